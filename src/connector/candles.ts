/** Candles page by page, and what is missing between them. */
import type { Candle, CandleGap, CandleInterval } from "../model/data.ts";
import type { CandleQuery, Candles } from "./exchange.ts";
import { lengths, nextStart } from "./intervals.ts";

/** Asks for one page: at most `limit` candles, oldest first, that start at or after `from` and before `to`. */
export type CandlePage = (page: { from?: number; to?: number; limit: number }) => Promise<Candle[]>;

/** All candles of a query. Overlapping pages are joined; stretches that no candle came for are listed, not filled. */
export async function collectCandles(query: CandleQuery, most: number, fetchPage: CandlePage): Promise<Candles> {
  const { interval, from, to, limit } = query;
  if (from === undefined) {
    const candles = await newest(limit ?? most, to, most, fetchPage);
    return { candles, gaps: gapsOf(interval, candles) };
  }
  const candles: Candle[] = [];
  let next = from;
  while ((to === undefined || next < to) && (limit === undefined || candles.length < limit)) {
    const wanted = Math.min(most, limit === undefined ? most : limit - candles.length);
    const page = await fetchPage({ from: next, limit: wanted, ...(to === undefined ? {} : { to }) });
    const fresh = page.filter((candle) => candle.time >= next && (to === undefined || candle.time < to));
    const last = fresh.at(-1);
    if (!last) break;
    candles.push(...fresh);
    next = nextStart(interval, last.time);
    query.onProgress?.({ candles: candles.length, next });
    if (page.length < wanted) break;
  }
  return { candles, gaps: gapsOf(interval, candles, from) };
}

/** The newest candles before `to`, page by page backwards. */
async function newest(limit: number, to: number | undefined, most: number, fetchPage: CandlePage): Promise<Candle[]> {
  const pages: Candle[][] = [];
  let missing = limit;
  let before = to;
  while (missing > 0) {
    const wanted = Math.min(most, missing);
    const page = await fetchPage({ limit: wanted, ...(before === undefined ? {} : { to: before }) });
    const fresh = page.filter(({ time }) => before === undefined || time < before);
    const [first] = fresh;
    if (!first) break;
    pages.unshift(fresh);
    missing -= fresh.length;
    before = first.time;
    if (page.length < wanted) break;
  }
  return pages.flat();
}

/**
 * The stretches between candles that should follow each other and do not. With `from`, also that before the first candle:
 * what is missing at the seam of two queries, of which the second resumes the first, is seen by neither otherwise.
 */
export function gapsOf(interval: CandleInterval, candles: readonly Candle[], from?: number): CandleGap[] {
  const [first] = candles;
  const gaps: CandleGap[] = [];
  if (first && from !== undefined) gaps.push(...gap(interval, startsBefore(interval, first.time, from), first.time));
  for (let i = 1; i < candles.length; i++) {
    gaps.push(...gap(interval, nextStart(interval, (candles[i - 1] as Candle).time), (candles[i] as Candle).time));
  }
  return gaps;
}

/** The candles that would start at `from` and later, before `until`; none or one stretch. */
function gap(interval: CandleInterval, from: number, until: number): CandleGap[] {
  if (from >= until) return [];
  if (interval !== "1M") {
    const missing = Math.ceil((until - from) / lengths[interval]);
    return [{ from, to: from + (missing - 1) * lengths[interval], missing }];
  }
  let missing = 0;
  let to = from;
  for (let start = from; start < until; start = nextStart(interval, start)) {
    missing++;
    to = start;
  }
  return [{ from, to, missing }];
}

/** The first start of a candle, on the grid on which `time` is one, that is not before `from`. */
function startsBefore(interval: CandleInterval, time: number, from: number): number {
  if (from >= time) return time;
  if (interval !== "1M") return time - Math.floor((time - from) / lengths[interval]) * lengths[interval];
  const month = new Date(from);
  const start = Date.UTC(month.getUTCFullYear(), month.getUTCMonth(), 1);
  return start < from ? nextStart(interval, start) : start;
}
