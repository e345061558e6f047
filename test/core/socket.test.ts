import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { Socket as NetSocket } from "node:net";
import process from "node:process";
import * as assert from "uvu/assert";
import { TransportError } from "../../src/core/errors.ts";
import { platformSocket } from "../../src/core/stream/platform.ts";
import type { HandshakeRefusal, Socket } from "../../src/core/stream/socket.ts";
import { type WebSocket, WebSocketServer } from "ws";
import { suite } from "../support/suite.ts";
import { deadPort, listen, type Loopback, until } from "./loopback.ts";

const test = suite("core/socket");

/** What a socket told, in order. */
interface Log {
  readonly socket: Socket;
  readonly events: string[];
  readonly messages: Uint8Array[];
  /** Code and reason, once it is closed. */
  readonly end: readonly [number, string] | undefined;
  readonly refusal: HandshakeRefusal | undefined;
}

function open(
  url: string,
  options: { maxMessage?: number; handshake?: number; headers?: Record<string, string> } = {},
): Log {
  const events: string[] = [];
  const messages: Uint8Array[] = [];
  let end: readonly [number, string] | undefined;
  let refusal: HandshakeRefusal | undefined;
  const socket = platformSocket(url, {
    opened: () => void events.push("opened"),
    message: (bytes) => {
      events.push("message");
      messages.push(bytes);
    },
    alive: () => void events.push("alive"),
    closed: (code, reason, refused) => {
      events.push("closed");
      end = [code, reason];
      refusal = refused;
    },
  }, { maxMessage: 1_000_000, handshake: 5_000, ...options });
  return {
    socket,
    events,
    messages,
    get end() {
      return end;
    },
    get refusal() {
      return refusal;
    },
  };
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Runs with a server of ws, and closes it. */
async function served(run: (url: string, server: WebSocketServer) => Promise<void>): Promise<void> {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  try {
    await run(`ws://127.0.0.1:${port}/stream?listenKey=CANARY`, server);
  } finally {
    for (const client of server.clients) client.terminate();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Runs with a server that does the handshake and then writes raw bytes. */
async function framed(
  connected: (socket: NetSocket) => void,
  run: (url: string, server: Loopback) => Promise<void>,
): Promise<void> {
  const server = await listen((socket) => {
    let head = "";
    socket.on("data", (chunk: Buffer) => {
      if (head.includes("\r\n\r\n")) return;
      head += chunk.toString("latin1");
      const key = /^sec-websocket-key: *(\S+)\r\n/im.exec(head)?.[1];
      if (!head.includes("\r\n\r\n") || key === undefined) return;
      const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      );
      connected(socket);
    });
  });
  try {
    await run(`ws://127.0.0.1:${server.port}/`, server);
  } finally {
    await server.close();
  }
}

/** A frame of a server: never masked. */
function frame(first: number, payload: Uint8Array | string): Buffer {
  const bytes = Buffer.from(payload);
  if (bytes.length < 126) return Buffer.concat([Buffer.from([first, bytes.length]), bytes]);
  return Buffer.concat([Buffer.from([first, 126, bytes.length >> 8, bytes.length & 255]), bytes]);
}

test("messages go both ways, text and binary as bytes, in order", () =>
  served(async (url, server) => {
    server.on("connection", (peer) => {
      peer.on("message", (data, binary) => {
        peer.send(`${binary ? "binary" : "text"} ${data}`);
        peer.send(new Uint8Array([1, 2, 255]));
      });
    });
    const log = open(url);
    await until(() => log.events.includes("opened"));
    log.socket.send('{"price":"5 €"}');
    await until(() => log.messages.length === 2);
    assert.is(text(log.messages[0]), 'text {"price":"5 €"}');
    assert.equal([...log.messages[1] ?? []], [1, 2, 255]);
    assert.instance(log.messages[0], Uint8Array);
    log.socket.close();
    await until(() => log.end !== undefined);
    assert.equal(log.end, [1000, ""]);
    assert.equal(log.events, ["opened", "message", "message", "closed"]);
  }));

test("a thousand messages at once arrive once each, in order", () =>
  served(async (url, server) => {
    server.on("connection", (peer) => {
      for (let n = 0; n < 1_000; n++) peer.send(`${n} ${"x".repeat(n)}`);
    });
    const log = open(url);
    await until(() => log.messages.length === 1_000);
    log.messages.forEach((bytes, n) => assert.is(text(bytes), `${n} ${"x".repeat(n)}`));
    log.socket.close();
    await until(() => log.end !== undefined);
  }));

test("headers are sent, compression is not offered", () =>
  served(async (url, server) => {
    let headers: Record<string, unknown> = {};
    server.on("connection", (_peer, request) => headers = request.headers);
    const log = open(url, { headers: { "X-Key": "k" } });
    await until(() => log.events.includes("opened"));
    assert.is(headers["x-key"], "k");
    assert.is(headers["sec-websocket-extensions"], undefined);
    log.socket.close();
    await until(() => log.end !== undefined);
  }));

test("pings are answered, and pings and pongs are signs of life", () =>
  served(async (url, server) => {
    const peers: WebSocket[] = [];
    let pong = "";
    server.on("connection", (peer) => {
      peers.push(peer);
      peer.on("pong", (data) => pong = data.toString());
    });
    const log = open(url);
    await until(() => log.events.includes("opened") && peers.length === 1);
    peers[0]?.ping("are you there");
    await until(() => pong === "are you there");
    assert.is(log.events.filter((event) => event === "alive").length, 1);
    log.socket.ping();
    await until(() => log.events.filter((event) => event === "alive").length === 2);
    log.socket.close();
    await until(() => log.end !== undefined);
  }));

test("a close of the server tells its code and reason", () =>
  served(async (url, server) => {
    server.on("connection", (peer) => peer.close(1012, "restart"));
    const log = open(url);
    await until(() => log.end !== undefined);
    assert.equal(log.end, [1012, "restart"]);
    log.socket.close();
    log.socket.ping();
    assert.throws(() => log.socket.send("late"), (error: unknown) => error instanceof TransportError && !error.sent);
    assert.is(log.events.filter((event) => event === "closed").length, 1);
  }));

test("sending before it is open, or while it closes, throws", () =>
  served(async (url) => {
    const log = open(url);
    const notOpen = (error: unknown): boolean => error instanceof TransportError && error.reason === "network";
    assert.throws(() => log.socket.send("early"), notOpen);
    log.socket.ping();
    assert.is(log.socket.buffered, 0);
    await until(() => log.events.includes("opened"));
    log.socket.close();
    assert.throws(() => log.socket.send("late"), notOpen);
    log.socket.ping();
    await until(() => log.end !== undefined);
  }));

test("what the system has not taken yet is counted", () =>
  framed((socket) => socket.pause(), async (url) => {
    const log = open(url);
    await until(() => log.events.includes("opened"));
    for (let n = 0; n < 200; n++) log.socket.send("x".repeat(100_000));
    await until(() => log.socket.buffered > 0);
    log.socket.close();
    await until(() => log.end !== undefined);
  }));

test("closing right after opening makes no connection and says so, later", async () => {
  const server = await listen(() => {});
  const log = open(`ws://127.0.0.1:${server.port}/`);
  log.socket.close();
  assert.is(log.end, undefined, "not while close() runs");
  await until(() => log.end !== undefined);
  assert.equal(log.end, [1006, "closed before it opened"]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(log.events, ["closed"]);
  assert.is(server.open, 0);
  await server.close();
});

test("closing during the handshake drops the connection", async () => {
  const server = await listen(() => {});
  const log = open(`ws://127.0.0.1:${server.port}/`);
  await until(() => server.open === 1);
  log.socket.close();
  await until(() => log.end !== undefined && server.open === 0);
  assert.equal(log.end, [1006, "closed before it opened"]);
  assert.equal(log.events, ["closed"]);
  await server.close();
});

test("a server that never answers the handshake is given up", async () => {
  const server = await listen(() => {});
  const log = open(`ws://127.0.0.1:${server.port}/`, { handshake: 100 });
  await until(() => log.end !== undefined && server.open === 0);
  assert.is(log.end?.[0], 1006);
  assert.match(log.end?.[1] ?? "", /timed out/);
  assert.equal(log.events, ["closed"]);
  await server.close();
});

test("a handshake that is refused tells the HTTP status, and a redirect is not followed", async () => {
  const target = await listen(() => {});
  const answers: [string, RegExp][] = [
    ["HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno", /^HTTP 403 Forbidden$/],
    ["HTTP/1.1 429 Too Many Requests\r\n\r\n", /^HTTP 429 /],
    ["HTTP/1.1 503 Service Unavailable\r\nContent-Length: 100\r\n\r\n", /^HTTP 503 /],
    [`HTTP/1.1 301 Moved\r\nLocation: ws://127.0.0.1:${target.port}/\r\n\r\n`, /^HTTP 301 /],
    ["HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", /^HTTP 200 /],
  ];
  for (const [answer, reason] of answers) {
    const server = await listen((socket) => void socket.once("data", () => socket.write(answer)));
    const log = open(`ws://127.0.0.1:${server.port}/`);
    await until(() => log.end !== undefined && server.open === 0);
    assert.is(log.end?.[0], 1006);
    assert.match(log.end?.[1] ?? "", reason);
    assert.equal(log.events, ["closed"]);
    await server.close();
  }
  assert.is(target.connections, 0);
  await target.close();
});

test("a handshake that is refused tells how long to stay away, in seconds or as a date", async () => {
  const date = "Date: Wed, 21 Oct 2026 07:28:00 GMT";
  const answers: [string, HandshakeRefusal][] = [
    ["418 I'm a teapot\r\nRetry-After: 120", { status: 418, retryAfter: 120_000 }],
    ["429 Too Many Requests\r\nretry-after: 0", { status: 429 }],
    ["403 Forbidden", { status: 403 }],
    ["403 Forbidden\r\nRetry-After: soon", { status: 403 }],
    ["429 Too Many Requests\r\nRetry-After: -5", { status: 429 }],
    [`503 Away\r\n${date}\r\nRetry-After: Wed, 21 Oct 2026 07:29:30 GMT`, { status: 503, retryAfter: 90_000 }],
    [`503 Away\r\n${date}\r\nRetry-After: Wed, 21 Oct 2026 07:27:00 GMT`, { status: 503 }],
  ];
  for (const [answer, refusal] of answers) {
    const server = await listen((socket) => void socket.once("data", () => socket.write(`HTTP/1.1 ${answer}\r\n\r\n`)));
    const log = open(`ws://127.0.0.1:${server.port}/`);
    await until(() => log.end !== undefined && server.open === 0);
    assert.equal(log.refusal, refusal, answer);
    await server.close();
  }
  const silent = open(`ws://127.0.0.1:${await deadPort()}/`);
  await until(() => silent.end !== undefined);
  assert.is(silent.refusal, undefined, "no answer is no refusal");
});

test("a handshake that is none, or that breaks off, ends as 1006", async () => {
  const answers = [
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: wrong\r\n\r\n",
    "SSH-2.0-OpenSSH\r\n\r\n",
    "",
  ];
  for (const answer of answers) {
    const server = await listen((socket) => void socket.once("data", () => socket.end(answer)));
    const log = open(`ws://127.0.0.1:${server.port}/`);
    await until(() => log.end !== undefined);
    assert.is(log.end?.[0], 1006);
    assert.equal(log.events, ["closed"]);
    await server.close();
  }
});

test("a refused connection and an address that is none end as 1006, without the address", async () => {
  const urls = [
    `ws://127.0.0.1:${await deadPort()}/CANARY`,
    `wss://127.0.0.1:${await deadPort()}/CANARY`,
    "not an address CANARY",
    "ftp://127.0.0.1/CANARY",
    "ws://127.0.0.1/CANARY#fragment",
  ];
  for (const url of urls) {
    const log = open(url);
    await until(() => log.end !== undefined);
    assert.is(log.end?.[0], 1006);
    assert.not.match(log.end?.[1] ?? "", /CANARY/);
    assert.equal(log.events, ["closed"]);
  }
  const log = open("ws://127.0.0.1/", { headers: { "X-Key": "CANARY\r\nX-Evil: 1" } });
  await until(() => log.end !== undefined);
  assert.is(log.end?.[0], 1006);
  assert.not.match(log.end?.[1] ?? "", /CANARY/);
});

test("an unknown certificate ends as 1006 before anything is sent", async () => {
  let bytes = 0;
  const server = await listen((socket) => void socket.on("data", (chunk: Buffer) => bytes += chunk.length), true);
  const log = open(`wss://127.0.0.1:${server.port}/`);
  await until(() => log.end !== undefined);
  assert.is(log.end?.[0], 1006);
  assert.is(bytes, 0);
  await server.close();
});

test("a connection that is reset ends as 1006", () =>
  framed((socket) => void setTimeout(() => socket.resetAndDestroy(), 20), async (url) => {
    const log = open(url);
    await until(() => log.end !== undefined);
    assert.is(log.end?.[0], 1006);
    assert.equal(log.events, ["opened", "closed"]);
  }));

test("a connection that ends without a closing handshake ends as 1006", () =>
  framed((socket) => void setTimeout(() => socket.end(), 20), async (url) => {
    const log = open(url);
    await until(() => log.end !== undefined);
    assert.is(log.end?.[0], 1006);
    assert.equal(log.events, ["opened", "closed"]);
  }));

test("a message larger than the limit closes with 1009", () =>
  served(async (url, server) => {
    server.on("connection", (peer) => {
      peer.on("error", () => {});
      peer.send("x".repeat(1_000));
      peer.send("x".repeat(1_001));
      peer.send("after");
    });
    const log = open(url, { maxMessage: 1_000 });
    await until(() => log.end !== undefined);
    assert.is(log.end?.[0], 1009);
    assert.equal(log.events, ["opened", "message", "closed"]);
  }));

test("a large message in small fragments closes with 1009 too", () =>
  framed((socket) => {
    socket.write(frame(0x01, "x".repeat(600)));
    socket.write(frame(0x00, "x".repeat(600)));
  }, async (url) => {
    const log = open(url, { maxMessage: 1_000 });
    await until(() => log.end !== undefined);
    assert.is(log.end?.[0], 1009);
    assert.equal(log.events, ["opened", "closed"]);
  }));

test("endless empty fragments close the connection", () =>
  framed((socket) => {
    socket.write(frame(0x01, ""));
    socket.write(Buffer.concat(Array.from({ length: 100_000 }, () => frame(0x00, ""))));
  }, async (url) => {
    const log = open(url);
    await until(() => log.end !== undefined);
    assert.is(log.end?.[0], 1008);
    assert.equal(log.events, ["opened", "closed"]);
  }));

test("text that is not UTF-8 closes with 1007, broken frames with 1002", async () => {
  const cases: [string, Buffer, number][] = [
    ["not UTF-8", frame(0x81, new Uint8Array([0x7b, 0xff, 0xfe])), 1007],
    ["half a character", frame(0x81, new Uint8Array([0xe2, 0x82])), 1007],
    ["a reserved bit", frame(0xc1, "x"), 1002],
    ["an unknown opcode", frame(0x83, "x"), 1002],
    ["a masked frame", Buffer.from([0x81, 0x81, 1, 2, 3, 4, 5]), 1002],
    ["a ping in fragments", frame(0x09, "x"), 1002],
    ["a continuation of nothing", frame(0x80, "x"), 1002],
    ["a huge length", Buffer.from([0x82, 127, 0x7f, 255, 255, 255, 255, 255, 255, 255]), 1009],
  ];
  for (const [name, bytes, code] of cases) {
    await framed((socket) => socket.write(bytes), async (url, server) => {
      const log = open(url);
      await until(() => log.end !== undefined && server.open === 0);
      assert.is(log.end?.[0], code, `${name}: ${log.end}`);
      assert.equal(log.events, ["opened", "closed"], name);
    });
  }
});

test("fragments of a message, and frames cut anywhere, come as one message", () => {
  const message = '{"price":"5 €","side":"😀"}';
  const bytes = Buffer.from(message);
  const frames = Buffer.concat([
    frame(0x01, bytes.subarray(0, 13)),
    frame(0x89, "ping between"),
    frame(0x00, bytes.subarray(13, 20)),
    frame(0x80, bytes.subarray(20)),
    frame(0x81, "x".repeat(300)),
  ]);
  return framed((socket) => {
    let at = 0;
    const next = (): void => {
      if (at >= frames.length) return;
      socket.write(frames.subarray(at, ++at));
      setImmediate(next);
    };
    next();
  }, async (url) => {
    const log = open(url);
    await until(() => log.messages.length === 2);
    assert.is(text(log.messages[0]), message);
    assert.is(log.messages[1]?.length, 300);
    assert.equal(log.events, ["opened", "alive", "message", "message"]);
    log.socket.close();
    await until(() => log.end !== undefined);
  });
});

test("a server that does not answer the closing handshake is dropped after a second", () =>
  framed(() => {}, async (url, server) => {
    const log = open(url);
    await until(() => log.events.includes("opened"));
    log.socket.close();
    log.socket.close();
    await until(() => log.end !== undefined && server.open === 0);
    assert.equal(log.end, [1006, "no answer to the closing handshake"]);
    assert.equal(log.events, ["opened", "closed"]);
  }));

process.on("unhandledRejection", (error) => {
  console.error("unhandled", error);
  process.exit(1);
});

test("frames that take long let everything else have its turn, and none of them is lost or late", () =>
  served(async (url, server) => {
    const frames = 400;
    server.on("connection", (client) => {
      for (let n = 0; n < frames; n++) client.send(`${n}`.padStart(200));
      client.close(1000);
    });
    let inRow = 0;
    let longest = 0;
    const turn = (): void => {
      inRow = 0;
      if (end === undefined) setImmediate(turn);
    };
    const seen: number[] = [];
    let end: number | undefined;
    turn();
    platformSocket(url, {
      opened: () => {},
      message: (bytes) => {
        longest = Math.max(longest, ++inRow);
        seen.push(end === undefined ? Number(text(bytes)) : NaN);
        // By the clock of the test: so long that a look at it finds the turn over.
        const begun = performance.now();
        while (performance.now() - begun < 0.2);
      },
      alive: () => {},
      closed: (code) => end = code,
    }, { maxMessage: 1_000_000, handshake: 5_000 });
    await until(() => end !== undefined);
    assert.is(end, 1000);
    assert.ok(
      seen.length === frames && seen.every((number, at) => number === at),
      "all of them, in order, before the end",
    );
    // One read of 64 KiB brings them all.
    assert.ok(longest <= 16, `${longest} frames without a turn for anybody else`);
  }));

test.run();
