/** Frames that are read from their bytes: which go that way, which do not, and what whoever reads them gets. */
import { Buffer } from "node:buffer";
import { array, looseObject, number, strictTuple, string } from "valibot";
import * as assert from "uvu/assert";
import type { Channel } from "../../src/core/endpoint.ts";
import { SchemaError } from "../../src/core/errors.ts";
import { Levels, type LevelText } from "../../src/core/levels.ts";
import { Decoded, type Decoder } from "../../src/core/scan/decoder.ts";
import { type FrameCounts, FrameReader } from "../../src/core/scan/reader.ts";
import { check, lookOn } from "../../src/core/schema.ts";
import { readHot, readMessage, readOnly } from "../../src/core/stream/channel.ts";
import { Link, type Protocol } from "../../src/core/stream/link.ts";
import type { SocketEvents } from "../../src/core/stream/socket.ts";
import { manualClock } from "../support/clock.ts";
import { suite } from "../support/suite.ts";
import { protocolOf } from "./socket.support.ts";

const test = suite("core/decoders");
const about = { venue: "testex" };

interface Count {
  readonly n: number;
}
interface Book {
  readonly bids: readonly LevelText[];
}
interface HotBook {
  readonly bids: Levels;
}

const counts: Channel<{ readonly symbol: string }, Count> = {
  id: "count",
  server: "stream",
  auth: "none",
  address: "{symbol}@count",
  params: ["symbol"],
  messages: { count: looseObject({ n: number() }) },
};
const books: Channel<{ readonly symbol: string }, Book, HotBook> = {
  id: "book",
  server: "stream",
  auth: "none",
  params: ["symbol"],
  address: "{symbol}@book",
  messages: { book: looseObject({ bids: array(strictTuple([string(), string()])) }) },
};

const columns = new Levels();

/** Decoders as a generator might make them, but slow. The key is what stands before the `@`, or the whole channel. */
function decoderOf(channel: Channel<never, unknown>, pattern: RegExp, message: (text: string) => unknown): Decoder {
  return {
    name: channel.id,
    schema: Object.values(channel.messages)[0] as object,
    addresses: [channel.address],
    levels: channel.id === "book",
    keys: 1,
    scan: (bytes, spans) => {
      const found = pattern.exec(Buffer.from(bytes).toString("latin1"));
      if (!found) return undefined;
      spans.fill(0);
      if (found[1] !== undefined) spans.set([7, 7 + found[1].length]);
      return message(found[2] as string);
    },
  };
}
const count = decoderOf(
  counts as Channel<never, unknown>,
  /^\{"ch":"([^"]*)","data":\{"n":(\d+)\}\}$/,
  (text) => ({ n: Number(text) }),
);
const book = decoderOf(
  books as Channel<never, unknown>,
  /^\{"ch":"([^"]*)","data":\{"bids":(\[.*\])\}\}$/,
  (text) => {
    assert.ok(columns.load(JSON.parse(text) as LevelText[]));
    return { bids: columns };
  },
);
const decoders = [count, book];

const counted = (n: number, address = "a@count"): Buffer => Buffer.from(`{"ch":"${address}","data":{"n":${n}}}`);
const booked = (price: string): Buffer => Buffer.from(`{"ch":"a@book","data":{"bids":[["${price}","1"]]}}`);

/** A link whose socket is in the test's hands. */
async function linkOf(changes: Partial<Protocol> = {}) {
  let events: SocketEvents | undefined;
  const told: (readonly [address: string, payload: unknown])[] = [];
  const errors: unknown[] = [];
  const frames: FrameCounts = new Map();
  const clock = manualClock();
  const link = new Link({
    url: "ws://127.0.0.1/",
    protocol: protocolOf({ decoders: () => Promise.resolve(decoders), ...changes }),
    open: (_, own) => {
      events = own;
      return { send: () => {}, ping: () => {}, close: () => {}, buffered: 0 };
    },
    clock,
    pools: {},
    handshake: 1_000,
    frames,
  }, {
    data: (address, payload) => told.push([address, payload]),
    used: () => {},
    shutdown: () => {},
    unreadable: (error) => errors.push(error),
    closed: () => {},
  });
  events?.opened();
  await link.opened;
  // The decoders are there, and what reads by them: the link has asked for it before.
  await import("../../src/core/scan/reader.ts");
  for (let turns = 0; turns < 5; turns++) await Promise.resolve();
  return { link, told, errors, frames, message: (bytes: Uint8Array) => events?.message(bytes) };
}

test("the first frame of a subscription is read by the protocol, and the next ones by the decoder", async () => {
  const { link, told, frames, message } = await linkOf();
  link.release();
  for (const n of [1, 2, 3]) message(counted(n));
  assert.equal(told.map(([address]) => address), ["a@count", "a@count", "a@count"]);
  assert.equal(told[0]?.[1], { n: 1 });
  assert.instance(told[1]?.[1], Decoded);
  assert.equal(frames.get("count"), { decoded: 2, surprises: 0 });
  // Another subscription has to be told first.
  message(counted(4, "b@count"));
  assert.equal(told.at(-1), ["b@count", { n: 4 }]);
  link.close();
});

test("a frame that is a surprise is read by the protocol, and counted where a decoder is for its address", async () => {
  const { link, told, errors, frames, message } = await linkOf();
  link.release();
  message(counted(1));
  message(Buffer.from('{"ch":"a@count", "data":{"n":2}}'));
  message(Buffer.from('{"ch":"other","data":3}'));
  assert.equal(told.slice(1), [["a@count", { n: 2 }], ["other", 3]]);
  assert.equal(frames.get("count"), { decoded: 0, surprises: 1 });
  assert.equal(frames.get("book"), { decoded: 0, surprises: 0 });
  message(Buffer.from('{"ch":"a@count","data":'));
  assert.is(errors.length, 1);
  assert.instance(errors[0], SchemaError);
  link.close();
});

test("what is held is read by the protocol: it is used when other frames have come", async () => {
  const { link, told, message } = await linkOf();
  for (const n of [1, 2, 3]) message(counted(n));
  assert.equal(told, []);
  link.release();
  assert.equal(told.map(([, payload]) => payload), [{ n: 1 }, { n: 2 }, { n: 3 }]);
  link.close();
});

test("whoever looks on sees all of a payload", async () => {
  const { link, told, message } = await linkOf();
  link.release();
  for (const n of [1, 2]) message(counted(n));
  const seen: unknown[] = [];
  lookOn({ payload: (_, value) => seen.push(value), unknownMessage: () => {} });
  try {
    message(counted(3));
    assert.equal(told.at(-1)?.[1], { n: 3 });
    // Also what was decoded just before.
    assert.equal(readOnly(books, new Decoded(book, () => ({ bids: [] })), about), { bids: [] });
    assert.equal(seen, [{ bids: [] }]);
  } finally {
    lookOn(undefined);
  }
  message(counted(4));
  assert.instance(told.at(-1)?.[1], Decoded);
  link.close();
});

test("without decoders all goes the ordinary way", async () => {
  const { link, told, message } = await linkOf({ decoders: () => Promise.reject(new Error("no such file")) });
  link.release();
  for (const n of [1, 2]) message(counted(n));
  assert.equal(told.map(([, payload]) => payload), [{ n: 1 }, { n: 2 }]);
  link.close();
});

test("a connection that ends its use tells nothing more", async () => {
  const { link, told, message } = await linkOf();
  link.release();
  for (const n of [1, 2]) message(counted(n));
  void link.request("1", "{}", false, new AbortController().signal).catch(() => {});
  link.finish();
  message(counted(3));
  assert.is(told.length, 2);
  link.close();
});

/** A message as a link tells it. */
async function toldOf(...frames: readonly Buffer[]): Promise<unknown> {
  const { link, told, message } = await linkOf();
  link.release();
  for (const frame of frames) message(frame);
  link.close();
  return told.at(-1)?.[1];
}

test("a channel gives the decoded message, in its plain form or with columns", async () => {
  const plain = await toldOf(counted(1), counted(2));
  assert.instance(plain, Decoded);
  assert.equal(readMessage(counts, plain, about), { n: 2 });
  assert.is(readMessage(counts, plain, about), readOnly(counts, plain, about), "it is not made twice");
  assert.equal(check(counts.messages["count"]!, plain, about), { n: 2 });

  const levels = await toldOf(booked("1.0"), booked("2.50"));
  assert.instance(levels, Decoded);
  const hot = readHot(books, levels, about);
  assert.instance(hot.bids, Levels);
  assert.equal([...hot.bids], [["2.50", "1"]]);
  // The schema says that they are lists.
  assert.equal(readOnly(books, levels, about), { bids: [["2.50", "1"]] });
  assert.equal(check(books.messages["book"]!, levels, about), { bids: [["2.50", "1"]] });
  assert.equal(readHot(books, { bids: [["3", "4"]] }, about), { bids: [["3", "4"]] });
});

test("a message of another channel is checked as if nothing had been decoded", async () => {
  const plain = await toldOf(counted(1), counted(2));
  const read = (): unknown => readOnly(books, plain, about);
  assert.throws(read, (error: unknown) => error instanceof SchemaError && error.path === "bids");
  assert.throws(() => check(books.messages["book"]!, plain, about), (error: unknown) => error instanceof SchemaError);
  // Also where a field of it says what it is.
  const kinds: Channel<never, unknown> = { ...counts, select: "n", messages: { other: books.messages["book"]! } };
  const wrong = (error: unknown): boolean => error instanceof SchemaError && error.received === "number";
  assert.throws(() => readMessage(kinds, plain, about), wrong);
});

test("a key that is empty is another than none", () => {
  const none = { ...count, scan: (...[, spans]: Parameters<Decoder["scan"]>) => (spans.fill(0), { n: 0 }) };
  const empty = { ...count, scan: (...[, spans]: Parameters<Decoder["scan"]>) => (spans.set([7, 7]), { n: 0 }) };
  let way: Decoder = none;
  const reader = new FrameReader([{ ...count, scan: (...of) => way.scan(...of) }], () => undefined);
  assert.is(reader.read(counted(1)), undefined);
  reader.placed(counted(1), "without");
  assert.ok(reader.read(counted(1)));
  way = empty;
  assert.is(reader.read(counted(1)), undefined);
  reader.placed(counted(1), "empty");
  assert.ok(reader.read(counted(1)));
  assert.is(reader.address, "empty");
  way = none;
  assert.ok(reader.read(counted(1)));
  assert.is(reader.address, "without");
});

test("thousands of subscriptions are told apart, and never mistaken", () => {
  const reader = new FrameReader(decoders, () => undefined);
  const names = Array.from({ length: 10_000 }, (_, at) => `${(at * 7_919).toString(36)}@count`);
  let known = 0;
  for (let round = 0; round < 2; round++) {
    for (const name of names) {
      const frame = counted(1, name);
      if (reader.read(frame)) {
        assert.is(reader.address, name);
        known++;
      } else reader.placed(frame, name);
    }
  }
  assert.ok(known > 0);
  // No more than there is room for.
  const few = new FrameReader(decoders, () => undefined);
  for (const name of names.slice(0, 1_000)) {
    few.read(counted(1, name));
    few.placed(counted(1, name), name);
  }
  assert.is(names.slice(0, 1_000).filter((name) => !few.read(counted(1, name))).length, 0);
});

test.run();
