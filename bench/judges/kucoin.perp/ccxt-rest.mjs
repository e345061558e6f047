// ccxt over REST: perpetual contracts, by the API of the classic account.
import ccxt from "ccxt";
import { ask, decimal, finish, given, hasTaken, step, sum, units, until, worth } from "../report.mjs";
import { exchange, teller } from "./parts/exchange.mjs";
import { publicSteps } from "./parts/public.mjs";

const judge = given();
const symbol = "BTC/USDT:USDT";
const second = "ETH/USDT:USDT";
/** Requests that it has no method for. */
const about = { symbol: "XBTUSDTM" };
const minute = 60_000;
const own = exchange(judge, judge.own.hmac);
const other = exchange(judge, judge.other.hmac);
const tell = teller(own);
const { expired, told, toldFill, toldCandle, toldPositions, toldBalances } = tell;
/** Orders of each account: the venue lists 50 of those that have ended. */
const placed = { own: new Map(), other: new Map() };
let names = 0;

const is = (kind, text = "") => (error) => error instanceof kind && error.message.includes(text);
const near = (a, b, share = 0.01) => Math.abs(a / b - 1) < share;
const amounts = (trades) => sum(trades.map(({ amount }) => units(amount)));
const costs = (trades) => sum(trades.map(({ cost }) => units(cost)));
const feesOf = (trades) => sum(trades.map(({ fee }) => units(fee.cost)));
const positionsOf = (where = symbol, account = own) => account.fetchPositions([where]);
const dollars = (account = own) => account.fetchBalance({ code: "USDT" });
const wallet = async () => units((await dollars()).info.data.marginBalance);
const used = async () => units((await dollars()).USDT.used);
const farBelow = () => Math.floor(book.bids[0][0] * 0.9);
/** What so many contracts are worth at a price, in units of 1e-8. */
const value = (price, contracts, where = symbol) =>
  worth(price, contracts) * units(own.market(where).contractSize) / units(1);
const atMost = (a, b, apart = 1n) => (a > b ? a - b : b - a) <= apart;

/** Places an order and asks for it: the answer to a placement has nothing but its id. */
async function place(type, side, amount, price, params = {}, { who = "own", where = symbol } = {}) {
  const account = who === "own" ? own : other;
  const clientOrderId = `judge-${who}-${++names}`;
  // An order without a mode is of isolated margin.
  const all = { marginMode: "cross", clientOrderId, ...params };
  const { id } = await account.createOrder(where, type, side, amount, price, all);
  placed[who].set(id, where);
  return told(await account.fetchOrder(id, where), who);
}

const again = async (id, who = "own") => told(await (who === "own" ? own : other).fetchOrder(id), who);
const tradesOf = ({ id }, account = own) => account.fetchOrderTrades(id, symbol);

const book = await publicSteps(own, other, tell);

await step("balances and terms", async ({ same, refused }) => {
  for (const [asset, amount] of Object.entries(judge.balances)) {
    const balance = await own.fetchBalance({ code: asset });
    same("all is free", units(balance[asset].free), units(amount));
    same("nothing is used", units(balance[asset].used), 0n);
  }
  const fee = await own.fetchTradingFee(symbol);
  same("maker and taker", `${fee.maker} ${fee.taker}`, `${own.market(symbol).maker} ${own.market(symbol).taker}`);
  // Its own method ends in one that it does not have for this venue.
  const leverage = async () => Number((await own.futuresPrivateGetGetCrossUserLeverage(about)).data.leverage);
  same("first leverage", await leverage(), 10);
  await own.setLeverage(20, symbol);
  same("leverage", await leverage(), 20);
  await refused("too much leverage", () => own.setLeverage(126, symbol), is(ccxt.ExchangeError, "300016"));
  same("cross", (await own.fetchMarginMode(symbol)).marginMode, "cross");
  same("isolated", (await own.setMarginMode("isolated", second)).marginMode, "isolated");
  same("isolated when asked", (await own.fetchMarginMode(second)).marginMode, "isolated");
  same("again, as if it were not", (await own.setMarginMode("isolated", second)).marginMode, "isolated");
  same("one-way", (await own.fetchPositionMode()).hedged, false);
});

await step("place and cancel", async ({ same, holds }) => {
  const price = farBelow();
  const order = await place("limit", "buy", 50, price, { clientOrderId: "judge-1st" });
  same("status", order.status, "open");
  same("contracts", `${order.amount} ${order.filled} ${order.remaining}`, "50 0 50");
  same("client id", order.clientOrderId, "judge-1st");
  same("kind", `${order.type} ${order.timeInForce} ${order.postOnly} ${order.reduceOnly}`, "limit GTC false false");
  same("by client id", (await own.fetchOrder("", symbol, { clientOrderId: "judge-1st" })).id, order.id);
  const { USDT } = await dollars();
  same("margin of the order", units(USDT.used), value(price, 50) / 20n);
  same("free without it", units(USDT.free), units(judge.balances.USDT) - units(USDT.used));
  const open = await own.fetchOpenOrders(symbol);
  holds("the only open order", open.length === 1 && open[0].id === order.id && open[0].price === price);
  same("of all markets", (await own.fetchOpenOrders()).length, 1);
  await own.cancelOrder(order.id, symbol);
  same("canceled", (await again(order.id)).status, "canceled");
  same("nothing used", await used(), 0n);
  same("none is open", (await own.fetchOpenOrders()).length, 0);
  const named = await place("limit", "sell", 5, Math.ceil(book.asks[0][0] * 1.1));
  await own.cancelOrder(undefined, symbol, { clientOrderId: named.clientOrderId });
  same("canceled by client id", (await again(named.id)).status, "canceled");
});

await step("post-only and IOC", async ({ same }) => {
  const [[bid], [ask]] = [book.bids[0], book.asks[0]];
  const maker = await place("limit", "buy", 10, farBelow(), { postOnly: true });
  same("it rests", `${maker.status} ${maker.postOnly}`, "open true");
  await own.cancelOrder(maker.id, symbol);
  await again(maker.id);
  const ended = async (...order) => {
    const done = await place(...order);
    expired.add(done.id);
    return await again(done.id);
  };
  const crossing = await ended("limit", "buy", 10, Math.ceil(ask * 1.02), { postOnly: true });
  same("post-only that would take", `${crossing.status} ${crossing.filled}`, "canceled 0");
  const ioc = await ended("limit", "buy", 10, farBelow(), { timeInForce: "IOC" });
  same("IOC that finds nothing", `${ioc.status} ${ioc.filled} ${ioc.timeInForce}`, "canceled 0 IOC");
  const taken = await place("limit", "buy", 10, Math.ceil(ask * 1.02), { timeInForce: "IOC" });
  same("IOC that finds enough", `${taken.status} ${taken.filled}`, "closed 10");
  const back = await place("limit", "sell", 10, Math.floor(bid * 0.98), { timeInForce: "IOC", reduceOnly: true });
  same("and back", `${back.status} ${back.filled} ${back.reduceOnly}`, "closed 10 true");
  same("no position", (await positionsOf()).length, 0);
});

await step("open, reduce and close a position", async ({ same, holds, refused }) => {
  const before = await wallet();
  const bought = await place("market", "buy", 800);
  same("all of it", `${bought.status} ${bought.filled} ${bought.type}`, "closed 800 market");
  const entry = await tradesOf(bought);
  same("trades sum up to the contracts", amounts(entry), units(800));
  const cost = costs(entry);
  same("and to its cost", cost, units(bought.cost));
  holds("average", near(bought.average, bought.cost / 0.8, 1e-9), bought.average);
  holds("all took", entry.every(({ takerOrMaker, order }) => takerOrMaker === "taker" && order === bought.id));
  holds("their fees", entry.every(({ fee, cost }) => atMost(units(fee.cost), worth(cost, fee.rate))));
  const [position] = await positionsOf();
  same("side and size", `${position.side} ${position.contracts} ${position.marginMode}`, "long 800 cross");
  same("leverage", position.leverage, 20);
  holds("entry at the trades' average", near(position.entryPrice, bought.average, 1e-9), position.entryPrice);
  const worthNow = value(position.markPrice, 800);
  same("unrealized", units(position.unrealizedPnl), worthNow - cost);
  same("margin at the mark price", units(position.info.posMargin), worthNow / 20n);
  holds("worth when it was opened", atMost(units(position.notional), cost, 10n), position.notional);
  holds("margin when it was opened", atMost(units(position.initialMargin), cost / 20n, 10n), position.initialMargin);
  const { data } = (await dollars()).info;
  const [equity, unrealized] = [units(data.accountEquity), units(data.unrealisedPNL)];
  same("equity counts what is unrealized", equity - unrealized, await wallet());
  same("unrealized as the position has it", unrealized, worthNow - cost);
  same("margin of the position", units(data.positionMargin), worthNow / 20n);
  same("the rest is free", units(data.availableBalance), equity - worthNow / 20n);
  const sold = await place("market", "sell", 300, undefined, { reduceOnly: true });
  same("reduced", sold.filled, 300);
  const [left] = await positionsOf();
  same("left", left.contracts, 500);
  // What part of the cost was closed is cut after 8 decimals at every trade.
  holds("entry stays", near(left.entryPrice, position.entryPrice, 1e-9), left.entryPrice);
  await refused(
    "reducing the wrong way",
    () => own.createOrder(symbol, "limit", "buy", 10, farBelow(), { marginMode: "cross", reduceOnly: true }),
    is(ccxt.InvalidOrder, "300009"),
  );
  const rest = await place("market", "sell", 2_000, undefined, { reduceOnly: true });
  expired.add(rest.id);
  same("no more than there is", (await again(rest.id)).filled, 500);
  same("no position", (await positionsOf()).length, 0);
  const exit = [...await tradesOf(sold), ...await tradesOf(rest)];
  const income = costs(exit) - cost;
  same("the wallet moved by income and fees", await wallet() - before, income - feesOf([...entry, ...exit]));
});

await step("a short position, and funding", async ({ same, holds }) => {
  const sold = await place("market", "sell", 200);
  const [position] = await positionsOf();
  same("short", `${position.side} ${position.contracts}`, "short 200");
  same("unrealized", units(position.unrealizedPnl), units(sold.cost) - value(position.markPrice, 200));
  const before = await wallet();
  await ask("fund");
  const [rate] = await own.fetchFundingRateHistory(symbol);
  holds("the rate is on record", rate.fundingRate === 0.0001 && Date.now() - rate.timestamp < 10_000, rate);
  const [payment] = await own.fetchFundingHistory(symbol);
  same("shorts are paid", units(payment.amount), value(position.markPrice, 200) / 10_000n);
  same("by the rate", payment.fundingRate, rate.fundingRate);
  same("for the position", `${payment.positionQty} ${payment.markPrice}`, `-200 ${position.markPrice}`);
  same("that was worth", units(payment.positionCost), -value(position.markPrice, 200));
  same("into the wallet", await wallet() - before, units(payment.amount));
  same("in", payment.code, "USDT");
  await place("market", "buy", 200, undefined, { reduceOnly: true });
});

await step("trigger orders", async ({ same, refused }) => {
  const [low, high] = [Math.floor(book.bids[0][0] * 0.95), Math.ceil(book.asks[0][0] * 1.05)];
  // Mark prices, which it would take by itself, trigger nothing here.
  const last = { triggerPriceType: "last" };
  // It has what stops losses and takes profits only reduce.
  await place("market", "buy", 30);
  const stop = await place("market", "sell", 10, undefined, { ...last, stopLossPrice: low });
  same("it waits", `${stop.status} ${stop.triggerPrice} ${stop.type} ${stop.info.stop}`, `open ${low} market down`);
  const take = await place("limit", "sell", 10, high, { ...last, takeProfitPrice: high });
  same("up", take.info.stop, "up");
  const begin = await place("limit", "buy", 10, high, { ...last, triggerPrice: high });
  same("begins above", `${begin.info.stop} ${begin.reduceOnly}`, "up false");
  const waiting = await own.fetchOpenOrders(symbol, undefined, undefined, { trigger: true });
  same("all wait", waiting.map(({ id }) => id).sort().join(), [stop.id, take.id, begin.id].sort().join());
  same("not in the book", (await own.fetchOpenOrders(symbol)).length, 0);
  await refused(
    "what would trigger at once",
    () => place("market", "sell", 10, undefined, { ...last, stopLossPrice: high }),
    is(ccxt.ExchangeError, "stopPrice"),
  );
  await own.cancelOrder(stop.id, symbol);
  same("canceled", (await again(stop.id)).status, "canceled");
  await own.cancelAllOrders(symbol, { trigger: true });
  same("none waits", (await own.fetchOpenOrders(symbol, undefined, undefined, { trigger: true })).length, 0);
  for (const { id } of [take, begin]) same("canceled with all", (await again(id)).status, "canceled");

  // The account's own order takes the price there.
  const { asks } = await own.fetchOrderBook(symbol);
  const waits = await place("market", "sell", 10, undefined, { ...last, takeProfitPrice: asks[8][0] });
  const enough = Number(decimal(sum(asks.slice(0, 12).map(([, contracts]) => units(contracts)))));
  await place("market", "buy", enough);
  const hit = await until("a triggered order", async () => {
    const order = await own.fetchOrder(waits.id, symbol);
    return order.status !== "open" && order;
  });
  told(hit);
  same("it sold", `${hit.type} ${hit.filled} ${hit.status} ${hit.info.stopTriggered}`, "market 10 closed true");
  const [position] = await positionsOf();
  same("left", position.contracts, 30 + enough - 10);
  await place("market", "sell", position.contracts, undefined, { reduceOnly: true });
  same("no position", (await positionsOf()).length, 0);
});

await step("batches and cancel all", async ({ same, holds }) => {
  const price = farBelow();
  const one = (n, amount = n) => {
    const params = { marginMode: "cross", clientOrderId: `judge-batch-${n}` };
    return { symbol, type: "limit", side: "buy", amount, price: price - n, params };
  };
  const made = await own.createOrders([one(1), one(2), one(3, 1_000_000)]);
  same("each has an outcome of its own", made.map(({ info }) => info.code).join(), "200000,200000,300003");
  same("by their names", made.map((order) => order.clientOrderId).join(), "judge-batch-1,judge-batch-2,judge-batch-3");
  const taken = made.slice(0, 2).map(({ id }) => id);
  for (const id of taken) {
    placed.own.set(id, symbol);
    same("open", (await again(id)).status, "open");
  }
  // Without a version it asks for the first one's address.
  const [canceled] = await own.cancelAllOrders(symbol, { version: "v3" });
  same("canceled", [...canceled.info.cancelledOrderIds].sort().join(), taken.sort().join());
  same("none open", (await own.fetchOpenOrders(symbol)).length, 0);
  for (const id of taken) same("each is canceled", (await again(id)).status, "canceled");
  const closed = await own.fetchClosedOrders(symbol);
  const listed = new Set(closed.map(({ id }) => id));
  holds("those that ended", [...placed.own.keys()].every((id) => listed.has(id)), closed.length);
  const listedByDefault = (await own.futuresPrivateGetOrders(about)).data;
  same("and they are told where no state is asked for", Number(listedByDefault.totalNum), closed.length);
});

await step("hedge mode", async ({ same, refused }) => {
  const resting = await place("limit", "buy", 10, farBelow());
  await refused("not with open orders", () => own.setPositionMode(true), is(ccxt.InvalidOrder, "330005"));
  await own.cancelOrder(resting.id, symbol);
  await again(resting.id);
  const hedged = { hedged: true };
  await refused(
    "a side of the position in one-way mode",
    () => place("market", "buy", 10, undefined, hedged),
    is(ccxt.ExchangeError, "330011"),
  );
  await own.setPositionMode(true);
  same("hedged", (await own.fetchPositionMode()).hedged, true);
  await refused("no side of the position", () => place("market", "buy", 10), is(ccxt.InvalidOrder, "330012"));
  await place("market", "buy", 300, undefined, hedged);
  await place("market", "sell", 200, undefined, hedged);
  const both = (await positionsOf()).map(({ side, contracts, info }) => `${side} ${contracts} ${info.positionSide}`);
  same("both sides", both.sort().join(), "long 300 LONG,short 200 SHORT");
  await refused("not with positions", () => own.setPositionMode(false), is(ccxt.InvalidOrder, "330005"));
  await place("market", "sell", 300, undefined, { ...hedged, reduceOnly: true });
  await place("market", "buy", 200, undefined, { ...hedged, reduceOnly: true });
  same("no position", (await positionsOf()).length, 0);
  await own.setPositionMode(false);
});

await step("trade with the other account", async ({ holds }) => {
  await until("trade with each other", async () => {
    const { bids } = await own.fetchOrderBook(symbol);
    const price = +(bids[0][0] + 0.1).toFixed(1);
    const maker = await place("limit", "buy", 50, price);
    const taker = await place("limit", "sell", 50, price, { timeInForce: "IOC" }, { who: "other" });
    expired.add(taker.id);
    await again(taker.id, "other");
    await own.cancelOrder(maker.id, symbol).catch((error) => {
      if (!is(ccxt.BadRequest, "100004")(error)) throw error;
    });
    const made = await again(maker.id);
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
  const order = (amount, price = farBelow(), account = own, more = {}) => () =>
    account.createOrder(symbol, "limit", "buy", amount, price, { marginMode: "cross", ...more });
  await refused("less than a contract", order(0.5), is(ccxt.InvalidOrder, "minimum"));
  await refused("too many", order(2_000_000), is(ccxt.InvalidOrder, "300012"));
  await refused("too much", order(1_000_000), is(ccxt.InsufficientFunds, "300003"));
  const raw = { ...about, side: "buy", type: "limit", clientOid: "judge-raw", marginMode: "CROSS" };
  const send = (more) => () => own.futuresPrivatePostOrders({ ...raw, price: "50000", size: 1, ...more });
  // It takes 100001, which is of all parameters, for an order that is not there.
  await refused("no contract at all", send({ size: 0 }), is(ccxt.OrderNotFound, "100001"));
  await refused("between two prices", send({ price: "50000.05" }), is(ccxt.OrderNotFound, "100001"));
  await refused("an unknown market", send({ symbol: "NONEM" }), is(ccxt.ExchangeError, "100003"));
  await refused(
    "a name twice",
    order(1, farBelow(), own, { clientOrderId: "judge-1st" }),
    is(ccxt.ExchangeError, "300018"),
  );
  await refused(
    "another margin mode",
    order(1, farBelow(), own, { marginMode: "isolated" }),
    is(ccxt.InvalidOrder, "330005"),
  );
  await refused("canceling nothing", () => own.cancelOrder("999999999", symbol), is(ccxt.BadRequest, "100004"));
  await refused("asking for nothing", () => own.fetchOrder("999999999", symbol), is(ccxt.OrderNotFound, "100001"));
  // Its request has neither side nor margin mode, and the simulator closes by orders that reduce.
  await refused("closing by one word", () => own.closePosition(symbol), is(ccxt.ExchangeError));
  const forged = exchange(judge, { ...judge.own.hmac, secret: "forged" });
  forged.setMarkets(own.markets);
  await refused("a wrong signature", order(1, farBelow(), forged), is(ccxt.AuthenticationError));
  const nobody = exchange(judge, { ...judge.own.hmac, key: "nobody" });
  await refused("a key nobody has", () => nobody.futuresPrivateGetPositions(), is(ccxt.AuthenticationError, "400003"));
  const hasty = exchange(judge.busy);
  const often = async () => {
    for (let i = 0; i < 20; i++) await hasty.fetchTime();
  };
  await refused("too often", often, is(ccxt.BaseError, "429000"));
});

await step("an isolated position", async ({ same, holds }) => {
  const isolated = (leverage) => ({ marginMode: "isolated", leverage });
  const bought = await place("market", "buy", 300, undefined, isolated(25), { where: second });
  const [position] = await positionsOf(second);
  same("isolated", `${position.marginMode} ${position.side} ${position.contracts}`, "isolated long 300");
  same("leverage is the order's", position.leverage, 25);
  holds("liquidation below", position.liquidationPrice < position.entryPrice, position.liquidationPrice);
  holds("margin", near(position.info.posMargin, bought.cost / 25), position.info.posMargin);
  same("set aside", units((await dollars()).info.data.positionMargin) >= units(position.info.posMargin), true);
  await place("market", "sell", 100, undefined, { ...isolated(25), reduceOnly: true }, { where: second });
  const [left] = await positionsOf(second);
  same("left", left.contracts, 200);
  holds("margin left", near(left.info.posMargin, position.info.posMargin * 2 / 3, 1e-6), left.info.posMargin);
});

await step("all there is at the end", async ({ same, holds }) => {
  const [candle] = await own.fetchOHLCV(symbol, "1m", Math.floor(Date.now() / minute) * minute - minute, 1);
  toldCandle(symbol, candle);
  for (const [who, account] of [["own", own], ["other", other]]) {
    for (const where of who === "own" ? [symbol, second] : [symbol]) {
      const trades = await account.fetchMyTrades(where, undefined, 1000);
      holds(`trades of the ${who} account`, trades.length > 0, trades.length);
      for (const trade of trades) toldFill(trade, who);
      for (const [id] of [...placed[who]].filter(([, of]) => of === where)) {
        const filled = amounts(trades.filter(({ order }) => order === id));
        same("filled as its trades say", units((await again(id, who)).filled), filled);
      }
    }
    const positions = await account.fetchPositions();
    same(`positions of the ${who} account`, positions.length, who === "own" ? 2 : 1);
    toldPositions(positions, who);
    await toldBalances(account, Object.keys(judge.balances), positions, who);
  }
});
finish();
