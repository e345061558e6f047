/** Medians, percentiles, and how sure one can be of them. */
import { Random } from "./frames/random.ts";

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which that part of all lies, 0.99 for example; between two values in proportion. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** A median with the interval that it lies in with a probability of 95 %. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const resamples = 2_000;

/** The median, and the interval that medians of random choices of the same samples lie in (a bootstrap). */
export function estimate(samples: readonly number[]): Estimate {
  const random = new Random(1);
  const medians = Array.from(
    { length: resamples },
    () => median(samples.map(() => samples[random.below(samples.length)] ?? NaN)),
  );
  return {
    value: median(samples),
    low: percentile(medians, 0.025),
    high: percentile(medians, 0.975),
  };
}

/** How the first stands to the second, round by round: both ran under the same load. */
export function ratio(
  first: readonly number[],
  second: readonly number[],
): Estimate {
  return estimate(first.map((value, round) => value / (second[round] ?? NaN)));
}
