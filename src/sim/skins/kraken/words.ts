/** How the venue writes numbers, times and ids. Pure. */
import type { Atoms } from "../../engine/mod.ts";
import { pricePrecision, toText } from "../../engine/mod.ts";

/** A number of JSON, written digit by digit: the venue keeps the zeros at its end. */
export class Figure {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** JSON, with figures as they are; what is undefined is left out. */
export function write(value: unknown): string {
  if (value instanceof Figure) return value.text;
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${write(each)}`).join(",")}}`;
}

/** An amount of a precision with so many places; what does not fit is cut off. */
export function fixed(atoms: Atoms, precision: number, places: number): string {
  const more = BigInt(Math.abs(places - precision));
  return toText(places >= precision ? atoms * 10n ** more : atoms / 10n ** more, places);
}

/** Seconds since 1970 UTC, with a fraction. */
export function seconds(ms: number): Figure {
  return new Figure(fixed(BigInt(Math.floor(ms)), 3, 4));
}

/** Text of RFC 3339 with six digits of the second. */
export function timeText(ms: number): string {
  return new Date(Math.floor(ms)).toISOString().replace("Z", "000Z");
}

/** The same without a fraction. */
export function secondText(ms: number): string {
  return new Date(Math.floor(ms)).toISOString().replace(/\.\d+/, "");
}

/** Nanoseconds since 1970 UTC of a trade: several within a millisecond have times of their own. */
export function tradeTime(time: number, id: number): bigint {
  return BigInt(Math.floor(time)) * 1_000_000n + BigInt(id % 1_000_000);
}

const width = 16;
const modulus = 36n ** BigInt(width);
/** Any number that has no divisor in common with 36 scatters what is counted over all ids, and none twice. */
const factor = 5_831_402_817_694_207_153_849_217n;
const start = 1_947_305_226_118_640_772_903_551n;
const inverse = power(factor, 2n ** 32n * 3n ** 31n - 1n);

function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base % modulus];
  for (let left = exponent; left > 0n; left /= 2n) {
    if (left % 2n === 1n) result = result * square % modulus;
    square = square * square % modulus;
  }
  return result;
}

/** The id of what has this number: a letter and sixteen characters in three parts. */
function idOf(letter: string, number: bigint): string {
  const code = ((number * factor + start) % modulus).toString(36).toUpperCase().padStart(width, "0");
  return `${letter}${code.slice(0, 5)}-${code.slice(5, 10)}-${code.slice(10)}`;
}

function numberOf(letter: string, id: string): bigint | undefined {
  if (!/^[A-Z][0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{6}$/.test(id) || !id.startsWith(letter)) return undefined;
  let code = 0n;
  for (const digit of id.slice(1).replaceAll("-", "")) code = code * 36n + BigInt(parseInt(digit, 36));
  return (code + modulus - start) * inverse % modulus;
}

const perOrder = 36n ** 8n;

/** What the venue calls the order of this number. */
export function orderId(id: number): string {
  return idOf("O", BigInt(id));
}

/** The number of an order; one that there is not for what is no id. */
export function orderNumber(id: string): number {
  const number = numberOf("O", id);
  return number !== undefined && number < perOrder ? Number(number) : -1;
}

/** What an order's owner is told that a trade of it is called. */
export function fillId(trade: number, order: number): string {
  return idOf("T", BigInt(order) * perOrder + BigInt(trade));
}

export function amendId(execution: number): string {
  return idOf("T", modulus - 1n - BigInt(execution));
}

export function ledgerId(number: number): string {
  return idOf("L", BigInt(number));
}

/** A price that is an average, in units of 10^-8: what was paid by what was got. */
export function average(cost: Atoms, costPrecision: number, quantity: Atoms, precision: number): Atoms {
  if (quantity === 0n) return 0n;
  const scale = pricePrecision + precision - costPrecision;
  return scale >= 0 ? cost * 10n ** BigInt(scale) / quantity : cost / 10n ** BigInt(-scale) / quantity;
}
