/** Bugs in how books are followed. */
import type { Mutant } from "../mutant.ts";

const rule = "src/connector/books/bookrule.ts";
const sync = "src/connector/books/booksync.ts";
const live = "src/connector/books/livebook.ts";
const side = "src/connector/books/scaledside.ts";
const page = "src/connector/books/page.ts";
const map = "src/venues/binance/map/market.ts";

export const books: readonly Mutant[] = [
  {
    id: "B01",
    breaks: "a change that does not join the book is a gap",
    file: rule,
    from: `return first === at + 1 || (fresh && first <= at) ? "next" : "gap";`,
    to: `return "next";`,
    faults: ["F01"],
  },
  {
    id: "B02",
    breaks: "the next change begins right behind the last one, not one later",
    file: rule,
    from: `return first === at + 1 || (fresh && first <= at) ? "next" : "gap";`,
    to: `return first <= at + 2 ? "next" : "gap";`,
    faults: ["F01"],
  },
  {
    id: "B03",
    breaks: "a hole among the changes that waited for a snapshot is a gap",
    file: sync,
    from: `fault = relation === "gap" ? "gap" : this.#apply(delta);`,
    to: `fault = this.#apply(delta);`,
    faults: ["F05", "F01", "F03"],
    survives: "a change must be lost in the moment that a snapshot takes; test/connector/booksync.test.ts sees it",
  },
  {
    id: "B04",
    breaks: "lower numbers that go on in time are a new count, not old news",
    file: sync,
    from: `if (!this.#countsAnew(delta, received)) {`,
    to: `if (received >= 0) {`,
    faults: ["F06"],
  },
  {
    id: "B05",
    breaks: "an amount of zero, however it is written, removes its level",
    file: side,
    from: `    if (amounts[at] === 0) {
      if (place >= 0)`,
    to: `    if (amounts[at] === 0 && levels.amountScales[at] === 0) {
      if (place >= 0)`,
  },
  {
    id: "B06",
    breaks: "prices are compared as numbers, not as text",
    file: page,
    from: `if ((cells[middle * cellsOf] as number) < key) low = middle;`,
    to: `if (String(cells[middle * cellsOf]) < String(key)) low = middle;`,
  },
  {
    id: "B07",
    breaks: "a change tells the new amount of a level, not what is added to it",
    file: side,
    from: `if (place >= 0) page.set(place, keys, amounts, at, shape);`,
    to: `if (place >= 0) page.set(place, keys, Float64Array.of(page.amount(place) + (amounts[at] ?? 0)), 0, shape);`,
  },
  {
    id: "B08",
    breaks: "a new snapshot takes the place of the old book, and is not laid over it",
    file: "src/connector/books/book.ts",
    from: `else this.#scaled.clear();`,
    to: ``,
    faults: ["F01", "F14"],
  },
  {
    id: "B09",
    breaks: "the number of a snapshot is that of its last update",
    file: map,
    from: `sequence: sequenceOf(raw.lastUpdateId, whose) };`,
    to: `sequence: sequenceOf(raw.lastUpdateId, whose) + 1 };`,
  },
  {
    id: "B10",
    breaks: "a change has a first and a last update, and they are not the same",
    file: map,
    from: `standing.first = sequenceOf(raw.U, whose);`,
    to: `standing.first = sequenceOf(raw.u, whose);`,
  },
  {
    id: "B11",
    breaks: "bids are bids and asks are asks",
    file: map,
    from: `standing.bids = raw.b;
  standing.asks = raw.a;`,
    to: `standing.bids = raw.a;
  standing.asks = raw.b;`,
  },
  {
    id: "B12",
    breaks: "a book that has missed a change says so",
    file: sync,
    from: `#fail(fault: BookFault, waiting: readonly BookDelta[]): SyncStep {
    if (this.#state === "live") this.#state = "stale";`,
    to: `#fail(fault: BookFault, waiting: readonly BookDelta[]): SyncStep {`,
    faults: ["F01"],
  },
  {
    id: "B13",
    breaks: "a book that is not live cannot be read",
    file: live,
    from: `return !this.#feed.closed && this.#sync.state === "live";`,
    to: `return !this.#feed.closed;`,
  },
  {
    id: "B14",
    breaks: "a snapshot that was not to be had is asked for again",
    file: live,
    from: `if (attempt > 0) await sleep(this.#parts.clock, pauses[`,
    to: `if (attempt > 0) return;
      if (attempt > 0) await sleep(this.#parts.clock, pauses[`,
    faults: ["F05"],
  },
  {
    id: "B15",
    breaks: "a silent channel is compared with the venue's book before its silence is believed",
    file: live,
    from: `if (this.state !== "live") return false;
    try {`,
    to: `return true;
    try {`,
    faults: ["F11"],
  },
  {
    id: "B16",
    breaks: "a snapshot has as many levels as the book is to have",
    file: "src/venues/binance/spot-adapter.ts",
    from: `fetchOrderBook: async (market, limit = 1_000, context) =>`,
    to: `fetchOrderBook: async (market, limit = 20, context) =>`,
  },
  {
    id: "B17",
    breaks: "the sequence of a book is that of its last change, not of its first",
    file: sync,
    from: `this.#sequence = delta.last ?? 0;
    this.#time = delta.time ?? this.#time;`,
    to: `this.#sequence = delta.first ?? 0;
    this.#time = delta.time ?? this.#time;`,
  },
  {
    id: "B18",
    breaks: "changes of both sides are applied",
    file: sync,
    from: `this.asks.apply(delta.asks);`,
    to: `this.asks.apply([...delta.asks].slice(1));`,
  },
  {
    id: "B19",
    breaks: "a book whose snapshot joined is live, and says so",
    file: sync,
    from: `this.#state = "live";
    this.#fault = undefined;`,
    to: `this.#state = this.#state === "stale" ? "stale" : "live";
    this.#fault = undefined;`,
    faults: ["F14"],
  },
];
