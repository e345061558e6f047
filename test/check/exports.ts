import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Rule } from "./rule.ts";
import { readJson, venues } from "./tree.ts";

/** The parts of package.json that other rules and this one read. */
export interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
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

/** The entry points as source files: `./sim` → `src/sim/mod.ts`. */
export function entryPoints(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, target] of Object.entries(packageFile(root).exports)) {
    if (typeof target !== "string") found.set(name, target.default.replace("./dist/", "").replace(/\.js$/, ".ts"));
  }
  return found;
}

const dependencies = ["cross-fetch", "decimal.js", "valibot", "ws"];

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
    const entries = entryPoints(root);
    const denoEntries = new Map(Object.entries(deno.exports).map(([name, path]) => [name, path.replace("./", "")]));
    found.push(...differences("entry", entries, denoEntries));
    const ranges = new Map(Object.entries(npm.dependencies).map(([name, range]) => [name, `npm:${name}@${range}`]));
    found.push(...differences("dependency", ranges, new Map(Object.entries(deno.imports))));
    for (const [name, target] of Object.entries(npm.exports)) {
      if (typeof target === "string") continue;
      if (target.types !== target.default.replace(/\.js$/, ".d.ts")) {
        found.push(`entry ${name}: types are ${target.types}`);
      }
    }
    for (const [name, path] of entries) {
      if (!existsSync(join(root, path))) found.push(`entry ${name}: ${path} is not there`);
    }
    for (const [name, target] of Object.entries(npm.bin)) {
      const source = target.replace(/^dist\//, "").replace(/\.js$/, ".ts");
      if (!existsSync(join(root, source))) found.push(`command ${name}: ${source} is not there`);
    }
    for (const venue of venues(root)) {
      const built = existsSync(join(root, `src/venues/${venue.id}/mod.ts`));
      if (built && !entries.has(`./${venue.id}`)) found.push(`venue ${venue.id}: no entry in package.json`);
    }
    return found;
  },
};
