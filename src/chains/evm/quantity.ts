/** Numbers as nodes write them: hexadecimal text. */
import type { Hex } from "../../core/endpoint.ts";
import { SchemaError } from "../../core/errors.ts";

/** @throws {SchemaError} where it is no number. */
export function quantityOf(value: unknown, path: string): bigint {
  if (typeof value === "string" && /^0x[0-9a-fA-F]{1,64}$/.test(value)) return BigInt(value);
  throw new SchemaError(path, "a hexadecimal number", typeof value === "string" ? value.slice(0, 40) : typeof value);
}

/** @throws {SchemaError} where it is no number that is exact as one. */
export function integerOf(value: unknown, path: string): number {
  const number = Number(quantityOf(value, path));
  if (!Number.isSafeInteger(number)) throw new SchemaError(path, "a number below 2^53", "a larger one");
  return number;
}

/** @throws {SchemaError} where it is no bytes, or not as many. */
export function bytesOf(value: unknown, path: string, length?: number): Hex {
  const fits = typeof value === "string" && /^0x(?:[0-9a-fA-F]{2})*$/.test(value) &&
    (length === undefined || value.length === 2 + 2 * length);
  if (fits) return value as Hex;
  throw new SchemaError(path, "hexadecimal bytes", typeof value === "string" ? value.slice(0, 40) : typeof value);
}

/** @throws {SchemaError} where it is no object. */
export function objectOf(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (value !== null && typeof value === "object" && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw new SchemaError(path, "an object", value === null ? "null" : typeof value);
}

export function quantity(value: bigint | number): Hex {
  return `0x${value.toString(16)}`;
}
