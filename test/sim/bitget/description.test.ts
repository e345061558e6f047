/**
 * The simulator and the descriptions were written apart, from the same documentation: what one says, the other has to accept.
 * Answers and messages against schemas, limits against pools.
 */
import * as assert from "uvu/assert";
import * as perp from "../../../generated/bitget/perp.ts";
import * as spot from "../../../generated/bitget/spot.ts";
import { venue as described } from "../../../generated/bitget/venue.ts";
import type { Json } from "../../support/json.ts";
import { suite } from "../../support/suite.ts";
import { type AnyChannel, type AnyEndpoint, isChannel, isEndpoint, valid } from "../description.support.ts";
import { symbol, Venue } from "./support.ts";

const test = suite("sim bitget description");

type Asks = (venue: Venue) => readonly Json[];
let names = 0;

const market = ({ category }: Venue): Json => ({ category, symbol });
const limit = (venue: Venue, more: Json = {}): Json => ({
  ...market(venue),
  side: "buy",
  orderType: "limit",
  price: venue.price(0.95),
  qty: "0.01",
  timeInForce: "gtc",
  clientOid: `order-${++names}`,
  ...more,
});
/** Spot is bought for money, contracts are counted. */
const bought = (venue: Venue): Json => ({
  ...market(venue),
  side: "buy",
  orderType: "market",
  qty: venue.kind === "spot" ? "500" : "0.01",
});
const resting = (venue: Venue): Json => venue.done(spot.placeOrder, limit(venue));
const filled = (venue: Venue): Json => venue.done(spot.placeOrder, bought(venue));
const hour = 3_600_000;
const lately = (venue: Venue): Json => ({
  startTime: String(venue.clock.now() - hour),
  endTime: String(venue.clock.now() + hour),
});

/** Requests for each operation of the description, by its id. */
const ofBoth: Readonly<Record<string, Asks>> = {
  getServerTime: () => [{}],
  getInstruments: (venue) => [{ category: venue.category }, market(venue), { category: "COIN-FUTURES" }],
  getTickers: (venue) => [{ category: venue.category }, market(venue)],
  getOrderBook: (venue) => [market(venue), { ...market(venue), limit: 200 }],
  getPublicFills: (venue) => [market(venue), { ...market(venue), limit: 5 }],
  getCandles: (venue) =>
    ["1m", "1H", "6Hutc", "1Dutc", "1Mutc"].map((interval) => ({ ...market(venue), interval, limit: 3 })),
  getHistoryCandles: (venue) => [{ ...market(venue), interval: "1m", ...lately(venue) }],
  getAccountAssets: () => [{}],
  getFeeRate: (venue) => [market(venue)],
  getSettings: () => [{}],
  placeOrder: (venue) => [
    limit(venue),
    limit(venue, { timeInForce: "post_only", stpMode: "cancel_taker" }),
    limit(venue, { timeInForce: "ioc", price: venue.price(1.01) }),
    limit(venue, { timeInForce: "fok" }),
    bought(venue),
    { ...market(venue), side: "sell", orderType: "market", qty: "0.01" },
  ],
  modifyOrder: (venue) => [
    { orderId: resting(venue).orderId, ...market(venue), price: venue.price(0.94) },
    { clientOid: resting(venue).clientOid, ...market(venue), qty: "0.02" },
  ],
  cancelOrder: (venue) => [
    { orderId: resting(venue).orderId, category: venue.category },
    { clientOid: resting(venue).clientOid, category: venue.category },
  ],
  placeBatch: (venue) => [{ orders: [limit(venue), limit(venue, { qty: "0" })] }],
  cancelBatch: (venue) => [{
    orders: [{ ...market(venue), orderId: resting(venue).orderId }, { ...market(venue), orderId: "1" }],
  }],
  cancelSymbolOrder: (venue) => {
    resting(venue);
    return [market(venue), { category: "COIN-FUTURES" }];
  },
  countdownCancelAll: () => [{ countdown: "5" }, { countdown: "0" }],
  getOrderInfo: (venue) => [
    { orderId: resting(venue).orderId },
    { clientOid: resting(venue).clientOid },
    { orderId: filled(venue).orderId },
  ],
  getUnfilledOrders: (venue) => {
    resting(venue);
    const { orderId } = resting(venue);
    return [{}, { ...market(venue), limit: 1 }, { category: venue.category, cursor: orderId }];
  },
  getHistoryOrders: (venue) => {
    filled(venue);
    venue.done(spot.cancelOrder, { orderId: resting(venue).orderId });
    return [{ category: venue.category }, { ...market(venue), ...lately(venue), limit: 1 }];
  },
  getFillHistory: (venue) => {
    const { orderId } = filled(venue);
    return [{}, { category: venue.category, orderId, limit: 1 }, lately(venue)];
  },
};

const ofContracts: Readonly<Record<string, Asks>> = {
  getCurrentFundRate: (venue) => [{ category: venue.category }, market(venue)],
  getHistoryFundRate: (venue) => {
    venue.clock.advance(9 * hour);
    return [market(venue), { ...market(venue), cursor: 2, limit: 1 }];
  },
  getOpenInterest: (venue) => [market(venue)],
  getCurrentPosition: (venue) => {
    filled(venue);
    return [{ category: venue.category }, market(venue), { category: "COIN-FUTURES" }];
  },
  setLeverage: (venue) => [
    { ...market(venue), leverage: "5", marginMode: "crossed" },
    { ...market(venue), leverage: "7", marginMode: "isolated" },
  ],
  setHoldMode: () => [{ holdMode: "hedge_mode" }, { holdMode: "one_way_mode" }],
  getFinancialRecords: (venue) => {
    filled(venue);
    venue.clock.advance(9 * hour);
    return [{ category: venue.category }, {
      category: venue.category,
      coin: "USDT",
      type: "CONTRACT_MAIN_SETTLE_FEE_USER_OUT",
      ...lately(venue),
    }];
  },
};

const channelsOf = (module: object): readonly AnyChannel[] => Object.values(module).filter(isChannel);
const endpointsOf = (module: object): readonly AnyEndpoint[] => Object.values(module).filter(isEndpoint);

test("every operation of the descriptions is asked for here", () => {
  assert.equal(endpointsOf(spot).map(({ id }) => id).sort(), Object.keys(ofBoth).sort());
  assert.equal(endpointsOf(perp).map(({ id }) => id).sort(), Object.keys(ofContracts).sort());
});

for (const kind of ["spot", "perp"] as const) {
  const endpoints = kind === "spot" ? endpointsOf(spot) : [...endpointsOf(spot), ...endpointsOf(perp)];
  for (const endpoint of endpoints) {
    const ask = ofBoth[endpoint.id] ?? ofContracts[endpoint.id];
    if (ask === undefined) continue;
    test(`${kind} ${endpoint.method} ${endpoint.path}: as described, and counted as it is`, () => {
      const venue = new Venue(kind);
      const asked = ask(venue);
      const pool = Object.keys(endpoint.cost).find((name) => name !== "overall") ?? "";
      const { limit: most } = (described.pools as Record<string, { limit: number }>)[pool] ?? { limit: 0 };
      for (const values of asked) {
        venue.clock.advance(1_000 - venue.clock.now() % 1_000);
        const { answer } = venue.send(endpoint, values);
        assert.is(answer.code, "00000", `${endpoint.id} ${JSON.stringify(values)}: ${answer.msg}`);
        valid(endpoint.answer, answer, endpoint.id);
      }
      venue.clock.advance(1_000 - venue.clock.now() % 1_000);
      const [last = {}] = asked;
      for (let turn = 0; turn < most; turn++) assert.is.not(venue.send(endpoint, last).status, 429, endpoint.id);
      assert.equal([venue.send(endpoint, last).status, venue.send(endpoint, last).answer.code], [429, "429"]);
    });
  }

  test(`${kind}: a book, its changes, trades, tickers and candles`, () => {
    const venue = new Venue(kind);
    const { frames, say } = venue.open("public");
    const open = channelsOf(spot).filter(({ auth, address }) => auth === "none" && address.includes("/{"));
    assert.is(open.length, 7);
    const instType = venue.category.toLowerCase();
    for (const { address } of open) {
      const [topic = ""] = address.split("/");
      say({ op: "subscribe", args: [{ instType, topic, symbol, ...(topic === "kline" ? { interval: "1m" } : {}) }] });
    }
    assert.is(frames.filter(({ event }) => event === "subscribe").length, 7);
    venue.clock.advance(10_000);
    for (const { address, messages } of open) {
      const told = frames.filter(({ arg, event }) => arg.topic === address.split("/")[0] && event === undefined);
      assert.ok(told.length > 0, address);
      for (const frame of told) valid(Object.values(messages)[0]!, frame, address);
    }
    const books = frames.filter(({ arg, event }) => arg.topic === "books" && event === undefined);
    assert.equal([books[0].action, books[0].data[0].pseq], ["snapshot", 0]);
    for (const [at, { action, data: [{ pseq }] }] of books.entries()) {
      if (at > 0) assert.equal([action, pseq], ["update", books[at - 1].data[0].seq]);
    }
  });

  test(`${kind}: what the account is told, and orders over the socket`, () => {
    const venue = new Venue(kind);
    const { frames, say } = venue.open("private");
    say(venue.login());
    assert.equal(frames[0], { event: "login", code: 0 });
    const own = [...channelsOf(spot), ...(kind === "perp" ? channelsOf(perp) : [])]
      .filter(({ auth, address }) => auth !== "none" && !address.includes("/"));
    for (const { address: topic } of own) say({ op: "subscribe", args: [{ instType: "UTA", topic }] });
    venue.done(spot.cancelOrder, { orderId: resting(venue).orderId });
    filled(venue);
    for (const { address, messages } of own) {
      const told = frames.filter(({ arg, event }) => arg?.topic === address && event === undefined);
      assert.ok(told.length > 0, address);
      for (const frame of told) valid(Object.values(messages)[0]!, frame, address);
    }
    const events = frames.filter(({ arg, event }) => arg?.topic === "order" && event === undefined)
      .map(({ data: [{ orderStatus, cancelReason }] }) => `${orderStatus} ${cancelReason}`);
    assert.equal(events.slice(0, 3), ["new ", "cancelled normal_cancel", "new "]);
    assert.is(events.at(-1), "filled ");

    venue.clock.advance(1_000);
    frames.length = 0;
    const { category: _, ...order } = limit(venue);
    const category = venue.category.toLowerCase();
    const window = { receiveWindow: "5000", requestTime: String(venue.clock.now()) };
    say({ op: "trade", id: "1", category, topic: "place-order", args: [{ ...order, ...window }] });
    const late = { ...order, clientOid: "late", ...window, requestTime: String(venue.clock.now() - 5_001) };
    say({ op: "trade", id: "2", category, topic: "place-order", args: [late] });
    say({ op: "trade", id: "3", category, topic: "cancel-order", args: [{ symbol, clientOid: order.clientOid }] });
    say({ op: "trade", id: "4", category, topic: "cancel-order", args: [{ symbol, clientOid: order.clientOid }] });
    const replies = frames.filter(({ id }) => id !== undefined);
    assert.equal(replies.map(({ id, event, code }) => `${id} ${event} ${code}`), [
      "1 trade 0",
      "2 error 40078",
      "3 trade 0",
      "4 error 25204",
    ]);
  });
}

test.run();
