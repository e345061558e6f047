/** The venue's REST interface. */
import { parseJson, stringifyJson } from "../../../core/json.ts";
import type { Fields } from "../../gateway/fields.ts";
import { parseForm, splitTarget } from "../../gateway/parameters.ts";
import { Routes } from "../../gateway/routes.ts";
import type { HttpAnswer, HttpRequest } from "../skin.ts";
import { authorize } from "./keys.ts";
import type { Core, Operation } from "./operation.ts";
import { Params } from "./params.ts";
import { noRoute, notAllowed, Refusal, tooMany, wrong } from "./refusal.ts";

function answered(status: number, code: string, msg: string, now: number, data: unknown = null): HttpAnswer {
  const body = stringifyJson({ code, msg, requestTime: now, data });
  return { status, headers: { "content-type": "application/json" }, body };
}

export function refusedWith({ status, code, message }: Refusal, now: number): HttpAnswer {
  return answered(status, code, message, now);
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
    try {
      if (limits.bans.until(request.from, now) !== undefined) throw tooMany();
      return answered(200, "00000", "success", now, this.#perform(request, now));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refusedWith(error, now);
    }
  }

  #perform(request: HttpRequest, now: number): unknown {
    const core = this.#core;
    const [path, query] = splitTarget(request.target);
    const found = this.#routes.find(request.method, path);
    if (found === undefined) throw noRoute();
    const { security, pool, list, run } = found.operation;
    const key = security === "none" ? undefined : authorize(core.keys, request, now);
    if (key !== undefined && security !== "none" && !key.permissions.has(security)) throw notAllowed();
    core.limits.take(pool, request.from, key?.account, now);
    const body = bodyOf(request);
    if (Array.isArray(body) !== (list !== undefined)) throw wrong("body");
    const items = Array.isArray(body) ? body.map((item) => new Params(item as Fields)) : [];
    if (list !== undefined && (items.length === 0 || items.length > list)) throw wrong("orderList");
    const fields = Array.isArray(body) ? {} : body as Fields;
    const params = new Params({ ...Object.fromEntries(parseForm(query)), ...fields });
    return run({ core, params, items, now, ...(key === undefined ? {} : { key }) });
  }
}

function bodyOf({ body }: HttpRequest): Fields | readonly unknown[] {
  if (body === "") return {};
  let value: unknown;
  try {
    value = parseJson(body);
  } catch {
    throw wrong("body");
  }
  if (typeof value !== "object" || value === null) throw wrong("body");
  if (Array.isArray(value) && value.some((item) => typeof item !== "object" || item === null)) throw wrong("body");
  return value as Fields | readonly unknown[];
}
