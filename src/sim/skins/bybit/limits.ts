/** What the venue allows: requests of an address, requests of an account to each route, and sockets (docs: rate-limit). */
import { Bans } from "../../gateway/bans.ts";
import { PerName, RollingWindow } from "../../gateway/budgets.ts";
import { tooMany } from "./refusal.ts";

const second = 1_000;
const minute = 60 * second;

/** Requests of an address in five seconds. */
export const addressLimit = 600;
const addressWindow = 5 * second;
/** Everything has to stop for so long after that. */
const shutOut = 10 * minute;
const connectsLimit = 500;
const connectsWindow = 5 * minute;
/** Requests of an address over the trade socket in a second. */
export const tradeLimit = 3_000;

/** Requests of an account in a second; of batches, orders. */
const pools = {
  placeSpot: 20,
  placeContract: 10,
  amendSpot: 10,
  amendContract: 10,
  cancelSpot: 20,
  cancelContract: 10,
  cancelAllSpot: 20,
  cancelAllContract: 10,
  batchPlaceSpot: 20,
  batchPlaceContract: 10,
  batchAmendSpot: 20,
  batchAmendContract: 10,
  batchCancelSpot: 20,
  batchCancelContract: 10,
  openOrders: 50,
  orderHistory: 50,
  tradeHistory: 50,
  setDcp: 5,
  dcpInfo: 5,
  positions: 50,
  setLeverage: 10,
  positionMode: 10,
  tradingStop: 10,
  futuresLeverage: 10,
  walletBalance: 50,
  feeRate: 5,
  accountInfo: 50,
  userSettings: 50,
  transactionLog: 25,
  marginMode: 5,
  apiKey: 10,
} as const;

export type PoolName = keyof typeof pools;

/** What is left of a limit after a request. */
export interface Left {
  readonly limit: number;
  readonly left: number;
  /** When some of it is free again, or now. */
  readonly reset: number;
}

/** The limiter. */
export class Limits {
  readonly bans: Bans = new Bans({ patience: 0, first: shutOut, longest: shutOut });
  readonly #addresses = new PerName(() => new RollingWindow(addressLimit, addressWindow));
  readonly #connects = new PerName(() => new RollingWindow(connectsLimit, connectsWindow));
  readonly #trades = new PerName(() => new RollingWindow(tradeLimit, second));
  readonly #accounts = new PerName((key) => new RollingWindow(pools[key.split(" ", 1)[0] as PoolName], second));

  /** Counts a request of an address; false where it is shut out. */
  request(from: string, now: number): boolean {
    if (this.bans.until(from, now) !== undefined) return false;
    const window = this.#addresses.of(from);
    if (window.add(1, now) <= addressLimit) return true;
    this.bans.ban(from, shutOut, now);
    return false;
  }

  connect(from: string, now: number): boolean {
    return this.bans.until(from, now) === undefined && this.#connects.of(from).add(1, now) <= connectsLimit;
  }

  /** Counts a request over the trade socket; false where there are too many. */
  trade(from: string, now: number): boolean {
    return this.#trades.of(from).add(1, now) <= tradeLimit;
  }

  /** Uses the limit of a route; how much of `count` passes, from the first on, where `partly`. */
  take(pool: PoolName, account: string, now: number, count: number = 1, partly: boolean = false): number {
    const window = this.#accounts.of(`${pool} ${account}`);
    const room = window.limit - window.used(now);
    if (room < count && !(partly && room > 0)) throw tooMany();
    const passes = Math.min(room, count);
    window.add(passes, now);
    return passes;
  }

  left(pool: PoolName, account: string, now: number): Left {
    const window = this.#accounts.of(`${pool} ${account}`);
    const left = window.limit - window.used(now);
    return { limit: window.limit, left, reset: left > 0 ? now : window.end(now) };
  }

  use(from: string, units: number, now: number): void {
    this.#addresses.of(from).add(units, now);
  }
}
