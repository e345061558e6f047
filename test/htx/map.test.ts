/** Every example of the description that the adapter may be told, through the maps, and what the particular ones mean. */
import * as assert from "uvu/assert";
import type {
  AccountFrame,
  BalanceAnswer,
  ClearingFrame,
  DepthAnswer,
  FeesAnswer,
  KlineFrame,
  KlinesAnswer,
  MatchesAnswer,
  MbpFrame,
  MbpReplyFrame,
  MergedAnswer,
  OpenOrdersAnswer,
  OrderAnswer,
  OrderFrame,
  SymbolsAnswer,
  TickerFrame,
  TickersAnswer,
  TradeFrame,
  TradesAnswer,
} from "../../generated/htx/spot.ts";
import { tradeDetailChannel } from "../../generated/htx/spot.ts";
import { decimal } from "../../src/core/decimal.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { readOnly } from "../../src/core/stream/channel.ts";
import type { Ticket } from "../../src/model/mod.ts";
import { toBalanceEvents, toBalances, toFees } from "../../src/venues/htx/map/account.ts";
import {
  fromInterval,
  toBook,
  toCandle,
  toDelta,
  toMarket,
  toMerged,
  toNumberedBook,
  toStreamCandle,
  toStreamTicker,
  toStreamTrades,
  toTicker,
  toTrades,
} from "../../src/venues/htx/map/market.ts";
import { fromTicket, toFill, toOrder, toPush, toStreamFill } from "../../src/venues/htx/map/order.ts";
import { suite } from "../support/suite.ts";
import { answer, message } from "./bench.ts";

const test = suite("htx map");

const { data: symbols } = answer("getMarketSymbolsSetting", "symbols") as SymbolsAnswer;
const markets = symbols.map(toMarket);
const [btc] = markets as [typeof markets[number]];
const asked = 1_705_313_000_000;
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, one: unknown) => name === "raw" ? undefined : one));

test("symbols: rules, names and states", () => {
  assert.equal(markets.map(({ symbol, id, status }) => [symbol, id, status]), [
    ["BTC/USDT", "btcusdt", "trading"],
    ["BTC3L/USDT", "btc3lusdt", "trading"],
    ["ADA/USDT", "adausdt", "trading"],
    ["POLY/USDT", "polyusdt", "halted"],
    ["NEW/USDT", "newusdt", "auction"],
    ["HAND/USDT", "handusdt", "halted"],
  ]);
  const { tickSize, lotSize, amount, marketAmount, notional } = btc;
  assert.equal(plain({ tickSize, lotSize, amount, marketAmount, notional }), {
    tickSize: "0.01",
    lotSize: "0.000001",
    amount: { min: "0.00001", max: "1000" },
    marketAmount: { min: "0.00001", max: "100" },
    notional: { min: "10", forMarket: true },
  });
  const [, , ada, poly] = markets;
  assert.equal(plain([ada?.amount, ada?.marketAmount, poly?.amount, poly?.notional]), [
    { min: "0.1", max: "5000000" },
    {},
    {},
    { forMarket: true },
  ]);
});

test("tickers: of one with its day, of all without, of the stream; of what was never traded none", () => {
  const day = { high: "50500", low: "48767", volume: "12055.365781937457", quoteVolume: "598561868.5709001" };
  assert.equal(plain(toMerged(btc, answer("getLatestAggregatedTicker", "btc") as MergedAnswer)), {
    ...{ symbol: "BTC/USDT", last: "49820.92", bid: "49819.48", bidAmount: "2.58112", ask: "49819.49" },
    ...{ askAmount: "0.002411", open: "50080", ...day, time: 1_629_788_763_750 },
  });
  assert.is(toMerged(btc, answer("getLatestAggregatedTicker", "untraded") as MergedAnswer), undefined);
  const { data, ts } = answer("getLatestTickers", "all") as TickersAnswer;
  assert.equal(data.map((raw) => plain(toTicker(btc, raw, ts) ?? null)).slice(1), [
    {
      ...{ symbol: "BTC/USDT", last: "49820.92", bid: "49819.48", bidAmount: "2.58112", ask: "49819.49" },
      ...{ askAmount: "0.002411", volume: "12055.365781937457", quoteVolume: "598561868.5709001" },
      time: 1_629_789_355_531,
    },
    null,
  ]);
  assert.equal(plain(toStreamTicker(btc, message("TickerPush", "btc") as TickerFrame)), {
    ...{ symbol: "BTC/USDT", last: "52735.63", bid: "52732.88", bidAmount: "0.036", ask: "52732.89" },
    ...{ askAmount: "0.583653", open: "51732", high: "52785.64", low: "51000", volume: "13259.24137056181" },
    ...{ quoteVolume: "687640987.4125315", time: 1_630_982_370_526 },
  });
  assert.equal(plain(toStreamTicker(btc, message("TickerPush", "empty") as TickerFrame)), {
    ...{ symbol: "BTC/USDT", last: "1", open: "1", high: "1", low: "1", volume: "0", quoteVolume: "0" },
    time: 1_630_982_370_526,
  });
});

test("books: text without exponents, and numbers where changes are joined", () => {
  assert.equal(toBook(btc, (answer("getFullOrderBook", "book") as DepthAnswer).tick), {
    symbol: "BTC/USDT",
    bids: [["49790.87", "0.779876"], ["49785.9", "0.000182"]],
    asks: [["49790.88", "2.980472"], ["49790.89", "0.0066130000000000001"]],
    time: 1_629_790_438_215,
  });
  assert.equal(toBook(btc, (answer("getMarketDepth", "empty") as DepthAnswer).tick), {
    symbol: "BTC/USDT",
    bids: [],
    asks: [],
  });
  const whole = (name: string) => toNumberedBook(btc, (message("MbpReply", name) as MbpReplyFrame).data);
  assert.equal(whole("exponents"), {
    symbol: "BTC/USDT",
    bids: [["0.00000000009404", "367400215383.88"], ["0.000000000094", "145795736614.57"]],
    asks: [],
    sequence: 155_247_330,
  });
  assert.is(whole("book").sequence, 100_020_142_010);
  const delta = (name: string) => toDelta(message("Mbp", name) as MbpFrame);
  assert.equal(delta("both"), {
    bids: [["9058.27", "0"], ["9058.43", "0"], ["9058.99", "0"]],
    asks: [["9084.27", "0.2"], ["9085.69", "0"], ["9085.81", "0"]],
    last: 104_998_984_994,
    previous: 104_998_984_977,
    time: 1_583_472_025_885,
  });
  assert.equal([delta("ask").bids, delta("quiet").asks], [[], []]);
});

test("trades, oldest first, whatever their older id looks like", () => {
  const of = (trades: readonly { id: string; side: string; price: unknown; amount: unknown; time: number }[]) =>
    trades.map(({ id, side, price, amount, time }) => [id, side, String(price), String(amount), time]);
  assert.equal(of(toTrades(btc, answer("getMostRecentTrades", "trades") as TradesAnswer)), [
    ["102517381180", "buy", "49651.35", "0.00083", 1_629_793_656_198],
    ["102517381181", "sell", "49655", "0.01125", 1_629_793_656_198],
    ["102517381182", "buy", "49656.4", "0.000124", 1_629_793_656_939],
  ]);
  const checked = readOnly(tradeDetailChannel, message("TradeDetail", "two"), { venue: "htx" }) as TradeFrame;
  assert.equal(of(toStreamTrades(btc, checked)), [
    ["102090727789", "sell", "9150.02", "0.1", 1_583_495_833_751],
    ["102090727790", "sell", "9150.01", "0.003893", 1_583_495_833_751],
  ]);
});

test("candles: over or not, and lengths that are not offered", () => {
  const { data } = answer("getKlines", "five") as KlinesAnswer;
  assert.equal(plain(data.map((raw) => toCandle(btc, "5m", raw, 1_629_769_247_172))), [
    {
      ...{ symbol: "BTC/USDT", interval: "5m", time: 1_629_769_200_000, open: "49056.37", high: "49056.38" },
      ...{ low: "49022.86", close: "49025.51", volume: "3.946281917950917", quoteVolume: "193489.67275732" },
      ...{ trades: 196, closed: false },
    },
    {
      ...{ symbol: "BTC/USDT", interval: "5m", time: 1_629_768_900_000, open: "48994.61", high: "49072.46" },
      ...{ low: "48966.72", close: "49056.37", volume: "30.72223099519689", quoteVolume: "1505870.732227976" },
      ...{ trades: 1504, closed: true },
    },
  ]);
  const candle = toStreamCandle(btc, "1m", message("KlinePush", "minute") as KlineFrame);
  assert.equal([candle.time, String(candle.close), candle.closed], [1_630_981_680_000, "0.074848", false]);
  assert.equal([fromInterval("1h"), fromInterval("1w")], ["60min", "1week"]);
  for (const interval of ["3m", "1M"] as const) {
    assert.throws(() => fromInterval(interval), (error: unknown) => error instanceof ValidationError);
  }
});

test("balances: free and held, of the account of spot; fees with what is deducted", () => {
  assert.equal(plain(toBalances((answer("getAccountBalance", "balance") as BalanceAnswer).data)), [
    { asset: "USDT", free: "91.850043797676510303", held: "5.160000000000000015", total: "97.010043797676510318" },
    { asset: "POLY", free: "147.928994082840236", held: "0", total: "147.928994082840236" },
  ]);
  const events = (name: string, own = true) =>
    plain(toBalanceEvents((message("AccountPush", name) as AccountFrame).data, own));
  assert.equal(events("match"), [{
    kind: "balances",
    balances: [{
      ...{ asset: "BTC", total: "2065.100267619837209301", free: "2028.699426619837209087" },
      held: "36.400841000000000214",
    }],
    time: 1_574_393_385_167,
  }]);
  assert.equal(events("match", false), [], "of another account");
  assert.equal(events("half"), [{ kind: "balancesMoved" }]);
  for (const name of ["first", "bare", "other"]) assert.equal(events(name), [], name);
  const [rate] = (answer("getCurrentFeeRate", "fees") as FeesAnswer).data;
  assert.equal(plain(rate && toFees(btc, rate)), { symbol: "BTC/USDT", maker: "0.002", taker: "0.002" });
});

test("tickets: each kind in the venue's words", () => {
  const ticket = (more: Partial<Ticket>): Ticket => ({
    ...{ clientOrderId: "a1", side: "buy", type: "limit", amount: decimal("0.5"), price: decimal("49000.1") },
    ...more,
  });
  const of = (more: Partial<Ticket>, ask?: string) => {
    const { type, amount, price } = fromTicket(btc, ticket(more), "10000001", ask ? decimal(ask) : undefined);
    return [type, amount, price];
  };
  assert.equal(fromTicket(btc, ticket({}), "10000001"), {
    "account-id": "10000001",
    symbol: "btcusdt",
    source: "spot-api",
    type: "buy-limit",
    amount: "0.5",
    price: "49000.1",
    "client-order-id": "a1",
  });
  assert.equal(of({ side: "sell", timeInForce: "IOC" }), ["sell-ioc", "0.5", "49000.1"]);
  assert.equal(of({ timeInForce: "FOK" }), ["buy-limit-fok", "0.5", "49000.1"]);
  assert.equal(of({ postOnly: true }), ["buy-limit-maker", "0.5", "49000.1"]);
  const { amount: _, price: __, ...market } = ticket({ type: "market" });
  const forMarket = (more: Partial<Ticket>, ask?: string) => {
    const { type, amount, price } = fromTicket(btc, { ...market, ...more }, "1", ask ? decimal(ask) : undefined);
    return [type, amount, price];
  };
  assert.equal(forMarket({ quoteAmount: decimal("100") }), ["buy-market", "100", undefined]);
  assert.equal(forMarket({ side: "sell", amount: decimal("0.5") }), ["sell-market", "0.5", undefined]);
  // At most five percent above the best ask, in whole ticks.
  assert.equal(forMarket({ amount: decimal("0.5") }, "49000.11"), ["buy-ioc", "0.5", "51450.11"]);
  assert.throws(() => forMarket({ amount: decimal("0.5") }), (error: unknown) => error instanceof ValidationError);
  assert.throws(
    () => forMarket({ side: "sell", quoteAmount: decimal("1") }),
    (error: unknown) => error instanceof ValidationError,
  );
});

test("orders as queries tell them", () => {
  const order = (name: string) => plain(toOrder(btc, (answer("getOrderDetail", name) as OrderAnswer).data, asked));
  assert.equal(order("open"), {
    ...{ clientOrderId: "23456", id: "357632718898331", symbol: "BTC/USDT", side: "buy", type: "limit" },
    ...{ status: "open", amount: "5", price: "1", timeInForce: "GTC", postOnly: true, filled: "0", cost: "0" },
    ...{ created: 1_630_649_406_687, time: asked },
  });
  assert.equal(order("filled"), {
    ...{ clientOrderId: "345487249132375", id: "345487249132375", symbol: "BTC/USDT", side: "buy", type: "market" },
    ...{ status: "filled", quoteAmount: "50", filled: "147.928994082840236", cost: "49.999999999999999768" },
    ...{ created: 1_629_443_051_822, time: asked },
  });
  assert.equal(order("canceled"), {
    ...{ clientOrderId: "1322796192271763", id: "1322796192271763", symbol: "BTC/USDT", side: "sell", type: "limit" },
    ...{ status: "canceled", amount: "5", price: "2.5", timeInForce: "GTC", filled: "0", cost: "0" },
    ...{ reason: "Manual cancelation - Web", created: 1_747_640_289_427, time: asked },
  });
  assert.equal(order("stop"), {
    ...{ clientOrderId: "b", id: "1322796192271764", symbol: "BTC/USDT", side: "buy", type: "stopLimit" },
    ...{ status: "canceled", amount: "5", price: "2.5", triggerPrice: "2.4", timeInForce: "FOK", filled: "2" },
    ...{ cost: "5", reason: "fok", created: 1_747_640_289_427, time: asked },
  });
  const open = (answer("getAllOpenOrders", "open") as OpenOrdersAnswer).data.map((raw) => toOrder(btc, raw, asked));
  assert.equal(
    open.map((
      { id, status, filled, cost, clientOrderId },
    ) => [id, status, String(filled), String(cost), clientOrderId]),
    [
      ["357630527817871", "open", "0", "0", "357630527817871"],
      ["357630527817872", "partiallyFilled", "0.25", "12250", "a001"],
      ["357630527817873", "open", "0", "0", "357630527817873"],
    ],
  );
  // A market buy by amount is such an order, and its price is no one's business.
  const raw = (answer("getOrderDetail", "open") as OrderAnswer).data;
  const bound = toOrder(btc, { ...raw, type: "buy-ioc", state: "canceling" }, asked);
  assert.equal([bound.type, bound.price, bound.timeInForce, bound.status], [undefined, undefined, "IOC", "open"]);
});

test("orders as the stream tells them", () => {
  const push = (name: string) => plain(toPush(btc, (message("OrderPush", name) as OrderFrame).data) ?? null);
  assert.equal(push("creation"), {
    ...{ clientOrderId: "abc123", id: "27163533", symbol: "BTC/USDT", side: "sell", type: "limit", status: "open" },
    ...{ amount: "2", price: "77", timeInForce: "GTC", filled: "0", cost: "0" },
    ...{ created: 1_583_853_365_586, time: 1_583_853_365_586 },
  });
  assert.equal(push("trade"), {
    ...{ clientOrderId: "509835753860328", id: "509835753860328", symbol: "BTC/USDT", side: "sell", type: "market" },
    ...{ status: "filled", amount: "0.0385", filled: "0.0385", cost: "5.005385", time: 1_648_714_741_525 },
  });
  // Of a market buy both are quote: how much it was its fills say.
  assert.equal(push("marketBuy"), {
    ...{ clientOrderId: "a1", id: "509835753860329", symbol: "BTC/USDT", side: "buy", type: "market" },
    ...{ status: "partiallyFilled", quoteAmount: "100", cost: "50", time: 1_648_714_741_525 },
  });
  assert.equal(push("cancellation"), {
    ...{ clientOrderId: "abc123", id: "27163533", symbol: "BTC/USDT", side: "sell", type: "limit", status: "canceled" },
    ...{ amount: "2", price: "77", timeInForce: "GTC", filled: "0", reason: "api", time: 1_583_853_475_406 },
  });
  assert.equal([push("trigger"), push("deletion")], [null, null], "what waits for its price is no order so far");
  const { data } = message("OrderPush", "creation") as OrderFrame;
  assert.is(toPush(btc, { ...data, orderSource: "super-margin-api" }), undefined, "of another account");
});

test("fills: of both sources under one id, with what was paid in other assets", () => {
  const fills = (answer("searchMatchResults", "three") as MatchesAnswer).data.map((raw) => plain(toFill(btc, raw)));
  assert.equal(fills[0], {
    ...{ id: "1085-345487249132375", symbol: "BTC/USDT", orderId: "345487249132375", side: "buy", price: "0.338" },
    ...{ amount: "147.928994082840236", cost: "49.999999999999999768", fee: { amount: "0.1", asset: "POINT" } },
    ...{ liquidity: "taker", time: 1_629_443_051_839 },
  });
  assert.equal(
    (fills as { fee?: unknown; liquidity: string }[]).slice(1).map(({ fee, liquidity }) => [fee, liquidity]),
    [
      [{ amount: "-2.45", asset: "USDT" }, "maker"],
      [{ amount: "9.8", asset: "USDT" }, "taker"],
      [undefined, "taker"],
    ],
    "a rebate is negative, and what is being deducted is not known so far",
  );
  const [raw] = (answer("searchMatchResults", "three") as MatchesAnswer).data;
  assert.is(raw && toFill(btc, { ...raw, source: "margin-api" }), undefined);
  const told = (name: string) => toStreamFill(btc, (message("ClearingPush", name) as ClearingFrame).data);
  assert.equal(plain(told("buy")), {
    ...{ id: "919219323232-99998888", symbol: "BTC/USDT", orderId: "99998888", clientOrderId: "a001", side: "buy" },
    ...{ price: "9999.99", amount: "0.96", cost: "9599.9904", fee: { amount: "19.88", asset: "BTC" } },
    ...{ liquidity: "taker", time: 998_787_897_878 },
  });
  assert.equal(plain(["points", "rebate", "bare"].map((name) => told(name).fee)), [
    { amount: "1.99", asset: "HT" },
    { amount: "-0.00001", asset: "BTC" },
    { amount: "0.0002", asset: "BTC" },
  ]);
});

test.run();
