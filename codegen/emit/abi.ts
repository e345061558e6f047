/** `amm.ts`: one constant for each function, event and error, and the addresses. */
import type { AbiEvent, AbiFunction, AbiParameter } from "viem";
import { camel, pascal } from "../names.ts";
import type { AbiEntry, Contract, Contracts } from "../read/abi.ts";
import { comment, header, key, literal } from "./text.ts";

type Value = AbiParameter & { readonly indexed?: boolean; readonly components?: readonly Value[] };

/** The text of the file. `core` is the module of the contract types. */
export function emitContracts({ source, contracts }: Contracts, core: string): string {
  const used = [
    ...(contracts.some(({ events, errors }) => events.length + errors.length > 0) ? ["ContractEvent"] : []),
    ...(contracts.some(({ functions }) => functions.length > 0) ? ["ContractFunction"] : []),
    "Hex",
  ];
  return header([source]) +
    `import type { ${used.join(", ")} } from ${literal(core)};\n\n` +
    "/** The contracts. */\n" +
    `export type ContractName = ${contracts.map(({ name }) => literal(name)).join(" | ") || "never"};\n\n` +
    emitAddresses(contracts) +
    contracts.map(emitContract).join("");
}

function emitAddresses(contracts: readonly Contract[]): string {
  const chains = [...new Set(contracts.flatMap(({ addresses }) => Object.keys(addresses)))].sort();
  const lines = chains.map((chain) => {
    const own = contracts.flatMap(({ name, addresses }) => {
      const address = addresses[chain];
      return address === undefined ? [] : [`    ${key(name)}: ${literal(address)},\n`];
    });
    return `  ${key(chain)}: {\n${own.join("")}  },\n`;
  });
  return "/** Where the contracts are, by chain. */\n" +
    "export const addresses: Readonly<Record<string, Readonly<Partial<Record<ContractName, Hex>>>>> = {\n" +
    `${lines.join("")}};\n`;
}

function emitContract(contract: Contract): string {
  const { name, functions, events, errors } = contract;
  const about = (entry: AbiEntry<unknown>): string => comment([entry.summary, entry.docs ?? contract.docs]);
  return functions.map((entry) => "\n" + about(entry) + emitFunction(camel(name) + pascal(entry.item.name), entry.item))
    .concat(
      events.map((entry) =>
        "\n" + about(entry) + emitEvent(camel(name) + pascal(entry.item.name) + "Event", entry.item)
      ),
    )
    .concat(
      errors.map((entry) =>
        "\n" + about(entry) + emitEvent(camel(name) + pascal(entry.item.name) + "Error", entry.item)
      ),
    ).join("");
}

function emitFunction(constant: string, item: AbiFunction): string {
  const inputs = item.inputs as readonly Value[];
  const outputs = item.outputs as readonly Value[];
  const [only] = outputs;
  const result = outputs.length === 0 ? "void" : outputs.length === 1 && only ? typeOf(only) : tuple(outputs);
  const write = item.stateMutability === "payable" || item.stateMutability === "nonpayable";
  return `export const ${constant}: ContractFunction<${tuple(inputs)}, ${result}> = {\n` +
    `  name: ${literal(item.name)},\n` +
    `  inputs: ${table(inputs, "  ")},\n` +
    `  outputs: ${table(outputs, "  ")},\n` +
    (write ? "  write: true,\n" : "") +
    (item.stateMutability === "payable" ? "  payable: true,\n" : "") +
    "};\n";
}

function emitEvent(constant: string, item: AbiEvent): string {
  const inputs = item.inputs as readonly Value[];
  return `export const ${constant}: ContractEvent<${fields(inputs)}> = {\n` +
    `  name: ${literal(item.name)},\n` +
    `  inputs: ${table(inputs, "  ")},\n` +
    "};\n";
}

/** The values as data. */
function table(values: readonly Value[], indent: string): string {
  if (values.length === 0) return "[]";
  const lines = values.map(({ name = "", type, components, indexed }) =>
    `${indent}  { name: ${literal(name)}, type: ${literal(type)}` +
    (components ? `, components: ${table(components, indent + "  ")}` : "") +
    (indexed === true ? ", indexed: true" : "") + " },\n"
  );
  return `[\n${lines.join("")}${indent}]`;
}

function tuple(values: readonly Value[]): string {
  return `readonly [${values.map((value) => `${label(value.name)}: ${typeOf(value)}`).join(", ")}]`;
}

/** A word of the language is a label like any other. */
function label(name: string | undefined): string {
  return name === undefined || name === "" ? "value" : name;
}

function fields(values: readonly Value[]): string {
  return `{ ${values.map((value) => `readonly ${key(value.name ?? "")}: ${typeOf(value)}`).join("; ")} }`;
}

function typeOf(value: Value): string {
  const list = /^(.*)\[(\d*)\]$/.exec(value.type);
  if (list) {
    const item = typeOf({ ...value, type: list[1] ?? "" } as Value);
    return `readonly ${item.startsWith("readonly ") ? `(${item})` : item}[]`;
  }
  if (value.type === "tuple") return fields(value.components ?? []);
  if (value.type === "bool") return "boolean";
  if (value.type === "string") return "string";
  const bits = /^u?int(\d+)$/.exec(value.type)?.[1];
  // Up to 48 bits a number is exact, and decoding gives one.
  if (bits !== undefined) return Number(bits) <= 48 ? "number" : "bigint";
  return "Hex";
}
