/** A connection in memory: two ends, a lane each way, and what a network does to them. */
import { Buffer } from "node:buffer";
import type { Clock } from "../../core/clock.ts";
import type { ByteConnection, ByteEvents, Destination } from "../../core/http/wire.ts";
import type { Random } from "../prng.ts";
import { type Cargo, Lane, type Pace, type Shape } from "./lane.ts";

/** Milliseconds after which the venue's machine gives up a connection on which nothing it sends is acknowledged. */
const unacknowledged = 60_000;

/** What a connection comes to. */
export type Attempt = "accept" | "refuse" | "hang" | "dns" | "certificate";

/** Something that happened on a connection. `up` is from the client to the venue. */
export interface Happening {
  /** Milliseconds since the network's clock began. */
  readonly time: number;
  /** Number of the connection, from 1 in the order of making. */
  readonly connection: number;
  readonly what: "connect" | "open" | "up" | "down" | "end up" | "end down" | "fail";
  /** Bytes as they were written, for `up` and `down`. Not to be kept: they are the network's. */
  readonly bytes?: Uint8Array;
}

/** The venue's end, as whoever serves it is told of it. */
export interface VenueEvents {
  data(bytes: Buffer): void;
  /** The client's end is gone, or the connection broke. Nothing more is told. */
  gone(): void;
}

/** The venue's end, as it is used. */
export interface VenueBytes {
  write(data: string | Buffer): void;
  /** Writes no more; `gone` is told when the client has ended too. */
  end(): void;
  /** Writes no more and reads no more; nothing more is told. */
  destroy(): void;
}

/** What a connection is made of. */
export interface ConnectionParts {
  readonly id: number;
  readonly to: Destination;
  /** Address of the client. */
  readonly from: string;
  /** The network's clock, which is the venue's, and the client's. */
  readonly clock: Clock;
  readonly clientClock: Clock;
  readonly random: Random;
  readonly pace: Pace;
  readonly shape: Shape;
  readonly attempt: Attempt;
  serve(bytes: VenueBytes): VenueEvents;
  happened(happening: Happening): void;
  /** Both ends are closed. */
  over(): void;
}

/** One connection of a virtual network. */
export class VirtualConnection {
  readonly id: number;
  readonly to: Destination;
  readonly from: string;
  readonly #parts: ConnectionParts;
  readonly #up: Lane;
  readonly #down: Lane;
  readonly #client: ByteEvents;
  #venue: VenueEvents | undefined;
  /** Whether each end may still be told something. */
  #clientListens = true;
  #venueListens = false;
  /** Whether each end may still write. */
  #clientWrites = false;
  #venueWrites = false;
  #cancelOpening: () => void = () => {};
  #over = false;

  /** The client's end: what its program holds. */
  readonly bytes: ByteConnection & {
    write(data: string | Buffer): void;
    /** Writes no more, and still reads. */
    end(): void;
    /** Bytes that were written and cannot leave. */
    readonly waiting: number;
  };

  constructor(parts: ConnectionParts, client: ByteEvents) {
    this.id = parts.id;
    this.to = parts.to;
    this.from = parts.from;
    this.#parts = parts;
    this.#client = client;
    const { clock, clientClock, pace, random } = parts;
    this.#up = new Lane(clock, clock, pace, random.fork(), (cargo) => this.#atVenue(cargo));
    this.#down = new Lane(clock, clientClock, pace, random.fork(), (cargo) => this.#atClient(cargo));
    this.#up.shape = this.#down.shape = parts.shape;
    this.bytes = this.#clientEnd();
    this.#tell("connect");
    this.#attempt(parts.attempt);
  }

  /** Whether both ends think that it is open. */
  get open(): boolean {
    return this.#clientListens && this.#venueListens;
  }

  /** Breaks it at once: both ends are told of a reset, and what is on its way is lost. */
  reset(): void {
    if (this.#over) return;
    this.#tell("fail");
    this.#clientWrites = this.#venueWrites = false;
    this.#cancelOpening();
    this.#up.close();
    this.#down.close();
    this.#fail(0, "ECONNRESET", "read ECONNRESET");
    this.#parts.clock.after(0, () => this.#venueGone());
  }

  /**
   * From now on the bytes of a direction, its end among them, vanish; to both ends the connection stays open. Of both
   * directions, the venue's machine gives it up after a while.
   */
  blackhole(direction: "up" | "down" | "both" = "both"): void {
    // What is not up yet needs both directions to come up.
    if (!this.#venueListens) this.#cancelOpening();
    if (direction !== "down") this.#up.swallow();
    if (direction !== "up") this.#down.swallow();
    if (direction === "both") this.#parts.clock.after(unacknowledged, () => this.#venueGone());
  }

  /** From now on cuts what is written into pieces of 1 to `most` bytes. */
  slice(most: number): void {
    this.#up.shape = this.#down.shape = { slice: most };
  }

  /** From now on every write is a piece again. */
  whole(): void {
    this.#up.shape = this.#down.shape = {};
  }

  /** From now on joins what arrives within `ms` milliseconds, or at the same time. */
  coalesce(ms: number): void {
    this.#up.shape = this.#down.shape = { coalesce: ms };
  }

  #clientEnd(): VirtualConnection["bytes"] {
    const up = this.#up;
    const drained = (): boolean => this.#clientWrites && up.waiting === 0;
    return {
      write: (data) => {
        if (!this.#clientWrites) return;
        const bytes = typeof data === "string" ? Buffer.from(data) : data;
        this.#tell("up", bytes);
        up.send(bytes);
      },
      end: () => this.#endUp(),
      destroy: () => {
        this.#cancelOpening();
        this.#clientListens = false;
        this.#down.close();
        this.#endUp();
        this.#settle();
      },
      // In virtual time nothing keeps a process alive.
      hold: () => {},
      release: () => {},
      get drained() {
        return drained();
      },
      get waiting() {
        return up.waiting;
      },
    };
  }

  #attempt(attempt: Attempt): void {
    const { to, pace } = this.#parts;
    const trip = pace.base * 2;
    const place = `${to.host}:${to.port}`;
    switch (attempt) {
      case "accept":
        // One trip there and back for the connection, and one for its encryption.
        this.#later(to.secure ? trip * 2 : trip, () => this.#open());
        break;
      case "refuse":
        this.#fail(trip, "ECONNREFUSED", `connect ECONNREFUSED ${place}`);
        break;
      case "dns":
        this.#fail(trip, "ENOTFOUND", `getaddrinfo ENOTFOUND ${to.host}`);
        break;
      case "certificate":
        this.#fail(trip * 2, "CERT_HAS_EXPIRED", "certificate has expired");
        break;
      case "hang":
        break;
    }
  }

  #open(): void {
    this.#clientWrites = this.#venueWrites = this.#venueListens = true;
    this.#tell("open");
    this.#venue = this.#parts.serve({
      write: (data) => {
        if (!this.#venueWrites) return;
        const bytes = typeof data === "string" ? Buffer.from(data) : data;
        this.#tell("down", bytes);
        this.#down.send(bytes);
      },
      end: () => this.#endDown(),
      destroy: () => {
        this.#venueListens = false;
        this.#up.close();
        this.#endDown();
        this.#settle();
      },
    });
    this.#client.opened();
  }

  #later(ms: number, run: () => void): void {
    this.#cancelOpening = this.#parts.clientClock.after(ms, run);
  }

  #fail(ms: number, code: string, message: string): void {
    this.#later(ms, () => {
      if (!this.#clientListens) return;
      this.#clientListens = false;
      this.#client.failed(Object.assign(new Error(message), { code }));
      this.#client.closed();
      this.#settle();
    });
  }

  #atVenue(cargo: Cargo): void {
    if (!this.#venueListens) return;
    if (cargo !== "end") return this.#venue?.data(cargo);
    this.#endDown();
    this.#venueGone();
  }

  #atClient(cargo: Cargo): void {
    if (!this.#clientListens) return;
    if (cargo !== "end") return this.#client.data(cargo);
    this.#endUp();
    this.#client.ended();
    if (!this.#clientListens) return;
    this.#clientListens = false;
    this.#client.closed();
    this.#settle();
  }

  #endUp(): void {
    if (!this.#clientWrites) return;
    this.#clientWrites = false;
    this.#tell("end up");
    this.#up.send("end");
  }

  #endDown(): void {
    if (!this.#venueWrites) return;
    this.#venueWrites = false;
    this.#tell("end down");
    this.#down.send("end");
  }

  #venueGone(): void {
    if (this.#venueListens) {
      this.#venueListens = false;
      this.#venue?.gone();
    }
    this.#settle();
  }

  #settle(): void {
    if (this.#over || this.#clientListens || this.#venueListens) return;
    this.#over = true;
    this.#parts.over();
  }

  #tell(what: Happening["what"], bytes?: Uint8Array): void {
    const happening = { time: this.#parts.clock.monotonic(), connection: this.id, what };
    this.#parts.happened(bytes === undefined ? happening : { ...happening, bytes });
  }
}
