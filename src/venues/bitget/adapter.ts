/** What spot and perpetuals share: one API, whose categories differ. */
import {
  accountChannel,
  type Asset,
  booksChannel,
  type Candle as RawCandle,
  type FeeRate,
  type Fill as RawFill,
  fillChannel,
  getAccountAssets,
  getFeeRate,
  getInstruments,
  getOrderBook,
  getOrderInfo,
  getPublicFills,
  getServerTime,
  getTickers,
  type Instrument,
  type Kline,
  klineChannel,
  type Order as RawOrder,
  type OrderAck,
  orderChannel,
  type PublicFill,
  type PublicTrade,
  publicTradeChannel,
  type PushedAsset,
  type PushedFill,
  type PushedOrder,
  type PushedTicker,
  type SocketAck,
  type Ticker as RawTicker,
  tickerChannel,
} from "../../../generated/bitget/spot.ts";
import type { Adapter } from "../../connector/adapter.ts";
import { among, listed, type MarketOf } from "../../connector/listing.ts";
import { fillEvents, hotTopic, orderEvents, topic } from "../../connector/topics.ts";
import { SchemaError } from "../../core/errors.ts";
import type { Balance, Market } from "../../model/mod.ts";
import { writeDeadline } from "./auth.ts";
import { batchEntries, cancelAllOf, type Category, type EntryParts, httpEntry, openOrders } from "./entry.ts";
import { about, only } from "./errors.ts";
import { candlesOf, fetchFills, page } from "./history.ts";
import { toTradingFees } from "./map/account.ts";
import { fromInterval, toBook, toDelta, toStreamCandle, toStreamTrades, toTicker, toTrades } from "./map/market.ts";
import { Numbering } from "./map/numbering.ts";
import { fromRef, toOrder, toPush, toPushedFill } from "./map/order.ts";
import { marketProtocol } from "./protocol.ts";

/** The types of the raw payloads of Bitget. */
export interface BitgetRaws {
  readonly market: Instrument;
  readonly ticker: RawTicker | PushedTicker;
  readonly trade: PublicFill | PublicTrade;
  readonly candle: RawCandle | Kline;
  readonly order: RawOrder | PushedOrder | OrderAck | SocketAck;
  readonly fill: RawFill | PushedFill;
  readonly fees: FeeRate;
}

/** What makes one kind of markets another than the other. */
export interface Kind {
  readonly parts: EntryParts;
  toMarket(raw: Instrument): Market<Instrument> | undefined;
  toBalance(raw: Asset | PushedAsset): Balance;
}

/** Levels a side of books that are asked for. */
const depth = 200;
/** Ids of trades that are kept of each market: a subscription begins with trades that may have been told. */
const kept = 1_000;

export function sharedAdapter(
  { parts, toMarket, toBalance }: Kind,
  marketOf: MarketOf,
): Adapter<BitgetRaws> {
  const { access, category } = parts;
  const { call, session } = access;
  const instType = socketOf(category);
  /** What is of this category; the account's events are of all. */
  const ours = <Raw extends { readonly category: string; readonly symbol: string }, T>(
    raws: readonly Raw[],
    map: (market: Market, raw: Raw) => T | undefined,
  ): T[] => listed(raws.filter((raw) => raw.category.toUpperCase() === category), "symbol", marketOf, map);
  const orders = httpEntry(parts);
  return {
    clientOrderIdLength: 32,
    clientOrderIdPattern: /^[0-9A-Za-z_#:.-]+$/,
    writeDeadline,
    candlePage: page,
    publicStreams: { public: session.stream("public", marketProtocol()) },

    fetchTime: async (context) => Number((await call(getServerTime, {}, context)).data.serverTime),
    fetchMarkets: async (context) => {
      const { data } = await call(getInstruments, { category }, { ...context, priority: "data", spare: "data" });
      return data.flatMap((raw) => toMarket(raw) ?? []);
    },
    fetchTickers: async (markets, context) => {
      const wanted = among(markets, marketOf);
      const which = wanted.one ? { symbol: wanted.one.id } : {};
      const { data } = await call(getTickers, { category, ...which }, { ...context, priority: "data" });
      return listed(data, "symbol", wanted.marketOf, (market, raw) => toTicker(market, raw, Number(raw.ts)));
    },
    fetchOrderBook: async (market, wanted = depth, context) => {
      const params = { category, symbol: market.id, limit: Math.min(wanted, depth) };
      return toBook(market, (await call(getOrderBook, params, { priority: "data", ...context })).data);
    },
    fetchTrades: async (market, limit = page, context) => {
      const params = { category, symbol: market.id, limit: Math.min(limit, page) };
      return toTrades(market, (await call(getPublicFills, params, { ...context, priority: "data" })).data);
    },
    fetchCandles: candlesOf(access, category) as Adapter<BitgetRaws>["fetchCandles"],
    fetchBalances: async (context) => {
      const time = session.time.asked();
      const { data } = await call(getAccountAssets, {}, context);
      return { balances: data.assets.map(toBalance), time };
    },
    fetchTradingFees: async (market, context) =>
      toTradingFees(market, (await call(getFeeRate, { category, symbol: market.id }, context)).data),

    fetchOrder: async (market, ref, context) => toOrder(market, (await call(getOrderInfo, fromRef(ref), context)).data),
    fetchOpenOrders: async (market, context) => ours(await openOrders(parts, market, context), toOrder),
    fillHistory: { by: "time", account: true },
    fetchFills: (market, wanted, context) => fetchFills(access, category, marketOf, market, wanted, context),
    orders: orders as Adapter<BitgetRaws>["orders"],
    ...batchEntries(parts, orders) as Pick<Adapter<BitgetRaws>, "createBatch" | "cancelBatch">,
    cancelAll: cancelAllOf(parts) as Adapter<BitgetRaws>["cancelAll"],

    // Each message names the one before it; the first one is the whole book.
    bookRule: () => ({ kind: "previous", snapshot: "stream" }),
    book: (market) => {
      const numbering = new Numbering();
      const params = { instType, symbol: market.id };
      return hotTopic(booksChannel, params, about, (message) => toDelta(message, numbering));
    },
    trades: (market) => {
      const told = new Told();
      // A subscription begins with old trades. What a later one has of the time since the first was missed.
      const since = session.time.now();
      const params = { instType, symbol: market.id };
      return topic(
        publicTradeChannel,
        params,
        about,
        ({ data }) => toStreamTrades(market, told.fresh(data.filter(({ T }) => Number(T) >= since))),
      );
    },
    ticker: (market) =>
      topic(tickerChannel, { instType, symbol: market.id }, about, ({ data, ts }) => {
        const found = toTicker(market, only(data, tickerChannel.id), ts);
        if (!found) throw new SchemaError("lastPrice", "a price", "none: nothing was ever traded", about);
        return found;
      }),
    candles: (market, interval) => {
      const params = { instType, symbol: market.id, interval: fromInterval(interval) };
      return topic(klineChannel, params, about, ({ data, ts }) => toStreamCandle(market, interval, data, ts));
    },
    user: [
      topic(orderChannel, {}, about, ({ data }) => orderEvents<BitgetRaws>(ours(data, toPush))),
      topic(fillChannel, {}, about, ({ data }) => fillEvents<BitgetRaws>(ours(data, toPushedFill))),
      topic(
        accountChannel,
        {},
        about,
        ({ data, ts }) =>
          data.map(({ coin }) => ({ kind: "balances", balances: coin.map(toBalance), time: ts }) as const),
      ),
    ],
  };
}

/** The category as sockets have it. */
export function socketOf(category: Category): "spot" | "usdt-futures" {
  return category === "SPOT" ? "spot" : "usdt-futures";
}

/** The trades that were told, by their ids. */
class Told {
  readonly #ids: Set<string> = new Set();

  /** Those that were not, which are from now on. */
  fresh(raws: readonly PublicTrade[]): readonly PublicTrade[] {
    const fresh = raws.filter(({ i }) => !this.#ids.has(i));
    for (const { i } of fresh) this.#ids.add(i);
    for (const id of this.#ids) {
      if (this.#ids.size <= kept) break;
      this.#ids.delete(id);
    }
    return fresh;
  }
}
