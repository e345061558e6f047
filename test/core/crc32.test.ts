import * as assert from "uvu/assert";
import { crc32, DigitSum } from "../../src/core/crc32.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/crc32");

function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test("the checksums that everybody knows", () => {
  assert.is(crc32(""), 0);
  assert.is(crc32("a"), 0xE8B7_BE43);
  assert.is(crc32("123456789"), 0xCBF4_3926);
  assert.is(crc32("\0\0\0\0"), 0x2144_DF1C);
});

test("the sum of digits is that of their text, of every length", () => {
  const below = generator(5);
  const sum = new DigitSum();
  for (let i = 0; i < 3_000; i++) {
    sum.clear();
    let text = "";
    for (let left = below(60); left > 0; left--) {
      const number = Number(String(1 + below(9)) + String(below(2 ** 31)).slice(0, below(10)) + "0".repeat(below(6)));
      const zeros = below(10) === 0 ? below(12) : 0;
      sum.append(number, zeros);
      text += number + "0".repeat(zeros);
    }
    assert.is(sum.crc32, crc32(text), text);
    assert.is(sum.crc32, sum.crc32, "to be had twice");
  }
});

test("pairs that were there before, moved, changed, gone, and come again", () => {
  const below = generator(6);
  for (const unit of [1, 5, 64, 10_000, 2 ** 32]) {
    const sum = new DigitSum();
    const book = new Map<number, readonly [amount: number, zeros: number]>();
    for (let i = 0; i < 2_000; i++) {
      const price = (100_000 + below(40)) * unit;
      if (below(4) === 0) book.delete(price);
      else book.set(price, [below(10 ** (1 + below(12))), below(30) === 0 ? 3 : 0]);
      sum.clear();
      let text = "";
      for (const [price, [amount, zeros]] of [...book].sort(([one], [other]) => one - other).slice(0, 10)) {
        sum.append(price, 0);
        sum.append(amount, zeros);
        text += String(price) + (amount === 0 ? "" : String(amount) + "0".repeat(zeros));
      }
      assert.is(sum.crc32, crc32(text), `${unit} ${i}`);
    }
  }
});

test("numbers of every length, and of the edges between them", () => {
  const sum = new DigitSum();
  for (let power = 0; power <= 14; power++) {
    for (const number of [10 ** power, 10 ** (power + 1) - 1, 7 * 10 ** power + 1]) {
      sum.clear();
      sum.append(number, 0);
      assert.is(sum.crc32, crc32(String(number)), String(number));
    }
  }
  sum.clear();
  sum.append(Number.MAX_SAFE_INTEGER, 255);
  sum.append(Number.MAX_SAFE_INTEGER, 255);
  sum.append(Number.MAX_SAFE_INTEGER, 255);
  assert.is(sum.crc32, crc32(`9007199254740991${"0".repeat(255)}`.repeat(3)), "more than there is room for at first");
});

test("of zero there are no digits", () => {
  const sum = new DigitSum();
  sum.append(0, 8);
  assert.is(sum.crc32, 0);
  sum.append(5, 0);
  sum.append(0, 0);
  assert.is(sum.crc32, crc32("5"));
});

test.run();
