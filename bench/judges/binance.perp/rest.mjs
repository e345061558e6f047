// npm binance over REST: USD-M futures.
import { USDMClient } from "binance";
import { ask, decimal, finish, given, hasTaken, record, step, sum, units, until, worth } from "../report.mjs";

const judge = given();
const symbol = "BTCUSDT";
const client = (credentials, baseUrl = judge.rest) =>
  new USDMClient({ api_key: credentials.key, api_secret: credentials.secret, baseUrl, strictParamValidation: true });
const own = client(judge.own.hmac);
const other = client(judge.other.ed25519);

const code = (wanted) => (error) => error.code === wanted;
const size = (amount) => units(amount) < 0n ? -units(amount) : units(amount);
const sums = (list, name) => sum(list.map((each) => units(each[name])));
const tradesOf = ({ orderId }, account = own) => account.getAccountTrades({ symbol, orderId });
const dollars = async (account = own) => (await account.getBalanceV3()).find(({ asset }) => asset === "USDT");
const wallet = async (account) => units((await dollars(account)).balance);
const positions = (account = own) => account.getPositionsV3({ symbol });

function told(order, who = "own") {
  record("order", {
    who,
    id: order.orderId,
    clientId: order.clientOrderId,
    market: order.symbol,
    side: order.side.toLowerCase(),
    status: order.status,
    price: order.price,
    quantity: order.origQty,
    executed: order.executedQty,
    executedQuote: order.cumQuote ?? "0",
  });
  return order;
}

/** Places an order and asks for it: the answer to a placement does not say what was paid. */
async function place(values, account = own) {
  const placed = await account.submitNewOrder({ symbol, newOrderRespType: "RESULT", ...values });
  const order = await account.getOrder({ symbol: placed.symbol, orderId: placed.orderId });
  for (const [name, value] of Object.entries(placed)) {
    if (name in order && order[name] !== value) throw new Error(`placed with ${name} ${value}, asked ${order[name]}`);
  }
  return told(order, account === own ? "own" : "other");
}

const limit = (side, quantity, price, more = {}) =>
  place({ type: "LIMIT", side, quantity, price, timeInForce: "GTC", ...more });
const market = (side, quantity, more = {}) => place({ type: "MARKET", side, quantity, ...more });
let book;
const farBelow = () => Math.floor(Number(book.bids[0][0]) * 0.9).toFixed(1);

await step("general", async ({ same, holds }) => {
  same("ping", JSON.stringify(await own.testConnectivity()), "{}");
  const { symbols, rateLimits } = await own.getExchangeInfo();
  same("number of markets", symbols.length, 5);
  const { filters, contractType } = symbols.find((each) => each.symbol === symbol);
  same("kind", contractType, "PERPETUAL");
  same("price step", filters.find(({ filterType }) => filterType === "PRICE_FILTER").tickSize, "0.1");
  holds("limits", rateLimits.some(({ rateLimitType, limit }) => rateLimitType === "REQUEST_WEIGHT" && limit === 2400));
});

await step("public market data", async ({ same, holds }) => {
  book = await own.getOrderBook({ symbol, limit: 1000 });
  record("book", { market: symbol, updateId: book.lastUpdateId, levels: 1000, bids: book.bids, asks: book.asks });
  const trades = await own.getRecentTrades({ symbol, limit: 100 });
  for (const { id, price, qty, quoteQty, isBuyerMaker } of trades) {
    same("worth", units(quoteQty), worth(price, qty));
    record("trade", { market: symbol, id, price, quantity: qty, takerSide: isBuyerMaker ? "sell" : "buy" });
  }
  const [older] = await own.getHistoricalTrades({ symbol, fromId: trades[0].id, limit: 1 });
  same("from an id", JSON.stringify(older), JSON.stringify(trades[0]));
  const gathered = await own.getAggregateTrades({ symbol, limit: 50 });
  holds("ids are consecutive", gathered.every(({ a }, i) => i === 0 || a === gathered[i - 1].a + 1));
  for (const { p, q, f, l, m } of gathered) {
    const parts = trades.filter(({ id }) => id >= f && id <= l);
    if (parts.length !== l - f + 1) continue;
    same("a taker's trades at one price", sums(parts, "qty"), units(q));
    holds("of that side", parts.every((each) => each.price === p && each.isBuyerMaker === m));
  }
  const [start, , , , , volume] = (await own.getKlines({ symbol, interval: "1m", limit: 2 }))[0];
  const inside = await own.getAggregateTrades({ symbol, startTime: start, endTime: start + 59_999, limit: 1000 });
  same("the candle's volume is its trades'", units(volume), sums(inside, "q"));
  await until("a ticker with the last trade", async () => {
    const [{ lastPrice, lastId }, [{ id, price }]] = await Promise.all([
      own.get24hrChangeStatistics({ symbol }),
      own.getRecentTrades({ symbol, limit: 1 }),
    ]);
    return lastId === id && lastPrice === price;
  });
  same("prices of all", (await own.getSymbolPriceTickerV2()).length, 5);
  same("best prices of all", (await own.getSymbolOrderBookTicker()).length, 5);
});

await step("mark price and funding", async ({ same }) => {
  await ask("marks");
  const mark = await own.getMarkPrice({ symbol });
  same("index where marks stay", mark.indexPrice, mark.markPrice);
  same("rate", mark.lastFundingRate, "0.00010000");
  same("of all", (await own.getMarkPrice()).length, 5);
  same("nothing is open", units((await own.getOpenInterest({ symbol })).openInterest), 0n);
});

await step("terms", async ({ same, refused }) => {
  for (const { asset, balance, availableBalance } of await own.getBalanceV3()) {
    same("balance", units(balance), units(judge.balances[asset]));
    same("all is available", units(availableBalance), units(balance));
  }
  same("leverage", (await own.setLeverage({ symbol, leverage: 10 })).leverage, 10);
  await refused("too much leverage", () => own.setLeverage({ symbol, leverage: 126 }), code(-4028));
  const isolated = () => own.setMarginType({ symbol: "ETHUSDT", marginType: "ISOLATED" });
  same("isolated", (await isolated()).code, 200);
  await refused("again", isolated, code(-4046));
  const [config] = await own.getFuturesSymbolConfig({ symbol });
  same("told", `${config.leverage} ${config.marginType}`, "10 CROSSED");
  same("one-way", (await own.getCurrentPositionMode()).dualSidePosition, false);
  same("one asset", (await own.getMultiAssetsMode()).multiAssetsMargin, false);
  same("brackets", (await own.getNotionalAndLeverageBrackets({ symbol }))[0].brackets[0].initialLeverage, 125);
  same("taker", (await own.getAccountCommissionRate({ symbol })).takerCommissionRate, "0.00050000");
});

await step("orders that rest", async ({ same, refused }) => {
  const price = farBelow();
  const { orderId, status } = await limit("BUY", "0.050", price, { newClientOrderId: "x-15PC4ZJyjudge" });
  same("status", status, "NEW");
  same("by client id", (await own.getOrder({ symbol, origClientOrderId: "x-15PC4ZJyjudge" })).orderId, orderId);
  same("open", (await own.getCurrentOpenOrder({ symbol, orderId })).orderId, orderId);
  same("margin", units((await dollars()).availableBalance), units(judge.balances.USDT) - worth(price, "0.05") / 10n);
  const less = (Number(price) - 10).toFixed(1);
  const changed = await own.modifyOrder({ symbol, orderId, side: "BUY", quantity: "0.070", price: less });
  same("changed", `${changed.origQty} ${changed.price}`, `0.070 ${less}`);
  const [{ amendment }] = await own.getOrderModifyHistory({ symbol, orderId });
  same("on record", units(amendment.price.before) - units(amendment.price.after), units(10));
  same("open orders", (await own.getAllOpenOrders({ symbol })).length, 1);
  same("canceled", told(await own.cancelOrder({ symbol, orderId })).status, "CANCELED");
  await refused("again", () => own.cancelOrder({ symbol, orderId }), code(-2011));
  const batch = ["0.010", "0.020", "0.030"].map((quantity) => ({
    symbol,
    side: "BUY",
    type: "LIMIT",
    timeInForce: "GTX",
    quantity,
    price,
  }));
  const placed = await own.submitMultipleOrders([...batch, { ...batch[0], quantity: "0.0001" }]);
  same("a batch", placed.map((each) => each.code ?? each.origQty).join(), "0.010,0.020,0.030,-4004");
  const orderIdList = placed.slice(0, 2).map((each) => each.orderId);
  for (const each of await own.cancelMultipleOrders({ symbol, orderIdList })) told(each);
  await own.setCancelOrdersOnTimeout({ symbol, countdownTime: 60_000 });
  await own.setCancelOrdersOnTimeout({ symbol, countdownTime: 0 });
  same("cancel all", (await own.cancelAllOpenOrders({ symbol })).code, 200);
  same("the last", told(await own.getOrder({ symbol, orderId: placed[2].orderId })).status, "CANCELED");
});

await step("orders that take", async ({ same, refused }) => {
  const high = Math.ceil(Number(book.asks[0][0]) * 1.02).toFixed(1);
  const crossing = () => limit("BUY", "0.010", high, { timeInForce: "GTX" });
  await refused("post-only that would take", crossing, code(-5022));
  const ioc = await limit("BUY", "0.010", farBelow(), { timeInForce: "IOC" });
  same("IOC that finds nothing", `${ioc.status} ${ioc.executedQty}`, "EXPIRED 0.000");
  const fok = await limit("BUY", "0.010", high, { timeInForce: "FOK" });
  same("FOK that finds enough", `${fok.status} ${fok.executedQty}`, "FILLED 0.010");
  const back = await market("SELL", "1.000", { reduceOnly: "true" });
  same("no more than there is", `${back.status} ${back.executedQty}`, "EXPIRED 0.010");
  await refused("nothing to reduce", () => market("SELL", "1.000", { reduceOnly: "true" }), code(-2022));
  await refused("too much", () => limit("BUY", "900.000", farBelow()), code(-2019));
  await refused("too little", () => limit("BUY", "0.0001", farBelow()), code(-4004));
  await refused("an unknown market", () => own.getOrderBook({ symbol: "NONE" }), code(-1121));
});

await step("a position, and funding", async ({ same }) => {
  const before = await wallet();
  const bought = await market("BUY", "0.800");
  const entry = await tradesOf(bought);
  same("trades sum up", sums(entry, "qty"), units("0.8"));
  same("to what was paid", sums(entry, "quoteQty"), units(bought.cumQuote));
  const [open] = await positions();
  const value = worth(open.markPrice, "0.8");
  same("entry", units(open.entryPrice), units(bought.avgPrice));
  same("worth", units(open.notional), value);
  same("unrealized", units(open.unRealizedProfit), value - units(bought.cumQuote));
  same("initial margin", units(open.initialMargin), value / 10n);
  same("maintenance margin", units(open.maintMargin), value * 4n / 1000n);
  const account = await own.getAccountInformationV3();
  same("the account's, too", account.positions[0].notional, open.notional);
  same("margin balance", units(account.totalMarginBalance), await wallet() + units(open.unRealizedProfit));
  await ask("fund");
  const [payment] = await own.getIncomeHistory({ symbol, incomeType: "FUNDING_FEE" });
  same(
    "longs pay",
    units(payment.income),
    -(worth((await own.getFundingRateHistory({ symbol }))[0].markPrice, "0.8") / 10_000n),
  );
  const exit = await tradesOf(await market("SELL", "0.800", { reduceOnly: "true" }));
  const earned = sums(exit, "quoteQty") - units(bought.cumQuote);
  same("realized is what was earned", sums(exit, "realizedPnl"), earned);
  const fees = sums([...entry, ...exit], "commission");
  same("the wallet moved by all of it", await wallet() - before, earned - fees + units(payment.income));
  const incomes = await own.getIncomeHistory({ limit: 1000 });
  same("incomes are the wallet", sums(incomes.filter(({ asset }) => asset === "USDT"), "income"), await wallet());
});

await step("trigger orders", async ({ same, refused }) => {
  const { asks } = await own.getOrderBook({ symbol, limit: 20 });
  const stop = (side, type, triggerPrice) =>
    own.submitNewAlgoOrder({ algoType: "CONDITIONAL", symbol, side, type, quantity: "0.010", triggerPrice });
  const waits = await stop("SELL", "STOP_MARKET", farBelow());
  same("it waits", waits.algoStatus, "NEW");
  await refused("what would trigger at once", () => stop("BUY", "STOP_MARKET", farBelow()), code(-2021));
  same("listed", (await own.getOpenAlgoOrders({ symbol }))[0].algoId, waits.algoId);
  same("canceled", (await own.cancelAlgoOrder({ algoId: waits.algoId })).code, "200");
  const hit = await stop("SELL", "TAKE_PROFIT_MARKET", asks[8][0]);
  // The account's own order takes the price there.
  const enough = decimal(sum(asks.slice(0, 12).map(([, quantity]) => units(quantity)))).slice(0, -5);
  await market("BUY", enough);
  const { actualOrderId } = await until("a triggered order", async () => {
    const algo = await own.getAlgoOrder({ algoId: hit.algoId });
    return algo.algoStatus === "FINISHED" && algo;
  });
  const became = told(await own.getOrder({ symbol, orderId: Number(actualOrderId) }));
  same("what it became", `${became.type} ${became.origType} ${became.status}`, "MARKET TAKE_PROFIT_MARKET FILLED");
  same(
    "all of them",
    (await own.getAllAlgoOrders({ symbol })).map(({ algoStatus }) => algoStatus).join(),
    "CANCELED,FINISHED",
  );
  await market("SELL", decimal(units(enough) - units("0.01")).slice(0, -5), { reduceOnly: "true" });
});

await step("hedge mode", async ({ same, refused }) => {
  const hedge = (dualSidePosition) => own.setPositionMode({ dualSidePosition });
  await hedge("true");
  await refused("again", () => hedge("true"), code(-4059));
  await refused("without a side", () => market("BUY", "0.300"), code(-4061));
  await market("BUY", "0.300", { positionSide: "LONG" });
  await market("SELL", "0.200", { positionSide: "SHORT" });
  const both = (await positions()).map(({ positionSide, positionAmt }) => `${positionSide} ${positionAmt}`);
  same("both sides", both.sort().join(), "LONG 0.300,SHORT -0.200");
  await refused("not with positions", () => hedge("false"), code(-4068));
  await market("SELL", "0.300", { positionSide: "LONG" });
  await market("BUY", "0.200", { positionSide: "SHORT" });
  same("none", (await positions()).length, 0);
  await hedge("false");
});

await step("trade with the other account, and an isolated position", async ({ holds, same }) => {
  await until("trade with each other", async () => {
    const { bids } = await own.getOrderBook({ symbol, limit: 5 });
    const price = (Number(bids[0][0]) + 0.1).toFixed(1);
    const terms = { symbol, type: "LIMIT", quantity: "0.050", price };
    const maker = await own.submitNewOrder({ ...terms, side: "BUY", timeInForce: "GTC" });
    const taker = await place({ ...terms, side: "SELL", timeInForce: "IOC" }, other);
    await own.cancelOrder({ symbol, orderId: maker.orderId }).catch((error) => {
      if (!code(-2011)(error)) throw error;
    });
    const fills = await tradesOf(told(await own.getOrder({ symbol, orderId: maker.orderId })));
    if (!hasTaken(fills)) {
      holds("maker at its own price", fills.every((each) => each.maker && units(each.price) === units(price)));
    }
    const ids = (await tradesOf(taker, other)).map(({ id }) => id);
    return !hasTaken(fills) && fills.some(({ id }) => ids.includes(id));
  });
  await place({ symbol: "ETHUSDT", type: "MARKET", side: "SELL", quantity: "3.000" });
  const [before] = await own.getPositionsV3({ symbol: "ETHUSDT" });
  const added = await own.setIsolatedPositionMargin({ symbol: "ETHUSDT", amount: 50, type: "1" });
  same("margin added", added.amount, 50);
  const [after] = await own.getPositionsV3({ symbol: "ETHUSDT" });
  same("more of it", units(after.isolatedWallet) - units(before.isolatedWallet), units(50));
  holds("liquidation above, and further", units(after.liquidationPrice) > units(before.liquidationPrice));
});

await step("all there is at the end", async ({ same, holds }) => {
  for (const order of await own.getAllOrders({ symbol })) told(order);
  for (const [who, account] of [["own", own], ["other", other]]) {
    for (const each of who === "own" ? [symbol, "ETHUSDT"] : [symbol]) {
      const trades = await account.getAccountTrades({ symbol: each });
      holds(`trades of the ${who} account`, trades.length > 0, trades.length);
      for (const trade of trades) {
        record("fill", {
          who,
          tradeId: trade.id,
          orderId: trade.orderId,
          market: trade.symbol,
          side: trade.side.toLowerCase(),
          maker: trade.maker,
          price: trade.price,
          quantity: trade.qty,
          quote: trade.quoteQty,
          fee: trade.commission,
          feeAsset: trade.commissionAsset,
        });
      }
    }
    const terms = new Map((await account.getFuturesSymbolConfig({})).map((each) => [each.symbol, each]));
    const open = await account.getPositionsV3();
    same(`positions of the ${who} account`, open.length, who === "own" ? 2 : 1);
    record("positions", {
      who,
      positions: open.map((each) => ({
        market: each.symbol,
        side: units(each.positionAmt) > 0n ? "long" : "short",
        quantity: decimal(size(each.positionAmt)),
        entryPrice: each.entryPrice,
        markPrice: each.markPrice,
        liquidationPrice: each.liquidationPrice,
        unrealized: each.unRealizedProfit,
        margin: each.isolatedWallet,
        mode: terms.get(each.symbol).marginType === "CROSSED" ? "cross" : "isolated",
        leverage: terms.get(each.symbol).leverage,
      })),
    });
    const balances = {};
    for (const { asset, balance, crossWalletBalance } of await account.getBalanceV3()) {
      balances[asset] = { free: crossWalletBalance, locked: decimal(units(balance) - units(crossWalletBalance)) };
    }
    record("balances", { who, balances });
  }
  const { listenKey } = await own.getFuturesUserDataListenKey();
  holds("a key of the stream", listenKey.length === 64, listenKey.length);
  await own.keepAliveFuturesUserDataListenKey();
  await own.closeFuturesUserDataListenKey();
});

await step("refusals of keys and haste", async ({ refused }) => {
  const forged = client({ key: judge.own.hmac.key, secret: "forged" });
  await refused("a wrong signature", () => forged.getBalanceV3(), code(-1022));
  await refused(
    "a key nobody has",
    () => client({ key: "n".repeat(64), secret: "forged" }).getBalanceV3(),
    code(-2015),
  );
  const hasty = client(judge.own.hmac, judge.busy.rest);
  const often = async () => {
    for (let i = 0; i < 20; i++) await hasty.getOrderBook({ symbol, limit: 5 });
  };
  await refused("too often", often, code(-1003));
});
finish();
