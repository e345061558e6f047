/** Operations that place, change and cancel orders. */
import type { PrivateCall, PrivateOperation } from "./operation.ts";
import { pairIn } from "./operation.ts";
import { batchCost, editCost } from "./limits.ts";
import { readForm } from "./order-request.ts";
import { sentence } from "./order-text.ts";
import type { Params } from "./params.ts";
import { invalid, Refusal } from "./refusal.ts";
import { checkDeadline } from "./trading.ts";
import { pairOf } from "./venue.ts";
import { orderId, orderNumber, secondText } from "./words.ts";

const mostPlaced = 15;
export const mostCanceled = 50;

function descr(params: Params, altname: string): { order: string } {
  const words = [
    params.text("type"),
    params.text("volume"),
    altname,
    "@",
    params.text("ordertype"),
    params.text("price"),
  ];
  return { order: words.filter((word) => word !== undefined).join(" ") };
}

function addOrder(call: PrivateCall): object {
  const { core, params, account, now } = call;
  const pair = pairIn(params);
  const wish = readForm(params, now);
  checkDeadline(params.text("deadline"), now);
  if (params.flag("validate")) {
    core.trading.check(account, pair, wish, now);
    return { descr: descr(params, pair.altname) };
  }
  const order = core.trading.place(account, pair, wish, now);
  return { descr: { order: sentence(pair, order, core.notes.of(order).sent) }, txid: [orderId(order.id)] };
}

/** The rules of the pair are checked over the whole batch, and a breach refuses all of it; then each goes its own way. */
function addOrderBatch(call: PrivateCall): object {
  const { core, params, account, now } = call;
  const pair = pairIn(params);
  const items = params.objects("orders");
  if (items.length < 2 || items.length > mostPlaced) throw invalid("orders");
  checkDeadline(params.text("deadline"), now);
  const wishes = items.map((item) => readForm(item, now));
  for (const wish of wishes) core.trading.check(account, pair, wish, now);
  if (params.flag("validate")) return { orders: items.map((item) => ({ descr: descr(item, pair.altname) })) };
  core.limits.takeTrading(account, pair.id, batchCost(items.length), now);
  const orders = wishes.map((wish, at) => {
    try {
      const order = core.trading.place(account, pair, wish, now, 0);
      return { txid: orderId(order.id), descr: { order: sentence(pair, order, core.notes.of(order).sent) } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { error: error.message, descr: descr(items[at] as Params, pair.altname) };
    }
  });
  return { orders };
}

/** Cancels the order of that id, or all that have that number. Returns how many. */
export function cancelNamed({ core, account, now }: Omit<PrivateCall, "params" | "key">, id: string): number {
  if (!/^-?\d+$/.test(id)) {
    core.trading.cancel(core.trading.find(account, { id }), now);
    return 1;
  }
  const orders = core.trading.withUserref(account, Number(id));
  for (const order of orders) core.trading.cancel(order, now);
  return orders.length;
}

function cancelOrder(call: PrivateCall): object {
  const { core, params, account, now } = call;
  const [id, clientId] = [params.text("txid"), params.text("cl_ord_id")];
  if (id !== undefined) return { count: cancelNamed(call, id) };
  if (clientId === undefined) throw invalid("txid");
  core.trading.cancel(core.trading.find(account, { clientId }), now);
  return { count: 1 };
}

function cancelOrderBatch({ core, params, account, now }: PrivateCall): object {
  const [ids, clientIds] = [params.list("orders") ?? [], params.list("cl_ord_ids") ?? []];
  return { count: cancelMany({ core, account, now }, ids, clientIds) };
}

/** Cancels all of these that are open, and counts them: what is not there, or has ended, is not counted. */
export function cancelMany(
  { core, account, now }: Omit<PrivateCall, "params" | "key">,
  ids: readonly string[],
  clientIds: readonly string[],
): number {
  if (ids.length + clientIds.length === 0 || ids.length + clientIds.length > mostCanceled) throw invalid("orders");
  const numbers = new Set(ids.map(orderNumber));
  const refs = new Set(ids.filter((id) => /^-?\d+$/.test(id)).map(Number));
  const orders = core.trading.open(account).filter((order) => {
    const { clientId, userref } = core.notes.of(order).sent;
    return numbers.has(order.id) || (clientId !== undefined && clientIds.includes(clientId)) ||
      (userref !== undefined && refs.has(userref));
  });
  core.trading.takeCancels(orders, now);
  for (const order of orders) core.trading.cancel(order, now, undefined, true);
  return orders.length;
}

function amendOrder({ core, params, account, now }: PrivateCall): object {
  checkDeadline(params.text("deadline"), now);
  if (params.text("trigger_price") !== undefined || params.text("display_qty") !== undefined) {
    throw new Refusal("EOrder:Order not editable");
  }
  const name = { id: params.text("txid"), clientId: params.text("cl_ord_id") };
  if (name.id === undefined && name.clientId === undefined) throw invalid("txid");
  const change = {
    quantity: params.number("order_qty"),
    price: params.number("limit_price"),
    postOnly: params.flag("post_only"),
  };
  return { amend_id: core.trading.amend(account, name, change, now) };
}

/** Cancels an order and places another: what was filled stays with the old one, and so does the client's id. */
function editOrder(call: PrivateCall): object {
  const { core, params, account, now } = call;
  const pair = pairIn(params);
  const id = params.need("txid");
  checkDeadline(params.text("deadline"), now);
  const old = core.trading.find(account, { id });
  const { sent } = core.notes.of(old);
  const merged = params.over({
    type: old.side,
    ordertype: sent.orderType,
    volume: pairOf(old.market).quantity(old.quantity),
    oflags: sent.flags.join(","),
    ...(old.price === 0n ? {} : { price: pair.price(old.price) }),
  });
  const wish = { ...readForm(merged, now), clientId: undefined };
  if (params.flag("validate")) {
    core.trading.check(account, pair, wish, now);
    return { status: "ok", descr: descr(merged, pair.altname) };
  }
  core.limits.takeTrading(account, pair.id, editCost(now - old.created), now);
  core.trading.cancel(old, now, "Order replaced", true);
  const order = core.trading.place(account, pair, wish, now, 0);
  return {
    status: "ok",
    txid: orderId(order.id),
    originaltxid: id,
    volume: pair.quantity(order.quantity),
    price: pair.price(order.price),
    price2: "0",
    orders_cancelled: 1,
    descr: { order: sentence(pair, order, core.notes.of(order).sent) },
  };
}

/** What is told of the dead man's switch. */
export function armed(
  { core, account, now }: Omit<PrivateCall, "params" | "key">,
  timeout: number | undefined,
): object {
  const at = core.trading.arm(account, timeout, now);
  return { currentTime: secondText(now), triggerTime: at === 0 ? "0" : secondText(at) };
}

const modify = ["modify-trades"] as const;
const close = ["modify-trades", "close-trades"] as const;

/** The operations. */
export const orderOperations: readonly PrivateOperation[] = [
  { name: "AddOrder", cost: 0, needs: modify, run: addOrder },
  { name: "AddOrderBatch", cost: 1, needs: modify, run: addOrderBatch },
  { name: "AmendOrder", cost: 1, needs: modify, run: amendOrder },
  { name: "EditOrder", cost: 1, needs: modify, run: editOrder },
  { name: "CancelOrder", cost: 0, needs: close, run: cancelOrder },
  { name: "CancelOrderBatch", cost: 1, needs: close, run: cancelOrderBatch },
  {
    name: "CancelAll",
    cost: 0,
    needs: close,
    run: ({ core, account, now }) => ({ count: core.trading.cancelAll(account, now) }),
  },
  {
    name: "CancelAllOrdersAfter",
    cost: 1,
    needs: close,
    run: (call) => armed(call, call.params.whole("timeout")),
  },
];
