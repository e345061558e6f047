import * as assert from "uvu/assert";
import type { BookRule } from "../../src/connector/books/bookrule.ts";
import { BookSync, type SyncStep } from "../../src/connector/books/booksync.ts";
import { Levels } from "../../src/core/levels.ts";
import type { BookDelta, BookSnapshot, LevelText } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("connector/booksync");

const range: BookRule = { kind: "range", snapshot: "rest" };

/** What happened at the venue: update `n` is line `n - 1`. No two states in a row are alike. */
const updates: readonly (readonly ["bids" | "asks", string, string])[] = [
  ["bids", "10", "1"],
  ["asks", "11", "2"],
  ["bids", "10", "0"],
  ["bids", "9", "3"],
  ["asks", "11", "5"],
  ["bids", "10", "7"],
];

/** The book at the venue after each update; made without the code under test. */
const truth: readonly (BookSnapshot & { readonly sequence: number })[] = Array.from(
  { length: updates.length + 1 },
  (_, sequence) => {
    const sides = { bids: new Map([["8", "1"]]), asks: new Map([["12", "1"]]) };
    for (const [side, price, amount] of updates.slice(0, sequence)) {
      if (amount === "0") sides[side].delete(price);
      else sides[side].set(price, amount);
    }
    const sorted = (levels: Map<string, string>, best: 1 | -1): LevelText[] =>
      [...levels].sort(([one], [other]) => best * (Number(one) - Number(other)));
    return { symbol: "A/B", sequence, bids: sorted(sides.bids, -1), asks: sorted(sides.asks, 1) };
  },
);

function deltaOf(first: number, last: number): BookDelta {
  const levels = { bids: new Map<string, string>(), asks: new Map<string, string>() };
  for (const [side, price, amount] of updates.slice(first - 1, last)) levels[side].set(price, amount);
  return { first, last, bids: [...levels.bids], asks: [...levels.asks], time: last * 1_000 };
}

function shown({ bids, asks }: { bids: readonly LevelText[]; asks: readonly LevelText[] }): string {
  return `${bids.map((level) => level.join("@")).join(" ")} | ${asks.map((level) => level.join("@")).join(" ")}`;
}

const truths = truth.map(shown);

function bookOf(sync: BookSync): string {
  const levels = (side: BookSync["bids"]): LevelText[] =>
    Array.from({ length: side.size }, (_, rank) => side.text(rank) as LevelText);
  return shown({ bids: levels(sync.bids), asks: levels(sync.asks) });
}

/** A message to the machine. */
type Message =
  | { readonly kind: "delta"; readonly delta: BookDelta }
  | { readonly kind: "snapshot"; readonly at: number }
  | { readonly kind: "lost" | "begin" };

function nameOf(message: Message): string {
  if (message.kind === "delta") return `delta ${message.delta.first}-${message.delta.last}`;
  return message.kind === "snapshot" ? `snapshot ${message.at}` : message.kind;
}

/** A way to give the machine a change. */
type Give = (sync: BookSync, delta: BookDelta) => SyncStep;

const inText: Give = (sync, delta) => sync.delta(delta);

const columns = { bids: new Levels(), asks: new Levels() };

/** Gives a change in columns that are used again for the next one, as byte decoders do. */
const inColumns: Give = (sync, delta) => {
  for (const side of ["bids", "asks"] as const) assert.ok(columns[side].load([...delta[side]]));
  const step = sync.delta({ ...delta, ...columns });
  // Behind the best prices: sides that cross would be noticed, and make good what was kept wrongly.
  columns.bids.load([["1", "77"], ["2", "78"]]);
  columns.asks.load([["77", "77"], ["78", "78"]]);
  return step;
};

/** The machine, and everything that must be true of it after every message. */
class Judge {
  readonly sync: BookSync = new BookSync(range);
  readonly #give: Give;
  /** Whether a snapshot was asked for and has not come. */
  outstanding = false;
  #newest = 0;
  #heard = false;
  #wasLive = false;

  constructor(give: Give) {
    this.#give = give;
  }

  /** What is wrong after this message, if anything. */
  give(message: Message): string | undefined {
    const { sync } = this;
    const before = sync.state === "live" ? sync.sequence : undefined;
    let step: SyncStep = "none";
    switch (message.kind) {
      case "delta":
        step = this.#give(sync, message.delta);
        this.#newest = Math.max(this.#newest, message.delta.last ?? 0);
        this.#heard = true;
        break;
      case "snapshot":
        this.outstanding = false;
        step = sync.snapshot(truth[message.at] as BookSnapshot & { sequence: number });
        break;
      case "begin":
        step = sync.begin();
        this.#heard = true;
        break;
      case "lost":
        sync.lost();
        this.outstanding = false;
        this.#newest = 0;
        this.#heard = false;
        if (sync.state === "live") return "live although the stream was lost";
    }
    if (step === "snapshot") {
      if (this.outstanding) return "asks for a second snapshot while one is on its way";
      this.outstanding = true;
    }
    const live = sync.state === "live";
    if (sync.state === "syncing" && this.#wasLive) return "says that it was never live";
    this.#wasLive ||= live;
    if (!live) {
      if (step === "changed") return "tells a change of a book that is not live";
      return this.#heard && !this.outstanding ? "not live, and no snapshot is on its way" : undefined;
    }
    if (bookOf(sync) !== truths[sync.sequence]) {
      return `live at ${sync.sequence} with ${bookOf(sync)}, not ${truths[sync.sequence]}`;
    }
    if (sync.sequence < this.#newest) return `live at ${sync.sequence}, though ${this.#newest} has come`;
    if ((step === "changed") !== (before !== sync.sequence)) return `says ${step} from ${before} to ${sync.sequence}`;
    return undefined;
  }
}

/** Tries every sequence of messages up to a length; snapshots come only when they were asked for. Returns how many. */
function everySequence(
  length: number,
  messages: readonly Message[],
  give: Give = inText,
): { tried: number; live: number } {
  let tried = 0;
  let live = 0;
  const walk = (path: readonly Message[]): void => {
    const judge = new Judge(give);
    for (const [at, message] of path.entries()) {
      const wrong = judge.give(message);
      if (wrong !== undefined) assert.unreachable(`${path.slice(0, at + 1).map(nameOf).join(", ")}: ${wrong}`);
    }
    tried++;
    if (judge.sync.state === "live") live++;
    if (path.length === length) return;
    for (const message of messages) {
      if (message.kind === "snapshot" && !judge.outstanding) continue;
      if (message.kind === "lost" && path.at(-1)?.kind === "lost") continue;
      walk([...path, message]);
    }
  };
  walk([]);
  return { tried, live };
}

const delta = (first: number, last: number): Message => ({ kind: "delta", delta: deltaOf(first, last) });
const snapshot = (at: number): Message => ({ kind: "snapshot", at });

test("B1: every sequence of up to 6 messages, changes in any order and number, every snapshot, losses", () => {
  const { tried, live } = everySequence(6, [
    { kind: "begin" },
    { kind: "lost" },
    delta(1, 1),
    delta(2, 3),
    delta(4, 4),
    delta(5, 6),
    ...truth.map(({ sequence }) => snapshot(sequence)),
  ]);
  assert.ok(tried > 300_000 && live > 50_000, `${tried} sequences, ${live} ended live`);
}, 90_000);

test("B1: every sequence of up to 7 messages, with changes that overlap, in columns that are used again", () => {
  const { tried, live } = everySequence(7, [
    { kind: "lost" },
    delta(1, 2),
    delta(2, 4),
    delta(3, 3),
    delta(4, 6),
    snapshot(0),
    snapshot(2),
    snapshot(5),
  ], inColumns);
  assert.ok(tried > 100_000 && live > 20_000, `${tried} sequences, ${live} ended live`);
}, 90_000);

test("without losses, one snapshot anywhere in the stream makes the book live, and it stays so", () => {
  const stream = [deltaOf(1, 1), deltaOf(2, 3), deltaOf(4, 4), deltaOf(5, 6)];
  let live = 0;
  for (let start = 0; start < stream.length; start++) {
    for (let at = 0; at <= stream.length - start; at++) {
      for (const picture of truth) {
        const judge = new Judge(inText);
        judge.give({ kind: "begin" });
        const received = stream.slice(start);
        for (const one of received.slice(0, at)) assert.is(judge.give({ kind: "delta", delta: one }), undefined);
        assert.is(judge.sync.state, "syncing");
        assert.is(judge.give(snapshot(picture.sequence)), undefined);
        const [first] = received.slice(0, at);
        // It joins where nothing lies between it and the first change that has come.
        const joins = first === undefined || picture.sequence >= (first.first ?? 0) - 1;
        assert.is(judge.sync.state, joins ? "live" : "syncing", `${picture.sequence} before ${first?.first}`);
        for (const one of received.slice(at)) assert.is(judge.give({ kind: "delta", delta: one }), undefined);
        const next = received[at];
        const stays = at > 0 || next === undefined || picture.sequence >= (next.first ?? 0) - 1;
        assert.is(judge.sync.state, joins && stays ? "live" : joins ? "stale" : "syncing");
        if (judge.sync.state === "live") {
          live++;
          assert.is(judge.sync.sequence, Math.max(picture.sequence, received.at(-1)?.last ?? 0));
        }
      }
    }
  }
  assert.ok(live > 50, `${live} cases ended live`);
});

test("a change is dropped only where the book has all of it", () => {
  const sync = new BookSync(range);
  sync.begin();
  assert.is(sync.snapshot(truth[3] as BookSnapshot & { sequence: number }), "changed");
  assert.is(sync.delta(deltaOf(2, 3)), "none");
  assert.is(sync.delta(deltaOf(3, 4)), "changed");
  assert.is(sync.sequence, 4);
  assert.is(sync.delta(deltaOf(6, 6)), "snapshot");
  assert.is(sync.state, "stale");
  assert.is(sync.delta(deltaOf(5, 5)), "none", "one question is enough");
  assert.is(sync.state, "stale");
});

test("what came behind a gap is used as well once the gap is mended", () => {
  const sync = new BookSync(range);
  sync.delta(deltaOf(2, 2));
  sync.delta(deltaOf(4, 4));
  sync.delta(deltaOf(5, 6));
  // It joins the first of them and runs into the gap.
  assert.is(sync.snapshot(truth[1] as BookSnapshot & { sequence: number }), "snapshot");
  assert.is(sync.state, "syncing", "it was never live");
  assert.is(sync.snapshot(truth[3] as BookSnapshot & { sequence: number }), "changed");
  assert.is(`${sync.state} ${sync.sequence}`, "live 6");
});

test("what waited before a loss is not used after it: the venue may number anew", () => {
  const sync = new BookSync(range);
  sync.delta({ first: 900, last: 900, bids: [["1", "1"]], asks: [] });
  sync.lost();
  assert.is(sync.begin(), "snapshot");
  assert.is(sync.snapshot(truth[3] as BookSnapshot & { sequence: number }), "changed");
  assert.is(`${sync.state} ${sync.sequence}`, "live 3");
  sync.lost();
  assert.is(sync.delta(deltaOf(1, 1)), "snapshot", "and a book that was ahead is no yardstick");
  assert.is(sync.snapshot(truth[0] as BookSnapshot & { sequence: number }), "changed");
  assert.is(bookOf(sync), truths[1]);
});

test("the time is that of the newest update that told one", () => {
  const sync = new BookSync(range);
  sync.begin();
  const { symbol, bids, asks, sequence } = truth[0] as BookSnapshot & { sequence: number };
  sync.snapshot({ symbol, bids, asks, sequence });
  assert.is(sync.time, undefined);
  sync.delta(deltaOf(1, 1));
  assert.is(sync.time, 1_000);
  const { time: _, ...untimed } = deltaOf(2, 3);
  sync.delta(untimed);
  assert.is(sync.time, 1_000);
});

test("what waits for a snapshot is bounded, and the oldest goes first", () => {
  const sync = new BookSync(range);
  const many = 6_000;
  for (let n = 1; n <= many; n++) sync.delta({ first: n, last: n, bids: [[String(n), "1"]], asks: [] });
  const none = { symbol: "A/B", bids: [], asks: [] };
  assert.is(sync.snapshot({ ...none, sequence: 500 }), "snapshot", "the changes behind it are gone");
  assert.is(sync.snapshot({ ...none, sequence: many - 5_000 }), "changed");
  assert.is(`${sync.state} ${sync.sequence} ${sync.bids.size}`, "live 6000 5000");
});

test.run();
