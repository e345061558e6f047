// ccxt over REST: spot of a classic account.
import ccxt from "ccxt";
import { decimal, finish, given, hasTaken, record, step, sum, units, worth } from "../report.mjs";

const judge = given();
const symbol = "BTC/USDT";
const market = "BTC_USDT";

function exchange(credentials, rest = judge.rest) {
  const made = new ccxt.gate({
    ...(credentials === undefined ? {} : { apiKey: credentials.key, secret: credentials.secret }),
    enableRateLimit: false,
  });
  made.options.unifiedAccount = false;
  made.options.fetchMarkets = { ...made.options.fetchMarkets, types: ["spot"] };
  made.has.fetchCurrencies = false;
  // Which pairs have margin is asked along with the markets.
  made.publicMarginGetCurrencyPairs = () => Promise.resolve([]);
  // Whatever this judge does not mean to touch must not be anywhere.
  for (const [access, services] of Object.entries(made.urls.api)) {
    for (const service of Object.keys(services)) {
      services[service] = service === "spot" ? `${rest}/api/v4` : `${rest}/none/${access}`;
    }
  }
  return made;
}

const own = exchange(judge.own.hmac);
const other = exchange(judge.other.hmac);
/** Orders of each account by id. */
const placed = { own: new Set(), other: new Set() };
let names = 0;

/** The venue takes ten orders a second. */
function pause() {
  return new Promise((resolve) => setTimeout(resolve, 250));
}

async function place(who, side, type, amount, price, more = {}) {
  const account = who === "own" ? own : other;
  await pause();
  const order = await account.createOrder(symbol, type, side, amount, price, {
    clientOrderId: `t-judge-${++names}`,
    ...more,
  });
  placed[who].add(order.id);
  if (more.timeInForce !== undefined || type === "market") {
    expired.add(order.id);
  }
  return order;
}

/** Orders of which the venue itself ended what was left: it calls that canceled, and the engine expired. */
const expired = new Set();
/** Orders that count quote. */
const bought = new Set();

function told(order, who = "own") {
  const status = order.status === "canceled" && expired.has(order.id) ? "expired" : order.status;
  record("order", {
    who,
    id: order.id,
    clientId: order.clientOrderId?.replace(/^t-/, ""),
    market,
    side: order.side,
    status,
    price: decimal(units(order.price ?? 0)),
    // Of an order that counts quote the client reckons the others from its average price.
    quantity: decimal(
      units(bought.has(order.id) ? order.info.filled_amount : order.amount),
    ),
    executed: decimal(units(order.info.filled_amount)),
    executedQuote: decimal(units(order.info.filled_total)),
  });
  return order;
}

async function balances(account = own) {
  const answer = await account.fetchBalance();
  return Object.fromEntries(
    Object.keys(judge.balances).map((asset) => [asset, {
      free: units(answer[asset].free),
      locked: units(answer[asset].used),
    }]),
  );
}

const total = ({ free, locked }) => free + locked;

/** What trades of an account change in what it owns. */
function changes(trades) {
  const change = { BTC: 0n, USDT: 0n };
  for (const trade of trades) {
    const sign = trade.side === "buy" ? 1n : -1n;
    change.BTC += sign * units(trade.amount);
    change.USDT -= sign * units(trade.cost);
    change[trade.fee.currency] -= units(trade.fee.cost);
  }
  return change;
}

let last;

await step("markets and time", async ({ same, holds }) => {
  await own.loadMarkets();
  await other.loadMarkets();
  const { active, base, quote, spot } = own.market(symbol);
  same("active", active, true);
  same("spot", spot, true);
  same("base", base, "BTC");
  same("quote", quote, "USDT");
  holds("the time", Math.abs(await own.fetchTime() - Date.now()) < 60_000);
});

await step("books and tickers", async ({ holds, same }) => {
  const level = (
    [price, quantity],
  ) => [decimal(units(price)), decimal(units(quantity))];
  for (const limit of [100, 5_000]) {
    const book = await own.fetchOrderBook(symbol, limit);
    holds("bids below asks", book.bids[0][0] < book.asks[0][0]);
    record("book", {
      market,
      levels: limit,
      bids: book.bids.map(level),
      asks: book.asks.map(level),
    });
  }
  const ticker = await own.fetchTicker(symbol);
  last = ticker.last;
  holds("low <= last <= high", ticker.low <= last && last <= ticker.high, last);
  holds("bid < ask", ticker.bid < ticker.ask);
  same(
    "tickers",
    Object.keys(await own.fetchTickers()).length,
    own.symbols.length,
  );
});

await step("trades and candles", async ({ holds }) => {
  const trades = await own.fetchTrades(symbol);
  holds("trades", trades.length > 0, trades.length);
  for (const { info, price, amount, side } of trades) {
    record("trade", {
      market,
      id: info.id,
      price: decimal(units(price)),
      quantity: decimal(units(amount)),
      takerSide: side,
    });
  }
  const candles = await own.fetchOHLCV(symbol, "1m");
  holds(
    "candles",
    candles.length > 0 && candles.every(([time]) => time % 60_000 === 0),
    candles.length,
  );
  holds(
    "low <= open, close <= high",
    candles.every(([, o, h, l, c]) => l <= Math.min(o, c) && Math.max(o, c) <= h),
  );
});

await step(
  "an order that rests holds what it needs, and is canceled",
  async ({ same }) => {
    const before = await balances();
    const { id, clientOrderId } = await place(
      "own",
      "buy",
      "limit",
      0.01,
      Math.floor(last * 0.9),
    );
    const open = await own.fetchOpenOrders(symbol);
    same("open", open.map((order) => order.id).join(), id);
    const held = await balances();
    const [order] = open;
    same("its name", order.clientOrderId, clientOrderId);
    const value = worth(order.price, order.amount);
    const locked = held.USDT.locked - before.USDT.locked;
    same("its value is held", locked, value);
    await own.cancelOrder(id, symbol);
    const ended = told(await own.fetchOrder(id, symbol));
    same("status", ended.status, "canceled");
    same("nothing is held", (await balances()).USDT.locked, before.USDT.locked);
    same("none is open", (await own.fetchOpenOrders(symbol)).length, 0);
  },
);

await step(
  "market orders move what trades and fees say",
  async ({ same, holds }) => {
    for (const [side, amount] of [["sell", 0.02], ["sell", 0.01]]) {
      const before = await balances();
      const { id } = await place("own", side, "market", amount);
      const order = told(await own.fetchOrder(id, symbol));
      same("status", order.status, "closed");
      const trades = (await own.fetchMyTrades(symbol)).filter((trade) => trade.order === id);
      holds("it has trades", trades.length > 0);
      same(
        "their amounts",
        sum(trades.map((trade) => units(trade.amount))),
        units(amount),
      );
      const after = await balances();
      for (const [asset, change] of Object.entries(changes(trades))) {
        same(
          `${asset} moved by trades and fees`,
          total(after[asset]) - total(before[asset]),
          change,
        );
      }
    }
  },
);

await step("an order for an amount of money", async ({ holds, same }) => {
  const before = await balances();
  const { id } = await own.createMarketBuyOrderWithCost(symbol, 500, {
    clientOrderId: `t-judge-${++names}`,
  });
  placed.own.add(id);
  bought.add(id);
  const { info } = await own.fetchOrder(id, symbol);
  const cost = units(info.filled_total);
  holds("its cost", cost > units(499) && cost <= units(500), info.filled_total);
  const after = await balances();
  same("what it cost", total(before.USDT) - total(after.USDT), cost);
  same(
    "what it brought",
    total(after.BTC) - total(before.BTC),
    units(info.filled_amount) - units(info.fee),
  );
});

await step("two accounts trade with each other", async ({ same }) => {
  const { bids, asks } = await own.fetchOrderBook(symbol, 100);
  const price = Math.round((bids[0][0] + asks[0][0]) * 5) / 10;
  const maker = await place("other", "sell", "limit", 0.003, price);
  const taker = await place("own", "buy", "limit", 0.003, price, {
    timeInForce: "IOC",
  });
  const [ofMaker] = (await other.fetchMyTrades(symbol)).filter((trade) => trade.order === maker.id);
  if (ofMaker !== undefined && !hasTaken([ofMaker])) {
    same("the maker's side", ofMaker.takerOrMaker, "maker");
  }
  told(await own.fetchOrder(taker.id, symbol), "own");
  await other.cancelOrder(maker.id, symbol).catch(() => {});
  told(await other.fetchOrder(maker.id, symbol), "other");
});

await step(
  "orders that cannot stand, and one that ends by itself",
  async ({ same, refused }) => {
    const { asks } = await own.fetchOrderBook(symbol, 100);
    await refused(
      "FOK",
      () => place("own", "buy", "limit", 50, asks[0][0], { timeInForce: "FOK" }),
      (error) =>
        error instanceof ccxt.ExchangeError &&
        error.message.includes("FOK_NOT_FILL"),
    );
    await refused(
      "post-only",
      () =>
        place("own", "buy", "limit", 0.01, Math.ceil(last * 1.05), {
          postOnly: true,
        }),
      (error) =>
        error instanceof ccxt.ExchangeError &&
        error.message.includes("POC_FILL_IMMEDIATELY"),
    );
    const none = await place(
      "own",
      "buy",
      "limit",
      0.01,
      Math.floor(last * 0.8),
      { timeInForce: "IOC" },
    );
    same("IOC", (await own.fetchOrder(none.id, symbol)).status, "canceled");
  },
);

await step("an order is changed in place", async ({ same }) => {
  const order = await place(
    "own",
    "buy",
    "limit",
    0.01,
    Math.floor(last * 0.9),
  );
  await pause();
  await own.editOrder(
    order.id,
    symbol,
    "limit",
    "buy",
    0.02,
    Math.floor(last * 0.89),
  );
  const changed = await own.fetchOrder(order.id, symbol);
  same(
    "amount and price",
    [changed.amount, changed.price].join(),
    [0.02, Math.floor(last * 0.89)].join(),
  );
  await own.cancelOrder(order.id, symbol);
  told(await own.fetchOrder(order.id, symbol));
});

await step("several orders, and all canceled", async ({ same }) => {
  const price = Math.floor(last * 0.9);
  const order = { symbol, type: "limit", side: "buy", amount: 0.01, price };
  await pause();
  await own.createOrders([
    { ...order, params: { text: "t-several-1" } },
    { ...order, price: price - 1, params: { text: "t-several-2" } },
  ]);
  const open = await own.fetchOpenOrders(symbol);
  for (const { id } of open) placed.own.add(id);
  same("open", open.length, 2);
  await own.cancelAllOrders(symbol);
  same("open then", (await own.fetchOpenOrders(symbol)).length, 0);
});

await step("what is refused", async ({ refused }) => {
  await refused(
    "too much",
    () => place("own", "buy", "limit", 40, Math.floor(last * 0.9)),
    (error) => error instanceof ccxt.InsufficientFunds,
  );
  await refused(
    "an order that is not there",
    () => own.cancelOrder("852454429999", symbol),
    (error) => error instanceof ccxt.ExchangeError,
  );
  await refused(
    "a key that is not there",
    () => exchange({ ...judge.own.hmac, key: "none" }).fetchBalance(),
    (error) => error instanceof ccxt.AuthenticationError,
  );
  await refused(
    "a wrong signature",
    () => exchange({ ...judge.own.hmac, secret: "none" }).fetchBalance(),
    (error) => error instanceof ccxt.AuthenticationError,
  );
  const busy = exchange(undefined, judge.busy.rest);
  await refused(
    "more than the limits",
    async () => {
      for (let turn = 0; turn < 20; turn++) await busy.fetchTime();
    },
    (error) => error instanceof ccxt.RateLimitExceeded,
  );
});

await step("all that was done", async ({ same }) => {
  for (const [who, account] of [["own", own], ["other", other]]) {
    for (const order of await account.fetchOpenOrders(symbol)) {
      await account.cancelOrder(order.id, symbol);
    }
    const trades = await account.fetchMyTrades(symbol);
    for (const trade of trades) {
      record("fill", {
        who,
        tradeId: trade.info.id,
        orderId: trade.order,
        market,
        side: trade.side,
        maker: trade.takerOrMaker === "maker",
        price: decimal(units(trade.price)),
        quantity: decimal(units(trade.amount)),
        quote: decimal(units(trade.cost)),
        fee: decimal(units(trade.fee.cost)),
        feeAsset: trade.fee.currency,
      });
    }
    for (const id of placed[who]) {
      const order = told(await account.fetchOrder(id, symbol), who);
      const filled = sum(
        trades.filter((trade) => trade.order === id).map((trade) => units(trade.amount)),
      );
      same("filled as its trades say", units(order.info.filled_amount), filled);
    }
    const all = Object.fromEntries(
      Object.entries(await balances(account)).map((
        [asset, { free, locked }],
      ) => [asset, {
        free: decimal(free),
        locked: decimal(locked),
      }]),
    );
    record("balances", { who, balances: all });
  }
});
finish();
