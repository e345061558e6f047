/** `amm.abi.yaml`: the part of a venue's contracts that is used, and where they are on each chain. */
import { type AbiEvent, type AbiFunction, getAddress, parseAbiItem } from "viem";
import { below, child, isObject, type JsonObject, type Place, type Source } from "../load.ts";
import { isCamel } from "../names.ts";
import type { Reading } from "./reading.ts";
import { isUrl } from "./venue.ts";

/** A function or an event with what is said of it. */
export interface AbiEntry<T> {
  readonly item: T;
  readonly summary: string;
  readonly docs: string | undefined;
}

/** One contract. */
export interface Contract {
  readonly name: string;
  readonly summary: string;
  readonly docs: string;
  /** By chain. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly functions: readonly AbiEntry<AbiFunction>[];
  readonly events: readonly AbiEntry<AbiEvent>[];
  readonly errors: readonly AbiEntry<AbiEvent>[];
}

/** The contracts of a venue. */
export interface Contracts {
  readonly source: Source;
  readonly contracts: readonly Contract[];
}

const contractKeys = ["summary", "x-docs", "addresses", "functions", "events", "errors"];
const entryKeys = ["summary", "x-docs", "signature"];

/** Reads a file of contracts. Findings go to `reading`. */
export function readContracts(reading: Reading, source: Source): Contracts {
  const root: Place = { source, pointer: [] };
  const found = child(source.value, "contracts");
  if (!isObject(found) || !isObject(source.value) || Object.keys(source.value).length !== 1) {
    reading.report(root, "contract", "The file is a map with one key: contracts.");
    return { source, contracts: [] };
  }
  const contracts = Object.entries(found).map(([name, value]) =>
    readContract(reading, below(root, "contracts", name), name, isObject(value) ? value : {})
  );
  return { source, contracts };
}

function readContract(reading: Reading, at: Place, name: string, value: JsonObject): Contract {
  if (!isCamel(name)) reading.report(at, "operation-id", `${name} is not a lowerCamel name.`);
  strangers(reading, at, value, contractKeys);
  const functions = readEntries<AbiFunction>(reading, at, value, "functions", "function");
  const events = readEntries<AbiEvent>(reading, at, value, "events", "event");
  const errors = readEntries<AbiEvent>(reading, at, value, "errors", "error");
  if (functions.length + events.length + errors.length === 0) {
    reading.report(at, "contract", `${name} has nothing that is used.`);
  }
  return {
    name,
    summary: summaryOf(reading, at, value),
    docs: docsOf(reading, at, value, true) ?? "",
    addresses: readAddresses(reading, at, value),
    functions,
    events,
    errors,
  };
}

function readAddresses(reading: Reading, at: Place, value: JsonObject): Readonly<Record<string, string>> {
  const found = value["addresses"];
  if (found !== undefined && !isObject(found)) reading.report(at, "contract", "addresses is a map of chains.");
  const addresses: Record<string, string> = {};
  for (const [chain, address] of isObject(found) ? Object.entries(found) : []) {
    const place = below(at, "addresses", chain);
    if (!/^[a-z][a-z0-9]*$/.test(chain)) reading.report(place, "contract", `${chain} is not a chain's name.`);
    if (typeof address === "string" && /^0x[0-9a-fA-F]{40}$/.test(address) && getAddress(address) === address) {
      addresses[chain] = address;
    } else reading.report(place, "address-form", "The address is not 40 digits with their checksum; or is no text.");
  }
  return addresses;
}

function readEntries<T>(
  reading: Reading,
  at: Place,
  value: JsonObject,
  key: "functions" | "events" | "errors",
  word: "function" | "event" | "error",
): readonly AbiEntry<T>[] {
  const found = value[key];
  if (found !== undefined && !isObject(found)) reading.report(at, "contract", `${key} is a map.`);
  return Object.entries(isObject(found) ? found : {}).flatMap(([name, entry]) => {
    const place = below(at, key, name);
    if (!isObject(entry)) {
      reading.report(place, "contract", "It is a map with signature and summary.");
      return [];
    }
    strangers(reading, place, entry, entryKeys);
    const summary = summaryOf(reading, place, entry);
    const docs = docsOf(reading, place, entry, false);
    const { signature } = entry;
    try {
      if (typeof signature !== "string") throw new TypeError("it is missing");
      const item = parseAbiItem(`${word} ${name}${signature}` as string) as unknown as T & Parsed;
      if (item.name !== name || item.type !== word) throw new TypeError("it is of something else");
      named(item.inputs);
      named(item.outputs ?? [], (item.outputs ?? []).length === 1);
      return [{ item, summary, docs }];
    } catch (error) {
      const text = String((error as { shortMessage?: string }).shortMessage ?? (error as Error).message);
      reading.report(place, "signature", `${name}: ${text.split("\n")[0]}`);
      return [];
    }
  });
}

interface Value {
  readonly name?: string;
  readonly type: string;
  readonly components?: readonly Value[];
}
interface Parsed {
  readonly type: string;
  readonly name: string;
  readonly inputs: readonly Value[];
  readonly outputs?: readonly Value[];
}

/** Every value has a name: the only one that comes out needs none. */
function named(values: readonly Value[], mayLack = false): void {
  const names = values.map(({ name = "" }) => name);
  if (!mayLack && names.some((name) => name === "")) throw new TypeError("a value has no name");
  if (new Set(names).size < names.length) throw new TypeError("two values have one name");
  for (const { components } of values) if (components) named(components);
}

function strangers(reading: Reading, at: Place, value: JsonObject, known: readonly string[]): void {
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) reading.report(below(at, key), "contract", `${key} is not one of ${known.join(", ")}.`);
  }
}

function summaryOf(reading: Reading, at: Place, value: JsonObject): string {
  const { summary } = value;
  if (typeof summary === "string" && /^\S.*\.$/.test(summary)) return summary;
  reading.report(at, "summary", "The summary is missing, or does not end in a full stop.");
  return "";
}

function docsOf(reading: Reading, at: Place, value: JsonObject, required: boolean): string | undefined {
  const docs = value["x-docs"];
  if (docs === undefined && !required) return undefined;
  if (typeof docs === "string" && isUrl(docs, ["https:"])) return docs;
  reading.report(at, "docs", "x-docs is the address of the documentation.");
  return undefined;
}
