/** What the reader makes of the messages of simulated OKX, and the messages it makes of troubles. */
import * as assert from "uvu/assert";
import { venue as described } from "../../../generated/okx/venue.ts";
import { kindOf } from "../../../src/core/refusal.ts";
import { suite } from "../../support/suite.ts";
import { quoted } from "./support.ts";

const test = suite("sim okx reader");

const request = (method: string, target: string, body = "") => ({ method, target, headers: {}, body, from: "x" });

test("requests and frames: what they are for, and whether they change something", () => {
  const { reader } = quoted().sim.skin;
  const of = (method: string, path: string, body = "") => reader.request(request(method, `/api/v5/${path}`, body));
  assert.equal(of("POST", "trade/order", '{"instId":"BTC-USDT"}'), {
    purpose: "create",
    write: true,
    market: "BTC-USDT",
  });
  assert.equal(of("POST", "trade/cancel-batch-orders", '[{"instId":"BTC-USDT"}]'), {
    purpose: "cancel",
    write: true,
    market: "BTC-USDT",
  });
  assert.equal(of("GET", "trade/order?instId=BTC-USDT&ordId=1"), {
    purpose: "order",
    write: false,
    market: "BTC-USDT",
  });
  assert.equal(of("GET", "account/balance"), { purpose: "account", write: false });
  assert.equal(of("POST", "account/set-leverage", "{}"), { purpose: "terms", write: true });
  assert.equal(of("GET", "market/tickers?instType=SPOT"), { purpose: "other", write: false });
  const frame = (value: unknown) => reader.frame(JSON.stringify(value));
  assert.equal(frame({ id: "a", op: "subscribe", args: [{ channel: "books", instId: "BTC-USDT" }] }), {
    kind: "subscribe",
    id: "a",
    topics: ["books/BTC-USDT"],
  });
  assert.equal(frame({ id: "b", op: "subscribe", args: [{ channel: "orders", instType: "ANY" }] }), {
    kind: "subscribe",
    id: "b",
    topics: ["account"],
  });
  assert.equal(frame({ op: "login", args: [{}] }), {
    kind: "request",
    id: "login",
    request: { purpose: "login", write: false },
  });
  assert.equal(frame({ id: "c", op: "order", args: [{ instIdCode: 1 }] }), {
    kind: "request",
    id: "c",
    request: { purpose: "create", write: true },
  });
  assert.equal(reader.frame("ping"), { kind: "other" });
});

test("messages: what they are about, as their subscriptions have it", () => {
  const venue = quoted("perp");
  const { reader } = venue.sim.skin;
  const instId = "BTC-USDT-SWAP";
  const open = venue.wire("public");
  for (const channel of ["books", "tickers", "trades"]) open.subscribe({ channel, instId });
  const business = venue.wire("business");
  for (const channel of ["candle1m", "trades-all"]) business.subscribe({ channel, instId });
  const own = venue.wire("private");
  own.login();
  own.subscribe({ channel: "orders", instType: "SWAP" });
  own.subscribe({ channel: "account" });
  own.subscribe({ channel: "positions", instType: "SWAP" });
  venue.placed({ side: "buy", ordType: "market", sz: "10" });
  venue.clock.advance(1_000);
  const kinds = new Set(
    [open, business, own].flatMap(({ texts }) => texts).map((text) => {
      const push = reader.push(text);
      return "topic" in push ? `${push.kind} ${push.topic}` : push.kind === "reply" ? `reply ${push.id}` : push.kind;
    }),
  );
  assert.equal([...kinds].sort(), [
    "balances account",
    `book books/${instId}`,
    `candles candle1m/${instId}`,
    "order account",
    "other",
    "positions account",
    "reply login",
    "reply s1",
    `ticker tickers/${instId}`,
    `trades trades-all/${instId}`,
    `trades trades/${instId}`,
  ]);
});

test("books with other numbers, and with a level that was never there", () => {
  const venue = quoted();
  const { reader } = venue.sim.skin;
  const wire = venue.wire("public");
  wire.subscribe({ channel: "books", instId: "BTC-USDT" });
  const text = wire.texts.at(-1) ?? "";
  const numbers = (book: string): number[] => {
    const [{ prevSeqId, seqId }] = JSON.parse(book).data;
    return [prevSeqId, seqId];
  };
  const [, seqId = 0] = numbers(text);
  assert.equal(numbers(reader.renumbered?.(text, 3) ?? ""), [-1, seqId - 3]);
  const [{ bids }] = JSON.parse(reader.withUnknownLevel(text)).data;
  assert.equal([bids[0], bids.length], [["0.01", "0", "0", "0"], 2]);
});

test("troubles are what the description says they are", () => {
  const { reader } = quoted().sim.skin;
  const kind = (what: Parameters<typeof reader.trouble>[0], write: boolean): string => {
    const { status, body } = reader.trouble(what);
    const { code, msg } = JSON.parse(body);
    assert.not.ok(reader.succeeded(reader.trouble(what)));
    return kindOf(described, { code, text: msg }, status, write);
  };
  assert.is(kind("outcome unknown", true), "OutcomeUnknown");
  assert.is(kind("unavailable", false), "Unavailable");
  assert.is(kind("too many", true), "RateLimited");
  assert.is(kind("no such order", false), "OrderNotFound");
  assert.is(kind("duplicate", true), "DuplicateOrder");
  assert.is(kind("untimely", true), "ClockSkew");
});

test("answers as of a moment before", () => {
  const venue = quoted();
  const { reader } = venue.sim.skin;
  const first = venue.placed({ side: "buy", px: "98", sz: "1" });
  const then = venue.clock.now();
  venue.clock.advance(1_000);
  const second = venue.placed({ side: "buy", px: "97", sz: "1" });
  const list = venue.read("trade/orders-pending").answer;
  assert.ok(reader.succeeded(list));
  const meaning = { purpose: "openOrders", write: false } as const;
  const idsOf = (body: string): string[] => JSON.parse(body).data.map(({ ordId }: { ordId: string }) => ordId);
  assert.equal(idsOf(reader.asOf(meaning, list, then).body), [first]);
  assert.equal(idsOf(reader.asOf(meaning, list, venue.clock.now()).body), [second, first]);
  const one = venue.read("trade/order", { instId: "BTC-USDT", ordId: second }).answer;
  assert.match(reader.asOf({ purpose: "order", write: false }, one, then).body, "51603");
});

test.run();
