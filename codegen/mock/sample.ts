/** A value of a shape: always the same one. */
import type { Named, Shape } from "../ir.ts";
import { fieldsOf } from "../read/fields.ts";

/**
 * The simplest value that has everything a shape names. What contains itself ends as soon as it may: in an empty list,
 * without an optional field, in null. Throws where it never may.
 */
export function sampleOf(shape: Shape, within: ReadonlySet<Named> = new Set()): unknown {
  switch (shape.kind) {
    case "unknown":
    case "string":
      return "text";
    case "decimal":
    case "numeric":
      return "1.5";
    case "number":
    case "amount":
      return 1.5;
    case "integer":
    case "int64":
    case "sentInt64":
      return 1;
    case "boolean":
      return true;
    case "null":
      return null;
    case "literal":
      return shape.value;
    case "enum":
      return shape.values[0];
    case "nullable":
      return attempt(() => sampleOf(shape.inner, within), null);
    case "list":
      return attempt(() => [sampleOf(shape.item, within)], []);
    case "tuple":
      return shape.items.map((item) => sampleOf(item, within));
    case "map":
      return attempt(() => ({ name: sampleOf(shape.value, within) }), {});
    case "object":
      return Object.fromEntries(shape.fields.flatMap(({ name, shape: inner, required }) => {
        if (required) return [[name, sampleOf(inner, within)]];
        return attempt(() => [[name, sampleOf(inner, within)]], []);
      }));
    case "union":
      return sampleOfAny(shape.members, within);
    case "all": {
      const fields = fieldsOf(shape);
      if (fields !== undefined) return sampleOf({ kind: "object", fields }, within);
      return narrowest(shape.members.map((member) => sampleOf(member, within)));
    }
    case "ref":
      if (within.has(shape.to)) throw new Endless(`${shape.to.type} contains itself`);
      return sampleOf(shape.to.shape, new Set([...within, shape.to]));
  }
}

/** A shape that holds itself in every value. */
class Endless extends Error {
  override readonly name: string = "Endless";
}

function attempt<T, U>(make: () => T, otherwise: U): T | U {
  try {
    return make();
  } catch (error) {
    if (error instanceof Endless) return otherwise;
    throw error;
  }
}

function sampleOfAny(members: readonly Shape[], within: ReadonlySet<Named>): unknown {
  for (const member of members) {
    const found = attempt(() => ({ value: sampleOf(member, within) }), undefined);
    if (found !== undefined) return found.value;
  }
  throw new Endless("each of several contains itself");
}

/** Of what has to satisfy several shapes, maps are joined; of anything else the last is the narrowest. */
function narrowest(values: readonly unknown[]): unknown {
  const maps = values.filter((value) => typeof value === "object" && value !== null && !Array.isArray(value));
  return maps.length === values.length ? Object.assign({}, ...maps as object[]) : values.at(-1);
}
