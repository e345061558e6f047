/** One WebSocket connection: opening, frames in and out, requests matched to replies, and the watch over silence. */
import { type Ends, onAbort } from "../abort.ts";
import { endedBy, type Refused } from "../call.ts";
import type { Clock } from "../clock.ts";
import type { Pool } from "../endpoint.ts";
import { OutcomeUnknown, TransportError, type TransportReason } from "../errors.ts";
import { Limiter, type TakeOptions } from "../limits/limiter.ts";
import { loading } from "../loading.ts";
import type { Decoder } from "../scan/decoder.ts";
import type { FrameCounts, FrameReader } from "../scan/reader.ts";
import { isLookedAt } from "../schema.ts";
import type { HandshakeRefusal, OpenSocket, Socket } from "./socket.ts";

/** Units used of limit pools, by the header names of `Pool.used`. */
export type Used = Readonly<Record<string, string>>;

/** What one frame of a venue turns out to be. */
export type Frame =
  /** An event of the subscription at this address. `id`: of the request that it answers besides, by being the first one. */
  | { readonly kind: "data"; readonly address: string; readonly payload: unknown; readonly id?: string }
  /** The answer to the request with this id. `used`: what is used of the limits, by the names of answer headers. */
  | { readonly kind: "reply"; readonly id: string; readonly result: unknown; readonly used?: Used }
  /** `id` is empty where the venue does not say which request it refuses. */
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
  /**
   * The protocol of one new connection, where an answer can only be understood by what its own connection has asked for.
   * Without it all connections share this one.
   */
  anew?(): Protocol;
  /** What the opening handshake says besides: nothing secret, it is the same for every connection. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Asked for every new connection, where the venue gives an address or a token for each: what takes the place of `path`, or a
   * whole address. It is given up after 20 seconds. A refusal of the key is final, any other failure is tried again.
   */
  place?(signal: AbortSignal): Promise<string>;
  /**
   * Unpacks a frame, where the venue packs them: whatever else reads frames gets what this gives. That has to be bounded by
   * `maxMessage`, as a small frame may hold a large one. Throws `SchemaError` for what it cannot unpack.
   */
  unpack?(bytes: Uint8Array): Uint8Array;
  /** Reads one frame; throws `SchemaError` for what it cannot read. */
  read(bytes: Uint8Array): Frame;
  /** Decoders of what comes often here. They are asked for with the first connection; until they are there, `read` reads all. */
  decoders?(): Promise<readonly Decoder[]>;
  /**
   * The number of a frame, at a venue that numbers all frames of a connection one by one, of whatever subscription they are;
   * `undefined` for one that has none. A frame that is missing may have been of any subscription: the connection is given up.
   */
  numberOf?(bytes: Uint8Array): number | undefined;
  /** The address of a frame that cannot be read, where its beginning tells. */
  addressOf?(bytes: Uint8Array): string | undefined;
  /** The frame of a request, where this socket takes requests. */
  request?(id: string, method: string, params: Readonly<Record<string, unknown>>): string;
  /** Requests count against what one connection may send (the pool `messages`), as subscriptions do. */
  readonly counted?: true;
  /** The frames that (un)subscribe these addresses; a reply with the id acknowledges them. */
  subscribe?(addresses: readonly string[], id: string): string;
  unsubscribe?(addresses: readonly string[], id: string): string;
  /**
   * Runs on every new connection before anything is subscribed: login, or the start of private events. It is given up
   * where the connection ends, or after 20 seconds.
   */
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
  /** What making a connection takes of the venue's pools, besides one of `connects`. */
  readonly cost?: Readonly<Record<string, number>>;
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
  /** Counts what decoders read here. */
  readonly frames?: FrameCounts;
}

/** What a link tells its owner. */
export interface LinkEvents {
  /** `received`: our time. `at`: the monotonic one, to the millisecond. */
  data(address: string, payload: unknown, received: number, at: number): void;
  used(used: Used): void;
  shutdown(): void;
  /** `address`: the subscription it was for, where that can be told. */
  unreadable(error: unknown, address: string | undefined): void;
  closed(code: number, reason: string): void;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: unknown): void;
  /** Of a control frame: called with its answer. Such a frame takes a refusal without an id as its own. */
  readonly answered: (() => void) | undefined;
}

/** Pings and pongs count against the venue's message limit too: they get the rest. */
const shareOfMessages = 0.8;

/** A connection is not trusted any more after so many frames in a row that cannot be read, or so many in ten seconds. */
const mostInRow = 10;
const mostUnreadable = 100;
const unreadableWindow = 10_000;

/** Events that are held at most: a connection that has brought more before it could be used is given up. */
const mostHeld = 100_000;

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
  /** Our time when the newest frame came. */
  #received = NaN;
  #beat: () => void = () => {};
  #death: () => void = () => {};
  #requests = 0;
  #fail: (error: unknown) => void = () => {};
  readonly #over: AbortController = new AbortController();
  #refusal: HandshakeRefusal | undefined;
  /** Control frames that were given up: a refusal without an id may be a late answer to one of them. */
  readonly #abandoned: Set<string> = new Set();
  /** When the newest frames came that could not be read. */
  #unreadable: number[] = [];
  #unreadableInRow = 0;
  /** Events that came before `release`. */
  #held: { readonly address: string; readonly payload: unknown; readonly received: number }[] | undefined = [];
  #finishing = false;
  /** That of the newest frame, where they are numbered. */
  #number: number | undefined;
  /** Reads what it can by decoders, once they are there. */
  #reader: FrameReader | undefined;

  constructor(parts: LinkParts, events: LinkEvents) {
    this.#parts = parts;
    this.#events = events;
    // Of a pool that holds one unit a share would be none.
    const least = Math.max(0, ...Object.values(parts.pools).map(({ limit }) => 1 / limit));
    this.limiter = new Limiter(parts.pools, {
      clock: parts.clock,
      share: Math.min(1, Math.max(shareOfMessages, least)),
    });
    this.#lastSign = parts.clock.monotonic();
    let opened: () => void;
    this.opened = new Promise((resolve, reject) => {
      opened = resolve;
      this.#fail = reject;
    });
    this.opened.catch(() => {});
    // Without decoders all goes the ordinary way.
    this.#decode().catch(() => {});
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
      closed: (code, reason, refusal) => {
        this.#refusal = refusal;
        this.#end(code, reason);
      },
    }, {
      ...(parts.protocol.headers === undefined ? {} : { headers: parts.protocol.headers }),
      maxMessage: parts.protocol.maxMessage,
      handshake: parts.handshake,
    });
  }

  get protocol(): Protocol {
    return this.#parts.protocol;
  }

  get open(): boolean {
    return this.#state === "open";
  }

  /** Aborted, with a `TransportError`, when the connection has ended. */
  get over(): AbortSignal {
    return this.#over.signal;
  }

  /** How the venue refused the handshake, where it did. */
  get refusal(): HandshakeRefusal | undefined {
    return this.#refusal;
  }

  /** The monotonic time of the newest frame that could not be read, in milliseconds. */
  get unreadableAt(): number {
    return this.#unreadable.at(-1) ?? -Infinity;
  }

  /** An id no other request of this link has. */
  nextId(): string {
    return String(++this.#requests);
  }

  /** Takes what a request counts, where requests do. */
  count(turn: TakeOptions): Promise<void> | undefined {
    return this.#parts.protocol.counted && this.limiter.take({ messages: 1 }, turn);
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
   *
   * `answered` marks a control frame. It is called the moment the answer comes, before whatever follows that in the same
   * packet; and a refusal without an id is taken as the answer, where it can be to nothing else.
   */
  request(id: string, text: string, write: boolean, ending: Ends, answered?: () => void): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (ending.aborted) return reject(ending.reason);
      let stop: () => void = () => {};
      const done = (): void => {
        this.#waiting.delete(id);
        stop();
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
      const giveUp = (): void => {
        const reason = endedBy(ending);
        if (answered) this.#abandoned.add(id);
        lost(reason, reason === "timeout" ? "no reply in time" : "aborted before the reply", ending.reason);
      };
      try {
        this.send(text);
      } catch (error) {
        return reject(error);
      }
      stop = onAbort(ending, giveUp);
      this.#waiting.set(id, {
        answered,
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
    for (const { address, payload, received } of held) {
      this.#events.data(address, payload, received, this.#parts.clock.monotonic());
    }
  }

  /** Lets no more events out, and closes once no request waits for its reply. */
  finish(): void {
    this.#finishing = true;
    if (this.#waiting.size === 0) this.close();
  }

  close(): void {
    this.#drop(1000, "closed by us");
  }

  #end(code: number, reason: string): void {
    if (this.#state === "closed") return;
    this.#state = "closed";
    this.#beat();
    this.#death();
    const status = this.#refusal === undefined ? {} : { status: this.#refusal.status };
    this.#fail(new TransportError("network", `the socket did not open: ${code} ${reason}`.trim(), false, status));
    for (const waiting of [...this.#waiting.values()]) waiting.reject(new Error(`closed: ${code} ${reason}`.trim()));
    this.#over.abort(new TransportError("network", `the connection ended: ${code} ${reason}`.trim(), true));
    this.#events.closed(code, reason);
  }

  async #decode(): Promise<void> {
    const { protocol, frames } = this.#parts;
    if (!protocol.decoders) return;
    const [decoders, { FrameReader }] = await loading(Promise.all([protocol.decoders(), import("../scan/reader.ts")]));
    this.#reader = new FrameReader(decoders, (bytes) => {
      const frame = protocol.read(bytes);
      return frame.kind === "data" ? frame.payload : undefined;
    }, frames);
  }

  #sign(): void {
    this.#lastSign = this.#parts.clock.monotonic();
  }

  #receive(bytes: Uint8Array): void {
    if (this.#state !== "open") return;
    const received = this.#parts.clock.now();
    if (received !== this.#received) {
      // Within one millisecond the other clock need not be read again: that is a tenth of the time of a small frame.
      this.#received = received;
      this.#sign();
    }
    const { unpack } = this.#parts.protocol;
    if (!unpack) return this.#take(bytes, received);
    let unpacked: Uint8Array;
    try {
      unpacked = unpack(bytes);
    } catch (error) {
      if (!this.#finishing) this.#distrust(error, undefined);
      return;
    }
    this.#take(unpacked, received);
  }

  /** Takes a frame as it can be read. */
  #take(bytes: Uint8Array, received: number): void {
    if (!this.#isNext(bytes)) return;
    // What is held is read later, when other frames have come.
    const reader = this.#held || this.#finishing ? undefined : this.#reader;
    const decoded = reader?.read(bytes);
    // Who looks on wants to see all of a payload.
    if (reader && decoded && !isLookedAt()) {
      this.#unreadableInRow = 0;
      return this.#events.data(reader.address, decoded, received, this.#lastSign);
    }
    let frame: Frame;
    try {
      frame = this.#parts.protocol.read(bytes);
    } catch (error) {
      if (!this.#finishing) this.#distrust(error, bytes);
      return;
    }
    this.#unreadableInRow = 0;
    if ((frame.kind === "reply" || frame.kind === "refusal") && frame.used) this.#events.used(frame.used);
    switch (frame.kind) {
      case "data":
        if (frame.id !== undefined) this.#answer(frame.id, (waiting) => waiting.resolve(undefined));
        if (this.#finishing) return;
        if (!decoded) reader?.placed(bytes, frame.address);
        if (this.#held) this.#hold(frame.address, frame.payload, received);
        else this.#events.data(frame.address, frame.payload, received, this.#lastSign);
        return;
      case "reply":
        return this.#answer(frame.id, (waiting) => waiting.resolve(frame.result));
      case "refusal": {
        this.#abandoned.delete(frame.id);
        const waiting = frame.id === "" ? this.#only() : this.#waiting.get(frame.id);
        return answer(waiting, ({ reject }) => reject(new SocketRefusal(frame.refused, frame.status)));
      }
      case "shutdown":
        return this.#events.shutdown();
      case "answer":
        return this.#tell(frame.text);
      case "nothing":
    }
  }

  #answer(id: string, settle: (waiting: Waiting) => void): void {
    this.#abandoned.delete(id);
    answer(this.#waiting.get(id), settle);
  }

  /** Whether a frame is the one behind the last, where they are numbered. One that was there is passed over. */
  #isNext(bytes: Uint8Array): boolean {
    const number = this.#parts.protocol.numberOf?.(bytes);
    if (number === undefined) return true;
    const last = this.#number;
    if (number === last) return false;
    this.#number = number;
    if (last === undefined || number === last + 1) return true;
    this.#drop(1006, `frame ${number} came behind frame ${last}`);
    return false;
  }

  /** The one control frame that waits for its answer, where no other frame may still be answered. */
  #only(): Waiting | undefined {
    const [only, another] = [...this.#waiting.values()];
    return another === undefined && this.#abandoned.size === 0 && only?.answered !== undefined ? only : undefined;
  }

  #hold(address: string, payload: unknown, received: number): void {
    if (this.#held && this.#held.push({ address, payload, received }) > mostHeld) {
      this.#drop(1006, `more than ${mostHeld} events before its use`);
    }
  }

  /** Tells of a frame that cannot be read, and ends a connection that brings many. */
  #distrust(error: unknown, bytes: Uint8Array | undefined): void {
    const now = this.#parts.clock.monotonic();
    this.#unreadable = [...this.#unreadable.filter((at) => now - at < unreadableWindow), now];
    let address: string | undefined;
    try {
      address = bytes && this.#parts.protocol.addressOf?.(bytes);
    } catch {
      // It is for anybody, then.
    }
    this.#events.unreadable(error, address);
    if (++this.#unreadableInRow >= mostInRow || this.#unreadable.length >= mostUnreadable) {
      this.#drop(1006, "too many frames that cannot be read");
    }
  }

  #drop(code: number, reason: string): void {
    if (this.#state === "closed") return;
    this.#socket.close();
    this.#end(code, reason);
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
      this.#tell(text);
      this.#beat = clock.after(every, beat);
    };
    const look = (): void => {
      const left = this.#lastSign + protocol.silence - clock.monotonic();
      if (left <= 0) return this.#drop(1006, `silent for ${protocol.silence} ms`);
      this.#death = clock.after(left, look);
    };
    this.#beat = clock.after(every, beat);
    this.#death = clock.after(protocol.silence, look);
  }
}

function answer(waiting: Waiting | undefined, settle: (waiting: Waiting) => void): void {
  if (waiting === undefined) return;
  waiting.answered?.();
  settle(waiting);
}
