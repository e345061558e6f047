// ccxt.pro: streams of markets and of the account, and trading over the request socket: USD-M futures.
import ccxt from "ccxt";
import process from "node:process";
import { ask, decimal, finish, given, hasTaken, step, sum, units, until, within, worth } from "../report.mjs";
import { Listening } from "../okx.spot/parts/listening.mjs";
import { exchange, inOrder, teller } from "./parts/exchange.mjs";

// The orders of its request socket are sent with ccxt's own words beside the venue's: here they have the venue's.
const judge = given();
const symbol = "BTC/USDT:USDT";
const second = "ETH/USDT:USDT";

async function opened(credentials, at = judge) {
  const made = exchange(at, credentials, { pro: true });
  // Without it, ccxt refuses addresses that begin with ws:.
  await made.loadHttpProxyAgent();
  return made;
}

const own = await opened(judge.own.hmac);
const other = await opened(judge.other.ed25519);
await Promise.all([own.loadMarkets(), other.loadMarkets()]);
const {
  told,
  toldFill,
  toldBook,
  toldTrade,
  toldCandle,
  toldPositions,
  toldBalances,
} = teller(own);

/** What the streams said, as long as the judge runs. */
const heard = { orders: [], trades: new Map() };
const theirs = new Map();
const listening = new Listening();
const tradesOf = (id, of = heard.trades) => [...of.values()].filter((trade) => trade.order === id);
const amounts = (trades) => sum(trades.map(({ amount }) => units(amount)));
const costs = (trades) => sum(trades.map(({ cost }) => units(cost)));
const keep = (into) => (trades) => trades.forEach((trade) => into.set(`${trade.id} ${trade.order}`, trade));
const copied = ({ symbol, nonce, bids, asks }) => ({
  symbol,
  nonce,
  bids: bids.map((level) => [...level]),
  asks: asks.map((level) => [...level]),
});

await step("watch a book", async ({ same, holds }) => {
  const watched = new Map();
  let last = 0;
  const watch = async () => {
    const book = await own.watchOrderBook(symbol);
    holds("update ids never fall", book.nonce >= last, book.nonce);
    last = book.nonce;
    inOrder(holds, book);
    watched.set(last, copied(book));
  };
  while (watched.size < 10) await watch();
  for (const book of watched.values()) toldBook(book);
  // ccxt spreads its requests over the time, and the book moves on meanwhile.
  let searching = true;
  const watching = (async () => {
    while (searching) await watch();
  })();
  const snapshot = await until("REST book of the same update", async () => {
    const answer = await own.fetchOrderBook(symbol, 1000);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return watched.has(answer.nonce) && answer;
  }, 30_000).finally(() => searching = false);
  await watching;
  const text = ({ bids, asks }) => JSON.stringify([bids, asks]);
  same("the REST book of the same update", text(watched.get(snapshot.nonce)), text(snapshot));
});

await step("watch two books at once, and no more", async ({ holds }) => {
  const pair = [second, "SOL/USDT:USDT"];
  await until("both books", async () => {
    await own.watchOrderBookForSymbols(pair);
    return pair.every((each) => own.orderbooks[each]?.timestamp !== undefined);
  });
  for (const each of pair) toldBook(copied(own.orderbooks[each]));
  await own.unWatchOrderBookForSymbols(pair);
  await own.unWatchOrderBook(symbol);
  holds("unsubscribed", own.orderbooks[symbol] === undefined);
});

await step("watch trades, tickers and candles", async ({ same, holds }) => {
  const trades = new Map();
  await until("trades", async () => {
    for (const trade of await own.watchTrades(symbol)) {
      trades.set(+trade.id, trade);
    }
    return trades.size >= 3;
  });
  const ids = [...trades.keys()];
  holds("ids are consecutive", ids.every((id, i) => i === 0 || id === ids[i - 1] + 1), ids);
  for (const trade of trades.values()) toldTrade(trade);
  const [gathered] = await own.watchTrades(second, undefined, undefined, { name: "aggTrade" });
  const [listed] = await own.fetchTrades(second, undefined, 1, { fromId: gathered.id });
  const text = ({ id, price, amount, side, timestamp }) => [id, price, amount, side, timestamp].join();
  same("trades of one taker, as REST has them", text(gathered), text(listed));
  const ticker = await own.watchTicker(symbol);
  holds("low <= last <= high", ticker.low <= ticker.last && ticker.last <= ticker.high, ticker.last);
  const tickers = await own.watchTickers();
  holds("tickers of all", Object.values(tickers).every(({ last }) => last > 0), Object.keys(tickers));
  const best = await own.watchBidsAsks([symbol]);
  holds("best bid below best ask", best[symbol].bid < best[symbol].ask);
  const candle = (await own.watchOHLCV(symbol, "1m")).at(-1);
  holds("candle of this minute", candle[0] % 60_000 === 0 && Math.abs(Date.now() - candle[0]) < 70_000, candle[0]);
  const asked = (await own.fetchOHLCV(symbol, "1m", candle[0], 1))[0];
  same("it begins as REST says", asked[1], candle[1]);
});

await step("watch mark prices", async ({ same, holds }) => {
  await ask("marks");
  const rest = await own.fetchMarkPrice(symbol);
  const mark = await until("the mark price in the stream", async () => {
    const price = await own.watchMarkPrice(symbol);
    return price.markPrice === rest.markPrice && price;
  });
  same("index price", mark.indexPrice, rest.indexPrice);
  const all = await own.watchMarkPrices([symbol, second]);
  holds("of several", Object.values(all).every(({ markPrice }) => markPrice > 0));
});

await step("watch orders, trades, positions and balances", async ({ same }) => {
  void listening.to(() => own.watchOrders(), (orders) => heard.orders.push(...orders.map((order) => ({ ...order }))));
  void listening.to(() => own.watchMyTrades(), keep(heard.trades));
  void listening.to(() => own.watchBalance(), () => {});
  void listening.to(() => own.watchPositions(), () => {});
  void listening.to(() => other.watchMyTrades(), keep(theirs));
  const isOpen = (made) =>
    Object.entries(made.clients).some(([url, { isConnected }]) => url.includes("listenKey=") && isConnected);
  await until("streams of both accounts", () => isOpen(own) && isOpen(other));
  const { info } = await own.fetchBalanceWs();
  for (const [asset, amount] of Object.entries(judge.balances)) {
    const { walletBalance } = info.assets.find((each) => each.asset === asset);
    same("balances over the socket", units(walletBalance), units(amount));
  }
});

/** What the stream said about an order, once it said that the order is in that state. */
function streamed(id, status) {
  return until(`${status} order ${id} in the stream`, () => {
    listening.check();
    return heard.orders.findLast((order) => order.id === id && order.status === status);
  });
}

/** An order that has traded, as the streams tell it: it, and its trades. */
async function traded(id, status = "closed") {
  const order = await streamed(id, status);
  const trades = await until("its trades in the stream", () => {
    const mine = tradesOf(id);
    return amounts(mine) === units(order.filled) && mine;
  });
  return [told(order, "own", trades), trades];
}

// Where two messages come at once, ccxt hands the first on; what it keeps is of the last.
const total = () => units(own.balance.future.USDT.total);
const lastPosition = (where, side = "BOTH") =>
  own.positions.future.findLast((each) => each.symbol === where && each.info.ps === side);

/** The position as the stream told it last. */
const position = (contracts, side) =>
  until(`a position of ${contracts} in the stream`, () => {
    listening.check();
    const last = lastPosition(symbol, side);
    return last?.contracts === contracts && last;
  });

const book = await own.fetchOrderBook(symbol, 5);
const farBelow = Math.floor(book.bids[0][0] * 0.9);

await step(
  "place, edit and cancel over the socket",
  async ({ same, holds }) => {
    const placed = await own.createOrderWs(
      symbol,
      "limit",
      "buy",
      0.05,
      farBelow,
      { newClientOrderId: "judge-socket" },
    );
    same("status", placed.status, "open");
    const event = told(await streamed(placed.id, "open"));
    same("in the stream", `${event.clientOrderId} ${event.amount} ${event.price}`, `judge-socket 0.05 ${farBelow}`);
    same("asked over the socket", (await own.fetchOrderWs(placed.id, symbol)).status, "open");
    const edited = await own.editOrderWs(placed.id, symbol, "limit", "buy", 0.07, farBelow - 10);
    same("the same order", edited.id, placed.id);
    const amended = await until(
      "the change in the stream",
      () => heard.orders.findLast(({ id, amount }) => id === placed.id && amount === 0.07),
    );
    same("price", amended.price, farBelow - 10);
    holds("told as a change", amended.info.x === "AMENDMENT", amended.info.x);
    same("canceled", (await own.cancelOrderWs(placed.id, symbol)).status, "canceled");
    told(await streamed(placed.id, "canceled"));
  },
);

await step("open, reduce and close a position", async ({ same, holds }) => {
  const [order, entry] = await traded((await own.createOrderWs(symbol, "market", "buy", 0.8)).id);
  same("all of it", order.filled, 0.8);
  holds("taker", entry.every(({ takerOrMaker }) => takerOrMaker === "taker"));
  holds("average", Math.abs(order.average * 0.8 / Number(decimal(costs(entry))) - 1) < 1e-9, order.average);
  const open = await position(0.8);
  same("side", open.side, "long");
  same("mode", open.marginMode, "cross");
  holds("entry at the trades' average", Math.abs(open.entryPrice / order.average - 1) < 1e-9, open.entryPrice);
  const fees = (trades) => sum(trades.map(({ fee }) => units(fee.cost)));
  const had = units(judge.balances.USDT) - fees(entry);
  await until("the wallet without fees", () => total() === had);
  const [asked] = await own.fetchPositionsWs([symbol]);
  same("asked over the socket", `${asked.side} ${asked.contracts} ${asked.entryPrice}`, `long 0.8 ${open.entryPrice}`);
  const [, part] = await traded(
    (await own.createOrderWs(symbol, "market", "sell", 0.3, undefined, { reduceOnly: true })).id,
  );
  await position(0.5);
  await ask("fund");
  const [payment] = await own.fetchFundingHistory(symbol);
  same("longs pay funding", units(payment.amount), -worth(asked.markPrice, 0.5) / 10_000n);
  const more = await own.createOrderWs(symbol, "market", "sell", 2, undefined, { reduceOnly: true });
  const [, rest] = await traded(more.id, "expired");
  same("no more than there is", amounts(rest), units(0.5));
  await position(0);
  const exit = [...part, ...rest];
  same("realized is what was earned", sum(exit.map(({ info }) => units(info.rp))), costs(exit) - costs(entry));
  const left = had + costs(exit) - costs(entry) - fees(exit) +
    units(payment.amount);
  await until("the wallet moved by that, fees and funding", () => total() === left);
});

await step("post-only and IOC", async ({ same, refused }) => {
  const crossing = () =>
    own.createOrderWs(symbol, "limit", "buy", 0.01, Math.ceil(book.asks[0][0] * 1.02), { timeInForce: "GTX" });
  await refused("post-only that would take", crossing, (error) => error instanceof ccxt.OrderNotFillable);
  const { id } = await own.createOrderWs(symbol, "limit", "buy", 0.01, farBelow, { timeInForce: "IOC" });
  same("IOC that finds nothing", told(await streamed(id, "expired")).filled, 0);
});

await step("trigger orders over the socket", async ({ same }) => {
  const waits = await own.createOrderWs(symbol, "market", "sell", 0.01, undefined, { triggerPrice: farBelow });
  same("it waits", `${waits.status} ${waits.triggerPrice}`, `open ${farBelow}`);
  same("in the stream", (await streamed(waits.id, "open")).triggerPrice, farBelow);
  await own.cancelOrderWs(waits.id, symbol, { trigger: true });
  await streamed(waits.id, "canceled");
  // The account's own order takes the price there.
  const { asks } = await own.fetchOrderBook(symbol, 20);
  const hit = await own.createOrderWs(
    symbol,
    "TAKE_PROFIT_MARKET",
    "sell",
    0.01,
    undefined,
    {
      triggerPrice: asks[8][0],
    },
  );
  const enough = +Number(decimal(amounts(asks.slice(0, 12).map(([, amount]) => ({ amount }))))).toFixed(3);
  await traded((await own.createOrderWs(symbol, "market", "buy", enough)).id);
  const finished = await until(
    "its end in the stream",
    () => heard.orders.findLast(({ id, info }) => id === hit.id && info.X === "FINISHED"),
  );
  const [became] = await traded(finished.info.ai);
  same(
    "it became a market order",
    `${became.info.o} ${became.info.ot} ${became.filled}`,
    "MARKET TAKE_PROFIT_MARKET 0.01",
  );
  const left = +(enough - 0.01).toFixed(3);
  await position(left);
  await traded((await own.createOrderWs(symbol, "market", "sell", left, undefined, { reduceOnly: true })).id);
  await position(0);
});

await step("hedge mode", async ({ same }) => {
  await own.setPositionMode(true, symbol);
  const [long, short] = ["LONG", "SHORT"].map((positionSide) => ({ positionSide }));
  await traded((await own.createOrderWs(symbol, "market", "buy", 0.3, undefined, long)).id);
  await traded((await own.createOrderWs(symbol, "market", "sell", 0.2, undefined, short)).id);
  same("long", (await position(0.3, "LONG")).side, "long");
  same("short", (await position(0.2, "SHORT")).side, "short");
  await traded((await own.createOrderWs(symbol, "market", "sell", 0.3, undefined, long)).id);
  await traded((await own.createOrderWs(symbol, "market", "buy", 0.2, undefined, short)).id);
  await position(0, "LONG");
  await position(0, "SHORT");
  await own.setPositionMode(false, symbol);
});

await step(
  "make, and be filled by the other account",
  async ({ same, holds }) => {
    const met = () => [...theirs.values()].find(({ id }) => [...heard.trades.values()].some((mine) => mine.id === id));
    await until("trade with each other", async () => {
      const { bids } = await own.fetchOrderBook(symbol, 5);
      const price = +(bids[0][0] + 0.1).toFixed(1);
      const maker = await own.createOrderWs(symbol, "limit", "buy", 0.05, price);
      const ioc = { timeInForce: "IOC" };
      const taker = await other.createOrderWs(symbol, "limit", "sell", 0.05, price, ioc);
      told(await other.fetchOrderWs(taker.id, symbol), "other");
      await until("the taker's trades", () => amounts(tradesOf(taker.id, theirs)) === units(taker.filled));
      await own.cancelOrderWs(maker.id, symbol).catch((error) => {
        if (!(error instanceof ccxt.OrderNotFound)) {
          throw error;
        }
      });
      const state = await own.fetchOrderWs(maker.id, symbol);
      const [event, fills] = await traded(maker.id, state.status);
      same("filled in the stream", units(event.filled), units(state.filled));
      const fair = fills.every((each) => each.takerOrMaker === "maker" && each.price === price);
      if (!hasTaken(fills)) {
        holds("maker at its own price", fair, fills.length);
      }
      return !hasTaken(fills) && met();
    });
  },
);

await step("an isolated position", async ({ same }) => {
  await own.setMarginMode("isolated", second);
  const { id } = await own.createOrderWs(second, "market", "buy", 3);
  await traded(id);
  const last = await until("it in the stream", () => lastPosition(second));
  const [rest] = await own.fetchPositions([second]);
  same("isolated", last.marginMode, "isolated");
  same("margin", units(last.info.iw), units(rest.info.isolatedWallet));
});

await step("a deposit, and a lost connection", async ({ same, holds }) => {
  const had = total();
  await ask("deposit");
  await until("deposit in the stream", () => total() === had + units(5));
  const { nonce } = await own.watchOrderBook(symbol);
  listening.ended = true;
  const streams = () =>
    Object.keys(own.clients).filter((url) => url.includes("/public/")).map((url) => own.clients[url]);
  const before = streams();
  await ask("disconnect");
  // A stream that ends together with a message is another one at the next call, without an error.
  const gone = await until("the end of the stream", async () => {
    const error = await within(10_000, own.watchOrderBook(symbol), "a book")
      .then(() => {}, (error) => error);
    return error ?? !streams().some((client) => before.includes(client));
  });
  holds("a lost stream is NetworkError", gone === true || gone instanceof ccxt.NetworkError, gone);
  const again = await until("another book", async () => {
    const next = await within(10_000, own.watchOrderBook(symbol), "another book");
    return next.nonce > nonce && copied(next);
  });
  toldBook(again);
  const orders = own.watchOrders(symbol);
  const order = await until(
    "order",
    () =>
      within(10_000, own.createOrderWs(symbol, "limit", "buy", 0.01, farBelow), "an order").catch((e) => {
        console.log(String(e));
      }),
  );
  same("an order in the stream", (await within(10_000, orders, "it")).at(-1).id, order.id);
  told(await own.cancelOrderWs(order.id, symbol));
});

await step("refusals over the socket", async ({ refused }) => {
  const is = (kind) => (error) => error instanceof kind;
  const order = (amount, account = own) => () => account.createOrderWs(symbol, "limit", "buy", amount, farBelow);
  const forged = await opened({ key: judge.own.hmac.key, secret: "forged" });
  forged.setMarkets(own.markets);
  await refused("a wrong signature", order(0.01, forged), is(ccxt.AuthenticationError));
  const alien = await opened({ key: judge.own.ed25519.key, secret: judge.other.ed25519.secret });
  alien.setMarkets(own.markets);
  await refused("a wrong Ed25519 key", order(0.01, alien), is(ccxt.AuthenticationError));
  const nobody = await opened({ key: "nobody", secret: "forged" });
  nobody.setMarkets(own.markets);
  // It also rejects a promise that nobody holds.
  process.once("unhandledRejection", () => {});
  await refused(
    "user data of nobody",
    () => within(5_000, nobody.watchBalance(), "a refusal"),
    is(ccxt.AuthenticationError),
  );
  await refused("too much", order(900), is(ccxt.InsufficientFunds));
  await refused("canceling nothing", () => own.cancelOrderWs("999999999", symbol), is(ccxt.OrderNotFound));
  await refused("asking for nothing", () => own.fetchOrderWs("999999999", symbol), is(ccxt.OrderNotFound));
  const hasty = await opened(judge.own.hmac, judge.busy);
  hasty.setMarkets(own.markets);
  for (let i = 0; i < 2; i++) await hasty.fetchOrderBook(symbol, 5);
  const often = () => hasty.fetchPositionsWs([symbol]);
  await refused("too often is RateLimitExceeded", often, is(ccxt.RateLimitExceeded));
  await Promise.all([forged, alien, nobody, hasty].map((made) => made.close()));
});

await step("all there is at the end", async ({ same }) => {
  for (const trade of heard.trades.values()) toldFill(trade);
  for (const trade of theirs.values()) toldFill(trade, "other");
  for (const [who, account] of [["own", own], ["other", other]]) {
    toldPositions(await account.fetchPositions(), await account.fetchLeverages(), who);
    toldBalances(await account.fetchBalance(), who);
  }
  const minute = 60_000;
  const [last] = await own.fetchOHLCV(symbol, "1m", Math.floor(Date.now() / minute) * minute - minute, 1);
  toldCandle(symbol, last);
  same("failures of the streams", listening.failure, undefined);
  await Promise.all([own.close(), other.close()]);
});
finish();
