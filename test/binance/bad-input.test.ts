import * as assert from "uvu/assert";
import { OutcomeUnknown, SchemaError, TransportError, VenueKitError } from "../../src/core/errors.ts";
import type { Order } from "../../src/model/mod.ts";
import { spot } from "../../src/venues/binance/mod.ts";
import { suite } from "../support/suite.ts";
import { deep, market, resting, symbol, worlds } from "./hostile.ts";
import { collected, lab, rejection, until } from "./lab.ts";
import { agree } from "./oracle.ts";
import { http } from "./proxy.ts";
import { Scripted } from "./scripted.ts";

const test = suite("binance bad input");
const world = worlds(test);
const { keep } = lab(test);

/** Answers that say nothing of the venue's, and the error that a read ends with. */
const answers: Readonly<Record<string, readonly [wire: string, error: new (...args: never[]) => VenueKitError]>> = {
  "a gateway's page": [http(502, "<html><body>502 Bad Gateway</body></html>"), TransportError],
  "an empty 503": [http(503, ""), TransportError],
  "an empty 200": [http(200, ""), SchemaError],
  "nothing, 204": ["HTTP/1.1 204 No Content\r\n\r\n", SchemaError],
  "a page with 200": [http(200, "<!doctype html><title>Captcha</title>", { "content-type": "text/html" }), SchemaError],
  "JSON that is cut short": [http(200, '{"symbol":"BTCUSDT","lastPrice":"6399'), SchemaError],
  "an answer shorter than it says": [http(200, "{}", { "content-length": "500" }) + "\r\n", TransportError],
  "an answer larger than is taken": [http(200, "{}", { "content-length": "80000000" }), TransportError],
  "null": [http(200, "null"), SchemaError],
  "a number": [http(200, "42"), SchemaError],
  "a list": [http(200, "[]"), SchemaError],
  "another object": [http(200, "{}"), SchemaError],
  "no number": [http(200, '{"symbol":"BTCUSDT","lastPrice":NaN}'), SchemaError],
  "a list within lists, 200 000 deep": [http(200, deep), SchemaError],
  "keys of every object": [
    http(200, '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    SchemaError,
  ],
  "a redirect": ["HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n", TransportError],
  "no HTTP": ["SSH-2.0-OpenSSH_9.6\r\n\r\n", TransportError],
  "an error without a code": [http(400, '{"msg":"no"}'), VenueKitError],
  "an error with a code of another kind": [http(400, '{"code":"-1121","msg":"no"}'), VenueKitError],
  "an error of a later venue": [
    http(400, '{"code":-9999,"msg":"later","data":{"__proto__":{"polluted":1}}}'),
    VenueKitError,
  ],
};

test("a read whose answer is none ends with a typed error, and the next one works", async () => {
  await Promise.all(
    Object.entries(answers).map(async ([what, [wire, kind]]) => {
      const { venue, server } = await world(8);
      server.script = (_, path) => path === "/api/v3/ticker/24hr" ? wire : undefined;
      const error = await rejection(venue.fetchTicker({ symbol, timeout: 8_000 }));
      assert.instance(error, kind, `${what}: ${error}`);
      assert.is((error as VenueKitError).venue, "binance", what);
      assert.match((error as VenueKitError).operation ?? "", /^(ticker24hr|fetchTicker)$/, what);
      assert.ok(String(error).length < 500, what);
      server.script = () => undefined;
      assert.is((await venue.fetchTicker(symbol)).symbol, symbol, what);
      assert.is(venue.ready, true, what);
    }),
  );
}, 30_000);

test("an order whose answer is none is unknown until the venue tells, and there is one of it", async () => {
  const writes = [
    "an empty 200",
    "a page with 200",
    "null",
    "keys of every object",
    "a list within lists, 200 000 deep",
    "a redirect",
    "no HTTP",
    "an answer larger than is taken",
    "another object",
  ];
  await Promise.all(writes.map(async (what) => {
    const watched = await world();
    const { venue, server } = watched;
    const [wire = ""] = answers[what] ?? [];
    server.frame = () => undefined;
    server.script = (request, path) => {
      if (request.method !== "POST" || path !== "/api/v3/order") return undefined;
      assert.is(server.sim.skin.request(request).status, 200, "the venue takes it");
      return wire;
    };
    const sent = venue.createOrder(resting);
    assert.instance(await rejection(sent), OutcomeUnknown, what);
    await until(`adopted: ${what}`, () => venue.order(sent.clientOrderId)?.state.status === "open");
    assert.is(server.requests.filter((one) => one === "POST /api/v3/order").length, 1, what);
    // What the silent stream did not tell is asked for.
    server.frame = (text) => text;
    await venue.fetchBalances();
    await agree(watched, server.sim.engine, server.sim.account.id);
  }));
}, 30_000);

test("markets that cannot be read: connect says where, and works when they can", async () => {
  const server = keep(await Scripted.open());
  const { key, secret } = server.sim.account;
  const venue = keep(spot({ network: "sim", url: server.url, credentials: { key, secret } }));
  server.script = (request, path) => {
    if (path !== "/api/v3/exchangeInfo") return undefined;
    const { body } = server.sim.skin.request(request);
    return http(200, body.replace('"symbols":[', '"symbols":null,"others":['));
  };
  const error = await rejection(venue.connect());
  assert.instance(error, SchemaError);
  assert.match((error as SchemaError).path, /^symbols$/);
  assert.is(venue.ready, false);
  server.script = () => undefined;
  await venue.connect();
  assert.is(venue.ready, true);
});

const report = {
  e: "executionReport",
  E: 1,
  s: market,
  c: "other",
  S: "BUY",
  o: "LIMIT",
  f: "GTC",
  q: "1.0",
  p: "1.0",
  P: "0.0",
  F: "0.0",
  g: -1,
  C: "",
  x: "NEW",
  X: "NEW",
  r: "NONE",
  i: 1,
  l: "0.0",
  z: "0.0",
  L: "0.0",
  n: "0",
  N: null,
  T: 1,
  t: -1,
  I: 1,
  w: true,
  m: false,
  M: false,
  O: 1,
  Z: "0.0",
  Y: "0.0",
  Q: "0.0",
  V: "NONE",
};

/** Events of the account that cannot be read; `undefined` leaves a field out. */
const events: Readonly<Record<string, unknown>> = {
  "an event of text": "executionReport",
  "an event of a list": [],
  "an event without a kind": {},
  "a kind that is a number": { e: 7 },
  "an order without status": { ...report, X: undefined },
  "an amount that is no number": { ...report, z: "NaN", X: "FILLED" },
  "an amount in hexadecimal": { ...report, z: "0x10", X: "FILLED" },
  "an id that is text": { ...report, i: "1" },
  "a side of a later venue": { ...report, S: "SHORT" },
  "a time that is text": { ...report, T: "now" },
  "balances that are no list": { e: "outboundAccountPosition", E: 1, u: 1, B: { a: "BTC" } },
  "a balance without amount": { e: "outboundAccountPosition", E: 1, u: 1, B: [{ a: "BTC", f: "1" }] },
};

test("events of the account that nobody can read: told, asked for, and orders stay as they are", async () => {
  const here = await world();
  const { venue, server } = here;
  const order = await venue.createOrder(resting);
  const states: Order[] = collected(venue.watchOrders());
  const balances = venue.balances().map(String);
  const raws = ["", "{", '{"subscriptionId":0,"event":', `{"subscriptionId":0,"event":${deep}}`, "null", "NaN"];
  const all = [
    ...Object.entries(events).map(([what, event]) => [what, JSON.stringify({ subscriptionId: 0, event })] as const),
    ...raws.map((text) => [text.slice(0, 40), text] as const),
  ];
  for (const [what, text] of all) {
    const before = here.events.length;
    server.lines("/ws-api")[0]?.say(text);
    await until(`an error and a recovery after ${what}`, () => {
      const kinds = here.events.slice(before).map(({ kind }) => kind);
      return kinds.includes("error") && kinds.includes("recovered");
    });
    const [first] = here.events.slice(before);
    assert.ok(first?.kind === "error" && first.error instanceof SchemaError, what);
    assert.equal([order.state.status, order.state.filled.toFixed(), venue.balances().map(String)], [
      "open",
      "0",
      balances,
    ], what);
  }
  assert.equal(states, [], "no order changed");
  assert.is(server.requests.filter((one) => one === "GET /ws-api/v3").length, 1, "on one connection all the while");
  // A real fill, right behind all of that.
  server.sim.counter({ market, side: "sell", price: "63000", quantity: "30" });
  assert.is((await order.done).status, "filled");
  await agree(here, server.sim.engine, server.sim.account.id);
}, 30_000);

test("events of the account that are none of ours, or of a later venue, pass without a word", async () => {
  const here = await world();
  const { venue, server } = here;
  const order = await venue.createOrder(resting);
  const before = here.events.length;
  const known = here.orders.size;
  const later = {
    ...report,
    i: Number(order.state.id),
    c: order.clientOrderId,
    X: "STATUS_OF_LATER",
    x: "X_OF_LATER",
    r: "R_OF_LATER",
    o: "O_OF_LATER",
    f: "F_OF_LATER",
    V: "V_OF_LATER",
    q: "0.1",
    p: "63000",
    later: { deep: [null] },
  };
  for (
    const event of [
      { e: "eventOfLater", E: 1, anything: [1, { 2: 3 }] },
      { e: "__proto__" },
      { e: "constructor" },
      {
        e: "listStatus",
        E: 1,
        s: market,
        g: 1,
        c: "OCO",
        l: "L_OF_LATER",
        L: "L_OF_LATER",
        r: "NONE",
        C: "x",
        T: 1,
        O: [],
      },
      { ...report, s: "NOTLISTED" },
      later,
      { ...later, X: "constructor", o: "toString" },
    ]
  ) server.lines("/ws-api")[0]?.say(JSON.stringify({ subscriptionId: 0, event }));
  server.sim.counter({ market, side: "sell", price: "63000", quantity: "30" });
  assert.is((await order.done).status, "filled");
  assert.equal(here.events.slice(before), []);
  assert.is(here.orders.size, known, "the order of an unknown market is none of ours");
  await agree(here, server.sim.engine, server.sim.account.id);
});

test("events that only say that balances moved: they are read again", async () => {
  const here = await world();
  const { venue, server } = here;
  const free = (asset: string): string | undefined =>
    venue.balances().find((one) => one.asset === asset)?.free.toFixed();
  server.frame = (text) => text.includes("outboundAccountPosition") ? undefined : text;
  server.sim.deposit(server.sim.account.id, "SOL", "5");
  await until("the deposit is known", () => free("SOL") === "1005");
  server.frame = () => undefined;
  server.sim.deposit(server.sim.account.id, "SOL", "-2");
  server.lines("/ws-api")[0]?.say(
    '{"subscriptionId":0,"event":{"e":"externalLockUpdate","E":1,"a":"SOL","d":"2","T":1}}',
  );
  await until("the lock is known", () => free("SOL") === "1003");
  await agree(here, server.sim.engine, server.sim.account.id);
});

test("an account stream that the venue ends is opened again", async () => {
  const here = await world();
  const { venue, server } = here;
  const order = await venue.createOrder(resting);
  server.lines("/ws-api")[0]?.say('{"subscriptionId":0,"event":{"e":"eventStreamTerminated","E":1}}');
  await until("it is down", () => !venue.readiness.userStream);
  server.sim.counter({ market, side: "sell", price: "63000", quantity: "30" });
  await until("it is back", () => venue.readiness.userStream);
  assert.is((await order.done).status, "filled");
  await agree(here, server.sim.engine, server.sim.account.id);
});

test("replies to orders over the socket that nobody can read leave them unknown, then adopted", async () => {
  const replies = [
    '{"id":"ID","status":200,"result":{}}',
    '{"id":"ID","status":200,"result":null}',
    '{"id":"ID","status":200,"result":{"__proto__":{"orderId":1}}}',
    '{"id":"ID","status":503,"error":{"code":-1007,"msg":"?"}}',
  ];
  await Promise.all(replies.map(async (reply) => {
    const here = await world();
    const { venue, server } = here;
    server.frame = (text) =>
      text.includes('"clientOrderId"') && text.includes('"result"')
        ? reply.replace("ID", /"id":"(\d+)"/.exec(text)?.[1] ?? "")
        : text.includes("executionReport")
        ? undefined
        : text;
    const sent = venue.orderSocket.createOrder(resting);
    assert.instance(await rejection(sent), OutcomeUnknown, reply);
    await until(`adopted after ${reply}`, () => venue.order(sent.clientOrderId)?.state.status === "open");
    assert.is(server.sim.engine.orders(server.sim.account.id).length, 1);
    server.frame = (text) => text;
    await agree(here, server.sim.engine, server.sim.account.id);
  }));
});

test.run();
