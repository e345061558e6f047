/** One pool's account: what was taken of it, and when it is free again. */
import type { Pool } from "../endpoint.ts";

/** Costs may be fractions; their sums are compared with this much room for rounding. */
export const epsilon = 1e-9;

/** What was taken at about one time. */
interface Entry {
  /** Times from which its units count, in monotonic milliseconds: the first one's and the last one's. */
  readonly first: number;
  last: number;
  /** When the last of them was taken. */
  taken: number;
  units: number;
}

/** How much of a pool is used. */
export class Budget {
  readonly name: string;
  readonly pool: Pool;
  /** Most units of ours in a window. */
  readonly cap: number;
  /** How long a unit counts, in milliseconds. */
  readonly span: number;
  own = 0;
  others = 0;
  /** Units asked of a store and not granted yet. */
  pending = 0;
  pausedUntil: number = -Infinity;
  /** Until then the store that shares this pool has nothing left. */
  emptyUntil: number = -Infinity;
  /**
   * In order of the times they count from; those before `#first` are gone. What was taken within a thousandth of the
   * window is one entry: a day's pool must not grow a list of all its requests.
   */
  #entries: Entry[] = [];
  #first = 0;
  #othersUntil: number = -Infinity;
  #observed: number = -Infinity;

  /** What is more than `share` allows, but not more than the limit, passes alone and counts for longer. */
  constructor(name: string, pool: Pool, share: number, margin: number) {
    this.name = name;
    this.pool = pool;
    this.cap = pool.limit * share;
    this.span = pool.window + margin;
  }

  expire(now: number): void {
    for (let next = this.#entries[this.#first]; next !== undefined && next.last + this.span <= now;) {
      this.own -= next.units;
      next = this.#entries[++this.#first];
    }
    if (this.#first === this.#entries.length) this.own = 0;
    if (this.#first > 1000 || this.#first === this.#entries.length) {
      this.#entries = this.#entries.slice(this.#first);
      this.#first = 0;
    }
    if (now >= this.#othersUntil) this.others = 0;
  }

  /** Whether `units` may pass. Ours are bound by our share, all together by the venue's limit. */
  fits(now: number, units: number): boolean {
    this.expire(now);
    const own = this.own + this.pending + units;
    return now >= this.pausedUntil && own <= this.#room(units) + epsilon &&
      own + this.others <= this.pool.limit + epsilon;
  }

  /** When `units` fit if nobody takes anything until then. */
  freeAt(now: number, units: number): number {
    this.expire(now);
    const room = this.#room(units);
    let own = this.own + this.pending;
    let at = now;
    let next = this.#first;
    const release = (fits: () => boolean): void => {
      for (let entry = this.#entries[next]; entry !== undefined && !fits(); entry = this.#entries[++next]) {
        own -= entry.units;
        at = entry.last + this.span;
      }
    };
    release(() => own + units <= room + epsilon);
    if (own + this.others + units > this.pool.limit + epsilon) {
      const ours = at;
      release(() => own + this.others + units <= this.pool.limit + epsilon);
      const shared = own + this.others + units <= this.pool.limit + epsilon ? at : Infinity;
      at = Math.min(shared, Math.max(ours, this.#othersUntil));
    }
    return Math.max(at, this.pausedUntil);
  }

  take(now: number, units: number): void {
    // More than our share passed alone: it counts for as many windows as it has shares, and nothing passes meanwhile.
    const shares = Math.max(1, units / this.cap);
    this.#count(now + (shares - 1) * this.span, now, units);
  }

  /** Units taken at `taken` have reached the venue by now: they count from now. */
  settle(now: number, taken: number, units: number): void {
    if (units > this.cap) return;
    for (let at = this.#entries.length - 1; at >= this.#first; at--) {
      const entry = this.#entries[at]!;
      if (entry.first > taken) continue;
      if (entry.last < taken || entry.units < units - epsilon) return;
      entry.units -= units;
      this.own -= units;
      return this.#count(now, taken, units);
    }
  }

  observe(now: number, used: number, sent: number): void {
    // Answers overtake each other: an older one says less than what is known.
    if (sent < this.#observed) return;
    this.#observed = sent;
    this.expire(now);
    let counted = this.own;
    for (let at = this.#entries.length - 1; at >= this.#first; at--) {
      const entry = this.#entries[at]!;
      if (entry.last <= sent) break;
      if (entry.taken > sent) counted -= entry.units;
    }
    this.others = Math.max(0, used - counted);
    this.#othersUntil = now + this.span;
  }

  #room(units: number): number {
    return Math.max(this.cap, units);
  }

  #count(from: number, taken: number, units: number): void {
    this.own += units;
    const last = this.#entries[this.#entries.length - 1];
    if (last !== undefined && last.units > 0 && from - last.first < this.pool.window / 1000) {
      last.last = Math.max(last.last, from);
      last.taken = Math.max(last.taken, taken);
      last.units += units;
    } else this.#entries.push({ first: from, last: from, taken, units });
  }
}
