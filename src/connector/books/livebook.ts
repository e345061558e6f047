/** A live order book: what a person reads of it, and how it follows its stream. */
import type { CallOptions } from "../../core/call.ts";
import { type Clock, sleep } from "../../core/clock.ts";
import { deadlineOf } from "../../core/deadline.ts";
import { StaleBook, TransportError, VenueKitError } from "../../core/errors.ts";
import { type Feed, type FeedReader, type FeedStatus, Source } from "../../core/feed.ts";
import type { Listener } from "../../core/stream/stream.ts";
import type { BookDelta, BookSnapshot } from "../../model/data.ts";
import type { BookSide, Level } from "./book.ts";
import type { Auditor, BookRule } from "./bookrule.ts";
import { type BookView, SideView } from "./bookview.ts";
import { type BookState, BookSync, type SyncStep } from "./booksync.ts";

/** The book moved to this sequence number, which is 0 where the venue numbers nothing. A slow reader sees the newest only; the book itself has every change. */
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
  /** The venue's number of the last update in the book; 0 where it numbers nothing. */
  readonly sequence: number;
  /** The venue's time of the last update, where it tells. */
  readonly time: number | undefined;
  /** The best level; throws `RangeError` where the side is empty. */
  readonly bestBid: Level;
  readonly bestAsk: Level;
  /** The levels as numbers, read in place: for what looks at the book on every change. */
  readonly view: BookView;
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
  readonly rule: BookRule;
  readonly clock: Clock;
  /** The book as it is, by a request. `depth`: levels a side, where it matters. */
  readonly fetchSnapshot: (signal: AbortSignal, depth?: number) => Promise<BookSnapshot>;
  readonly read: (payload: unknown) => BookDelta;
  /** Subscribes this book's address, and no other, anew: where the stream brings snapshots, that brings one. */
  readonly resubscribe?: () => void;
  readonly onClose: () => void;
}

/** Pauses between snapshots that failed or were too old, in milliseconds; the last one repeats. */
const pauses: readonly number[] = [100, 500, 1_000, 5_000];
/** Milliseconds that the stream may take to bring a snapshot, before its address is subscribed anew; the last one repeats. */
const patience: readonly number[] = [5_000, 10_000, 20_000, 30_000];
/** A book that was live for that many milliseconds is a good one. Until then its recoveries count … */
const goodAfter = 10_000;
/** … and from that many on they pause: a venue whose books never fit is not to be asked without end. */
const freeRecoveries = 30;
/** Milliseconds that changes may be on their way while a snapshot that contains them is here. */
const inFlight = 1_000;

/** The book and the listener that feeds it. */
export class FollowedBook implements LiveBook, Listener {
  readonly symbol: string;
  readonly view: BookView;
  readonly #parts: LiveBookParts;
  readonly #sync: BookSync;
  readonly #auditor: Auditor | undefined;
  readonly #feed: Source<BookChange>;
  readonly #end: AbortController = new AbortController();
  #subscribed = false;
  /** The questions for a snapshot that are under way. */
  #loading: AbortController | undefined;
  #recoveries = 0;
  #liveSince: number | undefined;
  #warned = false;
  #received = 0;
  #staleSince: number | undefined;

  constructor(parts: LiveBookParts) {
    this.symbol = parts.symbol;
    this.#parts = parts;
    this.#sync = new BookSync(parts.rule);
    this.view = {
      bids: new SideView(this.#sync.bids, "bids", this),
      asks: new SideView(this.#sync.asks, "asks", this),
    };
    this.#auditor = parts.rule.audit?.({
      clock: parts.clock,
      bids: this.#sync.bids,
      asks: this.#sync.asks,
      depth: parts.rule.depth,
      fetchSnapshot: parts.fetchSnapshot,
      wrong: (levels) => {
        this.#complain(`${levels} levels are not what the venue has`);
        this.#after(this.#sync.wrong());
      },
      failed: (error) => this.#feed.report({ state: "error", error }),
    });
    this.#feed = new Source({ keep: "newest" }, () => {
      this.#end.abort();
      this.#loading?.abort();
      this.#auditor?.stop();
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
    const { sequence, time } = this.#sync;
    const snapshot: { -readonly [Name in keyof BookSnapshot]: BookSnapshot[Name] } = {
      symbol: this.symbol,
      bids: this.#sync.bids.texts(depth),
      asks: this.#sync.asks.texts(depth),
    };
    if (this.#sync.numbered) snapshot.sequence = sequence;
    if (time !== undefined) snapshot.time = time;
    return snapshot;
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
  [Symbol.asyncIterator](): FeedReader<BookChange> {
    return this.#feed[Symbol.asyncIterator]();
  }

  // What the stream tells.
  data(payload: unknown, received: number, at: number = this.#parts.clock.monotonic()): void {
    if (this.#feed.closed) return;
    this.#received = received;
    let step: SyncStep;
    try {
      const delta = this.#parts.read(payload);
      // Steps of the wall clock must not look like a stream that lags.
      step = this.#sync.delta(delta, at);
      this.#auditor?.moved(delta);
    } catch (error) {
      return this.unreadable(error);
    }
    this.#after(step);
  }

  live(): void {
    if (this.#feed.closed) return;
    this.#subscribed = true;
    if (this.#sync.begin() !== "snapshot") return;
    this.#report();
    // A stream that brings snapshots brings one of itself now.
    this.#load(true);
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

  /** Whether the channel is silent because nothing happened: the venue's book is this one. */
  async silent(): Promise<boolean> {
    const { signal } = this.#end;
    if (this.state !== "live") return false;
    try {
      // What the levels are says more than a number, which a venue may count on though nothing changes.
      const same = this.#auditor || !this.#sync.numbered
        ? await this.#auditor?.same(signal)
        : await this.#reaches(signal);
      if (same !== false || this.state !== "live") return same === true && this.state === "live";
      this.#complain("the stream is silent, and the venue's book has moved on");
      this.#after(this.#sync.wrong());
    } catch (error) {
      if (!signal.aborted) this.#feed.report({ state: "error", error });
    }
    return false;
  }

  /** Whether the book has got as far as a snapshot, or does so by changes that are on their way. */
  async #reaches(signal: AbortSignal): Promise<boolean | undefined> {
    const { sequence } = await this.#parts.fetchSnapshot(signal);
    if (sequence === undefined) return undefined;
    if (sequence > this.sequence) await sleep(this.#parts.clock, inFlight, signal);
    return sequence <= this.sequence;
  }

  /** The question for a whole book is void, where one is open. */
  #stopLoading(): void {
    this.#loading?.abort();
    // An abort costs a stack trace each time, and most changes come while nothing is asked for.
    this.#loading = undefined;
  }

  #interrupt(): void {
    // A snapshot asked for before this moment may be older than what was missed: its answer no longer counts.
    this.#stopLoading();
    this.#sync.lost();
    this.#report();
  }

  #after(step: SyncStep): void {
    if (this.#sync.unchecked && !this.#warned) {
      this.#warned = true;
      this.#complain("changes come without a checksum, and are not checked by it");
    }
    if (step === "snapshot") {
      this.#report();
      this.#load(false);
    } else if (step === "changed") {
      this.#stopLoading();
      this.#report();
      if (!this.#feed.isRead) return;
      const { sequence, time } = this.#sync;
      const received = this.#received;
      this.#feed.push(time === undefined ? { sequence, received } : { sequence, received, time });
    }
  }

  /** Gets a whole book, until the state is live or something makes the question void. One such line of questions at a time. */
  async #load(begun: boolean): Promise<void> {
    this.#stopLoading();
    if (this.#feed.closed) return;
    const { clock, rule } = this.#parts;
    const loading = new AbortController();
    this.#loading = loading;
    const { signal } = loading;
    const byStream = rule.snapshot === "stream";
    // Nothing is asked for where the stream brings a book of itself.
    const tries = byStream && begun ? -1 : this.#recoveries++ - freeRecoveries;
    try {
      if (tries >= 0) await sleep(clock, pauses[Math.min(tries, pauses.length - 1)] ?? 0, signal);
      await (byStream ? this.#subscribeAnew(begun, signal) : this.#ask(signal));
    } catch (error) {
      if (!signal.aborted) this.#feed.report({ state: "error", error });
    }
  }

  async #subscribeAnew(begun: boolean, signal: AbortSignal): Promise<void> {
    for (let attempt = 0; !signal.aborted; attempt++) {
      if (attempt > 0 || !begun) this.#parts.resubscribe?.();
      await sleep(this.#parts.clock, patience[Math.min(attempt, patience.length - 1)] ?? 0, signal);
    }
  }

  async #ask(signal: AbortSignal): Promise<void> {
    for (let attempt = 0; !signal.aborted; attempt++) {
      if (attempt > 0) await sleep(this.#parts.clock, pauses[Math.min(attempt, pauses.length) - 1] ?? 0, signal);
      try {
        const snapshot = await this.#parts.fetchSnapshot(signal);
        if (signal.aborted) return;
        this.#received = this.#parts.clock.now();
        const step = this.#sync.snapshot(snapshot, this.#parts.clock.monotonic());
        if (step !== "snapshot") return this.#after(step);
      } catch (error) {
        if (!signal.aborted) this.#feed.report({ state: "error", error });
      }
    }
  }

  #complain(text: string): void {
    const about = { venue: this.#parts.venue, operation: "watchOrderBook" };
    this.#feed.report({ state: "error", error: new VenueKitError(`${this.symbol}: ${text}`, about) });
  }

  /** Tells the readers when the state changed, and what a recovery cost. */
  #report(): void {
    const { state } = this.#sync;
    const { clock } = this.#parts;
    if (state === "live") this.#enliven();
    else this.#settleDown();
    if (state === "live" && this.#staleSince !== undefined) {
      this.#feed.report({ state: "recovered", from: this.#staleSince, to: clock.now(), backfilled: 0 });
      this.#staleSince = undefined;
    } else if (state === "live" && this.#feed.status.state !== "live") this.#feed.report({ state: "live" });
    else if (state === "stale" && this.#staleSince === undefined) {
      this.#staleSince = clock.now();
      this.#feed.report({ state: "stale" });
    }
  }

  #enliven(): void {
    if (this.#liveSince !== undefined) return;
    this.#liveSince = this.#parts.clock.monotonic();
    this.#auditor?.start();
  }

  #settleDown(): void {
    if (this.#liveSince === undefined) return;
    if (this.#parts.clock.monotonic() - this.#liveSince >= goodAfter) this.#recoveries = 0;
    this.#liveSince = undefined;
    this.#auditor?.stop();
  }

  get readable(): boolean {
    return !this.#feed.closed && this.#sync.state === "live";
  }

  refuse(): never {
    throw new StaleBook(`${this.symbol}: the book is ${this.#feed.closed ? "closed" : this.state}`, {
      venue: this.#parts.venue,
      operation: "watchOrderBook",
    });
  }

  #guard(): void {
    if (!this.readable) this.refuse();
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
