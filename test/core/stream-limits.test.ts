import * as assert from "uvu/assert";
import { AuthenticationError, TransportError } from "../../src/core/errors.ts";
import { suite } from "../support/suite.ts";
import { until } from "./loopback.ts";
import { recorder } from "./socket.support.ts";
import { last, patient, pause, pauses, streamTests } from "./stream.support.ts";
import { rejection } from "./venue.support.ts";

const tests = suite("core/stream-limits");
const { test, open } = streamTests(tests);

const connects = (limit: number) => ({ connects: { limit, window: 300_000, scope: "ip" } }) as const;

test("a handshake refused with a time to wait: no attempt before it, from any stream where it is for all", async () => {
  for (const [status, all] of [[418, true], [429, true], [403, true], [503, false]] as const) {
    const bench = await open({}, { pools: connects(300) });
    const { venue, stream, streams, clock, limiter } = bench;
    venue.refuse = status;
    venue.refuseWith = { "Retry-After": "60" };
    const adding = stream.add("a", recorder(), patient);
    await until(() => bench.ended === 1);
    assert.is(limiter.limits()[0]?.pausedFor, all ? 60_000 : 0, `${status}`);
    venue.refuse = undefined;
    const other = all ? streams.add("b", recorder(), patient) : undefined;
    await clock.advance(59_999);
    assert.is(venue.attempts, 1, `${status}`);
    await clock.advance(1);
    await adding;
    await other;
  }
});

test("without a time to wait: as long as such refusals mean, at least", async () => {
  for (const [status, ms] of [[418, 120_000], [403, 300_000], [429, 1_000]] as const) {
    const bench = await open({}, { pools: connects(300) });
    const { venue, stream, clock, limiter } = bench;
    venue.refuse = status;
    const adding = stream.add("a", recorder(), patient);
    await until(() => bench.ended === 1);
    assert.is(limiter.limits()[0]?.pausedFor, ms, `${status}`);
    venue.refuse = undefined;
    await clock.advance(ms - 1);
    assert.is(venue.attempts, 1, `${status}`);
    await clock.advance(1);
    await adding;
  }
});

test("a ban longer than any timer holds is kept, and ends with who waited for it", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  venue.refuse = 418;
  venue.refuseWith = { "Retry-After": String(40 * 24 * 3_600) };
  const giving = rejection(stream.add("a", recorder(), { timeout: 2 ** 31 - 1 }), TransportError);
  await until(() => bench.ended === 1);
  await clock.advance(30 * 24 * 3_600_000);
  assert.is((await giving).reason, "timeout");
  await until(() => clock.pending === 0);
  assert.is(venue.attempts, 1);
});

test("who waited for a connection gives up: nobody goes on waiting", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  venue.refuse = 418;
  const giving = rejection(Promise.resolve(stream.ready({ timeout: 5_000 })), TransportError);
  await until(() => bench.ended === 1);
  await clock.advance(5_000);
  assert.is((await giving).reason, "timeout");
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("a connection that brings more than can be held before it is of use is given up", async () => {
  const bench = await open({ login: () => new Promise(() => {}) });
  const { venue, stream } = bench;
  const starting = rejection(stream.start(patient), TransportError);
  await until(() => venue.open === 1);
  const frame = JSON.stringify({ ch: "a", data: 1 });
  for (let n = 0; n < 100_001; n++) last(venue).send(frame);
  await until(() => bench.ended === 1);
  stream.close();
  await starting;
});

test("a move to a fresh connection keeps to it, too", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const one = recorder();
  await stream.add("a", one);
  venue.refuse = 503;
  venue.refuseWith = { "Retry-After": "60" };
  last(venue).send({ bye: true });
  await until(() => bench.ended === 1);
  venue.refuse = undefined;
  last(venue).send({ bye: true });
  await clock.advance(59_000);
  assert.is(venue.attempts, 2);
  await clock.advance(5_000);
  await until(() => venue.connections.length === 2);
  await clock.advance(2_000);
  await until(() => venue.open === 1);
  assert.equal(one.log, ["live"]);
});

test("flapping fifty times: pauses grow, and the venue's limit of connections is kept", async () => {
  const bench = await open({}, { pools: connects(10) });
  const { venue, stream, clock, dials } = bench;
  venue.connected = (connection) => {
    if (connection.number <= 50) connection.kill();
  };
  const adding = stream.add("a", recorder(), patient);
  for (let n = 1; n <= 50; n++) {
    await until(() => bench.ended === n);
    for (let waited = 0; dials.length === n && waited < 400; waited++) await clock.advance(1_000);
  }
  await adding;
  assert.is(dials.length, 51);
  for (const [n, time] of dials.entries()) {
    const within = dials.filter((other) => other > time - 300_000 && other <= time).length;
    assert.ok(within <= 10, `${within} connections in five minutes, at the ${n}th`);
  }
  const gaps = dials.slice(1).map((time, n) => time - (dials[n] as number));
  assert.ok(gaps.slice(8).every((gap) => gap >= 15_000), `${gaps}`);
});

test("what a connection costs besides is taken with it", async () => {
  const pools = { ...connects(10), weight: { limit: 100, window: 60_000, scope: "ip" } } as const;
  const { stream, limiter } = await open({ cost: { weight: 2 } }, { pools });
  await stream.add("a", recorder(), patient);
  const used = Object.fromEntries(limiter.limits().map((pool) => [pool.pool, pool.own]));
  assert.equal(used, { connects: 1, weight: 2 });
});

test("one connection in a window, and a share of it below one: neither an error nor a hang", async () => {
  for (const [share, windows] of [[1, 1], [0.5, 2], [0.25, 4], [0.3, 3.33]] as const) {
    const bench = await open({}, { pools: connects(1), share });
    const { venue, stream, clock, dials } = bench;
    const one = recorder();
    await stream.add("a", one, patient);
    for (let n = 1; n <= 2; n++) {
      last(venue).kill();
      await until(() => !stream.live);
      for (let waited = 0; dials.length === n && waited < 2_000; waited++) await clock.advance(1_000);
      await until(() => stream.live && one.log.at(-1) === "live");
    }
    const took = dials.slice(1).map((time, n) => Math.round((time - (dials[n] as number)) / 3_000) / 100);
    assert.equal(took, [windows, windows], `a share of ${share}, in windows`);
  }
});

test("a limit of one control frame at a time works", async () => {
  const { venue, stream, clock } = await open({ topics: { connection: 9, frame: 1 } }, {
    pools: { messages: { limit: 1, window: 1_000, scope: "socket" } },
  });
  const adding = Promise.all(["a", "b"].map((address) => stream.add(address, recorder(), patient)));
  await until(() => venue.asked("sub").length === 1);
  await clock.advance(1_000);
  await clock.advance(200);
  await adding;
  assert.is(venue.connections.length, 1);
});

test("while it waits for the venue's limit nobody needs it any more: no connection, and no timer", async () => {
  const bench = await open({}, { pools: connects(1) });
  const { venue, stream, clock } = bench;
  const remove = await stream.add("a", recorder());
  last(venue).kill();
  await until(() => !stream.live);
  await clock.advance(1_000);
  remove();
  await clock.advance(0);
  assert.is(clock.pending, 0);
  await clock.advance(600_000);
  assert.is(venue.attempts, 1);
});

test("a login that never ends: given up after twenty seconds, or with its connection", async () => {
  let logins = 0;
  const bench = await open({ login: () => ++logins > 2 ? Promise.resolve() : new Promise(() => {}) });
  const { venue, stream, clock } = bench;
  const starting = stream.start(patient);
  await until(() => logins === 1);
  await clock.advance(20_000);
  await pause(bench, pauses[0]!, 1);
  await until(() => logins === 2);
  last(venue).kill();
  await pause(bench, pauses[1]!, 1);
  await starting;
  const hangs = await open({ login: () => new Promise(() => {}) });
  const waiting = rejection(hangs.stream.start(patient), TransportError);
  await until(() => hangs.venue.open === 1);
  hangs.stream.close();
  assert.is((await waiting).reason, "aborted");
});

test("a key that is refused in the middle: typed, no more attempts; another stream lives on", async () => {
  const refused = new AuthenticationError("revoked", { code: "1" });
  let good = true;
  const bench = await open({ login: () => good ? Promise.resolve() : Promise.reject(refused), lifetime: 600_000 });
  const { venue, stream, clock } = bench;
  const plain = await open();
  const [one, other] = [recorder(), recorder()];
  await stream.add("a", one);
  await plain.stream.add("b", other);
  good = false;
  // A move is refused: the old connection still serves, and nobody tries again.
  await clock.advance(540_000);
  await until(() => venue.attempts === 2 && bench.ended === 1);
  await clock.advance(3_000_000);
  assert.is(venue.attempts, 2);
  assert.equal(one.log, ["live"]);
  venue.connections[0]?.kill();
  // One that had held is made anew at once.
  await until(() => one.errors.length === 1);
  assert.ok(one.log.includes("lost"));
  assert.is(one.errors[0], refused);
  await clock.advance(3_000_000);
  assert.is(venue.attempts, 3);
  assert.equal(other.log, ["live"]);
});

tests.run();
