/**
 * The simulator and the venue's description were written apart, from the same documentation: what one says, the other has to
 * accept. Answers and messages against schemas, and what is allowed in a second against pools.
 */
import * as assert from "uvu/assert";
import * as spot from "../../../generated/coinbase/spot.ts";
import { venue as described } from "../../../generated/coinbase/venue.ts";
import { guard } from "../../../src/core/secret.ts";
import type { Session } from "../../../src/sim/mod.ts";
import { Simulation, VirtualClock } from "../../../src/sim/mod.ts";
import { authorityOf } from "../../../src/venues/coinbase/auth.ts";
import type { Json } from "../../support/json.ts";
import { suite } from "../../support/suite.ts";
import { type AnyEndpoint, isChannel, isEndpoint, valid } from "../description.support.ts";

const test = suite("sim coinbase description");

const all = Object.values(spot as Record<string, unknown>);
const endpoints = all.filter(isEndpoint);
const channels = all.filter(isChannel);
const from = "127.0.0.1";
const product = "BTC-USD";

interface Told {
  readonly status: number;
  readonly answer: Json;
}

/** The venue on a clock that stands still, and a client that signs. */
class Venue {
  readonly clock: VirtualClock = new VirtualClock();
  readonly sim: Simulation = new Simulation({
    venue: "coinbase",
    clock: this.clock,
    flow: true,
    seed: 11,
    past: 900_000,
    markets: [product],
  });
  readonly #authority = authorityOf(
    guard(this.sim.account),
    (length) => "0".repeat(length),
  );

  async send(
    { method, path, params, auth }: AnyEndpoint,
    values: Json,
  ): Promise<Told> {
    const query: string[] = [];
    const body: Record<string, unknown> = {};
    let target = path;
    for (const [name, value] of Object.entries(values)) {
      const place = (params as Record<string, { in: string }>)[name]?.in;
      if (place === "path") target = target.replace(`{${name}}`, String(value));
      else if (place === "query") {
        query.push(
          ...[value].flat().map((one) => `${name}=${encodeURIComponent(String(one))}`),
        );
      } else body[name] = value;
    }
    const draft = { method, path: target, query: "", headers: {} };
    const signed = auth === "none" ? draft : await this.#authority.authorize(draft as never, this.clock.now());
    const headers = Object.fromEntries(
      Object.entries(signed.headers).map((
        [name, value],
      ) => [name.toLowerCase(), value]),
    );
    if (query.length > 0) target += `?${query.join("&")}`;
    const text = method === "POST" ? JSON.stringify(body) : "";
    const told = this.sim.skin.request({
      method,
      target,
      headers,
      body: text,
      from,
    });
    return { status: told.status, answer: JSON.parse(told.body) };
  }

  async done(endpoint: AnyEndpoint, values: Json = {}): Promise<Json> {
    const { status, answer } = await this.send(endpoint, values);
    assert.is(status, 200, `${endpoint.id}: ${JSON.stringify(answer)}`);
    assert.is.not(
      answer.success,
      false,
      `${endpoint.id}: ${JSON.stringify(answer)}`,
    );
    return answer;
  }

  token(): string | Promise<string> {
    return this.#authority.token(this.clock.now());
  }

  /** The frames of a socket on which this is subscribed. */
  follow(frames: readonly Json[]): Json[] {
    const told: Json[] = [];
    const opened = this.sim.skin.open({
      method: "GET",
      target: "/",
      headers: {},
      body: "",
      from,
    }, {
      send: (text) => told.push(JSON.parse(text)),
      ping: () => {},
      close: () => {},
    });
    assert.not("status" in opened);
    for (const frame of frames) {
      (opened as Session).message(
        JSON.stringify({ type: "subscribe", ...frame }),
      );
    }
    return told;
  }
}

const ready = (): Venue => new Venue();
const about = { product_id: product };
const price = ({ sim }: Venue, share: number): string => sim.engine.lastPrice(product).times(share).toFixed(1);
let names = 0;
const order = (order_configuration: Json, side: string = "BUY"): Json => ({
  ...about,
  client_order_id: `order ${++names}`,
  side,
  order_configuration,
});
const limit = (venue: Venue): Json =>
  order({
    limit_limit_gtc: {
      base_size: "0.01",
      limit_price: price(venue, 0.95),
      post_only: true,
    },
  });
const resting = async (venue: Venue): Promise<string> =>
  (await venue.done(spot.createOrder, limit(venue))).success_response.order_id;
const filled = async (venue: Venue): Promise<string> =>
  (await venue.done(
    spot.createOrder,
    order({ market_market_ioc: { base_size: "0.02" } }),
  )).success_response.order_id;

/** Requests for each operation of the description, by its id. */
const requests: Readonly<
  Record<string, (venue: Venue) => readonly Json[] | Promise<readonly Json[]>>
> = {
  getServerTime: () => [{}],
  listPublicProducts: () => [{}, { product_type: "SPOT" }, { product_ids: [product] }, {
    product_type: "FUTURE",
  }],
  getPublicProductBook: () => [about, { ...about, limit: 5 }],
  getPublicMarketTrades: () => [{ ...about, limit: 100 }],
  getPublicProductCandles: ({ clock }) => {
    const now = Math.floor(clock.now() / 1_000);
    return [["ONE_MINUTE", 3_600], ["ONE_HOUR", 86_400], ["ONE_DAY", 864_000]]
      .map(([granularity, stretch]) => ({
        ...about,
        granularity,
        start: now - Number(stretch),
        end: now,
      }));
  },
  listAccounts: () => [{}, { limit: 250 }],
  getTransactionSummary: () => [{ product_type: "SPOT" }],
  getApiKeyPermissions: () => [{}],
  createOrder: (venue) => [
    limit(venue),
    order({
      sor_limit_ioc: { base_size: "0.01", limit_price: price(venue, 1.01) },
    }),
    order({
      limit_limit_fok: { base_size: "0.01", limit_price: price(venue, 1.01) },
    }),
    order({ market_market_ioc: { base_size: "0.01" } }, "SELL"),
    order({ market_market_ioc: { quote_size: "100" } }),
    order({
      stop_limit_stop_limit_gtc: {
        base_size: "0.01",
        limit_price: price(venue, 1.2),
        stop_price: price(venue, 1.1),
        stop_direction: "STOP_DIRECTION_STOP_UP",
      },
    }),
    order({
      limit_limit_gtc: { base_size: "3000", limit_price: price(venue, 0.95) },
    }),
  ],
  cancelOrders: async (
    venue,
  ) => [{ order_ids: [await resting(venue), await filled(venue), "none"] }],
  editOrder: async (venue) => {
    const order_id = await resting(venue);
    return [{ order_id, price: price(venue, 0.94), size: "0.01" }, {
      order_id: "none",
      price: "1",
      size: "1",
    }];
  },
  listOrders: async (venue) => {
    await resting(venue);
    await filled(venue);
    return [{}, { order_status: ["OPEN"] }, {
      product_ids: [product],
      limit: 1,
    }, {
      start_date: new Date(venue.clock.now()).toISOString(),
    }];
  },
  getOrder: async (
    venue,
  ) => [{ order_id: await resting(venue) }, { order_id: await filled(venue) }],
  listFills: async (
    venue,
  ) => [{ order_ids: [await filled(venue)] }, {
    product_ids: [product],
    limit: 1,
  }],
};

test("every operation of the description is asked for here", () => {
  assert.equal(
    endpoints.map(({ id }) => id).sort(),
    Object.keys(requests).sort(),
  );
});

for (const endpoint of endpoints) {
  test(`${endpoint.method} ${endpoint.path}: as described`, async () => {
    const venue = ready();
    const asked = await requests[endpoint.id]?.(venue) ?? [];
    assert.ok(asked.length > 0);
    for (const values of asked) {
      const { status, answer } = await venue.send(endpoint, values);
      assert.is(
        status,
        200,
        `${endpoint.id} ${JSON.stringify(values)}: ${JSON.stringify(answer)}`,
      );
      valid(endpoint.answer, answer, endpoint.id);
    }
  });

  test(`${endpoint.method} ${endpoint.path}: so often in a second`, async () => {
    const venue = ready();
    const [values = {}] = await requests[endpoint.id]?.(venue) ?? [];
    const [[pool = "", weight] = []] = Object.entries(endpoint.cost);
    assert.is(weight, 1);
    const { limit: most, window } = (described.pools as Record<string, { limit: number; window: number }>)[
      pool
    ]!;
    venue.clock.advance(1_000 - Math.floor(venue.clock.now()) % 1_000);
    for (let turn = 0; turn < most; turn++) {
      assert.is.not((await venue.send(endpoint, values)).status, 429);
    }
    assert.is((await venue.send(endpoint, values)).status, 429, endpoint.id);
    venue.clock.advance(window);
    assert.is.not(
      (await venue.send(endpoint, values)).status,
      429,
      endpoint.id,
    );
  });
}

test("a book, its changes, trades, tickers, candles and signs of life", () => {
  const venue = ready();
  const market = channels.filter(({ auth }) => auth === "none");
  for (const channel of market) {
    const [name = ""] = channel.address.split("/");
    const frames = venue.follow([{ channel: name, product_ids: [product] }]);
    venue.clock.advance(10_000);
    const [schema] = Object.values(channel.messages);
    const told = frames.filter((frame) => frame.channel === (name === "level2" ? "l2_data" : name));
    assert.ok(told.length > 1, name);
    for (const frame of told) valid(schema!, frame, name);
    assert.equal(
      frames.map(({ sequence_num }) => sequence_num),
      frames.map((_, index) => index),
      name,
    );
  }
});

test("what the account is told", async () => {
  const venue = ready();
  const [channel] = channels.filter(({ auth }) => auth !== "none");
  const frames = venue.follow([{ channel: "user", jwt: await venue.token() }]);
  for (const id of ["createOrder", "cancelOrders", "editOrder"] as const) {
    for (const values of await requests[id]?.(venue) ?? []) {
      await venue.send(spot[id], values);
    }
    venue.clock.advance(5_000);
  }
  const [schema] = Object.values(channel?.messages ?? {});
  const told = frames.filter((frame) => frame.channel === "user");
  for (const frame of told) valid(schema!, frame, "user");
  const states = new Set(
    told.flatMap(({ events: [{ orders }] }) => orders.map(({ status }: Json) => status)),
  );
  for (const state of ["OPEN", "FILLED", "CANCELLED"]) {
    assert.ok(states.has(state), state);
  }
});

test("a channel of the account without a token, and with one of nobody's", async () => {
  const venue = ready();
  for (const jwt of [undefined, "none", `${await venue.token()}x`]) {
    const frames = venue.follow([{ channel: "user", jwt }]);
    assert.equal(frames.map(({ type }) => type), ["error"]);
    valid(spot.refusedFrameSchema, frames[0], "refused");
  }
});

test.run();
