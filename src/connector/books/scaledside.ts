/**
 * One side of a book as sorted columns of numbers, in pages, best last: changes come near the best price, and there a
 * change moves little.
 *
 * Prices are whole numbers at one scale that is common to the side, so that they are compared as they are; how each was
 * written is kept beside it. What does not fit 2^53 - 1 so is not taken.
 */
import type { DigitSum } from "../../core/crc32.ts";
import { decimalOf } from "../../core/decimal.ts";
import { Digits, powersOfTen } from "../../core/digits.ts";
import { plainText } from "../../core/scan/plain.ts";
import { Levels, type LevelText } from "../../core/levels.ts";
import type { Level } from "./level.ts";
import { Page, pageRoom } from "./page.ts";
import { amountScaleOf, amountZerosOf, priceScaleOf, priceZerosOf } from "./shape.ts";
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
  /** The key of the level that is being set, and a level that came by itself. */
  readonly #key: Float64Array = new Float64Array(1);
  readonly #one: Levels = new Levels();
  /** Keys ascend within a page and from page to page: prices of bids, negative ones of asks, `10 ** scale` times. */
  #pages: Page[];
  /** The last page, which has the best levels. */
  #top: Page;
  #size = 0;
  #scale = 0;
  /** What a key is to be divided by for its price. */
  #unit: number;
  #best = NaN;
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

  /** The best price as the nearest double; NaN where there is none. */
  get best(): number {
    return this.#best;
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
    return page && this.#textIn(page, this.#at);
  }

  /** The venue's text of the best `depth` levels, best first. */
  texts(depth: number): LevelText[] {
    const texts: LevelText[] = [];
    const count = Math.min(depth, this.#size);
    while (texts.length < count) {
      const page = this.#lookUp(texts.length) as Page;
      for (let at = this.#at; at >= 0 && texts.length < count; at--) texts.push(this.#textIn(page, at));
    }
    return texts;
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

  /** Puts the digits of the best `depth` levels behind others, best first, each price before its amount. */
  sum(digits: DigitSum, depth: number): void {
    const count = Math.min(depth, this.#size);
    digits.reserve(2 * count);
    const { numbers, zeros } = digits;
    let { length } = digits;
    for (let rank = 0; rank < count;) {
      const page = this.#lookUp(rank) as Page;
      for (let at = this.#at; at >= 0 && rank < count; at--, rank++) {
        const shape = page.shape(at);
        numbers[length] = Math.abs(this.#priceIn(page, at));
        zeros[length++] = priceZerosOf(shape);
        numbers[length] = Math.abs(page.amount(at));
        zeros[length++] = amountZerosOf(shape);
      }
    }
    digits.length = length;
  }

  /** Forgets everything. */
  clear(): void {
    this.#top.length = 0;
    if (this.#pages.length > 1) this.#pages = [this.#top];
    this.#size = 0;
    this.#setScale(0);
    this.#tight = false;
    this.#first = 0;
    this.#best = NaN;
  }

  /** Replaces everything, and tells how many levels were taken: the last ones, not all where one does not fit. */
  load(levels: Levels): number {
    this.clear();
    if (this.#loadSorted(levels)) return levels.length;
    this.clear();
    // Worst first: every level then lands at the end.
    let at = levels.length;
    while (at > 0 && this.#put(levels, at - 1)) at--;
    this.#findBest();
    return levels.length - at;
  }

  /** Sets levels one after the other, and tells how many were taken: not all where one does not fit. */
  apply(levels: Levels): number {
    // They are near the best level most of the time, and near each other.
    this.#near = pageRoom;
    const { length } = levels;
    let at = 0;
    while (at < length && this.#put(levels, at)) at++;
    this.#findBest();
    return at;
  }

  /** Sets one level, or removes it by an amount of zero. False, with nothing changed, where it does not fit. */
  set(price: string, amount: string): boolean {
    const digits = this.#digits;
    const one = this.#one;
    if (!digits.read(amount)) {
      if (!isZero(amount)) return false;
      digits.read("0");
    }
    one.amounts[0] = digits.mantissa;
    one.amountScales[0] = digits.scale;
    one.amountZeros[0] = digits.zeros;
    if (!digits.read(price)) return false;
    one.prices[0] = digits.mantissa;
    one.priceScales[0] = digits.scale;
    one.priceZeros[0] = digits.zeros;
    const taken = this.#put(one, 0);
    this.#findBest();
    return taken;
  }

  /** Forgets all but the best `depth` levels. */
  truncate(depth: number): void {
    if (this.#size <= depth) return;
    for (let surplus = this.#size - depth; surplus > 0;) {
      const [page] = this.#pages as [Page];
      const count = Math.min(surplus, page.length);
      if (count === page.length && this.#pages.length > 1) this.#pages.shift();
      else page.remove(0, count);
      this.#size -= count;
      surplus -= count;
      this.#first = 0;
    }
    this.#findBest();
  }

  #findBest(): void {
    const top = this.#top;
    this.#best = top.length > 0 ? top.key(top.length - 1) / this.#unit : NaN;
  }

  /** Puts levels into an empty side that stand as venues send whole books: best first, all of one page. */
  #loadSorted({ length, prices, priceScales, priceZeros, amounts, amountScales, amountZeros }: Levels): boolean {
    if (length > pageRoom) return false;
    const top = this.#top;
    const key = this.#key;
    let scale = 0;
    for (let at = 0; at < length; at++) if ((priceScales[at] as number) > scale) scale = priceScales[at] as number;
    if (scale > mostScale) return false;
    this.#setScale(scale);
    for (let at = length - 1; at >= 0; at--) {
      const priceScale = priceScales[at] as number;
      const amountScale = amountScales[at] as number;
      const digits = (prices[at] as number) * this.#sign;
      key[0] = priceScale === scale ? digits : digits * (powersOfTen[scale - priceScale] as number);
      if (!(Math.abs(key[0]) <= most) || amounts[at] === 0 || amountScale > mostScale) return false;
      const shape = priceScale | (priceZeros[at] as number) << 8 | amountScale << 16 |
        (amountZeros[at] as number) << 24;
      if (!top.append(key, amounts, at, shape)) return false;
    }
    this.#size = length;
    this.#findBest();
    return true;
  }

  #put(levels: Levels, at: number): boolean {
    const priceScale = levels.priceScales[at] as number;
    let key = (levels.prices[at] as number) * this.#sign;
    if (priceScale !== this.#scale) {
      key *= powersOfTen[this.#scale - priceScale] ?? NaN;
      if (!(key <= most && key >= -most)) return this.#putApart(levels, at);
    }
    this.#key[0] = key;
    return this.#store(levels, at, priceScale | (levels.priceZeros[at] as number) << 8);
  }

  /** Gives the level of `#key` an amount. */
  #store(levels: Levels, at: number, priceShape: number): boolean {
    const keys = this.#key;
    const page = this.#pages.length === 1 || (keys[0] as number) >= this.#top.key(0) ? this.#top : this.#pageOfKey();
    const place = page.find(keys, this.#near);
    this.#near = place >= 0 ? place : ~place;
    const { amounts } = levels;
    if (amounts[at] === 0) {
      if (place >= 0) this.#remove(page, place);
      return true;
    }
    const amountScale = levels.amountScales[at] as number;
    if (amountScale > mostScale) return false;
    const shape = priceShape | amountScale << 16 | (levels.amountZeros[at] as number) << 24;
    if (place >= 0) page.set(place, keys, amounts, at, shape);
    else this.#insert(page, ~place, amounts, at, shape);
    return true;
  }

  /** A level whose price does not join the others at their scale: they change over to another one, or it is not taken. */
  #putApart(levels: Levels, at: number): boolean {
    let price = levels.prices[at] as number;
    let priceScale = levels.priceScales[at] as number;
    let priceZeros = levels.priceZeros[at] as number;
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
    this.#key[0] = price * this.#sign * (powersOfTen[this.#scale - priceScale] as number);
    return this.#store(levels, at, priceScale | priceZeros << 8);
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
        page.reshape(at, (shape & ~0xFFFF) | own | (zeros << 8));
        scale = Math.max(scale, own);
      }
    }
    this.#rekey(1, powersOfTen[this.#scale - scale] as number);
    this.#setScale(scale);
  }

  #rekey(times: number, by: number): void {
    for (const page of this.#pages) page.rekey(times, by);
  }

  #setScale(scale: number): void {
    this.#scale = scale;
    this.#unit = (powersOfTen[scale] as number) * this.#sign;
  }

  /** The page, not the last one, that the key belongs to. */
  #pageOfKey(): Page {
    const pages = this.#pages;
    const key = this.#key[0] as number;
    let low = 0;
    let high = pages.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (((pages[middle] as Page).key(0)) <= key) low = middle;
      else high = middle;
    }
    return pages[low] as Page;
  }

  #insert(page: Page, at: number, amounts: Float64Array, of: number, shape: number): void {
    this.#size++;
    this.#first = 0;
    if (!page.isFull) return page.insert(at, this.#key, amounts, of, shape);
    const behind = page.split(keptBySplit);
    this.#pages.splice(this.#pages.indexOf(page) + 1, 0, behind);
    if (page === this.#top) this.#top = behind;
    if (at < keptBySplit) page.insert(at, this.#key, amounts, of, shape);
    else behind.insert(at - keptBySplit, this.#key, amounts, of, shape);
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

  #textIn(page: Page, at: number): LevelText {
    const shape = page.shape(at);
    return [
      plainText(this.#priceIn(page, at), priceScaleOf(shape), priceZerosOf(shape)),
      plainText(page.amount(at), amountScaleOf(shape), amountZerosOf(shape)),
    ];
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
