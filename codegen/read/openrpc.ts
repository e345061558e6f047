/** OpenRPC: a method is a request over a socket, its parameters have names, its result is the answer. */
import type { Example, Field, Request } from "../ir.ts";
import { below, child, isList, isObject, type JsonObject, type Place, type Source, valueAt } from "../load.ts";
import { pascal } from "../names.ts";
import { readOperation } from "./operation.ts";
import { isMarker } from "./parameters.ts";
import { notesOf, type Reading } from "./reading.ts";
import type { SchemaReader } from "./schema.ts";
import { sending } from "./sending.ts";

/** Methods that are known by their names to change nothing; every other may, and is not sent twice. */
const harmless =
  /(^|[._/-])(get|list|query|fetch|public|auth|login|subscribe|unsubscribe|modify_subscription|ping|time)/i;

export function readOpenrpc(reading: Reading, reader: SchemaReader, source: Source): readonly Request[] {
  const root: Place = { source, pointer: [] };
  const methods = below(root, "methods");
  const list = valueAt(methods);
  const first = child(child(source.value, "servers"), "0");
  const server = child(first, "name");
  return (isList(list) ? list : []).flatMap((_, index) => {
    const settled = reading.sources.settle(below(methods, index));
    const name = settled?.value["name"];
    if (settled === undefined || typeof name !== "string" || name === "") {
      reading.report(below(methods, index), "operation", "A method has a name.");
      return [];
    }
    return [
      readMethod(reading, reader, settled.place, settled.value, name, typeof server === "string" ? server : "api"),
    ];
  });
}

function readMethod(
  reading: Reading,
  reader: SchemaReader,
  at: Place,
  value: JsonObject,
  name: string,
  server: string,
): Request {
  const all = readParams(reading, reader, below(at, "params"));
  if (value["paramStructure"] === "by-position") {
    const text = "The method takes its parameters as a list; names are sent nevertheless.";
    reading.report(below(at, "paramStructure"), "request", text);
  }
  const signed = all.some((field) => field.name.toLowerCase() === "signature");
  const fields = signed ? all.filter((field) => !isMarker(field.name)) : all;
  const base = readOperation(reading, at, value, name, "Request", {
    auth: signed ? "signed" : "none",
    write: !harmless.test(name),
  });
  const type = pascal(base.id);
  const wanted: [string, string] = [type + "Params", type + "RequestParams"];
  const params = fields.length === 0
    ? undefined
    : reading.invent(wanted, sending({ kind: "object", fields }), at, {}, [], true);
  const result = reading.sources.settle(below(at, "result"));
  const schema = result === undefined ? undefined : below(result.place, "schema");
  const described = schema !== undefined && valueAt(schema) !== undefined;
  if (!described) reading.report(at, "answer", "The method has no result; anything passes.");
  const names: [string, string] = [type + "Answer", type + "RequestAnswer"];
  const answer = described && schema !== undefined
    ? reader.name(schema, ...names)
    : reading.invent(names, { kind: "unknown" }, at, {}, examplesOf(at));
  reader.drain();
  return {
    ...base,
    server,
    method: name,
    ...(params === undefined ? {} : { params }),
    paramsType: params?.type ?? reading.typeName(at, ...wanted),
    paramNames: fields.map(({ name, required }) => ({ name, required })),
    answer,
  };
}

function readParams(reading: Reading, reader: SchemaReader, place: Place): readonly Field[] {
  const list = valueAt(place);
  const found = new Map<string, Field>();
  for (let index = 0; isList(list) && index < list.length; index++) {
    const settled = reading.sources.settle(below(place, index));
    const name = settled?.value["name"];
    if (settled === undefined || typeof name !== "string" || name === "" || name === "__proto__") {
      reading.report(below(place, index), "parameter", "A parameter has a name.");
      continue;
    }
    const shape = reader.read(below(settled.place, "schema"), "parameter");
    reader.drain();
    found.set(name, { name, shape, required: settled.value["required"] === true, notes: notesOf(settled.value) });
  }
  return [...found.values()];
}

function examplesOf(at: Place): readonly Example[] {
  const list = valueAt(below(at, "examples"));
  return (isList(list) ? list : []).flatMap((pairing, index) => {
    const value = child(child(pairing, "result"), "value");
    return value === undefined || !isObject(pairing)
      ? []
      : [{ value, at: below(at, "examples", index, "result", "value") }];
  });
}
