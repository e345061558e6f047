/** Shapes from examples, where a description has nothing else. */
import type { Field, Shape } from "../ir.ts";
import { isList, isObject, type Json, type JsonObject } from "../load.ts";

const unknown: Shape = { kind: "unknown" };
/** Deeper than this anything passes. */
const maxDepth = 30;

/**
 * The narrowest shape that all of `values` have and that a next one is likely to have. A field is required where at
 * least two examples have it and none lacks it: one example proves nothing. A number is never taken for a whole one,
 * nor text for a number.
 */
export function shapeOf(values: readonly Json[], depth = 0): Shape {
  const given = values.filter((value) => value !== null);
  const shape = depth > maxDepth || given.length === 0 ? unknown : union(given, depth);
  return given.length < values.length && shape.kind !== "unknown" ? { kind: "nullable", inner: shape } : shape;
}

function union(values: readonly Json[], depth: number): Shape {
  const lists = values.filter(isList);
  const objects = values.filter(isObject);
  const types = new Set<string>(values.map((value) => typeof value));
  const plain = (type: string): boolean => types.has(type);
  const large = values.some((value) =>
    typeof value === "bigint" || (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value))
  );
  const members: Shape[] = [
    ...(plain("string") ? [{ kind: "string" } as const] : []),
    ...(large ? [{ kind: "int64" } as const] : []),
    ...(plain("number") && (!large || values.some(isFraction)) ? [{ kind: "number" } as const] : []),
    ...(plain("boolean") ? [{ kind: "boolean" } as const] : []),
    ...(lists.length > 0 ? [listShape(lists, depth)] : []),
    ...(objects.length > 0 ? [objectShape(objects, depth)] : []),
  ];
  return members.length === 1 ? members[0] as Shape : { kind: "union", members };
}

function isFraction(value: Json): boolean {
  return typeof value === "number" && !Number.isInteger(value);
}

/** Rows of one length whose columns differ are tuples: a candle is no list of one kind of thing. */
function listShape(lists: readonly (readonly Json[])[], depth: number): Shape {
  const width = lists[0]?.length ?? 0;
  const mixed = lists.some((list) => new Set(list.map((item) => isList(item) ? "list" : typeof item)).size > 1);
  if (lists.length > 1 && width > 1 && mixed && lists.every((list) => list.length === width)) {
    const items = Array.from(
      { length: width },
      (_, index) => shapeOf(lists.map((list) => list[index] ?? null), depth + 1),
    );
    return { kind: "tuple", items, rest: unknown };
  }
  return { kind: "list", item: shapeOf(lists.flat(), depth + 1) };
}

function objectShape(objects: readonly JsonObject[], depth: number): Shape {
  if (objects.some(isMap)) {
    return { kind: "map", value: shapeOf(objects.flatMap((object) => Object.values(object)), depth + 1) };
  }
  const found = new Map<string, Json[]>();
  for (const object of objects) {
    for (const [name, value] of Object.entries(object)) {
      const values = found.get(name);
      if (values === undefined) found.set(name, [value]);
      else values.push(value);
    }
  }
  const own = [...found].filter(([name]) => !(name in Object.prototype));
  const fields = own.map(([name, values]): Field => ({
    name,
    shape: shapeOf(values, depth + 1),
    required: objects.length > 1 && values.length === objects.length,
    notes: {},
  }));
  return { kind: "object", fields };
}

/** Three or more objects of the same fields under names that are no words of the API: one for each market, say. */
function isMap(object: JsonObject): boolean {
  const entries = Object.entries(object);
  const [first] = entries;
  if (entries.length < 3 || first === undefined || !isObject(first[1])) return false;
  const fields = Object.keys(first[1]).sort().join();
  return fields !== "" &&
    entries.every(([name, value]) =>
      /[A-Z0-9]/.test(name) && isObject(value) && Object.keys(value).sort().join() === fields
    );
}

/** What a caller may give where the example is the text `value`. */
export function sentShape(value: string): Shape {
  if (/^(true|false)$/.test(value)) return { kind: "boolean" };
  return /^-?\d+(\.\d+)?$/.test(value) ? { kind: "amount" } : { kind: "string" };
}
