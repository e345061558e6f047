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
  if (typeof value === "number") return ofNumber(value) ?? notDecimal(value);
  if (typeof value === "bigint") return new Decimal(value.toString());
  if (Decimal.isDecimal(value) && value.isFinite()) {
    return value.constructor === Decimal ? new Decimal(value) : new Decimal(value.toFixed());
  }
  return notDecimal(value);
}

/** Digits before the point, and behind it, that one whole number of the machine holds. */
const half = 9;

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
  let fraction = 0;
  let places = 0;
  if (at < end && digit === -2) {
    at++;
    while (at < end && (digit = text.charCodeAt(at) - 48) >>> 0 <= 9) {
      fraction = fraction * 10 + digit | 0;
      at++;
    }
    places = at - point - 1;
  }
  if (at === end && point > start && point - start <= half && places <= half) {
    return ofHalves(start === 1 ? -1 : 1, whole, fraction, places);
  }
  return ofUnusual(text);
}

function ofUnusual(text: string): Decimal | undefined {
  if (digits.read(text)) return decimalOf(digits.mantissa, digits.scale);
  return plain.test(text) ? new Decimal(text) : undefined;
}

/** Places in which nearly all prices and amounts end, that power of ten, and below what such numbers have 15 digits at most. */
const places = 8;
const one = 1e8;
const most = 1e7;

/** Takes a number by its shortest text. */
function ofNumber(value: number): Decimal | undefined {
  const size = Math.abs(value);
  if (size < most && size > 0) {
    const scaled = Math.round(size * one);
    // Two decimals of at most 15 digits are never the same double: this one is the number's shortest text.
    if (scaled / one === size) {
      const whole = Math.floor(size);
      return ofHalves(value < 0 ? -1 : 1, whole | 0, scaled - whole * one | 0, places);
    }
  }
  if (!Number.isFinite(value)) return undefined;
  return value === 0 ? new Decimal(value) : ofText(String(value));
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
/** The same powers as whole numbers of the machine. */
const tens: Int32Array = Int32Array.from(powersOfTen.subarray(0, half + 1));

/** A decimal of `whole`, and `fraction` with so many places, both of up to nine digits. */
function ofHalves(s: number, whole: number, fraction: number, places: number): Decimal {
  // The words behind the point.
  let first = 0;
  let second = 0;
  if (places <= wordDigits) first = fraction * (tens[wordDigits - places] as number) | 0;
  else {
    const unit = tens[places - wordDigits] as number;
    first = fraction / unit | 0;
    second = (fraction - first * unit) * (tens[2 * wordDigits - places] as number) | 0;
  }
  if (whole === 0) {
    if (first !== 0) return new OfParts(s, lengthOf(first) - wordDigits - 1, second !== 0 ? [first, second] : [first]);
    return second !== 0 ? new OfParts(s, lengthOf(second) - 2 * wordDigits - 1, [second]) : new OfParts(s, 0, [0]);
  }
  if (whole < word) {
    const rest = second !== 0 ? [whole, first, second] : first !== 0 ? [whole, first] : [whole];
    return new OfParts(s, lengthOf(whole) - 1, rest);
  }
  const high = whole / word | 0;
  const low = whole - high * word | 0;
  const words = second !== 0
    ? [high, low, first, second]
    : first !== 0
    ? [high, low, first]
    : low !== 0
    ? [high, low]
    : [high];
  return new OfParts(s, lengthOf(high) + wordDigits - 1, words);
}

/**
 * `mantissa * 10 ** -scale`, without a detour by text. `mantissa` is a whole number of at most 2^53 - 1 in size, and -0 is a
 * zero with a sign; `scale` is 0 or more.
 */
export function decimalOf(mantissa: number, scale: number): Decimal {
  const unit = powersOfTen[scale];
  if (unit === undefined) return new Decimal(`${Object.is(mantissa, -0) ? "-0" : mantissa}e-${scale}`);
  const s = mantissa < 0 || Object.is(mantissa, -0) ? -1 : 1;
  const size = Math.abs(mantissa);
  // Quotients of whole numbers below 2^53 are never rounded up to the next whole one.
  const whole = Math.floor(size / unit);
  const rest = size - whole * unit;
  if (scale <= half && whole < 1e9) return ofHalves(s, whole | 0, rest | 0, scale);
  if (mantissa === 0) return new OfParts(s, 0, [0]);
  const words: number[] = [];
  let e = 0;
  if (whole > 0) e = pushWhole(words, whole);
  if (rest > 0) {
    const first = pushFraction(words, rest, scale);
    if (whole === 0) e = first;
  }
  while (words[words.length - 1] === 0) words.pop();
  return new OfParts(s, e, words);
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
