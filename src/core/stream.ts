/**
 * A supervised socket: it connects when there is something to do, logs in, subscribes, reconnects with growing pauses,
 * subscribes again, and moves to a fresh connection before the venue closes the old one.
 */
import { type CallOptions, deadlineOf } from "./call.ts";
import { type Clock, sleep } from "./clock.ts";
import type { Pool } from "./endpoint.ts";
import { AuthenticationError, PermissionError, TransportError, ValidationError, VenueKitError } from "./errors.ts";
import type { Limiter } from "./limiter.ts";
import { Link, type LinkParts, type Protocol, SocketRefusal } from "./link.ts";
import type { Random } from "./random.ts";
import type { OpenSocket } from "./socket.ts";

/** Somebody who listens to one address. */
export interface Listener {
  /** One event. Throws nothing; may see an event twice while a connection is being replaced. */
  data(payload: unknown, received: number): void;
  /** Subscribed and acknowledged, for the first time or again. */
  live(): void;
  /** Not subscribed any more: events may be missing until the next `live`. */
  lost(): void;
  /** A frame of this socket could not be read; it may have been one for this address. */
  unreadable(error: unknown): void;
}

/** What a supervised socket is made of. */
export interface StreamParts {
  readonly venue: string;
  readonly base: string;
  readonly protocol: Protocol;
  readonly open: OpenSocket;
  readonly clock: Clock;
  readonly random: Random;
  /** Bounds new connections by the pool `connects`, where the venue has one. */
  readonly limiter: Limiter;
  readonly pools: Readonly<Record<string, Pool>>;
}

interface Topic {
  readonly listeners: Set<Listener>;
  state: "wanted" | "asked" | "live";
  /** Those who wait for the first acknowledgement. */
  waiting: { resolve(): void; reject(error: unknown): void }[];
}

const handshake = 10_000;
const ackLimit = 10_000;
const firstPause = 250;
const longestPause = 30_000;
/** A connection that held this long counts as good: the next pause is short again. */
const goodAfter = 10_000;
/** A connection is replaced this long before its lifetime ends. */
const rotationMargin = 60_000;

/** One supervised connection. */
export class Stream {
  readonly #parts: StreamParts;
  readonly #topics: Map<string, Topic> = new Map();
  readonly #end: AbortController = new AbortController();
  readonly #statusHandlers: Set<(live: boolean) => void> = new Set();
  #link: Link | undefined;
  #connecting: Promise<void> | undefined;
  #failures = 0;
  #flushing = false;
  #keep = false;
  #rotation: (() => void) | undefined;

  constructor(parts: StreamParts) {
    this.#parts = parts;
  }

  /** Whether the connection is up and logged in. */
  get live(): boolean {
    return this.#link?.open === true;
  }

  /** How many addresses are subscribed or wanted. */
  get size(): number {
    return this.#topics.size;
  }

  has(address: string): boolean {
    return this.#topics.has(address);
  }

  /** Calls back when the connection has come up (logged in) or gone down. */
  onLive(handler: (live: boolean) => void): void {
    this.#statusHandlers.add(handler);
  }

  /** Connects and stays connected, also without subscriptions. Resolves when logged in; rejects where login is refused. */
  async start(options: CallOptions = {}): Promise<void> {
    this.#keep = true;
    await this.#up(options);
  }

  /** Subscribes. Resolves with what ends it when the venue has acknowledged. */
  async add(address: string, listener: Listener, options: CallOptions = {}): Promise<() => void> {
    this.#refuseWhenClosed();
    const topic = this.#topics.get(address) ?? { listeners: new Set(), state: "wanted", waiting: [] };
    this.#topics.set(address, topic);
    topic.listeners.add(listener);
    const remove = (): void => this.#remove(address, listener);
    if (topic.state === "live") {
      listener.live();
      return remove;
    }
    const deadline = deadlineOf(this.#parts.clock, options, { venue: this.#parts.venue, operation: "subscribe" });
    try {
      await new Promise<void>((resolve, reject) => {
        topic.waiting.push({ resolve, reject });
        deadline.signal.addEventListener("abort", () => {
          reject(
            new TransportError("timeout", `${address}: not acknowledged in time`, true, {
              venue: this.#parts.venue,
              operation: "subscribe",
              cause: deadline.signal.reason,
            }),
          );
        }, { once: true });
        this.#flush();
      });
      return remove;
    } catch (error) {
      remove();
      throw error;
    } finally {
      deadline.clear();
    }
  }

  /** The link to send requests on, once it is up. */
  async ready(options: CallOptions): Promise<Link> {
    await this.#up(options);
    if (!this.#link) throw new TransportError("network", "the socket is not open", false, { venue: this.#parts.venue });
    return this.#link;
  }

  /** Drops the connection and makes a new one: for what only a fresh session can mend. */
  restart(): void {
    this.#link?.close();
  }

  close(): void {
    if (this.#end.signal.aborted) return;
    this.#end.abort(new TransportError("aborted", "the connector is closed", false, { venue: this.#parts.venue }));
    this.#rotation?.();
    this.#link?.close();
    this.#link = undefined;
    for (const topic of this.#topics.values()) {
      for (const waiting of topic.waiting) waiting.reject(this.#end.signal.reason);
    }
    this.#topics.clear();
  }

  #refuseWhenClosed(): void {
    if (this.#end.signal.aborted) throw this.#end.signal.reason;
  }

  async #up(options: CallOptions): Promise<void> {
    this.#refuseWhenClosed();
    if (this.live) return;
    const deadline = deadlineOf(this.#parts.clock, options, { venue: this.#parts.venue, operation: "connect" });
    try {
      await Promise.race([
        this.#connect(),
        new Promise<never>((_, reject) => {
          deadline.signal.addEventListener("abort", () => {
            reject(
              new TransportError("timeout", "the socket did not open in time", false, {
                venue: this.#parts.venue,
                cause: deadline.signal.reason,
              }),
            );
          }, { once: true });
        }),
      ]);
    } finally {
      deadline.clear();
    }
  }

  /** Connects, again and again until it holds, is closed, or login is refused for good. One at a time. */
  #connect(): Promise<void> {
    this.#connecting ??= this.#tryUntilUp().finally(() => (this.#connecting = undefined));
    this.#connecting.catch(() => {});
    return this.#connecting;
  }

  async #tryUntilUp(): Promise<void> {
    for (;;) {
      this.#refuseWhenClosed();
      if (this.#failures > 0) await sleep(this.#parts.clock, this.#pause(), this.#end.signal);
      try {
        const link = await this.#openLink();
        this.#adopt(link, new Set());
        return;
      } catch (error) {
        this.#failures++;
        if (isFinal(error)) {
          for (const topic of this.#topics.values()) {
            for (const waiting of topic.waiting) waiting.reject(error);
            topic.waiting = [];
          }
          throw error;
        }
      }
    }
  }

  /** Grows with every failure, and half of it is chance, so that many clients do not return at one moment. */
  #pause(): number {
    const most = Math.min(longestPause, firstPause * 2 ** (this.#failures - 1));
    return most / 2 + this.#parts.random.uniform() * most / 2;
  }

  /** Opens a connection and logs in. The link is in use only after `#adopt`; until then its events are kept from listeners. */
  async #openLink(): Promise<Link> {
    const { protocol, open, clock, limiter } = this.#parts;
    if (this.#parts.pools.connects) {
      await limiter.take({ connects: 1 }, { priority: "query", signal: this.#end.signal });
    }
    const pools = Object.fromEntries(Object.entries(this.#parts.pools).filter(([, pool]) => pool.scope === "socket"));
    const parts: LinkParts = { url: this.#parts.base + protocol.path, protocol, open, clock, pools, handshake };
    const link: Link = new Link(parts, {
      data: (address, payload, received) => {
        for (const listener of this.#topics.get(address)?.listeners ?? []) listener.data(payload, received);
      },
      used: (used) => limiter.used(used),
      shutdown: () => this.#rotate(link),
      unreadable: (error) => {
        for (const topic of this.#topics.values()) {
          for (const listener of topic.listeners) listener.unreadable(error);
        }
      },
      closed: () => this.#dropped(link),
    });
    const stop = (): void => link.close();
    this.#end.signal.addEventListener("abort", stop, { once: true });
    try {
      await link.opened;
      await protocol.login?.(link);
      return link;
    } catch (error) {
      link.close();
      throw error;
    } finally {
      this.#end.signal.removeEventListener("abort", stop);
    }
  }

  /** Puts a link to use that has subscribed these addresses already; whatever else is wanted is subscribed next. */
  #adopt(link: Link, subscribed: ReadonlySet<string>): void {
    const { clock, protocol } = this.#parts;
    this.#link = link;
    for (const [address, topic] of this.#topics) if (!subscribed.has(address)) topic.state = "wanted";
    const good = clock.after(goodAfter, () => (this.#failures = 0));
    const rotate = protocol.lifetime === undefined
      ? (): void => {}
      : clock.after(Math.max(0, protocol.lifetime - rotationMargin), () => this.#rotate(link));
    this.#rotation = () => {
      good();
      rotate();
    };
    for (const handler of this.#statusHandlers) handler(true);
    this.#flush();
  }

  #dropped(link: Link): void {
    if (link !== this.#link) return;
    this.#rotation?.();
    this.#link = undefined;
    this.#failures = Math.max(1, this.#failures);
    for (const handler of this.#statusHandlers) handler(false);
    for (const topic of this.#topics.values()) {
      if (topic.state === "live") { for (const listener of topic.listeners) listener.lost(); }
      topic.state = "wanted";
    }
    if (!this.#end.signal.aborted && (this.#keep || this.#topics.size > 0)) this.#connect();
  }

  /**
   * Make before break: a second connection subscribes to everything, then takes over. While both live, listeners may see
   * an event twice, and none is lost.
   */
  async #rotate(old: Link): Promise<void> {
    if (old !== this.#link || this.#end.signal.aborted) return;
    try {
      const fresh = await this.#openLink();
      const addresses = [...this.#topics].filter(([, topic]) => topic.state === "live").map(([address]) => address);
      await this.#ask(fresh, "subscribe", addresses);
      if (old !== this.#link) return fresh.close();
      this.#rotation?.();
      this.#link = undefined;
      this.#adopt(fresh, new Set(addresses));
      old.close();
    } catch {
      // The old connection still serves; when the venue closes it, the ordinary reconnect takes over.
    }
  }

  #remove(address: string, listener: Listener): void {
    const topic = this.#topics.get(address);
    if (!topic?.listeners.delete(listener) || topic.listeners.size > 0) return;
    this.#topics.delete(address);
    const link = this.#link;
    if (topic.state !== "wanted" && link?.open) this.#ask(link, "unsubscribe", [address]).catch(() => link.close());
    if (this.#topics.size === 0 && !this.#keep) {
      this.#link = undefined;
      this.#rotation?.();
      link?.close();
    }
  }

  /** Subscribes what is wanted, in one frame for all that were added in the same turn. */
  #flush(): void {
    if (this.#flushing) return;
    this.#flushing = true;
    queueMicrotask(() => {
      this.#flushing = false;
      const link = this.#link;
      const wanted = [...this.#topics].filter(([, topic]) => topic.state === "wanted");
      if (wanted.length === 0 || this.#end.signal.aborted) return;
      if (!link?.open) {
        this.#connect();
        return;
      }
      for (const [, topic] of wanted) topic.state = "asked";
      this.#ask(link, "subscribe", wanted.map(([address]) => address)).then(
        () => {
          if (link !== this.#link) return;
          for (const [address, topic] of wanted) {
            if (this.#topics.get(address) !== topic) continue;
            topic.state = "live";
            for (const listener of topic.listeners) listener.live();
            for (const waiting of topic.waiting) waiting.resolve();
            topic.waiting = [];
          }
        },
        (error) => this.#refused(link, wanted, error),
      );
    });
  }

  #refused(link: Link, wanted: readonly (readonly [string, Topic])[], error: unknown): void {
    if (link !== this.#link) return;
    if (!(error instanceof SocketRefusal)) return link.close();
    // One bad address spoils the frame for its neighbours: ask for each alone, and fail only the one at fault.
    if (wanted.length > 1) {
      for (const [, topic] of wanted) topic.state = "asked";
      for (const pair of wanted) {
        this.#ask(link, "subscribe", [pair[0]]).then(
          () => {
            pair[1].state = "live";
            for (const listener of pair[1].listeners) listener.live();
            for (const waiting of pair[1].waiting) waiting.resolve();
            pair[1].waiting = [];
          },
          (again) => this.#refused(link, [pair], again),
        );
      }
      return;
    }
    for (const [address, topic] of wanted) {
      const failure = new VenueKitError(`${address}: ${error.refused.text}`, {
        venue: this.#parts.venue,
        operation: "subscribe",
        cause: error,
      });
      for (const waiting of topic.waiting) waiting.reject(failure);
      topic.waiting = [];
      for (const listener of topic.listeners) listener.unreadable(failure);
      this.#topics.delete(address);
    }
  }

  async #ask(link: Link, what: "subscribe" | "unsubscribe", addresses: readonly string[]): Promise<void> {
    const { protocol, clock } = this.#parts;
    const frameOf = protocol[what]?.bind(protocol);
    if (!frameOf) return;
    for (let at = 0; at < addresses.length; at += protocol.topics.frame) {
      const id = link.nextId();
      const deadline = deadlineOf(clock, { timeout: ackLimit, signal: this.#end.signal }, { operation: what });
      try {
        if (this.#parts.pools.messages) {
          await link.limiter.take({ messages: 1 }, { priority: "query", signal: deadline.signal });
        }
        const chunk = addresses.slice(at, at + protocol.topics.frame);
        await link.request(id, frameOf(chunk, id), false, deadline.signal);
      } finally {
        deadline.clear();
      }
    }
  }
}

/** A login that the venue refused: trying again with the same key cannot help, and may get it banned. */
function isFinal(error: unknown): boolean {
  return error instanceof AuthenticationError || error instanceof PermissionError || error instanceof ValidationError ||
    (error instanceof TransportError && error.reason === "aborted");
}

/** Spreads subscriptions over as many connections as the venue's limit of subscriptions asks for. */
export class Streams {
  readonly #parts: StreamParts;
  readonly #streams: Stream[] = [];
  #closed = false;

  constructor(parts: StreamParts) {
    this.#parts = parts;
  }

  add(address: string, listener: Listener, options: CallOptions = {}): Promise<() => void> {
    let stream = this.#streams.find((one) => one.has(address)) ??
      this.#streams.find((one) => one.size < this.#parts.protocol.topics.connection);
    if (!stream || this.#closed) {
      stream = new Stream(this.#parts);
      this.#streams.push(stream);
      if (this.#closed) stream.close();
    }
    return stream.add(address, listener, options);
  }

  close(): void {
    this.#closed = true;
    for (const stream of this.#streams) stream.close();
  }
}
