/** Frames of the sockets: what is sent, and what what comes means. */
import * as assert from "uvu/assert";
import { SchemaError } from "../../src/core/errors.ts";
import { stringifyJson } from "../../src/core/json.ts";
import { marketProtocol, userProtocol } from "../../src/venues/coinbase/protocol.ts";
import { messagesOf } from "../support/examples.ts";
import { suite } from "../support/suite.ts";

const test = suite("coinbase protocol");

const message = messagesOf("coinbase/spot.asyncapi.yaml");
const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === "string" ? value : stringifyJson(value));
const open = () => {
  const protocol = marketProtocol(() => Promise.resolve([]));
  return { protocol, read: (value: unknown) => protocol.read(bytes(value)) };
};
const subscriptions = (now: Record<string, string[]>) => ({
  ...message("Subscriptions", "none") as object,
  events: [{ subscriptions: now }],
});

test("subscriptions name a channel and a product", () => {
  const { protocol } = open();
  assert.is(
    protocol.subscribe?.(["level2/BTC-USD"], "1"),
    '{"type":"subscribe","channel":"level2","product_ids":["BTC-USD"]}',
  );
  assert.is(
    protocol.unsubscribe?.(["market_trades/BTC-USD"], "2"),
    '{"type":"unsubscribe","channel":"market_trades","product_ids":["BTC-USD"]}',
  );
  assert.equal([protocol.path, protocol.topics.frame], ["", 1]);
});

test("answers have no ids: the first request that is done by what is subscribed now", () => {
  const { protocol, read } = open();
  protocol.subscribe?.(["level2/BTC-USD"], "1");
  protocol.subscribe?.(["level2/ETH-USD"], "2");
  protocol.subscribe?.(["ticker/BTC-USD"], "3");
  const reply = (id: string) => ({ kind: "reply", id, result: undefined });
  assert.equal(read(subscriptions({ level2: ["ETH-USD"] })), reply("2"));
  assert.equal(read(subscriptions({ level2: ["ETH-USD"], ticker: [] })), { kind: "nothing" });
  assert.equal(read(subscriptions({ level2: ["ETH-USD", "BTC-USD"] })), reply("1"));
  protocol.unsubscribe?.(["level2/ETH-USD"], "4");
  assert.equal(read(subscriptions({ level2: ["ETH-USD", "BTC-USD"] })), { kind: "nothing" });
  assert.equal(read(subscriptions({ level2: ["BTC-USD"] })), reply("4"));
  assert.equal(read(subscriptions({ level2: ["BTC-USD"], ticker: ["BTC-USD"] })), reply("3"));
  // Asked once more, as its answer was lost: the newest one counts, and it is there.
  protocol.subscribe?.(["ticker/BTC-USD"], "5");
  protocol.subscribe?.(["ticker/BTC-USD"], "6");
  assert.equal(read(subscriptions({ ticker: ["BTC-USD"] })), reply("6"));
  assert.equal(read(message("Subscriptions", "none")), { kind: "nothing" });
});

test("refusals have no ids either, and their words tell what kind they are", () => {
  const { read } = open();
  const of = (text: string) => {
    const frame = read({ type: "error", message: text });
    return frame.kind === "refusal" ? [frame.id, frame.status, frame.refused.code, frame.refused.text] : frame.kind;
  };
  assert.equal(read(message("Refused", "refused")), {
    kind: "refusal",
    id: "",
    status: 401,
    refused: { code: "401", text: "authentication failure" },
  });
  assert.equal(of("rate limit exceeded"), ["", 429, "429", "rate limit exceeded"]);
  assert.equal(of("channel is invalid"), ["", 400, "frame", "channel is invalid"]);
});

test("every message finds its topic", () => {
  const { protocol, read } = open();
  const addressOf = (frame: unknown): string => {
    const found = read(frame);
    assert.is(found.kind, "data");
    return found.kind === "data" ? found.address : "";
  };
  assert.is(addressOf(message("Level2", "snapshot")), "level2/BTC-USD");
  assert.is(addressOf(message("Level2", "empty")), "level2/NEW-USD");
  assert.is(addressOf(message("MarketTrades", "update")), "market_trades/ETH-USDT");
  assert.is(addressOf(message("Ticker", "snapshot")), "ticker/BTC-USD");
  assert.is(addressOf(message("Candles", "update")), "candles/ETH-USD");
  assert.is(addressOf(message("User", "none")), "user");
  assert.equal(read(message("Heartbeats", "beat")), { kind: "nothing" });
  assert.equal(read(message("MarketTrades", "none")), { kind: "nothing" });
  assert.is(protocol.addressOf?.(bytes(message("Level2", "update"))), "level2/BTC-USD");
  assert.is(protocol.addressOf?.(bytes("{")), undefined);
});

test("what cannot be told is said", () => {
  const { read } = open();
  const one = message("Level2", "update") as { events: object[] };
  const two = { ...one, events: [one.events[0], { ...one.events[0], product_id: "ETH-USD" }] };
  for (const bad of ["[]", "x", { events: [] }, two]) {
    assert.throws(() => read(bad), (error: unknown) => error instanceof SchemaError, JSON.stringify(bad));
  }
});

test("what one connection asked for is no answer on the next, and what hides its channel may be of any", () => {
  const { protocol } = open();
  protocol.unsubscribe?.(["level2/BTC-USD"], "9");
  const next = protocol.anew?.();
  next?.subscribe?.(["ticker/BTC-USD"], "1");
  assert.equal(next?.read(bytes(subscriptions({ ticker: ["BTC-USD"] }))), {
    kind: "reply",
    id: "1",
    result: undefined,
  });
  const hidden = '{"channel":NaN,""l2_data","events":[{"type":"update","product_id":"BTC-USD"';
  assert.is(protocol.addressOf?.(bytes(hidden)), undefined);
});

test("the number of a frame, wherever it stands", () => {
  const { protocol } = open();
  const numberOf = (frame: unknown) => protocol.numberOf?.(bytes(frame));
  assert.is(numberOf(message("Level2", "snapshot")), 0);
  assert.is(numberOf(message("User", "filled")), 7);
  assert.is(numberOf({ channel: "x", events: ["y".repeat(500)], sequence_num: 4_012 }), 4_012);
  assert.is(numberOf('{"channel":"x", "sequence_num": 12}'), 12);
  assert.is(numberOf(message("Refused", "refused")), undefined);
  assert.is(numberOf('{"sequence_num":"a"}'), undefined);
  assert.is(numberOf("{}"), undefined);
});

test("the account's socket is logged in by a token for each of its channels", async () => {
  let count = 0;
  const protocol = userProtocol(() => Promise.resolve(`token${++count}`), (run) => run);
  const sent: unknown[] = [];
  let id = 0;
  const link = {
    limiter: { take: () => Promise.resolve(0) },
    over: new AbortController().signal,
    nextId: () => String(++id),
    request: (at: string, text: string) => {
      sent.push([at, JSON.parse(text)]);
      return Promise.resolve();
    },
  };
  await protocol.login?.(link as unknown as Parameters<NonNullable<typeof protocol.login>>[0]);
  assert.equal(sent, [
    ["1", { type: "subscribe", channel: "heartbeats", jwt: "token1" }],
    ["2", { type: "subscribe", channel: "user", jwt: "token2" }],
  ]);
  const frame = (now: Record<string, string[]>) => protocol.read(bytes(subscriptions(now)));
  assert.equal(frame({ heartbeats: ["heartbeats"] }), { kind: "reply", id: "1", result: undefined });
  assert.equal(frame({ heartbeats: ["heartbeats"], user: ["me"] }), { kind: "reply", id: "2", result: undefined });
  const beat = protocol.read(bytes(message("Heartbeats", "beat")));
  assert.equal(beat.kind === "data" && beat.address, "heartbeats");
  assert.is(protocol.subscribe, undefined, "what is subscribed is subscribed by the login");
  assert.is(protocol.addressOf?.(bytes("{")), "user");
});

test.run();
