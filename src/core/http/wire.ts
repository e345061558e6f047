/**
 * The HTTP client over byte connections: HTTP/1.1, one request at a time on each, connections kept for the next ones. It
 * knows neither the network nor the machine's clock, so it runs over bytes in memory as it does over TCP and TLS.
 */
import type { Buffer } from "node:buffer";
import { type Ends, onAbort } from "../abort.ts";
import type { Clock } from "../clock.ts";
import { type HttpAnswer, type HttpClient, HttpFailure, type HttpRequest } from "./contract.ts";
import { AnswerReader, BrokenAnswer, writeRequest } from "./http1.ts";
import { Warmth } from "./warmth.ts";

/** Where a connection goes. */
export interface Destination {
  /** A name or an address; an IPv6 address without its brackets. */
  readonly host: string;
  readonly port: number;
  /** Over TLS, with a certificate that names the host. */
  readonly secure: boolean;
}

/** What a connection tells its owner. Nothing is told before `Connect` has returned. */
export interface ByteEvents {
  /** It is up, with TLS where that was asked for, and the certificate accepted: not a byte is written before. */
  opened(): void;
  data(bytes: Buffer): void;
  /** The other side writes no more. */
  ended(): void;
  /** It could not be made, or broke. */
  failed(error: Error): void;
  /** It is gone; nothing more is told. May come alone. */
  closed(): void;
}

/** A connection that carries bytes both ways. */
export interface ByteConnection {
  /** Only once it is `opened`. What is written after the connection broke goes nowhere. */
  write(text: string): void;
  /** Drops it. Of the events only `closed` may follow. */
  destroy(): void;
  /** While held it keeps the process alive, as it does at first; released, it does not. */
  hold(): void;
  release(): void;
  /** Whether all that was written has left, and more may be written. */
  readonly drained: boolean;
}

/** Makes a connection. Never throws for one that fails: `failed` says so. */
export type Connect = (to: Destination, events: ByteEvents) => ByteConnection;

/** What the client works with. */
export interface WireParts {
  readonly connect: Connect;
  readonly clock: Pick<Clock, "monotonic">;
  /** Largest answer in bytes. */
  readonly maxBody: number;
  /** The timers to keep a connection to each server with: without them none is made before it is needed. */
  readonly warm?: Pick<Clock, "after">;
}

/** Connections wait for another request for this many milliseconds, less than the usual minute of load balancers. */
const idle = 30_000;

/** A client over connections that `connect` makes. The path is sent as it is written, head and body in one piece. */
export function wireHttp(parts: WireParts): HttpClient {
  const hosts = new Map<string, Host>();
  let closed = false;

  /** The server of an address that is read for the first time, or has no path, and what is asked of it. */
  const place = (url: string): readonly [Host, string] => {
    const [, origin = "", rest = "/"] = address.exec(url) ?? [];
    let host = hosts.get(origin);
    if (host === undefined) {
      host = hostOf(origin, parts);
      hosts.set(origin, host);
    }
    return [host, rest.startsWith("/") ? rest : `/${rest}`];
  };
  const start = (request: Omit<HttpRequest, "signal">, ending: Ends | undefined): Promise<HttpAnswer> => {
    const { method, url, headers, body } = request;
    const path = url.indexOf("/", "https://".length);
    const known = path < 0 ? undefined : hosts.get(url.slice(0, path));
    const [host, target] = known === undefined ? place(url) : [known, url.slice(path)];
    const text = writeRequest(host.header, method, target, headers, body);
    if (text === undefined) throw new HttpFailure("the method or a header is not valid", false, false);
    if (closed) throw new HttpFailure("the client is closed", false, false);
    if (ending?.aborted) throw new HttpFailure("aborted", false, true, ending.reason);
    const connection = host.waiting() ?? new Connection(host, parts);
    const answer = connection.ask(text, method, ending);
    host.warmth?.begin();
    return answer;
  };
  const send = (request: Omit<HttpRequest, "signal">, ending: Ends | undefined): Promise<HttpAnswer> => {
    try {
      return start(request, ending);
    } catch (error) {
      return Promise.reject(error);
    }
  };
  return {
    send,
    request: (request) => send(request, request.signal),
    close: () => {
      closed = true;
      for (const host of hosts.values()) host.close();
    },
  };
}

/** Origin and the rest; no credentials before the host, no fragment. */
const address = /^(https?:\/\/[^/?#@\s\\]+)([/?][\x21\x22\x24-\x7e]*)?$/;

function hostOf(origin: string, parts: WireParts): Host {
  if (!URL.canParse(origin)) throw new HttpFailure("the address is not valid", false, false);
  const { protocol, hostname, port, host } = new URL(origin);
  const secure = protocol === "https:";
  const to = { host: hostname.replace(/^\[(.*)\]$/, "$1"), port: Number(port) || (secure ? 443 : 80), secure };
  return new Host(to, host, parts);
}

/** A server and the connections to it. */
class Host {
  readonly to: Destination;
  readonly header: string;
  readonly warmth: Warmth | undefined;
  readonly #clock: Pick<Clock, "monotonic">;
  readonly #connections: Set<Connection> = new Set();
  #idle: { readonly connection: Connection; readonly until: number }[] = [];

  constructor(to: Destination, header: string, parts: WireParts) {
    const { clock, warm } = parts;
    this.to = to;
    this.header = header;
    this.#clock = clock;
    this.warmth = warm && new Warmth(warm, {
      ready: (ms) => this.#isReady(ms),
      open: () => void new Connection(this, parts),
    });
  }

  add(connection: Connection): void {
    this.#connections.add(connection);
  }

  remove(connection: Connection): void {
    if (!this.#connections.delete(connection)) return;
    this.#idle = this.#idle.filter((one) => one.connection !== connection);
    if (!connection.used) this.warmth?.lost();
  }

  keep(connection: Connection, ms: number): void {
    this.#idle.push({ connection, until: this.#clock.monotonic() + Math.min(ms, idle) });
  }

  /** The connection that has waited least, of those that may be used again. */
  waiting(): Connection | undefined {
    for (let last = this.#idle.pop(); last !== undefined; last = this.#idle.pop()) {
      if (this.#clock.monotonic() < last.until) return last.connection;
      this.#expire(last.connection);
    }
    return undefined;
  }

  #isReady(ms: number): boolean {
    const now = this.#clock.monotonic();
    for (const { connection, until } of [...this.#idle]) if (now >= until) this.#expire(connection);
    return this.#idle.some(({ until }) => until - now > ms) ||
      [...this.#connections].some(({ used, opening }) => opening && !used);
  }

  #expire(connection: Connection): void {
    connection.used = true;
    this.warmth?.kept();
    connection.drop("idle");
  }

  close(): void {
    this.warmth?.end();
    for (const connection of this.#connections) connection.drop("the client was closed");
  }
}

interface Exchange {
  readonly bytes: string;
  readonly method: string;
  reader: AnswerReader | undefined;
  /** Ends the wait for its end. */
  stop: (() => void) | undefined;
  readonly resolve: (answer: HttpAnswer) => void;
  readonly reject: (failure: HttpFailure) => void;
  sent: boolean;
}

/** One connection: one request at a time, and none after anything out of order. */
class Connection implements ByteEvents {
  readonly #host: Host;
  readonly #maxBody: number;
  readonly #bytes: ByteConnection;
  /** Whether a request was made on it. */
  used = false;
  #open = false;
  #exchange: Exchange | undefined;

  constructor(host: Host, { connect, maxBody }: Pick<WireParts, "connect" | "maxBody">) {
    this.#host = host;
    this.#maxBody = maxBody;
    this.#bytes = connect(host.to, this);
    host.add(this);
  }

  get opening(): boolean {
    return !this.#open;
  }

  ask(bytes: string, method: string, ending: Ends | undefined): Promise<HttpAnswer> {
    this.used = true;
    return new Promise((resolve, reject) => {
      const exchange: Exchange = { bytes, method, reader: undefined, stop: undefined, resolve, reject, sent: false };
      this.#exchange = exchange;
      // First of all: whatever else there is to do is done while it is on its way.
      if (this.#open) this.#write();
      this.#host.warmth?.kept();
      if (this.#exchange !== exchange) return;
      this.#bytes.hold();
      if (ending) exchange.stop = onAbort(ending, () => this.drop("aborted", true, ending.reason));
    });
  }

  /** Ends the connection, and fails the request on it. */
  drop(message: string, aborted = false, cause?: unknown): void {
    const exchange = this.#settle();
    this.#bytes.destroy();
    this.#host.remove(this);
    exchange?.reject(new HttpFailure(message, exchange.sent, aborted, cause));
  }

  opened(): void {
    this.#open = true;
    if (this.#exchange !== undefined) return this.#write();
    // Made ahead: it waits.
    this.#bytes.release();
    this.#host.keep(this, idle);
  }

  data(bytes: Buffer): void {
    const exchange = this.#exchange;
    // What comes without a request, or after its answer, answers nothing.
    if (exchange === undefined) return this.drop("unasked bytes");
    const reader = exchange.reader ??= new AnswerReader(exchange.method, this.#maxBody);
    try {
      if (reader.feed(bytes)) this.#answered(reader);
    } catch (error) {
      this.drop(error instanceof BrokenAnswer ? error.message : "the answer cannot be read");
    }
  }

  ended(): void {
    this.#over("closed before the answer was whole");
  }

  failed(error: Error): void {
    this.#over(messageOf(error));
  }

  closed(): void {
    this.#over("closed before the answer was whole");
  }

  #write(): void {
    if (this.#exchange === undefined) return;
    this.#exchange.sent = true;
    this.#bytes.write(this.#exchange.bytes);
  }

  #over(message: string): void {
    const reader = this.#exchange?.reader;
    if (reader?.end()) this.#answered(reader);
    else this.drop(message);
  }

  #answered({ status, headers, text, keepFor }: AnswerReader): void {
    const exchange = this.#settle();
    // An answer that came before the request had left says that the server has stopped listening.
    if (keepFor > 0 && this.#bytes.drained) {
      this.#bytes.release();
      this.#host.keep(this, keepFor);
    } else this.drop("done");
    exchange?.resolve({ status, headers, body: text });
  }

  #settle(): Exchange | undefined {
    const exchange = this.#exchange;
    this.#exchange = undefined;
    exchange?.stop?.();
    return exchange;
  }
}

function messageOf(error: Error): string {
  // Several attempts to connect fail as one error without a message of its own.
  const first = (error as { errors?: readonly Error[] }).errors?.[0] ?? error;
  return first.message.slice(0, 200) || (first as { code?: string }).code || "no answer";
}
