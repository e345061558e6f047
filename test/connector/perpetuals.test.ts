import * as assert from "uvu/assert";
import { amountOf, contractsOf, notionalOf, settleOf, worthOf } from "../../src/connector/contracts.ts";
import { perpConnector } from "../../src/connector/perpetuals.ts";
import type { Perp } from "../../src/connector/perp.ts";
import type { Deadline } from "../../src/core/deadline.ts";
import { decimal } from "../../src/core/decimal.ts";
import { ValidationError, VenueKitError } from "../../src/core/errors.ts";
import type { Market, Position, Ticket } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { bench as openBench, fill, market, update } from "./desk.support.ts";

const test = suite("connector/perpetuals");

const symbol = "BTC/USDT:USDT";
const inverseSymbol = "BTC/USD:BTC";

/** A hundredth of a bitcoin in each contract, at most twentyfold. */
const linear: Market = market({
  symbol,
  kind: "perp",
  contract: { settle: "USDT", inverse: false, size: decimal("0.01"), maxLeverage: decimal(20) },
});
/** A hundred dollars in each contract. */
const inverse: Market = market({
  symbol: inverseSymbol,
  id: "BTCUSD",
  kind: "perp",
  quote: "USD",
  lotSize: decimal(100),
  amount: { min: decimal(100) },
  contract: { settle: "BTC", inverse: true, size: decimal(100) },
});

function position(amount: string, more: Partial<Position> = {}): Position {
  return { symbol, amount: decimal(amount), time: 1, ...more };
}

async function bench(user?: readonly string[]) {
  const made = await openBench({ markets: [linear, inverse], contracts: true, ...(user ? { user } : {}) });
  const { desk, script } = made;
  const { contracts } = desk.adapter;
  if (!contracts) throw new Error("no contracts");
  const venue: Perp = perpConnector(desk, contracts);
  script.always("fetchBalances", { balances: [], time: 1 });
  script.always("fetchOpenOrders", []);
  script.always("fetchFills", []);
  script.always("fetchPositions", { positions: [], time: 1 });
  const told: string[] = [];
  venue.watchPositions().on((positions) => {
    told.push(positions.map(({ side, amount, leverage }) => `${side ?? ""}${amount}x${leverage ?? "?"}`).join());
  });
  return {
    ...made,
    venue,
    told,
    /** As `connect` does, but for the markets, which a bench has loaded. */
    start: async () => {
      Object.assign(desk.adapter, { fetchMarkets: () => Promise.resolve([linear, inverse]) });
      await venue.connect();
      script.calls.length = 0;
    },
    stop: async () => {
      await venue.close();
      made.close();
    },
  };
}

async function refused(call: Promise<unknown>): Promise<ValidationError> {
  try {
    await call;
  } catch (error) {
    assert.instance(error, ValidationError);
    return error as ValidationError;
  }
  throw new Error("it was not refused");
}

test("contracts and amounts, both ways, linear and inverse and none", () => {
  for (
    const [one, amount, contracts] of [[linear, "0.37", "37"], [inverse, "1200", "12"], [market(), "3", "3"]] as const
  ) {
    assert.is(contractsOf(one, decimal(amount)).toFixed(), contracts);
    assert.is(amountOf(one, decimal(contracts)).toFixed(), amount);
  }
  assert.is(worthOf(linear, decimal("0.5"), decimal(60_000)).toFixed(), "30000");
  assert.is(worthOf(inverse, decimal(30_000), decimal(60_000)).toFixed(), "0.5");
  assert.is(notionalOf(linear, decimal("0.5"), decimal(60_000)).toFixed(), "30000");
  assert.is(notionalOf(inverse, decimal(30_000), decimal(60_000)).toFixed(), "30000");
  assert.equal([linear, inverse, market()].map(settleOf), ["USDT", "BTC", "USDT"]);
});

test("ready only with positions, which are read when it connects", async () => {
  const { venue, script, start, stop } = await bench();
  script.always("fetchPositions", { positions: [position("0.5", { entryPrice: decimal(100) })], time: 1 });
  assert.not.ok(venue.readiness.positions);
  await start();
  assert.ok(venue.ready);
  assert.equal(venue.positions().map(({ amount }) => amount.toFixed()), ["0.5"]);
  await stop();
});

test("events change positions, keep what they do not tell, and say when one is closed", async () => {
  const { venue, script, tell, told, settle, start, stop } = await bench();
  script.always("fetchPositions", {
    positions: [position("0.5", { leverage: decimal(10), marginMode: "cross" })],
    time: 1,
  });
  await start();
  tell({ kind: "positions", positions: [position("0.7", { time: 5 })], time: 5 });
  tell({ kind: "positions", positions: [position("0.6", { time: 4 })], time: 4 });
  await settle();
  assert.is(venue.positions()[0]?.marginMode, "cross");
  tell({ kind: "positions", positions: [position("0", { time: 6 })], time: 6 });
  await settle();
  assert.equal(venue.positions(), []);
  assert.equal(told, ["0.5x10", "0.7x10", "0x10"], "what is older changes nothing");
  await stop();
});

test("a position that changed while the stream was away is read, and its fills", async () => {
  const { venue, script, far, clock, told, start, stop } = await bench();
  await start();
  const fills: string[] = [];
  venue.watchFills().on(({ id }) => fills.push(id));
  script.always("fetchPositions", { positions: [position("-1", { time: 2_000 })], time: 2_000 });
  script.always(
    "fetchFills",
    (one: Market, page: { readonly after?: string }) =>
      one.symbol === symbol && page.after === undefined ? [fill("7", "1", { symbol, side: "sell", time: 1_500 })] : [],
  );
  far.drop();
  await clock.advance(3_000);
  assert.equal(told, ["-1x?"]);
  assert.equal(fills, ["7"]);
  script.always("fetchPositions", { positions: [], time: 9_000 });
  assert.equal(await venue.fetchPositions(), []);
  assert.equal(told.at(-1), "0x?", "what is listed no more is closed");
  await stop();
});

test("the account is live when all of its topics are, and not before", async () => {
  const { venue, far, clock, script, tell, told, events, settle, start, stop } = await bench(["user", "positions"]);
  await start();
  assert.ok(venue.ready);
  tell({ kind: "positions", positions: [position("2", { time: 5 })], time: 5 }, "positions");
  await settle();
  assert.equal(told, ["2x?"]);
  script.always("fetchPositions", { positions: [position("2", { time: 5 })], time: 5 });
  far.drop();
  await clock.advance(3_000);
  const states = events.flatMap((event) => event.kind === "userStream" ? [event.state] : [event.kind]);
  assert.equal(states, ["live", "lost", "live", "recovered"], "once for all of them");
  await stop();
});

test("closing: a reduce-only market order for all of it, under the id that is told at once", async () => {
  const { venue, script, start, stop } = await bench();
  script.always("fetchPositions", {
    positions: [position("0.5", { side: "long" }), position("-0.2", { side: "short" })],
    time: 1,
  });
  await start();
  script.always(
    "create",
    (_market: Market, ticket: Ticket) =>
      update(ticket.clientOrderId, "filled", { symbol, id: "9", filled: ticket.amount?.toFixed() ?? "" }),
  );
  const long = venue.closePosition({ symbol, positionSide: "long" });
  assert.match(long.clientOrderId, /^id/);
  await long;
  await venue.closePosition({ symbol, positionSide: "short", clientOrderId: "mine" });
  const tickets = script.named("create").map(({ args }) => args[1] as Ticket);
  assert.equal(
    tickets.map((one) => [one.side, one.type, one.amount?.toFixed(), one.reduceOnly, one.positionSide]),
    [["sell", "market", "0.5", true, "long"], ["buy", "market", "0.2", true, "short"]],
  );
  assert.is(tickets[1]?.clientOrderId, "mine");
  const error = await refused(venue.closePosition({ symbol, clientOrderId: "none" }));
  assert.is(error.clientOrderId, "none");
  assert.is(script.count("create"), 2, "nothing is open that is neither long nor short");
  await stop();
});

test("leverage and modes are read before they are set", async () => {
  const { venue, script, start, stop } = await bench();
  await start();
  const tenfold = { symbol, leverage: decimal(10), marginMode: "cross" as const };
  script.always("fetchLeverage", tenfold);
  assert.equal(await venue.setLeverage({ symbol, leverage: "10.0" }), tenfold);
  assert.equal(await venue.setMarginMode({ symbol, marginMode: "cross" }), tenfold);
  assert.is(script.count("setLeverage") + script.count("setMarginMode"), 0);
  const isolated = { symbol, leverage: decimal(5), marginMode: "isolated" as const };
  script.next("fetchLeverage", tenfold, isolated, tenfold, isolated);
  script.always("setLeverage", null);
  script.always("setMarginMode", null);
  assert.equal(await venue.setLeverage({ symbol, leverage: 5 }), isolated, "as the venue tells it afterwards");
  assert.equal(await venue.setMarginMode({ symbol, marginMode: "isolated" }), isolated);
  assert.is(String(script.named("setLeverage")[0]?.args[1]), "5");
  script.always("fetchPositionMode", "hedge");
  script.always("setPositionMode", null);
  assert.is(await venue.setPositionMode({ mode: "hedge" }), "hedge");
  assert.is(script.count("setPositionMode"), 0);
  assert.is(await venue.setPositionMode({ mode: "oneWay" }), "oneWay");
  assert.is(script.count("setPositionMode"), 1);
  await stop();
});

test("what no market allows is refused before anything is sent", async () => {
  const { venue, script, start, stop } = await bench();
  await start();
  for (const leverage of ["21", "0.5", "x", -3]) await refused(venue.setLeverage({ symbol, leverage }));
  await refused(venue.setMarginMode({ symbol, marginMode: "both" as "cross" }));
  await refused(venue.setPositionMode({ mode: "net" as "hedge" }));
  await refused(venue.fetchFundingRateHistory({ symbol, limit: 0 }));
  const order = { symbol, side: "buy", type: "market", amount: "1" } as const;
  await refused(venue.createOrder({ ...order, positionSide: "both" as "long" }));
  assert.equal(script.calls, []);
  await stop();
});

test("funding: a rate that is not there is no error, and the history is paged", async () => {
  const { venue, script, start, stop } = await bench();
  await start();
  script.next("fetchFundingRates", [{ symbol, time: 1, raw: {} }], [], []);
  const { rate } = await venue.fetchFundingRate(symbol);
  assert.is(rate, undefined);
  try {
    await venue.fetchFundingRate(symbol);
    throw new Error("nothing was told of the symbol");
  } catch (error) {
    assert.instance(error, VenueKitError);
  }
  assert.equal(await venue.fetchFundingRates({ symbols: [] }), [], "none are asked for");
  assert.equal(await venue.fetchFundingRates(), []);
  script.always("fetchFundingRateHistory", []);
  script.always("fetchFundingPayments", []);
  await venue.fetchFundingRateHistory({ symbol, from: 5, to: 10 });
  await venue.fetchFundingPayments({ symbol, limit: 3 });
  assert.equal(script.named("fetchFundingRateHistory")[0]?.args[1], { from: 5, to: 10, limit: 100 });
  assert.equal(script.named("fetchFundingPayments")[0]?.args[1], { limit: 3 });
  await stop();
});

test("a question has one limit for all that its answer takes", async () => {
  const made = await bench();
  const { venue, script, clock } = made;
  await made.start();
  const ends: boolean[] = [];
  const late = (at: number) => async (): Promise<never> => {
    const { within } = script.calls.at(-1)?.args[at] as { within: Deadline };
    await clock.advance(76);
    ends.push(within.aborted);
    await clock.advance(1);
    ends.push(within.aborted);
    throw new Error("late");
  };
  const limit = { timeout: 77 };
  const questions: readonly (readonly [string, number, () => Promise<unknown>])[] = [
    ["fetchBalances", 0, () => venue.fetchBalances(limit)],
    ["fetchOpenOrders", 1, () => venue.fetchOpenOrders(limit)],
    ["fetchPositions", 0, () => venue.fetchPositions(limit)],
    ["fetchFundingRates", 1, () => venue.fetchFundingRates(limit)],
    ["fetchFundingRateHistory", 2, () => venue.fetchFundingRateHistory({ symbol, ...limit })],
    ["fetchFundingPayments", 2, () => venue.fetchFundingPayments({ symbol, ...limit })],
  ];
  for (const [name, at, ask] of questions) {
    script.next(name, late(at));
    assert.match(String(await ask().catch(String)), /late/, name);
  }
  assert.equal(ends, questions.flatMap(() => [false, true]));
  made.close();
});

test("an inverse order: dollars for amounts, bitcoin for cost, and an average between them", async () => {
  const { venue, script, tell, settle, start, stop } = await bench();
  await start();
  script.always(
    "create",
    (_market: Market, ticket: Ticket) => update(ticket.clientOrderId, "open", { symbol: inverseSymbol, id: "1" }),
  );
  const order = await venue.createOrder({
    symbol: inverseSymbol,
    side: "buy",
    type: "limit",
    amount: "300",
    price: "50000",
  });
  for (const [id, amount, price] of [["1", "100", "50000"], ["2", "200", "40000"]] as const) {
    const worth = worthOf(inverse, decimal(amount), decimal(price));
    const part = { symbol: inverseSymbol, price: decimal(price), cost: worth, orderId: "1" };
    tell({
      kind: "order",
      update: update(order.clientOrderId, "partiallyFilled", {
        symbol: inverseSymbol,
        id: "1",
        time: Number(id),
        fills: [fill(id, amount, { ...part, clientOrderId: order.clientOrderId })],
      }),
    });
  }
  await settle();
  assert.is(order.state.filled.toFixed(), "300");
  assert.is(order.state.cost.toFixed(), "0.007");
  assert.is(order.state.average?.toFixed(4), "42857.1429", "300 dollars for 0.007 bitcoin");
  const error = await refused(
    venue.createOrder({ symbol: inverseSymbol, side: "buy", type: "limit", amount: "150", price: "50000" }),
  );
  assert.is(error.field, "amount", "no whole number of contracts");
  await stop();
});

test("fees are in what a contract settles in", async () => {
  const charged = { maker: decimal("0.0002"), taker: decimal("0.0005") };
  const made = await openBench({
    markets: [{ ...linear, fees: charged }, { ...inverse, fees: charged }],
    contracts: true,
  });
  const { contracts } = made.desk.adapter;
  if (!contracts) throw new Error("no contracts");
  const venue = perpConnector(made.desk, contracts);
  const one = venue.estimateFee({ symbol, side: "buy", amount: "0.5", price: "60000" });
  assert.equal([one.taker.amount.toFixed(), one.taker.asset], ["15", "USDT"]);
  const other = venue.estimateFee({ symbol: inverseSymbol, side: "buy", amount: "30000", price: "60000" });
  assert.equal([other.maker.amount.toFixed(), other.maker.asset], ["0.0001", "BTC"]);
  await venue.close();
  made.close();
});

test("spot knows no positions", async () => {
  const { desk, close } = await openBench();
  const { orders } = await import("../../src/connector/orders/trading.ts");
  const entry = orders(desk, desk.adapter.orders);
  const order = { symbol: "BTC/USDT", side: "buy", type: "market", amount: "1" } as const;
  assert.is((await refused(entry.createOrder({ ...order, reduceOnly: true }))).field, "reduceOnly");
  assert.is((await refused(entry.createOrder({ ...order, positionSide: "long" }))).field, "positionSide");
  close();
});

test.run();
