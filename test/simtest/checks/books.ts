/** Holds live books against the engine's own, update by update. Shares no code with what keeps them. */
import type { LiveBook } from "../../../src/connector/books/livebook.ts";
import { StaleBook } from "../../../src/core/errors.ts";
import type { EngineEvent, Simulation } from "../../../src/sim/mod.ts";
import type { Random } from "../../../src/sim/prng.ts";
import type { Verdicts } from "./verdicts.ts";

/** Updates whose books are remembered. A claim that is older cannot be checked, and is too old anyway. */
const remembered = 40_000;
/** A book that says it is live and is older than this has not noticed that nothing comes any more. */
const oldest = 75_000;
/** Milliseconds in which a process that was stalled may notice it. */
const grace = 3_000;
/** Books without numbers are looked for among so many of the latest. */
const latest = 400;
/** Who has been asleep first reads what came meanwhile. */
const latestAsleep = 6_000;

/** A level as a number: added up over a book they are its mark. */
function mark(side: 0 | 1, price: number, quantity: number): number {
  let hash = side === 0 ? 0x9e3779b9 : 0x7f4a7c15;
  for (const part of [price, quantity]) {
    hash = Math.imul(hash ^ (part >>> 0), 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash ^ (Math.floor(part / 4_294_967_296) >>> 0), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}

interface Truth {
  sum: number;
  readonly levels: Map<string, number>;
  readonly marks: Map<number, number>;
  /** When each remembered update was overtaken by the next one. */
  readonly overtaken: Map<number, number>;
  last: number;
}

/** The engine's books as marks, for every update. */
export class BookTruth {
  readonly #markets: Map<string, Truth> = new Map();
  readonly #now: () => number;
  readonly #simulation: Simulation;

  constructor(simulation: Simulation, markets: readonly string[], now: () => number) {
    this.#now = now;
    this.#simulation = simulation;
    for (const market of markets) {
      const truth: Truth = { sum: 0, levels: new Map(), marks: new Map(), overtaken: new Map(), last: 0 };
      this.#markets.set(market, truth);
      const { bids, asks, updateId } = simulation.engine.book(market);
      for (const [price, quantity] of bids) {
        this.#set(truth, 0, price.times(1e8).toNumber(), quantity.times(1e8).toNumber());
      }
      for (const [price, quantity] of asks) {
        this.#set(truth, 1, price.times(1e8).toNumber(), quantity.times(1e8).toNumber());
      }
      this.#remember(truth, updateId);
    }
    simulation.core.listen((events: readonly EngineEvent[]) => {
      for (const event of events) {
        if (event.kind !== "level") continue;
        const truth = this.#markets.get(event.market);
        if (truth === undefined) continue;
        this.#set(truth, event.side === "buy" ? 0 : 1, Number(event.price), Number(event.quantity));
        this.#remember(truth, event.updateId);
      }
    });
  }

  /** The mark of a market's book right after an update, where that is remembered. */
  at(market: string, updateId: number): number | undefined {
    return this.#markets.get(market)?.marks.get(updateId);
  }

  /** Milliseconds since the book of an update was overtaken; 0 where it is the newest, infinite where there is none. */
  age(market: string, updateId: number): number {
    const truth = this.#markets.get(market);
    // There has been no such update: nothing can be as new as that.
    if (truth === undefined || updateId > truth.last) return Infinity;
    const at = truth.overtaken.get(updateId);
    return at === undefined ? 0 : this.#now() - at;
  }

  /**
   * The newest of the engine's latest books, or of those at `claims` where there are any, whose best levels are those of a
   * client's book; `undefined` where none is. For books that are not whole, or that have no numbers.
   */
  alike(
    book: LiveBook,
    market: string,
    depth: number,
    claims: readonly number[] | undefined,
    awake: boolean,
  ): number | undefined {
    const { log } = this.#simulation.core.desk(market);
    const { last = 0 } = this.#markets.get(market) ?? {};
    const precision = this.#simulation.core.desk(market).market.quantityPrecision;
    const snapshot = book.snapshot();
    const ours = (["bids", "asks"] as const).map((side) =>
      snapshot[side].slice(0, depth).map(([price, amount]) => `${Number(price)} ${Number(amount)}`).join()
    );
    const candidates = claims ??
      Array.from({ length: Math.min(last, awake ? latest : latestAsleep) }, (_, back) => last - back);
    return candidates.find((updateId) => {
      try {
        const { bids, asks } = log.at(updateId);
        return [bids, asks].every((levels, side) =>
          ours[side] === levels.slice(0, depth)
            .map(([price, amount]) => `${Number(price) / 1e8} ${Number(amount) / 10 ** precision}`).join()
        );
      } catch {
        // It is forgotten, or has not happened.
        return false;
      }
    });
  }

  /** The first difference from the engine's book at an update, for people. */
  difference(book: LiveBook, market: string, updateId: number): string {
    const ours = book.snapshot();
    const truth = this.#simulation.engine.book(market, updateId);
    for (const side of ["bids", "asks"] as const) {
      const one = ours[side].map(([price, amount]) => `${Number(price)} x ${Number(amount)}`);
      const other = truth[side].map(([price, amount]) => `${price.toNumber()} x ${amount.toNumber()}`);
      const rank = [...one, ...other].findIndex((_, at) => one[at] !== other[at]);
      if (one.join() !== other.join()) {
        return `${side} ${one.length}, in the engine ${other.length}; rank ${rank}: ${one[rank]}, in the engine ${
          other[rank]
        }`;
      }
    }
    return "no difference";
  }

  #set(truth: Truth, side: 0 | 1, price: number, quantity: number): void {
    const key = `${side} ${price}`;
    truth.sum -= truth.levels.get(key) ?? 0;
    truth.levels.delete(key);
    if (quantity === 0) return;
    const added = mark(side, price, quantity);
    truth.levels.set(key, added);
    truth.sum += added;
  }

  #remember(truth: Truth, updateId: number): void {
    truth.overtaken.set(truth.last, this.#now());
    truth.last = updateId;
    truth.marks.set(updateId, truth.sum);
    if (truth.marks.size <= remembered) return;
    for (const oldest of truth.marks.keys()) {
      truth.marks.delete(oldest);
      truth.overtaken.delete(oldest);
      break;
    }
  }
}

/** The mark of a client's book. */
function markOf(book: LiveBook): number {
  const { bids, asks } = book.snapshot();
  let sum = 0;
  for (const [price, amount] of bids) sum += mark(0, Math.round(Number(price) * 1e8), Math.round(Number(amount) * 1e8));
  for (const [price, amount] of asks) sum += mark(1, Math.round(Number(price) * 1e8), Math.round(Number(amount) * 1e8));
  return sum;
}

/** What a venue tells of its books. */
export interface BookTold {
  /** Levels of each side; all where absent. */
  readonly depth?: number;
  /** The engine's number of what the venue numbers so; absent where it numbers nothing. */
  readonly sequence?: ((told: number) => number) | undefined;
}

/** Checks one client's book for as long as it is open. */
export class BookChecker {
  readonly #truth: BookTruth;
  readonly #book: LiveBook;
  readonly #market: string;
  readonly #verdicts: Verdicts;
  /** By how much the venue's numbers may be lower than the engine's. */
  readonly #lowered: () => readonly number[];
  readonly #random: Random;
  readonly #awakeFor: () => number;
  readonly #told: BookTold;
  #live = false;

  constructor(
    truth: BookTruth,
    book: LiveBook,
    market: string,
    verdicts: Verdicts,
    random: Random,
    lowered: () => readonly number[],
    awakeFor: () => number,
    told: BookTold = { sequence: (told) => told },
  ) {
    this.#truth = truth;
    this.#book = book;
    this.#market = market;
    this.#verdicts = verdicts;
    this.#random = random;
    this.#lowered = lowered;
    this.#awakeFor = awakeFor;
    this.#told = told;
    book.on(() => this.look(!this.#live || this.#random.chance(0.04)));
    book.onStatus(() => this.look(true));
  }

  /** Looks at the book as a user would at this moment; `whole` compares every level. */
  look(whole: boolean): void {
    const book = this.#book;
    const wasLive = this.#live;
    this.#live = book.state === "live" && book.status.state !== "closed";
    if (!this.#live) return this.#refuses();
    const { bestBid, bestAsk } = book;
    this.#verdicts.check(
      "B2",
      bestBid.price.lt(bestAsk.price),
      () => `${this.#market}: crossed, ${bestBid.price} and ${bestAsk.price}`,
    );
    const { depth, sequence } = this.#told;
    const claims = sequence && [0, ...this.#lowered()].map((by) => sequence(book.sequence + by));
    if (claims === undefined || depth !== undefined) {
      if (whole || !wasLive) this.#compareBest(depth ?? Infinity, claims);
      return;
    }
    const age = Math.min(...claims.map((claim) => this.#truth.age(this.#market, claim)));
    // Who has just been woken may first tell of what had come before.
    const awake = this.#awakeFor() > grace;
    this.#verdicts.check("B3", age <= oldest || !awake, () => `${this.#market}: live, and ${age} ms old`);
    if (!whole && wasLive) return;
    const ours = markOf(book);
    const truths = claims.map((claim) => this.#truth.at(this.#market, claim));
    this.#verdicts.check("B1", truths.includes(ours), () => {
      const known = claims.find((claim) => this.#truth.at(this.#market, claim) !== undefined);
      const what = known === undefined ? "no such update" : this.#truth.difference(book, this.#market, known);
      return `${this.#market}: live at ${book.sequence}, and not the engine's book: ${what}`;
    });
  }

  /** A book of which only the best levels are known, or whose numbers are not the engine's. */
  #compareBest(depth: number, claims: readonly number[] | undefined): void {
    const awake = this.#awakeFor() > grace;
    const found = this.#truth.alike(this.#book, this.#market, depth, claims, awake);
    this.#verdicts.check(
      "B1",
      found !== undefined,
      () => `${this.#market}: live at ${this.#book.sequence}, and none of the engine's books`,
    );
    if (found === undefined) return;
    const age = this.#truth.age(this.#market, found);
    this.#verdicts.check("B3", age <= oldest || !awake, () => `${this.#market}: live, and ${age} ms old`);
  }

  /** A book that is not live hands out nothing. */
  #refuses(): void {
    let handed = true;
    try {
      void this.#book.bestBid;
    } catch (error) {
      handed = !(error instanceof StaleBook);
    }
    this.#verdicts.check("B1", !handed, () => `${this.#market}: ${this.#book.state}, and read all the same`);
  }
}
