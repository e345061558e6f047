/** The connector trades at the simulated venue over loopback sockets, and what it believes at the end is what is true there. */
import * as assert from "uvu/assert";
import type { Exchange, Fill, Order } from "../../src/mod.ts";
import { decimal } from "../../src/mod.ts";
import type { SimulationServer } from "../../src/sim/mod.ts";
import { simulate } from "../../src/sim/mod.ts";
import { spot } from "../../src/venues/bitget/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("bitget spot over the simulator");
const symbol = "BTC/USDT";
const market = "BTCUSDT";

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
  expired: ["canceled"],
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

/** Balances of the stream. */
async function sameBalances(venue: Exchange, { engine, account }: SimulationServer): Promise<void> {
  const wrong = (): string[] =>
    [...engine.balances(account.id)].flatMap(([asset, { free, locked }]) => {
      const balance = venue.balances().find((each) => each.asset === asset);
      const [ours, held] = [balance?.free ?? decimal(0), balance?.held ?? decimal(0)];
      return ours.eq(free) && held.eq(locked) ? [] : [`${asset}: ${ours} and ${held}, in truth ${free} and ${locked}`];
    });
  await until("balances are the engine's", () => wrong().length === 0).catch(() => assert.equal(wrong(), []));
}

test("every way to place, change and end an order", async () => {
  await using sim = await simulate({ venue: "bitget", kind: "spot", flow: false });
  sim.counter({ market, side: "sell", price: "100.5", quantity: "3" });
  sim.counter({ market, side: "buy", price: "99.5", quantity: "3" });
  sim.counter({ market, side: "buy", price: "100.5", quantity: "0.5" });
  await using venue = await spot({ network: "sim", url: sim.url, credentials: sim.account }).connect();
  const heard = hear(venue);
  const limit = { symbol, type: "limit", amount: "1" } as const;

  const resting = await venue.createOrder({ ...limit, side: "buy", price: "98" });
  const moved = await venue.amendOrder({ symbol, clientOrderId: resting.clientOrderId, price: "97.5" });
  assert.equal([String(moved.amount), String(moved.price), moved.id], ["1", "97.5", resting.state.id]);
  // A change of the amount is another order.
  const { clientOrderId, amount } = await venue.amendOrder({
    symbol,
    clientOrderId: resting.clientOrderId,
    amount: "2",
  });
  assert.equal([String(amount), clientOrderId === resting.clientOrderId], ["2", false]);
  sim.counter({ market, side: "sell", price: "97.5", quantity: "3.5" });
  const found = await venue.fetchOrder({ symbol, clientOrderId });
  assert.is(String(found.filled), "0.5");
  await venue.cancelOrder({ symbol, clientOrderId });
  assert.is((await venue.fetchOrder({ symbol, clientOrderId })).status, "canceled");

  const taken = await venue.createOrder({ symbol, side: "buy", type: "market", amount: "1" });
  assert.is((await taken.done).status, "filled");
  const spent = await venue.createQuoteOrder({ symbol, side: "buy", quoteAmount: "50.3" });
  assert.is((await spent.done).filled.gte("0.5"), true);
  for (
    const kind of [{ postOnly: true, price: "100.5" }, { timeInForce: "FOK", price: "101", amount: "50" }] as const
  ) {
    const ended = await venue.createOrder({ ...limit, side: "buy", ...kind });
    assert.is((await ended.done).status, "canceled");
  }
  const maker = await venue.createOrder({ ...limit, side: "sell", price: "102", postOnly: true });
  const partly = await venue.createOrder({ ...limit, amount: "9", side: "buy", price: "101", timeInForce: "IOC" });
  assert.is((await partly.done).status, "canceled");
  sim.counter({ market, side: "buy", price: "102", quantity: "1" });
  assert.is((await maker.done).status, "filled");
  const wired = await venue.orderSocket.createOrder({ ...limit, side: "buy", price: "96" });
  await venue.orderSocket.cancelOrder({ symbol, clientOrderId: wired.clientOrderId });
  assert.is((await wired.done).status, "canceled");

  const several = await venue.createOrders([
    { ...limit, side: "buy", price: "94" },
    { ...limit, side: "buy", price: "93" },
  ]);
  assert.equal(several.map((each) => "order" in each), [true, true]);
  const [mixed, poor] = await venue.createOrders([
    { ...limit, side: "buy", price: "93.5" },
    { ...limit, side: "buy", price: "1000", amount: "9000" },
  ]);
  assert.ok(mixed && "order" in mixed && poor && "error" in poor);
  await venue.cancelAllOrders(symbol);
  await until("nothing is open", () => sim.engine.openOrders(sim.account.id).length === 0);
  await sameBalances(venue, sim);
  for (const [id, order] of heard.orders) if (order.status === "rejected") heard.orders.delete(id);
  await sameOrdersAndFills(heard, sim);
});

test("a lost connection, an order that ended meanwhile, and a book that goes on", async () => {
  await using sim = await simulate({ venue: "bitget", kind: "spot", flow: false });
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

test("without a key: books and trades", async () => {
  await using sim = await simulate({ venue: "bitget", kind: "spot", flow: false });
  sim.counter({ market, side: "sell", price: "100", quantity: "2" });
  await using venue = await spot({ network: "sim", url: sim.url }).connect();
  const book = await venue.watchOrderBook(symbol);
  await until("the book is live", () => book.state === "live" && String(book.bestAsk.price) === "100");
  const told: string[] = [];
  (await venue.watchTrades(symbol)).on(({ price, amount }) => told.push(`${amount} at ${price}`));
  sim.counter({ market, side: "buy", price: "100", quantity: "0.5" });
  await until("the trade", () => told.includes("0.5 at 100"));
  await until("the book has what is left", () => String(book.bestAsk.amount) === "1.5");
  const [trade] = await venue.fetchTrades(symbol);
  assert.is(String(trade?.price), "100");
});

test.run();
