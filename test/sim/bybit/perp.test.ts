/** Simulated contracts: positions, triggers, terms, funding, and what the account is told of them. */
import * as assert from "uvu/assert";
import { suite } from "../../support/suite.ts";
import type { Json, Values } from "./support.ts";
import { quoted, type Venue } from "./support.ts";

const test = suite("sim bybit perp");

const market = "BTCUSDT";
const position = (venue: Venue, more: Values = {}): Json =>
  venue.read("position/list", { category: "linear", symbol: market, ...more }).json.result.list;
const take = (venue: Venue, side: string, qty: string, more: Values = {}): string =>
  venue.placed({ side, orderType: "Market", qty, ...more });

test("a position is opened, reduced, turned and closed, and each is told", () => {
  const venue = quoted("perp");
  venue.sim.counter({ market, side: "sell", price: "101", quantity: "20" });
  venue.sim.counter({ market, side: "buy", price: "99", quantity: "20" });
  const wire = venue.own("order", "execution", "position", "wallet");
  assert.equal([position(venue)[0].size, position(venue)[0].side], ["0", ""]);
  assert.equal(venue.read("position/list", { category: "linear", settleCoin: "USDT" }).json.result.list, []);
  const bought = venue.told(take(venue, "Buy", "2"));
  assert.equal([bought.orderStatus, bought.avgPrice, bought.cumExecFee], ["Filled", "101", "0.1111"]);
  assert.match(bought.orderId, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-9[\da-f]{3}-[\da-f]{12}$/);
  const frames = wire.take();
  assert.equal(frames.map(({ topic }) => topic), ["order", "execution", "order", "wallet", "position"]);
  const opened = frames.at(-1).data[0];
  assert.equal([opened.side, opened.size, opened.entryPrice, opened.unrealisedPnl], ["Buy", "2", "101", "-2"]);
  const [held] = position(venue);
  // 2 at a mark of 100, with tenfold leverage.
  assert.equal([held.avgPrice, held.positionIM, held.leverage, held.positionIdx], ["101", "20", "10", 0]);

  const reduce = venue.told(take(venue, "Sell", "0.5", { reduceOnly: true }));
  assert.equal([reduce.reduceOnly, position(venue)[0].size], [true, "1.5"]);
  const [fill] = venue.read("execution/list", { category: "linear" }).json.result.list;
  assert.equal([fill.execPrice, fill.execFee, fill.feeCurrency], ["99", "0.027225", "USDT"]);
  const pushed = wire.takeOf("execution").at(-1).data[0];
  assert.equal([pushed.execPnl, pushed.execId], ["-1", fill.execId]);
  take(venue, "Sell", "2.5");
  assert.equal([position(venue)[0].side, position(venue)[0].size], ["Sell", "1"]);
  assert.is(venue.order({ side: "Sell", price: "120", qty: "1", reduceOnly: true }).json.retCode, 110_017);
  venue.clock.advance(1_000);
  // Nothing, and only to close: all of it.
  assert.is(venue.told(take(venue, "Buy", "0", { reduceOnly: true, closeOnTrigger: true })).cumExecQty, "1");
  assert.is(position(venue)[0].size, "0");
  assert.equal(venue.sim.engine.violations(), []);
});

test("orders hold margin, a wallet says how much, and what there is not enough for is refused", () => {
  const venue = quoted("perp", { balances: { USDT: "100" } });
  const coin = (): Json => {
    const { list } = venue.read("account/wallet-balance", { accountType: "UNIFIED" }).json.result;
    return list[0].coin.find((each: Json) => each.coin === "USDT");
  };
  const id = venue.placed({ price: "95", qty: "2" });
  assert.equal([coin().totalOrderIM, coin().totalPositionIM, coin().walletBalance], ["19", "0", "100"]);
  assert.is(venue.order({ price: "95", qty: "9" }).json.retCode, 110_007);
  assert.is(venue.order({ price: "95.05", qty: "0.1" }).json.retCode, 10_001);
  assert.is(venue.order({ price: "95", qty: "0.0001" }).json.retCode, 10_001);
  assert.is(venue.order({ price: "95", qty: "0.01" }).json.retCode, 110_094);
  assert.is(venue.order({ price: "95", qty: "0.1", positionIdx: 1 }).json.retCode, 10_001);
  venue.clock.advance(1_000);
  // A price beyond the limit is moved to it.
  assert.is(venue.told(venue.placed({ side: "Sell", price: "50", qty: "0.1", timeInForce: "PostOnly" })).price, "90");
  assert.is(venue.told(venue.placed({ price: "150", qty: "0.1", timeInForce: "PostOnly" })).price, "110");
  const named = { category: "linear", symbol: market, orderId: id };
  assert.is(venue.post("order/amend", { ...named, qty: "1", price: "94" }).json.retCode, 0);
  assert.is(coin().totalOrderIM, "9.4");
  assert.is(venue.post("order/cancel", named).json.retCode, 0);
  assert.is(venue.post("order/cancel", named).json.retCode, 110_001);
  assert.is(coin().totalOrderIM, "0");
  assert.is(venue.read("order/realtime", { category: "linear" }).json.retCode, 10_001);
});

test("triggers name their way, hold nothing, keep their id, and are canceled with the others", () => {
  const venue = quoted("perp");
  const wire = venue.own("order.linear");
  const trigger = { orderType: "Market", qty: "1", triggerPrice: "105" };
  assert.is(venue.order(trigger).json.retCode, 10_001);
  assert.is(venue.order({ ...trigger, triggerDirection: 2 }).json.retCode, 110_093);
  assert.is(venue.order({ ...trigger, triggerPrice: "95", triggerDirection: 1 }).json.retCode, 110_092);
  assert.is(venue.order({ ...trigger, triggerDirection: 1, triggerBy: "MarkPrice" }).json.retCode, 10_001);
  venue.clock.advance(1_000);
  const id = venue.placed({ ...trigger, triggerDirection: 1 });
  const [waiting] = wire.take().map(({ data }) => data[0]);
  assert.equal(
    [waiting.orderStatus, waiting.stopOrderType, waiting.triggerDirection, waiting.triggerBy],
    ["Untriggered", "Stop", 1, "LastPrice"],
  );
  const list = (orderFilter: string): number =>
    venue.read("order/realtime", { category: "linear", symbol: market, orderFilter }).json.result.list.length;
  assert.equal([list("StopOrder"), list("Order")], [1, 0]);
  venue.sim.counter({ market, side: "sell", price: "105", quantity: "3" });
  venue.sim.counter({ market, side: "buy", price: "105", quantity: "3" });
  const states = wire.take().map(({ data }) => `${data[0].orderId === id} ${data[0].orderStatus}`);
  assert.equal(states, ["true New", "true Filled"]);
  venue.placed({ ...trigger, triggerPrice: "110", triggerDirection: 1 });
  venue.placed({ price: "95", qty: "0.1" });
  const all = (more: Values): Json => venue.post("order/cancel-all", { category: "linear", ...more }).json;
  assert.is(all({}).retCode, 10_001);
  assert.is(all({ symbol: market, orderFilter: "StopOrder" }).result.list.length, 1);
  assert.is(all({ settleCoin: "USDT" }).result.list.length, 1);
});

test("terms: leverage, position mode and margin mode, and what is so already", () => {
  const venue = quoted("perp");
  const set = (path: string, body: Values): number => {
    venue.clock.advance(1_000);
    return venue.post(path, body).json.retCode;
  };
  const leverage = (buyLeverage: string, sellLeverage = buyLeverage): number =>
    set("position/set-leverage", { category: "linear", symbol: market, buyLeverage, sellLeverage });
  assert.equal([leverage("25"), leverage("25"), leverage("101"), leverage("5", "6")], [0, 110_043, 110_013, 10_001]);
  const [settings] = venue.read("position/symbol-info", { category: "linear", symbol: market }).json.result.list;
  assert.equal(settings, { symbol: market, leverage: "25", side: "", positionIdx: 0 });

  const mode = (value: number): number =>
    set("position/switch-mode", { category: "linear", coin: "USDT", mode: value });
  assert.equal([mode(0), mode(3), mode(3)], [110_025, 0, 110_025]);
  assert.equal(position(venue).map(({ positionIdx }: Json) => positionIdx), [1, 2]);
  assert.is(venue.order({ price: "95", qty: "0.1" }).json.retCode, 10_001);
  take(venue, "Buy", "1", { positionIdx: 1 });
  take(venue, "Sell", "0.5", { positionIdx: 2 });
  assert.equal(position(venue).map(({ side, size }: Json) => `${side} ${size}`), ["Buy 1", "Sell 0.5"]);
  assert.equal([mode(0), set("account/set-margin-mode", { setMarginMode: "ISOLATED_MARGIN" })], [110_024, 3_400_045]);
  take(venue, "Sell", "1", { positionIdx: 1 });
  take(venue, "Buy", "0.5", { positionIdx: 2 });
  assert.equal([mode(0), set("account/set-margin-mode", { setMarginMode: "ISOLATED_MARGIN" })], [0, 0]);
  assert.is(venue.read("account/info").json.result.marginMode, "ISOLATED_MARGIN");
  assert.is(set("account/set-margin-mode", { setMarginMode: "ISOLATED_MARGIN" }), 110_026);
  const refused = venue.post("account/set-margin-mode", { setMarginMode: "PORTFOLIO_MARGIN" }).json;
  assert.equal([refused.retCode, refused.result.reasons.length], [3_400_045, 1]);
});

test("funding is an execution, a change of the balance, and a rate that was paid", () => {
  const venue = quoted("perp");
  take(venue, "Buy", "1");
  venue.sim.setFundingRate(market, "0.001");
  const wire = venue.own("execution", "wallet");
  venue.sim.fund(market);
  const [execution, wallet] = wire.take();
  const paid = execution.data[0];
  assert.equal([paid.execType, paid.execFee, paid.feeRate, paid.execPrice], ["Funding", "0.1", "0.001", "100"]);
  assert.is(wallet.topic, "wallet");
  const query = { category: "linear", symbol: market, execType: "Funding" };
  const { list } = venue.read("execution/list", query).json.result;
  assert.equal(list.map(({ execId, side }: Json) => [execId, side]), [[paid.execId, "Buy"]]);
  const [entry] = venue.read("account/transaction-log", { type: "SETTLEMENT" }).json.result.list;
  assert.equal([entry.funding, entry.change, entry.symbol], ["-0.1", "-0.1", market]);
  const past = venue.get("market/funding/history", { category: "linear", symbol: market }).json.result.list;
  assert.equal(past.map(({ fundingRate }: Json) => fundingRate), ["0.001"]);
  const history = { category: "linear", symbol: market, startTime: 1 };
  assert.is(venue.get("market/funding/history", history).json.retCode, 10_001);
});

test("tickers of contracts are whole to each new reader, and then what changed", () => {
  const venue = quoted("perp");
  const wire = venue.wire("public/linear");
  wire.subscribe("tickers.BTCUSDT");
  venue.clock.advance(1_000);
  const [snapshot, ...none] = wire.takeOf("tickers.BTCUSDT");
  assert.equal([snapshot.type, snapshot.data.markPrice, none.length], ["snapshot", "100", 0]);
  venue.sim.setMark(market, "100.5");
  venue.clock.advance(100);
  const [delta] = wire.takeOf("tickers.BTCUSDT");
  assert.equal([delta.type, delta.data.markPrice, "lastPrice" in delta.data], ["delta", "100.5", false]);
  const late = venue.wire("public/linear");
  late.subscribe("tickers.BTCUSDT");
  assert.equal(late.takeOf("tickers.BTCUSDT").map(({ type, data }) => [type, data.markPrice]), [["snapshot", "100.5"]]);
  // An inverse contract is told on its own socket.
  assert.is(venue.wire("public/linear").subscribe("tickers.BTCUSD").success, false);
  assert.is(venue.wire("public/inverse").subscribe("tickers.BTCUSD").success, true);
});

test("what is not backed any more is closed by the venue", () => {
  const venue = quoted("perp", { balances: { USDT: "30" } });
  venue.post("position/set-leverage", { category: "linear", symbol: market, buyLeverage: "20", sellLeverage: "20" });
  take(venue, "Buy", "2");
  const wire = venue.own("order", "execution", "position");
  const [held] = position(venue);
  assert.ok(Number(held.liqPrice) > 80 && Number(held.liqPrice) < 95, held.liqPrice);
  venue.sim.setMark(market, "80");
  const frames = wire.take();
  const bust = frames.find(({ topic }) => topic === "execution")?.data[0];
  assert.equal([bust.execType, bust.createType, bust.side], ["BustTrade", "CreateByLiq", "Sell"]);
  assert.equal([position(venue)[0].size, venue.sim.engine.positions(venue.account.id)], ["0", []]);
});

test.run();
