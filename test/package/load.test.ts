import * as assert from "uvu/assert";
import { load, ValidationError } from "../../src/mod.ts";
import { spot } from "../../src/venues/binance/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("package/load");

test("a venue by its name is what its own entry has", async () => {
  assert.is((await load("binance")).spot, spot);
});

test("a name that is none, or a path, is refused, and says what there is", async () => {
  for (const name of ["nowhere", "../core", "binance/../binance", ""]) {
    try {
      await load(name);
      assert.unreachable(name);
    } catch (error) {
      assert.instance(error, ValidationError);
      assert.match(String(error), /one of binance, /);
    }
  }
});

test.run();
