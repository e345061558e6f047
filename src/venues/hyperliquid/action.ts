/**
 * What is signed of an action: its msgpack with nonce, vault and end, as the content of an EIP-712 message (docs: Signing,
 * and the official SDK, which is the only description of the bytes). Pure.
 */
import { Buffer } from "node:buffer";
import { hex, keccak256 } from "../../chains/evm/keccak.ts";

export { hex } from "../../chains/evm/keccak.ts";

/** An action and what is hashed with it. */
export interface Signable {
  readonly action: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970 UTC, and new. */
  readonly nonce: bigint;
  /** `0x` and 40 hexadecimal digits: the sub-account or vault that the key acts for. */
  readonly vaultAddress?: string | undefined;
  /** Milliseconds since 1970 UTC. */
  readonly expiresAfter?: number | undefined;
}

/** `a`: the live venue. `b`: testnet. */
export type Source = "a" | "b";

/** The hash that stands for an action in what is signed. */
export function connectionId({ action, nonce, vaultAddress, expiresAfter }: Signable): Uint8Array {
  const bytes: number[] = [];
  writeValue(bytes, action);
  writeInteger(bytes, nonce, 8);
  if (vaultAddress === undefined) bytes.push(0);
  else bytes.push(1, ...Buffer.from(vaultAddress.slice(2), "hex"));
  if (expiresAfter !== undefined) {
    bytes.push(0);
    writeInteger(bytes, BigInt(expiresAfter), 8);
  }
  return keccak256(Uint8Array.from(bytes));
}

const fields = {
  EIP712Domain: [
    { name: "name", type: "string" },
    { name: "version", type: "string" },
    { name: "chainId", type: "uint256" },
    { name: "verifyingContract", type: "address" },
  ],
  Agent: [{ name: "source", type: "string" }, { name: "connectionId", type: "bytes32" }],
} as const;
const domain = {
  name: "Exchange",
  version: "1",
  chainId: 1337,
  verifyingContract: `0x${"0".repeat(40)}`,
} as const;

const text = (value: string): Uint8Array => keccak256(Buffer.from(value, "utf8"));
const typeHash = (name: keyof typeof fields): Uint8Array =>
  text(`${name}(${fields[name].map(({ type, name }) => `${type} ${name}`).join(",")})`);
const word = (value: number): Uint8Array => Buffer.from(value.toString(16).padStart(64, "0"), "hex");
const agentType = typeHash("Agent");
const separator = keccak256(Buffer.concat([
  typeHash("EIP712Domain"),
  text(domain.name),
  text(domain.version),
  word(domain.chainId),
  word(0),
]));

/** What is hashed of an agent before its connection, and of typed data before its message: the same for every action. */
const agents: Readonly<Record<Source, Uint8Array>> = {
  a: Buffer.concat([agentType, text("a")]),
  b: Buffer.concat([agentType, text("b")]),
};
const prefix = Buffer.concat([Uint8Array.of(0x19, 0x01), separator]);

/** What the key signs. */
export function digestOf(connection: Uint8Array, source: Source): Uint8Array {
  return keccak256(Buffer.concat([prefix, keccak256(Buffer.concat([agents[source], connection]))]));
}

/** The same as typed data, in the form that wallets take. */
export function typedDataOf(connection: Uint8Array, source: Source): Readonly<Record<string, unknown>> {
  return {
    domain,
    types: fields,
    primaryType: "Agent",
    message: { source, connectionId: hex(connection) },
  };
}

/** Writes a value in msgpack, in its shortest form; keys in the order they are in. */
function writeValue(out: number[], value: unknown): void {
  if (typeof value === "string") return writeText(out, value);
  if (typeof value === "boolean") return void out.push(value ? 0xc3 : 0xc2);
  if (typeof value === "bigint") return writeNumber(out, value);
  if (typeof value === "number" && Number.isSafeInteger(value)) return writeNumber(out, BigInt(value));
  if (Array.isArray(value)) {
    if (value.length < 16) out.push(0x90 | value.length);
    else writeSized(out, 0xdc, value.length);
    for (const item of value) writeValue(out, item);
    return;
  }
  if (typeof value !== "object" || value === null) throw new TypeError(`an action holds no ${typeof value}`);
  const entries = Object.entries(value);
  if (entries.length > 15) throw new TypeError("an action has no map of so many fields");
  out.push(0x80 | entries.length);
  for (const [key, field] of entries) {
    writeText(out, key);
    writeValue(out, field);
  }
}

function writeText(out: number[], value: string): void {
  const bytes = Buffer.from(value, "utf8");
  if (bytes.length < 32) out.push(0xa0 | bytes.length);
  else if (bytes.length < 256) out.push(0xd9, bytes.length);
  else writeSized(out, 0xda, bytes.length);
  out.push(...bytes);
}

function writeSized(out: number[], head: number, size: number): void {
  if (size > 0xffff) throw new TypeError("an action holds nothing so long");
  out.push(head, size >> 8, size & 0xff);
}

function writeNumber(out: number[], value: bigint): void {
  const below = (bits: number): boolean => value < 1n << BigInt(bits);
  const above = (bits: number): boolean => value >= -(1n << BigInt(bits));
  if (value >= 0n) {
    if (below(7)) return void out.push(Number(value));
    if (below(8)) return writeHeaded(out, 0xcc, value, 1);
    if (below(16)) return writeHeaded(out, 0xcd, value, 2);
    if (below(32)) return writeHeaded(out, 0xce, value, 4);
    if (below(64)) return writeHeaded(out, 0xcf, value, 8);
  } else {
    if (above(5)) return void out.push(Number(value) & 0xff);
    if (above(7)) return writeHeaded(out, 0xd0, value, 1);
    if (above(15)) return writeHeaded(out, 0xd1, value, 2);
    if (above(31)) return writeHeaded(out, 0xd2, value, 4);
    if (above(63)) return writeHeaded(out, 0xd3, value, 8);
  }
  throw new TypeError("an action holds no number of more than 64 bits");
}

function writeHeaded(out: number[], head: number, value: bigint, bytes: number): void {
  out.push(head);
  writeInteger(out, value, bytes);
}

/** Big-endian; of a negative number the two's complement. */
function writeInteger(out: number[], value: bigint, bytes: number): void {
  for (let at = bytes - 1; at >= 0; at--) out.push(Number((value >> BigInt(8 * at)) & 0xffn));
}
