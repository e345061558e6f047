import { setTimeout } from "node:timers/promises";
import * as assert from "uvu/assert";
import { loading } from "../../src/core/loading.ts";
import { Random, VirtualClock } from "../../src/sim/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("sim virtual clock");

/** Resolves after so many promise jobs. */
async function jobs(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await undefined;
}

test("timers run in the order of their times, and of their making where times are equal", () => {
  const clock = new VirtualClock(0);
  const ran: number[] = [];
  const random = new Random(4);
  const expected: { at: number; order: number }[] = [];
  for (let order = 0; order < 2_000; order++) {
    const at = random.below(50);
    const cancel = clock.after(at, () => {
      assert.is(clock.now(), at);
      ran.push(order);
    });
    if (random.chance(0.4)) cancel();
    else expected.push({ at, order });
  }
  assert.is(clock.pending, expected.length);
  clock.advance(100);
  expected.sort((one, other) => one.at - other.at || one.order - other.order);
  assert.equal(ran, expected.map(({ order }) => order));
  assert.equal([clock.pending, clock.now()], [0, 100]);
});

test("timers that are set on the way count, and cancelled ones are gone at once", () => {
  const clock = new VirtualClock(0);
  const ran: string[] = [];
  const never = clock.after(20, () => ran.push("never"));
  clock.after(10, () => {
    ran.push("first");
    never();
    clock.after(0, () => ran.push("second"));
    clock.after(100, () => ran.push("later"));
  });
  assert.is(clock.pending, 2);
  clock.advance(50);
  assert.equal([ran.join(), clock.pending, clock.now(), clock.monotonic()], ["first,second", 1, 50, 50]);
  never();
  assert.is(clock.pending, 1, "what has been cancelled is not cancelled again");
});

test("a hundred thousand timers that are all cancelled leave nothing", () => {
  const clock = new VirtualClock(0);
  for (let n = 0; n < 100_000; n++) clock.after(1_000 + n, () => assert.unreachable())();
  assert.is(clock.pending, 0);
  clock.advance(1_000_000);
});

test("while time passes, promise jobs run before the first timer, between timers and after the last", async () => {
  const clock = new VirtualClock(0);
  const log: string[] = [];
  const after = (ms: number, name: string): void => {
    clock.after(ms, () => {
      log.push(`${name} at ${clock.now()}`);
      jobs(500).then(() => log.push(`jobs of ${name} at ${clock.now()}`));
    });
  };
  jobs(500).then(() => after(5, "made by a job"));
  after(10, "a");
  after(10, "b");
  clock.after(30, () => void jobs(500).then(() => after(0, "the last one's")));
  await clock.pass(30);
  const expected = ["made by a job at 5", "a at 10", "b at 10", "the last one's at 30"];
  assert.equal(log, expected.flatMap((each) => [each, `jobs of ${each}`]));
  assert.is(clock.now(), 30);
});

test("passing time after time leaves nothing of the one before", async () => {
  const clock = new VirtualClock(0);
  let ran = 0;
  const again = (): void => {
    ran++;
    clock.after(1, again);
  };
  clock.after(1, again);
  for (let n = 0; n < 500; n++) {
    await clock.pass(1);
    assert.equal([clock.now(), ran], [n + 1, n + 1]);
  }
  await clock.pass(1_000);
  assert.equal([clock.now(), ran, clock.pending], [1_500, 1_500, 1]);
});

test("time passes once at a time, and stands still where a timer throws", async () => {
  const clock = new VirtualClock(0);
  const first = clock.pass(10);
  await clock.pass(1).then(
    () => assert.unreachable("twice at a time"),
    (error) => assert.match(error.message, "passing"),
  );
  await first;
  clock.after(5, () => {
    throw new Error("thrown by a timer");
  });
  await clock.pass(10).then(() => assert.unreachable(), (error) => assert.match(error.message, "thrown by a timer"));
  assert.is(clock.now(), 15);
  await clock.pass(10);
  assert.is(clock.now(), 25);
});

test("while code is loaded time stands still, and goes on after its jobs", async () => {
  const clock = new VirtualClock(0);
  const log: string[] = [];
  const load = async (name: string): Promise<void> => {
    await loading(setTimeout(20)).catch(() => {});
    await jobs(10);
    log.push(`${name} is there at ${clock.now()}`);
  };
  void load("the first");
  for (const at of [1, 2, 3]) clock.after(at, () => log.push(`${at}`));
  clock.after(2, () => void load("the second"));
  await clock.pass(5);
  assert.equal(log, ["the first is there at 0", "1", "2", "the second is there at 2", "3"]);
  assert.is(clock.now(), 5);
});

test("code that cannot be loaded holds nobody up", async () => {
  const clock = new VirtualClock(0);
  const failed = loading(setTimeout(5).then(() => Promise.reject(new Error("not there"))));
  let ran = 0;
  clock.after(1, () => ran++);
  await Promise.all([clock.pass(1), failed.catch((error) => assert.match(error.message, "not there"))]);
  assert.is(ran, 1);
});

test.run();
