/**
 * Orders with a trigger: they wait at the venue and hold nothing, until a price makes orders of them
 * (docs: "Algo trading").
 */
import type { Clock } from "../../../core/clock.ts";
import type { Atoms, Desk, EngineEvent, PositionSide, Side, TimeInForce } from "../../engine/mod.ts";
import { PerName } from "../../gateway/budgets.ts";
import { Refusal } from "./refusal.ts";

export type Watched = "last" | "index" | "mark";

/** A price that is watched, and the price of the order that is made then; 0 for a market order. */
export interface Trigger {
  readonly price: Atoms;
  readonly watch: Watched;
  readonly order: Atoms;
  /** Whether the price has to rise to it. */
  readonly above: boolean;
}

export type Part = "tp" | "sl" | "trigger";

/** An order with a trigger as it was placed. */
export interface AlgoRequest {
  readonly market: string;
  readonly clientId: string;
  readonly ordType: "conditional" | "oco" | "trigger";
  readonly side: Side;
  readonly positionSide: PositionSide;
  readonly tdMode: string;
  /** `undefined` where it closes the whole position. */
  readonly quantity: Atoms | undefined;
  readonly parts: Readonly<Partial<Record<Part, Trigger>>>;
  readonly timeInForce: TimeInForce;
  readonly reduceOnly: boolean;
  readonly tag: string;
  readonly tgtCcy: string;
}

/** One with what became of it. */
export interface Algo extends AlgoRequest {
  readonly id: number;
  readonly account: string;
  readonly created: number;
  /** The last price when it was placed. */
  readonly last: Atoms;
  quantity: Atoms | undefined;
  parts: Readonly<Partial<Record<Part, Trigger>>>;
  updated: number;
  state: "live" | "effective" | "canceled" | "order_failed";
  /** The engine's number of the order that it made. */
  order: number | undefined;
  acted: Part | undefined;
  failure: Refusal | undefined;
}

/** Places the order that one makes, at a price or with 0 at market. Returns the engine's number of it, or throws. */
export type Fire = (algo: Algo, part: Part, price: Atoms, now: number) => number;

/** All of them. */
export class Algos {
  /** Is told of every change. */
  changed: (algo: Algo) => void = () => {};
  readonly #clock: Clock;
  readonly #fire: Fire;
  readonly #all = new PerName<Algo[]>(() => []);
  readonly #live = new Set<Algo>();
  readonly #timers = new Set<() => void>();
  #last = 0;

  constructor(clock: Clock, fire: Fire) {
    this.#clock = clock;
    this.#fire = fire;
  }

  /** Oldest first. */
  of(account: string): readonly Algo[] {
    return this.#all.of(account);
  }

  find(account: string, test: (algo: Algo) => boolean): Algo | undefined {
    return this.#all.of(account).findLast(test);
  }

  add(account: string, desk: Desk, request: AlgoRequest, now: number): Algo {
    const id = ++this.#last;
    const algo: Algo = {
      ...request,
      id,
      account,
      created: now,
      updated: now,
      last: desk.lastPrice,
      state: "live",
      order: undefined,
      acted: undefined,
      failure: undefined,
    };
    this.#all.of(account).push(algo);
    this.#live.add(algo);
    this.changed(algo);
    return algo;
  }

  cancel(algo: Algo, now: number): void {
    this.#end(algo, "canceled", now);
  }

  /** Looks at the prices of an event. What is triggered acts when the command that it comes from is over. */
  read(event: EngineEvent): void {
    if (this.#live.size === 0) return;
    if (event.kind === "trade") this.#watch(event.trade.market, "last", event.trade.price);
    else if (event.kind === "mark") {
      this.#watch(event.market, "mark", event.mark);
      this.#watch(event.market, "index", event.index);
    }
  }

  /** Stops what is about to act. */
  stop(): void {
    for (const cancel of this.#timers) cancel();
    this.#timers.clear();
  }

  #watch(market: string, watched: Watched, price: Atoms): void {
    for (const algo of this.#live) {
      if (algo.market !== market) continue;
      for (const [part, trigger] of Object.entries(algo.parts) as [Part, Trigger][]) {
        if (trigger.watch !== watched || (trigger.above ? price < trigger.price : price > trigger.price)) continue;
        this.#live.delete(algo);
        const cancel = this.#clock.after(0, () => {
          this.#timers.delete(cancel);
          this.#act(algo, part, trigger);
        });
        this.#timers.add(cancel);
        break;
      }
    }
  }

  #act(algo: Algo, part: Part, { order }: Trigger): void {
    if (algo.state !== "live") return;
    const now = Math.floor(this.#clock.now());
    algo.acted = part;
    try {
      algo.order = this.#fire(algo, part, order, now);
      this.#end(algo, "effective", now);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      algo.failure = error;
      this.#end(algo, "order_failed", now);
    }
  }

  #end(algo: Algo, state: Algo["state"], now: number): void {
    this.#live.delete(algo);
    algo.state = state;
    algo.updated = now;
    this.changed(algo);
  }
}
