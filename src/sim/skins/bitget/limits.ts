/** What the venue allows: requests of each operation, of an address, and connections (docs: "Access Restriction"). */
import { Bans } from "../../gateway/bans.ts";
import { FixedWindow, PerName, RollingWindow } from "../../gateway/budgets.ts";
import { tooMany } from "./refusal.ts";

const second = 1_000;
const usual = 20;

/** Requests in a second, of the operations that have not as many as most. */
const others: Readonly<Record<string, number>> = {
  feeRate: 3,
  setLeverage: 10,
  setHoldMode: 10,
  placeOrder: 10,
  modifyOrder: 10,
  cancelOrder: 10,
  placeBatch: 5,
  cancelBatch: 5,
  cancelSymbolOrder: 5,
  countdownCancelAll: 1,
};

/** Requests that an address may send in a minute. */
export const budget = 6_000;
const minute = 60 * second;
/** Who exceeds that waits so long (docs: changelog of 2025-08-11). */
const banLength = 5 * minute;
const connections = 300;

/** The limiter. Windows begin at every multiple of their length: the documentation does not say how they do. */
export class Limits {
  readonly bans: Bans = new Bans({ patience: 0, first: banLength, longest: banLength });
  readonly #used = new PerName<FixedWindow>((name) =>
    new FixedWindow(others[name.slice(0, name.indexOf(" "))] ?? usual, second)
  );
  readonly #addresses = new PerName(() => new FixedWindow(budget, minute));
  readonly #connects = new PerName(() => new RollingWindow(connections, 5 * minute));

  /** Counts a request of an account, or without one of the address. */
  take(pool: string, from: string, account: string | undefined, now: number): void {
    const address = this.#addresses.of(from);
    if (address.add(1, now) > address.limit) {
      this.bans.strike(from, address.end(now), now);
      throw tooMany();
    }
    const used = this.#used.of(`${pool} ${account ?? from}`);
    if (used.add(1, now) > used.limit) throw tooMany();
  }

  /** Counts a handshake; false where there are too many. */
  connect(from: string, now: number): boolean {
    return this.#connects.of(from).add(1, now) <= connections;
  }

  use(from: string, units: number, now: number): void {
    this.#addresses.of(from).add(units, now);
  }
}
