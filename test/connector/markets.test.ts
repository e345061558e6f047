import * as assert from "uvu/assert";
import { Markets } from "../../src/connector/markets.ts";
import { decimal } from "../../src/core/decimal.ts";
import { ValidationError } from "../../src/core/errors.ts";
import type { FeedStatus } from "../../src/core/feed.ts";
import type { Market, MarketChange } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { market } from "./desk.support.ts";

const test = suite("connector/markets");

const btc = (change: Partial<Market> = {}): Market => market(change);
const eth = (change: Partial<Market> = {}): Market =>
  market({ symbol: "ETH/USDT", id: "ETHUSDT", base: "ETH", ...change });

function watched(...first: Market[]): { markets: Markets; seen: string[] } {
  const markets = new Markets("test");
  if (first.length > 0) markets.load(first);
  const seen: string[] = [];
  markets.watch().on(({ kind, market, fields }: MarketChange) =>
    seen.push(`${kind} ${market.symbol} ${fields.join(",")}`.trim())
  );
  return { markets, seen };
}

function refusal(run: () => unknown): ValidationError {
  try {
    run();
  } catch (error) {
    assert.instance(error, ValidationError);
    return error as ValidationError;
  }
  return assert.unreachable("must throw") as never;
}

test("a market is found by symbol and by the venue's id", () => {
  const markets = new Markets("test");
  assert.is(markets.loaded, false);
  assert.is(refusal(() => markets.get("BTC/USDT")).message, "symbol: the markets are not loaded: connect first");
  markets.load([btc(), eth()]);
  assert.is(markets.loaded, true);
  assert.is(markets.get("ETH/USDT").base, "ETH");
  assert.is(markets.byId("BTCUSDT")?.symbol, "BTC/USDT");
  assert.is(markets.byId("BTC/USDT"), undefined);
  assert.equal(markets.all().map(({ symbol }) => symbol), ["BTC/USDT", "ETH/USDT"], "in the venue's order");
  const error = refusal(() => markets.get("BTCUSDT"));
  assert.is(error.message, 'symbol: "BTCUSDT" is not listed');
  assert.is(error.venue, "test");
  refusal(() => markets.get("__proto__"));
  refusal(() => markets.get("toString"));
  assert.ok(refusal(() => markets.get("x".repeat(10_000))).message.length < 100, "long text is cut");
  assert.is(markets.find("ETH/USDT")?.id, "ETHUSDT");
  assert.is(markets.find("XRP/USDT"), undefined);
});

test("the first reading is no change", () => {
  const { markets, seen } = watched();
  markets.load([btc(), eth()]);
  assert.equal(seen, []);
});

test("listings, delistings and changed rules are events", () => {
  const { markets, seen } = watched(btc(), eth());
  markets.load([btc(), eth()]);
  assert.equal(seen, [], "the same is no change");
  markets.load([btc({ tickSize: decimal("0.1"), status: "halted" }), eth()]);
  assert.equal(seen.splice(0), ["changed BTC/USDT status,tickSize"]);
  assert.is(markets.get("BTC/USDT").tickSize.toFixed(), "0.1", "the new rule holds");
  markets.load([btc({ tickSize: decimal("0.1"), status: "halted" })]);
  assert.equal(seen.splice(0), ["delisted ETH/USDT"]);
  refusal(() => markets.get("ETH/USDT"));
  assert.is(markets.byId("ETHUSDT"), undefined);
  markets.load([btc({ tickSize: decimal("0.1"), status: "halted" }), eth()]);
  assert.equal(seen.splice(0), ["listed ETH/USDT"]);
});

test("every field's change is seen, also inside ranges and lists, and where a field appears or goes", () => {
  const changes: readonly [string, Partial<Market>][] = [
    ["id", { id: "XBTUSDT" }],
    ["status", { status: "cancelOnly" }],
    ["lotSize", { lotSize: decimal("0.01") }],
    ["price", { price: { min: decimal("0.01") } }],
    ["amount", { amount: { min: decimal("0.002"), max: decimal(9000) } }],
    ["marketAmount", { marketAmount: { max: decimal(10) } }],
    ["notional", { notional: { min: decimal(5), max: decimal("9000000"), forMarket: false } }],
    ["orderTypes", { orderTypes: ["limit"] }],
    ["timesInForce", { timesInForce: ["GTC"] }],
    ["postOnly", { postOnly: false }],
    ["fees", { fees: { maker: decimal("0.001"), taker: decimal("0.001") } }],
  ];
  for (const [field, change] of changes) {
    const { markets, seen } = watched(btc());
    markets.load([btc(change)]);
    markets.load([btc()]);
    assert.equal(seen, [`changed BTC/USDT ${field}`, `changed BTC/USDT ${field}`]);
  }
});

test("the same number in other words, and other raw data, are no change", () => {
  const { markets, seen } = watched(btc());
  markets.load([btc({ tickSize: decimal("0.0100"), raw: { other: true } })]);
  assert.equal(seen, []);
});

test("a venue that lists nothing for a while delists everything, and lists it again", () => {
  const { markets, seen } = watched(btc(), eth());
  markets.load([]);
  assert.equal(seen.splice(0), ["delisted BTC/USDT", "delisted ETH/USDT"]);
  assert.is(refusal(() => markets.get("BTC/USDT")).rule, '"BTC/USDT" is not listed');
  markets.load([btc(), eth()]);
  assert.equal(seen.splice(0), ["listed BTC/USDT", "listed ETH/USDT"]);
});

test("feeds of changes end on their own and with the connector", () => {
  const markets = new Markets("test");
  markets.load([btc()]);
  const one = markets.watch();
  const two = markets.watch();
  const seen: string[] = [];
  one.on(({ kind }) => seen.push(`one ${kind}`));
  two.on(({ kind }) => seen.push(`two ${kind}`));
  one.close();
  markets.load([btc(), eth()]);
  assert.equal(seen, ["two listed"]);
  markets.close();
  assert.equal(two.status, { state: "closed" } as FeedStatus);
  assert.equal(markets.watch().status, { state: "closed" } as FeedStatus, "nobody waits on a closed connector");
});

test.run();
