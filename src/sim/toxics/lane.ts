/** One direction of a connection: bytes wait here for their time, and leave in the pieces that the toxics want. */
import { Buffer } from "node:buffer";
import type { Clock } from "../../core/clock.ts";
import type { Random } from "../prng.ts";

/** `up`: from the client to the target. `down`: back. */
export type Direction = "up" | "down";

/** What is done to bytes. Read anew at every step, so that it may change while bytes wait. Zero is off. */
export interface Toxics {
  /** Milliseconds that every chunk takes, and how many more at most. */
  latency: number;
  jitter: number;
  /** Most bytes of one write. */
  slice: number;
  /** Milliseconds for which bytes are gathered into one write. */
  coalesce: number;
  /** Bytes a second. */
  bandwidth: number;
  /** Chance that a chunk is damaged in one byte, and the bits of that which may flip. */
  corrupt: number;
  bits: number;
}

/** Nothing is done. */
export function harmless(): Toxics {
  return { latency: 0, jitter: 0, slice: 0, coalesce: 0, bandwidth: 0, corrupt: 0, bits: 0xff };
}

/** Bytes, or an action that comes after them. */
interface Waiting {
  due: number;
  bytes: Buffer | undefined;
  readonly act: (() => void) | undefined;
}

/** With a limited bandwidth, this share of a second's bytes goes out at once. */
const portion = 1 / 50;

/** A queue of bytes under toxics. Order is kept whatever they are. */
export class Lane {
  readonly #toxics: Toxics;
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #write: (bytes: Buffer) => void;
  #queue: Waiting[] = [];
  #gathered: Buffer[] = [];
  #size = 0;
  #held = false;
  #stopPump: (() => void) | undefined;
  #stopGather: (() => void) | undefined;

  constructor(toxics: Toxics, clock: Clock, random: Random, write: (bytes: Buffer) => void) {
    this.#toxics = toxics;
    this.#clock = clock;
    this.#random = random;
    this.#write = write;
  }

  /** Bytes that wait. */
  get size(): number {
    return this.#size;
  }

  /** Takes bytes in. */
  push(bytes: Buffer): void {
    const { coalesce } = this.#toxics;
    const chunk = this.#damaged(bytes);
    this.#size += chunk.length;
    if (coalesce <= 0 && this.#gathered.length === 0) return this.#enqueue(chunk);
    this.#gathered.push(chunk);
    this.#stopGather ??= this.#clock.after(coalesce, () => this.#gather());
  }

  /** Calls back when everything that came before has gone out. */
  then(act: () => void): void {
    this.#gather();
    this.#queue.push({ due: this.#clock.monotonic(), bytes: undefined, act });
    this.#pump();
  }

  /** Lets nothing out until `release`. */
  hold(): void {
    this.#held = true;
  }

  release(): void {
    this.#held = false;
    this.#pump();
  }

  /** Hurries: what waits goes out as fast as the toxics of now allow. */
  hasten(): void {
    const now = this.#clock.monotonic();
    for (const one of this.#queue) one.due = Math.min(one.due, now);
    this.#stopPump?.();
    this.#stopPump = undefined;
    this.#gather();
    this.#pump();
  }

  /** Forgets what waits. */
  drop(): void {
    this.#stopPump?.();
    this.#stopGather?.();
    this.#queue = [];
    this.#gathered = [];
    this.#size = 0;
  }

  #gather(): void {
    this.#stopGather?.();
    this.#stopGather = undefined;
    if (this.#gathered.length > 0) this.#enqueue(Buffer.concat(this.#gathered.splice(0)));
  }

  #enqueue(bytes: Buffer): void {
    const { latency, jitter } = this.#toxics;
    const due = this.#clock.monotonic() + latency + (jitter > 0 ? this.#random.unit() * jitter : 0);
    // Never before what came earlier: TCP keeps its order.
    this.#queue.push({ due: Math.max(due, this.#queue.at(-1)?.due ?? 0), bytes, act: undefined });
    this.#pump();
  }

  #damaged(bytes: Buffer): Buffer {
    const { corrupt, bits } = this.#toxics;
    if (corrupt <= 0 || bytes.length === 0 || !this.#random.chance(corrupt)) return bytes;
    const copy = Buffer.from(bytes);
    const at = this.#random.below(copy.length);
    const flips = [1, 2, 4, 8, 16, 32, 64, 128].filter((bit) => (bits & bit) !== 0);
    copy[at] = copy[at]! ^ (flips[this.#random.below(flips.length)] ?? 0);
    return copy;
  }

  #later(ms: number): void {
    this.#stopPump = this.#clock.after(ms, () => {
      this.#stopPump = undefined;
      this.#pump();
    });
  }

  #pump(): void {
    while (!this.#held && this.#stopPump === undefined) {
      const [next] = this.#queue;
      if (next === undefined) return;
      const wait = next.due - this.#clock.monotonic();
      if (wait > 0) return this.#later(wait);
      if (next.bytes === undefined) {
        this.#queue.shift();
        next.act?.();
        continue;
      }
      const { slice, bandwidth } = this.#toxics;
      const most = Math.min(
        slice > 0 ? 1 + this.#random.below(slice) : Infinity,
        bandwidth > 0 ? Math.max(1, Math.floor(bandwidth * portion)) : Infinity,
      );
      const part = next.bytes.subarray(0, most);
      if (part.length === next.bytes.length) this.#queue.shift();
      else next.bytes = next.bytes.subarray(part.length);
      this.#size -= part.length;
      // A turn of its own for every piece: written in one turn, they would be read in one.
      if (bandwidth > 0) this.#later(part.length / bandwidth * 1_000);
      else if (slice > 0) this.#later(0);
      this.#write(part);
    }
  }
}
