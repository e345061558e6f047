import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installed, mustPass } from "./command.ts";
import type { Rule } from "./rule.ts";
import { readText, venues } from "./tree.ts";
import { factsOf } from "./venue_facts.ts";
import { listSuites } from "./venue_suites.ts";
import { between, coverageText, listText, plain, withMarks } from "./venue_tables.ts";

const heading = "What its tests show";

/** What is made of the tree, by the page it stands on. */
async function made(root: string): Promise<ReadonlyMap<string, string>> {
  const facts = await factsOf(root, await listSuites(root));
  const pages = new Map([["README.md", listText(facts)]]);
  for (const { venue } of facts) {
    const path = `src/venues/${venue}/README.md`;
    if (existsSync(join(root, path))) pages.set(path, coverageText(facts.filter((one) => one.venue === venue)));
  }
  return pages;
}

/** What is left of the code of venues that have closed. */
export function codeOfClosed(root: string): readonly string[] {
  return venues(root).filter(({ status }) => status === "closed").flatMap(({ id }) =>
    [`src/venues/${id}`, `src/sim/skins/${id}`, `test/${id}`].filter((folder) => existsSync(join(root, folder)))
      .map((folder) => `${folder}: the venue is closed`)
  );
}

export const venuePages: Rule = {
  name: "venues",
  says: "the tables of venues are what tests show (npm run check -- --update-venues), and closed venues have no code",
  async check(root) {
    const found = [...codeOfClosed(root)];
    for (const [path, text] of await made(root)) {
      const page = readText(root, path);
      const right = between(page, text);
      if (right === undefined) found.push(`${path}: has no place for the table that is made`);
      else if (plain(right) !== plain(page)) found.push(`${path}: the table is not what the tests show`);
    }
    return found;
  },
};

/** Writes the tables anew; returns the exit code. */
export async function writeVenues(root: string): Promise<number> {
  const pages = await made(root);
  for (const [path, text] of pages) {
    const page = readText(root, path);
    const right = between(path === "README.md" ? page : withMarks(page, heading), text);
    if (right === undefined) throw new Error(`${path} has no place for the table that is made`);
    if (plain(right) !== plain(page)) writeFileSync(join(root, path), right);
  }
  const breaches = await mustPass(installed(root, "deno"), ["fmt", "--quiet", ...pages.keys()], root);
  if (breaches.length > 0) console.error(breaches.join("\n"));
  return breaches.length > 0 ? 1 : 0;
}
