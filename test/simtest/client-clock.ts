/** The clock of one client: off by some time, running a little fast or slow, stalled, asleep, or stopped for ever. */
import type { Clock } from "../../src/core/clock.ts";

interface Timer {
  readonly due: number;
  readonly run: () => void;
  over: boolean;
  cancel: () => void;
}

export class ClientClock implements Clock {
  readonly #base: Clock;
  readonly #drift: number;
  #offset: number;
  /** Time asleep, which the monotonic clock does not count. */
  #slept = 0;
  #asleepUntil = 0;
  #stalledUntil = 0;
  #held: Timer[] = [];
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
    // Platforms' timers know whole milliseconds only, and none shorter than one.
    const wait = Math.max(1, Math.trunc(ms));
    this.#timers++;
    const timer: Timer = { due: this.monotonic() + wait, run, over: false, cancel: () => {} };
    timer.cancel = this.#base.after(wait / (1 + this.#drift), () => this.#fire(timer));
    return () => {
      this.#end(timer);
      timer.cancel();
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
    const now = this.#base.monotonic();
    // It may be asleep already: the clock stands still once.
    const until = Math.max(this.#asleepUntil, now + ms);
    this.#slept += until - Math.max(this.#asleepUntil, now);
    this.#asleepUntil = until;
  }

  /** The wall clock is set to another time. */
  step(ms: number): void {
    this.#offset += ms;
  }

  /** The process is gone: nothing runs any more. */
  kill(): void {
    this.#dead = true;
  }

  #fire(timer: Timer): void {
    if (timer.over || this.#dead) return;
    // It was asleep meanwhile.
    const left = timer.due - this.monotonic();
    if (left > 0.01) {
      timer.cancel = this.#base.after(left / (1 + this.#drift), () => this.#fire(timer));
    } else if (this.#base.monotonic() < this.#stalledUntil) this.#held.push(timer);
    else this.#go(timer);
  }

  #go(timer: Timer): void {
    if (timer.over || this.#dead) return;
    this.#end(timer);
    timer.run();
  }

  #end(timer: Timer): void {
    if (!timer.over) this.#timers--;
    timer.over = true;
  }

  #release(): void {
    if (this.#base.monotonic() < this.#stalledUntil) return;
    for (const timer of this.#held.splice(0)) this.#go(timer);
  }
}
