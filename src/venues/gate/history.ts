/** Lists that are asked for a stretch of time at once: candles, and what was paid. The venue counts in seconds. */
import type { HistoryPage } from "../../connector/adapter.ts";
import { nextStart } from "../../connector/intervals.ts";
import type { VenueClock } from "../../core/offset.ts";
import type { CandleInterval } from "../../model/mod.ts";

/** Candles are told no further back than so many, less some for the time that passes (docs: candlesticks; its refusal). */
const reach = 9_990;

/** Which candles: a stretch, both ends inclusive and in seconds since 1970 UTC, or the newest. */
export interface CandleSpan {
  readonly from?: number;
  readonly to?: number;
  readonly limit?: number;
}

interface CandlesWanted {
  readonly interval: CandleInterval;
  readonly from?: number;
  readonly to?: number;
  readonly limit: number;
}

/** A page of candles, oldest first. A stretch holds no more than fit in one answer. */
export async function candlesOf<Raw>(
  time: VenueClock,
  { interval, from, to, limit }: CandlesWanted,
  ask: (span: CandleSpan) => Promise<readonly Raw[]>,
): Promise<Raw[]> {
  const length = nextStart(interval, 0);
  const span = (start: number, end: number): CandleSpan => ({
    from: Math.ceil(start / 1_000),
    to: Math.ceil(end / 1_000) - 1,
  });
  if (from === undefined) {
    return [...await ask(to === undefined ? { limit } : span(Math.max(0, to - limit * length), to))].slice(-limit);
  }
  const until = Math.min(to ?? Infinity, time.now() + length);
  const found: Raw[] = [];
  let start = Math.max(from, time.now() - reach * length);
  for (; start < until && found.length < limit; start += limit * length) {
    found.push(...await ask(span(start, Math.min(start + limit * length, until))));
  }
  return found.slice(0, limit);
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
export async function oldestFirst<Raw>(
  time: VenueClock,
  { from, to, limit }: HistoryPage,
  { page, back, timeOf }: List<Raw>,
  ask: (span: ListSpan) => Promise<readonly Raw[]>,
): Promise<Raw[]> {
  const now = Math.ceil(time.now());
  const oldest = now - back;
  // Entries may have parts of seconds: those around both ends are asked for.
  const span = {
    from: Math.floor(Math.max(from ?? oldest, oldest) / 1_000),
    to: Math.ceil((to ?? now + 1_000) / 1_000),
    limit: page,
  };
  const found: Raw[] = [];
  for (let offset = 0;;) {
    const raws = await ask({ ...span, offset });
    offset += raws.length;
    found.push(...raws.filter((raw) => timeOf(raw) >= (from ?? oldest) && timeOf(raw) < (to ?? Infinity)));
    if (raws.length < page || (from === undefined && found.length >= limit)) break;
  }
  return from === undefined ? found.slice(0, limit).reverse() : found.reverse().slice(0, limit);
}
