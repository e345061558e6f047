import * as assert from "uvu/assert";
import {
  account,
  accountCommission,
  depth,
  diffDepth100msChannel,
  klineChannel,
  klines,
  type OutboundAccountPositionEvent,
  type SymbolInfo,
  type Ticker24hr,
  ticker24hr,
  tickerChannel,
  tradeChannel,
  trades,
  userDataChannel,
} from "../../generated/binance/spot.ts";
import { readMessage, readOnly } from "../../src/core/stream/channel.ts";
import type { Channel } from "../../src/core/endpoint.ts";
import { SchemaError } from "../../src/core/errors.ts";
import { toBalances, toPosition, toTradingFees } from "../../src/venues/binance/map/account.ts";
import * as toMarkets from "../../src/venues/binance/map/market.ts";
import { suite } from "../support/suite.ts";
import { answer, fixture, fixtures, info, market, now, plain } from "./fixture.ts";

const test = suite("binance maps");
const btc = market("BTCUSDT");
const tiny = market("１２３４５６");

function event<P, M>(channel: Channel<P, M>, name: string): M {
  return readOnly(channel, fixture(`ws/${name}`).payload, {});
}

test("every fixture says where its shape comes from, when it was read, and whose values it has", () => {
  const names = fixtures();
  assert.ok(names.length > 60);
  for (const name of names) {
    const { source, date, invented, payload, ...more } = fixture(name);
    assert.match(source, /\.md\b/, name);
    assert.match(date, /^\d{4}-\d{2}-\d{2}$/, name);
    assert.type(invented, "boolean", name);
    assert.ok(payload !== undefined, name);
    assert.equal(more, {}, name);
  }
});

test("a market with every kind of filter: tick, lot, ranges, market orders, notional of the newer filter", () => {
  const kinds = new Set(info("BTCUSDT").filters.map(({ filterType }) => filterType));
  assert.is(kinds.size, 16);
  assert.equal(plain(btc), {
    symbol: "BTC/USDT",
    id: "BTCUSDT",
    kind: "spot",
    base: "BTC",
    quote: "USDT",
    status: "trading",
    tickSize: "0.01",
    lotSize: "0.00001",
    price: { min: "0.01", max: "850000" },
    amount: { min: "0.00002", max: "7500" },
    marketAmount: { min: "0.0005", max: "95", lotSize: "0.0001" },
    notional: { min: "6", max: "8000000", forMarket: true },
    orderTypes: ["limit", "market", "stop", "stopLimit", "takeProfit", "takeProfitLimit"],
    timesInForce: ["GTC", "IOC", "FOK"],
    postOnly: true,
  });
  assert.equal(btc.raw, info("BTCUSDT"));
});

test("zero switches a filter's rule off; what remains is the precision that orders may have", () => {
  const { tickSize, lotSize, price, amount, marketAmount, notional } = market("ZEROUSDT");
  assert.equal(plain({ tickSize, lotSize, price, amount, marketAmount, notional }), {
    tickSize: "0.0001",
    lotSize: "0.000001",
    price: {},
    amount: {},
    marketAmount: {},
    notional: { forMarket: false },
  });
});

test("a market with the older notional filter, no rule for market orders and fewer order types", () => {
  const old = market("OLDBTC");
  assert.equal(plain(old.notional), { min: "0.00012", forMarket: true });
  assert.is("marketAmount" in old, false);
  assert.is(old.status, "halted");
  assert.is(old.postOnly, false);
  assert.equal(old.orderTypes, ["limit", "market", "stopLimit"]);
});

test("a market without any notional filter has no such rule", () => {
  assert.equal(market("NEWUSDT").notional, { forMarket: false });
});

test("statuses in our words; those of a later venue in its own", () => {
  const status = (raw: string): string | undefined => toMarkets.toMarket({ ...info("BTCUSDT"), status: raw })?.status;
  assert.equal(["TRADING", "CANCEL_ONLY", "HALT", "BREAK", "END_OF_DAY"].map(status), [
    "trading",
    "cancelOnly",
    "halted",
    "halted",
    "halted",
  ]);
  assert.is(market("NEWUSDT").status, "auction_of_later");
});

test("order types of a later venue are left out, and fields it adds are kept in raw", () => {
  const later = market("NEWUSDT");
  assert.equal(later.orderTypes, ["limit"]);
  assert.is(later.postOnly, true);
  assert.equal((later.raw as unknown as { fieldOfLater: unknown }).fieldOfLater, { deep: [1] });
});

test("a price without an upper bound is bounded below only", () => {
  assert.equal(plain(market("NEWUSDT").price), { min: "0.1" });
});

test("symbols that are no spot market, or lack the filters an order needs, are none", () => {
  for (const symbol of ["MARGINUSDT", "NOLOTUSDT", "NOPRICEUSDT"]) {
    assert.is(toMarkets.toMarket(info(symbol)), undefined, symbol);
  }
});

test("eighteen decimals and names beyond ASCII stay exact", () => {
  assert.equal(plain([tiny.symbol, tiny.id, tiny.tickSize, tiny.lotSize, tiny.amount.max]), [
    "１２３/４５６",
    "１２３４５６",
    "0.000000000000000001",
    "0.000000000000000001",
    "90000000000",
  ]);
  const trade = toMarkets.toStreamTrade(tiny, event(tradeChannel, "trade.buy"));
  assert.equal(plain([trade.price, trade.amount]), ["0.000000000000000003", "12345678901.000000000000000001"]);
  const [, , third] = toBalances(answer(account, "rest/account")).balances;
  assert.is(third?.total.toFixed(), "123456789012345.000000000000000003");
});

test("a book keeps the venue's text", () => {
  const raw = answer(depth, "rest/depth");
  assert.equal(toMarkets.toBook(btc, raw), {
    symbol: "BTC/USDT",
    bids: raw.bids,
    asks: raw.asks,
    sequence: 81_234_567_890,
  });
  assert.equal(toMarkets.toBook(btc, answer(depth, "rest/depth.bookless")), {
    symbol: "BTC/USDT",
    bids: [],
    asks: [],
    sequence: 7,
  });
});

test("a change of the book tells its first and last update", () => {
  const raw = event(diffDepth100msChannel, "depthUpdate");
  assert.equal(toMarkets.toDelta(raw), {
    bids: raw.b,
    asks: [],
    first: 81_234_567_891,
    last: 81_234_567_899,
    time: now,
  });
});

test("a sequence number too large to count with is refused, not rounded", () => {
  const refused = (error: unknown): boolean => error instanceof SchemaError;
  assert.throws(() => toMarkets.toBook(btc, answer(depth, "rest/depth.beyond")), refused);
  assert.throws(() => toMarkets.toDelta(event(diffDepth100msChannel, "depthUpdate.beyond")), refused);
});

test("trades: the taker's side, and ids of any size", () => {
  const mapped = answer(trades, "rest/trades").map((raw) => toMarkets.toTrade(btc, raw));
  assert.equal(plain(mapped), [
    { id: "5012345", symbol: "BTC/USDT", side: "sell", price: "63990.1", amount: "0.012", time: now - 2_000 },
    { id: "9007199254740993", symbol: "BTC/USDT", side: "buy", price: "63990.11", amount: "0.5", time: now - 1_000 },
  ]);
});

test("streamed trades: the taker's side, and ids of any size", () => {
  assert.equal(plain(toMarkets.toStreamTrade(btc, event(tradeChannel, "trade.sell"))), {
    id: "5012350",
    symbol: "BTC/USDT",
    side: "sell",
    price: "63990.1",
    amount: "0.03",
    time: now - 1,
  });
  const bought = toMarkets.toStreamTrade(tiny, event(tradeChannel, "trade.buy"));
  assert.equal([bought.id, bought.side], ["9007199254740993", "buy"]);
});

const day = {
  symbol: "BTC/USDT",
  last: "63990.11",
  open: "64402.41",
  high: "65010",
  low: "63012.77",
  volume: "15324.6621",
  quoteVolume: "982472105.2218",
};
const bid = { bid: "63990.1", bidAmount: "0.42" };
const ask = { ask: "63990.11", askAmount: "0.75" };

test("tickers, asked for and streamed; a side without orders is absent", () => {
  const asked = (name: string): unknown =>
    plain(toMarkets.toTicker(btc, answer(ticker24hr, `rest/${name}`) as Ticker24hr));
  assert.equal(asked("ticker24hr"), { ...day, ...bid, ...ask, time: now });
  assert.equal(asked("ticker24hr.asks"), { ...day, ...ask, time: now });
  assert.equal(asked("ticker24hr.bookless"), {
    symbol: "BTC/USDT",
    last: "0",
    volume: "0",
    quoteVolume: "0",
    time: now,
  });
  const streamed = (name: string): unknown => plain(toMarkets.toStreamTicker(btc, event(tickerChannel, name)));
  assert.equal(streamed("24hrTicker"), { ...day, ...bid, ...ask, time: now });
  assert.equal(streamed("24hrTicker.bids"), { ...day, ...bid, time: now });
});

test("candles: over once the venue's time is past their end", () => {
  const raws = answer(klines, "rest/klines");
  const mapped = raws.map((raw) => toMarkets.toCandle(btc, "1m", raw, now));
  assert.equal(plain(mapped[0]), {
    symbol: "BTC/USDT",
    interval: "1m",
    time: now - 120_000,
    open: "63980",
    high: "63999.99",
    low: "63970.12",
    close: "63990.1",
    volume: "12.345",
    quoteVolume: "789911.22",
    trades: 321,
    closed: true,
  });
  assert.equal(mapped.map(({ closed }) => closed), [true, true, false]);
  const [, second] = raws;
  assert.ok(second);
  assert.is(toMarkets.toCandle(btc, "1m", second, now - 1).closed, false, "its last millisecond is not over");
});

test("streamed candles say themselves whether they are over", () => {
  assert.equal(plain(toMarkets.toStreamCandle(btc, "1m", event(klineChannel, "kline"))), {
    symbol: "BTC/USDT",
    interval: "1m",
    time: now - 60_000,
    open: "63990.1",
    high: "64010",
    low: "63990.1",
    close: "64002",
    volume: "3",
    quoteVolume: "192000.1",
    trades: 50,
    closed: true,
  });
  assert.is(toMarkets.toStreamCandle(btc, "1m", event(klineChannel, "kline.open")).closed, false);
});

test("balances of the account, and of an event, with the time they are of", () => {
  assert.equal(plain(toBalances(answer(account, "rest/account"))), {
    time: now - 5,
    balances: [
      { asset: "BTC", free: "1.2", held: "0.034", total: "1.234" },
      { asset: "USDT", free: "0", held: "0", total: "0" },
      {
        asset: "１２３",
        free: "123456789012345.000000000000000001",
        held: "0.000000000000000002",
        total: "123456789012345.000000000000000003",
      },
    ],
  });
  const raw = readMessage(userDataChannel, fixture("ws/outboundAccountPosition").payload, {});
  assert.equal(plain(toPosition(raw as OutboundAccountPositionEvent)), {
    time: now - 2,
    balances: [
      { asset: "BTC", free: "1.4", held: "0.034", total: "1.434" },
      { asset: "USDT", free: "0", held: "12.5", total: "12.5" },
    ],
  });
});

test("fees: standard, special and tax rates add up, with the dearer side on top", () => {
  assert.equal(plain(toTradingFees(btc, answer(accountCommission, "rest/accountCommission"))), {
    symbol: "BTC/USDT",
    // maker 0.0008 + 0.00001 + 0.000001, and the seller's 0.0002 + 0 + 0.000004, which is more than the buyer's.
    maker: "0.001015",
    taker: "0.001176",
    discount: { asset: "BNB", factor: "0.75", enabled: true },
  });
});

test("fees: a rebate stays negative, and without an asset there is no discount", () => {
  const fees = toTradingFees(btc, answer(accountCommission, "rest/accountCommission.plain"));
  assert.equal(plain(fees), { symbol: "BTC/USDT", maker: "-0.0001", taker: "0.001" });
});

test("words that every object knows are words of a later venue like others", () => {
  for (const word of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
    const mapped = toMarkets.toMarket({ ...info("BTCUSDT"), status: word, orderTypes: [word, "LIMIT"] } as SymbolInfo);
    assert.equal([mapped?.status, mapped?.orderTypes], [word.toLowerCase(), ["limit"]]);
  }
});

test.run();
