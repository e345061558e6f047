/**
 * The simulator and the venue's description were written apart, from the same documentation: what one says, the other has to
 * accept. Answers and messages against schemas, limits against pools.
 */
import * as assert from "uvu/assert";
import * as perpTables from "../../../generated/bybit/perp.ts";
import * as spotTables from "../../../generated/bybit/spot.ts";
import { venue as described } from "../../../generated/bybit/venue.ts";
import type { Kind } from "../../../src/sim/mod.ts";
import { suite } from "../../support/suite.ts";
import type { AnyChannel, AnyEndpoint } from "../description.support.ts";
import { isChannel, isEndpoint, valid } from "../description.support.ts";
import type { Answer, Json, Values } from "./support.ts";
import { quoted, Venue } from "./support.ts";

const test = suite("sim bybit description");

const tables = { ...spotTables, ...perpTables } as Record<string, unknown>;
const endpoints = Object.values(tables).filter(isEndpoint);
const channels = Object.values(tables).filter(isChannel);
const symbol = "BTCUSDT";

function ready(kind: Kind): Venue {
  const venue = new Venue(kind, { flow: true, seed: 11, past: 2_000, markets: [symbol] });
  venue.clock.advance(5_000 - venue.clock.now() % 5_000);
  return venue;
}

const price = (venue: Venue, share: number): string => venue.sim.engine.lastPrice(symbol).times(share).toFixed(0);
const about = (venue: Venue, more: Values = {}): Values => ({ category: venue.category, symbol, ...more });
const one = (venue: Venue, more: Values = {}): Values => ({
  symbol,
  side: "Buy",
  orderType: "Limit",
  qty: "0.1",
  price: price(venue, 0.95),
  ...more,
});
const order = (venue: Venue, more: Values = {}): Values => ({ category: venue.category, ...one(venue, more) });
const resting = (venue: Venue): Values => ({ symbol, orderId: venue.placed(one(venue)) });
const market = { orderType: "Market", price: "", qty: "0.5", marketUnit: "baseCoin" };
const filled = (venue: Venue): string => venue.placed(one(venue, market));
const both = ["spot", "perp"] as const;
const spotOnly = ["spot"] as const;
const perpOnly = ["perp"] as const;

interface Case {
  readonly kinds: readonly Kind[];
  readonly ask: (venue: Venue) => readonly Values[];
  /** Codes of refusals that are expected. */
  readonly codes?: readonly number[];
}

const placing = (venue: Venue): Values[] => [
  order(venue),
  order(venue, { timeInForce: "PostOnly", orderLinkId: "one", smpType: "CancelMaker" }),
  order(venue, { timeInForce: "IOC", price: price(venue, 1.01) }),
  order(venue, market),
];
const canceling = (venue: Venue): Values[] => [{ category: venue.category, ...resting(venue) }];
const amending = (venue: Venue): Values[] => [
  { category: venue.category, ...resting(venue), qty: "0.2" },
  { category: venue.category, ...resting(venue), price: price(venue, 0.94) },
];
const several = (venue: Venue, ...request: readonly Values[]): Values[] => [{ category: venue.category, request }];
const candle = (venue: Venue): Values[] =>
  ["1", "60", "720", "D", "W", "M"].map((interval) => about(venue, { interval, limit: 3 }));

/** Requests for each operation of the description, by its id. */
const cases: Readonly<Record<string, Case>> = {
  serverTime: { kinds: both, ask: () => [{}] },
  systemStatus: { kinds: both, ask: () => [{}] },
  spotInstruments: { kinds: spotOnly, ask: (venue) => [{ category: "spot" }, about(venue)] },
  contractInstruments: { kinds: perpOnly, ask: () => [{ category: "linear" }, { category: "inverse" }] },
  orderbook: { kinds: both, ask: (venue) => [about(venue), about(venue, { limit: 200 })] },
  fullOrderbook: { kinds: spotOnly, ask: (venue) => [about(venue)] },
  recentTrades: { kinds: both, ask: (venue) => [about(venue, { limit: 5 })] },
  kline: { kinds: both, ask: candle },
  spotTickers: { kinds: spotOnly, ask: (venue) => [{ category: "spot" }, about(venue)] },
  contractTickers: { kinds: perpOnly, ask: (venue) => [{ category: "linear" }, { category: "inverse" }, about(venue)] },
  orderPriceLimit: { kinds: both, ask: (venue) => [about(venue)] },
  markPriceKline: { kinds: perpOnly, ask: candle },
  indexPriceKline: { kinds: perpOnly, ask: candle },
  fundingRateHistory: {
    kinds: perpOnly,
    ask: (venue) => {
      venue.sim.fund(symbol);
      return [about(venue), about(venue, { startTime: venue.clock.now() - 10_000, endTime: venue.clock.now() })];
    },
  },
  openInterest: { kinds: perpOnly, ask: (venue) => [about(venue, { intervalTime: "5min", limit: 1 })] },
  riskLimit: { kinds: perpOnly, ask: (venue) => [{ category: "linear" }, about(venue)] },
  placeSpotOrder: { kinds: spotOnly, ask: placing },
  placeContractOrder: {
    kinds: perpOnly,
    ask: (venue) => [
      ...placing(venue),
      order(venue, { triggerPrice: price(venue, 1.1), triggerDirection: 1, price: price(venue, 1.1) }),
    ],
  },
  amendSpotOrder: { kinds: spotOnly, ask: amending },
  amendContractOrder: { kinds: perpOnly, ask: amending },
  cancelSpotOrder: { kinds: spotOnly, ask: canceling },
  cancelContractOrder: { kinds: perpOnly, ask: canceling },
  cancelAllSpotOrders: { kinds: spotOnly, ask: (venue) => resting(venue) && [about(venue), { category: "spot" }] },
  cancelAllContractOrders: { kinds: perpOnly, ask: (venue) => resting(venue) && [about(venue)] },
  batchPlaceSpotOrders: { kinds: spotOnly, ask: (venue) => several(venue, one(venue), one(venue, { qty: "20" })) },
  batchPlaceContractOrders: { kinds: perpOnly, ask: (venue) => several(venue, one(venue), one(venue, { side: "No" })) },
  batchAmendSpotOrders: { kinds: spotOnly, ask: (venue) => several(venue, { ...resting(venue), qty: "0.3" }) },
  batchAmendContractOrders: { kinds: perpOnly, ask: (venue) => several(venue, { ...resting(venue), qty: "0.3" }) },
  batchCancelSpotOrders: { kinds: spotOnly, ask: (venue) => several(venue, resting(venue), { symbol, orderId: "1" }) },
  batchCancelContractOrders: { kinds: perpOnly, ask: (venue) => several(venue, resting(venue), resting(venue)) },
  setDisconnectCancelAll: { kinds: both, ask: () => [{ product: "SPOT", timeWindow: 20 }] },
  dcpInfo: { kinds: both, ask: () => [{}] },
  openOrders: {
    kinds: both,
    ask: (venue) => [
      about(venue, resting(venue)),
      about(venue),
      about(venue, { orderId: filled(venue) }),
      about(venue, { openOnly: 1 }),
      about(venue, { orderLinkId: "none" }),
    ],
  },
  orderHistory: { kinds: both, ask: (venue) => filled(venue) ? [about(venue), { category: venue.category }] : [] },
  tradeHistory: {
    kinds: both,
    ask: (venue) => {
      const orderId = filled(venue);
      if (venue.category === "linear") venue.sim.fund(symbol);
      return [about(venue), { category: venue.category, orderId }];
    },
  },
  walletBalance: {
    kinds: both,
    ask: (venue) => filled(venue) ? [{ accountType: "UNIFIED" }, { accountType: "UNIFIED", coin: "BTC,USDT" }] : [],
  },
  feeRate: { kinds: both, ask: (venue) => [about(venue), { category: venue.category }] },
  accountInfo: { kinds: both, ask: () => [{}] },
  userSettings: { kinds: both, ask: () => [{}] },
  transactionLog: { kinds: both, ask: (venue) => filled(venue) ? [{}, { type: "TRADE" }] : [] },
  apiKeyInformation: { kinds: both, ask: () => [{}] },
  positions: {
    kinds: perpOnly,
    ask: (venue) =>
      filled(venue) ? [about(venue), { category: "linear", settleCoin: "USDT" }, { category: "inverse" }] : [],
  },
  futuresLeverage: { kinds: perpOnly, ask: (venue) => [about(venue), { category: "inverse" }] },
  setLeverage: { kinds: perpOnly, ask: (venue) => [about(venue, { buyLeverage: "5", sellLeverage: "5" })] },
  switchPositionMode: { kinds: perpOnly, ask: () => [{ category: "linear", coin: "USDT", mode: 3 }] },
  setTradingStop: {
    kinds: perpOnly,
    ask: (venue) => [about(venue, { tpslMode: "Full", positionIdx: 0, stopLoss: "1" })],
    codes: [10_017],
  },
  setMarginMode: { kinds: perpOnly, ask: () => [{ setMarginMode: "ISOLATED_MARGIN" }] },
};

/** Sends a request as the description says how. */
function send(venue: Venue, endpoint: AnyEndpoint, asked: Values): Answer {
  const path = endpoint.path.replace("/v5/", "");
  if (endpoint.method === "POST") return venue.post(path, asked);
  return endpoint.auth === "signed" ? venue.read(path, asked) : venue.get(path, asked);
}

test("every operation of the description is asked for here", () => {
  assert.equal(endpoints.map((endpoint) => endpoint.id).sort(), Object.keys(cases).sort());
});

for (const endpoint of endpoints) {
  const { kinds, ask, codes = [0] } = cases[endpoint.id] as Case;
  for (const kind of kinds) {
    test(`${kind}: ${endpoint.method} ${endpoint.path} (${endpoint.id})`, () => {
      const venue = ready(kind);
      const all = ask(venue);
      assert.ok(all.length > 0);
      for (const asked of all) {
        venue.clock.advance(5_000);
        const answer = send(venue, endpoint, asked);
        const what = `${endpoint.id} ${JSON.stringify(asked)}`;
        assert.ok(codes.includes(answer.json?.retCode), `${what}: ${answer.status} ${answer.answer.body}`);
        if (codes.includes(0)) valid(endpoint.answer, answer.json, what);
        venue.clock.advance(5_000);
      }
    });
  }
}

test("every limit of an account is the description's: refused after so many, and free again after its second", () => {
  for (const endpoint of endpoints) {
    const [name] = Object.keys(endpoint.cost).filter((pool) => pool !== "requests");
    const pool = described.pools[name ?? ""];
    const { kinds: [kind = "spot"], ask, codes = [0] } = cases[endpoint.id] as Case;
    if (pool === undefined || !codes.includes(0) || endpoint.path.endsWith("-batch")) continue;
    assert.is(pool.window, 1_000);
    const venue = quoted(kind);
    const [values = {}] = ask(venue);
    venue.clock.advance(5_000);
    const answers = Array.from({ length: pool.limit + 1 }, () => send(venue, endpoint, values));
    const limited = answers.findIndex(({ json }) => json.retCode === 10_006);
    assert.is(limited, pool.limit, endpoint.id);
    assert.is(answers[0]?.headers["x-bapi-limit"], String(pool.limit));
    assert.is(answers[0]?.headers["x-bapi-limit-status"], String(pool.limit - 1));
    const reset = Number(answers[limited]?.headers["x-bapi-limit-reset-timestamp"]);
    assert.is(reset, venue.clock.now() + 1_000);
    venue.clock.advance(1_000);
    assert.is.not(send(venue, endpoint, values).json.retCode, 10_006);
  }
});

/** What a channel of the description is subscribed by. */
function topicsOf(channel: AnyChannel, venue: Venue): string[] {
  const { address } = channel;
  const fill = (text: string): string => text.replace("{symbol}", symbol).replace("{category}", venue.category);
  if (address.includes("{depth}")) {
    return ["1", "50", "200", "1000"].map((depth) => fill(address.replace("{depth}", depth)));
  }
  if (address.includes("{interval}")) return ["1", "60", "D"].map((word) => fill(address.replace("{interval}", word)));
  return [fill(address)];
}

const placeOf = (channel: AnyChannel, venue: Venue): string =>
  channel.id === "systemStatus"
    ? "public/misc/status"
    : channel.auth === "none"
    ? `public/${venue.category}`
    : "private";
const contractsOnly = ["tickersContract", "position", "positionByCategory"];

for (const channel of channels) {
  const kinds: readonly Kind[] = contractsOnly.includes(channel.id)
    ? perpOnly
    : channel.id === "tickersSpot"
    ? spotOnly
    : both;
  for (const kind of kinds) {
    test(`${kind}: channel ${channel.address}`, () => {
      const venue = ready(kind);
      for (const topic of topicsOf(channel, venue)) {
        const wire = venue.wire(placeOf(channel, venue));
        if (channel.auth !== "none") wire.login();
        wire.take();
        const reply = wire.subscribe(topic);
        assert.equal([reply.success, reply.req_id, reply.op], [true, "s1", "subscribe"], JSON.stringify(reply));
        filled(venue);
        resting(venue);
        if (kind === "perp") venue.sim.fund(symbol);
        venue.clock.advance(6_000);
        const frames = wire.takeOf(topic);
        // There is no maintenance.
        if (channel.id === "systemStatus") continue;
        assert.ok(frames.length > 0, `${topic} spoke`);
        for (const frame of frames) {
          const schema = channel.messages[frame.type as string] ?? Object.values(channel.messages)[0];
          valid(schema!, frame as Json, topic);
        }
      }
    });
  }
}

test.run();
