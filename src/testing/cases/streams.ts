/** T: streams: books, trades, tickers, candles and the account's events, on good days and bad ones. */
import assert from "node:assert/strict";
import type { LiveBook } from "../../connector/books/livebook.ts";
import { StaleBook } from "../../core/errors.ts";
import type { FeedStatus } from "../../core/feed.ts";
import type { Candle } from "../../model/mod.ts";
import { bookDifferences } from "../agree.ts";
import { type Case, contractCase } from "../case.ts";
import type { Scene } from "../scene.ts";

/** Changes the book by the crowd's hand, one by one and then some at once: levels come and go, and trades take some. */
async function stir(scene: Scene, times: number = 4): Promise<void> {
  const { stage, symbol } = scene;
  const pause = (): Promise<void> => scene.wait(150);
  for (let count = 1; count <= times; count++) {
    const price = scene.at(-0.004 - count * 0.001);
    const withdraw = stage.crowd({ symbol, side: "buy", amount: scene.lots(1), price });
    await pause();
    stage.crowd({ symbol, side: "sell", amount: scene.lots(1), price: scene.at(0.004 + count * 0.001) });
    await pause();
    if (count % 2 === 0) withdraw();
    await pause();
    stage.crowd({ symbol, side: "buy", amount: scene.lots(1) });
    await pause();
    const far = { symbol, amount: scene.lots(1) };
    stage.crowd({ ...far, side: "buy", price: scene.at(-0.01 - count * 0.001) });
    stage.crowd({ ...far, side: "sell", price: scene.at(0.01 + count * 0.001) });
    await pause();
  }
}

/** The book is live, and it is the venue's. */
async function right(scene: Scene, book: LiveBook, ms: number = 75_000): Promise<void> {
  const wrong = (): readonly string[] =>
    book.state === "live" ? bookDifferences(book, scene.stage.truth) : [book.state];
  await scene.until("the book is live, and right", () => wrong().length === 0, ms);
}

/** Every state that a feed reports from now on. */
function statesOf(feed: { onStatus(handler: (status: FeedStatus) => void): () => void }): FeedStatus[] {
  const states: FeedStatus[] = [];
  feed.onStatus((status) => states.push(status));
  return states;
}

/** What is told of candles of a minute in more than two of them, in which the market moves. */
async function candlesOf(scene: Scene): Promise<readonly Candle[]> {
  const { venue } = await scene.connect();
  const told = scene.collect(await venue.watchCandles({ symbol: scene.symbol, interval: "1m" }));
  for (let count = 0; count < 26; count++) {
    scene.stage.crowd({ symbol: scene.symbol, side: "buy", amount: scene.stage.amount.div(10) });
    await scene.wait(5_000);
  }
  return told;
}

export const streamCases: readonly Case[] = [
  contractCase("T01", "a live book follows every change of the venue's", [], async (scene) => {
    const { venue } = await scene.connect();
    const book = await venue.watchOrderBook(scene.symbol);
    assert.equal(book.state, "live");
    assert.equal(book.bestBid.price.toFixed(), scene.bid.toFixed());
    await stir(scene, 6);
    await right(scene, book, 3_000);
    assert.equal(book.snapshot(1).asks.length, 1);
  }),
  contractCase("T02", "a change that is lost: noticed where books are numbered, and made good", [
    "push",
    "bookSequence",
  ], async (scene) => {
    const { venue } = await scene.connect();
    const book = await venue.watchOrderBook(scene.symbol);
    await stir(scene, 1);
    const states = statesOf(book);
    const struck = scene.stage.push("book", "lost");
    await stir(scene, 2);
    await right(scene, book);
    assert.equal(struck.times, 1);
    assert.ok(states.some(({ state }) => state === "stale" || state === "recovering"), "nothing was noticed");
  }),
  contractCase(
    "T03",
    "a change that is lost: the book is right again within a minute, whatever its kind",
    ["push"],
    async (scene) => {
      const { venue } = await scene.connect();
      const book = await venue.watchOrderBook(scene.symbol);
      scene.stage.push("book", "lost");
      await stir(scene, 2);
      await right(scene, book);
    },
  ),
  contractCase("T04", "changes that come twice, or overtake each other", ["push"], async (scene) => {
    const { venue } = await scene.connect();
    const book = await venue.watchOrderBook(scene.symbol);
    scene.stage.push("book", "twice", 2);
    await stir(scene, 2);
    await right(scene, book);
    scene.stage.push("book", { after: 450 });
    await stir(scene, 3);
    await right(scene, book);
  }),
  contractCase("T05", "without its socket a book says that it is stale and cannot be read; then it is right again", [
    "drop",
  ], async (scene) => {
    const { venue } = await scene.connect();
    const book = await venue.watchOrderBook(scene.symbol);
    scene.stage.drop(3_000);
    await scene.until("stale", () => book.state !== "live", 2_000);
    assert.throws(() => book.bestBid, StaleBook);
    assert.throws(() => book.bids(), StaleBook);
    assert.throws(() => book.snapshot(), StaleBook);
    await stir(scene, 2);
    await right(scene, book);
  }),
  contractCase("T06", "trades: each once, in order, with the taker's side", [], async (scene) => {
    const { venue } = await scene.connect();
    const past = scene.stage.truth.trades(scene.symbol).length;
    const told = scene.collect(await venue.watchTrades(scene.symbol));
    await stir(scene);
    scene.stage.crowd({ symbol: scene.symbol, side: "sell", amount: scene.lots(2) });
    const line = ({ side, price, amount }: { side: string; price: unknown; amount: unknown }): string =>
      `${side} ${amount} at ${price}`;
    await scene.until("all are told", () => told.length >= scene.stage.truth.trades(scene.symbol).length - past);
    assert.deepEqual(told.map(line), scene.stage.truth.trades(scene.symbol).slice(past).map(line));
  }),
  contractCase("T07", "trades go on behind a broken socket, and none comes twice", ["drop"], async (scene) => {
    const { venue } = await scene.connect();
    const told = scene.collect(await venue.watchTrades(scene.symbol));
    await stir(scene, 1);
    scene.stage.drop(1_000);
    await stir(scene, 1);
    await scene.wait(30_000);
    await stir(scene, 1);
    const newest = scene.stage.truth.trades(scene.symbol).at(-1);
    await scene.until(
      "the newest is told",
      () => told.at(-1)?.amount.eq(newest?.amount ?? 0) === true && told.length > 1,
    );
    assert.equal(new Set(told.map(({ id }) => id)).size, told.length);
  }),
  contractCase("T08", "a ticker follows the market", [], async (scene) => {
    const { venue } = await scene.connect();
    const told = scene.collect(await venue.watchTicker(scene.symbol));
    scene.stage.crowd({ symbol: scene.symbol, side: "sell", amount: scene.lots(1) });
    await scene.until("it is told", () => told.at(-1)?.last.eq(scene.bid) === true, 30_000);
    assert.equal(told.at(-1)?.symbol, scene.symbol);
  }),
  contractCase("T09", "candles follow the market", [], async (scene) => {
    const told = await candlesOf(scene);
    const onGrid = told.every(({ time, interval }) => time % 60_000 === 0 && interval === "1m");
    assert.ok(told.length > 1 && onGrid, "not candles of a minute");
    assert.ok(new Set(told.map(({ time }) => time)).size > 1, "no second minute");
    assert.ok(told.at(-1)?.close.eq(scene.ask), "not the last price");
  }),
  contractCase("T24", "candles are closed when they are over", ["closedCandles"], async (scene) => {
    const told = await candlesOf(scene);
    assert.ok(told.some(({ closed }) => closed), "none is closed");
  }),
  contractCase("T10", "balances that change are told", [], async (scene) => {
    const watched = await scene.connect();
    const told = scene.collect(watched.venue.watchBalances());
    const [asset] = [...scene.stage.truth.balances()].find(([, { total }]) => total.gt(0)) ??
      assert.fail("nothing is there");
    scene.stage.deposit(asset, "12.5");
    await scene.until("it is told", () => told.flat().some((balance) => balance.asset === asset));
    await scene.agree(watched);
  }),
  contractCase("T11", "a new order, its fills and its end are told as they happen", [], async (scene) => {
    const watched = await scene.connect();
    const { venue, orders } = watched;
    const order = scene.resting();
    const { clientOrderId } = await venue.createOrder(order);
    const statuses = (): string[] => (orders.get(clientOrderId) ?? []).map(({ status }) => status);
    await scene.until("it rests", () => statuses().at(-1) === "open");
    scene.hit(order, 0.4);
    await scene.until("a part", () => statuses().at(-1) === "partiallyFilled");
    scene.hit(order, 0.6);
    await scene.until("the rest", () => statuses().at(-1) === "filled");
    assert.deepEqual([...new Set(statuses())], ["pending", "open", "partiallyFilled", "filled"]);
    // Where the stream does not tell what was charged, they are read behind it.
    await scene.until("both fills", () => watched.fills.length >= 2);
    assert.equal(watched.fills.length, 2);
    await scene.agree(watched);
  }),
  contractCase("T12", "a message that cannot be read is an error that is told, and no end", ["push"], async (scene) => {
    const { venue } = await scene.connect();
    const book = await venue.watchOrderBook(scene.symbol);
    const feed = await venue.watchTrades(scene.symbol);
    const told = scene.collect(feed);
    const states = statesOf(feed);
    scene.stage.push("trades", "unreadable");
    scene.stage.push("book", "unreadable");
    await stir(scene, 3);
    await right(scene, book);
    await scene.until("trades go on", () => told.length > 0);
    assert.ok(states.some(({ state }) => state !== "live" && state !== "connecting"), "nobody was told");
    assert.ok(!states.some(({ state }) => state === "closed"));
  }),
  contractCase("T13", "an unreadable event of the account is made good", ["push"], async (scene) => {
    const watched = await scene.connect();
    const order = scene.resting();
    await watched.venue.createOrder(order);
    await scene.wait(500);
    scene.stage.push("order", "unreadable");
    scene.hit(order, 1);
    await scene.agree(watched);
    assert.ok(watched.events.some(({ kind }) => kind === "error"), "nobody was told");
  }),
  contractCase("T14", "one reader's end is not the other's", [], async (scene) => {
    const { venue } = await scene.connect();
    const [one, other] = await Promise.all([venue.watchTrades(scene.symbol), venue.watchTrades(scene.symbol)]);
    const [first, second] = [scene.collect(one), scene.collect(other)];
    await stir(scene, 1);
    one.close();
    const before = first.length;
    await stir(scene, 1);
    await scene.until("the other reads on", () => second.length > before);
    assert.equal(first.length, before);
  }),
  contractCase("T15", "the venue ends its sockets with notice: nothing is missed", ["rotate"], async (scene) => {
    const watched = await scene.connect();
    const book = await watched.venue.watchOrderBook(scene.symbol);
    const order = scene.resting();
    await watched.venue.createOrder(order);
    scene.stage.rotate(5_000);
    await stir(scene, 3);
    scene.hit(order, 1);
    await scene.wait(10_000);
    await right(scene, book);
    await scene.agree(watched);
  }),
  contractCase("T16", "connections that are dead and stay open are noticed", ["freeze"], async (scene) => {
    const watched = await scene.connect();
    const book = await watched.venue.watchOrderBook(scene.symbol);
    const order = scene.resting();
    await watched.venue.createOrder(order);
    scene.stage.freeze();
    await stir(scene, 2);
    scene.hit(order, 1);
    await scene.wait(150_000);
    await right(scene, book);
    await scene.agree(watched);
  }),
  contractCase("T17", "a reader that fails disturbs nobody, and one that is slow loses no fill", [], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    venue.watchOrders().on(() => assert.fail("a handler of the user's"));
    venue.watchFills().on(() => Promise.reject(new Error("a handler of the user's")));
    const slow = venue.watchFills()[Symbol.asyncIterator]();
    const order = scene.resting();
    const tracked = await venue.createOrder(order);
    for (let count = 0; count < 5; count++) scene.hit(order, 0.2);
    await tracked.done;
    await scene.agree(watched);
    let amount = scene.lots(0);
    for (let count = 0; count < 5; count++) amount = amount.plus((await slow.next()).value?.amount ?? 0);
    assert.equal(amount.toFixed(), scene.lots(1).toFixed());
  }),
  contractCase(
    "T18",
    "a snapshot that comes long after the first changes",
    ["meet", "bookSnapshots"],
    async (scene) => {
      const { venue } = await scene.connect();
      scene.stage.meet("book", { late: 2_000 });
      const following = venue.watchOrderBook({ symbol: scene.symbol, timeout: 30_000 });
      await stir(scene, 3);
      const book = await following;
      await stir(scene, 1);
      await right(scene, book);
    },
  ),
  contractCase(
    "T19",
    "a change is lost while a snapshot is awaited",
    ["meet", "push", "bookSnapshots"],
    async (scene) => {
      const { venue } = await scene.connect();
      scene.stage.meet("book", { late: 5_000 });
      const following = venue.watchOrderBook({ symbol: scene.symbol, timeout: 60_000 });
      await stir(scene, 1);
      scene.stage.push("book", "lost");
      await stir(scene, 2);
      await right(scene, await following);
    },
  ),
  contractCase("T20", "a deep book: what was far behind is right when it comes near", [], async (scene) => {
    const { stage, symbol } = scene;
    const { venue } = await scene.connect();
    const { tickSize } = scene.market(venue);
    const gap = scene.stage.price.times("0.0001").div(tickSize).ceil().times(tickSize);
    const levels = 150;
    for (let rank = 1; rank <= levels; rank++) {
      stage.crowd({ symbol, side: "sell", amount: scene.lots(1), price: scene.at(0.004).plus(gap.times(rank)) });
    }
    const book = await venue.watchOrderBook(symbol);
    await scene.wait(1_000);
    const { asks } = stage.truth.book(symbol);
    assert.ok(book.asks().length >= 20, `${book.asks().length} levels`);
    const sum = asks.slice(0, 130).reduce((total, [, amount]) => total.plus(amount), scene.lots(0));
    stage.crowd({ symbol, side: "buy", amount: sum, price: asks[129]?.[0] ?? scene.ask });
    const best = (): string => book.asks(10).map(({ price, amount }) => `${amount} at ${price}`).join();
    const theirs = stage.truth.book(symbol).asks.slice(0, 10).map(([price, amount]) => `${amount} at ${price}`).join();
    await scene.until("the best levels are right", () => book.state === "live" && best() === theirs, 75_000);
  }),
  contractCase("T21", "the number of a book is that of its last change", ["bookNumbers"], async (scene) => {
    const { venue } = await scene.connect();
    const book = await venue.watchOrderBook(scene.symbol);
    const seen = new Set<number>();
    for (let count = 0; count < 4; count++) {
      const before = book.sequence;
      seen.add(before);
      await stir(scene, 1);
      await scene.until("it goes on", () => book.sequence !== before, 10_000);
    }
    await scene.wait(1_000);
    assert.equal(seen.size, 4);
    const { sequence } = await venue.fetchOrderBook(scene.symbol);
    if (sequence !== undefined) assert.equal(book.sequence, sequence);
  }),
  contractCase(
    "T22",
    "a book that hears nothing while the market moves does not go on saying that it is right",
    ["mute"],
    async (scene) => {
      const { venue } = await scene.connect();
      const book = await venue.watchOrderBook(scene.symbol);
      // What is usual has to be known before something can be unusual.
      await stir(scene, 9);
      scene.stage.mute("book", 60_000);
      const unlike = (): boolean => book.state === "live" && bookDifferences(book, scene.stage.truth).length > 0;
      let since = scene.stage.truth.time();
      for (let count = 0; count < 12; count++) {
        scene.stage.crowd({ symbol: scene.symbol, side: "buy", amount: scene.stage.amount.div(10) });
        await scene.wait(10_000);
        if (!unlike()) since = scene.stage.truth.time();
        assert.ok(scene.stage.truth.time() - since < 45_000, "live, and wrong, for 45 s");
      }
      await stir(scene, 1);
      await right(scene, book);
    },
  ),
  contractCase(
    "T23",
    "subscriptions that are refused for a while are asked for again",
    ["drop", "refuseSubscriptions"],
    async (scene) => {
      const { venue } = await scene.connect();
      const book = await venue.watchOrderBook(scene.symbol);
      scene.stage.refuseSubscriptions(3);
      scene.stage.drop();
      await scene.wait(5_000);
      await stir(scene, 1);
      await right(scene, book, 120_000);
    },
  ),
];
