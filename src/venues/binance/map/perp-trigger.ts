/**
 * Orders that wait for a price, which are another service of USD-M futures: "algo orders", with ids of their own, that become
 * orders of the book when they are triggered. Pure.
 */
import type {
  AlgoOrder,
  AlgoOrderAnswer,
  AlgoOrderCanceled,
  AlgoUpdateEvent,
  NewAlgoOrderParams,
  Order as RawOrder,
} from "../../../../generated/binance/perp.ts";
import type { VenueRef } from "../../../connector/adapter.ts";
import type { Decimal } from "../../../core/decimal.ts";
import { meaning } from "../../../core/meaning.ts";
import { above } from "../../../core/numbers.ts";
import { present } from "../../../core/fields.ts";
import type { Market, OrderType, OrderUpdate, Ticket } from "../../../model/mod.ts";
import { positionSideOf, sideOf, times, toContractOrder, types } from "./perp-order.ts";

/** Their ids are counted apart from those of orders: here they begin with this. */
const prefix = "algo-";

const rawTypes = {
  stop: "STOP_MARKET",
  stopLimit: "STOP",
  takeProfit: "TAKE_PROFIT_MARKET",
  takeProfitLimit: "TAKE_PROFIT",
} as const;

/**
 * One that has become an order is as open as that is; whether `FINISHED` is filled or canceled, only that order tells (docs:
 * Event: Algo Order Update).
 */
const statuses: Readonly<Record<string, OrderUpdate["status"]>> = {
  NEW: "open",
  TRIGGERING: "open",
  TRIGGERED: "open",
  FINISHED: "open",
  CANCELED: "canceled",
  REJECTED: "rejected",
  EXPIRED: "expired",
};

/** Whether an order waits for a price, or began so; `undefined` where what is known of it does not say. */
export function isTrigger({ id, type }: VenueRef): boolean | undefined {
  if (id !== undefined) return id.startsWith(prefix);
  return type === undefined ? undefined : Object.hasOwn(rawTypes, type);
}

/** Either id; the venue's where both are known. */
export function fromTriggerRef({ id, clientOrderId }: VenueRef): { algoId?: string; clientAlgoId?: string } {
  if (id !== undefined) return { algoId: id.slice(prefix.length) };
  return clientOrderId === undefined ? {} : { clientAlgoId: clientOrderId };
}

/** The parameters of a new one. It waits for the last price; in hedge mode `reduceOnly` is refused (docs: New Algo Order). */
export function fromTriggerTicket(market: Market, ticket: Ticket): NewAlgoOrderParams {
  const { amount, price, triggerPrice, timeInForce, reduceOnly, positionSide } = ticket;
  return present({
    algoType: "CONDITIONAL",
    symbol: market.id,
    side: ticket.side === "buy" ? "BUY" : "SELL",
    type: rawTypes[ticket.type as keyof typeof rawTypes],
    clientAlgoId: ticket.clientOrderId,
    workingType: "CONTRACT_PRICE",
    triggerPrice: triggerPrice?.toFixed(),
    quantity: amount?.toFixed(),
    price: price?.toFixed(),
    timeInForce: timeInForce === undefined || timeInForce === "GTD" ? undefined : timeInForce,
    ...(positionSide === undefined ? (reduceOnly ? { reduceOnly } : {}) : {
      positionSide: positionSide === "long" ? "LONG" : "SHORT",
    }),
  });
}

/** One as it was placed, or as a query tells it. */
export function toTrigger<Raw extends AlgoOrder | AlgoOrderAnswer>(market: Market, raw: Raw): OrderUpdate<Raw, never> {
  const became = "actualOrderId" in raw ? raw.actualOrderId : "";
  return present({
    clientOrderId: raw.clientAlgoId,
    id: `${prefix}${raw.algoId}`,
    symbol: market.symbol,
    ...terms(raw.side, raw.orderType, raw.algoStatus, raw.timeInForce, raw.positionSide, raw.reduceOnly),
    ...amounts(raw.quantity, raw.price, raw.triggerPrice),
    became: became === "" ? undefined : became,
    created: raw.createTime,
    time: raw.updateTime,
    raw,
  });
}

/** One that was triggered, as the order that it became: that has an id, a time and, it may be, a client order id of its own. */
export function toTriggered(market: Market, raw: AlgoOrder, order: RawOrder): OrderUpdate<RawOrder, never> {
  const { id: became, ...now } = toContractOrder(market, order);
  const { clientOrderId, id, type, triggerPrice, created } = toTrigger(market, raw);
  return {
    ...now,
    ...present<Partial<OrderUpdate<RawOrder, never>>>({ clientOrderId, id, became, type, triggerPrice, created }),
  };
}

/** One that a cancel has ended. */
export function toTriggerCanceled(market: Market, raw: AlgoOrderCanceled): OrderUpdate<AlgoOrderCanceled, never> {
  return {
    clientOrderId: raw.clientAlgoId,
    id: `${prefix}${raw.algoId}`,
    symbol: market.symbol,
    status: "canceled",
    raw,
  };
}

/** One from the stream. `ai` is the order that it became, `rm` why that was refused: margin is checked by then only. */
export function toTriggerEvent(
  market: Market,
  { o: raw, T }: AlgoUpdateEvent,
): OrderUpdate<AlgoUpdateEvent["o"], never> {
  return present({
    clientOrderId: raw.caid,
    id: `${prefix}${raw.aid}`,
    symbol: market.symbol,
    ...terms(raw.S, raw.o, raw.X, raw.f, raw.ps, raw.R),
    ...amounts(raw.q, raw.p, raw.tp),
    became: raw.ai || undefined,
    reason: raw.rm || undefined,
    time: T,
    raw,
  });
}

function terms(
  side: string,
  type: string,
  status: string,
  time: string,
  positionSide: string,
  reduceOnly: boolean,
): Pick<OrderUpdate, "side" | "type" | "status" | "timeInForce" | "positionSide" | "reduceOnly"> {
  const known: OrderType = meaning(types, type) ?? "stop";
  const timeInForce = meaning(times, time);
  return present({
    side: sideOf(side),
    type: known,
    status: meaning(statuses, status) ?? "open",
    timeInForce,
    ...positionSideOf(positionSide),
    reduceOnly: reduceOnly ? true : undefined,
  });
}

/** Zeros stand for what is not there: the amount of one that closes a position is what that is by then. */
function amounts(
  quantity: string,
  limit: string,
  trigger: string,
): { readonly amount?: Decimal; readonly price?: Decimal; readonly triggerPrice?: Decimal } {
  const [amount, price, triggerPrice] = [above(quantity), above(limit), above(trigger)];
  return present({
    amount,
    price,
    triggerPrice,
  });
}
