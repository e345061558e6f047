/** Sockets: subscriptions and their answers, books, events of the account, limits, ends, and what the reader makes of frames. */
import * as assert from "uvu/assert";
import { suite } from "../../support/suite.ts";
import type { Json } from "./support.ts";
import { btcCoin, cloid, ioc, Venue, Wire } from "./support.ts";

const test = suite("sim hyperliquid streams");
const coin = btcCoin.spot;

function quoted(): Venue {
  const venue = new Venue();
  venue.quote();
  return venue;
}

test("answers repeat the subscription with its defaults; a second one is refused, and so is the end of none", () => {
  const venue = quoted();
  const wire = venue.wire();
  const [ack] = wire.subscribe({ type: "l2Book", coin });
  const subscription = { type: "l2Book", coin, nSigFigs: null, mantissa: null, fast: false };
  assert.equal(ack, { channel: "subscriptionResponse", data: { method: "subscribe", subscription } });
  assert.equal(wire.subscribe({ type: "l2Book", coin, fast: false }), [
    { channel: "error", data: `Already subscribed: {"type":"l2Book","coin":"@2","fast":false}` },
  ]);
  wire.take();
  wire.send({ method: "unsubscribe", subscription: { type: "l2Book", coin } });
  assert.is(wire.take("subscriptionResponse")[0].method, "unsubscribe");
  wire.send({ method: "unsubscribe", subscription: { type: "l2Book", coin } });
  assert.match(wire.take("error")[0], /^Already unsubscribed: \{/);
  venue.settle(10_000);
  assert.equal(wire.take(), [], "nothing comes any more");
  for (const frame of ["{", "[]", '{"method":"sub"}', "{}"]) {
    wire.send(frame);
    assert.match(wire.take("error")[0], /^Error parsing JSON into valid websocket request/);
  }
  assert.match(wire.subscribe({ type: "nothing" })[0].data, /^Invalid subscription \{"type":"nothing"\}/);
  assert.match(wire.subscribe({ type: "candle", coin, interval: "7m" })[0].data, /^Invalid subscription/);
  assert.is(wire.closed, undefined);
  wire.take();
  wire.send({ method: "ping" });
  assert.equal(wire.take(), [{ channel: "pong" }]);
});

test("a coin that there is not ends the connection without a word", () => {
  const wire = new Venue().wire();
  assert.equal(wire.subscribe({ type: "trades", coin: "NOPE" }), []);
  assert.is(wire.closed, "1006");
});

test("books are whole: 20 levels every five seconds, or 5 twice a second, as the engine has them", () => {
  // Its crowd never acts at the moment of a frame.
  const venue = new Venue("spot", { flow: true, seed: 8, past: 2_000, pace: 117, markets: [coin] });
  const wire = venue.wire();
  venue.settle(5_000 - venue.clock.now() % 5_000);
  for (const fast of [false, true]) wire.subscribe({ type: "l2Book", coin, fast });
  const first = wire.take("l2Book");
  assert.equal(first.map(({ levels }: Json) => levels[0].length), [20, 5]);
  for (let step = 1; step <= 10; step++) {
    venue.settle(500);
    const frames = wire.take("l2Book");
    assert.equal(frames.map(({ fast }: Json) => fast === true).sort(), step === 10 ? [false, true] : [true]);
    const { bids, asks } = venue.sim.engine.book(coin);
    for (const { levels, time } of frames) {
      assert.is(time, venue.clock.now());
      for (const [side, truth] of [[levels[0], bids], [levels[1], asks]]) {
        for (const [at, { px, sz, n }] of side.entries()) {
          assert.ok(truth[at][0].eq(px) && truth[at][1].eq(sz) && n >= 1, `${px} ${sz} ${n}`);
        }
      }
    }
  }
  const [ack] = wire.subscribe({ type: "l2Book", coin, nSigFigs: 3 });
  assert.is(ack.data.subscription.nSigFigs, 3);
  const [{ levels: [bids, asks] }] = wire.take("l2Book");
  assert.ok(
    bids.every(({ px }: Json) => Number(px) % 100 === 0) && asks.every(({ px }: Json) => Number(px) % 100 === 0),
  );
  assert.ok(Number(bids[0].px) < Number(asks[0].px));
});

test("trades begin with old ones, and those of one command come together; best prices come when they change", () => {
  const venue = quoted();
  venue.place(venue.order("buy", "64010", "0.1", ioc));
  const wire = venue.wire();
  wire.subscribe({ type: "trades", coin });
  wire.subscribe({ type: "bbo", coin });
  assert.is(wire.take("trades").length, 1);
  venue.place(venue.order("buy", "64020", "1.2", ioc));
  const frames = wire.take();
  const trades = frames.filter(({ channel }: Json) => channel === "trades");
  assert.equal(trades.map(({ data }: Json) => data.length), [2]);
  const bbo = frames.filter(({ channel }: Json) => channel === "bbo").at(-1).data.bbo;
  assert.equal([bbo[0].px, bbo[1].px, bbo[1].sz], ["63990.0", "64020.0", "0.7"]);
});

test("an order's states, its fills and the balances come after the answer, in this order", () => {
  const venue = quoted();
  const wire = venue.wire();
  const user = venue.account.key;
  for (const type of ["orderUpdates", "userFills", "spotState", "openOrders", "userEvents"]) {
    wire.subscribe({ type, user });
  }
  assert.equal(wire.take("userFills"), [{ isSnapshot: true, user, fills: [] }]);
  venue.place(venue.order("buy", "64020", "1.5", { c: cloid(3) }));
  assert.equal(wire.take(), [], "not before the answer");
  venue.settle();
  const frames = wire.take();
  assert.equal(frames.map(({ channel }: Json) => channel), [
    "orderUpdates",
    "orderUpdates",
    "userFills",
    "user",
    "spotState",
    "openOrders",
  ]);
  const updates = frames.slice(0, 2).map((
    { data: [{ order, status }] }: Json,
  ) => [status, order.sz, order.origSz, order.cloid]);
  assert.equal(updates, [["open", "1.5", "1.5", cloid(3)], ["filled", "0.0", "1.5", cloid(3)]]);
  assert.equal([frames[2].data.isSnapshot, frames[2].data.fills.length], [undefined, 2]);

  const [{ resting }] = venue.place(venue.order("sell", "64500", "1"));
  venue.sim.counter({ market: coin, side: "buy", price: "64500", quantity: "3" });
  venue.settle();
  const filled = wire.take();
  assert.equal(
    filled.filter(({ channel }: Json) => channel === "orderUpdates").map(({ data }: Json) => data[0].status),
    [
      "open",
      "filled",
    ],
  );
  assert.is(filled.find(({ channel }: Json) => channel === "userFills").data.fills[0].oid, resting.oid);
});

test("a part that is filled is told by its fill alone", () => {
  const venue = quoted();
  const wire = venue.wire();
  const user = venue.account.key;
  venue.place(venue.order("buy", "63995", "2"));
  venue.settle();
  for (const type of ["orderUpdates", "userFills"]) wire.subscribe({ type, user });
  assert.is(wire.take("orderUpdates")[0][0].status, "open", "what is open comes again");
  venue.sim.counter({ market: coin, side: "sell", price: "63995", quantity: "0.5" });
  venue.settle();
  assert.equal(wire.take().map(({ channel }: Json) => channel), ["userFills"]);
});

test("what is immediate or cancel is never open; what is refused is told with its state", () => {
  const venue = quoted();
  const wire = venue.wire();
  wire.subscribe({ type: "orderUpdates", user: venue.account.key });
  venue.place(venue.order("buy", "64010", "3", ioc));
  venue.place(venue.order("buy", "64010", "1", ioc));
  venue.settle();
  const told = wire.take("orderUpdates").flat().map(({ status, order }: Json) => [status, order.sz]);
  assert.equal(told, [["filled", "2.0"], ["iocCancelRejected", "1.0"]]);
});

test("of an address that is nobody's there is nothing, and of another account neither", () => {
  const venue = quoted();
  const wire = venue.wire();
  const user = `0x${"8".repeat(40)}`;
  for (const type of ["orderUpdates", "spotState"]) wire.subscribe({ type, user });
  assert.equal(wire.take("spotState"), [{ user, spotState: { balances: [] } }]);
  venue.place(venue.order("buy", "64020", "1.5"));
  venue.settle();
  assert.equal(wire.take(), []);
});

test("posts: actions and questions, each answered with its number", () => {
  const venue = quoted();
  const wire = venue.wire();
  const payload = venue.signed({ type: "order", orders: [venue.order("buy", "63000", "0.1")], grouping: "na" });
  wire.send({ method: "post", id: 7, request: { type: "action", payload } });
  const [{ id, response }] = wire.take("post");
  assert.equal([id, response.type, response.payload.status], [7, "action", "ok"]);
  wire.send({ method: "post", id: 8, request: { type: "action", payload } });
  assert.match(wire.take("post")[0].response.payload.response, /^Invalid nonce: duplicate nonce/);
  wire.send({
    method: "post",
    id: 9,
    request: { type: "info", payload: { type: "openOrders", user: venue.account.key } },
  });
  const [asked] = wire.take("post");
  assert.equal([asked.id, asked.response.payload.type, asked.response.payload.data.length], [9, "openOrders", 1]);
  wire.send({ method: "post", id: 10, request: { type: "info", payload: { type: "nothing" } } });
  assert.match(wire.take("post")[0].response.payload, /^422 /);
});

test("a connection on which the venue says nothing ends after a minute; a pong keeps it", () => {
  const venue = new Venue();
  const [silent, pinging] = [venue.wire(), venue.wire()];
  for (let count = 0; count < 3; count++) {
    venue.settle(30_000);
    pinging.send({ method: "ping" });
  }
  assert.ok(silent.closed);
  assert.is(pinging.closed, undefined);
});

test("an address has ten connections, and ten accounts on them", () => {
  const venue = new Venue();
  const wires = Array.from({ length: 10 }, () => venue.wire());
  assert.is(venue.wire().refusal?.status, 429);
  wires[0]?.leave();
  const wire = venue.wire();
  assert.is(wire.refusal, undefined);
  const user = (number: number): string => `0x${String(number).padStart(40, "0")}`;
  for (let number = 0; number < 10; number++) wires[1]?.subscribe({ type: "userFills", user: user(number) });
  assert.equal(wire.subscribe({ type: "userFills", user: user(10) }), [
    { channel: "error", data: "Cannot track more than 10 total users." },
  ]);
  assert.is(wire.subscribe({ type: "spotState", user: user(9) })[0].channel, "subscriptionResponse");
  assert.is(new Wire(venue, "/other").refusal?.status, 404);
});

test("the venue ends all sockets, or drops them", () => {
  const venue = new Venue();
  const [one, other] = [venue.wire(), venue.wire()];
  venue.sim.rotate();
  assert.equal([one.closed, other.closed], ["1001", "1001"]);
  const third = venue.wire();
  venue.sim.disconnectAll();
  assert.is(third.closed, "1006");
});

test("the reader understands what clients say and what the venue tells", () => {
  const venue = quoted();
  const { reader } = venue.sim.skin;
  const user = venue.account.key;
  const wire = venue.wire();
  const frame = { method: "subscribe", subscription: { type: "l2Book", coin, fast: true } };
  const asked = reader.frame(JSON.stringify(frame));
  assert.is(asked.kind, "subscribe");
  const [ack, book] = wire.subscribe(frame.subscription);
  assert.equal(reader.push(JSON.stringify(ack)), { kind: "reply", id: "id" in asked ? asked.id : "" });
  const topic = asked.kind === "subscribe" ? asked.topics[0] : "";
  assert.equal(reader.push(JSON.stringify(book)), { kind: "book", topic, market: coin });
  const slow = reader.frame(JSON.stringify({ method: "subscribe", subscription: { type: "l2Book", coin } }));
  assert.is.not(slow.kind === "subscribe" && slow.topics[0], topic, "another stream");
  for (
    const [subscription, kind] of [[{ type: "trades", coin }, "trades"], [
      { type: "activeAssetCtx", coin },
      "ticker",
    ]] as const
  ) {
    const meant = reader.frame(JSON.stringify({ method: "subscribe", subscription }));
    wire.take();
    wire.subscribe(subscription);
    venue.place(venue.order("buy", "64010", "0.1", ioc));
    venue.settle(1_000);
    const push = wire.take().map((told: Json) => reader.push(JSON.stringify(told))).find((each) => each.kind === kind);
    assert.equal(push, { kind, topic: meant.kind === "subscribe" ? meant.topics[0] : "", market: coin });
  }
  const login = reader.frame(JSON.stringify({ method: "subscribe", subscription: { type: "orderUpdates", user } }));
  assert.equal(login.kind === "request" && login.request, { purpose: "login", write: false });
  for (const [type, kind] of [["userFills", "order"], ["spotState", "balances"]] as const) {
    wire.subscribe({ type, user });
    venue.place(venue.order("buy", "64010", "0.1", ioc));
    venue.settle();
    const push = wire.take().map((told: Json) => reader.push(JSON.stringify(told))).find((each) => each.kind === kind);
    assert.equal(push, { kind, topic: "account" });
  }
  const post = { method: "post", id: 5, request: { type: "action", payload: venue.signed({ type: "noop" }) } };
  assert.equal(reader.frame(JSON.stringify(post)), {
    kind: "request",
    id: "5",
    request: { purpose: "other", write: true },
  });
  const order = venue.signed({ type: "order", orders: [venue.order("buy", "63000", "0.1")], grouping: "na" });
  const request = { method: "POST", target: "/exchange", headers: {}, body: JSON.stringify(order), from: "" };
  assert.equal(reader.request(request), { purpose: "create", write: true, market: coin });
  const book2 = { ...request, target: "/info", body: JSON.stringify({ type: "l2Book", coin }) };
  assert.equal(reader.request(book2), { purpose: "book", write: false, market: coin });
});

test("the reader tells success from refusal, and cuts answers to what was before", () => {
  const venue = quoted();
  const { reader } = venue.sim.skin;
  const answer = (path: string, body: object) =>
    venue.sim.skin.request({
      method: "POST",
      target: path,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      from: "",
    });
  const place = (p: string) =>
    answer("/exchange", venue.signed({ type: "order", orders: [venue.order("buy", p, "0.1")], grouping: "na" }));
  assert.ok(reader.succeeded(place("63000")));
  assert.not.ok(reader.succeeded(place("63000.5")));
  for (
    const what of ["outcome unknown", "unavailable", "too many", "no such order", "duplicate", "untimely"] as const
  ) {
    assert.not.ok(reader.succeeded(reader.trouble(what)), what);
  }
  const since = venue.clock.now();
  venue.settle(5);
  place("63001");
  const asked = { type: "openOrders", user: venue.account.key };
  const meaning = reader.request({
    method: "POST",
    target: "/info",
    headers: {},
    body: JSON.stringify(asked),
    from: "",
  });
  assert.is(JSON.parse(reader.asOf(meaning, answer("/info", asked), since).body).length, 1);
  const [, { oid }] = venue.own("openOrders");
  const one = { type: "orderStatus", user: venue.account.key, oid };
  const late = reader.asOf({ purpose: "order", write: false }, answer("/info", one), since);
  assert.equal(JSON.parse(late.body), { status: "unknownOid" });
});

test.run();
