/** What the rarer examples of the description come to: what may be missing, empty, null, or of another kind than usual. */
import * as assert from "uvu/assert";
import type {
  AssetPairsAnswer,
  BalancesAnswer,
  BookFrame,
  CandlesAnswer,
  FillsAnswer,
  OhlcFrame,
  OpenOrdersAnswer,
  OrderBookAnswer,
  TickerFrame,
  TradeRow,
  TradesAnswer,
  TradeVolumeAnswer,
} from "../../generated/kraken/spot.ts";
import { OutcomeUnknown, SchemaError } from "../../src/core/errors.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { UserEvent } from "../../src/connector/adapter.ts";
import type { Market } from "../../src/model/mod.ts";
import { executionsReader, KnownOrders, ledgerEvents } from "../../src/venues/kraken/executions.ts";
import { toBalances, toTradingFees } from "../../src/venues/kraken/map/account.ts";
import { toBook, toMarket, toTrade } from "../../src/venues/kraken/map/market.ts";
import { toFill, toOrder } from "../../src/venues/kraken/map/order.ts";
import { toDelta, toStreamCandle, toStreamTicker } from "../../src/venues/kraken/map/stream.ts";
import { only } from "../../src/venues/kraken/map/values.ts";
import { namesOf } from "../../src/venues/kraken/names.ts";
import { marketProtocol } from "../../src/venues/kraken/protocol.ts";
import { answersOf, messagesOf } from "../support/examples.ts";
import { suite } from "../support/suite.ts";
import { bench, during } from "./wire.ts";

const test = suite("kraken examples");

const answer = answersOf("kraken/spot.openapi.yaml");
const message = messagesOf("kraken/spot.asyncapi.yaml");

const marketsOf = (name: string): Market[] => {
  const pairs = (answer("getTradableAssetPairs", name) as AssetPairsAnswer).result;
  const { asset } = namesOf(pairs);
  return Object.entries(pairs).flatMap(([id, raw]) => toMarket(id, raw, asset) ?? []);
};
const bitcoin = marketsOf("example")[0] as Market;
const named = (symbol: string): Market => ({ ...bitcoin, symbol });
const texts = (...values: readonly unknown[]): unknown[] =>
  values.map((value) => value === undefined ? undefined : String(value));

test("markets in every state, and what is none of this house's", () => {
  assert.equal(marketsOf("states").map(({ symbol, status }) => `${symbol} ${status}`), [
    "ADA/USD cancelOnly",
    "ALGO/USD postOnly",
    "ATOM/USD limitOnly",
    "DOT/USD reduceOnly",
    "GHST/USD halted",
    "OMG/USD delisted",
    "WAVES/USD work_in_progress",
  ]);
  const [least] = marketsOf("states");
  assert.equal(texts(least?.tickSize, least?.amount.min, least?.notional.min, least?.fees), [
    "0.0001",
    undefined,
    undefined,
    undefined,
  ]);
  const [link, ...others] = marketsOf("elsewhere");
  assert.equal([others.length, link?.symbol, link?.status, String(link?.tickSize), link?.fees], [
    0,
    "LINK/USD",
    "trading",
    "0.00001",
    undefined,
  ]);
});

test("nothing traded, nobody wants to, and a time with all its digits", () => {
  assert.equal(only((answer("getOHLCData", "none") as CandlesAnswer).result), []);
  assert.equal(only((answer("getRecentTrades", "none") as TradesAnswer).result), []);
  const book = toBook(bitcoin, only((answer("getOrderBook", "empty") as OrderBookAnswer).result));
  assert.equal([book.bids, book.asks], [[], []]);
  const [row] = only((answer("getRecentTrades", "exact") as TradesAnswer).result) as TradeRow[];
  assert.is(toTrade(bitcoin, row as TradeRow).time, 1_688_669_597_827);
});

test("open orders of every type: a price that is relative to others is not told as one", () => {
  const { open } = (answer("getOpenOrders", "types") as OpenOrdersAnswer).result;
  const told = Object.entries(open).map(([id, raw]) => toOrder(bitcoin, id, raw, 1));
  assert.equal(told.map(({ type, price, triggerPrice }) => texts(type, price, triggerPrice)), [
    ["limit", "70000", undefined],
    ["stop", undefined, "58000"],
    ["takeProfit", undefined, "72000"],
    ["takeProfitLimit", "71900", "72000"],
    ["stop", undefined, "65340"],
    ["stopLimit", undefined, "65340"],
    ["stopLimit", undefined, "58000"],
    ["market", undefined, undefined],
  ]);
  for (const { id, clientOrderId } of told) assert.is(clientOrderId, id, "none has an id of the caller's");
});

test("fills: of positions, with nothing more than they have to have, and who made", () => {
  const fills = (name: string) =>
    Object.entries((answer("getTradeHistory", name) as FillsAnswer).result.trades)
      .map(([id, raw]) => toFill(bitcoin, id, raw));
  assert.equal(
    [...fills("least"), ...fills("margin")].map(({ id, liquidity, fee }) => [id, liquidity, String(fee?.amount)]),
    [
      ["TLEAST-AAAAA-AAAAAA", "taker", "2.6136"],
      ["TCLOSE-AAAAA-AAAAAA", "taker", "2.6136"],
      ["TOTHER-AAAAA-AAAAAA", "maker", "2.6136"],
    ],
  );
});

test("balances and fees that are missing", () => {
  assert.equal(toBalances((answer("getExtendedBalance", "none") as BalancesAnswer).result, String), []);
  const fees = (name: string) => {
    const { maker, taker } = toTradingFees(bitcoin, (answer("getTradeVolume", name) as TradeVolumeAnswer).result);
    return texts(maker, taker);
  };
  assert.equal(fees("firstTier"), ["0.0016", "0.0026"]);
  assert.equal(fees("onlyTier"), ["0.002", "0.002"]);
  for (const name of ["noFees", "nullFees"]) {
    assert.throws(() => fees(name), (error: unknown) => error instanceof SchemaError, name);
  }
});

test("market streams: one side of a book, and no time", () => {
  const delta = toDelta(named("MATIC/USD"), message("Book", "asks") as BookFrame);
  assert.equal([delta.bids, [...delta.asks].map(([price, amount]) => [price, Number(amount)])], [
    [],
    [["0.5669", 0], ["0.5671", 4831.75496356]],
  ]);
  const ticker = toStreamTicker(named("ALGO/USD"), message("Ticker", "timeless") as TickerFrame);
  assert.equal([ticker.bid, ticker.bidAmount, ticker.time], [undefined, undefined, undefined]);
  assert.equal(texts(ticker.ask, ticker.open), ["0.10035", "0.10052"]);
  const candle = toStreamCandle(named("MATIC/USD"), "5m", message("Ohlc", "timeless") as OhlcFrame);
  assert.equal([candle.closed, candle.time], [false, Date.UTC(2023, 9, 4, 16, 25)], "when it was sent is not told");
});

test("a frame of a market without an entry is of no subscription", () => {
  for (const channel of ["book", "ticker", "trade", "ohlc"]) {
    const bytes = new TextEncoder().encode(stringifyJson({ channel, type: "update", data: [] }));
    assert.equal(marketProtocol.read(bytes), { kind: "nothing" }, channel);
  }
});

/** What a new connection tells in these frames. */
function events(...names: string[]): UserEvent[] {
  const known = new KnownOrders();
  known.note("OK4GJX-KSTLS-7DZZO5", { market: bitcoin, clientOrderId: "mine", side: "sell" });
  const read = executionsReader(known, (name) => name === bitcoin.symbol ? bitcoin : undefined);
  return names.flatMap((name, at) => read({ ...message("Executions", name) as object, sequence: at + 1 }));
}
const updates = (told: readonly UserEvent[]) => told.flatMap((event) => event.kind === "order" ? [event.update] : []);

test("the account's orders at the beginning: none, or of every kind", () => {
  assert.equal(events("none"), []);
  assert.equal(
    updates(events("types")).map((order) =>
      texts(order.type, order.timeInForce, order.amount, order.quoteAmount, order.price, order.triggerPrice)
    ),
    [
      ["limit", "GTD", "1.5", undefined, "60000", undefined],
      ["market", "IOC", undefined, "250", undefined, undefined],
      // Its limit is an offset, and its trigger a price as it stands.
      ["stopLimit", "GTC", "0.01", undefined, undefined, "65340"],
      ["stop", "FOK", "0.01", undefined, undefined, undefined],
    ],
  );
});

test("the account's orders: refilled, changed by the engine, made, liquidated, and ended in two words", () => {
  const refilled = events("types", "refilled").slice(4);
  assert.equal(updates(refilled).map(({ status, amount }) => texts(status, amount)), [
    ["partiallyFilled", undefined],
    ["open", "0.008"],
  ]);
  assert.is(refilled.at(-1)?.kind, "balancesMoved", "less of the second is held");
  const fills = updates(events("types", "maker").slice(4)).flatMap((update) => update.fills ?? []);
  assert.equal(fills.map(({ liquidity, fee, side }) => texts(liquidity, fee?.amount, side)), [
    ["maker", undefined, "buy"],
    ["taker", "1.91968", "sell"],
  ]);
  const [ended, moved] = events("least");
  assert.ok(ended?.kind === "order");
  assert.equal([ended.update.status, ended.update.clientOrderId, ended.update.symbol, ended.update.time], [
    "canceled",
    "mine",
    "BTC/USD",
    undefined,
  ]);
  assert.is(moved?.kind, "balancesMoved");
});

test("the ledger: a list at the beginning moves nothing, whatever is in it", () => {
  for (const name of ["none", "least"]) assert.equal(ledgerEvents(message("BalancesSnapshot", name)), [], name);
  for (const name of ["transfer", "none"]) {
    assert.equal(ledgerEvents(message("BalancesUpdate", name)), [{ kind: "balancesMoved" }], name);
  }
});

test("orders that were accepted without an id, or told of in few words", async () => {
  const { venue, clock, answers } = await bench();
  const result = (operation: string, name: string) => (answer(operation, name) as { result: unknown }).result;
  const order = (clientOrderId: string) =>
    ({ symbol: "BTC/USD", side: "buy", type: "limit", amount: "0.01", price: "60000", clientOrderId }) as const;
  answers["AddOrder"] = () => result("addOrder", "nameless");
  const error: unknown = await during(clock, venue.createOrder(order("a"))).catch((caught: unknown) => caught);
  assert.instance(error, OutcomeUnknown);
  answers["AddOrderBatch"] = () => result("addOrderBatch", "undescribed");
  const outcomes = await during(clock, venue.createOrders([order("b"), order("c")]));
  assert.equal(outcomes.map((one) => "order" in one ? one.order.state.id : (one.error as Error).name), [
    "O5OR23-ADFAD-Y2G61C",
    "InsufficientFunds",
  ]);
  answers["AddOrderBatch"] = () => result("addOrderBatch", "empty");
  for (const one of await during(clock, venue.createOrders([order("d"), order("e")]))) {
    assert.ok("error" in one && one.error instanceof OutcomeUnknown);
  }
  await venue.close();
});

test("a switch that is off, a clock with a warning, and no ticker", async () => {
  const { venue, clock, answers, of } = await bench();
  const result = (operation: string, name: string) => (answer(operation, name) as { result: unknown }).result;
  answers["CancelAllOrdersAfter"] = ({ fields }) =>
    result("cancelAllOrdersAfter", fields === "timeout=0" ? "off" : "armed");
  await during(clock, (await during(clock, venue.armDeadMansSwitch({ countdown: 60_000 }))).disarm());
  assert.is(of("CancelAllOrdersAfter").at(-1)?.fields, "timeout=0");
  answers["Time"] = () => answer("getServerTime", "warned");
  assert.is(await during(clock, venue.fetchTime()), 1_784_626_200_000, "a warning is no refusal");
  answers["Ticker"] = () => result("getTickerInformation", "none");
  assert.equal(await during(clock, venue.fetchTickers()), []);
  await venue.close();
});

test("replies of the private socket, with warnings and without", async () => {
  const { venue, clock, replies, answers } = await bench();
  const result = (name: string, example: string) =>
    (message(name, example) as { result: Record<string, unknown> }).result;
  for (const [at, example] of ["warned", "unwarned"].entries()) {
    replies["add_order"] = () => result("AddOrderSocketReply", example);
    const order = { symbol: "BTC/USD", side: "buy", type: "limit", amount: "0.01", price: "60000" } as const;
    const placed = await during(clock, venue.orderSocket.createOrder({ ...order, clientOrderId: `s${at}` }));
    assert.is(placed.state.id, `AA5JGQ-SBMRC-SCJ7J${7 + at}`);
    replies["cancel_order"] = () => result("CancelOrderSocketReply", example);
    const [raw] = Object.values((answer("getOpenOrders", "types") as OpenOrdersAnswer).result.open);
    const ended = { ...raw, status: "canceled", closetm: 2_000_000_000 };
    answers["QueryOrders"] = () => ({ [String(placed.state.id)]: { ...ended, cl_ord_id: `s${at}` } });
    const canceled = await during(
      clock,
      venue.orderSocket.cancelOrder({ symbol: order.symbol, clientOrderId: `s${at}` }),
    );
    assert.is(canceled.status, "canceled");
  }
  await venue.close();
});

test.run();
