// ccxt.pro: market streams, the account's streams, and orders over the socket, all in the second version of the protocol.
import ccxt from "ccxt";
import process from "node:process";
import { ask, decimal, finish, given, hasTaken, record, step, sum, units, until, within, worth } from "../report.mjs";

const judge = given();
const symbol = "BTC/USD";
const market = "XXBTZUSD";

let last = 0;
async function exchange(credentials, { rest, socket } = judge) {
  const made = new ccxt.pro.kraken({
    ...(credentials === undefined ? {} : { apiKey: credentials.key, secret: credentials.secret }),
    // Its own pace is three seconds a private request.
    enableRateLimit: false,
  });
  // ccxt counts milliseconds, and two calls may share one.
  made.nonce = () => last = Math.max(last + 1, Date.now() * 1_000);
  // Whatever this judge does not mean to touch must not be anywhere.
  for (const name of Object.keys(made.urls.api)) {
    if (name !== "ws") made.urls.api[name] = `${rest}/none/${name}`;
  }
  made.urls.api.public = made.urls.api.private = rest;
  // At the venue these are two hosts.
  made.urls.api.ws = {
    publicV2: `${socket}/v2`,
    privateV2: `${socket}/v2?private`,
    private: `${socket}/none`,
  };
  // Without it, ccxt refuses addresses that begin with ws:.
  await made.loadHttpProxyAgent();
  return made;
}

const own = await exchange(judge.own.hmac);
const other = await exchange(judge.other.hmac);
await Promise.all([own.loadMarkets(), other.loadMarkets()]);

const text = (amount) => decimal(units(amount));
const levels = (side) => side.map(([price, amount]) => [text(price), text(amount)]);

/** What the venue ends by itself it calls canceled, with a reason; the engine calls that expired. */
function statusOf({ status, info }) {
  return status === "canceled" && info.reason !== "User requested" ? "expired" : status;
}

function told(order, who = "own") {
  record("order", {
    who,
    id: order.id,
    clientId: order.info.cl_ord_id,
    market,
    side: order.side,
    status: statusOf(order),
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
    tradeId: trade.id,
    orderId: trade.order,
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

async function balancesOf(account) {
  const answer = await account.fetchBalance();
  return Object.fromEntries(
    Object.keys(judge.balances).map((
      asset,
    ) => [asset, {
      free: units(answer[asset].free),
      locked: units(answer[asset].used),
    }]),
  );
}

const total = (balance) => balance.free + balance.locked;

/** What the streams of the own account said, as long as the judge runs. */
const heard = { orders: [], trades: [], balances: undefined };
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

const bookRecord = (id, book, depth) =>
  record("book", {
    market: id,
    levels: depth,
    bids: levels(book.bids),
    asks: levels(book.asks),
  });

await step("watch a book", async ({ same, holds }) => {
  for (let count = 0; count < 10; count++) {
    const book = await own.watchOrderBook(symbol, 25);
    same("levels", book.bids.length + book.asks.length, 50);
    holds(
      "bids fall",
      book.bids.every(([price], i) => i === 0 || price < book.bids[i - 1][0]),
    );
    holds(
      "asks rise",
      book.asks.every(([price], i) => i === 0 || price > book.asks[i - 1][0]),
    );
    holds("bid below ask", book.bids[0][0] < book.asks[0][0]);
    bookRecord(market, book, 25);
  }
});

await step("watch two books at once", async () => {
  const pair = ["ETH/USD", "ETH/BTC"];
  await until("both books", async () => {
    await own.watchOrderBookForSymbols(pair);
    return pair.every((each) => own.orderbooks[each]?.bids.length > 0);
  });
  for (const each of pair) {
    const { bids, asks } = own.orderbooks[each];
    bookRecord(own.market(each).id, { bids: [...bids], asks: [...asks] }, 10);
  }
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
      id: String(id),
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
  const best = await own.watchBidsAsks(["ETH/USD"]);
  holds("best bid below best ask", best["ETH/USD"].bid < best["ETH/USD"].ask);
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
    same("balances", before[asset].free, units(amount));
  }
  // One subscription serves both; the first to ask says what comes first.
  void listen(
    () => own.watchMyTrades(),
    (trades) => heard.trades.push(...trades),
  );
  void listen(
    () => own.watchOrders(),
    (orders) => heard.orders.push(...orders.map((order) => ({ ...order }))),
  );
  void listen(() => own.watchBalance(), (balance) => heard.balances = balance);
  void listen(() => other.watchMyTrades(), (trades) => theirs.push(...trades));
  await until("balances in the stream", () => heard.balances);
  same("BTC in the stream", units(heard.balances.BTC.total), before.BTC.free);
  same("USD in the stream", units(heard.balances.USD.total), before.USD.free);
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
let names = 0;
const named = (more = {}) => ({ clientOrderId: `judge-${++names}`, ...more });
const placed = [];
async function place(...order) {
  const answer = await own.createOrderWs(symbol, ...order);
  placed.push(answer.id);
  return answer;
}

await step("place over the socket", async ({ same }) => {
  const { id } = await place("limit", "buy", 0.01, farBelow, named());
  const event = await until(
    "the order in the stream",
    () => heard.orders.find((order) => order.id === id && order.amount),
  );
  same("amount in the stream", event.amount, 0.01);
  same("price in the stream", event.price, farBelow);
  same("symbol in the stream", event.symbol, symbol);
  same("client id in the stream", event.info.cl_ord_id, "judge-1");
  const asked = await own.fetchOrder(id, symbol);
  same("asked for", asked.status, "open");
  // Dollars have four decimals.
  const cut = (amount) => amount / 10_000n * 10_000n;
  const cost = cut(worth(farBelow, 0.01));
  same(
    "held, with the fee on top",
    (await balancesOf(own)).USD.locked,
    cost + cut(cost * 4n / 1_000n),
  );
});

await step("amend and cancel over the socket", async ({ same }) => {
  const [id] = placed;
  const answer = await own.editOrderWs(
    id,
    symbol,
    "limit",
    "buy",
    0.02,
    farBelow - 10,
  );
  same("the same order", answer.id, id);
  const event = await until(
    "the change in the stream",
    () => heard.orders.find(({ info }) => info.order_id === id && info.exec_type === "amended"),
  );
  same("amount in the stream", Number(event.info.order_qty), 0.02);
  await own.cancelOrderWs(id);
  await streamed(id, "canceled");
  same("canceled", told(await own.fetchOrder(id, symbol)).amount, 0.02);
  const some = [];
  for (let count = 0; count < 3; count++) {
    some.push(
      (await place("limit", "buy", 0.01, farBelow - count, named())).id,
    );
  }
  await own.cancelOrdersWs(some.slice(0, 1));
  await streamed(some[0], "canceled");
  const all = await own.cancelAllOrdersWs();
  same("all cancelled", Number(all.result.count), 2);
  for (const one of some) await streamed(one, "canceled");
});

await step("take over the socket", async ({ same, holds }) => {
  const { id } = await place("market", "buy", 2, undefined, named());
  const event = await streamed(id, "closed");
  same("filled in the stream", Number(event.info.cum_qty), 2);
  const order = told(await own.fetchOrder(id, symbol));
  same("cost in the stream", units(event.info.cum_cost), units(order.cost));
  const trades = await until("trades in the stream", () => {
    const mine = heard.trades.filter((trade) => trade.order === id);
    return sum(mine.map((trade) => units(trade.amount))) === units(2) && mine;
  });
  same(
    "trades in the stream sum up to the cost",
    sum(trades.map((trade) => units(trade.cost))),
    units(order.cost),
  );
  same(
    "and their fees to the fee",
    sum(trades.map((trade) => units(trade.fee.cost))),
    units(order.fee.cost),
  );
  holds("taker", trades.every((trade) => trade.takerOrMaker === "taker"));
});

await step(
  "make, and be filled by the other account",
  async ({ same, holds }) => {
    const met = () => theirs.find((each) => heard.trades.some((mine) => mine.info.trade_id === each.info.trade_id));
    await until("trade with each other", async () => {
      const { bids } = await own.fetchOrderBook(symbol, 5);
      const price = +(bids[0][0] + 0.1).toFixed(1);
      const maker = await place("limit", "buy", 0.05, price, named());
      // Over REST, which can say that the fee is taken in quote.
      const inQuote = named({ timeInForce: "IOC", oflags: "fciq" });
      const taker = await other.createOrder(
        symbol,
        "limit",
        "sell",
        0.05,
        price,
        inQuote,
      );
      const state = told(await other.fetchOrder(taker.id, symbol), "other");
      await until("the taker's trades in the other stream", () => {
        const mine = theirs.filter((trade) => trade.order === taker.id);
        return sum(mine.map((each) => units(each.amount))) ===
          units(state.filled);
      });
      await own.cancelOrderWs(maker.id).catch((error) => {
        if (!(error instanceof ccxt.OrderNotFound)) throw error;
      });
      const made = await own.fetchOrder(maker.id, symbol);
      const event = await streamed(maker.id, made.status);
      same(
        "filled in the stream",
        units(event.info.cum_qty),
        units(made.filled),
      );
      const fills = await until("the maker's trades in the stream", () => {
        const mine = heard.trades.filter((trade) => trade.order === maker.id);
        return sum(mine.map((each) => units(each.amount))) ===
            units(made.filled) && mine;
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

await step("the account, when all is done", async ({ same }) => {
  const change = { BTC: 0n, USD: 0n };
  for (const trade of heard.trades) {
    const sign = trade.side === "buy" ? 1n : -1n;
    change.BTC += sign * units(trade.amount);
    change.USD -= sign * units(trade.cost);
    change[trade.fee.currency] -= units(trade.fee.cost);
    toldFill(trade);
  }
  const after = await balancesOf(own);
  for (const asset of ["BTC", "USD"]) {
    same(
      `${asset} moved by the stream's trades and fees`,
      total(after[asset]) - total(before[asset]),
      change[asset],
    );
    await until(
      "last balance in the stream",
      () => units(heard.balances[asset].total) === total(after[asset]),
    );
  }
  theirs.forEach((trade) => toldFill(trade, "other"));
});

await step("a deposit, and a lost connection", async ({ same, refused }) => {
  const had = heard.balances.USDT.total;
  await ask("deposit");
  await until(
    "deposit in the stream",
    () => units(heard.balances.USDT.total) === units(had) + units(5),
  );
  await own.watchOrderBook(symbol, 25);
  ended = true;
  const watching = (async () => {
    for (;;) await own.watchOrderBook(symbol, 25);
  })();
  watching.catch(() => {});
  await ask("disconnect");
  const lost = (error) => error instanceof ccxt.NetworkError;
  await refused(
    "a lost stream is NetworkError",
    () => within(10_000, watching, "the loss"),
    lost,
  );
  const again = await until(
    "another book",
    () => own.watchOrderBook(symbol, 25).catch(() => {}),
  );
  bookRecord(market, again, 25);
  const { id } = await until(
    "order",
    () => place("limit", "buy", 0.01, farBelow, named()).catch(() => {}),
  );
  const orders = await within(
    10_000,
    own.watchOrders(symbol),
    "the snapshot of open orders",
  );
  same("the open order in the snapshot", orders.at(-1).id, id);
  await own.cancelOrderWs(id);
});

await step("the accounts at the end", async ({ holds }) => {
  for (const [who, account] of [["own", own], ["other", other]]) {
    for (const order of await account.fetchClosedOrders(symbol)) {
      told(order, who);
    }
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
  const order = (account, amount, more) =>
    account.createOrderWs(
      symbol,
      "limit",
      "buy",
      amount,
      farBelow,
      more ?? named(),
    );
  const forged = await exchange({
    key: judge.own.hmac.key,
    secret: "Zm9yZ2Vk",
  });
  process.once("unhandledRejection", () => {});
  await refused(
    "a wrong signature gets no token",
    () => within(5_000, order(forged, 0.01), "a refusal"),
    is(ccxt.ExchangeError),
  );
  // What ccxt makes of texts of the venue without the words behind them that its table has.
  const saying = (words) => (error) => error instanceof ccxt.ExchangeError && error.message.includes(words);
  await refused(
    "too little",
    () => order(own, 0.00001),
    saying("EOrder:Order minimum not met"),
  );
  await refused(
    "too much",
    () => order(own, 100),
    saying("EOrder:Insufficient funds"),
  );
  await refused(
    "cancelling nothing is InvalidOrder",
    () => own.cancelOrderWs("OAAAAA-BBBBB-CCCCCC"),
    is(ccxt.InvalidOrder),
  );
  const ended = placed[0];
  await refused(
    "cancelling again is OrderNotFound",
    () => own.cancelOrderWs(ended),
    is(ccxt.OrderNotFound),
  );
  await forged.close();
});

await step("no stream failed", async ({ same }) => {
  same("failures", failure, undefined);
  await Promise.all([own.close(), other.close()]);
});
finish();
