/** The operations of an OpenAPI description. */
import type { Channel, Endpoint, Example } from "../ir.ts";
import { below, isObject, type JsonObject, type Place, type Source, valueAt } from "../load.ts";
import { pascal } from "../names.ts";
import { type Answer, endpointOf, methods, successOf } from "./endpoint.ts";
import { isJson } from "./media.ts";
import { readBody, readParameters } from "./parameters.ts";
import type { Reading } from "./reading.ts";
import type { SchemaReader } from "./schema.ts";
import { isTopic, readTopic } from "./topics.ts";

const otherMethods: ReadonlySet<string> = new Set(["head", "options", "trace"]);

export function readOpenapi(
  reading: Reading,
  reader: SchemaReader,
  source: Source,
): { readonly endpoints: readonly Endpoint[]; readonly channels: readonly Channel[] } {
  const root: Place = { source, pointer: [] };
  const document = valueAt(root);
  const endpoints: Endpoint[] = [];
  const channels: Channel[] = [];
  const paths = below(root, "paths");
  const items = valueAt(paths);
  const security = isObject(document) ? document["security"] : undefined;
  for (const [path, item] of isObject(items) ? Object.entries(items) : []) {
    const settled = isObject(item) ? reading.sources.settle(below(paths, path)) : undefined;
    if (settled === undefined) {
      reading.report(below(paths, path), "path", "A path holds a map of operations.");
      continue;
    }
    if (!reading.house && isTopic(settled.value)) {
      channels.push(readTopic(reading, reader, below(settled.place, "trace"), path));
      continue;
    }
    for (const method of Object.keys(settled.value)) {
      const at = below(settled.place, method);
      if (otherMethods.has(method)) reading.report(at, "method", `${method.toUpperCase()} is left out.`);
      const known = methods.find((candidate) => candidate === method);
      const operation = settled.value[method];
      if (known !== undefined && isObject(operation)) {
        const lists = [below(settled.place, "parameters"), below(at, "parameters")];
        const parameters = readParameters(reading, reader, lists, path);
        const body = readBody(reading, reader, below(at, "requestBody"));
        const written = { at, method: known, path, operation, item: settled, security };
        endpoints.push(endpointOf(reading, written, parameters, body, (id) => readAnswer(reading, reader, at, id)));
      }
    }
  }
  return { endpoints, channels };
}

/** The answer of a success: `200`, else the lowest of its kind. */
function readAnswer(reading: Reading, reader: SchemaReader, at: Place, id: string): Answer {
  const name = pascal(id) + "Answer";
  const responses = below(at, "responses");
  const code = successOf(responses);
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
