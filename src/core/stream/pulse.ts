/** A regular beat, and what its absence tells: that this process stood still for a while, or the whole machine did. */
import type { Clock } from "../clock.ts";

/** Milliseconds between two beats. */
const every = 1_000;
/** A beat that comes so many milliseconds late tells that nothing ran meanwhile. */
const late = 5_000;

/** Who is told. */
export interface PulseEvents {
  /** All is well. `now` is the monotonic time. */
  beat(now: number): void;
  /** Nothing ran for `ms` milliseconds, about. */
  stalled(ms: number): void;
}

/**
 * Beats until it is ended by what it returns.
 *
 * A sleeping machine may stop its monotonic clock, and then only the wall clock tells. Somebody may have set that clock,
 * too: so it counts only where it is ahead by `longest` milliseconds more than it ever was, which no connection survives
 * unheard. A clock that is set back, or to and fro, means nothing.
 */
export function pulse(clock: Clock, longest: number, events: PulseEvents): () => void {
  let due = clock.monotonic() + every;
  let most = clock.now() - clock.monotonic();
  const next = (): void => {
    const now = clock.monotonic();
    const behind = now - due;
    const ahead = clock.now() - now - most;
    due = now + every;
    most += Math.max(0, ahead);
    // First, so that whoever is told may end it.
    cancel = clock.after(every, next);
    if (behind >= late) events.stalled(behind);
    else if (ahead >= longest) events.stalled(ahead);
    else events.beat(now);
  };
  let cancel = clock.after(every, next);
  return () => cancel();
}
