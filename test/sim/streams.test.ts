import * as assert from "uvu/assert";
import { suite } from "../support/suite.ts";
import { Venue } from "./binance.support.ts";
import type { Json } from "./binance.support.ts";

const test = suite("sim streams");

function quiet(): Venue {
  const venue = new Venue();
  venue.sim.counter({ market: "BTCUSDT", side: "sell", price: "101", quantity: "2" });
  venue.sim.counter({ market: "BTCUSDT", side: "buy", price: "99", quantity: "2" });
  return venue;
}

test("trades: raw, combined, and in microseconds", () => {
  const venue = quiet();
  const raw = venue.wire("/ws/btcusdt@trade");
  const combined = venue.wire("/stream?streams=btcusdt@trade/btcusdt@aggTrade");
  const micro = venue.wire("/stream?streams=btcusdt@trade&timeUnit=MICROSECOND");
  venue.sim.counter({ market: "BTCUSDT", side: "sell", price: "101", quantity: "1" });
  venue.sim.counter({ market: "BTCUSDT", side: "buy", price: "102", quantity: "2.5" });
  const now = venue.clock.now();
  const trade = (t: number, q: string, time: number): object => ({
    e: "trade",
    E: time,
    s: "BTCUSDT",
    t,
    p: "101.00000000",
    q,
    T: time,
    m: false,
    M: true,
  });
  assert.equal(raw.frames, [trade(1, "2.00000000", now), trade(2, "0.50000000", now)]);
  assert.is(Object.keys(raw.frames[0]).join(), "e,E,s,t,p,q,T,m,M");
  assert.equal(combined.frames.map((frame) => frame.stream), [
    "btcusdt@trade",
    "btcusdt@trade",
    "btcusdt@aggTrade",
  ]);
  assert.equal(combined.frames[2].data, {
    e: "aggTrade",
    E: now,
    s: "BTCUSDT",
    a: 1,
    p: "101.00000000",
    q: "2.50000000",
    f: 1,
    l: 2,
    T: now,
    m: false,
    M: true,
  });
  assert.is(micro.frames[0].data.T, now * 1000);
});

test("depth: changes every 100 ms or every second, with ids that follow each other", () => {
  const venue = quiet();
  const fast = venue.wire("/ws/btcusdt@depth@100ms");
  const slow = venue.wire("/ws/btcusdt@depth");
  for (let step = 0; step < 40; step++) {
    venue.sim.counter({ market: "BTCUSDT", side: "buy", price: String(90 + step % 8), quantity: "1" });
    venue.clock.advance(50);
  }
  assert.is(fast.frames.length, 20);
  assert.is(slow.frames.length, 2);
  for (const frames of [fast.frames, slow.frames]) {
    assert.is(frames[0].U, 3);
    for (let index = 1; index < frames.length; index++) assert.is(frames[index].U, frames[index - 1].u + 1);
    assert.is(frames.at(-1).u, venue.get("depth", { symbol: "BTCUSDT" }).json.lastUpdateId);
  }
  assert.equal(Object.keys(fast.frames[0]), ["e", "E", "s", "U", "u", "b", "a"]);
  assert.equal(fast.frames[0].b, [["90.00000000", "1.00000000"], ["91.00000000", "1.00000000"]]);
});

test("a book from snapshot and changes equals the engine's at every update", () => {
  const venue = new Venue({ flow: true, seed: 7 });
  const wire = venue.wire("/ws/btcusdt@depth@100ms");
  venue.clock.advance(500);
  const snapshot = venue.get("depth", { symbol: "BTCUSDT", limit: 5000 }).json;
  const book = { b: new Map<string, string>(snapshot.bids), a: new Map<string, string>(snapshot.asks) };
  let id: number = snapshot.lastUpdateId;
  let checked = 0;
  for (let step = 0; step < 60; step++) {
    venue.clock.advance(100);
    for (const frame of wire.take()) {
      if (frame.u <= id) continue;
      assert.ok(frame.U <= id + 1 && frame.u > id, "no gap");
      for (const side of ["b", "a"] as const) {
        for (const [price, quantity] of frame[side]) {
          if (Number(quantity) === 0) book[side].delete(price);
          else book[side].set(price, quantity);
        }
      }
      id = frame.u;
      const truth = venue.sim.engine.book("BTCUSDT", id);
      const text = (levels: typeof truth.bids): string[] =>
        levels.map(([price, quantity]) => `${price.toFixed(8)} ${quantity.toFixed(8)}`).sort();
      const mine = (levels: Map<string, string>): string[] => [...levels].map((level) => level.join(" ")).sort();
      assert.equal(mine(book.b), text(truth.bids));
      assert.equal(mine(book.a), text(truth.asks));
      checked++;
    }
  }
  assert.ok(checked > 50);
  assert.equal(venue.sim.engine.violations(), []);
});

test("partial depth, best prices, tickers, candles and the average come at their pace", () => {
  const venue = quiet();
  const names = [
    "depth5@100ms",
    "bookTicker",
    "miniTicker",
    "ticker",
    "ticker_1h",
    "kline_1s",
    "kline_1m",
    "kline_1d@+08:00",
    "avgPrice",
  ];
  const streams = [...names.map((name) => `btcusdt@${name}`), "!miniTicker@arr", "!ticker_4h@arr"].join("/");
  const wire = venue.wire(`/stream?streams=${streams}`);
  assert.equal(wire.frames, []);
  venue.sim.counter({ market: "BTCUSDT", side: "buy", price: "101", quantity: "1" });
  venue.clock.advance(2_000);
  const last = new Map<string, Json>(wire.frames.map((frame) => [frame.stream, frame.data]));
  const keys = (name: string): string => Object.keys(last.get(name)).join();
  assert.equal(last.get("btcusdt@depth5@100ms"), {
    lastUpdateId: 3,
    bids: [["99.00000000", "2.00000000"]],
    asks: [["101.00000000", "1.00000000"]],
  });
  assert.equal(last.get("btcusdt@bookTicker"), {
    u: 3,
    s: "BTCUSDT",
    b: "99.00000000",
    B: "2.00000000",
    a: "101.00000000",
    A: "1.00000000",
  });
  assert.is(keys("btcusdt@miniTicker"), "e,E,s,c,o,h,l,v,q");
  assert.is(keys("btcusdt@ticker"), "e,E,s,p,P,w,x,c,Q,b,B,a,A,o,h,l,v,q,O,C,F,L,n");
  assert.is(keys("btcusdt@ticker_1h"), "e,E,s,p,P,o,h,l,c,w,v,q,O,C,F,L,n");
  assert.is(last.get("btcusdt@ticker_1h").e, "1hTicker");
  assert.is(Object.keys(last.get("btcusdt@kline_1m").k).join(), "t,T,s,i,f,L,o,c,h,l,v,n,x,q,V,Q,B");
  assert.is(last.get("btcusdt@kline_1d@+08:00").k.t % 86_400_000, 16 * 3_600_000);
  assert.is(keys("btcusdt@avgPrice"), "e,E,s,i,w,T");
  assert.equal(last.get("!miniTicker@arr").map((each: Json) => each.s), ["BTCUSDT"]);
  assert.is(last.get("!ticker_4h@arr")[0].e, "4hTicker");
  const closed = wire.frames.filter((frame) => frame.stream === "btcusdt@kline_1s" && frame.data.k.x);
  assert.ok(closed.length >= 1);
  assert.is(closed[0].data.k.v, "1.00000000");
});

test("a candle is told as closed once, with all it holds", () => {
  const venue = new Venue({ flow: true, seed: 3 });
  const wire = venue.wire("/ws/btcusdt@kline_1m");
  venue.clock.advance(185_000);
  const closed = wire.frames.filter((frame) => frame.k.x);
  assert.is(closed.length, 3);
  const rows = venue.get("klines", { symbol: "BTCUSDT", interval: "1m" }).json;
  for (const { k } of closed) {
    const row = rows.find((each: Json) => each[0] === k.t);
    assert.equal([k.o, k.h, k.l, k.c, k.v, k.q, k.n], [row[1], row[2], row[3], row[4], row[5], row[7], row[8]]);
    assert.is(k.T, row[6]);
  }
});

test("requests on the socket: subscribe, unsubscribe, list, properties, and errors", () => {
  const venue = quiet();
  const wire = venue.wire("/ws");
  const ask = (frame: unknown): Json => {
    venue.clock.advance(300);
    return wire.ask(frame);
  };
  assert.equal(ask({ method: "SUBSCRIBE", params: ["btcusdt@trade", "btcusdt@depth"], id: 1 }), {
    result: null,
    id: 1,
  });
  assert.equal(ask({ method: "LIST_SUBSCRIPTIONS", id: "a3" }), {
    result: ["btcusdt@trade", "btcusdt@depth"],
    id: "a3",
  });
  assert.equal(ask({ method: "UNSUBSCRIBE", params: ["btcusdt@depth"], id: null }), { result: null, id: null });
  assert.equal(ask({ method: "GET_PROPERTY", params: ["combined"], id: 2 }), { result: false, id: 2 });
  assert.equal(ask({ method: "SET_PROPERTY", params: ["combined", true], id: 2 }), { result: null, id: 2 });
  venue.sim.counter({ market: "BTCUSDT", side: "buy", price: "101", quantity: "1" });
  assert.is(wire.take().at(-1).stream, "btcusdt@trade");
  const errors: [unknown, Json][] = [
    [{ method: "SET_PROPERTY", params: ["other", true], id: 5 }, { code: 0, msg: "Unknown property", id: 5 }],
    [{ method: "SET_PROPERTY", params: ["combined", 1], id: 5 }, {
      code: 1,
      msg: "Invalid value type: expected Boolean",
    }],
    [{ method: "GET_PROPERTY", params: [], id: 5 }, {
      code: 2,
      msg: "Invalid request: property name must be a string",
    }],
    [{ method: "SUBSCRIBE", params: ["x"] }, {
      code: 2,
      msg: "Invalid request: request ID must be an unsigned integer",
    }],
    [{ method: "LIST_SUBSCRIPTIONS", id: 1, more: 1 }, { code: 2, msg: "Invalid request: too many parameters" }],
    [{ params: [], id: 1 }, { code: 2, msg: "Invalid request: missing field `method` at line 1 column 20" }],
    ["nonsense", { code: 3, msg: "Invalid JSON: expected value at line 1 column 1" }],
  ];
  for (const [frame, error] of errors) assert.equal(ask(frame), error);
  assert.match(
    ask({ method: "SUB", id: 1 }).msg,
    "Invalid request: unknown variant `SUB`, expected one of `SUBSCRIBE`",
  );
  assert.is(wire.closed, undefined);
});

test("more than five messages within a second, or 1024 streams, end the socket", () => {
  const venue = quiet();
  const talker = venue.wire("/ws");
  for (let index = 0; index < 6; index++) talker.send({ method: "LIST_SUBSCRIPTIONS", id: index });
  assert.is(talker.closed, "1008 Too many requests");
  const greedy = venue.wire("/ws");
  greedy.send({ method: "SUBSCRIBE", params: Array.from({ length: 1024 }, (_, index) => `x@kline_${index}m`), id: 1 });
  assert.is(greedy.closed, undefined);
  greedy.send({ method: "SUBSCRIBE", params: ["btcusdt@trade"], id: 2 });
  assert.is(greedy.closed, "1008 Too many streams");
});

test("pings come every 20 seconds, silence ends the socket, and a day does too, with notice", () => {
  const venue = quiet();
  const silent = venue.wire("/ws/btcusdt@trade", true);
  const alive = venue.wire("/stream?streams=btcusdt@trade");
  venue.clock.advance(86_400_000);
  assert.is(silent.closed, "1008 Pong timeout");
  assert.is(silent.pings.length, 3);
  assert.is(alive.closed, "1001 server shutdown");
  assert.equal(alive.frames, [{
    stream: "!serverShutdown",
    data: { e: "serverShutdown", E: 1_700_000_000_000 + 86_340_000 },
  }]);
  const third = venue.wire("/ws/btcusdt@trade");
  venue.sim.rotate(5_000);
  assert.equal(third.take(), [{ e: "serverShutdown", E: venue.clock.now() }]);
  assert.is(third.closed, undefined);
  venue.clock.advance(5_000);
  assert.is(third.closed, "1001 server shutdown");
  const fourth = venue.wire("/ws");
  venue.sim.disconnectAll();
  assert.match(fourth.closed ?? "", "1006");
  venue.sim.stop();
  assert.is(venue.clock.pending, 0);
});

test("an older listen key is a stream of its account", () => {
  const venue = quiet();
  const created = venue.raw("POST", "/api/v3/userDataStream", { "x-mbx-apikey": venue.account.key });
  const key = created.json.listenKey;
  assert.is(key.length, 60);
  const wire = venue.wire(`/ws/${key}`);
  venue.limit("BUY", "90", "1");
  assert.equal(wire.take().map((frame) => frame.e), ["executionReport", "outboundAccountPosition"]);
  venue.clock.advance(3_600_000);
  assert.equal(wire.take(), [{ e: "listenKeyExpired", E: venue.clock.now(), listenKey: key }]);
});

test.run();
