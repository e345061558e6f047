/** What surrounds contracts: index and mark prices, funding rates, and the times at which funding is paid. */
import type { Clock } from "../core/clock.ts";
import type { Numeric } from "../core/decimal.ts";
import type { Atoms, Desk, Engine } from "./engine/mod.ts";
import { pricePrecision, toAtoms } from "./engine/mod.ts";

/** How a venue funds. Rates are shares of a position's worth, paid by longs to shorts where they are above 0. */
export interface FundingTerms {
  /** Milliseconds between two payments, which are made at every multiple of it since 1970 UTC. */
  readonly interval: number;
  /** The rate while the contract is neither dearer nor cheaper than its asset. */
  readonly base: Numeric;
  /** The highest rate; with a minus the lowest. */
  readonly cap: Numeric;
}

/** A funding that was paid. Prices and rate in units of 10^-8. */
export interface PastFunding {
  readonly time: number;
  readonly rate: Atoms;
  readonly mark: Atoms;
}

/** The prices of a contract now. In units of 10^-8; prices are 0 before there is any. */
export interface ContractPrices {
  readonly mark: Atoms;
  readonly index: Atoms;
  /** What would be paid at `next` as things stand. */
  readonly rate: Atoms;
  /** When funding is paid next, in milliseconds since 1970 UTC, and how long after the one before. */
  readonly next: number;
  readonly interval: number;
  /** Oldest first. */
  readonly past: readonly PastFunding[];
}

interface Course {
  readonly desk: Desk;
  /** A mark price or a rate that somebody has set: it stays. */
  pinned: boolean;
  rate: Atoms | undefined;
  readonly past: PastFunding[];
}

/** Milliseconds between two mark prices. */
const markEvery = 1_000;
/** The index follows the last price by one part in so many, each time. */
const slowness = 10n;
const keptFundings = 1_000;

/** The prices and the funding of every contract of an engine. */
export class Pricing {
  readonly #engine: Engine;
  readonly #clock: Clock;
  readonly #terms: FundingTerms;
  readonly #base: Atoms;
  readonly #cap: Atoms;
  readonly #courses = new Map<string, Course>();
  readonly #stops = new Map<string, () => void>();

  constructor(engine: Engine, clock: Clock, terms: FundingTerms) {
    this.#engine = engine;
    this.#clock = clock;
    this.#terms = terms;
    this.#base = toAtoms(terms.base, pricePrecision);
    this.#cap = toAtoms(terms.cap, pricePrecision);
    for (const desk of engine.markets()) {
      if (desk.market.spec.contract === undefined) continue;
      this.#courses.set(desk.market.id, { desk, pinned: false, rate: undefined, past: [] });
    }
    this.#awaitFunding();
  }

  /** The prices of a market; throws where it is none of contracts. */
  of(market: string): ContractPrices {
    const { desk, past } = this.#course(market);
    const { interval } = this.#terms;
    const now = Math.floor(this.#clock.now());
    const { mark, index } = this.#engine.perpetuals?.mark(market) ?? { mark: 0n, index: 0n };
    return {
      mark: mark || desk.lastPrice,
      index: index || desk.lastPrice,
      rate: this.#rate(market),
      next: now - now % interval + interval,
      interval,
      past,
    };
  }

  /** Lets mark prices follow what is traded. */
  follow(): void {
    this.#again("marks", () => markEvery, () => {
      for (const [market, course] of this.#courses) this.#move(market, course);
    });
    for (const [market, course] of this.#courses) this.#move(market, course);
  }

  /** Sets the mark price, and the index price, which stay until they are set again. */
  setMark(market: string, mark: Atoms, index: Atoms = mark): void {
    this.#course(market).pinned = true;
    this.#engine.setMark(market, mark, index, this.#now());
  }

  /** Sets the rate of the fundings to come. */
  setRate(market: string, rate: Atoms): void {
    this.#course(market).rate = rate;
  }

  /** Funding is paid now. */
  fund(market: string): void {
    const { past } = this.#course(market);
    const rate = this.#rate(market);
    past.push({ time: this.#now(), rate, mark: this.of(market).mark });
    if (past.length > keptFundings) past.shift();
    this.#engine.fund(market, rate, this.#now());
  }

  /** Stops all timers. */
  stop(): void {
    for (const stop of this.#stops.values()) stop();
    this.#stops.clear();
  }

  #awaitFunding(): void {
    if (this.#courses.size === 0) return;
    const left = (): number => this.#terms.interval - this.#clock.now() % this.#terms.interval;
    this.#again("funding", left, () => {
      for (const market of this.#courses.keys()) this.fund(market);
    });
  }

  #again(name: string, ms: () => number, act: () => void): void {
    const next = (): void => {
      this.#stops.set(
        name,
        this.#clock.after(ms(), () => {
          act();
          next();
        }),
      );
    };
    next();
  }

  #move(market: string, { desk, pinned }: Course): void {
    const last = desk.lastPrice;
    if (pinned || last === 0n) return;
    const before = this.#engine.perpetuals?.mark(market).index ?? 0n;
    const index = before === 0n ? last : before + (last - before) / slowness;
    this.#engine.setMark(market, (index * 2n + last) / 3n, index, this.#now());
  }

  #rate(market: string): Atoms {
    const { rate } = this.#course(market);
    if (rate !== undefined) return rate;
    const { mark, index } = this.#engine.perpetuals?.mark(market) ?? { mark: 0n, index: 0n };
    const premium = index === 0n ? 0n : (mark - index) * 10n ** BigInt(pricePrecision) / index;
    const wanted = this.#base + premium;
    return wanted > this.#cap ? this.#cap : wanted < -this.#cap ? -this.#cap : wanted;
  }

  #course(market: string): Course {
    const course = this.#courses.get(market);
    if (course === undefined) throw new Error(`no contract ${market}`);
    return course;
  }

  #now(): number {
    return Math.floor(this.#clock.now());
  }
}
