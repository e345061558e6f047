import * as assert from "uvu/assert";
import type { BookSide } from "../../src/connector/books/book.ts";
import type { BookRule } from "../../src/connector/books/bookrule.ts";
import { BookSync } from "../../src/connector/books/booksync.ts";
import { crc32 } from "../../src/core/crc32.ts";
import type { BookDelta, BookSnapshot, LevelText } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";

/** The rules that venues have, each with a few frames as that venue's documentation has them. */
const test = suite("connector/bookrules");

type Levels = readonly LevelText[];

function shown({ bids, asks }: BookSync): string {
  const side = (levels: BookSide): string =>
    Array.from({ length: levels.size }, (_, rank) => levels.text(rank)?.join("x")).join(" ");
  return `${side(bids)} | ${side(asks)}`;
}

function change(numbers: Omit<BookDelta, "bids" | "asks">, bids: Levels = [], asks: Levels = []): BookDelta {
  return { bids, asks, ...numbers };
}

function answer(
  sequence: number | undefined,
  bids: Levels = [["10", "1"]],
  asks: Levels = [["11", "1"]],
): BookSnapshot {
  return { symbol: "A/B", bids, asks, ...(sequence === undefined ? {} : { sequence }) };
}

const is = (sync: BookSync, state: string, book?: string): void => {
  assert.is(`${sync.state} ${sync.sequence}`, state);
  if (book !== undefined) assert.is(shown(sync), book);
};

/** Top ten asks, then bids: price and amount without dot and leading zeros. */
function plainTopTen(bids: BookSide, asks: BookSide): number {
  const text = (side: BookSide): string =>
    Array.from(
      { length: Math.min(10, side.size) },
      (_, rank) => side.text(rank)?.map((part) => part.replace(".", "").replace(/^0+/, "")).join(""),
    ).join("");
  return crc32(text(asks) + text(bids));
}

/** Top 25, bid and ask in turn, joined by colons; signed. */
function turns(bids: BookSide, asks: BookSide): number {
  const parts: string[] = [];
  for (let rank = 0; rank < 25; rank++) {
    for (const side of [bids, asks]) {
      const level = side.text(rank);
      if (level) parts.push(level.join(":"));
    }
  }
  return crc32(parts.join(":")) | 0;
}

test("the sum of zip files", () => {
  assert.is(crc32(""), 0);
  assert.is(crc32("123456789"), 0xCBF4_3926);
  assert.is(crc32("The quick brown fox jumps over the lazy dog"), 0x414F_A339);
  assert.ok((crc32("123456789") | 0) < 0, "signed where it is wanted so");
});

test("first and last id: the first change reaches across the snapshot, the others follow exactly", () => {
  const sync = new BookSync({ kind: "range", snapshot: "rest" });
  assert.is(sync.begin(), "snapshot");
  for (const [first, last] of [[95, 98], [99, 103], [104, 104]] as const) {
    assert.is(sync.delta(change({ first, last, time: last }, [["9", String(last)]])), "none");
  }
  assert.is(sync.snapshot(answer(100)), "changed");
  is(sync, "live 104", "10x1 9x104 | 11x1");
  // A change that repeats a part of the book, and goes on, is of another count: nobody cuts one stream twice.
  assert.is(sync.delta(change({ first: 103, last: 106, time: 106 })), "snapshot");
  is(sync, "stale 104");
  assert.is(sync.fault, "gap");
});

test("previous id, snapshots asked for: holes between numbers mean nothing", () => {
  const sync = new BookSync({ kind: "previous", snapshot: "rest" });
  sync.begin();
  sync.delta(change({ first: 90, last: 95, previous: 80, time: 1 }, [["9", "1"]]));
  sync.delta(change({ first: 101, last: 110, previous: 95, time: 2 }, [["9", "2"]]));
  assert.is(sync.snapshot(answer(93)), "changed", "the first one spans it");
  is(sync, "live 110", "10x1 9x2 | 11x1");
  assert.is(sync.delta(change({ first: 150, last: 160, previous: 110, time: 3 }, [["9", "3"]])), "changed");
  assert.is(sync.delta(change({ first: 161, last: 170, previous: 155, time: 4 })), "snapshot", "it names another one");
  is(sync, "stale 160");
  assert.is(sync.snapshot(answer(150)), "snapshot", "older than what waits for");
  assert.is(sync.snapshot(answer(158)), "changed");
  is(sync, "live 170");
});

test("a change that tells no previous id does not follow", () => {
  const sync = new BookSync({ kind: "previous", snapshot: "rest" });
  sync.begin();
  sync.snapshot(answer(5));
  assert.is(sync.delta(change({ last: 6, time: 1 })), "snapshot");
  assert.is(sync.delta(change({ time: 2 })), "none");
  is(sync, "stale 5");
});

test("previous id, the stream brings snapshots: signs of life, and a count that goes on lower", () => {
  const sync = new BookSync({ kind: "previous", snapshot: "stream" });
  assert.is(sync.begin(), "snapshot", "which comes of itself");
  assert.is(sync.delta(change({ last: 8, previous: 7, time: 1 })), "none", "of no use without a book");
  is(sync, "syncing 0");
  const book = change({ last: 10, previous: -1, snapshot: true, time: 2 }, [["10", "1"]], [["11", "1"]]);
  assert.is(sync.delta(book), "changed");
  assert.is(sync.delta(change({ last: 15, previous: 10, time: 3 }, [["9", "1"]])), "changed");
  assert.is(sync.delta(change({ last: 15, previous: 15, time: 4 })), "changed", "a sign of life");
  assert.is(sync.delta(change({ last: 15, previous: 10, time: 3 }, [["9", "1"]])), "none", "a repetition");
  // Maintenance: the chain holds, the numbers begin anew.
  assert.is(sync.delta(change({ last: 3, previous: 15, time: 5 }, [["9", "2"]])), "changed");
  assert.is(sync.delta(change({ last: 5, previous: 3, time: 6 }, [["9", "3"]])), "changed");
  is(sync, "live 5", "10x1 9x3 | 11x1");
  assert.is(sync.delta(change({ last: 9, previous: 7, time: 7 })), "snapshot");
  assert.is(sync.delta(change({ last: 11, previous: 9, time: 8 })), "none");
  assert.is(sync.delta(book), "none", "the old one once more");
  is(sync, "stale 5");
  assert.is(sync.delta({ ...book, last: 11, time: 8 }), "changed");
  is(sync, "live 11", "10x1 | 11x1");
});

test("consecutive, the stream brings snapshots at any time, and a restart by its number", () => {
  const sync = new BookSync({ kind: "consecutive", snapshot: "stream", restart: 1 });
  sync.begin();
  sync.delta(change({ last: 50, snapshot: true, time: 10 }, [["10", "1"]], [["11", "1"]]));
  assert.is(sync.delta(change({ last: 51, time: 11 }, [["10", "2"]])), "changed");
  assert.is(sync.delta(change({ last: 70, snapshot: true, time: 12 }, [["8", "1"]], [["12", "1"]])), "changed");
  is(sync, "live 70", "8x1 | 12x1");
  assert.is(
    sync.delta(change({ last: 1, time: 13 }, [["7", "1"]], [["9", "1"]])),
    "changed",
    "no change, the whole book",
  );
  is(sync, "live 1", "7x1 | 9x1");
  assert.is(sync.delta(change({ last: 2, time: 14 }, [["7", "0"]])), "changed");
  assert.is(sync.delta(change({ last: 4, time: 15 })), "snapshot");
  is(sync, "stale 2");
});

test("the best level alone repeats its number while nothing changes", () => {
  const sync = new BookSync({ kind: "rising", snapshot: "stream", depth: 1 });
  sync.begin();
  const best = (last: number, time: number, bid: string): BookDelta =>
    change({ last, snapshot: true, time }, [[bid, "1"]], [["11", "1"]]);
  assert.is(sync.delta(best(7, 1, "10")), "changed");
  assert.is(sync.delta(best(7, 3_001, "10")), "changed");
  assert.is(sync.delta(best(9, 3_100, "9")), "changed");
  assert.is(sync.delta(best(7, 3_001, "10")), "none", "an old one");
  is(sync, "live 9", "9x1 | 11x1");
});

test("numbers that only rise: holes mean nothing, what is old is left", () => {
  const sync = new BookSync({ kind: "rising", snapshot: "stream" });
  sync.begin();
  sync.delta(change({ last: 3, snapshot: true, time: 1 }, [["10", "1"]], [["11", "1"]]));
  assert.is(sync.delta(change({ last: 9, time: 2 }, [["10", "2"]])), "changed");
  assert.is(sync.delta(change({ last: 5, time: 1 }, [["10", "3"]])), "none");
  is(sync, "live 9", "10x2 | 11x1");
});

test("no numbers, a checksum over ten levels of text, and the cut at the depth that is subscribed", () => {
  const rule: BookRule = { kind: "none", snapshot: "stream", depth: 2, checksum: plainTopTen };
  const sync = new BookSync(rule);
  sync.begin();
  const sum = crc32("1100" + "5000" + "1200" + "100" + "1000" + "250" + "900" + "40");
  const book = change(
    { snapshot: true, checksum: sum, time: 1 },
    [["10.00", "0.250"], ["9.00", "0.040"]],
    [["11.00", "5.000"], ["12.00", "0.100"]],
  );
  assert.is(sync.delta(book), "changed");
  // A third bid pushes one out of sight; the venue says no more of that one until it is in sight again.
  const pushed = crc32("1100" + "5000" + "1200" + "100" + "1050" + "300" + "1000" + "250");
  assert.is(sync.delta(change({ checksum: pushed, time: 2 }, [["10.50", "0.300"]])), "changed");
  is(sync, "live 0", "10.50x0.300 10.00x0.250 | 11.00x5.000 12.00x0.100");
  const back = crc32("1100" + "5000" + "1200" + "100" + "1050" + "300" + "900" + "70");
  assert.is(sync.delta(change({ checksum: back, time: 3 }, [["10.00", "0"], ["9.00", "0.070"]])), "changed");
  is(sync, "live 0", "10.50x0.300 9.00x0.070 | 11.00x5.000 12.00x0.100");
  assert.is(sync.delta(change({ checksum: back, time: 4 }, [["10.50", "0.301"]])), "snapshot");
  is(sync, "stale 0");
  assert.is(sync.fault, "checksum");
  assert.is(sync.delta(book), "changed", "the next whole book mends it");
  is(sync, "live 0");
  assert.is(sync.unchecked, false);
});

test("no numbers: a change from before the newest one is not applied", () => {
  const sync = new BookSync({ kind: "none", snapshot: "stream" });
  sync.begin();
  sync.delta(change({ snapshot: true, time: 5 }, [["10", "1"]], [["11", "1"]]));
  assert.is(sync.delta(change({ time: 7 }, [["10", "2"]])), "changed");
  assert.is(sync.delta(change({ time: 6 }, [["10", "3"]])), "snapshot");
  is(sync, "stale 0", "10x2 | 11x1");
});

test("no numbers, snapshots asked for: what came since is put on top", () => {
  const sync = new BookSync({ kind: "none", snapshot: "rest" });
  sync.begin();
  sync.delta(change({ time: 5 }, [["9", "5"]]));
  sync.delta(change({ time: 7 }, [["9", "7"]]));
  assert.is(sync.snapshot({ ...answer(undefined), time: 6 }), "changed");
  is(sync, "live 0", "10x1 9x7 | 11x1");
});

test("a signed checksum in turns; 0 or none is not checked, and the numbers still are", () => {
  const sync = new BookSync({ kind: "previous", snapshot: "stream", checksum: turns });
  sync.begin();
  const signed = crc32("10:1:11:1:9:2") | 0;
  sync.delta(change({ last: 1, snapshot: true, checksum: crc32("10:1:11:1"), time: 1 }, [["10", "1"]], [["11", "1"]]));
  assert.is(sync.delta(change({ last: 2, previous: 1, checksum: signed, time: 2 }, [["9", "2"]])), "changed");
  assert.is(sync.unchecked, false);
  assert.is(sync.delta(change({ last: 2, previous: 2, time: 3 })), "changed", "a sign of life needs no sum");
  assert.is(sync.unchecked, false);
  assert.is(sync.delta(change({ last: 3, previous: 2, checksum: 0, time: 4 }, [["9", "3"]])), "changed");
  assert.is(sync.unchecked, true);
  assert.is(sync.delta(change({ last: 4, previous: 3, time: 5 }, [["9", "4"]])), "changed");
  assert.is(sync.delta(change({ last: 6, previous: 5, time: 6 })), "snapshot");
  is(sync, "stale 4", "10x1 9x4 | 11x1");
});

test("a checksum is the same with a sign or without", () => {
  for (const [ours, theirs] of [[-7, 2 ** 32 - 7], [2 ** 32 - 7, -7], [-7, -7]] as const) {
    const sync = new BookSync({ kind: "previous", snapshot: "stream", checksum: () => ours });
    sync.begin();
    assert.is(sync.delta(change({ last: 1, snapshot: true, checksum: theirs, time: 1 })), "changed");
    assert.is(sync.delta(change({ last: 2, previous: 1, checksum: 7, time: 2 })), "snapshot");
  }
});

test("a whole book in every message: the newest counts", () => {
  const sync = new BookSync({ kind: "whole", snapshot: "stream" });
  sync.begin();
  assert.is(sync.delta(change({ time: 5 }, [["10", "1"]], [["11", "1"]])), "changed");
  assert.is(sync.delta(change({ time: 6 }, [["9", "1"]], [["12", "1"]])), "changed");
  assert.is(sync.delta(change({ time: 5 }, [["10", "1"]], [["11", "1"]])), "none", "late");
  is(sync, "live 0", "9x1 | 12x1");
  assert.is(
    sync.delta(change({ time: -9_000 }, [["8", "1"]], [["12", "1"]])),
    "changed",
    "the venue's clock went back",
  );
  sync.lost();
  is(sync, "stale 0");
  assert.is(sync.delta(change({ time: -9_500 }, [["7", "1"]])), "changed");
});

test("numbers that begin anew on one connection: seen at once by the time, and a late repetition is not taken for it", () => {
  const sync = new BookSync({ kind: "range", snapshot: "rest" });
  sync.begin();
  sync.snapshot(answer(900));
  sync.delta(change({ first: 901, last: 905, time: 50 }));
  sync.delta(change({ first: 906, last: 906, time: 60 }));
  assert.is(sync.delta(change({ first: 901, last: 905, time: 50 })), "none", "late");
  assert.is(sync.delta(change({ first: 906, last: 906, time: 60 })), "none", "twice");
  is(sync, "live 906");
  assert.is(sync.delta(change({ first: 1, last: 4, time: 61 }, [["9", "7"]])), "snapshot");
  is(sync, "stale 906");
  assert.is(sync.fault, "restart");
  // It has the number of the old count that nobody needs any more: kept until the stream has got there, which it does not.
  assert.is(sync.snapshot(answer(910), 1_000), "none");
  assert.is(sync.delta(change({ first: 5, last: 5, time: 62 }), 2_000), "none");
  assert.is(sync.delta(change({ first: 6, last: 6, time: 63 }), 9_000), "snapshot");
  assert.is(sync.snapshot(answer(3), 9_100), "changed");
  is(sync, "live 6", "10x1 9x7 | 11x1");
});

test("numbers that begin anew while a snapshot is awaited: that one is of no use", () => {
  const sync = new BookSync({ kind: "range", snapshot: "rest" });
  assert.is(sync.begin(), "snapshot");
  assert.is(sync.delta(change({ first: 900, last: 905, time: 50 })), "none");
  assert.is(sync.delta(change({ first: 1, last: 2, time: 51 })), "snapshot", "another one");
  assert.is(sync.snapshot(answer(4)), "none", "kept: is it of this count?");
  assert.is(sync.delta(change({ first: 3, last: 6, time: 52 }, [["9", "6"]])), "changed", "it is");
  is(sync, "live 6", "10x1 9x6 | 11x1");
});

test("numbers that begin anew in a quiet market: the stream does not need so long to reach a snapshot", () => {
  for (const [after, state] of [[4_000, "live 900"], [6_000, "stale 900"]] as const) {
    const sync = new BookSync({ kind: "range", snapshot: "rest" });
    sync.begin();
    sync.snapshot(answer(900), 1_000);
    sync.delta(change({ first: 3, last: 4, time: 70 }), 1_000 + after);
    is(sync, state);
  }
});

test("without times only the newest change may come twice; any other low number is a new count", () => {
  const sync = new BookSync({ kind: "consecutive", snapshot: "rest" });
  sync.begin();
  sync.snapshot(answer(5));
  sync.delta(change({ last: 6 }));
  sync.delta(change({ last: 7 }));
  assert.is(sync.delta(change({ last: 7 }, [["1", "1"]])), "none");
  assert.is(sync.delta(change({ last: 6 })), "snapshot");
});

test("a book that crosses or meets itself is wrong, where the venue's is not", () => {
  for (const bid of ["11", "11.000", "11.5", "12"]) {
    const sync = new BookSync({ kind: "consecutive", snapshot: "rest" });
    sync.begin();
    sync.snapshot(answer(5));
    assert.is(sync.delta(change({ last: 6, time: 1 }, [[bid, "1"]])), "snapshot", bid);
    is(sync, "stale 6");
    assert.is(sync.fault, "crossed");
    assert.is(sync.snapshot(answer(6, [["12", "1"]])), "snapshot", "a crossed snapshot is no better");
    assert.is(sync.snapshot(answer(6)), "changed");
  }
  const sync = new BookSync({ kind: "consecutive", snapshot: "rest", crossed: true });
  sync.begin();
  sync.snapshot(answer(5));
  assert.is(sync.delta(change({ last: 6, time: 1 }, [["12", "1"]])), "changed");
  is(sync, "live 6");
  const close = new BookSync({ kind: "consecutive", snapshot: "rest" });
  close.begin();
  // One 64-bit number, two prices.
  close.snapshot(answer(5, [["9007199254740993.01", "1"]], [["9007199254740993.02", "1"]]));
  is(close, "live 5");
});

test("both sides are cut at the depth", () => {
  const sync = new BookSync({ kind: "rising", snapshot: "stream", depth: 1 });
  sync.begin();
  sync.delta(change({ last: 1, snapshot: true }, [["10", "1"], ["9", "1"]], [["11", "1"], ["12", "1"]]));
  is(sync, "live 1", "10x1 | 11x1");
  sync.delta(change({ last: 2 }, [["10.1", "1"]], [["10.9", "1"]]));
  is(sync, "live 2", "10.1x1 | 10.9x1");
});

test("changes that overtook each other while a snapshot was awaited are put in order", () => {
  const sync = new BookSync({ kind: "consecutive", snapshot: "rest" });
  sync.begin();
  for (const last of [8, 6, 7]) sync.delta(change({ last, time: last }, [["9", String(last)]]));
  assert.is(sync.snapshot(answer(5)), "changed");
  is(sync, "live 8", "10x1 9x8 | 11x1");
});

test("a higher number from an earlier time belongs to no book that is known", () => {
  const asked = new BookSync({ kind: "consecutive", snapshot: "rest" });
  asked.begin();
  asked.snapshot(answer(5));
  asked.delta(change({ last: 6, time: 100 }));
  assert.is(asked.delta(change({ last: 9, time: 50 })), "snapshot");
  assert.is(asked.snapshot(answer(8)), "snapshot", "and is not put on top of one");
  assert.is(asked.snapshot(answer(9)), "changed");
  const brought = new BookSync({ kind: "consecutive", snapshot: "stream" });
  brought.begin();
  brought.delta(change({ last: 5, snapshot: true, time: 100 }));
  assert.is(brought.delta(change({ last: 9, snapshot: true, time: 50 })), "snapshot");
  is(brought, "stale 5");
});

test("an amount of zero for a price that is not there is normal", () => {
  const sync = new BookSync({ kind: "consecutive", snapshot: "rest" });
  sync.begin();
  sync.snapshot(answer(5));
  assert.is(sync.delta(change({ last: 6, time: 1 }, [["3", "0"]], [["99", "0.000"]])), "changed");
  is(sync, "live 6", "10x1 | 11x1");
});

test("where numbers have holes, a snapshot has to reach the first change that came", () => {
  const sync = new BookSync({ kind: "rising", snapshot: "rest" });
  sync.begin();
  sync.delta(change({ last: 70, time: 1 }));
  assert.is(sync.snapshot(answer(65)), "snapshot", "what came between, before it was subscribed, nobody knows");
  assert.is(sync.state, "syncing");
  sync.delta(change({ last: 80, time: 2 }));
  assert.is(sync.snapshot(answer(70)), "changed");
  is(sync, "live 80");
  // Whatever has come since is known, so that one from between is good enough after that.
  assert.is(sync.wrong(), "snapshot");
  sync.delta(change({ last: 90, time: 3 }));
  assert.is(sync.snapshot(answer(85)), "changed");
  is(sync, "live 90");
  sync.lost();
  sync.begin();
  sync.delta(change({ last: 100, time: 4 }));
  assert.is(sync.snapshot(answer(95)), "snapshot", "after the stream was away it counts anew");
  assert.is(sync.snapshot(answer(100)), "changed");
});

test("an audit's word is enough", () => {
  const sync = new BookSync({ kind: "rising", snapshot: "rest" });
  assert.is(sync.wrong(), "none");
  sync.begin();
  sync.snapshot(answer(5));
  assert.is(sync.wrong(), "snapshot");
  is(sync, "stale 5");
  assert.is(sync.fault, "audit");
  sync.delta(change({ last: 7, time: 1 }));
  assert.is(sync.snapshot(answer(6)), "changed");
  is(sync, "live 7");
  assert.is(sync.wrong(), "snapshot");
  assert.is(sync.snapshot(answer(6)), "snapshot", "one from before what was found wrong");
  is(sync, "stale 6");
  assert.is(sync.snapshot(answer(7)), "changed");
});

test.run();
