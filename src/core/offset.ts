/** The venue's clock, estimated: how far ours is off, and how sure we are. */
import type { Clock } from "./clock.ts";

/** One measurement: the venue's time lies within `error` of ours plus `offset`. */
interface Sample {
  readonly offset: number;
  readonly error: number;
}

/** How many measurements are remembered. The one with the least error counts. */
const remembered = 5;
/** Quartz drifts up to 200 ppm: an old measurement's error grows by that. */
const drift = 200e-6;

/**
 * Time at the venue. It runs on the monotonic clock from the moment of measurement, so that a step of the machine's
 * wall clock changes nothing.
 */
export class VenueClock {
  readonly #clock: Clock;
  #samples: { sample: Sample; at: number }[] = [];

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

  /** Asks the venue's time once and remembers the answer. */
  async measure(ask: () => Promise<number>): Promise<void> {
    const sent = this.#clock.monotonic();
    const time = await ask();
    const back = this.#clock.monotonic();
    // The venue's time has a resolution of one millisecond.
    const sample = { offset: time - (sent + back) / 2, error: (back - sent) / 2 + 1 };
    this.#samples.push({ sample, at: back });
    if (this.#samples.length > remembered) this.#samples.shift();
  }

  /** Forgets everything measured: after the venue said that our time is off. */
  reset(): void {
    this.#samples = [];
  }

  #best(): Sample | undefined {
    const now = this.#clock.monotonic();
    let best: Sample | undefined;
    for (const { sample, at } of this.#samples) {
      const error = sample.error + (now - at) * drift;
      if (!best || error < best.error) best = { offset: sample.offset, error };
    }
    return best;
  }
}
