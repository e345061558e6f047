/**
 * The simulator and the description of contracts were written apart, from the same documentation: what one says, the other has
 * to accept. Answers and messages against schemas, weights against pools; and what orders, modes and positions do.
 */
import { createHmac } from "node:crypto";
import * as assert from "uvu/assert";
import * as perp from "../../../generated/kucoin/perp.ts";
import { venue as described } from "../../../generated/kucoin/venue.ts";
import { parseJson } from "../../../src/core/json.ts";
import type { Session } from "../../../src/sim/mod.ts";
import { Simulation, VirtualClock } from "../../../src/sim/mod.ts";
import type { Json } from "../../support/json.ts";
import { suite } from "../../support/suite.ts";
import { type AnyEndpoint, isChannel, isEndpoint, valid } from "../description.support.ts";

const test = suite("sim kucoin perp description");

const all = Object.values(perp as Record<string, unknown>);
const endpoints = all.filter(isEndpoint);
const channels = all.filter(isChannel);
const from = "127.0.0.1";
const symbol = "XBTUSDTM";
const about = { symbol };

/** An answer. Numbers of the venue go beyond what JSON reads by itself. */
interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly answer: Json;
}

/** The venue on a clock that stands still, and a client that signs. */
class Venue {
  readonly clock: VirtualClock = new VirtualClock();
  readonly sim: Simulation;

  constructor(flow: boolean = true) {
    const { clock } = this;
    this.sim = new Simulation({
      venue: "kucoin",
      kind: "perp",
      clock,
      flow,
      seed: 11,
      past: 120_000,
      markets: [symbol],
    });
  }

  send({ method, path, params, auth }: AnyEndpoint, values: Json): Told {
    const query: string[] = [];
    let body: unknown = {};
    let target = path;
    for (const [name, value] of Object.entries(values)) {
      const place = (params as Record<string, { in: string }>)[name]?.in;
      if (place === "path") target = target.replace(`{${name}}`, String(value));
      else if (place === "query") query.push(`${name}=${value}`);
      else if (Array.isArray(value)) body = value;
      else (body as Record<string, unknown>)[name] = value;
    }
    if (query.length > 0) target += `?${query.join("&")}`;
    const text = method === "POST" ? JSON.stringify(body) : "";
    const headers = auth === "none" ? {} : this.#sign(`${method}${target}${text}`);
    const told = this.sim.skin.request({ method, target, headers, body: text, from });
    return { status: told.status, headers: told.headers, answer: parseJson(told.body) };
  }

  done(endpoint: AnyEndpoint, values: Json = {}): Json {
    const { answer } = this.send(endpoint, values);
    assert.is(answer.code, "200000", `${endpoint.id}: ${answer.msg}`);
    return answer.data;
  }

  #sign(what: string): Record<string, string> {
    const { key, secret, passphrase = "" } = this.sim.account;
    const at = String(this.clock.now());
    const hmac = (text: string) => createHmac("sha256", secret).update(text).digest("base64");
    return {
      "kc-api-key": key,
      "kc-api-sign": hmac(at + what),
      "kc-api-timestamp": at,
      "kc-api-passphrase": hmac(passphrase),
      "kc-api-key-version": "3",
    };
  }

  /** The frames of a socket that follows these topics. */
  follow(topics: readonly string[], token: string): Json[] {
    const frames: Json[] = [];
    const target = `/?token=${encodeURIComponent(token)}&connectId=one`;
    const opened = this.sim.skin.open({ method: "GET", target, headers: {}, body: "", from }, {
      send: (text) => frames.push(parseJson(text)),
      ping: () => {},
      close: () => {},
    });
    assert.not("status" in opened);
    this.clock.advance(10);
    for (const [id, topic] of topics.entries()) {
      const privateChannel = !topic.includes(":");
      const frame = { id: String(id), type: "subscribe", topic, privateChannel, response: true };
      (opened as Session).message(JSON.stringify(frame));
    }
    return frames;
  }
}

const ready = (): Venue => new Venue();
const price = ({ sim }: Venue, share: number): string => sim.engine.lastPrice(symbol).times(share).toFixed(1);
let names = 0;
const limit = (venue: Venue, more: Json = {}): Json => ({
  ...about,
  clientOid: `name-${++names}`,
  type: "limit",
  side: "buy",
  price: price(venue, 0.95),
  size: 10,
  marginMode: "CROSS",
  ...more,
});
const market = (more: Json = {}): Json => ({
  ...about,
  clientOid: `name-${++names}`,
  type: "market",
  side: "buy",
  size: 10,
  marginMode: "CROSS",
  ...more,
});
const waiting = (venue: Venue, more: Json = {}): Json =>
  limit(venue, { stop: "up", stopPriceType: "TP", stopPrice: price(venue, 1.1), price: price(venue, 1.1), ...more });
const placed = (venue: Venue, order: Json): string => venue.done(perp.addOrder, order).orderId;
const paid = (venue: Venue): void => {
  placed(venue, market());
  venue.sim.setFundingRate(symbol, "0.001");
  venue.sim.fund(symbol);
};

/** Requests for each operation of the description, by its id. */
const requests: Readonly<Record<string, (venue: Venue) => readonly Json[]>> = {
  getServerTime: () => [{}],
  getPublicToken: () => [{}],
  getPrivateToken: () => [{}],
  getAllSymbols: () => [{}],
  getSymbol: () => [about],
  getTicker: () => [about],
  getAllTickers: () => [{}],
  getFullOrderBook: () => [about],
  getTradeHistory: () => [about],
  getKlines: ({ clock }) =>
    [1, 60, 10_080].map((granularity) => ({
      ...about,
      granularity,
      from: clock.now() - 3_600_000,
      to: clock.now(),
    })),
  getMarkPrice: () => [about],
  getCurrentFundingRate: () => [about],
  getPublicFundingHistory: (venue) => {
    paid(venue);
    return [{ ...about, from: 0, to: venue.clock.now() }];
  },
  getFuturesAccount: () => [{ currency: "USDT" }, {}],
  getFuturesActualFee: () => [about],
  addOrder: (venue) => [
    limit(venue),
    limit(venue, { postOnly: true, stp: "CN" }),
    limit(venue, { timeInForce: "IOC", price: price(venue, 1.01) }),
    market(),
    market({ side: "sell", reduceOnly: true, size: 5 }),
    waiting(venue),
    waiting(venue, { stop: "down", side: "sell", type: "market", stopPrice: price(venue, 0.9) }),
  ],
  getOrderList: (venue) => {
    placed(venue, limit(venue));
    placed(venue, market());
    return [{ status: "active" }, { ...about, status: "done", pageSize: 5 }];
  },
  batchAddOrders: (venue) => [{ orders: [limit(venue), limit(venue, { size: 90_000_000 })] }],
  cancelOrderById: (venue) => [{ orderId: placed(venue, limit(venue)) }, { orderId: placed(venue, waiting(venue)) }],
  getOrderByOrderId: (venue) =>
    [limit(venue), market(), waiting(venue)].map((order) => ({ orderId: placed(venue, order) })),
  cancelOrderByClientOid: (venue) => {
    placed(venue, limit(venue, { clientOid: "mine" }));
    return [{ ...about, clientOid: "mine" }];
  },
  cancelAllOrdersV3: (venue) => placed(venue, limit(venue)) === "" ? [] : [about],
  cancelAllStopOrders: (venue) => placed(venue, waiting(venue)) === "" ? [] : [about],
  getStopOrderList: (venue) => placed(venue, waiting(venue)) === "" ? [] : [{}, about],
  getOrderByClientOid: (venue) => {
    placed(venue, limit(venue, { clientOid: "mine" }));
    return [{ clientOid: "mine" }];
  },
  getAccountTradeHistory: (venue) => [{ orderId: placed(venue, market()) }, about, { pageSize: 1 }],
  getPositionList: (venue) => placed(venue, market()) === "" ? [] : [{}],
  getPrivateFundingHistory: (venue) => {
    paid(venue);
    return [about, { ...about, maxCount: 5, startAt: 0 }];
  },
  getMarginMode: () => [about],
  switchMarginMode: () => [{ ...about, marginMode: "ISOLATED" }, { ...about, marginMode: "CROSS" }],
  getCrossMarginLeverage: () => [about],
  modifyMarginLeverage: () => [{ ...about, leverage: "7" }],
  getPositionMode: () => [{}],
  switchPositionMode: () => [{ positionMode: "1" }, { positionMode: "0" }],
};

test("every operation of the description is asked for here", () => {
  assert.equal(endpoints.map(({ id }) => id).sort(), Object.keys(requests).sort());
});

for (const endpoint of endpoints) {
  test(`${endpoint.method} ${endpoint.path}: as described, and of the weight that is`, () => {
    const venue = ready();
    const asked = requests[endpoint.id]?.(venue) ?? [];
    assert.ok(asked.length > 0);
    const [[pool, weight] = []] = Object.entries(endpoint.cost);
    for (const values of asked) {
      // The weights of earlier ones are free again.
      venue.clock.advance(31_000);
      const { status, headers, answer } = venue.send(endpoint, values);
      const what = `${endpoint.id} ${JSON.stringify(values)}: ${answer.msg}`;
      assert.equal([status, answer.code], [200, "200000"], what);
      valid(endpoint.answer, answer, endpoint.id);
      const { limit: most } = (described.pools as Record<string, { limit: number }>)[pool ?? ""] ?? { limit: 0 };
      assert.is(headers["gw-ratelimit-limit"], String(most), what);
      assert.is(headers["gw-ratelimit-remaining"], String(most - Number(weight)), what);
    }
  });
}

test("a book, trades, tickers, candles, prices and funding", () => {
  const venue = ready();
  const { token } = venue.done(perp.getPublicToken);
  const addresses = channels.filter(({ auth }) => auth === "none")
    .map((channel) => [channel, channel.address.replace("{symbol}", symbol).replace("{type}", "1min")] as const);
  const frames = venue.follow(addresses.map(([, topic]) => topic), token);
  assert.is(frames.filter(({ type }) => type === "ack").length, addresses.length);
  venue.clock.advance(10_000);
  for (const [channel, topic] of addresses) {
    const told = frames.filter((frame) => frame.topic === topic);
    assert.ok(told.length > 0, topic);
    const [schema] = Object.values(channel.messages);
    for (const { data } of told) valid(schema!, data, topic);
  }
  const numbers = frames.filter(({ subject }) => subject === "level2").map(({ data }) => data.sequence);
  assert.ok(numbers.length > 1 && numbers.every((number, at) => at === 0 || number === numbers[at - 1] + 1));
  const rates = frames.filter(({ subject }) => subject === "funding.rate");
  assert.ok(rates.length >= 1);
});

test("what the account is told", () => {
  const venue = ready();
  const { token } = venue.done(perp.getPrivateToken);
  const addresses = channels.filter(({ auth }) => auth !== "none");
  const frames = venue.follow(addresses.map(({ address }) => address), token);
  venue.done(perp.switchMarginMode, { ...about, marginMode: "ISOLATED" });
  venue.done(perp.switchMarginMode, { ...about, marginMode: "CROSS" });
  for (const id of ["addOrder", "cancelOrderById", "cancelAllStopOrders"]) {
    const endpoint = endpoints.find((each) => each.id === id)!;
    for (const values of requests[id]?.(venue) ?? []) venue.done(endpoint, values);
    venue.clock.advance(5_000);
  }
  for (const channel of addresses) {
    const told = frames.filter(({ topic, type }) =>
      type === "message" && (topic === channel.address || topic.startsWith(`${channel.address}:`) ||
        (channel.address === "/contract/positionAll" && topic.startsWith("/contract/position:")))
    );
    assert.ok(told.length > 0, channel.address);
    const [schema] = Object.values(channel.messages);
    for (const { data } of told) valid(schema!, data, channel.address);
  }
  const kinds = new Set(frames.filter(({ subject }) => subject === "symbolOrderChange").map(({ data }) => data.type));
  for (const kind of ["open", "match", "filled", "canceled"]) assert.ok(kinds.has(kind), kind);
  const stops = frames.filter(({ subject }) => subject === "stopOrder").map(({ data }) => data.type);
  assert.equal([...new Set(stops)], ["open", "cancel"]);
});

/** A market of 1500 contracts at 101, which was traded at last, and of 2000 at 99. */
function quoted(): Venue {
  const venue = new Venue(false);
  venue.sim.counter({ market: symbol, side: "sell", price: "101", quantity: "2" });
  venue.sim.counter({ market: symbol, side: "buy", price: "99", quantity: "2" });
  venue.sim.counter({ market: symbol, side: "buy", price: "101", quantity: "0.5" });
  venue.sim.setMark(symbol, 100);
  return venue;
}

test("what is refused, and by which code", () => {
  const venue = quoted();
  const order = (more: Json): Json => limit(venue, { price: "98", ...more });
  const refusals: readonly (readonly [order: Json, code: string])[] = [
    [order({ symbol: "NONEM" }), "100003"],
    [order({ side: "long" }), "400100"],
    [order({ size: 0 }), "100001"],
    [order({ price: "98.05" }), "100001"],
    [order({ size: 2_000_000 }), "300012"],
    [order({ size: 1_000_000, price: "90000" }), "300003"],
    [order({ marginMode: "ISOLATED", leverage: 5 }), "330005"],
    [order({ positionSide: "LONG" }), "330011"],
    [order({ reduceOnly: true }), "300009"],
    [order({ iceberg: true }), "100001"],
    [waiting(venue, { stop: "up", stopPrice: "90", price: "98" }), "100001"],
  ];
  for (const [values, code] of refusals) {
    assert.is(venue.send(perp.addOrder, values).answer.code, code, JSON.stringify(values));
  }
  placed(venue, order({ clientOid: "mine" }));
  assert.is(venue.send(perp.addOrder, order({ clientOid: "mine" })).answer.code, "300018");
  assert.is(venue.send(perp.cancelOrderById, { orderId: "17" }).answer.code, "100004");
  assert.is(venue.send(perp.getOrderByClientOid, { clientOid: "none" }).answer.msg, "error.getOrder.orderNotExist");
  assert.is(venue.send(perp.switchMarginMode, { ...about, marginMode: "ISOLATED" }).answer.code, "330005");
  const hedged = quoted();
  hedged.done(perp.switchPositionMode, { positionMode: "1" });
  assert.is(hedged.send(perp.addOrder, limit(hedged, { price: "98" })).answer.code, "330012");
});

test("a trigger keeps the order's id; the leverage of isolated margin is the order's", () => {
  const venue = quoted();
  const trigger = placed(venue, market({ stop: "up", stopPriceType: "TP", stopPrice: "105", size: 100 }));
  const state = (): Json => venue.done(perp.getOrderByOrderId, { orderId: trigger });
  assert.equal([state().isActive, state().stopTriggered, state().stop], [true, false, "up"]);
  assert.equal(venue.done(perp.getOrderList, { status: "active" }).items, []);
  venue.sim.counter({ market: symbol, side: "sell", price: "105", quantity: "3" });
  venue.sim.counter({ market: symbol, side: "buy", price: "105", quantity: "2.5" });
  assert.equal([state().isActive, state().stopTriggered, state().filledSize, state().avgDealPrice], [
    false,
    true,
    100,
    "105",
  ]);
  const [position] = venue.done(perp.getPositionList);
  assert.equal([position.currentQty, position.avgEntryPrice, position.positionSide], [100, 105, "BOTH"]);
  assert.equal([position.posCost, position.posInit, position.markValue], [10.5, 1.05, 10]);
  venue.sim.setFundingRate(symbol, "0.001");
  venue.sim.fund(symbol);
  const [payment] = venue.done(perp.getPrivateFundingHistory, about).dataList;
  assert.equal([payment.positionCost, payment.funding], [10, -0.01]);
  const { priceChg, priceChgPct } = venue.done(perp.getSymbol, about);
  assert.equal([priceChg, priceChgPct], [4, 0.0396]);
  placed(venue, market({ side: "sell", size: 100, reduceOnly: true }));
  assert.equal(venue.done(perp.getPositionList), []);
  venue.done(perp.switchMarginMode, { ...about, marginMode: "ISOLATED" });
  placed(venue, market({ marginMode: "ISOLATED", leverage: 25 }));
  const [isolated] = venue.done(perp.getPositionList);
  assert.equal([isolated.marginMode, isolated.leverage], ["ISOLATED", 25]);
});

test("what requests and messages are for", () => {
  const venue = quoted();
  const { reader } = venue.sim.skin;
  const of = (method: string, path: string): string =>
    reader.request({ method, target: `/api/${path}`, headers: {}, body: "", from }).purpose;
  assert.equal(
    [
      of("POST", "v1/orders"),
      of("POST", "v1/orders/multi"),
      of("DELETE", "v1/orders/1"),
      of("DELETE", "v1/orders/client-order/a?symbol=XBTUSDTM"),
      of("DELETE", "v3/orders?symbol=XBTUSDTM"),
      of("GET", "v1/orders?status=active"),
      of("GET", "v1/stopOrders"),
      of("GET", "v1/orders/1"),
      of("GET", "v1/positions"),
      of("POST", "v2/position/changeMarginMode"),
      of("GET", "v1/level2/snapshot?symbol=XBTUSDTM"),
    ],
    [
      "create",
      "create",
      "cancel",
      "cancel",
      "cancelAll",
      "openOrders",
      "openOrders",
      "order",
      "positions",
      "terms",
      "book",
    ],
  );
  const push = (topic: string): Json => reader.push(JSON.stringify({ topic, type: "message", subject: "x", data: {} }));
  assert.equal(
    [
      push("/contractMarket/tradeOrders:XBTUSDTM"),
      push("/contract/position:XBTUSDTM"),
      push("/contractAccount/wallet"),
      push("/contractMarket/level2:XBTUSDTM"),
    ],
    [
      { kind: "order", topic: "account" },
      { kind: "positions", topic: "account" },
      { kind: "balances", topic: "account" },
      { kind: "book", topic: "/contractMarket/level2:XBTUSDTM", market: "XBTUSDTM" },
    ],
  );
});

test.run();
