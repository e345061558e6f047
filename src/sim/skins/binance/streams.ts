/** The venue's stream sockets: subscriptions, and who is sent what. */
import type { Desk } from "../../engine/mod.ts";
import type { LifeRule } from "../../gateway/life.ts";
import { Life, policyViolated } from "../../gateway/life.ts";
import { Sessions } from "../../gateway/sessions.ts";
import { Topics } from "../../gateway/topics.ts";
import type { Channel, Topic } from "../../gateway/topics.ts";
import type { Peer, Session } from "../skin.ts";
import type { Message } from "./channels.ts";
import type { Core } from "./operation.ts";
import type { StreamRoute } from "./routes.ts";
import { readControl } from "./stream-control.ts";
import type { Control } from "./stream-control.ts";
import type { UserEvents } from "./user-events.ts";

const maxStreams = 1_024;

/** The streams of a product. */
export interface StreamWords {
  /** Names of streams over all markets, and the stream of one market each is made of. */
  readonly all: Readonly<Record<string, string>>;
  /** The channel of one market that a name means; `undefined` where there is none. */
  channel(desk: Desk, core: Core, name: string, now: number): Channel<Message> | undefined;
  /** Milliseconds of which all intervals are multiples. */
  readonly tick: number;
  /** Control frames, pings and pongs that a client may send in a second. */
  readonly messagesPerSecond: number;
}

/** All stream sockets. */
export class Streams {
  readonly sessions: Sessions<StreamSession> = new Sessions();
  readonly topics: Topics<Message, StreamSession>;
  readonly #core: Core;
  readonly #users: UserEvents;
  readonly #words: StreamWords;
  readonly #life: LifeRule;

  constructor(core: Core, users: UserEvents, words: StreamWords, life: LifeRule) {
    this.#core = core;
    this.#users = users;
    this.#words = words;
    this.#life = life;
    this.topics = new Topics({
      clock: core.clock,
      tick: words.tick,
      make: (name, now) => this.#make(name, now),
      deliver: (topic, messages, readers) => deliver(topic, messages, readers),
    });
  }

  /** Opens a session. */
  open(route: StreamRoute, micro: boolean, peer: Peer, from: string): Session {
    const { names, combined, speaks = () => true, events } = route;
    const tells = (kind: string): boolean => events?.has(kind) ?? true;
    const { messagesPerSecond } = this.#words;
    const options = { combined, micro, from, speaks, tells, messagesPerSecond, life: this.#life };
    const session = new StreamSession(this, this.#core, this.#users, peer, options);
    this.sessions.add(session);
    session.subscribe(names);
    return session;
  }

  #make(name: string, now: number): Topic<Message> | undefined {
    const { engine } = this.#core;
    const cut = name.indexOf("@");
    const whole = this.#words.all[name];
    const markets = whole === undefined
      ? [...engine.markets()].filter((desk) => desk.market.id.toLowerCase() === name.slice(0, cut))
      : [...engine.markets()];
    const channels = new Map<string, Channel<Message>>();
    for (const desk of markets) {
      const channel = this.#words.channel(desk, this.#core, whole ?? name.slice(cut + 1), now);
      if (channel !== undefined) channels.set(desk.market.id, channel);
    }
    return { name, channels, gathered: whole !== undefined && name.includes("@arr") };
  }
}

/** Writes a message once for each unit of time that its readers have. */
function deliver(topic: Topic<Message>, messages: readonly Message[], readers: Iterable<StreamSession>): void {
  const texts: (string | undefined)[] = [undefined, undefined];
  for (const reader of readers) {
    const unit = reader.micro ? 1 : 0;
    const time = (ms: number): number => unit === 1 ? ms * 1000 : ms;
    const write = (): unknown => {
      const written = messages.map((message) => message(time));
      return topic.gathered ? written : written[0];
    };
    reader.deliver(topic.name, texts[unit] ??= JSON.stringify(write()));
  }
}

/** One stream socket. */
export class StreamSession implements Session {
  readonly micro: boolean;
  readonly from: string;
  readonly life: Life;
  readonly #streams: Streams;
  readonly #core: Core;
  readonly #users: UserEvents;
  readonly #peer: Peer;
  readonly #names = new Map<string, () => void>();
  readonly #speaks: (name: string) => boolean;
  readonly #tells: (kind: string) => boolean;
  readonly #most: number;
  #combined: boolean;
  #heard: number[] = [];

  constructor(
    streams: Streams,
    core: Core,
    users: UserEvents,
    peer: Peer,
    options: {
      combined: boolean;
      micro: boolean;
      from: string;
      speaks: (name: string) => boolean;
      tells: (kind: string) => boolean;
      messagesPerSecond: number;
      life: LifeRule;
    },
  ) {
    this.#streams = streams;
    this.#core = core;
    this.#users = users;
    this.#peer = peer;
    this.#combined = options.combined;
    this.micro = options.micro;
    this.from = options.from;
    this.#speaks = options.speaks;
    this.#tells = options.tells;
    this.#most = options.messagesPerSecond;
    this.life = new Life(core.clock, peer, options.life, () => this.#notice());
  }

  /** Sends the message of a stream. */
  deliver(name: string, text: string): void {
    if (!this.life.ended) this.#peer.send(this.#combined ? `{"stream":${JSON.stringify(name)},"data":${text}}` : text);
  }

  subscribe(names: readonly string[]): void {
    for (const name of names) {
      if (this.#names.has(name)) continue;
      if (this.#names.size >= maxStreams) return this.life.close(policyViolated, "Too many streams");
      this.#names.set(name, this.#join(name));
    }
  }

  message(text: string): void {
    if (!this.#allowed()) return;
    const { reply, control } = readControl(text);
    if (control !== undefined) this.#peer.send(JSON.stringify({ result: this.#obey(control), id: control.id }));
    else this.#peer.send(JSON.stringify(reply));
  }

  ping(): void {
    this.#allowed();
  }

  pong(): void {
    if (this.#allowed()) this.life.pong();
  }

  closed(): void {
    this.life.end();
    for (const leave of this.#names.values()) leave();
    this.#names.clear();
    this.#streams.sessions.delete(this);
  }

  #obey(control: Control): unknown {
    switch (control.method) {
      case "SUBSCRIBE":
        this.subscribe(control.names);
        return null;
      case "UNSUBSCRIBE":
        for (const name of control.names) {
          this.#names.get(name)?.();
          this.#names.delete(name);
        }
        return null;
      case "LIST_SUBSCRIPTIONS":
        return [...this.#names.keys()];
      case "SET_PROPERTY":
        this.#combined = control.value;
        return null;
      case "GET_PROPERTY":
        return this.#combined;
    }
  }

  /** Begins to listen to a stream, or to an account where the name is a listen key. Returns what ends that. */
  #join(name: string): () => void {
    if (!this.#speaks(name)) return () => {};
    const entry = this.#core.listenKeys.get(name);
    if (entry === undefined || entry.expires <= this.#core.clock.now()) {
      this.#streams.topics.add(name, this);
      return () => this.#streams.topics.remove(name, this);
    }
    const time = this.micro ? (ms: number): number => ms * 1000 : (ms: number): number => ms;
    const tell = (event: { readonly e?: unknown }): void => {
      if (this.#tells(String(event.e))) this.deliver(name, JSON.stringify(event));
    };
    const stop = this.#users.listen(entry.account, (write) => {
      if (entry.expires > this.#core.clock.now()) tell(write(time));
    });
    let cancel: () => void = () => {};
    const watch = (): void => {
      const left = entry.expires - this.#core.clock.now();
      if (left > 0) cancel = this.#core.clock.after(left, watch);
      else {
        const now = time(Math.floor(this.#core.clock.now()));
        const ended = { e: "listenKeyExpired", E: now, listenKey: name };
        tell(ended);
      }
    };
    watch();
    return () => {
      stop();
      cancel();
    };
  }

  /** Whether the client may still speak: more messages within a second than are allowed end the socket. */
  #allowed(): boolean {
    const now = this.#core.clock.now();
    this.#heard = this.#heard.filter((time) => time > now - 1_000);
    this.#heard.push(now);
    if (this.#heard.length <= this.#most) return true;
    this.life.close(policyViolated, "Too many requests");
    return false;
  }

  #notice(): void {
    const now = Math.floor(this.#core.clock.now());
    this.deliver("!serverShutdown", JSON.stringify({ e: "serverShutdown", E: this.micro ? now * 1000 : now }));
  }
}
