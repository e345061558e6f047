/**
 * Binance's spot API under the unified interface, for every venue that has it under its own roof: what they hand in is their
 * own description's operations and channels.
 */
import type * as own from "../../../generated/binance/spot.ts";
import type { Adapter, UserEvent, VenueRef } from "../../connector/adapter.ts";
import type { Raws } from "../../connector/exchange.ts";
import type { AmendEntry } from "../../connector/orders/amending.ts";
import { listed } from "../../connector/listing.ts";
import { hotTopic, topic } from "../../connector/topics.ts";
import type { Channel, Endpoint, Request } from "../../core/endpoint.ts";
import { type ErrorContext, OutcomeUnknown, ValidationError } from "../../core/errors.ts";
import { check } from "../../core/schema.ts";
import type { Session } from "../../core/session.ts";
import { readMessage } from "../../core/stream/channel.ts";
import type { Stream, StreamParts } from "../../core/stream/stream.ts";
import type { Market, OrderUpdate } from "../../model/mod.ts";
import { toFillPage, toPosition } from "./map/account.ts";
import {
  type SymbolFacts,
  toBook,
  toCandle,
  toDelta,
  toMarket,
  toStreamCandle,
  toStreamTicker,
  toStreamTrade,
  toTicker,
  toTrade,
} from "./map/market.ts";
import {
  type CanceledFacts,
  type CanceledOrderFacts,
  fromRef,
  fromTicket,
  toCanceled,
  toCanceledAll,
  toExecution,
  toFill,
  toNewOrder,
  toOrder,
} from "./map/order.ts";
import { userAddress } from "./protocol.ts";
import { recvWindow } from "./terms.ts";

type Own = typeof own;
type Params<Whole> = Whole extends { readonly "~params"?: infer P } ? P : never;

/** What of a description is used. Where older forms of the API tell less, an answer is what is read of it. */
export interface SpotOperations extends
  Pick<
    Own,
    | "depth"
    | "diffDepth100msChannel"
    | "getOpenOrders"
    | "getOrder"
    | "klineChannel"
    | "klines"
    | "myTrades"
    | "newOrder"
    | "orderPlaceRequest"
    | "ticker24hr"
    | "ticker24hrSchema"
    | "tickerChannel"
    | "time"
    | "tradeChannel"
    | "trades"
  > {
  readonly deleteOpenOrders: Endpoint<Params<Own["deleteOpenOrders"]>, readonly CanceledFacts[]>;
  readonly deleteOrder: Endpoint<Params<Own["deleteOrder"]>, CanceledFacts>;
  readonly exchangeInfo: Endpoint<Params<Own["exchangeInfo"]>, { readonly symbols: readonly SymbolFacts[] }>;
  readonly orderCancelReplace: Endpoint<
    Params<Own["orderCancelReplace"]>,
    { readonly cancelResponse: CanceledOrderFacts; readonly newOrderResponse: own.NewOrderAnswer }
  >;
  readonly orderCancelRequest: Request<Params<Own["orderCancelRequest"]>, CanceledFacts>;
  /** Its address may have a parameter. */
  readonly userDataChannel: Own["userDataChannel"] extends Channel<never, infer Event> ? Channel<never, Event> : never;
}

/** What a venue has of its own. */
export interface SpotParts {
  readonly session: Session;
  /** Whose errors they are. */
  readonly about: ErrorContext;
  readonly operations: SpotOperations;
  readonly markets: StreamParts;
  readonly marketOf: (id: string) => Market | undefined;
}

/** What `raw` is on what all of them return. */
export interface SpotRaws extends Raws {
  readonly market: SymbolFacts;
  readonly ticker: own.Ticker24hr | own.TickerEvent;
  readonly trade: own.Trade | own.TradeEvent;
  readonly candle: own.Kline | own.KlineEvent;
  readonly order: own.Order | own.NewOrderAnswer | CanceledOrderFacts | own.ExecutionReportEvent;
  readonly fill: own.MyTrade | own.OrderFill | own.ExecutionReportEvent;
}

/** All but balances and fees, which they tell in ways of their own. */
export function spotAdapter(parts: SpotParts): Omit<Adapter<SpotRaws>, "fetchBalances" | "fetchTradingFees"> {
  const { session, about, operations, markets, marketOf } = parts;
  const { call } = session;
  return {
    clientOrderIdLength: 36,
    // The legal range that its error -1100 names.
    clientOrderIdPattern: /^[.A-Z:/a-z0-9_-]+$/,
    writeDeadline: recvWindow,
    candlePage: 1_000,
    publicStreams: { stream: markets },

    fetchTime: async (context) => (await call(operations.time, {}, context)).serverTime,
    fetchMarkets: async (context) => {
      const { symbols } = await call(operations.exchangeInfo, {}, { ...context, spare: "symbols" });
      return symbols.flatMap((raw) => toMarket(raw) ?? []);
    },
    fetchTickers: async (markets, context) => {
      const [one, ...others] = markets ?? [];
      const answer = await call(
        operations.ticker24hr,
        one === undefined
          ? {}
          : others.length === 0
          ? { symbol: one.id }
          : { symbols: (markets ?? []).map(({ id }) => id) },
        context,
      );
      // The answer is of the long form or of the short one, and only the long one was asked for.
      const raws = (Array.isArray(answer) ? answer : [answer])
        .map((raw) => check(operations.ticker24hrSchema, raw, { ...about, operation: operations.ticker24hr.id }));
      return listed(raws, "symbol", marketOf, toTicker);
    },
    fetchOrderBook: async (market, limit = 1_000, context) =>
      toBook(market, await call(operations.depth, { symbol: market.id, limit }, context), about),
    fetchTrades: async (market, limit = 500, context) => {
      const raws = await call(operations.trades, { symbol: market.id, limit }, context);
      return raws.map((raw) => toTrade(market, raw));
    },
    fetchCandles: async (market, { interval, from, to, limit }, context) => {
      const raws = await call(operations.klines, {
        symbol: market.id,
        interval,
        limit,
        ...(from === undefined ? {} : { startTime: from }),
        // The end is inclusive at the venue.
        ...(to === undefined ? {} : { endTime: to - 1 }),
      }, context);
      const now = session.time.now();
      return raws.map((raw) => toCandle(market, interval, raw, now));
    },
    fetchOrder: async (market, ref, context) => {
      const order = toOrder(market, await call(operations.getOrder, { ...fromRef(market, ref), recvWindow }, context));
      // An order that was canceled or amended tells the id of that request: the one it was asked for by is its own as well.
      return ref.clientOrderId === undefined ? order : { ...order, clientOrderId: ref.clientOrderId };
    },
    fetchOpenOrders: async (market, context) => {
      const params = { recvWindow, ...(market ? { symbol: market.id } : {}) };
      const raws = await call(operations.getOpenOrders, params, context);
      return listed(raws, "symbol", marketOf, toOrder);
    },
    fillHistory: { by: "id" },
    fetchFills: async (market, wanted, context) => {
      if (!market) throw new ValidationError("symbol", "is needed: fills are told by market", about);
      const { orderId, since, after, next = after, limit } = wanted;
      const raws = await call(operations.myTrades, {
        symbol: market.id,
        limit,
        recvWindow,
        // The venue takes one of the two.
        ...(orderId === undefined ? since === undefined ? {} : { startTime: since } : { orderId }),
        // `fromId` is inclusive.
        ...(next === undefined ? {} : { fromId: String(BigInt(next) + 1n) }),
      }, context);
      return toFillPage(raws, wanted, (raw) => toFill(market, raw));
    },
    orders: {
      create: async (market, ticket, context) =>
        toNewOrder(market, await call(operations.newOrder, fromTicket(market, ticket), context)),
      cancel: async (market, ref, context) =>
        ownCanceled(
          parts,
          market,
          ref,
          await call(operations.deleteOrder, { recvWindow, ...fromRef(market, ref) }, context),
        ),
    },
    cancelAll: async (market, context) => {
      const raws = await call(operations.deleteOpenOrders, { symbol: market.id, recvWindow }, context);
      return raws.flatMap((raw) => toCanceledAll(market, raw));
    },

    // Each event begins right behind the one before (docs: How to manage a local order book correctly).
    bookRule: () => ({ kind: "range", snapshot: "rest" }),
    book: (market) =>
      hotTopic(
        operations.diffDepth100msChannel,
        { symbol: market.id.toLowerCase() },
        about,
        (raw) => toDelta(raw, about),
      ),
    trades: (market) =>
      topic(operations.tradeChannel, { symbol: market.id.toLowerCase() }, about, (raw) => [toStreamTrade(market, raw)]),
    ticker: (market) =>
      topic(operations.tickerChannel, { symbol: market.id.toLowerCase() }, about, (raw) => toStreamTicker(market, raw)),
    candles: (market, interval) =>
      topic(
        operations.klineChannel,
        { symbol: market.id.toLowerCase(), interval },
        about,
        (raw) => toStreamCandle(market, interval, raw),
      ),
    user: [{ address: userAddress, read: (payload) => userEvents(parts, payload) }],
  };
}

/** The account's events. Kinds that the description does not know are left alone. */
function userEvents(
  { about, operations, marketOf }: SpotParts,
  payload: unknown,
): readonly UserEvent<SpotRaws>[] {
  const event = readMessage(operations.userDataChannel, payload, about);
  switch (event?.e) {
    case "executionReport": {
      const market = marketOf(event.s);
      return market ? [{ kind: "order", update: toExecution(market, event) }] : [];
    }
    case "outboundAccountPosition":
      return [{ kind: "balances", ...toPosition(event) }];
    case "balanceUpdate":
    case "externalLockUpdate":
      return [{ kind: "balancesMoved" }];
    case "eventStreamTerminated":
      return [{ kind: "terminated" }];
    default:
      return [];
  }
}

/** A cancel and a new order in one request; nothing happens where the order has traded meanwhile. */
export function replacing(
  { session, operations }: SpotParts,
): Required<Pick<AmendEntry, "replaceUnfilled">> {
  return {
    replaceUnfilled: async (market, order, ticket, context) => {
      const { orderId, origClientOrderId } = fromRef(market, order);
      const answer = await session.call(operations.orderCancelReplace, {
        ...fromTicket(market, ticket),
        cancelReplaceMode: "STOP_ON_FAILURE",
        cancelRestrictions: "ONLY_NEW",
        ...(orderId === undefined ? {} : { cancelOrderId: orderId }),
        ...(origClientOrderId === undefined ? {} : { cancelOrigClientOrderId: origClientOrderId }),
      }, context);
      return {
        canceled: toCanceled(market, answer.cancelResponse),
        created: toNewOrder(market, answer.newOrderResponse),
      };
    },
  };
}

/** Orders over the socket that takes requests. */
export function socketOrders(parts: SpotParts, stream: Stream | undefined): Adapter["orders"] {
  const { session, operations } = parts;
  return {
    create: async (market, ticket, context) => {
      const params = fromTicket(market, ticket);
      return toNewOrder(market, await session.request(stream, operations.orderPlaceRequest, params, context));
    },
    cancel: async (market, ref, context) => {
      const params = { recvWindow, ...fromRef(market, ref) };
      const answer = await session.request(stream, operations.orderCancelRequest, params, context);
      return ownCanceled(parts, market, ref, answer);
    },
  };
}

/** The order that was meant, out of an answer that may be of the whole list it belongs to. */
function ownCanceled(
  { about, operations }: SpotParts,
  market: Market,
  ref: VenueRef,
  answer: CanceledFacts,
): OrderUpdate<CanceledOrderFacts, never> {
  const found = toCanceledAll(market, answer)
    .find(({ id, clientOrderId }) => id === ref.id || clientOrderId === ref.clientOrderId);
  if (found) return found;
  throw new OutcomeUnknown("the answer names other orders only", { ...about, operation: operations.deleteOrder.id });
}
