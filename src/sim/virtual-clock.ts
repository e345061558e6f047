/** A clock that stands still until it is told to go on, so that hours pass in a moment and always in the same way. */
import { setImmediate } from "node:timers";
import type { Clock } from "../core/clock.ts";
import { isLoading, loaded } from "../core/loading.ts";

interface Timer {
  readonly at: number;
  readonly order: number;
  /** `undefined` once it has run or was cancelled. */
  run: (() => void) | undefined;
}

/**
 * Timers run in one turn of the event loop, at most. Between any two callbacks of a turn the platform runs all promise
 * jobs, however long their chains; a turn for each timer would cost five times as much.
 */
const batch = 64;

/** A clock under control. Timers run in the order of their times, and in the order they were set where those agree. */
export class VirtualClock implements Clock {
  #now: number;
  readonly #start: number;
  #order = 0;
  /** A binary heap by time and order. What was cancelled stays until it comes up, or until it is the greater part. */
  #heap: Timer[] = [];
  #cancelled = 0;
  #passing = false;

  /** Starts at `start`, in milliseconds since 1970 UTC. */
  constructor(start = 1_700_000_000_000) {
    this.#now = start;
    this.#start = start;
  }

  now(): number {
    return this.#now;
  }

  monotonic(): number {
    return this.#now - this.#start;
  }

  after(ms: number, run: () => void): () => void {
    const timer: Timer = { at: this.#now + Math.max(0, ms), order: this.#order++, run };
    this.#push(timer);
    return () => {
      if (timer.run === undefined) return;
      timer.run = undefined;
      if (++this.#cancelled > 64 && this.#cancelled * 2 > this.#heap.length) this.#sweep();
    };
  }

  /** How many timers are waiting. */
  get pending(): number {
    return this.#heap.length - this.#cancelled;
  }

  /**
   * Lets `ms` milliseconds pass, and runs what is due, each at its time. No promise job runs meanwhile: for what waits on
   * promises there is `pass`.
   */
  advance(ms: number): void {
    const end = this.#now + ms;
    while (this.#step(end));
    this.#now = Math.max(this.#now, end);
  }

  /**
   * Lets `ms` milliseconds pass like `advance`, but all promise jobs run before the first timer, between any two and after
   * the last. Timers that are set on the way count. Rejects with what a timer throws, and stands still at its time; and
   * while the SDK loads code of its own, it stands still as well.
   */
  pass(ms: number): Promise<void> {
    if (this.#passing) return Promise.reject(new Error("time is passing already"));
    const end = this.#now + ms;
    this.#passing = true;
    return new Promise((resolve, reject) => {
      let done = false;
      const over = (settle: () => void): void => {
        done = true;
        this.#passing = false;
        settle();
      };
      const step = (): void => {
        if (done || isLoading()) return;
        try {
          if (this.#step(end)) return;
        } catch (error) {
          return over(() => reject(error));
        }
        // The promise jobs of the last timer have run, and have set no other that is due.
        this.#now = Math.max(this.#now, end);
        over(resolve);
      };
      const turn = (count: number): void => {
        for (let one = 0; one < count; one++) setImmediate(step);
        setImmediate(() => {
          if (done) return;
          if (isLoading()) loaded().then(() => turn(1));
          else turn(Math.min(count * 2, batch));
        });
      };
      turn(1);
    });
  }

  /** Runs the next timer that is due at `end`; false where there is none. */
  #step(end: number): boolean {
    for (let next = this.#heap[0]; next !== undefined && next.at <= end; next = this.#heap[0]) {
      this.#pop();
      const { run } = next;
      if (run === undefined) {
        this.#cancelled--;
        continue;
      }
      next.run = undefined;
      this.#now = Math.max(this.#now, next.at);
      run();
      return true;
    }
    return false;
  }

  #push(timer: Timer): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(timer);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above] as Timer;
      if (before(parent, timer)) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = timer;
  }

  /** Takes the first timer out. */
  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop() as Timer;
    if (heap.length > 0) this.#sink(last, 0);
  }

  #sink(timer: Timer, from: number): void {
    const heap = this.#heap;
    let at = from;
    for (let below = 2 * at + 1; below < heap.length; below = 2 * at + 1) {
      let child = heap[below] as Timer;
      const right = heap[below + 1];
      if (right !== undefined && before(right, child)) {
        child = right;
        below++;
      }
      if (before(timer, child)) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = timer;
  }

  #sweep(): void {
    this.#heap = this.#heap.filter((timer) => timer.run !== undefined);
    this.#cancelled = 0;
    for (let at = (this.#heap.length >> 1) - 1; at >= 0; at--) this.#sink(this.#heap[at] as Timer, at);
  }
}

function before(one: Timer, other: Timer): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}
