/** A description somebody else wrote, as the same kind of output. */
import { basename, dirname, resolve } from "node:path";
import { emitProduct } from "./emit/product.ts";
import { emitTypes } from "./emit/types.ts";
import type { Problem } from "./problem.ts";
import { readProduct } from "./read/product.ts";
import { Reading } from "./read/reading.ts";
import { Sources } from "./reference.ts";

/** The largest file that is looked at at all. */
const maxBytes = 50_000_000;

export interface Imported {
  /** Text of the files by their name in the output folder. */
  readonly files: ReadonlyMap<string, string>;
  /** What could not be expressed. */
  readonly warnings: readonly Problem[];
}

/**
 * Reads the description in `file`. `core` is the module that `Endpoint`, `Channel`, `Request` and `Int64` come from.
 * Throws `Refused` for what must not be read: see `load.ts` and `reference.ts`.
 */
export async function importFile(file: string, core: string): Promise<Imported> {
  const path = resolve(file);
  const sources = new Sources(dirname(path), dirname(path), maxBytes);
  const reading = new Reading(sources, false);
  const name = basename(path).replace(/\.(ya?ml|json)$/i, "").replace(/[^A-Za-z0-9._-]+/g, "_").replace(/^\.+/, "") ||
    "api";
  const product = readProduct(reading, name, [sources.open(path)]);
  // Files that were only referred to are part of what the output was made from.
  const whole = { ...product, sources: sources.all };
  const types = `${name}.types.ts`;
  const files = new Map([
    [`${name}.ts`, emitProduct(whole, `./${types}`, core)],
    [types, emitTypes(whole, core)],
  ]);
  return { files, warnings: reading.problems };
}
