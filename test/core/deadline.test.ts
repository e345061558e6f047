/** What ends a call: who is told of it, who is not any more, and what is left of it afterwards. */
import * as assert from "uvu/assert";
import { Ending, type Ends, onAbort } from "../../src/core/abort.ts";
import { Deadline, deadlineOf, endedBy, untilAborted } from "../../src/core/deadline.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { manualClock } from "../support/clock.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/deadline");

/** An end of either kind, and what brings it about. */
const kinds: readonly [string, () => { readonly ends: Ends; abort(reason: unknown): void }][] = [
  ["an Ending", () => {
    const ending = new Ending();
    return { ends: ending, abort: (reason) => ending.abort(reason) };
  }],
  ["a signal", () => {
    const controller = new AbortController();
    return { ends: controller.signal, abort: (reason) => controller.abort(reason) };
  }],
];

for (const [kind, make] of kinds) {
  test(`${kind} tells everyone who waits, once, and nobody who has left`, () => {
    const { ends, abort } = make();
    const told: string[] = [];
    const run = (): void => void told.push(`run ${ends.aborted} ${ends.reason}`);
    onAbort(ends, run);
    const leave = onAbort(ends, run);
    onAbort(ends, run);
    leave();
    leave();
    assert.is(ends.aborted, false);
    abort("first");
    abort("second");
    assert.equal(told, ["run true first", "run true first"]);
  });

  test(`work that waits for ${kind} ends with the reason, or with its own result where that is first`, async () => {
    const { ends, abort } = make();
    const done = untilAborted(Promise.resolve("done"), ends);
    const never = untilAborted(new Promise(() => {}), ends).then(() => "done", (reason) => reason);
    assert.is(await done, "done");
    abort("enough");
    assert.is(await never, "enough");
    assert.is(await untilAborted(new Promise(() => {}), ends).catch((reason) => reason), "enough");
  });
}

test("the signal of an Ending ends with it, whenever it is asked for", () => {
  const [early, late] = [new Ending(), new Ending()];
  const { signal } = early;
  assert.is(early.signal, signal);
  assert.is(signal.aborted, false);
  early.abort("enough");
  late.abort("enough");
  assert.equal([signal.aborted, signal.reason], [true, "enough"]);
  assert.equal([late.signal.aborted, late.signal.reason], [true, "enough"]);
});

test("whoever leaves while others are told is not told", () => {
  const ending = new Ending();
  const told: string[] = [];
  let leave = (): void => {};
  ending.onAbort(() => {
    told.push("first");
    leave();
  });
  leave = ending.onAbort(() => told.push("second"));
  ending.abort("enough");
  assert.equal(told, ["first"]);
});

test("a deadline ends by its time, with a reason that says so, and leaves no timer", async () => {
  const clock = manualClock();
  const deadline = deadlineOf(clock, { timeout: 50 }, {});
  await clock.advance(49);
  assert.is(deadline.aborted, false);
  await clock.advance(1);
  assert.equal([deadline.aborted, endedBy(deadline)], [true, "timeout"]);
  const cleared = deadlineOf(clock, {}, {});
  // What is done in this turn does not wait for the timer.
  assert.is(clock.pending, 0);
  await Promise.resolve();
  assert.is(clock.pending, 1);
  cleared.clear();
  assert.is(clock.pending, 0);
  const atOnce = deadlineOf(clock, {}, {});
  atOnce.clear();
  await Promise.resolve();
  assert.is(clock.pending, 0);
  await clock.advance(20_000);
  assert.equal([cleared.aborted, atOnce.aborted], [false, false]);
});

test("a deadline ends with whatever it was joined with, until it is cleared", () => {
  const clock = manualClock();
  for (const at of [0, 1, 2]) {
    const controller = new AbortController();
    const [first, second] = [new Ending(), new Ending()];
    const deadline = deadlineOf(clock, { signal: controller.signal }, {}, first, undefined, second);
    const cleared = deadlineOf(clock, { signal: controller.signal }, {}, first, undefined, second);
    cleared.clear();
    [controller, first, second][at]?.abort(at);
    assert.equal([deadline.aborted, deadline.reason, endedBy(deadline)], [true, at, "aborted"]);
    assert.is(cleared.aborted, false);
    deadline.clear();
  }
  assert.is(deadlineOf(clock, { signal: AbortSignal.abort("before") }, {}).reason, "before");
});

test("what joined a deadline for a while ends it no longer", () => {
  const clock = manualClock();
  const closing = new Ending();
  const deadline = new Deadline(clock, 1_000);
  const leave = deadline.join(closing);
  leave();
  closing.abort("closed");
  assert.is(deadline.aborted, false);
  deadline.join(closing);
  assert.is(deadline.reason, "closed", "one that has ended already");
  deadline.clear();
});

test("a time limit that is none is refused, and a very long one does not end at once", async () => {
  const clock = manualClock();
  for (const timeout of [0, -1, NaN]) {
    assert.throws(() => deadlineOf(clock, { timeout }, {}), (error: unknown) => error instanceof ValidationError);
  }
  assert.is(clock.pending, 0);
  const deadline = deadlineOf(clock, { timeout: Infinity }, {});
  await clock.advance(100_000);
  assert.is(deadline.aborted, false);
  deadline.clear();
});

test.run();
