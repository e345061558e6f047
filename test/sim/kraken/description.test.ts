/** What the simulator says, held against the venue's description, which was written apart from it. */
import * as assert from "uvu/assert";
import { safeParse } from "valibot";
import * as spot from "../../../generated/kraken/spot.ts";
import { stringifyJson } from "../../../src/core/json.ts";
import { suite } from "../../support/suite.ts";
import type { AnyEndpoint } from "../description.support.ts";
import { isChannel, isEndpoint } from "../description.support.ts";
import { limit, Venue } from "./venue.ts";
import type { Json } from "./venue.ts";

const test = suite("sim kraken and description");

const all = Object.values(spot as Record<string, unknown>);
const endpoints = all.filter(isEndpoint);

/** Numbers of the venue go beyond what JSON writes by itself. */
function valid(schema: AnyEndpoint["answer"], value: unknown, what: string): void {
  const { issues } = safeParse(schema, value);
  assert.is(issues?.[0]?.message ?? "", "", `${what}: ${stringifyJson(value).slice(0, 300)}`);
}

function ready(): Venue {
  return new Venue({ flow: true, seed: 11, past: 120_000 });
}

const pair = { pair: "XBTUSD" };
const far = { ...limit, price: "50000", volume: "0.1" };
const resting = (venue: Venue): string => venue.done("AddOrder", far).txid[0];
const traded = (venue: Venue): string =>
  venue.done("AddOrder", { ...pair, type: "buy", ordertype: "market", volume: "1", oflags: "fciq" }).txid[0];
const { pair: _, ...entry } = far;

/** Requests for each operation of the description, by its id. */
const requests: Readonly<Record<string, (venue: Venue) => object[]>> = {
  getServerTime: () => [{}],
  getSystemStatus: () => [{}],
  getAssetInfo: () => [{}, { asset: "XBT,ZUSD" }],
  getTradableAssetPairs: () => [{}, { pair: "XBTUSD,XDGUSD" }],
  getTickerInformation: () => [{}, pair],
  getOHLCData: () => [pair, { ...pair, interval: 10080 }, { ...pair, interval: 21600, since: 1 }],
  getOrderBook: () => [pair, { ...pair, count: 1 }],
  getRecentTrades: () => [pair, { ...pair, since: 1, count: 2 }],
  addOrder: (venue) => [
    far,
    { ...far, validate: true },
    { ...far, ordertype: "stop-loss-limit", type: "sell", price: "50000", price2: "49000", cl_ord_id: "stop" },
    { ...far, ordertype: "iceberg", displayvol: "0.02", userref: 7 },
    { ...far, timeinforce: "GTD", expiretm: Math.floor(venue.clock.now() / 1_000) + 900 },
  ],
  amendOrder: (venue) => [{ txid: resting(venue), order_qty: "0.2" }],
  editOrder: (venue) => [{ ...pair, txid: resting(venue), price: "50001" }],
  cancelOrder: (venue) => [{ txid: resting(venue) }],
  cancelAllOrders: () => [{}],
  cancelAllOrdersAfter: () => [{ timeout: 60 }, { timeout: 0 }],
  addOrderBatch: () => [{ ...pair, orders: [entry, { ...entry, volume: "90" }] }],
  cancelOrderBatch: (venue) => [{ orders: [resting(venue), resting(venue)] }],
  getExtendedBalance: () => [{}],
  getOpenOrders: (venue) => resting(venue) === "" ? [] : [{}, { trades: true }],
  getClosedOrders: (venue) => traded(venue) === "" ? [] : [{}, { trades: true, without_count: true }],
  getOrdersInfo: (venue) => [{ txid: `${resting(venue)},${traded(venue)}`, trades: true }],
  getOrderAmends: (venue) => {
    const id = resting(venue);
    venue.done("AmendOrder", { txid: id, limit_price: "50001" });
    return [{ order_id: id }];
  },
  getTradeHistory: (venue) => traded(venue) === "" ? [] : [{}, { consolidate_taker: false }],
  getTradesInfo: (venue) => {
    traded(venue);
    return [{ txid: Object.keys(venue.done("TradesHistory", { consolidate_taker: false }).trades)[0] }];
  },
  getTradeVolume: () => [{}, pair],
  getApiKeyInfo: () => [{}],
  getWebsocketsToken: () => [{}],
};

test("every operation of the description is asked for here", () => {
  assert.equal(endpoints.map(({ id }) => id).sort(), Object.keys(requests).sort());
});

function send(venue: Venue, { path }: AnyEndpoint, values: object): Json {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (path.startsWith("/0/private/")) return venue.own(name, values);
  return venue.get(name, Object.entries(values).map(([key, value]) => `${key}=${value}`).join("&"));
}

for (const endpoint of endpoints) {
  test(`${endpoint.method} ${endpoint.path}`, () => {
    const venue = ready();
    const asked = requests[endpoint.id]?.(venue) ?? [];
    assert.ok(asked.length > 0);
    for (const values of asked) {
      const answer = send(venue, endpoint, values);
      const what = `${endpoint.id} ${JSON.stringify(values)}`;
      assert.equal(answer.error, [], what);
      valid(endpoint.answer, answer, what);
      venue.clock.advance(20_000);
    }
  });
}

/** Subscriptions by the channels of the description. */
const subscriptions: Readonly<Record<string, object>> = {
  book: { channel: "book", symbol: ["BTC/USD"], depth: 25 },
  ticker: { channel: "ticker", symbol: ["BTC/USD"], event_trigger: "bbo" },
  trade: { channel: "trade", symbol: ["BTC/USD"], snapshot: true },
  ohlc: { channel: "ohlc", symbol: ["BTC/USD"], interval: 5 },
  instrument: { channel: "instrument" },
};

for (const [name, params] of Object.entries(subscriptions)) {
  test(`channel ${name}`, () => {
    const venue = ready();
    const wire = venue.wire();
    const [reply] = wire.ask("subscribe", params);
    valid(spot.subscribedReplySchema, reply, "reply");
    venue.clock.advance(10_000);
    const channel = all.filter(isChannel).find((each) => each.address.startsWith(name));
    const [schema] = Object.values(channel?.messages ?? {});
    const frames = wire.take(name);
    const types = new Set(frames.map((frame) => frame.type));
    assert.equal([...types], name === "instrument" ? ["snapshot"] : ["snapshot", "update"]);
    for (const frame of frames) valid(schema!, frame, name);
  });
}

test("the account's channels, and what the connection says by itself", () => {
  const venue = ready();
  const wire = venue.wire();
  valid(spot.statusFrameSchema, wire.take("status")[0], "status");
  const token = venue.token();
  venue.clock.advance(60_000 - 1);
  for (const channel of ["executions", "balances"]) {
    valid(spot.subscribedReplySchema, wire.ask("subscribe", { channel, token, snap_trades: true })[0], channel);
  }
  for (const id of ["addOrder", "amendOrder", "editOrder", "cancelOrder", "getClosedOrders"]) {
    const endpoint = endpoints.find((each) => each.id === id)!;
    for (const values of requests[id]?.(venue) ?? []) send(venue, endpoint, values);
    venue.clock.advance(30_000);
  }
  venue.clock.advance(900_000);
  venue.sim.deposit(venue.account.id, "BTC", 1);
  const frames = wire.take();
  const told = frames.filter(({ channel }) => channel === "executions");
  for (const frame of told) valid(spot.executionsFrameSchema, frame, "executions");
  const kinds = new Set(told.flatMap(({ data }) => data).map((each: { exec_type: string }) => each.exec_type));
  for (const kind of ["pending_new", "new", "trade", "filled", "canceled", "expired", "amended"]) {
    assert.ok(kinds.has(kind), kind);
  }
  const channel = all.filter(isChannel).find(({ address }) => address === "balances")!;
  const balances = frames.filter(({ channel }) => channel === "balances");
  assert.is(balances.at(-1)?.data[0].type, "deposit");
  for (const frame of balances) valid(channel.messages[frame.type]!, frame, "balances");
  assert.equal(
    [...told, ...balances].map(({ sequence }) => sequence),
    [...told.keys(), ...balances.keys()].map((at) => at + 1),
  );
});

test("a heartbeat each second in which nothing else is said", () => {
  const venue = new Venue();
  const wire = venue.wire();
  wire.ask("subscribe", { channel: "trade", symbol: ["BTC/USD"] });
  venue.clock.advance(10_000);
  assert.ok(wire.take("heartbeat").length >= 9);
});

test.run();
