import * as assert from "uvu/assert";
import { BookSide } from "../../src/connector/books/book.ts";
import type { LevelText } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { all, generator, Naive } from "./book.support.ts";

const test = suite("connector/book");

test("levels are sorted, best first, and keep the venue's text", () => {
  const bids = new BookSide("bid");
  const asks = new BookSide("ask");
  for (const level of [["100.10", "1.0"], ["99", "2"], ["101.5", "3.000"]] as const) {
    bids.set(level);
    asks.set(level);
  }
  assert.equal(all(bids), ["101.5 3.000", "100.10 1.0", "99 2"]);
  assert.equal(all(asks), ["99 2", "100.10 1.0", "101.5 3.000"]);
  assert.is(bids.level(1)?.price.toFixed(), "100.1");
  assert.is(bids.level(0)?.amount.toFixed(), "3");
});

test("what is not there is undefined", () => {
  const side = new BookSide("bid");
  assert.is(side.text(0), undefined);
  assert.is(side.level(0), undefined);
  side.set(["1", "1"]);
  assert.is(side.text(1), undefined);
  assert.is(side.text(-1), undefined);
});

test("zero removes in every spelling, also where there is nothing", () => {
  for (const zero of ["0", "0.00000000", "0e5", "0E-8", "-0", "-0.0", "00", ".0", "0."]) {
    for (const kind of ["bid", "ask"] as const) {
      const side = new BookSide(kind);
      side.set(["5", zero]);
      assert.is(side.size, 0, `${zero} on an empty side`);
      side.load([["5", "1"], ["6", zero]]);
      assert.equal(all(side), ["5 1"], `${zero} in a snapshot`);
      side.set(["7", zero]);
      assert.equal(all(side), ["5 1"], `${zero} at another price`);
      side.set(["5.0", zero]);
      assert.is(side.size, 0, `${zero} removes`);
    }
  }
});

test("an amount that is small is not zero", () => {
  for (const amount of ["0.000000000000000001", "1e-30", "0.1e-400", "10", "1E5", "900"]) {
    const side = new BookSide("ask");
    side.set(["5", amount]);
    assert.equal(all(side), [`5 ${amount}`]);
  }
});

test("one price in two spellings is one level, with the newest text", () => {
  for (const kind of ["bid", "ask"] as const) {
    const side = new BookSide(kind);
    side.load([["100.5", "1"]]);
    side.set(["100.50", "2"]);
    assert.equal(all(side), ["100.50 2"]);
    side.set(["1.005e2", "3"]);
    assert.equal(all(side), ["1.005e2 3"]);
    side.set(["0100.5", "0"]);
    assert.is(side.size, 0);
  }
});

test("prices that are one number and two decimals stay two levels", () => {
  // All of these are the same 64-bit number.
  const prices = ["9007199254740993.01", "9007199254740993.02", "9007199254740993.03", "9007199254740993.020"];
  assert.is(new Set(prices.map(Number)).size, 1);
  const asks = new BookSide("ask");
  const bids = new BookSide("bid");
  for (const at of [1, 2, 0, 3]) {
    asks.set([prices[at] ?? "", String(at + 1)]);
    bids.set([prices[at] ?? "", String(at + 1)]);
  }
  assert.equal(all(asks), ["9007199254740993.01 1", "9007199254740993.020 4", "9007199254740993.03 3"]);
  assert.equal(all(bids), ["9007199254740993.03 3", "9007199254740993.020 4", "9007199254740993.01 1"]);
  asks.set(["9007199254740993.02", "0"]);
  bids.set(["9007199254740993.02", "0"]);
  assert.equal(all(asks), ["9007199254740993.01 1", "9007199254740993.03 3"]);
  assert.equal(all(bids), ["9007199254740993.03 3", "9007199254740993.01 1"]);
});

test("a snapshot replaces everything, sorted or not", () => {
  const side = new BookSide("bid");
  side.load([["3", "1"], ["2", "1"], ["1", "1"]]);
  side.load([["5", "1"], ["7", "1"], ["6", "1"]]);
  assert.equal(all(side), ["7 1", "6 1", "5 1"]);
  side.load([]);
  assert.is(side.size, 0);
});

for (const kind of ["bid", "ask"] as const) {
  test(`20,000 random changes of a ${kind} side against a list that is sorted every time`, () => {
    const below = generator(kind === "bid" ? 3 : 4);
    let side = new BookSide(kind);
    let naive = new Naive(kind);
    const zeros = ["0", "0.00000000", "0e5"];
    // Near the best price most of the time, far away at times, and with many prices that share one number.
    const price = (): string => {
      const spread = [30, 400, 40_000][below(3)] ?? 30;
      const cents = 1_000_000 + below(spread);
      const text = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
      switch (below(8)) {
        case 0:
          return `${text}00`;
        case 1:
          return `123456789012345678.${below(30)}`;
        case 2:
          return `${text}${"0".repeat(12)}${below(3)}`;
        default:
          return text;
      }
    };
    for (let i = 0; i < 20_000; i++) {
      const amount = below(5) < 2 ? zeros[below(3)] ?? "0" : `${below(9)}.${1 + below(9)}`;
      const level: LevelText = [price(), amount];
      side.set(level);
      naive.set(level);
      if (below(5_000) === 0) {
        const levels = naive.all().map((text) => text.split(" ") as unknown as LevelText);
        side = new BookSide(kind);
        naive = new Naive(kind);
        side.load(levels);
        for (const one of levels) naive.set(one);
      }
      if (i % 50 === 0 || i > 19_900) assert.equal(all(side), naive.all(), `after change ${i}`);
    }
    assert.ok(side.size > 100, `${side.size} levels`);
  });
}

test.run();
