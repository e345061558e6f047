/** A simulated venue on the loopback network: real HTTP and real WebSockets. */
import { createServer, STATUS_CODES } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { Buffer } from "node:buffer";
import { WebSocketServer } from "ws";
import type { WebSocket } from "ws";
import { loopback, Simulation } from "./simulation.ts";
import type { SimulationOptions } from "./simulation.ts";
import type { Front } from "./front.ts";
import { plainFront } from "./front.ts";
import type { HttpAnswer, HttpRequest, Peer, Session } from "./skins/skin.ts";

/** Options of a simulation on the network. */
export interface ServerOptions extends SimulationOptions {
  /** Port to listen on; 0, which is also the default, takes a free one. */
  readonly port?: number;
  /** Address to listen on. Only the loopback address is allowed. */
  readonly host?: "127.0.0.1";
  /** What stands between the venue and the network, a fault plane for example; where it is not given, everything passes. */
  readonly front?: (simulation: Simulation) => Front;
}

const maxBody = 1_048_576;
const maxFrame = 1_048_576;

/** A simulation with an address. */
export class SimulationServer extends Simulation {
  /** `http://127.0.0.1:PORT`; the sockets are at the same port under `ws://`. */
  readonly url: string;
  readonly port: number;
  readonly #server: Server;
  readonly #front: Front;
  readonly #upgrader = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: maxFrame });
  readonly #sockets = new Set<Socket>();

  /** Use {@link simulate}. */
  constructor(options: ServerOptions, server: Server, port: number) {
    super(options);
    this.port = port;
    this.url = `http://${loopback}:${port}`;
    this.#server = server;
    this.#front = options.front?.(this) ?? plainFront(this.skin);
    server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
    });
    server.on("request", (request, response) => this.#answer(request, response));
    server.on("upgrade", (request, socket, head) => this.#upgrade(request, socket as Socket, head));
  }

  /** Stops the venue, drops its connections, and frees the port. */
  async close(): Promise<void> {
    this.stop();
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBody) chunks.push(chunk);
      else request.destroy();
    });
    request.on("error", () => {});
    request.on("end", () => {
      const refused = foreign(request);
      if (refused !== undefined) return answer(response, refused);
      this.#front.request(toRequest(request, Buffer.concat(chunks).toString("utf8")), (reply) => {
        if (reply === "cut") response.destroy();
        else answer(response, reply);
      });
    });
  }

  #upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void {
    socket.on("error", () => socket.destroy());
    const refused = foreign(request);
    if (refused !== undefined) return refuse(socket, refused);
    const peer = new LatePeer();
    this.#front.open(toRequest(request, ""), peer, (session) => {
      if (session === "cut") return socket.destroy();
      if ("status" in session) return refuse(socket, session);
      // Whoever has left before there was a session leaves it now.
      if (socket.destroyed) return peer.gone(session);
      socket.on("close", () => peer.gone(session));
      this.#upgrader.handleUpgrade(request, socket, head, (client) => attach(client, session, peer));
    });
  }
}

/** A peer whose socket comes after the session that talks to it: what is sent before waits. */
class LatePeer implements Peer {
  #client: WebSocket | undefined;
  #waiting: (() => void)[] = [];
  #closed = false;

  attach(client: WebSocket): void {
    this.#client = client;
    for (const run of this.#waiting.splice(0)) run();
  }

  gone(session: Session): void {
    if (this.#closed) return;
    this.#closed = true;
    session.closed();
  }

  send(text: string): void {
    this.#run((client) => client.send(text));
  }

  ping(payload: string): void {
    this.#run((client) => client.ping(payload));
  }

  close(code: number, reason: string): void {
    this.#run((client) => code === 1006 ? client.terminate() : client.close(code, reason));
  }

  #run(action: (client: WebSocket) => void): void {
    if (this.#closed) return;
    const client = this.#client;
    if (client === undefined) this.#waiting.push(() => this.#run(action));
    else if (client.readyState === client.OPEN) action(client);
  }
}

function attach(client: WebSocket, session: Session, peer: LatePeer): void {
  client.on("message", (data: Buffer, binary: boolean) => {
    if (!binary) session.message(data.toString("utf8"));
  });
  client.on("ping", (data: Buffer) => session.ping(data.toString("utf8")));
  client.on("pong", (data: Buffer) => session.pong(data.toString("utf8")));
  client.on("close", () => peer.gone(session));
  client.on("error", () => client.terminate());
  peer.attach(client);
}

/** Answers, unless the client has left. */
function answer(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  if (response.destroyed) return;
  // An answer without a body has no length either.
  const bare = status === 204 || status === 304;
  response.writeHead(status, bare ? { ...headers } : { ...headers, "content-length": Buffer.byteLength(body) });
  response.end(bare ? undefined : body);
}

function toRequest(request: IncomingMessage, body: string): HttpRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
  }
  return { method: request.method ?? "GET", target: request.url ?? "/", headers, body, from: loopback };
}

/** Refuses what a web page of another site asks for: a browser tells where it comes from. */
function foreign(request: IncomingMessage): HttpAnswer | undefined {
  const { origin } = request.headers;
  if (origin === undefined || /^https?:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/.test(origin)) return undefined;
  return { status: 403, headers: {}, body: "" };
}

function refuse(socket: Socket, answer: HttpAnswer): void {
  const headers = { ...answer.headers, "content-length": String(Buffer.byteLength(answer.body)), connection: "close" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.end(`HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? "Unknown"}\r\n${lines}\r\n${answer.body}`);
}

/** Starts a simulated venue on the loopback network. */
export async function simulate(options: ServerOptions): Promise<SimulationServer> {
  const host: string = options.host ?? loopback;
  if (host !== loopback) throw new Error(`a simulated venue listens on ${loopback} only, not on ${host}`);
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, loopback, () => {
      server.removeListener("error", reject);
      resolve();
    });
  });
  try {
    return new SimulationServer(options, server, (server.address() as AddressInfo).port);
  } catch (error) {
    server.close();
    throw error;
  }
}
