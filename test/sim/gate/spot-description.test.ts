/**
 * The simulator and the description of spot were written apart, from the same documentation: what one says, the other has to
 * accept. Answers and messages against schemas, limits against pools.
 */
import * as assert from "uvu/assert";
import * as spot from "../../../generated/gate/spot.ts";
import { venue as described } from "../../../generated/gate/venue.ts";
import type { Json } from "../../support/json.ts";
import { suite } from "../../support/suite.ts";
import { isChannel, isEndpoint, valid } from "../description.support.ts";
import { Venue } from "./support.ts";

const test = suite("sim gate spot description");

const all = Object.values(spot as Record<string, unknown>);
const endpoints = all.filter(isEndpoint);
const channels = all.filter(isChannel);
const symbol = "BTC_USDT";

const ready = (): Venue => new Venue("spot", { market: symbol });
const pair = { currency_pair: symbol };
const price = ({ sim }: Venue, share: number): string => sim.engine.lastPrice(symbol).times(share).toFixed(1);
let names = 0;
const limit = (venue: Venue, more: Json = {}): Json => ({
  ...pair,
  text: `t-order-${++names}`,
  type: "limit",
  side: "buy",
  price: price(venue, 0.95),
  amount: "0.01",
  time_in_force: "gtc",
  ...more,
});
const bought = { ...pair, type: "market", side: "buy", amount: "500", time_in_force: "ioc" };
const sold = { ...bought, side: "sell", amount: "0.01" };
const resting = (venue: Venue, more: Json = {}): Json => venue.done(spot.createOrder, limit(venue, more));
const filled = (venue: Venue): Json => venue.done(spot.createOrder, bought);

/** Requests for each operation of the description, by its id. */
const requests: Readonly<Record<string, (venue: Venue) => readonly Json[]>> = {
  getSystemTime: () => [{}],
  listCurrencyPairs: () => [{}],
  listTickers: () => [{}, pair],
  listOrderBook: () => [pair, { ...pair, limit: 100, with_id: true }],
  listTrades: () => [pair, { ...pair, limit: 5, page: 2 }],
  listCandlesticks: ({ seconds }) => [
    pair,
    { ...pair, interval: "1m", limit: 3 },
    ...["1m", "1h", "7d"].map((interval) => ({
      ...pair,
      interval,
      from: Number(seconds) - 3_600,
      to: Number(seconds),
    })),
  ],
  listSpotAccounts: () => [{}, { currency: "BTC" }],
  getFee: () => [{}, pair],
  getUnifiedMode: () => [{}],
  createOrder: (venue) => [
    limit(venue),
    limit(venue, { time_in_force: "poc", stp_act: "cn" }),
    limit(venue, { time_in_force: "ioc", price: price(venue, 1.01) }),
    limit(venue, { time_in_force: "ioc" }),
    limit(venue, { time_in_force: "fok", price: price(venue, 1.01) }),
    bought,
    sold,
  ],
  listOrders: (venue) => {
    resting(venue);
    filled(venue);
    return [{ ...pair, status: "open" }, { ...pair, status: "finished", limit: 5, side: "buy" }];
  },
  cancelOrders: (venue) => {
    resting(venue);
    return [pair, { ...pair, side: "sell" }];
  },
  getOrder: (venue) => [
    { ...pair, order_id: resting(venue).id },
    { ...pair, order_id: resting(venue).text },
    { ...pair, order_id: filled(venue).id },
  ],
  amendOrder: (venue) => [
    { ...pair, order_id: resting(venue).id, price: price(venue, 0.94) },
    { ...pair, order_id: resting(venue).text, amount: "0.02" },
  ],
  cancelOrder: (venue) => [
    { ...pair, order_id: resting(venue).id },
    { ...pair, order_id: resting(venue).text },
  ],
  createBatchOrders: (venue) => [{ orders: [limit(venue), limit(venue, { amount: "9000" })] }],
  cancelBatchOrders: (venue) => [{ orders: [{ ...pair, id: resting(venue).id }, { ...pair, id: "1" }] }],
  listAllOpenOrders: (venue) => {
    resting(venue);
    return [{}, { page: 1, limit: 10 }];
  },
  listMyTrades: (venue) => {
    const { id } = filled(venue);
    return [{}, { ...pair, order_id: id, limit: 10 }, { from: Number(venue.seconds) - 60, to: Number(venue.seconds) }];
  },
  countdownCancelAllSpot: () => [{ timeout: 10 }, { timeout: 10, ...pair }, { timeout: 0 }],
};

test("every operation of the description is asked for here, but that of unified accounts", () => {
  const ids = endpoints.map(({ id }) => id).filter((id) => id !== "listUnifiedAccounts");
  assert.equal(ids.sort(), Object.keys(requests).sort());
  const { status, answer } = ready().send(spot.listUnifiedAccounts, {});
  assert.equal([status, answer.label], [403, "FORBIDDEN"]);
});

for (const endpoint of endpoints) {
  const ask = requests[endpoint.id];
  if (ask === undefined) continue;
  test(`${endpoint.method} ${endpoint.path}: as described, and counted as it is`, () => {
    const venue = ready();
    const asked = ask(venue);
    assert.ok(asked.length > 0);
    const [pool = ""] = Object.keys(endpoint.cost);
    const { limit: most } = (described.pools as Record<string, { limit: number }>)[pool] ?? { limit: 0 };
    for (const values of asked) {
      // What was counted before is free again.
      venue.clock.advance(10_000);
      const { status, headers, answer } = venue.send(endpoint, values);
      const what = `${endpoint.id} ${JSON.stringify(values)}: ${answer.message}`;
      assert.is(status, 200, what);
      valid(endpoint.answer, answer, endpoint.id);
      assert.is(headers["x-gate-ratelimit-limit"], String(most), what);
      assert.is(headers["x-gate-ratelimit-requests-remain"], String(most - 1), what);
    }
  });
}

test("a book, its changes, trades, tickers and candles", () => {
  const venue = ready();
  const { frames, say } = venue.open();
  const payloads: Readonly<Record<string, readonly string[]>> = {
    "spot.tickers": [symbol],
    "spot.trades": [symbol],
    "spot.candlesticks": ["1m", symbol],
    "spot.obu": [`ob.${symbol}.400`],
  };
  const open = channels.filter(({ auth, address }) => auth === "none" && address.includes("/"));
  assert.is(open.length, 4);
  for (const { address } of open) {
    const [channel = ""] = address.split("/");
    say(venue.subscribe(channel.slice(5), payloads[channel] ?? []));
  }
  assert.equal(frames.filter(({ event }) => event === "subscribe").map(({ result }) => result.status), [
    "success",
    "success",
    "success",
    "success",
  ]);
  venue.clock.advance(10_000);
  for (const { address, messages } of open) {
    const told = frames.filter(({ channel, event }) => channel === address.split("/")[0] && event === "update");
    assert.ok(told.length > 0, address);
    for (const frame of told) valid(Object.values(messages)[0]!, frame, address);
  }
  const books = frames.filter(({ channel, event }) => channel === "spot.obu" && event === "update")
    .map(({ result }) => result);
  assert.is(books[0].full, true);
  for (const [at, { U, full }] of books.entries()) {
    if (at > 0) assert.equal([U, full], [books[at - 1].u + 1, undefined]);
  }
});

test("what the account is told, and orders over the socket", () => {
  const venue = ready();
  const { frames, say } = venue.open();
  say(venue.login());
  assert.equal([frames[0].header.status, frames[0].data.result.uid], ["200", "110284739"]);
  say(venue.subscribe("orders", ["!all"], true));
  say(venue.subscribe("usertrades", [symbol], true));
  say(venue.subscribe("balances", [], true));
  assert.equal(frames.slice(1).map(({ error }) => error), [null, null, null]);
  const placed = resting(venue);
  venue.done(spot.cancelOrder, { ...pair, order_id: placed.id });
  filled(venue);
  venue.clock.advance(1_000);
  for (const channel of channels.filter(({ auth, address }) => auth !== "none" && address.startsWith("spot."))) {
    const told = frames.filter((frame) => frame.channel === channel.address && frame.event === "update");
    assert.ok(told.length > 0, channel.address);
    for (const frame of told) valid(Object.values(channel.messages)[0]!, frame, channel.address);
  }
  const events = frames.filter(({ channel, event }) => channel === "spot.orders" && event === "update")
    .map(({ result: [{ event, finish_as }] }) => `${event} ${finish_as}`);
  assert.equal(events.slice(0, 3), ["put open", "finish cancelled", "put open"]);
  assert.is(events.at(-1), "finish filled");

  frames.length = 0;
  say(venue.request("order_place", "place", limit(venue), { "x-gate-exptime": String(venue.clock.now() + 5_000) }));
  const [ack, answer] = frames.filter(({ request_id }) => request_id === "place");
  assert.equal([ack.ack, answer.header.status], [true, "200"]);
  valid(spot.createOrder.answer, answer.data.result, "order_place");
  say(venue.request("order_amend", "amend", { order_id: answer.data.result.id, ...pair, amount: "0.02" }));
  say(venue.request("order_cancel", "cancel", { order_id: answer.data.result.id, ...pair }));
  const replies = frames.filter(({ ack, data }) => ack !== true && data?.result?.id !== undefined);
  assert.equal(replies.map(({ request_id, data }) => `${request_id} ${data.result.amount} ${data.result.status}`), [
    "place 0.01 open",
    "amend 0.02 open",
    "cancel 0.02 cancelled",
  ]);
});

test.run();
