/** House rules that hold anywhere in a description, also where nothing is read from. */
import { below, isList, isObject, type Json, type Place, type Source, valueAt } from "../load.ts";
import { isCamel } from "../names.ts";
import { isTexts } from "../read/hot.ts";
import type { Reading } from "../read/reading.ts";

const extensions: ReadonlySet<string> = new Set(
  ("x-auth x-cost x-write x-deadline x-docs x-decimal x-int64 x-open x-strict x-hot x-frame x-level x-proto x-server x-envelope x-select x-name")
    .split(" "),
);

/** Extensions of the things in one kind of collection: there they mean something, and nowhere else. */
const holders: ReadonlyMap<string, string> = new Map([
  ["x-hot", "messages"],
  ["x-server", "servers"],
  ["x-select", "channels"],
  ["x-envelope", "channels"],
]);
/** The thing itself that an extension belongs to, where it has one name only. */
const owners: ReadonlyMap<string, string> = new Map([["x-name", "requestBody"]]);

/** Below these keys lies data, whose keys are nobody's rules. */
const data: ReadonlySet<string> = new Set([
  "example",
  "examples",
  "default",
  "const",
  "enum",
  "x-cost",
  "x-envelope",
  "x-frame",
  "x-proto",
]);
/** Below these lie maps from names to things: the names may be any. */
const maps: ReadonlySet<string> = new Set([
  "properties",
  "schemas",
  "parameters",
  "responses",
  "messages",
  "channels",
  "headers",
]);

export function lintDocument(reading: Reading, source: Source): void {
  const root: Place = { source, pointer: [] };
  walk(reading, root, source.value, false);
  const operations = valueAt(below(root, "operations"));
  for (const id of isObject(operations) ? Object.keys(operations) : []) {
    if (!isCamel(id)) {
      reading.report(
        below(root, "operations", id),
        "operation-id",
        `${id} is not a name in lowerCamel, or is a word of the code.`,
      );
    }
  }
}

function walk(reading: Reading, place: Place, value: Json, named: boolean): void {
  if (isList(value)) value.forEach((item, index) => walk(reading, below(place, index), item, false));
  if (!isObject(value)) return;
  for (const [key, item] of Object.entries(value)) {
    const at = below(place, key);
    if (!named && key === "$ref" && typeof item === "string") {
      const text = `${JSON.stringify(item)} is not there.`;
      if (reading.sources.follow(item, at) === undefined) reading.report(at, "ref-missing", text);
    }
    if (!named && key.startsWith("x-") && !extensions.has(key)) {
      reading.report(at, "extension", `${key} is not an extension of our descriptions.`);
    }
    const holder = named ? undefined : holders.get(key);
    if (holder !== undefined && place.pointer.at(-2) !== holder) {
      reading.report(at, "extension", `${key} means nothing here, only directly in one of ${holder}.`);
    }
    const owner = named ? undefined : owners.get(key);
    if (owner !== undefined && place.pointer.at(-1) !== owner) {
      reading.report(at, "extension", `${key} means nothing here, only in a ${owner}.`);
    }
    if (!named && key === "x-hot" && !isTexts(item)) {
      reading.report(at, "hot", "x-hot lists the fields of a frame that tell which subscription it is of.");
    }
    if (!named && key === "x-frame" && place.pointer.length > 0) {
      reading.report(at, "extension", "x-frame means nothing here, only at the top of the file.");
    }
    if (named || !data.has(key)) walk(reading, at, item, !named && maps.has(key) && !isList(item));
  }
}
