// ccxt over REST: perpetual contracts, linear and inverse.
import ccxt from "ccxt";
import { decimal, finish, given, hasTaken, record, step, sum, units, until } from "../report.mjs";
import { exchange, inOrder, teller } from "../okx.spot/parts/exchange.mjs";

const judge = given();
const options = { defaultType: "swap" };
const own = exchange(judge, judge.own.hmac, { options });
const other = exchange(judge, judge.other.hmac, { options });

const linear = {
  symbol: "BTC/USDT:USDT",
  market: "BTC-USDT-SWAP",
  size: 0.01,
  ...teller("BTC-USDT-SWAP", 0.01),
};
const inverse = {
  symbol: "BTC/USD:BTC",
  market: "BTC-USD-SWAP",
  size: 100,
  ...teller("BTC-USD-SWAP", 100, true),
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
    params,
  );
  return told(
    await account.fetchOrder(id, symbol),
    account === own ? "own" : "other",
  );
}

const tradesOf = ({ symbol }, order) => own.fetchOrderTrades(order.id, symbol);
const contracts = (trades) => sum(trades.map(({ amount }) => units(amount)));
const positionOf = async ({ symbol }, account = own) => (await account.fetchPositions([symbol]))[0];
const farBelow = (book) => Math.floor(book.bids[0][0] * 0.8);
let book;

await step("markets", async ({ same, holds }) => {
  const markets = await own.loadMarkets();
  await other.loadMarkets();
  same("number of markets", Object.keys(markets).length, 4);
  const [one, two] = [own.market(linear.symbol), own.market(inverse.symbol)];
  holds("linear", one.linear === true && one.swap && one.settle === "USDT");
  same("a contract of base", one.contractSize, 0.01);
  same("smallest number of contracts", one.limits.amount.min, 0.01);
  holds("inverse", two.inverse === true && two.settle === "BTC");
  same("a contract of quote", two.contractSize, 100);
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
    Object.keys(await own.fetchTickers(undefined, { instType: "SWAP" })).length,
    4,
  );
});

await step(
  "mark prices, funding and open interest",
  async ({ same, holds }) => {
    const mark = await own.fetchMarkPrice(linear.symbol);
    holds(
      "mark price near the book",
      Math.abs(mark.markPrice / book.bids[0][0] - 1) < 0.01,
      mark.markPrice,
    );
    const funding = await own.fetchFundingRate(linear.symbol);
    holds(
      "funding is due",
      funding.fundingTimestamp > Date.now() - 5_000,
      funding.fundingDatetime,
    );
    same("every eight hours", funding.interval, "8h");
    holds("rate", Math.abs(funding.fundingRate) <= 0.02, funding.fundingRate);
    const past = await own.fetchFundingRateHistory(linear.symbol);
    holds("past funding", Array.isArray(past), past);
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
  await own.setLeverage(10, linear.symbol, { mgnMode: "cross" });
  const leverage = await own.fetchLeverage(linear.symbol, { mgnMode: "cross" });
  same("leverage", leverage.longLeverage, 10);
  await refused(
    "too much leverage",
    () => own.setLeverage(101, linear.symbol, { mgnMode: "cross" }),
    (error) => error instanceof ccxt.ExchangeError && error.message.includes("59102"),
  );
  await own.setPositionMode(true);
  await own.setPositionMode(false);
  const config = await own.privateGetAccountConfig();
  same("one-way", config.data[0].posMode, "net_mode");
});

await step("place, amend and cancel", async ({ same }) => {
  const price = farBelow(book);
  const order = await place(linear, own, "limit", "buy", 5, price, {
    clientOrderId: "judge1",
  });
  same("status", order.status, "open");
  same("contracts", order.amount, 5);
  await own.editOrder(order.id, linear.symbol, "limit", "buy", 7, price - 10);
  const changed = linear.told(await own.fetchOrder(order.id, linear.symbol));
  same("more contracts", changed.amount, 7);
  same("lower price", changed.price, price - 10);
  const balance = await own.fetchBalance();
  same(
    "margin of the order",
    units(balance.USDT.used),
    units((price - 10) * 0.07 / 10),
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
    const bought = await place(linear, own, "market", "buy", 20);
    const trades = await tradesOf(linear, bought);
    same("trades sum up to the contracts", contracts(trades), units(20));
    const position = await positionOf(linear);
    same("contracts", position.contracts, 20);
    same("side", position.side, "long");
    same("leverage", position.leverage, 10);
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
    const sold = await place(linear, own, "market", "sell", 5, undefined, {
      reduceOnly: true,
    });
    same("reduced", sold.filled, 5);
    same("contracts left", (await positionOf(linear)).contracts, 15);
    await refused(
      "reducing the wrong way",
      () =>
        own.createOrder(linear.symbol, "limit", "buy", 1, farBelow(book), {
          reduceOnly: true,
        }),
      (error) => error instanceof ccxt.ExchangeError && error.message.includes("51169"),
    );
    await own.closePosition(linear.symbol, undefined, {
      marginMode: "cross",
      clientOrderId: "judgeclose",
    });
    linear.told(
      await own.fetchOrder(undefined, linear.symbol, {
        clientOrderId: "judgeclose",
      }),
    );
    same("no position", (await own.fetchPositions()).length, 0);
  },
);

await step(
  "a short position, and a stop that closes it",
  async ({ same, holds }) => {
    await place(linear, own, "market", "sell", 3);
    same("short", (await positionOf(linear)).side, "short");
    const { id } = await own.createOrder(
      linear.symbol,
      "market",
      "buy",
      3,
      undefined,
      {
        stopLossPrice: Math.floor(book.asks[0][0] * 1.2),
        reduceOnly: true,
      },
    );
    const waiting = await own.fetchOpenOrders(
      linear.symbol,
      undefined,
      undefined,
      { ordType: "conditional", trigger: true },
    );
    holds(
      "it waits",
      waiting.length === 1 && waiting[0].id === id,
      waiting.length,
    );
    await own.cancelOrder(id, linear.symbol, { trigger: true });
    await place(linear, own, "market", "buy", 3, undefined, {
      reduceOnly: true,
    });
    same("no position", (await own.fetchPositions()).length, 0);
  },
);

await step(
  "an isolated position of an inverse contract",
  async ({ same, holds }) => {
    const bought = await place(inverse, own, "market", "buy", 10, undefined, {
      marginMode: "isolated",
    });
    same("filled", bought.filled, 10);
    const position = await positionOf(inverse);
    same("contracts", position.contracts, 10);
    same("isolated", position.marginMode, "isolated");
    holds(
      "margin in base",
      +position.info.margin > 0 && +position.info.margin < 0.01,
      position.info.margin,
    );
    holds(
      "liquidation below",
      position.liquidationPrice < position.entryPrice,
      position.liquidationPrice,
    );
    await place(inverse, own, "market", "sell", 10, undefined, {
      marginMode: "isolated",
      reduceOnly: true,
    });
    same("no position", (await own.fetchPositions()).length, 0);
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
      2,
      price,
    );
    const taker = await place(linear, other, "limit", "sell", 2, price, {
      timeInForce: "IOC",
    });
    await own.cancelOrder(maker.id, linear.symbol).catch((error) => {
      if (!(error instanceof ccxt.OrderNotFound)) throw error;
    });
    const made = linear.told(await own.fetchOrder(maker.id, linear.symbol));
    const fills = await tradesOf(linear, made);
    if (!hasTaken(fills)) {
      holds(
        "maker at its own price",
        fills.every((each) => each.takerOrMaker === "maker" && each.price === price),
      );
    }
    return !hasTaken(fills) && taker.filled > 0 && fills.length > 0;
  });
  for (const account of [own, other]) {
    const open = await positionOf(linear, account);
    if (open === undefined) continue;
    const side = open.side === "long" ? "sell" : "buy";
    await place(linear, account, "market", side, open.contracts, undefined, {
      reduceOnly: true,
    });
    same("closed", (await account.fetchPositions()).length, 0);
  }
});

await step("all there is at the end", async ({ same, holds }) => {
  for (const [who, account] of [["own", own], ["other", other]]) {
    for (const each of who === "own" ? [linear, inverse] : [linear]) {
      const trades = await account.fetchMyTrades(each.symbol);
      holds(`trades of the ${who} account`, trades.length > 0, trades.length);
      for (const trade of trades) each.toldFill(trade, who);
    }
    const answer = await account.fetchBalance();
    const balances = {};
    for (const asset of Object.keys(judge.balances)) {
      balances[asset] = {
        free: decimal(units(answer[asset].free)),
        locked: decimal(units(answer[asset].used)),
      };
      same("nothing is used", units(answer[asset].used), 0n);
    }
    record("balances", { who, balances });
  }
});
finish();
