import * as assert from "uvu/assert";
import { OutcomeUnknown, SchemaError, TransportError } from "../../src/core/errors.ts";
import { Link, SocketRefusal } from "../../src/core/stream/link.ts";
import { systemClock } from "../../src/core/clock.ts";
import { suite } from "../support/suite.ts";
import { until } from "./loopback.ts";
import { type Asked, protocolOf, recorder, refusal } from "./socket.support.ts";
import { last, patient, request, streamTests } from "./stream.support.ts";
import { rejection } from "./venue.support.ts";

const tests = suite("core/stream-request");
const { test, open } = streamTests(tests);

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

test("the opening handshake says what the protocol has for it, and nothing where it has nothing", () => {
  for (const headers of [undefined, { "X-Amounts": "exact" }]) {
    let said: unknown;
    const opening = (_url: string, _events: unknown, options: { readonly headers?: unknown }) => {
      said = options.headers;
      return { send: () => {}, ping: () => {}, close: () => {}, buffered: 0 };
    };
    const parts = { url: "ws://127.0.0.1", open: opening, clock: systemClock, pools: {}, handshake: 1_000 };
    const tell = () => {};
    new Link({ ...parts, protocol: protocolOf(headers && { headers }) }, {
      data: tell,
      used: tell,
      shutdown: tell,
      unreadable: tell,
      closed: tell,
    }).close();
    assert.equal(said, headers);
  }
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
  const { venue, stream, limiter } = await open({}, { pools });
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
  const bench = await open({ topics: { connection: 100, frame: 1 } }, { pools });
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

tests.run();
