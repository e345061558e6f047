// ccxt.pro: the public, the private and the request socket. Spot.
import ccxt from "ccxt";
import process from "node:process";
import { ask, finish, given, step, sum, units, until, within, worth } from "../report.mjs";
import {
  copied,
  exchange,
  inOrder,
  Listening,
  named,
  sameTrade,
  statusOf,
  teller,
  toldFunds,
} from "./parts/exchange.mjs";

const judge = given();
const symbol = "BTC/USDT";
const market = "BTCUSDT";
const { told, toldFill, toldBook, toldTrade } = teller(market);

async function opened(credentials) {
  const made = exchange(judge, credentials, { pro: true });
  // Without it, ccxt refuses addresses that begin with ws:.
  await made.loadHttpProxyAgent();
  return made;
}

const own = await opened(judge.own.hmac);
const other = await opened(judge.other.hmac);
await Promise.all([own.loadMarkets(), other.loadMarkets()]);

/** Trades as a stream brings them, each once. */
class Trades {
  all = [];

  add(trades) {
    for (const trade of trades) {
      if (!this.all.some(({ id }) => id === trade.id)) this.all.push(trade);
    }
  }

  of(order) {
    return this.all.filter((trade) => trade.order === order);
  }
}

const heard = { orders: [], trades: new Trades(), balances: undefined };
const theirs = new Trades();
const listening = new Listening();

await step("watch a book", async ({ same, holds }) => {
  const watched = [];
  while (watched.length < 10) {
    const book = await own.watchOrderBook(symbol);
    inOrder(holds, book);
    watched.push(copied(book));
  }
  for (const book of watched) toldBook(book, 50);
  const one = await own.watchOrderBook("ETH/USDT", 1);
  same("the best prices alone", one.bids.length, 1);
  const many = await own.watchOrderBook("SOL/USDT", 200);
  holds("two hundred levels", many.bids.length > 100, many.bids.length);
});

await step("watch trades, tickers and candles", async ({ holds }) => {
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
  const tickers = await own.watchTickers(["ETH/USDT", "SOL/USDT"]);
  holds("tickers", Object.values(tickers).every((each) => each.last > 0));
  const candle = (await own.watchOHLCV(symbol, "1m")).at(-1);
  holds(
    "candle of this minute",
    Math.abs(Date.now() - candle[0]) < 70_000,
    candle[0],
  );
});

let before;
await step("watch orders, trades and balances", async ({ same }) => {
  before = await own.fetchBalance();
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
  void listening.to(
    () => other.watchMyTrades(symbol),
    (trades) => theirs.add(trades),
  );
  // The stream begins with what changes first.
  same("logged in", (await own.fetchOpenOrders(symbol)).length, 0);
});

/** What the stream said about an order, once it said that the order is in that state. */
function streamed(id, status) {
  return until(`${status} order ${id} in the stream`, () => {
    listening.check();
    return heard.orders.findLast((order) => order.id === id && order.status === status);
  });
}

const book = await own.fetchOrderBook(symbol, 5);
const farBelow = Math.floor(book.bids[0][0] * 0.8);
let resting;

await step("place over the socket", async ({ same, holds }) => {
  const ack = await own.createOrderWs(symbol, "limit", "buy", 0.01, farBelow, {
    clientOrderId: "judgesocket",
  });
  resting = told(await streamed(ack.id, "open"));
  same("client id in the stream", resting.clientOrderId, "judgesocket");
  same("amount in the stream", resting.amount, 0.01);
  same("price in the stream", resting.price, farBelow);
  await until(
    "locked in the stream",
    () =>
      heard.balances !== undefined &&
      units(heard.balances.USDT.used) === worth(farBelow, 0.01),
  );
  const open = await own.fetchOpenOrders(symbol);
  holds(
    "the only open order",
    open.length === 1 && open[0].id === ack.id,
    open.length,
  );
});

await step("amend and cancel over the socket", async ({ same }) => {
  await own.editOrderWs(
    resting.id,
    symbol,
    "limit",
    "buy",
    0.02,
    farBelow - 10,
  );
  const amended = await until(
    "the change in the stream",
    () => heard.orders.findLast((order) => order.id === resting.id && order.amount === 0.02),
  );
  same("price", amended.price, farBelow - 10);
  await own.cancelOrderWs(resting.id, symbol);
  told(await streamed(resting.id, "canceled"));
  const first = await own.createOrderWs(
    symbol,
    "limit",
    "buy",
    0.01,
    farBelow,
    named(),
  );
  const second = await own.createOrderWs(
    symbol,
    "limit",
    "buy",
    0.01,
    farBelow - 1,
    named(),
  );
  for (const { id } of [first, second]) {
    await own.cancelOrderWs(id, symbol);
    told(await streamed(id, "canceled"));
  }
  await until(
    "free funds in the stream",
    () => units(heard.balances.USDT.used) === 0n,
  );
  same(
    "all is free",
    units(heard.balances.USDT.free),
    units(judge.balances.USDT),
  );
});

await step("take over the socket", async ({ same, holds }) => {
  const { id } = await own.createOrderWs(
    symbol,
    "market",
    "buy",
    2,
    undefined,
    named(),
  );
  const order = told(await streamed(id, "closed"));
  same("filled in the stream", order.filled, 2);
  const trades = await until("trades in the stream", () => {
    const mine = heard.trades.of(id);
    return sum(mine.map((trade) => units(trade.amount))) === units(2) && mine;
  });
  same(
    "trades sum up to the cost",
    sum(trades.map((trade) => units(trade.cost))),
    units(order.cost),
  );
  holds("taker", trades.every((trade) => trade.takerOrMaker === "taker"));
});

await step(
  "make, and be filled by the other account",
  async ({ same, holds }) => {
    const met = () => theirs.all.find((each) => heard.trades.all.some((mine) => sameTrade(mine, each)));
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
        named({ timeInForce: "IOC" }),
      );
      const taker = told(await other.fetchOrder(ack.id, symbol), "other");
      await until("the taker's trades in the other stream", () => {
        const mine = theirs.of(taker.id);
        return sum(mine.map((each) => units(each.amount))) ===
          units(taker.filled);
      });
      await own.cancelOrderWs(maker.id, symbol).catch((error) => {
        if (!(error instanceof ccxt.ExchangeError)) throw error;
      });
      const state = await own.fetchOrder(maker.id, symbol);
      const event = told(await streamed(maker.id, state.status));
      same("filled in the stream", units(event.filled), units(state.filled));
      const fills = await until("the maker's trades in the stream", () => {
        const mine = heard.trades.of(maker.id);
        return sum(mine.map((each) => units(each.amount))) ===
            units(state.filled) && mine;
      });
      holds(
        "maker at its own price",
        fills.every((each) => each.takerOrMaker === "maker" && each.price === price),
      );
      return met();
    });
    holds("one trade on both sides", met() !== undefined);
  },
);

await step("what the venue ends itself", async ({ same }) => {
  const { bids } = await own.fetchOrderBook(symbol, 5);
  const crossing = await own.createOrderWs(
    symbol,
    "limit",
    "sell",
    0.01,
    Math.floor(bids[0][0] * 0.99),
    named({ postOnly: true }),
  );
  const event = told(await streamed(crossing.id, "canceled"));
  same("post-only that would take", statusOf(event), "expired");
});

await step("the account, when all is done", async ({ same }) => {
  const change = { BTC: 0n, USDT: 0n };
  for (const trade of heard.trades.all) {
    const sign = trade.side === "buy" ? 1n : -1n;
    change.BTC += sign * units(trade.amount);
    change.USDT -= sign * units(trade.cost);
    change[trade.fee.currency] -= units(trade.fee.cost);
    toldFill(trade);
  }
  const after = await own.fetchBalance();
  for (const asset of ["BTC", "USDT"]) {
    same(
      `${asset} moved by the stream's trades and fees`,
      units(after[asset].total) - units(before[asset].total),
      change[asset],
    );
    await until(
      "last balance in the stream",
      () => units(heard.balances[asset].free) === units(after[asset].free),
    );
  }
  theirs.all.forEach((trade) => toldFill(trade, "other"));
  same(
    "trades listed",
    (await own.fetchMyTrades(symbol)).length,
    heard.trades.all.length,
  );
});

await step("a deposit, and a lost connection", async ({ same, refused }) => {
  const had = heard.balances.USDT.free;
  await ask("deposit");
  await until(
    "deposit in the stream",
    () => units(heard.balances.USDT.free) === units(had) + units(5),
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
  const { id } = await until(
    "order",
    () =>
      own.createOrderWs(symbol, "limit", "buy", 0.01, farBelow, named()).catch(
        () => {},
      ),
  );
  await own.cancelOrderWs(id, symbol);
  same("canceled", told(await own.fetchOrder(id, symbol)).status, "canceled");
});

await step("the accounts at the end", async ({ holds }) => {
  for (const [who, account] of [["own", own], ["other", other]]) {
    await toldFunds(account, judge.balances, who);
    const ended = await account.fetchCanceledAndClosedOrders(
      symbol,
      undefined,
      50,
    );
    for (const order of ended) told(order, who);
    holds("orders", ended.length > 0, ended.length);
  }
});

await step("refusals over the sockets", async ({ refused }) => {
  const order = (account, amount, params) =>
    account.createOrderWs(
      symbol,
      "limit",
      "buy",
      amount,
      farBelow,
      named(params),
    );
  const coded = (code) => (error) => error instanceof ccxt.ExchangeError && error.message.includes(code);
  await refused(
    "too little is refused by 170140",
    () => order(own, 0.000001),
    coded("170140"),
  );
  await refused("too much by 170131", () => order(own, 80), coded("170131"));
  await refused(
    "nothing to cancel by 170213",
    () => own.cancelOrderWs("2088690000000000002", symbol),
    coded("170213"),
  );
  // It also rejects a promise that nobody holds.
  process.once("unhandledRejection", () => {});
  const forged = await opened({ ...judge.own.hmac, secret: "forged" });
  await refused(
    "a wrong signature is AuthenticationError",
    () => within(5_000, forged.watchBalance(), "a refusal"),
    (error) => error instanceof ccxt.AuthenticationError,
  );
});
finish();
