/** The frames of the sockets. */
import * as assert from "uvu/assert";
import { SchemaError } from "../../src/core/errors.ts";
import type { Link } from "../../src/core/stream/link.ts";
import { refusal } from "../../src/venues/kucoin/errors.ts";
import { protocolOf } from "../../src/venues/kucoin/protocol.ts";
import { suite } from "../support/suite.ts";

const test = suite("kucoin protocol");

const opening = { address: "wss://ws-api-spot.kucoin.com/", token: "a/b==" };
const market = protocolOf(() => Promise.resolve(opening), false);
const account = protocolOf(() => Promise.resolve(opening), true);
const read = (frame: unknown) =>
  market.read(new TextEncoder().encode(typeof frame === "string" ? frame : JSON.stringify(frame)));

test("a socket is opened where its token says, with the token and a name", async () => {
  const place = await market.place?.(new AbortController().signal);
  assert.is(place, "wss://ws-api-spot.kucoin.com/?token=a%2Fb%3D%3D&connectId=hello");
});

test("subscriptions: one topic a frame, with an answer, private or not", () => {
  assert.equal(JSON.parse(market.subscribe?.(["/market/level2:BTC-USDT"], "1") ?? ""), {
    id: "1",
    type: "subscribe",
    topic: "/market/level2:BTC-USDT",
    privateChannel: false,
    response: true,
  });
  assert.equal(JSON.parse(account.unsubscribe?.(["/account/balance"], "2") ?? ""), {
    id: "2",
    type: "unsubscribe",
    topic: "/account/balance",
    privateChannel: true,
    response: true,
  });
  assert.is(market.topics.frame, 1);
});

test("a welcome, or the answer to the first ping, lets the socket be used; other pongs are nothing", async () => {
  assert.equal(read({ id: "hello", type: "welcome" }), { kind: "reply", id: "hello", result: undefined });
  assert.equal(read({ id: "hello", type: "pong" }), { kind: "reply", id: "hello", result: undefined });
  assert.equal(read({ id: "ping", type: "pong" }), { kind: "nothing" });
  assert.is(market.heartbeat.text, '{"id":"ping","type":"ping"}');
  assert.ok(market.heartbeat.every < 18_000 && market.silence > market.heartbeat.every + 10_000);
  const sent: unknown[] = [];
  const link = {
    over: new AbortController().signal,
    limiter: { take: () => Promise.resolve() },
    request: (...args: unknown[]) => Promise.resolve(sent.push(args.slice(0, 3))),
  } as unknown as Link;
  await market.login?.(link);
  assert.equal(sent, [["hello", '{"id":"hello","type":"ping"}', false]]);
});

test("acks and errors", () => {
  assert.equal(read({ id: "7", type: "ack" }), { kind: "reply", id: "7", result: undefined });
  const refused = (code: number, status: number) =>
    assert.equal(read({ id: "7", type: "error", code, data: "words" }), {
      kind: "refusal",
      id: "7",
      status,
      refused: { code: String(code), text: "words" },
    });
  refused(404, 400);
  refused(509, 429);
  refused(401, 503);
});

test("messages go to the topic that was subscribed", () => {
  const at = (topic: string) => read({ type: "message", topic, subject: "s", data: { a: 1 } });
  assert.equal(at("/market/level2:BTC-USDT"), { kind: "data", address: "/market/level2:BTC-USDT", payload: { a: 1 } });
  for (
    const [topic, address] of [
      ["/contractMarket/tradeOrders:XBTUSDTM", "/contractMarket/tradeOrders"],
      ["/contractMarket/tradeOrders", "/contractMarket/tradeOrders"],
      ["/contract/position:XBTUSDTM", "/contract/positionAll"],
      ["/contract/positionAll", "/contract/positionAll"],
    ] as const
  ) assert.equal(at(topic), { kind: "data", address, payload: { a: 1 } });
  const cut = '{"topic":"/market/match:BTC-USDT","type":"message","data":{"a":';
  assert.is(market.addressOf?.(new TextEncoder().encode(cut)), "/market/match:BTC-USDT");
  assert.is(market.addressOf?.(new TextEncoder().encode("{")), undefined);
});

test("what cannot be read is said, and what nobody knows is passed over", () => {
  for (const frame of ["{", "[]", '"x"', '{"type":"message","data":{}}']) {
    assert.throws(() => read(frame), (error: unknown) => error instanceof SchemaError, frame);
  }
  assert.equal(read({ type: "notice" }), { kind: "nothing" });
});

test("refusals of answers, with the time that a limit is out", () => {
  const of = (body: unknown, headers: Record<string, string> = {}) => refusal({ headers }, body);
  assert.is(of({ code: "200000", data: 1 }), undefined);
  assert.is(of(undefined), undefined);
  assert.equal(of({ code: "200004", msg: "Balance insufficient!" }), { code: "200004", text: "Balance insufficient!" });
  const reset = { "gw-ratelimit-reset": "12345" };
  assert.equal(of({ code: "429000", msg: "too many" }, reset), {
    code: "429000",
    text: "too many",
    retryAfter: 12_345,
  });
  assert.equal(of({ code: "400100", msg: "bad" }, reset), { code: "400100", text: "bad" });
});

test.run();
