/** The sockets: public topics on one path; those of the account and orders on the other, behind a login (docs: "Websocket"). */
import type { EngineEvent } from "../../engine/mod.ts";
import { FixedWindow } from "../../gateway/budgets.ts";
import type { Fields } from "../../gateway/fields.ts";
import { Life } from "../../gateway/life.ts";
import { parseObject } from "../../gateway/parameters.ts";
import { Sessions } from "../../gateway/sessions.ts";
import { Topics } from "../../gateway/topics.ts";
import type { Peer, Session } from "../skin.ts";
import { accountPush, assetsOf } from "./account.ts";
import { type Arg, frame, marketChannel, type Message } from "./channels.ts";
import { positionPush, positionsOf } from "./contracts.ts";
import { type AccountFeed, type OwnTopic, ownTopics } from "./feed.ts";
import { type Key, keyOf, loginText } from "./keys.ts";
import { type Core, namedDesk } from "./operation.ts";
import { ackText } from "./orders.ts";
import { Params } from "./params.ts";
import { late, missing, notAllowed, Refusal, wrong } from "./refusal.ts";
import { socketRequests } from "./trading.ts";

/** Milliseconds of which all paces are multiples. */
const tick = 20;
/** A socket is closed after two minutes without a frame, and after a day. */
const life = { idle: 120_000, age: { end: 24 * 3_600_000, notice: 0 } } as const;
const mostFrames = 10;
const mostTopics = 1_000;

/** What the account's topics are subscribed with in place of a category. */
const ownType = "UTA";

/** All sockets, and what they are subscribed to. */
export class Sockets {
  readonly sessions: Sessions<Socket> = new Sessions();
  readonly topics: Topics<Message, Socket>;
  readonly core: Core;
  readonly feed: AccountFeed;

  constructor(core: Core, feed: AccountFeed) {
    this.core = core;
    this.feed = feed;
    this.topics = new Topics({
      clock: core.clock,
      tick,
      make: (name, now) => {
        const arg = JSON.parse(name) as Arg;
        const market = arg.symbol ?? "";
        const channel = marketChannel(core, namedDesk(core, market), arg, now);
        return channel && { name, channels: new Map([[market, channel]]) };
      },
      deliver: (_, messages, readers) => {
        for (const reader of readers) for (const message of messages) reader.send(message);
      },
    });
  }

  open(peer: Peer, from: string, own: boolean): Socket {
    return this.sessions.add(new Socket(this, peer, from, own));
  }

  read(events: readonly EngineEvent[]): void {
    this.feed.read(events);
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
  /** Whether it is one of accounts. */
  readonly #own: boolean;
  readonly #followed = new Map<string, () => void>();
  readonly #frames = new FixedWindow(mostFrames, 1_000);
  #key: Key | undefined;

  constructor(all: Sockets, peer: Peer, from: string, own: boolean) {
    this.#all = all;
    this.#peer = peer;
    this.#own = own;
    this.from = from;
    this.life = new Life(all.core.clock, peer, life);
  }

  send(text: string): void {
    if (!this.life.ended) this.#peer.send(text);
  }

  message(text: string): void {
    this.life.heard();
    if (text === "ping") return this.send("pong");
    if (this.#frames.add(1, this.#now) > mostFrames) return this.life.close(1008, "too many frames");
    const read = parseObject(text);
    if (read?.["op"] === "trade") return this.#trade(read);
    const args = Array.isArray(read?.["args"]) ? read["args"] as unknown[] : [];
    const [first] = args;
    if (read === undefined || typeof first !== "object" || first === null) {
      return this.#refuse(30_002, "Illegal request");
    }
    switch (read["op"]) {
      case "login":
        return this.#login(first as Fields);
      case "subscribe":
        for (const arg of args) this.#subscribe(argOf(arg as Fields));
        return;
      case "unsubscribe":
        for (const arg of args) this.#unsubscribe(argOf(arg as Fields));
        return;
      default:
        return this.#refuse(30_003, "Invalid op");
    }
  }

  ping(): void {
    this.life.heard();
  }

  pong(): void {
    this.life.heard();
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

  #login(fields: Fields): void {
    const [id, sign, seconds, passphrase] = ["apiKey", "sign", "timestamp", "passphrase"].map((name) =>
      String(fields[name] ?? "")
    ) as [string, string, string, string];
    if (!/^\d{10}$/.test(seconds)) return this.#refuse(30_013, "Invalid timestamp");
    try {
      const signed = { id, sign, time: Number(seconds) * 1_000, passphrase };
      this.#key = keyOf(this.#all.core.keys, signed, loginText(seconds), this.#now);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const [code, text] = loginCodes[error.code] ?? [30_005, "Login failed"];
      return this.#refuse(code, text);
    }
    this.#say({ event: "login", code: 0 });
  }

  #subscribe(arg: Arg): void {
    const name = JSON.stringify(arg);
    if (this.#followed.size >= mostTopics) return this.#refuse(30_007, "request limit", arg);
    const own = ownTopics.find((topic) => topic === arg.topic && arg.instType === ownType);
    if (own !== undefined && this.#own) return this.#follow(own, arg, name);
    const { core, topics } = this.#all;
    const here = !this.#own && arg.instType === core.category.toLowerCase() && core.engine.has(arg.symbol ?? "");
    if (!here || marketChannel(core, namedDesk(core, arg.symbol ?? ""), arg, this.#now) === undefined) {
      const { instType, topic, symbol } = arg;
      return this.#refuse(30_001, `instType:${instType},topic:${topic},symbol:${symbol} doesn't exist`, arg);
    }
    this.#leave(name);
    this.#say({ event: "subscribe", arg });
    this.#followed.set(name, () => topics.remove(name, this));
    topics.add(name, this);
  }

  /** Events of the account, of all categories. Funds and positions are told as they are first. */
  #follow(topic: OwnTopic, arg: Arg, name: string): void {
    const { core, feed } = this.#all;
    const key = this.#key;
    if (key === undefined || !core.keys.has(key.id)) return this.#refuse(30_004, "User needs to log in", arg);
    this.#leave(name);
    this.#say({ event: "subscribe", arg });
    const { account } = key;
    if (topic === "account") {
      this.send(frame("snapshot", arg, [accountPush(core, account, assetsOf(core, account))], this.#now));
    }
    if (topic === "position") {
      const open = positionsOf(core, account).filter(({ quantity }) => quantity !== 0n);
      this.send(frame("snapshot", arg, open.map((view) => positionPush(core, view)), this.#now));
    }
    const end = feed.listen(account, (told) => {
      if (told.topic === topic && core.keys.has(key.id)) this.send(frame("snapshot", arg, told.data, told.time));
    });
    this.#followed.set(name, end);
  }

  #unsubscribe(arg: Arg): void {
    this.#leave(JSON.stringify(arg));
    this.#say({ event: "unsubscribe", arg });
  }

  #leave(name: string): void {
    this.#followed.get(name)?.();
    this.#followed.delete(name);
  }

  /** One order. */
  #trade(read: Fields): void {
    const { core } = this.#all;
    const { id, category, topic, args } = read;
    const about = { id: String(id ?? ""), category, topic };
    try {
      const request = socketRequests[String(topic)];
      if (request === undefined) throw new Refusal("30001", "topic doesn't exist");
      const key = this.#key;
      if (key === undefined || !core.keys.has(key.id)) throw new Refusal("30004", "User needs to log in");
      if (!key.permissions.has("trade")) throw notAllowed();
      core.limits.take(request.pool, this.from, key.account, this.#now);
      const [order, ...others] = Array.isArray(args) ? args as Fields[] : [];
      if (order === undefined || others.length > 0) throw wrong("args");
      refuseLate(order, this.#now);
      const params = new Params({ ...order, category: String(category).toUpperCase() });
      const done = request.run({ core, params, items: [], now: this.#now, key });
      const ack = { symbol: done.market, ...ackText(done), cTime: String(this.#now) };
      this.#say({ event: "trade", ...about, args: [ack], code: "0", msg: "success", ts: String(this.#now) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, message: msg } = error;
      this.#say({ event: "error", ...about, args: [], code, msg, ts: String(this.#now) });
    }
  }

  #say(message: object): void {
    this.send(JSON.stringify(message));
  }

  #refuse(code: number, msg: string, arg?: Arg): void {
    this.#say({ event: "error", ...(arg === undefined ? {} : { arg, op: "subscribe" }), code, msg });
  }
}

/** What refuses a request refuses a login with another code. */
const loginCodes: Readonly<Record<string, readonly [code: number, text: string]>> = {
  "40008": [30_014, "Request timestamp expired"],
  "40037": [30_011, "Invalid ACCESS_KEY"],
  "40012": [30_012, "Invalid ACCESS_PASSPHRASE"],
  "40009": [30_015, "Invalid signature"],
};

/** The parts of a subscription, in one order, as they name its topic. */
function argOf({ instType, topic, symbol, interval }: Fields): Arg {
  const text = (value: unknown): string => typeof value === "string" ? value : "";
  return {
    instType: text(instType),
    topic: text(topic),
    ...(symbol === undefined ? {} : { symbol: text(symbol) }),
    ...(interval === undefined ? {} : { interval: text(interval) }),
  };
}

const windows = [10, 60_000] as const;

/** Refuses what came behind the window it was sent with (docs: "Place Order Channel", receiveWindow). */
function refuseLate({ receiveWindow, requestTime }: Fields, now: number): void {
  if (receiveWindow === undefined) return;
  const window = Number(receiveWindow);
  if (!(window >= windows[0] && window <= windows[1])) throw wrong("receiveWindow");
  if (requestTime === undefined) throw missing("requestTime");
  if (Number(requestTime) + window < now) throw late();
}
