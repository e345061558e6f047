// npm binance over REST.
import { MainClient } from "binance";
import { decimal, finish, given, hasTaken, record, step, sum, units, until, worth } from "../report.mjs";

const judge = given();
const symbol = "BTCUSDT";

function client(credentials, baseUrl = judge.rest) {
  const keys = credentials === undefined ? {} : { api_key: credentials.key, api_secret: credentials.secret };
  return new MainClient({ ...keys, baseUrl, strictParamValidation: true });
}

const own = client(judge.own.hmac);
const other = client(judge.other.ed25519);

function told(order, who = "own") {
  record("order", {
    who,
    id: order.orderId,
    clientId: order.origClientOrderId ?? order.clientOrderId,
    market: order.symbol,
    side: order.side.toLowerCase(),
    status: order.status,
    price: order.price,
    quantity: order.origQty,
    executed: order.executedQty,
    executedQuote: order.cummulativeQuoteQty,
  });
  return order;
}

async function balances(account = own) {
  const { balances } = await account.getAccountInformation();
  return Object.fromEntries(
    balances.map((
      { asset, free, locked },
    ) => [asset, { free: units(free), locked: units(locked) }]),
  );
}

const total = (balance) => balance.free + balance.locked;
const quantities = (fills) => sum(fills.map((fill) => units(fill.qty)));

/** What an account owns must have changed by what its trades say. */
function sameChange(same, before, after, trades) {
  const change = { BTC: 0n, USDT: 0n };
  for (const trade of trades) {
    const sign = trade.isBuyer ? 1n : -1n;
    change.BTC += sign * units(trade.qty);
    change.USDT -= sign * units(trade.quoteQty);
    change[trade.commissionAsset] -= units(trade.commission);
  }
  for (const asset of ["BTC", "USDT"]) {
    same(
      `${asset} moved by trades and fees`,
      total(after[asset]) - total(before[asset]),
      change[asset],
    );
  }
}

const tradesOf = (account, order) => account.getAccountTradeList({ symbol, orderId: order.orderId });

let far;
await step("general", async ({ same, holds }) => {
  same("ping", JSON.stringify(await own.testConnectivity()), "{}");
  // Its getServerTime() asks the real venue, whatever the address it was given.
  const { serverTime } = await own.get("api/v3/time");
  holds("time is now", Math.abs(serverTime - Date.now()) < 5_000, serverTime);
  const info = await own.getExchangeInfo();
  holds(
    "markets",
    info.symbols.length > 1 &&
      info.symbols.every((each) => each.status === "TRADING"),
  );
  const one = await own.getExchangeInfo({ symbols: [symbol, "ETHUSDT"] });
  same(
    "two named markets",
    one.symbols.map((each) => each.symbol).join(),
    `${symbol},ETHUSDT`,
  );
  const filter = one.symbols[0].filters.find((each) => each.filterType === "PRICE_FILTER");
  same("price step", filter.tickSize, "0.01000000");
  holds(
    "used weight in the headers",
    own.getRateLimitStates()["x-mbx-used-weight-1m"] > 0,
  );
});

await step("market data", async ({ same, holds }) => {
  const book = await own.getOrderBook({ symbol, limit: 5000 });
  record("book", {
    market: symbol,
    updateId: book.lastUpdateId,
    bids: book.bids,
    asks: book.asks,
  });
  far = Math.floor(book.bids[0][0] * 0.8);
  const ten = await own.getOrderBook({ symbol, limit: 10 });
  record("book", {
    market: symbol,
    updateId: ten.lastUpdateId,
    levels: 10,
    bids: ten.bids,
    asks: ten.asks,
  });
  const trades = await own.getRecentTrades({ symbol, limit: 50 });
  holds(
    "trade ids are consecutive",
    trades.every(({ id }, i) => i === 0 || id === trades[i - 1].id + 1),
  );
  for (const { id, price, qty, isBuyerMaker } of trades) {
    record("trade", {
      market: symbol,
      id,
      price,
      quantity: qty,
      takerSide: isBuyerMaker ? "sell" : "buy",
    });
  }
  const old = await own.getHistoricalTrades({
    symbol,
    fromId: trades[0].id,
    limit: 5,
  });
  same(
    "historical trades",
    JSON.stringify(old),
    JSON.stringify(trades.slice(0, 5)),
  );
  const [aggregate] = await own.getAggregateTrades({ symbol, limit: 1 });
  const parts = await own.getHistoricalTrades({
    symbol,
    fromId: aggregate.f,
    limit: aggregate.l - aggregate.f + 1,
  });
  same("an aggregate is its trades", units(aggregate.q), quantities(parts));
  const [open, , , , , volume, close] = (await own.getKlines({ symbol, interval: "1m", limit: 2 }))[0];
  same("candle of a minute", close - open, 59_999);
  const inside = await own.getAggregateTrades({
    symbol,
    startTime: open,
    endTime: close,
    limit: 1000,
  });
  same(
    "the candle's volume is its trades'",
    units(volume),
    sum(inside.map((each) => units(each.q))),
  );
  same(
    "candles for show",
    (await own.getUIKlines({ symbol, interval: "1m", limit: 2 })).length,
    2,
  );
});

await step("tickers", async ({ same, holds }) => {
  const day = await own.get24hrChangeStatistics({ symbol });
  holds(
    "low <= last <= high",
    +day.lowPrice <= +day.lastPrice && +day.lastPrice <= +day.highPrice,
  );
  same("trades counted", day.count, day.lastId - day.firstId + 1);
  const two = await own.get24hrChangeStatistics({
    symbols: [symbol, "ETHUSDT"],
  });
  same(
    "two tickers",
    two.map((each) => each.symbol).join(),
    `${symbol},ETHUSDT`,
  );
  const best = await own.getSymbolOrderBookTicker({ symbol });
  holds("best bid below best ask", +best.bidPrice < +best.askPrice);
  holds("all prices", (await own.getSymbolPriceTicker()).length > 1);
  holds("average price", +(await own.getAvgPrice({ symbol })).price > 0);
  same(
    "rolling window",
    (await own.getRollingWindowTicker({ symbol, windowSize: "1h" })).symbol,
    symbol,
  );
  same(
    "trading day",
    (await own.getTradingDayTicker({ symbol })).symbol,
    symbol,
  );
});

await step("the account", async ({ same, holds }) => {
  const all = await balances();
  for (const [asset, amount] of Object.entries(judge.balances)) {
    same("balances", all[asset].free, units(amount));
  }
  const info = await own.getAccountInformation();
  holds("may trade", info.canTrade);
  const rates = await own.getCommissionRates({ symbol });
  same(
    "commission",
    rates.standardCommission.taker,
    info.commissionRates.taker,
  );
});

let resting;
await step("place, ask, amend, replace, cancel", async ({ same, holds }) => {
  const newClientOrderId = own.generateNewOrderId();
  const request = {
    symbol,
    side: "BUY",
    type: "LIMIT",
    timeInForce: "GTC",
    quantity: 0.01,
    price: far,
    newClientOrderId,
  };
  await own.testNewOrder(request);
  same(
    "a test places nothing",
    (await own.getOpenOrders({ symbol })).length,
    0,
  );
  resting = told(
    await own.submitNewOrder({ ...request, newOrderRespType: "FULL" }),
  );
  same("status", resting.status, "NEW");
  same("client id", resting.clientOrderId, newClientOrderId);
  const asked = told(
    await own.getOrder({ symbol, origClientOrderId: newClientOrderId }),
  );
  same("asked by client id", asked.orderId, resting.orderId);
  same("locked", (await balances()).USDT.locked, worth(far, "0.01"));
  // Its amendOrderKeepPriority() asks for a route of the futures.
  const amendment = { symbol, orderId: resting.orderId, newQty: 0.008 };
  const amended = await own.putPrivate(
    "api/v3/order/amend/keepPriority",
    amendment,
  );
  same("amended quantity", amended.amendedOrder.qty, "0.00800000");
  told(await own.getOrder({ symbol, orderId: resting.orderId }));
  same(
    "locked when amended",
    (await balances()).USDT.locked,
    worth(far, "0.008"),
  );
  const replaced = await own.replaceOrder({
    symbol,
    side: "BUY",
    type: "LIMIT",
    timeInForce: "GTC",
    quantity: 0.02,
    price: far - 10,
    cancelReplaceMode: "STOP_ON_FAILURE",
    cancelOrderId: resting.orderId,
  });
  same(
    "replaced",
    `${replaced.cancelResult} ${replaced.newOrderResult}`,
    "SUCCESS SUCCESS",
  );
  told(replaced.cancelResponse);
  const next = told(replaced.newOrderResponse);
  const open = await own.getOpenOrders({ symbol });
  holds(
    "the only open order",
    open.length === 1 && open[0].orderId === next.orderId,
  );
  const canceled = told(
    await own.cancelOrder({ symbol, orderId: next.orderId }),
  );
  same("cancelled", canceled.status, "CANCELED");
  same("free again", (await balances()).USDT.free, units(judge.balances.USDT));
});

await step("an order list", async ({ same }) => {
  const list = await own.submitNewOrderList({
    symbol,
    side: "SELL",
    quantity: 0.01,
    aboveType: "LIMIT_MAKER",
    abovePrice: far * 2,
    belowType: "STOP_LOSS_LIMIT",
    belowStopPrice: far,
    belowPrice: far - 10,
    belowTimeInForce: "GTC",
  });
  same("two orders", list.orderReports.length, 2);
  list.orderReports.forEach((order) => told(order));
  const asked = await own.getOCO({ orderListId: list.orderListId });
  same("asked", asked.listOrderStatus, "EXECUTING");
  same("open lists", (await own.getAllOpenOCO()).length, 1);
  same("locked once", (await balances()).BTC.locked, units("0.01"));
  const canceled = await own.cancelOCO({
    symbol,
    orderListId: list.orderListId,
  });
  canceled.orderReports.forEach((order) => told(order));
  same("cancelled", canceled.listOrderStatus, "ALL_DONE");
  same("all lists", (await own.getAllOCO({})).length, 1);
});

await step("take", async ({ same, holds }) => {
  const before = await balances();
  const order = told(
    await own.submitNewOrder({
      symbol,
      side: "BUY",
      type: "MARKET",
      quantity: 2,
      newOrderRespType: "FULL",
    }),
  );
  same("status", order.status, "FILLED");
  same("fills sum up", quantities(order.fills), units(2));
  const trades = await tradesOf(own, order);
  same(
    "trades are the fills",
    trades.map((each) => each.id).join(),
    order.fills.map((each) => each.tradeId).join(),
  );
  same(
    "cost",
    units(order.cummulativeQuoteQty),
    sum(trades.map((each) => units(each.quoteQty))),
  );
  holds("taker", trades.every((each) => !each.isMaker));
  holds(
    "fee of a tenth of a percent",
    trades.every((each) => units(each.commission) === units(each.qty) / 1000n),
  );
  const result = told(
    await own.submitNewOrder({
      symbol,
      side: "SELL",
      type: "MARKET",
      quoteOrderQty: 5_000,
      newOrderRespType: "RESULT",
    }),
  );
  same("for an amount of money", result.status, "FILLED");
  const more = await tradesOf(own, result);
  sameChange(same, before, await balances(), [...trades, ...more]);
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
      const { bids } = await own.getOrderBook({ symbol, limit: 5 });
      const request = {
        symbol,
        type: "LIMIT",
        quantity: "0.05",
        price: decimal(units(bids[0][0]) + units("0.01")),
      };
      const maker = await own.submitNewOrder({
        ...request,
        side: "BUY",
        timeInForce: "GTC",
      });
      const taker = told(
        await other.submitNewOrder({
          ...request,
          side: "SELL",
          timeInForce: "IOC",
          newOrderRespType: "RESULT",
        }),
        "other",
      );
      await own.cancelOrder({ symbol, orderId: maker.orderId }).catch(
        (error) => {
          if (error.code !== -2011) throw error;
        },
      );
      const made = told(await own.getOrder({ symbol, orderId: maker.orderId }));
      const fills = await tradesOf(own, made);
      same(
        "trades sum up to what is filled",
        quantities(fills),
        units(made.executedQty),
      );
      if (!hasTaken(fills)) {
        holds(
          "maker at its own price",
          fills.every((each) => each.isMaker && each.price === made.price),
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

await step("refusals", async ({ refused }) => {
  const says = (code, status) => (error) =>
    error.code === code &&
    (status === undefined ||
      error.headers !== undefined && error.body.code === code);
  const limit = (more) =>
    own.submitNewOrder({
      symbol,
      side: "BUY",
      type: "LIMIT",
      timeInForce: "GTC",
      price: far,
      ...more,
    });
  const forged = client({ key: judge.own.hmac.key, secret: "forged" });
  await refused(
    "a wrong signature is -1022",
    () => forged.getAccountInformation(),
    says(-1022),
  );
  const alien = client({
    key: judge.own.ed25519.key,
    secret: judge.other.ed25519.secret,
  });
  await refused(
    "a wrong Ed25519 key too",
    () => alien.getAccountInformation(),
    says(-1022),
  );
  const nobody = client({ key: "x".repeat(64), secret: "x" });
  await refused(
    "an unknown key is -2015",
    () => nobody.getAccountInformation(),
    says(-2015),
  );
  const late = client(judge.own.hmac);
  late.setTimeOffset(-60_000);
  await refused(
    "a late request is -1021",
    () => late.getAccountInformation(),
    says(-1021),
  );
  const filter = (name) => (error) => error.code === -1013 && error.message === `Filter failure: ${name}`;
  await refused(
    "too little is NOTIONAL",
    () => limit({ quantity: 0.00001 }),
    filter("NOTIONAL"),
  );
  await refused(
    "off the step is LOT_SIZE",
    () => limit({ quantity: 0.010001 }),
    filter("LOT_SIZE"),
  );
  await refused(
    "off the tick is PRICE_FILTER",
    () => limit({ quantity: 0.01, price: 1.001 }),
    filter("PRICE_FILTER"),
  );
  const poor = (error) =>
    error.code === -2010 &&
    error.message.startsWith("Account has insufficient balance");
  await refused(
    "too much is insufficient balance",
    () => limit({ quantity: 100 }),
    poor,
  );
  await refused(
    "cancelling nothing is -2011",
    () => own.cancelOrder({ symbol, orderId: 999_999_999 }),
    says(-2011),
  );
  await refused(
    "asking for nothing is -2013",
    () => own.getOrder({ symbol, orderId: 999_999_999 }),
    says(-2013),
  );
  await refused(
    "an unknown market is -1121",
    () => own.getOrderBook({ symbol: "NOSUCH" }),
    says(-1121),
  );
});

await step("rate limits", async ({ refused, holds }) => {
  const hasty = client(undefined, judge.busy.rest);
  const waits = (error) => error.code === -1003 && +error.headers["retry-after"] > 0;
  await refused("429 with retry-after", () => hasty.getExchangeInfo(), waits);
  let banned = false;
  for (let call = 0; call < 50 && !banned; call++) {
    banned = await hasty.testConnectivity().then(
      () => false,
      (error) => waits(error) && error.message.includes("banned"),
    );
  }
  holds("who goes on is banned", banned);
});

await step("all there is at the end", async ({ holds }) => {
  for (const [who, account] of [["own", own], ["other", other]]) {
    const trades = await account.getAccountTradeList({ symbol });
    holds(`trades of the ${who} account`, trades.length > 0);
    for (const trade of trades) {
      record("fill", {
        who,
        tradeId: trade.id,
        orderId: trade.orderId,
        market: trade.symbol,
        side: trade.isBuyer ? "buy" : "sell",
        maker: trade.isMaker,
        price: trade.price,
        quantity: trade.qty,
        quote: trade.quoteQty,
        fee: trade.commission,
        feeAsset: trade.commissionAsset,
      });
    }
    for (const order of await account.getAllOrders({ symbol })) {
      told(order, who);
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
