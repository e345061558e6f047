/**
 * Keeps one book in step with the venue, or says that it is not.
 *
 * The rule of a venue whose changes carry the numbers of their first and last update: changes wait
 * until a snapshot is there; what the snapshot already contains is dropped; the first change used must reach across the
 * snapshot's number, and each later one must begin right behind the one before. Anything else is a gap: the book is stale
 * until a new snapshot has mended it.
 */
import type { BookDelta, BookSnapshot } from "../model/data.ts";
import { BookSide } from "./book.ts";

/** `syncing`: never live so far. `stale`: was live, is not now. */
export type BookState = "syncing" | "live" | "stale";

/** What the machine wants done after an input. */
export type SyncStep =
  /** The book moved to a new sequence number. */
  | "changed"
  /** Nothing to tell. */
  | "none"
  /** A snapshot is needed; ask for one and give it to `snapshot`. */
  | "snapshot";

/** Changes that may wait for a snapshot. More than that, and the oldest are of no use any more. */
const mostWaiting = 5_000;

/** The machine of one book. It does no I/O and knows no time. */
export class BookSync {
  readonly bids: BookSide = new BookSide("bid");
  readonly asks: BookSide = new BookSide("ask");
  #state: BookState = "syncing";
  #sequence = 0;
  #time: number | undefined;
  #waiting: BookDelta[] = [];
  #asked = false;

  get state(): BookState {
    return this.#state;
  }

  /** The venue's number of the last update in the book. */
  get sequence(): number {
    return this.#sequence;
  }

  /** The venue's time of the last update, where it tells. */
  get time(): number | undefined {
    return this.#time;
  }

  /** The stream is up: every change from here on will come. A quiet market may not send one for long. */
  begin(): SyncStep {
    return this.#state === "live" ? "none" : this.#ask();
  }

  /** A change came from the stream. */
  delta(delta: BookDelta): SyncStep {
    if (this.#state === "live") {
      if (delta.last <= this.#sequence) return "none";
      if (delta.first <= this.#sequence + 1) return this.#apply(delta);
      this.#state = "stale";
    }
    this.#waiting.push(delta);
    if (this.#waiting.length > mostWaiting) this.#waiting.splice(0, this.#waiting.length - mostWaiting);
    return this.#ask();
  }

  /** A snapshot came. Where it is older than the changes that wait, another one is asked for. */
  snapshot(snapshot: BookSnapshot & { readonly sequence: number }): SyncStep {
    this.#asked = false;
    const waiting = this.#waiting.filter((delta) => delta.last > snapshot.sequence);
    const [first] = waiting;
    if (first && first.first > snapshot.sequence + 1) return this.#ask();
    this.bids.load(snapshot.bids);
    this.asks.load(snapshot.asks);
    this.#sequence = snapshot.sequence;
    this.#time = snapshot.time;
    this.#waiting = [];
    this.#state = "live";
    for (const [at, delta] of waiting.entries()) {
      if (this.delta(delta) !== "snapshot") continue;
      // A gap among them: what came behind it waits for the next snapshot.
      this.#waiting.push(...waiting.slice(at + 1));
      return "snapshot";
    }
    return "changed";
  }

  /** The stream was interrupted, or something unreadable came: what follows may not join, and no snapshot is awaited. */
  lost(): void {
    if (this.#state === "live") this.#state = "stale";
    this.#waiting = [];
    this.#asked = false;
  }

  #apply(delta: BookDelta): SyncStep {
    for (const level of delta.bids) this.bids.set(level);
    for (const level of delta.asks) this.asks.set(level);
    this.#sequence = delta.last;
    this.#time = delta.time ?? this.#time;
    return "changed";
  }

  #ask(): SyncStep {
    if (this.#asked) return "none";
    this.#asked = true;
    return "snapshot";
  }
}
