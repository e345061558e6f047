/** The simulated venue without a network and with a clock that stands still, and a client that speaks its wire. */
import { Buffer } from "node:buffer";
import { createHash, createHmac } from "node:crypto";
import { Simulation, VirtualClock } from "../../../src/sim/mod.ts";
import type { Session, SimulatedAccount, SimulationOptions } from "../../../src/sim/mod.ts";
import { parseJson } from "../../../src/core/json.ts";
import type { Json } from "../../support/json.ts";

export type { Json };
export type Values = Readonly<Record<string, string | number | boolean>>;

/** A socket as its client sees it. */
export class Wire {
  readonly texts: string[] = [];
  readonly frames: Json[] = [];
  closed: string | undefined;
  refused: number | undefined;
  #session: Session | undefined;
  #next = 0;

  constructor(venue: Venue, target = "/v2") {
    const opened = venue.sim.skin.open({ method: "GET", target, headers: {}, body: "", from: venue.from }, {
      send: (text) => {
        this.texts.push(text);
        this.frames.push(parseJson(text));
      },
      ping: () => {},
      close: (code, reason) => {
        this.closed = `${code} ${reason}`;
        this.#session?.closed();
      },
    });
    if ("status" in opened) this.refused = opened.status;
    else this.#session = opened;
  }

  send(frame: unknown): void {
    this.#session?.message(typeof frame === "string" ? frame : JSON.stringify(frame));
  }

  /** Sends a request and returns the replies that have its number. */
  ask(method: string, params?: object): Json[] {
    const id = ++this.#next;
    this.send({ method, ...(params === undefined ? {} : { params }), req_id: id });
    return this.frames.filter((frame) => frame.req_id === id);
  }

  /** Frames of a channel since the last call. */
  take(channel?: string): Json[] {
    const all = this.frames.splice(0);
    return channel === undefined ? all : all.filter((frame) => frame.channel === channel);
  }

  leave(): void {
    this.#session?.closed();
  }
}

/** The venue, and an account that signs. */
export class Venue {
  readonly clock: VirtualClock = new VirtualClock();
  readonly sim: Simulation;
  readonly from = "127.0.0.1";
  readonly account: SimulatedAccount;
  #nonce = 1;

  constructor(options: Partial<SimulationOptions> = {}) {
    this.sim = new Simulation({ venue: "kraken", clock: this.clock, flow: false, ...options });
    this.account = this.sim.account;
  }

  get(name: string, query: string = ""): Json {
    const target = `/0/public/${name}${query === "" ? "" : `?${query}`}`;
    const answer = this.sim.skin.request({ method: "GET", target, headers: {}, body: "", from: this.from });
    return parseJson(answer.body);
  }

  /** A signed request; an object that has lists or objects goes as JSON. */
  own(name: string, values: object = {}, account = this.account, nonce = ++this.#nonce): Json {
    const json = Object.values(values).some((value) => typeof value === "object");
    const all = { nonce, ...values };
    const body = json ? JSON.stringify(all) : new URLSearchParams(
      Object.entries(all).map(([key, value]): [string, string] => [key, String(value)]),
    ).toString();
    const path = `/0/private/${name}`;
    const signature = sign(account.secret, path, String(nonce), body);
    const type = json ? "application/json" : "application/x-www-form-urlencoded";
    return this.send(path, body, { "api-key": account.key, "api-sign": signature, "content-type": type });
  }

  send(path: string, body: string, headers: Record<string, string>): Json {
    const answer = this.sim.skin.request({ method: "POST", target: path, headers, body, from: this.from });
    if (answer.status !== 200) throw new Error(String(answer.status));
    return parseJson(answer.body);
  }

  /** The result, or an error where it was refused. */
  done(name: string, values: object = {}, account = this.account): Json {
    const { error, result } = this.own(name, values, account);
    if (error.length !== 0) throw new Error(`${name}: ${error.join()}`);
    return result;
  }

  buy(values: object = {}): Json {
    return this.own("AddOrder", { ...limit, ...values });
  }

  token(account = this.account): string {
    return this.done("GetWebSocketsToken", {}, account).token;
  }

  wire(): Wire {
    return new Wire(this);
  }
}

export const limit = { pair: "XBTUSD", type: "buy", ordertype: "limit", volume: "0.5", price: "60000", oflags: "fciq" };

export function sign(secret: string, path: string, nonce: string, body: string): string {
  const digest = createHash("sha256").update(nonce + body).digest();
  return createHmac("sha512", Buffer.from(secret, "base64")).update(Buffer.concat([Buffer.from(path), digest]))
    .digest("base64");
}
