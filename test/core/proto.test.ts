/** Fields of protocol buffers, byte by byte (protobuf.dev, "Encoding"). */
import * as assert from "uvu/assert";
import { SchemaError } from "../../src/core/errors.ts";
import { ProtoReader } from "../../src/core/proto.ts";
import { suite } from "../support/suite.ts";

const test = suite("protocol buffers");

const reader = (...bytes: readonly number[]): [ProtoReader, number] => [
  new ProtoReader(Uint8Array.from(bytes), { venue: "acme" }),
  bytes.length,
];
const fails = (run: () => unknown, expected: string): void => {
  try {
    run();
  } catch (error) {
    assert.instance(error, SchemaError);
    assert.match((error as SchemaError).expected, expected);
    assert.is((error as SchemaError).venue, "acme");
    return;
  }
  throw new Error(`it did not fail: ${expected}`);
};

test("numbers: seven bits a byte, with a sign of 64 bits, exact beyond 2^53", () => {
  const int = (...bytes: readonly number[]) => {
    const [read, end] = reader(...bytes);
    const value = read.int(end);
    assert.is(read.at, end);
    return value;
  };
  const ones = (count: number, last: number): number[] => [...Array<number>(count).fill(0xff), last];
  assert.is(int(0), 0);
  assert.is(int(0x7f), 127);
  assert.is(int(0x80, 0x01), 128);
  assert.is(int(0x96, 0x01), 150);
  assert.is(int(0x80, 0x80, 0x80, 0x80, 0x08), 2 ** 31);
  assert.is(int(0x80, 0x80, 0x80, 0x80, 0x10), 2 ** 32);
  assert.is(int(...ones(7, 0x0f)), 2 ** 53 - 1);
  assert.is(int(0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10), 2n ** 53n);
  assert.is(int(...ones(8, 0x7f)), 2n ** 63n - 1n);
  assert.is(int(...ones(9, 0x01)), -1);
  assert.is(int(0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01), -2);
  assert.is(int(0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01), -(2n ** 63n));
  assert.is(int(0x80, 0x00), 0, "more bytes than it takes");
  fails(() => int(0x80), "a number that ends");
  fails(() => int(...ones(9, 0x02)), "a number of 64 bits");
  fails(() => int(...ones(10, 0x01)), "a number of 64 bits");
});

test("whole numbers are below 2^53, flags are any number but zero", () => {
  const [whole, end] = reader(0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10);
  fails(() => whole.whole(end), "a number below 2^53 at byte 8");
  const [small, to] = reader(0x05);
  assert.is(small.whole(to), 5);
  for (const [bytes, value] of [[[0], false], [[1], true], [[0x80, 0x80, 0x80, 0x80, 0x10], true]] as const) {
    const [flag, last] = reader(...bytes);
    assert.is(flag.flag(last), value);
  }
});

test("texts are UTF-8, and end where they say", () => {
  const text = (bytes: readonly number[]) => {
    const [read, end] = reader(bytes.length, ...bytes);
    return read.text(end);
  };
  assert.is(text([]), "");
  assert.is(text([0x61, 0x22, 0x5c]), 'a"\\');
  assert.is(text([...new TextEncoder().encode("价格 🙂")]), "价格 🙂");
  assert.is(text([0xef, 0xbb, 0xbf, 0x61]), "\ufeffa", "a mark of byte order is a character");
  assert.is(text(Array<number>(300).fill(0x61).slice(0, 100)), "a".repeat(100));
  fails(() => text([0xff]), "text of UTF-8");
  fails(() => text([0xed, 0xa0, 0x80]), "text of UTF-8");
  const [long, end] = reader(3, 0x61, 0x62);
  fails(() => long.text(end), "a field that ends");
  const [endless, last] = reader(0xff, 0xff, 0xff, 0xff, 0xff, 0x01, 0x61);
  fails(() => endless.text(last), "a field that ends");
});

test("an end is kept to, whatever comes behind it", () => {
  // What is inside ends before the number does.
  const [inner] = reader(0x80, 0x01);
  fails(() => inner.int(1), "a number that ends");
  const [block] = reader(2, 0x61, 0x62);
  fails(() => block.block(2), "a field that ends");
});

test("tags: number and form; fields that are not known are passed over", () => {
  const [read, end] = reader(
    0xf8,
    0x07,
    0x96,
    0x01,
    0x79,
    ...Array<number>(8).fill(9),
    0x7a,
    2,
    1,
    1,
    0x7d,
    1,
    2,
    3,
    4,
    8,
  );
  const tags: number[] = [];
  while (read.at < end - 1) {
    const tag = read.tag(end);
    tags.push(tag);
    read.skip(tag, end);
  }
  assert.equal(tags, [127 * 8, 15 * 8 + 1, 15 * 8 + 2, 15 * 8 + 5]);
  assert.is(read.tag(end), 8);
  assert.is(read.at, end);
});

test("what is no field is an error of ours", () => {
  const field = (...bytes: readonly number[]) => {
    const [read, end] = reader(...bytes);
    read.skip(read.tag(end), end);
  };
  fails(() => field(0x00), "a field with a number");
  fails(() => field(0x05), "a field with a number");
  fails(() => field(0x80, 0x80, 0x80, 0x80, 0x10), "a field with a number");
  for (const form of [3, 4, 6, 7]) fails(() => field(8 + form), "a field of a known form");
  fails(() => field(0x09, 1, 2, 3, 4, 5, 6, 7), "a field that ends");
  fails(() => field(0x0d, 1, 2, 3), "a field that ends");
  fails(() => field(0x0a, 2, 1), "a field that ends");
  fails(() => field(0x08), "a number that ends");
});

test.run();
