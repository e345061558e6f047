/** The proxy itself: its sockets, and what can be done to them. */
import type { Buffer } from "node:buffer";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { type Clock, systemClock } from "../../core/clock.ts";
import { Random } from "../prng.ts";
import { type Direction, harmless, Lane, type Toxics } from "./lane.ts";

/** What a proxy is made of. */
export interface ToxicProxyOptions {
  /** Where everything goes: an address like `http://127.0.0.1:8080`, or a port. Only this machine is allowed. */
  readonly target: string | number;
  /** Where all chance comes from; 1 where it is not given. */
  readonly seed?: number;
  /** The machine's where it is not given. */
  readonly clock?: Clock;
  /** Port to listen on; 0, which is also the default, takes a free one. */
  readonly port?: number;
}

const loopback = "127.0.0.1";
/** Bytes of one direction that may wait here before the sender has to. */
const maxWaiting = 1_048_576;
const directions: readonly Direction[] = ["up", "down"];

/** A running proxy. All toxics are off at first; each stays until it is changed or `heal` is called. */
export class ToxicProxy {
  readonly port: number;
  /** The target's address with this port: clients come here in place of the target. */
  readonly url: string;
  readonly #targetPort: number;
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #toxics: Readonly<Record<Direction, Toxics>> = { up: harmless(), down: harmless() };
  readonly #connections: Set<Connection> = new Set();
  readonly #held: Set<Direction> = new Set();
  readonly #resets: Map<Direction, number> = new Map();
  #server: Server | undefined;
  #hanging = false;
  #most = Infinity;
  #accepted = 0;

  /** Use {@link toxicProxy}. */
  constructor(options: ToxicProxyOptions, server: Server, scheme: string, targetPort: number) {
    this.port = (server.address() as AddressInfo).port;
    this.url = `${scheme}://${loopback}:${this.port}`;
    this.#targetPort = targetPort;
    this.#clock = options.clock ?? systemClock;
    this.#random = new Random(options.seed ?? 1);
    this.#serve(server);
  }

  /** How many connections of clients are open. */
  get connections(): number {
    return this.#connections.size;
  }

  /** How many there ever were, those that were reset at once included. */
  get accepted(): number {
    return this.#accepted;
  }

  /** Everything takes `ms` milliseconds longer each way, and up to `jitter` more. Order is kept. */
  latency(ms: number, jitter: number = 0): void {
    this.#set({ latency: natural("ms", ms), jitter: natural("jitter", jitter) });
  }

  /** Writes of 1 to `bytes` bytes, each in a turn of its own. */
  slice(bytes: number): void {
    this.#set({ slice: natural("bytes", bytes) });
  }

  /** Gathers bytes for `ms` milliseconds and writes them at once. */
  coalesce(ms: number): void {
    this.#set({ coalesce: natural("ms", ms) });
  }

  /** At most so many bytes a second, each way and on each connection. */
  bandwidth(bytesPerSecond: number): void {
    this.#set({ bandwidth: natural("bytesPerSecond", bytesPerSecond) });
  }

  /**
   * Damages chunks, each with this probability from 0 to 1, by flipping one bit of one byte. `bits` masks which bits may
   * flip: with 0x80 text always stops being text, while any bit may turn a digit into another one, which nothing but a
   * checksum or TLS can notice.
   */
  corrupt(probability: number, bits: number = 0xff, direction: Direction = "down"): void {
    Object.assign(this.#toxics[direction], { corrupt: natural("probability", probability), bits });
  }

  /**
   * Lets nothing through any more, in one direction or both, and says nothing of it: connections stay open, also where one
   * end has gone. What was sent meanwhile arrives when it heals.
   */
  blackhole(direction?: Direction): void {
    for (const one of direction === undefined ? directions : [direction]) {
      this.#held.add(one);
      for (const connection of this.#connections) connection.hold(one);
    }
  }

  /** Ends every connection now, with RST both ways. */
  reset(): void {
    for (const connection of [...this.#connections]) connection.reset();
  }

  /** Every connection, open or to come, is reset once so many more bytes have passed in that direction. */
  resetAfter(bytes: number, direction: Direction = "down"): void {
    this.#resets.set(direction, natural("bytes", bytes));
    for (const connection of this.#connections) connection.allow(direction, bytes);
  }

  /** New connections are refused: nobody listens. Those that are open stay. Resolves when that is so. */
  async refuse(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    // Not waited for: it closes when its last connection has.
    server?.close();
    await Promise.resolve();
  }

  /** New connections are accepted and never answered, also after it has healed. */
  hang(): void {
    this.#hanging = true;
  }

  /** With so many connections open, another one is reset at once; with 0 every one is. */
  limitConnections(most: number): void {
    this.#most = natural("most", most);
  }

  /** Takes everything back. What was held goes on; what hangs, hangs. Resolves when clients can connect. */
  async heal(): Promise<void> {
    for (const direction of directions) Object.assign(this.#toxics[direction], harmless());
    this.#held.clear();
    this.#resets.clear();
    this.#hanging = false;
    this.#most = Infinity;
    for (const connection of [...this.#connections]) connection.heal();
    if (this.#server === undefined) this.#serve(await listening(this.port));
  }

  /** Drops all connections and frees the port. */
  async close(): Promise<void> {
    for (const connection of [...this.#connections]) connection.reset();
    const server = this.#server;
    this.#server = undefined;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #set(toxics: Partial<Toxics>): void {
    for (const direction of directions) Object.assign(this.#toxics[direction], toxics);
  }

  #serve(server: Server): void {
    this.#server = server;
    server.on("connection", (client) => this.#welcome(client));
  }

  #welcome(client: Socket): void {
    this.#accepted++;
    client.on("error", ignore);
    if (this.#connections.size >= this.#most) return void client.resetAndDestroy();
    const target = this.#hanging ? undefined : connect({ port: this.#targetPort, host: loopback, allowHalfOpen: true });
    const lane = (direction: Direction, write: (bytes: Buffer) => void): Lane =>
      new Lane(this.#toxics[direction], this.#clock, this.#random.fork(), write);
    const connection = new Connection(client, target, lane, () => this.#connections.delete(connection));
    this.#connections.add(connection);
    for (const [direction, bytes] of this.#resets) connection.allow(direction, bytes);
    for (const direction of this.#held) connection.hold(direction);
  }
}

/** A client's connection, and the one to the target that goes with it. */
class Connection {
  readonly #ends:
    | Readonly<Record<Direction, { readonly from: Socket; readonly to: Socket; readonly lane: Lane }>>
    | undefined;
  readonly #client: Socket;
  readonly #target: Socket | undefined;
  readonly #gone: () => void;
  readonly #held: Set<Direction> = new Set();
  readonly #left: Map<Direction, number> = new Map();
  #ended = 0;

  constructor(
    client: Socket,
    target: Socket | undefined,
    laneOf: (direction: Direction, write: (bytes: Buffer) => void) => Lane,
    gone: () => void,
  ) {
    this.#client = client;
    this.#target = target;
    this.#gone = gone;
    if (target === undefined) {
      client.resume();
      client.on("end", () => client.end());
      client.on("close", gone);
      return;
    }
    target.on("error", ignore);
    this.#ends = {
      up: { from: client, to: target, lane: laneOf("up", (bytes) => this.#write("up", bytes)) },
      down: { from: target, to: client, lane: laneOf("down", (bytes) => this.#write("down", bytes)) },
    };
    for (const direction of directions) this.#wire(direction);
  }

  hold(direction: Direction): void {
    const end = this.#ends?.[direction];
    if (end === undefined) return;
    this.#held.add(direction);
    end.lane.hold();
    // What the sender sends from here on stays with the system, until that takes no more: as on a network that is gone.
    end.from.pause();
  }

  /** Resets after so many more bytes. */
  allow(direction: Direction, bytes: number): void {
    this.#left.set(direction, bytes);
  }

  heal(): void {
    this.#held.clear();
    this.#left.clear();
    for (const direction of directions) {
      const end = this.#ends?.[direction];
      if (end === undefined) continue;
      end.lane.release();
      end.lane.hasten();
      end.from.resume();
    }
  }

  reset(): void {
    this.#forget();
    for (const socket of [this.#client, this.#target]) if (socket?.destroyed === false) socket.resetAndDestroy();
  }

  #forget(): void {
    for (const direction of directions) this.#ends?.[direction].lane.drop();
    this.#gone();
  }

  #wire(direction: Direction): void {
    const { from, to, lane } = this.#ends![direction];
    from.setNoDelay(true);
    from.on("data", (bytes: Buffer) => {
      lane.push(bytes);
      if (lane.size > maxWaiting) from.pause();
    });
    to.on("drain", () => this.#resume(direction));
    from.on("end", () => lane.then(() => void to.end()));
    from.on("close", (failed: boolean) => {
      // An end that broke breaks the other one, at once; one that said goodbye is passed on behind its bytes.
      if (this.#held.has(direction)) lane.then(() => this.reset());
      else if (failed) this.reset();
      else lane.then(() => this.#closed());
    });
  }

  #closed(): void {
    if (++this.#ended < directions.length) return;
    this.#client.destroy();
    this.#target?.destroy();
    this.#forget();
  }

  #resume(direction: Direction): void {
    const { from, lane } = this.#ends![direction];
    if (lane.size <= maxWaiting && !this.#held.has(direction)) from.resume();
  }

  #write(direction: Direction, bytes: Buffer): void {
    const { to } = this.#ends![direction];
    const left = this.#left.get(direction) ?? Infinity;
    this.#left.set(direction, left - bytes.length);
    if (left < bytes.length) {
      // What may still pass arrives before the RST does: that would take it along.
      if (left <= 0 || !to.writable) return this.reset();
      to.write(bytes.subarray(0, left), () => this.reset());
      return void this.#ends![direction].lane.hold();
    }
    if (to.writable) to.write(bytes);
    this.#resume(direction);
  }
}

function ignore(): void {}

function natural(name: string, value: number): number {
  if (!(value >= 0)) throw new RangeError(`${name} must be zero or more, not ${value}`);
  return value;
}

function listening(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({ allowHalfOpen: true });
    server.once("error", reject);
    server.listen(port, loopback, () => {
      server.removeListener("error", reject);
      resolve(server);
    });
  });
}

/**
 * Starts a proxy before something that listens on this machine.
 *
 * @throws {RangeError} for a target elsewhere: a proxy that damages what passes has no business on a network.
 */
export async function toxicProxy(options: ToxicProxyOptions): Promise<ToxicProxy> {
  const { target } = options;
  const address = typeof target === "number" ? `http://${loopback}:${target}` : target;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const scheme = url?.protocol.slice(0, -1) ?? "";
  const port = Number(url?.port || { http: 80, ws: 80, https: 443, wss: 443 }[scheme]);
  if (url === undefined || !/^(?:127\.0\.0\.1|localhost)$/.test(url.hostname) || !(port > 0)) {
    throw new RangeError(`a target is an address of this machine, like http://${loopback}:8080`);
  }
  return new ToxicProxy(options, await listening(options.port ?? 0), scheme, port);
}
