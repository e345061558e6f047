/**
 * One side of a book as sorted columns of numbers, in pages, best last: changes come near the best price, and there a
 * change moves little.
 *
 * Prices are whole numbers at one scale that is common to the side, so that they are compared as they are; how each was
 * written is kept beside it. What does not fit 2^53 - 1 so is not taken.
 */
import type { DigitSum } from "../../core/crc32.ts";
import { decimalOf } from "../../core/decimal.ts";
import { Digits, plainText, powersOfTen } from "../../core/digits.ts";
import type { Levels, LevelText } from "../../core/levels.ts";
import type { Level } from "./level.ts";
import { Page, pageRoom } from "./page.ts";
import { isZero } from "./textside.ts";

const most = Number.MAX_SAFE_INTEGER;
/** Scales up to this one make doubles that are the nearest to the exact number. */
const mostScale = powersOfTen.length - 1;
/** A page that has fewer levels is filled up from its neighbour, or becomes part of it. */
const fewestOfPage = 64;
/** Levels that stay where they are when a page is split: of a side that grows at its best end pages stay well filled. */
const keptBySplit = (pageRoom * 3) / 4;

/** The columns of one side. Ranks count from the best level, which is 0. */
export class ScaledSide {
  readonly #sign: 1 | -1;
  readonly #digits: Digits = new Digits();
  /** Keys ascend within a page and from page to page: prices of bids, negative ones of asks, `10 ** scale` times. */
  #pages: Page[];
  /** The last page, which has the best levels. */
  #top: Page;
  #size = 0;
  #scale = 0;
  /** What a key is to be divided by for its price. */
  #unit: number;
  /** Prices at their common scale were too large as they were written: zeros at their ends are kept apart. */
  #tight = false;
  /** The place of the last change in its page: the next one is near it most of the time. */
  #near = 0;
  /** Where the level stands that was looked up last: its place in its page, the page's place, and the rank that page begins with. */
  #at = 0;
  #page = 0;
  #first = 0;

  constructor(sign: 1 | -1) {
    this.#sign = sign;
    this.#unit = sign;
    this.#top = new Page();
    this.#pages = [this.#top];
  }

  get size(): number {
    return this.#size;
  }

  /** The price as the nearest double; NaN where there is no such level. */
  price(rank: number): number {
    const top = this.#top;
    // Nearly always: no need to keep in mind where it was found.
    if (rank >>> 0 === rank && rank < top.length) return top.key(top.length - 1 - rank) / this.#unit;
    const page = this.#lookUp(rank);
    return page ? page.key(this.#at) / this.#unit : NaN;
  }

  /** The amount as the nearest double; NaN where there is no such level. */
  amount(rank: number): number {
    const top = this.#top;
    if (rank >>> 0 === rank && rank < top.length) return amountIn(top, top.length - 1 - rank);
    const page = this.#lookUp(rank);
    return page ? amountIn(page, this.#at) : NaN;
  }

  /** The venue's text. */
  text(rank: number): LevelText | undefined {
    const page = this.#lookUp(rank);
    if (!page) return undefined;
    const shape = page.shape(this.#at);
    return [
      plainText(this.#priceIn(page, this.#at), priceScaleOf(shape), priceZerosOf(shape)),
      plainText(page.amount(this.#at), amountScaleOf(shape), amountZerosOf(shape)),
    ];
  }

  level(rank: number): Level | undefined {
    const page = this.#lookUp(rank);
    if (!page) return undefined;
    const shape = page.shape(this.#at);
    return {
      price: decimalOf(this.#priceIn(page, this.#at), priceScaleOf(shape)),
      amount: decimalOf(page.amount(this.#at), amountScaleOf(shape)),
    };
  }

  /** Writes the best levels as the nearest doubles, best first, until an array is full; returns how many. */
  copy(prices: Float64Array, amounts: Float64Array): number {
    const count = Math.min(prices.length, amounts.length, this.#size);
    for (let rank = 0; rank < count;) {
      const page = this.#lookUp(rank) as Page;
      for (let at = this.#at; at >= 0 && rank < count; at--, rank++) {
        prices[rank] = page.key(at) / this.#unit;
        amounts[rank] = amountIn(page, at);
      }
    }
    return count;
  }

  /** Puts the digits of the best `depth` levels in front of others, best first, each price before its amount. */
  sum(digits: DigitSum, depth: number): void {
    for (let rank = Math.min(depth, this.#size) - 1; rank >= 0; rank--) {
      const page = this.#lookUp(rank) as Page;
      const at = this.#at;
      const shape = page.shape(at);
      digits.prepend(Math.abs(page.amount(at)), amountZerosOf(shape));
      digits.prepend(Math.abs(this.#priceIn(page, at)), priceZerosOf(shape));
    }
  }

  /** A list of changes comes. They are near the best level most of the time, and near each other. */
  begin(): void {
    this.#near = pageRoom;
  }

  /** Forgets everything. */
  clear(): void {
    this.#top.length = 0;
    this.#pages = [this.#top];
    this.#size = 0;
    this.#setScale(0);
    this.#tight = false;
    this.#first = 0;
  }

  /** Sets one level, or removes it by an amount of zero. False, with nothing changed, where it does not fit. */
  set(price: string, amount: string): boolean {
    const digits = this.#digits;
    if (!digits.read(amount)) {
      if (!isZero(amount)) return false;
      digits.read("0");
    }
    const { mantissa, scale, zeros } = digits;
    return digits.read(price) && this.#put(digits.mantissa, digits.scale, digits.zeros, mantissa, scale, zeros);
  }

  /** The same for one of many. */
  take(levels: Levels, at: number): boolean {
    return this.#put(
      levels.prices[at] as number,
      levels.priceScales[at] as number,
      levels.priceZeros[at] as number,
      levels.amounts[at] as number,
      levels.amountScales[at] as number,
      levels.amountZeros[at] as number,
    );
  }

  /** Forgets all but the best `depth` levels. */
  truncate(depth: number): void {
    for (let surplus = this.#size - depth; surplus > 0;) {
      const [page] = this.#pages as [Page];
      const count = Math.min(surplus, page.length);
      if (count === page.length && this.#pages.length > 1) this.#pages.shift();
      else page.remove(0, count);
      this.#size -= count;
      surplus -= count;
      this.#first = 0;
    }
  }

  #put(
    price: number,
    priceScale: number,
    priceZeros: number,
    amount: number,
    amountScale: number,
    amountZeros: number,
  ): boolean {
    let key = price * this.#sign;
    if (priceScale !== this.#scale) {
      key *= powersOfTen[this.#scale - priceScale] ?? NaN;
      if (!(key <= most && key >= -most)) {
        return this.#putApart(price, priceScale, priceZeros, amount, amountScale, amountZeros);
      }
    }
    const pages = this.#pages;
    const page = pages.length === 1 || key >= (this.#top.key(0)) ? this.#top : this.#pageFor(key);
    const at = page.find(key, this.#near);
    this.#near = at >= 0 ? at : ~at;
    if (amount === 0) {
      if (at >= 0) this.#remove(page, at);
      return true;
    }
    if (amountScale > mostScale) return false;
    const shape = priceScale | (priceZeros << 8) | (amountScale << 16) | (amountZeros << 24);
    if (at >= 0) page.set(at, key, amount, shape);
    else this.#insert(page, ~at, key, amount, shape);
    return true;
  }

  /** A level whose price does not join the others at their scale: they change over to another one, or it is not taken. */
  #putApart(
    price: number,
    priceScale: number,
    priceZeros: number,
    amount: number,
    amountScale: number,
    amountZeros: number,
  ): boolean {
    if (this.#size === 0) {
      this.#setScale(Math.min(priceScale, mostScale));
      this.#tight = false;
    }
    if (priceScale > this.#scale && !this.#tight) this.#rescale(priceScale);
    if (priceScale > this.#scale || !isExact(price, this.#scale - priceScale)) {
      this.#tighten();
      while (priceScale > this.#scale && price % 10 === 0 && priceZeros < 255) {
        price /= 10;
        priceScale--;
        priceZeros++;
      }
      if (priceScale > this.#scale && !this.#rescale(priceScale)) return false;
      if (!isExact(price, this.#scale - priceScale)) return false;
    }
    return this.#put(price, priceScale, priceZeros, amount, amountScale, amountZeros);
  }

  /** Gives all keys more decimal places. False where they would not fit. */
  #rescale(scale: number): boolean {
    const more = scale - this.#scale;
    if (scale > mostScale) return false;
    if (this.#size > 0) {
      const worst = (this.#pages[0] as Page).key(0);
      const best = this.#top.key(this.#top.length - 1);
      if (!isExact(worst, more) || !isExact(best, more)) return false;
    }
    this.#rekey(powersOfTen[more] as number, 1);
    this.#setScale(scale);
    return true;
  }

  /** Keeps the zeros at the ends of all prices apart, so that the keys have as few digits as can be. */
  #tighten(): void {
    if (this.#tight) return;
    this.#tight = true;
    let scale = 0;
    for (const page of this.#pages) {
      for (let at = 0; at < page.length; at++) {
        const shape = page.shape(at);
        let price = this.#priceIn(page, at);
        let own = priceScaleOf(shape);
        let zeros = priceZerosOf(shape);
        for (; own > 0 && price % 10 === 0 && zeros < 255; own--, zeros++) price /= 10;
        page.set(at, page.key(at), page.amount(at), (shape & ~0xFFFF) | own | (zeros << 8));
        scale = Math.max(scale, own);
      }
    }
    this.#rekey(1, powersOfTen[this.#scale - scale] as number);
    this.#setScale(scale);
  }

  #rekey(times: number, by: number): void {
    for (const page of this.#pages) {
      for (let at = 0; at < page.length; at++) page.set(at, page.key(at) * times / by, page.amount(at), page.shape(at));
    }
  }

  #setScale(scale: number): void {
    this.#scale = scale;
    this.#unit = (powersOfTen[scale] as number) * this.#sign;
  }

  /** The page, not the last one, that a key belongs to. */
  #pageFor(key: number): Page {
    const pages = this.#pages;
    let low = 0;
    let high = pages.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (((pages[middle] as Page).key(0)) <= key) low = middle;
      else high = middle;
    }
    return pages[low] as Page;
  }

  #insert(page: Page, at: number, key: number, amount: number, shape: number): void {
    this.#size++;
    this.#first = 0;
    if (!page.isFull) return page.insert(at, key, amount, shape);
    const behind = page.split(keptBySplit);
    this.#pages.splice(this.#pages.indexOf(page) + 1, 0, behind);
    if (page === this.#top) this.#top = behind;
    if (at < keptBySplit) page.insert(at, key, amount, shape);
    else behind.insert(at - keptBySplit, key, amount, shape);
  }

  #remove(page: Page, at: number): void {
    page.remove(at, 1);
    this.#size--;
    this.#first = 0;
    if (page.length < fewestOfPage && this.#pages.length > 1) this.#fill(page);
  }

  /** A page has become short. */
  #fill(page: Page): void {
    const pages = this.#pages;
    const at = pages.indexOf(page);
    const before = Math.max(0, at - 1);
    const [lower, upper] = pages.slice(before, before + 2) as [Page, Page];
    if (lower.length + upper.length <= pageRoom) {
      upper.takeOver(lower, 0);
      pages.splice(before, 1);
    } else if (page === upper) upper.takeOver(lower, lower.length >> 1);
    else if (page.length === 0) pages.shift();
  }

  /** The page that has the level, which stands at `#at` in it. */
  #lookUp(rank: number): Page | undefined {
    const top = this.#top;
    const isRank = rank >>> 0 === rank && rank < this.#size;
    if (!isRank) return undefined;
    if (rank < top.length) {
      this.#at = top.length - 1 - rank;
      return top;
    }
    const pages = this.#pages;
    // Reading goes from rank to rank most of the time.
    if (this.#first === 0 || rank < this.#first) {
      this.#page = pages.length - 2;
      this.#first = top.length;
    }
    let page = pages[this.#page] as Page;
    while (rank >= this.#first + page.length) {
      this.#first += page.length;
      page = pages[--this.#page] as Page;
    }
    this.#at = page.length - 1 - (rank - this.#first);
    return page;
  }

  /** The digits of a price as its text has them. */
  #priceIn(page: Page, at: number): number {
    const more = this.#scale - priceScaleOf(page.shape(at));
    const price = page.key(at) * this.#sign;
    return more === 0 ? price : price / (powersOfTen[more] as number);
  }
}

function amountIn(page: Page, at: number): number {
  return page.amount(at) / (powersOfTen[amountScaleOf(page.shape(at))] as number);
}

function isExact(digits: number, more: number): boolean {
  return Math.abs(digits) * (powersOfTen[more] as number) <= most;
}

function priceScaleOf(shape: number): number {
  return shape & 255;
}

function priceZerosOf(shape: number): number {
  return (shape >> 8) & 255;
}

function amountScaleOf(shape: number): number {
  return (shape >> 16) & 255;
}

function amountZerosOf(shape: number): number {
  return shape >>> 24;
}
