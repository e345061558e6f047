import * as assert from "uvu/assert";
import { AuthenticationError, PermissionError, TransportError } from "../../src/core/errors.ts";
import { suite } from "../support/suite.ts";
import { until } from "./loopback.ts";
import { recorder } from "./socket.support.ts";
import { inUse, last, patient, pause, pauses, request, streamTests } from "./stream.support.ts";
import { rejection } from "./venue.support.ts";

const tests = suite("core/stream-login");
const { test, open } = streamTests(tests);

test("a refused login is final: nobody tries again by himself", async () => {
  for (const Refused of [AuthenticationError, PermissionError]) {
    const refused = new Refused("no", { code: "1" });
    const { venue, stream, clock } = await open({ login: () => Promise.reject(refused) });
    assert.is(await rejection(stream.start(patient), Refused), refused);
    const adding = rejection(stream.add("a", recorder(), patient), Refused);
    await until(() => clock.pending === 2);
    await clock.advance(pauses[0]!);
    assert.is(await adding, refused);
    const { attempts } = venue;
    assert.is(attempts, 2, "each call tries once");
    await clock.advance(600_000);
    assert.is(venue.attempts, attempts);
    await until(() => venue.open === 0);
  }
});

test("a login refused after a drop is told to who listens", async () => {
  const refused = new AuthenticationError("revoked", { code: "1" });
  let good = true;
  const bench = await open({ login: () => good ? Promise.resolve() : Promise.reject(refused) });
  const { venue, stream, clock } = bench;
  const one = recorder();
  await stream.start();
  await stream.add("a", one);
  good = false;
  last(venue).kill();
  await until(() => one.log.at(-1) === "lost");
  await pause(bench, pauses[0]!, 0);
  await until(() => one.errors.length === 1);
  assert.is(one.errors[0], refused);
  await clock.advance(600_000);
  assert.is(venue.attempts, 2);
});

test("where to connect is asked for every connection, and again where the question fails", async () => {
  const asked: string[] = [];
  let works = true;
  const bench = await open({
    place: () => {
      asked.push(works ? "told" : "failed");
      return works
        ? Promise.resolve(`/${asked.length}`)
        : Promise.reject(new TransportError("network", "no", true, {}));
    },
  });
  const { venue, stream, clock } = bench;
  await stream.start(patient);
  works = false;
  last(venue).kill();
  await until(() => !stream.live && clock.pending === 1);
  await clock.advance(pauses[0]!);
  await until(() => asked.length === 2 && clock.pending === 1);
  works = true;
  await pause(bench, pauses[1]!, 0);
  await until(() => stream.live);
  assert.equal(asked, ["told", "failed", "told"]);
  assert.equal(venue.connections.map(({ path }) => path), ["/1", "/3"]);
});

test("who may not know where to connect is told so, once", async () => {
  const refused = new PermissionError("no", { code: "1" });
  const { venue, stream, clock } = await open({ place: () => Promise.reject(refused) });
  assert.is(await rejection(stream.start(patient), PermissionError), refused);
  await clock.advance(600_000);
  assert.is(venue.attempts, 0);
});

test("a login that the network breaks is tried again", async () => {
  const bench = await open({ login: async (link) => void await request(link, "login") });
  const { venue, stream } = bench;
  venue.answer = (connection) => {
    const broken = connection.number <= 3;
    if (broken) connection.kill();
    return broken;
  };
  const starting = stream.start(patient);
  for (const ms of pauses.slice(0, 3)) await pause(bench, ms, 1);
  await starting;
  assert.ok(stream.live);
  assert.is(venue.attempts, 4);
});

test("a login that is not answered in its time is tried again", async () => {
  let logins = 0;
  const bench = await open({
    login: async (link) => {
      if (++logins === 1) await request(link, "login", false, AbortSignal.timeout(10));
    },
  });
  bench.venue.answer = (_, asked) => asked.op === "login";
  const starting = bench.stream.start(patient);
  await pause(bench, pauses[0]!, 1);
  await starting;
});

test("events in one packet with the login's reply are not lost", async () => {
  const { venue, stream } = await open({
    login: async (link) => void await request(link, "login"),
    subscribe: undefined as never,
  });
  const one = recorder();
  venue.answer = (connection, asked) => {
    connection.sendAtOnce([{ id: asked.id, result: null }, { ch: "user", data: 1 }, { ch: "user", data: 2 }]);
    return true;
  };
  await stream.add("user", one);
  await until(() => one.payloads.length === 2);
  assert.equal(one.payloads, [1, 2]);
});

test("started, it stays connected without subscriptions", async () => {
  const bench = await open();
  const { venue, stream } = bench;
  await stream.start();
  const remove = await stream.add("a", recorder());
  remove();
  await until(() => venue.asked("unsub").length === 1);
  await inUse(bench, 1);
  last(venue).kill();
  await until(() => !stream.live);
  await pause(bench, pauses[0]!, 0);
  await until(() => stream.live);
});

test("out of time while the venue cannot be reached", async () => {
  const { venue, stream, clock } = await open();
  venue.refuse = 500;
  const error = rejection(stream.start({ timeout: 100 }), TransportError);
  await until(() => clock.pending === 2);
  await clock.advance(100);
  assert.equal([(await error).reason, (await error).sent], ["timeout", false]);
});

tests.run();
