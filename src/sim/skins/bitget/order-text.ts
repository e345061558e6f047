/** Orders and fills as the venue tells them. */
import type { Fill, Order } from "../../engine/mod.ts";
import { isOpen } from "../../engine/mod.ts";
import type { Booked } from "./notes.ts";
import type { Core } from "./operation.ts";
import {
  averageText,
  clientIdText,
  fillId,
  orderId,
  plain,
  priceText,
  quantityText,
  tradeId,
  worthText,
} from "./words.ts";
import { decimals } from "./venue.ts";

/** Ends of orders in the venue's words. It has no list of them; these were seen. */
const reasons = {
  canceled: "normal_cancel",
  expired: "cancel_by_system",
  prevented: "cancel_self_trade",
} as const;

function statusOf(order: Readonly<Order>, young: string): string {
  if (isOpen(order)) return order.executed === 0n ? young : "partially_filled";
  return order.status === "filled" ? "filled" : "cancelled";
}

/** Why an order was canceled; empty where it was not. */
function reasonOf({ status }: Readonly<Order>): string {
  return status === "canceled" || status === "expired" || status === "prevented" ? reasons[status] : "";
}

/** Whether an order of an account that holds both sides opens or closes. */
export function tradeSideOf({ side, positionSide }: Pick<Order, "side" | "positionSide">): string {
  if (positionSide === "both") return "";
  return (side === "buy") === (positionSide === "long") ? "open" : "close";
}

/** The side of the position that an order is about: in one-way mode the one that it makes longer. */
function heldSide({ side, positionSide }: Pick<Order, "side" | "positionSide">): string {
  return positionSide === "both" ? (side === "buy" ? "long" : "short") : positionSide;
}

const priceOrNone = (order: Readonly<Order>): string => order.type === "market" ? "" : priceText(order.price);

function shared(core: Core, order: Readonly<Order>): Record<string, unknown> {
  const desk = core.engine.desk(order.market);
  const { sent, fees, feeAsset } = core.notes.of(order);
  const contract = desk.market.spec.contract !== undefined;
  return {
    orderId: orderId(order.id),
    clientOid: clientIdText(order),
    category: core.category,
    symbol: order.market,
    orderType: order.type === "market" ? "market" : "limit",
    side: order.side,
    price: priceOrNone(order),
    qty: quantityText(desk, order.quantity),
    amount: worthText(desk, order.quoteQuantity),
    cumExecQty: quantityText(desk, order.executed),
    cumExecValue: worthText(desk, order.executedQuote),
    avgPrice: averageText(desk, order.executed, order.executedQuote),
    timeInForce: sent.timeInForce,
    holdMode: contract ? (order.positionSide === "both" ? "one_way_mode" : "hedge_mode") : "",
    tradeSide: tradeSideOf(order),
    delegateType: "normal",
    marginMode: sent.marginMode,
    stpMode: sent.stpMode,
    feeDetail: feeAsset === "" ? [] : [{ feeCoin: feeAsset, fee: plain(fees, decimals) }],
    cancelReason: reasonOf(order),
    createdTime: String(order.created),
    updatedTime: String(order.updated),
  };
}

/** An order as answers tell it. */
export function orderText(core: Core, order: Readonly<Order>): object {
  const contract = core.category !== "SPOT";
  return {
    ...shared(core, order),
    orderStatus: statusOf(order, "live"),
    posSide: contract ? heldSide(order) : "",
    reduceOnly: order.reduceOnly ? "YES" : "NO",
    takeProfit: "",
    stopLoss: "",
    tpTriggerBy: "",
    slTriggerBy: "",
    tpOrderType: "",
    slOrderType: "",
    tpLimitPrice: "",
    slLimitPrice: "",
    execType: "normal",
  };
}

/** An order as the socket tells it. */
export function orderPush(core: Core, order: Readonly<Order>): object {
  const desk = core.engine.desk(order.market);
  const contract = desk.market.spec.contract !== undefined;
  const terms = core.engine.perpetuals?.margin.terms(order.account, desk.market);
  return {
    ...shared(core, order),
    category: core.category.toLowerCase(),
    orderStatus: statusOf(order, "new"),
    holdSide: contract ? heldSide(order) : "",
    marginCoin: contract ? desk.market.settle : "",
    reduceOnly: order.reduceOnly ? "yes" : "no",
    totalProfit: contract ? worthText(desk, core.notes.of(order).realized) : "",
    leverage: terms === undefined ? "" : String(terms.leverage),
  };
}

function fill(core: Core, filled: Fill, number: number): Record<string, unknown> {
  const desk = core.engine.desk(filled.market);
  const order = core.engine.records.order(filled.orderId);
  const { positionSide } = order;
  return {
    execId: fillId(number),
    execLinkId: tradeId(filled.tradeId),
    orderId: orderId(filled.orderId),
    clientOid: clientIdText(order),
    category: core.category,
    symbol: filled.market,
    orderType: order.type === "market" ? "market" : "limit",
    side: filled.side,
    execPrice: priceText(filled.price),
    execQty: quantityText(desk, filled.quantity),
    execValue: worthText(desk, filled.quote),
    tradeScope: filled.maker ? "maker" : "taker",
    tradeSide: tradeSideOf({ side: filled.side, positionSide }),
    feeDetail: [{ feeCoin: filled.feeAsset, fee: plain(filled.fee, decimals) }],
    execPnl: filled.realized === undefined ? "" : worthText(desk, filled.realized),
    updatedTime: String(filled.time),
    isRPI: "no",
  };
}

/** A position's side is told of orders of an account that holds both. */
function sideIn(core: Core, { orderId: order }: Fill): string {
  const { positionSide } = core.engine.records.order(order);
  return positionSide === "both" ? "" : positionSide;
}

/** A fill as the history tells it. */
export function fillText(core: Core, { fill: filled, number }: Booked): object {
  return { ...fill(core, filled, number), posSide: sideIn(core, filled), createdTime: String(filled.time) };
}

/** A fill as the socket tells it. */
export function fillPush(core: Core, filled: Fill): object {
  return {
    ...fill(core, filled, core.notes.numberOf(filled) ?? 0),
    category: core.category.toLowerCase(),
    holdSide: sideIn(core, filled),
    execTime: String(filled.time),
  };
}
