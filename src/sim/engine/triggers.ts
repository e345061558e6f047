/** Orders that sleep until the last trade price wakes them. */
import type { Atoms } from "./amounts.ts";
import { least, most } from "./amounts.ts";
import type { Order, OrderType, Side } from "./types.ts";

const basisPoints = 10_000n;

/** Whether an order of this type sleeps until the price reaches its stop price. */
export function isStop(type: OrderType): boolean {
  return type === "stop-loss" || type === "stop-loss-limit" || type === "take-profit" || type === "take-profit-limit";
}

/** Whether it has a limit price once it works. */
export function isLimit(type: OrderType): boolean {
  return type !== "market" && type !== "stop-loss" && type !== "take-profit";
}

/** Whether it sleeps, and nothing is set aside for it before it wakes. */
export function holdsLater({ type, heldLater, working }: Pick<Order, "type" | "heldLater" | "working">): boolean {
  return heldLater && working === -1 && isStop(type);
}

/** Whether the price has to rise to the stop price (or else to fall to it). */
export function wakesAbove(type: OrderType, side: Side): boolean {
  return (type === "stop-loss" || type === "stop-loss-limit") === (side === "buy");
}

/** Whether `last` has reached the order's stop price. */
export function reached(order: { type: OrderType; side: Side; stopPrice: Atoms }, last: Atoms): boolean {
  return wakesAbove(order.type, order.side) ? last >= order.stopPrice : last <= order.stopPrice;
}

/** The sleeping orders of one market, in the order they came. */
export class Triggers {
  readonly #orders = new Map<number, Order>();

  get size(): number {
    return this.#orders.size;
  }

  has(order: Order): boolean {
    return this.#orders.has(order.id);
  }

  /** A trailing order without a stop price follows the price from `last` on. */
  add(order: Order, last: Atoms, now: number): void {
    if (order.trailingDelta !== 0 && order.stopPrice === 0n) {
      order.trailing = now;
      order.trailingExtreme = last;
    }
    this.#orders.set(order.id, order);
  }

  remove(order: Order): void {
    this.#orders.delete(order.id);
  }

  /** Takes out the orders that a trade at `price` wakes. */
  trade(price: Atoms, now: number): Order[] {
    if (this.#orders.size === 0) return [];
    const woken: Order[] = [];
    for (const order of this.#orders.values()) {
      if (order.trailingDelta === 0 ? reached(order, price) : follow(order, price, now)) woken.push(order);
    }
    for (const order of woken) this.#orders.delete(order.id);
    return woken;
  }
}

/** Lets a trailing order follow the price; true where the price came back by its delta. */
function follow(order: Order, price: Atoms, now: number): boolean {
  if (order.trailing === -1) {
    if (!reached(order, price)) return false;
    order.trailing = now;
    order.trailingExtreme = price;
    return false;
  }
  if (order.trailingExtreme === 0n) order.trailingExtreme = price;
  const delta = BigInt(order.trailingDelta);
  if (order.side === "sell") {
    order.trailingExtreme = most(order.trailingExtreme, price);
    return price * basisPoints <= order.trailingExtreme * (basisPoints - delta);
  }
  order.trailingExtreme = least(order.trailingExtreme, price);
  return price * basisPoints >= order.trailingExtreme * (basisPoints + delta);
}
