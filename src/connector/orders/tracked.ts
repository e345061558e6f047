/** One order, followed: what is known of it, its fills, and those who wait for it. */
import { compare, type Decimal, zero } from "../../core/decimal.ts";
import { type Feed, Source } from "../../core/feed.ts";
import type { Fill, Order, OrderUpdate } from "../../model/order.ts";
import { advance, atLeastFilled, isFinal } from "./orderstate.ts";
import type { TrackedOrder } from "../exchange.ts";

/** States of an order that a slow reader may fall behind by. */
const bound = 10_000;

interface Settle {
  resolve(order: Order): void;
  reject(error: unknown): void;
}

/** One order, followed. */
export class Tracked implements TrackedOrder {
  readonly clientOrderId: string;
  /** The venue cannot have created this order before this time of its clock, in milliseconds since 1970 UTC. */
  readonly notBefore: number;
  readonly #inverse: boolean;
  /** Replaced as a whole by everything that is learnt: nobody's copy changes. */
  state: Order;
  /** Cancels of it whose outcome is awaited. */
  cancels = 0;
  /** An amendment was sent: amount and price may be other than those it was sent with. */
  amended = false;
  /** The id of the order that its trigger has made of it, where that is another one. */
  became: string | undefined;
  // These two are made when there is something in them: of most orders nobody asks, and no order waits for them.
  #fills: Map<string, Fill> | undefined;
  #feeds: Set<Source<Order>> | undefined;
  #settle: Settle | undefined;
  #done: Promise<Order> | undefined;
  #accounted: { readonly amount: Decimal; readonly cost: Decimal } = { amount: zero, cost: zero };
  #conceded: Decimal | undefined;
  /** Why nothing more is learnt of it, where that is so. */
  #abandoned: { readonly error: unknown } | undefined;

  /** `inverse`: of a contract whose cost is what was filled divided by the price. */
  constructor(state: Order, notBefore: number = Number.NEGATIVE_INFINITY, inverse: boolean = false) {
    this.clientOrderId = state.clientOrderId;
    this.notBefore = notBefore;
    this.state = state;
    this.#inverse = inverse;
  }

  // Made for those who ask for it: most do not.
  get done(): Promise<Order> {
    if (this.#done === undefined) {
      this.#done = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
      // Nobody has to wait for it: its rejection at close is no unhandled one.
      this.#done.catch(() => {});
      if (this.#abandoned) this.#settle?.reject(this.#abandoned.error);
      else this.settle();
    }
    return this.#done;
  }

  get fills(): readonly Fill[] {
    return this.#fills === undefined ? [] : [...this.#fills.values()];
  }

  /** Whether it is final and every fill of it that can be had is here, or the connector is closed. */
  get settled(): boolean {
    return this.#abandoned !== undefined || (isFinal(this.state.status) && !this.lacking);
  }

  /** Whether the venue has said anything of it. */
  get heardOf(): boolean {
    return this.state.status !== "pending" && this.state.status !== "unknown";
  }

  /** Base filled, and quote exchanged, according to the fills that have arrived. */
  get accounted(): { readonly amount: Decimal; readonly cost: Decimal } {
    return this.#accounted;
  }

  /** Whether fills are missing that the order's own state tells of. */
  get incomplete(): boolean {
    return compare(this.#accounted.amount, this.state.filled) < 0;
  }

  /** Whether fills are missing that the venue may still tell. */
  get lacking(): boolean {
    return this.incomplete && (this.#conceded === undefined || compare(this.#conceded, this.state.filled) !== 0);
  }

  /** The fills missing now are had from nowhere. They count as missing again should the venue tell of more. */
  concede(): void {
    this.#conceded = this.state.filled;
  }

  /** Takes in what the venue tells. Returns those of its fills that are news. */
  learn(update: OrderUpdate): Fill[] {
    this.state = advance(this.state, update, this.#inverse);
    const { fills } = update;
    return fills === undefined || fills.length === 0 ? [] : fills.flatMap((fill) => this.addFill(fill) ?? []);
  }

  /** Takes in a fill. Returns it where it is news, with the order's position where the venue does not tell that of a fill. */
  addFill(told: Fill): Fill | undefined {
    if (this.#fills?.has(told.id)) return undefined;
    const { positionSide } = this.state;
    const fill = told.positionSide === undefined && positionSide !== undefined ? { ...told, positionSide } : told;
    (this.#fills ??= new Map()).set(fill.id, fill);
    const amount = this.#accounted.amount.plus(fill.amount);
    const cost = this.#accounted.cost.plus(fill.cost);
    this.#accounted = { amount, cost };
    this.state = atLeastFilled(this.state, amount, cost, this.#inverse);
    return fill;
  }

  /** Tells the readers of a new state. */
  tell(): void {
    if (this.#feeds) { for (const feed of this.#feeds) feed.push(this.state); }
  }

  /** Ends the order's promise and feeds, where it is settled. */
  settle(): void {
    if (!this.settled) return;
    this.#settle?.resolve(this.state);
    this.#closeFeeds();
  }

  updates(): Feed<Order> {
    const feed: Source<Order> = new Source({ keep: "all", bound }, () => this.#feeds?.delete(feed));
    feed.report({ state: "live" });
    if (this.settled) feed.close();
    else (this.#feeds ??= new Set()).add(feed);
    return feed;
  }

  abandon(error: unknown): void {
    if (this.settled) return;
    this.#abandoned = { error };
    this.#settle?.reject(error);
    this.#closeFeeds(error);
  }

  #closeFeeds(error?: unknown): void {
    for (const feed of [...this.#feeds ?? []]) feed.close(error);
  }
}
