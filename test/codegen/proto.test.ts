/** Readers of protocol buffers that are made of a description. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import * as assert from "uvu/assert";
import { main } from "../../codegen/main.ts";
import { SchemaError } from "../../src/core/errors.ts";
import { suite } from "../support/suite.ts";
import { makeTree, repository, type Tree } from "./tree.ts";

const test = suite("readers of protocol buffers");
const trees: Tree[] = [];
test.after(() => trees.splice(0).forEach((tree) => tree.remove()));

/** One of each form that a field may have. */
const schemas = `    Everything:
      type: object
      description: One of each.
      required: [text, decimal, either, word, whole, wide, flag, texts, numbers, wides, flags, rows]
      x-proto:
        { text: 1, decimal: 2, either: 3, word: 4, whole: 5, wide: 6, flag: 7, texts: 8, numbers: 9, wides: 10, flags: 11,
          rows: 12, inner: 13, said: 14, number: 15, yes: 16, last-one: 536870911 }
      properties:
        text: { type: string, description: Text. }
        decimal: { type: string, x-decimal: true, description: A decimal. }
        either:
          description: A decimal or none.
          oneOf: [{ type: string, x-decimal: true }, { type: string, const: "" }]
        word: { type: string, enum: [a, b], x-open: true, description: A word. }
        whole: { type: integer, description: A whole number. }
        wide: { type: integer, x-int64: true, description: A large number. }
        flag: { type: boolean, description: A flag. }
        texts: { type: array, items: { type: string }, description: Texts. }
        numbers: { type: array, items: { type: integer }, description: Numbers. }
        wides: { type: array, items: { type: integer, x-int64: true }, description: Large numbers. }
        flags: { type: array, items: { type: boolean }, description: Flags. }
        rows: { type: array, items: { $ref: "#/components/schemas/Inner" }, description: Objects. }
        inner: { $ref: "#/components/schemas/Inner" }
        said: { type: string, description: Text that may be missing. }
        number: { type: integer, description: A number that may be missing. }
        yes: { type: boolean, description: A flag that may be missing. }
        last-one: { type: string, description: The largest number. }
    Inner:
      type: object
      description: What is inside.
      required: [a]
      x-proto: { a: 1, b: 2, deeper: 3 }
      properties:
        a: { type: string, description: Text. }
        b: { type: integer, description: A number. }
        deeper: { $ref: "#/components/schemas/Deeper" }
    Deeper:
      type: object
      description: What is deeper inside.
      x-proto: { a: 1 }
      properties:
        a: { type: string, description: Text. }
`;

type Read = (bytes: Uint8Array, about: { readonly venue: string }) => unknown;

async function reader(): Promise<{ readonly read: Read; readonly names: readonly string[]; readonly text: string }> {
  const tree = makeTree();
  trees.push(tree);
  const path = "specs/acme/spot.asyncapi.yaml";
  tree.write(path, tree.read(path).replace("  schemas:\n", () => `  schemas:\n${schemas}`));
  const said: string[] = [];
  assert.is(await main(["acme"], tree.root, (text) => said.push(text)), 0, said.join("\n"));
  const file = tree.path("generated/acme/spot.proto.ts");
  const text = readFileSync(file, "utf8");
  const runtime = pathToFileURL(`${repository}/src/core/proto.ts`).href;
  tree.write("generated/acme/spot.proto.ts", text.replace('"../../src/core/proto.ts"', JSON.stringify(runtime)));
  const made = await import(pathToFileURL(file).href) as Record<string, Read>;
  return { read: made["readEverything"] as Read, names: Object.keys(made), text };
}

const made = await reader();
const read = (...bytes: readonly number[]): unknown => made.read(Uint8Array.from(bytes), { venue: "acme" });
const text = (tag: number, value: string): number[] => [tag, value.length, ...new TextEncoder().encode(value)];
const nothing = {
  ...{ text: "", decimal: "", either: "", word: "", whole: 0, wide: 0, flag: false },
  ...{ texts: [], numbers: [], wides: [], flags: [], rows: [] },
};

test("what no other message holds has a reader; the others are in it", () => {
  assert.equal(made.names, ["readEverything"]);
  assert.match(made.text, "Generated from specs/acme/spot.openapi.yaml and specs/acme/spot.asyncapi.yaml");
});

test("nothing is empty text, zero and false; what may be missing is", () => {
  assert.equal(read(), nothing);
});

test("every form of a field", () => {
  assert.equal(
    read(
      ...text(0x0a, "x"),
      ...text(0x12, "1.50"),
      ...text(0x1a, "2"),
      ...text(0x22, "later"),
      ...[0x28, 0x96, 0x01, 0x30, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10, 0x38, 1],
      ...text(0x42, "one"),
      ...text(0x42, ""),
      // Numbers one by one, and one behind the other.
      ...[0x48, 1, 0x4a, 3, 0x96, 0x01, 2, 0x48, 3, 0x50, 4, 0x52, 1, 5, 0x58, 1, 0x5a, 2, 0, 1],
      ...[0x62, 0],
      ...[0x62, 5, ...text(0x0a, "r"), 0x10, 7],
      ...[0x6a, 2, 0x10, 9],
      ...text(0x72, ""),
      ...[0x78, 0, 0x80, 0x01, 0],
      ...[0xfa, 0xff, 0xff, 0xff, 0x0f, 1, 0x7a],
    ),
    {
      ...{ text: "x", decimal: "1.50", either: "2", word: "later", whole: 150, wide: 2n ** 53n, flag: true },
      ...{ texts: ["one", ""], numbers: [1, 150, 2, 3], wides: [4, 5], flags: [true, false, true] },
      rows: [{ a: "" }, { a: "r", b: 7 }],
      ...{ inner: { a: "", b: 9 }, said: "", number: 0, yes: false, "last-one": "z" },
    },
  );
});

test("what comes twice: the last of a field, all of a list, and one message of two", () => {
  assert.equal(
    read(
      ...text(0x0a, "x"),
      ...text(0x0a, "y"),
      ...[0x6a, 5, ...text(0x0a, "p"), 0x10, 7],
      ...[0x6a, 7, 0x10, 8, 0x1a, 3, ...text(0x0a, "d")],
      ...[0x6a, 2, 0x1a, 0],
    ),
    { ...nothing, text: "y", inner: { a: "p", b: 8, deeper: { a: "d" } } },
  );
});

test("what is not described is passed over: another number, or another form of a known one", () => {
  assert.equal(read(0x98, 0x06, 5, 0x08, 5, 0x2a, 1, 5, 0x3d, 1, 2, 3, 4, 0x6d, 1, 2, 3, 4), nothing);
});

test("messages end where they say, and errors say where", () => {
  const fails = (...bytes: readonly number[]): void => {
    assert.throws(
      () => read(...bytes),
      (error: unknown) => error instanceof SchemaError && / at byte \d+/.test(error.message),
    );
  };
  fails(0x0a, 2, 0x61);
  fails(0x62, 3, 0x0a, 2, 0x61);
  // What is inside would go on in what is around it.
  fails(0x62, 2, 0x0a, 1, 0x61);
  fails(0x4a, 1, 0x96, 0x01);
  fails(0x28, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10);
  fails(0x63);
  fails(0x28);
});

test.run();
