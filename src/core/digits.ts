/** Plain decimal text as a whole number of digits with a scale: exact, compared and kept as doubles, without allocation. */
import { Buffer } from "node:buffer";

/** Digits that fit a double, whatever they are. */
const certain = 15;
/** Scales and counts of zeros are kept in bytes. */
const mostPlaces = 255;

/** 10 to the power of 0 to 22: those that a double has exactly. */
export const powersOfTen: Float64Array = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/**
 * The reader of one number: what it has read last stands in its fields. The number is `mantissa * 10 ** -scale`; its text
 * has `zeros` more zeros behind those digits.
 */
export class Digits {
  /** The digits without the point: a whole number of at most 2^53 - 1 in size; -0 for a zero that has a sign. */
  mantissa = 0;
  scale = 0;
  zeros = 0;

  /**
   * Reads `-?(0|[1-9]\d*)(\.\d+)?`. False for any other text, and for a number that does not fit. Up to 15 digits stay as
   * they are written; of more, the zeros at the end of the fraction are counted apart.
   */
  read(text: string): boolean {
    const end = text.length;
    const start = text.charCodeAt(0) === 45 ? 1 : 0;
    let mantissa = 0;
    let digits = 0;
    let point = -1;
    for (let at = start; at < end; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit >= 0 && digit <= 9) {
        if (digits === certain) return this.#readLong(text, start);
        mantissa = mantissa * 10 + digit;
        if (mantissa !== 0) digits++;
      } else if (digit === -2 && point < 0 && at > start) point = at;
      else return false;
    }
    if (!isWellFormed(text, start, point)) return false;
    const scale = point < 0 ? 0 : end - 1 - point;
    if (scale > mostPlaces) return false;
    this.mantissa = start === 1 ? -mantissa : mantissa;
    this.scale = scale;
    this.zeros = 0;
    return true;
  }

  #readLong(text: string, start: number): boolean {
    const point = text.indexOf(".");
    let end = text.length;
    if (point >= 0) { while (end > point + 1 && text.charCodeAt(end - 1) === 48) end--; }
    let mantissa = 0;
    for (let at = start; at < end; at++) {
      if (at === point) continue;
      const digit = text.charCodeAt(at) - 48;
      if (!(digit >= 0 && digit <= 9)) return false;
      mantissa = mantissa * 10 + digit;
      if (mantissa > Number.MAX_SAFE_INTEGER) return false;
    }
    const scale = point < 0 ? 0 : end - 1 - point;
    const zeros = text.length - end;
    if (!isWellFormed(text, start, point) || scale > mostPlaces || zeros > mostPlaces) return false;
    this.mantissa = start === 1 ? -mantissa : mantissa;
    this.scale = scale;
    this.zeros = zeros;
    return true;
  }
}

/** Whether text of digits and a point has digits on both sides of it, and no zero in front that could be left out. */
function isWellFormed(text: string, start: number, point: number): boolean {
  const whole = (point < 0 ? text.length : point) - start;
  return whole > 0 && point !== text.length - 1 && (whole === 1 || text.charCodeAt(start) !== 48);
}

const billion = 1_000_000_000;
/** Above it the machine's numbers are no whole ones, whose text takes twice as long. */
const mostWhole = 2 ** 31 - 1;

/** The text of a whole number: as `String(value)`, which takes twice as long of ids of ten digits and more. */
export function wholeText(value: number | bigint): string {
  if (typeof value === "bigint" || !(value > mostWhole && value <= Number.MAX_SAFE_INTEGER)) return String(value);
  const high = Math.floor(value / billion);
  // With a digit in front, so that no zero is lost.
  return `${high}${String(value - high * billion + billion | 0).slice(1)}`;
}

const word = 1e8;
const wordDigits = 8;
/** Where two numbers are written, from the end. */
let written: Buffer | undefined;

/**
 * The texts of two whole numbers with a dash between them, as one text: an id that is kept for long, put together of pieces,
 * would keep all of them.
 */
export function pairText(one: number, other: number): string {
  if (!isWhole(one) || !isWhole(other)) return `${one}-${other}`;
  const bytes = written ??= Buffer.alloc(40);
  const dash = writeWhole(bytes, other, bytes.length) - 1;
  bytes[dash] = 45;
  return bytes.toString("latin1", writeWhole(bytes, one, dash));
}

function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Writes digits that end before `end`, and tells where they begin. */
function writeWhole(bytes: Uint8Array, value: number, end: number): number {
  let at = end;
  let left = value;
  while (left >= word) {
    const high = Math.floor(left / word);
    at = writeDigits(bytes, left - high * word, at, wordDigits);
    left = high;
  }
  return writeDigits(bytes, left, at, 1);
}

/** The same of a number below 10^8, with so many digits at least. */
function writeDigits(bytes: Uint8Array, value: number, end: number, least: number): number {
  let at = end;
  for (let left = value | 0; left > 0 || end - at < least; left = left / 10 | 0) bytes[--at] = 48 + left % 10;
  return at;
}
