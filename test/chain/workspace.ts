/** The workspace of the chain's tests: the chain and the contracts are installed there, with its own lock, and only there. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Hex } from "../../src/core/endpoint.ts";
import { listing } from "../support/listing.ts";

const folder = dirname(fileURLToPath(import.meta.url));
/** Where its packages are. */
export const modules: string = join(folder, "node_modules");
const installLimit = 300_000;

/** A contract as its package ships it. */
export interface Artifact {
  readonly abi: readonly unknown[];
  readonly bytecode: Hex;
}

const mark = join(modules, ".installed");

function lockHash(): string {
  return createHash("sha256").update(readFileSync(join(folder, "package-lock.json"))).digest("hex");
}

/** Whether the workspace is installed with this lock. */
export function installed(): boolean {
  return existsSync(mark) && readFileSync(mark, "utf8") === lockHash();
}

/** Installs the workspace where that has not been done with this lock. Test files that start together do it once. */
export async function install(): Promise<void> {
  if (listing || installed()) return;
  const turn = join(folder, "node_modules.installing");
  const until = Date.now() + installLimit;
  for (;;) {
    try {
      mkdirSync(turn);
      break;
    } catch {
      if (installed()) return;
      // Left by one that was killed.
      if (
        existsSync(turn) && Date.now() - statSync(turn).mtimeMs > installLimit
      ) rmSync(turn, { recursive: true });
      if (Date.now() > until) {
        throw new Error(
          "the chain's workspace is being installed for too long",
        );
      }
      await setTimeout(200);
    }
  }
  try {
    if (installed()) return;
    // Running as a script of the project, npm would hand its own settings down.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle)/.test(name)),
    );
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    execFileSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
      cwd: folder,
      env,
      timeout: installLimit,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
    writeFileSync(mark, lockHash());
  } finally {
    rmSync(turn, { recursive: true, force: true });
  }
}

/** A contract of a package. */
export function artifact(path: string): Artifact {
  const { abi, bytecode } = JSON.parse(
    readFileSync(join(modules, path), "utf8"),
  ) as {
    readonly abi: readonly unknown[];
    readonly bytecode: string | { readonly object: string };
  };
  const code = typeof bytecode === "string" ? bytecode : bytecode.object;
  return { abi, bytecode: (code.startsWith("0x") ? code : `0x${code}`) as Hex };
}

/** A text of a package. */
export function textOf(path: string): string {
  return readFileSync(join(modules, path), "utf8");
}

/** The chain's program: the platform's own, not what wraps it, so that it ends when it is told to. */
export function anvil(): string {
  const scope = join(modules, "@foundry-rs");
  const platform = readdirSync(scope).find((name) => name.startsWith("anvil-"));
  if (platform === undefined) {
    throw new Error("there is no local chain for this platform");
  }
  return join(
    scope,
    platform,
    "bin",
    process.platform === "win32" ? "anvil.exe" : "anvil",
  );
}
