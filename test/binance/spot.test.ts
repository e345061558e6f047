import * as assert from "uvu/assert";
import { avgPrice } from "../../generated/binance/spot.ts";
import { Decimal } from "../../src/core/decimal.ts";
import { StaleBook, ValidationError } from "../../src/core/errors.ts";
import type { BookSnapshot, Trade } from "../../src/model/mod.ts";
import { has, spot } from "../../src/venues/binance/mod.ts";
import { suite } from "../support/suite.ts";
import { collected, ed25519Keys, lab, quote, rejection, until } from "./lab.ts";
import { agree, bookDifferences } from "./oracle.ts";

const test = suite("binance spot");
const { simulate, connect, open, keep } = lab(test);

const symbol = "BTC/USDT";

test("nothing is sent before connect, and what needs the markets says so", async () => {
  const sim = await simulate();
  const { venue } = open(sim);
  assert.is(venue.venue, "binance");
  assert.is(venue.ready, false);
  const nothing = {
    markets: false,
    clock: false,
    userStream: false,
    balances: false,
    openOrders: false,
    positions: true,
  };
  assert.equal(venue.readiness, nothing);
  for (
    const call of [() => venue.fetchTicker(symbol), () => venue.watchOrderBook(symbol), () => venue.fetchTickers()]
  ) {
    const error = await rejection((async () => await call())()).catch(() => undefined);
    if (error) assert.instance(error, ValidationError);
  }
  assert.throws(() => venue.market(symbol), (error: unknown) => error instanceof ValidationError);
});

test("connect makes it ready; once is enough, and it gives the connector back", async () => {
  const sim = await simulate();
  const { venue } = open(sim);
  const [one, other] = await Promise.all([venue.connect(), venue.connect()]);
  assert.is(one, venue);
  assert.is(other, venue);
  assert.is(venue.ready, true);
  assert.equal(venue.readiness, {
    markets: true,
    clock: true,
    userStream: true,
    balances: true,
    openOrders: true,
    positions: true,
  });
  assert.is(await venue.connect(), venue);
});

test("every way to sign: HMAC, an Ed25519 key, a function that signs at once or later", async () => {
  const sim = await simulate();
  quote(sim);
  const { publicKey, privateKey, sign } = ed25519Keys();
  const account = sim.createAccount({ publicKey, balances: { USDT: "100000" } });
  const ways = [
    [sim.account.id, { key: sim.account.key, secret: sim.account.secret }],
    [account.id, { key: account.key, privateKey }],
    [account.id, { key: account.key, sign }],
    [account.id, { key: account.key, sign: (payload: string) => Promise.resolve(sign(payload)) }],
  ] as const;
  for (const [id, credentials] of ways) {
    const watched = await connect(sim, { credentials });
    const { venue } = watched;
    const placed = [
      await venue.createOrder({ symbol, side: "buy", type: "limit", amount: "0.01", price: "63000" }),
      await venue.orderSocket.createOrder({ symbol, side: "buy", type: "limit", amount: "0.02", price: "63000" }),
    ];
    for (const order of placed) assert.is((await venue.cancelOrder({ symbol, ...order })).status, "canceled");
    // The account's earlier orders are not open any more, so they are not known to a new connector.
    const own = { ...watched, venue, orders: new Map([...watched.orders]) };
    assert.is(own.orders.size, 2);
    for (const order of placed) {
      assert.is(sim.engine.orderByClientId(id, "BTCUSDT", order.clientOrderId)?.status, "canceled");
    }
    await venue.close();
  }
});

test("without credentials market data works, and the rest says what is missing", async () => {
  const sim = await simulate();
  quote(sim);
  const venue = keep(spot({ network: "sim", url: sim.url }));
  await venue.connect();
  assert.is(venue.ready, true);
  assert.is((await venue.fetchOrderBook(symbol)).asks[0]?.[0], "64000.00000000");
  const calls = [
    () => venue.createOrder({ symbol, side: "buy", type: "limit", amount: "1", price: "60000" }),
    () => venue.orderSocket.createOrder({ symbol, side: "buy", type: "limit", amount: "1", price: "60000" }),
    () => venue.cancelOrder({ symbol, id: "1" }),
    () => venue.cancelAllOrders(symbol),
    () => venue.fetchBalances(),
    () => venue.fetchOpenOrders(),
    () => venue.fetchOrder({ symbol, id: "1" }),
    () => venue.fetchFills({ symbol }),
    () => venue.fetchTradingFees(symbol),
    () => venue.amendOrder({ symbol, id: "1", amount: "1" }),
    () => venue.createTriggerOrder({ symbol, side: "buy", trigger: "stop", triggerPrice: "65000", amount: "1" }),
    () => venue.createQuoteOrder({ symbol, side: "buy", quoteAmount: "100" }),
  ];
  for (const call of calls) {
    const error = await rejection(call());
    assert.instance(error, ValidationError, String(call));
    assert.is((error as ValidationError).field, "credentials", String(call));
  }
  const [outcome] = await venue.cancelOrders([{ symbol, id: "1" }]);
  assert.ok(outcome && "error" in outcome && outcome.error instanceof ValidationError);
});

test("markets: rules, lookup, and a change as an event", async () => {
  const sim = await simulate();
  const { venue } = await connect(sim);
  const markets = await venue.fetchMarkets();
  assert.equal(markets.map((market) => market.symbol), ["BTC/USDT", "ETH/USDT", "BNB/USDT", "SOL/USDT", "ETH/BTC"]);
  const market = venue.market("ETH/BTC");
  assert.equal([market.id, market.base, market.quote, market.tickSize.toFixed(), market.lotSize.toFixed()], [
    "ETHBTC",
    "ETH",
    "BTC",
    "0.00001",
    "0.0001",
  ]);
  const changes = collected(venue.watchMarkets());
  sim.setMarket("ETHBTC", "halted");
  await venue.fetchMarkets();
  assert.equal(changes.map(({ kind, market, fields }) => [kind, market.symbol, fields]), [
    ["changed", "ETH/BTC", ["status"]],
  ]);
  const order = { symbol: "ETH/BTC", side: "buy", type: "limit", amount: "1", price: "0.05" } as const;
  const error = await rejection(venue.createOrder(order));
  assert.instance(error, ValidationError);
  assert.is((error as ValidationError).field, "symbol");
});

test("data asked for once equals the engine's: time, tickers, book, trades", async () => {
  const sim = await simulate();
  for (const market of sim.engine.markets()) {
    const price = market === "ETHBTC" ? "0.05" : "150";
    for (const [side, quantity] of [["sell", "9"], ["buy", "0.5"], ["buy", "8"], ["sell", "3"]] as const) {
      sim.counter({ market, side, price, quantity });
    }
    sim.counter({ market, side: "sell", price: market === "ETHBTC" ? "0.06" : "160", quantity: "2.25" });
  }
  for (let n = 0; n < 20; n++) {
    sim.counter({ market: "BTCUSDT", side: n % 3 === 0 ? "buy" : "sell", price: "150", quantity: `0.${n + 10}` });
  }
  const { venue } = await connect(sim);
  const { engine } = sim;
  assert.ok(Math.abs(await venue.fetchTime() - Date.now()) < 5_000);
  const ticker = await venue.fetchTicker(symbol);
  const book = engine.book("BTCUSDT");
  assert.is(ticker.last.toFixed(), engine.lastPrice("BTCUSDT").toFixed());
  assert.equal([ticker.bid?.toFixed(), ticker.askAmount?.toFixed()], [
    book.bids[0]?.[0].toFixed(),
    book.asks[0]?.[1].toFixed(),
  ]);
  const traded = engine.trades("BTCUSDT");
  const volume = traded.reduce((sum, { quantity }) => sum.plus(quantity), new Decimal(0));
  assert.is(ticker.volume?.toFixed(), volume.toFixed());

  assert.equal((await venue.fetchTickers()).map((one) => one.symbol).sort(), [
    "BNB/USDT",
    "BTC/USDT",
    "ETH/BTC",
    "ETH/USDT",
    "SOL/USDT",
  ]);
  const some = await venue.fetchTickers({ symbols: ["SOL/USDT", "ETH/BTC"] });
  assert.equal(some.map((one) => one.symbol).sort(), ["ETH/BTC", "SOL/USDT"]);
  assert.equal((await venue.fetchTickers({ symbols: ["ETH/BTC"] })).map((one) => one.symbol), ["ETH/BTC"]);
  assert.equal(await venue.fetchTickers({ symbols: [] }), [], "none are asked for, none come");

  const snapshot = await venue.fetchOrderBook(symbol);
  assert.equal(bookDifferences(snapshot, engine, "BTCUSDT"), []);
  const shallow = await venue.fetchOrderBook({ symbol, depth: 5 });
  assert.equal([shallow.bids, shallow.asks], [snapshot.bids.slice(0, 5), snapshot.asks.slice(0, 5)]);

  const plain = ({ id, side, price, amount, time }: Trade) => [id, side, price.toFixed(), amount.toFixed(), time];
  const truth = traded.map(({ id, takerSide, price, quantity, time }) =>
    [String(id), takerSide, price.toFixed(), quantity.toFixed(), time] as const
  );
  assert.equal((await venue.fetchTrades({ symbol, limit: 7 })).map(plain), truth.slice(-7));
  assert.equal((await venue.fetchTrades(symbol)).map(plain), truth.slice(-500));
});

test("candles page by page, with progress, a place to resume from, and nothing twice", async () => {
  const past = 1_250_000;
  const sim = await simulate({ flow: true, past, pace: 1_000 });
  const { venue } = await connect(sim);
  const to = Math.floor(Date.now() / 1_000) * 1_000 - 5_000;
  const from = to - 1_205_000;
  const progress: { candles: number; next: number }[] = [];
  const query = { symbol, interval: "1s", from, to } as const;
  const { candles, gaps } = await venue.fetchCandles({ ...query, onProgress: (step) => progress.push(step) });
  const times = candles.map(({ time }) => time);
  assert.equal(times, Array.from({ length: 1_205 }, (_, at) => from + at * 1_000));
  assert.equal(gaps, []);
  assert.equal(progress, [{ candles: 1_000, next: from + 1_000_000 }, { candles: 1_205, next: to }]);
  assert.ok(candles.every(({ closed }) => closed));

  // What the engine traded in that time, from the engine's own record.
  const traded = sim.engine.trades("BTCUSDT").filter(({ time }) => time >= from && time < to);
  assert.ok(traded.length > 100);
  const sum = (values: readonly Decimal[]) => values.reduce((total, value) => total.plus(value), new Decimal(0));
  assert.is(
    sum(candles.map(({ volume }) => volume)).toFixed(),
    sum(traded.map(({ quantity }) => quantity)).toFixed(),
  );
  assert.is(candles.reduce((count, { trades = 0 }) => count + trades, 0), traded.length);

  const first = await venue.fetchCandles({ ...query, limit: 400, onProgress: (step) => progress.push(step) });
  const rest = await venue.fetchCandles({ ...query, from: progress.at(-1)!.next });
  assert.equal([...first.candles, ...rest.candles].map(({ time }) => time), times);
  const newest = await venue.fetchCandles({ symbol, interval: "1m", limit: 3 });
  assert.is(newest.candles.length, 3);
  assert.equal(newest.candles.map(({ closed }) => closed), [true, true, false]);
});

test("a live book equals the engine's at every sequence it claims, and is closed for good", async () => {
  const sim = await simulate({ flow: true, past: 2_000, pace: 20 });
  const { venue } = await connect(sim);
  const book = await venue.watchOrderBook(symbol);
  assert.is(book.state, "live");
  const seen: BookSnapshot[] = [];
  const crossed: string[] = [];
  book.on(() => {
    seen.push(book.snapshot());
    if (book.bestBid.price.gte(book.bestAsk.price)) crossed.push(`at ${book.sequence}`);
  });
  await until("20 changes", () => seen.length >= 20);
  const sequences = seen.map(({ sequence }) => sequence ?? 0);
  assert.equal(sequences, [...new Set(sequences)].sort((one, other) => one - other));
  for (const snapshot of seen) assert.equal(bookDifferences(snapshot, sim.engine, "BTCUSDT"), []);
  assert.equal(crossed, []);
  assert.equal(
    book.bids(3).map(({ price }) => price.toFixed()),
    seen.at(-1)?.bids.slice(0, 3).map(([price]) => String(Number(price))),
  );
  book.close();
  assert.throws(() => book.bestBid, (error: unknown) => error instanceof StaleBook);
  const again = await venue.watchOrderBook({ symbol, timeout: 5_000 });
  assert.equal(bookDifferences(again, sim.engine, "BTCUSDT"), []);
});

test("a book follows single changes, a side that empties included", async () => {
  const sim = await simulate();
  const { venue } = await connect(sim);
  const ask = sim.counter({ market: "BTCUSDT", side: "sell", price: "64000", quantity: "1" });
  const book = await venue.watchOrderBook(symbol);
  assert.equal([book.bids().length, book.asks().length], [0, 1]);
  assert.throws(() => book.bestBid, (error: unknown) => error instanceof RangeError);
  sim.cancelCounter(ask);
  await until("the ask is gone", () => book.asks().length === 0);
  sim.counter({ market: "BTCUSDT", side: "buy", price: "63999.99", quantity: "0.00012" });
  await until("the bid is there", () => book.bids().length === 1);
  assert.equal([book.bestBid.price.toFixed(), book.bestBid.amount.toFixed()], ["63999.99", "0.00012"]);
  assert.equal(bookDifferences(book, sim.engine, "BTCUSDT"), []);
});

test("streams of trades, tickers and candles tell what the engine did, to every reader", async () => {
  const sim = await simulate();
  quote(sim);
  const { venue } = await connect(sim);
  const feed = await venue.watchTrades(symbol);
  const second = collected(await venue.watchTrades(symbol));
  const tickers = collected(await venue.watchTicker(symbol));
  const candles = collected(await venue.watchCandles({ symbol, interval: "1s" }));
  sim.counter({ market: "BTCUSDT", side: "buy", price: "64010", quantity: "1.5" });
  sim.counter({ market: "BTCUSDT", side: "sell", price: "63990", quantity: "0.25" });
  const seen: Trade[] = [];
  for await (const trade of feed) if (seen.push(trade) === 3) break;
  const truth = sim.engine.trades("BTCUSDT").map(({ id, takerSide, price, quantity }) =>
    [String(id), takerSide, price.toFixed(), quantity.toFixed()] as const
  );
  const plain = ({ id, side, price, amount }: Trade) => [id, side, price.toFixed(), amount.toFixed()];
  assert.is(truth.length, 3);
  assert.equal(seen.map(plain), truth);
  assert.equal(second.map(plain), truth);
  await until("a ticker after the trades", () => tickers.at(-1)?.last.toFixed() === "63990");
  assert.equal([tickers.at(-1)?.bid?.toFixed(), tickers.at(-1)?.ask?.toFixed()], ["63990", "64010"]);
  await until("a closed candle with them", () => candles.some(({ closed, trades }) => closed && trades === 3));
  feed.close();
});

test("balances: asked for, known, and told when they change", async () => {
  const sim = await simulate({ balances: { USDT: "1000", BTC: "2" } });
  const watched = await connect(sim);
  const { venue } = watched;
  const text = (balances: readonly { asset: string; free: unknown; held: unknown; total: unknown }[]): string[] =>
    balances.map(({ asset, free, held, total }) => `${asset} ${free} ${held} ${total}`).sort();
  assert.equal(text(venue.balances()), ["BTC 2 0 2", "USDT 1000 0 1000"]);
  const changes = collected(venue.watchBalances());
  await venue.createOrder({ symbol, side: "buy", type: "limit", amount: "0.01", price: "60000" });
  await until("the order's funds are held", () => changes.length > 0);
  assert.equal(text(changes[0] ?? []), ["USDT 400 600 1000"]);
  sim.deposit(sim.account.id, "ETH", "7.5");
  await until("the deposit", () => changes.flat().some(({ asset }) => asset === "ETH"));
  assert.equal(text(await venue.fetchBalances()), ["BTC 2 0 2", "ETH 7.5 0 7.5", "USDT 400 600 1000"]);
  assert.equal(text(venue.balances()), text(await venue.fetchBalances()));
  await agree(watched, sim.engine, sim.account.id);
});

test("fees: what is told is what is charged, on both sides and in both roles", async () => {
  const sim = await simulate();
  quote(sim);
  const account = sim.createAccount({ balances: { USDT: "100000", BTC: "1" }, maker: "0.0007", taker: "0.0012" });
  const watched = await connect(sim, { credentials: { key: account.key, secret: account.secret } });
  const { venue } = watched;
  const order = { symbol, amount: "0.1", price: "64000" } as const;
  assert.throws(
    () => venue.estimateFee({ ...order, side: "buy" }),
    (error: unknown) => error instanceof ValidationError,
  );
  const fees = await venue.fetchTradingFees(symbol);
  assert.equal([fees.symbol, fees.maker.toFixed(), fees.taker.toFixed()], [symbol, "0.0007", "0.0012"]);
  const bought = await venue.createOrder({ ...order, side: "buy", type: "limit" });
  const sold = await venue.createOrder({ ...order, side: "sell", type: "limit", price: "63999" });
  await bought.done;
  sim.counter({ market: "BTCUSDT", side: "buy", price: "63999", quantity: "0.1" });
  await sold.done;
  const taker = venue.estimateFee({ ...order, side: "buy" }).taker;
  assert.equal([bought.fills[0]?.fee?.amount.toFixed(), bought.fills[0]?.fee?.asset], [taker.amount.toFixed(), "BTC"]);
  const maker = venue.estimateFee({ ...order, price: "63999", side: "sell" }).maker;
  assert.equal([sold.fills[0]?.fee?.amount.toFixed(), sold.fills[0]?.fee?.asset], [maker.amount.toFixed(), "USDT"]);
  await agree(watched, sim.engine, account.id);
});

test("limits: what is used is what the venue counts, others' use included", async () => {
  const sim = await simulate();
  quote(sim);
  const { venue } = await connect(sim);
  const pool = (name: string) => venue.limits().find((one) => one.pool === name);
  assert.equal(venue.limits().map(({ pool, limit }) => [pool, limit]), [
    ["weight", 6_000],
    ["orders10s", 100],
    ["orders1d", 200_000],
    ["connects", 300],
  ]);
  const before = pool("orders10s")?.own ?? 0;
  await venue.createOrder({ symbol, side: "buy", type: "limit", amount: "0.01", price: "60000" });
  assert.is(pool("orders10s")?.own, before + 1);
  sim.useBudget(1_000);
  await venue.fetchTicker(symbol);
  const weight = pool("weight");
  assert.ok(weight && weight.used >= weight.own + 1_000, "another program behind this address");
  assert.is(weight.pausedFor, 0);
});

test("described operations without a unified call stay reachable", async () => {
  const sim = await simulate();
  quote(sim);
  const { venue } = await connect(sim);
  assert.is((await venue.call(avgPrice, { symbol: "BTCUSDT" })).mins, 5);
});

test("a capability is asked for by its name", async () => {
  const sim = await simulate();
  const { venue } = open(sim);
  for (const name of ["amendOrder", "cancelOrders", "createTriggerOrder", "createQuoteOrder", "orderSocket"] as const) {
    assert.is(has(venue, name), true, name);
    assert.is(has({}, name), false, name);
  }
});

test.run();
