/** Orders, lists and fills as the venue writes them. */
import type { Engine, Fill, Order, OrderList, Placed, PreventedMatch } from "../../engine/mod.ts";
import type { Call } from "./operation.ts";
import { expiryWord, hasStop, money, selfTradeWord, sideWord, statusWord, typeWord } from "./words.ts";

/** How much the answer to a placement tells. */
export type ResponseType = "ACK" | "RESULT" | "FULL";

const cancelStatuses = { oco: "OCO", oto: "OTO" } as const;

/** Fields that only some orders have. */
function conditional(call: Call, order: Readonly<Order>): object {
  return {
    ...(order.strategyId === undefined ? {} : { strategyId: order.strategyId }),
    ...(order.strategyType === undefined ? {} : { strategyType: order.strategyType }),
    ...(order.trailingDelta === 0 ? {} : {
      trailingDelta: order.trailingDelta,
      trailingTime: order.trailing === -1 ? -1 : call.time(order.trailing),
    }),
    ...(order.prevented === 0n ? {} : {
      preventedMatchId: order.preventedMatchId,
      preventedQuantity: money(order.prevented),
    }),
    ...(order.expiry === undefined ? {} : { expiryReason: expiryWord[order.expiry] }),
  };
}

const workingTime = (call: Call, order: Readonly<Order>): number =>
  order.working === -1 ? -1 : call.time(order.working);

function body(order: Readonly<Order>): object {
  return {
    price: money(order.price),
    origQty: money(order.quantity),
    executedQty: money(order.executed),
    origQuoteOrderQty: money(order.quoteQuantity),
    cummulativeQuoteQty: money(order.executedQuote),
    status: statusWord[order.status],
    timeInForce: order.timeInForce,
    type: typeWord[order.type],
    side: sideWord[order.side],
    ...(hasStop(order) ? { stopPrice: money(order.stopPrice) } : {}),
  };
}

function preventedText(match: PreventedMatch): object {
  return {
    preventedMatchId: match.id,
    makerSymbol: match.market,
    makerOrderId: match.makerOrder,
    price: money(match.price),
    ...(match.taker === 0n ? {} : { takerPreventedQuantity: money(match.taker) }),
    ...(match.maker === 0n ? {} : { makerPreventedQuantity: money(match.maker) }),
  };
}

/** The answer to a placement. */
export function writePlaced(call: Call, placed: Placed, kind: ResponseType): object {
  const { order } = placed;
  const ack = {
    symbol: order.market,
    orderId: order.id,
    orderListId: order.listId,
    clientOrderId: order.clientId,
    transactTime: call.time(order.updated),
  };
  if (kind === "ACK") return ack;
  const matches = placed.prevented.filter((match) => match.takerOrder === order.id);
  return {
    ...ack,
    ...body(order),
    workingTime: workingTime(call, order),
    ...(order.icebergQuantity === 0n ? {} : { icebergQty: money(order.icebergQuantity) }),
    ...(kind === "FULL" ? { fills: placed.fills.filter((fill) => fill.orderId === order.id).map(fillText) } : {}),
    ...(kind === "FULL" && matches.length !== 0 ? { preventedMatches: matches.map(preventedText) } : {}),
    selfTradePreventionMode: selfTradeWord[order.selfTrade],
    ...conditional(call, order),
  };
}

function fillText(fill: Fill): object {
  return {
    price: money(fill.price),
    qty: money(fill.quantity),
    commission: money(fill.fee),
    commissionAsset: fill.feeAsset,
    tradeId: fill.tradeId,
  };
}

/** The answer to a cancellation. */
export function writeCanceled(call: Call, order: Readonly<Order>, wasClientId: string): object {
  return {
    symbol: order.market,
    origClientOrderId: wasClientId,
    orderId: order.id,
    orderListId: order.listId,
    clientOrderId: order.clientId,
    transactTime: call.time(order.updated),
    ...body(order),
    ...(order.icebergQuantity === 0n ? {} : { icebergQty: money(order.icebergQuantity) }),
    selfTradePreventionMode: selfTradeWord[order.selfTrade],
    ...conditional(call, order),
  };
}

/** The answer to a question about an order. */
export function writeOrder(call: Call, order: Readonly<Order>): object {
  return {
    symbol: order.market,
    orderId: order.id,
    orderListId: order.listId,
    clientOrderId: order.clientId,
    price: money(order.price),
    origQty: money(order.quantity),
    executedQty: money(order.executed),
    cummulativeQuoteQty: money(order.executedQuote),
    status: statusWord[order.status],
    timeInForce: order.timeInForce,
    type: typeWord[order.type],
    side: sideWord[order.side],
    stopPrice: money(order.stopPrice),
    icebergQty: money(order.icebergQuantity),
    time: call.time(order.created),
    updateTime: call.time(order.updated),
    isWorking: order.working !== -1,
    workingTime: workingTime(call, order),
    origQuoteOrderQty: money(order.quoteQuantity),
    selfTradePreventionMode: selfTradeWord[order.selfTrade],
    ...conditional(call, order),
  };
}

/** An amended order. */
export function writeAmended(call: Call, order: Readonly<Order>, wasClientId: string): object {
  return {
    symbol: order.market,
    orderId: order.id,
    orderListId: order.listId,
    origClientOrderId: wasClientId,
    clientOrderId: order.clientId,
    price: money(order.price),
    qty: money(order.quantity),
    executedQty: money(order.executed),
    preventedQty: money(order.prevented),
    quoteOrderQty: money(order.quoteQuantity),
    cumulativeQuoteQty: money(order.executedQuote),
    status: statusWord[order.status],
    timeInForce: order.timeInForce,
    type: typeWord[order.type],
    side: sideWord[order.side],
    ...(hasStop(order) ? { stopPrice: money(order.stopPrice) } : {}),
    ...(order.icebergQuantity === 0n ? {} : { icebergQty: money(order.icebergQuantity) }),
    ...(order.working === -1 ? {} : { workingTime: call.time(order.working) }),
    selfTradePreventionMode: selfTradeWord[order.selfTrade],
  };
}

/** The orders of a list, by the ids they were known by. */
export function writeListOrders(engine: Engine, list: Readonly<OrderList>): object[] {
  return list.orders.map((id) => {
    const order = engine.records.order(id);
    const clientOrderId = order.status === "canceled" ? order.placedAs : order.clientId;
    return { symbol: list.market, orderId: id, clientOrderId };
  });
}

/** A list of orders. */
export function writeList(call: Call, list: Readonly<OrderList>): object {
  return {
    orderListId: list.id,
    contingencyType: cancelStatuses[list.kind],
    listStatusType: list.done ? "ALL_DONE" : "EXEC_STARTED",
    listOrderStatus: list.done ? "ALL_DONE" : "EXECUTING",
    listClientOrderId: list.clientId,
    transactionTime: call.time(list.updated),
    symbol: list.market,
    orders: writeListOrders(call.core.engine, list),
  };
}
