import { execFile } from "node:child_process";

/** A measured figure. Never judged here: what a figure has to be is another script's matter. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What it stands against: a yardstick measured in the same interleaved rounds. */
  readonly against?: { readonly what: string; readonly value: number; readonly ratio: number };
  /** From the smallest to the largest round. */
  readonly spread?: readonly [number, number];
  readonly note?: string;
}

/** A part of the run. It fails as a whole, with the reason. */
export interface Part {
  readonly title: string;
  measure(root: string): Promise<readonly Figure[]>;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1] ?? NaN, sorted[middle] ?? NaN];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

export function spreadOf(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** A figure out of the samples of two contenders. Their ratio is that of the typical round: both ran under the same load. */
export function compared(
  what: string,
  unit: string,
  samples: readonly number[],
  yardstick: string,
  against: readonly number[],
): Figure {
  const ratio = median(samples.map((sample, round) => sample / (against[round] ?? NaN)));
  return {
    what,
    value: median(samples),
    unit,
    against: { what: yardstick, value: median(against), ratio },
    spread: spreadOf(samples),
  };
}

/**
 * Runs the contenders in turn, `rounds` times, the order reversed every second round, so that what slows the machine
 * down for a while slows all of them. Returns each contender's samples in its place.
 */
export async function interleaved(
  rounds: number,
  contenders: readonly (() => number | Promise<number>)[],
): Promise<readonly (readonly number[])[]> {
  const samples = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    const order = Array.from(contenders.keys());
    if (round % 2 === 1) order.reverse();
    for (const index of order) samples[index]?.push(await contenders[index]!());
  }
  return samples;
}

/** What a program prints. Rejects where it fails or takes longer than a minute. */
export function outputOf(program: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((done, fail) => {
    execFile(program, [...args], { cwd, timeout: 60_000, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error === null) done(stdout);
      else fail(new Error(/^\w*Error.*$/m.exec(stderr)?.[0] ?? `${program} failed: ${stderr.trim() || error.message}`));
    });
  });
}
