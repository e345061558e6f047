import * as assert from "uvu/assert";
import { SchemaError } from "../../src/core/errors.ts";
import type { Listener } from "../../src/core/stream/stream.ts";
import { suite } from "../support/suite.ts";
import { until } from "./loopback.ts";
import { type Asked, type Recorder, recorder } from "./socket.support.ts";
import { inUse, last, pause, pauses, streamTests } from "./stream.support.ts";

const tests = suite("core/stream-isolation");
const { test, open } = streamTests(tests);

const broken = new Error("mine");

function throwing(what: readonly (keyof Listener)[]): Recorder {
  const one = recorder();
  for (const name of what) {
    Object.assign(one, {
      [name]: () => {
        one.log.push(`${name} throws`);
        throw broken;
      },
    });
  }
  return one;
}

test("a listener that throws, whatever it is told, costs nobody else anything", async () => {
  const bench = await open();
  const { venue, stream } = bench;
  const bad = throwing(["data", "lost", "ended"]);
  const worst = throwing(["data", "lost", "unreadable", "ended"]);
  const [before, after] = [recorder(), recorder()];
  const ends: string[] = [];
  Object.assign(after, { ended: () => ends.push("ended") });
  for (const listener of [before, bad, worst, after]) await stream.add("a", listener);
  stream.onLive(() => {
    throw broken;
  });
  venue.publish("a", 1);
  await until(() => after.payloads.length === 1);
  last(venue).kill();
  await until(() => after.log.at(-1) === "lost");
  await pause(bench, pauses[0]!, 0);
  await until(() => after.log.at(-1) === "live");
  venue.publish("a", 2);
  await until(() => after.payloads.length === 2);
  stream.close();
  assert.equal([before.log, after.log], [["live", 1, "lost", "live", 2], ["live", 1, "lost", "live", 2]]);
  assert.equal(ends, ["ended"]);
  assert.ok(bad.errors.length >= 3 && bad.errors.every((error) => error === broken), "it is told of its own error");
});

test("one that leaves while it is told, and one that leaves twice, take nobody with them", async () => {
  const bench = await open();
  const { venue, stream } = bench;
  const [one, two] = [recorder(), recorder()];
  const leave = await stream.add("a", one);
  await stream.add("a", two);
  one.data = () => leave();
  venue.publish("a", 1);
  await until(() => two.payloads.length === 1);
  one.data = (payload) => one.payloads.push(payload);
  const again = await stream.add("a", one);
  leave();
  venue.publish("a", 2);
  await until(() => two.payloads.length === 2);
  assert.equal(one.payloads, [2], "it left the first time only");
  assert.is(venue.asked("unsub").length, 0);
  again();
  await inUse(bench, 1);
  assert.is(venue.asked("unsub").length, 0, "the other still listens");
});

test("what comes late for an address that was left is nobody's, also where it is joined anew", async () => {
  const bench = await open();
  const { venue, stream } = bench;
  const stays = recorder();
  await stream.add("stays", stays);
  const leave = await stream.add("a", recorder());
  const held: Asked[] = [];
  venue.answer = (_, asked) => held.push(asked) > 0;
  leave();
  const fresh = recorder();
  const joining = stream.add("a", fresh);
  await until(() => held.length === 2);
  last(venue).send({ ch: "a", data: "of the past" });
  last(venue).send({ id: held[0]?.id, result: null });
  last(venue).send({ ch: "a", data: "first" });
  last(venue).send({ id: held[1]?.id, result: null });
  await joining;
  assert.equal(fresh.log, ["first", "live"]);
});

// Frames that cannot be read.

test("an unreadable frame whose beginning tells an address that is here is told there only", async () => {
  const bench = await open({
    addressOf: (bytes) => /^\{"ch":"(\w+)"/.exec(new TextDecoder().decode(bytes))?.[1],
  });
  const { venue, stream } = bench;
  const [one, two] = [recorder(), recorder()];
  await Promise.all([stream.add("a", one), stream.add("b", two)]);
  last(venue).send('{"ch":"b","data":{"cut');
  await inUse(bench, 1);
  assert.equal([one.log, two.log], [["live"], ["live", "unreadable"]]);
  last(venue).send('{"ch":"nobody","data":{"cut');
  await until(() => one.errors.length === 1);
  assert.is(two.errors.length, 2);
  assert.instance(two.errors[0], SchemaError);
  last(venue).send("garbage");
  await until(() => one.errors.length === 2);
});

test("unreadable frames are told of one by one to few, and to many once in five seconds, the last one too", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const many = Array.from({ length: 90 }, () => recorder());
  const one = many[0] as Recorder;
  await stream.add("t0", one);
  for (let n = 0; n < 5; n++) last(venue).send(`garbage ${n}`);
  await inUse(bench, 1);
  assert.is(one.errors.length, 5);
  await Promise.all(many.slice(1).map((listener, n) => stream.add(`t${n + 1}`, listener)));
  const count = (): number => many.reduce((sum, { errors }) => sum + errors.length, 0) - 5;
  for (let n = 5; n < 13; n++) last(venue).send(`garbage ${n}`);
  await inUse(bench, 1);
  assert.ok(count() >= 90 && count() <= 200, `${count()} reports of 8 frames to 90`);
  await clock.advance(6_000);
  for (const { errors } of many) assert.match(String(errors.at(-1)), "garbage 12");
  assert.ok(count() <= 300, `${count()}`);
  const before = count();
  await clock.advance(60_000);
  assert.equal([count(), venue.connections.length], [before, 1]);
});

test("a connection that brings garbage only is left; so is the next, after growing pauses", async () => {
  const bench = await open();
  const { venue, stream, clock, dials } = bench;
  const one = recorder();
  await stream.add("a", one);
  venue.answer = (connection, asked) => {
    connection.send({ id: asked.id, result: null });
    for (let n = 0; n < 10; n++) connection.send("garbage");
    return true;
  };
  for (let n = 0; n < 10; n++) last(venue).send("garbage");
  for (const [n, ms] of pauses.slice(0, 5).entries()) {
    await until(() => bench.ended === n + 1);
    await pause(bench, ms, 0);
  }
  await until(() => bench.ended === 6);
  venue.answer = undefined;
  await clock.advance(30_000);
  await until(() => one.log.at(-1) === "live");
  assert.is(dials.length, 7);
});

test("a connection of which too much is garbage is left, whatever else it brings", async () => {
  const bench = await open();
  const { venue, stream } = bench;
  const one = recorder();
  await stream.add("a", one);
  for (let n = 1; n <= 100; n++) {
    last(venue).send("garbage");
    if (n < 100) await inUse(bench, 1);
    assert.not.ok(one.log.includes("lost"));
  }
  await until(() => one.log.at(-1) === "lost");
  await pause(bench, pauses[0]!, 0);
});

test("a frame of garbage now and then ends no connection", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const one = recorder();
  await stream.add("a", one);
  for (let n = 0; n < 40; n++) {
    last(venue).send("garbage");
    await inUse(bench, 1);
    await clock.advance(2_000);
  }
  assert.is(venue.connections.length, 1);
});

test("a connection is good only after it has brought no garbage for ten seconds", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const one = recorder();
  await stream.add("a", one);
  last(venue).kill();
  await until(() => one.log.at(-1) === "lost");
  await pause(bench, pauses[0]!, 0);
  await until(() => one.log.at(-1) === "live");
  for (let n = 0; n < 4; n++) {
    last(venue).send("garbage");
    await inUse(bench, 2);
    await clock.advance(6_000);
  }
  last(venue).kill();
  await until(() => one.log.at(-1) === "lost");
  await pause(bench, pauses[1]!, 0);
  await until(() => one.log.at(-1) === "live");
  await clock.advance(10_000);
  last(venue).kill();
  await until(() => venue.connections.length === 4 && one.log.at(-1) === "live");
});

// What is left.

test("subscriptions that come and go leave nothing", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  await stream.add("stays", recorder());
  const { pending } = clock;
  for (let round = 0; round < 30; round++) {
    const leave = await Promise.all(
      Array.from({ length: 20 }, (_, n) => stream.add(`t${round}.${n}`, recorder())),
    );
    for (const end of leave) end();
    await inUse(bench, 1);
  }
  assert.equal([stream.size, clock.pending], [1, pending]);
  assert.equal([...last(venue).topics], ["stays"]);
});

tests.run();
