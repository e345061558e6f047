/** Making connections: within the venue's limits, after growing pauses, and up to the login. */
import { deadlineOf, untilAborted } from "../call.ts";
import { type Clock, sleep } from "../clock.ts";
import type { Pool } from "../endpoint.ts";
import { TransportError } from "../errors.ts";
import type { Limiter } from "../limits/limiter.ts";
import { Link, type LinkEvents, type Protocol } from "./link.ts";
import type { Random } from "../random.ts";
import type { FrameCounts } from "../scan/reader.ts";
import type { OpenSocket } from "./socket.ts";

/** What a supervised socket is made of. */
export interface StreamParts {
  readonly venue: string;
  readonly base: string;
  readonly protocol: Protocol;
  readonly open: OpenSocket;
  readonly clock: Clock;
  readonly random: Random;
  /** Bounds new connections by the pool `connects`, where the venue has one. */
  readonly limiter: Limiter;
  readonly pools: Readonly<Record<string, Pool>>;
  /**
   * Told when this process, or the machine, stood still for seconds: what was measured before may not hold any more. Every
   * stream with a connection tells it.
   */
  readonly onStall?: () => void;
  /** Counts what decoders read on its connections. */
  readonly frames?: FrameCounts;
}

const handshake = 10_000;
const loginLimit = 20_000;
const firstPause = 250;
const longestPause = 30_000;
/** Timers hold no longer wait, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** Opens connections. */
export class Dialer {
  readonly #parts: StreamParts;
  #failures = 0;
  /** The connection in use, where it has held for a while. */
  #good: Link | undefined;
  /** No connection before this monotonic time. */
  #notBefore = -Infinity;

  constructor(parts: StreamParts) {
    this.#parts = parts;
  }

  /** A connection was not to be had. */
  failed(): void {
    this.#failures++;
  }

  /**
   * The connection in use ended. One that had held is made anew at once, as nothing says that the venue refuses any; a failure
   * of that is waited for like any other.
   */
  lost(link: Link): void {
    if (link !== this.#good) this.#failures++;
    this.#good = undefined;
  }

  /** The connection in use has held: what failed before it counts no more. */
  good(link: Link): void {
    this.#failures = 0;
    this.#good = link;
  }

  /** Waits before the next attempt: after failures, and as long as the venue asks for. Rejects with the signal's reason. */
  async wait(signal: AbortSignal): Promise<void> {
    const { clock, random } = this.#parts;
    if (this.#failures > 0) await sleep(clock, pauseAfter(this.#failures, random), signal);
    await this.#allowed(signal);
  }

  /** Takes the room for one connection: it is to be opened now. */
  async admit(signal: AbortSignal): Promise<void> {
    await this.#allowed(signal);
    const { limiter, pools, protocol } = this.#parts;
    const connects = pools["connects"] === undefined ? {} : { connects: 1 };
    // Where nothing is taken, a pause of everything is waited for all the same.
    await limiter.take({ ...connects, ...protocol.cost }, { priority: "query", signal });
    signal.throwIfAborted();
  }

  /** Where the next connection leads. */
  async place(signal: AbortSignal): Promise<string> {
    const { base, protocol, clock, venue } = this.#parts;
    if (!protocol.place) return base + protocol.path;
    const deadline = deadlineOf(clock, { timeout: loginLimit, signal }, { venue, operation: "connect" });
    try {
      const place = await untilAborted(protocol.place(deadline.signal), deadline.signal);
      return place.startsWith("/") ? base + place : place;
    } finally {
      deadline.clear();
    }
  }

  /** Opens a connection. Its events are held until it is released. */
  dial(url: string, events: LinkEvents): Link {
    const { protocol, pools } = this.#parts;
    return new Link({
      ...this.#parts,
      url,
      handshake,
      // What an adapter has added to the shared one, as decoders, stays.
      protocol: { ...protocol, ...protocol.anew?.() },
      pools: Object.fromEntries(Object.entries(pools).filter(([, pool]) => pool.scope === "socket")),
    }, events);
  }

  /** Resolves when the connection is up and logged in. */
  async enter(link: Link): Promise<void> {
    const { clock, venue } = this.#parts;
    try {
      await link.opened;
    } catch (error) {
      this.#refused(link);
      throw error;
    }
    const { protocol } = link;
    if (protocol.login) {
      const about = { venue, operation: "login" };
      const deadline = deadlineOf(clock, { timeout: loginLimit, signal: link.over }, about);
      try {
        await untilAborted(protocol.login(link), deadline.signal);
      } finally {
        deadline.clear();
      }
    }
    if (!link.open) throw new TransportError("network", "the socket was closed", true, { venue });
  }

  /** The venue takes no connections for a while: one that comes earlier would make it longer. */
  #refused({ refusal }: Link): void {
    if (refusal === undefined) return;
    const { clock, limiter } = this.#parts;
    const { status, retryAfter } = refusal;
    const slow = status === 403 || status === 418 || status === 429;
    // Banned or too fast: that is about everything from this address. A firewall's refusal is about connections.
    const pools = status === 403 ? { pools: ["connects"] } : {};
    const wait = slow ? limiter.slowDown({ status, retryAfter, ...pools }) : retryAfter ?? 0;
    this.#notBefore = Math.max(this.#notBefore, clock.monotonic() + wait);
  }

  async #allowed(signal: AbortSignal): Promise<void> {
    for (let left = this.#left(); left > 0; left = this.#left()) {
      await sleep(this.#parts.clock, Math.min(left, longestTimer), signal);
    }
  }

  #left(): number {
    return this.#notBefore - this.#parts.clock.monotonic();
  }
}

/** The pause after so many failures: it grows, and half of it is chance, so that many clients do not return at one moment. */
export function pauseAfter(failures: number, random: Random): number {
  const most = Math.min(longestPause, firstPause * 2 ** (failures - 1));
  return most / 2 + random.uniform() * most / 2;
}
