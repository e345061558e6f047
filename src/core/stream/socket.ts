/** The WebSocket port. The only file that imports ws, and one of two that open connections. */
import type { Duplex } from "node:stream";
import type { ClientOptions, WebSocket } from "ws";
import { TransportError } from "../errors.ts";
import { PlainFrames } from "./plain.ts";

/** How a venue refused the handshake. */
export interface HandshakeRefusal {
  /** The HTTP status of its answer. */
  readonly status: number;
  /** Milliseconds until it takes connections again, where it said so. */
  readonly retryAfter?: number;
}

/** What a socket tells its owner. After `closed` nothing more comes. */
export interface SocketEvents {
  opened(): void;
  /** One message: text frames and binary frames alike arrive as their bytes. */
  message(bytes: Uint8Array): void;
  /** A ping or a pong of the venue came: a sign of life. */
  alive(): void;
  /**
   * The connection is gone. `code` is 1006 where there was no closing handshake. `refusal` comes where the opening
   * handshake was answered with an HTTP error.
   */
  closed(code: number, reason: string, refusal?: HandshakeRefusal): void;
}

/** An open or opening socket. */
export interface Socket {
  /** Queues a text frame. Throws when the socket is not open. */
  send(text: string): void;
  /** Sends a ping; does nothing when the socket is not open. */
  ping(): void;
  /** Starts the closing handshake, and drops the connection where it takes longer than a second. */
  close(): void;
  /** Bytes not yet handed to the system. */
  readonly buffered: number;
}

/** Limits and headers of a connection. */
export interface SocketOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Largest message in bytes; a larger one closes the connection with 1009. */
  readonly maxMessage: number;
  /** Milliseconds the handshake may take. */
  readonly handshake: number;
}

/** Opens a WebSocket. Never throws for a connection that fails: `closed` says so. */
export type OpenSocket = (url: string, events: SocketEvents, options: SocketOptions) => Socket;

/** How long a connection may take to close before it is dropped, in milliseconds. */
const closing = 1_000;

/**
 * After so many milliseconds of frames the answers and events of other connections have their turn, whatever each of the
 * frames takes; the clock is looked at with every eighth.
 */
const turn = 1;
const lookEvery = 8;

/** The state of a WebSocket that is open. */
const open = 1;

/** Codes of closing for what a server must not send, by the name ws has for it. The rest breaks the protocol: 1002. */
const violations: Readonly<Record<string, number>> = {
  WS_ERR_UNSUPPORTED_MESSAGE_LENGTH: 1009,
  WS_ERR_UNSUPPORTED_DATA_PAYLOAD_LENGTH: 1009,
  WS_ERR_TOO_MANY_BUFFERED_PARTS: 1008,
  WS_ERR_INVALID_UTF8: 1007,
};

/**
 * Opens a socket over ws, which is loaded with the first one. Pings of the venue are answered; compression and
 * redirects are refused. Where this side closes because of what came, `closed` tells its code: 1009 for a message that
 * is too large, 1007 for text that is not UTF-8, 1002 for a broken frame. A handshake that is answered with an HTTP
 * error ends as 1006 with `HTTP <status>`, and tells it apart. Reasons never hold the address, which may hold a key.
 */
export const openSocket: OpenSocket = (url, events, options) => new Connection(url, events, options);

class Connection implements Socket {
  readonly #events: SocketEvents;
  #socket: WebSocket | undefined;
  #unwanted = false;
  #closed = false;
  /** Why the connection ended without a closing handshake. */
  #cause: { readonly code: number; readonly reason: string } | undefined;
  #refusal: HandshakeRefusal | undefined;
  /**
   * When its turn began, in milliseconds; and frames until the clock is looked at. What was kept, what the system has read
   * besides and what comes then are of one turn: the others' bytes may wait behind all three.
   */
  #begun = 0;
  #untilLook = lookEvery;
  /** While everything else has its turn: frames that the library has read already. One read may bring hundreds. */
  #kept: Uint8Array[] | undefined;
  /** Tells of the end, where that came meanwhile. */
  #last: (() => void) | undefined;
  /** What the bytes come from, and messages that ws has made of them. */
  #wire: Duplex | undefined;
  #said = 0;
  #frames: PlainFrames | undefined;

  constructor(url: string, events: SocketEvents, options: SocketOptions) {
    this.#events = events;
    import("ws").then(
      (ws) => this.#connect(ws.WebSocket, url, options),
      () => this.#end(1006, "ws is not installed"),
    );
  }

  get buffered(): number {
    return this.#socket?.bufferedAmount ?? 0;
  }

  send(text: string): void {
    const socket = this.#socket;
    if (socket?.readyState !== open) throw new TransportError("network", "the socket is not open", false);
    socket.send(text);
  }

  ping(): void {
    // On a connection that is going, nobody waits for the pong.
    if (this.#socket?.readyState === open) this.#socket.ping();
  }

  close(): void {
    const socket = this.#socket;
    const reason = socket?.readyState === open ? "no answer to the closing handshake" : "closed before it opened";
    this.#cause ??= { code: 1006, reason };
    if (socket !== undefined) return socket.close(1000);
    this.#unwanted = true;
    queueMicrotask(() => this.#end(1006, reason));
  }

  #connect(
    WebSocket: new (url: string, options: ClientOptions) => WebSocket,
    url: string,
    options: SocketOptions,
  ): void {
    if (this.#unwanted) return;
    // `closeTimeout` is younger than the types of ws.
    const settings: ClientOptions & { closeTimeout: number } = {
      closeTimeout: closing,
      followRedirects: false,
      handshakeTimeout: options.handshake,
      headers: { ...options.headers },
      maxPayload: options.maxMessage,
      minVersion: "TLSv1.2",
      perMessageDeflate: false,
    };
    let socket: WebSocket;
    try {
      socket = new WebSocket(url, settings);
    } catch {
      return this.#end(1006, "the address or a header is not valid");
    }
    this.#socket = socket;
    socket.on("upgrade", (response) => this.#wire = response.socket);
    socket.on("open", () => {
      this.#readPlain(socket, options.maxMessage);
      this.#events.opened();
    });
    // Frames come as Node's buffers, which are bytes: nothing is copied.
    socket.on("message", (data) => {
      this.#said++;
      this.#message(socket, data as Uint8Array);
    });
    socket.on("ping", () => this.#events.alive());
    socket.on("pong", () => this.#events.alive());
    socket.on("unexpected-response", (_request, response) => {
      const { statusCode: status = 0, statusMessage = "", headers } = response;
      this.#cause = { code: 1006, reason: `HTTP ${status} ${statusMessage}`.trim() };
      const retryAfter = waitOf(headers["retry-after"], headers["date"]);
      this.#refusal = { status, ...(retryAfter === undefined ? {} : { retryAfter }) };
      socket.terminate();
    });
    socket.on("error", (error: Error & { code?: string }) => {
      const code = error.code?.startsWith("WS_ERR_") ? violations[error.code] ?? 1002 : 1006;
      this.#cause ??= { code, reason: error.message };
      this.#frames?.end();
    });
    socket.on("close", (code, reason) => this.#end(code, reason.toString()));
  }

  #message(socket: WebSocket, bytes: Uint8Array): void {
    if (this.#kept !== undefined) return void this.#kept.push(bytes);
    this.#events.message(bytes);
    if (--this.#untilLook === 0 && this.#isOver()) this.#giveWay(socket, []);
  }

  /**
   * Reads most messages in front of ws, which takes four times as long for a small one. Where it does not read as it is known
   * to, it is left alone.
   */
  #readPlain(socket: WebSocket, maxMessage: number): void {
    const wire = this.#wire;
    const [read, ...others] = wire?.listeners("data") ?? [];
    if (!wire || !read || others.length > 0) return;
    const frames = this.#frames = new PlainFrames({
      message: (bytes) => this.#message(socket, bytes),
      rest: (bytes) => {
        const before = this.#said;
        read.call(wire, bytes);
        return this.#said > before;
      },
    }, maxMessage);
    wire.on("data", (chunk: Buffer) => frames.take(chunk));
    wire.removeListener("data", read as (chunk: Buffer) => void);
  }

  /** Whether its turn is over. Of a stream that comes slowly it is at each look, and nothing is lost by that. */
  #isOver(): boolean {
    this.#untilLook = lookEvery;
    return performance.now() - this.#begun >= turn;
  }

  /** Lets everything else have its turn: of a stream that does not end, the system would go on reading two megabytes. */
  #giveWay(socket: WebSocket, kept: Uint8Array[]): void {
    this.#kept = kept;
    this.#frames?.hold();
    socket.pause();
    setImmediate(() => this.#goOn(socket));
  }

  #goOn(socket: WebSocket): void {
    const kept = this.#kept ?? [];
    this.#begun = performance.now();
    this.#untilLook = lookEvery;
    let next = 0;
    while (next < kept.length) {
      this.#events.message(kept[next++] as Uint8Array);
      if (--this.#untilLook === 0 && this.#isOver()) break;
    }
    if (next < kept.length) return this.#giveWay(socket, kept.slice(next));
    this.#kept = undefined;
    this.#frames?.goOn();
    if (this.#kept !== undefined) return;
    if (this.#last !== undefined) return this.#last();
    socket.resume();
  }

  #end(code: number, reason: string): void {
    if (this.#closed) return;
    // What had come before is told before.
    if (this.#kept !== undefined) {
      this.#frames?.end();
      this.#last = () => this.#end(code, reason);
      return;
    }
    this.#closed = true;
    const end = code === 1006 ? this.#cause ?? { code, reason } : { code, reason };
    this.#events.closed(end.code, end.reason.slice(0, 200), this.#refusal);
  }
}

/** Milliseconds of a `Retry-After`: seconds, or a date, which is read against that of the answer itself. */
function waitOf(retryAfter: string | undefined, date: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  const wait = /^\d+$/.test(retryAfter)
    ? Number(retryAfter) * 1_000
    : Date.parse(retryAfter) - (date === undefined ? Date.now() : Date.parse(date));
  return wait > 0 ? wait : undefined;
}
