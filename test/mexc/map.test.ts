/** What MEXC says, in our words: on the examples of the description. */
import * as assert from "uvu/assert";
import type {
  AggreDealsFrame,
  AggreDepthFrame,
  BatchItem,
  Canceled,
  Depth,
  ExchangeInfo,
  Kline,
  MiniTickerFrame,
  MyTrade,
  NewOrderAnswer,
  Order as RawOrder,
  PrivateAccountFrame,
  PrivateDealsFrame,
  PrivateOrdersFrame,
  SpotKlineFrame,
  Ticker24hr,
  Trade,
} from "../../generated/mexc/spot.ts";
import { decimal } from "../../src/core/decimal.ts";
import { SchemaError, ValidationError } from "../../src/core/errors.ts";
import type { Market, Ticket } from "../../src/model/mod.ts";
import { toBalance, toFees, toPushedBalance } from "../../src/venues/mexc/map/account.ts";
import {
  fromInterval,
  toBook,
  toCandle,
  toDeals,
  toDelta,
  toMarket,
  toStreamCandle,
  toStreamTicker,
  toTicker,
  toTrades,
} from "../../src/venues/mexc/map/market.ts";
import {
  fromRef,
  fromTicket,
  toCanceled,
  toDeal,
  toFill,
  toOrder,
  toPush,
  toTaken,
} from "../../src/venues/mexc/map/order.ts";
import { needsBound } from "../../src/connector/orders/bounded.ts";
import { nextOf, spansOf } from "../../src/venues/mexc/history.ts";
import { suite } from "../support/suite.ts";
import { answer, message } from "./bench.ts";

const test = suite("mexc map");

const symbols = (name: string): Market[] => (answer("exchangeInfo", name) as ExchangeInfo).symbols.map(toMarket);
const [btc] = symbols("btc") as [Market];

/** Decimals as text, and nothing of what came. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (name, item: unknown) => name === "raw" ? undefined : item));
}

test("symbols: rules, names and states", () => {
  const [brock, tomo] = symbols("others") as [Market, Market];
  assert.equal(plain(btc), {
    ...{ symbol: "BTC/USDT", id: "BTCUSDT", kind: "spot", base: "BTC", quote: "USDT", status: "trading" },
    ...{ tickSize: "0.01", lotSize: "0.000001", price: {}, amount: { min: "0.000001" } },
    notional: { min: "1", max: "4000000", forMarket: true },
    ...{ orderTypes: ["limit", "market"], timesInForce: ["GTC", "IOC", "FOK"], postOnly: true },
    fees: { maker: "0", taker: "0.0005" },
  });
  assert.equal(plain(brock.amount), {}, "a least of zero is none");
  assert.equal([tomo.status, tomo.postOnly, tomo.orderTypes], ["halted", false, ["limit"]]);
  const [least] = symbols("least") as [Market];
  assert.is(least.status, "trading", "the older word");
  const { raw } = btc as Market<ExchangeInfo["symbols"][number]>;
  assert.is(toMarket({ ...raw, tradeSideType: 4 }).status, "halted");
  assert.is(toMarket({ ...raw, isSpotTradingAllowed: false }).status, "halted");
  assert.is(toMarket({ ...raw, status: "3" }).status, "halted");
});

test("books: whole ones and changes, with both numbers, in text as it came", () => {
  assert.equal(toBook(btc, answer("depth", "book") as Depth), {
    symbol: "BTC/USDT",
    bids: [["61234.50", "0.41250000"], ["61234.49", "1.25000000"]],
    asks: [["61234.56", "0.90310000"], ["61235.00", "2.00000000"]],
    sequence: 10589632359,
  });
  assert.throws(
    () => toBook(btc, { lastUpdateId: 2n ** 53n, bids: [], asks: [] }),
    (error: unknown) => error instanceof SchemaError,
  );
  assert.equal(toDelta(message("AggreDepth", "change") as AggreDepthFrame), {
    bids: [["92877.58", "0.00000000"]],
    asks: [],
    first: 10589632359,
    last: 10589632359,
    time: 1736411507002,
  });
  const { first, last, time } = toDelta(message("AggreDepth", "both") as AggreDepthFrame);
  assert.equal([first, last, time], [10589632360, 10589632363, 1736411507102]);
  assert.not.ok("time" in toDelta(message("AggreDepth", "bare") as AggreDepthFrame));
});

test("trades: the taker's side, oldest first, with an id where there is none", () => {
  assert.equal(
    plain(toTrades(btc, answer("trades", "trades") as Trade[])),
    [
      ...[["1737623988876/3219.58/0.09293", "sell", "0.09293", 1737623988876] as const],
      ...[["1737623988881/3219.58/0.04757", "buy", "0.04757", 1737623988881] as const],
    ].map(([id, side, amount, time]) => ({ id, symbol: "BTC/USDT", side, price: "3219.58", amount, time })),
  );
  assert.is(toTrades(btc, answer("trades", "named") as Trade[])[0]?.id, "1098");
  assert.equal(plain(toDeals(btc, message("AggreDeals", "trades") as AggreDealsFrame)), [
    { id: "1097", symbol: "BTC/USDT", side: "buy", price: "93220.01", amount: "0.1", time: 1736409765050 },
    { id: "1098", symbol: "BTC/USDT", side: "sell", price: "93220", amount: "0.04438243", time: 1736409765051 },
  ]);
  assert.is(toDeals(btc, message("AggreDeals", "unnamed") as AggreDealsFrame)[0]?.id, "1736409765051/93220.00/0.1");
  assert.equal(toDeals(btc, message("AggreDeals", "none") as AggreDealsFrame), []);
});

test("tickers of requests and of the stream, whose volume is quote", () => {
  assert.equal(plain(toTicker(btc, answer("ticker24hr", "one") as Ticker24hr)), {
    ...{ symbol: "BTC/USDT", last: "46263.71", bid: "46260.38", bidAmount: "1.5", ask: "46260.41", askAmount: "2.25" },
    ...{ open: "46079.37", high: "47550.01", low: "45555.5", volume: "1732.461487", quoteVolume: "80123456.7" },
    time: 1641349582808,
  });
  const [all] = answer("ticker24hr", "all") as Ticker24hr[];
  const told = all && toTicker(btc, all);
  assert.not.ok(told && ("bidAmount" in told || "quoteVolume" in told));
  const [least, never] = answer("ticker24hr", "least") as [Ticker24hr, Ticker24hr];
  assert.not.ok("bid" in (toTicker(btc, least) ?? {}));
  assert.is(toTicker(btc, never), undefined);
  assert.equal(plain(toStreamTicker(btc, message("MiniTicker", "day") as MiniTickerFrame)), {
    ...{ symbol: "BTC/USDT", last: "36474.74", high: "36549.72", low: "35101.68" },
    ...{ volume: "10557.72895", quoteVolume: "375173478.65", time: 1699502456051 },
  });
  assert.equal(plain(toStreamTicker(btc, message("MiniTicker", "bare") as MiniTickerFrame)), {
    symbol: "BTC/USDT",
    last: "36474.74",
  });
});

test("candles: over when the next one has begun; seconds of the stream; lengths that there are", () => {
  const [raw] = answer("klines", "candles") as [Kline];
  const candle = {
    ...{ symbol: "BTC/USDT", interval: "1m", time: 1640804880000, open: "47482.36", high: "47482.36", low: "47416.57" },
    ...{ close: "47436.1", volume: "3.550717", quoteVolume: "168387.3" },
  };
  assert.equal(plain(toCandle(btc, "1m", raw, 1640804939999)), { ...candle, closed: false });
  assert.is(toCandle(btc, "1m", raw, 1640804940000).closed, true);
  assert.equal(plain(toStreamCandle(btc, "15m", message("SpotKline", "candle") as SpotKlineFrame, 0)), {
    ...{ symbol: "BTC/USDT", interval: "15m", time: 1736410500000, open: "92925", high: "93158.47", low: "92800" },
    ...{ close: "93158.47", volume: "36.83803224", quoteVolume: "3424811.05", closed: false },
  });
  const bare = message("SpotKline", "bare") as SpotKlineFrame;
  assert.is(toStreamCandle(btc, "15m", bare, 1736411400000).closed, true);
  assert.is(toStreamCandle(btc, "15m", bare, 1736411399999).closed, false);
  assert.equal([fromInterval("1h"), fromInterval("1w")], [["60m", "Min60"], ["1W", "Week1"]]);
  assert.throws(() => fromInterval("3m"), (error: unknown) => error instanceof ValidationError);
});

test("balances and rates", () => {
  assert.equal(plain(toBalance({ asset: "USDT", free: "10000.5", locked: "33" })), {
    ...{ asset: "USDT", free: "10000.5", held: "33", total: "10033.5" },
  });
  const told = (name: string) =>
    toPushedBalance((message("PrivateAccount", name) as PrivateAccountFrame).privateAccount);
  assert.equal(plain(told("change")), {
    ...{ asset: "USDT", free: "21.94210356004384", held: "0", total: "21.94210356004384" },
  });
  assert.equal(plain(told("bare")), { asset: "MX", free: "0", held: "0", total: "0" });
  assert.equal(plain(toFees(btc, { makerCommission: 0, takerCommission: 0.0005 })), {
    ...{ symbol: "BTC/USDT", maker: "0", taker: "0.0005" },
  });
});

const ticket = (more: Partial<Ticket>): Ticket =>
  ({
    clientOrderId: "mine",
    side: "buy",
    type: "limit",
    amount: decimal("0.0010"),
    price: decimal("6e4"),
    ...more,
  }) as Ticket;

test("new orders: the type says time in force and post-only", () => {
  const limit = { symbol: "BTCUSDT", side: "BUY", newClientOrderId: "mine", quantity: "0.001", price: "60000" };
  assert.equal(fromTicket(btc, ticket({})), { ...limit, type: "LIMIT" });
  assert.equal(fromTicket(btc, ticket({ timeInForce: "GTC" })), { ...limit, type: "LIMIT" });
  assert.equal(fromTicket(btc, ticket({ timeInForce: "IOC" })), { ...limit, type: "IMMEDIATE_OR_CANCEL" });
  assert.equal(fromTicket(btc, ticket({ timeInForce: "FOK" })), { ...limit, type: "FILL_OR_KILL" });
  assert.equal(fromTicket(btc, ticket({ postOnly: true, side: "sell" })), {
    ...limit,
    side: "SELL",
    type: "LIMIT_MAKER",
  });
});

test("market orders: sells by base, buys by quote, and buys by base bounded by the ask", () => {
  const { price: _, ...market } = ticket({ type: "market" });
  assert.equal(fromTicket(btc, { ...market, side: "sell" }), {
    ...{ symbol: "BTCUSDT", side: "SELL", newClientOrderId: "mine", type: "MARKET", quantity: "0.001" },
  });
  const { amount: __, ...byQuote } = { ...market, quoteAmount: decimal("12.5") };
  assert.equal(fromTicket(btc, byQuote), {
    ...{ symbol: "BTCUSDT", side: "BUY", newClientOrderId: "mine", type: "MARKET", quoteOrderQty: "12.5" },
  });
  assert.throws(
    () => fromTicket(btc, { ...byQuote, side: "sell" }),
    (error: unknown) => error instanceof ValidationError && error.message.includes("counts base"),
  );
  assert.ok(needsBound(market) && !needsBound(byQuote) && !needsBound({ ...market, side: "sell" }));
  assert.equal(fromTicket(btc, market, decimal("60000.01")), {
    ...{ symbol: "BTCUSDT", side: "BUY", newClientOrderId: "mine", type: "IMMEDIATE_OR_CANCEL" },
    ...{ quantity: "0.001", price: "63000.01" },
  });
  assert.throws(() => fromTicket(btc, market), (error: unknown) => error instanceof ValidationError);
});

test("an order is named by the venue's id where that is known", () => {
  assert.equal(fromRef(btc, { id: "C1", clientOrderId: "mine" }), { symbol: "BTCUSDT", orderId: "C1" });
  assert.equal(fromRef(btc, { clientOrderId: "mine" }), { symbol: "BTCUSDT", origClientOrderId: "mine" });
});

test("answers to new orders say that they were taken, and nothing of what became of them", () => {
  const raw = answer("newOrder", "limit") as NewOrderAnswer;
  assert.equal(plain(toTaken(btc, ticket({}), raw.orderId, raw)), {
    ...{ clientOrderId: "mine", id: "06a480e69e604477bfb48dddd5f0b750", symbol: "BTC/USDT", status: "open" },
    created: 1666676533741,
  });
  const [item] = answer("batchOrders", "oneRefused") as [BatchItem];
  assert.not.ok("created" in toTaken(btc, ticket({}), "1", item));
  assert.not.ok("time" in toTaken(btc, ticket({}), raw.orderId, raw), "it is no news of the order's state");
});

test("orders of requests", () => {
  const told = (name: string) => plain(toOrder(btc, answer("getOrder", name) as RawOrder));
  assert.equal(told("open"), {
    ...{ side: "buy", type: "limit", status: "open", amount: "1", price: "0.1", timeInForce: "GTC", filled: "0" },
    ...{ cost: "0", clientOrderId: "myOrder1", id: "C02__505979017439002624115", symbol: "BTC/USDT" },
    ...{ created: 1499827319559, time: 1499827319559 },
  });
  assert.equal(told("market"), {
    // By quote, and without a name of ours; the price is where it would have stopped.
    ...{ side: "buy", type: "market", status: "filled", quoteAmount: "10", filled: "2.7", cost: "9.97974" },
    ...{ clientOrderId: "C02__505979017439002624116", id: "C02__505979017439002624116", symbol: "BTC/USDT" },
    ...{ created: 1736417034259, time: 1736417034259 },
  });
  assert.equal(told("partly"), {
    ...{ side: "sell", type: "limit", status: "canceled", amount: "2", price: "3.5", timeInForce: "IOC", filled: "1" },
    ...{ cost: "3.5", clientOrderId: "C02__505979017439002624117", id: "C02__505979017439002624117" },
    ...{ symbol: "BTC/USDT", created: 1736417034259, time: 1736417034300 },
  });
  const { status, timeInForce } = toOrder(btc, answer("getOrder", "least") as RawOrder);
  assert.equal([status, timeInForce], ["partiallyFilled", "FOK"]);
  const raw = answer("getOrder", "open") as RawOrder;
  const later = toOrder(btc, { ...raw, status: "SOMETHING", type: "LATER", executedQty: "0.1" });
  assert.equal([later.status, later.type], ["partiallyFilled", undefined], "an unknown word ends nothing");
  assert.is(toOrder(btc, { ...raw, type: "LIMIT_MAKER" }).postOnly, true);
  // A market buy by amount is such an order, and has neither type nor price then.
  const bound = toOrder(btc, { ...raw, type: "IMMEDIATE_OR_CANCEL" });
  assert.equal([bound.type, bound.price, bound.timeInForce], [undefined, undefined, "IOC"]);
});

test("answers to cancels: the order's own name, not the cancel's", () => {
  const told = (name: string, ref = {}) => plain(toCanceled(btc, answer("deleteOrder", name) as Canceled, ref));
  assert.equal(told("canceled"), {
    ...{ side: "buy", type: "limit", status: "canceled", amount: "1", price: "2", timeInForce: "GTC", filled: "0" },
    ...{ cost: "0", clientOrderId: "myOrder1", id: "C02__505979017439002624115", symbol: "BTC/USDT" },
  });
  assert.equal(told("unnamed", { clientOrderId: "mine" }), {
    ...{ side: "buy", type: "limit", status: "canceled", amount: "1", price: "2", timeInForce: "GTC", filled: "0.5" },
    ...{ cost: "1", clientOrderId: "mine", id: "C02__505979017439002624115", symbol: "BTC/USDT" },
  });
  assert.equal(told("least"), {
    ...{ status: "open", clientOrderId: "C02__505979017439002624115", id: "C02__505979017439002624115" },
    symbol: "BTC/USDT",
  });
});

test("orders of the stream", () => {
  const told = (name: string) => plain(toPush(btc, message("PrivateOrders", name) as PrivateOrdersFrame, 77));
  assert.equal(told("market"), {
    ...{ side: "sell", type: "market", status: "filled", amount: "1", filled: "1", cost: "3.6962" },
    ...{ clientOrderId: "C02__505979017439002624115", id: "C02__505979017439002624115", symbol: "BTC/USDT" },
    ...{ created: 1736417034259, time: 1736417034281 },
  });
  assert.equal(told("limit"), {
    ...{ side: "buy", type: "limit", status: "open", amount: "2", price: "3.5", timeInForce: "GTC", filled: "0" },
    ...{ cost: "0", clientOrderId: "mine", id: "C02__505979017439002624116", symbol: "BTC/USDT" },
    ...{ created: 1736417034259, time: 1736417034281 },
  });
  assert.equal(told("byQuote"), {
    ...{ side: "buy", type: "market", status: "canceled", quoteAmount: "10", filled: "2.8", cost: "9.8" },
    ...{
      clientOrderId: "other",
      id: "C02__505979017439002624117",
      symbol: "BTC/USDT",
      created: 1736417034259,
      time: 77,
    },
  });
  const frame = message("PrivateOrders", "limit") as PrivateOrdersFrame;
  const as = (more: object) => toPush(btc, { ...frame, privateOrders: { ...frame.privateOrders, ...more } }, 0);
  assert.equal([1, 2, 3, 4, 5, 6].map((status) => as({ status }).status), [
    ...["open", "filled", "partiallyFilled", "canceled", "canceled", "open"],
  ]);
  const kinds = [1, 2, 3, 4, 5, 100].map((orderType) => as({ orderType, tradeType: 2 }));
  assert.equal(kinds.map(({ type }) => type), ["limit", "limit", "limit", "limit", "market", undefined]);
  assert.equal(kinds.map(({ timeInForce }) => timeInForce), ["GTC", "GTC", "IOC", "FOK", undefined, undefined]);
  assert.equal(kinds.map(({ postOnly }) => postOnly), [undefined, true, undefined, undefined, undefined, undefined]);
});

test("fills of the stream and of the history, with the fee that was taken", () => {
  assert.equal(plain(toDeal(btc, message("PrivateDeals", "fill") as PrivateDealsFrame)), {
    ...{ id: "505979017439002624X1", symbol: "BTC/USDT", orderId: "C02__505979017439002624115", side: "sell" },
    ...{ price: "3.6962", amount: "1", cost: "3.6962", fee: { amount: "0.0003998377369698171", asset: "MX" } },
    ...{ liquidity: "taker", time: 1736417034280 },
  });
  assert.equal(plain(toDeal(btc, message("PrivateDeals", "free") as PrivateDealsFrame)), {
    ...{ id: "505979017439002624X2", symbol: "BTC/USDT", orderId: "C02__505979017439002624116" },
    ...{ clientOrderId: "mine", side: "buy", price: "3.5", amount: "1", cost: "3.5", liquidity: "maker" },
    time: 1736417034280,
  });
  const [fill] = answer("myTrades", "fills") as [MyTrade];
  assert.equal(plain(toFill(btc, fill)), {
    ...{ id: "fad2af9e942049b6adbda1a271f990c6", symbol: "BTC/USDT", orderId: "bb41e5663e124046bd9497a3f5692f39" },
    ...{ side: "buy", price: "4.000001", amount: "12", cost: "48.000012", fee: { amount: "10.1", asset: "BNB" } },
    ...{ liquidity: "taker", time: 1499865549590 },
  });
  const [named, unknown, absent] = (answer("myTrades", "least") as MyTrade[]).map((raw) => toFill(btc, raw));
  assert.equal([named?.clientOrderId, named?.side, named?.liquidity], ["mine", "sell", "maker"]);
  assert.not.ok([named, unknown, absent].some((one) => one && "fee" in one));
});

test("the history is asked for in halves where an answer is full", () => {
  const now = 1_784_626_200_000.5;
  const month = 28 * 86_400_000;
  assert.equal(spansOf(undefined, undefined, now), []);
  const end = 1_784_626_260_000;
  assert.equal(spansOf(now - 10.7, undefined, now), [{ startTime: 1_784_626_199_989, endTime: end }]);
  assert.is(spansOf(5, undefined, now)[0]?.startTime, Math.floor(now - month), "older ones are not told");
  assert.equal(nextOf([{ startTime: 10, endTime: 20 }], 99, now), {});
  const { next } = nextOf([{ startTime: 10, endTime: 20 }], 100, now);
  assert.equal(spansOf(0, next, now), [{ startTime: 16, endTime: 20 }, { startTime: 10, endTime: 15 }]);
  assert.equal(nextOf(spansOf(0, next, now), 3, now), { next: "16-20" }, "the other half is left");
  assert.equal(nextOf([{ startTime: 10, endTime: 10 }], 100, now), {}, "one millisecond has no halves");
  const whole = nextOf([], 100, now);
  assert.equal(whole.next?.split(" ").length, 2, "without a time: the month");
  // Whatever an answer holds, every millisecond is asked for, once.
  const found: number[] = [];
  let rest = spansOf(undefined, "0-1000", now);
  for (let left = 2_000; rest.length > 0 && left > 0; left--) {
    const { startTime, endTime } = rest.at(-1) as { startTime: number; endTime: number };
    const full = endTime - startTime >= 60;
    if (!full) { for (let time = startTime; time <= endTime; time++) found.push(time); }
    const more = nextOf(rest, full ? 100 : endTime - startTime, now);
    rest = more.next === undefined ? [] : spansOf(undefined, more.next, now);
  }
  assert.equal(found, Array.from({ length: 1_001 }, (_, time) => time));
});

test.run();
