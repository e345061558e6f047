import * as assert from "uvu/assert";
import { VenueClock } from "../../src/core/offset.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/offset");

/** Uniform numbers from 0 to below 1, the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** A venue whose clock is ahead by `ahead` and runs `rate` times as fast as ours. */
function venueOf(clock: ManualClock, ahead: number, rate = 1): () => number {
  return () => ahead + clock.monotonic() * rate;
}

/** One question that takes `there` milliseconds to the venue and `back` from it. */
async function ask(
  time: VenueClock,
  clock: ManualClock,
  venue: () => number,
  there: number,
  back: number,
): Promise<void> {
  await time.measure(async () => {
    await clock.advance(there);
    const told = Math.floor(venue());
    await clock.advance(back);
    return told;
  });
}

test("before the first measurement it is the machine's time, with no bound", () => {
  const clock = manualClock(1_000);
  const time = new VenueClock(clock);
  assert.is(time.now(), 1_000);
  assert.is(time.error, Infinity);
  assert.not.ok(time.synced);
});

test("the venue's time at the middle of the question, with half of its length and the resolution as bound", async () => {
  const clock = manualClock(1_000);
  const time = new VenueClock(clock);
  await ask(time, clock, venueOf(clock, 50_000), 30, 30);
  assert.ok(time.synced);
  assert.is(time.now(), 50_060);
  assert.is(time.error, 31);
  await clock.advance(500);
  assert.is(time.now(), 50_560);
});

test("of several measurements the surest counts", async () => {
  const clock = manualClock();
  const time = new VenueClock(clock);
  const venue = venueOf(clock, 9_000);
  await ask(time, clock, venue, 200, 0);
  await ask(time, clock, venue, 5, 5);
  await ask(time, clock, venue, 0, 300);
  assert.ok(Math.abs(time.now() - venue()) <= 1, `${time.now() - venue()}`);
  assert.ok(time.error < 6.1, `${time.error}`);
});

test("an old measurement loses against a new one that is a little less sure", async () => {
  const clock = manualClock();
  const time = new VenueClock(clock);
  await ask(time, clock, venueOf(clock, 1_000), 5, 5);
  const before = time.error;
  await clock.advance(100_000);
  // 200 ppm of 100 seconds are 20 ms.
  assert.ok(Math.abs(time.error - before - 20) < 1e-6, `${time.error}`);
  await ask(time, clock, venueOf(clock, 1_015), 10, 10);
  assert.ok(Math.abs(time.error - 11) < 1e-6, `${time.error}`);
  assert.ok(Math.abs(time.now() - clock.monotonic() - 1_015) <= 1);
});

test("the bound holds whatever the delays and the drift", async () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const random = numbers(seed);
    const clock = manualClock();
    const time = new VenueClock(clock);
    const ahead = (random() - 0.5) * 120_000;
    // Up to 190 ppm either way.
    const venue = venueOf(clock, ahead, 1 + (random() - 0.5) * 380e-6);
    let largest = 0;
    for (let round = 0; round < 60; round++) {
      const slow = random() < 0.3 ? 2_000 : 60;
      await ask(time, clock, venue, random() * slow, random() * (random() < 0.2 ? 2_000 : 20));
      await clock.advance(random() * 300_000);
      const off = Math.abs(time.now() - venue());
      largest = Math.max(largest, off);
      assert.ok(off <= time.error, `seed ${seed}, round ${round}: off by ${off}, said ${time.error}`);
    }
    assert.ok(largest > 1, "the delays were uneven");
  }
});

test("a step of the wall clock changes nothing", async () => {
  const clock = manualClock();
  let step = 0;
  const stepping = { now: () => clock.now() + step, monotonic: clock.monotonic, after: clock.after };
  const time = new VenueClock(stepping);
  await ask(time, clock, venueOf(clock, 70_000), 1, 1);
  const before = time.now();
  step = -3_600_000;
  assert.is(time.now(), before);
  step = 86_400_000;
  await clock.advance(10);
  assert.is(time.now(), before + 10);
});

test("a machine that slept, or whose clock was set: less sure by the jump, until the venue is asked again", async () => {
  for (const jump of [1_800_000, -60_000]) {
    const clock = manualClock();
    let step = 0;
    let ahead = 5_000;
    const jumping = { now: () => clock.now() + step, monotonic: clock.monotonic, after: clock.after };
    const time = new VenueClock(jumping);
    assert.not.ok(time.suspect);
    const measure = (): Promise<void> =>
      time.measure(async () => {
        await clock.advance(10);
        return Math.floor(clock.now() + ahead);
      });
    await measure();
    await measure();
    assert.not.ok(time.suspect);
    step += 200;
    assert.not.ok(time.suspect, "what a clock is slewed by");
    const before = time.error;
    step += jump;
    // The venue's time went on where the machine slept.
    if (jump > 0) ahead += jump;
    assert.ok(time.suspect);
    assert.ok(time.error >= before + Math.abs(jump) - 500, `${time.error}`);
    assert.ok(Math.abs(time.now() - clock.now() - ahead) <= time.error, "the bound holds");
    await measure();
    assert.not.ok(time.suspect);
    assert.ok(time.error < 20, `${time.error}`);
    assert.ok(Math.abs(time.now() - clock.now() - ahead) <= time.error);
  }
});

test("a jump while the venue is asked makes that measurement unsure too", async () => {
  const clock = manualClock();
  let step = 0;
  const time = new VenueClock({ now: () => clock.now() + step, monotonic: clock.monotonic, after: clock.after });
  await time.measure(() => {
    step = 30_000;
    return Promise.resolve(1_000);
  });
  assert.ok(time.suspect);
  assert.ok(time.error >= 29_000);
});

test("a venue whose clock steps: the newest measurement counts where the older ones contradict it", async () => {
  const clock = manualClock();
  const time = new VenueClock(clock);
  let ahead = 1_000;
  for (let n = 0; n < 3; n++) await ask(time, clock, () => ahead + clock.monotonic(), 5, 5);
  ahead = -59_000;
  await ask(time, clock, () => ahead + clock.monotonic(), 50, 50);
  assert.ok(Math.abs(time.now() - clock.monotonic() - ahead) <= time.error, `${time.now() - clock.monotonic()}`);
});

test("only the last few measurements are remembered", async () => {
  const clock = manualClock();
  const time = new VenueClock(clock);
  await ask(time, clock, venueOf(clock, 1_000), 0, 0);
  for (let n = 0; n < 5; n++) await ask(time, clock, venueOf(clock, 5_000), 2, 2);
  assert.ok(Math.abs(time.now() - clock.monotonic() - 5_000) <= 1);
});

test("a question that fails changes nothing", async () => {
  const clock = manualClock();
  const time = new VenueClock(clock);
  await ask(time, clock, venueOf(clock, 1_000), 1, 1);
  const before = time.now();
  const error = new Error("no answer");
  assert.is(await time.measure(() => Promise.reject(error)).catch((caught) => caught), error);
  assert.is(time.now(), before);
});

test("after a reset everything is unknown again", async () => {
  const clock = manualClock(500);
  const time = new VenueClock(clock);
  await ask(time, clock, venueOf(clock, 1_000), 0, 0);
  time.reset();
  assert.is(time.now(), 500);
  assert.is(time.error, Infinity);
});

test("a venue that tells whole seconds is believed within half of one", async () => {
  const clock = manualClock();
  const time = new VenueClock(clock);
  await time.measure(() => Promise.resolve(1_500), 500);
  assert.is(time.error, 500);
  // The other end of the same second: no contradiction.
  await time.measure(() => Promise.resolve(2_400), 500);
  assert.ok(time.error <= 501);
});

test("an answer without a time has that of its question, less what our clock may be ahead, and never goes back", async () => {
  const clock = manualClock(1_000);
  let step = 0;
  const time = new VenueClock({ now: () => clock.now() + step, monotonic: clock.monotonic, after: clock.after });
  assert.is(time.asked(), 1_000, "nothing is known yet");
  const venue = venueOf(clock, 500_000);
  await ask(time, clock, venue, 10, 30);
  const truth = venue();
  const first = time.asked();
  assert.ok(first <= truth && first >= truth - 45, `${truth - first}`);
  await clock.advance(1_000);
  const second = time.asked();
  assert.ok(second <= venue() && second > first);
  step = 3_600_000;
  assert.ok(time.error > 3_000_000);
  const third = time.asked();
  assert.ok(third >= second && third <= venue(), "a clock that is set does not make it old");
  // The newest answer contradicts what was measured before, and says that it is earlier.
  await ask(time, clock, () => venue() - 5_000, 0, 0);
  assert.is(time.asked(), third);
});

test.run();
