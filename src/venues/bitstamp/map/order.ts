/** Orders and fills: our words to Bitstamp's and back. Pure. */
import type {
  MyTrade,
  OpenOrder,
  OrderEvent,
  OrderFrame,
  OrderStatus as RawOrder,
  OrderTransaction,
  PlacedOrder,
  UserTransaction,
} from "../../../../generated/bitstamp/spot.ts";
import { type Decimal, decimal, zero } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import { present } from "../../../core/fields.ts";
import { meaning } from "../../../core/meaning.ts";
import { above, told } from "../../../core/numbers.ts";
import { idOf } from "../../../core/stream/frame.ts";
import type { Fill, Market, OrderType, OrderUpdate, Side, Ticket, TimeInForce } from "../../../model/mod.ts";
import { about } from "../errors.ts";
import { idOfName, liquidityOf, millisOf, timeOf } from "./values.ts";

type Status = OrderUpdate["status"];

/** What a new order says beside its market. */
export interface NewOrder {
  readonly amount: string;
  readonly price?: string;
  readonly ioc_order?: true;
  readonly fok_order?: true;
  readonly moc_order?: true;
  readonly client_order_id: string;
}

/** A new order with a limit. */
export function fromLimit(ticket: Ticket): NewOrder & { readonly price: string } {
  const { timeInForce, postOnly } = ticket;
  return present({
    amount: ticket.amount?.toFixed() ?? "",
    price: ticket.price?.toFixed() ?? "",
    ioc_order: timeInForce === "IOC" || undefined,
    fok_order: timeInForce === "FOK" || undefined,
    moc_order: postOnly || undefined,
    client_order_id: ticket.clientOrderId,
  });
}

/** A new market order, by amount or by cost. */
export function fromMarket({ amount, quoteAmount, clientOrderId }: Ticket): NewOrder {
  return { amount: (quoteAmount ?? amount)?.toFixed() ?? "", client_order_id: clientOrderId };
}

export function toPlaced({ symbol }: Market, ticket: Ticket, raw: PlacedOrder): OrderUpdate<PlacedOrder, never> {
  const time = timeOf(raw.datetime);
  const { clientOrderId } = ticket;
  return { clientOrderId, id: idOf(raw.id), symbol, status: "open", created: time, time, raw };
}

/** What became of it that was not filled. */
const ends: Readonly<Record<string, Status>> = { Finished: "filled", Expired: "expired", Canceled: "canceled" };

/** An order and its trades, as a question for it is answered. `asked`: when, as the time of its state is not told. */
export function toOrder(
  market: Market,
  raw: RawOrder,
  clientOrderId: string | undefined,
  asked: number,
): OrderUpdate<RawOrder, OrderTransaction> {
  const id = idOf(raw.id);
  const side = sideOf(raw.type);
  const own = raw.client_order_id || clientOrderId || id;
  const fills = (raw.transactions ?? []).map((one) => toTransaction(market, one, { id, side, clientOrderId: own }));
  const filled = fills.reduce((sum, { amount }) => sum.plus(amount), zero);
  const left = told(raw.amount_remaining);
  const end = meaning(ends, raw.status);
  // One that has ended with something left of it, whatever the word for that.
  const status = end === "filled" && left?.gt(0) ? "canceled" : end ?? (filled.gt(0) ? "partiallyFilled" : "open");
  return present<OrderUpdate<RawOrder, OrderTransaction>>({
    clientOrderId: own,
    id,
    symbol: market.symbol,
    side,
    status,
    // What market orders have at first is not told, nor whether it is one; what rests has a limit.
    amount: end === undefined && left ? filled.plus(left) : undefined,
    filled,
    cost: fills.reduce((sum, { cost }) => sum.plus(cost), zero),
    created: raw.datetime === undefined ? undefined : timeOf(raw.datetime),
    time: asked,
    fills,
    raw,
  });
}

/** An open order of a list. `asked`: the time that the list is of, at the earliest. */
export function toOpenOrder({ symbol }: Market, raw: OpenOrder, asked: number): OrderUpdate<OpenOrder, never> {
  const [amount, left] = [decimal(raw.amount_at_create), decimal(raw.amount)];
  const filled = amount.minus(left);
  const id = idOf(raw.id);
  return present<OrderUpdate<OpenOrder, never>>({
    clientOrderId: raw.client_order_id || id,
    id,
    symbol,
    side: sideOf(raw.type),
    type: "limit",
    status: filled.gt(0) ? "partiallyFilled" : "open",
    amount,
    price: above(raw.price),
    filled,
    created: timeOf(raw.datetime),
    time: asked,
    raw,
  });
}

/** Kinds of orders by the numbers that events have for them (docs: `order_subtype`). */
const kinds: Readonly<Record<number, { readonly type: OrderType; readonly time?: TimeInForce }>> = {
  0: { type: "limit", time: "GTC" },
  1: { type: "market" },
  2: { type: "market" },
  3: { type: "limit", time: "GTD" },
  4: { type: "limit", time: "IOC" },
  5: { type: "limit", time: "GTC" },
  6: { type: "limit", time: "FOK" },
  7: { type: "market" },
  8: { type: "limit", time: "GTD" },
};
const postOnlyKind = 5;

/** An order as an event of the account tells it: what it had at first, and what is left. Nothing for one of contracts. */
export function toPush({ symbol }: Market, { event, data }: OrderFrame): OrderUpdate<OrderEvent, never> {
  const kind = data.order_subtype === undefined ? undefined : kinds[data.order_subtype];
  const [amount, left] = [above(data.amount_at_create), decimal(data.amount_str)];
  const filled = amount?.minus(left);
  const time = millisOf(data.microtimestamp);
  const limit = kind?.type === "limit";
  return present<OrderUpdate<OrderEvent, never>>({
    clientOrderId: data.client_order_id || data.id_str,
    id: data.id_str,
    symbol,
    side: data.order_type === 0 ? "buy" : "sell",
    type: kind?.type,
    status: pushedStatus(event, filled, left),
    // Of market orders the venue may say what they have got.
    amount: limit ? amount : undefined,
    price: limit ? above(data.price_str) : undefined,
    timeInForce: kind?.time,
    postOnly: data.order_subtype === postOnlyKind || undefined,
    filled,
    created: event === "order_created" || event === "order_replaced" ? time : undefined,
    time,
    raw: data,
  });
}

function pushedStatus(event: string, filled: Decimal | undefined, left: Decimal): Status {
  if (event === "order_deleted" || event === "stop_inactive") return filled && left.isZero() ? "filled" : "canceled";
  return filled?.gt(0) ? "partiallyFilled" : "open";
}

/** A fill from the stream. Its fee is quote, on both sides. */
export function toPushedFill({ symbol, quote }: Market, raw: MyTrade): Fill<MyTrade> {
  const [price, amount] = [decimal(raw.price), decimal(raw.amount)];
  const time = millisOf(raw.microtimestamp);
  const orderId = idOf(raw.order_id);
  return present<Fill<MyTrade>>({
    id: idOf(raw.id),
    symbol,
    orderId,
    clientOrderId: raw.client_order_id || undefined,
    side: raw.side,
    price,
    amount,
    cost: price.times(amount),
    fee: { amount: decimal(raw.fee), asset: quote },
    liquidity: liquidityOf(orderId, time),
    time,
    raw,
  });
}

/** A fill of an order that was asked for. What was traded stands under the names of the assets. */
function toTransaction(
  { symbol, base, quote }: Market,
  raw: OrderTransaction,
  order: { readonly id: string; readonly side: Side | undefined; readonly clientOrderId: string },
): Fill<OrderTransaction> {
  const time = timeOf(raw.datetime);
  const [amount, cost] = [amountIn(raw, base), amountIn(raw, quote)];
  return {
    id: idOf(raw.tid),
    symbol,
    orderId: order.id,
    clientOrderId: order.clientOrderId,
    // An answer that does not tell the side of its order is none of today's.
    side: order.side ?? (amount.isNegative() ? "sell" : "buy"),
    price: decimal(raw.price),
    amount: amount.abs(),
    cost: cost.abs(),
    fee: { amount: decimal(raw.fee), asset: quote },
    liquidity: liquidityOf(order.id, time),
    time,
    raw,
  };
}

/** The market of a transaction that is a trade: a field is called by both its assets. */
export function marketIdOf(raw: UserTransaction): string | undefined {
  if (raw.type !== "2") return undefined;
  const pair = Object.keys(raw).find((name) => /^[a-z0-9]+_[a-z0-9]+$/.test(name) && !known.has(name));
  return pair === undefined ? undefined : idOfName(pair.replace("_", "/"));
}

const known: ReadonlySet<string> = new Set(["order_id", "self_trade"]);

/** A fill from the history: what was given has a sign. */
export function toFill({ symbol, base, quote }: Market, raw: UserTransaction): Fill<UserTransaction> {
  const [amount, cost] = [amountIn(raw, base), amountIn(raw, quote)];
  const time = timeOf(raw.datetime);
  const orderId = raw.order_id === undefined ? "" : idOf(raw.order_id);
  return {
    id: idOf(raw.id),
    symbol,
    orderId,
    side: amount.isNegative() ? "sell" : "buy",
    price: amountIn(raw, `${base}_${quote}`),
    amount: amount.abs(),
    cost: cost.abs(),
    fee: { amount: decimal(raw.fee), asset: quote },
    liquidity: liquidityOf(orderId, time),
    time,
    raw,
  };
}

/** The number under an asset's name. */
function amountIn(raw: object, asset: string): Decimal {
  const name = asset.toLowerCase();
  const value = (raw as Readonly<Record<string, unknown>>)[name];
  if (typeof value === "string" || typeof value === "number") return decimal(value);
  throw new SchemaError(name, "a number", typeof value, about);
}

function sideOf(type: string | undefined): Side | undefined {
  return type === undefined ? undefined : type === "0" ? "buy" : "sell";
}
