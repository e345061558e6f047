/** Orders and fills of USD-M futures: our words to Binance's and back. Pure. */
import type {
  NewOrderParams,
  Order as RawOrder,
  OrderAnswer,
  OrderTradeUpdateEvent,
  UserTrade,
} from "../../../../generated/binance/perp.ts";
import { type Decimal, decimal } from "../../../core/decimal.ts";
import { meaning } from "../../../core/meaning.ts";
import { above } from "../../../core/numbers.ts";
import { present } from "../../../core/fields.ts";
import type {
  Fill,
  Market,
  OrderType,
  OrderUpdate,
  PositionSide,
  Side,
  Ticket,
  TimeInForce,
} from "../../../model/mod.ts";

type Status = OrderUpdate["status"];

/** A status that is not listed is one we do not know: the order is taken to live on until it says that it ended. */
const statuses: Readonly<Record<string, Status>> = {
  NEW: "open",
  PARTIALLY_FILLED: "partiallyFilled",
  FILLED: "filled",
  CANCELED: "canceled",
  REJECTED: "rejected",
  EXPIRED: "expired",
  EXPIRED_IN_MATCH: "expired",
};

/** What was triggered is told by the type it began as; liquidations are market orders of the venue. */
export const types: Readonly<Record<string, OrderType>> = {
  LIMIT: "limit",
  MARKET: "market",
  LIQUIDATION: "market",
  STOP: "stopLimit",
  STOP_MARKET: "stop",
  TAKE_PROFIT: "takeProfitLimit",
  TAKE_PROFIT_MARKET: "takeProfit",
  TRAILING_STOP_MARKET: "stop",
};

/** How long an order stays. Post-only (`GTX`) is told apart. */
export const times: Readonly<Record<string, TimeInForce>> = { GTC: "GTC", IOC: "IOC", FOK: "FOK", GTD: "GTD" };

/**
 * The parameters of a new order. Post-only is a time in force there (`GTX`). In hedge mode the position's side says what an
 * order closes, and `reduceOnly` is refused (docs: New Order).
 */
export function fromContractTicket(market: Market, ticket: Ticket): NewOrderParams {
  const { amount, price, timeInForce, postOnly, reduceOnly, positionSide } = ticket;
  const time = postOnly ? "GTX" : timeInForce;
  return present({
    symbol: market.id,
    side: ticket.side === "buy" ? "BUY" : "SELL",
    type: ticket.type === "market" ? "MARKET" : "LIMIT",
    newClientOrderId: ticket.clientOrderId,
    newOrderRespType: "RESULT",
    quantity: amount?.toFixed(),
    price: price?.toFixed(),
    timeInForce: time === undefined || time === "GTD" ? undefined : time,
    ...(positionSide === undefined ? (reduceOnly ? { reduceOnly } : {}) : {
      positionSide: positionSide === "long" ? "LONG" : "SHORT",
    }),
  });
}

/** An order as a query tells it. */
export function toContractOrder(market: Market, raw: RawOrder): OrderUpdate<RawOrder, never> {
  return {
    created: raw.time,
    time: raw.updateTime,
    raw,
    ...state(market, raw),
    ...worth(raw.executedQty, raw.cumQuote),
  };
}

/** The answer to a new, changed or canceled order. It tells no fills, and of the cost nothing that can be relied on. */
export function toContractAnswer(market: Market, raw: OrderAnswer): OrderUpdate<OrderAnswer, never> {
  return { time: raw.updateTime, raw, ...state(market, raw) };
}

function state(market: Market, raw: OrderAnswer | RawOrder): Omit<OrderUpdate, "raw" | "fills"> {
  const limit = above(raw.price);
  const trigger = above(raw.stopPrice);
  const amount = above(raw.origQty);
  const time = meaning(times, raw.timeInForce);
  return present({
    clientOrderId: raw.clientOrderId,
    id: String(raw.orderId),
    symbol: market.symbol,
    side: sideOf(raw.side),
    type: meaning(types, raw.origType) ?? "limit",
    status: meaning(statuses, raw.status) ?? "open",
    amount,
    price: limit,
    triggerPrice: trigger,
    timeInForce: time,
    postOnly: raw.timeInForce === "GTX" ? true : undefined,
    reduceOnly: raw.reduceOnly ? true : undefined,
    ...positionSideOf(raw.positionSide),
    ...reasonOf(raw.status),
    filled: decimal(raw.executedQty),
  });
}

/** An order from the stream; `x: TRADE`, and `CALCULATED` for a liquidation, bring one fill with trade id `t`. */
export function toContractExecution(
  market: Market,
  { o: raw, T }: OrderTradeUpdateEvent,
): OrderUpdate<OrderTradeUpdateEvent["o"], OrderTradeUpdateEvent["o"]> {
  const traded = (raw.x === "TRADE" || raw.x === "CALCULATED") && Number(raw.t) > 0;
  const limit = above(raw.p);
  const trigger = above(raw.sp);
  const amount = above(raw.q);
  const time = meaning(times, raw.f);
  return present({
    clientOrderId: raw.c,
    id: String(raw.i),
    symbol: market.symbol,
    side: sideOf(raw.S),
    type: meaning(types, raw.ot) ?? "limit",
    status: meaning(statuses, raw.X) ?? "open",
    amount,
    price: limit,
    triggerPrice: trigger,
    timeInForce: time,
    postOnly: raw.f === "GTX" ? true : undefined,
    reduceOnly: raw.R ? true : undefined,
    ...positionSideOf(raw.ps),
    ...reasonOf(raw.X),
    ...worth(raw.z, decimal(raw.ap).times(raw.z).toFixed()),
    filled: decimal(raw.z),
    time: T,
    fills: traded ? [executed(market, raw, T)] : [],
    raw,
  });
}

function executed(market: Market, raw: OrderTradeUpdateEvent["o"], time: number): Fill<OrderTradeUpdateEvent["o"]> {
  return present({
    id: String(raw.t),
    symbol: market.symbol,
    orderId: String(raw.i),
    clientOrderId: raw.c,
    side: sideOf(raw.S),
    price: decimal(raw.L),
    amount: decimal(raw.l),
    cost: decimal(raw.L).times(raw.l),
    // Nothing is told where nothing was charged.

    fee: raw.n === undefined || raw.N === undefined ? undefined : { amount: decimal(raw.n), asset: raw.N },
    realizedProfit: decimal(raw.rp),
    ...positionSideOf(raw.ps),
    liquidity: raw.m ? "maker" : "taker",
    time,
    raw,
  });
}

/** A fill from the history. It does not tell the client order id. */
export function toContractFill(market: Market, raw: UserTrade): Fill<UserTrade> {
  return {
    id: String(raw.id),
    symbol: market.symbol,
    orderId: String(raw.orderId),
    side: sideOf(raw.side),
    price: decimal(raw.price),
    amount: decimal(raw.qty),
    cost: decimal(raw.quoteQty),
    fee: { amount: decimal(raw.commission), asset: raw.commissionAsset },
    realizedProfit: decimal(raw.realizedPnl),
    ...positionSideOf(raw.positionSide),
    liquidity: raw.maker ? "maker" : "taker",
    time: raw.time,
    raw,
  };
}

/** Which way an order goes. */
export function sideOf(word: string): Side {
  return word === "SELL" ? "sell" : "buy";
}

/** Which position an order or a fill is about; nothing in one-way mode. */
export function positionSideOf(word: string): { readonly positionSide?: PositionSide } {
  const { side } = bySide(word);
  return side === undefined ? {} : { positionSide: side };
}

/** Which position one is; nothing in one-way mode. */
export function bySide(word: string): { readonly side?: PositionSide } {
  return word === "LONG" ? { side: "long" } : word === "SHORT" ? { side: "short" } : {};
}

/** What was paid, where it is told: zero beside something that was filled says nothing. */
function worth(filled: string, cost: string): { readonly cost?: Decimal } {
  const told = decimal(cost);
  return told.isZero() && !decimal(filled).isZero() ? {} : { cost: told };
}

function reasonOf(status: string): { readonly reason?: string } {
  return status === "EXPIRED_IN_MATCH" ? { reason: "EXPIRED_IN_MATCH" } : {};
}
