// ccxt.pro: books, prices, orders, positions and balances of perpetual contracts over the sockets.
import ccxt from "ccxt";
import { ask, finish, given, step, sum, units, until } from "../report.mjs";
import { copied, exchange, inOrder, Listening, named, teller, toldFunds } from "../bybit.spot/parts/exchange.mjs";

const judge = given();
const symbol = "BTC/USDT:USDT";
const { told, toldFill, toldBook, toldTrade } = teller("BTCUSDT");

async function opened(credentials) {
  const made = exchange(judge, credentials, {
    pro: true,
    type: "swap",
  });
  // Without it, ccxt refuses addresses that begin with ws:.
  await made.loadHttpProxyAgent();
  return made;
}

const own = await opened(judge.own.hmac);
const other = await opened(judge.other.hmac);
await Promise.all([own.loadMarkets(), other.loadMarkets()]);

const heard = { orders: [], trades: [], balances: undefined, positions: [] };
const listening = new Listening();

await step("watch a book", async ({ holds }) => {
  const watched = [];
  while (watched.length < 6) {
    const book = await own.watchOrderBook(symbol);
    inOrder(holds, book);
    watched.push(copied(book));
  }
  for (const book of watched) toldBook(book, 50);
});

await step("watch trades, tickers, prices and candles", async ({ holds }) => {
  const trades = new Map();
  await until("trades", async () => {
    for (const trade of await own.watchTrades(symbol)) {
      trades.set(trade.id, trade);
    }
    return trades.size >= 3;
  });
  for (const trade of trades.values()) toldTrade(trade);
  const ticker = await own.watchTicker(symbol);
  holds(
    "ticker's low <= last <= high",
    ticker.low <= ticker.last && ticker.last <= ticker.high,
    ticker.last,
  );
  holds(
    "mark price near the last",
    Math.abs(ticker.markPrice / ticker.last - 1) < 0.01,
    ticker.markPrice,
  );
  holds(
    "funding is due",
    +ticker.info.nextFundingTime > Date.now(),
    ticker.info.nextFundingTime,
  );
  const later = await own.watchTicker(symbol);
  holds(
    "a change leaves what did not change",
    later.info.fundingRate !== undefined && later.last > 0,
  );
  const candle = (await own.watchOHLCV(symbol, "1m")).at(-1);
  holds(
    "candle of this minute",
    Math.abs(Date.now() - candle[0]) < 70_000,
    candle[0],
  );
});

await step("watch orders, trades, positions and balances", async ({ same }) => {
  void listening.to(
    () => own.watchOrders(symbol),
    (orders) => heard.orders.push(...orders.map((order) => ({ ...order }))),
  );
  void listening.to(
    () => own.watchMyTrades(symbol),
    (trades) => heard.trades.push(...trades),
  );
  void listening.to(
    () => own.watchBalance(),
    (balance) => heard.balances = balance,
  );
  void listening.to(
    () => own.watchPositions([symbol]),
    (positions) => heard.positions.push(...positions.map((one) => ({ ...one }))),
  );
  // The streams begin with what changes first.
  same("logged in", (await own.fetchOpenOrders(symbol)).length, 0);
});

/** What the stream said about an order, once it said that the order is in that state. */
function streamed(id, status) {
  return until(`${status} order ${id} in the stream`, () => {
    listening.check();
    return heard.orders.findLast((order) => order.id === id && order.status === status);
  });
}

/** What orders need; ccxt takes what is locked for that, which is of spot only. */
const margin = () => {
  const coins = heard.balances?.info[0].coin ?? [];
  return units(coins.find(({ coin }) => coin === "USDT")?.totalOrderIM ?? 0);
};

/** The position, as the stream told it last. */
const position = (contracts) =>
  until(`a position of ${contracts} in the stream`, () => {
    listening.check();
    return heard.positions.at(-1)?.contracts === contracts &&
      heard.positions.at(-1);
  });

const farBelow = Math.floor(
  (await own.fetchOrderBook(symbol, 5)).bids[0][0] * 0.8,
);

await step("place, amend and cancel over the socket", async ({ same }) => {
  const { id } = await own.createOrderWs(
    symbol,
    "limit",
    "buy",
    0.05,
    farBelow,
    {
      clientOrderId: "judgesocket",
    },
  );
  const resting = told(await streamed(id, "open"));
  same("client id in the stream", resting.clientOrderId, "judgesocket");
  same("contracts in the stream", resting.amount, 0.05);
  await until("margin in the stream", () => margin() > 0n);
  await own.editOrderWs(id, symbol, "limit", "buy", 0.06, farBelow - 10);
  const amended = await until(
    "the change in the stream",
    () => heard.orders.findLast((order) => order.id === id && order.amount === 0.06),
  );
  same("price", amended.price, farBelow - 10);
  await own.cancelOrderWs(id, symbol);
  told(await streamed(id, "canceled"));
  await until("free margin in the stream", () => margin() === 0n);
});

await step("open, reduce and close a position", async ({ same, holds }) => {
  const { id } = await own.createOrderWs(
    symbol,
    "market",
    "buy",
    0.2,
    undefined,
    named(),
  );
  const bought = told(await streamed(id, "closed"));
  const trades = await until("trades in the stream", () => {
    const mine = heard.trades.filter((trade) => trade.order === id);
    return sum(mine.map(({ amount }) => units(amount))) === units(0.2) && mine;
  });
  same(
    "cost is the trades' cost",
    units(bought.cost),
    sum(trades.map(({ cost }) => units(cost))),
  );
  const open = await position(0.2);
  same("side", open.side, "long");
  holds(
    "entry at the trades' average",
    Math.abs(open.entryPrice / bought.average - 1) < 1e-9,
    open.entryPrice,
  );
  const sold = await own.createOrderWs(
    symbol,
    "market",
    "sell",
    0.05,
    undefined,
    named({ reduceOnly: true }),
  );
  told(await streamed(sold.id, "closed"));
  await position(0.15);
  const rest = await own.createOrderWs(
    symbol,
    "market",
    "sell",
    0.15,
    undefined,
    named({ reduceOnly: true }),
  );
  told(await streamed(rest.id, "closed"));
  await position(0);
});

await step("trade with the other account", async ({ holds }) => {
  await until("trade with each other", async () => {
    const { bids } = await own.fetchOrderBook(symbol, 5);
    const price = +(bids[0][0] + 0.1).toFixed(1);
    const maker = await own.createOrderWs(
      symbol,
      "limit",
      "buy",
      0.05,
      price,
      named({ postOnly: true }),
    );
    const ack = await other.createOrderWs(
      symbol,
      "limit",
      "sell",
      0.05,
      price,
      named({
        timeInForce: "IOC",
      }),
    );
    const taker = told(await other.fetchOrder(ack.id, symbol), "other");
    await own.cancelOrderWs(maker.id, symbol).catch((error) => {
      if (!(error instanceof ccxt.ExchangeError)) throw error;
    });
    const state = await own.fetchOrder(maker.id, symbol);
    const event = told(await streamed(maker.id, state.status));
    holds("filled in the stream", event.filled === state.filled, event.filled);
    return state.filled > 0 && taker.filled > 0;
  });
  for (const [who, account] of [["own", own], ["other", other]]) {
    const [open] = await account.fetchPositions([symbol]);
    if (open === undefined || open.contracts === 0) continue;
    const side = open.side === "long" ? "sell" : "buy";
    const { id } = await account.createOrder(
      symbol,
      "market",
      side,
      open.contracts,
      undefined,
      named({ reduceOnly: true }),
    );
    told(await account.fetchOrder(id, symbol), who);
  }
});

await step("a deposit, and a lost connection", async ({ refused }) => {
  await until(
    "the last balances",
    async () =>
      units(heard.balances.USDT.total) ===
        units((await own.fetchBalance()).USDT.total),
  );
  const had = heard.balances.USDT.total;
  await ask("deposit");
  await until(
    "deposit in the stream",
    () => units(heard.balances.USDT.total) === units(had) + units(5),
  );
  await own.watchOrderBook(symbol);
  listening.ended = true;
  const lost = (error) => error instanceof ccxt.NetworkError;
  // It watches already when the connection is lost: else it would only open another one.
  const watching = refused("a lost stream is NetworkError", async () => {
    for (;;) await own.watchOrderBook(symbol);
  }, lost);
  await ask("disconnect");
  await watching;
  const again = await until("another book", async () => {
    const next = await own.watchOrderBook(symbol).catch((error) => {
      if (!lost(error)) throw error;
      return undefined;
    });
    return next !== undefined && copied(next);
  });
  toldBook(again, 50);
});

await step("all there is at the end", async ({ same, holds }) => {
  const mine = await own.fetchMyTrades(symbol);
  same(
    "every trade of the stream is listed",
    heard.trades.every(({ id }) => mine.some((each) => each.id === id)),
    true,
  );
  for (const [who, account] of [["own", own], ["other", other]]) {
    const trades = await account.fetchMyTrades(symbol);
    holds(`trades of the ${who} account`, trades.length > 0, trades.length);
    for (const trade of trades) toldFill(trade, who);
    const open = (await account.fetchPositions([symbol])).filter((
      { contracts },
    ) => contracts > 0);
    same("no position", open.length, 0);
    for (
      const order of await account.fetchCanceledAndClosedOrders(
        symbol,
        undefined,
        50,
      )
    ) told(order, who);
    await toldFunds(account, judge.balances, who);
  }
});
finish();
