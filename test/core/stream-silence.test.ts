import * as assert from "uvu/assert";
import type { Listener } from "../../src/core/stream/stream.ts";
import { suite } from "../support/suite.ts";
import { until } from "./loopback.ts";
import { type Asked, type Recorder, recorder } from "./socket.support.ts";
import { ackLimit, type Bench, inUse, last, patient, request, streamTests } from "./stream.support.ts";

const tests = suite("core/stream-silence");
const { test, open } = streamTests(tests);

/** Sends an event every second, `count` times. */
async function speak({ venue, clock }: Bench, address: string, count: number, heard: Recorder): Promise<void> {
  for (let n = 1; n <= count; n++) {
    const before = heard.payloads.length;
    venue.publish(address, n);
    await until(() => heard.payloads.length === before + 1);
    await clock.advance(1_000);
  }
}

/** A recorder with what a test says of silences. */
function judging(more: Partial<Listener>): Recorder {
  return Object.assign(recorder(), more);
}

/** How often `address` was subscribed. */
function subscribed({ venue }: Bench, address: string): number {
  return venue.asked("sub").filter(({ args }) => args?.includes(address)).length;
}

test("one subscription dies while the socket and the others live: it is made anew on the same connection", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const [dies, lives] = [recorder(), recorder()];
  await Promise.all([stream.add("dies", dies), stream.add("lives", lives)]);
  await speak(bench, "dies", 30, dies);
  last(venue).topics.delete("dies");
  for (let n = 0; n < 13; n++) await speak(bench, "lives", 1, lives);
  assert.equal(subscribed(bench, "dies"), 1, "not before its time");
  for (let n = 0; n < 3; n++) await speak(bench, "lives", 1, lives);
  await until(() => subscribed(bench, "dies") === 2);
  await until(() => dies.log.at(-1) === "live");
  assert.equal(dies.log.filter((entry) => typeof entry === "string"), ["live", "lost", "live"]);
  assert.equal(venue.asked("unsub").map(({ args }) => args), [["dies"]]);
  await speak(bench, "dies", 1, dies);
  assert.equal(lives.log.filter((entry) => typeof entry === "string"), ["live"]);
  assert.is(venue.connections.length, 1);
  await clock.advance(0);
});

test("a silence that somebody knows to be genuine changes nothing; asked ever more rarely", async () => {
  const bench = await open();
  const { stream, clock } = bench;
  let questions = 0;
  const quiet = judging({ silent: () => Promise.resolve(++questions > 0) });
  await stream.add("a", quiet);
  await speak(bench, "a", 30, quiet);
  await clock.advance(3_600_000);
  assert.ok(questions >= 2 && questions <= 8, `${questions} questions in an hour`);
  assert.equal(quiet.log.filter((entry) => typeof entry === "string"), ["live"]);
  assert.is(subscribed(bench, "a"), 1);
});

test("whoever says no, fails, or gives no answer in ten seconds: it is made anew", async () => {
  const answers: readonly (readonly [string, () => Promise<boolean>, number])[] = [
    ["no", () => Promise.resolve(false), 0],
    ["fails", () => Promise.reject(new Error("no network")), 0],
    ["throws", () => {
      throw new Error("broken");
    }, 0],
    ["hangs", () => new Promise(() => {}), 10_000],
  ];
  for (const [name, silent, wait] of answers) {
    const bench = await open();
    const { stream, clock } = bench;
    const one = judging({ silent, patience: 20_000 });
    await stream.add("a", one);
    await clock.advance(19_999);
    assert.is(subscribed(bench, "a"), 1);
    await clock.advance(1 + wait);
    await until(() => one.log.length === 3);
    assert.equal(one.log, ["live", "lost", "live"], name);
  }
});

test("of two who are asked, one that says no decides; one that cannot be asked does not", async () => {
  const bench = await open();
  const { stream, clock } = bench;
  const yes = judging({ silent: () => Promise.resolve(true), patience: 20_000 });
  const mute = recorder();
  await Promise.all([stream.add("a", yes), stream.add("a", mute)]);
  await clock.advance(60_000);
  assert.equal([yes.log, mute.log], [["live"], ["live"]]);
  await stream.add("a", judging({ silent: () => Promise.resolve(false) }));
  await clock.advance(21_000);
  await until(() => mute.log.length === 3);
  assert.equal(mute.log, ["live", "lost", "live"]);
});

test("an event that comes while somebody is asked: it lives", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const answers: ((genuine: boolean) => void)[] = [];
  const one = judging({ silent: () => new Promise((resolve) => answers.push(resolve)), patience: 20_000 });
  await stream.add("a", one);
  await clock.advance(25_000);
  assert.is(answers.length, 1, "asked once at a time");
  venue.publish("a", 1);
  await until(() => one.payloads.length === 1);
  answers[0]?.(false);
  await clock.advance(1_000);
  assert.equal(one.log, ["live", 1]);
  assert.is(subscribed(bench, "a"), 1);
});

test("known to be broken, and not mended by subscribing anew: a fresh connection, without a hole for the others", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const one = judging({ silent: () => Promise.resolve(false), patience: 20_000 });
  const other = recorder();
  await Promise.all([stream.add("a", one), stream.add("other", other)]);
  await clock.advance(20_000);
  await until(() => subscribed(bench, "a") === 2 && one.log.length === 3);
  await clock.advance(45_000);
  await until(() => venue.connections.length === 2);
  await until(() => one.log.length === 5);
  await inUse(bench, 2);
  await clock.advance(1_000);
  await until(() => venue.open === 1);
  assert.equal(one.log, ["live", "lost", "live", "lost", "live"]);
  assert.equal(other.log, ["live"]);
  assert.equal([...last(venue).topics].sort(), ["a", "other"]);
});

test("a market so quiet that it never spoke is left alone for hours", async () => {
  const bench = await open();
  const one = recorder();
  await bench.stream.add("a", one);
  await bench.clock.advance(4 * 3_600_000);
  assert.equal(one.log, ["live"]);
});

// Subscribing anew because somebody asks for it.

test("resubscribed: one address, on the same connection; what comes late from before is ignored", async () => {
  const bench = await open();
  const { venue, stream } = bench;
  const [one, other] = [recorder(), recorder()];
  await Promise.all([stream.add("a", one), stream.add("other", other)]);
  const held: Asked[] = [];
  venue.answer = (_, asked) => asked.op === "unsub" && held.push(asked) > 0;
  stream.resubscribe("a");
  stream.resubscribe("a");
  assert.equal(one.log, ["live", "lost"]);
  await until(() => held.length === 1);
  last(venue).send({ ch: "a", data: "late" });
  last(venue).send({ ch: "other", data: "kept" });
  await until(() => other.payloads.length === 1);
  assert.is(venue.asked("sub").length, 1, "not before the answer");
  venue.answer = undefined;
  last(venue).send({ id: held[0]?.id, result: null });
  await until(() => one.log.at(-1) === "live");
  venue.publish("a", "fresh");
  await until(() => one.payloads.length === 1);
  assert.equal(one.log, ["live", "lost", "live", "fresh"]);
  assert.equal(other.log, ["live", "kept"]);
  assert.equal(venue.asked("sub").map(({ args }) => args), [["a", "other"], ["a"]]);
  stream.resubscribe("nobody's");
  assert.is(venue.connections.length, 1);
});

test("resubscribed through many connections: on the one it is on", async () => {
  const { venue, streams } = await open({ topics: { connection: 1, frame: 1 } });
  const [one, two] = [recorder(), recorder()];
  await Promise.all([streams.add("a", one), streams.add("b", two)]);
  streams.resubscribe("b");
  streams.resubscribe("nobody's");
  await until(() => two.log.length === 3);
  assert.equal([one.log, two.log], [["live"], ["live", "lost", "live"]]);
  assert.is(venue.connections.length, 2);
});

test("left while it is being made anew: it is not subscribed again", async () => {
  const bench = await open();
  const { venue, stream } = bench;
  await stream.add("stays", recorder());
  const leave = await stream.add("a", recorder());
  const held: Asked[] = [];
  venue.answer = (_, asked) => asked.op === "unsub" && held.push(asked) > 0;
  stream.resubscribe("a");
  await until(() => held.length === 1);
  leave();
  venue.answer = undefined;
  last(venue).send({ id: held[0]?.id, result: null });
  await inUse(bench, 1);
  await inUse(bench, 1);
  assert.is(subscribed(bench, "a"), 1);
});

test("lost on the way, its unsubscribing is asked for again", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const one = recorder();
  await stream.add("a", one);
  let lost = 1;
  venue.answer = () => lost-- > 0;
  stream.resubscribe("a");
  await until(() => venue.asked("unsub").length === 1);
  await clock.advance(ackLimit);
  await until(() => one.log.length === 3);
  assert.equal([one.log, venue.asked("unsub").length, venue.open], [["live", "lost", "live"], 2, 1]);
});

test("where there are no frames to subscribe with, a fresh session takes over; requests get their replies", async () => {
  const bench = await open({
    login: async (link) => void await request(link, "login"),
    subscribe: undefined as never,
    unsubscribe: undefined as never,
  });
  const { venue, stream, clock } = bench;
  const one = recorder();
  await stream.add("user", one, patient);
  const held: Asked[] = [];
  venue.answer = (_, asked) => asked.op === "slow" && held.push(asked) > 0;
  const reply = request(await stream.ready({}), "slow", true);
  await until(() => held.length === 1);
  stream.resubscribe("user");
  await until(() => one.log.length === 3);
  assert.equal(one.log, ["live", "lost", "live"]);
  await inUse(bench, 2);
  await clock.advance(5_000);
  venue.connections[0]?.send({ id: held[0]?.id, result: "done" });
  assert.is(await reply, "done");
  assert.is(venue.asked("login").length, 2);
});

tests.run();
