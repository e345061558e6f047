/** The sockets: public channels, channels of the account by frames that are signed, and orders behind a login. */
import { parseJson } from "../../../core/json.ts";
import type { EngineEvent } from "../../engine/mod.ts";
import type { Fields } from "../../gateway/fields.ts";
import { Life } from "../../gateway/life.ts";
import { Sessions } from "../../gateway/sessions.ts";
import { Topics } from "../../gateway/topics.ts";
import type { Peer, Session } from "../skin.ts";
import type { AccountFeed, Told } from "./feed.ts";
import { answered, type Asked, badAuth, type Control, noArgument, noFrame, received, replied, told } from "./frames.ts";
import { authorizeFrame, authorizeLogin, isTimely, type Key } from "./keys.ts";
import type { Call, Core } from "./operation.ts";
import type { OwnBooking } from "./notes.ts";
import { Params } from "./params.ts";
import type { Product } from "./product.ts";
import { badSign, missing, readOnly, Refusal, unknownKey, wrong } from "./refusal.ts";
import { refuseLate } from "./rest.ts";
import type { Message } from "./topics.ts";

/** Milliseconds of which all paces are multiples. */
const tick = 20;
/** The server pings, and closes what does not answer: how often is nowhere said. */
const ping = { every: 15_000, pongWithin: 30_000 } as const;

/** Topics are apart for those who want fractions of contracts and for those who do not. */
const nameOf = (channel: string, name: string, exact: boolean): string =>
  `${exact ? "exact" : "whole"} ${channel} ${name}`;

/** All sockets of a product, and what they are subscribed to. */
export class Sockets {
  readonly sessions: Sessions<Socket> = new Sessions();
  readonly topics: Topics<Message, Socket>;
  readonly core: Core;
  readonly product: Product;
  readonly feed: AccountFeed;
  #opened = 0;

  constructor(core: Core, product: Product, feed: AccountFeed) {
    this.core = core;
    this.product = product;
    this.feed = feed;
    this.topics = new Topics({
      clock: core.clock,
      tick,
      make: (topic, now) => {
        const [exact, channel = "", name = ""] = topic.split(" ");
        const market = product.marketOf(core, channel, name);
        if (market === undefined) return undefined;
        const made = product.channel(core, core.engine.desk(market), channel, name, exact === "exact", now);
        return { name: topic, channels: new Map([[market, made]]) };
      },
      deliver: (_, messages, readers) => {
        for (const reader of readers) for (const message of messages) reader.send(message);
      },
    });
  }

  open(peer: Peer, from: string, exact: boolean): Socket {
    return this.sessions.add(new Socket(this, peer, from, exact, (++this.#opened).toString(16).padStart(16, "0")));
  }

  read(events: readonly EngineEvent[], booked: readonly OwnBooking[]): void {
    this.feed.read(events, booked);
    this.topics.read(events);
  }

  close(): void {
    this.topics.close();
    this.sessions.close();
  }
}

/** One socket. */
export class Socket implements Session {
  readonly from: string;
  readonly life: Life;
  readonly #all: Sockets;
  readonly #peer: Peer;
  readonly #exact: boolean;
  readonly #connection: string;
  readonly #followed = new Map<string, () => void>();
  /** Who has logged in. */
  #key: Key | undefined;

  constructor(all: Sockets, peer: Peer, from: string, exact: boolean, connection: string) {
    this.#all = all;
    this.#peer = peer;
    this.#exact = exact;
    this.#connection = connection;
    this.from = from;
    const notice = (): void => {
      const result = { type: "upgrade", msg: "The connection will be closed" };
      this.send(told(`${all.product.server}.system`, result, this.#now));
    };
    this.life = new Life(all.core.clock, peer, { ping }, notice);
  }

  send(text: string): void {
    if (!this.life.ended) this.#peer.send(text);
  }

  message(text: string): void {
    this.life.heard();
    const frame = read(text);
    const [server, channel = ""] = String(frame?.["channel"] ?? "").split(".");
    if (frame === undefined || server !== this.#all.product.server) {
      return this.#refuse(
        { id: frame?.["id"], channel: "", event: "", payload: [] },
        noFrame,
        "invalid argument struct",
      );
    }
    if (channel === "ping") return this.send(told(`${server}.pong`, null, this.#now));
    if (frame["event"] === "api") return this.#request(channel, frame);
    const payload = (Array.isArray(frame["payload"]) ? frame["payload"] : []).map(String);
    const control: Control = {
      id: frame["id"],
      channel: `${server}.${channel}`,
      event: String(frame["event"]),
      payload,
    };
    if (!isTimely(frame["time"], this.#now)) return this.#refuse(control, noArgument, "invalid time");
    if (control.event === "unsubscribe") return this.#unsubscribe(channel, control);
    if (control.event !== "subscribe") return this.#refuse(control, noFrame, "unknown event");
    if (Object.hasOwn(this.#all.product.own, channel)) {
      return this.#follow(channel, control, Number(frame["time"]), frame["auth"]);
    }
    this.#subscribe(channel, control);
  }

  ping(): void {
    this.life.heard();
  }

  pong(): void {
    this.life.pong();
  }

  closed(): void {
    this.life.end();
    for (const end of this.#followed.values()) end();
    this.#followed.clear();
    this.#all.sessions.delete(this);
  }

  get #now(): number {
    return Math.floor(this.#all.core.clock.now());
  }

  /** All of a payload is taken, or nothing of it. */
  #subscribe(channel: string, control: Control): void {
    const { core, product, topics } = this.#all;
    const names = namesOf(channel, control.payload);
    for (const name of names) {
      if (product.marketOf(core, channel, name) === undefined) {
        return this.#refuse(control, noArgument, `unknown subscription ${name}`);
      }
      if (this.#followed.has(`${channel} ${name}`) && channel === "obu") {
        return this.#refuse(control, noArgument, `Alert sub ${name}`);
      }
    }
    if (names.length === 0) return this.#refuse(control, noArgument, "empty payload");
    this.#accept(control);
    for (const name of names) {
      if (this.#followed.has(`${channel} ${name}`)) continue;
      const topic = nameOf(channel, name, this.#exact);
      this.#followed.set(`${channel} ${name}`, () => topics.remove(topic, this));
      topics.add(topic, this);
    }
  }

  #unsubscribe(channel: string, control: Control): void {
    const own = Object.hasOwn(this.#all.product.own, channel);
    for (const key of own ? [channel] : namesOf(channel, control.payload).map((name) => `${channel} ${name}`)) {
      this.#followed.get(key)?.();
      this.#followed.delete(key);
    }
    this.#accept(control);
  }

  /** Events of the account. */
  #follow(channel: string, control: Control, time: number, auth: unknown): void {
    const { core, product, feed } = this.#all;
    const { channel: full, event } = control;
    const given = typeof auth === "object" && auth !== null ? auth : {};
    const key = authorizeFrame(core.keys, { channel: full, event, time }, given);
    if (key === undefined) return this.#refuse(control, badAuth, "invalid authentication");
    const { uid, markets } = product.own[channel] ?? { uid: false, markets: false };
    const [number, ...others] = control.payload;
    if (uid && number !== String(core.uid(key.account))) return this.#refuse(control, noArgument, "invalid user");
    const wanted = uid ? others : control.payload;
    const unknown = wanted.find((market) => market !== "!all" && !core.engine.has(market));
    if (markets && (wanted.length === 0 || unknown !== undefined)) {
      return this.#refuse(control, noArgument, `unknown market ${unknown ?? ""}`);
    }
    this.#followed.get(channel)?.();
    this.#accept(control);
    const all = !markets || wanted.includes("!all");
    const sink = (event: Told): void => {
      if (event.channel !== channel || !core.keys.has(key.id)) return;
      if (all || wanted.includes(event.market)) this.send(told(full, event.result(this.#exact), event.time));
    };
    this.#followed.set(channel, feed.listen(key.account, sink));
  }

  #request(channel: string, frame: Fields): void {
    const { core, product } = this.#all;
    const payload = fieldsOf(frame["payload"]);
    const asked: Asked = { id: String(payload["req_id"] ?? ""), channel: `${product.server}.${channel}` };
    try {
      if (channel === "login") return this.#login(asked, payload);
      const request = product.requests[channel];
      if (request === undefined) throw wrong("channel");
      const key = this.#key;
      if (key === undefined || !core.keys.has(key.id)) throw unknownKey();
      if (!key.permissions.has("trade")) throw readOnly();
      const [limits] = request.pools.map((pool) => core.limits.take(pool, 1, this.from, key.account, this.#now));
      const params = fieldsOf(payload["req_param"]);
      this.send(received(asked, params, this.#now));
      refuseLate(fieldsOf(payload["req_header"])["x-gate-exptime"], this.#now);
      const call: Call = {
        core,
        params: new Params(params),
        items: [],
        now: this.#now,
        exact: this.#exact,
        key,
      };
      const result = request.run(call);
      const headers = {
        x_gate_ratelimit_requests_remain: Number(limits?.["x-gate-ratelimit-requests-remain"]),
        x_gate_ratelimit_limit: Number(limits?.["x-gate-ratelimit-limit"]),
        // This is how the venue writes it (docs: "Order place").
        x_gat_ratelimit_reset_timestamp: Number(limits?.["x-gate-ratelimit-reset-timestamp"]) * 1_000,
      };
      this.send(replied(asked, { status: 200, headers }, this.#now, { result }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { label, message, status, headers } = error;
      const reset = headers["x-gate-ratelimit-reset-timestamp"];
      const told = reset === undefined ? {} : { x_gate_ratelimit_reset_timestamp: Number(reset) * 1_000 };
      this.send(replied(asked, { status, headers: told }, this.#now, { errs: { label, message } }));
    }
  }

  #login(asked: Asked, payload: Fields): void {
    const { core } = this.#all;
    const [id, signature, time] = ["api_key", "signature", "timestamp"].map((name) => {
      const value = payload[name];
      if (typeof value !== "string") throw missing(name);
      return value;
    }) as [string, string, string];
    if (signature === "") throw badSign();
    const key = authorizeLogin(core.keys, asked.channel, { id, signature, time }, this.#now);
    this.#key = key;
    const result = { api_key: id, uid: String(core.uid(key.account)) };
    this.send(replied(asked, { status: 200, headers: { conn_id: this.#connection } }, this.#now, { result }));
  }

  #accept(control: Control): void {
    this.send(answered(control, this.#now, this.#connection));
  }

  #refuse(control: Control, code: number, message: string): void {
    this.send(answered(control, this.#now, this.#connection, { code, message }));
  }
}

/** What is subscribed: a candle's interval and market are one thing. */
function namesOf(channel: string, payload: readonly string[]): readonly string[] {
  return channel === "candlesticks" ? [payload.join("_")] : payload;
}

/** A frame; numbers of orders stay exact. */
function read(text: string): Fields | undefined {
  try {
    const value = parseJson(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value as Fields : undefined;
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value as Fields : {};
}
