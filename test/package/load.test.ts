import { existsSync } from "node:fs";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { closedVenues, venues } from "../../generated/venues.ts";
import { type Amm, type ConcentratedLiquidity, has, load, ValidationError, VenueClosed } from "../../src/mod.ts";
import { spot } from "../../src/venues/binance/mod.ts";
import { amm, type UniswapAmm } from "../../src/venues/uniswap/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("package/load");

test("a venue by its name is what its own entry has", async () => {
  assert.is((await load("binance")).spot, spot);
});

test("a venue of pools has its connector, and no other kind; what it can do besides is found out", async () => {
  const { amm: loaded, spot: none } = await load("uniswap");
  assert.is(loaded, amm);
  assert.is(none, undefined);
  assert.throws(() => loaded?.({ chain: "base" }), /rpc: is missing/);
  const own: UniswapAmm = amm({ chain: "base", rpc: "https://node.example" });
  const any: Amm | undefined = loaded?.({ chain: "base", rpc: "https://node.example" });
  assert.ok(any && has(any, "openPosition"));
  const positions: ConcentratedLiquidity = any;
  assert.type(positions.closePosition, "function");
  await own.close();
  await any.close();
});

test("a name that is none, or a path, is refused, and says what there is", async () => {
  for (const name of ["nowhere", "../core", "binance/../binance", ""]) {
    try {
      await load(name);
      assert.unreachable(name);
    } catch (error) {
      assert.instance(error, ValidationError);
      assert.is((error as Error).message, `venue: must be one of ${venues.map(({ id }) => id).join(", ")}`);
    }
  }
});

test("a venue that has closed is none that can be loaded, and says so with its facts", async () => {
  const ids = ["ascendex", "beaxy", "bitmart", "bittrex", "blocktane", "coinzoom", "dydx-v3", "ftx", "liquid"];
  assert.equal(closedVenues.map(({ id }) => id), [...ids, "loopring", "probit", "probit-korea", "vertex"]);
  for (const closed of closedVenues) {
    assert.not.ok(venues.some(({ id }) => id === closed.id), closed.id);
    assert.not.ok(existsSync(join(import.meta.dirname!, "../../src/venues", closed.id)), closed.id);
    try {
      await load(closed.id);
      assert.unreachable(closed.id);
    } catch (error) {
      assert.instance(error, VenueClosed);
      const { venue, since, evidence, successor, message } = error as VenueClosed;
      assert.equal({ venue, since, evidence, successor }, {
        venue: closed.id,
        since: closed.since,
        evidence: closed.evidence,
        successor: closed.successor,
      });
      assert.ok(message.startsWith(`${closed.name} is known to be closed since ${since}`), message);
      assert.match(since, /^20\d\d(-\d\d){0,2}$/);
      assert.ok(evidence.length > 0 && evidence.every(({ at }) => at.startsWith("https://")), closed.id);
    }
  }
});

test("the facts of two that have closed", async () => {
  const error = await load("ftx").then(() => undefined, (error: unknown) => error as VenueClosed);
  assert.is(error?.since, "2022-11-11");
  assert.is(error?.evidence[0]?.by, "authority");
  const other = await load("vertex").then(() => undefined, (error: unknown) => error as VenueClosed);
  assert.is(other?.successor?.name, "Nado");
});

test.run();
