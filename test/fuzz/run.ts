/** Runs one target for so many messages, seeded. */
import { Buffer } from "node:buffer";
import { Random } from "../../src/sim/prng.ts";
import { jittered } from "./jitter.ts";
import { mangled, mutated, sampleOf } from "./mutate.ts";
import { hold, type Target } from "./target.ts";

/** What a run came to. */
export interface Outcome {
  readonly name: string;
  readonly frames: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Milliseconds of the slowest message, and its size in bytes. */
  readonly slowest: number;
  readonly slowestSize: number;
  /** Messages above 50 ms. */
  readonly slow: number;
  /** Messages a second. */
  readonly rate: number;
  /** What did not hold, each with the message that showed it; the first few. */
  readonly failures: readonly string[];
  readonly failed: number;
}

const kept = 5;
const slow = 50;

/** Every sample, whole and cut short at every place. */
function* cuts(samples: readonly Buffer[]): Generator<Buffer> {
  yield* samples;
  for (const bytes of samples) for (let length = 0; length < bytes.length; length++) yield bytes.subarray(0, length);
}

/** Messages of one target, without end: mutations of all kinds, and between them every truncation of each sample. */
export function* messages({ name, samples, jitter, long = [] }: Target, seed: number): Generator<Buffer> {
  const random = new Random(
    seed * 2_654_435_761 + [...name].reduce((sum, char) => sum * 31 + char.charCodeAt(0) | 0, 7),
  );
  const whole = samples.map((text) => Buffer.from(text));
  const seldom = long.map((text) => Buffer.from(text));
  const short = cuts(whole);
  const parts = samples.map(sampleOf);
  for (let count = 0;; count++) {
    const cut = count % 4 === 0 ? short.next() : undefined;
    if (cut?.done === false) {
      yield cut.value;
      continue;
    }
    const at = random.below(parts.length);
    if (seldom.length > 0 && random.chance(0.01)) {
      yield jittered(seldom[random.below(seldom.length)]!, random);
      continue;
    }
    if (jitter && random.chance(0.5)) {
      yield jittered(whole[at]!, random);
      continue;
    }
    const way = random.unit();
    const base = way < 0.2 ? whole[at]! : Buffer.from(mutated(parts[at]!, random));
    yield way < 0.8 && way >= 0.2 ? base : mangled(base, whole[random.below(whole.length)]!, random);
  }
}

/** Runs a target. `now` is a clock in milliseconds. */
export function run(target: Target, count: number, seed: number, now: () => number): Outcome {
  const failures: string[] = [];
  let [accepted, failed, frames, slowest, slowestSize, late] = [0, 0, 0, 0, 0, 0];
  const prototype = Reflect.ownKeys(Object.prototype).length + Reflect.ownKeys(Array.prototype).length;
  const start = now();
  for (const bytes of messages(target, seed)) {
    if (frames >= count) break;
    frames++;
    const before = now();
    try {
      if (hold(target, bytes)) accepted++;
    } catch (error) {
      failed++;
      if (failures.length < kept) {
        failures.push(`${(error as Error).message}\n    message: ${shown(bytes)}`);
      }
    }
    const took = now() - before;
    if (took > slowest) [slowest, slowestSize] = [took, bytes.length];
    if (took > slow) late++;
  }
  if (Reflect.ownKeys(Object.prototype).length + Reflect.ownKeys(Array.prototype).length !== prototype) {
    failed++;
    failures.push("the prototypes have other members than before");
  }
  const seconds = Math.max((now() - start) / 1_000, 1e-6);
  return {
    name: target.name,
    frames,
    accepted,
    rejected: frames - accepted - failed,
    slowest,
    slowestSize,
    slow: late,
    rate: frames / seconds,
    failures,
    failed,
  };
}

function shown(bytes: Buffer): string {
  const text = JSON.stringify(bytes.toString("utf8"));
  return text.length > 400 ? `${text.slice(0, 400)} … (${bytes.length} bytes)` : text;
}
