import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { mustPass } from "./command.ts";
import { projectFiles } from "./tree.ts";

/** The project as it is published, built in a folder of its own: nobody's dist/ is touched, nor an old one believed. */
export interface Built {
  /** Holds the package's files, dist/ and a link to the installed packages. It goes when the process does. */
  readonly folder: string;
  /** What stood in the way of the build. */
  readonly breaches: readonly string[];
}

const builds = new Map<string, Promise<Built>>();

/** Builds the project, once a run. */
export function build(root: string): Promise<Built> {
  const known = builds.get(root) ?? buildAside(root);
  builds.set(root, known);
  return known;
}

async function buildAside(root: string): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), "build-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const needed = projectFiles(root).filter((path) => /^(?:src|generated)\//.test(path) || !path.includes("/"));
  for (const path of needed) cpSync(join(root, path), join(folder, path));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  return { folder, breaches: await mustPass("npm", ["run", "--silent", "build"], folder) };
}
