/** What the rarer examples of the descriptions come to: what may be missing, empty, or of another kind than usual. */
import * as assert from "uvu/assert";
import type { ContractInstrument, ContractTicker, FuturesLeverage, Position } from "../../generated/bybit/perp.ts";
import type {
  AccountInfo,
  Execution,
  KlineEvent,
  Order,
  OrderBook,
  OrderBookEvent,
  PublicTradeEvent,
  RecentTrade,
  SpotInstrument,
  SpotTickerEvent,
  Wallet,
  WalletEvent,
} from "../../generated/bybit/spot.ts";
import { OutcomeUnknown, PermissionError, SchemaError } from "../../src/core/errors.ts";
import type { Session } from "../../src/core/session.ts";
import type { Market } from "../../src/model/mod.ts";
import { accountOf, type AccountParts } from "../../src/venues/bybit/account.ts";
import { positionTopic } from "../../src/venues/bybit/contracts.ts";
import { toBalances } from "../../src/venues/bybit/map/account.ts";
import {
  toContractTicker,
  toFundingRate,
  toLeverage,
  toMarginMode,
  toPosition,
} from "../../src/venues/bybit/map/contract.ts";
import {
  toBook,
  toContract,
  toDelta,
  toPair,
  toStreamCandle,
  toStreamTicker,
  toStreamTrades,
  toTrade,
} from "../../src/venues/bybit/map/market.ts";
import { isTrade, toFill, toOrder } from "../../src/venues/bybit/map/order.ts";
import { suite } from "../support/suite.ts";
import {
  failure,
  listOf,
  ok,
  perpAnswer,
  perpBench,
  perpMessage,
  spotAnswer,
  spotBench,
  spotMessage,
} from "./bench.ts";

const test = suite("bybit examples");

const one = <T>(answer: unknown): T => listOf<T>(answer)[0] as T;
const pair: Market = toPair(one<SpotInstrument>(spotAnswer("spotInstruments", "pair")));
const linear = toContract(one<ContractInstrument>(perpAnswer("contractInstruments", "linear"))) as Market;
const texts = (...values: readonly unknown[]): unknown[] =>
  values.map((value) => value === undefined ? undefined : String(value));

test("markets that are not traded yet or any more; a future is none", () => {
  const pairs = listOf<SpotInstrument>(spotAnswer("spotInstruments", "states")).map(toPair);
  assert.equal(
    pairs.map(({ symbol, status, amount, marketAmount, notional }) =>
      texts(symbol, status, amount.max, marketAmount?.max, notional.min)
    ),
    ["AAVE", "BAT", "CRV"].map((base) => [`${base}/USDT`, "halted", undefined, undefined, "1"]),
  );
  const contracts = listOf<ContractInstrument>(perpAnswer("contractInstruments", "states")).map(toContract);
  assert.equal(
    contracts.map((market) => market && texts(market.status, market.marketAmount?.max, market.notional.min)),
    [["halted", undefined, undefined], ["halted", undefined, undefined], undefined],
  );
});

test("nothing to tell: books, trades, candles and tickers", async () => {
  const book = toBook(pair, (spotAnswer("orderbook", "empty") as { result: OrderBook }).result);
  assert.equal([book.bids, book.asks], [[], []]);
  const delta = toDelta(spotMessage("OrderBook", "bids") as OrderBookEvent);
  assert.equal([delta.bids, delta.asks, delta.snapshot], [[["30247.10", "1.2"]], [], undefined]);
  assert.is(toTrade(pair, one<RecentTrade>(spotAnswer("recentTrades", "least"))).side, "sell");
  const trades = toStreamTrades(linear, spotMessage("PublicTrade", "directions") as PublicTradeEvent);
  assert.equal(trades.map(({ side, amount }) => texts(side, amount)), Array(4).fill(["buy", "0.001"]));
  const ticker = toStreamTicker(pair, spotMessage("SpotTicker", "unindexed") as SpotTickerEvent);
  assert.equal(texts(ticker.last, ticker.open, ticker.volume), ["0.05177", undefined, "0"]);
  const candle = spotMessage("Kline", "forming") as KlineEvent;
  assert.throws(
    () => toStreamCandle(pair, "5m", { ...candle, data: [] }),
    (error: unknown) => error instanceof SchemaError,
  );

  const { venue, answers } = await spotBench();
  answers["GET /v5/market/recent-trade"] = spotAnswer("recentTrades", "none");
  answers["GET /v5/market/kline"] = spotAnswer("kline", "none");
  answers["GET /v5/market/tickers"] = spotAnswer("spotTickers", "none");
  answers["GET /v5/account/fee-rate"] = spotAnswer("feeRate", "none");
  assert.equal(await venue.fetchTrades(pair.symbol), []);
  assert.equal((await venue.fetchCandles({ symbol: pair.symbol, interval: "1m" })).candles, []);
  assert.equal(await venue.fetchTickers(), []);
  assert.instance(await failure(venue.fetchTradingFees(pair.symbol)), SchemaError);
  await venue.close();
});

test("a contract that was never traded has funding, and no ticker", () => {
  const raw = one<ContractTicker>(perpAnswer("contractTickers", "least"));
  assert.is(toContractTicker(linear, raw, 1), undefined);
  const { rate, nextTime, interval, markPrice, indexPrice } = toFundingRate(linear, raw, 1);
  assert.equal(texts(rate, nextTime, interval, markPrice, indexPrice), [
    "0.0001",
    "1784880000000",
    undefined,
    undefined,
    "0.5",
  ]);
});

test("orders that the venue makes of take profit and stop loss, by side and mode, and others that are rare", () => {
  const told = (name: string, market: Market) =>
    listOf<Order>(spotAnswer("openOrders", name)).map((raw) => toOrder(market, raw));
  assert.equal(
    told("kinds", linear).map((order) => texts(order.type, order.status, order.positionSide, order.triggerPrice)),
    [
      ["stop", "open", "long", "58000"],
      // A short position gains where the price falls.
      ["takeProfit", "open", "short", "58000"],
      ["stop", "open", undefined, "58000"],
      ["takeProfit", "open", undefined, "70000"],
      ["stop", "open", undefined, "58000"],
      ["stop", "open", undefined, "58000"],
      ["limit", "open", undefined, undefined],
      ["limit", "open", undefined, undefined],
    ],
  );
  const [, , , , , made, improving, strange] = told("kinds", linear);
  assert.equal([made?.clientOrderId, improving?.timeInForce, strange?.price], [made?.id, undefined, undefined]);
  assert.equal(told("spotKinds", pair).map(({ type }) => type), ["stopLimit", "takeProfitLimit"]);
});

test("whoever canceled an order is its reason", () => {
  const raws = listOf<Order>(spotAnswer("orderHistory", "ends"));
  assert.ok(raws.length > 10);
  for (const raw of raws) {
    const { status, reason } = toOrder(linear, raw);
    assert.equal([status, reason], ["canceled", raw.cancelType === "" ? undefined : raw.cancelType]);
  }
});

test("executions: those of forced, agreed and spread trades are fills, the others are none", () => {
  const raws = listOf<Execution>(spotAnswer("tradeHistory", "kinds"));
  assert.equal(raws.filter(isTrade).map(({ execType }) => execType), ["BustTrade", "BlockTrade", "FutureSpread"]);
  const forced = toFill(linear, raws[0] as Execution);
  assert.equal(texts(forced.fee?.amount, forced.fee?.asset, forced.realizedProfit), ["3.367", "USDT", undefined]);
  const sold = toFill(pair, one<Execution>(spotAnswer("tradeHistory", "otherFees")));
  assert.equal(texts(sold.fee?.amount, sold.fee?.asset), ["6.12", "USDT"]);
  assert.equal(listOf(spotAnswer("tradeHistory", "none")), []);
});

test("balances: figures that are missing are none, and the older account is not the one that trades", () => {
  const told = (wallets: readonly Wallet[], margins: boolean) =>
    toBalances(wallets, margins).map(({ asset, total, held, free }) => texts(asset, total, held, free));
  const least = listOf<Wallet>(spotAnswer("walletBalance", "least"));
  for (const margins of [false, true]) {
    assert.equal(told(least, margins), [["BTC", "0.3", "0.1", "0.2"], ["USDT", "0", "0", "0"]]);
  }
  for (const name of ["inverse", "none"]) {
    assert.equal(told(listOf<Wallet>(spotAnswer("walletBalance", name)), true), [], name);
  }
  const { data } = spotMessage("Wallet", "least") as WalletEvent;
  assert.equal(told(data, true), [["BTC", "0.3", "0", "0.3"]]);
});

test("positions in liquidation and in deleveraging are positions, and those of none have no size", () => {
  const told = listOf<Position>(perpAnswer("positions", "least")).map((raw) => toPosition(linear, raw, "isolated"));
  assert.equal(
    told.map(({ amount, entryPrice, liquidationPrice, margin, unrealizedProfit, side }) =>
      texts(amount, entryPrice, liquidationPrice, margin, unrealizedProfit, side)
    ),
    [
      ["0.05", "60100.5", undefined, undefined, undefined, undefined],
      ["-1.5", "60100.5", undefined, undefined, undefined, undefined],
      ["0", undefined, undefined, undefined, undefined, undefined],
    ],
  );
  assert.equal(listOf(perpAnswer("positions", "none")), []);
});

test("margin modes of the account, and leverage that is not told", () => {
  const mode = (name: string) => toMarginMode((spotAnswer("accountInfo", name) as { result: AccountInfo }).result);
  assert.equal(["isolated", "portfolio", "least"].map(mode), ["isolated", "cross", "cross"]);
  const { leverage } = one<FuturesLeverage>(perpAnswer("futuresLeverage", "sideless"));
  assert.is(toLeverage(linear, leverage, "cross"), undefined);
});

test("events of another product, on the topics of all, are left to its own connector", () => {
  const parts: AccountParts = {
    session: {} as Session,
    products: ["linear"],
    marketOf: (_, product) => product === "linear" ? linear : undefined,
    settleCoins: () => [],
  };
  const [orders, executions] = accountOf(parts, 5_000).user;
  assert.equal(orders?.read(spotMessage("Order", "option")), []);
  assert.equal(orders?.read(spotMessage("Order", "rejected")).length, 1);
  assert.equal(executions?.read(spotMessage("Execution", "least")).map(({ kind }) => kind), ["fill"]);
  const positions = positionTopic(parts);
  assert.equal(positions.read(perpMessage("Position", "option")), []);
  assert.equal(positions.read(perpMessage("Position", "hedgeClosed")).length, 1);
});

test("histories of contracts without an entry, and open interest of both sides", async () => {
  const { venue, answers } = await perpBench();
  answers["GET /v5/market/funding/history"] = perpAnswer("fundingRateHistory", "none");
  assert.equal(await venue.fetchFundingRateHistory({ symbol: linear.symbol }), []);
  answers["GET /v5/market/open-interest"] = perpAnswer("openInterest", "bothSides");
  assert.is(String((await venue.fetchOpenInterest("BTC/USD:BTC")).amount), "31955345.5");
  answers["GET /v5/market/open-interest"] = perpAnswer("openInterest", "none");
  assert.instance(await failure(venue.fetchOpenInterest("BTC/USD:BTC")), SchemaError);
  answers["GET /v5/market/tickers"] = perpAnswer("contractTickers", "none");
  assert.equal(await venue.fetchFundingRates(), []);
  answers["GET /v5/position/symbol-info"] = perpAnswer("futuresLeverage", "none");
  assert.instance(await failure(venue.fetchLeverage(linear.symbol)), SchemaError);
  await venue.close();
});

test("a disconnect protection that is off, or was never on, is not armed", async () => {
  for (const make of [spotBench, perpBench]) {
    const { venue, answers, of } = await make();
    for (const name of ["never", "off"]) {
      answers["GET /v5/account/query-dcp-info"] = spotAnswer("dcpInfo", name);
      assert.instance(await failure(venue.armDeadMansSwitch({ countdown: 30_000 })), PermissionError, name);
    }
    assert.is(of("POST").length, 0);
    await venue.close();
  }
});

test("a cancel of all that failed under a code of success, and one that says neither", async () => {
  const failed = ok({ list: [], success: "0" });
  const unsaid = ok({ list: [{ orderId: "1616024329462743808", orderLinkId: "" }] });
  for (const [make, symbol] of [[spotBench, pair.symbol], [perpBench, linear.symbol]] as const) {
    const { venue, answers, of } = await make();
    answers["POST /v5/order/cancel-all"] = failed;
    assert.instance(await failure(venue.cancelAllOrders(symbol)), OutcomeUnknown);
    assert.is(of("POST /v5/order/cancel-all").length, 1, "it is not sent again");
    answers["POST /v5/order/cancel-all"] = unsaid;
    await venue.cancelAllOrders(symbol);
    await venue.close();
  }
});

test("a batch whose answer tells of no order", async () => {
  const { venue, answers } = await spotBench();
  answers["POST /v5/order/create-batch"] = ok({ list: [] }, { retExtInfo: { list: [] } });
  const order = { symbol: pair.symbol, side: "buy", type: "limit", amount: "0.015", price: "61234.5" } as const;
  const told = await venue.createOrders([{ ...order, clientOrderId: "a" }, { ...order, clientOrderId: "b" }]);
  for (const outcome of told) assert.ok("error" in outcome && outcome.error instanceof OutcomeUnknown);
  assert.is(told.length, 2);
  await venue.close();
});

test.run();
