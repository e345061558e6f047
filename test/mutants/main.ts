/**
 * Plants one bug after the other and runs the simulation until it notices:
 *
 *     npm run mutants -- [--only M07,M12] [--seeds 500] [--from 1] [--jobs 2]
 *
 * Prints for each bug the seed and the invariant that caught it, and ends in the share that was caught. A bug that no seed
 * catches must say in the list why that is as it should be.
 */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { mutants } from "./list.ts";
import { type Mutant, planted } from "./mutant.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const copied = ["src", "generated", "test/simtest", "package.json", "tsconfig.json"];

const args = process.argv.slice(2);
const option = (name: string, otherwise: string): string => {
  const at = args.indexOf(`--${name}`);
  return at === -1 ? otherwise : args[at + 1] ?? otherwise;
};
const only = option("only", "").split(",").filter(Boolean);
const seeds = option("seeds", "500");
const from = option("from", "1");
const jobs = Number(option("jobs", String(availableParallelism())));

interface Outcome {
  readonly mutant: Mutant;
  /** Seed and invariant that caught it; absent where it survived. */
  readonly caught?: string;
}

/** Runs the simulation over a copy of the code with the bug in it. */
async function run(mutant: Mutant): Promise<Outcome> {
  const place = mkdtempSync(join(tmpdir(), "mutant-"));
  try {
    for (const path of copied) cpSync(join(root, path), join(place, path), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(place, "node_modules"));
    const file = join(place, mutant.file);
    writeFileSync(file, planted(mutant, readFileSync(file, "utf8")));
    const command = ["--import", "tsx", "test/simtest/main.ts", "--seeds", seeds, "--from", from, "--jobs", "1"];
    const child = spawn(process.execPath, [...command, "--until-failure"], {
      cwd: place,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text) => output = (output + text).slice(-20_000));
    }
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    if (code === 0) return { mutant };
    const seed = /^seed (\d+) under/m.exec(output)?.[1];
    const first = /^ {2}([A-Z]\d) after/m.exec(output)?.[1];
    return { mutant, caught: seed === undefined ? "did not run to the end" : `seed ${seed}, ${first}` };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const wanted = mutants.filter(({ id }) => only.length === 0 || only.includes(id));
const outcomes: Outcome[] = [];
const queue = [...wanted];
await Promise.all(Array.from({ length: jobs }, async () => {
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const outcome = await run(mutant);
    outcomes.push(outcome);
    const verdict = outcome.caught ?? (mutant.survives === undefined ? "SURVIVED" : `survived: ${mutant.survives}`);
    console.log(`${mutant.id} ${mutant.breaks}: ${verdict}`);
  }
}));
const caught = outcomes.filter((outcome) => outcome.caught !== undefined).length;
const unexplained = outcomes.filter((outcome) => !outcome.caught && outcome.mutant.survives === undefined).length;
console.log(
  `${caught} of ${outcomes.length} caught (${(caught / outcomes.length * 100).toFixed(1)} %) within ${seeds} seeds`,
);
console.log(`${outcomes.length - unexplained} passed, ${unexplained} failed`);
process.exitCode = unexplained === 0 && outcomes.length > 0 ? 0 : 1;
