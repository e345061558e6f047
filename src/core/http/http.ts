/** The HTTP port. The only file that imports cross-fetch, and one of two that open connections. */
import type { Socket } from "node:net";
import type { ConnectionOptions } from "node:tls";
import { systemClock } from "../clock.ts";
import { defaultMaxBody, type HttpClient, HttpFailure, type HttpOptions } from "./contract.ts";
import { type Fetch, fetchHttp } from "./fetch.ts";
import { type ByteConnection, type ByteEvents, type Connect, type Destination, wireHttp } from "./wire.ts";

export {
  type Http,
  type HttpAnswer,
  type HttpClient,
  HttpFailure,
  type HttpOptions,
  type HttpRequest,
} from "./contract.ts";
export { type Fetch, fetchHttp } from "./fetch.ts";

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
  const { maxBody = defaultMaxBody, warm = false, ...certificates } = options;
  const connect = systemConnect(certificates);
  return wireHttp({ connect, clock: systemClock, maxBody, ...(warm ? { warm: systemClock } : {}) });
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

/** Connections of the machine. Its modules are loaded with the first one. */
function systemConnect({ ca, cert, key, passphrase }: Omit<HttpOptions, "maxBody" | "warm">): Connect {
  const sessions = new Map<string, Uint8Array>();
  let loading: Promise<Wires> | undefined;
  const dial = ({ plain, secure }: Wires, to: Destination): Socket => {
    const at = { host: to.host, port: to.port };
    if (!to.secure) return plain(at);
    const options: ConnectionOptions = { ...at, minVersion: "TLSv1.2", ALPNProtocols: ["http/1.1"] };
    // A server is named in the handshake, an address is not.
    if (/[a-z]/i.test(to.host) && !to.host.includes(":")) options.servername = to.host;
    if (ca !== undefined) options.ca = ca;
    if (cert !== undefined) options.cert = cert;
    if (key !== undefined) options.key = key;
    if (passphrase !== undefined) options.passphrase = passphrase;
    const name = `${to.host}:${to.port}`;
    const session = sessions.get(name);
    if (session !== undefined) options.session = session as NonNullable<ConnectionOptions["session"]>;
    return secure(options).on("session", (next: Uint8Array) => sessions.set(name, next));
  };
  return (to, events) => {
    const connection = new SystemConnection(events);
    loading ??= Promise.all([import("node:net"), import("node:tls")]).then(([net, tls]) => ({
      plain: net.connect,
      secure: tls.connect,
    }));
    loading.then((wires) => connection.start(() => dial(wires, to), to.secure)).catch((error) => events.failed(error));
    return connection;
  };
}

/** A socket of the machine, once there is one. */
class SystemConnection implements ByteConnection {
  readonly #events: ByteEvents;
  #socket: Socket | undefined;
  #destroyed = false;

  constructor(events: ByteEvents) {
    this.#events = events;
  }

  /** Dials, unless the connection was given up meanwhile. */
  start(dial: () => Socket, secure: boolean): void {
    if (this.#destroyed) return;
    const socket = dial();
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.once(secure ? "secureConnect" : "connect", () => this.#events.opened());
    socket.on("data", (bytes) => this.#events.data(bytes));
    socket.on("end", () => this.#events.ended());
    socket.on("error", (error) => this.#events.failed(error));
    socket.on("close", () => this.#events.closed());
  }

  get drained(): boolean {
    return this.#socket?.writable === true && this.#socket.writableLength === 0;
  }

  write(text: string): void {
    this.#socket?.write(text);
  }

  destroy(): void {
    this.#destroyed = true;
    this.#socket?.destroy();
  }

  hold(): void {
    this.#socket?.ref();
  }

  release(): void {
    this.#socket?.unref();
  }
}
