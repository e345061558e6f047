/** Binance spot: the venue's operations put together under the unified interface. */
import {
  account,
  type AccountCommission,
  accountCommission,
  type AmendedOrder,
  type CanceledOpenOrder,
  type CancelOrderAnswer,
  deleteOpenOrders,
  deleteOrder,
  depth,
  diffDepth100msChannel,
  exchangeInfo,
  type ExecutionReportEvent,
  getOpenOrders,
  getOrder,
  type Kline,
  klineChannel,
  type KlineEvent,
  klines,
  type MyTrade,
  myTrades,
  newOrder,
  type NewOrderAnswer,
  type Order,
  orderAmendKeepPriority,
  orderCancelReplace,
  orderCancelRequest,
  type OrderFill,
  orderPlaceRequest,
  type SymbolInfo,
  type Ticker24hr,
  ticker24hr,
  ticker24hrSchema,
  tickerChannel,
  type TickerEvent,
  time,
  type Trade as RawTrade,
  tradeChannel,
  type TradeEvent,
  trades,
  userDataChannel,
  userDataStreamSubscribeSignatureRequest,
} from "../../../generated/binance/spot.ts";
import { venue } from "../../../generated/binance/venue.ts";
import type { Adapter, UserEvent, VenueRef } from "../../connector/adapter.ts";
import { type AmendEntry, amends } from "../../connector/orders/amending.ts";
import { connector } from "../../connector/connect.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, OrderSocket, QuoteOrders, TriggerOrders } from "../../connector/exchange.ts";
import type { Spot } from "../../connector/spot.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { orders, quoteOrders, triggerOrders } from "../../connector/orders/trading.ts";
import { hotTopic, topic } from "../../connector/topics.ts";
import { readMessage } from "../../core/stream/channel.ts";
import { OutcomeUnknown, ValidationError } from "../../core/errors.ts";
import type { Link } from "../../core/stream/link.ts";
import { check } from "../../core/schema.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import { Stream } from "../../core/stream/stream.ts";
import type { Market, OrderUpdate } from "../../model/mod.ts";
import { type Authority, authorityOf } from "./auth.ts";
import { refusal } from "./errors.ts";
import { toBalances, toFillPage, toPosition, toTradingFees } from "./map/account.ts";
import {
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
  fromRef,
  fromTicket,
  toAmended,
  toCanceled,
  toCanceledAll,
  toExecution,
  toFill,
  toNewOrder,
  toOrder,
} from "./map/order.ts";
import { apiProtocol, spotProtocol, userAddress } from "./protocol.ts";
import { about, recvWindow } from "./terms.ts";

/** What `raw` is on everything this venue returns. */
export interface BinanceRaws {
  readonly market: SymbolInfo;
  readonly ticker: Ticker24hr | TickerEvent;
  readonly trade: RawTrade | TradeEvent;
  readonly candle: Kline | KlineEvent;
  readonly order: Order | NewOrderAnswer | CancelOrderAnswer | AmendedOrder | ExecutionReportEvent;
  readonly fill: MyTrade | OrderFill | ExecutionReportEvent;
  readonly fees: AccountCommission;
}

/** What Binance spot can do. */
export interface BinanceSpot
  extends
    Spot<BinanceRaws>,
    Amends<BinanceRaws>,
    BatchOrders<BinanceRaws>,
    TriggerOrders<BinanceRaws>,
    QuoteOrders<BinanceRaws>,
    OrderSocket<BinanceRaws> {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Session["call"];
}

/**
 * A connector for Binance spot. Nothing is sent before `connect`.
 *
 * @throws {ValidationError} for options that cannot be used.
 */
export function spot(options: SessionOptions = {}): BinanceSpot {
  let authority: Authority | undefined;
  const session = openSession(venue, options, (keys) => {
    authority = keys && authorityOf(keys);
    return {
      venue,
      authorize: authority?.authorize,
      authorizeParams: authority?.authorizeParams,
      refusal,
      askTime: async (call, context) => (await call(time, {}, context)).serverTime,
    };
  }, "spot");
  // A new connection starts the account's events (docs: User Data Stream subscription through signature).
  const login = async (link: Link): Promise<void> => {
    await session.request({ ready: () => Promise.resolve(link) }, userDataStreamSubscribeSignatureRequest, {
      recvWindow,
    });
  };
  const privateStream = authority && new Stream(session.stream("api", apiProtocol(login)));
  const adapter = adapterOf(session, (id) => desk.markets.byId(id));
  const desk = openDesk(session, adapter, privateStream);
  return Object.assign(connector(desk), {
    call: session.call,
    ...amends(desk, amendEntry(session, adapter)),
    ...batchOrders(desk),
    ...triggerOrders(desk),
    ...quoteOrders(desk),
    orderSocket: orders(desk, socketEntry(session, privateStream)),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as BinanceSpot;
}

function adapterOf(session: Session, marketOf: (id: string) => Market | undefined): Adapter<BinanceRaws> {
  const { call } = session;
  const known = <T>(id: string, map: (market: Market) => T): T[] => {
    const market = marketOf(id);
    return market ? [map(market)] : [];
  };
  return {
    clientOrderIdLength: 36,
    // The legal range that its error -1100 names.
    clientOrderIdPattern: /^[.A-Z:/a-z0-9_-]+$/,
    writeDeadline: recvWindow,
    candlePage: 1_000,
    publicStreams: { stream: session.stream("stream", spotProtocol) },

    fetchTime: async (context) => (await call(time, {}, context)).serverTime,
    fetchMarkets: async (context) => {
      const { symbols } = await call(exchangeInfo, {}, { ...context, spare: "symbols" });
      return symbols.flatMap((raw) => toMarket(raw) ?? []);
    },
    fetchTickers: async (markets, context) => {
      const [one, ...others] = markets ?? [];
      const answer = await call(
        ticker24hr,
        one === undefined
          ? {}
          : others.length === 0
          ? { symbol: one.id }
          : { symbols: (markets ?? []).map(({ id }) => id) },
        context,
      );
      // The answer is of the long form or of the short one, and only the long one was asked for.
      const raws = (Array.isArray(answer) ? answer : [answer])
        .map((raw) => check(ticker24hrSchema, raw, { ...about, operation: ticker24hr.id }));
      return raws.flatMap((raw) => known(raw.symbol, (market) => toTicker(market, raw)));
    },
    fetchOrderBook: async (market, limit = 1_000, context) =>
      toBook(market, await call(depth, { symbol: market.id, limit }, context)),
    fetchTrades: async (market, limit = 500, context) => {
      const raws = await call(trades, { symbol: market.id, limit }, context);
      return raws.map((raw) => toTrade(market, raw));
    },
    fetchCandles: async (market, { interval, from, to, limit }, context) => {
      const raws = await call(klines, {
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
    fetchBalances: async (context) => toBalances(await call(account, { omitZeroBalances: true, recvWindow }, context)),
    fetchTradingFees: async (market, context) =>
      toTradingFees(market, await call(accountCommission, { symbol: market.id, recvWindow }, context)),

    fetchOrder: async (market, ref, context) => {
      const order = toOrder(market, await call(getOrder, { ...fromRef(market, ref), recvWindow }, context));
      // An order that was canceled or amended tells the id of that request: the one it was asked for by is its own as well.
      return ref.clientOrderId === undefined ? order : { ...order, clientOrderId: ref.clientOrderId };
    },
    fetchOpenOrders: async (market, context) => {
      const params = { recvWindow, ...(market ? { symbol: market.id } : {}) };
      const raws = await call(getOpenOrders, params, context);
      return raws.flatMap((raw) => known(raw.symbol, (one) => toOrder(one, raw)));
    },
    fillHistory: { by: "id" },
    fetchFills: async (market, wanted, context) => {
      if (!market) throw new ValidationError("symbol", "is needed: fills are told by market", about);
      const { orderId, since, after, next = after, limit } = wanted;
      const raws = await call(myTrades, {
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
        toNewOrder(market, await call(newOrder, fromTicket(market, ticket), context)),
      cancel: async (market, ref, context) =>
        ownCanceled(market, ref, await call(deleteOrder, { recvWindow, ...fromRef(market, ref) }, context)),
    },
    cancelAll: async (market, context) => {
      const raws = await call(deleteOpenOrders, { symbol: market.id, recvWindow }, context);
      return raws.flatMap((raw) => toCanceledAll(market, raw));
    },

    // Each event begins right behind the one before (docs: How to manage a local order book correctly).
    bookRule: () => ({ kind: "range", snapshot: "rest" }),
    book: (market) =>
      hotTopic(diffDepth100msChannel, { symbol: market.id.toLowerCase() }, about, (raw) => toDelta(raw)),
    trades: (market) =>
      topic(tradeChannel, { symbol: market.id.toLowerCase() }, about, (raw) => [toStreamTrade(market, raw)]),
    ticker: (market) =>
      topic(tickerChannel, { symbol: market.id.toLowerCase() }, about, (raw) => toStreamTicker(market, raw)),
    candles: (market, interval) =>
      topic(
        klineChannel,
        { symbol: market.id.toLowerCase(), interval },
        about,
        (raw) => toStreamCandle(market, interval, raw),
      ),
    user: [{ address: userAddress, read: (payload) => userEvents(payload, marketOf) }],
  };
}

/** The account's events. Kinds that the description does not know are left alone. */
function userEvents(payload: unknown, marketOf: (id: string) => Market | undefined): readonly UserEvent<BinanceRaws>[] {
  const event = readMessage(userDataChannel, payload, about);
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

/** Changes in place what Binance can: less of the same at the same price. Anything else is a cancel and a new order. */
function amendEntry({ call }: Session, adapter: Adapter): AmendEntry {
  return {
    ...adapter.orders,
    inPlace: (order, { amount, price }) => order.price?.eq(price) === true && order.amount?.gt(amount) === true,
    amend: async (market, order, { amount }, context) => {
      const answer = await call(orderAmendKeepPriority, {
        ...fromRef(market, order),
        // Without it the order would get a new id.
        newClientOrderId: order.clientOrderId,
        newQty: amount.toFixed(),
        recvWindow,
      }, context);
      return toAmended(market, answer.amendedOrder, answer.transactTime);
    },
    replaceUnfilled: async (market, order, ticket, context) => {
      const { orderId, origClientOrderId } = fromRef(market, order);
      const answer = await call(orderCancelReplace, {
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

/** The order that was meant, out of an answer that may be of the whole list it belongs to. */
function ownCanceled(market: Market, ref: VenueRef, answer: CanceledOpenOrder): OrderUpdate<CancelOrderAnswer, never> {
  const own = toCanceledAll(market, answer)
    .find(({ id, clientOrderId }) => id === ref.id || clientOrderId === ref.clientOrderId);
  if (!own) throw new OutcomeUnknown("the answer names other orders only", { ...about, operation: deleteOrder.id });
  return own;
}

function socketEntry(session: Session, stream: Stream | undefined): Adapter["orders"] {
  return {
    create: async (market, ticket, context) => {
      const params = fromTicket(market, ticket);
      return toNewOrder(market, await session.request(stream, orderPlaceRequest, params, context));
    },
    cancel: async (market, ref, context) => {
      const params = { recvWindow, ...fromRef(market, ref) };
      return ownCanceled(market, ref, await session.request(stream, orderCancelRequest, params, context));
    },
  };
}
