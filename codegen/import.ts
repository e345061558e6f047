/** Descriptions somebody else wrote, as the same kind of output. */
import { performance } from "node:perf_hooks";
import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { emitProduct } from "./emit/product.ts";
import { emitTypes } from "./emit/types.ts";
import { formatPointer, isObject, type Place, type Source, valueAt } from "./load.ts";
import { type Problem, problemOf, Refused } from "./problem.ts";
import { formatOf, readProduct } from "./read/product.ts";
import { Reading } from "./read/reading.ts";
import { Sources } from "./reference.ts";

/** The largest file that is looked at at all; the largest that is published by a venue has 2 MB. */
const maxBytes = 20_000_000;
/** Files of one folder. */
const maxFiles = 5_000;

export interface Imported {
  /** Text of the files by their name in the output folder. */
  readonly files: ReadonlyMap<string, string>;
  /** What could not be expressed, and what the description gets wrong. */
  readonly warnings: readonly Problem[];
}

/** One description with what became of it. */
export interface Result {
  /** As it is called in findings. */
  readonly file: string;
  /** `OpenAPI 3.0.1`, say; absent where it is no description. */
  readonly format?: string;
  readonly counts: { readonly operations: number; readonly requests: number; readonly channels: number };
  readonly findings: readonly Problem[];
  /** Nothing is made of it. */
  readonly refused: boolean;
  readonly output: ReadonlyMap<string, string>;
  readonly milliseconds: number;
}

const none: Result["counts"] = { operations: 0, requests: 0, channels: 0 };

/**
 * Reads the description in `file`; its references lead to files below `root`, its folder where none is given. `core` is
 * the module that `Endpoint`, `Channel`, `Request` and `Int64` come from. Throws `Refused` for what must not be read:
 * see `load.ts` and `reference.ts`.
 */
export function importFile(file: string, core: string, root: string = dirname(resolve(file))): Imported {
  const path = resolve(file);
  const sources = new Sources(root, root, maxBytes, true);
  const { output, findings } = importSource(sources, sources.open(path), nameOf(path), core);
  return { files: output, warnings: findings };
}

function importSource(sources: Sources, source: Source, name: string, core: string): {
  readonly output: ReadonlyMap<string, string>;
  readonly findings: readonly Problem[];
  readonly counts: Result["counts"];
} {
  const reading = new Reading(sources, false);
  const product = readProduct(reading, basename(name), [source]);
  // A reference to nothing but itself is no slip of the pen; a combination that holds itself may be one.
  const circles = reading.named.filter(({ at }) => isReference(at)).map(({ at }) => formatPointer(at.pointer));
  const refused = reading.problems.filter(({ rule, place }) => rule === "ref-cycle" && circles.includes(place));
  if (refused.length > 0) throw new Refused(refused);
  if (formatOf(source.value) === undefined) throw new Refused(reading.problems);
  // Files that were only referred to are part of what the output was made from.
  const whole = { ...product, sources: sources.all };
  const types = `${name}.types.ts`;
  const output = new Map([
    [`${name}.ts`, emitProduct(whole, `./${basename(types)}`, core)],
    [types, emitTypes(whole, core)],
  ]);
  const { endpoints, requests, channels } = product;
  return {
    output,
    findings: [...sources.all.flatMap(({ faults }) => faults), ...reading.problems],
    counts: { operations: endpoints.length, requests: requests.length, channels: channels.length },
  };
}

function isReference(place: Place): boolean {
  const value = valueAt(place);
  return isObject(value) && typeof value["$ref"] === "string";
}

/**
 * Reads a description, or every one in a folder: there, one that is refused does not stop the others, references may
 * lead anywhere in the folder, and the output has its folders.
 */
export function importAll(path: string, core: string, root: string | undefined): readonly Result[] {
  const full = resolve(path);
  const isFolder = statSync(full, { throwIfNoEntry: false })?.isDirectory() === true;
  const base = resolve(root ?? (isFolder ? full : dirname(full)));
  const cache = new Map<string, Source>();
  const files = isFolder ? listDescriptions(full) : [full];
  const named = new Set<string>();
  const referred = new Set<string>();
  const results = files.map((file) => {
    const own = relative(isFolder ? full : dirname(full), file).split(sep).join("/");
    const sources = new Sources(base, isFolder ? base : dirname(full), maxBytes, true, cache);
    const result = importOne(sources, file, own, freeName(own, named), core, isFolder);
    for (const other of sources.all) if (other.path !== file) referred.add(other.file);
    return result;
  });
  // What others refer to is no description, and nothing is wrong with that.
  return results.filter(({ file, format, refused }) => format !== undefined || refused || !referred.has(file));
}

function importOne(
  sources: Sources,
  file: string,
  own: string,
  name: string,
  core: string,
  others: boolean,
): Result {
  const start = performance.now();
  let format: string | undefined;
  const result = (part: Partial<Result>): Result => ({
    file: own,
    ...(format === undefined ? {} : { format }),
    counts: none,
    findings: [],
    refused: false,
    output: new Map(),
    milliseconds: performance.now() - start,
    ...part,
  });
  try {
    const source = sources.open(file);
    format = formatOf(source.value)?.title;
    // A folder holds other things as well.
    if (format === undefined && others) return result({});
    return result(importSource(sources, source, name, core));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return result({ findings: error.problems, refused: true });
  }
}

/** The files of a folder that may be descriptions, in the order of their names. Links are not followed. */
export function listDescriptions(folder: string): readonly string[] {
  const found: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of readdirSync(next, { withFileTypes: true })) {
      const path = join(next, entry.name);
      if (entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith(".")) waiting.push(path);
      else if (entry.isFile() && /\.(ya?ml|json)$/i.test(entry.name)) found.push(path);
    }
    if (found.length > maxFiles) {
      const text = `The folder has more than ${maxFiles} files.`;
      throw new Refused([problemOf(basename(folder), "file-size", text)]);
    }
  }
  return found.sort();
}

/** A name of the output that no other has, also where a disk takes `a` and `A` for one. */
function freeName(file: string, taken: Set<string>): string {
  const steps = file.split("/");
  const wanted = [...steps.slice(0, -1).map(clean), nameOf(file)].join("/");
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}-${number}`;
  taken.add(name.toLowerCase());
  return name;
}

function nameOf(path: string): string {
  return clean(basename(path).replace(/\.(ya?ml|json)$/i, "")) || "api";
}

function clean(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, "_").replace(/^\.+/, "");
}
