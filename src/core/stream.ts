/**
 * A supervised socket: it connects when there is something to do, logs in, subscribes, reconnects with growing pauses,
 * subscribes again, and moves to a fresh connection before the venue closes the old one.
 */
import { type CallOptions, deadlineOf, endedBy, unsent, untilAborted } from "./call.ts";
import { type Clock, sleep } from "./clock.ts";
import type { Pool } from "./endpoint.ts";
import { AuthenticationError, PermissionError, TransportError, ValidationError, VenueKitError } from "./errors.ts";
import type { Limiter } from "./limiter.ts";
import { Link, type LinkParts, type Protocol, SocketRefusal } from "./link.ts";
import type { Random } from "./random.ts";
import type { OpenSocket } from "./socket.ts";
import { type Listener, type Topic, Topics } from "./topics.ts";

export type { Listener } from "./topics.ts";

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

const handshake = 10_000;
const ackLimit = 10_000;
const firstPause = 250;
const longestPause = 30_000;
/** A connection that held this long counts as good: the next pause is short again. */
const goodAfter = 10_000;
/** A connection is replaced this long before its lifetime ends. */
const rotationMargin = 60_000;

/** A replaced connection is heard for this long more: what it brings may have left before the new one was subscribed. */
const hearOut = 1_000;

/** One supervised connection. */
export class Stream {
  readonly #parts: StreamParts;
  readonly #topics: Topics = new Topics();
  readonly #end: AbortController = new AbortController();
  readonly #statusHandlers: Set<(live: boolean) => void> = new Set();
  /** Every connection that is not closed. */
  readonly #links: Set<Link> = new Set();
  /** The one in use. */
  #link: Link | undefined;
  /** The one it replaced, as long as that is heard out. */
  #replaced: { readonly link: Link; end(): void } | undefined;
  #rotating: Link | undefined;
  #connecting: Promise<void> | undefined;
  #failures = 0;
  #flushing = false;
  #keep = false;
  /** Calls that wait for the connection. */
  #callers = 0;
  #stopTimers: () => void = () => {};
  #skipPause: () => void = () => {};

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

  /** Ends the connection, and every attempt to make one, until somebody asks again; not where somebody still listens. */
  stop(): void {
    this.#keep = false;
    if (this.#needed) return;
    this.#rest();
    this.#skipPause();
    // What was about to be used.
    for (const link of this.#links) link.close();
  }

  /** Subscribes. Resolves with what ends it when the venue has acknowledged. */
  async add(address: string, listener: Listener, options: CallOptions = {}): Promise<() => void> {
    this.#refuseWhenClosed();
    const about = { venue: this.#parts.venue, operation: "subscribe" };
    const deadline = deadlineOf(this.#parts.clock, options, about);
    const topic = this.#topics.join(address, listener);
    const remove = (): void => this.#remove(address, listener);
    try {
      if (topic.state === "live") listener.live();
      else {
        const acknowledged = new Promise<void>((resolve, reject) => topic.waiting.push({ resolve, reject }));
        this.#flush();
        await untilAborted(acknowledged, deadline.signal);
      }
      return remove;
    } catch (error) {
      remove();
      const { signal } = deadline;
      if (!signal.aborted || error !== signal.reason) throw error;
      const reason = endedBy(signal);
      const text = `${address}: ${reason === "timeout" ? "not acknowledged in time" : "aborted"}`;
      throw new TransportError(reason, text, true, { ...about, cause: error });
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
    this.#replaced?.end();
    this.#stopTimers();
    this.#skipPause();
    for (const link of this.#links) link.close();
    this.#link = undefined;
    this.#topics.clear(this.#end.signal.reason);
  }

  #refuseWhenClosed(): void {
    if (this.#end.signal.aborted) throw this.#end.signal.reason;
  }

  async #up(options: CallOptions): Promise<void> {
    this.#refuseWhenClosed();
    if (this.live) return;
    const about = { venue: this.#parts.venue, operation: "connect" };
    const deadline = deadlineOf(this.#parts.clock, options, about);
    this.#callers++;
    try {
      await untilAborted(this.#connect(), deadline.signal);
    } catch (error) {
      throw unsent(error, deadline.signal, about);
    } finally {
      this.#callers--;
      deadline.clear();
    }
  }

  get #needed(): boolean {
    return this.#keep || this.#callers > 0 || this.#topics.size > 0;
  }

  /** Connects, again and again until it holds, is closed, not needed, or login is refused for good. One at a time. */
  #connect(): Promise<void> {
    if (this.#connecting) return this.#connecting;
    const connecting = this.#tryUntilUp().finally(() => {
      if (this.#connecting === connecting) this.#connecting = undefined;
    });
    connecting.catch(() => {});
    return this.#connecting = connecting;
  }

  async #tryUntilUp(): Promise<void> {
    for (;;) {
      this.#refuseWhenClosed();
      if (this.#failures > 0 && this.#needed) await this.#wait();
      let link: Link | undefined;
      let failure: unknown;
      try {
        if (this.#needed) link = await this.#openLink();
      } catch (error) {
        this.#failures++;
        if (this.#end.signal.aborted || !isFinal(error)) continue;
        failure = error;
      }
      // From here on a drop, or whoever is told of this, starts anew.
      this.#connecting = undefined;
      if (failure !== undefined) {
        this.#topics.fail(failure);
        throw failure;
      }
      if (!link || !this.#needed) {
        link?.close();
        throw new TransportError("aborted", "the socket is not needed any more", false, { venue: this.#parts.venue });
      }
      this.#use(link);
      for (const handler of this.#statusHandlers) handler(true);
      return link.release();
    }
  }

  /** The pause before the next attempt; over at once where there will be none. */
  async #wait(): Promise<void> {
    const skip = new AbortController();
    this.#skipPause = () => skip.abort();
    await sleep(this.#parts.clock, this.#pause(), skip.signal).catch(() => {});
    this.#refuseWhenClosed();
  }

  /** Grows with every failure, and half of it is chance, so that many clients do not return at one moment. */
  #pause(): number {
    const most = Math.min(longestPause, firstPause * 2 ** (this.#failures - 1));
    return most / 2 + this.#parts.random.uniform() * most / 2;
  }

  /** Opens a connection and logs in. Until it is released, its events are kept from listeners. */
  async #openLink(): Promise<Link> {
    const { protocol, open, clock, limiter } = this.#parts;
    if (this.#parts.pools.connects) {
      await limiter.take({ connects: 1 }, { priority: "query", signal: this.#end.signal });
    }
    const pools = Object.fromEntries(Object.entries(this.#parts.pools).filter(([, pool]) => pool.scope === "socket"));
    const parts: LinkParts = { url: this.#parts.base + protocol.path, protocol, open, clock, pools, handshake };
    const link: Link = new Link(parts, {
      data: (address, payload, received) => this.#topics.deliver(address, payload, received),
      used: (used) => limiter.used(used),
      shutdown: () => this.#rotate(link),
      unreadable: (error) => this.#topics.unreadable(error),
      closed: () => {
        this.#links.delete(link);
        this.#dropped(link);
      },
    });
    this.#links.add(link);
    try {
      await link.opened;
      await protocol.login?.(link);
      if (!link.open) throw new TransportError("network", "the socket was closed", true, { venue: this.#parts.venue });
      return link;
    } catch (error) {
      link.close();
      throw error;
    }
  }

  /** Puts a link to use that has subscribed these addresses already; whatever else is wanted is subscribed next. */
  #use(link: Link, subscribed: ReadonlySet<string> = new Set()): void {
    const { clock, protocol } = this.#parts;
    this.#stopTimers();
    this.#link = link;
    this.#topics.move(subscribed);
    const stopGood = clock.after(goodAfter, () => (this.#failures = 0));
    const stopRotation = protocol.lifetime === undefined
      ? undefined
      : clock.after(Math.max(0, protocol.lifetime - rotationMargin), () => this.#rotate(link));
    this.#stopTimers = () => {
      stopGood();
      stopRotation?.();
    };
    this.#flush();
  }

  #dropped(link: Link): void {
    if (link === this.#replaced?.link) return this.#replaced.end();
    if (link !== this.#link) return;
    this.#replaced?.end();
    this.#stopTimers();
    this.#link = undefined;
    this.#failures++;
    for (const handler of this.#statusHandlers) handler(false);
    this.#topics.lose();
    if (!this.#end.signal.aborted && this.#needed) this.#connect();
  }

  /** Make before break: a second connection subscribes to everything, then takes over. No event is lost by that. */
  async #rotate(old: Link): Promise<void> {
    if (old !== this.#link || old === this.#rotating || this.#end.signal.aborted) return;
    this.#rotating = old;
    let fresh: Link | undefined;
    try {
      fresh = await this.#openLink();
      const subscribed: Set<string> = new Set();
      for (;;) {
        // What has become live on the old connection meanwhile moves too.
        const more = this.#topics.in("live").filter(({ address }) => !subscribed.has(address));
        if (more.length === 0) break;
        for (const chunk of this.#chunks(more)) await this.#ask(fresh, "subscribe", chunk);
        for (const { address } of more) subscribed.add(address);
      }
      if (old !== this.#link) return fresh.close();
      this.#replaced?.end();
      this.#use(fresh, subscribed);
      this.#hearOut(old, fresh);
      const left = [...subscribed].filter((address) => !this.#topics.has(address));
      if (left.length > 0) this.#unsubscribe(fresh, left);
    } catch {
      // The old connection still serves; when the venue closes it, the ordinary reconnect takes over.
      fresh?.close();
    } finally {
      if (this.#rotating === old) this.#rotating = undefined;
    }
  }

  /**
   * The two connections are not in step. So the old one speaks first, and what the new one has brought waits: after that its
   * events begin with some that were seen, and none is missing between.
   */
  #hearOut(old: Link, fresh: Link): void {
    const end = (): void => {
      if (this.#replaced?.end !== end) return;
      this.#replaced = undefined;
      cancel();
      old.finish();
      fresh.release();
    };
    const cancel = this.#parts.clock.after(hearOut, end);
    this.#replaced = { link: old, end };
  }

  #remove(address: string, listener: Listener): void {
    const topic = this.#topics.leave(address, listener);
    if (!topic) return;
    if (!this.#needed) this.#rest();
    else if (topic.state !== "wanted" && this.#link?.open) this.#unsubscribe(this.#link, [address]);
  }

  /** Nothing left to do: the connection goes. */
  #rest(): void {
    const link = this.#link;
    this.#link = undefined;
    this.#replaced?.end();
    this.#stopTimers();
    link?.finish();
  }

  /** Subscribes what is wanted, in one frame for all that were added in the same turn. */
  #flush(): void {
    if (this.#flushing) return;
    this.#flushing = true;
    queueMicrotask(() => {
      this.#flushing = false;
      const wanted = this.#topics.in("wanted");
      if (wanted.length === 0 || this.#end.signal.aborted) return;
      if (this.#link?.open) this.#subscribe(this.#link, wanted);
      else this.#connect();
    });
  }

  #subscribe(link: Link, topics: readonly Topic[]): void {
    for (const chunk of this.#chunks(topics)) {
      for (const topic of chunk) topic.state = "asked";
      this.#ask(link, "subscribe", chunk).then(
        () => link === this.#link && this.#topics.acknowledge(chunk),
        (error) => link === this.#link && this.#refused(link, chunk, error),
      );
    }
  }

  #refused(link: Link, topics: readonly Topic[], error: unknown): void {
    if (!(error instanceof SocketRefusal)) return link.close();
    const [first, ...others] = topics.filter((topic) => this.#topics.holds(topic));
    if (!first) return;
    if (others.length > 0) {
      // One bad address spoils the frame for its neighbours: halves, until only the one at fault fails.
      const half = Math.floor(others.length / 2);
      this.#subscribe(link, [first, ...others.slice(0, half)]);
      return this.#subscribe(link, others.slice(half));
    }
    const about = { venue: this.#parts.venue, operation: "subscribe", cause: error };
    this.#topics.refuse(first, new VenueKitError(`${first.address}: ${error.refused.text}`, about));
    if (!this.#needed) this.#rest();
  }

  /** What still comes is ignored: where the venue refuses this, nothing is wrong. */
  #unsubscribe(link: Link, addresses: readonly string[]): void {
    for (const chunk of this.#chunks(addresses.map((address) => ({ address })))) {
      this.#ask(link, "unsubscribe", chunk).catch((error) => {
        if (!(error instanceof SocketRefusal)) link.close();
      });
    }
  }

  #chunks<T>(items: readonly T[]): T[][] {
    const { frame } = this.#parts.protocol.topics;
    return Array.from(
      { length: Math.ceil(items.length / frame) },
      (_, at) => items.slice(at * frame, (at + 1) * frame),
    );
  }

  async #ask(link: Link, what: "subscribe" | "unsubscribe", topics: readonly { address: string }[]): Promise<void> {
    const { protocol, clock, pools } = this.#parts;
    const frameOf = protocol[what]?.bind(protocol);
    if (!frameOf) return;
    const { signal } = this.#end;
    if (pools.messages) await link.limiter.take({ messages: 1 }, { priority: "query", signal });
    const id = link.nextId();
    const deadline = deadlineOf(clock, { timeout: ackLimit, signal }, { operation: what });
    try {
      await link.request(id, frameOf(topics.map(({ address }) => address), id), false, deadline.signal);
    } finally {
      deadline.clear();
    }
  }
}

/** A login that the venue refused: trying again with the same key cannot help, and may get it banned. */
function isFinal(error: unknown): boolean {
  return error instanceof AuthenticationError || error instanceof PermissionError || error instanceof ValidationError;
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
