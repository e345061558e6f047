/** Operations that place, change and cancel orders, one by one or several at once. */
import type { Atoms, Desk, Order, Rejection } from "../../engine/mod.ts";
import { isOpen } from "../../engine/mod.ts";
import { Batch, type Call, type Core, type Operation, type Outcome } from "./operation.ts";
import { accountOf, categoryIn, deskOf, desksOf } from "./operation.ts";
import { beyondLimit, type Owner, readOrder, readPrice, readQuantity, withinLimits } from "./order-request.ts";
import type { Params } from "./params.ts";
import { missing, noOrder, Refusal, rejected, tooMany, wrong } from "./refusal.ts";
import {
  type Category,
  categoryOf,
  linkIdText,
  nameless,
  orderId,
  orderNumber,
  spotLinkId,
  untriggered,
} from "./words.ts";

/** The ids of an order that something was done to. */
export interface Ack {
  readonly orderId: string;
  readonly orderLinkId: string;
}

type Act = (owner: Owner, category: Category, params: Params) => Ack;

export function ackOf(order: Pick<Order, "id" | "clientId">, category: Category): Ack {
  const spot = category === "spot";
  return { orderId: orderId(order.id, spot), orderLinkId: linkIdText(order, spot) };
}

/**
 * Whether an order is of the kind that `orderFilter` names: one with a trigger is of its own kind until it is triggered. Of
 * contracts all of those are of one kind.
 */
export function isOfKind(core: Core, order: Order, filter: string): boolean {
  const kind = untriggered(order) ? core.notes.of(order).sent.trigger?.kind ?? "Order" : "Order";
  return (kind === "Stop" ? "StopOrder" : kind) === (filter === "OpenOrder" ? "Order" : filter);
}

/** The order that is named, by the venue's id where both are given; `undefined` where there is none. */
export function findOrder({ core: { engine }, account }: Owner, desk: Desk, params: Params): Order | undefined {
  const [id, linkId] = [params.text("orderId"), params.text("orderLinkId")];
  const { records } = engine;
  const { id: market } = desk.market;
  const spot = categoryOf(desk) === "spot";
  if (id !== undefined) return records.find(account, market, orderNumber(id, spot) ?? 0);
  if (linkId === undefined) throw missing("orderId or orderLinkId");
  const named = records.byClientId(account, market, linkId);
  if (named !== undefined || !spot) return named;
  // The number that an order without a client order id was given.
  const number = /^\d{19}$/.test(linkId) ? orderNumber(String(BigInt(linkId) - 1n), true) ?? 0 : 0;
  const order = records.find(account, market, number);
  return order?.clientId.startsWith(nameless) && spotLinkId(order.id) === linkId ? order : undefined;
}

const place: Act = (owner, category, params) => {
  const { core, account, now } = owner;
  const desk = deskOf(core, category, params);
  const { request, sent } = readOrder(owner, desk, params);
  const outcome = core.notes.while(
    request.clientId,
    sent,
    () => core.engine.place(account, desk.market.id, request, now),
  );
  if (!outcome.ok) throw refusalOf(outcome.why, category, request.side);
  return ackOf(outcome.value.order, category);
};

function refusalOf(why: Rejection, category: Category, side: Order["side"]): Refusal {
  return category === "spot" && why === "percent-price" ? beyondLimit(side) : rejected(why, category);
}

/** What is said of an order that has ended (docs: error): of contracts only that it is not there. */
function over(order: Order | undefined, category: Category): Refusal {
  if (category !== "spot" || order === undefined) return noOrder(category);
  return order.status === "filled"
    ? new Refusal(170_139, "Order has been filled.")
    : new Refusal(170_142, "Order has been canceled.");
}

/** The open order that is named. */
function openOrder(owner: Owner, category: Category, params: Params): { readonly desk: Desk; readonly order: Order } {
  const desk = deskOf(owner.core, category, params);
  const order = findOrder(owner, desk, params);
  if (order === undefined || !isOpen(order)) throw over(order, category);
  return { desk, order };
}

const cancel: Act = (owner, category, params) => {
  const { order } = openOrder(owner, category, params);
  if (category === "spot" && !isOfKind(owner.core, order, params.text("orderFilter") ?? "Order")) {
    throw noOrder(category);
  }
  cancelOrder(owner, order);
  return ackOf(order, category);
};

/** Cancels an open order; `by` says who does, where its owner does not. */
export function cancelOrder({ core: { engine, notes }, now }: Owner, order: Order, by: string = "CancelByUser"): void {
  notes.of(order).canceledBy = by;
  const outcome = engine.cancel(order, order.clientId, now);
  if (!outcome.ok) throw rejected(outcome.why, categoryOf(engine.desk(order.market)));
}

const amend: Act = (owner, category, params) => {
  const { desk, order } = openOrder(owner, category, params);
  const trigger = params.above("triggerPrice");
  // The engine's triggers stay where they are.
  if (trigger !== undefined && readPrice(desk, trigger, "triggerPrice") !== order.stopPrice) {
    throw wrong("triggerPrice");
  }
  const [wantedPrice, wantedQty] = [params.above("price"), params.above("qty")];
  const price = wantedPrice === undefined
    ? order.price
    : withinLimits(desk, order.side, readPrice(desk, wantedPrice, "price"), owner.now);
  const quantity = wantedQty === undefined ? order.quantity : readQuantity(desk, wantedQty, false);
  if (quantity <= order.executed) {
    throw category === "spot"
      ? new Refusal(170_313, "The quantity must be greater than the filled quantity.")
      : new Refusal(110_064, "The number of contracts in the order is less than the number of contracts filled.");
  }
  const why = change(owner, order, price, quantity);
  if (why !== undefined) throw refusalOf(why, category, order.side);
  return ackOf(order, category);
};

/** A smaller quantity keeps the order's place. */
function change({ core: { engine }, now }: Owner, order: Order, price: Atoms, quantity: Atoms): Rejection | undefined {
  if (price === order.price && quantity === order.quantity) return "no-change";
  const shrinks = price === order.price && quantity < order.quantity;
  const outcome = shrinks
    ? engine.amend(order, quantity, order.clientId, now)
    : engine.modify(order, { price, quantity }, now);
  return outcome.ok ? undefined : outcome.why;
}

const ownerOf = (call: Call): Owner => ({ core: call.core, account: accountOf(call), now: call.now });

const one = (act: Act) => (call: Call): object => act(ownerOf(call), categoryIn(call.params), call.params);

/** Several orders, each with an outcome of its own. Those that the limit has no room for fail one by one. */
const each = (act: Act, created: boolean) => (call: Call): Batch => {
  const category = categoryIn(call.params);
  const owner = ownerOf(call);
  return new Batch(
    call.params.list("request").map((params, at): Outcome => {
      const named = { category, symbol: echo(params, "symbol") };
      const time = (text: string): object => created ? { createAt: text } : {};
      try {
        if (at >= call.passes) throw tooMany();
        const ack = act(owner, category, params);
        return { ack: { ...named, ...ack, ...time(String(call.now)) }, code: 0, msg: "OK" };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const ack = { ...named, orderId: "", orderLinkId: echo(params, "orderLinkId"), ...time("") };
        return { ack, code: error.code, msg: error.message };
      }
    }),
  );
};

function echo(params: Params, name: string): string {
  try {
    return params.text(name) ?? "";
  } catch {
    return "";
  }
}

/** Everything of an account that is open. */
export function openOrders(core: Core, account: string): Order[] {
  return [...core.engine.records.openOrders(account)].filter(isOpen);
}

const mostCanceled = 500;

function cancelAll(call: Call): object {
  const { core, params } = call;
  const category = categoryIn(params);
  if (category !== "spot" && !["symbol", "baseCoin", "settleCoin"].some((name) => params.has(name))) {
    throw missing("symbol, baseCoin or settleCoin");
  }
  const owner = ownerOf(call);
  const markets = new Set(desksOf(core, category, params).map(({ market }) => market.id));
  const filter = params.text("orderFilter") ?? (category === "spot" ? "Order" : undefined);
  const wanted = (order: Order): boolean => filter === undefined || isOfKind(core, order, filter);
  const orders = openOrders(core, owner.account).filter((order) => markets.has(order.market) && wanted(order))
    .slice(0, mostCanceled);
  for (const order of orders) cancelOrder(owner, order);
  return { list: orders.map((order) => ackOf(order, category)), success: "1" };
}

const several = ["request", 10, 20] as const;

export const tradingOperations: readonly Operation[] = [
  {
    route: ["POST", "/v5/order/create"],
    security: "trade",
    pools: ["placeSpot", "placeContract"],
    run: one(place),
  },
  { route: ["POST", "/v5/order/amend"], security: "trade", pools: ["amendSpot", "amendContract"], run: one(amend) },
  { route: ["POST", "/v5/order/cancel"], security: "trade", pools: ["cancelSpot", "cancelContract"], run: one(cancel) },
  {
    route: ["POST", "/v5/order/cancel-all"],
    security: "trade",
    pools: ["cancelAllSpot", "cancelAllContract"],
    run: cancelAll,
  },
  {
    route: ["POST", "/v5/order/create-batch"],
    security: "trade",
    pools: ["batchPlaceSpot", "batchPlaceContract"],
    list: several,
    run: each(place, true),
  },
  {
    route: ["POST", "/v5/order/amend-batch"],
    security: "trade",
    pools: ["batchAmendSpot", "batchAmendContract"],
    list: several,
    run: each(amend, false),
  },
  {
    route: ["POST", "/v5/order/cancel-batch"],
    security: "trade",
    pools: ["batchCancelSpot", "batchCancelContract"],
    list: several,
    run: each(cancel, false),
  },
];
