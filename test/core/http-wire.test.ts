/** The HTTP client over connections that a test makes by hand: what is sent when, and which connection is used again. */
import { Buffer } from "node:buffer";
import process from "node:process";
import * as assert from "uvu/assert";
import { type HttpAnswer, type HttpClient, HttpFailure } from "../../src/core/http/http.ts";
import { type ByteConnection, type ByteEvents, type Destination, wireHttp } from "../../src/core/http/wire.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/http-wire");

/** A connection as its server sees it. */
interface Line extends ByteEvents {
  readonly to: Destination;
  readonly written: string[];
  readonly destroyed: boolean;
  readonly held: boolean;
  /** Whether what was written has left. */
  drained: boolean;
  answer(text?: string): void;
}

const ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

function wired(maxBody = 1_000, timers?: ManualClock) {
  const lines: Line[] = [];
  let now = 0;
  const client = wireHttp({
    clock: timers ?? { monotonic: () => now },
    maxBody,
    ...(timers ? { warm: timers } : {}),
    connect: (to, events) => {
      const state = { destroyed: false, held: true };
      const line: Line = {
        to,
        written: [],
        drained: true,
        get destroyed() {
          return state.destroyed;
        },
        get held() {
          return state.held;
        },
        answer: (text = ok) => events.data(Buffer.from(text)),
        opened: () => events.opened(),
        data: (bytes) => events.data(bytes),
        ended: () => events.ended(),
        failed: (error) => events.failed(error),
        closed: () => events.closed(),
      };
      lines.push(line);
      const connection: ByteConnection = {
        write: (text) => void line.written.push(text),
        destroy: () => void (state.destroyed = true),
        hold: () => void (state.held = true),
        release: () => void (state.held = false),
        get drained() {
          return line.drained;
        },
      };
      return connection;
    },
  });
  return {
    lines,
    client,
    pass: (ms: number) => void (now += ms),
    get: (path = "/", signal?: AbortSignal) => get(client, path, signal),
  };
}

function get(client: HttpClient, path: string, signal?: AbortSignal): Promise<HttpAnswer> {
  return client.request({ method: "GET", url: `http://venue:81${path}`, headers: {}, ...(signal ? { signal } : {}) });
}

async function failure(answer: Promise<HttpAnswer>): Promise<string> {
  const error = await answer.then(() => assert.unreachable("answered") as never, (each) => each);
  assert.instance(error, HttpFailure);
  return `${error.sent ? "sent" : "not sent"}${error.aborted ? ", aborted" : ""}: ${error.message}`;
}

test("nothing is written before the connection is up, and then once", async () => {
  const { lines, get } = wired();
  const answer = get("/path?a=1");
  const [line] = lines as [Line];
  assert.equal(line.to, { host: "venue", port: 81, secure: false });
  assert.equal(line.written, []);
  line.opened();
  assert.equal(line.written, ["GET /path?a=1 HTTP/1.1\r\nHost: venue:81\r\n\r\n"]);
  line.answer();
  assert.is((await answer).status, 200);
  assert.equal([line.destroyed, line.held, line.written.length], [false, false, 1]);
});

test("ports and names of addresses are the connection's", async () => {
  const { lines, client } = wired();
  const places: [string, Destination][] = [
    ["https://api.venue/x", { host: "api.venue", port: 443, secure: true }],
    ["http://api.venue/x", { host: "api.venue", port: 80, secure: false }],
    ["https://[::1]:9/x", { host: "::1", port: 9, secure: true }],
  ];
  for (const [url, to] of places) {
    const answer = client.request({ method: "GET", url, headers: {} });
    assert.equal(lines.at(-1)?.to, to);
    lines.at(-1)?.opened();
    lines.at(-1)?.answer();
    await answer;
  }
});

test("what fails before the connection is up was not sent; what fails after was, whatever the way", async () => {
  const ways: [string, (line: Line) => void][] = [
    ["broken", (line) => line.failed(new Error("broken"))],
    ["closed before the answer was whole", (line) => line.ended()],
    ["closed before the answer was whole", (line) => line.closed()],
  ];
  for (const [message, end] of ways) {
    for (const up of [false, true]) {
      const { lines, get } = wired();
      const answer = get();
      const [line] = lines as [Line];
      if (up) line.opened();
      end(line);
      line.closed();
      assert.is(await failure(answer), `${up ? "sent" : "not sent"}: ${message}`);
      assert.is(line.destroyed, true);
      assert.is(lines.length, 1, "it is not tried again");
    }
  }
});

test("an abort drops the connection: not sent before it is up, sent after", async () => {
  for (const up of [false, true]) {
    const { lines, get } = wired();
    const controller = new AbortController();
    const answer = get("/", controller.signal);
    const [line] = lines as [Line];
    if (up) line.opened();
    controller.abort();
    assert.is(await failure(answer), `${up ? "sent" : "not sent"}, aborted: aborted`);
    assert.is(line.destroyed, true);
    // What a connection tells after that changes nothing.
    line.opened();
    line.closed();
    assert.is(line.written.length, up ? 1 : 0);
  }
});

test("a kept connection is used again for thirty seconds, or for as long as the server says, less a second", async () => {
  const cases: [string, number][] = [
    [ok, 30_000],
    [ok.replace("\r\n\r\n", "\r\nKeep-Alive: timeout=5\r\n\r\n"), 4_000],
    [ok.replace("\r\n\r\n", "\r\nKeep-Alive: timeout=500\r\n\r\n"), 30_000],
    [ok.replace("\r\n\r\n", "\r\nKeep-Alive: timeout=1\r\n\r\n"), 0],
    [ok.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"), 0],
  ];
  for (const [text, kept] of cases) {
    const { lines, get, pass } = wired();
    const ask = async (): Promise<void> => {
      const answer = get();
      const line = lines.at(-1) as Line;
      if (line.written.length === 0) line.opened();
      line.answer(text);
      await answer;
    };
    await ask();
    if (kept > 0) {
      pass(kept - 1);
      await ask();
      assert.is(lines.length, 1, text);
    }
    pass(kept);
    await ask();
    assert.is(lines.length, 2, text);
    assert.is(lines[0]?.destroyed, true);
  }
});

test("the connection that waited least is used first, and one request at a time", async () => {
  const { lines, get } = wired();
  const both = [get("/1"), get("/2")];
  assert.is(lines.length, 2);
  for (const line of lines) line.opened();
  lines[1]?.answer();
  await both[1];
  lines[0]?.answer();
  await both[0];
  const third = get("/3");
  assert.equal(lines.map(({ written }) => written.length), [2, 1]);
  lines[0]?.answer();
  await third;
});

test("a connection is not used again after anything out of order", async () => {
  const disorders: [string, (line: Line) => void][] = [
    ["bytes nobody asked for", (line) => line.answer("x")],
    ["the end", (line) => line.ended()],
    ["a failure", (line) => line.failed(new Error("broken"))],
    ["the close", (line) => line.closed()],
  ];
  for (const [name, disorder] of disorders) {
    const { lines, get } = wired();
    const first = get();
    lines[0]?.opened();
    lines[0]?.answer();
    await first;
    disorder(lines[0] as Line);
    const second = get();
    assert.is(lines.length, 2, name);
    lines[1]?.opened();
    lines[1]?.answer();
    await second;
  }
  // An answer that overtakes its own request, and one with more behind it.
  for (const [text, drained] of [[ok, false], [`${ok}more`, true]] as const) {
    const { lines, get } = wired();
    const first = get();
    lines[0]?.opened();
    (lines[0] as Line).drained = drained;
    lines[0]?.answer(text);
    assert.is((await first).body, "{}");
    assert.is(lines[0]?.destroyed, true);
  }
});

test("an answer that cannot be used was sent for, and drops its connection", async () => {
  for (
    const text of [
      "SSH-2.0\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
    ]
  ) {
    const { lines, get } = wired();
    const answer = get();
    lines[0]?.opened();
    lines[0]?.answer(text);
    assert.match(await failure(answer), /^sent: /);
    assert.is(lines[0]?.destroyed, true);
  }
});

test("a closed client drops its connections, and refuses what comes later", async () => {
  const { lines, get, client } = wired();
  const kept = get("/1");
  lines[0]?.opened();
  lines[0]?.answer();
  await kept;
  const [up, coming] = [get("/2"), get("/3")];
  client.close();
  assert.is(await failure(up), "sent: the client was closed");
  assert.is(await failure(coming), "not sent: the client was closed");
  assert.equal(lines.map(({ destroyed }) => destroyed), [true, true]);
  assert.is(await failure(get("/4")), "not sent: the client is closed");
  assert.is(lines.length, 2);
});

process.on("unhandledRejection", (error) => {
  console.error("unhandled", error);
  process.exit(1);
});

test("where asked for, a connection is ready for the next request, whatever becomes of those before", async () => {
  const clock = manualClock();
  const { lines, client, get } = wired(1_000, clock);
  assert.is(clock.pending, 0, "nothing before the first request");
  const first = get();
  lines[0]?.opened();
  // The first one is taken: another is made beside it.
  assert.is(lines.length, 2);
  lines[1]?.opened();
  assert.equal([lines[1]?.held, lines[1]?.written], [false, []], "it keeps no process alive, and says nothing");
  lines[0]?.answer();
  await first;
  await clock.advance(20_000);
  assert.is(lines.length, 2, "one is enough");
  // Both are about to be too old.
  await clock.advance(10_000);
  assert.is(lines.length, 3);
  lines[2]?.opened();
  await clock.advance(4_000);
  assert.equal(lines.map(({ destroyed }) => destroyed), [true, true, false]);
  const second = get("/second");
  assert.equal(lines[2]?.written, ["GET /second HTTP/1.1\r\nHost: venue:81\r\n\r\n"], "sent at once");
  lines[2]?.answer();
  await second;
  client.close();
  assert.is(clock.pending, 0);
  assert.ok(lines.every(({ destroyed }) => destroyed));
});

test("a server that keeps no connections ready is asked for them more and more seldom", async () => {
  const clock = manualClock();
  const { lines, client, get } = wired(1_000, clock);
  const answer = get();
  lines[0]?.opened();
  lines[0]?.answer("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}");
  await answer;
  let made = 1;
  const refuse = (): void => {
    for (; made < lines.length; made++) lines[made]?.failed(new Error("refused"));
  };
  for (let second = 0; second < 600; second++) {
    refuse();
    await clock.advance(1_000);
  }
  assert.ok(lines.length > 10 && lines.length < 20, `${lines.length} connections in ten minutes`);
  // One that lasts is a sign that it does again.
  lines.at(-1)?.opened();
  const next = get();
  lines.at(-1)?.answer();
  await next;
  client.close();
  assert.is(clock.pending, 0);
});

test.run();
