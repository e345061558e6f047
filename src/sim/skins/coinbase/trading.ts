/** Operations that place, change and cancel orders, and tell of them. */
import type { Order } from "../../engine/mod.ts";
import { isOpen } from "../../engine/mod.ts";
import { accountOf, type Call, deskOf, type Operation, orderOf } from "./operation.ts";
import { readOrder, readPrice, readQuantity } from "./order-request.ts";
import { fillText, orderText } from "./order-text.ts";
import { failureText, noOrder, Refused, rejected, unchanged, wrong } from "./refusal.ts";
import { orderId, statusText } from "./words.ts";

const ordersPage = 1_000;
const fillsPage = 100;

/** Runs what may be refused inside an answer. */
function answered(run: () => object, failure: (refused: Refused) => object): object {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return failure(error);
  }
}

function create(call: Call): object {
  const { core, params, now } = call;
  const account = accountOf(call);
  return answered(() => {
    const desk = deskOf(core, params.need("product_id"));
    const name = params.need("client_order_id");
    if (name.length > 128) throw wrong("client_order_id");
    // A second order of the same name is none: the first one is answered (docs: "Create Order").
    const first = core.engine.records.of(account).orders.find(({ placedAs }) => placedAs === name);
    if (first) return createdText(first);
    const outcome = core.engine.place(account, desk.market.id, readOrder(desk, params), now);
    if (!outcome.ok) throw rejected(outcome.why);
    return createdText(outcome.value.order);
  }, failureText);
}

function createdText(order: Order): object {
  return {
    success: true,
    success_response: {
      order_id: orderId(order.id),
      product_id: order.market,
      side: order.side === "buy" ? "BUY" : "SELL",
      client_order_id: order.clientId,
    },
  };
}

/** Each has an outcome of its own. */
function cancel(call: Call): object {
  const { core, params, now } = call;
  const ids = params.texts("order_ids");
  if (ids === undefined) throw wrong("order_ids");
  const account = accountOf(call);
  return {
    results: ids.map((order_id) => {
      const order = orderOf(core, account, order_id);
      const done = order !== undefined && isOpen(order) && core.engine.cancel(order, order.clientId, now).ok;
      const failure_reason = done
        ? "UNKNOWN_CANCEL_FAILURE_REASON"
        : order?.status === "filled"
        ? "ORDER_IS_FULLY_FILLED"
        : "UNKNOWN_CANCEL_ORDER";
      return { success: done, failure_reason, order_id };
    }),
  };
}

function edit(call: Call): object {
  const { core, params, now } = call;
  return answered(() => {
    const order = orderOf(core, accountOf(call), params.need("order_id"));
    if (order === undefined) throw new Refused("ORDER_NOT_FOUND");
    if (!isOpen(order)) throw new Refused("ONLY_OPEN_ORDERS_CAN_BE_EDITED");
    if (order.type === "market" || order.timeInForce !== "GTC") throw new Refused("ONLY_LIMIT_ORDER_EDITS_SUPPORTED");
    const desk = core.engine.desk(order.market);
    const price = readPrice(desk, params.positive("price"));
    const quantity = readQuantity(desk, params.positive("size"));
    if (quantity <= order.executed) throw new Refused("CANNOT_EDIT_TO_BELOW_FILLED_SIZE");
    if (price === order.price && quantity === order.quantity) {
      throw new Refused("EDIT_REQUEST_EQUAL_TO_ORIGINAL_REQUEST");
    }
    const outcome = core.engine.modify(order, { price, quantity }, now);
    if (!outcome.ok) throw unchanged(outcome.why);
    return { success: true };
  }, ({ code }) => ({
    success: false,
    errors: [code.startsWith("PREVIEW_") ? { preview_failure_reason: code } : { edit_failure_reason: code }],
  }));
}

/** Part of a list, and where it goes on. */
function pageOf<Item>(items: readonly Item[], { params }: Call, most: number): {
  readonly page: readonly Item[];
  readonly cursor: string;
} {
  const begin = params.whole("cursor") ?? 0;
  const end = begin + Math.min(params.whole("limit") ?? most, most);
  return { page: items.slice(begin, end), cursor: end < items.length ? String(end) : "" };
}

/** Newest first. OPEN cannot be asked for beside other states. */
function list(call: Call): object {
  const { core, params } = call;
  const [ids, products, states] = [
    params.texts("order_ids"),
    params.texts("product_ids"),
    params.texts("order_status"),
  ];
  if (states !== undefined && states.length > 1 && states.includes("OPEN")) throw wrong("order_status");
  const [from, to] = [params.time("start_date") ?? 0, params.time("end_date") ?? Infinity];
  const found = core.engine.records.of(accountOf(call)).orders.filter((order) =>
    order.created >= from && order.created < to && (ids?.includes(orderId(order.id)) ?? true) &&
    (products?.includes(order.market) ?? true) && (states?.includes(statusText(order)) ?? true)
  ).reverse();
  const { page, cursor } = pageOf(found, call, ordersPage);
  return { orders: page.map((order) => orderText(core, order)), sequence: "0", has_next: cursor !== "", cursor };
}

function query(call: Call): object {
  const order = orderOf(call.core, accountOf(call), call.params.need("order_id"));
  if (order === undefined) throw noOrder();
  return { order: orderText(call.core, order) };
}

/** Newest first; after the time that is given. */
function fills(call: Call): object {
  const { core, params } = call;
  const [ids, products] = [params.texts("order_ids"), params.texts("product_ids")];
  const [after, before] = [
    params.time("start_sequence_timestamp") ?? 0,
    params.time("end_sequence_timestamp") ?? Infinity,
  ];
  const found = core.engine.records.of(accountOf(call)).fills.filter((fill) =>
    fill.time > after && fill.time < before && (ids?.includes(orderId(fill.orderId)) ?? true) &&
    (products?.includes(fill.market) ?? true)
  ).reverse();
  const { page, cursor } = pageOf(found, call, fillsPage);
  return { fills: page.map((fill) => fillText(core, fill)), cursor };
}

const root = "/api/v3/brokerage/orders";

export const tradingOperations: readonly Operation[] = [
  { route: ["POST", root], run: create },
  { route: ["POST", `${root}/batch_cancel`], run: cancel },
  { route: ["POST", `${root}/edit`], run: edit },
  { route: ["GET", `${root}/historical/batch`], run: list },
  { route: ["GET", `${root}/historical/fills`], run: fills },
  { route: ["GET", `${root}/historical/{order_id}`], run: query },
];
