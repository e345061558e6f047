/** One WebSocket connection: opening, frames in and out, requests matched to replies, and the watch over silence. */
import type { Refused } from "./call.ts";
import type { Clock } from "./clock.ts";
import type { Pool } from "./endpoint.ts";
import { OutcomeUnknown, TransportError } from "./errors.ts";
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

  constructor(parts: LinkParts, events: LinkEvents) {
    this.#parts = parts;
    this.#events = events;
    this.limiter = new Limiter(parts.pools, { clock: parts.clock, share: shareOfMessages });
    this.#lastSign = parts.clock.monotonic();
    let opened: () => void;
    let failed: (error: unknown) => void;
    this.opened = new Promise((resolve, reject) => {
      opened = resolve;
      failed = reject;
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
      closed: (code, reason) => {
        failed(new TransportError("network", `the socket did not open: ${code} ${reason}`.trim(), false));
        this.#end(code, reason);
      },
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
    if (this.#state !== "open") throw new TransportError("network", "the socket is not open", false);
    this.#socket.send(text);
  }

  /**
   * Sends a frame and waits for the reply with its id. Rejects with `SocketRefusal` for a refusal. When the link closes or
   * the signal ends the wait, the frame has been sent: `OutcomeUnknown` for a write, `TransportError` for a read.
   */
  request(id: string, text: string, write: boolean, signal: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const done = (): void => {
        this.#waiting.delete(id);
        signal.removeEventListener("abort", onAbort);
      };
      const lost = (why: string, cause?: unknown): void => {
        done();
        reject(
          write
            ? new OutcomeUnknown(`${why}; the request may have been carried out`, { cause })
            : new TransportError("network", why, true, { cause }),
        );
      };
      const onAbort = (): void => lost("no reply in time", signal.reason);
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
          } else lost("the connection was lost before the reply", error);
        },
      });
    });
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
      this.#events.unreadable(error);
      return;
    }
    if ((frame.kind === "reply" || frame.kind === "refusal") && frame.used) this.#events.used(frame.used);
    switch (frame.kind) {
      case "data":
        return this.#events.data(frame.address, frame.payload, received);
      case "reply":
        return this.#waiting.get(frame.id)?.resolve(frame.result);
      case "refusal":
        return this.#waiting.get(frame.id)?.reject(new SocketRefusal(frame.refused, frame.status));
      case "shutdown":
        return this.#events.shutdown();
      case "answer":
        return this.#socket.send(frame.text);
      case "nothing":
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
      if (text === undefined) this.#socket.ping();
      else this.#socket.send(text);
      this.#timers = [clock.after(every, beat)];
    };
    this.#timers = [clock.after(every, beat)];
  }
}
