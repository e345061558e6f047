/**
 * Messages of protocol buffers out of their bytes (protobuf.dev, "Encoding"). Generated readers are made of it: they know the
 * fields, this knows how a field stands on the wire.
 */
import type { Int64 } from "./endpoint.ts";
import { type ErrorContext, SchemaError } from "./errors.ts";
import { textOf } from "./scan/text.ts";

export type { ErrorContext };

/** Text that is no UTF-8 is none. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** What stands behind a tag: `tag & 7`. The two of groups are of a form that is not written any more. */
const varint = 0;
const wide = 1;
const block = 2;
const narrow = 5;

const high = 2 ** 32;

/** A message while it is read. */
export type Filling<T> = T extends readonly (infer Item)[] ? Filling<Item>[]
  : T extends object ? { -readonly [Name in keyof T]: Filling<T[Name]> }
  : T;

/** Reads one message, field by field. Whatever does not fit is a `SchemaError`: no byte behind the end is looked at. */
export class ProtoReader {
  /** The place of the next byte. */
  at: number = 0;
  readonly #bytes: Uint8Array;
  readonly #about: ErrorContext;
  /** The lower and the upper 32 bits of the number that was read last. */
  #low = 0;
  #high = 0;

  constructor(bytes: Uint8Array, about: ErrorContext) {
    this.#bytes = bytes;
    this.#about = about;
  }

  /** The tag of the next field, which begins before `end`: its number times eight, and how it stands there. */
  tag(end: number): number {
    this.#number(end);
    if (this.#high !== 0 || this.#low >>> 3 === 0) throw this.#wrong("a field with a number", "another one");
    return this.#low >>> 0;
  }

  /** The end of what has a length: an inner message, or numbers one behind the other. */
  block(end: number): number {
    this.#number(end);
    const to = this.at + (this.#low >>> 0);
    if (this.#high !== 0 || to > end) throw this.#wrong("a field that ends", "one that is longer than its message");
    return to;
  }

  text(end: number): string {
    const from = this.at;
    const to = this.block(end);
    const start = this.at;
    const bytes = this.#bytes;
    this.at = to;
    let at = start;
    while (at < to && (bytes[at] as number) < 0x80) at++;
    if (at === to) return textOf(bytes, start, to);
    try {
      return utf8.decode(bytes.subarray(start, to));
    } catch {
      this.at = from;
      throw this.#wrong("text of UTF-8", "other bytes");
    }
  }

  /** A whole number with its sign; a `bigint` beyond 2^53. */
  int(end: number): Int64 {
    this.#number(end);
    const [low, upper] = [this.#low >>> 0, this.#high | 0];
    const whole = upper * high + low;
    return Number.isSafeInteger(whole) ? whole : (BigInt(upper) << 32n) + BigInt(low);
  }

  /** The same, of a field that has numbers below 2^53. */
  whole(end: number): number {
    const value = this.int(end);
    if (typeof value === "bigint") throw this.#wrong("a number below 2^53", String(value));
    return value;
  }

  flag(end: number): boolean {
    this.#number(end);
    return this.#low !== 0 || this.#high !== 0;
  }

  /** Passes over a field that is not known. */
  skip(tag: number, end: number): void {
    switch (tag & 7) {
      case varint:
        return this.#number(end);
      case wide:
        return this.#pass(8, end);
      case block:
        this.at = this.block(end);
        return;
      case narrow:
        return this.#pass(4, end);
      default:
        throw this.#wrong("a field of a known form", `form ${tag & 7}`);
    }
  }

  #pass(count: number, end: number): void {
    if (this.at + count > end) throw this.#wrong("a field that ends", "one that is longer than its message");
    this.at += count;
  }

  /** Up to ten bytes of seven bits each, the lowest first. */
  #number(end: number): void {
    const bytes = this.#bytes;
    let [low, upper, shift] = [0, 0, 0];
    for (;;) {
      if (this.at >= end) throw this.#wrong("a number that ends", "one that is longer than its message");
      const byte = bytes[this.at++] as number;
      const bits = byte & 0x7f;
      if (shift < 28) low |= bits << shift;
      else if (shift === 28) {
        low |= bits << 28;
        upper = bits >>> 4;
      } else if (shift < 63) upper |= bits << shift - 32;
      else {
        // Of the tenth byte there is room for one bit.
        if (byte > 1) throw this.#wrong("a number of 64 bits", "a longer one");
        upper |= bits << 31;
      }
      if (byte < 0x80) break;
      shift += 7;
    }
    this.#low = low;
    this.#high = upper;
  }

  #wrong(expected: string, received: string): SchemaError {
    return new SchemaError("", `${expected} at byte ${this.at}`, received, this.#about);
  }
}

/** Whether a frame may be such a message: text of JSON begins with a brace, which no field does. */
export function isProto(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes[0] !== 0x7b && bytes[0] !== 0x5b;
}
