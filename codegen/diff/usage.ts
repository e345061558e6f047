/** Which operations the adapter of a venue uses: what its files import from the generated tables. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ts } from "../compiler.ts";
import { listFiles } from "../write.ts";
import type { Usage } from "./compare.ts";

/** By product and constant, the files below the venue's folder that import it; without files where there is none. */
export function usageOf(root: string, venue: string): Usage {
  const folder = `src/venues/${venue}`;
  const used = new Map<string, string[]>();
  for (const path of existsSync(join(root, folder)) ? listFiles(root, folder) : []) {
    if (!path.endsWith(".ts")) continue;
    for (const name of importsOf(readFileSync(join(root, path), "utf8"), venue)) {
      used.set(name, [...used.get(name) ?? [], path.slice(folder.length + 1)]);
    }
  }
  return used;
}

/** `spot depth` for each value a module takes from `generated/<venue>/spot.ts`. */
function importsOf(text: string, venue: string): ReadonlySet<string> {
  const file = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest);
  const found = new Set<string>();
  for (const statement of file.statements) {
    const isImport = ts.isImportDeclaration(statement);
    if (!isImport && !ts.isExportDeclaration(statement)) continue;
    const from = statement.moduleSpecifier;
    const path = from !== undefined && ts.isStringLiteral(from) ? from.text : "";
    const product = new RegExp(`generated/${venue}/(spot|perp|amm)\\.ts$`).exec(path)?.[1];
    if (product === undefined) continue;
    const bindings = isImport ? statement.importClause?.namedBindings : statement.exportClause;
    if (bindings === undefined) continue;
    if (ts.isNamespaceImport(bindings)) {
      // `raw.depth`
      for (const [, name] of text.matchAll(new RegExp(`\\b${bindings.name.text}\\.(\\w+)`, "g"))) {
        found.add(`${product} ${name}`);
      }
    } else if (!ts.isNamespaceExport(bindings)) {
      for (const { name, propertyName } of bindings.elements) found.add(`${product} ${(propertyName ?? name).text}`);
    }
  }
  return found;
}
