/**
 * The numbers of books. Each depth of each market counts its own messages: 1 would mean that the venue began anew, so they
 * begin far from it. Which of the engine's books a message was about is kept for those who compare.
 */
const apart = 10_000_000_000;
const kept = 20_000;

interface Count {
  last: number;
  readonly books: Map<number, number>;
}

/** All counts. */
export class BookNumbers {
  readonly #counts = new Map<string, Count>();

  /** The number of the last message of a depth of a market. */
  last(market: string, depth: number): number {
    return this.#count(market, depth).last;
  }

  /** The number of the next message, which tells of the engine's book of this update. */
  next(market: string, depth: number, update: number): number {
    const count = this.#count(market, depth);
    count.last++;
    this.#note(count, update);
    return count.last;
  }

  /** The number of a snapshot: that of the message before, whose book this one is where it is as deep. */
  snapshot(market: string, depth: number, update: number): number {
    const count = this.#count(market, depth);
    this.#note(count, update);
    return count.last;
  }

  /** The engine's update that a number stands for. */
  update(told: number): number | undefined {
    for (const { books } of this.#counts.values()) {
      const update = books.get(told);
      if (update !== undefined) return update;
    }
    return undefined;
  }

  #count(market: string, depth: number): Count {
    const key = `${market} ${depth}`;
    let count = this.#counts.get(key);
    if (count === undefined) this.#counts.set(key, count = { last: (this.#counts.size + 1) * apart, books: new Map() });
    return count;
  }

  #note({ last, books }: Count, update: number): void {
    books.set(last, update);
    if (books.size <= kept) return;
    const [oldest] = books.keys();
    if (oldest !== undefined) books.delete(oldest);
  }
}
