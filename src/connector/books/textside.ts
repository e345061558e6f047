/**
 * One side of a book as text, best last: for levels that no common scale makes numbers of.
 *
 * A price's number orders the levels; where two different prices have one number (more than 15 significant digits), the
 * exact decimals decide.
 */
import { Decimal } from "../../core/decimal.ts";
import type { LevelText } from "../../core/levels.ts";
import type { Level } from "./level.ts";

/** The text of one side. Ranks count from the best level, which is 0. */
export class TextSide {
  readonly #sign: 1 | -1;
  /** Ascending for bids, descending for asks, as numbers made ascending by `#sign`. */
  #keys: number[] = [];
  #prices: string[] = [];
  #amounts: string[] = [];

  constructor(sign: 1 | -1) {
    this.#sign = sign;
  }

  get size(): number {
    return this.#keys.length;
  }

  /** The price as the nearest double; NaN where there is no such level. */
  price(rank: number): number {
    return Number(this.#prices[this.#prices.length - 1 - rank] ?? NaN);
  }

  /** The amount as the nearest double; NaN where there is no such level. */
  amount(rank: number): number {
    return Number(this.#amounts[this.#amounts.length - 1 - rank] ?? NaN);
  }

  /** The venue's text. */
  text(rank: number): LevelText | undefined {
    const at = this.#keys.length - 1 - rank;
    const price = this.#prices[at];
    const amount = this.#amounts[at];
    return price === undefined || amount === undefined ? undefined : [price, amount];
  }

  level(rank: number): Level | undefined {
    const text = this.text(rank);
    return text && { price: new Decimal(text[0]), amount: new Decimal(text[1]) };
  }

  /** Sets one level; an amount of zero removes it, also where there is none. */
  set(price: string, amount: string): void {
    const key = Number(price) * this.#sign;
    const at = this.#find(key, price);
    if (isZero(amount)) {
      if (at >= 0) {
        this.#keys.splice(at, 1);
        this.#prices.splice(at, 1);
        this.#amounts.splice(at, 1);
      }
    } else if (at >= 0) {
      this.#prices[at] = price;
      this.#amounts[at] = amount;
    } else {
      this.#keys.splice(~at, 0, key);
      this.#prices.splice(~at, 0, price);
      this.#amounts.splice(~at, 0, amount);
    }
  }

  /** Forgets all but the best `depth` levels. */
  truncate(depth: number): void {
    const surplus = this.#keys.length - depth;
    if (surplus <= 0) return;
    for (const list of [this.#keys, this.#prices, this.#amounts]) list.splice(0, surplus);
  }

  /** The place of a price, or `~place` where it would go. Looks outward from the best, in growing steps. */
  #find(key: number, price: string): number {
    const keys = this.#keys;
    let high = keys.length;
    let low = high;
    for (let step = 4; low > 0; step *= 2) {
      low = Math.max(0, high - step);
      if ((keys[low] as number) < key) break;
      if (low === 0) break;
      high = low + 1;
    }
    high = Math.min(high, keys.length);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    for (; low < keys.length && keys[low] === key; low++) {
      const known = this.#prices[low] as string;
      if (known === price) return low;
      const order = new Decimal(known).cmp(price) * this.#sign;
      if (order === 0) return low;
      if (order > 0) break;
    }
    return ~low;
  }
}

/** Whether decimal text is zero, without making a number of it. */
export function isZero(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 49 && code <= 57) return false;
    if (code === 101 || code === 69) return true; // 0e5 is zero, and a digit above 0 would have come before the exponent
  }
  return true;
}
