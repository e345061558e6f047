/** Waiting for a signal, by any number of waiters: each signal has one listener, however many calls it may end. */

interface Waiters {
  readonly runs: Set<() => void>;
  readonly listener: () => void;
}

const waiting: WeakMap<AbortSignal, Waiters> = new WeakMap();

/**
 * Calls `run` once when the signal is aborted; not where it was already. Returns what ends the wait: when nobody waits any
 * more, nothing hangs on the signal.
 *
 * A signal that lives long has many waiters at a time: as listeners of their own they would look like a leak to Node,
 * which says so on the console from the eleventh on.
 */
export function onAbort(signal: AbortSignal, run: () => void): () => void {
  const waiters = waiting.get(signal) ?? listen(signal);
  // Its own function: two waits for the same thing are two.
  const own = (): void => run();
  waiters.runs.add(own);
  return () => {
    if (!waiters.runs.delete(own) || waiters.runs.size > 0) return;
    signal.removeEventListener("abort", waiters.listener);
    waiting.delete(signal);
  };
}

function listen(signal: AbortSignal): Waiters {
  const runs: Set<() => void> = new Set();
  const listener = (): void => {
    for (const run of [...runs]) run();
  };
  signal.addEventListener("abort", listener, { once: true });
  const waiters = { runs, listener };
  waiting.set(signal, waiters);
  return waiters;
}
