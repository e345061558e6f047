/** Orders with a trigger: our words to OKX's and back. Pure. */
import type { AlgoAck, AlgoOrder, AlgoOrderRequest, AlgoOrderUpdate, TdMode } from "../../../../generated/okx/spot.ts";
import type { VenueRef } from "../../../connector/adapter.ts";
import { amountOf, contractsOf } from "../../../connector/contracts.ts";
import { zero } from "../../../core/decimal.ts";
import { ValidationError } from "../../../core/errors.ts";
import { meaning } from "../../../core/meaning.ts";
import { above } from "../../../core/numbers.ts";
import { present } from "../../../core/fields.ts";
import type { Market, OrderType, OrderUpdate, Ticket } from "../../../model/mod.ts";
import { about } from "../errors.ts";
import { settledIn } from "./order.ts";

type Status = OrderUpdate["status"];

/** What has triggered lives on as the order that it made; where none was made of it, it is over. */
const statuses: Readonly<Record<string, Status>> = {
  live: "open",
  pause: "open",
  partially_effective: "open",
  effective: "open",
  canceled: "canceled",
  order_failed: "rejected",
  partially_failed: "rejected",
};

/** The price of what it makes, where that is a market order. */
const atMarket = "-1";

/**
 * A stop is a stop loss there, and a take profit one: each says by itself whether the price has to rise or to fall, which an
 * order of the type `trigger` leaves to where the price is when it is placed.
 */
export function fromTrigger(market: Market, ticket: Ticket, tdMode: TdMode): Omit<AlgoOrderRequest, "instId"> {
  const { type, amount, price, triggerPrice, timeInForce, positionSide, reduceOnly } = ticket;
  if (timeInForce !== undefined && timeInForce !== "GTC") {
    throw new ValidationError("timeInForce", "must be GTC on an order with a trigger", about);
  }
  const [trigger, order] = [triggerPrice?.toFixed() ?? "", price?.toFixed() ?? atMarket];
  const spot = market.contract === undefined;
  return {
    tdMode,
    algoClOrdId: ticket.clientOrderId,
    side: ticket.side,
    ordType: "conditional",
    sz: contractsOf(market, amount ?? zero).toFixed(),
    ...(type === "stop" || type === "stopLimit"
      ? { slTriggerPx: trigger, slTriggerPxType: "last", slOrdPx: order }
      : { tpTriggerPx: trigger, tpTriggerPxType: "last", tpOrdPx: order }),
    ...(positionSide === undefined ? (reduceOnly ? { reduceOnly } : {}) : { posSide: positionSide }),
    ...(spot ? { tgtCcy: "base_ccy", ...settledIn(market) } : {}),
  };
}

/** Orders and those with a trigger are numbered apart: which of the two an id is of is said with it. */
const mark = "algo-";

/** Whether an order waits for a trigger, or did: its id tells, and where it has none, what it was placed as. */
export function isTriggered({ id, type }: VenueRef): boolean {
  if (id !== undefined) return id.startsWith(mark);
  return type !== undefined && type !== "limit" && type !== "market";
}

/** Either id; the venue's where both are known. */
export function fromTriggerRef(ref: VenueRef): { readonly algoId?: string; readonly algoClOrdId?: string } {
  if (ref.id !== undefined) return { algoId: ref.id.slice(mark.length) };
  return ref.clientOrderId === undefined ? {} : { algoClOrdId: ref.clientOrderId };
}

/** One that was taken, to be placed or canceled. */
export function toTriggerAck(market: Market, ref: VenueRef, raw: AlgoAck): OrderUpdate<AlgoAck, never> {
  const id = raw.algoId === "" ? ref.id : mark + raw.algoId;
  return present({
    clientOrderId: ref.clientOrderId ?? (raw.algoClOrdId || (id ?? "")),
    id,
    symbol: market.symbol,
    status: "open",
    raw,
  });
}

/**
 * The order that the trigger has made; `undefined` where it has made none. Of several it is the last, as the venue says it in
 * `ordId`, which will be given up for the list of all (docs: "Get algo order details", ordId).
 */
export function madeBy({ ordId, ordIdList }: Pick<AlgoOrder, "ordId" | "ordIdList">): string | undefined {
  return ordId || ordIdList?.at(-1) || undefined;
}

/** One as a query or an event tells it. Where only some of what it makes was refused, the rest of it lives. */
export function toTrigger<Raw extends AlgoOrder | AlgoOrderUpdate>(market: Market, raw: Raw): OrderUpdate<Raw, never> {
  const stop = above(raw.slTriggerPx);
  const trigger = stop ?? above(raw.tpTriggerPx) ?? above(raw.triggerPx);
  const price = above(stop ? raw.slOrdPx : above(raw.tpTriggerPx) ? raw.tpOrdPx : raw.ordPx);
  const amount = raw.tgtCcy === "quote_ccy" ? undefined : above(raw.sz);
  const base = stop ? "stop" : "takeProfit";
  const type: OrderType = price ? `${base}Limit` : base;
  const became = madeBy(raw);
  const ended = meaning(statuses, raw.state) ?? "open";
  const status = ended === "rejected" && became !== undefined ? "open" : ended;
  return present({
    clientOrderId: raw.algoClOrdId || mark + raw.algoId,
    id: mark + raw.algoId,
    became,
    symbol: market.symbol,
    side: raw.side,
    type,
    status,
    amount: amount ? amountOf(market, amount) : undefined,
    triggerPrice: trigger,
    ...(price ? { price, timeInForce: "GTC" } : {}),
    reduceOnly: raw.reduceOnly === "true" ? true : undefined,
    positionSide: raw.posSide === "long" || raw.posSide === "short" ? raw.posSide : undefined,
    reason: status === "rejected" ? raw.failReason || `failCode ${raw.failCode ?? ""}` : undefined,
    created: Number(raw.cTime),
    time: Number(raw.uTime ?? raw.cTime),
    raw,
  });
}
