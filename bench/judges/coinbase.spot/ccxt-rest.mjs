// ccxt over REST: keys of Ed25519, whose tokens it makes for each request.
import { Buffer } from "node:buffer";
import ccxt from "ccxt";
import { decimal, finish, given, hasTaken, record, step, sum, units, worth } from "../report.mjs";

const judge = given();
const symbol = "BTC/USD";
const market = "BTC-USD";

/** `pace`: milliseconds between requests. Ten in a second are allowed to an address, whose they ever are. */
function exchange(credentials, rest = judge.rest, pace = 210) {
  const made = new ccxt.coinbase({
    ...(credentials === undefined ? {} : { apiKey: credentials.key, secret: credentials.secret }),
    enableRateLimit: pace > 0,
    rateLimit: pace,
  });
  Object.assign(made.options, {
    fetchTime: "v3PublicGetBrokerageTime",
    fetchBalance: "v3PrivateGetBrokerageAccounts",
    // What an order is named is ccxt's own: this stands in front of it.
    brokerId: "judge",
  });
  made.has.fetchCurrencies = false;
  // Whatever this judge does not mean to touch must not be anywhere.
  made.urls.api = { rest };
  return made;
}

const own = exchange(judge.own.hmac);
const other = exchange(judge.other.hmac);
/** The rate that is held for whoever buys, in thousandths. */
const fee = 4n;
/** Orders of each account by id. */
const placed = { own: new Set(), other: new Set() };

async function place(who, side, type, amount, price, more = {}) {
  const account = who === "own" ? own : other;
  const order = await account.createOrder(
    symbol,
    type,
    side,
    amount,
    price,
    more,
  );
  placed[who].add(order.id);
  if (more.timeInForce !== undefined || more.postOnly) expired.add(order.id);
  return order;
}

/** Orders of which the venue itself ended what was left: it calls that canceled, and the engine expired. */
const expired = new Set();

function told(order, who = "own") {
  const status = order.status === "canceled" && expired.has(order.id) ? "expired" : order.status;
  record("order", {
    who,
    id: order.id,
    clientId: order.clientOrderId,
    market,
    side: order.side,
    status,
    price: decimal(units(order.price ?? termsOf(order).limit_price ?? 0)),
    // Where money was to be spent, there is no amount but what was bought.
    quantity: decimal(
      units(order.amount ?? termsOf(order).base_size ?? order.filled),
    ),
    executed: decimal(units(order.filled ?? order.info.filled_size)),
    executedQuote: decimal(units(order.cost ?? order.info.filled_value)),
  });
  return order;
}

/** The terms of an order: ccxt does not read those of all kinds. */
function termsOf({ info }) {
  return Object.values(info.order_configuration)[0];
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
  const change = { BTC: 0n, USD: 0n };
  for (const trade of trades) {
    const sign = trade.side === "buy" ? 1n : -1n;
    change.BTC += sign * units(trade.amount);
    change.USD -= sign * worth(trade.price, trade.amount);
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
  same("quote", quote, "USD");
  holds("the time", Math.abs(await own.fetchTime() - Date.now()) < 60_000);
});

await step("books and tickers", async ({ holds, same }) => {
  const level = (
    [price, quantity],
  ) => [decimal(units(price)), decimal(units(quantity))];
  for (const limit of [100, undefined]) {
    const book = await own.fetchOrderBook(symbol, limit);
    holds("bids below asks", book.bids[0][0] < book.asks[0][0]);
    record("book", {
      market,
      levels: limit ?? 1_000_000,
      bids: book.bids.map(level),
      asks: book.asks.map(level),
    });
  }
  const ticker = await own.fetchTicker(symbol);
  last = ticker.last;
  holds("0 < last", last > 0, last);
  holds("bid < ask", ticker.bid < ticker.ask);
  same(
    "tickers",
    Object.keys(await own.fetchTickers()).length,
    own.symbols.length,
  );
});

await step("trades and candles", async ({ holds }) => {
  const trades = await own.fetchTrades(symbol, undefined, 100);
  holds("trades", trades.length > 0, trades.length);
  for (const { info, price, amount, side } of trades) {
    record("trade", {
      market,
      id: info.trade_id,
      price: decimal(units(price)),
      quantity: decimal(units(amount)),
      // The venue tells the maker's, and ccxt hands that on.
      takerSide: side === "buy" ? "sell" : "buy",
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
    const locked = held.USD.locked - before.USD.locked;
    same(
      "its value and the fee are held",
      locked,
      value + value * fee / 1_000n,
    );
    await own.cancelOrder(id, symbol);
    const ended = told(await own.fetchOrder(id, symbol));
    same("status", ended.status, "canceled");
    same("nothing is held", (await balances()).USD.locked, before.USD.locked);
    same("none is open", (await own.fetchOpenOrders(symbol)).length, 0);
  },
);

await step(
  "market orders move what trades and fees say",
  async ({ same, holds }) => {
    for (const [side, amount] of [["buy", 0.02], ["sell", 0.01]]) {
      const before = await balances();
      // What is bought is asked for by what it is to cost: the price makes the amount that.
      const { id } = await place(
        "own",
        side,
        "market",
        amount,
        side === "buy" ? last : undefined,
      );
      if (side === "buy") expired.add(id);
      const order = told(await own.fetchOrder(id, symbol));
      const trades = (await own.fetchMyTrades(symbol)).filter((trade) => trade.order === id);
      holds("it has trades", trades.length > 0);
      same(
        "their amounts",
        sum(trades.map((trade) => units(trade.amount))),
        units(order.filled),
      );
      if (side === "sell") same("all of it", order.filled, amount);
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

await step("an order for an amount of money", async ({ holds }) => {
  const { id } = await own.createMarketBuyOrderWithCost(symbol, 500);
  placed.own.add(id);
  expired.add(id);
  const order = await own.fetchOrder(id, symbol);
  holds("its cost", order.cost > 499 && order.cost <= 500, order.cost);
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

await step("orders that end by themselves", async ({ same, refused }) => {
  const { asks } = await own.fetchOrderBook(symbol, 100);
  const missed = await place("own", "buy", "limit", 3, asks[0][0], {
    timeInForce: "FOK",
  }).catch((error) => error);
  if (!(missed instanceof Error)) {
    same("FOK", (await own.fetchOrder(missed.id, symbol)).status, "canceled");
  }
  const far = Math.floor(last * 0.8);
  const none = await place("own", "buy", "limit", 0.01, far, {
    timeInForce: "IOC",
  });
  same("IOC", (await own.fetchOrder(none.id, symbol)).status, "canceled");
  await refused(
    "post-only",
    () =>
      place("own", "buy", "limit", 0.01, Math.ceil(last * 1.05), {
        postOnly: true,
      }),
    (error) => error instanceof ccxt.ExchangeError,
  );
});

await step(
  "several orders, one changed, and all canceled",
  async ({ same }) => {
    const price = Math.floor(last * 0.9);
    const ids = [];
    for (const one of [price, price - 1]) {
      ids.push(
        (await place("own", "buy", "limit", 0.01, one)).id,
      );
    }
    same("open", (await own.fetchOpenOrders(symbol)).length, 2);
    await own.editOrder(ids[0], symbol, "limit", "buy", 0.02, price - 2);
    const changed = await own.fetchOrder(ids[0], symbol);
    same("changed price", changed.price, price - 2);
    same("changed amount", changed.amount, 0.02);
    await own.cancelOrders(ids);
    same("open then", (await own.fetchOpenOrders(symbol)).length, 0);
  },
);

await step("what is refused", async ({ refused }) => {
  await refused(
    "too much",
    () => place("own", "buy", "limit", 40, Math.floor(last * 0.9)),
    (error) => error instanceof ccxt.InsufficientFunds,
  );
  await refused(
    "an order that is not there",
    () => own.cancelOrder("6717422b-d51c-0000-ffff-ffffffffffff", symbol),
    (error) => error instanceof ccxt.ExchangeError,
  );
  await refused(
    "a key that is not there",
    () => exchange({ ...judge.own.hmac, key: "none" }).fetchBalance(),
    (error) => error instanceof ccxt.AuthenticationError,
  );
  await refused(
    "a wrong signature",
    () =>
      exchange({
        ...judge.own.hmac,
        secret: Buffer.alloc(64, 1).toString("base64"),
      }).fetchBalance(),
    (error) => error instanceof ccxt.AuthenticationError,
  );
  const busy = exchange(undefined, judge.busy.rest, 0);
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
        tradeId: trade.info.entry_id,
        orderId: trade.order,
        market,
        side: trade.side,
        maker: trade.takerOrMaker === "maker",
        price: decimal(units(trade.price)),
        quantity: decimal(units(trade.amount)),
        // It is not told: price and amount make it, and the venue rounds.
        quote: decimal(worth(trade.price, trade.amount)),
        fee: decimal(units(trade.fee.cost)),
        feeAsset: trade.fee.currency,
      });
    }
    for (const id of placed[who]) {
      const order = told(await account.fetchOrder(id, symbol), who);
      const filled = sum(
        trades.filter((trade) => trade.order === id).map((trade) => units(trade.amount)),
      );
      same(
        "filled as its trades say",
        units(order.filled ?? order.info.filled_size),
        filled,
      );
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
