import * as assert from "uvu/assert";
import { compare, Decimal, decimal, decimalOf, difference, isAboveZero } from "../../src/core/decimal.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/decimal");

function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** All that a decimal is made of. */
function parts(value: Decimal): string {
  const { s, e, d } = value as unknown as { readonly s: number; readonly e: number; readonly d: readonly number[] };
  return `${s} ${e} ${d.join(",")} ${Object.keys(value).join(",")} ${value.constructor === Decimal}`;
}

/** What is made of plain digits is what the constructor makes. */
function same(text: string): void {
  const made = decimal(text);
  const base = new Decimal(text);
  assert.is(parts(made), parts(base), text);
  assert.is(made.toString(), base.toString(), text);
}

const digits = (below: (limit: number) => number, count: number): string =>
  Array.from({ length: count }, () => below(3) === 0 ? 0 : below(10)).join("");

test("100,000 random texts are what the constructor makes of them", () => {
  const below = generator(31);
  for (let i = 0; i < 100_000; i++) {
    const whole = below(3) === 0 ? "0" : `${1 + below(9)}${digits(below, below(18))}`;
    const fraction = below(3) === 0 ? "" : `.${digits(below, 1 + below(24))}`;
    const exponent = below(20) === 0 ? `e${below(2) === 0 ? "-" : ""}${below(30)}` : "";
    same((below(4) === 0 ? "-" : "") + whole + fraction + exponent);
  }
});

test("every place of one digit, with and without others", () => {
  for (let places = 0; places <= 30; places++) {
    for (const digit of ["1", "9", "10", "99", "1000001"]) {
      same(`0.${"0".repeat(places)}${digit}`);
      same(`7.${"0".repeat(places)}${digit}00`);
      same(`${digit}${"0".repeat(places)}`);
      same(`-${digit}${"0".repeat(places)}.5`);
      same(`${digit}.${"0".repeat(places + 1)}`);
    }
  }
});

test("edges of the words of seven digits, and of what fits a number", () => {
  const edges = ["9999999", "10000000", "99999999999999", "100000000000000", "0.9999999", "0.10000001", "0.00000001"];
  const sizes = ["9007199254740991", "9007199254740992", "9007199254740993", "900719925474099.1", "0.9007199254740991"];
  for (const text of [...edges, ...sizes, "1000000000000000000000", "123456789012345678901234567890.5"]) {
    same(text);
    same(`-${text}`);
  }
});

test("zeros, with and without a sign", () => {
  for (const text of ["0", "-0", "0.0", "-0.00", "0.00000000", "0e5", "-0e-5", "+0"]) {
    same(text);
    assert.ok(decimal(text).isZero());
  }
  assert.ok(decimal("-0").isNegative());
  assert.not(decimal("0").isNegative());
  assert.is(parts(decimal(-0)), parts(new Decimal(-0)));
});

test("what is above zero", () => {
  for (const text of ["1", "0.000000000000001", "10", "1e-40", "0", "-0", "-1", "-0.1", "0.00"]) {
    assert.is(isAboveZero(decimal(text)), decimal(text).gt(0), text);
  }
});

test("other ways to write a number are as they were", () => {
  for (const text of ["00", "007", "0100.50", "1.", ".5", "-.5", "+1", "+1.5", "1e3", "1E-3", "1.5e+10", "00.0"]) {
    same(text);
  }
});

test("numbers are taken by their shortest text", () => {
  const below = generator(32);
  const shortest = [0.1, 0.1 + 0.2, 1e21, 1e-7, 5e-324, 1.7976931348623157e308, -123.456, 2 ** 53, 100, 1e20];
  for (const value of [...shortest, ...Array.from({ length: 1_000 }, () => below(1e9) / 10 ** below(12))]) {
    assert.is(parts(decimal(value)), parts(new Decimal(value)), String(value));
  }
  assert.is(parts(decimal(123n)), parts(new Decimal("123")));
});

test("100,000 numbers of prices, amounts and their neighbours are what their texts are", () => {
  const below = generator(34);
  const bits = new BigInt64Array(1);
  const number = new Float64Array(bits.buffer);
  for (let i = 0; i < 25_000; i++) {
    const [whole, fraction] = [digits(below, below(9)), digits(below, below(12))];
    number[0] = Number(`${below(8) === 0 ? "-" : ""}${whole || "0"}.${fraction || "0"}`);
    for (const step of [0n, 1n, -2n, 1_000n]) {
      if (number[0] === 0) break;
      bits[0] = (bits[0] as bigint) + step;
      const [value] = number;
      assert.is(parts(decimal(value as number)), parts(new Decimal(String(value))), String(value));
    }
  }
});

test("differences of numbers are those of their shortest texts", () => {
  const below = generator(35);
  const some = (): number => {
    const size = Number(`${digits(below, below(9)) || "0"}.${digits(below, below(12)) || "0"}`);
    return below(3) === 0 ? -size : below(9) === 0 ? 0 : size;
  };
  for (let i = 0; i < 20_000; i++) {
    const one = some();
    const other = below(5) === 0 ? one : some();
    const right = new Decimal(String(one)).minus(new Decimal(String(other)));
    assert.is(parts(difference(one, other)), parts(right), `${one} - ${other}`);
  }
  for (const [one, other] of [[9_999_999.99999999, -9_999_999.99999999], [1e9, 1e-9], [0.1 + 0.2, 0.3], [5e-324, 1]]) {
    const right = new Decimal(String(one)).minus(new Decimal(String(other)));
    assert.is(parts(difference(one as number, other as number)), parts(right), `${one} - ${other}`);
  }
  assert.is(difference("1.5", 2n).toFixed(), "-0.5");
  assert.throws(() => difference(NaN, 1), RangeError);
  assert.throws(() => difference(1, Infinity), RangeError);
});

test("a decimal of this or another constructor is copied", () => {
  const value = decimal("1.5");
  const copy = decimal(value);
  assert.is.not(copy, value);
  assert.is(parts(copy), parts(value));
  const Other = Decimal.clone({ precision: 5 });
  const other = decimal(new Other("123456789.123456789"));
  assert.is(parts(other), parts(new Decimal("123456789.123456789")));
});

test("a number that is made anew does not change one that was made before", () => {
  const [one, other] = [decimal("1.25"), decimal("7.5")];
  assert.equal([one.toFixed(), other.toFixed(), one.plus(other).toFixed()], ["1.25", "7.5", "8.75"]);
});

test("what is no decimal number is refused", () => {
  const texts = ["", " ", "1 ", "abc", "0x10", "NaN", "Infinity", "1.2.3", "--1", "1e", "1e9999", "1_000"];
  const others = [NaN, Infinity, -Infinity, new Decimal(NaN), new Decimal(Infinity), undefined, null, {}];
  for (const value of [...texts, ...others]) {
    assert.throws(() => decimal(value as string), (error: unknown) => error instanceof RangeError, String(value));
  }
});

test("a mantissa and a scale make a decimal", () => {
  const below = generator(33);
  for (let i = 0; i < 20_000; i++) {
    const text = `${1 + below(9)}${digits(below, below(15))}`;
    const mantissa = below(3) === 0 ? -Number(text) : Number(text);
    const scale = below(30);
    assert.is(parts(decimalOf(mantissa, scale)), parts(new Decimal(`${mantissa}e-${scale}`)), `${mantissa} ${scale}`);
  }
  assert.is(parts(decimalOf(0, 5)), parts(new Decimal(0)));
  for (const scale of [0, 22, 23, 40]) assert.is(parts(decimalOf(-0, scale)), parts(new Decimal("-0")), String(scale));
  assert.is(parts(decimalOf(Number.MAX_SAFE_INTEGER, 16)), parts(new Decimal("0.9007199254740991")));
  assert.is(decimalOf(150, 2).plus("0.5").toString(), "2");
});

test("decimals are compared as decimal.js compares them", () => {
  const below = generator(34);
  const some = (): Decimal => {
    const text = `${below(4) === 0 ? "" : 1 + below(9)}${digits(below, below(20))}` || "0";
    return new Decimal(`${below(2) === 0 ? "-" : ""}${text}e${below(24) - 16}`);
  };
  for (let i = 0; i < 20_000; i++) {
    const one = some();
    // Often the same digits, but for the last or for zeros behind them.
    const other = [
      some,
      () => one.times(1),
      () => one.plus("1e-16"),
      () => one.times(10),
      () => one.neg(),
    ][i % 5]?.() ?? one;
    assert.is(Math.sign(compare(one, other)), one.cmp(other), `${one} ${other}`);
  }
  for (
    const [one, other] of [["0", "-0"], ["0", "1"], ["-1", "0"], ["10000000", "1e7"], ["1e-7", "1.0000001"]] as const
  ) {
    const [left, right] = [new Decimal(one), new Decimal(other)];
    assert.is(Math.sign(compare(left, right)), left.cmp(right), `${one} ${other}`);
    assert.is(Math.sign(compare(right, left)), right.cmp(left), `${other} ${one}`);
  }
  assert.is(compare(new Decimal(Infinity), new Decimal(1)), 1);
});

test.run();
