/** A live order book: what a person reads of it, and how it follows its stream. */
import { type CallOptions, deadlineOf } from "../core/call.ts";
import { type Clock, sleep } from "../core/clock.ts";
import { StaleBook, TransportError } from "../core/errors.ts";
import { type Feed, type FeedStatus, Source } from "../core/feed.ts";
import type { Listener } from "../core/stream.ts";
import type { BookDelta, BookSnapshot } from "../model/data.ts";
import type { BookSide, Level } from "./book.ts";
import { type BookState, BookSync } from "./booksync.ts";

/** The book moved to this sequence number. A slow reader sees the newest only; the book itself has every change. */
export interface BookChange {
  readonly sequence: number;
  /** The venue's time, where it tells, and ours; milliseconds since 1970 UTC. */
  readonly time?: number;
  readonly received: number;
}

/**
 * An order book that is right or says that it is not: every way to read levels throws `StaleBook` unless `state` is
 * `live`. Prices in quote per base, amounts in base.
 */
export interface LiveBook extends Feed<BookChange> {
  readonly symbol: string;
  readonly state: BookState;
  /** The venue's number of the last update in the book. */
  readonly sequence: number;
  /** The venue's time of the last update, where it tells. */
  readonly time: number | undefined;
  /** The best level; throws `RangeError` where the side is empty. */
  readonly bestBid: Level;
  readonly bestAsk: Level;
  /** The best `depth` levels, best first; all of them where not given. */
  bids(depth?: number): Level[];
  asks(depth?: number): Level[];
  /** The best `depth` levels as the venue's text: nothing is parsed. */
  snapshot(depth?: number): BookSnapshot;
  /** Resolves when the book is live; rejects with `TransportError` when it is not in time, aborted, or closed. */
  ready(options?: CallOptions): Promise<void>;
}

/** What a live book needs from outside. */
export interface LiveBookParts {
  readonly symbol: string;
  readonly venue: string;
  readonly clock: Clock;
  readonly fetchSnapshot: (signal: AbortSignal) => Promise<BookSnapshot & { readonly sequence: number }>;
  readonly read: (payload: unknown) => BookDelta;
  readonly onClose: () => void;
}

/** Pauses between snapshots that failed or were too old, in milliseconds; the last one repeats. */
const pauses: readonly number[] = [100, 500, 1_000, 5_000];

/** The book and the listener that feeds it. */
export class FollowedBook implements LiveBook, Listener {
  readonly symbol: string;
  readonly #parts: LiveBookParts;
  readonly #sync: BookSync = new BookSync();
  readonly #feed: Source<BookChange>;
  readonly #end: AbortController = new AbortController();
  #subscribed = false;
  #epoch = 0;
  #received = 0;
  #staleSince: number | undefined;

  constructor(parts: LiveBookParts) {
    this.symbol = parts.symbol;
    this.#parts = parts;
    this.#feed = new Source({ keep: "newest" }, () => {
      this.#end.abort();
      parts.onClose();
    });
  }

  get state(): BookState {
    return this.#sync.state;
  }
  get sequence(): number {
    return this.#sync.sequence;
  }
  get time(): number | undefined {
    return this.#sync.time;
  }
  get bestBid(): Level {
    return this.#best(this.#sync.bids, "bids");
  }
  get bestAsk(): Level {
    return this.#best(this.#sync.asks, "asks");
  }

  bids(depth?: number): Level[] {
    return this.#levels(this.#sync.bids, depth);
  }

  asks(depth?: number): Level[] {
    return this.#levels(this.#sync.asks, depth);
  }

  snapshot(depth: number = Infinity): BookSnapshot {
    this.#guard();
    const texts = (side: BookSide) =>
      Array.from({ length: Math.min(depth, side.size) }, (_, rank) => side.text(rank) ?? (["", ""] as const));
    const { sequence, time } = this.#sync;
    return {
      symbol: this.symbol,
      bids: texts(this.#sync.bids),
      asks: texts(this.#sync.asks),
      sequence,
      ...(time === undefined ? {} : { time }),
    };
  }

  async ready(options: CallOptions = {}): Promise<void> {
    if (this.state === "live") return;
    const about = { venue: this.#parts.venue, operation: "watchOrderBook" };
    const deadline = deadlineOf(this.#parts.clock, options, about);
    let stop = (): void => {};
    try {
      await new Promise<void>((resolve, reject) => {
        const fail = (): void =>
          reject(
            options.signal?.aborted
              ? new TransportError("aborted", `${this.symbol}: aborted`, true, about)
              : new TransportError("timeout", `${this.symbol}: the book is not live in time`, true, about),
          );
        if (deadline.signal.aborted) return fail();
        deadline.signal.addEventListener("abort", fail, { once: true });
        stop = this.onStatus(({ state }) => {
          if (state === "closed") reject(new TransportError("aborted", `${this.symbol}: closed`, true, about));
          else if (this.state === "live") resolve();
        });
      });
    } finally {
      stop();
      deadline.clear();
    }
  }

  // The feed of changes.
  get status(): FeedStatus {
    return this.#feed.status;
  }
  on(handler: (change: BookChange) => void): () => void {
    return this.#feed.on(handler);
  }
  onStatus(handler: (status: FeedStatus) => void): () => void {
    return this.#feed.onStatus(handler);
  }
  close(error?: unknown): void {
    this.#feed.close(error);
  }
  [Symbol.asyncIterator](): AsyncIterator<BookChange, undefined> {
    return this.#feed[Symbol.asyncIterator]();
  }

  // What the stream tells.
  data(payload: unknown, received: number): void {
    if (this.#feed.closed) return;
    this.#received = received;
    let delta: BookDelta;
    try {
      delta = this.#parts.read(payload);
    } catch (error) {
      return this.unreadable(error);
    }
    this.#after(this.#sync.delta(delta));
  }

  live(): void {
    this.#subscribed = true;
    this.#after(this.#sync.begin());
  }

  lost(): void {
    this.#subscribed = false;
    this.#interrupt();
  }

  unreadable(error: unknown): void {
    this.#feed.report({ state: "error", error });
    this.#interrupt();
    if (this.#subscribed) this.#after(this.#sync.begin());
  }

  ended(): void {
    this.close();
  }

  #interrupt(): void {
    // A snapshot asked for before this moment may be older than what was missed: its answer no longer counts.
    this.#epoch++;
    this.#sync.lost();
    this.#report();
  }

  #after(step: "changed" | "none" | "snapshot"): void {
    if (step === "snapshot") {
      this.#report();
      this.#load();
    } else if (step === "changed") {
      this.#report();
      const { sequence, time } = this.#sync;
      this.#feed.push({ sequence, received: this.#received, ...(time === undefined ? {} : { time }) });
    }
  }

  /** Asks for snapshots until one joins the changes that wait, or an interruption makes the question void. */
  async #load(): Promise<void> {
    const epoch = this.#epoch;
    const { signal } = this.#end;
    const isVoid = (): boolean => signal.aborted || epoch !== this.#epoch;
    for (let attempt = 0; !isVoid(); attempt++) {
      try {
        if (attempt > 0) {
          await sleep(this.#parts.clock, pauses[Math.min(attempt, pauses.length) - 1] ?? 0, signal);
          if (isVoid()) return;
        }
        const snapshot = await this.#parts.fetchSnapshot(signal);
        if (isVoid()) return;
        this.#received = this.#parts.clock.now();
        const step = this.#sync.snapshot(snapshot);
        if (step !== "snapshot") return this.#after(step);
      } catch (error) {
        if (!isVoid()) this.#feed.report({ state: "error", error });
      }
    }
  }

  /** Tells the readers when the state changed, and what a recovery cost. */
  #report(): void {
    const { state } = this.#sync;
    const now = this.#parts.clock.now();
    if (state === "live" && this.#staleSince !== undefined) {
      this.#feed.report({ state: "recovered", from: this.#staleSince, to: now, backfilled: 0 });
      this.#staleSince = undefined;
    } else if (state === "live" && this.#feed.status.state !== "live") this.#feed.report({ state: "live" });
    else if (state === "stale" && this.#staleSince === undefined) {
      this.#staleSince = now;
      this.#feed.report({ state: "stale" });
    }
  }

  #guard(): void {
    if (this.#feed.closed || this.state !== "live") {
      throw new StaleBook(`${this.symbol}: the book is ${this.#feed.closed ? "closed" : this.state}`, {
        venue: this.#parts.venue,
        operation: "watchOrderBook",
      });
    }
  }

  #best(side: BookSide, name: string): Level {
    this.#guard();
    const level = side.level(0);
    if (!level) throw new RangeError(`${this.symbol}: there are no ${name}`);
    return level;
  }

  #levels(side: BookSide, depth: number = Infinity): Level[] {
    this.#guard();
    const levels: Level[] = [];
    for (let rank = 0; rank < depth; rank++) {
      const level = side.level(rank);
      if (!level) break;
      levels.push(level);
    }
    return levels;
  }
}
