// ccxt over REST: perpetual contracts that settle in USDT.
import ccxt from "ccxt";
import { ask, decimal, finish, given, hasTaken, step, sum, units, until, worth } from "../report.mjs";
import { exchange, teller, tradesOf } from "./parts/exchange.mjs";
import { marketData } from "./parts/market-data.mjs";

const judge = given();
const symbol = "BTC/USDT:USDT";
const second = "SOL/USDT:USDT";
/** Its contracts are traded in tenths. */
const divided = "ETH/USDT:USDT";
const contract = { settle: "usdt", contract: "BTC_USDT" };
const minute = 60_000;
const own = exchange(judge.rest, judge.own.hmac);
const other = exchange(judge.rest, judge.other.hmac);
const exact = exchange(judge.rest, judge.own.hmac, { exact: true });
const { told, toldFill, toldBook, toldTrade, toldCandle, toldPositions, toldBalances } = teller(own);

const is = (kind, text = "") => (error) => error instanceof kind && error.message.includes(text);
const near = (a, b, share = 0.01) => Math.abs(a / b - 1) < share;
const amounts = (trades) => sum(trades.map(({ amount }) => units(amount)));
/** A number of contracts in base. */
const base = (contracts, where = symbol) => Number(decimal(worth(own.market(where).contractSize, contracts)));
const ids = (orders) => orders.map(({ id }) => id).sort().join();
const farBelow = () => Math.floor(book.bids[0][0] * 0.9);
/** Times of positions are whole seconds. */
const nextSecond = () => new Promise((resolve) => setTimeout(resolve, 1_000));
let names = 0;

/** Every contract is told, also where nothing is open. */
async function positionsOf(where = [symbol], account = own) {
  return (await account.fetchPositions(where)).filter(({ contracts }) => contracts > 0);
}

/** What the account has, without what is open. */
async function wallet(account = own) {
  return units((await account.fetchBalance()).USDT.total);
}

async function place(type, side, amount, price, params = {}, { account = own, where = symbol } = {}) {
  const name = { clientOrderId: `judge-${++names}` };
  const placed = await account.createOrder(where, type, side, amount, price, { ...name, ...params });
  const order = await account.fetchOrder(placed.id, where);
  for (const field of ["status", "filled", "amount", "side", "clientOrderId", "timeInForce", "reduceOnly"]) {
    if (placed[field] !== order[field]) {
      throw new Error(`placed with ${field} ${placed[field]}, asked ${order[field]}`);
    }
  }
  return await told(order, account, account === other ? "other" : "own");
}

await step("time and markets", async ({ same, holds }) => {
  holds("time", Math.abs(await own.fetchTime() - Date.now()) < 5_000);
  const markets = await own.loadMarkets();
  for (const account of [other, exact]) account.setMarkets(markets);
  same("number of markets", Object.keys(markets).length, 3);
  const market = own.market(symbol);
  holds("linear and perpetual", market.linear === true && market.swap === true && market.settle === "USDT");
  same("active", market.active, true);
  same("a contract", market.contractSize, 0.0001);
  same("price step", market.precision.price, 0.1);
  same("smallest number of contracts", market.limits.amount.min, 1);
  same("largest number of contracts", market.limits.amount.max, 1_000_000);
  same("highest leverage", market.limits.leverage.max, 100);
});

const book = await marketData({ own, symbol, second, divided }, teller(own));

await step("leverage and margin mode", async ({ same, holds, refused }) => {
  // ccxt's fetchLeverage is of spot.
  const terms = async () => {
    const { marginMode, info } = await own.fetchPosition(symbol);
    return `${marginMode} ${info.leverage} ${info.cross_leverage_limit}`;
  };
  same("cross from the beginning", await terms(), "cross 0 10");
  await own.setLeverage(20, symbol);
  same("a leverage is of an isolated position", await terms(), "isolated 20 0");
  await own.setLeverage(10, symbol, { marginMode: "cross" });
  same("or of a cross one", await terms(), "cross 0 10");
  await own.privateFuturesPostSettlePositionsCrossMode({ ...contract, mode: "ISOLATED" });
  same("isolated", (await own.fetchPosition(symbol)).marginMode, "isolated");
  await own.privateFuturesPostSettlePositionsCrossMode({ ...contract, mode: "CROSS" });
  same("cross again", await terms(), "cross 0 10");
  await refused("too much leverage", () => own.setLeverage(60, second), is(ccxt.InvalidOrder, "LEVERAGE_TOO_HIGH"));
  const fees = await own.privateFuturesGetSettleFee(contract);
  holds("fees", +fees.BTC_USDT.taker_fee > +fees.BTC_USDT.maker_fee, fees);
});

await step("place, ask, amend and cancel", async ({ same, refused }) => {
  const price = farBelow();
  const before = await own.fetchBalance();
  const order = await place("limit", "buy", 50, price, { clientOrderId: "judge-first" });
  same("status", `${order.status} ${order.type} ${order.side} ${order.timeInForce}`, "open limit buy GTC");
  same("its name", order.clientOrderId, "t-judge-first");
  same("contracts and price", `${order.amount} ${order.price}`, `50 ${price}`);
  const named = await own.fetchOrder(undefined, symbol, { clientOrderId: "judge-first" });
  same("asked for by its name", named.id, order.id);
  same("open", ids(await own.fetchOpenOrders(symbol)), order.id);
  const edited = await own.editOrder(order.id, symbol, "limit", "buy", 70, price - 10);
  same("changed", `${edited.amount} ${edited.price}`, `70 ${price - 10}`);
  const changed = await told(await own.fetchOrder(order.id, symbol), own);
  same("more contracts at less", `${changed.amount} ${changed.price}`, `70 ${price - 10}`);
  const held = await own.fetchBalance();
  same("its margin is held", units(held.USDT.used), worth(price - 10, base(70)) / 10n);
  same("and not free", units(held.USDT.free), units(before.USDT.free) - units(held.USDT.used));
  same("canceled", (await own.cancelOrder(order.id, symbol)).status, "canceled");
  same("so it is told", (await told(await own.fetchOrder(order.id, symbol), own)).status, "canceled");
  same("none is open", (await own.fetchOpenOrders(symbol)).length, 0);
  same("nothing is held", units((await own.fetchBalance()).USDT.used), 0n);
  await refused(
    "canceling it again",
    () => own.cancelOrder(order.id, symbol),
    is(ccxt.ExchangeError, "ORDER_FINISHED"),
  );
});

await step("times in force", async ({ same, refused }) => {
  const { bids: [[bid]], asks: [[offer]] } = await own.fetchOrderBook(symbol, 5);
  const maker = await place("limit", "buy", 10, farBelow(), { postOnly: true });
  same("post-only", `${maker.status} ${maker.postOnly}`, "open true");
  await own.cancelOrder(maker.id, symbol);
  await told(await own.fetchOrder(maker.id, symbol), own);
  const crossing = () => own.createOrder(symbol, "limit", "buy", 10, Math.ceil(offer * 1.02), { postOnly: true });
  await refused("post-only that would take", crossing, is(ccxt.OrderImmediatelyFillable, "ORDER_POC_IMMEDIATE"));
  const ioc = await place("limit", "buy", 10, farBelow(), { timeInForce: "IOC" });
  same("IOC that finds nothing", `${ioc.status} ${ioc.filled}`, "canceled 0");
  const nothing = () => own.createOrder(symbol, "limit", "sell", 10, Math.ceil(bid * 1.05), { timeInForce: "FOK" });
  await refused("FOK that finds nothing", nothing, is(ccxt.ExchangeError, "ORDER_FOK"));
  const taken = await place("limit", "buy", 10, Math.ceil(offer * 1.02), { timeInForce: "FOK" });
  same("FOK that finds enough", `${taken.status} ${taken.filled}`, "closed 10");
  const back = await place("limit", "sell", 10, Math.floor(bid * 0.98), { timeInForce: "IOC", reduceOnly: true });
  same("IOC that finds enough", `${back.status} ${back.filled} ${back.reduceOnly}`, "closed 10 true");
  same("no position", (await positionsOf()).length, 0);
});

await step("open, reduce and close a position", async ({ same, holds, refused }) => {
  const before = await wallet();
  const bought = await place("market", "buy", 8_000);
  same("all of it", `${bought.type} ${bought.status} ${bought.filled}`, "market closed 8000");
  const entry = await tradesOf(own, bought);
  same("trades sum up to the amount", amounts(entry), units(8_000));
  const cost = sum(entry.map((trade) => units(trade.cost)));
  same("the venue's values, too", sum(entry.map(({ info }) => units(info.trade_value))), cost);
  const filtered = await own.privateFuturesGetSettleMyTrades({ ...contract, order: bought.id });
  same("the order's own list of them", ids(filtered), ids(entry));
  holds("average", near(bought.average, Number(decimal(cost)) / 0.8, 1e-9), bought.average);
  const [position] = await positionsOf();
  same("side and size", `${position.side} ${position.contracts}`, "long 8000");
  holds("entry at the trades' average", near(position.entryPrice, bought.average, 1e-9), position.entryPrice);
  const value = worth(position.markPrice, 0.8);
  same("worth at the mark price", units(position.notional), value);
  same("unrealized", units(position.unrealizedPnl), value - cost);
  same("margin", units(position.info.margin), value / 10n);
  holds("so much money is never liquidated", position.liquidationPrice === 0, position.liquidationPrice);
  same("asked for alone", (await own.fetchPosition(symbol)).contracts, 8_000);
  holds("open interest", Number((await own.fetchTicker(symbol)).info.total_size) >= 8_000);
  await nextSecond();
  const sold = await place("market", "sell", 3_000, undefined, { reduceOnly: true });
  same("reduced", sold.filled, 3_000);
  const [left] = await positionsOf();
  same("left", left.contracts, 5_000);
  same("as old as before", left.timestamp, position.timestamp);
  // What part of the cost was closed is cut after 8 decimals at every trade.
  holds("entry stays", near(left.entryPrice, position.entryPrice, 1e-9), left.entryPrice);
  const wrong = () => own.createOrder(symbol, "limit", "buy", 10, farBelow(), { reduceOnly: true });
  await refused("reducing the wrong way", wrong, is(ccxt.InvalidOrder, "INCREASE_POSITION"));
  const rest = await place("market", "sell", 20_000, undefined, { reduceOnly: true });
  same("no more than there is", rest.filled, 5_000);
  same("no position", (await positionsOf()).length, 0);
  const exit = [...await tradesOf(own, sold), ...await tradesOf(own, rest)];
  const income = sum(exit.map((trade) => units(trade.cost))) - cost;
  const fees = sum([...entry, ...exit].map(({ fee }) => units(fee.cost)));
  same("the wallet moved by that and fees", await wallet() - before, income - fees);
  const ledger = await own.fetchLedger(undefined, undefined, 1_000);
  const moved = ({ amount, direction }) => direction === "in" ? units(amount) : -units(amount);
  same("so says the ledger, too", sum(ledger.map(moved)), await wallet());
});

await step("a short position, and funding", async ({ same, holds }) => {
  const sold = await place("market", "sell", 2_000);
  const [position] = await positionsOf();
  same("short", `${position.side} ${position.contracts}`, "short 2000");
  const value = worth(position.markPrice, 0.2);
  const cost = sum((await tradesOf(own, sold)).map((trade) => units(trade.cost)));
  same("unrealized", units(position.unrealizedPnl), cost - value);
  const before = await wallet();
  await ask("fund");
  const [paid] = (await own.fetchFundingRateHistory(symbol)).slice(-1);
  holds("the rate is on record", paid.fundingRate === 0.0001 && Date.now() - paid.timestamp < 10_000, paid);
  const payments = await own.fetchFundingHistory(symbol);
  same("one payment", payments.length, 1);
  same("its market", payments[0].symbol, symbol);
  same("shorts are paid", units(payments[0].amount), value / 10_000n);
  same("into the wallet", await wallet() - before, value / 10_000n);
  await place("market", "buy", 2_000, undefined, { reduceOnly: true });
  same("no position", (await positionsOf()).length, 0);
});

await step("batches and cancel all", async ({ same, holds }) => {
  const price = farBelow();
  const batch = [100, 200, 300].map((amount, n) => ({
    symbol,
    type: "limit",
    side: "buy",
    amount,
    price: price - n,
    params: { clientOrderId: `judge-batch-${n}` },
  }));
  const placed = await own.createOrders([...batch, { ...batch[0], amount: 2_000_000 }]);
  const [bad, good] = ["rejected", "open"].map((status) => placed.filter((order) => order.status === status));
  same("amounts", good.map(({ amount }) => amount).sort().join(), "100,200,300");
  same("one is refused by itself", bad.map(({ info }) => info.label).join(), "SIZE_TOO_LARGE");
  for (const order of good) await told(order, own);
  same("all are open", ids(await own.fetchOpenOrders(symbol)), ids(good));
  // With a symbol ccxt writes what it settles in in capitals, which is no address of the venue.
  const ended = await own.cancelOrders([good[0].id, good[1].id, "17"]);
  same(
    "outcomes",
    ended.map(({ info }) => `${info.succeeded} ${info.message}`).join(),
    "true ,true ,false ORDER_NOT_FOUND",
  );
  same("the rest", ids(await own.cancelAllOrders(symbol)), good[2].id);
  same("none open", (await own.fetchOpenOrders(symbol)).length, 0);
  for (const { id } of good) same("canceled", (await told(await own.fetchOrder(id, symbol), own)).status, "canceled");
  const closed = await own.fetchClosedOrders(symbol);
  holds("ended orders", closed.length > 8 && closed.every(({ status }) => status !== "open"), closed.length);
  holds("these, too", good.every(({ id }) => closed.some((order) => order.id === id)));
});

await step("hedge mode", async ({ same, refused }) => {
  // ccxt's setPositionMode() asks at the older address, which the description of the venue's own clients has not.
  const mode = (position_mode) => own.privateFuturesPostSettleSetPositionMode({ settle: "usdt", position_mode });
  same("hedged", (await mode("dual")).in_dual_mode, true);
  await place("market", "buy", 3_000);
  await place("market", "sell", 2_000);
  const both = async () => (await positionsOf()).map(({ side, contracts }) => `${side} ${contracts}`).sort().join();
  same("both sides", await both(), "long 3000,short 2000");
  const sides = await own.privateFuturesGetSettleDualCompPositionsContract(contract);
  same(
    "the contract's, too",
    sides.map(({ mode, size }) => `${mode} ${size}`).join(),
    "dual_long 3000,dual_short -2000",
  );
  await refused("one of two", () => own.fetchPosition(symbol), is(ccxt.ExchangeError, "POSITION_DUAL_MODE"));
  await refused("not with positions", () => mode("single"), is(ccxt.BadRequest, "POSITION_HOLDING"));
  await place("market", "sell", 3_000, undefined, { reduceOnly: true });
  same("closed by its other side", await both(), "short 2000");
  await place("market", "buy", 2_000, undefined, { reduceOnly: true });
  same("no position", await both(), "");
  same("one-way", (await mode("single")).in_dual_mode, false);
});

await step("parts of contracts", async ({ same, holds }) => {
  const cut = await own.fetchOrderBook(divided, 50);
  holds("cut off by itself", [...cut.bids, ...cut.asks].every(([, contracts]) => Number.isInteger(contracts)));
  const whole = await exact.fetchOrderBook(divided, 50);
  holds("told where asked for", [...whole.bids, ...whole.asks].some(([, contracts]) => !Number.isInteger(contracts)));
  toldBook(whole, 50);
  for (const trade of await exact.fetchTrades(divided, undefined, 50)) toldTrade(trade);
  // ccxt's createOrder() cuts amounts to whole contracts.
  const placed = await exact.privateFuturesPostSettleOrders({
    settle: "usdt",
    contract: "ETH_USDT",
    size: "12.5",
    price: "0",
    tif: "ioc",
    text: "t-judge-part",
  });
  const bought = await told(await exact.fetchOrder(placed.id, divided), exact);
  same("bought", `${bought.status} ${bought.filled}`, "closed 12.5");
  same("position", (await exact.fetchPosition(divided)).contracts, 12.5);
  same("cut off for others", (await own.fetchPosition(divided)).contracts, 12);
  const { id } = await exact.privateFuturesPostSettleOrders({
    settle: "usdt",
    contract: "ETH_USDT",
    size: "-12.5",
    price: "0",
    tif: "ioc",
    reduce_only: true,
    text: "t-judge-part-back",
  });
  await told(await exact.fetchOrder(id, divided), exact);
  same("no position", (await positionsOf([divided], exact)).length, 0);
});

await step("trade with the other account", async ({ holds }) => {
  await until("trade with each other", async () => {
    const { bids } = await own.fetchOrderBook(symbol, 5);
    const price = +(bids[0][0] + 0.1).toFixed(1);
    const name = { clientOrderId: `judge-maker-${++names}` };
    const maker = await own.createOrder(symbol, "limit", "buy", 500, price, name);
    const taker = await place("limit", "sell", 500, price, { timeInForce: "IOC" }, { account: other });
    await own.cancelOrder(maker.id, symbol).catch((error) => {
      if (!is(ccxt.ExchangeError, "ORDER_FINISHED")(error)) throw error;
    });
    const made = await told(await own.fetchOrder(maker.id, symbol), own);
    const fills = await tradesOf(own, made);
    const fair = fills.every((each) => each.takerOrMaker === "maker" && each.price === price);
    if (!hasTaken(fills)) {
      holds("maker at its own price", fair, fills.length);
    }
    const taken = await tradesOf(other, taker);
    holds("taker", taken.every((each) => each.takerOrMaker === "taker"), taken.length);
    // Both halves of a trade have numbers of their own.
    return !hasTaken(fills) &&
      fills.some(({ timestamp, amount }) =>
        taken.some((each) => each.timestamp === timestamp && each.amount === amount)
      );
  });
  const [position] = await positionsOf();
  if (position !== undefined) {
    const side = position.side === "long" ? "sell" : "buy";
    await place("market", side, position.contracts, undefined, { reduceOnly: true });
  }
  holds("none of the own is left", (await positionsOf()).length === 0);
});

await step("all orders end where nobody says more", async ({ same, holds }) => {
  const order = await place("limit", "buy", 10, farBelow());
  const { triggerTime } = await own.privateFuturesPostSettleCountdownCancelAll({ ...contract, timeout: 5 });
  holds("in five seconds", Math.abs(triggerTime - Date.now() - 5_000) < 2_000, triggerTime);
  const ended = await until("canceled order", async () => {
    // So many questions a second are allowed.
    await new Promise((resolve) => setTimeout(resolve, 250));
    const now = await own.fetchOrder(order.id, symbol);
    return now.status !== "open" && now;
  });
  same("canceled", (await told(ended, own)).status, "canceled");
});

await step("refusals", async ({ refused }) => {
  const order = (amount, price = farBelow(), account = own) => () =>
    account.createOrder(symbol, "limit", "buy", amount, price);
  const send = (more) => () =>
    own.privateFuturesPostSettleOrders({ ...contract, size: 10, price: String(farBelow()), tif: "gtc", ...more });
  await refused("too little is refused by ccxt", order(0.5), is(ccxt.InvalidOrder, "minimum amount precision"));
  await refused("a part of what is whole", send({ size: "0.5" }), is(ccxt.InvalidOrder, "INVALID_PRECISION"));
  await refused("none at all", send({ size: 0 }), is(ccxt.BadRequest, "INVALID_PARAM_VALUE"));
  await refused("too many", order(1_000_001), is(ccxt.InvalidOrder, "SIZE_TOO_LARGE"));
  await own.setLeverage(5, symbol, { marginMode: "cross" });
  await refused("too much", order(1_000_000), is(ccxt.InsufficientFunds, "INSUFFICIENT_AVAILABLE"));
  await refused("between prices", send({ price: `${farBelow()}.05` }), is(ccxt.BadRequest, "INVALID_PARAM_VALUE"));
  await refused("no size", send({ size: undefined }), is(ccxt.ArgumentsRequired, "MISSING_REQUIRED_PARAM"));
  await refused("canceling nothing", () => own.cancelOrder("999999999", symbol), is(ccxt.OrderNotFound));
  await refused("asking for nothing", () => own.fetchOrder("999999999", symbol), is(ccxt.OrderNotFound));
  const none = () => own.publicFuturesGetSettleOrderBook({ settle: "usdt", contract: "NONE_USDT" });
  await refused("an unknown market", none, is(ccxt.BadSymbol, "CONTRACT_NOT_FOUND"));
  // What the simulator does not do must not be passed over.
  await refused("what closes all there is", () => own.closePosition(symbol), is(ccxt.BadRequest));
  const forged = exchange(judge.rest, { key: judge.own.hmac.key, secret: "forged" });
  forged.setMarkets(own.markets);
  await refused("a wrong signature", order(10, farBelow(), forged), is(ccxt.AuthenticationError, "INVALID_SIGNATURE"));
  const nobody = exchange(judge.rest, { key: "nobody", secret: "forged" });
  nobody.setMarkets(own.markets);
  await refused("a key nobody has", () => nobody.fetchBalance(), is(ccxt.AuthenticationError, "INVALID_KEY"));
  const hasty = exchange(judge.busy.rest);
  const often = async () => {
    for (let i = 0; i < 20; i++) await hasty.fetchTime();
  };
  await refused("more than the limits", often, is(ccxt.RateLimitExceeded, "TOO_MANY_REQUESTS"));
});

await step("an isolated position", async ({ same, holds, refused }) => {
  await own.setLeverage(25, second);
  const before = await own.fetchBalance();
  const bought = await place("market", "buy", 40, undefined, {}, { where: second });
  const [position] = await positionsOf([second]);
  same("isolated", `${position.marginMode} ${position.leverage}`, "isolated 25");
  holds("margin", near(Number(position.info.margin), bought.cost / 25), position.info.margin);
  const below = position.liquidationPrice > 0 && position.liquidationPrice < position.entryPrice;
  holds("liquidation below", below, position.liquidationPrice);
  const after = await own.fetchBalance();
  same("the account's margin", units(after.info[0].position_margin), units(position.info.margin));
  const fees = sum((await tradesOf(own, bought)).map(({ fee }) => units(fee.cost)));
  const paid = units(before.USDT.free) - units(after.USDT.free);
  same("margin and fees are not free", paid, units(position.info.margin) + fees);
  const mode = () =>
    own.privateFuturesPostSettlePositionsCrossMode({ settle: "usdt", contract: "SOL_USDT", mode: "CROSS" });
  await refused("it cannot be made a cross one", mode, is(ccxt.BadRequest, "POSITION_HOLDING"));
});

await step("all there is at the end", async ({ same, holds }) => {
  const [last] = await own.fetchOHLCV(symbol, "1m", Math.floor(Date.now() / minute) * minute - minute, 1);
  toldCandle(symbol, last);
  const [position] = await positionsOf([symbol], other);
  await place("market", "buy", position.contracts, undefined, { reduceOnly: true }, { account: other });
  for (const [who, account] of [["own", own], ["other", other]]) {
    for (const where of who === "own" ? [symbol, second, divided] : [symbol]) {
      const trades = await (where === divided ? exact : account).fetchMyTrades(where, undefined, 1_000);
      holds(`trades of the ${who} account`, trades.length > 0, trades.length);
      for (const trade of trades) toldFill(trade, who);
    }
    const positions = await positionsOf(own.symbols, account);
    same(`positions of the ${who} account`, positions.map(({ symbol }) => symbol).join(), who === "own" ? second : "");
    toldPositions(positions, who);
    toldBalances(await account.fetchBalance(), who);
  }
});
finish();
