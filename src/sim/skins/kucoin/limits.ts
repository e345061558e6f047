/** What the venue allows: weights of an address, and of an account in each pool; sockets; frames (docs: "Rate Limit"). */
import { Bans } from "../../gateway/bans.ts";
import { type Budget, PerName, RollingWindow } from "../../gateway/budgets.ts";
import { tooMany } from "./refusal.ts";

const window = 30_000;
const connectsLimit = 30;
const connectsWindow = 60_000;

/** Weights in 30 seconds. */
export const addressLimit = 2_000;
const accountLimits = { spot: 4_000, futures: 2_000, management: 2_000 } as const;

export type Pool = "public" | keyof typeof accountLimits;

/** The limiter. */
export class Limits {
  readonly bans: Bans = new Bans({ patience: 1_000_000, first: window, longest: window });
  readonly #addresses = new PerName(() => new RollingWindow(addressLimit, window));
  readonly #connects = new PerName(() => new RollingWindow(connectsLimit, connectsWindow));
  readonly #accounts = new PerName((name) =>
    new RollingWindow(accountLimits[name.split(" ", 1)[0] as keyof typeof accountLimits], window)
  );

  /** Takes a request's weight; returns what headers tell of the pool. What is refused takes nothing. */
  take(pool: Pool, weight: number, from: string, account: string | undefined, now: number): Record<string, string> {
    const budget: Budget = pool === "public"
      ? this.#addresses.of(from)
      : this.#accounts.of(`${pool} ${account ?? from}`);
    const left = budget.limit - budget.used(now);
    if (left < weight) throw tooMany(Math.max(1, Math.ceil(budget.end(now) - now)));
    budget.add(weight, now);
    return {
      "gw-ratelimit-limit": String(budget.limit),
      "gw-ratelimit-remaining": String(left - weight),
      "gw-ratelimit-reset": String(Math.max(0, Math.ceil(budget.end(now) - now))),
    };
  }

  /** Counts a handshake; false where there are too many. */
  connect(from: string, now: number): boolean {
    return this.#connects.of(from).add(1, now) <= connectsLimit;
  }

  use(from: string, units: number, now: number): void {
    this.#addresses.of(from).add(units, now);
  }
}
