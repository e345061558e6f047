/** Lists that come newest first, read the way round that is asked for: candles, fills, and what was paid. */
import { type Fill as RawFill, getCandles, getFillHistory, getHistoryCandles } from "../../../generated/bitget/spot.ts";
import type { Adapter, FillPage, FillsWanted, HistoryPage } from "../../connector/adapter.ts";
import { candlesIn, nextOf, oldestFirst, placeOf } from "../../connector/history.ts";
import { lengthOf } from "../../connector/intervals.ts";
import { listed, type MarketOf } from "../../connector/listing.ts";
import type { CallContext } from "../../core/call.ts";
import type { Market } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import type { Category } from "./entry.ts";
import { fromInterval, toCandle } from "./map/market.ts";
import { toFill } from "./map/order.ts";

const day = lengthOf("1d");

/** Most entries of one answer. */
export const page = 100;

/** Candles of the last month are told by the first of two operations, whatever their length; by the other, 90 days at once. */
const recentCandles = 29 * day;
const candleSpan = 89 * day;
/** Nothing is older: the venue opened in that year. */
const opening = Date.UTC(2018, 0);

/** Candles from a time on, or the newest. */
export function candlesOf({ call, session }: Access, category: Category): Adapter["fetchCandles"] {
  return (market, wanted, context) => {
    const { interval, from, to } = wanted;
    const now = session.time.now();
    const length = lengthOf(interval);
    const newest = from === undefined && to === undefined;
    // An answer has the newest of its stretch, so each holds no more than fit in.
    const reach = newest ? undefined : Math.min((page - 1) * length, Math.max(candleSpan, length));
    return candlesIn(wanted, now, opening, async (stretch) => {
      // Whether the start is within is not told: what is found is looked at.
      const span = { startTime: String(Math.max(0, stretch.from - 1)), endTime: String(Math.ceil(stretch.to)) };
      const operation = !newest && stretch.from < now - recentCandles ? getHistoryCandles : getCandles;
      const asked = newest ? { limit: Math.min(wanted.limit, page) } : { ...span, limit: page };
      const params = { category, symbol: market.id, interval: fromInterval(interval), ...asked };
      const { data } = await call(operation, params, { ...context, priority: "data" });
      return data.map((raw) => toCandle(market, interval, raw, session.time.now()));
    }, reach);
  };
}

/** How far back lists about the account go, less an hour as clocks differ, and the longest stretch of one question. */
const accountBack = 90 * day - lengthOf("1h");
const accountSpan = 30 * day;

/** Fills: a stretch of 30 days after the other, newest first in each, page by page. */
export async function fetchFills(
  { call, session }: Access,
  category: Category,
  marketOf: MarketOf,
  market: Market | undefined,
  { orderId, since, next, limit: wanted }: FillsWanted,
  context: CallContext,
): Promise<FillPage<RawFill>> {
  const limit = Math.min(wanted, page);
  const now = session.time.now();
  const place = placeOf(since, next, accountSpan, now - accountBack);
  const { from, to, cursor } = place;
  const { data } = await call(getFillHistory, {
    category,
    limit,
    ...(orderId === undefined ? {} : { orderId }),
    ...(from === undefined ? {} : { startTime: String(from) }),
    ...(to === undefined || to > now ? {} : { endTime: String(to) }),
    ...(cursor === "" ? {} : { cursor }),
  }, context);
  const raws = data.list ?? [];
  const isAsked = ({ category: of, symbol }: RawFill): boolean =>
    of === category && (market === undefined || symbol === market.id);
  const fills = listed(raws.filter(isAsked), "symbol", marketOf, toFill)
    .filter(({ time }) => since === undefined || time >= since);
  const more = raws.length === limit && data.cursor && data.cursor !== cursor;
  return { fills, ...nextOf(place, more ? data.cursor ?? undefined : undefined, now) };
}

/** What a question for bookings is made of. */
interface BookingSpan {
  readonly startTime: string;
  readonly endTime: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** Bookings of one type, oldest first: a stretch of 30 days before the other, as far back as is wanted. */
export async function bookings<Raw>(
  { session }: Access,
  wanted: HistoryPage,
  timeOf: (raw: Raw) => number,
  ask: (span: BookingSpan) => Promise<{ readonly list?: readonly Raw[] | null; readonly cursor?: string | null }>,
): Promise<Raw[]> {
  const oldest = Math.max(wanted.from ?? 0, Math.ceil(session.time.now()) - accountBack);
  let end = wanted.to ?? Math.ceil(session.time.now()) + 1_000;
  let cursor = "";
  return await oldestFirst(wanted, timeOf, async () => {
    // A stretch in which nothing was booked says nothing of those before it.
    for (;;) {
      const start = Math.max(oldest, end - accountSpan);
      const span = { startTime: String(start), endTime: String(end), limit: page };
      const answer = await ask({ ...span, ...(cursor === "" ? {} : { cursor }) });
      const raws = answer.list ?? [];
      const full = raws.length === page && Boolean(answer.cursor) && answer.cursor !== cursor;
      cursor = full ? answer.cursor ?? "" : "";
      if (!full) end = start;
      const more = full || start > oldest;
      if (raws.length > 0 || !more) return { raws, more };
    }
  });
}
