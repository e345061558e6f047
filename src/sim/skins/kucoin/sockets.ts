/** The sockets: a token lets in, and tells whose events may be followed (docs: "Websocket API", "Introduction"). */
import type { EngineEvent } from "../../engine/mod.ts";
import { RollingWindow } from "../../gateway/budgets.ts";
import { Life } from "../../gateway/life.ts";
import { parseObject } from "../../gateway/parameters.ts";
import { Sessions } from "../../gateway/sessions.ts";
import { Topics } from "../../gateway/topics.ts";
import type { Peer, Session } from "../skin.ts";
import { frame, marketOf, type Message } from "./channels.ts";
import type { Feed } from "./feed.ts";
import type { Core } from "./operation.ts";
import type { Product } from "./product.ts";
import type { Admitted } from "./tokens.ts";

/** Milliseconds of which all paces are multiples. */
const tick = 10;
/** A socket that has not pinged for so long is cut: 18 s and 10 s. */
const silence = 28_000;
const age = { end: 24 * 3_600_000, notice: 0 } as const;
const mostTopics = 300;
const frames = 100;
const framesWindow = 10_000;
/** A socket without a valid token is closed after it was told. */
const grace = 100;

/** All sockets, and what they are subscribed to. */
export class Sockets {
  readonly sessions: Sessions<Socket> = new Sessions();
  readonly topics: Topics<Message, Socket>;
  readonly core: Core;
  readonly product: Product;
  readonly feed: Feed;

  constructor(core: Core, product: Product, feed: Feed) {
    this.core = core;
    this.product = product;
    this.feed = feed;
    this.topics = new Topics({
      clock: core.clock,
      tick,
      make: (name, now) => {
        const desk = core.engine.desk(marketOf(name));
        const channel = product.channel(core, desk, name, now);
        return channel && { name, channels: new Map([[desk.market.id, channel]]) };
      },
      deliver: (_, messages, readers) => {
        for (const reader of readers) for (const message of messages) reader.send(message);
      },
    });
  }

  open(peer: Peer, from: string, admitted: Admitted | undefined, connectId: string): Socket {
    return this.sessions.add(new Socket(this, peer, from, admitted, connectId));
  }

  read(events: readonly EngineEvent[]): void {
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
  readonly #admitted: Admitted | undefined;
  readonly #followed = new Map<string, () => void>();
  readonly #frames = new RollingWindow(frames, framesWindow);

  constructor(all: Sockets, peer: Peer, from: string, admitted: Admitted | undefined, connectId: string) {
    this.#all = all;
    this.#peer = peer;
    this.#admitted = admitted;
    this.from = from;
    const { clock } = all.core;
    this.life = new Life(clock, peer, { idle: silence, age });
    // What is said before the handshake is over would be lost.
    clock.after(0, () => {
      if (admitted !== undefined) return this.#say({ id: connectId, type: "welcome" });
      this.#refuse(connectId, 401, "token is invalid");
      clock.after(grace, () => this.life.close(1000, "token is invalid"));
    });
  }

  send(text: string): void {
    if (!this.life.ended) this.#peer.send(text);
  }

  message(text: string): void {
    this.life.heard();
    const read = parseObject(text);
    const id = String(read?.["id"] ?? "");
    if (this.#frames.add(1, this.#now) > frames) return this.#refuse(id, 509, "exceed max permits per second");
    if (read === undefined || this.#admitted === undefined) return this.#refuse(id, 415, "command type is invalid");
    const topic = String(read["topic"] ?? "");
    switch (read["type"]) {
      case "ping":
        return this.#say({ id, type: "pong" });
      case "subscribe":
        return this.#subscribe(id, topic, read["privateChannel"] === true);
      case "unsubscribe":
        this.#leave(topic);
        return this.#say({ id, type: "ack" });
      default:
        return this.#refuse(id, 415, "command type is invalid");
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
    for (const topic of [...this.#followed.keys()]) this.#leave(topic);
    this.#all.sessions.delete(this);
  }

  get #now(): number {
    return Math.floor(this.#all.core.clock.now());
  }

  #subscribe(id: string, topic: string, privately: boolean): void {
    const { core, product, feed, topics } = this.#all;
    if (this.#followed.size >= mostTopics) return this.#refuse(id, 509, "exceed max subscription count limitation");
    if (product.own.has(topic)) {
      const key = this.#admitted?.key;
      if (key === undefined || !privately || !core.keys.has(key.id)) return this.#refuse(id, 403, "login is required");
      this.#leave(topic);
      this.#say({ id, type: "ack" });
      const end = feed.listen(key.account, (told) => {
        if (told.topic === topic && core.keys.has(key.id)) this.send(frame(told.as, told.subject, told.data));
      });
      this.#followed.set(topic, end);
      return;
    }
    const market = marketOf(topic);
    const known = core.engine.has(market) &&
      product.channel(core, core.engine.desk(market), topic, this.#now) !== undefined;
    if (!known) return this.#refuse(id, 404, `topic ${topic} is not found`);
    this.#leave(topic);
    this.#say({ id, type: "ack" });
    this.#followed.set(topic, () => topics.remove(topic, this));
    topics.add(topic, this);
  }

  #leave(topic: string): void {
    this.#followed.get(topic)?.();
    this.#followed.delete(topic);
  }

  #say(message: object): void {
    this.send(JSON.stringify(message));
  }

  #refuse(id: string, code: number, data: string): void {
    this.#say({ id, type: "error", code, data });
  }
}
