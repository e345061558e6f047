/** The WebSocket port. The only file that imports ws, and one of two that open connections. */
import type { ClientOptions, WebSocket } from "ws";

/** What a socket tells its owner. After `closed` nothing more comes. */
export interface SocketEvents {
  opened(): void;
  /** One message: text frames and binary frames alike arrive as their bytes. */
  message(bytes: Uint8Array): void;
  /** A ping or a pong of the venue came: a sign of life. */
  alive(): void;
  /** The connection is gone. `code` is 1006 where there was no closing handshake. */
  closed(code: number, reason: string): void;
}

/** An open or opening socket. */
export interface Socket {
  /** Queues a text frame. Throws when the socket is not open. */
  send(text: string): void;
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

/**
 * Opens a socket with ws, in Node and in Deno: it is loaded at the first use. No compression, no redirects, bounded
 * messages; the venue's pings are answered by ws itself.
 */
export const openSocket: OpenSocket = (url, events, options) => new WsSocket(url, events, options);

/** A venue that does not answer the closing handshake is left after this many milliseconds. */
const closeLimit = 1_000;

class WsSocket implements Socket {
  readonly #events: SocketEvents;
  #socket: WebSocket | undefined;
  #ended = false;

  constructor(url: string, events: SocketEvents, options: SocketOptions) {
    this.#events = events;
    import("ws").then(
      ({ WebSocket }) => {
        if (!this.#ended) this.#start(new WebSocket(url, settings(options)));
      },
      (error) => this.#end(1006, String(error)),
    );
  }

  get buffered(): number {
    return this.#socket?.bufferedAmount ?? 0;
  }

  send(text: string): void {
    const socket = this.#socket;
    if (!socket || socket.readyState !== socket.OPEN) throw new Error("the socket is not open");
    socket.send(text);
  }

  ping(): void {
    const socket = this.#socket;
    if (socket?.readyState === socket?.OPEN) socket?.ping();
  }

  close(): void {
    const socket = this.#socket;
    if (!socket) return this.#end(1006, "closed before it was open");
    if (socket.readyState === socket.CONNECTING) return socket.terminate();
    const timer = setTimeout(() => socket.terminate(), closeLimit);
    socket.once("close", () => clearTimeout(timer));
    socket.close(1000);
  }

  #start(socket: WebSocket): void {
    this.#socket = socket;
    let problem = "";
    socket.on("open", () => this.#events.opened());
    socket.on("message", (data) => this.#events.message(data as Uint8Array));
    socket.on("ping", () => this.#events.alive());
    socket.on("pong", () => this.#events.alive());
    socket.on("unexpected-response", (request, response) => {
      problem = `HTTP ${response.statusCode}`;
      request.destroy();
    });
    socket.on("error", (error) => {
      problem ||= error.message;
    });
    socket.on("close", (code, reason) => this.#end(code, problem || reason.toString()));
  }

  #end(code: number, reason: string): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#events.closed(code, reason);
  }
}

function settings(options: SocketOptions): ClientOptions {
  return {
    perMessageDeflate: false,
    followRedirects: false,
    maxPayload: options.maxMessage,
    handshakeTimeout: options.handshake,
    headers: { ...options.headers },
  };
}
