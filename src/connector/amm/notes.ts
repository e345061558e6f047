/** Quotes as text, exact: what is kept with a swap's transaction, so that the next process knows what it was for. */
import { Decimal } from "../../core/decimal.ts";
import { parseJson, stringifyJson } from "../../core/json.ts";
import type { Quote } from "../../model/amm.ts";

/** A quote as one line. */
export function noteOf(quote: Quote): string {
  return stringifyJson(packed(quote));
}

/** The quote of a line; undefined where that is none. */
export function quoteOf(note: string | undefined): Quote | undefined {
  if (note === undefined) return undefined;
  try {
    const quote = unpacked(parseJson(note)) as Quote;
    const whole = typeof quote.venue === "string" && quote.amountIn instanceof Decimal && Array.isArray(quote.route);
    return whole ? Object.freeze(quote) : undefined;
  } catch {
    return undefined;
  }
}

/** Numbers that JSON has not: their kind and their text. */
type Packed = { readonly decimal: string } | { readonly whole: string };

function packed(value: unknown): unknown {
  if (value instanceof Decimal) return { decimal: value.toFixed() } satisfies Packed;
  if (typeof value === "bigint") return { whole: value.toString() } satisfies Packed;
  if (Array.isArray(value)) return (value as readonly unknown[]).map(packed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, packed(each)]));
}

function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return (value as readonly unknown[]).map(unpacked);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  const [[name, only] = []] = entries;
  if (entries.length === 1 && typeof only === "string") {
    if (name === "decimal") return new Decimal(only);
    if (name === "whole") return BigInt(only);
  }
  return Object.fromEntries(entries.map(([field, each]) => [field, unpacked(each)]));
}
