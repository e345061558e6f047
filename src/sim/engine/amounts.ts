/**
 * Amounts inside the engine are whole numbers: a price in units of 10^-8, an amount of an asset in units of
 * 10^-precision of that asset. Everything is exact, and decimals appear only at the edge.
 */
import { Decimal, decimal } from "../../core/decimal.ts";
import type { Numeric } from "../../core/decimal.ts";

/** A whole number of the smallest units. */
export type Atoms = bigint;

/** Decimals of a price, and of a commission rate. */
export const pricePrecision = 8;

/** One, as a rate. */
export const wholeRate: Atoms = 10n ** BigInt(pricePrecision);

/** The smaller of two amounts. */
export function least(a: Atoms, b: Atoms): Atoms {
  return a < b ? a : b;
}

/** The larger of two amounts. */
export function most(a: Atoms, b: Atoms): Atoms {
  return a > b ? a : b;
}

/** Reads a number into units of 10^-precision; throws `RangeError` where it has more decimals than that. */
export function toAtoms(value: Numeric, precision: number): Atoms {
  const number = decimal(value);
  const scaled = number.times(Decimal.pow(10, precision));
  if (!scaled.isInteger()) throw new RangeError(`${number.toString()} has more than ${precision} decimals`);
  return BigInt(scaled.toFixed(0));
}

/** The number of so many units of 10^-precision. */
export function toDecimal(atoms: Atoms, precision: number): Decimal {
  return new Decimal(toText(atoms, precision));
}

/** The same as text, with all its decimals: `toText(150n, 2)` is "1.50". */
export function toText(atoms: Atoms, precision: number): string {
  const negative = atoms < 0n;
  const digits = (negative ? -atoms : atoms).toString().padStart(precision + 1, "0");
  const cut = digits.length - precision;
  const text = precision === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return negative ? `-${text}` : text;
}
