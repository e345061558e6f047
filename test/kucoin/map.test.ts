/** Every example of the descriptions through the maps, and what the particular ones mean. */
import * as assert from "uvu/assert";
import type {
  Account as FuturesAccount,
  BookChange as ContractChange,
  Contract,
  CurrentFunding,
  Fill as ContractFill,
  InstrumentEvent,
  MarkPrice,
  Order as ContractOrder,
  OrderBook as ContractBook,
  OrderEvent as ContractEvent,
  Payment,
  Position as RawPosition,
  PositionEvent,
  StopEvent,
  StreamCandle,
  WalletEvent,
} from "../../generated/kucoin/perp.ts";
import type {
  AllTickers,
  BalanceEvent,
  BookChange,
  Candle,
  Fill,
  Order,
  OrderEvent,
  Pair,
  Placed,
  Stats,
  TickerEvent,
  Trade,
} from "../../generated/kucoin/spot.ts";
import { decimal } from "../../src/core/decimal.ts";
import { InsufficientFunds, InvalidOrder, SchemaError, ValidationError } from "../../src/core/errors.ts";
import type { Market, Ticket } from "../../src/model/mod.ts";
import { errorOf } from "../../src/venues/kucoin/errors.ts";
import { toBalances } from "../../src/venues/kucoin/map/account.ts";
import * as contract from "../../src/venues/kucoin/map/contract.ts";
import {
  fromContractTicket,
  toContractFill,
  toContractOrder,
  toContractPush,
  toStopEnd,
  wholeLeverage,
} from "../../src/venues/kucoin/map/contract-order.ts";
import { toCandle, toDelta, toPair, toStreamTicker, toTicker, toTrades } from "../../src/venues/kucoin/map/market.ts";
import { isOver, lengthOf } from "../../src/connector/intervals.ts";
import { sequenceOf } from "../../src/core/numbers.ts";
import { millis } from "../../src/venues/kucoin/map/numbers.ts";
import { fromTicket, toCanceled, toFill, toOrder, toPlaced, toPush } from "../../src/venues/kucoin/map/order.ts";
import { toPayment, toPosition, toWallet, toWalletEvent } from "../../src/venues/kucoin/map/position.ts";
import { suite } from "../support/suite.ts";
import { perpAnswer, perpMessage, spotAnswer, spotMessage } from "./bench.ts";

const test = suite("kucoin maps");

const data = <T>(answer: unknown): T => (answer as { data: T }).data;
const pairs = data<Pair[]>(spotAnswer("getAllSymbols", "pairs"));
const btc = toPair(pairs[0] as Pair);
const contracts = data<Contract[]>(perpAnswer("getAllSymbols", "contracts"));
const linear = contract.toContract(contracts[0] as Contract) as Market;
const inverse = contract.toContract(contracts[1] as Contract) as Market;
const order = (name: string) => toOrder(btc, data<Order>(spotAnswer("getOrderByOrderId", name)));
const push = (name: string) => toPush(btc, spotMessage("OrderChange", name) as OrderEvent);
const futuresOrder = (name: string) =>
  toContractOrder(linear, data<ContractOrder>(perpAnswer("getOrderByOrderId", name)));
const futuresPush = (name: string, market = linear) =>
  toContractPush(market, perpMessage("OrderChange", name) as ContractEvent);

/** The named fields, numbers as text; what is absent stays so. */
function texts(value: object | undefined, ...names: string[]): unknown[] {
  return names.map((name) => {
    const field = (value as Record<string, unknown> | undefined)?.[name];
    return typeof field === "object" && field !== null ? String(field) : field;
  });
}

test("pairs: rules, and who takes no orders", () => {
  assert.equal(texts(btc, "symbol", "id", "status", "tickSize", "lotSize"), [
    "BTC/USDT",
    "BTC-USDT",
    "trading",
    "0.1",
    "0.00000001",
  ]);
  assert.equal(texts(btc.amount, "min", "max"), ["0.00001", "10000000000"]);
  assert.equal([String(btc.notional.min), btc.notional.forMarket], ["0.1", true]);
  const [, renamed, auction] = pairs.map(toPair);
  assert.equal(texts(renamed, "symbol", "id", "base", "status"), ["BCHSV/USDT", "BCHSV-USDT", "BCHSV", "halted"]);
  assert.equal([renamed?.notional.min, auction?.status], [undefined, "auction"]);
});

test("contracts: sizes both ways, names of bitcoin, and none that ends", () => {
  assert.equal(texts(linear, "symbol", "id", "status", "lotSize", "tickSize"), [
    "BTC/USDT:USDT",
    "XBTUSDTM",
    "trading",
    "0.001",
    "0.1",
  ]);
  assert.equal(texts(linear.contract, "settle", "inverse", "size", "maxLeverage"), ["USDT", false, "0.001", "125"]);
  assert.equal(texts(linear.fees, "maker", "taker"), ["0.0002", "0.0006"]);
  assert.equal(texts(inverse, "symbol", "status", "lotSize"), ["BTC/USD:BTC", "cancelOnly", "1"]);
  assert.equal(texts(inverse.contract, "settle", "inverse", "size"), ["BTC", true, "1"]);
  assert.equal([String(linear.amount.max), String(inverse.amount.max)], ["1000", "10000000"]);
  assert.is(contract.toContract(contracts[2] as Contract), undefined);
  assert.is(contract.toContract({ ...contracts[0], expireDate: 1 } as Contract), undefined);
});

test("times in nanoseconds, also those that no double holds; numbers that would be rounded are refused", () => {
  assert.is(millis(1_729_177_117_877_000_001n), 1_729_177_117_877);
  assert.is(millis("1729843222921000000"), 1_729_843_222_921);
  assert.is(sequenceOf("14610502970", {}), 14_610_502_970);
  assert.throws(() => sequenceOf("9007199254740993", {}), (error: unknown) => error instanceof SchemaError);
});

test("changes of books: in the order of their numbers, and without what has no price", () => {
  const bids = toDelta(spotMessage("OrderbookIncrement", "bids") as BookChange);
  assert.equal(bids, {
    bids: [["67989.9", "2"], ["67990", "0"]],
    asks: [],
    first: 14_701_689_784,
    last: 14_701_689_785,
    time: 1_729_816_425_630,
  });
  const raw = spotMessage("OrderbookIncrement", "ask") as BookChange;
  const priceless = { ...raw, changes: { asks: [["0", "0", "14701689783"]], bids: [] } } as unknown as BookChange;
  assert.equal([toDelta(priceless).asks, toDelta(priceless).last], [[], 14_701_689_783]);
});

test("books of contracts: amounts in place of contracts, of inverse ones in quote", () => {
  const sell = perpMessage("OrderbookIncrement", "sell") as ContractChange;
  assert.equal(contract.toDelta(linear, sell), {
    bids: [],
    asks: [["90631.2", "0.002"]],
    last: 1_709_400_450_243,
    time: 1_731_897_467_182,
  });
  const buy = perpMessage("OrderbookIncrement", "buy") as ContractChange;
  assert.equal(contract.toDelta(inverse, buy).bids, [["90631", "0"]]);
  for (const change of ["1,2", "1,hold,2", "1,buy,2,3"]) {
    assert.throws(
      () => contract.toDelta(linear, { ...sell, change }),
      (error: unknown) => error instanceof SchemaError,
    );
  }
  const book = contract.toBook(inverse, data<ContractBook>(perpAnswer("getFullOrderBook", "levels")));
  assert.equal([book.bids[1], book.sequence, book.time], [["66964.8", "25596"], 1_697_895_963_339, 1_729_168_101_216]);
  assert.equal(contract.toBook(linear, data<ContractBook>(perpAnswer("getFullOrderBook", "levels"))).bids[0], [
    "66968",
    "0.002",
  ]);
});

test("trades: oldest first, the taker's side", () => {
  const trades = toTrades(btc, data<Trade[]>(spotAnswer("getTradeHistory", "trades")).toReversed());
  assert.equal(trades.map(({ id, side }) => [id, side]), [["10976028003549185", "buy"], ["10976028003549188", "sell"]]);
  assert.equal(texts(trades[0], "price", "amount", "time"), ["67122", "0.000025", 1_729_177_117_877]);
  const [older, newer] = contract.toTrades(linear, data(perpAnswer("getTradeHistory", "trades")));
  assert.equal([older?.id, newer?.id, String(newer?.amount)], ["1697915257749", "1697915257909", "0.001"]);
});

test("tickers, and none where nothing was traded", () => {
  const all = data<AllTickers>(spotAnswer("getAllTickers", "all"));
  const [first, untraded] = all.ticker.map((raw) => toTicker(btc, raw, all.time));
  assert.equal(texts(first, "last", "bid", "bidAmount", "ask", "askAmount", "open", "volume", "quoteVolume", "time"), [
    "67193",
    "67192.5",
    "0.000025",
    "67192.6",
    "1.24949204",
    "67291.5",
    "1836.03034612",
    "124068431.06726933",
    1_729_173_207_043,
  ]);
  assert.is(untraded, undefined);
  const stats = data<Stats>(spotAnswer("get24hrStats", "btc"));
  assert.equal(texts(toTicker(btc, stats, stats.time), "bid", "bidAmount", "high"), ["66982.4", undefined, "68107.7"]);
  assert.is(toTicker(btc, data<Stats>(spotAnswer("get24hrStats", "untraded")), 1), undefined);
  const streamed = toStreamTicker(btc, spotMessage("TickerPush", "btc") as TickerEvent);
  assert.equal(texts(streamed, "last", "bid", "askAmount", "open"), ["0.08", "0.049", "0.18", undefined]);
  const bare = toStreamTicker(btc, spotMessage("TickerPush", "noOffers") as TickerEvent);
  assert.equal(texts(bare, "last", "bid", "askAmount"), ["0.08", undefined, undefined]);
  const futures = contract.toTicker(linear, data(perpAnswer("getTicker", "inverse")));
  assert.equal(texts(futures, "last", "bidAmount", "ask"), ["67158.4", "32.345", "67169.7"]);
});

test("candles: whose fields come in another order from each place, and whether they are over", () => {
  const [newest] = data<Candle[]>(spotAnswer("getKlines", "minutes"));
  const candle = toCandle(btc, "1m", newest as Candle, 1_566_789_779_999);
  assert.equal(texts(candle, "time", "open", "close", "high", "low", "volume", "quoteVolume", "closed"), [
    1_566_789_720_000,
    "10411.5",
    "10401.9",
    "10411.5",
    "10396.3",
    "29.11357276",
    "302889.301529914",
    false,
  ]);
  assert.ok(toCandle(btc, "1m", newest as Candle, 1_566_789_780_000).closed);
  const [first] = data<never[]>(perpAnswer("getKlines", "eightHours"));
  assert.equal(texts(contract.toCandle(linear, "8h", first as never, 0), "open", "high", "low", "close", "volume"), [
    "60791.1",
    "61035",
    "58940",
    "60300",
    "5501.167",
  ]);
  const { candles } = perpMessage("Kline", "minute") as { candles: StreamCandle };
  const streamed = ["1731898200", "1", "4", "9", "0.5", "21.0", "21"] as unknown as StreamCandle;
  assert.is(contract.toStreamCandle(linear, "1m", candles, 0).time, 1_731_898_200_000);
  assert.equal(texts(contract.toStreamCandle(linear, "1m", streamed, 0), "open", "close", "high", "low", "volume"), [
    "1",
    "4",
    "9",
    "0.5",
    "0.021",
  ]);
  assert.ok(
    !isOver("1M", Date.UTC(2026, 0), Date.UTC(2026, 1) - 1) && isOver("1M", Date.UTC(2026, 0), Date.UTC(2026, 1)),
  );
  assert.equal(["1m", "4h", "1w"].map((interval) => lengthOf(interval as "1m")), [60_000, 14_400_000, 604_800_000]);
});

const ticket = (more: Partial<Ticket> = {}): Ticket => ({
  clientOrderId: "mine",
  side: "buy",
  type: "limit",
  amount: decimal("0.01"),
  price: decimal("60000"),
  ...more,
});

test("orders out", () => {
  const base = { clientOid: "mine", symbol: "BTC-USDT", side: "buy" };
  const limit = { ...base, type: "limit", price: "60000", size: "0.01" };
  assert.equal(fromTicket(btc, ticket({ timeInForce: "GTC" })), limit);
  assert.equal(fromTicket(btc, ticket({ timeInForce: "FOK" })), { ...limit, timeInForce: "FOK" });
  assert.equal(fromTicket(btc, ticket({ postOnly: true })), { ...limit, postOnly: true });
  const { amount: _, price: __, ...rest } = ticket({ type: "market", quoteAmount: decimal("10") });
  assert.equal(fromTicket(btc, rest), { ...base, type: "market", funds: "10" });
});

test("orders of contracts out: contracts, margin, sides, triggers", () => {
  const base = { clientOid: "mine", side: "buy", symbol: "XBTUSDTM" };
  const cross = { mode: "cross" } as const;
  assert.equal(
    fromContractTicket(linear, ticket({ timeInForce: "IOC", reduceOnly: true }), { mode: "isolated", leverage: 5 }),
    {
      ...base,
      leverage: 5,
      type: "limit",
      price: "60000",
      size: 10,
      timeInForce: "IOC",
      reduceOnly: true,
      marginMode: "ISOLATED",
    },
  );
  const { price: _, ...market } = ticket({
    type: "market",
    positionSide: "short",
    reduceOnly: true,
    amount: decimal(30),
  });
  assert.equal(fromContractTicket(inverse, market, cross), {
    ...base,
    symbol: "XBTUSDM",
    type: "market",
    size: 30,
    positionSide: "SHORT",
    marginMode: "CROSS",
  });
  const stop = (side: "buy" | "sell", type: Ticket["type"]) =>
    fromContractTicket(linear, { ...market, side, type, triggerPrice: decimal("61000.5") }, cross);
  assert.equal([stop("buy", "stop").stop, stop("sell", "stop").stop], ["up", "down"]);
  assert.equal([stop("buy", "takeProfit").stop, stop("sell", "takeProfit").stop], ["down", "up"]);
  assert.equal([stop("buy", "stop").stopPrice, stop("buy", "stop").stopPriceType], ["61000.5", "TP"]);
});

test("orders in: states, amounts by base or quote, and what was canceled", () => {
  const names = ["clientOrderId", "type", "status", "amount", "quoteAmount", "price", "timeInForce", "filled", "cost"];
  assert.equal(texts(order("filled"), ...names), [
    "5c52e11203aa677f33e493fb",
    "limit",
    "filled",
    "0.00001",
    undefined,
    "70000",
    "GTC",
    "0.00001",
    "0.677176",
  ]);
  assert.equal(texts(order("market"), ...names), [
    "6717422bd51c29000775ea99",
    "market",
    "canceled",
    undefined,
    "10",
    undefined,
    undefined,
    "0.0001",
    "6.77176",
  ]);
  assert.equal([order("fok").status, order("gtt").timeInForce], ["canceled", "GTD"]);
  const [open] = data<Order[]>(spotAnswer("getOpenOrders", "one")).map((raw) => toOrder(btc, raw));
  assert.equal(texts(open, "status", "postOnly", "created", "time"), [
    "open",
    true,
    1_729_235_902_748,
    1_729_235_909_862,
  ]);
});

test("answers to orders: matched at once, or at rest; cancels with what is left", () => {
  const placed = (name: string, more: Partial<Ticket> = {}) =>
    toPlaced(btc, ticket(more), data<Placed>(spotAnswer("addOrderSync", name)));
  assert.equal(texts(placed("open"), "status", "filled", "clientOrderId", "time"), [
    "open",
    "0",
    "mine",
    1_729_174_140_588,
  ]);
  assert.is(placed("done", { amount: decimal("0.002") }).status, "filled");
  assert.is(placed("done").status, "canceled", "less was filled than was asked for");
  const byId = toCanceled(
    btc,
    { clientOrderId: "mine", id: "1" },
    data(spotAnswer("cancelOrderByOrderIdSync", "canceled")),
  );
  assert.equal(texts(byId, "clientOrderId", "id", "status", "filled"), ["mine", "1", "canceled", "0"]);
  const named = toCanceled(btc, { clientOrderId: "x" }, data(spotAnswer("cancelOrderByClientOidSync", "canceled")));
  assert.equal(texts(named, "clientOrderId", "id"), ["x", undefined]);
  assert.is(toCanceled(btc, { id: "1" }, data(spotAnswer("cancelOrderByOrderIdSync", "open"))).status, "open");
});

test("events of orders: states, and no fills, which are told without fees", () => {
  const states = ["received", "open", "match", "maker", "filled", "canceled", "update", "funds"];
  assert.equal(states.map((name) => [push(name).status, String(push(name).filled), push(name).fills]), [
    ["open", "0", undefined],
    ["open", "0", undefined],
    ["partiallyFilled", "0.001", undefined],
    ["partiallyFilled", "0.002", undefined],
    ["filled", "0.002", undefined],
    ["canceled", "0.001", undefined],
    ["open", "0", undefined],
    ["filled", "0.00014", undefined],
  ]);
  assert.equal(texts(push("funds"), "clientOrderId", "amount", "quoteAmount", "price"), [
    "6720da3fa30a360007f5f832",
    undefined,
    "10",
    undefined,
  ]);
  assert.equal([String(push("update").amount), push("maker").side], ["0.002", "sell"]);
});

test("orders of contracts in, with and without triggers", () => {
  const names = ["type", "status", "amount", "price", "triggerPrice", "positionSide", "filled", "cost", "reduceOnly"];
  assert.equal(texts(futuresOrder("open"), ...names), [
    "limit",
    "open",
    "0.001",
    "0.1",
    undefined,
    undefined,
    "0",
    "0",
    undefined,
  ]);
  assert.equal(texts(futuresOrder("market"), ...names), [
    "market",
    "filled",
    "0.005",
    undefined,
    undefined,
    "long",
    "0.005",
    "430.5",
    true,
  ]);
  assert.equal(texts(futuresOrder("triggered"), "type", "status", "triggerPrice"), ["stopLimit", "open", "90500"]);
  assert.equal([futuresOrder("canceled").status, futuresOrder("short").positionSide], ["canceled", "short"]);
  assert.is(futuresOrder("market").clientOrderId, "236655147005071370");
  const { items } = data<{ items: ContractOrder[] }>(perpAnswer("getStopOrderList", "down"));
  assert.equal(texts(toContractOrder(linear, items[0] as ContractOrder), "type", "triggerPrice", "status"), [
    "stop",
    "80000.5",
    "open",
  ]);
});

test("events of contracts' orders, and the end of those with a trigger", () => {
  const states = ["open", "match", "maker", "filled", "canceled", "update", "market"];
  assert.equal(states.map((name) => [futuresPush(name).status, String(futuresPush(name).filled)]), [
    ["open", "0"],
    ["partiallyFilled", "0.001"],
    ["partiallyFilled", "0.003"],
    ["filled", "0.003"],
    ["canceled", "0.001"],
    ["open", "0"],
    ["partiallyFilled", "0.001"],
  ]);
  assert.is(String(futuresPush("match", inverse).filled), "1");
  assert.equal([futuresPush("maker").positionSide, futuresPush("filled").positionSide], ["long", "short"]);
  assert.equal(texts(futuresPush("update"), "amount", "created"), ["0.003", 1_731_916_985_768]);
  assert.equal(texts(futuresPush("market"), "type", "price"), ["market", undefined]);
  const ends = (name: string) => toStopEnd(linear, perpMessage("StopChange", name) as StopEvent);
  assert.equal([ends("open"), ends("triggered")], [[], []]);
  assert.equal(texts(ends("cancel")[0], "id", "type", "status", "triggerPrice"), [
    "240673378116083714",
    "takeProfitLimit",
    "canceled",
    "1000",
  ]);
});

test("fills: fees charged and rebates", () => {
  const { items } = data<{ items: Fill[] }>(spotAnswer("getAccountTradeHistory", "one"));
  const [paid, got] = items.map((raw) => toFill(btc, raw));
  assert.equal(texts(paid, "id", "cost", "time"), ["19814995255305", "0.677176", 1_729_577_515_473]);
  assert.equal([String(paid?.fee?.amount), paid?.fee?.asset, String(got?.fee?.amount)], [
    "0.000677176",
    "USDT",
    "-1.69295",
  ]);
  const futures = data<{ items: ContractFill[] }>(perpAnswer("getAccountTradeHistory", "four")).items;
  const all = futures.map((raw) => toContractFill(raw.symbol === "XBTUSDM" ? inverse : linear, raw));
  assert.equal(all.map(({ positionSide, fee }) => [positionSide, fee?.asset]), [
    [undefined, "USDT"],
    [undefined, "BTC"],
    ["short", "BTC"],
    ["long", "BTC"],
  ]);
  assert.equal(texts(all[0], "id", "amount", "cost", "time"), [
    "1828954878212-taker",
    "0.001",
    "86.2751",
    1_740_640_088_244,
  ]);
});

test("balances: of the account that trades, and no other", () => {
  const [held] = toBalances(spotMessage("BalanceChange", "hold") as BalanceEvent);
  assert.ok(held?.kind === "balances" && held.time === 1_730_269_283_892);
  assert.equal(held.kind === "balances" ? texts(held.balances[0], "asset", "total", "free", "held") : [], [
    "USDT",
    "21.133773386762",
    "20.132773386762",
    "1.001",
  ]);
  assert.equal(toBalances(spotMessage("BalanceChange", "deposit") as BalanceEvent), []);
  const wallet = toWallet(data<FuturesAccount>(perpAnswer("getFuturesAccount", "digits")));
  assert.equal(texts(wallet, "asset", "total", "held"), ["BTC", "1.123456789012345678", "0"]);
  assert.equal(texts(toWallet(data(perpAnswer("getFuturesAccount", "usdt"))), "total", "free"), [
    "371.394298816",
    "290.326799096",
  ]);
  assert.equal(texts(toWalletEvent(perpMessage("WalletChange", "wallet") as WalletEvent), "total", "free"), [
    "81.072921258",
    "26.144281178",
  ]);
});

test("positions: signs, sides, and messages that tell of none", () => {
  const [one, short, long] = data<RawPosition[]>(perpAnswer("getPositionList", "three")).flatMap((raw) =>
    toPosition(linear, raw)
  );
  assert.equal(texts(one, "side", "amount", "marginMode", "margin", "leverage"), [
    undefined,
    "0.001",
    "cross",
    undefined,
    "10",
  ]);
  assert.equal(texts(short, "side", "amount", "marginMode", "margin", "unrealizedProfit"), [
    "short",
    "-0.002",
    "isolated",
    "47.9590091686",
    "-2.93960000000000000012",
  ]);
  assert.equal(texts(long, "side", "amount"), ["long", "0.002"]);
  const pushed = (name: string) => toPosition(linear, perpMessage("PositionChange", name) as PositionEvent);
  assert.equal(texts(pushed("closed")[0], "side", "amount", "entryPrice", "liquidationPrice"), [
    "long",
    "0",
    undefined,
    undefined,
  ]);
  assert.is(String(pushed("short")[0]?.amount), "-0.003");
  assert.equal(pushed("funding"), []);
});

test("funding: now, listed, told and paid", () => {
  const rate = data<CurrentFunding>(perpAnswer("getCurrentFundingRate", "bitcoin"));
  const now = contract.toFunding(linear, rate, data<MarkPrice>(perpAnswer("getMarkPrice", "bitcoin")));
  assert.equal(texts(now, "rate", "interval", "nextTime", "markPrice", "indexPrice"), [
    "0.000061",
    28_800_000,
    1_748_491_200_000,
    "67687.08",
    "67683.58",
  ]);
  const listed = contract.toListedFunding(linear, contracts[0] as Contract, 1_748_491_200_000 - 17_752_926 + 400);
  assert.equal(texts(listed, "rate", "nextTime", "markPrice"), ["0.000052", 1_748_491_200_000, "86378.69"]);
  assert.equal(texts(contract.toListedFunding(linear, contracts[2] as Contract, 5), "rate", "interval", "nextTime"), [
    undefined,
    undefined,
    undefined,
  ]);
  const told = contract.toFundingEvent(linear, perpMessage("Instrument", "funding") as InstrumentEvent);
  assert.equal(texts(told, "rate", "markPrice", "time"), ["-0.000031", undefined, 1_731_899_160_000]);
  const { dataList } = data<{ dataList: Payment[] }>(perpAnswer("getPrivateFundingHistory", "one"));
  assert.equal(dataList.map((raw) => texts(toPayment(linear, raw), "id", "amount", "asset", "rate")), [
    ["1472387374042586", "-0.05585669", "USDT", "0.000641"],
    ["1472387374042580", "0.001044000000000000000012", "USDT", "-0.000012"],
  ]);
  assert.is(String(contract.toOpenInterest(linear, contracts[0] as Contract, 1).amount), "6748.176");
});

test("intervals that are not offered are refused; the venue's name of a coin", () => {
  assert.equal(contract.fromInterval("4h"), [240, "4hour"]);
  assert.throws(() => contract.fromInterval("3m"), (error: unknown) => error instanceof ValidationError);
  assert.equal([contract.coinOf("XBT"), contract.currencyOf("BTC"), contract.currencyOf("ETH")], ["BTC", "XBT", "ETH"]);
});

test("words of a batch that has no codes", () => {
  assert.instance(errorOf("", "The order funds should more then 0.1 USDT.", {}), InvalidOrder);
  assert.instance(errorOf("", "Balance insufficient!", {}), InsufficientFunds);
  assert.instance(errorOf("300003", "x", {}), InsufficientFunds);
});

test("changes without a level, and leverage with a fraction, are refused", () => {
  assert.throws(() => contract.toDelta(linear, { sequence: 1, change: "", timestamp: 1 }));
  assert.throws(() => fromContractTicketOf("2.5"), (error: unknown) => error instanceof ValidationError);
});

/** The leverage of an order has to be whole. */
function fromContractTicketOf(leverage: string): unknown {
  return wholeLeverage(decimal(leverage));
}

test.run();
