/** Numbers as Bitget writes them: what is not known is empty, null, 0 or -1. Pure. */
import { type Decimal, decimal, isAboveZero } from "../../../core/decimal.ts";

/** A number, where there is one. */
export function told(value: string | null | undefined): Decimal | undefined {
  return value === undefined || value === null || value === "" ? undefined : decimal(value);
}

/** A number that says something: there, and above zero. */
export function above(value: string | null | undefined): Decimal | undefined {
  const number = told(value);
  return number && isAboveZero(number) ? number : undefined;
}
