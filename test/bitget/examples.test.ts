/** Every example of the description that the adapters may be told, through the maps, and what the particular ones mean. */
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import { describe } from "../../codegen/generate.ts";
import type {
  FinancialRecord,
  FundRate,
  Position as RawPosition,
  PushedPosition,
} from "../../generated/bitget/perp.ts";
import type {
  Asset,
  Fill as RawFill,
  Instrument,
  Order as RawOrder,
  OrderBook,
  PublicFill,
  PushedFill,
  PushedOrder,
  PushedTicker,
  Ticker,
} from "../../generated/bitget/spot.ts";
import { SchemaError } from "../../src/core/errors.ts";
import type { Fill, Market, OrderUpdate, Position } from "../../src/model/mod.ts";
import { toCash, toWallet } from "../../src/venues/bitget/map/account.ts";
import { toBook, toContract, toSpotMarket, toTicker, toTrades } from "../../src/venues/bitget/map/market.ts";
import { Numbering } from "../../src/venues/bitget/map/numbering.ts";
import { toFill, toOrder, toPush, toPushedFill } from "../../src/venues/bitget/map/order.ts";
import { toFundingPayment, toFundingRate, toPosition, toPushedPosition } from "../../src/venues/bitget/map/position.ts";
import { suite } from "../support/suite.ts";
import { spotAnswer } from "./bench.ts";

const test = suite("bitget examples");

const { products } = describe(fileURLToPath(new URL("../../", import.meta.url)), "bitget");

/** The entries of all examples of an operation's answer, or of a message. */
function all<T>(name: string): T[] {
  const values = products.flatMap(({ endpoints, messages }) => [
    ...endpoints.filter(({ id }) => id === name).flatMap(({ examples }) => examples),
    ...messages.filter(({ payload }) => payload.type === name).flatMap(({ examples }) => examples),
  ]).map(({ value }) => (value as { data: unknown }).data);
  assert.ok(values.length > 0, name);
  return values.flatMap((data) => {
    if (Array.isArray(data)) return data as T[];
    const { list } = data as { list?: T[] | null };
    return list === undefined && Object.keys(data as object).length > 2 ? [data as T] : list ?? [];
  });
}

const [btc, ethbtc, fresh] = (spotAnswer("getInstruments", "spot") as { data: Instrument[] }).data
  .map(toSpotMarket) as [Market, Market, Market];
const [contract] = (spotAnswer("getInstruments", "contracts") as { data: Instrument[] }).data
  .map(toContract) as [Market];
const states = new Set(["open", "partiallyFilled", "filled", "canceled"]);

/** What holds of an order whatever it is. */
function checkOrder(update: OrderUpdate, from: string): void {
  const { status, filled, amount, quoteAmount, cost, time } = update;
  assert.ok(states.has(status), `${from}: ${status}`);
  assert.ok(update.clientOrderId !== "" && update.id !== "", `${from}: ids`);
  assert.not(amount !== undefined && quoteAmount !== undefined, `${from}: one amount`);
  assert.ok((time ?? 0) > 1e12 && (update.created ?? 0) > 1e12, `${from}: times`);
  if (amount && filled) assert.ok(filled.lte(amount) && !filled.isNegative(), `${from}: ${filled} of ${amount}`);
  if (filled?.isZero()) assert.is(String(cost), "0", `${from}: cost`);
}

function checkFill({ amount, price, time, fee, id, orderId }: Fill, from: string): void {
  assert.ok(amount.gt(0) && price.gt(0) && time > 1e12 && id !== "" && orderId !== "", from);
  if (fee) assert.ok(fee.asset !== "", from);
}

test("every order and fill is understood", () => {
  for (const name of ["getOrderInfo", "getUnfilledOrders", "getHistoryOrders"]) {
    for (const raw of all<RawOrder>(name)) {
      checkOrder(toOrder(raw.category === "SPOT" ? btc : contract, raw), `${name} ${raw.orderId}`);
    }
  }
  for (const raw of all<PushedOrder>("OrderPush")) {
    checkOrder(toPush(raw.category.toUpperCase() === "SPOT" ? btc : contract, raw), `push ${raw.orderId}`);
  }
  for (const raw of all<RawFill>("getFillHistory")) {
    checkFill(toFill(raw.category === "SPOT" ? btc : contract, raw), raw.execId);
  }
  for (const raw of all<PushedFill>("FillPush")) checkFill(toPushedFill(btc, raw), raw.execId);
});

test("orders by quote, in hedge and one-way mode, and how they ended", () => {
  const of = (name: string, market: Market = btc) =>
    toOrder(market, (spotAnswer("getOrderInfo", name) as { data: RawOrder }).data);
  const byQuote = of("byQuote");
  assert.equal(
    [byQuote.type, byQuote.status, byQuote.amount, byQuote.quoteAmount, byQuote.filled, byQuote.cost].map(String),
    [
      "market",
      "filled",
      "undefined",
      "100",
      "0.0372",
      "99.853356",
    ],
  );
  const partly = of("partly");
  assert.equal([partly.status, partly.postOnly, partly.timeInForce, partly.positionSide], [
    "partiallyFilled",
    true,
    "GTC",
    undefined,
  ]);
  const live = of("live", contract);
  assert.equal([live.positionSide, live.reduceOnly, String(live.filled)], ["long", undefined, "0"]);
  const canceled = of("canceled", contract);
  assert.equal([canceled.status, canceled.reason, canceled.reduceOnly, canceled.timeInForce, canceled.positionSide], [
    "canceled",
    "normal_cancel",
    true,
    "IOC",
    undefined,
  ]);
});

test("fees: above zero what was paid, below what was received", () => {
  const fees = all<RawFill>("getFillHistory").map((raw) => toFill(contract, raw).fee).map((fee) =>
    fee && `${fee.amount} ${fee.asset}`
  );
  assert.equal(fees.filter(Boolean), ["0.6417006 USDT", "0.00642032 USDT", "-0.000001 BTC"]);
});

test("every market, price and position is understood", () => {
  assert.equal([btc.symbol, btc.tickSize, btc.lotSize, btc.amount.min, btc.amount.max, btc.notional.min].map(String), [
    "BTC/USDT",
    "0.01",
    "0.000001",
    "0.000001",
    "undefined",
    "1",
  ]);
  assert.equal([ethbtc.status, ethbtc.notional.min, fresh.status, String(fresh.lotSize)], [
    "trading",
    undefined,
    "halted",
    "1",
  ]);
  assert.equal([contract.symbol, contract.fees?.taker].map(String), ["BTC/USDT:USDT", "0.0006"]);
  for (const raw of all<Instrument>("getInstruments")) {
    const market = toSpotMarket(raw) ?? toContract(raw);
    assert.is(market === undefined, raw.type === "delivery", raw.symbol);
    if (market) assert.ok(market.tickSize.gt(0) && market.lotSize.gt(0), raw.symbol);
  }
  for (const raw of all<Ticker>("getTickers")) {
    assert.is(toTicker(btc, raw, Number(raw.ts)) === undefined, raw.lastPrice === "0", raw.symbol);
  }
  for (const raw of all<PushedTicker>("TickerPush")) {
    assert.is(toTicker(btc, raw, 1) === undefined, raw.lastPrice === "0");
  }
  const positions: Position[] = [
    ...all<RawPosition>("getCurrentPosition").map((raw) => toPosition(contract, raw)),
    ...all<PushedPosition>("PositionPush").map((raw) => toPushedPosition(contract, raw)),
  ];
  for (const { amount, entryPrice, time, marginMode, margin } of positions) {
    assert.is(entryPrice === undefined, amount.isZero() || entryPrice === undefined);
    assert.ok(time > 1e12 && (marginMode === "isolated" || margin === undefined));
  }
  const [, hedged] = (positions.filter(({ side }) => side !== undefined)) as [Position, Position];
  assert.equal([hedged.side, hedged.amount, hedged.margin].map(String), ["short", "-0.6", "1000"]);
});

test("books that are asked for, as numbers and as text; trades of both lists", () => {
  for (const name of ["numbers", "text", "empty"]) {
    const book = toBook(btc, (spotAnswer("getOrderBook", name) as { data: OrderBook }).data);
    for (const [price, amount] of [...book.bids, ...book.asks] as [string, string][]) {
      assert.match(`${price} ${amount}`, /^[0-9.]+ [0-9.]+$/);
    }
  }
  const small = toBook(btc, { a: [[1e-8, 1e-7]], b: [], ts: "1" });
  assert.equal(small.asks, [["0.00000001", "0.0000001"]]);
  assert.equal(toTrades(btc, all<PublicFill>("getPublicFills")).map(({ time }) => time), [
    1627116600875,
    1627116776464,
    1750413820344,
  ]);
});

test("balances of both kinds", () => {
  const raw: Asset = { coin: "USDT", equity: "90", balance: "100", available: "120", debt: "0", locked: "0" };
  assert.equal(Object.values(toCash(raw)).map(String), ["USDT", "100", "100", "0"]);
  assert.equal(Object.values(toWallet({ ...raw, available: "30" })).map(String), ["USDT", "100", "30", "70"]);
});

test("funding: rates without what is not told, and payments by their type", () => {
  for (const raw of all<FundRate>("getCurrentFundRate")) {
    const { interval, nextTime } = toFundingRate(contract, raw, undefined, 1);
    assert.is(interval === undefined, raw.fundingRateInterval === "");
    assert.is(nextTime === undefined, raw.nextUpdate === "");
  }
  const payments = all<FinancialRecord>("getFinancialRecords").filter(({ type }) => type.includes("SETTLE"));
  assert.equal(payments.map((raw) => String(toFundingPayment(contract, raw).amount)), ["0", "0", "1.25", "-2.5"]);
});

test("numbers of books: small ones as they are, large ones from the first on, and nothing rounded", () => {
  const small = new Numbering();
  assert.equal([small.of(123, true), small.of(124, false)], [123, 124]);
  const large = new Numbering();
  const at = 1_343_064_377_779_269_632n;
  assert.equal([large.of(at, true), large.of(at + 1n, false), large.of(at + 3n, false)], [0, 1, 3]);
  assert.is(large.of(at - 5n, false), -5);
  assert.throws(() => large.of(at + 2n ** 60n, false), (error: unknown) => error instanceof SchemaError);
  assert.is(large.of(at + 2n ** 60n, true), 0, "a whole book begins anew");
});

test.run();
