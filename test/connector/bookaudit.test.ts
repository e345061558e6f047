import * as assert from "uvu/assert";
import { BookSide } from "../../src/connector/books/book.ts";
import { snapshotAudit } from "../../src/connector/books/bookaudit.ts";
import { manualClock } from "../support/clock.ts";
import { suite } from "../support/suite.ts";

const test = suite("connector/bookaudit");

/** One audit of a book with one bid of 1 at 10; the venue answers with these amounts. How many levels were found wrong. */
async function audit(answers: readonly string[], moves: readonly number[] = []): Promise<number> {
  const clock = manualClock();
  const [bids, asks] = [new BookSide("bid"), new BookSide("ask")];
  bids.set(["10", "1"]);
  let wrong = 0;
  let asked = 0;
  const auditor = snapshotAudit({ depth: 5 })({
    clock,
    bids,
    asks,
    depth: undefined,
    fetchSnapshot: () => Promise.resolve({ symbol: "A/B", bids: [["10.0", answers[asked++] ?? "1.00"]], asks: [] }),
    wrong: (levels) => wrong = levels,
    failed: (error) => assert.unreachable(String(error)),
  });
  auditor.start();
  for (let second = 1; second <= 29; second++) {
    await clock.advance(1_000);
    if (moves.includes(second)) auditor.moved({ bids: [["10.000", "1"]], asks: [] });
  }
  auditor.stop();
  await clock.advance(60_000);
  assert.is(clock.pending, 0);
  return wrong;
}

test("a level that two snapshots show alike, and that nothing touched, is wrong", async () => {
  assert.is(await audit(["2", "2"]), 1);
  assert.is(await audit(["1", "2"]), 0, "the first one is right");
});

test("a level that moves on without a word is wrong, one that is as it is here again is not", async () => {
  assert.is(await audit(["2", "3"]), 1);
  assert.is(await audit(["2", "1"]), 0);
});

test("a level that was touched shortly before, between or behind is not judged; one touched long before is", async () => {
  // Asked at 26 s and at 28 s; what moved from 24 s on counts.
  for (const at of [25, 26, 27]) assert.is(await audit(["2", "2"], [at]), 0, `touched after ${at} s`);
  for (const at of [10, 23]) assert.is(await audit(["2", "2"], [at]), 1, `touched after ${at} s`);
});

test.run();
