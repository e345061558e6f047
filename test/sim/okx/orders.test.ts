/** Orders at simulated OKX: each kind, each refusal with its code, and what the account's socket tells of them. */
import * as assert from "uvu/assert";
import { suite } from "../../support/suite.ts";
import type { Json } from "./support.ts";
import { quoted, Venue } from "./support.ts";

const test = suite("sim okx orders");

const buy = { side: "buy", px: "98", sz: "1" } as const;
const orders = { channel: "orders", instType: "ANY" } as const;

/** What the messages of a channel say of some fields. */
const told = (frames: readonly Json[], ...fields: readonly string[]): unknown[][] =>
  frames.flatMap(({ data }) => data.map((each: Json) => fields.map((field) => each[field])));

test("each kind of order, and how it is told of", () => {
  const venue = quoted();
  const wire = venue.own(orders);
  const id = venue.placed({ ...buy, clOrdId: "one", tag: "bot" });
  const [event] = wire.takeOf("orders");
  assert.equal(event.arg.channel, "orders");
  assert.match(event.arg.uid, /^\d+$/);
  const { ordId, clOrdId, tag, state, sz, px, accFillSz, fillSz, tradeId, ordType, tdMode, avgPx } = event.data[0];
  assert.equal(
    [ordId, clOrdId, tag, state, sz, px, accFillSz, fillSz, tradeId, ordType, tdMode, avgPx],
    [id, "one", "bot", "live", "1", "98", "0", "0", "", "limit", "cash", ""],
  );

  venue.sim.counter({ market: "BTC-USDT", side: "sell", price: "98", quantity: "2.4" });
  const [fill] = wire.takeOf("orders");
  assert.equal(
    [fill.data[0].state, fill.data[0].fillSz, fill.data[0].fillPx, fill.data[0].execType, fill.data[0].accFillSz],
    ["partially_filled", "0.4", "98", "M", "0.4"],
  );
  // A maker's fee of 0.08 percent of what was bought; what is charged is below zero.
  assert.equal([fill.data[0].fillFee, fill.data[0].fillFeeCcy, fill.data[0].fee], ["-0.00032", "BTC", "-0.00032"]);

  venue.post("trade/cancel-order", { instId: "BTC-USDT", ordId: id });
  assert.equal(told(wire.takeOf("orders"), "state", "cancelSource", "fillSz"), [["canceled", "1", "0"]]);

  venue.placed({ side: "buy", ordType: "market", sz: "50.5" });
  assert.equal(told(wire.takeOf("orders"), "state", "sz", "tgtCcy", "accFillSz", "execType"), [
    ["live", "50.5", "quote_ccy", "0", ""],
    ["filled", "50.5", "quote_ccy", "0.5", "T"],
  ]);
  venue.placed({ side: "buy", ordType: "market", sz: "0.5", tgtCcy: "base_ccy" });
  assert.equal(told(wire.takeOf("orders"), "state", "sz", "tgtCcy", "avgPx"), [
    ["live", "0.5", "base_ccy", ""],
    ["filled", "0.5", "base_ccy", "101"],
  ]);
  venue.placed({ side: "buy", ordType: "ioc", px: "101", sz: "9" });
  venue.placed({ side: "sell", ordType: "fok", px: "100", sz: "1" });
  venue.placed({ side: "buy", ordType: "post_only", px: "101", sz: "1" });
  venue.sim.counter({ market: "BTC-USDT", side: "sell", price: "102", quantity: "1" });
  venue.placed({ side: "buy", ordType: "post_only", px: "102", sz: "1" });
  const ended = told(wire.takeOf("orders"), "ordType", "state", "accFillSz", "cancelSource")
    .filter(([, state]) => state === "canceled");
  assert.equal(ended, [
    ["ioc", "canceled", "1", "14"],
    ["fok", "canceled", "0", "13"],
    ["post_only", "canceled", "0", "31"],
  ]);
  assert.equal(venue.sim.engine.violations(), []);
});

test("what is refused, with which code", () => {
  const venue = quoted();
  const code = (values: object): string => venue.order({ ...buy, ...values }).sCode;
  const before = venue.sim.engine.sequence;
  assert.is(code({ instId: "NO-SUCH" }), "51001");
  assert.is(code({ side: "neither" }), "51000");
  assert.is(code({ ordType: "twap" }), "51000");
  assert.is(code({ tdMode: "cross" }), "51000");
  assert.is(code({ tdMode: "" }), "50014");
  assert.is(code({ sz: "" }), "50014");
  assert.is(code({ sz: "-1" }), "51000");
  assert.is(code({ sz: "1e3" }), "51000");
  assert.is(code({ px: "" }), "51204");
  assert.is(code({ px: "98.01" }), "51000");
  assert.is(code({ px: "111" }), "51006");
  assert.is(code({ side: "sell", px: "89" }), "51006");
  assert.is(code({ sz: "0.000001" }), "51020");
  assert.is(code({ sz: "0.0000101" }), "51121");
  assert.is(code({ sz: "10000" }), "51101");
  assert.is(code({ ordType: "market", tgtCcy: "base_ccy", sz: "101" }), "51202");
  assert.is(code({ side: "sell", sz: "11" }), "51008");
  assert.is(code({ clOrdId: "with-a-dash" }), "51000");
  assert.is(code({ clOrdId: "x".repeat(33) }), "51000");
  assert.is(code({ tag: "x".repeat(17) }), "51000");
  assert.is(code({ attachAlgoOrds: [{ slTriggerPx: "90", slOrdPx: "-1" }] }), "51000");
  assert.is(venue.sim.engine.sequence, before, "nothing happened");
  venue.placed({ ...buy, clOrdId: "same" });
  assert.is(code({ clOrdId: "same" }), "51016");
  venue.post("trade/cancel-order", { instId: "BTC-USDT", clOrdId: "same" });
  assert.is(code({ clOrdId: "same" }), "0");
  venue.sim.setMarket("BTC-USDT", "halted");
  assert.is(code({}), "51022");
  assert.is(venue.read("public/instruments", { instType: "SPOT", instId: "BTC-USDT" }).json.data[0].state, "suspend");
});

test("several at once: each has its answer, and the whole says whether all were taken", () => {
  const venue = quoted();
  const order = { instId: "BTC-USDT", tdMode: "cash", ordType: "limit", ...buy };
  const wrong = { ...order, px: "98.01" };
  const place = (...items: object[]): Json => venue.post("trade/batch-orders", items).json;
  assert.is(place(order, order).code, "0");
  const some = place(order, wrong);
  assert.equal([some.code, some.data.map(({ sCode }: Json) => sCode)], ["2", ["0", "51000"]]);
  const none = place(wrong, wrong);
  assert.equal([none.code, none.msg, none.data[0].ordId], ["1", "All operations failed", ""]);
  assert.is(place(...Array(21).fill(order)).code, "51111");
  const open = venue.read("trade/orders-pending").json.data;
  assert.is(open.length, 3);
  const canceled = venue.post(
    "trade/cancel-batch-orders",
    open.map(({ ordId }: Json) => ({ instId: "BTC-USDT", ordId })),
  );
  assert.equal([canceled.json.code, venue.read("trade/orders-pending").json.data], ["0", []]);
  const again = venue.post("trade/cancel-batch-orders", [{ instId: "BTC-USDT", ordId: open[0].ordId }]).json;
  assert.equal([again.code, again.data[0].sCode], ["1", "51400"]);
});

test("changes: their answers say that they were taken, and events what came of them", () => {
  const venue = quoted();
  const wire = venue.own(orders);
  const ordId = venue.placed({ ...buy, sz: "2" });
  wire.take();
  const amend = (values: object): Json =>
    venue.post("trade/amend-order", { instId: "BTC-USDT", ordId, ...values }).json.data[0];
  assert.equal([amend({ newSz: "1.5", reqId: "a" }).sCode, amend({ newPx: "97", reqId: "b" }).sCode], ["0", "0"]);
  assert.equal(told(wire.takeOf("orders"), "reqId", "amendResult", "sz", "px"), [
    ["a", "0", "1.5", "98"],
    ["b", "0", "1.5", "97"],
  ]);
  assert.is(amend({ newPx: "109", newSz: "9999", reqId: "c" }).sCode, "0");
  assert.equal(told(wire.takeOf("orders"), "reqId", "amendResult", "code", "px"), [["c", "-1", "51008", "97"]]);
  assert.equal([amend({}).sCode, amend({ newPx: "0" }).sCode, amend({ newSz: "x" }).sCode], [
    "51500",
    "51000",
    "51000",
  ]);
  assert.is(amend({ newPx: "109", newSz: "9999", cxlOnFail: true }).sCode, "0");
  assert.equal(told(wire.takeOf("orders"), "amendResult", "state"), [["-1", "live"], ["", "canceled"]]);
  assert.is(amend({ newPx: "96" }).sCode, "51503");
  const maker = venue.placed({ ...buy, ordType: "post_only" });
  venue.post("trade/amend-order", { instId: "BTC-USDT", ordId: maker, newPx: "101" });
  assert.equal(told(wire.takeOf("orders"), "amendResult", "code").at(-1), ["-1", "51511"]);
});

test("orders and fills are found again: by id, by name, and page by page", () => {
  const venue = quoted();
  const ids = Array.from({ length: 5 }, (_, at) => venue.placed({ ...buy, sz: "0.1", clOrdId: `n${at}` }));
  const read = (path: string, values: object = {}): Json => venue.read(path, { ...values }).json;
  const idsOf = ({ data }: Json): string[] => data.map(({ ordId }: Json) => ordId);
  assert.equal(idsOf(read("trade/orders-pending")), [...ids].reverse());
  assert.equal(idsOf(read("trade/orders-pending", { limit: 2 })), [ids[4], ids[3]]);
  assert.equal(idsOf(read("trade/orders-pending", { limit: 2, after: ids[3] })), [ids[2], ids[1]]);
  assert.equal(idsOf(read("trade/orders-pending", { before: ids[2] })), [ids[4], ids[3]]);
  assert.equal(idsOf(read("trade/orders-pending", { ordType: "post_only" })), []);
  assert.is(read("trade/order", { instId: "BTC-USDT", clOrdId: "n1" }).data[0].ordId, ids[1]);
  assert.is(read("trade/order", { instId: "BTC-USDT", ordId: ids[1], clOrdId: "n4" }).data[0].ordId, ids[1]);
  assert.is(read("trade/order", { instId: "ETH-USDT", ordId: ids[1] }).code, "51603");
  assert.is(read("trade/order", { instId: "BTC-USDT" }).code, "50015");
  assert.is(read("trade/order", { instId: "BTC-USDT", ordId: "x" }).code, "51603");

  venue.sim.counter({ market: "BTC-USDT", side: "sell", price: "98", quantity: "2.25" });
  const fills = read("trade/fills").data;
  assert.equal(fills.map(({ ordId, fillSz }: Json) => [ordId, fillSz]), [[ids[2], "0.05"], [ids[1], "0.1"], [
    ids[0],
    "0.1",
  ]]);
  assert.equal(read("trade/fills", { after: fills[0].billId, limit: 1 }).data[0].billId, fills[1].billId);
  assert.is(read("trade/fills", { ordId: ids[0] }).data.length, 1);
  assert.is(read("trade/fills-history").code, "50014");
  assert.is(read("trade/fills-history", { instType: "SPOT" }).data.length, 3);

  venue.post("trade/cancel-order", { instId: "BTC-USDT", ordId: ids[4] });
  venue.post("trade/cancel-order", { instId: "BTC-USDT", ordId: ids[2] });
  assert.equal(idsOf(read("trade/orders-history", { instType: "SPOT" })), [ids[4], ids[2], ids[1], ids[0]]);
  assert.equal(idsOf(read("trade/orders-history", { instType: "SPOT", state: "filled" })), [ids[1], ids[0]]);
  venue.clock.advance(2 * 3_600_000 + 1);
  assert.equal(idsOf(read("trade/orders-history", { instType: "SPOT" })), [ids[2], ids[1], ids[0]], "what did nothing");
});

test("a market order is made smaller where the funds do not suffice, unless that is forbidden", () => {
  const venue = new Venue("spot", { balances: { USDT: "50.5", BTC: "0.3" } });
  venue.sim.counter({ market: "BTC-USDT", side: "sell", price: "101", quantity: "2" });
  venue.sim.counter({ market: "BTC-USDT", side: "buy", price: "99", quantity: "2" });
  const market = { ordType: "market", px: "", sz: "1", tgtCcy: "base_ccy" } as const;
  assert.is(venue.order({ ...market, side: "buy", banAmend: true }).sCode, "51008");
  venue.placed({ ...market, side: "buy" });
  assert.is(venue.read("account/balance", { ccy: "USDT" }).json.data[0].details[0].cashBal, "0");
  venue.placed({ ...market, side: "sell" });
  const { cashBal } = venue.read("account/balance", { ccy: "BTC" }).json.data[0].details[0];
  assert.ok(Number(cashBal) < 0.000001, cashBal);
});

test("orders with a trigger hold nothing, fire once, and say what became of them", () => {
  const venue = quoted();
  const business = venue.wire("business");
  business.login();
  business.subscribe({ channel: "orders-algo", instType: "SPOT" });
  const own = venue.own(orders);
  business.take();
  const algo = (values: object): Json =>
    venue.post("trade/order-algo", { instId: "BTC-USDT", tdMode: "cash", side: "sell", sz: "1", ...values }).json
      .data[0];
  const stop = { ordType: "conditional", slTriggerPx: "98", slOrdPx: "-1" } as const;
  const placed = algo({ ...stop, algoClOrdId: "stop1" });
  const oco = algo({ ordType: "oco", slTriggerPx: "97", slOrdPx: "96", tpTriggerPx: "105", tpOrdPx: "105" });
  assert.equal([placed.sCode, oco.sCode], ["0", "0"]);
  assert.is(algo({ ...stop, algoClOrdId: "stop1" }).sCode, "51065");
  assert.is(algo({ ...stop, slTriggerPx: "100.1" }).sCode, "51280");
  assert.is(algo({ ...stop, side: "buy" }).sCode, "51278");
  assert.is(algo({ ordType: "conditional", tpTriggerPx: "99", tpOrdPx: "-1" }).sCode, "51279");
  assert.is(algo({ ordType: "conditional", side: "buy", tpTriggerPx: "101", tpOrdPx: "-1" }).sCode, "51277");
  assert.is(algo({ ...stop, slTriggerPxType: "mark" }).sCode, "51415");
  assert.is(algo({ ordType: "conditional" }).sCode, "50015");
  assert.is(algo({ ordType: "move_order_stop", callbackRatio: "0.1" }).sCode, "51000");
  assert.is(venue.sim.engine.openOrders(venue.account.id).length, 0);
  assert.is(venue.read("trade/orders-algo-pending", { ordType: "conditional" }).json.data.length, 1);
  business.take();

  venue.sim.counter({ market: "BTC-USDT", side: "buy", price: "98", quantity: "5" });
  venue.sim.counter({ market: "BTC-USDT", side: "sell", type: "market", quantity: "3" });
  const [effective] = business.takeOf("orders-algo");
  const { state, actualSide, ordId, algoId } = effective.data[0];
  assert.equal([state, actualSide, algoId], ["effective", "sl", placed.algoId]);
  const made = told(own.takeOf("orders"), "ordId", "state", "algoId", "algoClOrdId", "clOrdId", "source");
  assert.equal(made, [
    [ordId, "live", placed.algoId, "stop1", "", "7"],
    [ordId, "filled", placed.algoId, "stop1", "", "7"],
  ]);
  const cancel = (id: string): string =>
    venue.post("trade/cancel-algos", [{ instId: "BTC-USDT", algoId: id }]).json.data[0].sCode;
  assert.equal([cancel(placed.algoId), cancel(oco.algoId), cancel(oco.algoId), cancel("7")], [
    "51416",
    "0",
    "51401",
    "51400",
  ]);

  const poor = algo({ ...stop, sz: "99", slTriggerPx: "97" });
  venue.sim.counter({ market: "BTC-USDT", side: "buy", price: "97", quantity: "5" });
  venue.sim.counter({ market: "BTC-USDT", side: "sell", type: "market", quantity: "6" });
  venue.clock.advance(0);
  const failed = venue.read("trade/order-algo", { algoId: poor.algoId }).json.data[0];
  assert.equal([failed.state, failed.failCode], ["order_failed", "51008"]);
  assert.is(
    venue.read("trade/orders-algo-history", { ordType: "conditional", state: "order_failed" }).json.data.length,
    1,
  );
});

test("the dead man's switch cancels everything unless it is set again in time", () => {
  const venue = quoted();
  const wire = venue.own(orders);
  venue.placed(buy);
  venue.placed({ ...buy, tag: "left" });
  const set = (timeOut: string): Json => venue.post("trade/cancel-all-after", { timeOut }).json;
  assert.equal([set("5").code, set("121").code, set("10.5").code], ["51000", "50011", "50011"]);
  venue.clock.advance(1_000);
  assert.is(set("10").data[0].triggerTime, String(venue.clock.now() + 10_000));
  venue.clock.advance(9_000);
  set("10");
  venue.clock.advance(9_000);
  assert.is(venue.sim.engine.openOrders(venue.account.id).length, 2);
  wire.take();
  venue.clock.advance(1_000);
  assert.is(venue.sim.engine.openOrders(venue.account.id).length, 0);
  assert.equal(told(wire.takeOf("orders"), "state", "cancelSource"), [["canceled", "20"], ["canceled", "20"]]);
  venue.placed(buy);
  set("10");
  venue.clock.advance(1_000);
  set("0");
  venue.clock.advance(20_000);
  assert.is(venue.sim.engine.openOrders(venue.account.id).length, 1);
});

test("contracts: sizes are numbers of contracts, and the modes say what an order is about", () => {
  const venue = quoted("perp");
  const wire = venue.own({ channel: "positions", instType: "SWAP" }, {
    channel: "account",
    extraParams: '{"updateInterval":"0"}',
  });
  const code = (values: object): string => venue.order({ ...buy, ...values }).sCode;
  assert.equal([code({ tdMode: "cash" }), code({ posSide: "long" }), code({ sz: "0.001" })], [
    "51000",
    "51000",
    "51020",
  ]);
  assert.is(code({ reduceOnly: true, side: "sell", px: "101" }), "51169");
  // A contract is a hundredth of base: 50 of them are half of one.
  venue.placed({ side: "buy", ordType: "market", sz: "50" });
  assert.is(String(venue.sim.engine.positions(venue.account.id)[0]?.quantity), "0.5");
  const frames = wire.take().filter(({ data }) => data);
  const [position] = frames.find(({ arg }) => arg.channel === "positions").data;
  assert.equal([position.pos, position.posSide, position.avgPx, position.mgnMode, position.lever], [
    "50",
    "net",
    "101",
    "cross",
    "3",
  ]);
  const [{ details: [{ ccy, cashBal, eq, upl, imr, availEq }] }] =
    frames.find(({ arg }) => arg.channel === "account").data;
  // Half a coin that was bought a unit above the mark: 0.5 lost, and a fee of 0.05 percent of 50.5.
  assert.equal([ccy, cashBal, upl, eq], ["USDT", "999999.97475", "-0.5", "999999.47475"]);
  assert.equal([imr, availEq], ["16.66666666", "999982.80808334"]);
  assert.is(code({ tdMode: "isolated" }), "51010", "the engine has one position of a market");
  assert.is(code({ side: "sell", px: "101", sz: "60", reduceOnly: true }), "0");
  assert.is(venue.post("account/set-position-mode", { posMode: "long_short_mode" }).json.code, "59000");
  assert.is(
    venue.post("account/set-leverage", { instId: "BTC-USDT-SWAP", lever: "101", mgnMode: "cross" }).json.code,
    "59102",
  );
  const close = (more: object): Json =>
    venue.post("trade/close-position", { instId: "BTC-USDT-SWAP", mgnMode: "cross", ...more }).json;
  assert.equal([close({}).code, close({ mgnMode: "isolated" }).code], ["51115", "51023"]);
  const closed = close({ autoCxl: true, clOrdId: "close" });
  assert.equal([closed.code, closed.data[0].clOrdId], ["0", "close"]);
  assert.equal(venue.sim.engine.positions(venue.account.id), []);
  assert.equal(venue.read("account/positions").json.data, []);
  assert.is(venue.read("account/positions", { instId: "BTC-USDT-SWAP" }).json.data[0].pos, "0");
});

test("contracts: in hedge mode both positions are counted up from zero", () => {
  const venue = quoted("perp");
  const ask = (path: string, body: object): Json => venue.post(path, body).json;
  assert.is(ask("account/set-position-mode", { posMode: "long_short_mode" }).data[0].posMode, "long_short_mode");
  assert.is(venue.read("account/config").json.data[0].posMode, "long_short_mode");
  assert.is(venue.order(buy).sCode, "51000", "a side is needed");
  venue.placed({ side: "buy", posSide: "long", ordType: "market", sz: "30" });
  venue.placed({ side: "sell", posSide: "short", ordType: "market", sz: "20" });
  const both = venue.read("account/positions", { instType: "SWAP" }).json.data;
  assert.equal(both.map(({ posSide, pos }: Json) => [posSide, pos]), [["long", "30"], ["short", "20"]]);
  venue.placed({ side: "buy", posSide: "short", ordType: "market", sz: "20" });
  assert.equal(venue.read("account/positions").json.data.map(({ posSide }: Json) => posSide), ["long"]);
  const levers = venue.read("account/leverage-info", { instId: "BTC-USDT-SWAP", mgnMode: "cross" }).json.data;
  assert.equal(levers.map(({ posSide, lever }: Json) => [posSide, lever]), [["long", "3"], ["short", "3"]]);
  const isolated = { instId: "BTC-USDT-SWAP", lever: "5", mgnMode: "isolated" };
  assert.is(ask("account/set-leverage", isolated).code, "50014");
  assert.is(ask("account/set-leverage", { ...isolated, posSide: "long" }).code, "0");
});

test("contracts: what is not backed any more is closed by the venue", () => {
  const venue = new Venue("perp", { balances: { USDT: "20" } });
  venue.sim.counter({ market: "BTC-USDT-SWAP", side: "sell", price: "100", quantity: "1" });
  venue.sim.counter({ market: "BTC-USDT-SWAP", side: "buy", price: "80", quantity: "9" });
  venue.sim.setMark("BTC-USDT-SWAP", "100");
  const wire = venue.own({ channel: "orders", instType: "SWAP" });
  venue.post("account/set-leverage", { instId: "BTC-USDT-SWAP", lever: "10", mgnMode: "cross" });
  venue.placed({ side: "buy", ordType: "market", sz: "100" });
  wire.take();
  venue.sim.setMark("BTC-USDT-SWAP", "80");
  const [last] = wire.takeOf("orders").at(-1).data;
  assert.equal([last.category, last.state, last.side], ["full_liquidation", "filled", "sell"]);
  assert.equal(venue.sim.engine.violations(), []);
});

test.run();
