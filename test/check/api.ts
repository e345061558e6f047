import { existsSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { build } from "./build.ts";
import { entries, packageFile } from "./exports.ts";
import type { Rule } from "./rule.ts";
import { readText } from "./tree.ts";

const snapshot = "test/check/api.txt";
const printer = ts.createPrinter({ removeComments: true });

/** A declaration's text. What other packages or the descriptions declare is named, not repeated. */
function declared(root: string, declaration: ts.Declaration): string {
  const source = declaration.getSourceFile();
  const path = relative(root, source.fileName).replaceAll("\\", "/");
  const installed = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
  if (installed !== null) return `from ${installed[1]}`;
  if (ts.isSourceFile(declaration)) return `all of ${path}`;
  if (path.startsWith("dist/generated/")) return `from ${path.replace("dist/", "")}`;
  const whole = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return printer.printNode(ts.EmitHint.Unspecified, whole, source).replace(/^export (declare )?/, "");
}

/** The exported names of every entry point, each with its declared type. */
export function describeApi(root: string, points: ReadonlyMap<string, string>): string {
  const files = Array.from(points.values(), (path) => join(root, path));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts", "lib.dom.d.ts"],
    types: ["node"],
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const parts: string[] = [];
  for (const [name, path] of points) {
    parts.push(`${parts.length === 0 ? "" : "\n"}# ${name}`);
    const source = program.getSourceFile(join(root, path));
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) continue;
    const symbols = checker.getExportsOfModule(module).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const symbol of symbols) {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const texts = (target.declarations ?? []).map((declaration) => declared(root, declaration));
      parts.push(`${symbol.name}: ${texts.join("\n")}`);
    }
  }
  return `${parts.join("\n")}\n`;
}

function builtEntries(root: string): ReadonlyMap<string, string> {
  const { name } = packageFile(root);
  return new Map(Array.from(entries(root), ([path, { types }]) => [path.replace(".", name), types]));
}

/** Writes the snapshot anew; returns the exit code. */
export async function writeApi(root: string): Promise<number> {
  const { folder, breaches } = await build(root);
  if (breaches.length > 0) console.error(breaches.join("\n"));
  else writeFileSync(join(root, snapshot), describeApi(folder, builtEntries(folder)));
  return breaches.length > 0 ? 1 : 0;
}

/** `lines` without those that `others` has as often. */
function only(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

/** The lines that only one of two texts has. */
export function lineDifferences(before: string, after: string): readonly string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const found = [...only(old, now).map((line) => `- ${line}`), ...only(now, old).map((line) => `+ ${line}`)];
  return found.length > 0 || before === after ? found : ["the same lines in another order"];
}

export const api: Rule = {
  name: "api",
  says: `the public API is as ${snapshot} has it (npm run check -- --update-api)`,
  async check(root) {
    const { folder, breaches } = await build(root);
    if (breaches.length > 0) return breaches;
    if (!existsSync(join(root, snapshot))) return [`${snapshot} is not there`];
    return lineDifferences(readText(root, snapshot), describeApi(folder, builtEntries(folder)));
  },
};
