// ccxt over REST: an account's own key, and one of an API wallet.
import ccxt from "ccxt";
import { finish, given, step, sum, units, worth } from "../report.mjs";
import { clientId, exchange, inOrder, tellAll, tellBook } from "./parts/exchange.mjs";

const judge = given();
const symbol = "BTC/USDC";
const market = "@2";
const own = exchange(judge, judge.own.hmac);
const other = exchange(judge, judge.other.hmac);
let book;

async function balances(account = own) {
  const answer = await account.fetchBalance();
  return Object.fromEntries(
    Object.keys(judge.balances).map((asset) => {
      const { free = 0, used = 0 } = answer[asset] ?? {};
      return [asset, { free: units(free), locked: units(used) }];
    }),
  );
}

const limit = (side, amount, price, params = {}, account = own) =>
  account.createOrder(symbol, "limit", side, amount, price, {
    ...clientId(),
    ...params,
  });

/** A price far below the market, where an order rests. */
const farBelow = () => Math.floor(book.bids[0][0] * 0.8);

await step("time", async ({ holds }) => {
  const time = await own.fetchTime();
  holds("fetchTime is now", Math.abs(time - Date.now()) < 5_000, time);
  const { status } = await own.fetchStatus();
  holds("status", status === "ok", status);
});

await step("load markets", async ({ same, holds }) => {
  const markets = await own.loadMarkets();
  await other.loadMarkets();
  same("number of markets", Object.keys(markets).length, 4);
  const btc = own.market(symbol);
  same("id", btc.id, market);
  same("number in actions", btc.baseId, "10002");
  same("amount step", btc.precision.amount, 0.00001);
  same("smallest cost", btc.limits.cost.min, 10);
  holds("active spot market", btc.spot && btc.active);
});

await step("book, tickers, candles", async ({ holds }) => {
  book = await own.fetchOrderBook(symbol);
  inOrder(holds, book);
  tellBook(market, book);
  const tickers = await own.fetchTickers([symbol, "HYPE/USDC"]);
  holds("both tickers", Object.keys(tickers).length === 2);
  const middle = (book.bids[0][0] + book.asks[0][0]) / 2;
  holds(
    "the ticker is near the book",
    Math.abs(tickers[symbol].last / middle - 1) < 0.02,
    tickers[symbol].last,
  );
  const candles = await own.fetchOHLCV(symbol, "1m", undefined, 5);
  holds(
    "candles",
    candles.length >= 1 &&
      candles.every(([, open, high, low]) => low <= open && open <= high),
  );
});

await step("balances and fees", async ({ same }) => {
  const all = await balances();
  for (const [asset, amount] of Object.entries(judge.balances)) {
    same(`free ${asset}`, all[asset].free, units(amount));
    same(`locked ${asset}`, all[asset].locked, 0n);
  }
  const fee = await own.fetchTradingFee(symbol);
  // ccxt tells what contracts cost, of spot too.
  same("taker fee", fee.taker, 0.00045);
  same("maker fee", fee.maker, 0.00015);
});

let resting;
await step("place a limit order, and find it", async ({ same, holds }) => {
  const id = clientId();
  resting = await limit("buy", 0.01, farBelow(), id);
  const asked = await own.fetchOrder(resting.id, symbol);
  same("status", asked.status, "open");
  same("client id", asked.clientOrderId, id.clientOrderId);
  same("filled", asked.filled, 0);
  same(
    "locked is price x amount",
    (await balances()).USDC.locked,
    worth(farBelow(), 0.01),
  );
  const named = await own.fetchOrder(undefined, symbol, id);
  same("asked by client id", named.id, resting.id);
  const open = await own.fetchOpenOrders(symbol);
  holds(
    "the only open order",
    open.length === 1 && open[0].id === resting.id,
    open.length,
  );
});

await step("replace it, and cancel it", async ({ same, refused }) => {
  const price = farBelow() - 10;
  const next = await own.editOrder(
    resting.id,
    symbol,
    "limit",
    "buy",
    0.02,
    price,
    clientId(),
  );
  same(
    "the old one",
    (await own.fetchOrder(resting.id, symbol)).status,
    "canceled",
  );
  const changed = await own.fetchOrder(next.id, symbol);
  same("the new one", changed.status, "open");
  same("its amount", changed.amount, 0.02);
  same("locked", (await balances()).USDC.locked, worth(price, 0.02));
  await own.cancelOrder(next.id, symbol);
  same("canceled", (await own.fetchOrder(next.id, symbol)).status, "canceled");
  same("locked after it", (await balances()).USDC.locked, 0n);
  await refused(
    "a second cancel is OrderNotFound",
    () => own.cancelOrder(next.id, symbol),
    (error) => error instanceof ccxt.OrderNotFound,
  );
});

await step("several at once, by both ids", async ({ same }) => {
  const order = (price) => ({
    symbol,
    type: "limit",
    side: "buy",
    amount: 0.01,
    price,
    params: clientId(),
  });
  const orders = [
    order(farBelow()),
    order(farBelow() - 1),
    order(farBelow() - 2),
  ];
  const placed = await own.createOrders(orders);
  same("placed", placed.length, 3);
  await own.cancelOrders([placed[0].id, placed[1].id], symbol);
  await own.cancelOrders([], symbol, {
    clientOrderId: [orders[2].params.clientOrderId],
  });
  for (const { id } of placed) {
    same(
      "each is canceled",
      (await own.fetchOrder(id, symbol)).status,
      "canceled",
    );
  }
});

await step(
  "take, and pay the fee out of what is got",
  async ({ same, holds }) => {
    const before = await balances();
    const { asks } = await own.fetchOrderBook(symbol);
    const order = await own.createOrder(
      symbol,
      "market",
      "buy",
      2,
      asks[0][0],
      clientId(),
    );
    const final = await own.fetchOrder(order.id, symbol);
    same("status", final.status, "closed");
    same("filled", final.filled, 2);
    const fills = (await own.fetchMyTrades(symbol)).filter((fill) => fill.order === order.id);
    same(
      "fills sum up",
      sum(fills.map(({ amount }) => units(amount))),
      units(2),
    );
    holds("taker", fills.every(({ takerOrMaker }) => takerOrMaker === "taker"));
    const fee = sum(fills.map((fill) => units(fill.fee.cost)));
    const after = await balances();
    same("BTC that came", after.BTC.free - before.BTC.free, units(2) - fee);
    const paid = sum(fills.map(({ price, amount }) => worth(price, amount)));
    same("USDC that went", before.USDC.free - after.USDC.free, paid);
  },
);

await step("immediate or cancel, with something left", async ({ holds }) => {
  const { bids } = await own.fetchOrderBook(symbol);
  const order = await limit("sell", 5, bids[0][0], { timeInForce: "IOC" });
  const final = await own.fetchOrder(order.id, symbol);
  holds(
    "filled in part",
    final.filled > 0 && final.remaining > 0 && final.status === "closed",
    final.filled,
  );
});

await step(
  "make, and be filled by the other account's API wallet",
  async ({ same, holds }) => {
    const { bids, asks } = await own.fetchOrderBook(symbol);
    const price = bids[0][0];
    const maker = await limit("buy", 3, price, { postOnly: true });
    await limit("sell", 4, price - 20, { timeInForce: "IOC" }, other);
    await own.cancelOrder(maker.id, symbol).catch((error) => {
      if (!(error instanceof ccxt.OrderNotFound)) throw error;
    });
    const fills = (await own.fetchMyTrades(symbol)).filter((fill) => fill.order === maker.id);
    holds(
      "maker at its own price",
      fills.every((fill) => fill.takerOrMaker === "maker" && fill.price === price),
    );
    const theirs = await other.fetchMyTrades(symbol);
    const mine = new Set(fills.map(({ id }) => id));
    holds(
      "one number on both sides",
      fills.length === 0 || theirs.some(({ id }) => mine.has(id)),
      fills.length,
    );
    same("asks were above", asks[0][0] > price, true);
  },
);

await step("refusals", async ({ refused }) => {
  const { asks } = await own.fetchOrderBook(symbol);
  const is = (kind) => (error) => error instanceof kind;
  await refused(
    "post-only that crosses",
    () => limit("buy", 0.1, asks[0][0] + 50, { postOnly: true }),
    is(ccxt.InvalidOrder),
  );
  await refused(
    "more than there is",
    () => limit("buy", 1_000, farBelow()),
    is(ccxt.InsufficientFunds),
  );
  await refused(
    "too little",
    () => limit("buy", 0.00001, farBelow()),
    is(ccxt.ExchangeError),
  );
  await refused(
    "without a match",
    () => limit("buy", 0.1, farBelow(), { timeInForce: "IOC" }),
    is(ccxt.InvalidOrder),
  );
  await refused(
    "no such order",
    () => own.fetchOrder("1", symbol),
    is(ccxt.OrderNotFound),
  );
  const forged = exchange(judge, {
    key: judge.own.hmac.key,
    secret: `0x${"1".repeat(64)}`,
  });
  forged.setMarketsFromExchange?.(own);
  if (forged.markets === undefined) await forged.loadMarkets();
  await refused(
    "another key",
    () => limit("buy", 0.1, farBelow(), {}, forged),
    (error) => error.message.includes("does not exist"),
  );
  await refused(
    "a switch without the volume",
    () => own.cancelAllOrdersAfter(60_000),
    is(ccxt.ExchangeError),
  );
});

await step("a venue without weight", async ({ refused }) => {
  const busy = exchange(judge.busy, undefined);
  await refused(
    "RateLimitExceeded",
    () => busy.loadMarkets(),
    (error) => error instanceof ccxt.RateLimitExceeded,
  );
});

await step("everything at the end", async () => {
  const assets = Object.keys(judge.balances);
  await tellAll(own, "own", symbol, market, assets);
  await tellAll(other, "other", symbol, market, assets);
});

finish();
