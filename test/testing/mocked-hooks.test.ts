/** What hooks can say of frames and requests, at a venue whose description has sockets that are numbered. */
import * as assert from "uvu/assert";
import { describe } from "../../codegen/generate.ts";
import { mockOf } from "../../codegen/mock/mock.ts";
import { Simulation, VirtualClock } from "../../src/sim/mod.ts";
import type { HttpRequest, Session } from "../../src/sim/mod.ts";
import { mockedVenue } from "../../src/testing/mocked/skin.ts";
import { HouseRefusal, mockedMarket, mockedStage, type MockHooks } from "../../src/testing/mod.ts";
import { repository } from "../codegen/tree.ts";
import { suite } from "../support/suite.ts";

const test = suite("hooks of mocked venues");

const market = "BTC-USD";
const hooks: MockHooks = {
  kind: "spot",
  assets: [{ id: "BTC", precision: 8 }, { id: "USD", precision: 8 }],
  markets: [mockedMarket({
    ...{ id: market, base: "BTC", quote: "USD", price: "100", size: "1", tick: "0.01", step: "0.01" },
  })],
  fees: { maker: "0", taker: "0" },
  balances: { BTC: "10", USD: "10000" },
  credentials: { key: "key", secret: "secret" },
  marketOf: () => market,
  operations: {
    subscribe: ({ params, heard }) => {
      if (params["product_ids"] === undefined) throw new HouseRefusal("InvalidOrder", "no product");
      return { events: [{ subscriptions: new Map(heard.map(({ address }) => [address, []])) }] };
    },
    unsubscribe: ({ heard }) => ({
      events: [{ subscriptions: new Map(heard.map(({ address }) => [address, []])) }],
    }),
  },
  channels: {
    marketTrades: {
      kind: "trades",
      begin: (all) => ({ events: [{ type: "snapshot", trades: all.map(({ price }) => ({ price })) }] }),
      tell: (all) => [{ events: [{ type: "update", trades: all.map(({ price }) => ({ price })) }] }],
    },
    heartbeats: { kind: "funding", every: 1_000, tell: () => ({ events: [] }) },
  },
  refuse: (kind, text, retryAfter, now) => ({
    ...{ status: 401, body: `${kind} ${text}` },
    ...(retryAfter === undefined ? {} : { headers: { "free-at": String(now + retryAfter) } }),
  }),
  refuseFrame: (_, message) => ({ type: "error", message }),
  check: ({ headers }, house) => {
    if (headers["authorization"] !== "Bearer good") throw new HouseRefusal("ClockSkew", `not at ${house.time()}`);
  },
  pair: ({ type, channel }) => type === "unsubscribe" ? undefined : { client_id: `asked for ${String(channel)}` },
  stamp: (frame, nth) => ({ ...Object(frame), sequence_num: nth }),
};

interface Said {
  readonly channel?: string;
  readonly message?: string;
  readonly client_id?: string;
  readonly sequence_num?: number;
  readonly events?: readonly {
    readonly type?: string;
    readonly subscriptions?: object;
    readonly trades?: readonly { readonly price: string }[];
  }[];
}

/** A venue, and sockets at it with what they were told. */
function opened() {
  const clock = new VirtualClock(1_700_000_000_000);
  const venue = mockedVenue("coinbase", mockOf(describe(repository, "coinbase")), hooks);
  const simulation = new Simulation({ venue, kind: "spot", clock, flow: false });
  const request = (fields: Partial<HttpRequest>): HttpRequest => ({
    ...{ method: "GET", target: "/", headers: {}, body: "", from: "here", ...fields },
  });
  return {
    clock,
    simulation,
    ask: (target: string, headers = {}) => simulation.skin.request(request({ target, headers })),
    socket: () => {
      const said: Said[] = [];
      const peer = { send: (text: string) => void said.push(JSON.parse(text)), ping: () => {}, close: () => {} };
      const session = simulation.skin.open(request({}), peer) as Session;
      const send = (type: string, channel: string, more: object = { product_ids: [market] }) =>
        session.message(JSON.stringify({ type, channel, ...more }));
      return { said, send };
    },
  };
}

const listed = ({ events: [event] = [] }: Said): readonly string[] => Object.keys(event?.subscriptions ?? {});

test("a reply knows what its own socket hears by then, and of no other one", () => {
  const { socket, simulation } = opened();
  const [one, other] = [socket(), socket()];
  one.send("subscribe", "market_trades");
  other.send("subscribe", "heartbeats");
  one.send("subscribe", "heartbeats");
  one.send("unsubscribe", "market_trades");
  const replies = (said: readonly Said[]) => said.filter(({ channel }) => channel === "subscriptions").map(listed);
  assert.equal(replies(one.said), [
    [`market_trades/${market}`],
    [`market_trades/${market}`, "heartbeats"],
    ["heartbeats"],
  ]);
  assert.equal(replies(other.said), [["heartbeats"]]);
  simulation.stop();
});

test("a stamp counts the frames of each socket, replies and events alike, and no refusals", async () => {
  const { socket, simulation, clock } = opened();
  const [one, other] = [socket(), socket()];
  one.send("subscribe", "heartbeats");
  one.send("subscribe", "heartbeats", {});
  one.send("subscribe", "market_trades");
  other.send("subscribe", "heartbeats");
  await clock.pass(2_500);
  assert.equal(one.said.map(({ channel, message, sequence_num }) => [channel ?? message, sequence_num]), [
    ["subscriptions", 1],
    ["no product", undefined],
    ["subscriptions", 2],
    ["market_trades", 3],
    ["heartbeats", 4],
    ["heartbeats", 5],
  ]);
  assert.equal(other.said.map(({ sequence_num }) => sequence_num), [1, 2, 3]);
  simulation.stop();
});

test("a reply repeats what it is paired by, and the reader pairs the two by that", () => {
  const { socket, simulation } = opened();
  const { said, send } = socket();
  for (const channel of ["heartbeats", "market_trades"]) send("subscribe", channel);
  send("unsubscribe", "heartbeats");
  const replies = said.filter(({ channel }) => channel === "subscriptions");
  const repeated = replies.map(({ client_id = "" }) => client_id);
  assert.equal(repeated.slice(0, 2), ["asked for heartbeats", "asked for market_trades"]);
  assert.not(repeated[2]?.startsWith("asked for"));
  const { reader } = simulation.skin;
  const [first, second] = ["heartbeats", "market_trades"].map((channel) =>
    reader.frame(JSON.stringify({ type: "subscribe", channel, product_ids: [market] }))
  );
  const idOf = (one: object | undefined) => (one as { readonly id?: string } | undefined)?.id;
  assert.type(idOf(first), "string");
  assert.is.not(idOf(first), idOf(second));
  assert.equal(replies.slice(0, 2).map((one) => idOf(reader.push(JSON.stringify(one)))), [idOf(first), idOf(second)]);
  simulation.stop();
});

test("a refusal can tell a time of the venue's", () => {
  const { simulation, clock } = opened();
  const { headers } = simulation.skin.reader.trouble("too many", 5_000);
  assert.is(headers["free-at"], String(clock.now() + 5_000));
  assert.is(simulation.skin.reader.trouble("too many").headers["free-at"], undefined);
  simulation.stop();
});

test("trades that were before come first, and once", () => {
  const { socket, simulation } = opened();
  const trade = (price: string) => {
    simulation.counter({ market, side: "sell", quantity: "1", price });
    simulation.counter({ market, side: "buy", type: "market", quantity: "1" });
  };
  trade("100");
  const { said, send } = socket();
  send("subscribe", "market_trades");
  trade("101");
  const told = said.flatMap(({ channel, events = [] }) => channel === "market_trades" ? events : []);
  assert.equal(told.map(({ type, trades = [] }) => [type, trades.map(({ price }) => price)]), [
    ["snapshot", ["100"]],
    ["update", ["101"]],
  ]);
  simulation.stop();
});

test("what does not pass the check is refused, and what does is answered", () => {
  const { ask, simulation } = opened();
  const target = "/api/v3/brokerage/accounts";
  const { status, body } = ask(target, { authorization: "Bearer bad" });
  assert.equal([status, body], [401, "ClockSkew not at 1700000000000"]);
  assert.is(ask(target, { authorization: "Bearer good" }).status, 200);
  simulation.stop();
});

test("a stage says when a write is too late, where that is told of it", () => {
  const mock = mockOf(describe(repository, "coinbase"));
  const lateOf = (more: { readonly late?: number }) => {
    const stage = mockedStage({ venue: "coinbase", mock, hooks, ...more });
    stage.close();
    return stage.late;
  };
  assert.equal([lateOf({}), lateOf({ late: 35_000 })], [undefined, 35_000]);
});

test.run();
