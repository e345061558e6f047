/**
 * How a log lies in its file: a first line that says what it is, then one record a line,
 * `<length in bytes, 8 hex digits> <CRC-32, 8 hex digits> <text>`. A record is whole where length, checksum and line end agree.
 */
import { Buffer } from "node:buffer";

/** The first line of every log. */
export const header: Buffer = Buffer.from("venuekit log 1\n");
const anyVersion = /^venuekit log \d+\n/;

const newline = 0x0a;
const space = 0x20;
/** Bytes before a record's text. */
const prefix = 18;

/** What a file's bytes hold. */
export type Contents =
  | {
    readonly kind: "whole";
    readonly lines: readonly string[];
    /** Where the last whole record ends; what comes after it was never written to its end. */
    readonly end: number;
  }
  /** A record that is damaged, with whole ones after it. */
  | { readonly kind: "corrupt"; readonly offset: number }
  /** No log of this version: of another one, or another file altogether. */
  | { readonly kind: "foreign"; readonly version: boolean };

/** One record as it lies in the file. */
export function recordOf(line: string): Buffer {
  const text = Buffer.from(line);
  if (text.includes(newline)) throw new TypeError("a line holds no line breaks");
  return Buffer.concat([Buffer.from(`${hex(text.length)} ${hex(crc32(text))} `), text, Buffer.of(newline)]);
}

/** Reads a file from its beginning. */
export function readRecords(bytes: Buffer): Contents {
  if (bytes.length < header.length) {
    // Its first write was cut short; anything else is no log.
    const torn = bytes.equals(header.subarray(0, bytes.length));
    return torn ? { kind: "whole", lines: [], end: 0 } : { kind: "foreign", version: false };
  }
  if (!bytes.subarray(0, header.length).equals(header)) {
    return { kind: "foreign", version: anyVersion.test(bytes.toString("latin1", 0, 32)) };
  }
  const lines: string[] = [];
  let at = header.length;
  for (let end = endOf(bytes, at); end !== undefined; end = endOf(bytes, at)) {
    lines.push(bytes.toString("utf8", at + prefix, end - 1));
    at = end;
  }
  // A tail that was never finished has nothing whole behind it.
  for (let next = at + 1; next + prefix < bytes.length; next++) {
    if (endOf(bytes, next) !== undefined) return { kind: "corrupt", offset: at };
  }
  return { kind: "whole", lines, end: at };
}

/** Where the record that begins here ends, if there is a whole one. */
function endOf(bytes: Buffer, at: number): number | undefined {
  if (at + prefix >= bytes.length || bytes[at + 8] !== space || bytes[at + 17] !== space) return undefined;
  const length = number(bytes, at);
  const sum = number(bytes, at + 9);
  if (length === undefined || sum === undefined) return undefined;
  const end = at + prefix + length + 1;
  if (end > bytes.length || bytes[end - 1] !== newline) return undefined;
  return crc32(bytes.subarray(at + prefix, end - 1)) === sum ? end : undefined;
}

function number(bytes: Buffer, at: number): number | undefined {
  let value = 0;
  for (let n = at; n < at + 8; n++) {
    const code = bytes[n] ?? 0;
    // Digits and the lower-case letters a to f, as they are written.
    const digit = code >= 0x30 && code <= 0x39 ? code - 0x30 : code >= 0x61 && code <= 0x66 ? code - 0x57 : undefined;
    if (digit === undefined) return undefined;
    value = value * 16 + digit;
  }
  return value;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, "0");
}

const table: Uint32Array = new Uint32Array(256).map((_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The CRC-32 of ISO 3309, as zip and PNG use it. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
