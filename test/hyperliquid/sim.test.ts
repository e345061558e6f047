/** Both connectors end to end: they trade on the simulated venue over real sockets, and tell what its engine knows. */
import * as assert from "uvu/assert";
import { type Decimal, decimal } from "../../src/core/decimal.ts";
import {
  AuthenticationError,
  InsufficientFunds,
  OrderRejected,
  ValidationError,
  VenueError,
} from "../../src/core/errors.ts";
import type { Exchange, Fill, Order } from "../../src/mod.ts";
import { type ServerOptions, simulate, type SimulationServer } from "../../src/sim/mod.ts";
import { perp, spot } from "../../src/venues/hyperliquid/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("hyperliquid on the simulator");
const markets = { spot: "@2", perp: "BTC" } as const;
const symbols = { spot: "BTC/USDC", perp: "BTC/USDC:USDC" } as const;
type Kind = keyof typeof markets;

interface Trader<V extends Exchange> {
  readonly sim: SimulationServer;
  readonly venue: V;
  readonly kind: Kind;
  /** The last state of every order. */
  readonly orders: Map<string, Order>;
  readonly fills: Fill[];
}

const open: { close(): Promise<void> }[] = [];
test.after(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function until(what: string, holds: () => boolean): Promise<void> {
  for (let turn = 0; !holds(); turn++) {
    if (turn === 2_000) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(() => new Error("not rejected"), (error) => error);
}

async function server(kind: Kind, options: Omit<ServerOptions, "venue" | "kind"> = {}): Promise<SimulationServer> {
  const sim = await simulate({ venue: "hyperliquid", kind, flow: false, ...options });
  open.push(sim);
  return sim;
}

/** Rests on both sides, so that there is something to trade with. */
function quote(sim: SimulationServer, kind: Kind): void {
  for (const step of [10, 20, 30]) {
    sim.counter({ market: markets[kind], side: "sell", price: 64_000 + step, quantity: "1" });
    sim.counter({ market: markets[kind], side: "buy", price: 64_000 - step, quantity: "1" });
  }
}

async function join<V extends Exchange>(sim: SimulationServer, kind: Kind, venue: V): Promise<Trader<V>> {
  open.push(venue);
  const trader: Trader<V> = { sim, venue, kind, orders: new Map(), fills: [] };
  venue.watchOrders().on((order) => trader.orders.set(order.clientOrderId, order));
  venue.watchFills().on((fill) => trader.fills.push(fill));
  await venue.connect();
  quote(sim, kind);
  return trader;
}

const optionsOf = (sim: SimulationServer, credentials: { key: string; secret: string } = sim.account) =>
  ({ network: "sim", url: sim.url, credentials: { key: credentials.key, secret: credentials.secret } }) as const;

async function spotTrader(options = {}): Promise<Trader<ReturnType<typeof spot>>> {
  const sim = await server("spot", options);
  return await join(sim, "spot", spot(optionsOf(sim)));
}

async function perpTrader(options = {}): Promise<Trader<ReturnType<typeof perp>>> {
  const sim = await server("perp", options);
  return await join(sim, "perp", perp(optionsOf(sim)));
}

const words: Readonly<Record<string, Order["status"]>> = {
  new: "open",
  "partially-filled": "partiallyFilled",
  filled: "filled",
  canceled: "canceled",
};

/** Everything in which connector and engine differ, one sentence each. */
function differences({ venue, sim, kind, orders, fills }: Trader<Exchange>): string[] {
  const { engine, account: { id: account }, skin: { ids } } = sim;
  const wrong: string[] = [];
  const same = (what: string, ours: Decimal | undefined, theirs: Decimal): void => {
    if (!(ours ?? decimal(0)).eq(theirs)) wrong.push(`${what}: ${ours?.toFixed()}, in the engine ${theirs.toFixed()}`);
  };
  const last = [...orders.values()];
  for (const truth of engine.orders(account)) {
    const told = last.filter(({ id }) => id === ids.order(truth.id));
    const [order] = told;
    if (order === undefined || told.length > 1) {
      wrong.push(`order ${truth.id}: told ${told.length} times`);
      continue;
    }
    // What the venue has ended itself it has a word for.
    const word = words[truth.status] ?? sim.skin.ended?.(truth);
    if (word !== order.status) wrong.push(`order ${truth.id}: ${order.status}, in the engine ${truth.status}`);
    same(`order ${truth.id} filled`, order.filled, truth.executed);
    same(`order ${truth.id} cost`, order.cost, truth.executedQuote);
  }
  const truths = engine.fills(account);
  if (truths.length !== fills.length) wrong.push(`${fills.length} fills, in the engine ${truths.length}`);
  for (const truth of truths) {
    const id = ids.fill(truth.tradeId, truth.orderId);
    const told = fills.filter((fill) => fill.id === id && fill.orderId === ids.order(truth.orderId));
    if (told.length !== 1) wrong.push(`fill ${id}: told ${told.length} times`);
    same(`fill ${id} price`, told[0]?.price, truth.price);
    same(`fill ${id} amount`, told[0]?.amount, truth.quantity);
    same(`fill ${id} fee`, told[0]?.fee?.amount, truth.fee);
    if (told[0]?.fee?.asset !== truth.feeAsset) wrong.push(`fill ${id}: fee in ${told[0]?.fee?.asset}`);
    if ((told[0]?.liquidity === "maker") !== truth.maker) wrong.push(`fill ${id}: ${told[0]?.liquidity}`);
  }
  for (const [asset, { free, locked }] of engine.balances(account)) {
    const balance = venue.balances().find((one) => one.asset === asset);
    same(`${asset} total`, balance?.total, free.plus(locked));
    if (kind === "spot") same(`${asset} free`, balance?.free, free);
  }
  if ("positions" in venue) {
    const held = engine.positions(account);
    const positions = (venue as ReturnType<typeof perp>).positions();
    if (positions.length !== held.length) wrong.push(`${positions.length} positions, in the engine ${held.length}`);
    for (const truth of held) {
      const position = positions.find(({ symbol }) => symbol === `${truth.market}/USDC:USDC`);
      same(`position in ${truth.market}`, position?.amount, truth.quantity);
      same(`entry price in ${truth.market}`, position?.entryPrice, truth.entryPrice);
    }
  }
  return [...wrong, ...engine.violations()];
}

async function agree(trader: Trader<Exchange>): Promise<void> {
  let wrong: string[] = [];
  await until("they agree", () => (wrong = differences(trader)).length === 0).catch(() => {
    throw new Error(`the connector and the engine differ:\n${wrong.join("\n")}`);
  });
}

test("spot: limit, market, post-only, immediate or cancel, changed, canceled", async () => {
  const trader = await spotTrader();
  const { venue, sim } = trader;
  const symbol = symbols.spot;
  const limit = { symbol, type: "limit", amount: "0.5" } as const;

  const resting = await venue.createOrder({ ...limit, side: "buy", price: "63000" });
  assert.is(resting.state.status, "open");
  const found = await venue.fetchOrder({ symbol, clientOrderId: resting.clientOrderId });
  assert.equal([found.id, found.status, String(found.price)], [resting.state.id, "open", "63000"]);
  await agree(trader);
  const changed = await venue.amendOrder({
    symbol,
    clientOrderId: resting.clientOrderId,
    amount: "0.7",
    price: "63100",
  });
  assert.equal([changed.status, String(changed.amount), String(changed.price)], ["open", "0.7", "63100"]);
  sim.counter({ market: markets.spot, side: "sell", price: "63100", quantity: "3.2" });
  await until("a part of it is filled", () => trader.orders.get(changed.clientOrderId)?.filled.eq("0.2") === true);
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: changed.clientOrderId })).status, "canceled");
  await agree(trader);

  const bought = await venue.createOrder({ symbol, side: "buy", type: "market", amount: "1.5" });
  assert.equal([(await bought.done).status, String(bought.state.filled)], ["filled", "1.5"]);
  const parts = await venue.createOrder({ ...limit, side: "buy", price: "64020", amount: "2", timeInForce: "IOC" });
  assert.equal([(await parts.done).status, String(parts.state.filled)], ["expired", "0.5"]);
  const maker = await venue.createOrder({ ...limit, side: "sell", price: "64029", postOnly: true });
  assert.is(maker.state.status, "open");
  const crossing = venue.createOrder({ ...limit, side: "buy", price: "64030", postOnly: true });
  assert.instance(await rejection(crossing), OrderRejected);
  sim.counter({ market: markets.spot, side: "buy", type: "market", quantity: "0.1" });
  await agree(trader);
  await venue.cancelAllOrders(symbol);
  await until("nothing is open", () => sim.engine.openOrders(sim.account.id).length === 0);
  await agree(trader);
  assert.equal(await venue.fetchOpenOrders(), []);
});

test("spot: refusals are of their kinds, and leave nothing behind", async () => {
  const trader = await spotTrader({ balances: { USDC: 1_000, BTC: "0.1" } });
  const { venue, sim } = trader;
  const symbol = symbols.spot;
  const limit = { symbol, side: "buy", type: "limit", price: "63000", amount: "0.01" } as const;
  const outcome = async (order: Parameters<typeof venue.createOrder>[0]): Promise<unknown> =>
    await venue.createOrder(order).then((sent) => sent.done.then(({ status }) => status), (error) => error);
  assert.instance(await outcome({ ...limit, amount: "1" }), InsufficientFunds);
  assert.instance(await outcome({ ...limit, price: "64010", postOnly: true }), OrderRejected);
  assert.instance(await outcome({ ...limit, price: "64005", timeInForce: "IOC" }), OrderRejected);
  assert.instance(await outcome({ ...limit, price: "63000.5" }), ValidationError);
  assert.instance(await outcome({ ...limit, amount: "0.0001" }), ValidationError);
  await until(
    "they are told as rejected",
    () => [...trader.orders.values()].every(({ status }) => status === "rejected"),
  );
  assert.equal(sim.engine.orders(sim.account.id), []);
  await agree(trader);
});

test("spot: batches, the order socket, and a lost connection", async () => {
  const trader = await spotTrader();
  const { venue, sim } = trader;
  const symbol = symbols.spot;
  const limit = { symbol, side: "buy", type: "limit", amount: "0.1" } as const;
  const outcomes = await venue.createOrders([
    { ...limit, price: "63000" },
    { ...limit, price: "62000", amount: "1000" },
    { ...limit, price: "61000" },
  ]);
  assert.equal(outcomes.map((each) => "order" in each), [true, false, true]);
  const [first] = outcomes;
  const canceled = await venue.cancelOrders([{ symbol, clientOrderId: first?.clientOrderId ?? "" }]);
  assert.is(canceled.length, 1);
  const socket = await venue.orderSocket.createOrder({ ...limit, price: "63500" });
  assert.is(socket.state.status, "open");
  assert.is((await venue.orderSocket.cancelOrder({ symbol, clientOrderId: socket.clientOrderId })).status, "canceled");
  await agree(trader);

  const order = await venue.createOrder({ ...limit, price: "63995" });
  sim.disconnectAll();
  sim.counter({ market: markets.spot, side: "sell", price: "63995", quantity: "0.1" });
  assert.is((await order.done).status, "filled");
  await agree(trader);
});

test("spot: books, trades, candles and tickers are the engine's", async () => {
  const sim = await server("spot", { flow: true, seed: 4, past: 120_000, markets: [markets.spot] });
  const venue = spot({ network: "sim", url: sim.url, books: "deep" });
  open.push(venue);
  await venue.connect();
  const symbol = symbols.spot;
  const snapshot = await venue.fetchOrderBook(symbol);
  const near = (book: { bids: readonly unknown[]; asks: readonly unknown[] }): void => {
    const text = (side: readonly unknown[]): string =>
      JSON.stringify((side as [string, string][]).map(([price, amount]) => [Number(price), Number(amount)]));
    const { updateId } = sim.engine.book(markets.spot);
    for (let at = updateId; at > Math.max(0, updateId - 500); at--) {
      const truth = sim.engine.book(markets.spot, at);
      const level = (side: typeof truth.bids) => text(side.slice(0, 20).map(([p, q]) => [p.toFixed(), q.toFixed()]));
      if (level(truth.bids) === text(book.bids) && level(truth.asks) === text(book.asks)) return;
    }
    throw new Error("the engine never had this book");
  };
  near(snapshot);
  const live = await venue.watchOrderBook(symbol);
  near(live.snapshot());
  const trades = await venue.fetchTrades(symbol);
  assert.ok(trades.length > 0);
  for (const { id, price, amount, side } of trades) {
    const real = sim.engine.trades(markets.spot).find((each) => id.endsWith(`-${sim.skin.ids.fill(each.id, 0)}`));
    assert.ok(real?.price.eq(price) && real.quantity.eq(amount) && real.takerSide === side, id);
  }
  const { candles } = await venue.fetchCandles({ symbol, interval: "1m", limit: 3 });
  assert.ok(candles.length >= 2 && candles.every(({ low, high }) => low.lte(high)));
  const ticker = await venue.fetchTicker(symbol);
  assert.ok(ticker.bid && ticker.ask && ticker.bid.lt(ticker.ask));
});

test("keys: an API wallet acts for its account, a stranger's key is refused, and so is one that is gone", async () => {
  const sim = await server("spot");
  const wallet = sim.createKey(sim.account.id);
  const { venue } = await join(sim, "spot", spot(optionsOf(sim, wallet)));
  const order = { symbol: symbols.spot, side: "buy", type: "limit", price: "63000", amount: "0.1" } as const;
  assert.is((await venue.createOrder(order)).state.status, "open");
  const stranger = sim.createAccount();
  const wrong = spot(optionsOf(sim, { key: sim.account.key, secret: stranger.secret }));
  open.push(wrong);
  assert.instance(await rejection(wrong.connect().then(() => wrong.createOrder(order))), AuthenticationError);
  sim.revokeKey(sim.account.key);
  assert.instance(await rejection(venue.createOrder(order)), AuthenticationError);
  assert.is(sim.engine.orders(sim.account.id).length, 1);
});

test("spot: the dead man's switch is for those who have traded a million", async () => {
  const { venue, sim } = await spotTrader();
  const error = await rejection(venue.armDeadMansSwitch({ countdown: 60_000 }));
  assert.instance(error, VenueError);
  assert.match(String(error), /enough volume traded/);
  sim.counter({ market: markets.spot, side: "sell", price: "64000", quantity: "20" });
  sim.deposit(sim.account.id, "USDC", "1000000");
  const bought = await venue.createOrder({ symbol: symbols.spot, side: "buy", type: "market", amount: "16" });
  await bought.done;
  const armed = await venue.armDeadMansSwitch({ countdown: 60_000 });
  assert.ok(armed.left > 0);
  await armed.disarm();
});

test("perp: leverage, a position that is turned, reduced and closed", async () => {
  const trader = await perpTrader();
  const { venue, sim } = trader;
  const symbol = symbols.perp;
  sim.setMark("BTC", "64000");
  assert.equal(String((await venue.setLeverage({ symbol, leverage: 10 })).leverage), "10");
  assert.is((await venue.setMarginMode({ symbol, marginMode: "isolated" })).marginMode, "isolated");
  assert.is((await venue.setMarginMode({ symbol, marginMode: "cross" })).marginMode, "cross");
  const market = { symbol, type: "market" } as const;
  const bought = await venue.createOrder({ ...market, side: "buy", amount: "1.5" });
  assert.equal([(await bought.done).status, String(bought.state.filled)], ["filled", "1.5"]);
  await agree(trader);
  const [position] = await venue.fetchPositions();
  const [truth] = sim.engine.positions(sim.account.id);
  assert.equal(
    [position?.marginMode, String(position?.leverage), position?.unrealizedProfit?.toFixed()],
    ["cross", "10", truth?.unrealized.toFixed()],
  );

  const turned = await venue.createOrder({ ...market, side: "sell", amount: "2" });
  await turned.done;
  await agree(trader);
  assert.is(String(venue.positions()[0]?.amount), "-0.5");
  const wrongWay = venue.createOrder({ ...market, side: "sell", amount: "0.1", reduceOnly: true });
  assert.instance(await rejection(wrongWay), OrderRejected);
  sim.counter({ market: "BTC", side: "sell", price: "64040", quantity: "2" });
  const reduced = await venue.createOrder({ ...market, side: "buy", amount: "0.2", reduceOnly: true });
  assert.is((await reduced.done).status, "filled");
  await agree(trader);
  const closed = await venue.closePosition({ symbol });
  assert.is(String((await closed.done).filled), "0.3");
  await agree(trader);
  assert.equal(await venue.fetchPositions(), []);
});

test("perp: stops and take-profits by the mark price", async () => {
  const trader = await perpTrader();
  const { venue, sim } = trader;
  const symbol = symbols.perp;
  sim.setMark("BTC", "64000");
  await (await venue.createOrder({ symbol, side: "buy", type: "market", amount: "0.5" })).done;
  const order = { symbol, side: "sell", amount: "0.5", reduceOnly: true } as const;
  const stop = await venue.createTriggerOrder({ ...order, trigger: "stop", triggerPrice: "63500" });
  const profit = await venue.createTriggerOrder({
    ...order,
    trigger: "takeProfit",
    triggerPrice: "66000",
    price: "65900",
  });
  assert.equal([stop.state.status, profit.state.status], ["open", "open"]);
  assert.equal((await venue.fetchOpenOrders()).map(({ type }) => type).sort(), ["stop", "takeProfitLimit"]);
  assert.equal(sim.engine.openOrders(sim.account.id), []);
  sim.setMark("BTC", "63400");
  assert.is((await stop.done).status, "filled");
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: profit.clientOrderId })).status, "canceled");
  await agree(trader);
  assert.equal(venue.positions(), []);
});

test("perp: funding every hour, and a liquidation", async () => {
  const trader = await perpTrader({ balances: { USDC: 2_000 } });
  const { venue, sim } = trader;
  const symbol = symbols.perp;
  await venue.setLeverage({ symbol, leverage: 40 });
  await (await venue.createOrder({ symbol, side: "buy", type: "market", amount: "1" })).done;
  sim.setMark("BTC", "64010", "64000");
  sim.setFundingRate("BTC", "0.0001");
  const due = await venue.fetchFundingRate(symbol);
  assert.equal([String(due.rate), String(due.markPrice), String(due.indexPrice), due.interval], [
    "0.0001",
    "64010",
    "64000",
    3_600_000,
  ]);
  sim.fund("BTC");
  const [payment] = await venue.fetchFundingPayments({ symbol });
  assert.equal([String(payment?.amount), payment?.asset], ["-6.401", "USDC"]);
  assert.is(String((await venue.fetchFundingRateHistory({ symbol }))[0]?.rate), "0.0001");
  assert.is(String((await venue.fetchOpenInterest(symbol)).amount), "1");
  await agree(trader);

  const [position] = await venue.fetchPositions();
  const price = position?.liquidationPrice ?? decimal(0);
  assert.ok(price.gt(60_000) && price.lt(64_000), String(price));
  sim.setMark("BTC", price.minus(1).toFixed(1));
  assert.equal(sim.engine.positions(sim.account.id), []);
  await agree(trader);
  assert.equal(venue.positions(), []);
});

test.run();
