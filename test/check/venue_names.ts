import type { Rule } from "./rule.ts";
import { extendedBy, filesBelow, projectFiles, readText, venues } from "./tree.ts";

/** Ids that are words of the language too: a mention is a breach only where it is a whole text literal. */
const ordinary = new Set(["balancer", "cube", "derive", "gate", "gateway", "liquid", "vertex"]);

/** Files that list the venues' folders, and nothing else. */
const registries = new Set(["src/sim/skins/mod.ts"]);

interface Forbidden {
  readonly id: string;
  /** The id and the name in lower case, letters and digits only. */
  readonly words: ReadonlySet<string>;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** A text's words, with `camelCase` and `snake_case` taken apart. */
function words(text: string): readonly string[] {
  return (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}

/** True where consecutive words spell one of the forbidden ones: `crypto-com`, `CryptoCom` and `cryptocom` are one. */
function names(text: string, forbidden: Forbidden): boolean {
  const all = words(text);
  const longest = Math.max(...Array.from(forbidden.words, (word) => word.length));
  return all.some((_, start) => {
    let joined = "";
    for (let at = start; at < all.length && joined.length < longest; at++) {
      joined += all[at];
      if (!forbidden.words.has(joined)) continue;
      if (!ordinary.has(joined)) return true;
    }
    return false;
  }) || Array.from(forbidden.words).some((word) => ordinary.has(word) && new RegExp(`["'\`]${word}["'\`]`).test(text));
}

function owned(path: string, id: string): boolean {
  const homes = [`src/venues/${id}/`, `src/sim/skins/${id}/`, `src/sim/skins/${id}.ts`, `src/chains/${id}/`];
  return homes.some((home) => path.startsWith(home));
}

export const venueNames: Rule = {
  name: "venue-names",
  says:
    "no venue is named in src/ or codegen/ outside its own folders, and those of venues whose description extends its own",
  check(root) {
    const forbidden = venues(root).map(({ id, name }): Forbidden => ({ id, words: new Set([plain(id), plain(name)]) }));
    const found: string[] = [];
    for (const path of filesBelow(root, ["src", "codegen"], [""])) {
      if (registries.has(path)) continue;
      const bases = forbidden.filter(({ id }) => owned(path, id)).map(({ id }) => extendedBy(root, id));
      const strangers = forbidden.filter(({ id }) => !owned(path, id) && !bases.includes(id));
      for (const venue of strangers) if (names(path, venue)) found.push(`${path}: the path names ${venue.id}`);
      readText(root, path).split("\n").forEach((line, index) => {
        for (const venue of strangers) if (names(line, venue)) found.push(`${path}:${index + 1}: names ${venue.id}`);
      });
    }
    if (forbidden.length === 0 && projectFiles(root).some((path) => path.startsWith("src/venues/"))) {
      found.push("specs: no venue.yaml, and yet there are venues");
    }
    return found;
  },
};
