/** KuCoin spot: `spot({ credentials, network })`. */
import {
  accountChannel,
  type Canceled,
  type Candle as RawCandle,
  type Fee,
  type Fill as RawFill,
  get24hrStats,
  getAccountTradeHistory,
  getAllSymbols,
  getAllTickers,
  getFullOrderBook,
  getKlines,
  getOpenOrders,
  getOrderByClientOid,
  getOrderByOrderId,
  getPartOrderBook,
  getPrivateToken,
  getPublicToken,
  getServerTime,
  getSpotAccountList,
  getSpotActualFee,
  getSymbolsWithOpenOrder,
  getTradeHistory,
  klinesChannel,
  type MatchEvent,
  type Order as RawOrder,
  orderbookIncrementChannel,
  orderbookLevel50Channel,
  type OrderEvent,
  orderV2Channel,
  type Pair,
  type Placed,
  type Stats,
  type Ticker as RawTicker,
  tickerChannel,
  type TickerEvent,
  type Trade as RawTrade,
  tradeChannel,
} from "../../../generated/kucoin/spot.ts";
import type { Adapter, UserEvent } from "../../connector/adapter.ts";
import { connector } from "../../connector/connect.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, DeadMansSwitch, QuoteOrders } from "../../connector/exchange.ts";
import { candlesIn, nextOf, placeOf } from "../../connector/history.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { deadMans } from "../../connector/orders/guarding.ts";
import { quoteOrders } from "../../connector/orders/trading.ts";
import type { Spot } from "../../connector/spot.ts";
import { among, listed } from "../../connector/listing.ts";
import { hotTopic, orderEvents, topic } from "../../connector/topics.ts";
import type { Call } from "../../core/call.ts";
import { SchemaError } from "../../core/errors.ts";
import type { SessionOptions } from "../../core/session.ts";
import type { Market } from "../../model/mod.ts";
import { type Access, openAccess } from "./access.ts";
import { writeDeadline } from "./auth.ts";
import { about, found } from "./errors.ts";
import { fillReach, opening, urgently } from "./history.ts";
import { toBalance, toBalances, toFees, trading } from "./map/account.ts";
import {
  fromInterval,
  toBook,
  toCandle,
  toDelta,
  toMatch,
  toPair,
  toStreamTicker,
  toTicker,
  toTrades,
  toWhole,
} from "./map/market.ts";
import { millis } from "./map/numbers.ts";
import { toFill, toOrder, toPush } from "./map/order.ts";
import { cancelAllOf, createBatch, deadMansEntry, orderEntry } from "./spot-orders.ts";

/** The types of the raw payloads of spot. */
export interface KucoinRaws {
  readonly market: Pair;
  readonly ticker: RawTicker | Stats | TickerEvent;
  readonly trade: RawTrade | MatchEvent;
  readonly candle: RawCandle;
  readonly order: RawOrder | OrderEvent | Placed | Canceled;
  readonly fill: RawFill;
  readonly fees: Fee;
}

/** What KuCoin spot can do. */
export interface KucoinSpot
  extends Spot<KucoinRaws>, Amends<KucoinRaws>, BatchOrders<KucoinRaws>, QuoteOrders<KucoinRaws>, DeadMansSwitch {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Call;
}

/** Levels of the book that is told to everybody, and of the one that is pushed as a whole. */
const partDepth = 100;
const topDepth = 50;
/** Most entries of a page of fills. */
const fillPage = 100;

/**
 * A connector for KuCoin spot. Nothing is sent before `connect`. With credentials a live book has all levels; without, the best
 * 50, as KuCoin tells the book that changes can be joined to only to those who have a key.
 *
 * @throws {ValidationError} for options that cannot be used; keys of KuCoin have a passphrase.
 */
export function spot(options: SessionOptions = {}): KucoinSpot {
  const access = openAccess(options, {
    kind: "spot",
    sockets: "stream",
    time: getServerTime,
    publicToken: getPublicToken,
    privateToken: getPrivateToken,
    decoders: async () => (await import("../../../generated/kucoin/spot.hot.ts")).decoders,
  });
  const { call } = access.session;
  const adapter = adapterOf(access, (id) => desk.markets.byId(id));
  const desk = openDesk(access.session, adapter, access.privateStream);
  return Object.assign(connector(desk), {
    call,
    // What the venue offers as a change is a cancel and a new order, of which it is not told whether fills count twice.
    ...amends(desk, adapter.orders),
    ...batchOrders(desk),
    ...quoteOrders(desk),
    ...deadMans(desk, deadMansEntry(call)),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as KucoinSpot;
}

function adapterOf(
  { session, publicStream }: Access,
  marketOf: (id: string) => Market | undefined,
): Adapter<KucoinRaws> {
  const { call, keys, time } = session;
  const orders = orderEntry(call);
  return {
    clientOrderIdLength: 32,
    clientOrderIdPattern: /^[\w-]{1,40}$/,
    writeDeadline,
    feesIn: "quote",
    candlePage: 1_500,
    publicStreams: { public: publicStream },

    fetchTime: async (context) => (await call(getServerTime, {}, context)).data,
    fetchMarkets: async (context) => {
      const { data } = await call(getAllSymbols, {}, { ...context, spare: "data" });
      return data.map(toPair);
    },
    fetchTickers: async (markets, context) => {
      const { one, marketOf: wanted } = among(markets, marketOf);
      if (one) {
        const stats = (await call(get24hrStats, { symbol: one.id }, context)).data;
        return [toTicker(one, stats, stats.time)].filter((ticker) => ticker !== undefined);
      }
      const all = (await call(getAllTickers, {}, { ...context, spare: "data.ticker" })).data;
      return listed(all.ticker, "symbol", wanted, (market, raw) => toTicker(market, raw, all.time));
    },
    fetchOrderBook: async (market, depth, context) => {
      const part = keys === undefined || (depth !== undefined && depth <= partDepth);
      const { data } = await call(part ? getPartOrderBook : getFullOrderBook, { symbol: market.id }, context);
      return toBook(market, data);
    },
    fetchTrades: async (market, limit = 100, context) => {
      const { data } = await call(getTradeHistory, { symbol: market.id }, context);
      return toTrades(market, data).slice(-limit);
    },
    fetchCandles: async (market, page, context) => {
      const { interval } = page;
      return await candlesIn(page, time.now(), 0, async ({ from, to }) => {
        const ends = { startAt: Math.ceil(from / 1_000), endAt: Math.ceil(to / 1_000) };
        const params = { symbol: market.id, type: fromInterval(interval), ...ends };
        const { data } = await call(getKlines, params, context);
        return data.map((raw) => toCandle(market, interval, raw, time.now()));
      });
    },
    fetchBalances: async (context) => {
      const asked = time.asked();
      const { data } = await call(getSpotAccountList, { type: trading }, context);
      return { balances: data.filter(({ type }) => type === trading).map(toBalance), time: asked };
    },
    fetchTradingFees: async (market, context) => {
      const { data: [fee] } = await call(getSpotActualFee, { symbols: market.id }, context);
      if (fee?.symbol === market.id) return toFees(market, fee);
      throw new SchemaError("data", `the rates of ${market.id}`, "none", { ...about, operation: getSpotActualFee.id });
    },

    fetchOrder: async (market, ref, context) => {
      const symbol = market.id;
      if (ref.id !== undefined) {
        return toOrder(
          market,
          found((await call(getOrderByOrderId, { symbol, orderId: ref.id }, context)).data, getOrderByOrderId.id),
        );
      }
      const answer = await call(getOrderByClientOid, { symbol, clientOid: ref.clientOrderId ?? "" }, context);
      return toOrder(market, found(answer.data, getOrderByClientOid.id));
    },
    fetchOpenOrders: async (market, context) => {
      const symbols = market ? [market.id] : (await call(getSymbolsWithOpenOrder, {}, context)).data.symbols;
      const lists = await Promise.all(symbols.map((symbol) => call(getOpenOrders, { symbol }, context)));
      return listed(lists.flatMap(({ data }) => data), "symbol", marketOf, toOrder);
    },
    fillHistory: { by: "time" },
    fetchFills: async (market, { orderId, since, next, limit }, context) => {
      if (!market) return { fills: [] };
      const place = placeOf(orderId === undefined ? since : undefined, next, fillReach, opening);
      const { from, to, cursor } = place;
      const { items, lastId } = (await call(getAccountTradeHistory, {
        symbol: market.id,
        limit: Math.min(limit, fillPage),
        ...(orderId === undefined ? {} : { orderId }),
        ...(from === undefined ? {} : { startAt: from }),
        ...(to === undefined ? {} : { endAt: to - 1 }),
        ...(cursor === "" ? {} : { lastId: Number(cursor) }),
      }, urgently(context, orderId))).data;
      const more = items.length === Math.min(limit, fillPage) ? String(lastId) : undefined;
      const fills = items.map((raw) => toFill(market, raw)).filter((fill) => since === undefined || fill.time >= since);
      return { fills, ...nextOf(place, more, time.now()) };
    },
    orders: orders as Adapter<KucoinRaws>["orders"],
    createBatch: createBatch(call, orders) as NonNullable<Adapter<KucoinRaws>["createBatch"]>,
    cancelAll: cancelAllOf(call) as Adapter<KucoinRaws>["cancelAll"],

    bookRule: () =>
      keys === undefined ? { kind: "whole", snapshot: "stream", depth: topDepth } : { kind: "range", snapshot: "rest" },
    book: (market) =>
      keys === undefined
        ? hotTopic(orderbookLevel50Channel, { symbol: market.id }, about, toWhole)
        : topic(orderbookIncrementChannel, { symbol: market.id }, about, toDelta),
    trades: (market) => topic(tradeChannel, { symbol: market.id }, about, (raw) => [toMatch(market, raw)]),
    ticker: (market) => topic(tickerChannel, { symbol: market.id }, about, (raw) => toStreamTicker(market, raw)),
    candles: (market, interval) =>
      topic(klinesChannel, { symbol: market.id, type: fromInterval(interval) }, about, ({ candles, time: told }) => {
        return toCandle(market, interval, candles, millis(told));
      }),
    user: [
      topic(orderV2Channel, {}, about, (raw) => orderEvents<KucoinRaws>(listed([raw], "symbol", marketOf, toPush))),
      topic(accountChannel, {}, about, (raw) => toBalances(raw) as UserEvent<KucoinRaws>[]),
    ],
  };
}
