/** The dead man's switch: cancels what is open unless it is set again in time (docs: "Cancel All After"). */
import type { Clock } from "../../../core/clock.ts";
import type { Decimal } from "../../../core/decimal.ts";
import { Countdowns } from "../../gateway/countdowns.ts";
import { Refusal, wrong } from "./refusal.ts";

const shortest = 10;
const longest = 120;
const mostTags = 20;

/** The switches of all accounts: one for all orders, and one for each tag. */
export class DeadMans {
  readonly #fire: (account: string, tag: string, now: number) => void;
  readonly #countdowns: Countdowns;

  /** `fire` cancels the orders of a tag, or without one all of them. */
  constructor(clock: Clock, fire: (account: string, tag: string, now: number) => void) {
    this.#countdowns = new Countdowns(clock);
    this.#fire = fire;
  }

  /** Sets the switch of a tag, or without one of all orders; 0 seconds turn it off. */
  set(account: string, seconds: Decimal, tag: string, now: number): object {
    if (!seconds.isInteger() || (!seconds.isZero() && (seconds.lt(shortest) || seconds.gt(longest)))) {
      throw wrong("timeOut");
    }
    const name = `${account} ${tag}`;
    if (tag !== "" && !this.#countdowns.has(name) && this.#countdowns.count(`${account} `) >= mostTags) {
      throw new Refusal(51_071, "The number of tags with countdowns exceeds the limit.");
    }
    const wait = seconds.toNumber() * 1_000;
    if (wait > 0) this.#countdowns.start(name, wait, (at) => this.#fire(account, tag, at));
    else this.#countdowns.end(name);
    return { triggerTime: wait === 0 ? "0" : String(now + wait), tag, ts: String(now) };
  }

  /** Stops all of them. */
  stop(): void {
    this.#countdowns.stop();
  }
}
