/** Orders and fills: our words to Binance's and back. Pure. */
import type {
  AmendedOrder,
  CancelOrderAnswer,
  ExecutionReportEvent,
  MyTrade,
  NewOrderAnswer,
  NewOrderParams,
  Order as RawOrder,
  OrderFill,
} from "../../../../generated/binance/spot.ts";
import { type Decimal, decimal, isAboveZero } from "../../../core/decimal.ts";
import type { Fill, Market, OrderType, OrderUpdate, Side, Ticket, TimeInForce } from "../../../model/mod.ts";
import type { VenueRef } from "../../../connector/adapter.ts";
import { meaning } from "../../../core/meaning.ts";
import { recvWindow } from "../terms.ts";

type Status = OrderUpdate["status"];

/** Made field by field: every order passes here, and so it takes the least time. */
type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

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
  const params: Writable<NewOrderParams> = {
    symbol: market.id,
    side: ticket.side === "buy" ? "BUY" : "SELL",
    type: ticket.postOnly ? "LIMIT_MAKER" : rawTypes[ticket.type],
    newClientOrderId: ticket.clientOrderId,
    newOrderRespType: "FULL",
    recvWindow,
  };
  if (amount !== undefined) params.quantity = amount.toFixed();
  if (quoteAmount !== undefined) params.quoteOrderQty = quoteAmount.toFixed();
  if (price !== undefined) params.price = price.toFixed();
  if (triggerPrice !== undefined) params.stopPrice = triggerPrice.toFixed();
  if (timeInForce !== undefined && timeInForce !== "GTD") params.timeInForce = timeInForce;
  return params;
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
  const update = state<RawOrder, never>(market, raw.clientOrderId, raw);
  update.created = raw.time;
  update.time = raw.updateTime;
  return update;
}

/** A new order's answer, with the fills it had at once. */
export function toNewOrder(market: Market, raw: NewOrderAnswer): OrderUpdate<NewOrderAnswer, OrderFill> {
  const side: Side = raw.side === "SELL" ? "sell" : "buy";
  // Those without a trade id are allocations of smart order routing: nothing would tell them from one another.
  const traded = raw.fills?.filter(({ tradeId }) => tradeId >= 0);
  const fills = traded?.map((fill): Fill<OrderFill> => ({
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
  const update = state<NewOrderAnswer, OrderFill>(market, raw.clientOrderId, raw);
  update.created = raw.transactTime;
  update.time = raw.transactTime;
  update.fills = fills ?? [];
  return update;
}

/** A canceled order as every form of the API tells it. */
export type CanceledOrderFacts = Omit<CancelOrderAnswer, Later> & Partial<Pick<CancelOrderAnswer, Later>>;
type Later = "transactTime" | "origQuoteOrderQty";
/** A canceled order, or all those of a list. */
export type CanceledFacts = CanceledOrderFacts | { readonly orderReports: readonly CanceledOrderFacts[] };

/** A cancel's answer. `clientOrderId` there is the cancel's own; the order's is `origClientOrderId`. */
export function toCanceled<Raw extends CanceledOrderFacts>(market: Market, raw: Raw): OrderUpdate<Raw, never> {
  const update = state<Raw, never>(market, raw.origClientOrderId, raw);
  if (raw.transactTime !== undefined) update.time = raw.transactTime;
  return update;
}

/** The answers of a cancel that may be of an order or of the list it belongs to. */
export function toCanceledAll(market: Market, raw: CanceledFacts): OrderUpdate<CanceledOrderFacts, never>[] {
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
  const update: Writable<OrderUpdate<ExecutionReportEvent, ExecutionReportEvent>> = {
    clientOrderId,
    id: String(raw.i),
    symbol: market.symbol,
    side,
    type: meaning(types, raw.o) ?? "limit",
    status: meaning(statuses, raw.X) ?? "open",
    filled: decimal(raw.z),
    cost: decimal(raw.Z),
    time: raw.T,
    fills: traded ? [toExecutedFill(market, raw, clientOrderId, side)] : [],
    raw,
  };
  const amount = some(raw.q);
  if (amount !== undefined) update.amount = amount;
  const quoteAmount = some(raw.Q);
  if (quoteAmount !== undefined) update.quoteAmount = quoteAmount;
  const price = some(raw.p);
  if (price !== undefined) update.price = price;
  const triggerPrice = some(raw.P);
  if (triggerPrice !== undefined) update.triggerPrice = triggerPrice;
  const inForce = timeInForce(raw.f);
  if (inForce !== undefined) update.timeInForce = inForce;
  if (raw.o === "LIMIT_MAKER") update.postOnly = true;
  if (raw.O !== undefined) update.created = raw.O;
  if (reason !== undefined) update.reason = reason;
  return update;
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

function state<Raw extends RawState, RawFill>(
  market: Market,
  clientOrderId: string,
  raw: Raw,
): Writable<OrderUpdate<Raw, RawFill>> {
  const update: Writable<OrderUpdate<Raw, RawFill>> = {
    clientOrderId,
    id: String(raw.orderId),
    symbol: market.symbol,
    status: meaning(statuses, raw.status ?? "NEW") ?? "open",
    raw,
  };
  if (raw.side !== undefined) update.side = raw.side === "SELL" ? "sell" : "buy";
  if (raw.type !== undefined) update.type = meaning(types, raw.type) ?? "limit";
  const amount = some(raw.origQty);
  if (amount !== undefined) update.amount = amount;
  const quoteAmount = some(raw.origQuoteOrderQty);
  if (quoteAmount !== undefined) update.quoteAmount = quoteAmount;
  const price = some(raw.price);
  if (price !== undefined) update.price = price;
  const triggerPrice = some(raw.stopPrice);
  if (triggerPrice !== undefined) update.triggerPrice = triggerPrice;
  const inForce = timeInForce(raw.timeInForce);
  if (inForce !== undefined) update.timeInForce = inForce;
  if (raw.type === "LIMIT_MAKER") update.postOnly = true;
  if (raw.executedQty !== undefined) update.filled = decimal(raw.executedQty);
  // Negative on very old orders: their cost is not known (docs: REST API, "Query order").
  const cost = raw.cummulativeQuoteQty;
  if (cost !== undefined && !cost.startsWith("-")) update.cost = decimal(cost);
  const reason = raw.expiryReason ?? reasonOf(raw.status);
  if (reason !== undefined) update.reason = reason;
  return update;
}

/** Self-trade prevention has a status of its own, and often no reason besides (docs: Self Trade Prevention FAQ). */
function reasonOf(status: string | undefined): string | undefined {
  return status === "EXPIRED_IN_MATCH" ? status : undefined;
}

/** A market order by cost has no amount before it is filled: zeros stand for what is not there. */
function some(text: string | undefined): Decimal | undefined {
  if (text === undefined) return undefined;
  const value = decimal(text);
  return isAboveZero(value) ? value : undefined;
}

function timeInForce(raw: string | undefined): TimeInForce | undefined {
  return raw === "GTC" || raw === "IOC" || raw === "FOK" ? raw : undefined;
}
