import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import { venue } from "../../generated/binance/venue.ts";
import { kindOf } from "../../src/core/call.ts";
import { SchemaError } from "../../src/core/errors.ts";
import type { Frame, Protocol } from "../../src/core/stream/link.ts";
import { stringifyJson } from "../../src/core/json.ts";
import { codeOf, refusal } from "../../src/venues/binance/errors.ts";
import { apiProtocol, marketProtocol, userAddress } from "../../src/venues/binance/protocol.ts";
import { suite } from "../support/suite.ts";
import { fixture } from "./fixture.ts";

const test = suite("binance protocol");

const api = apiProtocol(() => Promise.resolve());

const frame = (protocol: Protocol, name: string): Frame =>
  protocol.read(Buffer.from(stringifyJson(fixture(`ws/${name}`).payload)));
const payload = (name: string): unknown => fixture(name).payload;

test("market streams: events by their address, acknowledgements and refusals by their id", () => {
  assert.equal(frame(marketProtocol, "frame.combined"), {
    kind: "data",
    address: "btcusdt@trade",
    payload: (payload("ws/frame.combined") as { data: unknown }).data,
  });
  assert.equal(frame(marketProtocol, "frame.acknowledged"), { kind: "reply", id: "3", result: null, used: {} });
  assert.equal(frame(marketProtocol, "frame.refused"), {
    kind: "refusal",
    id: "4",
    status: 400,
    refused: { code: "2", text: "Invalid request: too many parameters" },
    used: {},
  });
});

test("both sockets tell that they are about to end", () => {
  assert.equal(frame(marketProtocol, "frame.shutdown"), { kind: "shutdown" });
  assert.equal(frame(api, "api.shutdown"), { kind: "shutdown" });
});

test("requests: replies with what is used of the limits, by the names that HTTP answers have", () => {
  assert.equal(frame(api, "api.reply"), {
    kind: "reply",
    id: "7",
    result: (payload("ws/api.reply") as { result: unknown }).result,
    used: { "x-mbx-order-count-10s": "12", "x-mbx-order-count-1d": "4043", "x-mbx-used-weight-1m": "321" },
  });
});

test("requests: refusals with code, text, status and the time to wait", () => {
  assert.equal(frame(api, "api.refusal"), {
    kind: "refusal",
    id: "8",
    status: 400,
    refused: { code: "-2010", text: "Account has insufficient balance for requested action." },
    used: { "x-mbx-used-weight-1m": "13" },
  });
  const limited = frame(api, "api.limited");
  assert.ok(limited.kind === "refusal");
  assert.equal([limited.status, limited.refused.code, limited.refused.retryAfter], [418, "-1003", 45_000]);
});

test("the account's events have one address", () => {
  assert.equal(frame(api, "api.event"), {
    kind: "data",
    address: userAddress,
    payload: (payload("ws/api.event") as { event: unknown }).event,
  });
});

test("what is no frame is a schema error that quotes little", () => {
  for (const protocol of [marketProtocol, api]) {
    for (const text of ["", "{", "nul", "[]", "1", '"x"', "x".repeat(10_000)]) {
      assert.throws(() => protocol.read(Buffer.from(text)), (error: unknown) => {
        assert.instance(error, SchemaError);
        assert.ok(String(error).length < 200);
        return true;
      });
    }
  }
});

test("market streams: a frame that is cut or spoiled tells its address where its beginning is whole", () => {
  const address = (text: string): string | undefined => marketProtocol.addressOf?.(Buffer.from(text));
  const whole = stringifyJson(payload("ws/frame.combined"));
  const beginning = '{"stream":"btcusdt@trade","data":';
  assert.ok(whole.startsWith(beginning));
  for (let end = 0; end < whole.length; end++) {
    assert.is(address(whole.slice(0, end)), end < beginning.length ? undefined : "btcusdt@trade");
  }
  assert.is(address(`${beginning}{"e":"\u0000`), "btcusdt@trade");
  for (
    const other of [
      "",
      '{"data":{"stream":"a","data":',
      '{"stream":"a\\"b","data":',
      `{"stream":"${"x".repeat(300)}","data":`,
    ]
  ) {
    assert.is(address(other), undefined);
  }
});

test("market streams: a refusal that names no request has no id", () => {
  const refusal = marketProtocol.read(Buffer.from('{"code":3,"msg":"Invalid JSON: expected value"}'));
  assert.ok(refusal.kind === "refusal");
  assert.equal([refusal.id, refusal.refused.code], ["", "3"]);
});

test("what is sent: subscriptions and requests", () => {
  assert.equal(JSON.parse(marketProtocol.subscribe?.(["a@trade", "b@depth"], "1") ?? ""), {
    method: "SUBSCRIBE",
    params: ["a@trade", "b@depth"],
    id: "1",
  });
  assert.equal(JSON.parse(marketProtocol.unsubscribe?.(["a@trade"], "2") ?? "").method, "UNSUBSCRIBE");
  assert.equal(JSON.parse(api.request?.("3", "order.place", { symbol: "BTCUSDT" }) ?? ""), {
    id: "3",
    method: "order.place",
    params: { symbol: "BTCUSDT" },
  });
});

test("connections are kept within the venue's rules", () => {
  for (const { heartbeat, lifetime, topics } of [marketProtocol, api]) {
    assert.ok(heartbeat.every <= 60_000, "a ping within the minute");
    assert.is(lifetime, 24 * 3_600_000);
    assert.ok(topics.connection <= 1_024);
  }
});

const plain = { body: "", headers: {} };

test("refusals of HTTP: the venue's own code, and without one none, whatever the status", () => {
  const error = payload("rest/error");
  const told = { code: "-1121", text: "Invalid symbol." };
  assert.is(refusal({ ...plain, status: 200 }, error), undefined);
  assert.equal(refusal({ ...plain, status: 400 }, error), told);
  assert.equal(refusal({ ...plain, status: 500 }, error), told);
  for (const status of [400, 403, 418, 429]) assert.is(refusal({ ...plain, status }, undefined), undefined);
  for (const status of [500, 502, 503, 504]) assert.is(refusal({ ...plain, status }, undefined), undefined);
});

test("refusals that say whom they stop, and until when", () => {
  const banned = { code: -1003, msg: "Way too much request weight used; IP banned until 1700000120000. Please stop." };
  assert.is(refusal({ ...plain, status: 418 }, banned)?.retryAt, 1_700_000_120_000);
  assert.is(
    codeOf({ code: -1015, msg: "Too many new orders; current limit is 100 orders per 10 SECOND." })?.scope,
    "account",
  );
  assert.is(codeOf({ code: -1003, msg: "Too many requests" })?.scope, undefined);
});

test("a cancel-replace that failed tells why, from the half that failed", () => {
  assert.equal(codeOf(payload("rest/orderCancelReplace.refused")), { code: "-2011", text: "Unknown order sent." });
  assert.equal(codeOf(payload("rest/orderCancelReplace.half")), {
    code: "-2010",
    text: "Account has insufficient balance for requested action.",
  });
  assert.equal(codeOf({ code: -2021, msg: "Order cancel-replace partially failed.", data: null }), {
    code: "-2021",
    text: "Order cancel-replace partially failed.",
  });
  for (const nothing of [null, undefined, "text", 5, [], {}, { code: "-1" }, { msg: "x" }]) {
    assert.is(codeOf(nothing), undefined);
  }
});

test("what codes mean, and what a failing server's word on a write is worth", () => {
  const kind = (code: string, text = "", status = 400, write = true): string =>
    kindOf(venue, { code, text }, status, write);
  const meanings: readonly (readonly [string, string, string])[] = [
    ["-1021", "", "ClockSkew"],
    ["-1022", "", "Authentication"],
    ["-2014", "", "Authentication"],
    ["-2015", "", "Authentication"],
    ["-1003", "", "RateLimited"],
    ["-1015", "", "RateLimited"],
    ["-2010", "Account has insufficient balance for requested action.", "InsufficientFunds"],
    ["-2010", "Duplicate order sent.", "DuplicateOrder"],
    ["-2010", "Order would immediately match and take.", "OrderRejected"],
    ["-2011", "Unknown order sent.", "OrderNotFound"],
    ["-2013", "Order does not exist.", "OrderNotFound"],
    ["-1013", "Filter failure: NOTIONAL", "InvalidOrder"],
    ["-1007", "Timeout waiting for response from backend server.", "OutcomeUnknown"],
    ["HTTP 403", "", "Permission"],
    ["-99999", "", "Venue"],
  ];
  for (const [code, text, meaning] of meanings) {
    const status = code === "HTTP 403" ? 403 : 400;
    assert.is(kind(code, text, status), meaning, `${code} ${text}`);
  }
  assert.is(kind("-1007", "", 400, false), "Unavailable", "of a read nothing is unknown");
  assert.is(kind("-2010", "Account has insufficient balance for requested action.", 503), "OutcomeUnknown");
  assert.is(kind("HTTP 429", "", 429), "RateLimited");
  assert.is(kind("HTTP 418", "", 418), "RateLimited");
});

test.run();
