/**
 * The simulator and the description of contracts were written apart, from the same documentation: what one says, the other has
 * to accept. Answers and messages against schemas, limits against pools.
 */
import * as assert from "uvu/assert";
import * as perp from "../../../generated/gate/perp.ts";
import { venue as described } from "../../../generated/gate/venue.ts";
import type { Json } from "../../support/json.ts";
import { suite } from "../../support/suite.ts";
import { isChannel, isEndpoint, valid } from "../description.support.ts";
import { Venue } from "./support.ts";

const test = suite("sim gate perp description");

const all = Object.values(perp as Record<string, unknown>);
const endpoints = all.filter(isEndpoint);
const channels = all.filter(isChannel);
const contract = "BTC_USDT";

const ready = (): Venue => new Venue("perp", { market: contract });
const usdt = { settle: "usdt" };
const one = { ...usdt, contract };
const price = ({ sim }: Venue, share: number): string => sim.engine.lastPrice(contract).times(share).toFixed(1);
let names = 0;
const limit = (venue: Venue, more: Json = {}): Json => ({
  contract,
  text: `t-order-${++names}`,
  size: "100",
  price: price(venue, 0.95),
  tif: "gtc",
  ...more,
});
const market = (size: string): Json => ({ ...one, size, price: "0", tif: "ioc" });
const resting = (venue: Venue, more: Json = {}): Json =>
  venue.done(perp.createFuturesOrder, { ...usdt, ...limit(venue, more) });
const filled = (venue: Venue): Json => venue.done(perp.createFuturesOrder, market("100"));
const paid = (venue: Venue): void => {
  filled(venue);
  venue.sim.setFundingRate(contract, "0.0001");
  venue.sim.fund(contract);
};
const hedged = (venue: Venue): void => {
  venue.done(perp.setPositionMode, { ...usdt, position_mode: "dual" });
};

/** Requests for each operation of the description, by its id. */
const requests: Readonly<Record<string, (venue: Venue) => readonly Json[]>> = {
  listFuturesContracts: () => [usdt],
  getFuturesContract: () => [one],
  listFuturesTickers: () => [usdt, one],
  listFuturesOrderBook: () => [one, { ...one, limit: 100, with_id: true }],
  listFuturesTrades: () => [one, { ...one, limit: 5, offset: 2 }],
  listFuturesCandlesticks: ({ seconds }) => [
    one,
    { ...one, interval: "1m", limit: 3 },
    { ...one, interval: "7d", from: Number(seconds) - 3_600, to: Number(seconds) },
  ],
  listFuturesFundingRateHistory: (venue) => {
    paid(venue);
    return [one, { ...one, from: 0, to: Number(venue.seconds), limit: 10 }];
  },
  listFuturesAccounts: () => [usdt],
  listFuturesAccountBook: (venue) => {
    paid(venue);
    return [usdt, { ...one, type: "fund", limit: 5 }];
  },
  listPositions: (venue) => {
    filled(venue);
    return [usdt, { ...usdt, holding: true, limit: 5, offset: 0 }];
  },
  getPosition: (venue) => {
    filled(venue);
    return [one];
  },
  getDualModePosition: (venue) => {
    hedged(venue);
    filled(venue);
    return [one];
  },
  updatePositionLeverage: () => [
    { ...one, leverage: "5" },
    { ...one, leverage: "0", cross_leverage_limit: "20" },
  ],
  updateDualModePositionLeverage: (venue) => {
    hedged(venue);
    return [{ ...one, leverage: "5" }];
  },
  updatePositionCrossMode: () => [{ ...one, mode: "ISOLATED" }, { ...one, mode: "CROSS" }],
  updateDualCompPositionCrossMode: (venue) => {
    hedged(venue);
    return [{ ...one, mode: "ISOLATED" }];
  },
  setPositionMode: () => [{ ...usdt, position_mode: "dual" }, { ...usdt, position_mode: "single" }],
  getFuturesFee: () => [usdt, one],
  createFuturesOrder: (venue) =>
    [
      limit(venue),
      limit(venue, { tif: "poc", size: "-100", price: price(venue, 1.05), stp_act: "cn" }),
      limit(venue, { tif: "ioc" }),
      limit(venue, { tif: "fok", price: price(venue, 1.01) }),
      market("100"),
      { ...market("-50"), reduce_only: true },
    ].map((each) => ({ ...usdt, ...each })),
  listFuturesOrders: (venue) => {
    resting(venue);
    filled(venue);
    return [{ ...usdt, status: "open" }, { ...one, status: "finished", limit: 5 }];
  },
  cancelFuturesOrders: (venue) => {
    resting(venue);
    return [one, { ...one, side: "ask" }];
  },
  getFuturesOrder: (venue) =>
    [resting(venue).id, resting(venue).text, filled(venue).id].map((order_id) => ({ ...usdt, order_id })),
  amendFuturesOrder: (venue) => [
    { ...usdt, order_id: resting(venue).id, price: price(venue, 0.94) },
    { ...usdt, order_id: resting(venue).text, size: "200" },
  ],
  cancelFuturesOrder: (venue) => [resting(venue).id, resting(venue).text].map((order_id) => ({ ...usdt, order_id })),
  createBatchFuturesOrder: (venue) => [{ ...usdt, orders: [limit(venue), limit(venue, { size: "9000000" })] }],
  cancelBatchFutureOrders: (venue) => [{ ...usdt, orders: [String(resting(venue).id), "1"] }],
  getMyTrades: (venue) => [{ ...usdt, order: filled(venue).id }, one],
  getMyTradesWithTimeRange: (venue) => {
    filled(venue);
    return [usdt, { ...one, from: Number(venue.seconds) - 60, to: Number(venue.seconds), role: "taker" }];
  },
  countdownCancelAllFutures: () => [{ ...usdt, timeout: 10 }, { ...one, timeout: 10 }, { ...usdt, timeout: 0 }],
};

test("every operation of the description is asked for here", () => {
  assert.equal(endpoints.map(({ id }) => id).sort(), Object.keys(requests).sort());
});

for (const endpoint of endpoints) {
  for (const exact of [true, false]) {
    const numbers = exact ? "with fractions of contracts" : "with whole contracts";
    test(`${endpoint.method} ${endpoint.path}: as described, and counted as it is, ${numbers}`, () => {
      const venue = ready();
      venue.exact = exact;
      const asked = requests[endpoint.id]?.(venue) ?? [];
      assert.ok(asked.length > 0);
      const [pool = ""] = Object.keys(endpoint.cost);
      const { limit: most } = (described.pools as Record<string, { limit: number }>)[pool] ?? { limit: 0 };
      for (const values of asked) {
        // What was counted before is free again.
        venue.clock.advance(10_000);
        const { status, headers, answer } = venue.send(endpoint, values);
        const what = `${endpoint.id} ${JSON.stringify(values, (_, v) => typeof v === "bigint" ? String(v) : v)}`;
        assert.is(status, 200, `${what}: ${answer.label} ${answer.message}`);
        valid(endpoint.answer, answer, endpoint.id);
        assert.is(headers["x-gate-ratelimit-limit"], String(most), what);
        const count = Array.isArray(values.orders) && endpoint.id.startsWith("create") ? values.orders.length : 1;
        assert.is(headers["x-gate-ratelimit-requests-remain"], String(most - count), what);
      }
    });
  }
}

test("a book, its changes, trades, tickers and candles", () => {
  const venue = ready();
  const { frames, say } = venue.open();
  const payloads: Readonly<Record<string, readonly string[]>> = {
    "futures.tickers": [contract],
    "futures.trades": [contract],
    "futures.candlesticks": ["1m", contract],
    "futures.obu": [`ob.${contract}.400`],
  };
  const open = channels.filter(({ auth, address }) => auth === "none" && address.includes("/"));
  assert.is(open.length, 4);
  for (const { address } of open) {
    const [channel = ""] = address.split("/");
    say(venue.subscribe(channel.slice(8), payloads[channel] ?? []));
  }
  assert.ok(frames.filter(({ event }) => event === "subscribe").every(({ result }) => result.status === "success"));
  venue.clock.advance(10_000);
  for (const { address, messages } of open) {
    const told = frames.filter(({ channel, event }) => channel === address.split("/")[0] && event === "update");
    assert.ok(told.length > 0, address);
    for (const frame of told) valid(Object.values(messages)[0]!, frame, address);
  }
});

test("what the account is told, and orders over the socket", () => {
  const venue = ready();
  const { frames, say } = venue.open();
  say(venue.login());
  const { uid } = frames[0].data.result;
  for (const channel of ["orders", "usertrades", "positions"]) say(venue.subscribe(channel, [uid, "!all"], true));
  say(venue.subscribe("balances", [uid], true));
  assert.equal(frames.slice(1).map(({ error }) => error), [null, null, null, null]);
  const placed = resting(venue);
  venue.done(perp.cancelFuturesOrder, { ...usdt, order_id: placed.id });
  paid(venue);
  venue.clock.advance(1_000);
  for (const channel of channels.filter(({ auth, address }) => auth !== "none" && address.startsWith("futures."))) {
    const told = frames.filter((frame) => frame.channel === channel.address && frame.event === "update");
    assert.ok(told.length > 0, channel.address);
    for (const frame of told) valid(Object.values(channel.messages)[0]!, frame, channel.address);
  }
  const bookings = frames.filter(({ channel, event }) => channel === "futures.balances" && event === "update")
    .map(({ result: [{ type }] }) => type);
  assert.equal([...new Set(bookings)], ["fee", "fund"]);

  frames.length = 0;
  say(venue.request("order_place", "place", limit(venue), { "x-gate-exptime": String(venue.clock.now() + 5_000) }));
  const [ack, answer] = frames.filter(({ request_id }) => request_id === "place");
  assert.equal([ack.ack, answer.header.status], [true, "200"]);
  valid(perp.createFuturesOrder.answer, answer.data.result, "order_place");
  say(venue.request("order_amend", "amend", { order_id: answer.data.result.id, size: "200" }));
  say(venue.request("order_cancel", "cancel", { order_id: answer.data.result.text }));
  const replies = frames.filter(({ ack, data }) => ack !== true && data?.result?.id !== undefined);
  assert.equal(replies.map(({ request_id, data }) => `${request_id} ${data.result.size} ${data.result.status}`), [
    "place 100 open",
    "amend 200 open",
    "cancel 200 finished",
  ]);
});

test.run();
