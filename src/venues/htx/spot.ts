/** HTX spot: `spot({ credentials, network })`. */
import {
  accountsUpdateChannel,
  type ClearingEvent,
  type FeeRate,
  getAccountBalance,
  getCurrentFeeRate,
  getCurrentTimestamp,
  getFullOrderBook,
  getHistoryCandles,
  getKlines,
  getLatestAggregatedTicker,
  getLatestTickers,
  getMarketDepth,
  getMarketSymbolsSetting,
  getMostRecentTrades,
  type Kline,
  klineChannel,
  type MarketSymbol,
  type Match,
  mbpChannel,
  type Merged,
  type OpenOrder,
  type Order as RawOrder,
  type OrderEvent,
  ordersChannel,
  type Ticker as RawTicker,
  tickerChannel,
  type TickerEvent,
  type Trade as RawTrade,
  tradeClearingChannel,
  tradeDetailChannel,
  type TradeEvent,
} from "../../../generated/htx/spot.ts";
import type { Adapter, UserEvent } from "../../connector/adapter.ts";
import { connector } from "../../connector/connect.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, DeadMansSwitch, QuoteOrders } from "../../connector/exchange.ts";
import { candlesIn } from "../../connector/history.ts";
import { lengthOf } from "../../connector/intervals.ts";
import { among, listed, type MarketOf } from "../../connector/listing.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { deadMans } from "../../connector/orders/guarding.ts";
import { quoteOrders } from "../../connector/orders/trading.ts";
import type { Spot } from "../../connector/spot.ts";
import { fillEvents, hotTopic, orderEvents, topic } from "../../connector/topics.ts";
import { onAbort } from "../../core/abort.ts";
import type { Call } from "../../core/call.ts";
import { SchemaError } from "../../core/errors.ts";
import type { SessionOptions } from "../../core/session.ts";
import { type Access, openAccess } from "./access.ts";
import { writeDeadline } from "./auth.ts";
import { about } from "./errors.ts";
import { toBalanceEvents, toBalances, toFees } from "./map/account.ts";
import {
  fromInterval,
  toBook,
  toCandle,
  toDelta,
  toMarket,
  toMerged,
  toNumberedBook,
  toStreamCandle,
  toStreamTicker,
  toStreamTrades,
  toTicker,
  toTrades,
} from "./map/market.ts";
import { toPush, toStreamFill } from "./map/order.ts";
import { Orders } from "./orders.ts";
import { mbpRequest } from "./protocol.ts";

/** The types of the raw payloads of spot. */
export interface HtxRaws {
  readonly market: MarketSymbol;
  readonly ticker: RawTicker | Merged | TickerEvent;
  readonly trade: RawTrade | TradeEvent;
  readonly candle: Kline;
  readonly order: RawOrder | OpenOrder | OrderEvent;
  readonly fill: Match | ClearingEvent;
  readonly fees: FeeRate;
}

/** What HTX spot can do. */
export interface HtxSpot
  extends Spot<HtxRaws>, Amends<HtxRaws>, BatchOrders<HtxRaws>, QuoteOrders<HtxRaws>, DeadMansSwitch {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Call;
}

/** Levels of the book that changes are told of, and those of the one that is asked for in parts. */
const liveDepth = 150;
const depths = [5, 10, 20] as const;
/** Most candles of an answer: of the newest, and of those between two times. */
const newestCandles = 2_000;
const candlePage = 1_000;
/** Most moments of trades of an answer. */
const tradePage = 2_000;

/**
 * A connector for HTX, spot. Nothing is sent before `connect`. A key is `{ key, secret }`, or `{ key, privateKey }` with an Ed25519
 * key in PEM.
 *
 * @throws {ValidationError} for options that cannot be used.
 */
export function spot(options: SessionOptions = {}): HtxSpot {
  const access = openAccess(options);
  const orders = new Orders(access);
  const adapter = adapterOf(access, orders, (id) => desk.markets.byId(id));
  const desk = openDesk(access.session, adapter, access.user);
  onAbort(desk.end.signal, () => access.pulls.close());
  return Object.assign(connector(desk), {
    call: access.session.call,
    // The venue changes no orders: what takes their place is a new one.
    ...amends(desk, orders),
    ...batchOrders(desk),
    ...quoteOrders(desk),
    ...deadMans(desk, orders.deadMans),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as HtxSpot;
}

function adapterOf(access: Access, orders: Orders, marketOf: MarketOf): Adapter<HtxRaws> {
  const { session, market: stream, feed, pulls, account } = access;
  const { call, time } = session;
  return {
    clientOrderIdLength: 64,
    clientOrderIdPattern: /^[\w-]{1,64}$/,
    writeDeadline,
    candlePage,
    publicStreams: { stream, feed },

    fetchTime: async (context) => Number((await call(getCurrentTimestamp, {}, context)).data),
    fetchMarkets: async (context) =>
      (await call(getMarketSymbolsSetting, {}, { ...context, spare: "data" })).data.map(toMarket),
    fetchTickers: async (markets, context) => {
      const { one, marketOf: wanted } = among(markets, marketOf);
      if (one) {
        const ticker = toMerged(one, await call(getLatestAggregatedTicker, { symbol: one.id }, context));
        return ticker ? [ticker] : [];
      }
      const { data, ts } = await call(getLatestTickers, {}, { ...context, spare: "data" });
      return listed(data, "symbol", wanted, (market, raw) => toTicker(market, raw, ts));
    },
    fetchOrderBook: async (market, depth, context) => {
      const symbol = market.id;
      if (depth === undefined) {
        return toNumberedBook(market, await session.request(pulls, mbpRequest, { symbol }, context));
      }
      if (depth > liveDepth) return toBook(market, (await call(getFullOrderBook, { symbol }, context)).tick);
      const part = depths.find((most) => most >= depth);
      const levels = part === undefined ? {} : { depth: part };
      return toBook(market, (await call(getMarketDepth, { symbol, type: "step0", ...levels }, context)).tick);
    },
    fetchTrades: async (market, limit = 100, context) => {
      const params = { symbol: market.id, size: Math.min(limit, tradePage) };
      return toTrades(market, await call(getMostRecentTrades, params, context)).slice(-limit);
    },
    fetchCandles: async (market, page, context) => {
      const { interval } = page;
      const now = time.now();
      const of = { symbol: market.id, period: fromInterval(interval) };
      return await candlesIn(page, now, 0, async ({ from, to }) => {
        const size = Math.ceil((now - from) / lengthOf(interval)) + 1;
        const { data } = size <= newestCandles
          ? await call(getKlines, { ...of, size }, context)
          : await call(getHistoryCandles, {
            ...of,
            from: Math.ceil(from / 1_000),
            to: Math.ceil(to / 1_000) - 1,
            size: candlePage,
          }, context);
        return data.map((raw) => toCandle(market, interval, raw, now));
      });
    },
    fetchBalances: async (context) => {
      const id = await account.id(context);
      const asked = time.asked();
      const { data } = await call(getAccountBalance, { "account-id": id }, { ...context, spare: "data.list" });
      return { balances: toBalances(data), time: asked };
    },
    fetchTradingFees: async (market, context) => {
      const { data } = await call(getCurrentFeeRate, { symbols: market.id }, context);
      const rate = data.find(({ symbol }) => symbol === market.id);
      if (rate) return toFees(market, rate);
      throw new SchemaError("data", `the rates of ${market.id}`, "none", { ...about, operation: getCurrentFeeRate.id });
    },

    fetchOrder: orders.find,
    fetchOpenOrders: (market, context) => orders.open(market, marketOf, context),
    fillHistory: { by: "time", account: true },
    fetchFills: (market, wanted, context) => orders.fills(market, wanted, marketOf, context),
    orders: orders as unknown as Adapter<HtxRaws>["orders"],
    createBatch: orders.createBatch as NonNullable<Adapter<HtxRaws>["createBatch"]>,
    cancelBatch: orders.cancelBatch as NonNullable<Adapter<HtxRaws>["cancelBatch"]>,
    cancelAll: orders.cancelAll as Adapter<HtxRaws>["cancelAll"],

    bookRule: () => ({ kind: "previous", snapshot: "rest", depth: liveDepth }),
    book: (market) => ({ ...hotTopic(mbpChannel, { symbol: market.id }, about, toDelta), socket: "feed" }),
    trades: (market) =>
      topic(tradeDetailChannel, { symbol: market.id }, about, (frame) => toStreamTrades(market, frame)),
    ticker: (market) => topic(tickerChannel, { symbol: market.id }, about, (frame) => toStreamTicker(market, frame)),
    candles: (market, interval) =>
      topic(
        klineChannel,
        { symbol: market.id, period: fromInterval(interval) },
        about,
        (frame) => toStreamCandle(market, interval, frame),
      ),
    user: [
      topic(ordersChannel, {}, about, ({ data }) => orderEvents<HtxRaws>(listed([data], "symbol", marketOf, toPush))),
      topic(
        tradeClearingChannel,
        {},
        about,
        ({ data }) =>
          fillEvents<HtxRaws>(account.is(data.accountId) ? listed([data], "symbol", marketOf, toStreamFill) : []),
      ),
      topic(
        accountsUpdateChannel,
        {},
        about,
        ({ data }) => toBalanceEvents(data, account.is(data.accountId)) as UserEvent<HtxRaws>[],
      ),
    ],
  };
}
