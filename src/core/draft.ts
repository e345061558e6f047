/** Parameters of an operation put where they travel: path, query, headers and body of a request that is not signed yet. */
import type { Endpoint, Param } from "./endpoint.ts";
import { type ErrorContext, ValidationError } from "./errors.ts";
import { stringifyJson } from "./json.ts";

/** A request before it is signed. Parameters are text and already in the order they will be sent in. */
export interface Draft {
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** The query as it was written to be signed, where it was: what is sent then. Goes with `query`, and not without it. */
  readonly search?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What of an operation is the same in every request. */
interface Plan {
  readonly params: readonly { readonly name: string; readonly rule: Param }[];
  readonly names: ReadonlySet<string>;
  /** Its body is JSON. */
  readonly json: boolean;
  readonly fixed: readonly (readonly [name: string, value: unknown])[];
}

const plans: WeakMap<object, Plan> = new WeakMap();

function planOf<P, A>(endpoint: Endpoint<P, A>): Plan {
  const known = plans.get(endpoint);
  if (known !== undefined) return known;
  const json = endpoint.body === "json" || endpoint.body === "list";
  const fixed = Object.entries(endpoint.fixed ?? {});
  const plan = {
    params: Object.entries(endpoint.params).map(([name, rule]) => ({ name, rule })),
    names: new Set(Object.keys(endpoint.params)),
    json,
    fixed: json ? fixed : fixed.map(([name, value]) => [name, String(value)] as const),
  };
  plans.set(endpoint, plan);
  return plan;
}

/** Puts parameters where the endpoint says; refuses unknown and missing ones. */
export function draftOf<P, A>(
  endpoint: Endpoint<P, A>,
  params: Readonly<Record<string, unknown>>,
  about: ErrorContext,
): Draft {
  const plan = planOf(endpoint);
  for (const name of Object.keys(params)) {
    if (!plan.names.has(name)) throw new ValidationError(name, `is no parameter of ${endpoint.id}`, about);
  }
  let path = endpoint.path;
  const query: [string, string][] = [];
  const headers: Record<string, string> = {};
  const body: (readonly [string, unknown])[] = plan.fixed.slice();
  // By number: to take pairs apart costs more than all else here.
  for (let at = 0; at < plan.params.length; at++) {
    const { name, rule } = plan.params[at] as Plan["params"][number];
    const native = plan.json && rule.in === "body";
    const given = params[name];
    // Only JSON has a word for `null`: elsewhere it is not given.
    if (given === undefined || (given === null && !native)) {
      if (rule.required) throw new ValidationError(name, `is required by ${endpoint.id}`, about);
      continue;
    }
    if (native) {
      body.push([name, given]);
      continue;
    }
    if (rule.in === "query" && !Array.isArray(given)) {
      query.push([name, String(given)]);
      continue;
    }
    for (const text of Array.isArray(given) ? texts(given, rule.list) : [String(given)]) {
      if (rule.in === "query") query.push([name, text]);
      else if (rule.in === "path") path = path.replace(`{${name}}`, segment(name, text, about));
      else if (rule.in === "header") headers[name] = text;
      else body.push([name, text]);
    }
  }
  if (body.length === 0) return { method: endpoint.method, path, query, headers };
  headers["content-type"] = plan.json ? "application/json" : "application/x-www-form-urlencoded";
  const text = endpoint.body === "list"
    ? stringifyJson(body[0]?.[1])
    : plan.json
    ? stringifyJson(Object.fromEntries(body))
    : encodeQuery(body as (readonly [string, string])[]);
  return { method: endpoint.method, path, query, headers, body: text };
}

/** One step of a path. Empty or made of dots it would lead to another operation. */
function segment(name: string, text: string, about: ErrorContext): string {
  if (/^\.{0,2}$/.test(text)) throw new ValidationError(name, "must be text other than dots", about);
  return encodeURIComponent(text);
}

function texts(value: readonly unknown[], list: Param["list"]): string[] {
  if (list === "repeat") return value.map(String);
  return [list === "comma" ? value.map(String).join(",") : stringifyJson(value)];
}

/** What stands in a query as it is. */
const unreserved = /^[\w.~!*'()-]*$/;

/** Percent-encodes and joins parameters, as they are signed and sent. */
export function encodeQuery(query: readonly (readonly [name: string, value: string])[]): string {
  let text = "";
  for (let at = 0; at < query.length; at++) {
    const pair = query[at] as (typeof query)[number];
    text += (at === 0 ? "" : "&") + nameOf(pair[0]) + encoded(pair[1]);
  }
  return text;
}

/** Names as they stand in a query, with what follows them. There are as many as the descriptions have. */
const names: Map<string, string> = new Map();
const mostNames = 1_000;

function nameOf(name: string): string {
  let known = names.get(name);
  if (known === undefined) {
    known = `${encoded(name)}=`;
    if (names.size < mostNames) names.set(name, known);
  }
  return known;
}

/** Percent-encodes one text. */
export function encoded(text: string): string {
  return unreserved.test(text) ? text : encodeURIComponent(text);
}
