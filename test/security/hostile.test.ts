import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { Socket } from "node:net";
import process from "node:process";
import { deflateRawSync, gzipSync } from "node:zlib";
import * as assert from "uvu/assert";
import { HttpFailure, openHttp } from "../../src/core/http/http.ts";
import { openSocket } from "../../src/core/stream/socket.ts";
import { rejection } from "../binance/lab.ts";
import { listen } from "../core/loopback.ts";
import { suite } from "../support/suite.ts";

const test = suite("security hostile servers");
const unheard: unknown[] = [];
process.on("unhandledRejection", (reason) => unheard.push(reason));
process.on("uncaughtException", (reason) => unheard.push(reason));
test.after(() => assert.equal(unheard.splice(0), []));

const limit = 1_000_000;

/** Runs a server that says something of its own after the handshake, which `extensions` may add to. */
async function ended(said: (socket: Socket) => void, extensions: string = ""): Promise<readonly [number, string]> {
  const server = await listen((socket) => {
    let head = "";
    socket.on("data", (chunk: Buffer) => {
      if (head.includes("\r\n\r\n")) return;
      head += chunk.toString("latin1");
      const key = /^sec-websocket-key: *(\S+)\r\n/im.exec(head)?.[1];
      if (!head.includes("\r\n\r\n") || key === undefined) return;
      const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
      socket.write(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
          `Sec-WebSocket-Accept: ${accept}\r\n${extensions}\r\n`,
      );
      said(socket);
    });
  });
  try {
    return await new Promise((resolve) => {
      openSocket(`ws://127.0.0.1:${server.port}/?signature=CANARY`, {
        opened: () => {},
        message: (bytes) => resolve([0, `a message of ${bytes.length}`]),
        alive: () => {},
        closed: (code, reason) => resolve([code, reason]),
      }, { maxMessage: limit, handshake: 3_000 });
    });
  } finally {
    await server.close();
  }
}

/** A frame with a first byte of one's own. */
function frame(first: number, payload: Buffer): Buffer {
  const { length } = payload;
  const head = length < 126
    ? [first, length]
    : length < 65_536
    ? [first, 126, length >> 8, length & 255]
    : [first, 127, 0, 0, 0, 0, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255];
  return Buffer.concat([Buffer.from(head), payload]);
}

/** 100 MB of zeros in 100 KB. */
const bomb = deflateRawSync(Buffer.alloc(100_000_000));

test(
  "compression that nobody asked for is refused, whatever it says of itself, and a bomb does not go off",
  async () => {
    const offers = [
      "permessage-deflate",
      "permessage-deflate; server_max_window_bits=99",
      "permessage-deflate; server_max_window_bits=",
      "permessage-deflate; server_max_window_bits=-1; client_max_window_bits=1e9",
      "permessage-deflate, permessage-deflate; unknown=1",
      "x-webkit-deflate-frame",
      ";;;=,,,",
    ];
    const before = process.memoryUsage().rss;
    for (const offer of offers) {
      const [code, reason] = await ended(
        (socket) => socket.write(frame(0xc1, bomb)),
        `Sec-WebSocket-Extensions: ${offer}\r\n`,
      );
      assert.ok(code === 1006 || code === 1002, `${offer}: ${code} ${reason}`);
      assert.not.match(reason, /CANARY/);
    }
    const [code] = await ended((socket) => socket.write(frame(0xc1, bomb)));
    assert.is(code, 1002, "a compressed frame without the extension");
    assert.ok(process.memoryUsage().rss - before < 90_000_000, "nothing of it was unpacked");
  },
  40_000,
);

test("control frames: too long, in pieces, with a code or a text that is none; other protocols", async () => {
  const wires: Readonly<Record<string, readonly [bytes: Buffer, code: number]>> = {
    "a ping of 126 bytes": [frame(0x89, Buffer.alloc(126)), 1002],
    "a pong of 70 000 bytes": [frame(0x8a, Buffer.alloc(70_000)), 1002],
    "a close of 126 bytes": [frame(0x88, Buffer.alloc(126, 3)), 1002],
    "a close with half a code": [frame(0x88, Buffer.from([3])), 1002],
    "a close with a code that is none": [frame(0x88, Buffer.from([0x03, 0xec])), 1002],
    "a close whose reason is no text": [frame(0x88, Buffer.from([0x03, 0xe8, 0xff, 0xfe])), 1007],
    "a close in pieces": [frame(0x08, Buffer.from([0x03, 0xe8])), 1002],
    "all reserved bits": [frame(0xf1, Buffer.from("{}")), 1002],
    "a text within a text": [Buffer.concat([frame(0x01, Buffer.from("{")), frame(0x81, Buffer.from("}"))]), 1002],
  };
  for (const [what, [wire, code]] of Object.entries(wires)) {
    const end = await ended((socket) => socket.write(wire));
    assert.is(end[0], code, `${what}: ${end}`);
  }
});

test("10^5 fragments, empty ones and ones of a byte, and ten million bytes: ended, not kept", async () => {
  const empty = Buffer.concat([frame(0x01, Buffer.alloc(0)), Buffer.alloc(200_000, frame(0x00, Buffer.alloc(0)))]);
  const single = Buffer.concat([frame(0x01, Buffer.from("x")), Buffer.alloc(300_000, frame(0x00, Buffer.from("x")))]);
  assert.is((await ended((socket) => socket.write(empty)))[0], 1008);
  assert.is((await ended((socket) => socket.write(single)))[0], 1008);
  assert.is((await ended((socket) => socket.write(frame(0x81, Buffer.alloc(10_000_000, "x")))))[0], 1009);
});

test("a handshake without end, in its first line, its headers or its number of headers, is given up", async () => {
  const floods: readonly string[] = ["HTTP/1.1 101 " + "x".repeat(1_000), `X-Long: ${"x".repeat(1_000)}`, "A: b\r\n"];
  for (const flood of floods) {
    let sent = 0;
    const server = await listen((socket) => {
      socket.write(flood.startsWith("HTTP") ? "" : "HTTP/1.1 101 Switching Protocols\r\n");
      const more = (): void => {
        while (!socket.destroyed && sent < 50_000_000) {
          sent += flood.length;
          if (!socket.write(flood)) return void socket.once("drain", more);
        }
      };
      more();
    });
    const end = await new Promise<number>((resolve) => {
      openSocket(`ws://127.0.0.1:${server.port}/`, {
        opened: () => resolve(0),
        message: () => {},
        alive: () => {},
        closed: (code) => resolve(code),
      }, { maxMessage: limit, handshake: 3_000 });
    });
    await server.close();
    assert.is(end, 1006);
    assert.ok(sent < 20_000_000, `${sent} bytes were taken`);
  }
}, 40_000);

test(
  "answers of HTTP without end: heads, headers, chunks, trailers, bodies; a failure of ours, and no memory",
  async () => {
    const starts: Readonly<Record<string, readonly [start: string, more: string]>> = {
      "a first line": ["HTTP/1.1 200 ", "x".repeat(1_000)],
      "headers": ["HTTP/1.1 200 OK\r\n", "X-More: 1\r\n"],
      "a header": ["HTTP/1.1 200 OK\r\nX-More: ", "x".repeat(1_000)],
      "interim answers": ["", "HTTP/1.1 100 Continue\r\n\r\n"],
      "a chunk's extension": ["HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;", "x".repeat(1_000)],
      "chunks": ["HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", `3e8\r\n${"x".repeat(1_000)}\r\n`],
      "a trailer": ["HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", "X-More: 1\r\n"],
      "a body": ["HTTP/1.1 200 OK\r\n\r\n", "x".repeat(1_000)],
    };
    for (const [what, [start, more]] of Object.entries(starts)) {
      let sent = 0;
      const server = await listen((socket) => {
        socket.once("data", () => {
          socket.write(start);
          const go = (): void => {
            while (!socket.destroyed && sent < 100_000_000) {
              sent += more.length;
              if (!socket.write(more)) return void socket.once("drain", go);
            }
          };
          go();
        });
      });
      const client = openHttp({ maxBody: limit });
      const error = await rejection(
        client.request({ method: "GET", url: `${server.origin}/`, headers: {}, signal: AbortSignal.timeout(15_000) }),
      );
      client.close();
      await server.close();
      assert.instance(error, HttpFailure, what);
      assert.is((error as HttpFailure).aborted, false, `${what}: it was we who gave up`);
      assert.is((error as HttpFailure).sent, true, what);
      assert.ok(sent < 40_000_000, `${what}: ${sent} bytes were taken`);
    }
  },
  40_000,
);

test("a compressed answer is refused unread, and a megabyte's JSON of depth alone is an answer", async () => {
  const packed = gzipSync(Buffer.alloc(50_000_000));
  const before = process.memoryUsage().rss;
  const server = await listen((socket) => {
    socket.once("data", () => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`);
      socket.write(packed);
    });
  });
  const client = openHttp({ maxBody: limit });
  const error = await rejection(
    client.request({ method: "GET", url: `${server.origin}/`, headers: {}, signal: AbortSignal.timeout(15_000) }),
  );
  client.close();
  await server.close();
  assert.instance(error, HttpFailure);
  assert.is((error as HttpFailure).aborted, false, "it was we who gave up");
  assert.ok(process.memoryUsage().rss - before < 45_000_000);
});

test.run();
