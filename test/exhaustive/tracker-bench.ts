/** Real trackers, each with one order, under clocks that are turned by hand, many at a time. */
import { OrderTracker, type Tracked } from "../../src/connector/orders/orders.ts";
import type { Clock } from "../../src/core/clock.ts";
import { OrderNotFound, VenueUnavailable } from "../../src/core/errors.ts";
import type { Fill, Order, OrderUpdate } from "../../src/model/mod.ts";
import { clientOrderId, exists, fillOf, firstSnapshot, type Message, snapshot, symbol, ticket } from "./venue-order.ts";
import type { Truth } from "./venue-order.ts";

/** Milliseconds after which the venue takes no request any more, and after which absence is proof. */
export const deadline = 5_000;
export const proofAfter = 10_100;
/** Answers to questions lag behind by no more than this. */
const lag = 5_000;

/** A clock of one order. Timers run when they are told to. */
class HandClock implements Clock {
  time = 0;
  readonly timers: { readonly due: number; readonly run: () => void }[] = [];
  now(): number {
    return this.time;
  }
  monotonic(): number {
    return this.time;
  }
  after(ms: number, run: () => void): () => void {
    const timer = { due: this.time + ms, run };
    this.timers.push(timer);
    return () => {
      const at = this.timers.indexOf(timer);
      if (at >= 0) this.timers.splice(at, 1);
    };
  }
  /** Runs the next timer due by a time; else that is the time now. Returns whether one ran. */
  runNext(until: number): boolean {
    let next: { readonly due: number; readonly run: () => void } | undefined;
    for (const timer of this.timers) if (timer.due <= until && (!next || timer.due < next.due)) next = timer;
    if (!next) {
      this.time = Math.max(this.time, until);
      return false;
    }
    this.timers.splice(this.timers.indexOf(next), 1);
    this.time = Math.max(this.time, next.due);
    next.run();
    return true;
  }
}

/** What a question is answered with. */
export type Lens = "error" | "old" | "new" | "not found";

/** One order, its tracker, and everything that its owner saw. */
export class World {
  readonly clock: HandClock = new HandClock();
  readonly tracker: OrderTracker;
  readonly tracked: Tracked;
  readonly fills: Fill[] = [];
  readonly errors: unknown[] = [];
  lens: Lens = "error";
  truth: Truth;
  /** The times of birth and of the newest change. */
  bornAt = 0;
  changedAt = 0;

  constructor(truth: Truth) {
    this.truth = truth;
    this.tracker = new OrderTracker({
      venue: "test",
      clock: this.clock,
      random: { uniform: () => 0, id: () => "id" },
      clientOrderIdLength: 36,
      query: () => this.#query(),
      fills: () => this.#fillsNow(),
      onError: (error) => this.errors.push(error),
    });
    this.tracker.watchFills().on((fill) => this.fills.push(fill));
    this.tracked = this.tracker.begin(symbol, ticket);
  }

  get state(): Order {
    return this.tracked.state;
  }

  hear(message: Message): void {
    const { tracker, tracked } = this;
    switch (message.kind) {
      case "update":
        return void tracker.apply(message.update, message.own ? tracked : undefined);
      case "fill":
        return void tracker.fill(message.fill);
      case "refused":
        return tracker.refused(tracked, "no");
      case "timeout":
        return tracked.heardOf ? undefined : tracker.unknown(tracked, this.clock.time + proofAfter);
      case "cancel sent":
        return tracker.canceling(tracked, true);
      case "cancel did nothing":
      case "cancel decided":
        return tracker.canceling(tracked, false);
      case "cancel unanswered":
        return tracker.unknown(tracked, this.clock.time + proofAfter);
    }
  }

  async #query(): Promise<OrderUpdate> {
    const { lens, truth, clock } = this;
    if (lens === "error") throw new VenueUnavailable("later", { code: "503" });
    const young = clock.time - this.bornAt <= lag;
    if (!exists(truth) || (lens === "not found" && young)) throw new OrderNotFound("no such order", { code: "404" });
    return await (lens === "old" && clock.time - this.changedAt <= lag ? firstSnapshot(truth) : snapshot(truth));
  }

  async #fillsNow(): Promise<readonly Fill[]> {
    if (this.lens !== "new") throw new VenueUnavailable("later", { code: "503" });
    return await this.truth.trades.map(fillOf);
  }
}

/** The client order id every order has here. */
export const id: string = clientOrderId;
