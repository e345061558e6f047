import { spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import type { Pool } from "../../src/core/endpoint.ts";
import {
  AuthenticationError,
  OutcomeUnknown,
  PermissionError,
  SchemaError,
  TransportError,
  VenueKitError,
} from "../../src/core/errors.ts";
import { Limiter } from "../../src/core/limiter.ts";
import { type Link, type Protocol, SocketRefusal } from "../../src/core/link.ts";
import { openSocket } from "../../src/core/socket.ts";
import { Stream, type StreamParts, Streams } from "../../src/core/stream.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { suite } from "../support/suite.ts";
import { until } from "./loopback.ts";
import {
  type Asked,
  type Connection,
  protocolOf,
  type Recorder,
  recorder,
  refusal,
  type SocketVenue,
  socketVenue,
} from "./socket.support.ts";
import { rejection } from "./venue.support.ts";

const tests = suite("core/stream");

interface Bench {
  readonly venue: SocketVenue;
  readonly clock: ManualClock;
  readonly limiter: Limiter;
  readonly stream: Stream;
  readonly parts: StreamParts;
  /** Pings and pongs that came. */
  readonly signs: number;
  /** Connections and attempts whose end the stream knows of. */
  readonly ended: number;
}

const benches: { readonly bench: Bench; readonly more: Streams }[] = [];

tests.after(async () => {
  for (const { bench, more } of benches.splice(0)) {
    bench.stream.close();
    more.close();
    await bench.venue.close();
  }
});

/** A test at whose end closing leaves no timer and no connection. */
function test(title: string, run: () => void | Promise<void>): void {
  tests(title, async () => {
    await run();
    for (const { bench, more } of benches) {
      bench.stream.close();
      more.close();
      await until(() => bench.venue.open === 0);
      await bench.clock.advance(0);
      assert.is(bench.clock.pending, 0, "timers that nobody waits for");
    }
  });
}

async function open(
  changes: Partial<Protocol> = {},
  pools: Record<string, Pool> = {},
): Promise<Bench & { streams: Streams }> {
  const venue = await socketVenue();
  const clock = manualClock();
  const shared = Object.fromEntries(Object.entries(pools).filter(([, pool]) => pool.scope !== "socket"));
  const limiter = new Limiter(shared, { clock, margin: 0 });
  let signs = 0;
  let ended = 0;
  const parts: StreamParts = {
    venue: "testex",
    base: venue.base,
    protocol: protocolOf(changes),
    open: (url, events, options) => {
      const alive = (): void => {
        signs++;
        events.alive();
      };
      const closed: typeof events.closed = (code, reason) => {
        ended++;
        events.closed(code, reason);
      };
      return openSocket(url, { ...events, alive, closed }, options);
    },
    clock,
    // A half of the part that is chance.
    random: { uniform: () => 0.5, id: (length) => "x".repeat(length) },
    limiter,
    pools,
  };
  const bench: Bench = {
    venue,
    clock,
    limiter,
    parts,
    stream: new Stream(parts),
    get signs() {
      return signs;
    },
    get ended() {
      return ended;
    },
  };
  const streams = new Streams(parts);
  benches.push({ bench, more: streams });
  return Object.assign(bench, { streams });
}

/** The pauses before a new connection, after so many failures in a row: with chance at a half, three quarters of the most. */
const pauses = [187.5, 375, 750, 1_500, 3_000, 6_000, 12_000, 22_500, 22_500];
/** So long that only an answer ends the wait. */
const patient = { timeout: 100_000_000 };

/** Waits until the stream waits for its next attempt beside `others` timers, and checks that it does so for `ms`. */
async function pause(bench: Bench, ms: number, others: number): Promise<void> {
  const { clock, venue } = bench;
  await until(() => clock.pending === others + 1 && bench.ended === venue.attempts);
  const before = venue.attempts;
  await clock.advance(ms - 1);
  assert.is(clock.pending, others + 1, `waits less than ${ms}`);
  assert.is(venue.attempts, before);
  await clock.advance(1);
  await until(() => venue.attempts === before + 1);
}

function last(venue: SocketVenue): Connection {
  return venue.connections.at(-1) ?? assert.unreachable("no connection") as never;
}

/** Waits until requests go out on connection `number`. */
async function inUse(bench: Bench, number: number): Promise<void> {
  for (let n = 0; n < 1_000; n++) {
    const link = await bench.stream.ready(patient);
    const id = link.nextId();
    await link.request(id, link.frame(id, `where ${n}`, {}), false, AbortSignal.timeout(10_000));
    const { asked } = bench.venue.connections[number - 1] ?? { asked: [] };
    if (asked.some((frame) => frame.op === `where ${n}` && frame.id === id)) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  assert.unreachable(`connection ${number} is not in use`);
}

function request(link: Link, op: string, write = false, signal: AbortSignal = new AbortController().signal) {
  const id = link.nextId();
  return link.request(id, link.frame(id, op, { op }), write, signal);
}

// Subscribing.

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

test("an acknowledgement that does not come: the wait ends, and a new connection is tried", async () => {
  const { venue, stream, clock } = await open();
  venue.answer = () => true;
  const error = rejection(stream.add("a", recorder(), { timeout: 5_000 }), TransportError);
  const other = stream.add("b", recorder(), patient);
  await until(() => venue.asked("sub").length === 1);
  await clock.advance(5_000);
  assert.equal([(await error).reason, (await error).operation], ["timeout", "subscribe"]);
  venue.answer = undefined;
  await clock.advance(5_000);
  await until(() => venue.open === 0);
  await clock.advance(pauses[0]!);
  await other;
  assert.equal(venue.connections.map(({ asked }) => asked[0]?.args), [["a", "b"], ["b"]]);
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

// Connections that end.

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
    // A connection that held for ten seconds was a good one: the next pause is the shortest.
    await clock.advance(10_000);
    const number = venue.connections.length;
    end();
    await until(() => one.log.at(-1) === "lost");
    await pause(bench, pauses[0]!, 0);
    await until(() => two.log.at(-1) === "live");
    assert.is(venue.connections.length, number + 1);
    assert.equal(last(venue).asked.map(({ op, args }) => [op, args]), [["sub", ["a", "b"]]]);
    venue.publish("a", number);
    await until(() => one.log.at(-1) === number);
  }
  assert.equal(one.log, ["live", 1, "lost", "live", 1, "lost", "live", 2, "lost", "live", 3]);
  assert.equal(two.log, ["live", "lost", "live", "lost", "live", "lost", "live"]);
  assert.equal(live, [true, false, true, false, true, false, true]);
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

// Signs of life.

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
  for (let n = 0; n < 2; n++) await clock.advance(15_000);
  assert.equal(one.log, ["live"], "not before its time");
  await clock.advance(15_000);
  assert.equal(one.log, ["live", "lost"]);
  venue.mute = false;
  await pause(bench, pauses[0]!, 0);
  await until(() => one.log.at(-1) === "live");
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

// Moving to a fresh connection.

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

// Logging in.

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

// Requests.

test("replies find their requests in any order", async () => {
  const { venue, stream } = await open();
  const held: Asked[] = [];
  venue.answer = (_, asked) => held.push(asked) > 0;
  const link = await stream.ready({});
  const replies = ["a", "b", "c"].map((op) => request(link, op));
  await until(() => held.length === 3);
  last(venue).send({ id: "none", result: "nobody asked" });
  for (const { id, op } of held.reverse()) last(venue).send({ id, result: `for ${op}` });
  assert.equal(await Promise.all(replies), ["for a", "for b", "for c"]);
  last(venue).send({ id: held[0]?.id, result: "once more" });
});

test("a refused request tells code, text and status", async () => {
  const { venue, stream } = await open();
  venue.answer = (connection, asked) => {
    connection.send(refusal(asked, "-7", "too much", 429));
    return true;
  };
  const error = await rejection(request(await stream.ready({}), "write", true), SocketRefusal);
  assert.equal([error.refused.code, error.refused.text, error.status], ["-7", "too much", 429]);
});

test("a reply that is lost: unknown for a write, a failure for a read", async () => {
  const { venue, stream } = await open();
  venue.answer = () => true;
  const link = await stream.ready({});
  const write = rejection(request(link, "write", true), OutcomeUnknown);
  const read = rejection(request(link, "read"), TransportError);
  await until(() => last(venue).asked.length === 2);
  last(venue).kill();
  await write;
  assert.equal([(await read).reason, (await read).sent], ["network", true]);
  const after = await rejection(request(link, "write", true), TransportError);
  assert.equal([after.reason, after.sent], ["network", false], "on a closed connection nothing is sent");
});

test("a wait that ends: unknown for a write, a failure for a read, and nothing before sending", async () => {
  const { venue, stream } = await open();
  venue.answer = () => true;
  const link = await stream.ready({});
  const mind = new AbortController();
  const write = rejection(request(link, "write", true, mind.signal), OutcomeUnknown);
  const read = rejection(request(link, "read", false, mind.signal), TransportError);
  const late = rejection(request(link, "read", false, AbortSignal.timeout(10)), TransportError);
  await until(() => last(venue).asked.length === 3);
  mind.abort();
  await write;
  assert.equal([(await read).reason, (await read).sent], ["aborted", true]);
  assert.equal([(await late).reason, (await late).sent], ["timeout", true]);
  assert.is(await request(link, "never", true, AbortSignal.abort("mine")).catch((reason) => reason), "mine");
  assert.not.ok(last(venue).asked.some(({ op }) => op === "never"));
});

test("what replies tell of the limits is learned", async () => {
  const pools = { weight: { limit: 100, window: 60_000, scope: "ip", used: "x-used" } } as const;
  const { venue, stream, limiter } = await open({}, pools);
  venue.answer = (connection, asked) => {
    connection.send({ id: asked.id, result: 1, used: { "x-used": "42" } });
    return true;
  };
  await request(await stream.ready({}), "read");
  assert.is(limiter.limits()[0]?.used, 42);
});

test("new connections and control frames keep to the venue's limits", async () => {
  const pools = {
    connects: { limit: 2, window: 60_000, scope: "ip" },
    messages: { limit: 5, window: 1_000, scope: "socket" },
  } as const;
  const bench = await open({ topics: { connection: 100, frame: 1 } }, pools);
  const { venue, stream, clock, limiter } = bench;
  const adding = Promise.all(Array.from({ length: 10 }, (_, n) => stream.add(`t${n}`, recorder(), patient)));
  await until(() => venue.asked("sub").length === 4);
  await clock.advance(999);
  assert.is(venue.asked("sub").length, 4, "a part of the limit is left to pings");
  for (let n = 0; n < 3; n++) await clock.advance(1_100);
  await adding;
  assert.is(limiter.limits()[0]?.own, 1);
  for (let n = 0; n < 2; n++) {
    last(venue).kill();
    await until(() => !stream.live);
    await clock.advance(1_000);
    if (n === 0) await until(() => stream.live);
  }
  assert.is(venue.attempts, 2);
  await clock.advance(60_000);
  await until(() => stream.live);
});

// What cannot be read.

test("a frame that cannot be read is told to everybody, and the stream lives", async () => {
  const { venue, stream } = await open();
  const [one, two] = [recorder(), recorder()];
  await Promise.all([stream.add("a", one), stream.add("b", two)]);
  last(venue).send("{ no JSON");
  last(venue).send({ something: "else" });
  venue.publish("a", 1);
  await until(() => one.payloads.length === 1);
  assert.equal([one.log, two.log], [["live", "unreadable", 1], ["live", "unreadable"]]);
  assert.instance(one.errors[0], SchemaError);
  assert.is(venue.connections.length, 1);
});

// Closing.

test("close settles whatever waits, at once", async () => {
  const { venue, stream, clock } = await open();
  venue.answer = () => true;
  const link = await stream.ready({});
  const adding = rejection(stream.add("a", recorder(), patient), TransportError);
  const write = rejection(request(link, "write", true), OutcomeUnknown);
  const read = rejection(request(link, "read"), TransportError);
  await until(() => last(venue).asked.length === 3);
  stream.close();
  assert.is((await adding).reason, "aborted");
  await write;
  await read;
  for (const late of [stream.add("a", recorder()), stream.start(), stream.ready({})]) {
    assert.is((await rejection(late, TransportError)).reason, "aborted");
  }
  assert.is(clock.pending, 0);
  await until(() => venue.open === 0);
  assert.is(venue.attempts, 1);
});

test("close while it connects, logs in, pauses or moves", async () => {
  const connecting = await open();
  const first = rejection(connecting.stream.start(patient), TransportError);
  connecting.stream.close();
  assert.is((await first).reason, "aborted");

  const pausing = await open();
  pausing.venue.refuse = 503;
  const second = rejection(pausing.stream.start(patient), TransportError);
  await until(() => pausing.clock.pending === 2);
  pausing.stream.close();
  assert.is((await second).reason, "aborted");

  const entering = await open({ login: async (link) => void await request(link, "login") });
  entering.venue.answer = () => true;
  const third = rejection(entering.stream.start(patient), TransportError);
  await until(() => entering.venue.asked("login").length === 1);
  entering.stream.close();
  assert.is((await third).reason, "aborted");

  const moving = await open();
  await moving.stream.add("a", recorder());
  moving.venue.answer = () => true;
  last(moving.venue).send({ bye: true });
  await until(() => moving.venue.asked("sub").length === 2);
  moving.stream.close();

  for (const { clock, venue } of [connecting, pausing, entering, moving]) {
    await clock.advance(0);
    assert.is(clock.pending, 0);
    await until(() => venue.open === 0);
  }
});

test("a process whose streams and sessions are closed ends by itself", async () => {
  const venue = await socketVenue();
  venue.answer = (_, asked) => asked.op === "silent";
  const child = fileURLToPath(new URL("./close.child.ts", import.meta.url));
  const flags = "Deno" in globalThis
    ? ["run", "--allow-all", "--no-check", "--no-lock", "--quiet"]
    : ["--import", "tsx"];
  const running = spawn(process.execPath, [...flags, child, venue.base], { stdio: ["ignore", "pipe", "inherit"] });
  const timer = setTimeout(() => running.kill("SIGKILL"), 15_000);
  let output = "";
  running.stdout.setEncoding("utf8").on("data", (text: string) => output += text);
  const code = await new Promise((resolve) => running.on("close", (status, signal) => resolve(status ?? signal)));
  clearTimeout(timer);
  await venue.close();
  assert.equal([code, output.trim()], [0, "subscribed, OutcomeUnknown, TransportError, TransportError"]);
});

// Several connections.

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
