/** The simulated venue's sockets: control frames, books that are put together, private topics, requests about orders. */
import * as assert from "uvu/assert";
import { suite } from "../../support/suite.ts";
import type { Json, Wire } from "./support.ts";
import { quoted, Venue } from "./support.ts";

const test = suite("sim bybit sockets");

/** A book as its messages make it. */
function bookOf(frames: readonly Json[]): { readonly book: Map<string, string>[]; readonly last: number } {
  const book = [new Map<string, string>(), new Map<string, string>()];
  let last = 0;
  for (const { type, data } of frames) {
    if (type === "snapshot") book.forEach((side) => side.clear());
    else assert.is(data.u, last + 1, "numbers grow by one");
    last = data.u;
    for (const [at, levels] of [data.b, data.a].entries()) {
      for (const [price, size] of levels) {
        if (size === "0") book[at]?.delete(price);
        else book[at]?.set(price, size);
      }
    }
  }
  return { book, last };
}

test("books of every depth, put together from their messages, are the engine's", () => {
  const venue = new Venue("spot", { flow: true, seed: 5, past: 3_000, markets: ["BTCUSDT"] });
  const wire = venue.wire("public/spot");
  const depths = [50, 200, 1000];
  wire.subscribe(...depths.map((depth) => `orderbook.${depth}.BTCUSDT`));
  venue.clock.advance(2_000);
  const frames = wire.take();
  const late = venue.wire("public/spot");
  late.subscribe("orderbook.50.BTCUSDT");
  const snapshot = late.takeOf("orderbook.50.BTCUSDT")[0];
  for (const depth of depths) {
    const own = frames.filter(({ topic }) => topic === `orderbook.${depth}.BTCUSDT`);
    assert.is(own[0].type, "snapshot");
    assert.ok(own.length > 5 && own.slice(1).every(({ type }) => type === "delta"));
    const { book, last } = bookOf(own);
    if (depth === 50) assert.is(snapshot.data.u, last);
    const truth = venue.sim.engine.book("BTCUSDT", venue.sim.skin.ids.sequence?.(last));
    for (const [at, side] of [truth.bids, truth.asks].entries()) {
      const best = side.slice(0, depth).map(([price, size]) => [price.toFixed(), size.toFixed()]);
      assert.is(book[at]?.size, best.length);
      assert.equal(best.filter(([price, size]) => book[at]?.get(price ?? "") !== size), [], `depth ${depth}`);
    }
  }
});

test("the whole book: what is asked for, and the changes that follow it", () => {
  const venue = quoted();
  const wire = venue.wire("public/spot");
  wire.subscribe("orderbook.full.BTCUSDT", "orderbook.1.BTCUSDT");
  const { u, seq } = venue.get("market/full_orderbook", { category: "spot", symbol: "BTCUSDT" }).json.result;
  venue.sim.counter({ market: "BTCUSDT", side: "buy", price: "98", quantity: "3" });
  venue.clock.advance(200);
  const frames = wire.take();
  const [delta] = frames.filter(({ topic }) => topic === "orderbook.full.BTCUSDT");
  assert.equal([delta.type, delta.data.u, delta.data.b, delta.data.seq > seq], ["delta", u + 1, [["98", "3"]], true]);
  // The best prices did not change: they are told again after three seconds, with the same number.
  const [first] = frames.filter(({ topic }) => topic === "orderbook.1.BTCUSDT");
  const best = (): Json[] => wire.takeOf("orderbook.1.BTCUSDT");
  venue.clock.advance(3_000);
  const [again, ...more] = best();
  assert.equal([again.type, again.data.b, again.data.u, more.length], ["snapshot", [["99", "2"]], first.data.u, 0]);
  venue.sim.counter({ market: "BTCUSDT", side: "buy", price: "99.5", quantity: "1" });
  venue.clock.advance(10);
  const [next] = best();
  assert.equal([next.data.b, next.data.u], [[["99.5", "1"]], again.data.u + 1]);
});

test("trades, tickers and candles say what happened", () => {
  const venue = quoted();
  const wire = venue.wire("public/spot");
  wire.subscribe("publicTrade.BTCUSDT", "tickers.BTCUSDT", "kline.1.BTCUSDT");
  wire.take();
  venue.sim.counter({ market: "BTCUSDT", side: "buy", price: "101", quantity: "0.5" });
  venue.clock.advance(60_000);
  const frames = wire.take();
  const of = (topic: string): Json[] => frames.filter((frame) => frame.topic === topic);
  const [trade] = of("publicTrade.BTCUSDT")[0].data;
  assert.equal([trade.S, trade.p, trade.v], ["Buy", "101", "0.5"]);
  assert.is(
    trade.i,
    venue.get("market/recent-trade", { category: "spot", symbol: "BTCUSDT" }).json.result.list[0].execId,
  );
  const ticker = of("tickers.BTCUSDT").at(-1).data;
  assert.equal([ticker.lastPrice, ticker.volume24h, ticker.turnover24h], ["101", "1.5", "150.5"]);
  const candles = of("kline.1.BTCUSDT").map(({ data: [candle] }) => candle);
  assert.equal(candles.filter(({ confirm }) => confirm).map(({ close, volume }) => [close, volume]), [["101", "1.5"]]);
});

test("control frames: what is refused is refused in words, and a topic that fails lets all of its frame fail", () => {
  const venue = quoted();
  const wire = venue.wire("public/spot");
  const said = (reply: Json): string => `${reply.success} ${reply.ret_msg} ${reply.req_id} ${reply.op}`;
  assert.is(said(wire.ask({ req_id: "p", op: "ping" })), "true pong p ping");
  assert.is(said(wire.subscribe("tickers.BTCUSDT")), "true subscribe s1 subscribe");
  wire.take();
  assert.is(
    said(wire.subscribe("tickers.BTCUSDT")),
    "false error:topic:tickers.BTCUSDT already subscribed s1 subscribe",
  );
  const unknown = "orderbook.7.BTCUSDT";
  assert.is(
    said(wire.subscribe("publicTrade.BTCUSDT", unknown)),
    `false error:handler not found,topic:${unknown} s1 subscribe`,
  );
  assert.is(said(wire.subscribe("order")), "false error:handler not found,topic:order s1 subscribe");
  assert.match(said(wire.subscribe(...Array.from({ length: 11 }, (_, at) => `kline.${at}.BTCUSDT`))), "args size >10");
  assert.match(said(wire.ask("no frame")), "false error");
  wire.take();
  venue.sim.counter({ market: "BTCUSDT", side: "buy", price: "101", quantity: "0.5" });
  venue.clock.advance(1_000);
  assert.equal(new Set(wire.take().map(({ topic }) => topic)), new Set(["tickers.BTCUSDT"]));
  assert.is(
    said(wire.ask({ req_id: "u", op: "unsubscribe", args: ["tickers.BTCUSDT"] })),
    "true unsubscribe u unsubscribe",
  );
  venue.sim.counter({ market: "BTCUSDT", side: "buy", price: "101", quantity: "0.5" });
  venue.clock.advance(1_000);
  assert.is(wire.take().length, 1);
  assert.is(venue.wire("public/option").refusal?.status, 404);
  // Only what is said keeps it alive.
  venue.clock.advance(9 * 60_000);
  wire.send({ op: "ping" });
  venue.clock.advance(9 * 60_000);
  assert.is(wire.closed, undefined);
  venue.clock.advance(61_000);
  assert.match(wire.closed ?? "", "1001");
});

test("private sockets: logins, topics of one product or of all, and no events of others", () => {
  const venue = quoted();
  const wire = venue.wire("private");
  assert.is(wire.subscribe("order").ret_msg, "Request not authorized");
  assert.equal(wire.login(venue.account, -1).retCode, 10_002);
  assert.equal(wire.login({ ...venue.account, secret: "other" }).retCode, 10_004);
  assert.equal(wire.login({ ...venue.account, key: "unknown" }).retCode, 10_003);
  assert.equal([wire.login().success, wire.frames.at(-1).op], [true, "auth"]);
  assert.is(wire.subscribe("order", "order.spot").success, false);
  assert.is(wire.subscribe("order.spot", "execution.fast", "wallet").success, true);
  const all = venue.own("order", "execution");
  const contracts = venue.own("order.linear");
  const other = venue.sim.createAccount({ balances: { USDT: "1000" } });
  const stranger = venue.wire("private");
  stranger.login(other);
  stranger.subscribe("order", "execution", "wallet");
  for (const each of [wire, stranger]) each.take();
  venue.placed({ orderType: "Market", qty: "0.5", marketUnit: "baseCoin" });
  const topics = (one: Wire): string[] => one.take().map(({ topic }) => topic);
  assert.equal(topics(wire), ["order.spot", "execution.fast", "order.spot", "wallet"]);
  assert.equal(topics(all), ["order", "execution", "order"]);
  assert.equal([contracts.take(), stranger.take()], [[], []]);
  assert.equal(wire.ask({ op: "ping" }).op, "pong");
  // A key that is deleted is none any more, also on sockets that are open.
  venue.placed({ price: "98", qty: "0.1" });
  venue.sim.revokeKey(venue.account.key);
  wire.take();
  venue.sim.counter({ market: "BTCUSDT", side: "sell", price: "97", quantity: "9" });
  assert.is(venue.sim.engine.openOrders(venue.account.id).length, 0);
  assert.equal(wire.take(), []);
  assert.is(wire.subscribe("position").ret_msg, "Request not authorized");
});

test("the request socket: orders by their ids, refusals with the code of REST, and frames that cannot be read", () => {
  const venue = quoted();
  const wire = venue.wire("trade");
  const order = { category: "spot", symbol: "BTCUSDT", side: "Buy", orderType: "Limit", price: "98", qty: "0.1" };
  assert.is(wire.request("order.create", order).retCode, 10_003);
  assert.equal([wire.login().retCode, wire.login().retCode], [0, 20_001]);
  const created = wire.request("order.create", order);
  assert.equal([created.retCode, created.op, created.header["X-Bapi-Limit-Status"]], [0, "order.create", "19"]);
  const { orderId } = created.data;
  const named = { category: "spot", symbol: "BTCUSDT", orderId };
  assert.is(wire.request("order.amend", { ...named, qty: "0.2" }).data.orderId, orderId);
  assert.is(wire.request("order.cancel", named).retCode, 0);
  assert.is(wire.request("order.cancel", named).retCode, 170_142);
  assert.is(wire.request("order.create", { ...order, qty: "0.0000001" }).retCode, 170_137);
  assert.is(wire.request("order.replace", order).retCode, 10_404);
  const batch = wire.request("order.create-batch", { category: "spot", request: [order, { ...order, side: "No" }] });
  assert.equal(batch.retExtInfo.list.map(({ code }: Json) => code), [0, 170_117]);
  const late = { "X-BAPI-TIMESTAMP": String(venue.clock.now() - 6_000), "X-BAPI-RECV-WINDOW": "5000" };
  assert.is(wire.request("order.create", order, { header: late }).retCode, 10_002);
  const twice = { reqId: "again", header: { "X-BAPI-TIMESTAMP": String(venue.clock.now()) }, op: "order.create" };
  assert.is(wire.ask({ ...twice, args: [order] }).retCode, 0);
  assert.is(wire.ask({ ...twice, args: [order] }).retCode, 20_006);
  const malformed = wire.ask({ reqId: "m", op: "order.create", args: "none" });
  assert.equal([malformed.success, malformed.ret_msg, malformed.reqId], [false, "Params Error", undefined]);
  assert.is(wire.ask({ op: "ping" }).op, "pong");
  venue.sim.revokeKey(venue.account.key);
  assert.is(wire.request("order.create", order).retCode, 10_003);
  venue.sim.rotate();
  assert.match(wire.closed ?? "", "1001");
});

test("disconnect protection: the last follower's end counts, and only so long", () => {
  const venue = quoted();
  venue.placed({ price: "98", qty: "0.1" });
  venue.post("order/disconnected-cancel-all", { product: "SPOT", timeWindow: 5 });
  const open = (): number => venue.sim.engine.openOrders(venue.account.id).length;
  const [one, two] = [venue.own("dcp.spot"), venue.own("dcp.spot")];
  one.leave();
  venue.clock.advance(20_000);
  assert.is(open(), 1);
  two.leave();
  venue.clock.advance(4_000);
  const three = venue.own("dcp.spot", "order");
  venue.clock.advance(20_000);
  assert.is(open(), 1);
  const watching = venue.own("order");
  three.leave();
  venue.clock.advance(5_000);
  assert.is(open(), 0);
  assert.equal(watching.take().map(({ data: [order] }) => order.cancelType), ["CancelByDCP"]);
  venue.placed({ price: "98", qty: "0.1" });
  const four = venue.own("dcp.spot");
  four.send({ op: "unsubscribe", args: ["dcp.spot"] });
  four.leave();
  venue.clock.advance(20_000);
  assert.is(open(), 1, "whoever left the topic is not lost");
});

test.run();
