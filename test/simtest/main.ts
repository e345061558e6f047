/**
 * Runs seeds: `npm run simtest -- --seeds N [--from S] [--fault F25] [--jobs J] [--trace]`.
 *
 * Prints every violation with the command that replays its seed, the table of faults and invariants, and how much was
 * simulated in how much time.
 */
import { catalogue, runSeed, type SeedReport, uncaught } from "./seed.ts";

process.on("unhandledRejection", uncaught);
process.on("uncaughtException", uncaught);

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  return at === -1 ? undefined : args[at + 1];
};
const from = Number(option("from") ?? 1);
const seeds = Number(option("seeds") ?? 1);
const only = option("fault")?.split(",");
const begun = performance.now();
let failed = 0;
let simulated = 0;
for (let seed = from; seed < from + seeds; seed++) {
  const t = performance.now();
  const report: SeedReport = await runSeed({
    seed,
    ...(only ? { only } : {}),
    ...(args.includes("--trace") ? { print: (line: string) => console.log(line.slice(0, 300)) } : {}),
  });
  simulated += report.simulatedMs;
  if (report.violations.length > 0) failed++;
  console.log(
    seed,
    report.hash,
    report.faults.join(","),
    JSON.stringify(report.strikes),
    report.messages,
    report.orders,
    report.fills,
    `${(performance.now() - t).toFixed(0)} ms`,
  );
  for (const { invariant, at, what } of report.violations.slice(0, 4)) {
    console.log(`   ${invariant} at ${(at / 1000).toFixed(3)}: ${what}`);
  }
}
const wall = performance.now() - begun;
console.log(
  `${seeds - failed} passed, ${failed} failed; ${(simulated / wall).toFixed(0)} simulated hours per hour`,
  catalogue.length,
);
