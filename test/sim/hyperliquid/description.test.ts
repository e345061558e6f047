/**
 * The simulator and the venue's description were written apart, from the same documentation: what one says, the other has to
 * accept. Answers and frames against schemas, weights against costs.
 */
import * as assert from "uvu/assert";
import * as perpTables from "../../../generated/hyperliquid/perp.ts";
import * as spotTables from "../../../generated/hyperliquid/spot.ts";
import type { Kind } from "../../../src/sim/mod.ts";
import { suite } from "../../support/suite.ts";
import type { AnyChannel, AnyEndpoint } from "../description.support.ts";
import { isChannel, isEndpoint, valid } from "../description.support.ts";
import type { Json } from "./support.ts";
import { alo, btc, btcCoin, cloid, ioc, Venue } from "./support.ts";

const test = suite("sim hyperliquid description");

const tables = { ...spotTables, ...perpTables } as Record<string, unknown>;
const endpoints = Object.values(tables).filter(isEndpoint);
const channels = Object.values(tables).filter(isChannel);

/** A venue where something of everything has happened. */
function lively(kind: Kind): Venue {
  const venue = new Venue(kind, { flow: true, seed: 5, past: 3_000, markets: [btcCoin[kind]] });
  happen(venue);
  return venue;
}

const price = (venue: Venue, share: number): string =>
  venue.sim.engine.lastPrice(btcCoin[venue.kind]).times(share).toFixed(0);

let named = 0;

function happen(venue: Venue): void {
  const c = cloid(++named);
  venue.place(venue.order("buy", price(venue, 1.01), "0.2", ioc), venue.order("buy", price(venue, 0.9), "0.01", { c }));
  venue.place(venue.order("buy", price(venue, 1.01), "0.01", alo));
  if (venue.kind === "perp") {
    const trigger = { isMarket: true, triggerPx: price(venue, 0.8), tpsl: "sl" };
    venue.place(venue.order("sell", price(venue, 0.7), "0.1", { r: true, t: { trigger } }));
    venue.sim.fund(btcCoin.perp);
  }
  const [{ resting }] = venue.place(venue.order("buy", price(venue, 0.9), "0.02"));
  venue.cancel(resting.oid);
}

const spotOnly = ["spot"] as const;
const perpOnly = ["perp"] as const;

interface Case {
  readonly kinds?: readonly Kind[];
  readonly ask: (venue: Venue) => readonly object[];
}

const own = (venue: Venue): object => ({ user: venue.account.key });
const about = (venue: Venue): object => ({ coin: btcCoin[venue.kind] });
const resting = (venue: Venue): number => {
  const [status] = venue.place(venue.order("buy", price(venue, 0.9), "0.01"));
  return status.resting.oid;
};
const past = (venue: Venue): object => ({ startTime: venue.clock.now() - 3_600_000 });

/** Requests for each operation of the description, by its id. */
const cases: Readonly<Record<string, Case>> = {
  exchangeStatus: { ask: () => [{}] },
  spotMeta: { ask: () => [{}] },
  spotMetaAndAssetCtxs: { kinds: spotOnly, ask: () => [{}] },
  allMids: { ask: () => [{}, { dex: "" }] },
  l2Book: {
    ask: (venue) => [
      about(venue),
      { ...about(venue), nSigFigs: 3 },
      { ...about(venue), nSigFigs: 5, mantissa: 2 },
      { coin: "NOPE" },
    ],
  },
  recentTrades: { ask: (venue) => [about(venue)] },
  candleSnapshot: {
    ask: (venue) =>
      ["1m", "4h", "1M"].map((interval) => ({
        req: { ...about(venue), interval, startTime: 0, endTime: venue.clock.now() },
      })),
  },
  openOrders: { ask: (venue) => [own(venue)] },
  frontendOpenOrders: { ask: (venue) => [own(venue)] },
  orderStatus: { ask: (venue) => [{ ...own(venue), oid: resting(venue) }, { ...own(venue), oid: cloid(99) }] },
  historicalOrders: { ask: (venue) => [own(venue)] },
  userFills: { ask: (venue) => [own(venue), { user: `0x${"1".repeat(40)}` }] },
  userFillsByTime: { ask: (venue) => [{ ...own(venue), ...past(venue) }] },
  spotClearinghouseState: { ask: (venue) => [own(venue)] },
  userFees: { ask: (venue) => [own(venue)] },
  userRateLimit: { ask: (venue) => [own(venue)] },
  userRole: { ask: (venue) => [own(venue), { user: `0x${"1".repeat(40)}` }] },
  userAbstraction: { ask: (venue) => [own(venue)] },
  order: {
    ask: (venue) => [
      {
        orders: [
          venue.order("buy", price(venue, 0.9), "0.01", { c: cloid(7) }),
          venue.order("buy", price(venue, 1.01), "0.01", ioc),
          venue.order("buy", price(venue, 1.01), "0.01", alo),
        ],
        grouping: "na",
      },
    ],
  },
  cancel: { ask: (venue) => [{ cancels: [{ a: btc[venue.kind], o: resting(venue) }, { a: btc[venue.kind], o: 1 }] }] },
  cancelByCloid: { ask: (venue) => [{ cancels: [{ asset: btc[venue.kind], cloid: cloid(98) }] }] },
  modify: { ask: (venue) => [{ oid: resting(venue), order: venue.order("buy", price(venue, 0.8), "0.01") }] },
  batchModify: {
    ask: (venue) => [{
      modifies: [
        { oid: resting(venue), order: venue.order("buy", price(venue, 0.8), "0.01") },
        { oid: 1, order: venue.order("buy", price(venue, 0.8), "0.01") },
      ],
    }],
  },
  scheduleCancel: {
    ask: (venue) => {
      venue.place(...Array.from({ length: 5 }, () => venue.order("buy", price(venue, 1.3), "2", ioc)));
      venue.place(...Array.from({ length: 10 }, () => venue.order("sell", price(venue, 0.7), "2", ioc)));
      return [{ time: venue.clock.now() + 10_000 }, {}];
    },
  },
  noop: { ask: () => [{}] },
  perpDexs: { ask: () => [{}] },
  meta: { ask: () => [{}] },
  metaAndAssetCtxs: { kinds: perpOnly, ask: () => [{}] },
  fundingHistory: { kinds: perpOnly, ask: (venue) => [{ ...about(venue), ...past(venue) }] },
  predictedFundings: { kinds: perpOnly, ask: () => [{}] },
  perpsAtOpenInterestCap: { kinds: perpOnly, ask: () => [{}] },
  maxMarketOrderNtls: { kinds: perpOnly, ask: () => [{}] },
  clearinghouseState: { ask: (venue) => [own(venue), { user: `0x${"1".repeat(40)}` }] },
  activeAssetData: { kinds: perpOnly, ask: (venue) => [{ ...own(venue), ...about(venue) }] },
  userFunding: { kinds: perpOnly, ask: (venue) => [{ ...own(venue), ...past(venue) }] },
  updateLeverage: { kinds: perpOnly, ask: () => [{ asset: 2, isCross: false, leverage: 7 }] },
  updateIsolatedMargin: {
    kinds: perpOnly,
    ask: (venue) => {
      venue.place(venue.order("sell", price(venue, 0.9), "0.2", ioc));
      for (const { coin, oid } of venue.own("openOrders")) venue.cancel(oid, coin === "BTC" ? 0 : 2);
      venue.act({ type: "updateLeverage", asset: 0, isCross: false, leverage: 5 });
      venue.place(venue.order("buy", price(venue, 1.01), "0.2", ioc));
      return [{ asset: 0, isBuy: true, ntli: 5_000_000 }];
    },
  },
};

const typeOf = ({ fixed }: AnyEndpoint): string => String(fixed?.["type"]);
const isAction = ({ path }: AnyEndpoint): boolean => path.startsWith("/exchange");

test("every operation of the description is asked for here", () => {
  assert.equal(endpoints.map(({ id }) => id).sort(), Object.keys(cases).sort());
});

for (const endpoint of endpoints) {
  const { kinds = ["spot", "perp"], ask } = cases[endpoint.id] as Case;
  for (const kind of kinds as readonly Kind[]) {
    test(`${kind}: ${endpoint.id}`, () => {
      const venue = lively(kind);
      const all = ask(venue);
      assert.ok(all.length > 0);
      for (const fields of all) {
        const what = `${endpoint.id} ${JSON.stringify(fields)}`;
        const type = typeOf(endpoint);
        const answer: Json = isAction(endpoint) ? venue.act({ type, ...fields }) : venue.info(type, fields);
        assert.is.not(answer, undefined, what);
        if (isAction(endpoint)) assert.is(answer.status, "ok", `${what}: ${JSON.stringify(answer)}`);
        valid(endpoint.answer, answer, what);
        // Whatever it weighs.
        venue.settle(60_000);
      }
    });
  }
}

/** What each kind of stream is subscribed by; nothing where the simulated venue has no such stream. */
function subscriptionOf(channel: AnyChannel, venue: Venue): object | undefined {
  const [type = ""] = channel.address.split("/");
  const [coin, user] = [btcCoin[venue.kind], venue.account.key];
  switch (channel.id) {
    case "allMidsOfDex":
    case "clearinghouseStateOfDex":
    case "openOrdersOfDex":
      return undefined;
    case "l2BookFast":
      return { type: "l2Book", coin, fast: true };
    case "l2BookJoined":
      return { type, coin, nSigFigs: 4 };
    case "candle":
      return { type, coin, interval: "1m" };
    case "activeSpotAssetCtx":
      return venue.kind === "spot" ? { type: "activeAssetCtx", coin } : undefined;
    case "activeAssetCtx":
    case "allDexsAssetCtxs":
    case "activeAssetData":
    case "userFundings":
      if (venue.kind === "spot") return undefined;
  }
  return {
    type,
    ...((channel.params as readonly string[]).includes("coin") ? { coin } : {}),
    ...((channel.params as readonly string[]).includes("user") ? { user } : {}),
  };
}

for (const channel of channels) {
  for (const kind of ["spot", "perp"] as const) {
    test(`${kind}: channel ${channel.address}`, () => {
      const venue = lively(kind);
      const subscription = subscriptionOf(channel, venue);
      if (subscription === undefined) return;
      const wire = venue.wire();
      const [ack] = wire.subscribe(subscription);
      assert.is(ack.channel, "subscriptionResponse", JSON.stringify(ack));
      const { method, subscription: told } = ack.data;
      assert.is(method, "subscribe");
      assert.equal({ ...told, ...subscription }, told, "what was sent is repeated");
      happen(venue);
      venue.settle(15_000);
      const [type = ""] = channel.address.split("/");
      const name = channel.id === "userEvents" ? "user" : channel.id === "l2BookFast" ? "l2Book" : type;
      const frames = wire.take(name);
      assert.ok(frames.length > 0, `${name} spoke`);
      const [schema] = Object.values(channel.messages);
      for (const data of frames) valid(schema!, data, name);
    });
  }
}

test("weights are those of the description, and an address has so much of them a minute", () => {
  for (const endpoint of endpoints.filter((one) => !isAction(one))) {
    const kind = cases[endpoint.id]?.kinds?.[0] ?? "spot";
    const venue = new Venue(kind);
    venue.quote();
    const [fields = {}] = cases[endpoint.id]?.ask(lively(kind)) ?? [];
    const weight = endpoint.cost["weight"] as number;
    const type = typeOf(endpoint);
    const body = JSON.stringify({ type, ...fields });
    // Lists weigh by their length as well; what the description says is the most.
    venue.sim.useBudget(1_200 - weight);
    assert.is.not(venue.raw("/info", body).status, 429, `${endpoint.id} weighs ${weight} at most`);
    const short = new Venue(kind);
    short.sim.useBudget(1_200 - Math.min(weight, 20) + (weight > 60 ? 0 : 1));
    if (weight <= 60 && ![25, 45].includes(weight)) {
      assert.is(short.raw("/info", body).status, 429, `${endpoint.id} weighs ${weight} at least`);
      short.settle(60_000);
      assert.is.not(short.raw("/info", body).status, 429, "a minute later it may");
    }
  }
});

test.run();
