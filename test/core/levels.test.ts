import * as assert from "uvu/assert";
import { decimal } from "../../src/core/decimal.ts";
import { Digits, pairText, wholeText } from "../../src/core/digits.ts";
import { plainText } from "../../src/core/scan/plain.ts";
import { Levels, type LevelText } from "../../src/core/levels.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/levels");

function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What was read of a number, and its text again. */
function read(text: string): string | undefined {
  const digits = new Digits();
  if (!digits.read(text)) return undefined;
  const { mantissa, scale, zeros } = digits;
  assert.is(plainText(mantissa, scale, zeros), text, "the text can be had again");
  return `${Object.is(mantissa, -0) ? "-0" : mantissa} ${scale} ${zeros}`;
}

test("a number is its digits and a scale", () => {
  assert.is(read("0"), "0 0 0");
  assert.is(read("7"), "7 0 0");
  assert.is(read("100"), "100 0 0");
  assert.is(read("67012.34000000"), "6701234000000 8 0");
  assert.is(read("0.00000001"), "1 8 0");
  assert.is(read("0.00"), "0 2 0");
  assert.is(read("-1.50"), "-150 2 0");
  assert.is(read("-0"), "-0 0 0");
  assert.is(read("-0.0"), "-0 1 0");
});

test("up to 15 digits are kept as written, zeros in front not counted", () => {
  assert.is(read("999999999999999"), "999999999999999 0 0");
  assert.is(read("1234567.00000000"), "123456700000000 8 0");
  assert.is(read("0.000000000123456789012345"), "123456789012345 24 0");
});

test("of more digits the zeros at the end of the fraction are counted apart", () => {
  assert.is(read("12345678.00000000"), "12345678 0 8");
  assert.is(read("12345678.50000000"), "123456785 1 7");
  assert.is(read("100000000000000.0"), "100000000000000 0 1");
  assert.is(read("9007199254740991"), "9007199254740991 0 0");
  assert.is(read("-9007199254740991.000"), "-9007199254740991 0 3");
});

test("what does not fit 2^53 - 1 is not read", () => {
  for (const text of ["9007199254740992", "9007199254740993.0", "90071992547409.93", "1234567890123456789", "1e400"]) {
    assert.is(read(text), undefined, text);
  }
  assert.is(read("100000000000000000"), undefined, "zeros before the point are digits");
  assert.is(read(`0.${"0".repeat(255)}1`), undefined, "more places than are counted");
  assert.is(read(`1${"0".repeat(15)}.${"0".repeat(256)}`), undefined, "more zeros than are counted");
});

test("text of any other form is not read", () => {
  const others = [
    "",
    "-",
    ".",
    "-.",
    "00",
    "01",
    "-01",
    "00.5",
    ".5",
    "5.",
    "-.5",
    "1.2.3",
    "1e5",
    "1E5",
    "+1",
    " 1",
    "1 ",
  ];
  const more = [
    "1,5",
    "--1",
    "1-",
    "0x10",
    "NaN",
    "Infinity",
    "١",
    "1_000",
    "12345678901234567.",
    "1234567890123456.7.0",
  ];
  const long = ["01234567890123456.0", "123456789012345a.0", "1234567890123456.0x", ".1234567890123456", "/", ":"];
  for (const text of [...others, ...more, ...long]) assert.is(read(text), undefined, JSON.stringify(text));
});

test("100,000 random numbers: what is read is the number, and its text is the venue's", () => {
  const below = generator(11);
  let unread = 0;
  for (let i = 0; i < 100_000; i++) {
    const whole = below(4) === 0 ? "0" : String(1 + below(9)) + digitsOf(below, below(12));
    const fraction = below(4) === 0 ? "" : `.${digitsOf(below, below(10))}${"0".repeat(below(9))}`;
    const text = (below(9) === 0 ? "-" : "") + whole + (fraction === "." ? "" : fraction);
    const digits = new Digits();
    const [, ones = "", tenths = ""] = /^-?(\d+)(?:\.(\d*?)0*)?$/.exec(text) ?? [];
    const fits = BigInt(ones + tenths) <= 2n ** 53n - 1n;
    assert.is(digits.read(text), fits, text);
    if (!fits) unread++;
    else assert.is(plainText(digits.mantissa, digits.scale, digits.zeros), text);
  }
  assert.ok(unread > 1_000, `${unread} of them do not fit`);
});

function digitsOf(below: (limit: number) => number, count: number): string {
  return Array.from({ length: count }, () => below(10)).join("");
}

test("levels give back their text, one by one, in a loop and as a copy", () => {
  const levels = new Levels();
  const texts: LevelText[] = [["100.10", "1.0"], ["99", "0.00000000"], ["12345678.50000000", "3"]];
  assert.ok(levels.load(texts));
  assert.is(levels.length, 3);
  assert.equal(levels.texts(), texts);
  assert.equal([...levels], texts);
  assert.equal(levels.text(2), texts[2]);
  for (const at of [-1, 3, NaN]) assert.throws(() => levels.text(at), RangeError);
  const copy = levels.texts();
  levels.load([["1", "2"]]);
  assert.equal(copy, texts);
  assert.equal(levels.texts(), [["1", "2"]]);
  assert.throws(() => levels.text(1), RangeError);
});

test("more levels than there is room for", () => {
  const levels = new Levels();
  const texts = Array.from({ length: 1_000 }, (_, at): LevelText => [`${at}.5`, `${at}.25`]);
  assert.ok(levels.load(texts));
  assert.equal(levels.texts(), texts);
  levels.clear();
  assert.is(levels.length, 0);
  assert.equal([...levels], []);
});

test("a decoder that finds no more room lets them grow", () => {
  const levels = new Levels();
  for (let at = 0; at < 200; at++) {
    if (levels.length === levels.prices.length) levels.grow();
    levels.prices[at] = 10_000 + at;
    levels.priceScales[at] = 2;
    levels.priceZeros[at] = 1;
    levels.amounts[at] = at;
    levels.amountScales[at] = 0;
    levels.amountZeros[at] = 2;
    levels.length++;
  }
  assert.equal(levels.text(0), ["100.000", "0.00"]);
  assert.equal(levels.text(199), ["101.990", "199.00"]);
  assert.is(levels.texts().length, 200);
});

test("levels with a number that is not plain are not taken over", () => {
  const levels = new Levels();
  levels.load([["1", "1"]]);
  assert.not(levels.load([["2", "1"], ["1e3", "1"]]));
  assert.is(levels.length, 0);
  assert.not(levels.load([["2", "1"], ["3", "9007199254740993"]]));
  assert.is(levels.length, 0);
});

test("numbers can be given the places that a checksum wants", () => {
  const levels = new Levels();
  levels.load([["5.5", "0.1"], ["100", "12345678901234"], ["12345678.50000000", "3.00"]]);
  assert.ok(levels.fix(8, 5));
  assert.equal(levels.texts(), [
    ["5.50000000", "0.10000"],
    ["100.00000000", "12345678901234.00000"],
    ["12345678.50000000", "3.00000"],
  ]);
  levels.load([["12345678.500000000", "1"]]);
  assert.ok(levels.fix(12, 0));
  assert.equal(levels.texts(), [["12345678.500000000000", "1"]]);
  assert.not(levels.fix(11, 0), "a place more than there may be");
  levels.load([["1", "0.25"]]);
  assert.not(levels.fix(1, 1));
});

test("amounts can be multiplied: contracts of a size become amounts", () => {
  const below = generator(12);
  const [levels, raw] = [new Levels(), new Levels()];
  for (const size of ["0.01", "100", "1", "0.0001", "2.50"]) {
    const factor = new Digits();
    factor.read(size);
    const texts = Array.from({ length: 200 }, (): LevelText => {
      const amount = [String(below(10_000)), `${below(100)}.${below(10)}0`, "0.000", "12345678901.000000"][below(4)];
      return [`${below(1_000)}.50`, amount ?? "0"];
    });
    assert.ok(raw.load(texts));
    assert.ok(levels.times(raw, factor.mantissa, factor.scale));
    const wanted = texts.map(([price, amount]) => [price, decimal(size).times(amount).toFixed()]);
    assert.equal(levels.texts(), wanted, size);
    assert.equal(raw.texts(), texts, "what came is as it was");
  }
  raw.load([["1", "9007199254740991"]]);
  assert.not(levels.times(raw, 2, 0));
  assert.is(levels.length, 0);
});

test("whole numbers have the text that String gives them", () => {
  const edges = [0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 1e9 - 1, 1e9, 4e9, 1e10, 1e15, 1e15 + 7, Number.MAX_SAFE_INTEGER];
  for (const edge of edges) {
    for (const value of [edge - 1, edge, edge + 1, -edge]) assert.is(wholeText(value), String(value));
  }
  for (let value = 3; value < 2 ** 53; value = value * 3 + 11) assert.is(wholeText(value), String(value));
  assert.is(wholeText(2n ** 63n), "9223372036854775808");
});

test("two whole numbers have their texts with a dash between them", () => {
  const edges = [0, 7, 1e8 - 1, 1e8, 1e8 + 1, 1e16 / 2, 900_000_001, Number.MAX_SAFE_INTEGER, -1, 1.5, 1e20];
  for (const one of edges) for (const other of edges) assert.is(pairText(one, other), `${one}-${other}`);
});

test.run();
