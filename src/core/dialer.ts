/** Making connections: within the venue's limits, after growing pauses, and up to the login. */
import { deadlineOf, untilAborted } from "./call.ts";
import { type Clock, sleep } from "./clock.ts";
import type { Pool } from "./endpoint.ts";
import { TransportError, ValidationError } from "./errors.ts";
import type { Limiter } from "./limiter.ts";
import { Link, type LinkEvents, type Protocol } from "./link.ts";
import type { Random } from "./random.ts";
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
}

const handshake = 10_000;
const loginLimit = 20_000;
const firstPause = 250;
const longestPause = 30_000;
/** Timers hold no longer wait, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/**
 * How long a refused handshake keeps us away where the venue does not say, in milliseconds by HTTP status. 403: its
 * firewall; 418: banned; 429: too fast.
 */
const unsaid: Readonly<Record<number, number>> = { 403: 60_000, 418: 120_000, 429: 5_000 };

/** Opens connections. */
export class Dialer {
  readonly #parts: StreamParts;
  readonly #ended: AbortSignal;
  #failures = 0;
  /** No connection before this monotonic time. */
  #notBefore = -Infinity;

  /** `ended` is aborted when there will be no more connections. */
  constructor(parts: StreamParts, ended: AbortSignal) {
    this.#parts = parts;
    this.#ended = ended;
  }

  /** A connection was not to be had, or ended. */
  failed(): void {
    this.#failures++;
  }

  /** A connection has held: the next pause is short again. */
  good(): void {
    this.#failures = 0;
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
    await takeConnection(this.#parts, signal, this.#ended);
    signal.throwIfAborted();
  }

  /** Opens a connection. Its events are held until it is released. */
  dial(events: LinkEvents): Link {
    const { base, protocol, open, clock } = this.#parts;
    const pools = Object.fromEntries(Object.entries(this.#parts.pools).filter(([, pool]) => pool.scope === "socket"));
    return new Link({ url: base + protocol.path, protocol, open, clock, pools, handshake }, events);
  }

  /** Resolves when the connection is up and logged in. */
  async enter(link: Link): Promise<void> {
    const { clock, protocol, venue } = this.#parts;
    try {
      await link.opened;
    } catch (error) {
      this.#refused(link);
      throw error;
    }
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
    const wait = retryAfter ?? unsaid[status] ?? 0;
    this.#notBefore = Math.max(this.#notBefore, clock.monotonic() + wait);
    // Too fast or banned: that is about everything from this address, and not about sockets only. What a firewall means by
    // its refusal is known only where it says for how long.
    const all = status === 429 || status === 418 || (status === 403 && retryAfter !== undefined);
    if (all) limiter.pause(status === 429 ? retryAfter ?? 1_000 : wait);
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

/**
 * Takes one connection from the venue's limit. Where our share of it is less than one, a part is taken now and the rest is
 * owed: it is paid before the next connection, which therefore waits for several windows.
 */
async function takeConnection(parts: StreamParts, signal: AbortSignal, ended: AbortSignal): Promise<void> {
  const { limiter, pools } = parts;
  const options = { priority: "query", signal } as const;
  // Nothing is taken, and yet a pause of everything is waited for.
  if (pools["connects"] === undefined) {
    await limiter.take({}, options);
    return;
  }
  let part = 1;
  for (;; part /= 2) {
    try {
      await limiter.take({ connects: part }, options);
      break;
    } catch (error) {
      if (!(error instanceof ValidationError) || part < 1 / 1024) throw error;
    }
  }
  for (let paid = part; paid < 1; paid += part) {
    limiter.take({ connects: part }, { ...options, signal: ended }).catch(() => {});
  }
}
