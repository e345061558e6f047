/** A live book as a strategy reads it on every change: numbers in place, without a copy and without an object each. */
import type { LevelText } from "../../core/levels.ts";
import type { BookSide } from "./book.ts";
import type { Level } from "./level.ts";

/**
 * One side of a live book, as it is in this moment. Ranks count from the best level, which is 0 and is meant where none is
 * given. Prices in quote per base, amounts in base.
 *
 * Every reading throws `StaleBook` while the book is not live, and `RangeError` where it has no such level.
 */
export interface BookSideView {
  /** The number of levels. */
  readonly size: number;
  /** A price, rounded to the nearest double: for decisions. What is sent to a venue is made of `level` or `text`. */
  price(rank?: number): number;
  /** An amount, rounded to the nearest double. */
  amount(rank?: number): number;
  /** A level as exact decimals. */
  level(rank?: number): Level;
  /** A level exactly as the venue wrote it. */
  text(rank?: number): LevelText;
  /**
   * Writes the best levels, rounded to the nearest doubles, best first, until an array is full or there are no more; returns
   * how many.
   */
  copy(prices: Float64Array, amounts: Float64Array): number;
}

/** Both sides of a live book, read in place. To be had once and kept: it follows the book. */
export interface BookView {
  readonly bids: BookSideView;
  readonly asks: BookSideView;
}

/** The book that a view is of. */
export interface Viewed {
  readonly readable: boolean;
  /** Throws what says why it cannot be read. */
  refuse(): never;
}

/** The view of one side. */
export class SideView implements BookSideView {
  readonly #side: BookSide;
  readonly #name: string;
  readonly #book: Viewed;

  constructor(side: BookSide, name: string, book: Viewed) {
    this.#side = side;
    this.#name = name;
    this.#book = book;
  }

  get size(): number {
    this.#guard();
    return this.#side.size;
  }

  price(rank: number = 0): number {
    this.#guard();
    const price = rank === 0 ? this.#side.best : this.#side.price(rank);
    // NaN: no such level.
    return price === price ? price : this.#nothingAt(rank);
  }

  amount(rank: number = 0): number {
    this.#guard();
    const amount = this.#side.amount(rank);
    return amount === amount ? amount : this.#nothingAt(rank);
  }

  level(rank: number = 0): Level {
    this.#guard();
    return this.#side.level(rank) ?? this.#nothingAt(rank);
  }

  text(rank: number = 0): LevelText {
    this.#guard();
    return this.#side.text(rank) ?? this.#nothingAt(rank);
  }

  copy(prices: Float64Array, amounts: Float64Array): number {
    this.#guard();
    return this.#side.copy(prices, amounts);
  }

  #guard(): void {
    if (!this.#book.readable) this.#book.refuse();
  }

  #nothingAt(rank: number): never {
    throw new RangeError(rank === 0 ? `there are no ${this.#name}` : `there is no level ${rank} of ${this.#name}`);
  }
}
