/** Orders and fills: our words to Bitget's and back. Amounts are in base, those of contracts too. Pure. */
import type {
  FeeDetail,
  Fill as RawFill,
  Instrument,
  Order as RawOrder,
  OrderRequest,
  PushedFill,
  PushedOrder,
} from "../../../../generated/bitget/spot.ts";
import type { VenueRef } from "../../../connector/adapter.ts";
import { boundOf, needsBound, quoteOf } from "../../../connector/orders/bounded.ts";
import { type Decimal, decimal, zero } from "../../../core/decimal.ts";
import { present } from "../../../core/fields.ts";
import { meaning } from "../../../core/meaning.ts";
import { above, told } from "../../../core/numbers.ts";
import type {
  Fee,
  Fill,
  MarginMode,
  Market,
  OrderType,
  OrderUpdate,
  PositionSide,
  Ticket,
  TimeInForce,
} from "../../../model/mod.ts";
import { about } from "../errors.ts";

type Status = OrderUpdate["status"];

/** A state that is not listed is one we do not know: the order is taken to live on until it says that it ended. */
const statuses: Readonly<Record<string, Status>> = {
  live: "open",
  new: "open",
  partially_filled: "partiallyFilled",
  filled: "filled",
  cancelled: "canceled",
};

const types: Readonly<Record<string, OrderType>> = { market: "market" };
const times: Readonly<Record<string, TimeInForce>> = { gtc: "GTC", post_only: "GTC", ioc: "IOC", fok: "FOK" };

/** What a new order is made of, but for its category. `ask`: the best one, where the order needs a bound. */
export function fromTicket(
  market: Market,
  ticket: Ticket,
  mode: MarginMode | undefined,
  ask?: Decimal,
): Omit<OrderRequest, "category"> {
  const { amount, side, price, reduceOnly, positionSide } = ticket;
  const named = {
    symbol: market.id,
    side,
    clientOid: ticket.clientOrderId,
    // In hedge mode an order that closes can do nothing else.
    ...(positionSide ? { posSide: positionSide } : reduceOnly ? { reduceOnly: "yes" as const } : {}),
    ...(mode === "isolated" ? { marginMode: "isolated" as const } : {}),
  };
  const quote = quoteOf(ticket, about);
  if (quote) return { ...named, orderType: "market", qty: quote.toFixed() };
  const qty = (amount ?? zero).toFixed();
  // Of a market buy of spot the venue counts quote and nothing else (docs: "Place Order", qty).
  if (!market.contract && needsBound(ticket)) {
    const most = above((market.raw as Instrument).buyLimitPriceRatio);
    // A little less than the market lets buys be, as that is counted from another price.
    const worst = boundOf(market, ask, about, most?.times("0.8"));
    return { ...named, orderType: "limit", qty, price: worst.toFixed(), timeInForce: "ioc" };
  }
  if (ticket.type === "market") return { ...named, orderType: "market", qty };
  const { timeInForce, postOnly } = ticket;
  const lasting = timeInForce === "IOC" ? "ioc" : timeInForce === "FOK" ? "fok" : postOnly ? "post_only" : "gtc";
  return { ...named, orderType: "limit", qty, price: (price ?? zero).toFixed(), timeInForce: lasting };
}

/** Either id; the venue's where both are known. */
export function fromRef(ref: VenueRef): { readonly orderId?: string; readonly clientOid?: string } {
  if (ref.id !== undefined) return { orderId: ref.id };
  return ref.clientOrderId === undefined ? {} : { clientOid: ref.clientOrderId };
}

/** An order as a query tells it. */
export function toOrder(market: Market, raw: RawOrder): OrderUpdate<RawOrder, never> {
  return { ...state(market, raw, raw.posSide), raw };
}

/** An order from the stream. Its fills come on a topic of their own. */
export function toPush(market: Market, raw: PushedOrder): OrderUpdate<PushedOrder, never> {
  return { ...state(market, raw, raw.holdSide), raw };
}

function state(
  market: Market,
  raw: RawOrder | PushedOrder,
  side: string | null | undefined,
): Omit<OrderUpdate, "fills"> {
  const filled = told(raw.cumExecQty) ?? zero;
  const type = meaning(types, raw.orderType) ?? "limit";
  const status = meaning(statuses, raw.orderStatus) ?? "open";
  const [amount, quoteAmount] = [above(raw.qty), above(raw.amount)];
  // A market buy by amount is such an order too: neither type nor price tell which it was.
  const bound = market.contract === undefined && type === "limit" && raw.side === "buy" && raw.timeInForce === "ioc";
  // What was placed by quote has no amount of base; an amount of quote is told of others too.
  const byQuote = market.contract === undefined && type === "market" && raw.side === "buy" && quoteAmount;
  return present({
    clientOrderId: raw.clientOid || raw.orderId,
    id: raw.orderId,
    symbol: market.symbol,
    side: raw.side,
    type: bound ? undefined : type,
    status,
    reason: status === "canceled" && raw.cancelReason ? raw.cancelReason : undefined,
    amount: byQuote ? undefined : amount,
    quoteAmount: byQuote || undefined,
    price: bound ? undefined : above(raw.price),
    timeInForce: meaning(times, raw.timeInForce),
    postOnly: raw.timeInForce === "post_only" ? true : undefined,
    positionSide: raw.holdMode === "hedge_mode" ? sideOf(side) : undefined,
    reduceOnly: raw.reduceOnly?.toUpperCase() === "YES" ? true : undefined,
    filled,
    cost: told(raw.cumExecValue) ?? (filled.isZero() ? zero : undefined),
    created: Number(raw.createdTime),
    time: Number(raw.updatedTime),
  });
}

/** A fill from the history. */
export function toFill(market: Market, raw: RawFill): Fill<RawFill> {
  return { ...fillOf(market, raw, raw.posSide, Number(raw.createdTime)), raw };
}

/** The same from the stream. */
export function toPushedFill(market: Market, raw: PushedFill): Fill<PushedFill> {
  return { ...fillOf(market, raw, raw.holdSide, Number(raw.execTime)), raw };
}

function fillOf(
  market: Market,
  raw: RawFill | PushedFill,
  side: string | null | undefined,
  time: number,
): Omit<Fill, "raw"> {
  return present({
    id: raw.execId,
    symbol: market.symbol,
    orderId: raw.orderId,
    clientOrderId: raw.clientOid || undefined,
    side: raw.side,
    price: decimal(raw.execPrice),
    amount: decimal(raw.execQty),
    cost: decimal(raw.execValue),
    fee: feeOf(raw.feeDetail),
    realizedProfit: market.contract && told(raw.execPnl),
    positionSide: market.contract && sideOf(side),
    liquidity: raw.tradeScope,
    time,
  });
}

/** Above zero is what was paid. Where several assets were, the first that something was taken of tells. */
function feeOf(details: readonly FeeDetail[] | null): Fee | undefined {
  const fees = (details ?? []).flatMap(({ fee, feeCoin }): Fee[] => {
    const amount = told(fee);
    return amount && feeCoin ? [{ amount, asset: feeCoin }] : [];
  });
  return fees.find(({ amount }) => !amount.isZero()) ?? fees[0];
}

function sideOf(side: string | null | undefined): PositionSide | undefined {
  return side === "long" || side === "short" ? side : undefined;
}
