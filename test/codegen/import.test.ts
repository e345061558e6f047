/** Descriptions that others wrote: small ones for each default. `references.test.ts` takes whole ones. */
import { pathToFileURL } from "node:url";
import * as assert from "uvu/assert";
import { unchecked } from "../../codegen/emit/product.ts";
import { importFile } from "../../codegen/import.ts";
import { main } from "../../codegen/main.ts";
import { typeCheck } from "../../codegen/typecheck.ts";
import { suite } from "../support/suite.ts";
import { makeTree, type Tree } from "./tree.ts";

const test = suite("import");

const trees: Tree[] = [];
test.after(() => trees.splice(0).forEach((tree) => tree.remove()));

type Module = Record<string, Record<string, unknown>>;

/** Imports a description; its module, its types, and the rules of its warnings. */
async function imported(
  description: unknown,
): Promise<{ module: Module; code: string; types: string; warnings: readonly string[] }> {
  const tree = makeTree();
  trees.push(tree);
  tree.write("in/their api.json", JSON.stringify(description));
  const said: string[] = [];
  const code = await main(
    ["import", tree.path("in/their api.json"), "--out", tree.path("out"), "--core", "../src/core/endpoint.ts"],
    tree.root,
    (line) => said.push(line),
  );
  assert.is(code, 0, said.join("\n"));
  const files = ["their_api.ts", "their_api.types.ts"].map((name) =>
    [tree.path(`out/${name}`), tree.read(`out/${name}`)] as const
  );
  assert.equal(typeCheck(tree.root, new Map(files.map(([path, text]) => [path, text.replace(unchecked, "\n")]))), []);
  const module = await import(pathToFileURL(tree.path("out/their_api.ts")).href) as Module;
  const warnings = said.filter((line) => line.startsWith("warning ")).map((line) =>
    line.replace(/^warning their api\.json:\d+:\d+ (\S+) (\S+) .*$/, "$2 $1")
  );
  return { module, code: files[0]?.[1] ?? "", types: files[1]?.[1] ?? "", warnings };
}

const text = { type: "string" };
const ok = (schema: unknown): unknown => ({ 200: { description: "", content: { "application/json": { schema } } } });
const query = (name: string, schema: unknown = text, more: object = {}): unknown => ({
  name,
  in: "query",
  schema,
  ...more,
});

test("operations without ids, costs and rules get them", async () => {
  const { module, types, warnings } = await imported({
    openapi: "3.0.0",
    paths: {
      "/api/v3/order/{id}": { get: { responses: ok(text) }, delete: { responses: ok(text) } },
      "/api/v3/order-{id}": { get: { responses: ok(text) } },
      "/a/b": {
        get: {
          operationId: "GetThing",
          parameters: [query("n", { type: "number" })],
          responses: ok({ type: "number" }),
        },
      },
      "/a/c": { post: { operationId: "GetThing", responses: ok(text) } },
    },
  });
  const names = ["deleteApiV3OrderId", "getApiV3OrderId", "getApiV3OrderId2", "getThing", "getThing2"];
  assert.equal(Object.keys(module).filter((name) => !name.endsWith("Schema")), names);
  const { answer: _, ...order } = module["deleteApiV3OrderId"] as Record<string, unknown>;
  assert.equal(order, {
    id: "deleteApiV3OrderId",
    method: "DELETE",
    path: "/api/v3/order/{id}",
    auth: "none",
    cost: {},
    write: true,
    params: { id: { in: "path", required: true } },
  });
  assert.match(types, /readonly n\?: string \| number;/);
  assert.equal(warnings, [
    "path-parameter #/paths/~1api~1v3~1order~1{id}/get/parameters",
    "path-parameter #/paths/~1api~1v3~1order~1{id}/delete/parameters",
    "path-parameter #/paths/~1api~1v3~1order-{id}/get/parameters",
  ]);
});

test("who may ask: by security, by the parameters of a signature, by our own word", async () => {
  const { module } = await imported({
    openapi: "3.0.0",
    security: [{ key: [] }],
    paths: {
      "/open": { get: { security: [], responses: ok(text) } },
      "/optional": { get: { security: [{}], responses: ok(text) } },
      "/key": { get: { responses: ok(text) } },
      "/signed": {
        get: {
          security: [],
          parameters: [query("symbol"), query("timestamp"), query("signature")],
          responses: ok(text),
        },
      },
      "/timed": { get: { parameters: [query("timestamp")], responses: ok(text) } },
      "/time": { get: { security: [], parameters: [query("timestamp")], responses: ok(text) } },
      "/said": { get: { "x-auth": "signed", parameters: [query("timestamp")], responses: ok(text) } },
    },
  });
  const auth = Object.fromEntries(
    Object.entries(module).filter(([name]) => !name.endsWith("Schema")).map((
      [name, { auth, params }],
    ) => [name, [auth, ...Object.keys(params as object)]]),
  );
  assert.equal(auth, {
    getKey: ["key"],
    getOpen: ["none"],
    getOptional: ["none"],
    getSaid: ["signed"],
    getSigned: ["signed", "symbol"],
    getTime: ["none", "timestamp"],
    getTimed: ["signed"],
  });
});

test("parameters and bodies of every kind", async () => {
  const list = { type: "array", items: text };
  const { module, warnings, types } = await imported({
    openapi: "3.0.3",
    paths: {
      "/all": {
        parameters: [query("shared"), query("replaced")],
        post: {
          parameters: [
            query("replaced", { type: "boolean" }, { required: true }),
            query("repeated", list),
            query("commas", list, { explode: false }),
            query("pipes", list, { style: "pipeDelimited" }),
            query("deep", { type: "object" }, { style: "deepObject" }),
            { name: "json", in: "query", content: { "application/json": { schema: list } } },
            { name: "X-Header", in: "header", schema: text },
            { name: "session", in: "cookie", schema: text },
            { $ref: "#/components/parameters/none" },
          ],
          requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Body" } } } },
          responses: ok(text),
        },
      },
      "/form": {
        post: {
          requestBody: {
            content: {
              "application/x-www-form-urlencoded": {
                schema: { type: "object", properties: { list, map: { type: "object" }, commas: list } },
                encoding: { commas: { explode: false } },
              },
            },
          },
          responses: ok(text),
        },
      },
      "/either": {
        post: {
          requestBody: {
            content: {
              "application/json": {
                schema: {
                  oneOf: [
                    { type: "object", required: ["kind", "a"], properties: { kind: { const: "a" }, a: text } },
                    { type: "object", required: ["kind"], properties: { kind: { const: "b" }, b: { type: "number" } } },
                  ],
                },
              },
            },
          },
          responses: ok(text),
        },
      },
      "/batch": { post: { requestBody: { content: { "application/json": { schema: list } } }, responses: ok(text) } },
      "/upload": { post: { requestBody: { content: { "multipart/form-data": { schema: {} } } }, responses: ok(text) } },
    },
    components: {
      schemas: {
        Body: {
          allOf: [{ type: "object", required: ["price"], properties: { price: { type: "number" } } }, {
            type: "object",
            properties: { shared: text },
          }],
        },
      },
    },
  });
  assert.equal(module["postAll"]?.["params"], {
    shared: { in: "query" },
    replaced: { in: "query", required: true },
    repeated: { in: "query", list: "repeat" },
    commas: { in: "query", list: "comma" },
    pipes: { in: "query", list: "comma" },
    deep: { in: "query", list: "json" },
    json: { in: "query", list: "json" },
    "X-Header": { in: "header" },
    price: { in: "body", required: true },
  });
  assert.is(module["postAll"]?.["body"], "json");
  assert.equal(module["postForm"]?.["params"], {
    list: { in: "body", list: "repeat" },
    map: { in: "body", list: "json" },
    commas: { in: "body", list: "comma" },
  });
  assert.is(module["postForm"]?.["body"], "form");
  assert.equal(module["postEither"]?.["params"], {
    kind: { in: "body", required: true },
    a: { in: "body" },
    b: { in: "body" },
  });
  assert.match(types, /readonly kind: "a";\s+readonly a: string;\s+\} \| \{/);
  assert.is(module["postBatch"]?.["body"], "list");
  assert.equal(module["postBatch"]?.["params"], { body: { in: "body", required: true } });
  assert.equal(warnings.map((line) => line.split(" ")[0]).sort(), [
    "body",
    "parameter",
    "parameter",
    "parameter-name",
    "parameter-style",
    "parameter-style",
  ]);
});

test("answers: the first success, any JSON, and nothing", async () => {
  const { module, warnings, code } = await imported({
    openapi: "3.0.0",
    paths: {
      "/created": {
        post: {
          responses: {
            400: {},
            201: {
              content: {
                "application/vnd.api+json": { schema: { type: "object", required: ["a"], properties: { a: text } } },
              },
            },
          },
        },
      },
      "/ranged": { get: { responses: { "2XX": { $ref: "#/components/responses/Fine" } } } },
      "/gone": { delete: { responses: { 204: { description: "" } } } },
      "/picture": { get: { responses: { 200: { content: { "image/png": {} } } } } },
      "/silent": { get: { responses: { 500: {} } } },
    },
    components: {
      responses: {
        Fine: {
          content: { "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/fine_thing" } } },
        },
      },
      schemas: { fine_thing: { type: "object", properties: {} } },
    },
  });
  assert.match(code, /postCreated: Endpoint<PostCreatedParams, PostCreatedAnswer>/);
  assert.match(code, /getRanged: Endpoint<GetRangedParams, FineThing>/);
  assert.is(Object.keys(module).length, 10);
  assert.equal(warnings, [
    "answer #/paths/~1picture/get/responses/200/content",
    "answer #/paths/~1silent/get/responses",
  ]);
});

test("what cannot be expressed is said, with its place, and the rest goes on", async () => {
  const { types, warnings } = await imported({
    openapi: "3.1.0",
    components: {
      schemas: {
        Odd: {
          type: "object",
          properties: {
            negated: { not: text },
            missing: { $ref: "#/components/schemas/Nowhere" },
            bare: 5,
            typo: { type: "strin" },
            enumOfOther: { type: "string", enum: [1, 2] },
            constant: { const: { a: 1 } },
            inherited: { type: "object", properties: { toString: text, fine: text } },
            fine: { type: "integer", format: "int64" },
          },
        },
      },
    },
  });
  const at = "#/components/schemas/Odd/properties/";
  assert.equal([...warnings].sort(), [
    `const ${at}constant/const`,
    `enum-type ${at}enumOfOther/enum`,
    `field-name ${at}inherited/properties/toString`,
    `keyword ${at}negated/not`,
    `ref-missing ${at}missing/$ref`,
    `schema ${at}bare`,
    `type ${at}typo/type`,
  ]);
  assert.match(types, /readonly fine\?: Int64;/);
});

test("references into other files of the folder", () => {
  const tree = makeTree();
  trees.push(tree);
  tree.write("in/api.yaml", "openapi: 3.0.0\npaths:\n  /a: { $ref: './paths/a.yaml' }\n");
  tree.write(
    "in/paths/a.yaml",
    "get:\n  responses:\n    200: { description: '', content: { application/json: { schema: { $ref: '../shared.json#/definitions/thing~1one' } } } }\n",
  );
  tree.write(
    "in/shared.json",
    JSON.stringify({
      definitions: {
        "thing/one": { type: "object", required: ["next"], properties: { next: { $ref: "#/definitions/thing~1one" } } },
      },
    }),
  );
  const { files, warnings } = importFile(tree.path("in/api.yaml"), "venuekit/core");
  assert.equal(warnings, []);
  const code = files.get("api.ts") ?? "";
  assert.match(code, /getA: Endpoint<GetAParams, ThingOne>/);
  assert.match(code.split("\n")[0] as string, /from api\.yaml and paths\/a\.yaml and shared\.json\./);
  assert.match(code, /from "venuekit\/core";/);
});

test("a file by hand is not overwritten, one by the generator is", async () => {
  const tree = makeTree();
  trees.push(tree);
  tree.write("api.json", JSON.stringify({ openapi: "3.0.0", paths: {} }));
  const run = (): Promise<number> =>
    main(["import", tree.path("api.json"), "--out", tree.path("out")], tree.root, () => {});
  assert.is(await run(), 0);
  assert.is(await run(), 0);
  tree.write("out/api.types.ts", "export type Mine = 1;\n");
  tree.write("api.json", JSON.stringify({ openapi: "3.0.0", paths: { "/a": { get: { responses: {} } } } }));
  assert.is(await run(), 1);
  assert.is(tree.read("out/api.types.ts"), "export type Mine = 1;\n");
  assert.not.match(tree.read("out/api.ts"), /getA/);
});

test("channels of AsyncAPI 2", async () => {
  const message = (name: string, kind: string): unknown => ({
    name,
    payload: { type: "object", required: ["type"], properties: { type: { const: kind } } },
  });
  const { module, warnings } = await imported({
    asyncapi: "2.6.0",
    servers: { main: { url: "wss://x.example", protocol: "wss" }, other: { url: "wss://y.example", protocol: "wss" } },
    channels: {
      "trades.{market}": {
        servers: ["other"],
        parameters: { market: { schema: { type: "string", enum: ["a", "b"] } } },
        subscribe: {
          operationId: "trades",
          message: { oneOf: [message("x", "trade"), { $ref: "#/components/messages/Status" }] },
        },
      },
      alone: { subscribe: { security: [{ key: [] }], message: { $ref: "#/components/messages/Status" } } },
      told: { publish: { message: { payload: { type: "object", properties: { op: text } } } } },
    },
    components: { messages: { Status: message("Status", "status") } },
  });
  const { messages, ...trades } = module["tradesChannel"] as Record<string, unknown>;
  assert.equal(trades, {
    id: "trades",
    server: "other",
    auth: "none",
    address: "trades.{market}",
    params: ["market"],
    select: "type",
  });
  assert.equal(Object.keys(messages as object), ["trade", "status"]);
  assert.is(module["aloneChannel"]?.["auth"], "key");
  assert.equal(Object.keys(module["aloneChannel"]?.["messages"] as object), ["Status"]);
  assert.ok(module["toldSchema"] !== undefined);
  assert.is(module["toldChannel"], undefined);
  assert.equal(warnings, []);
});

test("requests of AsyncAPI 3 without our word for their frames", async () => {
  const frame = (method: string, params: object): unknown => ({
    payload: {
      type: "object",
      properties: { method: { const: method }, params: { type: "object", required: ["symbol"], properties: params } },
    },
  });
  const { module, code, warnings } = await imported({
    asyncapi: "3.0.0",
    servers: { main: { host: "x.example", protocol: "wss" } },
    channels: {
      api: {
        address: "/",
        messages: {
          place: frame("order.place", {
            symbol: text,
            price: { type: "number" },
            apiKey: text,
            timestamp: text,
            signature: text,
          }),
          placed: {
            payload: {
              type: "object",
              properties: {
                id: text,
                result: { type: "object", required: ["orderId"], properties: { orderId: { type: "integer" } } },
              },
            },
          },
          odd: { payload: { type: "object", properties: { op: text } } },
        },
      },
    },
    operations: {
      place: {
        action: "send",
        channel: { $ref: "#/channels/api" },
        messages: [{ $ref: "#/channels/api/messages/place" }],
        reply: { messages: [{ $ref: "#/channels/api/messages/placed" }] },
      },
      odd: {
        action: "send",
        channel: { $ref: "#/channels/api" },
        messages: [{ $ref: "#/channels/api/messages/odd" }],
        reply: { messages: [{ $ref: "#/channels/api/messages/placed" }] },
      },
    },
  });
  const { answer: _, ...place } = module["placeRequest"] as Record<string, unknown>;
  assert.equal(place, {
    id: "place",
    server: "main",
    method: "order.place",
    auth: "signed",
    cost: {},
    write: true,
    params: { symbol: { required: true }, price: {} },
  });
  assert.match(code, /placeRequest: Request<PlaceParams, PlaceAnswer>/);
  assert.is(module["oddRequest"], undefined);
  assert.equal(warnings, ["request #/operations/odd"]);
});

test.run();
