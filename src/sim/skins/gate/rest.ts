/** The venue's REST interface. */
import { parseJson, stringifyJson } from "../../../core/json.ts";
import type { Fields } from "../../gateway/fields.ts";
import { parseForm, splitTarget } from "../../gateway/parameters.ts";
import { Routes } from "../../gateway/routes.ts";
import type { HttpAnswer, HttpRequest } from "../skin.ts";
import { authorize } from "./keys.ts";
import type { Call, Core, Operation } from "./operation.ts";
import { Params } from "./params.ts";
import { late, noJson, noRoute, readOnly, Refusal, wrong } from "./refusal.ts";
import { secondsOf } from "./words.ts";

const json = { "content-type": "application/json" } as const;

/** What an address that is shut out is told: the documentation has no words of its own for it. */
export function shutOut(until: number): HttpAnswer {
  const body = JSON.stringify({ label: "TOO_MANY_REQUESTS", message: "Too many requests" });
  return {
    status: 429,
    headers: { ...json, "x-gate-ratelimit-reset-timestamp": String(secondsOf(until) + 1) },
    body,
  };
}

/** The name of the header that asks for numbers of contracts as they are. */
export const exactHeader = "x-gate-size-decimal";

/** Answers REST requests. */
export class Rest {
  readonly #core: Core;
  readonly #routes: Routes<Operation>;

  constructor(core: Core, operations: readonly Operation[]) {
    this.#core = core;
    this.#routes = new Routes(operations);
  }

  answer(request: HttpRequest): HttpAnswer {
    const { clock, limits } = this.#core;
    const now = Math.floor(clock.now());
    const until = limits.bans.until(request.from, now);
    if (until !== undefined) return shutOut(until);
    try {
      const [data, headers] = this.#perform(request, now);
      return { status: 200, headers: { ...json, ...headers }, body: stringifyJson(data) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const body = JSON.stringify({ label: error.label, message: error.message });
      return { status: error.status, headers: { ...json, ...error.headers }, body };
    }
  }

  #perform(request: HttpRequest, now: number): readonly [data: unknown, headers: Record<string, string>] {
    const core = this.#core;
    const [path, query] = splitTarget(request.target);
    const found = this.#routes.find(request.method, path);
    if (found === undefined) throw noRoute();
    const { operation, steps } = found;
    const { security, pool, list, fenced } = operation;
    const key = security === "none" ? undefined : authorize(core.keys, request, now);
    if (key !== undefined && security !== "none" && !key.permissions.has(security)) throw readOnly();
    const body = bodyOf(request);
    if (Array.isArray(body) !== (list !== undefined)) throw noJson();
    const items: readonly unknown[] = Array.isArray(body) ? body : [];
    if (list !== undefined && (items.length === 0 || items.length > list.most)) throw wrong("body");
    const headers = core.limits.take(pool, list?.each ? items.length : 1, request.from, key?.account, now);
    if (fenced) refuseLate(request.headers["x-gate-exptime"], now);
    const fields = Array.isArray(body) ? {} : body as Fields;
    const call: Call = {
      core,
      params: new Params({ ...Object.fromEntries(parseForm(query)), ...fields, ...steps }),
      items,
      now,
      exact: request.headers[exactHeader] === "1",
      ...(key === undefined ? {} : { key }),
    };
    return [operation.run(call), headers];
  }
}

function bodyOf({ body }: HttpRequest): Fields | readonly unknown[] {
  if (body === "") return {};
  let value: unknown;
  try {
    value = parseJson(body);
  } catch {
    throw noJson();
  }
  if (typeof value !== "object" || value === null) throw noJson();
  return value as Fields | readonly unknown[];
}

/** Refuses what was to be there before now (docs: "x-gate-exptime"). */
export function refuseLate(until: unknown, now: number): void {
  if (until === undefined || until === "") return;
  if (!/^\d{13}$/.test(String(until))) throw wrong("x-gate-exptime");
  if (Number(until) < now) throw late();
}
