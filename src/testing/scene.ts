/** What a contract case works with: connectors to the stage, prices near its market, waiting, and the truth. */
import assert from "node:assert/strict";
import type { ConnectorEvent, Exchange } from "../connector/exchange.ts";
import { Decimal } from "../core/decimal.ts";
import type { Feed } from "../core/feed.ts";
import type { SessionOptions } from "../core/session.ts";
import type { Storage } from "../core/storage.ts";
import type { Fill, LimitOrder, Market, Order, Side } from "../model/mod.ts";
import { differences } from "./agree.ts";
import type { Stage } from "./stage.ts";

/** A connector, and everything that it has told since before it connected. */
export interface Watched<V extends Exchange = Exchange> {
  readonly venue: V;
  /** Every state of every order, in order, by client order id. */
  readonly orders: ReadonlyMap<string, readonly Order[]>;
  readonly fills: readonly Fill[];
  readonly events: readonly ConnectorEvent[];
}

/** How a connector of a case is opened. */
export interface Opening {
  readonly storage?: Storage;
  readonly anonymous?: boolean;
}

/** A class of errors. */
type ErrorClass<E extends Error> = abstract new (...args: never[]) => E;

/** Levels of the crowd on each side, and by how much of the price they lie apart. */
const crowdLevels = 3;
const apart = 0.001;

/** The scene of one case. */
export class Scene<V extends Exchange = Exchange> {
  readonly stage: Stage;
  readonly #make: (options: SessionOptions) => V;
  readonly #open: Exchange[] = [];
  #quoted = false;

  constructor(stage: Stage, make: (options: SessionOptions) => V) {
    this.stage = stage;
    this.#make = make;
  }

  get symbol(): string {
    return this.stage.symbol;
  }

  /** A connector that has not connected, watched. */
  open(how: Opening = {}): Watched<V> {
    const venue = this.#make(this.stage.options(how));
    this.#open.push(venue);
    const orders = new Map<string, Order[]>();
    const fills: Fill[] = [];
    const events: ConnectorEvent[] = [];
    venue.watchOrders().on((order) => {
      const states = orders.get(order.clientOrderId);
      if (states) states.push(order);
      else orders.set(order.clientOrderId, [order]);
    });
    venue.watchFills().on((fill) => fills.push(fill));
    venue.status.on((event) => events.push(event));
    return { venue, orders, fills, events };
  }

  /** A connector that is ready, to a market with a book. */
  async connect(how: Opening = {}): Promise<Watched<V>> {
    this.quote();
    const watched = this.open(how);
    await watched.venue.connect();
    return watched;
  }

  /** Lets the crowd rest on both sides of the stage's market, once, and trade there. */
  quote(): void {
    if (this.#quoted) return;
    this.#quoted = true;
    const { stage, symbol } = this;
    for (let level = 1; level <= crowdLevels; level++) {
      stage.crowd({ symbol, side: "sell", amount: this.lots(10), price: this.at(level * apart) });
      stage.crowd({ symbol, side: "buy", amount: this.lots(10), price: this.at(-level * apart) });
    }
    // A market that never traded has no last price.
    stage.crowd({ symbol, side: "buy", amount: this.lots(1), price: this.at(apart) });
  }

  /** A price that lies by this share above (or with a minus below) the stage's own. */
  at(share: number): Decimal {
    return this.stage.price.times(new Decimal(1).plus(share)).toSignificantDigits(4);
  }

  /** The best prices that the crowd asks and bids. */
  get ask(): Decimal {
    return this.at(apart);
  }
  get bid(): Decimal {
    return this.at(-apart);
  }

  /** So many times the stage's amount. */
  lots(times: number): Decimal {
    return this.stage.amount.times(times);
  }

  market(venue: Exchange): Market {
    return venue.market(this.symbol);
  }

  /** A limit order that rests: 2 % from the market. */
  resting(side: Side = "buy"): LimitOrder {
    return {
      symbol: this.symbol,
      side,
      type: "limit",
      amount: this.lots(1),
      price: this.at(side === "buy" ? -0.02 : 0.02),
    };
  }

  /** A limit order that is filled at once by the crowd's best level. */
  taking(side: Side = "buy", times: number = 1): LimitOrder {
    const price = side === "buy" ? this.ask : this.bid;
    return { symbol: this.symbol, side, type: "limit", amount: this.lots(times), price };
  }

  /** The crowd trades with an order that rests at a price. */
  hit(order: { readonly side: Side; readonly price?: Decimal | unknown }, times: number): void {
    const side = order.side === "buy" ? "sell" : "buy";
    // The crowd's own levels are nearer to the market: they go first.
    const { bids, asks } = this.stage.truth.book(this.symbol);
    const own = new Decimal(String(order.price));
    const before =
      (order.side === "buy" ? bids.filter(([price]) => own.lt(price)) : asks.filter(([price]) => own.gt(price)))
        .reduce((sum, [, amount]) => sum.plus(amount), new Decimal(0));
    this.stage.crowd({ symbol: this.symbol, side, amount: before.plus(this.lots(times)), price: own });
  }

  wait(ms: number): Promise<void> {
    return this.stage.wait(ms);
  }

  /** Waits until the connector may ask several times at once: what it does within the venue's limits is no case's but S17's. */
  async room(venue: Exchange): Promise<void> {
    const full = (): boolean =>
      venue.limits().some(({ pool, used, limit, pausedFor }) =>
        pausedFor > 0 || (pool !== "connects" && used > limit / 2)
      );
    while (full()) await this.stage.wait(100);
  }

  /** Waits until `holds` does; fails with `what` after `ms` milliseconds of the stage's time. */
  async until(what: string, holds: () => boolean, ms: number = 60_000): Promise<void> {
    for (const end = this.stage.truth.time() + ms; !holds();) {
      assert.ok(this.stage.truth.time() < end, `not in ${ms} ms: ${what}`);
      await this.stage.wait(10);
    }
  }

  /**
   * Waits until everything that a connector has told is what is true at the venue; fails with what differs. `unseen`: orders
   * of others may have come and gone unseen.
   */
  async agree(watched: Watched, ms: number = 10_000, unseen: boolean = false): Promise<void> {
    let wrong: readonly string[] = [];
    const equal = (): boolean => {
      wrong = differences(watched, this.stage.truth, unseen);
      return wrong.length === 0;
    };
    for (const end = this.stage.truth.time() + ms; !equal() && this.stage.truth.time() < end;) {
      await this.stage.wait(50);
    }
    assert.equal(wrong.join("\n"), "", "connector and venue differ");
  }

  /** The error that a promise is rejected with, which has to be of this class and must not tell the secret. */
  async rejects<E extends Error>(promise: Promise<unknown>, type: ErrorClass<E>): Promise<E> {
    const error = await promise.then((value) => {
      throw new assert.AssertionError({ message: `not rejected with ${type.name}, but ${describe(value)}` });
    }, (reason: unknown) => reason);
    assert.ok(error instanceof type, `rejected with ${error}, not with ${type.name}`);
    assert.ok(!this.tells(error), `the secret is told by ${error.name}`);
    return error;
  }

  /** Whether a value tells the secret. */
  tells(value: unknown, depth: number = 0): boolean {
    if (typeof value === "string") return value.includes(this.stage.secret);
    if (typeof value !== "object" || value === null || depth > 6) return false;
    const parts = value instanceof Error ? [value.message, value.stack, value.cause] : [];
    return [...parts, ...Object.values(value)].some((part) => this.tells(part, depth + 1));
  }

  /** Everything that a feed brings from now on. */
  collect<T>(feed: Feed<T>): T[] {
    const values: T[] = [];
    feed.on((value) => values.push(value));
    return values;
  }

  /** Closes the connectors of the case, the last one first. */
  async close(): Promise<void> {
    for (const venue of this.#open.splice(0).reverse()) await venue.close();
    this.stage.close();
  }
}

function describe(value: unknown): string {
  const state = (value as { state?: { status?: unknown } } | undefined)?.state;
  return state?.status === undefined ? typeof value : `an order that is ${String(state.status)}`;
}
