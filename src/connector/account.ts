/** The account: balances, the private stream, and catching up after it was away. */
import type { CallContext } from "../core/call.ts";
import { sleep } from "../core/clock.ts";
import { zero } from "../core/decimal.ts";
import { AuthenticationError, OrderNotFound, PermissionError, TransportError } from "../core/errors.ts";
import { type Feed, Source } from "../core/feed.ts";
import type { Listener } from "../core/stream.ts";
import type { Balance, Market } from "../model/mod.ts";
import type { UserEvent } from "./adapter.ts";
import { type Desk, fillPage } from "./desk.ts";
import type { Journal } from "./journal.ts";
import { isFinal } from "./orderstate.ts";

/** Pages of history at most in one recovery of one market. */
const mostFillPages = 100;

/** Pauses between attempts to catch up, in milliseconds; the last one repeats. */
const pauses: readonly number[] = [500, 1_000, 2_000, 5_000, 10_000];

/** A stretch of time of which events may be missing. */
interface Missed {
  /** Our time of its start, in milliseconds since 1970 UTC. */
  readonly from: number;
  /** The cursors at its start: what the stream brings after it must not hide what it did not bring before. */
  readonly cursors: ReadonlyMap<string, string>;
  /** Fills that its recovery has brought so far. */
  backfilled: number;
}

/** Balances, and what keeps orders and balances true. */
export class Account {
  readonly #desk: Desk;
  readonly #balances: Map<string, { readonly balance: Balance; readonly time: number }> = new Map();
  readonly #feeds: Set<Source<readonly Balance[]>> = new Set();
  /** Where the fills of a market are known up to: the venue's newest trade id that was delivered. */
  readonly #cursors: Map<string, string> = new Map();
  /** What is not known since the stream was away or unreadable; absent while nothing was missed. */
  #missed: Missed | undefined;
  /** Counts every time that something may have been missed. */
  #losses = 0;
  #catchingUp = false;
  /** The time of the newest reading of all balances: what is older than that tells nothing new. */
  #balancesAt = Number.NEGATIVE_INFINITY;
  #streamLive = false;
  #balancesRead = false;
  #ordersRead = false;
  readonly #end: AbortController = new AbortController();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get streamLive(): boolean {
    return this.#streamLive;
  }
  get balancesRead(): boolean {
    return this.#balancesRead;
  }
  get ordersRead(): boolean {
    return this.#ordersRead;
  }

  /**
   * Takes over what an earlier process left: its unfinished orders are asked for, and fills since its last one are read
   * when the stream is up. `provable` is the monotonic time from which an order that is not found was never placed.
   */
  async resume(journal: Journal, provable: number): Promise<void> {
    const { tracker, session } = this.#desk;
    const { orders, fills } = await journal.open();
    for (const { symbol, id } of fills) {
      tracker.delivered(symbol, id);
      this.#note(symbol, id);
    }
    if (fills.length > 0) this.#miss(session.clock.now());
    for (const { symbol, ticket } of orders) {
      const tracked = tracker.begin(symbol, ticket);
      journal.follow(tracked);
      tracker.unknown(tracked, provable);
    }
    tracker.watchFills().on((fill) => journal.fill(fill));
  }

  /** Starts the private stream, then reads what was before it. */
  async start(context: CallContext): Promise<void> {
    const { privateStream, adapter, session } = this.#desk;
    if (!privateStream) return;
    let leave: (() => void) | undefined;
    const listener: Listener = {
      data: (payload, received) => this.#receive(payload, received),
      live: () => {
        this.#streamLive = true;
        this.#desk.events.push({ kind: "userStream", state: "live" });
        this.#catchUp();
      },
      lost: () => {
        this.#streamLive = false;
        this.#miss(session.clock.now());
        this.#desk.events.push({ kind: "userStream", state: "lost" });
      },
      unreadable: (error) => this.#failed(error, session.clock.now()),
    };
    try {
      await privateStream.start(context);
      leave = await privateStream.add(adapter.user.address, listener, context);
      await this.readBalances(context);
      await this.readOpenOrders(context);
    } catch (error) {
      // Nobody may be left who could close it: a connector that did not connect holds no connection.
      leave?.();
      privateStream.stop();
      if (this.#streamLive) listener.lost();
      throw error;
    }
  }

  all(): Balance[] {
    return [...this.#balances.values()].map(({ balance }) => balance);
  }

  watch(): Feed<readonly Balance[]> {
    const feed: Source<readonly Balance[]> = new Source(
      { keep: "all", bound: 1_000 },
      () => this.#feeds.delete(feed),
    );
    feed.report({ state: "live" });
    if (this.#end.signal.aborted) feed.close();
    else this.#feeds.add(feed);
    return feed;
  }

  async readBalances(context: CallContext): Promise<Balance[]> {
    const { balances, time } = await this.#desk.adapter.fetchBalances(context);
    if (time >= this.#balancesAt) {
      this.#balancesAt = time;
      const listed = new Set(balances.map(({ asset }) => asset));
      const vanished = [...this.#balances].filter(([asset, known]) => !listed.has(asset) && known.time <= time);
      const gone = vanished.map(([asset]) => ({ asset, total: zero, free: zero, held: zero }));
      this.#setBalances([...balances, ...gone], time);
      for (const { asset } of gone) this.#balances.delete(asset);
    }
    this.#balancesRead = true;
    return this.all();
  }

  /** Reads the open orders, and asks for each that is believed open and not among them. */
  async readOpenOrders(context: CallContext): Promise<void> {
    const { adapter, tracker, markets } = this.#desk;
    const believed = tracker.unsettled().filter(({ state }) => !isFinal(state.status) && state.status !== "pending");
    const open = await adapter.fetchOpenOrders(undefined, context);
    const found = new Set(open.map((update) => tracker.apply(update)));
    for (const tracked of believed) {
      if (found.has(tracked) || isFinal(tracked.state.status) || tracked.state.status === "unknown") continue;
      const market = markets.find(tracked.state.symbol);
      // Of a market that is not listed any more nothing can be asked.
      if (!market) continue;
      try {
        tracker.apply(await adapter.fetchOrder(market, tracked.state, context));
      } catch (error) {
        if (!(error instanceof OrderNotFound)) throw error;
        // Resting a moment ago and nowhere now: only a final answer ends an order, so it stays and is asked for again.
        tracker.lookFor(tracked);
      }
    }
    this.#ordersRead = true;
  }

  close(): void {
    this.#end.abort(
      new TransportError("aborted", "the connector is closed", false, { venue: this.#desk.session.venue.id }),
    );
    for (const feed of [...this.#feeds]) feed.close();
  }

  #receive(payload: unknown, received: number): void {
    const { adapter, tracker } = this.#desk;
    let news: readonly UserEvent[];
    try {
      news = adapter.user.read(payload, received);
    } catch (error) {
      return this.#failed(error, received);
    }
    for (const event of news) {
      switch (event.kind) {
        case "order":
          tracker.apply(event.update);
          for (const fill of event.update.fills ?? []) this.#note(fill.symbol, fill.id);
          break;
        case "balances":
          this.#setBalances(event.balances, event.time);
          break;
        case "balancesMoved":
          this.readBalances({}).catch((error) => this.#failed(error, received));
          break;
        case "terminated":
          this.#desk.privateStream?.restart();
      }
    }
  }

  #setBalances(balances: readonly Balance[], time: number): void {
    if (time < this.#balancesAt) return;
    const changed: Balance[] = [];
    for (const balance of balances) {
      const known = this.#balances.get(balance.asset);
      // An answer that was asked for earlier may arrive after a newer event.
      if (known && known.time > time) continue;
      this.#balances.set(balance.asset, { balance, time });
      if (!known || !known.balance.free.eq(balance.free) || !known.balance.held.eq(balance.held)) changed.push(balance);
    }
    if (changed.length > 0) { for (const feed of this.#feeds) feed.push(changed); }
  }

  #note(symbol: string, id: string): void {
    const known = this.#cursors.get(symbol);
    if (known === undefined || later(id, known)) this.#cursors.set(symbol, id);
  }

  /** From now on events may be missing. */
  #miss(from: number): void {
    this.#losses++;
    this.#missed ??= { from, cursors: new Map(this.#cursors), backfilled: 0 };
  }

  /** An event could not be read, or what it asked for: it may have been a fill, so what it said is asked for. */
  #failed(error: unknown, at: number): void {
    if (this.#end.signal.aborted) return;
    this.#desk.events.push({ kind: "error", error });
    this.#miss(at);
    this.#catchUp();
  }

  /**
   * Reads what was missed, until nothing is missed any more or the stream is away again. One at a time. The stream stays
   * up meanwhile: dropping it would only miss more.
   */
  async #catchUp(): Promise<void> {
    if (this.#catchingUp) return;
    this.#catchingUp = true;
    const { session, events } = this.#desk;
    const { signal } = this.#end;
    let failures = 0;
    try {
      while (this.#missed && this.#streamLive && !signal.aborted) {
        try {
          await this.#catchUpOnce(this.#missed);
        } catch (error) {
          if (signal.aborted) return;
          events.push({ kind: "error", error });
          // What the key may not do does not become allowed by asking again.
          if (error instanceof AuthenticationError || error instanceof PermissionError) return;
          await sleep(session.clock, pauses[Math.min(failures++, pauses.length - 1)] ?? 0, signal);
        }
      }
    } catch {
      // Closed while waiting.
    } finally {
      this.#catchingUp = false;
    }
  }

  /** Orders, fills and balances as they are now. */
  async #catchUpOnce(missed: Missed): Promise<void> {
    const losses = this.#losses;
    await this.readOpenOrders({});
    for (const market of this.#marketsTraded()) await this.#backfill(market, missed);
    await this.readBalances({});
    // Something was missed while this was read: it may have come after the reading.
    if (losses !== this.#losses) return;
    const { session, events } = this.#desk;
    this.#missed = undefined;
    events.push({ kind: "recovered", from: missed.from, to: session.clock.now(), backfilled: missed.backfilled });
  }

  #marketsTraded(): Market[] {
    const symbols = new Set(this.#cursors.keys());
    for (const { state } of this.#desk.tracker.unsettled()) symbols.add(state.symbol);
    return [...symbols].flatMap((symbol) => this.#desk.markets.find(symbol) ?? []);
  }

  async #backfill(market: Market, missed: Missed): Promise<void> {
    const { adapter, tracker } = this.#desk;
    let after = missed.cursors.get(market.symbol);
    for (let page = 0; page < mostFillPages; page++) {
      // Without a cursor every order of ours is settled by its own fills: there is no earlier point to page from.
      if (after === undefined) break;
      const fills = await adapter.fetchFills(market, { after, limit: fillPage }, {});
      for (const fill of fills) {
        if (tracker.fill(fill)) missed.backfilled++;
        this.#note(fill.symbol, fill.id);
        if (later(fill.id, after)) after = fill.id;
      }
      if (fills.length < fillPage) break;
    }
  }
}

/** Whether a trade id comes after another: by number where both are, else by text. */
function later(one: string, other: string): boolean {
  return /^\d+$/.test(one) && /^\d+$/.test(other) ? BigInt(one) > BigInt(other) : one > other;
}
