import * as assert from "uvu/assert";
import { newerThanSeen } from "../../src/connector/newer.ts";
import { suite } from "../support/suite.ts";

const test = suite("connector/newer");

/** Which of these ids are new, in order. */
function fresh(ids: readonly string[]): readonly string[] {
  const isNew = newerThanSeen();
  return ids.filter((id) => isNew({ id }));
}

test("of ids that are numbers only those above the highest so far are new", () => {
  assert.equal(fresh(["8", "9", "10", "9", "10", "11", "8", "100", "99"]), ["8", "9", "10", "11", "100"]);
  assert.equal(fresh(["0", "0", "1"]), ["0", "1"]);
  const [large, larger] = ["2290000000824091000", "2290000000824091001"];
  assert.equal(fresh([large, larger, large, larger, "999"]), [large, larger]);
});

test("other ids are new once, in any order", () => {
  assert.equal(fresh(["b-2", "a-1", "b-2", "a-1", "c-1", "007", "7", "007"]), ["b-2", "a-1", "c-1", "007", "7"]);
});

test("the last 2,000 of other ids are remembered however many came before", () => {
  const isNew = newerThanSeen();
  for (let i = 0; i < 20_000; i++) {
    assert.ok(isNew({ id: `t-${i}` }));
    for (const back of [0, 1, 1_000, 1_999]) if (back <= i) assert.not(isNew({ id: `t-${i - back}` }), `${i} ${back}`);
  }
  assert.ok(isNew({ id: "t-1" }), "and those of long ago are not");
});

test.run();
