import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { entryPoints, packageFile } from "./exports.ts";
import type { Rule } from "./rule.ts";
import { projectFiles, readJson } from "./tree.ts";

export interface Size {
  /** Minified. */
  readonly bytes: number;
  readonly gzip: number;
}

/** What a program loads when it starts, and what it may load afterwards. */
export interface BundleSize extends Size {
  readonly later: Size;
}

const budgetFile = "test/check/budget.json";

/** The size of a program that imports `imports` from `path` and nothing else: what it imports in turn, without `later`. */
export async function bundleSize(
  root: string,
  path: string,
  imports: readonly string[],
  external: readonly string[],
): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${imports.join(", ")} } from "./${path}";`, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    outdir: "out",
    metafile: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "es2022",
    external: [...external],
    logLevel: "silent",
  });
  const first = reached(metafile, ["import-statement"]);
  const all = reached(metafile, ["import-statement", "dynamic-import"]);
  const sizeOf = (names: readonly string[]): Size => {
    const files = outputFiles.filter(({ path }) => names.includes(basename(path)));
    const bytes = new TextEncoder().encode(files.map(({ text }) => text).join(""));
    return { bytes: bytes.length, gzip: bytes.length === 0 ? 0 : gzipSync(bytes, { level: 9 }).length };
  };
  return { ...sizeOf([...first]), later: sizeOf([...all].filter((path) => !first.has(path))) };
}

/** The names of the files that are reached from the entry, itself among them, by imports of these kinds. */
function reached({ outputs }: Metafile, kinds: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind, external } of outputs[path]?.imports ?? []) {
      if (kinds.includes(kind) && external !== true) visit(next);
    }
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (entryPoint === "<stdin>") visit(path);
  return new Set([...found].map((path) => basename(path)));
}

export const size: Rule = {
  name: "size",
  says:
    `each venue's each product, minified without the dependencies, stays inside ${budgetFile}: what a program loads ` +
    "when it starts, and what it may load afterwards",
  async check(root) {
    const budget = readJson(root, budgetFile) as BundleSize;
    const { dependencies, peerDependencies } = packageFile(root);
    const external = Object.keys({ ...dependencies, ...peerDependencies }).flatMap((name) => [name, `${name}/*`]);
    const files = new Set(projectFiles(root));
    const found: string[] = [];
    for (const [name, path] of entryPoints(root)) {
      for (const kind of ["spot", "perp", "amm"]) {
        if (!path.startsWith("src/venues/") || !files.has(path.replace("mod.ts", `${kind}.ts`))) continue;
        const is = await bundleSize(root, path, [kind], external);
        for (const key of ["bytes", "gzip"] as const) {
          if (is[key] > budget[key]) found.push(`${name} ${kind} ${key}: ${is[key]}, budget ${budget[key]}`);
          const [later, most] = [is.later[key], budget.later[key]];
          if (later > most) found.push(`${name} ${kind} ${key} loaded later: ${later}, budget ${most}`);
        }
      }
    }
    return found;
  },
};
