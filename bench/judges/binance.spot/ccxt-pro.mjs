// ccxt.pro: market streams, user data over the request socket, and trading over it.
import ccxt from "ccxt";
import process from "node:process";
import { ask, decimal, finish, given, hasTaken, record, step, sum, units, until, within, worth } from "../report.mjs";

const judge = given();
const symbol = "BTC/USDT";
const market = "BTCUSDT";

async function exchange(credentials, { rest, socket } = judge) {
  const made = new ccxt.pro.binance({
    ...(credentials === undefined ? {} : { apiKey: credentials.key, secret: credentials.secret }),
    options: {
      defaultType: "spot",
      fetchMarkets: { types: ["spot"] },
      fetchMargins: false,
      fetchCurrencies: false,
    },
  });
  // Whatever this judge does not mean to touch must not be anywhere.
  for (const name of Object.keys(made.urls.api)) {
    if (name !== "ws") made.urls.api[name] = `${rest}/none/${name}`;
  }
  made.urls.api.public = made.urls.api.private = `${rest}/api/v3`;
  made.urls.api.ws = {
    spot: `${socket}/ws`,
    "ws-api": { spot: `${socket}/ws-api/v3` },
  };
  // Without it, ccxt refuses addresses that begin with ws:.
  await made.loadHttpProxyAgent();
  return made;
}

const own = await exchange(judge.own.hmac);
const other = await exchange(judge.other.ed25519);
await Promise.all([own.loadMarkets(), other.loadMarkets()]);

const text = (amount) => decimal(units(amount));
const levels = (side) => side.map(([price, amount]) => [text(price), text(amount)]);

function told(order, who = "own") {
  record("order", {
    who,
    id: Number(order.id),
    clientId: order.clientOrderId,
    market,
    side: order.side,
    status: order.status,
    price: text(order.price ?? 0),
    quantity: text(order.amount),
    executed: text(order.filled),
    executedQuote: text(order.cost),
  });
  return order;
}

function toldFill(trade, who = "own") {
  record("fill", {
    who,
    tradeId: Number(trade.id),
    orderId: Number(trade.order),
    market,
    side: trade.side,
    maker: trade.takerOrMaker === "maker",
    price: text(trade.price),
    quantity: text(trade.amount),
    quote: text(trade.cost),
    fee: text(trade.fee.cost),
    feeAsset: trade.fee.currency,
  });
}

/** Balances over the socket. This version of ccxt hands them on as the venue wrote them. */
async function balancesOf(account) {
  const { info } = await account.fetchBalanceWs();
  return Object.fromEntries(
    info.balances.map((
      { asset, free, locked },
    ) => [asset, { free: units(free), locked: units(locked) }]),
  );
}

const total = (balance) => balance.free + balance.locked;

/** What the streams of the own account said, as long as the judge runs. */
const heard = { orders: [], trades: [], balances: undefined };
/** Trades of the other account, from a stream that an Ed25519 key subscribed to. */
const theirs = [];
let failure;
let ended = false;
async function listen(watch, hear) {
  try {
    for (;;) hear(await watch());
  } catch (error) {
    if (!ended) failure ??= error;
  }
}

await step("watch a book", async ({ same, holds }) => {
  const watched = new Map();
  let last = 0;
  const watch = async () => {
    const book = await own.watchOrderBook(symbol);
    holds("update ids never fall", book.nonce >= last, book.nonce);
    last = book.nonce;
    holds(
      "bids fall",
      book.bids.every(([price], i) => i === 0 || price < book.bids[i - 1][0]),
    );
    holds(
      "asks rise",
      book.asks.every(([price], i) => i === 0 || price > book.asks[i - 1][0]),
    );
    holds("bid below ask", book.bids[0][0] < book.asks[0][0]);
    watched.set(last, JSON.stringify([levels(book.bids), levels(book.asks)]));
    return last;
  };
  while (watched.size < 10) await watch();
  for (const [updateId, text] of watched) {
    const [bids, asks] = JSON.parse(text);
    record("book", { market, updateId, bids, asks });
  }
  const snapshot = await until("REST book of the same update", async () => {
    const [answer] = await Promise.all([
      own.fetchOrderBook(symbol, 1000),
      watch().then(watch),
    ]);
    return watched.has(answer.nonce) && answer;
  }, 30_000);
  const rest = JSON.stringify([levels(snapshot.bids), levels(snapshot.asks)]);
  same("the REST book of the same update", watched.get(snapshot.nonce), rest);
});

await step("watch two books at once, and no more", async ({ holds }) => {
  const pair = ["ETH/USDT", "BNB/USDT"];
  await until("both books", async () => {
    await own.watchOrderBookForSymbols(pair);
    return pair.every((each) => own.orderbooks[each]?.timestamp !== undefined);
  });
  for (const each of pair) {
    const { nonce, bids, asks } = own.orderbooks[each];
    record("book", {
      market: own.market(each).id,
      updateId: nonce,
      bids: levels(bids),
      asks: levels(asks),
    });
  }
  await own.unWatchOrderBookForSymbols(pair);
  await own.unWatchOrderBook(symbol);
  holds("unsubscribed", own.orderbooks[symbol] === undefined);
});

await step("watch trades, tickers and candles", async ({ holds }) => {
  const trades = new Map();
  await until("trades", async () => {
    for (const trade of await own.watchTrades(symbol)) {
      trades.set(+trade.id, trade);
    }
    return trades.size >= 3;
  });
  for (const [id, { price, amount, side }] of trades) {
    record("trade", {
      market,
      id,
      price: text(price),
      quantity: text(amount),
      takerSide: side,
    });
  }
  const ids = [...trades.keys()];
  holds(
    "trade ids are consecutive",
    ids.every((id, i) => i === 0 || id === ids[i - 1] + 1),
    ids,
  );
  const ticker = await own.watchTicker(symbol);
  holds(
    "ticker's low <= last <= high",
    ticker.low <= ticker.last && ticker.last <= ticker.high,
    ticker.last,
  );
  const best = await own.watchBidsAsks([symbol]);
  holds("best bid below best ask", best[symbol].bid < best[symbol].ask);
  const tickers = await own.watchTickers(["ETH/USDT", "BNB/USDT"]);
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
  before = await balancesOf(own);
  for (const [asset, amount] of Object.entries(judge.balances)) {
    same("balances over the socket", before[asset].free, units(amount));
  }
  void listen(
    () => own.watchOrders(),
    (orders) => heard.orders.push(...orders.map((order) => ({ ...order }))),
  );
  void listen(
    () => own.watchMyTrades(),
    (trades) => heard.trades.push(...trades),
  );
  void listen(() => own.watchBalance(), (balance) => heard.balances = balance);
  void listen(() => other.watchMyTrades(), (trades) => theirs.push(...trades));
  await until(
    "subscription",
    () => Object.keys(own.clients).some((url) => url.includes("/ws-api/v3")),
  );
});

/** What the stream said about an order, once it said that the order is in that state. */
function streamed(id, status) {
  return until(`${status} order ${id} in the stream`, () => {
    if (failure !== undefined) throw failure;
    return heard.orders.findLast((order) => order.id === id && order.status === status);
  });
}

const book = await own.fetchOrderBook(symbol, 5);
const farBelow = Math.floor(book.bids[0][0] * 0.8);
let resting;

await step("place over the socket", async ({ same, holds }) => {
  resting = told(
    await own.createOrderWs(symbol, "limit", "buy", 0.01, farBelow, {
      newClientOrderId: "judge-socket",
    }),
  );
  same("status", resting.status, "open");
  const event = told(await streamed(resting.id, "open"));
  same("client id in the stream", event.clientOrderId, "judge-socket");
  same("amount in the stream", event.amount, 0.01);
  same("price in the stream", event.price, farBelow);
  const balance = await until(
    "balances in the stream",
    () => heard.balances?.USDT?.used > 0 && heard.balances,
  );
  same("locked in the stream", units(balance.USDT.used), worth(farBelow, 0.01));
  same(
    "asked over the socket",
    (await own.fetchOrderWs(resting.id, symbol)).status,
    "open",
  );
  const open = await own.fetchOpenOrdersWs(symbol);
  holds(
    "the only open order",
    open.length === 1 && open[0].id === resting.id,
    open.length,
  );
});

await step("replace and cancel over the socket", async ({ same }) => {
  const next = told(
    await own.editOrderWs(
      resting.id,
      symbol,
      "limit",
      "buy",
      0.02,
      farBelow - 10,
    ),
  );
  told(await streamed(resting.id, "canceled"));
  same(
    "the old one in the stream",
    (await own.fetchOrderWs(resting.id, symbol)).status,
    "canceled",
  );
  same("the new one", next.status, "open");
  await streamed(next.id, "open");
  const canceled = told(await own.cancelOrderWs(next.id, symbol));
  same("cancelled", canceled.status, "canceled");
  told(await streamed(next.id, "canceled"));
  const first = told(
    await own.createOrderWs(symbol, "limit", "buy", 0.01, farBelow),
  );
  const all = await own.cancelAllOrdersWs(symbol);
  same("all cancelled", all.map((order) => order.id).join(), first.id);
  told(await streamed(first.id, "canceled"));
  await until(
    "free funds in the stream",
    () => units(heard.balances.USDT.used) === 0n,
  );
  same(
    "free in the stream",
    units(heard.balances.USDT.free),
    units(judge.balances.USDT),
  );
});

await step("take over the socket", async ({ same, holds }) => {
  const order = told(await own.createOrderWs(symbol, "market", "buy", 2));
  same("status", order.status, "closed");
  const event = told(await streamed(order.id, "closed"));
  same("filled in the stream", event.filled, 2);
  same("cost in the stream", units(event.cost), units(order.cost));
  const trades = await until("trades in the stream", () => {
    const mine = heard.trades.filter((trade) => trade.order === order.id);
    return sum(mine.map((trade) => units(trade.amount))) === units(2) && mine;
  });
  same(
    "trades in the stream sum up to the cost",
    sum(trades.map((trade) => units(trade.cost))),
    units(order.cost),
  );
  holds("taker", trades.every((trade) => trade.takerOrMaker === "taker"));
  same("as many as fills", trades.length, order.trades.length);
});

await step(
  "make, and be filled by the other account's Ed25519 key",
  async ({ same, holds }) => {
    const met = () => theirs.find((each) => heard.trades.some((mine) => mine.id === each.id));
    await until("trade with each other", async () => {
      const { bids } = await own.fetchOrderBook(symbol, 5);
      const price = +(bids[0][0] + 0.01).toFixed(2);
      const maker = await own.createOrderWs(
        symbol,
        "limit",
        "buy",
        0.05,
        price,
      );
      const taker = told(
        await other.createOrderWs(symbol, "limit", "sell", 0.05, price, {
          timeInForce: "IOC",
        }),
        "other",
      );
      await until("the taker's trades in the other stream", () => {
        const mine = theirs.filter((trade) => trade.order === taker.id);
        return sum(mine.map((each) => units(each.amount))) ===
          units(taker.filled);
      });
      await own.cancelOrderWs(maker.id, symbol).catch((error) => {
        if (!(error instanceof ccxt.OrderNotFound)) throw error;
      });
      const state = await own.fetchOrderWs(maker.id, symbol);
      const event = told(await streamed(maker.id, state.status));
      same("filled in the stream", units(event.filled), units(state.filled));
      const fills = await until("the maker's trades in the stream", () => {
        const mine = heard.trades.filter((trade) => trade.order === maker.id);
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

await step("the account, when all is done", async ({ same, holds }) => {
  const change = { BTC: 0n, USDT: 0n };
  for (const trade of heard.trades) {
    const sign = trade.side === "buy" ? 1n : -1n;
    change.BTC += sign * units(trade.amount);
    change.USDT -= sign * units(trade.cost);
    change[trade.fee.currency] -= units(trade.fee.cost);
    toldFill(trade);
  }
  const after = await balancesOf(own);
  for (const asset of ["BTC", "USDT"]) {
    same(
      `${asset} moved by the stream's trades and fees`,
      total(after[asset]) - total(before[asset]),
      change[asset],
    );
    await until(
      "last balance in the stream",
      () => units(heard.balances[asset].free) === after[asset].free,
    );
  }
  const listed = await own.fetchMyTradesWs(symbol);
  same("trades listed over the socket", listed.length, heard.trades.length);
  const listedThere = await other.fetchMyTradesWs(symbol);
  same(
    "trades listed for the other account",
    listedThere.length,
    theirs.length,
  );
  theirs.forEach((trade) => toldFill(trade, "other"));
  const orders = await own.fetchOrdersWs(symbol);
  holds(
    "orders listed over the socket",
    orders.every((order) => heard.orders.some(({ id }) => id === order.id)),
  );
});

await step(
  "a deposit, and a lost connection",
  async ({ same, refused }) => {
    const had = heard.balances.USDT.free;
    await ask("deposit");
    await until(
      "deposit in the stream",
      () => units(heard.balances.USDT.free) === units(had) + units(5),
    );
    const { nonce } = await own.watchOrderBook(symbol);
    ended = true;
    await ask("disconnect");
    const lost = (error) => error instanceof ccxt.NetworkError;
    await refused("a lost stream is NetworkError", async () => {
      for (;;) await own.watchOrderBook(symbol);
    }, lost);
    const again = await until("another book", async () => {
      const next = await own.watchOrderBook(symbol);
      return next.nonce > nonce && next;
    });
    record("book", {
      market,
      updateId: again.nonce,
      bids: levels(again.bids),
      asks: levels(again.asks),
    });
    const orders = own.watchOrders(symbol);
    const order = told(
      await until(
        "order",
        () =>
          own.createOrderWs(symbol, "limit", "buy", 0.01, farBelow).catch(
            () => {},
          ),
      ),
    );
    same("an order in the stream", (await orders).at(-1).id, order.id);
    told(await own.cancelOrderWs(order.id, symbol));
  },
);

await step("the accounts at the end", async ({ holds }) => {
  for (const [who, account] of [["own", own], ["other", other]]) {
    const balances = {};
    for (
      const [asset, { free, locked }] of Object.entries(
        await balancesOf(account),
      )
    ) {
      balances[asset] = { free: decimal(free), locked: decimal(locked) };
    }
    record("balances", { who, balances });
    holds("balances", Object.keys(balances).length > 0);
  }
});

await step("refusals over the socket", async ({ refused }) => {
  const is = (kind) => (error) => error.constructor === kind;
  const order = (account, amount) => account.createOrderWs(symbol, "limit", "buy", amount, farBelow);
  const forged = await exchange({ key: judge.own.hmac.key, secret: "forged" });
  await refused(
    "a wrong signature is AuthenticationError",
    () => order(forged, 0.01),
    is(ccxt.AuthenticationError),
  );
  const alien = await exchange({
    key: judge.own.ed25519.key,
    secret: judge.other.ed25519.secret,
  });
  await refused(
    "a wrong Ed25519 key too",
    () => order(alien, 0.01),
    is(ccxt.AuthenticationError),
  );
  // It also rejects a promise that nobody holds.
  process.once("unhandledRejection", () => {});
  const blind = () => within(5_000, forged.watchBalance(), "a refusal");
  await refused("and so for user data", blind, is(ccxt.AuthenticationError));
  // What ccxt makes of the venue's -1013 where the filter's name is not one it looks for.
  const little = (error) =>
    is(ccxt.BadRequest)(error) &&
    error.message.includes("Filter failure: NOTIONAL");
  await refused("too little is BadRequest", () => order(own, 0.00001), little);
  await refused(
    "too much is InsufficientFunds",
    () => order(own, 100),
    is(ccxt.InsufficientFunds),
  );
  const nothing = () => own.cancelOrderWs("999999999", symbol);
  await refused(
    "cancelling nothing is OrderNotFound",
    nothing,
    is(ccxt.OrderNotFound),
  );
  await refused(
    "asking for nothing too",
    () => own.fetchOrderWs("999999999", symbol),
    is(ccxt.OrderNotFound),
  );
  await Promise.all([forged.close(), alien.close()]);
});

await step("rate limits over the socket", async ({ refused }) => {
  const hasty = await exchange(judge.own.hmac, judge.busy);
  hasty.setMarkets(own.markets);
  const call = () => hasty.fetchOrdersWs(symbol);
  await refused(
    "429 is RateLimitExceeded",
    call,
    (error) => error instanceof ccxt.RateLimitExceeded,
  );
  await hasty.close();
});

await step("no stream failed", async ({ same }) => {
  same("failures", failure, undefined);
  await Promise.all([own.close(), other.close()]);
});
finish();
