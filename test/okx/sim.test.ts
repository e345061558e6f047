/** The connectors trade at the simulated venue over loopback sockets, and believe at the end what is true there. */
import * as assert from "uvu/assert";
import type { Exchange, Fill, Order } from "../../src/mod.ts";
import { decimal } from "../../src/mod.ts";
import type { SimulationServer } from "../../src/sim/mod.ts";
import { simulate } from "../../src/sim/mod.ts";
import { perp, spot } from "../../src/venues/okx/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("okx over the simulator");

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

const statuses: Readonly<Record<string, readonly Order["status"][]>> = {
  new: ["open"],
  "partially-filled": ["partiallyFilled"],
  filled: ["filled"],
  canceled: ["canceled"],
  expired: ["expired"],
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
    const fill = fills.find(({ id, orderId }) =>
      id === ids.fill(real.tradeId, real.orderId) && orderId === ids.order(real.orderId)
    );
    assert.equal(
      [fill?.side, fill?.liquidity, fill?.fee?.asset, fill && String(fill.price), fill && String(fill.amount)],
      [real.side, real.maker ? "maker" : "taker", real.feeAsset, String(real.price), String(real.quantity)],
    );
    assert.ok(fill?.fee?.amount.eq(real.fee), `fee of fill ${real.tradeId}`);
  }
  for (const real of engine.orders(account.id)) {
    // What a trigger has made goes on under the name, and by the id, of what was placed.
    const of = () =>
      [...orders.values()].find(({ id, clientOrderId }) =>
        id === ids.order(real.id) || clientOrderId === real.clientId
      );
    const allowed = statuses[real.status] ?? [];
    await until(`order ${real.id} is ${real.status}`, () => allowed.includes(of()?.status ?? "pending"));
    assert.ok(of()?.filled.eq(real.executed), `order ${real.id} filled`);
    if (real.executed.gt(0)) assert.ok(of()?.cost.eq(real.executedQuote), `order ${real.id} cost`);
  }
  assert.equal(engine.violations(), []);
}

async function sameBalances(venue: Exchange, { engine, account }: SimulationServer): Promise<void> {
  const wrong = (): string[] =>
    [...engine.balances(account.id)].flatMap(([asset, { free, locked }]) => {
      const balance = venue.balances().find((each) => each.asset === asset);
      const [ours, held] = [balance?.free ?? decimal(0), balance?.held ?? decimal(0)];
      return ours.eq(free) && held.eq(locked) ? [] : [`${asset}: ${ours} and ${held}, in truth ${free} and ${locked}`];
    });
  await until("balances are the engine's", () => wrong().length === 0).catch(() => assert.equal(wrong(), []));
}

test("spot: every way to place, change and end an order", async () => {
  await using sim = await simulate({ venue: "okx", kind: "spot", flow: false });
  const market = "BTC-USDT";
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
  sim.counter({ market, side: "sell", type: "limit", price: "97.5", quantity: "3.5" });
  assert.is(String((await venue.fetchOrder({ symbol, clientOrderId: resting.clientOrderId })).filled), "0.5");
  // The answer says that the cancel was taken; that it was done is told after it.
  await venue.cancelOrder({ symbol, clientOrderId: resting.clientOrderId });
  const ended = await resting.done;
  assert.equal([ended.status, String(ended.filled)], ["canceled", "0.5"]);

  const taken = await venue.createOrder({ symbol, side: "buy", type: "market", amount: "1" });
  assert.is((await taken.done).status, "filled");
  const spent = await venue.createQuoteOrder({ symbol, side: "buy", quoteAmount: "50.25" });
  assert.is(String((await spent.done).filled), "0.5");
  const refused = await venue.createOrder({ ...limit, side: "buy", price: "101", postOnly: true });
  assert.is((await refused.done).status, "expired");
  const maker = await venue.createOrder({ ...limit, side: "sell", price: "102", postOnly: true });
  const missed = await venue.createOrder({ ...limit, side: "sell", price: "101", timeInForce: "FOK" });
  assert.is((await missed.done).status, "expired");
  const partly = await venue.createOrder({ ...limit, amount: "9", side: "buy", price: "101", timeInForce: "IOC" });
  assert.equal([(await partly.done).status, String(partly.state.filled)], ["expired", "1"]);
  sim.counter({ market, side: "buy", price: "102", quantity: "1" });
  assert.is((await maker.done).status, "filled");

  const overSocket = await venue.orderSocket.createOrder({ ...limit, side: "buy", price: "95" });
  await venue.orderSocket.cancelOrder({ symbol, clientOrderId: overSocket.clientOrderId });
  const several = await venue.createOrders([
    { ...limit, side: "buy", price: "94" },
    { ...limit, side: "buy", price: "93" },
    { ...limit, side: "buy", price: "93", amount: "1000000" },
  ]);
  assert.equal(several.map((each) => "order" in each), [true, true, false]);
  await venue.cancelAllOrders(symbol);
  await until("nothing is open", () => sim.engine.openOrders(sim.account.id).length === 0);

  await sameOrdersAndFills(heard, sim);
  await sameBalances(venue, sim);
});

test("spot: an order that waits for a price holds nothing, and becomes another order", async () => {
  await using sim = await simulate({ venue: "okx", kind: "spot", flow: false });
  const market = "BTC-USDT";
  const symbol = "BTC/USDT";
  sim.counter({ market, side: "sell", price: "100", quantity: "2" });
  sim.counter({ market, side: "buy", price: "100", quantity: "1" });
  sim.counter({ market, side: "buy", price: "94", quantity: "5" });
  await using venue = await spot({ network: "sim", url: sim.url, credentials: sim.account }).connect();
  const heard = hear(venue);
  const stop = await venue.createTriggerOrder({
    symbol,
    side: "sell",
    trigger: "stop",
    amount: "1",
    triggerPrice: "95",
  });
  const far = await venue.createTriggerOrder({
    symbol,
    side: "sell",
    trigger: "takeProfit",
    amount: "1",
    triggerPrice: "150",
    price: "149",
  });
  assert.equal(sim.engine.openOrders(sim.account.id).length, 0);
  assert.is((await venue.fetchOpenOrders({ symbol })).length, 2);
  sim.counter({ market, side: "sell", price: "94", quantity: "1" });
  const done = await stop.done;
  assert.equal([done.status, String(done.filled)], ["filled", "1"]);
  await venue.cancelOrder({ symbol, clientOrderId: far.clientOrderId });
  await until("it is canceled", () => far.state.status === "canceled");
  await sameOrdersAndFills(heard, sim);
  await sameBalances(venue, sim);
});

test("spot: a lost connection, and an order that ended meanwhile", async () => {
  await using sim = await simulate({ venue: "okx", kind: "spot", flow: false });
  const market = "BTC-USDT";
  const symbol = "BTC/USDT";
  sim.counter({ market, side: "sell", price: "100", quantity: "2" });
  await using venue = await spot({ network: "sim", url: sim.url, credentials: sim.account }).connect();
  const heard = hear(venue);
  const order = await venue.createOrder({ symbol, side: "buy", type: "limit", amount: "1", price: "99" });
  sim.disconnectAll();
  sim.counter({ market, side: "sell", price: "99", quantity: "1" });
  assert.is((await order.done).status, "filled");
  const book = await venue.watchOrderBook(symbol);
  assert.is(String(book.bestAsk.price), "100");
  sim.counter({ market, side: "sell", price: "99.5", quantity: "1" });
  await until("the book has the new level", () => String(book.bestAsk.price) === "99.5");
  await sameOrdersAndFills(heard, sim);
  await sameBalances(venue, sim);
});

test("perpetuals: positions, leverage, modes, funding", async () => {
  await using sim = await simulate({ venue: "okx", kind: "perp", flow: false });
  const market = "BTC-USDT-SWAP";
  const symbol = "BTC/USDT:USDT";
  sim.counter({ market, side: "sell", price: "50000", quantity: "2" });
  sim.counter({ market, side: "buy", price: "50000", quantity: "1" });
  sim.counter({ market, side: "buy", price: "49990", quantity: "5" });
  sim.setMark(market, "50000");
  await using venue = await perp({ network: "sim", url: sim.url, credentials: sim.account }).connect();
  const heard = hear(venue);
  assert.is(String((await venue.setLeverage({ symbol, leverage: "10" })).leverage), "10");
  const opened = await venue.createOrder({ symbol, side: "buy", type: "market", amount: "0.5" });
  assert.is((await opened.done).status, "filled");
  await until("the position", () => venue.positions().some((each) => String(each.amount) === "0.5"));
  const [position] = await venue.fetchPositions();
  const [real] = sim.engine.positions(sim.account.id);
  assert.ok(real && position?.amount.eq(real.quantity) && position.entryPrice?.eq(real.entryPrice));
  assert.equal([position?.marginMode, String(position?.leverage)], ["cross", "10"]);

  const reduce = { symbol, side: "sell", type: "limit", amount: "0.2", reduceOnly: true } as const;
  const resting = await venue.createOrder({ ...reduce, price: "50100" });
  assert.is(resting.state.reduceOnly, true);
  await venue.cancelOrder({ symbol, clientOrderId: resting.clientOrderId });
  const part = await venue.createOrder({ symbol, side: "sell", type: "market", amount: "0.2", reduceOnly: true });
  assert.is(String((await part.done).filled), "0.2");
  sim.setFundingRate(market, "0.001");
  sim.fund(market);
  const [payment] = await venue.fetchFundingPayments({ symbol });
  // 0.3 long at a mark of 50000: 15000 at a thousandth.
  assert.is(String(payment?.amount), "-15");
  const rate = await venue.fetchFundingRate(symbol);
  assert.is(String(rate.rate), "0.001");
  assert.is(String((await venue.fetchFundingRateHistory({ symbol }))[0]?.rate), "0.001");
  const closed = await venue.closePosition({ symbol });
  assert.is((await closed.done).status, "filled");
  await until("no position", () => venue.positions().length === 0);
  assert.equal(sim.engine.positions(sim.account.id), []);

  assert.is(await venue.setPositionMode({ mode: "hedge" }), "hedge");
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

test("perpetuals: an inverse contract, isolated, and a stop that closes it", async () => {
  await using sim = await simulate({ venue: "okx", kind: "perp", flow: false });
  const market = "BTC-USD-SWAP";
  const symbol = "BTC/USD:BTC";
  sim.counter({ market, side: "sell", price: "50000", quantity: "20000" });
  sim.counter({ market, side: "buy", price: "50000", quantity: "10000" });
  sim.counter({ market, side: "buy", price: "49000", quantity: "90000" });
  sim.setMark(market, "50000");
  await using venue = await perp({ network: "sim", url: sim.url, credentials: sim.account }).connect();
  await venue.setMarginMode({ symbol, marginMode: "isolated" });
  const opened = await venue.createOrder({ symbol, side: "buy", type: "market", amount: "5000" });
  assert.is((await opened.done).status, "filled");
  await until("the position", () => venue.positions().some((each) => String(each.amount) === "5000"));
  const [real] = sim.engine.positions(sim.account.id);
  const [ours] = await venue.fetchPositions();
  assert.equal([ours?.marginMode, real?.mode], ["isolated", "isolated"]);
  assert.ok(real && ours?.entryPrice?.eq(real.entryPrice));
  const stop = await venue.createTriggerOrder({
    symbol,
    side: "sell",
    trigger: "stop",
    amount: "5000",
    triggerPrice: "49500",
    reduceOnly: true,
  });
  sim.counter({ market, side: "sell", price: "49000", quantity: "1000" });
  assert.is((await stop.done).status, "filled");
  await until("no position", () => venue.positions().length === 0);
  assert.equal(sim.engine.violations(), []);
  await sameBalances(venue, sim);
});

test.run();
