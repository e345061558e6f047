import * as assert from "uvu/assert";
import { suite } from "../support/suite.ts";
import { until } from "./loopback.ts";
import { type Asked, type Connection, recorder, refusal } from "./socket.support.ts";
import { ackLimit, inUse, last, pause, pauses, request, streamTests } from "./stream.support.ts";

const tests = suite("core/stream-move");
const { test, open } = streamTests(tests);

for (const cause of ["shutdown", "lifetime"] as const) {
  test(`moving on ${cause}: no event is lost, hidden or out of order`, async () => {
    const bench = await open({ lifetime: 24 * 3_600_000 });
    const { venue, stream, clock } = bench;
    const one = recorder();
    const live: boolean[] = [];
    stream.onLive((state) => live.push(state));
    await Promise.all([stream.add("a", one), stream.add("b", recorder())]);
    // The venue sends numbered events all the time; what goes over the first connection is late.
    const late: unknown[] = [];
    let number = 0;
    const [old] = venue.connections as [Connection];
    const next = (count: number): void => {
      for (let n = 0; n < count; n++) {
        const event = { ch: "a", data: ++number };
        late.push(event);
        for (const fresh of venue.connections.slice(1)) if (fresh.topics.has("a")) fresh.send(event);
      }
    };
    const flush = (): void => {
      for (const event of late.splice(0)) old.send(event);
    };
    next(10);
    flush();
    next(5);
    if (cause === "shutdown") old.send({ bye: true });
    else await clock.advance(24 * 3_600_000 - 60_000);
    await until(() => last(venue).number === 2 && last(venue).topics.size === 2);
    next(5);
    await inUse(bench, 2);
    next(5);
    flush();
    next(5);
    flush();
    await until(() => one.payloads.includes(30));
    assert.equal(one.payloads, Array.from({ length: 30 }, (_, n) => n + 1), "the old one is heard out");
    await clock.advance(1_000);
    await until(() => !old.open);
    next(5);
    await until(() => one.payloads.includes(35));
    let newest = 0;
    const firsts = (one.payloads as number[]).filter((event) => event > newest && (newest = event));
    assert.equal(
      firsts,
      Array.from({ length: 35 }, (_, n) => n + 1),
      "a reader that skips what it has seen misses nothing",
    );
    assert.equal(one.log.filter((entry) => typeof entry === "string"), ["live"]);
    assert.equal(live, [true]);
    assert.is(venue.open, 1);
  });
}

test("moving under continuous load, twice", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const one = recorder();
  await stream.add("a", one);
  let number = 0;
  const timer = setInterval(() => {
    const event = { ch: "a", data: ++number };
    for (const connection of venue.connections) {
      // The older a connection is, the later its events come.
      const delay = (venue.connections.length - connection.number) * 15;
      setTimeout(() => connection.open && connection.topics.has("a") && connection.send(event), delay);
    }
  }, 1);
  try {
    for (let move = 1; move <= 2; move++) {
      await until(() => number > move * 60);
      last(venue).send({ bye: true });
      await until(() => last(venue).number === move + 1 && last(venue).topics.has("a"));
      await inUse(bench, move + 1);
      const subscribed = number;
      // What was under way on the old connection when the new one was subscribed has arrived.
      await until(() => (one.payloads.at(-1) as number) > subscribed);
      await clock.advance(1_000);
      await until(() => venue.open === 1);
    }
  } finally {
    clearInterval(timer);
  }
  const all = number;
  await until(() => one.payloads.at(-1) === all);
  let newest = 0;
  const firsts = (one.payloads as number[]).filter((event) => event > newest && (newest = event));
  const start = firsts[0]!;
  assert.equal(firsts, Array.from({ length: all - start + 1 }, (_, n) => n + start));
  assert.equal(one.log.filter((entry) => typeof entry === "string"), ["live"]);
});

test("the old connection ends while it is heard out: what the new one held comes at once", async () => {
  const bench = await open();
  const { venue, stream } = bench;
  const one = recorder();
  await stream.add("a", one);
  const [old] = venue.connections as [Connection];
  old.send({ bye: true });
  await until(() => last(venue).number === 2 && last(venue).topics.has("a"));
  await inUse(bench, 2);
  venue.publish("a", 1);
  await inUse(bench, 2);
  old.send({ ch: "a", data: "last words" });
  old.close();
  await until(() => one.payloads.at(-1) === 1 && one.payloads.includes("last words"));
  assert.equal(one.log, ["live", 1, "last words", 1]);
});

test("the new connection ends while the old one is heard out: nothing it brought is lost", async () => {
  const bench = await open();
  const { venue, stream } = bench;
  const one = recorder();
  await stream.add("a", one);
  const [old] = venue.connections as [Connection];
  old.send({ bye: true });
  await until(() => last(venue).number === 2 && last(venue).topics.has("a"));
  await inUse(bench, 2);
  last(venue).send({ ch: "a", data: "held" });
  last(venue).close();
  await until(() => one.log.at(-1) === "lost");
  assert.equal(one.log, ["live", "held", "lost"]);
  await pause(bench, pauses[0]!, 0);
  await until(() => one.log.at(-1) === "live");
});

test("what is joined and left during the move is right afterwards", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const [stays, joins] = [recorder(), recorder()];
  await stream.add("stays", stays);
  const leave = await stream.add("leaves", recorder());
  const rejoin = await stream.add("rejoins", recorder());
  const held: (() => void)[] = [];
  venue.answer = (connection, asked) => {
    // The old connection does not answer any more to who comes back.
    if (connection.number === 1) return asked.op === "sub" && asked.args?.includes("rejoins") === true;
    if (asked.op !== "sub" || held.length > 0) return false;
    held.push(() => {
      for (const address of asked.args ?? []) connection.topics.add(address);
      connection.send({ id: asked.id, result: null });
    });
    return true;
  };
  last(venue).send({ bye: true });
  await until(() => held.length === 1);
  leave();
  await stream.add("joins", joins);
  rejoin();
  const rejoined = recorder();
  const rejoining = stream.add("rejoins", rejoined);
  await until(() => venue.asked("sub").filter(({ args }) => args?.[0] === "rejoins").length === 2);
  held[0]?.();
  await rejoining;
  const fresh = venue.connections[1] as Connection;
  await until(() => fresh.topics.has("joins") && !fresh.topics.has("leaves"));
  await inUse(bench, 2);
  // It is heard out, and the answer that does not come is given up.
  await clock.advance(10_000);
  await until(() => venue.open === 1);
  assert.equal([...fresh.topics].sort(), ["joins", "rejoins", "stays"]);
  for (const address of ["stays", "joins", "rejoins"]) venue.publish(address, address);
  await until(() => rejoined.payloads.length === 1 && joins.payloads.length === 1);
  assert.equal([stays.log, joins.log, rejoined.log], [["live", "stays"], ["live", "joins"], ["live", "rejoins"]]);
});

test("a request on the old connection gets its reply there, and nothing else comes from it", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const one = recorder();
  await stream.add("a", one);
  const held: Asked[] = [];
  venue.answer = (_, asked) => asked.op === "slow" && held.push(asked) > 0;
  const reply = request(await stream.ready({}), "slow", true);
  await until(() => held.length === 1);
  const [old] = venue.connections as [Connection];
  old.send({ bye: true });
  await until(() => last(venue).number === 2 && last(venue).topics.has("a"));
  await inUse(bench, 2);
  await clock.advance(5_000);
  assert.ok(old.open);
  old.send({ ch: "a", data: "too late" });
  old.send("{ no JSON");
  old.send({ id: held[0]?.id, result: "done" });
  assert.is(await reply, "done");
  await until(() => !old.open);
  assert.equal(one.log, ["live"]);
});

test("a move that fails leaves the old connection in use, and nothing open", async () => {
  let logins = 0;
  const bench = await open({
    login: async (link) => {
      if (++logins > 1) await request(link, "login");
    },
  });
  const { venue, stream } = bench;
  const one = recorder();
  await stream.add("a", one);
  venue.answer = (connection, asked) => {
    const fails = asked.op === "login" || (asked.op === "sub" && connection.number > 1);
    if (fails) connection.send(refusal(asked, "1", "no"));
    return fails;
  };
  last(venue).send({ bye: true });
  await until(() => venue.connections.length === 2 && venue.open === 1);
  // The login works, and subscribing does not.
  venue.answer = (connection, asked) => {
    const fails = asked.op === "sub" && connection.number > 1;
    if (fails) connection.send(refusal(asked, "1", "no"));
    return fails;
  };
  venue.connections[0]?.send({ bye: true });
  await until(() => venue.connections.length === 3 && venue.open === 1);
  assert.ok(venue.connections[0]?.open);
  venue.publish("a", 1);
  await until(() => one.payloads.length === 1);
  assert.equal(one.log, ["live", 1]);
});

test("the old connection ends before the new one is subscribed: an ordinary reconnect, and one connection in the end", async () => {
  const bench = await open();
  const { venue, stream } = bench;
  const one = recorder();
  await stream.add("a", one);
  const held: Asked[] = [];
  venue.answer = (connection, asked) => connection.number === 2 && held.push(asked) > 0;
  last(venue).send({ bye: true });
  await until(() => held.length === 1);
  const [old, fresh] = venue.connections as [Connection, Connection];
  old.kill();
  await until(() => one.log.at(-1) === "lost");
  fresh.send({ id: held[0]?.id, result: null });
  await until(() => !fresh.open);
  await pause(bench, pauses[0]!, 0);
  await until(() => one.log.at(-1) === "live");
  assert.equal(one.log, ["live", "lost", "live"]);
  assert.equal([venue.open, venue.attempts], [1, 3]);
});

test("told twice of its end, it moves once", async () => {
  const bench = await open();
  const { venue, stream } = bench;
  await stream.add("a", recorder());
  for (let n = 0; n < 3; n++) last(venue).send({ bye: true });
  await until(() => venue.connections.length > 1);
  await inUse(bench, 2);
  assert.is(venue.connections.length, 2);
});

test("a move that fails is tried again, after pauses, until it works", async () => {
  const bench = await open({ lifetime: 600_000 });
  const { venue, stream, clock, dials } = bench;
  const one = recorder();
  await stream.add("a", one);
  venue.refuse = 503;
  await clock.advance(540_000);
  for (let n = 2; n <= 4; n++) {
    await until(() => bench.ended === n - 1);
    assert.is(dials.length, n);
    for (let waited = 0; dials.length === n && waited < 40; waited++) await clock.advance(1_000);
  }
  await until(() => bench.ended === 4);
  venue.refuse = undefined;
  await clock.advance(30_000);
  await until(() => venue.connections.length === 2);
  await inUse(bench, 2);
  await clock.advance(1_000);
  await until(() => venue.open === 1);
  assert.equal(one.log, ["live"]);
});

test("an address that the venue takes no more keeps nobody from moving", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const [one, gone] = [recorder(), recorder()];
  await Promise.all([stream.add("a", one), stream.add("delisted", gone)]);
  venue.answer = (connection, asked) => {
    const bad = asked.op === "sub" && asked.args?.includes("delisted") === true;
    if (bad) connection.send(refusal(asked, "2", "delisted"));
    return bad;
  };
  last(venue).send({ bye: true });
  await until(() => last(venue).number === 2 && last(venue).topics.has("a"));
  await inUse(bench, 2);
  await clock.advance(1_000);
  await until(() => venue.open === 1 && gone.errors.length > 0);
  assert.equal(one.log, ["live"]);
  assert.equal(gone.log.slice(0, 3), ["live", "lost", "unreadable"]);
});

test("an acknowledgement that is lost while moving is asked for again", async () => {
  const bench = await open();
  const { venue, stream, clock } = bench;
  const one = recorder();
  await stream.add("a", one);
  let lost = 1;
  venue.answer = (connection, asked) => connection.number === 2 && asked.op === "sub" && lost-- > 0;
  last(venue).send({ bye: true });
  await until(() => venue.asked("sub").length === 2);
  await clock.advance(ackLimit);
  await inUse(bench, 2);
  assert.equal([one.log, venue.attempts], [["live"], 2]);
});

test("whoever is held for a fresh session gets one, even where moving fails", async () => {
  let logins = 0;
  const bench = await open({
    login: () => ++logins === 2 ? Promise.reject(new Error("not now")) : Promise.resolve(),
    subscribe: undefined as never,
    unsubscribe: undefined as never,
  });
  const { venue, stream } = bench;
  const one = recorder();
  await stream.add("user", one);
  stream.resubscribe("user");
  await until(() => venue.attempts === 2 && bench.ended === 2);
  await pause(bench, pauses[0]!, 0);
  await until(() => one.log.length === 3);
  assert.equal(one.log, ["live", "lost", "live"]);
});

tests.run();
