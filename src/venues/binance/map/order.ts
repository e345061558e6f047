/** Orders and fills: our words to Binance's and back. Pure. */
import type {
  AmendedOrder,
  CanceledOpenOrder,
  CancelOrderAnswer,
  ExecutionReportEvent,
  MyTrade,
  NewOrderAnswer,
  NewOrderParams,
  Order as RawOrder,
  OrderFill,
} from "../../../../generated/binance/spot.ts";
import { type Decimal, decimal } from "../../../core/decimal.ts";
import type { Fill, Market, OrderType, OrderUpdate, Side, Ticket, TimeInForce } from "../../../model/mod.ts";
import type { VenueRef } from "../../../connector/adapter.ts";
import { meaning } from "../../../core/meaning.ts";

type Status = OrderUpdate["status"];

/** A status that is not listed is one we do not know: the order is taken to live on until it says that it ended. */
const statuses: Readonly<Record<string, Status>> = {
  NEW: "open",
  PENDING_NEW: "open",
  PARTIALLY_FILLED: "partiallyFilled",
  FILLED: "filled",
  CANCELED: "canceled",
  PENDING_CANCEL: "open",
  REJECTED: "rejected",
  EXPIRED: "expired",
  EXPIRED_IN_MATCH: "expired",
};

const types: Readonly<Record<string, OrderType>> = {
  LIMIT: "limit",
  LIMIT_MAKER: "limit",
  MARKET: "market",
  STOP_LOSS: "stop",
  STOP_LOSS_LIMIT: "stopLimit",
  TAKE_PROFIT: "takeProfit",
  TAKE_PROFIT_LIMIT: "takeProfitLimit",
};

const rawTypes = {
  limit: "LIMIT",
  market: "MARKET",
  stop: "STOP_LOSS",
  stopLimit: "STOP_LOSS_LIMIT",
  takeProfit: "TAKE_PROFIT",
  takeProfitLimit: "TAKE_PROFIT_LIMIT",
} as const;

/** The parameters of a new order. A post-only limit order is a `LIMIT_MAKER`, which takes no time in force. */
export function fromTicket(market: Market, ticket: Ticket): NewOrderParams {
  const { amount, quoteAmount, price, triggerPrice, timeInForce } = ticket;
  return {
    symbol: market.id,
    side: ticket.side === "buy" ? "BUY" : "SELL",
    type: ticket.postOnly ? "LIMIT_MAKER" : rawTypes[ticket.type],
    newClientOrderId: ticket.clientOrderId,
    newOrderRespType: "FULL",
    ...(amount === undefined ? {} : { quantity: amount.toFixed() }),
    ...(quoteAmount === undefined ? {} : { quoteOrderQty: quoteAmount.toFixed() }),
    ...(price === undefined ? {} : { price: price.toFixed() }),
    ...(triggerPrice === undefined ? {} : { stopPrice: triggerPrice.toFixed() }),
    ...(timeInForce === undefined || timeInForce === "GTD" ? {} : { timeInForce }),
  };
}

/** Either id; the venue's where both are known. */
export function fromRef(
  market: Market,
  ref: VenueRef,
): { symbol: string; orderId?: string; origClientOrderId?: string } {
  if (ref.id !== undefined) return { symbol: market.id, orderId: ref.id };
  return { symbol: market.id, ...(ref.clientOrderId === undefined ? {} : { origClientOrderId: ref.clientOrderId }) };
}

/** An order as a query tells it. */
export function toOrder(market: Market, raw: RawOrder): OrderUpdate<RawOrder, never> {
  return {
    clientOrderId: raw.clientOrderId,
    ...state(market, raw),
    created: raw.time,
    time: raw.updateTime,
    raw,
  };
}

/** A new order's answer, with the fills it had at once. */
export function toNewOrder(market: Market, raw: NewOrderAnswer): OrderUpdate<NewOrderAnswer, OrderFill> {
  const side: Side = raw.side === "SELL" ? "sell" : "buy";
  // Those without a trade id are allocations of smart order routing: nothing would tell them from one another.
  const traded = (raw.fills ?? []).filter(({ tradeId }) => tradeId >= 0);
  const fills = traded.map((fill): Fill<OrderFill> => ({
    id: String(fill.tradeId),
    symbol: market.symbol,
    orderId: String(raw.orderId),
    clientOrderId: raw.clientOrderId,
    side,
    price: decimal(fill.price),
    amount: decimal(fill.qty),
    cost: decimal(fill.price).times(fill.qty),
    fee: { amount: decimal(fill.commission), asset: fill.commissionAsset },
    // What trades on arrival took what was resting.
    liquidity: "taker",
    time: raw.transactTime,
    raw: fill,
  }));
  return {
    clientOrderId: raw.clientOrderId,
    ...state(market, raw),
    created: raw.transactTime,
    time: raw.transactTime,
    fills,
    raw,
  };
}

/** A cancel's answer. `clientOrderId` there is the cancel's own; the order's is `origClientOrderId`. */
export function toCanceled(market: Market, raw: CancelOrderAnswer): OrderUpdate<CancelOrderAnswer, never> {
  return { clientOrderId: raw.origClientOrderId, ...state(market, raw), time: raw.transactTime, raw };
}

/** The answers of a cancel that may be of an order or of the list it belongs to. */
export function toCanceledAll(market: Market, raw: CanceledOpenOrder): OrderUpdate<CancelOrderAnswer, never>[] {
  return ("orderReports" in raw ? raw.orderReports : [raw]).map((one) => toCanceled(market, one));
}

/** The order after an amendment. */
export function toAmended(market: Market, raw: AmendedOrder, time: number): OrderUpdate<AmendedOrder, never> {
  return {
    clientOrderId: raw.clientOrderId,
    id: String(raw.orderId),
    symbol: market.symbol,
    status: meaning(statuses, raw.status) ?? "open",
    amount: decimal(raw.qty),
    filled: decimal(raw.executedQty),
    time,
    raw,
  };
}

/**
 * An order from the stream (docs: User data streams, "Order update"). On a cancel `c` is the cancel's own id and `C` the
 * order's; else `C` is empty. `x: TRADE` is one fill, with trade id `t`, and `m`: whether we were the maker.
 */
export function toExecution(
  market: Market,
  raw: ExecutionReportEvent,
): OrderUpdate<ExecutionReportEvent, ExecutionReportEvent> {
  const clientOrderId = raw.C === "" ? raw.c : raw.C;
  const side: Side = raw.S === "SELL" ? "sell" : "buy";
  const traded = raw.x === "TRADE" && Number(raw.t) >= 0;
  const reason = raw.eR ?? (raw.r === "NONE" ? reasonOf(raw.X) : raw.r);
  return {
    clientOrderId,
    id: String(raw.i),
    symbol: market.symbol,
    side,
    type: meaning(types, raw.o) ?? "limit",
    status: meaning(statuses, raw.X) ?? "open",
    ...(above(raw.q) ? { amount: decimal(raw.q) } : {}),
    ...(above(raw.Q) ? { quoteAmount: decimal(raw.Q) } : {}),
    ...(above(raw.p) ? { price: decimal(raw.p) } : {}),
    ...(above(raw.P) ? { triggerPrice: decimal(raw.P) } : {}),
    ...timeInForce(raw.f),
    ...(raw.o === "LIMIT_MAKER" ? { postOnly: true } : {}),
    filled: decimal(raw.z),
    cost: decimal(raw.Z),
    ...(raw.O === undefined ? {} : { created: raw.O }),
    time: raw.T,
    ...optionalReason(reason),
    fills: traded ? [toExecutedFill(market, raw, clientOrderId, side)] : [],
    raw,
  };
}

function toExecutedFill(
  market: Market,
  raw: ExecutionReportEvent,
  clientOrderId: string,
  side: Side,
): Fill<ExecutionReportEvent> {
  return {
    id: String(raw.t),
    symbol: market.symbol,
    orderId: String(raw.i),
    clientOrderId,
    side,
    price: decimal(raw.L),
    amount: decimal(raw.l),
    cost: decimal(raw.Y),
    ...(raw.N === null ? {} : { fee: { amount: decimal(raw.n), asset: raw.N } }),
    liquidity: raw.m ? "maker" : "taker",
    time: raw.T,
    raw,
  };
}

/** A fill from the history. It does not tell the client order id. */
export function toFill(market: Market, raw: MyTrade): Fill<MyTrade> {
  return {
    id: String(raw.id),
    symbol: market.symbol,
    orderId: String(raw.orderId),
    side: raw.isBuyer ? "buy" : "sell",
    price: decimal(raw.price),
    amount: decimal(raw.qty),
    cost: decimal(raw.quoteQty),
    fee: { amount: decimal(raw.commission), asset: raw.commissionAsset },
    liquidity: raw.isMaker ? "maker" : "taker",
    time: raw.time,
    raw,
  };
}

/** What queries and answers tell alike. */
interface RawState {
  readonly orderId: number | bigint;
  readonly side?: string;
  readonly type?: string;
  readonly status?: string;
  readonly origQty?: string;
  readonly origQuoteOrderQty?: string;
  readonly price?: string;
  readonly stopPrice?: string;
  readonly timeInForce?: string;
  readonly executedQty?: string;
  readonly cummulativeQuoteQty?: string;
  readonly expiryReason?: string;
}

function state(market: Market, raw: RawState): Omit<OrderUpdate<never, never>, "clientOrderId"> {
  return {
    id: String(raw.orderId),
    symbol: market.symbol,
    status: meaning(statuses, raw.status ?? "NEW") ?? "open",
    ...(raw.side === undefined ? {} : { side: raw.side === "SELL" ? "sell" : "buy" }),
    ...(raw.type === undefined ? {} : { type: meaning(types, raw.type) ?? "limit" }),
    // A market order by cost has no amount before it is filled: zeros stand for what is not there.
    ...some("amount", raw.origQty),
    ...some("quoteAmount", raw.origQuoteOrderQty),
    ...some("price", raw.price),
    ...some("triggerPrice", raw.stopPrice),
    ...timeInForce(raw.timeInForce),
    ...(raw.type === "LIMIT_MAKER" ? { postOnly: true } : {}),
    ...(raw.executedQty === undefined ? {} : { filled: decimal(raw.executedQty) }),
    // Negative on very old orders: their cost is not known (docs: REST API, "Query order").
    ...(raw.cummulativeQuoteQty === undefined || raw.cummulativeQuoteQty.startsWith("-")
      ? {}
      : { cost: decimal(raw.cummulativeQuoteQty) }),
    ...optionalReason(raw.expiryReason ?? reasonOf(raw.status)),
  };
}

/** Self-trade prevention has a status of its own, and often no reason besides (docs: Self Trade Prevention FAQ). */
function reasonOf(status: string | undefined): string | undefined {
  return status === "EXPIRED_IN_MATCH" ? status : undefined;
}

function optionalReason(reason: string | undefined): { readonly reason?: string } {
  return reason === undefined ? {} : { reason };
}

function some<Key extends "amount" | "quoteAmount" | "price" | "triggerPrice">(
  key: Key,
  text: string | undefined,
): { readonly [K in Key]?: Decimal } {
  return (text !== undefined && above(text) ? { [key]: decimal(text) } : {}) as { readonly [K in Key]?: Decimal };
}

function above(text: string): boolean {
  return decimal(text).gt(0);
}

function timeInForce(raw: string | undefined): { timeInForce?: TimeInForce } {
  return raw === "GTC" || raw === "IOC" || raw === "FOK" ? { timeInForce: raw } : {};
}
