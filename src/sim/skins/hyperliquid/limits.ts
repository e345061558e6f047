/** What the venue allows (docs: "Rate limits and user limits"): by address, and by account for as long as it lives. */
import type { Decimal } from "../../../core/decimal.ts";
import { PerName, RollingWindow } from "../../gateway/budgets.ts";
import { budgetUsed, tooMany } from "./refusal.ts";

const minute = 60_000;

/** Weight of requests that an address has in a minute. */
export const budget = 1_200;
const connectsPerMinute = 30;
const framesPerMinute = 2_000;
export const mostSockets = 10;
export const mostSubscriptions = 1_000;
export const mostUsers = 10;
/** Actions that every account has to begin with; it gets one more for each USDC that it trades. */
const firstActions = 10_000;
/** How much more of cancels there are. */
const moreCancels = 100_000;
/** When nothing is left, one passes in this time. */
const reserve = 10_000;

interface Actions {
  used: number;
  /** When the last one passed that there was no budget for. */
  reserved: number;
}

/** The limiter. */
export class Limits {
  readonly #weight = new PerName<RollingWindow>(() => new RollingWindow(budget, minute));
  readonly #connects = new PerName<RollingWindow>(() => new RollingWindow(connectsPerMinute, minute));
  readonly #frames = new PerName<RollingWindow>(() => new RollingWindow(framesPerMinute, minute));
  readonly #banned = new PerName<{ until: number }>(() => ({ until: 0 }));
  readonly #actions = new PerName<Actions>(() => ({ used: 0, reserved: Number.NEGATIVE_INFINITY }));

  /** Counts a request; a refusal where the address has no weight left. */
  take(from: string, weight: number, now: number): void {
    if (this.banned(from, now)) throw tooMany();
    const used = this.#weight.of(from);
    if (used.used(now) + weight > used.limit) throw tooMany();
    used.add(weight, now);
  }

  /** Counts what an answer weighs by its length: that is told only when it is there. */
  use(from: string, weight: number, now: number): void {
    if (weight > 0) this.#weight.of(from).add(weight, now);
  }

  connect(from: string, now: number): boolean {
    return !this.banned(from, now) && this.#connects.of(from).add(1, now) <= connectsPerMinute;
  }

  frame(from: string, now: number): boolean {
    return this.#frames.of(from).add(1, now) <= framesPerMinute;
  }

  ban(from: string, ms: number, now: number): void {
    this.#banned.of(from).until = now + ms;
  }

  banned(from: string, now: number): boolean {
    return this.#banned.of(from).until > now;
  }

  /** Counts actions of an account that has traded so much; a refusal where its budget is used up. */
  act(account: string, count: number, cancels: boolean, traded: Decimal, now: number): void {
    const actions = this.#actions.of(account);
    const cap = firstActions + Math.floor(traded.toNumber());
    const limit = cancels ? Math.min(cap + moreCancels, 2 * cap) : cap;
    if (actions.used + count > limit) {
      if (now - actions.reserved < reserve) throw budgetUsed(actions.used + count, limit, traded.toFixed(2));
      actions.reserved = now;
    }
    actions.used += count;
  }

  /** Counts what an action costs besides. */
  charge(account: string, count: number): void {
    this.#actions.of(account).used += count;
  }

  /** What an account has used and may use. */
  actionsOf(account: string, traded: Decimal): { readonly used: number; readonly cap: number } {
    return { used: this.#actions.of(account).used, cap: firstActions + Math.floor(traded.toNumber()) };
  }
}
