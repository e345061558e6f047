/** Orders of simulated spot: each kind, each refusal with its code, and what the account is told of them. */
import * as assert from "uvu/assert";
import { suite } from "../../support/suite.ts";
import type { Json, Values } from "./support.ts";
import { quoted, type Venue } from "./support.ts";

const test = suite("sim bybit orders");

const limit = (venue: Venue, price: string, qty: string, more: Values = {}): string =>
  venue.placed({ price, qty, ...more });
const told = ({ orderStatus, cancelType, rejectReason, cumExecQty }: Json): string =>
  `${orderStatus} ${cancelType} ${rejectReason} ${cumExecQty}`;

test("a limit order rests, is changed, fills in part and is canceled", () => {
  const venue = quoted();
  const wire = venue.own("order", "execution", "wallet");
  const id = limit(venue, "98", "1.5", { orderLinkId: "mine-1" });
  assert.match(id, /^\d{19}$/);
  const [placed, held] = wire.take();
  assert.equal([placed.topic, placed.data[0].orderStatus, placed.data[0].category], ["order", "New", "spot"]);
  assert.equal([placed.data[0].orderId, placed.data[0].orderLinkId], [id, "mine-1"]);
  const usdt = held.data[0].coin.find(({ coin }: Json) => coin === "USDT");
  assert.equal([held.topic, usdt.locked, usdt.walletBalance], ["wallet", "147", "1000000"]);

  const named = { category: "spot", symbol: "BTCUSDT", orderLinkId: "mine-1" };
  assert.is(venue.post("order/amend", { ...named, qty: "1.2" }).json.retCode, 0);
  assert.is(venue.post("order/amend", { ...named, price: "98.5" }).json.result.orderId, id);
  assert.equal([venue.told(id).qty, venue.told(id).price], ["1.2", "98.5"]);
  assert.is(venue.post("order/amend", { ...named, price: "98.5" }).json.retCode, 10_001);
  venue.sim.counter({ market: "BTCUSDT", side: "sell", price: "98.5", quantity: "2.2" });
  assert.equal([venue.told(id).orderStatus, venue.told(id).leavesQty], ["PartiallyFilled", "1"]);
  assert.is(venue.post("order/amend", { ...named, qty: "0.2" }).json.retCode, 170_313);
  wire.take();
  assert.is(venue.post("order/cancel", named).json.retCode, 0);
  const last = wire.takeOf("order").at(-1).data[0];
  assert.is(told(last), "PartiallyFilledCanceled CancelByUser EC_PerCancelRequest 0.2");
  assert.equal([last.leavesQty, last.cumExecValue, last.feeCurrency], ["0", "19.7", "BTC"]);
  assert.equal(last.cumFeeDetail, { BTC: "0.0002" });
  assert.is(venue.post("order/cancel", named).json.retCode, 170_142);
});

test("market orders: by base, by quote, and what of quote buys nothing more", () => {
  const venue = quoted();
  const market = { orderType: "Market" };
  const base = venue.told(venue.placed({ ...market, qty: "0.5", marketUnit: "baseCoin" }));
  assert.equal([base.orderStatus, base.avgPrice, base.timeInForce, base.price], ["Filled", "101", "IOC", "0"]);
  const quote = venue.told(venue.placed({ ...market, qty: "60.6" }));
  assert.equal([quote.orderStatus, quote.qty, quote.cumExecQty, quote.marketUnit], [
    "Filled",
    "60.6",
    "0.6",
    "quoteCoin",
  ]);
  const rest = venue.told(venue.placed({ ...market, qty: "60.60001" }));
  assert.is(told(rest), "PartiallyFilledCanceled UNKNOWN EC_CancelByOrderValueZero 0.6");
  const sold = venue.told(venue.placed({ ...market, side: "Sell", qty: "0.5" }));
  assert.equal([sold.orderStatus, sold.marketUnit, sold.cumFeeDetail], ["Filled", "baseCoin", { USDT: "0.0495" }]);
});

test("what ends at once is taken, and then told to have ended", () => {
  const venue = quoted();
  const ended = (values: Values): string => told(venue.told(venue.placed(values)));
  const crossing = { price: "101", qty: "3" };
  assert.is(ended({ ...crossing, timeInForce: "PostOnly" }), "Cancelled UNKNOWN EC_PostOnlyWillTakeLiquidity 0");
  assert.is(ended({ ...crossing, timeInForce: "FOK" }), "Cancelled UNKNOWN EC_NoEnoughQtyToFill 0");
  assert.is(ended({ ...crossing, timeInForce: "IOC" }), "PartiallyFilledCanceled UNKNOWN EC_NoImmediateQtyToFill 2");
  venue.placed({ side: "Sell", price: "100", qty: "1" });
  assert.is(ended({ price: "100", qty: "1", smpType: "CancelTaker" }), "Cancelled CancelBySmp EC_PerCancelRequest 0");
});

test("triggers: StopOrder holds nothing, tpslOrder holds at once; each is canceled by its own kind", () => {
  const venue = quoted();
  const sell = { side: "Sell", orderType: "Market", qty: "1" };
  const stop = venue.placed({ ...sell, orderFilter: "StopOrder", triggerPrice: "95" });
  const locked = (): string => venue.sim.engine.balances(venue.account.id).get("BTC")?.locked.toFixed() ?? "";
  assert.is(locked(), "0");
  const tpsl = venue.placed({
    ...sell,
    orderType: "Limit",
    price: "130",
    orderFilter: "tpslOrder",
    triggerPrice: "120",
  });
  assert.is(locked(), "1");
  const waiting = venue.told(stop);
  assert.equal(
    [waiting.orderStatus, waiting.stopOrderType, waiting.triggerPrice, waiting.triggerDirection, waiting.basePrice],
    ["Untriggered", "Stop", "95", 0, "100"],
  );
  const cancel = (orderId: string, more: Values): Json =>
    venue.post("order/cancel", { category: "spot", symbol: "BTCUSDT", orderId, ...more }).json.retCode;
  assert.is(cancel(stop, {}), 170_213);
  assert.is(cancel(tpsl, { orderFilter: "StopOrder" }), 170_213);
  assert.is(cancel(tpsl, { orderFilter: "tpslOrder" }), 0);
  assert.equal([venue.told(tpsl).orderStatus, locked()], ["Deactivated", "0"]);
  const wire = venue.own("order.spot");
  venue.sim.counter({ market: "BTCUSDT", side: "sell", price: "95", quantity: "2.5" });
  venue.sim.counter({ market: "BTCUSDT", side: "buy", price: "95", quantity: "1" });
  // Half of it meets the rest of the order that triggered it, and there is nothing else.
  const states = wire.take().map(({ data }) => data[0].orderStatus);
  assert.equal(states, ["New", "PartiallyFilled", "PartiallyFilledCanceled"]);
  assert.is(venue.told(stop).orderId, stop);
});

test("every refusal has its code, and changes nothing", () => {
  const venue = quoted();
  venue.placed({ price: "98", qty: "1", orderLinkId: "used" });
  const codes: readonly (readonly [Values, number])[] = [
    [{ symbol: "NOSUCH", price: "98", qty: "1" }, 170_121],
    [{ category: "linear", price: "98", qty: "1" }, 10_001],
    [{ side: "Neither", price: "98", qty: "1" }, 170_117],
    [{ orderType: "Stop", price: "98", qty: "1" }, 170_116],
    [{ price: "98", qty: "1", timeInForce: "GTD" }, 170_115],
    [{ price: "98", qty: 1 }, 7_001],
    [{ price: "98" }, 10_001],
    [{ qty: "1" }, 10_001],
    [{ price: "98.05", qty: "1" }, 170_134],
    [{ price: "98", qty: "1.0000001" }, 170_137],
    [{ price: "98", qty: "0" }, 170_136],
    [{ price: "98", qty: "84" }, 170_341],
    [{ price: "98", qty: "0.01" }, 170_140],
    [{ price: "111", qty: "1" }, 170_193],
    [{ side: "Sell", price: "89", qty: "1" }, 170_194],
    [{ side: "Sell", price: "102", qty: "11" }, 170_131],
    [{ price: "98", qty: "1", orderLinkId: "used" }, 170_141],
    [{ price: "98", qty: "1", orderLinkId: "not allowed!" }, 10_001],
    [{ price: "98", qty: "1", orderFilter: "OcoOrder" }, 170_201],
    [{ price: "98", qty: "1", orderFilter: "StopOrder" }, 170_105],
    [{ price: "98", qty: "1", isLeverage: 1 }, 170_036],
    [{ price: "98", qty: "1", takeProfit: "120" }, 10_001],
    [{ price: "98", qty: "1", marketUnit: "dollars" }, 10_001],
  ];
  const before = venue.sim.engine.sequence;
  for (const [values, code] of codes) {
    const { json, status } = venue.order(values);
    assert.equal([status, json.retCode, json.result], [200, code, {}], JSON.stringify(values));
    venue.clock.advance(100);
  }
  assert.is(venue.sim.engine.sequence, before);
  // Also when the order that had it is over.
  venue.post("order/cancel", { category: "spot", symbol: "BTCUSDT", orderLinkId: "used" });
  assert.is(venue.order({ price: "98", qty: "1", orderLinkId: "used" }).json.retCode, 170_141);
});

test("a batch is taken order by order; what the limit has no room for fails by itself", () => {
  const venue = quoted();
  const one = (more: Values = {}): Values => ({
    symbol: "BTCUSDT",
    side: "Buy",
    orderType: "Limit",
    price: "98",
    qty: "0.1",
    ...more,
  });
  const batch = (request: readonly Values[]): Json =>
    venue.post("order/create-batch", { category: "spot", request }).json;
  const mixed = batch([one({ orderLinkId: "a" }), one({ qty: "0.0000001", orderLinkId: "b" }), one()]);
  assert.equal([mixed.retCode, mixed.retExtInfo.list.map(({ code }: Json) => code)], [0, [0, 170_137, 0]]);
  assert.equal(mixed.result.list.map(({ orderId }: Json) => orderId !== ""), [true, false, true]);
  assert.is(mixed.result.list[1].orderLinkId, "b");
  // 3 of 20 in a second are used.
  assert.equal(
    new Set(batch(Array.from({ length: 10 }, () => one())).retExtInfo.list.map(({ code }: Json) => code)).size,
    1,
  );
  const rest = batch(Array.from({ length: 10 }, () => one())).retExtInfo.list.map(({ code }: Json) => code);
  assert.equal(rest, [0, 0, 0, 0, 0, 0, 0, 10_006, 10_006, 10_006]);
  assert.is(batch([one()]).retCode, 10_006);
  assert.is(batch(Array.from({ length: 11 }, () => one())).retCode, 10_001);
  const open = venue.sim.engine.openOrders(venue.account.id).length;
  const canceled = venue.post("order/cancel-all", { category: "spot" }).json.result;
  assert.equal([canceled.list.length, canceled.success], [open, "1"]);
});

test("lists: pages by cursor to an empty one, orders that ended, windows of time", () => {
  const venue = quoted();
  const ids = ["97", "98", "98.5"].map((price) => limit(venue, price, "0.1"));
  const list = (path: string, more: Values = {}): Json => venue.read(path, { category: "spot", ...more }).json.result;
  const first = list("order/realtime", { limit: 2 });
  assert.equal(first.list.map(({ orderId }: Json) => orderId), [ids[2], ids[1]]);
  const second = list("order/realtime", { limit: 2, cursor: first.nextPageCursor });
  assert.equal(second.list.map(({ orderId }: Json) => orderId), [ids[0]]);
  const third = list("order/realtime", { limit: 2, cursor: second.nextPageCursor });
  assert.equal([third.list, third.nextPageCursor], [[], ""]);
  // Without a client order id it has the number behind its own.
  const linkId = String(BigInt(ids[0] ?? 0) + 1n);
  assert.is(list("order/realtime", { orderLinkId: linkId }).list[0].orderId, ids[0]);
  venue.post("order/cancel", { category: "spot", symbol: "BTCUSDT", orderLinkId: linkId });
  assert.is(list("order/realtime").list.length, 2);
  assert.is(list("order/realtime", { openOnly: 1 }).list[0].orderId, ids[0]);
  assert.is(list("order/history").list[0].orderStatus, "Cancelled");
  assert.is(venue.read("order/history", { category: "spot", orderStatus: "New" }).json.retCode, 181_017);
  // What ended without a fill is forgotten after a day.
  venue.clock.advance(25 * 3_600_000);
  assert.equal(list("order/history").list, []);
  const filled = venue.placed({ orderType: "Market", qty: "1", marketUnit: "baseCoin" });
  const [execution] = list("execution/list").list;
  assert.equal([execution.orderId, execution.execType, execution.isMaker], [filled, "Trade", false]);
  const early = venue.clock.now() - 8 * 24 * 3_600_000;
  assert.equal(list("execution/list", { startTime: early }).list, []);
  assert.is(
    venue.read("execution/list", { category: "spot", startTime: early, endTime: venue.clock.now() }).json.retCode,
    10_001,
  );
  assert.is(list("execution/list", { orderId: filled, startTime: early }).list.length, 1);
  const [entry] = list("account/transaction-log", { type: "TRADE" }).list;
  assert.equal([entry.change, entry.fee, entry.currency, entry.tradeId], ["0.999", "0.001", "BTC", execution.execId]);
});

test.run();
