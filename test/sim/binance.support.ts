/** A simulated venue without a network and with a clock that stands still, and a client that speaks its wire. */
import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { Buffer } from "node:buffer";
import { Simulation, VirtualClock } from "../../src/sim/mod.ts";
import type { HttpAnswer, Session, SimulatedAccount, SimulationOptions } from "../../src/sim/mod.ts";
import type { Json } from "../support/json.ts";

export type Values = Readonly<Record<string, string | number | boolean>>;

export type { Json };

export interface Answer {
  readonly status: number;
  readonly headers: HttpAnswer["headers"];
  readonly json: Json;
}

/** A socket as its client sees it. */
export class Wire {
  readonly frames: Json[] = [];
  readonly pings: string[] = [];
  closed: string | undefined;
  #session: Session | undefined;
  refusal: HttpAnswer | undefined;

  /** Answers pings unless it is `silent`. */
  constructor(venue: Venue, target: string, silent = false) {
    const opened = venue.sim.skin.open({ method: "GET", target, headers: {}, body: "", from: venue.from }, {
      send: (text) => this.frames.push(JSON.parse(text)),
      ping: (payload) => {
        this.pings.push(payload);
        if (!silent) this.#session?.pong(payload);
      },
      close: (code, reason) => {
        this.closed = `${code} ${reason}`;
        this.#session?.closed();
      },
    });
    if ("status" in opened) this.refusal = opened;
    else this.#session = opened;
  }

  send(frame: unknown): void {
    this.#session?.message(typeof frame === "string" ? frame : JSON.stringify(frame));
  }

  leave(): void {
    this.#session?.closed();
  }

  /** Sends a frame and returns the first frame that comes back. */
  ask(frame: unknown): Json {
    const before = this.frames.length;
    this.send(frame);
    return this.frames[before];
  }

  /** Frames since the last call. */
  take(): Json[] {
    return this.frames.splice(0);
  }
}

export class Venue {
  readonly clock: VirtualClock;
  readonly sim: Simulation;
  readonly from = "127.0.0.1";
  account: SimulatedAccount;

  constructor(options: Partial<SimulationOptions> = {}) {
    this.clock = new VirtualClock();
    this.sim = new Simulation({ venue: "binance", clock: this.clock, flow: false, ...options });
    this.account = this.sim.account;
  }

  raw(method: string, target: string, headers: Record<string, string> = {}, body = ""): Answer {
    const answer = this.sim.skin.request({ method, target, headers, body, from: this.from });
    const json: Json = answer.headers["content-type"]?.startsWith("application/json") ? JSON.parse(answer.body) : null;
    return { status: answer.status, headers: answer.headers, json };
  }

  get(path: string, values: Values = {}): Answer {
    const query = form(values);
    return this.raw("GET", `${pathOf(path)}${query === "" ? "" : `?${query}`}`);
  }

  /** A signed request; values go into the query. */
  signed(method: string, path: string, values: Values = {}, account = this.account): Answer {
    const query = form({ ...values, timestamp: values.timestamp ?? this.clock.now() });
    const signature = this.hmac(query, account);
    return this.raw(method, `${pathOf(path)}?${query}&signature=${signature}`, { "x-mbx-apikey": account.key });
  }

  hmac(text: string, account = this.account): string {
    return createHmac("sha256", account.secret).update(text).digest("hex");
  }

  order(values: Values, account = this.account): Answer {
    return this.signed("POST", "order", { symbol: "BTCUSDT", ...values }, account);
  }

  limit(side: string, price: string, quantity: string, values: Values = {}, account = this.account): Json {
    const answer = this.order({ side, type: "LIMIT", timeInForce: "GTC", price, quantity, ...values }, account);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.json));
    return answer.json;
  }

  /** Parameters of a request frame, signed. */
  frame(values: Values = {}, account = this.account): Values {
    const all: Values = { timestamp: this.clock.now(), ...values, apiKey: account.key };
    const payload = Object.keys(all).sort().map((name) => `${name}=${all[name]}`).join("&");
    return { ...all, signature: this.hmac(payload, account) };
  }

  wire(target: string, silent = false): Wire {
    return new Wire(this, target, silent);
  }
}

/** A whole path, or what follows that of spot. */
const pathOf = (path: string): string => path.startsWith("/") ? path : `/api/v3/${path}`;

export function form(values: Values): string {
  return Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
}

/** A key pair of the kind that may log on. */
export function ed25519(): { publicKey: string; sign: (payload: string) => string } {
  const pair = generateKeyPairSync("ed25519") as unknown as { publicKey: KeyObject; privateKey: KeyObject };
  return {
    publicKey: pair.publicKey.export({ type: "spki", format: "pem" }).toString(),
    sign: (payload) => sign(null, Buffer.from(payload), pair.privateKey).toString("base64"),
  };
}
