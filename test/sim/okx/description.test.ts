/**
 * The simulator and the venue's description were written apart, from the same documentation: what one says, the other
 * accepts. Answers and messages against schemas, limits against pools.
 */
import * as assert from "uvu/assert";
import * as perpTables from "../../../generated/okx/perp.ts";
import * as spotTables from "../../../generated/okx/spot.ts";
import { venue as described } from "../../../generated/okx/venue.ts";
import type { Kind } from "../../../src/sim/mod.ts";
import { suite } from "../../support/suite.ts";
import type { AnyChannel, AnyEndpoint } from "../description.support.ts";
import { isChannel, isEndpoint, valid } from "../description.support.ts";
import type { Answer, Json } from "./support.ts";
import { quoted, Venue } from "./support.ts";

const test = suite("sim okx description");

type Values = Readonly<Record<string, unknown>>;
/** A request: its values, or a list of orders. */
type Asked = Values | readonly Values[];

const tables = { ...spotTables, ...perpTables } as Record<string, unknown>;
const endpoints = Object.values(tables).filter(isEndpoint);
const channels = Object.values(tables).filter(isChannel);

const marketOf = (kind: Kind): string => kind === "spot" ? "BTC-USDT" : "BTC-USDT-SWAP";
const typeOf = (kind: Kind): string => kind === "spot" ? "SPOT" : "SWAP";

function ready(kind: Kind): Venue {
  const venue = new Venue(kind, { flow: true, seed: 11, past: 2_000, markets: [marketOf(kind)] });
  venue.clock.advance(5_000 - venue.clock.now() % 5_000);
  return venue;
}

const price = (venue: Venue, share: number): string =>
  venue.sim.engine.lastPrice(marketOf(venue.sim.kind)).times(share).toFixed(0);

const order = (venue: Venue, more: Values = {}): Values => ({
  instId: marketOf(venue.sim.kind),
  tdMode: venue.sim.kind === "spot" ? "cash" : "cross",
  side: "buy",
  ordType: "limit",
  sz: "0.1",
  px: price(venue, 0.9),
  ...more,
});
const id = (venue: Venue): Values => ({ instId: marketOf(venue.sim.kind), ordId: venue.placed(order(venue)) });
const algo = (venue: Venue, more: Values = {}): Values => ({
  ...order(venue),
  px: "",
  side: "sell",
  ordType: "conditional",
  slTriggerPx: price(venue, 0.9),
  slOrdPx: "-1",
  ...more,
});
const algoId = (venue: Venue): Values => {
  const { json } = venue.post("trade/order-algo", algo(venue));
  return { instId: marketOf(venue.sim.kind), algoId: json.data[0].algoId };
};
const filled = (venue: Venue): string => venue.placed(order(venue, { ordType: "market", px: "", sz: "0.5" }));
const contract = (venue: Venue): Values => ({ instId: marketOf(venue.sim.kind) });

interface Case {
  /** The kinds that have it. */
  readonly kinds?: readonly Kind[];
  readonly ask: (venue: Venue) => readonly Asked[];
}

const perpOnly = ["perp"] as const;
const own = (venue: Venue): Values => ({ instType: typeOf(venue.sim.kind) });

/** Requests for each operation of the description, by its id. */
const cases: Readonly<Record<string, Case>> = {
  getSystemTime: { ask: () => [{}] },
  getInstruments: { ask: (venue) => [own(venue), { ...own(venue), ...contract(venue) }, { instType: "FUTURES" }] },
  getAccountInstruments: { ask: (venue) => [own(venue)] },
  status: { ask: () => [{}] },
  tickers: { ask: (venue) => [own(venue)] },
  ticker: { ask: (venue) => [contract(venue)] },
  orderBook: { ask: (venue) => [contract(venue), { ...contract(venue), sz: 400 }] },
  fullOrderBook: { ask: (venue) => [{ ...contract(venue), sz: 1_000 }] },
  candlesticks: {
    ask: (venue) => ["1m", "1H", "1Dutc", "1W", "1M"].map((bar) => ({ ...contract(venue), bar, limit: 3 })),
  },
  candlesticksHistory: {
    ask: (venue) => [{ ...contract(venue), bar: "1s", limit: 5 }, { ...contract(venue), after: venue.clock.now() }],
  },
  trades: { ask: (venue) => [{ ...contract(venue), limit: 5 }] },
  tradesHistory: { ask: (venue) => [contract(venue), { ...contract(venue), type: 2, after: venue.clock.now() }] },
  getLimitPrice: { ask: (venue) => [contract(venue)] },
  getBalance: { ask: () => [{}, { ccy: "BTC,USDT" }] },
  getAccountConfiguration: { ask: () => [{}] },
  getFeeRates: { ask: (venue) => [own(venue)] },
  accountRateLimit: { ask: () => [{}] },
  placeOrder: {
    ask: (venue) => [
      order(venue),
      order(venue, { ordType: "post_only", clOrdId: "one", tag: "two" }),
      order(venue, { ordType: "ioc", px: price(venue, 1.01) }),
      order(venue, { ordType: "market", px: "", sz: "1" }),
      order(venue, { sz: "0" }),
    ],
  },
  orderDetails: { ask: (venue) => [id(venue), { ...contract(venue), ordId: filled(venue) }] },
  placeMultipleOrders: { ask: (venue) => [[order(venue), order(venue, { side: "neither" })]] },
  cancelOrder: { ask: (venue) => [id(venue), { ...contract(venue), ordId: "1" }] },
  cancelMultipleOrders: { ask: (venue) => [[id(venue), id(venue)]] },
  amendOrder: {
    ask: (venue) => [{ ...id(venue), newSz: "0.2", reqId: "r1" }, { ...id(venue), newPx: price(venue, 0.8) }],
  },
  amendMultipleOrders: { ask: (venue) => [[{ ...id(venue), newSz: "0.2" }]] },
  orderList: { ask: (venue) => id(venue) && [{}, own(venue), contract(venue)] },
  orderHistory7Days: { ask: (venue) => filled(venue) ? [own(venue)] : [] },
  orderHistory3Months: { ask: (venue) => filled(venue) ? [own(venue)] : [] },
  transactionDetails3Days: { ask: (venue) => filled(venue) ? [{}, own(venue)] : [] },
  transactionDetails3Months: { ask: (venue) => filled(venue) ? [own(venue)] : [] },
  cancelAllAfter: { ask: () => [{ timeOut: "30" }] },
  placeAlgoOrder: {
    ask: (venue) => [
      algo(venue),
      algo(venue, { ordType: "oco", tpTriggerPx: price(venue, 1.1), tpOrdPx: price(venue, 1.1) }),
      algo(venue, { ordType: "trigger", slTriggerPx: "", slOrdPx: "", triggerPx: price(venue, 0.8), orderPx: "-1" }),
      algo(venue, { sz: "0" }),
    ],
  },
  algoOrderDetails: { ask: (venue) => [{ algoId: algoId(venue)["algoId"] }] },
  cancelAlgoOrder: { ask: (venue) => [[algoId(venue), { ...contract(venue), algoId: "1" }]] },
  amendAlgoOrder: { ask: (venue) => [{ ...algoId(venue), newSz: "0.2" }] },
  algoOrderList: { ask: (venue) => algoId(venue) && [{ ordType: "conditional,oco" }] },
  algoOrderHistory: { ask: (venue) => algoId(venue) && [{ ordType: "conditional", state: "canceled" }] },
  getPositions: { kinds: perpOnly, ask: (venue) => filled(venue) ? [{}, contract(venue)] : [] },
  getPositionsHistory: { kinds: perpOnly, ask: () => [{}] },
  setPositionMode: { kinds: perpOnly, ask: () => [{ posMode: "long_short_mode" }, { posMode: "net_mode" }] },
  setLeverage: { kinds: perpOnly, ask: (venue) => [{ ...contract(venue), lever: "5", mgnMode: "cross" }] },
  getLeverage: { kinds: perpOnly, ask: (venue) => [{ ...contract(venue), mgnMode: "isolated" }] },
  increaseDecreaseMargin: {
    kinds: perpOnly,
    ask: (venue) => {
      venue.placed(order(venue, { tdMode: "isolated", ordType: "market", px: "", sz: "1" }));
      return [{ ...contract(venue), posSide: "net", type: "add", amt: "10" }];
    },
  },
  closePositions: { kinds: perpOnly, ask: (venue) => filled(venue) ? [{ ...contract(venue), mgnMode: "cross" }] : [] },
  getFundingRate: { kinds: perpOnly, ask: (venue) => [contract(venue), { instId: "ANY" }] },
  getFundingRateHistory: {
    kinds: perpOnly,
    ask: (venue) => {
      venue.sim.fund(marketOf("perp"));
      return [contract(venue)];
    },
  },
  getOpenInterest: { kinds: perpOnly, ask: () => [{ instType: "SWAP" }] },
  getMarkPrice: { kinds: perpOnly, ask: () => [{ instType: "SWAP" }] },
  getIndexTickers: { kinds: perpOnly, ask: () => [{ instId: "BTC-USDT" }, { quoteCcy: "USDT" }] },
  getPositionTiers: { kinds: perpOnly, ask: () => [{ instType: "SWAP", tdMode: "cross", instFamily: "BTC-USDT" }] },
  getBillsDetails7Days: {
    kinds: perpOnly,
    ask: (venue) => {
      filled(venue);
      venue.sim.fund(marketOf("perp"));
      return [{}, { type: "8", ...own(venue) }];
    },
  },
  getBillsDetails3Months: { ask: (venue) => filled(venue) ? [{}] : [] },
};

/** Sends a request as the description says how. */
function send(venue: Venue, endpoint: AnyEndpoint, asked: Asked): Answer {
  const path = endpoint.path.replace("/api/v5/", "");
  if (endpoint.method === "POST") return venue.post(path, asked);
  return endpoint.auth === "signed" ? venue.read(path, asked as Values) : venue.get(path, asked as Values);
}

test("every operation of the description is asked for here", () => {
  assert.equal(endpoints.map((endpoint) => endpoint.id).sort(), Object.keys(cases).sort());
});

for (const endpoint of endpoints) {
  const { kinds = ["spot", "perp"], ask } = cases[endpoint.id] as Case;
  for (const kind of kinds as readonly Kind[]) {
    test(`${kind}: ${endpoint.method} ${endpoint.path}`, () => {
      const venue = ready(kind);
      const all = ask(venue);
      assert.ok(all.length > 0);
      for (const asked of all) {
        const answer = send(venue, endpoint, asked);
        const what = `${endpoint.id} ${JSON.stringify(asked)}`;
        assert.is(answer.status, 200, `${what}: ${JSON.stringify(answer.json)}`);
        assert.ok(["0", "1", "2"].includes(answer.json.code), `${what}: ${JSON.stringify(answer.json)}`);
        valid(endpoint.answer, answer.json, what);
        // Whatever its pool allows.
        venue.clock.advance(5_000);
      }
    });
  }
}

test("an operation is refused after as many requests as its pool allows, and again when there are new ones", () => {
  for (const endpoint of endpoints.filter(({ method }) => method === "GET")) {
    const [name = ""] = Object.keys(endpoint.cost);
    const { limit, window } = described.pools[name] as { readonly limit: number; readonly window: number };
    const venue = quoted("perp");
    const [values = {}] = cases[endpoint.id]?.ask(venue) ?? [];
    venue.clock.advance(window - venue.clock.now() % window);
    const codes = Array.from({ length: limit + 1 }, () => send(venue, endpoint, values).json.code);
    assert.equal(codes.indexOf("50011"), limit, `${endpoint.id}: ${codes.indexOf("50011")} of ${limit}`);
    venue.clock.advance(window);
    assert.is(send(venue, endpoint, values).json.code, "0");
  }
});

/** What a channel of the description is subscribed by. */
function argsOf(channel: AnyChannel, kind: Kind): Readonly<Record<string, string>>[] {
  const [name = ""] = channel.address.split("/");
  if (name.startsWith("candle")) {
    return ["1m", "1s", "1Dutc"].map((bar) => ({ channel: `candle${bar}`, instId: marketOf(kind) }));
  }
  const about: Record<string, string> = channel.address.includes("/")
    ? (channel.params as readonly string[]).includes("instType")
      ? { instType: typeOf(kind) }
      : (channel.params as readonly string[]).includes("index")
      ? { instId: "BTC-USDT" }
      : { instId: marketOf(kind) }
    : {};
  return [{ channel: name, ...about }];
}

const placeOf = (channel: AnyChannel): "public" | "private" | "business" => {
  const [name = ""] = channel.address.split("/");
  return name.startsWith("candle") || name === "trades-all" || name === "orders-algo"
    ? "business"
    : channel.auth === "none" || name.startsWith("books")
    ? "public"
    : "private";
};

/** For those who trade much. */
const costly = ["books-l2-tbt", "books50-l2-tbt", "fills"];
/** The simulated venue never has anything to say there. */
const silent = ["status"];
const contractsOnly = ["mark-price", "index-tickers", "open-interest", "funding-rate", "positions"];

for (const channel of channels) {
  const [name = ""] = channel.address.split("/");
  const kinds: readonly Kind[] = contractsOnly.includes(name) ? ["perp"] : ["spot", "perp"];
  for (const kind of kinds) {
    test(`${kind}: channel ${channel.address}`, () => {
      const venue = ready(kind);
      for (const arg of argsOf(channel, kind)) {
        const wire = venue.wire(placeOf(channel));
        if (channel.auth !== "none" || placeOf(channel) === "business") wire.login();
        const reply = wire.subscribe(arg);
        if (costly.includes(name)) {
          assert.is(reply.code, "64003");
          continue;
        }
        assert.is(reply.event, "subscribe", JSON.stringify(reply));
        filled(venue);
        const first = algoId(venue);
        venue.post("trade/cancel-algos", [first]);
        // Funding rates are told most seldom.
        venue.clock.advance(name === "funding-rate" ? 31_000 : 6_000);
        const frames = wire.take().filter((frame: Json) => frame.data !== undefined);
        if (silent.includes(name)) continue;
        assert.ok(frames.length > 0, `${name} spoke`);
        const [schema] = Object.values(channel.messages);
        for (const frame of frames) valid(schema!, frame, name);
      }
    });
  }
}

test.run();
