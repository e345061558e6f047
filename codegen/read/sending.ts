/** Shapes of what is sent. */
import type { Named, Shape } from "../ir.ts";

/** Written-out shapes one request may hold; beyond it names stay, so that a hostile description cannot grow without end. */
const maxWritten = 500;

/**
 * The shape as a caller may give it: decimals, numbers and wide integers also as text. Named shapes that hold such a
 * value are written out; those that contain themselves stay as they are.
 */
export function sending(shape: Shape): Shape {
  let written = 0;
  const convert = (from: Shape): Shape => {
    switch (from.kind) {
      case "decimal":
      case "numeric":
      case "number":
        return { kind: "amount" };
      case "int64":
        return { kind: "sentInt64" };
      case "list":
        return { kind: "list", item: convert(from.item) };
      case "tuple":
        return { kind: "tuple", items: from.items.map(convert), ...rest(from.rest) };
      case "object":
        return {
          kind: "object",
          fields: from.fields.map((field) => ({ ...field, shape: convert(field.shape) })),
          ...rest(from.rest),
        };
      case "map":
        return { kind: "map", value: convert(from.value) };
      case "union":
      case "all":
        return { kind: from.kind, members: from.members.map(convert) };
      case "nullable":
        return { kind: "nullable", inner: convert(from.inner) };
      case "ref": {
        const reached = reach(from.to);
        if (!reached.differs || reached.named.has(from.to) || ++written > maxWritten) return from;
        return convert(from.to.shape);
      }
      default:
        return from;
    }
  };
  const rest = (from: Shape | undefined) => from === undefined ? {} : { rest: convert(from) };
  return convert(shape);
}

/** Whether a value that may also be given as text lies within a named shape, and the named shapes within it. */
function reach(start: Named): { differs: boolean; named: ReadonlySet<Named> } {
  const named = new Set<Named>();
  const waiting: Shape[] = [start.shape];
  let differs = false;
  for (let shape = waiting.pop(); shape !== undefined; shape = waiting.pop()) {
    if (["decimal", "numeric", "number", "int64"].includes(shape.kind)) differs = true;
    if (shape.kind !== "ref") waiting.push(...parts(shape));
    else if (!named.has(shape.to)) {
      named.add(shape.to);
      waiting.push(shape.to.shape);
    }
  }
  return { differs, named };
}

/** The shapes directly inside one, without following names. */
export function parts(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case "list":
      return [shape.item];
    case "tuple":
      return shape.rest === undefined ? shape.items : [...shape.items, shape.rest];
    case "object":
      return [...shape.fields.map((field) => field.shape), ...(shape.rest === undefined ? [] : [shape.rest])];
    case "map":
      return [shape.value];
    case "union":
    case "all":
      return shape.members;
    case "nullable":
      return [shape.inner];
    default:
      return [];
  }
}
