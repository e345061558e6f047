/** The venue's sockets: logins, subscriptions, orders, and who is sent what. */
import type { FixedWindow } from "../../gateway/budgets.ts";
import { Life } from "../../gateway/life.ts";
import type { LifeRule } from "../../gateway/life.ts";
import type { Fields } from "../../gateway/fields.ts";
import type { Peer } from "../skin.ts";
import type { Told } from "./account-feed.ts";
import { costly, placeOf } from "./channels.ts";
import { instrumentTypes } from "./desks.ts";
import { isOrderOp, obey, readFrame } from "./frames.ts";
import type { Frame } from "./frames.ts";
import type { Key } from "./keys.ts";
import { login } from "./keys.ts";
import { frames } from "./limits.ts";
import { Params } from "./params.ts";
import { Following } from "./following.ts";
import type { Place, Socket, Sockets } from "./registry.ts";
import { Refusal } from "./refusal.ts";

/** The documentation says when notice is given, and not what the connection is closed with. */
export const noticeAhead = 60_000;
const silence = 30_000;
const keyGone = 4_007;

/** Channels of the account that are subscribed by kind of instrument. */
const byKind: ReadonlySet<string> = new Set(["orders", "orders-algo", "positions"]);
const kinds: readonly string[] = [...instrumentTypes, "ANY"];
/** Connections that may follow one channel of an account (docs: "Connection count limit"). */
const mostConnections = 30;

export const lifeRule: LifeRule = {
  idle: silence,
  idleClose: { code: 4_004, reason: "No data received in 30s." },
  farewell: "Service upgrade",
};

/** One socket. */
export class SocketSession implements Socket {
  readonly from: string;
  readonly life: Life;
  readonly place: Place;
  readonly connId: string;
  key: Key | undefined;
  readonly #all: Sockets;
  readonly #peer: Peer;
  readonly #topics = new Map<string, () => void>();
  readonly #frames: FixedWindow = frames();

  constructor(all: Sockets, place: Place, peer: Peer, from: string) {
    this.#all = all;
    this.place = place;
    this.#peer = peer;
    this.from = from;
    this.connId = all.core.random.text(8).toLowerCase();
    this.life = new Life(all.core.clock, peer, lifeRule, () => this.#notice());
  }

  send(text: string): void {
    if (this.life.ended) return;
    this.life.heard();
    this.#peer.send(text);
  }

  message(text: string): void {
    this.life.heard();
    if (text === "ping") return this.send("pong");
    const frame = readFrame(text);
    if (frame === undefined) return this.#error("", new Refusal(60_012, `Illegal request: ${text}`));
    try {
      this.#obey(frame);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#error(frame.id, error);
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
    for (const leave of this.#topics.values()) leave();
    this.#topics.clear();
    this.#all.sessions.delete(this);
  }

  /** The key that the socket was logged in with is no more. */
  revoke(): void {
    this.life.close(keyGone, "API key has been updated or deleted. Please reconnect.");
  }

  #obey(frame: Frame): void {
    if (isOrderOp(frame.op)) {
      if (this.place !== "private") throw new Refusal(60_028, "The operation is not supported on this URL");
      if (this.key === undefined) throw new Refusal(60_011, "Please log in");
      return this.send(JSON.stringify(obey(this.#all.core, this.key, frame)));
    }
    if (!["subscribe", "unsubscribe", "login"].includes(frame.op)) {
      throw new Refusal(60_012, `Illegal request: ${frame.op}`);
    }
    const now = this.#all.core.clock.now();
    if (this.#frames.add(1, now) > this.#frames.limit) throw new Refusal(60_014, "Requests too frequent");
    if (frame.args.length === 0) throw new Refusal(60_013, "Invalid args");
    if (frame.op === "login") return this.#login(frame.args[0] ?? {});
    for (const arg of frame.args) {
      try {
        if (frame.op === "subscribe") this.#subscribe(arg, frame.id);
        else this.#unsubscribe(arg, frame.id);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        this.#error(frame.id, error);
      }
    }
  }

  #login(arg: Fields): void {
    const { core } = this.#all;
    if (this.key !== undefined) throw new Refusal(60_010, "Already logged in");
    this.key = login(core.keys, new Params(arg), Math.floor(core.clock.now()));
    this.send(JSON.stringify({ event: "login", msg: "", code: "0", connId: this.connId }));
  }

  #subscribe(arg: Fields, id: string): void {
    const params = new Params(arg);
    const channel = params.text("channel") ?? "";
    const place = placeOf(channel);
    const told = Object.entries(arg).map(([name, value]) => `${name}:${String(value)}`).join(",");
    const unknown = new Refusal(
      60_018,
      `Wrong URL or ${told} doesn't exist. Please use the correct URL, channel and parameters.`,
    );
    if (place === undefined) throw unknown;
    if (place !== this.place) {
      if (place === "business") {
        throw new Refusal(
          64_001,
          "This channel has been migrated to the business URL. Please subscribe using the new URL.",
        );
      }
      throw this.place === "business"
        ? new Refusal(
          64_002,
          "This channel is not supported by business URL. Please use private URL or public URL for subscription.",
        )
        : unknown;
    }
    if (costly.includes(channel) || channel === "fills") {
      throw new Refusal(
        64_003,
        `Your trading fee tier doesn't meet the requirement to access this channel: ${channel}`,
      );
    }
    const name = nameOf(arg);
    const own = place === "private" || channel === "orders-algo";
    if (own && this.key === undefined) throw new Refusal(60_011, "Please log in");
    if (byKind.has(channel) && !kinds.includes(params.text("instType") ?? "")) throw unknown;
    if (!own && !this.#all.has(channel, params)) throw unknown;
    this.#acknowledge("subscribe", arg, id);
    if (this.#topics.has(name)) return;
    if (own && this.key !== undefined) this.#follow(name, channel, arg, this.key);
    else this.#topics.set(name, this.#all.join(channel, params, this));
  }

  #follow(name: string, channel: string, arg: Fields, key: Key): void {
    const { core, feed } = this.#all;
    // What happened before is told to those who follow already, and not after the snapshot to who comes now.
    feed.flush();
    const following = new Following(core, channel, arg, key.account, (text) => this.send(text));
    const stop = feed.listen(key.account, (told: Told) => following.tell(told));
    this.#topics.set(name, () => {
      stop();
      following.stop();
      this.#all.count(key.account, channel, -1);
    });
    const connections = this.#all.count(key.account, channel, 1);
    const connCount = String(Math.min(connections, mostConnections));
    const event = connections > mostConnections ? "channel-conn-count-error" : "channel-conn-count";
    this.send(JSON.stringify({ event, channel, connCount, connId: this.connId }));
    if (connections <= mostConnections) return following.begin();
    // It was acknowledged, and has ended all the same.
    this.#topics.get(name)?.();
    this.#topics.delete(name);
  }

  #unsubscribe(arg: Fields, id: string): void {
    const name = nameOf(arg);
    this.#topics.get(name)?.();
    this.#topics.delete(name);
    this.#acknowledge("unsubscribe", arg, id);
  }

  #acknowledge(event: string, arg: Fields, id: string): void {
    this.send(JSON.stringify({ ...(id === "" ? {} : { id }), event, arg, connId: this.connId }));
  }

  #error(id: string, { code, message }: Refusal): void {
    this.send(
      JSON.stringify({ ...(id === "" ? {} : { id }), event: "error", code, msg: message, connId: this.connId }),
    );
  }

  #notice(): void {
    const msg = "The connection will soon be closed for a service upgrade. Please reconnect.";
    this.send(JSON.stringify({ event: "notice", code: "64008", msg, connId: this.connId }));
  }
}

/** A subscription, whatever settings it was made with. */
function nameOf(arg: Fields): string {
  return ["channel", "instType", "instFamily", "instId", "ccy"].map((name) => String(arg[name] ?? "")).join("|");
}
