/** P30 to P49: what contracts are traded on: leverage, modes, funding, open interest. */
import assert from "node:assert/strict";
import type { Perp } from "../../connector/perp.ts";
import { ValidationError, VenueKitError } from "../../core/errors.ts";
import { type Case, contractCase } from "../case.ts";
import { opened, settled } from "./positions.ts";

export const fundingCases: readonly Case<Perp>[] = [
  contractCase<Perp>("P30", "leverage is set, and read back", [], async (scene) => {
    const { venue } = await scene.connect();
    for (const leverage of [3, 7]) {
      const set = await venue.setLeverage({ symbol: scene.symbol, leverage });
      assert.equal(set.leverage.toFixed(), String(leverage));
      assert.equal((await venue.fetchLeverage(scene.symbol)).leverage.toFixed(), String(leverage));
    }
  }),
  contractCase<Perp>("P31", "leverage that is so already is not set again", [], async (scene) => {
    const { venue } = await scene.connect();
    await venue.setLeverage({ symbol: scene.symbol, leverage: 5 });
    const before = scene.stage.askedAll();
    const same = await venue.setLeverage({ symbol: scene.symbol, leverage: "5.0" });
    assert.equal(same.leverage.toFixed(), "5");
    const cost = scene.stage.askedAll() - before;
    await venue.fetchLeverage(scene.symbol);
    assert.equal(scene.stage.askedAll() - before - cost, cost, "more was asked than what it is now");
  }),
  contractCase<Perp>(
    "P32",
    "leverage that cannot be is refused with a type, and nothing changes",
    [],
    async (scene) => {
      const { venue } = await scene.connect();
      const { leverage } = await venue.fetchLeverage(scene.symbol);
      await scene.rejects(venue.setLeverage({ symbol: scene.symbol, leverage: 0 }), ValidationError);
      await scene.rejects(venue.setLeverage({ symbol: scene.symbol, leverage: 100_000 }), VenueKitError);
      assert.equal((await venue.fetchLeverage(scene.symbol)).leverage.toFixed(), leverage.toFixed());
    },
  ),
  contractCase<Perp>("P33", "margin is set apart for a position, or not", ["isolatedMargin"], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    for (const marginMode of ["isolated", "cross", "cross"] as const) {
      assert.equal((await venue.setMarginMode({ symbol: scene.symbol, marginMode })).marginMode, marginMode);
      assert.equal((await venue.fetchLeverage(scene.symbol)).marginMode, marginMode);
    }
    await venue.setMarginMode({ symbol: scene.symbol, marginMode: "isolated" });
    await opened(scene, watched, "buy");
    const [position] = await venue.fetchPositions();
    if (position?.marginMode) assert.equal(position.marginMode, "isolated");
    await settled(scene, watched);
  }),
  contractCase<Perp>(
    "P34",
    "the margin mode of what is open cannot be changed: a typed refusal",
    ["isolatedMargin", "marginSetting"],
    async (scene) => {
      const watched = await scene.connect();
      await opened(scene, watched, "buy");
      const { venue } = watched;
      await scene.rejects(venue.setMarginMode({ symbol: scene.symbol, marginMode: "isolated" }), VenueKitError);
      assert.equal((await venue.fetchLeverage(scene.symbol)).marginMode, "cross");
      await settled(scene, watched);
    },
  ),
  contractCase<Perp>(
    "P35",
    "one way or hedge: read, set where it is otherwise, and read back",
    ["hedge"],
    async (scene) => {
      const { venue } = await scene.connect();
      assert.equal(await venue.fetchPositionMode(), "oneWay");
      for (const mode of ["oneWay", "hedge", "hedge", "oneWay"] as const) {
        assert.equal(await venue.setPositionMode({ mode }), mode);
        assert.equal(await venue.fetchPositionMode(), mode);
      }
      const before = scene.stage.askedAll();
      await venue.fetchPositionMode();
      const reading = scene.stage.askedAll() - before;
      await venue.setPositionMode({ mode: "oneWay" });
      assert.equal(scene.stage.askedAll() - before - reading, reading, "more was asked than what it is now");
    },
  ),
  contractCase<Perp>(
    "P36",
    "the position mode cannot be changed while something is open: a typed refusal",
    ["hedge"],
    async (scene) => {
      const watched = await scene.connect();
      await opened(scene, watched, "buy");
      await scene.rejects(watched.venue.setPositionMode({ mode: "hedge" }), VenueKitError);
      assert.equal(await watched.venue.fetchPositionMode(), "oneWay");
      await settled(scene, watched);
    },
  ),
  contractCase<Perp>("P37", "the funding rate: what is due, when, at which prices", ["setMark"], async (scene) => {
    scene.quote();
    scene.stage.setMark(scene.symbol, scene.at(0.002));
    const { venue } = await scene.connect();
    const rate = await venue.fetchFundingRate(scene.symbol);
    assert.equal(rate.symbol, scene.symbol);
    if (rate.rate) assert.ok(rate.rate.abs().lt("0.1"));
    if (rate.interval !== undefined) assert.ok(rate.interval >= 3_600_000 && rate.interval <= 86_400_000);
    if (rate.nextTime !== undefined) {
      const left = rate.nextTime - scene.stage.truth.time();
      assert.ok(left > 0 && left <= 86_400_000, String(left));
    }
    if (rate.markPrice) assert.equal(rate.markPrice.toFixed(), scene.at(0.002).toFixed());
    const all = await venue.fetchFundingRates();
    assert.ok(all.some(({ symbol }) => symbol === scene.symbol));
    assert.deepEqual(await venue.fetchFundingRates({ symbols: [] }), []);
  }),
  contractCase<Perp>("P38", "funding is followed: the mark price as it moves", ["setMark"], async (scene) => {
    const { venue } = await scene.connect();
    const told = scene.collect(await venue.watchFunding(scene.symbol));
    for (const share of [0.003, -0.003]) {
      const mark = scene.at(share);
      scene.stage.setMark(scene.symbol, mark);
      await scene.until("the mark price is told", () => told.at(-1)?.markPrice?.eq(mark) === true, 30_000);
    }
    assert.ok(told.every(({ symbol }) => symbol === scene.symbol));
  }),
  contractCase<Perp>("P39", "a funding payment: once, with its sign, and the balance has moved by it", [
    "fund",
    "setMark",
  ], async (scene) => {
    const watched = await scene.connect();
    const { venue } = watched;
    scene.stage.setMark(scene.symbol, scene.stage.price);
    await opened(scene, watched, "buy", 2);
    await settled(scene, watched);
    const { symbol } = scene;
    assert.deepEqual(await venue.fetchFundingPayments({ symbol }), []);
    const settle = scene.market(venue).contract?.settle ?? "";
    const before = scene.stage.truth.balances().get(settle)?.total ?? scene.lots(0);
    scene.stage.fund(symbol, "0.0005");
    await scene.wait(1_000);
    scene.stage.fund(symbol, "-0.0002");
    await scene.wait(1_000);
    const payments = await venue.fetchFundingPayments({ symbol });
    assert.deepEqual(payments.map(({ amount }) => amount.lt(0)), [true, false], "the long paid, then got");
    assert.equal(new Set(payments.map(({ id }) => id)).size, 2);
    const sum = payments.reduce((total, { amount }) => total.plus(amount), scene.lots(0));
    const after = scene.stage.truth.balances().get(settle)?.total ?? scene.lots(0);
    assert.equal(sum.toFixed(), after.minus(before).toFixed());
    assert.ok(payments.every(({ asset }) => asset === settle));
    const [, newest] = payments;
    assert.equal((await venue.fetchFundingPayments({ symbol, from: newest?.time ?? 0 })).length, 1);
    await settled(scene, watched);
  }),
  contractCase<Perp>("P40", "the rates that were paid, oldest first", ["fund", "setMark"], async (scene) => {
    const { venue } = await scene.connect();
    const { symbol } = scene;
    scene.stage.setMark(symbol, scene.stage.price);
    for (const rate of ["0.0005", "-0.0002"]) {
      scene.stage.fund(symbol, rate);
      await scene.wait(2_000);
    }
    const past = await venue.fetchFundingRateHistory({ symbol });
    assert.deepEqual(past.slice(-2).map(({ rate }) => rate.toFixed()), ["0.0005", "-0.0002"]);
    assert.ok((past[0]?.time ?? 0) <= (past.at(-1)?.time ?? 0));
    assert.equal((await venue.fetchFundingRateHistory({ symbol, limit: 1 })).length, 1);
  }),
  contractCase<Perp>("P41", "open interest, as an amount", [], async (scene) => {
    const watched = await scene.connect();
    await opened(scene, watched, "buy", 3);
    const { amount, symbol } = await watched.venue.fetchOpenInterest(scene.symbol);
    assert.equal(symbol, scene.symbol);
    assert.ok(amount.gte(scene.lots(3)), amount.toFixed());
  }),
  contractCase<Perp>(
    "P42",
    "without funding, mark price or positions a connector is ready all the same",
    [],
    async (scene) => {
      const { venue } = scene.open();
      await venue.connect();
      assert.ok(venue.ready);
      assert.deepEqual(venue.positions(), []);
    },
  ),
];
