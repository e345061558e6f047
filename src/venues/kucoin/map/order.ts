/** Orders and fills of spot: our words to KuCoin's and back. Pure. */
import type {
  Canceled,
  Fill as RawFill,
  Order as RawOrder,
  OrderEvent,
  OrderRequest,
  Placed,
  PlacedItem,
} from "../../../../generated/kucoin/spot.ts";
import type { VenueRef } from "../../../connector/adapter.ts";
import { type Decimal, decimal, zero } from "../../../core/decimal.ts";
import { meaning } from "../../../core/meaning.ts";
import { above } from "../../../core/numbers.ts";
import { present } from "../../../core/fields.ts";
import type { Fill, Market, OrderUpdate, Ticket, TimeInForce } from "../../../model/mod.ts";
import { millis } from "./numbers.ts";

type Status = OrderUpdate["status"];

const times: Readonly<Record<string, TimeInForce>> = { GTC: "GTC", IOC: "IOC", FOK: "FOK", GTT: "GTD" };

/** A new order. */
export function fromTicket(market: Market, ticket: Ticket): OrderRequest {
  const { amount, quoteAmount, price, timeInForce, postOnly } = ticket;
  return present({
    clientOid: ticket.clientOrderId,
    symbol: market.id,
    side: ticket.side,
    type: ticket.type === "market" ? "market" : "limit",
    price: price?.toFixed(),
    size: amount?.toFixed(),
    funds: quoteAmount?.toFixed(),
    timeInForce: timeInForce === "IOC" || timeInForce === "FOK" ? timeInForce : undefined,
    postOnly: postOnly || undefined,
  });
}

/** What has ended is filled where nothing of it was canceled. */
function statusOf(open: boolean, filled: Decimal, canceled: boolean): Status {
  if (open) return filled.gt(0) ? "partiallyFilled" : "open";
  return canceled ? "canceled" : "filled";
}

/** An order as it was placed, after it was matched. */
export function toPlaced(
  market: Market,
  ticket: Ticket,
  raw: Placed | (PlacedItem & Placed),
): OrderUpdate<Placed, never> {
  const filled = decimal(raw.dealSize);
  const short = ticket.amount ? filled.lt(ticket.amount) : filled.isZero();
  return {
    clientOrderId: ticket.clientOrderId,
    id: raw.orderId,
    symbol: market.symbol,
    status: statusOf(raw.status === "open", filled, short || above(raw.canceledSize) !== undefined),
    filled,
    created: Number(raw.orderTime),
    time: Number(raw.matchTime),
    raw,
  };
}

/** An order after its cancel. One that is still open there has a cancel on its way. */
export function toCanceled(market: Market, ref: VenueRef, raw: Canceled): OrderUpdate<Canceled, never> {
  const filled = decimal(raw.dealSize);
  const id = ref.id ?? raw.orderId;
  return present({
    clientOrderId: ref.clientOrderId ?? raw.clientOid ?? id ?? "",
    id,
    symbol: market.symbol,
    status: statusOf(raw.status === "open", filled, above(raw.canceledSize) !== undefined),
    filled,
    raw,
  });
}

/** An order as a query tells it. */
export function toOrder(market: Market, raw: RawOrder): OrderUpdate<RawOrder, never> {
  const [amount, price] = [above(raw.size), above(raw.price)];
  const filled = decimal(raw.dealSize);
  const limit = raw.type === "limit";
  const time = limit ? meaning(times, raw.timeInForce) : undefined;
  const canceled = raw.cancelExist && !(amount && filled.gte(amount));
  return present({
    clientOrderId: raw.clientOid || raw.id,
    id: raw.id,
    symbol: market.symbol,
    side: raw.side,
    type: raw.type,
    status: statusOf(raw.active, filled, canceled),
    ...(amount ? { amount } : limit ? {} : { quoteAmount: decimal(raw.funds) }),
    price: limit && price ? price : undefined,
    timeInForce: time,
    postOnly: raw.postOnly ? true : undefined,
    filled,
    cost: decimal(raw.dealFunds),
    created: Number(raw.createdAt),
    time: Number(raw.lastUpdatedAt),
    raw,
  });
}

/**
 * An order from the stream. What was canceled in part ends with an update, too. A match does not say what was charged for it: its
 * fill is read from the history, which does.
 */
export function toPush(market: Market, raw: OrderEvent): OrderUpdate<OrderEvent, never> {
  const filled = above(raw.filledSize) ?? zero;
  const [amount, quoteAmount, price] = [raw.originSize, raw.originFunds, raw.price].map(above);
  const limit = raw.orderType === "limit";
  return present({
    clientOrderId: raw.clientOid || raw.orderId,
    id: raw.orderId,
    symbol: market.symbol,
    side: raw.side,
    type: limit ? "limit" : "market",
    status: statusOf(raw.status !== "done", filled, raw.type !== "filled"),
    ...(amount ? { amount } : quoteAmount ? { quoteAmount } : {}),
    price: limit && price ? price : undefined,
    filled,
    created: Number(raw.orderTime),
    time: millis(raw.ts),
    raw,
  });
}

/** A fill from the history, by the id of its booking: both sides of a trade with oneself have that of the trade. */
export function toFill({ symbol }: Market, raw: RawFill): Fill<RawFill> {
  return {
    id: String(raw.id),
    symbol,
    orderId: raw.orderId,
    side: raw.side,
    price: decimal(raw.price),
    amount: decimal(raw.size),
    cost: decimal(raw.funds),
    fee: { amount: decimal(raw.fee), asset: raw.feeCurrency },
    liquidity: raw.liquidity,
    time: Number(raw.createdAt),
    raw,
  };
}
