/** The venue's REST interface: every answer has status 200, and a list of errors that is empty where all went well. */
import { parseJson } from "../../../core/json.ts";
import { parseForm, splitTarget } from "../../gateway/parameters.ts";
import type { HttpAnswer, HttpRequest } from "../skin.ts";
import { authorize } from "./keys.ts";
import type { Core, PrivateOperation, PublicOperation } from "./operation.ts";
import { Params } from "./params.ts";
import { badRequest, Refusal, unknownMethod } from "./refusal.ts";
import { write } from "./words.ts";

const headers = { "content-type": "application/json" } as const;

/** An answer that did what was asked. */
function answered(result: unknown): HttpAnswer {
  return { status: 200, headers, body: write({ error: [], result }) };
}

/** An answer that refuses. */
export function refused(text: string): HttpAnswer {
  return { status: 200, headers, body: JSON.stringify({ error: [text] }) };
}

/** Answers REST requests. */
export class Rest {
  readonly #core: Core;
  readonly #public: ReadonlyMap<string, PublicOperation>;
  readonly #private: ReadonlyMap<string, PrivateOperation>;

  constructor(core: Core, open: readonly PublicOperation[], own: readonly PrivateOperation[]) {
    this.#core = core;
    this.#public = new Map(open.map((operation) => [operation.name, operation]));
    this.#private = new Map(own.map((operation) => [operation.name, operation]));
  }

  answer(request: HttpRequest): HttpAnswer {
    const now = Math.floor(this.#core.clock.now());
    const [path, query] = splitTarget(request.target);
    const [, scope, name] = /^\/0\/(public|private)\/(\w+)$/.exec(path) ?? [];
    try {
      if (scope === undefined || name === undefined) throw unknownMethod();
      return answered(scope === "public" ? this.#open(name, query, request, now) : this.#own(name, request, now));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refused(error.message);
    }
  }

  /** What everybody may ask, by GET or by POST. */
  #open(name: string, query: string, request: HttpRequest, now: number): unknown {
    const operation = this.#public.get(name);
    if (operation === undefined) throw unknownMethod();
    this.#core.limits.takePublic(request.from, now);
    const params = Params.form(parseForm(request.method === "GET" ? query : request.body));
    return operation.run({ core: this.#core, params, now });
  }

  #own(name: string, request: HttpRequest, now: number): unknown {
    const { keys, nonces, limits } = this.#core;
    const operation = this.#private.get(name);
    if (operation === undefined || request.method !== "POST") throw unknownMethod();
    const params = bodyOf(request);
    const key = authorize(keys, nonces, request, params);
    if (!operation.needs.some((permission) => key.permissions.has(permission))) {
      throw new Refusal("EGeneral:Permission denied");
    }
    limits.takePrivate(key.account, request.from, operation.cost, now);
    return operation.run({ core: this.#core, params, now, key, account: key.account });
  }
}

/** A form, or a JSON object where that is what the request says it is. Numbers of JSON may be nonces: they stay exact. */
function bodyOf({ headers: sent, body }: HttpRequest): Params {
  if (!(sent["content-type"] ?? "").startsWith("application/json")) return Params.form(parseForm(body));
  let value: unknown;
  try {
    value = parseJson(body);
  } catch {
    throw badRequest();
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw badRequest();
  return new Params(value as Record<string, unknown>);
}
