/** The error of a venue that has closed. */
import * as assert from "uvu/assert";
import { VenueClosed, VenueKitError } from "../../src/core/errors.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/closed");

const closure = {
  name: "Gone",
  since: "2022-11",
  evidence: [{ by: "venue", at: "https://gone.example/end" }, { by: "others", at: "https://press.example" }],
} as const;

test("it says which venue, since when, and where that is said", () => {
  const error = new VenueClosed(closure, { venue: "gone" });
  assert.instance(error, VenueKitError);
  assert.is(error.name, "VenueClosed");
  assert.is(error.venue, "gone");
  assert.is(error.since, "2022-11");
  assert.equal(error.evidence, closure.evidence);
  assert.is(error.successor, undefined);
  assert.is(error.message, "Gone is known to be closed since 2022-11: https://gone.example/end");
});

test("it names what came after, by the id that can be loaded or else by the address", () => {
  const ours = new VenueClosed({ ...closure, successor: { name: "Later", venue: "later" } });
  assert.match(ours.message, "; after it came Later (later): https://gone.example/end");
  assert.is(ours.successor?.venue, "later");
  const others = new VenueClosed({ ...closure, successor: { name: "Later", at: "https://later.example" } });
  assert.match(others.message, "; after it came Later (https://later.example): ");
});

test.run();
