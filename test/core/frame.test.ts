import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import type { Venue } from "../../src/core/endpoint.ts";
import { SchemaError } from "../../src/core/errors.ts";
import {
  fieldsOf,
  idOf,
  isFields,
  objectIn,
  refusalOf,
  startOf,
  subjectOf,
  textOf,
  wordOf,
} from "../../src/core/stream/frame.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/stream/frame");
const about = { venue: "here" };

function bytes(text: string): Uint8Array {
  // Inside a larger buffer, as a socket's frames are.
  return new Uint8Array(Buffer.from(`before${text}behind`)).subarray(6, 6 + Buffer.byteLength(text));
}

test("the object of a frame, whether it comes as bytes or as text", () => {
  assert.equal(objectIn(bytes('{"a":[1,"é"]}'), about), { a: [1, "é"] });
  assert.equal(objectIn('{"n":123456789012345678901}', about), { n: 123456789012345678901n });
  assert.is(textOf(bytes("é")), "é");
  assert.is(startOf(bytes("abcdef"), 3), "abc");
});

test("what a payload is about, or all entries of a list", () => {
  const of = (payload: unknown) => subjectOf(payload, ({ name }) => wordOf(name) || undefined, about);
  assert.is(of({ name: "a" }), "a");
  assert.is(of([{ name: "a" }, { name: "a", other: 1 }]), "a");
  for (const nothing of [[], {}, [{}, 1], null, "a"]) assert.is(of(nothing), undefined);
  for (const several of [[{ name: "a" }, { name: "b" }], [{ name: "a" }, {}], [{}, { name: "a" }]]) {
    assert.throws(() => of(several), (error: unknown) => error instanceof SchemaError);
  }
});

test("what is none is refused, and not repeated", () => {
  for (const text of ["", "pong", '{"a":', "[1]", "null", '"secret"', "12"]) {
    try {
      objectIn(bytes(text), about);
      assert.unreachable(text);
    } catch (error) {
      assert.instance(error, SchemaError);
      assert.is((error as SchemaError).venue, "here");
      assert.not.match((error as SchemaError).message, /secret/);
    }
  }
});

test("fields, words and ids of what may be anything", () => {
  assert.equal([{}, { a: 1 }, [], null, "a", undefined].map(isFields), [true, true, false, false, false, false]);
  assert.equal([fieldsOf({ a: 1 }), fieldsOf([1]), fieldsOf(null)], [{ a: 1 }, {}, {}]);
  assert.equal(["a", 1, null, undefined, {}].map(wordOf), ["a", "", "", "", ""]);
  assert.equal(["a", 7, 7n, null, undefined, {}].map(idOf), ["a", "7", "7", "", "", ""]);
});

test("a refusal says by its status whether it passes", () => {
  const errors = { slow: { kind: "RateLimited" }, down: { kind: "Unavailable" }, key: { kind: "Authentication" } };
  const venue = { id: "here", errors } as unknown as Venue;
  const status = (code: string): unknown => fieldsOf(refusalOf(venue, "1", { code, text: "no" }))["status"];
  assert.equal(["slow", "down", "key", "other"].map(status), [429, 503, 400, 400]);
});

test.run();
