import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { build } from "./build.ts";
import { installed, mustPass, run } from "./command.ts";
import { packageFile } from "./exports.ts";
import type { Rule } from "./rule.ts";

const consumerFiles = "test/package/fixtures/consumer";

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

async function pack(root: string, folder: string): Promise<Packed | string> {
  const args = ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder];
  const { code, output } = await run("npm", args, root);
  if (code !== 0) return output;
  const start = output.indexOf("[");
  return (JSON.parse(output.slice(start, output.lastIndexOf("]") + 1)) as Packed[])[0] ?? output;
}

function missingFiles(root: string, packed: Packed): readonly string[] {
  const { bin, exports } = packageFile(root);
  const targets = Object.values(exports).flatMap((one) => typeof one === "string" ? [one] : [one.types, one.default]);
  const wanted = [...targets, ...Object.values(bin), "README.md", "LICENSE"].map((path) => path.replace("./", ""));
  const has = new Set(packed.files.map((file) => file.path));
  return [
    ...wanted.filter((path) => !has.has(path)).map((path) => `the package lacks ${path}`),
    ...Array.from(has).filter((path) => path.startsWith("test/")).map((path) => `the package carries ${path}`),
  ];
}

function link(root: string, consumer: string, name: string): void {
  const place = join(consumer, "node_modules", name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(root, "node_modules", name), place, "dir");
}

/** A project that installed the package: the tarball unpacked, its dependencies linked, so that no registry is asked. */
async function consumerProject(root: string, folder: string, packed: Packed): Promise<readonly string[]> {
  const { name, version, dependencies } = packageFile(root);
  const consumer = join(folder, "consumer");
  cpSync(join(root, consumerFiles), consumer, { recursive: true });
  const home = join(consumer, "node_modules", name);
  mkdirSync(home, { recursive: true });
  for (const each of [...Object.keys(dependencies), "@types/node"]) link(root, consumer, each);
  writeFileSync(
    join(consumer, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module", dependencies: { [name]: version } }),
  );
  return await mustPass("tar", ["-xzf", join(folder, packed.filename), "--strip-components=1", "-C", home], consumer);
}

async function tryConsumer(root: string, consumer: string): Promise<readonly string[]> {
  const tsc = installed(root, "tsc");
  const found = [
    ...await mustPass(tsc, ["-p", "tsconfig.bundler.json"], consumer),
    ...await mustPass(tsc, ["-p", "tsconfig.nodenext.json"], consumer),
  ];
  if (found.length > 0) return found;
  const command = join(consumer, "node_modules", packageFile(root).name, Object.values(packageFile(root).bin)[0] ?? "");
  return [
    ...await mustPass(process.execPath, ["built/main.js"], consumer, 60),
    ...await mustPass(installed(root, "deno"), ["run", "--allow-all", "--no-lock", "--quiet", "main.ts"], consumer, 60),
    ...await mustPass(process.execPath, [command, "--version"], consumer, 60),
  ];
}

export const packed: Rule = {
  name: "package",
  says: "the packed package type-checks and runs in another project, under Node and Deno",
  async check(root) {
    const broken = await build(root);
    if (broken.length > 0) return broken;
    if (!existsSync(join(root, consumerFiles))) return [`${consumerFiles} is not there`];
    const folder = mkdtempSync(join(tmpdir(), "package-"));
    try {
      const made = await pack(root, folder);
      if (typeof made === "string") return [made];
      const missing = missingFiles(root, made);
      if (missing.length > 0) return missing;
      const unpacked = await consumerProject(root, folder, made);
      return unpacked.length > 0 ? unpacked : await tryConsumer(root, join(folder, "consumer"));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
