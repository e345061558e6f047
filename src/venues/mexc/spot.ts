/** MEXC spot: `spot({ credentials, network })`. */
import {
  account,
  aggreDealsChannel,
  aggreDepthChannel,
  type BatchItem,
  type Canceled,
  type Deal,
  type DealPush,
  depth,
  exchangeInfo,
  getOpenOrders,
  getOrder,
  type Kline,
  klineChannel,
  type KlinePush,
  klines,
  miniTickerChannel,
  type MiniTickerPush,
  type MyTrade,
  myTrades,
  type NewOrderAnswer,
  type Order as RawOrder,
  type OrderPush,
  privateAccountChannel,
  privateDealsChannel,
  privateOrdersChannel,
  type Rates,
  type SymbolInfo,
  type Ticker24hr,
  ticker24hr,
  time as serverTime,
  type Trade as RawTrade,
  tradeFee,
  trades,
} from "../../../generated/mexc/spot.ts";
import type { Adapter, UserEvent } from "../../connector/adapter.ts";
import { connector } from "../../connector/connect.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, QuoteOrders } from "../../connector/exchange.ts";
import { candlesIn } from "../../connector/history.ts";
import { among, listed, type MarketOf } from "../../connector/listing.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { quoteOrders } from "../../connector/orders/trading.ts";
import type { Spot } from "../../connector/spot.ts";
import { topic } from "../../connector/topics.ts";
import type { Call } from "../../core/call.ts";
import { ValidationError } from "../../core/errors.ts";
import type { SessionOptions } from "../../core/session.ts";
import type { Market } from "../../model/mod.ts";
import { type Access, openAccess } from "./access.ts";
import { about, recvWindow } from "./errors.ts";
import { nextOf, spansOf } from "./history.ts";
import { toBalance, toFees, toPushedBalance } from "./map/account.ts";
import {
  fromInterval,
  timeOf,
  toBook,
  toCandle,
  toDeals,
  toDelta,
  toMarket,
  toStreamCandle,
  toStreamTicker,
  toTicker,
  toTrades,
} from "./map/market.ts";
import { fromRef, toDeal, toFill, toOrder, toPush } from "./map/order.ts";
import { cancelAllOf, createBatch, orderEntry } from "./orders.ts";

/** The types of the raw payloads of spot. */
export interface MexcRaws {
  readonly market: SymbolInfo;
  readonly ticker: Ticker24hr | MiniTickerPush;
  readonly trade: RawTrade | Deal;
  readonly candle: Kline | KlinePush;
  readonly order: RawOrder | NewOrderAnswer | BatchItem | Canceled | OrderPush;
  readonly fill: MyTrade | DealPush;
  readonly fees: Rates;
}

/** What MEXC spot can do. */
export interface MexcSpot extends Spot<MexcRaws>, Amends<MexcRaws>, BatchOrders<MexcRaws>, QuoteOrders<MexcRaws> {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Call;
}

/** How often books and trades are told at most: the other speed is 100 ms. */
const speed = "10ms";
/** Levels of each side of a whole book: more are not told (docs: "Order Book"). */
const levels = 5_000;
/** Entries of a list where it is not said how many. */
const entries = 500;
/** What a day is in tickers: the 24 hours that have passed. */
const zone = "24H";

/**
 * A connector for MEXC spot. Nothing is sent before `connect`.
 *
 * @throws {ValidationError} for options that cannot be used; keys of MEXC have a secret.
 */
export function spot(options: SessionOptions = {}): MexcSpot {
  const access = openAccess(options);
  const { call } = access.session;
  const adapter = adapterOf(access, (id) => desk.markets.byId(id));
  const desk = openDesk(access.session, adapter, access.account);
  return Object.assign(connector(desk), {
    call,
    ...amends(desk, adapter.orders),
    ...batchOrders(desk),
    ...quoteOrders(desk),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as MexcSpot;
}

function adapterOf({ session, market: marketStream }: Access, marketOf: MarketOf): Adapter<MexcRaws> {
  const { call, time } = session;
  return {
    clientOrderIdLength: 32,
    clientOrderIdPattern: /^[\w-]+$/,
    writeDeadline: recvWindow,
    feesIn: "quote",
    candlePage: 1_000,
    publicStreams: { stream: marketStream },

    fetchTime: async (context) => (await call(serverTime, {}, context)).serverTime,
    fetchMarkets: async (context) =>
      (await call(exchangeInfo, {}, { ...context, spare: "symbols" })).symbols.map(toMarket),
    fetchTickers: async (markets, context) => {
      const { one, marketOf: wanted } = among(markets, marketOf);
      const answer = await call(ticker24hr, one ? { symbol: one.id } : {}, context);
      return listed(Array.isArray(answer) ? answer : [answer], "symbol", wanted, toTicker);
    },
    fetchOrderBook: async (market, limit = levels, context) =>
      toBook(market, await call(depth, { symbol: market.id, limit }, context)),
    fetchTrades: async (market, limit = entries, context) =>
      toTrades(market, await call(trades, { symbol: market.id, limit }, context)),
    fetchCandles: async (market, page, context) => {
      const [interval] = fromInterval(page.interval);
      return await candlesIn(page, time.now(), 0, async ({ from, to }) => {
        // Both ends belong to an answer.
        const span = { startTime: from, endTime: to - 1, limit: page.limit };
        const raws = await call(klines, { symbol: market.id, interval, ...span }, context);
        return raws.map((raw) => toCandle(market, page.interval, raw, time.now()));
      });
    },
    fetchBalances: async (context) => {
      const asked = time.asked();
      const { balances } = await call(account, { recvWindow }, context);
      return { balances: balances.map(toBalance), time: asked };
    },
    fetchTradingFees: async (market, context) =>
      toFees(market, (await call(tradeFee, { symbol: market.id, recvWindow }, context)).data),

    fetchOrder: async (market, ref, context) =>
      toOrder(market, await call(getOrder, { ...fromRef(market, ref), recvWindow }, context)),
    fetchOpenOrders: async (market, context) => {
      const raws = await call(getOpenOrders, { ...(market ? { symbol: market.id } : {}), recvWindow }, context);
      return listed(raws, "symbol", marketOf, toOrder);
    },
    fillHistory: { by: "time" },
    fetchFills: async (market, { orderId, since, next }, context) => {
      if (!market) throw new ValidationError("symbol", "is needed: fills are told by market", about);
      const spans = spansOf(since, next, time.now());
      const raws = await call(myTrades, {
        symbol: market.id,
        ...(orderId === undefined ? {} : { orderId }),
        ...spans.at(-1),
        recvWindow,
      }, context);
      const fills = raws.map((raw) => toFill(market, raw));
      return {
        fills: fills.filter((fill) => since === undefined || fill.time >= since),
        ...nextOf(spans, raws.length, time.now()),
      };
    },
    orders: orderEntry(call) as Adapter<MexcRaws>["orders"],
    createBatch: createBatch(call) as NonNullable<Adapter<MexcRaws>["createBatch"]>,
    cancelAll: cancelAllOf(call) as Adapter<MexcRaws>["cancelAll"],

    // Each message begins right behind the one before (docs: "How to Properly Maintain a Local Copy of the Order Book").
    bookRule: () => ({ kind: "range", snapshot: "rest" }),
    book: (market) => topic(aggreDepthChannel, { speed, symbol: market.id }, about, toDelta),
    trades: (market) =>
      topic(aggreDealsChannel, { speed, symbol: market.id }, about, (frame) => toDeals(market, frame)),
    ticker: (market) =>
      topic(miniTickerChannel, { symbol: market.id, zone }, about, (frame) => toStreamTicker(market, frame)),
    candles: (market, interval) => {
      const [, word] = fromInterval(interval);
      return topic(
        klineChannel,
        { symbol: market.id, interval: word },
        about,
        (frame, received) => toStreamCandle(market, interval, frame, received),
      );
    },
    user: [
      topic(
        privateOrdersChannel,
        {},
        about,
        (frame, received) =>
          of(frame, marketOf, (market) => ({ kind: "order", update: toPush(market, frame, received) })),
      ),
      topic(
        privateDealsChannel,
        {},
        about,
        (frame) => of(frame, marketOf, (market) => ({ kind: "fill", fill: toDeal(market, frame) })),
      ),
      topic(privateAccountChannel, {}, about, (frame, received): UserEvent<MexcRaws>[] => [{
        kind: "balances",
        balances: [toPushedBalance(frame.privateAccount)],
        time: timeOf(frame) ?? received,
      }]),
    ],
  };
}

/** An event of a market that is known here; the frame around it names that. */
function of(
  { symbol }: { readonly symbol: string },
  marketOf: MarketOf,
  map: (market: Market) => UserEvent<MexcRaws>,
): UserEvent<MexcRaws>[] {
  const market = marketOf(symbol);
  return market ? [map(market)] : [];
}
