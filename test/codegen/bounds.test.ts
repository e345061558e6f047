/** Descriptions that are too much: too large, too deep, without end, full of mistakes, or after somebody's files. */
import { mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import * as assert from "uvu/assert";
import { main } from "../../codegen/main.ts";
import { suite } from "../support/suite.ts";
import { assertData, escapes } from "./escapes.ts";
import { makeTree, type Tree } from "./tree.ts";

const test = suite("bounds of descriptions");

const trees: Tree[] = [];
test.after(() => trees.splice(0).forEach((tree) => tree.remove()));

function tree(): Tree {
  const made = makeTree();
  trees.push(made);
  return made;
}

async function importing(at: Tree, path: string, out = "out"): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const args = ["import", at.path(path), "--out", at.path(out), "--core", "../src/core/endpoint.ts"];
  const code = await main(args, at.root, (line) => said.push(line));
  return { code, said: said.join("\n") };
}

const text = { type: "string" };
const ok = (schema: unknown): unknown => ({ 200: { description: "", content: { "application/json": { schema } } } });

test("a file of 50 MB is refused, also where another refers to it", async () => {
  const at = tree();
  for (const file of ["in/large.yaml", "in/large.json"]) {
    at.write(file, "openapi: 3.0.0\n");
    truncateSync(at.path(file), 50_000_000);
    const { code, said } = await importing(at, file);
    assert.is(code, 1);
    assert.match(said, /^refused large\.\w+:1:1 # file-size The file has 50000000 bytes; at most 20000000 are read\./);
  }
  at.write("in/api.json", JSON.stringify({ openapi: "3.0.0", components: { schemas: { A: { $ref: "large.yaml" } } } }));
  assert.match((await importing(at, "in/api.json")).said, /^refused .* file-size /);
  assert.not.ok(at.has("out"));
});

// Each is nothing but a reference that leads back to itself.
const rings: Readonly<Record<string, unknown>> = {
  "a schema that is itself": { openapi: "3.0.0", components: { schemas: { A: { $ref: "#/components/schemas/A" } } } },
  "three schemas": {
    openapi: "3.1.0",
    components: {
      schemas: {
        A: { $ref: "#/components/schemas/B" },
        B: { $ref: "#/components/schemas/C" },
        C: { $ref: "#/components/schemas/A" },
      },
    },
  },
  "a schema without a name": {
    openapi: "3.0.0",
    paths: {
      "/a": { get: { responses: ok({ $ref: "#/paths/~1a/get/responses/200/content/application~1json/schema" }) } },
    },
  },
  "a path": { openapi: "3.0.0", paths: { "/a": { $ref: "#/paths/~1b" }, "/b": { $ref: "#/paths/~1a" } } },
  "a parameter": {
    openapi: "3.0.0",
    paths: { "/a": { get: { parameters: [{ $ref: "#/components/parameters/p" }], responses: ok(text) } } },
    components: { parameters: { p: { $ref: "#/components/parameters/p" } } },
  },
  "a definition of Swagger 2": { swagger: "2.0", definitions: { A: { $ref: "#/definitions/A" } }, paths: {} },
  "a message": {
    asyncapi: "2.6.0",
    channels: { c: { subscribe: { message: { $ref: "#/components/messages/m" } } } },
    components: { messages: { m: { $ref: "#/components/messages/m" } } },
  },
  "a method of OpenRPC": { openrpc: "1.2.6", methods: [{ $ref: "#/methods/0" }] },
  "another file": { openapi: "3.0.0", components: { schemas: { A: { $ref: "other.json#/B" } } } },
};

for (const [what, description] of Object.entries(rings)) {
  test(`a circle of references is refused: ${what}`, async () => {
    const at = tree();
    at.write("in/api.json", JSON.stringify(description));
    at.write("in/other.json", JSON.stringify({ B: { $ref: "api.json#/components/schemas/A" } }));
    const { code, said } = await importing(at, "in/api.json");
    assert.is(code, 1, said);
    assert.match(said, /^refused (api|other)\.json:1:\d+ \S+ ref-cycle /);
    assert.not.ok(at.has("out"));
  });
}

test("a schema that holds itself is none, however it does", async () => {
  const at = tree();
  const node = { $ref: "#/components/schemas/Node" };
  const schemas = {
    Node: {
      type: "object",
      properties: { next: node, list: { type: "array", items: node }, map: { additionalProperties: node } },
    },
    // It says nothing, but it may be a slip: it is named and stands for anything.
    Odd: { allOf: [{ $ref: "#/components/schemas/Odd" }, { type: "object" }] },
  };
  at.write("in/api.json", JSON.stringify({ openapi: "3.0.0", components: { schemas } }));
  const { code, said } = await importing(at, "in/api.json");
  assert.is(code, 0, said);
  assert.match(said, /^warning \S+ #\/components\/schemas\/Odd ref-cycle /);
  assert.match(at.read("out/api.types.ts"), /readonly next\?: components\["schemas"\]\["Node"\]/);
});

test("a long chain of names ends in time, a longer one of references is refused", async () => {
  const at = tree();
  const schemas: Record<string, unknown> = { S20000: text };
  const others: Record<string, unknown> = { T20000: text };
  for (let index = 0; index < 20_000; index++) {
    schemas[`S${index}`] = { $ref: `#/components/schemas/S${index + 1}` };
    others[`T${index}`] = { $ref: `#/x-others/T${index + 1}` };
  }
  at.write("in/api.json", JSON.stringify({ openapi: "3.0.0", components: { schemas } }));
  assert.is((await importing(at, "in/api.json")).code, 0);
  const paths = { "/a": { get: { responses: ok({ $ref: "#/x-others/T0" }) } } };
  at.write("in/other.json", JSON.stringify({ openapi: "3.0.0", paths, "x-others": others }));
  const { code, said } = await importing(at, "in/other.json", "out2");
  assert.is(code, 1);
  assert.match(said, /^refused .* ref-cycle References lead to references more than 200 times\./);
}, 60_000);

test("deep nesting is refused in every form, also within an example", async () => {
  const at = tree();
  const deep = (open: string, close: string, times: number): string => open.repeat(times) + "1" + close.repeat(times);
  const texts: Readonly<Record<string, string>> = {
    "flow.yaml": `openapi: 3.0.0\nx: ${deep("[", "]", 50_000)}\n`,
    "map.json": `{"openapi":"3.0.0","x":${deep('{"a":', "}", 50_000)}}`,
    "few.json": `{"openapi":"3.0.0","x":${deep('{"a":', "}", 250)}}`,
    "long.json": `{"openapi":"3.0.0","y":"${"z".repeat(2_500_000)}","x":${deep('{"a":', "}", 250)}}`,
    "block.yaml": `openapi: 3.0.0\n${Array.from({ length: 400 }, (_, level) => " ".repeat(level) + "a:\n").join("")}`,
  };
  for (const [name, content] of Object.entries(texts)) {
    at.write(name, content);
    const { code, said } = await importing(at, name);
    assert.is(code, 1, name);
    assert.match(said, new RegExp(`^refused ${name}:\\d+:\\d+ # nesting `));
  }
  const body = deep('{"a":', "}", 1_500);
  const item = [{ name: "A", request: { method: "GET", url: "https://a.example/b" }, response: [{ code: 200, body }] }];
  at.write("postman.json", JSON.stringify({ info: { name: "P" }, item }));
  assert.is((await importing(at, "postman.json", "out3")).code, 0);
  assert.ok(at.read("out3/postman.types.ts").length < 20_000, "below some level anything passes");
  assert.not.ok(at.has("out"));
});

test("a description of nothing but mistakes is refused before its end", async () => {
  const at = tree();
  const schemas = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`S${index}`, { typ: "string" }]));
  at.write("in/api.json", JSON.stringify({ openapi: "3.0.0", components: { schemas } }));
  const { code, said } = await importing(at, "in/api.json");
  assert.is(code, 1);
  assert.match(said, /^refused \S+ \S+ findings More than 2000 findings/);
  assert.not.ok(at.has("out"));
}, 60_000);

test("nothing is written through a link, and names of files are no paths", async () => {
  const at = tree();
  const description = JSON.stringify({ openapi: "3.0.0", paths: { "/a": { get: { responses: ok(text) } } } });
  mkdirSync(at.path("elsewhere"));
  mkdirSync(at.path("out"));
  symlinkSync(at.path("elsewhere"), at.path("out/sub"));
  at.write("in/sub/api.json", description);
  const folder = await importing(at, "in");
  assert.is(folder.code, 1);
  assert.match(folder.said, /sub\/api\.ts:1:1 # ref-outside A link leads out of the output folder/);
  symlinkSync(at.path("elsewhere/new.ts"), at.path("out/api.ts"));
  at.write("one/api.json", description);
  assert.is((await importing(at, "one/api.json")).code, 1);
  assert.equal(readdirSync(at.path("elsewhere")), []);
  for (const name of ["..json", "...json", "-rf ~.json", "a;b$(c).json", "\u202egnp.json", "%2e%2e%2fescaped.json"]) {
    writeFileSync(at.path(`one/${name}`), description);
    assert.is((await importing(at, `one/${name}`, "names")).code, 0, name);
  }
  for (const name of readdirSync(at.path("names"))) assert.match(name, /^[A-Za-z0-9_-][A-Za-z0-9._-]*\.ts$/);
});

test("links of the input are not followed in a folder", async () => {
  const at = tree();
  at.write("secret.json", JSON.stringify({ openapi: "3.0.0", info: { title: "secret" }, paths: {} }));
  at.write("in/api.json", JSON.stringify({ openapi: "3.0.0", paths: {} }));
  symlinkSync(at.path("secret.json"), at.path("in/link.json"));
  symlinkSync(at.root, at.path("in/loop"));
  const { code, said } = await importing(at, "in");
  assert.is(code, 0, said);
  assert.not.match(said, /link|loop|secret/);
});

test("names in Swagger 2, OpenRPC, Postman and topics become identifiers", async () => {
  const at = tree();
  const all = escapes.filter((escape) => escape !== "__proto__");
  const descriptions: Readonly<Record<string, unknown>> = {
    swagger: {
      swagger: "2.0",
      paths: Object.fromEntries(all.map((escape, index) => [`/${index}/${escape}`, {
        post: {
          operationId: escape,
          summary: escape,
          parameters: [{ name: `p${escape}`, in: "query", type: "string", enum: [escape], description: escape }],
          responses: { 200: { description: escape, schema: { $ref: `#/definitions/D${index}` } } },
        },
      }])),
      definitions: Object.fromEntries(
        all.map((escape, index) => [`D${index}`, { description: escape, properties: { [`f${escape}`]: text } }]),
      ),
    },
    openrpc: {
      openrpc: "1.2.6",
      servers: [{ name: all[0], url: "wss://a.example" }],
      methods: all.map((escape) => ({
        name: escape,
        summary: escape,
        params: [{ name: escape, schema: text }],
        result: { name: escape, schema: { type: "object", properties: { [`f${escape}`]: { const: escape } } } },
      })),
    },
    postman: {
      info: { name: "Postman" },
      item: all.map((escape) => ({
        name: escape,
        request: {
          method: "POST",
          description: escape,
          header: [{ key: `X-${escape}`, value: escape }],
          body: { mode: "raw", raw: JSON.stringify({ [escape]: escape }) },
          url: {
            raw: `{{h}}/${escape}`,
            path: [escape, `:${escape}`],
            query: [{ key: `q${escape}`, value: escape, description: escape }],
          },
        },
        response: [{ code: 200, body: JSON.stringify({ [escape]: escape, ["__proto__x"]: 1 }) }],
      })),
    },
    topics: {
      openapi: "3.0.1",
      paths: Object.fromEntries(all.map((escape, index) => [`/${index}`, {
        trace: {
          summary: escape,
          "x-topic": `${escape}{${escape.replace(/[{}]/g, "")}}`,
          responses: ok({ type: "object", properties: { [`f${escape}`]: text } }),
        },
      }])),
    },
  };
  for (const [name, description] of Object.entries(descriptions)) {
    at.write(`${name}.json`, JSON.stringify(description));
    const { code, said } = await importing(at, `${name}.json`);
    assert.is(code, 0, said);
    for (const file of [`out/${name}.ts`, `out/${name}.types.ts`]) assertData(at.read(file), file);
    const module = await import(pathToFileURL(at.path(`out/${name}.ts`)).href) as Record<string, unknown>;
    assert.is((globalThis as { reached?: unknown }).reached, undefined, name);
    const tables = Object.values(module).filter((item) => Object.hasOwn(item as object, "auth"));
    assert.is(tables.length, all.length, name);
    for (const constant of Object.keys(module)) assert.match(constant, /^[a-zA-Z][a-zA-Z0-9]*$/);
  }
}, 60_000);

test.run();
