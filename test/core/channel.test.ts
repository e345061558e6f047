import { literal, number, object, string } from "valibot";
import * as assert from "uvu/assert";
import { addressOf, readMessage, readOnly } from "../../src/core/stream/channel.ts";
import type { Channel } from "../../src/core/endpoint.ts";
import { SchemaError, ValidationError } from "../../src/core/errors.ts";
import { check, lookOn } from "../../src/core/schema.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/channel");

const about = { venue: "testex", operation: "candles" };

interface Opened {
  readonly e: "opened";
  readonly price: string;
}
interface Closed {
  readonly e: "closed";
  readonly at: number;
}

const events: Channel<{ readonly symbol: string; readonly interval: string }, Opened | Closed> = {
  id: "events",
  server: "stream",
  auth: "none",
  address: "{symbol}@events_{interval}",
  params: ["symbol", "interval"],
  messages: {
    opened: object({ e: literal("opened"), price: string() }),
    closed: object({ e: literal("closed"), at: number() }),
  },
  select: "e",
};

const prices: Channel<{ readonly symbol: string }, { readonly price: string }> = {
  id: "prices",
  server: "stream",
  auth: "none",
  address: "{symbol}@prices",
  params: ["symbol"],
  messages: { price: object({ price: string() }) },
};

function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return assert.unreachable("must throw");
}

test("parameters go to their places in the address", () => {
  assert.is(addressOf(events, { symbol: "btcusdt", interval: "1m" }), "btcusdt@events_1m");
});

test("a parameter's text is taken as it is", () => {
  for (const symbol of ["$&", "$1", "$$", "$`"]) {
    assert.is(addressOf(prices, { symbol }), `${symbol}@prices`);
  }
});

test("a missing parameter is named", () => {
  const error = thrown(() => addressOf(events, { symbol: "btcusdt" } as { symbol: string; interval: string }));
  assert.instance(error, ValidationError);
  assert.is((error as ValidationError).field, "interval");
});

test("a message is checked by the schema of its kind", () => {
  assert.equal(readMessage(events, { e: "opened", price: "1.5", more: 1 }, about), { e: "opened", price: "1.5" });
  assert.equal(readMessage(events, { e: "closed", at: 7 }, about), { e: "closed", at: 7 });
  const error = thrown(() => readMessage(events, { e: "closed", at: "soon" }, about)) as SchemaError;
  assert.instance(error, SchemaError);
  assert.equal([error.path, error.expected, error.received], ["at", "number", '"soon"']);
  assert.equal([error.venue, error.operation], ["testex", "candles"]);
});

test("an unknown kind is nothing, also one named like a member of every object", () => {
  for (const e of ["paused", "constructor", "__proto__", "toString"]) {
    assert.is(readMessage(events, { e }, about), undefined);
  }
});

test("a payload without a kind is at fault", () => {
  for (const payload of [{}, { e: 1 }, null, "opened", undefined, []]) {
    const error = thrown(() => readMessage(events, payload, about)) as SchemaError;
    assert.instance(error, SchemaError);
    assert.is(error.path, "e");
  }
});

test("one kind of message needs no name", () => {
  assert.equal(readMessage(prices, { price: "1" }, about), { price: "1" });
  assert.equal(readOnly(prices, { price: "1" }, about), { price: "1" });
  assert.instance(thrown(() => readOnly(prices, { price: 1 }, about)), SchemaError);
});

test("where one kind is expected another one is an error", () => {
  assert.instance(thrown(() => readOnly(events, { e: "paused" }, about)), SchemaError);
});

test("a check names the place, and shortens what came", () => {
  const schema = object({ list: object({ price: string() }) });
  const error = thrown(() => check(schema, { list: { price: ["x".repeat(1_000)] } }, about)) as SchemaError;
  assert.is(error.path, "list.price");
  const long = thrown(() => check(object({ a: number() }), { a: "y".repeat(1_000) }, about)) as SchemaError;
  assert.ok(long.received.length <= 80 && long.message.length < 200, long.message);
  const top = thrown(() => check(schema, 7, about)) as SchemaError;
  assert.is(top.path, "");
});

test("errors name the channel where nothing else is named, and what was sent is cut and without keys", () => {
  const venue = { venue: "testex" };
  const key = "k".repeat(64);
  for (
    const run of [
      () => readMessage(prices, { price: 1 }, venue),
      () => readOnly(prices, {}, venue),
      () => readMessage(events, { e: 7 }, venue),
    ]
  ) {
    const error = thrown(run);
    assert.instance(error, SchemaError);
    assert.match((error as SchemaError).operation ?? "", /^(?:prices|events)$/);
  }
  const other = thrown(() => readOnly(events, { e: "paused" }, venue)) as SchemaError;
  assert.equal([other.operation, other.path], ["events", "e"]);
  assert.is((thrown(() => readMessage(prices, {}, about)) as SchemaError).operation, "candles");
  const repeated = thrown(() => readMessage(events, { e: "opened", price: [key] }, venue)) as SchemaError;
  assert.not(JSON.stringify([repeated.message, repeated.received]).includes(key));
  const literalKey = thrown(() => check(literal("a"), key, venue)) as SchemaError;
  assert.is(literalKey.received, '"[secret]"');
  assert.ok((thrown(() => check(literal("a"), "word ".repeat(50), venue)) as SchemaError).received.length <= 80);
});

test("an onlooker is shown what is checked, and what is left aside, until it is taken away", () => {
  const seen: unknown[] = [];
  lookOn({
    payload: (schema, value, { operation }) => seen.push([schema, value, operation]),
    unknownMessage: (field, kind, { operation }) => seen.push([field, kind, operation]),
  });
  try {
    readMessage(prices, { price: "1" }, { venue: "testex" });
    assert.is(readMessage(events, { e: "paused" }, { venue: "testex" }), undefined);
    assert.throws(() => readMessage(prices, {}, about));
  } finally {
    lookOn(undefined);
  }
  readMessage(prices, { price: "2" }, about);
  const { price } = prices.messages;
  assert.equal(seen, [[price, { price: "1" }, "prices"], ["e", "paused", "events"], [price, {}, "candles"]]);
});

test.run();
