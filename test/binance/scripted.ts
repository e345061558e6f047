/**
 * A simulated venue behind a server of our own, which says what a test wants in place of what the venue would: whole HTTP
 * answers, single frames, and bytes that are no protocol at all.
 */
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { type HttpAnswer, type HttpRequest, type Session, Simulation } from "../../src/sim/mod.ts";

/** What goes out on the wire in place of an answer: text of a whole HTTP answer, or nothing. */
export type Scripting = (request: HttpRequest, path: string) => string | Buffer | "silence" | undefined;

/** One WebSocket of a client. */
export interface Line {
  readonly path: string;
  /** Frames that the client sent. */
  readonly heard: readonly string[];
  /** Sends a text frame. */
  say(text: string): void;
  /** Sends bytes as they are. */
  raw(bytes: Buffer): void;
}

/** A running server. */
export class Scripted {
  readonly sim: Simulation;
  readonly url: string;
  /** Method and path of every request, sockets included. */
  readonly requests: string[] = [];
  /** What is answered in place of the venue's answer; the venue's where it gives `undefined`. */
  script: Scripting = () => undefined;
  /** What becomes of each frame of the venue: itself, another text, or nothing. */
  frame: (text: string, line: Line) => string | undefined = (text) => text;
  readonly #server: Server;
  readonly #sockets: Set<Socket> = new Set();
  readonly #lines: Set<Line> = new Set();

  private constructor(server: Server, sim: Simulation) {
    this.sim = sim;
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on("connection", (socket) => this.#serve(socket));
  }

  static async open(): Promise<Scripted> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new Scripted(server, new Simulation({ venue: "binance", flow: false }));
  }

  async close(): Promise<void> {
    this.sim.stop();
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** The open sockets below a path. */
  lines(path: string): Line[] {
    return [...this.#lines].filter((line) => line.path.startsWith(path));
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("error", () => {});
    socket.on("close", () => this.#sockets.delete(socket));
    let pending = Buffer.alloc(0);
    const read = (chunk: Buffer): void => {
      pending = Buffer.concat([pending, chunk]);
      for (let end = pending.indexOf("\r\n\r\n"); end >= 0; end = pending.indexOf("\r\n\r\n")) {
        const head = pending.subarray(0, end).toString("latin1");
        const length = Number(/^content-length: *(\d+)$/im.exec(head)?.[1] ?? 0);
        if (pending.length < end + 4 + length) return;
        const request = requestOf(head, pending.subarray(end + 4, end + 4 + length).toString("utf8"));
        pending = pending.subarray(end + 4 + length);
        const path = request.target.split("?")[0] ?? "";
        this.requests.push(`${request.method} ${path}`);
        const scripted = this.script(request, path);
        if (scripted === "silence") continue;
        if (scripted !== undefined) socket.write(scripted);
        else if (request.headers["upgrade"] !== undefined) {
          socket.off("data", read);
          return this.#upgrade(socket, request, path, pending);
        } else socket.write(answer(this.sim.skin.request(request)));
      }
    };
    socket.on("data", read);
  }

  #upgrade(socket: Socket, request: HttpRequest, path: string, rest: Buffer): void {
    const heard: string[] = [];
    const raw = (bytes: Buffer): void => void (socket.writable && socket.write(bytes));
    const line: Line = { path, heard, raw, say: (text) => raw(frameOf(1, Buffer.from(text))) };
    const opened = this.sim.skin.open(request, {
      send: (text) => {
        const said = this.frame(text, line);
        if (said !== undefined) line.say(said);
      },
      ping: (payload) => raw(frameOf(9, Buffer.from(payload))),
      close: () => socket.end(frameOf(8, Buffer.from([0x03, 0xe8]))),
    });
    if ("status" in opened) return void socket.end(answer(opened));
    const session: Session = opened;
    const accept = createHash("sha1").update(
      `${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`,
    )
      .digest("base64");
    socket.write(
      "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
        `Sec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    this.#lines.add(line);
    socket.on("close", () => {
      this.#lines.delete(line);
      session.closed();
    });
    readFrames(socket, rest, (opcode, payload) => {
      if (opcode === 8) return void socket.end(frameOf(8, payload.subarray(0, 2)));
      if (opcode === 9) return raw(frameOf(10, payload));
      if (opcode === 10) return session.pong(payload.toString("utf8"));
      const text = payload.toString("utf8");
      heard.push(text);
      session.message(text);
    });
  }
}

function requestOf(head: string, body: string): HttpRequest {
  const [first = "", ...lines] = head.split("\r\n");
  const [method = "", target = ""] = first.split(" ");
  const headers = Object.fromEntries(lines.map((line) => {
    const cut = line.indexOf(":");
    return [line.slice(0, cut).toLowerCase(), line.slice(cut + 1).trim()];
  }));
  return { method, target, headers, body, from: "127.0.0.1" };
}

function answer({ status, headers, body }: HttpAnswer): string {
  const lines = Object.entries({ ...headers, "content-length": String(Buffer.byteLength(body)) });
  return `HTTP/1.1 ${status} X\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`;
}

/** A frame of a server: whole, and not masked. */
export function frameOf(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const head = length < 126
    ? Buffer.from([0x80 | opcode, length])
    : length < 65_536
    ? Buffer.from([0x80 | opcode, 126, length >> 8, length & 255])
    : Buffer.concat([Buffer.from([0x80 | opcode, 127]), bigEndian(length)]);
  return Buffer.concat([head, payload]);
}

function bigEndian(length: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(length));
  return bytes;
}

/** Reads a client's frames, which are masked and here never in pieces. */
function readFrames(socket: Socket, rest: Buffer, got: (opcode: number, payload: Buffer) => void): void {
  let pending = rest;
  const read = (): void => {
    for (;;) {
      if (pending.length < 2) return;
      const short = (pending[1] ?? 0) & 127;
      const at = short === 126 ? 4 : short === 127 ? 10 : 2;
      if (pending.length < at) return;
      const length = short === 126
        ? pending.readUInt16BE(2)
        : short === 127
        ? Number(pending.readBigUInt64BE(2))
        : short;
      if (pending.length < at + 4 + length) return;
      const mask = pending.subarray(at, at + 4);
      const payload = Buffer.from(pending.subarray(at + 4, at + 4 + length));
      for (let n = 0; n < length; n++) payload[n] = (payload[n] ?? 0) ^ (mask[n % 4] ?? 0);
      const opcode = (pending[0] ?? 0) & 15;
      pending = pending.subarray(at + 4 + length);
      got(opcode, payload);
    }
  };
  socket.on("data", (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    read();
  });
  read();
}
