/** Who is subscribed to what: topics over markets, fed from the engine, and ticked by the clock. */
import type { Clock } from "../../core/clock.ts";
import type { EngineEvent } from "../engine/mod.ts";

/** What a topic does in one market. Each method returns what it has to say, if anything. */
export interface Channel<M> {
  /** How often it speaks, in milliseconds; 0 where it speaks at once. A multiple of the registry's tick. */
  readonly every: number;
  /** What a new reader is told first. */
  begin?(now: number): M | undefined;
  /** Looks at an event of its market; what it returns goes out at once. */
  see?(event: EngineEvent): M | undefined;
  /** Called when the events of one command are over. */
  settle?(now: number): M | undefined;
  /** Called when its time has come. */
  tick?(now: number): M | undefined | readonly M[];
}

/** What a name stands for. */
export interface Topic<M> {
  readonly name: string;
  /** By market; several where the topic is over several markets. */
  readonly channels: ReadonlyMap<string, Channel<M>>;
  /** Whether what its channels say at one tick goes out together. */
  readonly gathered?: boolean;
}

/** What a registry of topics works with. */
export interface TopicsParts<M, Reader> {
  readonly clock: Clock;
  /** Milliseconds between two looks at the topics whose time may have come. */
  readonly tick: number;
  /** What a name stands for; `undefined` where it stands for nothing, and the topic never speaks. */
  make(name: string, now: number): Topic<M> | undefined;
  /** Sends what a topic says: one message, or all of one tick where the topic is gathered. */
  deliver(topic: Topic<M>, messages: readonly M[], readers: Iterable<Reader>): void;
}

interface Entry<M, Reader> {
  readonly topic: Topic<M>;
  readonly every: number;
  readonly readers: Set<Reader>;
}

/** The market that an event of market data is about. */
export function marketOfEvent(event: EngineEvent): string | undefined {
  switch (event.kind) {
    case "level":
    case "mark":
      return event.market;
    case "trade":
      return event.trade.market;
    default:
      return undefined;
  }
}

/** All topics that anybody reads. */
export class Topics<M, Reader> {
  readonly #parts: TopicsParts<M, Reader>;
  readonly #entries = new Map<string, Entry<M, Reader>>();
  readonly #byMarket = new Map<string, Set<Entry<M, Reader>>>();
  #timer: (() => void) | undefined;

  constructor(parts: TopicsParts<M, Reader>) {
    this.#parts = parts;
  }

  /** Adds a reader to a topic; false where the name stands for nothing. */
  add(name: string, reader: Reader): boolean {
    const now = this.#parts.clock.now();
    let entry = this.#entries.get(name);
    if (entry === undefined) {
      const topic = this.#parts.make(name, now);
      const [first] = topic?.channels.values() ?? [];
      if (topic === undefined || first === undefined) return false;
      this.#entries.set(name, entry = { topic, every: first.every, readers: new Set() });
      for (const market of topic.channels.keys()) this.#ofMarket(market).add(entry);
    }
    this.#begin(entry, reader, Math.floor(now));
    entry.readers.add(reader);
    this.#schedule();
    return true;
  }

  remove(name: string, reader: Reader): void {
    const entry = this.#entries.get(name);
    if (entry === undefined || !entry.readers.delete(reader) || entry.readers.size !== 0) return;
    this.#entries.delete(name);
    for (const market of entry.topic.channels.keys()) this.#ofMarket(market).delete(entry);
    if (!this.#timed()) this.close();
  }

  /** Looks at the events of one command. */
  read(events: readonly EngineEvent[]): void {
    if (this.#entries.size === 0) return;
    const touched = new Set<string>();
    for (const event of events) {
      const market = marketOfEvent(event);
      if (market === undefined) continue;
      touched.add(market);
      for (const entry of this.#ofMarket(market)) this.#send(entry, entry.topic.channels.get(market)?.see?.(event));
    }
    for (const market of touched) {
      for (const entry of this.#ofMarket(market)) {
        this.#send(entry, entry.topic.channels.get(market)?.settle?.(events[0]?.time ?? 0));
      }
    }
  }

  /** Stops the timer. */
  close(): void {
    this.#timer?.();
    this.#timer = undefined;
  }

  /** The others are told what has gathered before, so that what the new reader is told first is the present for all. */
  #begin(entry: Entry<M, Reader>, reader: Reader, now: number): void {
    const { topic } = entry;
    for (const channel of topic.channels.values()) {
      if (channel.begin === undefined) continue;
      const before = [channel.tick?.(now) ?? []].flat() as M[];
      if (before.length !== 0 && entry.readers.size !== 0) this.#parts.deliver(topic, before, entry.readers);
      const first = channel.begin(now);
      if (first !== undefined) this.#parts.deliver(topic, [first], [reader]);
    }
  }

  #ofMarket(market: string): Set<Entry<M, Reader>> {
    let entries = this.#byMarket.get(market);
    if (entries === undefined) this.#byMarket.set(market, entries = new Set());
    return entries;
  }

  #timed(): boolean {
    return [...this.#entries.values()].some(({ every }) => every !== 0);
  }

  #schedule(): void {
    if (this.#timer !== undefined || !this.#timed()) return;
    const { clock, tick } = this.#parts;
    this.#timer = clock.after(tick - clock.now() % tick, () => {
      this.#timer = undefined;
      this.#tick();
      this.#schedule();
    });
  }

  #tick(): void {
    const { clock, tick, deliver } = this.#parts;
    const now = Math.floor(clock.now());
    // A timer may come a little late: what is due is told by the slot it was meant for.
    const slot = now - now % tick;
    for (const { topic, every, readers } of [...this.#entries.values()]) {
      if (every === 0 || slot % every !== 0) continue;
      const messages = [...topic.channels.values()].flatMap((channel) => channel.tick?.(now) ?? []) as M[];
      if (!topic.gathered) { for (const message of messages) deliver(topic, [message], readers); }
      else if (messages.length !== 0) deliver(topic, messages, readers);
    }
  }

  #send({ topic, readers }: Entry<M, Reader>, message: M | undefined): void {
    if (message !== undefined) this.#parts.deliver(topic, [message], readers);
  }
}
