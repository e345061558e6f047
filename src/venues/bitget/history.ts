/** Lists that come newest first, read the way round that is asked for: candles, fills, and what was paid. */
import {
  type Candle as RawCandle,
  type Fill as RawFill,
  getCandles,
  getFillHistory,
  getHistoryCandles,
} from "../../../generated/bitget/spot.ts";
import type { Adapter, FillPage, FillsWanted, HistoryPage } from "../../connector/adapter.ts";
import { lengths as intervals } from "../../connector/intervals.ts";
import type { CallContext } from "../../core/call.ts";
import type { CandleInterval, Market } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import type { Category } from "./entry.ts";
import { fromInterval, toCandle } from "./map/market.ts";
import { toFill } from "./map/order.ts";

const day = intervals["1d"];

/** Most entries of one answer. */
export const page = 100;
/** Most pages that are read for one answer. */
const mostPages = 100;

/** How long candles are, in milliseconds; months as the shortest one. */
const lengths: Readonly<Record<CandleInterval, number>> = { ...intervals, "1M": 28 * day };
/** Candles of the last month are told by the first of two operations, whatever their length; by the other, 90 days at once. */
const recentCandles = 29 * day;
const candleSpan = 89 * day;

/** Candles from a time on, or the newest. An answer has the newest of its stretch, so each stretch holds no more than fit in. */
export function candlesOf({ call, session }: Access, category: Category): Adapter["fetchCandles"] {
  const ask = async (
    market: Market,
    interval: CandleInterval,
    span: { readonly startTime?: string; readonly endTime?: string; readonly limit: number },
    context: CallContext,
  ): Promise<readonly RawCandle[]> => {
    const start = span.startTime === undefined ? Infinity : Number(span.startTime);
    const operation = start < session.time.now() - recentCandles ? getHistoryCandles : getCandles;
    const params = { category, symbol: market.id, interval: fromInterval(interval), ...span };
    const { data } = await call(operation, params, { ...context, priority: "data" });
    return data;
  };
  return async (market, { interval, from, to, limit }, context) => {
    const length = lengths[interval];
    const found = new Map<number, RawCandle>();
    const add = (raws: readonly RawCandle[]): void => {
      for (const raw of raws) {
        const time = Number(raw[0]);
        if (time >= (from ?? 0) && time < (to ?? Infinity)) found.set(time, raw);
      }
    };
    const most = Math.min(limit, page);
    if (from === undefined) {
      // One more: the end may be within.
      const end = to === undefined ? {} : { startTime: String(to - (most + 1) * length - 1), endTime: String(to) };
      add(await ask(market, interval, { limit: Math.min(most + 1, page), ...end }, context));
    } else {
      const until = Math.min(to ?? Infinity, session.time.now() + length);
      const span = Math.min((page - 1) * length, Math.max(candleSpan, length));
      for (let start = from; start < until && found.size < limit; start += span) {
        const end = Math.min(start + span, until);
        // Whether the start is within is not told: what is found is looked at.
        const stretch = { startTime: String(Math.max(0, start - 1)), endTime: String(Math.ceil(end)), limit: page };
        add(await ask(market, interval, stretch, context));
      }
    }
    const raws = [...found].sort(([one], [other]) => one - other).map(([, raw]) => raw);
    const kept = from === undefined ? raws.slice(-limit) : raws.slice(0, limit);
    return kept.map((raw) => toCandle(market, interval, raw, session.time.now()));
  };
}

/** How far back lists about the account go, less an hour as clocks differ, and the longest stretch of one question. */
const accountBack = 90 * day - intervals["1h"];
const accountSpan = 30 * day;

/** Fills: a stretch of 30 days after the other, newest first in each, page by page. */
export async function fetchFills(
  { call, session }: Access,
  category: Category,
  marketOf: (id: string) => Market | undefined,
  market: Market | undefined,
  { orderId, since, next, limit: wanted }: FillsWanted,
  context: CallContext,
): Promise<FillPage<RawFill>> {
  const limit = Math.min(wanted, page);
  const now = session.time.now();
  const [from = "", cursor = ""] = next?.split(" ") ?? [
    since === undefined ? "" : String(Math.floor(Math.max(since, now - accountBack))),
  ];
  const start = from === "" ? undefined : Number(from);
  const end = start === undefined ? undefined : start + accountSpan;
  const last = end === undefined || end > now;
  const { data } = await call(getFillHistory, {
    category,
    limit,
    ...(orderId === undefined ? {} : { orderId }),
    ...(start === undefined ? {} : { startTime: from }),
    ...(last ? {} : { endTime: String(end) }),
    ...(cursor === "" ? {} : { cursor }),
  }, context);
  const raws = data.list ?? [];
  const fills = raws.flatMap((raw) => {
    const one = raw.category === category ? marketOf(raw.symbol) : undefined;
    return one && (!market || one.id === market.id) ? [toFill(one, raw)] : [];
  }).filter(({ time }) => since === undefined || time >= since);
  if (raws.length === limit && data.cursor && data.cursor !== cursor) return { fills, next: `${from} ${data.cursor}` };
  return { fills, ...(last ? {} : { next: `${end} ` }) };
}

/** A page of a list, and what asks for the next one. */
interface ListPage<Raw, Next> {
  readonly raws: readonly Raw[];
  readonly next: Next | undefined;
}

/** Part of a list that comes newest first, oldest first: from a time on the first `limit`, else the newest. */
export async function oldestFirst<Raw, Next>(
  { from, to, limit }: HistoryPage,
  timeOf: (raw: Raw) => number,
  ask: (next: Next | undefined) => Promise<ListPage<Raw, Next>>,
): Promise<Raw[]> {
  const found: Raw[] = [];
  let next: Next | undefined;
  for (let pages = 0; pages < mostPages; pages++) {
    const { raws, next: following } = await ask(next);
    found.push(...raws.filter((raw) => timeOf(raw) >= (from ?? 0) && timeOf(raw) < (to ?? Infinity)));
    const last = raws.at(-1);
    if (!last || following === undefined || timeOf(last) < (from ?? 0)) break;
    if (from === undefined && found.length >= limit) break;
    next = following;
  }
  return from === undefined ? found.slice(0, limit).reverse() : found.reverse().slice(0, limit);
}

/** Bookings of one type: a stretch of 30 days before the other, as far back as is wanted. */
export function bookings<Raw>(
  { session }: Access,
  { from, to }: HistoryPage,
  ask: (
    span: { readonly startTime: string; readonly endTime: string; readonly limit: number; readonly cursor?: string },
  ) => Promise<{ readonly list?: readonly Raw[] | null; readonly cursor?: string | null }>,
): (next: { readonly end: number; readonly cursor: string } | undefined) => Promise<
  ListPage<Raw, { readonly end: number; readonly cursor: string }>
> {
  const now = Math.ceil(session.time.now());
  const oldest = Math.max(from ?? 0, now - accountBack);
  return async (next = { end: to ?? now + 1_000, cursor: "" }) => {
    const start = Math.max(oldest, next.end - accountSpan);
    const span = { startTime: String(start), endTime: String(next.end), limit: page };
    const { list, cursor } = await ask({ ...span, ...(next.cursor === "" ? {} : { cursor: next.cursor }) });
    const raws = list ?? [];
    if (raws.length === page && cursor && cursor !== next.cursor) return { raws, next: { end: next.end, cursor } };
    return { raws, next: start > oldest ? { end: start, cursor: "" } : undefined };
  };
}
