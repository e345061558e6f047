/** Orders and fills, of spot and of contracts: our words to Hyperliquid's and back. Pure. */
import type {
  BasicOrder,
  Fill as RawFill,
  NewOrder,
  NewOrderStatus,
  Order as RawOrder,
  OrderRecord,
  OrderUpdate as RawUpdate,
} from "../../../../generated/hyperliquid/spot.ts";
import { isFinal } from "../../../connector/orders/orderstate.ts";
import { quantizePrice } from "../../../connector/orders/rules.ts";
import type { VenueRef } from "../../../connector/adapter.ts";
import { type Decimal, decimal, zero } from "../../../core/decimal.ts";
import { type ErrorContext, ValidationError } from "../../../core/errors.ts";
import { meaning } from "../../../core/meaning.ts";
import { present } from "../../../core/fields.ts";
import type { Fill, Market, OrderType, OrderUpdate, Side, Ticket, TimeInForce } from "../../../model/mod.ts";
import { cloidPattern, fromCloid, oidOf, oidOfClient, toCloid } from "./cloid.ts";
import { numberOf, type SpotListing, tradeId } from "./market.ts";

type Status = OrderUpdate["status"];

const types: Readonly<Record<string, OrderType>> = {
  Limit: "limit",
  Market: "market",
  "Stop Market": "stop",
  "Stop Limit": "stopLimit",
  "Take Profit Market": "takeProfit",
  "Take Profit Limit": "takeProfitLimit",
};

const times: Readonly<Record<string, TimeInForce>> = { Gtc: "GTC", Ioc: "IOC" };
const tifs: Readonly<Record<string, "Gtc" | "Ioc">> = { GTC: "Gtc", IOC: "Ioc" };

/** Whether an order ends as a market order, which the venue does not have: its worst price has to be given. */
export function isMarket({ type }: Pick<Ticket, "type">): boolean {
  return type === "market" || type === "stop" || type === "takeProfit";
}

/**
 * The worst price of a market order: so far from the reference as `slippage`, a fraction, allows. Rounded towards the
 * reference: never worse than that.
 */
export function worstPrice(market: Market, side: Side, reference: Decimal, slippage: Decimal): Decimal {
  const factor = side === "buy" ? slippage.plus(1) : decimal(1).minus(slippage);
  return quantizePrice(market, side, reference.times(factor));
}

/** An order as it is signed: the order of the fields counts. `price`: the worst one, of a market order. */
export function fromTicket(market: Market, ticket: Ticket, price: Decimal | undefined, about: ErrorContext): NewOrder {
  const { clientOrderId, side, amount, positionSide, reduceOnly = false } = ticket;
  // One that is an id of the venue might be that of another text here.
  const cloid = cloidPattern.test(clientOrderId) ? toCloid(clientOrderId) : undefined;
  if (cloid === undefined) throw new ValidationError("clientOrderId", "must be 1 to 22 of 0-9a-z", about);
  if (positionSide !== undefined) throw new ValidationError("positionSide", "is not offered: one-way only", about);
  const limit = ticket.price ?? price;
  if (amount === undefined || limit === undefined) throw new ValidationError("amount", "must be given", about);
  return {
    a: numberOf(market),
    b: side === "buy",
    p: limit.toFixed(),
    s: amount.toFixed(),
    r: reduceOnly,
    t: kindOf(ticket, about),
    c: cloid,
  };
}

/** How long it stands, or what triggers it: there is no fill-or-kill, and a trigger leaves no choice. */
function kindOf({ type, triggerPrice, timeInForce, postOnly }: Ticket, about: ErrorContext): NewOrder["t"] {
  if (triggerPrice !== undefined) {
    if (timeInForce !== undefined && timeInForce !== "GTC") {
      throw new ValidationError("timeInForce", "must be GTC of an order that waits for a price", about);
    }
    return {
      trigger: {
        isMarket: isMarket({ type }),
        triggerPx: triggerPrice.toFixed(),
        tpsl: type.startsWith("stop") ? "sl" : "tp",
      },
    };
  }
  if (type === "market") return { limit: { tif: "Ioc" } };
  const tif = postOnly ? "Alo" : meaning(tifs, timeInForce ?? "GTC");
  if (!tif) throw new ValidationError("timeInForce", `${timeInForce} is not offered`, about);
  return { limit: { tif } };
}

/** The venue's number of an order, or its id for the client. */
export function fromRef({ id, clientOrderId }: VenueRef, about: ErrorContext): number | bigint | string {
  if (id !== undefined) {
    if (/^\d{1,19}$/.test(id)) return oidOf(id);
    throw new ValidationError("id", "must be digits", about);
  }
  const found = oidOfClient(clientOrderId ?? "") ?? toCloid(clientOrderId ?? "");
  if (found === undefined) throw new ValidationError("clientOrderId", "is none of the venue's", about);
  return found;
}

/** The answer to a new order: it rests, has ended at once, or waits. It tells no fills, and nothing of its time. */
export function toPlaced(
  market: Market,
  { clientOrderId, amount }: Ticket,
  raw: Exclude<NewOrderStatus, { readonly error: string }>,
): OrderUpdate<NewOrderStatus, never> {
  const known = { clientOrderId, symbol: market.symbol, raw };
  if (typeof raw === "string") return { status: "open", ...known };
  if ("resting" in raw) return { id: String(raw.resting.oid), status: "open", ...known };
  const filled = decimal(raw.filled.totalSz);
  // What an immediate-or-cancel order did not find is gone.
  return { id: String(raw.filled.oid), status: amount?.gt(filled) ? "expired" : "filled", filled, ...known };
}

/** A cancel that was carried out. What was filled before is not told. */
export function toCanceled(market: Market, { id, clientOrderId }: VenueRef): OrderUpdate<"success", never> {
  return present({
    clientOrderId: clientOrderId ?? `oid:${id}`,
    id,
    symbol: market.symbol,
    status: "canceled",
    raw: "success",
  });
}

/** An order that was asked for. */
export function toOrder(market: Market, raw: OrderRecord): OrderUpdate<OrderRecord, never> {
  return { ...details(raw.order), ...state(market, raw.order, raw.status, raw.statusTimestamp), raw };
}

/** An order that is open. */
export function toOpenOrder(market: Market, raw: RawOrder): OrderUpdate<RawOrder, never> {
  return { ...details(raw), ...state(market, raw, "open", undefined), raw };
}

/** An order from the stream, which does not tell its kind: what rests does so at its price. */
export function toStreamOrder(market: Market, raw: RawUpdate): OrderUpdate<RawUpdate, never> {
  const price = raw.status === "open" ? { price: decimal(raw.order.limitPx) } : {};
  return { ...price, ...state(market, raw.order, raw.status, raw.statusTimestamp), raw };
}

function state(
  market: Market,
  raw: BasicOrder | RawOrder,
  word: string,
  time: number | undefined,
): Omit<OrderUpdate<never, never>, "raw"> {
  const [amount, left] = [decimal(raw.origSz), decimal(raw.sz)];
  const filled = amount.minus(left);
  return present({
    clientOrderId: fromCloid(raw.cloid, raw.oid),
    id: String(raw.oid),
    symbol: market.symbol,
    side: sideOf(raw.side),
    status: statusOf(word, filled, left),
    amount: amount.gt(0) ? amount : undefined,
    reduceOnly: raw.reduceOnly ? true : undefined,
    reason: word === "open" || word === "filled" || word === "canceled" ? undefined : word,
    filled,
    created: raw.timestamp,
    time,
  });
}

/**
 * A state that is not listed is one we do not know: the order is taken to live on until it says that it ended. `triggered`:
 * the trigger became an order. Where something is left of an order that is done, it was immediate-or-cancel.
 */
function statusOf(word: string, filled: Decimal, left: Decimal): Status {
  if (word === "filled") return left.gt(0) ? "expired" : "filled";
  if (/[cC]anceled$/.test(word) || word === "scheduledCancel" || word === "internalCancel") return "canceled";
  if (/[rR]ejected$/.test(word)) return "rejected";
  return filled.gt(0) ? "partiallyFilled" : "open";
}

/** Whether a state is the end of an order: nothing of it is filled any more. */
export function isOver(word: string): boolean {
  return isFinal(statusOf(word, zero, zero));
}

/**
 * What kind of order it is. A limit order that is immediate-or-cancel may be what stands for a market order here: then it does
 * not say. The price of what becomes a market order is its worst one.
 */
function details(raw: RawOrder): Partial<OrderUpdate<never, never>> {
  const told = meaning(types, raw.orderType);
  const type = told === "limit" && raw.tif === "Ioc" ? undefined : told;
  const time = meaning(times, raw.tif ?? "");
  const trigger = decimal(raw.triggerPx);
  return present({
    type,
    timeInForce: time,
    postOnly: raw.tif === "Alo" ? true : undefined,
    triggerPrice: trigger.gt(0) ? trigger : undefined,
    price: type === undefined || isMarket({ type }) ? undefined : decimal(raw.limitPx),
  });
}

/** A fill, of the stream or of history. `fee`: negative is a rebate, and the builder's part is in it (docs: userFills). */
export function toFill(market: Market, raw: RawFill): Fill<RawFill> {
  const [price, amount] = [decimal(raw.px), decimal(raw.sz)];
  return present({
    id: tradeId(raw),
    symbol: market.symbol,
    orderId: String(raw.oid),
    clientOrderId: raw.cloid ? fromCloid(raw.cloid, raw.oid) : undefined,
    side: sideOf(raw.side),
    price,
    amount,
    cost: price.times(amount),
    fee: { amount: decimal(raw.fee), asset: assetOf(market, raw.feeToken) },
    realizedProfit: market.contract ? decimal(raw.closedPnl) : undefined,
    liquidity: raw.crossed ? "taker" : "maker",
    time: raw.time,
    raw,
  });
}

/** Fees are told by a token's name, which another one may have as well: on its own market it is the market's. */
function assetOf(market: Market, token: string): string {
  if (market.contract) return token;
  const { base, quote } = market.raw as SpotListing;
  return token === base.name ? market.base : token === quote.name ? market.quote : token;
}

function sideOf(word: "A" | "B"): Side {
  return word === "B" ? "buy" : "sell";
}
