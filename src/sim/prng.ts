/** The simulator's own randomness: the same seed gives the same numbers everywhere. */

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** A seeded generator (sfc32). */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: number) {
    this.#a = seed | 0;
    this.#b = Math.trunc(seed / 4_294_967_296) | 0;
    this.#c = 0x9e3779b9 | 0;
    for (let round = 0; round < 16; round++) this.bits();
  }

  /** 32 random bits, as a whole number from 0. */
  bits(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum | 0;
    return sum >>> 0;
  }

  /** At least 0, below 1. */
  unit(): number {
    return this.bits() / 4_294_967_296;
  }

  /** A whole number, at least 0 and below `end`. */
  below(end: number): number {
    return Math.floor(this.unit() * end);
  }

  /** True so often. */
  chance(share: number): boolean {
    return this.unit() < share;
  }

  /** Letters and digits. */
  text(length: number): string {
    let text = "";
    for (let index = 0; index < length; index++) text += alphabet[this.below(alphabet.length)] ?? "0";
    return text;
  }

  /** A generator of its own, so that what one part draws does not move what another one draws. */
  fork(): Random {
    return new Random(this.bits());
  }
}
