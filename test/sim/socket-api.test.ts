import * as assert from "uvu/assert";
import { suite } from "../support/suite.ts";
import { ed25519, Venue } from "./binance.support.ts";
import type { Json, Values } from "./binance.support.ts";

const test = suite("sim request socket");
const path = "/ws-api/v3";

test("answers carry id, status, result and limits, and leave the limits out where that is asked", () => {
  const venue = new Venue();
  const wire = venue.wire(path);
  assert.equal(wire.ask({ id: "x", method: "time" }), {
    id: "x",
    status: 200,
    result: { serverTime: venue.clock.now() },
    rateLimits: [{ rateLimitType: "REQUEST_WEIGHT", interval: "MINUTE", intervalNum: 1, limit: 6000, count: 3 }],
  });
  assert.equal(wire.ask({ id: 2, method: "v3/ping", params: { returnRateLimits: false } }), {
    id: 2,
    status: 200,
    result: {},
  });
  const silent = venue.wire(`${path}?returnRateLimits=false`);
  assert.equal(silent.ask({ id: null, method: "ping" }), { id: null, status: 200, result: {} });
  assert.ok(silent.ask({ id: 1, method: "ping", params: { returnRateLimits: true } }).rateLimits);
  const micro = venue.wire(`${path}?timeUnit=microsecond`);
  assert.is(micro.ask({ id: 1, method: "time" }).result.serverTime, venue.clock.now() * 1000);
});

test("places, asks for and cancels an order that is signed frame by frame", () => {
  const venue = new Venue();
  const wire = venue.wire(path);
  const placed = wire.ask({
    id: 1,
    method: "order.place",
    params: venue.frame({
      symbol: "BTCUSDT",
      side: "BUY",
      type: "LIMIT",
      timeInForce: "GTC",
      price: "100",
      quantity: 1,
    }),
  });
  assert.is(placed.status, 200);
  assert.equal(placed.rateLimits.map((each: Json) => [each.rateLimitType, each.interval, each.count]), [
    ["ORDERS", "SECOND", 1],
    ["ORDERS", "DAY", 1],
    ["REQUEST_WEIGHT", "MINUTE", 3],
  ]);
  const { orderId } = placed.result;
  const asked = wire.ask({ id: 2, method: "order.status", params: venue.frame({ symbol: "BTCUSDT", orderId }) });
  assert.is(asked.result.status, "NEW");
  const canceled = wire.ask({ id: 3, method: "order.cancel", params: venue.frame({ symbol: "BTCUSDT", orderId }) });
  assert.is(canceled.result.status, "CANCELED");
  const again = wire.ask({ id: 4, method: "order.cancel", params: venue.frame({ symbol: "BTCUSDT", orderId }) });
  assert.equal([again.id, again.status, again.error], [4, 400, { code: -2011, msg: "Unknown order sent." }]);
  assert.is(wire.ask({ id: 5, method: "account.status", params: venue.frame() }).result.accountType, "SPOT");
  const quiet = venue.frame({ returnRateLimits: false });
  assert.equal(Object.keys(wire.ask({ id: 6, method: "openOrders.status", params: quiet })), [
    "id",
    "status",
    "result",
  ]);
  const wrong = { ...venue.frame({ symbol: "BTCUSDT" }), signature: "00" };
  assert.is(wire.ask({ id: 6, method: "openOrders.status", params: wrong }).error.code, -1022);
});

test("a frame that makes no sense is answered, and the socket lives on", () => {
  const venue = new Venue();
  const wire = venue.wire(path);
  assert.equal([wire.ask("{").error.code, wire.ask("[]").error.code], [-1135, -1135]);
  assert.is(wire.ask({ method: "ping" }).error.code, -1102);
  assert.is(wire.ask({ id: 1 }).error.code, -1102);
  assert.is(wire.ask({ id: 1, method: "ping", params: [] }).error.code, -1130);
  assert.is(wire.ask({ id: 1, method: "nonsense" }).error.code, -1020);
  assert.is(wire.ask({ id: 1, method: "ping", params: { a: 1 } }).error.code, -1101);
  assert.is(wire.ask({ id: 1, method: "depth" }).error.code, -1102);
  assert.is(wire.ask({ id: 1, method: "order.place", params: { symbol: "BTCUSDT" } }).error.code, -1102);
  assert.is(wire.closed, undefined);
});

test("logs on with an Ed25519 key only, and then needs no signature", () => {
  const venue = new Venue();
  const pair = ed25519();
  const account = venue.sim.createAccount({ balances: { USDT: 1000 }, publicKey: pair.publicKey });
  const wire = venue.wire(path);
  const sign = (values: Values): Values => {
    const payload = Object.keys(values).sort().map((name) => `${name}=${values[name]}`).join("&");
    return { ...values, signature: pair.sign(payload) };
  };
  const refused = wire.ask({ id: 0, method: "session.logon", params: venue.frame() });
  assert.equal(refused.error, { code: -4056, msg: "HMAC_SHA256 API key is not supported." });
  assert.is(wire.ask({ id: 0, method: "userDataStream.subscribe" }).status, 401);
  const values = { apiKey: account.key, timestamp: venue.clock.now() };
  const logon = wire.ask({ id: 1, method: "session.logon", params: sign(values) });
  assert.equal(logon.result, {
    apiKey: account.key,
    authorizedSince: venue.clock.now(),
    connectedSince: venue.clock.now(),
    returnRateLimits: true,
    serverTime: venue.clock.now(),
    userDataStream: false,
  });
  assert.is(wire.ask({ id: 2, method: "account.status", params: {} }).error.code, -1102);
  const timestamp = venue.clock.now();
  assert.is(wire.ask({ id: 2, method: "account.status", params: { timestamp } }).status, 200);
  assert.equal(wire.ask({ id: 3, method: "userDataStream.subscribe" }).result, { subscriptionId: 0 });
  assert.is(wire.ask({ id: 3, method: "userDataStream.subscribe" }).error.code, -2035);
  assert.is(wire.ask({ id: 4, method: "session.status" }).result.userDataStream, true);
  wire.take();
  wire.send({ id: 5, method: "session.logout" });
  const [out, ended] = wire.take();
  assert.is(out.result.apiKey, null);
  assert.equal(ended, { subscriptionId: 0, event: { e: "eventStreamTerminated", E: timestamp } });
  const again = wire.ask({ id: 6, method: "session.logon", params: sign(values) });
  assert.is(again.status, 200);
  venue.sim.revokeKey(account.key);
  const revoked = wire.ask({ id: 7, method: "account.status", params: { timestamp } });
  assert.equal([revoked.status, revoked.error.code], [401, -2015]);
});

function subscribed(venue: Venue) {
  const wire = venue.wire(path);
  const reply = wire.ask({ id: 1, method: "userDataStream.subscribe.signature", params: venue.frame() });
  assert.equal(reply.result, { subscriptionId: 0 });
  wire.take();
  return {
    wire,
    events: (): Json[] =>
      wire.take().map((frame) => {
        assert.is(frame.subscriptionId, 0);
        return frame.event;
      }),
  };
}

test("user events: an order's life, its fills, balances, deposits", () => {
  const venue = new Venue();
  const { wire, events } = subscribed(venue);
  const order = venue.limit("BUY", "100", "2", { newClientOrderId: "mine", strategyId: 7 });
  const [placed, position] = events();
  assert.equal(placed, {
    e: "executionReport",
    E: venue.clock.now(),
    s: "BTCUSDT",
    c: "mine",
    S: "BUY",
    o: "LIMIT",
    f: "GTC",
    q: "2.00000000",
    p: "100.00000000",
    P: "0.00000000",
    F: "0.00000000",
    g: -1,
    C: "",
    x: "NEW",
    X: "NEW",
    r: "NONE",
    i: order.orderId,
    l: "0.00000000",
    z: "0.00000000",
    L: "0.00000000",
    n: "0",
    N: null,
    T: venue.clock.now(),
    t: -1,
    I: placed.I,
    w: true,
    m: false,
    M: false,
    O: venue.clock.now(),
    Z: "0.00000000",
    Y: "0.00000000",
    Q: "0.00000000",
    W: venue.clock.now(),
    V: "EXPIRE_MAKER",
    j: 7,
  });
  assert.equal(position, {
    e: "outboundAccountPosition",
    E: venue.clock.now(),
    u: venue.clock.now(),
    B: [{ a: "USDT", f: "999800.00000000", l: "200.00000000" }],
  });
  venue.sim.counter({ market: "BTCUSDT", side: "sell", price: "100", quantity: "0.5" });
  const [fill, after] = events();
  const seen = [fill.x, fill.X, fill.l, fill.z, fill.L, fill.n, fill.N, fill.t, fill.m, fill.Z, fill.Y, fill.w];
  assert.equal(seen, [
    "TRADE",
    "PARTIALLY_FILLED",
    "0.50000000",
    "0.50000000",
    "100.00000000",
    "0.00050000",
    "BTC",
    1,
    true,
    "50.00000000",
    "50.00000000",
    true,
  ]);
  assert.equal(after.B, [
    { a: "USDT", f: "999800.00000000", l: "150.00000000" },
    { a: "BTC", f: "10.49950000", l: "0.00000000" },
  ]);
  venue.signed("DELETE", "order", { symbol: "BTCUSDT", origClientOrderId: "mine", newClientOrderId: "gone" });
  const [canceled] = events();
  assert.equal([canceled.x, canceled.X, canceled.c, canceled.C, canceled.w], [
    "CANCELED",
    "CANCELED",
    "gone",
    "mine",
    false,
  ]);
  venue.sim.deposit(venue.account.id, "BTC", "1.5");
  const [deposit] = events();
  assert.equal(deposit, {
    e: "balanceUpdate",
    E: venue.clock.now(),
    a: "BTC",
    d: "1.50000000",
    T: venue.clock.now(),
  });
  wire.send({ id: 9, method: "userDataStream.unsubscribe" });
  assert.equal(wire.take().map((frame) => frame.result ?? frame.event.e), [{}, "eventStreamTerminated"]);
  venue.limit("BUY", "100", "1");
  assert.equal(wire.take(), []);
  venue.sim.rotate();
  assert.equal(wire.take(), [{ event: { e: "serverShutdown", E: venue.clock.now() } }]);
  assert.is(wire.closed, "1001 server shutdown");
});

test("user events: expiry, amendment, prevention, lists", () => {
  const venue = new Venue();
  const { events } = subscribed(venue);
  const kinds = (): string[] =>
    events().filter((event) => event.e !== "outboundAccountPosition").map((event) =>
      event.e === "listStatus" ? `${event.l} ${event.L}` : `${event.x} ${event.X}${event.eR ? ` ${event.eR}` : ""}`
    );
  venue.order({ side: "BUY", type: "LIMIT", timeInForce: "IOC", price: "100", quantity: 1 });
  assert.equal(kinds(), ["NEW NEW", "EXPIRED EXPIRED UNFILLED_IOC_QUANTITY_EXPIRED"]);
  const order = venue.limit("BUY", "100", "5");
  venue.signed("PUT", "order/amend/keepPriority", { symbol: "BTCUSDT", orderId: order.orderId, newQty: 3 });
  assert.equal(kinds(), ["NEW NEW", "REPLACED NEW"]);
  venue.limit("SELL", "100", "1", { selfTradePreventionMode: "EXPIRE_BOTH" });
  const prevented = events().filter((event) => event.x === "TRADE_PREVENTION");
  assert.equal(prevented.map((event) => [event.X, event.A, event.B, event.v, event.pl, event.pL]), [
    ["EXPIRED_IN_MATCH", "3.00000000", "3.00000000", 0, "1.00000000", "100.00000000"],
    ["EXPIRED_IN_MATCH", "1.00000000", "1.00000000", 0, "1.00000000", "100.00000000"],
  ]);
  venue.sim.counter({ market: "BTCUSDT", side: "sell", price: "100", quantity: "1" });
  venue.sim.counter({ market: "BTCUSDT", side: "buy", price: "100", quantity: "1" });
  const list = venue.signed("POST", "orderList/oco", {
    symbol: "BTCUSDT",
    side: "SELL",
    quantity: 1,
    aboveType: "LIMIT_MAKER",
    abovePrice: 110,
    belowType: "STOP_LOSS",
    belowStopPrice: 90,
  });
  assert.is(list.status, 200);
  assert.equal(kinds(), ["EXEC_STARTED EXECUTING", "NEW NEW", "NEW NEW"]);
  venue.sim.counter({ market: "BTCUSDT", side: "buy", price: "110", quantity: "1" });
  assert.equal(kinds(), ["EXPIRED EXPIRED OCO_TRIGGER", "TRADE FILLED", "ALL_DONE ALL_DONE"]);
});

test("going on after 429 bans the address and ends its sockets", () => {
  const venue = new Venue();
  const wire = venue.wire(path);
  const stream = venue.wire("/ws/btcusdt@trade");
  venue.sim.useBudget(5_990);
  assert.is(wire.ask({ id: 1, method: "ping" }).status, 200);
  const over = wire.ask({ id: 2, method: "exchangeInfo" });
  const end = Math.ceil(venue.clock.now() / 60_000) * 60_000;
  assert.equal([over.status, over.error.code, over.error.data], [429, -1003, {
    serverTime: venue.clock.now(),
    retryAfter: end,
  }]);
  for (let index = 0; index < 20; index++) wire.send({ id: 3, method: "ping" });
  const last = wire.frames.at(-1);
  assert.is(last.status, 418);
  assert.match(last.error.msg, "Way too much request weight used; IP banned until");
  assert.match(wire.closed ?? "", "1006");
  assert.match(stream.closed ?? "", "1006");
  const refused = venue.wire(path).refusal;
  assert.equal([refused?.status, refused?.headers["retry-after"]], [418, "120"]);
  venue.clock.advance(120_000);
  assert.is(venue.wire(path).refusal, undefined);
});

test.run();
