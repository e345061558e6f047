/** Orders and fills of spot: our words to Gate's and back. Pure. */
import type {
  BatchOrder,
  Fill as RawFill,
  Order as RawOrder,
  OrderRequest,
  SpotFillPush,
  SpotOrderPush,
} from "../../../../generated/gate/spot.ts";
import { boundOf, quoteOf } from "../../../connector/orders/bounded.ts";
import { type Decimal, decimal, zero } from "../../../core/decimal.ts";
import { meaning } from "../../../core/meaning.ts";
import { above, told } from "../../../core/numbers.ts";
import { present } from "../../../core/fields.ts";
import type { Fill, Market, OrderUpdate, Ticket, TimeInForce } from "../../../model/mod.ts";
import { clientIdOf, feeOf, nameOf, textOf } from "./values.ts";
import { about } from "../errors.ts";

const times: Readonly<Record<string, TimeInForce>> = { gtc: "GTC", poc: "GTC", ioc: "IOC", fok: "FOK" };

/** What a new order is made of. `ask`: the best one, where the order needs a bound. */
export function fromTicket(market: Market, ticket: Ticket, ask?: Decimal): OrderRequest {
  const { clientOrderId, side, type, amount, price, timeInForce, postOnly } = ticket;
  const named = { text: textOf(clientOrderId), currency_pair: market.id, side };
  const quote = quoteOf(ticket, about);
  if (quote) return { ...named, type: "market", amount: quote.toFixed(), time_in_force: "ioc" };
  const base = (amount ?? zero).toFixed();
  if (type !== "market") {
    const lasting = timeInForce === "IOC" ? "ioc" : timeInForce === "FOK" ? "fok" : postOnly ? "poc" : "gtc";
    return { ...named, type: "limit", amount: base, price: (price ?? zero).toFixed(), time_in_force: lasting };
  }
  if (side === "sell") return { ...named, type: "market", amount: base, time_in_force: "ioc" };
  // Of a market buy the venue counts quote and nothing else.
  const worst = boundOf(market, ask, about);
  return { ...named, type: "limit", amount: base, price: worst.toFixed(), time_in_force: "ioc" };
}

/** Whether one of several comes with the order itself. */
export function isOrder(raw: BatchOrder): raw is BatchOrder & RawOrder {
  return raw.id !== undefined && raw.status !== undefined && raw.side !== undefined && raw.left !== undefined &&
    raw.amount !== undefined && raw.type !== undefined && raw.text !== undefined && raw.currency_pair !== undefined;
}

/** An order as an answer tells it. */
export function toOrder<Raw extends RawOrder>(market: Market, raw: Raw): OrderUpdate<Raw, never> {
  return { ...stateOf(market, raw, raw.status !== "open", raw.status === "closed"), raw };
}

/** An order from the stream. */
export function toPush(market: Market, raw: SpotOrderPush): OrderUpdate<SpotOrderPush, never> {
  return { ...stateOf(market, raw, raw.event === "finish", false), raw };
}

type Shared = Omit<RawOrder & SpotOrderPush, "status" | "event" | "create_time_ms" | "update_time_ms"> & {
  readonly create_time_ms?: string | number | bigint;
  readonly update_time_ms?: string | number | bigint;
};

function stateOf(market: Market, raw: Shared, over: boolean, whole: boolean): Omit<OrderUpdate, "fills" | "raw"> {
  const forMarket = raw.type.startsWith("market");
  const byQuote = forMarket && raw.side === "buy";
  const [asked, left] = [decimal(raw.amount), decimal(raw.left)];
  // A market buy counts quote in amount and left: what it brought is told apart.
  const filled = byQuote ? told(raw.filled_amount) : asked.minus(left);
  const cost = told(raw.filled_total);
  // A market buy by amount is such an order too.
  const bound = raw.type === "limit" && raw.side === "buy" && raw.time_in_force === "ioc";
  const price = bound ? undefined : above(raw.price);
  const time = meaning(times, raw.time_in_force ?? "");
  return present({
    clientOrderId: nameOf(raw.text, raw.id),
    id: raw.id,
    symbol: market.symbol,
    side: raw.side,
    type: bound ? undefined : forMarket ? "market" : "limit",
    ...(over ? endOf(raw, whole || left.isZero()) : { status: filled?.gt(0) ? "partiallyFilled" : "open" }),
    ...(byQuote ? { quoteAmount: asked } : { amount: asked }),
    price,
    timeInForce: time,
    postOnly: raw.time_in_force === "poc" ? true : undefined,
    filled,
    ...(cost ? { cost } : filled?.isZero() ? { cost: zero } : {}),
    created: raw.create_time_ms === undefined ? undefined : Number(raw.create_time_ms),
    time: raw.update_time_ms === undefined ? undefined : Number(raw.update_time_ms),
  });
}

/** How it ended: filled, canceled by the account, or by the venue, which tells why (docs: "Orders Channel", finish_as). */
function endOf({ finish_as = "" }: Shared, whole: boolean): Pick<OrderUpdate, "status" | "reason"> {
  if (finish_as === "filled" || (whole && finish_as !== "cancelled")) return { status: "filled" };
  if (finish_as === "cancelled" || finish_as === "") return { status: "canceled" };
  return { status: "expired", reason: finish_as };
}

/** A fill from the history or the stream. Its fee is paid of what it brought unless it says otherwise. */
export function toFill<Raw extends RawFill | SpotFillPush>(market: Market, raw: Raw): Fill<Raw> {
  const [amount, price] = [decimal(raw.amount), decimal(raw.price)];
  const clientOrderId = clientIdOf(raw.text);
  const brought = raw.side === "buy" ? market.base : market.quote;
  return present({
    id: String(raw.id),
    symbol: market.symbol,
    orderId: raw.order_id,
    clientOrderId,
    side: raw.side,
    price,
    amount,
    cost: amount.times(price),
    ...feeOf([raw.fee, raw.fee_currency || brought], [raw.gt_fee, "GT"], [raw.point_fee, "POINT"]),
    liquidity: raw.role,
    time: Math.floor(Number(raw.create_time_ms)),
    raw,
  });
}
