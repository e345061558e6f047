/** Numbers and times as Kraken writes them. Pure. */
import type { Amount, Seconds } from "../../../../generated/kraken/spot.ts";
import { timeOfText } from "../../../core/datetime.ts";
import { type Decimal, decimal } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import { above } from "../../../core/numbers.ts";

/** Seconds with a fraction as whole milliseconds, without the digits that a number would lose. */
export function msOf(seconds: Seconds): number {
  return decimal(seconds).times(1_000).floor().toNumber();
}

/** Milliseconds since 1970 UTC out of text of RFC 3339, whatever the digits of its second. */
export function timeOf(text: string): number {
  const time = timeOfText(text);
  if (Number.isNaN(time)) {
    throw new SchemaError("timestamp", "a time of RFC 3339", text.slice(0, 40), { venue: "kraken" });
  }
  return time;
}

/** A price above zero; one that is relative to others (`+1.0000%`) is none. */
export function plainPrice(text: string): Decimal | undefined {
  return /^\d+(?:\.\d+)?$/.test(text) ? above(text) : undefined;
}

/** Whether a price is relative to others: by a sign in front of it, or in percent (docs: "Add Order", `price`). */
export function relative(text: string): boolean {
  return /^[+#-]|%$/.test(text);
}

/** The number with so many decimal places at least: what JSON has lost of its zeros is written again. */
export function fixed(value: Amount, places: number): string {
  let text = String(value);
  if (/e/i.test(text)) text = decimal(value).toFixed();
  const dot = text.indexOf(".");
  if (dot < 0) return places > 0 ? `${text}.${"0".repeat(places)}` : text;
  return text.padEnd(dot + 1 + places, "0");
}

/** What a result is about: its one key besides `last`. It may be another name than was asked for. */
export function only<T>(result: Readonly<Record<string, T>>): T {
  const [found] = Object.entries(result).filter(([key]) => key !== "last");
  if (!found) throw new SchemaError("result", "an entry", "none", { venue: "kraken" });
  return found[1];
}
