/** What is subscribed on one supervised socket, and who listens to it. */
import type { Clock } from "../clock.ts";
import { Watchdog } from "./watchdog.ts";

/** Somebody who listens to one address. */
export interface Listener {
  /**
   * One event. Throws nothing. Events come in the venue's order; while a connection is being replaced the newest ones may
   * come once more. `received`: our time, in milliseconds since 1970 UTC. `at`: the monotonic one, to the millisecond.
   */
  data(payload: unknown, received: number, at: number): void;
  /** Subscribed and acknowledged, for the first time or again. */
  live(): void;
  /** Not subscribed any more: events may be missing until the next `live`. Also where events came, and no `live` so far. */
  lost(): void;
  /**
   * A frame of this socket could not be read, and may have been one for this address: where there are many, some are told
   * of seconds later, several at once. Or the venue refuses the address.
   */
  unreadable(error: unknown): void;
  /** The socket is closed for good: nothing comes any more. */
  ended?(): void;
  /**
   * Asked when nothing has come for unusually long: whether that is genuine, which is learned. Where the answer is no, or
   * fails, or takes longer than ten seconds, and where nobody can be asked, the address is subscribed anew.
   */
  silent?(): Promise<boolean>;
  /** Milliseconds of silence that are too long; learned from the events where it is not given. Holds from the first moment. */
  readonly patience?: number;
}

/** One subscription. */
export interface Topic {
  readonly address: string;
  readonly listeners: Set<Listener>;
  /** `held`: it is not to be asked for until its pause is over. */
  state: "wanted" | "asked" | "live" | "held";
  /** Those who wait for the first acknowledgement. */
  waiting: { resolve(): void; reject(error: unknown): void }[];
  readonly watchdog: Watchdog;
  /** Whether somebody is being asked about its silence. */
  asking: boolean;
  /** Whether the venue has ever acknowledged it. */
  known: boolean;
  /** Whether anything came since it was asked for. */
  spoke: boolean;
  /** Refusals since it was last acknowledged. */
  refusals: number;
  /** Ends its pause after a refusal. */
  wake: () => void;
  /** When an unreadable frame was last told of, in monotonic milliseconds, and the newest one since. */
  toldAt: number;
  untold: { readonly error: unknown } | undefined;
}

/**
 * Who is told of an unreadable frame asks for what it may have been. So that this is no storm, beyond so many reports, of
 * which one is given back in so many milliseconds, each subscription hears of all frames of five seconds at once.
 */
const reports = 100;
const reportEvery = 100;
const toldEvery = 5_000;

/** The subscriptions of one socket, by address. */
export class Topics {
  readonly #clock: Clock;
  readonly #topics: Map<string, Topic> = new Map();
  #reports = reports;
  #reportsAt = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get size(): number {
    return this.#topics.size;
  }

  has(address: string): boolean {
    return this.#topics.has(address);
  }

  get(address: string): Topic | undefined {
    return this.#topics.get(address);
  }

  /** Whether this topic is still in use: it may have been left, and its address joined anew, meanwhile. */
  holds(topic: Topic): boolean {
    return this.#topics.get(topic.address) === topic;
  }

  in(state: Topic["state"]): Topic[] {
    return [...this.#topics.values()].filter((topic) => topic.state === state);
  }

  join(address: string, listener: Listener): Topic {
    const topic = this.#topics.get(address) ?? {
      address,
      listeners: new Set(),
      state: "wanted",
      waiting: [],
      watchdog: new Watchdog(),
      asking: false,
      known: false,
      spoke: false,
      refusals: 0,
      wake: () => {},
      toldAt: -Infinity,
      untold: undefined,
    };
    this.#topics.set(address, topic);
    topic.listeners.add(listener);
    return topic;
  }

  /** The topic that has no listener left by this, and is gone. */
  leave(address: string, listener: Listener): Topic | undefined {
    const topic = this.#topics.get(address);
    if (!topic?.listeners.delete(listener) || topic.listeners.size > 0) return undefined;
    topic.wake();
    this.#topics.delete(address);
    return topic;
  }

  /** `at`: the monotonic time of its receipt. */
  deliver(address: string, payload: unknown, received: number, at: number): void {
    const topic = this.#topics.get(address);
    if (topic === undefined) return;
    // Refused, and yet it speaks: an earlier frame was understood, or the refusal was not meant.
    if (topic.state === "held" && topic.refusals > 0) {
      topic.wake();
      this.acknowledge(topic);
    }
    topic.spoke = true;
    topic.watchdog.heard(at);
    for (const listener of topic.listeners) {
      // One that breaks its promise must not cost the others their event.
      try {
        listener.data(payload, received, at);
      } catch (error) {
        tellFailure(listener, error);
      }
    }
  }

  /** A frame could not be read: one for this address, or for anybody's, which one for an address that is not here is too. */
  unreadable(error: unknown, address: string = ""): void {
    const now = this.#clock.monotonic();
    const named = this.#topics.get(address);
    const topics = named === undefined ? [...this.#topics.values()] : [named];
    for (const topic of topics) {
      topic.untold = { error };
      if (now - topic.toldAt >= toldEvery || this.#mayReport(now)) tellUnreadable(topic, now);
    }
  }

  #mayReport(now: number): boolean {
    const back = Math.floor((now - this.#reportsAt) / reportEvery);
    this.#reportsAt += back * reportEvery;
    this.#reports = Math.min(reports, this.#reports + back);
    return this.#reports > 0 && this.#reports-- > 0;
  }

  /** Tells of unreadable frames that were not told of when they came. */
  tellLate(now: number): void {
    for (const topic of this.#topics.values()) {
      if (topic.untold !== undefined && now - topic.toldAt >= toldEvery) tellUnreadable(topic, now);
    }
  }

  /** Live ones that have been silent for too long. */
  overdue(now: number): Topic[] {
    return [...this.#topics.values()].filter(({ state, asking, listeners, watchdog }) => {
      if (state !== "live" || asking) return false;
      let patience: number | undefined;
      let askable = false;
      for (const listener of listeners) {
        askable ||= listener.silent !== undefined;
        if (listener.patience !== undefined) patience = Math.min(patience ?? Infinity, listener.patience);
      }
      return now >= watchdog.due({ patience, askable });
    });
  }

  acknowledge(topic: Topic): void {
    if (!this.holds(topic)) return;
    topic.state = "live";
    topic.known = true;
    topic.refusals = 0;
    topic.watchdog.begin(this.#clock.monotonic());
    for (const listener of [...topic.listeners]) tell(listener, () => listener.live());
    for (const waiting of topic.waiting.splice(0)) waiting.resolve();
  }

  /** The venue does not take this address. Who waits for it is told, and one that never worked is gone. */
  refuse(topic: Topic, failure: unknown): void {
    if (!topic.known) this.#topics.delete(topic.address);
    for (const waiting of topic.waiting.splice(0)) waiting.reject(failure);
    for (const listener of [...topic.listeners]) tell(listener, () => listener.unreadable(failure));
  }

  /** Not to be asked for until it is wanted again. */
  hold(topic: Topic): void {
    const live = topic.state === "live";
    topic.state = "held";
    if (live) tellLost(topic);
  }

  /** The connection is gone: everything is wanted again. */
  lose(): void {
    this.move(new Set());
  }

  /** Another connection took over, which has subscribed these already. Everything else is wanted. */
  move(subscribed: ReadonlySet<string>): void {
    for (const topic of [...this.#topics.values()]) {
      const live = topic.state === "live";
      if (live && subscribed.has(topic.address)) continue;
      // What has come before it was acknowledged was something, too.
      const told = live || topic.spoke;
      topic.wake();
      topic.untold = undefined;
      topic.spoke = false;
      topic.state = "wanted";
      if (told) tellLost(topic);
    }
  }

  /** There will be no connection until somebody asks again. Addresses stay wanted. */
  fail(error: unknown): void {
    for (const topic of [...this.#topics.values()]) {
      for (const waiting of topic.waiting.splice(0)) waiting.reject(error);
      for (const listener of [...topic.listeners]) tell(listener, () => listener.unreadable(error));
    }
  }

  /** Nobody listens any more. */
  clear(reason: unknown): void {
    const topics = [...this.#topics.values()];
    this.#topics.clear();
    for (const topic of topics) {
      topic.wake();
      for (const waiting of topic.waiting.splice(0)) waiting.reject(reason);
      for (const listener of [...topic.listeners]) tell(listener, () => listener.ended?.());
    }
  }
}

function tellLost(topic: Topic): void {
  for (const listener of [...topic.listeners]) tell(listener, () => listener.lost());
}

function tellUnreadable(topic: Topic, now: number): void {
  const error = topic.untold?.error;
  topic.toldAt = now;
  topic.untold = undefined;
  for (const listener of [...topic.listeners]) tell(listener, () => listener.unreadable(error));
}

/** What a listener throws is its own affair: the stream and the other listeners go on. */
function tell(listener: Listener, run: () => void): void {
  try {
    run();
  } catch (error) {
    tellFailure(listener, error);
  }
}

function tellFailure(listener: Listener, error: unknown): void {
  try {
    listener.unreadable(error);
  } catch {
    // It was told.
  }
}

/** What those who can be asked say of a silence: whether it is genuine; `undefined` where nobody can tell. */
export async function judge(topic: Topic): Promise<boolean | undefined> {
  const asked = [...topic.listeners].flatMap((listener) => listener.silent ? [listener] : []);
  if (asked.length === 0) return undefined;
  const answers = await Promise.allSettled(asked.map(async (listener) => await listener.silent?.()));
  if (answers.some((answer) => answer.status === "fulfilled" && answer.value === false)) return false;
  return answers.every((answer) => answer.status === "fulfilled") ? true : undefined;
}
