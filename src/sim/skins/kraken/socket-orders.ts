/** Orders over sockets: the methods, what each takes, and what it answers. */
import { batchCost } from "./limits.ts";
import type { Key } from "./keys.ts";
import type { Core } from "./operation.ts";
import { readFrame } from "./order-request.ts";
import { armed, cancelMany, cancelNamed, mostCanceled } from "./orders.ts";
import type { Params } from "./params.ts";
import { invalid, Refusal } from "./refusal.ts";
import { checkDeadline } from "./trading.ts";
import { pairOfSymbol } from "./venue.ts";
import type { Pair } from "./venue.ts";
import { orderId } from "./words.ts";

/** One request. */
export interface OrderCall {
  readonly core: Core;
  readonly params: Params;
  readonly key: Key;
  readonly account: string;
  readonly now: number;
}

/** One reply. A request may have several, and one of them may be a refusal. */
export type Reply = { readonly result: unknown; readonly failed?: true } | { readonly error: string };

/** A method. */
export interface Method {
  /** What its parameters may be, besides `token`. */
  readonly fields: readonly string[];
  run(call: OrderCall): readonly Reply[];
}

const orderFields = [
  "order_type",
  "side",
  "order_qty",
  "cash_order_qty",
  "display_qty",
  "limit_price",
  "limit_price_type",
  "triggers",
  "conditional",
  "time_in_force",
  "effective_time",
  "expire_time",
  "post_only",
  "reduce_only",
  "margin",
  "stp_type",
  "fee_preference",
  "cl_ord_id",
  "order_userref",
  "sender_sub_id",
  "no_mpp",
] as const;

const mostPlaced = 15;

function pairIn(params: Params): Pair {
  const symbol = params.need("symbol");
  const pair = pairOfSymbol(symbol);
  if (pair === undefined) throw new Refusal(`Currency pair not supported ${symbol}`);
  return pair;
}

function idsIn(params: Params): object {
  const [clientId, userref] = [params.text("cl_ord_id"), params.whole("order_userref")];
  return {
    ...(clientId === undefined ? {} : { cl_ord_id: clientId }),
    ...(userref === undefined ? {} : { order_userref: userref }),
  };
}

function addOrder({ core, params, account, now }: OrderCall): readonly Reply[] {
  const pair = pairIn(params);
  const wish = readFrame(params, now);
  checkDeadline(params.text("deadline"), now);
  if (params.flag("validate")) {
    core.trading.check(account, pair, wish, now);
    return [{ result: { order_id: "", ...idsIn(params) } }];
  }
  const order = core.trading.place(account, pair, wish, now);
  return [{ result: { order_id: orderId(order.id), ...idsIn(params) } }];
}

function batchAdd({ core, params, account, now }: OrderCall): readonly Reply[] {
  const pair = pairIn(params);
  const items = params.objects("orders");
  if (items.length < 2 || items.length > mostPlaced) throw invalid("orders");
  for (const item of items) onlyFields("batch add", item, orderFields);
  checkDeadline(params.text("deadline"), now);
  const wishes = items.map((item) => readFrame(item, now));
  for (const wish of wishes) core.trading.check(account, pair, wish, now);
  if (params.flag("validate")) return [{ result: items.map((item) => ({ order_id: "", ...idsIn(item) })) }];
  core.limits.takeTrading(account, pair.id, batchCost(items.length), now);
  let failed = false;
  const result = wishes.map((wish, at) => {
    const ids = idsIn(items[at] as Params);
    try {
      return { order_id: orderId(core.trading.place(account, pair, wish, now, 0).id), ...ids };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failed = true;
      return { error: error.message, ...ids };
    }
  });
  return [failed ? { result, failed } : { result }];
}

function amendOrder({ core, params, account, now }: OrderCall): readonly Reply[] {
  checkDeadline(params.text("deadline"), now);
  if (params.text("trigger_price") !== undefined || params.text("display_qty") !== undefined) {
    throw new Refusal("EOrder:Order not editable");
  }
  const [id, clientId] = [params.text("order_id"), params.text("cl_ord_id")];
  if (id === undefined && clientId === undefined) throw invalid("order_id");
  const change = {
    quantity: params.number("order_qty"),
    price: params.number("limit_price"),
    postOnly: params.flag("post_only"),
  };
  const amend = core.trading.amend(account, { id, clientId }, change, now);
  return [{ result: { amend_id: amend, ...(id === undefined ? { cl_ord_id: clientId } : { order_id: id }) } }];
}

/** A reply for each order. */
function cancelOrder(call: OrderCall): readonly Reply[] {
  const { core, params, account, now } = call;
  const names = [
    ...(params.list("order_id") ?? []).map((id) => ["order_id", id, () => cancelNamed(call, id)] as const),
    ...(params.list("order_userref") ?? []).map((ref) =>
      ["order_userref", Number(ref), () => cancelNamed(call, ref)] as const
    ),
    ...(params.list("cl_ord_id") ?? []).map((clientId) =>
      ["cl_ord_id", clientId, () => {
        core.trading.cancel(core.trading.find(account, { clientId }), now);
        return 1;
      }] as const
    ),
  ];
  if (names.length === 0 || names.length > mostCanceled) throw invalid("order_id");
  return names.map(([name, value, cancel]): Reply => {
    try {
      cancel();
      return { result: { [name]: value } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { error: error.message };
    }
  });
}

function batchCancel({ core, params, account, now }: OrderCall): readonly Reply[] {
  const [ids, clientIds] = [params.list("orders") ?? [], params.list("cl_ord_id") ?? []];
  return [{ result: { count: cancelMany({ core, account, now }, ids, clientIds) } }];
}

/** The methods. */
export const methods: Readonly<Record<string, Method>> = {
  add_order: { fields: ["symbol", "deadline", "validate", ...orderFields], run: addOrder },
  batch_add: { fields: ["symbol", "orders", "deadline", "validate"], run: batchAdd },
  amend_order: {
    fields: [
      "order_id",
      "cl_ord_id",
      "order_qty",
      "display_qty",
      "limit_price",
      "limit_price_type",
      "trigger_price",
      "trigger_price_type",
      "post_only",
      "deadline",
      "symbol",
    ],
    run: amendOrder,
  },
  cancel_order: { fields: ["order_id", "cl_ord_id", "order_userref"], run: cancelOrder },
  batch_cancel: { fields: ["orders", "cl_ord_id"], run: batchCancel },
  cancel_all: {
    fields: [],
    run: ({ core, account, now }) => [{ result: { count: core.trading.cancelAll(account, now) } }],
  },
  cancel_all_orders_after: {
    fields: ["timeout"],
    run: (call) => [{ result: armed(call, call.params.whole("timeout")) }],
  },
};

/** Refuses parameters that a method does not have. */
export function onlyFields(method: string, params: Params, fields: readonly string[]): void {
  const other = params.names().find((name) => name !== "token" && !fields.includes(name));
  if (other === undefined) return;
  throw new Refusal(`Unsupported field: '${other}' for the given msg type: ${method.replaceAll("_", " ")}`);
}
