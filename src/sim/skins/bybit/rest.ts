/** The venue's REST interface. */
import { parseForm, parseObject, splitTarget } from "../../gateway/parameters.ts";
import { Routes } from "../../gateway/routes.ts";
import type { HttpAnswer, HttpRequest } from "../skin.ts";
import { allow, authorize, type Key } from "./keys.ts";
import { Batch, type Call, type Core, type Operation, poolOf } from "./operation.ts";
import { Params } from "./params.ts";
import { noJson, noRoute, Refusal, wrong } from "./refusal.ts";

const json = { "content-type": "application/json; charset=utf-8" } as const;

/** What an address is told that sent too much, with a page in place of an answer (docs: rate-limit). */
export const shutOut: HttpAnswer = {
  status: 403,
  headers: { "content-type": "text/html" },
  body: "<html><body>access too frequent</body></html>",
};

/** A request with GET may not have a body: what stands before the venue says so. */
const bodyForbidden: HttpAnswer = { ...shutOut, body: "<html><body>403 Forbidden</body></html>" };

/** What was made of a request. */
export interface Answered {
  readonly retCode: number;
  readonly retMsg: string;
  readonly result: object;
  readonly retExtInfo: object;
}

/** Does what an operation does; the limits of the account count, those of the address have been looked at. */
export function perform(
  core: Core,
  operation: Operation,
  params: Params,
  now: number,
  key: Key | undefined,
): Answered {
  if (key !== undefined && operation.security !== "none") allow(core.keys, key, operation.security);
  const count = countOf(operation, params);
  const call: Call = {
    core,
    params,
    now,
    passes: operation.pools === undefined || key === undefined
      ? count
      : core.limits.take(poolOf(operation.pools, params), key.account, now, count, operation.list !== undefined),
    ...(key === undefined ? {} : { key }),
  };
  const result = operation.run(call);
  if (!(result instanceof Batch)) {
    return { retCode: 0, retMsg: operation.message ?? "OK", result, retExtInfo: {} };
  }
  const { outcomes } = result;
  return {
    retCode: 0,
    retMsg: "OK",
    result: { list: outcomes.map(({ ack }) => ack) },
    retExtInfo: { list: outcomes.map(({ code, msg }) => ({ code, msg })) },
  };
}

function countOf({ list }: Operation, params: Params): number {
  if (list === undefined) return 1;
  const [name, spot, contracts] = list;
  const count = params.list(name).length;
  if (count === 0 || count > (params.text("category") === "spot" ? spot : contracts)) throw wrong(name);
  return count;
}

/** A refusal as an answer. */
export function refused({ code, message, result }: Refusal): Answered {
  return { retCode: code, retMsg: message, result, retExtInfo: {} };
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
    const { limits, clock, keys } = this.#core;
    const now = Math.floor(clock.now());
    if (!limits.request(request.from, now)) return shutOut;
    if (request.method === "GET" && request.body !== "") return bodyForbidden;
    const [path, query] = splitTarget(request.target);
    const { operation } = this.#routes.find(request.method, path) ?? {};
    let key: Key | undefined;
    let params: Params | undefined;
    let status = 200;
    let answer: Answered;
    try {
      if (operation === undefined) throw noRoute();
      if (operation.security !== "none") key = authorize(keys, request, now);
      params = paramsOf(request, query);
      answer = perform(this.#core, operation, params, now, key);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      status = error.status;
      answer = refused(error);
    }
    const limit = key === undefined || params === undefined || operation?.pools === undefined
      ? {}
      : this.#limitHeaders(operation.pools, params, key, now);
    return { status, headers: { ...json, ...limit }, body: JSON.stringify({ ...answer, time: now }) };
  }

  #limitHeaders(
    pools: NonNullable<Operation["pools"]>,
    params: Params,
    key: Key,
    now: number,
  ): Record<string, string> {
    const { limit, left, reset } = this.#core.limits.left(poolOf(pools, params), key.account, now);
    return {
      "x-bapi-limit": String(limit),
      "x-bapi-limit-status": String(left),
      "x-bapi-limit-reset-timestamp": String(reset),
    };
  }
}

function paramsOf({ method, body }: HttpRequest, query: string): Params {
  if (method === "GET") return new Params(Object.fromEntries(parseForm(query)), false);
  const fields = parseObject(body);
  if (fields === undefined) throw noJson();
  return new Params(fields, true);
}
