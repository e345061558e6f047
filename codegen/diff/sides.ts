/** The two sides of a comparison: a venue of ours, a file, or a folder of files. */
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { listDescriptions } from "../import.ts";
import { type Problem, problemOf, Refused } from "../problem.ts";
import { formatOf, readProduct } from "../read/product.ts";
import { Reading } from "../read/reading.ts";
import { kinds, readVenue } from "../read/venue.ts";
import { Sources } from "../reference.ts";
import { isOurs, pathOf, serverPaths, type Subject, subjectsOf } from "./subject.ts";

const maxBytes = 20_000_000;

export interface Side {
  readonly name: string;
  readonly subjects: readonly Subject[];
  /** Of our own making: every rule of the house holds. */
  readonly ours: boolean;
  /** What could not be read of it. */
  readonly findings: readonly Problem[];
}

/** The descriptions of a venue whose folder is `folder`; `id` is what it is called there. */
export function venueSide(root: string, folder: string, id: string, name: string): Side {
  const sources = new Sources(folder, root, maxBytes);
  const head = new Reading(sources, true);
  const venue = readVenue(head, sources.open(join(folder, "venue.yaml")), id);
  const live = venue.environments["live"] ?? {};
  const findings: Problem[] = [];
  const subjects = kinds.flatMap((kind) => {
    const files = ["openapi", "asyncapi"].map((half) => join(folder, `${kind}.${half}.yaml`)).filter((file) =>
      existsSync(file)
    );
    if (files.length === 0) return [];
    const reading = new Reading(sources, true);
    const product = readProduct(reading, kind, files.map((file) => sources.open(file)));
    findings.push(...reading.problems);
    return subjectsOf(product, Object.values(live).map(pathOf));
  });
  return { name, subjects, ours: true, findings };
}

/** A description, or every one of a folder, or those of its files that are named. */
export function fileSide(path: string, named?: readonly string[]): Side {
  const full = resolve(path);
  const isFolder = statSync(full, { throwIfNoEntry: false })?.isDirectory() === true;
  const base = isFolder ? full : dirname(full);
  const files = named?.map((file) => join(full, file)) ?? (isFolder ? listDescriptions(full) : [full]);
  const findings: Problem[] = [];
  let ours = false;
  let known = 0;
  const subjects = files.flatMap((file) => {
    const sources = new Sources(base, base, maxBytes, true);
    const source = sources.open(file);
    if (formatOf(source.value) === undefined) return [];
    known++;
    const house = isOurs(source.value);
    ours ||= house;
    const reading = new Reading(sources, house);
    const product = readProduct(reading, basename(file).replace(/\..*$/, ""), [source]);
    findings.push(...sources.all.flatMap(({ faults }) => faults), ...reading.problems);
    return subjectsOf(product, serverPaths(source.value));
  });
  if (known === 0) throw new Refused([problemOf(basename(full), "version", "There is no description in it.")]);
  return { name: basename(full), subjects, ours, findings };
}

/** A venue's folder as it was at a revision of the repository. */
export function pastSide(root: string, id: string, revision: string): Side {
  const folder = mkdtempSync(join(tmpdir(), "codegen-diff-"));
  try {
    const refuse = (text: string): never => {
      throw new Refused([problemOf(`specs/${id}`, "file", text)]);
    };
    if (!/^[\w][\w./~^@{}-]*$/.test(revision)) return refuse(`${JSON.stringify(revision)} is not a revision.`);
    let archive: Uint8Array;
    try {
      const options = {
        cwd: root,
        maxBuffer: maxBytes,
        stdio: ["ignore", "pipe", "pipe"] as ["ignore", "pipe", "pipe"],
      };
      archive = execFileSync("git", ["archive", revision, `specs/${id}`], options);
    } catch {
      return refuse(`The repository has no specs/${id} at ${revision}.`);
    }
    execFileSync("tar", ["-x", "-C", folder], { input: archive });
    return venueSide(folder, join(folder, "specs", id), id, `${id} at ${revision}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
