/** Which judges passed, and when: `passed.json`, of which the table of venues in README.md is made. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version, workspace } from "./workspace.ts";

interface Passed {
  /** Name and version. */
  readonly library: string;
  /** How many steps and comparisons with the engine there were. */
  readonly steps: number;
  /** The day of the latest run without a failure. */
  readonly date: string;
}

const file = join(workspace, "passed.json");

/** Writes down who passed just now. One who failed is taken out; who was not asked stays as it is. */
export function keepPassed(
  rows: readonly {
    readonly judge: string;
    readonly passed: number;
    readonly failed: number;
  }[],
): void {
  const known = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) as Record<string, Passed> : {};
  const kept = new Map(
    Object.entries(known).filter(([judge]) => judge.includes("/")),
  );
  const date = new Date().toISOString().slice(0, 10);
  for (const { judge, passed, failed } of rows) {
    if (!judge.includes("/")) continue;
    if (failed > 0 || passed === 0) kept.delete(judge);
    else {kept.set(judge, {
        library: version(libraryOf(judge)),
        steps: passed,
        date,
      });}
  }
  const sorted = [...kept].sort(([one], [other]) => one < other ? -1 : 1);
  writeFileSync(
    file,
    `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`,
  );
}

/** The library that a judge is about: the one that it imports, or the one that it is called after. */
function libraryOf(judge: string): string {
  const [folder, name = "", second] = judge.split("/");
  if (folder === "signing") return second ?? "ccxt";
  if (/^ccxt\b/.test(name)) return "ccxt";
  const imported = /from "([a-z][a-z-]*)"/.exec(
    readFileSync(join(workspace, `${judge}.mjs`), "utf8"),
  )?.[1];
  if (imported === undefined) throw new Error(`${judge} imports no library`);
  return imported;
}
