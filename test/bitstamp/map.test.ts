/** Bitstamp's words as ours, on the examples of its description. */
import * as assert from "uvu/assert";
import type {
  AccountBalance,
  BookFrame,
  CandlesAnswer,
  LiveTrade,
  Market as RawMarket,
  MyTradeFrame,
  OpenOrder,
  OrderBook,
  OrderFrame,
  OrderStatus as RawOrder,
  PlacedOrder,
  PublicTransaction,
  Ticker as RawTicker,
  TradeFrame,
  TradingFee,
  UserTransaction,
} from "../../generated/bitstamp/spot.ts";
import { Decimal, decimal } from "../../src/core/decimal.ts";
import { SchemaError, ValidationError } from "../../src/core/errors.ts";
import type { Fill, Market, OrderUpdate, Ticket } from "../../src/model/mod.ts";
import { toBalance, toFees } from "../../src/venues/bitstamp/map/account.ts";
import {
  stepOfInterval,
  toBook,
  toCandle,
  toDelta,
  toLastPrice,
  toMarket,
  toStreamTrade,
  toTicker,
  toTrade,
} from "../../src/venues/bitstamp/map/market.ts";
import {
  fromLimit,
  fromMarket,
  marketIdOf,
  toFill,
  toOpenOrder,
  toOrder,
  toPlaced,
  toPush,
  toPushedFill,
} from "../../src/venues/bitstamp/map/order.ts";
import { idOfName, liquidityOf, microsOf, timeOf } from "../../src/venues/bitstamp/map/values.ts";
import { answersOf, messagesOf } from "../support/examples.ts";
import { suite } from "../support/suite.ts";

const test = suite("bitstamp map");

const answer = answersOf("bitstamp/spot.openapi.yaml");
const message = messagesOf("bitstamp/spot.asyncapi.yaml");
const markets = (answer("getMarkets", "markets") as RawMarket[]).flatMap(toMarket);
const [btc, eth, old] = markets as [Market, Market, Market];

/** Numbers as text, and without what the venue said. */
function plain(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => name !== "raw").map(([name, item]) => [name, plain(item)]),
  );
}

test("markets and their rules; those of contracts are left out", () => {
  assert.equal(markets.map(({ symbol, id, status }) => [symbol, id, status]), [
    ["BTC/USD", "btcusd", "trading"],
    ["ETH/USDT", "ethusdt", "trading"],
    ["OLD/EUR", "oldeur", "halted"],
  ]);
  const { tickSize, lotSize, amount, notional, orderTypes, timesInForce, postOnly } = btc;
  assert.equal(plain({ tickSize, lotSize, amount, notional, orderTypes, timesInForce, postOnly }), {
    tickSize: "1",
    lotSize: "0.00000001",
    amount: { min: "0.00000001", max: "400" },
    notional: { min: "10", max: "20000000", forMarket: true },
    orderTypes: ["limit", "market"],
    timesInForce: ["GTC", "IOC", "FOK"],
    postOnly: true,
  });
  assert.equal(plain([eth.tickSize, eth.lotSize, eth.amount, eth.notional, eth.orderTypes]), [
    "0.01",
    "0.000001",
    {},
    { min: "10", forMarket: true },
    ["limit"],
  ]);
  assert.is(String(old.lotSize), "1");
});

test("a book's number is its time in microseconds", () => {
  const raw = answer("getOrderBook", "book") as OrderBook;
  assert.equal(toBook(btc, raw), {
    symbol: "BTC/USD",
    bids: [["9484.34", "1.00000000"], ["9480.00", "0.25000000"]],
    asks: [["9485.34", "1.00000000"]],
    sequence: 1_643_643_584_684_047,
    time: 1_643_643_584_684,
  });
  assert.equal(toBook(btc, raw, 1).bids, [["9484.34", "1.00000000"]]);
  assert.equal(toBook(btc, answer("getOrderBook", "empty") as OrderBook).bids, []);
  assert.equal(toDelta(message("DiffOrderBook", "change") as BookFrame), {
    bids: [["2087.28", "0.500000"], ["2087.19", "0.00000000"], ["2087.09", "0.056000"]],
    asks: [["2087.29", "6.330796"], ["2087.37", "0.00000000"]],
    last: 1_772_723_362_377_013,
    time: 1_772_723_362_377,
  });
});

test("trades have the taker's side", () => {
  const [one, two] = (answer("getTransactions", "trades") as PublicTransaction[]).map((raw) => toTrade(btc, raw));
  assert.equal(plain([one, two]), [
    { id: "220744839", symbol: "BTC/USD", side: "sell", price: "43524.7", amount: "0.1", time: 1_644_406_051_000 },
    {
      id: "220744838",
      symbol: "BTC/USD",
      side: "buy",
      price: "43524.69",
      amount: "0.00676053",
      time: 1_644_406_050_000,
    },
  ]);
  const { data } = message("LiveTrade", "trade") as TradeFrame;
  assert.equal(plain(toStreamTrade(eth, data)), {
    ...{ id: "542327128", symbol: "ETH/USDT", side: "buy", price: "2090.22", amount: "0.241", time: 1_772_723_751_946 },
  });
  assert.is(toStreamTrade(btc, (message("LiveTrade", "older") as TradeFrame).data).side, "sell");
});

test("tickers: what is empty, null or zero is left out, and a market without a trade has none", () => {
  const [one, two, three] = answer("getCurrencyPairTickers", "tickers") as [RawTicker, RawTicker, RawTicker];
  assert.equal(plain(toTicker(btc, one)), {
    ...{ symbol: "BTC/USD", last: "2211", bid: "2188.97", ask: "2211", open: "2211", high: "2811", low: "2188.97" },
    ...{ volume: "213.268011", time: 1_643_640_186_000 },
  });
  assert.equal(plain(toTicker(eth, two)), {
    ...{ symbol: "ETH/USDT", last: "1.5", high: "1.5", low: "1.5", volume: "0", time: 1_643_640_186_000 },
  });
  assert.is(toTicker(old, three), undefined);
  const { data } = message("LiveTrade", "trade") as TradeFrame;
  assert.equal(plain(toLastPrice(eth, data as LiveTrade)), {
    ...{ symbol: "ETH/USDT", last: "2090.22", time: 1_772_723_751_946 },
  });
});

test("candles", () => {
  const { data } = answer("getOHLCData", "candles") as CandlesAnswer;
  const [one] = data.ohlc.map((raw) => toCandle(btc, "1m", raw, 1_577_836_260_000));
  assert.equal(plain(one), {
    ...{ symbol: "BTC/USD", interval: "1m", time: 1_577_836_200_000, open: "7164.21", high: "7170.66", low: "7164.21" },
    ...{ close: "7170.66", volume: "0.0854909", closed: true },
  });
  assert.is(data.ohlc.map((raw) => toCandle(btc, "1m", raw, 1_577_836_260_000))[1]?.closed, false);
  assert.is(stepOfInterval("3d"), 259_200);
  assert.throws(() => stepOfInterval("8h"), (error: unknown) => error instanceof ValidationError);
});

test("balances and fees", () => {
  const balances = (answer("getAccountBalances", "balances") as AccountBalance[]).map(toBalance);
  assert.equal(plain(balances), [
    { asset: "USD", total: "100", free: "90", held: "10" },
    { asset: "BTC", total: "1.5", free: "1.25", held: "0.25" },
    { asset: "ETH", total: "0", free: "0", held: "0" },
  ]);
  const fees = toFees(btc, answer("getTradingFeesForCurrency", "fees") as TradingFee);
  assert.equal(plain(fees), { symbol: "BTC/USD", maker: "0.0015", taker: "0.0016" });
});

const ticket = (more: Partial<Ticket>): Ticket => ({
  ...{ clientOrderId: "c1", side: "buy", type: "limit", amount: decimal("0.5"), price: decimal("60000") },
  ...more,
} as Ticket);

test("a new order says what it is, and nothing that it is not", () => {
  const base = { amount: "0.5", price: "60000", client_order_id: "c1" };
  assert.equal(fromLimit(ticket({})), base);
  assert.equal(fromLimit(ticket({ timeInForce: "GTC" })), base);
  assert.equal(fromLimit(ticket({ timeInForce: "IOC" })), { ...base, ioc_order: true });
  assert.equal(fromLimit(ticket({ timeInForce: "FOK" })), { ...base, fok_order: true });
  assert.equal(fromLimit(ticket({ postOnly: true })), { ...base, moc_order: true });
  assert.equal(fromLimit(ticket({ amount: decimal("1e-8") })).amount, "0.00000001");
  assert.equal(fromMarket(ticket({ type: "market" })), { amount: "0.5", client_order_id: "c1" });
  const { amount: _, ...rest } = ticket({});
  const byCost = { ...rest, type: "market", quoteAmount: decimal("100.5") } as Ticket;
  assert.equal(fromMarket(byCost), { amount: "100.5", client_order_id: "c1" });
});

test("an order that was placed", () => {
  assert.equal(plain(toPlaced(btc, ticket({}), answer("openLimitBuyOrder", "placed") as PlacedOrder)), {
    ...{ clientOrderId: "c1", id: "1234123412341234", symbol: "BTC/USD", status: "open" },
    ...{ created: 1_643_640_195_796, time: 1_643_640_195_796 },
  });
  assert.is(toPlaced(btc, ticket({}), answer("openLimitBuyOrder", "nameless") as PlacedOrder).id, "1234123412341234");
});

const order = (name: string, market: Market, clientOrderId?: string) =>
  toOrder(market, answer("getOrderStatus", name) as RawOrder, clientOrderId, 7);

test("an order that is asked for brings its fills", () => {
  const { fills = [], ...finished } = order("finished", eth, "c1");
  assert.equal(plain(finished), {
    ...{ clientOrderId: "c1", id: "1429545880227846", symbol: "ETH/USDT", side: "buy", status: "filled" },
    ...{ filled: "0.005", cost: "22.25625", created: 1_637_845_199_322, time: 7 },
  });
  assert.equal(plain(fills), [{
    ...{ id: "209895701", symbol: "ETH/USDT", orderId: "1429545880227846", clientOrderId: "c1", side: "buy" },
    ...{ price: "4451.25", amount: "0.005", cost: "22.25625", fee: { amount: "0.11128", asset: "USDT" } },
    ...{ liquidity: "taker", time: 1_637_845_199_322 },
  }]);
  const open = order("open", btc);
  assert.equal([open.clientOrderId, open.status, open.side, String(open.amount)], [
    "5c1f0a9e2b7d4e38",
    "open",
    "sell",
    "100",
  ]);
  const canceled = order("canceled", btc);
  assert.equal([canceled.status, String(canceled.filled), canceled.amount], ["canceled", "0.00038666", undefined]);
  assert.equal([order("expired", btc).status, order("expired", btc, "c2").clientOrderId], ["expired", "c2"]);
  assert.is(order("expired", btc).clientOrderId, "1458532827766785");
  assert.equal([order("queued", btc).status, order("pending", btc).status], ["open", "open"]);
  const raw = answer("getOrderStatus", "finished") as RawOrder;
  const rest = toOrder(eth, { ...raw, amount_remaining: "0.00000001" }, "c1", 7);
  assert.is(rest.status, "canceled", "something is left of it that is not to be filled any more");
  const resting = toOrder(eth, { ...raw, status: "Open", amount_remaining: "0.005" }, "c1", 7);
  assert.equal([resting.status, String(resting.amount)], ["partiallyFilled", "0.01"]);
  assert.throws(() => toOrder(btc, raw, "c1", 7), (error: unknown) => error instanceof SchemaError, "another market's");
});

test("open orders of a list", () => {
  const [one, two] = (answer("getAllOpenOrders", "orders") as OpenOrder[]).map((raw) => toOpenOrder(btc, raw, 7));
  assert.equal(plain(one), {
    ...{ clientOrderId: "5c1f0a9e2b7d4e38", id: "1234123412341234", symbol: "BTC/USD", side: "buy", type: "limit" },
    ...{ status: "partiallyFilled", amount: "0.75", price: "100", filled: "0.25", created: 1_643_640_195_999, time: 7 },
  });
  assert.equal([two?.status, two?.clientOrderId, two?.side, two?.created], [
    "open",
    "1234123412341235",
    "sell",
    1_643_640_196_123,
  ]);
});

const pushed = (name: string): OrderUpdate => toPush(btc, message("MyOrder", name) as OrderFrame);

test("events of orders: what they had at first, less what is left", () => {
  assert.equal(plain(pushed("created")), {
    ...{ clientOrderId: "5c1f0a9e2b7d4e38", id: "1658869033291777", symbol: "BTC/USD", side: "sell", type: "limit" },
    ...{ status: "open", amount: "0.00038692", price: "25845", timeInForce: "GTC", filled: "0" },
    ...{ created: 1_693_832_297_239, time: 1_693_832_297_239 },
  });
  assert.equal(plain(pushed("filled")), {
    ...{ clientOrderId: "5c1f0a9e2b7d4e38", id: "1658869033291777", symbol: "BTC/USD", side: "sell", type: "limit" },
    ...{ status: "filled", amount: "0.00038692", price: "25845", timeInForce: "GTC", filled: "0.00038692" },
    time: 1_693_832_302_664,
  });
  // What is traded just now is no sum: the last event of this order says 0.
  const [changed, canceled] = [pushed("changed"), pushed("canceled")];
  assert.equal([changed.status, String(changed.filled), changed.price], ["partiallyFilled", "0.00038666", undefined]);
  assert.equal([canceled.status, String(canceled.filled)], ["canceled", "0.00038666"]);
  assert.equal(plain(pushed("older")), {
    ...{ clientOrderId: "test_market_buy", id: "1658864794234880", symbol: "BTC/USD", side: "buy", status: "open" },
    ...{ created: 1_693_831_262_313, time: 1_693_831_262_313 },
  });
  const market = pushed("market");
  assert.equal([market.type, market.amount, market.price, market.timeInForce], [
    "market",
    undefined,
    undefined,
    undefined,
  ]);
  assert.equal([pushed("replaced").timeInForce, pushed("bare").postOnly], ["GTD", true]);
  assert.equal([pushed("waiting").status, pushed("given-up").status], ["open", "canceled"]);
});

test("fills of the stream and of the history are the same", () => {
  const of = (name: string): Fill => toPushedFill(eth, (message("MyTrade", name) as MyTradeFrame).data);
  assert.equal(plain(of("trade")), {
    ...{ id: "635698396", symbol: "ETH/USDT", orderId: "2050558851342339", side: "buy", price: "2468.04" },
    ...{ amount: "0.005", cost: "12.3402", fee: { amount: "0.04936", asset: "USDT" }, liquidity: "taker" },
    time: 1_789_459_694_223,
  });
  assert.equal([of("documented").clientOrderId, String(of("documented").amount)], ["my-order-001", "0.1"]);
  const [bought, sold, paid] = answer("getUserTransactions", "transactions") as [
    UserTransaction,
    UserTransaction,
    UserTransaction,
  ];
  assert.equal([bought, sold, paid].map(marketIdOf), ["ethusdt", "btcusd", undefined]);
  assert.equal(plain(toFill(eth, bought)), {
    ...{ id: "209895701", symbol: "ETH/USDT", orderId: "1429545880227846", side: "buy", price: "4451.25" },
    ...{ amount: "0.005", cost: "22.26", fee: { amount: "0.11128", asset: "USDT" }, liquidity: "taker" },
    time: 1_637_845_199_322,
  });
  const { side, amount, cost } = toFill(btc, sold);
  assert.equal([side, String(amount), String(cost)], ["sell", "1", "1000"]);
});

test("a number of an order tells when it was made: what trades at once took liquidity", () => {
  // Recorded: an order that rested for 50 seconds.
  assert.is(liquidityOf("1559359938404352", 1_669_538_134_992), "maker");
  assert.is(liquidityOf("1982008431775746", 1_772_723_751_946), "taker");
  assert.is(liquidityOf("1982008430600193", 1_772_723_751_946), "maker");
  assert.is(liquidityOf("1658870500933632", 1_693_832_655_550), "taker");
});

test("times and names", () => {
  assert.is(timeOf("2022-01-31 14:43:15.796000"), Date.UTC(2022, 0, 31, 14, 43, 15, 796));
  assert.is(timeOf("2025-10-17T14:23:01.725000Z"), Date.UTC(2025, 9, 17, 14, 23, 1, 725));
  assert.is(timeOf("2022-01-31 14:43:15"), Date.UTC(2022, 0, 31, 14, 43, 15, 999), "never before it was");
  assert.throws(() => timeOf("yesterday"), (error: unknown) => error instanceof SchemaError);
  assert.throws(() => microsOf("soon"), (error: unknown) => error instanceof SchemaError);
  assert.equal([idOfName("BTC/USD"), idOfName("BTC/USD-PERP"), idOfName(undefined)], ["btcusd", "btcusd-perp", ""]);
});

test.run();
