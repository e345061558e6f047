// ccxt.pro: market streams, account streams, and trading over the socket.
import ccxt from "ccxt";
import { ask, decimal, finish, given, record, step, sum, units, until } from "../report.mjs";
import { clientId, exchange, inOrder, Listening, tellAll, tellBook } from "./parts/exchange.mjs";

const judge = given();
const symbol = "BTC/USDC";
const market = "@2";

async function opened(credentials) {
  const made = exchange(judge, credentials, { pro: true });
  // Without it, ccxt refuses addresses that begin with ws:.
  await made.loadHttpProxyAgent();
  return made;
}

const own = await opened(judge.own.hmac);
const other = await opened(judge.other.hmac);
await Promise.all([own.loadMarkets(), other.loadMarkets()]);
const heard = { orders: [], fills: new Map(), balances: undefined };
const listening = new Listening();

await step("watch a book", async ({ holds }) => {
  for (let count = 0; count < 3; count++) {
    const book = await own.watchOrderBook(symbol);
    inOrder(holds, book);
    tellBook(market, { bids: [...book.bids], asks: [...book.asks] });
  }
});

await step("watch trades, tickers and candles", async ({ holds }) => {
  const trades = new Map();
  await until("trades", async () => {
    for (const trade of await own.watchTrades(symbol)) {
      trades.set(trade.id, trade);
    }
    return trades.size >= 15;
  }, 30_000);
  for (const [id, { price, amount, side }] of trades) {
    record("trade", {
      market,
      id,
      price: decimal(units(price)),
      quantity: decimal(units(amount)),
      takerSide: side,
    });
  }
  const ticker = await own.watchTicker(symbol);
  holds(
    "a ticker",
    ticker.last > 0 || ticker.close > 0 || ticker.bid > 0,
    ticker.last,
  );
  const candle = (await own.watchOHLCV(symbol, "1m")).at(-1);
  holds(
    "candle of this minute",
    Math.abs(Date.now() - candle[0]) < 70_000,
    candle[0],
  );
  await own.unWatchOrderBook(symbol);
});

await step("watch orders, fills and balances", async ({ same }) => {
  void listening.to(
    () => own.watchOrders(symbol),
    (orders) => heard.orders.push(...orders.map((order) => ({ ...order }))),
  );
  void listening.to(() => own.watchMyTrades(symbol), (fills) => {
    for (const fill of fills) heard.fills.set(fill.id, fill);
  });
  void listening.to(
    () => own.watchBalance(),
    (balance) => heard.balances = balance,
  );
  await until("balances", () => {
    listening.check();
    return heard.balances !== undefined;
  });
  for (const [asset, amount] of Object.entries(judge.balances)) {
    same(
      `the first balance of ${asset}`,
      units(heard.balances[asset].total),
      units(amount),
    );
  }
});

/** What the stream said about an order, once it said that the order is in that state. */
const streamed = (id, status) =>
  until(`${status} order ${id} in the stream`, () => {
    listening.check();
    return heard.orders.findLast((order) => order.id === id && order.status === status);
  });

const limit = (account, side, amount, price, params = {}) =>
  account.createOrderWs(symbol, "limit", side, amount, price, {
    ...clientId(),
    ...params,
  });

const best = async () => {
  const { bids, asks } = await own.fetchOrderBook(symbol);
  return { bid: bids[0][0], ask: asks[0][0] };
};

await step(
  "place, change and cancel over the socket",
  async ({ same, refused }) => {
    const { bid } = await best();
    const price = Math.floor(bid * 0.8);
    const order = await limit(own, "buy", 0.01, price);
    const open = await streamed(order.id, "open");
    same("its amount", open.amount, 0.01);
    const next = await own.editOrderWs(
      order.id,
      symbol,
      "limit",
      "buy",
      0.02,
      price - 1,
      clientId(),
    );
    await streamed(order.id, "canceled");
    await streamed(next.id, "open");
    await own.cancelOrderWs(next.id, symbol);
    await streamed(next.id, "canceled");
    await refused(
      "a second cancel is OrderNotFound",
      () => own.cancelOrderWs(next.id, symbol),
      (error) => error instanceof ccxt.OrderNotFound,
    );
  },
);

await step(
  "take, and see fills and balances in the streams",
  async ({ same }) => {
    const { ask: price } = await best();
    const order = await limit(own, "buy", 0.5, price + 100, {
      timeInForce: "IOC",
    });
    await streamed(order.id, "closed");
    const fills = await until("its fills", () => {
      const mine = [...heard.fills.values()].filter((fill) => fill.order === order.id);
      return sum(mine.map(({ amount }) => units(amount))) === units(0.5) &&
        mine;
    });
    const fee = sum(fills.map((fill) => units(fill.fee.cost)));
    const expected = units(judge.balances.BTC) + units(0.5) - fee;
    await until(
      "the balance in the stream",
      () => units(heard.balances.BTC.total) === expected,
    );
    same("BTC in the stream", units(heard.balances.BTC.total), expected);
  },
);

await step("be filled by the other account", async ({ same }) => {
  const { bid } = await best();
  const maker = await limit(own, "buy", 0.5, bid + 1);
  await limit(other, "sell", 2, bid - 50, { timeInForce: "IOC" });
  const closed = await streamed(maker.id, "closed");
  same("filled", closed.filled, 0.5);
});

await step("a lost connection comes back", async ({ same }) => {
  listening.ended = true;
  await ask("disconnect");
  await new Promise((resolve) => setTimeout(resolve, 200));
  const again = new Listening();
  let orders = [];
  void again.to(
    () => own.watchOrders(symbol),
    (told) => orders = told.map((order) => ({ ...order })),
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  const { bid } = await best();
  const order = await own.createOrder(
    symbol,
    "limit",
    "buy",
    0.01,
    Math.floor(bid * 0.8),
    clientId(),
  );
  const found = await until("it in the stream", () => {
    again.check();
    return orders.find(({ id }) => id === order.id);
  });
  same("status", found.status, "open");
  await own.cancelOrder(order.id, symbol);
  again.ended = true;
});

await step("everything at the end", async () => {
  const assets = Object.keys(judge.balances);
  await tellAll(own, "own", symbol, market, assets);
  await tellAll(other, "other", symbol, market, assets);
});

finish();
