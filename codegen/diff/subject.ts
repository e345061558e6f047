/** What is compared: operations, requests and channels of a description, whatever wrote it down. */
import type { Channel, Endpoint, Field, Operation, Parameter, Product, Request, Shape } from "../ir.ts";
import { child, isList, isObject, type Json, type Place, valueAt } from "../load.ts";
import { fieldsOf } from "../read/fields.ts";
import { sending } from "../read/sending.ts";
import type { Spot } from "./change.ts";

/** One operation of either description. */
export interface Subject {
  readonly kind: "operation" | "request" | "channel";
  /** As people know it. */
  readonly title: string;
  /** What it may be found by; the first is the best. */
  readonly keys: readonly string[];
  readonly product: string;
  readonly operation: Operation;
  readonly parameters: readonly Sent[];
  /** Answers and messages, by the name of the message; an answer has none. */
  readonly payloads: ReadonlyMap<string, Shape>;
  /** Fields with one value only tell operations apart that share an address. */
  readonly fixed: Readonly<Record<string, unknown>>;
  readonly at: Place;
}

/** A parameter of any kind of operation. */
export interface Sent {
  readonly name: string;
  readonly required: boolean;
  readonly shape: Shape;
  readonly description: string | undefined;
  /** On the wire everything is text there. */
  readonly text: boolean;
  readonly inAddress: boolean;
  readonly at: Place;
}

/** The subjects of a product. `paths` are those of the addresses below which its operations are. */
export function subjectsOf(product: Product, paths: readonly string[]): readonly Subject[] {
  return [
    ...product.endpoints.map((endpoint) => ofEndpoint(product, endpoint, paths)),
    ...product.requests.map((request) => ofRequest(product, request)),
    ...product.channels.flatMap((channel) => ofChannel(product, channel)),
    ...ofPatterns(product),
  ];
}

function ofEndpoint(product: Product, endpoint: Endpoint, paths: readonly string[]): Subject {
  const { method, answer, params, at } = endpoint;
  const path = endpoint.path.replace(/#.*/, "");
  const keys = ["", ...paths].map((prefix) => `${method} ${plain(prefix + path)}`);
  return {
    kind: "operation",
    title: `${method} ${endpoint.path}`,
    keys: [...new Set(keys)],
    product: product.name,
    operation: endpoint,
    parameters: params.map((parameter) => ofParameter(parameter, endpoint.body)),
    payloads: new Map([["", { kind: "ref", to: answer }]]),
    fixed: { ...endpoint.fixed, ...onlyValues(params) },
    at,
  };
}

/** A field that may have one value is as good as a fixed one. */
function onlyValues(params: readonly Parameter[]): Record<string, unknown> {
  return Object.fromEntries(params.flatMap(({ name, shape }) => {
    if (shape.kind === "literal") return [[name, shape.value]];
    return shape.kind === "enum" && shape.values.length === 1 ? [[name, shape.values[0]]] : [];
  }));
}

function ofParameter(parameter: Parameter, body: Endpoint["body"]): Sent {
  const { name, required, shape, notes, at } = parameter;
  const text = parameter.in !== "body" || body === "form";
  return { name, required, shape, description: notes.description, text, inAddress: parameter.in === "path", at };
}

function ofRequest(product: Product, request: Request): Subject {
  const fields: readonly Field[] = request.params === undefined ? [] : fieldsOf(sending(request.params.shape)) ?? [];
  return {
    kind: "request",
    title: request.method,
    keys: [request.method],
    product: product.name,
    operation: request,
    parameters: request.paramNames.map(({ name, required }) => {
      const field = fields.find((one) => one.name === name);
      const shape = field?.shape ?? { kind: "unknown" };
      return {
        name,
        required,
        shape,
        description: field?.notes.description,
        text: false,
        inAddress: false,
        at: request.at,
      };
    }),
    payloads: new Map([["", { kind: "ref", to: request.answer }]]),
    fixed: {},
    at: request.at,
  };
}

function ofChannel(product: Product, channel: Channel): readonly Subject[] {
  const several = channel.messages.length > 1;
  return [{
    kind: "channel",
    title: channel.address,
    keys: [plain(channel.address), `#${channel.id}`],
    product: product.name,
    operation: channel,
    parameters: channel.params.map(({ name, shape, notes }) => ({
      name,
      required: true,
      shape,
      description: notes.description,
      text: true,
      inAddress: true,
      at: channel.at,
    })),
    payloads: new Map(channel.messages.map(({ key, payload }) => [several ? key : "", { kind: "ref", to: payload }])),
    fixed: {},
    at: channel.at,
  }];
}

/** Streams that share a channel, each message of which says in `x-stream-pattern` what it comes by. */
function ofPatterns(product: Product): readonly Subject[] {
  const [base] = product.channels;
  if (base === undefined) return [];
  return product.messages.flatMap(({ at, payload, key }) => {
    const patterns = child(valueAt(at), "x-stream-pattern");
    return (isList(patterns) ? patterns : []).filter((pattern) => typeof pattern === "string").map((
      pattern,
    ): Subject => ({
      kind: "channel",
      title: pattern,
      keys: [plain(pattern)],
      product: product.name,
      operation: { ...base, id: key, notes: payload.notes },
      parameters: [],
      payloads: new Map([["", { kind: "ref", to: payload }]]),
      fixed: {},
      at,
    }));
  });
}

/** The names of parameters do not matter, nor slashes at the end, nor that a symbol is written as one. */
function plain(path: string): string {
  const text = path.replace(/\{[^{}]*\}|<[^<>]*>/g, "{}").replace(/\/{2,}/g, "/");
  return text.length > 1 ? text.replace(/\/$/, "") : text;
}

/** The paths of the addresses that a description names. */
export function serverPaths(value: Json): readonly string[] {
  const base = child(value, "basePath");
  const servers = child(value, "servers");
  const urls = isList(servers) ? servers.map((server) => child(server, "url")) : [];
  const paths = urls.map((url) => typeof url === "string" ? pathOf(url) : "");
  return [...new Set([...(typeof base === "string" ? [base.replace(/\/$/, "")] : []), ...paths])].filter((path) =>
    path !== ""
  );
}

/** `/api` of `https://example.com/api/`. */
export function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/$/, "");
}

export function spotOf(place: Place): Spot {
  return { file: place.source.file, line: place.source.locate(place.pointer).line };
}

/** Whether the description says of any field below `shape` that it is always there. */
export function saysRequired(shape: Shape): boolean {
  const seen = new Set<Shape>();
  const waiting: Shape[] = [shape];
  for (let at = waiting.pop(); at !== undefined && seen.size < 5_000; at = waiting.pop()) {
    const settled = at.kind === "ref" ? at.to.shape : at;
    if (seen.has(settled)) continue;
    seen.add(settled);
    for (const field of fieldsOf(settled) ?? []) {
      if (field.required) return true;
      waiting.push(field.shape);
    }
    if (settled.kind === "list") waiting.push(settled.item);
    else if (settled.kind === "union" || settled.kind === "all") waiting.push(...settled.members);
    else if (settled.kind === "nullable") waiting.push(settled.inner);
    else if (settled.kind === "map") waiting.push(settled.value);
  }
  return false;
}

/** Whether a document is one of ours: each of our operations says where it is documented. */
export function isOurs(value: Json): boolean {
  const operations = child(value, "operations");
  const paths = child(value, "paths");
  const items = isObject(operations) ? [operations] : isObject(paths) ? Object.values(paths) : [];
  return items.some((item) => isObject(item) && Object.values(item).some((one) => child(one, "x-docs") !== undefined));
}
