/** The venue's REST interface. */
import type { HttpAnswer, HttpRequest } from "../skin.ts";
import { parseForm, splitTarget } from "../../gateway/parameters.ts";
import { checkSignature, checkTime, findKey, signedText } from "./keys.ts";
import type { Key } from "./keys.ts";
import type { Call, Core, Operation } from "./operation.ts";
import { Params } from "./params.ts";
import { Refusal } from "./refusal.ts";

const signing: readonly string[] = ["timestamp", "recvWindow", "signature"];

/** Answers REST requests. */
export class Rest {
  readonly #core: Core;
  readonly #operations = new Map<string, Operation>();
  readonly #paths = new Set<string>();

  constructor(core: Core, operations: readonly Operation[]) {
    this.#core = core;
    for (const operation of operations) {
      if (operation.rest === undefined) continue;
      const [method, path] = operation.rest;
      this.#operations.set(`${method} ${path}`, operation);
      this.#paths.add(path);
    }
  }

  answer(request: HttpRequest): HttpAnswer {
    const now = Math.floor(this.#core.clock.now());
    const [path, query] = splitTarget(request.target);
    const operation = this.#operations.get(`${request.method} ${path}`);
    if (operation === undefined) {
      const status = this.#paths.has(path) ? 405 : 404;
      return { status, headers: { "content-type": "text/html" }, body: `<html><body>${status}</body></html>` };
    }
    let key: Key | undefined;
    try {
      const params = this.#weigh(operation, query, request, now);
      key = this.#authorize(operation, params, query, request, now);
      const known = operation.security === "NONE" || operation.security === "KEY" ? [] : signing;
      params.only([...operation.params, ...known]);
      const micro = request.headers["x-mbx-time-unit"]?.toUpperCase() === "MICROSECOND";
      const call: Call = {
        core: this.#core,
        params,
        now,
        from: request.from,
        time: micro ? (ms) => ms * 1000 : (ms) => ms,
        ...(key === undefined ? {} : { key }),
      };
      return this.#write(200, operation.run(call), operation, request, now, key);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return this.#write(error.status, error.body, operation, request, now, key, error.retryAt);
    }
  }

  /** Reads the parameters and takes the weight of the request, also where they cannot be read. */
  #weigh(operation: Operation, query: string, request: HttpRequest, now: number): Params {
    const { limits } = this.#core;
    let params: Params;
    let weight: number;
    try {
      const form = request.method === "GET" || request.body.startsWith("{") ? [] : parseForm(request.body);
      params = new Params(parseForm(query), form);
      weight = typeof operation.weight === "number" ? operation.weight : operation.weight(params);
    } catch (error) {
      limits.take(request.from, 1, now);
      throw error;
    }
    limits.take(request.from, weight, now);
    return params;
  }

  #authorize(operation: Operation, params: Params, query: string, request: HttpRequest, now: number): Key | undefined {
    if (operation.security === "NONE") return undefined;
    const id = request.headers["x-mbx-apikey"];
    if (operation.security === "KEY") return findKey(this.#core.keys, id, "USER_STREAM");
    const key = findKey(this.#core.keys, id, operation.security);
    params.mandatory("timestamp");
    checkSignature(key, signedText(query, request.body), params.mandatory("signature"));
    checkTime(params, now);
    return key;
  }

  #write(
    status: number,
    body: unknown,
    operation: Operation,
    request: HttpRequest,
    now: number,
    key: Key | undefined,
    retryAt?: number,
  ): HttpAnswer {
    const { limits } = this.#core;
    const weight = String(limits.weightUsed(request.from, now));
    const headers: Record<string, string> = {
      "content-type": "application/json;charset=UTF-8",
      "x-mbx-used-weight": weight,
      "x-mbx-used-weight-1m": weight,
    };
    if (operation.orders === true && key !== undefined) {
      for (const { interval, intervalNum, count } of limits.orderUsage(key.account, now)) {
        headers[`x-mbx-order-count-${intervalNum}${interval.slice(0, 1).toLowerCase()}`] = String(count);
      }
    }
    if (retryAt !== undefined) headers["retry-after"] = String(Math.max(1, Math.ceil((retryAt - now) / 1000)));
    return { status, headers, body: JSON.stringify(body) };
  }
}
