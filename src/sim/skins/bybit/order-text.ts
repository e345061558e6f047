/** Orders and executions as the venue writes them. */
import { remaining } from "../../engine/book.ts";
import type { Desk, ExpiryReason, Order } from "../../engine/mod.ts";
import { isOpen, notional } from "../../engine/mod.ts";
import type { Entry } from "./executions.ts";
import type { Note } from "./notes.ts";
import type { Core } from "./operation.ts";
import {
  averageText,
  categoryOf,
  executionId,
  fundingId,
  isMarket,
  linkIdText,
  orderId,
  plain,
  positionIndex,
  priceText,
  rateText,
  sideWord,
  sizeText,
  untriggered,
  worthText,
} from "./words.ts";

type State = Pick<Order, "status" | "expiry" | "type" | "working" | "executed" | "quoteQuantity" | "executedQuote">;

/** Whether a market order that was to spend an amount ended with some of it left, which buys nothing more. */
function isSpent({ status, quoteQuantity, executedQuote }: State): boolean {
  return status === "filled" && quoteQuantity !== 0n && executedQuote < quoteQuantity;
}

/** The venue's word for the state of an order (docs: enum, `orderStatus`). */
export function statusWord(order: State, spot: boolean): string {
  switch (order.status) {
    case "pending":
    case "new":
    case "partially-filled":
      return untriggered(order) ? "Untriggered" : order.executed === 0n ? "New" : "PartiallyFilled";
    case "filled":
      return isSpent(order) ? "PartiallyFilledCanceled" : "Filled";
    case "canceled":
    case "expired":
    case "prevented":
      if (order.expiry === "rejected") return "Rejected";
      if (untriggered(order)) return "Deactivated";
      return spot && order.executed !== 0n ? "PartiallyFilledCanceled" : "Cancelled";
  }
}

const reasons: Readonly<Record<ExpiryReason, readonly [cancelType: string, rejectReason: string]>> = {
  rejected: ["UNKNOWN", "EC_Others"],
  venue: ["CancelByAdmin", "EC_PerCancelRequest"],
  "other-leg": ["UNKNOWN", "EC_PerCancelRequest"],
  "working-order-expired": ["UNKNOWN", "EC_PerCancelRequest"],
  "unfilled-ioc": ["UNKNOWN", "EC_NoImmediateQtyToFill"],
  "unfilled-fok": ["UNKNOWN", "EC_NoEnoughQtyToFill"],
  "no-liquidity": ["UNKNOWN", "EC_NoImmediateQtyToFill"],
  "nothing-to-reduce": ["CancelByReduceOnly", "EC_PerCancelRequest"],
  liquidation: ["CancelAllBeforeLiq", "EC_PerCancelRequest"],
  "would-take": ["UNKNOWN", "EC_PostOnlyWillTakeLiquidity"],
};

/** Who or what ended an order, and why. */
function ending(order: State, note: Note): readonly [cancelType: string, rejectReason: string] {
  if (order.status === "canceled") return [note.canceledBy || "CancelByUser", "EC_PerCancelRequest"];
  if (order.status === "prevented") return ["CancelBySmp", "EC_PerCancelRequest"];
  if (order.status === "expired") return reasons[order.expiry ?? "venue"];
  return ["UNKNOWN", isSpent(order) ? "EC_CancelByOrderValueZero" : "EC_NoError"];
}

/** How far from the last price a market order of a contract may trade, in percent. */
const protection = 5n;

/** The price that an answer has for an order at the market price: of contracts what it may not trade beyond. */
function marketPrice(desk: Desk, { side }: Order, { sent: { lastPrice } }: Note): string {
  if (categoryOf(desk) === "spot") return "0";
  const { tick } = desk.market.rules;
  const price = lastPrice * (side === "buy" ? 100n + protection : 100n - protection) / 100n;
  return priceText(price - price % tick);
}

/** Fees by what they were paid in. */
function feesOf({ engine }: Core, { fees }: Note): Record<string, string> {
  return Object.fromEntries(
    [...fees].map(([asset, fee]) => [asset, plain(fee, engine.assets.get(asset)?.precision ?? 0)]),
  );
}

/** What is told of an order wherever it is told of. */
function common(core: Core, desk: Desk, order: Readonly<Order>): Record<string, unknown> {
  const note = core.notes.of(order);
  const { sent } = note;
  const spot = categoryOf(desk) === "spot";
  const market = isMarket(order);
  const byQuote = order.quoteQuantity !== 0n;
  const left = isOpen(order) ? remaining(order) : 0n;
  const [cancelType, rejectReason] = ending(order, note);
  return {
    orderId: orderId(order.id, spot),
    orderLinkId: linkIdText(order, spot),
    blockTradeId: "",
    symbol: desk.market.id,
    price: market ? marketPrice(desk, order, note) : priceText(order.price),
    qty: byQuote ? worthText(desk, order.quoteQuantity) : sizeText(desk, order.quantity),
    side: sideWord(order.side),
    isLeverage: sent.isLeverage,
    positionIdx: positionIndex[order.positionSide],
    orderStatus: statusWord(order, spot),
    cancelType,
    rejectReason,
    avgPrice: averageText(desk, order.executed, order.executedQuote, spot ? "" : "0"),
    leavesQty: sizeText(desk, left),
    leavesValue: worthText(desk, notional(desk.market, order.price, left)),
    cumExecQty: sizeText(desk, order.executed),
    cumExecValue: worthText(desk, order.executedQuote),
    cumExecFee: spot ? "" : worthText(desk, note.fees.get(desk.market.settle) ?? 0n),
    timeInForce: sent.timeInForce,
    orderType: market ? "Market" : "Limit",
    stopOrderType: sent.trigger === undefined ? "" : sent.trigger.kind === "tpslOrder" ? "tpslOrder" : "Stop",
    marketUnit: sent.marketUnit,
    orderIv: "",
    triggerPrice: order.stopPrice === 0n ? (spot ? "0" : "") : priceText(order.stopPrice),
    takeProfit: "",
    stopLoss: "",
    tpTriggerBy: "",
    slTriggerBy: "",
    triggerDirection: spot ? 0 : sent.trigger?.direction ?? 0,
    triggerBy: spot || sent.trigger === undefined ? "" : "LastPrice",
    reduceOnly: order.reduceOnly,
    closeOnTrigger: sent.closeOnTrigger,
    ...(spot ? {} : { createType: sent.createType, tpslMode: "" }),
    smpType: sent.smpType,
    smpGroup: 0,
    smpOrderId: "",
    tpLimitPrice: "",
    slLimitPrice: "",
    placeType: "",
    createdTime: String(order.created),
    updatedTime: String(order.updated),
    cumFeeDetail: feesOf(core, note),
  };
}

/** An order as it is asked for. */
export function orderText(core: Core, order: Readonly<Order>): Record<string, unknown> {
  const desk = core.engine.desk(order.market);
  const last = priceText(core.notes.of(order).sent.lastPrice);
  const spot = categoryOf(desk) === "spot";
  return {
    ...common(core, desk, order),
    ...(spot ? { basePrice: last, ocoTriggerBy: "" } : { lastPriceOnCreated: last }),
  };
}

/** An order as it is pushed. */
export function orderUpdate(core: Core, order: Readonly<Order>): Record<string, unknown> {
  const desk = core.engine.desk(order.market);
  const note = core.notes.of(order);
  const spot = categoryOf(desk) === "spot";
  const [asset = ""] = note.fees.keys();
  return {
    category: categoryOf(desk),
    ...common(core, desk, order),
    lastPriceOnCreated: priceText(note.sent.lastPrice),
    feeCurrency: asset || (spot ? (order.side === "buy" ? desk.market.base : desk.market.quote) : ""),
    closedPnl: spot ? "0" : worthText(desk, note.profit),
  };
}

/** What executions have in common, as asked for and as pushed; `undefined` for what is none. */
export function executionText(core: Core, { seq, fill: filled, funding, ...entry }: Entry): object | undefined {
  if (filled !== undefined) return fillText(core, filled, seq);
  if (funding === undefined) return undefined;
  const desk = core.engine.desk(funding.market);
  const size = funding.quantity < 0n ? -funding.quantity : funding.quantity;
  const paid = -entry.change;
  return {
    symbol: funding.market,
    orderId: fundingId(entry.number),
    orderLinkId: "",
    side: funding.quantity < 0n ? "Sell" : "Buy",
    orderPrice: "0",
    orderQty: "0",
    leavesQty: "0",
    createType: "",
    orderType: "UNKNOWN",
    stopOrderType: "UNKNOWN",
    execFee: worthText(desk, paid),
    execId: fundingId(entry.number),
    execPrice: priceText(funding.mark),
    execQty: sizeText(desk, size),
    execType: "Funding",
    execValue: worthText(desk, notional(desk.market, funding.mark, size)),
    execTime: String(entry.time),
    feeCurrency: desk.market.settle,
    isMaker: false,
    feeRate: rateText(funding.quantity < 0n ? -funding.rate : funding.rate),
    tradeIv: "",
    markIv: "",
    markPrice: priceText(funding.mark),
    indexPrice: "",
    underlyingPrice: "",
    blockTradeId: "",
    closedSize: "0",
    extraFees: "",
    seq,
  };
}

function fillText(core: Core, { fill, order }: NonNullable<Entry["fill"]>, seq: number): object {
  const { engine } = core;
  const desk = engine.desk(fill.market);
  const spot = categoryOf(desk) === "spot";
  const note = core.notes.of(order);
  const account = engine.ledger.account(fill.account);
  const mark = spot ? "" : priceText(engine.perpetuals?.mark(fill.market).mark ?? 0n);
  return {
    symbol: fill.market,
    orderId: orderId(fill.orderId, spot),
    orderLinkId: linkIdText(order, spot),
    side: sideWord(fill.side),
    orderPrice: isMarket(order) ? marketPrice(desk, order, note) : priceText(order.price),
    orderQty: order.quoteQuantity === 0n ? sizeText(desk, order.quantity) : worthText(desk, order.quoteQuantity),
    leavesQty: sizeText(desk, remaining(order)),
    createType: note.sent.createType,
    orderType: isMarket(order) ? "Market" : "Limit",
    stopOrderType: note.sent.trigger === undefined ? (spot ? "" : "UNKNOWN") : "Stop",
    execFee: plain(fill.fee, engine.assets.get(fill.feeAsset)?.precision ?? 0),
    execId: executionId(fill.tradeId, fill.orderId, spot),
    execPrice: priceText(fill.price),
    execQty: sizeText(desk, fill.quantity),
    execType: note.sent.createType === "CreateByLiq" ? "BustTrade" : "Trade",
    execValue: worthText(desk, fill.quote),
    execTime: String(fill.time),
    feeCurrency: fill.feeAsset,
    isMaker: fill.maker,
    feeRate: rateText(fill.maker ? account.makerRate : account.takerRate),
    tradeIv: "",
    markIv: "",
    markPrice: mark,
    indexPrice: "",
    underlyingPrice: "",
    blockTradeId: "",
    closedSize: "",
    extraFees: "",
    seq,
  };
}

/** A fill as it is told sooner and shorter: of an order that rested, without its client order id (docs: fast-execution). */
export function fastText({ engine }: Core, { fill: filled, seq }: Entry): object | undefined {
  if (filled === undefined) return undefined;
  const { fill, order } = filled;
  const category = categoryOf(engine.desk(fill.market));
  const spot = category === "spot";
  return {
    category,
    symbol: fill.market,
    execId: executionId(fill.tradeId, fill.orderId, spot),
    execPrice: priceText(fill.price),
    execQty: plain(fill.quantity, engine.desk(fill.market).market.quantityPrecision),
    orderId: orderId(fill.orderId, spot),
    isMaker: fill.maker,
    orderLinkId: fill.maker ? "" : linkIdText(order, spot),
    side: sideWord(fill.side),
    execTime: String(fill.time),
    seq,
  };
}
