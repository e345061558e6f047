/** Simulated futures on their wire: orders and refusals, modes, trigger orders, funding, liquidation, streams, limits. */
import * as assert from "uvu/assert";
import { suite } from "../support/suite.ts";
import { ed25519, Venue, type Wire } from "./binance.support.ts";
import type { Answer, Json, Values } from "./binance.support.ts";

const test = suite("sim futures");

class House extends Venue {
  constructor(balances: Values = { USDT: 1_000_000 }) {
    super({ kind: "perp", balances: balances as Record<string, string | number> });
    for (const step of [10, 20, 30]) {
      this.sim.counter({ market: "BTCUSDT", side: "sell", price: 64_000 + step, quantity: "1" });
      this.sim.counter({ market: "BTCUSDT", side: "buy", price: 64_000 - step, quantity: "1" });
    }
  }

  ask(method: string, path: string, values: Values = {}): Answer {
    return this.signed(method, `/fapi/v1/${path}`, values);
  }

  /** The answer, where it was done. */
  do(method: string, path: string, values: Values = {}): Json {
    const answer = this.ask(method, path, values);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.json));
    return answer.json;
  }

  send(values: Values): Answer {
    return this.ask("POST", "order", { symbol: "BTCUSDT", newOrderRespType: "RESULT", ...values });
  }

  market(side: string, quantity: string, values: Values = {}): Json {
    const answer = this.send({ side, type: "MARKET", quantity, ...values });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.json));
    return answer.json;
  }

  rest(side: string, price: string, quantity: string, values: Values = {}): Json {
    const answer = this.send({ side, type: "LIMIT", timeInForce: "GTC", price, quantity, ...values });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.json));
    return answer.json;
  }

  events(): Wire {
    const { json } = this.raw("POST", "/fapi/v1/listenKey", { "x-mbx-apikey": this.account.key });
    return this.wire(`/private/ws/${json.listenKey}`);
  }

  positions(): string[] {
    const { json } = this.signed("GET", "/fapi/v3/positionRisk");
    return json.map((one: Json) => `${one.symbol} ${one.positionSide} ${one.positionAmt} at ${Number(one.entryPrice)}`);
  }
}

const short = (frames: readonly Json[]): string[] =>
  frames.map((frame) => {
    if (frame.e === "ORDER_TRADE_UPDATE") return `${frame.o.x} ${frame.o.X} ${frame.o.l} of ${frame.o.q}`;
    if (frame.e === "ACCOUNT_UPDATE") {
      return `${frame.a.m} ${frame.a.P.map((one: Json) => `${one.ps} ${one.pa}`).join()}`;
    }
    return frame.e === "ALGO_UPDATE" ? `algo ${frame.o.X}` : frame.e;
  });

test("orders rest, trade, are changed and canceled, and each of it is told", () => {
  const house = new House();
  const wire = house.events();
  const bought = house.market("BUY", "1.500");
  assert.equal([bought.status, bought.executedQty, bought.type], ["FILLED", "1.500", "MARKET"]);
  assert.equal(short(wire.take()), [
    "NEW NEW 0 of 1.500",
    "TRADE PARTIALLY_FILLED 1.000 of 1.500",
    "TRADE FILLED 0.500 of 1.500",
    "ORDER BOTH 1.500",
  ]);
  assert.equal(house.positions(), ["BTCUSDT BOTH 1.500 at 64013.33333333"]);
  const { orderId } = house.rest("BUY", "63000.0", "0.500");
  const changed = house.do("PUT", "order", {
    symbol: "BTCUSDT",
    orderId,
    side: "BUY",
    quantity: "0.600",
    price: "63100",
  });
  assert.equal([changed.orderId, changed.origQty, changed.price, changed.status], [orderId, "0.600", "63100.0", "NEW"]);
  const again = { symbol: "BTCUSDT", orderId, side: "BUY", quantity: "0.600", price: "63100" };
  assert.is(house.ask("PUT", "order", again).json.code, -5027, "it is so already");
  assert.is(house.do("DELETE", "order", { symbol: "BTCUSDT", orderId }).status, "CANCELED");
  assert.is(house.ask("DELETE", "order", { symbol: "BTCUSDT", orderId }).json.code, -2011);
  assert.equal(short(wire.take()), ["NEW NEW 0 of 0.500", "AMENDMENT NEW 0 of 0.600", "CANCELED CANCELED 0 of 0.600"]);
  const [log] = house.do("GET", "orderAmendment", { symbol: "BTCUSDT", orderId });
  assert.equal([Number(log.amendment.price.before), Number(log.amendment.price.after)], [63_000, 63_100]);
});

test("what is free: the wallet and what is earned, less what positions and orders need", () => {
  const house = new House({ USDT: 10_000 });
  house.sim.setMark("BTCUSDT", "64100");
  house.market("BUY", "1");
  const { orderId } = house.rest("BUY", "60000", "1");
  const [usdt] = house.signed("GET", "/fapi/v3/balance").json;
  // 64010 and the fee of 0.05 % were paid; 64100 and 60000 at twenty times are bound.
  assert.equal([usdt.balance, usdt.crossUnPnl, usdt.availableBalance], [
    "9967.99500000",
    "90.00000000",
    "3852.99500000",
  ]);
  const change = (quantity: string): Json =>
    house.ask("PUT", "order", { symbol: "BTCUSDT", orderId, side: "BUY", quantity, price: "60000" }).json;
  assert.is(change("3").code, -2019);
  assert.is(house.do("GET", "order", { symbol: "BTCUSDT", orderId }).origQty, "1.000", "it stays as it was");
  assert.is(change("2").origQty, "2.000");
});

test("a change may trade at once; one to what is filled, or that would make a post-only order trade, ends it", () => {
  const house = new House();
  const change = (orderId: number, quantity: string, price: string): Json =>
    house.do("PUT", "order", { symbol: "BTCUSDT", orderId, side: "BUY", quantity, price });
  const taking = house.rest("BUY", "63000", "0.500");
  assert.equal(change(taking.orderId, "0.500", "64010").status, "FILLED");
  const maker = house.rest("BUY", "63000", "0.500", { timeInForce: "GTX" });
  assert.equal([maker.timeInForce, maker.type], ["GTX", "LIMIT"]);
  assert.is(change(maker.orderId, "0.500", "64020").status, "CANCELED");
  const partly = house.rest("BUY", "63995", "1.000");
  house.sim.counter({ market: "BTCUSDT", side: "sell", price: "63995", quantity: "0.4" });
  assert.is(change(partly.orderId, "0.400", "63995").status, "CANCELED");
});

test("refusals have their codes", () => {
  const house = new House({ USDT: 1_000 });
  house.sim.setMark("BTCUSDT", "64000");
  const limit = { side: "BUY", type: "LIMIT", timeInForce: "GTC", price: "63000", quantity: "0.010" };
  house.rest("BUY", "63000", "0.010", { newClientOrderId: "once" });
  const codes: readonly (readonly [Values, number])[] = [
    [{ ...limit, quantity: "1" }, -2019],
    [{ ...limit, price: "63000.05" }, -4014],
    [{ ...limit, quantity: "0.0105" }, -4023],
    [{ ...limit, quantity: "0.0001" }, -4004],
    [{ ...limit, quantity: "1001" }, -4005],
    [{ side: "BUY", type: "MARKET", quantity: "121" }, -4005],
    [{ ...limit, price: "30000", quantity: "0.001" }, -4164],
    [{ ...limit, price: "90000" }, -4016],
    [{ ...limit, side: "SELL", price: "30000" }, -4024],
    [{ ...limit, timeInForce: "GTX", price: "64010" }, -5022],
    [{ ...limit, newClientOrderId: "once" }, -4116],
    [{ ...limit, positionSide: "LONG" }, -4061],
    [{ ...limit, positionSide: "UP" }, -4060],
    [{ ...limit, side: "SELL", reduceOnly: true }, -2022],
    [{ ...limit, type: "STOP_MARKET", stopPrice: "1" }, -4120],
    [{ ...limit, type: "ICEBERG" }, -1116],
    [{ ...limit, timeInForce: "" }, -1105],
    [{ ...limit, symbol: "NOUSDT" }, -1121],
    [{ side: "BUY", type: "MARKET", quantity: "0" }, -1013],
    [{ ...limit, wrong: 1 }, -1104],
  ];
  for (const [values, code] of codes) {
    const { json } = house.send(values);
    assert.is(json.code, code, `${JSON.stringify(values)}: ${JSON.stringify(json)}`);
  }
  assert.is(house.ask("GET", "order", { symbol: "BTCUSDT", orderId: 99 }).json.code, -2013);
  assert.is(house.ask("GET", "depth", { symbol: "BTCUSDT", limit: 7 }).status, 400);
});

test("who only closes may close what is worth less than the least", () => {
  const house = new House();
  house.market("BUY", "0.001");
  house.sim.setRules("BTCUSDT", { minNotional: "500" });
  assert.is(house.send({ side: "SELL", type: "MARKET", quantity: "0.001" }).json.code, -4164);
  assert.is(house.market("SELL", "0.001", { reduceOnly: true }).status, "FILLED");
});

test("hedge mode: sides apart, no reduceOnly, and no change of modes while something is open", () => {
  const house = new House();
  assert.is(house.ask("POST", "positionSide/dual", { dualSidePosition: false }).json.code, -4059);
  house.do("POST", "positionSide/dual", { dualSidePosition: true });
  assert.equal(house.do("GET", "positionSide/dual"), { dualSidePosition: true });
  assert.is(house.send({ side: "BUY", type: "MARKET", quantity: "0.1" }).json.code, -4061);
  house.market("BUY", "0.300", { positionSide: "LONG" });
  house.market("SELL", "0.200", { positionSide: "SHORT" });
  assert.equal(house.positions(), ["BTCUSDT LONG 0.300 at 64010", "BTCUSDT SHORT -0.200 at 63990"]);
  const reducing = { side: "SELL", type: "MARKET", quantity: "0.1", positionSide: "LONG", reduceOnly: true };
  assert.is(house.send(reducing).json.code, -1106);
  assert.is(house.ask("POST", "positionSide/dual", { dualSidePosition: false }).json.code, -4068);
  assert.is(house.ask("POST", "marginType", { symbol: "BTCUSDT", marginType: "ISOLATED" }).json.code, -4048);
  // More than there is closes what there is.
  assert.is(house.market("SELL", "0.500", { positionSide: "LONG" }).executedQty, "0.300");
  house.market("BUY", "0.200", { positionSide: "SHORT" });
  const { orderId } = house.rest("BUY", "63000", "0.1", { positionSide: "LONG" });
  assert.is(house.ask("POST", "positionSide/dual", { dualSidePosition: false }).json.code, -4067);
  assert.is(house.ask("POST", "marginType", { symbol: "BTCUSDT", marginType: "ISOLATED" }).json.code, -4047);
  house.do("DELETE", "order", { symbol: "BTCUSDT", orderId });
  house.do("POST", "positionSide/dual", { dualSidePosition: false });
});

test("leverage sets what a position needs; isolated margin is apart, and can be moved", () => {
  const house = new House({ USDT: 10_000 });
  assert.is(house.ask("POST", "leverage", { symbol: "BTCUSDT", leverage: 126 }).json.code, -4028);
  const wire = house.events();
  assert.is(house.do("POST", "leverage", { symbol: "BTCUSDT", leverage: 10 }).leverage, 10);
  assert.equal(wire.take().map(({ ac }) => ac), [{ s: "BTCUSDT", l: 10 }]);
  house.do("POST", "marginType", { symbol: "BTCUSDT", marginType: "ISOLATED" });
  assert.is(house.ask("POST", "marginType", { symbol: "BTCUSDT", marginType: "ISOLATED" }).json.code, -4046);
  house.market("BUY", "1");
  const position = (): Json => house.signed("GET", "/fapi/v3/positionRisk").json[0];
  assert.equal([position().isolatedWallet, position().initialMargin], ["6401.00000000", "6401.00000000"]);
  assert.is(house.ask("POST", "leverage", { symbol: "BTCUSDT", leverage: 5 }).json.code, -4161);
  const move = (amount: string, type: number): Json =>
    house.ask("POST", "positionMargin", { symbol: "BTCUSDT", amount, type }).json;
  assert.is(move("500", 1).code, 200);
  assert.is(position().isolatedWallet, "6901.00000000");
  assert.is(move("5000", 1).code, -4050);
  assert.is(move("6000", 2).code, -4051);
  assert.is(move("200", 2).code, 200);
  assert.equal(house.sim.engine.violations(), []);
  const [usdt] = house.signed("GET", "/fapi/v3/balance").json;
  assert.equal([usdt.asset, Math.round(Number(usdt.balance) - Number(usdt.crossWalletBalance))], ["USDT", 6701]);
  const account = house.signed("GET", "/fapi/v3/account").json;
  assert.is(account.totalWalletBalance, usdt.balance);
  assert.is(account.availableBalance, usdt.availableBalance);
});

test("funding is paid at its time, and listed", () => {
  const house = new House();
  house.market("BUY", "1");
  house.sim.setMark("BTCUSDT", "65000");
  house.sim.setFundingRate("BTCUSDT", "-0.0002");
  const [before] = [house.raw("GET", "/fapi/v1/premiumIndex?symbol=BTCUSDT").json];
  assert.equal([before.lastFundingRate, before.markPrice], ["-0.00020000", "65000.00000000"]);
  house.clock.advance(before.nextFundingTime - house.clock.now() - 1_000);
  const wire = house.events();
  house.clock.advance(1_000);
  const [event] = wire.take().filter(({ e }) => e === "ACCOUNT_UPDATE");
  assert.equal([event.a.m, event.a.S, event.a.B[0].bc, event.a.P], ["FUNDING_FEE", "BTCUSDT", "13.00000000", []]);
  const [paid] = house.do("GET", "income", { incomeType: "FUNDING_FEE" });
  assert.equal([paid.income, paid.symbol, paid.time], ["13.00000000", "BTCUSDT", before.nextFundingTime]);
  const [rate] = house.raw("GET", "/fapi/v1/fundingRate?symbol=BTCUSDT").json;
  assert.equal([rate.fundingRate, rate.fundingTime], ["-0.00020000", before.nextFundingTime]);
  assert.ok(house.raw("GET", "/fapi/v1/premiumIndex?symbol=BTCUSDT").json.nextFundingTime > before.nextFundingTime);
});

test("mark prices follow what is traded, the rate follows them, and what is set stays", () => {
  const venue = new Venue({ kind: "perp", flow: true, markets: ["BTCUSDT"], seed: 4, past: 5_000 });
  const prices = (): number[] => {
    const { markPrice, indexPrice, lastFundingRate } = venue.raw("GET", "/fapi/v1/premiumIndex?symbol=BTCUSDT").json;
    return [Number(markPrice), Number(indexPrice), Number(lastFundingRate)];
  };
  const [before = 0] = prices();
  venue.clock.advance(30_000);
  const [mark = 0, index = 0, rate = 0] = prices();
  const last = venue.sim.engine.lastPrice("BTCUSDT").toNumber();
  assert.ok(mark !== before && Math.abs(mark / last - 1) < 0.01, `${mark} beside ${last}`);
  assert.ok(Math.abs(rate - (0.0001 + (mark - index) / index)) < 2e-8, `${rate} at ${mark} and ${index}`);
  venue.sim.setMark("BTCUSDT", "70000", "60000");
  venue.clock.advance(5_000);
  assert.equal(prices(), [70_000, 60_000, 0.02], "no rate is above the cap");
  venue.sim.setFundingRate("BTCUSDT", "0.5");
  assert.is(prices()[2], 0.5);
});

test("a liquidation is an order of the venue", () => {
  const house = new House({ USDT: 4_000 });
  const wire = house.events();
  house.market("BUY", "1");
  wire.take();
  house.sim.setMark("BTCUSDT", "60000");
  const told = wire.take();
  assert.equal(short(told), ["NEW NEW 0 of 1.000", "CALCULATED FILLED 1.000 of 1.000", "ORDER BOTH 0.000"]);
  const { o } = told[1];
  assert.match(o.c, /^autoclose-/);
  assert.equal([o.o, o.S, o.L], ["LIQUIDATION", "SELL", "63990.0"]);
  assert.equal(house.positions(), []);
  assert.is(house.do("GET", "forceOrders")[0].clientOrderId, o.c);
  assert.equal(house.sim.engine.violations(), []);
});

const algo = { algoType: "CONDITIONAL", symbol: "BTCUSDT", side: "SELL", quantity: "0.500" };

test("trigger orders: each kind waits for its side of the price, and is told until its order has ended", () => {
  const house = new House();
  house.market("BUY", "0.500");
  assert.is(house.ask("POST", "algoOrder", { ...algo, type: "STOP_MARKET", triggerPrice: "65000" }).json.code, -2021);
  assert.is(
    house.ask("POST", "algoOrder", { ...algo, type: "TAKE_PROFIT_MARKET", triggerPrice: "60000" }).json.code,
    -2021,
  );
  const wire = house.events();
  const stop = house.do("POST", "algoOrder", {
    ...algo,
    type: "STOP_MARKET",
    triggerPrice: "63980",
    clientAlgoId: "s",
  });
  assert.equal([stop.algoStatus, stop.triggerPrice, stop.quantity], ["NEW", "63980.0", "0.500"]);
  const twice = { ...algo, type: "STOP_MARKET", triggerPrice: "63000", clientAlgoId: "s" };
  assert.is(house.ask("POST", "algoOrder", twice).json.code, -4116);
  const other = house.do("POST", "algoOrder", { ...algo, type: "TAKE_PROFIT", triggerPrice: "66000", price: "66000" });
  assert.equal(house.do("DELETE", "algoOrder", { algoId: other.algoId }).code, "200");
  assert.is(house.ask("DELETE", "algoOrder", { algoId: other.algoId }).json.code, -2011);
  assert.equal(house.do("GET", "openAlgoOrders").map(({ clientAlgoId }: Json) => clientAlgoId), ["s"]);
  wire.take();
  house.sim.counter({ market: "BTCUSDT", side: "sell", type: "market", quantity: "1" });
  house.clock.advance(1);
  assert.equal(wire.take(), [], "63990 is not low enough");
  house.sim.counter({ market: "BTCUSDT", side: "sell", type: "market", quantity: "0.1" });
  house.clock.advance(1);
  assert.equal(short(wire.take()), [
    "algo TRIGGERING",
    "algo TRIGGERED",
    "NEW NEW 0 of 0.500",
    "TRADE FILLED 0.500 of 0.500",
    "algo FINISHED",
    "ORDER BOTH 0.000",
  ]);
  const done = house.do("GET", "algoOrder", { clientAlgoId: "s" });
  const order = house.do("GET", "order", { symbol: "BTCUSDT", orderId: done.actualOrderId });
  assert.equal([done.algoStatus, done.actualQty, order.origType, order.stopPrice, order.status], [
    "FINISHED",
    "0.500",
    "STOP_MARKET",
    "63980.0",
    "FILLED",
  ]);
});

test("trigger orders may look at the mark price, follow the price, close everything, or fail", () => {
  const house = new House();
  house.market("BUY", "0.500");
  house.sim.setMark("BTCUSDT", "64000");
  const closing = {
    algoType: "CONDITIONAL",
    symbol: "BTCUSDT",
    side: "SELL",
    type: "STOP_MARKET",
    closePosition: true,
  };
  const marked = { ...closing, triggerPrice: "63000", workingType: "MARK_PRICE" };
  assert.is(house.ask("POST", "algoOrder", { ...marked, quantity: "1" }).json.code, -4137);
  const one = house.do("POST", "algoOrder", marked);
  house.sim.setMark("BTCUSDT", "62999");
  house.clock.advance(1);
  assert.is(house.do("GET", "algoOrder", { algoId: one.algoId }).actualQty, "0.500");
  assert.equal(house.positions(), []);

  // Nobody asks any more, so that somebody can bid above.
  house.sim.counter({ market: "BTCUSDT", side: "buy", price: "64030", quantity: "2.5" });
  const trailing = { ...algo, type: "TRAILING_STOP_MARKET", callbackRate: "1" };
  assert.is(house.ask("POST", "algoOrder", { ...trailing, callbackRate: "21" }).json.code, -2007);
  const two = house.do("POST", "algoOrder", trailing);
  const state = (id: number): string => house.do("GET", "algoOrder", { algoId: id }).algoStatus;
  for (const [price, status] of [["65000", "NEW"], ["64400", "NEW"], ["64300", "FINISHED"]] as const) {
    const rest = house.sim.counter({ market: "BTCUSDT", side: "buy", price, quantity: "2" });
    house.sim.counter({ market: "BTCUSDT", side: "sell", price, quantity: "0.1" });
    house.clock.advance(1);
    assert.is(state(two.algoId), status, `at ${price}`);
    house.sim.cancelCounter(rest);
  }

  const poor = new House({ USDT: 100 });
  poor.market("BUY", "0.001");
  const three = poor.do("POST", "algoOrder", { ...algo, type: "STOP_MARKET", triggerPrice: "63985", quantity: "5" });
  const wire = poor.events();
  poor.sim.counter({ market: "BTCUSDT", side: "sell", type: "market", quantity: "1.1" });
  poor.clock.advance(1);
  assert.equal(wire.take().map(({ o }) => [o.X, o.rm]), [["TRIGGERING", ""], ["REJECTED", "Margin is insufficient."]]);
  assert.is(poor.do("GET", "algoOrder", { algoId: three.algoId }).actualOrderId, "");
});

test("all orders go when nobody asks for more time", () => {
  const house = new House();
  house.rest("BUY", "63000", "0.1");
  const arm = (ms: number): Json => house.do("POST", "countdownCancelAll", { symbol: "BTCUSDT", countdownTime: ms });
  assert.equal(arm(1_000), { symbol: "BTCUSDT", countdownTime: "1000" });
  house.clock.advance(900);
  arm(1_000);
  house.clock.advance(900);
  assert.is(house.do("GET", "openOrders").length, 1);
  house.clock.advance(200);
  assert.is(house.do("GET", "openOrders").length, 0);
  house.rest("BUY", "63000", "0.1");
  arm(1_000);
  arm(0);
  house.clock.advance(10_000);
  assert.is(house.do("GET", "openOrders").length, 1);
});

test("batches: an item each, done or refused", () => {
  const house = new House();
  const order = { symbol: "BTCUSDT", side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity: "0.1", price: "63000" };
  const placed = house.do("POST", "batchOrders", { batchOrders: JSON.stringify([order, { ...order, price: "1" }]) });
  assert.equal([placed[0].status, placed[1].code], ["NEW", -4164]);
  const six = JSON.stringify(Array.from({ length: 6 }, () => order));
  assert.is(house.ask("POST", "batchOrders", { batchOrders: six }).json.code, -4082);
  const [one, two] = house.do("DELETE", "batchOrders", {
    symbol: "BTCUSDT",
    orderIdList: `[${placed[0].orderId},77]`,
  });
  assert.equal([one.status, two.code], ["CANCELED", -2011]);
});

test("the request socket: orders, balances, sessions, and no events", () => {
  const house = new House();
  const wire = house.wire("/ws-fapi/v1");
  const ask = (method: string, params: Values): Json => wire.ask({ id: "1", method, params });
  const order = { symbol: "BTCUSDT", side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity: "0.1", price: "63000" };
  const { result, status, rateLimits } = ask("order.place", house.frame(order));
  assert.equal([status, result.status, rateLimits[0].count], [200, "NEW", 1]);
  assert.is(ask("order.cancel", house.frame({ symbol: "BTCUSDT", orderId: result.orderId })).result.status, "CANCELED");
  assert.is(ask("v2/account.balance", house.frame()).result[0].asset, "USDT");
  assert.is(ask("algoOrder.place", house.frame({ ...algo, type: "STOP_MARKET", triggerPrice: "1" })).status, 200);
  assert.ok(ask("userDataStream.start", { apiKey: house.account.key }).result.listenKey.length > 30);
  assert.is(ask("userDataStream.subscribe", {}).error.code, -1020);
  assert.is(ask("order.place", { ...order, apiKey: house.account.key }).error.code, -1102);
  const pair = ed25519();
  const second = house.sim.createAccount({ balances: { USDT: 1_000 }, publicKey: pair.publicKey });
  const payload = `apiKey=${second.key}&timestamp=${house.clock.now()}`;
  const params = { apiKey: second.key, timestamp: house.clock.now(), signature: pair.sign(payload) };
  assert.is(ask("session.logon", params).result.apiKey, second.key);
  assert.is(ask("v2/account.balance", { timestamp: house.clock.now() }).result[0].balance, "1000.00000000");
  house.sim.revokeKey(second.key);
  assert.is(ask("v2/account.balance", { timestamp: house.clock.now() }).error.code, -2015);
});

test("the book put together from its changes is the engine's", () => {
  const venue = new Venue({ kind: "perp", flow: true, markets: ["BTCUSDT"], seed: 3, past: 5_000 });
  const wire = venue.wire("/public/stream?streams=btcusdt@depth@100ms");
  venue.clock.advance(500);
  const book = venue.raw("GET", "/fapi/v1/depth?symbol=BTCUSDT&limit=1000").json;
  venue.clock.advance(10_000);
  const sides: Record<string, Map<string, string>> = { b: new Map(book.bids), a: new Map(book.asks) };
  let last: number | undefined;
  for (const { data } of wire.take()) {
    assert.ok(last === undefined || data.pu === last, "each begins where the one before ended");
    last = data.u;
    if (data.u < book.lastUpdateId) continue;
    for (const side of ["b", "a"]) {
      for (const [price, quantity] of data[side]) {
        if (Number(quantity) === 0) sides[side]?.delete(price);
        else sides[side]?.set(price, quantity);
      }
    }
  }
  const truth = venue.sim.engine.book("BTCUSDT", last);
  const sorted = (side: Map<string, string> = new Map(), sign: number): string[] =>
    [...side].sort(([a], [b]) => sign * (Number(a) - Number(b))).map(([p, q]) => `${Number(p)} ${Number(q)}`);
  assert.equal(sorted(sides["b"], -1), truth.bids.map(([p, q]) => `${p.toNumber()} ${q.toNumber()}`));
  assert.equal(sorted(sides["a"], 1), truth.asks.map(([p, q]) => `${p.toNumber()} ${q.toNumber()}`));
});

test("limits are those of futures, and a ban ends the sockets", () => {
  const house = new House();
  assert.is(house.sim.skin.budget, 2_400);
  const wire = house.wire("/market/ws");
  house.sim.useBudget(2_399);
  assert.is(house.raw("GET", "/fapi/v1/ping").status, 200);
  assert.equal([house.raw("GET", "/fapi/v1/ping").status, house.raw("GET", "/fapi/v1/ping").json.code], [429, -1003]);
  house.sim.ban(10_000);
  assert.equal([house.raw("GET", "/fapi/v1/ping").status, wire.closed], [418, "1006 "]);
  house.clock.advance(70_000);
  const order = house.send({ side: "BUY", type: "LIMIT", timeInForce: "GTC", price: "63000", quantity: "0.1" });
  assert.equal([order.headers["x-mbx-order-count-10s"], order.headers["x-mbx-order-count-1m"]], ["1", "1"]);
});

test("the reader understands what is said", () => {
  const { reader } = new House().sim.skin;
  const request = (method: string, target: string) =>
    reader.request({ method, target, headers: {}, body: "", from: "" });
  assert.equal(request("POST", "/fapi/v1/order?symbol=BTCUSDT&side=BUY"), {
    purpose: "create",
    write: true,
    market: "BTCUSDT",
  });
  assert.equal(request("GET", "/fapi/v3/positionRisk?x=1").purpose, "positions");
  assert.equal(request("POST", "/fapi/v1/leverage?symbol=BTCUSDT"), {
    purpose: "other",
    write: true,
    market: "BTCUSDT",
  });
  assert.is(reader.personal?.({ method: "GET", target: "/private/ws/abc", headers: {}, body: "", from: "" }), true);
  assert.is(reader.personal?.({ method: "GET", target: "/public/stream", headers: {}, body: "", from: "" }), false);
  const house = new House();
  const wire = house.events();
  const book = house.wire("/public/stream?streams=btcusdt@depth@100ms/btcusdt@bookTicker");
  const market = house.wire("/market/stream?streams=btcusdt@aggTrade/btcusdt@ticker");
  house.market("BUY", "1.5");
  house.clock.advance(1_000);
  const kinds = (frames: readonly Json[]): string[] =>
    [...new Set(frames.map((frame) => reader.push(JSON.stringify(frame)).kind))].sort();
  assert.equal(kinds(wire.take()), ["order", "positions"]);
  assert.equal(kinds(book.take()), ["book", "other"]);
  assert.equal(kinds(market.take()), ["ticker", "trades"]);
  assert.is(JSON.parse(reader.trouble("duplicate").body).code, -4116);
  const late = { status: 200, headers: {}, body: JSON.stringify([{ time: 5 }, { createTime: 9 }]) };
  assert.is(reader.asOf({ purpose: "openOrders", write: false }, late, 6).body, '[{"time":5}]');
});

test.run();
