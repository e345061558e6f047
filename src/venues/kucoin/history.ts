/** Lists that reach over a stretch of time at most, read one stretch after the other. */
import type { CallContext } from "../../core/call.ts";
import type { Candle, CandleInterval } from "../../model/mod.ts";
import { lengthOf } from "../../connector/intervals.ts";

/** Most time between the two ends of a question for fills: 7 days (docs: "Get Trade History"). */
const stretch = 7 * 24 * 3_600_000;
/** Nothing is older: the venue opened in that year. */
const opening = Date.UTC(2017, 0);

/** Where a question goes on: the stretch, and the venue's own word for the place in it. */
export interface Place {
  readonly startAt?: number;
  readonly endAt?: number;
  /** Empty at the beginning of a stretch. */
  readonly cursor: string;
}

/** Where a question for fills since a time begins, or goes on. Without a time the venue has a stretch of its own in mind. */
export function placeOf(since: number | undefined, next: string | undefined): Place {
  const [start = "", cursor = ""] = next?.split(" ") ?? [];
  const startAt = start === "" ? next === undefined ? since : undefined : Number(start);
  if (startAt === undefined) return { cursor };
  const from = Math.max(opening, Math.floor(startAt));
  return { startAt: from, endAt: from + stretch - 1, cursor };
}

/** What follows a page: the rest of its stretch where `cursor` tells of one, then the next stretch that has begun by `now`. */
export function after({ startAt, endAt }: Place, cursor: string | undefined, now: number): { readonly next?: string } {
  if (cursor !== undefined) return { next: `${startAt ?? ""} ${cursor}` };
  return endAt === undefined || endAt >= now ? {} : { next: `${endAt + 1} ` };
}

/** A stretch of candles: both ends in milliseconds, the second not part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Candles from a time on, or the newest, oldest first. An answer has the newest candles of a stretch of time, so stretches are
 * asked for that hold no more than one answer; a market has none from before it was `listed`.
 */
export async function candlesOf<Raw>(
  page: { readonly interval: CandleInterval; readonly from?: number; readonly to?: number; readonly limit: number },
  now: number,
  listed: number,
  ask: (stretch: Stretch) => Promise<readonly Candle<Raw>[]>,
): Promise<Candle<Raw>[]> {
  const { interval, limit } = page;
  const length = lengthOf(interval);
  const end = Math.min(page.to ?? Infinity, now + length);
  const within = async (from: number, to: number): Promise<Candle<Raw>[]> =>
    (await ask({ from, to })).filter(({ time }) => time >= from && time < to).sort((one, other) =>
      one.time - other.time
    );
  if (page.from === undefined) return (await within(Math.max(0, end - limit * length), end)).slice(-limit);
  const found: Candle<Raw>[] = [];
  // A candle may have begun before its market did.
  for (let from = Math.max(page.from, listed - length); from < end && found.length < limit; from += limit * length) {
    found.push(...await within(from, Math.min(end, from + limit * length)));
  }
  return found.slice(0, limit);
}

/** Milliseconds that fills of one order are waited for. */
const patience = 3_000;

/**
 * How fills are asked for: those of one order the stream has told of already, without their fees, and whoever waits for them
 * does better to ask again than to wait for an answer that was lost.
 */
export function urgently(context: CallContext, orderId: string | undefined): CallContext {
  return orderId === undefined ? context : { ...context, timeout: Math.min(context.timeout ?? patience, patience) };
}
