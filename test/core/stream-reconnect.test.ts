import * as assert from "uvu/assert";
import { TransportError } from "../../src/core/errors.ts";
import type { Protocol } from "../../src/core/stream/link.ts";
import { Stream } from "../../src/core/stream/stream.ts";
import { suite } from "../support/suite.ts";
import { until } from "./loopback.ts";
import { protocolOf, recorder, refusal } from "./socket.support.ts";
import { last, patient, pause, pauses, streamTests } from "./stream.support.ts";
import { rejection } from "./venue.support.ts";

const tests = suite("core/stream-reconnect");
const { test, open } = streamTests(tests);

test("after a drop everything is subscribed again, and everybody is told in order", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const [one, two] = [recorder(), recorder()];
  const live: boolean[] = [];
  stream.onLive((state) => live.push(state));
  await Promise.all([stream.add("a", one), stream.add("b", two)]);
  venue.publish("a", 1);
  await until(() => one.payloads.length === 1);
  for (const end of [() => last(venue).kill(), () => last(venue).close(1012), () => stream.restart()]) {
    // A connection that held for ten seconds was a good one: no time goes by until it is made anew.
    await clock.advance(10_000);
    const number = venue.connections.length;
    end();
    await until(() => venue.connections.length > number && two.log.at(-1) === "live");
    assert.is(venue.connections.length, number + 1);
    assert.equal(last(venue).asked.map(({ op, args }) => [op, args]), [["sub", ["a", "b"]]]);
    venue.publish("a", number);
    await until(() => one.log.at(-1) === number);
  }
  assert.equal(one.log, ["live", 1, "lost", "live", 1, "lost", "live", 2, "lost", "live", 3]);
  assert.equal(two.log, ["live", "lost", "live", "lost", "live", "lost", "live"]);
  assert.equal(live, [true, false, true, false, true, false, true]);
});

test("each connection reads by a protocol of its own, where answers are understood by what was asked on it", async () => {
  const protocol = protocolOf();
  const made: string[][] = [];
  const anew = (): Protocol => {
    const asked: string[] = [];
    made.push(asked);
    return {
      ...protocol,
      subscribe: (addresses, id) => {
        asked.push(`${id} ${addresses}`);
        return protocol.subscribe?.(addresses, id) ?? "";
      },
    };
  };
  let decoders = 0;
  const bench = await open({ anew, decoders: () => Promise.resolve((decoders++, [])) });
  const one = recorder();
  await bench.stream.add("a", one);
  await bench.clock.advance(10_000);
  last(bench.venue).kill();
  await until(() => one.log.filter((entry) => entry === "live").length === 2);
  assert.equal(made, [["1 a"], ["1 a"]]);
  assert.is(decoders, 2, "what was added to the first one stays");
});

test("after a good connection there is one attempt at once; when that fails the pauses grow as ever", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  await stream.add("a", recorder());
  await clock.advance(10_000);
  venue.refuse = 503;
  const { attempts } = venue;
  last(venue).kill();
  await until(() => venue.attempts === attempts + 1);
  for (const ms of pauses.slice(0, 4)) await pause(bench, ms, 0);
  venue.refuse = undefined;
  await pause(bench, pauses[4]!, 0);
});

test("what is made at once and lost at once is waited for, and so is what never held", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const one = recorder();
  await stream.add("a", one);
  await clock.advance(10_000);
  venue.connected = (connection) => connection.kill();
  last(venue).kill();
  for (const ms of pauses.slice(0, 3)) await pause(bench, ms, 0);
  venue.connected = undefined;
  await pause(bench, pauses[3]!, 0);
  await until(() => one.log.at(-1) === "live");
  await clock.advance(9_999);
  last(venue).kill();
  await until(() => one.log.at(-1) === "lost");
  await pause(bench, pauses[4]!, 0);
  await until(() => one.log.at(-1) === "live");
});

test("while nobody answers the pauses grow, up to a bound", async () => {
  const bench = await open();
  const { venue, stream } = bench;
  venue.refuse = 503;
  const adding = stream.add("a", recorder(), patient);
  for (const ms of pauses) await pause(bench, ms, 1);
  venue.refuse = undefined;
  await pause(bench, pauses.at(-1)!, 1);
  await adding;
});

test("a venue that takes connections and drops them: the pauses grow likewise", async () => {
  const bench = await open();
  const { venue, stream } = bench;
  venue.connected = (connection) => connection.kill();
  const adding = stream.add("a", recorder(), patient);
  for (const ms of pauses.slice(0, 6)) await pause(bench, ms, 1);
  venue.connected = undefined;
  await pause(bench, pauses[6]!, 1);
  await adding;
});

test("half of a pause is chance", async () => {
  const bench = await open();
  const drawn = [0, 0.996];
  const stream = new Stream({ ...bench.parts, random: { ...bench.parts.random, uniform: () => drawn.shift() ?? 0 } });
  bench.venue.refuse = 503;
  const failing = rejection(stream.add("a", recorder(), patient), TransportError);
  await pause(bench, 125, 1);
  await pause(bench, 250 + 249, 1);
  stream.close();
  await failing;
});

test("once nobody wants anything it stops trying", async () => {
  const { venue, stream, clock } = await open();
  venue.refuse = 503;
  const error = rejection(stream.add("a", recorder(), { timeout: 1_000 }), TransportError);
  await until(() => clock.pending === 2);
  for (let n = 0; n < 4; n++) {
    await clock.advance(250);
    await until(() => clock.pending === 2 || n === 3);
  }
  assert.is((await error).reason, "timeout");
  await clock.advance(60_000);
  const { attempts } = venue;
  await clock.advance(600_000);
  assert.is(venue.attempts, attempts);
  assert.is(clock.pending, 0);
  venue.refuse = undefined;
  const again = stream.add("a", recorder(), patient);
  await clock.advance(30_000);
  await again;
});

test("a drop before the acknowledgement is no loss, and the wait goes on", async () => {
  const bench = await open();
  const { venue, stream } = bench;
  const one = recorder();
  venue.answer = (connection) => {
    connection.kill();
    return true;
  };
  const adding = stream.add("a", one, patient);
  await until(() => venue.asked("sub").length === 1);
  venue.answer = undefined;
  await pause(bench, pauses[0]!, 1);
  await adding;
  assert.equal(one.log, ["live"]);
});

test("an address that the venue refuses after a drop is told to its listener, and the others live", async () => {
  const bench = await open();
  const { venue, stream } = bench;
  const [one, gone] = [recorder(), recorder()];
  await Promise.all([stream.add("a", one), stream.add("delisted", gone)]);
  venue.answer = (connection, asked) => {
    const bad = asked.args?.includes("delisted") === true;
    if (bad) connection.send(refusal(asked, "2", "delisted"));
    return bad;
  };
  last(venue).kill();
  await until(() => one.log.at(-1) === "lost");
  await pause(bench, pauses[0]!, 0);
  await until(() => one.log.at(-1) === "live" && gone.errors.length === 1);
  assert.equal(gone.log, ["live", "lost", "unreadable"]);
  assert.match(String(gone.errors[0]), "delisted");
});

test("a connection from which nothing comes is replaced; pongs are signs of life", async () => {
  const bench = await open({ heartbeat: { every: 15_000 }, silence: 40_000 });
  const { venue, stream, clock } = bench;
  const one = recorder();
  await stream.add("a", one);
  for (let n = 1; n <= 8; n++) {
    await clock.advance(15_000);
    await until(() => bench.signs === n);
  }
  assert.equal(one.log, ["live"]);
  venue.mute = true;
  await clock.advance(39_999);
  assert.equal(one.log, ["live"], "not before its time");
  await clock.advance(1);
  assert.equal(one.log, ["live", "lost"]);
  venue.mute = false;
  await until(() => one.log.at(-1) === "live");
  assert.is(venue.connections.length, 2);
});

test("events are signs of life where pings are not answered", async () => {
  const { venue, stream, clock } = await open({ heartbeat: { every: 15_000 }, silence: 40_000 });
  venue.mute = true;
  const one = recorder();
  await stream.add("a", one);
  for (let n = 1; n <= 10; n++) {
    await clock.advance(15_000);
    venue.publish("a", n);
    await until(() => one.payloads.length === n);
  }
  assert.equal(one.log[0], "live");
  assert.not.ok(one.log.includes("lost"));
});

test("a venue's own heartbeat: its text goes out, and its question is answered", async () => {
  const { venue, stream, clock } = await open({
    heartbeat: { every: 5_000, text: '{"op":"beat","id":"-","params":{}}' },
  });
  await stream.add("a", recorder());
  await clock.advance(15_000);
  await until(() => venue.asked("beat").length === 3);
  last(venue).send({ alive: true });
  await until(() => venue.asked("alive").length === 1);
});

tests.run();
