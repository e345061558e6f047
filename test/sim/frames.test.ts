/**
 * What each simulated venue pushes often is decoded from its bytes, all of it: a decoder that takes nothing of what a venue sends would
 * change no result, only the time that it takes.
 */
import * as assert from "uvu/assert";
import { type FrameUse, load, type Market } from "../../src/mod.ts";
import { simulate, simulatedVenues } from "../../src/sim/mod.ts";
import { until } from "../kucoin/sim.support.ts";
import { suite } from "../support/suite.ts";

const test = suite("frames of simulated venues");
const enough = 5;

for (const { id, kind } of simulatedVenues()) {
  test(`${id} ${kind}`, async () => {
    await using sim = await simulate({ venue: id, kind, seed: 7 });
    const open = (await load(id))[kind as "spot" | "perp"];
    assert.ok(open);
    await using venue = await open({ network: "sim", url: sim.url, credentials: sim.account }).connect();
    const [market] = (await venue.fetchMarkets()) as [Market];
    const { symbol } = market;
    const book = await venue.watchOrderBook(symbol);
    const trades = await venue.watchTrades(symbol);
    const ticker = await venue.watchTicker(symbol);
    const frames = (): readonly FrameUse[] => venue.frames().filter((one) => one.decoded + one.surprises > 0);
    const told = (): string => frames().map((one) => `${one.message} ${one.decoded}/${one.surprises}`).join(", ");
    let [changes, traded, ticked] = [0, 0, 0];
    book.on(() => changes++);
    trades.on(() => traded++);
    ticker.on(() => ticked++);
    await until("enough of everything", () => Math.min(changes, traded, ticked) >= enough);
    assert.ok(frames().filter(({ decoded }) => decoded > 0).length >= 3, told());
    for (const { message, surprises } of frames()) {
      // What a subscription begins with may be another message than those that follow.
      assert.ok(surprises <= 1, `${message}: ${told()}`);
    }
  }, 30_000);
}

test.run();
