/**
 * The simulator and the venue's description were written apart, from the same documentation: what one says, the other
 * has to accept. Answers and messages against schemas, weights against costs, parameters against parameters.
 */
import * as assert from "uvu/assert";
import * as spot from "../../generated/binance/spot.ts";
import { suite } from "../support/suite.ts";
import { ed25519, Venue } from "./binance.support.ts";
import type { Answer, Json, Values } from "./binance.support.ts";
import type { AnyChannel, AnyEndpoint } from "./description.support.ts";
import { cost, isChannel, isEndpoint, valid } from "./description.support.ts";

const test = suite("sim and description");

const endpoints = Object.values(spot as Record<string, unknown>).filter(isEndpoint);
const channels = Object.values(spot as Record<string, unknown>).filter(isChannel);

function ready(): Venue {
  const venue = new Venue({ flow: true, seed: 11, past: 10_000, balances: { BTC: 1_000, USDT: 1_000_000_000 } });
  venue.clock.advance(60_000 - venue.clock.now() % 60_000);
  return venue;
}

/** Sends a request as the description says how. */
function send(venue: Venue, endpoint: AnyEndpoint, values: Values): Answer {
  const path = endpoint.path.replace("/api/v3/", "");
  return endpoint.auth === "signed" ? venue.signed(endpoint.method, path, values) : venue.get(path, values);
}

const market = { symbol: "BTCUSDT" };
const price = (venue: Venue, share: number): string => venue.sim.engine.lastPrice("BTCUSDT").times(share).toFixed(0);
const buy = (venue: Venue): Values => ({
  ...market,
  side: "BUY",
  type: "LIMIT",
  timeInForce: "GTC",
  quantity: "0.1",
  price: price(venue, 0.9),
});
const resting = (venue: Venue): number => venue.signed("POST", "order", buy(venue)).json.orderId;
const oco = (venue: Venue): Values => ({
  ...market,
  side: "SELL",
  quantity: "0.1",
  aboveType: "LIMIT_MAKER",
  abovePrice: price(venue, 1.1),
  belowType: "STOP_LOSS_LIMIT",
  belowStopPrice: price(venue, 0.9),
  belowPrice: price(venue, 0.89),
  belowTimeInForce: "GTC",
});
const working = (venue: Venue): Values => ({
  ...market,
  workingType: "LIMIT",
  workingSide: "BUY",
  workingPrice: price(venue, 0.9),
  workingQuantity: "0.1",
  workingTimeInForce: "GTC",
  pendingSide: "SELL",
  pendingQuantity: "0.1",
});
const otoco = (venue: Venue): Values => ({
  ...working(venue),
  pendingAboveType: "TAKE_PROFIT",
  pendingAboveStopPrice: price(venue, 1.2),
  pendingBelowType: "STOP_LOSS",
  pendingBelowStopPrice: price(venue, 0.8),
});
const two = { symbols: '["BTCUSDT","ETHBTC"]' };
const placeList = (venue: Venue): Json => venue.signed("POST", "orderList/oco", oco(venue)).json;

/** Requests for each operation of the description, by its id. */
const requests: Readonly<Record<string, (venue: Venue) => Values[]>> = {
  ping: () => [{}],
  time: () => [{}],
  exchangeInfo: () => [{}, market, two, { permissions: "SPOT" }, { showPermissionSets: false }],
  depth: () => [market, ...[100, 101, 500, 1000, 5000].map((limit) => ({ ...market, limit }))],
  trades: () => [market, { ...market, limit: 3 }],
  historicalTrades: () => [market, { ...market, fromId: 1, limit: 3 }],
  aggTrades: (venue) => [market, { ...market, fromId: 2 }, { ...market, startTime: venue.clock.now() - 5_000 }],
  klines: () => ["1s", "1m", "1h", "1d", "1w", "1M"].map((interval) => ({ ...market, interval })),
  uiKlines: () => [{ ...market, interval: "5m", limit: 2, timeZone: "5:30" }],
  avgPrice: () => [market],
  ticker24hr: () => [market, two, {}, { ...market, type: "MINI" }, { type: "MINI" }],
  tickerTradingDay: () => [market, two, { ...two, type: "MINI" }, { ...market, timeZone: "8" }],
  tickerPrice: () => [market, two, {}],
  tickerBookTicker: () => [market, two, {}],
  ticker: () => [market, two, { ...market, type: "MINI", windowSize: "15m" }],
  newOrder: (venue) => [
    buy(venue),
    { ...buy(venue), newOrderRespType: "ACK" },
    { ...buy(venue), newOrderRespType: "RESULT", icebergQty: "0.05", strategyId: 1, strategyType: 1000000 },
    { ...market, side: "BUY", type: "MARKET", quoteOrderQty: "1000" },
    { ...market, side: "SELL", type: "STOP_LOSS", quantity: "0.1", trailingDelta: 100, newOrderRespType: "FULL" },
    { ...market, side: "BUY", type: "LIMIT", timeInForce: "FOK", quantity: 12, price: price(venue, 1.00001) },
    { ...buy(venue), side: "SELL", newOrderRespType: "FULL", selfTradePreventionMode: "EXPIRE_TAKER" },
  ],
  getOrder: (venue) => [
    { ...market, orderId: resting(venue) },
    {
      ...market,
      orderId: venue.signed("POST", "order", { ...market, side: "BUY", type: "MARKET", quantity: 1 }).json.orderId,
    },
  ],
  deleteOrder: (venue) => [{ ...market, orderId: resting(venue) }],
  orderTest: (venue) => [buy(venue), { ...buy(venue), computeCommissionRates: true }],
  orderCancelReplace: (venue) => [{
    ...buy(venue),
    cancelReplaceMode: "STOP_ON_FAILURE",
    cancelOrderId: resting(venue),
  }],
  orderAmendKeepPriority: (venue) => [
    { ...market, orderId: resting(venue), newQty: "0.05" },
    { ...market, orderId: placeList(venue).orders[0].orderId, newQty: "0.05" },
  ],
  getOpenOrders: (venue) => [{ symbol: "ETHBTC" }, ...(resting(venue) > 0 ? [market, {}] : [])],
  deleteOpenOrders: (venue) => resting(venue) > 0 && placeList(venue) ? [market] : [],
  orderListOco: (venue) => [oco(venue), { ...oco(venue), newOrderRespType: "ACK" }],
  orderListOto: (venue) => [{ ...working(venue), pendingType: "MARKET" }],
  orderListOtoco: (venue) => [otoco(venue), { ...otoco(venue), newOrderRespType: "FULL" }],
  getOrderList: (venue) => [{ orderListId: placeList(venue).orderListId }],
  deleteOrderList: (venue) => [{ ...market, orderListId: placeList(venue).orderListId }],
  allOrders: (venue) => resting(venue) > 0 ? [market, { ...market, orderId: 1, limit: 1 }] : [],
  orderAmendments: (venue) => {
    const orderId = resting(venue);
    venue.signed("PUT", "order/amend/keepPriority", { ...market, orderId, newQty: "0.05" });
    return [{ ...market, orderId }];
  },
  allOrderList: (venue) => placeList(venue) ? [{}] : [],
  openOrderList: (venue) => placeList(venue) ? [{}] : [],
  myTrades: (venue) => {
    const { orderId } = venue.signed("POST", "order", { ...market, side: "BUY", type: "MARKET", quantity: 1 }).json;
    return [market, { ...market, orderId }, { ...market, fromId: 1 }];
  },
  rateLimitOrder: () => [{}],
  myPreventedMatches: (venue) => {
    const own = { ...market, type: "LIMIT", timeInForce: "GTC", quantity: "0.01", price: price(venue, 1) };
    // Takes all that is asked for, so that the second one rests as the best bid.
    venue.signed("POST", "order", { ...own, side: "BUY", price: price(venue, 1.01), quantity: 130 });
    const maker = venue.signed("POST", "order", { ...own, side: "BUY", price: price(venue, 1.02), quantity: 120 });
    const taker = venue.signed("POST", "order", { ...own, side: "SELL", selfTradePreventionMode: "EXPIRE_BOTH" }).json;
    return maker.status === 200 ? [{ ...market, orderId: taker.orderId }, { ...market, preventedMatchId: 0 }] : [];
  },
  account: () => [{}, { omitZeroBalances: true }],
  accountCommission: () => [market],
};

test("every operation of the description is asked for here", () => {
  const asked = Object.keys(requests).sort();
  assert.equal(
    endpoints.map(({ id }) => id).sort(),
    asked,
    "an operation has a request above, and the skin answers it",
  );
});

for (const endpoint of endpoints) {
  test(`${endpoint.method} ${endpoint.path}: answers, weights, parameters`, () => {
    const venue = ready();
    const asked = requests[endpoint.id]?.(venue) ?? [];
    assert.ok(asked.length > 0);
    for (const values of asked) {
      const before = Number(venue.get("ping").headers["x-mbx-used-weight-1m"]);
      const answer = send(venue, endpoint, values);
      const what = `${endpoint.id} ${JSON.stringify(values)}`;
      assert.is(answer.status, 200, `${what}: ${JSON.stringify(answer.json)}`);
      valid(endpoint.answer, answer.json, what);
      assert.is(
        Number(answer.headers["x-mbx-used-weight-1m"]) - before,
        cost(endpoint, values, "weight"),
        `weight of ${what}`,
      );
    }
    const all = Object.keys(endpoint.params).filter((name) => name !== "recvWindow");
    const known = send(
      venue,
      endpoint,
      Object.fromEntries(all.map((name) => [name, name === "symbols" ? '["BTCUSDT"]' : "1"])),
    );
    assert.not.ok([-1101, -1104].includes(known.json?.code), `${endpoint.id}: ${JSON.stringify(known.json)}`);
  });
}

test("a cancel-and-replace that fails says so as described", () => {
  const venue = ready();
  for (const mode of ["STOP_ON_FAILURE", "ALLOW_FAILURE"]) {
    const answer = venue.signed("POST", "order/cancelReplace", {
      ...buy(venue),
      cancelReplaceMode: mode,
      cancelOrderId: 1,
    });
    valid(spot.cancelReplaceErrorSchema, answer.json, mode);
  }
});

test("canceling one order of a list answers with the list, over REST and over the socket", () => {
  const venue = ready();
  const values = { ...market, orderId: placeList(venue).orders[0].orderId };
  valid(spot.canceledOpenOrderSchema, venue.signed("DELETE", "order", values).json, "REST");
  const wire = venue.wire("/ws-api/v3");
  const params = venue.frame({ ...market, orderId: placeList(venue).orders[1].orderId });
  const reply = wire.ask({ id: 1, method: "order.cancel", params });
  valid(spot.orderCancelRequest.answer, reply.result, "socket");
});

/** Names to subscribe to for a channel of the description. */
function names(channel: AnyChannel): string[] {
  const fill: Record<string, string[]> = {
    symbol: ["btcusdt"],
    interval: ["1s", "1m", "1d"],
    levels: ["5", "10", "20"],
    window: ["1h", "4h", "1d"],
    timezone: ["+08:00"],
    offset: ["+08:00"],
  };
  let all = [channel.address];
  for (const name of channel.params as readonly string[]) {
    all = all.flatMap((address) => (fill[name] ?? []).map((value) => address.replaceAll(`{${name}}`, value)));
  }
  return all;
}

/** Streams the simulated venue never has anything to say on. */
const silent = ["blockTrade", "referencePrice", "!serverShutdown"];

for (const channel of channels.filter((each) => each.auth === "none")) {
  test(`stream ${channel.address}`, () => {
    const venue = ready();
    for (const name of names(channel)) {
      assert.not.match(name, /[{}]/);
      const wire = venue.wire(`/ws/${name}`);
      venue.clock.advance(6_000);
      const frames = wire.take();
      wire.leave();
      if (silent.some((each) => name.includes(each))) continue;
      assert.ok(frames.length > 0, `${name} spoke`);
      const [schema] = Object.values(channel.messages);
      for (const frame of frames) valid(schema!, frame, name);
    }
  });
}

test("user events are as described", () => {
  const channel = channels.find((each) => each.id === spot.userDataChannel.id) as AnyChannel;
  const venue = ready();
  const pair = ed25519();
  const second = venue.sim.createAccount({ balances: { BTC: 1 }, publicKey: pair.publicKey });
  const wire = venue.wire("/ws-api/v3?returnRateLimits=false");
  const reply = wire.ask({ id: 1, method: "userDataStream.subscribe.signature", params: venue.frame() });
  valid(spot.userDataSubscriptionSchema, reply.result, "subscription");
  wire.take();
  for (const id of Object.keys(requests)) {
    const endpoint = endpoints.find((each) => each.id === id);
    if (endpoint?.auth === "signed") {
      for (const values of requests[id]?.(venue) ?? []) send(venue, endpoint, values);
    }
    venue.clock.advance(10_000);
  }
  venue.sim.deposit(venue.account.id, "BTC", 1);
  venue.sim.deposit(second.id, "BTC", 1);
  wire.send({ id: 2, method: "userDataStream.unsubscribe" });
  venue.sim.rotate();
  const seen = new Set<string>();
  for (const frame of wire.take()) {
    if (frame.event === undefined) continue;
    valid(spot.userDataFrameSchema, frame, "frame");
    const schema = channel.messages[frame.event.e];
    assert.ok(schema, `${frame.event.e} is described`);
    valid(schema!, frame.event, frame.event.e);
    seen.add(frame.event.e === "executionReport" ? `${frame.event.x}` : frame.event.e);
  }
  for (const each of ["NEW", "TRADE", "CANCELED", "EXPIRED", "REPLACED", "TRADE_PREVENTION"]) {
    assert.ok(seen.has(each), `${each} came`);
  }
  for (const each of ["outboundAccountPosition", "balanceUpdate", "listStatus", "eventStreamTerminated"]) {
    assert.ok(seen.has(each), `${each} came`);
  }
});

test.run();
