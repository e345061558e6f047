/** The venue's clock, estimated: how far ours is off, and how sure we are. */
import type { Clock } from "./clock.ts";

/** One measurement: the venue's time lies within `error` of ours plus `offset`. */
interface Sample {
  readonly offset: number;
  readonly error: number;
}

/** A measurement, when it was made, and how far the machine's wall clock was from its monotonic one then. */
interface Measured {
  readonly sample: Sample;
  readonly at: number;
  readonly apart: number;
}

/** How many measurements are remembered. The one with the least error counts. */
const remembered = 5;
/** Quartz drifts up to 200 ppm: an old measurement's error grows by that. */
const drift = 200e-6;
/** The two clocks of a machine are read one after the other, and one of them in whole milliseconds. */
const reading = 2;
/** A jump larger than this, in milliseconds, is reason to measure again. */
const noticeable = 250;

/**
 * Time at the venue. It runs on the monotonic clock from the moment of measurement, so that a step of the machine's
 * wall clock changes nothing.
 *
 * While a machine sleeps its monotonic clock may stand still; the wall clock does not. Where the two have moved apart since a
 * measurement, one of them jumped, and which one is not known: the estimate stays, and its error grows by the jump until the
 * venue is asked again.
 */
export class VenueClock {
  readonly #clock: Clock;
  #samples: Measured[] = [];
  /** The latest that was told by `asked`. */
  #asked = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get synced(): boolean {
    return this.#samples.length > 0;
  }

  /** Milliseconds since 1970 UTC at the venue; the machine's own before the first measurement. */
  now(): number {
    const best = this.#best();
    return best ? this.#clock.monotonic() + best.offset : this.#clock.now();
  }

  /** Bound in milliseconds on the error of `now()`; infinite before the first measurement. */
  get error(): number {
    const best = this.#best();
    return best ? best.error : Number.POSITIVE_INFINITY;
  }

  /** The earliest time that it may be at the venue, in milliseconds since 1970 UTC; no bound before the first measurement. */
  get earliest(): number {
    const best = this.#best();
    return best ? this.#clock.monotonic() + best.offset - best.error : Number.NEGATIVE_INFINITY;
  }

  /**
   * The time of an answer that will tell none, in milliseconds since 1970 UTC; to be asked before the question is. It is that of
   * the question, since what happens from then on the answer may know or not, less what our clock may be ahead. It never goes
   * back: an answer to a later question would count as older.
   */
  asked(): number {
    const best = this.#best();
    if (!best) return Math.floor(this.#clock.now());
    // What slept is behind, not ahead: a jump adds nothing.
    const earliest = this.#clock.monotonic() + best.offset - best.measured;
    return this.#asked = Math.max(this.#asked, Math.floor(earliest));
  }

  /** Whether the machine slept, or its wall clock was set, since the last measurement: time to measure again. */
  get suspect(): boolean {
    const last = this.#samples[this.#samples.length - 1];
    if (last === undefined) return false;
    return jump(last, this.#clock.now() - this.#clock.monotonic()) > noticeable;
  }

  /**
   * Asks the venue's time once and remembers the answer. `resolution`: milliseconds that the answer may be off by itself, in
   * either direction, at a venue that rounds it.
   */
  async measure(ask: () => Promise<number>, resolution: number = 1): Promise<void> {
    const sent = this.#clock.monotonic();
    const apart = this.#clock.now() - sent;
    const time = await ask();
    const back = this.#clock.monotonic();
    const sample = { offset: time - (sent + back) / 2, error: (back - sent) / 2 + resolution };
    // From before the question: what jumped while it was on its way is unsure too.
    const fresh: Measured = { sample, at: back, apart };
    // What contradicts the newest answer was measured before the venue's clock stepped, or ours stood still.
    const here = this.#clock.monotonic();
    const apartNow = this.#clock.now() - here;
    this.#samples = this.#samples.filter((old) =>
      Math.abs(old.sample.offset - sample.offset) <= bound(old, here, apartNow) + sample.error
    );
    this.#samples.push(fresh);
    if (this.#samples.length > remembered) this.#samples.shift();
  }

  /** Forgets everything measured: after the venue said that our time is off. */
  reset(): void {
    this.#samples = [];
    this.#asked = Number.NEGATIVE_INFINITY;
  }

  /** `measured`: the error without that of a jump since then. */
  #best(): Sample & { readonly measured: number } | undefined {
    if (this.#samples.length === 0) return undefined;
    const here = this.#clock.monotonic();
    const apart = this.#clock.now() - here;
    let best: Measured | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const measured of this.#samples) {
      const error = bound(measured, here, apart);
      if (best !== undefined && error >= least) continue;
      best = measured;
      least = error;
    }
    return best && {
      offset: best.sample.offset,
      error: least,
      measured: best.sample.error + (here - best.at) * drift,
    };
  }
}

/** How far off a measurement may be at a monotonic time at which the machine's two clocks are so far apart. */
function bound(measured: Measured, here: number, apart: number): number {
  return measured.sample.error + (here - measured.at) * drift + jump(measured, apart);
}

/** By how much the machine's two clocks have moved apart since a measurement. */
function jump(measured: Measured, apart: number): number {
  return Math.max(0, Math.abs(apart - measured.apart) - reading);
}
