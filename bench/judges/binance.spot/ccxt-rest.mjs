// ccxt over REST.
import ccxt from "ccxt";
import { decimal, finish, given, hasTaken, record, step, sum, units, until, worth } from "../report.mjs";

const judge = given();
const symbol = "BTC/USDT";
const market = "BTCUSDT";

function exchange(credentials, { rest = judge.rest, ...more } = {}) {
  const made = new ccxt.binance({
    ...(credentials === undefined ? {} : { apiKey: credentials.key, secret: credentials.secret }),
    ...more,
    options: {
      defaultType: "spot",
      fetchMarkets: { types: ["spot"] },
      fetchMargins: false,
      fetchCurrencies: false,
      ...more.options,
    },
  });
  // Whatever this judge does not mean to touch must not be anywhere.
  for (const name of Object.keys(made.urls.api)) {
    if (name !== "ws") made.urls.api[name] = `${rest}/none/${name}`;
  }
  made.urls.api.public = made.urls.api.private = `${rest}/api/v3`;
  made.urls.api.v1 = `${rest}/api/v1`;
  return made;
}

const own = exchange(judge.own.hmac);
const other = exchange(judge.other.ed25519);

function told(order, who = "own") {
  record("order", {
    who,
    id: Number(order.id),
    clientId: order.clientOrderId,
    market,
    side: order.side,
    status: order.status,
    price: decimal(units(order.price ?? 0)),
    quantity: decimal(units(order.amount)),
    executed: decimal(units(order.filled)),
    executedQuote: decimal(units(order.cost)),
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
  const change = { BTC: 0n, USDT: 0n };
  for (const trade of trades) {
    const sign = trade.side === "buy" ? 1n : -1n;
    change.BTC += sign * units(trade.amount);
    change.USDT -= sign * units(trade.cost);
    change[trade.fee.currency] -= units(trade.fee.cost);
  }
  return change;
}

const total = (balance) => balance.free + balance.locked;

function sameChange(same, before, after, trades) {
  const change = changes(trades);
  for (const asset of ["BTC", "USDT"]) {
    same(
      `${asset} moved by trades and fees`,
      total(after[asset]) - total(before[asset]),
      change[asset],
    );
  }
}

/** A price far below the market, where an order rests. */
const farBelow = (book) => Math.floor(book.bids[0][0] * 0.8);
let book;

await step("time", async ({ holds }) => {
  const time = await own.fetchTime();
  holds("fetchTime is now", Math.abs(time - Date.now()) < 5_000, time);
  const status = await exchange().publicGetPing();
  holds("ping", Object.keys(status).length === 0, status);
});

await step("load markets", async ({ same, holds }) => {
  const markets = await own.loadMarkets();
  await other.loadMarkets();
  const raw = await own.publicGetExchangeInfo();
  same("number of markets", Object.keys(markets).length, raw.symbols.length);
  const btc = own.market(symbol);
  same("price step", btc.precision.price, 0.01);
  same("amount step", btc.precision.amount, 0.00001);
  same("smallest cost", btc.limits.cost.min, 5);
  same("largest amount", btc.limits.amount.max, 9000);
  holds(
    "active spot market",
    btc.active && btc.spot && btc.id === market,
    btc.id,
  );
});

await step("public market data", async ({ same, holds }) => {
  book = await own.fetchOrderBook(symbol);
  holds(
    "bids fall",
    book.bids.every(([price], i) => i === 0 || price < book.bids[i - 1][0]),
  );
  holds(
    "asks rise",
    book.asks.every(([price], i) => i === 0 || price > book.asks[i - 1][0]),
  );
  holds("bid below ask", book.bids[0][0] < book.asks[0][0]);
  record("book", {
    market,
    updateId: book.nonce,
    levels: 100,
    bids: book.bids.map((
      [price, amount],
    ) => [decimal(units(price)), decimal(units(amount))]),
    asks: book.asks.map((
      [price, amount],
    ) => [decimal(units(price)), decimal(units(amount))]),
  });
  const ticker = await own.fetchTicker(symbol);
  holds(
    "ticker's low <= last <= high",
    ticker.low <= ticker.last && ticker.last <= ticker.high,
    ticker.last,
  );
  const tickers = await own.fetchTickers();
  same("tickers", Object.keys(tickers).length, own.symbols.length);
  const best = await own.fetchBidsAsks([symbol]);
  holds("best bid below best ask", best[symbol].bid < best[symbol].ask);
  const last = await own.fetchLastPrices([symbol]);
  holds("last price", last[symbol].price > 0);
});

await step("public trades and candles", async ({ same, holds }) => {
  const trades = await own.fetchTrades(symbol, undefined, 100, {
    fetchTradesMethod: "publicGetTrades",
  });
  holds(
    "trade ids are consecutive",
    trades.every((each, i) => i === 0 || +each.id === +trades[i - 1].id + 1),
  );
  for (const { id, price, amount, side } of trades) {
    record("trade", {
      market,
      id: +id,
      price: decimal(units(price)),
      quantity: decimal(units(amount)),
      takerSide: side,
    });
  }
  const aggregates = await own.fetchTrades(symbol, undefined, 50, {
    fetchTradesMethod: "publicGetAggTrades",
  });
  holds(
    "aggregate ids are consecutive",
    aggregates.every((each, i) => i === 0 || +each.id === +aggregates[i - 1].id + 1),
  );
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
  const [, , , , , volume] = candles.at(-2);
  const [start] = candles.at(-2);
  const inside = await own.fetchTrades(symbol, start, 1000, {
    fetchTradesMethod: "publicGetAggTrades",
    until: start + 59_999,
  });
  same(
    "the candle's volume is its trades'",
    units(volume),
    sum(inside.map((each) => units(each.amount))),
  );
});

await step("balances", async ({ same }) => {
  const all = await balances();
  for (const [asset, amount] of Object.entries(judge.balances)) {
    same(`free ${asset}`, all[asset].free, units(amount));
    same(`locked ${asset}`, all[asset].locked, 0n);
  }
});

let resting;
await step("place a limit order", async ({ same, holds }) => {
  const price = farBelow(book);
  resting = told(
    await own.createOrder(symbol, "limit", "buy", 0.01, price, {
      clientOrderId: "judge-one",
    }),
  );
  same("status", resting.status, "open");
  same("client id", resting.clientOrderId, "judge-one");
  same("filled", resting.filled, 0);
  const after = await balances();
  same("locked is price x amount", after.USDT.locked, worth(price, 0.01));
  const asked = await own.fetchOrder(resting.id, symbol);
  same("asked by id", asked.clientOrderId, "judge-one");
  const named = await own.fetchOrder(undefined, symbol, {
    clientOrderId: "judge-one",
  });
  same("asked by client id", named.id, resting.id);
  const open = await own.fetchOpenOrders(symbol);
  holds(
    "the only open order",
    open.length === 1 && open[0].id === resting.id,
    open.length,
  );
});

await step("amend its amount", async ({ same }) => {
  const request = { symbol: market, orderId: resting.id, newQty: "0.008" };
  const answer = await own.request(
    "order/amend/keepPriority",
    "private",
    "PUT",
    request,
  );
  same("amended amount", units(answer.amendedOrder.qty), units("0.008"));
  resting = told(await own.fetchOrder(resting.id, symbol));
  same("amount", resting.amount, 0.008);
  const after = await balances();
  same("locked", after.USDT.locked, worth(resting.price, 0.008));
});

await step("replace it", async ({ same }) => {
  const before = resting;
  resting = told(
    await own.editOrder(
      before.id,
      symbol,
      "limit",
      "buy",
      0.02,
      before.price - 10,
    ),
  );
  const old = told(await own.fetchOrder(before.id, symbol));
  same("the old one", old.status, "canceled");
  same("the new one", resting.status, "open");
  same("amount", resting.amount, 0.02);
  const after = await balances();
  same("locked", after.USDT.locked, worth(resting.price, 0.02));
});

await step("cancel it", async ({ same }) => {
  const canceled = told(await own.cancelOrder(resting.id, symbol));
  same("status", canceled.status, "canceled");
  const after = await balances();
  same("locked", after.USDT.locked, 0n);
  same("free", after.USDT.free, units(judge.balances.USDT));
});

await step("a stop order, and cancel all", async ({ same, holds }) => {
  const price = farBelow(book);
  const stop = told(
    await own.createOrder(symbol, "limit", "sell", 0.01, price - 100, {
      stopLossPrice: price,
    }),
  );
  same("trigger price", stop.triggerPrice, price);
  const limit = told(
    await own.createOrder(symbol, "limit", "buy", 0.01, price, {
      postOnly: true,
    }),
  );
  const canceled = await own.cancelAllOrders(symbol);
  canceled.forEach((order) => told(order));
  const both = canceled.map((order) => order.id).sort().join();
  same("cancelled", both, [stop.id, limit.id].sort().join());
  holds("all canceled", canceled.every((order) => order.status === "canceled"));
  same("open orders", (await own.fetchOpenOrders(symbol)).length, 0);
});

/** The order's trades, as the account's list of trades has them. */
async function tradesOf(account, order) {
  return await account.fetchOrderTrades(order.id, symbol);
}

await step("take with a market order", async ({ same, holds }) => {
  const before = await balances();
  const order = told(await own.createOrder(symbol, "market", "buy", 2));
  same("status", order.status, "closed");
  same("filled", order.filled, 2);
  holds("its fills came with it", order.trades.length > 0, order.trades.length);
  same(
    "fills sum up to the amount",
    sum(order.trades.map((each) => units(each.amount))),
    units(2),
  );
  const trades = await tradesOf(own, order);
  same("as many trades as fills", trades.length, order.trades.length);
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
  const order = told(await own.createMarketBuyOrderWithCost(symbol, 5_000));
  same("status", order.status, "closed");
  holds(
    "spent no more, and less than a step left",
    order.cost <= 5_000 && order.cost > 4_998,
    order.cost,
  );
  sameChange(same, before, await balances(), await tradesOf(own, order));
});

await step("take at once or not at all", async ({ same }) => {
  const { bids } = await own.fetchOrderBook(symbol, 5);
  const before = await balances();
  const price = Math.floor(bids[0][0] * 0.99);
  const order = told(
    await own.createOrder(symbol, "limit", "sell", 0.3, price, {
      timeInForce: "IOC",
    }),
  );
  same("status", order.status, "closed");
  sameChange(same, before, await balances(), await tradesOf(own, order));
  const missed = told(
    await own.createOrder(symbol, "limit", "sell", 0.3, bids[0][0] * 2, {
      timeInForce: "FOK",
    }),
  );
  same("what cannot fill expires", missed.status, "expired");
});

await step(
  "make, and be filled by the other account's Ed25519 key",
  async ({ same, holds }) => {
    const before = { own: await balances(own), other: await balances(other) };
    const trades = [];
    const theirs = [];
    const met = () => theirs.some((each) => trades.some((mine) => mine.id === each.id));
    // The market moves: others may be faster than the other account, and then both come again.
    await until("trade with each other", async () => {
      const { bids } = await own.fetchOrderBook(symbol, 5);
      const price = +(bids[0][0] + 0.01).toFixed(2);
      const maker = await own.createOrder(symbol, "limit", "buy", 0.05, price);
      const taker = told(
        await other.createOrder(symbol, "limit", "sell", 0.05, price, {
          timeInForce: "IOC",
        }),
        "other",
      );
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

await step(
  "a clock that is wrong, and the difference loaded",
  async ({ same, refused }) => {
    const late = exchange(judge.own.hmac);
    late.milliseconds = () => Date.now() - 60_000;
    await refused(
      "InvalidNonce",
      () => late.fetchBalance(),
      (error) => error instanceof ccxt.InvalidNonce,
    );
    const adjusted = exchange(judge.own.hmac, {
      options: { adjustForTimeDifference: true },
    });
    adjusted.milliseconds = () => Date.now() - 60_000;
    await adjusted.loadMarkets();
    same(
      "the difference",
      Math.round(adjusted.options.timeDifference / 1000),
      -60,
    );
    same(
      "a balance",
      units((await adjusted.fetchBalance()).BTC.total),
      total((await balances()).BTC),
    );
  },
);

await step("refusals", async ({ refused }) => {
  const price = farBelow(book);
  const is = (kind) => (error) => error.constructor === kind;
  const forged = exchange({ key: judge.own.hmac.key, secret: "forged" });
  await refused(
    "a wrong signature is AuthenticationError",
    () => forged.fetchBalance(),
    is(ccxt.AuthenticationError),
  );
  const alien = exchange({
    key: judge.own.ed25519.key,
    secret: judge.other.ed25519.secret,
  });
  await refused(
    "a wrong Ed25519 key too",
    () => alien.fetchBalance(),
    is(ccxt.AuthenticationError),
  );
  const nobody = exchange({ key: "x".repeat(64), secret: "x" });
  await refused(
    "an unknown key too",
    () => nobody.fetchBalance(),
    is(ccxt.AuthenticationError),
  );
  const order = (...rest) => own.createOrder(symbol, "limit", ...rest);
  // What ccxt makes of the venue's -1013 where the filter's name is not one it looks for.
  const little = (error) =>
    is(ccxt.BadRequest)(error) &&
    error.message.includes("Filter failure: NOTIONAL");
  await refused(
    "too little is BadRequest",
    () => order("buy", 0.00001, price),
    little,
  );
  const wild = {
    symbol: market,
    side: "BUY",
    type: "LIMIT",
    timeInForce: "GTC",
    quantity: "0.01",
    price: "1.001",
  };
  await refused(
    "off the price step is InvalidOrder",
    () => own.privatePostOrder(wild),
    is(ccxt.InvalidOrder),
  );
  await refused(
    "too much is InsufficientFunds",
    () => order("buy", 100, price),
    is(ccxt.InsufficientFunds),
  );
  await refused(
    "cancelling nothing is OrderNotFound",
    () => own.cancelOrder("999999999", symbol),
    is(ccxt.OrderNotFound),
  );
  await refused(
    "asking for nothing too",
    () => own.fetchOrder("999999999", symbol),
    is(ccxt.OrderNotFound),
  );
  const crossing = () => order("sell", 0.01, price, { postOnly: true });
  await refused(
    "post only that would take is OrderImmediatelyFillable",
    crossing,
    is(ccxt.OrderImmediatelyFillable),
  );
  const nowhere = () => own.publicGetDepth({ symbol: "NOSUCH" });
  await refused("an unknown market is BadSymbol", nowhere, is(ccxt.BadSymbol));
});

await step("rate limits", async ({ refused, holds }) => {
  const hasty = exchange(undefined, {
    rest: judge.busy.rest,
    enableRateLimit: false,
  });
  const limited = (status) => (error) =>
    error instanceof ccxt.DDoSProtection &&
    error.message.includes(` ${status} `);
  await refused(
    "429 is DDoSProtection",
    () => hasty.publicGetExchangeInfo(),
    limited(429),
  );
  holds(
    "retry-after",
    +hasty.last_response_headers["Retry-After"] > 0,
    hasty.last_response_headers,
  );
  let banned = false;
  for (let call = 0; call < 50 && !banned; call++) {
    banned = await hasty.publicGetTime().then(() => false, limited(418));
  }
  holds("who goes on is banned with 418", banned);
});

await step("all there is at the end", async ({ holds }) => {
  for (const [who, account] of [["own", own], ["other", other]]) {
    const trades = await account.fetchMyTrades(symbol);
    holds(`trades of the ${who} account`, trades.length > 0, trades.length);
    for (const trade of trades) {
      record("fill", {
        who,
        tradeId: +trade.id,
        orderId: +trade.order,
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
    for (const order of await account.fetchOrders(symbol)) told(order, who);
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
