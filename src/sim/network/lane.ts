/** One direction of a connection: bytes on their way, late by the latency and never out of order. */
import { Buffer } from "node:buffer";
import type { Clock } from "../../core/clock.ts";
import type { Random } from "../prng.ts";

/** What travels: bytes, or the end of them. */
export type Cargo = Buffer | "end";

/** How long bytes travel, in whole milliseconds: every piece takes `base` and up to `jitter` more. */
export interface Pace {
  readonly base: number;
  readonly jitter: number;
}

/** How the network cuts what was written into pieces. Without either, every write is a piece. */
export interface Shape {
  /** Pieces of 1 to so many bytes. */
  readonly slice?: number;
  /** What arrives within so many milliseconds arrives in one piece; with 0, what arrives at the same time. */
  readonly coalesce?: number;
}

interface Piece {
  cargo: Cargo;
  readonly at: number;
  readonly cancel: () => void;
}

/** What a system takes from a program before the program has to wait, in bytes. */
const systemBuffer = 256 * 1024;

/** Carries what one end sends to the other. */
export class Lane {
  shape: Shape = {};
  readonly #sender: Clock;
  readonly #receiver: Clock;
  readonly #pace: Pace;
  readonly #random: Random;
  /** Of its own, so that how bytes are cut does not move when they arrive. */
  readonly #cuts: Random;
  readonly #arrived: (cargo: Cargo) => void;
  #queue: Piece[] = [];
  #last = 0;
  #state: "carrying" | "swallowing" | "closed" = "carrying";
  #swallowed = 0;

  /** Times are the sender's; what arrives is told by the receiver's clock, so that it waits while that one stands. */
  constructor(sender: Clock, receiver: Clock, pace: Pace, random: Random, arrived: (cargo: Cargo) => void) {
    this.#sender = sender;
    this.#receiver = receiver;
    this.#pace = pace;
    this.#random = random;
    this.#cuts = random.fork();
    this.#arrived = arrived;
  }

  /** Bytes that the sender's system could not take. */
  get waiting(): number {
    return Math.max(0, this.#swallowed - systemBuffer);
  }

  send(cargo: Cargo): void {
    if (this.#state === "closed") return;
    if (this.#state === "swallowing") {
      if (cargo !== "end") this.#swallowed += cargo.length;
      return;
    }
    const { base, jitter } = this.#pace;
    const now = this.#sender.monotonic();
    const at = Math.max(this.#last, now + base + (jitter > 0 ? this.#random.below(jitter + 1) : 0));
    const { slice, coalesce } = this.shape;
    if (coalesce) return this.#join(cargo, now, Math.ceil(at / coalesce) * coalesce);
    if (slice === undefined || cargo === "end") return this.#push(cargo, now, at);
    for (let from = 0; from < cargo.length;) {
      const to = from + 1 + this.#cuts.below(slice);
      this.#push(cargo.subarray(from, to), now, at);
      from = to;
    }
  }

  /** From now on whatever is sent, and what is on its way, is lost without a trace. */
  swallow(): void {
    if (this.#state !== "carrying") return;
    this.#state = "swallowing";
    this.#drop();
  }

  /** Nothing arrives any more. */
  close(): void {
    this.#state = "closed";
    this.#drop();
  }

  #join(cargo: Cargo, now: number, at: number): void {
    const tail = this.#queue.at(-1);
    if (tail === undefined || tail.at !== at || tail.cargo === "end" || cargo === "end") {
      return this.#push(cargo, now, at);
    }
    tail.cargo = Buffer.concat([tail.cargo, cargo]);
  }

  #push(cargo: Cargo, now: number, at: number): void {
    this.#last = at;
    // The first in the queue arrives, whichever timer it was: a clock that mixes up its timers mixes up no bytes.
    const cancel = this.#receiver.after(at - now, () => {
      const first = this.#queue.shift();
      if (first !== undefined) this.#arrived(first.cargo);
    });
    this.#queue.push({ cargo, at, cancel });
  }

  #drop(): void {
    for (const { cancel } of this.#queue) cancel();
    this.#queue = [];
  }
}
