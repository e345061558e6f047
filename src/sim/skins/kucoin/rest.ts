/** The venue's REST interface. */
import { parseForm, parseObject, splitTarget } from "../../gateway/parameters.ts";
import { Routes } from "../../gateway/routes.ts";
import type { HttpAnswer, HttpRequest } from "../skin.ts";
import { authorize, type Key } from "./keys.ts";
import type { Core, Operation } from "./operation.ts";
import { Params } from "./params.ts";
import { forbidden, noRoute, Refusal, wrong } from "./refusal.ts";

const json = { "content-type": "application/json" } as const;

/** What stands before the venue says to an address that is shut out (docs of the first API: code 1015). */
export function shutOut(until: number, now: number): HttpAnswer {
  const seconds = Math.max(1, Math.ceil((until - now) / 1_000));
  const body = JSON.stringify({ code: "1015", msg: "You are being rate limited" });
  return { status: 429, headers: { ...json, "retry-after": String(seconds) }, body };
}

/** Answers REST requests. */
export class Rest {
  readonly #core: Core;
  readonly #routes: Routes<Operation>;

  constructor(core: Core, operations: readonly Operation[]) {
    this.#core = core;
    this.#routes = new Routes(operations);
  }

  answer(request: HttpRequest): HttpAnswer {
    const { clock } = this.#core;
    const now = Math.floor(clock.now());
    const until = this.#core.limits.bans.until(request.from, now);
    if (until !== undefined) return shutOut(until, now);
    try {
      const [data, headers] = this.#perform(request, now);
      return { status: 200, headers: { ...json, ...headers }, body: JSON.stringify({ code: "200000", data }) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const body = JSON.stringify({ code: error.code, msg: error.message });
      return { status: error.status, headers: { ...json, ...error.headers }, body };
    }
  }

  #perform(request: HttpRequest, now: number): readonly [data: unknown, headers: Record<string, string>] {
    const core = this.#core;
    const [path, query] = splitTarget(request.target);
    const found = this.#routes.find(request.method, path);
    if (found === undefined) throw noRoute();
    const { operation, steps } = found;
    const { security, cost: [pool, weight] } = operation;
    let key: Key | undefined;
    if (security !== "none") {
      key = authorize(core.keys, request, now);
      if (!key.permissions.has(security)) throw forbidden();
    }
    const headers = core.limits.take(pool, weight, request.from, key?.account, now);
    const params = paramsOf(request, query, steps);
    return [operation.run({ core, params, now, ...(key === undefined ? {} : { key }) }) ?? null, headers];
  }
}

function paramsOf({ method, body }: HttpRequest, query: string, steps: Readonly<Record<string, string>>): Params {
  if (method !== "POST" || body === "") return new Params({ ...Object.fromEntries(parseForm(query)), ...steps });
  if (body.startsWith("[")) return new Params({ orders: parseList(body) });
  const fields = parseObject(body);
  if (fields === undefined) throw wrong("body");
  return new Params(fields);
}

function parseList(body: string): readonly unknown[] {
  try {
    return JSON.parse(body) as readonly unknown[];
  } catch {
    throw wrong("body");
  }
}
