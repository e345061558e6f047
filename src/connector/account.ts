/** The account: balances, the private stream, and catching up after it was away. */
import type { CallContext } from "../core/call.ts";
import { OrderNotFound, TransportError } from "../core/errors.ts";
import { type Feed, Source } from "../core/feed.ts";
import type { Balance, Market } from "../model/mod.ts";
import type { UserEvent } from "./adapter.ts";
import type { Desk } from "./desk.ts";
import { isFinal } from "./orderstate.ts";

/** Fills in one page of history, and pages at most in one recovery of one market. */
const fillPage = 1_000;
const mostFillPages = 100;

/** Balances, and what keeps orders and balances true. */
export class Account {
  readonly #desk: Desk;
  readonly #balances: Map<string, { readonly balance: Balance; readonly time: number }> = new Map();
  readonly #feeds: Set<Source<readonly Balance[]>> = new Set();
  /** Where the fills of a market are known up to: the venue's newest trade id that was delivered. */
  readonly #cursors: Map<string, string> = new Map();
  #lostAt: number | undefined;
  #streamLive = false;
  #balancesRead = false;
  #ordersRead = false;
  #catchingUp: Promise<void> | undefined;

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

  /** Starts the private stream, then reads what was before it. */
  async start(context: CallContext): Promise<void> {
    const { privateStream, adapter, session } = this.#desk;
    if (!privateStream) return;
    await privateStream.start(context);
    await privateStream.add(adapter.user.address, {
      data: (payload, received) => this.#receive(payload, received),
      live: () => {
        this.#streamLive = true;
        this.#desk.events.push({ kind: "userStream", state: "live" });
        if (this.#lostAt !== undefined) this.#catchUp();
      },
      lost: () => {
        this.#streamLive = false;
        this.#lostAt ??= session.clock.now();
        this.#desk.events.push({ kind: "userStream", state: "lost" });
      },
      unreadable: (error) => {
        this.#desk.events.push({ kind: "error", error });
        // It may have been a fill: what it said is asked for.
        this.#lostAt ??= session.clock.now();
        this.#catchUp();
      },
    }, context);
    await this.readBalances(context);
    await this.readOpenOrders(context);
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
    this.#feeds.add(feed);
    return feed;
  }

  async readBalances(context: CallContext): Promise<Balance[]> {
    const { balances, time } = await this.#desk.adapter.fetchBalances(context);
    const listed = new Set(balances.map(({ asset }) => asset));
    const vanished = [...this.#balances].filter(([asset, known]) => !listed.has(asset) && known.time <= time);
    for (const [asset] of vanished) this.#balances.delete(asset);
    this.#setBalances(balances, time);
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
      try {
        tracker.apply(await adapter.fetchOrder(markets.get(tracked.state.symbol), tracked.state, context));
      } catch (error) {
        if (!(error instanceof OrderNotFound)) throw error;
        // Resting a moment ago and nowhere now: only a final answer ends an order, so it stays and is asked for again.
        tracker.unknown(tracked, Number.POSITIVE_INFINITY);
      }
    }
    this.#ordersRead = true;
  }

  close(): void {
    for (const feed of [...this.#feeds]) feed.close();
  }

  #receive(payload: unknown, received: number): void {
    const { adapter, tracker, events } = this.#desk;
    let news: readonly UserEvent[];
    try {
      news = adapter.user.read(payload, received);
    } catch (error) {
      events.push({ kind: "error", error });
      this.#lostAt ??= received;
      this.#catchUp();
      return;
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
          this.readBalances({}).catch((error) => events.push({ kind: "error", error }));
          break;
        case "terminated":
          this.#desk.privateStream?.restart();
      }
    }
  }

  #setBalances(balances: readonly Balance[], time: number): void {
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

  /** After the private stream was away: orders, fills and balances as they are now. Until it works, it is tried again. */
  #catchUp(): Promise<void> {
    this.#catchingUp ??= this.#catchUpOnce().finally(() => (this.#catchingUp = undefined));
    return this.#catchingUp;
  }

  async #catchUpOnce(): Promise<void> {
    const { session, events, privateStream } = this.#desk;
    const from = this.#lostAt ?? session.clock.now();
    try {
      await this.readOpenOrders({});
      let backfilled = 0;
      for (const market of this.#marketsTraded()) backfilled += await this.#backfill(market);
      await this.readBalances({});
      this.#lostAt = undefined;
      events.push({ kind: "recovered", from, to: session.clock.now(), backfilled });
    } catch (error) {
      if (error instanceof TransportError && error.reason === "aborted") return;
      events.push({ kind: "error", error });
      // A fresh connection leads here again, with the pauses of reconnecting between.
      privateStream?.restart();
    }
  }

  #marketsTraded(): Market[] {
    const symbols = new Set(this.#cursors.keys());
    for (const { state } of this.#desk.tracker.unsettled()) symbols.add(state.symbol);
    return [...symbols].map((symbol) => this.#desk.markets.get(symbol));
  }

  async #backfill(market: Market): Promise<number> {
    const { adapter, tracker } = this.#desk;
    let count = 0;
    for (let page = 0; page < mostFillPages; page++) {
      const after = this.#cursors.get(market.symbol);
      // Without a cursor every order of ours is settled by its own fills: there is no earlier point to page from.
      if (after === undefined) break;
      const fills = await adapter.fetchFills(market, { after, limit: fillPage }, {});
      for (const fill of fills) {
        tracker.fill(fill);
        this.#note(fill.symbol, fill.id);
      }
      count += fills.length;
      if (fills.length < fillPage) break;
    }
    return count;
  }
}

/** Whether a trade id comes after another: by number where both are, else by text. */
function later(one: string, other: string): boolean {
  return /^\d+$/.test(one) && /^\d+$/.test(other) ? BigInt(one) > BigInt(other) : one > other;
}
