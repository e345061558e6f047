/** Orders of USD-M futures over the socket, and the switch that cancels them when nobody is heard of. */
import * as assert from "uvu/assert";
import type { AlgoOrderAnswer, OrderAnswer } from "../../generated/binance/perp.ts";
import { has } from "../../src/connector/exchange.ts";
import {
  InsufficientFunds,
  OrderNotFound,
  OutcomeUnknown,
  PermissionError,
  TransportError,
  ValidationError,
} from "../../src/core/errors.ts";
import { stringifyJson } from "../../src/core/json.ts";
import { perp } from "../../src/venues/binance/mod.ts";
import { orderProtocol } from "../../src/venues/binance/protocol.ts";
import { suite } from "../support/suite.ts";
import {
  algo,
  type Bench,
  bench,
  failure,
  message,
  No,
  orderAnswer,
  queried,
  signed,
  silence,
  symbol,
} from "./perp.support.ts";

const test = suite("binance perp order socket");

const bytes = (frame: unknown): Uint8Array => new TextEncoder().encode(stringifyJson(frame));
const limit = {
  symbol,
  side: "buy",
  type: "limit",
  amount: "0.01",
  price: "60000",
  reduceOnly: true,
  clientOrderId: "mine",
} as const;
const lines = ({ sockets }: Bench) => sockets.filter(({ url }) => url.endsWith("/ws-fapi/v1"));

test("replies and refusals of the description, by their ids", () => {
  const done = message("OrderPlaceReply", "done") as { id: number; result: OrderAnswer };
  const read = orderProtocol.read(bytes(done));
  assert.equal([read.kind, read.kind === "reply" && read.id], ["reply", "4"]);
  assert.equal(read.kind === "reply" && read.used, { "x-mbx-order-count-10s": "1", "x-mbx-order-count-1m": "1" });
  assert.is(read.kind === "reply" && (read.result as OrderAnswer).orderId, 325078477);
  const error = { id: "7", status: 400, error: { code: -2010, msg: "Account has insufficient balance." } };
  const no = orderProtocol.read(bytes(error));
  assert.equal([no.kind, no.kind === "refusal" && [no.id, no.status, no.refused.code]], ["refusal", [
    "7",
    400,
    "-2010",
  ]]);
  const banned = orderProtocol.read(bytes({
    id: "8",
    status: 418,
    error: { code: -1003, msg: "Way too many requests", data: { serverTime: 1_000, retryAfter: 4_000 } },
  }));
  assert.is(banned.kind === "refusal" && banned.refused.retryAfter, 3_000);
  assert.equal(JSON.parse(orderProtocol.request?.("9", "order.place", { symbol: "BTCUSDT" }) ?? ""), {
    id: "9",
    method: "order.place",
    params: { symbol: "BTCUSDT" },
  });
  assert.is(orderProtocol.login, undefined, "each request is signed by itself");
});

test("nothing is opened before the first order; then a frame each on one connection, signed, and it comes back by itself", async () => {
  const own = await bench();
  const { venue, clock, replies, asked } = own;
  assert.is(lines(own).length, 0);
  replies["order.place"] = orderAnswer({ reduceOnly: true });
  replies["order.cancel"] = orderAnswer({ status: "CANCELED" });
  const order = await venue.orderSocket.createOrder(limit);
  assert.equal([order.state.status, order.state.id], ["open", "815456450616"]);
  assert.is((await venue.orderSocket.cancelOrder({ symbol, clientOrderId: "mine" })).status, "canceled");
  assert.equal(lines(own).map(({ url }) => url), ["wss://ws-fapi.binance.com/ws-fapi/v1"]);
  const [place, cancel] = own.frames();
  const { signature, ...params } = place?.params ?? {};
  assert.equal({ ...params, timestamp: 0 }, {
    symbol: "BTCUSDT",
    side: "BUY",
    type: "LIMIT",
    newClientOrderId: "mine",
    newOrderRespType: "RESULT",
    quantity: "0.01",
    price: "60000",
    timeInForce: "GTC",
    reduceOnly: "true",
    recvWindow: 5_000,
    apiKey: "key",
    timestamp: 0,
  });
  const text = Object.keys(params).sort().map((name) => `${name}=${params[name]}`).join("&");
  assert.is(signature, signed(text), "over the parameters in the order of their names");
  assert.equal([place?.method, cancel?.method, cancel?.params["orderId"]], [
    "order.place",
    "order.cancel",
    "815456450616",
  ]);
  assert.not.ok(asked.some((line) => /^(POST|DELETE) .*\/order/.test(line)));
  lines(own)[0]?.events.closed(1006, "");
  await clock.advance(10_000);
  assert.is(lines(own).length, 2, "kept up for the next order");
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
  assert.instance(await failure(venue.orderSocket.createOrder({ ...limit, clientOrderId: "late" })), TransportError);
});

test("a trigger order that is canceled over the socket, waiting or triggered", async () => {
  const own = await bench();
  const { venue, answers, replies } = own;
  answers["POST /fapi/v1/algoOrder"] = algo() as AlgoOrderAnswer;
  const place = () =>
    venue.createTriggerOrder({
      symbol,
      side: "sell",
      trigger: "stop",
      triggerPrice: "50000",
      amount: "0.01",
      clientOrderId: "sl-1",
    });
  await place();
  replies["algoOrder.cancel"] = new No(-2011, "Unknown order sent.");
  answers["GET /fapi/v1/algoOrder"] = algo({ algoStatus: "TRIGGERED", actualOrderId: "6" });
  replies["order.cancel"] = orderAnswer({ side: "SELL", status: "CANCELED", orderId: 6 });
  assert.is((await venue.orderSocket.cancelOrder({ symbol, clientOrderId: "sl-1" })).status, "canceled");
  assert.equal(own.frames().map(({ method, params }) => [method, params["algoId"] ?? params["orderId"]]), [
    ["algoOrder.cancel", "3000000000003505"],
    ["order.cancel", "6"],
  ]);
  await venue.close();
});

test("refused, not found, and without a reply", async () => {
  const own = await bench();
  const { venue, clock, answers, replies } = own;
  replies["order.place"] = new No(-2019, "Margin is insufficient.");
  const poor = await failure(venue.orderSocket.createOrder({ ...limit, clientOrderId: "poor" }));
  assert.instance(poor, InsufficientFunds);
  assert.is(venue.order("poor")?.state.status, "rejected");

  replies["order.cancel"] = new No(-2011, "Unknown order sent.");
  answers["GET /fapi/v1/order"] = new No(-2013, "Order does not exist.");
  answers["GET /fapi/v1/algoOrder"] = new No(-2013, "Order does not exist.");
  assert.instance(await failure(venue.orderSocket.cancelOrder({ symbol, id: "123" })), OrderNotFound);

  replies["order.place"] = silence;
  const sent = failure(venue.orderSocket.createOrder({ ...limit, clientOrderId: "lost", timeout: 60_000 }));
  await clock.advance(0);
  lines(own)[0]?.events.closed(1006, "");
  assert.instance(await sent, OutcomeUnknown);
  assert.is(venue.order("lost")?.state.status, "unknown");
  answers["GET /fapi/v1/order"] = queried({ clientOrderId: "lost", time: clock.now(), updateTime: clock.now() });
  await clock.advance(2_000);
  assert.is(venue.order("lost")?.state.status, "open");
  assert.is(own.frames().filter(({ params }) => params["newClientOrderId"] === "lost").length, 1, "never sent again");
  await venue.close();
});

test("what futures can do", async () => {
  const venue = perp();
  for (
    const name of ["amendOrder", "cancelOrders", "createTriggerOrder", "orderSocket", "armDeadMansSwitch"] as const
  ) {
    assert.ok(has(venue, name), name);
  }
  assert.not.ok(has(venue, "createQuoteOrder"), "futures take amounts in base only");
  assert.instance(await failure(venue.orderSocket.createOrder(limit)), ValidationError);
  await venue.close();
});

const countdowns = ({ asked }: Bench): string[] =>
  asked.filter((line) => line.includes("countdownCancelAll")).map((line) => line.split("?")[1] ?? "");

test("the switch is armed for each market, kept from firing, and disarmed", async () => {
  const own = await bench();
  const { venue, clock, answers } = own;
  answers["POST /fapi/v1/countdownCancelAll"] = ({ symbol: id, countdownTime }: Record<string, string>) => ({
    symbol: id,
    countdownTime,
  });
  const armed = await venue.armDeadMansSwitch({ countdown: 120_000, symbols: [symbol] });
  assert.is(armed.left, 120_000);
  await clock.advance(81_000);
  assert.equal(countdowns(own), Array(3).fill("symbol=BTCUSDT&countdownTime=120000"));
  await armed.disarm();
  assert.is(countdowns(own).at(-1), "symbol=BTCUSDT&countdownTime=0");
  await clock.advance(300_000);
  assert.is(countdowns(own).length, 4);
  await venue.close();
});

test("the switch needs symbols, and what it cannot be is refused", async () => {
  const own = await bench();
  const { venue, answers } = own;
  for (
    const wrong of [{ countdown: 120_000 }, { countdown: 120_000, symbols: [] }, { countdown: 1, symbols: [symbol] }]
  ) {
    assert.instance(await failure(venue.armDeadMansSwitch(wrong)), ValidationError);
  }
  assert.equal(countdowns(own), []);
  answers["POST /fapi/v1/countdownCancelAll"] = new No(-2015, "Invalid API-key, IP, or permissions for action.");
  const refused = await failure(venue.armDeadMansSwitch({ countdown: 120_000, symbols: [symbol] }));
  assert.ok(refused instanceof PermissionError || refused.name === "AuthenticationError", refused.name);
  await venue.close();
});

test("armed for one market and not for another: what it is now is not known", async () => {
  const own = await bench();
  const { venue, answers } = own;
  answers["POST /fapi/v1/countdownCancelAll"] = ({ symbol: id, countdownTime }: Record<string, string>) =>
    id === "BTCUSDT" ? { symbol: id, countdownTime } : new No(-1121, "Invalid symbol.");
  const half = await failure(venue.armDeadMansSwitch({ countdown: 60_000, symbols: [symbol, "ETH/USDT:USDT"] }));
  assert.instance(half, OutcomeUnknown);
  assert.is(countdowns(own).length, 2);
  await venue.close();
});

test("where the time is over its orders are asked for; a closed connector leaves the switch as it is", async () => {
  const own = await bench();
  const { venue, clock, answers } = own;
  answers["POST /fapi/v1/countdownCancelAll"] = { symbol: "BTCUSDT", countdownTime: "30000" };
  answers["POST /fapi/v1/order"] = orderAnswer();
  answers["GET /fapi/v1/order"] = queried({ status: "CANCELED", updateTime: clock.now() + 1 });
  const order = await venue.createOrder({ ...limit, reduceOnly: false });
  const told: string[] = [];
  venue.status.on((event) => event.kind === "deadMansSwitch" && told.push(event.event.state));
  await venue.armDeadMansSwitch({ countdown: 30_000, symbols: [symbol] });
  answers["POST /fapi/v1/countdownCancelAll"] = new No(
    -1000,
    "An unknown error occurred while processing the request.",
    500,
  );
  await clock.advance(31_000);
  assert.ok(told.includes("expired"), told.join());
  assert.is(order.state.status, "canceled");
  const before = countdowns(own).length;
  await venue.close();
  await clock.advance(120_000);
  assert.is(countdowns(own).length, before);
  assert.not.ok(countdowns(own).some((line) => line.endsWith("countdownTime=0")));
  assert.is(clock.pending, 0);
});

test.run();
