/** A proxy on loopback between a connector and a simulated venue, which can do to a request whatever a network does. */
import { Buffer } from "node:buffer";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** One HTTP request that came by, or the opening of a socket. */
export interface Passing {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** When it came, in milliseconds of `performance.now()`. */
  readonly at: number;
}

/** What becomes of a request. */
export type Fate =
  | "pass"
  /** It never reaches the venue, and no answer comes. */
  | "swallow"
  /** It never reaches the venue, and the connection breaks. */
  | "cut"
  /** The venue answers; the connection breaks before the answer is through. */
  | "lose answer"
  /** The venue answers; the answer never comes, and the connection stays. */
  | "hold answer"
  /** The proxy answers in place of the venue, which sees nothing. */
  | { readonly answer: string }
  /** The proxy's answer comes in place of the venue's. */
  | { readonly instead: string }
  /** It reaches the venue so many milliseconds later. */
  | { readonly delay: number };

interface Pipe {
  readonly client: Socket;
  readonly venue: Socket;
  held: Buffer[] | undefined;
}

/** A running proxy. */
export class Proxy {
  readonly url: string;
  /** Everything that came by. */
  readonly seen: Passing[] = [];
  /** Decides for each request; everything passes where it is not set. Sockets are asked for with their path. */
  decide: (request: Passing) => Fate = () => "pass";
  readonly #server: Server;
  readonly #venuePort: number;
  readonly #sockets: Set<Socket> = new Set();
  readonly #pipes: Set<Pipe> = new Set();
  readonly #timers: Set<ReturnType<typeof setTimeout>> = new Set();
  #holding = false;

  private constructor(server: Server, venuePort: number) {
    this.#server = server;
    this.#venuePort = venuePort;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on("connection", (client) => this.#serve(client));
  }

  static async open(venuePort: number): Promise<Proxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new Proxy(server, venuePort);
  }

  async close(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** How many requests of a method and a path came by. */
  count(method: string, path: string): number {
    return this.seen.filter((one) => one.method === method && one.target.split("?")[0] === path).length;
  }

  /** Open WebSockets. */
  get sockets(): number {
    return this.#pipes.size;
  }

  /** Breaks every WebSocket, without a closing handshake. */
  cutSockets(): void {
    for (const { client, venue } of this.#pipes) {
      client.destroy();
      venue.destroy();
    }
  }

  /** Keeps back what the venue says on WebSockets, from now on. */
  holdSockets(): void {
    this.#holding = true;
    for (const pipe of this.#pipes) pipe.held ??= [];
  }

  /** Lets through what was kept back, and all that comes. */
  releaseSockets(): void {
    this.#holding = false;
    for (const pipe of this.#pipes) {
      for (const chunk of pipe.held ?? []) pipe.client.write(chunk);
      pipe.held = undefined;
    }
  }

  #keep(socket: Socket): Socket {
    this.#sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => this.#sockets.delete(socket));
    return socket;
  }

  #serve(client: Socket): void {
    this.#keep(client);
    client.setNoDelay(true);
    let pending = Buffer.alloc(0);
    const read = (chunk: Buffer): void => {
      pending = Buffer.concat([pending, chunk]);
      for (let end = pending.indexOf("\r\n\r\n"); end >= 0; end = pending.indexOf("\r\n\r\n")) {
        const head = pending.subarray(0, end).toString("latin1");
        const whole = end + 4 + lengthOf(head);
        if (pending.length < whole) return;
        const bytes = pending.subarray(0, whole);
        pending = pending.subarray(whole);
        const [method = "", target = ""] = head.split(" ");
        const request = { method, target, at: performance.now() };
        this.seen.push(request);
        const fate = this.decide(request);
        if (/^upgrade: *websocket/im.test(head)) {
          client.off("data", read);
          this.#pipe(client, bytes, fate);
          return;
        }
        this.#answer(client, bytes, fate);
      }
    };
    client.on("data", read);
  }

  #pipe(client: Socket, head: Buffer, fate: Fate): void {
    if (fate !== "pass") return void client.destroy();
    const venue = this.#keep(connect(this.#venuePort, "127.0.0.1"));
    venue.setNoDelay(true);
    const pipe: Pipe = { client, venue, held: this.#holding ? [] : undefined };
    this.#pipes.add(pipe);
    venue.write(head);
    client.on("data", (chunk: Buffer) => venue.write(chunk));
    venue.on("data", (chunk: Buffer) => {
      if (pipe.held) pipe.held.push(chunk);
      else client.write(chunk);
    });
    const end = (): void => {
      this.#pipes.delete(pipe);
      client.destroy();
      venue.destroy();
    };
    client.on("close", end);
    venue.on("close", () => pipe.held ? this.#pipes.delete(pipe) : end());
  }

  #answer(client: Socket, request: Buffer, fate: Fate): void {
    if (fate === "swallow") return;
    if (fate === "cut") return void client.destroy();
    if (typeof fate === "object" && "answer" in fate) return void client.write(fate.answer);
    if (typeof fate === "object" && "delay" in fate) {
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        this.#forward(request, (answer) => client.write(answer));
      }, fate.delay);
      this.#timers.add(timer);
      return;
    }
    this.#forward(request, (answer) => {
      if (fate === "hold answer") return;
      if (fate === "lose answer") client.destroy();
      else client.write(typeof fate === "object" ? fate.instead : answer);
    });
  }

  #forward(request: Buffer, done: (answer: Buffer) => void): void {
    const venue = this.#keep(connect(this.#venuePort, "127.0.0.1"));
    let answer = Buffer.alloc(0);
    venue.on("data", (chunk: Buffer) => {
      answer = Buffer.concat([answer, chunk]);
      const end = answer.indexOf("\r\n\r\n");
      if (end < 0 || answer.length < end + 4 + lengthOf(answer.subarray(0, end).toString("latin1"))) return;
      venue.destroy();
      done(answer);
    });
    venue.write(request);
  }
}

function lengthOf(head: string): number {
  return Number(/^content-length: *(\d+)$/im.exec(head)?.[1] ?? 0);
}

/** An HTTP answer as bytes on the wire. */
export function http(status: number, body: string, headers: Readonly<Record<string, string>> = {}): string {
  const all = { "content-length": String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return `HTTP/1.1 ${status} X\r\n${lines}\r\n${body}`;
}
