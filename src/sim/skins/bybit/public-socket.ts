/** The market sockets: one of each product line, and one for maintenance (docs: ws/connect). */
import type { EngineEvent } from "../../engine/mod.ts";
import { Sessions } from "../../gateway/sessions.ts";
import { Topics } from "../../gateway/topics.ts";
import type { Peer } from "../skin.ts";
import type { Message } from "./channels.ts";
import { marketChannel, marketOf } from "./channels.ts";
import type { Core } from "./operation.ts";
import type { Frame } from "./socket.ts";
import { topicsIn, VenueSocket, wordOf } from "./socket.ts";
import { type Category, categoryOf } from "./words.ts";

/** What a socket is of. */
export type Line = Category | "status";

/** Milliseconds of which all paces are multiples. */
const tick = 10;
/** Characters of all topics of a connection, and topics of one frame on spot. */
const mostCharacters = 21_000;
const mostOfSpot = 10;
const statusTopic = "system.status";

/** All market sockets, and what they are subscribed to. */
export class PublicSockets {
  readonly sessions: Sessions<PublicSocket> = new Sessions();
  readonly topics: Topics<Message, PublicSocket>;
  readonly core: Core;

  constructor(core: Core) {
    this.core = core;
    this.topics = new Topics({
      clock: core.clock,
      tick,
      make: (name, now) => {
        const desk = core.engine.desk(marketOf(name));
        const channel = marketChannel(core, desk, name, now);
        return channel && { name, channels: new Map([[desk.market.id, channel]]) };
      },
      deliver: (_, messages, readers) => {
        for (const reader of readers) for (const message of messages) reader.send(message);
      },
    });
  }

  open(line: Line, peer: Peer, from: string): PublicSocket {
    return this.sessions.add(new PublicSocket(this, line, peer, from));
  }

  read(events: readonly EngineEvent[]): void {
    this.topics.read(events);
  }

  close(): void {
    this.topics.close();
    this.sessions.close();
  }
}

/** One market socket. */
export class PublicSocket extends VenueSocket {
  readonly #all: PublicSockets;
  readonly #line: Line;
  readonly #topics = new Set<string>();

  constructor(all: PublicSockets, line: Line, peer: Peer, from: string) {
    super(all.core, peer, from);
    this.#all = all;
    this.#line = line;
  }

  obey(frame: Frame): void {
    const op = wordOf(frame["op"]);
    if (op === "ping") return this.#reply(frame, true, "pong");
    const topics = topicsIn(frame["args"]);
    if ((op !== "subscribe" && op !== "unsubscribe") || topics === undefined) {
      return this.#reply(frame, false, "error:request format invalid");
    }
    if (op === "unsubscribe") {
      for (const topic of topics) this.#leave(topic);
      return this.#reply(frame, true);
    }
    const wrong = this.#refusal(topics);
    if (wrong !== undefined) return this.#reply(frame, false, wrong);
    this.#reply(frame, true);
    for (const topic of topics) {
      this.#topics.add(topic);
      if (topic !== statusTopic) this.#all.topics.add(topic, this);
    }
  }

  unreadable(): void {
    this.#reply({}, false, "error:request format invalid");
  }

  left(): void {
    for (const topic of [...this.#topics]) this.#leave(topic);
    this.#all.sessions.delete(this);
  }

  /** Why topics cannot be subscribed to: one that fails lets all of the frame fail. */
  #refusal(topics: readonly string[]): string | undefined {
    if (this.#line === "spot" && topics.length > mostOfSpot) return `args size >${mostOfSpot}`;
    const characters = [...this.#topics, ...topics].reduce((sum, topic) => sum + topic.length, 0);
    if (characters > mostCharacters) return "error:args too long";
    const again = topics.find((topic) => this.#topics.has(topic));
    if (again !== undefined) return `error:topic:${again} already subscribed`;
    const unknown = topics.find((topic) => !this.#has(topic));
    return unknown === undefined ? undefined : `error:handler not found,topic:${unknown}`;
  }

  #has(topic: string): boolean {
    if (this.#line === "status") return topic === statusTopic;
    const { core } = this;
    const market = marketOf(topic);
    if (!core.engine.has(market) || categoryOf(core.engine.desk(market)) !== this.#line) return false;
    return marketChannel(core, core.engine.desk(market), topic, this.now) !== undefined;
  }

  #leave(topic: string): void {
    if (this.#topics.delete(topic) && topic !== statusTopic) this.#all.topics.remove(topic, this);
  }

  /** Spot repeats the operation where there is nothing else to say. */
  #reply(frame: Frame, success: boolean, text?: string): void {
    const op = wordOf(frame["op"]);
    this.say({
      success,
      ret_msg: text ?? (this.#line === "spot" ? op : ""),
      conn_id: this.connId,
      req_id: wordOf(frame["req_id"]),
      op,
    });
  }
}
