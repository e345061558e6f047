/** The judges' workspace: what they are made of is installed there, and only there. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The folder of the judges. */
export const workspace: string = dirname(fileURLToPath(import.meta.url));

const installLimit = 300_000;

/** Installs the workspace where that has not been done, or not with this lock. Throws where it cannot be done. */
export function install(): void {
  const lock = createHash("sha256").update(
    readFileSync(join(workspace, "package-lock.json")),
  ).digest("hex");
  const mark = join(workspace, "node_modules", ".installed");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  console.log("installing the judges");
  // Running as a script of the project, npm would hand its own settings down.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle)/.test(name)),
  );
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: workspace,
    env,
    timeout: installLimit,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  writeFileSync(mark, lock);
}

/** Name and version of a judge, as installed. */
export function version(name: string): string {
  const text = readFileSync(
    join(workspace, "node_modules", name, "package.json"),
    "utf8",
  );
  return `${name} ${(JSON.parse(text) as { version: string }).version}`;
}
