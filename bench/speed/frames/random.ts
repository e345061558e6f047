/** Numbers that depend on nothing but their seed. */
export class Random {
  #state: number;

  /** `seed` is a whole number above zero. */
  constructor(seed: number) {
    this.#state = seed * 0x9e3779b1 | 1;
  }

  /** From 0 to below 1 (a 32-bit xorshift). */
  next(): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return (state >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** A distance: small ones are likely, and `mean` is their mean. */
  distance(mean: number): number {
    return Math.floor(-Math.log(1 - this.next()) * mean);
  }
}
