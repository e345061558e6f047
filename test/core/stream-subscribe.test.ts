import * as assert from "uvu/assert";
import { TransportError, VenueKitError } from "../../src/core/errors.ts";
import { SocketRefusal } from "../../src/core/stream/link.ts";
import { suite } from "../support/suite.ts";
import { until } from "./loopback.ts";
import { type Asked, type Recorder, recorder, refusal } from "./socket.support.ts";
import { type Bench, inUse, last, streamTests } from "./stream.support.ts";
import { rejection } from "./venue.support.ts";

const tests = suite("core/stream-subscribe");
const { test, open } = streamTests(tests);

test("it connects when there is something to do, and subscribes", async () => {
  const { venue, stream } = await open();
  assert.not.ok(stream.live);
  assert.is(venue.attempts, 0);
  const one = recorder();
  await stream.add("a", one);
  assert.ok(stream.live);
  assert.equal(one.log, ["live"]);
  assert.equal(last(venue).asked.map(({ op, args }) => [op, args]), [["sub", ["a"]]]);
  venue.publish("a", 1);
  venue.publish("b", 2);
  venue.publish("a", 3);
  await until(() => one.payloads.length === 2);
  assert.equal(one.log, ["live", 1, 3]);
});

test("it counts as live with the venue's acknowledgement only", async () => {
  const { venue, stream } = await open();
  const held: Asked[] = [];
  venue.answer = (_, asked) => held.push(asked) > 0;
  const one = recorder();
  let added = false;
  const adding = stream.add("a", one).then(() => (added = true));
  await until(() => held.length === 1);
  last(venue).send({ ch: "a", data: "early" });
  await until(() => one.payloads.length === 1);
  assert.not.ok(added);
  assert.equal(one.log, ["early"]);
  last(venue).send({ id: held[0]?.id, result: null });
  await adding;
  assert.equal(one.log, ["early", "live"]);
});

test("what is added in one turn is one frame", async () => {
  const { venue, stream } = await open();
  await Promise.all(["a", "b", "c"].map((address) => stream.add(address, recorder())));
  await Promise.all(["d", "e"].map((address) => stream.add(address, recorder())));
  assert.equal(venue.asked("sub").map(({ args }) => args), [["a", "b", "c"], ["d", "e"]]);
  assert.is(venue.connections.length, 1);
});

test("a frame holds no more addresses than the venue takes", async () => {
  const { venue, stream } = await open({ topics: { connection: 100, frame: 3 } });
  const addresses = ["a", "b", "c", "d", "e", "f", "g"];
  await Promise.all(addresses.map((address) => stream.add(address, recorder())));
  assert.equal(venue.asked("sub").map(({ args }) => args), [["a", "b", "c"], ["d", "e", "f"], ["g"]]);
});

test("two listeners share a subscription; it ends with the last of them", async () => {
  const { venue, stream } = await open();
  const [one, two] = [recorder(), recorder()];
  const stays = await stream.add("stays", recorder());
  const removeOne = await stream.add("a", one);
  const removeTwo = await stream.add("a", two);
  assert.equal([one.log, two.log], [["live"], ["live"]]);
  assert.is(venue.asked("sub").length, 2);
  venue.publish("a", 1);
  await until(() => two.payloads.length === 1);
  removeOne();
  removeOne();
  venue.publish("a", 2);
  await until(() => two.payloads.length === 2);
  assert.equal([one.payloads, two.payloads], [[1], [1, 2]]);
  assert.is(venue.asked("unsub").length, 0);
  removeTwo();
  await until(() => venue.asked("unsub").length === 1);
  assert.equal(venue.asked("unsub")[0]?.args, ["a"]);
  last(venue).send({ ch: "a", data: 3 });
  await inUse({ stream, venue } as Bench, 1);
  assert.equal(two.payloads, [1, 2], "what comes late is nobody's");
  stays();
  await until(() => venue.open === 0);
  assert.not.ok(stream.live);
  await stream.add("a", recorder());
  assert.is(venue.connections.length, 2);
});

test("left and joined anew in one turn: subscribed in the end", async () => {
  const { venue, stream } = await open();
  await stream.add("stays", recorder());
  const remove = await stream.add("a", recorder());
  remove();
  const again = recorder();
  await stream.add("a", again);
  assert.ok(last(venue).topics.has("a"));
  assert.equal(again.log, ["live"]);
});

test("a refused unsubscribe breaks nothing", async () => {
  const bench = await open();
  const { venue, stream } = bench;
  const stays = recorder();
  await stream.add("stays", stays);
  const remove = await stream.add("a", recorder());
  venue.answer = (connection, asked) => {
    if (asked.op === "unsub") connection.send(refusal(asked, "9", "not subscribed"));
    return asked.op === "unsub";
  };
  remove();
  await until(() => venue.asked("unsub").length === 1);
  await inUse(bench, 1);
  assert.equal(stays.log, ["live"]);
});

test("a refused address fails alone, among many in few frames", async () => {
  const { venue, stream } = await open();
  venue.answer = (connection, asked) => {
    const bad = asked.op === "sub" && asked.args?.includes("bad") === true;
    if (bad) connection.send(refusal(asked, "2", "no such market"));
    return bad;
  };
  const good = Array.from({ length: 31 }, (_, n) => `good${n}`);
  const listeners = good.map(() => recorder());
  const bad = recorder();
  const refused = rejection(stream.add("bad", bad), VenueKitError);
  await Promise.all(good.map((address, n) => stream.add(address, listeners[n] as Recorder)));
  const error = await refused;
  assert.match(error.message, "bad: no such market");
  assert.equal([error.venue, error.operation], ["testex", "subscribe"]);
  assert.instance(error.cause, SocketRefusal);
  for (const listener of listeners) assert.equal(listener.log, ["live"]);
  assert.equal(bad.log, ["unreadable"]);
  assert.not.ok(stream.has("bad"));
  assert.ok(venue.asked("sub").length <= 11, `${venue.asked("sub").length} frames`);
  assert.is(venue.connections.length, 1);
});

test("aborted before and while it waits: the wait ends, whatever the venue does", async () => {
  const { venue, stream } = await open();
  venue.answer = () => true;
  const signal = AbortSignal.abort();
  const before = await rejection(stream.add("a", recorder(), { signal }), TransportError);
  assert.is(before.reason, "aborted");
  assert.equal([(await rejection(stream.start({ signal }), TransportError)).reason], ["aborted"]);
  const mind = new AbortController();
  const error = rejection(stream.add("a", recorder(), { signal: mind.signal }), TransportError);
  await until(() => venue.asked("sub").length === 1);
  mind.abort();
  assert.is((await error).reason, "aborted");
  assert.is(stream.size, 0);
});

test("subscriptions are spread over as many connections as it takes", async () => {
  const { venue, streams } = await open({ topics: { connection: 2, frame: 100 } });
  const addresses = ["a", "b", "c", "d", "e"];
  const listeners = addresses.map(() => recorder());
  const removes = await Promise.all(
    addresses.map((address, n) => streams.add(address, listeners[n] as Recorder)),
  );
  assert.is(venue.connections.length, 3);
  assert.equal(venue.connections.map(({ topics }) => [...topics]).sort(), [["a", "b"], ["c", "d"], ["e"]]);
  const again = recorder();
  await streams.add("a", again);
  assert.is(venue.asked("sub").length, 3, "a second listener needs no second subscription");
  for (const address of addresses) venue.publish(address, address);
  await until(() => listeners.every(({ payloads }) => payloads.length === 1) && again.payloads.length === 1);
  removes[2]?.();
  await until(() => venue.asked("unsub").length === 1);
  await streams.add("f", recorder());
  assert.is(venue.connections.length, 3, "a place that is free is used");
  streams.close();
  await until(() => venue.open === 0);
  assert.is((await rejection(streams.add("g", recorder()), TransportError)).reason, "aborted");
  assert.is(venue.attempts, 3);
});

tests.run();
