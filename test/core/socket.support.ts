/** A venue's socket on loopback: it acknowledges subscriptions, unless a test says otherwise, and sends what it is told. */
import { Buffer } from "node:buffer";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { SchemaError } from "../../src/core/errors.ts";
import { parseJson } from "../../src/core/json.ts";
import type { Frame, Protocol } from "../../src/core/stream/link.ts";
import type { Listener } from "../../src/core/stream/stream.ts";

/** What a client sent. */
export interface Asked {
  readonly op: string;
  readonly id: string;
  readonly args?: readonly string[];
  readonly params?: Readonly<Record<string, unknown>>;
}

/** One connection, from the server's side. */
export interface Connection {
  /** From 1. */
  readonly number: number;
  /** What it asked for. */
  readonly path: string;
  readonly topics: Set<string>;
  readonly asked: readonly Asked[];
  readonly open: boolean;
  send(frame: unknown): void;
  /** Sends these in one packet. */
  sendAtOnce(frames: readonly unknown[]): void;
  close(code?: number): void;
  /** Ends the connection without a closing handshake. */
  kill(): void;
}

/** What a test may change of the server's behaviour while it runs. */
export interface Behaviour {
  /** Connections are refused with this HTTP status. */
  refuse?: number | undefined;
  /** Headers of that refusal. */
  refuseWith?: Readonly<Record<string, string>> | undefined;
  /** A new connection is up. */
  connected?: ((connection: Connection) => void) | undefined;
  /** Answers a frame; `true` where that is all, else it is acknowledged. */
  answer?: ((connection: Connection, asked: Asked) => boolean) | undefined;
  /** Pings are not answered. */
  mute?: boolean | undefined;
}

/** A running server. */
export interface SocketVenue extends Behaviour {
  /** Like `ws://127.0.0.1:4000`. */
  readonly base: string;
  /** Every connection there ever was. */
  readonly connections: readonly Connection[];
  /** Attempts to connect, also refused ones. */
  readonly attempts: number;
  readonly open: number;
  /** Sends an event to every connection that has subscribed the address. */
  publish(address: string, data: unknown): void;
  /** Everything asked with this word, over all connections. */
  asked(op: string): readonly Asked[];
  close(): Promise<void>;
}

/** Starts a server. */
export async function socketVenue(): Promise<SocketVenue> {
  const connections: Connection[] = [];
  let attempts = 0;
  const server = new WebSocketServer({
    host: "127.0.0.1",
    port: 0,
    autoPong: false,
    verifyClient: (_, accept) => {
      attempts++;
      if (venue.refuse === undefined) accept(true);
      else accept(false, venue.refuse, undefined, { ...venue.refuseWith });
    },
  });
  await new Promise<void>((resolve) => server.once("listening", () => resolve()));
  const venue: SocketVenue = {
    base: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections,
    get attempts() {
      return attempts;
    },
    get open() {
      return connections.filter(({ open }) => open).length;
    },
    publish: (address, data) => {
      for (const one of connections) if (one.open && one.topics.has(address)) one.send({ ch: address, data });
    },
    asked: (op) => connections.flatMap((one) => one.asked.filter((asked) => asked.op === op)),
    close: () =>
      new Promise((resolve) => {
        for (const socket of server.clients) socket.terminate();
        server.close(() => resolve());
      }),
  };
  server.on("connection", (socket, { url = "" }) => {
    const connection = connectionOf(socket, connections.length + 1, url, venue);
    connections.push(connection);
    venue.connected?.(connection);
  });
  return venue;
}

function connectionOf(socket: WebSocket, number: number, path: string, venue: SocketVenue): Connection {
  const asked: Asked[] = [];
  const connection: Connection = {
    number,
    path,
    topics: new Set(),
    asked,
    get open() {
      return socket.readyState === socket.OPEN;
    },
    send: (frame) => {
      const isRaw = typeof frame === "string" || frame instanceof Uint8Array;
      socket.send(isRaw ? frame : JSON.stringify(frame));
    },
    sendAtOnce: (frames) => {
      const raw = (socket as unknown as { _socket: { cork(): void; uncork(): void } })._socket;
      raw.cork();
      for (const frame of frames) connection.send(frame);
      raw.uncork();
    },
    close: (code = 1000) => socket.close(code),
    kill: () => socket.terminate(),
  };
  socket.on("error", () => {});
  socket.on("ping", () => venue.mute || socket.pong());
  socket.on("message", (bytes) => {
    const frame = JSON.parse(String(bytes)) as Asked;
    asked.push(frame);
    if (venue.answer?.(connection, frame)) return;
    for (const address of frame.args ?? []) {
      if (frame.op === "sub") connection.topics.add(address);
      else connection.topics.delete(address);
    }
    connection.send({ id: frame.id, result: frame.params ?? null });
  });
  return connection;
}

/** A refusal of a frame. */
export function refusal(asked: Asked, code: string, text: string, status = 400): unknown {
  return { id: asked.id, status, error: { code, text } };
}

/** How that venue uses its sockets. Nothing but what a test sets ends a connection. */
export function protocolOf(changes: Partial<Protocol> = {}): Protocol {
  return {
    path: "/socket",
    heartbeat: { every: 1_000_000_000 },
    silence: 2_000_000_000,
    topics: { connection: 1_000, frame: 100 },
    maxMessage: 1 << 20,
    subscribe: (args, id) => JSON.stringify({ op: "sub", id, args }),
    unsubscribe: (args, id) => JSON.stringify({ op: "unsub", id, args }),
    request: (id, op, params) => JSON.stringify({ op, id, params }),
    read,
    ...changes,
  };
}

function read(bytes: Uint8Array): Frame {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  let frame: Record<string, unknown>;
  try {
    frame = parseJson(text) as Record<string, unknown>;
  } catch (cause) {
    throw new SchemaError("", "JSON", text.slice(0, 40), { cause });
  }
  const used = "used" in frame ? { used: frame["used"] as Record<string, string> } : {};
  if (typeof frame["ch"] === "string") {
    const id = "id" in frame ? { id: String(frame["id"]) } : {};
    return { kind: "data", address: frame["ch"], payload: frame["data"], ...id };
  }
  if ("error" in frame) {
    const refused = frame["error"] as { code: string; text: string; retryAfter?: number };
    return { kind: "refusal", id: String(frame["id"]), refused, status: frame["status"] as number, ...used };
  }
  if ("result" in frame) return { kind: "reply", id: String(frame["id"]), result: frame["result"], ...used };
  if ("bye" in frame) return { kind: "shutdown" };
  if ("alive" in frame) return { kind: "answer", text: JSON.stringify({ op: "alive", id: "-", params: {} }) };
  return { kind: "nothing" };
}

/** A listener that writes down what it is told: `live`, `lost`, `unreadable`, and every event's payload. */
export interface Recorder extends Listener {
  readonly log: unknown[];
  /** Payloads only. */
  readonly payloads: unknown[];
  readonly errors: unknown[];
}

/** Makes one. */
export function recorder(): Recorder {
  const log: unknown[] = [];
  const payloads: unknown[] = [];
  const errors: unknown[] = [];
  return {
    log,
    payloads,
    errors,
    data: (payload) => {
      log.push(payload);
      payloads.push(payload);
    },
    live: () => log.push("live"),
    lost: () => log.push("lost"),
    unreadable: (error) => {
      log.push("unreadable");
      errors.push(error);
    },
  };
}
