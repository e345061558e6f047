import { boolean, object } from "valibot";
import * as assert from "uvu/assert";
import type { Request } from "../../src/core/endpoint.ts";
import {
  ClockSkewError,
  InvalidOrder,
  OutcomeUnknown,
  RateLimited,
  SchemaError,
  TransportError,
  ValidationError,
  VenueError,
} from "../../src/core/errors.ts";
import type { Http } from "../../src/core/http/http.ts";
import { memoryPools, sharePools } from "../../src/core/limits/pools.ts";
import { openSession, type Session, type SessionOptions, type SessionWire } from "../../src/core/session.ts";
import { Stream } from "../../src/core/stream/stream.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { suite } from "../support/suite.ts";
import { until } from "./loopback.ts";
import {
  type Asked,
  type Connection,
  protocolOf,
  recorder,
  refusal,
  type SocketVenue,
  socketVenue,
} from "./socket.support.ts";
import {
  canaryKey,
  canarySecret,
  canarySignature,
  keepsSecrets,
  readEndpoint,
  rejection,
  signedEndpoint,
  venue,
  type VenueServer,
  venueServer,
  wire,
  writeEndpoint,
} from "./venue.support.ts";

const tests = suite("core/session");

interface Bench {
  readonly rest: VenueServer;
  readonly sockets: SocketVenue;
  readonly clock: ManualClock;
  readonly session: Session;
  readonly stream: Stream;
  /** The venue's time, as far as it tells. */
  ahead: number;
  /** Measuring fails. */
  timeless: boolean;
}

const benches: Bench[] = [];

tests.after(async () => {
  for (const { session, stream, rest, sockets } of benches.splice(0)) {
    stream.close();
    session.close();
    await rest.close();
    await sockets.close();
  }
});

/** A test at whose end closing leaves no timer. */
function test(title: string, run: () => void | Promise<void>): void {
  tests(title, async () => {
    await run();
    for (const { session, stream, clock } of benches) {
      stream.close();
      session.close();
      await clock.advance(0);
      assert.is(clock.pending, 0, "timers that nobody waits for");
    }
  });
}

/** A session with a venue whose clock is two minutes ahead, under a manual clock. */
async function open(answer?: Parameters<typeof venueServer>[0], own: SessionWire = wire): Promise<Bench> {
  const clock = manualClock();
  const rest: VenueServer = await venueServer((seen) => {
    if (seen.path !== "/time") return answer?.(seen);
    if (bench.timeless) seen.text(404, "");
    else seen.json(200, { time: clock.now() + bench.ahead });
  });
  const sockets = await socketVenue();
  const session = openSession(venue, { network: "sim", url: rest.origin, ports: { clock } }, () => own);
  const parts = session.stream("api", protocolOf());
  const bench: Bench = {
    rest,
    sockets,
    clock,
    session,
    // Two servers play the venue here, so the socket's address is its own.
    stream: new Stream({ ...parts, base: sockets.base }),
    ahead: 120_000,
    timeless: false,
  };
  benches.push(bench);
  return bench;
}

function thrown(run: () => unknown): ValidationError {
  try {
    run();
  } catch (error) {
    assert.instance(error, ValidationError);
    keepsSecrets(error);
    return error as ValidationError;
  }
  return assert.unreachable("must throw") as never;
}

function opened(options: SessionOptions): Session {
  return openSession(venue, options, () => wire);
}

const order = { symbol: "BTC/USDT" };
const mine = { clientOrderId: "order-7" };

interface Params {
  readonly symbol: string;
  readonly note?: string;
}

const place: Request<Params, { readonly ok: boolean }> = {
  id: "placeOrderRequest",
  server: "api",
  method: "order.place",
  auth: "signed",
  cost: { weight: 1, orders: 1 },
  write: true,
  params: { symbol: { required: true }, note: {} },
  answer: object({ ok: boolean() }),
};
const ask: Request<Params, { readonly ok: boolean }> = {
  id: "askRequest",
  server: "api",
  method: "order.ask",
  auth: "none",
  cost: { weight: 3 },
  params: place.params,
  answer: place.answer,
};

/** Answers requests, and acknowledges the rest. */
function replying(reply: (connection: Connection, asked: Asked, number: number) => void): SocketVenue["answer"] {
  let number = 0;
  return (connection, asked) => {
    if (asked.op === "sub") return false;
    reply(connection, asked, ++number);
    return true;
  };
}

const fine = { ok: true };

// Options.

test("a simulator is on this machine, and nowhere else", () => {
  const wrong = [
    undefined,
    "",
    "nonsense",
    "https://127.0.0.1:8080",
    "ws://127.0.0.1:8080",
    "http://example.com",
    "http://127.0.0.1.example.com",
    "http://localhost.example.com",
    "http://127.0.0.1@example.com",
    "http://0.0.0.0:8080",
    "http://192.168.0.1",
    "http://[::2]",
    "file:///x",
  ];
  for (const url of wrong) {
    const error = thrown(() => opened({ network: "sim", ...(url === undefined ? {} : { url }) }));
    assert.equal([error.field, error.venue], ["url", "testex"], url);
  }
  for (const url of ["http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:9/", "http://127.0.0.1"]) {
    opened({ network: "sim", url }).close();
  }
});

test("in the simulator every server of the venue is at the one address", () => {
  const session = opened({ network: "sim", url: "http://127.0.0.1:8080/some/where" });
  assert.is(session.stream("stream", protocolOf()).base, "ws://127.0.0.1:8080");
  assert.is(session.stream("api", protocolOf()).base, "ws://127.0.0.1:8080");
  session.close();
});

test("an address goes with the simulator only", () => {
  const url = "http://127.0.0.1:8080";
  assert.is(thrown(() => opened({ url })).field, "url");
  assert.is(thrown(() => opened({ network: "live", url })).field, "url");
  assert.is(thrown(() => opened({ network: "demo", url })).field, "url");
});

test("a network that the venue does not have", () => {
  for (const network of ["testnet", "constructor", "toString", ""] as unknown as "testnet"[]) {
    const error = thrown(() => opened({ network }));
    assert.equal([error.field, error.venue], ["network", "testex"]);
    assert.match(error.message, "live, demo, sim");
  }
  const session = opened({ network: "demo" });
  assert.is(thrown(() => session.stream("stream", protocolOf())).field, "network");
  session.close();
});

test("calls go to the addresses of the network", async () => {
  for (const network of ["live", "demo"] as const) {
    const urls: string[] = [];
    const http: Http = (request) => {
      urls.push(request.url);
      return Promise.resolve({ status: 200, headers: {}, body: '{"price":"1"}' });
    };
    const session = opened({ network, ports: { http } });
    await session.call(readEndpoint, {});
    assert.equal(urls, [`${venue.environments[network]?.["rest"]}/price`]);
    session.close();
  }
});

test("credentials are checked before anything else is done with them, and never shown", () => {
  const credentials = { key: canaryKey, secret: `${canarySecret} ` };
  assert.is(thrown(() => opened({ credentials })).field, "credentials.secret");
  assert.is(thrown(() => opened({ credentials: { key: canaryKey } as never })).field, "credentials");
  let given: unknown;
  const session = openSession(venue, { credentials: { key: canaryKey, secret: canarySecret } }, (keys) => {
    given = keys;
    return wire;
  });
  assert.ok(session.keys);
  assert.is(given, session.keys);
  keepsSecrets(Object.assign(new Error("printed"), { session, keys: session.keys }));
  session.close();
});

test("what a venue repeats of the credentials in its refusal is hidden", async () => {
  const body = JSON.stringify({ code: "x", text: `who is ${canaryKey}, and what is ${canarySecret}?` });
  const http: Http = () => Promise.resolve({ status: 400, headers: {}, body });
  const repeating: SessionWire = {
    ...wire,
    refusal: (_, told) => told as { code: string; text: string },
  };
  const credentials = { key: canaryKey, secret: canarySecret };
  const session = openSession(venue, { credentials, ports: { http } }, () => repeating);
  const error = await rejection(session.call(readEndpoint, order), VenueError);
  assert.is(error.message, "who is [secret], and what is [secret]?");
  session.close();
});

test("without credentials what must be signed is refused, and nothing is sent", async () => {
  const keyless: SessionWire = {
    ...wire,
    authorize: () => {
      throw new ValidationError("credentials", "are needed for this", { venue: "testex" });
    },
    authorizeParams: () => {
      throw new ValidationError("credentials", "are needed for this", { venue: "testex" });
    },
  };
  const bench = await open((seen) => seen.json(200, fine), keyless);
  const { session, stream, rest, sockets } = bench;
  assert.is(session.keys, undefined);
  assert.is((await rejection(session.call(writeEndpoint, order), ValidationError)).field, "credentials");
  assert.is((await rejection(session.request(stream, place, order), ValidationError)).field, "credentials");
  assert.is(rest.requests.length, 0);
  assert.is(sockets.asked("order.place").length, 0);
});

test("a part of the limits is all that is used", async () => {
  const http: Http = () => Promise.resolve({ status: 200, headers: {}, body: '{"price":"1"}' });
  const clock = manualClock();
  const session = opened({ share: 0.5, ports: { http, clock } });
  for (let n = 0; n < 25; n++) await session.call(readEndpoint, {});
  let done = false;
  const next = session.call(readEndpoint, {}, { timeout: 100_000 }).then(() => (done = true));
  await clock.advance(50_000);
  assert.not.ok(done);
  await clock.advance(20_000);
  await next;
  session.close();
  assert.is(thrown(() => opened({ share: 2 })).field, "share");
});

test("pools of another kind are neither waited for nor learnt from headers of the same name", async () => {
  const http: Http = () => Promise.resolve({ status: 200, headers: { "x-used": "7" }, body: '{"price":"1"}' });
  const pool = { limit: 10, window: 60_000, scope: "ip", used: "x-used" } as const;
  const pools = { ...venue.pools, own: { ...pool, kind: "spot" }, other: { ...pool, kind: "perp" } } as const;
  const options = { ports: { http, clock: manualClock() } };
  const session = openSession({ ...venue, pools }, options, () => wire, "spot");
  await session.call(readEndpoint, {});
  const named = session.limiter.limits().map(({ pool, used }) => [pool, used]);
  assert.ok(named.some(([name, used]) => name === "own" && used === 7));
  assert.not.ok(named.some(([name]) => name === "other"));
  session.close();
});

// The venue's clock.

test("the venue's clock is measured three times at first, and once later", async () => {
  const { session, rest, clock } = await open();
  assert.not.ok(session.time.synced);
  await session.measure();
  assert.is(rest.count("/time"), 3);
  assert.ok(Math.abs(session.time.now() - clock.now() - 120_000) <= 1);
  await session.measure();
  assert.is(rest.count("/time"), 4);
});

test("a call refused for its time: measured anew, and sent once more", async () => {
  const bench = await open((seen) => {
    const off = Math.abs(Number(seen.query.get("time")) - bench.clock.now() - bench.ahead);
    if (off > 1_000) seen.json(400, { code: "ClockSkew", text: "outside the window" });
    else seen.json(200, fine);
  });
  const { session, rest } = bench;
  await session.measure();
  bench.ahead = -600_000;
  assert.equal(await session.call(writeEndpoint, { ...order, note: "n" }), fine);
  assert.equal([rest.count("/order"), rest.count("/time")], [2, 6]);
  const [first, second] = rest.requests.filter(({ path }) => path === "/order");
  assert.is(first?.query.get("note"), second?.query.get("note"));
});

test("calls refused together wait for one measurement, and none is signed without one", async () => {
  const bench = await open((seen) => {
    const off = Math.abs(Number(seen.query.get("time")) - bench.clock.now() - bench.ahead);
    if (off > 1_000) seen.json(400, { code: "ClockSkew", text: "outside the window" });
    else seen.json(200, fine);
  });
  const { session, rest } = bench;
  await session.measure();
  bench.ahead = 900_000;
  await Promise.all(Array.from({ length: 5 }, () => session.call(signedEndpoint, order)));
  assert.equal([rest.count("/account"), rest.count("/time")], [10, 6]);
});

test("where the measurement fails the refusal stands, and what was known stays", async () => {
  const bench = await open((seen) => seen.json(400, { code: "ClockSkew", text: "outside the window" }));
  const { session, rest } = bench;
  await session.measure();
  bench.timeless = true;
  await rejection(session.call(writeEndpoint, order), ClockSkewError);
  assert.is(rest.count("/order"), 1);
  assert.ok(session.time.synced);
});

/** A session whose machine can sleep: the wall clock and the venue's go on, the monotonic one does not. */
function sleeper(answerTime: () => Promise<void> = () => Promise.resolve()) {
  const clock = manualClock();
  const state = { slept: 0, asked: 0, times: [] as number[] };
  const http: Http = async ({ url }) => {
    const { pathname, searchParams } = new URL(url);
    const now = clock.now() + state.slept;
    if (pathname === "/time") {
      state.asked++;
      await answerTime();
      return { status: 200, headers: {}, body: `{"time":${clock.now() + state.slept}}` };
    }
    state.times.push(Number(searchParams.get("time")) - now);
    return { status: 200, headers: {}, body: '{"ok":true,"price":"1"}' };
  };
  const wall = { now: () => clock.now() + state.slept, monotonic: clock.monotonic, after: clock.after };
  const session = opened({ ports: { http, clock: wall } });
  return { clock, session, state };
}

test("after a sleep of the machine the next signed calls wait for one measurement, others for none", async () => {
  const { session, state } = sleeper();
  await session.measure();
  state.slept = 1_800_000;
  await session.call(readEndpoint, {});
  assert.is(state.asked, 3, "what carries no time needs none");
  state.times.length = 0;
  await Promise.all([1, 2, 3, 4].map(() => session.call(signedEndpoint, order)));
  assert.is(state.asked, 6);
  assert.equal(state.times.map((off) => Math.abs(off) <= 2), [true, true, true, true], `${state.times}`);
  await session.call(signedEndpoint, order);
  assert.is(state.asked, 6);
  session.close();
});

test("a measurement that takes too long after a sleep is not waited for, nor asked for by every call", async () => {
  let slow = false;
  const { session, state, clock } = sleeper(() => slow ? new Promise(() => {}) : Promise.resolve());
  await session.measure();
  slow = true;
  state.slept = 60_000;
  let done = 0;
  const calls = [1, 2].map(() => session.call(signedEndpoint, order).then(() => done++));
  await clock.advance(1_999);
  assert.is(done, 0);
  await clock.advance(1);
  await Promise.all(calls);
  await session.call(signedEndpoint, order);
  assert.is(state.asked, 4);
  session.close();
});

test("a pause that begins while the time is measured holds what waited for the measurement", async () => {
  let measured: () => void = () => {};
  let slow = false;
  const { session, state, clock } = sleeper(() => slow ? new Promise((done) => (measured = done)) : Promise.resolve());
  await session.measure();
  slow = true;
  state.slept = 60_000;
  let sent = false;
  const call = session.call(signedEndpoint, order, { timeout: 60_000 }).then(() => (sent = true));
  await clock.advance(1);
  session.limiter.pause(20_000);
  measured();
  await clock.advance(19_000);
  assert.not.ok(sent);
  await clock.advance(2_000);
  await call;
  assert.is(state.times.length, 1);
  session.close();
});

test("a stream that finds that the machine stood still has the time measured, once for all of them", async () => {
  const { session, rest } = await open();
  const [one, other] = [session.stream("api", protocolOf()), session.stream("stream", protocolOf())];
  one.onStall?.();
  assert.is(rest.count("/time"), 0, "nothing was measured yet");
  await session.measure();
  one.onStall?.();
  other.onStall?.();
  await until(() => rest.count("/time") === 6);
  await session.measure();
  assert.is(rest.count("/time"), 7);
});

test("a write of unknown outcome is not sent again for its time: only the venue's own refusal is evidence", async () => {
  const cases: ((seen: Parameters<Parameters<typeof venueServer>[0]>[0]) => void)[] = [
    (seen) => seen.json(503, { code: "ClockSkew", text: "outside the window" }),
    (seen) => seen.drop(),
    (seen) => seen.text(400, "ClockSkew"),
  ];
  for (const answer of cases) {
    const { session, rest } = await open(answer);
    await session.measure();
    await rejection(session.call(writeEndpoint, order), OutcomeUnknown);
    assert.equal([rest.count("/order"), rest.count("/time")], [1, 3]);
  }
});

// Where requests go.

test("an address that is none of the venue's is refused where it is used, without quoting it", async () => {
  const sent: string[] = [];
  const http: Http = ({ url }) => {
    sent.push(url);
    return Promise.resolve({ status: 200, headers: {}, body: '{"ok":true,"price":"1"}' });
  };
  const openSocket: NonNullable<NonNullable<SessionOptions["ports"]>["openSocket"]> = (url) => {
    sent.push(url);
    throw new Error("opened");
  };
  for (const path of [".evil.invalid/x", "@evil.invalid/x", ":1@evil.invalid/x", "evil", ""]) {
    const leading: SessionWire = { ...wire, authorize: (draft) => ({ ...draft, path }) };
    const session = openSession(venue, { ports: { http } }, () => leading);
    await rejection(session.call(signedEndpoint, order), ValidationError);
    session.close();
  }
  const session = opened({ ports: { http, openSocket } });
  const { open: socket, base } = session.stream("api", protocolOf());
  const events = { opened: () => {}, message: () => {}, alive: () => {}, closed: () => {} };
  const limits = { maxMessage: 1_000, handshake: 1_000 };
  for (
    const url of [
      `${base}.evil.invalid/ws?signature=${canarySignature}`,
      `${base}@evil.invalid/ws`,
      `${base}:81/ws`,
      "wss://evil.invalid/ws",
      "ws://127.0.0.1:80/ws",
      base.replace("wss:", "ws:"),
    ]
  ) {
    thrown(() => socket(url, events, limits));
  }
  assert.equal(sent, []);
  assert.throws(() => socket(`${base}/ws`, events, limits), /opened/);
  session.close();
  const simulated = opened({ network: "sim", url: "http://127.0.0.1:8080", ports: { http, openSocket } });
  const simulator = simulated.stream("api", protocolOf());
  for (
    const url of [
      "ws://127.0.0.1.evil.invalid/ws",
      "ws://127.0.0.1@evil.invalid/ws",
      "wss://api.invalid/ws",
      `${base}/ws`,
    ]
  ) {
    thrown(() => simulator.open(url, events, limits));
  }
  simulated.close();
});

test("a description whose addresses are not safe is refused", () => {
  for (
    const rest of [
      "http://rest.invalid",
      "ws://rest.invalid",
      "https://user:word@rest.invalid",
      "https://rest.invalid?x=1",
      "https://rest.invalid#x",
      "https://rest.invalid/",
      "https:/rest.invalid",
      "ftp://rest.invalid",
      "",
    ]
  ) {
    const unsafe = { ...venue, environments: { live: { rest } } };
    assert.is(thrown(() => openSession(unsafe, {}, () => wire)).field, "network", rest);
  }
  openSession({ ...venue, environments: { live: { rest: "https://rest.invalid:8443/api/v3" } } }, {}, () => wire)
    .close();
});

test("a redirect of a signed call goes nowhere, with or without the venue's words", async () => {
  for (const status of [301, 302, 303, 307, 308]) {
    const { session, rest } = await open((seen) => seen.text(status, "", { location: "http://127.0.0.1:1/elsewhere" }));
    const read = await rejection(session.call(signedEndpoint, order), TransportError);
    assert.equal([read.reason, read.status], ["status", status]);
    await rejection(session.call(writeEndpoint, order), OutcomeUnknown);
    assert.is(rest.requests.length, 2);
  }
});

test("a broken answer that repeats credentials is quoted without them", async () => {
  for (const body of [`<${canaryKey}>`, `<p>${"x".repeat(20)}${canarySecret}`]) {
    const http: Http = () => Promise.resolve({ status: 200, headers: {}, body });
    const session = opened({ credentials: { key: canaryKey, secret: canarySecret }, ports: { http } });
    const error = await rejection(session.call(readEndpoint, {}), SchemaError);
    assert.not.match(error.message, /CANARY/);
    session.close();
  }
});

// Limits that are shared.

test("sessions that share a store share limits; that it fails is told once, and that it is back", async () => {
  const clock = manualClock();
  const http: Http = () => Promise.resolve({ status: 200, headers: {}, body: '{"price":"1"}' });
  const memory = memoryPools(clock);
  let down = false;
  const keys: string[] = [];
  const pools = sharePools({
    take: (needs, gates) => {
      keys.push(...gates, ...needs.map(({ key }) => key));
      return down ? Promise.reject(new Error("down")) : memory.take(needs, gates);
    },
    pause: memory.pause,
  });
  const sessions = [1, 2].map(() => opened({ share: 0.5, ports: { http, clock, pools } }));
  const told: string[] = [];
  const stop = sessions[0]!.onSharedPools(({ state }) => told.push(state));
  let done = 0;
  for (const session of sessions) {
    for (let n = 0; n < 30; n++) session.call(readEndpoint, {}, { timeout: 200_000 }).then(() => done++, () => {});
  }
  await clock.advance(0);
  assert.is(done, 40, "eighty units in reads of two");
  assert.equal([...new Set(keys)], ["testex:live:ip", "testex:live:ip:weight"]);
  await clock.advance(61_000);
  assert.is(done, 60);
  await clock.advance(61_000);
  down = true;
  await sessions[0]!.call(readEndpoint, {});
  await sessions[0]!.call(readEndpoint, {});
  down = false;
  await clock.advance(5_000);
  await sessions[0]!.call(readEndpoint, {});
  assert.equal(told, ["lost", "back"]);
  stop();
  down = true;
  await sessions[0]!.call(readEndpoint, {});
  assert.is(told.length, 2);
  for (const session of sessions) session.close();
  assert.is(clock.pending, 0);
});

test("connections are counted by the store too, and those that are alone are not", async () => {
  const clock = manualClock();
  const taken: string[] = [];
  const pools = sharePools({
    take: (needs) => {
      taken.push(...needs.map(({ key, units }) => `${key} ${units}`));
      return Promise.resolve({ granted: true });
    },
    pause: () => Promise.resolve(),
  });
  const bench = await open();
  const session = opened({ network: "sim", url: bench.rest.origin, ports: { clock, pools } });
  const stream = new Stream({ ...session.stream("api", protocolOf()), base: bench.sockets.base });
  await stream.start();
  assert.is(taken.length, 1);
  assert.match(taken[0]!, /^testex:127\.0\.0\.1:\d+:ip:connects 1$/);
  stream.close();
  session.close();
});

// Requests over a socket.

test("a request: its cost, its signature, its answer", async () => {
  const { session, stream, sockets, clock } = await open();
  await session.measure();
  sockets.answer = replying((connection, asked) => connection.send({ id: asked.id, result: { ok: true, more: 1 } }));
  assert.equal(await session.request(stream, place, order), fine);
  assert.equal(await session.request(stream, ask, { ...order, note: "n" }), fine);
  const [placed] = sockets.asked("order.place");
  const [asked] = sockets.asked("order.ask");
  assert.is(placed?.params?.["symbol"], "BTC/USDT");
  assert.is(placed?.params?.["key"], canaryKey);
  assert.ok(String(placed?.params?.["signature"]).startsWith(canarySignature));
  assert.ok(Math.abs(Number(placed?.params?.["time"]) - clock.now() - 120_000) <= 1);
  assert.equal(asked?.params, { symbol: "BTC/USDT", note: "n" });
  const own = session.limiter.limits().map((pool) => [pool.pool, pool.own]);
  // Three for the venue's time, and the connection.
  assert.equal(own, [["weight", 7], ["orders", 1], ["connects", 1]]);
});

test("unknown and missing parameters are refused before anything is sent", async () => {
  const { session, stream, sockets } = await open();
  const missing = await rejection(session.request(stream, place, {} as Params, mine), ValidationError);
  assert.equal([missing.field, missing.operation, missing.clientOrderId], ["symbol", "placeOrderRequest", "order-7"]);
  const unknown = session.request(stream, place, { ...order, colour: 1 } as Params);
  assert.is((await rejection(unknown, ValidationError)).field, "colour");
  assert.is(sockets.attempts, 0);
});

test("a refusal is the class that the venue's table says, with everything that is known", async () => {
  const { session, stream, sockets } = await open();
  sockets.answer = replying((connection, asked) => connection.send(refusal(asked, "orders", "too small", 400)));
  const error = await rejection(session.request(stream, place, order, mine), InvalidOrder);
  assert.equal([error.code, error.message, error.status], ["orders", "too small", 400]);
  assert.equal([error.venue, error.operation, error.clientOrderId], ["testex", "placeOrderRequest", "order-7"]);
  assert.is(sockets.asked("order.place").length, 1);
});

test("a failing venue's words on a write are no evidence", async () => {
  const { session, stream, sockets } = await open();
  sockets.answer = replying((connection, asked) => connection.send(refusal(asked, "OrderRejected", "?", 500)));
  const error = await rejection(session.request(stream, place, order, mine), OutcomeUnknown);
  assert.equal([error.operation, error.clientOrderId], ["placeOrderRequest", "order-7"]);
});

test("a request that came too fast stops everything for a while", async () => {
  const { session, stream, sockets } = await open();
  sockets.answer = replying((connection, asked) =>
    connection.send({ id: asked.id, status: 429, error: { code: "RateLimited", text: "slow", retryAfter: 5_000 } })
  );
  const error = await rejection(session.request(stream, place, order), RateLimited);
  assert.is(error.retryAfter, 5_000);
  assert.is(session.limiter.limits()[0]?.pausedFor, 5_000);
});

test("a request refused for its time: measured anew, and sent once more with the same parameters", async () => {
  const { session, stream, sockets, rest } = await open();
  sockets.answer = replying((connection, asked, number) =>
    connection.send(
      number === 1 ? refusal(asked, "ClockSkew", "outside the window") : { id: asked.id, result: fine },
    )
  );
  assert.equal(await session.request(stream, place, { ...order, note: "n" }), fine);
  assert.is(rest.count("/time"), 3);
  const [first, second, ...more] = sockets.asked("order.place");
  assert.is(more.length, 0);
  assert.is.not(first?.params?.["time"], second?.params?.["time"]);
  const same = (asked: Asked | undefined) => [asked?.params?.["symbol"], asked?.params?.["note"]];
  assert.equal(same(first), same(second));
});

test("refused for its time twice, it fails; what carries no time fails at once", async () => {
  const { session, stream, sockets, rest } = await open();
  sockets.answer = replying((connection, asked) => connection.send(refusal(asked, "ClockSkew", "?")));
  const error = await rejection(session.request(stream, place, order, mine), ClockSkewError);
  assert.is(error.clientOrderId, "order-7");
  assert.equal([sockets.asked("order.place").length, rest.count("/time")], [2, 3]);
  await rejection(session.request(stream, ask, order), ClockSkewError);
  assert.equal([sockets.asked("order.ask").length, rest.count("/time")], [1, 3]);
});

test("an unreadable answer: SchemaError to a read, unknown to a write", async () => {
  const { session, stream, sockets } = await open();
  sockets.answer = replying((connection, asked) => connection.send({ id: asked.id, result: { ok: "yes" } }));
  const read = await rejection(session.request(stream, ask, order), SchemaError);
  assert.equal([read.path, read.operation], ["ok", "askRequest"]);
  const write = await rejection(session.request(stream, place, order, mine), OutcomeUnknown);
  assert.instance(write.cause, SchemaError);
  assert.equal([write.operation, write.clientOrderId], ["placeOrderRequest", "order-7"]);
});

test("the connection is lost before the reply: a write is never sent again", async () => {
  const { session, stream, sockets, clock } = await open();
  sockets.answer = replying((connection) => connection.kill());
  const write = await rejection(session.request(stream, place, order, mine), OutcomeUnknown);
  assert.equal([write.venue, write.operation, write.clientOrderId], ["testex", "placeOrderRequest", "order-7"]);
  const again = rejection(session.request(stream, ask, order), TransportError);
  await until(() => clock.pending > 1);
  await clock.advance(250);
  const read = await again;
  assert.equal([read.reason, read.sent, read.operation], ["network", true, "askRequest"]);
  await clock.advance(60_000);
  assert.equal([sockets.asked("order.place").length, sockets.asked("order.ask").length], [1, 1]);
});

test("no reply in time, or aborted: unknown for a write, a failure for a read", async () => {
  const { session, stream, sockets, clock } = await open();
  sockets.answer = replying(() => {});
  const write = rejection(session.request(stream, place, order, { ...mine, timeout: 500 }), OutcomeUnknown);
  const read = rejection(session.request(stream, ask, order, { timeout: 500 }), TransportError);
  const mind = new AbortController();
  const aborted = rejection(session.request(stream, place, order, { signal: mind.signal }), OutcomeUnknown);
  await until(() => sockets.connections[0]?.asked.length === 3);
  mind.abort();
  await aborted;
  await clock.advance(500);
  assert.is((await write).clientOrderId, "order-7");
  assert.equal([(await read).reason, (await read).sent], ["timeout", true]);
});

test("a request that never left: neither now nor when the socket is back", async () => {
  const { session, stream, sockets, clock } = await open();
  sockets.answer = replying((connection, asked) => connection.send({ id: asked.id, result: fine }));
  sockets.refuse = 503;
  const late = rejection(session.request(stream, place, order, { ...mine, timeout: 30_000 }), TransportError);
  const mind = new AbortController();
  const aborted = rejection(session.request(stream, place, order, { signal: mind.signal }), TransportError);
  await until(() => sockets.attempts > 0);
  mind.abort();
  assert.equal([(await aborted).reason, (await aborted).sent], ["aborted", false]);
  // Longer than ten seconds, where that is what the caller gives it.
  for (let n = 0; n < 29; n++) await clock.advance(1_000);
  let settled = false;
  late.then(() => (settled = true));
  await clock.advance(0);
  assert.not.ok(settled);
  await clock.advance(1_000);
  assert.equal([(await late).reason, (await late).sent], ["timeout", false]);
  assert.equal([(await late).operation, (await late).clientOrderId], ["placeOrderRequest", "order-7"]);
  sockets.refuse = undefined;
  const up = stream.start({ timeout: 100_000 });
  await until(() => clock.pending > 1);
  await clock.advance(30_000);
  await up;
  await session.request(stream, ask, order);
  assert.is(sockets.asked("order.place").length, 0);
});

test("waiting for the budget counts, and what waits too long is not sent", async () => {
  const { session, stream, sockets, clock } = await open();
  await session.limiter.take({ weight: 100 }, { priority: "query" });
  const error = rejection(session.request(stream, place, order), TransportError);
  await clock.advance(10_000);
  assert.equal([(await error).reason, (await error).sent], ["timeout", false]);
  assert.is(sockets.attempts, 0);
});

// Closing.

test("close ends every call that waits, and those to come", async () => {
  const { session, stream, sockets, rest, clock } = await open(() => {});
  sockets.answer = replying(() => {});
  const read = rejection(session.call(readEndpoint, {}), TransportError);
  const write = rejection(session.call(writeEndpoint, order), OutcomeUnknown);
  const request = rejection(session.request(stream, place, order), OutcomeUnknown);
  await until(() => rest.requests.length === 2 && sockets.asked("order.place").length === 1);
  await session.limiter.take({ weight: 95 }, { priority: "query" });
  const waiting = rejection(session.call(signedEndpoint, order), TransportError);
  const asking = rejection(session.request(stream, ask, order), TransportError);
  session.close();
  assert.is((await read).reason, "aborted");
  await write;
  await request;
  assert.equal([(await waiting).reason, (await waiting).sent], ["aborted", false]);
  assert.equal([(await asking).reason, (await asking).sent], ["aborted", false]);
  assert.is((await rejection(session.call(writeEndpoint, order), TransportError)).sent, false);
  assert.is((await rejection(session.request(stream, place, order), TransportError)).sent, false);
  await stream.add("a", recorder());
  stream.close();
  assert.is(clock.pending, 0);
  assert.is(rest.requests.length, 2);
});

tests.run();
