import * as assert from "uvu/assert";
import { type Terms, Watchdog } from "../../src/core/stream/watchdog.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/stream-watchdog");

const hour = 3_600_000;
const asked: Terms = { askable: true };
const unasked: Terms = { askable: false };

/** Numbers between 0 and 1, the same for a seed. */
function chances(seed: number): () => number {
  let state = seed * 7_919 + 1;
  for (let n = 0; n < 5; n++) state = state * 48_271 % 2_147_483_647;
  return () => (state = state * 48_271 % 2_147_483_647) / 2_147_483_647;
}

/**
 * Runs a market until `end`, and looks every second as a stream does. An alarm subscribes anew at once. Returns the times
 * of the alarms.
 */
function alarms(events: readonly number[], end: number, terms: Terms, dog: Watchdog = new Watchdog()): number[] {
  const found: number[] = [];
  let next = 0;
  dog.begin(0);
  for (let now = 0; now <= end; now += 1_000) {
    for (; next < events.length && (events[next] as number) <= now; next++) dog.heard(events[next] as number);
    if (now < dog.due(terms)) continue;
    found.push(now);
    dog.alarm(now);
    dog.begin(now + 100);
  }
  return found;
}

function market(seed: number, gap: (chance: () => number) => number): number[] {
  const chance = chances(seed);
  const events: number[] = [];
  for (let now = gap(chance); now < hour; now += gap(chance)) events.push(now);
  return events;
}

test("markets of every pace, and such as come in bursts: no false alarm in an hour, of bursts in one of a hundred", () => {
  const random = (mean: number) => (chance: () => number): number => -Math.log(1 - chance()) * mean;
  const kinds: readonly (readonly [string, (chance: () => number) => number])[] = [
    ...[50, 300, 1_000, 5_000, 20_000, 60_000, 300_000].map((mean) => [`every ${mean} ms`, random(mean)] as const),
    ["bursts", (chance) => chance() < 0.95 ? chance() * 100 : random(60_000)(chance)],
    ["regular", () => 1_000],
  ];
  for (const [name, gap] of kinds) {
    for (const terms of [asked, unasked]) {
      let hours = 0;
      for (let seed = 1; seed <= 100; seed++) if (alarms(market(seed, gap), hour, terms).length > 0) hours++;
      // The first seconds after a burst cannot be told from an end: there somebody is asked, which is no resubscription.
      const most = name === "bursts" ? terms === asked ? 100 : 1 : 0;
      assert.ok(hours <= most, `${name}, ${terms.askable ? "asked" : "unasked"}: ${hours} hours with a false alarm`);
    }
  }
});

test("a market without any event raises no alarm", () => {
  assert.equal(alarms([], hour, asked), []);
  const few = Array.from({ length: 19 }, (_, n) => n * 10);
  for (const terms of [asked, unasked]) assert.equal(alarms(few, hour, terms), [], "nor one with few");
});

test("a subscription that dies: an alarm within three times its longest silence, or within the floor", () => {
  for (const [gap, floor, terms] of [[100, 5_000, asked], [100, 15_000, unasked], [10_000, 0, asked]] as const) {
    const events = Array.from({ length: 1_000 }, (_, n) => n * gap);
    const death = events.at(-1) as number;
    const [first] = alarms(events, death + hour, terms);
    const limit = Math.max(floor, 3 * gap * 1.05);
    assert.ok(
      first !== undefined && first >= death + Math.max(floor, 3 * gap) && first <= death + limit + 1_000,
      `${first}`,
    );
  }
});

test("a burst says nothing of what comes after it, where nobody can be asked", () => {
  const burst = Array.from({ length: 500 }, (_, n) => n * 5);
  assert.equal(alarms(burst, hour, unasked), []);
  assert.is(alarms(burst, hour, asked)[0], 8_000, "where somebody can, it costs a question");
});

test("alarms in a row come ever more rarely", () => {
  const found = alarms(Array.from({ length: 700 }, (_, n) => n * 100), 70_000 + 8 * hour, unasked);
  const waits = found.slice(1).map((at, n) => at - (found[n] as number));
  for (const [n, wait] of waits.slice(0, 8).entries()) {
    assert.ok(Math.abs(wait - 15_000 * 2 ** (n + 1)) <= 2_000, `${n}: ${wait}`);
  }
  assert.ok(found.length <= 12, `${found.length} in eight hours`);
});

test("an event ends the row", () => {
  const dog = new Watchdog();
  const events = Array.from({ length: 700 }, (_, n) => n * 100);
  alarms(events, 200_000, unasked, dog);
  assert.ok(dog.alarms >= 2);
  dog.heard(200_200);
  assert.is(dog.alarms, 0);
});

test("a silence that is genuine is learned, and asked about the next time after three times as long", () => {
  const dog = new Watchdog();
  dog.begin(0);
  for (let n = 1; n <= 1_000; n++) dog.heard(n * 100);
  const last = 100_000;
  let now = last;
  const questions: number[] = [];
  while (now < last + hour) {
    now += 1_000;
    if (now < dog.due(asked)) continue;
    questions.push(now - last);
    dog.genuine(now);
  }
  assert.ok(questions.length <= 7, `${questions.length} questions in an hour`);
  for (const [n, at] of questions.slice(1).entries()) assert.ok(at >= 3 * (questions[n] as number));
  dog.heard(now);
  assert.ok(dog.due(asked) >= now + 2 * hour, "it is known to be so quiet now");
});

test("what an alarm has not ended was genuine: the whole silence is learned; what it has ended was not", () => {
  const events = Array.from({ length: 1_000 }, (_, n) => n * 100);
  const quiet = new Watchdog();
  alarms(events, 120_000, unasked, quiet);
  assert.is(quiet.alarms, 1);
  quiet.heard(140_000);
  assert.ok(quiet.due(unasked) >= 140_000 + 3 * (140_000 - 99_900), "40 seconds are usual");
  const broken = new Watchdog();
  alarms(events, 115_000, unasked, broken);
  broken.heard(115_200);
  assert.ok(broken.due(unasked) <= 115_200 + 16_000);
});

test("what was long ago is forgotten after an hour", () => {
  const dog = new Watchdog();
  dog.begin(0);
  for (let n = 1; n <= 100; n++) dog.heard(n * 60_000);
  let now = 100 * 60_000;
  assert.ok(dog.due(asked) - now >= 180_000);
  for (const end = now + hour / 2; now < end; now += 1_000) dog.heard(now);
  assert.ok(dog.due(asked) - now >= 170_000, "half an hour is not enough");
  for (const end = now + hour * 0.7; now < end; now += 1_000) dog.heard(now);
  assert.ok(dog.due(asked) - now <= 5_000);
});

test("a fixed patience holds from the first moment, for events and silences alike", () => {
  const dog = new Watchdog();
  const terms: Terms = { patience: 30_000, askable: false };
  dog.begin(1_000);
  assert.is(dog.due(terms), 31_000);
  dog.heard(5_000);
  assert.is(dog.due(terms), 35_000);
  dog.genuine(35_000);
  assert.is(dog.due(terms), 65_000, "asked again after the same time");
  dog.alarm(65_000);
  dog.begin(65_100);
  assert.is(dog.due(terms), 125_100, "an alarm that changes nothing doubles it");
  for (let n = 0; n < 10; n++) dog.alarm(200_000);
  assert.is(dog.due(terms), 200_000 + 16 * 30_000, "up to a bound");
});

test.run();
