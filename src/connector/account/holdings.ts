/** What an account has of several things, as it is known now, out of readings of all of them and events of some. */
import { type Feed, Source } from "../../core/feed.ts";

/** How things are told apart, and when they differ. */
export interface HoldingsRule<T> {
  keyOf(holding: T): string;
  /** Whether two states of one thing are the same to whoever watches. */
  same(one: T, other: T): boolean;
  /** What a thing is that is listed no more. */
  gone(last: T): T;
  /** What is known after an event that may not tell everything. */
  merge?(known: T, told: T): T;
}

/** Some holdings at a time, in milliseconds since 1970 UTC. */
export interface HoldingsAt<T> {
  readonly holdings: readonly T[];
  readonly time: number;
}

interface Known<T> {
  readonly holding: T;
  /** The venue's time of it, in milliseconds since 1970 UTC. */
  readonly time: number;
  /** Counts what arrived before it: two states of one time are told apart by that. */
  readonly arrived: number;
}

/** Holdings. What is older never overwrites what is newer, in whatever order it arrives. */
export class Holdings<T> {
  readonly #rule: HoldingsRule<T>;
  readonly #known: Map<string, Known<T>> = new Map();
  readonly #feeds: Set<Source<readonly T[]>> = new Set();
  /** The time of the newest reading of all: what is older than that tells nothing new. */
  #readAt = Number.NEGATIVE_INFINITY;
  #arrived = 0;
  #closed = false;

  constructor(rule: HoldingsRule<T>) {
    this.#rule = rule;
  }

  all(): T[] {
    return [...this.#known.values()].map(({ holding }) => holding);
  }

  watch(): Feed<readonly T[]> {
    const feed: Source<readonly T[]> = new Source({ keep: "all", bound: 1_000 }, () => this.#feeds.delete(feed));
    feed.report({ state: "live" });
    if (this.#closed) feed.close();
    else this.#feeds.add(feed);
    return feed;
  }

  /** The moment at which a reading is asked for: pass it on with the answer. */
  mark(): number {
    return this.#arrived;
  }

  /** Some of them at a time. */
  event({ holdings, time }: HoldingsAt<T>): void {
    if (time >= this.#readAt) this.#set(holdings, time, this.#arrived + 1, true);
  }

  /** All of them at a time, as they were asked for at a mark. Returns those that changed; what is not listed is gone. */
  reading({ holdings, time }: HoldingsAt<T>, asked: number): readonly T[] {
    if (time < this.#readAt) return [];
    this.#readAt = time;
    const listed = new Set(holdings.map((holding) => this.#rule.keyOf(holding)));
    const gone = [...this.#known]
      .filter(([key, known]) => !listed.has(key) && !isNewer(known, time, asked))
      .map(([key, known]) => [key, this.#rule.gone(known.holding)] as const);
    const changed = this.#set([...holdings, ...gone.map(([, last]) => last)], time, asked, false);
    for (const [key] of gone) this.#known.delete(key);
    return changed;
  }

  close(): void {
    this.#closed = true;
    for (const feed of [...this.#feeds]) feed.close();
  }

  #set(holdings: readonly T[], time: number, arrived: number, partial: boolean): readonly T[] {
    const { keyOf, same, merge } = this.#rule;
    this.#arrived++;
    const changed: T[] = [];
    for (const told of holdings) {
      const key = keyOf(told);
      const known = this.#known.get(key);
      // An answer that was asked for earlier may arrive after a newer event.
      if (known && isNewer(known, time, arrived)) continue;
      const holding = partial && known && merge ? merge(known.holding, told) : told;
      this.#known.set(key, { holding, time, arrived: this.#arrived });
      if (!known || !same(known.holding, holding)) changed.push(holding);
    }
    if (changed.length > 0) { for (const feed of this.#feeds) feed.push(changed); }
    return changed;
  }
}

function isNewer(known: { readonly time: number; readonly arrived: number }, time: number, arrived: number): boolean {
  return known.time > time || (known.time === time && known.arrived > arrived);
}
