/** Frames of the sockets: what is sent, and what what comes means. */
import * as assert from "uvu/assert";
import { SchemaError } from "../../src/core/errors.ts";
import { stringifyJson } from "../../src/core/json.ts";
import { accountProtocol, marketProtocol } from "../../src/venues/crypto-com/protocol.ts";
import { manualClock } from "../support/clock.ts";
import { suite } from "../support/suite.ts";
import { event, message } from "./bench.ts";

const test = suite("crypto-com protocol");

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === "string" ? value : stringifyJson(value));
const now = (): number => 1_613_571_154_900.5;
const clock = manualClock(0);
const market = marketProtocol(clock, now, () => Promise.resolve([]));
const account = accountProtocol(now, () => Promise.resolve());
const read = (value: unknown) => market.read(bytes(value));

test("subscriptions name channels; books are asked for with their changes", () => {
  assert.equal(JSON.parse(market.subscribe?.(["book.BTC_USD.50"], "1") ?? ""), message("Subscribe", "book"));
  assert.equal(JSON.parse(market.subscribe?.(["ticker.BTC_USD"], "2") ?? ""), message("Subscribe", "plain"));
  assert.equal(JSON.parse(market.unsubscribe?.(["ticker.BTC_USD"], "3") ?? ""), message("Unsubscribe", "ticker"));
  assert.equal([market.path, market.topics.frame, account.path], ["/exchange/v1/market", 1, "/exchange/v1/user"]);
  assert.is(account.subscribe, undefined, "what is subscribed is subscribed by the login");
});

test("requests are numbered text, and need no signature", () => {
  const params = { instrument_name: "BTC_USD", client_oid: "a1" };
  assert.is(
    account.request?.("3", "private/create-order", params),
    '{"id":"3","method":"private/create-order","params":{"instrument_name":"BTC_USD","client_oid":"a1"},"nonce":"1613571154900"}',
  );
  assert.equal(account.read(bytes(message("OrderReply", "taken"))), {
    kind: "reply",
    id: "4",
    result: { client_oid: "c5f682ed-7108-4f1c-b755-972fcdca0f02", order_id: "18342311" },
  });
});

test("a heartbeat is answered at once, with its id, however long that is", () => {
  assert.equal(read(message("Heartbeat", "beat")), {
    kind: "answer",
    text: '{"id":1786562982825,"method":"public/respond-heartbeat"}',
  });
  assert.equal(read('{"id":9223372036854775807,"method":"public/heartbeat","code":0}'), {
    kind: "answer",
    text: '{"id":9223372036854775807,"method":"public/respond-heartbeat"}',
  });
});

test("a subscription is answered without an event, or by the first one; trades of the past are none", () => {
  assert.equal(read(message("Done", "subscribed")), { kind: "reply", id: "1", result: undefined });
  const book = event("book.BTC_USD.50", [{ u: 1 }], "book", 7);
  assert.equal(read(book), {
    kind: "data",
    address: "book.BTC_USD.50",
    payload: { ...book, id: -1 },
    id: "7",
  });
  assert.equal(read({ ...event("user.order", [], "user.order", "8"), code: "0" }), {
    kind: "data",
    address: "user.order",
    payload: event("user.order", []),
    id: "8",
  });
  assert.equal(read(event("trade.BTC_USD", [{}], "trade", 9)), { kind: "reply", id: "9", result: undefined });
  assert.equal(read(event("trade.BTC_USD", [{}], "trade")).kind, "data");
});

test("every message finds its topic, also one that answers to no id at all", () => {
  for (
    const [name, example, address] of [
      ["Book", "update", "book.BTC_USD.50"],
      ["TradeMessage", "trades", "trade.BTC_USD"],
      ["TickerMessage", "ticker", "ticker.BTC_USD"],
      ["CandleMessage", "candles", "candlestick.1D.BTC_USD"],
      ["UserOrder", "active", "user.order"],
      ["UserOrder", "named", "user.order"],
      ["UserTrade", "sold", "user.trade"],
      ["UserBalance", "balances", "user.balance"],
    ] as const
  ) {
    const payload = message(name, example);
    assert.equal(read(payload), { kind: "data", address, payload }, name);
    assert.is(market.addressOf?.(bytes(payload)), address);
  }
  // Recorded: what has the id -9223372036854775808 answers a request without one.
  const lowest = stringifyJson(message("TickerMessage", "ticker")).replace('"id":-1', '"id":-9223372036854775808');
  assert.equal(read(lowest), { kind: "data", address: "ticker.BTC_USD", payload: message("TickerMessage", "ticker") });
  assert.is(market.addressOf?.(bytes("{")), undefined);
});

test("refusals: of a request, of none, and those that pass", () => {
  const of = (frame: object) => {
    const found = read(frame);
    return found.kind === "refusal" ? [found.id, found.status, found.refused.code, found.refused.text] : found.kind;
  };
  assert.equal(of({ id: 3, method: "subscribe", code: 40003, message: "Unknown symbol" }), [
    "3",
    400,
    "40003",
    "Unknown symbol",
  ]);
  assert.equal(of({ id: -1, method: "ERROR", code: "40001" }), ["", 400, "40001", "40001"]);
  assert.equal(of({ id: 4, method: "subscribe", code: 42901, message: "TOO_MANY_REQUESTS" }), [
    "4",
    429,
    "42901",
    "TOO_MANY_REQUESTS",
  ]);
  assert.equal(of({ id: 4, method: "public/auth", code: 9010001 }), ["4", 503, "9010001", "9010001"]);
});

test("what cannot be told is said, and what says nothing is passed over", () => {
  for (const bad of ["[]", "x", { id: -1, method: "subscribe", code: 0, result: { data: [] } }]) {
    assert.throws(() => read(bad), (error: unknown) => error instanceof SchemaError, JSON.stringify(bad));
  }
  assert.equal(read({ id: -1, method: "subscribe", code: 0 }), { kind: "nothing" });
});

test("a connection of market data is used a second after it was opened", async () => {
  let used = false;
  const link = { over: new AbortController().signal } as Parameters<NonNullable<typeof market.login>>[0];
  const opening = market.login?.(link).then(() => used = true);
  await clock.advance(999);
  assert.is(used, false);
  await clock.advance(1);
  await opening;
  assert.is(used, true);
});

test.run();
