/** The virtual ports beside the real ones: the same venue, asked over loopback and over bytes in memory. */
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import process from "node:process";
import * as assert from "uvu/assert";
import { type Http, nodeHttp } from "../../src/core/http/http.ts";
import type { ByteConnection, ByteEvents } from "../../src/core/http/wire.ts";
import { type OpenSocket, openSocket, type Socket } from "../../src/core/stream/socket.ts";
import type { Front } from "../../src/sim/front.ts";
import { type Peer, Random, simulate, VirtualClock } from "../../src/sim/mod.ts";
import { VirtualNetwork } from "../../src/sim/network/mod.ts";
import { virtualSockets } from "../../src/sim/network/socket.ts";
import { deadPort } from "../core/loopback.ts";
import { suite } from "../support/suite.ts";

const test = suite("sim network ports");

/** A way to a venue: its ports, where it is, and how to wait a while. */
interface Way {
  readonly http: Http;
  readonly openSocket: OpenSocket;
  readonly place: string;
  /** A place at which nobody listens. */
  readonly dead: string;
  wait(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** A venue that does what the path says. */
const front: Front = {
  request: ({ target, method, body }, reply) => {
    if (target === "/cut") return reply("cut");
    if (target === "/never") return;
    reply({ status: Number(/\d+/.exec(target)?.[0] ?? 200), headers: { "x-used": "7" }, body: `${method} ${body}` });
  },
  open: ({ target }, peer, reply) => {
    if (target === "/cut") return reply("cut");
    if (target === "/never") return;
    if (target === "/refuse") return reply({ status: 503, headers: {}, body: "busy" });
    reply({
      message: (text) => act(peer, text),
      ping: () => {},
      pong: (payload) => peer.send(`pong ${payload}`),
      closed() {},
    });
    peer.send("welcome");
  },
};

function act(peer: Peer, text: string): void {
  const [word = "", value = ""] = text.split(" ");
  if (word === "close") return peer.close(Number(value), "as asked");
  if (word === "ping") return peer.ping(value);
  peer.send(word === "large" ? "x".repeat(Number(value)) : `echo ${text}`);
}

async function real(): Promise<Way> {
  const server = await simulate({ venue: "binance", flow: false, front: () => front });
  const client = nodeHttp();
  return {
    http: client.request,
    openSocket,
    place: `127.0.0.1:${server.port}`,
    dead: `127.0.0.1:${await deadPort()}`,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    close: async () => {
      client.close();
      await server.close();
    },
  };
}

async function virtual(): Promise<Way> {
  const clock = new VirtualClock();
  const network = new VirtualNetwork({ clock, latency: { least: 1, most: 3, jitter: 1 } });
  network.listen("127.0.0.1:80", front);
  const client = network.client({ clock });
  return await Promise.resolve({
    http: client.http,
    openSocket: client.openSocket,
    place: "127.0.0.1:80",
    dead: "127.0.0.1:81",
    wait: (ms: number) => clock.pass(ms),
    close: async () => {
      client.close();
      await clock.pass(1_000);
      assert.equal([network.connections().length, clock.pending], [0, 0]);
    },
  });
}

/** Waits for a promise, whatever time it takes. */
async function settle<T>(way: Way, promise: Promise<T>): Promise<T> {
  let settled = false;
  const done = (): void => void (settled = true);
  promise.then(done, done);
  for (let n = 0; n < 1_000 && !settled; n++) await way.wait(5);
  return await promise;
}

/** How requests end, in words. */
async function requests(way: Way): Promise<readonly string[]> {
  const log: string[] = [];
  const ask = async (method: string, url: string, body?: string, limit?: number): Promise<void> => {
    const controller = new AbortController();
    const answer = way.http({
      method,
      url,
      headers: { "X-Key": "k" },
      signal: controller.signal,
      ...(body === undefined ? {} : { body }),
    });
    if (limit !== undefined) way.wait(limit).then(() => controller.abort(new Error("too late")));
    const told = await settle(way, answer).then(
      (one) => `${one.status} ${one.headers["x-used"]} ${one.headers["content-length"]} ${one.body}`,
      (error) => `${error.name} sent ${error.sent} aborted ${error.aborted}: ${error.message}`,
    );
    log.push(told.replaceAll(way.place, "PLACE").replaceAll(way.dead, "DEAD"));
  };
  const base = `http://${way.place}`;
  await ask("GET", `${base}/200`);
  await ask("POST", `${base}/201`, '{"name":"ünï €"}');
  await ask("DELETE", `${base}/204`);
  await ask("GET", `${base}/429`);
  await ask("GET", `${base}/cut`);
  await ask("POST", `${base}/cut`, "a=1");
  await ask("GET", `http://${way.dead}/`);
  await ask("GET", `http://${"x".repeat(70)}.invalid/`);
  await ask("GET", "http://[::1/");
  return log;
}

/** What a socket tells while `use` uses it, in words. */
async function socket(
  way: Way,
  path: string,
  use: (socket: Socket, seen: (what: string) => Promise<void>) => Promise<void> | void = () => {},
  handshake = 2_000,
): Promise<readonly string[]> {
  const log: string[] = [];
  const opened = way.openSocket(path.startsWith("/") ? `ws://${way.place}${path}` : path, {
    opened: () => void log.push("opened"),
    message: (bytes) => void log.push(`message ${Buffer.from(bytes).toString().slice(0, 50)}`),
    alive: () => void log.push("alive"),
    closed: (code, reason) => void log.push(`closed ${code} ${reason.replaceAll(way.dead, "DEAD")}`),
  }, { maxMessage: 1_000, handshake });
  const seen = async (what: string): Promise<void> => {
    for (let n = 0; n < 800 && !log.some((line) => line.startsWith(what)); n++) await way.wait(5);
  };
  await use(opened, seen);
  await seen("closed");
  await way.wait(20);
  return log;
}

async function sockets(way: Way): Promise<Readonly<Record<string, readonly string[]>>> {
  const after =
    (what: string, act: (socket: Socket) => void) => async (one: Socket, seen: (what: string) => Promise<void>) => {
      await seen(what);
      act(one);
    };
  return {
    used: await socket(way, "/", async (one, seen) => {
      await seen("message welcome");
      one.send("héllo €");
      await seen("message echo");
      one.ping();
      await seen("alive");
      one.send("ping payload");
      await seen("message pong");
      one.close();
      assert.throws(() => one.send("late"), "not open");
      one.ping();
      one.close();
    }),
    "closed by the venue": await socket(way, "/", after("message", (one) => one.send("close 1012"))),
    "dropped by the venue": await socket(way, "/", after("message", (one) => one.send("close 1006"))),
    "too large": await socket(way, "/", after("message", (one) => one.send("large 1001"))),
    "as large as may be": await socket(way, "/", async (one, seen) => {
      await seen("message");
      one.send("large 1000");
      await seen("message x");
      one.close();
    }),
    "refused with a status": await socket(way, "/refuse"),
    "cut off": (await socket(way, "/cut")).map((line) => line.replace(/socket hang up.*|read ECONNRESET/, "hung up")),
    "never answered": await socket(way, "/never", () => {}, 50),
    "closed before it opened": await socket(way, "/never", async (one) => {
      await way.wait(30);
      one.close();
    }),
    "closed at once": await socket(way, "/", (one) => one.close()),
    "nobody there": await socket(way, `ws://${way.dead}/`),
    "no address": await socket(way, "no address"),
    "a fragment": await socket(way, "ws://127.0.0.1/#fragment"),
  };
}

test("requests end the same way over loopback and in memory", async () => {
  const [there, here] = [await real(), await virtual()];
  const expected = await requests(there);
  assert.equal(await requests(here), expected);
  assert.match(expected.at(-3) ?? "", "connect ECONNREFUSED DEAD");
  await there.close();
  await here.close();
});

test("sockets tell the same over loopback and in memory", async () => {
  const [there, here] = [await real(), await virtual()];
  const expected = await sockets(there);
  const got = await sockets(here);
  for (const [name, log] of Object.entries(expected)) assert.equal(got[name], log, name);
  assert.equal(expected["used"]?.at(-1), "closed 1000 ");
  await there.close();
  await here.close();
});

/** A virtual socket at a server that a test writes byte by byte. */
function framed() {
  const clock = new VirtualClock();
  const log: string[] = [];
  const written: string[] = [];
  let server: ByteEvents | undefined;
  const bytes: ByteConnection & { end(): void; waiting: number } = {
    write: (data: string | Buffer) => void written.push(data.toString("latin1")),
    destroy: () => void written.push("destroyed"),
    end: () => void written.push("ended"),
    hold: () => {},
    release: () => {},
    drained: true,
    waiting: 0,
  };
  const connect = (_: unknown, events: ByteEvents) => {
    server = events;
    return bytes;
  };
  const open = virtualSockets({ connect, clock, random: new Random(1), alive: () => true });
  const client = open("ws://venue/path?a=1", {
    opened: () => void log.push("opened"),
    message: (data) => void log.push(`message ${Buffer.from(data).toString()}`),
    alive: () => void log.push("alive"),
    closed: (code) => void log.push(`closed ${code}`),
  }, { maxMessage: 1_000, handshake: 5_000, headers: { "X-Key": "k" } });
  server?.opened();
  const key = /sec-websocket-key: (\S+)/i.exec(written[0] ?? "")?.[1];
  const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
  return {
    clock,
    client,
    log,
    written,
    server: server as ByteEvents,
    head:
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  };
}

/** A frame of a server: never masked. */
function frame(first: number, payload: Uint8Array | string): Buffer {
  const data = Buffer.from(payload);
  if (data.length < 126) return Buffer.concat([Buffer.from([first, data.length]), data]);
  return Buffer.concat([Buffer.from([first, 126, data.length >> 8, data.length & 255]), data]);
}

test("broken frames close with the codes of the real socket", () => {
  const cases: [string, Buffer, number][] = [
    ["not UTF-8", frame(0x81, new Uint8Array([0x7b, 0xff, 0xfe])), 1007],
    ["half a character", frame(0x81, new Uint8Array([0xe2, 0x82])), 1007],
    ["a reserved bit", frame(0xc1, "x"), 1002],
    ["an unknown opcode", frame(0x83, "x"), 1002],
    ["a masked frame", Buffer.from([0x81, 0x81, 1, 2, 3, 4, 5]), 1002],
    ["a ping in fragments", frame(0x09, "x"), 1002],
    ["a continuation of nothing", frame(0x80, "x"), 1002],
    ["a huge length", Buffer.from([0x82, 127, 0x7f, 255, 255, 255, 255, 255, 255, 255]), 1009],
    ["large in fragments", Buffer.concat([frame(0x01, "x".repeat(600)), frame(0x00, "x".repeat(600))]), 1009],
    ["endless fragments", Buffer.concat(Array.from({ length: 20_000 }, (_, n) => frame(n === 0 ? 1 : 0, ""))), 1008],
  ];
  for (const [name, bytes, code] of cases) {
    const { server, log, head, written } = framed();
    server.data(Buffer.from(head));
    server.data(bytes);
    server.data(frame(0x81, "after"));
    assert.is(written.at(-1), "ended", name);
    server.ended();
    server.closed();
    assert.equal(log, ["opened", `closed ${code}`], name);
  }
});

test("fragments, and bytes cut anywhere, come as one message", () => {
  const message = Buffer.from('{"price":"5 €","side":"😀"}');
  const { server, log, head, written } = framed();
  const bytes = Buffer.concat([
    Buffer.from(head),
    frame(0x01, message.subarray(0, 13)),
    frame(0x89, "ping between"),
    frame(0x80, message.subarray(13)),
    frame(0x81, "x".repeat(300)),
  ]);
  for (const byte of bytes) server.data(Buffer.from([byte]));
  assert.equal(log, ["opened", "alive", `message ${message}`, `message ${"x".repeat(300)}`]);
  assert.is(written.length, 2, "the request and a pong");
  assert.is((written[1]?.charCodeAt(1) ?? 0) & 0x80, 0x80, "a client masks");
});

test("a handshake that is none ends as 1006, and is written as one", () => {
  const { written } = framed();
  const lines = (written[0] ?? "").split("\r\n");
  assert.equal(lines.slice(0, 6), [
    "GET /path?a=1 HTTP/1.1",
    "Host: venue",
    "X-Key: k",
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
  ]);
  for (
    const change of [
      (head: string) => head.replace(/Accept: .*/, "Accept: wrong"),
      (head: string) => head.replace("websocket", "other"),
      (head: string) => head.replace("\r\n\r\n", "\r\nSec-WebSocket-Extensions: permessage-deflate\r\n\r\n"),
      (head: string) => head.replace("\r\n\r\n", "\r\nSec-WebSocket-Protocol: x\r\n\r\n"),
      () => "SSH-2.0-OpenSSH\r\n\r\n",
      () => "x".repeat(20_000),
    ]
  ) {
    const { server, log, head } = framed();
    server.data(Buffer.from(change(head)));
    assert.equal(log, ["closed 1006"]);
  }
});

test("a venue that does not answer the closing handshake is dropped after a second", () => {
  const { server, client, clock, log, head, written } = framed();
  server.data(Buffer.from(head));
  client.close();
  clock.advance(999);
  assert.equal(log, ["opened"]);
  clock.advance(1);
  assert.equal(log, ["opened", "closed 1006"]);
  assert.equal([written.at(-1), clock.pending], ["destroyed", 0]);
});

process.on("unhandledRejection", (error) => {
  console.error("unhandled", error);
  process.exit(1);
});

test.run();
