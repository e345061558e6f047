/** The truth that every book is held against: a plain Map for each side, in whole ticks and whole lots. */
import type { Random } from "./random.ts";

/** A level: price in ticks, amount in lots. An amount of 0 is a level that goes. */
export type Step = readonly [ticks: number, lots: number];

/** What changes at once; best levels first. */
export interface Turn {
  readonly bids: readonly Step[];
  readonly asks: readonly Step[];
}

/** What a market is like. */
export interface MarketShape {
  /** The price, in ticks, that neither side ever reaches: the book stands still around it. */
  readonly middle: number;
  /** Levels a side at the start, and most of all times. */
  readonly levels: number;
  /** Mean distance of a change from the middle, in levels. */
  readonly reach: number;
  /** Levels a side that clients see; all of them where not given. */
  readonly view?: number;
  /** Whether clients are told of a level that others have pushed out of their view. */
  readonly tellsPushedOut?: boolean;
}

/** Of all changes, those that take a level away. */
const removals = 0.2;
const mostLots = 3_000_000;

/** One side. A rank is a price's place on the ladder, whether there is a level or not. */
class Side {
  readonly #levels: Map<number, number> = new Map();
  readonly #sign: 1 | -1;
  readonly #shape: MarketShape;
  /** The rank of the last level that clients see. */
  #edge: number;

  constructor(sign: 1 | -1, shape: MarketShape, random: Random) {
    this.#sign = sign;
    this.#shape = shape;
    for (let rank = 0; rank < shape.levels; rank++) {
      this.#levels.set(this.#price(rank), 1 + random.below(mostLots));
    }
    this.#edge = (shape.view ?? shape.levels) - 1;
  }

  /** The best `depth` levels, best first. */
  best(depth: number): Step[] {
    const found: Step[] = [];
    for (
      let rank = 0;
      rank < this.#shape.levels && found.length < depth;
      rank++
    ) {
      const lots = this.#levels.get(this.#price(rank));
      if (lots !== undefined) found.push([this.#price(rank), lots]);
    }
    return found;
  }

  /** Changes levels until clients are to be told of `count`; told best first. */
  turn(random: Random, count: number): Step[] {
    const { view, tellsPushedOut = false } = this.#shape;
    const touched = new Set<number>();
    while (touched.size < count) this.#change(random, touched);
    return Array.from(touched).sort((a, b) => a - b).flatMap((rank): Step[] => {
      const price = this.#price(rank);
      const lots = this.#levels.get(price) ?? 0;
      if (view === undefined || rank <= this.#edge || lots === 0) {
        return [[price, lots]];
      }
      return tellsPushedOut ? [[price, 0]] : [];
    });
  }

  #change(random: Random, touched: Set<number>): void {
    const { levels, reach, view } = this.#shape;
    const rank = Math.min(levels - 1, random.distance(reach));
    const price = this.#price(rank);
    if (view !== undefined && rank > this.#edge) return;
    const there = this.#levels.has(price);
    touched.add(rank);
    if (random.next() >= removals) {
      this.#levels.set(price, 1 + random.below(mostLots));
      if (there || view === undefined) return;
      touched.add(this.#edge);
      this.#edge = this.#next(this.#edge, -1);
    } else if (there) {
      this.#levels.delete(price);
      if (view === undefined) return;
      this.#edge = this.#next(this.#edge, 1);
      touched.add(this.#edge);
    }
  }

  /** The next rank with a level. */
  #next(rank: number, step: 1 | -1): number {
    let next = rank + step;
    while (!this.#levels.has(this.#price(next))) {
      next += step;
      if (next < 0 || next >= this.#shape.levels) {
        throw new Error("the market is empty");
      }
    }
    return next;
  }

  #price(rank: number): number {
    return this.#shape.middle + this.#sign * (rank + 1);
  }
}

/** A market whose book changes and stays as large as it is. */
export class Market {
  readonly #bids: Side;
  readonly #asks: Side;
  readonly #random: Random;
  readonly #view: number;

  constructor(shape: MarketShape, random: Random) {
    this.#random = random;
    this.#view = shape.view ?? Infinity;
    this.#bids = new Side(-1, shape, random);
    this.#asks = new Side(1, shape, random);
  }

  /** Changes about `count` levels, half of them on each side. */
  turn(count: number): Turn {
    const each = Math.ceil(count / 2);
    return {
      bids: this.#bids.turn(this.#random, each),
      asks: this.#asks.turn(this.#random, each),
    };
  }

  /** What clients see, to `depth` levels a side. */
  book(depth: number = this.#view): Turn {
    return { bids: this.#bids.best(depth), asks: this.#asks.best(depth) };
  }
}
