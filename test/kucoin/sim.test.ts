/** The connector trades at the simulated venue over loopback sockets, and what it believes at the end is what is true there. */
import * as assert from "uvu/assert";
import { simulate } from "../../src/sim/mod.ts";
import { spot } from "../../src/venues/kucoin/mod.ts";
import { suite } from "../support/suite.ts";
import { hear, sameBalances, sameOrdersAndFills, until } from "./sim.support.ts";

const test = suite("kucoin over the simulator");
const symbol = "BTC/USDT";
const market = "BTC-USDT";

test("every way to place, change and end an order", async () => {
  await using sim = await simulate({ venue: "kucoin", kind: "spot", flow: false });
  sim.counter({ market, side: "sell", price: "100.5", quantity: "3" });
  sim.counter({ market, side: "buy", price: "99.5", quantity: "3" });
  sim.counter({ market, side: "buy", price: "100.5", quantity: "0.5" });
  await using venue = await spot({ network: "sim", url: sim.url, credentials: sim.account }).connect();
  const heard = hear(venue);
  const limit = { symbol, type: "limit", amount: "1" } as const;

  const resting = await venue.createOrder({ ...limit, side: "buy", price: "98" });
  const smaller = await venue.amendOrder({ symbol, clientOrderId: resting.clientOrderId, amount: "0.6" });
  assert.is(String(smaller.amount), "0.6");
  // Each change is a cancel and a new order.
  const { clientOrderId } = smaller;
  const moved = await venue.amendOrder({ symbol, clientOrderId, amount: "2", price: "97.5" });
  assert.equal([String(moved.amount), String(moved.price)], ["2", "97.5"]);
  sim.counter({ market, side: "sell", price: "97.5", quantity: "3.5" });
  const found = await venue.fetchOrder({ symbol, clientOrderId: moved.clientOrderId });
  assert.is(String(found.filled), "0.5");
  await venue.cancelOrder({ symbol, clientOrderId: moved.clientOrderId });
  assert.is((await resting.done).status, "canceled");

  const taken = await venue.createOrder({ symbol, side: "buy", type: "market", amount: "1" });
  assert.is((await taken.done).status, "filled");
  const spent = await venue.createQuoteOrder({ symbol, side: "buy", quoteAmount: "50.3" });
  assert.is((await spent.done).filled.gt("0.5"), true);
  const refused = await venue.createOrder({ ...limit, side: "buy", price: "101", postOnly: true }).then(
    async (order) => (await order.done).status,
    () => "refused",
  );
  assert.ok(["canceled", "rejected", "refused"].includes(refused), refused);
  const maker = await venue.createOrder({ ...limit, side: "sell", price: "102", postOnly: true });
  const missed = await venue.createOrder({ ...limit, side: "sell", price: "101", timeInForce: "FOK" });
  assert.is((await missed.done).status, "canceled");
  const partly = await venue.createOrder({ ...limit, amount: "9", side: "buy", price: "101", timeInForce: "IOC" });
  assert.is((await partly.done).status, "canceled");
  sim.counter({ market, side: "buy", price: "102", quantity: "1" });
  assert.is((await maker.done).status, "filled");

  const several = await venue.createOrders([
    { ...limit, side: "buy", price: "94" },
    { ...limit, side: "buy", price: "93" },
  ]);
  assert.equal(several.map((each) => "order" in each), [true, true]);
  const [mixed, poor] = await venue.createOrders([
    { ...limit, side: "buy", price: "93.5" },
    { ...limit, side: "buy", price: "93.5", amount: "900000" },
  ]);
  assert.ok(mixed && "order" in mixed && poor && "error" in poor);
  await venue.cancelAllOrders(symbol);
  await until("nothing is open", () => sim.engine.openOrders(sim.account.id).length === 0);
  await sameBalances(venue, sim);
  for (const [id, order] of heard.orders) if (order.status === "rejected") heard.orders.delete(id);
  await sameOrdersAndFills(heard, sim);
});

test("a lost connection, an order that ended meanwhile, and a book that goes on", async () => {
  await using sim = await simulate({ venue: "kucoin", kind: "spot", flow: false });
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

test("without a key: the fifty best levels, trades and candles", async () => {
  await using sim = await simulate({ venue: "kucoin", kind: "spot", flow: false });
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
