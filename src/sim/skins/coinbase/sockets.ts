/**
 * The sockets (docs: "WebSocket Overview"). Market data and the account's events are at two addresses there, with the same frames;
 * here one socket has both. Frames are numbered over the whole connection.
 */
import type { EngineEvent } from "../../engine/mod.ts";
import { AccountEvents } from "../../gateway/account-events.ts";
import { FixedWindow } from "../../gateway/budgets.ts";
import { Life } from "../../gateway/life.ts";
import { parseObject } from "../../gateway/parameters.ts";
import { Sessions } from "../../gateway/sessions.ts";
import { Topics } from "../../gateway/topics.ts";
import type { Peer, Session } from "../skin.ts";
import { marketChannel, type Message } from "./channels.ts";
import { framesLimit } from "./limits.ts";
import type { Key } from "./keys.ts";
import type { Core } from "./operation.ts";
import { eventText } from "./order-text.ts";
import { Refusal } from "./refusal.ts";
import { timeText } from "./words.ts";

/** Milliseconds of which all paces are multiples. */
const tick = 10;
/** A socket on which nothing is subscribed is closed (docs: "WebSocket Overview"). */
const silence = 5_000;
const beat = 1_000;
/** Open orders of one frame (docs: user channel). */
const batch = 50;

const personal = "user";

/** All sockets, and what they are subscribed to. */
export class Sockets {
  readonly sessions: Sessions<Socket> = new Sessions();
  readonly topics: Topics<Message, Socket>;
  readonly core: Core;
  readonly orders: AccountEvents<Message> = new AccountEvents();

  constructor(core: Core) {
    this.core = core;
    this.topics = new Topics({
      clock: core.clock,
      tick,
      make: (name, now) => {
        const [channel = "", market = ""] = name.split("/");
        const desk = core.engine.desk(market);
        const made = marketChannel(core, desk, channel, now);
        return made && { name, channels: new Map([[market, made]]) };
      },
      deliver: (_, messages, readers) => {
        for (const reader of readers) for (const message of messages) reader.tell(message);
      },
    });
  }

  open(peer: Peer, from: string): Socket {
    return this.sessions.add(new Socket(this, peer, from));
  }

  /** Looks at the events of one command: what it did to an account's orders is told before it is answered. */
  read(events: readonly EngineEvent[]): void {
    for (const event of events) {
      if (event.kind !== "order" || !this.orders.hears(event.order.account)) continue;
      const orders = [eventText(this.core, event.order)];
      this.orders.tell(event.order.account, { channel: personal, events: [{ type: "update", orders }] });
    }
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
  /** What is subscribed, by channel and product, and what ends it. */
  readonly #followed = new Map<string, Map<string, () => void>>();
  readonly #frames = new FixedWindow(framesLimit, 1_000);
  #number = 0;
  #counter = 0;
  #endIdle: () => void;

  constructor(all: Sockets, peer: Peer, from: string) {
    this.#all = all;
    this.#peer = peer;
    this.from = from;
    this.life = new Life(all.core.clock, peer, {});
    this.#endIdle = all.core.clock.after(silence, () => this.life.close(1008, "no subscription"));
  }

  tell({ channel, events }: Message): void {
    if (this.life.ended) return;
    const timestamp = timeText(this.#now);
    this.#peer.send(JSON.stringify({ channel, client_id: "", timestamp, sequence_num: this.#number++, events }));
  }

  message(text: string): void {
    this.life.heard();
    const frame = parseObject(text);
    if (frame === undefined) return this.#refuse("failed to parse message");
    const { type, channel, jwt } = frame;
    // Frames with a token do not count.
    if (jwt === undefined && this.#frames.add(1, this.#now) > framesLimit) return this.#refuse("rate limit exceeded");
    const products = Array.isArray(frame["product_ids"]) ? frame["product_ids"].map(String) : [];
    const name = String(channel);
    if (type === "subscribe") return this.#subscribe(name, products, jwt);
    if (type !== "unsubscribe") return this.#refuse("unknown message type");
    for (const product of products.length > 0 ? products : [...this.#followed.get(name)?.keys() ?? []]) {
      this.#leave(name, product);
    }
    this.#acknowledge();
  }

  ping(): void {
    this.life.heard();
  }

  pong(): void {
    this.life.heard();
  }

  closed(): void {
    this.life.end();
    this.#endIdle();
    for (const [channel, products] of this.#followed) {
      for (const product of products.keys()) this.#leave(channel, product);
    }
    this.#all.sessions.delete(this);
  }

  get #now(): number {
    return Math.floor(this.#all.core.clock.now());
  }

  #subscribe(channel: string, products: readonly string[], jwt: unknown): void {
    const { core } = this.#all;
    const key = jwt === undefined ? undefined : this.#keyOf(jwt);
    if (jwt !== undefined && key === undefined) return this.#refuse("authentication failure");
    // What was asked for with a key that is gone is told no more.
    const may = (): boolean => key === undefined || core.keys.has(key.id);
    if (channel === "heartbeats") {
      this.#follow(channel, channel, () => this.#beat(may));
      return this.#acknowledge();
    }
    if (channel === personal) {
      return key === undefined ? this.#refuse("authentication failure") : this.#subscribeOrders(key.account, may);
    }
    const known = products.length > 0 &&
      products.every((product) =>
        core.engine.has(product) && marketChannel(core, core.engine.desk(product), channel, this.#now) !== undefined
      );
    if (!known) return this.#refuse(`channel ${channel} or a product of it is invalid`);
    const { topics } = this.#all;
    // What is subscribed already is left as it is, and tells itself once more.
    for (const product of products) this.#leave(channel, product);
    const ends = products.map((product) => [product, () => topics.remove(`${channel}/${product}`, this)] as const);
    for (const [product, end] of ends) this.#note(channel, product, end);
    this.#acknowledge();
    for (const product of products) topics.add(`${channel}/${product}`, this);
  }

  #keyOf(jwt: unknown): Key | undefined {
    try {
      return this.#all.core.keys.ofFrame(String(jwt), this.#now);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return undefined;
    }
  }

  #subscribeOrders(account: string, may: () => boolean): void {
    const { core, orders } = this.#all;
    this.#leave(personal, account);
    const end = orders.listen(account, (message) => {
      if (may()) this.tell(message);
    });
    this.#note(personal, account, end);
    this.#acknowledge();
    const open = [...core.engine.records.openOrders(account)].map((order) => eventText(core, order));
    for (let at = 0; at === 0 || at < open.length; at += batch) {
      this.tell({ channel: personal, events: [{ type: "snapshot", orders: open.slice(at, at + batch) }] });
    }
  }

  #follow(channel: string, product: string, start: () => () => void): void {
    this.#leave(channel, product);
    this.#note(channel, product, start());
  }

  #note(channel: string, product: string, end: () => void): void {
    this.#endIdle();
    const products = this.#followed.get(channel) ?? new Map<string, () => void>();
    this.#followed.set(channel, products.set(product, end));
  }

  #leave(channel: string, product: string): void {
    const products = this.#followed.get(channel);
    products?.get(product)?.();
    products?.delete(product);
    if (products?.size === 0) this.#followed.delete(channel);
  }

  /** A sign of life every second, as long as that is wanted. */
  #beat(may: () => boolean): () => void {
    const { clock } = this.#all.core;
    let cancel = (): void => {};
    const tell = (): void => {
      const current_time = `${timeText(this.#now).replace("T", " ").replace("Z", "")} +0000 UTC`;
      if (may()) this.tell({ channel: "heartbeats", events: [{ current_time, heartbeat_counter: ++this.#counter }] });
      cancel = clock.after(beat, tell);
    };
    cancel = clock.after(beat, tell);
    return () => cancel();
  }

  #acknowledge(): void {
    const subscriptions = Object.fromEntries(
      [...this.#followed].map(([name, products]) => [name, [...products.keys()]]),
    );
    this.tell({ channel: "subscriptions", events: [{ subscriptions }] });
  }

  #refuse(message: string): void {
    if (!this.life.ended) this.#peer.send(JSON.stringify({ type: "error", message }));
  }
}
