/** Candles of every interval the venue has, in any time zone. */
import type { Interval } from "../../market-data/candles.ts";
import { intervalOf } from "../../market-data/candles.ts";
import type { Bar } from "../../tape.ts";
import { badData, badInterval } from "./refusal.ts";
import { money } from "./words.ts";

const minute = 60_000;
const hour = 60 * minute;

const names: ReadonlySet<string> = new Set(
  ["1s", "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"],
);

/** An interval of the venue in a time zone. Refuses an unknown name. */
export function readInterval(name: string, offset: number): Interval {
  const interval = names.has(name) ? intervalOf(name, offset) : undefined;
  if (interval === undefined) throw badInterval();
  return interval;
}

/** Offset in milliseconds of a time zone as the venue writes it: `-1:00`, `05:45`, `8`. */
export function zoneOffset(text: string | undefined): number {
  if (text === undefined) return 0;
  const match = /^([+-]?)(\d{1,2})(?::(\d{2}))?$/.exec(text);
  if (match === null) throw badData("timeZone");
  const size = Number(match[2]) * hour + Number(match[3] ?? 0) * minute;
  const offset = match[1] === "-" ? -size : size;
  if (offset < -12 * hour || offset > 14 * hour) throw badData("timeZone");
  return offset;
}

/** A candle as REST writes it. */
export function klineRow(bar: Bar, interval: Interval, time: (ms: number) => number): unknown[] {
  // In microseconds the candle closes one microsecond before the next, not one millisecond.
  const next = time(interval.start(bar.start, 1));
  return [
    time(bar.start),
    money(bar.open),
    money(bar.high),
    money(bar.low),
    money(bar.close),
    money(bar.volume),
    next - 1,
    money(bar.quote),
    bar.count,
    money(bar.takerVolume),
    money(bar.takerQuote),
    "0",
  ];
}
