/** What a venue allows within a time: fixed windows, rolling windows, and counters that drain. Pure but for themselves. */

/** Something that is used up and comes back with time. Times are in milliseconds. */
export interface Budget {
  readonly limit: number;
  /** What is used at this moment. */
  used(now: number): number;
  /** Uses some, or gives some back where `amount` is negative. Returns what is used then, also above the limit. */
  add(amount: number, now: number): number;
  /** When some of what is used has come back. */
  end(now: number): number;
}

/** A window that begins at every multiple of its length since 1970 UTC, and begins empty. */
export class FixedWindow implements Budget {
  readonly limit: number;
  readonly #length: number;
  #start = -1;
  #used = 0;

  constructor(limit: number, length: number) {
    this.limit = limit;
    this.#length = length;
  }

  used(now: number): number {
    const start = now - now % this.#length;
    if (start !== this.#start) {
      this.#start = start;
      this.#used = 0;
    }
    return this.#used;
  }

  add(amount: number, now: number): number {
    this.#used = Math.max(0, this.used(now) + amount);
    return this.#used;
  }

  end(now: number): number {
    return now - now % this.#length + this.#length;
  }
}

/** A window that always reaches back its whole length: each use comes back so long after it was made. */
export class RollingWindow implements Budget {
  readonly limit: number;
  readonly #length: number;
  readonly #uses: { readonly at: number; amount: number }[] = [];
  #used = 0;

  constructor(limit: number, length: number) {
    this.limit = limit;
    this.#length = length;
  }

  used(now: number): number {
    for (let first = this.#uses[0]; first !== undefined && first.at <= now - this.#length; first = this.#uses[0]) {
      this.#used -= first.amount;
      this.#uses.shift();
    }
    return this.#used;
  }

  add(amount: number, now: number): number {
    this.used(now);
    if (amount > 0) this.#uses.push({ at: now, amount });
    else this.#giveBack(-amount);
    this.#used = this.#uses.reduce((sum, use) => sum + use.amount, 0);
    return this.#used;
  }

  end(now: number): number {
    this.used(now);
    return (this.#uses[0]?.at ?? now) + this.#length;
  }

  #giveBack(amount: number): void {
    for (let last = this.#uses.at(-1); last !== undefined && amount > 0; last = this.#uses.at(-1)) {
      const some = Math.min(amount, last.amount);
      amount -= some;
      last.amount -= some;
      if (last.amount === 0) this.#uses.pop();
    }
  }
}

/** A counter that every use raises and that falls by `perSecond` all the time, down to nothing. */
export class DrainingCounter implements Budget {
  readonly limit: number;
  readonly #perSecond: number;
  #used = 0;
  #at = 0;

  constructor(limit: number, perSecond: number) {
    this.limit = limit;
    this.#perSecond = perSecond;
  }

  used(now: number): number {
    this.#used = Math.max(0, this.#used - (now - this.#at) / 1_000 * this.#perSecond);
    this.#at = now;
    return this.#used;
  }

  add(amount: number, now: number): number {
    this.#used = Math.max(0, this.used(now) + amount);
    return this.#used;
  }

  end(now: number): number {
    return Math.ceil(now + Math.max(1, this.used(now) - this.limit) / this.#perSecond * 1_000);
  }
}

/** One of something for each name, made when it is first asked for: budgets by address, by account, by market. */
export class PerName<T> {
  readonly #all = new Map<string, T>();
  readonly #make: (name: string) => T;

  constructor(make: (name: string) => T) {
    this.#make = make;
  }

  of(name: string): T {
    let one = this.#all.get(name);
    if (one === undefined) this.#all.set(name, one = this.#make(name));
    return one;
  }
}
