/** Rate limits: weight and requests by address, unfilled orders by account, and bans for those who go on. */
import type { EngineEvent } from "../../engine/mod.ts";
import { Bans } from "../../gateway/bans.ts";
import { FixedWindow, PerName } from "../../gateway/budgets.ts";
import { Refusal } from "./refusal.ts";

/** One limit. */
export interface Limit {
  readonly type: "REQUEST_WEIGHT" | "ORDERS" | "RAW_REQUESTS";
  readonly interval: "SECOND" | "MINUTE" | "DAY";
  readonly count: number;
  readonly limit: number;
}

/** What a product of the venue allows. */
export interface LimitTable {
  readonly weight: Limit;
  readonly raw?: Limit;
  readonly orders: readonly Limit[];
  /** Socket connections of an address within five minutes. */
  readonly connections: number;
  /** Whether orders that trade for the first time are given back. */
  readonly credits: boolean;
}

const intervalLength = { SECOND: 1_000, MINUTE: 60_000, DAY: 86_400_000 } as const;

/** A first fill gives back one order where it took, five where it rested. */
const creditTaker = 1;
const creditMaker = 5;
const firstBan = 2 * 60_000;
const longestBan = 3 * 86_400_000;
/** So many requests after a 429 in one window are not backing off. */
const patience = 20;

/** A limit and what is used of it. */
export interface Usage {
  readonly rateLimitType: string;
  readonly interval: string;
  readonly intervalNum: number;
  readonly limit: number;
  readonly count: number;
}

/** A window with the words the venue tells it in. */
class Window extends FixedWindow {
  readonly rule: Limit;

  constructor(rule: Limit) {
    super(rule.limit, intervalLength[rule.interval] * rule.count);
    this.rule = rule;
  }

  usage(now: number): Usage {
    return { ...listed(this.rule), count: this.used(now) };
  }
}

function listed({ type, interval, count, limit }: Limit): Omit<Usage, "count"> {
  return { rateLimitType: type, interval, intervalNum: count, limit };
}

interface Address {
  readonly weight: Window;
  readonly raw: Window | undefined;
  readonly connections: Window;
}

/** The limiter of the venue. */
export class Limits {
  readonly table: LimitTable;
  readonly bans: Bans = new Bans({ patience, first: firstBan, longest: longestBan });
  readonly #addresses: PerName<Address>;
  readonly #orders: PerName<readonly Window[]>;

  constructor(table: LimitTable) {
    this.table = table;
    const minutes: Limit = { type: "RAW_REQUESTS", interval: "MINUTE", count: 5, limit: table.connections };
    this.#addresses = new PerName(() => ({
      weight: new Window(table.weight),
      raw: table.raw && new Window(table.raw),
      connections: new Window(minutes),
    }));
    this.#orders = new PerName(() => table.orders.map((limit) => new Window(limit)));
  }

  /** What the documentation lists. */
  list(): Omit<Usage, "count">[] {
    const { weight, orders, raw } = this.table;
    return [weight, ...orders, ...(raw === undefined ? [] : [raw])].map(listed);
  }

  /** Takes weight for a request; a refusal where the address is over its limit or banned. */
  take(from: string, weight: number, now: number): void {
    this.#refuseBanned(from, now);
    const address = this.#addresses.of(from);
    const { weight: allowed, raw: requests } = this.table;
    const raw = address.raw?.add(1, now) ?? 0;
    const used = address.weight.add(weight, now);
    const over = used > allowed.limit
      ? address.weight
      : requests !== undefined && raw > requests.limit
      ? address.raw
      : undefined;
    if (over === undefined) return;
    const until = over.end(now);
    const bannedUntil = this.bans.strike(from, until, now);
    if (bannedUntil !== undefined) throw banned(bannedUntil);
    const text = over === address.weight
      ? `Too much request weight used; current limit is ${allowed.limit} request weight per 1 MINUTE. ` +
        "Please use WebSocket Streams for live updates to avoid polling the API."
      : `Too many requests; current limit is ${requests?.limit} requests per 5 MINUTE.`;
    throw new Refusal(-1003, text, { status: 429, retryAt: until });
  }

  /** Counts a socket connection; a refusal where the address makes too many, or is banned. */
  connect(from: string, now: number): void {
    this.#refuseBanned(from, now);
    const address = this.#addresses.of(from);
    if (address.connections.add(1, now) <= this.table.connections) return;
    const text = `Too many connection attempts from IP; current limit is ${this.table.connections} per '5 MINUTE'.`;
    throw new Refusal(-1034, text, { status: 403, retryAt: address.connections.end(now) });
  }

  /** Weight used by an address in the current minute. */
  weightUsed(from: string, now: number): number {
    return this.#addresses.of(from).weight.used(now);
  }

  /** Uses weight in the name of an address, as another program behind it would. */
  use(from: string, weight: number, now: number): void {
    this.#addresses.of(from).weight.add(weight, now);
  }

  /** Refuses where an account has too many unfilled orders for `count` more. */
  checkOrders(account: string, count: number, now: number): void {
    for (const window of this.#orders.of(account)) {
      if (window.used(now) + count <= window.limit) continue;
      const { limit, count: span, interval } = window.rule;
      const text = `Too many new orders; current limit is ${limit} orders per ${span} ${interval}.`;
      throw new Refusal(-1015, text, { status: 429, retryAt: window.end(now) });
    }
  }

  /** Counts orders; a list where the windows count differently. */
  countOrders(account: string, count: number | readonly number[], now: number): void {
    for (const [index, window] of this.#orders.of(account).entries()) {
      window.add(typeof count === "number" ? count : count[index] ?? 0, now);
    }
  }

  orderUsage(account: string, now: number): Usage[] {
    return this.#orders.of(account).map((window) => window.usage(now));
  }

  weightUsage(from: string, now: number): Usage {
    return this.#addresses.of(from).weight.usage(now);
  }

  /** Gives unfilled orders back where one is filled for the first time. */
  read(event: EngineEvent): void {
    if (!this.table.credits) return;
    if (event.kind !== "order" || event.fill === undefined || event.order.executed !== event.fill.quantity) return;
    const credit = event.fill.maker ? creditMaker : creditTaker;
    for (const window of this.#orders.of(event.order.account)) window.add(-credit, event.time);
  }

  #refuseBanned(from: string, now: number): void {
    const until = this.bans.until(from, now);
    if (until !== undefined) throw banned(until);
  }
}

function banned(until: number): Refusal {
  const text = `Way too much request weight used; IP banned until ${until}. ` +
    "Please use WebSocket Streams for live updates to avoid bans.";
  return new Refusal(-1003, text, { status: 418, retryAt: until });
}
