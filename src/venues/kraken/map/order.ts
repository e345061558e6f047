/** Orders and fills by REST: our words to Kraken's and back. Pure. */
import type {
  AddOrderParams,
  AddOrderSocketParams,
  Fill as RawFill,
  Order as RawOrder,
} from "../../../../generated/kraken/spot.ts";
import type { VenueRef } from "../../../connector/adapter.ts";
import { type Decimal, decimal } from "../../../core/decimal.ts";
import { ValidationError } from "../../../core/errors.ts";
import { meaning } from "../../../core/meaning.ts";
import { above } from "../../../core/numbers.ts";
import { present } from "../../../core/fields.ts";
import type { Fill, Market, Order, OrderType, OrderUpdate, Ticket, TimeInForce } from "../../../model/mod.ts";
import { msOf, plainPrice, relative } from "./values.ts";

type Status = OrderUpdate["status"];

/** A status that is not listed is one we do not know: the order is taken to live on until it says that it ended. */
const statuses: Readonly<Record<string, Status>> = {
  pending: "open",
  open: "open",
  closed: "filled",
  canceled: "canceled",
  expired: "expired",
};

const types: Readonly<Record<string, OrderType>> = {
  limit: "limit",
  iceberg: "limit",
  market: "market",
  "settle-position": "market",
  "stop-loss": "stop",
  "trailing-stop": "stop",
  "stop-loss-limit": "stopLimit",
  "trailing-stop-limit": "stopLimit",
  "take-profit": "takeProfit",
  "take-profit-limit": "takeProfitLimit",
};

const rawTypes = {
  limit: "limit",
  market: "market",
  stop: "stop-loss",
  stopLimit: "stop-loss-limit",
  takeProfit: "take-profit",
  takeProfitLimit: "take-profit-limit",
} as const;

/** What an order trades as. */
export function typeOf(raw: string): OrderType {
  return meaning(types, raw) ?? "limit";
}

/** An order's time in force, in letters of either size. */
export function timeInForceOf(raw: string | undefined): { readonly timeInForce?: TimeInForce } {
  const text = raw?.toUpperCase();
  return text === "GTC" || text === "IOC" || text === "FOK" || text === "GTD" ? { timeInForce: text } : {};
}

/** An order of a batch: the same with its flags as one text. */
export type BatchedTicket = Omit<AddOrderParams, "pair" | "oflags"> & { readonly oflags: string };

/**
 * The parameters of a new order. A triggered order has its trigger as `price` and its limit as `price2`. Fees are asked for in
 * quote, on both sides: the venue's own choice is quote for buys only.
 */
export function fromTicket(market: Market, ticket: Ticket): AddOrderParams & { readonly oflags: string[] } {
  const { side, type, amount, quoteAmount, price, triggerPrice, timeInForce, postOnly } = ticket;
  refuseQuoteSell(ticket);
  const [first, second] = triggerPrice === undefined ? [price] : [triggerPrice, price];
  return present({
    pair: market.id,
    type: side,
    ordertype: rawTypes[type],
    volume: (amount ?? quoteAmount ?? decimal(0)).toFixed(),
    price: first?.toFixed(),
    price2: second?.toFixed(),
    oflags: ["fciq", ...(postOnly ? ["post"] : []), ...(quoteAmount === undefined ? [] : ["viqc"])],
    timeinforce: timeInForce === undefined || timeInForce === "GTD" ? undefined : timeInForce,
    cl_ord_id: ticket.clientOrderId,
  });
}

/** The same over the socket. Amounts and prices are decimal text here; the frame has them as numbers. */
export function fromSocketTicket(market: Market, ticket: Ticket): AddOrderSocketParams {
  const { side, type, amount, quoteAmount, price, triggerPrice, timeInForce, postOnly } = ticket;
  refuseQuoteSell(ticket);
  return present({
    symbol: market.symbol,
    side,
    order_type: rawTypes[type],
    order_qty: amount?.toFixed(),
    cash_order_qty: quoteAmount?.toFixed(),
    limit_price: price?.toFixed(),
    triggers: triggerPrice === undefined ? undefined : { reference: "last", price: triggerPrice.toFixed() },
    ...(timeInForce === undefined || timeInForce === "GTD"
      ? {}
      : { time_in_force: timeInForce.toLowerCase() as Lowercase<Exclude<TimeInForce, "GTD">> }),
    post_only: postOnly ? true : undefined,
    fee_preference: "quote",
    cl_ord_id: ticket.clientOrderId,
  });
}

function refuseQuoteSell({ side, quoteAmount, clientOrderId }: Ticket): void {
  if (quoteAmount === undefined || side === "buy") return;
  throw new ValidationError("side", "must be buy: the venue takes no sells by what they yield", {
    venue: "kraken",
    clientOrderId,
  });
}

/**
 * Either id; the venue's where both are known. An order that was made without a client order id is known by the venue's: those
 * have capital letters, which no client order id has.
 */
export function fromRef({ id, clientOrderId }: VenueRef): { readonly txid?: string; readonly cl_ord_id?: string } {
  const txid = id ?? (/[A-Z]/.test(clientOrderId ?? "") ? clientOrderId : undefined);
  return txid === undefined ? { cl_ord_id: clientOrderId ?? "" } : { txid };
}

/** The client order id of an order; one that was made without has the venue's. */
export function clientIdOf(id: string, clientOrderId: string | null | undefined): string {
  return clientOrderId ? clientOrderId : id;
}

/** An order that was accepted: that is all the answer tells. */
export function toPlaced(market: Market, { clientOrderId }: Ticket, id: string): OrderUpdate<never, never> {
  return { clientOrderId, id, symbol: market.symbol, status: "open" };
}

/** An order after a change that the venue accepted: it says no more than that. `time`: the venue's, of the answer. */
export function toAmended(
  order: Order,
  { amount, price }: { readonly amount: Decimal; readonly price: Decimal },
  time: number,
): OrderUpdate<never, never> {
  return present({
    clientOrderId: order.clientOrderId,
    id: order.id,
    symbol: order.symbol,
    status: "open",
    amount,
    price,
    time: Math.max(time, order.updated ?? time),
  });
}

/**
 * An order as a query tells it. `asked`: the venue's time of the question, which is that of a state that tells no time: of an
 * order that has changed since it was placed and has not ended.
 */
export function toOrder(market: Market, id: string, raw: RawOrder, asked: number): OrderUpdate<RawOrder, never> {
  const { descr } = raw;
  const flags = raw.oflags.split(",");
  const status = meaning(statuses, raw.status) ?? "open";
  const filled = decimal(raw.vol_exec);
  const touched = filled.gt(0) || raw.amended === true || raw.misc.split(",").includes("amended");
  return present({
    clientOrderId: clientIdOf(id, raw.cl_ord_id),
    id,
    symbol: market.symbol,
    side: descr.type,
    type: typeOf(descr.ordertype),
    status,
    // With this flag the quantity is in quote.
    ...(flags.includes("viqc") ? { quoteAmount: decimal(raw.vol) } : { amount: decimal(raw.vol) }),
    ...pricesOf(raw),
    ...timeInForceOf(raw.time_in_force),
    postOnly: flags.includes("post") ? true : undefined,
    filled,
    cost: decimal(raw.cost),
    reason: raw.reason || undefined,
    created: msOf(raw.opentm),
    time: raw.closetm === undefined ? touched ? asked : msOf(raw.opentm) : msOf(raw.closetm),
    raw,
  });
}

/**
 * Of a triggered order `price` is the trigger, and the limit where it has been triggered: then there is no `price2`. Where they
 * are relative to others, `stopprice` is the trigger as it stands, and the limit is not told.
 */
function pricesOf({ descr, stopprice }: RawOrder): Pick<OrderUpdate, "price" | "triggerPrice"> {
  const type = typeOf(descr.ordertype);
  const first = plainPrice(descr.price);
  const second = plainPrice(descr.price2);
  if (type === "limit" || type === "market") return first ? { price: first } : {};
  const waits = type === "stop" || type === "takeProfit" || second !== undefined || relative(descr.price2);
  if (!waits) return first ? { price: first } : {};
  const trigger = first ?? above(stopprice);
  return present({
    price: second,
    triggerPrice: trigger,
  });
}

/** A fill of the history. Its fee is told in quote. */
export function toFill(market: Market, id: string, raw: RawFill): Fill<RawFill> {
  return {
    id,
    symbol: market.symbol,
    orderId: raw.ordertxid,
    side: raw.type,
    price: decimal(raw.price),
    amount: decimal(raw.vol),
    cost: decimal(raw.cost),
    fee: { amount: decimal(raw.fee), asset: market.quote },
    liquidity: raw.maker === true ? "maker" : "taker",
    time: msOf(raw.time),
    raw,
  };
}
