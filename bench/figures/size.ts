import { existsSync, lstatSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "../../test/check/build.ts";
import { entryPoints, packageFile } from "../../test/check/exports.ts";
import { bundleSize } from "../../test/check/size.ts";
import { readJson } from "../../test/check/tree.ts";
import { outputOf } from "./sampling.ts";
import type { Part } from "./sampling.ts";

/** What a program that imports `name` from `entry` weighs, minified. */
export function bundlePart(entry: string, name: string): Part {
  return {
    title: `bundle of { ${name} } from ${entry}, minified`,
    async measure(root) {
      const { name: packageName, dependencies } = packageFile(root);
      const path = entryPoints(root).get(entry.replace(packageName, "."));
      if (path === undefined) throw new Error(`${entry} is no entry point`);
      const alone = await bundleSize(root, path, [name], Object.keys(dependencies));
      const whole = await bundleSize(root, path, [name], []);
      return [
        { what: "gzip, without the dependencies", value: alone.gzip / 1000, unit: "kB" },
        { what: "gzip, with the dependencies", value: whole.gzip / 1000, unit: "kB" },
        { what: "plain, without the dependencies", value: alone.bytes / 1000, unit: "kB" },
        { what: "plain, with the dependencies", value: whole.bytes / 1000, unit: "kB" },
      ];
    },
  };
}

/** Bytes of the files below a folder, nested node_modules left out: those are packages of their own. */
function folderBytes(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? sum : sum + folderBytes(path);
    return entry.isFile() ? sum + lstatSync(path).size : sum;
  }, 0);
}

/** The folder a package's import resolves to, as Node looks for it: upwards from who imports. */
function packageFolder(name: string, from: string): string {
  for (let folder = from;; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return candidate;
    if (dirname(folder) === folder) throw new Error(`${name} is not installed`);
  }
}

/** The folders of all packages that come with `folder`'s, directly or not. */
function dependencyFolders(folder: string, found: Set<string> = new Set()): ReadonlySet<string> {
  const { dependencies = {} } = readJson(folder, "package.json") as { dependencies?: Record<string, string> };
  for (const name of Object.keys(dependencies)) {
    const next = packageFolder(name, folder);
    if (found.has(next)) continue;
    found.add(next);
    dependencyFolders(next, found);
  }
  return found;
}

/** What an installation puts on the disk. */
export const installPart: Part = {
  title: "installed on disk",
  async measure(root) {
    const { folder } = await build(root);
    const args = ["pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel=error"];
    const printed = await outputOf("npm", args, folder);
    const [packed] = JSON.parse(printed) as { unpackedSize: number; size: number; entryCount: number }[];
    if (packed === undefined) throw new Error("npm pack said nothing");
    const folders = Array.from(dependencyFolders(root));
    const total = folders.reduce((sum, folder) => sum + folderBytes(folder), packed.unpackedSize);
    return [
      { what: "the package", value: packed.unpackedSize / 1e6, unit: "MB", note: `${packed.entryCount} files` },
      { what: "with all dependencies", value: total / 1e6, unit: "MB", note: `${folders.length} packages besides` },
      { what: "the tarball", value: packed.size / 1e6, unit: "MB" },
    ];
  },
};
