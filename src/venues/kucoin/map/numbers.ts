/** Numbers and times as KuCoin writes them. Pure. */
import { type Decimal, decimal, isAboveZero } from "../../../core/decimal.ts";
import type { Int64 } from "../../../core/endpoint.ts";
import { SchemaError } from "../../../core/errors.ts";

/** A number that says something: there, and above zero. Nothing is told as null, as nothing, or as empty text. */
export function above(value: string | number | null | undefined): Decimal | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  const exact = decimal(value);
  return isAboveZero(exact) ? exact : undefined;
}

/** Nanoseconds since 1970 UTC as milliseconds. */
export function millis(nanoseconds: Int64 | string): number {
  return Number(BigInt(nanoseconds) / 1_000_000n);
}

/** A number that others are compared with: rounded, it would make one book of two that do not join. */
export function sequence(raw: Int64 | string): number {
  const value = Number(raw);
  if (Number.isSafeInteger(value)) return value;
  throw new SchemaError("", "a sequence number below 2^53", String(raw), { venue: "kucoin" });
}
