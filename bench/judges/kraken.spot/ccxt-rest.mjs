// ccxt over REST.
import ccxt from "ccxt";
import { decimal, finish, given, hasTaken, record, step, sum, units, until, worth } from "../report.mjs";

const judge = given();
const symbol = "BTC/USD";
const market = "XXBTZUSD";
/** Fees are taken in quote, which is all that ccxt shows them in. */
const inQuote = { oflags: "fciq" };

function exchange(credentials, { rest = judge.rest, ...more } = {}) {
  const made = new ccxt.kraken({
    ...(credentials === undefined ? {} : { apiKey: credentials.key, secret: credentials.secret }),
    // Its own pace is one request a second and three for a private one; the venue's counters are kept here, by cost.
    enableRateLimit: false,
    ...more,
  });
  // Whatever this judge does not mean to touch must not be anywhere.
  for (const name of Object.keys(made.urls.api)) {
    made.urls.api[name] = `${rest}/none/${name}`;
  }
  made.urls.api.public = made.urls.api.private = rest;
  return made;
}

/** Keys have nonces of their own, which only ever rise: ccxt counts milliseconds, and two calls may share one. */
let last = 0;
const rising = () => last = Math.max(last + 1, Date.now() * 1_000);
function counted(made) {
  made.nonce = rising;
  return made;
}

const own = counted(exchange(judge.own.hmac));
const other = counted(exchange(judge.other.hmac));

/** What private questions cost of the account's counter, which holds 20 and loses one in two seconds. */
const costs = {
  OpenOrders: 2,
  ClosedOrders: 2,
  QueryOrders: 2,
  TradesHistory: 4,
  QueryTrades: 4,
  AddOrder: 0,
  CancelOrder: 0,
  CancelAll: 0,
};
for (const account of [own, other]) {
  let used = 0;
  let at = Date.now();
  const fetch = account.fetch.bind(account);
  account.fetch = async (url, ...rest) => {
    const [, scope, name] = /\/0\/(\w+)\/(\w+)/.exec(url) ?? [];
    const cost = scope === "private" ? costs[name] ?? 1 : 0;
    for (;;) {
      used = Math.max(0, used - (Date.now() - at) / 2_000);
      at = Date.now();
      if (used + cost <= 19) break;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    used += cost;
    return fetch(url, ...rest);
  };
}

let names = 0;
/** A client id for each order: the venue makes none. */
const named = (more = {}) => ({
  clientOrderId: `judge-${++names}`,
  ...inQuote,
  ...more,
});

/** What the venue ends by itself it calls canceled, with a reason; the engine calls that expired. */
function statusOf({ status, info }) {
  return status === "canceled" && info.reason !== "User requested" ? "expired" : status;
}

function told(order, who = "own") {
  record("order", {
    who,
    id: order.id,
    clientId: order.info.cl_ord_id,
    market,
    side: order.side,
    status: statusOf(order),
    price: decimal(units(order.price ?? 0)),
    quantity: decimal(units(order.amount)),
    executed: decimal(units(order.filled)),
    // Its own cost is made of a rounded average price: of an order with several fills it is not the venue's.
    executedQuote: decimal(units(order.info.cost)),
  });
  return order;
}

async function balances(account = own) {
  const answer = await account.fetchBalance();
  const all = {};
  for (const asset of Object.keys(judge.balances)) {
    all[asset] = {
      free: units(answer[asset].free),
      locked: units(answer[asset].used),
    };
  }
  return all;
}

/** What trades of an account change in what it owns. */
function changes(trades) {
  const change = { BTC: 0n, USD: 0n };
  for (const trade of trades) {
    const sign = trade.side === "buy" ? 1n : -1n;
    change.BTC += sign * units(trade.amount);
    change.USD -= sign * units(trade.cost);
    change[trade.fee.currency] -= units(trade.fee.cost);
  }
  return change;
}

const total = (balance) => balance.free + balance.locked;

function sameChange(same, before, after, trades) {
  const change = changes(trades);
  for (const asset of ["BTC", "USD"]) {
    same(
      `${asset} moved by trades and fees`,
      total(after[asset]) - total(before[asset]),
      change[asset],
    );
  }
}

/** All trades of an account, one by one; ccxt's own call would get those of a taker as one. */
async function tradesOf(account, order) {
  const all = await account.fetchMyTrades(symbol, undefined, undefined, {
    consolidate_taker: "false",
  });
  return order === undefined ? all : all.filter((trade) => trade.order === order.id);
}

/** What an order that buys holds: its worth, and the fee on top of it at the higher rate. */
const held = (price, amount) => {
  const cost = worth(price, amount) / 10_000n * 10_000n;
  return cost + cost * 4n / 1_000n / 10_000n * 10_000n;
};

/** A price far below the market, where an order rests. */
const farBelow = (book) => Math.floor(book.bids[0][0] * 0.8);
let book;

await step("time and status", async ({ same, holds }) => {
  const time = await own.fetchTime();
  holds("fetchTime is now", Math.abs(time - Date.now()) < 5_000, time);
  same("status", (await own.fetchStatus()).status, "ok");
});

await step("load markets", async ({ same, holds }) => {
  const markets = await own.loadMarkets();
  await other.loadMarkets();
  const raw = await own.publicGetAssetPairs();
  same(
    "number of markets",
    Object.keys(markets).length,
    Object.keys(raw.result).length,
  );
  const btc = own.market(symbol);
  same("price step", btc.precision.price, 0.1);
  same("amount step", btc.precision.amount, 0.00000001);
  same("smallest cost", btc.limits.cost.min, 0.5);
  same("smallest amount", btc.limits.amount.min, 0.00005);
  same("taker fee", btc.taker, 0.004);
  holds(
    "active spot market",
    btc.active && btc.spot && btc.id === market,
    btc.id,
  );
  holds(
    "old names",
    own.market("DOGE/USD").id === "XDGUSD" &&
      own.market("ETH/BTC").id === "XETHXXBT",
  );
  const currencies = await own.fetchCurrencies();
  same("currency", currencies.BTC.id, "XXBT");
});

await step("public market data", async ({ same, holds }) => {
  book = await own.fetchOrderBook(symbol, 50);
  same("depth", book.bids.length + book.asks.length, 100);
  holds(
    "bids fall",
    book.bids.every(([price], i) => i === 0 || price < book.bids[i - 1][0]),
  );
  holds(
    "asks rise",
    book.asks.every(([price], i) => i === 0 || price > book.asks[i - 1][0]),
  );
  holds("bid below ask", book.bids[0][0] < book.asks[0][0]);
  const level = (
    [price, amount],
  ) => [decimal(units(price)), decimal(units(amount))];
  record("book", {
    market,
    levels: 50,
    bids: book.bids.map(level),
    asks: book.asks.map(level),
  });
  const ticker = await own.fetchTicker(symbol);
  holds(
    "ticker's low <= last <= high",
    ticker.low <= ticker.last && ticker.last <= ticker.high,
    ticker.last,
  );
  holds("ticker's bid < ask", ticker.bid < ticker.ask);
  const tickers = await own.fetchTickers();
  same("tickers", Object.keys(tickers).length, own.symbols.length);
});

await step("public trades and candles", async ({ same, holds }) => {
  const trades = await own.fetchTrades(symbol, undefined, 100);
  holds(
    "trade ids are consecutive",
    trades.every((each, i) => i === 0 || +each.id === +trades[i - 1].id + 1),
  );
  for (const { id, price, amount, side } of trades) {
    record("trade", {
      market,
      id,
      price: decimal(units(price)),
      quantity: decimal(units(amount)),
      takerSide: side,
    });
  }
  const candles = await own.fetchOHLCV(symbol, "1m");
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
  const inside = (await own.fetchTrades(symbol, start - 1)).filter((each) =>
    each.timestamp >= start && each.timestamp < start + 60_000
  );
  same(
    "the candle's volume is its trades'",
    units(volume),
    sum(inside.map((each) => units(each.amount))),
  );
});

await step("balances and fees", async ({ same }) => {
  const all = await balances();
  for (const [asset, amount] of Object.entries(judge.balances)) {
    same(`free ${asset}`, all[asset].free, units(amount));
    same(`locked ${asset}`, all[asset].locked, 0n);
  }
  const fee = await own.fetchTradingFee(symbol);
  same("maker fee", fee.maker, 0.0025);
  same("taker fee", fee.taker, 0.004);
});

let resting;
await step("place a limit order", async ({ same, holds }) => {
  const price = farBelow(book);
  const placed = await own.createOrder(
    symbol,
    "limit",
    "buy",
    0.01,
    price,
    named(),
  );
  same("side in words", placed.side, "buy");
  same("amount in words", placed.amount, 0.01);
  same("price in words", placed.price, price);
  same(
    "locked is price x amount and fee",
    (await balances()).USD.locked,
    held(price, 0.01),
  );
  resting = told(await own.fetchOrder(placed.id, symbol));
  same("status", resting.status, "open");
  same("client id", resting.info.cl_ord_id, "judge-1");
  same("filled", resting.filled, 0);
  const open = await own.fetchOpenOrders(symbol);
  holds(
    "the only open order",
    open.length === 1 && open[0].id === resting.id,
    open.length,
  );
});

await step("amend it", async ({ same }) => {
  const less = await own.editOrder(
    resting.id,
    symbol,
    "limit",
    "buy",
    0.008,
    resting.price,
  );
  same("an answer", typeof less.info.amend_id, "string");
  await own.editOrder(
    resting.id,
    symbol,
    "limit",
    "buy",
    0.02,
    resting.price - 10,
  );
  const id = resting.id;
  resting = told(await own.fetchOrder(id, symbol));
  same("amount", resting.amount, 0.02);
  same("price", resting.price, farBelow(book) - 10);
  same("locked", (await balances()).USD.locked, held(resting.price, 0.02));
});

await step("cancel it", async ({ same }) => {
  await own.cancelOrder(resting.id, symbol);
  same(
    "status",
    told(await own.fetchOrder(resting.id, symbol)).status,
    "canceled",
  );
  const after = await balances();
  same("locked", after.USD.locked, 0n);
  same("free", after.USD.free, units(judge.balances.USD));
});

await step("a stop order, several orders, and cancel all", async ({ same }) => {
  const price = farBelow(book);
  const stop = await own.createOrder(
    symbol,
    "limit",
    "sell",
    0.01,
    price - 100,
    named({ stopLossPrice: price }),
  );
  same("trigger price", stop.triggerPrice, price);
  const two = await own.createOrders([1, 2].map((each) => ({
    symbol,
    type: "limit",
    side: "buy",
    amount: 0.001 * each,
    price: price - each,
    params: named(),
  })));
  same("two orders at once", two.length, 2);
  await own.cancelOrders([two[0].id, two[1].id]);
  await own.createOrder(
    symbol,
    "limit",
    "buy",
    0.01,
    price,
    named({ postOnly: true }),
  );
  const answer = await own.cancelAllOrders();
  same(
    "cancelled",
    Number(answer[0].info.result?.count ?? answer[0].info.count),
    2,
  );
  same("open orders", (await own.fetchOpenOrders(symbol)).length, 0);
});

await step("take with a market order", async ({ same, holds }) => {
  const before = await balances();
  const placed = await own.createOrder(
    symbol,
    "market",
    "buy",
    2,
    undefined,
    named(),
  );
  const order = told(await own.fetchOrder(placed.id, symbol));
  same("status", order.status, "closed");
  same("filled", order.filled, 2);
  const trades = await tradesOf(own, order);
  same(
    "fills sum up to the amount",
    sum(trades.map((each) => units(each.amount))),
    units(2),
  );
  same(
    "cost is the trades' cost",
    units(order.cost),
    sum(trades.map((each) => units(each.cost))),
  );
  same(
    "fee is the trades' fee",
    units(order.fee.cost),
    sum(trades.map((each) => units(each.fee.cost))),
  );
  holds("taker", trades.every((each) => each.takerOrMaker === "taker"));
  const rated = ({ fee, cost }) => units(fee.cost) === units(cost) * 4n / 1_000n / 10_000n * 10_000n;
  holds("fee of 0.4 percent", trades.every(rated));
  sameChange(same, before, await balances(), trades);
});

await step("take for an amount of money", async ({ same, holds }) => {
  const before = await balances();
  const placed = await own.createMarketBuyOrderWithCost(
    symbol,
    5_000,
    named({ oflags: "fciq,viqc" }),
  );
  const trades = await tradesOf(own, placed);
  const cost = sum(trades.map((each) => units(each.cost)));
  holds(
    "spent no more, and less than a cent left",
    cost <= units(5_000) && cost > units(4_999.99),
    cost,
  );
  sameChange(same, before, await balances(), trades);
});

await step("take at once or not at all", async ({ same }) => {
  const { bids } = await own.fetchOrderBook(symbol, 5);
  const before = await balances();
  const price = Math.floor(bids[0][0] * 0.99);
  const order = await own.createOrder(
    symbol,
    "limit",
    "sell",
    0.3,
    price,
    named({ timeInForce: "IOC" }),
  );
  sameChange(same, before, await balances(), await tradesOf(own, order));
  const high = Math.floor(bids[0][0] * 2);
  const placed = await own.createOrder(
    symbol,
    "limit",
    "sell",
    0.3,
    high,
    named({ timeInForce: "FOK" }),
  );
  const missed = told(await own.fetchOrder(placed.id, symbol));
  same("what cannot fill is canceled", missed.status, "canceled");
  const post = await own.createOrder(
    symbol,
    "limit",
    "sell",
    0.3,
    price,
    named({ postOnly: true }),
  );
  const refused = told(await own.fetchOrder(post.id, symbol));
  same("post only that would take is canceled", refused.status, "canceled");
  same("and says why", refused.info.reason, "Post only order");
});

await step(
  "make, and be filled by the other account",
  async ({ same, holds }) => {
    const before = { own: await balances(own), other: await balances(other) };
    const [trades, theirs] = [[], []];
    const met = () =>
      theirs.some((each) => trades.some((mine) => mine.info.trade_id === each.info.trade_id && mine.id !== each.id));
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
        named(),
      );
      const taker = await other.createOrder(
        symbol,
        "limit",
        "sell",
        0.05,
        price,
        named({ timeInForce: "IOC" }),
      );
      await own.cancelOrder(maker.id, symbol).catch((error) => {
        if (!(error instanceof ccxt.OrderNotFound)) throw error;
      });
      const fills = await tradesOf(own, maker);
      if (!hasTaken(fills)) {
        holds(
          "maker at its own price",
          fills.every((each) => each.takerOrMaker === "maker" && each.price === price),
        );
      }
      trades.push(...fills);
      theirs.push(...await tradesOf(other, taker));
      return !hasTaken(fills) && met();
    });
    holds("one trade on both sides", met());
    sameChange(same, before.own, await balances(own), trades);
    sameChange(same, before.other, await balances(other), theirs);
  },
);

await step("nonces", async ({ refused }) => {
  const late = exchange(judge.own.hmac);
  late.nonce = () => 1_000;
  await refused(
    "a lower nonce is InvalidNonce",
    () => late.fetchBalance(),
    (error) => error instanceof ccxt.InvalidNonce,
  );
});

await step("refusals", async ({ refused }) => {
  const price = farBelow(book);
  const is = (kind) => (error) => error.constructor === kind;
  const saying = (kind, text) => (error) => error.constructor === kind && error.message.includes(text);
  const forged = counted(
    exchange({ key: judge.own.hmac.key, secret: "Zm9yZ2Vk" }),
  );
  await refused(
    "a wrong signature is ExchangeError",
    () => forged.fetchBalance(),
    saying(ccxt.ExchangeError, "EAPI:Invalid signature"),
  );
  const nobody = counted(exchange({ key: "x".repeat(56), secret: "Zm9yZ2Vk" }));
  await refused(
    "an unknown key is AuthenticationError",
    () => nobody.fetchBalance(),
    is(ccxt.AuthenticationError),
  );
  const order = (side, amount, at, more) => own.createOrder(symbol, "limit", side, amount, at, named(more));
  await refused(
    "too little is InvalidOrder",
    () => order("buy", 0.00001, price),
    is(ccxt.InvalidOrder),
  );
  const wild = {
    pair: market,
    type: "buy",
    ordertype: "limit",
    volume: "0.01",
    price: "1.001",
  };
  await refused(
    "off the price step",
    () => own.privatePostAddOrder(wild),
    saying(ccxt.ExchangeError, "EOrder:Invalid price"),
  );
  await refused(
    "too much is InsufficientFunds",
    () => order("buy", 100, price),
    is(ccxt.InsufficientFunds),
  );
  const nothing = "OAAAAA-BBBBB-CCCCCC";
  await refused(
    "cancelling nothing is InvalidOrder",
    () => own.cancelOrder(nothing, symbol),
    is(ccxt.InvalidOrder),
  );
  const open = await order("buy", 0.01, price, { clientOrderId: "twice" });
  await refused(
    "a client id twice",
    () => order("buy", 0.01, price, { clientOrderId: "twice" }),
    saying(ccxt.ExchangeError, "not unique"),
  );
  await own.cancelOrder(open.id, symbol);
  await refused(
    "cancelling again is OrderNotFound",
    () => own.cancelOrder(open.id, symbol),
    is(ccxt.OrderNotFound),
  );
  await refused(
    "an unknown market",
    () => own.publicGetDepth({ pair: "NOSUCH" }),
    saying(ccxt.ExchangeError, "EQuery:Unknown asset pair"),
  );
});

await step("rate limits", async ({ refused, same }) => {
  const hasty = exchange(undefined, { rest: judge.busy.rest });
  let answered = 0;
  const hurry = async () => {
    for (; answered < 50; answered++) await hasty.publicGetTime();
  };
  await refused(
    "too many requests are RateLimitExceeded",
    hurry,
    (error) =>
      error instanceof ccxt.DDoSProtection ||
      error instanceof ccxt.RateLimitExceeded,
  );
  same("after as many as were left", answered, 10);
});

await step("all there is at the end", async ({ holds, same }) => {
  for (const [who, account] of [["own", own], ["other", other]]) {
    const trades = await tradesOf(account);
    holds(`trades of the ${who} account`, trades.length > 0, trades.length);
    for (const trade of trades) {
      record("fill", {
        who,
        tradeId: trade.id,
        orderId: trade.order,
        market,
        side: trade.side,
        maker: trade.takerOrMaker === "maker",
        price: decimal(units(trade.price)),
        quantity: decimal(units(trade.amount)),
        quote: decimal(units(trade.cost)),
        fee: decimal(units(trade.fee.cost)),
        feeAsset: trade.fee.currency,
      });
    }
    for (const order of await account.fetchClosedOrders(symbol)) {
      // Of an order for an amount of money the library takes that for the amount of the order.
      const { oflags, vol, vol_exec: filled } = order.info;
      const money = oflags.includes("viqc");
      if (money) same("what the order may cost", vol, "5000.00000");
      told(
        money ? { ...order, amount: filled, cost: order.info.cost } : order,
        who,
      );
    }
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
