/** Binance.US spot: Binance's connector on Binance.US's own description, with what it has of its own. */
import {
  type Account,
  account,
  type CancelOrderAnswer,
  deleteOpenOrders,
  deleteOrder,
  depth,
  diffDepth100msChannel,
  exchangeInfo,
  type ExecutionReportEvent,
  getOpenOrders,
  getOrder,
  keepaliveUserDataStream,
  type Kline,
  klineChannel,
  type KlineEvent,
  klines,
  type MyTrade,
  myTrades,
  newOrder,
  type NewOrderAnswer,
  type Order,
  orderCancelReplace,
  orderCancelRequest,
  type OrderFill,
  orderPlaceRequest,
  startUserDataStream,
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
} from "../../../generated/binance-us/spot.ts";
import { venue } from "../../../generated/binance-us/venue.ts";
import type { Adapter } from "../../connector/adapter.ts";
import { connector } from "../../connector/connect.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, OrderSocket, QuoteOrders, TriggerOrders } from "../../connector/exchange.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { orders, quoteOrders, triggerOrders } from "../../connector/orders/trading.ts";
import type { Spot } from "../../connector/spot.ts";
import { ValidationError } from "../../core/errors.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import { keepListening } from "../../core/stream/listening.ts";
import { Stream } from "../../core/stream/stream.ts";
import { type Authority, authorityOf } from "../binance/auth.ts";
import { keyIsGone, refusal } from "../binance/errors.ts";
import { toBalances } from "../binance/map/account.ts";
import { listenProtocol, marketFrames, requestProtocol } from "../binance/protocol.ts";
import { replacing, socketOrders, spotAdapter, type SpotOperations, type SpotParts } from "../binance/spot-adapter.ts";
import { recvWindow } from "../binance/terms.ts";
import { toTradingFees } from "./fees.ts";

const about = { venue: venue.id } as const;

const operations: SpotOperations = {
  deleteOpenOrders,
  deleteOrder,
  depth,
  diffDepth100msChannel,
  exchangeInfo,
  getOpenOrders,
  getOrder,
  klineChannel,
  klines,
  myTrades,
  newOrder,
  orderCancelReplace,
  orderCancelRequest,
  orderPlaceRequest,
  ticker24hr,
  ticker24hrSchema,
  tickerChannel,
  time,
  tradeChannel,
  trades,
  userDataChannel,
};

/** What `raw` is on everything this venue returns. */
export interface BinanceUsRaws {
  readonly market: SymbolInfo;
  readonly ticker: Ticker24hr | TickerEvent;
  readonly trade: RawTrade | TradeEvent;
  readonly candle: Kline | KlineEvent;
  readonly order: Order | NewOrderAnswer | CancelOrderAnswer | ExecutionReportEvent;
  readonly fill: MyTrade | OrderFill | ExecutionReportEvent;
  readonly fees: Account["commissionRates"];
}

/** What Binance.US spot can do. */
export interface BinanceUsSpot
  extends
    Spot<BinanceUsRaws>,
    Amends<BinanceUsRaws>,
    BatchOrders<BinanceUsRaws>,
    TriggerOrders<BinanceUsRaws>,
    QuoteOrders<BinanceUsRaws>,
    OrderSocket<BinanceUsRaws> {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Session["call"];
}

/**
 * A connector for Binance.US spot. Nothing is sent before `connect`.
 *
 * @throws {ValidationError} for options that cannot be used; keys of Binance.US have a secret.
 */
export function spot(options: SessionOptions = {}): BinanceUsSpot {
  let authority: Authority | undefined;
  const session = openSession(venue, options, (keys) => {
    if (keys?.privateKey) throw new ValidationError("credentials.privateKey", "is no key of Binance.US", about);
    authority = keys && authorityOf(keys);
    return {
      venue,
      authorize: authority?.authorize,
      authorizeParams: authority?.authorizeParams,
      refusal,
      askTime: async (call, context) => (await call(time, {}, context)).serverTime,
    };
  }, "spot");
  const { call } = session;
  const decoders = async () => (await import("../../../generated/binance-us/spot.hot.ts")).decoders;
  const privateStream = authority && openEvents(session);
  // Docs: WebSocket API. What a connection costs is not told there; Binance's 2 is taken.
  const requests = requestProtocol(about, { path: "/ws-api/v3", cost: { weight: 2 } });
  const orderStream = authority && new Stream(session.stream("api", requests));
  const parts: SpotParts = {
    ...{ session, about, operations, markets: session.stream("stream", { ...marketFrames(about), decoders }) },
    marketOf: (id) => desk.markets.byId(id),
  };
  const adapter: Adapter<BinanceUsRaws> = {
    ...spotAdapter(parts) as Adapter<BinanceUsRaws>,
    fetchBalances: async (context) => toBalances(await call(account, { recvWindow }, context)),
    fetchTradingFees: async (market, context) => toTradingFees(market, await call(account, { recvWindow }, context)),
  };
  const desk = openDesk(session, adapter, privateStream, orderStream ? [orderStream] : []);
  return Object.assign(connector(desk), {
    call,
    ...amends(desk, { ...adapter.orders, ...replacing(parts) }),
    ...batchOrders(desk),
    ...triggerOrders(desk),
    ...quoteOrders(desk),
    orderSocket: orders(desk, socketOrders(parts, orderStream)),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as BinanceUsSpot;
}

/** The account's events, on a connection whose address is a key that is asked for and prolonged. */
function openEvents(session: Session): Stream {
  let listenKey = "";
  const newKey = async (signal: AbortSignal): Promise<string> => {
    ({ listenKey } = await session.call(startUserDataStream, {}, { signal }));
    return listenKey;
  };
  const stream = new Stream(session.stream("stream", listenProtocol(newKey, about)));
  keepListening(session.clock, stream, () => session.call(keepaliveUserDataStream, { listenKey }), keyIsGone);
  return stream;
}
