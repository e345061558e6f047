/** The fields of shapes that are objects, whatever they are put together from. */
import type { Field, Named, Shape } from "../ir.ts";

type Known = Map<Named, readonly Field[] | undefined>;

/**
 * The fields of an object, also of one that `allOf` puts together. `undefined` for anything else, and for objects that
 * describe what their other fields look like.
 */
export function fieldsOf(shape: Shape, known: Known = new Map()): readonly Field[] | undefined {
  switch (shape.kind) {
    case "object":
      return shape.rest === undefined ? shape.fields : undefined;
    case "map":
      return shape.value.kind === "unknown" ? [] : undefined;
    case "ref":
      if (!known.has(shape.to)) {
        // While it is being looked at it has none: that ends circles.
        known.set(shape.to, undefined);
        known.set(shape.to, fieldsOf(shape.to.shape, known));
      }
      return known.get(shape.to);
    case "all":
      return joined(shape.members.map((member) => fieldsOf(member, known)));
    default:
      return undefined;
  }
}

/** The fields of whichever of several objects it is; one that not all have, or not all require, is not required. */
export function fieldsOfAny(shape: Shape, known: Known = new Map()): readonly Field[] | undefined {
  const own = fieldsOf(shape);
  if (own !== undefined) return own;
  if (shape.kind === "ref") {
    if (!known.has(shape.to)) {
      known.set(shape.to, undefined);
      known.set(shape.to, fieldsOfAny(shape.to.shape, known));
    }
    return known.get(shape.to);
  }
  if (shape.kind !== "union") return undefined;
  const lists = shape.members.map((member) => fieldsOfAny(member, known));
  const names = new Set(lists.flatMap((list) => (list ?? []).map(({ name }) => name)));
  if (lists.includes(undefined)) return undefined;
  return [...names].map((name) => {
    const found = lists.map((list) => list?.find((field) => field.name === name));
    const first = found.find((field) => field !== undefined) as Field;
    const members = found.flatMap((field) => field === undefined ? [] : [field.shape]);
    const shape: Shape = members.length === 1 || members.every((member) => same(member, first.shape))
      ? first.shape
      : { kind: "union", members };
    return { ...first, shape, required: found.every((field) => field?.required === true) };
  });
}

/** One list of fields; a field that several describe has to satisfy all of them. */
function joined(lists: readonly (readonly Field[] | undefined)[]): readonly Field[] | undefined {
  const fields = new Map<string, Field>();
  for (const list of lists) {
    if (list === undefined) return undefined;
    for (const field of list) {
      const other = fields.get(field.name);
      fields.set(field.name, other === undefined ? field : { ...other, ...bothOf(other, field) });
    }
  }
  return [...fields.values()];
}

function bothOf(one: Field, other: Field): Pick<Field, "shape" | "required"> {
  const required = one.required || other.required;
  if (other.shape.kind === "unknown" || same(one.shape, other.shape)) return { shape: one.shape, required };
  if (one.shape.kind === "unknown") return { shape: other.shape, required };
  // What is text, and this text, is this text.
  if (isText(one.shape) && isText(other.shape)) {
    const [wide, narrow] = one.shape.kind === "string" ? [one, other] : [other, one];
    if (wide.shape.kind === "string" || (wide.shape.kind === "enum" && wide.shape.open)) {
      return { shape: narrow.shape, required };
    }
  }
  return { shape: { kind: "all", members: [one.shape, other.shape] }, required };
}

function isText(shape: Shape): boolean {
  if (shape.kind === "literal") return typeof shape.value === "string";
  return shape.kind === "string" || (shape.kind === "enum" && shape.values.every((value) => typeof value === "string"));
}

/** Equal where that is plain to see. */
function same(one: Shape, other: Shape): boolean {
  if (one === other) return true;
  if (one.kind === "ref" || other.kind === "ref") {
    return one.kind === "ref" && other.kind === "ref" && one.to === other.to;
  }
  if (one.kind === "literal") return other.kind === "literal" && one.value === other.value;
  const plain = ["string", "decimal", "numeric", "number", "integer", "int64", "boolean", "null", "unknown", "amount"];
  return one.kind === other.kind && plain.includes(one.kind);
}
