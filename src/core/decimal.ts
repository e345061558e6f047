/**
 * Exact decimals: the only file that imports decimal.js.
 *
 * The constructor is a clone with room for 80 significant digits (an 18-decimals token times an 18-decimals price stays
 * exact) and without scientific notation, so that `toString()` is text a venue accepts.
 */
import { Decimal as Base } from "decimal.js";
import { Digits, powersOfTen } from "./digits.ts";

/** An exact decimal number of decimal.js. */
export type Decimal = Base;

/** What callers may write for a number. A `number` is taken by its shortest text: `0.1` is exactly 0.1. */
export type Numeric = Decimal | string | number | bigint;

type DecimalConstructor = typeof Base;

/** The constructor every number of this SDK is made with. */
export const Decimal: DecimalConstructor = Base.clone({
  precision: 80,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  rounding: Base.ROUND_HALF_EVEN,
});

const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

const digits: Digits = new Digits();

/** Makes a decimal; throws `RangeError` for text that is no finite decimal number (also hex, NaN and infinities). */
export function decimal(value: Numeric): Decimal {
  if (typeof value === "string") return ofText(value) ?? notDecimal(value);
  if (typeof value === "bigint") return new Decimal(value.toString());
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return notDecimal(value);
    return (value === 0 ? undefined : ofText(String(value))) ?? new Decimal(value);
  }
  if (Decimal.isDecimal(value) && value.isFinite()) {
    return value.constructor === Decimal ? new Decimal(value) : new Decimal(value.toFixed());
  }
  return notDecimal(value);
}

function ofText(text: string): Decimal | undefined {
  if (digits.read(text)) return decimalOf(digits.mantissa, digits.scale);
  return plain.test(text) ? new Decimal(text) : undefined;
}

function notDecimal(value: unknown): never {
  throw new RangeError(`not a decimal number: ${describe(value)}`);
}

/** The parts of a decimal, as decimal.js documents them. */
interface Parts {
  /** The sign. */
  s: number;
  /** The power of ten of the first digit. */
  e: number;
  /** The digits, in words of seven that are counted from the point in both directions, without words of zero at the ends. */
  d: number[];
}

const word = 10_000_000;
const wordDigits = 7;

/**
 * `mantissa * 10 ** -scale`, without a detour by text. `mantissa` is a whole number of at most 2^53 - 1 in size, and -0 is a
 * zero with a sign; `scale` is 0 or more.
 */
export function decimalOf(mantissa: number, scale: number): Decimal {
  const one = powersOfTen[scale];
  if (one === undefined) return new Decimal(`${Object.is(mantissa, -0) ? "-0" : mantissa}e-${scale}`);
  const number = new Decimal(0);
  const parts = number as Parts;
  if (mantissa < 0 || Object.is(mantissa, -0)) parts.s = -1;
  if (mantissa === 0) return number;
  const size = Math.abs(mantissa);
  // Quotients of whole numbers below 2^53 are never rounded up to the next whole one.
  const whole = Math.floor(size / one);
  const rest = size - whole * one;
  const words: number[] = [];
  if (whole > 0) parts.e = pushWhole(words, whole);
  if (rest > 0) {
    const first = pushFraction(words, rest, scale);
    if (whole === 0) parts.e = first;
  }
  while (words[words.length - 1] === 0) words.pop();
  parts.d = words;
  return number;
}

/** Adds the words of a whole number above 0; returns the power of ten of its first digit. */
function pushWhole(words: number[], whole: number): number {
  if (whole < word) {
    words.push(whole);
    return lengthOf(whole) - 1;
  }
  const high = Math.floor(whole / word);
  const power = pushWhole(words, high) + wordDigits;
  words.push(whole - high * word);
  return power;
}

/** Adds the words of `rest * 10 ** -scale`, which is between 0 and 1; returns the power of ten of its first digit. */
function pushFraction(words: number[], rest: number, scale: number): number {
  let power = 0;
  for (let places = scale; rest > 0; places -= wordDigits) {
    let next: number;
    if (places > wordDigits) {
      const unit = powersOfTen[places - wordDigits] as number;
      next = Math.floor(rest / unit);
      rest -= next * unit;
    } else {
      next = rest * (powersOfTen[wordDigits - places] as number);
      rest = 0;
    }
    if (next > 0 && power === 0) power = lengthOf(next) - 1 - wordDigits - (scale - places);
    if (next > 0 || words.length > 0) words.push(next);
  }
  return power;
}

/** The number of digits of a word. */
function lengthOf(number: number): number {
  let length = 1;
  while (length < wordDigits && number >= (powersOfTen[length] as number)) length++;
  return length;
}

/** Zero, of which there is one. */
export const zero: Decimal = new Decimal(0);

/** The largest multiple of `step` that is not above `value` in size: never away from zero. */
export function floorTo(value: Decimal, step: Decimal): Decimal {
  // Not `div`: its quotient is rounded to 80 digits first, which may be up.
  return value.divToInt(step).times(step);
}

/** Whether `value` is a whole multiple of `step`. */
export function isMultiple(value: Decimal, step: Decimal): boolean {
  // A step of one in some decimal place, as most are, asks only how many places there are.
  return isUnit(step) ? value.decimalPlaces() <= -step.e : value.mod(step).isZero();
}

/** Whether it is 1, 0.1, 0.01 and so on. */
function isUnit({ s, e, d }: Decimal): boolean {
  return s === 1 && e <= 0 && d.length === 1 && d[0] === powersOfTen[(wordDigits - (-e % wordDigits)) % wordDigits];
}

function describe(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : String(value).slice(0, 40);
}
