import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { build } from "./build.ts";
import { installed, mustPass, run } from "./command.ts";
import { entries, packageFile } from "./exports.ts";
import { loads } from "./loads.ts";
import type { Rule } from "./rule.ts";
import { readText } from "./tree.ts";

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
  const plain = Object.values(exports).filter((one) => typeof one === "string");
  const targets = [...plain, ...Array.from(entries(root).values()).flatMap((one) => [one.types, one.default])];
  const wanted = [...targets, ...Object.values(bin), "README.md", "LICENSE"].map((path) => path.replace("./", ""));
  const has = new Set(packed.files.map((file) => file.path));
  return [
    ...wanted.filter((path) => !has.has(path)).map((path) => `the package lacks ${path}`),
    ...Array.from(has).filter((path) => path.startsWith("test/")).map((path) => `the package carries ${path}`),
  ];
}

/**
 * A project that installs the tarball as anybody does, only without a registry: the dependencies are this project's
 * own installed folders, which npm holds against the ranges that the package asks for.
 */
async function install(root: string, consumer: string, tarball: string): Promise<readonly string[]> {
  const { name, dependencies } = packageFile(root);
  cpSync(join(root, consumerFiles), consumer, { recursive: true });
  const folders = [...Object.keys(dependencies), "@types/node"]
    .map((each) => [each, `file:${join(root, "node_modules", each)}`] as const);
  const manifest = {
    name: "consumer",
    private: true,
    type: "module",
    dependencies: { [name]: `file:${tarball}`, ...Object.fromEntries(folders) },
  };
  writeFileSync(join(consumer, "package.json"), JSON.stringify(manifest));
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  return await mustPass("npm", ["install", "--offline", "--ignore-scripts", ...quiet], consumer);
}

/** The README's first example as a program, and all of them in a row: those are only type-checked, as some never end. */
function writeExamples(root: string, consumer: string): void {
  const examples = Array.from(readText(root, "README.md").matchAll(/^```ts\n(.*?)^```$/gms), (match) => match[1] ?? "");
  writeFileSync(join(consumer, "readme.ts"), `${examples[0] ?? ""}\nexport {};\n`);
  writeFileSync(join(consumer, "readme_all.ts"), `${examples.join("\n")}\nexport {};\n`);
}

/** Without a venue the command refuses, but only once it has loaded the simulator. */
async function loadsSimulator(command: string, consumer: string): Promise<readonly string[]> {
  const { code, output } = await run(command, ["sim"], consumer, 60);
  return code === 2 && output.includes("--venue is needed") ? [] : [`sim: exit code ${code}`, output];
}

async function tryConsumer(root: string, consumer: string): Promise<readonly string[]> {
  const tsc = installed(root, "tsc");
  const found = [
    ...await mustPass(tsc, ["-p", "tsconfig.bundler.json"], consumer),
    ...await mustPass(tsc, ["-p", "tsconfig.nodenext.json"], consumer),
  ];
  if (found.length > 0) return found;
  const deno = ["run", "--allow-all", "--node-modules-dir=manual", "--no-lock", "--quiet"];
  const command = installed(consumer, Object.keys(packageFile(root).bin)[0] ?? "");
  const ran = [await mustPass(command, ["--version"], consumer, 60), await loadsSimulator(command, consumer)];
  for (const program of ["main", "identity", "readme"]) {
    ran.push(await mustPass(process.execPath, [`built/${program}.js`], consumer, 60));
    ran.push(await mustPass(installed(root, "deno"), [...deno, `${program}.ts`], consumer, 60));
  }
  return ran.flat();
}

export const packed: Rule = {
  name: "package",
  says:
    "the packed package type-checks and runs in another project, under Node and Deno, holds no file that nobody loads, " +
    "and has what its entry points share once",
  async check(root) {
    const built = await build(root);
    if (built.breaches.length > 0) return built.breaches;
    if (!existsSync(join(root, consumerFiles))) return [`${consumerFiles} is not there`];
    const folder = mkdtempSync(join(tmpdir(), "package-"));
    try {
      const made = await pack(built.folder, folder);
      if (typeof made === "string") return [made];
      const missing = [...missingFiles(root, made), ...await loads(built.folder)];
      if (missing.length > 0) return missing;
      const consumer = join(folder, "consumer");
      const refused = await install(root, consumer, join(folder, made.filename));
      writeExamples(root, consumer);
      return refused.length > 0 ? refused : await tryConsumer(root, consumer);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
