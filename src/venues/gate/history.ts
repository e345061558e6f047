/** Lists that are asked for a stretch of time at once: candles, and what was paid. The venue counts in seconds. */
import type { HistoryPage } from "../../connector/adapter.ts";
import { candlesIn, type CandlesWanted, oldestFirst, type Stretch } from "../../connector/history.ts";
import { lengthOf } from "../../connector/intervals.ts";
import type { VenueClock } from "../../core/offset.ts";
import type { Candle } from "../../model/mod.ts";

/** Candles are told no further back than so many, less some for the time that passes (docs: candlesticks; its refusal). */
const reach = 9_990;

/** Which candles: a stretch, both ends inclusive and in seconds since 1970 UTC, or the newest. */
export interface CandleSpan {
  readonly from?: number;
  readonly to?: number;
  readonly limit?: number;
}

/** A page of candles, oldest first. A stretch holds no more than fit in one answer. */
export async function candlesOf<Raw>(
  time: VenueClock,
  page: CandlesWanted,
  ask: (span: CandleSpan) => Promise<readonly Candle<Raw>[]>,
): Promise<Candle<Raw>[]> {
  const { interval, from, to, limit } = page;
  const span = (stretch: Stretch): CandleSpan => ({
    from: Math.ceil(stretch.from / 1_000),
    to: Math.ceil(stretch.to / 1_000) - 1,
  });
  const oldest = time.now() - (reach - 1) * lengthOf(interval);
  const newest = from === undefined && to === undefined;
  return await candlesIn(page, time.now(), oldest, (stretch) => ask(newest ? { limit } : span(stretch)));
}

/** Which part of a list that comes newest first: both ends are inclusive and in seconds since 1970 UTC. */
export interface ListSpan {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  readonly offset: number;
}

/** What a list is like that comes newest first. */
interface List<Raw> {
  /** Most entries of an answer. */
  readonly page: number;
  /** How far the venue remembers, in milliseconds. */
  readonly back: number;
  /** The time of an entry, in milliseconds since 1970 UTC. */
  readonly timeOf: (raw: Raw) => number;
}

/** Part of such a list, oldest first: from a time on the first `limit`, else the newest. */
export async function spansOf<Raw>(
  time: VenueClock,
  wanted: HistoryPage,
  { page, back, timeOf }: List<Raw>,
  ask: (span: ListSpan, last: Raw | undefined) => Promise<readonly Raw[]>,
): Promise<Raw[]> {
  const now = Math.ceil(time.now());
  const oldest = now - back;
  const { from = oldest, to = now + 1_000 } = wanted;
  // Entries may have parts of seconds: those around both ends are asked for.
  const span = { from: Math.floor(Math.max(from, oldest) / 1_000), to: Math.ceil(to / 1_000), limit: page };
  return await oldestFirst(wanted, timeOf, async (last, offset) => {
    const raws = await ask({ ...span, offset }, last);
    return { raws, more: raws.length >= page };
  });
}
