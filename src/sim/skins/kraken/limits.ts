/**
 * What the venue allows: counters that leak. The account is one of the middle tier (docs: "Spot REST Rate Limits", "Spot Trading
 * Rate Limits").
 */
import { DrainingCounter, PerName, RollingWindow } from "../../gateway/budgets.ts";
import { limited, throttled, tooMany, tradingLimited } from "./refusal.ts";

/** Public requests of an address: about one a second, says the venue's support; how many at once is not documented. */
export const budget = 15;
const publicPerSecond = 1;
/** Private requests of an account: what is counted drains off by this. */
const privateMost = 20;
const privatePerSecond = 0.5;
/** Orders and changes of an account in one pair. */
export const tradingMost = 125;
const tradingPerSecond = 2.34;
/** Attempts to connect from an address, and how long it is shut out beyond that. */
const connectsMost = 150;
const connectsWindow = 10 * 60_000;

/** What a change of an order costs by how old the order is: so many seconds, and the price below that age. */
type Ages = readonly (readonly [seconds: number, cost: number])[];

const cancelAges: Ages = [[5, 8], [10, 6], [15, 5], [45, 4], [90, 2], [300, 1]];
const amendAges: Ages = [[5, 3], [10, 2], [15, 1]];
const editAges: Ages = [[5, 6], [10, 5], [15, 4], [45, 2], [90, 1]];

function byAge(ages: Ages, age: number): number {
  return ages.find(([seconds]) => age < seconds * 1_000)?.[1] ?? 0;
}

export const placeCost = 1;
export const cancelCost = (age: number): number => byAge(cancelAges, age);
export const amendCost = (age: number): number => 1 + byAge(amendAges, age);
export const editCost = (age: number): number => 1 + byAge(editAges, age);
export const batchCost = (orders: number): number => orders / 2;

/** The limiter. */
export class Limits {
  readonly #public = new PerName(() => new DrainingCounter(budget, publicPerSecond));
  readonly #private = new PerName(() => new DrainingCounter(privateMost, privatePerSecond));
  readonly #trading = new PerName(() => new DrainingCounter(tradingMost, tradingPerSecond));
  readonly #connects = new PerName(() => new RollingWindow(connectsMost, connectsWindow));
  readonly #banned = new PerName<{ until: number }>(() => ({ until: 0 }));
  /** Accounts by the addresses that have used them. */
  readonly #accounts = new PerName(() => new Set<string>());

  /** Counts a request that anybody may make. */
  takePublic(from: string, now: number): void {
    this.#refuseBanned(from, now);
    const counter = this.#public.of(from);
    if (counter.used(now) + 1 > budget) throw tooMany();
    counter.add(1, now);
  }

  /** Counts a request of an account. */
  takePrivate(account: string, from: string, cost: number, now: number): void {
    this.#refuseBanned(from, now);
    this.#accounts.of(from).add(account);
    const counter = this.#private.of(account);
    if (cost > 0 && counter.used(now) + cost > privateMost) throw limited();
    counter.add(cost, now);
  }

  /** Counts orders and changes in a pair. */
  takeTrading(account: string, market: string, cost: number, now: number): void {
    const counter = this.#trading.of(`${account} ${market}`);
    if (cost > 0 && counter.used(now) + cost > tradingMost) throw tradingLimited();
    counter.add(cost, now);
  }

  /** The trading counter of an account in a pair, as it is told. */
  trading(account: string, market: string, now: number): number {
    return Math.ceil(this.#trading.of(`${account} ${market}`).used(now));
  }

  /** Counts an attempt to connect; false where the address is shut out. */
  connect(from: string, now: number): boolean {
    if (this.banned(from, now)) return false;
    if (this.#connects.of(from).add(1, now) <= connectsMost) return true;
    this.ban(from, connectsWindow, now);
    return false;
  }

  /** Uses requests in the name of an address and of the accounts behind it. */
  use(from: string, units: number, now: number): void {
    this.#public.of(from).add(units, now);
    for (const account of this.#accounts.of(from)) this.#private.of(account).add(units, now);
  }

  ban(from: string, ms: number, now: number): void {
    this.#banned.of(from).until = now + ms;
  }

  banned(from: string, now: number): boolean {
    return this.#banned.of(from).until > now;
  }

  #refuseBanned(from: string, now: number): void {
    const { until } = this.#banned.of(from);
    if (until > now) throw throttled(until);
  }
}
