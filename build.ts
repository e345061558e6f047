/**
 * Writes the package's JavaScript to `dist`: a file for each entry point of package.json, and beside them, each once, what
 * several of them share. A runtime needs half a millisecond for every file that it loads, and a venue is in more than a
 * hundred of them. The types are the compiler's: `tsc -p tsconfig.build.json`.
 *
 * Nothing is shortened: in a stack trace every function has its name, and a comment above it says which source it is from.
 */
import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

interface PackageFile {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

const root: string = import.meta.dirname;
const { bin, exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as PackageFile;
const entryPoints = Object.values(exports).flatMap((entry) =>
  typeof entry === "string" ? [] : sourcesOf(entry.default)
);
const commands = Object.values(bin);

/** What a file of `dist` is made of; for a pattern, all that there are. */
function sourcesOf(target: string): readonly string[] {
  const source = target.replace(/^(?:\.\/)?dist\//, "").replace(/\.js$/, ".ts");
  const [folder = "", ...rest] = source.split("*");
  if (rest.length === 0) return [source];
  const all = readdirSync(join(root, folder)).map((name) => [folder, ...rest].join(name));
  return all.filter((path) => existsSync(join(root, path)));
}

await build({
  entryPoints: [...new Set([...entryPoints, ...commands.flatMap(sourcesOf)])],
  absWorkingDir: root,
  outbase: ".",
  outdir: "dist",
  chunkNames: "shared/[name]-[hash]",
  bundle: true,
  // One instance of each module, whichever entry points a program imports: an error of one is an error of the others.
  splitting: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "es2022",
  logLevel: "warning",
});
for (const command of commands) chmodSync(join(root, command), 0o755);
