/** Asking the venue about an order, again and again, until an answer settles it. */
import type { Ends } from "../../core/abort.ts";
import { type Clock, sleep } from "../../core/clock.ts";
import { OrderNotFound } from "../../core/errors.ts";
import type { Tracked } from "./tracked.ts";

/** What is asked about an order: what became of a request, where it is, which fills it had. */
export type Question = "outcome" | "whereabouts" | "fills";

/** Pauses between questions about an order, in milliseconds; the last one repeats. */
const pauses: readonly number[] = [200, 1_000, 1_000, 2_000, 5_000];

/** The questions that are open. */
export class Asking {
  readonly #clock: Clock;
  readonly #onError: (error: unknown) => void;
  readonly #end: Ends;
  readonly #open: Readonly<Record<Question, Set<Tracked>>> = {
    outcome: new Set(),
    whereabouts: new Set(),
    fills: new Set(),
  };

  constructor(clock: Clock, onError: (error: unknown) => void, end: Ends) {
    this.#clock = clock;
    this.#onError = onError;
    this.#end = end;
  }

  /**
   * Asks with pauses until `settles` says that it is settled. Of each kind, one question at a time for each order: returns
   * whether this one was asked to its end. `pause` makes the next pause, in milliseconds, out of the usual one.
   */
  async ask(
    question: Question,
    tracked: Tracked,
    settles: () => Promise<boolean>,
    pause: (usual: number) => number = (usual) => usual,
  ): Promise<boolean> {
    const asking = this.#open[question];
    if (asking.has(tracked)) return false;
    asking.add(tracked);
    try {
      for (let attempt = 0; !this.#end.aborted; attempt++) {
        await sleep(this.#clock, pause(pauses[Math.min(attempt, pauses.length - 1)] ?? 0), this.#end);
        try {
          if (await settles()) return true;
        } catch (error) {
          // Absence is an answer, and what it means is for `settles` to say.
          if (!(error instanceof OrderNotFound)) this.#onError(error);
        }
      }
    } catch {
      // Closed while waiting.
    } finally {
      asking.delete(tracked);
    }
    return false;
  }
}
