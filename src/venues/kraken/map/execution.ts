/** The account's events: Kraken's words to ours. Pure. */
import type { Execution } from "../../../../generated/kraken/spot.ts";
import { decimal } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import { meaning } from "../../../core/meaning.ts";
import { above, told } from "../../../core/numbers.ts";
import { present } from "../../../core/fields.ts";
import type { Fill, Market, OrderUpdate, Side } from "../../../model/mod.ts";
import { timeInForceOf, typeOf } from "./order.ts";
import { timeOf } from "./values.ts";

type Status = OrderUpdate["status"];

/** By status, or where an entry has none by what happened. What is not listed leaves the order alive. */
const statuses: Readonly<Record<string, Status>> = {
  partially_filled: "partiallyFilled",
  filled: "filled",
  canceled: "canceled",
  expired: "expired",
};

/** What entries say once and not again. */
export interface KnownOrder {
  readonly market: Market;
  readonly clientOrderId: string;
  readonly side?: Side;
  /** The venue's time of its begin, in milliseconds since 1970 UTC. */
  readonly created?: number;
}

/** An order's event. Of an order's begin nothing is told after it, so `order` has it. A fill says so by `exec_type`. */
export function toExecution(raw: Execution, order: KnownOrder): OrderUpdate<Execution, Execution> {
  const type = raw.order_type === undefined ? {} : { type: typeOf(raw.order_type) };
  const side = raw.side ?? order.side;
  const { actual_price, price: asGiven, price_type = "static" } = raw.triggers ?? {};
  const trigger = above(actual_price) ?? (price_type === "static" ? above(asGiven) : undefined);
  const price = (raw.limit_price_type ?? "static") === "static" ? above(raw.limit_price) : undefined;
  const amount = above(raw.order_qty);
  const quoteAmount = above(raw.cash_order_qty);
  return present({
    clientOrderId: order.clientOrderId,
    id: raw.order_id,
    symbol: order.market.symbol,
    status: meaning(statuses, raw.order_status ?? raw.exec_type) ?? "open",
    ...type,
    side,
    amount,
    quoteAmount,
    price,
    triggerPrice: trigger,
    ...timeInForceOf(raw.time_in_force),
    postOnly: raw.post_only,
    filled: told(raw.cum_qty),
    cost: told(raw.cum_cost),
    reason: raw.reason || undefined,
    ...(raw.timestamp === undefined ? {} : timesOf(raw)),
    fills: raw.exec_type === "trade" ? [toExecutedFill(raw, order, side)] : [],
    raw,
  });
}

function timesOf({ exec_type, timestamp }: Execution): { readonly time?: number; readonly created?: number } {
  if (timestamp === undefined) return {};
  const time = timeOf(timestamp);
  return exec_type === "pending_new" ? { time, created: time } : { time };
}

function toExecutedFill(
  raw: Execution,
  { market, clientOrderId }: KnownOrder,
  side: Side | undefined,
): Fill<Execution> {
  const [fee] = raw.fees ?? [];
  return present({
    id: needed("exec_id", raw.exec_id),
    symbol: market.symbol,
    orderId: raw.order_id,
    clientOrderId,
    side: needed("side", side),
    price: decimal(needed("last_price", raw.last_price)),
    amount: decimal(needed("last_qty", raw.last_qty)),
    cost: raw.cost === undefined
      ? decimal(needed("last_price", raw.last_price)).times(needed("last_qty", raw.last_qty))
      : decimal(raw.cost),
    fee: fee ? { amount: decimal(fee.qty), asset: fee.asset } : undefined,
    liquidity: raw.liquidity_ind === "m" ? "maker" : "taker",
    time: timeOf(needed("timestamp", raw.timestamp)),
    raw,
  });
}

/** A field that every fill has. */
function needed<T>(field: string, value: T | undefined): T {
  if (value !== undefined) return value;
  throw new SchemaError(field, "a value, of a fill", "none", { venue: "kraken" });
}
