/** Operations that place, cancel and change orders, one by one or several at once. */
import type { Desk, Order, OrderRequest } from "../../engine/mod.ts";
import { isOpen } from "../../engine/mod.ts";
import { deskOf } from "./desks.ts";
import type { Call, Core, Operation } from "./operation.ts";
import { accountOf, Acks } from "./operation.ts";
import type { ReadOrder } from "./order-request.ts";
import { readOrder, readPrice, readQuantity } from "./order-request.ts";
import type { Params } from "./params.ts";
import { missingEither, noOrderToAmend, noOrderToCancel, nothingToAmend, Refusal, rejected } from "./refusal.ts";
import { bySwitch, clientIdText, orderId, orderNumber } from "./words.ts";

/** Who does what, when. */
export interface Doing {
  readonly core: Core;
  readonly account: string;
  readonly now: number;
}

/** What became of one order of a request. */
export interface Ack {
  readonly clOrdId: string;
  readonly ordId: string;
  readonly tag?: string;
  readonly reqId?: string;
  readonly ts: string;
  readonly sCode: string;
  readonly sMsg: string;
  readonly subCode: string;
}

/** Does it, and says what became of it: refusals are part of the answer here. */
function attempt(doing: Doing, params: Params, act: () => Partial<Ack> & { readonly ordId: string }): Ack {
  const named = { clOrdId: echo(params, "clOrdId"), ts: String(doing.now) };
  try {
    return { ...named, sCode: "0", sMsg: "", subCode: "", ...act() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      ...named,
      ordId: echo(params, "ordId"),
      tag: echo(params, "tag"),
      sCode: error.code,
      sMsg: error.message,
      subCode: "",
    };
  }
}

function echo(params: Params, name: string): string {
  try {
    return params.text(name) ?? "";
  } catch {
    return "";
  }
}

/** What an order is paid from. */
export function paidFrom({ market }: Desk, side: Order["side"]): string {
  return market.spec.contract?.settle ?? (side === "buy" ? market.quote : market.base);
}

/** Places an order, or throws the refusal. */
export function place(doing: Doing, desk: Desk, { request, sent, shrinks }: ReadOrder): Readonly<Order> {
  const { core: { engine, notes, terms }, account, now } = doing;
  const wanted = terms.allow(account, desk, sent.tdMode);
  if (wanted !== undefined) throw wanted;
  const enter = (wish: OrderRequest) =>
    notes.while(wish.clientId, sent, () => engine.place(account, desk.market.id, wish, now));
  let outcome = enter(request);
  if (!outcome.ok && outcome.why === "funds" && shrinks) {
    const smaller = shrunk(doing, desk, request);
    if (smaller !== undefined) outcome = enter(smaller);
  }
  if (!outcome.ok) throw rejected(outcome.why, paidFrom(desk, request.side));
  return outcome.value.order;
}

/** A market order on spot for all that the account has; `undefined` where that is nothing. */
function shrunk({ core: { engine }, account }: Doing, desk: Desk, request: OrderRequest): OrderRequest | undefined {
  const free = engine.ledger.free(engine.ledger.account(account), paidFrom(desk, request.side));
  const { step, minQuantity } = desk.market.rules;
  if (request.side === "buy") return free === 0n ? undefined : { ...request, quantity: 0n, quoteQuantity: free };
  if (request.quoteQuantity !== undefined) return undefined;
  const quantity = free - free % step;
  return quantity < minQuantity ? undefined : { ...request, quantity };
}

/** The order that is named, by the venue's id where both are given; `undefined` where there is none. */
export function findOrder({ core: { engine, notes }, account }: Doing, desk: Desk, params: Params): Order | undefined {
  const [id, clientId] = [params.text("ordId"), params.text("clOrdId")];
  if (id === undefined && clientId === undefined) throw missingEither("ordId", "clOrdId");
  const { records } = engine;
  if (id !== undefined) return records.find(account, desk.market.id, orderNumber(id) ?? 0);
  const order = records.byClientId(account, desk.market.id, clientId ?? "");
  return order !== undefined && notes.of(order).sent.algo === undefined ? order : undefined;
}

export function placeOne(doing: Doing, desk: () => Desk, params: Params): Ack {
  return attempt(doing, params, () => {
    const market = desk();
    const read = readOrder(doing.core, market, doing.account, params);
    const order = place(doing, market, read);
    return { ordId: orderId(order.id), clOrdId: clientIdText(order), tag: read.sent.tag, sMsg: "Order placed" };
  });
}

export function cancelOne(doing: Doing, desk: () => Desk, params: Params): Ack {
  return attempt(doing, params, () => {
    const order = findOrder(doing, desk(), params);
    if (order === undefined || !isOpen(order)) throw noOrderToCancel();
    cancelOrder(doing, order);
    return { ordId: orderId(order.id), clOrdId: clientIdText(order) };
  });
}

/** Cancels an open order; `source` says why, where it is not because its owner wants it. */
export function cancelOrder({ core: { engine, notes }, now }: Doing, order: Order, source: string = ""): void {
  notes.of(order).source = source;
  const outcome = engine.cancel(order, order.clientId, now);
  if (!outcome.ok) throw rejected(outcome.why, "");
}

/** Changes an order. What came of it is told by the order's next event. */
export function amendOne(doing: Doing, desk: () => Desk, params: Params): Ack {
  return attempt(doing, params, () => {
    const { core } = doing;
    const market = desk();
    const reqId = params.clientId("reqId") ?? "";
    const order = findOrder(doing, market, params);
    const [newPx, newSz] = [params.text("newPx"), params.text("newSz")];
    if (newPx === undefined && newSz === undefined) throw nothingToAmend();
    if (order === undefined || !isOpen(order)) throw noOrderToAmend();
    const cancelOnFail = params.flag("cxlOnFail");
    const price = newPx === undefined ? order.price : readPrice(params, "newPx");
    const quantity = newSz === undefined ? order.quantity : readQuantity(market, params, "newSz", false);
    const ack = { ordId: orderId(order.id), clOrdId: clientIdText(order), reqId };
    core.changes.while(order, reqId, () => {
      const why = amend(doing, order, price, quantity);
      if (why === undefined) return;
      core.changes.failed(order, reqId, why);
      if (cancelOnFail) cancelOrder(doing, order);
    });
    return ack;
  });
}

/** A smaller quantity keeps the order's place; at or below what is filled the order counts as filled. */
function amend({ core: { engine }, now }: Doing, order: Order, price: bigint, quantity: bigint): Refusal | undefined {
  const desk = engine.desk(order.market);
  const asset = paidFrom(desk, order.side);
  if (price === order.price && quantity === order.quantity) return nothingToAmend();
  // Nothing would be left of it. The engine cannot call that filled: it ends as it would where it was canceled.
  if (quantity <= order.executed) {
    engine.cancel(order, order.clientId, now);
    return undefined;
  }
  const shrinks = price === order.price && quantity < order.quantity;
  const outcome = shrinks
    ? engine.amend(order, quantity, order.clientId, now)
    : engine.modify(order, { price, quantity }, now);
  return outcome.ok ? undefined : rejected(outcome.why, asset);
}

const doingOf = (call: Call): Doing => ({ core: call.core, account: accountOf(call), now: call.now });

/** An operation on one order, or on several, each with an answer of its own. */
function each(
  one: (doing: Doing, desk: () => Desk, params: Params) => Ack,
): (call: Call) => Acks {
  return (call) => {
    const doing = doingOf(call);
    return new Acks(call.items.map((item) => one(doing, () => deskOf(call.core, item), item)));
  };
}

/** Everything of an account that is open on the book. */
export function openOrders(core: Core, account: string): Order[] {
  return [...core.engine.records.openOrders(account)].filter(isOpen);
}

/** What the dead man's switch does: cancels the orders of a tag, or without one all of them. */
export function cancelAll(doing: Doing, tag: string): void {
  for (const order of openOrders(doing.core, doing.account)) {
    if (tag === "" || doing.core.notes.of(order).sent.tag === tag) cancelOrder(doing, order, bySwitch);
  }
}

const most = 20;

export const tradingOperations: readonly Operation[] = [
  {
    route: ["POST", "/api/v5/trade/order"],
    security: "trade",
    pool: "place",
    many: "placeMany",
    fenced: true,
    run: each(placeOne),
  },
  {
    route: ["POST", "/api/v5/trade/batch-orders"],
    security: "trade",
    pool: "place",
    many: "placeMany",
    list: most,
    fenced: true,
    run: each(placeOne),
  },
  {
    route: ["POST", "/api/v5/trade/cancel-order"],
    security: "trade",
    pool: "cancel",
    many: "cancelMany",
    run: each(cancelOne),
  },
  {
    route: ["POST", "/api/v5/trade/cancel-batch-orders"],
    security: "trade",
    pool: "cancel",
    many: "cancelMany",
    list: most,
    run: each(cancelOne),
  },
  {
    route: ["POST", "/api/v5/trade/amend-order"],
    security: "trade",
    pool: "amend",
    many: "amendMany",
    fenced: true,
    run: each(amendOne),
  },
  {
    route: ["POST", "/api/v5/trade/amend-batch-orders"],
    security: "trade",
    pool: "amend",
    many: "amendMany",
    list: most,
    fenced: true,
    run: each(amendOne),
  },
  {
    route: ["POST", "/api/v5/trade/cancel-all-after"],
    security: "trade",
    pool: "deadMans",
    run: (call) => {
      const seconds = call.params.number("timeOut");
      if (seconds === undefined) throw missingEither("timeOut", "tag");
      return [call.core.switches.set(accountOf(call), seconds, call.params.tag(), call.now)];
    },
  },
];
