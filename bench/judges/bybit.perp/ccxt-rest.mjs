// ccxt over REST: perpetual contracts, linear and inverse.
import ccxt from "ccxt";
import { ask, finish, given, step, sum, units, until } from "../report.mjs";
import { exchange, inOrder, named, teller, toldFunds } from "../bybit.spot/parts/exchange.mjs";

const judge = given();
const own = exchange(judge, judge.own.hmac, { type: "swap" });
const other = exchange(judge, judge.other.hmac, { type: "swap" });

const linear = {
  symbol: "BTC/USDT:USDT",
  market: "BTCUSDT",
  ...teller("BTCUSDT"),
};
const inverse = {
  symbol: "BTC/USD:BTC",
  market: "BTCUSD",
  ...teller("BTCUSD", true),
};

async function place(
  { symbol, told },
  account,
  type,
  side,
  amount,
  price,
  params = {},
) {
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

const tradesOf = ({ symbol }, order) => own.fetchOrderTrades(order.id, symbol);
const contracts = (trades) => sum(trades.map(({ amount }) => units(amount)));
const positionOf = async ({ symbol }, account = own) => {
  const [position] = await account.fetchPositions([symbol]);
  return position?.contracts > 0 ? position : undefined;
};
const farBelow = (book) => Math.floor(book.bids[0][0] * 0.8);
let book;

await step("markets", async ({ same, holds }) => {
  const markets = await own.loadMarkets();
  await other.loadMarkets();
  same("number of markets", Object.keys(markets).length, 4);
  const [one, two] = [own.market(linear.symbol), own.market(inverse.symbol)];
  holds("linear", one.linear === true && one.swap && one.settle === "USDT");
  same("a contract of base", one.contractSize, 1);
  same("smallest number of contracts", one.limits.amount.min, 0.001);
  holds("inverse", two.inverse === true && two.settle === "BTC");
  same("a contract of quote", two.contractSize, 1);
});

await step("public market data", async ({ same, holds }) => {
  for (const each of [linear, inverse]) {
    book = await own.fetchOrderBook(each.symbol, 100);
    inOrder(holds, book);
    each.toldBook(book, 100);
    for (const trade of await own.fetchTrades(each.symbol, undefined, 50)) {
      each.toldTrade(trade);
    }
    const ticker = await own.fetchTicker(each.symbol);
    holds(
      "low <= last <= high",
      ticker.low <= ticker.last && ticker.last <= ticker.high,
      ticker.last,
    );
    const candles = await own.fetchOHLCV(each.symbol, "1m", undefined, 3);
    holds(
      "candles",
      candles.length > 0 && candles.every(([time]) => time % 60_000 === 0),
    );
  }
  book = await own.fetchOrderBook(linear.symbol);
  same(
    "tickers",
    Object.keys(await own.fetchTickers([linear.symbol, "ETH/USDT:USDT"]))
      .length,
    2,
  );
});

await step(
  "mark prices, funding and open interest",
  async ({ same, holds }) => {
    const ticker = await own.fetchTicker(linear.symbol);
    holds(
      "mark price near the book",
      Math.abs(ticker.markPrice / book.bids[0][0] - 1) < 0.01,
      ticker.markPrice,
    );
    const funding = await own.fetchFundingRate(linear.symbol);
    holds(
      "funding is due",
      funding.fundingTimestamp > Date.now() - 5_000,
      funding.fundingDatetime,
    );
    same("every eight hours", funding.interval, "8h");
    holds("rate", Math.abs(funding.fundingRate) <= 0.005, funding.fundingRate);
    const interest = await own.fetchOpenInterest(linear.symbol);
    holds(
      "open interest",
      interest.openInterestAmount >= 0,
      interest.openInterestAmount,
    );
    const tiers = await own.fetchMarketLeverageTiers(linear.symbol);
    same("highest leverage", tiers[0].maxLeverage, 100);
  },
);

await step("leverage and position mode", async ({ same, refused }) => {
  await own.setLeverage(20, linear.symbol);
  const leverage = await own.fetchLeverage(linear.symbol);
  same("leverage", leverage.longLeverage, 20);
  const coded = (code) => (error) =>
    error instanceof ccxt.ExchangeError &&
    error.message.includes(`"retCode":${code}`);
  await refused(
    "the same again is refused by 110043",
    () => own.setLeverage(20, linear.symbol),
    coded(110043),
  );
  await refused(
    "too much leverage by 110013",
    () =>
      own.privatePostV5PositionSetLeverage({
        category: "linear",
        symbol: linear.market,
        buyLeverage: "101",
        sellLeverage: "101",
      }),
    coded(110013),
  );
  await own.setPositionMode(true, linear.symbol);
  const hedged = await own.privateGetV5PositionList({
    category: "linear",
    symbol: linear.market,
  });
  same(
    "two positions",
    hedged.result.list.map(({ positionIdx }) => positionIdx).join(),
    "1,2",
  );
  await own.setPositionMode(false, linear.symbol);
});

await step("place, amend and cancel", async ({ same }) => {
  const price = farBelow(book);
  const order = await place(linear, own, "limit", "buy", 0.05, price, {
    clientOrderId: "judge1",
  });
  same("status", order.status, "open");
  same("contracts", order.amount, 0.05);
  await own.editOrder(
    order.id,
    linear.symbol,
    "limit",
    "buy",
    0.07,
    price - 10,
  );
  const changed = linear.told(await own.fetchOrder(order.id, linear.symbol));
  same("more contracts", changed.amount, 0.07);
  same("lower price", changed.price, price - 10);
  const balance = await own.fetchBalance();
  same(
    "margin of the order",
    units(balance.USDT.used),
    units((price - 10) * 0.07 / 20),
  );
  await own.cancelOrder(order.id, linear.symbol);
  same(
    "canceled",
    linear.told(await own.fetchOrder(order.id, linear.symbol)).status,
    "canceled",
  );
  same("nothing used", units((await own.fetchBalance()).USDT.used), 0n);
});

await step(
  "open, reduce and close a position",
  async ({ same, holds, refused }) => {
    const bought = await place(linear, own, "market", "buy", 0.2);
    const trades = await tradesOf(linear, bought);
    same("trades sum up to the contracts", contracts(trades), units(0.2));
    const position = await positionOf(linear);
    same("contracts", position.contracts, 0.2);
    same("side", position.side, "long");
    same("leverage", position.leverage, 20);
    holds(
      "entry at the trades' average",
      Math.abs(position.entryPrice / bought.average - 1) < 1e-9,
      position.entryPrice,
    );
    holds(
      "so much money is never liquidated",
      position.liquidationPrice === undefined,
      position.liquidationPrice,
    );
    const sold = await place(linear, own, "market", "sell", 0.05, undefined, {
      reduceOnly: true,
    });
    same("reduced", sold.filled, 0.05);
    same("contracts left", (await positionOf(linear)).contracts, 0.15);
    await refused(
      "reducing the wrong way",
      () =>
        own.createOrder(linear.symbol, "limit", "buy", 0.01, farBelow(book), {
          reduceOnly: true,
        }),
      (error) => error instanceof ccxt.ExchangeError && error.message.includes("110017"),
    );
    // Nothing, to close all of it.
    const { result } = await own.privatePostV5OrderCreate({
      category: "linear",
      symbol: linear.market,
      side: "Sell",
      orderType: "Market",
      qty: "0",
      reduceOnly: true,
      closeOnTrigger: true,
      orderLinkId: "judge-close",
    });
    const close = linear.told(
      await own.fetchOrder(result.orderId, linear.symbol),
    );
    same("all of it", close.filled, 0.15);
    same("no position", await positionOf(linear), undefined);
  },
);

await step(
  "a short position, and a stop that would close it",
  async ({ same, holds }) => {
    await place(linear, own, "market", "sell", 0.03);
    same("short", (await positionOf(linear)).side, "short");
    const triggerPrice = Math.floor(book.asks[0][0] * 1.05);
    const { id } = await own.createOrder(
      linear.symbol,
      "market",
      "buy",
      0.03,
      undefined,
      named({
        stopLossPrice: triggerPrice,
      }),
    );
    const waiting = await own.fetchOpenOrders(
      linear.symbol,
      undefined,
      undefined,
      { orderFilter: "StopOrder" },
    );
    holds(
      "it waits",
      waiting.length === 1 && waiting[0].id === id,
      waiting.length,
    );
    same("its price", waiting[0].stopLossPrice, triggerPrice);
    await own.cancelOrder(id, linear.symbol);
    linear.told(await own.fetchOrder(id, linear.symbol));
    await place(linear, own, "market", "buy", 0.03, undefined, {
      reduceOnly: true,
    });
    same("no position", await positionOf(linear), undefined);
  },
);

await step("funding of an inverse position", async ({ same, holds }) => {
  const bought = await place(inverse, own, "market", "buy", 1000);
  same("filled", bought.filled, 1000);
  const position = await positionOf(inverse);
  same("contracts", position.contracts, 1000);
  holds(
    "entry",
    Math.abs(position.entryPrice / bought.average - 1) < 1e-6,
    position.entryPrice,
  );
  await ask("fund");
  const past = await own.fetchFundingRateHistory(inverse.symbol);
  same("one funding", past.length, 1);
  const [paid] = await own.fetchFundingHistory(inverse.symbol);
  holds(
    "paid in base",
    Math.abs(paid.amount) < 0.001 && paid.amount !== 0,
    paid.amount,
  );
  await place(inverse, own, "market", "sell", 1000, undefined, {
    reduceOnly: true,
  });
  same("no position", await positionOf(inverse), undefined);
});

await step(
  "isolated margin, which is the whole account's",
  async ({ same, holds }) => {
    await own.setMarginMode("isolated");
    const bought = await place(linear, own, "market", "buy", 0.1);
    const position = await positionOf(linear);
    holds(
      "liquidation below",
      position.liquidationPrice < position.entryPrice,
      position.liquidationPrice,
    );
    holds(
      "margin is a twentieth",
      Math.abs(position.info.positionBalance / bought.cost * 20 - 1) < 1e-6,
    );
    await place(linear, own, "market", "sell", 0.1, undefined, {
      reduceOnly: true,
    });
    await own.setMarginMode("cross");
    const info = await own.privateGetV5AccountInfo();
    same("cross again", info.result.marginMode, "REGULAR_MARGIN");
  },
);

await step("trade with the other account", async ({ same, holds }) => {
  await until("trade with each other", async () => {
    const { bids } = await own.fetchOrderBook(linear.symbol, 5);
    const price = +(bids[0][0] + 0.1).toFixed(1);
    const maker = await own.createOrder(
      linear.symbol,
      "limit",
      "buy",
      0.05,
      price,
      named({ postOnly: true }),
    );
    const taker = await place(linear, other, "limit", "sell", 0.05, price, {
      timeInForce: "IOC",
    });
    await own.cancelOrder(maker.id, linear.symbol).catch((error) => {
      if (!(error instanceof ccxt.OrderNotFound)) throw error;
    });
    const made = linear.told(await own.fetchOrder(maker.id, linear.symbol));
    const fills = await tradesOf(linear, made);
    holds(
      "maker at its own price",
      fills.every((each) => each.takerOrMaker === "maker" && each.price === price),
    );
    return taker.filled > 0 && fills.length > 0;
  });
  for (const account of [own, other]) {
    const open = await positionOf(linear, account);
    if (open === undefined) continue;
    const side = open.side === "long" ? "sell" : "buy";
    await place(linear, account, "market", side, open.contracts, undefined, {
      reduceOnly: true,
    });
    same(
      "closed",
      (await account.fetchPositions([linear.symbol])).filter(({ contracts }) => contracts > 0).length,
      0,
    );
  }
});

await step("all there is at the end", async ({ same, holds }) => {
  for (const [who, account] of [["own", own], ["other", other]]) {
    for (const each of who === "own" ? [linear, inverse] : [linear]) {
      const trades = await account.fetchMyTrades(each.symbol);
      holds(`trades of the ${who} account`, trades.length > 0, trades.length);
      for (const trade of trades) each.toldFill(trade, who);
    }
    const { USDT } = await account.fetchBalance();
    same("nothing is used", units(USDT.used), 0n);
    await toldFunds(account, judge.balances, who);
    for (const each of [linear, inverse]) {
      for (
        const order of await account.fetchCanceledAndClosedOrders(
          each.symbol,
          undefined,
          50,
        )
      ) each.told(order, who);
    }
  }
});
finish();
