/** Kraken's checksum, against its words: remove the dot and the zeros in front, and put all of them behind each other. */
import * as assert from "uvu/assert";
import { BookSide } from "../../src/connector/books/book.ts";
import { crc32 } from "../../src/core/crc32.ts";
import type { LevelText } from "../../src/model/mod.ts";
import { checksumOf } from "../../src/venues/kraken/map/stream.ts";
import { suite } from "../support/suite.ts";

const test = suite("kraken checksum");
const checksum = checksumOf();

function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function side(kind: "bid" | "ask", levels: readonly LevelText[]): BookSide {
  const made = new BookSide(kind);
  made.load(levels);
  return made;
}

const inWords = (levels: readonly LevelText[]): string =>
  levels.slice(0, 10).flat().map((number) => number.replace(".", "").replace(/^0+/, "")).join("");

test("books of any length, prices and amounts of any size and number of places", () => {
  const below = generator(9);
  for (let i = 0; i < 2_000; i++) {
    const places = below(9);
    const start = 10 ** below(7);
    const amount = (): string =>
      `${below(3) === 0 ? 0 : below(10 ** (1 + below(9)))}.${String(1 + below(99_999_998)).padStart(8, "0")}`;
    const levels = (length: number): LevelText[] =>
      Array.from({ length }, (_, rank) => [(start + rank * 3).toFixed(places), amount()]);
    const asks = levels(below(26));
    const bids = levels(below(26)).reverse();
    assert.is(checksum(side("bid", bids), side("ask", asks)), crc32(inWords(asks) + inWords(bids)), `book ${i}`);
  }
});

test("a side with a number that is too long for a double", () => {
  const asks: LevelText[] = [["0.00001234", "123456789012.12345678"], ["0.00001240", "5.00000000"]];
  const bids: LevelText[] = [["0.00001230", "0.00000001"]];
  assert.is(checksum(side("bid", bids), side("ask", asks)), crc32(inWords(asks) + inWords(bids)));
  assert.is(checksum(side("bid", asks), side("ask", bids)), crc32(inWords(bids) + inWords(asks.toReversed())));
});

test("an empty book", () => {
  assert.is(checksum(side("bid", []), side("ask", [])), 0);
});

test.run();
