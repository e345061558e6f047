/** Answers and messages held against a venue's description. */
import * as assert from "uvu/assert";
import { safeParse } from "valibot";
import type { Channel, CostLine, Endpoint } from "../../src/core/endpoint.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { Values } from "./binance.support.ts";

export type AnyEndpoint = Endpoint<unknown, unknown>;
export type AnyChannel = Channel<unknown, unknown>;

export const isEndpoint = (value: unknown): value is AnyEndpoint =>
  typeof value === "object" && value !== null && "path" in value && "answer" in value;
export const isChannel = (value: unknown): value is AnyChannel =>
  typeof value === "object" && value !== null && "address" in value && "messages" in value;
export function valid(schema: AnyEndpoint["answer"], value: unknown, what: string): void {
  const { issues } = safeParse(schema, value);
  assert.is(issues?.[0]?.message ?? "", "", `${what}: ${stringifyJson(value).slice(0, 300)}`);
}

function holds(line: CostLine, values: Values): boolean {
  return Object.entries(line.when ?? {}).every(([name, condition]) => {
    const value = values[name];
    if (typeof condition === "boolean") return condition === (value !== undefined);
    const size = Array.isArray(value) ? value.length : value ?? condition.default;
    const given = typeof size === "string" && size.startsWith("[") ? JSON.parse(size).length : size;
    return given !== undefined && Number(given) <= condition.max;
  });
}

/** What a request takes of a pool, as the description says. */
export function cost(endpoint: AnyEndpoint, values: Values, pool: string): number {
  const weight = endpoint.cost[pool] ?? 0;
  if (typeof weight === "number") return weight;
  const line = weight.find((each) => holds(each, values));
  if (line === undefined) return 0;
  if (line.each === undefined) return line.cost;
  const items = values[line.each];
  const count = items === undefined ? 1 : JSON.parse(String(items)).length;
  return Math.min(line.cap ?? Infinity, line.cost * count);
}
