/** Crypto.com Exchange spot: `spot({ credentials, network })`. */
import {
  bookChannel,
  type Candle as RawCandle,
  candlestickChannel,
  type FeeRate,
  type Fill as RawFill,
  type Instrument,
  type Order as RawOrder,
  privateGetInstrumentFeeRate,
  privateGetOpenOrders,
  privateGetOrderDetail,
  privateUserBalance,
  publicGetBook,
  publicGetCandlestick,
  publicGetInstruments,
  publicGetTickers,
  publicGetTrades,
  type Ticker as RawTicker,
  tickerChannel,
  type TickerEvent,
  type Trade as RawTrade,
  tradeChannel,
  type TradeEvent,
  userBalanceChannel,
  userOrderChannel,
  userTradeChannel,
} from "../../../generated/crypto-com/spot.ts";
import type { Adapter } from "../../connector/adapter.ts";
import { connector } from "../../connector/connect.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, OrderSocket, QuoteOrders } from "../../connector/exchange.ts";
import { candlesIn } from "../../connector/history.ts";
import { ConvertedLevels } from "../../connector/levels.ts";
import { among, listed, type MarketOf } from "../../connector/listing.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { orders, quoteOrders } from "../../connector/orders/trading.ts";
import type { Spot } from "../../connector/spot.ts";
import { fillEvents, hotTopic, orderEvents, topic } from "../../connector/topics.ts";
import type { Call } from "../../core/call.ts";
import { SchemaError } from "../../core/errors.ts";
import type { SessionOptions } from "../../core/session.ts";
import { type Access, askTime, openAccess } from "./access.ts";
import { writeDeadline } from "./auth.ts";
import { about } from "./errors.ts";
import { fillsOf } from "./fills.ts";
import { toBalances, toFees } from "./map/account.ts";
import { fromInterval, toBook, toCandle, toDelta, toMarket, toTicker, toTrades } from "./map/market.ts";
import { fromRef, toFill, toOrder } from "./map/order.ts";
import { batchEntries, cancelAllOf, httpEntry, socketEntry } from "./orders.ts";

/** The types of the raw payloads of spot. */
export interface CryptoComRaws {
  readonly market: Instrument;
  readonly ticker: RawTicker | TickerEvent;
  readonly trade: RawTrade | TradeEvent;
  readonly candle: RawCandle;
  readonly order: RawOrder;
  readonly fill: RawFill;
  readonly fees: FeeRate;
}

/** What Crypto.com Exchange spot can do. */
export interface CryptoComSpot
  extends
    Spot<CryptoComRaws>,
    Amends<CryptoComRaws>,
    BatchOrders<CryptoComRaws>,
    QuoteOrders<CryptoComRaws>,
    OrderSocket<CryptoComRaws> {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Call;
}

/** Levels a side of a book, streamed or asked for. */
const depth = 50;
/** Most trades, and candles, of an answer: one candle less, as the end of a stretch may be counted in. */
const mostTrades = 150;
const mostCandles = 300;
const candlePage = mostCandles - 1;

/**
 * A connector for Crypto.com Exchange, spot. Nothing is sent before `connect`.
 *
 * @throws {ValidationError} for options that cannot be used.
 */
export function spot(options: SessionOptions = {}): CryptoComSpot {
  const access = openAccess(options);
  const adapter = adapterOf(access, (id) => desk.markets.byId(id));
  const desk = openDesk(access.session, adapter, access.account);
  return Object.assign(connector(desk), {
    call: access.session.call,
    // What the venue offers as a change is a cancel and a new order, too, of which it is not told under which ids.
    ...amends(desk, adapter.orders),
    ...batchOrders(desk),
    ...quoteOrders(desk),
    orderSocket: orders(desk, socketEntry(access)),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as CryptoComSpot;
}

function adapterOf({ session, market: publicStream }: Access, marketOf: MarketOf): Adapter<CryptoComRaws> {
  const { call, time } = session;
  return {
    clientOrderIdLength: 36,
    writeDeadline,
    candlePage,
    publicStreams: { public: publicStream },

    fetchTime: (context) => askTime(call, context),
    fetchMarkets: async (context) => {
      const { result } = await call(publicGetInstruments, {}, { ...context, spare: "result.data" });
      return result.data.flatMap(toMarket);
    },
    fetchTickers: async (markets, context) => {
      const { one, marketOf: wanted } = among(markets, marketOf);
      const params = one ? { instrument_name: one.id } : {};
      const { result } = await call(publicGetTickers, params, { ...context, spare: "result.data" });
      return listed(result.data, "i", wanted, toTicker);
    },
    fetchOrderBook: async (market, levels = depth, context) => {
      const params = { instrument_name: market.id, depth: Math.min(levels, depth) };
      return toBook(market, (await call(publicGetBook, params, context)).result);
    },
    fetchTrades: async (market, limit = mostTrades, context) => {
      const params = { instrument_name: market.id, count: Math.min(limit, mostTrades) };
      return toTrades(market, (await call(publicGetTrades, params, context)).result.data);
    },
    fetchCandles: async (market, page, context) => {
      const { interval } = page;
      const timeframe = fromInterval(interval);
      return await candlesIn(page, time.now(), 0, async ({ from, to }) => {
        const ends = { start_ts: Math.ceil(from), end_ts: Math.ceil(to), count: mostCandles };
        const { result } = await call(
          publicGetCandlestick,
          { instrument_name: market.id, timeframe, ...ends },
          context,
        );
        return result.data.map((raw) => toCandle(market, interval, raw, time.now()));
      });
    },
    fetchBalances: async (context) => {
      const asked = time.asked();
      return { balances: toBalances((await call(privateUserBalance, {}, context)).result.data), time: asked };
    },
    fetchTradingFees: async (market, context) =>
      toFees(market, (await call(privateGetInstrumentFeeRate, { instrument_name: market.id }, context)).result),

    fetchOrder: async (market, ref, context) =>
      toOrder(market, (await call(privateGetOrderDetail, fromRef(ref), context)).result),
    fetchOpenOrders: async (market, context) => {
      const { result } = await call(privateGetOpenOrders, market ? { instrument_name: market.id } : {}, context);
      return listed(result.data, "instrument_name", marketOf, toOrder);
    },
    fillHistory: { by: "time", account: true },
    fetchFills: (market, wanted, context) => fillsOf(call, marketOf, market, wanted, context),
    orders: httpEntry(call) as Adapter<CryptoComRaws>["orders"],
    ...batchEntries(call) as Pick<Adapter<CryptoComRaws>, "createBatch" | "cancelBatch">,
    cancelAll: cancelAllOf(call) as Adapter<CryptoComRaws>["cancelAll"],

    // Each change names the number before it; the stream brings the whole book first.
    bookRule: () => ({ kind: "previous", snapshot: "stream", depth }),
    book: (market) => {
      const levels = new ConvertedLevels(market);
      const params = { instrument: market.id, depth: String(depth) };
      return hotTopic(bookChannel, params, about, (raw) => toDelta(raw, levels));
    },
    trades: (market) =>
      topic(tradeChannel, { instrument: market.id }, about, ({ result }) => toTrades(market, result.data)),
    ticker: (market) =>
      topic(tickerChannel, { instrument: market.id }, about, ({ result: { data } }) => {
        const raw = data.at(-1);
        const ticker = raw && toTicker(market, raw);
        if (ticker) return ticker;
        throw new SchemaError("result.data", "a price", "none", { ...about, operation: tickerChannel.id });
      }),
    candles: (market, interval) =>
      topic(
        candlestickChannel,
        { timeframe: fromInterval(interval), instrument: market.id },
        about,
        ({ result: { data } }) => {
          // The newest of those of the past that come first.
          const raw = data.toSorted((one, other) => Number(one.t) - Number(other.t)).at(-1);
          if (raw) return toCandle(market, interval, raw, time.now());
          throw new SchemaError("result.data", "a candle", "none", { ...about, operation: candlestickChannel.id });
        },
      ),
    user: [
      topic(
        userOrderChannel,
        {},
        about,
        ({ result }) => orderEvents<CryptoComRaws>(listed(result.data, "instrument_name", marketOf, toOrder)),
      ),
      topic(
        userTradeChannel,
        {},
        about,
        ({ result }) => fillEvents<CryptoComRaws>(listed(result.data, "instrument_name", marketOf, toFill)),
      ),
      topic(userBalanceChannel, {}, about, ({ result }) => [
        // It tells no time.
        { kind: "balances", balances: toBalances(result.data), time: time.asked() } as const,
      ]),
    ],
  };
}
