/** Time limits of calls: what ends one, and what waits for that. */
import { Ending, type Ends, onAbort } from "./abort.ts";
import type { Clock } from "./clock.ts";
import { type ErrorContext, ValidationError } from "./errors.ts";

/** What a caller may set on every call. */
export interface CallOptions {
  /** Ends the call. A write that may have been sent ends as `OutcomeUnknown`. */
  readonly signal?: AbortSignal;
  /** Milliseconds for the whole call, waiting for the budget included. 10 000 where not given. */
  readonly timeout?: number;
}

/** The time limit of a call where it says nothing, in milliseconds. */
export const defaultTimeout = 10_000;
/** Timers hold no longer wait, in milliseconds; one that is set for longer ends at once. */
const longestTimeout = 2 ** 31 - 1;

/** The reason of a signal that ended a call for its time limit. Named like that of `AbortSignal.timeout`. */
class TimedOut extends Error {
  override readonly name: string = "TimeoutError";
}

/** Why a signal ended what it was for. */
export function endedBy(signal: Ends): "timeout" | "aborted" {
  return (signal.reason as { name?: unknown } | undefined)?.name === "TimeoutError" ? "timeout" : "aborted";
}

const turn: Promise<void> = Promise.resolve();

/** The time limit of a call, joined with everything else that may end it. */
export class Deadline extends Ending {
  #cancel: (() => void) | undefined;
  #cleared = false;
  #stops: (() => void)[] | undefined;

  /** Ends in so many milliseconds, unless it is cleared before. */
  constructor(clock: Clock, ms: number) {
    super();
    // The timer is set once the caller's turn is over, before anything can be waited for: an order that is sent in that turn
    // does not wait for it.
    void turn.then(() => {
      if (this.#cleared) return;
      this.#cancel = clock.after(Math.min(ms, longestTimeout), () => this.abort(new TimedOut(`over ${ms} ms`)));
    });
  }

  /** Ends with `other`, too, until it is cleared, or what this returns is called. */
  join(other: Ends): () => void {
    const abort = (): void => this.abort(other.reason);
    if (other.aborted) abort();
    const stop = onAbort(other, abort);
    (this.#stops ??= []).push(stop);
    return stop;
  }

  /** What it was for is over: nothing is left of it. */
  clear(): void {
    this.#cleared = true;
    this.#cancel?.();
    for (const stop of this.#stops ?? []) stop();
  }
}

/**
 * Joins the caller's signal, and others that end everything, with the call's time limit.
 *
 * @throws {ValidationError} for a time limit that is none.
 */
export function deadlineOf(
  clock: Clock,
  options: CallOptions,
  about: ErrorContext,
  ...others: readonly (Ends | undefined)[]
): Deadline {
  const timeout = options.timeout ?? defaultTimeout;
  if (!(timeout > 0)) throw new ValidationError("timeout", "must be above zero milliseconds", about);
  const deadline = new Deadline(clock, timeout);
  if (options.signal !== undefined) deadline.join(options.signal);
  for (const other of others) if (other !== undefined) deadline.join(other);
  return deadline;
}

/** The work's result, or a rejection with the signal's reason where that comes first. */
export function untilAborted<T>(work: Promise<T>, signal: Ends): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    const stop = onAbort(signal, abort);
    if (signal.aborted) abort();
    work.then(resolve, reject).finally(stop);
  });
}
