/** USD-M futures end to end: our connector trades on the simulated venue over real sockets, and tells what its engine knows. */
import * as assert from "uvu/assert";
import { Decimal, decimal } from "../../src/core/decimal.ts";
import { InsufficientFunds, OrderRejected, VenueKitError } from "../../src/core/errors.ts";
import type { Position } from "../../src/model/mod.ts";
import { type ServerOptions, simulate, type SimulationServer } from "../../src/sim/mod.ts";
import { type BinancePerp, perp } from "../../src/venues/binance/mod.ts";
import { suite } from "../support/suite.ts";
import { collected, rejection, until } from "./lab.ts";
import { bookDifferences, watch, type Watched } from "./oracle.ts";

const test = suite("binance perp on the simulator");
const symbol = "BTC/USDT:USDT";
const market = "BTCUSDT";

interface Trader extends Watched {
  readonly sim: SimulationServer;
  readonly venue: BinancePerp;
}

const open: { close(): Promise<void> }[] = [];
test.after(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function trader(options: Omit<ServerOptions, "venue" | "kind"> = {}): Promise<Trader> {
  const sim = await simulate({ venue: "binance", kind: "perp", flow: false, ...options });
  open.push(sim);
  const { key, secret } = sim.account;
  const venue = perp({ network: "sim", url: sim.url, credentials: { key, secret } });
  open.push(venue);
  const watched = watch(venue);
  await venue.connect();
  return { ...watched, venue, sim };
}

/** Rests on both sides, so that there is something to trade with. */
function quote(sim: SimulationServer, around: number = 64_000): void {
  for (const step of [10, 20, 30]) {
    sim.counter({ market, side: "sell", price: around + step, quantity: "1" });
    sim.counter({ market, side: "buy", price: around - step, quantity: "1" });
  }
}

/** Everything in which the connector and the engine differ, one sentence each. */
function differences({ venue, sim, orders, fills }: Trader): string[] {
  const { engine, account: { id: account } } = sim;
  const wrong: string[] = [];
  const same = (what: string, ours: Decimal | undefined, theirs: Decimal): void => {
    if (!(ours ?? decimal(0)).eq(theirs)) wrong.push(`${what}: ${ours?.toFixed()}, in the engine ${theirs.toFixed()}`);
  };
  const words: Record<string, string> = { new: "open", "partially-filled": "partiallyFilled", prevented: "expired" };
  for (const truth of engine.orders(account)) {
    const told = [...orders.values()].flatMap((states) => states.at(-1) ?? [])
      .find((order) => order.id === String(truth.id) || order.raw !== undefined && became(order.raw) === truth.id);
    if (told === undefined) {
      wrong.push(`order ${truth.id} is not told`);
      continue;
    }
    const word = words[truth.status] ?? truth.status;
    if (told.status !== word) wrong.push(`order ${truth.id}: ${told.status}, in the engine ${word}`);
    same(`order ${truth.id} filled`, told.filled, truth.executed);
    same(`order ${truth.id} cost`, told.cost, truth.executedQuote);
  }
  const truths = engine.fills(account);
  if (truths.length !== fills.length) wrong.push(`${fills.length} fills, in the engine ${truths.length}`);
  for (const truth of truths) {
    const fill = fills.find(({ id }) => id === String(truth.tradeId));
    same(`fill ${truth.tradeId} amount`, fill?.amount, truth.quantity);
    same(`fill ${truth.tradeId} price`, fill?.price, truth.price);
    same(`fill ${truth.tradeId} fee`, fill?.fee?.amount, truth.fee);
    if (fill?.side !== truth.side) wrong.push(`fill ${truth.tradeId}: ${fill?.side}`);
  }
  const positions = venue.positions();
  const held = engine.positions(account);
  if (positions.length !== held.length) wrong.push(`${positions.length} positions, in the engine ${held.length}`);
  for (const truth of held) {
    const own = positions.find(({ side }) => (side ?? "both") === truth.side);
    same(`position ${truth.side}`, own?.amount, truth.quantity);
    same(`position ${truth.side} entry`, own?.entryPrice, truth.entryPrice);
  }
  for (const [asset, { free, locked }] of engine.balances(account)) {
    same(`${asset}`, venue.balances().find((one) => one.asset === asset)?.total, free.plus(locked));
  }
  return [...wrong, ...engine.violations()];
}

/** The order that a triggered one became. */
function became(raw: unknown): number {
  const { actualOrderId, ai } = raw as { readonly actualOrderId?: string; readonly ai?: string };
  return Number(actualOrderId ?? ai ?? NaN);
}

/** Fails, with every difference, where the connector's view does not come to equal the engine's. */
async function agree(one: Trader): Promise<void> {
  let wrong: string[] = [];
  await until("they agree", () => (wrong = differences(one)).length === 0).catch(() => {
    throw new Error(`the connector and the engine differ:\n${wrong.join("\n")}`);
  });
}

async function fetched(venue: BinancePerp): Promise<Position> {
  const [position, ...others] = await venue.fetchPositions();
  assert.is(others.length, 0);
  return position as Position;
}

test("one-way: leverage, orders of every kind, a position that is turned, reduced and closed", async () => {
  const one = await trader();
  const { venue, sim } = one;
  quote(sim);
  assert.equal(await venue.fetchPositionMode(), "oneWay");
  const { leverage, marginMode } = await venue.setLeverage({ symbol, leverage: 10 });
  assert.equal([String(leverage), marginMode], ["10", "cross"]);

  const bought = await venue.createOrder({ symbol, side: "buy", type: "market", amount: "1.5" });
  const final = await bought.done;
  assert.equal([final.status, String(final.filled), String(final.cost)], ["filled", "1.5", "96020"]);
  const resting = await venue.createOrder({ symbol, side: "buy", type: "limit", amount: "0.5", price: "63000" });
  const amended = await venue.amendOrder({ ...resting.state, amount: "0.7", price: "63100" });
  assert.equal([amended.id, String(amended.price), String(amended.amount)], [resting.state.id, "63100", "0.7"]);
  // Through the three bids above it.
  sim.counter({ market, side: "sell", price: "63100", quantity: "3.2" });
  await until("a part of it is filled", () => resting.state.filled.eq("0.2"));
  await agree(one);
  assert.is((await venue.cancelOrder(resting.state)).status, "canceled");

  const position = await fetched(venue);
  const [truth] = sim.engine.positions(sim.account.id);
  assert.is(String(position.amount), String(truth?.quantity));
  assert.is(position.entryPrice?.toFixed(), truth?.entryPrice.toFixed());
  assert.is(position.unrealizedProfit?.toFixed(), truth?.unrealized.toFixed());
  assert.is((position.liquidationPrice ?? decimal(0)).toFixed(), truth?.liquidationPrice.toFixed());
  assert.is(String(position.leverage), "10");

  // It is turned: 1.7 long are sold, and 0.3 more.
  sim.counter({ market, side: "buy", price: "63500", quantity: "5" });
  const turned = await venue.createOrder({ symbol, side: "sell", type: "market", amount: "2" });
  await turned.done;
  await agree(one);
  assert.is(String((await fetched(venue)).amount), "-0.3");

  const wrongWay = venue.createOrder({ symbol, side: "sell", type: "market", amount: "0.1", reduceOnly: true });
  assert.instance(await rejection(wrongWay), VenueKitError);
  const reduced = await venue.createOrder({ symbol, side: "buy", type: "market", amount: "0.1", reduceOnly: true });
  assert.is((await reduced.done).status, "filled");
  await until("the reduction is known", () => venue.positions()[0]?.amount.eq("-0.2") === true);
  const closed = await venue.closePosition({ symbol });
  assert.is(String((await closed.done).filled), "0.2");
  await agree(one);
  assert.equal(await venue.fetchPositions(), []);
  const profits = one.fills.reduce((sum, { realizedProfit }) => sum.plus(realizedProfit ?? 0), new Decimal(0));
  const fees = one.fills.reduce((sum, { fee }) => sum.plus(fee?.amount ?? 0), new Decimal(0));
  const [{ total } = { total: decimal(0) }] = (await venue.fetchBalances()).filter(({ asset }) => asset === "USDT");
  assert.is(total.toFixed(), decimal(1_000_000).plus(profits).minus(fees).toFixed(), "what was earned is there");
});

test("hedge: a long and a short apart, each closed by itself, and no way back while they are open", async () => {
  const one = await trader();
  const { venue, sim } = one;
  quote(sim);
  assert.is(await venue.setPositionMode({ mode: "hedge" }), "hedge");
  const order = { symbol, type: "market", amount: "0.4" } as const;
  for (const side of ["long", "short"] as const) {
    const opened = await venue.createOrder({ ...order, side: side === "long" ? "buy" : "sell", positionSide: side });
    await opened.done;
  }
  await agree(one);
  assert.equal(venue.positions().map(({ side, amount }) => `${side} ${amount}`).sort(), ["long 0.4", "short -0.4"]);
  assert.instance(await rejection(venue.setPositionMode({ mode: "oneWay" })), VenueKitError);
  const closed = await venue.closePosition({ symbol, positionSide: "long" });
  await closed.done;
  await agree(one);
  assert.equal(venue.positions().map(({ side }) => side), ["short"]);
  const other = await venue.closePosition({ symbol, positionSide: "short" });
  await other.done;
  await agree(one);
  assert.is(await venue.setPositionMode({ mode: "oneWay" }), "oneWay");
});

test("funding: the rate that is due, what was paid, and the wallet after it", async () => {
  const one = await trader();
  const { venue, sim } = one;
  quote(sim);
  const bought = await venue.createOrder({ symbol, side: "buy", type: "market", amount: "1" });
  await bought.done;
  sim.setMark(market, "65000", "64900");
  sim.setFundingRate(market, "0.0005");
  const due = await venue.fetchFundingRate(symbol);
  assert.equal([String(due.rate), String(due.markPrice), String(due.indexPrice)], ["0.0005", "65000", "64900"]);
  assert.is((due.nextTime ?? 1) % (8 * 3_600_000), 0);
  const feed = collected(await venue.watchFunding(symbol));
  await until("the mark price is told", () => feed.some(({ markPrice }) => markPrice?.eq(65_000) === true));

  const before = sim.engine.balances(sim.account.id).get("USDT")?.free ?? decimal(0);
  sim.fund(market);
  const after = sim.engine.balances(sim.account.id).get("USDT")?.free ?? decimal(0);
  assert.is(after.minus(before).toFixed(), "-32.5");
  await agree(one);
  const payments = await venue.fetchFundingPayments({ symbol });
  assert.equal(payments.map(({ amount, asset }) => `${amount} ${asset}`), ["-32.5 USDT"]);
  const history = await venue.fetchFundingRateHistory({ symbol });
  assert.equal(history.map(({ rate, markPrice }) => `${rate} at ${markPrice}`), ["0.0005 at 65000"]);
  assert.is(String((await venue.fetchOpenInterest(symbol)).amount), "1");
});

test("liquidation: the venue closes what is not backed any more, and says so", async () => {
  const one = await trader({ balances: { USDT: 5_000 } });
  const { venue, sim } = one;
  quote(sim);
  assert.is((await venue.setMarginMode({ symbol, marginMode: "isolated" })).marginMode, "isolated");
  assert.is(String((await venue.setLeverage({ symbol, leverage: 50 })).leverage), "50");
  const bought = await venue.createOrder({ symbol, side: "buy", type: "market", amount: "1" });
  await bought.done;
  const rest = await venue.createOrder({ symbol, side: "sell", type: "limit", amount: "0.5", price: "66000" });
  await agree(one);
  const position = await fetched(venue);
  const margin = sim.engine.positions(sim.account.id)[0]?.margin;
  assert.equal([position.marginMode, position.margin?.toFixed()], [
    "isolated",
    margin?.plus(position.unrealizedProfit ?? 0).toFixed(),
  ]);
  const price = position.liquidationPrice ?? decimal(0);
  assert.ok(price.gt(62_000) && price.lt(64_000), `liquidated at ${price}`);

  sim.setMark(market, price.plus(1).toFixed(1));
  assert.is(sim.engine.positions(sim.account.id).length, 1, "a little above it stands");
  sim.setMark(market, price.minus(1).toFixed(1));
  assert.equal(sim.engine.positions(sim.account.id), []);
  await until("its order is told", () => [...one.orders.keys()].some((id) => id.startsWith("autoclose-")));
  await agree(one);
  assert.is(rest.state.status, "expired");
  const forced = [...one.orders].find(([id]) => id.startsWith("autoclose-"))?.[1].at(-1);
  assert.equal([forced?.external, forced?.status, String(forced?.filled)], [true, "filled", "1"]);
});

test("refusals are of their kinds: margin, least notional, post-only, duplicate", async () => {
  const one = await trader({ balances: { USDT: 1_000 } });
  const { venue, sim } = one;
  quote(sim);
  const order = { symbol, side: "buy", type: "limit", price: "63000", amount: "0.01" } as const;
  assert.instance(await rejection(venue.createOrder({ ...order, amount: "1" })), InsufficientFunds);
  const crossing = venue.createOrder({ ...order, price: "64010", postOnly: true });
  assert.instance(await rejection(crossing), OrderRejected);
  const first = await venue.createOrder({ ...order, clientOrderId: "twice" });
  assert.is(first.state.status, "open");
  assert.instance(await rejection(venue.createOrder({ ...order, clientOrderId: "twice" })), VenueKitError);
  assert.is(sim.engine.openOrders(sim.account.id).length, 1);
  await agree(one);
});

test("trigger orders wait, become orders when the price comes, and can be canceled before", async () => {
  const one = await trader();
  const { venue, sim } = one;
  quote(sim);
  const bought = await venue.createOrder({ symbol, side: "buy", type: "market", amount: "0.5" });
  await bought.done;
  const stop = await venue.createTriggerOrder({
    symbol,
    side: "sell",
    trigger: "stop",
    triggerPrice: "63500",
    amount: "0.5",
    reduceOnly: true,
  });
  const never = await venue.createTriggerOrder({
    symbol,
    side: "sell",
    trigger: "takeProfit",
    triggerPrice: "70000",
    amount: "0.1",
  });
  assert.equal([stop.state.status, never.state.status], ["open", "open"]);
  assert.equal(sim.engine.openOrders(sim.account.id), [], "neither is in the book");
  assert.is((await venue.fetchOpenOrders()).length, 2);
  assert.is((await venue.cancelOrder(never.state)).status, "canceled");
  // Somebody else sells down to the price.
  sim.counter({ market, side: "buy", price: "63400", quantity: "2" });
  sim.counter({ market, side: "sell", type: "market", quantity: "3.5" });
  const final = await stop.done;
  assert.equal([final.status, String(final.filled)], ["filled", "0.5"]);
  await until("nothing is open", () => venue.positions().length === 0);
  await until("its fill is told", () => one.fills.length === sim.engine.fills(sim.account.id).length);
});

test("orders over the socket, several at once, and all gone when nobody keeps them", async () => {
  const one = await trader();
  const { venue, sim } = one;
  quote(sim);
  const order = { symbol, side: "buy", type: "limit", amount: "0.01" } as const;
  const sent = await venue.orderSocket.createOrder({ ...order, price: "63000" });
  assert.is(sent.state.status, "open");
  assert.is((await venue.orderSocket.cancelOrder(sent.state)).status, "canceled");
  const outcomes = await venue.createOrders([{ ...order, price: "62000" }, { ...order, price: "62100" }]);
  assert.equal(outcomes.map((outcome) => "order" in outcome), [true, true]);
  await agree(one);
  assert.is(sim.engine.openOrders(sim.account.id).length, 2);
  await venue.cancelAllOrders(symbol);
  await agree(one);
  assert.equal(sim.engine.openOrders(sim.account.id), []);
});

test("books, trades and candles of a market that others trade are those of the engine", async () => {
  const one = await trader({ flow: true, seed: 5, pace: 20, markets: [market] });
  const { venue, sim } = one;
  const [book, trades] = [await venue.watchOrderBook(symbol), collected(await venue.watchTrades(symbol))];
  let looks = 0;
  const wrong: string[] = [];
  book.on(() => {
    looks++;
    wrong.push(...bookDifferences(book, sim.engine, market));
  });
  await until("twenty changes", () => looks >= 20 && trades.length >= 10);
  assert.equal(wrong, []);
  const snapshot = await venue.fetchOrderBook({ symbol, depth: 1_000 });
  assert.equal(bookDifferences(snapshot, sim.engine, market), []);
  const all = sim.engine.trades(market);
  for (const { price, side } of trades) {
    assert.ok(all.some((truth) => truth.price.eq(price) && truth.takerSide === side), `${side} at ${price}`);
  }
});

test.run();
