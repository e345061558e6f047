/** Messages as protocol buffers, by the numbers that the description has: what the venue would send. */
import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { OpenSocket } from "../../src/core/stream/socket.ts";

interface Schema {
  readonly required?: readonly string[];
  readonly "x-proto"?: Readonly<Record<string, number>>;
  readonly properties?: Readonly<Record<string, Field>>;
}
interface Field {
  readonly type?: string;
  readonly $ref?: string;
  readonly items?: Field;
}

const file = fileURLToPath(new URL("../../specs/mexc/spot.asyncapi.yaml", import.meta.url));
const { components } = parse(readFileSync(file, "utf8")) as {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

type Fields = Readonly<Record<string, unknown>>;

/** A whole number of up to 64 bits, seven bits a byte. */
export function varint(value: number | bigint): number[] {
  const bytes: number[] = [];
  let left = BigInt.asUintN(64, BigInt(value));
  while (left > 127n) {
    bytes.push(Number(left & 127n) | 128);
    left >>= 7n;
  }
  return [...bytes, Number(left)];
}

/** A field with a length. */
export function block(number: number, bytes: Uint8Array | readonly number[]): number[] {
  return [...varint(number * 8 + 2), ...varint(bytes.length), ...bytes];
}

function field(number: number, { $ref, type, items }: Field, value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap((item) => field(number, items ?? {}, item));
  if (typeof value === "number" || typeof value === "bigint") return [...varint(number * 8), ...varint(value)];
  if (typeof value === "boolean") return [...varint(number * 8), value ? 1 : 0];
  if (typeof value === "string") return block(number, Buffer.from(value));
  const name = $ref?.split("/").at(-1);
  if (name === undefined || type !== undefined) throw new Error(`field ${number} is nothing that can be sent`);
  return block(number, message(name, value as Fields));
}

function message(name: string, value: Fields): number[] {
  const schema = components.schemas[name];
  return Object.entries(schema?.["x-proto"] ?? {}).flatMap(([key, number]) => {
    const one = value[key];
    const { [key]: shape = {} } = schema?.properties ?? {};
    // What is empty is not sent, but for what may be missing.
    const empty = one === "" || one === 0 || one === false;
    return one === undefined || (empty && schema?.required?.includes(key)) ? [] : field(number, shape, one);
  });
}

/** A frame of the venue. */
export function encoded(frame: unknown): Uint8Array {
  return Uint8Array.from(message("PushData", frame as Fields));
}

/** A socket whose text frames with a channel come as the venue sends them; those that are broken, broken. */
export function packed(open: OpenSocket): OpenSocket {
  return (url, events, options) =>
    open(url, { ...events, message: (bytes) => events.message(packedFrame(bytes)) }, options);
}

function packedFrame(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString("utf8");
  if (!text.startsWith('{"channel":')) return bytes;
  try {
    return encoded(JSON.parse(text));
  } catch {
    const channel = /^\{"channel":"([^"]*)"/.exec(text)?.[1] ?? "";
    return Uint8Array.from([...block(1, Buffer.from(channel)), 0xff]);
  }
}
