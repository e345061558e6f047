/** Frames that a venue packs, over a real socket. */
import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import * as assert from "uvu/assert";
import { SchemaError } from "../../src/core/errors.ts";
import { gunzip } from "../../src/core/stream/gzip.ts";
import { suite } from "../support/suite.ts";
import { until } from "./loopback.ts";
import { recorder } from "./socket.support.ts";
import { last, patient, pauses, streamTests } from "./stream.support.ts";

const tests = suite("core/stream-packed");
const { test, open } = streamTests(tests);

const most = 10_000;
const packing = { maxMessage: most, unpack: gunzip(most, { venue: "here" }) };

function packed(frame: unknown): Uint8Array {
  return gzipSync(JSON.stringify(frame));
}

test("frames are read as what is in them, and those that are not packed as they are", async () => {
  const { venue, stream } = await open(packing);
  const a = recorder();
  await stream.add("a", a);
  last(venue).send(packed({ ch: "a", data: { n: 1 } }));
  last(venue).send({ ch: "a", data: { n: 2 } });
  last(venue).send(packed({ ch: "a", data: { n: 3, text: "é".repeat(1_000) } }));
  await until(() => a.payloads.length === 3);
  assert.equal(a.payloads.map((payload) => (payload as { n: number }).n), [1, 2, 3]);
});

test("numbers of frames are those of what is in them", async () => {
  const numberOf = (bytes: Uint8Array): number | undefined => {
    const found = /"number":(\d+)/.exec(Buffer.from(bytes).toString("utf8"))?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const { venue, stream, clock } = await open({ ...packing, numberOf });
  const a = recorder();
  await stream.add("a", a);
  last(venue).send(packed({ ch: "a", data: { number: 1 } }));
  await until(() => a.payloads.length === 1);
  last(venue).send(packed({ ch: "a", data: { number: 3 } }));
  await until(() => a.log.includes("lost"));
  await clock.advance(pauses[0] ?? 0);
  await stream.ready(patient);
  await until(() => a.log.at(-1) === "live");
});

test("a small frame that holds a large one, and one that is broken, are not made: everybody is told", async () => {
  const { venue, stream } = await open(packing);
  const a = recorder();
  await stream.add("a", a);
  const bomb = gzipSync(Buffer.alloc(2 ** 20));
  assert.ok(bomb.length < most);
  last(venue).send(bomb);
  await until(() => a.log.filter((word) => word === "unreadable").length === 1);
  last(venue).send(packed({ ch: "a", data: 1 }).subarray(0, 20));
  await until(() => a.log.filter((word) => word === "unreadable").length === 2);
  last(venue).send(packed({ ch: "a", data: 2 }));
  await until(() => a.payloads.length === 1);
  assert.is(venue.connections.length, 1);
});

tests("what is as large as is allowed is made, and no byte more", () => {
  const unpack = gunzip(100, { venue: "here" });
  assert.is(unpack(gzipSync(Buffer.alloc(100))).length, 100);
  try {
    unpack(gzipSync(Buffer.alloc(101)));
    assert.unreachable();
  } catch (error) {
    assert.instance(error, SchemaError);
    assert.is((error as SchemaError).venue, "here");
  }
});

tests.run();
