/** Time and timers: the only file that reads the machine's clock, so that the whole SDK can run under virtual time. */

import { type Ends, onAbort } from "./abort.ts";

/** A source of time. */
export interface Clock {
  /** Wall time in milliseconds since 1970 UTC. */
  now(): number;
  /** Milliseconds since an arbitrary start, with fractions; never steps back. */
  monotonic(): number;
  /** Calls `run` once, `ms` milliseconds from now. Returns what cancels it. */
  after(ms: number, run: () => void): () => void;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Waits `ms` milliseconds; rejects with the signal's reason when aborted, and leaves no timer behind. */
export function sleep(clock: Clock, ms: number, signal?: Ends): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const cancel = clock.after(ms, () => {
      stop();
      resolve();
    });
    const stop = signal === undefined ? (): void => {} : onAbort(signal, () => {
      cancel();
      reject(signal.reason);
    });
  });
}
