/** A book of so many levels as somebody was last shown it, and what has changed since. */
import type { Atoms, Desk, PriceLevel, Side } from "../engine/mod.ts";
import { readSide } from "../engine/mod.ts";

/** One change: the quantity at the price now, 0 where the level is gone. */
export interface LevelChange {
  readonly price: Atoms;
  readonly quantity: Atoms;
  /** The level is in the book still, and too far away to be shown: some venues say so, others leave it to the reader. */
  readonly fallen?: true;
}

/** What has changed, best prices first. */
export interface BookChange {
  /** The book's update ids before, and now. */
  readonly from: number;
  readonly to: number;
  readonly bids: readonly LevelChange[];
  readonly asks: readonly LevelChange[];
}

/** A book as it is. */
export interface BookSnapshot {
  readonly updateId: number;
  readonly bids: readonly PriceLevel[];
  readonly asks: readonly PriceLevel[];
}

/** The best `levels` of each side of a book. */
export function bookNow(desk: Desk, levels: number): BookSnapshot {
  return { updateId: desk.updateId, bids: readSide(desk.bids, levels), asks: readSide(desk.asks, levels) };
}

/** Follows the best levels of a book. */
export class BookView {
  readonly #desk: Desk;
  readonly #levels: number;
  #shown: BookSnapshot;

  constructor(desk: Desk, levels: number) {
    this.#desk = desk;
    this.#levels = levels;
    this.#shown = bookNow(desk, levels);
  }

  /** What was last shown. */
  get shown(): BookSnapshot {
    return this.#shown;
  }

  /** What has changed since; `undefined` where nothing of it has. */
  changes(): BookChange | undefined {
    const { updateId: from } = this.#shown;
    if (this.#desk.updateId === from) return undefined;
    const [before, now] = [this.#shown, bookNow(this.#desk, this.#levels)];
    this.#shown = now;
    const bids = this.#difference("buy", before.bids, now.bids);
    const asks = this.#difference("sell", before.asks, now.asks);
    return bids.length + asks.length === 0 ? undefined : { from, to: now.updateId, bids, asks };
  }

  #difference(side: Side, before: readonly PriceLevel[], now: readonly PriceLevel[]): LevelChange[] {
    const left = new Map(before);
    const changes: LevelChange[] = [];
    for (const [price, quantity] of now) {
      if (left.get(price) !== quantity) changes.push({ price, quantity });
      left.delete(price);
    }
    const worst = now.length === this.#levels ? now.at(-1)?.[0] : undefined;
    for (const price of left.keys()) {
      const fallen = worst !== undefined && (side === "buy" ? price < worst : price > worst) &&
        this.#rests(side, price);
      changes.push({ price, quantity: 0n, ...(fallen ? { fallen } : {}) });
    }
    return changes.sort((a, b) => (side === "buy" ? a.price > b.price : a.price < b.price) ? -1 : 1);
  }

  #rests(side: Side, price: Atoms): boolean {
    for (const level of this.#desk.own(side).levels()) if (level.price === price) return true;
    return false;
  }
}
