import * as assert from "uvu/assert";
import { BookSide } from "../../src/connector/books/book.ts";
import { pageRoom } from "../../src/connector/books/page.ts";
import { ScaledSide } from "../../src/connector/books/scaledside.ts";
import { TextSide } from "../../src/connector/books/textside.ts";
import { crc32, DigitSum } from "../../src/core/crc32.ts";
import { Decimal } from "../../src/core/decimal.ts";
import { Levels } from "../../src/core/levels.ts";
import type { LevelText } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { all, generator, Naive } from "./book.support.ts";

const test = suite("connector/bookside");

/** How often a side of text was set, in all of this program. */
let textual = 0;
const setOfText = TextSide.prototype.set;
TextSide.prototype.set = function (price: string, amount: string): void {
  textual++;
  setOfText.call(this, price, amount);
};

function digitsOf(number: string): string {
  return number.replace(/[-.]/g, "").replace(/^0+/, "");
}

/** All that can be read of a side is what the plain list has. */
function compare(side: BookSide, naive: Naive, about: string): void {
  const texts = naive.texts();
  assert.equal(all(side), naive.all(), about);
  assert.is(side.text(texts.length), undefined, about);
  const [prices, amounts] = [new Float64Array(texts.length + 1), new Float64Array(texts.length + 1)];
  assert.is(side.copy(prices, amounts), texts.length, about);
  for (const [rank, [price, amount]] of texts.entries()) {
    assert.is(side.price(rank), Number(price), about);
    assert.is(side.amount(rank), Number(amount), about);
    assert.is(prices[rank], Number(price), about);
    assert.is(amounts[rank], Number(amount), about);
    if (rank % 7 !== 0) continue;
    const level = side.level(rank);
    assert.ok(level?.price.eq(new Decimal(price)) && level.amount.eq(new Decimal(amount)), about);
  }
  const sum = new DigitSum();
  if (side.sum(sum, 25)) assert.is(sum.crc32, crc32(texts.slice(0, 25).flat().map(digitsOf).join("")), about);
}

type Below = (below: number) => number;

const cents = (below: Below, spread: number): string => {
  const price = 1_000_000 + below(spread);
  return `${Math.floor(price / 100)}.${String(price % 100).padStart(2, "0")}`;
};

/** Ways to write prices, each of which asks something else of a side. */
const kinds: Readonly<Record<string, (below: Below) => string>> = {
  "two places": (below) => cents(below, 300),
  "eight places": (below) => `${cents(below, 300)}000000`,
  "as short as can be": (below) => String(Number(cents(below, 300))),
  "more and more places": (below) => `${below(40)}.${"0".repeat(below(9))}${1 + below(9)}`,
  "16 digits and more, with zeros at the end": (below) => `${12_345_678_901 + below(300)}.${below(4)}0000000`,
  "large and small": (below) => below(2) === 0 ? `0.0000${below(300)}` : `${1 + below(300)}00000000.00000000`,
  "both sides of zero": (below) => (below(2) === 0 ? "-" : "") + below(30) + (below(2) === 0 ? ".5" : ""),
  "no common scale": (below) => below(2) === 0 ? `0.0000000000${1 + below(300)}` : `${1 + below(300)}00000000`,
  "17 digits": (below) => `123456789012345.${10 + below(40)}`,
  "exponents": (below) => below(2) === 0 ? `${1 + below(300)}e2` : cents(below, 300),
  "zeros in front": (below) => `0${cents(below, 300)}`,
};

const amounts = ["0", "0.00000000", "1", "2.50", "0.10000000", "123456789.00000000", "12345678901.000"];
const amountsApart = [
  "0e5",
  "1e3",
  "12345678901234567",
  "-0.0",
  "00",
  "0.0000000000000000000000001",
  "1.234567890123456789",
];

for (const [name, price] of Object.entries(kinds)) {
  for (const kind of ["bid", "ask"] as const) {
    test(`random changes of a ${kind} side, prices: ${name}`, () => {
      const below = generator(name.length * 2 + (kind === "bid" ? 0 : 1));
      const side = new BookSide(kind);
      const naive = new Naive(kind);
      const level = (): LevelText => {
        const written = below(60) === 0 ? kinds[Object.keys(kinds)[below(11)] ?? ""]?.(below) ?? "1" : price(below);
        return [written, (below(200) === 0 ? amountsApart[below(7)] : amounts[below(7)]) ?? "1"];
      };
      const columns = new Levels();
      for (let i = 0; i < 1_500; i++) {
        const levels = Array.from({ length: below(6) }, level);
        const given = below(2) === 0 && columns.load(levels) ? columns : levels;
        const step = below(40);
        if (step === 0) {
          const book = Array.from({ length: below(80) }, () => [price(below), amounts[below(7)] ?? "1"] as const);
          side.load(columns.load(book) ? columns : book);
          naive.load(book);
        } else if (step === 1) {
          const depth = below(40);
          side.truncate(depth);
          naive.truncate(depth);
        } else {
          side.apply(given);
          for (const one of levels) naive.set(one);
        }
        if (i % 25 === 0 || i > 1_450) compare(side, naive, `after ${i} changes`);
      }
    });
  }
}

test("a side of many pages: changes everywhere, and reading in any order", () => {
  for (const kind of ["bid", "ask"] as const) {
    const below = generator(kind === "bid" ? 21 : 22);
    const side = new BookSide(kind);
    const naive = new Naive(kind);
    const before = textual;
    const set = (level: LevelText): void => {
      side.set(level);
      naive.set(level);
    };
    // In each round prices have one more place than before, and there are many levels and few by turns.
    for (const [places, share] of [90, 2, 80, 3, 70].entries()) {
      for (let i = 0; i < 9_000; i++) {
        const finer = i === 0 || below(500) === 0 ? String(below(2)).repeat(places) : "";
        set([cents(below, 6_000) + finer, below(100) < share ? `${1 + below(9)}.5` : "0"]);
      }
      let texts = naive.texts();
      compare(side, naive, `with ${texts.length} levels`);
      for (let i = 0; i < 500; i++) {
        const rank = below(texts.length + 2);
        assert.equal(side.text(rank), texts[rank]);
      }
      for (let i = 0; i < 30 && texts.length > 1_100; i++) {
        const rank = texts.length - 1 - below(200);
        side.text(rank);
        set(i % 2 === 0 ? [texts[below(400)]?.[0] ?? "", "0"] : [cents(below, 6_000), "1"]);
        texts = naive.texts();
        assert.equal(side.text(rank), texts[rank], "a rank that was read right before a change");
      }
    }
    side.truncate(700);
    naive.truncate(700);
    compare(side, naive, "cut");
    for (const [price] of naive.texts()) {
      set([price, "0"]);
      if (side.size % 97 === 0) compare(side, naive, "emptied from the best on");
    }
    assert.is(side.size, 0);
    assert.is(textual, before, "all of it as numbers");
  }
}, 60_000);

test("a page that is full is split right wherever the level goes", () => {
  for (let at = 0; at <= pageRoom; at += at > 110 && at < 140 ? 1 : 7) {
    const side = new BookSide("ask");
    const levels = Array.from({ length: pageRoom }, (_, rank): LevelText => [String(2 * rank + 1), "1"]);
    side.load(levels);
    side.set([String(2 * at), "2"]);
    const wanted = levels.map((level) => level.join(" ")).toSpliced(at, 0, `${2 * at} 2`);
    assert.equal(all(side), wanted, `at ${at}`);
  }
});

test("a side that grows at its best end, or shrinks there, is read right at every step", () => {
  const side = new BookSide("bid");
  const naive = new Naive("bid");
  for (let i = 0; i < 3_000; i++) {
    side.set([String(i), "1"]);
    naive.set([String(i), "1"]);
    assert.is(side.price(0), i);
  }
  compare(side, naive, "grown");
  for (let i = 2_999; i > 0; i--) {
    side.set([String(i), "0"]);
    assert.is(side.price(0), i - 1);
    assert.is(side.size, i);
    if (i > 30) assert.is(side.price(20), i - 21);
  }
});

test("a side of text is numbers again with the next whole book", () => {
  const side = new BookSide("ask");
  side.load([["100.5", "1"], ["101", "2"]]);
  assert.is(side.size, 2);
  const before = textual;
  side.set(["1.005e2", "3"]);
  assert.ok(textual > before);
  assert.equal(all(side), ["1.005e2 3", "101 2"]);
  side.load([["100.5", "1"], ["101", "2"]]);
  const after = textual;
  side.apply([["100.7", "1"], ["101", "0"]]);
  assert.is(textual, after);
  assert.equal(all(side), ["100.5 1", "100.7 1"]);
});

test("what a side of numbers does not take leaves it as it is", () => {
  const untaken: readonly LevelText[] = [
    ["1e2", "1"],
    ["0100", "1"],
    ["100", "1e2"],
    ["100", "0.00000000000000000000001"],
    ["0.00000000000000000000001", "1"],
    ["100.00000000000001", "1"],
    ["9007199254740993", "1"],
    ["900719925474099.1", "1"],
  ];
  for (const level of untaken) {
    const side = new ScaledSide(1);
    for (const [price, amount] of [["100.55", "1.0"], ["99.00", "2"]] as const) assert.ok(side.set(price, amount));
    assert.not(side.set(...level), level.join(" "));
    assert.equal([side.size, side.text(0), side.text(1)], [2, ["100.55", "1.0"], ["99.00", "2"]], level.join(" "));
    assert.ok(side.set("100.6", "3"));
    assert.equal(side.text(0), ["100.6", "3"]);
  }
});

test("zeros at the ends of prices are no reason to change over to text", () => {
  const side = new ScaledSide(-1);
  assert.ok(side.set("9999999999.0", "1"));
  assert.ok(side.set("1.00000000", "2"));
  assert.ok(side.set("1.5", "2"));
  assert.ok(side.set("123456789.25000", "3"));
  assert.ok(side.set("0.0000", "4"));
  const texts = Array.from({ length: side.size }, (_, rank) => side.text(rank)?.[0]);
  assert.equal(texts, ["0.0000", "1.00000000", "1.5", "123456789.25000", "9999999999.0"]);
  assert.equal([side.price(1), side.price(4)], [1, 9_999_999_999]);
  assert.ok(side.set("1", "0"));
  assert.ok(side.set("0.000000", "0"));
  assert.is(side.size, 3);
  assert.equal(side.text(0), ["1.5", "2"]);
});

test("a side that was emptied takes prices of another scale", () => {
  const side = new ScaledSide(1);
  assert.ok(side.set("0.000000001", "1"));
  assert.not(side.set("900719925.1", "1"));
  assert.ok(side.set("0.000000001", "0"));
  assert.ok(side.set("9007199254740991", "1"));
  assert.equal(side.text(0), ["9007199254740991", "1"]);
});

test("zeros that prices have already are kept apart when one comes that leaves them no room", () => {
  const side = new ScaledSide(1);
  for (const price of ["1.00000000", "2.50000000", "3.25000000"]) assert.ok(side.set(price, "1"));
  assert.ok(side.set("9999999999.0", "2"));
  assert.ok(side.set("2.50000000", "3"));
  const texts = Array.from({ length: side.size }, (_, rank) => side.text(rank)?.join(" "));
  assert.equal(texts, ["9999999999.0 2", "3.25000000 1", "2.50000000 3", "1.00000000 1"]);
  assert.equal([0, 1, 2, 3].map((rank) => side.price(rank)), [9_999_999_999, 3.25, 2.5, 1]);
  side.clear();
  assert.ok(side.set("1.50", "1"));
  assert.equal(side.text(0), ["1.50", "1"]);
});

test("very many zeros stay as many", () => {
  const side = new BookSide("bid");
  const level: LevelText = [`12345678901.${"0".repeat(200)}`, `1234567890123456.${"0".repeat(250)}`];
  side.set(level);
  assert.equal(side.text(0), level);
  assert.is(side.amount(0), 1_234_567_890_123_456);
});

test("an amount of zero that is written in many places removes", () => {
  const side = new ScaledSide(1);
  side.set("5", "1");
  assert.ok(side.set("5", `0.${"0".repeat(30)}`));
  assert.is(side.size, 0);
  side.set("5", "1");
  assert.ok(side.set("5", "0e5"), "nor is that a reason to change over to text");
  assert.is(side.size, 0);
});

test("copying stops at the shorter array", () => {
  const side = new BookSide("ask");
  side.load([["1", "10"], ["2", "20"], ["3", "30"]]);
  const [prices, amounts] = [new Float64Array(2), new Float64Array(5)];
  assert.is(side.copy(prices, amounts), 2);
  assert.equal([[...prices], [...amounts]], [[1, 2], [10, 20, 0, 0, 0]]);
});

test.run();
