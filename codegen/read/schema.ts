/** JSON Schema, in the dialects of OpenAPI 3.0, 3.1 and AsyncAPI 2 and 3, as shapes. */
import type { Example, Field, Literal, Named, Shape } from "../ir.ts";
import { below, isList, isObject, type Json, type JsonObject, type Place, valueAt } from "../load.ts";
import { shapesValue, understood } from "./keywords.ts";
import { notesOf, type Reading, type SchemaRole, type SchemaRule } from "./reading.ts";

const unknown: Shape = { kind: "unknown" };
const nothing: ReadonlySet<string> = new Set();
/** Names every object inherits: valibot would take what is inherited for the field. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype).concat("prototype"));

/** Formats of text that is a number. */
const numeric = /^(big-?)?(decimal|double|float|number|u?int(eger)?(32|64)?)$/i;

interface Tags {
  readonly field: string;
  readonly of: (member: Json | undefined) => readonly string[];
}

export class SchemaReader {
  readonly #reading: Reading;
  readonly #rule: SchemaRule | undefined;
  readonly #queue: Named[] = [];
  #sent = false;

  constructor(reading: Reading, rule?: SchemaRule) {
    this.#reading = reading;
    this.#rule = rule;
  }

  /** Declares every schema in the map at `place`. */
  declareAll(place: Place): void {
    const schemas = valueAt(place);
    if (!isObject(schemas)) return;
    for (const name of Object.keys(schemas)) this.#declare(below(place, name), name);
  }

  /** Reads what was declared, and what that declares in turn. */
  drain(): void {
    for (let named = this.#queue.shift(); named !== undefined; named = this.#queue.shift()) {
      named.shape = this.#read(named.at, "schema");
    }
  }

  /** The named shape of the schema at `place`; one without a name of its own gets the first of `names` that is free. */
  name(place: Place, ...names: readonly [string, ...string[]]): Named {
    const known = this.#reading.at(place);
    if (known !== undefined) return known;
    const shape = this.read(place, "schema");
    if (shape.kind === "ref" && Object.keys(valueAt(place) as JsonObject).length === 1) return shape.to;
    const value = valueAt(place);
    return this.#reading.invent(names, shape, place, notesOf(value), examplesOf(place));
  }

  /** The shape of the schema at `place`; `parameter`: of something that is sent. `beside`: keys that are none of it. */
  read(place: Place, role: SchemaRole, beside: ReadonlySet<string> = nothing): Shape {
    this.#sent = role === "parameter";
    const shape = this.#read(place, role, beside);
    this.#sent = false;
    return shape;
  }

  #read(place: Place, role: SchemaRole, beside: ReadonlySet<string> = nothing): Shape {
    const value = valueAt(place);
    if (value === true) return unknown;
    if (!isObject(value)) {
      this.#reading.report(place, "schema", "A schema is a map here; anything passes.");
      return unknown;
    }
    this.#rule?.(place, role, this.#sent);
    if (typeof value["$ref"] === "string") return this.#ref(place, value["$ref"], value);
    for (const keyword of Object.keys(value)) {
      if (!understood(keyword, this.#reading.house) && !beside.has(keyword)) {
        this.#reading.report(below(place, keyword), "keyword", `${keyword} cannot be expressed and is left out.`);
      }
    }
    const types = typesOf(value);
    const nullable = types.includes("null") || value["nullable"] === true;
    const core = this.#combined(place, value, types.filter((type) => type !== "null"));
    if (types.length === 1 && types[0] === "null") return { kind: "null" };
    return nullable ? nullableOf(core) : core;
  }

  #ref(place: Place, ref: string, value: JsonObject): Shape {
    for (const keyword of Object.keys(value)) {
      if (keyword !== "$ref" && shapesValue(keyword)) {
        this.#reading.report(below(place, keyword), "ref-siblings", `${keyword} beside $ref is left out.`);
      }
    }
    const target = this.#reading.sources.follow(ref, below(place, "$ref"));
    if (target === undefined) {
      this.#reading.report(below(place, "$ref"), "ref-missing", `${JSON.stringify(ref)} is not there.`);
      return unknown;
    }
    const known = this.#reading.at(target);
    if (known !== undefined) return { kind: "ref", to: known };
    // A circle of references never reaches a schema; this refuses it.
    this.#reading.sources.settle(target);
    const steps = target.pointer;
    const inComponents = steps.length === 3 && steps[0] === "components" && steps[1] === "schemas";
    this.#reading.demand(
      inComponents,
      below(place, "$ref"),
      "ref-place",
      "A reference names a schema under components/schemas.",
    );
    const file = target.source.file.replace(/^.*\//, "").replace(/\..*$/, "");
    const name = [...steps].reverse().find((step) => !/^\d+$/.test(step) && step !== "schema" && step !== "items") ??
      file;
    return { kind: "ref", to: this.#declare(target, name) };
  }

  #declare(place: Place, name: string): Named {
    const named = this.#reading.declare(place, name, notesOf(valueAt(place)), examplesOf(place));
    this.#queue.push(named);
    return named;
  }

  /** `type` and its companions, joined with whatever oneOf, anyOf and allOf stand beside them. */
  #combined(place: Place, value: JsonObject, types: readonly string[]): Shape {
    const parts: Shape[] = [];
    const own = this.#own(place, value, types);
    const required = requiredOf(value);
    if (own !== undefined) parts.push(own);
    for (const keyword of ["allOf", "oneOf", "anyOf"]) {
      const list = value[keyword];
      if (list === undefined) continue;
      if (!isList(list) || list.length === 0) {
        this.#reading.report(below(place, keyword), "schema", `${keyword} is a list with at least one schema.`);
        continue;
      }
      const tags = keyword === "allOf" ? undefined : this.#tags(place, value);
      const members = list.map((_, index) => {
        const at = below(place, keyword, index);
        return tagged(this.#read(at, "schema"), tags?.field, tags?.of(valueAt(at)) ?? []);
      });
      if (keyword === "allOf") parts.push(...members);
      else parts.push(unionOf(members));
    }
    if (own === undefined && required.size > 0 && parts.length > 0) {
      // Fields that a member describes are required here.
      parts.push({ kind: "object", fields: [...required].map((name) => bare(name)) });
    }
    const known = parts.filter((part) => part.kind !== "unknown");
    if (known.length === 0) return unknown;
    return known.length === 1 ? known[0] as Shape : { kind: "all", members: known };
  }

  /**
   * What `discriminator` says: the field, and which of its texts stand for a schema. Without a mapping that is the
   * schema's name. Our own descriptions state constants instead.
   */
  #tags(place: Place, value: JsonObject): Tags | undefined {
    const said = value["discriminator"];
    const field = isObject(said) ? said["propertyName"] : said;
    if (this.#reading.house || typeof field !== "string" || inherited.has(field)) return undefined;
    const mapping = isObject(said) && isObject(said["mapping"]) ? Object.entries(said["mapping"]) : [];
    const lastStep = (ref: string): string => ref.split(/[/#]/).at(-1) ?? "";
    return {
      field,
      of: (member) => {
        const ref = isObject(member) ? member["$ref"] : undefined;
        if (typeof ref !== "string") return [];
        const texts = mapping.filter(([, to]) =>
          to === ref || (typeof to === "string" && lastStep(to) === lastStep(ref))
        );
        if (texts.length === 0 && mapping.length > 0) {
          const text = `The mapping names no text for ${lastStep(ref)}; it passes whatever ${field} is.`;
          this.#reading.report(below(place, "discriminator"), "keyword", text);
        }
        return mapping.length === 0 ? [lastStep(ref)] : texts.map(([text]) => text);
      },
    };
  }

  /** The shape that the keywords of this schema alone state; `undefined` where they state none. */
  #own(place: Place, value: JsonObject, types: readonly string[]): Shape | undefined {
    const fixed = this.#fixed(place, value, types);
    if (fixed !== undefined) return fixed;
    const shapes = types.map((type) => this.#typed(place, value, type));
    if (shapes.length > 0) return unionOf(shapes);
    if (value["properties"] !== undefined || value["additionalProperties"] !== undefined) {
      return this.#object(place, value);
    }
    if (value["items"] !== undefined || value["prefixItems"] !== undefined) return this.#array(place, value);
    return undefined;
  }

  /** `const` and `enum`. */
  #fixed(place: Place, value: JsonObject, types: readonly string[]): Shape | undefined {
    const constant = value["const"];
    if (constant !== undefined) {
      if (constant === null) return { kind: "null" };
      if (isLiteral(constant)) return { kind: "literal", value: constant };
      this.#reading.report(below(place, "const"), "const", "Only text, numbers and booleans can be constants.");
      return undefined;
    }
    const list = value["enum"];
    if (list === undefined) return undefined;
    const values = isList(list) ? [...new Set(list)].filter(isLiteral) : [];
    const hasNull = isList(list) && list.includes(null);
    if (values.length === 0 || !isList(list) || list.length !== values.length + (hasNull ? 1 : 0)) {
      this.#reading.report(below(place, "enum"), "enum", "An enum is a list of texts, numbers or booleans, each once.");
      if (values.length === 0) return undefined;
    }
    // A list of texts for a number, or the other way round: what is really sent is not known.
    const kind = types[0];
    if (types.length === 1 && !values.every((item) => fits(item, kind as string))) {
      this.#reading.report(below(place, "enum"), "enum-type", `Not every value of the enum is of type ${kind}.`);
      return undefined;
    }
    const shape: Shape = { kind: "enum", values, open: value["x-open"] === true };
    return hasNull ? { kind: "nullable", inner: shape } : shape;
  }

  #typed(place: Place, value: JsonObject, type: string): Shape {
    const format = value["format"];
    switch (type) {
      case "string": {
        const number = !this.#reading.house && typeof format === "string" && numeric.test(format);
        return { kind: value["x-decimal"] === true ? "decimal" : number ? "numeric" : "string" };
      }
      case "integer": {
        const wide = value["x-int64"] === true || (!this.#reading.house && (format === "int64" || format === "uint64"));
        return { kind: wide ? "int64" : "integer" };
      }
      case "number":
        return { kind: "number" };
      case "boolean":
        return { kind: "boolean" };
      case "array":
        return this.#array(place, value);
      case "object":
        return this.#object(place, value);
      default:
        this.#reading.report(below(place, "type"), "type", `${JSON.stringify(type)} is not a type.`);
        return unknown;
    }
  }

  #array(place: Place, value: JsonObject): Shape {
    const { items, prefixItems } = value;
    // Before 2020 a list under `items` was the tuple.
    const keyword = isList(prefixItems) ? "prefixItems" : isList(items) ? "items" : undefined;
    if (keyword !== undefined) {
      const shapes = (value[keyword] as readonly Json[]).map((_, index) =>
        this.#read(below(place, keyword, index), "schema")
      );
      const after = keyword === "prefixItems" ? "items" : "additionalItems";
      const rest = value[after];
      if (rest === false) return { kind: "tuple", items: shapes };
      const restShape = rest === undefined ? unknown : this.#read(below(place, after), "schema");
      return { kind: "tuple", items: shapes, rest: restShape };
    }
    return { kind: "list", item: items === undefined ? unknown : this.#read(below(place, "items"), "schema") };
  }

  #object(place: Place, value: JsonObject): Shape {
    const { properties, additionalProperties } = value;
    const open = additionalProperties === undefined || typeof additionalProperties === "boolean";
    const rest = open ? undefined : this.#read(below(place, "additionalProperties"), "schema");
    const required = requiredOf(value);
    const fields: Field[] = [];
    for (const [name, schema] of isObject(properties) ? Object.entries(properties) : []) {
      const at = below(place, "properties", name);
      const needed = required.delete(name);
      if (inherited.has(name)) {
        this.#reading.report(at, "field-name", `${name} is a name every object inherits; the field is left out.`);
        continue;
      }
      fields.push({ name, shape: this.#read(at, "field"), required: needed, notes: notesOf(schema) });
    }
    for (const name of required) {
      this.#reading.demand(
        false,
        below(place, "required"),
        "required-unknown",
        `${name} is required but not described.`,
      );
      if (!inherited.has(name)) fields.push(bare(name));
    }
    if (fields.length === 0) return { kind: "map", value: rest ?? unknown };
    return { kind: "object", fields, ...(rest === undefined ? {} : { rest }) };
  }
}

/** The examples written in a schema itself. */
export function examplesOf(place: Place): readonly Example[] {
  const value = valueAt(place);
  if (!isObject(value)) return [];
  const list = value["examples"];
  return [
    ...(value["example"] === undefined ? [] : [{ value: value["example"], at: below(place, "example") }]),
    ...(isList(list) ? list.map((item, index) => ({ value: item, at: below(place, "examples", index) })) : []),
  ];
}

/** The shape where its field `field` is one of `texts`. */
function tagged(shape: Shape, field: string | undefined, texts: readonly string[]): Shape {
  const [first] = texts;
  if (field === undefined || first === undefined) return shape;
  const tag: Shape = texts.length === 1
    ? { kind: "literal", value: first }
    : { kind: "enum", values: texts, open: false };
  return {
    kind: "all",
    members: [shape, { kind: "object", fields: [{ name: field, shape: tag, required: true, notes: {} }] }],
  };
}

export function nullableOf(shape: Shape): Shape {
  return shape.kind === "nullable" || shape.kind === "unknown" || shape.kind === "null"
    ? shape
    : { kind: "nullable", inner: shape };
}

/** One of `members`; a `null` among them makes the rest nullable. */
function unionOf(members: readonly Shape[]): Shape {
  const rest = members.filter((member) => member.kind !== "null");
  if (rest.some((member) => member.kind === "unknown")) return unknown;
  const inner = rest.map((member) => member.kind === "nullable" ? member.inner : member);
  const shape: Shape = inner.length === 1
    ? inner[0] as Shape
    : inner.length === 0
    ? { kind: "null" }
    : { kind: "union", members: inner };
  const nullable = rest.length < members.length || rest.some((member) => member.kind === "nullable");
  return nullable ? nullableOf(shape) : shape;
}

function bare(name: string): Field {
  return { name, shape: unknown, required: true, notes: {} };
}

function requiredOf(value: JsonObject): Set<string> {
  const { required } = value;
  return new Set(isList(required) ? required.filter((name) => typeof name === "string") : []);
}

function typesOf(value: JsonObject): readonly string[] {
  const { type } = value;
  if (typeof type === "string") return [type];
  return isList(type) ? [...new Set(type.filter((item) => typeof item === "string"))] : [];
}

function isLiteral(value: Json): value is Literal {
  return typeof value === "string" || typeof value === "boolean" || typeof value === "number";
}

function fits(value: Literal, type: string): boolean {
  if (type === "integer") return typeof value === "number" && Number.isInteger(value);
  return type === typeof value || type === "object" || type === "array";
}
