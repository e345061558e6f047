/** The record of one market: its trades, and every change of its book, so that any past book can be rebuilt. */
import type { Atoms } from "./amounts.ts";
import type { BookSide } from "./book.ts";
import type { Side, Trade } from "./types.ts";

/** A price and the visible quantity at it. */
export type PriceLevel = readonly [price: Atoms, quantity: Atoms];

/** A book at one update id; the best levels come first. */
export interface BookImage {
  readonly updateId: number;
  readonly bids: readonly PriceLevel[];
  readonly asks: readonly PriceLevel[];
}

interface Change {
  readonly updateId: number;
  readonly side: Side;
  readonly price: Atoms;
  readonly quantity: Atoms;
}

const checkpointEvery = 4_000;

/** Reads a book side from the best level on. */
export function readSide(side: BookSide, limit: number = Infinity): PriceLevel[] {
  const levels: PriceLevel[] = [];
  for (let depth = 0; depth < side.depth && depth < limit; depth++) {
    const level = side.at(depth);
    if (level !== undefined) levels.push([level.price, level.visible]);
  }
  return levels;
}

/** One market's record, of bounded length: the oldest part is forgotten. */
export class MarketLog {
  readonly #keep: number;
  #segments: { readonly start: BookImage; readonly changes: Change[] }[] = [];
  #trades: Trade[] = [];

  /** Keeps at least the last `keep` changes and trades. */
  constructor(keep: number) {
    this.#keep = keep;
    this.#segments.push({ start: { updateId: 0, bids: [], asks: [] }, changes: [] });
  }

  change(updateId: number, side: Side, price: Atoms, quantity: Atoms, bids: BookSide, asks: BookSide): void {
    const segment = this.#segments[this.#segments.length - 1];
    segment?.changes.push({ updateId, side, price, quantity });
    if (segment !== undefined && segment.changes.length < checkpointEvery) return;
    this.#segments.push({ start: { updateId, bids: readSide(bids), asks: readSide(asks) }, changes: [] });
    if ((this.#segments.length - 2) * checkpointEvery > this.#keep) this.#segments.shift();
  }

  trade(trade: Trade): void {
    this.#trades.push(trade);
    if (this.#trades.length >= this.#keep * 2) this.#trades = this.#trades.slice(-this.#keep);
  }

  /** Trades, oldest first. Their ids are consecutive. */
  get trades(): readonly Trade[] {
    return this.#trades;
  }

  /** The book as it was right after an update. Throws `RangeError` where that is forgotten or has not happened. */
  at(updateId: number): BookImage {
    let segment = this.#segments[0];
    for (const next of this.#segments) if (next.start.updateId <= updateId) segment = next;
    if (segment === undefined || segment.start.updateId > updateId) {
      throw new RangeError(`update ${updateId} is no longer on record`);
    }
    const bids = new Map(segment.start.bids);
    const asks = new Map(segment.start.asks);
    let reached = segment.start.updateId;
    for (const change of segment.changes) {
      if (change.updateId > updateId) break;
      const side = change.side === "buy" ? bids : asks;
      if (change.quantity === 0n) side.delete(change.price);
      else side.set(change.price, change.quantity);
      reached = change.updateId;
    }
    if (reached !== updateId) throw new RangeError(`update ${updateId} has not happened`);
    const byPrice = (a: PriceLevel, b: PriceLevel): number => (a[0] < b[0] ? -1 : 1);
    return { updateId, bids: [...bids].sort((a, b) => byPrice(b, a)), asks: [...asks].sort(byPrice) };
  }
}

/** Volume-weighted average price over the last minutes. */
export class AveragePrice {
  readonly #window: number;
  readonly #trades: { readonly time: number; readonly quantity: Atoms; readonly worth: Atoms }[] = [];
  #start = 0;
  #quantity = 0n;
  #worth = 0n;
  #last = 0n;

  /** `window` in milliseconds. */
  constructor(window: number) {
    this.#window = window;
  }

  add(time: number, price: Atoms, quantity: Atoms): void {
    this.#trades.push({ time, quantity, worth: price * quantity });
    this.#quantity += quantity;
    this.#worth += price * quantity;
    this.#last = price;
  }

  /** The average at `now`; the last price where nothing traded within the window, and 0 before the first trade. */
  at(now: number): Atoms {
    let first = this.#trades[this.#start];
    while (first !== undefined && first.time <= now - this.#window) {
      this.#quantity -= first.quantity;
      this.#worth -= first.worth;
      first = this.#trades[++this.#start];
    }
    if (this.#start > 4_096) this.#trades.splice(0, this.#start), this.#start = 0;
    return this.#quantity === 0n ? this.#last : this.#worth / this.#quantity;
  }
}
