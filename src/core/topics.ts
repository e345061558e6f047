/** What is subscribed on one supervised socket, and who listens to it. */

/** Somebody who listens to one address. */
export interface Listener {
  /**
   * One event. Throws nothing. Events come in the venue's order; while a connection is being replaced the newest ones may
   * come once more.
   */
  data(payload: unknown, received: number): void;
  /** Subscribed and acknowledged, for the first time or again. */
  live(): void;
  /** Not subscribed any more: events may be missing until the next `live`. */
  lost(): void;
  /** A frame of this socket could not be read, and may have been one for this address; or the venue refuses the address. */
  unreadable(error: unknown): void;
  /** The socket is closed for good: nothing comes any more. */
  ended?(): void;
}

/** One subscription. */
export interface Topic {
  readonly address: string;
  readonly listeners: Set<Listener>;
  state: "wanted" | "asked" | "live";
  /** Those who wait for the first acknowledgement. */
  waiting: { resolve(): void; reject(error: unknown): void }[];
}

/** The subscriptions of one socket, by address. */
export class Topics {
  readonly #topics: Map<string, Topic> = new Map();

  get size(): number {
    return this.#topics.size;
  }

  has(address: string): boolean {
    return this.#topics.has(address);
  }

  /** Whether this topic is still in use: it may have been left, and its address joined anew, meanwhile. */
  holds(topic: Topic): boolean {
    return this.#topics.get(topic.address) === topic;
  }

  in(state: Topic["state"]): Topic[] {
    return [...this.#topics.values()].filter((topic) => topic.state === state);
  }

  join(address: string, listener: Listener): Topic {
    const topic = this.#topics.get(address) ?? { address, listeners: new Set(), state: "wanted", waiting: [] };
    this.#topics.set(address, topic);
    topic.listeners.add(listener);
    return topic;
  }

  /** The topic that has no listener left by this, and is gone. */
  leave(address: string, listener: Listener): Topic | undefined {
    const topic = this.#topics.get(address);
    if (!topic?.listeners.delete(listener) || topic.listeners.size > 0) return undefined;
    this.#topics.delete(address);
    return topic;
  }

  deliver(address: string, payload: unknown, received: number): void {
    for (const listener of this.#topics.get(address)?.listeners ?? []) listener.data(payload, received);
  }

  unreadable(error: unknown): void {
    for (const topic of this.#topics.values()) {
      for (const listener of topic.listeners) listener.unreadable(error);
    }
  }

  acknowledge(topics: readonly Topic[]): void {
    for (const topic of topics) {
      if (!this.holds(topic)) continue;
      topic.state = "live";
      for (const listener of topic.listeners) listener.live();
      for (const waiting of topic.waiting.splice(0)) waiting.resolve();
    }
  }

  /** The venue does not take this address: it is gone. */
  refuse(topic: Topic, failure: unknown): void {
    this.#topics.delete(topic.address);
    for (const waiting of topic.waiting.splice(0)) waiting.reject(failure);
    for (const listener of topic.listeners) listener.unreadable(failure);
  }

  /** The connection is gone: everything is wanted again. */
  lose(): void {
    for (const topic of this.#topics.values()) {
      if (topic.state === "live") { for (const listener of topic.listeners) listener.lost(); }
      topic.state = "wanted";
    }
  }

  /** Another connection took over, which has subscribed these already. */
  move(subscribed: ReadonlySet<string>): void {
    for (const topic of this.#topics.values()) {
      if (topic.state !== "live" || !subscribed.has(topic.address)) topic.state = "wanted";
    }
  }

  /** There will be no connection until somebody asks again. Addresses stay wanted. */
  fail(error: unknown): void {
    for (const topic of [...this.#topics.values()]) {
      for (const waiting of topic.waiting.splice(0)) waiting.reject(error);
      for (const listener of topic.listeners) listener.unreadable(error);
    }
  }

  /** Nobody listens any more. */
  clear(reason: unknown): void {
    const topics = [...this.#topics.values()];
    this.#topics.clear();
    for (const topic of topics) {
      for (const waiting of topic.waiting.splice(0)) waiting.reject(reason);
      for (const listener of [...topic.listeners]) listener.ended?.();
    }
  }
}
