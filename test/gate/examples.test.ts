/** Every example of the description that the adapters may be told, through the maps, and what the particular ones mean. */
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import { describe } from "../../codegen/generate.ts";
import type {
  Contract,
  FuturesFill,
  FuturesOrder,
  FuturesTicker,
  FuturesTrade,
  Position,
} from "../../generated/gate/perp.ts";
import type {
  BatchOrder,
  CurrencyPair,
  Fill as RawFill,
  Order as RawOrder,
  SpotFillPush,
  SpotOrderPush,
  Ticker,
} from "../../generated/gate/spot.ts";
import { SchemaError } from "../../src/core/errors.ts";
import type { Fill, Market, OrderUpdate } from "../../src/model/mod.ts";
import { newest } from "../../src/venues/gate/contracts.ts";
import { toLeverage, toOpenInterest, toPosition } from "../../src/venues/gate/map/contract.ts";
import { toContractFill, toContractOrder } from "../../src/venues/gate/map/contract-order.ts";
import { toContract, toContractTicker, toContractTrades } from "../../src/venues/gate/map/contract-market.ts";
import { toPair, toTicker } from "../../src/venues/gate/map/pair.ts";
import { isOrder, toFill, toOrder, toPush } from "../../src/venues/gate/map/order.ts";
import { clientIdOf, msOf, nameOf, textOf } from "../../src/venues/gate/map/values.ts";
import { sequenceOf } from "../../src/core/numbers.ts";
import { suite } from "../support/suite.ts";
import { perpAnswer, perpMessage, spotAnswer, spotMessage } from "./bench.ts";

const test = suite("gate examples");

const { products } = describe(fileURLToPath(new URL("../../", import.meta.url)), "gate");

/** The entries of all examples of an operation's answer, or of a message. */
function all<T>(name: string): T[] {
  const values = products.flatMap(({ endpoints, messages }) => [
    ...endpoints.filter(({ id }) => id === name).flatMap(({ examples }) => examples),
    ...messages.filter(({ payload }) => payload.type === name).flatMap(({ examples }) => examples),
  ]).map(({ value }) => value as unknown);
  assert.ok(values.length > 0, name);
  return values.flatMap((value) => {
    const result = typeof value === "object" && value !== null && "result" in value ? value.result : value;
    return (Array.isArray(result) ? result : [result]) as T[];
  });
}

const pair = toPair((spotAnswer("listCurrencyPairs", "pairs") as [CurrencyPair])[0]);
const contract = toContract(perpAnswer("getFuturesContract", "linear") as Contract) as Market;
const states = new Set(["open", "partiallyFilled", "filled", "canceled", "expired"]);

/** What holds of an order whatever it is. */
function checkOrder(update: OrderUpdate, from: string): void {
  const { status, filled, amount, quoteAmount, cost, time } = update;
  assert.ok(states.has(status), `${from}: ${status}`);
  assert.ok(update.clientOrderId !== "" && update.id !== "", `${from}: ids`);
  assert.not(amount !== undefined && quoteAmount !== undefined, `${from}: one amount`);
  assert.ok((time ?? 1e12) > 1e11 && (update.created ?? 1e12) > 1e11, `${from}: times`);
  if (amount && filled) assert.ok(filled.lte(amount) && !filled.isNegative(), `${from}: ${filled} of ${amount}`);
  if (filled?.isZero()) assert.is(String(cost), "0", `${from}: cost`);
  if (status === "expired") assert.ok(update.reason, `${from}: reason`);
}

function checkFill({ amount, cost, time, price, fee }: Fill, from: string): void {
  assert.ok(amount.gt(0) && cost.eq(amount.times(price)) && time > 1e11, from);
  if (fee) assert.ok(fee.asset !== "", from);
}

test("every order and fill is understood", () => {
  for (const name of ["createOrder", "getOrder", "listOrders", "cancelOrder", "amendOrder"]) {
    for (const raw of all<RawOrder>(name)) checkOrder(toOrder(pair, raw), `${name} ${raw.id}`);
  }
  for (const raw of [...all<BatchOrder>("createBatchOrders"), ...all<BatchOrder>("cancelOrders")]) {
    if (raw.succeeded && isOrder(raw)) checkOrder(toOrder(pair, raw), `batch ${raw.id}`);
  }
  for (const raw of all<SpotOrderPush>("SpotOrdersFrame")) checkOrder(toPush(pair, raw), `push ${raw.id}`);
  for (const name of ["createFuturesOrder", "getFuturesOrder", "listFuturesOrders", "FuturesOrdersFrame"]) {
    for (const raw of all<FuturesOrder>(name)) checkOrder(toContractOrder(contract, raw), `${name} ${raw.id}`);
  }
  for (const raw of all<RawFill>("listMyTrades")) checkFill(toFill(pair, raw), raw.id);
  for (const raw of all<SpotFillPush>("SpotFillsFrame")) checkFill(toFill(pair, raw), String(raw.id));
  for (const name of ["getMyTrades", "getMyTradesWithTimeRange", "FuturesFillsFrame"]) {
    for (const raw of all<FuturesFill>(name)) checkFill(toContractFill(contract, raw), name);
  }
  const { trade_id: _, ...without } = all<FuturesFill>("getMyTradesWithTimeRange")[0] as FuturesFill;
  assert.throws(() => toContractFill(contract, without), (error: unknown) => error instanceof SchemaError);
});

test("every market, price and position is understood", () => {
  for (const raw of all<CurrencyPair>("listCurrencyPairs")) assert.ok(toPair(raw).tickSize.gt(0), raw.id);
  const contracts = all<Contract>("listFuturesContracts").map((raw) => [raw.name, toContract(raw)?.status]);
  assert.equal(contracts, [
    ["BTC_USDT", "trading"],
    ["ETH_USDT", "trading"],
    ["OLD_USDT", "delisting"],
    ["BTC_USD", undefined],
    ["NEW_USDT", "halted"],
    ["HOT_USDT", "halted"],
    ["A_USDT", "delisting"],
    ["B_USDT", "halted"],
  ]);
  for (const raw of all<Ticker>("listTickers")) assert.is(toTicker(pair, raw) === undefined, raw.last === "");
  for (const raw of all<FuturesTicker>("listFuturesTickers")) {
    assert.is(toContractTicker(contract, raw) === undefined, raw.last === "");
  }
  for (const raw of [...all<Position>("listPositions"), ...all<Position>("FuturesPositionsFrame")]) {
    const { amount, side, entryPrice, time } = toPosition(contract, raw);
    assert.is(side, raw.mode === "single" ? undefined : raw.mode === "dual_long" ? "long" : "short");
    assert.is(entryPrice === undefined, amount.isZero());
    assert.ok(time > 1e12);
  }
  const { update_time: _, ...timeless } = (perpAnswer("listPositions", "single") as [Position])[0];
  assert.throws(() => toPosition(contract, timeless), (error: unknown) => error instanceof SchemaError);
  const [sparse] = perpAnswer("listFuturesTickers", "sparse") as [FuturesTicker];
  assert.throws(() => toOpenInterest(contract, sparse), (error: unknown) => error instanceof SchemaError);
});

test("orders of spot: why they ended, and in what their amounts are", () => {
  const order = (name: string, from = "createOrder") => toOrder(pair, spotAnswer(from, name) as RawOrder);
  const words = ({ status, reason, timeInForce, postOnly }: OrderUpdate) => [status, reason, timeInForce, postOnly];
  assert.equal(words(order("filled")), ["filled", undefined, "GTC", undefined]);
  assert.equal(words(order("postOnly")), ["expired", "poc", "GTC", true]);
  assert.equal(words(order("canceled", "cancelOrder")), ["canceled", undefined, "GTC", undefined]);
  const bought = order("market");
  assert.equal([bought.type, String(bought.quoteAmount), bought.amount, String(bought.filled), String(bought.cost)], [
    "market",
    "50",
    undefined,
    "0.00078777",
    "49.9995",
  ]);
  const { filled_amount: _, ...untold } = spotAnswer("createOrder", "market") as RawOrder;
  assert.is(toOrder(pair, untold).filled, undefined, "what it brought is told by its fills");
  const half = order("open", "getOrder");
  assert.equal([half.status, String(half.filled), String(half.cost)], ["partiallyFilled", "0.5", "2.50016"]);
  const ends = (spotAnswer("listOrders", "reasons") as RawOrder[]).map((raw) => toOrder(pair, raw));
  assert.ok(ends.every(({ status, reason, side }) => status === "expired" && reason && side === "sell"));
  const ended = (spotMessage("SpotOrders", "ended") as { result: SpotOrderPush[] }).result;
  assert.equal(ended.map((raw) => toPush(pair, raw).status), ["canceled", "expired", "canceled"]);
  const filled = (spotMessage("SpotOrders", "filled") as { result: SpotOrderPush[] }).result;
  assert.equal(filled.map((raw) => toPush(pair, raw).status), ["filled", "partiallyFilled"]);
});

test("orders of contracts: sides by sign, amounts by size, ends by their word", () => {
  const order = (name: string, from: string) => {
    const answer = perpAnswer(from, name);
    return toContractOrder(contract, (Array.isArray(answer) ? answer[0] : answer) as FuturesOrder);
  };
  const sold = order("sold", "getFuturesOrder");
  assert.equal(
    [sold.side, sold.amount, sold.filled, sold.cost, sold.postOnly, sold.reduceOnly, sold.status].map(String),
    [
      "sell",
      "0.00105",
      "0.0008",
      "3.04096",
      "true",
      "true",
      "partiallyFilled",
    ],
  );
  const market = order("market", "createFuturesOrder");
  assert.equal([market.type, market.price, market.status, market.time], ["market", undefined, "filled", 1546569975250]);
  const [, liquidated, closing] = perpAnswer("listFuturesOrders", "others") as FuturesOrder[];
  const forced = toContractOrder(contract, liquidated as FuturesOrder);
  assert.equal([forced.status, forced.reason, String(forced.filled)], ["expired", "liquidated", "0.3"]);
  const closed = toContractOrder(contract, closing as FuturesOrder);
  assert.equal([closed.side, closed.amount, closed.filled, closed.status], [undefined, undefined, undefined, "filled"]);
  const ends = perpAnswer("listFuturesOrders", "reasons") as FuturesOrder[];
  assert.ok(ends.every((raw) => toContractOrder(contract, raw).status === "expired"));
  const pushed = (name: string) => (perpMessage("FuturesOrders", name) as { result: FuturesOrder[] }).result;
  assert.equal(pushed("open").map((raw) => toContractOrder(contract, raw)).map(({ status, time }) => [status, time]), [
    ["open", 1628736847325],
    ["partiallyFilled", 1628736848000],
  ]);
  assert.equal(pushed("ended").map((raw) => toContractOrder(contract, raw).status), ["expired", "filled"]);
});

test("fees: in the asset, in GT, in points, and rebates", () => {
  const fees = (raws: readonly (RawFill | SpotFillPush)[]) =>
    raws.map((raw) => toFill(pair, raw).fee).map((fee) => fee && `${fee.amount} ${fee.asset}`);
  assert.equal(fees(spotAnswer("listMyTrades", "fills") as RawFill[]), ["0.0005 ETH"]);
  assert.equal(fees(spotAnswer("listMyTrades", "paidOtherwise") as RawFill[]), ["0.004 GT", "0.01 POINT", undefined]);
  const pushes = ["fill", "others"].flatMap((name) =>
    (spotMessage("SpotUsertrades", name) as { result: SpotFillPush[] }).result
  );
  assert.equal(fees(pushes), ["0.002 USDT", "0.02 GT", "0.1 POINT"]);
  const [points] = perpAnswer("getMyTradesWithTimeRange", "points") as [FuturesFill];
  assert.equal(toContractFill(contract, points).fee?.asset, "POINT");
  const [rebate] = perpAnswer("getMyTrades", "sold") as [FuturesFill];
  assert.is(String(toContractFill(contract, rebate).fee?.amount), "-0.001");
});

test("trades, positions and terms of both modes", () => {
  const trades = toContractTrades(contract, perpAnswer("listFuturesTrades", "bought") as FuturesTrade[]);
  assert.equal(trades.map(({ id, side, time, amount }) => [id, side, time, String(amount)]), [
    ["121234230", "buy", 1514764799000, "0.0003"],
    ["121234232", "buy", 1514764800123, "0.00205"],
  ]);
  const [sold] = toContractTrades(contract, perpAnswer("listFuturesTrades", "sold") as FuturesTrade[]);
  assert.equal([sold?.side, String(sold?.amount)], ["sell", "0.01"]);
  const [cross] = perpAnswer("listPositions", "single") as [Position];
  const { lever: _, pos_margin_mode: __, ...older } = cross;
  assert.equal([toLeverage(contract, [older]).marginMode, String(toLeverage(contract, [older]).leverage)], [
    "cross",
    "20",
  ]);
  const unbound = { ...older, cross_leverage_limit: "0" };
  assert.is(String(toLeverage(contract, [unbound]).leverage), "100", "as high as the contract has it");
  const [long, short] = perpAnswer("listPositions", "dual") as [Position, Position];
  assert.is(String(toLeverage(contract, [long, { ...short, leverage: "25" }]).leverage), "25");
  assert.throws(() => toLeverage(contract, []), (error: unknown) => error instanceof SchemaError);
});

test("a buy that ends at once says neither its kind nor its bound: a market buy by amount is one", () => {
  const [put] = (spotMessage("SpotOrders", "put") as { result: [SpotOrderPush] }).result;
  const told = (more: object) => {
    const { type, price } = toPush(pair, { ...put, ...more });
    return [type, price === undefined];
  };
  assert.equal(told({ side: "buy", time_in_force: "ioc" }), [undefined, true]);
  assert.equal(told({ side: "sell", time_in_force: "ioc" }), ["limit", false]);
  assert.equal(told({ side: "buy", time_in_force: "gtc" }), ["limit", false]);
});

test("of the entries of a message the last is the newest", () => {
  assert.is(newest([1, 2]), 2);
  assert.throws(() => newest([]), (error: unknown) => error instanceof SchemaError);
});

test("times by their size, numbers that stay exact, and names", () => {
  assert.equal([1596531048, "1596531048", 1596531048.285, "1596531048285"].map(msOf), [
    1596531048000,
    1596531048000,
    1596531048285,
    1596531048285,
  ]);
  assert.throws(() => sequenceOf(2n ** 60n, {}), (error: unknown) => error instanceof SchemaError);
  assert.equal([textOf("a"), clientIdOf("t-a"), clientIdOf("t-"), clientIdOf("web"), nameOf("api", "7")], [
    "t-a",
    "a",
    undefined,
    undefined,
    "7",
  ]);
});

test.run();
