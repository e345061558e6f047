/** Binance spot: the venue's operations put together under the unified interface. */
import {
  account,
  type AccountCommission,
  accountCommission,
  type AmendedOrder,
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
import type { Adapter } from "../../connector/adapter.ts";
import { type AmendEntry, amends } from "../../connector/orders/amending.ts";
import { connector } from "../../connector/connect.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, OrderSocket, QuoteOrders, TriggerOrders } from "../../connector/exchange.ts";
import type { Spot } from "../../connector/spot.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { orders, quoteOrders, triggerOrders } from "../../connector/orders/trading.ts";
import type { Link } from "../../core/stream/link.ts";
import type { Decoder } from "../../core/scan/decoder.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import { Stream } from "../../core/stream/stream.ts";
import { type Authority, authorityOf } from "./auth.ts";
import { refusal } from "./errors.ts";
import { toBalances, toTradingFees } from "./map/account.ts";
import { fromRef, toAmended } from "./map/order.ts";
import { apiProtocol, marketProtocol } from "./protocol.ts";
import { replacing, socketOrders, spotAdapter, type SpotOperations, type SpotParts } from "./spot-adapter.ts";
import { about, recvWindow } from "./terms.ts";

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
  const parts: SpotParts = {
    ...{ session, about, operations, markets: session.stream("stream", { ...marketProtocol, decoders }) },
    marketOf: (id) => desk.markets.byId(id),
  };
  const { call } = session;
  const adapter: Adapter<BinanceRaws> = {
    ...spotAdapter(parts) as Adapter<BinanceRaws>,
    fetchBalances: async (context) => toBalances(await call(account, { omitZeroBalances: true, recvWindow }, context)),
    fetchTradingFees: async (market, context) =>
      toTradingFees(market, await call(accountCommission, { symbol: market.id, recvWindow }, context)),
  };
  const desk = openDesk(session, adapter, privateStream);
  return Object.assign(connector(desk), {
    call,
    ...amends(desk, amendEntry(parts, adapter)),
    ...batchOrders(desk),
    ...triggerOrders(desk),
    ...quoteOrders(desk),
    orderSocket: orders(desk, socketOrders(parts, privateStream)),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as BinanceSpot;
}

/** The decoders of what comes often. */
async function decoders(): Promise<readonly Decoder[]> {
  return (await import("../../../generated/binance/spot.hot.ts")).decoders;
}

/** Changes in place what Binance can: less of the same at the same price. Anything else is a cancel and a new order. */
function amendEntry(parts: SpotParts, adapter: Adapter): AmendEntry {
  return {
    ...adapter.orders,
    inPlace: (order, { amount, price }) => order.price?.eq(price) === true && order.amount?.gt(amount) === true,
    amend: async (market, order, { amount }, context) => {
      const answer = await parts.session.call(orderAmendKeepPriority, {
        ...fromRef(market, order),
        // Without it the order would get a new id.
        newClientOrderId: order.clientOrderId,
        newQty: amount.toFixed(),
        recvWindow,
      }, context);
      return toAmended(market, answer.amendedOrder, answer.transactTime);
    },
    ...replacing(parts),
  };
}
