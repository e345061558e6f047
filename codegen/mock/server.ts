/** The mock of a venue: what its description says, and nothing that it does not. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { stringifyJson } from "../../src/core/json.ts";
import type { Described } from "../generate.ts";
import type { Channel } from "../ir.ts";
import type { Fault } from "./fault.ts";
import { isMap } from "./fits.ts";
import { exampleOf, judgeFrame, pushedBy, replyTo, type Sendable, sendablesOf, socketPath } from "./frames.ts";
import { type Asked, judge, type Route, routesOf } from "./request.ts";
import { sampleOf } from "./sample.ts";

export interface MockOptions {
  /** Any free one where it is 0. */
  readonly port: number;
  /** Answers are made of the schemas, also where there are examples. */
  readonly generate: boolean;
  /** Told of each request and frame: what it was, and what was wrong with it. */
  readonly told: (line: string) => void;
}

export interface Mock {
  /** `http://127.0.0.1:PORT`; sockets are at the same port. */
  readonly url: string;
  readonly operations: number;
  readonly frames: number;
  readonly channels: number;
  close(): Promise<void>;
}

/** Bytes of a body or a frame; a venue takes less. */
const maxBytes = 1_000_000;

/** Serves a venue on the loopback address. */
export async function serveMock(described: Described, options: MockOptions): Promise<Mock> {
  const routes = routesOf(described);
  const sendables = sendablesOf(described);
  const channels = described.products.flatMap((product) => product.channels);
  const parts = { described, routes, sendables, channels, ...options };
  const server = createServer((request, response) => void answer(parts, request, response));
  const upgrader = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: maxBytes });
  server.on("upgrade", (request, socket: Duplex, head: Buffer) => {
    const path = (request.url ?? "").replace(/\?.*/, "");
    const servers = serversAt(parts, path);
    if (servers.size === 0) {
      const fault: Fault = { place: path, rule: "route", text: "no socket of the venue has this path." };
      const body = refusalOf(undefined, fault);
      options.told(lineOf(undefined, fault));
      socket.end(
        `HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` +
          `connection: close\r\n\r\n${body}`,
      );
      return;
    }
    upgrader.handleUpgrade(request, socket, head, (client) => listen(parts, client, servers));
  });
  await listening(server, options.port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    operations: routes.length,
    frames: sendables.length,
    channels: channels.length,
    close: async () => {
      for (const client of upgrader.clients) client.terminate();
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    },
  };
}

interface Parts extends MockOptions {
  readonly described: Described;
  readonly routes: readonly Route[];
  readonly sendables: readonly Sendable[];
  readonly channels: readonly Channel[];
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function answer(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request).catch(() => undefined);
  if (body === undefined) {
    request.destroy();
    return;
  }
  const asked = askedOf(request, body);
  const judged = judge(parts.routes, parts.described.venue.signing, asked);
  if ("fault" in judged) {
    parts.told(lineOf(judged.route?.name, judged.fault));
    response.writeHead(400, { "content-type": "application/json" }).end(refusalOf(judged.route?.name, judged.fault));
    return;
  }
  const { name, endpoint } = judged.route;
  const { answer, examples } = endpoint;
  const value = parts.generate ? sampleOf(answer.shape) : exampleOf(answer.shape, [...examples, ...answer.examples]);
  parts.told(`${name}: answered`);
  response.writeHead(200, { "content-type": "application/json" }).end(stringifyJson(value));
}

function askedOf({ method = "", url = "", headers }: IncomingMessage, body: string): Asked {
  const [path = "", query = ""] = url.split("?", 2);
  const plain = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value] as const]
  );
  return { method, path, query: [...new URLSearchParams(query)], headers: Object.fromEntries(plain), body };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) throw new RangeError("the body is too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The servers that a socket at this path may be of: those with the longest path that it begins with. */
function serversAt({ described, sendables, channels }: Parts, path: string): ReadonlySet<string> {
  const names = new Set([...sendables, ...channels].map(({ server }) => server));
  const found = [...names].flatMap((name) => {
    const base = socketPath(described.venue, name);
    return base !== undefined && (path === base || path.startsWith(`${base}/`)) ? [[name, base.length] as const] : [];
  });
  const longest = Math.max(...found.map(([, length]) => length));
  return new Set(found.flatMap(([name, length]) => length === longest ? [name] : []));
}

function listen(parts: Parts, client: WebSocket, servers: ReadonlySet<string>): void {
  const sendables = parts.sendables.filter(({ server }) => servers.has(server));
  const channels = parts.channels.filter(({ server }) => servers.has(server));
  client.on("error", () => client.terminate());
  client.on("message", (data: Buffer) => {
    const text = data.toString("utf8");
    let frame: unknown;
    try {
      frame = JSON.parse(text);
    } catch {
      frame = undefined;
    }
    const { sendable, fault } = judgeFrame(sendables, frame);
    if (fault !== undefined || sendable === undefined || !isMap(frame)) {
      if (fault === undefined) return;
      parts.told(lineOf(sendable?.name, fault));
      client.send(refusalOf(sendable?.name, fault, 400));
      return;
    }
    parts.told(`${sendable.name}: answered`);
    client.send(stringifyJson(replyTo(sendable, frame)));
    for (const message of pushedBy(channels, frame)) client.send(stringifyJson(message));
  });
}

/** What a wrong request is answered with. It repeats neither a key nor a signature: what is missing has none. */
function refusalOf(operation: string | undefined, { place, rule, text }: Fault, status?: number): string {
  return JSON.stringify({
    mock: { ...(status === undefined ? {} : { status }), operation: operation ?? null, place, rule, text },
  });
}

function lineOf(operation: string | undefined, { place, rule, text }: Fault): string {
  return `${operation ?? "no operation"}: 400 ${place} ${rule} ${text}`;
}
