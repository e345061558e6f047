import * as assert from "uvu/assert";
import { ValidationError } from "../../src/core/errors.ts";
import { type BinanceSpot, spot } from "../../src/venues/binance/mod.ts";
import { suite } from "../support/suite.ts";
import { lab, rejection } from "./lab.ts";
import { Scripted } from "./scripted.ts";

const test = suite("binance callers' mistakes");
const { keep } = lab(test);

const symbol = "BTC/USDT";
const limit = { symbol, side: "buy", type: "limit", amount: "0.01", price: "60000" } as const;
const market = { symbol, side: "buy", type: "market", amount: "0.01" } as const;
const trigger = { symbol, side: "buy", trigger: "stop", triggerPrice: "65000", amount: "0.01" } as const;
const quote = { symbol, side: "buy", quoteAmount: "100" } as const;

async function ready(): Promise<{ server: Scripted; venue: BinanceSpot }> {
  const server = keep(await Scripted.open());
  const { key, secret } = server.sim.account;
  const venue = keep(spot({ network: "sim", url: server.url, credentials: { key, secret } }));
  await venue.connect();
  return { server, venue };
}

/** What is wrong, with the field that is named and a part of the rule. A caller without types may write anything. */
type Mistake = readonly [wrong: Readonly<Record<string, unknown>>, field: string, rule: RegExp];

async function refused(
  mistakes: readonly Mistake[],
  call: (venue: BinanceSpot, wrong: never) => Promise<unknown>,
  operation?: string,
): Promise<void> {
  const { server, venue } = await ready();
  const before = server.requests.length;
  const heard = (): number => server.lines("/ws-api").flatMap((line) => line.heard).length;
  const frames = heard();
  for (const [wrong, field, rule] of mistakes) {
    const error = await rejection((async () => await call(venue, wrong as never))());
    const what = JSON.stringify(wrong, (_, value) => typeof value === "bigint" ? `${value}n` : value);
    assert.instance(error, ValidationError, `${what}: ${error}`);
    const { field: named, rule: told, venue: at, operation: during } = error as ValidationError;
    assert.is(named, field, what);
    assert.match(told, rule, what);
    if (operation !== undefined) assert.equal([at, during], ["binance", operation], what);
  }
  assert.equal([server.requests.slice(before), heard()], [[], frames], "nothing was sent");
}

const numbers: readonly (readonly [unknown, RegExp])[] = [
  [0, /above zero/],
  ["-0.01", /above zero/],
  [NaN, /not a decimal number/],
  [Infinity, /not a decimal number/],
  ["", /not a decimal number/],
  ["1,5", /not a decimal number/],
  ["0x10", /not a decimal number/],
  ["1e", /not a decimal number/],
  [null, /not a decimal number/],
  [undefined, /not a decimal number/],
  [{}, /not a decimal number/],
  [[1], /not a decimal number/],
  [true, /not a decimal number/],
];

const placing: readonly Mistake[] = [
  ...numbers.map(([amount, rule]): Mistake => [{ ...limit, amount }, "amount", rule]),
  ...numbers.map(([price, rule]): Mistake => [{ ...limit, price }, "price", rule]),
  [{ ...limit, symbol: "NO/PE" }, "symbol", /"NO\/PE" is not listed/],
  [{ ...limit, symbol: undefined }, "symbol", /not listed/],
  [{ ...limit, symbol: "__proto__" }, "symbol", /not listed/],
  [{ ...limit, side: "BUY" }, "side", /"buy" or "sell"/],
  [{ ...limit, type: "LIMIT" }, "type", /"limit" or "market"/],
  [{ ...limit, price: "60000.001" }, "price", /multiple of the tick size 0.01/],
  [{ ...limit, price: "0.001", quantize: true }, "price", /below the tick size|notional/],
  [{ ...limit, price: "1000000.01" }, "price", /at most 1000000/],
  [{ ...limit, amount: "0.000011" }, "amount", /multiple of the lot size 0.00001/],
  [{ ...limit, amount: "0.000001", quantize: true }, "amount", /below the lot size/],
  [{ ...limit, amount: "9000.00001" }, "amount", /at most 9000/],
  [{ ...limit, amount: "0.00008" }, "amount", /notional of 4.8, below the least of 5/],
  [{ ...limit, amount: "151" }, "amount", /notional of 9060000, above the most of 9000000/],
  [{ ...limit, timeInForce: "GTD" }, "timeInForce", /GTD is not offered/],
  [{ ...limit, timeInForce: "gtc" }, "timeInForce", /gtc is not offered/],
  [{ ...limit, timeInForce: "IOC", postOnly: true }, "timeInForce", /GTC on a post-only/],
  [{ ...market, amount: "120.00001" }, "amount", /at most 120/],
  [{ ...limit, clientOrderId: "" }, "clientOrderId", /1 to 36 characters/],
  [{ ...limit, clientOrderId: "x".repeat(37) }, "clientOrderId", /1 to 36 characters/],
  [{ ...limit, clientOrderId: "with space" }, "clientOrderId", /must match/],
  [{ ...limit, clientOrderId: "ünicode" }, "clientOrderId", /must match/],
  [{ ...limit, clientOrderId: 5 }, "clientOrderId", /1 to 36 characters/],
  [{ ...limit, timeout: 0 }, "timeout", /above zero/],
  [{ ...limit, timeout: -1 }, "timeout", /above zero/],
  [{ ...limit, timeout: NaN }, "timeout", /above zero/],
];

test("orders", () => refused(placing, (venue, wrong) => venue.createOrder(wrong)));
test("orders over the socket", () => refused(placing, (venue, wrong) => venue.orderSocket.createOrder(wrong)));

test("an order's mistake names the operation and the client order id", async () => {
  const { venue } = await ready();
  const sent = venue.createOrder({ ...limit, amount: "0" });
  const error = await rejection(sent) as ValidationError;
  assert.equal([error.operation, error.clientOrderId], ["createOrder", sent.clientOrderId]);
  assert.is(venue.order(sent.clientOrderId), undefined, "it is not tracked");
});

test("trigger orders", () =>
  refused([
    ...numbers.map(([triggerPrice, rule]): Mistake => [{ ...trigger, triggerPrice }, "triggerPrice", rule]),
    [{ ...trigger, trigger: "trailing" }, "trigger", /"stop" or "takeProfit"/],
    [{ ...trigger, triggerPrice: "65000.001" }, "triggerPrice", /multiple of the tick size/],
    [{ ...trigger, price: "65000.001" }, "price", /multiple of the tick size/],
    [{ ...trigger, price: "65000", timeInForce: "GTD" }, "timeInForce", /GTD is not offered/],
    [{ ...trigger, amount: "0.000001" }, "amount", /multiple of the lot size|at least/],
  ], (venue, wrong) => venue.createTriggerOrder(wrong)));

test("orders by quote", () =>
  refused([
    ...numbers.map(([quoteAmount, rule]): Mistake => [{ ...quote, quoteAmount }, "quoteAmount", rule]),
    [{ ...quote, quoteAmount: "4.99" }, "quoteAmount", /below the least of 5/],
    [{ ...quote, side: "spend" }, "side", /"buy" or "sell"/],
  ], (venue, wrong) => venue.createQuoteOrder(wrong)));

const naming: readonly Mistake[] = [
  [{ symbol }, "clientOrderId", /or id has to be given/],
  [{ symbol, clientOrderId: "", id: undefined }, "clientOrderId", /or id has to be given/],
  [{ symbol: "NO/PE", id: "1" }, "symbol", /not listed/],
];

test("cancels", () => refused(naming, (venue, wrong) => venue.cancelOrder(wrong), "cancelOrder"));
test("cancels over the socket", () => refused(naming, (venue, wrong) => venue.orderSocket.cancelOrder(wrong)));
test("questions about an order", () => refused(naming, (venue, wrong) => venue.fetchOrder(wrong)));
test("amendments", () => refused(naming, (venue, wrong) => venue.amendOrder(wrong), "amendOrder"));

test("amendments of an order that is there", async () => {
  const { server, venue } = await ready();
  const order = await venue.createOrder(limit);
  const { clientOrderId } = order;
  const before = server.requests.length;
  const mistakes: readonly Mistake[] = [
    [{}, "amount", /or a price has to be given/],
    [{ amount: "0" }, "amount", /above zero/],
    [{ price: "60000.001" }, "price", /multiple of the tick size/],
    [{ price: "1" }, "amount", /notional/],
  ];
  for (const [wrong, field, rule] of mistakes) {
    const error = await rejection(venue.amendOrder({ symbol, clientOrderId, ...wrong })) as ValidationError;
    assert.instance(error, ValidationError);
    assert.is(error.field, field);
    assert.match(error.rule, rule);
  }
  assert.equal(server.requests.slice(before), []);
  assert.is(order.state.status, "open");
});

test("the outcomes of a batch say which of its orders were mistakes", async () => {
  const { venue } = await ready();
  const order = await venue.createOrder(limit);
  const { clientOrderId } = order;
  const outcomes = await venue.cancelOrders([{ symbol: "NO/PE", id: "1" }, { symbol, clientOrderId }]);
  assert.ok(outcomes[0] && "error" in outcomes[0] && outcomes[0].error instanceof ValidationError);
  assert.ok(outcomes[1] && "order" in outcomes[1] && outcomes[1].order.status === "canceled");
});

test("questions about markets", async () => {
  const unlisted: readonly Mistake[] = [[{ symbol: "NO/PE" }, "symbol", /not listed/]];
  await refused(unlisted, (venue, wrong) => venue.fetchTicker(wrong));
  await refused(unlisted, (venue, wrong) => venue.watchOrderBook(wrong));
  await refused(unlisted, (venue, wrong) => venue.watchTrades(wrong));
  await refused(unlisted, (venue, wrong) => venue.watchTicker(wrong));
  await refused(unlisted, (venue, wrong) => venue.cancelAllOrders(wrong));
  await refused(unlisted, (venue, wrong) => venue.fetchTradingFees(wrong));
  await refused(unlisted, (venue, wrong) => venue.fetchOpenOrders(wrong));
  await refused(
    [[{ symbols: [symbol, "NO/PE"] }, "symbol", /not listed/]],
    (venue, wrong) => venue.fetchTickers(wrong),
  );
});

const counts = [0, -1, 1.5, NaN, "5"];

test("depths, limits, times and intervals", async () => {
  const whole = (name: string): Mistake[] =>
    counts.map((value) => [{ symbol, interval: "1m", [name]: value }, name, /whole number above zero/]);
  const times = (name: string): Mistake[] =>
    [-1, 1.5, NaN, Infinity, "2026-01-01"].map((
      value,
    ) => [{ symbol, interval: "1m", [name]: value }, name, /time in whole/]);
  await refused(whole("depth"), (venue, wrong) => venue.fetchOrderBook(wrong));
  await refused(whole("limit"), (venue, wrong) => venue.fetchTrades(wrong));
  await refused([...whole("limit"), ...times("since")], (venue, wrong) => venue.fetchFills(wrong));
  const intervals: readonly Mistake[] = ["7m", "1H", "", "constructor", undefined].map((
    interval,
  ) => [{ symbol, interval }, "interval", /one of 1s/]);
  await refused(
    [...whole("limit"), ...times("from"), ...times("to"), ...intervals],
    (venue, wrong) => venue.fetchCandles(wrong),
  );
  await refused(intervals, (venue, wrong) => venue.watchCandles(wrong));
});

test("estimates of fees", async () => {
  const order = { symbol, side: "buy", amount: "1", price: "1" };
  const wrong: readonly Mistake[] = [
    ...numbers.map(([amount, rule]): Mistake => [{ ...order, amount }, "amount", rule]),
    ...numbers.map(([price, rule]): Mistake => [{ ...order, price }, "price", rule]),
    [{ ...order, side: "both" }, "side", /"buy" or "sell"/],
    [order, "symbol", /fetchTradingFees first/],
    [{ ...order, symbol: "NO/PE" }, "symbol", /not listed/],
  ];
  await refused(wrong, (venue, order) => Promise.resolve(venue.estimateFee(order)));
});

test("options of a connector", () => {
  const credentials = { key: "k", secret: "s" };
  const mistakes: readonly Mistake[] = [
    [{ network: "mainnet" }, "network", /one of live, testnet, demo, sim/],
    [{ network: "__proto__" }, "network", /one of/],
    [{ network: "live", url: "http://127.0.0.1:1" }, "url", /"sim" only/],
    [{ network: "sim" }, "url", /on this machine/],
    [{ network: "sim", url: "https://127.0.0.1:1" }, "url", /on this machine/],
    [{ network: "sim", url: "http://10.0.0.1:1" }, "url", /on this machine/],
    [{ network: "sim", url: "http://127.0.0.1.example.com:1" }, "url", /on this machine/],
    [{ network: "sim", url: "http://user@example.com:1" }, "url", /on this machine/],
    [{ share: 0 }, "share", /above 0 and at most 1/],
    [{ share: 1.01 }, "share", /above 0 and at most 1/],
    [{ share: NaN }, "share", /above 0 and at most 1/],
    [{ credentials: null }, "credentials", /must be an object/],
    [{ credentials: { ...credentials, privateKey: "x" } }, "credentials", /exactly one of/],
    [{ credentials: { key: "k\r\nx: y", secret: "s" } }, "credentials.key", /visible ASCII/],
    [{ credentials: { key: "k", secret: "" } }, "credentials.secret", /not empty/],
  ];
  for (const [wrong, field, rule] of mistakes) {
    assert.throws(() => spot(wrong as never), (error: unknown) => {
      const what = JSON.stringify(wrong);
      assert.instance(error, ValidationError, what);
      assert.is((error as ValidationError).field, field, what);
      assert.match((error as ValidationError).rule, rule, what);
      return true;
    });
  }
});

test.run();
