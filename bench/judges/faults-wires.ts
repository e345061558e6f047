/** The connections of one contender on the loopback network, within reach of the fault plane: a relay in front of a simulator. */
import type { Buffer } from "node:buffer";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo, Server, Socket } from "node:net";
import type { Wires } from "../../src/sim/mod.ts";

const loopback = "127.0.0.1";
const quiet = (): void => {};

/** One direction of a connection. Bytes leave in their order, whole or in pieces. */
class Pipe {
  readonly #to: Socket;
  readonly #most: () => number | undefined;
  readonly #queue: Buffer[] = [];
  #running = false;

  constructor(from: Socket, to: Socket, most: () => number | undefined) {
    this.#to = to;
    this.#most = most;
    from.on("data", (bytes: Buffer) => {
      this.#queue.push(bytes);
      if (!this.#running) this.#run();
    });
  }

  #run(): void {
    this.#running = false;
    for (;;) {
      const [bytes] = this.#queue;
      if (bytes === undefined || this.#to.destroyed) return;
      const most = this.#most();
      if (most === undefined || bytes.length <= most) {
        this.#queue.shift();
        this.#to.write(bytes);
        continue;
      }
      this.#queue[0] = bytes.subarray(most);
      this.#to.write(bytes.subarray(0, most));
      // A turn of its own for every piece.
      this.#running = true;
      setImmediate(() => this.#run());
      return;
    }
  }
}

/** A relay; as a plain one it changes nothing. */
export class Relay implements Wires {
  connecting: Wires["connecting"] = "made";
  readonly #server: Server = createServer((socket) => this.#welcome(socket));
  /** Both ends of every connection that carries something. */
  readonly #pairs: Set<readonly [Socket, Socket]> = new Set();
  readonly #sockets: Set<Socket> = new Set();
  #target = 0;
  #most: number | undefined;

  /** Begins to pass connections on to a port of this machine. */
  async start(target: number): Promise<void> {
    this.#target = target;
    this.#server.listen(0, loopback);
    await once(this.#server, "listening");
  }

  /** Where clients connect to. */
  get host(): string {
    return `${loopback}:${(this.#server.address() as AddressInfo).port}`;
  }

  reset(): void {
    for (const pair of this.#pairs) {
      for (const socket of pair) socket.resetAndDestroy();
    }
  }

  /** What exists now carries nothing any more, for good; nobody is told. */
  blackhole(): void {
    for (const pair of this.#pairs) {
      for (const socket of pair) {
        socket.removeAllListeners("data");
        socket.removeAllListeners("close");
        socket.removeAllListeners("end");
        // Read and thrown away: to its sender all is well.
        socket.resume();
      }
    }
    this.#pairs.clear();
  }

  slice(most: number | undefined): void {
    this.#most = most;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #welcome(client: Socket): void {
    this.#know(client);
    if (this.connecting === "hanging") return void client.resume();
    // A name that is not found and a host that refuses are the same to who connects to a number.
    if (this.connecting !== "made") return void client.resetAndDestroy();
    // An end that was closed from one side may still read what comes from the other.
    const target = connect({
      port: this.#target,
      host: loopback,
      noDelay: true,
    });
    this.#know(target);
    client.setNoDelay(true);
    const pair = [client, target] as const;
    this.#pairs.add(pair);
    new Pipe(client, target, () => this.#most);
    new Pipe(target, client, () => this.#most);
    for (const [one, other] of [[client, target], [target, client]] as const) {
      one.on("close", (failed) => {
        this.#pairs.delete(pair);
        if (failed) other.resetAndDestroy();
        else other.end();
      });
    }
  }

  #know(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("error", quiet);
    socket.on("close", () => this.#sockets.delete(socket));
  }
}
