/**
 * Runs seeds of the simulation until one fails, those first that have most of the faults asked for:
 *
 *     node --import tsx test/mutants/hunt.ts FROM SEEDS RUNS [F25,F33]
 *
 * Prints one line of JSON: what failed, and after how many runs. It is made one file with the code
 * that has the bug in it.
 */
import { writeSync } from "node:fs";
import process from "node:process";
import { Random } from "../../src/sim/prng.ts";
import { Verdicts } from "../simtest/checks/verdicts.ts";
import { Simulation } from "../../src/sim/simulation.ts";
import { VirtualClock } from "../../src/sim/virtual-clock.ts";
import { possible, runSeed, uncaught } from "../simtest/seed.ts";
import { tried } from "../simtest/tried/binance.ts";

process.on("unhandledRejection", uncaught);
process.on("uncaughtException", uncaught);

/** What came of the hunt. */
export interface Catch {
  /** The seed that failed; absent where none did. */
  readonly seed?: number;
  readonly invariant?: string;
  readonly what?: string;
  /** Runs made. */
  readonly runs: number;
}

const { skin } = new Simulation({ venue: tried.venue, kind: tried.kind, flow: false, clock: new VirtualClock() });

/** The faults that a run of this seed will choose. Of no consequence where it is wrong: the order of the runs is another. */
function faultsOf(seed: number): readonly string[] {
  const random = new Random(seed);
  random.bits();
  const own = random.fork();
  const count = own.chance(0.1) ? 0 : 1 + own.below(7);
  const left = possible(skin.reader).map(({ id }) => id);
  const chosen: string[] = [];
  for (let i = 0; i < count; i++) chosen.push(...left.splice(own.below(left.length), 1));
  return chosen;
}

const [from = 1, count = 500, most = 500] = process.argv.slice(2, 5).map(Number);
const wanted = process.argv[5]?.split(",") ?? [];
/** The first fault is the one without which it cannot show; the others help. */
const weightOf = (id: string): number => id === wanted[0] ? 2 : wanted.includes(id) ? 1 : 0;
const seeds = Array.from({ length: count }, (_, at) => from + at)
  .map((seed) => ({ seed, has: faultsOf(seed).reduce((sum, id) => sum + weightOf(id), 0) }))
  .sort((a, b) => b.has - a.has || a.seed - b.seed);

let runs = 0;
let running = 0;
const tell = (caught: Catch): void => void writeSync(1, `${JSON.stringify(caught)}\n`);
// The first violation is enough: the rest of the run could tell no more.
Verdicts.prototype.fail = (invariant, what) => {
  tell({ seed: running, invariant, what: what.slice(0, 200), runs });
  process.exit(0);
};
for (const { seed } of seeds.slice(0, most)) {
  runs++;
  running = seed;
  await runSeed({ tried, seed });
}
tell({ runs });
process.exit(0);
