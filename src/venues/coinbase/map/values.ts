/** Numbers and times as Coinbase writes them. Pure. */
import { type Decimal, zero } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import { above } from "../../../core/numbers.ts";
import { about } from "../errors.ts";

/** A number of which empty text is none. */
export function amountOf(value: string | undefined): Decimal {
  return above(value) ?? zero;
}

/** A time of RFC 3339, of which digits behind the milliseconds are left out, in milliseconds since 1970 UTC. */
export function millis(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new SchemaError("", "a time of RFC 3339", `${text.length} characters`, about);
  return time;
}

/** A time as the venue reads it. */
export function textOf(time: number): string {
  return new Date(Math.floor(time)).toISOString();
}
