/** The sockets of simulated OKX: logins, subscriptions and refusals, books, snapshots, orders as frames, and ends. */
import * as assert from "uvu/assert";
import { decimal } from "../../../src/core/decimal.ts";
import { suite } from "../../support/suite.ts";
import type { Json } from "./support.ts";
import { quoted, Venue, Wire } from "./support.ts";

const test = suite("sim okx sockets");

const book = { channel: "books", instId: "BTC-USDT" } as const;

test("subscriptions are acknowledged, and refused with a code", () => {
  const venue = quoted();
  const wire = venue.wire("public");
  const ack = wire.subscribe(book);
  assert.equal([ack.id, ack.event, ack.arg], ["s1", "subscribe", book]);
  assert.match(ack.connId, /^\w{8}$/);
  assert.is(wire.take().at(-1).action, "snapshot");
  const code = (arg: Readonly<Record<string, string>>): string => wire.subscribe(arg).code;
  assert.equal([code({ channel: "nothing" }), code({ ...book, instId: "NO-SUCH" }), code({ channel: "books" })], [
    "60018",
    "60018",
    "60018",
  ]);
  assert.equal([code({ ...book, channel: "trades-all" }), code({ ...book, channel: "candle1m" })], ["64001", "64001"]);
  assert.equal([code({ ...book, channel: "books-l2-tbt" }), code({ channel: "account" })], ["64003", "60018"]);
  assert.is(code({ ...book, channel: "mark-price" }), "60018", "a pair has none");
  const business = venue.wire("business");
  assert.is(business.subscribe(book).code, "64002");
  assert.is(business.subscribe({ ...book, channel: "candle7m" }).code, "60018");
  assert.is(business.subscribe({ channel: "orders-algo", instType: "ANY" }).code, "60011");
  assert.equal(wire.ask("ping"), "pong");
  assert.equal([wire.ask("no json").code, wire.ask({ op: "dance", args: [] }).code], ["60012", "60012"]);
  assert.is(wire.ask({ op: "subscribe", args: [] }).code, "60013");
  const off = wire.ask({ id: "u", op: "unsubscribe", args: [book] });
  assert.equal([off.id, off.event], ["u", "unsubscribe"]);
  wire.take();
  venue.sim.counter({ market: "BTC-USDT", side: "buy", price: "98", quantity: "1" });
  venue.clock.advance(1_000);
  assert.equal(wire.take(), []);
});

test("logins: what is missing, wrong or late", () => {
  const venue = quoted();
  const wire = venue.wire("private");
  assert.is(wire.subscribe({ channel: "account" }).code, "60011");
  assert.is(wire.ask({ op: "order", id: "1", args: [{}] }).code, "60011");
  const code = (more: object): string => wire.login(venue.account, more).code;
  assert.equal([code({ apiKey: "" }), code({ sign: "" }), code({ passphrase: "" })], ["60001", "60002", "60003"]);
  assert.equal([code({ timestamp: "now" }), code({ timestamp: "1600000000" })], ["60004", "60006"]);
  assert.equal([code({ apiKey: "x" }), code({ passphrase: "x" }), code({ sign: "x" })], ["60032", "60024", "60007"]);
  assert.equal([code({}), code({})], ["0", "60010"]);
  assert.equal(
    [wire.subscribe({ channel: "orders" }).code, wire.subscribe({ channel: "orders", instType: "X" }).code],
    [
      "60018",
      "60018",
    ],
  );
});

/** A book as a client keeps it. */
class Kept {
  readonly bids = new Map<string, string>();
  readonly asks = new Map<string, string>();
  last = 0;

  read({ action, data: [{ bids, asks, seqId, prevSeqId }] }: Json): void {
    if (action === "snapshot") {
      this.bids.clear();
      this.asks.clear();
      assert.is(prevSeqId, -1);
    } else assert.is(prevSeqId, this.last, "each names the one before");
    this.last = seqId;
    for (const [levels, side] of [[bids, this.bids], [asks, this.asks]] as const) {
      for (const [price, size] of levels) {
        if (size === "0") side.delete(price);
        else side.set(price, size);
      }
    }
  }
}

for (const kind of ["spot", "perp"] as const) {
  test(`${kind}: books from a snapshot and changes are the engine's at every number`, () => {
    const venue = new Venue(kind, { flow: true, seed: 5, past: 1_000 });
    const instId = kind === "spot" ? "BTC-USDT" : "BTC-USDT-SWAP";
    const size = kind === "spot" ? "1" : "0.01";
    const first = venue.wire("public");
    first.subscribe({ channel: "books", instId });
    const [one, two] = [new Kept(), new Kept()];
    let second: Wire | undefined;
    const check = (kept: Kept): void => {
      const { bids, asks } = venue.sim.engine.book(instId, kept.last);
      for (const [ours, theirs] of [[kept.bids, bids], [kept.asks, asks]] as const) {
        assert.is(ours.size, theirs.length);
        for (const [price, quantity] of theirs) {
          assert.ok(quantity.eq(decimal(ours.get(price.toFixed()) ?? 0).times(size)), `${price}`);
        }
      }
    };
    let changes = 0;
    for (let turn = 0; turn < 60; turn++) {
      venue.clock.advance(100);
      if (turn === 30) {
        second = venue.wire("public");
        second.subscribe({ channel: "books", instId });
      }
      for (const frame of first.takeOf("books")) {
        one.read(frame);
        changes++;
      }
      for (const frame of second?.takeOf("books") ?? []) two.read(frame);
      check(one);
    }
    assert.ok(changes > 40, `${changes} changes`);
    assert.is(two.last, one.last);
    check(two);
    const rest = venue.get("market/books", { instId, sz: 400 }).json.data[0];
    assert.is(rest.seqId, venue.sim.engine.book(instId).updateId);
  });
}

test("a book that stands still says so once a minute", () => {
  const venue = quoted();
  const wire = venue.wire("public");
  wire.subscribe(book);
  const [{ data: [{ seqId }] }] = wire.takeOf("books");
  // Where nothing is told, the client has to say something within 30 seconds.
  for (const ms of [25_000, 25_000, 11_000]) {
    wire.send("ping");
    venue.clock.advance(ms);
  }
  const still = wire.takeOf("books");
  assert.equal(still.map(({ data: [each] }) => [each.prevSeqId, each.seqId, each.bids, each.asks]), [[
    seqId,
    seqId,
    [],
    [],
  ]]);
});

test("the other channels: best levels, tickers, trades together and one by one, candles", () => {
  const venue = quoted();
  const wire = venue.wire("public");
  for (const channel of ["books5", "bbo-tbt", "tickers", "trades"]) wire.subscribe({ channel, instId: "BTC-USDT" });
  const business = venue.wire("business");
  for (const channel of ["trades-all", "candle1m"]) business.subscribe({ channel, instId: "BTC-USDT" });
  wire.take();
  business.take();
  venue.sim.counter({ market: "BTC-USDT", side: "sell", price: "101", quantity: "1" });
  venue.sim.counter({ market: "BTC-USDT", side: "buy", price: "101", quantity: "3" });
  venue.clock.advance(1_000);
  const frames = wire.take();
  const last = (channel: string): Json => frames.findLast(({ arg }) => arg?.channel === channel)?.data[0];
  assert.equal([last("bbo-tbt").asks, last("bbo-tbt").bids], [[], [["99", "2", "0", "1"]]]);
  assert.equal(last("books5").bids, [["99", "2", "0", "1"]]);
  assert.equal([last("tickers").last, last("tickers").askPx, last("tickers").vol24h, last("tickers").volCcy24h], [
    "101",
    "",
    "4",
    "403",
  ]);
  // Two makers at one price: one taker's trades as one.
  assert.equal([last("trades").sz, last("trades").count, last("trades").side], ["3", "2", "buy"]);
  const told = business.take();
  const single = told.filter(({ arg }) => arg.channel === "trades-all").map((
    { data: [each] },
  ) => [each.tradeId, each.sz]);
  assert.equal(single, [["2", "2"], ["3", "1"]]);
  assert.equal(told.findLast(({ arg }) => arg.channel === "candle1m").data[0].slice(1, 6), [
    "100",
    "101",
    "100",
    "101",
    "4",
  ]);
});

test("the account: a snapshot first, then what changed, and everything again where that is wanted", () => {
  const venue = quoted();
  const wire = venue.wire("private");
  wire.login();
  wire.subscribe({ channel: "account" });
  const [count, first] = wire.take().slice(-2);
  assert.equal([count.event, count.channel, count.connCount], ["channel-conn-count", "account", "1"]);
  assert.equal([first.eventType, first.curPage, first.lastPage], ["snapshot", 1, true]);
  assert.equal(first.data[0].details.map(({ ccy }: Json) => ccy).sort(), ["BTC", "ETH", "SOL", "USDC", "USDT"]);
  const other = venue.own({ channel: "account", extraParams: '{"updateInterval":"0"}' });
  venue.placed({ side: "buy", px: "98", sz: "1" });
  const [update] = wire.takeOf("account").filter(({ eventType }) => eventType === "event_update");
  const [{ ccy, availBal, frozenBal, ordFrozen, cashBal }] = update.data[0].details;
  assert.equal([ccy, cashBal, availBal, frozenBal, ordFrozen], ["USDT", "1000000", "999902", "98", "98"]);
  assert.is(other.takeOf("account").length, 1);
  venue.clock.advance(10_000);
  assert.equal(wire.takeOf("account").map(({ eventType }) => eventType), ["snapshot", "snapshot"]);
  assert.equal(other.takeOf("account"), []);
});

test("events come after the answer, and never after a snapshot that is newer", () => {
  const venue = quoted();
  const late = venue.own();
  const wire = venue.own({ channel: "orders", instType: "ANY" });
  const code = 10_459;
  const args = [{ instIdCode: code, tdMode: "cash", side: "buy", ordType: "limit", sz: "1", px: "98" }];
  const reply = wire.ask({ id: "7", op: "order", args });
  assert.equal([reply.id, reply.op, reply.code, reply.data[0].sCode], ["7", "order", "0", "0"]);
  // The order's change of the balances is on its way, and in the snapshot already.
  late.subscribe({ channel: "account" });
  assert.equal(late.takeOf("account").map(({ eventType }) => eventType), ["snapshot"]);
  assert.is(wire.takeOf("orders").length, 1);
});

test("orders as frames: batches, deadlines, and instruments by their numbers", () => {
  const venue = quoted();
  const wire = venue.own();
  const item = { instIdCode: 10_459, tdMode: "cash", side: "buy", ordType: "limit", sz: "1", px: "98" };
  const ask = (op: string, args: unknown, more: object = {}): Json => wire.ask({ id: "9", op, args, ...more });
  const batch = ask("batch-orders", [item, { ...item, instIdCode: undefined, instId: "BTC-USDT" }]);
  assert.equal([batch.code, batch.data.map(({ sCode }: Json) => sCode)], ["2", ["0", "50014"]]);
  assert.is(ask("order", [{ ...item, instIdCode: 1 }]).data[0].sCode, "51001");
  assert.is(ask("order", [item, item]).code, "60013");
  assert.is(ask("order", [item], { expTime: String(venue.clock.now() - 1) }).code, "50036");
  assert.is(ask("order", [item], { expTime: String(venue.clock.now() + 1) }).code, "0");
  assert.equal(venue.sim.engine.orders(venue.account.id).map(({ market }) => market), ["BTC-USDT", "BTC-USDT"]);
  const { ordId } = batch.data[0];
  const ref = { instIdCode: 10_459, ordId };
  assert.is(ask("amend-order", [{ ...ref, newSz: "0.5" }]).data[0].sCode, "0");
  assert.is(ask("batch-cancel-orders", [ref]).data[0].sCode, "0");
  assert.is(ask("cancel-order", [ref]).data[0].sCode, "51400");
  assert.is(venue.wire("public").ask({ id: "1", op: "order", args: [item] }).code, "60028");
});

test("thirty connections follow a channel of an account: the next is acknowledged, and told that it ended", () => {
  const venue = quoted();
  const wires = Array.from({ length: 31 }, () => {
    const wire = venue.wire("private");
    wire.login();
    wire.subscribe({ channel: "orders", instType: "ANY" });
    return wire;
  });
  assert.equal(wires.map(({ frames }) => frames.at(-1)).slice(-2).map(({ event, connCount }) => [event, connCount]), [
    ["channel-conn-count", "30"],
    ["channel-conn-count-error", "30"],
  ]);
  wires.forEach((wire) => wire.take());
  venue.placed({ side: "buy", px: "98", sz: "1" });
  assert.equal(wires.map((wire) => wire.takeOf("orders").length).slice(-2), [1, 0]);
  wires[0]?.leave();
  const [wire] = wires.slice(-1);
  wire?.subscribe({ channel: "orders", instType: "ANY" });
  assert.is(wire?.frames.at(-1).event, "channel-conn-count");
});

test("how sockets end: silence, a notice before an upgrade, and a key that is no more", () => {
  const venue = quoted();
  const [silent, told, business] = [venue.wire("public"), venue.wire("public"), venue.own()];
  told.subscribe({ channel: "tickers", instId: "BTC-USDT" });
  venue.clock.advance(20_000);
  told.send("ping");
  business.send("ping");
  venue.clock.advance(11_000);
  assert.match(silent.closed ?? "", /^4004 /);
  assert.is(told.closed, undefined);
  venue.sim.rotate(60_000);
  assert.equal([told.take().at(-1).event, business.take().at(-1).code], ["notice", "64008"]);
  venue.sim.revokeKey(venue.account.key);
  assert.match(business.closed ?? "", /^4007 /);
  told.send("ping");
  venue.clock.advance(25_000);
  told.send("ping");
  venue.clock.advance(25_000);
  told.send("ping");
  venue.clock.advance(10_000);
  assert.match(told.closed ?? "", /^1001 /);
  assert.is(
    venue.sim.skin.open({ method: "GET", target: "/ws/v5/other", headers: {}, body: "", from: "x" }, {
      send: () => {},
      ping: () => {},
      close: () => {},
    })["status" as never],
    404,
  );
});

test("no more than three connections in a second, and 480 frames in an hour", () => {
  const venue = quoted();
  venue.clock.advance(1_000 - venue.clock.now() % 1_000);
  const places = Array.from({ length: 4 }, () => new Wire(venue, "/ws/v5/public"));
  assert.equal(places.map(({ refusal }) => refusal?.status), [undefined, undefined, undefined, 429]);
  const [wire] = places as [Wire];
  const codes = Array.from({ length: 481 }, () => wire.subscribe({ channel: "nothing" }).code);
  assert.equal([codes[479], codes[480]], ["60018", "60014"]);
});

test.run();
