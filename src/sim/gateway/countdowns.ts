/** Things that happen unless they are put off in time, each by a name: dead man's switches. */
import type { Clock } from "../../core/clock.ts";

/** All of them. */
export class Countdowns {
  readonly #clock: Clock;
  readonly #running = new Map<string, () => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Starts one, in place of what ran by that name. `act` is given the time. */
  start(name: string, ms: number, act: (now: number) => void): void {
    this.end(name);
    const cancel = this.#clock.after(ms, () => {
      this.#running.delete(name);
      act(Math.floor(this.#clock.now()));
    });
    this.#running.set(name, cancel);
  }

  end(name: string): void {
    this.#running.get(name)?.();
    this.#running.delete(name);
  }

  /** How many run whose names begin so. */
  count(prefix: string): number {
    return [...this.#running.keys()].filter((name) => name.startsWith(prefix)).length;
  }

  has(name: string): boolean {
    return this.#running.has(name);
  }

  /** Stops all of them. */
  stop(): void {
    for (const cancel of this.#running.values()) cancel();
    this.#running.clear();
  }
}
