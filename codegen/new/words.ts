/** Whether a name can be a venue's: no file of ours may use it as a word, since central code names no venue. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../write.ts";

const folders = ["src", "codegen"];

/** Where one of `names` occurs as a word, or as several words in a row; `undefined` where none does. */
export function wordUsed(root: string, names: readonly string[]): string | undefined {
  const wanted = new Set(names.map((name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "")));
  for (const path of folders.flatMap((folder) => listFiles(root, folder))) {
    if (spells(path, wanted)) return path;
    const lines = readFileSync(join(root, path), "utf8").split("\n");
    const at = lines.findIndex((line) => spells(line, wanted));
    if (at >= 0) return `${path}:${at + 1}`;
  }
  return undefined;
}

/** `acmeOne`, `acme-one` and `ACME_ONE` are two words that spell `acmeone`. */
function spells(text: string, wanted: ReadonlySet<string>): boolean {
  const longest = Math.max(...[...wanted].map((word) => word.length));
  const words = (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
  return words.some((_, start) => {
    let joined = "";
    for (let at = start; at < words.length && joined.length < longest; at++) {
      joined += words[at];
      if (wanted.has(joined)) return true;
    }
    return false;
  });
}
