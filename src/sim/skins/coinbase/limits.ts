/** What the venue allows in a second: requests of an address and of an account, handshakes, frames (docs: rate limits). */
import { Bans } from "../../gateway/bans.ts";
import { FixedWindow, PerName } from "../../gateway/budgets.ts";
import { tooMany } from "./refusal.ts";

const second = 1_000;
export const addressLimit = 10;
const accountLimit = 30;
const connectsLimit = 8;
export const framesLimit = 8;

/** The limiter. */
export class Limits {
  readonly bans: Bans = new Bans({ patience: 1_000_000, first: second, longest: second });
  readonly #addresses = new PerName(() => new FixedWindow(addressLimit, second));
  readonly #accounts = new PerName(() => new FixedWindow(accountLimit, second));
  readonly #connects = new PerName(() => new FixedWindow(connectsLimit, second));

  /** Counts a request; what is refused does not count. */
  take(from: string, account: string | undefined, now: number): void {
    const budget = account === undefined ? this.#addresses.of(from) : this.#accounts.of(account);
    if (budget.used(now) >= budget.limit) throw tooMany();
    budget.add(1, now);
  }

  /** Counts a handshake; false where there are too many. */
  connect(from: string, now: number): boolean {
    return this.#connects.of(from).add(1, now) <= connectsLimit;
  }

  use(from: string, units: number, now: number): void {
    this.#addresses.of(from).add(units, now);
  }
}
