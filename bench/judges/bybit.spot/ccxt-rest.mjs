// ccxt over REST: spot.
import ccxt from "ccxt";
import { finish, given, step, sum, units, until, worth } from "../report.mjs";
import { exchange, fundsOf, inOrder, named, sameTrade, statusOf, teller, toldFunds } from "./parts/exchange.mjs";

const judge = given();
const symbol = "BTC/USDT";
const market = "BTCUSDT";
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
    named(params),
  );
  return told(
    await account.fetchOrder(id, symbol),
    account === own ? "own" : "other",
  );
}

const balances = (account = own) => fundsOf(account, judge.balances);

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
  same("smallest cost", btc.limits.cost.min, 5);
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
  const tickers = await own.fetchTickers(undefined);
  same("tickers", Object.keys(tickers).length, 4);
});

await step("public trades and candles", async ({ same, holds }) => {
  const trades = await own.fetchTrades(symbol, undefined, 50);
  holds(
    "times never fall",
    trades.every((each, i) => i === 0 || each.timestamp >= trades[i - 1].timestamp),
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
  const [start] = candles.at(-2);
  const older = await own.fetchOHLCV(symbol, "1m", start, 1);
  same("the candle that begins then", older[0][0], start);
});

await step("account", async ({ same }) => {
  const all = await balances();
  for (const [asset, amount] of Object.entries(judge.balances)) {
    same(`free ${asset}`, all[asset].free, units(amount));
    same(`locked ${asset}`, all[asset].locked, 0n);
  }
  const fee = await own.fetchTradingFee(symbol);
  same("maker's fee", fee.maker, 0.001);
  same("taker's fee", fee.taker, 0.001);
  const info = await own.privateGetV5AccountInfo();
  same("cross margin", info.result.marginMode, "REGULAR_MARGIN");
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
  const named = await own.fetchOpenOrders(symbol, undefined, undefined, {
    orderLinkId: "judge1",
  });
  same("asked by client id", named[0].id, resting.id);
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
    params: named(params),
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
    open.filter(({ info }) => info.timeInForce === "PostOnly").length === 1,
  );
  await own.cancelOrders(placed.map(({ id }) => id), symbol);
  for (const { id } of placed) {
    same("canceled", told(await own.fetchOrder(id, symbol)).status, "canceled");
  }
});

await step("a trigger order waits, and is canceled", async ({ same }) => {
  const triggerPrice = Math.floor(book.bids[0][0] * 0.9);
  const { id } = await own.createOrder(
    symbol,
    "market",
    "sell",
    0.01,
    undefined,
    named({ triggerPrice }),
  );
  const trigger = { orderFilter: "StopOrder" };
  const waiting = await own.fetchOpenOrders(
    symbol,
    undefined,
    undefined,
    trigger,
  );
  same("waits", waiting.map((order) => order.id).join(), id);
  same("trigger price", waiting[0].triggerPrice, triggerPrice);
  same("nothing is held for it", (await balances()).BTC.locked, 0n);
  await own.cancelOrder(id, symbol, { trigger: true });
  const left = await own.fetchOpenOrders(symbol, undefined, undefined, trigger);
  same("left", left.length, 0);
  const gone = await own.fetchOrder(id, symbol);
  same("never triggered", gone.info.orderStatus, "Deactivated");
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
    "fee of a tenth of a percent, cut to eight decimals",
    trades.every((each) => units(each.fee.cost) === units(each.amount) / 1000n),
  );
  sameChange(same, before, await balances(), trades);
});

await step("take for an amount of money", async ({ same, holds }) => {
  const before = await balances();
  const { id } = await own.createMarketBuyOrderWithCost(
    symbol,
    5_000,
    named(),
  );
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
  same("for that reason", missed.info.rejectReason, "EC_NoEnoughQtyToFill");
  const crossing = await place(own, "limit", "sell", 0.01, price, {
    postOnly: true,
  });
  same("post only that would take is canceled", statusOf(crossing), "expired");
  same(
    "for that reason",
    crossing.info.rejectReason,
    "EC_PostOnlyWillTakeLiquidity",
  );
});

await step(
  "make, and be filled by the other account",
  async ({ same, holds }) => {
    const before = { own: await balances(own), other: await balances(other) };
    const trades = [];
    const theirs = [];
    const met = () => theirs.some((each) => trades.some((mine) => sameTrade(mine, each)));
    // The market moves: others may be faster than the other account, and then both come again.
    await until("trade with each other", async () => {
      const { bids } = await own.fetchOrderBook(symbol, 5);
      const price = +(bids[0][0] + 0.1).toFixed(1);
      const maker = await own.createOrder(
        symbol,
        "limit",
        "buy",
        0.05,
        price,
        named({ postOnly: true }),
      );
      const taker = await place(other, "limit", "sell", 0.05, price, {
        timeInForce: "IOC",
      });
      await own.cancelOrder(maker.id, symbol).catch((error) => {
        if (!(error instanceof ccxt.InvalidOrder)) throw error;
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
    "an unknown key too",
    () => with_({ key: "0123456789abcdef" }).fetchBalance(),
    is(ccxt.AuthenticationError),
  );
  const late = exchange(judge, judge.own.hmac);
  late.milliseconds = () => Date.now() - 60_000;
  await refused(
    "a clock that is wrong is InvalidNonce",
    () => late.fetchBalance(),
    is(ccxt.InvalidNonce),
  );
  const raw = (order) =>
    own.privatePostV5OrderCreate({
      category: "spot",
      symbol: market,
      side: "Buy",
      orderType: "Limit",
      ...order,
    });
  const coded = (code) => (error) =>
    error instanceof ccxt.ExchangeError &&
    error.message.includes(`"retCode":${code}`);
  await refused(
    "too little is refused by 170140",
    () => raw({ qty: "0.000001", price: String(price) }),
    coded(170140),
  );
  await refused(
    "off the price step by 170134",
    () => raw({ qty: "0.01", price: "50000.01" }),
    coded(170134),
  );
  await refused(
    "off the amount step by 170137",
    () => raw({ qty: "0.0100001", price: String(price) }),
    coded(170137),
  );
  await refused(
    "too much is InsufficientFunds",
    () => raw({ qty: "80", price: String(price) }),
    is(ccxt.InsufficientFunds),
  );
  await refused(
    "a price beyond the limit is InvalidOrder",
    () => raw({ qty: "0.01", price: String(price * 2) }),
    (error) => error instanceof ccxt.InvalidOrder || coded(170193)(error),
  );
  await refused(
    "a client id that was used before",
    () => raw({ qty: "0.01", price: String(price), orderLinkId: "judge1" }),
    coded(170141),
  );
  await refused(
    "cancelling nothing is OrderNotFound",
    () => own.cancelOrder("2088690000000000002", symbol),
    (error) => error instanceof ccxt.OrderNotFound || coded(170213)(error),
  );
  await refused(
    "asking for nothing is OrderNotFound",
    () => own.fetchOrder("2088690000000000002", symbol),
    is(ccxt.OrderNotFound),
  );
  const nowhere = () => own.publicGetV5MarketOrderbook({ category: "spot", symbol: "NOSUCH" });
  await refused("an unknown market", nowhere, coded(170121));
});

await step("rate limits", async ({ holds }) => {
  const hasty = exchange(judge.busy, undefined, { enableRateLimit: false });
  let shut = 0;
  for (let call = 0; call < 15; call++) {
    await hasty.publicGetV5MarketTime().catch((error) => {
      if (
        !(error instanceof ccxt.ExchangeError ||
          error instanceof ccxt.NetworkError)
      ) throw error;
      if (!error.message.includes("access too frequent")) throw error;
      shut++;
    });
  }
  holds("after ten more, everything is refused", shut === 5, shut);
  const own2 = exchange(judge, judge.own.hmac, { enableRateLimit: false });
  let limited = 0;
  await Promise.all(
    Array.from(
      { length: 20 },
      () =>
        own2.privateGetV5AccountFeeRate({ category: "spot", symbol: market })
          .catch((error) => {
            if (!(error instanceof ccxt.RateLimitExceeded)) {
              throw error;
            }
            limited++;
          }),
    ),
  );
  holds("too many of an account is RateLimitExceeded", limited > 0, limited);
});

await step("all there is at the end", async ({ holds }) => {
  for (const [who, account] of [["own", own], ["other", other]]) {
    const trades = await account.fetchMyTrades(symbol);
    holds(`trades of the ${who} account`, trades.length > 0, trades.length);
    trades.forEach((trade) => toldFill(trade, who));
    const ended = await account.fetchCanceledAndClosedOrders(
      symbol,
      undefined,
      50,
    );
    holds(`orders of the ${who} account`, ended.length > 0, ended.length);
    ended.forEach((order) => told(order, who));
    await toldFunds(account, judge.balances, who);
  }
});
finish();
