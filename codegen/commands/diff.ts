/** `npm run codegen -- diff`: what changed, and whether it breaks what we have. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compare, type Comparison, type Usage } from "../diff/compare.ts";
import { dataOf, textOf, type Title } from "../diff/report.ts";
import { compareDrift, driftFile } from "../diff/drift.ts";
import { fileSide, pastSide, type Side, venueSide } from "../diff/sides.ts";
import { usageOf } from "../diff/usage.ts";
import { formatProblem, problemOf, Refused } from "../problem.ts";

type Say = (line: string) => void;

export const diffHelp = `npm run codegen -- diff VENUE FILE|FOLDER    our description of a venue beside somebody else's
npm run codegen -- diff VENUE REPORT         our description beside what "venuekit doctor VENUE --json REPORT" found
npm run codegen -- diff VENUE --since REV    our description as it was at a revision, and as it is
npm run codegen -- diff OLD NEW              two files, or two folders, of any kind that import reads

Names every operation, request and channel that was added, removed or changed, and says of each change whether it
breaks what uses the first description, adds to it, or only changes what people read. Operations that the venue's
adapter imports (src/venues/VENUE) come first, with the files that do.

Of somebody else's description, what it leaves open is no change, nor that it says less than ours: an answer it gives no
schema, a limit it does not mention. Texts are compared between versions of one description only.

  --product NAME    of a venue, spot or perp alone; otherwise those that FILE has operations of
  --all             list the operations that only the second description has
  --json            the same as data: { old, new, summary, changes }

Exit code: 0, 1 where something breaks, 2 where nothing could be compared.
`;

/** Runs the command. The exit code. */
export function runDiff(args: readonly string[], root: string, say: Say): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      since: { type: "string" },
      product: { type: "string" },
      all: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const [first, second] = positionals;
  const wanted = values.since === undefined ? 2 : 1;
  if (first === undefined || positionals.length !== wanted) {
    say(diffHelp);
    return 2;
  }
  try {
    const products = values.product === undefined ? undefined : [values.product];
    const { title, comparison } = compareAll(root, first, second, values.since, products);
    if (values.json) say(JSON.stringify(dataOf(title, comparison), null, 2));
    else for (const line of textOf(title, comparison, values.all)) say(line);
    return comparison.changes.some(({ weight }) => weight === "breaking") ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    for (const problem of error.problems) say(formatProblem(problem));
    say("Nothing is compared.");
    return 2;
  }
}

function compareAll(
  root: string,
  first: string,
  second: string | undefined,
  since: string | undefined,
  products: readonly string[] | undefined,
): { readonly title: Title; readonly comparison: Comparison } {
  const folder = join(root, "specs", first);
  const isVenue = /^[a-z][a-z0-9-]*$/.test(first) && existsSync(join(folder, "venue.yaml"));
  if (!isVenue || second === undefined) {
    if (since !== undefined && isVenue) {
      return versions(root, pastSide(root, first, since), ofVenue(root, first), first);
    }
    if (second === undefined) throw new Refused([problemOf(first, "venue", "There is no such venue.")]);
    return versions(root, fileSide(first), fileSide(second), undefined);
  }
  const drift = driftFile(second);
  if (drift === undefined) return compareWith(root, first, fileSide(second), products);
  const comparison = compareDrift(first, ofVenue(root, first), drift, products, usageOf(root, first));
  return { title: { old: first, new: drift.name, adapter: `src/venues/${first}` }, comparison };
}

function ofVenue(root: string, id: string): Side {
  return venueSide(root, join(root, "specs", id), id, id);
}

function versions(
  root: string,
  old: Side,
  next: Side,
  venue: string | undefined,
): { readonly title: Title; readonly comparison: Comparison } {
  const usage: Usage = venue === undefined ? new Map() : usageOf(root, venue);
  const title = { old: old.name, new: next.name, ...(venue === undefined ? {} : { adapter: `src/venues/${venue}` }) };
  return { title, comparison: compare(old.subjects, next.subjects, { versions: true }, usage) };
}

/** Our description of a venue beside what is read from `theirs`; `products` or those that it is about. */
export function compareWith(
  root: string,
  id: string,
  theirs: Side,
  products: readonly string[] | undefined,
): { readonly title: Title; readonly comparison: Comparison } {
  const ours = ofVenue(root, id);
  const manner = { versions: theirs.ours };
  const usage = usageOf(root, id);
  const about = ours.subjects.filter((subject) =>
    theirs.subjects.some(({ kind }) => kind === subject.kind) && (products?.includes(subject.product) ?? true)
  );
  const whole = compare(about, theirs.subjects, manner, usage);
  // A file about spot is not expected to have what perpetual contracts have, nor one half of a product the other.
  const missing = new Set(whole.onlyOld);
  const met = new Set(
    about.filter((subject) => !missing.has(subject)).map(({ product, kind }) => `${product} ${kind}`),
  );
  const within = products !== undefined ? about : about.filter(({ product, kind }) => met.has(`${product} ${kind}`));
  if (within.length === 0) {
    throw new Refused([problemOf(theirs.name, "operation", `It has no operation of ${id} in common with ours.`)]);
  }
  const title = { old: id, new: theirs.name, adapter: `src/venues/${id}` };
  return { title, comparison: compare(within, theirs.subjects, manner, usage) };
}
