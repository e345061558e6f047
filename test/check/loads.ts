import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { entries, packageFile } from "./exports.ts";

/** A runtime's loader takes half a millisecond for a file: more than these, and starting is slow again. */
const mostFiles = 40;
/** What takes longer to load than a venue: it is loaded by who asks a chain, or signs. */
const slow = ["viem", "@noble/curves"];

type Inputs = Metafile["inputs"];

/** What is reached from files by imports of these kinds, themselves among it. */
function reached(inputs: Inputs, from: readonly string[], kinds: readonly string[]): ReadonlySet<string> {
  const found = new Set(from);
  for (const path of found) {
    for (const one of inputs[path]?.imports ?? []) {
      if (kinds.includes(one.kind) && one.external !== true) found.add(one.path);
    }
  }
  return found;
}

/** What is wrong with the files of a built package: those that nobody loads, and entry points that load too many. */
export async function loads(folder: string, most: number = mostFiles): Promise<readonly string[]> {
  const { bin } = packageFile(folder);
  const points = new Map(Array.from(entries(folder), ([name, entry]) => [name, entry.default.replace("./", "")]));
  for (const [name, path] of Object.entries(bin)) points.set(name, path);
  const { metafile: { inputs } } = await build({
    entryPoints: [...points.values()],
    absWorkingDir: folder,
    outdir: "out",
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const all = reached(inputs, [...points.values()], ["import-statement", "dynamic-import"]);
  const files = readdirSync(join(folder, "dist"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".js")).map((path) => `dist/${path.replaceAll("\\", "/")}`);
  const wrong = files.filter((path) => !all.has(path)).sort().map((path) => `nothing loads ${path}`);
  for (const [name, path] of points) {
    const first = reached(inputs, [path], ["import-statement"]);
    const { size } = first;
    if (path.startsWith("dist/src/venues/")) {
      const packages = [...first].flatMap((file) => inputs[file]?.imports ?? [])
        .filter(({ kind, external }) => kind === "import-statement" && external === true).map((one) => one.path);
      const found = slow.filter((one) => packages.some((each) => each === one || each.startsWith(`${one}/`)));
      for (const one of found) wrong.push(`${name} loads ${one} when it is imported`);
    }
    if (size > most) wrong.push(`${name} loads ${size} files when it is imported, and ${most} are allowed`);
  }
  return wrong;
}
