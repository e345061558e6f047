/** `check` and `verify`, and what the command line says. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { unchecked } from "../../codegen/emit/product.ts";
import { describe } from "../../codegen/generate.ts";
import { main } from "../../codegen/main.ts";
import { formatProblem } from "../../codegen/problem.ts";
import { checkBodies, checkExamples, verify } from "../../codegen/verify.ts";
import { suite } from "../support/suite.ts";
import { makeTree, repository, type Tree } from "./tree.ts";

const test = suite("check and verify");

const trees: Tree[] = [];
test.after(() => trees.splice(0).forEach((tree) => tree.remove()));

async function run(tree: Tree, ...args: string[]): Promise<{ code: number; said: readonly string[] }> {
  const said: string[] = [];
  return { code: await main(args, tree.root, (line) => said.push(line)), said };
}

async function generated(): Promise<Tree> {
  const tree = makeTree();
  trees.push(tree);
  assert.is((await run(tree)).code, 0);
  return tree;
}

test("check is content with what was just generated", async () => {
  const tree = await generated();
  assert.equal(await run(tree, "check"), { code: 0, said: ["The output is current."] });
});

test("check names a file that was edited, one that is missing and one that nothing makes", async () => {
  const tree = await generated();
  const path = "generated/acme/spot.ts";
  const text = tree.read(path);
  const line = text.slice(0, text.indexOf('path: "/time"')).split("\n").length;
  tree.write(path, text.replace('path: "/time"', 'path: "/clock"'));
  tree.write("generated/acme/extra.ts", "export {};\n");
  tree.write("generated/venues.ts", "");
  assert.equal(await run(tree, "check"), {
    code: 1,
    said: [
      `generated/acme/spot.ts differs from line ${line}`,
      "generated/venues.ts differs from line 1",
      "generated/acme/extra.ts comes from no description",
      "3 found.",
    ],
  });
});

test("check notices that a description says something else; a comment says nothing", async () => {
  const tree = await generated();
  const text = tree.read("specs/acme/venue.yaml");
  tree.write("specs/acme/venue.yaml", text + "# Later.\n");
  assert.is((await run(tree, "check")).code, 0);
  tree.write("specs/acme/venue.yaml", text.replace("name: Acme", "name: Acme Two"));
  const { code, said } = await run(tree, "check");
  assert.is(code, 1);
  const line = tree.read("generated/acme/venue.ts").split("\n").findIndex((one) => one.includes("Acme")) + 1;
  assert.equal(said[0], `generated/acme/venue.ts differs from line ${line}`);
});

test("verify is content with the fixture", async () => {
  const tree = await generated();
  assert.equal(await run(tree, "verify"), {
    code: 0,
    said: ["Bodies fit their annotations and examples their schemas."],
  });
}, 60_000);

test("verify notices annotations and bodies that do not fit", async () => {
  const tree = await generated();
  const path = "generated/acme/spot.ts";
  const good = tree.read(path);
  const wrong: readonly (readonly [from: string, to: string, code: string])[] = [
    ["    time: integer,", "    time: text,", "TS2322"],
    ["    time: integer,", "    time: v.optional(integer),", "TS2322"],
    ['  auth: "signed",', '  auth: "signet",', "TS2820"],
    ["time: Endpoint<TimeParams, Clock> =", "time: Endpoint<TimeParams, Book> =", "TS2322"],
    ['  params: ["symbol", "speed"],', '  params: ["symbol", "pace"],', "TS2322"],
    ["export const clockSchema: v.GenericSchema<unknown, Clock> =", "export const clockSchema =", "TS"],
  ];
  for (const [from, to, code] of wrong) {
    assert.ok(good.includes(from), from);
    tree.write(path, good.replace(from, to));
    const found = checkBodies(tree.root);
    const at = good.slice(0, good.indexOf(from)).split("\n").length;
    assert.ok(
      found.some((line) => line.startsWith("generated/acme/spot.ts:") && line.includes(` ${code}`)),
      `${to}\n${found.join("\n")}`,
    );
    assert.ok(
      found.some((line) => Math.abs(Number(line.split(":")[1]) - at) < 20),
      `near line ${at}: ${found.join("\n")}`,
    );
  }
  // Without the line that keeps the compiler out it is what `tsc` would say; with it nobody looks.
  assert.ok(good.includes(unchecked));
}, 90_000);

test("verify notices wrong examples, wherever they stand", async () => {
  const cases: readonly (readonly [file: string, from: string, to: string, said: RegExp])[] = [
    [
      "spot.openapi.yaml",
      "example: { time: 1784626200123 }",
      'example: { time: "now" }',
      /#\/paths\/~1time\/get.*\/example example Not Clock: time: .*number.*"now"/,
    ],
    [
      "spot.openapi.yaml",
      'tick: "0.01"',
      "tick: 0.01",
      /~1symbols\/get.*\/examples\/one\/value example Not SymbolsAnswer: 0\.filters\.0\.tick/,
    ],
    [
      "spot.asyncapi.yaml",
      'q: "1E-7"',
      "q: much",
      /#\/components\/messages\/Trade\/examples\/0\/payload example Not TradeEvent: q/,
    ],
    [
      "spot.asyncapi.yaml",
      "{ method: ping } }]",
      "{ method: pong } }]",
      /Ping\/examples\/0\/payload example Not Ping: method/,
    ],
    [
      "spot.openapi.yaml",
      "x-strict: true, description: Whether base is bought or sold. }",
      "x-strict: true, description: A side., example: HOLD }",
      /#\/components\/schemas\/Side\/example example Not Side/,
    ],
  ];
  for (const [file, from, to, expected] of cases) {
    const tree = makeTree();
    trees.push(tree);
    const path = `specs/acme/${file}`;
    const text = tree.read(path);
    assert.ok(text.includes(from), from);
    tree.write(path, text.replace(from, to));
    await run(tree);
    const found = (await checkExamples(tree.root, describe(tree.root, "acme"))).map(formatProblem);
    assert.is(found.length, 1, found.join("\n"));
    assert.match(found[0] as string, expected);
    const line = text.slice(0, text.indexOf(from)).split("\n").length;
    assert.ok(Math.abs(Number((found[0] as string).split(":")[1]) - line) <= 12, found[0]);
  }
}, 120_000);

test("verify lets AsyncAPI's own parser speak", async () => {
  const tree = makeTree();
  trees.push(tree);
  const path = "specs/acme/spot.asyncapi.yaml";
  tree.write(path, tree.read(path).replace("    action: receive\n", "    action: receive\n    bindings: 5\n"));
  await run(tree);
  const found = await verify(tree.root);
  assert.ok(found.some((line) => / asyncapi /.test(line)), found.join("\n"));
}, 60_000);

test("the command line explains itself", async () => {
  const tree = makeTree();
  trees.push(tree);
  for (const args of [["import"], ["import", "a.yaml", "b.yaml"], ["check", "more"], ["--wrong"]]) {
    const { code, said } = await run(tree, ...args);
    assert.is(code, 2, args.join(" "));
    assert.match(said.join("\n"), /npm run codegen -- \w+/);
  }
  assert.is((await run(tree, "--help")).code, 0);
});

test("the command runs, and its exit code tells", () => {
  const command = (...args: string[]): string =>
    execFileSync("node", ["--import", "tsx", join(repository, "codegen/main.ts"), ...args], {
      cwd: repository,
      encoding: "utf8",
      stdio: "pipe",
    });
  assert.match(command("--help"), /npm run codegen -- check/);
  assert.throws(() => command("no-such-venue"), (error: { status?: number }) => error.status === 1);
}, 30_000);

test.run();
