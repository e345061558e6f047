/** The venue's REST interface. */
import { parseForm, parseObject, splitTarget } from "../../gateway/parameters.ts";
import { Routes } from "../../gateway/routes.ts";
import type { HttpAnswer, HttpRequest } from "../skin.ts";
import { type Core, type Operation, Params } from "./operation.ts";
import { noRoute, Refusal, wrong } from "./refusal.ts";

const json = { "content-type": "application/json" } as const;

/** What stands before the venue says to an address that is shut out. */
export function shutOut(until: number, now: number): HttpAnswer {
  const seconds = Math.max(1, Math.ceil((until - now) / 1_000));
  const body = JSON.stringify({ errors: [{ id: "rate_limit_exceeded", message: "Too many requests" }] });
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
    const { clock, limits } = this.#core;
    const now = Math.floor(clock.now());
    const until = limits.bans.until(request.from, now);
    if (until !== undefined) return shutOut(until, now);
    try {
      return { status: 200, headers: json, body: JSON.stringify(this.#perform(request, now)) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (typeof error.body === "string") return { status: error.status, headers: {}, body: error.body };
      return { status: error.status, headers: json, body: JSON.stringify(error.body) };
    }
  }

  #perform(request: HttpRequest, now: number): unknown {
    const core = this.#core;
    const [path, query] = splitTarget(request.target);
    const found = this.#routes.find(request.method, path);
    if (found === undefined) throw noRoute();
    const { operation, steps } = found;
    const key = operation.open ? undefined : core.keys.ofRequest(request, now);
    core.limits.take(request.from, key?.account, now);
    const params = paramsOf(request, query, steps);
    return operation.run({ core, params, now, ...(key === undefined ? {} : { key }) });
  }
}

function paramsOf({ method, body }: HttpRequest, query: string, steps: Readonly<Record<string, string>>): Params {
  if (method === "POST") {
    const fields = parseObject(body);
    if (fields === undefined) throw wrong("body");
    const lists = Object.entries(fields).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
    return new Params(fields, Object.fromEntries(lists));
  }
  const lists: Record<string, string[]> = {};
  const fields = parseForm(query);
  for (const [name, value] of fields) (lists[name] ??= []).push(value);
  return new Params({ ...Object.fromEntries(fields), ...steps }, lists);
}
