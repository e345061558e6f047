/** Orders and fills: our words to HTX's and back. Pure. */
import type {
  ClearingEvent,
  Match,
  OpenOrder,
  Order as RawOrder,
  OrderEvent,
  OrderRequest,
} from "../../../../generated/htx/spot.ts";
import { boundOf, needsBound, quoteOf } from "../../../connector/orders/bounded.ts";
import { type Decimal, decimal, zero } from "../../../core/decimal.ts";
import { present } from "../../../core/fields.ts";
import { meaning } from "../../../core/meaning.ts";
import { above, told } from "../../../core/numbers.ts";
import type { Fee, Fill, Market, OrderType, OrderUpdate, Side, Ticket, TimeInForce } from "../../../model/mod.ts";
import { about } from "../errors.ts";

type Status = OrderUpdate["status"];

/** What an order is called behind its side, and what that is. */
interface Kind {
  readonly type: OrderType;
  readonly time?: TimeInForce;
  readonly postOnly?: true;
}

const kinds: Readonly<Record<string, Kind>> = {
  market: { type: "market" },
  limit: { type: "limit", time: "GTC" },
  "limit-maker": { type: "limit", time: "GTC", postOnly: true },
  ioc: { type: "limit", time: "IOC" },
  "limit-fok": { type: "limit", time: "FOK" },
  "stop-limit": { type: "stopLimit", time: "GTC" },
  "stop-limit-fok": { type: "stopLimit", time: "FOK" },
};

const ends: Readonly<Record<string, Status>> = {
  filled: "filled",
  "partial-canceled": "canceled",
  canceled: "canceled",
  rejected: "rejected",
};

/** A new order of an account. `ask`: the best one, where the order needs a bound. */
export function fromTicket(market: Market, ticket: Ticket, account: string, ask?: Decimal): OrderRequest {
  const { side, type, amount = zero, price = zero } = ticket;
  const named = { "account-id": account, symbol: market.id, source: "spot-api" as const };
  const id = { "client-order-id": ticket.clientOrderId };
  const quote = quoteOf(ticket, about);
  if (quote) return { ...named, type: "buy-market", amount: quote.toFixed(), ...id };
  if (needsBound(ticket)) {
    // Of a market buy the venue counts quote and nothing else.
    return { ...named, type: "buy-ioc", amount: amount.toFixed(), price: boundOf(market, ask, about).toFixed(), ...id };
  }
  if (type === "market") return { ...named, type: `${side}-market`, amount: amount.toFixed(), ...id };
  return { ...named, type: `${side}-${wordOf(ticket)}`, amount: amount.toFixed(), price: price.toFixed(), ...id };
}

function wordOf({ timeInForce, postOnly }: Ticket): string {
  if (timeInForce === "IOC") return "ioc";
  if (timeInForce === "FOK") return "limit-fok";
  return postOnly === true ? "limit-maker" : "limit";
}

/** Orders of margin are of another account. */
export function isSpot(source: string | undefined): boolean {
  return !/margin/.test(source ?? "");
}

/** Side and kind of an order, as far as they are known. */
function kindOf(type: string | undefined): Partial<Kind> & { readonly side?: Side; readonly byValue: boolean } {
  const [word = "", ...rest] = type?.split("-") ?? [];
  const kind = meaning(kinds, rest.join("-"));
  const side = word === "buy" || word === "sell" ? word : undefined;
  const byValue = type === "buy-market";
  // A market buy by amount is such an order, too.
  if (type === "buy-ioc") return { side: "buy", time: "IOC", byValue };
  return present<ReturnType<typeof kindOf>>({ ...kind, side, byValue });
}

/** One that has not ended is open, whatever of it is on its way. */
function statusOf(word: string, traded: Decimal | undefined): Status {
  return meaning(ends, word) ?? (word === "partial-filled" || traded?.gt(0) ? "partiallyFilled" : "open");
}

/** An order as a query tells it. `asked`: when, as the time of its state is not told. */
export function toOrder<Raw extends RawOrder | OpenOrder>(
  market: Market,
  raw: Raw,
  asked: number,
): OrderUpdate<Raw, never> {
  const { side, type, time, postOnly, byValue } = kindOf(raw.type);
  const [filled, cost] = "field-amount" in raw
    ? [raw["field-amount"], raw["field-cash-amount"]]
    : [raw["filled-amount"], raw["filled-cash-amount"]];
  const amount = above(raw.amount);
  const id = String(raw.id);
  return present<OrderUpdate<Raw, never>>({
    clientOrderId: raw["client-order-id"] || id,
    id,
    symbol: market.symbol,
    side,
    type,
    status: statusOf(raw.state, decimal(filled)),
    amount: byValue ? undefined : amount,
    quoteAmount: byValue ? amount : undefined,
    price: type === undefined || type === "market" ? undefined : above(raw.price),
    triggerPrice: above(raw["stop-price"]),
    timeInForce: time,
    postOnly,
    filled: decimal(filled),
    cost: decimal(cost),
    reason: "field-amount" in raw ? reasonOf(raw) : undefined,
    created: Number(raw["created-at"]),
    time: asked,
    raw,
  });
}

function reasonOf(raw: RawOrder): string | undefined {
  const { "canceled-source": source, "canceled-source-desc": text } = raw;
  return text || (source === undefined ? undefined : String(source));
}

/**
 * An order from the stream; nothing of what waits for its price, which is none so far. What of a market buy is filled is told in
 * quote: its fills say how much that was.
 */
export function toPush(market: Market, raw: OrderEvent): OrderUpdate<OrderEvent, never> | undefined {
  if (raw.orderId === undefined || !isSpot(raw.orderSource)) return undefined;
  const id = String(raw.orderId);
  const { side, type, time, postOnly, byValue } = kindOf(raw.type);
  const done = raw.eventType === "creation" ? zero : told(raw.execAmt);
  const value = raw.eventType === "creation" ? zero : above(raw.totalTradeAmount);
  return present<OrderUpdate<OrderEvent, never>>({
    clientOrderId: raw.clientOrderId || id,
    id,
    symbol: market.symbol,
    side,
    type,
    status: statusOf(raw.orderStatus, done),
    amount: byValue ? undefined : above(raw.orderSize),
    quoteAmount: byValue ? above(raw.orderValue) : undefined,
    price: type === undefined || type === "market" ? undefined : above(raw.orderPrice),
    timeInForce: time,
    postOnly,
    filled: byValue && done?.gt(0) ? undefined : done,
    cost: byValue ? done : value,
    reason: raw.canceledSourceDesc || undefined,
    created: raw.orderCreateTime === undefined ? undefined : Number(raw.orderCreateTime),
    time: numberOf(raw.tradeTime ?? raw.lastActTime ?? raw.orderCreateTime),
    raw,
  });
}

function numberOf(time: number | bigint | undefined): number | undefined {
  return time === undefined ? undefined : Number(time);
}

/** A fee as it is told, and what was paid in its place in another asset. */
function feeOf(fee: string, asset: string, points: string | undefined, other: string | undefined): Fee {
  const deducted = above(points);
  if (!deducted) return { amount: decimal(fee), asset: asset.toUpperCase() };
  return { amount: deducted, asset: other?.includes("point") ? "POINT" : (other ?? "").toUpperCase() };
}

/** A fill from the history. One whose fee is being deducted has none so far. */
export function toFill({ symbol }: Market, raw: Match): Fill<Match> | undefined {
  const { side } = kindOf(raw.type);
  if (!side || !isSpot(raw.source)) return undefined;
  const [price, amount] = [decimal(raw.price), decimal(raw["filled-amount"])];
  const orderId = String(raw["order-id"]);
  return present<Fill<Match>>({
    id: fillId(raw["trade-id"], orderId),
    symbol,
    orderId,
    side,
    price,
    amount,
    cost: price.times(amount),
    fee: raw["fee-deduct-state"] === "ongoing"
      ? undefined
      : feeOf(raw["filled-fees"], raw["fee-currency"], raw["filled-points"], raw["fee-deduct-currency"]),
    liquidity: raw.role,
    time: Number(raw["created-at"]),
    raw,
  });
}

/** A fill from the stream. */
export function toStreamFill({ symbol }: Market, raw: ClearingEvent): Fill<ClearingEvent> {
  const [price, amount] = [decimal(raw.tradePrice), decimal(raw.tradeVolume)];
  const orderId = String(raw.orderId);
  return present<Fill<ClearingEvent>>({
    id: fillId(raw.tradeId, orderId),
    symbol,
    orderId,
    clientOrderId: raw.clientOrderId || undefined,
    side: raw.orderSide,
    price,
    amount,
    cost: price.times(amount),
    fee: feeOf(raw.transactFee, raw.feeCurrency, raw.feeDeduct, raw.feeDeductType),
    liquidity: raw.aggressor ? "taker" : "maker",
    time: Number(raw.tradeTime),
    raw,
  });
}

/** Both sides of a trade with oneself have that trade's number. */
function fillId(trade: number | bigint, orderId: string): string {
  return `${trade}-${orderId}`;
}
