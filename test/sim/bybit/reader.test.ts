/** What the simulated venue's messages mean, to those who stand between it and a client. */
import * as assert from "uvu/assert";
import { suite } from "../../support/suite.ts";
import { quoted, type Values } from "./support.ts";

const test = suite("sim bybit reader");

const { reader } = quoted().sim.skin;
const request = (method: string, target: string, body: object = {}) =>
  reader.request({ method, target, headers: {}, body: method === "GET" ? "" : JSON.stringify(body), from: "" });
const frame = (values: Values) => reader.frame(JSON.stringify(values));

test("requests: what they are for, what they change, and about which market", () => {
  const symbol = "BTCUSDT";
  assert.equal(request("POST", "/v5/order/create", { symbol }), { purpose: "create", write: true, market: symbol });
  assert.equal(request("POST", "/v5/order/cancel-all"), { purpose: "cancelAll", write: true });
  assert.equal(request("GET", `/v5/market/orderbook?category=spot&symbol=${symbol}`).purpose, "book");
  assert.equal(request("GET", "/v5/order/realtime?category=spot"), { purpose: "openOrders", write: false });
  assert.equal(request("GET", "/v5/order/realtime?category=spot&orderLinkId=a").purpose, "order");
  assert.equal(request("POST", "/v5/no/such"), { purpose: "other", write: true });
});

test("frames and pushes of one session belong together", () => {
  const venue = quoted();
  const topics = ["orderbook.50.BTCUSDT", "publicTrade.BTCUSDT", "tickers.BTCUSDT", "kline.1.BTCUSDT"];
  assert.equal(frame({ req_id: "s1", op: "subscribe", args: topics }), { kind: "subscribe", id: "s1", topics });
  const wire = venue.wire("public/spot");
  wire.subscribe(...topics);
  venue.sim.counter({ market: "BTCUSDT", side: "buy", price: "101", quantity: "0.5" });
  venue.clock.advance(1_000);
  const kinds = new Set(wire.texts.map((text) => {
    const meaning = reader.push(text);
    return "topic" in meaning ? `${meaning.kind} ${meaning.topic}` : "id" in meaning ? `reply ${meaning.id}` : "other";
  }));
  assert.equal(
    kinds,
    new Set(["reply s1", ...topics.map((topic, at) => `${["book", "trades", "ticker", "candles"][at]} ${topic}`)]),
  );
  const own = venue.wire("private");
  own.login();
  const login = frame({ op: "auth", args: [] });
  assert.equal(login, { kind: "request", id: "login", request: { purpose: "login", write: false } });
  assert.equal(reader.push(own.texts.at(-1) ?? ""), { kind: "reply", id: "login" });
  assert.equal(frame({ req_id: "2", op: "subscribe", args: ["order", "wallet"] }), {
    kind: "subscribe",
    id: "2",
    topics: ["account", "account"],
  });
  own.subscribe("order", "wallet", "execution");
  own.take();
  venue.placed({ orderType: "Market", qty: "0.5", marketUnit: "baseCoin" });
  const told = own.texts.map((text) => reader.push(text));
  assert.equal(told.map(({ kind }) => kind), ["order", "order", "order", "balances"]);
  assert.ok(told.every((each) => "topic" in each && each.topic === "account"));
  const trade = venue.wire("trade");
  trade.login();
  trade.request("order.create", { category: "spot", symbol: "BTCUSDT" });
  const reply = trade.frames.at(-1);
  assert.equal(reader.push(trade.texts.at(-1) ?? ""), { kind: "reply", id: reply.reqId });
  const sent = frame({ reqId: reply.reqId, op: "order.create", args: [{ symbol: "BTCUSDT" }] });
  assert.equal(sent, {
    kind: "request",
    id: reply.reqId,
    request: { purpose: "create", write: true, market: "BTCUSDT" },
  });
  assert.equal(frame({ op: "ping" }), { kind: "other" });
  assert.equal(reader.frame("none"), { kind: "other" });
});

test("what was done is told from what was not, and troubles are the venue's own", () => {
  const venue = quoted();
  assert.is(reader.succeeded(venue.read("account/info").answer), true);
  assert.is(reader.succeeded(venue.order({ price: "1" }).answer), false);
  const code = (what: Parameters<typeof reader.trouble>[0]): unknown => JSON.parse(reader.trouble(what).body).retCode;
  assert.equal([code("outcome unknown"), code("too many"), code("untimely")], [10_000, 10_006, 10_002]);
  assert.equal([code("no such order"), code("duplicate")], [170_213, 170_141]);
  assert.is(code("unavailable"), 10_016);
  for (const what of ["outcome unknown", "unavailable", "too many"] as const) {
    assert.is(reader.succeeded(reader.trouble(what)), false);
  }
});

test("answers as they were some time before, and books that are changed", () => {
  const venue = quoted();
  venue.placed({ price: "98", qty: "0.1" });
  const before = venue.clock.now();
  venue.clock.advance(1_000);
  const late = venue.placed({ price: "97", qty: "0.1" });
  const open = venue.read("order/realtime", { category: "spot" });
  const count = ({ body }: { readonly body: string }): number => JSON.parse(body).result.list.length;
  const meaning = request("GET", "/v5/order/realtime?category=spot");
  assert.equal([count(open.answer), count(reader.asOf(meaning, open.answer, before))], [2, 1]);
  assert.is(reader.asOf(meaning, open.answer, venue.clock.now()), open.answer);
  const one = venue.read("order/realtime", { category: "spot", orderId: late }).answer;
  assert.is(count(reader.asOf(request("GET", "/v5/order/realtime?orderId=1"), one, before)), 0);

  const wire = venue.wire("public/spot");
  wire.subscribe("orderbook.50.BTCUSDT");
  const book = wire.texts.at(-1) ?? "";
  const { u } = JSON.parse(book).data;
  assert.is(JSON.parse(reader.renumbered?.(book, 3) ?? "").data.u, u - 3);
  assert.equal(JSON.parse(reader.withUnknownLevel(book)).data.b[0], ["0.1", "0"]);
});

test.run();
