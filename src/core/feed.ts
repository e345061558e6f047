/**
 * A feed: one source, any number of readers, each an `AsyncIterable` or a callback.
 *
 * Every iterator has its own queue. A conflating feed keeps the newest value only; a bounded one keeps order and never
 * drops silently: where a reader falls behind by more than the bound, its queue is cut and a gap is reported.
 */

/** What a feed tells besides its values. */
export type FeedStatus =
  | { readonly state: "connecting" | "live" | "stale" | "recovering" }
  /** Values between two times came late, from the venue's history; `backfilled` counts them. */
  | { readonly state: "recovered"; readonly from: number; readonly to: number; readonly backfilled: number }
  /** A reader was too slow and missed this many values. Told once, when it reads on, or ends. */
  | { readonly state: "gap"; readonly missed: number }
  /** A handler threw, or a message could not be read. The feed goes on. */
  | { readonly state: "error"; readonly error: unknown }
  | { readonly state: "closed"; readonly error?: unknown };

/** One reader of a feed: an iterator that also tells what it missed. */
export interface FeedReader<T> extends AsyncIterator<T, undefined> {
  /**
   * How many values this reader missed right before the one that it was given last: 0 where it keeps up. A feed that keeps
   * the newest value only counts nothing.
   */
  readonly missed: number;
  /** The reader itself, for `for await`. */
  [Symbol.asyncIterator](): FeedReader<T>;
}

/** A stream of values from a venue. */
export interface Feed<T> extends AsyncIterable<T> {
  /** A reader of its own, with a queue of its own, from now on. */
  [Symbol.asyncIterator](): FeedReader<T>;
  /** Calls back with every value, in order. Returns what ends it. A handler that throws or rejects is reported, not fatal. */
  on(handler: (value: T) => void): () => void;
  /** Calls back with what happens to the feed, and at once with its present state. Returns what ends it. */
  onStatus(handler: (status: FeedStatus) => void): () => void;
  readonly status: FeedStatus;
  /** Ends the feed: iterators finish, the venue is unsubscribed when nobody else reads. */
  close(): void;
}

/** How a feed keeps values for slow readers. */
export type Buffer = { readonly keep: "newest" } | { readonly keep: "all"; readonly bound: number };

interface Reader<T> {
  queue: T[];
  /** Values that were cut off before the first in the queue. */
  cut: number;
  /** Values that were cut off before the one that was read last. */
  missed: number;
  /** Nothing more is read: returned, or told of the end. */
  ended: boolean;
  /** Those of its calls of `next` that wait, in order. */
  waiting: (() => void)[];
}

/** The producing end of a feed. */
export class Source<T> implements Feed<T> {
  #status: FeedStatus = { state: "connecting" };
  #closed = false;
  readonly #buffer: Buffer;
  readonly #onClose: () => void;
  readonly #readers: Set<Reader<T>> = new Set();
  readonly #handlers: Set<(value: T) => unknown> = new Set();
  readonly #watchers: Set<(status: FeedStatus) => void> = new Set();

  constructor(buffer: Buffer, onClose: () => void = () => {}) {
    this.#buffer = buffer;
    this.#onClose = onClose;
  }

  get status(): FeedStatus {
    return this.#status;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Whether anybody reads values. Where nobody does, none need be made. */
  get isRead(): boolean {
    return this.#readers.size > 0 || this.#handlers.size > 0;
  }

  push(value: T): void {
    if (this.closed) return;
    for (const reader of this.#readers) {
      if (this.#buffer.keep === "newest") reader.queue[0] = value;
      else if (reader.queue.length < this.#buffer.bound) reader.queue.push(value);
      else {
        reader.cut += reader.queue.length;
        reader.queue = [value];
      }
      if (reader.waiting.length > 0) wake(reader);
    }
    // Those who are here now: one that is added by a handler begins with the next value.
    let left = this.#handlers.size;
    for (const handler of this.#handlers) {
      if (left-- === 0) break;
      this.#call(handler, value);
    }
  }

  /** Tells the watchers. `gap`, `recovered` and `error` are events; the others also become the state. */
  report(status: FeedStatus): void {
    if (this.closed) return;
    if (status.state !== "gap" && status.state !== "error" && status.state !== "recovered") this.#status = status;
    if (status.state === "recovered") this.#status = { state: "live" };
    if (status.state === "closed") this.#closed = true;
    for (const watcher of [...this.#watchers]) {
      // A status handler that throws has nowhere left to report to.
      guard(() => watcher(status), () => {});
    }
  }

  on(handler: (value: T) => void): () => void {
    const own = (value: T): void => handler(value);
    this.#handlers.add(own);
    return () => this.#handlers.delete(own);
  }

  onStatus(handler: (status: FeedStatus) => void): () => void {
    const own = (status: FeedStatus): void => handler(status);
    this.#watchers.add(own);
    this.#guard(() => own(this.#status));
    return () => this.#watchers.delete(own);
  }

  close(error?: unknown): void {
    if (this.closed) return;
    // After this nobody watches any more; the reader itself finds the count when it comes to it.
    for (const reader of this.#readers) this.#tellGap(reader);
    this.report(error === undefined ? { state: "closed" } : { state: "closed", error });
    this.#onClose();
    for (const reader of this.#readers) wake(reader);
    this.#handlers.clear();
    this.#watchers.clear();
  }

  [Symbol.asyncIterator](): FeedReader<T> {
    const reader: Reader<T> = { queue: [], cut: 0, missed: 0, ended: false, waiting: [] };
    this.#readers.add(reader);
    const end = (): IteratorResult<T, undefined> => {
      if (!reader.ended) this.#tellGap(reader);
      reader.ended = true;
      reader.queue = [];
      this.#readers.delete(reader);
      wake(reader);
      return { done: true, value: undefined };
    };
    const self: FeedReader<T> = {
      get missed() {
        return reader.missed;
      },
      [Symbol.asyncIterator]: () => self,
      next: async () => {
        for (;;) {
          if (reader.ended) return end();
          if (reader.queue.length > 0) {
            this.#tellGap(reader);
            reader.missed = reader.cut;
            reader.cut = 0;
            return { done: false, value: reader.queue.shift() as T };
          }
          if (this.#status.state === "closed") {
            const { error } = this.#status;
            end();
            if (error !== undefined) throw error;
            continue;
          }
          await new Promise<void>((resolve) => reader.waiting.push(resolve));
        }
      },
      return: () => Promise.resolve(end()),
    };
    return self;
  }

  /** Only now it is known how large the gap is: whoever watches hears of it once. */
  #tellGap(reader: Reader<T>): void {
    if (reader.cut > 0) this.report({ state: "gap", missed: reader.cut });
  }

  #guard(run: () => unknown): void {
    guard(run, (error) => this.report({ state: "error", error }));
  }

  /** The same for a value: without a function of its own for each. */
  #call(handler: (value: T) => unknown, value: T): void {
    try {
      const result = handler(value);
      if (isThenable(result)) this.#guard(() => result);
    } catch (error) {
      this.report({ state: "error", error });
    }
  }
}

function wake<T>(reader: Reader<T>): void {
  for (const go of reader.waiting.splice(0)) go();
}

/** Runs what others wrote: what it throws, or the promise it returned rejects with, goes to `failed`. */
function guard(run: () => unknown, failed: (error: unknown) => void): void {
  try {
    const result = run();
    if (isThenable(result)) Promise.resolve(result).catch(failed);
  } catch (error) {
    failed(error);
  }
}

/** Whatever can be waited for: a promise may be of another realm, or of somebody's own making. */
function isThenable(result: unknown): boolean {
  return typeof (result as PromiseLike<unknown> | null | undefined)?.then === "function";
}
