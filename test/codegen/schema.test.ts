/** What the schema of each kind takes and refuses, and what it lets through unchanged. */
import { pathToFileURL } from "node:url";
import * as assert from "uvu/assert";
import * as v from "valibot";
import { main } from "../../codegen/main.ts";
import { suite } from "../support/suite.ts";
import { makeTree, type Tree } from "./tree.ts";

const test = suite("schemas of each kind");

interface Kind {
  readonly name: string;
  readonly schema: unknown;
  readonly takes: readonly unknown[];
  readonly refuses: readonly unknown[];
}

const ref = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };
const decimal = { type: "string", "x-decimal": true };

const kinds: readonly Kind[] = [
  { name: "text", schema: text, takes: ["", "a", "1"], refuses: [1, null, undefined, ["a"], {}] },
  {
    name: "decimal",
    schema: decimal,
    takes: ["0", "-1", "10.50", "0.00000001", "1E-7", "1e+30", "123456789012345678901234567890.1"],
    refuses: ["", ".5", "5.", "+1", "1,000", "0x10", "NaN", "Infinity", " 1", "1\n", 1, null],
  },
  { name: "number", schema: { type: "number" }, takes: [0, 1.5, -1e300], refuses: ["1", NaN, null, 1n] },
  { name: "exact number", schema: { type: "number", "x-decimal": true }, takes: [0.1], refuses: ["0.1"] },
  { name: "integer", schema: { type: "integer" }, takes: [0, -5, 2 ** 60], refuses: [1.5, "1", 1n, null] },
  {
    name: "int64",
    schema: { type: "integer", "x-int64": true },
    takes: [0, -1, Number.MAX_SAFE_INTEGER, 9007199254740993n],
    refuses: [2 ** 53, 1.5, "1", null],
  },
  { name: "boolean", schema: { type: "boolean" }, takes: [true, false], refuses: [0, "true", null] },
  { name: "null", schema: { type: "null" }, takes: [null], refuses: [undefined, 0, "", {}] },
  { name: "anything", schema: {}, takes: [null, 0, "", [], {}, undefined], refuses: [] },
  { name: "constant", schema: { const: "a" }, takes: ["a"], refuses: ["b", "A", null] },
  { name: "false", schema: { type: "boolean", const: false }, takes: [false], refuses: [true, 0, null] },
  {
    name: "strict enum",
    schema: { ...text, enum: ["A", "B"], "x-strict": true },
    takes: ["A", "B"],
    refuses: ["C", "", "a", null],
  },
  {
    name: "open enum",
    schema: { ...text, enum: ["A", "B"], "x-open": true },
    takes: ["A", "C", ""],
    refuses: [1, null],
  },
  {
    name: "enum of numbers",
    schema: { type: "integer", enum: [1, -2], "x-strict": true },
    takes: [1, -2],
    refuses: [2, "1"],
  },
  {
    name: "open enum of numbers",
    schema: { type: "integer", enum: [1], "x-open": true },
    takes: [1, 7],
    refuses: ["1"],
  },
  {
    name: "mixed enum",
    schema: { enum: ["a", 1, true], "x-strict": true },
    takes: ["a", 1, true],
    refuses: ["b", 2, false],
  },
  {
    name: "enum with null",
    schema: { enum: ["a", null], "x-strict": true },
    takes: ["a", null],
    refuses: ["b", undefined],
  },
  { name: "nullable", schema: { type: ["string", "null"] }, takes: ["a", null], refuses: [1, undefined] },
  {
    name: "nullable decimal",
    schema: { type: ["string", "null"], "x-decimal": true },
    takes: ["1", null],
    refuses: ["a"],
  },
  { name: "nullable of 3.0", schema: { type: "string", nullable: true }, takes: ["a", null], refuses: [1] },
  {
    name: "nullable reference",
    schema: { oneOf: [ref("Point"), { type: "null" }] },
    takes: [{ x: 1 }, null],
    refuses: [{}, 1],
  },
  { name: "one of two types", schema: { type: ["integer", "string"] }, takes: [1, "1"], refuses: [1.5, null, true] },
  {
    name: "list",
    schema: { type: "array", items: text },
    takes: [[], ["a", "b"]],
    refuses: [["a", 1], {}, { 0: "a", length: 1 }, "a", null],
  },
  { name: "list of anything", schema: { type: "array" }, takes: [[], [1, "a", null]], refuses: [{}] },
  {
    name: "tuple",
    schema: { type: "array", prefixItems: [decimal, { type: "integer" }], items: false },
    takes: [["1.5", 2]],
    refuses: [["1.5"], ["1.5", 2, 3], [2, "1.5"], ["a", 2], {}, null],
  },
  {
    name: "tuple with more",
    schema: { type: "array", prefixItems: [text, { type: "integer" }], items: { type: "boolean" } },
    takes: [["a", 2], ["a", 2, true, false]],
    refuses: [["a"], ["a", 2, 3]],
  },
  {
    name: "tuple of drafts before 2020",
    schema: { type: "array", items: [text, text], additionalItems: false },
    takes: [["a", "b"]],
    refuses: [["a"]],
  },
  {
    name: "object",
    schema: { type: "object", required: ["a"], properties: { a: text, b: { type: "integer" } } },
    takes: [{ a: "x" }, { a: "x", b: 1 }, { a: "x", c: [1], "": null }],
    refuses: [
      {},
      { b: 1 },
      { a: 1 },
      { a: "x", b: "1" },
      { a: "x", b: null },
      { a: "x", b: undefined },
      [],
      ["a"],
      "a",
      null,
      1,
    ],
  },
  {
    name: "object without required fields",
    schema: { type: "object", properties: { length: { type: "integer" } } },
    takes: [{}, { length: 1 }, { other: 1 }],
    refuses: [[], [1], "a", null, { length: "1" }],
  },
  { name: "free object", schema: { type: "object" }, takes: [{}, { a: [1] }], refuses: [[], [1], null, "a"] },
  {
    name: "map",
    schema: { type: "object", additionalProperties: decimal },
    takes: [{}, { a: "1" }],
    refuses: [{ a: 1 }, [], ["1"], null],
  },
  {
    name: "object with a rule for the rest",
    schema: { type: "object", required: ["a"], properties: { a: { type: "integer" } }, additionalProperties: text },
    takes: [{ a: 1 }, { a: 1, b: "x" }],
    refuses: [{ a: 1, b: 2 }, { b: "x" }],
  },
  {
    name: "letters of either case",
    schema: { type: "object", required: ["e", "E"], properties: { e: text, E: { type: "integer" } } },
    takes: [{ e: "a", E: 1 }],
    refuses: [{ e: "a" }, { e: 1, E: "a" }],
  },
  {
    name: "field with any name",
    schema: { type: "object", required: ["a-b", "1", 'ä"\\'], properties: { "a-b": text, "1": text, 'ä"\\': text } },
    takes: [{ "a-b": "", "1": "", 'ä"\\': "" }],
    refuses: [{ "a-b": "", "1": "" }],
  },
  {
    name: "union",
    schema: { oneOf: [text, { type: "array", items: text }] },
    takes: ["a", ["a"]],
    refuses: [1, [1], {}],
  },
  {
    name: "union told apart by a constant",
    schema: { oneOf: [ref("Cat"), ref("Dog")] },
    takes: [{ is: "cat", lives: 9 }, { is: "dog" }, { is: "wolf" }],
    refuses: [{ is: "cat" }, { is: "cat", lives: "9" }, { is: "fish" }, { lives: 9 }, {}, [], "cat", null, {
      is: "__proto__",
    }, { is: "toString" }],
  },
  {
    name: "union with one for the rest",
    schema: { oneOf: [ref("Cat"), ref("Dog"), ref("Animal")] },
    takes: [{ is: "cat", lives: 9 }, { is: "fish" }, { is: "__proto__" }],
    refuses: [{ is: "cat" }, { is: 5 }, {}, null],
  },
  {
    name: "union whose rest comes first",
    schema: { oneOf: [ref("Animal"), ref("Cat")] },
    takes: [{ is: "cat" }, { is: "fish" }],
    refuses: [{}],
  },
  {
    name: "all of",
    schema: { allOf: [ref("Point"), { type: "object", required: ["y"], properties: { y: text } }] },
    takes: [{ x: 1, y: "a" }, { x: 1, y: "a", z: 0 }],
    refuses: [{ x: 1 }, { y: "a" }, { x: "1", y: "a" }],
  },
  {
    name: "all of with a field twice",
    schema: { allOf: [ref("Animal"), { type: "object", properties: { is: { const: "cat" } } }] },
    takes: [{ is: "cat" }],
    refuses: [{ is: "dog" }, {}],
  },
  {
    name: "all of what is not an object",
    schema: { allOf: [text, { enum: ["a", "b"], "x-strict": true }] },
    takes: ["a"],
    refuses: ["c", 1],
  },
  {
    name: "required beside a reference",
    schema: { allOf: [ref("Loose")], required: ["a"] },
    takes: [{ a: "1" }],
    refuses: [{}],
  },
  {
    name: "all of with a union",
    schema: { allOf: [ref("Point"), { oneOf: [ref("Cat"), ref("Dog")] }] },
    takes: [{ x: 1, is: "dog" }],
    refuses: [{ is: "dog" }, { x: 1 }],
  },
  {
    name: "recursive",
    schema: ref("Node"),
    takes: [{ children: [] }, { children: [{ children: [{ children: [] }] }] }],
    refuses: [{ children: [{}] }, {}],
  },
  {
    name: "two that contain each other",
    schema: ref("Left"),
    takes: [{}, { right: { left: { right: {} } } }],
    refuses: [{ right: { left: 5 } }],
  },
];

const named = {
  Point: { type: "object", required: ["x"], properties: { x: { type: "integer" } } },
  Loose: { type: "object", properties: { a: text } },
  Cat: { type: "object", required: ["is", "lives"], properties: { is: { const: "cat" }, lives: { type: "integer" } } },
  Dog: { type: "object", required: ["is"], properties: { is: { ...text, enum: ["dog", "wolf"], "x-strict": true } } },
  Animal: { type: "object", required: ["is"], properties: { is: text } },
  Node: { type: "object", required: ["children"], properties: { children: { type: "array", items: ref("Node") } } },
  Left: { type: "object", properties: { right: ref("Right") } },
  Right: { type: "object", properties: { left: ref("Left") } },
};

type Schemas = Record<string, v.GenericSchema<unknown, unknown>>;
let loaded: { tree: Tree; schemas: Schemas } | undefined;

async function schemas(): Promise<Schemas> {
  if (loaded !== undefined) return loaded.schemas;
  const tree = makeTree();
  const cases = Object.fromEntries(kinds.map(({ schema }, index) => [`Case${index}`, schema]));
  tree.write("kinds.json", JSON.stringify({ openapi: "3.1.0", components: { schemas: { ...cases, ...named } } }));
  const said: string[] = [];
  const code = await main(
    ["import", tree.path("kinds.json"), "--out", tree.path("out"), "--core", "../src/core/endpoint.ts"],
    tree.root,
    (line) => said.push(line),
  );
  assert.is(code, 0);
  assert.match(said.at(-1) ?? "", /^\n0 findings, 2 files written to /);
  const module = await import(pathToFileURL(tree.path("out/kinds.ts")).href) as Schemas;
  loaded = { tree, schemas: module };
  return module;
}

for (const [index, { name, takes, refuses }] of kinds.entries()) {
  test(name, async () => {
    const schema = (await schemas())[`case${index}Schema`] as v.GenericSchema<unknown, unknown>;
    for (const value of takes) {
      const result = v.safeParse(schema, value);
      assert.ok(result.success, `takes ${show(value)}: ${v.summarize(result.issues ?? [] as never)}`);
      assert.equal(result.output, value, `${show(value)} stays as it is`);
    }
    for (const value of refuses) assert.not.ok(v.is(schema, value), `refuses ${show(value)}`);
  });
}

function show(value: unknown): string {
  return JSON.stringify(value, (_, item) => typeof item === "bigint" ? `${item}n` : item) ?? "undefined";
}

test("what a venue sends cannot reach a prototype", async () => {
  const found = await schemas();
  const bad = JSON.parse(
    '{ "a": "1", "x": 1, "__proto__": { "polluted": "1" }, "constructor": "1", "prototype": "1" }',
  ) as unknown;
  for (const name of ["object", "map", "free object", "all of with a union"]) {
    const index = kinds.findIndex((kind) => kind.name === name);
    const result = v.safeParse(found[`case${index}Schema`] as v.GenericSchema<unknown, unknown>, bad);
    if (!result.success) continue;
    assert.is((result.output as { polluted?: unknown }).polluted, undefined, name);
    assert.is(Object.getPrototypeOf(result.output), Object.prototype, name);
    assert.not.ok(Object.hasOwn(result.output as object, "__proto__"), name);
  }
  assert.is(({} as { polluted?: unknown }).polluted, undefined);
});

test("a refusal names the place and what was expected", async () => {
  const found = await schemas();
  const issueOf = (name: string, value: unknown): string => {
    const schema = found[`case${kinds.findIndex((kind) => kind.name === name)}Schema`] as v.GenericSchema<
      unknown,
      unknown
    >;
    const issue = v.safeParse(schema, value, { abortEarly: true }).issues?.[0];
    return issue === undefined ? "" : `${v.getDotPath(issue)} expected ${issue.expected} received ${issue.received}`;
  };
  assert.is(issueOf("object", { a: "x", b: "1" }), 'b expected number received "1"');
  assert.is(issueOf("object", {}), 'a expected "a" received undefined');
  assert.is(issueOf("map", []), "null expected Object received Array");
  assert.is(issueOf("object without required fields", [1]), "null expected Object received Array");
  assert.is(issueOf("union told apart by a constant", { is: "cat", lives: "9" }), 'lives expected number received "9"');
  assert.is(
    issueOf("union told apart by a constant", { is: "fish" }),
    'is expected ("cat" | "dog" | "wolf") received "fish"',
  );
  assert.is(issueOf("recursive", { children: [{}] }), 'children.0.children expected "children" received undefined');
});

test("the temporary folder is taken away", () => {
  loaded?.tree.remove();
});

test.run();
