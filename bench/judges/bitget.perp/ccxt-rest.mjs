// ccxt over REST: contracts settled in USDT, of a unified account.
import ccxt from "ccxt";
import { ask, decimal, finish, given, hasTaken, step, sum, units, until, worth } from "../report.mjs";
import { exchange, feeOf, inOrder, teller } from "./parts/exchange.mjs";

const judge = given();
const symbol = "BTC/USDT:USDT";
const second = "ETH/USDT:USDT";
const market = { category: "USDT-FUTURES", symbol: "BTCUSDT" };
const minute = 60_000;
const own = exchange(judge, judge.own.hmac);
const other = exchange(judge, judge.other.hmac);
const { told, toldFill, toldBook, toldTrade, toldCandle, toldPositions, toldBalances } = teller(own);

/** Orders of each account, by id. */
const placed = { own: new Map(), other: new Map() };
const whoIs = (account) => account === own ? "own" : "other";
let names = 0;
let book;

/** Without a client order id of its own an order could not be compared. */
const named = (params = {}) => ({ clientOrderId: `judge-${++names}`, ...params });
const is = (kind, text = "") => (error) => error instanceof kind && error.message.includes(text);
/** ccxt knows no codes that begin with 22 and 25: they arrive as its most general error. */
const coded = (code) => is(ccxt.ExchangeError, `"code":"${code}"`);
const near = (a, b, share = 0.01) => Math.abs(a / b - 1) < share;
const amounts = (trades) => sum(trades.map(({ amount }) => units(amount)));
const costs = (trades) => sum(trades.map(({ cost }) => units(cost)));
const fees = (trades) => sum(trades.map(feeOf));
const averageOf = ({ info }) => Number(info.avgPrice);
const tradesOf = (order, account = own) =>
  account.fetchMyTrades(order.symbol, undefined, undefined, { orderId: order.id });
const positionOf = async (where = symbol, account = own) =>
  (await account.fetchPositions([where])).find((each) => each.symbol === where);
/** What an account has but for profit that is open. */
const wallet = async (account = own) =>
  units((await account.fetchBalance()).info.find(({ coin }) => coin === "USDT").balance);
const free = async (account = own) => units((await account.fetchBalance()).USDT.free);
const farBelow = () => Math.floor(book.bids[0][0] * 0.9);
const configOf = async (id) => {
  const { data } = await own.privateUtaGetV3AccountSettings();
  return { ...data.symbolConfigList.find((each) => each.symbol === id), holdMode: data.holdMode };
};

async function place(type, side, amount, price, params = {}, { account = own, where = symbol } = {}) {
  const { id } = await account.createOrder(where, type, side, amount, price, named(params));
  placed[whoIs(account)].set(id, where);
  return await asked(id, { account, where });
}

async function asked(id, { account = own, where = symbol } = {}) {
  return told(await account.fetchOrder(id, where), whoIs(account));
}

await step("time and markets", async ({ same, holds }) => {
  holds("time", Math.abs(await own.fetchTime() - Date.now()) < 5_000);
  const markets = await own.loadMarkets();
  await other.loadMarkets();
  same("number of markets", Object.keys(markets).length, 3);
  const { linear, swap, settle, precision, limits, contractSize, active } = own.market(symbol);
  holds("linear and perpetual", linear === true && swap === true && settle === "USDT" && active === true);
  same("price step", precision.price, 0.1);
  same("amount step", precision.amount, 0.0001);
  same("least amount", limits.amount.min, 0.0001);
  same("least cost", limits.cost.min, 5);
  same("highest leverage", limits.leverage.max, 125);
  same("a contract", contractSize, 1);
});

await step("books", async ({ holds, same }) => {
  for (const [where, limit] of [[symbol, 100], [second, 5]]) {
    book = await own.fetchOrderBook(where, limit);
    same("levels", book.bids.length, limit);
    inOrder(holds, book);
    toldBook(book, limit);
  }
  book = await own.fetchOrderBook(symbol, 50);
  toldBook(book, 50);
});

await step("trades and candles", async ({ same, holds }) => {
  const trades = await own.fetchTrades(symbol, undefined, 100);
  holds("they rise in time", trades.every((each, i) => i === 0 || each.timestamp >= trades[i - 1].timestamp));
  for (const trade of trades) toldTrade(trade);
  const candles = await own.fetchOHLCV(symbol, "1m", undefined, 3);
  holds("whole minutes", candles.length > 1 && candles.every(([time]) => time % minute === 0), candles.length);
  const fair = candles.every(([, open, high, low, close]) =>
    low <= Math.min(open, close) && Math.max(open, close) <= high
  );
  holds("low <= open, close <= high", fair);
  const start = candles.at(-2)[0];
  const since = await own.fetchOHLCV(symbol, "1m", start, 5);
  same("those since then begin there", since[0][0], start);
});

await step("tickers", async ({ same, holds }) => {
  const tickers = await own.fetchTickers(undefined, { productType: market.category });
  same("tickers of all", Object.keys(tickers).sort().join(), own.symbols.slice().sort().join());
  await until("a ticker with the last trade", async () => {
    const [ticker, trades] = await Promise.all([own.fetchTicker(symbol), own.fetchTrades(symbol, undefined, 1)]);
    holds("low <= last <= high", ticker.low <= ticker.last && ticker.last <= ticker.high);
    holds("bid below ask", ticker.bid < ticker.ask);
    return ticker.last === trades[0].price;
  });
});

await step("mark prices, funding and open interest", async ({ same, holds }) => {
  await ask("marks");
  // ccxt asks for mark prices alone at the classic API.
  const { markPrice, indexPrice } = await own.fetchTicker(symbol);
  holds("mark near the book", near(markPrice, book.bids[0][0]), markPrice);
  same("the index", indexPrice, markPrice);
  const funding = await own.fetchFundingRate(symbol);
  holds("funding is due", funding.fundingTimestamp > Date.now() && funding.fundingTimestamp % (8 * 3_600_000) === 0);
  same("every eight hours", funding.interval, "8h");
  same("the same interval", (await own.fetchFundingInterval(symbol)).interval, "8h");
  holds("rate", Math.abs(funding.fundingRate) <= 0.003, funding.fundingRate);
  same("no funding so far", (await own.fetchFundingRateHistory(symbol)).length, 0);
  same("nothing is open", (await own.fetchOpenInterest(symbol)).openInterestAmount, 0);
});

await step("balances, fees and terms", async ({ same, refused }) => {
  const balance = await own.fetchBalance();
  for (const [asset, amount] of Object.entries(judge.balances)) {
    same("all is free", units(balance[asset].free), units(amount));
    same("nothing is used", units(balance[asset].used), 0n);
  }
  const { maker, taker } = await own.fetchTradingFee(symbol);
  same("maker and taker", `${maker} ${taker}`, "0.0002 0.0006");
  // ccxt asks for terms at the classic API only.
  same("first leverage", (await configOf(market.symbol)).leverage, "20");
  await own.setLeverage(10, symbol);
  same("leverage", (await configOf(market.symbol)).leverage, "10");
  await refused("too much leverage", () => own.setLeverage(126, symbol), coded(45045));
  await refused("none", () => own.setLeverage(0, symbol), is(ccxt.BadRequest, "40017"));
  const { marginMode, holdMode } = await configOf(market.symbol);
  same("cross and one-way", `${marginMode} ${holdMode}`, "crossed one_way_mode");
});

await step("place, edit and cancel", async ({ same, holds, refused }) => {
  const before = await free();
  const price = farBelow();
  const order = await place("limit", "buy", 0.05, price);
  same("status", order.status, "open");
  same("amount and price", `${order.amount} ${order.price}`, `0.05 ${price}`);
  const { clientOrderId } = order;
  same("asked by client id", (await own.fetchOrder(undefined, symbol, { clientOrderId })).id, order.id);
  same("margin of the order", before - await free(), worth(price, 0.05) / 10n);
  const again = () => own.createOrder(symbol, "limit", "buy", 0.05, price, { clientOrderId });
  await refused("a client id that is taken", again, coded(25212));
  await own.editOrder(order.id, symbol, "limit", "buy", 0.07, price - 10);
  const edited = await asked(order.id);
  same("more, for less", `${edited.amount} ${edited.price}`, `0.07 ${price - 10}`);
  same("margin of the changed order", before - await free(), worth(price - 10, 0.07) / 10n);
  const open = await own.fetchOpenOrders(symbol);
  holds("the only open order", open.length === 1 && open[0].id === order.id && open[0].amount === 0.07);
  await own.cancelOrder(order.id, symbol);
  same("canceled", (await asked(order.id)).status, "canceled");
  same("nothing used", await free(), before);
  await refused("again", () => own.cancelOrder(order.id, symbol), coded(25204));
  const second = await place("limit", "buy", 0.01, price);
  await own.cancelOrder(undefined, symbol, { clientOrderId: second.clientOrderId });
  same("canceled by client id", (await asked(second.id)).status, "canceled");
});

await step("post-only, IOC and FOK", async ({ same }) => {
  const [[bid], [offer]] = [book.bids[0], book.asks[0]];
  const [low, high] = [Math.floor(bid * 0.98), Math.ceil(offer * 1.02)];
  const maker = await place("limit", "buy", 0.01, farBelow(), { postOnly: true });
  same("it rests", `${maker.status} ${maker.postOnly}`, "open true");
  await own.cancelOrder(maker.id, symbol);
  const crossing = await place("limit", "buy", 0.01, high, { postOnly: true });
  same("post-only that would take", `${crossing.status} ${crossing.filled}`, "canceled 0");
  const ioc = await place("limit", "buy", 0.01, farBelow(), { timeInForce: "IOC" });
  same("IOC that finds nothing", `${ioc.status} ${ioc.filled} ${ioc.timeInForce}`, "canceled 0 IOC");
  const fok = await place("limit", "sell", 0.01, Math.ceil(bid * 1.05), { timeInForce: "FOK" });
  same("FOK that finds nothing", `${fok.status} ${fok.filled} ${fok.timeInForce}`, "canceled 0 FOK");
  const taken = await place("limit", "buy", 0.01, high, { timeInForce: "FOK" });
  same("FOK that finds enough", `${taken.status} ${taken.filled}`, "closed 0.01");
  const back = await place("limit", "sell", 0.01, low, { timeInForce: "IOC", reduceOnly: true });
  same("IOC that finds enough", `${back.status} ${back.filled} ${back.reduceOnly}`, "closed 0.01 true");
  same("no position", await positionOf(), undefined);
});

await step("open, reduce and close a position", async ({ same, holds, refused }) => {
  const before = await wallet();
  const bought = await place("market", "buy", 0.8);
  same("all of it", `${bought.status} ${bought.filled}`, "closed 0.8");
  const entry = await tradesOf(bought);
  same("trades sum up to the amount", amounts(entry), units(0.8));
  const cost = costs(entry);
  same("and to its cost", cost, units(bought.info.cumExecValue));
  same("its fees are those of its trades", units(bought.info.feeDetail[0].fee), fees(entry));
  const position = await positionOf();
  same("side and size", `${position.side} ${position.contracts} ${position.hedged}`, "long 0.8 false");
  same("mode and leverage", `${position.marginMode} ${position.leverage}`, "cross 10");
  holds("entry at the trades' average", near(position.entryPrice, averageOf(bought), 1e-9), position.entryPrice);
  const value = worth(position.markPrice, 0.8);
  same("worth at the mark price", units(position.notional), value);
  same("unrealized", units(position.unrealizedPnl), value - cost);
  holds("so much money is never liquidated", position.liquidationPrice === undefined, position.liquidationPrice);
  same("as one position", (await own.fetchPosition(symbol)).contracts, 0.8);
  holds("open interest", (await own.fetchOpenInterest(symbol)).openInterestAmount >= 0.8);
  const { USDT } = await own.fetchBalance();
  same("total counts what is unrealized", units(USDT.total), await wallet() + value - cost);
  same("free but for the margin", units(USDT.free), units(USDT.total) - value / 10n);
  const sold = await place("market", "sell", 0.3, undefined, { reduceOnly: true });
  same("reduced", sold.filled, 0.3);
  const left = await positionOf();
  same("left", left.contracts, 0.5);
  holds("entry stays", near(left.entryPrice, position.entryPrice, 1e-9), left.entryPrice);
  const wrong = () => own.createOrder(symbol, "limit", "buy", 0.01, farBelow(), named({ reduceOnly: true }));
  await refused("reducing the wrong way", wrong, coded(22002));
  const rest = await place("market", "sell", 2, undefined, { reduceOnly: true });
  same("no more than there is", rest.filled, 0.5);
  same("no position", await positionOf(), undefined);
  const exit = [...await tradesOf(sold), ...await tradesOf(rest)];
  const income = costs(exit) - cost;
  same("realized is what was earned", sum(exit.map(({ info }) => units(info.execPnl))), income);
  same("the wallet moved by that and fees", await wallet() - before, income - fees([...entry, ...exit]));
});

await step("a short position, and funding", async ({ same, holds }) => {
  const sold = await place("market", "sell", 0.2);
  const position = await positionOf();
  same("short", `${position.side} ${position.contracts}`, "short 0.2");
  same("unrealized", units(position.unrealizedPnl), units(sold.info.cumExecValue) - worth(position.markPrice, 0.2));
  const before = await wallet();
  await ask("fund");
  const [{ fundingRate, timestamp }] = await own.fetchFundingRateHistory(symbol);
  holds("the rate is on record", Date.now() - timestamp < 10_000, timestamp);
  const [payment, ...more] = await own.fetchFundingHistory(symbol);
  same("one payment", more.length, 0);
  // ccxt turns no sign here: what a short one gets is above zero.
  const due = worth(decimal(worth(position.markPrice, 0.2)), fundingRate);
  same("shorts are paid", units(payment.amount), due);
  same("in money", payment.code, "USDT");
  same("into the wallet", await wallet() - before, due);
  const ledger = await own.fetchLedger("USDT", undefined, undefined, { symbol });
  same("so says the ledger, too", ledger.map(({ amount }) => units(amount)).join(), String(due));
  await place("market", "buy", 0.2, undefined, { reduceOnly: true });
  same("no position", await positionOf(), undefined);
});

await step("batches and cancel all", async ({ same, holds }) => {
  const price = farBelow();
  const batch = [1, 2, 3].map((n) => {
    return { symbol, type: "limit", side: "buy", amount: n / 100, price: price - n, params: named() };
  });
  const ids = (await own.createOrders(batch)).map(({ id }) => id);
  for (const id of ids) placed.own.set(id, symbol);
  const orders = await Promise.all(ids.map((id) => asked(id)));
  same("amounts", orders.map(({ amount }) => amount).join(), "0.01,0.02,0.03");
  same("open", (await own.fetchOpenOrders(symbol)).map(({ id }) => id).sort().join(), ids.slice().sort().join());
  await own.cancelOrders(ids.slice(0, 2), symbol);
  same("two are canceled", (await own.fetchOpenOrders(symbol)).map(({ id }) => id).join(), ids[2]);
  await own.cancelAllOrders(symbol);
  same("none open", (await own.fetchOpenOrders(symbol)).length, 0);
  const ended = await own.fetchCanceledAndClosedOrders(symbol);
  same("all that were placed have ended", ended.length, placed.own.size);
  const closed = await own.fetchClosedOrders(symbol);
  holds("closed orders", closed.length > 5 && closed.every(({ status }) => status === "closed"), closed.length);
  const gone = (await own.fetchCanceledOrders(symbol)).map(({ id }) => id);
  holds("canceled orders", ids.every((id) => gone.includes(id)), gone.length);
});

await step("hedge mode", async ({ same, refused }) => {
  const sided = () => own.createOrder(symbol, "market", "buy", 0.1, undefined, named({ hedged: true }));
  await refused("a side where there is one position", sided, is(ccxt.InvalidOrder, "40774"));
  const resting = await place("limit", "buy", 0.01, farBelow());
  const hedge = (on) => () => own.setPositionMode(on, symbol);
  await refused("not with open orders", hedge(true), coded(40920));
  await own.cancelOrder(resting.id, symbol);
  await hedge(true)();
  same("hedged", (await configOf(market.symbol)).holdMode, "hedge_mode");
  const unsided = () => own.createOrder(symbol, "market", "buy", 0.1, undefined, named());
  await refused("no side of the position", unsided, is(ccxt.InvalidOrder, "40774"));
  const hedged = { hedged: true };
  await place("market", "buy", 0.3, undefined, hedged);
  await place("market", "sell", 0.2, undefined, hedged);
  const both = (await own.fetchPositions([symbol])).map((each) => `${each.side} ${each.contracts} ${each.hedged}`);
  same("both sides", both.sort().join(), "long 0.3 true,short 0.2 true");
  await refused("not with positions", hedge(false), coded(40920));
  const [long, short] = [
    await place("market", "sell", 0.3, undefined, { ...hedged, reduceOnly: true }),
    await place("market", "buy", 0.2, undefined, { ...hedged, reduceOnly: true }),
  ];
  same(
    "what they closed",
    `${long.info.posSide} ${long.filled} ${short.info.posSide} ${short.filled}`,
    "long 0.3 short 0.2",
  );
  same("no position", (await own.fetchPositions([symbol])).length, 0);
  await hedge(false)();
  same("one-way", (await configOf(market.symbol)).holdMode, "one_way_mode");
});

await step("trade with the other account", async ({ holds }) => {
  await until("trade with each other", async () => {
    const { bids } = await own.fetchOrderBook(symbol, 5);
    const price = +(bids[0][0] + 0.1).toFixed(1);
    const maker = await own.createOrder(symbol, "limit", "buy", 0.05, price, named());
    placed.own.set(maker.id, symbol);
    const taker = await place("limit", "sell", 0.05, price, { timeInForce: "IOC" }, { account: other });
    await own.cancelOrder(maker.id, symbol).catch((error) => {
      if (!coded(25204)(error)) throw error;
    });
    const fills = await tradesOf(await asked(maker.id));
    const fair = fills.every((each) => each.takerOrMaker === "maker" && each.price === price);
    if (!hasTaken(fills)) {
      holds("maker at its own price", fair, fills.length);
    }
    // Each has a fill of its own: what they share is the trade.
    const trades = new Set((await tradesOf(taker, other)).map(({ info }) => info.execLinkId));
    return !hasTaken(fills) && fills.some(({ info }) => trades.has(info.execLinkId));
  });
});

await step("refusals", async ({ refused }) => {
  const order = (amount, price = farBelow(), account = own) => () =>
    account.createOrder(symbol, "limit", "buy", amount, price, named());
  const raw = (more) => () =>
    own.privateUtaPostV3TradePlaceOrder({
      ...market,
      side: "buy",
      orderType: "limit",
      price: "60000",
      qty: "1",
      ...more,
    });
  await refused("too little, says ccxt", order(0.00001), is(ccxt.InvalidOrder));
  await refused("no whole steps", raw({ qty: "0.00015" }), coded(25610));
  await refused("no whole ticks", raw({ price: "60000.05" }), coded(25244));
  await refused("worth too little", order(0.0001, farBelow() / 2), coded(22034));
  await refused("too large", order(1201), coded(25207));
  await refused("too much", order(1000), is(ccxt.InsufficientFunds, "43012"));
  await refused("a word that is none", raw({ side: "both" }), is(ccxt.BadRequest, "40017"));
  await refused("nothing to buy", raw({ qty: "" }), is(ccxt.BadRequest, "40019"));
  await refused("canceling nothing", () => own.cancelOrder("1310000000000000001", symbol), coded(25204));
  await refused("asking for nothing", () => own.fetchOrder("1310000000000000001", symbol), coded(25204));
  const nowhere = () => own.publicUtaGetV3MarketOrderbook({ ...market, symbol: "NONEUSDT" });
  await refused("an unknown market", nowhere, coded(25100));
  const with_ = (more) => exchange(judge, { ...judge.own.hmac, ...more });
  const reads = (account) => () => account.privateUtaGetV3AccountAssets();
  await refused("a wrong signature", reads(with_({ secret: "forged" })), is(ccxt.AuthenticationError, "40009"));
  await refused("a key nobody has", reads(with_({ key: "nobody" })), is(ccxt.AuthenticationError, "40037"));
  await refused("a wrong passphrase", reads(with_({ passphrase: "none" })), is(ccxt.AuthenticationError, "40012"));
  const late = with_({});
  late.options.timeDifference = minute;
  await refused("too late", reads(late), is(ccxt.InvalidNonce, "40008"));
  const hasty = exchange(judge.busy);
  const often = async () => {
    for (let i = 0; i < 20; i++) await hasty.publicUtaGetV3MarketOrderbook({ ...market, limit: 5 });
  };
  await refused("too often is DDoSProtection", often, is(ccxt.DDoSProtection, "429"));
});

await step("an isolated position", async ({ same, holds, refused }) => {
  const isolated = { marginMode: "isolated" };
  await own.setLeverage(25, second, isolated);
  const bought = await place("market", "buy", 3, undefined, isolated, { where: second });
  const position = await positionOf(second);
  same("mode and leverage", `${position.marginMode} ${position.leverage}`, "isolated 25");
  holds("liquidation below", position.liquidationPrice < position.entryPrice, position.liquidationPrice);
  const margin = Number(position.info.positionBalance);
  holds("margin", near(margin, Number(bought.info.cumExecValue) / 25, 0.01), margin);
  same("its terms", (await configOf("ETHUSDT")).leverage, "25");
  const mixed = () => own.createOrder(second, "market", "buy", 1, undefined, named({ marginMode: "crossed" }));
  await refused("no other margin while it is open", mixed, coded(45117));
  const sold = await place("market", "sell", 1, undefined, { ...isolated, reduceOnly: true }, { where: second });
  same("a third is sold", `${sold.filled} ${(await positionOf(second)).contracts}`, "1 2");
});

await step("all there is at the end", async ({ same, holds }) => {
  const start = Math.floor(Date.now() / minute) * minute - minute;
  const candles = await own.fetchOHLCV(symbol, "1m", undefined, 3);
  toldCandle(symbol, candles.find(([time]) => time === start));
  for (const [who, account] of [["own", own], ["other", other]]) {
    const newest = await account.fetchMyTrades(symbol);
    holds(`trades of the ${who} account`, newest.length > 0, newest.length);
    for (const [id, where] of placed[who]) {
      const order = await asked(id, { account, where });
      const trades = await tradesOf(order, account);
      same("filled as its trades say", units(order.filled), amounts(trades));
      for (const trade of trades) toldFill(trade, who);
    }
    same("none is open", (await account.fetchOpenOrders(symbol)).length, 0);
    const positions = await account.fetchPositions(undefined, { productType: market.category });
    same(`positions of the ${who} account`, positions.length, who === "own" ? 2 : 1);
    toldPositions(positions, who);
    toldBalances(await account.fetchBalance(), positions, who);
  }
});
finish();
