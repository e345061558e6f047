/** The simulated venue on a clock that stands still, and a client that signs. */
import { createHmac } from "node:crypto";
import * as assert from "uvu/assert";
import { parseJson, stringifyJson } from "../../../src/core/json.ts";
import type { HttpAnswer, Session } from "../../../src/sim/mod.ts";
import { Simulation, VirtualClock } from "../../../src/sim/mod.ts";
import type { Json } from "../../support/json.ts";
import type { AnyEndpoint } from "../description.support.ts";

export const from = "127.0.0.1";
export const symbol = "BTCUSDT";

/** An answer. */
export interface Told {
  readonly status: number;
  readonly answer: Json;
}

/** The frames of a socket, and the way to say something there. */
export interface Followed {
  readonly frames: Json[];
  readonly texts: string[];
  readonly session: Session;
  readonly closed: { code: number; reason: string }[];
  say(frame: Json): void;
}

/** The venue. */
export class Venue {
  readonly kind: "spot" | "perp";
  readonly category: "SPOT" | "USDT-FUTURES";
  readonly clock: VirtualClock = new VirtualClock();
  readonly sim: Simulation;

  constructor(kind: "spot" | "perp") {
    this.kind = kind;
    this.category = kind === "spot" ? "SPOT" : "USDT-FUTURES";
    const { clock } = this;
    this.sim = new Simulation({ venue: "bitget", kind, clock, flow: true, seed: 11, past: 120_000, markets: [symbol] });
  }

  /** Sends what an operation is given by the names of its parameters. */
  send({ method, path, params, auth }: AnyEndpoint, values: Json): Told {
    const query: string[] = [];
    let body: unknown = {};
    for (const [name, value] of Object.entries(values)) {
      const place = (params as Record<string, { in: string }>)[name]?.in;
      if (place === "query") query.push(`${name}=${value}`);
      else if (Array.isArray(value)) body = value;
      else (body as Record<string, unknown>)[name] = value;
    }
    const target = query.length > 0 ? `${path}?${query.join("&")}` : path;
    return this.raw(method, target, method === "POST" ? stringifyJson(body) : "", auth !== "none");
  }

  raw(method: string, target: string, body = "", signed = true, more: Record<string, string> = {}): Told {
    const headers = { ...(signed ? this.sign(method, target, body) : {}), ...more };
    const told: HttpAnswer = this.sim.skin.request({ method, target, headers, body, from });
    return { status: told.status, answer: parseJson(told.body) };
  }

  done(endpoint: AnyEndpoint, values: Json = {}): Json {
    // What was counted before is free again.
    this.clock.advance(1_000);
    const { answer } = this.send(endpoint, values);
    assert.is(answer.code, "00000", `${endpoint.id}: ${answer.msg}`);
    return answer.data;
  }

  hmac(text: string): string {
    return createHmac("sha256", this.sim.account.secret).update(text).digest("base64");
  }

  sign(method: string, target: string, body: string, time: number = this.clock.now()): Record<string, string> {
    return {
      "access-key": this.sim.account.key,
      "access-sign": this.hmac(`${time}${method}${target}${body}`),
      "access-timestamp": String(time),
      "access-passphrase": this.sim.account.passphrase ?? "",
    };
  }

  open(side: "public" | "private"): Followed {
    const frames: Json[] = [];
    const texts: string[] = [];
    const closed: { code: number; reason: string }[] = [];
    const opened = this.sim.skin.open({ method: "GET", target: `/v3/ws/${side}`, headers: {}, body: "", from }, {
      send: (text) => {
        texts.push(text);
        if (text !== "pong") frames.push(parseJson(text));
      },
      ping: () => {},
      close: (code, reason) => closed.push({ code, reason }),
    });
    assert.not("status" in opened);
    const session = opened as Session;
    return { frames, texts, session, closed, say: (frame) => session.message(stringifyJson(frame)) };
  }

  /** A frame that logs in. */
  login(): Json {
    const timestamp = String(Math.floor(this.clock.now() / 1_000));
    const { key: apiKey, passphrase } = this.sim.account;
    return { op: "login", args: [{ apiKey, passphrase, timestamp, sign: this.hmac(`${timestamp}GET/user/verify`) }] };
  }

  price(share: number): string {
    return this.sim.engine.lastPrice(symbol).times(share).toFixed(1);
  }
}
