import * as assert from "uvu/assert";
import { extended, present } from "../../src/core/fields.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/fields");

test("fields that are undefined are left out, and no others", () => {
  const fields = { none: null, zero: 0, no: false, empty: "", missing: undefined, last: 1 };
  const kept = present(fields);
  assert.equal(Object.entries(kept), [["none", null], ["zero", 0], ["no", false], ["empty", ""], ["last", 1]]);
  assert.ok("missing" in fields, "what was given stays as it is");
  assert.equal(Object.keys(present({ missing: undefined })), []);
});

test("where none is undefined the fields are the object itself", () => {
  const fields = { one: 1, none: null };
  assert.is(present(fields), fields);
});

test("fields of both, and of the second where both have one", () => {
  const base = { one: 1, both: 1 };
  assert.equal(extended(base, { both: 2, more: 3 }), { one: 1, both: 2, more: 3 });
  assert.equal(base, { one: 1, both: 1 });
});

test.run();
