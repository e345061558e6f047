/** The operations of an OpenAPI description. */
import type { Auth, Endpoint, Example, Named, Parameter } from "../ir.ts";
import { below, isObject, type Json, type JsonObject, type Place, type Source, valueAt } from "../load.ts";
import { pascal } from "../names.ts";
import type { Reading } from "./reading.ts";
import { isJson } from "./media.ts";
import { readOperation } from "./operation.ts";
import { isMarker, readBody, readParameters } from "./parameters.ts";
import type { SchemaReader } from "./schema.ts";

const methods = ["get", "post", "put", "patch", "delete"] as const;
const otherMethods: ReadonlySet<string> = new Set(["head", "options", "trace"]);

/** The named schemas of a description. */
export function declareSchemas(reader: SchemaReader, source: Source): void {
  reader.declareAll({ source, pointer: ["components", "schemas"] });
}

export function readOpenapi(reading: Reading, reader: SchemaReader, source: Source): readonly Endpoint[] {
  const root: Place = { source, pointer: [] };
  const document = valueAt(root);
  const endpoints: Endpoint[] = [];
  const paths = below(root, "paths");
  const items = valueAt(paths);
  const security = isObject(document) ? document["security"] : undefined;
  for (const [path, item] of isObject(items) ? Object.entries(items) : []) {
    const settled = isObject(item) ? reading.sources.settle(below(paths, path)) : undefined;
    if (settled === undefined) {
      reading.report(below(paths, path), "path", "A path holds a map of operations.");
      continue;
    }
    for (const method of Object.keys(settled.value)) {
      const at = below(settled.place, method);
      if (otherMethods.has(method)) reading.report(at, "method", `${method.toUpperCase()} is left out.`);
      const known = methods.find((candidate) => candidate === method);
      const operation = settled.value[method];
      if (known !== undefined && isObject(operation)) {
        endpoints.push(readEndpoint(reading, reader, { at, method: known, path, operation, item: settled, security }));
      }
    }
  }
  return endpoints;
}

interface Written {
  readonly at: Place;
  readonly method: typeof methods[number];
  readonly path: string;
  readonly operation: JsonObject;
  readonly item: { readonly place: Place; readonly value: JsonObject };
  readonly security: Json | undefined;
}

function readEndpoint(reading: Reading, reader: SchemaReader, written: Written): Endpoint {
  const { at, method, path, operation, item } = written;
  const given = operation["operationId"];
  reading.demand(typeof given === "string", at, "operation-id", "operationId is missing.");
  const id = typeof given === "string" && given !== "" ? given : `${method} ${path}`;
  const all = readParameters(reading, reader, [below(item.place, "parameters"), below(at, "parameters")], path);
  const body = readBody(reading, reader, below(at, "requestBody"));
  const markers = reading.house ? [] : [...all, ...(body?.params ?? [])].filter(({ name }) => isMarker(name));
  const auth = authOf(operation["security"] ?? written.security, markers);
  // Whoever signs adds these.
  const kept = (params: readonly Parameter[]) =>
    auth === "signed" ? params.filter((one) => !markers.includes(one)) : params;
  const parameters = kept(all);
  const params = [...parameters, ...withoutNamesakes(reading, kept(body?.params ?? []), parameters)];
  const bodyShape = params.length === parameters.length + (body?.params.length ?? 0) ? body?.shape : undefined;
  const base = readOperation(reading, at, operation, id, "", { auth, write: method !== "get" });
  const { answer, examples } = readAnswer(reading, reader, at, base.id);
  const server = serverOf(operation["servers"]) ?? serverOf(item.value["servers"]);
  return {
    ...base,
    method: method.toUpperCase() as Endpoint["method"],
    path,
    params,
    paramsType: reading.typeName(at, base.id + "Params"),
    fixed: body?.fixed ?? {},
    ...(body === undefined ? {} : { body: body.kind }),
    ...(bodyShape === undefined ? {} : { bodyShape }),
    ...(server === undefined || server === "rest" ? {} : { server }),
    answer,
    examples,
  };
}

/** Without our words: what is signed has a signature; what names a security scheme needs a key. */
function authOf(security: Json | undefined, markers: readonly Parameter[]): Auth {
  const guarded = Array.isArray(security) && security.some((item) => isObject(item) && Object.keys(item).length > 0);
  const names = markers.map((parameter) => parameter.name.toLowerCase());
  if (names.includes("signature") || (guarded && names.includes("timestamp"))) return "signed";
  return guarded ? "key" : "none";
}

function withoutNamesakes(
  reading: Reading,
  body: readonly Parameter[],
  others: readonly Parameter[],
): readonly Parameter[] {
  return body.filter((parameter) => {
    const free = others.every((other) => other.name !== parameter.name);
    if (!free) {
      reading.report(
        parameter.at,
        "parameter-name",
        `${parameter.name} is a parameter outside the body as well; the body's is left out.`,
      );
    }
    return free;
  });
}

function serverOf(servers: Json | undefined): string | undefined {
  const first = Array.isArray(servers) ? servers[0] as Json : undefined;
  const name = isObject(first) ? first["x-server"] : undefined;
  return typeof name === "string" ? name : undefined;
}

/** The answer of a success: `200`, else the lowest of its kind. */
function readAnswer(
  reading: Reading,
  reader: SchemaReader,
  at: Place,
  id: string,
): { answer: Named; examples: readonly Example[] } {
  const name = pascal(id) + "Answer";
  const responses = below(at, "responses");
  const list = valueAt(responses);
  const codes = isObject(list) ? Object.keys(list) : [];
  const code = codes.includes("200") ? "200" : codes.filter((key) => /^2(\d\d|XX)$/i.test(key)).sort()[0] ??
    codes.find((key) => key === "default");
  const settled = code === undefined ? undefined : reading.sources.settle(below(responses, code));
  const content = settled?.value["content"];
  const type = isObject(content) ? Object.keys(content).find(isJson) : undefined;
  reading.demand(
    code === "200" && type === "application/json",
    responses,
    "answer",
    "Every operation answers 200 with application/json.",
  );
  if (settled === undefined) {
    reading.report(responses, "answer", "No answer of a success is described; anything passes.");
  } else if (type === undefined && isObject(content) && Object.keys(content).length > 0) {
    reading.report(below(settled.place, "content"), "answer", "The answer is not JSON; anything passes.");
  }
  const media = settled === undefined || type === undefined ? undefined : below(settled.place, "content", type);
  const schema = media === undefined ? undefined : below(media, "schema");
  if (schema === undefined || media === undefined || valueAt(schema) === undefined) {
    return { answer: reading.invent([name], { kind: "unknown" }, settled?.place ?? at), examples: [] };
  }
  const answer = reader.name(schema, name);
  return { answer, examples: mediaExamples(reading, media) };
}

/** `example` and `examples` beside a schema. */
function mediaExamples(reading: Reading, media: Place): readonly Example[] {
  const value = valueAt(media) as JsonObject;
  const several = value["examples"];
  const found: Example[] = value["example"] === undefined
    ? []
    : [{ value: value["example"], at: below(media, "example") }];
  for (const key of isObject(several) ? Object.keys(several) : []) {
    const settled = reading.sources.settle(below(media, "examples", key));
    if (settled?.value["value"] !== undefined) {
      found.push({ value: settled.value["value"], at: below(settled.place, "value") });
    }
  }
  return found;
}
