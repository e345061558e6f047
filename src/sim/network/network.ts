/** A network in memory: clients and simulated venues exchange real bytes under a clock, the same for the same seed. */
import type { Clock } from "../../core/clock.ts";
import { defaultMaxBody, type Http, type HttpAnswer } from "../../core/http/contract.ts";
import { type ByteEvents, type Destination, wireHttp } from "../../core/http/wire.ts";
import type { OpenSocket } from "../../core/stream/socket.ts";
import type { Front } from "../front.ts";
import { Random } from "../prng.ts";
import { type Attempt, type Happening, VirtualConnection } from "./connection.ts";
import type { Shape } from "./lane.ts";
import { mortalClock } from "./mortal-clock.ts";
import { virtualSockets } from "./socket.ts";
import { VenueConnection } from "./venue.ts";

/** A network. */
export interface NetworkOptions {
  /** The venues' clock, and the one by which bytes travel. */
  readonly clock: Clock;
  /** Where all randomness of the network comes from; 1 where it is not given. */
  readonly seed?: number;
  /**
   * Whole milliseconds from one end to the other. Every connection draws its own from `least` to `most` (5 to 40 where not
   * given), and every piece takes up to `jitter` more (3 where not given).
   */
  readonly latency?: { readonly least: number; readonly most: number; readonly jitter: number };
}

/** What can go wrong with connections that are being made. */
export interface Hazards {
  /** What a new connection comes to: `undefined` where nothing is wrong. */
  connect?(to: Destination, from: string): Exclude<Attempt, "accept"> | undefined;
}

/** A client on the network. */
export interface ClientOptions {
  /** The client's clock, by which everything is delivered to it. */
  readonly clock: Clock;
  /** Address it comes from; 127.0.0.1 where it is not given. */
  readonly from?: string;
  /** Largest HTTP answer in bytes; 64 MiB where it is not given. */
  readonly maxBody?: number;
}

/** A process with connections: a session's ports to the network, and the clock that ends with it. */
export interface NetworkClient {
  readonly http: Http;
  readonly openSocket: OpenSocket;
  /** The client's clock until `kill`; after that no timer runs. */
  readonly clock: Clock;
  /** Drops the kept HTTP connections; requests under way fail, later ones are refused. */
  close(): void;
  /**
   * Ends the process as a killed one ends: its connections drop at the venue's side, nothing is delivered to it any more,
   * what it waits for never comes, and its timers are gone.
   */
  kill(): void;
}

/** Hosts, clients and the connections between them. */
export class VirtualNetwork {
  /** What becomes of connections that are made from now on. */
  hazards: Hazards = {};
  /** How what is written on new connections is cut into pieces. */
  shape: Shape = {};
  /** Told of everything that happens, in order. */
  onHappening: ((happening: Happening) => void) | undefined;
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #latency: { readonly least: number; readonly most: number; readonly jitter: number };
  readonly #fronts = new Map<string, Front>();
  readonly #names = new Set<string>(["127.0.0.1", "localhost", "::1"]);
  readonly #hosts = new Set<string>();
  readonly #open = new Set<VirtualConnection>();
  #made = 0;

  constructor(options: NetworkOptions) {
    this.#clock = options.clock;
    this.#random = new Random(options.seed ?? 1);
    this.#latency = options.latency ?? { least: 5, most: 40, jitter: 3 };
  }

  /** `host:port` of everything that a client ever tried to reach. */
  get hosts(): ReadonlySet<string> {
    return this.#hosts;
  }

  /** Connections that are not over at both ends, in the order of their making. */
  connections(): readonly VirtualConnection[] {
    return [...this.#open];
  }

  /**
   * Serves one or several `host:port`, with or without TLS as the client asks for it: what is written is not encrypted
   * here. Returns what ends it; connections that are up stay.
   */
  listen(hosts: string | readonly string[], front: Front): () => void {
    const places = typeof hosts === "string" ? [hosts] : hosts;
    for (const place of places) {
      const name = /^(.+):\d+$/.exec(place)?.[1];
      if (name === undefined) throw new Error(`${place} is no host:port`);
      if (this.#fronts.has(place)) throw new Error(`${place} is taken`);
      this.#names.add(name);
      this.#fronts.set(place, front);
    }
    return () => {
      for (const place of places) this.#fronts.delete(place);
    };
  }

  /** A client of its own. */
  client(options: ClientOptions): NetworkClient {
    const from = options.from ?? "127.0.0.1";
    const own = new Set<VirtualConnection>();
    const mortal = mortalClock(options.clock);
    const { clock } = mortal;
    const connect = (to: Destination, events: ByteEvents): VirtualConnection["bytes"] => {
      const connection = this.#connect(to, events, from, clock, () => own.delete(connection));
      own.add(connection);
      return connection.bytes;
    };
    const client = wireHttp({ connect, clock, maxBody: options.maxBody ?? defaultMaxBody });
    const sockets = virtualSockets({ connect, clock, random: this.#random.fork(), alive: () => mortal.alive });
    return {
      clock,
      http: (request) =>
        new Promise<HttpAnswer>((resolve, reject) => {
          if (!mortal.alive) return;
          client.request(request).then(
            (answer) => mortal.alive && resolve(answer),
            (error) => mortal.alive && reject(error),
          );
        }),
      openSocket: (url, events, socketOptions) =>
        mortal.alive ? sockets(url, events, socketOptions) : { send() {}, ping() {}, close() {}, buffered: 0 },
      close: () => client.close(),
      kill: () => {
        mortal.kill();
        for (const connection of [...own]) connection.bytes.destroy();
      },
    };
  }

  #connect(
    to: Destination,
    events: ByteEvents,
    from: string,
    clientClock: Clock,
    over: () => void,
  ): VirtualConnection {
    const place = `${to.host}:${to.port}`;
    this.#hosts.add(place);
    const random = this.#random.fork();
    const { least, most, jitter } = this.#latency;
    const front = this.#fronts.get(place);
    const unreachable = this.#names.has(to.host) ? "refuse" : "dns";
    const connection: VirtualConnection = new VirtualConnection({
      id: ++this.#made,
      to,
      from,
      clock: this.#clock,
      clientClock,
      random,
      pace: { base: least + random.below(most - least + 1), jitter },
      shape: this.shape,
      attempt: this.hazards.connect?.(to, from) ?? (front === undefined ? unreachable : "accept"),
      serve: (bytes) => new VenueConnection({ front: front as Front, clock: this.#clock, from }, bytes),
      happened: (happening) => this.onHappening?.(happening),
      over: () => {
        this.#open.delete(connection);
        over();
      },
    }, events);
    this.#open.add(connection);
    return connection;
  }
}
