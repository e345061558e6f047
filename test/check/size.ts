import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { entryPoints, packageFile } from "./exports.ts";
import type { Rule } from "./rule.ts";
import { projectFiles, readJson } from "./tree.ts";

export interface Size {
  /** Minified. */
  readonly bytes: number;
  readonly gzip: number;
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
  says: `each venue's each product, minified without the dependencies, stays inside ${budgetFile}`,
  async check(root) {
    const budget = readJson(root, budgetFile) as Size;
    const external = Object.keys(packageFile(root).dependencies).flatMap((name) => [name, `${name}/*`]);
    const files = new Set(projectFiles(root));
    const found: string[] = [];
    for (const [name, path] of entryPoints(root)) {
      for (const kind of ["spot", "perp", "amm"]) {
        if (!path.startsWith("src/venues/") || !files.has(path.replace("mod.ts", `${kind}.ts`))) continue;
        const is = await bundleSize(root, path, [kind], external);
        for (const key of ["bytes", "gzip"] as const) {
          if (is[key] > budget[key]) found.push(`${name} ${kind} ${key}: ${is[key]}, budget ${budget[key]}`);
        }
      }
    }
    return found;
  },
};
