import * as assert from "uvu/assert";
import { newerThanSeen } from "../../src/connector/newer.ts";
import { suite } from "../support/suite.ts";

const test = suite("connector/newer");

/** Which of these ids are new, in order, of trades at one time. */
function fresh(ids: readonly string[]): readonly string[] {
  const isNew = newerThanSeen();
  return ids.filter((id) => isNew({ id, time: 1 }));
}

test("of ids that are numbers only those above the highest so far are new", () => {
  assert.equal(fresh(["8", "9", "10", "9", "10", "11", "8", "100", "99"]), ["8", "9", "10", "11", "100"]);
  assert.equal(fresh(["0", "0", "1"]), ["0", "1"]);
  const [large, larger] = ["2290000000824091000", "2290000000824091001"] as const;
  assert.equal(fresh([large, larger, large, larger, "999"]), [large, larger]);
});

test("other ids are new once, in any order", () => {
  assert.equal(fresh(["b-2", "a-1", "b-2", "a-1", "c-1", "007", "7", "007", "7"]), ["b-2", "a-1", "c-1", "007", "7"]);
});

test("one id at two times is two trades", () => {
  const isNew = newerThanSeen();
  assert.equal([1, 2, 1, 2].map((time) => isNew({ id: "a-1", time })), [true, true, false, false]);
});

test("the last 2,000 others are remembered however many came before, and at whatever times", () => {
  for (const share of [1, 3, 5_000]) {
    const isNew = newerThanSeen();
    const trade = (i: number) => ({ id: `t-${i}`, time: Math.floor(i / share) });
    for (let i = 0; i < 9_000; i++) {
      assert.ok(isNew(trade(i)), `${i}`);
      for (const back of [0, 1, 1_000, 1_999]) if (back <= i) assert.not(isNew(trade(i - back)), `${i} ${back}`);
    }
    assert.ok(isNew(trade(1)), "and those of long ago are not");
  }
});

test.run();
