import * as assert from "uvu/assert";
import { suite } from "../support/suite.ts";
import { until } from "./loopback.ts";
import { type Asked, recorder } from "./socket.support.ts";
import { inUse, last, pause, pauses, request, streamTests } from "./stream.support.ts";

const tests = suite("core/stream-stall");
const { test, open } = streamTests(tests);

test("the process stood still for ten seconds, whenever that began: connect and subscribe anew, and tell", async () => {
  for (const began of [0, 1, 300, 999]) {
    const bench = await open();
    const { venue, stream, clock } = bench;
    const one = recorder();
    await stream.add("a", one);
    await clock.advance(60_000 + began);
    clock.stall(10_000);
    for (let n = 0; n < 1_000 && stream.live; n++) await clock.advance(1);
    assert.equal(one.log, ["live", "lost"]);
    assert.is(bench.stalls, 1);
    await until(() => one.log.at(-1) === "live");
    await clock.advance(600_000);
    assert.equal([one.log, venue.attempts, bench.stalls], [["live", "lost", "live"], 2, 1], "once");
  }
});

test("a hiccup of less than five seconds is none", async () => {
  const bench = await open();
  const { stream, clock } = bench;
  const one = recorder();
  await stream.add("a", one);
  for (let n = 0; n < 20; n++) {
    clock.stall(4_900);
    await clock.advance(1_000);
  }
  assert.equal([one.log, bench.stalls], [["live"], 0]);
});

test("five seconds are a stall", async () => {
  const bench = await open();
  const { stream, clock } = bench;
  await stream.add("a", recorder());
  clock.stall(5_000);
  await clock.advance(1_000);
  assert.is(bench.stalls, 1);
});

test("the machine slept for half an hour, and its monotonic clock with it", async () => {
  const bench = await open({ silence: 40_000 });
  const { venue, stream, clock } = bench;
  const one = recorder();
  await stream.add("a", one);
  await clock.advance(5_000);
  clock.step(1_800_000);
  await clock.advance(1_000);
  assert.equal([one.log, bench.stalls], [["live", "lost"], 1]);
  await pause(bench, pauses[0]!, 0);
  await until(() => one.log.at(-1) === "live");
  for (let n = 0; n < 30; n++) {
    await clock.advance(1_000);
    venue.publish("a", n);
    await until(() => one.payloads.length === n + 1);
  }
  assert.is(venue.attempts, 2);
});

test("somebody sets the wall clock: back, a little forward, or to and fro without end: no storm", async () => {
  const bench = await open({ silence: 40_000 });
  const { venue, stream, clock } = bench;
  const one = recorder();
  await stream.add("a", one);
  const step = async (ms: number): Promise<void> => {
    clock.step(ms);
    await clock.advance(2_000);
    await until(() => last(venue).topics.has("a") && stream.live);
    const before = one.payloads.length;
    venue.publish("a", ms);
    await until(() => one.payloads.length > before);
  };
  for (const ms of [-3_600_000, 1_000, 3_599_000, 30_000, -30_000, 39_000]) await step(ms);
  assert.equal([bench.dials.length, bench.stalls], [1, 0], "never forty seconds further than before");
  for (let n = 0; n < 50; n++) await step(n % 2 === 0 ? 3_000_000 : -3_000_000);
  assert.equal([bench.dials.length, bench.stalls], [2, 1]);
});

test("a request that waits for its reply while everything stood still gets it", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const one = recorder();
  await stream.add("a", one);
  const held: Asked[] = [];
  venue.answer = (_, asked) => asked.op === "slow" && held.push(asked) > 0;
  const reply = request(await stream.ready({}), "slow", true);
  await until(() => held.length === 1);
  clock.stall(10_000);
  await clock.advance(1_000);
  await clock.advance(pauses[0]!);
  await until(() => venue.connections.length === 2 && one.log.at(-1) === "live");
  venue.connections[0]?.send({ ch: "a", data: "of the past" });
  venue.connections[0]?.send({ id: held[0]?.id, result: "done" });
  assert.is(await reply, "done");
  await until(() => venue.open === 1);
  assert.equal(one.log, ["live", "lost", "live"]);
});

test("an owner who throws stops nothing", async () => {
  const bench = await open();
  Object.assign(bench.parts, {
    onStall: () => {
      throw new Error("mine");
    },
  });
  const { stream, clock } = bench;
  const one = recorder();
  await stream.add("a", one);
  clock.stall(10_000);
  await clock.advance(2_000);
  await until(() => one.log.at(-1) === "live" && one.log.length === 3);
});

test("without a connection nothing is told, and no timer runs", async () => {
  const bench = await open();
  const { stream, clock } = bench;
  const remove = await stream.add("a", recorder());
  remove();
  await until(() => !stream.live);
  assert.is(clock.pending, 0);
  clock.stall(1_000_000);
  await clock.advance(10_000);
  assert.is(bench.stalls, 0);
});

test("half-open: no pong and nothing else, dead exactly after the venue's silence, and only then", async () => {
  for (const offset of [0, 1, 7_000, 14_999]) {
    const bench = await open({ heartbeat: { every: 15_000 }, silence: 40_000 });
    const { venue, stream, clock } = bench;
    const one = recorder();
    await stream.add("a", one);
    await clock.advance(offset);
    venue.publish("a", "sign");
    await until(() => one.payloads.length === 1);
    await inUse(bench, 1);
    venue.mute = true;
    await clock.advance(39_999);
    assert.ok(stream.live, `${offset}`);
    await clock.advance(1);
    assert.not.ok(stream.live, `${offset}`);
    assert.is(one.log.at(-1), "lost");
    venue.mute = false;
    assert.is(last(venue).number, 1);
  }
});

tests.run();
