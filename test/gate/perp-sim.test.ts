/** Contracts end to end: the connector trades at the simulated venue over loopback sockets, and tells what is true there. */
import * as assert from "uvu/assert";
import { Decimal, InsufficientFunds, OrderRejected, ValidationError } from "../../src/mod.ts";
import type { SimulationServer } from "../../src/sim/mod.ts";
import { simulate } from "../../src/sim/mod.ts";
import { type GatePerp, perp } from "../../src/venues/gate/mod.ts";
import { suite } from "../support/suite.ts";
import { hear, sameOrdersAndFills, until } from "./sim.support.ts";

const test = suite("gate perp over the simulator");
const symbol = "BTC/USDT:USDT";
const market = "BTC_USDT";
const limit = { symbol, type: "limit", amount: "0.01" } as const;
const taking = { symbol, type: "market", amount: "0.01" } as const;

function quote(sim: SimulationServer): void {
  for (const step of [10, 20, 30]) {
    sim.counter({ market, side: "sell", price: 64_000 + step, quantity: "1" });
    sim.counter({ market, side: "buy", price: 64_000 - step, quantity: "1" });
  }
  sim.setMark(market, 64_000);
}

const opened = (): Promise<SimulationServer> => simulate({ venue: "gate", kind: "perp", flow: false });
const connected = (sim: SimulationServer): Promise<GatePerp> =>
  perp({ network: "sim", url: sim.url, credentials: sim.account }).connect();

/** Positions and the balance, as the engine has them. */
async function samePositions(venue: GatePerp, { engine, account }: SimulationServer): Promise<void> {
  const line = (side: string, ...numbers: readonly Decimal[]): string =>
    [side, ...numbers.map((number) => number.toDecimalPlaces(6).toFixed())].join(" ");
  const truth = (): string[] =>
    engine.positions(account.id).map((one) => line(one.side, one.quantity, one.entryPrice)).sort();
  const told = (): string[] =>
    venue.positions().map(({ side, amount, entryPrice }) => line(side ?? "both", amount, entryPrice ?? new Decimal(0)))
      .sort();
  await until("the positions are the engine's", () => told().join() === truth().join())
    .catch(() => assert.equal(told(), truth()));
  const total = [...engine.balances(account.id).values()].reduce(
    (sum, { free, locked }) => sum.plus(free).plus(locked),
    new Decimal(0),
  );
  await until("the balance is the engine's", () => venue.balances()[0]?.total.eq(total) ?? false)
    .catch(() => assert.is(String(venue.balances()[0]?.total), String(total)));
  assert.equal(engine.violations(), []);
}

test("orders of each kind open, change and close a position", async () => {
  await using sim = await opened();
  quote(sim);
  await using venue = await connected(sim);
  const heard = hear(venue);
  const bought = await venue.createOrder({ ...taking, side: "buy", amount: "0.05" });
  assert.is((await bought.done).status, "filled");
  await samePositions(venue, sim);
  const resting = await venue.createOrder({ ...limit, side: "buy", price: "63900", postOnly: true });
  const { clientOrderId } = resting;
  const moved = await venue.amendOrder({ symbol, clientOrderId, price: "63980", amount: "0.02" });
  assert.equal([String(moved.price), String(moved.amount)], ["63980", "0.02"]);
  sim.counter({ market, side: "sell", price: "63980", quantity: "2.005" });
  await until("part of it is filled", () => String(venue.order(clientOrderId)?.state.filled) === "0.005");
  await venue.cancelOrder({ symbol, clientOrderId });
  assert.is((await resting.done).status, "canceled");
  const refusals = [{ postOnly: true, price: "64010" }, { timeInForce: "FOK", price: "64010", amount: "3" }] as const;
  for (const kind of refusals) {
    const refused = await venue.createOrder({ ...limit, side: "buy", ...kind }).then(() => undefined, (error) => error);
    assert.ok(refused instanceof OrderRejected, String(refused));
  }
  const poor = await venue.createOrder({ ...limit, side: "buy", price: "63000", amount: "90" })
    .then(() => undefined, (error) => error);
  assert.ok(poor === undefined || poor instanceof InsufficientFunds, String(poor));
  const missed = await venue.createOrder({ ...limit, side: "buy", price: "63900", timeInForce: "IOC" });
  assert.is((await missed.done).status, "expired");
  const wired = await venue.orderSocket.createOrder({ ...limit, side: "buy", price: "63950" });
  await venue.orderSocket.cancelOrder({ symbol, clientOrderId: wired.clientOrderId });
  const several = await venue.createOrders([
    { ...limit, side: "buy", price: "63940" },
    { ...limit, side: "buy", price: "63930" },
  ]);
  assert.equal(several.map((each) => "order" in each), [true, true]);
  await venue.cancelAllOrders(symbol);
  await until("nothing is open", () => sim.engine.openOrders(sim.account.id).length === 0);
  quote(sim);
  const reduced = await venue.createOrder({ ...taking, side: "sell", amount: "0.02", reduceOnly: true });
  assert.is((await reduced.done).status, "filled");
  await samePositions(venue, sim);
  await (await venue.closePosition({ symbol })).done;
  await samePositions(venue, sim);
  assert.is(sim.engine.positions(sim.account.id).length, 0);
  for (const [id, order] of heard.orders) if (order.status === "rejected") heard.orders.delete(id);
  await sameOrdersAndFills(heard, sim);
});

test("funding, leverage and margin modes", async () => {
  await using sim = await opened();
  quote(sim);
  await using venue = await connected(sim);
  const set = await venue.setLeverage({ symbol, leverage: 25 });
  assert.is(String(set.leverage), "25");
  assert.is(
    await venue.setMarginMode({ symbol, marginMode: "isolated" }).then(({ marginMode }) => marginMode),
    "isolated",
  );
  await (await venue.createOrder({ ...taking, side: "sell" })).done;
  await samePositions(venue, sim);
  const [position] = await venue.fetchPositions();
  assert.equal([position?.marginMode, String(position?.leverage)], ["isolated", "25"]);
  const [truth] = sim.engine.positions(sim.account.id);
  assert.is(String(position?.margin), String(truth?.margin));
  sim.setFundingRate(market, "0.001");
  sim.fund(market);
  await samePositions(venue, sim);
  const [payment] = await venue.fetchFundingPayments({ symbol });
  assert.is(String(payment?.amount), "0.64");
  const [past] = await venue.fetchFundingRateHistory({ symbol });
  assert.is(String(past?.rate), "0.001");
  const rate = await venue.fetchFundingRate(symbol);
  assert.equal([String(rate.rate), rate.interval], ["0.001", 8 * 3_600_000]);
  const interest = await venue.fetchOpenInterest(symbol);
  assert.ok(interest.amount.gt(0));
});

test("two positions of one market, and orders that do not say which they are about", async () => {
  await using sim = await opened();
  quote(sim);
  await using venue = await connected(sim);
  const failure = (order: Parameters<GatePerp["createOrder"]>[0]): Promise<unknown> =>
    venue.createOrder(order).then(() => undefined, (error) => error);
  assert.instance(await failure({ ...taking, side: "buy", positionSide: "long" }), ValidationError);
  assert.is(await venue.setPositionMode({ mode: "hedge" }), "hedge");
  assert.instance(await failure({ ...taking, side: "sell" }), ValidationError);
  await (await venue.createOrder({ ...taking, side: "buy", positionSide: "long", amount: "0.03" })).done;
  await (await venue.createOrder({ ...taking, side: "sell", positionSide: "short" })).done;
  await samePositions(venue, sim);
  await (await venue.createOrder({ ...taking, side: "sell", positionSide: "long" })).done;
  await samePositions(venue, sim);
  await (await venue.closePosition({ symbol, positionSide: "short" })).done;
  await samePositions(venue, sim);
  assert.equal(sim.engine.positions(sim.account.id).map(({ side, quantity }) => `${side} ${quantity}`), ["long 0.02"]);
});

test("a liquidation is told as what it is", async () => {
  await using sim = await opened();
  quote(sim);
  await using venue = await connected(sim);
  const heard = hear(venue);
  await venue.setMarginMode({ symbol, marginMode: "isolated" });
  await venue.setLeverage({ symbol, leverage: 100 });
  await (await venue.createOrder({ ...taking, side: "buy", amount: "0.1" })).done;
  await samePositions(venue, sim);
  const resting = await venue.createOrder({ ...limit, side: "buy", price: "60000" });
  sim.setMark(market, 63_000);
  assert.is((await resting.done).status, "expired");
  assert.is(venue.order(resting.clientOrderId)?.state.reason, "liquidated");
  await samePositions(venue, sim);
  await until("its fills are told", () => heard.fills.length === sim.engine.fills(sim.account.id).length);
});

test.run();
