/**
 * A supervised socket: it connects when there is something to do, logs in, subscribes, reconnects with growing pauses,
 * subscribes again, moves to a fresh connection before the venue closes the old one, and sees to subscriptions that fall
 * silent.
 */
import type { Ends } from "../abort.ts";
import { type CallOptions, deadlineOf, endedBy, unsent, untilAborted } from "../call.ts";
import { Control } from "./control.ts";
import { Dialer, pauseAfter, type StreamParts } from "./dialer.ts";
import { AuthenticationError, PermissionError, TransportError, ValidationError } from "../errors.ts";
import type { Link, SocketRefusal } from "./link.ts";
import { pulse } from "./pulse.ts";
import { Subscriptions } from "./subscriptions.ts";
import { type Listener, Topics } from "./topics.ts";

export type { StreamParts } from "./dialer.ts";
export type { Listener } from "./topics.ts";

/** A connection that held this long counts as good: after it there is no pause, and the next is short again. */
const goodAfter = 10_000;
/** A connection is replaced this long before its lifetime ends. */
const rotationMargin = 60_000;
/** A replaced connection is heard for this long more: what it brings may have left before the new one was subscribed. */
const hearOut = 1_000;

/** Is told what supervised sockets are made of; `many`: as many of them as their subscriptions need. */
export type MadeHandler = (parts: StreamParts, many: boolean) => void;

let handler: MadeHandler | undefined;

/** Tells one handler of all sockets that are made in this process: for programs that follow what no adapter does. */
export function onMade(next: MadeHandler | undefined): void {
  handler = next;
}

/** To be called where some are made. */
export function made(parts: StreamParts, many: boolean): void {
  handler?.(parts, many);
}

/** One supervised connection. */
export class Stream {
  readonly #parts: StreamParts;
  readonly #topics: Topics;
  readonly #subscriptions: Subscriptions;
  readonly #dialer: Dialer;
  readonly #end: AbortController = new AbortController();
  readonly #statusHandlers: Set<(live: boolean) => void> = new Set();
  /** Every connection that is not closed, and what subscribes on it. */
  readonly #links: Map<Link, Control> = new Map();
  /** The one in use. */
  #link: Link | undefined;
  /** The one it replaced, as long as that is heard out. */
  #replaced: { readonly link: Link; end(): void } | undefined;
  /** A move that is under way: the connection it leaves, and what ends the attempt. */
  #move: { readonly from: Link; readonly end: AbortController } | undefined;
  #connecting: Promise<void> | undefined;
  /** Ends the wait for the next attempt to connect. */
  #attempt: AbortController | undefined;
  #keep = false;
  /** Calls that wait for the connection. */
  #callers = 0;
  #stopTimers: () => void = () => {};
  #stopRotation: () => void = () => {};

  constructor(parts: StreamParts) {
    made(parts, false);
    this.#parts = parts;
    this.#topics = new Topics(parts.clock);
    this.#subscriptions = new Subscriptions(parts, this.#topics, {
      current: () => {
        const control = this.#link?.open ? this.#links.get(this.#link) : undefined;
        return this.#link && control && { link: this.#link, control };
      },
      connect: () => {
        if (!this.#end.signal.aborted) this.#connect();
      },
      move: (from) => this.#rotate(from),
      rested: () => {
        if (!this.#needed) this.#rest();
      },
    });
    this.#dialer = new Dialer(parts);
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
  async start(options: CallOptions = {}, ending?: Ends): Promise<void> {
    this.#keep = true;
    await this.#up(options, ending);
  }

  /** Ends the connection, and every attempt to make one, until somebody asks again; not where somebody still listens. */
  stop(): void {
    this.#keep = false;
    if (this.#needed) return;
    this.#rest();
    // What was about to be used.
    for (const link of [...this.#links.keys()]) link.close();
  }

  /** Subscribes. Resolves with what ends it when the venue has acknowledged. */
  async add(address: string, listener: Listener, options: CallOptions = {}): Promise<() => void> {
    this.#refuseWhenClosed();
    const about = { venue: this.#parts.venue, operation: "subscribe" };
    const deadline = deadlineOf(this.#parts.clock, options, about);
    const topic = this.#topics.join(address, listener);
    let left = false;
    const remove = (): void => {
      if (!left) this.#remove(address, listener);
      left = true;
    };
    try {
      if (topic.state === "live") listener.live();
      else {
        const acknowledged = new Promise<void>((resolve, reject) => topic.waiting.push({ resolve, reject }));
        this.#subscriptions.flush();
        await untilAborted(acknowledged, deadline);
      }
      return remove;
    } catch (error) {
      remove();
      if (!deadline.aborted || error !== deadline.reason) throw error;
      const reason = endedBy(deadline);
      const text = `${address}: ${reason === "timeout" ? "not acknowledged in time" : "aborted"}`;
      throw new TransportError(reason, text, true, { ...about, cause: error });
    } finally {
      deadline.clear();
    }
  }

  /**
   * Unsubscribes this address and subscribes it again, on the same connection where that can be: for what only a fresh
   * subscription can mend. Listeners are told `lost` and `live`. Does nothing where it is not subscribed, or just being.
   */
  resubscribe(address: string): void {
    this.#subscriptions.resubscribe(address);
  }

  /** The link to send requests on: at once where it is up. The wait for it ends with `ending`, too. */
  ready(options: CallOptions, ending?: Ends): Link | Promise<Link> {
    return this.#link?.open === true && !this.#end.signal.aborted ? this.#link : this.#readyLater(options, ending);
  }

  async #readyLater(options: CallOptions, ending: Ends | undefined): Promise<Link> {
    await this.#up(options, ending);
    if (!this.#link) throw new TransportError("network", "the socket is not open", false, { venue: this.#parts.venue });
    return this.#link;
  }

  /**
   * Leaves the connection and makes a new one: for what only a fresh session can mend. Requests that wait for their reply
   * get it on the old one.
   */
  restart(): void {
    if (this.#link) this.#abandon(this.#link);
  }

  close(): void {
    if (this.#end.signal.aborted) return;
    const { live } = this;
    this.#end.abort(new TransportError("aborted", "the connector is closed", false, { venue: this.#parts.venue }));
    this.#detach();
    for (const link of [...this.#links.keys()]) link.close();
    this.#topics.clear(this.#end.signal.reason);
    if (live) this.#tellLive(false);
  }

  #refuseWhenClosed(): void {
    if (this.#end.signal.aborted) throw this.#end.signal.reason;
  }

  async #up(options: CallOptions, ending?: Ends): Promise<void> {
    this.#refuseWhenClosed();
    if (this.live) return;
    const about = { venue: this.#parts.venue, operation: "connect" };
    const deadline = deadlineOf(this.#parts.clock, options, about, this.#end.signal, ending);
    this.#callers++;
    try {
      await untilAborted(this.#connect(), deadline);
    } catch (error) {
      throw unsent(error, deadline, about);
    } finally {
      this.#callers--;
      deadline.clear();
      if (!this.#needed) this.#attempt?.abort();
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
      const attempt = this.#attempt = new AbortController();
      let link: Link | undefined;
      let failure: unknown;
      try {
        if (this.#needed) await this.#dialer.wait(attempt.signal);
        if (this.#needed) link = await this.#open(attempt.signal);
        if (link?.open === false) throw link.over.reason;
      } catch (error) {
        // Somebody ended the wait: whether it is needed is to be seen anew.
        if (attempt.signal.aborted) continue;
        this.#dialer.failed();
        if (!isFinal(error)) continue;
        failure = error;
      }
      // From here on a drop, or whoever is told of this, starts anew.
      this.#connecting = undefined;
      this.#attempt = undefined;
      if (failure !== undefined) {
        this.#topics.fail(failure);
        throw failure;
      }
      if (!link || !this.#needed) {
        link?.close();
        throw new TransportError("aborted", "the socket is not needed any more", false, { venue: this.#parts.venue });
      }
      this.#use(link);
      this.#tellLive(true);
      return link.release();
    }
  }

  #tellLive(live: boolean): void {
    for (const handler of this.#statusHandlers) {
      try {
        handler(live);
      } catch {
        // Its own affair: the stream goes on.
      }
    }
  }

  /** Opens a connection and logs in. Until it is released, its events are kept from listeners. */
  async #open(signal: AbortSignal): Promise<Link> {
    const { limiter, clock, pools } = this.#parts;
    const place = await this.#dialer.place(signal);
    await this.#dialer.admit(signal);
    const link: Link = this.#dialer.dial(place, {
      data: (address, payload, received, at) => {
        if (!control.ignores(address)) this.#topics.deliver(address, payload, received, at);
      },
      used: (used) => limiter.used(used),
      shutdown: () => this.#rotate(link),
      unreadable: (error, address) => this.#topics.unreadable(error, address),
      closed: () => {
        this.#links.delete(link);
        this.#dropped(link);
      },
    });
    const control = new Control(link, { clock, pools });
    this.#links.set(link, control);
    try {
      await this.#dialer.enter(link);
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
    this.#stopRotation();
    this.#link = link;
    this.#topics.move(subscribed);
    const stopGood = this.#watchGood(link);
    const stopPulse = pulse(clock, protocol.silence, {
      beat: (now) => this.#subscriptions.look(now),
      stalled: () => this.#stalled(link),
    });
    if (protocol.lifetime !== undefined) {
      const left = Math.max(0, protocol.lifetime - rotationMargin);
      this.#stopRotation = clock.after(left, () => this.#rotate(link));
    }
    this.#stopTimers = () => {
      stopGood();
      stopPulse();
    };
    this.#subscriptions.flush();
  }

  /** A connection is good when it has held for a while, and brought nothing unreadable in that time. */
  #watchGood(link: Link): () => void {
    const { clock } = this.#parts;
    let cancel = (): void => {};
    const check = (): void => {
      const left = link.unreadableAt + goodAfter - clock.monotonic();
      if (left > 0) cancel = clock.after(left, check);
      else this.#dialer.good(link);
    };
    cancel = clock.after(goodAfter, check);
    return () => cancel();
  }

  #dropped(link: Link): void {
    if (link === this.#replaced?.link) return this.#replaced.end();
    if (link !== this.#link) return;
    this.#detach();
    this.#dialer.lost(link);
    this.#tellLive(false);
    this.#topics.lose();
    if (!this.#end.signal.aborted && this.#needed) this.#connect();
  }

  /** Leaves a connection that may have missed something. What still waits there for its reply gets it. */
  #abandon(link: Link): void {
    this.#dropped(link);
    link.finish();
  }

  #stalled(link: Link): void {
    this.#abandon(link);
    try {
      this.#parts.onStall?.();
    } catch {
      // Its own affair: the stream goes on.
    }
  }

  /** Nothing is in use from here on. */
  #detach(): void {
    this.#replaced?.end();
    this.#stopTimers();
    this.#stopRotation();
    this.#move?.end.abort(new Error("the connection ended"));
    this.#attempt?.abort();
    this.#link = undefined;
  }

  /** Make before break: a second connection subscribes to everything, then takes over. No event is lost by that. */
  async #rotate(from: Link, failures = 0): Promise<void> {
    if (from !== this.#link || this.#move?.from === from || this.#end.signal.aborted) return;
    this.#stopRotation();
    const move = this.#move = { from, end: new AbortController() };
    let fresh: Link | undefined;
    try {
      fresh = await this.#open(move.end.signal);
      const subscribed: Set<string> = new Set();
      const refused: Map<string, SocketRefusal> = new Map();
      for (;;) {
        // What has become live on the old connection meanwhile moves too.
        const more = this.#topics.in("live")
          .filter(({ address }) => !subscribed.has(address) && !refused.has(address));
        if (more.length === 0) break;
        await this.#links.get(fresh)?.subscribe(more, () => true, ({ address }, refusal) => {
          if (refusal) refused.set(address, refusal);
          else subscribed.add(address);
        });
        if (!fresh.open) throw fresh.over.reason;
      }
      if (from !== this.#link) return fresh.close();
      // One address that the venue does not take any more keeps nobody; where it takes none, the old connection is better.
      const [refusal] = refused.values();
      if (refusal && subscribed.size === 0) throw refusal;
      this.#replaced?.end();
      this.#use(fresh, subscribed);
      this.#hearOut(from, fresh);
      const left = [...subscribed].filter((address) => !this.#topics.has(address));
      if (left.length > 0) this.#subscriptions.unsubscribe(left);
    } catch (error) {
      fresh?.close();
      this.#moveFailed(from, failures + 1, error);
    } finally {
      if (this.#move === move) this.#move = undefined;
    }
  }

  /** The old connection still serves; it is tried again until the venue closes that, and the ordinary reconnect takes over. */
  #moveFailed(from: Link, failures: number, error: unknown): void {
    if (from !== this.#link || this.#end.signal.aborted) return;
    const { clock, random, protocol } = this.#parts;
    // Who waits for a fresh connection has nothing of the old one.
    if (!protocol.subscribe && this.#topics.in("held").length > 0) return this.#abandon(from);
    if (isFinal(error)) return;
    this.#stopRotation();
    this.#stopRotation = clock.after(pauseAfter(failures + 2, random), () => this.#rotate(from, failures));
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
    else if (topic.state !== "wanted") this.#subscriptions.unsubscribe([address]);
  }

  /** Nothing left to do: the connection goes. */
  #rest(): void {
    const link = this.#link;
    this.#detach();
    link?.finish();
  }
}

/** A login that the venue refused: trying again with the same key cannot help, and may get it banned. */
function isFinal(error: unknown): boolean {
  return error instanceof AuthenticationError || error instanceof PermissionError || error instanceof ValidationError;
}
