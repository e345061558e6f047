/** What decoders are made of: numbers and texts out of bytes. */
import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import { Levels, type LevelText } from "../../src/core/levels.ts";
import { bigOf, digits, digitsEnd, int64End, numberEnd, read, wholeEnd } from "../../src/core/scan/number.ts";
import { decimalEnd, isTextOf, textEnd, textOf } from "../../src/core/scan/text.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/scan");

type Reader = (bytes: Uint8Array, at: number) => number;

/** What a reader makes of a number inside a frame; `undefined` where it does not take all of it. */
function of(reader: Reader, text: string): number | undefined {
  const end = reader(Buffer.from(`[${text}]`), 1);
  return end === text.length + 1 ? read[0] : undefined;
}

test("whole numbers are read as JSON reads them", () => {
  for (
    const text of ["0", "7", "10", "999999999", "1000000000", "1784600012400", "999999999999999999".slice(0, 15)]
      .flatMap((text) => text === "0" ? [text] : [text, `-${text}`])
  ) {
    assert.is(of(wholeEnd, text), JSON.parse(text), text);
    assert.is(of(int64End, text), JSON.parse(text), text);
    assert.is(of(numberEnd, text), JSON.parse(text), text);
  }
  for (const text of ["9007199254740991", "-9007199254740991", "9007199254740990"]) {
    assert.is(of(wholeEnd, text), JSON.parse(text), text);
  }
});

test("what is no plain whole number is a surprise", () => {
  for (
    const text of ["", "-", "-0", "01", "-01", "00", "+1", "1.0", "1e3", "x", '"1"', "9007199254740992", "1".repeat(25)]
  ) {
    assert.is(of(wholeEnd, text), undefined, text);
  }
});

test("a whole number beyond 2^53 is a bigint, up to forty digits", () => {
  for (
    const text of [
      "9007199254740992",
      "2270000001384586812",
      "18446744073709551616",
      "-9007199254740993",
      "1".repeat(40),
    ]
  ) {
    assert.ok(Number.isNaN(of(int64End, text)), text);
    assert.is(bigOf(Buffer.from(`[${text}]`), 1, 1 + text.length), BigInt(text));
  }
  for (const text of ["1".repeat(41), "0".repeat(20), "09007199254740993", "1e30"]) {
    assert.is(of(int64End, text), undefined, text);
  }
});

test("numbers with a fraction are the doubles that JSON makes of them", () => {
  let seed = 7;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(seed / 2 ** 32 * below);
  };
  for (let tries = 0; tries < 20_000; tries++) {
    const whole = next(3) === 0 ? "0" : String(1 + next(10 ** (1 + next(6))));
    const fraction = String(next(10 ** 9)).padStart(9, "0").slice(
      0,
      1 + next(15 - whole.length > 8 ? 9 : 15 - whole.length),
    );
    const text = `${next(5) === 0 ? "-" : ""}${whole}.${fraction}`;
    const value = JSON.parse(text) as number;
    assert.is(of(numberEnd, text), Object.is(value, -0) ? undefined : value, text);
  }
  for (
    const text of ["-0", "-0.0", "1.", ".5", "00.5", "1e5", "1.5E-3", "1234567890123456", "1.234567890123456", "0.1.2"]
  ) {
    assert.is(of(numberEnd, text), undefined, text);
  }
});

test("texts of any length are taken as they are", () => {
  const bytes = Buffer.from(`"${Array.from({ length: 100 }, (_, at) => String.fromCharCode(35 + at % 56)).join("")}"`);
  for (let start = 1; start < 4; start++) {
    for (let end = start; end < 60; end++) {
      const text = bytes.toString("latin1", start, end);
      assert.is(textOf(bytes, start, end), text);
      assert.ok(isTextOf(text, bytes, start, end));
      for (let at = 0; at < text.length; at++) {
        assert.not(isTextOf(`${text.slice(0, at)}~${text.slice(at + 1)}`, bytes, start, end));
      }
      assert.not(isTextOf(`${text}a`, bytes, start, end) || isTextOf(undefined, bytes, start, end));
    }
  }
  const inside = new Uint8Array(Buffer.from(`xx${bytes.toString("latin1")}`).buffer.slice(0)).subarray(2);
  assert.is(textOf(inside, 1, 40).length, 39);
});

test("a text ends at its quote, and holds nothing unusual", () => {
  const end = (text: string): number => textEnd(Buffer.from(text), 1);
  assert.is(end('"BTC/USD ~}"}'), 11);
  assert.is(end('""}'), 1);
  for (const text of ['"a\\n"}', '"é"}', '"\u007f"}', '"\t"}', '"\u0000"}', '"abc', '"abc}', '"', '"\\u0041"}']) {
    assert.is(end(text), -1, JSON.stringify(text));
  }
});

test("decimal text is what the schema takes, without an exponent", () => {
  const end = (text: string): number => decimalEnd(Buffer.from(`"${text}"}`), 1);
  for (const text of ["0", "12.50", "-1", "007.5", "-0.0", "1".repeat(50)]) assert.is(end(text), text.length + 1, text);
  for (const text of ["", "-", ".5", "1.", "+1", "1e5", "1 ", " 1", "1.2.3", "0x1", "NaN"]) {
    assert.is(end(text), -1, text);
  }
});

test("a number of many digits fits a level where its zeros are taken off", () => {
  const end = (text: string): number => digitsEnd(Buffer.from(`"${text}"}`), 1);
  assert.is(end("123456789.1234500000000000"), 27);
  assert.equal([digits.mantissa, digits.scale, digits.zeros], [12345678912345, 5, 11]);
  assert.is(end("123456789.12345678901"), -1);
  assert.is(end("00.5"), -1);
});

test("levels are taken over with their amounts times a size", () => {
  const from = new Levels();
  const to = new Levels();
  const times = (levels: readonly LevelText[], mantissa: number, scale: number): LevelText[] | undefined => {
    assert.ok(from.load(levels));
    return to.times(from, mantissa, scale) ? to.texts() : undefined;
  };
  assert.equal(times([["8476.98", "415"], ["8477", "0"], ["8478", "100.50"]], 1, 2), [
    ["8476.98", "4.15"],
    ["8477", "0"],
    ["8478", "1.005"],
  ]);
  assert.equal(times([["1.50", "2"]], 100, 0), [["1.50", "200"]]);
  assert.equal(times([["1.5000000000000000", "2"]], 5, 1), [["1.5000000000000000", "1"]]);
  assert.equal(times(Array.from({ length: 200 }, (_, at): LevelText => [`${at + 1}`, "3"]), 2, 0)?.at(-1), [
    "200",
    "6",
  ]);
  assert.is(times([["1", "9007199254740991"]], 3, 0), undefined);
  assert.is(to.length, 0);
  assert.equal(from.texts(), [["1", "9007199254740991"]], "what was taken over is as it was");
});

test.run();
