/** Decoders of every form that a message may have, against its schema. */
import { Buffer } from "node:buffer";
import { pathToFileURL } from "node:url";
import * as assert from "uvu/assert";
import { main } from "../../codegen/main.ts";
import { parseJson } from "../../src/core/json.ts";
import type { Decoder } from "../../src/core/scan/decoder.ts";
import type { Frame } from "../../src/core/stream/link.ts";
import { suite } from "../support/suite.ts";
import { differential } from "../fuzz/decoders.ts";
import { run } from "../fuzz/run.ts";
import { hold, type Target } from "../fuzz/target.ts";
import { makeTree, type Tree } from "./tree.ts";

const test = suite("decoders that are generated");
const trees: Tree[] = [];
test.after(() => trees.splice(0).forEach((tree) => tree.remove()));

const flags = Array.from({ length: 35 }, (_, at) => `f${at}`);

/** Everything that a decoder can be made of. */
const schemas = `    Everything:
      type: object
      description: One of each.
      required: [text, decimal, number, whole, wide, flag, nothing, choice, word, level, one, yes, maybe, texts, rows, pair]
      properties:
        text: { type: string, description: Text. }
        decimal: { type: string, x-decimal: true, description: A decimal. }
        empty: { oneOf: [{ type: string, x-decimal: true }, { type: string, const: "" }], description: A decimal or none. }
        number: { type: number, description: A number. }
        either: { oneOf: [{ type: number }, { type: string, x-decimal: true }], description: A number as it comes. }
        whole: { type: integer, description: A whole number. }
        wide: { type: integer, x-int64: true, description: A large number. }
        flag: { type: boolean, description: A flag. }
        nothing: { type: "null", description: Nothing. }
        choice: { type: string, enum: [buy, sell, se], x-strict: true, description: A choice. }
        word: { type: string, enum: [a, b], x-open: true, description: A word. }
        level: { type: integer, enum: [1, 2], x-open: true, description: A number of a few. }
        one: { type: integer, const: 1, description: One. }
        yes: { type: boolean, const: true, description: Yes. }
        maybe: { oneOf: [{ $ref: "#/components/schemas/Inner" }, { type: "null" }], description: An object or nothing. }
        texts: { type: array, items: { type: string }, description: Texts. }
        rows: { type: array, items: { $ref: "#/components/schemas/Inner" }, description: Objects. }
        pair: { type: array, prefixItems: [{ type: integer }, { type: string }], items: { type: string }, description: Two. }
        flags: { $ref: "#/components/schemas/Flags" }
        whole2: { $ref: "#/components/schemas/Inner" }
        side: { type: array, items: { $ref: "#/components/schemas/TurnedLevel" }, description: Levels. }
        other: { type: array, items: { $ref: "#/components/schemas/NumberLevel" }, description: Levels. }
    Inner:
      type: object
      description: Fields that may be missing.
      properties:
        a: { type: string, description: Text. }
        ab: { type: integer, description: A number. }
        abc: { type: array, items: { type: boolean }, description: Flags. }
    Flags:
      type: object
      description: More fields than one number has bits.
      required: [f0, f29, f30, f34]
      properties:
${flags.map((name) => `        ${name}: { type: boolean, description: A flag. }\n`).join("")}    TurnedLevel:
      type: object
      x-level: [p, q]
      required: [q, id, p, n]
      description: A level with its amount first.
      properties:
        q: { type: string, x-decimal: true, description: Amount. }
        id: { type: string, description: An id. }
        p: { type: string, x-decimal: true, description: Price. }
        n: { type: integer, description: Orders. }
    NumberLevel:
      type: array
      x-level: [1, 0]
      description: Amount and price as numbers.
      prefixItems: [{ type: number }, { type: number }]
      items: false
`;

const inner = [{ a: "y" }, {}, { ab: 5, a: "y" }, { abc: [true, false, true], ab: 0 }, { abc: [] }];
const unnamed = [{}, { ab: 5 }];
const least = {
  text: "BTC",
  decimal: "-12.50",
  number: 0.1,
  whole: 1784600012346,
  wide: 12,
  flag: true,
  nothing: null,
  choice: "sell",
  word: "later",
  level: 3,
  one: 1,
  yes: true,
  maybe: null,
  texts: [],
  rows: [],
  pair: [1, "two"],
};
const samples: readonly object[] = [
  least,
  { ...least, choice: "buy", maybe: inner[2], texts: ["a", "", "c"], rows: inner, flag: false, empty: "", either: 1.5 },
  { ...least, choice: "se", empty: "0.5", rows: unnamed, whole2: {}, number: -5, wide: -1, maybe: {} },
  { ...least, flags: Object.fromEntries(flags.map((name, at) => [name, at % 2 === 0])) },
  { ...least, flags: { f34: true, f0: false, f30: true, f29: false } },
  {
    ...least,
    side: [{ q: "1.50", id: "a", p: "100", n: 5 }, { q: "0", id: "", p: "0.00000001", n: 0 }],
    other: [[0.1, 45283.5], [100, 3], [0.00001, 2.25]],
  },
];

async function decoderOf(): Promise<Decoder> {
  const tree = makeTree();
  trees.push(tree);
  const path = "specs/acme/spot.asyncapi.yaml";
  const channel = `  everything:
    address: "{symbol}@everything"
    servers: [{ $ref: "#/servers/stream" }]
    parameters: { symbol: { description: "Symbol, in lower case." } }
    messages: { everything: { $ref: "#/components/messages/Everything" } }
`;
  const operation = `  receiveEverything:
    action: receive
    channel: { $ref: "#/channels/everything" }
    summary: One of each.
    tags: [{ name: market }]
    x-docs: https://docs.acme.example/api#everything
    x-auth: none
    x-cost: {}
`;
  const message = `    Everything:
      name: everything
      x-hot: [stream, data.rows.0.a, data.flag]
      payload: { $ref: "#/components/schemas/Everything" }
      examples: [${samples.map((payload) => JSON.stringify({ payload })).join(", ")}]
`;
  tree.write(
    path,
    tree.read(path).replace("channels:\n", () => `channels:\n${channel}`)
      .replace("operations:\n", () => `operations:\n${operation}`)
      .replace("  messages:\n    Trade:", () => `  messages:\n${message}    Trade:`)
      .replace("  schemas:\n", () => `  schemas:\n${schemas}`),
  );
  const said: string[] = [];
  assert.is(await main(["acme"], tree.root, (text) => said.push(text)), 0, said.join("\n"));
  const { decoders } = await import(pathToFileURL(tree.path("generated/acme/spot.hot.ts")).href) as {
    readonly decoders: readonly Decoder[];
  };
  return decoders.find(({ name }) => name === "everything") as Decoder;
}

/** The address is made of what the description says tells the subscription. */
function read(bytes: Uint8Array): Frame {
  const frame = parseJson(Buffer.from(bytes).toString("utf8")) as {
    readonly stream: string;
    readonly data: { readonly rows?: readonly { readonly a?: string }[]; readonly flag?: boolean };
  };
  const { stream, data } = frame;
  return { kind: "data", address: JSON.stringify([stream, data.rows?.[0]?.a, data.flag]), payload: data };
}

type Level = readonly [price: unknown, amount: unknown];
const levelOf = ({ 0: item, 1: next, p = next, q = item }: Record<string, unknown>): Level => [p, q];

test("what they take is what the schema takes, as the same values", async () => {
  const target: Target = {
    name: "decoder/acme/everything",
    samples: samples.map((data) => JSON.stringify({ stream: "btcusdt@everything", data })),
    jitter: true,
    read: differential(await decoderOf(), read, levelOf, new Set(["flag"])),
  };
  for (const text of target.samples) assert.ok(hold(target, Buffer.from(text)), text);
  // What tells the subscription is another further down: the frame is not of one.
  for (const rows of [[{ a: "x" }, { a: "y" }], [{}, { a: "y" }], [{ a: "x" }, { ab: 5 }, { a: "" }]]) {
    const text = JSON.stringify({ stream: "btcusdt@everything", data: { ...least, rows } });
    assert.not(hold(target, Buffer.from(text)), text);
  }
  const { failures, accepted, rejected } = run(target, 20_000, 7, () => 0);
  assert.equal(failures, []);
  assert.ok(accepted > 2_000 && rejected > 2_000, `${accepted} accepted, ${rejected} rejected`);
}, 60_000);

/** Numbers of every length before and behind the point, with and without zeros at their end; and what is none. */
function* numbers(): Generator<string> {
  for (let whole = 1; whole <= 11; whole++) {
    for (let places = 0; places <= 11; places++) {
      for (const digit of ["9", "1", "0"]) {
        const front = whole === 1 ? digit : `7${digit.repeat(whole - 1)}`;
        yield places === 0 ? front : `${front}.${digit.repeat(places)}`;
        if (places > 1) yield `${front}.${"3".repeat(places - 1)}0`;
      }
    }
  }
  yield* ["", "-", ".", "5.", ".5", "05", "00", "0.", "-0", "-1.5", "+1", "1e5", "1.5e-3", "5.x", "1 ", "1.5.5", "12a"];
}

test("numbers of levels are taken as they are, whatever their length, and what is none is left", async () => {
  const decoded = differential(await decoderOf(), read, levelOf, new Set(["flag"]));
  const target: Target = { name: "levels", samples: [], jitter: true, read: decoded };
  const frame = (number: string, one: string): string =>
    `{"stream":"btcusdt@everything","data":${JSON.stringify(least).slice(0, -1)},` +
    `"side":[{"q":"1","id":"12","p":"2.5","n":7},{"q":"${number}","id":"${one}","p":"${number}","n":10},` +
    `{"q":"3","id":"x","p":"4","n":123}],"other":[[1,2.50],[${number},${number}],[0.5,3]]}}`;
  const text = (number: string): string => frame("1.5", "0").replace(/"1\.5"/g, () => `"${number}"`);
  const taken = [...numbers()].filter((number) => hold(target, Buffer.from(text(number))));
  const plain = [...numbers()].filter((number) => /^-?\d+(\.\d+)?$/.test(number));
  // Those with zeros in front, and of more digits than fit, are read in the ordinary way.
  const fit = plain.filter((number) => !/^-?0\d/.test(number) && number.replace(/\D/g, "").length <= 15);
  assert.equal(fit.filter((number) => !taken.includes(number)), []);
  assert.equal(taken.filter((number) => !plain.includes(number)), []);
  // Of JSON numbers only those that a double holds.
  for (const number of numbers()) hold(target, Buffer.from(frame(number, "05")));
}, 60_000);

test.run();
