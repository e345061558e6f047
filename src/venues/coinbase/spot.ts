/** Coinbase Advanced Trade spot: `spot({ credentials, network })`. */
import {
  type Candle as RawCandle,
  type CandleEvent,
  candlesChannel,
  type FeeTier,
  type Fill as RawFill,
  getPublicMarketTrades,
  getPublicProductBook,
  getPublicProductCandles,
  getServerTime,
  getTransactionSummary,
  heartbeatsChannel,
  level2Channel,
  listAccounts,
  listFills,
  listPublicProducts,
  type MarketTrade,
  marketTradesChannel,
  type Order as RawOrder,
  type OrderEvent,
  type Product,
  type Ticker as RawTicker,
  tickerChannel,
  type TradeEvent,
  userChannel,
  type UserFrame,
} from "../../../generated/coinbase/spot.ts";
import type { Adapter, UserEvent } from "../../connector/adapter.ts";
import { connector } from "../../connector/connect.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, QuoteOrders, TriggerOrders } from "../../connector/exchange.ts";
import { among, listed, type MarketOf } from "../../connector/listing.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { quoteOrders, triggerOrders } from "../../connector/orders/trading.ts";
import type { Spot } from "../../connector/spot.ts";
import { orderEvents, topic } from "../../connector/topics.ts";
import type { Call } from "../../core/call.ts";
import { SchemaError, ValidationError } from "../../core/errors.ts";
import type { SessionOptions } from "../../core/session.ts";
import { type Access, openAccess } from "./access.ts";
import { writeDeadline } from "./auth.ts";
import { about } from "./errors.ts";
import { candlePage, candlesOf, pagesOf } from "./history.ts";
import { toBalances, toFees } from "./map/account.ts";
import {
  feedOf,
  fromInterval,
  streamed,
  toBook,
  toCandle,
  toDelta,
  toMarket,
  toNewTrades,
  toStreamTicker,
  toTicker,
  toTrades,
} from "./map/market.ts";
import { toFill, toPush } from "./map/order.ts";
import { millis, textOf } from "./map/values.ts";
import { Orders } from "./orders.ts";

/** The types of the raw payloads of spot. */
export interface CoinbaseRaws {
  readonly market: Product;
  readonly ticker: Product | RawTicker;
  readonly trade: MarketTrade | TradeEvent;
  readonly candle: RawCandle | CandleEvent;
  readonly order: RawOrder | OrderEvent;
  readonly fill: RawFill;
  readonly fees: FeeTier;
}

/** What Coinbase Advanced Trade spot can do. */
export interface CoinbaseSpot
  extends
    Spot<CoinbaseRaws>,
    Amends<CoinbaseRaws>,
    BatchOrders<CoinbaseRaws>,
    TriggerOrders<CoinbaseRaws>,
    QuoteOrders<CoinbaseRaws> {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Call;
}

/** Most fills of a page, and most accounts (docs: "List Fills", "List Accounts"). */
const fillPage = 100;
const accountPage = 250;
/** Milliseconds that the fills of one order are waited for before they are asked for again. */
const patience = 3_000;
/** Heartbeats, one a second, from one reading of balances to the next. */
const beats = 3;

/**
 * A connector for Coinbase Advanced Trade, spot. Nothing is sent before `connect`. A key is `{ key, privateKey }` with the key in PEM
 * as the venue hands it out, or `{ key, secret }` with an Ed25519 key in base64.
 *
 * @throws {ValidationError} for options that cannot be used.
 */
export function spot(options: SessionOptions = {}): CoinbaseSpot {
  const access = openAccess(options);
  const orders = new Orders(access.session);
  const adapter = adapterOf(access, orders, (id) => desk.markets.byId(id));
  const desk = openDesk(access.session, adapter, access.user);
  return Object.assign(connector(desk), {
    call: access.session.call,
    ...amends(desk, orders),
    ...batchOrders(desk),
    ...triggerOrders(desk),
    ...quoteOrders(desk),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as CoinbaseSpot;
}

function adapterOf(
  { session, market: publicStream }: Access,
  orders: Orders,
  marketOf: MarketOf,
): Adapter<CoinbaseRaws> {
  const { call, time } = session;
  return {
    clientOrderIdLength: 36,
    clientOrderIdPattern: /^[\w-]+$/,
    writeDeadline,
    feesIn: "quote",
    candlePage,
    publicStreams: { public: publicStream },

    fetchTime: async (context) => Number((await call(getServerTime, {}, context)).epochMillis),
    fetchMarkets: async (context) => {
      const asked = { ...context, spare: "products" } as const;
      return (await call(listPublicProducts, { product_type: "SPOT" }, asked)).products.flatMap(toMarket);
    },
    fetchTickers: async (markets, context) => {
      const { one, marketOf: wanted } = among(markets, marketOf);
      const products = markets === undefined ? {} : { product_ids: markets.map(({ id }) => id) };
      const [answer, best] = await Promise.all([
        call(listPublicProducts, { product_type: "SPOT", ...products }, { ...context, spare: "products" }),
        // Best prices are told of one product at a time.
        one && call(getPublicMarketTrades, { product_id: one.id, limit: 1 }, context),
      ]);
      return listed(answer.products, "product_id", wanted, (market, raw) => toTicker(market, raw, best));
    },
    fetchOrderBook: async (market, depth, context) => {
      const limit = depth === undefined ? {} : { limit: depth };
      return toBook(market, await call(getPublicProductBook, { product_id: market.id, ...limit }, context));
    },
    fetchTrades: async (market, limit = 100, context) =>
      toTrades(market, await call(getPublicMarketTrades, { product_id: market.id, limit }, context)).slice(-limit),
    fetchCandles: async (market, page, context) => {
      const granularity = fromInterval(page.interval);
      return await candlesOf(page, time.now(), async (span) => {
        const params = { product_id: market.id, granularity, ...span, limit: candlePage };
        const { candles } = await call(getPublicProductCandles, params, context);
        return candles.map((raw) => toCandle(market, page.interval, raw, time.now()));
      });
    },
    fetchBalances: async (context) => {
      const asked = time.asked();
      const accounts = await pagesOf(listAccounts.id, async (cursor) => {
        const { accounts, ...rest } = await call(listAccounts, { limit: accountPage, ...cursor }, context);
        return { ...rest, items: accounts };
      });
      return { balances: toBalances(accounts), time: asked };
    },
    fetchTradingFees: async (market, context) =>
      toFees(market, (await call(getTransactionSummary, { product_type: "SPOT" }, context)).fee_tier),

    fetchOrder: orders.find,
    fetchBatch: orders.findSeveral as NonNullable<Adapter<CoinbaseRaws>["fetchBatch"]>,
    fetchOpenOrders: (market, context) => orders.open(market, marketOf, context),
    fillHistory: { by: "time", account: true },
    fetchFills: async (market, { orderId, since, next, limit }, context) => {
      const size = Math.min(limit, fillPage);
      // Those of one order the stream has told of: better to ask again than to wait for an answer that was lost.
      const urgent = orderId === undefined ? {} : { timeout: Math.min(context.timeout ?? patience, patience) };
      const { fills, cursor } = await call(listFills, {
        limit: size,
        product_types: ["SPOT"],
        ...(orderId === undefined ? {} : { order_ids: [orderId] }),
        ...(market === undefined || orderId !== undefined ? {} : { product_ids: [market.id] }),
        // Those of that very time are not told.
        ...(since === undefined ? {} : { start_sequence_timestamp: textOf(since - 1) }),
        ...(next === undefined ? {} : { cursor: next }),
      }, { ...context, ...urgent });
      const known = listed(fills, "product_id", marketOf, toFill);
      const more = fills.length === size && cursor !== "" && cursor !== next;
      return {
        fills: known.filter((fill) => since === undefined || fill.time >= since),
        ...(more ? { next: cursor } : {}),
      };
    },
    orders: orders as unknown as Adapter<CoinbaseRaws>["orders"],
    cancelBatch: orders.cancelBatch as NonNullable<Adapter<CoinbaseRaws>["cancelBatch"]>,
    cancelAll: orders.cancelAll as Adapter<CoinbaseRaws>["cancelAll"],

    // What is missing shows on the connection, whose frames are numbered.
    bookRule: () => ({ kind: "rising", snapshot: "stream" }),
    book: (market) => topic(level2Channel, { product: feedOf(market) }, about, toDelta),
    trades: (market) =>
      topic(marketTradesChannel, { product: feedOf(market) }, about, (frame) => toNewTrades(market, frame)),
    ticker: (market) =>
      topic(tickerChannel, { product: feedOf(market) }, about, ({ events, timestamp }) => {
        const raw = events.at(-1)?.tickers.at(-1);
        if (raw) return toStreamTicker(market, raw, timestamp);
        throw new SchemaError("events", "a ticker", "none", { ...about, operation: tickerChannel.id });
      }),
    candles: (market, interval) => {
      if (interval !== streamed) throw new ValidationError("interval", `must be ${streamed} of a stream`, about);
      return topic(candlesChannel, { product: feedOf(market) }, about, ({ events, timestamp }) => {
        const candles = events.flatMap((event) => event.candles);
        // The newest of those of the past that come first.
        const raw = candles.toSorted((one, other) => Number(one.start) - Number(other.start)).at(-1);
        if (raw) return toCandle(market, interval, raw, millis(timestamp));
        throw new SchemaError("events", "a candle", "none", { ...about, operation: candlesChannel.id });
      });
    },
    user: [
      topic(userChannel, {}, about, (frame) => eventsOf(frame, marketOf)),
      // Of what is paid in and out nothing tells.
      topic(
        heartbeatsChannel,
        {},
        about,
        ({ events: [event] }) => event && event.heartbeat_counter % beats === 0 ? [{ kind: "balancesMoved" }] : [],
      ),
    ],
  };
}

/** Orders as they are by now. Balances are told nowhere, and what changes an order moves them. */
function eventsOf({ events, timestamp }: UserFrame, marketOf: MarketOf): UserEvent<CoinbaseRaws>[] {
  return events.flatMap(({ type, orders }) => [
    ...orderEvents<CoinbaseRaws>(
      listed(orders, "product_id", marketOf, (market, raw) => toPush(market, raw, timestamp)),
    ),
    ...(type === "update" && orders.length > 0 ? [{ kind: "balancesMoved" } as const] : []),
  ]);
}
