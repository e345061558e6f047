/**
 * A venue's order entry in a process of its own: it takes any order, over HTTP or over a WebSocket, and notes when the first
 * byte of each came, by the machine's monotonic clock, which every process reads alike.
 *
 *     stamps     the moments since the last question, and those at which the answers were written, in nanoseconds
 *
 * Argument: a stream of the venue, for the answers to whatever else is asked; none where nothing else is.
 */
import { createHash } from "node:crypto";
import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import process from "node:process";
import { createInterface } from "node:readline";
import { answerTo, timeAnswers } from "../contenders/far_end.ts";
import { readStream } from "../frames/stream.ts";

const [path] = process.argv.slice(2);
const answers = path === undefined ? {} : { ...readStream(path).about.answers, "GET /api/v3/openOrders": [] };
let stamps: string[] = [];
let written: string[] = [];
let orders = 1_000;

/** An order of Binance: it has ended at once, so nobody follows it. */
function orderOfBinance(client: string): string {
  const time = Date.now();
  return `{"symbol":"BTCUSDT","orderId":${++orders},"orderListId":-1,"clientOrderId":"${client}","transactTime":${time}` +
    `,"price":"61234.56000000","origQty":"0.01500000","executedQty":"0.00000000","origQuoteOrderQty":"0.00000000"` +
    `,"cummulativeQuoteQty":"0.00000000","status":"EXPIRED","timeInForce":"GTC","type":"LIMIT","side":"BUY"` +
    `,"workingTime":${time},"fills":[],"selfTradePreventionMode":"NONE"}`;
}

/** What is said of an order, by the venue whose route it was sent to. */
function orderAnswer(request: string): string {
  const client = /(?:newClientOrderId=|"orderLinkId": ?"|"clOrdId": ?")([^& "\r]+)/.exec(
    request,
  )?.[1] ?? "none";
  const time = Date.now();
  if (request.includes(" /v5/order/create")) {
    const result = `{"orderId":"${++orders}","orderLinkId":"${client}"}`;
    return `{"retCode":0,"retMsg":"OK","result":${result},"retExtInfo":{},"time":${time}}`;
  }
  if (request.includes(" /api/v5/trade/order")) {
    const data = `{"clOrdId":"${client}","ordId":"${++orders}","tag":"","ts":"${time}","sCode":"0","sMsg":""}`;
    return `{"code":"0","msg":"","data":[${data}],"inTime":"${time}000","outTime":"${time}100"}`;
  }
  return orderOfBinance(client);
}

/** An order takes a POST, a cancel a DELETE; what is read is answered by the examples, where there is one. */
function answer(request: string): readonly [status: string, body: string] {
  const [method = "", target = ""] = request.split(" ", 2);
  if (method !== "GET") return ["200 OK", orderAnswer(request)];
  const known = { ...answers, ...timeAnswers(Date.now()) };
  try {
    return [
      "200 OK",
      JSON.stringify(
        answerTo(known, method, `http://venue${target}`, undefined),
      ),
    ];
  } catch {
    return ["404 Not Found", ""];
  }
}

/** A request on the socket of Binance that takes orders. */
function reply(text: string): string {
  const { id, method, params } = JSON.parse(text) as {
    readonly id: string;
    readonly method: string;
    readonly params: Readonly<Record<string, string>>;
  };
  const result = method === "order.place"
    ? orderOfBinance(params["newClientOrderId"] ?? "none")
    : '{"subscriptionId":0}';
  return `{"id":"${id}","status":200,"result":${result},"rateLimits":[]}`;
}

/** The frames of a client that are whole, and what is left of the next one. */
function framesOf(bytes: Buffer): readonly [frames: readonly { kind: number; text: string }[], rest: Buffer] {
  const frames = [];
  let rest = bytes;
  while (rest.length >= 2) {
    const long = (rest[1]! & 127) === 126;
    const start = (long ? 4 : 2) + 4;
    const end = start + (long ? rest.readUInt16BE(2) : rest[1]! & 127);
    if (rest.length < end) break;
    const mask = rest.subarray(start - 4, start);
    const text = Buffer.from(rest.subarray(start, end).map((byte, at) => byte ^ mask[at % 4]!)).toString("utf8");
    frames.push({ kind: rest[0]! & 15, text });
    rest = rest.subarray(end);
  }
  return [frames, rest];
}

function framed(text: string): Buffer {
  const payload = Buffer.from(text);
  const { length } = payload;
  return Buffer.concat([
    length < 126 ? Buffer.of(129, length) : Buffer.of(129, 126, length >> 8, length & 255),
    payload,
  ]);
}

const magic = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

function upgrade(socket: Socket, key: string): void {
  const accept = createHash("sha1").update(`${key}${magic}`).digest("base64");
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  socket.removeAllListeners("data");
  let waiting: Buffer = Buffer.alloc(0);
  socket.on("data", (bytes) => {
    const now = process.hrtime.bigint();
    const [frames, rest] = framesOf(Buffer.concat([waiting, bytes]));
    waiting = rest;
    for (const { kind, text } of frames) {
      // A ping without a word has a pong without one; of a client that ends nothing is to be said.
      if (kind === 9) socket.write(Buffer.of(138, 0));
      if (kind !== 1) continue;
      if (text.includes('"order.place"')) stamps.push(String(now));
      socket.write(framed(reply(text)));
    }
  });
}

const server = createServer((socket) => {
  socket.setNoDelay(true);
  let text = "";
  let missing = 0;
  let first = 0n;
  socket.on("error", () => socket.destroy());
  socket.on("data", (bytes) => {
    const now = process.hrtime.bigint();
    if (text === "") first = now;
    text += bytes.toString("latin1");
    if (missing === 0) {
      const end = text.indexOf("\r\n\r\n");
      if (end < 0) return;
      const key = /^sec-websocket-key: *(\S+)/im.exec(text)?.[1];
      if (key !== undefined) return upgrade(socket, key);
      const length = Number(/^content-length: *(\d+)/im.exec(text)?.[1] ?? 0);
      missing = length - (text.length - end - 4);
    } else missing -= bytes.length;
    if (missing > 0) return;
    const isOrder = !text.startsWith("GET");
    if (isOrder) stamps.push(String(first));
    const [status, body] = answer(text);
    text = "";
    missing = 0;
    if (isOrder) written.push(String(process.hrtime.bigint()));
    socket.write(
      `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
  });
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(
    `${JSON.stringify({ port: (server.address() as AddressInfo).port })}\n`,
  );
});
for await (const _ of createInterface(process.stdin)) {
  process.stdout.write(`${JSON.stringify({ stamps, written })}\n`);
  stamps = [];
  written = [];
}
process.exit(0);
