// ccxt over REST: spot.
import ccxt from "ccxt";
import { decimal, finish, given, record, step, sum, units, until, worth } from "../report.mjs";
import { exchange, inOrder, statusOf, teller } from "./parts/exchange.mjs";

const judge = given();
const symbol = "BTC/USDT";
const market = "BTC-USDT";
const own = exchange(judge, judge.own.hmac);
const other = exchange(judge, judge.other.hmac);
const { told, toldFill, toldBook, toldTrade } = teller(market);

/** Places an order and asks for it: the answer says only that it was taken. */
async function place(account, type, side, amount, price, params = {}) {
  const { id } = await account.createOrder(
    symbol,
    type,
    side,
    amount,
    price,
    params,
  );
  return told(
    await account.fetchOrder(id, symbol),
    account === own ? "own" : "other",
  );
}

async function balances(account = own) {
  const answer = await account.fetchBalance();
  return Object.fromEntries(
    Object.keys(judge.balances).map((asset) => [
      asset,
      { free: units(answer[asset].free), locked: units(answer[asset].used) },
    ]),
  );
}

const total = (balance) => balance.free + balance.locked;

/** What was owned has moved by these trades and their fees. */
function sameChange(same, before, after, trades) {
  const change = { BTC: 0n, USDT: 0n };
  for (const trade of trades) {
    const sign = trade.side === "buy" ? 1n : -1n;
    change.BTC += sign * units(trade.amount);
    change.USDT -= sign * units(trade.cost);
    change[trade.fee.currency] -= units(trade.fee.cost);
  }
  for (const asset of ["BTC", "USDT"]) {
    same(
      `${asset} moved by trades and fees`,
      total(after[asset]) - total(before[asset]),
      change[asset],
    );
  }
}

const tradesOf = (account, order) => account.fetchOrderTrades(order.id, symbol);
/** A price far below the market, where an order rests. */
const farBelow = (book) => Math.floor(book.bids[0][0] * 0.8);
let book;

await step("time and markets", async ({ same, holds }) => {
  const time = await own.fetchTime();
  holds("fetchTime is now", Math.abs(time - Date.now()) < 5_000, time);
  const markets = await own.loadMarkets();
  await other.loadMarkets();
  same("number of markets", Object.keys(markets).length, 4);
  const btc = own.market(symbol);
  same("price step", btc.precision.price, 0.1);
  same("amount step", btc.precision.amount, 0.000001);
  same("smallest amount", btc.limits.amount.min, 0.00001);
  holds(
    "active spot market",
    btc.active && btc.spot && btc.id === market,
    btc.id,
  );
});

await step("public market data", async ({ same, holds }) => {
  book = await own.fetchOrderBook(symbol, 100);
  inOrder(holds, book);
  toldBook(book, 100);
  const ticker = await own.fetchTicker(symbol);
  holds(
    "ticker's low <= last <= high",
    ticker.low <= ticker.last && ticker.last <= ticker.high,
    ticker.last,
  );
  const tickers = await own.fetchTickers(undefined, { instType: "SPOT" });
  same("tickers", Object.keys(tickers).length, 4);
});

await step("public trades and candles", async ({ same, holds }) => {
  const trades = await own.fetchTrades(symbol, undefined, 100);
  holds(
    "trade ids are consecutive",
    trades.every((each, i) => i === 0 || +each.id === +trades[i - 1].id + 1),
  );
  trades.forEach(toldTrade);
  const candles = await own.fetchOHLCV(symbol, "1m", undefined, 5);
  holds(
    "candles",
    candles.length > 0 && candles.every(([time]) => time % 60_000 === 0),
    candles.length,
  );
  holds(
    "low <= open, close <= high",
    candles.every(([, o, h, l, c]) => l <= Math.min(o, c) && Math.max(o, c) <= h),
  );
  const [start, , , , , volume] = candles.at(-2);
  const inside = [];
  for (let after = start + 60_000;;) {
    const page = await own.publicGetMarketHistoryTrades({
      instId: market,
      type: "2",
      after,
    });
    inside.push(...page.data.filter(({ ts }) => +ts >= start));
    if (page.data.length < 100 || +page.data.at(-1).ts < start) break;
    after = +page.data.at(-1).ts;
  }
  holds("the minute has trades", inside.length > 0, inside.length);
  // Those of one millisecond may be cut in two by a page, and then some are missing.
  holds(
    "the candle's volume is its trades'",
    units(volume) >= sum(inside.map(({ sz }) => units(sz))),
    volume,
  );
  const older = await own.fetchOHLCV(symbol, "1m", start, 1);
  same("the candle that begins then", older[0][0], start);
});

await step("account", async ({ same, holds }) => {
  const all = await balances();
  for (const [asset, amount] of Object.entries(judge.balances)) {
    same(`free ${asset}`, all[asset].free, units(amount));
    same(`locked ${asset}`, all[asset].locked, 0n);
  }
  const fee = await own.fetchTradingFee(symbol);
  same("maker's fee", fee.maker, 0.0008);
  same("taker's fee", fee.taker, 0.001);
  const [account] = await own.fetchAccounts();
  holds("account", /^\d+$/.test(account.id), account.id);
});

let resting;
await step("place a limit order", async ({ same, holds }) => {
  const price = farBelow(book);
  resting = await place(own, "limit", "buy", 0.01, price, {
    clientOrderId: "judge1",
  });
  same("status", resting.status, "open");
  same("client id", resting.clientOrderId, "judge1");
  same("filled", resting.filled, 0);
  same(
    "locked is price x amount",
    (await balances()).USDT.locked,
    worth(price, 0.01),
  );
  const named = await own.fetchOrder(undefined, symbol, {
    clientOrderId: "judge1",
  });
  same("asked by client id", named.id, resting.id);
  const open = await own.fetchOpenOrders(symbol);
  holds(
    "the only open order",
    open.length === 1 && open[0].id === resting.id,
    open.length,
  );
});

await step("amend and cancel it", async ({ same }) => {
  await own.editOrder(resting.id, symbol, "limit", "buy", 0.008, resting.price);
  resting = told(await own.fetchOrder(resting.id, symbol));
  same("smaller amount", resting.amount, 0.008);
  await own.editOrder(
    resting.id,
    symbol,
    "limit",
    "buy",
    0.02,
    resting.price - 10,
  );
  const moved = told(await own.fetchOrder(resting.id, symbol));
  same("larger amount", moved.amount, 0.02);
  same("lower price", moved.price, resting.price - 10);
  same("locked", (await balances()).USDT.locked, worth(moved.price, 0.02));
  await own.cancelOrder(resting.id, symbol);
  same(
    "status",
    told(await own.fetchOrder(resting.id, symbol)).status,
    "canceled",
  );
  const after = await balances();
  same("nothing locked", after.USDT.locked, 0n);
  same("all free", after.USDT.free, units(judge.balances.USDT));
});

await step("several at once", async ({ same, holds }) => {
  const price = farBelow(book);
  const wanted = (amount, at, params = {}) => ({
    symbol,
    type: "limit",
    side: "buy",
    amount,
    price: at,
    params,
  });
  const placed = await own.createOrders([
    wanted(0.01, price),
    wanted(0.02, price - 1, { postOnly: true }),
  ]);
  same("placed", placed.length, 2);
  const open = await own.fetchOpenOrders(symbol);
  same("open", open.length, 2);
  holds(
    "one may only make",
    open.filter(({ postOnly }) => postOnly).length === 1,
  );
  await own.cancelOrders(placed.map(({ id }) => id), symbol);
  for (const { id } of placed) {
    same("canceled", told(await own.fetchOrder(id, symbol)).status, "canceled");
  }
});

await step("a trigger order waits, and is canceled", async ({ same }) => {
  const trigger = Math.floor(book.bids[0][0] * 0.9);
  const params = { stopLossPrice: trigger, tdMode: "cash", marginMode: "cash" };
  const spot = exchange(judge, judge.own.hmac, {
    options: { defaultMarginMode: "cash" },
  });
  await spot.loadMarkets();
  const { id } = await spot.createOrder(
    symbol,
    "market",
    "sell",
    0.01,
    undefined,
    params,
  );
  const waiting = await own.fetchOpenOrders(symbol, undefined, undefined, {
    ordType: "conditional",
    trigger: true,
  });
  same("waits", waiting.map((order) => order.id).join(), id);
  same("trigger price", waiting[0].stopLossPrice, trigger);
  await own.cancelOrder(id, symbol, { trigger: true });
  const left = await own.fetchOpenOrders(symbol, undefined, undefined, {
    ordType: "conditional",
    trigger: true,
  });
  same("left", left.length, 0);
});

await step("take with a market order", async ({ same, holds }) => {
  const before = await balances();
  const order = await place(own, "market", "buy", 2);
  same("status", order.status, "closed");
  same("filled", order.filled, 2);
  const trades = await tradesOf(own, order);
  same(
    "trades sum up to the amount",
    sum(trades.map((each) => units(each.amount))),
    units(2),
  );
  same(
    "cost is the trades' cost",
    units(order.cost),
    sum(trades.map((each) => units(each.cost))),
  );
  holds("taker", trades.every((each) => each.takerOrMaker === "taker"));
  holds(
    "fee of a tenth of a percent",
    trades.every((each) => units(each.fee.cost) === units(each.amount) / 1000n),
  );
  sameChange(same, before, await balances(), trades);
});

await step("take for an amount of money", async ({ same, holds }) => {
  const before = await balances();
  const { id } = await own.createMarketBuyOrderWithCost(symbol, 5_000);
  const order = told(await own.fetchOrder(id, symbol));
  same("status", order.status, "closed");
  const trades = await tradesOf(own, order);
  const cost = sum(trades.map((each) => units(each.cost)));
  holds(
    "spent no more, and less than a step left",
    cost <= units(5_000) && cost > units(4_999),
    cost,
  );
  sameChange(same, before, await balances(), trades);
});

await step("at once or not at all, or not at once at all", async ({ same }) => {
  const { bids } = await own.fetchOrderBook(symbol, 5);
  const before = await balances();
  const price = Math.floor(bids[0][0] * 0.99);
  const order = await place(own, "limit", "sell", 0.3, price, {
    timeInForce: "IOC",
  });
  same("status", order.status, "closed");
  sameChange(same, before, await balances(), await tradesOf(own, order));
  const missed = await place(
    own,
    "limit",
    "sell",
    0.3,
    Math.floor(bids[0][0] * 1.5),
    { timeInForce: "FOK" },
  );
  same("what cannot fill is canceled", missed.status, "canceled");
  same("for that reason", missed.info.cancelSource, "13");
  const crossing = await place(own, "limit", "sell", 0.01, price, {
    postOnly: true,
  });
  same("post only that would take is canceled", statusOf(crossing), "expired");
  same("for that reason", crossing.info.cancelSource, "31");
});

await step(
  "make, and be filled by the other account",
  async ({ same, holds }) => {
    const before = { own: await balances(own), other: await balances(other) };
    const trades = [];
    const theirs = [];
    const met = () => theirs.some((each) => trades.some((mine) => mine.id === each.id));
    // The market moves: others may be faster than the other account, and then both come again.
    await until("trade with each other", async () => {
      const { bids } = await own.fetchOrderBook(symbol, 5);
      const price = +(bids[0][0] + 0.1).toFixed(1);
      // What would take by now is canceled, and comes again.
      const maker = await own.createOrder(symbol, "limit", "buy", 0.05, price, {
        postOnly: true,
      });
      const taker = await place(other, "limit", "sell", 0.05, price, {
        timeInForce: "IOC",
      });
      await own.cancelOrder(maker.id, symbol).catch((error) => {
        if (!(error instanceof ccxt.OrderNotFound)) throw error;
      });
      const made = told(await own.fetchOrder(maker.id, symbol));
      const fills = await tradesOf(own, made);
      same(
        "trades sum up to what is filled",
        sum(fills.map((each) => units(each.amount))),
        units(made.filled),
      );
      holds(
        "maker at its own price",
        fills.every((each) => each.takerOrMaker === "maker" && each.price === price),
      );
      trades.push(...fills);
      theirs.push(...await tradesOf(other, taker));
      return met();
    });
    sameChange(same, before.own, await balances(own), trades);
    sameChange(same, before.other, await balances(other), theirs);
  },
);

await step("refusals", async ({ refused }) => {
  const price = farBelow(book);
  const is = (kind) => (error) => error.constructor === kind;
  const with_ = (credentials) => exchange(judge, { ...judge.own.hmac, ...credentials });
  await refused(
    "a wrong signature is AuthenticationError",
    () => with_({ secret: "forged" }).fetchBalance(),
    is(ccxt.AuthenticationError),
  );
  await refused(
    "a wrong passphrase too",
    () => with_({ passphrase: "forged" }).fetchBalance(),
    is(ccxt.AuthenticationError),
  );
  await refused(
    "an unknown key too",
    () => with_({ key: "0123456789abcdef" }).fetchBalance(),
    (error) => error instanceof ccxt.ExchangeError && error.message.includes("50119"),
  );
  const late = exchange(judge, judge.own.hmac);
  late.milliseconds = () => Date.now() - 60_000;
  await refused(
    "a clock that is wrong is InvalidNonce",
    () => late.fetchBalance(),
    is(ccxt.InvalidNonce),
  );
  const raw = (order) =>
    own.privatePostTradeOrder({
      instId: market,
      tdMode: "cash",
      side: "buy",
      ordType: "limit",
      ...order,
    });
  const coded = (code) => (error) => error instanceof ccxt.ExchangeError && error.message.includes(code);
  await refused(
    "too little is refused by 51020",
    () => raw({ sz: "0.000001", px: String(price) }),
    coded("51020"),
  );
  await refused(
    "off the price step by 51000",
    () => raw({ sz: "0.01", px: "50000.01" }),
    coded("51000"),
  );
  await refused(
    "off the amount step by 51121",
    () => raw({ sz: "0.0100001", px: String(price) }),
    coded("51121"),
  );
  await refused(
    "too much is InsufficientFunds",
    () => raw({ sz: "100", px: String(price) }),
    is(ccxt.InsufficientFunds),
  );
  await refused(
    "a price beyond the limit is InvalidOrder",
    () => raw({ sz: "0.01", px: String(price * 2) }),
    is(ccxt.InvalidOrder),
  );
  await refused(
    "cancelling nothing is OrderNotFound",
    () => own.cancelOrder("2510000000000000001", symbol),
    (error) => error instanceof ccxt.OrderNotFound || coded("51400")(error),
  );
  await refused(
    "asking for nothing is OrderNotFound",
    () => own.fetchOrder("2510000000000000001", symbol),
    is(ccxt.OrderNotFound),
  );
  const nowhere = () => own.publicGetMarketBooks({ instId: "NO-SUCH" });
  await refused("an unknown market is BadSymbol", nowhere, is(ccxt.BadSymbol));
});

await step("rate limits", async ({ holds }) => {
  const hasty = exchange(judge.busy, undefined, { enableRateLimit: false });
  let limited = 0;
  for (let call = 0; call < 30; call++) {
    await hasty.publicGetMarketTicker({ instId: market }).catch((error) => {
      if (!(error instanceof ccxt.RateLimitExceeded)) throw error;
      limited++;
    });
  }
  holds("too many is RateLimitExceeded", limited === 20, limited);
});

await step("all there is at the end", async ({ holds }) => {
  for (const [who, account] of [["own", own], ["other", other]]) {
    const trades = await account.fetchMyTrades(symbol);
    holds(`trades of the ${who} account`, trades.length > 0, trades.length);
    trades.forEach((trade) => toldFill(trade, who));
    const ended = [
      ...await account.fetchClosedOrders(symbol),
      ...await account.fetchCanceledOrders(symbol),
    ];
    holds(`orders of the ${who} account`, ended.length > 0, ended.length);
    ended.forEach((order) => told(order, who));
    const all = {};
    for (
      const [asset, { free, locked }] of Object.entries(await balances(account))
    ) {
      all[asset] = { free: decimal(free), locked: decimal(locked) };
    }
    record("balances", { who, balances: all });
  }
});
finish();
