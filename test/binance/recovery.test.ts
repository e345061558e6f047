import * as assert from "uvu/assert";
import { account } from "../../generated/binance/spot.ts";
import { type Decimal, zero } from "../../src/core/decimal.ts";
import type { FeedStatus } from "../../src/core/feed.ts";
import { AuthenticationError, RateLimited, StaleBook, ValidationError } from "../../src/core/errors.ts";
import type { LiveBook } from "../../src/connector/books/livebook.ts";
import type { Trade } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { collected, type Connected, lab, quote, rejection, until } from "./lab.ts";
import { agree, bookDifferences } from "./oracle.ts";
import { faster, wrong } from "./pace.ts";
import { http, Proxy } from "./proxy.ts";

const test = suite("binance recovery");
const { simulate, connect, open, keep } = lab(test);

const symbol = "BTC/USDT";
const market = "BTCUSDT";
const resting = { symbol, side: "buy", type: "limit", amount: "0.1", price: "63000" } as const;

/** What a feed tells of itself from now on; the state it is in comes first. */
function statuses(feed: { onStatus(handler: (status: FeedStatus) => void): unknown }): FeedStatus[] {
  const told: FeedStatus[] = [];
  feed.onStatus((status) => told.push(status));
  return told;
}

const states = (told: readonly FeedStatus[]): string[] => told.map(({ state }) => state);

/** Reads a book as a user does, all the time, and notes when it could not be read or was crossed. */
function readAlways(book: LiveBook): { readonly crossed: number; readonly stale: number; close(): Promise<void> } {
  const seen = { crossed: 0, stale: 0, close: (): Promise<void> => Promise.resolve(clearInterval(timer)) };
  const timer = setInterval(() => {
    try {
      if (book.bestBid.price.gte(book.bestAsk.price)) seen.crossed++;
    } catch (error) {
      if (error instanceof StaleBook) seen.stale++;
    }
  }, 1);
  return seen;
}

const recoveries = ({ events }: Connected) => events.flatMap((event) => event.kind === "recovered" ? [event] : []);

test("sockets dropped while orders rest and fill: each fill once, the book right again, all of it told", async () => {
  const sim = await simulate({ flow: true, past: 3_000, pace: 20 });
  const watched = await connect(sim);
  const { venue } = watched;
  const book = await venue.watchOrderBook(symbol);
  const told = statuses(book);
  const reader = keep(readAlways(book));
  const order = { symbol, side: "buy", type: "limit", amount: "0.02", quantize: true } as const;
  /** Sells into the book until every order of ours at or above this price is filled. */
  const sweep = (price: Decimal): void => {
    for (let n = 0; n < 40 && sim.engine.openOrders(sim.account.id).some((one) => one.price.gte(price)); n++) {
      sim.counter({ market, side: "sell", price, quantity: "20", timeInForce: "IOC" });
    }
  };
  const first = await venue.createOrder({ ...order, price: book.bestBid.price });
  sweep(first.state.price ?? zero);
  await first.done;
  for (let round = 0; round < 3; round++) {
    const prices = [5, 10, 15, 20].map((n) => book.bestBid.price.minus(n));
    const placed = await Promise.all(prices.map((price) => venue.createOrder({ ...order, price })));
    sim.disconnectAll();
    // While nobody listens some are filled, one is canceled where the crowd was not faster, one is filled later.
    const ended = await venue.cancelOrder({ symbol, clientOrderId: placed[2]!.clientOrderId });
    assert.match(ended.status, /^(canceled|filled)$/);
    sweep(prices[1]!);
    await until(`recovery ${round}`, () => recoveries(watched).length > round && book.state === "live", 10_000);
    assert.equal(bookDifferences(book, sim.engine, market), []);
    sweep(prices[3]!);
    await Promise.all(placed.map(({ done }) => done));
  }
  await reader.close();
  assert.is(reader.crossed, 0);
  await agree(watched, sim.engine, sim.account.id);
  for (const { from, to } of recoveries(watched)) assert.ok(from <= to);
  assert.ok(recoveries(watched).reduce((sum, { backfilled }) => sum + backfilled, 0) >= 3, "and they are counted");
  assert.equal(states(told).filter((state) => state === "stale").length, 3);
  assert.equal(states(told).filter((state) => state === "recovered").length, 3);
  const stream = watched.events.flatMap((event) => event.kind === "userStream" ? [event.state] : []);
  assert.equal(stream, ["live", "lost", "live", "lost", "live", "lost", "live"]);
}, 30_000);

test("what was filled while the stream was away is told as recovered, and counted", async () => {
  const sim = await simulate();
  quote(sim);
  const watched = await connect(sim);
  const { venue } = watched;
  await (await venue.createOrder({ ...resting, price: "64000", amount: "0.01" })).done;
  await venue.createOrder({ ...resting, price: "63995" });
  sim.disconnectAll();
  for (const quantity of ["0.01", "0.02", "0.03"]) sim.counter({ market, side: "sell", price: "63995", quantity });
  // Made and filled elsewhere, all while nobody listened.
  const elsewhere = open(sim).venue;
  await elsewhere.fetchMarkets();
  await (await elsewhere.createOrder({ symbol, side: "sell", type: "market", amount: "0.02" }));
  await until("it recovered", () => recoveries(watched).length === 1);
  assert.is(watched.fills.length, 5);
  assert.is(new Set(watched.fills.map(({ id }) => id)).size, 5);
  assert.ok((recoveries(watched)[0]?.backfilled ?? 0) >= 1);
  assert.equal(
    venue.balances().map(({ asset, total }) => `${asset} ${total}`).sort(),
    [...sim.engine.balances(sim.account.id)].map(([asset, { free, locked }]) => `${asset} ${free.plus(locked)}`).sort(),
  );
});

test(
  "a rotation with notice: no trade is missed or told twice, no book goes stale, the account's events go on",
  async () => {
    const sim = await simulate({ flow: true, past: 3_000, pace: 10 });
    const watched = await connect(sim);
    const { venue } = watched;
    const trades = await venue.watchTrades(symbol);
    const seen: Trade[] = collected(trades);
    const book = await venue.watchOrderBook(symbol);
    const told = [statuses(book), statuses(trades)];
    const reader = keep(readAlways(book));
    const order = { symbol, side: "buy", type: "market", amount: "0.001" } as const;
    for (let round = 0; round < 2; round++) {
      const before = seen.length;
      sim.rotate(600);
      for (let n = 0; n < 10; n++) {
        await venue.createOrder(order);
        await new Promise((resolve) => setTimeout(resolve, 90));
      }
      await until("trades after the rotation", () => seen.length > before + 10);
    }
    // Heard out, the old connections are gone.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await reader.close();
    assert.equal([reader.crossed, reader.stale], [0, 0]);
    assert.equal(told.map(states), [["live"], ["live"]]);
    const ids = seen.map(({ id }) => Number(id));
    const [start = 0] = ids;
    assert.equal(ids, ids.map((_, at) => start + at), "every trade, in order, once");
    assert.equal(bookDifferences(book, sim.engine, market), []);
    assert.equal(watched.events.map(({ kind }) => kind), ["userStream"], "live once, and never lost");
    await agree(watched, sim.engine, sim.account.id);
  },
  30_000,
);

test("a server that shuts down at once: everything comes back by itself", async () => {
  const sim = await simulate({ flow: true, past: 2_000, pace: 20 });
  const watched = await connect(sim);
  const { venue } = watched;
  const book = await venue.watchOrderBook(symbol);
  const candles = collected(await venue.watchCandles({ symbol, interval: "1s" }));
  const placed = await venue.createOrder({ ...resting, price: "60000" });
  sim.rotate(0);
  await until("the book is stale", () => book.state !== "live");
  assert.throws(() => book.bids(1), (error: unknown) => error instanceof StaleBook);
  await book.ready();
  await until("the account's stream is back", () => venue.readiness.userStream && recoveries(watched).length === 1);
  const before = candles.length;
  await until("candles go on", () => candles.length > before + 1);
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: placed.clientOrderId })).status, "canceled");
  assert.equal(bookDifferences(book, sim.engine, market), []);
  await agree(watched, sim.engine, sim.account.id);
}, 30_000);

test("a book whose snapshot fails for a while stays unreadable, and comes back", async () => {
  const sim = await simulate({ flow: true, past: 2_000, pace: 20 });
  const proxy = keep(await Proxy.open(sim.port));
  const { venue } = await connect(sim, { url: proxy.url });
  const book = await venue.watchOrderBook(symbol);
  let failing = 4;
  proxy.decide = ({ target }) => {
    if (!target.startsWith("/api/v3/depth") || failing === 0) return "pass";
    return --failing % 2 === 0 ? { answer: http(503, "<html>") } : "lose answer";
  };
  const told = statuses(book);
  proxy.cutSockets();
  await until("it is stale", () => book.state === "stale");
  assert.throws(() => book.bestBid, (error: unknown) => error instanceof StaleBook);
  await until("it is live again", () => book.state === "live", 10_000);
  assert.is(failing, 0);
  assert.equal(bookDifferences(book, sim.engine, market), []);
  assert.ok(states(told).includes("recovered"));
}, 30_000);

test("a clock of ours that is a minute ahead, or behind: everything works", async () => {
  await Promise.all([60_000, -60_000].map(async (offset) => {
    const sim = await simulate();
    quote(sim);
    const clock = wrong(offset);
    const early = open(sim, { ports: { clock } }).venue;
    assert.is(
      (await early.call(account, {})).accountType,
      "SPOT",
      "also before connect has measured the venue's clock",
    );
    const watched = await connect(sim, { ports: { clock } });
    const { venue } = watched;
    const placed = await venue.createOrder(resting);
    await venue.orderSocket.cancelOrder({ symbol, clientOrderId: placed.clientOrderId });
    assert.is((await placed.done).status, "canceled");
    sim.counter({ market, side: "buy", price: "64000", quantity: "0.1" });
    const traded = Date.now();
    const closed = async (interval: "1s" | "1M"): Promise<boolean | undefined> =>
      (await venue.fetchCandles({ symbol, interval, limit: 100 })).candles[0]?.closed;
    // Its wall clock is put right, and wrong again: signatures keep the venue's time.
    clock.offset = 0;
    await venue.fetchBalances();
    clock.offset = -offset;
    sim.disconnectAll();
    await until("the account's stream is back", () => recoveries(watched).length === 1);
    await (await venue.createOrder({ ...resting, price: "64000" })).done;
    await until("the second of the first trade is over", () => Date.now() > traded + 1_100);
    assert.equal([await closed("1s"), await closed("1M")], [true, false], "by the venue's time, not ours");
    await agree(watched, sim.engine, sim.account.id);
  }));
});

test("a venue whose clock steps: requests and a new login are mended by measuring again", async () => {
  const clock = wrong(0);
  const sim = await simulate({ clock });
  quote(sim);
  const watched = await connect(sim);
  const { venue } = watched;
  for (const offset of [90_000, -30_000]) {
    clock.offset = offset;
    const before = recoveries(watched).length;
    // First the login, with nothing else that could notice; then requests over both ways.
    sim.disconnectAll();
    await until("the account's stream is back", () => recoveries(watched).length > before, 10_000);
    const placed = await venue.createOrder(resting);
    clock.offset = offset + 45_000;
    await venue.orderSocket.cancelOrder({ symbol, clientOrderId: placed.clientOrderId });
    clock.offset = offset - 45_000;
    await venue.fetchBalances();
  }
  assert.is(sim.engine.orders(sim.account.id).length, 2, "an order refused for its time was not placed twice");
  await agree(watched, sim.engine, sim.account.id);
}, 30_000);

test("too many requests: nothing is sent before the venue's time, and then it works", async () => {
  const sim = await simulate();
  quote(sim);
  const proxy = keep(await Proxy.open(sim.port));
  const watched = await connect(sim, { url: proxy.url });
  const { venue } = watched;
  let refused = false;
  proxy.decide = ({ target }) => {
    if (refused || !target.startsWith("/api/v3/ticker")) return "pass";
    refused = true;
    const body =
      '{"code":-1003,"msg":"Too much request weight used; current limit is 6000 request weight per 1 MINUTE."}';
    return { answer: http(429, body, { "retry-after": "1" }) };
  };
  const before = proxy.seen.length;
  const ticker = venue.fetchTicker(symbol);
  await until("the refusal", () => refused);
  const at = performance.now();
  await until("it is known", () => (venue.limits()[0]?.pausedFor ?? 0) > 0);
  const others = [venue.fetchBalances(), venue.createOrder(resting), venue.fetchTime()];
  assert.is((await ticker).symbol, symbol, "a read is asked again");
  await Promise.all(others);
  const [, ...later] = proxy.seen.slice(before);
  assert.ok(later.length >= 4);
  for (const request of later) assert.ok(request.at - at > 900, `${request.method} after ${request.at - at} ms`);
  await agree(watched, sim.engine, sim.account.id);
});

test("a write that is refused for the limit is refused, and is not sent again", async () => {
  const sim = await simulate();
  const proxy = keep(await Proxy.open(sim.port));
  const watched = await connect(sim, { url: proxy.url });
  proxy.decide = ({ method }) =>
    method === "POST"
      ? { answer: http(429, '{"code":-1015,"msg":"Too many new orders."}', { "retry-after": "1" }) }
      : "pass";
  const sent = watched.venue.createOrder(resting);
  const error = await rejection(sent);
  assert.instance(error, RateLimited);
  assert.is((error as RateLimited).retryAfter, 1_000);
  assert.is(watched.venue.order(sent.clientOrderId)?.state.status, "rejected");
  assert.is(proxy.count("POST", "/api/v3/order"), 1);
  await agree(watched, sim.engine, sim.account.id);
});

test("a ban: sockets and requests stay away until it is over, and then everything is back", async () => {
  const clock = faster(8);
  const sim = await simulate({ clock });
  quote(sim);
  const watched = await connect(sim, { ports: { clock } });
  const { venue } = watched;
  const book = await venue.watchOrderBook(symbol);
  await venue.createOrder({ ...resting, price: "63995" });
  sim.ban(8_000);
  const error = await rejection(venue.fetchTicker({ symbol, timeout: 2_000 }));
  assert.instance(error, RateLimited);
  sim.counter({ market, side: "sell", price: "63995", quantity: "0.1" });
  await until("everything is back", () => book.state === "live" && recoveries(watched).length === 1, 15_000);
  assert.is((await venue.fetchTicker(symbol)).symbol, symbol);
  assert.equal(bookDifferences(book, sim.engine, market), []);
  await agree(watched, sim.engine, sim.account.id);
}, 30_000);

test("a key that is revoked: told once, no more attempts with it, and market data goes on", async () => {
  const sim = await simulate({ flow: true, past: 2_000, pace: 20 });
  const proxy = keep(await Proxy.open(sim.port));
  const watched = await connect(sim, { url: proxy.url });
  const { venue } = watched;
  const trades = collected(await venue.watchTrades(symbol));
  sim.revokeKey(sim.account.key);
  sim.disconnectAll();
  const errors = () => watched.events.flatMap((event) => event.kind === "error" ? [event.error] : []);
  await until("it is told", () => errors().length > 0);
  assert.ok(errors().every((error) => error instanceof AuthenticationError));
  const logins = () => proxy.seen.filter(({ target }) => target.startsWith("/ws-api")).length;
  await until("trades go on", () => trades.length > 0 && trades.at(-1)!.time > Date.now() - 300);
  const before = logins();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  assert.is(logins(), before);
  assert.is(venue.ready, false);
  assert.instance(await rejection(venue.createOrder({ ...resting, price: "60000" })), AuthenticationError);
  assert.ok(await venue.fetchTicker(symbol));
}, 30_000);

test("two connectors on one account see each other's orders as made elsewhere", async () => {
  const sim = await simulate();
  quote(sim);
  const one = await connect(sim);
  const early = await one.venue.createOrder({ ...resting, price: "62000" });
  const other = await connect(sim);
  // What was open before it connected, and what comes after.
  assert.is(other.venue.order(early.clientOrderId)?.state.external, true);
  const placed = await one.venue.createOrder({ ...resting, price: "63995" });
  await until("it is seen", () => other.venue.order(placed.clientOrderId)?.state.status === "open");
  const seen = other.venue.order(placed.clientOrderId);
  assert.equal([seen?.state.external, placed.state.external], [true, false]);
  assert.equal([seen?.state.id, seen?.state.price?.toFixed()], [placed.state.id, "63995"]);
  sim.counter({ market, side: "sell", price: "63995", quantity: "0.1" });
  assert.equal([(await seen?.done)?.status, (await placed.done).status], ["filled", "filled"]);
  // The other one may cancel it.
  assert.is((await other.venue.cancelOrder({ symbol, clientOrderId: early.clientOrderId })).status, "canceled");
  assert.is((await early.done).status, "canceled");
  for (const watched of [one, other]) await agree(watched, sim.engine, sim.account.id);
  assert.equal(one.fills.map(({ id }) => id), other.fills.map(({ id }) => id));
});

test("a connector that cannot connect at first can be connected later, and hears everything once", async () => {
  const clock = faster(4);
  const sim = await simulate({ clock });
  quote(sim);
  const proxy = keep(await Proxy.open(sim.port));
  const watched = open(sim, { url: proxy.url, ports: { clock } });
  const { venue } = watched;
  // Three ways to fail: no markets, no socket, no balances.
  for (const path of ["/api/v3/exchangeInfo", "/ws-api", "/api/v3/account"]) {
    proxy.decide = ({ target }) => target.startsWith(path) ? "cut" : "pass";
    await rejection(venue.connect({ timeout: path === "/api/v3/account" ? 8_000 : 1_000 }));
    assert.is(venue.ready, false);
    const attempts = proxy.seen.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(proxy.seen.slice(attempts), [], "nothing goes on after connect has failed");
  }
  proxy.decide = () => "pass";
  await venue.connect();
  assert.is(venue.ready, true);
  const order = await venue.createOrder({ ...resting, price: "63995" });
  sim.counter({ market, side: "sell", price: "63995", quantity: "0.1" });
  await order.done;
  await agree(watched, sim.engine, sim.account.id);
  const stream = watched.events.flatMap((event) => event.kind === "userStream" ? [event.state] : []);
  assert.equal(stream, ["live", "lost", "live"], "up, and given up, where only the balances could not be read");
  await venue.close();
  assert.instance(await rejection(venue.connect()), ValidationError);
});

test.run();
