/** One feed whose values get, beside what they say themselves, what other feeds say of the same thing. */
import { type Feed, type FeedStatus, Source } from "../core/feed.ts";

interface Timed {
  readonly time: number;
}

/**
 * Tells the values of the feed that leads with the newest of each of the others, anew when any of them tells something. `time`
 * is that of the newest. Live when all are; closed, with all of them, when one is.
 *
 * Each feed is added as soon as it is there: what it tells at first may be all that it tells for long.
 */
export class Beside<T extends Timed> {
  readonly feed: Source<T>;
  readonly #all: Feed<Partial<T> & Timed>[] = [];
  readonly #said: Map<Feed<unknown>, Partial<T> & Timed> = new Map();
  #led: T | undefined;

  constructor() {
    this.feed = new Source({ keep: "newest" }, () => {
      for (const each of this.#all) each.close();
    });
  }

  add(feed: Feed<Partial<T> & Timed>): void {
    feed.on((value) => {
      this.#said.set(feed, value);
      this.#tell();
    });
    this.#all.push(feed);
  }

  /** The one that leads comes last: its first value is told with what the others have said by then. */
  lead(feed: Feed<T>): void {
    feed.on((value) => {
      this.#led = value;
      this.#tell();
    });
    this.#all.push(feed);
    for (const each of this.#all) each.onStatus((status) => this.#heed(status));
  }

  #tell(): void {
    if (this.#led === undefined) return;
    const said = [...this.#said.values()];
    const time = Math.max(this.#led.time, ...said.map((value) => value.time));
    this.feed.push(Object.assign({}, this.#led, ...said, { time }));
  }

  #heed(status: FeedStatus): void {
    if (status.state === "closed") return this.feed.close(status.error);
    const better = status.state === "live" || status.state === "recovered";
    if (!better || this.#all.every((feed) => feed.status.state === "live")) this.feed.report(status);
  }
}
