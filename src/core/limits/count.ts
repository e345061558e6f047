/**
 * How a pool forgets what was taken of it: all of it a window later, or evenly all the time.
 *
 * Both count the same way beside that. A unit counts from the latest moment at which it can have reached the venue, which is
 * when it was answered; until it is, from when it was taken.
 */

/** Costs may be fractions; their sums are compared with this much room for rounding. */
export const epsilon = 1e-9;

/** What counts of a pool, in units; times are monotonic milliseconds. */
export interface Count {
  /** What counts now. */
  at(now: number): number;
  /** When not more than `units` will count, if nothing is added. */
  below(now: number, units: number): number;
  /** How much of what counts now was taken after `sent`. */
  since(now: number, sent: number): number;
  /** `taken` says which request it was, where that is not when it counts from. */
  add(from: number, units: number, taken?: number): void;
  /** What was taken at `taken` counts from now on. */
  move(now: number, units: number, taken: number): void;
}

/** What was taken at about one time. */
interface Entry {
  /** From when its units count: the first one's time and the last one's. */
  readonly first: number;
  last: number;
  /** When the last of them was taken. */
  taken: number;
  units: number;
}

/**
 * In order of the times they count from. What was taken within a thousandth of the span is one entry: a day's pool must not
 * grow a list of all its requests.
 */
class Entries {
  readonly #span: number;
  #all: Entry[] = [];
  #first = 0;

  constructor(span: number) {
    this.#span = span;
  }

  add(from: number, units: number, taken: number): void {
    const last = this.#all[this.#all.length - 1];
    if (
      last !== undefined && last.units > 0 && this.#first < this.#all.length && from - last.first < this.#span / 1000
    ) {
      last.last = Math.max(last.last, from);
      last.taken = Math.max(last.taken, taken);
      last.units += units;
    } else this.#all.push({ first: from, last: from, taken, units });
  }

  /** Takes units out again; false where they are here no more. */
  remove(units: number, taken: number): boolean {
    for (let at = this.#all.length - 1; at >= this.#first; at--) {
      const entry = this.#all[at]!;
      if (entry.first > taken) continue;
      if (entry.last < taken || entry.units < units - epsilon) return false;
      entry.units -= units;
      return true;
    }
    return false;
  }

  /** The oldest, and takes it out. */
  shift(): void {
    this.#first++;
    if (this.#first > 1000 || this.#first === this.#all.length) {
      this.#all = this.#all.slice(this.#first);
      this.#first = 0;
    }
  }

  get oldest(): Entry | undefined {
    return this.#all[this.#first];
  }

  *[Symbol.iterator](): Generator<Entry> {
    for (let at = this.#first; at < this.#all.length; at++) yield this.#all[at]!;
  }

  since(sent: number): number {
    let units = 0;
    for (let at = this.#all.length - 1; at >= this.#first; at--) {
      const entry = this.#all[at]!;
      if (entry.last <= sent) break;
      if (entry.taken > sent) units += entry.units;
    }
    return units;
  }
}

/** Every unit counts for `span` milliseconds: right for fixed windows wherever they lie, and for rolling ones. */
export class Rolling implements Count {
  readonly #span: number;
  readonly #entries: Entries;
  #sum = 0;

  constructor(span: number) {
    this.#span = span;
    this.#entries = new Entries(span);
  }

  at(now: number): number {
    for (let next = this.#entries.oldest; next && next.last + this.#span <= now; next = this.#entries.oldest) {
      this.#sum -= next.units;
      this.#entries.shift();
    }
    if (this.#entries.oldest === undefined) this.#sum = 0;
    return this.#sum;
  }

  below(now: number, units: number): number {
    let left = this.at(now);
    let at = now;
    for (const entry of this.#entries) {
      if (left <= units + epsilon) return at;
      left -= entry.units;
      at = entry.last + this.#span;
    }
    return left <= units + epsilon ? at : Infinity;
  }

  since(now: number, sent: number): number {
    this.at(now);
    return this.#entries.since(sent);
  }

  add(from: number, units: number, taken: number = from): void {
    this.#sum += units;
    this.#entries.add(from, units, taken);
  }

  move(now: number, units: number, taken: number): void {
    if (!this.#entries.remove(units, taken)) return;
    this.#sum -= units;
    this.add(now, units, taken);
  }
}

/** What counts falls evenly, so that what fills the pool is gone after `span` milliseconds. */
export class Draining implements Count {
  readonly #rate: number;
  readonly #span: number;
  readonly #entries: Entries;
  /** What counted at a time before all entries. */
  #base = 0;
  #since = -Infinity;

  /** `cap`: the units that drain off in `span` milliseconds. */
  constructor(span: number, cap: number) {
    this.#rate = cap / span;
    this.#span = span;
    this.#entries = new Entries(span);
  }

  at(now: number): number {
    // An entry this old has been answered: it moves no more.
    for (let next = this.#entries.oldest; next && next.last + this.#span <= now; next = this.#entries.oldest) {
      this.#base = this.#left(this.#base, next.last - this.#since) + next.units;
      this.#since = next.last;
      this.#entries.shift();
    }
    let [level, at] = [this.#base, this.#since];
    for (const { last, units } of this.#entries) {
      level = this.#left(level, last - at) + units;
      at = last;
    }
    return this.#left(level, now - at);
  }

  below(now: number, units: number): number {
    const over = this.at(now) - units;
    if (over <= epsilon) return now;
    return units < -epsilon ? Infinity : now + over / this.#rate;
  }

  since(_: number, sent: number): number {
    return this.#entries.since(sent);
  }

  add(from: number, units: number, taken: number = from): void {
    this.#entries.add(from, units, taken);
  }

  move(now: number, units: number, taken: number): void {
    if (this.#entries.remove(units, taken)) this.add(now, units, taken);
  }

  #left(level: number, ms: number): number {
    return level === 0 ? 0 : Math.max(0, level - ms * this.#rate);
  }
}
