/** Candles of every interval the venue has, in any time zone. */
import type { Bar, MarketTape } from "../../tape.ts";
import { badData, badInterval } from "./refusal.ts";
import { money } from "./words.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** 1970 began on a Thursday; weeks begin on Monday. */
const firstMonday = 4 * day;

const lengths: Readonly<Record<string, number>> = {
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
  "1M": 31 * day,
};

/** An interval of candles in a time zone. */
export class Interval {
  readonly name: string;
  /** Length in milliseconds; of a month its longest. */
  readonly length: number;
  readonly #offset: number;

  /** `offset` is that of the time zone in milliseconds. Refuses an unknown name. */
  constructor(name: string, offset = 0) {
    const length = lengths[name];
    if (length === undefined) throw badInterval();
    this.name = name;
    this.length = length;
    this.#offset = offset;
  }

  /** Whether it is built from seconds rather than from minutes. */
  get fine(): boolean {
    return this.name === "1s";
  }

  /** Start of the candle that `time` is in, or of the one `by` candles later. */
  start(time: number, by = 0): number {
    const local = time + this.#offset;
    if (this.name === "1M") {
      const date = new Date(local);
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, 1) - this.#offset;
    }
    const origin = this.name === "1w" ? firstMonday : 0;
    return Math.floor((local - origin) / this.length) * this.length + origin + by * this.length - this.#offset;
  }

  /** The candle that starts at `start`. */
  bar(tape: MarketTape, start: number): Bar {
    return tape.bar(start, this.start(start, 1), this.fine);
  }

  /** Last millisecond of the candle that starts at `start`. */
  close(start: number): number {
    return this.start(start, 1) - 1;
  }
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

/** Candles of a query, oldest first. */
export function klines(
  tape: MarketTape,
  interval: Interval,
  query: { start: number | undefined; end: number | undefined; limit: number; now: number },
): Bar[] {
  const first = tape.firstTime(interval.fine);
  if (first === undefined) return [];
  const latest = Math.min(query.end ?? query.now, query.now);
  const oldest = interval.start(first);
  let start = query.start === undefined
    ? interval.start(latest, 1 - query.limit)
    : interval.start(query.start, interval.start(query.start) < query.start ? 1 : 0);
  if (start < oldest) start = oldest;
  const bars: Bar[] = [];
  for (; start <= latest && bars.length < query.limit; start = interval.start(start, 1)) {
    bars.push(interval.bar(tape, start));
  }
  return bars;
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
