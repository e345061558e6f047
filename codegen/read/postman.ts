/**
 * Postman collections, versions 2.0 and 2.1: a request is an operation, a switched-off parameter is optional, and types
 * are those of the examples.
 */
import type { Endpoint, Example, Parameter } from "../ir.ts";
import {
  below,
  child,
  isList,
  isObject,
  type Json,
  type JsonObject,
  type Place,
  type Source,
  valueAt,
} from "../load.ts";
import { camel, pascal } from "../names.ts";
import { isMarker } from "./parameters.ts";
import { endpointOf, methods } from "./endpoint.ts";
import { sentShape, shapeOf } from "./infer.ts";
import type { Body } from "./parameters.ts";
import type { Reading } from "./reading.ts";
import { sending } from "./sending.ts";

/** Headers that every client sets, or that say who asks; the latter tell that a request is signed. */
const plainHeaders = /^(accept|content-type|content-length|user-agent|host|connection|cache-control|accept-\w+)$/i;
const secretHeaders = /key|sign|timestamp|passphrase|nonce|token|authorization|auth$/i;
/** Folders within folders. */
const maxFolders = 50;

/** Whether a document is a collection. */
export function isPostman(value: Json): boolean {
  return isObject(child(value, "info")) && isList(child(value, "item"));
}

export function readPostman(reading: Reading, source: Source): readonly Endpoint[] {
  const root: Place = { source, pointer: [] };
  const reader = new PostmanReader(reading, isSigned(child(source.value, "auth")));
  reader.folder(below(root, "item"), 0);
  if (reader.unanswered > 0) {
    const text =
      `${reader.unanswered} of ${reader.endpoints.length} requests have no example of an answer; anything passes.`;
    reading.report(below(root, "item"), "answer", text);
  }
  return reader.endpoints;
}

class PostmanReader {
  readonly endpoints: Endpoint[] = [];
  unanswered = 0;
  readonly #reading: Reading;
  readonly #guarded: boolean;
  readonly #seen: Map<string, number> = new Map();

  constructor(reading: Reading, guarded: boolean) {
    this.#reading = reading;
    this.#guarded = guarded;
  }

  folder(place: Place, level: number): void {
    const items = valueAt(place);
    for (let index = 0; isList(items) && index < items.length; index++) {
      const at = below(place, index);
      if (child(items[index], "item") !== undefined) {
        if (level < maxFolders) this.folder(below(at, "item"), level + 1);
        else this.#reading.report(at, "nesting", `Folders deeper than ${maxFolders} are left out.`);
      } else this.#request(at);
    }
  }

  #request(at: Place): void {
    const item = valueAt(at);
    const request = child(item, "request");
    const place = below(at, "request");
    // A request may be nothing but its address.
    const value: JsonObject = typeof request === "string"
      ? { method: "GET", url: request }
      : isObject(request)
      ? request
      : {};
    const method = String(value["method"] ?? "GET").toLowerCase();
    const known = methods.find((candidate) => candidate === method);
    const url = readUrl(value["url"]);
    if (known === undefined || url === undefined) {
      const text = known === undefined ? `${method.toUpperCase()} is left out.` : "The request has no address.";
      this.#reading.report(place, known === undefined ? "method" : "path", text);
      return;
    }
    const headers = this.#pairs(value["header"], below(place, "header"), "header");
    const params = [
      ...this.#variables(url, below(place, "url")),
      ...this.#pairs(url.query, below(place, "url"), "query"),
      ...headers.filter(({ name }) => !plainHeaders.test(name) && !secretHeaders.test(name)),
    ];
    const secret = headers.some(({ name }) => secretHeaders.test(name));
    const signed = headers.some(({ name }) => /sign/i.test(name));
    const body = this.#body(value["body"], below(place, "body"));
    const name = child(item, "name");
    const own = value["auth"] === undefined ? this.#guarded : isSigned(value["auth"]);
    const described = textOf(value["description"]);
    const operation: JsonObject = {
      operationId: this.#name(typeof name === "string" ? name : `${method} ${url.path}`),
      ...(typeof name === "string" ? { summary: name } : {}),
      ...(described === undefined ? {} : { description: described }),
      ...(secret || own ? { security: [{ key: [] }] } : {}),
      ...(signed ? { "x-auth": "signed" } : {}),
    };
    const written = {
      at: place,
      method: known,
      path: url.path,
      operation,
      item: { place, value: {} },
      security: undefined,
    };
    this.endpoints.push(endpointOf(this.#reading, written, params, body, (id) => this.#answer(at, id)));
  }

  /** What it is called, without what stands in brackets; two requests of one name are told apart by a number. */
  #name(text: string): string {
    const name = camel(text.replace(/\([^()]*\)/g, " "));
    const count = (this.#seen.get(name) ?? 0) + 1;
    this.#seen.set(name, count);
    return count === 1 ? name : name + count;
  }

  #variables(url: Url, at: Place): readonly Parameter[] {
    return url.variables.map((name) => {
      const said = url.described.find((variable) => variable["key"] === name);
      const description = textOf(said?.["description"]);
      return {
        name,
        in: "path",
        required: true,
        shape: sentShape(String(said?.["value"] ?? "")),
        notes: description === undefined ? {} : { description },
        at,
      };
    });
  }

  #pairs(list: Json | undefined, at: Place, where: "query" | "header" | "body"): readonly Parameter[] {
    const found = new Map<string, Parameter>();
    for (const pair of isList(list) ? list : []) {
      if (!isObject(pair) || typeof pair["key"] !== "string") continue;
      const name = pair["key"].trim();
      if (name === "" || name === "__proto__") continue;
      const description = textOf(pair["description"]);
      const example = typeof pair["value"] === "string" ? pair["value"] : "";
      const shape = sentShape(example);
      const other = found.get(name);
      found.set(name, {
        name,
        in: where,
        required: pair["disabled"] !== true && !isMarker(name) && !/\boptional\b/i.test(description ?? ""),
        // What stands there twice is a list.
        ...(other === undefined ? { shape } : { shape: { kind: "list", item: shape }, list: "repeat" }),
        notes: description === undefined ? {} : { description },
        at,
      });
    }
    return [...found.values()];
  }

  #body(body: Json | undefined, at: Place): Body | undefined {
    const mode = child(body, "mode");
    if (mode === "urlencoded") {
      const params = this.#pairs(child(body, "urlencoded"), below(at, "urlencoded"), "body");
      return params.length === 0 ? undefined : { kind: "form", params, fixed: {} };
    }
    const raw = child(body, "raw");
    if (mode === "raw" && typeof raw === "string" && raw.trim() !== "") return this.#json(raw, below(at, "raw"));
    if (mode !== undefined && mode !== "raw") {
      const text = `A body that is ${String(mode)} is neither JSON nor a form; it is left out.`;
      this.#reading.report(at, "body", text);
    }
    return undefined;
  }

  #json(raw: string, at: Place): Body | undefined {
    let value: Json;
    try {
      // A variable stands for text, whether it is in quotes or not.
      value = JSON.parse(raw.replace(/"\{\{[^{}"]*\}\}"|\{\{[^{}"]*\}\}/g, '""')) as Json;
    } catch {
      this.#reading.report(at, "body", "The example of the body is not JSON; the body is left out.");
      return undefined;
    }
    if (isList(value)) {
      const shape = sending(shapeOf([value]));
      return { kind: "list", params: [{ name: "body", in: "body", required: true, shape, notes: {}, at }], fixed: {} };
    }
    const params = Object.entries(isObject(value) ? value : {}).filter(([name]) => name !== "__proto__").map(
      ([name, example]): Parameter => ({
        name,
        in: "body",
        required: false,
        shape: typeof example === "string" ? sentShape(example) : sending(shapeOf([example])),
        notes: {},
        at,
      }),
    );
    return { kind: "json", params, fixed: {} };
  }

  #answer(at: Place, id: string): { answer: Endpoint["answer"]; examples: readonly Example[] } {
    const examples = answersAt(below(at, "response"));
    const place = examples[0]?.at ?? at;
    if (examples.length === 0) this.unanswered++;
    const shape = examples.length === 0 ? { kind: "unknown" } as const : shapeOf(examples.map(({ value }) => value));
    return { answer: this.#reading.invent([pascal(id) + "Answer"], shape, place), examples };
  }
}

/** The recorded answers of a success. */
function answersAt(place: Place): readonly Example[] {
  const list = valueAt(place);
  return (isList(list) ? list : []).flatMap((response, index) => {
    const code = child(response, "code");
    const body = child(response, "body");
    if (typeof body !== "string" || (typeof code === "number" && (code < 200 || code > 299))) return [];
    try {
      return [{ value: JSON.parse(body) as Json, at: below(place, index, "body") }];
    } catch {
      return [];
    }
  });
}

interface Url {
  /** Below the server's address, with `{name}` where a variable goes. */
  readonly path: string;
  readonly variables: readonly string[];
  readonly described: readonly JsonObject[];
  readonly query: Json;
}

/** An address as text or in parts. What stands before the path, a variable or a host, is the server. */
function readUrl(url: Json | undefined): Url | undefined {
  const raw = typeof url === "string" ? url : child(url, "raw");
  const parts = child(url, "path");
  const listed = isList(parts)
    ? parts.map((part) => typeof part === "string" ? part : String(child(part, "value") ?? ""))
    : undefined;
  if (listed === undefined && typeof raw !== "string") return undefined;
  const [before = "", search = ""] = String(raw ?? "").split("#")[0]?.split("?") ?? [];
  const steps = listed ?? before.replace(/^[a-z]+:\/\/[^/]*|^\{\{[^{}]*\}\}|^[^/]*/i, "").split("/").slice(1);
  const variables: string[] = [];
  const path = steps.map((step) => {
    const name = /^:(.+)$/.exec(step)?.[1] ?? /^\{\{(.+)\}\}$/.exec(step)?.[1] ?? /^\{(.+)\}$/.exec(step)?.[1];
    const clean = name?.replace(/[{}]/g, "").trim();
    if (clean === undefined || clean === "") return step.replace(/[{}]/g, "");
    if (!variables.includes(clean)) variables.push(clean);
    return `{${clean}}`;
  });
  const said = child(url, "variable");
  return {
    path: "/" + path.join("/"),
    variables,
    described: isList(said) ? said.filter(isObject) : [],
    query: child(url, "query") ?? queryOf(search),
  };
}

function queryOf(search: string): Json {
  return search.split("&").filter((pair) => pair !== "").map((pair) => {
    const [key = "", value = ""] = pair.split("=");
    return { key, value };
  });
}

function isSigned(auth: Json | undefined): boolean {
  const type = child(auth, "type");
  return typeof type === "string" && type !== "noauth";
}

function textOf(description: Json | undefined): string | undefined {
  const text = isObject(description) ? description["content"] : description;
  return typeof text === "string" && text.trim() !== ""
    ? text.replace(/<[^<>]*>/g, " ").replace(/\s+/g, " ").trim()
    : undefined;
}
