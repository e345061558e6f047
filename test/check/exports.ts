import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Rule } from "./rule.ts";
import { projectFiles, readJson, venues } from "./tree.ts";

/** The parts of package.json that other rules and this one read. */
export interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Entry>>;
  readonly dependencies: Readonly<Record<string, string>>;
  /** What only some entry points need: whoever imports those installs it. */
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

interface DenoFile {
  readonly version: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, string>>;
}

export function packageFile(root: string): PackageFile {
  return readJson(root, "package.json") as PackageFile;
}

/** What one entry point is in the package. */
export interface Entry {
  readonly types: string;
  readonly default: string;
}

/** The entry points. A pattern stands for all venues that have what it names. */
export function entries(root: string): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  const files = new Set(projectFiles(root));
  for (const [name, target] of Object.entries(packageFile(root).exports)) {
    if (typeof target === "string") continue;
    if (!name.includes("*")) {
      found.set(name, target);
      continue;
    }
    for (const path of files) {
      const id = /^src\/venues\/([^/]+)\/mod\.ts$/.exec(path)?.[1];
      if (id === undefined) continue;
      const entry = { types: target.types.replaceAll("*", id), default: target.default.replaceAll("*", id) };
      if (files.has(sourceOf(entry))) found.set(name.replace("*", id), entry);
    }
  }
  return found;
}

function sourceOf(entry: Entry): string {
  return entry.default.replace("./dist/", "").replace(/\.js$/, ".ts");
}

/** The entry points as source files: `./sim` → `src/sim/mod.ts`. */
export function entryPoints(root: string): ReadonlyMap<string, string> {
  return new Map(Array.from(entries(root), ([name, entry]) => [name, sourceOf(entry)]));
}

const dependencies = ["@noble/curves", "@noble/hashes", "cross-fetch", "decimal.js", "valibot", "ws"];

function differences(what: string, npm: ReadonlyMap<string, string>, deno: ReadonlyMap<string, string>): string[] {
  return Array.from(new Set([...npm.keys(), ...deno.keys()])).filter((key) => npm.get(key) !== deno.get(key))
    .map((key) => `${what} ${key}: package.json ${npm.get(key) ?? "none"}, deno.json ${deno.get(key) ?? "none"}`);
}

export const exportsAgree: Rule = {
  name: "exports",
  says: "package.json and deno.json agree on version, licence, entry points and dependencies; each venue has an entry",
  check(root) {
    const npm = packageFile(root);
    const deno = readJson(root, "deno.json") as DenoFile;
    const lock = readJson(root, "package-lock.json") as { readonly version: string };
    const found: string[] = [];
    for (const key of ["version", "license"] as const) {
      if (npm[key] !== deno[key]) found.push(`${key}: package.json ${npm[key]}, deno.json ${deno[key]}`);
    }
    if (lock.version !== npm.version) found.push(`version: package.json ${npm.version}, lock ${lock.version}`);
    if (Object.keys(npm.dependencies).sort().join() !== dependencies.join()) {
      found.push(`dependencies: ${Object.keys(npm.dependencies).join(", ")}, not ${dependencies.join(", ")}`);
    }
    const points = entryPoints(root);
    const denoEntries = new Map(Object.entries(deno.exports).map(([name, path]) => [name, path.replace("./", "")]));
    found.push(...differences("entry", points, denoEntries));
    const needed = { ...npm.dependencies, ...npm.peerDependencies };
    const ranges = new Map(Object.entries(needed).map(([name, range]) => [name, `npm:${name}@${range}`]));
    // A package that is imported by its files ends in a slash in deno.json.
    const denoRanges = new Map(
      Object.entries(deno.imports).map(([name, target]) => [
        name.replace(/\/$/, ""),
        target.replace(/^npm:\/(.*)\/$/, "npm:$1"),
      ]),
    );
    found.push(...differences("dependency", ranges, denoRanges));
    for (const [name, target] of Object.entries(npm.exports)) {
      if (typeof target === "string") continue;
      if (target.types !== target.default.replace(/\.js$/, ".d.ts")) {
        found.push(`entry ${name}: types are ${target.types}`);
      }
    }
    for (const [name, path] of points) {
      if (!existsSync(join(root, path))) found.push(`entry ${name}: ${path} is not there`);
    }
    for (const [name, target] of Object.entries(npm.bin)) {
      const source = target.replace(/^dist\//, "").replace(/\.js$/, ".ts");
      if (!existsSync(join(root, source))) found.push(`command ${name}: ${source} is not there`);
    }
    for (const venue of venues(root)) {
      const built = existsSync(join(root, `src/venues/${venue.id}/mod.ts`));
      if (built && !points.has(`./${venue.id}`)) found.push(`venue ${venue.id}: no entry in package.json`);
    }
    return found;
  },
};
