/**
 * Runs seeds, each a simulated venue and a client under a random choice of faults for ten minutes of virtual time:
 *
 *     npm run simtest -- --seeds 500 [--venue binance] [--from 1] [--fault F25,F33] [--jobs 2] [--trace] [--hashes] [--until-failure]
 *
 * Prints every violation with the command that replays its run, the table of faults and invariants, and how much was
 * simulated in how much time.
 */
import { availableParallelism } from "node:os";
import process from "node:process";
import { argumentsOf } from "./arguments.ts";
import { Coverage } from "./coverage.ts";
import { runSeed, type SeedReport, uncaught } from "./seed.ts";
import { triedVenue } from "./tried.ts";
import { inProcesses } from "./workers.ts";

process.on("unhandledRejection", uncaught);
process.on("uncaughtException", uncaught);

const asked = argumentsOf(process.argv.slice(2), availableParallelism());
const coverage = new Coverage();
const begun = process.hrtime.bigint();
let failed = 0;
let passed = 0;
let simulated = 0;
let cpu = 0;

/** Takes note of a run. False where no more are wanted. */
function note(report: SeedReport): boolean {
  if (asked.worker) console.log(JSON.stringify(report));
  else if (asked.hashes) console.log(`${report.seed} ${report.hash}`);
  coverage.add(report);
  simulated += report.simulatedMs;
  cpu += report.cpuMs;
  if (report.violations.length === 0) {
    passed++;
    return true;
  }
  failed++;
  if (asked.worker) return !asked.untilFailure;
  const only = asked.only === undefined ? "" : ` --fault ${asked.only.join(",")}`;
  console.log(`seed ${report.seed} under ${report.faults.join(", ") || "no faults"}:`);
  for (const { invariant, at, what } of report.violations.slice(0, 5)) {
    console.log(`  ${invariant} after ${(at / 1000).toFixed(3)} s: ${what}`);
  }
  console.log(`  again: npm run simtest -- --venue ${asked.venue} --from ${report.seed}${only} --trace`);
  return !asked.untilFailure;
}

if (asked.jobs === 1) {
  const tried = await triedVenue(asked.venue);
  for (let seed = asked.from; seed < asked.from + asked.seeds; seed++) {
    const { only, trace } = asked;
    const print = trace ? (line: string): void => console.log(line.slice(0, 400)) : undefined;
    if (!note(await runSeed({ tried, seed, ...(only ? { only } : {}), ...(print ? { print } : {}) }))) break;
  }
} else await inProcesses(asked, note);

if (!asked.worker) {
  const wall = Number(process.hrtime.bigint() - begun) / 1e6;
  if (!asked.hashes) {
    for (const line of coverage.lines()) console.log(line);
    const hours = (simulated / 3_600_000).toFixed(1);
    console.log(
      `${hours} h simulated in ${(wall / 1000).toFixed(0)} s: ${
        (simulated / cpu).toFixed(0)
      } simulated hours per core-hour`,
    );
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
