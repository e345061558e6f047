// ccxt over REST: USD-M futures.
import ccxt from "ccxt";
import { ask, decimal, finish, given, hasTaken, step, sum, units, until, worth } from "../report.mjs";
import { exchange, inOrder, teller } from "./parts/exchange.mjs";

const judge = given();
const symbol = "BTC/USDT:USDT";
const second = "ETH/USDT:USDT";
const minute = 60_000;
const own = exchange(judge, judge.own.hmac);
const other = exchange(judge, judge.other.ed25519);
const {
  told,
  toldFill,
  toldBook,
  toldTrade,
  toldCandle,
  toldPositions,
  toldBalances,
} = teller(own);

const is = (kind, text = "") => (error) => error instanceof kind && error.message.includes(text);
const near = (a, b, share = 0.01) => Math.abs(a / b - 1) < share;
const amounts = (trades) => sum(trades.map(({ amount }) => units(amount)));
const tradesOf = (order, account = own) =>
  account.fetchMyTrades(order.symbol, undefined, undefined, { orderId: order.id });
const positionsOf = async (where = symbol, account = own) => await account.fetchPositions([where]);
const wallet = async (account = own) => units((await account.fetchBalance()).info.assets.find(isDollar).walletBalance);
const isDollar = ({ asset }) => asset === "USDT";
const farBelow = () => Math.floor(book.bids[0][0] * 0.9);
const atMost = (a, b) => (a > b ? a - b : b - a) <= 1n;
let book;

/** Places an order and asks for it: the answer to a placement does not say what was paid. */
async function place(type, side, amount, price, params = {}, { account = own, where = symbol } = {}) {
  const placed = await account.createOrder(where, type, side, amount, price, params);
  const order = await account.fetchOrder(placed.id, where);
  for (const name of ["status", "filled", "amount", "side", "clientOrderId", "timeInForce", "reduceOnly"]) {
    if (placed[name] !== order[name]) {
      throw new Error(`placed with ${name} ${placed[name]}, asked ${order[name]}`);
    }
  }
  return told(order, account === own ? "own" : "other");
}

await step("time and markets", async ({ same, holds }) => {
  holds("time", Math.abs(await own.fetchTime() - Date.now()) < 5_000);
  const markets = await own.loadMarkets();
  await other.loadMarkets();
  same("number of markets", Object.keys(markets).length, 5);
  const market = own.market(symbol);
  holds("linear and perpetual", market.linear === true && market.swap === true && market.settle === "USDT");
  same("price step", market.precision.price, 0.1);
  same("amount step", market.precision.amount, 0.001);
  same("most of a market order", market.limits.market.max, 120);
  same("least cost", market.limits.cost.min, 50);
  same("a contract", market.contractSize, 1);
});

await step("books and best prices", async ({ same, holds }) => {
  for (const [where, limit] of [[symbol, 1000], [second, 5]]) {
    book = await own.fetchOrderBook(where, limit);
    inOrder(holds, book);
    toldBook(book, limit);
  }
  book = await own.fetchOrderBook(symbol);
  const best = await own.fetchBidsAsks();
  same("best prices of all", Object.keys(best).length, 5);
  holds("best bid below best ask", best[symbol].bid < best[symbol].ask);
  await until("a book with the same best prices", async () => {
    const [both, levels] = await Promise.all([own.fetchBidsAsks([symbol]), own.fetchOrderBook(symbol, 5)]);
    return both[symbol].bid === levels.bids[0][0] &&
      both[symbol].askVolume === levels.asks[0][1];
  });
});

await step("trades and candles", async ({ same, holds }) => {
  const trades = await own.fetchTrades(symbol, undefined, 200, { fetchTradesMethod: "fapiPublicGetTrades" });
  holds("ids are consecutive", trades.every((each, i) => i === 0 || +each.id === +trades[i - 1].id + 1));
  for (const trade of trades) toldTrade(trade);
  const older = await own.fetchTrades(symbol, undefined, 50, {
    fetchTradesMethod: "fapiPublicGetHistoricalTrades",
    fromId: trades[0].id,
  });
  same("from an id", older[0].id, trades[0].id);
  const candles = await own.fetchOHLCV(symbol, "1m", undefined, 3);
  holds("whole minutes", candles.length > 1 && candles.every(([time]) => time % minute === 0), candles.length);
  const [start, , , , , volume] = candles.at(-2);
  const inside = await own.fetchTrades(symbol, start, 1000, { until: start + minute - 1 });
  same("the candle's volume is its trades'", units(volume), amounts(inside));
});

await step("tickers", async ({ same, holds }) => {
  const tickers = await own.fetchTickers();
  same("tickers of all", Object.keys(tickers).length, 5);
  await until("a ticker with the last trade", async () => {
    const [ticker, [trade]] = await Promise.all([
      own.fetchTicker(symbol),
      own.fetchTrades(symbol, undefined, 1, { fetchTradesMethod: "fapiPublicGetTrades" }),
    ]);
    holds("low <= last <= high", ticker.low <= ticker.last && ticker.last <= ticker.high);
    return ticker.last === trade.price &&
      ticker.info.lastId === Number(trade.id);
  });
  const last = await own.fetchLastPrices();
  same("last prices of all", Object.keys(last).length, 5);
});

await step(
  "mark prices, funding and open interest",
  async ({ same, holds }) => {
    await ask("marks");
    const mark = await own.fetchMarkPrice(symbol);
    same("mark prices of all", Object.keys(await own.fetchMarkPrices()).length, 5);
    holds("mark near the book", near(mark.markPrice, book.bids[0][0]), mark.markPrice);
    const funding = await own.fetchFundingRate(symbol);
    same("its mark price", funding.markPrice, mark.markPrice);
    same("its index price", funding.indexPrice, mark.markPrice);
    same("rate where mark and index are one", funding.fundingRate, 0.0001);
    holds("funding is due", funding.fundingTimestamp > Date.now() && funding.fundingTimestamp % (8 * 3_600_000) === 0);
    same("rates of all", Object.keys(await own.fetchFundingRates()).length, 5);
    same("no funding so far", (await own.fetchFundingRateHistory(symbol)).length, 0);
    same("nothing is open", (await own.fetchOpenInterest(symbol)).openInterestAmount, 0);
    const [tier] = await own.fetchMarketLeverageTiers(symbol);
    same("highest leverage", tier.maxLeverage, 125);
    same("maintenance", tier.maintenanceMarginRate, 0.004);
  },
);

await step("balances and terms", async ({ same, refused }) => {
  const balance = await own.fetchBalance();
  for (const [asset, amount] of Object.entries(judge.balances)) {
    same("all is free", units(balance[asset].free), units(amount));
    same("nothing is used", units(balance[asset].used), 0n);
  }
  // As a parameter it is sent to the venue as well.
  own.options.fetchBalance = { useV2: true };
  same("version 2 as well", units((await own.fetchBalance()).USDT.total), units(judge.balances.USDT));
  delete own.options.fetchBalance;
  const fee = await own.fetchTradingFee(symbol);
  same("maker and taker", `${fee.maker} ${fee.taker}`, "0.0002 0.0005");
  same("first leverage", (await own.fetchLeverage(symbol)).longLeverage, 20);
  await own.setLeverage(10, symbol);
  same("leverage", (await own.fetchLeverage(symbol)).longLeverage, 10);
  await refused(
    "too much leverage",
    () => own.fapiPrivatePostLeverage({ symbol: "BTCUSDT", leverage: 126 }),
    is(ccxt.BadRequest, "-4028"),
  );
  same("cross", (await own.fetchMarginMode(symbol)).marginMode, "cross");
  await own.setMarginMode("isolated", second);
  same("isolated", (await own.fetchMarginMode(second)).marginMode, "isolated");
  await refused("again", () => own.setMarginMode("isolated", second), is(ccxt.MarginModeAlreadySet, "-4046"));
  same("one-way", (await own.fetchPositionMode(symbol)).hedged, false);
});

await step("place, edit and cancel", async ({ same, holds }) => {
  const price = farBelow();
  const order = await place("limit", "buy", 0.05, price, { clientOrderId: "judge-1" });
  same("status", order.status, "open");
  same("client id", order.clientOrderId, "judge-1");
  same("asked by client id", (await own.fetchOrder(undefined, symbol, { clientOrderId: "judge-1" })).id, order.id);
  same("asked as open", (await own.fetchOpenOrder(order.id, symbol)).id, order.id);
  const used = (await own.fetchBalance()).USDT;
  same("margin of the order", units(used.used), worth(price, 0.05) / 10n);
  same("free without it", units(used.free), units(judge.balances.USDT) - units(used.used));
  const edited = told(await own.editOrder(order.id, symbol, "limit", "buy", 0.07, price - 10));
  same("the same order", edited.id, order.id);
  same("more, for less", `${edited.amount} ${edited.price}`, `0.07 ${price - 10}`);
  same("margin of the changed order", units((await own.fetchBalance()).USDT.used), worth(price - 10, 0.07) / 10n);
  const open = await own.fetchOpenOrders(symbol);
  holds("the only open order", open.length === 1 && open[0].id === order.id && open[0].amount === 0.07);
  same("of all markets", (await own.fetchOpenOrders()).length, 1);
  same("canceled", told(await own.cancelOrder(order.id, symbol)).status, "canceled");
  same("nothing used", units((await own.fetchBalance()).USDT.used), 0n);
});

await step("post-only, IOC and FOK", async ({ same, refused }) => {
  const [[bid], [ask]] = [book.bids[0], book.asks[0]];
  const maker = await place("limit", "buy", 0.01, farBelow(), { postOnly: true });
  same("it rests", `${maker.status} ${maker.postOnly}`, "open true");
  told(await own.cancelOrder(maker.id, symbol));
  const crossing = () => own.createOrder(symbol, "limit", "buy", 0.01, Math.ceil(ask * 1.02), { postOnly: true });
  await refused("post-only that would take", crossing, is(ccxt.OrderNotFillable, "-5022"));
  const ioc = await place("limit", "buy", 0.01, farBelow(), { timeInForce: "IOC" });
  same("IOC that finds nothing", `${ioc.status} ${ioc.filled}`, "expired 0");
  const fok = await place("limit", "sell", 0.01, Math.ceil(bid * 1.05), { timeInForce: "FOK" });
  same("FOK that finds nothing", `${fok.status} ${fok.filled}`, "expired 0");
  const taken = await place("limit", "buy", 0.01, Math.ceil(ask * 1.02), { timeInForce: "FOK" });
  same("FOK that finds enough", `${taken.status} ${taken.filled}`, "closed 0.01");
  const back = await place("limit", "sell", 0.01, Math.floor(bid * 0.98), { timeInForce: "IOC", reduceOnly: true });
  same("IOC that finds enough", `${back.status} ${back.filled}`, "closed 0.01");
  same("no position", (await positionsOf()).length, 0);
});

await step(
  "open, reduce and close a position",
  async ({ same, holds, refused }) => {
    const before = await wallet();
    const bought = await place("market", "buy", 0.8);
    same("all of it", `${bought.status} ${bought.filled}`, "closed 0.8");
    const entry = await tradesOf(bought);
    same("trades sum up to the amount", amounts(entry), units(0.8));
    const cost = sum(entry.map(({ cost }) => units(cost)));
    same("and to its cost", cost, units(bought.cost));
    holds("average", near(bought.average, bought.cost / 0.8, 1e-9), bought.average);
    const [position] = await positionsOf();
    same("side and size", `${position.side} ${position.contracts}`, "long 0.8");
    holds("entry at the trades' average", near(position.entryPrice, bought.average, 1e-9), position.entryPrice);
    const value = worth(position.markPrice, 0.8);
    same("worth at the mark price", units(position.notional), value);
    same("unrealized", units(position.unrealizedPnl), value - cost);
    same("initial margin", units(position.initialMargin), value / 10n);
    holds("maintenance", atMost(units(position.maintenanceMargin), value * 4n / 1000n), position.maintenanceMargin);
    holds("so much money is never liquidated", position.liquidationPrice === undefined, position.liquidationPrice);
    same("open interest", (await own.fetchOpenInterest(symbol)).openInterestAmount >= 0.8, true);
    const balance = await own.fetchBalance();
    same("total counts what is unrealized", units(balance.USDT.total), await wallet() + value - cost);
    const [seen] = await own.fetchPositions([symbol], { method: "account" });
    same("the account's positions", `${seen.side} ${seen.contracts} ${seen.notional}`, `long 0.8 ${position.notional}`);
    const sold = await place("market", "sell", 0.3, undefined, { reduceOnly: true });
    same("reduced", sold.filled, 0.3);
    const [left] = await positionsOf();
    same("left", left.contracts, 0.5);
    // What part of the cost was closed is cut after 8 decimals at every trade.
    holds("entry stays", near(left.entryPrice, position.entryPrice, 1e-9), left.entryPrice);
    const wrong = () => own.createOrder(symbol, "limit", "buy", 0.01, farBelow(), { reduceOnly: true });
    await refused("reducing the wrong way", wrong, is(ccxt.InvalidOrder, "-2022"));
    const rest = await place("market", "sell", 2, undefined, { reduceOnly: true });
    same("no more than there is", `${rest.filled} ${rest.status}`, "0.5 expired");
    same("no position", (await positionsOf()).length, 0);
    const exit = [...await tradesOf(sold), ...await tradesOf(rest)];
    const income = sum(exit.map((trade) => units(trade.cost))) - cost;
    const fees = sum([...entry, ...exit].map(({ fee }) => units(fee.cost)));
    const realized = sum(exit.map(({ info }) => units(info.realizedPnl)));
    same("realized is what was earned", realized, income);
    same("the wallet moved by that and fees", await wallet() - before, income - fees);
    const ledger = await own.fetchLedger("USDT");
    same(
      "so says the ledger, too",
      sum(ledger.map(({ amount, direction }) => direction === "in" ? units(amount) : -units(amount))),
      await wallet(),
    );
  },
);

await step("a short position, and funding", async ({ same, holds }) => {
  const sold = await place("market", "sell", 0.2);
  const [position] = await positionsOf();
  same("short", `${position.side} ${position.contracts}`, "short 0.2");
  same("unrealized", units(position.unrealizedPnl), units(sold.cost) - worth(position.markPrice, 0.2));
  const before = await wallet();
  await ask("fund");
  const [paid] = await own.fetchFundingRateHistory(symbol);
  holds("the rate is on record", paid.fundingRate === 0.0001 && Date.now() - paid.timestamp < 10_000, paid);
  const [payment] = await own.fetchFundingHistory(symbol);
  same("shorts are paid", units(payment.amount), worth(paid.info.markPrice, 0.2) / 10_000n);
  same("into the wallet", await wallet() - before, units(payment.amount));
  await place("market", "buy", 0.2, undefined, { reduceOnly: true });
});

await step("trigger orders", async ({ same, holds, refused }) => {
  const [low, high] = [Math.floor(book.bids[0][0] * 0.95), Math.ceil(book.asks[0][0] * 1.05)];
  const stop = await own.createOrder(
    symbol,
    "market",
    "sell",
    0.01,
    undefined,
    {
      stopLossPrice: low,
      clientOrderId: "judge-stop",
    },
  );
  same("it waits", `${stop.status} ${stop.triggerPrice} ${stop.type}`, `open ${low} market`);
  const take = await own.createOrder(symbol, "limit", "sell", 0.01, high, { takeProfitPrice: high });
  const trail = await own.createOrder(symbol, "market", "sell", 0.01, undefined, { trailingPercent: 5 });
  const waiting = await own.fetchOpenOrders(symbol, undefined, undefined, { trigger: true });
  same("all wait", waiting.map(({ id }) => id).sort().join(), [stop.id, take.id, trail.id].sort().join());
  same("not in the book", (await own.fetchOpenOrders(symbol)).length, 0);
  same("asked for", (await own.fetchOrder(stop.id, symbol, { trigger: true })).clientOrderId, "judge-stop");
  const soon = () => own.createOrder(symbol, "market", "sell", 0.01, undefined, { stopLossPrice: high });
  await refused("what would trigger at once", soon, is(ccxt.OrderImmediatelyFillable, "-2021"));
  const ended = await own.cancelOrder(stop.id, symbol, { trigger: true });
  same("canceled", ended.id, stop.id);
  await own.cancelAllOrders(symbol, { trigger: true });
  same("none waits", (await own.fetchOpenOrders(symbol, undefined, undefined, { trigger: true })).length, 0);
  const all = await own.fetchOrders(symbol, undefined, undefined, { trigger: true });
  holds("all are canceled", all.length === 3 && all.every(({ status }) => status === "canceled"), all.length);

  // The account's own order takes the price there.
  const { asks } = await own.fetchOrderBook(symbol, 20);
  const waits = await own.createOrder(symbol, "market", "sell", 0.01, undefined, { takeProfitPrice: asks[8][0] });
  const enough = Number(decimal(sum(asks.slice(0, 12).map(([, amount]) => units(amount)))));
  await place("market", "buy", +enough.toFixed(3));
  const hit = await until("a triggered order", async () => {
    const order = await own.fetchOrder(waits.id, symbol, { trigger: true });
    return order.info.algoStatus === "FINISHED" && order;
  });
  const became = told(await own.fetchOrder(hit.info.actualOrderId, symbol));
  same("it became a market order", `${became.type} ${became.filled} ${became.status}`, "market 0.01 closed");
  const [position] = await positionsOf();
  await place("market", "sell", position.contracts, undefined, { reduceOnly: true });
  same("no position", (await positionsOf()).length, 0);
});

await step("batches and cancel all", async ({ same, holds }) => {
  const price = farBelow();
  const batch = [1, 2, 3].map((n) => ({ symbol, type: "limit", side: "buy", amount: n / 100, price: price - n }));
  const placed = await own.createOrders([...batch, { ...batch[0], amount: 0.00011 }].slice(0, 3));
  placed.forEach((order) => told(order));
  same("amounts", placed.map(({ amount }) => amount).join(), "0.01,0.02,0.03");
  const [changed] = await own.editOrders([{ ...batch[0], id: placed[0].id, amount: 0.04 }]);
  same("changed", told(changed).amount, 0.04);
  const canceled = await own.cancelOrders([placed[0].id, placed[1].id], symbol);
  canceled.forEach((order) => told(order));
  same("canceled", canceled.map(({ status }) => status).join(), "canceled,canceled");
  await own.cancelAllOrders(symbol);
  same("none open", (await own.fetchOpenOrders(symbol)).length, 0);
  const last = told(await own.fetchOrder(placed[2].id, symbol));
  same("the last, too", last.status, "canceled");
  const closed = await own.fetchClosedOrders(symbol);
  holds("closed orders", closed.length > 5 && closed.every(({ status }) => status === "closed"), closed.length);
  const gone = (await own.fetchCanceledOrders(symbol)).map(({ id }) => id);
  holds("canceled orders", placed.every(({ id }) => gone.includes(id)), gone.length);
});

await step("hedge mode", async ({ same, refused }) => {
  const resting = await place("limit", "buy", 0.01, farBelow());
  const hedge = () => own.setPositionMode(true, symbol);
  await refused("not with open orders", hedge, is(ccxt.ExchangeError, "-4067"));
  told(await own.cancelOrder(resting.id, symbol));
  await hedge();
  same("hedged", (await own.fetchPositionMode(symbol)).hedged, true);
  await refused(
    "no side of the position",
    () => own.createOrder(symbol, "market", "buy", 0.1),
    is(ccxt.ExchangeError, "-4061"),
  );
  const hedged = { hedged: true };
  await place("market", "buy", 0.3, undefined, hedged);
  await place("market", "sell", 0.2, undefined, hedged);
  const both = (await positionsOf()).map(({ side, contracts, hedged }) => `${side} ${contracts} ${hedged}`);
  same("both sides", both.sort().join(), "long 0.3 true,short 0.2 true");
  const off = () => own.setPositionMode(false, symbol);
  await refused("not with positions", off, is(ccxt.ExchangeError, "-4068"));
  await own.createOrder(symbol, "market", "sell", 0.3, undefined, { ...hedged, reduceOnly: true }).then(async (
    { id },
  ) => told(await own.fetchOrder(id, symbol)));
  await own.createOrder(symbol, "market", "buy", 0.2, undefined, {
    ...hedged,
    reduceOnly: true,
  }).then(async ({ id }) => told(await own.fetchOrder(id, symbol)));
  same("no position", (await positionsOf()).length, 0);
  await off();
});

await step("trade with the other account", async ({ holds }) => {
  await until("trade with each other", async () => {
    const { bids } = await own.fetchOrderBook(symbol, 5);
    const price = +(bids[0][0] + 0.1).toFixed(1);
    const maker = await own.createOrder(symbol, "limit", "buy", 0.05, price);
    const taker = await place("limit", "sell", 0.05, price, { timeInForce: "IOC" }, { account: other });
    await own.cancelOrder(maker.id, symbol).catch((error) => {
      if (!is(ccxt.OrderNotFound)(error)) throw error;
    });
    const made = told(await own.fetchOrder(maker.id, symbol));
    const fills = await tradesOf(made);
    const fair = fills.every((each) => each.takerOrMaker === "maker" && each.price === price);
    if (!hasTaken(fills)) {
      holds("maker at its own price", fair, fills.length);
    }
    const ids = new Set((await tradesOf(taker, other)).map(({ id }) => id));
    return !hasTaken(fills) && fills.some(({ id }) => ids.has(id));
  });
});

await step("refusals", async ({ refused }) => {
  const order = (amount, price = farBelow(), account = own) => () =>
    account.createOrder(symbol, "limit", "buy", amount, price);
  await refused(
    "too little",
    () =>
      own.fapiPrivatePostOrder({
        symbol: "BTCUSDT",
        side: "BUY",
        type: "LIMIT",
        timeInForce: "GTC",
        quantity: "0.0001",
        price: "60000",
      }),
    is(ccxt.ExchangeError, "-4004"),
  );
  await refused(
    "worth too little",
    () => own.createOrder(symbol, "limit", "buy", 0.001, farBelow() / 2),
    is(ccxt.ExchangeError),
  );
  await refused("too much", order(900), is(ccxt.InsufficientFunds, "-2019"));
  await refused(
    "too far from the mark price",
    order(0.01, Math.ceil(book.asks[0][0] * 1.3)),
    is(ccxt.ExchangeError, "-4016"),
  );
  await refused("canceling nothing", () => own.cancelOrder("999999999", symbol), is(ccxt.OrderNotFound, "-2011"));
  await refused("asking for nothing", () => own.fetchOrder("999999999", symbol), is(ccxt.OrderNotFound, "-2013"));
  await refused("an unknown market", () => own.fapiPublicGetDepth({ symbol: "NONEUSDT" }), is(ccxt.BadSymbol, "-1121"));
  const forged = exchange(judge, { key: judge.own.hmac.key, secret: "forged" });
  forged.setMarkets(own.markets);
  await refused("a wrong signature", order(0.01, farBelow(), forged), is(ccxt.AuthenticationError, "-1022"));
  const nobody = exchange(judge, { key: "nobody", secret: "forged" });
  await refused("a key nobody has", () => nobody.fapiPrivateV3GetBalance(), is(ccxt.AuthenticationError));
  const hasty = exchange(judge.busy, judge.own.hmac);
  const often = async () => {
    for (let i = 0; i < 20; i++) {
      await hasty.fapiPublicGetDepth({ symbol: "BTCUSDT", limit: 5 });
    }
  };
  await refused("too often is DDoSProtection", often, is(ccxt.DDoSProtection, "429"));
});

await step("an isolated position, and its margin", async ({ same, holds }) => {
  await own.setLeverage(25, second);
  const bought = await place("market", "buy", 3, undefined, {}, { where: second });
  const [position] = await positionsOf(second);
  same("isolated", position.marginMode, "isolated");
  holds("liquidation below", position.liquidationPrice < position.entryPrice, position.liquidationPrice);
  const margin = units(position.info.isolatedWallet);
  holds("margin", near(Number(decimal(margin)), bought.cost / 25, 0.01), margin);
  const more = await own.addMargin(second, 100);
  same("added", `${more.type} ${more.amount}`, "add 100");
  const [safer] = await positionsOf(second);
  same("more margin", units(safer.info.isolatedWallet), margin + units(100));
  holds("liquidation further below", safer.liquidationPrice < position.liquidationPrice, safer.liquidationPrice);
  await own.reduceMargin(second, 40);
  same("less", units((await positionsOf(second))[0].info.isolatedWallet), margin + units(60));
});

await step("all there is at the end", async ({ same, holds }) => {
  const [last] = await own.fetchOHLCV(symbol, "1m", Math.floor(Date.now() / minute) * minute - minute, 1);
  toldCandle(symbol, last);
  for (const [who, account] of [["own", own], ["other", other]]) {
    for (const where of who === "own" ? [symbol, second] : [symbol]) {
      const trades = await account.fetchMyTrades(where);
      holds(`trades of the ${who} account`, trades.length > 0, trades.length);
      for (const trade of trades) toldFill(trade, who);
    }
    const positions = await account.fetchPositions();
    same(`positions of the ${who} account`, positions.length, who === "own" ? 2 : 1);
    toldPositions(positions, await account.fetchLeverages(), who);
    toldBalances(await account.fetchBalance(), who);
  }
});
finish();
