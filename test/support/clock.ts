/** A clock that stands still until a test moves it. */
import { setImmediate } from "node:timers/promises";
import type { Clock } from "../../src/core/clock.ts";
import { isLoading, loaded } from "../../src/core/loading.ts";

/** A clock under the test's control. */
export interface ManualClock extends Clock {
  /**
   * Moves time on by `ms`, running what falls due in order of its time (and of its making, where times are equal).
   * All promise jobs run before the first timer, between timers and after the last; timers made on the way count.
   */
  advance(ms: number): Promise<void>;
  /** How many timers wait. */
  readonly pending: number;
  /** How long it is to the next timer, in milliseconds; `Infinity` where none waits. */
  readonly next: number;
}

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** Makes a clock that shows `start` (milliseconds since 1970 UTC); its monotonic time begins at 0. */
export function manualClock(start: number = Date.UTC(2026, 0, 1)): ManualClock {
  let elapsed = 0;
  const timers: Timer[] = [];
  return {
    now: () => start + elapsed,
    monotonic: () => elapsed,
    after: (ms, run) => {
      const timer: Timer = { due: elapsed + Math.max(0, ms), run };
      let place = timers.length;
      while (place > 0 && timers[place - 1]!.due > timer.due) place--;
      timers.splice(place, 0, timer);
      return () => {
        const at = timers.indexOf(timer);
        if (at >= 0) timers.splice(at, 1);
      };
    },
    advance: async (ms) => {
      const end = elapsed + ms;
      await turn();
      for (let next = timers[0]; next !== undefined && next.due <= end; next = timers[0]) {
        timers.shift();
        elapsed = Math.max(elapsed, next.due);
        next.run();
        await turn();
      }
      elapsed = end;
    },
    get pending() {
      return timers.length;
    },
    get next() {
      return (timers[0]?.due ?? Infinity) - elapsed;
    },
  };
}

/**
 * A turn of the event loop, not a count of awaits: every chain of promise jobs, however long, has ended by then. Code that is
 * loaded takes none of the clock's time.
 */
async function turn(): Promise<void> {
  await setImmediate();
  while (isLoading()) {
    await loaded();
    await setImmediate();
  }
}
