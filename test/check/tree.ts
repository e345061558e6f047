import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";

const leftOut = new Set([".git", "node_modules", "dist"]);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return leftOut.has(entry.name) ? [] : walk(path);
    return entry.isFile() ? [path] : [];
  });
}

/**
 * The project's files, relative to `root` with `/` between folders: those that git tracks or would track; in a tree
 * without git, all of them.
 */
export function projectFiles(root: string): readonly string[] {
  if (!existsSync(join(root, ".git"))) {
    return walk(root).map((path) => relative(root, path).replaceAll("\\", "/")).sort();
  }
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const listed = execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
  return listed.split("\0").filter((path) => path !== "" && existsSync(join(root, path))).sort();
}

/** The project's files below one of the folders whose name ends in one of the endings. */
export function filesBelow(root: string, folders: readonly string[], endings: readonly string[]): readonly string[] {
  return projectFiles(root).filter((path) =>
    folders.some((folder) => path.startsWith(`${folder}/`)) && endings.some((ending) => path.endsWith(ending))
  );
}

export function readText(root: string, path: string): string {
  return readFileSync(join(root, path), "utf8");
}

export function readJson(root: string, path: string): unknown {
  return JSON.parse(readText(root, path));
}

export interface VenueName {
  readonly id: string;
  readonly name: string;
  readonly status: string;
}

/** The venues that have a description. */
export function venues(root: string): readonly VenueName[] {
  return projectFiles(root).filter((path) => /^specs\/[^/]+\/venue\.yaml$/.test(path)).map((path) => {
    const described = parse(readText(root, path)) as Partial<VenueName> | null;
    const folder = path.split("/")[1] ?? "";
    return { id: described?.id ?? folder, name: described?.name ?? folder, status: described?.status ?? "live" };
  });
}

/** The venue whose description another one's extends: the API is the same, and so is what is made of it. */
export function extendedBy(root: string, venue: string): string | undefined {
  const path = `specs/${venue}/venue.yaml`;
  if (!existsSync(join(root, path))) return undefined;
  return /^extends: \.\.\/([^/]+)\/venue\.yaml$/m.exec(readText(root, path))?.[1];
}
