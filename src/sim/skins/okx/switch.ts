/** The dead man's switch: cancels what is open unless it is set again in time (docs: "Cancel All After"). */
import type { Clock } from "../../../core/clock.ts";
import type { Decimal } from "../../../core/decimal.ts";
import { Refusal, wrong } from "./refusal.ts";

const shortest = 10;
const longest = 120;
const mostTags = 20;

/** The switches of all accounts: one for all orders, and one for each tag. */
export class DeadMans {
  readonly #clock: Clock;
  readonly #fire: (account: string, tag: string, now: number) => void;
  readonly #timers = new Map<string, Map<string, () => void>>();

  /** `fire` cancels the orders of a tag, or without one all of them. */
  constructor(clock: Clock, fire: (account: string, tag: string, now: number) => void) {
    this.#clock = clock;
    this.#fire = fire;
  }

  /** Sets the switch of a tag, or without one of all orders; 0 seconds turn it off. */
  set(account: string, seconds: Decimal, tag: string, now: number): object {
    if (!seconds.isInteger() || (!seconds.isZero() && (seconds.lt(shortest) || seconds.gt(longest)))) {
      throw wrong("timeOut");
    }
    const timers = this.#timers.get(account) ?? new Map<string, () => void>();
    this.#timers.set(account, timers);
    if (tag !== "" && !timers.has(tag) && timers.size >= mostTags) {
      throw new Refusal(51_071, "The number of tags with countdowns exceeds the limit.");
    }
    timers.get(tag)?.();
    timers.delete(tag);
    const wait = seconds.toNumber() * 1_000;
    const fire = (): void => {
      timers.delete(tag);
      this.#fire(account, tag, Math.floor(this.#clock.now()));
    };
    if (wait > 0) timers.set(tag, this.#clock.after(wait, fire));
    return { triggerTime: wait === 0 ? "0" : String(now + wait), tag, ts: String(now) };
  }

  /** Stops all of them. */
  stop(): void {
    for (const timers of this.#timers.values()) for (const cancel of timers.values()) cancel();
    this.#timers.clear();
  }
}
