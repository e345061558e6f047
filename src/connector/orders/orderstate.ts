/** What an order becomes when something new is learnt of it. Pure. */
import { compare, type Decimal, Decimal as DecimalOf, isAboveZero, zero } from "../../core/decimal.ts";
import { extended } from "../../core/fields.ts";
import type { Order, OrderStatus, OrderType, OrderUpdate, Ticket } from "../../model/order.ts";

/** An order of which something is being learnt. */
type Known = { -readonly [Name in keyof Order]: Order[Name] };

/** Whether nothing more can happen to an order of this status, but late fills becoming known. */
export function isFinal(status: OrderStatus): boolean {
  return status === "filled" || status === "canceled" || status === "expired" || status === "rejected";
}

/** The order before anything is sent. */
export function pending(symbol: string, ticket: Ticket): Order {
  return { symbol, status: "pending", filled: zero, cost: zero, external: false, ...ticket };
}

/** An order first heard of from the venue. */
export function external(update: OrderUpdate, inverse: boolean = false): Order {
  const start: Order = {
    clientOrderId: update.clientOrderId,
    symbol: update.symbol,
    side: update.side ?? "buy",
    type: update.type ?? "limit",
    status: "pending",
    filled: zero,
    cost: zero,
    external: true,
  };
  return advance(start, update, inverse);
}

/**
 * The order after an update. Updates may come twice, late and out of order: what is filled never shrinks, a final status
 * yields only to evidence of more (a canceled order that turns out filled, a rejected one that turns out to exist).
 * `inverse`: of a contract whose cost is what was filled divided by the price.
 */
export function advance(order: Order, update: OrderUpdate, inverse: boolean = false): Order {
  const newer = (update.time ?? 0) >= (order.updated ?? 0);
  const filled = larger(order.filled, update.filled);
  const cost = larger(order.cost, update.cost);
  const status = nextStatus(order, update, filled);
  const ended = isFinal(status) && status === update.status;
  const next = inStatus(order, status);
  next.filled = filled;
  next.cost = cost;
  const learn = <Name extends keyof Order>(name: Name, value: Order[Name] | undefined): void => {
    if (value !== undefined) next[name] = value;
  };
  learn("id", order.id ?? update.id);
  if (order.external) {
    // Who made it elsewhere did not tell us; the first word of the venue may not have, either.
    learn("side", update.side);
    learn("type", update.type);
  }
  learn("amount", newer ? update.amount ?? order.amount : order.amount ?? update.amount);
  learn("quoteAmount", order.quoteAmount ?? update.quoteAmount);
  learn("price", newer ? update.price ?? order.price : order.price ?? update.price);
  learn("triggerPrice", update.triggerPrice ?? order.triggerPrice);
  learn("timeInForce", order.timeInForce ?? update.timeInForce);
  learn("postOnly", order.postOnly ?? update.postOnly);
  learn("reduceOnly", order.reduceOnly ?? update.reduceOnly);
  learn("positionSide", order.positionSide ?? update.positionSide);
  learn("created", order.created ?? update.created);
  learn("updated", newer ? update.time ?? order.updated : order.updated);
  if (ended) learn("reason", update.reason);
  learn("raw", newer || ended ? update.raw ?? order.raw : order.raw);
  // A sum without its cost, or a cost of an earlier sum, makes no average.
  const whole = update.cost !== undefined && update.filled !== undefined && compare(update.filled, filled) === 0;
  return whole ? priced(next, inverse) : next;
}

/** The order once at least this much is known to be filled. A fill also shows that a rejected order exists after all. */
export function atLeastFilled(order: Order, filled: Decimal, cost: Decimal, inverse: boolean = false): Order {
  const more = compare(filled, order.filled);
  if (more < 0 || (more === 0 && compare(cost, order.cost) <= 0)) return order;
  const ended = isFinal(order.status) && order.status !== "rejected";
  const status = ended || order.status === "canceling" ? order.status : "partiallyFilled";
  const next = inStatus(order, status);
  next.filled = filled;
  next.cost = larger(order.cost, cost);
  return priced(next, inverse);
}

/**
 * The order while a cancel is out, and when that cancel turned out to have done nothing. Of an order that is not known to
 * rest, a cancel tells nothing: it stays `pending` or `unknown` until there is evidence.
 */
export function canceling(order: Order, out: boolean): Order {
  if (out) return order.status === "open" || order.status === "partiallyFilled" ? inStatus(order, "canceling") : order;
  return order.status === "canceling" ? inStatus(order, resting(order.filled)) : order;
}

/** The order that ended without the venue's own word for it, with the reason. */
export function rejected(order: Order, reason: string): Order {
  return extended(order, { status: "rejected" as const, reason });
}

/**
 * Whether what the venue tells can be of the order that was sent. A client order id may have been used before, or be in use
 * by another process: then side, type, amount, price or the time of creation tell the orders apart. `notBefore`: the venue's
 * time before which ours cannot have been created, in milliseconds since 1970 UTC. `amended`: amount and price may be other
 * than those it was sent with. `bounded`: the venue places an order beyond its bounds of price at the bound instead.
 */
export function canBe(
  order: Order,
  update: OrderUpdate,
  notBefore: number,
  amended: boolean = false,
  bounded: boolean = false,
): boolean {
  return (update.created === undefined || update.created >= notBefore) &&
    (update.side ?? order.side) === order.side &&
    (update.positionSide ?? order.positionSide) === order.positionSide && canBeType(order, update.type ?? order.type) &&
    agree(order.quoteAmount, update.quoteAmount) && agree(order.triggerPrice, update.triggerPrice) &&
    (amended ||
      (agree(order.amount, update.amount) &&
        (agree(order.price, update.price) || (bounded && isBetter(order, update)))));
}

/** A better price for the trader; only of an order of which is told when it was made, as the price says less of whose it is. */
function isBetter({ side, price }: Order, update: OrderUpdate): boolean {
  if (!price || !update.price || update.created === undefined) return false;
  return side === "buy" ? update.price.lt(price) : update.price.gt(price);
}

/** What has been triggered may be told as the order that it became. */
function canBeType({ type, triggerPrice, price }: Order, told: OrderType): boolean {
  return told === type || (triggerPrice !== undefined && told === (price === undefined ? "market" : "limit"));
}

function agree(one: Decimal | undefined, other: Decimal | undefined): boolean {
  return one === undefined || other === undefined || compare(one, other) === 0;
}

/** Whether two states differ in anything a reader of them can see. */
export function differs(one: Order, other: Order): boolean {
  if (one === other) return false;
  if (one.status !== other.status) return true;
  for (const key in one) if (differsIn(key as keyof Order, one, other)) return true;
  for (const key in other) if (!(key in one) && differsIn(key as keyof Order, one, other)) return true;
  return false;
}

function differsIn(key: keyof Order, one: Order, other: Order): boolean {
  const left = one[key];
  const right = other[key];
  if (left === right || key === "raw" || key === "updated") return false;
  return !(DecimalOf.isDecimal(left) && DecimalOf.isDecimal(right) && compare(left as Decimal, right as Decimal) === 0);
}

function nextStatus(order: Order, update: OrderUpdate, filled: Decimal): OrderStatus {
  // What was rejected without the venue's own state may exist nevertheless; what the venue called rejected, only newer
  // word of it can call otherwise.
  const exists = order.status === "rejected" && (order.updated === undefined || (update.time ?? 0) > order.updated);
  if (isFinal(order.status) && !exists) return update.status === "filled" ? "filled" : order.status;
  if (isFinal(update.status)) return update.status;
  return order.status === "canceling" ? "canceling" : resting(filled);
}

/** A copy of the order in a status: the reason of an end goes with that end. Why it begins with a field, see `extended`. */
function inStatus(order: Order, status: OrderStatus): Known {
  const next: Known = { symbol: order.symbol, ...order as Omit<Order, "symbol"> };
  next.status = status;
  if (status !== order.status && order.reason !== undefined) delete next.reason;
  return next;
}

function resting(filled: Decimal): OrderStatus {
  return isAboveZero(filled) ? "partiallyFilled" : "open";
}

function larger(one: Decimal, other: Decimal | undefined): Decimal {
  return other !== undefined && compare(other, one) > 0 ? other : one;
}

function priced(order: Order, inverse: boolean): Order {
  const { filled, cost } = order;
  if (!isAboveZero(filled) || !isAboveZero(cost)) return order;
  return extended(order, { average: inverse ? filled.div(cost) : cost.div(filled) });
}
