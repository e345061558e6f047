/** Orders, fills, positions and wallets of contracts as the venue tells them. */
import type { Fill, Order, PositionSide } from "../../engine/mod.ts";
import { isLimit, isOpen, isStop, notional, pricePrecision, toText } from "../../engine/mod.ts";
import type { Booked } from "./notes.ts";
import type { Core } from "./operation.ts";
import { coin, contracts, figure, orderId, positionWords, priceFigure, stopWord, tradeType } from "./perp-words.ts";
import { decimals } from "./venue.ts";
import { clientOid, priceText, tradeId, worthText } from "./words.ts";

const nanoseconds = 1_000_000;

function modeOf({ engine }: Core, { account, market }: Pick<Order, "account" | "market">): string {
  const terms = engine.perpetuals?.margin.terms(account, engine.desk(market).market);
  return terms?.mode === "isolated" ? "ISOLATED" : "CROSS";
}

/** An order as queries tell it. */
export function orderText(core: Core, order: Readonly<Order>): object {
  const desk = core.engine.desk(order.market);
  const { sent } = core.notes.of(order);
  const active = isOpen(order);
  const limit = isLimit(order.type);
  const average = order.executed === 0n ? "0" : priceText(
    order.executedQuote * 10n ** BigInt(pricePrecision + desk.market.quantityPrecision - desk.market.worthPrecision) /
      order.executed,
  );
  const terms = core.engine.perpetuals?.margin.terms(order.account, desk.market);
  return {
    id: orderId(order.id),
    symbol: order.market,
    type: limit ? "limit" : "market",
    side: order.side,
    price: limit ? priceText(order.price) : "",
    size: contracts(desk, order.quantity),
    value: "0",
    dealValue: worthText(desk, order.executedQuote),
    dealSize: contracts(desk, order.executed),
    stp: "",
    stop: stopWord(order),
    stopPriceType: isStop(order.type) ? "TP" : "",
    stopTriggered: isStop(order.type) && order.working !== -1,
    stopPrice: isStop(order.type) ? priceFigure(order.stopPrice) : null,
    timeInForce: limit ? sent.timeInForce : "",
    postOnly: sent.postOnly,
    hidden: false,
    iceberg: false,
    leverage: String(terms?.leverage ?? 1),
    forceHold: false,
    closeOrder: false,
    visibleSize: 0,
    clientOid: clientOid(order),
    remark: null,
    tags: "",
    isActive: active,
    cancelExist: !active && order.status !== "filled",
    createdAt: order.created,
    updatedAt: order.updated,
    endAt: active ? null : order.updated,
    orderTime: order.created * nanoseconds,
    settleCurrency: coin(desk.market.settle),
    marginMode: modeOf(core, order),
    positionSide: positionWords[order.positionSide],
    avgDealPrice: average,
    filledSize: contracts(desk, order.executed),
    filledValue: worthText(desk, order.executedQuote),
    status: active ? "open" : "done",
    reduceOnly: order.reduceOnly,
  };
}

/** A fill as the history tells it. */
export function fillText(core: Core, { fill }: Booked): object {
  const desk = core.engine.desk(fill.market);
  const order = core.engine.records.order(fill.orderId);
  const { makerRate, takerRate } = core.engine.ledger.account(fill.account);
  return {
    symbol: fill.market,
    tradeId: String(tradeId(fill.tradeId)),
    orderId: orderId(fill.orderId),
    side: fill.side,
    liquidity: fill.maker ? "maker" : "taker",
    forceTaker: false,
    price: priceText(fill.price),
    size: contracts(desk, fill.quantity),
    value: worthText(desk, fill.quote),
    fee: worthText(desk, fill.fee),
    feeRate: toText(fill.maker ? makerRate : takerRate, pricePrecision),
    feeCurrency: coin(fill.feeAsset),
    settleCurrency: coin(desk.market.settle),
    orderType: isLimit(order.type) ? "limit" : "market",
    tradeType: tradeType(order),
    marginMode: modeOf(core, order),
    positionSide: positionWords[order.positionSide],
    tradeTime: fill.time * nanoseconds,
    createdAt: fill.time,
  };
}

type Happened = "open" | "match" | "filled" | "canceled";

/** An event of an order; `seq` makes times of one millisecond different. */
export function eventText(
  core: Core,
  order: Readonly<Order>,
  type: Happened,
  { time, seq }: { readonly time: number; readonly seq: number },
  fill?: Fill,
): object {
  const desk = core.engine.desk(order.market);
  const count = (atoms: bigint): string => String(contracts(desk, atoms));
  const done = type === "filled" || type === "canceled";
  const limit = isLimit(order.type);
  return {
    symbol: order.market,
    orderType: limit ? "limit" : "market",
    side: order.side,
    orderId: orderId(order.id),
    clientOid: clientOid(order) ?? "",
    marginMode: modeOf(core, order),
    positionSide: positionWords[order.positionSide],
    orderTime: order.created * nanoseconds,
    tradeType: tradeType(order),
    ts: time * nanoseconds + seq % nanoseconds,
    type,
    status: done ? "done" : fill?.maker === false ? "match" : "open",
    size: count(order.quantity),
    price: limit ? priceText(order.price) : "",
    filledSize: count(order.executed),
    remainSize: count(done ? 0n : order.quantity - order.executed),
    canceledSize: count(type === "canceled" ? order.quantity - order.executed : 0n),
    ...(fill === undefined ? {} : {
      liquidity: fill.maker ? "maker" : "taker",
      feeType: fill.maker ? "makerFee" : "takerFee",
      matchPrice: priceText(fill.price),
      matchSize: count(fill.quantity),
      tradeId: String(tradeId(fill.tradeId)),
    }),
  };
}

/** An event of an order that waits for its trigger. */
export function stopText(
  core: Core,
  order: Readonly<Order>,
  type: "open" | "triggered" | "cancel",
  { time, seq }: { readonly time: number; readonly seq: number },
): object {
  const desk = core.engine.desk(order.market);
  return {
    symbol: order.market,
    orderId: orderId(order.id),
    orderType: "stop",
    side: order.side,
    size: contracts(desk, order.quantity),
    orderPrice: isLimit(order.type) ? priceText(order.price) : "",
    stop: stopWord(order),
    stopPrice: priceText(order.stopPrice),
    stopPriceType: "TP",
    marginMode: modeOf(core, order),
    type,
    createdAt: order.created,
    ts: time * nanoseconds + seq % nanoseconds,
  };
}

/** A position, also one that was closed. */
export function positionText(core: Core, account: string, id: string, side: PositionSide, now: number): object {
  const desk = core.engine.desk(id);
  const { market } = desk;
  const view = core.engine.perpetuals?.view(account).find((one) => one.market === id && one.side === side);
  const terms = core.engine.perpetuals?.margin.terms(account, market);
  const [quantity, leverage] = [view?.quantity ?? 0n, terms?.leverage ?? 1];
  const isolated = terms?.mode === "isolated";
  const mark = core.engine.perpetuals?.mark(id).mark || desk.lastPrice;
  const size = quantity < 0n ? -quantity : quantity;
  const worth = (atoms: bigint): number => figure(atoms, market.worthPrecision);
  const signed = (atoms: bigint): number => worth(quantity < 0n ? -atoms : atoms);
  const worthAt = (price: bigint): bigint => notional(market, price, size);
  const cost = worthAt(view?.entryPrice ?? 0n);
  return {
    id: `5000000000${[...core.engine.markets()].indexOf(desk)}${positionWords[side].length}`,
    symbol: id,
    crossMode: !isolated,
    openingTimestamp: view?.updated ?? now,
    currentTimestamp: now,
    currentQty: contracts(desk, quantity),
    isOpen: quantity !== 0n,
    markPrice: priceFigure(mark),
    markValue: signed(worthAt(mark)),
    posCost: signed(cost),
    posInit: worth(cost / BigInt(leverage)),
    posMargin: worth(isolated ? view?.margin ?? 0n : worthAt(mark) / BigInt(leverage)),
    realisedPnl: worth(view?.realized ?? 0n),
    unrealisedPnl: worth(view?.unrealized ?? 0n),
    avgEntryPrice: priceFigure(view?.entryPrice ?? 0n),
    liquidationPrice: priceFigure(view?.liquidationPrice ?? 0n),
    settleCurrency: coin(market.settle),
    isInverse: market.inverse,
    marginMode: isolated ? "ISOLATED" : "CROSS",
    positionSide: positionWords[side],
    leverage,
  };
}

/** What an account has of what contracts settle in, in the smallest units. */
export interface Wallet {
  readonly total: bigint;
  readonly available: bigint;
  /** Held by positions with a margin of their own. */
  readonly isolated: bigint;
  /** What positions of the shared margin need, and orders. */
  readonly positions: bigint;
  readonly orders: bigint;
  readonly unrealized: bigint;
}

export function wallet({ engine }: Core, account: string, asset: string): Wallet {
  const { ledger, perpetuals } = engine;
  const { free, locked } = ledger.balance(ledger.account(account), asset);
  const { equity, initial } = perpetuals?.margin.standing(account, asset) ?? { equity: free, initial: 0n };
  const views = (perpetuals?.view(account) ?? []).filter(({ market }) => engine.desk(market).market.settle === asset);
  const unrealized = views.reduce((sum, view) => sum + view.unrealized, 0n);
  const positions = views.filter(({ terms }) => terms.mode === "cross").reduce((sum, view) => {
    const { market } = engine.desk(view.market);
    const size = view.quantity < 0n ? -view.quantity : view.quantity;
    return sum + notional(market, view.markPrice, size) / BigInt(view.terms.leverage);
  }, 0n);
  const left = equity - initial;
  return {
    total: free + locked,
    available: left < 0n ? 0n : left,
    isolated: locked,
    positions,
    orders: initial > positions ? initial - positions : 0n,
    unrealized,
  };
}

/** The wallet as the socket tells it. */
export function walletText(core: Core, account: string, asset: string, time: number): object {
  const { total, available, isolated, positions, orders, unrealized } = wallet(core, account, asset);
  const text = (atoms: bigint): string => toText(atoms, decimals);
  return {
    crossPosMargin: text(positions),
    isolatedOrderMargin: "0",
    holdBalance: "0",
    equity: text(total + unrealized),
    version: String(core.engine.sequence),
    availableBalance: text(available),
    isolatedPosMargin: text(isolated),
    walletBalance: text(total),
    currency: coin(asset),
    crossOrderMargin: text(orders),
    timestamp: String(time),
  };
}
