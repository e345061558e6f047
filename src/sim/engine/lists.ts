/** Lists of orders that depend on each other: one cancels the other, one triggers the other, or both. */
import { most } from "./amounts.ts";
import { isOpen } from "./desk.ts";
import type { Desk } from "./desk.ts";
import type { ExpiryReason, ListKind, Order, OrderList, Report } from "./types.ts";

/** What the lists need from the engine. */
export interface ListHooks {
  readonly report: Report;
  order(id: number): Order;
  desk(market: string): Desk;
  later(task: () => void): void;
  /** Places the orders that waited for the working one. */
  release(orders: readonly Order[], now: number): void;
  silent(account: string): boolean;
}

/** All lists of the engine. */
export class Lists {
  readonly #lists = new Map<number, OrderList>();
  readonly #hooks: ListHooks;
  #id = 0;

  constructor(hooks: ListHooks) {
    this.#hooks = hooks;
  }

  /** Registers a list; its orders are given its id. */
  open(kind: ListKind, clientId: string, orders: readonly Order[], now: number): OrderList {
    const [first] = orders;
    if (first === undefined) throw new Error("a list needs orders");
    const list: OrderList = {
      id: this.#id++,
      market: first.market,
      account: first.account,
      kind,
      clientId,
      orders: orders.map((order) => order.id),
      created: now,
      updated: now,
      done: false,
    };
    for (const order of orders) order.listId = list.id;
    this.#lists.set(list.id, list);
    return list;
  }

  get(id: number): OrderList | undefined {
    return this.#lists.get(id);
  }

  orders(list: OrderList): Order[] {
    return list.orders.map((id) => this.#hooks.order(id));
  }

  /** The leg that goes when `order` acts, and the other way round. */
  otherLeg(order: Order): Order | undefined {
    const list = this.#lists.get(order.listId);
    if (list === undefined) return undefined;
    const legs = list.kind === "oco" ? list.orders : list.orders.slice(1);
    if (legs.length !== 2 || !legs.includes(order.id)) return undefined;
    const other = legs.find((id) => id !== order.id);
    return other === undefined ? undefined : this.#hooks.order(other);
  }

  /** Only one leg can ever trade, so a pair holds what the dearer one needs; it stands on the first. */
  hold(first: Order, second: Order): bigint {
    const desk = this.#hooks.desk(first.market);
    return most(desk.settlement.need(first), desk.settlement.need(second));
  }

  /** Gives the pair's hold to the leg that acts and ends the other. */
  acting(order: Order, now: number): void {
    const other = this.otherLeg(order);
    if (other === undefined || !isOpen(other) || order.executed !== 0n) return;
    const desk = this.#hooks.desk(order.market);
    const pool = order.hold + other.hold;
    order.hold = desk.settlement.need(order);
    other.hold = pool - order.hold;
    desk.end(other, "expired", now, "other-leg");
  }

  /** Follows the end of one order with what it means for the others. */
  ended(order: Order, now: number): void {
    const list = this.#lists.get(order.listId);
    if (list === undefined || list.done) return;
    const orders = this.orders(list);
    const waiting = orders.filter((other) => other.status === "pending");
    if (list.kind === "oto" && order.id === list.orders[0] && order.status === "filled") {
      if (waiting.length !== 0) this.#hooks.later(() => this.#release(list, waiting, now));
      return;
    }
    const reason: ExpiryReason = order.id === list.orders[0] && list.kind === "oto"
      ? "working-order-expired"
      : "other-leg";
    for (const other of orders) {
      // A leg that made way for the other one takes nothing with it.
      if (!isOpen(other) || order.expiry === "other-leg") continue;
      const desk = this.#hooks.desk(list.market);
      if (order.status === "canceled") this.cancel(desk, other, order.clientId, now);
      else desk.end(other, "expired", now, reason);
    }
    if (list.done || orders.some(isOpen)) return;
    list.done = true;
    this.touch(list, "done", now);
  }

  /** Cancels one order under the id of the cancellation. */
  cancel(desk: Desk, order: Order, clientId: string, now: number): void {
    const wasClientId = order.clientId;
    order.clientId = clientId;
    desk.end(order, "canceled", now, undefined, { wasClientId });
  }

  /** Reports what became of a list. */
  touch(list: OrderList, change: "started" | "updated" | "done", now: number): void {
    list.updated = now;
    if (this.#hooks.silent(list.account)) return;
    const orders = this.orders(list).map((order) => ({
      id: order.id,
      clientId: order.status === "canceled" ? order.placedAs : order.clientId,
    }));
    this.#hooks.report({ kind: "list", time: now, change, list: { ...list }, orders });
  }

  #release(list: OrderList, waiting: readonly Order[], now: number): void {
    const open = waiting.filter((order) => order.status === "pending");
    if (open.length !== 0) this.#hooks.release(open, now);
    if (!list.done) this.touch(list, "started", now);
  }
}
