/** A run of neighbouring levels of a side: what one change may have to move. */

/** Levels that a page has room for at most. More than that, and an insertion moves too much. */
export const pageRoom = 512;
/** Room for so few levels is cheap to make. */
const firstRoom = 8;
/** Up to so many levels are moved one by one: that costs less than the call that moves them all. */
const fewLevels = 8;
/** Cells of a level: its key, its amount, and how both are written. One array of all, as moving three costs three calls. */
const cellsOf = 3;

/**
 * Levels with ascending keys, and what belongs to each key.
 *
 * A level comes as its place in columns: of a double that is handed to a function, an object is made first.
 */
export class Page {
  length = 0;
  #cells: Float64Array = new Float64Array(firstRoom * cellsOf);

  key(at: number): number {
    return this.#cells[at * cellsOf] as number;
  }

  amount(at: number): number {
    return this.#cells[at * cellsOf + 1] as number;
  }

  /** Scale and zeros of the price, then of the amount, a byte each. */
  shape(at: number): number {
    return this.#cells[at * cellsOf + 2] as number;
  }

  get isFull(): boolean {
    return this.length === pageRoom;
  }

  /** The place of `keys[0]`, or `~place` where it would go. Looks outward from a place that is near it, in growing steps. */
  find(keys: Float64Array, near: number): number {
    const key = keys[0] as number;
    const cells = this.#cells;
    const { length } = this;
    if (length === 0) return ~0;
    let low = near < length ? near : length - 1;
    let high = low;
    let step = 1;
    if ((cells[low * cellsOf] as number) >= key) {
      for (low--; low >= 0 && (cells[low * cellsOf] as number) >= key; low -= step) {
        high = low;
        step *= 2;
      }
      if (low < -1) low = -1;
    } else {
      for (high++; high < length && (cells[high * cellsOf] as number) < key; high += step) {
        low = high;
        step *= 2;
      }
      if (high > length) high = length;
    }
    // All up to `low` are below the key, and all from `high` on are not.
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((cells[middle * cellsOf] as number) < key) low = middle;
      else high = middle;
    }
    return high < length && cells[high * cellsOf] === key ? high : ~high;
  }

  /** Puts a level in: `keys[0]` and an amount out of many. The page is not full. */
  insert(at: number, keys: Float64Array, amounts: Float64Array, of: number, shape: number): void {
    const { length } = this;
    this.#haveRoom(length + 1);
    const cells = this.#cells;
    const from = at * cellsOf;
    const end = length * cellsOf;
    if (length - at > fewLevels) cells.copyWithin(from + cellsOf, from, end);
    else for (let i = end - 1; i >= from; i--) cells[i + cellsOf] = cells[i] as number;
    this.length = length + 1;
    this.set(at, keys, amounts, of, shape);
  }

  set(at: number, keys: Float64Array, amounts: Float64Array, of: number, shape: number): void {
    const cells = this.#cells;
    cells[at * cellsOf] = keys[0] as number;
    cells[at * cellsOf + 1] = amounts[of] as number;
    cells[at * cellsOf + 2] = shape;
  }

  /** What is said of how a level is written, and nothing else. */
  reshape(at: number, shape: number): void {
    this.#cells[at * cellsOf + 2] = shape;
  }

  /** Multiplies all keys, then divides them; both are exact. */
  rekey(times: number, by: number): void {
    const cells = this.#cells;
    for (let at = 0; at < this.length * cellsOf; at += cellsOf) cells[at] = (cells[at] as number) * times / by;
  }

  /** Puts a level behind all others. False, with nothing done, where its key is not above theirs. The page is not full. */
  append(keys: Float64Array, amounts: Float64Array, of: number, shape: number): boolean {
    const { length } = this;
    this.#haveRoom(length + 1);
    if (length > 0 && !((this.#cells[(length - 1) * cellsOf] as number) < (keys[0] as number))) return false;
    this.length = length + 1;
    this.set(length, keys, amounts, of, shape);
    return true;
  }

  /** Takes `count` levels out. */
  remove(at: number, count: number): void {
    const cells = this.#cells;
    const from = (at + count) * cellsOf;
    const end = this.length * cellsOf;
    this.length -= count;
    if (this.length - at > fewLevels) cells.copyWithin(at * cellsOf, from, end);
    else for (let i = from; i < end; i++) cells[i - count * cellsOf] = cells[i] as number;
  }

  /** Moves the levels from `at` on into a page of their own, which stands behind this one. */
  split(at: number): Page {
    const page = new Page();
    page.takeOver(this, at);
    return page;
  }

  /** Moves the levels that the page before this one has from `at` on here. Together they are not more than fit. */
  takeOver(before: Page, at: number): void {
    const count = before.length - at;
    this.#haveRoom(this.length + count);
    this.#cells.copyWithin(count * cellsOf, 0, this.length * cellsOf);
    this.#cells.set(before.#cells.subarray(at * cellsOf, before.length * cellsOf));
    this.length += count;
    before.length = at;
  }

  #haveRoom(levels: number): void {
    let room = this.#cells.length / cellsOf;
    if (levels <= room) return;
    while (room < levels) room *= 2;
    const cells = new Float64Array(room * cellsOf);
    cells.set(this.#cells.subarray(0, this.length * cellsOf));
    this.#cells = cells;
  }
}
