/** Operations on orders with a trigger, and how these are written. */
import type { Desk, Side, TimeInForce } from "../../engine/mod.ts";
import { deskOf, desksOf, instrumentType, pageOf } from "./desks.ts";
import type { Algo, AlgoRequest, Part, Trigger } from "./algos.ts";
import type { Call, Core, Operation } from "./operation.ts";
import { accountOf, Acks } from "./operation.ts";
import { readMode, readPositionSide, readPrice, readQuantity, sides } from "./order-request.ts";
import { sideOf } from "./order-text.ts";
import type { Params } from "./params.ts";
import { missingEither, noOrder, nothingToAmend, Refusal, wrong } from "./refusal.ts";
import { algoId, algoNumber, orderId, priceText, sizeText } from "./words.ts";

const watches = ["last", "index", "mark"] as const;
const atMarket = "-1";

const prefixes: Readonly<Record<Part, readonly [trigger: string, watch: string, order: string]>> = {
  tp: ["tpTriggerPx", "tpTriggerPxType", "tpOrdPx"],
  sl: ["slTriggerPx", "slTriggerPxType", "slOrdPx"],
  trigger: ["triggerPx", "triggerPxType", "orderPx"],
};

/** An algo order as it stands. */
export function algoText({ engine }: Core, algo: Algo): Record<string, unknown> {
  const desk = engine.desk(algo.market);
  const spot = instrumentType(desk) === "SPOT";
  const part = (name: Part): readonly [string, string, string] => {
    const trigger = algo.parts[name];
    if (trigger === undefined) return ["", "", ""];
    return [priceText(trigger.price), trigger.watch, trigger.order === 0n ? atMarket : priceText(trigger.order)];
  };
  const [tp, sl, trigger] = [part("tp"), part("sl"), part("trigger")];
  const done = algo.acted === undefined ? undefined : algo.parts[algo.acted];
  const size = algo.quantity === undefined ? "" : sizeText(desk, algo.quantity);
  const made = algo.order === undefined ? "" : orderId(algo.order);
  return {
    instType: instrumentType(desk),
    instId: algo.market,
    algoId: algoId(algo.id),
    algoClOrdId: algo.clientId,
    clOrdId: "",
    ordId: made,
    ordIdList: made === "" ? [] : [made],
    ordType: algo.ordType,
    side: algo.side,
    posSide: sideOf(algo, spot),
    tdMode: algo.tdMode,
    ccy: "",
    tgtCcy: algo.tgtCcy,
    state: algo.state,
    sz: size,
    closeFraction: algo.quantity === undefined ? "1" : "",
    lever: spot ? "" : String(engine.perpetuals?.margin.terms(algo.account, desk.market).leverage ?? ""),
    tpTriggerPx: tp[0],
    tpTriggerPxType: tp[1],
    tpOrdPx: tp[2],
    slTriggerPx: sl[0],
    slTriggerPxType: sl[1],
    slOrdPx: sl[2],
    triggerPx: trigger[0],
    triggerPxType: trigger[1],
    ordPx: trigger[2],
    advanceOrdType: algo.ordType === "trigger" && algo.timeInForce !== "GTC" ? algo.timeInForce.toLowerCase() : "",
    actualSz: made === "" ? "0" : size,
    actualPx: done === undefined || done.order === 0n ? "" : priceText(done.order),
    actualSide: algo.acted === "tp" || algo.acted === "sl" ? algo.acted : "",
    triggerTime: algo.acted === undefined ? "" : String(algo.updated),
    pxVar: "",
    pxSpread: "",
    szLimit: "",
    pxLimit: "",
    timeInterval: "",
    callbackRatio: "",
    callbackSpread: "",
    activePx: "",
    moveTriggerPx: "",
    reduceOnly: String(algo.reduceOnly),
    quickMgnType: "",
    last: priceText(algo.last),
    failCode: algo.failure?.code ?? "",
    failReason: algo.failure?.message ?? "",
    amendPxOnTriggerType: "0",
    attachAlgoOrds: [],
    linkedOrd: { ordId: "" },
    isTradeBorrowMode: "",
    tradeQuoteCcy: spot ? desk.market.quote : "",
    tag: algo.tag,
    cTime: String(algo.created),
    uTime: String(algo.updated),
  };
}

/** Reads a price that is watched; `undefined` where there is none. */
function readPart(core: Core, desk: Desk, params: Params, part: Part, side: Side): Trigger | undefined {
  const [trigger, watch, order] = prefixes[part];
  if (params.text(trigger) === undefined) return undefined;
  const price = readPrice(params, trigger);
  const watched = params.word(watch, watches) ?? "last";
  if (instrumentType(desk) === "SPOT" && watched !== "last") {
    throw new Refusal(51_415, "Spot trading only supports using the last price as the trigger price.");
  }
  const now = priceNow(core, desk, watched);
  // A take profit sells when the price has risen, and buys when it has fallen; a stop loss the other way round.
  const above = part === "trigger" ? price > now : (part === "tp") === (side === "sell");
  if (part !== "trigger" && now !== 0n && (above ? price < now : price > now)) throw reached(part, side);
  const text = params.need(order);
  return { price, watch: watched, above, order: text === atMarket ? 0n : readPrice(params, order) };
}

function priceNow({ engine }: Core, desk: Desk, watched: Trigger["watch"]): bigint {
  return watched === "last" ? desk.lastPrice : engine.perpetuals?.mark(desk.market.id)[watched] ?? 0n;
}

/** The price is there already. */
function reached(part: Part, side: Side): Refusal {
  if (part === "tp") {
    return side === "buy"
      ? new Refusal(51_277, "TP trigger price can't be higher than the last price")
      : new Refusal(51_279, "TP trigger price can't be lower than the last price");
  }
  return side === "buy"
    ? new Refusal(51_278, "SL trigger price can't be lower than the last price")
    : new Refusal(51_280, "SL trigger price can't be higher than the last price");
}

function readAlgo({ core, params }: Call, desk: Desk, account: string): AlgoRequest {
  const tdMode = readMode(desk, params);
  const side = params.needWord("side", sides);
  const ordType = params.needWord("ordType", ["conditional", "oco", "trigger"]);
  const positionSide = readPositionSide(core, desk, account, params);
  const spot = instrumentType(desk) === "SPOT";
  const whole = params.word("closeFraction", ["1"]) === "1";
  if (whole && spot) throw new Refusal(51_327, "closeFraction is only available for Futures and Perpetual Swaps");
  if (params.has("attachAlgoOrds")) throw wrong("attachAlgoOrds");
  const reduceOnly = params.flag("reduceOnly");
  if (whole && positionSide === "both" && !reduceOnly) {
    throw new Refusal(51_328, "closeFraction is only available for reduceOnly orders");
  }
  // An amount of quote would have to be turned into base at a price that nobody knows yet.
  const tgtCcy = params.word("tgtCcy", ["base_ccy", "quote_ccy"]);
  if (tgtCcy === "quote_ccy") throw wrong("tgtCcy");
  const clientId = params.clientId("algoClOrdId") ?? "";
  if (clientId !== "" && core.algos.find(account, (algo) => algo.clientId === clientId && algo.state === "live")) {
    throw new Refusal(51_065, "algoClOrdId already exists.");
  }
  const names = ordType === "trigger" ? ["trigger"] as const : ["tp", "sl"] as const;
  const parts: Partial<Record<Part, Trigger>> = {};
  for (const name of names) {
    const trigger = readPart(core, desk, params, name, side);
    if (trigger !== undefined) parts[name] = trigger;
  }
  const count = Object.keys(parts).length;
  if (count === 0) {
    throw ordType === "trigger" ? missingEither("triggerPx", "orderPx") : missingEither("tpTriggerPx", "slTriggerPx");
  }
  if ((ordType === "oco") !== (count === 2)) throw wrong("ordType");
  const advanced = params.word("advanceOrdType", ["fok", "ioc"]);
  const times: Readonly<Record<string, TimeInForce>> = { fok: "FOK", ioc: "IOC" };
  return {
    market: desk.market.id,
    clientId,
    ordType,
    side,
    positionSide,
    tdMode,
    quantity: whole ? undefined : readQuantity(desk, params, "sz", false),
    parts,
    timeInForce: times[advanced ?? ""] ?? "GTC",
    reduceOnly: reduceOnly && !spot,
    tag: params.tag(),
    tgtCcy: spot ? "base_ccy" : "",
  };
}

/** The algo order that is named; `undefined` where there is none. */
function findAlgo(call: Call, params: Params): Algo | undefined {
  const [id, clientId] = [params.text("algoId"), params.text("algoClOrdId")];
  if (id === undefined && clientId === undefined) throw missingEither("algoId", "algoClOrdId");
  return call.core.algos.find(
    accountOf(call),
    (algo) => id === undefined ? algo.clientId === clientId : algo.id === algoNumber(id),
  );
}

type Done = Readonly<Record<string, string>>;

/** What became of each order of a request. */
function attempts(call: Call, act: (params: Params) => Done): Acks {
  return new Acks(call.items.map((params) => {
    try {
      return { clOrdId: "", sCode: "0", sMsg: "", subCode: "", ...act(params) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const [id, clientId] = [params.text("algoId") ?? "", params.text("algoClOrdId") ?? ""];
      return {
        algoId: id,
        algoClOrdId: clientId,
        clOrdId: "",
        tag: "",
        sCode: error.code,
        sMsg: error.message,
        subCode: "",
      };
    }
  }));
}

function placeAlgo(call: Call): Acks {
  return attempts(call, () => {
    const account = accountOf(call);
    const desk = deskOf(call.core, call.params);
    const algo = call.core.algos.add(account, desk, readAlgo(call, desk, account), call.now);
    return { algoId: algoId(algo.id), algoClOrdId: algo.clientId, tag: algo.tag };
  });
}

/** Refuses what cannot be changed any more. */
function living(algo: Algo | undefined): Algo {
  if (algo === undefined) {
    throw new Refusal(51_400, "Order cancellation failed as the order has been filled, canceled or does not exist.");
  }
  if (algo.state === "canceled") throw new Refusal(51_401, "Cancellation failed as the order is already canceled.");
  if (algo.state !== "live") throw new Refusal(51_416, "Order has been triggered and can't be canceled.");
  return algo;
}

function cancelAlgos(call: Call): Acks {
  return attempts(call, (params) => {
    deskOf(call.core, params);
    const algo = living(findAlgo(call, params));
    call.core.algos.cancel(algo, call.now);
    return { algoId: algoId(algo.id), algoClOrdId: algo.clientId, tag: algo.tag };
  });
}

/** Changes the amount, or prices that are there. */
function amendAlgo(call: Call): Acks {
  return attempts(call, (params) => {
    const { core, now } = call;
    const desk = deskOf(core, params);
    const found = findAlgo(call, params);
    if (found === undefined) {
      throw new Refusal(51_527, "Order modification failed. At least 1 of the attached TP/SL orders does not exist.");
    }
    const algo = living(found);
    const quantity = params.text("newSz") === undefined ? algo.quantity : readQuantity(desk, params, "newSz", false);
    const parts = { ...algo.parts };
    const names = {
      tp: ["newTpTriggerPx", "newTpOrdPx"],
      sl: ["newSlTriggerPx", "newSlOrdPx"],
      trigger: ["newTriggerPx", "newOrdPx"],
    } as const;
    let changed = params.text("newSz") !== undefined;
    for (const part of ["tp", "sl", "trigger"] as const) {
      const before = parts[part];
      const [trigger, order] = names[part];
      const given = [params.text(trigger), params.text(order)];
      if (given.every((each) => each === undefined)) continue;
      if (before === undefined) throw new Refusal(51_526, "Take profit and stop loss can't be added or removed here.");
      changed = true;
      parts[part] = {
        ...before,
        price: given[0] === undefined ? before.price : readPrice(params, trigger),
        order: given[1] === undefined ? before.order : given[1] === atMarket ? 0n : readPrice(params, order),
      };
    }
    if (!changed) throw nothingToAmend();
    Object.assign(algo, { quantity, parts, updated: now });
    core.algos.changed(algo);
    return { algoId: algoId(algo.id), algoClOrdId: algo.clientId, reqId: params.clientId("reqId") ?? "" };
  });
}

function listed(call: Call, needType: boolean, test: (algo: Algo) => boolean): object[] {
  const { core, params } = call;
  const types = params.need("ordType").split(",");
  const markets = new Set(desksOf(core.engine, params, needType).map(({ market }) => market.id));
  const id = params.text("algoId");
  const found = core.algos.of(accountOf(call)).filter((algo) =>
    types.includes(algo.ordType) && markets.has(algo.market) && test(algo) &&
    (id === undefined || algoId(algo.id) === id)
  );
  return pageOf(params, found, (algo) => algo.id, algoNumber).map((algo) => algoText(core, algo));
}

function history(call: Call): object[] {
  const { params } = call;
  const state = params.word("state", ["effective", "canceled", "order_failed"]);
  if ((state === undefined) === (params.text("algoId") === undefined)) {
    throw new Refusal(state === undefined ? 51_602 : 51_601, "Either order status or order ID is required");
  }
  return listed(call, false, (algo) => algo.state !== "live" && (state === undefined || algo.state === state));
}

export const algoOperations: readonly Operation[] = [
  { route: ["POST", "/api/v5/trade/order-algo"], security: "trade", pool: "placeAlgo", run: placeAlgo },
  {
    route: ["GET", "/api/v5/trade/order-algo"],
    security: "read",
    pool: "algo",
    run: (call) => {
      const algo = findAlgo(call, call.params);
      if (algo === undefined) throw noOrder();
      return [algoText(call.core, algo)];
    },
  },
  { route: ["POST", "/api/v5/trade/cancel-algos"], security: "trade", pool: "cancelAlgo", list: 10, run: cancelAlgos },
  { route: ["POST", "/api/v5/trade/amend-algos"], security: "trade", pool: "amendAlgo", run: amendAlgo },
  {
    route: ["GET", "/api/v5/trade/orders-algo-pending"],
    security: "read",
    pool: "algosPending",
    run: (call) => listed(call, false, ({ state }) => state === "live"),
  },
  { route: ["GET", "/api/v5/trade/orders-algo-history"], security: "read", pool: "algosHistory", run: history },
];
