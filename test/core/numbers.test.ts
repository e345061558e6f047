import * as assert from "uvu/assert";
import { SchemaError } from "../../src/core/errors.ts";
import { present } from "../../src/core/fields.ts";
import { above, sequenceOf, stepOf, told } from "../../src/core/numbers.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/numbers");

test("what says nothing is no number, and zero is none that is above it", () => {
  const all = ["1.50", 2, 3n, "0", "0.00", 0, "-1", "", null, undefined];
  const texts = (read: typeof told) => all.map((value) => read(value)?.toFixed());
  assert.equal(texts(told), ["1.5", "2", "3", "0", "0", "0", "-1", undefined, undefined, undefined]);
  assert.equal(texts(above), ["1.5", "2", "3", ...Array(7).fill(undefined)]);
  assert.throws(() => told("many"), RangeError);
});

test("sequence numbers are exact or none", () => {
  assert.equal([sequenceOf(7, {}), sequenceOf("7", {}), sequenceOf(7n, {})], [7, 7, 7]);
  for (const raw of ["9007199254740993", 2n ** 60n, "1.5", "a", Number.NaN]) {
    assert.throws(() => sequenceOf(raw, {}), (error: unknown) => error instanceof SchemaError, String(raw));
  }
});

test("the step of so many places", () => {
  assert.equal([0, 2, 8].map((places) => stepOf(places).toFixed()), ["1", "0.01", "0.00000001"]);
});

test("fields that are undefined are absent, in whatever place; the others stay in their order", () => {
  interface Some {
    readonly a?: number;
    readonly b: string | null;
    readonly c?: boolean;
  }
  const some = present<Some>({ c: undefined, b: null, a: 0 });
  assert.equal(Object.entries(some), [["b", null], ["a", 0]]);
  const full = { a: 1, b: "", c: false };
  assert.is(present<Some>(full), full);
});

test.run();
