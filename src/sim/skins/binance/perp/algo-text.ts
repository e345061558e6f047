/** Trigger orders as futures write them. */
import type { Desk } from "../../../engine/mod.ts";
import { sideWord } from "../words.ts";
import type { Algo } from "./algo.ts";
import { averagePrice, positionWord, price, quantity, selfTradeWord } from "./words.ts";

const time = ({ postOnly, timeInForce = "GTC" }: Algo): string => postOnly ? "GTX" : timeInForce;
const selfTrade = ({ selfTrade: mode }: Algo): string => mode === "decrement" ? "NONE" : selfTradeWord[mode];
const trailing = ({ type, callback }: Algo): boolean => type === "TRAILING_STOP_MARKET" && callback !== 0;

/** The answer to a placement. */
export function writeAlgoAnswer(desk: Desk, algo: Algo): object {
  return {
    algoId: algo.id,
    clientAlgoId: algo.clientId,
    algoType: "CONDITIONAL",
    orderType: algo.type,
    symbol: algo.market,
    side: sideWord[algo.side],
    positionSide: positionWord[algo.positionSide],
    timeInForce: time(algo),
    quantity: quantity(desk, algo.quantity),
    algoStatus: algo.status,
    triggerPrice: price(desk, algo.triggerPrice),
    price: price(desk, algo.price),
    icebergQuantity: null,
    selfTradePreventionMode: selfTrade(algo),
    workingType: algo.workingType,
    priceMatch: "NONE",
    closePosition: algo.closePosition,
    priceProtect: algo.priceProtect,
    reduceOnly: algo.reduceOnly,
    activatePrice: trailing(algo) ? price(desk, algo.activatePrice) : "",
    callbackRate: trailing(algo) ? (algo.callback / 10).toFixed(1) : "",
    createTime: algo.created,
    updateTime: algo.updated,
    triggerTime: algo.triggered,
    goodTillDate: 0,
  };
}

/** The answer to a question about one. */
export function writeAlgo(desk: Desk, algo: Algo): object {
  const { order } = algo;
  return {
    ...writeAlgoAnswer(desk, algo),
    actualOrderId: order === undefined ? "" : String(order.id),
    actualPrice: order === undefined ? "0" : averagePrice(desk, order),
    ...(order === undefined ? {} : {
      actualType: order.type === "market" ? "MARKET" : "LIMIT",
      actualQty: quantity(desk, order.executed),
    }),
    tpOrderType: "",
  };
}

/** What the account is told of it. */
export function algoEvent(desk: Desk, algo: Algo, now: number): object {
  const { order } = algo;
  return {
    e: "ALGO_UPDATE",
    T: algo.updated,
    E: now,
    o: {
      caid: algo.clientId,
      aid: algo.id,
      at: "CONDITIONAL",
      o: algo.type,
      s: algo.market,
      S: sideWord[algo.side],
      ps: positionWord[algo.positionSide],
      f: time(algo),
      q: quantity(desk, algo.quantity),
      X: algo.status,
      ai: order === undefined ? "" : String(order.id),
      ap: order === undefined ? "0" : averagePrice(desk, order),
      aq: order === undefined ? "0" : quantity(desk, order.executed),
      act: order === undefined ? "0" : order.type === "market" ? "MARKET" : "LIMIT",
      tp: price(desk, algo.triggerPrice),
      p: price(desk, algo.price),
      V: selfTrade(algo),
      wt: algo.workingType,
      pm: "NONE",
      cp: algo.closePosition,
      pP: algo.priceProtect,
      R: algo.reduceOnly,
      tt: algo.triggered,
      gtd: 0,
      rm: algo.reason,
    },
  };
}
