/** Perpetuals: positions, leverage and margin modes, triggers by the mark price, funding, liquidation. */
import * as assert from "uvu/assert";
import { decimal } from "../../../src/core/decimal.ts";
import type { SimulationOptions } from "../../../src/sim/mod.ts";
import { suite } from "../../support/suite.ts";
import type { Json } from "./support.ts";
import { cloid, ioc, Venue } from "./support.ts";

const test = suite("sim hyperliquid perp");
const hour = 3_600_000;

function quoted(options: Partial<SimulationOptions> = {}): Venue {
  const venue = new Venue("perp", options);
  venue.quote();
  return venue;
}

const buy = (venue: Venue, s: string, p: string = "64010"): Json => venue.place(venue.order("buy", p, s, ioc))[0];
const sell = (venue: Venue, s: string, more: object = {}): Json =>
  venue.place(venue.order("sell", "63990", s, { ...ioc, ...more }))[0];
const positions = (venue: Venue): Json[] =>
  venue.own("clearinghouseState").assetPositions.map((one: Json) => one.position);
const trigger = (triggerPx: string, tpsl: "sl" | "tp", isMarket = true): object => ({
  t: { trigger: { isMarket, triggerPx, tpsl } },
});
const status = (venue: Venue, oid: number): string => venue.own("orderStatus", { oid }).order.status;

test("coins have their places, delisted ones too; contexts are in the same places", () => {
  const venue = quoted();
  const [meta, contexts] = venue.info("metaAndAssetCtxs");
  assert.equal(meta.universe.map(({ name }: Json) => name), ["BTC", "MATIC", "ETH", "SOL"]);
  assert.is(meta.universe[1].isDelisted, true);
  assert.equal(contexts.map(({ midPx }: Json) => midPx), ["64000.0", null, null, null]);
  const [{ error }] = venue.place({ ...venue.order("buy", "0.3", "100"), a: 1 });
  assert.match(error, /^Order has invalid asset/);
  assert.equal(venue.info("spotMeta").universe, []);
});

test("a position is opened, told with what it is worth, turned and closed; fills say what they did", () => {
  const venue = quoted();
  buy(venue, "0.5");
  const [position] = positions(venue);
  const [truth] = venue.sim.engine.positions(venue.account.id);
  assert.equal([position.coin, position.szi, position.entryPx, position.maxLeverage], ["BTC", "0.5", "64010.0", 40]);
  assert.equal(position.leverage, { type: "cross", value: 20 });
  assert.ok(truth?.unrealized.eq(position.unrealizedPnl));
  sell(venue, "0.7");
  assert.equal(positions(venue).map(({ szi }) => szi), ["-0.2"]);
  buy(venue, "0.2", "64030");
  assert.equal(positions(venue), []);
  const fills = venue.own("userFills").reverse();
  assert.equal(fills.map(({ dir }: Json) => dir), ["Open Long", "Long > Short", "Close Short"]);
  assert.equal(fills.map(({ startPosition }: Json) => startPosition), ["0.0", "0.5", "-0.2"]);
  assert.equal(fills.map(({ closedPnl }: Json) => closedPnl), ["0.0", "-10.0", "-4.0"]);
  const [usdc] = venue.own("spotClearinghouseState").balances;
  const fees = fills.reduce((sum: Json, { fee }: Json) => decimal(sum).plus(fee), decimal(0));
  assert.is(decimal(usdc.total).toFixed(), decimal(1_000_000 - 14).minus(fees).toFixed());
});

test("reduce-only closes no more than there is, and opens nothing", () => {
  const venue = quoted();
  const [{ error }] = venue.place(venue.order("sell", "63990", "0.1", { ...ioc, r: true, c: cloid(1) }));
  assert.is(error, "Reduce only order would increase position. asset=0");
  assert.is(venue.own("orderStatus", { oid: cloid(1) }).order.status, "reduceOnlyRejected");
  buy(venue, "0.3");
  const { filled } = sell(venue, "1", { r: true });
  assert.is(filled.totalSz, "0.3");
  assert.equal(positions(venue), []);
});

test("leverage and margin mode are set together, both or none", () => {
  const venue = quoted({ balances: { USDC: 10_000 } });
  const set = (isCross: boolean, leverage: number): string => {
    const { status, response } = venue.act({ type: "updateLeverage", asset: 0, isCross, leverage });
    return status === "ok" ? "ok" : response;
  };
  const terms = (): Json => venue.own("activeAssetData", { coin: "BTC" }).leverage;
  assert.equal(terms(), { type: "cross", value: 20 });
  assert.is(set(false, 5), "ok");
  assert.equal(terms(), { type: "isolated", value: 5, rawUsd: "0.0" });
  assert.is(set(false, 5), "ok", "again");
  assert.match(set(true, 41), /^Invalid leverage value/);
  assert.is(terms().type, "isolated");
  buy(venue, "0.1");
  assert.is(set(true, 5), "Cannot switch leverage type with open position.");
  assert.match(set(false, 4), /^Invalid leverage value/, "of an open position it may only be raised");
  const [{ leverage, marginUsed, positionValue }] = positions(venue);
  assert.equal([leverage.type, leverage.value], ["isolated", 5]);
  assert.ok(decimal(positionValue).plus(leverage.rawUsd).eq(marginUsed), "its share of the cash and what it is worth");
  const more = (ntli: number): string => {
    const { status, response } = venue.act({ type: "updateIsolatedMargin", asset: 0, isBuy: true, ntli });
    return status === "ok" ? "ok" : response;
  };
  assert.is(more(100_000_000), "ok");
  assert.ok(decimal(positions(venue)[0]?.marginUsed).minus(marginUsed).eq(100));
  assert.match(more(0), /cannot be zero/);
  assert.match(more(-1_000_000_000), /^Cannot remove isolated margin/);
  assert.match(more(100_000_000_000), /^Insufficient margin/);
  const [{ error }] = venue.place(venue.order("buy", "64020", "10", ioc));
  assert.match(error, /^Insufficient margin to place order/);
});

test("leverage is not lowered below what the margin allows", () => {
  const venue = quoted({ balances: { USDC: 10_000 } });
  buy(venue, "1");
  const set = (leverage: number): Json => venue.act({ type: "updateLeverage", asset: 0, isCross: true, leverage });
  assert.match(set(2).response, /^Insufficient margin/);
  assert.is(positions(venue)[0]?.leverage.value, 20);
  assert.is(set(10).status, "ok");
  assert.is(positions(venue)[0]?.leverage.value, 10);
});

test("triggers wait for the mark price, and keep their numbers", () => {
  const venue = quoted();
  venue.sim.setMark("BTC", "64000");
  buy(venue, "0.5");
  const wire = venue.wire();
  wire.subscribe({ type: "orderUpdates", user: venue.account.key });
  const [{ resting: stop }] = venue.place(
    venue.order("sell", "60000", "0.5", { r: true, ...trigger("63500", "sl"), c: cloid(6) }),
  );
  const [{ resting: profit }] = venue.place(
    venue.order("sell", "64900", "0.1", { r: true, ...trigger("65000", "tp", false) }),
  );
  const [{ error }] = venue.place(venue.order("sell", "60000", "0.5", { r: true, ...trigger("64500", "sl") }));
  assert.is(error, "Invalid TP/SL price. asset=0");
  const open = venue.own("frontendOpenOrders");
  assert.equal(
    open.map((each: Json) => [each.orderType, each.triggerCondition, each.isTrigger, each.tif, each.triggerPx]),
    [
      ["Stop Market", "Price below 63500", true, null, "63500.0"],
      ["Take Profit Limit", "Price above 65000", true, null, "65000.0"],
    ],
  );
  assert.equal(venue.sim.engine.openOrders(venue.account.id), [], "the engine knows none of them");
  venue.sim.setMark("BTC", "63501");
  venue.settle();
  assert.is(status(venue, stop.oid), "open");
  venue.sim.setMark("BTC", "63500");
  venue.settle();
  assert.is(status(venue, stop.oid), "filled");
  assert.equal(positions(venue), []);
  const [order] = venue.sim.engine.orders(venue.account.id).slice(-1);
  assert.is(venue.sim.skin.ids.order(order?.id ?? 0), String(stop.oid));
  assert.is(venue.own("userFills")[0].oid, stop.oid);
  const told = wire.take("orderUpdates").flat().filter((each: Json) => each.order.oid === stop.oid);
  assert.equal(told.map((each: Json) => each.status), ["open", "triggered", "filled"]);
  assert.is(venue.cancel(profit.oid), "success");
  assert.is(status(venue, profit.oid), "canceled");
});

test("a trigger without a position to close ends as refused; one of size 0 closes all of it", () => {
  const venue = quoted();
  venue.sim.setMark("BTC", "64000");
  const stop = (): Json =>
    venue.place(venue.order("sell", "60000", "0", { r: true, ...trigger("63500", "sl") }))[0].resting;
  const first = stop();
  venue.sim.setMark("BTC", "63400");
  venue.settle();
  assert.match(status(venue, first.oid), /Rejected$|^rejected$/);
  venue.sim.setMark("BTC", "64000");
  buy(venue, "0.4");
  const second = stop();
  venue.sim.setMark("BTC", "63400");
  venue.settle();
  assert.is(status(venue, second.oid), "filled");
  assert.equal(positions(venue), []);
});

test("funding is paid every full hour: the rate, the payment, and the balance after it", () => {
  const venue = quoted();
  buy(venue, "1");
  venue.sim.setMark("BTC", "65000", "64900");
  venue.sim.setFundingRate("BTC", "0.0005");
  venue.settle(hour - venue.clock.now() % hour - 10_000);
  const wire = venue.wire();
  for (const type of ["userFundings", "userEvents"]) wire.subscribe({ type, user: venue.account.key });
  const [, [context]] = venue.info("metaAndAssetCtxs");
  assert.equal([context.funding, context.markPx, context.oraclePx, context.openInterest], [
    "0.0005",
    "65000.0",
    "64900.0",
    "1.0",
  ]);
  wire.take();
  venue.settle(10_001);
  const time = venue.clock.now() - 1;
  const [payment, ...others] = venue.own("userFunding", { startTime: 0 });
  assert.equal(others, []);
  assert.equal([payment.time, payment.delta.usdc, payment.delta.szi, payment.delta.fundingRate], [
    time,
    "-32.5",
    "1.0",
    "0.0005",
  ]);
  const told = wire.take();
  assert.equal(told.map(({ channel }: Json) => channel), ["userFundings", "user"]);
  assert.equal([told[0].data.isSnapshot, told[0].data.fundings[0].usdc], [undefined, "-32.5"]);
  const rates = venue.info("fundingHistory", { coin: "BTC", startTime: 0 });
  assert.equal(rates.map(({ fundingRate, time: at }: Json) => [fundingRate, at]), [["0.0005", time]]);
  assert.is(positions(venue)[0]?.cumFunding.sinceOpen, "32.5");
});

test("what is not backed any more is closed by the venue, and told as that", () => {
  const venue = quoted({ balances: { USDC: 2_000 } });
  venue.act({ type: "updateLeverage", asset: 0, isCross: true, leverage: 40 });
  buy(venue, "1");
  const wire = venue.wire();
  for (const type of ["orderUpdates", "userFills", "clearinghouseState"]) {
    wire.subscribe({ type, user: venue.account.key });
  }
  const price = decimal(positions(venue)[0]?.liquidationPx);
  wire.take();
  venue.sim.setMark("BTC", price.plus(1).toFixed(1));
  assert.is(positions(venue).length, 1);
  venue.sim.setMark("BTC", price.minus(1).toFixed(1));
  venue.settle();
  assert.equal(positions(venue), []);
  const frames = wire.take();
  const of = (channel: string): Json[] =>
    frames.filter((frame: Json) => frame.channel === channel).map(({ data }: Json) => data);
  const [fill] = of("userFills").at(-1).fills;
  assert.equal([fill.dir, fill.liquidation.method, fill.liquidation.liquidatedUser], [
    "Close Long",
    "market",
    venue.account.key,
  ]);
  assert.equal(of("orderUpdates").at(-1).map(({ status }: Json) => status), ["filled"]);
  assert.equal(of("clearinghouseState").at(-1).clearinghouseState.assetPositions, []);
});

test.run();
