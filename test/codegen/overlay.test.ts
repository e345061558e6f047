/** A description that says how it differs from another one. */
import * as assert from "uvu/assert";
import { main } from "../../codegen/main.ts";
import { suite } from "../support/suite.ts";
import { makeTree, type Tree } from "./tree.ts";

const test = suite("overlay");

const trees: Tree[] = [];
test.after(() => trees.splice(0).forEach((tree) => tree.remove()));

const rest = "specs/acme-us/spot.openapi.yaml";
const socket = "specs/acme-us/spot.asyncapi.yaml";

/** The fixture venue, and another one that says how it differs. */
function makeTwo(actions: string, frames: string = "  - { target: $.info, update: { title: Acme US sockets } }"): Tree {
  const tree = makeTree();
  trees.push(tree);
  tree.write("specs/acme-us/venue.yaml", tree.read("specs/acme/venue.yaml").replace("id: acme", "id: acme-us"));
  tree.write(rest, written("spot.openapi.yaml", actions));
  tree.write(socket, written("spot.asyncapi.yaml", frames));
  return tree;
}

function written(file: string, actions: string): string {
  const info = "info: { title: Acme of the US, version: '1' }";
  return `overlay: 1.0.0\n${info}\nextends: ../acme/${file}\nactions:\n${actions}\n`;
}

async function run(tree: Tree, ...args: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const code = await main(args, tree.root, (line) => said.push(line));
  return { code, said: said.join("\n") };
}

const differs = `
  - { target: "$.paths['/time','/symbols']", remove: true }
  - { target: "$.paths['/book/{symbol}'].get['x-cost']", remove: true }
  - { target: "$.paths['/book/{symbol}'].get", update: { x-cost: { weight: 7 }, description: "Twenty levels." } }
  - target: $.paths['/book/{symbol}'].get.parameters
    update: { name: since, in: query, description: An id., schema: { type: integer } }
  - { target: "$.components.schemas.Book.required[?@ == 'id']", remove: true }`;

test("what comes of it is read in its place: fewer operations, other costs, more parameters, fields that may be missing", async () => {
  const tree = makeTwo(differs);
  const { code, said } = await run(tree);
  assert.is(code, 0, said);

  const tables = tree.read("generated/acme-us/spot.ts");
  assert.not.match(tables, /Endpoint<TimeParams|Endpoint<SymbolsParams/);
  const [book = ""] = /export const book: [\s\S]*?\n\};?\n/.exec(tables) ?? [];
  assert.match(book, /cost: \{\s+weight: 7,/);
  assert.match(book, /since: in_query,/);
  const types = tree.read("generated/acme-us/spot.types.ts");
  assert.match(types, /readonly id\?: /);
  assert.match(tree.read("generated/acme/spot.types.ts"), /readonly id: /, "the other one stays as it is");
  assert.match(tables, /^\/\/ Generated from specs\/acme-us\/spot\.openapi\.yaml/);
  assert.match(tables, /tradeChannel/, "sockets too");

  for (const command of ["verify", "check"]) {
    const again = await run(tree, command);
    assert.is(again.code, 0, again.said);
  }
});

test("a finding names the action that brought it, or the line that names the file", async () => {
  const tree = makeTwo(`
  - { target: "$.paths['/time'].get", update: { summary: No full stop } }
  - { target: "$.paths['/order'].post", update: { x-cost: { nothing: 1 } } }`);
  const first = await run(tree);
  assert.is(first.code, 1);
  assert.match(first.said, `${rest}:6:`);
  assert.match(first.said, `${rest}:7:`);

  tree.write(rest, written("spot.openapi.yaml", "  - { target: $.info, update: { title: Acme US } }"));
  const pools = tree.read("specs/acme-us/venue.yaml").replace("  orders: {", "  others: {");
  tree.write("specs/acme-us/venue.yaml", pools);
  const second = await run(tree);
  assert.match(second.said, `${rest}:3:`, "what the file it extends says, and this venue has not");
  assert.not.match(second.said, "specs/acme/");
});

test("an action that changes nothing, or cannot, is refused", async () => {
  for (
    const [action, says] of [
      [{ target: "$.paths['/gone']", remove: true }, /specs\/acme\/spot\.openapi\.yaml has nothing there/],
      [{ target: "$.paths['/time']" }, /either updates or removes/],
      [{ target: "$.paths['/time']", remove: true, update: {} }, /either updates or removes/],
      [{ remove: true }, /has a target/],
      [{ target: "$.paths[", remove: true }, /no JSONPath/],
      [{ target: "$.paths['/time'].get.summary", update: "More." }, /neither a map nor a list/],
      [{ target: "$.paths['/time'].get", update: "More." }, /merged into a map is a map/],
    ] as const
  ) {
    const { code, said } = await run(makeTwo(`  - ${JSON.stringify(action)}`));
    assert.is(code, 1, says.source);
    assert.match(said, says);
    assert.match(said, `${rest}:5:`);
  }
});

test("what it extends is a whole description below specs", async () => {
  const tree = makeTwo("  - { target: $.info, update: { title: Acme US } }");
  for (
    const [base, says] of [
      ["../../package.json", /ref-outside/],
      ["../../../../../../../etc/hostname", /ref-outside/],
      ["./spot.asyncapi.yaml", /extends a whole description/],
      ["../acme/none.yaml", /cannot be read/],
    ] as const
  ) {
    tree.write(rest, written("spot.openapi.yaml", "  []").replace("../acme/spot.openapi.yaml", base));
    const { code, said } = await run(tree);
    assert.is(code, 1, base);
    assert.match(said, says);
  }
  tree.write(rest, written("spot.openapi.yaml", "  []").replace("overlay: 1.0.0", "overlay: 2.0.0"));
  assert.match((await run(tree)).said, /version 1\.0/);
});

test("a description of somebody else extends nothing outside its own folder", async () => {
  const tree = makeTwo("  - { target: $.info, update: { title: Acme US } }");
  const { code, said } = await run(tree, "import", tree.path(rest), "--out", tree.path("out"));
  assert.is(code, 1, said);
  assert.match(said, /ref-outside/);
  assert.not.ok(tree.has("out"));
});

test.run();
