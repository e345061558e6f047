/** What the contenders run as: bundled for Node, as they stand for Deno, compiled where there is a C compiler. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Plugin } from "esbuild";
import type { Command } from "./process.ts";
import { root, workspace } from "./workspace.ts";

/** A JavaScript runtime. */
export interface Runtime {
  readonly name: string;
  readonly command: Command;
  /** It runs TypeScript as it stands. */
  readonly plain: boolean;
}

/** Programs of the workspace, by file, without ending. */
const programs = [
  "contenders/main",
  "contenders/probe",
  "contenders/order",
  "contenders/client",
  "contenders/many",
  "contenders/resync",
  "servers/streams",
  "servers/orders",
];

/** A folder for what a run makes; it goes when the process does. */
export const scratch: string = mkdtempSync(join(tmpdir(), "speed-"));
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));

/** Where bundles lie: beside the installed peers, so that they find them; apart from those of another run. */
const bundles = join(workspace, "node_modules", `.bundles-${process.pid}`);
process.once("exit", () => rmSync(bundles, { recursive: true, force: true }));

/** Our own dependencies are those of the project, whatever peers bring along. */
const ownDependencies: Plugin = {
  name: "own-dependencies",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[a-z@]/ }, ({ path, importer, kind }) => {
      if (
        kind === "entry-point" || path.startsWith("node:") ||
        importer.includes("node_modules")
      ) return undefined;
      const found = import.meta.resolve(
        path,
        pathToFileURL(join(root, "package.json")).href,
      );
      return { path: found, external: true };
    });
  },
};

/**
 * Bundles the programs with the project's sources as they are, lazy parts apart. As the built package, only quicker; and
 * without a loader's wrappers around every function, which would be measured, too.
 */
export async function bundle(): Promise<void> {
  await build({
    entryPoints: programs.filter((name) => existsSync(join(workspace, `${name}.ts`))).map((name) => ({
      in: join(workspace, `${name}.ts`),
      out: name,
    })),
    outdir: bundles,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    plugins: [ownDependencies],
    logLevel: "error",
  });
}

/** How a runtime runs one of the programs. */
export function program(runtime: Runtime, name: string, ...args: readonly string[]): Command {
  return pinned(unpinned(runtime, name, ...args));
}

/** The same, on whatever core. */
export function unpinned({ command, plain }: Runtime, name: string, ...args: readonly string[]): Command {
  const file = plain ? join(workspace, `${name}.ts`) : join(bundles, `${name}.mjs`);
  return [...command, file, ...args];
}

const taskset = process.platform === "linux" &&
  spawnSync("taskset", ["-V"]).status === 0;

/** On the last core alone, where that can be said: what drives it then has the others. */
export function pinned(
  command: Command,
  core: number = availableParallelism() - 1,
): Command {
  return taskset && availableParallelism() > 1 ? ["taskset", "-c", String(core), ...command] : command;
}

const nice = process.platform !== "win32" && spawnSync("nice", ["-n", "1", "true"]).status === 0;

/** So that it runs when nobody else on its core wants to, where the system can do that. */
export function patient(command: Command): Command {
  return nice ? ["nice", "-n", "15", ...command] : command;
}

/** Whether programs are held on one core each. */
export const pins: boolean = taskset && availableParallelism() > 1;

/** This one. */
export const node: Runtime = {
  name: `Node ${process.versions.node}`,
  command: [process.execPath, "--expose-gc"],
  plain: false,
};

/** Whether it runs here, and which version it is; nothing where it does not. */
function versionOf(file: string): string | undefined {
  const { status, stdout } = spawnSync(file, ["--version"], {
    encoding: "utf8",
    timeout: 30_000,
  });
  return status === 0 ? /\d+\.\d+\.\d+/.exec(stdout)?.[0] : undefined;
}

/** The newest Node with long-term support, as npm has it for this machine; nothing where it has none. */
export function newestNode(): Runtime | undefined {
  const folder = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const file = join(
    workspace,
    "node_modules",
    folder,
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  const version = existsSync(file) ? versionOf(file) : undefined;
  return version === undefined ? undefined : { name: `Node ${version}`, command: [file, "--expose-gc"], plain: false };
}

/** The project's Deno. */
export function deno(): Runtime | undefined {
  const file = join(root, "node_modules", ".bin", "deno");
  const version = versionOf(file);
  const flags = [
    "run",
    "--quiet",
    "--no-check",
    "-A",
    "--v8-flags=--expose-gc",
  ];
  return version === undefined ? undefined : {
    name: `Deno ${version}`,
    command: [denoBinary(file), ...flags],
    plain: true,
  };
}

/** The program itself, without the script that starts it. */
function denoBinary(file: string): string {
  const script = "process.stdout.write(Deno.execPath())".replace(
    "process.stdout.write",
    "console.log",
  );
  return execFileSync(file, ["eval", script], { encoding: "utf8" }).trim();
}

/** The compiled floor; nothing where there is no compiler. */
export function compileFloor(): {
  readonly command: Command;
  readonly compiler: string;
} | undefined {
  const output = join(scratch, "floor");
  for (const compiler of ["cc", "clang", "gcc"]) {
    const version = spawnSync(compiler, ["--version"], { encoding: "utf8" });
    if (version.status !== 0) continue;
    const flags = [
      "-O3",
      "-march=native",
      "-o",
      output,
      join(workspace, "native", "floor.c"),
    ];
    execFileSync(compiler, flags, { stdio: ["ignore", "ignore", "inherit"] });
    return {
      command: [output],
      compiler: version.stdout.split("\n")[0] ?? compiler,
    };
  }
  return undefined;
}

/** The version of an installed peer. */
export function peerVersion(name: string): string {
  const text = readFileSync(
    join(workspace, "node_modules", name, "package.json"),
    "utf8",
  );
  return `${name} ${(JSON.parse(text) as { version: string }).version}`;
}
