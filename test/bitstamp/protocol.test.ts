/** Frames of the socket: what is sent, and what what comes means. */
import * as assert from "uvu/assert";
import { SchemaError } from "../../src/core/errors.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { Link } from "../../src/core/stream/link.ts";
import { marketIn, marketProtocol, userProtocol } from "../../src/venues/bitstamp/protocol.ts";
import { messagesOf } from "../support/examples.ts";
import { suite } from "../support/suite.ts";

const test = suite("bitstamp protocol");

const message = messagesOf("bitstamp/spot.asyncapi.yaml");
const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === "string" ? value : stringifyJson(value));
const open = () => {
  const protocol = marketProtocol(() => Promise.resolve([]));
  return { protocol, read: (value: unknown) => protocol.read(bytes(value)) };
};
const account = (markets: readonly string[]) =>
  userProtocol(() => Promise.resolve({ token: "secret", user_id: 314159 }), () => markets, (run) => async (link) => {
    await run(link);
  });

test("one channel in a frame, which is found again in its answer", () => {
  const { protocol, read } = open();
  assert.is(
    protocol.subscribe?.(["live_trades_btcusd"], "1"),
    '{"event":"bts:subscribe","data":{"channel":"live_trades_btcusd"}}',
  );
  protocol.subscribe?.(["diff_order_book_btcusd"], "2");
  assert.is(
    protocol.unsubscribe?.(["live_trades_ethusdt"], "3"),
    '{"event":"bts:unsubscribe","data":{"channel":"live_trades_ethusdt"}}',
  );
  const reply = (id: string) => ({ kind: "reply", id, result: undefined });
  const told = (what: string, channel: string) => read({ event: `bts:${what}_succeeded`, channel, data: {} });
  assert.equal(told("subscription", "diff_order_book_btcusd"), reply("2"));
  assert.equal(read(message("Subscribed", "subscribed")), reply("1"));
  assert.equal(told("subscription", "live_trades_ethusdt"), { kind: "nothing" }, "nobody asked for that");
  assert.equal(told("unsubscription", "live_trades_ethusdt"), reply("3"));
  assert.equal(read(message("Subscribed", "subscribed")), { kind: "nothing" }, "a second time");
  assert.equal([protocol.path, protocol.topics], ["", { connection: 1_000, frame: 1 }]);
});

test("refusals name nothing", () => {
  const { read } = open();
  assert.equal(read(message("Refused", "unauthorized")), {
    kind: "refusal",
    id: "",
    status: 400,
    refused: { code: "4009", text: "Connection is unauthorized." },
  });
  assert.equal(read(message("Refused", "malformed")), {
    kind: "refusal",
    id: "",
    status: 400,
    refused: { code: "frame", text: "Bad subscription string." },
  });
});

test("a request to connect anew is obeyed, signs of life are asked for", () => {
  const { protocol, read } = open();
  assert.equal(read(message("RequestReconnect", "reconnect")), { kind: "shutdown" });
  assert.equal(read(message("Alive", "alive")), { kind: "nothing" });
  assert.is(protocol.heartbeat.text, '{"event":"bts:heartbeat"}');
  assert.ok(protocol.heartbeat.every < protocol.silence / 2);
  // What a timer of the platform can count.
  assert.ok((protocol.lifetime ?? 0) < 2 ** 31);
  assert.equal(account([]).read(bytes(message("RequestReconnect", "reconnect"))), { kind: "shutdown" });
});

test("every message finds its topic, and a broken one as well", () => {
  const { protocol, read } = open();
  for (
    const [name, example, address] of [
      ["DiffOrderBook", "change", "diff_order_book_ethusdt"],
      ["OrderBook", "book", "order_book_btcusd"],
      ["LiveTrade", "trade", "live_trades_ethusdt"],
    ] as const
  ) {
    const frame = message(name, example);
    assert.equal(read(frame), { kind: "data", address, payload: frame });
    assert.is(protocol.addressOf?.(bytes(`${stringifyJson(frame).slice(0, -1)},`)), address);
  }
  assert.is(protocol.addressOf?.(bytes("{")), undefined);
  const user = account([]);
  const order = message("MyOrder", "created");
  assert.equal(user.read(bytes(order)), { kind: "data", address: "private-my_orders", payload: order });
  const trade = message("MyTrade", "trade");
  assert.equal(user.read(bytes(trade)), { kind: "data", address: "private-my_trades", payload: trade });
  const alive = message("Alive", "alive");
  assert.equal(user.read(bytes(alive)), { kind: "data", address: "heartbeat", payload: alive });
  assert.is(user.addressOf?.(bytes(`{"channel": "private-my_trades_btcusd-1",`)), "private-my_trades");
  assert.is(user.addressOf?.(bytes("{")), "private-my_orders", "of an event of the account something is always told");
});

test("what cannot be told is said", () => {
  const { read } = open();
  for (const bad of ["[]", "x", {}, { event: "trade", data: {} }, { channel: "live_trades_btcusd" }]) {
    assert.throws(() => read(bad), (error: unknown) => error instanceof SchemaError, JSON.stringify(bad));
  }
});

test("the market of one of the account's channels", () => {
  assert.is(marketIn("private-my_orders_btcusd-314159"), "btcusd");
  assert.is(marketIn("private-my_trades_btcusd-perp-314159"), "btcusd-perp");
  assert.is(marketIn("private-my_settlements-314159"), "");
});

/** A login, with the frames that it sends; each is answered by `answer`. */
function login(markets: readonly string[], answer: (channel: string, nth: number) => unknown) {
  const protocol = account(markets);
  const sent: { event: string; data: { channel: string; auth: string } }[] = [];
  let id = 0;
  const waiting = new Map<string, (value: unknown) => void>();
  const link = {
    over: new AbortController().signal,
    nextId: () => String(++id),
    request: (at: string, text: string) =>
      new Promise((resolve, reject) => {
        waiting.set(at, resolve);
        const frame = JSON.parse(text) as typeof sent[number];
        sent.push(frame);
        queueMicrotask(() => {
          const told = protocol.read(bytes(answer(frame.data.channel, sent.length)));
          if (told.kind === "reply") waiting.get(told.id)?.(undefined);
          else if (told.kind === "refusal") reject(new Error(told.refused.text));
        });
      }),
  };
  const done = protocol.login?.(link as unknown as Link);
  return { done, sent };
}

test("the account's channels of all markets, each with the token, the first one alone", async () => {
  const yes = (channel: string) => ({ event: "bts:subscription_succeeded", channel, data: {} });
  const counts: number[] = [];
  const { done, sent } = login(["btcusd", "ethusdt"], (channel, nth) => {
    counts.push(nth);
    return yes(channel);
  });
  await done;
  assert.is(counts[0], 1, "the first one is answered before another is asked for");
  assert.equal(sent.map(({ data }) => data.channel), [
    "private-my_orders_btcusd-314159",
    "private-my_trades_btcusd-314159",
    "private-my_orders_ethusdt-314159",
    "private-my_trades_ethusdt-314159",
  ]);
  assert.ok(sent.every(({ event, data }) => event === "bts:subscribe" && data.auth === "secret"));
  const many = login(Array.from({ length: 600 }, (_, nth) => `m${nth}`), yes);
  await many.done;
  assert.is(many.sent.length, 1_000, "one more than 1024 would close the connection without a word");
  const longest = Math.max(...many.sent.map((frame) => stringifyJson(frame).length));
  assert.ok(longest < 512, "the longest frame that the venue takes");
});

test("a token that is not taken ends the login, before anything else is asked for", async () => {
  const { done, sent } = login(["btcusd", "ethusdt"], () => message("Refused", "unauthorized"));
  try {
    await done;
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), "unauthorized");
  }
  assert.is(sent.length, 1);
});

test.run();
