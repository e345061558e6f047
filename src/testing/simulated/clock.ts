/** The clock of a client on a simulated stage: it can be set, and counts the timers that wait. */
import type { Clock } from "../../core/clock.ts";

export class ClientClock implements Clock {
  readonly #base: Clock;
  /** Milliseconds by which it is ahead. */
  offset = 0;
  /** Timers that wait. */
  pending = 0;

  constructor(base: Clock) {
    this.#base = base;
  }

  now(): number {
    return this.#base.now() + this.offset;
  }

  monotonic(): number {
    return this.#base.monotonic();
  }

  after(ms: number, run: () => void): () => void {
    let over = false;
    const end = (): boolean => {
      if (over) return false;
      over = true;
      this.pending--;
      return true;
    };
    this.pending++;
    const cancel = this.#base.after(ms, () => {
      if (end()) run();
    });
    return () => {
      if (end()) cancel();
    };
  }
}
