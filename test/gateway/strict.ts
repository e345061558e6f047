/** Holds requests against the description: operation, parameters, places and types. What it does not describe is refused. */
import { fileURLToPath } from "node:url";
import { describe } from "../../codegen/generate.ts";
import type { Endpoint, Shape } from "../../codegen/ir.ts";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { parseJson } from "../../src/core/json.ts";

/** A request that is what the description says. */
export interface Described {
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const endpoints: readonly Endpoint[] = describe(root, "gateway").products.flatMap((product) => product.endpoints);

/** Every operation that is described. */
export const operations: readonly string[] = endpoints.map(({ id }) => id);

/** Reads a request. Throws what is wrong with it. */
export function described({ method, url, headers, body }: HttpRequest): Described {
  const { pathname, searchParams } = new URL(url);
  for (const endpoint of endpoints) {
    const inPath = endpoint.method === method ? pathParams(endpoint.path, pathname) : undefined;
    if (!inPath) continue;
    const given = new Map<string, { readonly in: string; readonly value: unknown }>();
    const put = (name: string, place: string, value: unknown): void => {
      if (given.has(name)) throw new Error(`${endpoint.id}: ${name} is given twice`);
      given.set(name, { in: place, value });
    };
    for (const [name, value] of Object.entries(inPath)) put(name, "path", value);
    for (const [name, value] of searchParams) put(name, "query", value);
    if (body !== undefined) {
      if (headers["content-type"] !== "application/json") throw new Error(`${endpoint.id}: the body is no JSON`);
      for (const [name, value] of Object.entries(parseJson(body) as object)) put(name, "body", value);
    }
    const params: Record<string, unknown> = {};
    for (const { name, in: place, required, shape } of endpoint.params) {
      const one = given.get(name);
      given.delete(name);
      if (!one && required) throw new Error(`${endpoint.id}: ${name} is missing`);
      if (!one) continue;
      if (one.in !== place) throw new Error(`${endpoint.id}: ${name} belongs into the ${place}`);
      params[name] = place === "body" ? one.value : fromText(shape, String(one.value));
      if (!fits(shape, params[name])) throw new Error(`${endpoint.id}: ${name} is ${JSON.stringify(one.value)}`);
    }
    const [unknown] = given.keys();
    if (unknown !== undefined) throw new Error(`${endpoint.id}: ${unknown} is not described`);
    return { id: endpoint.id, params };
  }
  throw new Error(`${method} ${pathname} is not described`);
}

function pathParams(path: string, actual: string): Record<string, string> | undefined {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  const found = new RegExp(`^${path.replaceAll(/\{\w+\}/g, "([^/]+)")}$`).exec(actual);
  return found
    ? Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1] as string)]))
    : undefined;
}

function fromText(shape: Shape, text: string): unknown {
  const numeric = shape.kind === "number" || shape.kind === "amount" || shape.kind === "integer";
  return numeric && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text) ? Number(text) : text;
}

/** `amount` is a number in the description, whatever a caller of the generated code may write. */
function fits(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case "number":
    case "amount":
      return typeof value === "number";
    case "integer":
      return Number.isInteger(value);
    case "string":
      return typeof value === "string" && value !== "";
    case "decimal":
      return typeof value === "string" && /^\d+(?:\.\d+)?$/.test(value);
    case "enum":
      return shape.values.some((one) => one === value);
    case "list":
      return Array.isArray(value) && value.every((item) => fits(shape.item, item));
    case "ref":
      return fits(shape.to.shape, value);
    default:
      return false;
  }
}
