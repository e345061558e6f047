/**
 * Numbers of JSON straight out of bytes. A reader returns the place behind the number, or -1 where it is written in an
 * unusual way or a double may not hold it; what it read is in `read[0]`.
 */
import { Digits, powersOfTen } from "../digits.ts";
import { decimalEnd, textOf } from "./text.ts";

/** What was read last. */
export const read: Float64Array = new Float64Array(1);

/** Digits that any double holds exactly. */
const certain = 15;
/** Digits that an int32 holds exactly. */
const chunk = 9;
/** Digits of the longest whole number that is made a `bigint`. */
const longest = 40;

/** A whole number of at most 2^53 - 1 in size. -0 is unusual. */
export function wholeEnd(bytes: Uint8Array, at: number): number {
  const end = int64End(bytes, at);
  return Number.isNaN(read[0]) ? -1 : end;
}

/** The same; a larger one of up to 40 digits is NaN here, and made by `bigOf`. */
export function int64End(bytes: Uint8Array, at: number): number {
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  const start = at;
  let digit = 0;
  // Two chunks of nine digits: whole numbers of the machine take a third of the time of doubles.
  let high = 0;
  const middle = at + chunk;
  while (at < middle && (digit = (bytes[at] as number) - 48) >>> 0 <= 9) {
    high = high * 10 + digit | 0;
    at++;
  }
  let value = high;
  if (at === middle) {
    let low = 0;
    const last = middle + chunk;
    while (at < last && (digit = (bytes[at] as number) - 48) >>> 0 <= 9) {
      low = low * 10 + digit | 0;
      at++;
    }
    value = high * (powersOfTen[at - middle] as number) + low;
    if (at === last) {
      while (((bytes[at] as number) - 48) >>> 0 <= 9) at++;
      if (at > last) value = Infinity;
    }
  }
  const count = at - start;
  if (count === 0 || count > longest || (bytes[start] === 0x30 && (count > 1 || negative))) return -1;
  read[0] = value > Number.MAX_SAFE_INTEGER ? NaN : negative ? -value : value;
  return at;
}

/** A whole number that no double holds, out of its digits. */
export function bigOf(bytes: Uint8Array, start: number, end: number): bigint {
  return BigInt(textOf(bytes, start, end));
}

/** A number of at most 15 digits, with or without a fraction, and without an exponent. -0 is unusual. */
export function numberEnd(bytes: Uint8Array, at: number): number {
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  const start = at;
  let digit = 0;
  let digits = 0;
  while ((digit = (bytes[at] as number) - 48) >>> 0 <= 9) {
    digits = digits * 10 + digit;
    at++;
  }
  let count = at - start;
  if (count === 0 || count > certain || (bytes[start] === 0x30 && count > 1)) return -1;
  if (bytes[at] === 0x2e) {
    const fraction = ++at;
    while ((digit = (bytes[at] as number) - 48) >>> 0 <= 9) {
      digits = digits * 10 + digit;
      at++;
    }
    const places = at - fraction;
    count += places;
    if (places === 0 || count > certain) return -1;
    // Both are exact, and so the quotient is the double that is nearest to the text.
    digits /= powersOfTen[places] as number;
  }
  if (negative && digits === 0) return -1;
  read[0] = negative ? -digits : digits;
  return at;
}

/** The number that `digitsEnd` read last. */
export const digits: Digits = new Digits();

/**
 * The number of a level that begins behind a quote: the place of the quote that ends it, or -1 where it is none that fits.
 * For those that decoders do not read by themselves: of many digits, or with a sign.
 */
export function digitsEnd(bytes: Uint8Array, at: number): number {
  const end = decimalEnd(bytes, at);
  return end >= 0 && digits.read(textOf(bytes, at, end)) ? end : -1;
}
