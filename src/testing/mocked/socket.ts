/** One socket of a mocked venue. */
import { stringifyJson } from "../../core/json.ts";
import { Life } from "../../sim/gateway/life.ts";
import type { Clock } from "../../core/clock.ts";
import type { Peer, PushMeaning, Session } from "../../sim/mod.ts";
import type { Topics } from "../../sim/gateway/topics.ts";
import type { Payloads } from "./channels.ts";
import type { ChannelHook, MockHooks } from "./hooks.ts";
import type { House } from "./house.ts";
import { HouseRefusal } from "./words.ts";
import { hookOf } from "./lookup.ts";
import { like } from "./like.ts";
import type { Fields, MockAsked, MockFrame, MockSocket, MockTopic } from "./mock.ts";
import { type MockReader, paired, unwrapped } from "./reader.ts";

/** What a socket needs of its venue. */
export interface Around {
  readonly clock: Clock;
  readonly house: House;
  readonly hooks: MockHooks;
  readonly reader: MockReader;
  readonly topics: Topics<Payloads, MockedSocket>;
  /** The name of a topic among those of the market; `undefined` where it is none. */
  nameOf(topic: MockTopic): string | undefined;
  /** What a hook answers; `undefined` where there is none. */
  answer(asked: MockAsked, heard: readonly MockTopic[]): unknown;
  /** Channels whose messages come after an operation. */
  opens(operation: string): readonly string[];
  gone(socket: MockedSocket): void;
}

/** The example of the message that a payload is one of: of those that share most of what it says, the first. */
function exampleFor(topic: MockTopic, payload: unknown): unknown {
  const texts = (value: unknown): string[] =>
    Object.entries(Object(value)).flatMap(([name, one]) => [name, typeof one === "string" ? `${name} ${one}` : name]);
  const own = new Set(texts(payload));
  const shared = (example: unknown): number => texts(example).filter((text) => own.has(text)).length;
  return topic.examples().toSorted((one, other) => shared(other) - shared(one))[0];
}

type Kind = ChannelHook["kind"] | "order" | "balances" | "position";

export class MockedSocket implements Session {
  readonly from: string;
  readonly life: Life;
  /** The account's channels that are heard here. */
  readonly own: Map<string, MockTopic> = new Map();
  readonly #around: Around;
  readonly #opened: MockSocket;
  readonly #peer: Peer;
  readonly #heard: Map<string, MockTopic> = new Map();
  /** Messages of each topic. */
  readonly #pushed: Map<string, number> = new Map();
  /** Frames that were stamped. */
  #stamped = 0;

  constructor(around: Around, opened: MockSocket, peer: Peer, from: string) {
    this.#around = around;
    this.#opened = opened;
    this.#peer = peer;
    this.from = from;
    this.life = new Life(around.clock, peer, {});
  }

  /** What the address of the socket names is heard from its beginning. */
  begin(): void {
    for (const topic of this.#opened.topics) this.#hear(topic);
  }

  message(text: string): void {
    if (this.life.ended) return;
    const { reader, hooks, answer, opens } = this.#around;
    const read = this.#opened.read(unwrapped(hooks, text));
    if ("said" in read) return this.#peer.send(read.said);
    const frame = paired(hooks, read);
    try {
      this.#say(frame.reply(answer(frame, this.#heardAfter(frame))), { kind: "reply", id: frame.id });
    } catch (error) {
      if (!(error instanceof HouseRefusal)) throw error;
      const refusal = stringifyJson(hooks.refuseFrame(error.kind, error.message, frame.frame));
      reader.remember(refusal, { kind: "reply", id: frame.id });
      return this.#peer.send(refusal);
    }
    for (const topic of frame.topics) {
      if (frame.ends) this.#leave(topic);
      else this.#hear(topic);
    }
    for (const name of opens(frame.operation)) {
      const topic = this.#opened.topic(name);
      if (topic === undefined) throw new Error(`this socket has no channel ${name}`);
      this.#hear(topic);
    }
  }

  /** Sends a payload in the frame of its topic. */
  push(topic: MockTopic, kind: Kind, payload: unknown): void {
    const { wrap } = this.#around.hooks;
    const whole = like(exampleFor(topic, payload), payload);
    const name = `${topic.channel} ${topic.address}`;
    const nth = (this.#pushed.get(name) ?? 0) + 1;
    this.#pushed.set(name, nth);
    const frame = wrap === undefined ? topic.frame(whole) : wrap(whole, topic, nth);
    const meaning: PushMeaning = kind === "order" || kind === "balances"
      ? { kind, topic: "account" }
      : kind === "position"
      ? { kind: "positions", topic: "account" }
      : kind === "account" || kind === "funding"
      ? { kind: "other" }
      : { kind, topic: name, market: Object.values(topic.params).join(" ") };
    this.#say(frame, meaning);
  }

  ping(): void {}

  pong(): void {
    this.life.pong();
  }

  closed(): void {
    this.life.end();
    for (const name of this.#heard.keys()) this.#around.topics.remove(name, this);
    this.#heard.clear();
    this.own.clear();
    this.#around.gone(this);
  }

  #hear(topic: MockTopic): void {
    const { house, hooks, nameOf, topics } = this.#around;
    const hook = hookOf(hooks.channels, topic.channel);
    if (hook?.kind === "account") {
      this.own.set(`${topic.channel} ${topic.address}`, topic);
      for (const payload of hook.begin?.(house) ?? []) this.push(topic, "account", payload);
      return;
    }
    const name = nameOf(topic);
    // What nobody has told how to write brings what the description has, once.
    if (name === undefined) {
      for (const payload of topic.examples()) this.push(topic, "account", payload);
    } else if (!this.#heard.has(name) && topics.add(name, this)) this.#heard.set(name, topic);
  }

  #leave(topic: MockTopic): void {
    this.own.delete(`${topic.channel} ${topic.address}`);
    const name = this.#around.nameOf(topic);
    if (name === undefined || !this.#heard.delete(name)) return;
    this.#around.topics.remove(name, this);
  }

  /** What is heard once a frame is done. */
  #heardAfter({ topics, ends }: MockFrame): readonly MockTopic[] {
    const nameOf = ({ channel, address }: MockTopic): string => `${channel} ${address}`;
    const all = new Map([...this.own.values(), ...this.#heard.values()].map((topic) => [nameOf(topic), topic]));
    for (const topic of topics) {
      if (ends) all.delete(nameOf(topic));
      else all.set(nameOf(topic), topic);
    }
    return [...all.values()];
  }

  #say(unstamped: unknown, meaning: PushMeaning): void {
    const { stamp } = this.#around.hooks;
    const frame = stamp === undefined ? unstamped : stamp(unstamped, ++this.#stamped);
    const text = typeof frame === "string" ? frame : stringifyJson(frame as Fields);
    this.#around.reader.remember(text, meaning);
    if (!this.life.ended) this.#peer.send(text);
  }
}
