/** Orders and fills as the venue writes them. */
import type { Desk, Order } from "../../engine/mod.ts";
import type { Core } from "./core.ts";
import type { PastFill, PastPayment } from "./past.ts";
import type { Slip } from "./slips.ts";
import { changedAt, stateOf } from "./slips.ts";
import { cloidOf, plain, priceText, sideWord, sizeText, tradeHash, tradeNumber, worthText } from "./words.ts";
import { pricePrecision } from "../../engine/mod.ts";

/** What is left of an order; nothing of a filled one that did not have to end before. */
function leftOf(desk: Desk, slip: Slip, at: Readonly<Order> | undefined): string {
  return sizeText(desk, at === undefined ? slip.size : at.quantity - at.executed);
}

/** An order in short, as lists and events have it. */
export function basicText(core: Core, slip: Slip, at: Readonly<Order> | undefined = slip.order): object {
  const desk = core.engine.desk(slip.coin);
  return {
    coin: slip.coin,
    side: sideWord[slip.side],
    limitPx: priceText(slip.price),
    sz: leftOf(desk, slip, at),
    oid: slip.oid,
    timestamp: slip.created,
    origSz: sizeText(desk, slip.size),
    ...(slip.cloid === null ? {} : { cloid: slip.cloid }),
    ...(slip.reduceOnly ? { reduceOnly: true } : {}),
  };
}

/** An order with its kind and its trigger. */
export function orderText(core: Core, slip: Slip): object {
  const desk = core.engine.desk(slip.coin);
  const { trigger } = slip;
  const price = trigger === undefined ? "0.0" : priceText(trigger.price);
  return {
    coin: slip.coin,
    side: sideWord[slip.side],
    limitPx: priceText(slip.price),
    sz: leftOf(desk, slip, slip.order),
    oid: slip.oid,
    timestamp: slip.created,
    triggerCondition: trigger === undefined
      ? "N/A"
      : `Price ${trigger.above ? "above" : "below"} ${price.replace(/\.0$/, "")}`,
    isTrigger: trigger !== undefined && slip.order === undefined,
    triggerPx: price,
    children: [],
    isPositionTpsl: false,
    reduceOnly: slip.reduceOnly,
    orderType: slip.orderType,
    origSz: sizeText(desk, slip.size),
    tif: slip.tif,
    cloid: slip.cloid,
  };
}

/** An order and what became of it. */
export function recordText(core: Core, slip: Slip): object {
  return { order: orderText(core, slip), status: stateOf(slip), statusTimestamp: changedAt(slip) };
}

/** That an order is in a state now, as the stream tells it. */
export function updateText(core: Core, slip: Slip, status: string, time: number, at?: Readonly<Order>): object {
  return { order: basicText(core, slip, at), status, statusTimestamp: time };
}

/** What a fill did to a position, in words. */
function directionOf({ fill, before }: PastFill, contract: boolean): string {
  const buys = fill.side === "buy";
  if (!contract) return buys ? "Buy" : "Sell";
  const after = before + (buys ? fill.quantity : -fill.quantity);
  if (before > 0n && after < 0n) return "Long > Short";
  if (before < 0n && after > 0n) return "Short > Long";
  if (before === 0n || (before > 0n) === buys) return buys ? "Open Long" : "Open Short";
  return buys ? "Close Short" : "Close Long";
}

export function fillText(core: Core, past: PastFill): object {
  const { fill, order, before } = past;
  const desk = core.engine.desk(fill.market);
  const cloid = cloidOf(order.clientId);
  const liquidated = order.clientId.startsWith("autoclose-");
  return {
    coin: fill.market,
    px: priceText(fill.price),
    sz: sizeText(desk, fill.quantity),
    side: sideWord[fill.side],
    time: fill.time,
    startPosition: sizeText(desk, before),
    dir: directionOf(past, desk.market.spec.contract !== undefined),
    closedPnl: worthText(desk, fill.realized ?? 0n),
    hash: tradeHash(fill.market, fill.tradeId),
    oid: core.slips.numberOf(fill.orderId),
    crossed: !fill.maker,
    fee: plain(fill.fee, core.engine.assets.get(fill.feeAsset)?.precision ?? 0),
    tid: tradeNumber(fill.tradeId),
    ...(cloid === null ? {} : { cloid }),
    feeToken: fill.feeAsset,
    twapId: null,
    ...(liquidated
      ? {
        liquidation: {
          liquidatedUser: core.wallets.addressOf(fill.account),
          markPx: priceText(core.engine.perpetuals?.mark(fill.market).mark ?? fill.price),
          method: "market",
        },
      }
      : {}),
  };
}

/** A funding payment, as lists and events have it. */
export function paymentText(core: Core, { market, amount, position, rate }: PastPayment): object {
  const desk = core.engine.desk(market);
  return {
    coin: market,
    usdc: worthText(desk, amount),
    szi: sizeText(desk, position),
    fundingRate: plain(rate, pricePrecision),
    nSamples: null,
  };
}
