/** One WebSocket connection: opening, frames in and out, requests matched to replies, and the watch over silence. */
import { endedBy, type Refused } from "./call.ts";
import type { Clock } from "./clock.ts";
import type { Pool } from "./endpoint.ts";
import { OutcomeUnknown, TransportError, type TransportReason } from "./errors.ts";
import { Limiter } from "./limiter.ts";
import type { OpenSocket, Socket } from "./socket.ts";

/** Units used of limit pools, by the header names of `Pool.used`. */
export type Used = Readonly<Record<string, string>>;

/** What one frame of a venue turns out to be. */
export type Frame =
  /** An event of the subscription at this address. */
  | { readonly kind: "data"; readonly address: string; readonly payload: unknown }
  /** The answer to the request with this id. `used`: what is used of the limits, by the names of answer headers. */
  | { readonly kind: "reply"; readonly id: string; readonly result: unknown; readonly used?: Used }
  | {
    readonly kind: "refusal";
    readonly id: string;
    readonly refused: Refused;
    readonly status: number;
    readonly used?: Used;
  }
  /** The venue is about to close this connection: open another one. */
  | { readonly kind: "shutdown" }
  /** Text to send back at once: an answer to a ping inside the protocol. */
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "nothing" };

/** How a venue uses one of its sockets: pure functions and facts. */
export interface Protocol {
  /** Below the server's address. */
  readonly path: string;
  /** Reads one frame; throws `SchemaError` for what it cannot read. */
  read(bytes: Uint8Array): Frame;
  /** The frame of a request, where this socket takes requests. */
  request?(id: string, method: string, params: Readonly<Record<string, unknown>>): string;
  /** The frames that (un)subscribe these addresses; a reply with the id acknowledges them. */
  subscribe?(addresses: readonly string[], id: string): string;
  unsubscribe?(addresses: readonly string[], id: string): string;
  /** Runs on every new connection before anything is subscribed: login, or the start of private events. */
  login?(link: Link): Promise<void>;
  /** A text that keeps the connection alive, sent every `every` milliseconds; without one a WebSocket ping is sent. */
  readonly heartbeat: { readonly every: number; readonly text?: string };
  /** Milliseconds without any sign of life after which the connection counts as dead. */
  readonly silence: number;
  /** Milliseconds after which the venue closes every connection, where it does. */
  readonly lifetime?: number;
  /** Most subscriptions on one connection, and in one frame. */
  readonly topics: { readonly connection: number; readonly frame: number };
  /** Largest message in bytes. */
  readonly maxMessage: number;
}

/** A venue's refusal of a request over a socket. */
export class SocketRefusal extends Error {
  override readonly name: string = "SocketRefusal";
  readonly refused: Refused;
  readonly status: number;

  constructor(refused: Refused, status: number) {
    super(refused.text);
    this.refused = refused;
    this.status = status;
  }
}

/** What a link is made of. */
export interface LinkParts {
  readonly url: string;
  readonly protocol: Protocol;
  readonly open: OpenSocket;
  readonly clock: Clock;
  /** Pools with the scope `socket`. */
  readonly pools: Readonly<Record<string, Pool>>;
  readonly handshake: number;
}

/** What a link tells its owner. */
export interface LinkEvents {
  data(address: string, payload: unknown, received: number): void;
  used(used: Used): void;
  shutdown(): void;
  unreadable(error: unknown): void;
  closed(code: number, reason: string): void;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/** Pings and pongs count against the venue's message limit too: they get the rest. */
const shareOfMessages = 0.8;

/** One connection. Made open-ended: `opened` settles when it is up or has failed. */
export class Link {
  readonly opened: Promise<void>;
  readonly limiter: Limiter;
  readonly #parts: LinkParts;
  readonly #events: LinkEvents;
  readonly #socket: Socket;
  readonly #waiting: Map<string, Waiting> = new Map();
  #state: "opening" | "open" | "closed" = "opening";
  #lastSign: number;
  #timers: (() => void)[] = [];
  #requests = 0;
  #fail: (error: unknown) => void = () => {};
  /** Events that came before `release`. */
  #held: Parameters<LinkEvents["data"]>[] | undefined = [];
  #finishing = false;

  constructor(parts: LinkParts, events: LinkEvents) {
    this.#parts = parts;
    this.#events = events;
    this.limiter = new Limiter(parts.pools, { clock: parts.clock, share: shareOfMessages });
    this.#lastSign = parts.clock.monotonic();
    let opened: () => void;
    this.opened = new Promise((resolve, reject) => {
      opened = resolve;
      this.#fail = reject;
    });
    this.opened.catch(() => {});
    this.#socket = parts.open(parts.url, {
      opened: () => {
        if (this.#state !== "opening") return;
        this.#state = "open";
        this.#sign();
        this.#watch();
        opened();
      },
      message: (bytes) => this.#receive(bytes),
      alive: () => this.#sign(),
      closed: (code, reason) => this.#end(code, reason),
    }, { maxMessage: parts.protocol.maxMessage, handshake: parts.handshake });
  }

  get open(): boolean {
    return this.#state === "open";
  }

  /** An id no other request of this link has. */
  nextId(): string {
    return String(++this.#requests);
  }

  /** The text of a request on this socket. */
  frame(id: string, method: string, params: Readonly<Record<string, unknown>>): string {
    const frame = this.#parts.protocol.request?.(id, method, params);
    if (frame === undefined) throw new TypeError(`${this.#parts.url} takes no requests`);
    return frame;
  }

  send(text: string): void {
    try {
      if (this.#state === "open") return this.#socket.send(text);
    } catch {
      // It is closing, and will say so.
    }
    throw new TransportError("network", "the socket is not open", false);
  }

  /**
   * Sends a frame and waits for the reply with its id. Rejects with `SocketRefusal` for a refusal. When the link closes or
   * the signal ends the wait, the frame has been sent: `OutcomeUnknown` for a write, `TransportError` for a read. Where the
   * signal has ended before, nothing is sent and its reason is thrown.
   */
  request(id: string, text: string, write: boolean, signal: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const done = (): void => {
        this.#waiting.delete(id);
        signal.removeEventListener("abort", onAbort);
        if (this.#finishing) this.finish();
      };
      const lost = (reason: TransportReason, why: string, cause: unknown): void => {
        done();
        reject(
          write
            ? new OutcomeUnknown(`${why}; the request may have been carried out`, { cause })
            : new TransportError(reason, why, true, { cause }),
        );
      };
      const onAbort = (): void => {
        const reason = endedBy(signal);
        lost(reason, reason === "timeout" ? "no reply in time" : "aborted before the reply", signal.reason);
      };
      try {
        this.send(text);
      } catch (error) {
        return reject(error);
      }
      signal.addEventListener("abort", onAbort, { once: true });
      this.#waiting.set(id, {
        resolve: (result) => {
          done();
          resolve(result);
        },
        reject: (error) => {
          if (error instanceof SocketRefusal) {
            done();
            reject(error);
          } else lost("network", "the connection was lost before the reply", error);
        },
      });
    });
  }

  /**
   * Lets events out, those first that have come before. Until then they are held: they may come in the same packet as the
   * answer to a login, and those of a connection that replaces another wait until that one has said its last.
   */
  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const event of held) this.#events.data(...event);
  }

  /** Lets no more events out, and closes once no request waits for its reply. */
  finish(): void {
    this.#finishing = true;
    if (this.#waiting.size === 0) this.close();
  }

  close(): void {
    if (this.#state === "closed") return;
    this.#socket.close();
    this.#end(1000, "closed by us");
  }

  #end(code: number, reason: string): void {
    if (this.#state === "closed") return;
    this.#state = "closed";
    for (const cancel of this.#timers) cancel();
    this.#timers = [];
    this.#fail(new TransportError("network", `the socket did not open: ${code} ${reason}`.trim(), false));
    for (const waiting of [...this.#waiting.values()]) waiting.reject(new Error(`closed: ${code} ${reason}`.trim()));
    this.#events.closed(code, reason);
  }

  #sign(): void {
    this.#lastSign = this.#parts.clock.monotonic();
  }

  #receive(bytes: Uint8Array): void {
    if (this.#state !== "open") return;
    this.#sign();
    const received = this.#parts.clock.now();
    let frame: Frame;
    try {
      frame = this.#parts.protocol.read(bytes);
    } catch (error) {
      if (!this.#finishing) this.#events.unreadable(error);
      return;
    }
    if ((frame.kind === "reply" || frame.kind === "refusal") && frame.used) this.#events.used(frame.used);
    switch (frame.kind) {
      case "data":
        if (this.#finishing) return;
        if (this.#held) this.#held.push([frame.address, frame.payload, received]);
        else this.#events.data(frame.address, frame.payload, received);
        return;
      case "reply":
        return this.#waiting.get(frame.id)?.resolve(frame.result);
      case "refusal":
        return this.#waiting.get(frame.id)?.reject(new SocketRefusal(frame.refused, frame.status));
      case "shutdown":
        return this.#events.shutdown();
      case "answer":
        return this.#tell(frame.text);
      case "nothing":
    }
  }

  /** Says something that nobody waits for the answer of. A closing socket takes nothing more. */
  #tell(text: string | undefined): void {
    try {
      if (text === undefined) this.#socket.ping();
      else this.#socket.send(text);
    } catch {
      // Its owner will hear it from `closed`.
    }
  }

  /** Heartbeats out, and an end to a connection from which nothing comes any more. */
  #watch(): void {
    const { clock, protocol } = this.#parts;
    const { every, text } = protocol.heartbeat;
    const beat = (): void => {
      if (this.#state !== "open") return;
      if (clock.monotonic() - this.#lastSign > protocol.silence) {
        this.#socket.close();
        return this.#end(1006, `silent for ${protocol.silence} ms`);
      }
      this.#tell(text);
      this.#timers = [clock.after(every, beat)];
    };
    this.#timers = [clock.after(every, beat)];
  }
}
