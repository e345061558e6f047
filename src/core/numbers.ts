/** Numbers as venues write them, which write nothing, null or empty text for what they do not know. Pure. */
import { type Decimal, decimal, isAboveZero, type Numeric } from "./decimal.ts";
import type { Int64 } from "./endpoint.ts";
import { type ErrorContext, SchemaError } from "./errors.ts";

/** A number, where there is one. */
export function told(value: Numeric | null | undefined): Decimal | undefined {
  if (typeof value === "object" && value?.isFinite()) return value;
  const number = value ?? "";
  return number === "" ? undefined : decimal(number);
}

/** A number that says something: there, and above zero. */
export function above(value: Numeric | null | undefined): Decimal | undefined {
  const number = told(value);
  return number && isAboveZero(number) ? number : undefined;
}

/** A number that others are counted from: rounded, it would make one book of two that do not join. Throws `SchemaError`. */
export function sequenceOf(raw: Int64 | string, about: ErrorContext): number {
  const value = typeof raw === "number" ? raw : Number(raw);
  if (Number.isSafeInteger(value)) return value;
  throw new SchemaError("", "a sequence number below 2^53", String(raw), about);
}

/** The step of a number with so many decimal places. */
export function stepOf(places: number): Decimal {
  return decimal(10).pow(-places);
}
