/** Orders and fills as the venue writes them. */
import type { Desk, Engine, EngineEvent, Fill, Order } from "../../engine/mod.ts";
import { pricePrecision } from "../../engine/mod.ts";
import { instrumentType } from "./desks.ts";
import type { Bill } from "./bills.ts";
import type { AmendNote } from "./changes.ts";
import type { Note, Notes } from "./notes.ts";
import {
  averageText,
  billId,
  cancelSource,
  clientIdText,
  feeText,
  orderId,
  plain,
  priceOrNone,
  priceText,
  sizeText,
  stateWord,
  worthText,
} from "./words.ts";

interface Book {
  readonly engine: Engine;
  readonly notes: Notes;
}

const noTriggers = {
  tpTriggerPx: "",
  tpTriggerPxType: "",
  tpOrdPx: "",
  slTriggerPx: "",
  slTriggerPxType: "",
  slOrdPx: "",
  attachAlgoClOrdId: "",
  attachAlgoOrds: [],
  linkedAlgoOrd: { algoId: "" },
  isTpLimit: "false",
};

/** The word for the side of a position: there is but one of a market, or one of each direction. */
export function sideOf({ positionSide }: Pick<Order, "positionSide">, spot: boolean): string {
  return positionSide === "both" ? (spot ? "" : "net") : positionSide;
}

function precisionOf(engine: Engine, asset: string): number {
  return engine.assets.get(asset)?.precision ?? 0;
}

/** What is told of an order wherever it is told of. */
function common({ engine, notes }: Book, desk: Desk, order: Readonly<Order>): Record<string, unknown> {
  const note: Note = notes.of(order);
  const { sent } = note;
  const spot = instrumentType(desk) === "SPOT";
  const byQuote = order.quoteQuantity !== 0n;
  const [source] = cancelSource(order, note.source);
  // Before there is a fee, it is told in what it would be paid in.
  const feeAsset = note.feeAsset ||
    (spot ? (order.side === "buy" ? desk.market.base : desk.market.quote) : desk.market.settle);
  return {
    instType: instrumentType(desk),
    instId: desk.market.id,
    ccy: sent.ccy,
    ordId: orderId(order.id),
    clOrdId: sent.algo === undefined ? clientIdText(order) : "",
    tag: sent.tag,
    px: priceOrNone(order.price),
    pxUsd: "",
    pxVol: "",
    pxType: "",
    sz: byQuote ? worthText(desk, order.quoteQuantity) : sizeText(desk, order.quantity),
    tgtCcy: sent.tgtCcy,
    ordType: sent.ordType,
    side: order.side,
    posSide: sideOf(order, spot),
    tdMode: sent.tdMode,
    accFillSz: sizeText(desk, order.executed),
    avgPx: averageText(desk, order.executed, order.executedQuote),
    state: stateWord(order),
    lever: spot ? "" : String(engine.perpetuals?.margin.terms(order.account, desk.market).leverage ?? ""),
    pnl: plain(note.profit, desk.market.worthPrecision),
    fee: feeText(note.fee, precisionOf(engine, feeAsset)),
    feeCcy: feeAsset,
    rebate: "",
    rebateCcy: "",
    source: sent.algo?.source ?? "",
    category: sent.category ?? "normal",
    reduceOnly: String(order.reduceOnly),
    cancelSource: source,
    algoId: sent.algo?.id ?? "",
    algoClOrdId: sent.algo?.clientId ?? "",
    quickMgnType: "",
    stpId: "",
    stpMode: sent.stpMode,
    tradeQuoteCcy: spot ? desk.market.quote : "",
    ...noTriggers,
    uTime: String(order.updated),
    cTime: String(order.created),
  };
}

/** An order as it stands. */
export function orderText(book: Book, order: Readonly<Order>): object {
  const desk = book.engine.desk(order.market);
  const { last, source } = book.notes.of(order);
  return {
    ...common(book, desk, order),
    fillPx: last === undefined ? "" : priceText(last.price),
    fillSz: last === undefined ? "0" : sizeText(desk, last.quantity),
    fillTime: last === undefined ? "" : String(last.time),
    tradeId: last === undefined ? "" : String(last.tradeId),
    cancelSourceReason: cancelSource(order, source)[1],
  };
}

const unamended = { amendSource: "", amendResult: "", reqId: "", code: "0", msg: "" };

/** An order after a change of it, with the fill that it was. */
export function changeText(
  book: Book,
  { order, fill }: Pick<Extract<EngineEvent, { kind: "order" }>, "order" | "fill">,
  amended?: AmendNote,
): object {
  const desk = book.engine.desk(order.market);
  const mark = book.engine.perpetuals?.mark(order.market);
  const contract = instrumentType(desk) === "SWAP";
  const { reqId = "", result = "", code = "0", text = "" } = amended ?? {};
  return {
    ...common(book, desk, order),
    ...unamended,
    ...(amended === undefined ? {} : { amendSource: "1", amendResult: result, reqId, code, msg: text }),
    fillPx: fill === undefined ? "" : priceText(fill.price),
    fillSz: fill === undefined ? "0" : sizeText(desk, fill.quantity),
    fillTime: fill === undefined ? "" : String(fill.time),
    tradeId: fill === undefined ? "" : String(fill.tradeId),
    fillFee: fill === undefined ? "0" : feeText(fill.fee, precisionOf(book.engine, fill.feeAsset)),
    fillFeeCcy: fill?.feeAsset ?? "",
    fillPnl: plain(fill?.realized ?? 0n, desk.market.worthPrecision),
    execType: fill === undefined ? "" : fill.maker ? "M" : "T",
    fillNotionalUsd: "",
    notionalUsd: "",
    fillMarkPx: contract && fill !== undefined ? priceText(mark?.mark ?? 0n) : "",
    fillIdxPx: contract && fill !== undefined ? priceText(mark?.index ?? 0n) : "",
    fillPxVol: "",
    fillPxUsd: "",
    fillMarkVol: "",
    fillFwdPx: "",
    lastPx: priceText(desk.lastPrice),
  };
}

/** 1 buy, 2 sell; of contracts 3 and 4 open long and short, 5 and 6 close them. */
function subType({ side, realized }: Fill, spot: boolean): string {
  if (spot) return side === "buy" ? "1" : "2";
  const closes = realized !== undefined && realized !== 0n;
  return side === "buy" ? (closes ? "6" : "3") : closes ? "5" : "4";
}

/** A fill in the account's history. */
export function fillText(book: Book, bill: Bill, fill: Fill): object {
  const { engine, notes } = book;
  const desk = engine.desk(fill.market);
  const order = engine.records.order(fill.orderId);
  const { sent } = notes.of(order);
  const spot = instrumentType(desk) === "SPOT";
  const account = engine.ledger.account(fill.account);
  return {
    instType: instrumentType(desk),
    instId: fill.market,
    tradeId: String(fill.tradeId),
    ordId: orderId(fill.orderId),
    clOrdId: sent.algo === undefined ? clientIdText(order) : "",
    billId: billId(bill.id),
    subType: subType(fill, spot),
    tag: sent.tag,
    fillPx: priceText(fill.price),
    fillSz: sizeText(desk, fill.quantity),
    fillIdxPx: priceText(engine.perpetuals?.mark(fill.market).index ?? 0n),
    fillPnl: plain(fill.realized ?? 0n, desk.market.worthPrecision),
    fillPxVol: "",
    fillPxUsd: "",
    fillMarkVol: "",
    fillFwdPx: "",
    fillMarkPx: spot ? "" : priceText(engine.perpetuals?.mark(fill.market).mark ?? 0n),
    side: fill.side,
    posSide: sideOf(order, spot) || "net",
    execType: fill.maker ? "M" : "T",
    feeCcy: fill.feeAsset,
    fee: feeText(fill.fee, precisionOf(engine, fill.feeAsset)),
    feeRate: feeText(fill.maker ? account.makerRate : account.takerRate, pricePrecision),
    ts: String(fill.time),
    fillTime: String(fill.time),
    tradeQuoteCcy: spot ? desk.market.quote : "",
  };
}
