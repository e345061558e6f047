/** Every example of the description that the adapter may be told, through the maps, and what the particular ones mean. */
import * as assert from "uvu/assert";
import type {
  AccountsAnswer,
  CandlesFrame,
  FillsAnswer,
  Level2Frame,
  MarketTradesFrame,
  OrdersAnswer,
  ProductsAnswer,
  TickerFrame,
  TradesAnswer,
  TransactionSummary,
  UserFrame,
} from "../../generated/coinbase/spot.ts";
import { decimal } from "../../src/core/decimal.ts";
import { SchemaError, ValidationError } from "../../src/core/errors.ts";
import { above } from "../../src/core/numbers.ts";
import type { Fill, OrderUpdate, Ticket } from "../../src/model/mod.ts";
import { toBalances, toFees } from "../../src/venues/coinbase/map/account.ts";
import {
  feedOf,
  fromInterval,
  toBook,
  toCandle,
  toDelta,
  toMarket,
  toNewTrades,
  toStreamTicker,
  toTicker,
  toTrades,
} from "../../src/venues/coinbase/map/market.ts";
import { fromTicket, toFill, toOrder, toPush } from "../../src/venues/coinbase/map/order.ts";
import { amountOf, millis, textOf } from "../../src/venues/coinbase/map/values.ts";
import { suite } from "../support/suite.ts";
import { answer, message } from "./bench.ts";

const test = suite("coinbase map");

const { products } = answer("listPublicProducts", "products") as ProductsAnswer;
const markets = products.flatMap(toMarket);
const [btc] = markets as [typeof markets[number]];
const asked = 1_705_313_000_000;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const without = ({ raw: _, ...update }: OrderUpdate | Fill): unknown => plain(update);

test("products: rules, names and states; what is no pair is left out", () => {
  assert.equal(markets.map(({ symbol, id, status }) => [symbol, id, status]), [
    ["BTC/USD", "BTC-USD", "trading"],
    ["BTC/USDC", "BTC-USDC", "trading"],
    ["NEW/USD", "NEW-USD", "auction"],
    ["OLD/USD", "OLD-USD", "cancelOnly"],
    ["GONE/USD", "GONE-USD", "halted"],
  ]);
  assert.equal(markets.map(feedOf), ["BTC-USD", "BTC-USD", "NEW-USD", "OLD-USD", "GONE-USD"]);
  const { tickSize, lotSize, amount, notional, postOnly, orderTypes } = btc;
  assert.equal(plain({ tickSize, lotSize, amount, notional, postOnly, orderTypes }), {
    tickSize: "0.01",
    lotSize: "0.00000001",
    amount: { min: "0.00000001", max: "3400" },
    notional: { min: "1", max: "150000000", forMarket: true },
    postOnly: true,
    orderTypes: ["limit", "market", "stopLimit"],
  });
  const [plainOne] = products as [typeof products[number]];
  assert.equal(toMarket({ ...plainOne, product_type: "FUTURE" }), []);
  for (
    const [change, status] of [
      [{ post_only: true }, "postOnly"],
      [{ limit_only: true }, "limitOnly"],
      [{ status: "offline" }, "halted"],
      [{ trading_disabled: true }, "halted"],
    ] as const
  ) assert.is(toMarket({ ...plainOne, ...change })[0]?.status, status);
});

test("tickers of the last day, with best prices where they were asked for, and of the stream", () => {
  const best = answer("getPublicMarketTrades", "trades") as TradesAnswer;
  const [first, , fresh] = products as [typeof products[number], unknown, typeof products[number]];
  const { raw: _, ...ticker } = toTicker(btc, first, best) ?? { raw: first };
  assert.equal(plain(ticker), {
    symbol: "BTC/USD",
    last: "68923.67",
    bid: "68923.66",
    ask: "68923.67",
    volume: "11005.02587005",
  });
  assert.equal(toTicker(btc, fresh), undefined, "never traded");
  const tickers = ["snapshot", "update"].map((name) => {
    const { events: [event], timestamp } = message("Ticker", name) as TickerFrame;
    const [raw] = event?.tickers ?? [];
    const { raw: _, ...rest } = toStreamTicker(btc, raw as NonNullable<typeof raw>, timestamp);
    return plain(rest);
  });
  assert.equal(tickers, [
    {
      symbol: "BTC/USD",
      last: "21932.98",
      bid: "21931.98",
      bidAmount: "8000.21",
      ask: "21933.98",
      askAmount: "8038.07770938",
      high: "23011.18",
      low: "21835.29",
      volume: "16038.28770938",
      time: Date.UTC(2023, 1, 9, 20, 30, 37, 167),
    },
    {
      symbol: "BTC/USD",
      last: "1.5",
      high: "1.5",
      low: "1.5",
      volume: "10",
      time: Date.UTC(2023, 1, 9, 20, 30, 38),
    },
  ]);
});

test("books: bids and offers apart, in text as it came, with the frame's number", () => {
  assert.equal(plain(toBook(btc, answer("getPublicProductBook", "book") as Parameters<typeof toBook>[1])), {
    symbol: "BTC/USD",
    bids: [["68923.66", "0.17189468"], ["68923", "0.05795895"]],
    asks: [["68923.67", "0.16987193"], ["68926", "0.058"]],
    time: Date.UTC(2026, 3, 7, 0, 28, 59, 662),
  });
  assert.equal(plain(toDelta(message("Level2", "snapshot") as Level2Frame)), {
    bids: [["68900.00", "1.50000000"], ["68899.50", "0.75000000"]],
    asks: [["68901.00", "0.50000000"]],
    last: 0,
    time: Date.UTC(2026, 3, 7, 14, 30, 0, 123),
    snapshot: true,
  });
  assert.equal(plain(toDelta(message("Level2", "update") as Level2Frame)), {
    bids: [["68900", "2"]],
    asks: [["68901.00", "0"]],
    last: 1,
    time: Date.UTC(2026, 3, 7, 14, 30, 1, 456),
  });
  const frame = message("Level2", "update") as Level2Frame;
  for (const events of [[], [...frame.events, ...frame.events]]) {
    assert.throws(() => toDelta({ ...frame, events }), (error: unknown) => error instanceof SchemaError);
  }
});

test("trades: the taker's side, which is not the one that is told, oldest first, and nothing of the past", () => {
  const told = toTrades(btc, answer("getPublicMarketTrades", "trades") as TradesAnswer);
  assert.equal(told.map(({ id, side, price, amount }) => [id, side, `${price}`, `${amount}`]), [
    ["995098661", "sell", "68924.94", "0.01450854"],
    // At the price of the best ask: a buyer took it.
    ["995098663", "buy", "68923.67", "0.00064"],
  ]);
  const pushed = toNewTrades(btc, message("MarketTrades", "update") as MarketTradesFrame);
  assert.equal(pushed.map(({ id, side, time }) => [id, side, time]), [
    ["22381690", "buy", Date.UTC(2024, 9, 4, 7, 13, 31, 84)],
    ["22381691", "sell", Date.UTC(2024, 9, 4, 7, 13, 31, 88)],
  ]);
  for (const name of ["snapshot", "none"]) {
    assert.equal(toNewTrades(btc, message("MarketTrades", name) as MarketTradesFrame), []);
  }
});

test("candles: over when the next has begun; lengths that there are", () => {
  const { events: [event] } = message("Candles", "snapshot") as CandlesFrame;
  const [raw] = event?.candles ?? [];
  const of = (now: number) => toCandle(btc, "5m", raw as NonNullable<typeof raw>, now);
  const start = 1_688_998_200_000;
  const { raw: _, ...candle } = of(start + 299_999);
  assert.equal(plain(candle), {
    symbol: "BTC/USD",
    interval: "5m",
    time: start,
    open: "1867.38",
    high: "1867.72",
    low: "1865.63",
    close: "1866.81",
    volume: "0.20269406",
    closed: false,
  });
  assert.is(of(start + 300_000).closed, true);
  assert.equal((["1m", "2h", "4h", "1d"] as const).map(fromInterval), [
    "ONE_MINUTE",
    "TWO_HOUR",
    "FOUR_HOUR",
    "ONE_DAY",
  ]);
  for (const interval of ["3m", "1w", "1M"] as const) {
    assert.throws(() => fromInterval(interval), (error: unknown) => error instanceof ValidationError);
  }
});

test("balances: of what orders trade with, neither vaults nor derivatives; rates", () => {
  const { accounts } = answer("listAccounts", "accounts") as AccountsAnswer;
  assert.equal(toBalances(accounts).map(({ asset, total, free, held }) => [asset, `${total}`, `${free}`, `${held}`]), [
    ["BTC", "1.23956789", "1.23456789", "0.005"],
    ["USD", "10450.5", "10000.5", "450"],
  ]);
  assert.equal(toBalances([...accounts, ...accounts]).map(({ total }) => `${total}`), ["2.47913578", "20901"]);
  const { raw: _, ...fees } = toFees(btc, (answer("getTransactionSummary", "intro") as TransactionSummary).fee_tier);
  assert.equal(plain(fees), { symbol: "BTC/USD", maker: "0.006", taker: "0.012" });
});

test("new orders: the kind and its terms", () => {
  const base = {
    clientOrderId: "mine",
    side: "buy",
    type: "limit",
    amount: decimal("0.5"),
    price: decimal("100"),
  } as const;
  const { price: _price, ...market } = { ...base, type: "market" } as const;
  const { amount: _amount, ...quote } = market;
  const of = (ticket: Ticket) => fromTicket(btc, ticket).order_configuration;
  assert.equal(plain(fromTicket(btc, { ...base, side: "sell", timeInForce: "GTC" })), {
    client_order_id: "mine",
    product_id: "BTC-USD",
    side: "SELL",
    order_configuration: { limit_limit_gtc: { base_size: "0.5", limit_price: "100", post_only: false } },
  });
  assert.equal(of({ ...base, postOnly: true }), {
    limit_limit_gtc: { base_size: "0.5", limit_price: "100", post_only: true },
  });
  assert.equal(of({ ...base, timeInForce: "FOK" }), { limit_limit_fok: { base_size: "0.5", limit_price: "100" } });
  assert.equal(of({ ...base, timeInForce: "IOC" }), { sor_limit_ioc: { base_size: "0.5", limit_price: "100" } });
  assert.equal(of(market), { market_market_ioc: { base_size: "0.5" } });
  assert.equal(of({ ...quote, quoteAmount: decimal("25") }), { market_market_ioc: { quote_size: "25" } });
  const stop = { ...base, type: "stopLimit", triggerPrice: decimal("101") } as const;
  const terms = { base_size: "0.5", limit_price: "100", stop_price: "101" };
  assert.equal([of(stop), of({ ...stop, side: "sell" })], [
    { stop_limit_stop_limit_gtc: { ...terms, stop_direction: "STOP_DIRECTION_STOP_UP" } },
    { stop_limit_stop_limit_gtc: { ...terms, stop_direction: "STOP_DIRECTION_STOP_DOWN" } },
  ]);
  assert.throws(() => of({ ...stop, timeInForce: "IOC" }), (error: unknown) => error instanceof ValidationError);
});

test("orders of the lists: terms as they are after the newest change, and why they ended", () => {
  const { orders } = answer("listOrders", "orders") as OrdersAnswer;
  const told = orders.map((raw) => toOrder(btc, raw, asked));
  assert.ok(
    told.every(({ time, symbol, created }) => time === asked && symbol === "BTC/USD" && (created ?? 0) > 1.7e12),
  );
  const lines = told.map((
    { clientOrderId, side, type, status, amount, quoteAmount, price, filled, cost, timeInForce },
  ) =>
    [clientOrderId, side, type, status, `${amount ?? quoteAmount}`, `${price}`, `${filled}`, `${cost}`, timeInForce]
      .join(" ")
  );
  assert.equal(lines, [
    "11111-000000-000001 buy limit open 0.01 45000 0 0 GTC",
    "11111-000000-000002 sell market filled 100 undefined 0.0325 100 ",
    "11111-000000-000003 sell limit canceled 0.5 70000 0.2 14000.02 GTD",
    "11111-000000-000004 buy limit expired 0.5 70000 0 0 FOK",
    "11111-000000-000005 buy limit rejected 0.5 70000 0 0 IOC",
    "0000-000000-000006 sell stopLimit open 0.5 60000 0 0 GTC",
    "11111-000000-000007 buy stopLimit open 0.5 80000 0 0 GTD",
    "11111-000000-000008 buy market partiallyFilled 0.5 undefined 0.1 4300 ",
    "11111-000000-000009 buy limit partiallyFilled 0.4 44000 0.1 4300 ",
  ]);
  assert.equal(told.map(({ reason }) => reason).filter(Boolean), ["User requested cancel", "Insufficient funds"]);
  assert.equal(told.map(({ triggerPrice, postOnly }) => [`${triggerPrice}`, postOnly]).slice(2, 7), [
    ["undefined", true],
    ["undefined", undefined],
    ["undefined", undefined],
    ["60100", undefined],
    ["79000", undefined],
  ]);
});

test("orders of the stream: their amount is what is filled and what is left, as long as something is", () => {
  const told = ["snapshot", "filled", "others"].flatMap((name) => {
    const { events, timestamp } = message("User", name) as UserFrame;
    return events.flatMap(({ orders }) => orders.map((raw) => toPush(btc, raw, timestamp)));
  });
  const lines = told.map(({ id, type, status, amount, price, filled, cost, timeInForce, reason }) =>
    [id, type, status, `${amount}`, `${price}`, `${filled}`, `${cost}`, timeInForce, reason ?? ""].join(" ").trim()
  );
  assert.equal(lines, [
    "7f3a2c1e-58d4-4b0a-9c6f-1e2d3c4b5a69 limit open 0.01 50000 0 0 GTC",
    "7f3a2c1e-58d4-4b0a-9c6f-1e2d3c4b5a69 limit filled 0.01 50000 0.01 500 GTC",
    "Y1 limit canceled undefined 50000 0.005 250 GTD User requested cancel",
    "Y2 limit expired undefined 50000 0 0 FOK",
    "Y3 market rejected undefined undefined 0 undefined  Insufficient funds",
    "Y4 stopLimit open 1 49000 0 0 IOC",
    "Y5 market open undefined undefined 0 undefined",
    "Y6 market open undefined undefined 0 undefined",
    "Y7 limit partiallyFilled 1 50000 0.1 5000 GTC",
  ]);
  assert.equal(without(told[0] as OrderUpdate), {
    clientOrderId: "5c1f0a9e-2b7d-4e38-8a64-9d0c7b6e5f41",
    id: "7f3a2c1e-58d4-4b0a-9c6f-1e2d3c4b5a69",
    symbol: "BTC/USD",
    side: "buy",
    type: "limit",
    status: "open",
    amount: "0.01",
    price: "50000",
    timeInForce: "GTC",
    filled: "0",
    cost: "0",
    created: Date.UTC(2024, 5, 21, 18, 29, 13, 909),
    time: Date.UTC(2023, 1, 9, 20, 33, 57, 609),
  });
  assert.equal([told[2]?.postOnly, `${told[5]?.triggerPrice}`], [true, "49100"]);
});

test("fills: amounts in base, also where they are told in quote; corrections are none", () => {
  const { fills } = answer("listFills", "fills") as FillsAnswer;
  const told = fills.map((raw) => toFill(btc, raw));
  assert.equal(told.map((some) => some !== undefined), [true, true, true, false]);
  assert.equal(told.flatMap((some) => some ? [without(some)] : []), [
    {
      id: "22222-2222222-22222222",
      symbol: "BTC/USD",
      orderId: "0000-000000-000000",
      side: "buy",
      price: "45123.45",
      amount: "0.005",
      cost: "225.61725",
      fee: { amount: "1.14", asset: "USD" },
      liquidity: "maker",
      time: Date.UTC(2024, 0, 15, 10, 30),
    },
    {
      id: "22222-2222222-22222223",
      symbol: "BTC/USD",
      orderId: "0000-000000-000002",
      side: "sell",
      price: "3076.92",
      amount: "0.0325",
      cost: "99.9999",
      fee: { amount: "0.5", asset: "USD" },
      liquidity: "taker",
      time: Date.UTC(2024, 0, 15, 10, 5),
    },
    {
      id: "22222-2222222-22222224",
      symbol: "BTC/USD",
      orderId: "0000-000000-000003",
      side: "buy",
      price: "2500",
      amount: "0.04",
      cost: "100",
      fee: { amount: "0.5", asset: "USD" },
      liquidity: "taker",
      time: Date.UTC(2024, 0, 15, 10, 4),
    },
  ]);
});

test("numbers and times", () => {
  assert.equal([above(""), above(undefined), above("0"), above("-1")], [undefined, undefined, undefined, undefined]);
  assert.equal([`${above("0.1")}`, `${amountOf("")}`, `${amountOf("2.50")}`], ["0.1", "0", "2.5"]);
  assert.is(millis("2024-10-04T07:13:31.158696693Z"), Date.UTC(2024, 9, 4, 7, 13, 31, 158));
  assert.is(textOf(1_700_000_000_400.7), "2023-11-14T22:13:20.400Z");
  assert.throws(() => millis("yesterday"), (error: unknown) => error instanceof SchemaError);
});

test.run();
