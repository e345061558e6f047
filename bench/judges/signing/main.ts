/** The venues that are compared are the files of `venues`; that none is forgotten is compared with the list of all. */
import { readdirSync } from "node:fs";
import { venues } from "../../../generated/venues.ts";
import type { Comparison, Difference } from "./comparison.ts";
import { compareFrames, compareKind, type Tally } from "./compare.ts";
import { openVenue } from "./ours.ts";

/** Something that was looked at, and what is wrong with it. */
export interface Line {
  readonly name: string;
  readonly says: string;
  readonly wrong: readonly string[];
}

/** Compares one venue after the other, a line for each thing that was compared. */
export async function* compareAll(seed: number, only: readonly string[] = []): AsyncGenerator<Line> {
  const files = readdirSync(new URL("venues/", import.meta.url)).map((file) => file.replace(/\.ts$/, ""));
  for (const { id, status } of venues) {
    if (status !== "live" || (only.length > 0 && !only.includes(id))) continue;
    if (files.includes(id)) yield* compareVenue(id, seed);
    else yield { name: id, says: "", wrong: ["there is no file that says how ccxt signs for it"] };
  }
}

async function* compareVenue(id: string, seed: number): AsyncGenerator<Line> {
  const { default: comparison } = await import(new URL(`venues/${id}.ts`, import.meta.url).href) as {
    default: Comparison;
  };
  const venue = openVenue(id);
  const seen = new Set<Difference>();
  for (const kind of venue.kinds) yield lineOf(await compareKind(id, venue, comparison, kind, seed, seen));
  for (const tally of await compareFrames(id, venue, comparison, seed, seen)) yield lineOf(tally);
  // A list that grows and never shrinks would hide what comes back.
  const gone = comparison.differences.filter((difference) => !seen.has(difference));
  yield {
    name: `${id} differences`,
    says: `${comparison.differences.length} listed, each was met`,
    wrong: gone.map(({ part, name, reason }) => `not met: ${part} ${name}: ${reason}`),
  };
}

function lineOf({ name, equal, identical, asListed, different, operations, unknown }: Tally): Line {
  const none = equal + asListed + different.length === 0;
  const parts = [
    `${equal} requests equal, ${asListed} differ as listed, ${different.length} different`,
    `${identical} the same byte for byte`,
    `${operations} operations`,
    ...(unknown.length > 0 ? [`${unknown.length} that ccxt does not have: ${unknown.join(" ")}`] : []),
  ];
  return { name, says: parts.join("; "), wrong: none ? ["nothing was compared"] : different };
}
