/** One side of a book: sorted levels, and the venue's text of each. */
import type { DigitSum } from "../../core/crc32.ts";
import { Decimal } from "../../core/decimal.ts";
import { Levels, type LevelText } from "../../core/levels.ts";
import type { Level } from "./level.ts";
import { ScaledSide } from "./scaledside.ts";
import { TextSide } from "./textside.ts";

export type { Level };

/**
 * One side of a book. Ranks count from the best level, which is 0.
 *
 * It is kept as numbers. The first level that has no place among them, which is rare, makes it change over to text as a
 * whole; the next whole book is numbers again.
 */
export class BookSide {
  readonly #sign: 1 | -1;
  readonly #scaled: ScaledSide;
  /** In its place where it is there. */
  #text: TextSide | undefined;

  constructor(side: "bid" | "ask") {
    this.#sign = side === "bid" ? 1 : -1;
    this.#scaled = new ScaledSide(this.#sign);
  }

  get size(): number {
    return (this.#text ?? this.#scaled).size;
  }

  /** The best price rounded to the nearest double; NaN where there is none. */
  get best(): number {
    return this.#text ? this.#text.price(0) : this.#scaled.best;
  }

  /** A price rounded to the nearest double; NaN where there is no such level. */
  price(rank: number): number {
    return this.#text ? this.#text.price(rank) : this.#scaled.price(rank);
  }

  /** An amount rounded to the nearest double; NaN where there is no such level. */
  amount(rank: number): number {
    return this.#text ? this.#text.amount(rank) : this.#scaled.amount(rank);
  }

  /** The venue's text of a level. */
  text(rank: number): LevelText | undefined {
    return this.#text ? this.#text.text(rank) : this.#scaled.text(rank);
  }

  /** The venue's text of the best `depth` levels, best first. */
  texts(depth: number): LevelText[] {
    if (!this.#text) return this.#scaled.texts(depth);
    const texts: LevelText[] = [];
    for (let rank = 0; rank < Math.min(depth, this.size); rank++) texts.push(this.#text.text(rank) as LevelText);
    return texts;
  }

  level(rank: number): Level | undefined {
    return this.#text ? this.#text.level(rank) : this.#scaled.level(rank);
  }

  /** Writes the best levels as the nearest doubles, best first, until an array is full or there are no more; returns how many. */
  copy(prices: Float64Array, amounts: Float64Array): number {
    if (!this.#text) return this.#scaled.copy(prices, amounts);
    const count = Math.min(prices.length, amounts.length, this.size);
    for (let rank = 0; rank < count; rank++) {
      prices[rank] = this.price(rank);
      amounts[rank] = this.amount(rank);
    }
    return count;
  }

  /**
   * Puts the digits of the best `depth` levels behind others, best first, each price before its amount, without signs,
   * points and zeros in front. False, with nothing done, where the levels are kept as text.
   */
  sum(digits: DigitSum, depth: number): boolean {
    if (this.#text) return false;
    this.#scaled.sum(digits, depth);
    return true;
  }

  /** Replaces everything. */
  load(levels: readonly LevelText[] | Levels): void {
    this.#text = undefined;
    let left = levels.length;
    if (levels instanceof Levels) left -= this.#scaled.load(levels);
    else this.#scaled.clear();
    // Worst first: every level then lands at the end.
    for (let at = left - 1; at >= 0; at--) this.set(textAt(levels, at));
  }

  /** Sets levels one after the other. */
  apply(levels: readonly LevelText[] | Levels): void {
    const taken = levels instanceof Levels && !this.#text ? this.#scaled.apply(levels) : 0;
    for (let at = taken; at < levels.length; at++) this.set(textAt(levels, at));
  }

  /** Sets one level; an amount of zero removes it, also where there is none. */
  set(level: LevelText): void {
    if (!this.#text && this.#scaled.set(level[0], level[1])) return;
    this.#asText().set(level[0], level[1]);
  }

  /** Forgets all but the best `depth` levels. */
  truncate(depth: number): void {
    (this.#text ?? this.#scaled).truncate(depth);
  }

  #asText(): TextSide {
    if (this.#text) return this.#text;
    const text = new TextSide(this.#sign);
    for (let rank = this.#scaled.size - 1; rank >= 0; rank--) {
      const [price, amount] = this.#scaled.text(rank) as LevelText;
      text.set(price, amount);
    }
    this.#scaled.clear();
    this.#text = text;
    return text;
  }
}

/** Whether the best prices of a book cross or meet. */
export function isCrossed(bids: BookSide, asks: BookSide): boolean {
  const distance = asks.best - bids.best;
  // Also where a side is empty.
  if (!(distance <= 0)) return false;
  const bid = bids.text(0);
  const ask = asks.text(0);
  return distance < 0 || (bid !== undefined && ask !== undefined && new Decimal(bid[0]).gte(ask[0]));
}

function textAt(levels: readonly LevelText[] | Levels, at: number): LevelText {
  return levels instanceof Levels ? levels.text(at) : levels[at] as LevelText;
}
