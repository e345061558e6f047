/** Which operation a request means, and whether it is one that the venue would take. */
import type { Endpoint, Parameter, Signs, Venue } from "../ir.ts";
import type { Described } from "../generate.ts";
import { type Fault, shown } from "./fault.ts";
import { faultOf, isMap, parameterFault } from "./fits.ts";

/** A request as it arrived. */
export interface Asked {
  readonly method: string;
  /** As sent, without the query. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An operation and where it is asked. */
export interface Route {
  /** Product and name, as people know it: `spot newOrder`. */
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly path: RegExp;
}

export type Judged =
  | { readonly route: Route }
  | { readonly route?: Route; readonly fault: Fault };

/** The operations of a venue. Those whose path says more come first. */
export function routesOf({ venue, products }: Described): readonly Route[] {
  const routes = products.flatMap(({ name, endpoints }) =>
    endpoints.map((endpoint) => ({
      name: `${name} ${endpoint.id}`,
      endpoint,
      path: patternOf(pathBelow(venue, endpoint.server ?? "rest") + endpoint.path.replace(/#.*/, "")),
    }))
  );
  return routes.sort((one, other) => variables(one) - variables(other));
}

/** A simulated session keeps the path of an address and nothing else of it. */
function pathBelow({ environments }: Venue, server: string): string {
  const address = environments["live"]?.[server];
  return address === undefined ? "" : new URL(address).pathname.replace(/\/$/, "");
}

function patternOf(template: string): RegExp {
  const source = template.split(/\{([^{}]*)\}/).map((part, index) =>
    index % 2 === 1 ? "([^/]+)" : part.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&")
  );
  return new RegExp(`^${source.join("")}$`);
}

function variables({ endpoint }: Route): number {
  return endpoint.params.filter((parameter) => parameter.in === "path").length;
}

/** The operation that is asked for, or the first thing that is wrong. */
export function judge(routes: readonly Route[], signing: Venue["signing"], asked: Asked): Judged {
  const there = routes.filter(({ path }) => path.test(asked.path));
  const place = `${asked.method} ${asked.path}`;
  if (there.length === 0) return { fault: { place, rule: "route", text: "no operation has this path." } };
  const meant = there.filter(({ endpoint }) => endpoint.method === asked.method);
  if (meant.length === 0) {
    const methods = [...new Set(there.map(({ endpoint }) => endpoint.method))].join(", ");
    return { fault: { place, rule: "method", text: `there is ${methods} at this path.` } };
  }
  const judged = meant.map((route) => judgeOne(route, signing[route.endpoint.auth as "key" | "signed"], asked));
  const right = judged.find((one) => one.fault === undefined);
  if (right !== undefined) return { route: right.route };
  const own = judged.filter(({ fixed }) => fixed === undefined);
  const best = own.find(({ route }) => Object.keys(route.endpoint.fixed).length > 0) ?? own[0];
  if (best?.fault !== undefined) return { route: best.route, fault: best.fault };
  const [first] = judged;
  const names = [...new Set(judged.flatMap(({ route }) => Object.values(route.endpoint.fixed).map(String)))].join(", ");
  const text = judged.length === 1 ? first?.fixed?.text ?? "" : `must be that of an operation: ${names}.`;
  return {
    ...(judged.length === 1 && first !== undefined ? { route: first.route } : {}),
    fault: { place: first?.fixed?.place ?? place, rule: "value", text },
  };
}

interface JudgedOne {
  readonly route: Route;
  readonly fault: Fault | undefined;
  /** What tells that another operation at the same address is meant. */
  readonly fixed?: Fault;
}

function judgeOne(route: Route, signs: Signs | undefined, asked: Asked): JudgedOne {
  const { endpoint } = route;
  const body = bodyOf(endpoint, signs, asked);
  const found = "fault" in body ? body.fault : undefined;
  if ("fault" in body && Object.keys(endpoint.fixed).length === 0) return { route, fault: body.fault };
  const fields = "fault" in body ? {} : body.fields;
  for (const [name, value] of Object.entries(endpoint.fixed)) {
    const sent = fields[name];
    const given = Array.isArray(sent) && endpoint.body === "form" ? sent[0] : sent;
    if (given === value || (endpoint.body === "form" && given === String(value))) continue;
    const text = `must be ${shown(value)}; it is ${shown(given)}.`;
    const fixed: Fault = { place: `body.${name}`, rule: "value", text };
    return { route, fault: found ?? fixed, ...(found === undefined ? { fixed } : {}) };
  }
  return {
    route,
    fault: found ?? unsigned(endpoint, signs, asked, fields) ?? addressFault(route, asked) ??
      queryFault(endpoint, signs, asked) ?? headerFault(endpoint, asked) ?? bodyFault(endpoint, signs, fields),
  };
}

/** The parameters of a request that was found right, by their names: text where they travel as text. */
export function paramsOf(
  { endpoint, path }: Route,
  signing: Venue["signing"],
  asked: Asked,
): Readonly<Record<string, unknown>> {
  const names = [...endpoint.path.replace(/#.*/, "").matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const values = path.exec(asked.path)?.slice(1) ?? [];
  const query = grouped(asked.query);
  const body = bodyOf(endpoint, signing[endpoint.auth as "key" | "signed"], asked);
  const fields = "fields" in body ? body.fields : {};
  const given = endpoint.params.flatMap((parameter): (readonly [string, unknown])[] => {
    const { name } = parameter;
    if (parameter.in === "path") return [[name, decodeURIComponent(values[names.indexOf(name)] ?? "")]];
    const texts = parameter.in === "query"
      ? query.get(name)
      : parameter.in === "header"
      ? asked.headers[name.toLowerCase()] === undefined ? undefined : [asked.headers[name.toLowerCase()] as string]
      : endpoint.body === "form"
      ? fields[name] as string[] | undefined
      : undefined;
    if (texts !== undefined) return [[name, valueOfTexts(parameter, texts)]];
    return parameter.in === "body" && fields[name] !== undefined ? [[name, fields[name]]] : [];
  });
  return { ...endpoint.fixed, ...Object.fromEntries(given) };
}

function valueOfTexts({ list }: Parameter, texts: readonly string[]): unknown {
  const [text = ""] = texts;
  if (list === "repeat") return texts;
  if (list === "comma") return text.split(",");
  return list === "json" ? JSON.parse(text) : text;
}

/** What an operation that asks for a signature is without. */
function unsigned(
  { auth }: Endpoint,
  signs: Signs | undefined,
  { headers, query }: Asked,
  fields: Readonly<Record<string, unknown>>,
): Fault | undefined {
  if (auth === "none") return undefined;
  if (signs === undefined) {
    const text = `the operation is ${auth}, and venue.yaml has no signing.${auth} that says what that adds.`;
    return { place: "request", rule: "signature", text };
  }
  const missing = [
    ...signs.header.filter((name) => (headers[name] ?? "") === "").map((name) => `header.${name}`),
    ...signs.query.filter((name) => !query.some(([one, value]) => one === name && value !== "")).map((name) =>
      `query.${name}`
    ),
    ...signs.body.filter((name) => fields[name] === undefined).map((name) => `body.${name}`),
  ];
  const [place] = missing;
  return place === undefined ? undefined : { place, rule: "signature", text: `is missing; the operation is ${auth}.` };
}

function addressFault({ endpoint, path }: Route, asked: Asked): Fault | undefined {
  const names = [...endpoint.path.replace(/#.*/, "").matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name as string);
  const values = path.exec(asked.path)?.slice(1) ?? [];
  for (const [index, name] of names.entries()) {
    const place = `path.${name}`;
    const parameter = endpoint.params.find((one) => one.in === "path" && one.name === name);
    let text: string;
    try {
      text = decodeURIComponent(values[index] ?? "");
    } catch {
      return { place, rule: "type", text: "is not percent-encoded." };
    }
    const fault = parameter && parameterFault(parameter, [text], place);
    if (fault) return fault;
  }
  return undefined;
}

function queryFault({ params }: Endpoint, signs: Signs | undefined, { query }: Asked): Fault | undefined {
  const own = params.filter((parameter) => parameter.in === "query");
  const given = grouped(query.filter(([name]) => signs?.query.includes(name) !== true));
  return textsFault(own, given, "query");
}

/** Clients send headers of their own: only those that are described are looked at. */
function headerFault({ params }: Endpoint, { headers }: Asked): Fault | undefined {
  const own = params.filter((parameter) => parameter.in === "header");
  const given = new Map(own.flatMap(({ name }) => {
    const value = headers[name.toLowerCase()];
    return value === undefined ? [] : [[name, [value]] as const];
  }));
  return textsFault(own, given, "header");
}

function textsFault(
  own: readonly Parameter[],
  given: ReadonlyMap<string, readonly string[]>,
  where: string,
): Fault | undefined {
  for (const name of given.keys()) {
    if (own.some((parameter) => parameter.name === name)) continue;
    const text = `is not described; there are ${own.map((parameter) => parameter.name).join(", ") || "none"}.`;
    return { place: `${where}.${name}`, rule: "unknown", text };
  }
  for (const parameter of own) {
    const place = `${where}.${parameter.name}`;
    const texts = given.get(parameter.name);
    if (texts === undefined) {
      if (parameter.required) return { place, rule: "required", text: "is missing." };
      continue;
    }
    const fault = parameterFault(parameter, texts, place);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function grouped(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of pairs) groups.set(name, [...groups.get(name) ?? [], value]);
  return groups;
}

type Body = { readonly fields: Readonly<Record<string, unknown>> } | { readonly fault: Fault };

/** The fields of a body, those of a form as lists of texts. A body that is a list is the field of its one parameter. */
function bodyOf({ body, params }: Endpoint, signs: Signs | undefined, { headers, body: text }: Asked): Body {
  if (text === "") return { fields: {} };
  const bad = (said: string): Body => ({ fault: { place: "body", rule: "body", text: said } });
  const type = (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
  const form = type === "application/x-www-form-urlencoded";
  if (!form && type !== "application/json") return bad(`has the content type ${shown(type ?? "")}.`);
  // What only signing puts there may be of either form.
  if (body !== undefined && form !== (body === "form")) {
    return bad(`must be ${body === "form" ? "a form" : "JSON"}; its content type is ${type}.`);
  }
  if (form) return { fields: Object.fromEntries(grouped([...new URLSearchParams(text)])) };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad("is not JSON.");
  }
  if (body === "list") {
    const name = params.find((parameter) => parameter.in === "body")?.name ?? "body";
    return { fields: { [name]: value } };
  }
  if (!isMap(value)) return bad("must be a map of fields.");
  const inner = signs?.within === undefined ? undefined : value[signs.within];
  if (signs?.within === undefined || inner === undefined) return { fields: value };
  if (!isMap(inner)) return bad(`must have a map of fields in ${signs.within}.`);
  const outer = Object.fromEntries(Object.entries(value).filter(([name]) => name !== signs.within));
  return { fields: { ...outer, ...inner } };
}

function bodyFault(
  endpoint: Endpoint,
  signs: Signs | undefined,
  fields: Readonly<Record<string, unknown>>,
): Fault | undefined {
  const added = new Set([...signs?.body ?? [], ...signs?.may ?? [], ...Object.keys(endpoint.fixed)]);
  const own = endpoint.params.filter((parameter) => parameter.in === "body");
  const given = Object.entries(fields).filter(([name]) => !added.has(name));
  if (endpoint.body === "form" || (endpoint.body === undefined && given.every(([, value]) => Array.isArray(value)))) {
    return textsFault(own, new Map(given as [string, string[]][]), "body");
  }
  if (endpoint.bodyShape !== undefined) return faultOf(endpoint.bodyShape, Object.fromEntries(given), "body");
  const described = own.map(({ name, required, shape, notes }) => ({ name, required, shape, notes }));
  return faultOf({ kind: "object", fields: described }, Object.fromEntries(given), "body");
}
