/**
 * The order tracker. Every order is known from before it is sent until nothing more can happen to it; whatever the venue
 * says, over stream or answers, in any order and any number of times, ends in the same state, and each fill counts once.
 */
import { type Clock, sleep } from "../core/clock.ts";
import { type Decimal, zero } from "../core/decimal.ts";
import { OrderNotFound, TransportError, ValidationError } from "../core/errors.ts";
import { type Feed, Source } from "../core/feed.ts";
import type { Random } from "../core/random.ts";
import type { Fill, Order, OrderUpdate, Ticket } from "../model/order.ts";
import { advance, atLeastFilled, canceling, differs, external, isFinal, pending, rejected } from "./orderstate.ts";
import type { TrackedOrder } from "./spot.ts";

/** What the tracker asks of the venue. */
export interface TrackerParts {
  readonly venue: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly clientOrderIdLength: number;
  /** One look at an order; throws `OrderNotFound` where neither open nor closed orders have it. */
  readonly query: (order: Order) => Promise<OrderUpdate>;
  /** Every fill of an order. */
  readonly fills: (order: Order) => Promise<readonly Fill[]>;
  readonly onError: (error: unknown) => void;
}

/** Events of orders and fills that a slow reader may fall behind by. */
const bound = 10_000;
/** Final orders that are remembered, so that late fills find them. */
const remembered = 2_000;
/** Fills of forgotten orders, and of orders never heard of, that are remembered as delivered. */
const looseRemembered = 50_000;
/** Pauses between questions about an order, in milliseconds; the last one repeats. All of at least the second that proof needs. */
const pauses: readonly number[] = [200, 1_000, 1_000, 2_000, 5_000];

interface Settle {
  resolve(order: Order): void;
  reject(error: unknown): void;
}

/** One order, followed. */
export class Tracked implements TrackedOrder {
  readonly clientOrderId: string;
  readonly done: Promise<Order>;
  state: Order;
  readonly #fills: Map<string, Fill> = new Map();
  readonly #feeds: Set<Source<Order>> = new Set();
  readonly #settle: Settle;
  #accounted: { readonly amount: Decimal; readonly cost: Decimal } = { amount: zero, cost: zero };
  #abandoned = false;

  constructor(state: Order) {
    this.clientOrderId = state.clientOrderId;
    this.state = state;
    let settle: Settle | undefined;
    this.done = new Promise((resolve, reject) => (settle = { resolve, reject }));
    // Nobody has to wait for `done`: its rejection at close is no unhandled one.
    this.done.catch(() => {});
    this.#settle = settle as unknown as Settle;
  }

  get fills(): readonly Fill[] {
    return [...this.#fills.values()];
  }

  /** Whether it is final and every fill of it is here, or the connector is closed. */
  get settled(): boolean {
    return this.#abandoned || (isFinal(this.state.status) && !this.incomplete);
  }

  /** Base filled, and quote exchanged, according to the fills that have arrived. */
  get accounted(): { readonly amount: Decimal; readonly cost: Decimal } {
    return this.#accounted;
  }

  /** Whether fills are missing that the order's own state tells of. */
  get incomplete(): boolean {
    return this.#accounted.amount.lt(this.state.filled);
  }

  addFill(fill: Fill): boolean {
    if (this.#fills.has(fill.id)) return false;
    this.#fills.set(fill.id, fill);
    const { amount, cost } = this.#accounted;
    this.#accounted = { amount: amount.plus(fill.amount), cost: cost.plus(fill.cost) };
    return true;
  }

  /** Tells the readers of a new state. */
  tell(): void {
    for (const feed of this.#feeds) feed.push(this.state);
  }

  /** Ends the order's promise and feeds, where it is settled. */
  settle(): void {
    if (!this.settled) return;
    this.#settle.resolve(this.state);
    for (const feed of [...this.#feeds]) feed.close();
  }

  updates(): Feed<Order> {
    const feed: Source<Order> = new Source({ keep: "all", bound }, () => this.#feeds.delete(feed));
    feed.report({ state: "live" });
    if (this.settled) feed.close();
    else this.#feeds.add(feed);
    return feed;
  }

  abandon(error: unknown): void {
    if (this.settled) return;
    this.#abandoned = true;
    this.#settle.reject(error);
    for (const feed of [...this.#feeds]) feed.close(error);
  }
}

/** What is asked about an order: what became of a request, where it is, which fills it had. */
type Question = "outcome" | "whereabouts" | "fills";

/** All orders of one account on one venue. */
export class OrderTracker {
  readonly #parts: TrackerParts;
  readonly #all: Set<Tracked> = new Set();
  readonly #byClientId: Map<string, Tracked> = new Map();
  readonly #byId: Map<string, Tracked> = new Map();
  readonly #orderFeeds: Set<Source<Order>> = new Set();
  readonly #fillFeeds: Set<Source<Fill>> = new Set();
  /** Fills without a tracked order that were delivered already. */
  readonly #loose: Set<string> = new Set();
  readonly #asking: Readonly<Record<Question, Set<Tracked>>> = {
    outcome: new Set(),
    whereabouts: new Set(),
    fills: new Set(),
  };
  /** The monotonic time from which nothing that was sent about an order can still take effect. */
  readonly #provable: WeakMap<Tracked, number> = new WeakMap();
  readonly #end: AbortController = new AbortController();

  constructor(parts: TrackerParts) {
    this.#parts = parts;
  }

  /** A client order id that nothing else has. */
  newId(): string {
    return this.#parts.random.id(Math.min(24, this.#parts.clientOrderIdLength));
  }

  get(clientOrderId: string): Tracked | undefined {
    return this.#byClientId.get(clientOrderId);
  }

  /**
   * The order that is meant. A client order id may come twice on an account, on another symbol or after its order has
   * ended: the venue's own id tells such orders apart.
   */
  find(symbol: string, ref: { readonly clientOrderId?: string; readonly id?: string }): Tracked | undefined {
    const byId = ref.id === undefined ? undefined : this.#byId.get(`${symbol} ${ref.id}`);
    if (byId || ref.clientOrderId === undefined) return byId;
    const known = this.#byClientId.get(ref.clientOrderId);
    if (known?.state.symbol !== symbol) return undefined;
    return known.settled && ref.id !== undefined && known.state.id !== undefined ? undefined : known;
  }

  /** Orders of which something may still happen or become known. */
  unsettled(): Tracked[] {
    return [...this.#all].filter((tracked) => !tracked.settled);
  }

  /** Tracks an order before it is sent. Throws where its id is taken, and when closed. */
  begin(symbol: string, ticket: Ticket): Tracked {
    if (this.#end.signal.aborted) throw this.#end.signal.reason;
    if (this.#byClientId.has(ticket.clientOrderId)) {
      throw new ValidationError("clientOrderId", "belongs to another order", {
        venue: this.#parts.venue,
        clientOrderId: ticket.clientOrderId,
      });
    }
    const tracked = new Tracked(pending(symbol, ticket));
    this.#remember(tracked);
    this.#publish(tracked);
    return tracked;
  }

  /** The venue told something of an order, ours or one made elsewhere. */
  apply(update: OrderUpdate): Tracked {
    let tracked = this.find(update.symbol, update);
    const before = tracked?.state;
    if (!tracked) {
      tracked = new Tracked(external(update));
      this.#remember(tracked);
    } else tracked.state = advance(tracked.state, update);
    if (tracked.state.id !== undefined) this.#byId.set(`${tracked.state.symbol} ${tracked.state.id}`, tracked);
    for (const fill of update.fills ?? []) this.#take(tracked, fill);
    if (before) this.#publishIfNew(tracked, before);
    else this.#publish(tracked);
    if (tracked.incomplete) this.#complete(tracked);
    return tracked;
  }

  /** A fill became known on its own, from the venue's history. Returns whether it was news. */
  fill(fill: Fill): boolean {
    const tracked = this.find(fill.symbol, { id: fill.orderId, ...pick(fill) });
    if (tracked) {
      const before = tracked.state;
      const news = this.#take(tracked, fill);
      this.#publishIfNew(tracked, before);
      return news;
    }
    if (this.#deliveredLoose(fill)) return false;
    this.#noteLoose(fill);
    for (const feed of this.#fillFeeds) feed.push(fill);
    return true;
  }

  /** A fill that an earlier process delivered: should it come again, it is known. */
  delivered(symbol: string, id: string): void {
    this.#noteLoose({ symbol, id });
  }

  /** The venue refused the order, or it never left: it does not exist. */
  refused(tracked: Tracked, reason: string): void {
    if (tracked.state.status !== "pending" && tracked.state.status !== "unknown") return;
    tracked.state = rejected(tracked.state, reason);
    this.#publish(tracked);
  }

  /**
   * A write about this order was sent and its outcome is not known. Asks until it is. `provable` is the monotonic time from
   * which absence proves that the write was refused: its deadline, our clock's error and a margin have passed.
   */
  unknown(tracked: Tracked, provable: number): void {
    if (tracked.state.status === "pending") {
      tracked.state = { ...tracked.state, status: "unknown" };
      this.#publish(tracked);
    }
    this.#provable.set(tracked, Math.max(provable, this.#provable.get(tracked) ?? 0));
    this.#resolve(tracked);
  }

  /** It was said to rest, and now it is not found: asks until an answer tells what became of it. */
  lookFor(tracked: Tracked): void {
    this.#ask("whereabouts", tracked, async () => {
      if (isFinal(tracked.state.status)) return true;
      this.apply(await this.#parts.query(tracked.state));
      return true;
    });
  }

  /** A cancel goes out, or turned out to have done nothing. */
  canceling(tracked: Tracked, out: boolean): void {
    const before = tracked.state;
    tracked.state = canceling(before, out);
    this.#publishIfNew(tracked, before);
  }

  watchOrders(): Feed<Order> {
    return this.#watch(this.#orderFeeds);
  }

  watchFills(): Feed<Fill> {
    return this.#watch(this.#fillFeeds);
  }

  close(): void {
    const error = new TransportError("aborted", "the connector is closed", false, { venue: this.#parts.venue });
    this.#end.abort(error);
    for (const feed of [...this.#orderFeeds, ...this.#fillFeeds]) feed.close();
    for (const tracked of this.#all) tracked.abandon(error);
  }

  #watch<T>(feeds: Set<Source<T>>): Feed<T> {
    const feed: Source<T> = new Source<T>({ keep: "all", bound }, () => feeds.delete(feed));
    feed.report({ state: "live" });
    if (this.#end.signal.aborted) feed.close();
    else feeds.add(feed);
    return feed;
  }

  #remember(tracked: Tracked): void {
    this.#all.add(tracked);
    const known = this.#byClientId.get(tracked.clientOrderId);
    // Our own order keeps its id while it lives, whatever else on the account has the same.
    if (!known || known.state.external || known.settled) this.#byClientId.set(tracked.clientOrderId, tracked);
    if (this.#end.signal.aborted) tracked.abandon(this.#end.signal.reason);
    if (this.#all.size <= remembered) return;
    for (const old of this.#all) {
      if (!old.settled || old === tracked) continue;
      this.#all.delete(old);
      if (this.#byClientId.get(old.clientOrderId) === old) this.#byClientId.delete(old.clientOrderId);
      if (old.state.id !== undefined) this.#byId.delete(`${old.state.symbol} ${old.state.id}`);
      // Its fills were delivered: should they come once more, they are known.
      for (const fill of old.fills) this.#noteLoose(fill);
      break;
    }
  }

  #take(tracked: Tracked, fill: Fill): boolean {
    if (!tracked.addFill(fill)) return false;
    const { amount, cost } = tracked.accounted;
    tracked.state = atLeastFilled(tracked.state, amount, cost);
    if (this.#deliveredLoose(fill)) return false;
    for (const feed of this.#fillFeeds) feed.push(fill);
    return true;
  }

  #deliveredLoose(fill: Fill): boolean {
    return this.#loose.has(`${fill.symbol} ${fill.id}`);
  }

  #noteLoose(fill: Pick<Fill, "symbol" | "id">): void {
    this.#loose.add(`${fill.symbol} ${fill.id}`);
    if (this.#loose.size <= looseRemembered) return;
    for (const oldest of this.#loose) {
      this.#loose.delete(oldest);
      break;
    }
  }

  #publish(tracked: Tracked): void {
    for (const feed of this.#orderFeeds) feed.push(tracked.state);
    tracked.tell();
    tracked.settle();
  }

  #publishIfNew(tracked: Tracked, before: Order): void {
    if (differs(before, tracked.state)) this.#publish(tracked);
    else tracked.settle();
  }

  /** Fetches the fills that an order's state tells of and no message brought. */
  async #complete(tracked: Tracked): Promise<void> {
    await this.#ask("fills", tracked, async () => {
      // The message with the fill may be right behind the one with the sum.
      if (!tracked.incomplete) return true;
      const fills = await this.#parts.fills(tracked.state);
      const before = tracked.state;
      for (const fill of fills) this.#take(tracked, fill);
      this.#publishIfNew(tracked, before);
      return !tracked.incomplete;
    });
  }

  async #resolve(tracked: Tracked): Promise<void> {
    let misses = 0;
    await this.#ask("outcome", tracked, async () => {
      const asked = this.#parts.clock.monotonic();
      const provable = this.#provable.get(tracked) ?? Number.POSITIVE_INFINITY;
      const { status } = tracked.state;
      if (isFinal(status) || status === "open" || status === "partiallyFilled") return true;
      try {
        this.apply(await this.#parts.query(tracked.state));
        if (tracked.state.status !== "canceling") return true;
        if (asked < provable) return false;
        // The cancel can no longer arrive, and the order still rests: it was never canceled.
        this.canceling(tracked, false);
        return true;
      } catch (error) {
        if (!(error instanceof OrderNotFound) || asked < provable || status !== "unknown") throw error;
        if (++misses < 2) return false;
        this.refused(
          tracked,
          "never reached the venue: absent from its open and closed orders after the request's deadline",
        );
        return true;
      }
    });
  }

  /** Asks again and again, with pauses, until the answer settles it. Of each kind, one question at a time for each order. */
  async #ask(question: Question, tracked: Tracked, settles: () => Promise<boolean>): Promise<void> {
    const asking = this.#asking[question];
    if (asking.has(tracked)) return;
    asking.add(tracked);
    const { signal } = this.#end;
    try {
      for (let attempt = 0; !signal.aborted; attempt++) {
        await sleep(this.#parts.clock, pauses[Math.min(attempt, pauses.length - 1)] ?? 0, signal);
        try {
          if (await settles()) break;
        } catch (error) {
          if (!(error instanceof OrderNotFound)) this.#parts.onError(error);
        }
      }
    } catch {
      // Closed while waiting.
    } finally {
      asking.delete(tracked);
    }
    if (!signal.aborted && tracked.incomplete) this.#complete(tracked);
  }
}

function pick(fill: Fill): { clientOrderId?: string } {
  return fill.clientOrderId === undefined ? {} : { clientOrderId: fill.clientOrderId };
}
