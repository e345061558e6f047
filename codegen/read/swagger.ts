/** The operations of a Swagger 2 description: a parameter is its own schema, and the body is one of the parameters. */
import type { Endpoint, Field, Parameter } from "../ir.ts";
import { below, child, isList, isObject, type JsonObject, type Place, type Source, valueAt } from "../load.ts";
import { pascal } from "../names.ts";
import { type Answer, endpointOf, methods, successOf } from "./endpoint.ts";
import { isJson } from "./media.ts";
import { type Body, bodyOf, checkPath, settledKind } from "./parameters.ts";
import { notesOf, type Reading } from "./reading.ts";
import type { SchemaReader } from "./schema.ts";
import { sending } from "./sending.ts";

/** Words of a parameter that are none of a schema. */
const parameterWords: ReadonlySet<string> = new Set([
  "name",
  "in",
  "required",
  "collectionFormat",
  "allowEmptyValue",
]);

export function readSwagger(reading: Reading, reader: SchemaReader, source: Source): readonly Endpoint[] {
  const root: Place = { source, pointer: [] };
  const paths = below(root, "paths");
  const items = valueAt(paths);
  const endpoints: Endpoint[] = [];
  for (const path of isObject(items) ? Object.keys(items) : []) {
    const item = reading.sources.settle(below(paths, path));
    if (item === undefined) {
      reading.report(below(paths, path), "path", "A path holds a map of operations.");
      continue;
    }
    for (const method of Object.keys(item.value)) {
      const at = below(item.place, method);
      const operation = item.value[method];
      if (method === "head" || method === "options") {
        reading.report(at, "method", `${method.toUpperCase()} is left out.`);
      }
      const known = methods.find((candidate) => candidate === method);
      if (known === undefined || !isObject(operation)) continue;
      const lists = [below(item.place, "parameters"), below(at, "parameters")];
      const { parameters, body } = readParameters(reading, reader, lists, path);
      const security = child(source.value, "security");
      const written = { at, method: known, path, operation, item, security };
      endpoints.push(endpointOf(reading, written, parameters, body, (id) => readAnswer(reading, reader, at, id)));
    }
  }
  return endpoints;
}

interface Found {
  readonly at: Place;
  readonly value: JsonObject;
  readonly name: string;
  readonly where: string;
}

/** A parameter of the operation replaces the path's of the same name and place. */
function readParameters(reading: Reading, reader: SchemaReader, lists: readonly Place[], path: string): {
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
} {
  const found = new Map<string, Found>();
  for (const list of lists) {
    const items = valueAt(list);
    for (let index = 0; isList(items) && index < items.length; index++) {
      const one = settle(reading, below(list, index));
      if (one !== undefined) found.set(`${one.where} ${one.name}`, one);
    }
  }
  const parameters = new Map<string, Parameter>();
  const form: Field[] = [];
  let body: Body | undefined;
  for (const one of found.values()) {
    const { at, value, name, where } = one;
    if (where === "body") body = bodyOf(reading, reader, below(at, "schema"), { kind: "json", notes: notesOf(value) });
    else if (where === "formData") form.push(...readForm(reading, reader, one));
    else {
      const parameter = readParameter(reading, reader, one, path);
      if (parameter !== undefined) parameters.set(name, parameter);
    }
  }
  const at = [...found.values()].find(({ where }) => where === "formData")?.at;
  if (form.length > 0 && at !== undefined) body = { kind: "form", params: form.map(formParameter), fixed: {} };
  return { parameters: checkPath(reading, parameters, path, lists.at(-1) as Place), body };

  function formParameter(field: Field): Parameter {
    const kind = settledKind(field.shape);
    const list = kind === "list" ? listOf(reading, at as Place, kindOf(field.name), "query") : undefined;
    return { ...field, in: "body", ...(list === undefined ? {} : { list }), at: at as Place };
  }
  function kindOf(name: string): JsonObject {
    return found.get(`formData ${name}`)?.value ?? {};
  }
}

function settle(reading: Reading, place: Place): Found | undefined {
  const settled = reading.sources.settle(place);
  const { name, in: where } = settled?.value ?? {};
  if (settled === undefined || typeof name !== "string" || name === "" || name === "__proto__") {
    reading.report(
      place,
      "parameter",
      settled === undefined ? "The parameter is not there." : "A parameter has a name.",
    );
    return undefined;
  }
  return { at: settled.place, value: settled.value, name, where: String(where) };
}

function readParameter(reading: Reading, reader: SchemaReader, found: Found, path: string): Parameter | undefined {
  const { at, value, name, where } = found;
  if (where !== "query" && where !== "path" && where !== "header") {
    reading.report(at, "parameter", `A parameter in ${where} cannot be expressed; it is left out.`);
    return undefined;
  }
  if (where === "path" && !path.includes(`{${name}}`)) {
    reading.report(at, "path-parameter", `The path has no {${name}}; the parameter is left out.`);
    return undefined;
  }
  const shape = reader.read(at, "parameter", parameterWords);
  reader.drain();
  const list = settledKind(shape) === "list" ? listOf(reading, at, value, where) : undefined;
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

/** Without a word about it, items are joined by commas. */
function listOf(reading: Reading, at: Place, value: JsonObject, where: string): "comma" | "repeat" {
  const format = value["collectionFormat"] ?? "csv";
  if (format === "multi" && where === "query") return "repeat";
  if (format !== "csv") {
    const text = `The collectionFormat ${String(format)} cannot be expressed; items are joined by commas.`;
    reading.report(below(at, "collectionFormat"), "parameter-style", text);
  }
  return "comma";
}

function readForm(reading: Reading, reader: SchemaReader, { at, value, name }: Found): readonly Field[] {
  if (value["type"] === "file") {
    reading.report(at, "body", `${name} is a file, which cannot be expressed; it is left out.`);
    return [];
  }
  const shape = reader.read(at, "parameter", parameterWords);
  reader.drain();
  return [{ name, shape: sending(shape), required: value["required"] === true, notes: notesOf(value) }];
}

/** The answer of a success, with the examples that stand beside its schema by their media type. */
function readAnswer(reading: Reading, reader: SchemaReader, at: Place, id: string): Answer {
  const name = pascal(id) + "Answer";
  const responses = below(at, "responses");
  const code = successOf(responses);
  const settled = code === undefined ? undefined : reading.sources.settle(below(responses, code));
  if (settled === undefined) {
    reading.report(responses, "answer", "No answer of a success is described; anything passes.");
  }
  const schema = settled === undefined ? undefined : below(settled.place, "schema");
  if (settled === undefined || schema === undefined || valueAt(schema) === undefined) {
    return { answer: reading.invent([name], { kind: "unknown" }, settled?.place ?? at), examples: [] };
  }
  const given = settled.value["examples"];
  const examples = isObject(given)
    ? Object.keys(given).filter(isJson).map((type) => {
      const place = below(settled.place, "examples", type);
      return { value: given[type] ?? null, at: place };
    })
    : [];
  return { answer: reader.name(schema, name), examples };
}
