/** The venue's stream sockets: subscriptions, and who is sent what. */
import type { EngineEvent } from "../../engine/mod.ts";
import type { Peer, Session } from "../skin.ts";
import { allMarketNames, marketChannel } from "./channels.ts";
import type { Channel, Message } from "./channels.ts";
import { dropped, Life, policyViolated } from "./life.ts";
import type { Core } from "./operation.ts";
import { readControl } from "./stream-control.ts";
import type { Control } from "./stream-control.ts";
import type { UserEvents } from "./user-events.ts";

const tick = 100;
const maxStreams = 1_024;
const messagesPerSecond = 5;

interface Stream {
  readonly name: string;
  /** Its channels by market; several where it is over all markets. */
  readonly channels: ReadonlyMap<string, Channel>;
  readonly every: number;
  readonly array: boolean;
  readonly readers: Set<StreamSession>;
}

/** All stream sockets. */
export class Streams {
  readonly #core: Core;
  readonly #users: UserEvents;
  readonly #streams = new Map<string, Stream>();
  readonly #byMarket = new Map<string, Set<Stream>>();
  readonly #sessions = new Set<StreamSession>();
  #timer: (() => void) | undefined;

  constructor(core: Core, users: UserEvents) {
    this.#core = core;
    this.#users = users;
  }

  /** Opens a session. `names` are the streams of the address; `combined` wraps what is sent. */
  open(names: readonly string[], combined: boolean, micro: boolean, peer: Peer, from: string): Session {
    const session = new StreamSession(this, this.#core, this.#users, peer, { combined, micro, from });
    this.#sessions.add(session);
    session.subscribe(names);
    return session;
  }

  /** All open sessions. */
  sessionList(): StreamSession[] {
    return [...this.#sessions];
  }

  leave(session: StreamSession): void {
    this.#sessions.delete(session);
  }

  /** Adds a reader to a stream. Unknown names are accepted and never speak, as at the venue. */
  add(name: string, reader: StreamSession): void {
    let stream = this.#streams.get(name);
    if (stream === undefined) {
      const made = this.#make(name);
      if (made === undefined) return;
      this.#streams.set(name, stream = made);
      for (const market of stream.channels.keys()) this.#ofMarket(market).add(stream);
    }
    stream.readers.add(reader);
    this.#schedule();
  }

  remove(name: string, reader: StreamSession): void {
    const stream = this.#streams.get(name);
    if (stream === undefined || !stream.readers.delete(reader) || stream.readers.size !== 0) return;
    this.#streams.delete(name);
    for (const market of stream.channels.keys()) this.#ofMarket(market).delete(stream);
    if (![...this.#streams.values()].some((each) => each.every !== 0)) this.close();
  }

  /** Looks at the events of one command. */
  read(events: readonly EngineEvent[]): void {
    if (this.#streams.size === 0) return;
    const touched = new Set<string>();
    for (const event of events) {
      const market = event.kind === "level" ? event.market : event.kind === "trade" ? event.trade.market : undefined;
      if (market === undefined) continue;
      touched.add(market);
      for (const stream of this.#ofMarket(market)) {
        this.#send(stream, stream.channels.get(market)?.see?.(event));
      }
    }
    for (const market of touched) {
      for (const stream of this.#ofMarket(market)) {
        this.#send(stream, stream.channels.get(market)?.settle?.(events[0]?.time ?? 0));
      }
    }
  }

  /** Stops the timer. */
  close(): void {
    this.#timer?.();
    this.#timer = undefined;
  }

  #ofMarket(market: string): Set<Stream> {
    let streams = this.#byMarket.get(market);
    if (streams === undefined) this.#byMarket.set(market, streams = new Set());
    return streams;
  }

  #make(name: string): Stream | undefined {
    const { engine, tape, clock } = this.#core;
    const cut = name.indexOf("@");
    const whole = allMarketNames[name];
    const markets = whole === undefined
      ? [...engine.markets()].filter((desk) => desk.market.id.toLowerCase() === name.slice(0, cut))
      : [...engine.markets()];
    const channels = new Map<string, Channel>();
    for (const desk of markets) {
      const channel = marketChannel(desk, tape.of(desk.market.id), whole ?? name.slice(cut + 1), clock.now());
      if (channel !== undefined) channels.set(desk.market.id, channel);
    }
    const [first] = channels.values();
    if (first === undefined) return undefined;
    return { name, channels, every: first.every, array: whole !== undefined, readers: new Set() };
  }

  #schedule(): void {
    if (this.#timer !== undefined || ![...this.#streams.values()].some((stream) => stream.every !== 0)) return;
    const now = this.#core.clock.now();
    this.#timer = this.#core.clock.after(tick - now % tick, () => {
      this.#timer = undefined;
      this.#tick();
      this.#schedule();
    });
  }

  #tick(): void {
    const now = Math.floor(this.#core.clock.now());
    // A timer may come a little late: what is due is told by the slot it was meant for.
    const slot = now - now % tick;
    for (const stream of [...this.#streams.values()]) {
      if (stream.every === 0 || slot % stream.every !== 0) continue;
      const messages = [...stream.channels.values()].flatMap((channel) => channel.tick?.(now) ?? []);
      if (!stream.array) { for (const message of messages) this.#send(stream, message); }
      else if (messages.length !== 0) this.#send(stream, (time) => messages.map((message) => message(time)));
    }
  }

  #send(stream: Stream, message: Message | undefined): void {
    if (message === undefined) return;
    const texts: (string | undefined)[] = [undefined, undefined];
    for (const reader of stream.readers) {
      const unit = reader.micro ? 1 : 0;
      const text = texts[unit] ??= JSON.stringify(message(unit === 1 ? (ms) => ms * 1000 : (ms) => ms));
      reader.deliver(stream.name, text);
    }
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
  #combined: boolean;
  #heard: number[] = [];

  constructor(
    streams: Streams,
    core: Core,
    users: UserEvents,
    peer: Peer,
    options: { combined: boolean; micro: boolean; from: string },
  ) {
    this.#streams = streams;
    this.#core = core;
    this.#users = users;
    this.#peer = peer;
    this.#combined = options.combined;
    this.micro = options.micro;
    this.from = options.from;
    this.life = new Life(core.clock, peer, () => this.#notice());
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
    this.#streams.leave(this);
  }

  /** Drops the socket without a word. */
  drop(): void {
    this.life.close(dropped, "");
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
    const entry = this.#core.listenKeys.get(name);
    if (entry === undefined || entry.expires <= this.#core.clock.now()) {
      this.#streams.add(name, this);
      return () => this.#streams.remove(name, this);
    }
    const time = this.micro ? (ms: number): number => ms * 1000 : (ms: number): number => ms;
    const stop = this.#users.listen(entry.account, (write) => {
      if (entry.expires > this.#core.clock.now()) this.deliver(name, JSON.stringify(write(time)));
    });
    let cancel: () => void = () => {};
    const watch = (): void => {
      const left = entry.expires - this.#core.clock.now();
      if (left > 0) cancel = this.#core.clock.after(left, watch);
      else {
        const now = time(Math.floor(this.#core.clock.now()));
        this.deliver(name, JSON.stringify({ e: "listenKeyExpired", E: now, listenKey: name }));
      }
    };
    watch();
    return () => {
      stop();
      cancel();
    };
  }

  /** Whether the client may still speak: more than five messages within a second end the socket. */
  #allowed(): boolean {
    const now = this.#core.clock.now();
    this.#heard = this.#heard.filter((time) => time > now - 1_000);
    this.#heard.push(now);
    if (this.#heard.length <= messagesPerSecond) return true;
    this.life.close(policyViolated, "Too many requests");
    return false;
  }

  #notice(): void {
    const now = Math.floor(this.#core.clock.now());
    this.deliver("!serverShutdown", JSON.stringify({ e: "serverShutdown", E: this.micro ? now * 1000 : now }));
  }
}
