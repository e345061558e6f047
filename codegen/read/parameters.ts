/** Parameters and bodies of REST operations. */
import type { Field, Literal, Notes, Parameter, Shape } from "../ir.ts";
import { below, isList, isObject, type JsonObject, type Place, valueAt } from "../load.ts";
import { isJson } from "./media.ts";
import { notesOf, type Reading } from "./reading.ts";
import type { SchemaReader } from "./schema.ts";
import { fieldsOf, fieldsOfAny } from "./fields.ts";
import { sending } from "./sending.ts";

/** Parameters that whoever signs a request adds, by the names most venues give them. */
export function isMarker(name: string): boolean {
  return /^(signature|timestamp)$/i.test(name);
}

/** The parameters in the lists at `lists`; a later one replaces an earlier of the same name and place. */
export function readParameters(
  reading: Reading,
  reader: SchemaReader,
  lists: readonly Place[],
  path: string,
): readonly Parameter[] {
  const found = new Map<string, Parameter>();
  for (const list of lists) {
    const items = valueAt(list);
    for (let index = 0; isList(items) && index < items.length; index++) {
      const parameter = readParameter(reading, reader, below(list, index), path);
      if (parameter === undefined) continue;
      const other = found.get(parameter.name);
      if (other !== undefined && other.in !== parameter.in) {
        reading.report(
          parameter.at,
          "parameter-name",
          `Two parameters have the name ${parameter.name}; the second is left out.`,
        );
      } else found.set(parameter.name, parameter);
    }
  }
  return checkPath(reading, found, path, lists.at(-1) as Place);
}

/** The parameters, with those that only the path names. */
export function checkPath(
  reading: Reading,
  found: Map<string, Parameter>,
  path: string,
  at: Place,
): readonly Parameter[] {
  for (const [, name] of path.matchAll(/\{([^{}]*)\}/g)) {
    if (found.get(name as string)?.in === "path") continue;
    reading.report(at, "path-parameter", `The path has {${name}}, which no parameter describes; it is text.`);
    if (found.has(name as string)) continue;
    found.set(name as string, {
      name: name as string,
      in: "path",
      required: true,
      shape: { kind: "string" },
      notes: {},
      at,
    });
  }
  return [...found.values()];
}

function readParameter(reading: Reading, reader: SchemaReader, place: Place, path: string): Parameter | undefined {
  const settled = reading.sources.settle(place);
  if (settled === undefined) {
    reading.report(place, "parameter", "The parameter is not there.");
    return undefined;
  }
  const { place: at, value } = settled;
  const { name, in: where } = value;
  if (typeof name !== "string" || name === "" || name === "__proto__") {
    reading.report(at, "parameter", "A parameter has a name.");
    return undefined;
  }
  if (where !== "query" && where !== "path" && where !== "header") {
    reading.report(at, "parameter", `A parameter in ${String(where)} cannot be expressed; it is left out.`);
    return undefined;
  }
  if (where === "path" && !path.includes(`{${name}}`)) {
    reading.report(at, "path-parameter", `The path has no {${name}}; the parameter is left out.`);
    return undefined;
  }
  const content = value["content"];
  const asJson = isObject(content) ? Object.keys(content).find(isJson) : undefined;
  const schema = asJson === undefined ? below(at, "schema") : below(at, "content", asJson, "schema");
  if (valueAt(schema) === undefined) reading.report(at, "parameter", `${name} has no schema; anything passes.`);
  const shape: Shape = valueAt(schema) === undefined ? { kind: "unknown" } : reader.read(schema, "parameter");
  reader.drain();
  const list = asJson === undefined ? listOf(reading, at, value, shape, where) : "json";
  return {
    name,
    in: where,
    required: where === "path" || value["required"] === true,
    ...(list === undefined ? {} : { list }),
    shape: sending(shape),
    notes: notesOf(value),
    at,
  };
}

/** How a list becomes text. */
function listOf(reading: Reading, at: Place, value: JsonObject, shape: Shape, where: string): Parameter["list"] {
  const kind = settledKind(shape);
  if (kind === "object" || kind === "map") {
    reading.report(
      at,
      "parameter-style",
      "A map that is not sent as JSON text cannot be expressed; it is sent as JSON text.",
    );
    return "json";
  }
  const { style, explode } = value;
  if (kind !== "list" && kind !== "tuple") return undefined;
  if (where !== "query") return "comma";
  if (style !== undefined && style !== "form") {
    reading.report(
      below(at, "style"),
      "parameter-style",
      `The style ${String(style)} cannot be expressed; items are joined by commas.`,
    );
    return "comma";
  }
  reading.demand(
    typeof explode === "boolean",
    at,
    "parameter-style",
    "A list says whether it repeats (explode: true), has commas (explode: false) or is JSON text (content).",
  );
  return explode === false ? "comma" : "repeat";
}

/** The kind of a shape behind its name. */
export function settledKind(shape: Shape): Shape["kind"] {
  let at = shape;
  for (let step = 0; step < 100; step++) {
    if (at.kind === "ref") at = at.to.shape;
    else if (at.kind === "nullable") at = at.inner;
    else break;
  }
  return at.kind;
}

export interface Body {
  readonly kind: "json" | "form" | "list";
  readonly params: readonly Parameter[];
  /** Required fields that can have one value only. */
  readonly fixed: Readonly<Record<string, Literal>>;
  /** Where it is one of several maps. */
  readonly shape?: Shape;
}

/** The fields of a body as parameters. */
export function readBody(reading: Reading, reader: SchemaReader, place: Place): Body | undefined {
  if (valueAt(place) === undefined) return undefined;
  const settled = reading.sources.settle(place);
  const content = settled?.value["content"];
  const types = isObject(content) ? Object.keys(content) : [];
  const json = types.find(isJson);
  const form = types.find((type) => /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type));
  const type = json ?? form;
  if (settled === undefined || type === undefined) {
    reading.report(place, "body", "A body that is neither JSON nor a form cannot be expressed; it is left out.");
    return undefined;
  }
  const media = below(settled.place, "content", type);
  const name = settled.value["x-name"];
  if (name !== undefined && (json === undefined || typeof name !== "string")) {
    reading.report(below(settled.place, "x-name"), "body", "x-name names a list of JSON.");
  }
  return bodyOf(reading, reader, below(media, "schema"), {
    kind: json === undefined ? "form" : "json",
    ...(typeof name === "string" ? { name } : {}),
    notes: notesOf(settled.value),
    encoding: below(media, "encoding"),
    at: settled.place,
  });
}

/** What is said of a body beside its schema. */
interface Wrapping {
  readonly kind: "json" | "form";
  readonly notes: Notes;
  /** What a body is called that is a list. */
  readonly name?: string;
  /** How its fields become text. */
  readonly encoding?: Place;
  readonly at?: Place;
}

/** The fields of a body whose schema is at `schema`. */
export function bodyOf(
  reading: Reading,
  reader: SchemaReader,
  schema: Place,
  wrapping: Wrapping,
): Body | undefined {
  const { kind, notes, encoding, at = schema } = wrapping;
  const shape = reader.read(schema, "parameter");
  reader.drain();
  // A list of somebody else's has no name of its own.
  const name = wrapping.name ?? (reading.house ? undefined : "body");
  const isList = settledKind(shape) === "list";
  if (kind === "json" && name !== undefined && isList) {
    const list: Parameter = { name, in: "body", required: true, shape: sending(shape), notes, at };
    return { kind: "list", params: [list], fixed: {} };
  }
  if (wrapping.name !== undefined && !isList) {
    reading.report(below(at, "x-name"), "body", "x-name names a list of JSON.");
  }
  const fields = fieldsOfAny(shape);
  if (fields === undefined) {
    const text = "A body that is not a map of fields cannot be expressed; it is left out.";
    reading.report(schema, "body", text);
    return undefined;
  }
  const several = fieldsOf(shape) === undefined;
  const fixed = several ? [] : fields.filter(({ required, shape }) => required && shape.kind === "literal");
  return {
    kind,
    params: fields.filter((field) => !fixed.includes(field)).map((field) =>
      bodyParameter(field, kind, schema, encoding)
    ),
    fixed: Object.fromEntries(
      fixed.flatMap(({ name, shape }) => shape.kind === "literal" ? [[name, shape.value]] : []),
    ),
    ...(several ? { shape: sending(shape) } : {}),
  };
}

function bodyParameter(field: Field, kind: "json" | "form", schema: Place, encodings: Place | undefined): Parameter {
  const encoding = encodings === undefined ? undefined : valueAt(below(encodings, field.name));
  const { style, explode, contentType } = isObject(encoding) ? encoding : {};
  const shapeKind = settledKind(field.shape);
  const plain = kind === "json" || !["list", "tuple", "map", "object"].includes(shapeKind);
  const json = contentType === "application/json" || shapeKind === "map" || shapeKind === "object";
  const list = json ? "json" : explode === false || (style !== undefined && style !== "form") ? "comma" : "repeat";
  return {
    name: field.name,
    in: "body",
    required: field.required,
    ...(plain ? {} : { list }),
    shape: sending(field.shape),
    notes: field.notes,
    at: schema,
  };
}
