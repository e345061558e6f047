/** The workspace of the peers: they are installed there, and only there. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** This folder. */
export const workspace: string = dirname(fileURLToPath(import.meta.url));
/** The project's. */
export const root: string = resolve(workspace, "../..");

const installLimit = 300_000;

/** Installs the peers where that has not been done, or not with this lock. Throws where it cannot be done. */
export function install(): void {
  const lock = createHash("sha256").update(
    readFileSync(join(workspace, "package-lock.json")),
  ).digest("hex");
  const mark = join(workspace, "node_modules", ".installed");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  console.error("installing the peers");
  // Running as a script of the project, npm would hand its own settings down.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle)/.test(name)),
  );
  execFileSync(process.platform === "win32" ? "npm.cmd" : "npm", [
    "ci",
    "--ignore-scripts",
  ], {
    cwd: workspace,
    env,
    timeout: installLimit,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  writeFileSync(mark, lock);
}
