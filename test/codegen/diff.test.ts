/** `codegen diff`: every kind of change, what it means, and whether our adapter notices. */
import * as assert from "uvu/assert";
import { main } from "../../codegen/main.ts";
import { suite } from "../support/suite.ts";
import { makeTree, type Tree } from "./tree.ts";

const test = suite("diff");

const trees: Tree[] = [];
test.after(() => trees.splice(0).forEach((tree) => tree.remove()));

function makeOne(): Tree {
  const tree = makeTree();
  trees.push(tree);
  return tree;
}

async function run(tree: Tree, ...args: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const code = await main(["diff", ...args], tree.root, (line) => said.push(line));
  return { code, said: said.join("\n") };
}

interface Data {
  readonly summary: Readonly<Record<string, unknown>>;
  readonly changes: readonly {
    readonly weight: string;
    readonly what: string;
    readonly operation: string;
    readonly part: string;
    readonly field?: string;
    readonly text: string;
    readonly usedIn: readonly string[];
    readonly old?: { readonly file: string; readonly line: number };
    readonly new?: { readonly file: string; readonly line: number };
  }[];
}

/** The changes as `weight part field: text`. */
async function changes(tree: Tree, ...args: string[]): Promise<{ code: number; lines: readonly string[]; data: Data }> {
  const { code, said } = await run(tree, ...args, "--json");
  const data = JSON.parse(said) as Data;
  return {
    code,
    lines: data.changes.map(({ weight, part, field, text }) => `${weight} ${part} ${field ?? ""}: ${text}`),
    data,
  };
}

type Schema = Readonly<Record<string, unknown>>;

/** A description of one operation with one parameter and one field in its answer. */
function describe(
  parameter: Schema | undefined,
  field: Schema | undefined,
  more: Schema = {},
  required = false,
): string {
  return JSON.stringify({
    openapi: "3.1.0",
    paths: {
      "/thing": {
        post: {
          operationId: "thing",
          ...more,
          parameters: [],
          requestBody: {
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: parameter === undefined ? {} : { p: parameter },
                  ...(required ? { required: ["p"] } : {}),
                },
              },
            },
          },
          responses: {
            200: {
              description: "",
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    required: ["always", ...(required ? ["f"] : [])],
                    properties: { always: { type: "string" }, ...(field === undefined ? {} : { f: field }) },
                  },
                },
              },
            },
          },
        },
      },
    },
  });
}

const text = { type: "string" };
const ab = { type: "string", enum: ["a", "b"] };
const abc = { type: "string", enum: ["a", "b", "c"] };

// Each pair once as a parameter and once as a field of the answer.
const pairs: readonly (readonly [old: Schema | undefined, next: Schema | undefined, sent: string, answered: string])[] =
  [
    [text, { type: "boolean" }, "breaking p: boolean, was text", "breaking f: boolean, was text"],
    [text, undefined, "breaking p: is not there", "breaking f: is not there"],
    [undefined, text, "additive p: new", "additive f: new, text"],
    [ab, abc, "additive p: may be c", "breaking f: may be c"],
    [abc, ab, "breaking p: is never c", "additive f: is never c"],
    [{ ...ab, "x-open": true }, abc, "additive p: may be c", "additive f: may be c"],
    [text, ab, "breaking p: one of a, b, was any text", "additive f: one of a, b, was any text"],
    [ab, text, "additive p: any text, was one of a, b", "breaking f: any text, was one of a, b"],
    [text, { type: ["string", "null"] }, "additive p: may be null", "breaking f: may be null"],
    [{ type: ["string", "null"] }, text, "breaking p: is never null", "additive f: is never null"],
    [
      { type: "integer" },
      { type: "number" },
      "additive p: text or number, was whole number",
      "breaking f: number, was whole number",
    ],
    [
      text,
      { oneOf: [text, { type: "boolean" }] },
      "additive p: text or boolean, was text",
      "breaking f: text or boolean, was text",
    ],
    [
      { type: "array", items: { type: "object", properties: { deep: text } } },
      { type: "array", items: { type: "object", properties: { deep: { type: "boolean" } } } },
      "breaking p[].deep: boolean, was text",
      "breaking f[].deep: boolean, was text",
    ],
    [
      { type: "array", prefixItems: [text], items: false },
      { type: "array", prefixItems: [text, text], items: false },
      "breaking p[1]: new, text",
      "breaking f[1]: new, text",
    ],
    [
      { type: "object", additionalProperties: text },
      { type: "object", additionalProperties: { type: "boolean" } },
      "breaking p.*: boolean, was text",
      "breaking f.*: boolean, was text",
    ],
    [text, {}, "additive p: anything, was text", "breaking f: anything, was text"],
  ];

for (const [old, next, sent, answered] of pairs) {
  test(`${JSON.stringify(old)} becomes ${JSON.stringify(next)}`, async () => {
    const tree = makeOne();
    tree.write("old.json", describe(old, old));
    tree.write("new.json", describe(next, next));
    const { code, lines } = await changes(tree, tree.path("old.json"), tree.path("new.json"));
    const expected = [sent.replace(" ", " parameter "), answered.replace(" ", " answer ")];
    assert.equal([...lines].sort(), expected.sort());
    assert.is(code, expected.some((line) => line.startsWith("breaking")) ? 1 : 0);
  });
}

test("numbers of protocol buffers: a field of another number is another field", async () => {
  const tree = makeOne();
  const message = (numbers?: object): Schema => ({
    type: "object",
    ...(numbers ? { "x-proto": numbers } : {}),
    properties: { a: text, b: text },
  });
  tree.write("one.json", describe(text, message({ a: 1, b: 2 })));
  tree.write("two.json", describe(text, message({ a: 1, b: 3 })));
  tree.write("none.json", describe(text, message()));
  const between = (one: string, other: string) => changes(tree, tree.path(one), tree.path(other));
  assert.equal((await between("one.json", "two.json")).lines, ["breaking answer f.b: is number 3, was 2"]);
  assert.equal((await between("one.json", "one.json")).lines, []);
  assert.equal((await between("one.json", "none.json")).lines, [
    "breaking answer f.a: has no number, was 1",
    "breaking answer f.b: has no number, was 2",
  ]);
});

test("what is required, on both sides", async () => {
  const tree = makeOne();
  tree.write("loose.json", describe(text, text));
  tree.write("strict.json", describe(text, text, {}, true));
  assert.equal((await changes(tree, tree.path("loose.json"), tree.path("strict.json"))).lines, [
    "breaking parameter p: is required",
    "additive answer f: is always there",
  ]);
  assert.equal((await changes(tree, tree.path("strict.json"), tree.path("loose.json"))).lines, [
    "breaking answer f: may be missing",
    "additive parameter p: is not required",
  ]);
});

test("who may ask, deprecation and texts", async () => {
  const tree = makeOne();
  tree.write("old.json", describe(text, text, { "x-auth": "none", summary: "One." }));
  tree.write("new.json", describe(text, text, { "x-auth": "signed", summary: "Two.", deprecated: true }));
  assert.equal((await changes(tree, tree.path("old.json"), tree.path("new.json"))).lines, [
    "breaking operation : asks for signed, was none",
    "documentation operation : is deprecated",
    "documentation operation : is described in other words",
  ]);
  const same = await changes(tree, tree.path("old.json"), tree.path("old.json"));
  assert.equal([same.code, same.lines], [0, []]);
});

test("two versions of a venue of ours: what our adapter uses comes first, with files and lines", async () => {
  const tree = makeOne();
  tree.write(
    "src/venues/acme/spot.ts",
    'import { time as clock, type Clock } from "../../../generated/acme/spot.ts";\n',
  );
  tree.write(
    "src/venues/acme/map/book.ts",
    'import * as raw from "../../../../generated/acme/spot.ts";\nraw.tradeChannel;\n',
  );
  for (const file of ["spot.openapi.yaml", "spot.asyncapi.yaml"]) {
    const now = tree.read(`specs/acme/${file}`);
    tree.write(
      `upstream/${file}`,
      now.replace("time: { type: integer", "time: { type: string").replace("/symbols:", "/markets:")
        .replace("required: [e, p]", "required: [e]"),
    );
  }
  const { code, data } = await changes(tree, "acme", tree.path("upstream"));
  assert.is(code, 1);
  const [first] = data.changes;
  assert.equal([first?.operation, first?.field, first?.text, first?.usedIn], [
    "GET /time",
    "time",
    "text, was whole number",
    [
      "spot.ts",
    ],
  ]);
  const line =
    tree.read("specs/acme/spot.openapi.yaml").split("\n").findIndex((one) => one.includes("time: { type: integer")) + 1;
  assert.equal(first?.old, { file: "specs/acme/spot.openapi.yaml", line });
  const symbols = data.changes.filter(({ operation }) => /symbols|markets/.test(operation));
  assert.equal(symbols.map(({ operation, what, usedIn }) => [operation, what, usedIn.length]), [
    ["GET /symbols", "removed", 0],
    ["GET /markets", "added", 0],
  ]);
  const { said } = await run(tree, "acme", tree.path("upstream"));
  assert.match(said, /^acme → upstream: \d+ operations in both, 1 only in the first, 1 only in the second\n/);
  assert.match(
    said,
    /\nBreaking, used by src\/venues\/acme\n {2}GET \/time {2}time {2}\(spot\.ts\)\n {6}answer {2}time {2}text, was whole number/,
  );
  assert.match(said, /\nBreaking, not used\n {2}GET \/symbols {2}symbols\n {6}is not there/);
  assert.match(said, /\n1 operation only in the second: --all lists them\.\n/);
  assert.not.match(said, /GET \/markets/);
  assert.match((await run(tree, "acme", tree.path("upstream"), "--all")).said, /GET \/markets/);
});

test("somebody else's description: what it leaves open is no change, what it contradicts is", async () => {
  const tree = makeOne();
  tree.write(
    "theirs.yaml",
    `swagger: "2.0"
basePath: /api
paths:
  /time:
    get: { responses: { 200: { description: Any. } } }
  /book/{market}:
    get:
      summary: In other words.
      deprecated: true
      parameters:
        - { name: market, in: path, type: string, required: true }
        - { name: limit, in: query, type: string }
      responses: { 200: { description: Any., schema: { type: object } } }
  /mirror: { get: { responses: {} } }
`,
  );
  const venue = tree.read("specs/acme/venue.yaml");
  tree.write("specs/acme/venue.yaml", venue.replace(/rest: (https:[^\s,}]+)/, "rest: $1/api"));
  const { data, lines } = await changes(tree, "acme", tree.path("theirs.yaml"), "--product", "spot");
  const about = (path: string): readonly string[] =>
    data.changes.flatMap(({ operation, what }, index) =>
      operation.includes(path) && what !== "removed" ? [lines[index] ?? ""] : []
    );
  assert.equal(about("/time"), []);
  assert.equal(about("/mirror"), ["additive operation : new"]);
  assert.equal(about("/book").filter((line) => !line.includes("parameter")), [
    "documentation operation : is deprecated",
  ]);
});

test("what cannot be compared is said, and is not taken for no change", async () => {
  const tree = makeOne();
  tree.write("none.json", '{"a": 1}');
  tree.write("far.json", JSON.stringify({ openapi: "3.0.0", paths: { "/far": { get: { responses: {} } } } }));
  for (
    const args of [["acme", tree.path("none.json")], ["acme", tree.path("far.json")], [
      "acme",
      tree.path("missing.json"),
    ]]
  ) {
    const { code, said } = await run(tree, ...args);
    assert.is(code, 2, said);
    assert.match(said, /Nothing is compared\.$/);
  }
  for (const args of [["acme"], [], ["a", "b", "c"], ["acme", "--since", "--help"], ["nobody", "--since", "HEAD"]]) {
    const { code } = await run(tree, ...args).catch(() => ({ code: -1 }));
    assert.ok(code === 2 || args.includes("--help"), args.join(" "));
  }
  assert.match((await run(tree, "--help")).said, /Exit code: 0, 1 where something breaks/);
});

/** A report of what was found at a venue, with these findings in the answer of one operation. */
function drift(findings: readonly Schema[], more: Schema = {}, operation: Schema = {}): string {
  const one = { kind: "operation", id: "time", product: "spot", payloads: 3, findings, ...operation };
  return JSON.stringify({ drift: 1, venue: "acme", network: "live", at: "now", operations: [one], ...more });
}

test("what the doctor found is a side: what breaks us, what is new, where it is written", async () => {
  const tree = makeOne();
  const path = tree.path("report.json");
  const found = [
    { kind: "missing", path: "time", expected: "a whole number", times: 1 },
    { kind: "type", path: "time", expected: "a whole number", received: "text", times: 1 },
    { kind: "value", path: "a.b[]", expected: "one of x", received: "y\u001b[31m", times: 1 },
    { kind: "listed", path: "a[0]", expected: "one of x", received: "z", times: 1 },
    { kind: "unknown", path: "more", received: "an object", times: 1 },
  ];
  tree.write("report.json", drift(found));
  const { code, lines, data } = await changes(tree, "acme", path);
  assert.is(code, 1);
  assert.equal(lines, [
    "breaking answer time: is not there",
    "breaking answer time: is text, was a whole number",
    "breaking answer a.b[]: may be y?[31m",
    "additive answer a[0]: may be z",
    "additive answer more: new, an object",
  ]);
  const line = tree.read("specs/acme/spot.openapi.yaml").split("\n").findIndex((one) => /^ {8}time:/.test(one)) +
    1;
  assert.equal(data.changes[0]?.old, { file: "specs/acme/spot.openapi.yaml", line });
  assert.is(data.changes[0]?.new?.file, "report.json");
  assert.match((await run(tree, "acme", path)).said, /^acme → report\.json \(live, now\): 1 operation in both/);

  tree.write("report.json", drift([found[4] ?? {}]));
  assert.is((await run(tree, "acme", path)).code, 0, "what is only new breaks nothing");
  tree.write("report.json", drift([]));
  assert.equal((await changes(tree, "acme", path)).lines, []);
});

test("a report of another venue, of another version or of nothing that is described is refused", async () => {
  const tree = makeOne();
  const path = tree.path("report.json");
  for (
    const [text, says] of [
      [drift([], { venue: "other" }), /It is of other, not of acme/],
      [drift([], { drift: 2 }), /another version/],
      [drift([], { operations: {} }), /has no list of operations: it is cut off/],
      [drift([], {}, { id: "nothing" }), /no operation of acme in common/],
      [drift([], { operations: [null, 7] }), /no operation of acme in common/],
    ] as const
  ) {
    tree.write("report.json", text);
    const { code, said } = await run(tree, "acme", path);
    assert.is(code, 2, said);
    assert.match(said, says);
  }
  tree.write("report.json", drift([]));
  const { code, said } = await run(tree, "acme", path, "--product", "perp");
  assert.is(code, 2, said);
});

test.run();
