/**
 * Topics that are written as OpenAPI paths: a path whose only method is `trace` and has a JSON answer. HTTP's TRACE has
 * none, so what is meant is what a subscription of that path is sent.
 */
import type { Channel } from "../ir.ts";
import { below, isObject, type JsonObject, type Place, valueAt } from "../load.ts";
import { pascal } from "../names.ts";
import { successOf } from "./endpoint.ts";
import { isJson } from "./media.ts";
import { readOperation } from "./operation.ts";
import type { Reading } from "./reading.ts";
import type { SchemaReader } from "./schema.ts";

/** Whether what stands at a path is a topic. */
export function isTopic(item: JsonObject): boolean {
  return isObject(item["trace"]) && isObject(item["trace"]["responses"]) && item["get"] === undefined &&
    item["post"] === undefined;
}

/** Reads the topic at `at`, which is the path's `trace`. */
export function readTopic(reading: Reading, reader: SchemaReader, at: Place, path: string): Channel {
  const operation = valueAt(at) as JsonObject;
  const topic = operation["x-topic"];
  const address = typeof topic === "string" ? topic : path;
  const named = operation["operationId"] ?? operation["x-sdk-method-name"] ?? operation["summary"];
  const base = readOperation(
    reading,
    at,
    operation,
    typeof named === "string" && named !== "" ? named : path,
    "Channel",
    {
      auth: operation["x-sdk-private"] === true ? "key" : "none",
      write: false,
    },
  );
  const responses = below(at, "responses");
  const code = successOf(responses);
  const settled = code === undefined ? undefined : reading.sources.settle(below(responses, code));
  const content = settled?.value["content"];
  const type = isObject(content) ? Object.keys(content).find(isJson) : undefined;
  const name = pascal(base.id) + "Event";
  const described = settled !== undefined && type !== undefined &&
    valueAt(below(settled.place, "content", type, "schema")) !== undefined;
  if (!described) reading.report(responses, "message", "The topic has no JSON message; anything passes.");
  const payload = described
    ? reader.name(below(settled.place, "content", type, "schema"), name)
    : reading.invent([name], { kind: "unknown" }, at);
  reader.drain();
  const names = [...new Set([...address.matchAll(/\{([^{}]+)\}/g)].map(([, one]) => one as string))];
  return {
    ...base,
    server: "stream",
    address,
    params: names.map((one) => ({ name: one, shape: { kind: "string" }, notes: {} })),
    messages: [{ key: base.id, payload, examples: [], at }],
  };
}
