/** Answers of which some entries cannot be read. */
import * as assert from "uvu/assert";
import * as v from "valibot";
import { SchemaError } from "../../src/core/errors.ts";
import { checkMost } from "../../src/core/schema.ts";
import { suite } from "../support/suite.ts";

const test = suite("core schema");
const entry = v.object({ id: v.string(), tick: v.pipe(v.string(), v.decimal()) });
const good = { id: "a", tick: "0.1" };
const about = { venue: "x", operation: "markets" };

function read<A>(schema: v.GenericSchema<unknown, A>, value: unknown, entries: string): [A, string[]] {
  const told: string[] = [];
  return [checkMost(schema, value, { entries, told: (error) => void told.push(error.path) }, about), told];
}

test("entries of a list, of a list further down, of a map and of an answer that is the list", () => {
  const bad = { id: "b", tick: "n/a" };
  assert.equal(read(v.object({ list: v.array(entry) }), { list: [good, bad, 7] }, "list"), [{ list: [good] }, [
    "list.1.tick",
    "list.2",
  ]]);
  const deep = v.object({ result: v.object({ list: v.array(entry), next: v.string() }) });
  assert.equal(read(deep, { result: { list: [bad, good], next: "" } }, "result.list"), [
    { result: { list: [good], next: "" } },
    ["result.list.0.tick"],
  ]);
  assert.equal(read(v.object({ result: v.record(v.string(), entry) }), { result: { A: good, B: bad } }, "result"), [
    { result: { A: good } },
    ["result.B.tick"],
  ]);
  assert.equal(read(v.array(entry), [bad, good], ""), [[good], ["0.tick"]]);
});

test("where all can be read, all is there, and nobody is told", () => {
  assert.equal(read(v.array(entry), [good, good], ""), [[good, good], []]);
});

test("what is wrong elsewhere is wrong for all of it", () => {
  const schema = v.object({ time: v.number(), list: v.array(entry) });
  for (const value of [{ time: "now", list: [good] }, { time: 1, list: {} }, { time: 1 }, null]) {
    assert.throws(() => read(schema, value, "list"), (error: unknown) => error instanceof SchemaError);
  }
});

test.run();
