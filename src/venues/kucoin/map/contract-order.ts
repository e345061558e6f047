/** Orders and fills of contracts: our words to KuCoin's and back. Amounts travel as numbers of contracts. Pure. */
import type {
  Fill as RawFill,
  Order as RawOrder,
  OrderEvent,
  OrderRequest,
  StopEvent,
} from "../../../../generated/kucoin/perp.ts";
import { amountOf, contractsOf, worthOf } from "../../../connector/contracts.ts";
import { type Decimal, decimal, zero } from "../../../core/decimal.ts";
import { ValidationError } from "../../../core/errors.ts";
import { meaning } from "../../../core/meaning.ts";
import { above } from "../../../core/numbers.ts";
import { present } from "../../../core/fields.ts";
import type {
  Fill,
  MarginMode,
  Market,
  OrderType,
  OrderUpdate,
  PositionSide,
  Side,
  Ticket,
  TimeInForce,
} from "../../../model/mod.ts";
import { about } from "../errors.ts";
import { coinOf } from "./contract.ts";
import { millis } from "./numbers.ts";

const times: Readonly<Record<string, TimeInForce>> = { GTC: "GTC", IOC: "IOC" };
const sides: Readonly<Record<string, PositionSide>> = { LONG: "long", SHORT: "short" };

/** What an order is margined with: every order says so itself, of cross margin without the leverage. */
export interface Margin {
  readonly mode: MarginMode;
  readonly leverage?: number;
}

/** A new order. In hedge mode one that closes says by its position what it does. */
export function fromContractTicket(market: Market, ticket: Ticket, { mode, leverage }: Margin): OrderRequest {
  const { amount = zero, price, triggerPrice, timeInForce, postOnly, reduceOnly, positionSide } = ticket;
  return present({
    clientOid: ticket.clientOrderId,
    side: ticket.side,
    symbol: market.id,
    leverage,
    type: price ? "limit" : "market",
    price: price?.toFixed(),
    size: contractsOf(market, amount).toNumber(),
    timeInForce: timeInForce === "IOC" ? timeInForce : undefined,
    postOnly: postOnly || undefined,
    ...(positionSide === undefined
      ? (reduceOnly ? { reduceOnly } : {})
      : { positionSide: positionSide === "long" ? "LONG" : "SHORT" }),
    marginMode: mode === "isolated" ? "ISOLATED" : "CROSS",
    ...(triggerPrice ? trigger(ticket, triggerPrice) : {}),
  });
}

/** Which way the last price has to go: a stop waits for it to go against the order, a take profit for the other way. */
function trigger({ side, type }: Ticket, price: Decimal): Pick<OrderRequest, "stop" | "stopPrice" | "stopPriceType"> {
  const stop = type === "stop" || type === "stopLimit";
  return { stop: (side === "buy") === stop ? "up" : "down", stopPrice: price.toFixed(), stopPriceType: "TP" };
}

/** What an order with a trigger is in our words. */
function typeOf(side: Side, stop: string, limit: boolean): OrderType {
  if (stop === "") return limit ? "limit" : "market";
  const base = (side === "buy") === (stop === "up") ? "stop" : "takeProfit";
  return limit ? `${base}Limit` : base;
}

/** What has ended is filled where all of it is. */
function statusOf(open: boolean, filled: Decimal, whole: boolean): OrderUpdate["status"] {
  if (open) return filled.gt(0) ? "partiallyFilled" : "open";
  return whole ? "filled" : "canceled";
}

function sideOf(side: string | undefined): { readonly positionSide?: PositionSide } {
  const positionSide = meaning(sides, side ?? "");
  return positionSide ? { positionSide } : {};
}

/** An order as a query tells it. */
export function toContractOrder(market: Market, raw: RawOrder): OrderUpdate<RawOrder, never> {
  const filled = amountOf(market, decimal(raw.filledSize));
  const [price, triggerPrice] = [above(raw.price), above(raw.stopPrice)];
  const limit = raw.type === "limit";
  const time = limit ? meaning(times, raw.timeInForce) : undefined;
  return present({
    clientOrderId: raw.clientOid || raw.id,
    id: raw.id,
    symbol: market.symbol,
    side: raw.side,
    type: typeOf(raw.side, raw.stop, limit),
    status: statusOf(raw.isActive, filled, raw.filledSize >= raw.size),
    amount: amountOf(market, decimal(raw.size)),
    price: limit && price ? price : undefined,
    triggerPrice: raw.stop !== "" && triggerPrice ? triggerPrice : undefined,
    timeInForce: time,
    postOnly: raw.postOnly ? true : undefined,
    reduceOnly: raw.reduceOnly ? true : undefined,
    ...sideOf(raw.positionSide),
    filled,
    cost: decimal(raw.filledValue),
    created: Number(raw.createdAt),
    time: Number(raw.updatedAt),
    raw,
  });
}

/**
 * An order from the stream. What was canceled in part ends with an update, too. A match does not say what was charged for it: its
 * fill is read from the history, which does.
 */
export function toContractPush(market: Market, raw: OrderEvent): OrderUpdate<OrderEvent, never> {
  const filled = amountOf(market, decimal(raw.filledSize));
  const price = above(raw.price);
  const { orderType } = raw;
  return present({
    clientOrderId: raw.clientOid || raw.orderId,
    id: raw.orderId,
    symbol: market.symbol,
    side: raw.side,
    type: orderType === undefined ? undefined : orderType === "limit" ? "limit" : "market",
    status: statusOf(raw.status !== "done", filled, raw.type === "filled"),
    amount: amountOf(market, above(raw.oldSize) ?? decimal(raw.size)),
    price: price && orderType !== "market" ? price : undefined,
    ...sideOf(raw.positionSide),
    filled,
    created: millis(raw.orderTime),
    time: millis(raw.ts),
    raw,
  });
}

/**
 * The end of an order that waited for its trigger. Nothing tells its name here, so that one which is just being placed could
 * not be told from somebody else's: that it waits is told by the answer, and what its trigger made of it by its own events.
 */
export function toStopEnd(market: Market, raw: StopEvent): OrderUpdate<StopEvent, never>[] {
  if (raw.type !== "cancel") return [];
  const [price, triggerPrice] = [above(raw.orderPrice), above(raw.stopPrice)];
  return [{
    clientOrderId: raw.orderId,
    id: raw.orderId,
    symbol: market.symbol,
    side: raw.side,
    type: typeOf(raw.side, raw.stop, price !== undefined),
    status: "canceled",
    amount: amountOf(market, decimal(raw.size)),
    ...(price ? { price } : {}),
    ...(triggerPrice ? { triggerPrice } : {}),
    filled: zero,
    created: Number(raw.createdAt),
    time: millis(raw.ts),
    raw,
  }];
}

/** A fill from the history. Both sides of a trade with oneself have the id of the trade, so it goes by its side as well. */
export function toContractFill(market: Market, raw: RawFill): Fill<RawFill> {
  const amount = amountOf(market, decimal(raw.size));
  const price = decimal(raw.price);
  return {
    id: `${raw.tradeId}-${raw.liquidity}`,
    symbol: market.symbol,
    orderId: raw.orderId,
    side: raw.side,
    price,
    amount,
    cost: worthOf(market, amount, price),
    fee: { amount: decimal(raw.fee), asset: coinOf(raw.feeCurrency) },
    ...sideOf(raw.positionSide),
    liquidity: raw.liquidity,
    time: millis(raw.tradeTime),
    raw,
  };
}

/** Leverage of an order, which has to be whole. */
export function wholeLeverage(leverage: Decimal): number {
  if (leverage.isInteger()) return leverage.toNumber();
  throw new ValidationError("leverage", "must be a whole number", about);
}
