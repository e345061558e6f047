import * as assert from "uvu/assert";
import { registers } from "../../codegen/register.ts";
import { suite } from "../support/suite.ts";
import { makeTree } from "./tree.ts";

const test = suite("lists of venues");

test("a venue that has code is an entry, its raw clients are, and what was there by hand stays", () => {
  const tree = makeTree();
  try {
    tree.write(
      "deno.json",
      '{"name":"x","exports":{".":"./src/mod.ts","./gone":"./src/venues/gone/mod.ts"},"lock":false}',
    );
    tree.write("src/venues/acme/mod.ts", "");
    tree.write("src/venues/unfinished/spot.ts", "");
    tree.write("generated/acme/spot.ts", "");
    tree.write("generated/acme/perp.ts", "");
    tree.write("generated/described-only/spot.ts", "");
    const file = JSON.parse(registers(tree.root).get("deno.json") ?? "") as object;
    assert.equal(file, {
      name: "x",
      exports: {
        ".": "./src/mod.ts",
        "./acme": "./src/venues/acme/mod.ts",
        "./acme/raw/spot": "./generated/acme/spot.ts",
        "./acme/raw/perp": "./generated/acme/perp.ts",
      },
      lock: false,
    });
    const text = registers(tree.root).get("generated/connectors.ts") ?? "";
    assert.equal(text.match(/^ {2}.*$/gm), ['  acme: () => import("../src/venues/acme/mod.ts"),']);
  } finally {
    tree.remove();
  }
});

test("each folder of skins that has a module is listed", () => {
  const tree = makeTree();
  try {
    assert.is(registers(tree.root).size, 0, "nothing where there is nothing to list");
    tree.write("src/sim/skins/skin.ts", "");
    tree.write("src/sim/skins/crypto-com/mod.ts", "");
    tree.write("src/sim/skins/acme/mod.ts", "");
    tree.write("src/sim/skins/limits/window.ts", "");
    const text = registers(tree.root).get("generated/simulated.ts") ?? "";
    assert.match(text, 'import { venues as cryptoCom } from "../src/sim/skins/crypto-com/mod.ts";');
    assert.match(text, "= [...acme, ...cryptoCom];");
  } finally {
    tree.remove();
  }
});

test.run();
