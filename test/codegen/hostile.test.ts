/** Descriptions that want to be code, to be somewhere else, or never to end. */
import { symlinkSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import * as assert from "uvu/assert";
import { main } from "../../codegen/main.ts";
import { checkBodies } from "../../codegen/verify.ts";
import { suite } from "../support/suite.ts";
import { assertData, escapes } from "./escapes.ts";
import { makeTree, type Tree } from "./tree.ts";

const test = suite("hostile descriptions");

const trees: Tree[] = [];
test.after(() => trees.splice(0).forEach((tree) => tree.remove()));

function tree(): Tree {
  const made = makeTree();
  trees.push(made);
  return made;
}

async function run(at: Tree, ...args: string[]): Promise<{ code: number; said: readonly string[] }> {
  const said: string[] = [];
  return { code: await main(args, at.root, (line) => said.push(line)), said };
}

for (const [index, escape] of escapes.entries()) {
  test(`text stays text, in our descriptions: ${JSON.stringify(escape)}`, async () => {
    const at = tree();
    const quoted = JSON.stringify(escape);
    // Braces would be a parameter there.
    const part = escape.replace(/[{}]/g, "");
    const sentence = JSON.stringify(`${escape.replace(/\s+/g, " ").trim()} x.`);
    const replaceIn = (file: string, pairs: readonly (readonly [string, string])[]): void => {
      let text = at.read(`specs/acme/${file}`);
      for (const [from, to] of pairs) {
        assert.ok(text.includes(from), from);
        text = text.replace(from, () => to);
      }
      at.write(`specs/acme/${file}`, text);
    };
    replaceIn("venue.yaml", [
      ["name: Acme", `name: ${quoted}`],
      ["meaning: The request is not understood.", `meaning: ${quoted}`],
      ["[not enough, InsufficientFunds]", `[${quoted}, InsufficientFunds]`],
      ["https://docs.acme.example/api", JSON.stringify(`https://docs.acme.example/${escape}`)],
    ]);
    replaceIn("spot.openapi.yaml", [
      ["summary: Asks for the server's clock.", `summary: ${sentence}`],
      ["description: The best levels, at most 5000 of a side.", `description: ${quoted}`],
      ["description: Levels of each side.", `description: ${quoted}`],
      ["description: A symbol.", `description: ${quoted}`],
      ["description: Whatever it is.", `description: ${quoted}`],
      [
        "x-docs: https://docs.acme.example/api#time",
        `x-docs: ${JSON.stringify(`https://docs.acme.example/#${escape}`)}`,
      ],
      ["enum: [TRADING, HALT]", `enum: [TRADING, HALT, ${quoted}]`],
      ["enum: [BUY, SELL]", `enum: [BUY, SELL, ${quoted}]`],
      ["/symbols:", `${JSON.stringify(`/symbols/${part}`)}:`],
      ["old-name:", `${JSON.stringify(`old ${escape}`)}:`],
    ]);
    replaceIn("spot.asyncapi.yaml", [
      ["{symbol}@trade_{speed}", `{symbol}@${JSON.stringify(part).slice(1, -1)}_{speed}`],
      ['enum: ["100ms", "1s"]', `enum: ["100ms", "1s", ${quoted}]`],
      ["      name: trade\n", `      name: ${JSON.stringify(`trade ${escape}`)}\n`],
      ["const: SUBSCRIBE", `const: ${quoted}`],
      ["{ method: SUBSCRIBE, params: [btcusdt@trade_1s] }", `{ method: ${quoted}, params: [] }`],
      ["const: order.place", `const: ${quoted}`],
      ["method: order.place, params", `method: ${quoted}, params`],
    ]);
    const { code, said } = await run(at);
    assert.is(code, 0, said.join("\n"));
    for (const file of ["acme/venue.ts", "acme/spot.ts", "acme/spot.types.ts", "venues.ts"]) {
      assertData(at.read(`generated/${file}`), `${file} for escape ${index}`);
    }
    const module = await import(pathToFileURL(at.path("generated/acme/spot.ts")).href) as Record<
      string,
      Record<string, unknown>
    >;
    assert.is((globalThis as { reached?: unknown }).reached, undefined);
    assert.is(module["symbols"]?.["path"], `/symbols/${part}`);
    assert.is(module["tradeChannel"]?.["address"], `{symbol}@${part}_{speed}`);
    assert.equal(Object.keys(module["tradeChannel"]?.["messages"] ?? {}), [`trade ${escape}`]);
    assert.is(module["orderPlaceRequest"]?.["method"], escape);
    const { venue } = await import(pathToFileURL(at.path("generated/acme/venue.ts")).href) as {
      venue: Record<string, never>;
    };
    assert.is(venue["name"], escape);
    // Slow, and the same for all: some are enough.
    if (index % 5 === 0) assert.equal(checkBodies(at.root), []);
  }, 60_000);
}

test("names of somebody else's description become identifiers", async () => {
  const at = tree();
  const paths: Record<string, unknown> = {};
  const schemas: Record<string, unknown> = {};
  const answer = { 200: { description: "", content: { "application/json": { schema: { type: "string" } } } } };
  for (
    const [index, escape] of [
      ...escapes,
      "../../../escaped",
      "a/b",
      "class",
      "v",
      "text",
      "Record",
      "Int64",
      "0",
      "é",
      "",
    ].entries()
  ) {
    const name = escape === "__proto__" ? "__proto" : escape;
    paths[`/${index}/${escape}`] = {
      get: {
        operationId: escape,
        summary: escape,
        tags: [escape],
        parameters: [{ name: name === "" ? "x" : name, in: "query", schema: { enum: [escape] } }],
        responses: answer,
      },
    };
    if (name !== "") {
      schemas[name] = {
        type: "object",
        required: [name],
        properties: name === "constructor" ? {} : { [name]: { const: escape } },
      };
    }
  }
  at.write("evil.json", JSON.stringify({ openapi: "3.0.0", paths, components: { schemas } }));
  const { code, said } = await run(
    at,
    "import",
    at.path("evil.json"),
    "--out",
    at.path("out"),
    "--core",
    "../src/core/endpoint.ts",
  );
  assert.is(code, 0, said.join("\n"));
  for (const file of ["evil.ts", "evil.types.ts"]) assertData(at.read(`out/${file}`), file);
  const module = await import(pathToFileURL(at.path("out/evil.ts")).href) as Record<string, unknown>;
  assert.is((globalThis as { reached?: unknown }).reached, undefined);
  assert.is(
    Object.values(module).filter((item) => (item as { method?: string }).method === "GET").length,
    Object.keys(paths).length,
  );
  for (const name of Object.keys(module)) assert.match(name, /^[a-zA-Z][a-zA-Z0-9]*$/);
});

test("names of AsyncAPI files become identifiers", async () => {
  const at = tree();
  const channels: Record<string, unknown> = {};
  for (const [index, escape] of escapes.entries()) {
    if (escape === "__proto__") continue;
    channels[`${escape}/${index}`] = {
      subscribe: {
        operationId: escape,
        summary: escape,
        message: { name: escape, payload: { type: "object", properties: { [`p${escape}`]: { const: escape } } } },
      },
      parameters: { [escape]: { description: escape } },
    };
  }
  at.write(
    "evil.json",
    JSON.stringify({ asyncapi: "2.6.0", servers: { [escapes[0] as string]: { url: "x", protocol: "wss" } }, channels }),
  );
  const { code, said } = await run(
    at,
    "import",
    at.path("evil.json"),
    "--out",
    at.path("out"),
    "--core",
    "../src/core/endpoint.ts",
  );
  assert.is(code, 0, said.join("\n"));
  for (const file of ["evil.ts", "evil.types.ts"]) assertData(at.read(`out/${file}`), file);
  const module = await import(pathToFileURL(at.path("out/evil.ts")).href) as Record<string, unknown>;
  assert.is((globalThis as { reached?: unknown }).reached, undefined);
  assert.is(Object.keys(module).filter((name) => name.includes("Channel")).length, Object.keys(channels).length);
});

test("a core specifier is text as well", async () => {
  const at = tree();
  at.write("api.json", JSON.stringify({ openapi: "3.0.0", paths: { "/a": { get: { responses: {} } } } }));
  await run(at, "import", at.path("api.json"), "--out", at.path("out"), "--core", '"; globalThis.reached = 1; "');
  assertData(at.read("out/api.ts"), "api.ts");
});

test("a venue's name is not a path", async () => {
  const at = tree();
  for (const name of ["../acme", "..", "/etc", "acme/../acme", "Acme", "none"]) {
    const { code, said } = await run(at, name);
    assert.is(code, 1, name);
    assert.match(said[0] ?? "", / venue There is no such venue/);
  }
  assert.not.ok(at.has("generated"));
});

test("a link does not lead out of the folder", async () => {
  const at = tree();
  at.write("secret.yaml", "components: { schemas: { Secret: { type: string, description: Hidden. } } }\n");
  symlinkSync(at.path("secret.yaml"), at.path("specs/acme/inside.yaml"));
  const path = "specs/acme/spot.openapi.yaml";
  at.write(
    path,
    at.read(path).replace(
      'schema: { $ref: "#/components/schemas/Clock" }',
      'schema: { $ref: "./inside.yaml#/components/schemas/Secret" }',
    ),
  );
  const { code, said } = await run(at);
  assert.is(code, 1);
  assert.match(said[0] ?? "", /spot\.openapi\.yaml:\d+:\d+ #\/paths\/~1time\/get.* ref-outside /);
  assert.not.ok(at.has("generated"));
});

test("what is imported reads no address, leaves no folder and does not run in circles", async () => {
  const refused: readonly (readonly [string, string])[] = [
    ["https://evil.example/a.yaml", "ref-remote"],
    ["//evil.example/a.yaml", "ref-remote"],
    ["file:///etc/passwd", "ref-remote"],
    ["../../../../../../etc/passwd", "ref-outside"],
    ["/etc/passwd#/x", "ref-outside"],
    ["#/components/schemas/A", "ref-cycle"],
  ];
  for (const [ref, rule] of refused) {
    const at = tree();
    at.write(
      "in/api.json",
      JSON.stringify({
        openapi: "3.0.0",
        components: { schemas: { A: { $ref: "#/components/schemas/B" }, B: { $ref: ref } } },
      }),
    );
    const { code, said } = await run(at, "import", at.path("in/api.json"), "--out", at.path("out"));
    assert.is(code, 1, ref);
    assert.match(said[0] ?? "", new RegExp(`^refused api\\.json:1:\\d+ \\S+ ${rule} `));
    assert.not.ok(at.has("out"));
  }
});

test("descriptions that multiply end in time", async () => {
  const doubled = (join: (name: string) => unknown): Record<string, unknown> => {
    const schemas: Record<string, unknown> = { S0: { type: "object", properties: { price: { type: "number" } } } };
    for (let level = 1; level < 60; level++) schemas[`S${level}`] = join(`#/components/schemas/S${level - 1}`);
    return schemas;
  };
  const shapes: readonly ((ref: string) => unknown)[] = [
    ($ref) => ({ allOf: [{ $ref }, { $ref }] }),
    ($ref) => ({ oneOf: [{ $ref }, { $ref }] }),
    ($ref) => ({ type: "object", properties: { a: { $ref }, b: { $ref } } }),
    ($ref) => ({ type: "array", prefixItems: [{ $ref }, { $ref }] }),
  ];
  for (const shape of shapes) {
    const at = tree();
    const last = { $ref: "#/components/schemas/S59" };
    at.write(
      "api.json",
      JSON.stringify({
        openapi: "3.1.0",
        paths: {
          "/a": {
            post: {
              parameters: [{ name: "q", in: "query", content: { "application/json": { schema: last } } }],
              requestBody: { content: { "application/json": { schema: last } } },
              responses: { 200: { description: "", content: { "application/json": { schema: last } } } },
            },
          },
        },
        components: { schemas: doubled(shape) },
      }),
    );
    const { code } = await run(
      at,
      "import",
      at.path("api.json"),
      "--out",
      at.path("out"),
      "--core",
      "../src/core/endpoint.ts",
    );
    assert.is(code, 0);
    assert.ok(at.read("out/api.types.ts").length < 2_000_000);
    await import(pathToFileURL(at.path("out/api.ts")).href);
  }
}, 60_000);

test("a long chain of schemas does not exhaust the stack", async () => {
  const at = tree();
  const schemas: Record<string, unknown> = { S0: { type: "string" } };
  for (let level = 1; level < 5_000; level++) {
    schemas[`S${level}`] = { type: "array", items: { $ref: `#/components/schemas/S${level - 1}` } };
  }
  const reversed = Object.fromEntries(Object.entries(schemas).reverse());
  at.write("api.json", JSON.stringify({ openapi: "3.1.0", components: { schemas: reversed } }));
  const { code, said } = await run(
    at,
    "import",
    at.path("api.json"),
    "--out",
    at.path("out"),
    "--core",
    "../src/core/endpoint.ts",
  );
  assert.is(code, 0, said.join("\n"));
  await import(pathToFileURL(at.path("out/api.ts")).href);
}, 60_000);

test("files that are not descriptions are refused in words", async () => {
  const at = tree();
  const texts: Record<string, string> = {
    "empty.yaml": "",
    "number.yaml": "5",
    "list.json": "[]",
    "binary.yaml": "\u0000\u0001\u0002",
    "html.yaml": "<html><body>502</body></html>",
    "tabs.yaml": "a:\n\t- b",
    "deep.json": '{"a":'.repeat(300) + "1" + "}".repeat(300),
    "long.json": JSON.stringify({ openapi: "3.0.0", "x": "y".repeat(3_000_000), a: 1 }).replace(
      '"a":1',
      '"__proto__":{"b":1}',
    ),
    "swagger1.yaml": "swaggerVersion: '1.2'\napis: []\n",
  };
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(at.path(name), text);
    const { code, said } = await run(at, "import", at.path(name), "--out", at.path(`out-${name}`));
    assert.is(code, 1, `${name}: ${said.join("\n")}`);
    assert.match(said[0] ?? "", new RegExp(`^refused ${name}:\\d+:\\d+ # \\S+ `));
    assert.not.ok(at.has(`out-${name}`));
  }
  assert.is((await run(at, "import", at.path("none.yaml"), "--out", at.path("out"))).code, 1);
});

test.run();
