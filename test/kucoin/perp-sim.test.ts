/** Contracts end to end: the connector trades at the simulated venue over loopback sockets, and tells what is true there. */
import * as assert from "uvu/assert";
import type { SimulationServer } from "../../src/sim/mod.ts";
import { simulate } from "../../src/sim/mod.ts";
import { type KucoinPerp, perp } from "../../src/venues/kucoin/mod.ts";
import { suite } from "../support/suite.ts";
import { hear, sameOrdersAndFills, until } from "./sim.support.ts";

const test = suite("kucoin perp over the simulator");
const symbol = "BTC/USDT:USDT";
const market = "XBTUSDTM";
const limit = { symbol, type: "limit", amount: "0.01" } as const;
const taking = { symbol, type: "market", amount: "0.01" } as const;

function quote(sim: SimulationServer): void {
  for (const step of [10, 20, 30]) {
    sim.counter({ market, side: "sell", price: 64_000 + step, quantity: "1" });
    sim.counter({ market, side: "buy", price: 64_000 - step, quantity: "1" });
  }
  sim.setMark(market, 64_000);
}

const opened = (): Promise<SimulationServer> => simulate({ venue: "kucoin", kind: "perp", flow: false });
const connected = (sim: SimulationServer): Promise<KucoinPerp> =>
  perp({ network: "sim", url: sim.url, credentials: sim.account }).connect();

/** Positions, as the engine has them. */
async function samePositions(venue: KucoinPerp, { engine, account }: SimulationServer): Promise<void> {
  const truth = (): string[] =>
    engine.positions(account.id).map(({ side, quantity, entryPrice }) => `${side} ${quantity} at ${entryPrice}`).sort();
  const told = (): string[] =>
    venue.positions().map(({ side, amount, entryPrice }) => `${side ?? "both"} ${amount} at ${entryPrice}`).sort();
  await until("the positions are the engine's", () => told().join() === truth().join())
    .catch(() => assert.equal(told(), truth()));
  assert.equal(engine.violations(), []);
}

test("orders open, change and close a position; a trigger does it, too", async () => {
  await using sim = await opened();
  quote(sim);
  await using venue = await connected(sim);
  const heard = hear(venue);
  assert.is((await (await venue.createOrder({ ...taking, side: "buy", amount: "0.05" })).done).status, "filled");
  await samePositions(venue, sim);
  const resting = await venue.createOrder({ ...limit, side: "buy", price: "63900", postOnly: true });
  await venue.cancelOrder({ symbol, clientOrderId: resting.clientOrderId });
  assert.is((await resting.done).status, "canceled");
  const missed = await venue.createOrder({ ...limit, side: "buy", price: "63900", timeInForce: "IOC" });
  assert.is((await missed.done).status, "canceled");
  const several = await venue.createOrders([
    { ...limit, side: "buy", price: "63940" },
    { ...limit, side: "buy", price: "63930" },
  ]);
  assert.equal(several.map((each) => "order" in each), [true, true]);
  await venue.cancelAllOrders(symbol);
  await until("nothing is open", () => sim.engine.openOrders(sim.account.id).length === 0);
  const stop = await venue.createTriggerOrder({
    symbol,
    side: "sell",
    trigger: "stop",
    amount: "0.02",
    triggerPrice: "63970",
    reduceOnly: true,
  });
  sim.counter({ market, side: "sell", price: "63970", quantity: "2.5" });
  assert.is((await stop.done).status, "filled");
  await samePositions(venue, sim);
  await (await venue.closePosition({ symbol })).done;
  await samePositions(venue, sim);
  assert.is(sim.engine.positions(sim.account.id).length, 0);
  await sameOrdersAndFills(heard, sim);
});

test("funding, leverage, margin and position modes", async () => {
  await using sim = await opened();
  quote(sim);
  await using venue = await connected(sim);
  assert.is(String((await venue.setLeverage({ symbol, leverage: 20 })).leverage), "20");
  assert.is((await venue.setMarginMode({ symbol, marginMode: "isolated" })).marginMode, "isolated");
  await venue.setLeverage({ symbol, leverage: 25 });
  await (await venue.createOrder({ ...taking, side: "sell" })).done;
  await samePositions(venue, sim);
  const [position] = await venue.fetchPositions();
  assert.equal([position?.marginMode, String(position?.leverage)], ["isolated", "25"]);
  sim.setFundingRate(market, "0.001");
  sim.fund(market);
  const [payment] = await venue.fetchFundingPayments({ symbol });
  assert.is(String(payment?.amount), "0.64");
  assert.is(String((await venue.fetchFundingRateHistory({ symbol }))[0]?.rate), "0.001");
  assert.is(String((await venue.fetchFundingRate(symbol)).rate), "0.001");
  await (await venue.closePosition({ symbol })).done;
  await samePositions(venue, sim);

  assert.is(await venue.setPositionMode({ mode: "hedge" }), "hedge");
  await (await venue.createOrder({ ...taking, side: "buy", positionSide: "long", amount: "0.03" })).done;
  await (await venue.createOrder({ ...taking, side: "sell", positionSide: "short" })).done;
  await samePositions(venue, sim);
  await (await venue.closePosition({ symbol, positionSide: "short" })).done;
  await samePositions(venue, sim);
});

test("a lost connection, an order that was filled meanwhile, and a book that goes on", async () => {
  await using sim = await opened();
  quote(sim);
  await using venue = await connected(sim);
  const heard = hear(venue);
  const order = await venue.createOrder({ ...limit, side: "buy", price: "63995" });
  const book = await venue.watchOrderBook(symbol);
  sim.disconnectAll();
  sim.counter({ market, side: "sell", price: "63995", quantity: "0.01" });
  assert.is((await order.done).status, "filled");
  sim.counter({ market, side: "sell", price: "64001", quantity: "1" });
  await until("the book has the new level", () => book.state === "live" && String(book.bestAsk.price) === "64001");
  await sameOrdersAndFills(heard, sim);
  await samePositions(venue, sim);
});

test.run();
