/** Shares runs between processes: one process for each core, and what it reports as lines of JSON. */
import { spawn } from "node:child_process";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Arguments } from "./arguments.ts";
import type { SeedReport } from "./seed.ts";

/** Runs the seeds in as many processes as asked for. `note` says whether more are wanted. */
export async function inProcesses(
  { venue, from, seeds, only, jobs, untilFailure }: Arguments,
  note: (report: SeedReport) => boolean,
): Promise<void> {
  const end = from + seeds;
  // Each process has to start, and the last ones are to end together.
  const portion = Math.ceil(seeds / jobs / 4);
  let next = from;
  let wanted = true;
  const work = async (): Promise<void> => {
    while (wanted && next < end) {
      const first = next;
      const count = Math.min(portion, end - first);
      next += count;
      const reported = await inProcess([
        "--worker",
        "--venue",
        venue,
        "--from",
        String(first),
        "--seeds",
        String(count),
        ...(only ? ["--fault", only.join(",")] : []),
        ...(untilFailure ? ["--until-failure"] : []),
      ], (report) => wanted = note(report) && wanted);
      if (reported < count && wanted) {
        throw new Error(`a process ended after ${reported} of the ${count} runs from ${first}`);
      }
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
}

/** Runs `main.ts` with these arguments under the same runtime. Resolves with the number of reports. */
async function inProcess(args: readonly string[], note: (report: SeedReport) => void): Promise<number> {
  const main = fileURLToPath(new URL("./main.ts", import.meta.url));
  const runtime = "Deno" in globalThis ? ["run", "-A"] : ["--import", "tsx"];
  const child = spawn(process.execPath, [...runtime, main, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  let reports = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith("{")) continue;
    reports++;
    note(JSON.parse(line) as SeedReport);
  }
  return reports;
}
