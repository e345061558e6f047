import * as assert from "uvu/assert";
import { type Amm, type ConcentratedLiquidity, has, load, ValidationError } from "../../src/mod.ts";
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
      assert.match(String(error), /one of .*binance, /);
    }
  }
});

test.run();
