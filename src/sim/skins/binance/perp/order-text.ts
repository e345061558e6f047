/** Orders and fills as futures write them. */
import type { Desk, Fill, Order, OrderStatus } from "../../../engine/mod.ts";
import { money, sideWord, statusWord } from "../words.ts";
import type { House } from "./house.ts";
import { averagePrice, isForced, positionWord, price, quantity, selfTradeWord, timeWord, typeWord } from "./words.ts";

/** What an order began as, and the price that triggered it. */
export function originOf(house: House, order: Readonly<Order>): { readonly type: string; readonly stopPrice: string } {
  const algo = house.algos.ofOrder(order.id);
  if (algo === undefined) return { type: isForced(order) ? "LIQUIDATION" : typeWord(order), stopPrice: "0" };
  return { type: algo.type, stopPrice: price(house.core.engine.desk(order.market), algo.triggerPrice) };
}

/** The word for the state of an order. */
export function stateWord(status: OrderStatus): string {
  return statusWord[status];
}

function common(house: House, desk: Desk, order: Readonly<Order>): object {
  const origin = originOf(house, order);
  return {
    orderId: order.id,
    symbol: order.market,
    pair: order.market,
    status: stateWord(order.status),
    clientOrderId: order.clientId,
    price: price(desk, order.price),
    origQty: quantity(desk, order.quantity),
    executedQty: quantity(desk, order.executed),
    timeInForce: timeWord(order),
    type: typeWord(order),
    reduceOnly: order.reduceOnly,
    closePosition: house.algos.ofOrder(order.id)?.closePosition ?? false,
    side: sideWord[order.side],
    positionSide: positionWord[order.positionSide],
    stopPrice: origin.stopPrice,
    workingType: house.algos.ofOrder(order.id)?.workingType ?? "CONTRACT_PRICE",
    priceProtect: house.algos.ofOrder(order.id)?.priceProtect ?? false,
    origType: origin.type,
    priceMatch: "NONE",
    selfTradePreventionMode: order.selfTrade === "decrement" ? "NONE" : selfTradeWord[order.selfTrade],
    goodTillDate: 0,
  };
}

/** The answer to an order that was placed, changed or canceled. It tells no fills, and no price that they had. */
export function writeAnswer(house: House, order: Readonly<Order>, modifyId?: number): object {
  const desk = house.core.engine.desk(order.market);
  return {
    ...common(house, desk, order),
    cumQty: quantity(desk, order.executed),
    ...(modifyId === undefined ? {} : { modifyId }),
    updateTime: order.updated,
  };
}

/** The answer to a placement of which only the acceptance is to be told. */
export function writeAcknowledged(house: House, order: Readonly<Order>): object {
  return writeAnswer(house, { ...order, status: "new", executed: 0n, executedQuote: 0n, updated: order.created });
}

/** The answer to a question about an order. */
export function writeOrder(house: House, order: Readonly<Order>): object {
  const desk = house.core.engine.desk(order.market);
  return {
    ...common(house, desk, order),
    avgPrice: averagePrice(desk, order),
    cumQuote: money(order.executedQuote),
    time: order.created,
    updateTime: order.updated,
  };
}

/** A fill. */
export function writeFill(house: House, fill: Fill): object {
  const { engine } = house.core;
  const desk = engine.desk(fill.market);
  const order = engine.records.order(fill.orderId);
  return {
    symbol: fill.market,
    id: fill.tradeId,
    orderId: fill.orderId,
    side: sideWord[fill.side],
    price: price(desk, fill.price),
    qty: quantity(desk, fill.quantity),
    realizedPnl: money(fill.realized ?? 0n),
    quoteQty: money(fill.quote),
    commission: money(fill.fee),
    commissionAsset: fill.feeAsset,
    marginAsset: desk.market.settle,
    pair: fill.market,
    time: fill.time,
    positionSide: positionWord[order.positionSide],
    maker: fill.maker,
    buyer: fill.side === "buy",
  };
}
