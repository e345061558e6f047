/** Operations that place, cancel and change single orders. */
import type { Order, OrderRequest, Placed } from "../../engine/mod.ts";
import { isOpen } from "../../engine/mod.ts";
import { accountOf, deskOf, openOrders } from "./operation.ts";
import type { Call, Operation } from "./operation.ts";
import { needEither, orderParams, readClientId, readOrder, readQuantity, readResponseType } from "./order-request.ts";
import { writeAmended, writeCanceled, writeList, writeListOrders, writePlaced } from "./order-text.ts";
import type { Params } from "./params.ts";
import { missing, Refusal, rejected, unknownOrder, wrongClientId } from "./refusal.ts";
import { money } from "./words.ts";

/** Places an order, or throws the refusal. */
export function place(call: Call, market: string, request: OrderRequest, counted = false): Placed {
  const account = accountOf(call);
  const { engine, limits } = call.core;
  if (!counted) limits.checkOrders(account, 1, call.now);
  const why = engine.check(account, market, request, call.now);
  if (why !== undefined) throw rejected(why, -2010);
  if (!counted) limits.countOrders(account, 1, call.now);
  const outcome = engine.place(account, market, request, call.now);
  if (!outcome.ok) throw rejected(outcome.why, -2010);
  return outcome.value;
}

/** The order a call names by its id, its client id, or both; `undefined` where there is none. */
export function findOrder(call: Call, idName = "orderId", clientName = "origClientOrderId"): Order | undefined {
  needEither(call, idName, clientName);
  const { records } = call.core.engine;
  const market = deskOf(call).market.id;
  const id = call.params.whole(idName);
  const clientId = call.params.clientId(clientName);
  if (id === undefined) return records.byClientId(accountOf(call), market, clientId ?? "");
  const order = records.find(accountOf(call), market, id);
  if (order !== undefined && clientId !== undefined && order.clientId !== clientId && order.placedAs !== clientId) {
    throw wrongClientId();
  }
  return order;
}

interface Cancellation {
  readonly id: string;
  readonly clientId: string;
  readonly newClientId: string;
}

/** What a cancellation may be restricted to. */
function readRestriction(call: Call): "new" | "partially-filled" | undefined {
  const word = call.params.raw("cancelRestrictions");
  if (word === undefined) return undefined;
  if (word === "ONLY_NEW") return "new";
  if (word === "ONLY_PARTIALLY_FILLED") return "partially-filled";
  throw new Refusal(-1145, "Invalid cancelRestrictions");
}

/** Cancels an order and, where it belongs to one, its list. Returns the answer, or throws the refusal. */
function cancel(call: Call, names: Cancellation): object {
  const restriction = readRestriction(call);
  const order = findOrder(call, names.id, names.clientId);
  const { engine } = call.core;
  if (order === undefined) throw unknownOrder();
  const list = engine.lists.get(order.listId);
  const before = list === undefined ? [] : engine.lists.orders(list).map((each) => ({ each, was: each.clientId }));
  const canceling = before.filter(({ each }) => isOpen(each));
  const was = order.clientId;
  const outcome = engine.cancel(order, readClientId(call, names.newClientId), call.now, restriction);
  if (!outcome.ok) throw rejected(outcome.why, -2011);
  if (list === undefined) return writeCanceled(call, order, was);
  return { ...writeList(call, list), orderReports: canceling.map(({ each, was }) => writeCanceled(call, each, was)) };
}

/** Cancels every open order of a market; the orders of a list are reported together. */
function cancelAll(call: Call): object[] {
  const desk = deskOf(call);
  const { engine, random } = call.core;
  const open = openOrders(call, desk.market.id);
  if (open.length === 0) throw unknownOrder();
  const clientId = random.text(22);
  const answers: object[] = [];
  const reports = new Map<number, object[]>();
  const known = new Map(open.map((order) => [order.id, order.clientId]));
  for (const order of open) {
    if (isOpen(order)) {
      const outcome = engine.cancel(order, clientId, call.now);
      if (!outcome.ok) throw rejected(outcome.why, -2011);
    }
    const report = writeCanceled(call, order, known.get(order.id) ?? "");
    if (order.listId === -1) answers.push(report);
    else reports.set(order.listId, [...reports.get(order.listId) ?? [], report]);
  }
  for (const [id, orderReports] of reports) {
    const list = engine.lists.get(id);
    if (list !== undefined) answers.push({ ...writeList(call, list), orderReports });
  }
  return answers;
}

interface Half {
  readonly result: "SUCCESS" | "FAILURE" | "NOT_ATTEMPTED";
  readonly response: object | null;
  readonly refusal?: Refusal;
}

function attempt(run: () => object): Half {
  try {
    return { result: "SUCCESS", response: run() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { result: "FAILURE", response: error.body, refusal: error };
  }
}

/** Cancels one order and places another; either half may fail. */
function cancelReplace(call: Call): object {
  const { params } = call;
  const { engine, limits } = call.core;
  const market = deskOf(call).market.id;
  const account = accountOf(call);
  if (!params.has("cancelReplaceMode")) throw missing("cancelReplaceMode");
  const mode = params.oneOf("cancelReplaceMode", ["STOP_ON_FAILURE", "ALLOW_FAILURE"]);
  const whenLimited = params.oneOf("orderRateLimitExceededMode", ["DO_NOTHING", "CANCEL_ONLY"]) ?? "DO_NOTHING";
  needEither(call, "cancelOrderId", "cancelOrigClientOrderId");
  readRestriction(call);
  const request = readOrder(call);
  const kind = readResponseType(call, request.type);
  const why = engine.check(account, market, request, call.now, 0);
  if (why !== undefined) throw rejected(why, -2010);
  const limited = attempt(() => {
    limits.checkOrders(account, 1, call.now);
    return {};
  }).refusal;
  if (limited !== undefined && whenLimited === "DO_NOTHING") throw limited;
  if (limited === undefined) limits.countOrders(account, 1, call.now);

  const names = { id: "cancelOrderId", clientId: "cancelOrigClientOrderId", newClientId: "cancelNewClientOrderId" };
  const canceled = attempt(() => cancel(call, names));
  const stop = canceled.result === "FAILURE" && mode === "STOP_ON_FAILURE";
  const placed: Half = stop ? { result: "NOT_ATTEMPTED", response: null } : attempt(() => {
    if (limited !== undefined) throw limited;
    return writePlaced(call, place(call, market, request, true), kind);
  });
  const data = {
    cancelResult: canceled.result,
    newOrderResult: placed.result,
    cancelResponse: canceled.response,
    newOrderResponse: placed.response,
  };
  if (canceled.result === "SUCCESS" && placed.result === "SUCCESS") return data;
  const nothing = canceled.result !== "SUCCESS" && placed.result !== "SUCCESS";
  const status = limited !== undefined && mode === "STOP_ON_FAILURE" ? 429 : nothing ? 400 : 409;
  throw nothing
    ? new Refusal(-2022, "Order cancel-replace failed.", { status, data })
    : new Refusal(-2021, "Order cancel-replace partially failed.", { status, data });
}

/** Lowers the quantity of an order, which keeps its priority. */
function amend(call: Call): object {
  const { engine } = call.core;
  const order = findOrder(call);
  const quantity = readQuantity(call, "newQty");
  if (order === undefined) throw rejected("unknown", -2038);
  const was = order.clientId;
  const outcome = engine.amend(order, quantity, readClientId(call, "newClientOrderId"), call.now);
  if (!outcome.ok) throw rejected(outcome.why, -2038);
  const list = engine.lists.get(order.listId);
  return {
    transactTime: call.time(call.now),
    executionId: outcome.value.executionId,
    amendedOrder: writeAmended(call, order, was),
    ...(list === undefined ? {} : {
      listStatus: {
        orderListId: list.id,
        contingencyType: list.kind.toUpperCase(),
        listOrderStatus: list.done ? "ALL_DONE" : "EXECUTING",
        listClientOrderId: list.clientId,
        symbol: list.market,
        orders: writeListOrders(engine, list),
      },
    }),
  };
}

/** Commission rates an order would pay. */
function testRates(call: Call): object {
  const account = call.core.engine.ledger.account(accountOf(call));
  const none = { maker: money(0n), taker: money(0n) };
  return {
    standardCommissionForOrder: { maker: money(account.makerRate), taker: money(account.takerRate) },
    specialCommissionForOrder: none,
    taxCommissionForOrder: none,
    discount: { enabledForAccount: false, enabledForSymbol: false, discountAsset: "BNB", discount: money(0n) },
  };
}

const testWeight = (params: Params): number => params.raw("computeCommissionRates") === "true" ? 20 : 1;

/** Operations on single orders. */
export const tradingOperations: readonly Operation[] = [
  {
    rest: ["POST", "/api/v3/order"],
    socket: "order.place",
    security: "TRADE",
    params: orderParams,
    weight: 1,
    orders: true,
    run: (call) => {
      const market = deskOf(call).market.id;
      const request = readOrder(call);
      const kind = readResponseType(call, request.type);
      return writePlaced(call, place(call, market, request), kind);
    },
  },
  {
    rest: ["POST", "/api/v3/order/test"],
    socket: "order.test",
    security: "TRADE",
    params: [...orderParams, "computeCommissionRates"],
    weight: testWeight,
    run: (call) => {
      const market = deskOf(call).market.id;
      const request = readOrder(call);
      readResponseType(call, request.type);
      const why = call.core.engine.check(accountOf(call), market, request, call.now);
      if (why !== undefined) throw rejected(why, -2010);
      return call.params.flag("computeCommissionRates") === true ? testRates(call) : {};
    },
  },
  {
    rest: ["DELETE", "/api/v3/order"],
    socket: "order.cancel",
    security: "TRADE",
    params: ["symbol", "orderId", "origClientOrderId", "newClientOrderId", "cancelRestrictions"],
    weight: 1,
    run: (call) => cancel(call, { id: "orderId", clientId: "origClientOrderId", newClientId: "newClientOrderId" }),
  },
  {
    rest: ["DELETE", "/api/v3/openOrders"],
    socket: "openOrders.cancelAll",
    security: "TRADE",
    params: ["symbol"],
    weight: 1,
    run: cancelAll,
  },
  {
    rest: ["POST", "/api/v3/order/cancelReplace"],
    socket: "order.cancelReplace",
    security: "TRADE",
    params: [
      ...orderParams,
      "cancelReplaceMode",
      "cancelNewClientOrderId",
      "cancelOrigClientOrderId",
      "cancelOrderId",
      "cancelRestrictions",
      "orderRateLimitExceededMode",
    ],
    weight: 1,
    orders: true,
    run: cancelReplace,
  },
  {
    rest: ["PUT", "/api/v3/order/amend/keepPriority"],
    socket: "order.amend.keepPriority",
    security: "TRADE",
    params: ["symbol", "orderId", "origClientOrderId", "newClientOrderId", "newQty"],
    weight: 4,
    run: amend,
  },
];
