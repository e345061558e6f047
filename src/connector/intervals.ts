/** How long candles are, and when each starts. */
import { type ErrorContext, ValidationError } from "../core/errors.ts";
import { meaning } from "../core/meaning.ts";
import type { CandleInterval } from "../model/data.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Lengths in milliseconds; a month has none. */
export const lengths: Readonly<Record<Exclude<CandleInterval, "1M">, number>> = {
  "1s": 1_000,
  "1m": minute,
  "3m": 3 * minute,
  "5m": 5 * minute,
  "15m": 15 * minute,
  "30m": 30 * minute,
  "1h": hour,
  "2h": 2 * hour,
  "4h": 4 * hour,
  "6h": 6 * hour,
  "8h": 8 * hour,
  "12h": 12 * hour,
  "1d": day,
  "3d": 3 * day,
  "1w": 7 * day,
};

/** Whether a caller's text names a length of candles. */
export function isInterval(interval: string): interval is CandleInterval {
  return interval === "1M" || Object.hasOwn(lengths, interval);
}

/** Start of the candle after the one that starts at `time`. */
export function nextStart(interval: CandleInterval, time: number): number {
  if (interval !== "1M") return time + lengths[interval];
  const start = new Date(time);
  return Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1);
}

/** Milliseconds of an interval; of months, which differ, those of the shortest. */
export function lengthOf(interval: CandleInterval): number {
  return interval === "1M" ? 28 * day : lengths[interval];
}

/** Whether the candle that starts at `start` is over at a time of the venue. */
export function isOver(interval: CandleInterval, start: number, now: number): boolean {
  return nextStart(interval, start) <= now;
}

/** A venue's word for a length of candles, out of its words for those that it has. Throws `ValidationError` for any other. */
export function offered<T>(
  words: Readonly<Partial<Record<CandleInterval, T>>>,
  interval: CandleInterval,
  about: ErrorContext,
): T {
  const word = meaning(words as Readonly<Record<string, T>>, interval);
  if (word !== undefined) return word;
  throw new ValidationError("interval", `${interval} is not offered: ${Object.keys(words).join(", ")} are`, about);
}
