/** Bitstamp spot: `spot({ credentials, network })`. */
import {
  type Candle as RawCandle,
  diffOrderBookChannel,
  getAccountBalances,
  getCurrencyPairTickers,
  getMarkets,
  getMarketTicker,
  getOHLCData,
  getOrderBook,
  getTradingFeesForCurrency,
  getTransactions,
  getUserTransactions,
  getUserTransactionsForMarket,
  getWebsocketToken,
  type LiveTrade,
  liveTradesChannel,
  type Market as RawMarket,
  myOrdersChannel,
  type MyTrade,
  myTradesChannel,
  type OpenOrder,
  type OrderEvent,
  type OrderStatus as RawOrder,
  type OrderTransaction,
  type PlacedOrder,
  type PublicTransaction,
  type Ticker as RawTicker,
  type TradingFee,
  type UserTransaction,
} from "../../../generated/bitstamp/spot.ts";
import { venue } from "../../../generated/bitstamp/venue.ts";
import type { Adapter, FillPage, FillsWanted, UserTopic } from "../../connector/adapter.ts";
import { snapshotAudit } from "../../connector/books/bookaudit.ts";
import { connector } from "../../connector/connect.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, QuoteOrders } from "../../connector/exchange.ts";
import { among, listed, type MarketOf } from "../../connector/listing.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { quoteOrders } from "../../connector/orders/trading.ts";
import type { Spot } from "../../connector/spot.ts";
import { hotTopic, topic } from "../../connector/topics.ts";
import type { Call, CallContext } from "../../core/call.ts";
import { ValidationError } from "../../core/errors.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import { readOnly } from "../../core/stream/channel.ts";
import { loginOf } from "../../core/stream/login.ts";
import { Stream } from "../../core/stream/stream.ts";
import type { Fill, Market } from "../../model/mod.ts";
import { type Authority, authorityOf, writeDeadline } from "./auth.ts";
import { about, refusal } from "./errors.ts";
import { toBalance, toFees } from "./map/account.ts";
import {
  stepOfInterval,
  toBook,
  toCandle,
  toDelta,
  toLastPrice,
  toMarket,
  toStreamTrade,
  toTicker,
  toTrade,
} from "./map/market.ts";
import { marketIdOf, toFill, toPush, toPushedFill } from "./map/order.ts";
import { idOfName } from "./map/values.ts";
import { Orders } from "./orders.ts";
import { beatsAddress, marketIn, marketProtocol, ordersAddress, tradesAddress, userProtocol } from "./protocol.ts";

/** The types of the raw payloads of spot. */
export interface BitstampRaws {
  readonly market: RawMarket;
  readonly ticker: RawTicker | LiveTrade;
  readonly trade: PublicTransaction | LiveTrade;
  readonly candle: RawCandle;
  readonly order: RawOrder | OpenOrder | OrderEvent | PlacedOrder;
  readonly fill: UserTransaction | OrderTransaction | MyTrade;
  readonly fees: TradingFee;
}

/** What Bitstamp spot can do. */
export interface BitstampSpot
  extends Spot<BitstampRaws>, Amends<BitstampRaws>, BatchOrders<BitstampRaws>, QuoteOrders<BitstampRaws> {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Call;
}

/** Most candles and most transactions of one answer. */
const candlePage = 1_000;
const fillPage = 1_000;
/** What the history goes back to, a day less than the venue tells of: whoever asks for more is refused. */
const reach = 29 * 24 * 60 * 60_000;
/** The time is told by the tickers; this one's market there has always been. */
const clock = "btcusd";
/** Nothing numbers a book: whole ones are compared with it, of which a request brings all levels. */
const audit = snapshotAudit({ every: 60_000, depth: 100 });

/**
 * A connector for Bitstamp, spot. Nothing is sent before `connect`. A key is `{ key, secret }`.
 *
 * @throws {ValidationError} for options that cannot be used.
 */
export function spot(options: SessionOptions = {}): BitstampSpot {
  let authority: Authority | undefined;
  const session: Session = openSession(venue, options, (keys) => {
    authority = keys && authorityOf(keys, (length) => session.random.id(length));
    return {
      venue,
      ...authority,
      refusal,
      // Whole seconds, of an answer that may be a second old.
      askTime: async (call, context) => await askTime(call, context) + 1_000,
      timeResolution: 1_000,
    };
  }, "spot");
  const user = authority && new Stream(session.stream(
    "stream",
    userProtocol(
      (signal) => session.call(getWebsocketToken, {}, { signal }),
      () => desk.markets.all().map(({ id }) => id),
      (run) => loginOf(session, run),
    ),
  ));
  const orders = new Orders(session);
  const adapter = adapterOf(session, orders, (id) => desk.markets.byId(id));
  const desk = openDesk(session, adapter, user);
  return Object.assign(connector(desk), {
    call: session.call,
    ...amends(desk, orders),
    ...batchOrders(desk),
    ...quoteOrders(desk),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as BitstampSpot;
}

async function askTime(call: Call, context: CallContext): Promise<number> {
  return Number((await call(getMarketTicker, { market_symbol: clock }, context)).timestamp) * 1_000;
}

function adapterOf(session: Session, orders: Orders, marketOf: MarketOf): Adapter<BitstampRaws> {
  const { call, time } = session;
  const decoders = async () => (await import("../../../generated/bitstamp/spot.hot.ts")).decoders;
  return {
    clientOrderIdLength: 180,
    writeDeadline,
    feesIn: "quote",
    candlePage,
    publicStreams: { public: session.stream("stream", marketProtocol(decoders)) },

    fetchTime: (context) => askTime(call, context),
    fetchMarkets: async (context) => (await call(getMarkets, {}, { ...context, spare: "" })).flatMap(toMarket),
    fetchTickers: async (markets, context) => {
      const { one, marketOf: wanted } = among(markets, marketOf);
      if (one) return [toTicker(one, await call(getMarketTicker, { market_symbol: one.id }, context)) ?? []].flat();
      const all = await call(getCurrencyPairTickers, {}, { ...context, spare: "" });
      return listed(all, "pair", (name) => wanted(idOfName(name)), toTicker);
    },
    fetchOrderBook: async (market, depth, context) =>
      toBook(market, await call(getOrderBook, { market_symbol: market.id }, context), depth),
    fetchTrades: async (market, limit, context) => {
      const ask = (time: "hour" | "day") => call(getTransactions, { market_symbol: market.id, time }, context);
      const last = await ask("hour");
      const raws = limit === undefined || last.length >= limit ? last : await ask("day");
      return raws.slice(0, limit).map((raw) => toTrade(market, raw)).reverse();
    },
    fetchCandles: async (market, { interval, from, to = Infinity, limit }, context) => {
      const params = { market_symbol: market.id, step: stepOfInterval(interval), limit };
      const { data } = await call(getOHLCData, {
        ...params,
        // With both ends named the beginning counts for nothing.
        ...(from !== undefined
          ? { start: Math.ceil(from / 1_000) }
          : to < Infinity
          ? { end: Math.ceil(to / 1_000) - 1 }
          : {}),
      }, context);
      return data.ohlc.map((raw) => toCandle(market, interval, raw, time.now()))
        .filter((candle) => candle.time >= (from ?? 0) && candle.time < to)
        .sort((one, other) => one.time - other.time);
    },
    fetchBalances: async (context) => {
      const asked = time.asked();
      return { balances: (await call(getAccountBalances, {}, context)).map(toBalance), time: asked };
    },
    fetchTradingFees: async (market, context) =>
      toFees(market, await call(getTradingFeesForCurrency, { market_symbol: market.id }, context)),

    fetchOrder: orders.find as Adapter<BitstampRaws>["fetchOrder"],
    fetchOpenOrders: ((market, context) => orders.open(market, marketOf, context)) as Adapter<
      BitstampRaws
    >["fetchOpenOrders"],
    fillHistory: { by: "time", account: true },
    fetchFills: (market, wanted, context) => fillsOf(session, orders, market, wanted, marketOf, context),
    orders: orders as unknown as Adapter<BitstampRaws>["orders"],
    cancelAll: orders.cancelAll as Adapter<BitstampRaws>["cancelAll"],

    // Counted by microseconds. What is missing shows nowhere but in the comparison with whole books.
    bookRule: () => ({ kind: "rising", snapshot: "rest", audit }),
    book: (market) => hotTopic(diffOrderBookChannel, { market: market.id }, about, toDelta),
    trades: (market) =>
      topic(liveTradesChannel, { market: market.id }, about, ({ data }) => [toStreamTrade(market, data)]),
    ticker: (market) => topic(liveTradesChannel, { market: market.id }, about, ({ data }) => toLastPrice(market, data)),
    candles: () => {
      throw new ValidationError("interval", "is none of a stream: Bitstamp streams no candles", about);
    },
    user: userTopics(marketOf),
  };
}

/** Fills of an order by the order, others by the history of all that moved balances: oldest first since a time, else newest first. */
async function fillsOf(
  { call, time }: Session,
  orders: Orders,
  market: Market | undefined,
  { orderId, since, next = "0", limit }: FillsWanted,
  marketOf: MarketOf,
  context: CallContext,
): Promise<FillPage<UserTransaction | OrderTransaction>> {
  if (orderId !== undefined && market) {
    const { fills = [] } = await orders.find(market, { id: orderId }, context);
    return { fills: fills.filter((fill) => since === undefined || fill.time >= since) as Fill<OrderTransaction>[] };
  }
  const from = since === undefined ? undefined : Math.max(since, time.now() - reach);
  const offset = Number(next);
  const size = Math.min(limit, fillPage);
  const page = {
    offset,
    limit: size,
    ...(from === undefined ? { sort: "desc" } : { sort: "asc", since_timestamp: Math.floor(from / 1_000) }),
  } as const;
  const raws = market
    ? await call(getUserTransactionsForMarket, { market_symbol: market.id, ...page }, context)
    : await call(getUserTransactions, page, context);
  const fills = raws.flatMap((raw) => {
    const of = marketOf(marketIdOf(raw) ?? "");
    return of && (market === undefined || of.id === market.id) ? [toFill(of, raw)] : [];
  }).filter((fill) => since === undefined || fill.time >= since);
  return raws.length < size ? { fills } : { fills, next: String(offset + size) };
}

/** The account's orders and trades. Of balances nothing tells: what trades moves them, and every sign of life has them read. */
function userTopics(marketOf: MarketOf): UserTopic<BitstampRaws>[] {
  const moved = { kind: "balancesMoved" } as const;
  return [
    {
      address: ordersAddress,
      read: (payload) => {
        const frame = readOnly(myOrdersChannel, payload, about);
        const market = marketOf(marketIn(frame.channel));
        return market ? [{ kind: "order", update: toPush(market, frame) }, moved] : [];
      },
    },
    {
      address: tradesAddress,
      read: (payload) => {
        const { channel, data } = readOnly(myTradesChannel, payload, about);
        const market = marketOf(marketIn(channel));
        return market ? [{ kind: "fill", fill: toPushedFill(market, data) }, moved] : [];
      },
    },
    { address: beatsAddress, read: () => [moved] },
  ];
}
