/** Operations on orders that wait for a price. */
import type { Desk } from "../../../engine/mod.ts";
import { accountOf, deskOf } from "../operation.ts";
import type { Call, Operation } from "../operation.ts";
import { readClientId, readSide } from "../order-request.ts";
import { badData, badType, missing, missingEither, noSuchOrder, Refusal, unknownOrder } from "../refusal.ts";
import type { Algo, AlgoRequest, AlgoType } from "./algo.ts";
import { writeAlgo, writeAlgoAnswer } from "./algo-text.ts";
import type { House } from "./house.ts";
import { readPositionSide, readPrice, readReduceOnly, readSelfTrade, readTime } from "./order-request.ts";
import { refused, wouldTrigger } from "./refusal.ts";
import { done } from "./trading.ts";

const types: readonly AlgoType[] = ["STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"];
const most = 200;
const week = 7 * 86_400_000;

/** What names one. Clients send its symbol, too, which says nothing that the ids do not. */
const names = ["algoId", "clientAlgoId", "symbol"];

const params = [
  "algoType",
  "symbol",
  "side",
  "positionSide",
  "type",
  "timeInForce",
  "quantity",
  "price",
  "triggerPrice",
  "workingType",
  "priceMatch",
  "closePosition",
  "priceProtect",
  "reduceOnly",
  "activatePrice",
  "callbackRate",
  "clientAlgoId",
  "newOrderRespType",
  "selfTradePreventionMode",
  "goodTillDate",
];

function readRequest(house: House, call: Call, desk: Desk): AlgoRequest {
  const { params } = call;
  if (params.mandatory("algoType") !== "CONDITIONAL") throw badData("algoType");
  const type = types.find((each) => each === params.mandatory("type"));
  if (type === undefined) throw badType();
  const trails = type === "TRAILING_STOP_MARKET";
  const limit = type === "STOP" || type === "TAKE_PROFIT";
  const closePosition = params.flag("closePosition") ?? false;
  if (closePosition && (limit || trails)) throw new Refusal(-4136, "Invalid orderType for closePosition.");
  if (closePosition && params.has("quantity")) throw new Refusal(-4137, "Quantity must be zero with closePosition.");
  if (closePosition && params.has("reduceOnly")) {
    throw new Refusal(-4138, "Reduce only must be true with closePosition.");
  }
  const quantity = params.decimal("quantity") ?? 0n;
  if (!closePosition && quantity === 0n) throw missing("quantity");
  const triggerPrice = trails ? 0n : readPrice(params, "triggerPrice");
  const callback = trails ? Number(params.mandatory("callbackRate")) : 0;
  if (trails && !(callback >= 0.1 && callback <= 20)) throw new Refusal(-2007, "Invalid callBack rate.");
  const time = readTime(params);
  return {
    market: desk.market.id,
    clientId: readClientId(call, "clientAlgoId"),
    type,
    side: readSide(call),
    positionSide: readPositionSide(params),
    timeInForce: time?.time ?? "GTC",
    postOnly: limit && (time?.postOnly ?? false),
    quantity,
    price: limit ? readPrice(params) : 0n,
    triggerPrice,
    workingType: params.oneOf("workingType", ["CONTRACT_PRICE", "MARK_PRICE"]) ?? "CONTRACT_PRICE",
    closePosition,
    priceProtect: params.flag("priceProtect") ?? false,
    reduceOnly: closePosition || readReduceOnly(house, call),
    activatePrice: params.decimal("activatePrice") ?? 0n,
    callback: Math.round(callback * 10),
    selfTrade: readSelfTrade(params),
  };
}

function place(house: House, call: Call): object {
  const { engine, limits } = call.core;
  const desk = deskOf(call);
  const account = accountOf(call);
  const request = readRequest(house, call, desk);
  limits.checkOrders(account, 1, call.now);
  limits.countOrders(account, 1, call.now);
  const { rules } = desk.market;
  for (const price of [request.price, request.triggerPrice]) {
    if (price % rules.tick !== 0n) throw refused("price", desk);
  }
  if (!request.closePosition && (request.quantity < rules.minQuantity || request.quantity % rules.step !== 0n)) {
    throw refused("lot", desk, request.quantity);
  }
  if (house.perpetuals.margin.hedged(account) !== (request.positionSide !== "both")) {
    throw refused("position-side", desk);
  }
  if (engine.desk(desk.market.id).mode !== "trading") throw refused("halted", desk);
  const waiting = house.algos.of(account).filter(({ status }) => status === "NEW");
  if (waiting.some(({ clientId }) => clientId === request.clientId)) throw refused("duplicate", desk);
  if (waiting.length >= most) throw new Refusal(-4045, "Reach max stop order limit.");
  if (house.algos.wouldTrigger(request)) throw wouldTrigger();
  return writeAlgoAnswer(desk, house.algos.add(account, request, call.now));
}

function find(house: House, call: Call): Algo | undefined {
  const { params } = call;
  if (!params.has("algoId") && !params.has("clientAlgoId")) throw missingEither("algoId", "clientAlgoId");
  return house.algos.find(accountOf(call), params.whole("algoId"), params.clientId("clientAlgoId"));
}

function list(house: House, call: Call): object[] {
  const { params, now } = call;
  const { id: market } = deskOf(call).market;
  const fromId = params.whole("algoId");
  const [start = now - week, end = now] = [params.time("startTime"), params.time("endTime")];
  const all = house.algos.of(accountOf(call)).filter((algo) =>
    algo.market === market && (fromId === undefined ? algo.created >= start && algo.created <= end : algo.id >= fromId)
  );
  const limit = params.limit(500, 1000);
  return (fromId === undefined ? all.slice(-limit) : all.slice(0, limit)).map((algo) => write(house, algo));
}

const write = (house: House, algo: Algo): object => writeAlgo(house.core.engine.desk(algo.market), algo);

/** Operations on orders that wait for a price. */
export function algoOperations(house: House): readonly Operation[] {
  return [
    {
      rest: ["POST", "/fapi/v1/algoOrder"],
      socket: "algoOrder.place",
      security: "TRADE",
      params,
      weight: 0,
      orders: true,
      run: (call) => place(house, call),
    },
    {
      rest: ["DELETE", "/fapi/v1/algoOrder"],
      socket: "algoOrder.cancel",
      security: "TRADE",
      params: names,
      weight: 1,
      run: (call) => {
        const algo = find(house, call);
        if (algo === undefined || !house.algos.cancel(algo, call.now)) throw unknownOrder();
        return { algoId: algo.id, clientAlgoId: algo.clientId, code: "200", msg: "success" };
      },
    },
    {
      rest: ["GET", "/fapi/v1/algoOrder"],
      security: "USER_DATA",
      params: names,
      weight: 1,
      run: (call) => {
        const algo = find(house, call);
        if (algo === undefined) throw noSuchOrder();
        return write(house, algo);
      },
    },
    {
      rest: ["GET", "/fapi/v1/openAlgoOrders"],
      security: "USER_DATA",
      params: ["algoType", "symbol", "algoId"],
      weight: (params) => params.has("symbol") ? 1 : 40,
      run: (call) => {
        const symbol = call.params.optionalSymbol();
        const market = symbol === undefined ? undefined : deskOf(call, symbol).market.id;
        const id = call.params.whole("algoId");
        return house.algos.of(accountOf(call)).filter((algo) =>
          algo.status === "NEW" && (market === undefined || algo.market === market) &&
          (id === undefined || algo.id === id)
        ).map((algo) => write(house, algo));
      },
    },
    {
      rest: ["GET", "/fapi/v1/allAlgoOrders"],
      security: "USER_DATA",
      params: ["symbol", "algoId", "startTime", "endTime", "limit"],
      weight: 5,
      run: (call) => list(house, call),
    },
    {
      rest: ["DELETE", "/fapi/v1/algoOpenOrders"],
      security: "TRADE",
      params: ["symbol"],
      weight: 1,
      run: (call) => {
        const { id } = deskOf(call).market;
        for (const algo of house.algos.of(accountOf(call))) {
          if (algo.market === id && algo.status === "NEW") house.algos.cancel(algo, call.now);
        }
        return done;
      },
    },
  ];
}
