/** Orders and fills as the venue tells them. */
import type { Fill, Order } from "../../engine/mod.ts";
import { isOpen } from "../../engine/mod.ts";
import type { Booked } from "./notes.ts";
import type { Core } from "./operation.ts";
import { clientOid, orderId, priceText, sizeText, tradeId, worthText } from "./words.ts";

const nanoseconds = 1_000_000;

/** What of an order was canceled, whoever did it. */
export function canceledOf(order: Readonly<Order>): bigint {
  return isOpen(order) || order.quantity === 0n ? 0n : order.quantity - order.executed;
}

/** What became of an order: the part that answers to placing and canceling have in common. */
export function outcomeText(core: Core, order: Readonly<Order>): Record<string, unknown> {
  const desk = core.engine.desk(order.market);
  const open = isOpen(order);
  return {
    originSize: sizeText(desk, order.quantity),
    dealSize: sizeText(desk, order.executed),
    remainSize: sizeText(desk, open ? order.quantity - order.executed : 0n),
    canceledSize: sizeText(desk, canceledOf(order)),
    status: open ? "open" : "done",
  };
}

/** An order as queries tell it. */
export function orderText(core: Core, order: Readonly<Order>): object {
  const desk = core.engine.desk(order.market);
  const { sent, fees } = core.notes.of(order);
  const active = isOpen(order);
  const limit = order.type !== "market";
  const funds = order.quoteQuantity !== 0n ? order.quoteQuantity : 0n;
  return {
    id: orderId(order.id),
    clientOid: clientOid(order),
    symbol: order.market,
    opType: "DEAL",
    type: limit ? "limit" : "market",
    side: order.side,
    price: priceText(order.price),
    size: order.quoteQuantity !== 0n ? "0" : sizeText(desk, order.quantity),
    funds: worthText(desk, funds),
    dealSize: sizeText(desk, order.executed),
    dealFunds: worthText(desk, order.executedQuote),
    remainSize: sizeText(desk, active ? order.quantity - order.executed : 0n),
    cancelledSize: sizeText(desk, order.quoteQuantity !== 0n ? 0n : canceledOf(order)),
    fee: worthText(desk, fees),
    feeCurrency: desk.market.quote,
    timeInForce: sent.timeInForce,
    postOnly: sent.postOnly,
    cancelExist: !active && order.status !== "filled",
    inOrderBook: active,
    active,
    createdAt: order.created,
    lastUpdatedAt: order.updated,
  };
}

/** A fill as the history tells it. */
export function fillText(core: Core, { number, fill }: Booked): object {
  const desk = core.engine.desk(fill.market);
  const order = core.engine.records.order(fill.orderId);
  return {
    id: number,
    orderId: orderId(fill.orderId),
    counterOrderId: "",
    tradeId: tradeId(fill.tradeId),
    symbol: fill.market,
    side: fill.side,
    liquidity: fill.maker ? "maker" : "taker",
    type: order.type === "market" ? "market" : "limit",
    forceTaker: false,
    price: priceText(fill.price),
    size: sizeText(desk, fill.quantity),
    funds: worthText(desk, fill.quote),
    fee: worthText(desk, fill.fee),
    feeRate: "0.001",
    feeCurrency: fill.feeAsset,
    createdAt: fill.time,
  };
}

type Happened = "received" | "open" | "match" | "filled" | "canceled";

/** An event of an order; `seq` makes times of one millisecond different. */
export function eventText(
  core: Core,
  order: Readonly<Order>,
  type: Happened,
  { time, seq }: { readonly time: number; readonly seq: number },
  fill?: Fill,
): object {
  const desk = core.engine.desk(order.market);
  const size = (atoms: bigint): string => sizeText(desk, atoms);
  const byQuote = order.quoteQuantity !== 0n;
  const status = type === "received"
    ? "new"
    : type === "filled" || type === "canceled"
    ? "done"
    : fill?.maker === false
    ? "match"
    : "open";
  return {
    clientOid: clientOid(order) ?? "",
    orderId: orderId(order.id),
    orderTime: order.created,
    orderType: order.type === "market" ? "market" : "limit",
    ...(byQuote ? { originFunds: worthText(desk, order.quoteQuantity) } : { originSize: size(order.quantity) }),
    side: order.side,
    symbol: order.market,
    status,
    type,
    ts: time * nanoseconds + seq % nanoseconds,
    ...(type === "received" ? {} : {
      price: order.price === 0n ? "" : priceText(order.price),
      size: byQuote ? "" : size(order.quantity),
      filledSize: size(order.executed),
      remainSize: size(status === "done" || byQuote ? 0n : order.quantity - order.executed),
      canceledSize: size(type === "canceled" && !byQuote ? canceledOf(order) : 0n),
      remainFunds: byQuote ? worthText(desk, order.quoteQuantity - order.executedQuote) : "",
    }),
    ...(fill === undefined ? {} : {
      matchPrice: priceText(fill.price),
      matchSize: size(fill.quantity),
      tradeId: String(tradeId(fill.tradeId)),
      liquidity: fill.maker ? "maker" : "taker",
      feeType: fill.maker ? "makerFee" : "takerFee",
    }),
  };
}
