/** What came of a trial, measured against the engine. Nothing that a contender says of itself is taken for true. */
import type { SimulationServer } from "../../src/sim/mod.ts";
import { renumberings } from "../../src/sim/faults/mod.ts";
import { BookTruth } from "../../test/simtest/checks/books.ts";

/** What a contender's process tells. */
export type Tale =
  | { readonly tell: "ready" }
  | { readonly tell: "book"; readonly at: number; readonly live: false }
  | {
    readonly tell: "book";
    readonly at: number;
    readonly live: true;
    readonly sequence: number;
    readonly mark: number;
  }
  | { readonly tell: "data"; readonly messages: number }
  | {
    readonly tell: "notice";
    readonly where: string;
    readonly kind: string;
    readonly message: string;
  }
  | {
    readonly tell: "crash";
    readonly event: string;
    readonly kind: string;
    readonly message: string;
  }
  | {
    readonly tell: "answer";
    readonly id: string;
    readonly answer: "taken" | "refused" | "unknown";
    readonly status?: Status;
    readonly kind?: string;
    readonly message?: string;
  }
  | { readonly tell: "asked"; readonly id: string; readonly status?: Status }
  | {
    readonly tell: "order";
    readonly id: string;
    readonly status: Status;
    readonly via?: Via;
  }
  | { readonly tell: "fill"; readonly id: number; readonly via: Via };

type Status = "open" | "ended" | "rejected" | "unknown" | "pending";
type Via = "stream" | "asked";

/** What a user believes of one order. */
interface Belief {
  answered: boolean;
  /** Whether the library said for certain, at any time, that the venue did not take it. */
  refused: boolean;
  /** What its user was told of it last where nothing showed that it exists. */
  claim: "waiting" | "unknown" | "not there";
  /** Where something showed that it exists: whether it is open. What has ended stays so. */
  state: "open" | "ended" | undefined;
}

/** What came of a trial. Times in milliseconds. */
export interface Measured {
  /** How often the line's faults struck. */
  readonly strikes: Readonly<Record<string, number>>;
  /** What its user was told since the fault began: how often, by where and kind. */
  readonly notices: Readonly<Record<string, number>>;
  /** Absent where the library keeps no book. */
  readonly book: {
    readonly live: number;
    /** How long it could be read and was not the venue's book of the sequence it claims. */
    readonly wrong: number;
    /** The age of the oldest book that could be read. */
    readonly oldest: number;
  } | undefined;
  readonly orders: {
    readonly meant: number;
    readonly taken: number;
    /** Said to be refused by the library, and taken by the venue. */
    readonly denied: number;
    /** Taken, and at the end its user believes that it does not exist. */
    readonly lost: number;
    /** More than one order of one intent. */
    readonly doubled: number;
    /** At the end its user does not know whether it exists. */
    readonly unknown: number;
    /** At the end its user believes it open and it has ended, or the other way round. */
    readonly outdated: number;
    /** What calls that placed an order failed with, and whether that means refused or unknown. */
    readonly failures: Readonly<Record<string, number>>;
  };
  readonly fills: {
    readonly made: number;
    /** Never told by the stream. */
    readonly untold: number;
    /** Of those, not found by its user's questions either. */
    readonly lost: number;
    readonly doubled: number;
    /** Told, and not in the engine. */
    readonly invented: number;
  };
  /** Streams that carried nothing again within the patience. */
  readonly dead: readonly string[];
  /** From the healing to the moment when market data and the account's events flowed. */
  readonly back: {
    readonly book: number | undefined;
    readonly account: number | undefined;
  };
  readonly crashes: readonly string[];
  /** The first messages of each kind of what its user was told. */
  readonly samples: readonly string[];
  /** The orders that are counted, by what they are counted as. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** A sample stands for the time since the one before, but never for more than this. */
const longestSample = 250;
/** Market data older than this does not flow. */
const fresh = 2_000;
/** Milliseconds between probes. */
const probeEvery = 2_000;
const keptSamples = 12;

const now = (): number => performance.now();

/** Adds one to what is counted under a name. */
function add(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

export class Measure {
  readonly #sim: SimulationServer;
  readonly #market: string;
  readonly #truth: BookTruth;
  readonly #beliefs: Map<string, Belief> = new Map();
  readonly #streamed: Map<number, number> = new Map();
  readonly #asked: Set<number> = new Set();
  readonly #notices: Record<string, number> = {};
  readonly #failures: Record<string, number> = {};
  readonly #crashes: string[] = [];
  readonly #samples: string[] = [];
  readonly #probes: Map<string, number> = new Map();
  #ready = false;
  #begun = false;
  #keepsBook = false;
  #live = 0;
  #wrong = 0;
  #oldest = 0;
  #lastSample = 0;
  #lastMessages = 0;
  /** When market data was fresh last, and since when it is asked to flow. */
  #freshAt = -Infinity;
  #since = 0;
  #probedAt = -Infinity;
  #bookBack: number | undefined;
  #accountBack: number | undefined;
  #dead: string[] = [];

  constructor(sim: SimulationServer, market: string) {
    this.#sim = sim;
    this.#market = market;
    this.#truth = new BookTruth(sim, [market], now);
  }

  get ready(): boolean {
    return this.#ready;
  }

  hear(tale: Tale): void {
    switch (tale.tell) {
      case "ready":
        this.#ready = true;
        return;
      case "book":
        return this.#book(tale);
      case "data":
        if (tale.messages > this.#lastMessages) this.#flows();
        this.#lastMessages = tale.messages;
        return;
      case "notice":
        return this.#notice(tale.where, tale.kind, tale.message);
      case "crash":
        this.#crashes.push(`${tale.event}: ${tale.kind}: ${tale.message}`);
        return;
      case "fill":
        if (tale.via === "asked") this.#asked.add(tale.id);
        else {this.#streamed.set(
            tale.id,
            (this.#streamed.get(tale.id) ?? 0) + 1,
          );}
        return;
      default:
        return this.#order(tale);
    }
  }

  /** An order is about to be asked for. */
  meant(id: string): void {
    this.#beliefs.set(id, {
      answered: false,
      refused: false,
      claim: "waiting",
      state: undefined,
    });
  }

  /** The venue itself has ended this order. */
  probed(id: string): void {
    this.#probes.set(id, now());
  }

  /** Whether another probe is due. */
  wantsProbe(): boolean {
    if (now() - this.#probedAt < probeEvery) return false;
    this.#probedAt = now();
    return true;
  }

  /** From here on everything counts. */
  begin(): void {
    this.#begun = true;
  }

  /** Nothing goes wrong any more: from here on both streams are asked to flow. */
  heal(): void {
    this.#since = now();
    this.#bookBack = this.#accountBack = undefined;
  }

  /** Whether market data is fresh and events of the account arrive. */
  flowing(): boolean {
    return this.#bookBack !== undefined && this.#accountBack !== undefined &&
      now() - this.#freshAt < fresh;
  }

  /** Notes the streams that did not flow again in all the time that they had. */
  judgeStreams(): void {
    if (this.#bookBack === undefined || now() - this.#freshAt >= fresh) {
      this.#dead.push("market data");
    }
    if (this.#accountBack === undefined) this.#dead.push("account");
  }

  /** Whether nothing is under way any more, and everything is told. */
  settled(): boolean {
    const beliefs = [...this.#beliefs.values()];
    if (
      beliefs.some(({ state, claim }) => state === undefined && claim !== "not there")
    ) return false;
    const { orders, fills } = this.finish(new Map());
    return orders.lost + orders.outdated + fills.lost === 0;
  }

  /** The process ended by itself. */
  ended(how: string): void {
    this.#crashes.push(`it ended: ${how}`);
  }

  finish(strikes: ReadonlyMap<string, number>): Measured {
    const { engine, account } = this.#sim;
    const truths = new Map<string, { open: boolean; count: number }>();
    for (const order of engine.orders(account.id)) {
      const open = order.status === "new" ||
        order.status === "partially-filled" || order.status === "pending";
      truths.set(order.placedAs, {
        open,
        count: (truths.get(order.placedAs)?.count ?? 0) + 1,
      });
    }
    const beliefs = [...this.#beliefs].map(([id, belief]) => ({
      ...belief,
      truth: truths.get(id),
      id,
    }));
    const names: Record<string, readonly string[]> = {};
    const count = (
      what: string,
      test: (belief: typeof beliefs[number]) => boolean,
    ): number => {
      const found = beliefs.filter(test);
      if (found.length > 0) names[what] = found.map(({ id }) => id);
      return found.length;
    };
    const fills = new Set(
      engine.fills(account.id).map(({ tradeId }) => tradeId),
    );
    const untold = [...fills].filter((id) => !this.#streamed.has(id));
    return {
      strikes: Object.fromEntries(strikes),
      notices: this.#notices,
      book: this.#keepsBook
        ? {
          live: Math.round(this.#live),
          wrong: Math.round(this.#wrong),
          oldest: Math.round(this.#oldest),
        }
        : undefined,
      orders: {
        meant: beliefs.length,
        taken: beliefs.filter(({ truth }) => truth !== undefined).length,
        denied: count(
          "denied",
          ({ refused, truth }) => refused && truth !== undefined,
        ),
        lost: count(
          "lost",
          ({ state, claim, truth }) => truth !== undefined && state === undefined && claim === "not there",
        ),
        doubled: count(
          "doubled",
          ({ truth }) => truth !== undefined && truth.count > 1,
        ),
        unknown: count(
          "unknown",
          ({ state, claim }) => state === undefined && claim !== "not there",
        ),
        outdated: count(
          "outdated",
          ({ state, truth }) => state !== undefined && (state === "open") !== truth?.open,
        ),
        failures: this.#failures,
      },
      fills: {
        made: fills.size,
        untold: untold.length,
        lost: untold.filter((id) => !this.#asked.has(id)).length,
        doubled: [...this.#streamed.values()].reduce(
          (sum, times) => sum + times - 1,
          0,
        ),
        invented: [...this.#streamed.keys(), ...this.#asked].filter((id) => !fills.has(id)).length,
      },
      dead: this.#dead,
      back: { book: this.#bookBack, account: this.#accountBack },
      crashes: this.#crashes,
      samples: this.#samples,
      names,
    };
  }

  #book(tale: Tale & { readonly tell: "book" }): void {
    this.#keepsBook = true;
    const passed = Math.min(longestSample, tale.at - this.#lastSample);
    this.#lastSample = tale.at;
    if (!tale.live) return;
    const lowered = renumberings.get(this.#sim)?.get(this.#market) ?? [];
    const claims = [tale.sequence, ...lowered.map((by) => tale.sequence + by)];
    const right = claims.filter((claim) => this.#truth.at(this.#market, claim) === tale.mark);
    const age = Math.min(
      ...right.map((claim) => this.#truth.age(this.#market, claim)),
    );
    if (right.length > 0 && age < fresh) this.#flows();
    if (!this.#begun) return;
    this.#live += passed;
    if (right.length > 0) this.#oldest = Math.max(this.#oldest, age);
    else {
      if (this.#wrong === 0) {
        this.#sample(`the book was wrong at ${tale.sequence}`);
      }
      this.#wrong += passed;
    }
  }

  #flows(): void {
    this.#freshAt = now();
    this.#bookBack ??= Math.round(now() - this.#since);
  }

  #order(tale: Tale & { readonly tell: "answer" | "asked" | "order" }): void {
    const belief = this.#beliefs.get(tale.id);
    if (belief === undefined) return;
    if (tale.tell === "answer") {
      belief.answered = true;
      if (tale.kind !== undefined && this.#begun) {
        add(this.#failures, `${tale.kind} (${tale.answer})`);
        this.#notice("create", tale.kind, tale.message ?? "");
      }
      if (tale.answer === "refused") this.#refused(belief);
      if (tale.answer === "unknown" && belief.claim === "waiting") {
        belief.claim = "unknown";
      }
    }
    if (tale.tell === "asked" && tale.status === undefined) {
      belief.claim = "not there";
    }
    if (tale.status === "rejected") this.#refused(belief);
    if (tale.status === "unknown" && belief.claim === "waiting") {
      belief.claim = "unknown";
    }
    if (tale.status === "ended") belief.state = "ended";
    if (tale.status === "open") belief.state ??= "open";
    const probed = tale.tell === "order" && tale.via === "stream" && tale.status === "ended"
      ? this.#probes.get(tale.id)
      : undefined;
    if (probed !== undefined && probed >= this.#since) {
      this.#accountBack ??= Math.round(now() - this.#since);
    }
  }

  #refused(belief: Belief): void {
    belief.refused = true;
    belief.claim = "not there";
  }

  #notice(where: string, kind: string, message: string): void {
    // That an order has ended before it could be cancelled is no news of a fault.
    if (
      !this.#begun || where === "cancel" && /OrderNotFound|-2011/.test(kind)
    ) return;
    const name = `${where}: ${kind}`;
    if (this.#notices[name] === undefined) this.#sample(`${name}: ${message}`);
    add(this.#notices, name);
  }

  #sample(text: string): void {
    if (this.#samples.length < keptSamples) this.#samples.push(text);
  }
}
