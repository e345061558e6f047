/** The WebSocket port over byte connections of any kind: the same contract as over real ones, byte for byte. */
import { Buffer } from "node:buffer";
import type { Clock } from "../../core/clock.ts";
import { TransportError } from "../../core/errors.ts";
import type { ByteEvents, Destination } from "../../core/http/wire.ts";
import type { OpenSocket, Socket, SocketEvents, SocketOptions } from "../../core/stream/socket.ts";
import type { Random } from "../prng.ts";
import type { VirtualConnection } from "./connection.ts";
import { Frames } from "./frames.ts";
import { askUpgrade, newKey, readUpgrade } from "./handshake.ts";

/** What sockets are made of. */
export interface SocketParts {
  readonly connect: (to: Destination, events: ByteEvents) => VirtualConnection["bytes"];
  readonly clock: Clock;
  /** Of the keys of handshakes, and of the masks of frames. */
  readonly random: Random;
  /** False once the process that holds the sockets is gone. */
  alive(): boolean;
}

/** How long a connection may take to close before it is dropped, in milliseconds. */
const closing = 1_000;

/** Opens sockets over virtual connections. */
export function virtualSockets(parts: SocketParts): OpenSocket {
  return (url, events, options) => new VirtualSocket(parts, url, events, options);
}

interface End {
  readonly code: number;
  readonly reason: string;
}

class VirtualSocket implements Socket, ByteEvents {
  readonly #parts: SocketParts;
  readonly #events: SocketEvents;
  readonly #key: string;
  readonly #frames: Frames;
  readonly #request: string = "";
  #bytes: VirtualConnection["bytes"] | undefined;
  #state: "connecting" | "open" | "closing" | "closed" = "connecting";
  #head: Buffer = Buffer.alloc(0);
  #closeSent = false;
  /** What the venue's closing frame said. */
  #received: End | undefined;
  /** Why the connection ended without a closing handshake. */
  #cause: End | undefined;
  #cancelTimer: () => void = () => {};

  constructor(parts: SocketParts, url: string, events: SocketEvents, options: SocketOptions) {
    this.#parts = parts;
    this.#events = events;
    this.#key = newKey(parts.random);
    this.#frames = new Frames((bytes) => this.#bytes?.write(bytes), {
      message: (bytes) => this.#events.message(bytes),
      ping: (payload) => {
        if (this.#state === "open") this.#frames.pong(payload);
        this.#events.alive();
      },
      pong: () => this.#events.alive(),
      closing: (code, reason) => {
        this.#received = { code, reason };
        this.#sendClose(code, reason);
        this.#bytes?.end();
      },
      broken: (code, message) => {
        this.#cause ??= { code, reason: message };
        this.#sendClose(code);
        this.#bytes?.end();
      },
    }, { server: false, maxMessage: options.maxMessage, mask: maskOf(parts.random) });
    const place = placeOf(url);
    const request = place && askUpgrade(place.host, place.target, options.headers ?? {}, this.#key);
    if (place === undefined || request === undefined) {
      this.#soon({ code: 1006, reason: "the address or a header is not valid" });
      return;
    }
    this.#request = request;
    this.#cancelTimer = parts.clock.after(options.handshake, () => this.#giveUp("Opening handshake has timed out"));
    this.#bytes = parts.connect(place.to, this);
  }

  get buffered(): number {
    return this.#bytes?.waiting ?? 0;
  }

  send(text: string): void {
    if (this.#state !== "open") throw new TransportError("network", "the socket is not open", false);
    this.#frames.send(text);
  }

  ping(): void {
    // On a connection that is going, nobody waits for the pong.
    if (this.#state === "open") this.#frames.ping("");
  }

  close(): void {
    if (this.#state === "open") {
      this.#cause ??= { code: 1006, reason: "no answer to the closing handshake" };
      this.#sendClose(1000);
    } else if (this.#state === "connecting") {
      this.#cancelTimer();
      this.#bytes?.destroy();
      this.#soon({ code: 1006, reason: "closed before it opened" });
    }
  }

  opened(): void {
    this.#bytes?.write(this.#request);
  }

  data(bytes: Buffer): void {
    if (this.#state !== "connecting") return this.#frames.feed(bytes);
    this.#head = this.#head.length === 0 ? bytes : Buffer.concat([this.#head, bytes]);
    const answer = readUpgrade(this.#head, this.#key);
    if (answer === undefined) return;
    if (!answer.open) return this.#giveUp(answer.why);
    this.#cancelTimer();
    this.#state = "open";
    this.#events.opened();
    if (answer.rest.length > 0) this.#frames.feed(answer.rest);
  }

  ended(): void {
    if (this.#state === "connecting") this.#cause ??= { code: 1006, reason: "socket hang up" };
  }

  failed(error: Error): void {
    // Why an open connection broke is not told: the code says that it did.
    if (this.#state === "connecting") this.#cause ??= { code: 1006, reason: error.message };
  }

  closed(): void {
    this.#end();
  }

  #sendClose(code: number, reason?: string): void {
    if (this.#closeSent) return;
    this.#closeSent = true;
    this.#state = "closing";
    this.#frames.close(code, reason);
    this.#cancelTimer = this.#parts.clock.after(closing, () => {
      this.#bytes?.destroy();
      this.#end();
    });
  }

  #giveUp(why: string): void {
    this.#cause ??= { code: 1006, reason: why };
    this.#bytes?.destroy();
    this.#end();
  }

  /** Ends it, but not while the caller's call runs. */
  #soon(end: End): void {
    this.#cause = end;
    this.#state = "closing";
    queueMicrotask(() => {
      if (this.#parts.alive()) this.#end();
    });
  }

  #end(): void {
    if (this.#state === "closed") return;
    this.#state = "closed";
    this.#cancelTimer();
    const { code, reason } = this.#received ?? this.#cause ?? { code: 1006, reason: "" };
    this.#events.closed(code, reason.slice(0, 200));
  }
}

/** Where an address leads, as ws reads it; `undefined` where it is none. */
function placeOf(url: string): { to: Destination; host: string; target: string } | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, port, host, pathname, search, hash } = new URL(url);
  const secure = protocol === "wss:" || protocol === "https:";
  if ((!secure && protocol !== "ws:" && protocol !== "http:") || hash !== "") return undefined;
  const to = { host: hostname.replace(/^\[(.*)\]$/, "$1"), port: Number(port) || (secure ? 443 : 80), secure };
  return { to, host, target: pathname + search };
}

function maskOf(random: Random): (bytes: Uint8Array) => void {
  return (bytes) => {
    const bits = random.bits();
    bytes[0] = bits;
    bytes[1] = bits >>> 8;
    bytes[2] = bits >>> 16;
    bytes[3] = bits >>> 24;
  };
}
