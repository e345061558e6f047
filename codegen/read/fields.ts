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
  return { shape: { kind: "all", members: [one.shape, other.shape] }, required };
}

/** Equal where that is plain to see. */
function same(one: Shape, other: Shape): boolean {
  if (one === other) return true;
  if (one.kind === "ref" || other.kind === "ref") return one.kind === "ref" && other.kind === "ref" && one.to === other.to;
  if (one.kind === "literal") return other.kind === "literal" && one.value === other.value;
  const plain = ["string", "decimal", "number", "integer", "int64", "boolean", "null", "unknown", "amount"];
  return one.kind === other.kind && plain.includes(one.kind);
}
