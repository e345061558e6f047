// ccxt over REST at perpetuals: positions, leverage, margin, triggers, funding.
import ccxt from "ccxt";
import { finish, given, step, sum, units, worth } from "../report.mjs";
import { clientId, exchange, inOrder, tellAll, tellBook } from "../hyperliquid.spot/parts/exchange.mjs";

const judge = given();
const symbol = "BTC/USDC:USDC";
const market = "BTC";
const own = exchange(judge, judge.own.hmac, { type: "swap" });
const other = exchange(judge, judge.other.hmac, { type: "swap" });
let book;

const order = (type, side, amount, price, params = {}, account = own) =>
  account.createOrder(symbol, type, side, amount, price, {
    ...clientId(),
    ...params,
  });
const limit = (...rest) => order("limit", ...rest);

/** Takes what there is, at any price that may be. */
async function take(side, amount, params = {}, account = own) {
  const { bids, asks } = await account.fetchOrderBook(symbol);
  return await order(
    "market",
    side,
    amount,
    (side === "buy" ? asks : bids)[0][0],
    params,
    account,
  );
}

const farBelow = () => Math.floor(book.bids[0][0] * 0.8);

async function position(account = own) {
  const [found] = await account.fetchPositions([symbol]);
  return found;
}

const fillsOf = async (id) => (await own.fetchMyTrades(symbol)).filter((fill) => fill.order === id);

await step("load markets", async ({ same, holds }) => {
  await own.loadMarkets();
  await other.loadMarkets();
  const btc = own.market(symbol);
  same("number in actions", String(btc.baseId), "0");
  same(
    "behind a delisted one",
    String(own.market("ETH/USDC:USDC").baseId),
    "2",
  );
  same("amount step", btc.precision.amount, 0.00001);
  same("highest leverage", btc.limits.leverage.max, 40);
  holds("a linear perpetual", btc.swap && btc.linear && btc.settle === "USDC");
});

await step("book, tickers, candles, open interest", async ({ holds }) => {
  book = await own.fetchOrderBook(symbol);
  inOrder(holds, book);
  tellBook(market, book);
  const ticker = await own.fetchTicker(symbol);
  holds("bid below ask", ticker.bid < ticker.ask, ticker.bid);
  const candles = await own.fetchOHLCV(symbol, "1m", undefined, 5);
  holds(
    "candles",
    candles.length >= 1 && candles.every(([, , high, low]) => low <= high),
  );
  const interest = await own.fetchOpenInterest(symbol);
  holds(
    "open interest",
    interest.openInterestAmount >= 0,
    interest.openInterestAmount,
  );
});

await step("funding", async ({ holds, same }) => {
  const rate = await own.fetchFundingRate(symbol);
  holds("a small rate", Math.abs(rate.fundingRate) <= 0.04, rate.fundingRate);
  holds(
    "mark and index prices",
    Math.abs(rate.markPrice / rate.indexPrice - 1) < 0.02,
    rate.markPrice,
  );
  same("every hour", rate.interval, "1h");
  const history = await own.fetchFundingRateHistory(symbol, undefined, 5);
  holds("a history", Array.isArray(history), history.length);
  const payments = await own.fetchFundingHistory(
    symbol,
    Date.now() - 3_600_000,
  );
  holds("no payments yet", payments.length === 0, payments.length);
});

await step("balance, leverage and margin mode", async ({ same, refused }) => {
  const { USDC } = await own.fetchBalance();
  same("USDC", units(USDC.total), units(judge.balances.USDC));
  await own.setMarginMode("isolated", symbol, { leverage: 10 });
  await own.setLeverage(25, symbol);
  await refused(
    "more than there is",
    () => own.setLeverage(41, symbol),
    (error) => error instanceof ccxt.ExchangeError,
  );
});

await step("a limit order, changed and canceled", async ({ same }) => {
  const first = await limit("buy", 0.01, farBelow());
  const next = await own.editOrder(
    first.id,
    symbol,
    "limit",
    "buy",
    0.02,
    farBelow() - 5,
    clientId(),
  );
  const [open] = await own.fetchOpenOrders(symbol);
  same("open", open.id, next.id);
  same("its amount", open.amount, 0.02);
  await own.cancelOrder(next.id, symbol);
  same("canceled", (await own.fetchOrder(next.id, symbol)).status, "canceled");
});

await step(
  "open a position, and reduce it",
  async ({ same, holds, refused }) => {
    await refused(
      "nothing to reduce",
      () => limit("sell", 0.1, book.asks[0][0], { reduceOnly: true }),
      (error) => error instanceof ccxt.InvalidOrder,
    );
    const bought = await take("buy", 0.6);
    const fills = await fillsOf(bought.id);
    same(
      "fills sum up",
      sum(fills.map(({ amount }) => units(amount))),
      units(0.6),
    );
    const opened = await position();
    same("contracts", opened.contracts, 0.6);
    same("side", opened.side, "long");
    same("leverage", opened.leverage, 25);
    const paid = sum(fills.map((fill) => worth(fill.price, fill.amount)));
    holds(
      "entry price is the fills'",
      Math.abs(opened.entryPrice - Number(paid) / Number(units(0.6))) < 0.001,
      opened.entryPrice,
    );
    holds(
      "margin is worth through leverage",
      Math.abs(opened.initialMargin * 25 / opened.notional - 1) < 1e-6,
    );
    await take("sell", 0.2, { reduceOnly: true });
    same("what is left", (await position()).contracts, 0.4);
  },
);

await step("stops and take-profits wait", async ({ same, refused }) => {
  const stop = await order("market", "sell", 0.1, farBelow(), {
    reduceOnly: true,
    stopLossPrice: farBelow() + 100,
  });
  const profit = await limit("sell", 0.1, Math.floor(book.asks[0][0] * 1.3), {
    reduceOnly: true,
    takeProfitPrice: Math.floor(book.asks[0][0] * 1.2),
  });
  const open = await own.fetchOpenOrders(symbol);
  same(
    "both",
    open.map(({ id }) => id).sort().join(),
    [stop.id, profit.id].sort().join(),
  );
  const told = open.find(({ id }) => id === stop.id);
  same("trigger price", told.stopLossPrice, farBelow() + 100);
  await own.cancelOrders([stop.id, profit.id], symbol);
  same("none", (await own.fetchOpenOrders(symbol)).length, 0);
  await refused(
    "one that is there already",
    () =>
      order("market", "sell", 0.1, farBelow(), {
        reduceOnly: true,
        stopLossPrice: Math.floor(book.asks[0][0] * 1.2),
      }),
    (error) => error instanceof ccxt.InvalidOrder,
  );
});

await step("turn it, and close it", async ({ same, holds }) => {
  await take("sell", 0.7);
  const turned = await position();
  same("short", turned.side, "short");
  same("contracts", turned.contracts, 0.3);
  await take("buy", 0.3, { reduceOnly: true });
  holds("nothing is open", (await position()) === undefined);
});

await step("isolated, with margin added", async ({ same, holds, refused }) => {
  await own.setMarginMode("isolated", symbol, { leverage: 10 });
  await take("buy", 0.1);
  const before = await position();
  same("margin mode", before.marginMode, "isolated");
  await refused(
    "no other mode while it is open",
    () => own.setMarginMode("cross", symbol, { leverage: 10 }),
    (error) => error instanceof ccxt.ExchangeError,
  );
  await own.addMargin(symbol, 50);
  const after = await position();
  holds(
    "50 more",
    Math.abs(after.initialMargin - before.initialMargin - 50) < 1e-5,
    after.initialMargin,
  );
  await take("sell", 0.1, { reduceOnly: true });
});

await step("make, and be filled by the other account", async ({ holds }) => {
  const { bids } = await own.fetchOrderBook(symbol);
  const maker = await limit("buy", 1, bids[0][0], { postOnly: true });
  await limit("sell", 2, bids[0][0] - 20, { timeInForce: "IOC" }, other);
  await own.cancelOrder(maker.id, symbol).catch((error) => {
    if (!(error instanceof ccxt.OrderNotFound)) throw error;
  });
  const fills = await fillsOf(maker.id);
  holds("maker", fills.every(({ takerOrMaker }) => takerOrMaker === "maker"));
  for (const account of [own, other]) {
    const held = await position(account);
    if (held !== undefined) {
      await take(held.side === "long" ? "sell" : "buy", held.contracts, {
        reduceOnly: true,
      }, account);
    }
  }
});

await step("refusals", async ({ refused }) => {
  const is = (kind) => (error) => error instanceof kind;
  await refused(
    "more than the margin",
    () => limit("buy", 1_000, farBelow()),
    is(ccxt.InsufficientFunds),
  );
  await refused(
    "too little",
    () => limit("buy", 0.00001, farBelow()),
    is(ccxt.InvalidOrder),
  );
  await refused(
    "no such order",
    () => own.cancelOrder("1", symbol),
    is(ccxt.OrderNotFound),
  );
});

await step("everything at the end", async () => {
  await tellAll(own, "own", symbol, market, ["USDC"]);
  await tellAll(other, "other", symbol, market, ["USDC"]);
});

finish();
