import * as assert from "uvu/assert";
import { crc32 } from "../../../src/core/crc32.ts";
import { suite } from "../../support/suite.ts";
import { Venue, Wire } from "./venue.ts";
import type { Json } from "./venue.ts";

const test = suite("sim kraken sockets");

const symbol = "BTC/USD";

/** A book put together from frames as they are on the wire, cut to its depth after each. */
class Book {
  readonly sides: { bids: Map<string, string>; asks: Map<string, string> } = { bids: new Map(), asks: new Map() };

  apply(text: string, depth: number): number {
    const level = /\{"price":([\d.]+),"qty":([\d.]+)\}/g;
    const [, type, bids = "", asks = "", sum] =
      /"type":"(\w+)".*"bids":\[(.*?)\],"asks":\[(.*?)\],"checksum":(\d+)/.exec(text) ?? [];
    for (const [name, part] of [["bids", bids], ["asks", asks]] as const) {
      const side = this.sides[name];
      if (type === "snapshot") side.clear();
      for (const [, price = "", quantity = ""] of part.matchAll(level)) {
        if (Number(quantity) === 0) side.delete(price);
        else side.set(price, quantity);
      }
      for (const [price] of this.levels(name).slice(depth)) side.delete(price);
    }
    return Number(sum);
  }

  levels(side: "bids" | "asks"): [string, string][] {
    const sign = side === "bids" ? -1 : 1;
    return [...this.sides[side]].sort(([one], [other]) => sign * (Number(one) - Number(other)));
  }

  get checksum(): number {
    const digits = (text: string): string => text.replace(".", "").replace(/^0+/, "");
    const side = (name: "bids" | "asks"): string =>
      this.levels(name).slice(0, 10).map(([price, quantity]) => digits(price) + digits(quantity)).join("");
    return crc32(side("asks") + side("bids"));
  }
}

for (const depth of [10, 25, 100]) {
  test(`a book of ${depth} levels: its checksum holds after every frame, and it is the engine's`, () => {
    const venue = new Venue({ flow: true, seed: depth, past: 1_000 });
    const wire = venue.wire();
    wire.ask("subscribe", { channel: "book", symbol: [symbol], depth });
    venue.clock.advance(20_000);
    const book = new Book();
    const frames = wire.texts.filter((text) => text.startsWith('{"channel":"book"'));
    assert.ok(frames.length > 50, String(frames.length));
    for (const text of frames) {
      const sum = book.apply(text, depth);
      assert.is(book.checksum, sum);
    }
    const real = venue.sim.engine.book("XXBTZUSD");
    for (const side of ["bids", "asks"] as const) {
      const levels = real[side].slice(0, depth).map(([price, quantity]) => [price.toFixed(1), quantity.toFixed(8)]);
      assert.equal(book.levels(side), levels);
    }
  });
}

test("subscriptions: one reply a symbol before what comes first; what is wrong is refused by itself", () => {
  const venue = new Venue();
  const wire = venue.wire();
  assert.is(wire.take()[0].channel, "status");
  const replies = wire.ask("subscribe", { channel: "book", symbol: [symbol, "ALGO/XYZ", "ETH/USD"], depth: 10 });
  assert.equal(replies.map(({ success, symbol: of, result }) => [success, of ?? result.symbol]), [
    [true, symbol],
    [false, "ALGO/XYZ"],
    [true, "ETH/USD"],
  ]);
  assert.is(replies[1].error, "Currency pair not supported ALGO/XYZ");
  assert.equal(wire.take().map(({ channel, method }) => channel ?? method), [
    "subscribe",
    "book",
    "subscribe",
    "subscribe",
    "book",
  ]);
  const error = (method: string, params?: object): unknown => wire.ask(method, params)[0]?.error;
  assert.is(error("subscribe", { channel: "book", symbol: [symbol], depth: 25 }), "Already subscribed");
  assert.is(error("subscribe", { channel: "book", symbol: [symbol], depth: 11 }), "Subscription depth not supported");
  assert.is(error("subscribe", { channel: "books", symbol: [symbol] }), "Subscription name invalid");
  assert.is(error("subscribe", { channel: "trade" }), "Symbol(s) not found");
  assert.match(
    String(error("subscribe", { channel: "trade", symbol: [symbol], deep: 1 })),
    /^Unsupported field: 'deep'/,
  );
  assert.is(error("subscribe", { channel: "executions" }), "ESession:Invalid session");
  assert.is(error("fly"), "EGeneral:Unknown method");
  wire.take();
  wire.send("no json");
  assert.equal(wire.take(), [{ error: "Malformed request", success: false }]);
  assert.is(wire.ask("unsubscribe", { channel: "book", symbol: [symbol], depth: 10 })[0].success, true);
  wire.take();
  venue.sim.counter({ market: "XXBTZUSD", side: "buy", quantity: "1", price: "60000" });
  assert.equal(wire.take("book"), []);
  assert.is(new Wire(venue, "/v1").refused, 404);
});

test("orders over the socket: ids, refusals, and a reply for each order that is canceled", () => {
  const venue = new Venue();
  const wire = venue.wire();
  const token = venue.token();
  const order = {
    symbol,
    side: "buy",
    order_type: "limit",
    order_qty: 0.5,
    limit_price: 60000.1,
    fee_preference: "quote",
    token,
  };
  const place = (more: object): Json => wire.ask("add_order", { ...order, ...more })[0];
  const one = place({ cl_ord_id: "one" });
  assert.equal([one.success, one.result.cl_ord_id], [true, "one"]);
  const [real] = venue.sim.engine.orders(venue.account.id);
  assert.equal([venue.sim.skin.ids.order(real!.id), real!.price.toFixed(), real!.clientId], [
    one.result.order_id,
    "60000.1",
    "one",
  ]);
  assert.is(place({ cl_ord_id: "one" }).error, "EGeneral:Invalid arguments:cl_ord_id not unique");
  assert.is(place({ order_qty: 100 }).error, "EOrder:Insufficient funds");
  assert.is(place({ token: "none" }).error, "ESession:Invalid session");
  assert.match(place({ volume: 1 }).error, /^Unsupported field: 'volume' for the given msg type: add order/);
  assert.is(place({ validate: true }).result.order_id, "");
  const two = place({ order_userref: 5 }).result.order_id;
  const amended = wire.ask("amend_order", { order_id: two, limit_price: 60001, token })[0];
  assert.match(amended.result.amend_id, /^T/);
  const gone = "OAAAAA-BBBBB-CCCCCC";
  const replies = wire.ask("cancel_order", { order_id: [one.result.order_id, gone, two], token });
  assert.equal(replies.map(({ success }) => success), [true, false, true]);
  const batch = [{ ...order, symbol: undefined, token: undefined }, {
    ...order,
    symbol: undefined,
    token: undefined,
    order_qty: 90,
  }];
  const placed = wire.ask("batch_add", { symbol, orders: batch, token })[0];
  assert.equal([placed.success, placed.result[1].error], [false, "EOrder:Insufficient funds"]);
  assert.is(wire.ask("cancel_all", { token })[0].result.count, 1);
  assert.is(wire.ask("cancel_all_orders_after", { timeout: 0, token })[0].result.triggerTime, "0");
});

test("executions tell an order from its beginning to its end, each frame numbered", () => {
  const venue = new Venue();
  const wire = venue.wire();
  const token = venue.token();
  venue.buy({ cl_ord_id: "before" });
  const [ack] = wire.ask("subscribe", { channel: "executions", token, ratecounter: true });
  assert.is(ack.result.maxratecount, 125);
  const [snapshot] = wire.take("executions");
  assert.equal([snapshot.type, snapshot.sequence, snapshot.data.length, snapshot.data[0].cl_ord_id], [
    "snapshot",
    1,
    1,
    "before",
  ]);
  venue.sim.counter({ market: "XXBTZUSD", side: "sell", quantity: "0.2", price: "60000", timeInForce: "IOC" });
  venue.sim.counter({ market: "XXBTZUSD", side: "sell", quantity: "0.3", price: "60000", timeInForce: "IOC" });
  const frames = wire.take("executions");
  assert.equal(frames.map(({ sequence }) => sequence), [2, 3, 4]);
  const entries = frames.map(({ data }) => data[0]);
  assert.equal(entries.map((each) => [each.exec_type, each.order_status, Number(each.cum_qty)]), [
    ["trade", "partially_filled", 0.2],
    ["trade", "partially_filled", 0.5],
    ["filled", "filled", 0.5],
  ]);
  assert.equal(entries[0].fees, [{ asset: "USD", qty: 30 }]);
  assert.equal([entries[0].liquidity_ind, entries[0].last_price, entries[0].ratecount], ["m", 60000, 1]);
  const history = venue.done("TradesHistory").trades;
  assert.equal(Object.keys(history).sort(), [entries[0].exec_id, entries[1].exec_id].sort());
  const id = venue.buy({ price: "50000" }).result.txid[0];
  venue.done("CancelOrder", { txid: id });
  const [pending, live, canceled] = wire.take("executions").map(({ data }) => data[0]);
  assert.equal([pending.exec_type, pending.symbol, live.exec_type, live.symbol], [
    "pending_new",
    symbol,
    "new",
    undefined,
  ]);
  assert.equal([canceled.order_status, canceled.reason, canceled.symbol], ["canceled", "User requested", undefined]);
});

test("balances tell every entry of the ledger, with what is left after it", () => {
  const venue = new Venue();
  const wire = venue.wire();
  wire.ask("subscribe", { channel: "balances", token: venue.token() });
  const [snapshot] = wire.take("balances");
  assert.is(snapshot.data.find(({ asset }: { asset: string }) => asset === "USD").balance, 1_000_000);
  venue.sim.counter({ market: "XXBTZUSD", side: "sell", quantity: "0.5", price: "60000" });
  venue.buy();
  const [trade] = wire.take("balances");
  assert.equal(trade.data.map((each: Json) => [each.asset, each.amount, each.fee, each.balance]), [
    ["BTC", 0.5, 0, 10.5],
    ["USD", -30000, 120, 969880],
  ]);
  venue.sim.deposit(venue.account.id, "USD", -80);
  assert.equal(wire.take("balances")[0].data.map((each: Json) => [each.type, each.balance]), [["withdrawal", 969800]]);
});

test("a token has to be used within a quarter of an hour, and then holds as long as its connection and its key", () => {
  const venue = new Venue();
  const wire = venue.wire();
  const [used, late] = [venue.token(), venue.token()];
  assert.is(wire.ask("subscribe", { channel: "executions", token: used })[0].success, true);
  venue.clock.advance(16 * 60_000);
  assert.is(wire.ask("cancel_all", { token: used })[0].success, true);
  assert.is(wire.ask("cancel_all", { token: late })[0].error, "ESession:Invalid session");
  assert.is(venue.wire().ask("cancel_all", { token: used })[0].error, "ESession:Invalid session");
  venue.sim.revokeKey(venue.account.key);
  assert.is(wire.ask("cancel_all", { token: used })[0].error, "ESession:Invalid session");
});

test("sockets end: silence without a subscription, rotation, a ban, too many of them", () => {
  const venue = new Venue();
  const silent = venue.wire();
  const heard = venue.wire();
  heard.ask("subscribe", { channel: "trade", symbol: [symbol] });
  venue.clock.advance(61_000);
  assert.match(silent.closed ?? "", /^1001/);
  assert.is(heard.closed, undefined);
  venue.sim.rotate();
  assert.match(heard.closed ?? "", /^1001/);
  for (let count = 0; count < 148; count++) assert.is(venue.wire().refused, undefined);
  assert.is(venue.wire().refused, 429, "151 in ten minutes");
  venue.clock.advance(9 * 60_000);
  assert.is(venue.wire().refused, 429);
  venue.clock.advance(2 * 60_000);
  assert.is(venue.wire().refused, undefined);
});

test("what the messages mean, to those who stand between", () => {
  const venue = new Venue({ flow: true, past: 1_000 });
  const { reader } = venue.sim.skin;
  const wire = venue.wire();
  const token = venue.token();
  wire.ask("subscribe", { channel: "book", symbol: [symbol] });
  wire.ask("subscribe", { channel: "executions", token });
  venue.buy();
  venue.clock.advance(2_000);
  const kinds = new Map(wire.texts.map((text) => [reader.push(text).kind, text]));
  assert.equal([...kinds.keys()].sort(), ["book", "order", "other", "reply"]);
  const change = kinds.get("book") ?? "";
  assert.equal(reader.push(change), { kind: "book", topic: "book/BTC/USD", market: "XXBTZUSD" });
  assert.not.equal(reader.miscounted?.(change), change);
  assert.is(JSON.parse(reader.withUnknownLevel(change)).data[0].bids[0].price, 0.01);
  const frame = (method: string, params: object) => reader.frame(JSON.stringify({ method, params, req_id: 3 }));
  assert.equal(frame("subscribe", { channel: "book", symbol: [symbol] }), {
    kind: "subscribe",
    id: "3",
    topics: ["book/BTC/USD"],
  });
  assert.equal(frame("subscribe", { channel: "executions", token: "t" }), {
    kind: "subscribe",
    id: "3",
    topics: ["account"],
    personal: true,
  });
  assert.equal(frame("add_order", { symbol }), {
    kind: "request",
    id: "3",
    request: { purpose: "create", write: true, market: "XXBTZUSD" },
  });
  const request = (name: string, body = "") =>
    reader.request({ method: "POST", target: `/0/private/${name}`, headers: {}, body, from: "" });
  assert.equal(request("AddOrder", "nonce=1&pair=XBTUSD"), { purpose: "create", write: true, market: "XXBTZUSD" });
  assert.equal(request("OpenOrders", "nonce=1").purpose, "openOrders");
  assert.equal(request("OpenOrders", "nonce=1&cl_ord_id=a").purpose, "order");
  const answer = (result: object) => ({ status: 200, headers: {}, body: JSON.stringify({ error: [], result }) });
  const meaning = { purpose: "openOrders", write: false } as const;
  const some = answer({ open: { a: { opentm: 10 }, b: { opentm: 20 } } });
  assert.equal(JSON.parse(reader.asOf(meaning, some, 15_000).body).result, { open: { a: { opentm: 10 } } });
  assert.is(reader.succeeded(some), true);
  assert.is(reader.succeeded(reader.trouble("unavailable")), false);
});

test.run();
