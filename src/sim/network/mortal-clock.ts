/** A clock for one process: its timers end when the process does. */
import type { Clock } from "../../core/clock.ts";

/** A process's clock, and its life. */
export interface MortalClock {
  readonly clock: Clock;
  readonly alive: boolean;
  /** Cancels what waits; what is set later never runs. */
  kill(): void;
}

/** The time of `clock`, with timers that can be ended all at once. */
export function mortalClock(clock: Clock): MortalClock {
  const waiting = new Set<() => void>();
  let alive = true;
  return {
    clock: {
      now: () => clock.now(),
      monotonic: () => clock.monotonic(),
      after: (ms, run) => {
        if (!alive) return () => {};
        const cancel = clock.after(ms, () => {
          waiting.delete(cancel);
          run();
        });
        waiting.add(cancel);
        return () => {
          waiting.delete(cancel);
          cancel();
        };
      },
    },
    get alive() {
      return alive;
    },
    kill: () => {
      alive = false;
      for (const cancel of waiting) cancel();
      waiting.clear();
    },
  };
}
