/** The WebSocket port. The only file that imports ws, and one of two that open connections. */

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
