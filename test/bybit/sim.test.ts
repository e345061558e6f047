/** The connectors trade at the simulated venue over loopback sockets, and what they believe at the end is what is true there. */
import * as assert from "uvu/assert";
import type { Exchange, Fill, Order } from "../../src/mod.ts";
import { decimal } from "../../src/mod.ts";
import type { SimulationServer } from "../../src/sim/mod.ts";
import { simulate } from "../../src/sim/mod.ts";
import { perp, spot } from "../../src/venues/bybit/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("bybit over the simulator");

/** Asks again until it is so. */
async function until(what: string, so: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2_000; turn++) {
    if (so()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`never: ${what}`);
}

interface Heard {
  readonly orders: Map<string, Order>;
  readonly fills: Fill[];
}

function hear(venue: Exchange): Heard {
  const heard: Heard = { orders: new Map(), fills: [] };
  venue.watchOrders().on((order) => heard.orders.set(order.clientOrderId, order));
  venue.watchFills().on((fill) => heard.fills.push(fill));
  return heard;
}

/** The venue has one word for orders that were canceled and those that ended by themselves. */
const statuses: Readonly<Record<string, readonly Order["status"][]>> = {
  new: ["open"],
  "partially-filled": ["partiallyFilled"],
  filled: ["filled"],
  canceled: ["canceled"],
  expired: ["canceled", "rejected"],
  prevented: ["canceled"],
};

/** Every order and every fill of the account, each once, with the numbers of the engine. */
async function sameOrdersAndFills({ orders, fills }: Heard, sim: SimulationServer): Promise<void> {
  const { engine, skin: { ids }, account } = sim;
  const truth = engine.fills(account.id);
  await until("all fills", () => fills.length >= truth.length);
  assert.equal(
    fills.map(({ id, orderId }) => `${id} of ${orderId}`).sort(),
    truth.map(({ tradeId, orderId }) => `${ids.fill(tradeId, orderId)} of ${ids.order(orderId)}`).sort(),
  );
  for (const real of truth) {
    const fill = fills.find(({ id }) => id === ids.fill(real.tradeId, real.orderId));
    assert.equal(
      [fill?.side, fill?.liquidity, fill?.fee?.asset, fill && String(fill.price), fill && String(fill.amount)],
      [real.side, real.maker ? "maker" : "taker", real.feeAsset, String(real.price), String(real.quantity)],
    );
    assert.ok(fill?.fee?.amount.eq(real.fee), `fee of fill ${real.tradeId}`);
    assert.ok(fill?.cost.eq(real.quote), `cost of fill ${real.tradeId}`);
  }
  const real = engine.orders(account.id);
  assert.is(orders.size, real.length);
  for (const order of real) {
    const of = () => [...orders.values()].find(({ id }) => id === ids.order(order.id));
    const allowed = statuses[order.status] ?? [];
    await until(`order ${order.id} is ${order.status}`, () => allowed.includes(of()?.status ?? "pending"));
    assert.is(of()?.clientOrderId, order.clientId);
    assert.ok(of()?.filled.eq(order.executed), `order ${order.id} filled`);
    if (order.executed.gt(0)) assert.ok(of()?.cost.eq(order.executedQuote), `order ${order.id} cost`);
  }
  assert.equal(engine.violations(), []);
}

/** Balances of the stream; of contracts in all, since what their positions hold moves with the price. */
async function sameBalances(venue: Exchange, { engine, account, kind }: SimulationServer): Promise<void> {
  const wrong = (): string[] =>
    [...engine.balances(account.id)].flatMap(([asset, { free, locked }]) => {
      const balance = venue.balances().find((each) => each.asset === asset);
      const [ours, held] = [balance?.free ?? decimal(0), balance?.held ?? decimal(0)];
      const same = kind === "spot" ? ours.eq(free) && held.eq(locked) : ours.plus(held).eq(free.plus(locked));
      return same ? [] : [`${asset}: ${ours} and ${held}, in truth ${free} and ${locked}`];
    });
  await until("balances are the engine's", () => wrong().length === 0).catch(() => assert.equal(wrong(), []));
}

const market = "BTCUSDT";

test("spot: every way to place, change and end an order", async () => {
  await using sim = await simulate({ venue: "bybit", kind: "spot", flow: false });
  const symbol = "BTC/USDT";
  sim.counter({ market, side: "sell", price: "100.5", quantity: "3" });
  sim.counter({ market, side: "buy", price: "99.5", quantity: "3" });
  sim.counter({ market, side: "buy", price: "100.5", quantity: "0.5" });
  await using venue = await spot({ network: "sim", url: sim.url, credentials: sim.account }).connect();
  const heard = hear(venue);
  const limit = { symbol, type: "limit", amount: "1" } as const;

  const resting = await venue.createOrder({ ...limit, side: "buy", price: "98" });
  const smaller = await venue.amendOrder({ symbol, clientOrderId: resting.clientOrderId, amount: "0.6" });
  assert.is(String(smaller.amount), "0.6");
  const moved = await venue.amendOrder({ symbol, clientOrderId: resting.clientOrderId, amount: "2", price: "97.5" });
  assert.equal([String(moved.amount), String(moved.price)], ["2", "97.5"]);
  sim.counter({ market, side: "sell", price: "97.5", quantity: "3.5" });
  assert.is(String((await venue.fetchOrder({ symbol, clientOrderId: resting.clientOrderId })).filled), "0.5");
  await venue.cancelOrder({ symbol, clientOrderId: resting.clientOrderId });
  const ended = await resting.done;
  assert.equal([ended.status, String(ended.filled)], ["canceled", "0.5"]);

  const taken = await venue.createOrder({ symbol, side: "buy", type: "market", amount: "1" });
  assert.is((await taken.done).status, "filled");
  const spent = await venue.createQuoteOrder({ symbol, side: "buy", quoteAmount: "50.30000001" });
  // What is left of it buys nothing more: it has done what it was to do.
  assert.equal([(await spent.done).status, String(spent.state.filled)], ["filled", "0.500497"]);
  const refused = await venue.createOrder({ ...limit, side: "buy", price: "101", postOnly: true });
  assert.equal([(await refused.done).status, refused.state.reason], ["canceled", "EC_PostOnlyWillTakeLiquidity"]);
  const maker = await venue.createOrder({ ...limit, side: "sell", price: "102", postOnly: true });
  const missed = await venue.createOrder({ ...limit, side: "sell", price: "101", timeInForce: "FOK" });
  assert.equal([(await missed.done).status, missed.state.reason], ["canceled", "EC_NoEnoughQtyToFill"]);
  const partly = await venue.createOrder({ ...limit, amount: "9", side: "buy", price: "101", timeInForce: "IOC" });
  assert.equal([(await partly.done).status, String(partly.state.filled)], ["canceled", "0.999503"]);
  sim.counter({ market, side: "buy", price: "102", quantity: "1" });
  assert.is((await maker.done).status, "filled");

  const overSocket = await venue.orderSocket.createOrder({ ...limit, side: "buy", price: "95" });
  await venue.orderSocket.cancelOrder({ symbol, clientOrderId: overSocket.clientOrderId });
  const several = await venue.createOrders([
    { ...limit, side: "buy", price: "94" },
    { ...limit, side: "buy", price: "93" },
  ]);
  assert.equal(several.map((each) => "order" in each), [true, true]);
  const [mixed, poor] = await venue.createOrders([
    { ...limit, side: "buy", price: "93.5" },
    { ...limit, side: "buy", price: "93.5", amount: "20" },
  ]);
  assert.ok(mixed && "order" in mixed && poor && "order" in poor);
  await venue.cancelAllOrders(symbol);
  await until("nothing is open", () => sim.engine.openOrders(sim.account.id).length === 0);

  await sameOrdersAndFills(heard, sim);
  await sameBalances(venue, sim);
});

test("spot: an order that waits for a price holds nothing, keeps its id, and trades when the price is there", async () => {
  await using sim = await simulate({ venue: "bybit", kind: "spot", flow: false });
  const symbol = "BTC/USDT";
  sim.counter({ market, side: "sell", price: "100", quantity: "2" });
  sim.counter({ market, side: "buy", price: "100", quantity: "1" });
  sim.counter({ market, side: "buy", price: "94", quantity: "5" });
  await using venue = await spot({ network: "sim", url: sim.url, credentials: sim.account }).connect();
  const heard = hear(venue);
  const sell = { symbol, side: "sell", amount: "1" } as const;
  const stop = await venue.createTriggerOrder({ ...sell, trigger: "stop", triggerPrice: "95" });
  const far = await venue.createTriggerOrder({ ...sell, trigger: "takeProfit", triggerPrice: "150", price: "149" });
  assert.is(String(sim.engine.balances(sim.account.id).get("BTC")?.locked), "0");
  const open = await venue.fetchOpenOrders({ symbol });
  assert.equal(open.map(({ type }) => type).sort(), ["stop", "takeProfitLimit"]);
  sim.counter({ market, side: "sell", price: "94", quantity: "1" });
  const done = await stop.done;
  assert.equal([done.status, String(done.filled)], ["filled", "1"]);
  await venue.cancelOrder({ symbol, clientOrderId: far.clientOrderId });
  await until("it is canceled", () => far.state.status === "canceled");
  await sameOrdersAndFills(heard, sim);
  await sameBalances(venue, sim);
});

test("spot: a lost connection, an order that ended meanwhile, and a book that goes on", async () => {
  await using sim = await simulate({ venue: "bybit", kind: "spot", flow: false });
  const symbol = "BTC/USDT";
  sim.counter({ market, side: "sell", price: "100", quantity: "2" });
  await using venue = await spot({ network: "sim", url: sim.url, credentials: sim.account }).connect();
  const heard = hear(venue);
  const order = await venue.createOrder({ symbol, side: "buy", type: "limit", amount: "1", price: "99" });
  const book = await venue.watchOrderBook(symbol);
  sim.disconnectAll();
  sim.counter({ market, side: "sell", price: "99", quantity: "1" });
  assert.is((await order.done).status, "filled");
  await until("the book is live again", () => book.state === "live" && String(book.bestAsk.price) === "100");
  sim.counter({ market, side: "sell", price: "99.5", quantity: "1" });
  await until("the book has the new level", () => String(book.bestAsk.price) === "99.5");
  await sameOrdersAndFills(heard, sim);
  await sameBalances(venue, sim);
});

test("perpetuals: positions, leverage, modes, funding", async () => {
  await using sim = await simulate({ venue: "bybit", kind: "perp", flow: false });
  const symbol = "BTC/USDT:USDT";
  sim.counter({ market, side: "sell", price: "50000", quantity: "2" });
  sim.counter({ market, side: "buy", price: "50000", quantity: "1" });
  sim.counter({ market, side: "buy", price: "49990", quantity: "5" });
  sim.setMark(market, "50000");
  await using venue = await perp({ network: "sim", url: sim.url, credentials: sim.account }).connect();
  const heard = hear(venue);
  assert.is(String((await venue.setLeverage({ symbol, leverage: "20" })).leverage), "20");
  // As asked for already.
  assert.is(String((await venue.setLeverage({ symbol, leverage: "20" })).leverage), "20");
  const opened = await venue.createOrder({ symbol, side: "buy", type: "market", amount: "0.5" });
  assert.is((await opened.done).status, "filled");
  await until("the position", () => venue.positions().some((each) => String(each.amount) === "0.5"));
  const [position] = await venue.fetchPositions();
  const [real] = sim.engine.positions(sim.account.id);
  assert.ok(real && position?.amount.eq(real.quantity) && position.entryPrice?.eq(real.entryPrice));
  assert.equal([position?.marginMode, String(position?.leverage)], ["cross", "20"]);

  const reduce = { symbol, side: "sell", type: "limit", amount: "0.2", reduceOnly: true } as const;
  const resting = await venue.createOrder({ ...reduce, price: "50100" });
  const amended = await venue.amendOrder({ symbol, clientOrderId: resting.clientOrderId, price: "50200" });
  assert.equal([amended.reduceOnly, String(amended.price)], [true, "50200"]);
  await venue.cancelOrder({ symbol, clientOrderId: resting.clientOrderId });
  const part = await venue.createOrder({ symbol, side: "sell", type: "market", amount: "0.2", reduceOnly: true });
  assert.is(String((await part.done).filled), "0.2");
  sim.setFundingRate(market, "0.001");
  sim.fund(market);
  const [payment] = await venue.fetchFundingPayments({ symbol });
  // 0.3 long at a mark of 50000: 15000 at a thousandth.
  assert.is(String(payment?.amount), "-15");
  assert.is(String((await venue.fetchFundingRate(symbol)).rate), "0.001");
  assert.is(String((await venue.fetchFundingRateHistory({ symbol }))[0]?.rate), "0.001");
  const closed = await venue.closePosition({ symbol });
  assert.is((await closed.done).status, "filled");
  await until("no position", () => venue.positions().length === 0);
  assert.equal(sim.engine.positions(sim.account.id), []);

  assert.is(await venue.fetchPositionMode(), "oneWay");
  assert.is(await venue.setPositionMode({ mode: "hedge" }), "hedge");
  assert.is(await venue.fetchPositionMode(), "hedge");
  const long = await venue.createOrder({ symbol, side: "buy", type: "market", amount: "0.1", positionSide: "long" });
  const short = await venue.createOrder({ symbol, side: "sell", type: "market", amount: "0.2", positionSide: "short" });
  await Promise.all([long.done, short.done]);
  await until("both positions", () => venue.positions().length === 2);
  for (const truth of sim.engine.positions(sim.account.id)) {
    const ours = venue.positions().find(({ side }) => side === truth.side);
    assert.ok(ours?.amount.eq(truth.quantity), `${truth.side}: ${ours?.amount}, in truth ${truth.quantity}`);
  }
  await (await venue.closePosition({ symbol, positionSide: "long" })).done;
  await (await venue.closePosition({ symbol, positionSide: "short" })).done;
  await until("no positions", () => venue.positions().length === 0);
  await sameOrdersAndFills(heard, sim);
  await sameBalances(venue, sim);
});

test("perpetuals: orders over the socket, several at once, and a trigger", async () => {
  await using sim = await simulate({ venue: "bybit", kind: "perp", flow: false });
  const symbol = "BTC/USDT:USDT";
  sim.counter({ market, side: "sell", price: "50000", quantity: "2" });
  sim.counter({ market, side: "buy", price: "50000", quantity: "1" });
  sim.counter({ market, side: "sell", price: "50100", quantity: "5" });
  sim.setMark(market, "50000");
  await using venue = await perp({ network: "sim", url: sim.url, credentials: sim.account }).connect();
  const heard = hear(venue);
  const limit = { symbol, side: "buy", type: "limit", amount: "0.1" } as const;
  const resting = await venue.orderSocket.createOrder({ ...limit, price: "49000" });
  await venue.orderSocket.cancelOrder({ symbol, clientOrderId: resting.clientOrderId });
  const crossing = await venue.createOrder({ ...limit, price: "50100", postOnly: true });
  assert.is((await crossing.done).reason, "EC_PostOnlyWillTakeLiquidity");
  const [one, two] = await venue.createOrders([{ ...limit, price: "48000" }, { ...limit, price: "47000" }]);
  assert.ok(one && "order" in one && two && "order" in two);
  const stop = await venue.createTriggerOrder({
    symbol,
    side: "buy",
    trigger: "stop",
    amount: "0.3",
    triggerPrice: "50050",
  });
  assert.is(stop.state.type, "stop");
  sim.counter({ market, side: "buy", price: "50100", quantity: "1.5" });
  assert.is((await stop.done).status, "filled");
  await venue.cancelAllOrders(symbol);
  await until("nothing is open", () => sim.engine.openOrders(sim.account.id).length === 0);
  await sameOrdersAndFills(heard, sim);
  await sameBalances(venue, sim);
});

test("perpetuals: an inverse contract, isolated, and a stop that closes it", async () => {
  await using sim = await simulate({ venue: "bybit", kind: "perp", flow: false });
  const contract = "BTCUSD";
  const symbol = "BTC/USD:BTC";
  sim.counter({ market: contract, side: "sell", price: "50000", quantity: "20000" });
  sim.counter({ market: contract, side: "buy", price: "50000", quantity: "10000" });
  sim.counter({ market: contract, side: "buy", price: "49000", quantity: "90000" });
  sim.setMark(contract, "50000");
  await using venue = await perp({ network: "sim", url: sim.url, credentials: sim.account }).connect();
  const heard = hear(venue);
  await venue.setMarginMode({ symbol, marginMode: "isolated" });
  const opened = await venue.createOrder({ symbol, side: "buy", type: "market", amount: "5000" });
  assert.is((await opened.done).status, "filled");
  await until("the position", () => venue.positions().some((each) => String(each.amount) === "5000"));
  const [real] = sim.engine.positions(sim.account.id);
  const [ours] = await venue.fetchPositions();
  assert.equal([ours?.marginMode, real?.mode], ["isolated", "isolated"]);
  assert.ok(real && ours?.entryPrice?.eq(real.entryPrice) && ours.margin?.eq(real.margin));
  const stop = await venue.createTriggerOrder({
    symbol,
    side: "sell",
    trigger: "stop",
    amount: "5000",
    triggerPrice: "49500",
    reduceOnly: true,
  });
  sim.counter({ market: contract, side: "sell", price: "49000", quantity: "1000" });
  assert.is((await stop.done).status, "filled");
  await until("no position", () => venue.positions().length === 0);
  await sameOrdersAndFills(heard, sim);
  await sameBalances(venue, sim);
});

test("spot: the disconnect protection cancels what is open when no socket follows any more", async () => {
  await using sim = await simulate({ venue: "bybit", kind: "spot", flow: false });
  const symbol = "BTC/USDT";
  const venue = await spot({ network: "sim", url: sim.url, credentials: sim.account }).connect();
  await venue.createOrder({ symbol, side: "buy", type: "limit", amount: "1", price: "99" });
  const armed = await venue.armDeadMansSwitch({ countdown: 3_000 });
  assert.is(sim.engine.openOrders(sim.account.id).length, 1);
  // Whoever leaves without taking it back is protected by it.
  await venue.close();
  assert.ok(armed);
  await until("it is canceled", () => sim.engine.openOrders(sim.account.id).length === 0);
});

test.run();
