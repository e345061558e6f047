/** Candles of the tape: intervals of any length in any time zone, and pages of them. */
import type { Bar, MarketTape } from "../tape.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** 1970 began on a Thursday; weeks begin on Monday. */
const firstMonday = 4 * day;

const units: Readonly<Record<string, number>> = {
  s: 1_000,
  m: minute,
  h: hour,
  d: day,
  w: 7 * day,
  M: 31 * day,
};

/** An interval of candles in a time zone. */
export class Interval {
  /** Such as `1s`, `15m`, `4h`, `3d`, `1w`, `1M`. */
  readonly name: string;
  /** Length in milliseconds; of a month its longest. */
  readonly length: number;
  readonly #offset: number;

  /** Use {@link intervalOf}. */
  constructor(name: string, length: number, offset: number) {
    this.name = name;
    this.length = length;
    this.#offset = offset;
  }

  /** Whether it is built from seconds rather than from minutes. */
  get fine(): boolean {
    return this.length < minute;
  }

  /** Start of the candle that `time` is in, or of the one `by` candles later. */
  start(time: number, by = 0): number {
    const local = time + this.#offset;
    if (this.name.endsWith("M")) {
      const date = new Date(local);
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, 1) - this.#offset;
    }
    const origin = this.name.endsWith("w") ? firstMonday : 0;
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

/**
 * An interval by its name: a number and one of `s`, `m`, `h`, `d`, `w`, and `1M` for a month. Weeks begin on Monday.
 * `undefined` where the name is no interval. Which of them there are is the venue's to say. `offset` is that of the time zone
 * in milliseconds.
 */
export function intervalOf(name: string, offset = 0): Interval | undefined {
  const match = /^([1-9]\d{0,2})([smhdwM])$/.exec(name);
  const [count, unit] = [Number(match?.[1]), match?.[2]];
  const length = units[unit ?? ""];
  if (length === undefined || (unit === "M" && count !== 1)) return undefined;
  return new Interval(name, count * length, offset);
}

/** Candles of a query, oldest first; candles without trades are there too. */
export function candles(
  tape: MarketTape,
  interval: Interval,
  query: {
    /** Milliseconds: the first candle begins at `start` or after it; without it, the page ends at `end` or now. */
    readonly start?: number | undefined;
    readonly end?: number | undefined;
    readonly limit: number;
    readonly now: number;
  },
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
