import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { entryPoints, packageFile } from "./exports.ts";
import type { Rule } from "./rule.ts";
import { readJson } from "./tree.ts";

export interface Size {
  /** Minified. */
  readonly bytes: number;
  readonly gzip: number;
}

interface Budget extends Size {
  /** What a program imports: one venue's one product. */
  readonly imports: readonly string[];
}

const budgetFile = "test/check/budget.json";

/** The size of a program that imports `imports` from `path` and nothing else. */
export async function bundleSize(
  root: string,
  path: string,
  imports: readonly string[],
  external: readonly string[],
): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${imports.join(", ")} } from "./${path}";`, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "es2022",
    external: [...external],
    logLevel: "silent",
  });
  const text = outputFiles[0]?.contents ?? new Uint8Array();
  return { bytes: text.length, gzip: gzipSync(text, { level: 9 }).length };
}

export const size: Rule = {
  name: "size",
  says: `one venue's one product, minified without the dependencies, stays inside ${budgetFile}`,
  async check(root) {
    const budgets = readJson(root, budgetFile) as Readonly<Record<string, Budget>>;
    const external = Object.keys(packageFile(root).dependencies);
    const found: string[] = [];
    for (const [name, path] of entryPoints(root)) {
      const budget = budgets[name];
      if (budget === undefined) {
        if (path.startsWith("src/venues/")) found.push(`${name}: no budget`);
        continue;
      }
      const is = await bundleSize(root, path, budget.imports, external);
      for (const key of ["bytes", "gzip"] as const) {
        if (is[key] > budget[key]) found.push(`${name} ${key}: ${is[key]}, budget ${budget[key]}`);
      }
    }
    return [
      ...found,
      ...Object.keys(budgets).filter((name) => !entryPoints(root).has(name)).map((n) => `${n}: no entry`),
    ];
  },
};
