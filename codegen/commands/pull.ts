/** `npm run codegen -- pull`: what others publish of a venue now, beside what we have. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compare } from "../diff/compare.ts";
import { dataOf, textOf } from "../diff/report.ts";
import { fileSide } from "../diff/sides.ts";
import type { Upstream, Venue } from "../ir.ts";
import { formatProblem, problemOf, Refused } from "../problem.ts";
import { pull, type PullOptions } from "../pull.ts";
import { Reading } from "../read/reading.ts";
import { readVenue } from "../read/venue.ts";
import { Sources } from "../reference.ts";
import { compareWith } from "./diff.ts";
import { countOf } from "./text.ts";

type Say = (line: string) => void;

export const pullHelp = `npm run codegen -- pull VENUE

Fetches the descriptions that "upstream" of specs/VENUE/venue.yaml names, with the files they refer to, and compares
ours with each as "diff" does. Nothing of ours is changed; what is right is for people to say.

  --keep DIR        keep what was fetched in DIR, and compare it with what an earlier pull left there: what is new
                    since then comes first
  --mirror URL      ask URL/HOST/PATH in place of https://HOST/PATH
  --timeout MS      milliseconds that one file may take (30000)
  --all             list the operations that only the fetched description has
  --json            the same as data

Exit code: 0, 1 where something breaks, 2 where something could not be fetched or compared.
`;

/** Runs the command. The exit code. */
export async function runPull(args: readonly string[], root: string, say: Say): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      keep: { type: "string" },
      mirror: { type: "string" },
      timeout: { type: "string", default: "30000" },
      all: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const [id] = positionals;
  const timeout = Number(values.timeout);
  if (id === undefined || positionals.length > 1 || !(timeout > 0)) {
    say(pullHelp);
    return 2;
  }
  let upstream: readonly Upstream[];
  try {
    upstream = venueOf(root, id).upstream;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    for (const problem of error.problems) say(formatProblem(problem));
    return 2;
  }
  if (upstream.length === 0) {
    say(`Nobody publishes a description of ${id} that specs/${id}/venue.yaml names.`);
    return 2;
  }
  const base = values.keep === undefined ? mkdtempSync(join(tmpdir(), "codegen-pull-")) : join(values.keep, id);
  const options = { timeout, ...(values.mirror === undefined ? {} : { mirror: values.mirror }) };
  const data: unknown[] = [];
  const talk = values.json ? () => {} : say;
  let code = 0;
  try {
    for (const entry of upstream) {
      const found = await pullOne({ root, id, entry, base, options, all: values.all }, talk);
      data.push(found.data);
      code = Math.max(code, found.code);
    }
  } finally {
    if (values.keep === undefined) rmSync(base, { recursive: true, force: true });
  }
  if (values.json) say(JSON.stringify(data, null, 2));
  return code;
}

interface Task {
  readonly root: string;
  readonly id: string;
  readonly entry: Upstream;
  readonly base: string;
  readonly options: PullOptions;
  readonly all: boolean;
}

async function pullOne(task: Task, say: Say): Promise<{ readonly code: number; readonly data: unknown }> {
  const { root, id, entry, base, options, all } = task;
  const { host, pathname } = new URL(entry.at);
  // What one address holds does not meet what another does.
  const folder = join(
    base,
    host,
    ...decodeURIComponent(pathname).split("/").filter((step) => step !== "" && step !== ".."),
  );
  const earlier = entry.files.every((file) => existsSync(join(folder, file)))
    ? fileSide(folder, entry.files)
    : undefined;
  say(`${entry.at} (by ${entry.by === "venue" ? "the venue" : "others"})`);
  const { files, problems } = await pull(entry, folder, options);
  for (const problem of problems) say(formatProblem(problem));
  const here = entry.files.filter((file) => files.includes(file));
  if (here.length === 0) {
    say("Nothing is compared.\n");
    return { code: 2, data: { at: entry.at, files, problems } };
  }
  say(`${countOf(files.length, "file")} fetched.\n`);
  try {
    const theirs = { ...fileSide(folder, here), name: here.length === 1 ? here[0] ?? "" : entry.at };
    const since = earlier === undefined ? undefined : {
      title: { old: "the last pull", new: theirs.name },
      comparison: compare(earlier.subjects, theirs.subjects, { versions: true }, new Map()),
    };
    if (since !== undefined) { for (const line of textOf(since.title, since.comparison, true)) say(line); }
    if (since !== undefined) say("");
    const { title, comparison } = compareWith(root, id, theirs, entry.of);
    for (const line of textOf(title, comparison, all)) say(line);
    say("");
    const breaks = [comparison, ...(since === undefined ? [] : [since.comparison])].some(({ changes }) =>
      changes.some(({ weight }) => weight === "breaking")
    );
    return {
      code: problems.length > 0 ? 2 : breaks ? 1 : 0,
      data: {
        at: entry.at,
        files,
        problems,
        ...(since === undefined ? {} : { sinceLastPull: dataOf(since.title, since.comparison) }),
        ...dataOf(title, comparison),
      },
    };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    for (const problem of error.problems) say(formatProblem(problem));
    say("Nothing is compared.\n");
    return { code: 2, data: { at: entry.at, files, problems: [...problems, ...error.problems] } };
  }
}

function venueOf(root: string, id: string): Venue {
  const folder = join(root, "specs", id);
  if (!/^[a-z][a-z0-9-]*$/.test(id) || !existsSync(join(folder, "venue.yaml"))) {
    throw new Refused([problemOf(`specs/${id}`, "venue", "There is no such venue.")]);
  }
  const sources = new Sources(folder, root, 1_000_000);
  const reading = new Reading(sources, true);
  const venue = readVenue(reading, sources.open(join(folder, "venue.yaml")), id);
  if (reading.problems.length > 0) throw new Refused(reading.problems);
  return venue;
}
