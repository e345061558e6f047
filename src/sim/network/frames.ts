/**
 * WebSocket frames as bytes, written and read by the codecs of ws, the same ones that run behind real sockets. ws makes
 * them for Node's streams; driven directly they need none, and work at once, so that nothing hangs on when a platform
 * turns its event loop.
 */
import { Buffer } from "node:buffer";
import * as ws from "ws";

/** What was read. After `closing` and `broken` nothing more is. */
export interface FrameEvents {
  message(bytes: Buffer, binary: boolean): void;
  ping(payload: Buffer): void;
  pong(payload: Buffer): void;
  /** A closing frame; the code is 1005 where it names none. */
  closing(code: number, reason: string): void;
  /** What came breaks the protocol; `code` is the one to close with. */
  broken(code: number, message: string): void;
}

/** What distinguishes the two ends. */
export interface FrameOptions {
  readonly server: boolean;
  /** Largest message in bytes. */
  readonly maxMessage: number;
  /** Fills in the four bytes that a client masks a frame with. */
  readonly mask?: (bytes: Uint8Array) => void;
}

/** The parts of ws that its types leave out. */
interface Codecs {
  readonly Receiver: new (options: {
    readonly isServer: boolean;
    readonly maxPayload: number;
    readonly maxFragments: number;
    readonly maxBufferedChunks: number;
  }) => {
    on(event: string, listener: (...values: never[]) => void): void;
    _write(bytes: Buffer, encoding: string, done: (error?: Error & { code?: string }) => void): void;
  };
  readonly Sender: new (sink: Sink, extensions: object, mask?: (bytes: Uint8Array) => void) => {
    send(data: string, options: { fin: boolean; mask: boolean; binary: boolean; compress: boolean }): void;
    ping(data: string | Buffer, mask: boolean): void;
    pong(data: string | Buffer, mask: boolean): void;
    close(code: number | undefined, reason: string | undefined, mask: boolean): void;
  };
}

const { Receiver, Sender } = ws as unknown as Codecs;

/** The limits ws has for a socket by itself. */
const maxFragments = 16 * 1024;
const maxBufferedChunks = 256 * 1024;

/** Codes of closing for what must not be sent, by the name ws has for it. The rest breaks the protocol: 1002. */
const violations: Readonly<Record<string, number>> = {
  WS_ERR_UNSUPPORTED_MESSAGE_LENGTH: 1009,
  WS_ERR_UNSUPPORTED_DATA_PAYLOAD_LENGTH: 1009,
  WS_ERR_TOO_MANY_BUFFERED_PARTS: 1008,
  WS_ERR_INVALID_UTF8: 1007,
};

/** The frames of one end of a connection. */
export class Frames {
  readonly #events: FrameEvents;
  readonly #masked: boolean;
  readonly #receiver: InstanceType<Codecs["Receiver"]>;
  readonly #sender: InstanceType<Codecs["Sender"]>;
  readonly #done = (error?: Error & { code?: string }): void => {
    if (error === undefined || error === null) return;
    this.#over = true;
    this.#events.broken(violations[error.code ?? ""] ?? 1002, error.message);
  };
  #over = false;

  constructor(write: (bytes: Buffer) => void, events: FrameEvents, options: FrameOptions) {
    this.#events = events;
    this.#masked = !options.server;
    this.#sender = new Sender(new Sink(write), {}, options.mask);
    const receiver = new Receiver({
      isServer: options.server,
      maxPayload: options.maxMessage,
      maxFragments,
      maxBufferedChunks,
    });
    receiver.on("message", (bytes: Buffer, binary: boolean) => events.message(bytes, binary));
    receiver.on("ping", (payload: Buffer) => events.ping(payload));
    receiver.on("pong", (payload: Buffer) => events.pong(payload));
    receiver.on("conclude", (code: number, reason: Buffer) => {
      this.#over = true;
      events.closing(code, reason.toString());
    });
    this.#receiver = receiver;
  }

  /** Takes what came. */
  feed(bytes: Buffer): void {
    // What a stream would do with it, without the stream: the codec has read it all when this returns.
    if (!this.#over) this.#receiver._write(bytes, "buffer", this.#done);
  }

  send(text: string): void {
    this.#sender.send(text, { fin: true, mask: this.#masked, binary: false, compress: false });
  }

  ping(payload: string | Buffer): void {
    this.#sender.ping(payload, this.#masked);
  }

  pong(payload: string | Buffer): void {
    this.#sender.pong(payload, this.#masked);
  }

  /** Writes a closing frame; without a code for 1005, which is never written. */
  close(code: number, reason = ""): void {
    this.#sender.close(code === 1005 ? undefined : code, reason, this.#masked);
  }
}

/** What ws writes to in place of a stream: head and payload of a frame leave as one piece. */
class Sink {
  readonly destroyed: boolean = false;
  readonly #write: (bytes: Buffer) => void;
  #corked = false;
  #head: Buffer | undefined;

  constructor(write: (bytes: Buffer) => void) {
    this.#write = write;
  }

  cork(): void {
    this.#corked = true;
  }

  uncork(): void {
    this.#corked = false;
  }

  write(piece: Buffer | string): void {
    if (this.#corked && this.#head === undefined) {
      this.#head = piece as Buffer;
      return;
    }
    const head = this.#head;
    this.#head = undefined;
    this.#write(head === undefined ? bytesOf(piece) : joined(head, piece));
  }
}

function bytesOf(piece: Buffer | string): Buffer {
  return typeof piece === "string" ? Buffer.from(piece) : piece;
}

function joined(head: Buffer, payload: Buffer | string): Buffer {
  const length = typeof payload === "string" ? Buffer.byteLength(payload) : payload.length;
  const whole = Buffer.allocUnsafe(head.length + length);
  whole.set(head);
  if (typeof payload === "string") whole.write(payload, head.length);
  else whole.set(payload, head.length);
  return whole;
}
