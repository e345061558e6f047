/**
 * The order tracker. Every order is known from before it is sent until nothing more can happen to it; whatever the venue
 * says, over stream or answers, in any order and any number of times, ends in the same state, and each fill counts once.
 */
import { Ending } from "../../core/abort.ts";
import type { Clock } from "../../core/clock.ts";
import { OrderNotFound, TransportError, ValidationError, VenueKitError } from "../../core/errors.ts";
import { type Feed, Source } from "../../core/feed.ts";
import type { Random } from "../../core/random.ts";
import type { Fill, Order, OrderUpdate, Ticket } from "../../model/order.ts";
import { Asking } from "./asking.ts";
import { canBe, canceling, differs, external, isFinal, pending, rejected } from "./orderstate.ts";
import { Tracked } from "./tracked.ts";

export { Tracked } from "./tracked.ts";

/** What the tracker asks of the venue. */
export interface TrackerParts {
  readonly venue: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly clientOrderIdLength: number;
  /** Whether a symbol's contracts are inverse; no symbol's are where not given. */
  readonly inverse?: (symbol: string) => boolean;
  /** The venue may place an order at a better price than it was sent with. */
  readonly bounded?: boolean;
  /**
   * One look at an order; throws `OrderNotFound` where neither open nor closed orders have it. `notBefore`: the venue's time
   * before which it cannot have been created.
   */
  readonly query: (order: Order, notBefore: number) => Promise<OrderUpdate>;
  /** Every fill of an order. */
  readonly fills: (order: Order) => Promise<readonly Fill[]>;
  readonly onError: (error: unknown) => void;
}

/** Events of orders and fills that a slow reader may fall behind by. */
const bound = 10_000;
/** Final orders that are remembered, so that late fills find them. */
const remembered = 2_000;
/** How many old orders are looked at, for one that need not be remembered any more, with each new one. */
const looksBack = 16;
/** Fills of forgotten orders, and of orders never heard of, that are remembered as delivered. */
const looseRemembered = 50_000;
/** Two looks that find nothing are proof when they are this far apart, in milliseconds. */
const proofPause = 1_000;
/**
 * The fills of an order that has ended are given up when the venue's list of them was read this often, over at least this
 * many milliseconds, without any news. Some fills are on no list, those of smart order routing for one.
 */
const fruitless = { reads: 5, time: 60_000 } as const;

/** All orders of one account on one venue. */
export class OrderTracker {
  readonly #parts: TrackerParts;
  readonly #all: Set<Tracked> = new Set();
  /** Where the look for orders that need not be remembered any more goes on. */
  #look: Iterator<Tracked> = this.#all.values();
  readonly #byClientId: Map<string, Tracked> = new Map();
  readonly #byId: Map<string, Tracked> = new Map();
  readonly #orderFeeds: Set<Source<Order>> = new Set();
  readonly #fillFeeds: Set<Source<Fill>> = new Set();
  /** Fills without a tracked order that were delivered already. */
  readonly #loose: Set<string> = new Set();
  /** The monotonic time from which nothing that was sent about an order can still take effect. */
  readonly #provable: WeakMap<Tracked, number> = new WeakMap();
  /** Those of which was told that the venue has another order under their id. */
  readonly #confused: WeakSet<Tracked> = new WeakSet();
  readonly #end: Ending = new Ending();
  readonly #asking: Asking;

  constructor(parts: TrackerParts) {
    this.#parts = parts;
    this.#asking = new Asking(parts.clock, parts.onError, this.#end);
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
  find(
    symbol: string,
    ref: { readonly clientOrderId?: string | undefined; readonly id?: string | undefined },
  ): Tracked | undefined {
    const byId = ref.id === undefined ? undefined : this.#byId.get(`${symbol} ${ref.id}`);
    if (byId || ref.clientOrderId === undefined) return byId;
    const known = this.#byClientId.get(ref.clientOrderId);
    if (known?.state.symbol !== symbol) return undefined;
    return ref.id !== undefined && known.state.id !== undefined ? undefined : known;
  }

  /** Orders of which something may still happen or become known. */
  unsettled(): Tracked[] {
    return [...this.#all].filter((tracked) => !tracked.settled);
  }

  /**
   * Tracks an order before it is sent. `notBefore`: the venue's time before which it cannot have been created, in
   * milliseconds since 1970 UTC; absent where it may have been sent, and amended, by an earlier process. Throws where its
   * id is taken, and when closed.
   */
  begin(symbol: string, ticket: Ticket, notBefore?: number): Tracked {
    const about = { venue: this.#parts.venue, clientOrderId: ticket.clientOrderId };
    if (this.#end.aborted) throw new TransportError("aborted", "the connector is closed", false, about);
    if (this.#byClientId.has(ticket.clientOrderId)) {
      throw new ValidationError("clientOrderId", "belongs to another order", about);
    }
    const tracked = new Tracked(pending(symbol, ticket), notBefore, this.#parts.inverse?.(symbol));
    tracked.amended = notBefore === undefined;
    this.#remember(tracked);
    this.#publish(tracked);
    return tracked;
  }

  /**
   * The venue told something of an order, ours or one made elsewhere. `own`: it is this order, by the venue's answer to a
   * request that was about nothing else; otherwise what it tells has to fit.
   */
  apply(update: OrderUpdate, own?: Tracked): Tracked {
    let tracked = own ?? this.#fitting(update);
    const before = tracked?.state;
    const first = tracked === undefined || !tracked.heardOf;
    let news: readonly Fill[];
    if (tracked) {
      if (first) this.#provable.delete(tracked);
      // A cancel went out before anything was known of it: now it rests, and is canceled.
      news = tracked.learn(update);
      if (first && tracked.cancels > 0) tracked.state = canceling(tracked.state, true);
    } else {
      const inverse = this.#parts.inverse?.(update.symbol);
      tracked = new Tracked(external(update, inverse), undefined, inverse);
      news = tracked.learn(update);
      this.#remember(tracked);
    }
    if (update.became !== undefined) this.#unite(tracked, update.became);
    const { symbol, id } = tracked.state;
    if (id !== undefined) this.#byId.set(`${symbol} ${id}`, tracked);
    if (update.id !== undefined && update.id !== id) this.#byId.set(`${symbol} ${update.id}`, tracked);
    for (const fill of news) this.#deliver(fill);
    if (before) this.#publishIfNew(tracked, before);
    else this.#publish(tracked);
    if (first) this.#lookBack(tracked);
    if (tracked.lacking) this.#complete(tracked);
    return tracked;
  }

  /** A fill became known on its own, from the venue's history. Returns whether it was news. */
  fill(fill: Fill): boolean {
    const tracked = this.find(fill.symbol, { id: fill.orderId, clientOrderId: fill.clientOrderId });
    const fits = tracked?.state.id !== undefined ||
      (tracked?.state.side === fill.side && fill.time >= tracked.notBefore);
    if (tracked && fits) {
      const before = tracked.state;
      const added = tracked.addFill(fill);
      const news = added !== undefined && this.#deliver(added);
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
    this.#lookBack(tracked);
  }

  /**
   * A write about this order was sent and its outcome is not known. Asks until it is. `provable` is the monotonic time from
   * which absence proves that the write was refused: its deadline, our clock's error and a margin have passed; infinite
   * where nothing ever proves that.
   */
  unknown(tracked: Tracked, provable: number): void {
    if (tracked.state.status === "pending") {
      tracked.state = { ...tracked.state, status: "unknown" };
      this.#publish(tracked);
    }
    if (tracked.cancels > 0) tracked.cancels--;
    this.#provable.set(tracked, Math.max(provable, this.#provable.get(tracked) ?? 0));
    this.#resolve(tracked);
  }

  /** It was said to rest, and now it is not found: asks until an answer tells what became of it. */
  lookFor(tracked: Tracked): void {
    this.#asking.ask("whereabouts", tracked, async () => {
      if (isFinal(tracked.state.status)) return true;
      const found = await this.#parts.query(tracked.state, tracked.notBefore);
      this.apply(found, tracked.state.id === undefined ? undefined : tracked);
      return true;
    });
  }

  /**
   * A cancel goes out, or its outcome is known: with `out` false it did nothing, or the venue has said what it did. While
   * another one is out, or one of unknown outcome may still arrive, the order stays as it is.
   */
  canceling(tracked: Tracked, out: boolean): void {
    if (out) tracked.cancels++;
    else if (tracked.cancels > 0) tracked.cancels--;
    if (!out && (tracked.cancels > 0 || this.#provable.has(tracked))) return;
    this.#setCanceling(tracked, out);
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

  #setCanceling(tracked: Tracked, out: boolean): void {
    const before = tracked.state;
    tracked.state = canceling(before, out);
    this.#publishIfNew(tracked, before);
  }

  /** The order that an update is of. One of ours that the venue has given no id so far has to be like what was sent. */
  #fitting(update: OrderUpdate): Tracked | undefined {
    const tracked = this.find(update.symbol, update);
    if (tracked) return this.#fits(tracked, update) ? tracked : undefined;
    // What is triggered may go on under the same client order id and another id, before anything tells that it was triggered.
    const waiting = this.#byClientId.get(update.clientOrderId);
    if (waiting?.state.symbol !== update.symbol || waiting.state.triggerPrice === undefined) return undefined;
    if (waiting.became !== undefined || isFinal(waiting.state.status)) return undefined;
    if (!canBe(waiting.state, update, waiting.notBefore)) return undefined;
    waiting.became = update.id;
    return waiting;
  }

  /** The order that one has become may have been heard of before, as one that nobody knew. */
  #unite(tracked: Tracked, became: string): void {
    const { symbol } = tracked.state;
    const other = this.#byId.get(`${symbol} ${became}`);
    tracked.became = became;
    this.#byId.set(`${symbol} ${became}`, tracked);
    if (other === undefined || other === tracked) return;
    this.#forget(other);
    for (const fill of other.fills) tracked.addFill(fill);
    if (isFinal(other.state.status)) this.lookFor(tracked);
  }

  #fits(tracked: Tracked, update: OrderUpdate): boolean {
    const { state, notBefore, amended } = tracked;
    return state.external || state.id !== undefined || canBe(state, update, notBefore, amended, this.#parts.bounded);
  }

  #watch<T>(feeds: Set<Source<T>>): Feed<T> {
    const feed: Source<T> = new Source<T>({ keep: "all", bound }, () => feeds.delete(feed));
    feed.report({ state: "live" });
    if (this.#end.aborted) feed.close();
    else feeds.add(feed);
    return feed;
  }

  #remember(tracked: Tracked): void {
    this.#all.add(tracked);
    const known = this.#byClientId.get(tracked.clientOrderId);
    // Our own order keeps its id while it lives, whatever else on the account has the same.
    if (!known || known.state.external || known.settled) this.#byClientId.set(tracked.clientOrderId, tracked);
    if (this.#end.aborted) tracked.abandon(this.#end.reason);
  }

  /**
   * Looks for old orders that need not be remembered any more: with the first word of a new one, which does not wait for that
   * when it is sent. Each look begins where the last one ended, so that none is at all of them, however many live.
   */
  #lookBack(tracked: Tracked): void {
    for (let looks = 0; looks < looksBack && this.#all.size > remembered; looks++) {
      const next = this.#look.next();
      if (next.done) this.#look = this.#all.values();
      else if (next.value.settled && next.value !== tracked) this.#outlive(next.value);
    }
  }

  #outlive(old: Tracked): void {
    this.#forget(old);
    for (const id of [old.state.id, old.became]) {
      if (id !== undefined) this.#byId.delete(`${old.state.symbol} ${id}`);
    }
    // Its fills were delivered: should they come once more, they are known.
    for (const fill of old.fills) this.#noteLoose(fill);
  }

  #forget(tracked: Tracked): void {
    this.#all.delete(tracked);
    if (this.#byClientId.get(tracked.clientOrderId) === tracked) this.#byClientId.delete(tracked.clientOrderId);
  }

  /** Returns whether it was news to those who watch. */
  #deliver(fill: Fill): boolean {
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
    let reads = 0;
    let since = 0;
    const over = await this.#asking.ask("fills", tracked, async () => {
      // The message with the fill may be right behind the one with the sum.
      if (!tracked.lacking) return true;
      const before = tracked.state;
      const asked = this.#parts.clock.monotonic();
      const fills = await this.#parts.fills(before);
      const current = tracked.state;
      const news = fills.flatMap((fill) => tracked.addFill(fill) ?? []);
      for (const fill of news) this.#deliver(fill);
      this.#publishIfNew(tracked, current);
      if (!tracked.lacking) return true;
      // Only a list that was asked for after the end, and has brought nothing since, tells that there is no more.
      if (news.length > 0 || !isFinal(before.status) || !before.filled.eq(tracked.state.filled)) reads = 0;
      else if (reads++ === 0) since = asked;
      if (reads < fruitless.reads || asked - since < fruitless.time) return false;
      this.#giveUpFills(tracked);
      return true;
    });
    if (over && tracked.lacking) this.#complete(tracked);
  }

  /** No fill is made up: the order's own word of what is filled stands, and the caller is told what is missing. */
  #giveUpFills(tracked: Tracked): void {
    const { clientOrderId, state, accounted } = tracked;
    const known = `${accounted.amount.toFixed()} of ${state.filled.toFixed()} filled`;
    this.#parts.onError(
      new VenueKitError(`the venue does not tell every fill of order ${clientOrderId}: ${known} are accounted for`, {
        venue: this.#parts.venue,
        clientOrderId,
      }),
    );
    tracked.concede();
    tracked.settle();
  }

  async #resolve(tracked: Tracked): Promise<void> {
    let misses = 0;
    const pause = (usual: number): number => {
      if (misses > 0) return proofPause;
      const left = (this.#provable.get(tracked) ?? 0) - this.#parts.clock.monotonic();
      return left > 0 && left < usual ? left : usual;
    };
    const over = await this.#asking.ask("outcome", tracked, async () => {
      const asked = this.#parts.clock.monotonic();
      const provable = this.#provable.get(tracked) ?? Number.POSITIVE_INFINITY;
      const { status, id } = tracked.state;
      if (tracked.heardOf && status !== "canceling") return this.#decided(tracked);
      try {
        const found = await this.#parts.query(tracked.state, tracked.notBefore);
        const own = id !== undefined || this.#fits(tracked, found);
        this.apply(found, own ? tracked : undefined);
        // Ours may be there as well: what is found under its id tells nothing of it.
        if (!own) return this.#confuse(tracked);
        if (tracked.state.status !== "canceling") return this.#decided(tracked);
        if (asked < provable) return false;
        // The cancel can no longer arrive, and the order still rests: it was never canceled.
        this.#decided(tracked);
        if (tracked.cancels === 0) this.#setCanceling(tracked, false);
        return true;
      } catch (error) {
        if (!(error instanceof OrderNotFound) || asked < provable || tracked.state.status !== "unknown") throw error;
        if (++misses < 2) return false;
        this.#decided(tracked);
        this.refused(
          tracked,
          "never reached the venue: absent from its open and closed orders after the request's deadline",
        );
        return true;
      }
    }, pause);
    // Another write of unknown outcome came while this question was ending.
    if (over && this.#provable.has(tracked)) this.#resolve(tracked);
  }

  /** What was sent about an order can have no more effect that is not known. */
  #decided(tracked: Tracked): true {
    this.#provable.delete(tracked);
    return true;
  }

  /** The venue has another order under the id of one of ours. Told once. */
  #confuse(tracked: Tracked): false {
    if (this.#confused.has(tracked)) return false;
    this.#confused.add(tracked);
    const { clientOrderId } = tracked;
    const text = `the venue has another order of the id ${clientOrderId}: whether it has ours too cannot be asked`;
    this.#parts.onError(new VenueKitError(text, { venue: this.#parts.venue, clientOrderId }));
    return false;
  }
}
