/** The venue's REST interface. */
import type { Fields } from "../../gateway/fields.ts";
import { parseForm, splitTarget } from "../../gateway/parameters.ts";
import { Routes } from "../../gateway/routes.ts";
import type { HttpAnswer, HttpRequest } from "../skin.ts";
import { authorize, type Key } from "./keys.ts";
import { Acks, type Call, type Core, type Operation } from "./operation.ts";
import { Params } from "./params.ts";
import { emptyBody, expired, noJson, Refusal, tooMany, wrong } from "./refusal.ts";

const headers = { "content-type": "application/json" } as const;

/** Answers REST requests. */
export class Rest {
  readonly #core: Core;
  readonly #routes: Routes<Operation>;

  constructor(core: Core, operations: readonly Operation[]) {
    this.#core = core;
    this.#routes = new Routes(operations);
  }

  answer(request: HttpRequest): HttpAnswer {
    const { limits, clock } = this.#core;
    const now = Math.floor(clock.now());
    const [path, query] = splitTarget(request.target);
    const { operation } = this.#routes.find(request.method, path) ?? {};
    if (operation === undefined) {
      const body = JSON.stringify({ msg: `Invalid request path: ${path}`, code: "50404", data: [] });
      return { status: 404, headers, body };
    }
    try {
      if (limits.banned(request.from, now)) throw tooMany();
      const key = operation.security === "none" ? undefined : authorize(this.#core.keys, request, now);
      const call = this.#read(operation, query, request, now, key);
      if (operation.fenced) refuseLate(request.headers["exptime"], now);
      this.#count(operation, call);
      const result = operation.run(call);
      const micro = operation.fenced ? { inTime: `${now}000`, outTime: `${now}000` } : {};
      const body = result instanceof Acks
        ? { code: result.code, data: result.items, ...micro, msg: result.code === "1" ? "All operations failed" : "" }
        : { code: "0", data: result, msg: "" };
      return { status: 200, headers, body: JSON.stringify(body) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, code, message } = error;
      return { status, headers, body: JSON.stringify({ msg: message, code, data: [] }) };
    }
  }

  #read(operation: Operation, query: string, request: HttpRequest, now: number, key: Key | undefined): Call {
    const call = { core: this.#core, now, from: request.from, ...(key === undefined ? {} : { key }) };
    if (request.method === "GET") {
      return { ...call, params: new Params(Object.fromEntries(parseForm(query))), items: [] };
    }
    if (request.body === "") throw emptyBody();
    let body: unknown;
    try {
      body = JSON.parse(request.body);
    } catch {
      throw noJson();
    }
    if (typeof body !== "object" || body === null) throw noJson();
    const given = Array.isArray(body) ? body : [body];
    if ((operation.list === undefined) === Array.isArray(body)) throw wrong("args");
    const items = given.map((item) => new Params(item as Fields));
    if (items.length === 0) throw emptyBody();
    if (operation.list !== undefined && items.length > operation.list) {
      throw new Refusal(51_111, `Maximum ${operation.list} orders can be placed in bulk`);
    }
    return { ...call, params: items[0] as Params, items };
  }

  #count({ security, pool, many, list }: Operation, { from, key, items, now }: Call): void {
    const { limits } = this.#core;
    if (security === "none" || key === undefined) return limits.take(pool, from, now, 1, from);
    if (many === undefined) return limits.take(pool, key.account, now);
    // A list of one counts as one that is none.
    const name = list !== undefined && items.length > 1 ? many : pool;
    const counts = new Map<string, number>();
    for (const item of items) {
      const market = item.text("instId") ?? "";
      counts.set(market, (counts.get(market) ?? 0) + 1);
    }
    for (const [market, count] of counts) limits.take(name, `${key.account} ${market}`, now, count);
  }
}

/** Refuses what was to be there before now (docs: "expTime"). */
export function refuseLate(until: string | undefined, now: number): void {
  if (until === undefined || until === "") return;
  if (!/^\d{13,16}$/.test(until)) throw wrong("expTime");
  if (Number(until) < now) throw expired();
}
