import * as assert from "uvu/assert";
import {
  account,
  accountCommission,
  deleteOpenOrders,
  deleteOrder,
  depth,
  exchangeInfo,
  getOpenOrders,
  getOrder,
  klines,
  myTrades,
  newOrder,
  orderAmendKeepPriority,
  orderCancelReplace,
  type SymbolInfo,
  type Ticker24hr,
  ticker24hr,
  trades,
  userDataChannel,
} from "../../generated/binance/spot.ts";
import {
  diffDepth100msChannel,
  type ExecutionReportEvent,
  klineChannel,
  type OutboundAccountPositionEvent,
  tickerChannel,
  tradeChannel,
} from "../../generated/binance/spot.ts";
import { readMessage, readOnly } from "../../src/core/channel.ts";
import { decimal } from "../../src/core/decimal.ts";
import type { Channel } from "../../src/core/endpoint.ts";
import { SchemaError } from "../../src/core/errors.ts";
import type { Market } from "../../src/model/mod.ts";
import { toBalances, toPosition, toTradingFees } from "../../src/venues/binance/map/account.ts";
import * as toMarkets from "../../src/venues/binance/map/market.ts";
import * as toOrders from "../../src/venues/binance/map/order.ts";
import { suite } from "../support/suite.ts";
import { answer, fixture, fixtures, plain } from "./fixture.ts";

const test = suite("binance maps");
const now = 1_784_600_000_000;

const { symbols } = answer(exchangeInfo, "rest/exchangeInfo");

function info(symbol: string): SymbolInfo {
  const found = symbols.find((one) => one.symbol === symbol);
  if (!found) throw new Error(`no fixture of ${symbol}`);
  return found;
}

function market(symbol: string): Market<SymbolInfo> {
  const mapped = toMarkets.toMarket(info(symbol));
  if (!mapped) throw new Error(`${symbol} is no market`);
  return mapped;
}

const btc = market("BTCUSDT");
const tiny = market("１２３４５６");

function event<P, M>(channel: Channel<P, M>, name: string): M {
  return readOnly(channel, fixture(`ws/${name}`).payload, {});
}

function report(name: string): ExecutionReportEvent {
  return readMessage(userDataChannel, fixture(`ws/executionReport.${name}`).payload, {}) as ExecutionReportEvent;
}

function execution(name: string): unknown {
  return plain(toOrders.toExecution(btc, report(name)));
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
  assert.is(btc.raw, info("BTCUSDT"));
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
    open: "0",
    high: "0",
    low: "0",
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

test("new orders in the venue's words", () => {
  const base = { clientOrderId: "id1", side: "buy", amount: decimal("0.5") } as const;
  const common = { symbol: "BTCUSDT", side: "BUY", newClientOrderId: "id1", newOrderRespType: "FULL" } as const;
  const price = decimal("64000.50");
  assert.equal(toOrders.fromTicket(btc, { ...base, type: "limit", price, timeInForce: "IOC" }), {
    ...common,
    type: "LIMIT",
    quantity: "0.5",
    price: "64000.5",
    timeInForce: "IOC",
  });
  assert.equal(toOrders.fromTicket(btc, { ...base, type: "limit", price, postOnly: true }), {
    ...common,
    type: "LIMIT_MAKER",
    quantity: "0.5",
    price: "64000.5",
  });
  assert.equal(toOrders.fromTicket(btc, { ...base, side: "sell", type: "market" }), {
    ...common,
    side: "SELL",
    type: "MARKET",
    quantity: "0.5",
  });
  const { amount: _, ...byQuote } = base;
  assert.equal(toOrders.fromTicket(btc, { ...byQuote, type: "market", quoteAmount: decimal("1e2") }), {
    ...common,
    type: "MARKET",
    quoteOrderQty: "100",
  });
  const triggerPrice = decimal("65000");
  const triggers = { stop: "STOP_LOSS", takeProfit: "TAKE_PROFIT" } as const;
  for (const type of ["stop", "takeProfit"] as const) {
    assert.equal(toOrders.fromTicket(btc, { ...base, type, triggerPrice }), {
      ...common,
      type: triggers[type],
      quantity: "0.5",
      stopPrice: "65000",
    });
    assert.equal(toOrders.fromTicket(btc, { ...base, type: `${type}Limit`, triggerPrice, price, timeInForce: "FOK" }), {
      ...common,
      type: `${triggers[type]}_LIMIT`,
      quantity: "0.5",
      price: "64000.5",
      stopPrice: "65000",
      timeInForce: "FOK",
    });
  }
  const least = toOrders.fromTicket(tiny, {
    ...base,
    type: "limit",
    amount: decimal("1e-18"),
    price: decimal("1e-18"),
  });
  assert.equal([least.quantity, least.price], ["0.000000000000000001", "0.000000000000000001"], "never 1e-18");
});

test("an order is meant by the venue's id where it is known", () => {
  assert.equal(toOrders.fromRef(btc, { id: "9007199254740993", clientOrderId: "x" }), {
    symbol: "BTCUSDT",
    orderId: "9007199254740993",
  });
  assert.equal(toOrders.fromRef(btc, { clientOrderId: "x" }), { symbol: "BTCUSDT", origClientOrderId: "x" });
});

test("an order as a query tells it", () => {
  assert.equal(plain(toOrders.toOrder(btc, answer(getOrder, "rest/getOrder"))), {
    clientOrderId: "mine-1",
    id: "71000001",
    symbol: "BTC/USDT",
    status: "partiallyFilled",
    side: "buy",
    type: "limit",
    amount: "0.5",
    price: "63000",
    timeInForce: "GTC",
    filled: "0.2",
    cost: "12598",
    created: now - 9_000,
    time: now - 3_000,
  });
  assert.equal(plain(toOrders.toOrder(btc, answer(getOrder, "rest/getOrder.stop"))), {
    clientOrderId: "stop-1",
    id: "9007199254740993",
    symbol: "BTC/USDT",
    status: "open",
    side: "sell",
    type: "stopLimit",
    amount: "0.5",
    price: "59990",
    triggerPrice: "60000.5",
    timeInForce: "GTC",
    filled: "0",
    cost: "0",
    created: now - 9_000,
    time: now - 3_000,
  });
});

test("the cost of a very old order is not known, and is not told as negative", () => {
  const ancient = toOrders.toOrder(btc, answer(getOrder, "rest/getOrder.ancient"));
  assert.is("cost" in ancient, false);
  assert.equal([ancient.status, ancient.filled?.toFixed()], ["filled", "0.5"]);
});

test("an order that self-trade prevention ended is expired, with its reason", () => {
  const { status, reason } = toOrders.toOrder(btc, answer(getOrder, "rest/getOrder.expired"));
  assert.equal([status, reason], ["expired", "REASON_OF_LATER"]);
});

test("a query's words of a later venue pass: the order lives on, and its raw payload says the rest", () => {
  const order = toOrders.toOrder(btc, answer(getOrder, "rest/getOrder.later"));
  assert.equal([order.status, order.type, "timeInForce" in order], ["open", "limit", false]);
  assert.is((order.raw as { status: string }).status, "STATUS_OF_LATER");
});

test("words that every object knows are words of a later venue like others", () => {
  for (const word of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
    const raw = { ...info("BTCUSDT"), status: word, orderTypes: [word, "LIMIT"] } as SymbolInfo;
    const mapped = toMarkets.toMarket(raw);
    assert.equal([mapped?.status, mapped?.orderTypes], [word.toLowerCase(), ["limit"]]);
    const { status, type } = toOrders.toOrder(btc, { ...answer(getOrder, "rest/getOrder"), status: word, type: word });
    assert.equal([status, type], ["open", "limit"]);
    const event = toOrders.toExecution(btc, { ...report("new"), X: word, o: word });
    assert.equal([event.status, event.type], ["open", "limit"]);
  }
});

test("every status of the venue has one of ours", () => {
  const raw = answer(getOrder, "rest/getOrder");
  const words = [
    ["NEW", "open"],
    ["PENDING_NEW", "open"],
    ["PARTIALLY_FILLED", "partiallyFilled"],
    ["FILLED", "filled"],
    ["CANCELED", "canceled"],
    ["PENDING_CANCEL", "open"],
    ["REJECTED", "rejected"],
    ["EXPIRED", "expired"],
    ["EXPIRED_IN_MATCH", "expired"],
  ];
  for (const [status = "", ours] of words) assert.is(toOrders.toOrder(btc, { ...raw, status }).status, ours, status);
});

test("open orders of several markets", () => {
  const [, old] = answer(getOpenOrders, "rest/getOpenOrders");
  assert.ok(old);
  const mapped = toOrders.toOrder(market("OLDBTC"), old);
  assert.equal([mapped.symbol, mapped.type, mapped.side, mapped.postOnly], ["OLD/BTC", "limit", "sell", true]);
});

test("a new order's answer with its fills: each fee in its own asset, taker, ids of any size", () => {
  const mapped = toOrders.toNewOrder(btc, answer(newOrder, "rest/newOrder.full"));
  const fill = {
    symbol: "BTC/USDT",
    orderId: "71000002",
    clientOrderId: "mine-2",
    side: "buy",
    liquidity: "taker",
    time: now,
  };
  assert.equal(plain(mapped), {
    clientOrderId: "mine-2",
    id: "71000002",
    symbol: "BTC/USDT",
    status: "filled",
    side: "buy",
    type: "limit",
    amount: "0.3",
    price: "64000",
    timeInForce: "GTC",
    filled: "0.3",
    cost: "19197.063",
    created: now,
    time: now,
    fills: [
      {
        ...fill,
        id: "5012347",
        price: "63990.11",
        amount: "0.2",
        cost: "12798.022",
        fee: { amount: "0.015", asset: "BNB" },
      },
      {
        ...fill,
        id: "9007199254740993",
        price: "63990.41",
        amount: "0.1",
        cost: "6399.041",
        fee: { amount: "0.0001", asset: "BTC" },
      },
    ],
  });
});

test("a market order by quote: what was asked in quote, what came in base, no price", () => {
  const mapped = toOrders.toNewOrder(btc, answer(newOrder, "rest/newOrder.quote"));
  assert.equal(plain([mapped.quoteAmount, mapped.amount, mapped.side, mapped.type]), [
    "200",
    "0.00312",
    "sell",
    "market",
  ]);
  assert.is("price" in mapped, false);
});

test("an answer that only acknowledges tells nothing that it does not say", () => {
  assert.equal(plain(toOrders.toNewOrder(btc, answer(newOrder, "rest/newOrder.ack"))), {
    clientOrderId: "mine-4",
    id: "71000004",
    symbol: "BTC/USDT",
    status: "open",
    created: now,
    time: now,
    fills: [],
  });
});

test("a post-only order is a limit order that says so", () => {
  const mapped = toOrders.toNewOrder(btc, answer(newOrder, "rest/newOrder.maker"));
  assert.equal([mapped.type, mapped.postOnly, mapped.fills], ["limit", true, []]);
});

test("a cancel's answer names the order by its own id, not by the cancel's", () => {
  assert.equal(toOrders.toCanceledAll(btc, answer(deleteOrder, "rest/deleteOrder")).map(plain), [{
    clientOrderId: "mine-1",
    id: "71000001",
    symbol: "BTC/USDT",
    status: "canceled",
    side: "buy",
    type: "limit",
    amount: "0.5",
    price: "63000",
    timeInForce: "GTC",
    filled: "0.2",
    cost: "12598",
    time: now,
  }]);
});

test("cancelling all: single orders, and every order of a list", () => {
  const mapped = answer(deleteOpenOrders, "rest/deleteOpenOrders").flatMap((raw) => toOrders.toCanceledAll(btc, raw));
  assert.equal(mapped.map(({ clientOrderId, id, status, type }) => [clientOrderId, id, status, type]), [
    ["mine-1", "71000001", "canceled", "limit"],
    ["leg-1", "71000010", "canceled", "stopLimit"],
    ["leg-2", "71000011", "canceled", "limit"],
  ]);
});

test("a cancel-replace's two halves", () => {
  const raw = answer(orderCancelReplace, "rest/orderCancelReplace");
  const canceled = toOrders.toCanceled(btc, raw.cancelResponse);
  const created = toOrders.toNewOrder(btc, raw.newOrderResponse);
  assert.equal([canceled.clientOrderId, canceled.status, created.clientOrderId, created.status], [
    "mine-1",
    "canceled",
    "mine-20",
    "open",
  ]);
});

test("an amended order: amount and fills as they are now", () => {
  const raw = answer(orderAmendKeepPriority, "rest/orderAmendKeepPriority");
  assert.equal(plain(toOrders.toAmended(btc, raw.amendedOrder, raw.transactTime)), {
    clientOrderId: "mine-1",
    id: "71000001",
    symbol: "BTC/USDT",
    status: "partiallyFilled",
    amount: "0.4",
    filled: "0.2",
    time: now,
  });
});

test("fills of the history: no client id, rebates negative, ids of any size", () => {
  const mapped = answer(myTrades, "rest/myTrades").map((raw) => toOrders.toFill(btc, raw));
  assert.equal(plain(mapped), [
    {
      id: "5012347",
      symbol: "BTC/USDT",
      orderId: "71000002",
      side: "buy",
      price: "63990.11",
      amount: "0.2",
      cost: "12798.022",
      fee: { amount: "0.015", asset: "BNB" },
      liquidity: "taker",
      time: now,
    },
    {
      id: "9007199254740993",
      symbol: "BTC/USDT",
      orderId: "9007199254740995",
      side: "sell",
      price: "64000",
      amount: "0.00000001",
      cost: "0.00064",
      fee: { amount: "-0.00000001", asset: "USDT" },
      liquidity: "maker",
      time: now + 1,
    },
  ]);
});

const rested = {
  clientOrderId: "mine-1",
  id: "71000001",
  symbol: "BTC/USDT",
  side: "buy",
  type: "limit",
  status: "open",
  amount: "0.5",
  price: "63000",
  timeInForce: "GTC",
  filled: "0",
  cost: "0",
  created: now - 1,
  time: now - 1,
  fills: [],
};

test("an order that begins to rest", () => {
  assert.equal(execution("new"), rested);
});

test("a fill as maker, paid in base", () => {
  assert.equal(execution("maker"), {
    ...rested,
    status: "partiallyFilled",
    filled: "0.2",
    cost: "12600",
    time: now + 50,
    fills: [{
      id: "5012360",
      symbol: "BTC/USDT",
      orderId: "71000001",
      clientOrderId: "mine-1",
      side: "buy",
      price: "63000",
      amount: "0.2",
      cost: "12600",
      fee: { amount: "0.0002", asset: "BTC" },
      liquidity: "maker",
      time: now + 50,
    }],
  });
});

test("a fill as taker, paid in another asset, with ids beyond 2^53", () => {
  const update = toOrders.toExecution(btc, report("taker"));
  assert.equal(plain([update.id, update.quoteAmount, update.side, update.type]), [
    "9007199254740995",
    "200",
    "sell",
    "market",
  ]);
  const [fill] = update.fills ?? [];
  assert.equal(plain([fill?.id, fill?.orderId, fill?.fee, fill?.liquidity]), [
    "9007199254740993",
    "9007199254740995",
    { amount: "0.00045", asset: "BNB" },
    "taker",
  ]);
});

test("a fill without commission has no fee", () => {
  const [fill] = toOrders.toExecution(btc, report("free")).fills ?? [];
  assert.ok(fill);
  assert.is("fee" in fill, false);
});

test("on a cancel, C is the order and c the cancel", () => {
  assert.equal(execution("canceled"), {
    ...rested,
    status: "canceled",
    filled: "0.2",
    cost: "12600",
    time: now + 90,
  });
});

test("an amendment under a new id is still of the order it began as", () => {
  assert.equal(execution("replaced"), { ...rested, amount: "0.4", time: now + 60 });
});

test("why an order ended: expired, prevented, rejected", () => {
  const ending = (name: string): unknown[] => {
    const { status, reason, fills } = toOrders.toExecution(btc, report(name));
    return [status, reason, fills];
  };
  assert.equal(ending("ioc"), ["expired", "UNFILLED_IOC_QUANTITY_EXPIRED", []]);
  assert.equal(ending("prevented"), ["expired", undefined, []]);
  assert.equal(ending("rejected"), ["rejected", "INSUFFICIENT_BALANCES", []]);
});

test("an order that waits for its trigger", () => {
  const { type, triggerPrice, price, timeInForce } = toOrders.toExecution(btc, report("stop"));
  assert.equal(plain([type, triggerPrice, price, timeInForce]), ["takeProfitLimit", "70000", "69990", "FOK"]);
});

test("an event's words of a later venue pass", () => {
  const { status, type, reason, fills, raw } = toOrders.toExecution(btc, report("later"));
  assert.equal([status, type, reason, fills], ["open", "limit", "REASON_OF_LATER", []]);
  assert.is((raw as ExecutionReportEvent).X, "STATUS_OF_LATER");
});

test("an allocation has no trade id, so it is no fill; what is filled is told all the same", () => {
  const { fills, filled, status } = toOrders.toExecution(btc, report("allocation"));
  assert.equal(plain([fills, filled, status]), [[], "0.5", "filled"]);
});

test.run();
