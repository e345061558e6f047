/** The maps on every example of the description that the connector can meet. */
import * as assert from "uvu/assert";
import type {
  AccountInfo,
  Execution,
  ExecutionEvent,
  FeeRate,
  Kline,
  KlineEvent,
  Order,
  OrderBook,
  OrderBookEvent,
  OrderEvent,
  PublicTradeEvent,
  RecentTrade,
  ServerTimeAnswer,
  SpotInstrument,
  SpotTicker,
  SpotTickerEvent,
  Wallet,
  WalletEvent,
} from "../../generated/bybit/spot.ts";
import type {
  ContractInstrument,
  ContractTicker,
  ContractTickerDeltaEvent,
  ContractTickerSnapshotEvent,
  FundingRate,
  FuturesLeverage,
  OpenInterestValue,
  Position,
  PositionEvent,
} from "../../generated/bybit/perp.ts";
import { decimal } from "../../src/core/decimal.ts";
import { SchemaError } from "../../src/core/errors.ts";
import type { Market, OrderUpdate, Ticket } from "../../src/model/mod.ts";
import { toBalances, toTradingFees } from "../../src/venues/bybit/map/account.ts";
import {
  fundingInterval,
  merged,
  toContractTicker,
  toFundingPayment,
  toFundingRate,
  toLeverage,
  toMarginMode,
  toMergedTicker,
  toOpenInterest,
  toPastFunding,
  toPosition,
  toPositionChange,
} from "../../src/venues/bybit/map/contract.ts";
import {
  toBook,
  toCandle,
  toContract,
  toDelta,
  toPair,
  toStreamCandle,
  toStreamTicker,
  toStreamTrades,
  toTicker,
  toTime,
  toTrade,
} from "../../src/venues/bybit/map/market.ts";
import {
  fromContractTicket,
  fromRef,
  fromSpotTicket,
  isTrade,
  toFill,
  toOrder,
} from "../../src/venues/bybit/map/order.ts";
import { suite } from "../support/suite.ts";
import { listOf, perpAnswer, perpMessage, spotAnswer, spotMessage } from "./bench.ts";

const test = suite("bybit map");

const one = <T>(answer: unknown): T => listOf<T>(answer)[0] as T;
const pair: Market = toPair(one<SpotInstrument>(spotAnswer("spotInstruments", "pair")));
const contract = (name: string): Market | undefined =>
  toContract(one<ContractInstrument>(perpAnswer("contractInstruments", name)));
const linear = contract("linear") as Market;
const inverse = contract("inverse") as Market;
const texts = (object: object, ...names: string[]): unknown[] =>
  names.map((name) => {
    const value = (object as Record<string, unknown>)[name];
    return decimal(0).constructor === value?.constructor ? String(value) : value;
  });

test("pairs: steps and limits; the least quantity is out of use, the least value is checked", () => {
  assert.equal(texts(pair, "symbol", "id", "kind", "tickSize", "lotSize", "status", "postOnly"), [
    "BTC/USDT",
    "BTCUSDT",
    "spot",
    "0.1",
    "0.000001",
    "trading",
    true,
  ]);
  assert.equal([pair.amount.min, String(pair.amount.max), String(pair.marketAmount?.max)], [undefined, "83", "41.5"]);
  assert.equal([String(pair.notional.min), pair.notional.max, pair.notional.forMarket], ["5", undefined, true]);
  assert.is(toPair(one<SpotInstrument>(spotAnswer("spotInstruments", "xstock"))).symbol, "TSLAX/USDT");
});

test("contracts: perpetual ones, linear by the base and inverse by the dollar", () => {
  assert.equal([linear.symbol, inverse.symbol, contract("inverseFuture")], ["BTC/USDT:USDT", "BTC/USD:BTC", undefined]);
  assert.equal(
    [linear.contract, inverse.contract].map((terms) => texts(terms ?? {}, "settle", "inverse", "size", "maxLeverage")),
    [
      ["USDT", false, "1", "100"],
      ["BTC", true, "1", "100"],
    ],
  );
  assert.equal([linear.amount.min, linear.amount.max, linear.marketAmount?.max, linear.notional.min].map(String), [
    "0.001",
    "1190",
    "500",
    "5",
  ]);
  assert.equal([String(inverse.lotSize), String(inverse.tickSize), inverse.notional.min], ["1", "0.5", undefined]);
  assert.equal([contract("preMarket")?.symbol, contract("preMarket")?.status], ["BIO/USDT:USDT", "halted"]);
  assert.is(fundingInterval(linear), 8 * 3_600_000);
});

test("time: nanoseconds to milliseconds", () => {
  assert.is(toTime(spotAnswer("serverTime") as ServerTimeAnswer), 1688639403423);
});

test("books: the time of the matching engine, and numbers of changes", () => {
  const book = toBook(pair, (spotAnswer("orderbook") as { result: OrderBook }).result);
  assert.equal([book.bids[0], book.asks[0], book.time, book.sequence], [
    ["65485.47", "47.081829"],
    ["65557.7", "16.606555"],
    1716863718905,
    undefined,
  ]);
  const event = (name: string) => toDelta(spotMessage("OrderBook", name) as OrderBookEvent);
  assert.equal(texts(event("snapshot"), "last", "time", "snapshot"), [18521288, 1672304484976, true]);
  assert.equal(texts(event("delta"), "last", "time", "snapshot"), [177400507, 1687940967464, undefined]);
  assert.equal(texts(event("restart"), "last", "snapshot"), [1, true]);
  assert.equal(event("oneSided").bids, []);
  const huge = spotMessage("OrderBook", "delta") as OrderBookEvent;
  const rounded = { ...huge, data: { ...huge.data, u: 2n ** 60n } };
  assert.throws(() => toDelta(rounded), (error: unknown) => error instanceof SchemaError);
});

test("trades: the taker's side", () => {
  const spot = toTrade(pair, one<RecentTrade>(spotAnswer("recentTrades", "spot")));
  assert.equal(texts(spot, "id", "side", "price", "amount", "time"), [
    "2100000000007764263",
    "buy",
    "16618.49",
    "0.00012",
    1672052955758,
  ]);
  assert.is(toTrade(linear, one<RecentTrade>(spotAnswer("recentTrades", "linear"))).side, "sell");
  const stream = toStreamTrades(pair, spotMessage("PublicTrade", "spot") as PublicTradeEvent);
  assert.equal(stream.map(({ id, side, amount }) => `${id} ${side} ${amount}`), [
    "2290000000824091211 sell 0.01",
    "2290000000824091212 sell 0.2",
  ]);
  assert.is(toStreamTrades(linear, spotMessage("PublicTrade", "linear") as PublicTradeEvent)[0]?.side, "buy");
});

test("candles: volume of inverse contracts is in dollars, and what they are worth in base", () => {
  const [forming, closed] = listOf<Kline>(spotAnswer("kline", "inverse")).map((raw) =>
    toCandle(inverse, "1h", raw, 1670608800001)
  );
  assert.equal(texts(forming ?? {}, "time", "open", "high", "low", "close", "volume", "quoteVolume", "closed"), [
    1670608800000,
    "17071",
    "17073",
    "17027",
    "17055.5",
    "268611",
    "15.74462667",
    false,
  ]);
  assert.is(closed?.closed, true);
  const event = (name: string) => toStreamCandle(pair, "5m", spotMessage("Kline", name) as KlineEvent);
  assert.equal([event("forming").closed, event("closed").closed], [false, true]);
  assert.equal(texts(event("forming"), "time", "close", "volume"), [1672324800000, "16677", "2.081"]);
});

test("tickers: an empty side of the book is absent", () => {
  const full = toTicker(pair, one<SpotTicker>(spotAnswer("spotTickers", "pair")), 7);
  assert.equal(
    texts(
      full ?? {},
      "last",
      "bid",
      "bidAmount",
      "ask",
      "askAmount",
      "open",
      "high",
      "low",
      "volume",
      "quoteVolume",
      "time",
    ),
    [
      "20533.13",
      "20517.96",
      "2",
      "20527.77",
      "1.862172",
      "20393.48",
      "21128.12",
      "20318.89",
      "11801.27771",
      "243765620.65899866",
      7,
    ],
  );
  const empty = one<SpotTicker>(spotAnswer("spotTickers", "emptyBook"));
  assert.equal(texts(toTicker(pair, empty, 0) ?? {}, "bid", "bidAmount", "ask"), [undefined, undefined, "0.0518"]);
  assert.is(toTicker(pair, { ...empty, lastPrice: "" }, 0), undefined);
  const told = toStreamTicker(pair, spotMessage("SpotTicker", "one") as SpotTickerEvent);
  assert.equal(texts(told, "last", "time", "bid"), ["21109.77", 1673853746003, undefined]);
});

test("tickers of contracts: a change is merged into what is known, with funding in it", () => {
  const snapshot = perpMessage("ContractTickerSnapshot", "perpetual") as ContractTickerSnapshotEvent;
  const delta = perpMessage("ContractTickerDelta", "prices") as ContractTickerDeltaEvent;
  const now = merged(snapshot.data, delta.data);
  assert.equal(texts(toMergedTicker(linear, now, delta.ts), "last", "bid", "bidAmount", "askAmount", "time"), [
    "66666.6",
    "66666.6",
    "20.118",
    "3.4",
    1760325052830,
  ]);
  assert.equal(texts(toFundingRate(linear, now, delta.ts), "rate", "interval", "nextTime", "markPrice", "indexPrice"), [
    "-0.005",
    28_800_000,
    1760342400000,
    "66667.1",
    "66669.02",
  ]);
  assert.throws(() => toMergedTicker(linear, delta.data, 0), (error: unknown) => error instanceof SchemaError);
  const listed = one<ContractTicker>(perpAnswer("contractTickers", "inverse"));
  assert.equal(texts(toContractTicker(inverse, listed, 1) ?? {}, "last", "bid", "bidAmount", "volume", "quoteVolume"), [
    "120635.5",
    "103401",
    "1063",
    "13713832",
    "115.6907",
  ]);
  const dated = one<ContractTicker>(perpAnswer("contractTickers", "future"));
  assert.equal(texts(toFundingRate(linear, dated, 1), "rate", "interval", "nextTime"), [
    undefined,
    undefined,
    undefined,
  ]);
});

test("funding and open interest", () => {
  const past = toPastFunding(linear, one<FundingRate>(perpAnswer("fundingRateHistory")));
  assert.equal(texts(past, "rate", "time"), ["0.0001", 1672041600000]);
  const paid = toFundingPayment(linear, one<Execution>(spotAnswer("tradeHistory", "funding")));
  assert.equal(
    texts(paid, "amount", "asset", "time"),
    ["-0.7506234", "USDT", 1788508800000],
    "what was paid is negative",
  );
  const open = one<OpenInterestValue>(perpAnswer("openInterest"));
  assert.is(String(toOpenInterest(inverse, open).amount), "31955346");
  const { singleOpenInterest: _, ...both } = open;
  assert.is(String(toOpenInterest(inverse, both).amount), "31955345.5", "the sum of both sides, halved");
});

const queried = (operation: string, name: string, market: Market): OrderUpdate =>
  toOrder(market, one<Order>(spotAnswer(operation, name)));

test("orders as queries tell them: statuses, types, units and reasons", () => {
  const partly = queried("openOrders", "spotPartiallyFilled", pair);
  assert.equal(
    texts(
      partly,
      "clientOrderId",
      "id",
      "side",
      "type",
      "status",
      "amount",
      "price",
      "filled",
      "cost",
      "postOnly",
      "timeInForce",
      "triggerPrice",
      "created",
      "time",
    ),
    [
      "vk-7f3a9c21d0b4",
      "2088690093937486080",
      "buy",
      "limit",
      "partiallyFilled",
      "0.015",
      "61234.5",
      "0.01",
      "612.345",
      true,
      undefined,
      undefined,
      1784879030101,
      1784879034871,
    ],
  );
  const filled = queried("openOrders", "filledMarket", linear);
  assert.equal(texts(filled, "clientOrderId", "type", "status", "price", "filled", "cost", "reduceOnly", "reason"), [
    "f5f2d355-9a11-4af3-9b83-aa1d6ab6ddfe",
    "market",
    "filled",
    undefined,
    "0.001",
    "122.5299",
    true,
    undefined,
  ], "the price of a market order is the venue's own bound");
  const hedge = queried("openOrders", "hedgeOpen", linear);
  assert.equal(texts(hedge, "positionSide", "status", "cost", "timeInForce"), ["long", "open", "0", "GTC"]);
  const waits = queried("openOrders", "trigger", inverse);
  assert.equal(texts(waits, "type", "status", "triggerPrice", "amount", "reduceOnly"), [
    "stop",
    "open",
    "58000",
    "300",
    true,
  ]);
  const ended = queried("orderHistory", "postOnlyCancelled", linear);
  assert.equal(texts(ended, "status", "reason"), ["canceled", "EC_PostOnlyWillTakeLiquidity"]);
  const reduced = queried("orderHistory", "reduced", inverse);
  assert.equal(texts(reduced, "status", "reason", "filled", "cost"), [
    "canceled",
    "CancelByReduceOnly",
    "120",
    "0.00195758",
  ]);
  const [deactivated, refused] = listOf<Order>(spotAnswer("orderHistory", "deactivated")).map((raw) =>
    toOrder(pair, raw)
  );
  assert.equal(texts(deactivated ?? {}, "status", "reason", "type"), ["canceled", "CancelByUser", "limit"]);
  assert.equal(texts(refused ?? {}, "status", "reason"), ["rejected", "EC_NoImmediateQtyToFill"]);
});

test("a market order by cost: its quantity is in quote, and where nothing more can be bought it is filled", () => {
  const spent = queried("orderHistory", "spotPartiallyFilledCanceled", pair);
  assert.equal(texts(spent, "status", "quoteAmount", "amount", "filled", "cost", "reason"), [
    "filled",
    "100",
    undefined,
    "0.001633",
    "99.9978766",
    undefined,
  ]);
  const raw = one<Order>(spotAnswer("orderHistory", "spotPartiallyFilledCanceled"));
  assert.equal(texts(toOrder(pair, { ...raw, rejectReason: "EC_NoEnoughQtyToFill" }), "status", "reason"), [
    "canceled",
    "EC_NoEnoughQtyToFill",
  ]);
  const unit = (more: Partial<Order>) => texts(toOrder(pair, { ...raw, ...more }), "amount", "quoteAmount");
  assert.equal(unit({ marketUnit: "baseCoin" }), ["100", undefined]);
  assert.equal(unit({ marketUnit: "" }), [undefined, "100"]);
  assert.equal(unit({ marketUnit: "", side: "Sell" }), ["100", undefined]);
});

test("a status that is not known lives on, and no time is made up", () => {
  const raw = one<Order>(spotAnswer("openOrders", "spotPartiallyFilled"));
  assert.is(toOrder(pair, { ...raw, orderStatus: "Resting" }).status, "open");
  assert.is(toOrder(pair, { ...raw, orderStatus: "constructor" }).status, "open");
  assert.throws(() => toOrder(pair, { ...raw, updatedTime: "" }), (error: unknown) => error instanceof SchemaError);
});

test("triggers: which way the price has to come decides what an order is", () => {
  const raw = one<Order>(spotAnswer("openOrders", "trigger"));
  const type = (more: Partial<Order>): string | undefined => toOrder(inverse, { ...raw, ...more }).type;
  assert.equal([
    type({}),
    type({ side: "Buy" }),
    type({ triggerDirection: 1 }),
    type({ side: "Buy", triggerDirection: 1 }),
  ], [
    "stop",
    "takeProfit",
    "takeProfit",
    "stop",
  ]);
  assert.is(type({ orderType: "Limit" }), "stopLimit");
  assert.is(type({ triggerDirection: 0 }), "stop", "below the price at that time");
  assert.is(type({ triggerDirection: 0, lastPriceOnCreated: "", basePrice: "57000" }), "takeProfit");
  assert.is(
    type({ triggerDirection: 0, lastPriceOnCreated: "" }),
    "market",
    "as what it becomes, where that is not told",
  );
});

test("order events: the same as queries", () => {
  const event = (name: string, market: Market): OrderUpdate =>
    toOrder(market, (spotMessage("Order", name) as OrderEvent).data[0] as Order);
  const filled = event("linearFilled", linear);
  assert.equal(texts(filled, "status", "type", "price", "time"), ["filled", "market", undefined, 1784879034985]);
  assert.equal(texts(event("cancelledByPostOnly", linear), "status", "reason", "postOnly"), [
    "canceled",
    "EC_PostOnlyWillTakeLiquidity",
    true,
  ]);
  assert.equal(texts(event("triggerWaits", inverse), "status", "type", "price"), ["open", "stopLimit", "57990"]);
  assert.equal(texts(event("rejected", linear), "status", "reason", "positionSide"), [
    "rejected",
    "EC_NoImmediateQtyToFill",
    "long",
  ]);
  const canceled = event("cancelledByUser", pair);
  assert.equal(texts(canceled, "status", "reason", "filled", "clientOrderId"), [
    "canceled",
    "CancelByUser",
    "0.012",
    "2088690093937486082",
  ]);
  assert.is(event("spotPartiallyFilled", pair).status, "partiallyFilled");
});

test("fills: fees and their asset, profit, and no funding among them", () => {
  const spot = toFill(pair, one<Execution>(spotAnswer("tradeHistory", "spot")));
  assert.equal(texts(spot, "id", "orderId", "clientOrderId", "side", "price", "amount", "cost", "liquidity", "time"), [
    "2290000000824091211",
    "2088690093937486080",
    "vk-7f3a9c21d0b4",
    "buy",
    "61234.5",
    "0.01",
    "612.345",
    "maker",
    1784879034871,
  ]);
  assert.equal([String(spot.fee?.amount), spot.fee?.asset, spot.realizedProfit], ["0.00001", "BTC", undefined]);
  const [event] = (spotMessage("Execution", "linear") as ExecutionEvent).data;
  const stream = toFill(linear, event as ExecutionEvent["data"][number]);
  assert.equal([stream.liquidity, String(stream.realizedProfit), stream.fee?.asset], ["taker", "0.05", "USDT"]);
  const [adl] = listOf<Execution>(spotAnswer("tradeHistory", "withoutOrder"));
  const forced = toFill(inverse, adl as Execution);
  assert.equal([String(forced.amount), String(forced.cost), String(forced.fee?.amount), forced.fee?.asset], [
    "100",
    "0.00172413",
    "-0.00000017",
    "BTC",
  ]);
  const kinds = listOf<Execution>(spotAnswer("tradeHistory", "withoutOrder")).map(isTrade);
  assert.equal(kinds, [true, false], "a forced trade is one, a settlement is none");
  assert.not.ok(isTrade(one<Execution>(spotAnswer("tradeHistory", "funding"))));
});

test("fees without a word of their asset: what was bought pays, a rebate is of what was given", () => {
  const raw = one<Execution>(spotAnswer("tradeHistory", "spot"));
  const asset = (more: Partial<Execution>, market: Market = pair): string | undefined =>
    toFill(market, { ...raw, feeCurrency: "", ...more }).fee?.asset;
  assert.equal([asset({}), asset({ side: "Sell" })], ["BTC", "USDT"]);
  assert.equal([asset({ execFee: "-1" }), asset({ side: "Sell", execFee: "-1" })], ["USDT", "BTC"]);
  assert.equal([asset({}, linear), asset({}, inverse), asset({ feeCurrency: "MNT" })], ["USDT", "BTC", "MNT"]);
  assert.is(asset({ execFee: "" }), undefined);
  const worth = (market: Market): string =>
    String(toFill(market, { ...raw, execValue: "", execQty: "100", execPrice: "50000" }).cost);
  assert.equal([worth(linear), worth(inverse)], ["5000000", "0.002"]);
});

test("balances: what is locked is held; margins count for contracts, and never beyond what is there", () => {
  const wallets = listOf<Wallet>(spotAnswer("walletBalance", "isolated"));
  const of = (margins: boolean): unknown[] =>
    toBalances(wallets, margins).map((balance) => texts(balance, "asset", "total", "free", "held"));
  assert.equal(of(false), [["USDT", "9647.75537647", "9397.75537647", "250"]]);
  assert.equal(of(true), [["USDT", "9647.75537647", "9257.39806037", "390.3573161"]]);
  const [wallet] = wallets;
  const coin = (more: object) =>
    toBalances([{ ...wallet as Wallet, coin: [{ ...wallet?.coin[0] as Wallet["coin"][number], ...more }] }], true)
      .map((balance) => texts(balance, "total", "free", "held"));
  assert.equal(coin({ walletBalance: "100" }), [["100", "0", "100"]], "other coins stand for the rest");
  assert.equal(coin({ walletBalance: "-3" }), [["-3", "-3", "0"]], "borrowed");
  assert.equal(coin({ walletBalance: "1", locked: "", totalOrderIM: "", totalPositionIM: "" }), [["1", "1", "0"]]);
  assert.equal(toBalances([{ ...wallet as Wallet, accountType: "CONTRACT" }], true), []);
  assert.equal(toBalances(listOf<Wallet>(spotAnswer("walletBalance", "cross")), true).map(({ asset }) => asset), [
    "BTC",
  ]);
  const event = spotMessage("Wallet", "oneCoin") as WalletEvent;
  assert.equal(toBalances(event.data, true).map((balance) => texts(balance, "asset", "free")), [["BTC", "0.00102964"]]);
});

test("positions: signed, in hedge mode by side, and what portfolio margin does not tell is absent", () => {
  const short = toPosition(inverse, one<Position>(perpAnswer("positions", "inverseShort")), "isolated");
  assert.equal(
    texts(short, "amount", "side", "entryPrice", "markPrice", "liquidationPrice", "leverage", "marginMode", "margin"),
    [
      "-300",
      undefined,
      "27464.50441675",
      "28224.5",
      undefined,
      "10",
      "isolated",
      "0.00139186",
    ],
  );
  const hedge = listOf<Position>(perpAnswer("positions", "hedge")).map((raw) => toPosition(linear, raw, "cross"));
  assert.equal(hedge.map(({ side }) => side), ["long", "short"]);
  for (const { side, amount } of hedge) assert.ok(side === "long" ? amount.gte(0) : amount.lte(0));
  const portfolio = toPosition(linear, one<Position>(perpAnswer("positions", "portfolioMargin")), "cross");
  assert.equal(texts(portfolio, "leverage", "liquidationPrice", "margin"), [undefined, undefined, undefined]);
  const change = (name: string) => {
    const { data, creationTime } = perpMessage("Position", name) as PositionEvent;
    return toPositionChange(linear, data[0] as PositionEvent["data"][number], creationTime);
  };
  assert.equal(texts(change("hedgeClosed"), "amount", "side", "entryPrice", "realizedProfit", "time"), [
    "0",
    "short",
    undefined,
    "1.26",
    1697682317044,
  ]);
  assert.equal(texts(change("inverseShort"), "amount", "side", "unrealizedProfit"), ["-300", undefined, "0.00000527"]);
});

test("leverage, margin mode and fees", () => {
  const { leverage } = one<FuturesLeverage>(perpAnswer("futuresLeverage", "oneWay"));
  assert.equal(texts(toLeverage(inverse, leverage, "cross") ?? {}, "leverage", "marginMode"), ["25", "cross"]);
  assert.is(toLeverage(inverse, "", "cross"), undefined);
  const info = (spotAnswer("accountInfo") as { result: AccountInfo }).result;
  const mode = (marginMode: string): string => toMarginMode({ ...info, marginMode });
  assert.equal([mode("ISOLATED_MARGIN"), mode("REGULAR_MARGIN"), mode("PORTFOLIO_MARGIN")], [
    "isolated",
    "cross",
    "cross",
  ]);
  const fees = toTradingFees(linear, one<FeeRate>(spotAnswer("feeRate", "linear")));
  assert.equal(texts(fees, "maker", "taker"), ["0.0001", "0.0006"]);
});

test("references: the venue's id where both are known", () => {
  assert.equal(fromRef(pair, { id: "1", clientOrderId: "a" }), { symbol: "BTCUSDT", orderId: "1" });
  assert.equal(fromRef(pair, { clientOrderId: "a" }), { symbol: "BTCUSDT", orderLinkId: "a" });
});

test("quantities are written out, however small or large", () => {
  const ticket: Ticket = {
    clientOrderId: "a",
    side: "buy",
    type: "limit",
    amount: decimal("1e-7"),
    price: decimal("1e21"),
  };
  assert.equal(texts(fromSpotTicket(pair, ticket), "qty", "price"), ["0.0000001", "1000000000000000000000"]);
  assert.equal(texts(fromContractTicket(linear, ticket), "qty", "positionIdx", "reduceOnly"), [
    "0.0000001",
    0,
    undefined,
  ]);
});

test.run();
