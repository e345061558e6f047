import { spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import { OutcomeUnknown, TransportError } from "../../src/core/errors.ts";
import { suite } from "../support/suite.ts";
import { until } from "./loopback.ts";
import { recorder, socketVenue } from "./socket.support.ts";
import { last, patient, request, streamTests } from "./stream.support.ts";
import { rejection } from "./venue.support.ts";

const tests = suite("core/stream-close");
const { test, open } = streamTests(tests);

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
  for (const late of [stream.add("a", recorder()), stream.start(), Promise.resolve(stream.ready({}))]) {
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

tests.run();
