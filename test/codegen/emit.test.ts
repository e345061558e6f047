/** What the generator writes for the fixture venue. `UPDATE_GOLDEN=1` writes the expected text anew: read the difference. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import * as assert from "uvu/assert";
import { unchecked } from "../../codegen/emit/product.ts";
import { generate } from "../../codegen/generate.ts";
import { main } from "../../codegen/main.ts";
import { typeCheck } from "../../codegen/typecheck.ts";
import { suite } from "../support/suite.ts";
import { fixtures, makeTree, repository, type Tree } from "./tree.ts";

const test = suite("output of the generator");
const golden = join(fixtures, "golden");

const trees: Tree[] = [];
test.after(() => trees.splice(0).forEach((tree) => tree.remove()));

async function generated(): Promise<Tree> {
  const tree = makeTree();
  trees.push(tree);
  assert.is(await main([], tree.root, () => {}), 0);
  return tree;
}

test("is what it was", () => {
  const tree = makeTree();
  trees.push(tree);
  for (const [path, text] of generate(tree.root)) {
    // Not `.ts`: the fixture is text to compare, not part of the program.
    const file = join(golden, path.replaceAll("/", "-") + ".txt");
    if (process.env["UPDATE_GOLDEN"] !== undefined) writeFileSync(file, text);
    assert.ok(existsSync(file), `${file} is expected`);
    assert.fixture(text, readFileSync(file, "utf8"), path);
  }
});

test("is the same each time, for one venue and for all", () => {
  const tree = makeTree();
  trees.push(tree);
  const all = generate(tree.root);
  assert.equal([...generate(tree.root)], [...all]);
  assert.equal([...generate(tree.root, "acme")], [...all]);
  assert.equal([...all.keys()], [
    "generated/acme/venue.ts",
    "generated/acme/spot.types.ts",
    "generated/acme/spot.ts",
    "generated/acme/spot.values.ts",
    "generated/acme/spot.hot.ts",
    "generated/acme/amm.ts",
    "generated/venues.ts",
  ]);
});

test("an edit of one field changes the lines of that field and no other", async () => {
  const tree = await generated();
  const before = ["spot.ts", "spot.types.ts"].map((file) => tree.read(`generated/acme/${file}`));
  const path = "specs/acme/spot.openapi.yaml";
  tree.write(
    path,
    tree.read(path).replace(
      "ratio: { type: number, description: A share of one. }",
      "ratio: { type: integer, description: A share of 100. }",
    ),
  );
  assert.is(await main([], tree.root, () => {}), 0);
  const after = ["spot.ts", "spot.types.ts"].map((file) => tree.read(`generated/acme/${file}`));
  assert.is(changedLines(before[0] as string, after[0] as string), 1);
  // `ratio` is a number either way; its comment differs.
  assert.is(changedLines(before[1] as string, after[1] as string), 1);
});

function changedLines(one: string, other: string): number {
  const [before, after] = [one.split("\n"), other.split("\n")];
  assert.is(before.length, after.length);
  return before.filter((line, index) => line !== after[index]).length;
}

test("files of a venue that is gone are taken away, and nothing else", async () => {
  const tree = await generated();
  tree.write("generated/gone/spot.ts", "// Generated from specs/gone/spot.openapi.yaml\n");
  tree.write("generated/acme/notes.ts", "// By hand\n");
  await main(["acme"], tree.root, () => {});
  assert.ok(tree.has("generated/gone/spot.ts"), "one venue is asked for");
  await main([], tree.root, () => {});
  assert.not.ok(tree.has("generated/gone/spot.ts"));
  assert.ok(tree.has("generated/acme/notes.ts"));
});

test("types are exact", async () => {
  const tree = await generated();
  const file = tree.path("generated/acme/use.ts");
  const good = `
import type { Account, Level, LongLevel, NewOrderParams, OrderPlaceParams, PutFileParams, Status, SymbolInfo, TimeParams } from "./names.ts";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
export const level: Same<Level, readonly [string, string]> = true;
export const longLevel: Same<LongLevel, readonly [string, string, ...string[]]> = true;
export const status: Same<Status, "TRADING" | "HALT" | (string & {})> = true;
export const small: Same<SymbolInfo["e"], number | undefined> = true;
export const large: Same<SymbolInfo["E"], string | undefined> = true;
export const note: Same<SymbolInfo["note"], string | null | undefined> = true;
export const sent: Same<OrderPlaceParams["price"], string | number> = true;
export const tag: NewOrderParams = { symbol: "A", side: "BUY", price: "1.5", window: "5000.5", "X-Tag": "t" };
export const number: NewOrderParams = { symbol: "A", side: "SELL", price: 1.5 };
export const note2: PutFileParams = { name: "a", text: "b", meta: { c: "d" } };
export const nothing: TimeParams = {};
export const account: Account = { e: "balance", free: "1" };
`;
  const names =
    `export type * from "./spot.ts";\nimport type { Balance, FillEvent } from "./spot.ts";\nexport type Account = Balance | FillEvent;\n`;
  const check = (text: string): readonly string[] =>
    typeCheck(tree.root, new Map([[file, text], [tree.path("generated/acme/names.ts"), names]]));
  assert.equal(check(good), []);
  const wrong: readonly (readonly [string, string])[] = [
    ['side: "SELL"', 'side: "sell"'],
    ['name: "a", text: "b"', 'name: "a"'],
    ['e: "balance", free: "1"', 'e: "balance", free: 1'],
    ["nothing: TimeParams = {}", "nothing: TimeParams = { now: true }"],
    ['"X-Tag": "t"', '"X-Tag": undefined'],
  ];
  for (const [from, to] of wrong) assert.is(check(good.replace(from, to)).length, 1, to);
}, 60_000);

test("bodies fit their annotations, and every export has one", async () => {
  const tree = await generated();
  const files = ["acme/venue.ts", "acme/spot.types.ts", "acme/spot.ts", "acme/spot.values.ts", "venues.ts"].map((
    file,
  ) => `generated/${file}`);
  assert.ok(tree.read("generated/acme/spot.ts").includes(unchecked));
  const texts = new Map(files.map((file) => [tree.path(file), tree.read(file).replace(unchecked, "\n")]));
  assert.equal(typeCheck(tree.root, texts), []);
}, 60_000);

test("Deno checks it and finds no slow types", async () => {
  const tree = await generated();
  const deno = join(repository, "node_modules/.bin/deno");
  tree.write(
    "deno.json",
    JSON.stringify({
      name: "@fixture/acme",
      version: "1.0.0",
      license: "MIT",
      nodeModulesDir: "manual",
      exports: {
        "./spot": "./generated/acme/spot.ts",
        "./venue": "./generated/acme/venue.ts",
        "./venues": "./generated/venues.ts",
      },
      imports: { valibot: "npm:valibot@^1.5.0" },
      publish: { include: ["deno.json", "generated", "src"] },
    }),
  );
  execFileSync(deno, ["publish", "--dry-run", "--allow-dirty", "--quiet"], {
    cwd: tree.root,
    stdio: "pipe",
    timeout: 60_000,
  });
}, 90_000);

test("a bundle holds only what is used, also where valibot is not bundled with it", async () => {
  const tree = await generated();
  tree.write("generated/acme/use.ts", 'import { book } from "./spot.ts";\nconsole.log(book);\n');
  for (const external of [[], ["valibot"]]) {
    const { outputFiles } = await build({
      entryPoints: [tree.path("generated/acme/use.ts")],
      bundle: true,
      format: "esm",
      write: false,
      treeShaking: true,
      external,
    });
    const text = outputFiles[0]?.text ?? "";
    for (const used of ["bookSchema", "levelSchema", "longLevelSchema", "decimalText"]) {
      assert.ok(text.includes(used), used);
    }
    const unused = [
      "orderSchema",
      "symbolInfoSchema",
      "filterSchema",
      "tradeEventSchema",
      "newOrder",
      "tradeChannel",
      "orderPlaceRequest",
      "noList",
      "/order",
    ];
    for (const name of unused) assert.not.ok(text.includes(name), `${name} is dropped`);
  }
}, 60_000);

test.run();
