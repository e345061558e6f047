/** The HTTP port. The only file that imports cross-fetch, and one of two that open connections. */
import type { Socket } from "node:net";
import type { ConnectionOptions } from "node:tls";
import { AnswerReader, BrokenAnswer, writeRequest } from "./http1.ts";

/** One request, complete: only what frames it (host, connection, length) is added on the way. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Ends the request; its reason is the failure's cause. */
  readonly signal?: AbortSignal;
}

/** One answer, of any status. Header names are in lower case. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends one request, once. Redirects are never followed: they are answers like any other. Rejects with `HttpFailure`. */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>;

/** No answer came. Says nothing of the request but where it went: paths and headers may hold signatures. */
export class HttpFailure extends Error {
  override readonly name: string = "HttpFailure";
  /** False only where it is certain that no byte of the request left: the connection was never made. */
  readonly sent: boolean;
  readonly aborted: boolean;

  constructor(message: string, sent: boolean, aborted: boolean, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.sent = sent;
    this.aborted = aborted;
  }
}

/** What sends requests and keeps connections for the next ones. */
export interface HttpClient {
  readonly request: Http;
  /** Drops all connections; requests under way fail, later ones are refused. */
  close(): void;
}

/** Limits of a client. */
export interface HttpOptions {
  /** Largest answer in bytes after decoding; a larger one is a failure. 64 MiB by default. */
  readonly maxBody?: number;
  /** Certificates (PEM) to trust instead of the system's. For `nodeHttp`: a `fetch` has its own. */
  readonly ca?: string;
}

/** The part of `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const defaultMaxBody = 64 * 1024 * 1024;
/** Connections wait for another request for this many milliseconds, less than the usual minute of load balancers. */
const idle = 30_000;

/**
 * The client of the platform: sockets of our own where there are sockets (Node, Deno, Bun), else cross-fetch.
 *
 * Measured on loopback, this is the fastest client in Node and in Deno. In Deno it is also the only one with kept
 * connections that sends once: Deno's `fetch` and its node:http send a request again, orders too, when a kept connection
 * dies under it.
 */
export function openHttp(options: HttpOptions = {}): HttpClient {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  return process?.versions?.node === undefined ? crossFetchHttp(options) : nodeHttp(options);
}

/**
 * A client over node:net and node:tls: HTTP/1.1, kept connections without Nagle's delay, TLS 1.2 or later with session
 * reuse. The path is sent as it is written, head and body in one piece. Asks for no compression, so that none comes.
 */
export function nodeHttp(options: HttpOptions = {}): HttpClient {
  const { maxBody = defaultMaxBody, ca } = options;
  const hosts = new Map<string, Host>();
  let wires: Wires | undefined;
  let closed = false;

  const ready = (signal: AbortSignal | undefined): void => {
    if (closed) throw new HttpFailure("the client is closed", false, false);
    if (signal?.aborted) throw new HttpFailure("aborted", false, true, signal.reason);
  };

  return {
    request: async ({ method, url, headers, body, signal }) => {
      const [, origin = "", rest = "/"] = address.exec(url) ?? [];
      let host = hosts.get(origin);
      if (host === undefined) {
        host = hostOf(origin, ca);
        hosts.set(origin, host);
      }
      const bytes = writeRequest(host.header, method, rest.startsWith("/") ? rest : `/${rest}`, headers, body);
      if (bytes === undefined) throw new HttpFailure("the method or a header is not valid", false, false);
      ready(signal);
      if (wires === undefined) {
        const [net, tls] = await Promise.all([import("node:net"), import("node:tls")]);
        wires = { plain: net.connect, secure: tls.connect };
        ready(signal);
      }
      const connection = host.waiting() ?? new Connection(wires, host);
      return await connection.ask(bytes, new AnswerReader(method, maxBody), signal);
    },
    close: () => {
      closed = true;
      for (const host of hosts.values()) host.close();
    },
  };
}

/**
 * A client over a `fetch` function, which decodes compressed answers itself. Whether bytes left is known for fewer
 * failures than in `nodeHttp`: where it is not, `sent` is true. That a request is sent once is up to the function:
 * Node's keeps to it, Deno's does not.
 */
export function fetchHttp(fetch: Fetch, options: HttpOptions = {}): HttpClient {
  const { maxBody = defaultMaxBody } = options;
  const active = new Set<AbortController>();
  let closed = false;
  return {
    request: async ({ method, url, headers, body, signal }) => {
      if (closed) throw new HttpFailure("the client is closed", false, false);
      const early = abortedBefore(signal);
      if (early) throw early;
      const controller = new AbortController();
      const abort = (): void => controller.abort(signal?.reason);
      signal?.addEventListener("abort", abort, { once: true });
      active.add(controller);
      let answered = false;
      try {
        const init: RequestInit = { method, headers, redirect: "manual", signal: controller.signal };
        if (body !== undefined) init.body = body;
        const response = await fetch(url, init);
        answered = true;
        if (response.status === 0) throw new HttpFailure("a redirect whose answer is hidden", true, false);
        const answer: Record<string, string> = {};
        response.headers.forEach((value, name) => answer[name.toLowerCase()] = value);
        return { status: response.status, headers: answer, body: await bodyOf(response, maxBody) };
      } catch (error) {
        const failure = failureOf(error, answered, signal, closed);
        controller.abort();
        throw failure;
      } finally {
        signal?.removeEventListener("abort", abort);
        active.delete(controller);
      }
    },
    close: () => {
      closed = true;
      for (const controller of active) controller.abort();
    },
  };
}

/**
 * A client over cross-fetch, which is loaded with the first request. In Node and Deno that is node-fetch 2: it makes a
 * connection for every request, and waits for ever for an answer that was cut short, so give every request a signal.
 */
export function crossFetchHttp(options: HttpOptions = {}): HttpClient {
  let loading: Promise<Fetch> | undefined;
  return fetchHttp(async (url, init) => {
    loading ??= import("cross-fetch").then((module) => module.fetch, () => {
      throw new HttpFailure("cross-fetch is not installed", false, false);
    });
    return (await loading)(url, init);
  }, options);
}

interface Wires {
  readonly plain: (options: { host: string; port: number }) => Socket;
  readonly secure: (options: ConnectionOptions) => Socket;
}

/** Origin and the rest; no credentials before the host, no fragment. */
const address = /^(https?:\/\/[^/?#@\s\\]+)([/?][\x21\x22\x24-\x7e]*)?$/;

function hostOf(origin: string, ca: string | undefined): Host {
  if (!URL.canParse(origin)) throw new HttpFailure("the address is not valid", false, false);
  const { protocol, hostname, port, host } = new URL(origin);
  return new Host(protocol === "https:", hostname.replace(/^\[(.*)\]$/, "$1"), Number(port), host, ca);
}

/** A server and the connections to it. */
class Host {
  readonly secure: boolean;
  readonly header: string;
  readonly #name: string;
  readonly #port: number;
  readonly #ca: string | undefined;
  readonly #connections: Set<Connection> = new Set();
  #idle: { readonly connection: Connection; readonly until: number }[] = [];
  #session: Uint8Array | undefined;

  constructor(secure: boolean, name: string, port: number, header: string, ca: string | undefined) {
    this.secure = secure;
    this.header = header;
    this.#name = name;
    this.#port = port || (secure ? 443 : 80);
    this.#ca = ca;
  }

  connect({ plain, secure }: Wires): Socket {
    const at = { host: this.#name, port: this.#port };
    if (!this.secure) return plain(at);
    const options: ConnectionOptions = { ...at, minVersion: "TLSv1.2", ALPNProtocols: ["http/1.1"] };
    // A server is named in the handshake, an address is not.
    if (/[a-z]/i.test(this.#name) && !this.#name.includes(":")) options.servername = this.#name;
    if (this.#ca !== undefined) options.ca = this.#ca;
    if (this.#session !== undefined) options.session = this.#session as NonNullable<ConnectionOptions["session"]>;
    return secure(options).on("session", (session: Uint8Array) => this.#session = session);
  }

  add(connection: Connection): void {
    this.#connections.add(connection);
  }

  remove(connection: Connection): void {
    this.#connections.delete(connection);
    this.#idle = this.#idle.filter((one) => one.connection !== connection);
  }

  keep(connection: Connection, ms: number): void {
    this.#idle.push({ connection, until: performance.now() + Math.min(ms, idle) });
  }

  /** The connection that has waited least, of those that may be used again. */
  waiting(): Connection | undefined {
    for (let last = this.#idle.pop(); last !== undefined; last = this.#idle.pop()) {
      if (performance.now() < last.until) return last.connection;
      last.connection.drop("idle");
    }
    return undefined;
  }

  close(): void {
    for (const connection of this.#connections) connection.drop("the client was closed");
  }
}

interface Exchange {
  readonly bytes: string;
  readonly reader: AnswerReader;
  readonly signal: AbortSignal | undefined;
  readonly abort: () => void;
  readonly resolve: (answer: HttpAnswer) => void;
  readonly reject: (failure: HttpFailure) => void;
  sent: boolean;
}

/** One connection: one request at a time, and none after anything out of order. */
class Connection {
  readonly #host: Host;
  readonly #socket: Socket;
  #open = false;
  #exchange: Exchange | undefined;

  constructor(wires: Wires, host: Host) {
    this.#host = host;
    this.#socket = host.connect(wires);
    host.add(this);
    const socket = this.#socket;
    socket.setNoDelay(true);
    // Nothing is written before the handshake is over and the certificate accepted.
    socket.once(host.secure ? "secureConnect" : "connect", () => {
      this.#open = true;
      this.#write();
    });
    socket.on("data", (bytes) => this.#read(bytes));
    socket.on("end", () => this.#ended("closed before the answer was whole"));
    socket.on("error", (error) => this.#ended(messageOf(error)));
    socket.on("close", () => {
      this.#ended("closed before the answer was whole");
      host.remove(this);
    });
  }

  ask(bytes: string, reader: AnswerReader, signal: AbortSignal | undefined): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      const abort = (): void => this.drop("aborted", true, signal?.reason);
      signal?.addEventListener("abort", abort, { once: true });
      this.#exchange = { bytes, reader, signal, abort, resolve, reject, sent: false };
      this.#socket.ref();
      if (this.#open) this.#write();
    });
  }

  /** Ends the connection, and fails the request on it. */
  drop(message: string, aborted = false, cause?: unknown): void {
    const exchange = this.#settle();
    this.#socket.destroy();
    this.#host.remove(this);
    exchange?.reject(new HttpFailure(message, exchange.sent, aborted, cause));
  }

  #write(): void {
    if (this.#exchange === undefined) return;
    this.#exchange.sent = true;
    this.#socket.write(this.#exchange.bytes);
  }

  #read(bytes: Buffer): void {
    const reader = this.#exchange?.reader;
    // What comes without a request, or after its answer, answers nothing.
    if (reader === undefined) return this.drop("unasked bytes");
    try {
      if (reader.feed(bytes)) this.#answered(reader);
    } catch (error) {
      this.drop(error instanceof BrokenAnswer ? error.message : "the answer cannot be read");
    }
  }

  #ended(message: string): void {
    const reader = this.#exchange?.reader;
    if (reader?.end()) this.#answered(reader);
    else this.drop(message);
  }

  #answered({ status, headers, text, keepFor }: AnswerReader): void {
    const exchange = this.#settle();
    // An answer that came before the request had left says that the server has stopped listening.
    if (keepFor > 0 && this.#socket.writable && this.#socket.writableLength === 0) {
      this.#socket.unref();
      this.#host.keep(this, keepFor);
    } else this.drop("done");
    exchange?.resolve({ status, headers, body: text });
  }

  #settle(): Exchange | undefined {
    const exchange = this.#exchange;
    this.#exchange = undefined;
    exchange?.signal?.removeEventListener("abort", exchange.abort);
    return exchange;
  }
}

/** As in `http1`: no byte order mark. */
function unmarked(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** The text of an answer, read only as far as it may go. */
async function bodyOf(response: Response, maxBody: number): Promise<string> {
  const tooLarge = (): HttpFailure => new HttpFailure(`the answer is larger than ${maxBody} bytes`, true, false);
  const length = response.headers.get("content-length");
  if (Number(length) > maxBody) throw tooLarge();
  // A length that holds for the decoded text bounds it already.
  if (response.body === null || (length !== null && response.headers.get("content-encoding") === null)) {
    return unmarked(await response.text());
  }
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  // cross-fetch gives Node's streams, the others the web's: both can be iterated, the web's not everywhere.
  for await (const chunk of chunksOf(response.body as ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>)) {
    size += chunk.length;
    if (size > maxBody) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

async function* chunksOf(body: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (!("getReader" in body)) return yield* body;
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

function abortedBefore(signal: AbortSignal | undefined): HttpFailure | undefined {
  return signal?.aborted ? new HttpFailure("aborted", false, true, signal.reason) : undefined;
}

function failureOf(error: unknown, answered: boolean, signal: AbortSignal | undefined, closed: boolean): HttpFailure {
  if (error instanceof HttpFailure) return error;
  // Where the request stood when it was given up is not told.
  if (signal?.aborted) return new HttpFailure("aborted", true, true, signal.reason);
  if (closed) return new HttpFailure("the client was closed", true, false);
  if (answered) return new HttpFailure("the answer ended early", true, false);
  const { code, message } = causeOf(error);
  return new HttpFailure(message, !(connectCodes.test(code) || message.includes("client error (Connect)")), false);
}

/** Codes of failures before there is a connection, certificates included. */
const connectCodes =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_CERT_\w+|CERT_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_CERT\w*|UNABLE_TO_\w+)$/;

/** What a fetch says of its failure, without the address that some put into the message. */
function causeOf(error: unknown): { code: string; message: string } {
  const outer = error as { code?: unknown; cause?: unknown; message?: unknown };
  // Node's fetch wraps the failure, and several attempts to connect are wrapped once more.
  const wrapped = (outer.cause ?? outer) as { errors?: readonly unknown[]; code?: unknown; message?: unknown };
  const inner = (wrapped.errors?.[0] ?? wrapped) as { code?: unknown; message?: unknown };
  const code = typeof inner.code === "string" ? inner.code : "";
  const text = typeof inner.message === "string" ? inner.message : "";
  // cross-fetch: `request to <address> failed, reason: …`; Deno: `error sending request for url (<address>): client error …`.
  const told = /(?:, reason: |\): (?=client error))(.*)$/.exec(text)?.[1] ?? (outer.cause === undefined ? code : text);
  return { code, message: told.slice(0, 200) || code || "no answer" };
}

function messageOf(error: Error): string {
  // Several attempts to connect fail as one error without a message of its own.
  const first = (error as { errors?: readonly Error[] }).errors?.[0] ?? error;
  return first.message.slice(0, 200) || (first as { code?: string }).code || "no answer";
}
