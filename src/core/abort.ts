/** Waiting for an end, by any number of waiters: each signal has one listener, however many calls it may end. */

/** What ends work: a signal of the platform, or an `Ending`. */
export type Ends = AbortSignal | Ending;

/**
 * What an `AbortController` is, at a small part of its price: a signal of the platform, with its events, costs more than to
 * sign an order does, so one is made only for those who need it.
 */
export class Ending {
  #aborted = false;
  #reason: unknown;
  #runs: Set<() => void> | undefined;
  #platform: AbortController | undefined;

  get aborted(): boolean {
    return this.#aborted;
  }

  /** What was given as the reason of the end; `undefined` before it. */
  get reason(): unknown {
    return this.#reason;
  }

  /** The same as a signal of the platform, for whatever takes no other. */
  get signal(): AbortSignal {
    if (this.#platform === undefined) {
      this.#platform = new AbortController();
      if (this.#aborted) this.#platform.abort(this.#reason);
    }
    return this.#platform.signal;
  }

  /** Ends what waits for it. Only the first reason counts. */
  abort(reason: unknown): void {
    if (this.#aborted) return;
    this.#aborted = true;
    this.#reason = reason;
    this.#platform?.abort(reason);
    const runs = this.#runs;
    this.#runs = undefined;
    for (const run of runs ?? []) run();
  }

  /** See `onAbort`. */
  onAbort(run: () => void): () => void {
    // Its own function: two waits for the same thing are two.
    const own = (): void => run();
    const runs = this.#runs ??= new Set();
    runs.add(own);
    return () => void runs.delete(own);
  }
}

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
export function onAbort(signal: Ends, run: () => void): () => void {
  if (signal instanceof Ending) return signal.onAbort(run);
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
