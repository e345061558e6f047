/** Files of the output on disk. */
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { problemOf, Refused } from "./problem.ts";

const mark = "// Generated from ";

/** Writes `files`, and takes away what earlier runs left in `folders` and this one did not make. */
export function writeFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  folders: readonly string[],
): readonly string[] {
  const changed: string[] = [];
  for (const [path, text] of files) {
    const full = join(root, path);
    if (existsSync(full) && readFileSync(full, "utf8") === text) continue;
    demandInside(root, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    changed.push(path);
  }
  for (const path of leftOver(root, files, folders)) {
    rmSync(join(root, path));
    changed.push(path);
  }
  return changed;
}

/** Throws where a link on the way leads out of `root`, or a step does: nothing is written elsewhere. */
function demandInside(root: string, path: string): void {
  let at = root;
  for (const step of path.split("/")) {
    at = join(at, step);
    if (step === ".." || step === "" || lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
      throw new Refused([
        problemOf(path, "ref-outside", "A link leads out of the output folder; nothing more is written."),
      ]);
    }
  }
}

/** Those of `files` that exist and were written by somebody else. */
export function foreignFiles(root: string, files: ReadonlyMap<string, string>): readonly string[] {
  return [...files.keys()].filter((path) => {
    const full = join(root, path);
    return existsSync(full) && !readFileSync(full, "utf8").startsWith(mark);
  });
}

/** Generated files in `folders` that are not among `files`. */
export function leftOver(
  root: string,
  files: ReadonlyMap<string, string>,
  folders: readonly string[],
): readonly string[] {
  return folders.flatMap((folder) => listFiles(root, folder)).filter((path) =>
    !files.has(path) && readFileSync(join(root, path), "utf8").startsWith(mark)
  );
}

/** The files below a folder, by their path from `root`. */
export function listFiles(root: string, folder: string): readonly string[] {
  const full = join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(root, path) : [path];
  }).sort();
}
