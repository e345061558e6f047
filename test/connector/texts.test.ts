import * as assert from "uvu/assert";
import type { MarketOf } from "../../src/connector/listing.ts";
import { among, chronological, listed } from "../../src/connector/listing.ts";
import { candleOf, fundingOf, positionOf, rangeOf, tickerOf } from "../../src/connector/texts.ts";
import { decimal } from "../../src/core/decimal.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { Market } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("connector/texts");
const market = { symbol: "BTC/USDT", id: "BTCUSDT" } as Market;
const plain = (value: unknown): unknown => JSON.parse(stringifyJson(value));

test("a ticker leaves out what says nothing, and what belongs to a price that is none", () => {
  assert.equal(
    plain(tickerOf(market, { last: "1", bid: "0", bidAmount: "5", ask: "2", askAmount: "0", open: "", high: null }, 7)),
    { symbol: "BTC/USDT", last: "1", ask: "2", askAmount: "0", raw: 7 },
  );
  const all = { last: "1", bid: "2", bidAmount: "3", ask: "4", askAmount: "5", open: "6", high: "7", low: "8" };
  const more = { volume: "0", quoteVolume: "10", time: 11 };
  assert.equal(plain(tickerOf(market, { ...all, ...more }, "raw")), {
    symbol: "BTC/USDT",
    ...all,
    ...more,
    raw: "raw",
  });
});

test("a ticker without offers, without statistics, or without either", () => {
  const offers = { bid: "2", bidAmount: "3", ask: "4", askAmount: "5" };
  const statistics = { open: "6", high: "7", low: "8", volume: "0", quoteVolume: "10", time: 11 };
  const { quoteVolume: _, ...base } = statistics;
  for (
    const told of [{}, offers, statistics, base, { ...offers, ...base }, { ...base, bid: "2" }, { ...base, ask: "4" }]
  ) {
    const made = tickerOf(market, { last: "1", ...told }, 0);
    assert.equal(plain(made), { symbol: "BTC/USDT", last: "1", ...told, raw: 0 });
    assert.not(Object.values(made).includes(undefined), "what is not known is not there");
  }
});

test("a candle has all its prices, and what else is told", () => {
  const prices = { time: 1, open: "1", high: "2", low: "0.5", close: 1.5, volume: "0", closed: false };
  assert.equal(plain(candleOf(market, "1m", { ...prices, quoteVolume: "" }, 0)), {
    symbol: "BTC/USDT",
    interval: "1m",
    ...prices,
    close: "1.5",
    raw: 0,
  });
  assert.is(candleOf(market, "1m", { ...prices, trades: 3, quoteVolume: "9" }, 0).trades, 3);
  assert.throws(() => candleOf(market, "1m", { ...prices, open: "" }, 0), RangeError);
});

test("funding: a rate of zero is one, times and prices of zero are none", () => {
  const told = { rate: "0", interval: 0, nextTime: 0, markPrice: "0", indexPrice: undefined, time: 5 };
  assert.equal(plain(fundingOf(market, told, 0)), { symbol: "BTC/USDT", rate: "0", time: 5, raw: 0 });
  const full = { rate: "-0.1", interval: 1, nextTime: 2, markPrice: "3", indexPrice: "4", time: 5 };
  assert.equal(plain(fundingOf(market, full, 0)), { symbol: "BTC/USDT", ...full, raw: 0 });
});

test("a position that was closed has no prices of its own, and no margin", () => {
  const told = {
    entryPrice: "1",
    markPrice: "2",
    liquidationPrice: "3",
    unrealizedProfit: "0",
    realizedProfit: "",
    leverage: "5",
    marginMode: "isolated",
    margin: "6",
    time: 7,
  } as const;
  assert.equal(plain(positionOf(market, { ...told, amount: decimal("-0") }, 0)), {
    symbol: "BTC/USDT",
    amount: "0",
    markPrice: "2",
    unrealizedProfit: "0",
    leverage: "5",
    marginMode: "isolated",
    time: 7,
    raw: 0,
  });
  const open = positionOf(market, { ...told, side: "short", amount: decimal(-2) }, 0);
  assert.equal(
    [open.side, open.amount, open.entryPrice, open.liquidationPrice, open.margin].map(String),
    ["short", "-2", "1", "3", "6"],
  );
  assert.is(positionOf(market, { ...told, marginMode: "cross", amount: decimal(1) }, 0).margin, undefined);
});

test("bounds: zero is none", () => {
  assert.equal(plain(rangeOf("0", "9")), { max: "9" });
  assert.equal(plain(rangeOf("1", undefined)), { min: "1" });
});

test("lists are of the markets that are asked for, in the venue's order", () => {
  const known: Record<string, Market> = { a: { id: "a" } as Market, b: { id: "b" } as Market };
  const marketOf: MarketOf = (id) => known[id];
  const raws = [{ id: "b", n: 1 }, { id: "x", n: 2 }, { id: "a", n: 3 }, { n: 4 }];
  const told = (of: MarketOf) => listed(raws, "id", of, ({ id }, { n }) => n === 3 ? undefined : `${id}${n}`);
  assert.equal(told(marketOf), ["b1"]);
  const one = among([known["a"] as Market], marketOf);
  assert.is(one.one, known["a"]);
  assert.equal(listed(raws, "id", one.marketOf, (_, { n }) => n), [3]);
  assert.equal([among(undefined, marketOf).one, among(Object.values(known), marketOf).one], [undefined, undefined]);
  assert.equal(listed(raws, "id", among(undefined, marketOf).marketOf, (_, { n }) => n), [1, 3]);
});

test("in order of time, and of one time by ids of any length", () => {
  const told = [[7, "9"], [7, "10"], [5, "1"], [7, "90071992547409931"], [7, "90071992547409930"], [7, "9"]] as const;
  assert.equal(chronological(told.map(([time, id]) => ({ time, id }))).map(({ id }) => id), [
    "1",
    "9",
    "9",
    "10",
    "90071992547409930",
    "90071992547409931",
  ]);
});

test.run();
