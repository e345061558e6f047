/** Follows `$ref` within a folder: never over the network, never outside the folder, never in a circle. */
import { existsSync, realpathSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { below, isObject, type JsonObject, loadFile, type Place, problemAt, type Source, valueAt } from "./load.ts";
import { extendedBy, isOverlay, overlaid } from "./overlay.ts";
import { Refused } from "./problem.ts";
import type { Rule } from "./rules.ts";

/** References that lead to references, one after the other. */
const maxSteps = 200;

/** The files of one folder that have been read. */
export class Sources {
  readonly #folder: string;
  readonly #base: string;
  readonly #maxBytes: number;
  readonly #lenient: boolean;
  readonly #cache: Map<string, Source>;
  readonly #outer: string;
  readonly #read: Map<string, Source> = new Map();

  /**
   * Files are named relative to `base`, and none outside `folder` is read. `lenient`: see `loadFile`. `cache`: what
   * others have read of the same folder in the same way. `outer`: where the files that overlays extend may lie.
   */
  constructor(
    folder: string,
    base: string,
    maxBytes: number,
    lenient = false,
    cache: Map<string, Source> = new Map(),
    outer: string = folder,
  ) {
    this.#folder = realpathSync(folder);
    this.#base = realpathSync(base);
    this.#maxBytes = maxBytes;
    this.#lenient = lenient;
    this.#cache = cache;
    this.#outer = realpathSync(outer);
  }

  /** All files read so far, in the order they were opened. */
  get all(): readonly Source[] {
    return [...this.#read.values()];
  }

  open(path: string): Source {
    const full = resolve(path);
    const known = this.#read.get(full);
    if (known !== undefined) return known;
    const file = relative(this.#base, full).split(sep).join("/");
    const source = this.#cache.get(full) ?? this.#meant(loadFile(full, file, this.#maxBytes, this.#lenient));
    this.#cache.set(full, source);
    this.#read.set(full, source);
    return source;
  }

  /**
   * The place `ref` names, as written at `from`. One step: the place may hold a `$ref` again.
   * `undefined` where the file has no such place; throws `Refused` for a reference that must not be followed.
   */
  follow(ref: string, from: Place): Place | undefined {
    const refuse = (rule: Rule, text: string): never => {
      throw new Refused([problemAt(from, rule, text)]);
    };
    const hash = ref.indexOf("#");
    const fragment = hash < 0 ? "" : ref.slice(hash + 1);
    let file: string;
    let pointer: string[];
    try {
      file = decodeURIComponent(hash < 0 ? ref : ref.slice(0, hash));
      pointer = decodeURIComponent(fragment).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    } catch {
      return refuse("ref-form", `${JSON.stringify(ref)} is not a reference.`);
    }
    if (/^[a-z][a-z0-9+.-]*:/i.test(file) || /^[\\/]{2}/.test(file)) {
      return refuse("ref-remote", `${JSON.stringify(ref)} leaves the folder; only files beside this one are read.`);
    }
    if (pointer[0] !== "") return refuse("ref-form", `${JSON.stringify(ref)} is not a JSON pointer.`);
    pointer.shift();
    let source = from.source;
    if (file !== "") {
      if (/[\\\0]/.test(file)) return refuse("ref-outside", `${JSON.stringify(ref)} is not a relative path.`);
      const path = resolve(dirname(from.source.path), file);
      if (!inside(path, this.#folder)) {
        return refuse("ref-outside", `${JSON.stringify(ref)} leaves the description's folder.`);
      }
      if (!existsSync(path)) return undefined;
      try {
        source = this.open(path);
      } catch (error) {
        // Which reference leads to a file that cannot be read says more than the file does.
        const [problem] = error instanceof Refused ? error.problems : [];
        if (problem?.rule === "file") return refuse("file", `${JSON.stringify(ref)}: ${problem.text}`);
        throw error;
      }
    }
    const place: Place = { source, pointer };
    return valueAt(place) === undefined ? undefined : place;
  }

  /** The place at the end of a chain of `$ref`s that begins at `place`, and the object there. */
  settle(place: Place): { place: Place; value: JsonObject } | undefined {
    const seen = new Set<string>();
    let at = place;
    for (;;) {
      const value = valueAt(at);
      if (!isObject(value)) return undefined;
      const ref = value["$ref"];
      if (typeof ref !== "string") return { place: at, value };
      const key = keyOf(at);
      if (seen.has(key)) {
        throw new Refused([problemAt(place, "ref-cycle", `${JSON.stringify(ref)} leads back to itself.`)]);
      }
      seen.add(key);
      if (seen.size > maxSteps) {
        throw new Refused([
          problemAt(place, "ref-cycle", `References lead to references more than ${maxSteps} times.`),
        ]);
      }
      const next = this.follow(ref, below(at, "$ref"));
      if (next === undefined) return undefined;
      at = next;
    }
  }

  /** What a file describes: of an overlay, what comes of the file it extends, which is no overlay itself. */
  #meant(source: Source): Source {
    if (!isOverlay(source)) return source;
    const at: Place = { source, pointer: ["extends"] };
    const path = resolve(dirname(source.path), extendedBy(source));
    if (!inside(path, this.#outer)) throw new Refused([problemAt(at, "ref-outside", "The file lies outside.")]);
    const file = relative(this.#base, path).split(sep).join("/");
    const base = loadFile(path, file, this.#maxBytes, this.#lenient);
    if (isOverlay(base)) throw new Refused([problemAt(at, "overlay", "An overlay extends a whole description.")]);
    return overlaid(source, base);
  }
}

/** Symbolic links are followed before the check; a file that does not exist is checked by its path. */
function inside(path: string, folder: string): boolean {
  let real = path;
  try {
    real = realpathSync(path);
  } catch {
    // The path itself is checked; opening it reports that it is missing.
  }
  return real === folder || real.startsWith(folder + sep);
}

/** One text for one place. */
export function keyOf(place: Place): string {
  return place.source.path + "#" + JSON.stringify(place.pointer);
}
