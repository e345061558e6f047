/** Lists that come newest first, read the way round that is asked for, and those that are kept in two places. */
import {
  type Candle as RawCandle,
  candlesticks,
  candlesticksHistory,
  type Fill as RawFill,
  type Instrument,
  transactionDetails3Days,
  transactionDetails3Months,
} from "../../../generated/okx/spot.ts";
import type { Adapter, FillPage, FillsWanted, HistoryPage } from "../../connector/adapter.ts";
import { lengths as intervals } from "../../connector/intervals.ts";
import type { CallContext } from "../../core/call.ts";
import { present } from "../../core/fields.ts";
import type { CandleInterval, Market } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { fromInterval, toCandle } from "./map/market.ts";
import { toFill } from "./map/order.ts";

const hour = intervals["1h"];
const day = intervals["1d"];

/** Most pages that are read for one answer. */
const mostPages = 100;

/**
 * Part of a list that comes newest first, oldest first: from a time on the first `limit`, else the newest. `fetchPage` reads
 * the entries that come after one in the venue's order, `page` of them where there are as many.
 */
export async function oldestFirst<Raw>(
  { from, limit }: HistoryPage,
  page: number,
  timeOf: (raw: Raw) => number,
  fetchPage: (last: Raw | undefined) => Promise<readonly Raw[]>,
): Promise<Raw[]> {
  const found: Raw[] = [];
  for (let pages = 0; pages < mostPages; pages++) {
    const raws = await fetchPage(found.at(-1));
    found.push(...raws);
    const last = raws.at(-1);
    if (!last || raws.length < page) break;
    if (from === undefined ? found.length >= limit : timeOf(last) < from) break;
  }
  if (from === undefined) return found.slice(0, limit).reverse();
  return found.filter((raw) => timeOf(raw) >= from).reverse().slice(0, limit);
}

/** Most candles of one answer, and how many of the newest the first of the two operations knows. */
export const candlePage = 300;
const recentCandles = 1_400;

/** How long candles are, in milliseconds; months as the shortest one. */
const lengths: Readonly<Record<CandleInterval, number>> = { ...intervals, "1M": 28 * day };

/**
 * Candles from a time on, or the newest. An answer has the newest candles of a stretch of time, so stretches are asked for
 * that hold no more than one answer. A market has no candles from before it was listed, and none are missing after that.
 */
export function candlesOf({ call, session }: Pick<Access, "call" | "session">): Adapter["fetchCandles"] {
  const ask = async (
    market: Market,
    interval: CandleInterval,
    { after, before, limit }: { readonly after?: number; readonly before?: number; readonly limit: number },
    context: CallContext,
  ): Promise<readonly RawCandle[]> => {
    const start = before ?? (after ?? session.time.now()) - limit * lengths[interval];
    const recent = interval !== "1s" && start >= session.time.now() - recentCandles * lengths[interval];
    const { data } = await call(recent ? candlesticks : candlesticksHistory, {
      instId: market.id,
      bar: fromInterval(interval),
      limit,
      ...(after === undefined ? {} : { after: String(after) }),
      // Both ends are exclusive.
      ...(before === undefined ? {} : { before: String(before - 1) }),
    }, context);
    return [...data].reverse();
  };
  return async (market, { interval, from, to, limit }, context) => {
    const found: RawCandle[] = [];
    if (from === undefined) {
      found.push(...await ask(market, interval, { limit, ...(to === undefined ? {} : { after: to }) }, context));
    } else {
      const length = lengths[interval];
      const end = Math.min(to ?? Number.POSITIVE_INFINITY, session.time.now() + length);
      const listed = Number((market.raw as Instrument).listTime || 0) - length;
      for (let start = Math.max(from, listed); start < end && found.length < limit; start += limit * length) {
        const after = Math.floor(Math.min(end, start + limit * length));
        found.push(...await ask(market, interval, { before: start, after, limit }, context));
      }
    }
    return found.slice(0, limit).map((raw) => toCandle(market, interval, raw));
  };
}

/** Most fills of one answer. */
const fillPage = 100;
/** How far back the first of the two lists of fills reaches: some of its three days are left out, as clocks differ. */
const recentFills = 3 * day - hour;

/** Where fills of one kind of market are listed: of the last days together, of the last months by kind of order. */
export interface FillLists {
  readonly recent: { readonly instType?: string };
  readonly old: readonly string[];
}

/**
 * Fills, newest first: first those of the last days, then, where older ones are wanted, those of the last months. Bookings are
 * numbered in one row in all lists: the older ones go on behind the last number of the first.
 */
export async function fetchFills(
  { call, session }: Pick<Access, "call" | "session">,
  lists: FillLists,
  marketOf: (id: string) => Market | undefined,
  market: Market | undefined,
  { orderId, since, next, limit: wanted }: FillsWanted,
  context: CallContext,
): Promise<FillPage<RawFill>> {
  // Which list, behind which booking, and from which one on the older lists go on.
  const [list = "", after = "", behind = ""] = (next ?? "").split(" ");
  const limit = Math.min(wanted, fillPage);
  const params = {
    limit,
    ...(market ? { instId: market.id } : {}),
    ...(orderId === undefined ? {} : { ordId: orderId }),
    // That is the time of the booking, which is no earlier than that of the fill. Whether it is within is not documented.
    ...(since === undefined ? {} : { begin: String(Math.max(0, since - 1)) }),
    ...(after === "" ? {} : { after }),
  };
  const { data } = list === ""
    ? await call(transactionDetails3Days, { ...params, ...lists.recent }, context)
    : await call(transactionDetails3Months, { ...params, instType: list }, context);
  const fills = data.flatMap((raw) => {
    const one = marketOf(raw.instId);
    return one && (!market || one.id === market.id) ? [toFill(one, raw)] : [];
  }).filter(({ time }) => since === undefined || time >= since);
  const last = data.at(-1)?.billId ?? after;
  if (data.length === limit) return { fills, next: `${list} ${last} ${behind}` };
  if (since !== undefined && since >= session.time.now() - recentFills) return { fills };
  const from = list === "" ? last : behind;
  const on = lists.old[lists.old.indexOf(list) + 1];
  return present({
    fills,
    next: on === undefined ? undefined : `${on} ${from} ${from}`,
  });
}
