/** What is said of a venue's requests: how they are compared is in the file of its name. */
import { existsSync } from "node:fs";
import type { Comparison, Difference, Incomparable } from "./comparison.ts";
import { compareFrames, compareKind, type Tally } from "./compare.ts";
import { openVenue } from "./ours.ts";

/** Something that was looked at, and what is wrong with it. */
export interface Line {
  readonly name: string;
  readonly says: string;
  readonly wrong: readonly string[];
}

/** Compares one venue, a line for each thing that was compared. */
export async function* compareVenue(id: string, seed: number): AsyncGenerator<Line> {
  const file = new URL(`venues/${id}.ts`, import.meta.url);
  if (!existsSync(file)) {
    yield { name: id, says: "it is not compared", wrong: ["there is no file that says how ccxt signs for it"] };
    return;
  }
  const { default: comparison } = await import(file.href) as { default: Comparison | Incomparable };
  if ("incomparable" in comparison) {
    yield { name: id, says: `not compared: ${comparison.incomparable}`, wrong: [] };
    return;
  }
  const venue = openVenue(id);
  const seen = new Set<Difference>();
  for (const kind of venue.kinds.filter((kind) => kind !== "amm")) {
    yield lineOf(await compareKind(id, venue, comparison, kind, seed, seen));
  }
  for (const tally of await compareFrames(id, venue, comparison, seed, seen)) yield lineOf(tally);
  // A list that grows and never shrinks would hide what comes back.
  const gone = comparison.differences.filter((difference) => !seen.has(difference));
  yield {
    name: `${id} differences`,
    says: `${comparison.differences.length} listed, ${gone.length === 0 ? "each" : "not each"} was met`,
    wrong: gone.map(({ part, name, reason }) => `not met: ${part} ${name}: ${reason}`),
  };
}

function lineOf({ name, equal, identical, asListed, different, operations, unknown }: Tally): Line {
  const none = equal + asListed + different.length === 0;
  const parts = [
    `${equal} requests equal, ${asListed} differ as listed, ${different.length} different`,
    `${identical} the same byte for byte`,
    ...(operations > 0 ? [`${operations} operations`] : []),
    ...(unknown.length > 0 ? [`${unknown.length} that ccxt does not have: ${unknown.join(" ")}`] : []),
  ];
  return { name, says: parts.join("; "), wrong: none ? ["nothing was compared"] : different };
}
