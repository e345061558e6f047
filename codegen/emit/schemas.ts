/** The valibot schemas of a product. Each is one call that a bundler drops when nothing uses it. */
import type { Literal, Named, Product, Shape } from "../ir.ts";
import { fieldsOf } from "../read/fields.ts";
import { parts } from "../read/sending.ts";
import { key, literal } from "./text.ts";

/**
 * Constants that schemas share, in the order they are written in. All of them are, so that the first field of a kind
 * changes no line but its own; a bundler drops those that nothing uses.
 */
const leaves: readonly (readonly [name: string, code: string])[] = [
  ["anything", "v.unknown()"],
  ["boolean", "v.boolean()"],
  ["text", "v.string()"],
  ["number", "v.number()"],
  ["integer", "v.pipe(v.number(), v.integer())"],
  ["int64", "v.union([v.pipe(v.number(), v.safeInteger()), v.bigint()])"],
  ["decimal", "v.pipe(v.string(), v.regex(decimalText))"],
  // valibot takes lists for objects; what is neither is left to it.
  [
    "noList",
    "v.pipe(v.unknown(), v.rawCheck(({ dataset, addIssue }) => {\n" +
    '  if (Array.isArray(dataset.value)) addIssue({ expected: "Object", received: "Array" });\n' +
    "}))",
  ],
];

/** A constant of what may be left out, made of a constant: many fields share it. No name of a description has such a sign. */
function optional(constant: string): string {
  return `optional_${constant}`;
}

/** Whether a shape is one value, so that many fields may be of it. */
function isOneValue(shape: Shape): boolean {
  switch (shape.kind) {
    case "list":
    case "tuple":
    case "map":
    case "object":
    case "all":
    case "ref":
      return false;
    case "nullable":
      return isOneValue(shape.inner);
    case "union":
      return shape.members.every(isOneValue);
    default:
      return true;
  }
}

const decimalText = "const decimalText = /^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?$/;\n";

/** Schema constants in an order in which each finds those it needs, with the constants they share before them. */
export function emitSchemas(product: Product): string {
  const writer = new Writer();
  const schemas = inOrder(product.named.filter((named) => named.typeOnly !== true)).map(([named, later]) =>
    writer.schema(named, later)
  );
  if (schemas.length === 0) return "";
  const shared = leaves.flatMap(([name, code]) => [
    `const ${name} = /* @__PURE__ */ (() => ${code})();\n`,
    ...(name === "noList" ? [] : [`const ${optional(name)} = /* @__PURE__ */ v.exactOptional(${name});\n`]),
  ]);
  return [decimalText + shared.join(""), ...schemas].join("\n");
}

/**
 * Depth first, so that what a schema needs stands before it; otherwise the order of the description. With each schema
 * the ones it reaches before they exist: those lie on a circle.
 */
function inOrder(named: readonly Named[]): readonly (readonly [Named, ReadonlySet<Named>])[] {
  const state = new Map<Named, "open" | "done">();
  const result: [Named, ReadonlySet<Named>][] = [];
  for (const start of named) {
    // A stack of our own: chains of schemas may be longer than the program's.
    const stack: { named: Named; later: Set<Named>; needs: Iterator<Named> }[] = [];
    const open = (one: Named): void => {
      state.set(one, "open");
      stack.push({ named: one, later: new Set(), needs: needsOf(one.shape).values() });
    };
    if (state.get(start) === undefined) open(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.needs.next();
      if (next.done === true) {
        state.set(top.named, "done");
        result.push([top.named, top.later]);
        stack.pop();
      } else if (state.get(next.value) === "open") top.later.add(next.value);
      else if (state.get(next.value) === undefined) open(next.value);
    }
  }
  return result;
}

/** The named shapes that the code of a shape names, in the order of their first use. */
function needsOf(shape: Shape): ReadonlySet<Named> {
  const found = new Set<Named>();
  const visit = (at: Shape): void => {
    if (at.kind === "ref") found.add(at.to);
    else if (at.kind === "all") {
      const fields = fieldsOf(at);
      if (fields === undefined) parts(at).forEach(visit);
      else fields.forEach((field) => visit(field.shape));
    } else parts(at).forEach(visit);
  };
  visit(shape);
  return found;
}

class Writer {
  #later: ReadonlySet<Named> = new Set();
  /** By a constant, the one for fields that may be left out. */
  readonly #optional: Map<string, string> = new Map(leaves.map(([name]) => [name, optional(name)]));

  schema(named: Named, later: ReadonlySet<Named>): string {
    this.#later = later;
    const code = this.#code(named.shape, "  ");
    const own =
      `export const ${named.constant}: v.GenericSchema<unknown, ${named.type}> = /* @__PURE__ */ (() =>\n  ${code})();\n`;
    const known = this.#optional.get(code);
    if (known === undefined && !isOneValue(named.shape)) return own;
    this.#optional.set(named.constant, known ?? optional(named.constant));
    if (known !== undefined) return own;
    return own + `const ${optional(named.constant)} = /* @__PURE__ */ v.exactOptional(${named.constant});\n`;
  }

  #code(shape: Shape, indent: string): string {
    switch (shape.kind) {
      case "unknown":
        return "anything";
      case "string":
      case "numeric":
        return "text";
      case "decimal":
      case "number":
      case "integer":
      case "int64":
      case "boolean":
        return shape.kind;
      case "amount":
        return `v.union([text, number])`;
      case "sentInt64":
        return `v.union([int64, text])`;
      case "null":
        return "v.null()";
      case "literal":
        return `v.literal(${literal(shape.value)})`;
      case "enum":
        return this.#enum(shape.values, shape.open, indent);
      case "list":
        return `v.array(${this.#code(shape.item, indent)})`;
      case "tuple": {
        const items = this.#lines("[", shape.items.map((item) => this.#code(item, indent + "  ")), "]", indent);
        if (shape.rest === undefined) return `v.strictTuple(${items})`;
        return `v.tupleWithRest(${items}, ${this.#code(shape.rest, indent)})`;
      }
      case "map":
        return `v.pipe(noList, v.record(v.string(), ${this.#code(shape.value, indent)}))`;
      case "object":
        return this.#object(shape, indent);
      case "nullable":
        return `v.nullable(${this.#code(shape.inner, indent)})`;
      case "union":
        return this.#union(shape.members, indent);
      case "all": {
        const fields = fieldsOf(shape);
        if (fields !== undefined) return this.#object({ kind: "object", fields }, indent);
        return `v.intersect(${
          this.#lines("[", shape.members.map((member) => this.#code(member, indent + "  ")), "]", indent)
        })`;
      }
      case "ref":
        return this.#later.has(shape.to) ? `v.lazy(() => ${shape.to.constant})` : shape.to.constant;
    }
  }

  #enum(values: readonly Literal[], open: boolean, indent: string): string {
    const kinds = [...new Set(values.map((value) => typeof value))];
    if (open) {
      const leaf = { string: "text", number: "number", boolean: "boolean" } as const;
      const codes = kinds.map((kind) => leaf[kind as keyof typeof leaf]);
      return codes.length === 1 ? codes[0] as string : `v.union([${codes.join(", ")}])`;
    }
    const items = values.map(literal);
    if (!kinds.includes("boolean")) return `v.picklist(${this.#lines("[", items, "]", indent)})`;
    return `v.union(${this.#lines("[", items.map((item) => `v.literal(${item})`), "]", indent)})`;
  }

  #object(shape: Extract<Shape, { kind: "object" }>, indent: string): string {
    const fields = shape.fields.map(({ name, shape, required }) => {
      const code = this.#code(shape, indent + "  ");
      if (required) return `${key(name)}: ${code}`;
      return `${key(name)}: ${this.#optional.get(code) ?? `v.exactOptional(${code})`}`;
    });
    const entries = this.#lines("{", fields, "}", indent);
    const code = shape.rest === undefined
      ? `v.looseObject(${entries})`
      : `v.objectWithRest(${entries}, ${this.#code(shape.rest, indent)})`;
    // A list has none of the fields, so it only passes where none is required.
    const mayBeList = !shape.fields.some(({ name, required }) => required && name !== "length");
    return mayBeList ? `v.pipe(noList, ${code})` : code;
  }

  #union(members: readonly Shape[], indent: string): string {
    const tag = tagOf(members);
    if (tag === undefined) {
      return `v.union(${this.#lines("[", members.map((member) => this.#code(member, indent + "  ")), "]", indent)})`;
    }
    const inner = indent + "    ";
    const cases = tag.members.map(({ values, shape }) =>
      values.map((value) => `${indent}    case ${literal(value)}:\n`).join("") +
      `${inner}  return ${this.#code(shape, inner + "  ")};\n`
    );
    const field = key(tag.field);
    const unlisted = tag.other === undefined
      ? `v.pipe(v.looseObject({ ${field}: v.picklist([${
        tag.members.flatMap(({ values }) => values.map(literal)).join(", ")
      }]) }), v.never())`
      : this.#code(tag.other, inner + "  ");
    return `v.lazy((input) => {\n` +
      `${indent}  switch ((input as { readonly ${field}?: unknown } | null | undefined)?.[${literal(tag.field)}]) {\n` +
      cases.join("") +
      `${indent}    default:\n${inner}  return ${unlisted};\n` +
      `${indent}  }\n${indent}})`;
  }

  /** One item a line; nothing between the brackets where there are none. */
  #lines(open: string, items: readonly string[], close: string, indent: string): string {
    if (items.length === 0) return open + close;
    return `${open}\n${items.map((item) => `${indent}  ${item},\n`).join("")}${indent}${close}`;
  }
}

interface Tag {
  readonly field: string;
  readonly members: readonly { readonly values: readonly string[]; readonly shape: Shape }[];
  /** The one member, if any, that takes every text the others do not have. */
  readonly other?: Shape;
}

/** The field whose text tells which of several objects one is: that member alone is tried, and its faults reported. */
export function tagOf(members: readonly Shape[]): Tag | undefined {
  const fields = members.map((member) => fieldsOf(member));
  if (members.length < 2 || fields.some((list) => list === undefined)) return undefined;
  for (const { name } of fields[0] ?? []) {
    const values = fields.map((list) => textsOf(list?.find((field) => field.name === name)));
    const all = values.flatMap((texts) => texts ?? []);
    const others = members.filter((_, index) => values[index] === undefined);
    if (others.length > 1 || all.length === 0 || new Set(all).size < all.length) continue;
    // What takes everything takes also what is listed but wrong, unless it too has the field.
    const last = fields[members.length - 1]?.find((field) => field.name === name);
    if (others.length === 1 && (others[0] !== members.at(-1) || last?.shape.kind !== "string")) continue;
    const listed = members.flatMap((shape, index) =>
      values[index] === undefined ? [] : [{ values: values[index], shape }]
    );
    return { field: name, members: listed, ...(others[0] === undefined ? {} : { other: others[0] }) };
  }
  return undefined;
}

function textsOf(
  field: { readonly shape: Shape; readonly required: boolean } | undefined,
): readonly string[] | undefined {
  if (field === undefined || !field.required) return undefined;
  const shape = field.shape.kind === "ref" ? field.shape.to.shape : field.shape;
  if (shape.kind === "literal" && typeof shape.value === "string") return [shape.value];
  if (shape.kind === "enum" && !shape.open && shape.values.every((value) => typeof value === "string")) {
    return shape.values as readonly string[];
  }
  return undefined;
}
