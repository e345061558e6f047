// ccxt.pro: books, prices, orders, positions and balances of perpetual contracts over the sockets.
import ccxt from "ccxt";
import { ask, decimal, finish, given, record, step, sum, units, until } from "../report.mjs";
import { exchange, inOrder, teller, Trades } from "../okx.spot/parts/exchange.mjs";
import { Listening } from "../okx.spot/parts/listening.mjs";

const judge = given();
const symbol = "BTC/USDT:USDT";
const size = 0.01;
const { told, toldFill, toldBook, toldTrade } = teller("BTC-USDT-SWAP", size);

async function opened(credentials) {
  const made = exchange(judge, credentials, {
    pro: true,
    options: { defaultType: "swap" },
  });
  // Without it, ccxt refuses addresses that begin with ws:.
  await made.loadHttpProxyAgent();
  return made;
}

/** Trades of contracts: what one was worth is not what ccxt's price times amount is. */
class ContractTrades extends Trades {
  costOf({ price, amount }) {
    return price * amount * size;
  }
}

const own = await opened(judge.own.hmac);
const other = await opened(judge.other.hmac);
await Promise.all([own.loadMarkets(), other.loadMarkets()]);

const heard = {
  orders: [],
  trades: new ContractTrades(),
  balances: undefined,
  positions: undefined,
};
const listening = new Listening();
const copied = ({ nonce, bids, asks }) => ({
  nonce,
  bids: bids.map((level) => [...level]),
  asks: asks.map((level) => [...level]),
});

await step("watch a book", async ({ holds }) => {
  const watched = new Map();
  while (watched.size < 6) {
    const book = await own.watchOrderBook(symbol);
    inOrder(holds, book);
    watched.set(book.nonce, copied(book));
  }
  for (const book of watched.values()) toldBook(book);
});

await step("watch trades, tickers, prices and candles", async ({ holds }) => {
  const trades = new Map();
  await until("trades", async () => {
    for (
      const trade of await own.watchTrades(symbol, undefined, undefined, {
        channel: "trades-all",
      })
    ) {
      trades.set(+trade.id, trade);
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
  const mark = await own.watchMarkPrice(symbol);
  holds(
    "mark price near the last",
    Math.abs(mark.markPrice / ticker.last - 1) < 0.01,
    mark.markPrice,
  );
  const funding = await own.watchFundingRate(symbol);
  holds(
    "funding is due",
    funding.fundingTimestamp > Date.now() - 5_000,
    funding.fundingDatetime,
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
    (trades) => heard.trades.add(trades),
  );
  void listening.to(
    () => own.watchBalance(),
    (balance) => heard.balances = balance,
  );
  void listening.to(() => own.watchPositions(), (positions) => {
    const mine = positions.filter((position) => position.symbol === symbol);
    if (mine.length > 0) heard.positions = mine;
  });
  await until("balances", () => heard.balances !== undefined);
  for (const [asset, amount] of Object.entries(judge.balances)) {
    same(
      "the first balances in the stream",
      units(heard.balances[asset].total),
      units(amount),
    );
  }
});

/** What the stream said about an order, once it said that the order is in that state. */
function streamed(id, status) {
  return until(`${status} order ${id} in the stream`, () => {
    listening.check();
    return heard.orders.findLast((order) => order.id === id && order.status === status);
  });
}

/** The position, as the stream told it last. */
const position = (contracts) =>
  until(`a position of ${contracts} in the stream`, () => {
    listening.check();
    return heard.positions?.find((each) => each.contracts === contracts);
  });

const farBelow = Math.floor(
  (await own.fetchOrderBook(symbol, 5)).bids[0][0] * 0.8,
);

await step("place, amend and cancel over the socket", async ({ same }) => {
  const { id } = await own.createOrderWs(symbol, "limit", "buy", 5, farBelow, {
    clientOrderId: "judgesocket",
  });
  const resting = told(await streamed(id, "open"));
  same("client id in the stream", resting.clientOrderId, "judgesocket");
  same("contracts in the stream", resting.amount, 5);
  await until(
    "margin in the stream",
    () => units(heard.balances.USDT.free) < units(judge.balances.USDT),
  );
  await own.editOrderWs(id, symbol, "limit", "buy", 6, farBelow - 10);
  const amended = await until(
    "the change in the stream",
    () => heard.orders.findLast((order) => order.id === id && order.amount === 6),
  );
  same("price", amended.price, farBelow - 10);
  await own.cancelOrderWs(id, symbol);
  told(await streamed(id, "canceled"));
  await until(
    "free margin in the stream",
    () => units(heard.balances.USDT.free) === units(judge.balances.USDT),
  );
});

await step("open, reduce and close a position", async ({ same, holds }) => {
  const { id } = await own.createOrderWs(symbol, "market", "buy", 20);
  const bought = told(await streamed(id, "closed"));
  const trades = await until("trades in the stream", () => {
    const mine = heard.trades.of(id);
    return sum(mine.map(({ amount }) => units(amount))) === units(20) && mine;
  });
  same(
    "cost is the trades' cost",
    units(bought.cost),
    sum(trades.map(({ cost }) => units(cost))),
  );
  const open = await position(20);
  same("side", open.side, "long");
  holds(
    "entry at the trades' average",
    Math.abs(open.entryPrice / bought.average - 1) < 1e-9,
    open.entryPrice,
  );
  const sold = await own.createOrderWs(symbol, "market", "sell", 5, undefined, {
    reduceOnly: true,
  });
  told(await streamed(sold.id, "closed"));
  await position(15);
  const rest = await own.createOrderWs(
    symbol,
    "market",
    "sell",
    15,
    undefined,
    { reduceOnly: true },
  );
  told(await streamed(rest.id, "closed"));
  await position(0);
});

await step("trade with the other account", async ({ holds }) => {
  await until("trade with each other", async () => {
    const { bids } = await own.fetchOrderBook(symbol, 5);
    const price = +(bids[0][0] + 0.1).toFixed(1);
    const maker = await own.createOrderWs(symbol, "limit", "buy", 2, price);
    const ack = await other.createOrderWs(symbol, "limit", "sell", 2, price, {
      timeInForce: "IOC",
    });
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
    if (open === undefined) continue;
    const side = open.side === "long" ? "sell" : "buy";
    const { id } = await account.createOrder(
      symbol,
      "market",
      side,
      open.contracts,
      undefined,
      { reduceOnly: true },
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
  const { nonce } = await own.watchOrderBook(symbol);
  listening.ended = true;
  const lost = (error) => error instanceof ccxt.NetworkError;
  // Somebody has to wait for the book while it is lost.
  await Promise.all([
    refused("a lost stream is NetworkError", async () => {
      for (;;) await own.watchOrderBook(symbol);
    }, lost),
    ask("disconnect"),
  ]);
  // More than three connections in a second are refused.
  const again = await until("another book", async () => {
    const next = await own.watchOrderBook(symbol).catch((error) => {
      if (!lost(error)) throw error;
      return undefined;
    });
    return next?.nonce > nonce && copied(next);
  });
  toldBook(again);
});

await step("all there is at the end", async ({ same, holds }) => {
  const mine = await own.fetchMyTrades(symbol);
  same(
    "every trade of the stream is listed",
    heard.trades.all.every(({ id }) => mine.some((each) => each.id === id)),
    true,
  );
  for (const [who, account] of [["own", own], ["other", other]]) {
    const trades = await account.fetchMyTrades(symbol);
    holds(`trades of the ${who} account`, trades.length > 0, trades.length);
    for (const trade of trades) toldFill(trade, who);
    same("no position", (await account.fetchPositions()).length, 0);
    const answer = await account.fetchBalance();
    const balances = {};
    for (const asset of Object.keys(judge.balances)) {
      balances[asset] = {
        free: decimal(units(answer[asset].free)),
        locked: decimal(units(answer[asset].used)),
      };
    }
    record("balances", { who, balances });
  }
});
finish();
