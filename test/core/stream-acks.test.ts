import * as assert from "uvu/assert";
import { TransportError, VenueKitError } from "../../src/core/errors.ts";
import { suite } from "../support/suite.ts";
import { until } from "./loopback.ts";
import { type Asked, recorder, refusal } from "./socket.support.ts";
import { ackLimit, inUse, last, patient, pause, pauses, streamTests } from "./stream.support.ts";
import { rejection } from "./venue.support.ts";

const tests = suite("core/stream-acks");
const { test, open } = streamTests(tests);

test("an acknowledgement that is lost is asked for again, on the same connection", async () => {
  const { venue, stream, clock } = await open();
  const other = recorder();
  await stream.add("other", other);
  let lost = 0;
  venue.answer = (connection, asked) => {
    if (lost++ > 0) return false;
    for (const address of asked.args ?? []) connection.topics.add(address);
    return true;
  };
  const one = recorder();
  const adding = stream.add("a", one, { timeout: 10_000 });
  await until(() => venue.asked("sub").length === 2);
  venue.publish("a", "early");
  await until(() => one.payloads.length === 1);
  await clock.advance(ackLimit);
  await adding;
  assert.equal(one.log, ["early", "live"]);
  assert.equal(venue.asked("sub").map(({ args }) => args), [["other"], ["a"], ["a"]]);
  assert.is(new Set(venue.asked("sub").map(({ id }) => id)).size, 3, "each frame has an id of its own");
  assert.equal(other.log, ["live"], "nobody else notices");
  assert.is(venue.connections.length, 1);
});

test("a first event may be the acknowledgement", async () => {
  const { venue, stream } = await open();
  venue.answer = (connection, asked) => {
    for (const address of asked.args ?? []) {
      connection.topics.add(address);
      connection.send({ id: asked.id, ch: address, data: "first" });
    }
    return true;
  };
  const one = recorder();
  await stream.add("a", one, patient);
  venue.publish("a", "second");
  await until(() => one.payloads.length === 2);
  assert.equal(one.log, ["first", "live", "second"]);
  assert.is(venue.asked("sub").length, 1);
});

test("an acknowledgement of something else is none", async () => {
  const { venue, stream, clock } = await open();
  let first = true;
  venue.answer = (connection, asked) => {
    if (!first) return false;
    first = false;
    connection.send({ id: `${asked.id}9`, result: null });
    connection.send({ id: "", result: null });
    return true;
  };
  const one = recorder();
  const adding = stream.add("a", one, patient);
  await until(() => venue.asked("sub").length === 1);
  await clock.advance(ackLimit - 1);
  assert.equal([one.log, venue.asked("sub").length], [[], 1]);
  await clock.advance(1);
  await adding;
  assert.equal(one.log, ["live"]);
});

test("what nobody wants any more is not asked for again", async () => {
  const { venue, stream, clock } = await open();
  const held: Asked[] = [];
  venue.answer = (_, asked) => held.length === 0 && held.push(asked) > 0;
  const leaving = rejection(stream.add("leaves", recorder(), { timeout: 1_000 }), TransportError);
  const adding = stream.add("stays", recorder(), patient);
  await until(() => held.length === 1);
  await clock.advance(1_000);
  assert.is((await leaving).reason, "timeout");
  await clock.advance(2_000);
  await adding;
  assert.equal(venue.asked("sub").map(({ args }) => args), [["leaves", "stays"], ["stays"]]);
  assert.not.ok(last(venue).topics.has("leaves"));
});

test("a connection that acknowledges nothing is replaced; the wait of one caller ends in his time", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  venue.answer = () => true;
  const error = rejection(stream.add("a", recorder(), { timeout: 5_000 }), TransportError);
  const other = stream.add("b", recorder(), patient);
  await until(() => venue.asked("sub").length === 1);
  await clock.advance(ackLimit);
  await until(() => venue.asked("sub").length === 2);
  await clock.advance(2_000);
  assert.equal([(await error).reason, (await error).operation], ["timeout", "subscribe"]);
  await clock.advance(ackLimit - 2_000);
  await until(() => venue.asked("sub").length === 3);
  assert.is(venue.open, 1, "not before the third");
  await clock.advance(ackLimit);
  venue.answer = undefined;
  await pause(bench, pauses[0]!, 1);
  await other;
  assert.equal(venue.connections.map(({ asked }) => asked.filter(({ op }) => op === "sub").map(({ args }) => args)), [
    [["a", "b"], ["a", "b"], ["b"]],
    [["b"]],
  ]);
});

test("a lost answer to unsubscribing ends nothing, and never unsubscribes who came back", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const stays = recorder();
  await stream.add("stays", stays);
  const [gone, back] = [await stream.add("gone", recorder()), await stream.add("back", recorder())];
  venue.answer = (_, asked) => asked.op === "unsub";
  gone();
  back();
  await until(() => venue.asked("unsub").length === 2);
  const again = recorder();
  await stream.add("back", again);
  venue.publish("back", 1);
  await until(() => again.payloads.length === 1);
  venue.answer = undefined;
  await clock.advance(ackLimit);
  await until(() => venue.asked("unsub").length === 3);
  await inUse(bench, 1);
  assert.equal(venue.asked("unsub").map(({ args }) => args), [["gone"], ["back"], ["gone"]]);
  assert.equal([...last(venue).topics], ["stays", "back"]);
  assert.equal([stays.log, again.log], [["live"], ["live", 1]]);
});

test("a refusal without an id answers the one frame it can be about, at once", async () => {
  const { venue, stream, clock } = await open();
  venue.answer = (connection) => {
    connection.send(refusal({ op: "sub", id: "" }, "2", "cannot be read"));
    return true;
  };
  const error = await rejection(stream.add("a", recorder(), patient), VenueKitError);
  assert.match(error.message, "a: cannot be read");
  assert.is(venue.connections.length, 1);
  await clock.advance(100_000);
  assert.is(venue.asked("sub").length, 1);
});

test("a refusal without an id answers nothing where it may be about several, or about one that was given up", async () => {
  const { venue, stream, clock } = await open({ topics: { connection: 100, frame: 1 } });
  const held: Asked[] = [];
  venue.answer = (_, asked) => held.length < 2 && held.push(asked) > 0;
  const both = [recorder(), recorder()];
  const adding = Promise.all(both.map((listener, n) => stream.add(`t${n}`, listener, patient)));
  await until(() => held.length === 2);
  const nobody = refusal({ op: "sub", id: "" }, "2", "whose?");
  last(venue).send(nobody);
  await clock.advance(ackLimit);
  await adding;
  assert.equal(both.map(({ log }) => log), [["live"], ["live"]]);
  // One is given up, and its refusal comes late.
  venue.answer = (connection, asked) => {
    if (asked.args?.[0] !== "late") return false;
    held.push(asked);
    if (held.length > 3) connection.send(nobody);
    return held.length < 5;
  };
  const late = recorder();
  const third = stream.add("late", late, patient);
  await until(() => held.length === 3);
  await clock.advance(ackLimit);
  await until(() => held.length === 4);
  await clock.advance(ackLimit);
  await third;
  assert.equal(late.log, ["live"]);
});

test("a refusal without an id is never taken for the answer to a request", async () => {
  const { venue, stream } = await open();
  const link = await stream.ready({});
  const id = link.nextId();
  const held: Asked[] = [];
  venue.answer = (_, asked) => held.push(asked) > 0;
  const write = link.request(id, link.frame(id, "write", {}), true, new AbortController().signal);
  await until(() => held.length === 1);
  last(venue).send(refusal({ op: "write", id: "" }, "2", "whose?"));
  last(venue).send({ id, result: "done" });
  assert.is(await write, "done");
});

test("asked twice and refused as known: it is subscribed", async () => {
  const { venue, stream, clock } = await open();
  const one = recorder();
  venue.answer = (connection, asked) => {
    const known = connection.topics.has("a");
    connection.topics.add("a");
    if (known) connection.send(refusal(asked, "5", "already subscribed"));
    else connection.send({ ch: "a", data: 1 });
    return true;
  };
  const adding = stream.add("a", one, patient);
  await until(() => one.payloads.length === 1);
  await clock.advance(ackLimit);
  await adding;
  assert.equal(one.log, [1, "live"]);
});

test("refused while the venue is busy, it is asked for again until it works; the limiter hears of it", async () => {
  const pools = { weight: { limit: 100, window: 60_000, scope: "ip" } } as const;
  const { venue, stream, clock, limiter } = await open({}, { pools });
  const answers = [503, 429];
  venue.answer = (connection, asked) => {
    const status = answers.shift();
    if (status === undefined) return false;
    const error = { code: "1", text: "not now", ...(status === 429 ? { retryAfter: 5_000 } : {}) };
    connection.send({ id: asked.id, status, error });
    return true;
  };
  const one = recorder();
  const adding = stream.add("a", one, patient);
  // The refusal has come: the pause behind it is the next thing.
  await until(() => clock.next === 750);
  await clock.advance(749);
  assert.is(venue.asked("sub").length, 1);
  await clock.advance(1);
  await until(() => venue.asked("sub").length === 2 && limiter.limits()[0]!.pausedFor > 0);
  assert.is(limiter.limits()[0]?.pausedFor, 5_000);
  await clock.advance(4_999);
  assert.is(venue.asked("sub").length, 2);
  await clock.advance(1);
  await adding;
  assert.equal(one.log, ["live"]);
});

test("what worked before and is refused after a drop comes back by itself", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const [one, two] = [recorder(), recorder()];
  await Promise.all([stream.add("a", one), stream.add("b", two)]);
  let refusals = 0;
  venue.answer = (connection, asked) => {
    const bad = asked.args?.includes("b") === true && refusals < 8;
    if (bad) connection.send(refusal(asked, "2", "maintenance"));
    if (bad && asked.args?.length === 1) refusals++;
    return bad;
  };
  last(venue).kill();
  await until(() => one.log.at(-1) === "lost");
  await pause(bench, pauses[0]!, 0);
  await until(() => two.errors.length === 1);
  for (const [times, ms] of [750, 1_500, 3_000, 6_000, 12_000, 24_000, 45_000].entries()) {
    await clock.advance(ms - 1);
    await inUse(bench, 2);
    assert.is(two.errors.length, times + 1);
    await clock.advance(1);
    await until(() => two.errors.length === times + 2);
  }
  await clock.advance(45_000);
  await until(() => two.log.at(-1) === "live");
  assert.equal(one.log, ["live", "lost", "live"]);
  assert.equal(two.log.filter((entry) => entry !== "unreadable"), ["live", "lost", "live"]);
  assert.is(venue.connections.length, 2);
});

test("refused, and then it speaks: it is subscribed, is not asked for again, and its loss is told", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const one = recorder();
  await stream.add("stays", recorder());
  venue.answer = (connection, asked) => {
    if (asked.op !== "sub") return false;
    connection.topics.add("a");
    connection.send({ id: asked.id, status: 503, error: { code: "1", text: "not now" } });
    return true;
  };
  const adding = stream.add("a", one, patient);
  await until(() => venue.asked("sub").length === 2);
  await inUse(bench, 1);
  venue.publish("a", "first");
  await adding;
  assert.equal(one.log, ["live", "first"]);
  await clock.advance(60_000);
  assert.is(venue.asked("sub").length, 2);
  last(venue).kill();
  await until(() => one.log.at(-1) === "lost");
});

test("what spoke before it was acknowledged is lost with its connection, and that is told", async () => {
  const bench = await open();
  const { venue, stream } = bench;
  const one = recorder();
  await stream.add("stays", recorder());
  let answers = false;
  venue.answer = (connection, asked) => {
    for (const address of asked.args ?? []) connection.topics.add(address);
    return !answers;
  };
  const adding = stream.add("a", one, patient);
  await until(() => venue.asked("sub").length === 2);
  venue.publish("a", "early");
  await until(() => one.payloads.length === 1);
  answers = true;
  last(venue).kill();
  await until(() => one.log.at(-1) === "lost");
  // The wait of whoever subscribes has a timer, too.
  await pause(bench, pauses[0]!, 1);
  await adding;
  assert.equal(one.log, ["early", "lost", "live"]);
});

test("left while it pauses after a refusal: nothing is left of it", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  await stream.add("stays", recorder());
  const leave = await stream.add("b", recorder());
  venue.answer = (connection, asked) => {
    const bad = asked.op === "sub" && asked.args?.includes("b") === true;
    if (bad) connection.send(refusal(asked, "2", "delisted"));
    return bad;
  };
  stream.resubscribe("b");
  await until(() => venue.asked("sub").length === 3);
  await inUse(bench, 1);
  const { pending } = clock;
  leave();
  await inUse(bench, 1);
  assert.is(clock.pending, pending - 1);
  await clock.advance(600_000);
  assert.is(venue.asked("sub").length, 3);
});

tests.run();
