/** The dead man's switch: cancels what is open unless it is set again in time (docs: "Cancel All After"). */
import type { Clock } from "../../../core/clock.ts";
import type { Decimal } from "../../../core/decimal.ts";
import { Refusal, wrong } from "./refusal.ts";
import type { Doing } from "./trading.ts";
import { cancelOrder, openOrders } from "./trading.ts";
import { bySwitch } from "./words.ts";

const shortest = 10;
const longest = 120;
const mostTags = 20;

/** The switches of all accounts: one for all orders, and one for each tag. */
export class DeadMans {
  readonly #clock: Clock;
  readonly #timers = new Map<string, Map<string, () => void>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Sets the switch of a tag, or without one of all orders; 0 seconds turn it off. */
  set(doing: Doing, seconds: Decimal, tag: string): object {
    if (!seconds.isInteger() || (!seconds.isZero() && (seconds.lt(shortest) || seconds.gt(longest)))) {
      throw wrong("timeOut");
    }
    const timers = this.#timers.get(doing.account) ?? new Map<string, () => void>();
    this.#timers.set(doing.account, timers);
    if (tag !== "" && !timers.has(tag) && timers.size >= mostTags) {
      throw new Refusal(51_071, "The number of tags with countdowns exceeds the limit.");
    }
    timers.get(tag)?.();
    timers.delete(tag);
    const wait = seconds.toNumber() * 1_000;
    if (wait > 0) timers.set(tag, this.#clock.after(wait, () => this.#fire(doing, tag)));
    return { triggerTime: wait === 0 ? "0" : String(doing.now + wait), tag, ts: String(doing.now) };
  }

  /** Stops all of them. */
  stop(): void {
    for (const timers of this.#timers.values()) for (const cancel of timers.values()) cancel();
    this.#timers.clear();
  }

  #fire({ core, account }: Doing, tag: string): void {
    this.#timers.get(account)?.delete(tag);
    const now = Math.floor(this.#clock.now());
    for (const order of openOrders(core, account)) {
      if (tag === "" || core.notes.of(order).sent.tag === tag) cancelOrder({ core, account, now }, order, bySwitch);
    }
  }
}
