/** Every kind of description that is read: one small file for each, and one with mistakes, as a folder of somebody's. */
import { pathToFileURL } from "node:url";
import * as assert from "uvu/assert";
import * as v from "valibot";
import { unchecked } from "../../codegen/emit/product.ts";
import { main } from "../../codegen/main.ts";
import { typeCheck } from "../../codegen/typecheck.ts";
import { suite } from "../support/suite.ts";
import { fixtures, makeTree, type Tree } from "./tree.ts";

const test = suite("dialects");

const folder = `${fixtures}/imports`;
const tree: Tree = makeTree();

type Table = Record<string, unknown> & { readonly answer: v.GenericSchema<unknown, unknown> };

async function load(name: string): Promise<Record<string, Table>> {
  return await import(pathToFileURL(tree.path(`out/${name}.ts`)).href) as Record<string, Table>;
}

async function run(...args: string[]): Promise<{ code: number; said: readonly string[] }> {
  const said: string[] = [];
  const code = await main(["import", ...args], tree.root, (line) => said.push(line));
  return { code, said };
}

/** Everything but the answer. */
function facts(table: Table | undefined): unknown {
  return Object.fromEntries(Object.entries(table ?? {}).filter(([key]) => key !== "answer"));
}

function passes(schema: unknown, value: unknown): boolean {
  return v.safeParse(schema as v.GenericSchema<unknown, unknown>, value).success;
}

interface Row {
  readonly file: string;
  readonly format: string | null;
  readonly operations: number;
  readonly requests: number;
  readonly channels: number;
  readonly findings: readonly { readonly rule: string; readonly line: number; readonly place: string }[];
  readonly output: readonly string[];
}

test("a folder: every description goes through, and what is wrong with one does not stop the others", async () => {
  const { code, said } = await run(
    folder,
    "--out",
    tree.path("out"),
    "--core",
    tree.path("src/core/endpoint.ts"),
    "--json",
  );
  assert.is(code, 0);
  const { results } = JSON.parse(said.join("\n")) as { results: readonly Row[] };
  const rows = results.map(({ file, format, operations, requests, channels, findings }) =>
    [file, format, operations, requests, channels, findings.length].join(" ")
  );
  assert.equal(rows, [
    "asyncapi26.yaml AsyncAPI 2.6.0 0 0 1 0",
    "asyncapi30.json AsyncAPI 3.0.0 0 0 1 1",
    "collection.postman.json Postman 2.1 5 0 0 2",
    "mistakes.yaml OpenAPI 3.0.0 3 0 0 4",
    "openapi30.json OpenAPI 3.0.3 2 0 0 0",
    "openapi31.yaml OpenAPI 3.1.0 1 0 0 0",
    "openrpc.json OpenRPC 1.3.2 0 2 0 1",
    "other.json  0 0 0 0",
    "split/api.yaml OpenAPI 3.0.0 1 0 0 0",
    "swagger2.yaml Swagger 2.0 3 0 0 2",
    "topics.json OpenAPI 3.0.1 0 0 1 0",
  ]);
  const texts = results.flatMap(({ output }) => output).map((
    file,
  ) => [tree.path(`out/${file}`), tree.read(`out/${file}`)]);
  assert.equal(
    typeCheck(tree.root, new Map(texts.map(([path = "", text = ""]) => [path, text.replace(unchecked, "\n")]))),
    [],
  );
}, 60_000);

test("a mistake is named with file, line, place and rule", async () => {
  const { code, said } = await run(`${folder}/mistakes.yaml`);
  assert.is(code, 0);
  assert.equal(said.filter((line) => line.startsWith("warning")).map((line) => line.split(" ").slice(1, 4).join(" ")), [
    "mistakes.yaml:9:32 # syntax",
    "mistakes.yaml:14:60 #/paths/~1typo/get/parameters/0/schema/enum enum-type",
    "mistakes.yaml:20:58 #/paths/~1typo/get/responses/200/content/application~1json/schema/properties/a/typ keyword",
    "mistakes.yaml:20:78 #/paths/~1typo/get/responses/200/content/application~1json/schema/properties/b/$ref ref-missing",
  ]);
  assert.match(said.at(-1) ?? "", /4 findings, nothing is written without --out/);
  assert.equal(Object.keys(await load("mistakes")).filter((name) => !name.endsWith("Schema")), [
    "again",
    "good",
    "typo",
  ]);
});

test("Swagger 2: parameters are schemas, bodies are parameters", async () => {
  const { orderGetOrders, orderNew, orderAmend } = await load("swagger2");
  assert.equal(facts(orderGetOrders), {
    id: "orderGetOrders",
    method: "GET",
    path: "/order",
    auth: "key",
    cost: {},
    params: {
      symbol: { in: "query", required: true },
      count: { in: "query" },
      columns: { in: "query", list: "comma" },
      states: { in: "query", list: "repeat" },
      pipes: { in: "query", list: "comma" },
    },
  });
  assert.equal(orderNew?.["params"], {
    symbol: { in: "query", required: true },
    price: { in: "body", required: true },
    tags: { in: "body", list: "comma" },
  });
  assert.equal([orderNew?.["body"], orderAmend?.["body"]], ["form", "json"]);
  assert.ok(passes(orderGetOrders?.answer, [{ orderID: "a", legs: [{ orderID: "b" }] }]));
  assert.not.ok(passes(orderGetOrders?.answer, [{ orderID: "a", legs: [{ price: 1 }] }]), "a leg is an order");
  const types = tree.read("out/swagger2.types.ts");
  assert.match(types, /readonly count\?: Int64 \| string;/);
  assert.match(types, /readonly quantity\?: string \| number;/, "text that is a number may be given as one");
});

test("OpenAPI 3.0: discriminators, nullable, recursion and names that differ by their case", async () => {
  const { events, tree: node } = await load("openapi30");
  const schema = events?.answer;
  assert.ok(passes(schema, [{ type: "fill", price: "1", note: null }, { type: "expire", id: 5 }]));
  assert.not.ok(passes(schema, [{ type: "fill", id: 5 }]), "the tag decides, not whatever fits");
  assert.not.ok(passes(schema, [{ type: "other", price: "1", id: 5 }]));
  const fault = v.safeParse(schema as v.GenericSchema<unknown, unknown>, [{ type: "cancel", id: "x" }]);
  assert.equal(fault.issues?.map((issue) => v.getDotPath(issue)), ["0.id"]);
  const leaf = { e: "a", E: 1, u: 1.5, U: true };
  assert.ok(passes(node?.answer, { ...leaf, children: [leaf], twin: { name: "b" } }));
  assert.not.ok(passes(node?.answer, { ...leaf, children: [{ ...leaf, U: 1 }] }));
  assert.not.ok(passes(node?.answer, { ...leaf, twin: leaf }), "node is not Node");
});

test("OpenAPI 3.1: tuples, constants, null among types", async () => {
  const { candles } = await load("openapi31");
  const answer = (row: unknown, more = {}): unknown => ({ kind: "candles", rows: [row], ...more });
  assert.ok(passes(candles?.answer, answer([1, "1.5", "2"], { last: null, either: "a" })));
  assert.not.ok(passes(candles?.answer, answer([1, "1.5"])));
  assert.not.ok(passes(candles?.answer, answer([1, "1.5", "2", "3"])));
  assert.not.ok(passes(candles?.answer, { ...answer([1, "1.5", "2"]) as object, kind: "other" }));
  assert.match(tree.read("out/openapi31.types.ts"), /readonly interval: "1m" \| "1h";/);
});

test("AsyncAPI 2 and 3, and topics that are written as paths", async () => {
  const { tradesChannel } = await load("asyncapi26");
  const { bookChannel } = await load("asyncapi30");
  const { tickerChannel } = await load("topics");
  assert.equal(
    [tradesChannel, bookChannel, tickerChannel].map((channel) => [channel?.["address"], channel?.["params"]]),
    [
      ["trades.{market}", ["market"]],
      ["{symbol}@book", ["symbol"]],
      ["/market/ticker:{symbol}", ["symbol"]],
    ],
  );
  const [book] = Object.values(bookChannel?.["messages"] as object);
  assert.ok(passes(book, { u: 1, U: "a" }));
  assert.not.ok(passes(book, { u: "a", U: 1 }));
});

test("OpenRPC: methods are requests; what may change something is a write", async () => {
  const { orderCreateRequest, publicGetTimeRequest } = await load("openrpc");
  assert.equal(facts(orderCreateRequest), {
    id: "orderCreate",
    server: "production",
    method: "order.create",
    auth: "none",
    cost: {},
    write: true,
    params: { market: { required: true }, size: {} },
  });
  assert.is(publicGetTimeRequest?.["method"], "public/get_time");
  assert.is(publicGetTimeRequest?.["write"], undefined);
  assert.ok(passes(orderCreateRequest?.answer, { id: "a" }));
  assert.not.ok(passes(orderCreateRequest?.answer, {}));
});

test("Postman: types are those of the examples, and one example proves no field", async () => {
  const { candles, newOrder, ping, ping2 } = await load("collection.postman");
  assert.equal(ping2?.["params"], { again: { in: "query", required: true } }, "two requests of one address stay two");
  assert.equal(facts(candles), {
    id: "candles",
    method: "GET",
    path: "/v1/candles/{symbol}",
    auth: "none",
    cost: {},
    params: {
      symbol: { in: "path", required: true },
      interval: { in: "query", required: true },
      limit: { in: "query" },
    },
  });
  assert.is(ping?.["path"], "/v1/ping");
  assert.ok(passes(candles?.answer, { rows: [[1, "2", true]], by: { X9: { n: 1 } }, next: null }));
  assert.not.ok(passes(candles?.answer, { rows: [["1", "2", true]], by: {}, next: null }));
  assert.not.ok(passes(candles?.answer, { rows: [], by: { X9: { n: "1" } }, next: null }));
  assert.not.ok(passes(candles?.answer, { by: {}, next: null }), "both examples have rows");
  assert.equal(facts(newOrder), {
    id: "newOrder",
    method: "POST",
    path: "/v1/order",
    auth: "signed",
    cost: {},
    write: true,
    params: {
      "X-Tag": { in: "header", required: true },
      symbol: { in: "body" },
      size: { in: "body" },
      post: { in: "body" },
      id: { in: "body" },
    },
    body: "json",
  });
  assert.match(tree.read("out/collection.postman.types.ts"), /readonly size\?: string \| number;/);
});

test("split files: references lead anywhere in the folder that is named, and not out of it", async () => {
  const { first } = await load("split/api");
  assert.ok(passes(first?.answer, { id: "a" }));
  assert.not.ok(passes(first?.answer, {}));
  const alone = await run(`${folder}/split/api.yaml`, "--out", tree.path("alone"));
  assert.is(alone.code, 1);
  assert.match(alone.said[0] ?? "", /^refused parts\/a\.yaml:6:\d+ \S+ ref-outside /);
  assert.not.ok(tree.has("alone"));
  assert.is((await run(`${folder}/split/api.yaml`, "--root", folder)).code, 0);
});

test("the table names format, counts and time, and help says how it is used", async () => {
  const { said } = await run(folder);
  const text = said.join("\n");
  assert.match(text, /file +format +operations +requests +channels +findings +time/);
  assert.match(text, /\nswagger2\.yaml +Swagger 2\.0 +3 +0 +0 +2 +\d+\.\d\d s\n/);
  assert.match(text, /\nother\.json +no description\n/);
  assert.match(text, /10 descriptions, 10 findings, nothing is written without --out\.$/);
  assert.match((await run("--help")).said.join("\n"), /import FILE\|FOLDER \[--out DIR\]/);
  assert.is((await run()).code, 2);
});

test("the temporary folder is taken away", () => tree.remove());

test.run();
