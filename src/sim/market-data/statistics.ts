/** Statistics of windows of time, as tickers show them. */
import type { Atoms } from "../engine/mod.ts";
import type { Bar, MarketTape } from "../tape.ts";

const minute = 60_000;
const day = 1_440 * minute;
const unit = 100_000_000n;

/** A window's statistics. Times in milliseconds. */
export interface Window {
  readonly bar: Bar;
  readonly openTime: number;
  readonly closeTime: number;
}

/** The last 24 hours. Kept by the minute, so the first minute counts in full. */
export function lastDay(tape: MarketTape, now: number): Window {
  const openTime = now - day;
  return { bar: tape.bar(openTime - openTime % minute, now + 1, false), openTime, closeTime: now };
}

/** A rolling window, which begins on a minute. */
export function rolling(tape: MarketTape, length: number, now: number): Window {
  const openTime = now - length - (now - length) % minute;
  return { bar: tape.bar(openTime, now + 1, false), openTime, closeTime: now };
}

/** The trading day of a time zone whose offset is given in milliseconds. */
export function tradingDay(tape: MarketTape, offset: number, now: number): Window {
  const openTime = now + offset - (now + offset) % day - offset;
  return { bar: tape.bar(openTime, openTime + day, false), openTime, closeTime: openTime + day - 1 };
}

/** Change of the price over a window. */
export function changeOf({ open, close }: Bar): Atoms {
  return close - open;
}

/** Average price of a window, weighted by volume, where both have 8 decimals; 0 without trades. */
export function averageOf({ volume, quote }: Bar): Atoms {
  return volume === 0n ? 0n : quote * unit / volume;
}

/** `part` of `whole` in hundredths, or in whatever `scale` is, rounded half away from zero to so many decimals. */
export function shareOf(part: Atoms, whole: Atoms, decimals: number, scale: bigint = 100n): string {
  const digits = 10n ** BigInt(decimals);
  if (whole === 0n) return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  const scaled = part * scale * digits * 1_000n / whole;
  const rounded = (scaled < 0n ? scaled - 500n : scaled + 500n) / 1_000n;
  const size = (rounded < 0n ? -rounded : rounded).toString().padStart(decimals + 1, "0");
  const [whole_, rest] = decimals === 0 ? [size, ""] : [size.slice(0, -decimals), `.${size.slice(-decimals)}`];
  return `${rounded < 0n ? "-" : ""}${whole_}${rest}`;
}
