/** What the venue allows: requests of each operation, by address or by account; connections (docs: "Frequency limit rule"). */
import { Bans } from "../../gateway/bans.ts";
import { FixedWindow, PerName, RollingWindow } from "../../gateway/budgets.ts";
import { tooMany } from "./refusal.ts";

const usual = [200, 10_000] as const;
const orders = { spot: [10, 1_000], futures: [100, 1_000], cancels: [200, 1_000] } as const;

/** Those that are not the usual ones: so many in so many milliseconds. */
const others: Readonly<Record<string, readonly [limit: number, window: number]>> = {
  getUnifiedMode: [150, 10_000],
  listUnifiedAccounts: [150, 10_000],
  placeOrder: orders.spot,
  spotSocketOrders: orders.spot,
  cancelOrder: orders.cancels,
  placeFuturesOrder: orders.futures,
  futuresSocketOrders: orders.futures,
  cancelFuturesOrder: orders.cancels,
};

/** Of these the text says that they are of orders. */
const ofOrders: ReadonlySet<string> = new Set([
  "placeOrder",
  "spotSocketOrders",
  "placeFuturesOrder",
  "futuresSocketOrders",
]);

/** Requests of most operations that an address may send in ten seconds. */
export const budget = 200;

const banLength = 60_000;
const connections = 300;
const connectionsWindow = 5 * 60_000;

/** The limiter. Windows begin at every multiple of their length: the documentation does not say how they do. */
export class Limits {
  readonly bans: Bans = new Bans({ patience: 1_000_000, first: banLength, longest: banLength });
  readonly #used = new PerName<FixedWindow>((name) => {
    const [limit, window] = others[name.slice(0, name.indexOf(" "))] ?? usual;
    return new FixedWindow(limit, window);
  });
  /** What other programs behind an address have used, of every operation. */
  readonly #others = new PerName<FixedWindow>(() => new FixedWindow(budget, usual[1]));
  readonly #connects = new PerName(() => new RollingWindow(connections, connectionsWindow));

  /** Counts a request of an account, or without one of the address; returns what headers tell. What is refused takes nothing. */
  take(pool: string, count: number, from: string, account: string | undefined, now: number): Record<string, string> {
    const used = this.#used.of(`${pool} ${account ?? from}`);
    const others = account === undefined ? this.#others.of(from).used(now) : 0;
    const left = used.limit - used.used(now) - others;
    const reset = Math.ceil(used.end(now) / 1_000);
    if (left < count) throw tooMany(used.limit, reset, ofOrders.has(pool));
    used.add(count, now);
    return {
      "x-gate-ratelimit-requests-remain": String(left - count),
      "x-gate-ratelimit-limit": String(used.limit),
      "x-gate-ratelimit-reset-timestamp": String(reset),
    };
  }

  /** Counts a handshake; false where there are too many. */
  connect(from: string, now: number): boolean {
    return this.#connects.of(from).add(1, now) <= connections;
  }

  use(from: string, units: number, now: number): void {
    this.#others.of(from).add(units, now);
  }
}
