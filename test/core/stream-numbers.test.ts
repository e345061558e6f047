/** Connections whose frames are numbered, of whatever subscription they are. */
import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import { suite } from "../support/suite.ts";
import { until } from "./loopback.ts";
import { recorder } from "./socket.support.ts";
import { last, patient, pauses, streamTests } from "./stream.support.ts";

const tests = suite("core/stream-numbers");
const { test, open } = streamTests(tests);

/** Numbers stand in the events of these tests. */
const numbered = {
  numberOf: (bytes: Uint8Array): number | undefined => {
    const found = /"number":(\d+)/.exec(Buffer.from(bytes).toString("utf8"))?.[1];
    return found === undefined ? undefined : Number(found);
  },
};

test("events that follow each other are delivered, whatever they are of, and those without a number as well", async () => {
  const { venue, stream } = await open(numbered);
  const [a, b] = [recorder(), recorder()];
  await Promise.all([stream.add("a", a), stream.add("b", b)]);
  venue.publish("a", { number: 7 });
  venue.publish("b", { number: 8 });
  venue.publish("b", "none");
  venue.publish("a", { number: 9 });
  await until(() => a.payloads.length === 2 && b.payloads.length === 2);
  assert.equal(a.payloads, [{ number: 7 }, { number: 9 }]);
  assert.is(venue.connections.length, 1);
});

for (const [what, number] of [["is missing", 9], ["is older", 6]] as const) {
  test(`an event that ${what}: the connection is left, and everybody is told`, async () => {
    const bench = await open(numbered);
    const { venue, stream, clock } = bench;
    const [a, b] = [recorder(), recorder()];
    await Promise.all([stream.add("a", a), stream.add("b", b)]);
    venue.publish("a", { number: 7 });
    await until(() => a.payloads.length === 1);
    venue.publish("a", { number });
    await until(() => b.log.includes("lost"));
    await clock.advance(pauses[0] ?? 0);
    await stream.ready(patient);
    await until(() => b.log.at(-1) === "live" && a.log.at(-1) === "live");
    assert.is(venue.connections.length, 2);
    assert.equal(a.payloads, [{ number: 7 }], "what came behind the gap is not delivered");
    // On the new connection the venue counts anew.
    venue.publish("b", { number: 0 });
    await until(() => b.payloads.length === 1);
    assert.is(venue.connections.length, 2);
  });
}

test("an event that comes twice is delivered once", async () => {
  const { venue, stream } = await open(numbered);
  const a = recorder();
  await stream.add("a", a);
  for (const number of [7, 7, 8]) venue.publish("a", { number });
  await until(() => a.payloads.length >= 2 && last(venue) !== undefined);
  venue.publish("a", { number: 9 });
  await until(() => a.payloads.length >= 3);
  assert.equal(a.payloads, [{ number: 7 }, { number: 8 }, { number: 9 }]);
});

tests.run();
