/** A simulated venue without a network and with a clock that stands still, and a client that speaks its wire. */
import { createHmac } from "node:crypto";
import type { HttpAnswer, Kind, Session, SimulatedAccount, SimulationOptions } from "../../../src/sim/mod.ts";
import { Simulation, VirtualClock } from "../../../src/sim/mod.ts";
import type { Json } from "../../support/json.ts";

export type { Json };

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

  constructor(venue: Venue, place: string) {
    this.#venue = venue;
    const opened = venue.sim.skin.open({ method: "GET", target: place, headers: {}, body: "", from: venue.from }, {
      send: (text) => {
        this.texts.push(text);
        this.frames.push(text === "pong" ? text : JSON.parse(text));
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

  subscribe(arg: Readonly<Record<string, string>>): Json {
    return this.ask({ id: "s1", op: "subscribe", args: [arg] });
  }

  login(account: SimulatedAccount = this.#venue.account, more: object = {}): Json {
    return this.ask({ op: "login", args: [{ ...this.#venue.login(account), ...more }] });
  }

  leave(): void {
    this.#session?.closed();
  }

  /** Frames since the last call, when what waits has been told. */
  take(): Json[] {
    this.#venue.clock.advance(0);
    this.texts.splice(0);
    return this.frames.splice(0);
  }

  /** Of these the messages of one channel. */
  takeOf(channel: string): Json[] {
    return this.take().filter((frame) => frame.arg?.channel === channel && frame.data !== undefined);
  }
}

export class Venue {
  readonly clock: VirtualClock;
  readonly sim: Simulation;
  readonly from = "127.0.0.1";
  readonly account: SimulatedAccount;

  constructor(kind: Kind = "spot", options: Partial<SimulationOptions> = {}) {
    this.clock = new VirtualClock();
    this.sim = new Simulation({ venue: "okx", kind, clock: this.clock, flow: false, ...options });
    this.account = this.sim.account;
  }

  raw(method: string, target: string, headers: Record<string, string> = {}, body = ""): Answer {
    const answer = this.sim.skin.request({ method, target, headers, body, from: this.from });
    return { status: answer.status, headers: answer.headers, json: JSON.parse(answer.body), answer };
  }

  get(path: string, values: Readonly<Record<string, unknown>> = {}): Answer {
    return this.raw("GET", target(path, values));
  }

  /** A signed GET. */
  read(path: string, values: Readonly<Record<string, unknown>> = {}, account: SimulatedAccount = this.account): Answer {
    const to = target(path, values);
    return this.raw("GET", to, this.headers("GET", to, "", account));
  }

  /** A signed POST. */
  post(
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
    account: SimulatedAccount = this.account,
  ): Answer {
    const text = JSON.stringify(body);
    const to = target(path, {});
    return this.raw("POST", to, { ...this.headers("POST", to, text, account), ...headers }, text);
  }

  headers(method: string, to: string, body: string, account: SimulatedAccount = this.account): Record<string, string> {
    const time = new Date(this.clock.now()).toISOString();
    return {
      "ok-access-key": account.key,
      "ok-access-sign": sign(`${time}${method}${to}${body}`, account.secret),
      "ok-access-timestamp": time,
      "ok-access-passphrase": account.passphrase ?? "",
    };
  }

  login(account: SimulatedAccount = this.account): Readonly<Record<string, string>> {
    const timestamp = String(Math.floor(this.clock.now() / 1_000));
    const { key: apiKey, passphrase = "", secret } = account;
    return { apiKey, passphrase, timestamp, sign: sign(`${timestamp}GET/users/self/verify`, secret) };
  }

  wire(place: "public" | "private" | "business"): Wire {
    // No more than three connections in a second.
    this.clock.advance(400);
    return new Wire(this, `/ws/v5/${place}`);
  }

  /** A socket of the account, logged in, with these channels subscribed and what came first taken away. */
  own(...args: readonly Readonly<Record<string, string>>[]): Wire {
    const wire = this.wire("private");
    wire.login();
    for (const arg of args) wire.subscribe(arg);
    wire.take();
    return wire;
  }

  /** Places an order and returns what became of it. */
  order(values: Readonly<Record<string, unknown>>, account: SimulatedAccount = this.account): Json {
    const instId = this.sim.kind === "spot" ? "BTC-USDT" : "BTC-USDT-SWAP";
    const tdMode = this.sim.kind === "spot" ? "cash" : "cross";
    return this.post("trade/order", { instId, tdMode, ordType: "limit", ...values }, {}, account).json.data[0];
  }

  /** An order that is taken; its id. */
  placed(values: Readonly<Record<string, unknown>>, account: SimulatedAccount = this.account): string {
    const ack = this.order(values, account);
    if (ack?.sCode !== "0") throw new Error(JSON.stringify(ack));
    return ack.ordId;
  }
}

export function sign(text: string, secret: string): string {
  return createHmac("sha256", secret).update(text).digest("base64");
}

function target(path: string, values: Readonly<Record<string, unknown>>): string {
  const query = Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
  return `/api/v5/${path}${query === "" ? "" : `?${query}`}`;
}

/** Two sides of a book, and a last price of 100. */
export function quoted(kind: Kind = "spot"): Venue {
  const venue = new Venue(kind);
  const market = kind === "spot" ? "BTC-USDT" : "BTC-USDT-SWAP";
  venue.sim.counter({ market, side: "sell", price: "100", quantity: "1" });
  venue.sim.counter({ market, side: "buy", price: "100", quantity: "1" });
  venue.sim.counter({ market, side: "sell", price: "101", quantity: "2" });
  venue.sim.counter({ market, side: "buy", price: "99", quantity: "2" });
  if (kind === "perp") venue.sim.setMark(market, "100");
  return venue;
}
