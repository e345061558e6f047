/** What the last release promised, and whether it still holds: `npm run api` and the rule of the same purpose. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ApiChange, compareApi, isNamed, unreleased, wordsOf } from "./api_changes.ts";
import type { Rule } from "./rule.ts";
import { readJson, readText } from "./tree.ts";

const snapshot = "test/check/api.txt";
const released = "docs/api/released.txt";
const changelog = "CHANGELOG.md";

/** What became of the API since the last release; absent before the first one. */
export interface Since {
  readonly version: string;
  readonly changes: readonly ApiChange[];
  /** Breaking ones that the changelog does not name. */
  readonly unsaid: readonly ApiChange[];
}

export function sinceRelease(root: string): Since | undefined {
  if (!existsSync(join(root, released))) return undefined;
  const [head = "", ...rest] = readText(root, released).split("\n");
  const version = /^version (\S+)$/.exec(head)?.[1];
  if (version === undefined) throw new Error(`${released} begins with no "version" line`);
  const changes = compareApi(rest.join("\n"), readText(root, snapshot));
  const lines = existsSync(join(root, changelog)) ? unreleased(readText(root, changelog)) : [];
  return { version, changes, unsaid: changes.filter((change) => change.breaking && !isNamed(change, lines)) };
}

export const promises: Rule = {
  name: "promises",
  says: `what breaks the API of the last release is named under Unreleased in ${changelog} (npm run api)`,
  check(root) {
    return (sinceRelease(root)?.unsaid ?? []).map((change) => `${changelog} does not name ${wordsOf(change)}`);
  },
};

/** Says what changed; the exit code. */
export function sayApi(root: string, say: (line: string) => void): number {
  const since = sinceRelease(root);
  if (since === undefined) {
    say(`There is no release yet: nothing is promised. "npm run api -- --release" writes ${released}.`);
    return 0;
  }
  const { version, changes, unsaid } = since;
  const named = changes.filter((change) => change.breaking && !unsaid.includes(change));
  const additive = changes.filter((change) => !change.breaking);
  const parts: readonly (readonly [string, readonly ApiChange[]])[] = [
    [`Breaking, and not under Unreleased in ${changelog}`, unsaid],
    [`Breaking, and said in ${changelog}`, named],
    ["Additive", additive],
  ];
  for (const [heading, own] of parts) {
    if (own.length > 0) say([`${heading}:`, ...own.map((change) => `  ${wordsOf(change)}`), ""].join("\n"));
  }
  say(
    `Since ${version}: ${
      unsaid.length + named.length
    } breaking (${unsaid.length} unsaid), ${additive.length} additive.`,
  );
  return unsaid.length > 0 ? 1 : 0;
}

/**
 * Promises the API as it is, under the version of package.json, and gives what was unreleased in the changelog that
 * version's heading. The exit code: 1 where something breaks that the changelog does not name, or nothing is to release.
 */
export function release(root: string, say: (line: string) => void): number {
  const { version } = readJson(root, "package.json") as { readonly version: string };
  const since = sinceRelease(root);
  if (since !== undefined && since.unsaid.length > 0) return sayApi(root, say);
  const text = readText(root, changelog);
  if (since?.version === version || text.split("\n").some((line) => line.trim() === `## ${version}`)) {
    say(`${version} is released: package.json has to have another version.`);
    return 1;
  }
  if (unreleased(text).length === 0) {
    say(`${changelog} has nothing under Unreleased.`);
    return 1;
  }
  mkdirSync(dirname(join(root, released)), { recursive: true });
  writeFileSync(join(root, released), `version ${version}\n${readText(root, snapshot)}`);
  writeFileSync(join(root, changelog), text.replace(/^## \[?Unreleased\]?\s*$/im, `## Unreleased\n\n## ${version}\n`));
  say(`${released} has the API of ${version}; ${changelog} has its heading.`);
  return 0;
}
