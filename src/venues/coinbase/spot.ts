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
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { quoteOrders, triggerOrders } from "../../connector/orders/trading.ts";
import type { Spot } from "../../connector/spot.ts";
import type { Call } from "../../core/call.ts";
import { SchemaError, ValidationError } from "../../core/errors.ts";
import type { SessionOptions } from "../../core/session.ts";
import { addressOf, readOnly } from "../../core/stream/channel.ts";
import type { Market } from "../../model/mod.ts";
import { type Access, askedAt, openAccess } from "./access.ts";
import { writeDeadline } from "./auth.ts";
import { about } from "./errors.ts";
import { candlePage, candlesOf, nextOf, pagesOf } from "./history.ts";
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
import { heartbeats, userAddress } from "./protocol.ts";

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
  marketOf: (id: string) => Market | undefined,
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
      const asked = { ...context, priority: "data", spare: "products" } as const;
      return (await call(listPublicProducts, { product_type: "SPOT" }, asked)).products.flatMap(toMarket);
    },
    fetchTickers: async (markets, context) => {
      const data = { ...context, priority: "data" } as const;
      const [one, ...others] = markets ?? [];
      const wanted = markets === undefined ? {} : { product_ids: markets.map(({ id }) => id) };
      const [{ products }, best] = await Promise.all([
        call(listPublicProducts, { product_type: "SPOT", ...wanted }, { ...data, spare: "products" }),
        // Best prices are told of one product at a time.
        one && others.length === 0 ? call(getPublicMarketTrades, { product_id: one.id, limit: 1 }, data) : undefined,
      ]);
      return products.flatMap((raw) => {
        const market = marketOf(raw.product_id);
        return market && (markets?.includes(market) ?? true) ? toTicker(market, raw, best) : [];
      });
    },
    fetchOrderBook: async (market, depth, context) => {
      const limit = depth === undefined ? {} : { limit: depth };
      const asked = { priority: "data", ...context } as const;
      return toBook(market, await call(getPublicProductBook, { product_id: market.id, ...limit }, asked));
    },
    fetchTrades: async (market, limit = 100, context) => {
      const asked = { ...context, priority: "data" } as const;
      return toTrades(market, await call(getPublicMarketTrades, { product_id: market.id, limit }, asked)).slice(-limit);
    },
    fetchCandles: async (market, page, context) => {
      const granularity = fromInterval(page.interval);
      return await candlesOf(page, time.now(), async (span) => {
        const params = { product_id: market.id, granularity, ...span, limit: candlePage };
        const { candles } = await call(getPublicProductCandles, params, { ...context, priority: "data" });
        return candles.map((raw) => toCandle(market, page.interval, raw, time.now()));
      });
    },
    fetchBalances: async (context) => {
      const asked = askedAt(time);
      const accounts = await pagesOf(listAccounts.id, async (cursor) => {
        const answer = await call(listAccounts, { limit: accountPage, ...cursor }, context);
        return { items: answer.accounts, next: nextOf(answer) };
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
      const { fills, cursor } = await call(listFills, {
        limit: size,
        product_types: ["SPOT"],
        ...(orderId === undefined ? {} : { order_ids: [orderId] }),
        ...(market === undefined || orderId !== undefined ? {} : { product_ids: [market.id] }),
        // Those of that very time are not told.
        ...(since === undefined ? {} : { start_sequence_timestamp: textOf(since - 1) }),
        ...(next === undefined ? {} : { cursor: next }),
      }, context);
      const known = fills.flatMap((raw) => {
        const of = marketOf(raw.product_id);
        return of ? toFill(of, raw) : [];
      });
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
    book: (market) => ({
      address: addressOf(level2Channel, { product: feedOf(market) }),
      read: (payload) => toDelta(readOnly(level2Channel, payload, about)),
    }),
    trades: (market) => ({
      address: addressOf(marketTradesChannel, { product: feedOf(market) }),
      read: (payload) => toNewTrades(market, readOnly(marketTradesChannel, payload, about)),
    }),
    ticker: (market) => ({
      address: addressOf(tickerChannel, { product: feedOf(market) }),
      read: (payload) => {
        const { events, timestamp } = readOnly(tickerChannel, payload, about);
        const raw = events.at(-1)?.tickers.at(-1);
        if (raw) return toStreamTicker(market, raw, timestamp);
        throw new SchemaError("events", "a ticker", "none", { ...about, operation: tickerChannel.id });
      },
    }),
    candles: (market, interval) => {
      if (interval !== streamed) throw new ValidationError("interval", `must be ${streamed} of a stream`, about);
      return {
        address: addressOf(candlesChannel, { product: feedOf(market) }),
        read: (payload) => {
          const { events, timestamp } = readOnly(candlesChannel, payload, about);
          const candles = events.flatMap((event) => event.candles);
          // The newest of those of the past that come first.
          const raw = candles.toSorted((one, other) => Number(one.start) - Number(other.start)).at(-1);
          if (raw) return toCandle(market, interval, raw, millis(timestamp));
          throw new SchemaError("events", "a candle", "none", { ...about, operation: candlesChannel.id });
        },
      };
    },
    user: [
      { address: userAddress, read: (payload) => eventsOf(readOnly(userChannel, payload, about), marketOf) },
      {
        address: heartbeats,
        // Of what is paid in and out nothing tells.
        read: (payload) => {
          const { events: [event] } = readOnly(heartbeatsChannel, payload, about);
          return event && event.heartbeat_counter % beats === 0 ? [{ kind: "balancesMoved" }] : [];
        },
      },
    ],
  };
}

/** Orders as they are by now. Balances are told nowhere, and what changes an order moves them. */
function eventsOf(
  { events, timestamp }: UserFrame,
  marketOf: (id: string) => Market | undefined,
): UserEvent<CoinbaseRaws>[] {
  const told: UserEvent<CoinbaseRaws>[] = [];
  for (const { type, orders } of events) {
    for (const raw of orders) {
      const market = marketOf(raw.product_id);
      if (market) told.push({ kind: "order", update: toPush(market, raw, timestamp) });
    }
    if (type === "update" && orders.length > 0) told.push({ kind: "balancesMoved" });
  }
  return told;
}
