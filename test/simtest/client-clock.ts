/** The clock of one client: off by some time, running a little fast or slow, stalled, asleep, or stopped for ever. */
import type { Clock } from "../../src/core/clock.ts";

export class ClientClock implements Clock {
  readonly #base: Clock;
  readonly #drift: number;
  #offset: number;
  /** Time asleep, which the monotonic clock does not count. */
  #slept = 0;
  #stalledUntil = 0;
  #held: (() => void)[] = [];
  #dead = false;
  #timers = 0;

  /** `drift` in parts of one: 0.0001 runs 100 ppm fast. */
  constructor(base: Clock, offset: number = 0, drift: number = 0) {
    this.#base = base;
    this.#offset = offset;
    this.#drift = drift;
  }

  /** Timers that wait. */
  get pending(): number {
    return this.#timers;
  }

  now(): number {
    return this.#base.now() + this.#offset + this.#base.monotonic() * this.#drift;
  }

  monotonic(): number {
    return this.#base.monotonic() * (1 + this.#drift) - this.#slept;
  }

  after(ms: number, run: () => void): () => void {
    let cancel = (): void => {};
    let over = false;
    // Platforms' timers know whole milliseconds only, and none shorter than one.
    const wait = Math.max(1, Math.trunc(ms));
    const due = this.monotonic() + wait;
    const end = (): void => {
      if (!over) this.#timers--;
      over = true;
    };
    const fire = (): void => {
      if (over || this.#dead) return;
      // It was asleep meanwhile.
      const left = due - this.monotonic();
      if (left > 0.01) return void (cancel = this.#base.after(left / (1 + this.#drift), fire));
      const go = (): void => {
        if (over || this.#dead) return;
        end();
        run();
      };
      if (this.#base.monotonic() < this.#stalledUntil) this.#held.push(go);
      else go();
    };
    this.#timers++;
    cancel = this.#base.after(wait / (1 + this.#drift), fire);
    return () => {
      end();
      cancel();
    };
  }

  /** Whether the process runs: it does not while it is stalled. */
  get running(): boolean {
    return !this.#dead && this.#base.monotonic() >= this.#stalledUntil;
  }

  /** Milliseconds since it was last stalled. */
  get awakeFor(): number {
    return this.#base.monotonic() - this.#stalledUntil;
  }

  /** Nothing runs for so long; then everything that fell due does, in order. */
  stall(ms: number): void {
    this.#stalledUntil = Math.max(this.#stalledUntil, this.#base.monotonic() + ms);
    this.#base.after(ms + 0.01, () => this.#release());
  }

  /** Like a lid that was closed: nothing runs, and the monotonic clock stands still. */
  sleep(ms: number): void {
    this.stall(ms);
    this.#slept += ms;
  }

  /** The wall clock is set to another time. */
  step(ms: number): void {
    this.#offset += ms;
  }

  /** The process is gone: nothing runs any more. */
  kill(): void {
    this.#dead = true;
  }

  #release(): void {
    if (this.#base.monotonic() < this.#stalledUntil) return;
    for (const go of this.#held.splice(0)) go();
  }
}
