/** Simulated Gate, spot: each kind of order and each refusal, sockets, signatures, limits, and the reader on what is said. */
import * as assert from "uvu/assert";
import * as spot from "../../../generated/gate/spot.ts";
import { venue as described } from "../../../generated/gate/venue.ts";
import { kindOf } from "../../../src/core/refusal.ts";
import type { Json } from "../../support/json.ts";
import { suite } from "../../support/suite.ts";
import { type Told, Venue } from "./support.ts";

const test = suite("sim gate spot");
const symbol = "BTC_USDT";
const pair = { currency_pair: symbol };

/** A market of 2 at 101 and 2 at 99. */
function ready(): Venue {
  const venue = new Venue("spot", { flow: false, market: symbol });
  venue.sim.counter({ market: symbol, side: "sell", price: "101", quantity: "2" });
  venue.sim.counter({ market: symbol, side: "buy", price: "99", quantity: "2" });
  return venue;
}

const order = (more: Json = {}): Json => ({
  ...pair,
  type: "limit",
  side: "buy",
  price: "98",
  amount: "1",
  time_in_force: "gtc",
  ...more,
});
const place = (venue: Venue, more: Json = {}): Told => venue.send(spot.createOrder, order(more));
const placed = (venue: Venue, more: Json = {}): Json => venue.done(spot.createOrder, order(more));
const label = ({ status, answer }: Told): string => `${status} ${answer.label ?? ""}`;
const state = ({ status, finish_as, filled_amount, left }: Json): string =>
  `${status} ${finish_as} ${filled_amount} ${left}`;

test("each time in force, at the market, and by quote", () => {
  const venue = ready();
  assert.is(state(placed(venue)), "open open 0 1");
  assert.is(state(placed(venue, { price: "101", amount: "0.5", time_in_force: "ioc" })), "closed filled 0.5 0");
  assert.is(state(placed(venue, { price: "101", amount: "9", time_in_force: "ioc" })), "cancelled ioc 1.5 7.5");
  assert.is(state(placed(venue, { time_in_force: "ioc", price: "98.5" })), "cancelled ioc 0 1");
  assert.is(label(place(venue, { side: "sell", price: "99", amount: "3", time_in_force: "fok" })), "400 FOK_NOT_FILL");
  assert.is(label(place(venue, { side: "sell", price: "99", time_in_force: "poc" })), "400 POC_FILL_IMMEDIATELY");
  assert.is(state(placed(venue, { side: "sell", price: "99", time_in_force: "fok" })), "closed filled 1 0");
  const market = { type: "market", price: undefined, time_in_force: "ioc" };
  const sold = placed(venue, { ...market, side: "sell", amount: "0.5" });
  assert.equal([state(sold), sold.avg_deal_price, sold.fee_currency], ["closed filled 0.5 0", "99", "USDT"]);
  venue.sim.counter({ market: symbol, side: "sell", price: "100", quantity: "1" });
  const bought = placed(venue, { ...market, amount: "50" });
  assert.equal([state(bought), bought.filled_total, bought.fee], ["closed filled 0.5 0", "50", "0.0005"]);
  assert.equal(venue.sim.engine.violations(), []);
});

test("what is refused, and by which label", () => {
  const venue = ready();
  const refusals: readonly (readonly [more: Json, label: string])[] = [
    [{ currency_pair: "NONE_USDT" }, "400 INVALID_CURRENCY_PAIR"],
    [{ side: "long" }, "400 INVALID_PARAM_VALUE"],
    [{ side: undefined }, "400 MISSING_REQUIRED_PARAM"],
    [{ price: undefined }, "400 MISSING_REQUIRED_PARAM"],
    [{ price: "98.05" }, "400 INVALID_PRECISION"],
    [{ amount: "0.0000001" }, "400 INVALID_PRECISION"],
    [{ amount: "0.000001" }, "400 INVALID_PARAM_VALUE"],
    [{ amount: "0.01" }, "400 INVALID_PARAM_VALUE"],
    [{ amount: "11000" }, "400 AMOUNT_TOO_MUCH"],
    [{ amount: "5000", price: "3000" }, "400 AMOUNT_TOO_MUCH"],
    [{ amount: "10000", price: "500" }, "400 BALANCE_NOT_ENOUGH"],
    [{ text: "mine" }, "400 INVALID_CLIENT_ORDER_ID"],
    [{ text: `t-${"a".repeat(29)}` }, "400 INVALID_CLIENT_ORDER_ID"],
    [{ account: "unified" }, "400 INVALID_PARAM_VALUE"],
    [{ iceberg: "0.5" }, "400 INVALID_PARAM_VALUE"],
    [{ action_mode: "ACK" }, "400 INVALID_PARAM_VALUE"],
    [{ type: "market", time_in_force: "gtc" }, "400 INVALID_PARAM_VALUE"],
    [{ "x-gate-exptime": "1000000000000" }, "403 REQUEST_EXPIRED"],
  ];
  for (const [more, expected] of refusals) {
    assert.is(label(place(venue, more)), expected, JSON.stringify(more));
    venue.clock.advance(200);
  }
  placed(venue, { text: "t-one" });
  assert.is(label(place(venue, { text: "t-one" })), "400 ORDER_EXISTS");
  venue.sim.setMarket(symbol, "halted");
  assert.is(label(place(venue)), "400 TRADE_RESTRICTED");
  assert.is(venue.sim.engine.openOrders(venue.sim.account.id).length, 1);
});

test("an order is found by its text for an hour behind its end, and by its id always", () => {
  const venue = ready();
  const { id } = placed(venue, { text: "t-mine" });
  const ask = (order_id: string): string => label(venue.send(spot.getOrder, { ...pair, order_id }));
  assert.equal([ask(id), ask("t-mine"), ask("t-other"), ask("1")], [
    "200 ",
    "200 ",
    "404 ORDER_NOT_FOUND",
    "404 ORDER_NOT_FOUND",
  ]);
  assert.is(state(venue.done(spot.cancelOrder, { ...pair, order_id: "t-mine" })), "cancelled cancelled 0 1");
  assert.is(label(venue.send(spot.cancelOrder, { ...pair, order_id: id })), "400 ORDER_CLOSED");
  venue.clock.advance(3_599_000);
  assert.is(ask("t-mine"), "200 ");
  venue.clock.advance(2_000);
  assert.equal([ask("t-mine"), ask(id)], ["404 ORDER_NOT_FOUND", "200 "]);
  const ended = venue.done(spot.listOrders, { ...pair, status: "finished" });
  assert.equal(ended.map(({ text }: Json) => text), ["t-mine"]);
});

test("changes in place, several at once, and all of a side", () => {
  const venue = ready();
  const { id } = placed(venue);
  const change = (more: Json): Told => venue.send(spot.amendOrder, { ...pair, order_id: id, ...more });
  assert.equal(change({ price: "97" }).answer.price, "97");
  assert.equal(change({ amount: "0.5" }).answer.left, "0.5");
  assert.is(label(change({ amount: "0.5" })), "400 NO_CHANGE");
  assert.is(label(change({})), "400 MISSING_REQUIRED_PARAM");
  assert.is(state(change({ price: "101" }).answer), "closed filled 0.5 0");
  const [good, bad] = venue.done(spot.createBatchOrders, {
    orders: [order({ text: "t-a" }), order({ text: "t-b", amount: "10000", price: "500" })],
  });
  assert.equal([good.succeeded, good.status], [true, "open"]);
  assert.equal([bad.succeeded, bad.label, bad.text], [false, "BALANCE_NOT_ENOUGH", "t-b"]);
  assert.is(label(venue.send(spot.createBatchOrders, { orders: [order()] })), "400 MISSING_REQUIRED_PARAM");
  const [none, ended] = venue.done(spot.cancelBatchOrders, {
    orders: [{ ...pair, id: "t-none" }, { ...pair, id: "t-a" }],
  });
  assert.equal([none.label, ended.succeeded], ["ORDER_NOT_FOUND", true]);
  placed(venue, { side: "sell", price: "120" });
  placed(venue);
  const canceled = venue.done(spot.cancelOrders, { ...pair, side: "sell" });
  assert.equal(canceled.map((one: Json) => `${one.side} ${one.succeeded}`), ["sell true"]);
  assert.is(venue.done(spot.listAllOpenOrders)[0].orders.length, 1);
});

test("a dead man's switch of a pair and one of all, put off and called off", () => {
  const venue = ready();
  const { account, engine } = venue.sim;
  placed(venue);
  venue.done(spot.countdownCancelAllSpot, { timeout: 5 });
  venue.clock.advance(4_000);
  assert.is(venue.done(spot.countdownCancelAllSpot, { timeout: 5 }).triggerTime, venue.clock.now() + 5_000);
  venue.clock.advance(4_000);
  assert.is(engine.openOrders(account.id).length, 1);
  venue.done(spot.countdownCancelAllSpot, { timeout: 0 });
  venue.done(spot.countdownCancelAllSpot, { timeout: 6, ...pair });
  venue.clock.advance(5_999);
  assert.is(engine.openOrders(account.id).length, 1);
  venue.clock.advance(1);
  assert.is(engine.openOrders(account.id).length, 0);
  assert.is(label(venue.send(spot.countdownCancelAllSpot, { timeout: 4 })), "400 INVALID_PARAM_VALUE");
});

test("signatures, times, keys that were taken back, and limits", () => {
  const venue = ready();
  const target = "/api/v4/spot/accounts";
  const ask = (headers: Json): string => label(venue.raw("GET", target, "", true, headers));
  assert.equal(
    [ask({}), ask({ sign: "00" }), ask({ key: "none" }), ask({ timestamp: "1" }), ask({ sign: "" })],
    ["200 ", "401 INVALID_SIGNATURE", "401 INVALID_KEY", "403 REQUEST_EXPIRED", "401 MISSING_REQUIRED_HEADER"],
  );
  // Written as it is sent, the query is signed as it reads.
  assert.is(label(venue.raw("GET", `${target}?currency=BTC`)), "200 ");
  assert.is(label(venue.raw("GET", "/api/v4/none", "", false)), "404 NOT_FOUND");
  venue.clock.advance(1_000 - venue.clock.now() % 1_000);
  for (let turn = 0; turn < 10; turn++) placed(venue, { amount: "0.1" });
  const over = place(venue);
  assert.equal([label(over), over.answer.message], [
    "429 TOO_MANY_REQUESTS",
    "Request Rate limit Exceeded (211)",
  ]);
  assert.is(over.headers["x-gate-ratelimit-reset-timestamp"], String(Number(venue.seconds) + 1));
  venue.clock.advance(1_000);
  placed(venue);
  venue.sim.useBudget(200);
  assert.is(label(venue.send(spot.getSystemTime, {})), "429 TOO_MANY_REQUESTS");
  venue.clock.advance(10_000);
  assert.is(label(venue.send(spot.getSystemTime, {})), "200 ");
  venue.sim.ban(5_000);
  assert.is(label(venue.send(spot.getSystemTime, {})), "429 TOO_MANY_REQUESTS");
  venue.clock.advance(5_000);
  venue.sim.revokeKey(venue.sim.account.key);
  assert.is(ask({}), "401 INVALID_KEY");
});

test("what sockets refuse", () => {
  const venue = ready();
  const { frames, say, session } = venue.open();
  const refused = (frame: Json): string => {
    say(frame);
    const { error, data, header } = frames.at(-1);
    return error ? `${error.code} ${error.message}` : `${header.status} ${data.errs.label}`;
  };
  assert.match(refused(venue.subscribe("trades", ["NONE_USDT"])), /^2 unknown/);
  assert.match(refused(venue.subscribe("nothing", [symbol])), /^2 unknown/);
  assert.match(refused(venue.subscribe("candlesticks", ["9m", symbol])), /^2 unknown/);
  say(venue.subscribe("obu", [`ob.${symbol}.400`]));
  assert.is(refused(venue.subscribe("obu", [`ob.${symbol}.400`])), `2 Alert sub ob.${symbol}.400`);
  assert.match(refused(venue.subscribe("orders", ["!all"])), /^4 /);
  assert.match(refused(venue.subscribe("orders", ["NONE_USDT"], true)), /^2 unknown market/);
  assert.match(refused({ ...venue.subscribe("trades", [symbol]), time: 1 }), /^2 invalid time/);
  assert.is(refused(venue.request("order_place", "a", order())), "401 INVALID_KEY");
  const login = venue.login();
  assert.is(refused({ ...login, payload: { ...login.payload, signature: "00" } }), "401 INVALID_SIGNATURE");
  assert.is(refused({ ...login, payload: { ...login.payload, timestamp: "1" } }), "403 REQUEST_EXPIRED");
  say(login);
  assert.is(
    refused(venue.request("order_place", "b", order(), { "x-gate-exptime": "1000000000000" })),
    "403 REQUEST_EXPIRED",
  );
  assert.is(refused(venue.request("order_cancel", "c", { ...pair, order_id: "t-none" })), "404 ORDER_NOT_FOUND");
  venue.sim.revokeKey(venue.sim.account.key);
  assert.is(refused(venue.request("order_place", "d", order())), "401 INVALID_KEY");
  assert.is(venue.sim.engine.openOrders(venue.sim.account.id).length, 0);
  session.message("none");
  assert.is(frames.at(-1).error.code, 1);
});

test("a book joins, a topic is left, and the end of a socket is told", () => {
  const venue = ready();
  const { frames, say, closed } = venue.open();
  say(venue.subscribe("obu", [`ob.${symbol}.50`]));
  const books = () => frames.filter(({ channel, event }) => channel === "spot.obu" && event === "update");
  assert.equal([books()[0].result.a, books()[0].result.b], [[["101", "2"]], [["99", "2"]]]);
  venue.sim.counter({ market: symbol, side: "buy", price: "101", quantity: "2.5" });
  venue.clock.advance(20);
  const { result } = books()[1];
  assert.equal([result.U, result.a, result.b], [books()[0].result.u + 1, [["101", "0"]], [["101", "0.5"]]]);
  say({ ...venue.subscribe("obu", [`ob.${symbol}.50`]), event: "unsubscribe" });
  venue.sim.counter({ market: symbol, side: "sell", price: "101", quantity: "0.5" });
  venue.clock.advance(100);
  assert.is(books().length, 2);
  venue.sim.rotate(100);
  assert.equal([frames.at(-1).channel, frames.at(-1).result.type], ["spot.system", "upgrade"]);
  venue.clock.advance(100);
  assert.is(closed.length, 1);
});

test("the reader: requests, frames, messages, troubles", () => {
  const venue = ready();
  const { reader } = venue.sim.skin;
  const of = (method: string, path: string, body = ""): unknown => {
    const { purpose, write, market } = reader.request({
      method,
      target: `/api/v4/${path}`,
      headers: {},
      body,
      from: "x",
    });
    return `${purpose} ${write} ${market ?? ""}`;
  };
  assert.equal(
    [
      of("POST", "spot/orders", '{"currency_pair":"BTC_USDT"}'),
      of("POST", "spot/batch_orders", '[{"currency_pair":"BTC_USDT"}]'),
      of("DELETE", "spot/orders/1?currency_pair=BTC_USDT"),
      of("DELETE", "spot/orders?currency_pair=BTC_USDT"),
      of("PATCH", "spot/orders/1"),
      of("GET", "spot/orders?currency_pair=BTC_USDT&status=open"),
      of("GET", "spot/orders?currency_pair=BTC_USDT&status=finished"),
      of("GET", "spot/orders/t-1?currency_pair=BTC_USDT"),
      of("GET", "spot/time"),
      of("GET", "unified/unified_mode"),
    ],
    [
      "create true BTC_USDT",
      "create true BTC_USDT",
      "cancel true BTC_USDT",
      "cancelAll true BTC_USDT",
      "amend true ",
      "openOrders false BTC_USDT",
      "order false BTC_USDT",
      "order false BTC_USDT",
      "time false ",
      "other false ",
    ],
  );
  const frame = (value: Json): unknown => reader.frame(JSON.stringify(value));
  assert.equal(frame({ ...venue.subscribe("candlesticks", ["1m", symbol]), id: 7 }), {
    kind: "subscribe",
    id: "7",
    topics: ["spot.candlesticks/1m_BTC_USDT"],
  });
  assert.equal(frame({ ...venue.subscribe("orders", ["!all"], true), id: 8 }), {
    kind: "subscribe",
    id: "8",
    topics: ["account"],
    personal: true,
  });
  assert.equal(frame(venue.request("order_place", "9", order())), {
    kind: "request",
    id: "9",
    request: { purpose: "create", write: true, market: symbol },
  });
  assert.equal(frame(venue.login()), { kind: "request", id: "login", request: { purpose: "login", write: false } });

  const { frames, say } = venue.open();
  say(venue.login());
  for (const channel of ["trades", "tickers"]) say(venue.subscribe(channel, [symbol]));
  say(venue.subscribe("obu", [`ob.${symbol}.400`]));
  say(venue.subscribe("candlesticks", ["1m", symbol]));
  for (const [channel, payload] of [["orders", ["!all"]], ["usertrades", ["!all"]], ["balances", []]] as const) {
    say(venue.subscribe(channel, payload, true));
  }
  say(venue.request("order_place", "place", order({ price: "101" })));
  venue.clock.advance(3_000);
  const kinds = new Set(frames.map((message) => {
    const push = reader.push(JSON.stringify(message));
    return "topic" in push ? `${push.kind} ${push.topic}` : push.kind === "reply" ? "reply" : push.kind;
  }));
  assert.equal([...kinds].sort(), [
    "balances account",
    `book spot.obu/ob.${symbol}.400`,
    `candles spot.candlesticks/1m_${symbol}`,
    "order account",
    "other",
    "reply",
    `ticker spot.tickers/${symbol}`,
    `trades spot.trades/${symbol}`,
  ]);
  const book = frames.find(({ channel, result }) => channel === "spot.obu" && result.full);
  const text = JSON.stringify(book);
  assert.is(JSON.parse(reader.renumbered?.(text, 1) ?? "").result.u, book.result.u - 1);
  assert.equal(JSON.parse(reader.withUnknownLevel(text)).result.b[0], ["0.1", "0"]);

  const kind = (what: Parameters<typeof reader.trouble>[0], write: boolean): string => {
    const { status, body } = reader.trouble(what);
    const { label: code, message } = JSON.parse(body);
    assert.not.ok(reader.succeeded(reader.trouble(what)));
    return kindOf(described, { code, text: message }, status, write);
  };
  assert.equal(
    [
      kind("outcome unknown", true),
      kind("unavailable", false),
      kind("too many", true),
      kind("no such order", false),
      kind("duplicate", true),
      kind("untimely", true),
    ],
    ["OutcomeUnknown", "Unavailable", "RateLimited", "OrderNotFound", "DuplicateOrder", "ClockSkew"],
  );
});

test("answers as they were at a time", () => {
  const venue = ready();
  const { reader } = venue.sim.skin;
  const old = placed(venue, { price: "101", amount: "0.1" });
  venue.clock.advance(1_000);
  const since = venue.clock.now();
  venue.clock.advance(1_000);
  const young = placed(venue);
  const asOf = (target: string): Json => {
    const request = { method: "GET", target, headers: venue.sign("GET", target, ""), body: "", from: "x" };
    const answer = reader.asOf(reader.request(request), venue.sim.skin.request(request), since);
    return JSON.parse(answer.body);
  };
  assert.equal(asOf("/api/v4/spot/open_orders")[0].orders, []);
  assert.is(asOf(`/api/v4/spot/my_trades?currency_pair=${symbol}`)[0].order_id, old.id);
  assert.is(asOf(`/api/v4/spot/orders/${old.id}?currency_pair=${symbol}`).id, old.id);
  assert.is(asOf(`/api/v4/spot/orders/${young.id}?currency_pair=${symbol}`).label, "ORDER_NOT_FOUND");
});

test.run();
