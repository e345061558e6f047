/** Market data, which the API has alike for spot and contracts. */
import {
  type Kline,
  kline,
  klineChannel,
  type KlineData,
  orderbook,
  orderbookChannel,
  publicTradeChannel,
  type PublicTradeData,
  type RecentTrade,
  recentTrades,
  serverTime,
} from "../../../generated/bybit/spot.ts";
import type { Adapter } from "../../connector/adapter.ts";
import { nextStart } from "../../connector/intervals.ts";
import type { Raws } from "../../connector/exchange.ts";
import type { CallContext } from "../../core/call.ts";
import type { Session } from "../../core/session.ts";
import { addressOf, readHot, readOnly } from "../../core/stream/channel.ts";
import type { Candle, CandleInterval, Market } from "../../model/mod.ts";
import { about } from "./errors.ts";
import {
  fromInterval,
  productOf,
  timeOf,
  toBook,
  toCandle,
  toDelta,
  toStreamCandle,
  toStreamTrades,
  toTime,
  toTrade,
} from "./map/market.ts";

/** Levels a side of the streams' books. */
const depth = "200";
/** Most candles of one page. */
const candlePage = 1_000;
const day = 24 * 60 * 60_000;

/** What `raw` is on market data that spot and contracts have alike. */
export interface DataRaws {
  readonly trade: RecentTrade | PublicTradeData;
  readonly candle: Kline | KlineData;
}

type Shared =
  | "candlePage"
  | "fetchTime"
  | "fetchOrderBook"
  | "fetchTrades"
  | "fetchCandles"
  | "bookRule"
  | "book"
  | "trades"
  | "candles";

/** The parts of an adapter that are about market data, but for tickers and the list of markets. */
export function marketData(session: Session): Pick<Adapter<DataRaws & Raws>, Shared> {
  const { call } = session;
  const socketOf = (market: Market): { readonly socket: string } => ({ socket: productOf(market) });
  return {
    candlePage,
    fetchTime: async (context) => toTime(await call(serverTime, {}, context)),
    fetchOrderBook: async (market, wanted = Number(depth), context) => {
      const limit = Math.min(wanted, 1_000);
      const params = { category: productOf(market), symbol: market.id, limit };
      return toBook(market, (await call(orderbook, params, context)).result);
    },
    fetchTrades: async (market, limit = 500, context) => {
      const most = market.contract ? 1_000 : 60;
      const params = { category: productOf(market), symbol: market.id, limit: Math.min(limit, most) };
      const { result } = await call(recentTrades, params, context);
      // The newest comes first.
      return result.list.map((raw) => toTrade(market, raw)).reverse();
    },
    fetchCandles: (market, page, context) => candles(session, market, page, context),

    // A snapshot begins each subscription, and comes again after trouble of the venue's; with the number 1 it has begun anew.
    // Numbers grow by one with each message: documented of the full book only, and so treated by the venue's users.
    bookRule: () => ({ kind: "consecutive", snapshot: "stream", depth: Number(depth), restart: 1 }),
    book: (market) => ({
      ...socketOf(market),
      address: addressOf(orderbookChannel, { depth, symbol: market.id }),
      read: (payload) => toDelta(readHot(orderbookChannel, payload, about)),
    }),
    trades: (market) => ({
      ...socketOf(market),
      address: addressOf(publicTradeChannel, { symbol: market.id }),
      read: (payload) => toStreamTrades(market, readOnly(publicTradeChannel, payload, about)),
    }),
    candles: (market, interval) => ({
      ...socketOf(market),
      address: addressOf(klineChannel, { interval: fromInterval(interval), symbol: market.id }),
      read: (payload) => toStreamCandle(market, interval, readOnly(klineChannel, payload, about)),
    }),
  };
}

interface CandlesWanted {
  readonly interval: CandleInterval;
  readonly from?: number;
  readonly to?: number;
  readonly limit: number;
}

/**
 * A page of candles. Which ones of too many the venue answers with is not documented (docs: market/kline): no question covers
 * more than fit in an answer, and a market that began later is asked for from its first day.
 */
async function candles(
  { call, time }: Session,
  market: Market,
  { interval, from, to, limit }: CandlesWanted,
  context: CallContext,
): Promise<Candle<Kline>[]> {
  const ask = async (
    params: { start?: number; end?: number; limit: number },
    of = interval,
  ): Promise<readonly Kline[]> => {
    const full = { category: productOf(market), symbol: market.id, interval: fromInterval(of), ...params };
    return [...(await call(kline, full, context)).result.list].reverse();
  };
  const made = (raws: readonly Kline[]) => raws.map((raw) => toCandle(market, interval, raw, time.now()));
  // The end is inclusive at the venue.
  if (from === undefined) return made(await ask({ limit, ...(to === undefined ? {} : { end: to - 1 }) }));
  const until = Math.min(to ?? Infinity, Math.ceil(time.now()));
  const found: Kline[] = [];
  for (let start = from; start < until && found.length < limit;) {
    const wanted = limit - found.length;
    let after = start;
    for (let n = 0; n < wanted && after < until; n++) after = nextStart(interval, after);
    const raws = await ask({ start, end: Math.min(after, until) - 1, limit: wanted });
    found.push(...raws);
    start = after;
    if (raws.length > 0) continue;
    const first = found.length > 0 ? undefined : await firstDay(ask, start, until);
    if (first === undefined) break;
    start = Math.max(start, first);
  }
  return made(found);
}

/** When the first day after a time began that has a candle. */
async function firstDay(
  ask: (params: { start: number; end: number; limit: number }, of: CandleInterval) => Promise<readonly Kline[]>,
  from: number,
  until: number,
): Promise<number | undefined> {
  // The month that has begun already counts as well.
  const [month] = await ask({ start: Math.max(0, from - 31 * day), end: until, limit: candlePage }, "1M");
  if (!month) return undefined;
  const start = Math.max(timeOf(month[0]), from - day, 0);
  const [first] = await ask({ start, end: Math.min(start + 62 * day, until), limit: candlePage }, "1d");
  return first && timeOf(first[0]);
}
