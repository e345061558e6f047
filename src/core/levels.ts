/** Price levels as columns of numbers: what a byte decoder writes and a book reads, frame after frame, without allocation. */
import { Digits, powersOfTen } from "./digits.ts";
import { plainText } from "./scan/plain.ts";

/** A price level as text, exactly as the venue wrote it: price in quote per base, amount in base. */
export type LevelText = readonly [price: string, amount: string];

const firstCapacity = 64;
/** Scales are kept in bytes. */
const mostPlaces = 255;

/**
 * A list of levels in columns that are used again. It is valid until the next frame is read: whoever keeps it longer
 * copies it, by `texts()`. Price in quote per base, amount in base.
 *
 * A number is `digits * 10 ** -scale`. Up to 15 digits are kept as the venue wrote them; of more, the zeros at the end of
 * the fraction are counted apart, so that the digits fit 2^53 - 1.
 */
export class Levels implements Iterable<LevelText> {
  length = 0;
  /** Digits of each price without its point. */
  prices: Float64Array = new Float64Array(firstCapacity);
  /** How many of those digits stand behind the point. */
  priceScales: Uint8Array = new Uint8Array(firstCapacity);
  /** Zeros that the venue's text has behind those digits: nearly always none. */
  priceZeros: Uint8Array = new Uint8Array(firstCapacity);
  amounts: Float64Array = new Float64Array(firstCapacity);
  amountScales: Uint8Array = new Uint8Array(firstCapacity);
  amountZeros: Uint8Array = new Uint8Array(firstCapacity);
  readonly #digits: Digits = new Digits();

  /** Empty columns, for what is made of these levels. */
  another(): Levels {
    return new Levels();
  }

  /** Doubles the room, and keeps what is there. */
  grow(): void {
    this.prices = longer(this.prices, new Float64Array(this.prices.length * 2));
    this.priceScales = longer(this.priceScales, new Uint8Array(this.priceScales.length * 2));
    this.priceZeros = longer(this.priceZeros, new Uint8Array(this.priceZeros.length * 2));
    this.amounts = longer(this.amounts, new Float64Array(this.amounts.length * 2));
    this.amountScales = longer(this.amountScales, new Uint8Array(this.amountScales.length * 2));
    this.amountZeros = longer(this.amountZeros, new Uint8Array(this.amountZeros.length * 2));
  }

  /** Forgets all levels. The room stays. */
  clear(): void {
    this.length = 0;
  }

  /** The venue's text of one level; throws `RangeError` where there is none. */
  text(at: number): LevelText {
    if (!(at >= 0 && at < this.length)) throw new RangeError(`no level ${at} of ${this.length}`);
    return [
      plainText(this.prices[at] as number, this.priceScales[at] as number, this.priceZeros[at] as number),
      plainText(this.amounts[at] as number, this.amountScales[at] as number, this.amountZeros[at] as number),
    ];
  }

  /** The venue's text of all levels: a copy that stays. */
  texts(): LevelText[] {
    return Array.from({ length: this.length }, (_, at) => this.text(at));
  }

  *[Symbol.iterator](): Iterator<LevelText> {
    for (let at = 0; at < this.length; at++) yield this.text(at);
  }

  /**
   * Takes over levels of text in place of what is there. False, and empty, where a number is not written in plain digits
   * (`-?(0|[1-9]\d*)(\.\d+)?`) or does not fit.
   */
  load(levels: readonly LevelText[]): boolean {
    this.clear();
    const digits = this.#digits;
    for (const [at, [price, amount]] of levels.entries()) {
      if (at === this.prices.length) this.grow();
      if (!digits.read(price)) return false;
      this.prices[at] = digits.mantissa;
      this.priceScales[at] = digits.scale;
      this.priceZeros[at] = digits.zeros;
      if (!digits.read(amount)) return false;
      this.amounts[at] = digits.mantissa;
      this.amountScales[at] = digits.scale;
      this.amountZeros[at] = digits.zeros;
    }
    this.length = levels.length;
    return true;
  }

  /**
   * Takes over other levels in place of what is there, with every amount times `digits * 10 ** -scale` and written without
   * zeros at its end: for contracts of a size. False, and empty, where one does not fit.
   */
  times(other: Levels, digits: number, scale: number): boolean {
    this.clear();
    while (this.prices.length < other.length) this.grow();
    for (let at = 0; at < other.length; at++) {
      this.prices[at] = other.prices[at] as number;
      this.priceScales[at] = other.priceScales[at] as number;
      this.priceZeros[at] = other.priceZeros[at] as number;
      let amount = (other.amounts[at] as number) * digits;
      let places = (other.amountScales[at] as number) + scale;
      if (Math.abs(amount) > Number.MAX_SAFE_INTEGER || places > mostPlaces) return false;
      for (; places > 0 && amount % 10 === 0; places--) amount /= 10;
      this.amounts[at] = amount;
      this.amountScales[at] = places;
      this.amountZeros[at] = 0;
    }
    this.length = other.length;
    return true;
  }

  /**
   * Writes every number with as many decimal places, in place: for venues whose checksum is over text of fixed length while
   * their messages have numbers. False where one has more places: then not all of them are written so, and all are the same
   * numbers still.
   */
  fix(priceScale: number, amountScale: number): boolean {
    return fixed(this.prices, this.priceScales, this.priceZeros, this.length, priceScale) &&
      fixed(this.amounts, this.amountScales, this.amountZeros, this.length, amountScale);
  }
}

function fixed(numbers: Float64Array, scales: Uint8Array, zeros: Uint8Array, length: number, scale: number): boolean {
  for (let at = 0; at < length; at++) {
    const missing = scale - (scales[at] as number) - (zeros[at] as number);
    if (missing < 0) return false;
    if (missing === 0) continue;
    const number = (numbers[at] as number) * (powersOfTen[missing] ?? Infinity);
    if (zeros[at] === 0 && Math.abs(number) <= Number.MAX_SAFE_INTEGER) {
      numbers[at] = number;
      scales[at] = scale;
    } else zeros[at] = (zeros[at] as number) + missing;
  }
  return true;
}

function longer<Column extends Float64Array | Uint8Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
