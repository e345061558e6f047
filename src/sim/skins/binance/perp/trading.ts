/** Operations that place, change and cancel orders of futures. */
import type { Order, OrderRequest } from "../../../engine/mod.ts";
import { createOrder, isOpen } from "../../../engine/mod.ts";
import { accountOf, deskOf, openOrders } from "../operation.ts";
import type { Call, Operation } from "../operation.ts";
import { needEither, readQuantity, readSide } from "../order-request.ts";
import { badData, missing, noSuchOrder, Refusal, unknownOrder } from "../refusal.ts";
import { money } from "../words.ts";
import type { House } from "./house.ts";
import { checkDistance, orderParams, readOrder, readPrice } from "./order-request.ts";
import { writeAcknowledged, writeAnswer, writeOrder } from "./order-text.ts";
import { refused } from "./refusal.ts";

const week = 7 * 86_400_000;
export const done = { code: 200, msg: "The operation of cancel all open order is done." } as const;

/** The order a call names by its id or its client id; `undefined` where there is none. The id wins. */
export function findOrder(call: Call): Order | undefined {
  needEither(call, "orderId", "origClientOrderId");
  const { records } = call.core.engine;
  const { id: market } = deskOf(call).market;
  const id = call.params.whole("orderId");
  if (id !== undefined) return records.find(accountOf(call), market, id);
  return records.byClientId(accountOf(call), market, call.params.clientId("origClientOrderId") ?? "");
}

function refuse(call: Call, market: string, request: OrderRequest): void {
  const { engine } = call.core;
  const why = engine.check(accountOf(call), market, request, call.now);
  if (why !== undefined) throw refused(why, engine.desk(market), request.quantity);
}

/** Places an order; `counted` where the limits know of it already. */
export function newOrder(house: House, call: Call, counted = false): object {
  const { params, core: { engine, limits } } = call;
  const desk = deskOf(call);
  const account = accountOf(call);
  const request = readOrder(house, call, desk);
  const kind = params.oneOf("newOrderRespType", ["ACK", "RESULT"]) ?? "ACK";
  if (!counted) {
    limits.checkOrders(account, 1, call.now);
    limits.countOrders(account, 1, call.now);
  }
  refuse(call, desk.market.id, request);
  const outcome = engine.place(account, desk.market.id, request, call.now);
  if (!outcome.ok) throw refused(outcome.why, desk, request.quantity);
  const { order } = outcome.value;
  return kind === "ACK" ? writeAcknowledged(house, order) : writeAnswer(house, order);
}

/** Changes price or quantity. What would end the order otherwise ends it. */
export function modify(house: House, call: Call, counted = false): object {
  const { params, core: { engine, limits } } = call;
  const order = findOrder(call);
  const side = readSide(call);
  const quantity = readQuantity(call, "quantity");
  const price = readPrice(params);
  if (!counted) {
    limits.checkOrders(accountOf(call), 1, call.now);
    limits.countOrders(accountOf(call), 1, call.now);
  }
  if (order === undefined || !isOpen(order)) throw noSuchOrder();
  if (order.side !== side) throw new Refusal(-1117, "Invalid side.");
  const desk = engine.desk(order.market);
  checkDistance(house, desk, side, price);
  const outcome = engine.modify(order, { quantity, price }, call.now);
  if (!outcome.ok) {
    const ends = outcome.why === "would-take" || (outcome.why === "lot" && quantity <= order.executed);
    if (!ends) throw refused(outcome.why, desk, quantity);
    engine.cancel(order, order.clientId, call.now);
  }
  return writeAnswer(house, order, params.whole("modifyId"));
}

function cancel(house: House, call: Call): object {
  const { engine } = call.core;
  const order = findOrder(call);
  if (order === undefined || !isOpen(order)) throw unknownOrder();
  const outcome = engine.cancel(order, order.clientId, call.now);
  if (!outcome.ok) throw refused(outcome.why, engine.desk(order.market));
  return writeAnswer(house, order);
}

function cancelAll(call: Call): object {
  const { market } = deskOf(call);
  for (const order of openOrders(call, market.id)) {
    if (isOpen(order)) call.core.engine.cancel(order, order.clientId, call.now);
  }
  return done;
}

function allOrders(house: House, call: Call): object[] {
  const { params, now } = call;
  const symbol = params.optionalSymbol();
  const market = symbol === undefined ? undefined : deskOf(call, symbol).market.id;
  const fromId = params.whole("orderId");
  const [start = now - week, end = now] = [params.time("startTime"), params.time("endTime")];
  if (end - start > week) throw new Refusal(-4165, "Invalid time interval.");
  const limit = params.limit(500, 1000);
  const orders = call.core.engine.records.of(accountOf(call)).orders.filter((order) =>
    (market === undefined || order.market === market) &&
    (fromId === undefined ? order.created >= start && order.created <= end : order.id >= fromId)
  );
  const page = fromId === undefined ? orders.slice(-limit) : orders.slice(0, limit);
  return page.map((order) => writeOrder(house, order));
}

const names = ["symbol", "orderId", "origClientOrderId"];
const modifyParams = [...names, "side", "quantity", "price", "priceMatch", "modifyId", "reduceOnly"];

/** Items of a batch: an order each, or its refusal. */
function batch(call: Call, most: number, run: (one: Call) => object): object[] {
  let items: unknown;
  try {
    items = JSON.parse(call.params.mandatory("batchOrders"));
  } catch {
    throw badData("batchOrders");
  }
  if (!Array.isArray(items) || items.length === 0) throw badData("batchOrders");
  if (items.length > most) throw new Refusal(-4082, "Invalid number of batch place orders.");
  return items.map((item: unknown): object => {
    try {
      if (typeof item !== "object" || item === null) throw badData("batchOrders");
      const values = Object.entries(item).map(([name, value]): [string, string] => [name, String(value)]);
      return run({ ...call, params: call.params.replaced(values) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.body;
    }
  });
}

function counted(call: Call, run: () => object[]): object[] {
  const { limits } = call.core;
  limits.checkOrders(accountOf(call), 5, call.now);
  limits.countOrders(accountOf(call), [5, 1], call.now);
  return run();
}

/** Lists of orders to cancel; clients write their names in small letters, too, and are understood. */
const lists = ["orderIdList", "origClientOrderIdList"];

function cancelBatch(house: House, call: Call): object[] {
  const { params } = call;
  const symbol = params.symbol();
  const read = (name: string): unknown[] => {
    const text = params.raw(name) ?? params.raw(name.toLowerCase());
    if (text === undefined) return [];
    let list: unknown;
    try {
      list = JSON.parse(text);
    } catch {
      throw badData(name);
    }
    if (!Array.isArray(list) || list.length > 10) throw new Refusal(-4032, "Exceed the maximum cancel order size.");
    return list;
  };
  const [ids = [], clientIds = []] = lists.map(read);
  if (ids.length === 0 && clientIds.length === 0) throw missing("orderIdList");
  const names = ids.length > 0
    ? ids.map((id): [string, string] => ["orderId", String(id)])
    : clientIds.map((id): [string, string] => ["origClientOrderId", String(id)]);
  return names.map((name): object => {
    try {
      return cancel(house, { ...call, params: params.replaced([["symbol", symbol], name]) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.body;
    }
  });
}

function amendments(call: Call): object[] {
  const order = findOrder(call);
  if (order === undefined) throw noSuchOrder();
  const [start = 0, end = call.now] = [call.params.time("startTime"), call.params.time("endTime")];
  const all = call.core.engine.records.of(accountOf(call)).amendments.filter((each) => each.orderId === order.id);
  return all.map((each, index) => ({ each, index }))
    .filter(({ each }) => each.time >= start && each.time <= end)
    .slice(-call.params.limit(50, 100))
    .map(({ each, index }) => ({
      amendmentId: each.executionId,
      symbol: each.market,
      pair: each.market,
      orderId: each.orderId,
      clientOrderId: each.toClientId,
      time: each.time,
      amendment: {
        price: { before: money(each.fromPrice), after: money(each.toPrice) },
        origQty: { before: money(each.fromQuantity), after: money(each.toQuantity) },
        count: index + 1,
      },
    }));
}

const path = "/fapi/v1/order";

/** Operations on orders. */
export function tradingOperations(house: House): readonly Operation[] {
  const one = (call: Call): Order => {
    const order = findOrder(call);
    if (order === undefined) throw noSuchOrder();
    return order;
  };
  return [
    {
      rest: ["POST", path],
      socket: "order.place",
      security: "TRADE",
      params: orderParams,
      weight: 0,
      orders: true,
      run: (call) => newOrder(house, call),
    },
    {
      rest: ["POST", "/fapi/v1/order/test"],
      security: "TRADE",
      params: orderParams,
      weight: 0,
      orders: true,
      run: (call) => {
        const desk = deskOf(call);
        const request = readOrder(house, call, desk);
        refuse(call, desk.market.id, request);
        const why = house.perpetuals.refusal(desk, accountOf(call), request);
        if (why !== undefined) throw refused(why, desk, request.quantity);
        // Its id and times mean nothing.
        return writeAcknowledged(house, createOrder(0, desk, accountOf(call), request, call.now));
      },
    },
    {
      rest: ["PUT", path],
      socket: "order.modify",
      security: "TRADE",
      params: modifyParams,
      weight: 0,
      orders: true,
      run: (call) => modify(house, call),
    },
    {
      rest: ["DELETE", path],
      socket: "order.cancel",
      security: "TRADE",
      params: names,
      weight: 1,
      run: (call) => cancel(house, call),
    },
    {
      rest: ["GET", path],
      socket: "order.status",
      security: "USER_DATA",
      params: names,
      weight: 1,
      run: (call) => writeOrder(house, one(call)),
    },
    {
      rest: ["GET", "/fapi/v1/openOrder"],
      security: "USER_DATA",
      params: names,
      weight: 1,
      run: (call) => {
        const order = one(call);
        if (!isOpen(order)) throw noSuchOrder();
        return writeOrder(house, order);
      },
    },
    {
      rest: ["GET", "/fapi/v1/openOrders"],
      security: "USER_DATA",
      params: ["symbol"],
      weight: (params) => params.has("symbol") ? 1 : 40,
      run: (call) => {
        const symbol = call.params.optionalSymbol();
        const market = symbol === undefined ? undefined : deskOf(call, symbol).market.id;
        return openOrders(call, market).map((order) => writeOrder(house, order));
      },
    },
    {
      rest: ["GET", "/fapi/v1/allOrders"],
      security: "USER_DATA",
      params: ["symbol", "orderId", "startTime", "endTime", "limit"],
      weight: 5,
      run: (call) => allOrders(house, call),
    },
    {
      rest: ["DELETE", "/fapi/v1/allOpenOrders"],
      security: "TRADE",
      params: ["symbol"],
      weight: 1,
      run: cancelAll,
    },
    {
      rest: ["POST", "/fapi/v1/batchOrders"],
      security: "TRADE",
      params: ["batchOrders"],
      weight: 5,
      orders: true,
      run: (call) => counted(call, () => batch(call, 5, (one) => newOrder(house, one, true))),
    },
    {
      rest: ["PUT", "/fapi/v1/batchOrders"],
      security: "TRADE",
      params: ["batchOrders"],
      weight: 5,
      orders: true,
      run: (call) => counted(call, () => batch(call, 5, (one) => modify(house, one, true))),
    },
    {
      rest: ["DELETE", "/fapi/v1/batchOrders"],
      security: "TRADE",
      params: ["symbol", ...lists, ...lists.map((name) => name.toLowerCase())],
      weight: 1,
      run: (call) => cancelBatch(house, call),
    },
    {
      rest: ["GET", "/fapi/v1/orderAmendment"],
      security: "USER_DATA",
      params: [...names, "startTime", "endTime", "limit"],
      weight: 1,
      run: amendments,
    },
    {
      rest: ["POST", "/fapi/v1/countdownCancelAll"],
      security: "TRADE",
      params: ["symbol", "countdownTime"],
      weight: 10,
      run: (call) => {
        const { market } = deskOf(call);
        const ms = call.params.mandatoryWhole("countdownTime");
        house.countdowns.set(accountOf(call), market.id, ms);
        return { symbol: market.id, countdownTime: String(ms) };
      },
    },
  ];
}
