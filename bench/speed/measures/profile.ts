/** Where the time goes in what misses its bar: the reason is in the names of the functions that took most of it. */
import { Child } from "../process.ts";
import { program } from "../programs.ts";
import type { Runtime } from "../programs.ts";
import { verdict } from "../report.ts";
import type { Row } from "../report.ts";
import type { Laps } from "./race.ts";

/** The largest parts of the time in which frames were taken in, behind the warm-up. */
async function profileOf(runtime: Runtime, path: string, { warmUp, rounds, frames }: Laps): Promise<string> {
  const child = new Child("ours", program(runtime, "contenders/main", "ours", path));
  try {
    await child.ask();
    for (let round = 0; round < warmUp + rounds; round++) {
      if (round === warmUp) await child.ask("profile");
      await child.ask(`round ${round * frames} ${(round + 1) * frames}`);
    }
    const { profile } = await child.ask("profiled") as { readonly profile: string };
    return profile;
  } finally {
    await child.stop();
  }
}

/** Says where the time went beside bars that were missed; those that were met stay as they are. */
export async function explained(
  rows: readonly Row[],
  runtime: Runtime,
  path: string,
  laps: Laps,
): Promise<readonly Row[]> {
  // Deno does not tell.
  if (runtime.plain || !rows.some((row) => verdict(row) === "missed")) return rows;
  const note = await profileOf(runtime, path, laps);
  return rows.map((row) => verdict(row) === "missed" ? { ...row, note } : row);
}
