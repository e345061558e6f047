/**
 * The simulator and the venue's description were written apart, from the same documentation: what one says, the other has to
 * accept. Answers and messages against schemas, weights against pools.
 */
import { createHmac } from "node:crypto";
import * as assert from "uvu/assert";
import * as spot from "../../../generated/kucoin/spot.ts";
import { venue as described } from "../../../generated/kucoin/venue.ts";
import { parseJson } from "../../../src/core/json.ts";
import type { Session } from "../../../src/sim/mod.ts";
import { Simulation, VirtualClock } from "../../../src/sim/mod.ts";
import type { Json } from "../../support/json.ts";
import { suite } from "../../support/suite.ts";
import { type AnyEndpoint, isChannel, isEndpoint, valid } from "../description.support.ts";

const test = suite("sim kucoin description");

const all = Object.values(spot as Record<string, unknown>);
const endpoints = all.filter(isEndpoint);
const channels = all.filter(isChannel);
const from = "127.0.0.1";
const symbol = "BTC-USDT";

/** An answer. Numbers of the venue go beyond what JSON reads by itself. */
interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly answer: Json;
}

/** The venue on a clock that stands still, and a client that signs. */
class Venue {
  readonly clock: VirtualClock = new VirtualClock();
  readonly sim: Simulation = new Simulation({
    venue: "kucoin",
    clock: this.clock,
    flow: true,
    seed: 11,
    past: 120_000,
    markets: [symbol],
  });

  send({ method, path, params, auth }: AnyEndpoint, values: Json): Told {
    const query: string[] = [];
    const body: Record<string, unknown> = {};
    let target = path;
    for (const [name, value] of Object.entries(values)) {
      const place = (params as Record<string, { in: string }>)[name]?.in;
      if (place === "path") target = target.replace(`{${name}}`, String(value));
      else if (place === "query") query.push(`${name}=${value}`);
      else body[name] = value;
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
    const session = opened as Session;
    this.clock.advance(10);
    const privateChannel = topics.some((topic) => !topic.includes(":"));
    for (const [id, topic] of topics.entries()) {
      session.message(JSON.stringify({ id: String(id), type: "subscribe", topic, privateChannel, response: true }));
    }
    return frames;
  }
}

const ready = (): Venue => new Venue();
const about = { symbol };
const price = ({ sim }: Venue, share: number): string => sim.engine.lastPrice(symbol).times(share).toFixed(1);
const limit = (venue: Venue, more: Json = {}): Json => ({
  ...about,
  type: "limit",
  side: "buy",
  price: price(venue, 0.95),
  size: "0.01",
  ...more,
});
const market = { ...about, type: "market", side: "buy", size: "0.02" };
const resting = (venue: Venue): string => venue.done(spot.addOrderSync, limit(venue)).orderId;
const filled = (venue: Venue): string => venue.done(spot.addOrderSync, market).orderId;
const named = (venue: Venue): string => venue.done(spot.addOrderSync, limit(venue, { clientOid: "one" })).clientOid;

/** Requests for each operation of the description, by its id. */
const requests: Readonly<Record<string, (venue: Venue) => readonly Json[]>> = {
  getServerTime: () => [{}],
  getPublicToken: () => [{}],
  getPrivateToken: () => [{}],
  getAllSymbols: () => [{}],
  getAllTickers: () => [{}],
  get24hrStats: () => [about],
  getPartOrderBook: () => [{ ...about, size: "100" }, about],
  getFullOrderBook: () => [about],
  getTradeHistory: () => [about],
  getKlines: ({ clock }) => {
    const now = Math.floor(clock.now() / 1_000);
    return ["1min", "1hour", "1week"].map((type) => ({ ...about, type, startAt: now - 3_600, endAt: now }));
  },
  getSpotAccountList: () => [{}, { type: "trade" }, { currency: "BTC" }],
  getSpotActualFee: () => [{ symbols: symbol }],
  addOrderSync: (venue) => [
    limit(venue),
    limit(venue, { clientOid: "two", postOnly: true, stp: "CN" }),
    limit(venue, { timeInForce: "IOC", price: price(venue, 1.01) }),
    limit(venue, { timeInForce: "FOK" }),
    market,
    { ...about, type: "market", side: "buy", funds: "100" },
  ],
  batchAddOrdersSync: (venue) => [{ orderList: [limit(venue), limit(venue, { size: "9000" })] }],
  cancelOrderByOrderIdSync: (venue) => [{ ...about, orderId: resting(venue) }],
  cancelOrderByClientOidSync: (venue) => [{ ...about, clientOid: named(venue) }],
  cancelAllOrdersBySymbol: (venue) => resting(venue) === "" ? [] : [about],
  getOrderByOrderId: (venue) => [{ ...about, orderId: resting(venue) }, { ...about, orderId: filled(venue) }],
  getOrderByClientOid: (venue) => [{ ...about, clientOid: named(venue) }],
  getSymbolsWithOpenOrder: (venue) => resting(venue) === "" ? [] : [{}],
  getOpenOrders: (venue) => resting(venue) === "" ? [] : [about],
  getAccountTradeHistory: (venue) => [{ ...about, orderId: filled(venue) }, about, { ...about, limit: 1 }],
  setDCP: () => [{ timeout: 10 }, { timeout: 10, symbols: symbol }, { timeout: -1 }],
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

test("a book, its changes, trades, tickers and candles", () => {
  const venue = ready();
  const { token } = venue.done(spot.getPublicToken);
  const addresses = channels.filter(({ auth }) => auth === "none")
    .map((channel) => [channel, channel.address.replace("{symbol}", symbol).replace("{type}", "1min")] as const);
  const frames = venue.follow(addresses.map(([, topic]) => topic), token);
  assert.is(frames[0].type, "welcome");
  assert.is(frames.filter(({ type }) => type === "ack").length, addresses.length);
  venue.clock.advance(10_000);
  for (const [channel, topic] of addresses) {
    const told = frames.filter((frame) => frame.topic === topic);
    assert.ok(told.length > 0, topic);
    const [schema] = Object.values(channel.messages);
    for (const { data, type } of told) {
      assert.is(type, "message");
      valid(schema!, data, topic);
    }
  }
});

test("what the account is told", () => {
  const venue = ready();
  const { token } = venue.done(spot.getPrivateToken);
  const addresses = channels.filter(({ auth }) => auth !== "none");
  const frames = venue.follow(addresses.map(({ address }) => address), token);
  for (const id of ["addOrderSync", "cancelOrderByOrderIdSync", "cancelAllOrdersBySymbol"]) {
    const endpoint = endpoints.find((each) => each.id === id)!;
    for (const values of requests[id]?.(venue) ?? []) venue.done(endpoint, values);
    venue.clock.advance(5_000);
  }
  for (const channel of addresses) {
    const told = frames.filter((frame) => frame.topic === channel.address && frame.type === "message");
    assert.ok(told.length > 0, channel.address);
    const [schema] = Object.values(channel.messages);
    for (const { data } of told) valid(schema!, data, channel.address);
  }
  const kinds = new Set(frames.filter(({ subject }) => subject === "orderChange").map(({ data }) => data.type));
  for (const kind of ["open", "match", "filled", "canceled"]) assert.ok(kinds.has(kind), kind);
});

test("a socket without a valid token is told so, and a private topic without a key", () => {
  const venue = ready();
  const [refused] = venue.follow([], "none");
  assert.equal([refused.type, refused.code], ["error", 401]);
  const frames = venue.follow(["/account/balance"], venue.done(spot.getPublicToken).token);
  assert.equal(frames.map(({ type }) => type), ["welcome", "error"]);
});

test.run();
