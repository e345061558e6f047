/** One product, from whichever of its two descriptions exist. */
import type { Named, Product, Shape } from "../ir.ts";
import { child, type Place, type Source } from "../load.ts";
import { readAsyncapi, type Streams } from "./asyncapi.ts";
import { readAsyncapi2 } from "./asyncapi2.ts";
import { breakCircles } from "./circles.ts";
import { declareSchemas, readOpenapi } from "./openapi.ts";
import type { Reading, SchemaRule } from "./reading.ts";
import { SchemaReader } from "./schema.ts";
import { parts } from "./sending.ts";

const nothing: Streams = { requests: [], channels: [], messages: [] };

export function readProduct(reading: Reading, name: string, sources: readonly Source[], rule?: SchemaRule): Product {
  const reader = new SchemaReader(reading, rule);
  const versions = new Map(sources.map((source) => [source, versionOf(reading, source)]));
  for (const source of sources) declareSchemas(reader, source);
  reader.drain();
  breakCircles(reading);
  const endpoints = sources.flatMap((source) =>
    versions.get(source) === "openapi" ? readOpenapi(reading, reader, source) : []
  );
  const streams = sources.map((source) => {
    const version = versions.get(source);
    if (version === "asyncapi3") return readAsyncapi(reading, reader, source);
    return version === "asyncapi2" ? readAsyncapi2(reading, reader, source) : nothing;
  });
  reader.drain();
  breakCircles(reading);
  const product: Product = {
    name,
    sources,
    named: reading.named,
    endpoints,
    requests: streams.flatMap(({ requests }) => requests),
    channels: streams.flatMap(({ channels }) => channels),
    messages: streams.flatMap(({ messages }) => messages),
  };
  reportShared(reading, product);
  return product;
}

type Version = "openapi" | "asyncapi2" | "asyncapi3";

function versionOf(reading: Reading, source: Source): Version | undefined {
  const root: Place = { source, pointer: [] };
  const openapi = child(source.value, "openapi");
  const asyncapi = child(source.value, "asyncapi");
  const ours = (openapi === undefined ? "" : "openapi ") + String(openapi ?? asyncapi);
  reading.demand(
    /^openapi 3\.1\.\d+$|^3\.0\.\d+$/.test(ours),
    root,
    "version",
    "Our descriptions are OpenAPI 3.1 and AsyncAPI 3.0.",
  );
  if (typeof openapi === "string" && /^3\./.test(openapi)) return "openapi";
  if (typeof asyncapi === "string" && /^2\./.test(asyncapi)) return "asyncapi2";
  if (typeof asyncapi === "string" && /^3\./.test(asyncapi)) return "asyncapi3";
  reading.report(root, "version", "The file is neither OpenAPI 3 nor AsyncAPI 2 or 3.");
  return undefined;
}

/** Parameters may be given as text or numbers, answers may not: one schema cannot be both. */
function reportShared(reading: Reading, product: Product): void {
  const arriving = new Set<Named>();
  const waiting: Shape[] = [
    ...product.endpoints.map(({ answer }) => answer),
    ...product.requests.map(({ answer }) => answer),
    ...product.channels.flatMap(({ messages }) => messages.map(({ payload }) => payload)),
  ].map((to) => ({ kind: "ref", to }));
  for (let shape = waiting.pop(); shape !== undefined; shape = waiting.pop()) {
    if (shape.kind !== "ref") waiting.push(...parts(shape));
    else if (!arriving.has(shape.to)) {
      arriving.add(shape.to);
      waiting.push(shape.to.shape);
    }
  }
  for (const named of product.named) {
    const text = `${named.type} holds parameters and is answered as well; parameters have a schema of their own.`;
    reading.demand(named.sent !== true || !arriving.has(named), named.at, "sent-and-answered", text);
  }
}
