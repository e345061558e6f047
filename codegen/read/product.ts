/** One product, from whichever of its two descriptions exist. */
import type { Named, Product, Shape } from "../ir.ts";
import { child, type Json, type Place, type Source } from "../load.ts";
import { readAsyncapi } from "./asyncapi.ts";
import { readAsyncapi2 } from "./asyncapi2.ts";
import { breakCircles } from "./circles.ts";
import { readOpenapi } from "./openapi.ts";
import { readOpenrpc } from "./openrpc.ts";
import { isPostman, readPostman } from "./postman.ts";
import type { Reading, SchemaRule } from "./reading.ts";
import { SchemaReader } from "./schema.ts";
import { parts } from "./sending.ts";
import { readSwagger } from "./swagger.ts";

export function readProduct(reading: Reading, name: string, sources: readonly Source[], rule?: SchemaRule): Product {
  const reader = new SchemaReader(reading, rule);
  const versions = new Map(sources.map((source) => [source, versionOf(reading, source)]));
  for (const source of sources) reader.declareAll({ source, pointer: schemasOf(versions.get(source)) });
  reader.drain();
  breakCircles(reading);
  const read = sources.map((source) => readSource(reading, reader, source, versions.get(source)));
  reader.drain();
  breakCircles(reading);
  const product: Product = {
    name,
    sources,
    named: reading.named,
    endpoints: read.flatMap(({ endpoints }) => endpoints),
    requests: read.flatMap(({ requests }) => requests),
    channels: read.flatMap(({ channels }) => channels),
    messages: read.flatMap(({ messages }) => messages),
  };
  reportShared(reading, product);
  return product;
}

type Part = Pick<Product, "endpoints" | "requests" | "channels" | "messages">;
const nothing: Part = { endpoints: [], requests: [], channels: [], messages: [] };

function readSource(reading: Reading, reader: SchemaReader, source: Source, version: Version | undefined): Part {
  switch (version) {
    case "openapi": {
      const { endpoints, channels } = readOpenapi(reading, reader, source);
      return { ...nothing, endpoints, channels, messages: channels.flatMap(({ messages }) => messages) };
    }
    case "swagger":
      return { ...nothing, endpoints: readSwagger(reading, reader, source) };
    case "asyncapi2":
      return { ...nothing, ...readAsyncapi2(reading, reader, source) };
    case "asyncapi3":
      return { ...nothing, ...readAsyncapi(reading, reader, source) };
    case "openrpc":
      return { ...nothing, requests: readOpenrpc(reading, reader, source) };
    case "postman":
      return { ...nothing, endpoints: readPostman(reading, source) };
    case undefined:
      return nothing;
  }
}

type Version = "openapi" | "swagger" | "asyncapi2" | "asyncapi3" | "openrpc" | "postman";

/** What a document says it is: `OpenAPI 3.0.1`, say. `undefined` where it is no description of a kind that is read. */
export function formatOf(value: Json): { readonly version: Version; readonly title: string } | undefined {
  const said = (key: string): string => String(child(value, key) ?? "");
  if (/^3\./.test(said("openapi"))) return { version: "openapi", title: `OpenAPI ${said("openapi")}` };
  // Without quotes it is a number.
  if (/^2(\.0)?$/.test(said("swagger"))) return { version: "swagger", title: "Swagger 2.0" };
  if (/^2\./.test(said("asyncapi"))) return { version: "asyncapi2", title: `AsyncAPI ${said("asyncapi")}` };
  if (/^3\./.test(said("asyncapi"))) return { version: "asyncapi3", title: `AsyncAPI ${said("asyncapi")}` };
  if (/^1\./.test(said("openrpc"))) return { version: "openrpc", title: `OpenRPC ${said("openrpc")}` };
  if (isPostman(value)) {
    const schema = String(child(child(value, "info"), "schema") ?? "");
    return { version: "postman", title: `Postman ${/v(\d+\.\d+)/.exec(schema)?.[1] ?? ""}`.trim() };
  }
  return undefined;
}

function schemasOf(version: Version | undefined): readonly string[] {
  return version === "swagger" ? ["definitions"] : ["components", "schemas"];
}

function versionOf(reading: Reading, source: Source): Version | undefined {
  const root: Place = { source, pointer: [] };
  const format = formatOf(source.value);
  const ours = /^OpenAPI 3\.1\.\d+$|^AsyncAPI 3\.0\.\d+$/.test(format?.title ?? "");
  reading.demand(ours, root, "version", "Our descriptions are OpenAPI 3.1 and AsyncAPI 3.0.");
  if (format === undefined) {
    const kinds = "OpenAPI 3, Swagger 2, AsyncAPI 2 or 3, OpenRPC 1 nor a Postman collection";
    reading.report(root, "version", `The file is neither ${kinds}.`);
  }
  return format?.version;
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
