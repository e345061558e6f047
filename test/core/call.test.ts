import { array, boolean, object, string } from "valibot";
import * as assert from "uvu/assert";
import {
  type Call,
  type CallContext,
  caller,
  type CallParts,
  draftOf,
  encodeQuery,
  type Wire,
} from "../../src/core/call.ts";
import { systemClock } from "../../src/core/clock.ts";
import type { Endpoint, ErrorKind, Param } from "../../src/core/endpoint.ts";
import * as errors from "../../src/core/errors.ts";
import { type Http, type HttpClient, HttpFailure, openHttp } from "../../src/core/http/http.ts";
import { Limiter } from "../../src/core/limits/limiter.ts";
import { VenueClock } from "../../src/core/offset.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { suite } from "../support/suite.ts";
import { deadPort, until } from "./loopback.ts";
import {
  bodyOf,
  canaryKey,
  canarySignature,
  kinds,
  readEndpoint,
  rejection,
  type Seen,
  signedEndpoint,
  venue,
  type VenueServer,
  venueServer,
  wire,
  writeEndpoint,
} from "./venue.support.ts";

const tests = suite("core/call");

const {
  ClockSkewError,
  OutcomeUnknown,
  RateLimited,
  SchemaError,
  TransportError,
  ValidationError,
  VenueError,
  VenueKitError,
} = errors;

/** The venue's time at the start of every bench, in milliseconds. */
const venueStart = 5_000_000;

interface Bench {
  readonly server: VenueServer;
  readonly clock: ManualClock;
  readonly limiter: Limiter;
  readonly time: VenueClock;
  readonly call: Call;
  readonly http: HttpClient;
  /** How often the venue's time was measured anew. */
  resyncs: number;
  /** Requests the server has. */
  readonly sent: number;
}

const benches: Bench[] = [];

tests.after(async () => {
  for (const { server, http } of benches.splice(0)) {
    http.close();
    await server.close();
  }
});

/** A test after which no timer is left. */
function test(title: string, run: () => void | Promise<void>): void {
  tests(title, async () => {
    await run();
    for (const { clock } of benches) assert.is(clock.pending, 0, "timers that nobody waits for");
  });
}

/** A caller under a manual clock and a server that answers as told. */
async function open(answer: (seen: Seen, number: number) => void, parts: Partial<CallParts> = {}): Promise<Bench> {
  const server = await venueServer((seen) => answer(seen, server.requests.length));
  const clock = manualClock();
  const { frames: _, ...pools } = venue.pools;
  const limiter = new Limiter(pools, { clock, margin: 0 });
  const time = new VenueClock(clock);
  await time.measure(() => Promise.resolve(venueStart));
  const http = openHttp();
  const bench: Bench = {
    server,
    clock,
    limiter,
    time,
    http,
    resyncs: 0,
    get sent() {
      return server.requests.length;
    },
    call: caller({
      wire,
      servers: { rest: server.origin },
      http: http.send,
      limiter,
      clock,
      time,
      resync: () => {
        bench.resyncs++;
        return Promise.resolve();
      },
      ...parts,
    }),
  };
  benches.push(bench);
  return bench;
}

/** Waits until the call waits for the clock beside its time limit, and checks that it does so for `ms`. */
async function pause({ clock, server }: Bench, ms: number): Promise<void> {
  await until(() => clock.pending === 2);
  const before = server.requests.length;
  await clock.advance(ms - 1);
  assert.is(clock.pending, 2, `waits less than ${ms}`);
  assert.is(server.requests.length, before);
  await clock.advance(1);
}

/** Takes so much of a pool that nothing is left of it. */
async function exhaust({ limiter }: Bench): Promise<void> {
  await limiter.take({ weight: 100 }, { priority: "query" });
}

const fine = { ok: true };
const order = { symbol: "BTC/USDT" };
const mine: CallContext = { clientOrderId: "order-7" };

function endpointOf(
  params: Readonly<Record<string, Param>>,
  extra: Partial<Endpoint<Record<string, unknown>, unknown>> = {},
): Endpoint<Record<string, unknown>, { readonly ok: boolean }> {
  return {
    id: "anything",
    method: "POST",
    path: "/a/{place}/b",
    auth: "none",
    cost: {},
    params,
    answer: object({ ok: boolean() }),
    ...extra,
  } as Endpoint<Record<string, unknown>, { readonly ok: boolean }>;
}

// Parameters.

test("parameters travel where the description says, in its order", async () => {
  const bench = await open((seen) => seen.json(200, fine));
  const endpoint = endpointOf({
    z: { in: "query" },
    place: { in: "path", required: true },
    "x-mode": { in: "header" },
    a: { in: "query" },
    size: { in: "body" },
    levels: { in: "body" },
  }, { body: "json" });
  const params = { a: "1 & 2", levels: [1, 2], place: "x/y?z", size: 12345678901234567890n, "x-mode": "fast", z: 0 };
  await bench.call(endpoint, params);
  const [seen] = bench.server.requests;
  assert.is(seen?.method, "POST");
  assert.is(seen?.target, "/a/x%2Fy%3Fz/b?z=0&a=1%20%26%202");
  assert.is(seen?.headers["x-mode"], "fast");
  assert.is(seen?.headers["content-type"], "application/json");
  assert.is(seen?.body, '{"size":12345678901234567890,"levels":[1,2]}');
  assert.equal(bodyOf(seen), { size: 12345678901234567890n, levels: [1, 2] });
});

test("a form is text like a query", async () => {
  const bench = await open((seen) => seen.json(200, fine));
  const endpoint = endpointOf({ a: { in: "body" }, list: { in: "body", list: "repeat" } }, {
    path: "/form",
    body: "form",
  });
  await bench.call(endpoint, { list: [1, "ä="], a: "x y" });
  const [seen] = bench.server.requests;
  assert.is(seen?.headers["content-type"], "application/x-www-form-urlencoded");
  assert.is(seen?.body, "a=x%20y&list=1&list=%C3%A4%3D");
});

test("a body that is a list, and fields that are always the same", () => {
  const list = endpointOf({ orders: { in: "body", required: true }, dry: { in: "query" } }, {
    path: "/l",
    body: "list",
  });
  const draft = draftOf(list, { orders: [{ a: "1" }, { a: "2" }], dry: true }, {});
  assert.is(draft.body, '[{"a":"1"},{"a":"2"}]');
  assert.equal(draft.query, [["dry", "true"]]);
  assert.is(draft.headers["content-type"], "application/json");
  const user = { user: { in: "body" as const } };
  const read = draftOf(endpointOf(user, { path: "/info", body: "json", fixed: { type: "meta", n: 1 } }), {}, {});
  assert.is(read.body, '{"type":"meta","n":1}');
  const form = endpointOf(user, { path: "/info", body: "form", fixed: { type: "meta" } });
  assert.is(draftOf(form, { user: "x" }, {}).body, "type=meta&user=x");
  assert.throws(() => draftOf(form, { type: "other" }, {}), (error: unknown) => error instanceof ValidationError);
});

test("the three ways of a list, and none", () => {
  const params: Record<string, Param> = {
    json: { in: "query", list: "json" },
    comma: { in: "query", list: "comma" },
    repeat: { in: "query", list: "repeat" },
    plain: { in: "query" },
  };
  const list = ["a", 2];
  const draft = draftOf(endpointOf(params, { path: "/l" }), { json: list, comma: list, repeat: list, plain: list }, {});
  assert.equal(draft.query, [
    ["json", '["a",2]'],
    ["comma", "a,2"],
    ["repeat", "a"],
    ["repeat", "2"],
    ["plain", '["a",2]'],
  ]);
  assert.is(encodeQuery(draft.query), "json=%5B%22a%22%2C2%5D&comma=a%2C2&repeat=a&repeat=2&plain=%5B%22a%22%2C2%5D");
  const single = draftOf(endpointOf(params, { path: "/l" }), { json: "a", comma: "a", repeat: "a" }, {});
  assert.equal(single.query, [["json", "a"], ["comma", "a"], ["repeat", "a"]], "one value is no list");
});

test("what is not given does not travel: undefined, and null except in JSON", () => {
  const params: Record<string, Param> = { a: { in: "query" }, b: { in: "body" }, c: { in: "header" } };
  const draft = draftOf(endpointOf(params, { path: "/n", body: "json" }), { a: null, b: null, c: undefined }, {});
  assert.equal(draft.query, []);
  assert.equal(Object.keys(draft.headers), ["content-type"]);
  assert.is(draft.body, '{"b":null}');
  const bare = draftOf(endpointOf(params, { path: "/n", body: "json" }), {}, {});
  assert.is(bare.body, undefined);
  assert.equal(bare.headers, {});
});

test("nothing in a path leads elsewhere", () => {
  const endpoint = endpointOf({ place: { in: "path" } });
  for (const place of ["", ".", ".."]) {
    assert.throws(() => draftOf(endpoint, { place }, {}), (error: unknown) => error instanceof ValidationError);
  }
  assert.is(draftOf(endpoint, { place: "../$&" }, {}).path, "/a/..%2F%24%26/b");
});

test("an unknown and a missing parameter are refused before anything is sent", async () => {
  const bench = await open((seen) => seen.json(200, fine));
  const unknown = await rejection(bench.call(signedEndpoint, { ...order, colour: 1 } as never, mine), ValidationError);
  assert.equal([unknown.field, unknown.operation, unknown.clientOrderId], ["colour", "readAccount", "order-7"]);
  for (const name of ["constructor", "toString"]) {
    await rejection(bench.call(signedEndpoint, { ...order, [name]: 1 } as never), ValidationError);
  }
  const missing = await rejection(bench.call(writeEndpoint, {} as never), ValidationError);
  assert.is(missing.field, "symbol");
  assert.is(bench.sent, 0);
  assert.is(bench.limiter.limits()[0]?.own, 0, "it costs nothing");
});

test("an address that the environment lacks, and a time limit that is none", async () => {
  const bench = await open((seen) => seen.json(200, fine));
  const elsewhere = { ...readEndpoint, server: "elsewhere" };
  assert.is((await rejection(bench.call(elsewhere, {}), ValidationError)).field, "network");
  for (const timeout of [0, -1, NaN]) {
    assert.is((await rejection(bench.call(readEndpoint, {}, { timeout }), ValidationError)).field, "timeout");
  }
  assert.is(bench.sent, 0);
});

test("no time limit is too long for a timer", async () => {
  const answered = async (timeout: number): Promise<void> => {
    const bench = await open((seen) => setTimeout(() => seen.json(200, { price: "1" }), 20), { clock: systemClock });
    assert.equal(await bench.call(readEndpoint, {}, { timeout }), { price: "1" });
  };
  await answered(Infinity);
  await answered(2 ** 40);
});

// Budget and signature.

test("a call takes its cost, and learns what others use", async () => {
  const bench = await open((seen) => seen.json(200, fine, { "x-used": "30", "x-orders": "4" }));
  await bench.clock.advance(1_000);
  await bench.call(writeEndpoint, order);
  const [weight, orders] = bench.limiter.limits();
  assert.equal([weight?.own, weight?.used], [1, 30]);
  assert.equal([orders?.own, orders?.used], [1, 4]);
  await bench.call(signedEndpoint, order);
  assert.is(bench.limiter.limits()[0]?.own, 6);
});

test("what anybody may ask is not signed, a key is sent where only that is needed", async () => {
  const bench = await open((seen) => seen.json(200, { price: "1", ok: true }));
  await bench.call(readEndpoint, { symbol: "X" });
  await bench.call({ ...readEndpoint, auth: "key" }, { symbol: "X" });
  const [none, key] = bench.server.requests;
  assert.is(none?.target, "/price?symbol=X");
  assert.is(none?.headers["x-key"], undefined);
  assert.is(key?.target, "/price?symbol=X");
  assert.is(key?.headers["x-key"], canaryKey);
});

test("a request is signed after its wait, with the venue's time of sending", async () => {
  const bench = await open((seen) => seen.json(200, fine));
  await exhaust(bench);
  const answer = bench.call(signedEndpoint, order, { timeout: 100_000 });
  await bench.clock.advance(59_999);
  assert.is(bench.sent, 0);
  await bench.clock.advance(1);
  assert.equal(await answer, fine);
  const [seen] = bench.server.requests;
  assert.is(seen?.query.get("time"), String(venueStart + 60_000));
  assert.ok(seen?.query.get("signature")?.startsWith(canarySignature));
  assert.is(seen?.headers["x-key"], canaryKey);
});

test("a signer that fails: nothing is sent", async () => {
  const broken = new Error("the key store is away");
  const bench = await open((seen) => seen.json(200, fine), {
    wire: { ...wire, authorize: () => Promise.reject(broken) },
  });
  const error = await rejection(bench.call(writeEndpoint, order, mine), VenueKitError);
  assert.is(error.cause, broken);
  assert.equal([error.venue, error.operation, error.clientOrderId], ["testex", "placeOrder", "order-7"]);
  assert.not.instance(error, TransportError);
  assert.is(bench.sent, 0);
});

test("a signer that never answers ends with the call's time", async () => {
  const bench = await open((seen) => seen.json(200, fine), {
    wire: { ...wire, authorize: () => new Promise(() => {}) },
  });
  const answer = rejection(bench.call(writeEndpoint, order), TransportError);
  await bench.clock.advance(10_000);
  const error = await answer;
  assert.equal([error.reason, error.sent], ["timeout", false]);
});

// Answers.

test("an answer is checked, and unknown fields pass", async () => {
  const bench = await open((seen) => seen.json(200, { price: "1.50", more: {} }));
  assert.equal(await bench.call(readEndpoint, {}), { price: "1.50" });
});

test("an answer that breaks its description is a SchemaError with the place", async () => {
  const answers = [{ price: 1 }, { rows: [{ size: "1" }, { size: 2 }] }, "no JSON at all", ""];
  const rows = { ...readEndpoint, answer: object({ rows: array(object({ size: string() })) }) };
  const bench = await open((seen, number) => {
    const answer = answers[number - 1];
    if (typeof answer === "string") seen.text(200, answer);
    else seen.json(200, answer);
  });
  const wrong = await rejection(bench.call(readEndpoint, {}), SchemaError);
  assert.equal([wrong.path, wrong.expected, wrong.received], ["price", "string", "1"]);
  assert.equal([wrong.venue, wrong.operation], ["testex", "readPrice"]);
  const deep = await rejection(bench.call(rows, {}), SchemaError);
  assert.is(deep.path, "rows.1.size");
  const text = await rejection(bench.call(readEndpoint, {}), SchemaError);
  assert.equal([text.path, text.expected, text.received], ["", "JSON", "no JSON at all"]);
  assert.instance(text.cause, SyntaxError);
  assert.is((await rejection(bench.call(readEndpoint, {}), SchemaError)).received, "");
  assert.is(bench.sent, 4, "a wrong answer is not asked for again");
});

test("an unreadable answer to a write leaves its outcome unknown", async () => {
  const bench = await open((seen, number) => number === 1 ? seen.json(200, { ok: "yes" }) : seen.text(200, "<html>"));
  const wrong = await rejection(bench.call(writeEndpoint, order, mine), OutcomeUnknown);
  assert.instance(wrong.cause, SchemaError);
  assert.is((wrong.cause as errors.SchemaError).path, "ok");
  assert.equal([wrong.operation, wrong.clientOrderId], ["placeOrder", "order-7"]);
  const broken = await rejection(bench.call(writeEndpoint, order, mine), OutcomeUnknown);
  assert.instance(broken.cause, SchemaError);
  assert.is(bench.sent, 2);
});

// Refusals.

const classes: Readonly<Record<ErrorKind, string>> = {
  Authentication: "AuthenticationError",
  Permission: "PermissionError",
  ClockSkew: "ClockSkewError",
  RateLimited: "RateLimited",
  Unavailable: "VenueUnavailable",
  OutcomeUnknown: "OutcomeUnknown",
  InsufficientFunds: "InsufficientFunds",
  InvalidOrder: "InvalidOrder",
  OrderNotFound: "OrderNotFound",
  DuplicateOrder: "DuplicateOrder",
  OrderRejected: "OrderRejected",
  InvalidRequest: "VenueError",
  Venue: "VenueError",
};

for (const kind of kinds) {
  test(`a venue's refusal of the kind ${kind} is a ${classes[kind]}`, async () => {
    const bench = await open((seen) => seen.json(400, { code: kind, text: `the venue's words on ${kind}` }));
    const error = await rejection(bench.call(writeEndpoint, order, mine), VenueKitError);
    assert.is(error.name, classes[kind]);
    assert.is(error.constructor, errors[classes[kind] as keyof typeof errors]);
    assert.is(error.message, `the venue's words on ${kind}`);
    assert.equal([error.venue, error.operation, error.clientOrderId], ["testex", "placeOrder", "order-7"]);
    if (error instanceof VenueError) assert.equal([error.code, error.status], [kind, 400]);
    else assert.is(kind, "OutcomeUnknown");
    assert.is(bench.sent, kind === "ClockSkew" ? 2 : 1);
  });
}

test("a verdict on a write counts under a failing server's status, where the venue gives it so", async () => {
  const bench = await open((seen) => seen.json(500, { code: "InsufficientFunds", text: "", decided: true }));
  await rejection(bench.call(writeEndpoint, order, mine), errors.InsufficientFunds);
  assert.is(bench.sent, 1);
  const unsure = await open((seen) => seen.json(500, { code: "OutcomeUnknown", text: "", decided: true }));
  await rejection(unsure.call(writeEndpoint, order, mine), OutcomeUnknown);
  const plain = await open((seen) => seen.json(500, { code: "InsufficientFunds", text: "" }));
  await rejection(plain.call(writeEndpoint, order, mine), OutcomeUnknown);
});

test("errors of orders are OrderErrors", async () => {
  const bench = await open((seen) => seen.json(400, { code: "InsufficientFunds", text: "" }));
  await rejection(bench.call(writeEndpoint, order), errors.OrderError);
});

test("where a code has several meanings its text decides, first match first", async () => {
  const bench = await open((seen) => seen.json(400, { code: "orders", text: seen.query.get("note") }));
  const cases = [
    ["too little left", "InsufficientFunds"],
    ["too small", "InvalidOrder"],
    ["the order is unknown", "OrderNotFound"],
    ["something else", "OrderRejected"],
  ] as const;
  for (const [note, name] of cases) {
    assert.is((await rejection(bench.call(writeEndpoint, { ...order, note }), VenueError)).name, name, note);
  }
});

test("a code that is not listed goes by the HTTP status", async () => {
  const bench = await open((seen) => seen.json(Number(seen.query.get("note")), { code: "constructor", text: "?" }));
  const cases = [
    ["401", "AuthenticationError"],
    ["403", "PermissionError"],
    ["418", "RateLimited"],
    ["404", "VenueError"],
    ["429", "RateLimited"],
  ] as const;
  for (const [note, name] of cases) {
    const { pausedFor = 0 } = bench.limiter.limits()[0] ?? {};
    await bench.clock.advance(pausedFor);
    const error = rejection(bench.call(writeEndpoint, { ...order, note }, mine), VenueError);
    assert.is((await error).name, name, note);
    assert.is((await error).status, Number(note));
  }
});

test("a 200 that holds a refusal's words is no refusal", async () => {
  const bench = await open((seen) => seen.json(200, { ok: true, code: "Venue", text: "?" }));
  assert.equal(await bench.call(writeEndpoint, order), fine);
});

// Failures of server and network.

test("a read that meets 5xx is asked again twice, and no more", async () => {
  const bench = await open((seen) => seen.text(503, "<html>"));
  const error = rejection(bench.call(readEndpoint, {}), TransportError);
  await pause(bench, 200);
  await pause(bench, 1_000);
  assert.equal([(await error).reason, (await error).status, (await error).sent], ["status", 503, true]);
  await bench.clock.advance(60_000);
  assert.is(bench.sent, 3);
});

test("a read that the venue refuses in its own words is not asked again, whatever the status", async () => {
  const bench = await open((seen) => seen.json(500, { code: "InvalidRequest", text: "?" }));
  await rejection(bench.call(readEndpoint, {}), VenueError);
  assert.is(bench.sent, 1);
});

test("a read that the venue is too busy for is asked again, and may succeed", async () => {
  for (const code of ["Unavailable", "OutcomeUnknown", "not listed"]) {
    const bench = await open((seen, number) =>
      number < 3 ? seen.json(503, { code, text: "busy" }) : seen.json(200, { price: "1" })
    );
    const answer = bench.call(readEndpoint, {});
    await pause(bench, 200);
    await pause(bench, 1_000);
    assert.equal(await answer, { price: "1" });
    assert.is(bench.sent, 3);
  }
});

test("a write that meets 5xx is of unknown outcome and never sent again, whatever the venue says", async () => {
  const bench = await open((seen, number) => {
    if (number === 1) seen.text(502, "<html>");
    else seen.json(500, { code: number === 2 ? "OrderRejected" : "ClockSkew", text: "?" });
  });
  for (let n = 1; n <= 3; n++) {
    const error = await rejection(bench.call(writeEndpoint, order, mine), OutcomeUnknown);
    assert.is(error.clientOrderId, "order-7");
    await bench.clock.advance(5_000);
    assert.is(bench.sent, n);
  }
  assert.is(bench.resyncs, 0);
});

test("any status without the venue's own words: a read fails at once, a write is of unknown outcome", async () => {
  for (const status of [304, 400, 404, 408]) {
    const bench = await open((seen) => seen.text(status, ""));
    const read = await rejection(bench.call(readEndpoint, {}), TransportError);
    assert.equal([read.reason, read.status, read.sent], ["status", status, true]);
    await rejection(bench.call(writeEndpoint, order), OutcomeUnknown);
    assert.is(bench.sent, 2, `${status}`);
  }
});

test("redirects are never followed", async () => {
  const other = await open((seen) => seen.json(200, { price: "1", ok: true }));
  for (const status of [301, 302, 303, 307, 308]) {
    const bench = await open((seen) => seen.text(status, "", { location: `${other.server.origin}/price` }));
    await rejection(bench.call(readEndpoint, {}), TransportError);
    await rejection(bench.call(signedEndpoint, order), TransportError);
    await rejection(bench.call(writeEndpoint, order), OutcomeUnknown);
    assert.is(bench.sent, 3, `${status}`);
  }
  assert.is(other.sent, 0);
});

test("a write to where nobody listens was not sent, and says so", async () => {
  const bench = await open(() => {}, { servers: { rest: `http://127.0.0.1:${await deadPort()}` } });
  const error = await rejection(bench.call(writeEndpoint, order, mine), TransportError);
  assert.equal([error.reason, error.sent, error.clientOrderId], ["network", false, "order-7"]);
});

test("a read to where nobody listens is tried three times", async () => {
  let tries = 0;
  const bench = await open(() => {}, {
    servers: { rest: `http://127.0.0.1:${await deadPort()}` },
    http: (request) => {
      tries++;
      return bench.http.request(request);
    },
  });
  const error = rejection(bench.call(readEndpoint, {}), TransportError);
  await pause(bench, 200);
  await pause(bench, 1_000);
  assert.equal([(await error).reason, (await error).sent], ["network", false]);
  assert.is(tries, 3);
});

test("a server that takes a write and drops it: unknown, and never sent again", async () => {
  const bench = await open((seen) => seen.drop());
  const error = await rejection(bench.call(writeEndpoint, order, mine), OutcomeUnknown);
  assert.equal([error.venue, error.operation, error.clientOrderId], ["testex", "placeOrder", "order-7"]);
  await bench.clock.advance(5_000);
  assert.is(bench.sent, 1);
});

test("a server that drops reads is asked three times", async () => {
  const bench = await open((seen, number) => number < 3 ? seen.drop() : seen.json(200, { price: "1" }));
  const answer = bench.call(readEndpoint, {});
  await pause(bench, 200);
  await pause(bench, 1_000);
  assert.equal(await answer, { price: "1" });
});

test("only a failure that says so counts as not sent", async () => {
  const leaky = new TypeError(`fetch of https://x.invalid/?signature=${canarySignature} failed`);
  const answers = [leaky, new TransportError("aborted", "not mine to judge", false)];
  for (const thrown of answers) {
    const bench = await open(() => {}, { http: () => Promise.reject(thrown) });
    await rejection(bench.call(writeEndpoint, order), OutcomeUnknown);
  }
  const certain = await open(() => {}, { http: () => Promise.reject(new HttpFailure("refused", false, false)) });
  assert.is((await rejection(certain.call(writeEndpoint, order), TransportError)).sent, false);
});

// Time limits and aborting.

test("a read and a write that are not answered in time", async () => {
  const bench = await open(() => {});
  const read = rejection(bench.call(readEndpoint, {}), TransportError);
  await until(() => bench.sent === 1);
  await bench.clock.advance(9_999);
  assert.is(bench.clock.pending, 1);
  await bench.clock.advance(1);
  assert.equal([(await read).reason, (await read).sent], ["timeout", true]);
  const write = rejection(bench.call(writeEndpoint, order, { ...mine, timeout: 50 }), OutcomeUnknown);
  await until(() => bench.sent === 2);
  await bench.clock.advance(50);
  assert.match((await write).message, "no answer in time");
  await bench.clock.advance(60_000);
  assert.is(bench.sent, 2, "neither is sent again");
});

test("the time limit is for all tries together", async () => {
  const bench = await open((seen) => seen.text(503, ""));
  const error = rejection(bench.call(readEndpoint, {}, { timeout: 300 }), TransportError);
  await pause(bench, 200);
  await until(() => bench.sent === 2 && bench.clock.pending === 2);
  await bench.clock.advance(100);
  assert.equal(
    [(await error).reason, (await error).status],
    ["status", 503],
    "the failure, not the end of the waiting",
  );
});

test("aborted before the call: nothing is sent", async () => {
  const bench = await open((seen) => seen.json(200, fine));
  const signal = AbortSignal.abort(new Error("changed my mind"));
  const error = await rejection(bench.call(writeEndpoint, order, { signal }), TransportError);
  assert.equal([error.reason, error.sent], ["aborted", false]);
  assert.is((error.cause as Error).message, "changed my mind");
  assert.is(bench.sent, 0);
});

test("aborted, or out of time, while waiting for the budget: nothing is sent", async () => {
  const bench = await open((seen) => seen.json(200, fine));
  await exhaust(bench);
  const mind = new AbortController();
  const aborted = rejection(bench.call(writeEndpoint, order, { ...mine, signal: mind.signal }), TransportError);
  await bench.clock.advance(100);
  mind.abort();
  assert.equal([(await aborted).reason, (await aborted).sent], ["aborted", false]);
  assert.is((await aborted).clientOrderId, "order-7");
  const late = rejection(bench.call(writeEndpoint, order, { timeout: 500 }), TransportError);
  await bench.clock.advance(500);
  assert.equal([(await late).reason, (await late).sent], ["timeout", false]);
  await bench.clock.advance(60_000);
  assert.is(bench.sent, 0);
});

test("aborted in flight: a read fails, a write is of unknown outcome", async () => {
  const bench = await open(() => {});
  const mind = new AbortController();
  const read = rejection(bench.call(readEndpoint, {}, { signal: mind.signal }), TransportError);
  const write = rejection(bench.call(writeEndpoint, order, { ...mine, signal: mind.signal }), OutcomeUnknown);
  await until(() => bench.sent === 2);
  mind.abort();
  assert.equal([(await read).reason, (await read).sent], ["aborted", true]);
  assert.is((await write).clientOrderId, "order-7");
});

test("a limit of the caller's own signal is a time limit too", async () => {
  const bench = await open(() => {});
  const error = await rejection(bench.call(readEndpoint, {}, { signal: AbortSignal.timeout(20) }), TransportError);
  assert.is(error.reason, "timeout");
});

test("nothing of a call that is over hangs on the caller's signal", async () => {
  const bench = await open((seen) => seen.json(200, fine));
  const { signal } = new AbortController();
  const listening = new Set<unknown>();
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (type: string, listener: never, options?: unknown) => {
    listening.add(listener);
    addEventListener.call(signal, type, listener, options as never);
  };
  signal.removeEventListener = (type: string, listener: never) => {
    listening.delete(listener);
    removeEventListener.call(signal, type, listener);
  };
  const answer = bench.call(writeEndpoint, order, { signal });
  assert.is(listening.size, 1);
  await answer;
  assert.is(listening.size, 0);
});

test("aborted while waiting for another try: the failure is told", async () => {
  const bench = await open((seen) => seen.text(503, ""));
  const mind = new AbortController();
  const error = rejection(bench.call(readEndpoint, {}, { signal: mind.signal }), TransportError);
  await until(() => bench.clock.pending === 2);
  mind.abort();
  assert.equal([(await error).reason, (await error).status], ["status", 503]);
  assert.is(bench.sent, 1);
});

test("the end of the session ends calls in every place, and those to come", async () => {
  const end = new AbortController();
  const bench = await open(() => {}, { ended: end.signal });
  const read = rejection(bench.call(readEndpoint, {}), TransportError);
  const write = rejection(bench.call(writeEndpoint, order), OutcomeUnknown);
  await until(() => bench.sent === 2);
  await bench.limiter.take({ weight: 97 }, { priority: "query" });
  const waiting = rejection(bench.call(writeEndpoint, order), TransportError);
  end.abort(new TransportError("aborted", "closed", false));
  assert.is((await read).reason, "aborted");
  await write;
  assert.equal([(await waiting).reason, (await waiting).sent], ["aborted", false]);
  assert.is((await rejection(bench.call(readEndpoint, {}), TransportError)).sent, false);
  assert.is(bench.sent, 2);
});

// The clock.

for (const endpoint of [signedEndpoint, writeEndpoint]) {
  test(`${endpoint.id}: refused for its time, it is sent once more with the same parameters and a new time`, async () => {
    const bench = await open(
      (seen, number) => number === 1 ? seen.json(400, { code: "ClockSkew", text: "too early" }) : seen.json(200, fine),
      {
        resync: async () => {
          bench.resyncs++;
          bench.time.reset();
          await bench.time.measure(() => Promise.resolve(venueStart + 90_000));
        },
      },
    );
    assert.equal(await bench.call(endpoint, { ...order, note: "n" }), fine);
    assert.is(bench.resyncs, 1);
    assert.is(bench.sent, 2);
    const [first, second] = bench.server.requests;
    const rest = (
      seen: Seen | undefined,
    ) => [seen?.method, seen?.path, seen?.query.get("symbol"), seen?.query.get("note")];
    assert.equal(rest(first), rest(second));
    assert.equal([first?.query.get("time"), second?.query.get("time")], [`${venueStart}`, `${venueStart + 90_000}`]);
  });
}

test("where a venue wants turns, each request ends its own: after the answer, and where it never left", async () => {
  const log: string[] = [];
  let free: Promise<void> = Promise.resolve();
  const turns: Wire = {
    ...wire,
    turn: () => {
      const before = free;
      let end = (): void => {};
      free = new Promise((resolve) => (end = resolve));
      return before.then(() => {
        log.push("begin");
        return () => {
          log.push("end");
          end();
        };
      });
    },
    authorize: (draft, auth, now) => {
      if (log.filter((word) => word === "begin").length === 2) throw new Error("no key");
      return wire.authorize(draft, auth, now);
    },
  };
  const bench = await open((seen) => seen.json(200, fine), { wire: turns });
  const calls = [1, 2, 3].map(() => bench.call(writeEndpoint, order).then(() => "done", () => "failed"));
  assert.equal(await Promise.all(calls), ["done", "failed", "done"]);
  assert.equal(log, ["begin", "end", "begin", "end", "begin", "end"]);
  await bench.call(readEndpoint, {}).catch(() => {});
  assert.is(log.length, 6, "what is not signed waits for nobody");
});

test("refused for its time twice, it fails", async () => {
  const bench = await open((seen) => seen.json(400, { code: "ClockSkew", text: "too early" }));
  const error = await rejection(bench.call(writeEndpoint, order, mine), ClockSkewError);
  assert.equal([error.code, error.clientOrderId], ["ClockSkew", "order-7"]);
  assert.equal([bench.sent, bench.resyncs], [2, 1]);
});

test("where the time cannot be measured the refusal stands", async () => {
  const bench = await open((seen) => seen.json(400, { code: "ClockSkew", text: "too early" }), {
    resync: () => Promise.reject(new TransportError("network", "no time", true)),
  });
  await rejection(bench.call(writeEndpoint, order), ClockSkewError);
  let measuring = false;
  const never = await open((seen) => seen.json(400, { code: "ClockSkew", text: "too early" }), {
    resync: () => {
      measuring = true;
      return new Promise(() => {});
    },
  });
  const late = rejection(never.call(writeEndpoint, order), ClockSkewError);
  // Not only sent, but answered: the time limit of the call counts from its start.
  await until(() => measuring);
  await never.clock.advance(10_000);
  await late;
  assert.equal([bench.sent, never.sent], [1, 1]);
});

test("what carries no time is not measured anew", async () => {
  const bench = await open((seen) => seen.json(400, { code: "ClockSkew", text: "?" }));
  await rejection(bench.call(readEndpoint, {}), ClockSkewError);
  assert.equal([bench.sent, bench.resyncs], [1, 0]);
});

// Limits that the venue enforces.

test("a write that comes too fast is not sent again, and everything waits as long as the venue said", async () => {
  const bench = await open((seen, number) =>
    number === 1 ? seen.json(429, { code: "RateLimited", text: "slow" }, { "retry-after": "7" }) : seen.json(200, {
      price: "1",
    })
  );
  const error = await rejection(bench.call(writeEndpoint, order, mine), RateLimited);
  assert.equal([error.retryAfter, error.status, error.clientOrderId], [7_000, 429, "order-7"]);
  assert.is(bench.limiter.limits()[0]?.pausedFor, 7_000);
  const next = bench.call(readEndpoint, {});
  await pause(bench, 7_000);
  assert.equal(await next, { price: "1" });
  assert.is(bench.sent, 2);
});

test("a read that comes too fast is asked again after the venue's pause", async () => {
  const bench = await open((seen, number) =>
    number === 1 ? seen.json(429, { code: "RateLimited", text: "slow" }, { "retry-after": "3" }) : seen.json(200, {
      price: "1",
    })
  );
  const answer = bench.call(readEndpoint, {});
  await pause(bench, 200);
  await pause(bench, 2_800);
  assert.equal(await answer, { price: "1" });
  assert.is(bench.sent, 2);
});

test("a pause longer than the call's time: the refusal is told", async () => {
  const bench = await open((seen) => seen.json(429, { code: "RateLimited", text: "slow" }, { "retry-after": "60" }));
  const error = rejection(bench.call(readEndpoint, {}), RateLimited);
  await pause(bench, 200);
  await bench.clock.advance(10_000);
  assert.is((await error).retryAfter, 60_000);
  assert.is(bench.sent, 1);
});

test("without a time to wait: a second, and more as long as it goes on; two minutes for a ban", async () => {
  const bench = await open((seen) => seen.json(Number(seen.query.get("note")), { code: "not listed", text: "slow" }));
  for (const [status, ms] of [[429, 1_000], [429, 2_000], [429, 4_000], [418, 120_000], [429, 1_000]] as const) {
    const refused = rejection(bench.call(writeEndpoint, { ...order, note: `${status}` }), RateLimited);
    await refused;
    assert.is(bench.limiter.limits()[0]?.pausedFor, ms, `${status}`);
    await bench.clock.advance(ms);
  }
});

test("a wait as a date is that long on the venue's clock", async () => {
  const date = "Thu, 01 Jan 2026 00:00:00 GMT";
  const headers = { date, "retry-after": "Thu, 01 Jan 2026 00:00:30 GMT" };
  const bench = await open((seen) => seen.text(429, "", headers));
  const error = await rejection(bench.call(writeEndpoint, order), OutcomeUnknown);
  assert.is((error.cause as { retryAfter?: number }).retryAfter, 31_000, "a date has whole seconds");
  assert.is(bench.limiter.limits()[0]?.pausedFor, 31_000);
});

test("429, 418 and 403 of something in front of the venue: everything stops, a write is of unknown outcome", async () => {
  for (
    const [status, headers, ms] of [
      [429, {}, 1_000],
      [429, { "retry-after": "9" }, 9_000],
      [418, {}, 120_000],
      [403, {}, 300_000],
      [403, { "retry-after": "30" }, 30_000],
    ] as const
  ) {
    const bench = await open((seen) => seen.text(status, "<html>slow down</html>", headers));
    const write = await rejection(bench.call(writeEndpoint, order, mine), OutcomeUnknown);
    assert.is(write.clientOrderId, "order-7");
    assert.instance(write.cause, RateLimited);
    assert.is(bench.limiter.limits()[0]?.pausedFor, ms, `${status}`);
    assert.is(bench.sent, 1);
    await bench.clock.advance(ms);
    const read = rejection(bench.call(readEndpoint, {}, { timeout: 100 }), RateLimited);
    await until(() => bench.clock.pending === 2);
    await bench.clock.advance(200);
    assert.is((await read).status, status);
    assert.is(bench.sent, 2, "asked once: the next try waits for the pause");
  }
});

test("too many orders stop orders, and nothing else", async () => {
  const limited: Wire = { ...wire, refusal: () => ({ code: "RateLimited", text: "orders", scope: "account" }) };
  let refuses = true;
  const bench = await open((seen) => seen.json(refuses ? 429 : 200, refuses ? {} : { price: "1", ok: true }, {}), {
    wire: { ...limited, refusal: (answer, body) => answer.status === 429 ? limited.refusal(answer, body) : undefined },
  });
  await rejection(bench.call(writeEndpoint, order), RateLimited);
  refuses = false;
  assert.equal(bench.limiter.limits().map(({ pool, pausedFor }) => [pool, pausedFor]), [
    ["weight", 0],
    ["orders", 1_000],
    ["connects", 0],
  ]);
  assert.equal(await bench.call(readEndpoint, {}), { price: "1" });
  const next = bench.call(writeEndpoint, order);
  await pause(bench, 1_000);
  assert.equal(await next, fine);
});

test("of several times to wait the longest holds", async () => {
  for (const [header, seconds] of [["30", 45], ["60", 60]] as const) {
    const bench = await open((seen) => seen.json(418, {}, { "retry-after": header }), {
      wire: { ...wire, refusal: () => ({ code: "RateLimited", text: "banned", retryAt: venueStart + 45_000 }) },
    });
    assert.is((await rejection(bench.call(writeEndpoint, order), RateLimited)).retryAfter, seconds * 1_000);
  }
});

test("the end of a ban as a time of the venue", async () => {
  const bench = await open((seen) => seen.json(418, {}), {
    wire: { ...wire, refusal: () => ({ code: "RateLimited", text: "banned", retryAt: venueStart + 45_000 }) },
  });
  assert.is((await rejection(bench.call(writeEndpoint, order), RateLimited)).retryAfter, 45_000);
  assert.is(bench.limiter.limits()[0]?.pausedFor, 45_000);
});

test("after a ban nothing leaves before its time, then cancels first", async () => {
  const seen: string[] = [];
  let ban = true;
  const http: Http = ({ url }) => {
    seen.push(new URL(url).pathname);
    return Promise.resolve(
      ban
        ? { status: 418, headers: { "retry-after": "5" }, body: '{"code":"RateLimited","text":"banned"}' }
        : { status: 200, headers: {}, body: '{"ok":true,"price":"1"}' },
    );
  };
  const bench = await open(() => {}, { http });
  await rejection(bench.call(writeEndpoint, order), RateLimited);
  ban = false;
  const calls = [
    bench.call({ ...readEndpoint, path: "/data" }, {}, { priority: "data" }),
    bench.call({ ...readEndpoint, path: "/create" }, {}, { priority: "create" }),
    bench.call({ ...readEndpoint, path: "/query" }, {}, { priority: "query" }),
    bench.call({ ...readEndpoint, path: "/cancel" }, {}, { priority: "cancel" }),
  ];
  await bench.clock.advance(4_999);
  assert.is(seen.length, 1);
  await bench.clock.advance(1);
  await Promise.all(calls);
  assert.equal(seen.slice(1), ["/cancel", "/query", "/create", "/data"]);
});

test("a request counts from its answer on", async () => {
  const bench = await open((seen) => seen.json(200, { price: "1" }), {
    http: async () => {
      await bench.clock.advance(20_000);
      return { status: 200, headers: {}, body: '{"price":"1"}' };
    },
  });
  await bench.call(readEndpoint, {}, { timeout: 60_000 });
  await bench.clock.advance(59_999);
  assert.is(bench.limiter.limits()[0]?.own, 2);
  await bench.clock.advance(1);
  assert.is(bench.limiter.limits()[0]?.own, 0);
});

test("a path that would lead to another host is not followed", async () => {
  const bench = await open((seen) => seen.json(200, fine), {
    wire: { ...wire, authorize: (draft) => ({ ...draft, path: ".evil.invalid/order" }) },
  });
  const error = await rejection(bench.call(signedEndpoint, order), ValidationError);
  assert.is(error.field, "path");
  assert.is(bench.sent, 0);
});

/** At a venue that signs its answers: those with the header `x-by: venue` are its own. */
async function disbelieving(
  answer: { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: unknown },
  genuine: NonNullable<Wire["genuine"]> = ({ headers }, { headers: own }) =>
    headers["x-by"] === "venue" && own["x-key"] !== undefined,
): Promise<Bench> {
  let count = 0;
  const { status = 200, headers = {}, body } = answer;
  const bench = await open(() => {}, {
    wire: { ...wire, genuine },
    http: () => {
      count++;
      return Promise.resolve({ status, headers, body: JSON.stringify(body) });
    },
  });
  return Object.defineProperty(bench, "sent", { get: () => count });
}
const by = { "x-by": "venue" };

test("at a venue that signs its answers, one that is signed is believed", async () => {
  const bench = await disbelieving({ headers: by, body: fine });
  assert.equal(await bench.call(signedEndpoint, order), fine);
  assert.equal(await bench.call(writeEndpoint, order), fine);
  const refused = await disbelieving({ status: 400, headers: by, body: { code: "OrderRejected", text: "no" } });
  await rejection(refused.call(writeEndpoint, order), errors.OrderRejected);
  const slow = await disbelieving({ body: fine }, () => Promise.resolve(true));
  assert.equal(await slow.call(writeEndpoint, order), fine);
});

test("a write whose answer is not signed is of unknown outcome, whatever it says, and never sent again", async () => {
  const said = [
    { body: fine },
    { status: 400, body: { code: "OrderRejected", text: "no" } },
    { status: 400, body: { code: "ClockSkew", text: "late" } },
    { status: 403, body: { code: "Authentication", text: "who?" } },
    { status: 429, body: { code: "RateLimited", text: "slow" } },
    { status: 502, body: "<html>" },
  ];
  for (const answer of said) {
    const bench = await disbelieving(answer);
    await rejection(bench.call(writeEndpoint, order), OutcomeUnknown);
    assert.equal([bench.sent, bench.resyncs], [1, 0], JSON.stringify(answer));
  }
  for (
    const genuine of [
      () => Promise.resolve(false),
      () => Promise.reject(new Error("the signer is gone")),
    ]
  ) {
    const bench = await disbelieving({ headers: by, body: fine }, genuine);
    await rejection(bench.call(writeEndpoint, order), OutcomeUnknown);
  }
});

test("a read whose answer is not signed tells nothing of the account, neither what it has nor what it lacks", async () => {
  for (const answer of [{ body: fine }, { status: 404, body: { code: "OrderNotFound", text: "none" } }]) {
    const bench = await disbelieving(answer);
    const failed = rejection(bench.call(signedEndpoint, order), TransportError);
    await pause(bench, 200);
    await pause(bench, 1_000);
    const error = await failed;
    assert.equal([error.reason, bench.sent], ["network", 3]);
    assert.match(error.message, "not signed");
  }
});

test("that it does not get through is believed of an answer without a signature, and heeded", async () => {
  const of = (kind: string) => disbelieving({ status: 400, body: { code: kind, text: "no" } });
  await rejection((await of("Authentication")).call(signedEndpoint, order), errors.AuthenticationError);
  await rejection((await of("Permission")).call(signedEndpoint, order), errors.PermissionError);
  const skewed = await of("ClockSkew");
  await rejection(skewed.call(signedEndpoint, order), ClockSkewError);
  assert.is(skewed.resyncs, 1);
  const limited = await disbelieving({ status: 429, headers: { "retry-after": "100" }, body: "<html>" });
  const failed = rejection(limited.call(signedEndpoint, order, { timeout: 50_000 }), RateLimited);
  await limited.clock.advance(50_000);
  await failed;
  assert.is(limited.sent, 1, "nothing more is sent for as long as it asks for");
});

test("what anybody may ask is answered without a signature", async () => {
  const bench = await disbelieving({ body: { price: "1" } });
  assert.equal(await bench.call(readEndpoint, {}), { price: "1" });
});

tests.run();
