/** Market data, balances, fees and contracts, on the description's examples. */
import * as assert from "uvu/assert";
import type {
  Bill,
  FundingRate as RawFunding,
  FundingRateHistory,
  Leverage as RawLeverage,
  OpenInterest as RawInterest,
  Position as RawPosition,
} from "../../generated/okx/perp.ts";
import type {
  AccountBalance,
  BooksPush,
  Candle as RawCandle,
  FeeRates,
  Instrument,
  OrderBook,
  Ticker as RawTicker,
  Trade as RawTrade,
} from "../../generated/okx/spot.ts";
import { SchemaError, ValidationError } from "../../src/core/errors.ts";
import type { Market } from "../../src/model/mod.ts";
import { toBalances, toCash, toTradingFees, toWallet } from "../../src/venues/okx/map/account.ts";
import {
  toFundingPayment,
  toFundingRate,
  toLeverage,
  toOpenInterest,
  toPastFunding,
  toPosition,
} from "../../src/venues/okx/map/contracts.ts";
import {
  fromInterval,
  toBook,
  toCandle,
  toContract,
  toDelta,
  toSpotMarket,
  toTicker,
  toTrades,
} from "../../src/venues/okx/map/market.ts";
import { suite } from "../support/suite.ts";
import { perpAnswer, perpMessage, spotAnswer, spotMessage } from "./bench.ts";

const test = suite("okx map");

const data = <T>(answer: unknown): T[] => (answer as { data: T[] }).data;
const one = <T>(answer: unknown): T => data<T>(answer)[0] as T;
const instrument = (name: string): Instrument => one(spotAnswer("getInstruments", name));

const spot = toSpotMarket(instrument("spot")) as Market;
const linear = toContract(instrument("linear")) as Market;
const inverse = toContract(instrument("inverse")) as Market;

/** Every value of an object as text; dates and words stay. */
function texts(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => name !== "raw")
      .map(([name, field]) => [name, typeof field === "object" && field !== null ? String(field) : field]),
  );
}

test("spot markets and their rules", () => {
  assert.equal([spot.symbol, spot.id, spot.kind, spot.base, spot.quote], [
    "BTC/USDT",
    "BTC-USDT",
    "spot",
    "BTC",
    "USDT",
  ]);
  assert.equal(texts({ tick: spot.tickSize, lot: spot.lotSize, ...spot.amount }), {
    tick: "0.1",
    lot: "0.00000001",
    min: "0.00001",
    max: "9999999999",
  });
  assert.is(spot.status, "trading");
  assert.is(spot.contract, undefined);
  assert.ok(spot.postOnly);
  const leaving = toSpotMarket(instrument("leaving"));
  assert.equal([leaving?.symbol, leaving?.status], ["LUNA/USDT", "halted"]);
  assert.is(toSpotMarket({ ...instrument("spot"), tickSz: "" }), undefined, "without rules");
  assert.is(toSpotMarket({ ...instrument("spot"), state: "preopen" })?.status, "halted");
  assert.is(toSpotMarket(instrument("linear")), undefined);
});

test("contracts: amounts are in base, of inverse ones in quote", () => {
  assert.equal([linear.symbol, linear.id, linear.kind], ["BTC/USDT:USDT", "BTC-USDT-SWAP", "perp"]);
  assert.equal(texts(linear.contract ?? {}), { settle: "USDT", inverse: false, size: "0.01", maxLeverage: "100" });
  // 0.01 contracts of 0.01 BTC each.
  assert.equal(texts({ tick: linear.tickSize, lot: linear.lotSize, min: linear.amount.min, max: linear.amount.max }), {
    tick: "0.1",
    lot: "0.0001",
    min: "0.0001",
    max: "1000000",
  });
  assert.is(String(linear.marketAmount?.max), "120");
  assert.equal([inverse.symbol, inverse.base, inverse.quote], ["BTC/USD:BTC", "BTC", "USD"]);
  assert.equal(texts(inverse.contract ?? {}), { settle: "BTC", inverse: true, size: "100", maxLeverage: "100" });
  assert.equal([String(inverse.lotSize), String(inverse.amount.min)], ["100", "100"]);
  assert.is(String(toContract({ ...instrument("linear"), ctMult: "10" })?.contract?.size), "0.1");
  const margined = toContract({
    ...instrument("linear"),
    instId: "BTC-USD_UM-SWAP",
    uly: "BTC-USD",
    settleCcy: "USDⓈ",
  });
  assert.is(margined?.symbol, "BTC/USD:USDⓈ");
  // Worth neither base nor quote, no contract at all, or without a value.
  for (const other of [{ ctValCcy: "USD" }, { ctType: "" }, { ctVal: "" }, { uly: "" }, { lotSz: "" }] as const) {
    assert.is(toContract({ ...instrument("linear"), ...other }), undefined, JSON.stringify(other));
  }
});

test("tickers: what is not there is not told", () => {
  const ticker = toTicker(spot, one<RawTicker>(spotAnswer("ticker", "spot")));
  assert.equal(texts(ticker ?? {}), {
    symbol: "BTC/USDT",
    last: "61234.5",
    bid: "61234.5",
    bidAmount: "1.20414",
    ask: "61234.6",
    askAmount: "0.35186",
    open: "60911.2",
    high: "61800",
    low: "60402.1",
    volume: "8391.20581",
    quoteVolume: "512874113.0241",
    time: 1784626200123,
  });
  const contracts = toTicker(inverse, one<RawTicker>(spotAnswer("ticker", "inverse")));
  assert.equal([contracts?.bidAmount, contracts?.volume, contracts?.quoteVolume].map(String), [
    "500",
    "222200",
    "222200",
  ]);
  const base = toTicker(linear, one<RawTicker>(spotAnswer("ticker", "inverse")));
  assert.equal([String(base?.bidAmount), String(base?.volume), base?.quoteVolume], ["0.05", "22.22", undefined]);
  const empty = one<RawTicker>(spotMessage("TickersPush", "empty"));
  assert.is(toTicker(spot, { ...empty, last: "" }), undefined);
  const oneSided = toTicker(spot, { ...one<RawTicker>(spotAnswer("ticker", "spot")), askPx: "", askSz: "" });
  assert.equal([oneSided?.ask, oneSided?.askAmount], [undefined, undefined]);
  for (const name of ["swaps", "spot"]) {
    for (const raw of data<RawTicker>(spotAnswer("tickers", name))) {
      assert.is(toTicker(spot, raw)?.time, raw.last === "" ? undefined : Number(raw.ts));
    }
  }
});

test("books: levels of two, amounts in place of contracts, and numbers that join", () => {
  const book = toBook(spot, one<OrderBook>(spotAnswer("orderBook", "one")));
  assert.equal(book, {
    symbol: "BTC/USDT",
    bids: [["41006.3", "0.30178218"]],
    asks: [["41006.8", "0.60038921"]],
    sequence: 3235851742,
    time: 1629966436396,
  });
  const snapshot = toDelta(linear, spotMessage("BooksPush", "snapshotNow") as BooksPush);
  assert.equal([snapshot.snapshot, snapshot.last, snapshot.previous], [true, 123456, undefined]);
  assert.equal([[...snapshot.asks][0], [...snapshot.bids][0]], [["8476.98", "4.15"], ["8476.97", "2.56"]]);
  assert.equal([...toDelta(inverse, spotMessage("BooksPush", "snapshotNow") as BooksPush).asks][0], [
    "8476.98",
    "41500",
  ]);
  const update = toDelta(spot, spotMessage("BooksPush", "update") as BooksPush);
  assert.equal([update.snapshot, update.last, update.previous, update.checksum], [
    undefined,
    123457,
    123456,
    undefined,
  ]);
  const quiet = toDelta(spot, spotMessage("BooksPush", "quiet") as BooksPush);
  assert.equal([quiet.bids, quiet.asks, quiet.last, quiet.previous], [[], [], 123457, 123457]);
  const anew = toDelta(spot, spotMessage("BooksPush", "numberedAnew") as BooksPush);
  assert.equal([anew.last, anew.previous, [...anew.bids][0]], [3, 123457, ["8447.02", "0"]]);
  const push = spotMessage("BooksPush", "update") as BooksPush;
  for (const wrong of [[], [...push.data, ...push.data]]) {
    assert.throws(() => toDelta(spot, { ...push, data: wrong }), (error: unknown) => error instanceof SchemaError);
  }
  const [change] = push.data;
  const huge = { ...push, data: [{ ...change, seqId: 2n ** 60n }] } as BooksPush;
  assert.throws(() => toDelta(spot, huge), (error: unknown) => error instanceof SchemaError);
});

test("trades: the taker's side, oldest first, in base", () => {
  const trades = toTrades(linear, data<RawTrade>(spotAnswer("trades", "swap")));
  for (const { raw, amount, side, id } of trades) {
    assert.ok(amount.eq(Number(raw.sz) * 0.01), `${amount}`);
    assert.equal([side, id], [raw.side, raw.tradeId]);
  }
  const all = toTrades(spot, [
    ...data<RawTrade>(spotAnswer("trades", "spot")),
    ...data<RawTrade>(spotMessage("TradesAllPush", "one")),
  ]);
  assert.equal(all.map(({ time }) => time), all.map(({ time }) => time).sort((a, b) => a - b));
  const [first] = all;
  const pair = [{ ...first!.raw, tradeId: "10" }, { ...first!.raw, tradeId: "9" }];
  assert.equal(toTrades(spot, pair).map(({ id }) => id), ["9", "10"], "of one time by their number");
});

test("candles: volumes in base and quote, and whether they are over", () => {
  const [forming, complete] = data<RawCandle>(spotAnswer("candlesticks", "spot"));
  assert.equal(texts(toCandle(spot, "1h", complete as RawCandle)), {
    symbol: "BTC/USDT",
    interval: "1h",
    time: 1784620800000,
    open: "61150",
    high: "61212.4",
    low: "61098.7",
    close: "61201.1",
    volume: "812.40117",
    quoteVolume: "49703150.4012435",
    closed: true,
  });
  assert.is(toCandle(spot, "1h", forming as RawCandle).closed, false);
  const [contracts] = data<RawCandle>(spotAnswer("candlesticks", "contract"));
  const candle = toCandle(linear, "1m", contracts as RawCandle);
  assert.equal([String(candle.volume), String(candle.quoteVolume)], ["84224.1", "12698348.04828491"]);
  assert.equal((["1s", "1h", "6h", "1d", "3d", "1w", "1M"] as const).map(fromInterval), [
    "1s",
    "1H",
    "6Hutc",
    "1Dutc",
    "3Dutc",
    "1Wutc",
    "1Mutc",
  ]);
  assert.throws(() => fromInterval("8h"), (error: unknown) => error instanceof ValidationError);
});

test("balances: cash, what of it is free for contracts, and empty words", () => {
  const multi = one<AccountBalance>(spotAnswer("getBalance", "multiCurrency"));
  const cash = toBalances(multi, toCash);
  assert.is(cash.time, Number(multi.uTime));
  assert.equal(texts(cash.balances[0] ?? {}), {
    asset: "USDT",
    total: "4850.435693622894",
    free: "4834.317093622894",
    held: "16.1186",
  });
  const [equity] = toBalances(multi, toWallet).balances;
  assert.equal([equity?.total, equity?.free].map(String), ["4850.435693622894", "4834.3170936228935"]);
  const [mode] = toBalances(one(spotAnswer("getBalance", "spotMode")), toWallet).balances;
  assert.equal([mode?.total, mode?.free].map(String), ["4992.890093622894", "4834.317093622894"], "no equity is told");
  assert.equal(toBalances(one(spotAnswer("getBalance", "empty")), toCash).balances, []);
  for (const name of ["snapshot", "update", "firstPage"]) {
    const { balances, time } = toBalances(one(spotMessage("AccountPush", name)), toCash);
    assert.ok(balances.length > 0 && time === 1705564223311, name);
    for (const { total, free, held } of balances) assert.ok(total.eq(free.plus(held)));
  }
  const nothing = { ...multi.details[0]!, cashBal: "", availBal: "" };
  assert.equal([toCash(nothing).total, toCash(nothing).free].map(String), ["0", "0"]);
});

test("fees: what is charged is positive, by the market's group", () => {
  const fees = toTradingFees(spot, one<FeeRates>(spotAnswer("getFeeRates", "spot")));
  assert.equal([fees.maker, fees.taker].map(String), ["0.0008", "0.001"]);
  const swap = one<FeeRates>(spotAnswer("getFeeRates", "swap"));
  const [rebate, usual] = [toTradingFees(linear, swap), toTradingFees(inverse, swap)];
  assert.equal([rebate.maker, rebate.taker].map(String), ["-0.00005", "0.0003"]);
  assert.equal([usual.maker, usual.taker].map(String), ["0.0002", "0.0005"]);
  assert.throws(
    () => toTradingFees(linear, { ...swap, feeGroup: [] }),
    (error: unknown) => error instanceof SchemaError,
  );
});

test("positions: signed, in base or quote, in both position modes", () => {
  const position = (name: string, market: Market): Record<string, unknown> =>
    texts(toPosition(market, one<RawPosition>(perpAnswer("getPositions", name))));
  assert.equal(position("oneWayShort", linear), {
    symbol: "BTC/USDT:USDT",
    amount: "-0.125",
    entryPrice: "61234.5",
    markPrice: "61201.2",
    liquidationPrice: "73120.4",
    unrealizedProfit: "4.1625",
    realizedProfit: "0",
    leverage: "5",
    marginMode: "cross",
    time: 1724742632153,
  });
  const [long, short] = data<RawPosition>(perpAnswer("getPositions", "hedge")).map((raw) => toPosition(linear, raw));
  assert.equal([long?.side, String(long?.amount), long?.marginMode, String(long?.margin)], [
    "long",
    "0.4",
    "isolated",
    "2436.448",
  ]);
  assert.is(short?.side, "short");
  assert.ok(short?.amount.lt(0), `counted up from zero there: ${short?.amount}`);
  const dollars = position("inverse", inverse);
  assert.equal([dollars["amount"], dollars["unrealizedProfit"]], ["12000", "-0.0001066"]);
  const closed = position("closed", linear);
  assert.equal([closed["amount"], closed["entryPrice"], closed["liquidationPrice"], closed["unrealizedProfit"]], [
    "0",
    undefined,
    undefined,
    undefined,
  ]);
  for (const name of ["snapshot", "any", "oneWay", "closed"]) {
    for (const raw of data<RawPosition>(perpMessage("PositionsPush", name))) {
      assert.ok(toPosition(linear, raw).time > 0);
    }
  }
});

test("funding: the rate that runs, and none where there is none yet", () => {
  const rate = (name: string) => toFundingRate(linear, one<RawFunding>(perpAnswer("getFundingRate", name)));
  assert.equal(texts(rate("settled")), {
    symbol: "BTC/USDT:USDT",
    rate: "0.0000182221218054",
    nextTime: 1743609600000,
    interval: 28_800_000,
    time: 1743588686291,
  });
  assert.is(String(rate("processing").rate), "-0.0000412");
  assert.is(rate("hourly").interval, 3_600_000);
  assert.equal([rate("notYet").rate, rate("notYet").nextTime], [undefined, 1743609600000]);
  const priced = toFundingRate(linear, one(perpMessage("FundingRatePush", "settled")), { mark: "200", index: "199.5" });
  assert.equal([priced.markPrice, priced.indexPrice].map(String), ["200", "199.5"]);
  assert.is(toFundingRate(linear, one(perpMessage("FundingRatePush", "notYet")), { mark: "" }).markPrice, undefined);
});

test("funding of the past: what was paid, by everybody and by the account", () => {
  const [newest] = data<FundingRateHistory>(perpAnswer("getFundingRateHistory", "old"));
  assert.equal(texts(toPastFunding(inverse, newest as FundingRateHistory)), {
    symbol: "BTC/USD:BTC",
    rate: "0.0000746572360545",
    time: 1703059200000,
  });
  assert.is(
    String(toPastFunding(inverse, { ...newest as FundingRateHistory, realizedRate: "" }).rate),
    "0.0000746604960499",
  );
  const payment = (name: string) =>
    texts(toFundingPayment(linear, one<Bill>(perpAnswer("getBillsDetails7Days", name))));
  assert.equal(payment("fundingPaid"), {
    id: "623950854533513300",
    symbol: "BTC/USDT:USDT",
    amount: "-0.4112",
    asset: "USDT",
    time: 1695033476167,
  });
  assert.equal([payment("fundingReceived")["amount"], payment("fundingReceived")["asset"]], ["0.0000021", "BTC"]);
});

test("open interest and leverage", () => {
  const interest = toOpenInterest(linear, one<RawInterest>(perpAnswer("getOpenInterest", "swap")));
  assert.equal([String(interest.amount), interest.time], ["50", 1597026383085]);
  const exact = toOpenInterest(inverse, one<RawInterest>(perpMessage("OpenInterestPush", "swap")));
  assert.is(String(exact.amount), "221611301.000000309");
  const leverages = data<RawLeverage>(perpAnswer("getLeverage", "hedge"));
  assert.is(String(toLeverage(linear, "cross", leverages).leverage), "10");
  const apart = leverages.map((raw, at) => ({ ...raw, lever: at === 0 ? "3" : "20" }));
  assert.equal(texts(toLeverage(linear, "isolated", apart)), {
    symbol: "BTC/USDT:USDT",
    leverage: "20",
    marginMode: "isolated",
  });
  assert.throws(() => toLeverage(linear, "cross", []), (error: unknown) => error instanceof SchemaError);
});

test.run();
