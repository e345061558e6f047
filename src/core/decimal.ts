/**
 * Exact decimals: the only file that imports decimal.js.
 *
 * The constructor is a clone with room for 80 significant digits (an 18-decimals token times an 18-decimals price stays
 * exact) and without scientific notation, so that `toString()` is text a venue accepts.
 */
import { Decimal as Base } from "decimal.js";

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
  if (typeof value === "string" && plain.test(value)) return new Decimal(value);
  if (typeof value === "bigint") return new Decimal(value.toString());
  if (typeof value === "number" && Number.isFinite(value)) return new Decimal(value);
  if (Decimal.isDecimal(value) && (value as Decimal).isFinite()) return new Decimal((value as Decimal).toFixed());
  throw new RangeError(`not a decimal number: ${describe(value)}`);
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
  return value.mod(step).isZero();
}

function describe(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : String(value).slice(0, 40);
}
