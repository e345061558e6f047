/** One side of a book: prices in order, and at each price the orders in order of time. */
import type { Atoms } from "./amounts.ts";
import { least } from "./amounts.ts";
import type { Order, Side } from "./types.ts";

/** An order resting in a level. `visible` is what the book shows of it; the rest is hidden. */
export interface Resting {
  readonly order: Order;
  visible: Atoms;
  level: Level;
  next: Resting | undefined;
  previous: Resting | undefined;
}

/** One price. */
export interface Level {
  readonly price: Atoms;
  /** Sum of the visible parts. */
  visible: Atoms;
  first: Resting | undefined;
  last: Resting | undefined;
}

/** What of an order can still trade. */
export function remaining(order: Order): Atoms {
  return order.quantity - order.executed - order.prevented;
}

/** Sorted levels; the best one is last, where inserting and removing is cheap. */
export class BookSide {
  readonly side: Side;
  readonly #levels: Level[] = [];
  readonly #resting = new Map<number, Resting>();

  constructor(side: Side) {
    this.side = side;
  }

  best(): Level | undefined {
    return this.#levels[this.#levels.length - 1];
  }

  /** The level `depth` places behind the best one. */
  at(depth: number): Level | undefined {
    return this.#levels[this.#levels.length - 1 - depth];
  }

  get depth(): number {
    return this.#levels.length;
  }

  has(order: Order): boolean {
    return this.#resting.has(order.id);
  }

  resting(order: Order): Resting | undefined {
    return this.#resting.get(order.id);
  }

  /** Whether a price of this side is at least as good for the other side as `limit`; 0 is no limit. */
  crosses(price: Atoms, limit: Atoms): boolean {
    return limit === 0n || (this.side === "sell" ? price <= limit : price >= limit);
  }

  /** Puts an order behind those of its price. Returns its level. */
  add(order: Order): Level {
    const level = this.#levelOf(order.price);
    const left = remaining(order);
    const visible = order.icebergQuantity === 0n ? left : least(order.icebergQuantity, left);
    const resting: Resting = { order, visible, level, next: undefined, previous: undefined };
    this.#append(level, resting);
    this.#resting.set(order.id, resting);
    return level;
  }

  /** Takes an order out. Returns its level, which may be empty now. */
  remove(order: Order): Level {
    const resting = this.#resting.get(order.id);
    if (resting === undefined) throw new Error(`order ${order.id} is not in the book`);
    this.#unlink(resting);
    this.#resting.delete(order.id);
    if (resting.level.first === undefined) this.#drop(resting.level);
    return resting.level;
  }

  /** Takes `quantity` off what the book shows of an order. */
  reduce(resting: Resting, quantity: Atoms): void {
    resting.visible -= quantity;
    resting.level.visible -= quantity;
  }

  /** Shows the next slice of an order whose visible part is used up; it goes behind the others of its price. */
  refill(resting: Resting): void {
    const level = resting.level;
    this.#unlink(resting);
    resting.visible = least(resting.order.icebergQuantity, remaining(resting.order));
    this.#append(level, resting);
  }

  *levels(): IterableIterator<Level> {
    for (let index = this.#levels.length - 1; index >= 0; index--) yield this.#levels[index] as Level;
  }

  #append(level: Level, resting: Resting): void {
    resting.previous = level.last;
    resting.next = undefined;
    if (level.last === undefined) level.first = resting;
    else level.last.next = resting;
    level.last = resting;
    level.visible += resting.visible;
  }

  #unlink(resting: Resting): void {
    const level = resting.level;
    if (resting.previous === undefined) level.first = resting.next;
    else resting.previous.next = resting.next;
    if (resting.next === undefined) level.last = resting.previous;
    else resting.next.previous = resting.previous;
    level.visible -= resting.visible;
  }

  #levelOf(price: Atoms): Level {
    const index = this.#search(price);
    const found = this.#levels[index];
    if (found !== undefined && found.price === price) return found;
    const level: Level = { price, visible: 0n, first: undefined, last: undefined };
    this.#levels.splice(index, 0, level);
    return level;
  }

  #drop(level: Level): void {
    this.#levels.splice(this.#search(level.price), 1);
  }

  /** The place of the first level that is not worse than `price`. */
  #search(price: Atoms): number {
    let low = 0;
    let high = this.#levels.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = (this.#levels[middle] as Level).price;
      if (this.side === "buy" ? other < price : other > price) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
