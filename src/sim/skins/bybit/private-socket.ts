/** The private sockets: a login, and the account's topics. */
import { Sessions } from "../../gateway/sessions.ts";
import type { Peer } from "../skin.ts";
import type { AccountFeed, Told } from "./account-feed.ts";
import { type Protected, protectedProducts } from "./disconnect.ts";
import { type Key, login } from "./keys.ts";
import type { Core } from "./operation.ts";
import { Refusal } from "./refusal.ts";
import type { Frame } from "./socket.ts";
import { topicsIn, VenueSocket, wordOf } from "./socket.ts";

/** All private sockets. */
export class PrivateSockets {
  readonly sessions: Sessions<PrivateSocket> = new Sessions();
  readonly core: Core;
  readonly feed: AccountFeed;

  constructor(core: Core, feed: AccountFeed) {
    this.core = core;
    this.feed = feed;
  }

  open(peer: Peer, from: string, idle: number): PrivateSocket {
    return this.sessions.add(new PrivateSocket(this, peer, from, idle));
  }
}

const topicPattern = /^(order|execution|execution\.fast|position)(?:\.(spot|linear|inverse|option))?$/;

/** A topic and the product line it is restricted to. */
function readTopic(name: string): { readonly topic: Told["topic"]; readonly category: string | undefined } | undefined {
  if (name === "wallet") return { topic: "wallet", category: undefined };
  const [, topic, category] = topicPattern.exec(name) ?? [];
  return topic === undefined ? undefined : { topic: topic as Told["topic"], category };
}

function protectedBy(name: string): Protected | undefined {
  const [product] = Object.entries(protectedProducts).find(([, topic]) => topic === name) ?? [];
  return product as Protected | undefined;
}

/** One private socket. */
export class PrivateSocket extends VenueSocket {
  key: Key | undefined;
  readonly #all: PrivateSockets;
  readonly #topics = new Map<string, (lost: boolean) => void>();

  constructor(all: PrivateSockets, peer: Peer, from: string, idle: number) {
    super(all.core, peer, from, idle);
    this.#all = all;
  }

  obey(frame: Frame): void {
    const op = wordOf(frame["op"]);
    if (op === "ping") {
      return this.say({ ...idOf(frame), op: "pong", args: [String(this.now)], conn_id: this.connId });
    }
    if (op === "auth") return this.#login(frame);
    const topics = topicsIn(frame["args"]);
    if ((op !== "subscribe" && op !== "unsubscribe") || topics === undefined) {
      return this.#reply(frame, false, "Params Error");
    }
    if (this.key === undefined || !this.core.keys.has(this.key.id)) {
      return this.#reply(frame, false, "Request not authorized");
    }
    if (op === "unsubscribe") {
      for (const topic of topics) this.#leave(topic, false);
      return this.#reply(frame, true);
    }
    const wrong = this.#refusal(topics);
    if (wrong !== undefined) return this.#reply(frame, false, wrong);
    for (const topic of topics) this.#topics.set(topic, this.#follow(topic, this.key));
    this.#reply(frame, true);
  }

  unreadable(): void {
    this.#reply({}, false, "Params Error");
  }

  left(): void {
    for (const topic of [...this.#topics.keys()]) this.#leave(topic, true);
    this.#all.sessions.delete(this);
  }

  #login(frame: Frame): void {
    try {
      this.key = login(this.core.keys, Array.isArray(frame["args"]) ? frame["args"] : [], this.now);
      this.#reply(frame, true);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.say({
        ...idOf(frame),
        success: false,
        ret_msg: error.message,
        op: "auth",
        retCode: error.code,
        retMsg: error.message,
        conn_id: this.connId,
      });
    }
  }

  #refusal(topics: readonly string[]): string | undefined {
    const again = topics.find((topic) => this.#topics.has(topic));
    if (again !== undefined) return `error:topic:${again} already subscribed`;
    const unknown = topics.find((topic) => readTopic(topic) === undefined && protectedBy(topic) === undefined);
    if (unknown !== undefined) return `error:handler not found,topic:${unknown}`;
    const read = topics.flatMap((topic) => readTopic(topic) ?? []);
    // Docs: ws/connect: topics of all products and those of one may not be mixed in a frame.
    const mixed = read.some(({ topic, category }) =>
      category !== undefined && read.some((other) => other.topic === topic && other.category === undefined)
    );
    return mixed ? "error:all-in-one and categorised topics in one request" : undefined;
  }

  /** Begins to tell a topic's messages. Returns what ends that. */
  #follow(name: string, key: Key): (lost: boolean) => void {
    const product = protectedBy(name);
    if (product !== undefined) return this.core.disconnects.follow(key.account, product);
    const read = readTopic(name);
    return this.#all.feed.listen(key.account, (told) => {
      if (told.topic !== read?.topic || (read.category !== undefined && read.category !== told.category)) return;
      if (!this.core.keys.has(key.id)) return;
      this.say({ id: told.id, topic: name, creationTime: told.time, data: [told.data] });
    });
  }

  #leave(topic: string, lost: boolean): void {
    this.#topics.get(topic)?.(lost);
    this.#topics.delete(topic);
  }

  #reply(frame: Frame, success: boolean, text: string = ""): void {
    this.say({ success, ret_msg: text, op: wordOf(frame["op"]), ...idOf(frame), conn_id: this.connId });
  }
}

/** The id of a request, where it has one: replies of private sockets have none where none was given. */
function idOf(frame: Frame): { readonly req_id?: string } {
  const id = wordOf(frame["req_id"]);
  return id === "" ? {} : { req_id: id };
}
