/** Rate limits: weight and requests by address, unfilled orders by account, and bans for those who go on. */
import type { EngineEvent } from "../../engine/mod.ts";
import { Refusal } from "./refusal.ts";

/** One limit. */
export interface Limit {
  readonly type: "REQUEST_WEIGHT" | "ORDERS" | "RAW_REQUESTS";
  readonly interval: "SECOND" | "MINUTE" | "DAY";
  readonly count: number;
  readonly limit: number;
}

const intervalLength = { SECOND: 1_000, MINUTE: 60_000, DAY: 86_400_000 } as const;
const weightLimit: Limit = { type: "REQUEST_WEIGHT", interval: "MINUTE", count: 1, limit: 6_000 };
/** Socket connections of an address within five minutes. */
const maxConnections = 300;
const rawLimit: Limit = { type: "RAW_REQUESTS", interval: "MINUTE", count: 5, limit: 61_000 };
const orderLimits: readonly Limit[] = [
  { type: "ORDERS", interval: "SECOND", count: 10, limit: 100 },
  { type: "ORDERS", interval: "DAY", count: 1, limit: 200_000 },
];

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

class Window {
  readonly limit: Limit;
  readonly #length: number;
  #start = -1;
  #used = 0;

  constructor(limit: Limit) {
    this.limit = limit;
    this.#length = intervalLength[limit.interval] * limit.count;
  }

  used(now: number): number {
    const start = now - now % this.#length;
    if (start !== this.#start) {
      this.#start = start;
      this.#used = 0;
    }
    return this.#used;
  }

  add(amount: number, now: number): number {
    this.#used = Math.max(0, this.used(now) + amount);
    return this.#used;
  }

  end(now: number): number {
    return now - now % this.#length + this.#length;
  }

  usage(now: number): Usage {
    const { type, interval, count, limit } = this.limit;
    return { rateLimitType: type, interval, intervalNum: count, limit, count: this.used(now) };
  }
}

interface Address {
  readonly weight: Window;
  readonly raw: Window;
  readonly connections: Window;
  bannedUntil: number;
  bans: number;
  strikes: number;
  strikesUntil: number;
}

/** The limiter of the venue. */
export class Limits {
  readonly #addresses = new Map<string, Address>();
  readonly #orders = new Map<string, Window[]>();
  /** Called when an address is banned; its socket sessions end. */
  onBan: (from: string) => void = () => {};

  /** What the documentation lists. */
  list(): Omit<Usage, "count">[] {
    return [weightLimit, ...orderLimits, rawLimit].map(({ type, interval, count, limit }) => ({
      rateLimitType: type,
      interval,
      intervalNum: count,
      limit,
    }));
  }

  /** Takes weight for a request; a refusal where the address is over its limit or banned. */
  take(from: string, weight: number, now: number): void {
    const address = this.#address(from);
    if (address.bannedUntil > now) throw banned(address.bannedUntil);
    const raw = address.raw.add(1, now);
    const used = address.weight.add(weight, now);
    const over = used > weightLimit.limit ? address.weight : raw > rawLimit.limit ? address.raw : undefined;
    if (over === undefined) return;
    const until = over.end(now);
    if (address.strikesUntil !== until) {
      address.strikesUntil = until;
      address.strikes = 0;
    }
    if (++address.strikes > patience) {
      address.bannedUntil = now + Math.min(firstBan * 2 ** address.bans++, longestBan);
      this.onBan(from);
      throw banned(address.bannedUntil);
    }
    const text = over === address.weight
      ? `Too much request weight used; current limit is ${weightLimit.limit} request weight per 1 MINUTE. ` +
        "Please use WebSocket Streams for live updates to avoid polling the API."
      : `Too many requests; current limit is ${rawLimit.limit} requests per 5 MINUTE.`;
    throw new Refusal(-1003, text, { status: 429, retryAt: until });
  }

  /** Counts a socket connection; a refusal where the address makes too many, or is banned. */
  connect(from: string, now: number): void {
    const address = this.#address(from);
    if (address.bannedUntil > now) throw banned(address.bannedUntil);
    if (address.connections.add(1, now) <= maxConnections) return;
    const text = `Too many connection attempts from IP; current limit is ${maxConnections} per '5 MINUTE'.`;
    throw new Refusal(-1034, text, { status: 403, retryAt: address.connections.end(now) });
  }

  /** Weight used by an address in the current minute. */
  weightUsed(from: string, now: number): number {
    return this.#address(from).weight.used(now);
  }

  /** Uses weight in the name of an address, as another program behind it would. */
  use(from: string, weight: number, now: number): void {
    this.#address(from).weight.add(weight, now);
  }

  /** Bans an address, or lifts its ban where `ms` is 0. */
  ban(from: string, ms: number, now: number): void {
    this.#address(from).bannedUntil = now + ms;
    if (ms > 0) this.onBan(from);
  }

  /** Refuses where an account has too many unfilled orders for `count` more. */
  checkOrders(account: string, count: number, now: number): void {
    for (const window of this.#windows(account)) {
      if (window.used(now) + count <= window.limit.limit) continue;
      const { limit, count: span, interval } = window.limit;
      const text = `Too many new orders; current limit is ${limit} orders per ${span} ${interval}.`;
      throw new Refusal(-1015, text, { status: 429, retryAt: window.end(now) });
    }
  }

  countOrders(account: string, count: number, now: number): void {
    for (const window of this.#windows(account)) window.add(count, now);
  }

  orderUsage(account: string, now: number): Usage[] {
    return this.#windows(account).map((window) => window.usage(now));
  }

  weightUsage(from: string, now: number): Usage {
    return this.#address(from).weight.usage(now);
  }

  /** Gives unfilled orders back where one is filled for the first time. */
  read(event: EngineEvent): void {
    if (event.kind !== "order" || event.fill === undefined || event.order.executed !== event.fill.quantity) return;
    const credit = event.fill.maker ? creditMaker : creditTaker;
    for (const window of this.#windows(event.order.account)) window.add(-credit, event.time);
  }

  #windows(account: string): Window[] {
    let windows = this.#orders.get(account);
    if (windows === undefined) this.#orders.set(account, windows = orderLimits.map((limit) => new Window(limit)));
    return windows;
  }

  #address(from: string): Address {
    let address = this.#addresses.get(from);
    if (address === undefined) {
      address = {
        weight: new Window(weightLimit),
        raw: new Window(rawLimit),
        connections: new Window({ ...rawLimit, limit: maxConnections }),
        bannedUntil: 0,
        bans: 0,
        strikes: 0,
        strikesUntil: 0,
      };
      this.#addresses.set(from, address);
    }
    return address;
  }
}

function banned(until: number): Refusal {
  const text = `Way too much request weight used; IP banned until ${until}. ` +
    "Please use WebSocket Streams for live updates to avoid bans.";
  return new Refusal(-1003, text, { status: 418, retryAt: until });
}
