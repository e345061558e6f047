// ccxt.pro at perpetuals: books, prices, orders, fills, positions and balances over the socket.
import { decimal, finish, given, record, step, sum, units, until } from "../report.mjs";
import { clientId, exchange, inOrder, Listening, tellAll, tellBook } from "../hyperliquid.spot/parts/exchange.mjs";

const judge = given();
const symbol = "BTC/USDC:USDC";
const market = "BTC";

async function opened(credentials) {
  const made = exchange(judge, credentials, { pro: true, type: "swap" });
  // Without it, ccxt refuses addresses that begin with ws:.
  await made.loadHttpProxyAgent();
  return made;
}

const own = await opened(judge.own.hmac);
await own.loadMarkets();
const heard = {
  orders: [],
  fills: new Map(),
  positions: [],
  balances: undefined,
};
const listening = new Listening();

await step("watch a book", async ({ holds }) => {
  for (let count = 0; count < 2; count++) {
    const book = await own.watchOrderBook(symbol);
    inOrder(holds, book);
    tellBook(market, { bids: [...book.bids], asks: [...book.asks] });
  }
});

await step("watch trades, a ticker and candles", async ({ holds }) => {
  const trades = new Map();
  await until("trades", async () => {
    for (const trade of await own.watchTrades(symbol)) {
      trades.set(trade.id, trade);
    }
    return trades.size >= 12;
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
  holds("bid below ask", ticker.bid < ticker.ask, ticker.bid);
  const candle = (await own.watchOHLCV(symbol, "1m")).at(-1);
  holds(
    "candle of this minute",
    Math.abs(Date.now() - candle[0]) < 70_000,
    candle[0],
  );
});

await step("watch orders, fills, positions and balances", async ({ same }) => {
  void listening.to(
    () => own.watchOrders(symbol),
    (orders) => heard.orders.push(...orders.map((order) => ({ ...order }))),
  );
  void listening.to(() => own.watchMyTrades(symbol), (fills) => {
    for (const fill of fills) heard.fills.set(fill.id, fill);
  });
  void listening.to(
    () => own.watchPositions(),
    (positions) => heard.positions = positions,
  );
  void listening.to(
    () => own.watchBalance(),
    (balance) => heard.balances = balance,
  );
  await until("balances", () => {
    listening.check();
    return heard.balances !== undefined;
  });
  same(
    "the first balance",
    units(heard.balances.USDC.total),
    units(judge.balances.USDC),
  );
});

/** Once the streams say so. */
const told = (what, so) =>
  until(what, () => {
    listening.check();
    return so();
  });

async function take(side, amount, params = {}) {
  const { bids, asks } = await own.fetchOrderBook(symbol);
  const price = side === "buy" ? asks[0][0] + 100 : bids[0][0] - 100;
  return await own.createOrderWs(symbol, "limit", side, amount, price, {
    ...clientId(),
    timeInForce: "IOC",
    ...params,
  });
}

await step("an order's life over the socket", async ({ same }) => {
  const { bids } = await own.fetchOrderBook(symbol);
  const price = Math.floor(bids[0][0] * 0.8);
  const order = await own.createOrderWs(
    symbol,
    "limit",
    "buy",
    0.01,
    price,
    clientId(),
  );
  const open = await told(
    "open",
    () => heard.orders.find(({ id, status }) => id === order.id && status === "open"),
  );
  same("its price", open.price, price);
  await own.cancelOrderWs(order.id, symbol);
  await told(
    "canceled",
    () => heard.orders.some(({ id, status }) => id === order.id && status === "canceled"),
  );
});

await step(
  "a position and its fills in the streams",
  async ({ same, holds }) => {
    const order = await take("buy", 0.4);
    await told(
      "closed",
      () => heard.orders.some(({ id, status }) => id === order.id && status === "closed"),
    );
    const fills = await told("fills", () => {
      const mine = [...heard.fills.values()].filter((fill) => fill.order === order.id);
      return sum(mine.map(({ amount }) => units(amount))) === units(0.4) &&
        mine;
    });
    const position = await told(
      "the position",
      () => heard.positions.find(({ contracts }) => contracts === 0.4),
    );
    same("side", position.side, "long");
    const fees = sum(fills.map((fill) => units(fill.fee.cost)));
    const total = units(judge.balances.USDC) - fees;
    await told(
      "the balance after fees",
      () => units(heard.balances.USDC.total) === total,
    );
    holds(
      "some of it is held",
      heard.balances.USDC.used > 0,
      heard.balances.USDC.used,
    );
    const reduced = await take("sell", 0.4, { reduceOnly: true });
    await told(
      "closed",
      () => heard.orders.some(({ id, status }) => id === reduced.id && status === "closed"),
    );
    await told("nothing is held", () => heard.balances.USDC.used === 0);
  },
);

await step("everything at the end", async () => {
  listening.ended = true;
  await tellAll(own, "own", symbol, market, ["USDC"]);
});

finish();
