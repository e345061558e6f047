/** The simulated venue on a clock that stands still, and a client that signs. */
import { createHash, createHmac } from "node:crypto";
import * as assert from "uvu/assert";
import { parseJson, stringifyJson } from "../../../src/core/json.ts";
import type { HttpAnswer, Session } from "../../../src/sim/mod.ts";
import { Simulation, VirtualClock } from "../../../src/sim/mod.ts";
import type { Json } from "../../support/json.ts";
import type { AnyEndpoint } from "../description.support.ts";

export const from = "127.0.0.1";

/** An answer. */
export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly answer: Json;
}

/** The frames of a socket, and the way to say something there. */
export interface Followed {
  readonly frames: Json[];
  readonly session: Session;
  readonly closed: { code: number; reason: string }[];
  say(frame: Json): void;
}

const paths = { spot: "/ws/v4/", perp: "/v4/ws/usdt" } as const;
const servers = { spot: "spot", perp: "futures" } as const;

/** The venue. */
export class Venue {
  readonly kind: "spot" | "perp";
  readonly server: "spot" | "futures";
  readonly clock: VirtualClock = new VirtualClock();
  readonly sim: Simulation;
  /** Whether fractions of contracts are asked for. */
  exact = true;
  #id = 0;

  constructor(kind: "spot" | "perp", options: { readonly flow?: boolean; readonly market?: string } = {}) {
    this.kind = kind;
    this.server = servers[kind];
    const { flow = true, market } = options;
    const markets = market === undefined ? {} : { markets: [market] };
    this.sim = new Simulation({ venue: "gate", kind, clock: this.clock, flow, seed: 11, past: 120_000, ...markets });
  }

  get seconds(): string {
    return String(Math.floor(this.clock.now() / 1_000));
  }

  /** Sends what an operation is given by the names of its parameters. */
  send({ method, path, params, auth }: AnyEndpoint, values: Json): Told {
    const query: string[] = [];
    const headers: Record<string, string> = {};
    let body: unknown = {};
    let target = path;
    for (const [name, value] of Object.entries(values)) {
      const place = (params as Record<string, { in: string; whole?: boolean }>)[name];
      if (place?.in === "path") target = target.replace(`{${name}}`, String(value));
      else if (place?.in === "query") query.push(`${name}=${value}`);
      else if (place?.in === "header") headers[name.toLowerCase()] = String(value);
      else if (Array.isArray(value)) body = value;
      else (body as Record<string, unknown>)[name] = value;
    }
    if (query.length > 0) target += `?${query.join("&")}`;
    const text = stringifyJson(body) === "{}" ? "" : stringifyJson(body);
    return this.raw(method, target, text, auth !== "none", headers);
  }

  raw(method: string, target: string, body = "", signed = true, more: Record<string, string> = {}): Told {
    const headers = {
      ...(this.exact ? { "x-gate-size-decimal": "1" } : {}),
      ...(signed ? this.sign(method, target, body) : {}),
      ...more,
    };
    const told: HttpAnswer = this.sim.skin.request({ method, target, headers, body, from });
    return { status: told.status, headers: told.headers, answer: parseJson(told.body) };
  }

  done(endpoint: AnyEndpoint, values: Json = {}): Json {
    const { status, answer } = this.send(endpoint, values);
    assert.is(status, 200, `${endpoint.id}: ${answer.label} ${answer.message}`);
    return answer;
  }

  hmac(text: string): string {
    return createHmac("sha512", this.sim.account.secret).update(text).digest("hex");
  }

  sign(method: string, target: string, body: string): Record<string, string> {
    const [path = "", query = ""] = target.split("?");
    const digest = createHash("sha512").update(body).digest("hex");
    const sign = this.hmac([method, path, query, digest, this.seconds].join("\n"));
    return { key: this.sim.account.key, timestamp: this.seconds, sign };
  }

  open(): Followed {
    const frames: Json[] = [];
    const closed: { code: number; reason: string }[] = [];
    const headers: Record<string, string> = this.exact ? { "x-gate-size-decimal": "1" } : {};
    const opened = this.sim.skin.open({ method: "GET", target: paths[this.kind], headers, body: "", from }, {
      send: (text) => frames.push(parseJson(text)),
      ping: () => {},
      close: (code, reason) => closed.push({ code, reason }),
    });
    assert.not("status" in opened);
    const session = opened as Session;
    return { frames, session, closed, say: (frame) => session.message(stringifyJson(frame)) };
  }

  /** A frame that subscribes. */
  subscribe(channel: string, payload: readonly string[], signed = false): Json {
    const full = `${this.server}.${channel}`;
    const time = Number(this.seconds);
    const SIGN = this.hmac(`channel=${full}&event=subscribe&time=${time}`);
    const auth = signed ? { auth: { method: "api_key", KEY: this.sim.account.key, SIGN } } : {};
    return { time, id: ++this.#id, channel: full, event: "subscribe", payload, ...auth };
  }

  /** A frame that logs in. */
  login(): Json {
    const channel = `${this.server}.login`;
    const signature = this.hmac(`api\n${channel}\n\n${this.seconds}`);
    const payload = { api_key: this.sim.account.key, signature, timestamp: this.seconds, req_id: "login" };
    return { time: Number(this.seconds), channel, event: "api", payload };
  }

  /** A frame that asks for something behind a login. */
  request(channel: string, req_id: string, req_param: Json, req_header: Json = {}): Json {
    const payload = { req_id, req_param, req_header };
    return { time: Number(this.seconds), channel: `${this.server}.${channel}`, event: "api", payload };
  }
}
