import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import * as spot from "../../generated/binance/spot.ts";
import { readMessage } from "../../src/core/stream/channel.ts";
import type { Channel, Endpoint } from "../../src/core/endpoint.ts";
import { ValidationError, VenueKitError } from "../../src/core/errors.ts";
import { AnswerReader } from "../../src/core/http/http1.ts";
import { parseJson, stringifyJson } from "../../src/core/json.ts";
import { meaning } from "../../src/core/meaning.ts";
import { check } from "../../src/core/schema.ts";
import { Simulation } from "../../src/sim/mod.ts";
import { codeOf, refusal } from "../../src/venues/binance/errors.ts";
import { spot as connector } from "../../src/venues/binance/mod.ts";
import { apiProtocol, marketProtocol } from "../../src/venues/binance/protocol.ts";
import { suite } from "../support/suite.ts";

const test = suite("security pollution");
const members = (): unknown[] =>
  [Object, Array, Function, String, Number, Map].flatMap((one) => Reflect.ownKeys(one.prototype));
const before = members();
test.after(() => {
  assert.is(({} as { polluted?: unknown }).polluted, undefined);
  assert.equal(members(), before);
});

const inner = '{"polluted":1,"toString":"x","code":-1121,"msg":"x","e":"trade","stream":"x","symbol":"BTCUSDT"}';
/** Ways to name a prototype, plain and escaped, at the top, deep, and in lists. */
const texts: readonly string[] = [
  `{"__proto__":${inner}}`,
  `{"\\u005f\\u005fproto\\u005f\\u005f":${inner}}`,
  `{"__pro\\u0074o__":${inner}}`,
  `{"constructor":{"prototype":${inner}}}`,
  `{"a":{"__proto__":${inner}},"b":[{"__proto__":${inner}},[{"__proto__":${inner}}]]}`,
  `{"__proto__":null,"constructor":null,"prototype":null}`,
  `{"__proto__":[1,2,3],"length":4294967295}`,
  `{"__proto__":1e400,"x":9007199254740993}`,
  `{"data":{"__proto__":${inner}},"stream":"__proto__","event":{"__proto__":${inner}},"result":{"__proto__":${inner}}}`,
  `{"id":"__proto__","status":200,"rateLimits":[{"__proto__":${inner},"rateLimitType":"__proto__","interval":"__proto__","intervalNum":1,"count":1}]}`,
  `{"code":-2021,"data":{"newOrderResult":"FAILURE","newOrderResponse":{"__proto__":${inner}}},"error":{"__proto__":${inner}}}`,
  `[{"__proto__":${inner}}]`,
];

/** No object of a value has another prototype than its kind's, and none has the key. */
function clean(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  assert.ok(prototype === Object.prototype || prototype === Array.prototype || prototype === null);
  assert.not.ok(Object.hasOwn(value, "__proto__"));
  for (const one of Object.values(value)) clean(one);
}

function ours(run: () => unknown): void {
  try {
    clean(run());
  } catch (error) {
    assert.instance(error, VenueKitError, String((error as Error).stack));
  }
}

test("the parser: no key reaches a prototype, and what is written again does not either", () => {
  for (const text of texts) {
    const value = parseJson(text);
    clean(value);
    clean(parseJson(stringifyJson(value)));
    assert.is((value as { polluted?: unknown }).polluted, undefined, text);
    assert.is((value as { symbol?: unknown }).symbol, undefined, text);
  }
});

test("frames and refusals: nothing that was inherited is taken for what was sent", () => {
  const api = apiProtocol(() => Promise.resolve());
  for (const text of texts) {
    for (const protocol of [api, marketProtocol]) ours(() => protocol.read(Buffer.from(text)));
    const body = parseJson(text);
    for (const status of [200, 400, 418, 503]) ours(() => refusal({ status, headers: {}, body: text }, body));
    assert.is(text.includes('"code":-2021') ? undefined : codeOf(body), undefined, text);
  }
});

test("every schema of the description", () => {
  const tables = Object.values(spot as Record<string, unknown>);
  let checked = 0;
  for (const table of tables as readonly Partial<Endpoint<unknown, unknown> & Channel<unknown, unknown>>[]) {
    for (const text of texts) {
      const value = parseJson(text);
      if (table.answer) ours(() => check(table.answer!, value, {}));
      else if (table.messages) ours(() => readMessage(table as Channel<unknown, unknown>, value, {}));
      else continue;
      checked++;
    }
  }
  assert.ok(checked > 900, `${checked} checks`);
});

test("headers of an answer, and words that every object has", () => {
  const reader = new AnswerReader("GET", 1_000);
  reader.feed(Buffer.from(
    "HTTP/1.1 200 OK\r\n__proto__: polluted\r\nconstructor: x\r\ntoString: y\r\nContent-Length: 0\r\n\r\n",
  ));
  assert.is(Object.getPrototypeOf(reader.headers), null);
  assert.is(reader.headers["__proto__"], "polluted");
  for (const word of ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"]) {
    assert.is(meaning({ known: 1 }, word), undefined, word);
  }
});

test("what a caller brings: options, credentials, parameters, orders", async () => {
  for (const text of texts) {
    const value = JSON.parse(text) as never;
    try {
      connector(value);
    } catch (error) {
      assert.instance(error, VenueKitError, text);
    }
    assert.throws(() => connector({ credentials: value }), (error: unknown) => error instanceof ValidationError);
    const venue = connector({ ports: { http: () => Promise.resolve({ status: 200, headers: {}, body: text }) } });
    for (const call of [() => venue.call(spot.depth, value), () => venue.call(spot.time, value)]) {
      const error = await call().then(() => undefined, (thrown) => thrown as unknown);
      assert.instance(error, VenueKitError, `${text}: ${String(error)}`);
    }
    await venue.close();
  }
});

test("what a client brings to the simulator", () => {
  const sim = new Simulation({ venue: "binance", flow: false });
  for (const text of texts) {
    const query = encodeURIComponent(text);
    for (
      const target of [
        "/api/v3/ticker/price?__proto__=x&constructor=y&symbol=BTCUSDT",
        "/api/v3/depth?symbol=__proto__",
        "/api/v3/exchangeInfo?symbols=" + query,
        `/api/v3/__proto__?${query}=${query}`,
        "/constructor",
      ]
    ) {
      const { status } = sim.skin.request({ method: "GET", target, headers: {}, body: text, from: "127.0.0.1" });
      assert.ok(status >= 200 && status < 500, `${target}: ${status}`);
    }
    const opened = sim.skin.open(
      { method: "GET", target: "/ws-api/v3", headers: {}, body: "", from: "127.0.0.1" },
      { send: () => {}, ping: () => {}, close: () => {} },
    );
    if ("status" in opened) throw new Error("no session");
    opened.message(text);
    opened.closed();
  }
  sim.stop();
});

test.run();
