/** Sockets: subscriptions, and requests inside `post` frames (docs: "Websocket"). */
import { goingAway, Life } from "../../gateway/life.ts";
import type { LifeRule } from "../../gateway/life.ts";
import type { Peer, Session } from "../skin.ts";
import type { Core } from "./core.ts";
import { mostSubscriptions, mostUsers } from "./limits.ts";
import { Unanswered } from "./refusal.ts";
import { frame } from "./channels.ts";
import { Fields } from "./shape.ts";
import type { Subscription } from "./subscriptions.ts";
import { subscriptionOf, UnknownCoin } from "./subscriptions.ts";

/** The venue ends a connection on which it has said nothing for so long. */
export const lifeRule: LifeRule = { idle: 60_000, farewell: "" };

/** What a socket needs of the venue around it. */
export interface Around {
  readonly core: Core;
  /** Joins a stream; what it begins with is told at once. Returns what ends that. */
  join(subscription: Subscription, socket: Socket): () => void;
  info(body: Fields, now: number): unknown;
  action(body: Fields, now: number): object;
  gone(socket: Socket): void;
  /** Subscriptions of all sockets of an address. */
  joined(from: string): readonly Subscription[];
}

/** One socket. */
export class Socket implements Session {
  readonly from: string;
  readonly life: Life;
  readonly #around: Around;
  readonly #peer: Peer;
  readonly #streams = new Map<string, { readonly subscription: Subscription; readonly leave: () => void }>();

  constructor(around: Around, peer: Peer, from: string) {
    this.#around = around;
    this.#peer = peer;
    this.from = from;
    this.life = new Life(around.core.clock, peer, lifeRule);
  }

  get subscriptions(): readonly Subscription[] {
    return [...this.#streams.values()].map(({ subscription }) => subscription);
  }

  send(text: string): void {
    if (this.life.ended) return;
    // It is the venue's own silence that ends it, not the client's.
    this.life.heard();
    this.#peer.send(text);
  }

  message(text: string): void {
    const now = Math.floor(this.#around.core.clock.now());
    if (!this.#around.core.limits.frame(this.from, now)) return this.life.close(goingAway, "");
    let fields: Fields;
    try {
      fields = new Fields(JSON.parse(text));
      this.#obey(fields, text, now);
    } catch (error) {
      if (error instanceof UnknownCoin) return this.life.drop();
      if (!(error instanceof SyntaxError) && !(error instanceof Unanswered)) throw error;
      this.#refuse(`Error parsing JSON into valid websocket request: ${text}`);
    }
  }

  ping(): void {}

  pong(): void {}

  closed(): void {
    this.life.end();
    for (const { leave } of this.#streams.values()) leave();
    this.#streams.clear();
    this.#around.gone(this);
  }

  #obey(fields: Fields, text: string, now: number): void {
    switch (fields.text("method")) {
      case "ping":
        return this.send(JSON.stringify({ channel: "pong" }));
      case "subscribe":
        return this.#change("subscribe", (JSON.parse(text) as { subscription?: unknown }).subscription);
      case "unsubscribe":
        return this.#change("unsubscribe", (JSON.parse(text) as { subscription?: unknown }).subscription);
      case "post":
        return this.#post(fields, now);
      default:
        this.#refuse(`Error parsing JSON into valid websocket request: ${text}`);
    }
  }

  #change(method: "subscribe" | "unsubscribe", asked: unknown): void {
    const { core } = this.#around;
    const subscription = subscriptionOf(core, asked);
    if (subscription === undefined) return this.#refuse(`Invalid subscription ${JSON.stringify(asked)}`);
    const { key, told } = subscription;
    const acknowledge = (): void => this.send(frame("subscriptionResponse", { method, subscription: told }));
    const stream = this.#streams.get(key);
    if (method === "unsubscribe") {
      if (stream === undefined) return this.#refuse(`Already unsubscribed: ${JSON.stringify(asked)}`);
      stream.leave();
      this.#streams.delete(key);
      return acknowledge();
    }
    if (stream !== undefined) return this.#refuse(`Already subscribed: ${JSON.stringify(asked)}`);
    const others = this.#around.joined(this.from);
    if (others.length >= mostSubscriptions) return this.#refuse("Cannot track more than 1000 total subscriptions.");
    const users = new Set([...others, subscription].flatMap(({ user }) => user ?? []));
    if (users.size > mostUsers) return this.#refuse(`Cannot track more than ${mostUsers} total users.`);
    acknowledge();
    this.#streams.set(key, { subscription, leave: this.#around.join(subscription, this) });
  }

  /** Answers what HTTP would, with the number of the request. */
  #post(fields: Fields, now: number): void {
    const id = fields.count("id");
    const reply = (type: string, payload: unknown): void =>
      this.send(frame("post", { id, response: { type, payload } }));
    try {
      const request = fields.fields("request");
      const type = request.word("type", ["info", "action"]);
      const payload = request.fields("payload");
      if (type === "action") return reply(type, this.#around.action(payload, now));
      return reply(type, { type: payload.text("type"), data: this.#around.info(payload, now) });
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      reply("error", `${error.status} ${error.message}`);
    }
  }

  #refuse(text: string): void {
    this.send(frame("error", text));
  }
}
