/**
 * Plants one bug after the other and runs the simulation until it notices:
 *
 *     npm run mutants -- [--only M07,M12] [--seeds 500] [--from 1] [--runs 500] [--jobs 2]
 *
 * Prints for each bug the seed and the invariant that caught it, and ends in the share that was caught. Runs with the faults
 * under which a bug should show come first: where it shows, it does so within the seeds asked for all the same. A bug that no
 * seed catches must say in the list why that is as it should be; one that keeps a run from its end proves nothing.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Catch } from "./hunt.ts";
import { mutants } from "./list.ts";
import { type Mutant, planted } from "./mutant.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** A bug whose runs take longer than this, in milliseconds of wall time for each seed, is given up. */
const longest = 60_000;

const args = process.argv.slice(2);
const option = (name: string, otherwise: string): string => {
  const at = args.indexOf(`--${name}`);
  return at === -1 ? otherwise : args[at + 1] ?? otherwise;
};
const only = option("only", "").split(",").filter(Boolean);
const seeds = Number(option("seeds", "500"));
const from = option("from", "1");
/** Most runs for each bug, of the seeds that there are. */
const most = Math.min(seeds, Number(option("runs", String(seeds))));
const jobs = Number(option("jobs", String(availableParallelism())));

interface Outcome {
  readonly mutant: Mutant;
  /** Absent where the runs did not come to an end. */
  readonly found: Catch | undefined;
}

/** The simulation in one file, with the bug in it. */
async function bundled(mutant: Mutant, outfile: string): Promise<void> {
  const file = join(root, mutant.file);
  await build({
    entryPoints: [join(root, "test/mutants/hunt.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
    // What is not a module of the language's own asks for its parts by a function that those do not have.
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
    plugins: [{
      name: "bug",
      setup: (plugins) =>
        plugins.onLoad(
          { filter: /\.ts$/ },
          ({ path }) =>
            path === file ? { contents: planted(mutant, readFileSync(file, "utf8")), loader: "ts" } : undefined,
        ),
    }],
  });
}

/** Runs the simulation over the code with the bug in it. */
async function run(mutant: Mutant): Promise<Outcome> {
  const place = mkdtempSync(join(tmpdir(), "mutant-"));
  try {
    const program = join(place, "hunt.mjs");
    await bundled(mutant, program);
    const child = spawn(
      process.execPath,
      [program, from, String(seeds), String(most), (mutant.faults ?? []).join(",")],
      {
        stdio: ["ignore", "pipe", "ignore"],
      },
    );
    const giveUp = setTimeout(() => child.kill("SIGKILL"), longest * (2 + Math.min(most, 60)));
    let output = "";
    child.stdout.on("data", (text) => output += text);
    await new Promise((resolve) => child.on("close", resolve));
    clearTimeout(giveUp);
    const line = output.split("\n").find((text) => text.startsWith('{"'));
    return { mutant, found: line === undefined ? undefined : JSON.parse(line) as Catch };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function verdict({ mutant, found }: Outcome): string {
  if (found === undefined) return "BROKEN: it did not run to the end";
  // A bug that names what does not exist is none of those that a compiler lets pass.
  if (found.what?.includes("ReferenceError")) return `BROKEN: ${found.what}`;
  if (found.seed !== undefined) return `${found.invariant} in seed ${found.seed}, run ${found.runs}: ${found.what}`;
  return mutant.survives === undefined ? `SURVIVED ${found.runs} runs` : `survives: ${mutant.survives}`;
}

const outcomes: Outcome[] = [];
const queue = mutants.filter(({ id }) => only.length === 0 || only.includes(id));
await Promise.all(Array.from({ length: jobs }, async () => {
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const outcome = await run(mutant);
    outcomes.push(outcome);
    console.log(`${mutant.id} ${mutant.breaks}: ${verdict(outcome)}`);
  }
}));

const total = outcomes.length;
const runs = outcomes.flatMap(({ found }) => found?.seed === undefined ? [] : [found.runs]).sort((a, b) => a - b);
const broken = outcomes.filter(({ found }) => found === undefined).length;
const unexplained = outcomes
  .filter(({ mutant, found }) => found !== undefined && found.seed === undefined && mutant.survives === undefined)
  .length;
const share = (runs.length / total * 100).toFixed(1);
console.log(
  `${runs.length} of ${total} planted bugs caught (${share} %) within ${most} runs; runs needed: median ${
    runs[Math.floor(runs.length / 2)]
  }, most ${runs.at(-1)}`,
);
console.log(`${total - unexplained - broken} passed, ${unexplained + broken} failed`);
process.exitCode = total > 0 && unexplained + broken === 0 && runs.length >= 0.95 * total ? 0 : 1;
