// ccxt.pro: the three sockets, and trading over the private one. Spot.
import ccxt from "ccxt";
import process from "node:process";
import { ask, decimal, finish, given, hasTaken, record, step, sum, units, until, within, worth } from "../report.mjs";
import { exchange, inOrder, statusOf, teller, Trades } from "./parts/exchange.mjs";
import { Listening } from "./parts/listening.mjs";

const judge = given();
const symbol = "BTC/USDT";
const market = "BTC-USDT";
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

const heard = { orders: [], trades: new Trades(), balances: undefined };
const theirs = new Trades();
/** ccxt goes on changing the book that it has handed out. */
const copied = ({ nonce, bids, asks }) => ({
  nonce,
  bids: bids.map((level) => [...level]),
  asks: asks.map((level) => [...level]),
});
const listening = new Listening();

await step("watch a book", async ({ same, holds }) => {
  const watched = new Map();
  let last = 0;
  const watch = async () => {
    const book = await own.watchOrderBook(symbol);
    holds("numbers never fall", book.nonce >= last, book.nonce);
    last = book.nonce;
    inOrder(holds, book);
    watched.set(last, copied(book));
  };
  while (watched.size < 10) await watch();
  for (const book of watched.values()) toldBook(book);
  const five = await own.watchOrderBook("ETH/USDT", 5);
  same("five levels", five.bids.length, 5);
});

await step("watch trades, tickers and candles", async ({ holds }) => {
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
  const ids = [...trades.keys()];
  holds(
    "trade ids are consecutive",
    ids.every((id, i) => i === 0 || id === ids[i - 1] + 1),
    ids,
  );
  const joined = await own.watchTrades("ETH/USDT");
  holds(
    "trades of one taker together",
    joined.every(({ info }) => Number(info.count) >= 1),
    joined.length,
  );
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
  await until("balances", () => heard.balances !== undefined);
  for (const [asset, amount] of Object.entries(judge.balances)) {
    same(
      "the first balances in the stream",
      units(heard.balances[asset].free),
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
    () => units(heard.balances.USDT.used) === worth(farBelow, 0.01),
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
  same("it was done", amended.info.amendResult, "0");
  await own.cancelOrderWs(resting.id, symbol);
  told(await streamed(resting.id, "canceled"));
  const first = await own.createOrderWs(symbol, "limit", "buy", 0.01, farBelow);
  const second = await own.createOrderWs(
    symbol,
    "limit",
    "buy",
    0.01,
    farBelow - 1,
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
  const { id } = await own.createOrderWs(symbol, "market", "buy", 2);
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
    const met = () => theirs.all.find((each) => heard.trades.all.some((mine) => mine.id === each.id));
    await until("trade with each other", async () => {
      const { bids } = await own.fetchOrderBook(symbol, 5);
      const price = +(bids[0][0] + 0.1).toFixed(1);
      const maker = await own.createOrderWs(
        symbol,
        "limit",
        "buy",
        0.05,
        price,
      );
      const ack = await other.createOrderWs(
        symbol,
        "limit",
        "sell",
        0.05,
        price,
        { timeInForce: "IOC" },
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
      if (!hasTaken(fills)) {
        holds(
          "maker at its own price",
          fills.every((each) => each.takerOrMaker === "maker" && each.price === price),
        );
      }
      return !hasTaken(fills) && met();
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
    { postOnly: true },
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
  const { id } = await until(
    "order",
    () => own.createOrderWs(symbol, "limit", "buy", 0.01, farBelow).catch(() => {}),
  );
  await own.cancelOrderWs(id, symbol);
  same("canceled", told(await own.fetchOrder(id, symbol)).status, "canceled");
});

await step("the accounts at the end", async ({ holds }) => {
  for (const [who, account] of [["own", own], ["other", other]]) {
    const answer = await account.fetchBalance();
    const balances = {};
    for (const asset of Object.keys(judge.balances)) {
      balances[asset] = {
        free: decimal(units(answer[asset].free)),
        locked: decimal(units(answer[asset].used)),
      };
    }
    record("balances", { who, balances });
    for (
      const order of [
        ...await account.fetchClosedOrders(symbol),
        ...await account.fetchCanceledOrders(symbol),
      ]
    ) told(order, who);
    holds("balances", Object.keys(balances).length > 0);
  }
});

await step("refusals over the sockets", async ({ refused }) => {
  const order = (account, amount, params) => account.createOrderWs(symbol, "limit", "buy", amount, farBelow, params);
  const coded = (code) => (error) => error instanceof ccxt.ExchangeError && error.message.includes(code);
  await refused(
    "too little is refused by 51020",
    () => order(own, 0.000001),
    coded("51020"),
  );
  await refused("too much by 51008", () => order(own, 100), coded("51008"));
  await refused(
    "nothing to cancel by 51400",
    () => own.cancelOrderWs("2510000000000000001", symbol),
    coded("51400"),
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
