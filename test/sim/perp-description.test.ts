/** Simulated futures against their description: answers and messages against schemas, weights against costs. */
import * as assert from "uvu/assert";
import * as perp from "../../generated/binance/perp.ts";
import { suite } from "../support/suite.ts";
import { Venue } from "./binance.support.ts";
import type { Answer, Json, Values } from "./binance.support.ts";
import type { AnyChannel, AnyEndpoint } from "./description.support.ts";
import { cost, isChannel, isEndpoint, valid } from "./description.support.ts";

const test = suite("sim and description of futures");

const endpoints = Object.values(perp as Record<string, unknown>).filter(isEndpoint);
const channels = Object.values(perp as Record<string, unknown>).filter(isChannel);
/** What the simulated venue does not offer. */
const without = ["markPriceKlines", "indexPriceKlines", "openInterestHist", "positionMarginHistory"];

function ready(): Venue {
  const venue = new Venue({
    kind: "perp",
    flow: true,
    markets: ["BTCUSDT", "SOLUSDT"],
    pace: 400,
    seed: 11,
    past: 10_000,
    balances: { USDT: 1_000_000_000 },
  });
  venue.clock.advance(60_000 - venue.clock.now() % 60_000);
  return venue;
}

/** Sends a request as the description says how. */
function send(venue: Venue, endpoint: AnyEndpoint, values: Values): Answer {
  const { method, path, auth } = endpoint;
  if (auth === "signed") return venue.signed(method, path, values);
  const query = Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
  return venue.raw(method, query === "" ? path : `${path}?${query}`, { "x-mbx-apikey": venue.account.key });
}

const market = { symbol: "BTCUSDT" };
const price = (venue: Venue, share: number): string => venue.sim.engine.lastPrice("BTCUSDT").times(share).toFixed(0);
const limit = (venue: Venue): Values => ({
  ...market,
  side: "BUY",
  type: "LIMIT",
  timeInForce: "GTC",
  quantity: "0.100",
  price: price(venue, 0.95),
});
const stop = (venue: Venue): Values => ({
  algoType: "CONDITIONAL",
  ...market,
  side: "SELL",
  type: "STOP_MARKET",
  quantity: "0.100",
  triggerPrice: price(venue, 0.9),
});
const place = (venue: Venue, values: Values): Json => {
  const answer = venue.signed("POST", "/fapi/v1/order", values);
  assert.is(answer.status, 200, JSON.stringify(answer.json));
  return answer.json;
};
const resting = (venue: Venue): number => place(venue, limit(venue)).orderId;
const bought = (venue: Venue): number =>
  place(venue, { ...market, side: "BUY", type: "MARKET", quantity: "0.500" }).orderId;
const waiting = (venue: Venue): number => venue.signed("POST", "/fapi/v1/algoOrder", stop(venue)).json.algoId;
const text = (values: readonly Values[]): string =>
  JSON.stringify(values.map((each) => Object.fromEntries(Object.entries(each).map(([k, v]) => [k, String(v)]))));
const isolated = (venue: Venue): Values => {
  venue.signed("POST", "/fapi/v1/marginType", { symbol: "BTCUSDT", marginType: "ISOLATED" });
  bought(venue);
  return { ...market, amount: "100", type: 1 };
};
const fundings = (venue: Venue): void => {
  bought(venue);
  venue.sim.fund("BTCUSDT");
};

/** Requests for each operation of the description, by its id. */
const requests: Readonly<Record<string, (venue: Venue) => Values[]>> = {
  ping: () => [{}],
  time: () => [{}],
  exchangeInfo: () => [{}],
  depth: () => [market, ...[5, 50, 100, 500, 1000].map((size) => ({ ...market, limit: size }))],
  trades: () => [market, { ...market, limit: 3 }],
  historicalTrades: () => [{ ...market, limit: 3 }, { ...market, fromId: 1, limit: 3 }],
  aggTrades: (venue) => [market, { ...market, fromId: 2 }, { ...market, startTime: venue.clock.now() - 5_000 }],
  klines: () => [
    ...["1m", "1h", "1d", "1w", "1M"].map((interval) => ({ ...market, interval })),
    ...[99, 100, 1000, 1001].map((size) => ({ ...market, interval: "5m", limit: size })),
  ],
  premiumIndex: () => [market, {}],
  fundingRate: (venue) => {
    fundings(venue);
    return [market, {}];
  },
  fundingInfo: () => [{}],
  ticker24hr: () => [market, {}],
  tickerPriceV2: () => [market, {}],
  tickerBookTicker: () => [market, {}],
  openInterest: () => [market],
  newOrder: (venue) => [
    limit(venue),
    { ...limit(venue), newOrderRespType: "RESULT", timeInForce: "GTX", newClientOrderId: "vk-1" },
    { ...market, side: "BUY", type: "MARKET", quantity: "0.100", newOrderRespType: "RESULT" },
    { ...market, side: "SELL", type: "MARKET", quantity: "0.050", reduceOnly: true },
    { ...limit(venue), timeInForce: "IOC", newOrderRespType: "RESULT", selfTradePreventionMode: "EXPIRE_BOTH" },
  ],
  orderTest: (venue) => [limit(venue)],
  getOrder: (venue) => [{ ...market, orderId: resting(venue) }, { ...market, orderId: bought(venue) }],
  modifyOrder: (venue) => [
    { ...market, orderId: resting(venue), side: "BUY", quantity: "0.200", price: price(venue, 0.94), modifyId: 7 },
  ],
  deleteOrder: (venue) => [{ ...market, orderId: resting(venue) }],
  newBatchOrders: (venue) => [{ batchOrders: text([limit(venue), { ...limit(venue), price: "0.01" }]) }],
  modifyBatchOrders: (venue) => [{
    batchOrders: text([
      { ...market, orderId: resting(venue), side: "BUY", quantity: "0.2", price: price(venue, 0.94) },
      { ...market, orderId: 1, side: "BUY", quantity: "0.2", price: price(venue, 0.94) },
    ]),
  }],
  deleteBatchOrders: (venue) => [
    { ...market, orderIdList: `[${resting(venue)},1]` },
    {
      ...market,
      origClientOrderIdList: `["${place(venue, { ...limit(venue), newClientOrderId: "vk-2" }).clientOrderId}"]`,
    },
  ],
  orderAmendment: (venue) => {
    const orderId = resting(venue);
    venue.signed("PUT", "/fapi/v1/order", { ...limit(venue), orderId, type: "", price: price(venue, 0.9) });
    venue.signed("PUT", "/fapi/v1/order", {
      ...market,
      orderId,
      side: "BUY",
      quantity: "0.1",
      price: price(venue, 0.9),
    });
    return [{ ...market, orderId }];
  },
  deleteAllOpenOrders: (venue) => resting(venue) > 0 ? [market] : [],
  countdownCancelAll: () => [{ ...market, countdownTime: 100_000 }, { ...market, countdownTime: 0 }],
  openOrder: (venue) => [{ ...market, orderId: resting(venue) }],
  openOrders: (venue) => resting(venue) > 0 ? [market, {}] : [],
  allOrders: (venue) => resting(venue) > 0 ? [market, { ...market, orderId: 1, limit: 1 }] : [],
  userTrades: (venue) => {
    const orderId = bought(venue);
    return [market, { ...market, orderId }, { ...market, fromId: 1 }];
  },
  forceOrders: () => [market, {}],
  newAlgoOrder: (venue) => [
    stop(venue),
    { ...stop(venue), type: "STOP", price: price(venue, 0.89), clientAlgoId: "vk-3", workingType: "MARK_PRICE" },
    { ...stop(venue), type: "TAKE_PROFIT_MARKET", triggerPrice: price(venue, 1.1), reduceOnly: true },
    {
      algoType: "CONDITIONAL",
      ...market,
      side: "SELL",
      type: "STOP_MARKET",
      triggerPrice: price(venue, 0.9),
      closePosition: true,
    },
    {
      algoType: "CONDITIONAL",
      ...market,
      side: "SELL",
      type: "TRAILING_STOP_MARKET",
      quantity: "0.1",
      callbackRate: "1.5",
      activatePrice: price(venue, 1.1),
    },
  ],
  getAlgoOrder: (venue) => [{ algoId: waiting(venue) }],
  deleteAlgoOrder: (venue) => [{ algoId: waiting(venue) }],
  openAlgoOrders: (venue) => waiting(venue) > 0 ? [market, {}] : [],
  deleteAlgoOpenOrders: (venue) => waiting(venue) > 0 ? [market] : [],
  allAlgoOrders: (venue) => waiting(venue) > 0 ? [market, { ...market, algoId: 1 }] : [],
  positionRisk: (venue) => bought(venue) > 0 && resting(venue) > 0 ? [market, {}] : [],
  leverage: () => [{ ...market, leverage: 7 }],
  marginType: () => [{ ...market, marginType: "ISOLATED" }],
  positionMargin: (venue) => [isolated(venue), { ...market, amount: "50", type: 2 }],
  getPositionSideDual: () => [{}],
  setPositionSideDual: () => [{ dualSidePosition: true }],
  getMultiAssetsMargin: () => [{}],
  setMultiAssetsMargin: () => [],
  adlQuantile: (venue) => bought(venue) > 0 ? [{}] : [],
  balance: () => [{}],
  account: (venue) => bought(venue) > 0 && resting(venue) > 0 ? [{}] : [],
  accountConfig: () => [{}],
  symbolConfig: () => [market, {}],
  leverageBracket: () => [market, {}],
  commissionRate: () => [market],
  getFeeBurn: () => [{}],
  income: (venue) => {
    fundings(venue);
    return [{}, { ...market, incomeType: "FUNDING_FEE" }];
  },
  rateLimitOrder: () => [{}],
  newListenKey: () => [{}],
  keepListenKey: (venue) => send(venue, endpoint("newListenKey"), {}).status === 200 ? [{}] : [],
  deleteListenKey: (venue) => send(venue, endpoint("newListenKey"), {}).status === 200 ? [{}] : [],
};

function endpoint(id: string): AnyEndpoint {
  return endpoints.find((each) => each.id === id) as AnyEndpoint;
}

test("every operation of the description is asked for here, or is not offered", () => {
  assert.equal(endpoints.map(({ id }) => id).sort(), [...Object.keys(requests), ...without].sort());
});

for (const each of endpoints) {
  if (without.includes(each.id)) continue;
  test(`${each.method} ${each.path}: answers, weights, parameters`, () => {
    const venue = ready();
    for (const values of requests[each.id]?.(venue) ?? []) {
      const used = (): number => Number(venue.raw("GET", "/fapi/v1/ping").headers["x-mbx-used-weight-1m"]);
      const before = used();
      const answer = send(venue, each, values);
      const what = `${each.id} ${JSON.stringify(values)}`;
      assert.is(answer.status, 200, `${what}: ${JSON.stringify(answer.json)}`);
      valid(each.answer, answer.json, what);
      const taken = Number(answer.headers["x-mbx-used-weight-1m"]) - before;
      assert.is(taken, cost(each, values, "perpWeight"), `weight of ${what}`);
      assert.is(each.cost["perpOrders10s"] === undefined, answer.headers["x-mbx-order-count-10s"] === undefined, what);
    }
    const all = Object.keys(each.params).filter((name) => name !== "recvWindow");
    const known = send(venue, each, Object.fromEntries(all.map((name) => [name, "1"])));
    assert.not.ok([-1101, -1104].includes(known.json?.code), `${each.id}: ${JSON.stringify(known.json)}`);
  });
}

/** Names to subscribe to for a channel of the description. */
function names(channel: AnyChannel): string[] {
  const fill: Record<string, string[]> = {
    symbol: ["btcusdt"],
    interval: ["1m", "1h", "1d"],
    levels: ["5", "10", "20"],
  };
  let all = [channel.address];
  for (const name of channel.params as readonly string[]) {
    all = all.flatMap((address) => (fill[name] ?? []).map((value) => address.replaceAll(`{${name}}`, value)));
  }
  return all;
}

/** Streams the simulated venue never has anything to say on. */
const silent = ["forceOrder", "contractInfo"];

for (const channel of channels.filter((each) => each.auth === "none")) {
  test(`stream ${channel.address}`, () => {
    const venue = ready();
    const route = channel.server === "perpPublic" ? "public" : "market";
    const wrong = route === "public" ? "market" : "public";
    for (const name of names(channel)) {
      assert.not.match(name, /[{}]/);
      const wire = venue.wire(`/${route}/ws/${name}`);
      const astray = venue.wire(`/${wrong}/stream?streams=${name}`);
      venue.clock.advance(6_000);
      const frames = wire.take();
      wire.leave();
      assert.equal(astray.take(), [], "on the other route it is silent");
      astray.leave();
      if (silent.some((each) => name.includes(each))) continue;
      assert.ok(frames.length > 0, `${name} spoke`);
      const [schema] = Object.values(channel.messages);
      for (const frame of frames) valid(schema!, frame, name);
    }
  });
}

test("the account's events are as described", () => {
  const channel = channels.find((each) => each.id === perp.userDataChannel.id) as AnyChannel;
  const venue = ready();
  const { listenKey } = send(venue, endpoint("newListenKey"), {}).json;
  const wire = venue.wire(`/private/ws/${listenKey}`);
  const far = venue.sim.engine.lastPrice("BTCUSDT");
  for (const id of Object.keys(requests)) {
    if (id === "deleteListenKey") continue;
    for (const values of requests[id]?.(venue) ?? []) send(venue, endpoint(id), values);
    venue.clock.advance(100);
  }
  venue.sim.deposit(venue.account.id, "USDT", 1);
  send(venue, endpoint("setPositionSideDual"), { dualSidePosition: false });
  venue.clock.advance(3_000);
  // What was set to 0.9 of the price is triggered by a mark far below it.
  venue.sim.setMark("BTCUSDT", far.times(0.5).toFixed(1));
  venue.clock.advance(1_000);
  send(venue, endpoint("deleteListenKey"), {});
  venue.clock.advance(3_600_000);
  const seen = new Set<string>();
  for (const frame of wire.take()) {
    const schema = channel.messages[frame.e];
    assert.ok(schema, `${frame.e} is described`);
    valid(schema!, frame, frame.e);
    seen.add(frame.e === "ORDER_TRADE_UPDATE" ? frame.o.x : frame.e);
  }
  for (const each of ["NEW", "TRADE", "CANCELED", "EXPIRED", "AMENDMENT"]) assert.ok(seen.has(each), `${each} came`);
  for (const each of ["ACCOUNT_UPDATE", "ACCOUNT_CONFIG_UPDATE", "ALGO_UPDATE", "listenKeyExpired"]) {
    assert.ok(seen.has(each), `${each} came`);
  }
});

test.run();
