/**
 * Exact decimals: the only file that imports decimal.js.
 *
 * The constructor is a clone with room for 80 significant digits (an 18-decimals token times an 18-decimals price stays
 * exact) and without scientific notation, so that `toString()` is text a venue accepts.
 */
import { Decimal as Base } from "decimal.js";
import { powersOfTen } from "./digits.ts";

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

/** Makes a decimal; throws `RangeError` for text that is no finite decimal number (also hex, NaN and infinities). */
export function decimal(value: Numeric): Decimal {
  if (typeof value === "string") return ofText(value) ?? notDecimal(value);
  if (typeof value === "number") return ofNumber(value) ?? notDecimal(value);
  if (typeof value === "bigint") return new Decimal(value.toString());
  if (Decimal.isDecimal(value) && value.isFinite()) {
    return value.constructor === Decimal
      ? new OfParts(value.s, value.e, value.d.slice())
      : new Decimal(value.toFixed());
  }
  return notDecimal(value);
}

/** Digits before the point that a whole number of the machine holds. */
const short = 9;

function ofText(text: string): Decimal | undefined {
  const end = text.length;
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  let at = start;
  let digit = 0;
  let whole = 0;
  while (at < end && (digit = text.charCodeAt(at) - 48) >>> 0 <= 9) {
    whole = whole * 10 + digit | 0;
    at++;
  }
  const point = at;
  // The two words behind the point.
  let first = 0;
  let second = 0;
  let places = 0;
  if (at < end && digit === -2) {
    at++;
    while (at < end && (digit = text.charCodeAt(at) - 48) >>> 0 <= 9) {
      if (places < wordDigits) first = first * 10 + digit | 0;
      else second = second * 10 + digit | 0;
      places++;
      at++;
    }
  }
  if (at !== end || point === start || point - start > most || places > most) {
    return plain.test(text) ? new Decimal(text) : undefined;
  }
  if (places < wordDigits) first = first * (tens[wordDigits - places] as number) | 0;
  else second = second * (tens[most - places] as number) | 0;
  if (point - start > short) whole = Number(text.slice(start, point));
  return ofWords(start === 1 ? -1 : 1, whole, first, second);
}

/** Takes a number by its shortest text. */
function ofNumber(value: number): Decimal | undefined {
  // A zero may have a sign.
  if (value === 0) return new Decimal(value);
  const scaled = eightPlaces(value);
  if (scaled === scaled) return decimalOf(scaled, 8);
  return ofText(String(value));
}

/**
 * `one - other`, of which numbers are taken by their shortest text: for two of those it takes a fifth of the time of making
 * decimals of them first. Throws `RangeError` as `decimal` does.
 */
export function difference(one: Numeric, other: Numeric): Decimal {
  if (typeof one === "number" && typeof other === "number") {
    // Without the sign that a zero may have.
    const scaled = eightPlaces(one) - eightPlaces(other) + 0;
    if (Math.abs(scaled) < 1e15) return decimalOf(scaled, 8);
  }
  return decimal(one).minus(decimal(other));
}

/** A number's shortest text, as a whole number of its eighth places; NaN where that is not known to be right. */
function eightPlaces(value: number): number {
  // Nearly all prices and amounts end within eight places, and have no more than 15 digits then.
  const scaled = Math.round(value * 1e8);
  // Two decimals of at most 15 digits are never the same double: this one is the number's shortest text.
  return Math.abs(value) < word && scaled / 1e8 === value ? scaled : NaN;
}

function notDecimal(value: unknown): never {
  throw new RangeError(`not a decimal number: ${describe(value)}`);
}

/** The parts of a decimal, as decimal.js documents them. */
interface Parts {
  constructor: unknown;
  /** The sign. */
  s: number;
  /** The power of ten of the first digit. */
  e: number;
  /** The digits, in words of seven that are counted from the point in both directions, without words of zero at the ends. */
  d: number[];
}

/** Makes what the constructor makes, which spends most of its time on what it may have been given. */
const OfParts = function (this: Parts, s: number, e: number, d: number[]): void {
  this.constructor = Decimal;
  this.s = s;
  this.e = e;
  this.d = d;
} as unknown as new (s: number, e: number, d: number[]) => Decimal;
(OfParts as { prototype: Decimal }).prototype = Decimal.prototype;

const word = 10_000_000;
const wordDigits = 7;
/** Digits of two words. */
const most = 2 * wordDigits;
/** Powers of ten as whole numbers of the machine. */
const tens: Int32Array = Int32Array.from(powersOfTen.subarray(0, wordDigits + 1));

/** A decimal of a whole number below 10^14, and of the two words behind the point. */
function ofWords(s: number, whole: number, first: number, second: number): Decimal {
  if (whole >= word) {
    const high = Math.floor(whole / word) | 0;
    const words = [high, whole - high * word | 0, first, second];
    while (words[words.length - 1] === 0) words.pop();
    return new OfParts(s, lengthOf(high) + wordDigits - 1, words);
  }
  if (whole > 0) {
    const front = whole | 0;
    const words = second !== 0 ? [front, first, second] : first !== 0 ? [front, first] : [front];
    return new OfParts(s, lengthOf(front) - 1, words);
  }
  if (first !== 0) return new OfParts(s, lengthOf(first) - wordDigits - 1, second !== 0 ? [first, second] : [first]);
  return second !== 0 ? new OfParts(s, lengthOf(second) - most - 1, [second]) : new OfParts(s, 0, [0]);
}

/**
 * `mantissa * 10 ** -scale`. `mantissa` is a whole number of at most 2^53 - 1 in size, and -0 is a zero with a sign; `scale` is
 * 0 or more.
 */
export function decimalOf(mantissa: number, scale: number): Decimal {
  const negative = mantissa < 0 || Object.is(mantissa, -0);
  const size = Math.abs(mantissa);
  const unit = powersOfTen[scale] ?? Infinity;
  // Quotients of whole numbers below 2^53 are never rounded up to the next whole one.
  const whole = Math.floor(size / unit);
  if (scale > most || whole >= 1e14) return new Decimal(`${negative ? "-" : ""}${size}e-${scale}`);
  let rest = size - whole * unit;
  let first = 0;
  if (scale > wordDigits) {
    const below = powersOfTen[scale - wordDigits] as number;
    first = Math.floor(rest / below);
    rest = (rest - first * below) * (tens[most - scale] as number);
  } else {
    first = rest * (tens[wordDigits - scale] as number);
    rest = 0;
  }
  return ofWords(negative ? -1 : 1, whole, first | 0, rest | 0);
}

/** The number of digits of a word. */
function lengthOf(number: number): number {
  if (number < 10_000) return number < 100 ? number < 10 ? 1 : 2 : number < 1_000 ? 3 : 4;
  return number < 100_000 ? 5 : number < 1_000_000 ? 6 : wordDigits;
}

/** Whether it is above zero: as `gt(0)`, which makes a decimal of that zero first. */
export function isAboveZero(value: Decimal): boolean {
  return value.isPositive() && !value.isZero();
}

/** Zero, of which there is one. */
export const zero: Decimal = new Decimal(0);

/** The largest multiple of `step` that is not above `value` in size: never away from zero. */
export function floorTo(value: Decimal, step: Decimal): Decimal {
  // Not `div`: its quotient is rounded to 80 digits first, which may be up.
  return value.divToInt(step).times(step);
}

/** Below, at or above zero as `one` is below, equal to or above `other`; without the copies that decimal.js makes to compare. */
export function compare(one: Decimal, other: Decimal): number {
  const left = one.d;
  const right = other.d;
  if (!left || !right) return one.cmp(other);
  if (left[0] === 0 || right[0] === 0) return left[0] !== 0 ? one.s : right[0] === 0 ? 0 : -other.s;
  if (one.s !== other.s) return one.s;
  if (one.e !== other.e) return one.e > other.e ? one.s : -one.s;
  const shared = Math.min(left.length, right.length);
  for (let at = 0; at < shared; at++) {
    const difference = (left[at] as number) - (right[at] as number);
    if (difference !== 0) return difference * one.s;
  }
  return (left.length - right.length) * one.s;
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
