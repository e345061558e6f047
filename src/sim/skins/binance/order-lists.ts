/** Operations on lists of orders: one cancels the other, one triggers the other, and both together. */
import type { ListRequest, OrderList, OrderRequest } from "../../engine/mod.ts";
import { isOpen, isStop } from "../../engine/mod.ts";
import { accountOf, deskOf } from "./operation.ts";
import type { Call, Operation } from "./operation.ts";
import { prefixed, readClientId, readOrder, readQuantity, readSide } from "./order-request.ts";
import { writeCanceled, writeList, writePlaced } from "./order-text.ts";
import type { ResponseType } from "./order-text.ts";
import {
  badCombination,
  missingEither,
  noSuchOrder,
  notRequired,
  Refusal,
  rejected,
  tooLong,
  unknownOrder,
} from "./refusal.ts";

const shared = ["symbol", "listClientOrderId", "newOrderRespType", "selfTradePreventionMode"];
const day = 86_400_000;

function placeList(call: Call, request: Omit<ListRequest, "clientId">): object {
  const { engine, limits } = call.core;
  const market = deskOf(call).market.id;
  const account = accountOf(call);
  const kind: ResponseType = call.params.oneOf("newOrderRespType", ["ACK", "RESULT", "FULL"]) ?? "RESULT";
  const clientId = readClientId(call, "listClientOrderId");
  const count = request.legs.length + (request.working === undefined ? 0 : 1);
  limits.checkOrders(account, count, call.now);
  limits.countOrders(account, count, call.now);
  const outcome = engine.placeList(account, market, { ...request, clientId }, call.now);
  if (!outcome.ok) throw rejected(outcome.why, -2010);
  const { list, orders } = outcome.value;
  const started = { ...list, done: false };
  return { ...writeList(call, started), orderReports: orders.map((placed) => writePlaced(call, placed, kind)) };
}

/** Refuses legs that cannot be where they are sent: above or below the last price. */
function checkLegs(above: OrderRequest, below: OrderRequest): void {
  for (const leg of [above, below]) {
    if (leg.type === "limit" || leg.type === "market") throw new Refusal(-1158, "Order type not supported in OCO.");
  }
  if (!isStop(above.type) && !isStop(below.type)) {
    throw new Refusal(-1168, "At least one OCO order must be contingent.");
  }
  const buy = above.side === "buy";
  for (const [leg, isAbove] of [[above, true], [below, false]] as const) {
    const stopLoss = leg.type.startsWith("stop-loss");
    if (stopLoss === buy ? isAbove : !isAbove) continue;
    if (leg.type === "limit-maker") {
      throw buy
        ? new Refusal(-1165, "A limit order in a buy OCO must be below.")
        : new Refusal(-1166, "A limit order in a sell OCO must be above.");
    }
    if (stopLoss && buy) throw new Refusal(-1196, "A stop loss order in a buy OCO must be above.");
    if (stopLoss) throw new Refusal(-1197, "A stop loss order in a sell OCO must be below.");
    throw buy
      ? new Refusal(-1198, "A take profit order in a buy OCO must be below.")
      : new Refusal(-1199, "A take profit order in a sell OCO must be above.");
  }
}

function oco(call: Call): object {
  deskOf(call);
  const [side, quantity] = [readSide(call), readQuantity(call, "quantity")];
  const above = readOrder(call, { prefix: "above", side, quantity });
  const below = readOrder(call, { prefix: "below", side, quantity });
  checkLegs(above, below);
  return placeList(call, { legs: [above, below] });
}

/** The older way to place a pair: a limit leg and a stop leg. */
function oldOco(call: Call): object {
  deskOf(call);
  const { params } = call;
  const [side, quantity] = [readSide(call), readQuantity(call, "quantity")];
  const hasLimit = params.has("stopLimitPrice");
  if (!hasLimit && params.has("stopLimitTimeInForce")) throw notRequired("stopLimitTimeInForce");
  const words = new Map<string, string | undefined>([
    ["limitType", "LIMIT_MAKER"],
    ["limitPrice", params.mandatory("price")],
    ["limitClientOrderId", params.raw("limitClientOrderId")],
    ["limitIcebergQty", params.raw("limitIcebergQty")],
    ["stopType", hasLimit ? "STOP_LOSS_LIMIT" : "STOP_LOSS"],
    ["stopStopPrice", params.raw("stopPrice")],
    ["stopTrailingDelta", params.raw("trailingDelta")],
    ["stopPrice", params.raw("stopLimitPrice")],
    ["stopTimeInForce", params.raw("stopLimitTimeInForce")],
    ["stopClientOrderId", params.raw("stopClientOrderId")],
    ["stopIcebergQty", params.raw("stopIcebergQty")],
    ["selfTradePreventionMode", params.raw("selfTradePreventionMode")],
  ]);
  const renamed = [...words].filter((word): word is [string, string] => word[1] !== undefined);
  const legs = { ...call, params: params.replaced(renamed), time: call.time };
  const limit = readOrder(legs, { prefix: "limit", side, quantity });
  const stop = readOrder(legs, { prefix: "stop", side, quantity });
  return placeList(call, { legs: side === "sell" ? [limit, stop] : [stop, limit] });
}

function readWorking(call: Call): OrderRequest {
  const side = readSide(call, "workingSide");
  const quantity = readQuantity(call, "workingQuantity");
  const working = readOrder(call, { prefix: "working", side, quantity });
  if (working.type !== "limit" && working.type !== "limit-maker") throw new Refusal(-1116, "Invalid orderType.");
  return working;
}

function oto(call: Call): object {
  deskOf(call);
  const working = readWorking(call);
  const [side, quantity] = [readSide(call, "pendingSide"), readQuantity(call, "pendingQuantity")];
  return placeList(call, { working, legs: [readOrder(call, { prefix: "pending", side, quantity })] });
}

function otoco(call: Call): object {
  deskOf(call);
  const working = readWorking(call);
  const [side, quantity] = [readSide(call, "pendingSide"), readQuantity(call, "pendingQuantity")];
  const above = readOrder(call, { prefix: "pendingAbove", side, quantity });
  const below = readOrder(call, { prefix: "pendingBelow", side, quantity });
  checkLegs(above, below);
  return placeList(call, { working, legs: [above, below] });
}

/** The list a call names by its id or its client id. */
function findList(call: Call, clientName: string): OrderList | undefined {
  const id = call.params.whole("orderListId");
  const clientId = call.params.clientId(clientName);
  if (id === undefined && clientId === undefined) throw missingEither("orderListId", clientName);
  const lists = call.core.engine.records.of(accountOf(call)).lists;
  return lists.findLast((list) =>
    (id === undefined || list.id === id) && (clientId === undefined || list.clientId === clientId)
  );
}

function cancelList(call: Call): object {
  const { engine } = call.core;
  const desk = deskOf(call);
  const list = findList(call, "listClientOrderId");
  if (list === undefined || list.market !== desk.market.id) throw unknownOrder();
  const open = engine.lists.orders(list).filter(isOpen).map((order) => ({ order, was: order.clientId }));
  const [first] = open;
  if (first === undefined) throw unknownOrder();
  const outcome = engine.cancel(first.order, readClientId(call, "newClientOrderId"), call.now);
  if (!outcome.ok) throw rejected(outcome.why, -2011);
  return { ...writeList(call, list), orderReports: open.map(({ order, was }) => writeCanceled(call, order, was)) };
}

function allLists(call: Call): object[] {
  const { params } = call;
  const [fromId, start, end] = [params.whole("fromId"), params.time("startTime"), params.time("endTime")];
  const limit = params.limit(500, 1000);
  if (fromId !== undefined && (start !== undefined || end !== undefined)) throw badCombination();
  if (start !== undefined && end !== undefined && end - start > day) throw tooLong(24);
  const lists = call.core.engine.records.of(accountOf(call)).lists.filter((list) =>
    (fromId === undefined || list.id >= fromId) && (start === undefined || list.created >= start) &&
    (end === undefined || list.created <= end)
  );
  const page = fromId === undefined && start === undefined ? lists.slice(-limit) : lists.slice(0, limit);
  return page.map((list) => writeList(call, list));
}

/** Operations on lists. */
export const listOperations: readonly Operation[] = [
  {
    rest: ["POST", "/api/v3/orderList/oco"],
    socket: "orderList.place.oco",
    security: "TRADE",
    params: [...shared, "side", "quantity", ...prefixed("above"), ...prefixed("below")],
    weight: 1,
    orders: true,
    run: oco,
  },
  {
    rest: ["POST", "/api/v3/order/oco"],
    socket: "orderList.place",
    security: "TRADE",
    params: [
      ...shared,
      "side",
      "quantity",
      "price",
      "limitClientOrderId",
      "limitStrategyId",
      "limitStrategyType",
      "limitIcebergQty",
      "trailingDelta",
      "stopClientOrderId",
      "stopPrice",
      "stopStrategyId",
      "stopStrategyType",
      "stopLimitPrice",
      "stopIcebergQty",
      "stopLimitTimeInForce",
    ],
    weight: 1,
    orders: true,
    run: oldOco,
  },
  {
    rest: ["POST", "/api/v3/orderList/oto"],
    socket: "orderList.place.oto",
    security: "TRADE",
    params: [
      ...shared,
      ...prefixed("working", ["Side", "Quantity"]),
      ...prefixed("pending", ["Side", "Quantity"]),
    ],
    weight: 1,
    orders: true,
    run: oto,
  },
  {
    rest: ["POST", "/api/v3/orderList/otoco"],
    socket: "orderList.place.otoco",
    security: "TRADE",
    params: [
      ...shared,
      ...prefixed("working", ["Side", "Quantity"]),
      "pendingSide",
      "pendingQuantity",
      ...prefixed("pendingAbove"),
      ...prefixed("pendingBelow"),
    ],
    weight: 1,
    orders: true,
    run: otoco,
  },
  {
    rest: ["DELETE", "/api/v3/orderList"],
    socket: "orderList.cancel",
    security: "TRADE",
    params: ["symbol", "orderListId", "listClientOrderId", "newClientOrderId"],
    weight: 1,
    run: cancelList,
  },
  {
    rest: ["GET", "/api/v3/orderList"],
    socket: "orderList.status",
    security: "USER_DATA",
    params: ["orderListId", "origClientOrderId"],
    weight: 4,
    run: (call) => {
      const list = findList(call, "origClientOrderId");
      if (list === undefined) throw noSuchOrder();
      return writeList(call, list);
    },
  },
  {
    rest: ["GET", "/api/v3/allOrderList"],
    socket: "allOrderLists",
    security: "USER_DATA",
    params: ["fromId", "startTime", "endTime", "limit"],
    weight: 20,
    run: allLists,
  },
  {
    rest: ["GET", "/api/v3/openOrderList"],
    socket: "openOrderLists.status",
    security: "USER_DATA",
    params: [],
    weight: 6,
    run: (call) =>
      call.core.engine.records.of(accountOf(call)).lists.filter((list) => !list.done).map((list) =>
        writeList(call, list)
      ),
  },
];
