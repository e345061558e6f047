/** A simulated venue without a network and with a clock that stands still, and a client that speaks its wire. */
import { createHmac } from "node:crypto";
import type { HttpAnswer, Kind, Session, SimulatedAccount, SimulationOptions } from "../../../src/sim/mod.ts";
import { Simulation, VirtualClock } from "../../../src/sim/mod.ts";
import type { Json } from "../../support/json.ts";

export type { Json };
export type Values = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly status: number;
  readonly headers: HttpAnswer["headers"];
  readonly json: Json;
  readonly answer: HttpAnswer;
}

/** A socket as its client sees it. */
export class Wire {
  readonly frames: Json[] = [];
  readonly texts: string[] = [];
  closed: string | undefined;
  refusal: HttpAnswer | undefined;
  readonly #venue: Venue;
  #session: Session | undefined;

  constructor(venue: Venue, target: string) {
    this.#venue = venue;
    const opened = venue.sim.skin.open({ method: "GET", target, headers: {}, body: "", from: venue.from }, {
      send: (text) => {
        this.texts.push(text);
        this.frames.push(JSON.parse(text));
      },
      ping: () => {},
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

  /** Sends a frame and returns the first frame that comes back. */
  ask(frame: unknown): Json {
    const before = this.frames.length;
    this.send(frame);
    return this.frames[before];
  }

  subscribe(...args: readonly string[]): Json {
    return this.ask({ req_id: "s1", op: "subscribe", args });
  }

  login(account: SimulatedAccount = this.#venue.account, ahead = 10_000): Json {
    return this.ask({ op: "auth", args: this.#venue.loginArgs(account, ahead) });
  }

  /** A request about an order over the request socket; its reply, wherever among the frames. */
  request(op: string, order: Values, more: Values = {}): Json {
    const reqId = `r${++requests}`;
    const header = { "X-BAPI-TIMESTAMP": String(this.#venue.clock.now()), "X-BAPI-RECV-WINDOW": "5000" };
    this.send({ reqId, header, op, args: [order], ...more });
    return this.frames.find((frame) => frame.reqId === reqId) ?? this.frames.at(-1);
  }

  leave(): void {
    this.#session?.closed();
  }

  /** Frames since the last call. */
  take(): Json[] {
    this.texts.splice(0);
    return this.frames.splice(0);
  }

  /** Of these the messages of one topic. */
  takeOf(topic: string): Json[] {
    return this.take().filter((frame) => frame.topic === topic);
  }
}

let requests = 0;

export class Venue {
  readonly clock: VirtualClock;
  readonly sim: Simulation;
  readonly from = "127.0.0.1";
  readonly account: SimulatedAccount;

  constructor(kind: Kind = "spot", options: Partial<SimulationOptions> = {}) {
    this.clock = new VirtualClock();
    this.sim = new Simulation({ venue: "bybit", kind, clock: this.clock, flow: false, ...options });
    this.account = this.sim.account;
  }

  get category(): "spot" | "linear" {
    return this.sim.kind === "spot" ? "spot" : "linear";
  }

  raw(method: string, target: string, headers: Record<string, string> = {}, body = ""): Answer {
    const answer = this.sim.skin.request({ method, target, headers, body, from: this.from });
    const json: Json = answer.headers["content-type"]?.startsWith("application/json") ? JSON.parse(answer.body) : null;
    return { status: answer.status, headers: answer.headers, json, answer };
  }

  get(path: string, values: Values = {}): Answer {
    return this.raw("GET", target(path, values));
  }

  /** A signed GET. */
  read(path: string, values: Values = {}, account: SimulatedAccount = this.account): Answer {
    const to = target(path, values);
    return this.raw("GET", to, this.headers(to.split("?")[1] ?? "", account));
  }

  /** A signed POST. */
  post(
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
    account: SimulatedAccount = this.account,
  ): Answer {
    const text = JSON.stringify(body);
    return this.raw("POST", target(path, {}), { ...this.headers(text, account), ...headers }, text);
  }

  headers(payload: string, account: SimulatedAccount = this.account): Record<string, string> {
    const time = String(this.clock.now());
    return {
      "x-bapi-api-key": account.key,
      "x-bapi-timestamp": time,
      "x-bapi-recv-window": "5000",
      "x-bapi-sign": sign(`${time}${account.key}5000${payload}`, account.secret),
    };
  }

  loginArgs(account: SimulatedAccount = this.account, ahead = 10_000): readonly unknown[] {
    const expires = this.clock.now() + ahead;
    return [account.key, expires, sign(`GET/realtime${expires}`, account.secret)];
  }

  wire(place: string): Wire {
    return new Wire(this, `/v5/${place}`);
  }

  /** A private socket, logged in, with these topics. */
  own(...topics: readonly string[]): Wire {
    const wire = this.wire("private");
    wire.login();
    wire.subscribe(...topics);
    wire.take();
    return wire;
  }

  /** Places an order. */
  order(values: Values, account: SimulatedAccount = this.account): Answer {
    const whole = { category: this.category, symbol: "BTCUSDT", side: "Buy", orderType: "Limit", ...values };
    return this.post("order/create", whole, {}, account);
  }

  /** An order that is taken; its id. */
  placed(values: Values, account: SimulatedAccount = this.account): string {
    const { json } = this.order(values, account);
    if (json.retCode !== 0) throw new Error(JSON.stringify(json));
    // Whatever the limit is, it is free again.
    this.clock.advance(100);
    return json.result.orderId;
  }

  /** The order of that id, as the venue tells it. */
  told(orderId: string): Json {
    return this.read("order/realtime", { category: this.category, symbol: "BTCUSDT", orderId }).json.result.list[0];
  }
}

export function sign(text: string, secret: string): string {
  return createHmac("sha256", secret).update(text).digest("hex");
}

function target(path: string, values: Values): string {
  const query = Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
  return `/v5/${path}${query === "" ? "" : `?${query}`}`;
}

/** Two sides of a book, and a last price of 100. */
export function quoted(kind: Kind = "spot", options: Partial<SimulationOptions> = {}): Venue {
  const venue = new Venue(kind, options);
  const market = "BTCUSDT";
  venue.sim.counter({ market, side: "sell", price: "100", quantity: "1" });
  venue.sim.counter({ market, side: "buy", price: "100", quantity: "1" });
  venue.sim.counter({ market, side: "sell", price: "101", quantity: "2" });
  venue.sim.counter({ market, side: "buy", price: "99", quantity: "2" });
  if (kind === "perp") venue.sim.setMark(market, "100");
  return venue;
}
