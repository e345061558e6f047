/** The mock of a venue on this machine: HTTP and sockets at one address. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { stringifyJson } from "../../src/core/json.ts";
import type { Mock as VenueMock, MockRefused, MockSocket } from "../../src/testing/mocked/mock.ts";
import type { Described } from "../generate.ts";
import { mockOf } from "./mock.ts";

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
export async function serveMock(described: Described, { port, generate, told }: MockOptions): Promise<Mock> {
  const mock = mockOf(described, { generate });
  const { operations, frames, channels } = mock;
  const server = createServer((request, response) => void answer(mock, told, request, response));
  const upgrader = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: maxBytes });
  server.on("upgrade", (request, socket: Duplex, head: Buffer) => {
    const opened = mock.open((request.url ?? "").replace(/\?.*/, ""));
    if ("said" in opened) {
      const { status, headers, body } = opened.said;
      told(lineOf(opened));
      const lines = Object.entries({ ...headers, "content-length": Buffer.byteLength(body), connection: "close" });
      socket.end(
        `HTTP/1.1 ${status} Bad Request\r\n${
          lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")
        }\r\n${body}`,
      );
      return;
    }
    upgrader.handleUpgrade(request, socket, head, (client) => listen(opened, told, client));
  });
  await listening(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    operations,
    frames,
    channels,
    close: async () => {
      for (const client of upgrader.clients) client.terminate();
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    },
  };
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

async function answer(
  mock: VenueMock,
  told: MockOptions["told"],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request).catch(() => undefined);
  if (body === undefined) {
    request.destroy();
    return;
  }
  const { method = "", url: target = "" } = request;
  const plain = Object.entries(request.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value] as const]
  );
  const asked = mock.ask({ method, target, headers: Object.fromEntries(plain), body });
  if ("said" in asked) {
    told(lineOf(asked));
    response.writeHead(asked.said.status, asked.said.headers).end(asked.said.body);
    return;
  }
  told(`${asked.operation}: answered`);
  response.writeHead(200, { "content-type": "application/json" }).end(stringifyJson(asked.example()));
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

function listen({ topics, read }: MockSocket, told: MockOptions["told"], client: WebSocket): void {
  const push = (all: MockSocket["topics"]): void => {
    for (const topic of all) {
      for (const payload of topic.examples()) client.send(stringifyJson(topic.frame(payload)));
    }
  };
  client.on("error", () => client.terminate());
  client.on("message", (data: Buffer) => {
    const frame = read(data.toString("utf8"));
    if ("said" in frame) {
      told(lineOf(frame));
      client.send(frame.said);
      return;
    }
    told(`${frame.operation}: answered`);
    const reply = frame.reply();
    client.send(typeof reply === "string" ? reply : stringifyJson(reply));
    if (!frame.ends) push(frame.topics);
  });
  push(topics);
}

function lineOf({ operation, why }: MockRefused<unknown>): string {
  return `${operation ?? "no operation"}: 400 ${why}`;
}
