/** Orders on spot: kinds, refusals with their texts, changes, cancels, and what is told of them. */
import * as assert from "uvu/assert";
import { decimal } from "../../../src/core/decimal.ts";
import { suite } from "../../support/suite.ts";
import type { Json } from "./support.ts";
import { alo, btc, btcCoin, cloid, ioc, Venue } from "./support.ts";

const test = suite("sim hyperliquid orders");

function quoted(): Venue {
  const venue = new Venue();
  venue.quote();
  return venue;
}

const status = (venue: Venue, oid: number | string): string =>
  venue.own("orderStatus", { oid }).order?.status ?? "none";

test("an order rests, is found by both its ids, and is canceled with what it held", () => {
  const venue = quoted();
  const [{ resting }] = venue.place(venue.order("buy", "63000", "0.5", { c: cloid(1) }));
  assert.is(resting.cloid, cloid(1));
  for (const oid of [resting.oid, cloid(1)]) {
    const found = venue.own("orderStatus", { oid });
    assert.is(found.status, "order");
    const { order, status } = found.order;
    assert.equal([status, order.coin, order.limitPx, order.sz, order.origSz, order.tif, order.cloid], [
      "open",
      "@2",
      "63000.0",
      "0.5",
      "0.5",
      "Gtc",
      cloid(1),
    ]);
  }
  const usdc = (): Json => venue.own("spotClearinghouseState").balances.find(({ coin }: Json) => coin === "USDC");
  assert.equal([usdc().total, usdc().hold], ["1000000.0", "31500.0"]);
  assert.is(venue.cancel(resting.oid), "success");
  assert.is(status(venue, resting.oid), "canceled");
  assert.is(usdc().hold, "0.0");
  assert.match(venue.cancel(resting.oid).error, /^Order was never placed, already canceled, or filled\. asset=10002$/);
  assert.match(venue.cancel(1).error, /^Order was never placed/);
  const states = venue.own("historicalOrders").map((record: Json) => record.status);
  assert.equal(states, ["canceled", "open"], "every state, newest first");
});

test("an order of another market is not canceled by its number alone", () => {
  const venue = quoted();
  const [{ resting }] = venue.place(venue.order("buy", "63000", "0.5"));
  assert.match(venue.cancel(resting.oid, 10_001).error, /^Order was never placed/);
  const { key, secret } = venue.sim.createAccount();
  const action = { type: "cancel", cancels: [{ a: btc.spot, o: resting.oid }] };
  const [foreign] = venue.act(action, { wallet: { key, secret } }).response.data.statuses;
  assert.match(foreign.error, /^Order was never placed/);
  assert.is(status(venue, resting.oid), "open");
});

test("what crosses is filled at once, at the prices of the book, fees in what is got", () => {
  const venue = quoted();
  const [{ filled }] = venue.place(venue.order("buy", "64020", "1.5"));
  assert.equal([filled.totalSz, filled.avgPx.slice(0, 8)], ["1.5", "64013.33"]);
  const [last, first] = venue.own("userFills");
  assert.equal([first.px, first.sz, first.side, first.dir, first.crossed, first.fee, first.feeToken], [
    "64010.0",
    "1.0",
    "B",
    "Buy",
    true,
    "0.0007",
    "BTC",
  ]);
  assert.equal([first.startPosition, last.startPosition], ["10.0", "10.9993"], "each with what there was before");
  const [{ filled: sold }] = venue.place(venue.order("sell", "63000", "0.5", ioc));
  const [fill] = venue.own("userFills");
  assert.equal([sold.totalSz, fill.side, fill.fee, fill.feeToken], ["0.5", "A", "22.3965", "USDC"]);
  const trades = venue.info("recentTrades", { coin: "@2" });
  assert.equal(trades.map(({ tid }: Json) => tid), venue.own("userFills").map(({ tid }: Json) => tid));
  assert.is(trades[0].users[1], venue.account.key, "buyer and seller");
  const ids = venue.sim.engine.fills(venue.account.id).map(({ tradeId, orderId }) =>
    venue.sim.skin.ids.fill(tradeId, orderId)
  );
  assert.equal(ids.reverse(), venue.own("userFills").map(({ time, tid }: Json) => `${time}-${tid}`));
});

test("immediate or cancel: filled in part it is filled with something left, without a match it is refused", () => {
  const venue = quoted();
  const [{ filled }] = venue.place(venue.order("buy", "64010", "3", ioc));
  assert.is(filled.totalSz, "1.0");
  const { order, status: word } = venue.own("orderStatus", { oid: filled.oid }).order;
  assert.equal([word, order.sz, order.origSz], ["filled", "2.0", "3.0"]);
  const [{ error }] = venue.place(venue.order("buy", "64010", "1", { ...ioc, c: cloid(4) }));
  assert.is(error, "Order could not immediately match against any resting orders. asset=10002");
  assert.is(status(venue, cloid(4)), "iocCancelRejected", "a record of it is there");
  assert.is(venue.sim.engine.orders(venue.account.id).length, 1, "the engine never saw it");
});

test("post-only rests, or is refused with the best prices", () => {
  const venue = quoted();
  const [{ error }] = venue.place(venue.order("buy", "64010", "1", { ...alo, c: cloid(5) }));
  assert.is(error, "Post only order would have immediately matched, bbo was 63990@64010. asset=10002");
  assert.is(status(venue, cloid(5)), "badAloPxRejected");
  const [{ resting }] = venue.place(venue.order("buy", "64009", "1", alo));
  assert.is(venue.own("orderStatus", { oid: resting.oid }).order.order.tif, "Alo");
});

test("refusals of one order have their texts, and the others of the batch go on", () => {
  const venue = quoted();
  const statuses = venue.place(
    venue.order("buy", "63000", "0.0001"),
    venue.order("buy", "64000", "100"),
    venue.order("buy", "2000", "0.1"),
    venue.order("sell", "65000", "0.1"),
  );
  assert.equal(statuses.slice(0, 3).map(({ error }: Json) => error), [
    "Order must have minimum value of 10 USDC. asset=10002",
    "Insufficient spot balance asset=10002",
    // Without a trade there is no reference price: it rests.
    undefined,
  ]);
  assert.ok(statuses[3].resting);
  venue.place(venue.order("buy", "64010", "0.1", ioc));
  const [{ error }] = venue.place(venue.order("buy", "2000", "0.1"));
  assert.match(error, /^Order price cannot be more than 80% away from the reference price/);
});

test("what breaks a rule of form refuses the whole batch, once", () => {
  const venue = quoted();
  const good = venue.order("buy", "63000", "0.1");
  const wrong: readonly (readonly [object, RegExp])[] = [
    [{ p: "63000.5" }, /^Order has invalid price/],
    [{ p: "6300.1234" }, /^Order has invalid price/],
    [{ p: "0" }, /^Order has invalid price/],
    [{ s: "0.000001" }, /^Order has invalid size/],
    [{ s: "0" }, /^Order has zero size/],
    [{ a: 4_711 }, /^Order has invalid asset/],
  ];
  for (const [more, text] of wrong) {
    const statuses = venue.place(good, { ...good, ...more });
    assert.is(statuses.length, 1, JSON.stringify(more));
    assert.match(statuses[0].error, text);
  }
  assert.equal(venue.own("openOrders"), []);
  assert.ok(venue.place(venue.order("sell", "123456", "0.1"))[0].resting, "whole prices may have more digits");
});

test("an id that an open order has is refused, one of an ended order is free", () => {
  const venue = quoted();
  const [{ resting }] = venue.place(venue.order("buy", "63000", "0.1", { c: cloid(9) }));
  const [{ error }] = venue.place(venue.order("buy", "63001", "0.1", { c: cloid(9) }));
  assert.match(error, /cloid already exists/);
  venue.cancel(resting.oid);
  const [again] = venue.place(venue.order("buy", "63001", "0.1", { c: cloid(9) }));
  assert.is(venue.own("orderStatus", { oid: cloid(9) }).order.order.oid, again.resting.oid, "the newest has it");
});

test("a change is a cancel and a new order; what only makes stays so", () => {
  const venue = quoted();
  const [{ resting }] = venue.place(venue.order("buy", "63000", "0.1", { c: cloid(2) }));
  const change = (oid: number | string, p: string, more = {}): Json =>
    venue.act({ type: "batchModify", modifies: [{ oid, order: venue.order("buy", p, "0.2") }], ...more }).response.data
      .statuses[0];
  const { resting: next } = change(cloid(2), "63100");
  assert.is.not(next.oid, resting.oid);
  assert.is(status(venue, resting.oid), "canceled");
  assert.equal(venue.own("orderStatus", { oid: next.oid }).order.order.tif, "Alo");
  assert.is(change(resting.oid, "63000").error, "Cannot modify canceled or filled order");
  assert.ok(change(resting.oid, "63000", { a: true }).resting, "always");
  const crossing = change(next.oid, "64010").error;
  assert.match(crossing, /^Error placing new order during modify: Post only order/);
  assert.is(status(venue, next.oid), "canceled", "the old one is gone");
  const done = venue.act({ type: "modify", oid: 1, order: venue.order("buy", "63000", "0.1") });
  assert.equal(done, { status: "err", response: "Cannot modify canceled or filled order" });
});

test("the dead man's switch: for those who have traded, five seconds ahead at least", () => {
  const venue = quoted();
  const set = (time?: number): string => {
    const action = { type: "scheduleCancel", ...(time === undefined ? {} : { time }) };
    const { status, response } = venue.act(action);
    return status === "ok" ? "ok" : response;
  };
  const now = venue.clock.now();
  assert.match(set(now + 10_000), /until enough volume traded/);
  venue.sim.counter({ market: "@2", side: "sell", price: "64005", quantity: "20" });
  venue.sim.deposit(venue.account.id, "USDC", "1000000");
  venue.place(venue.order("buy", "64005", "16", ioc));
  assert.match(set(now + 4_000), /^Scheduled cancel time too early/);
  const [{ resting }] = venue.place(venue.order("buy", "63000", "0.1"));
  assert.is(set(now + 10_000), "ok");
  assert.is(set(), "ok");
  venue.settle(20_000);
  assert.is(status(venue, resting.oid), "open", "it was taken back");
  assert.is(set(venue.clock.now() + 5_000), "ok");
  venue.settle(4_999);
  assert.is(status(venue, resting.oid), "open");
  venue.settle(2);
  assert.is(status(venue, resting.oid), "scheduledCancel");
});

test("orders of one account do not trade with each other: the resting one goes", () => {
  const venue = new Venue();
  const [{ resting }] = venue.place(venue.order("buy", "63000", "0.1"));
  const [{ error }] = venue.place(venue.order("sell", "63000", "0.1", ioc));
  assert.match(error, /could not immediately match/);
  assert.is(status(venue, resting.oid), "selfTradeCanceled");
  assert.is(venue.sim.engine.orders(venue.account.id).length, 1, "the engine never saw the other one");
  const [{ resting: first }] = venue.place(venue.order("buy", "63001", "0.1"));
  venue.sim.counter({ market: "@2", side: "buy", price: "63000", quantity: "0.1" });
  const [{ filled }] = venue.place(venue.order("sell", "63000", "0.1", ioc));
  assert.is(filled.avgPx, "63000.0", "past it, with somebody else");
  assert.is(status(venue, first.oid), "selfTradeCanceled");
  assert.is(venue.own("userFills").length, 1);
});

test("fills of a period are told oldest first, both ends in it; who never traded has none", () => {
  const venue = quoted();
  const times: number[] = [];
  for (let count = 0; count < 3; count++) {
    times.push(venue.clock.now());
    venue.place(venue.order("buy", "64010", "0.1", ioc));
    venue.settle(10);
  }
  const [first, second = 0, third = 0] = times;
  const asked = (fields: object): number[] => venue.own("userFillsByTime", fields).map(({ time }: Json) => time);
  assert.equal(asked({ startTime: 0 }), times);
  assert.equal(asked({ startTime: second, endTime: third }), [second, third]);
  assert.equal(asked({ startTime: second, endTime: third - 1 }), [second]);
  assert.equal(asked({ startTime: 0, reversed: true }), [third, second, first]);
  assert.equal(venue.info("userFills", { user: `0x${"9".repeat(40)}` }), []);
  const { cumVlm, nRequestsUsed } = venue.own("userRateLimit");
  assert.equal([cumVlm, nRequestsUsed], ["19203.00", 3]);
  assert.ok(decimal(venue.own("userFees").userSpotCrossRate).eq("0.0007"));
  assert.is(btcCoin.spot, "@2");
});

test.run();
