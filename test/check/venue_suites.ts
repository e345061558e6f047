/** The contract cases of every venue, as its test files list them without running any. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { Listed } from "../support/suite.ts";
import { run } from "./command.ts";
import { filesBelow, readText } from "./tree.ts";

export type Kind = "spot" | "perp" | "amm";

/** Where cases run: a venue's simulation, a mock of its description, or a chain of their own. */
export type Place = "simulator" | "mock" | "chain";

/** A case that a venue's tests leave out. */
export interface LeftOut {
  readonly id: string;
  readonly why: string;
}

/** One suite of contract cases of one venue. */
export interface CaseSuite {
  readonly venue: string;
  readonly kind: Kind;
  /** What stands before the cases' names, where the venue has the suite more than once: a version. */
  readonly label?: string;
  readonly stage: Place;
  readonly ran: readonly string[];
  readonly left: readonly LeftOut[];
}

const named = /^(?:(\S+) )?([STOFPA]\d\d) /;

/** The suites of contract cases among what a test file lists. Throws where a name does not tell of which kind they are. */
export function caseSuites(venue: string, listed: readonly Listed[]): readonly CaseSuite[] {
  return listed.flatMap(({ suite, tests, skipped }) => {
    const ran = tests.flatMap((name) => named.exec(name) ?? undefined ? [read(name)] : []);
    const left = skipped.flatMap(([name, why]) => named.test(name) ? [{ ...read(name), why }] : []);
    const labels = [...new Set([...ran, ...left].map(({ label }) => label))];
    return labels.map((label): CaseSuite => {
      const kind = kindOf(suite, [...ran, ...left].filter((one) => one.label === label).map(({ id }) => id));
      return {
        venue,
        kind,
        ...(label === undefined ? {} : { label }),
        stage: kind === "amm" ? "chain" : suite.endsWith(" on its mock") ? "mock" : "simulator",
        ran: ran.filter((one) => one.label === label).map(({ id }) => id),
        left: left.filter((one) => one.label === label).map(({ id, why }) => ({ id, why })),
      };
    });
  });
}

function read(name: string): { readonly label: string | undefined; readonly id: string } {
  const [, label, id = ""] = named.exec(name) ?? [];
  return { label, id };
}

function kindOf(suite: string, ids: readonly string[]): Kind {
  if (ids.every((id) => id.startsWith("A"))) return "amm";
  const kind = /\b(spot|perp)\b/.exec(suite)?.[1];
  if (kind === "spot" || kind === "perp") return kind;
  throw new Error(`the suite ${suite} has contract cases, and its name has neither spot nor perp`);
}

/** Every suite of contract cases below `test/`, by the order of its files. */
export async function listSuites(root: string): Promise<readonly CaseSuite[]> {
  const venues = new Set(readdirSync(join(root, "src/venues")));
  const files = filesBelow(root, ["test"], [".test.ts"])
    .map((path) => ({ path, venue: path.split("/")[1] ?? "" }))
    .filter(({ path, venue }) => venues.has(venue) && /\b(contractSuites|ammSuite)\(/.test(readText(root, path)));
  const found: (readonly CaseSuite[])[] = [];
  const next = async (): Promise<void> => {
    for (let at = found.length; at < files.length; at = found.length) {
      found.push([]);
      const { path, venue } = files[at] as { readonly path: string; readonly venue: string };
      found[at] = caseSuites(venue, await list(root, path));
    }
  };
  await Promise.all([next(), next()]);
  return found.flat();
}

async function list(root: string, path: string): Promise<readonly Listed[]> {
  const { code, output } = await run(process.execPath, ["--import", "tsx", path], root, 120, { SUITES: "list" });
  const lines = output.split("\n").filter((line) => line.startsWith("listed {"));
  if (code !== 0 || lines.length === 0) throw new Error(`${path} does not list its suites: ${output.slice(-600)}`);
  return lines.map((line) => JSON.parse(line.slice("listed ".length)) as Listed);
}
