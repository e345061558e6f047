/** One pool's account: what was taken of it, and when it is free again. */
import type { Pool } from "../endpoint.ts";
import { type Count, Draining, epsilon, Rolling } from "./count.ts";

/** How much of a pool is used. */
export class Budget {
  readonly name: string;
  readonly pool: Pool;
  /** Most units of ours that count at one time. */
  readonly cap: number;
  /** How long a unit counts at most, in milliseconds. */
  readonly span: number;
  /** Units asked of a store and not granted yet. */
  pending = 0;
  pausedUntil: number = -Infinity;
  /** Until then the store that shares this pool has nothing left. */
  emptyUntil: number = -Infinity;
  readonly #count: Count;
  #others = 0;
  #othersUntil: number = -Infinity;
  #observed: number = -Infinity;

  /** What is more than `share` allows, but not more than the limit, passes alone and counts for longer. */
  constructor(name: string, pool: Pool, share: number, margin: number) {
    this.name = name;
    this.pool = pool;
    this.cap = pool.limit * share;
    this.span = pool.window + margin;
    this.#count = pool.drains ? new Draining(this.span, this.cap) : new Rolling(this.span);
  }

  /** Units of ours that count now. */
  own(now: number): number {
    return this.#count.at(now);
  }

  /** Those of others, as far as the venue told. */
  others(now: number): number {
    return now < this.#othersUntil ? this.#others : 0;
  }

  /** Whether `units` may pass. Ours are bound by our share, all together by the venue's limit. */
  fits(now: number, units: number): boolean {
    const own = this.own(now) + this.pending + units;
    return now >= this.pausedUntil && own <= this.#room(units) + epsilon &&
      own + this.others(now) <= this.pool.limit + epsilon;
  }

  /** When `units` fit if nobody takes anything until then. */
  freeAt(now: number, units: number): number {
    const taken = this.pending + units;
    const ours = this.#count.below(now, this.#room(units) - taken);
    const alone = this.#count.below(now, this.pool.limit - taken);
    // Either enough of ours counts no more, or the others' do not.
    const all = this.#count.below(now, this.pool.limit - taken - this.others(now));
    return Math.max(ours, Math.min(all, Math.max(alone, this.#othersUntil)), this.pausedUntil);
  }

  take(now: number, units: number): void {
    // More than our share passed alone: it counts for as many windows as it has shares, and nothing passes meanwhile.
    const shares = this.pool.drains ? 1 : Math.max(1, units / this.cap);
    this.#count.add(now + (shares - 1) * this.span, units, now);
  }

  /** Units taken at `taken` have reached the venue by now: they count from now. */
  settle(now: number, taken: number, units: number): void {
    if (units <= this.cap) this.#count.move(now, units, taken);
  }

  observe(now: number, used: number, sent: number): void {
    // Answers overtake each other: an older one says less than what is known.
    if (sent < this.#observed) return;
    this.#observed = sent;
    this.#others = Math.max(0, used - (this.own(now) - this.#count.since(now, sent)));
    this.#othersUntil = now + this.span;
  }

  #room(units: number): number {
    return Math.max(this.cap, units);
  }
}
