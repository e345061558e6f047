/** The dead man's switch: one time of an account at which all its orders are canceled (docs: "Schedule cancel"). */
import type { Clock } from "../../../core/clock.ts";
import { PerName } from "../../gateway/budgets.ts";
import { Countdowns } from "../../gateway/countdowns.ts";
import { EntryRefusal, Refusal } from "./refusal.ts";
import { end, liveOrders } from "./trading.ts";
import type { Trader } from "./trading.ts";

const soonest = 5_000;
const leastTraded = 1_000_000;
const mostADay = 10;
const day = 24 * 3_600_000;

/** The switches of all accounts. */
export class Switches {
  readonly #armed: Countdowns;
  readonly #fired = new PerName<{ day: number; count: number }>(() => ({ day: -1, count: 0 }));

  constructor(clock: Clock) {
    this.#armed = new Countdowns(clock);
  }

  /** Sets it, or without a time takes it back. */
  set(trader: Trader, time: number | undefined): void {
    const { core, account, now } = trader;
    const traded = core.past.tradedBy(account);
    if (time !== undefined) {
      if (traded.lt(leastTraded)) {
        throw new Refusal(
          `Cannot set scheduled cancel time until enough volume traded. Required: $${leastTraded}. Traded: $${
            traded.toFixed(2)
          }.`,
        );
      }
      if (time < now + soonest) {
        throw new Refusal("Scheduled cancel time too early, must be at least 5 seconds from now.");
      }
      const fired = this.#fired.of(account);
      if (fired.day === Math.floor(now / day) && fired.count >= mostADay) {
        throw new Refusal("Scheduled cancel has been triggered too many times today.");
      }
    }
    if (time === undefined) this.#armed.end(account);
    else this.#armed.start(account, time - now, (at) => this.#fire(trader, at));
  }

  stop(): void {
    this.#armed.stop();
  }

  #fire(trader: Trader, now: number): void {
    const fired = this.#fired.of(trader.account);
    const today = Math.floor(now / day);
    fired.count = fired.day === today ? fired.count + 1 : 1;
    fired.day = today;
    for (const slip of liveOrders(trader)) {
      try {
        end({ ...trader, now }, trader.triggers, slip, "scheduledCancel");
      } catch (error) {
        // A market that is halted keeps its orders.
        if (!(error instanceof EntryRefusal)) throw error;
      }
    }
  }
}
