/**
 * A venue's sockets in a process of its own: it grants every subscription, and sends frames when it is told to.
 *
 *     flood <from> <to>           these frames of the stream, as fast as they are taken
 *     beat <a second> <seconds>   frames of every subscribed market in turn, at a steady rate (Bybit)
 *
 * Arguments: the venue and, for a flood, its stream. It says its port first.
 */
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import process from "node:process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { WebSocketServer } from "ws";
import { replyOf } from "../contenders/far_end.ts";
import { begin } from "../frames/dialect.ts";
import { readStream } from "../frames/stream.ts";

const [venue = "", path] = process.argv.slice(2);
const frames = path === undefined ? [] : readStream(path).frames.map(framed);
const sockets = new Set<Socket>();
const markets: string[] = [];

/** A text message of a server as it is on the wire: not masked, in one piece. */
function framed(payload: Uint8Array): Buffer {
  const { length } = payload;
  const head = length < 126 ? Buffer.from([0x81, length]) : Buffer.from([0x81, 126, length >> 8, length & 255]);
  if (length > 65_535) throw new Error("a frame of more than 65 535 bytes");
  return Buffer.concat([head, payload]);
}

const server = createServer((_, response) => void response.writeHead(404).end());
const upgrader = new WebSocketServer({ noServer: true, perMessageDeflate: false });
server.on("upgrade", (request, socket: Socket, head) => {
  socket.setNoDelay(true);
  upgrader.handleUpgrade(request, socket, head, (client) => {
    sockets.add(socket);
    client.on("close", () => sockets.delete(socket));
    client.on("message", (data) => {
      const text = String(data);
      client.send(replyOf(venue, text));
      if (path === undefined) { for (const topic of topicsIn(text)) begun(client, topic); }
    });
  });
});

/** The markets of Bybit that a frame subscribes the books of. */
function topicsIn(text: string): string[] {
  const { op, args = [] } = JSON.parse(text) as { readonly op?: string; readonly args?: readonly string[] };
  return op === "subscribe" ? args.filter((topic) => topic.startsWith("orderbook.200.")) : [];
}

const levels = (sign: number, amount: string): string =>
  Array.from({ length: 200 }, (_, rank) => `["${(60_000 + sign * (rank + 1) / 10).toFixed(1)}","${amount}"]`).join(",");

function begun(client: { send(text: string): void }, topic: string): void {
  const market = topic.slice("orderbook.200.".length);
  markets.push(market);
  client.send(frameOf(market, "snapshot", 1, levels(-1, "1.5"), levels(1, "1.5")));
}

function frameOf(market: string, type: string, update: number, bids: string, asks: string): string {
  const at = begin + Math.floor(performance.now());
  return `{"topic":"orderbook.200.${market}","type":"${type}","ts":${at},"data":{"s":"${market}","b":[${bids}],"a":[${asks}]` +
    `,"u":${update},"seq":${update}},"cts":${at - 1}}`;
}

/** Bytes that are written at once. */
const chunk = 1 << 16;

async function flood(from: number, to: number): Promise<object> {
  const [socket] = sockets;
  if (socket === undefined) throw new Error("nobody is there");
  let pending: Buffer[] = [];
  let size = 0;
  const write = async (): Promise<void> => {
    const free = socket.write(Buffer.concat(pending));
    pending = [];
    size = 0;
    if (!free) await once(socket, "drain");
  };
  for (const frame of frames.slice(from, to)) {
    pending.push(frame);
    size += frame.length;
    if (size >= chunk) await write();
  }
  await write();
  return { sent: to - from };
}

/** Milliseconds between two portions. */
const portion = 10;

async function beat(perSecond: number, seconds: number): Promise<object> {
  const [socket] = sockets;
  if (socket === undefined) throw new Error("nobody is there");
  const start = performance.now();
  const updates = markets.map(() => 1);
  let sent = 0;
  while (performance.now() - start < seconds * 1_000) {
    const due = Math.floor((performance.now() - start) * perSecond / 1_000);
    const bytes: Buffer[] = [];
    for (; sent < due; sent++) {
      const market = sent % markets.length;
      const update = updates[market] = (updates[market] ?? 0) + 1;
      const amount = (1 + update % 1_000 / 1_000).toFixed(3);
      const bid = `["${(60_000 - (1 + update % 150) / 10).toFixed(1)}","${amount}"]`;
      const ask = `["${(60_000 + (1 + update % 150) / 10).toFixed(1)}","${amount}"]`;
      bytes.push(framed(Buffer.from(frameOf(markets[market] ?? "", "delta", update, bid, ask))));
    }
    if (bytes.length > 0) socket.write(Buffer.concat(bytes));
    await sleep(portion);
  }
  const { user, system } = process.cpuUsage();
  return { sent, updates: Object.fromEntries(markets.map((market, at) => [market, updates[at]])), cpu: user + system };
}

const say = (answer: object): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);
server.listen(0, "127.0.0.1", () => say({ port: (server.address() as AddressInfo).port }));
for await (const line of createInterface(process.stdin)) {
  const [word, first, second] = line.split(" ");
  say(await (word === "flood" ? flood : beat)(Number(first), Number(second)));
}
process.exit(0);
