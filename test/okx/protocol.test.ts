import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import { venue } from "../../generated/okx/venue.ts";
import { kindOf } from "../../src/core/call.ts";
import { OrderNotFound, OutcomeUnknown, SchemaError } from "../../src/core/errors.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { Frame } from "../../src/core/stream/link.ts";
import { itemError } from "../../src/core/refusal.ts";
import { refusedBy, refusedItem } from "../../src/venues/okx/errors.ts";
import { accountProtocol, loginId, marketProtocol } from "../../src/venues/okx/protocol.ts";
import { suite } from "../support/suite.ts";
import { perpMessage, spotAnswer, spotMessage } from "./bench.ts";

const test = suite("okx protocol");

const market = marketProtocol("/ws/v5/public", 200);
const account = accountProtocol("/ws/v5/private", () => Promise.resolve());
const read = (message: unknown): Frame =>
  account.read(Buffer.from(typeof message === "string" ? message : stringifyJson(message)));

test("subscriptions are made of addresses, by instrument or by kind, one in a frame", () => {
  const args = (address: string): unknown => JSON.parse(market.subscribe?.([address], "7") ?? "").args;
  assert.equal(JSON.parse(market.subscribe?.(["books/BTC-USDT"], "7") ?? ""), {
    id: "7",
    op: "subscribe",
    args: [{ channel: "books", instId: "BTC-USDT" }],
  });
  assert.equal(JSON.parse(market.unsubscribe?.(["candle1Dutc/BTC-USDT"], "8") ?? ""), {
    id: "8",
    op: "unsubscribe",
    args: [{ channel: "candle1Dutc", instId: "BTC-USDT" }],
  });
  assert.equal(args("orders/ANY"), [{ channel: "orders", instType: "ANY" }]);
  assert.equal(args("orders-algo/SWAP"), [{ channel: "orders-algo", instType: "SWAP" }]);
  // Otherwise everything is repeated every few seconds.
  assert.equal(args("account"), [{ channel: "account", extraParams: '{"updateInterval":"0"}' }]);
  assert.equal(args("positions/SWAP"), [
    { channel: "positions", instType: "SWAP", extraParams: '{"updateInterval":"0"}' },
  ]);
  assert.is(market.topics.frame, 1);
  assert.ok(market.topics.connection < 480);
});

test("messages find their address, whatever else they say", () => {
  const addresses = [
    [spotMessage("BooksPush", "snapshot"), "books/BTC-USDT"],
    [spotMessage("CandlePush", "forming"), "candle1D/BTC-USDT"],
    [spotMessage("OrdersPush", "filled"), "orders/SPOT"],
    [spotMessage("AccountPush", "snapshot"), "account"],
    [perpMessage("PositionsPush", "any"), "positions/ANY"],
    [perpMessage("FundingRatePush", "settled"), "funding-rate/BTC-USD-SWAP"],
  ] as const;
  for (const [payload, address] of addresses) {
    const frame = read(payload);
    assert.ok(frame.kind === "data", frame.kind);
    assert.is(frame.address, address);
    assert.equal(frame.payload, JSON.parse(stringifyJson(payload)));
  }
});

test("what cannot be read tells its address where its beginning does", () => {
  const at = (text: string): string | undefined => market.addressOf?.(Buffer.from(text));
  assert.is(at('{"arg":{"channel":"books","instId":"BTC-USDT"},"action":"upd'), "books/BTC-USDT");
  assert.is(at('{"arg":{"channel":"orders","instType":"ANY","uid":"1"},"data":[{'), "orders/ANY");
  for (const text of ["", "{", '{"arg":{"channel":', '{"event":"x","arg":{"channel":"books"}}']) {
    assert.is(at(text), undefined);
  }
});

test("heartbeats are text", () => {
  assert.equal(market.heartbeat, { every: 10_000, text: "ping" });
  assert.ok(
    market.heartbeat.every < 30_000 && market.silence < 30_000,
    "a connection that is silent that long is closed",
  );
  assert.equal(read("pong"), { kind: "nothing" });
});

test("acknowledgements and refusals by their id, and a refusal without one", () => {
  assert.equal(read(spotMessage("Subscribed", "subscribed")), {
    kind: "reply",
    id: "1512",
    result: { channel: "tickers", instId: "BTC-USDT" },
  });
  const refused = (name: string): unknown[] => {
    const frame = read(spotMessage("Refused", name));
    return frame.kind === "refusal" ? [frame.id, frame.status, frame.refused.code] : [frame.kind];
  };
  assert.equal(refused("frame"), ["1512", 400, "60012"]);
  assert.equal(refused("channel"), ["", 400, "60018"]);
  assert.equal(refused("login"), ["", 400, "60009"]);
  // What passes is asked for again.
  const passing = (code: string): number => {
    const frame = read({ event: "error", id: "3", code, msg: "x" });
    return frame.kind === "refusal" ? frame.status : 0;
  };
  assert.equal(["60014", "60016", "63999"].map(passing), [429, 503, 503]);
});

test("a login has no id of its own", () => {
  assert.equal(read(spotMessage("LoggedIn", "loggedIn")), { kind: "reply", id: loginId, result: undefined });
  assert.is(read({ event: "login", code: "60009", msg: "Login failed." }).kind, "refusal");
});

test("a connection that will be closed says so; other notices mean nothing", () => {
  assert.equal(read(spotMessage("Notice", "upgrade")), { kind: "shutdown" });
  assert.equal(read({ event: "notice", code: "1", msg: "" }), { kind: "nothing" });
  assert.equal(read(spotMessage("ConnCount", "two")), { kind: "nothing" });
});

test("a subscription that was acknowledged and has ended is told of", () => {
  assert.throws(() => read(spotMessage("ConnCountError", "full")), (error: unknown) => {
    assert.instance(error, SchemaError);
    assert.match(String(error), "too many connections");
    return true;
  });
});

test("requests: what they take stands beside op", () => {
  const params = { args: [{ instIdCode: 10458, sz: "1" }], expTime: "1784626205123" };
  assert.equal(JSON.parse(account.request?.("5", "order", params) ?? ""), { id: "5", op: "order", ...params });
  assert.is(market.request, undefined);
});

test("replies: the data of what was taken, the item's own code of what was refused", () => {
  const placed = spotMessage("OrderReply", "placed") as { data: unknown };
  assert.equal(read(placed), { kind: "reply", id: "1512", result: placed.data });
  assert.equal(read(spotMessage("OrderReply", "refused")), {
    kind: "refusal",
    id: "1512",
    status: 200,
    refused: { code: "51008", text: "Order failed. Insufficient USDT balance in account (1000)" },
  });
  const bad = read(spotMessage("OrderReply", "badFrame"));
  assert.ok(bad.kind === "refusal" && bad.refused.code === "60013");
  assert.is(read(spotMessage("OrderReply", "partly")).kind, "reply", "each of several is looked at");
});

test("what is no frame is a schema error that quotes little", () => {
  for (const text of ["", "{", "nul", "[]", "1", '"x"', "x".repeat(10_000)]) {
    assert.throws(() => read(text), (error: unknown) => error instanceof SchemaError && String(error).length < 200);
  }
});

test("answers: the code decides, not the status", () => {
  assert.is(refusedBy(spotAnswer("placeOrder", "placed")), undefined);
  assert.is(refusedBy(spotAnswer("getBalance", "spotMode")), undefined);
  const error = { code: "50011", msg: "Too Many Requests", data: [] };
  assert.equal(refusedBy(error), { code: "50011", text: "Too Many Requests" });
  for (const nothing of [undefined, null, [], "x", 5, {}, { code: 1 }]) assert.is(refusedBy(nothing), undefined);
});

test("orders: of a single one its own code, of several none, and of those that were taken none", () => {
  assert.is(refusedBy(spotAnswer("placeOrder", "refused"))?.code, "51008");
  assert.is(refusedBy(spotAnswer("cancelOrder", "gone"))?.code, "51400");
  assert.is(refusedBy(spotAnswer("placeMultipleOrders", "partly")), undefined);
  assert.is(refusedBy({ code: "2", msg: "", data: [{ ordId: "1", clOrdId: "", sCode: "0", sMsg: "" }] }), undefined);
  const gone = { ordId: "1", clOrdId: "", sCode: "51400", sMsg: "gone" };
  assert.is(refusedBy({ code: "1", msg: "", data: [gone, gone] }), undefined, "each has its own");
  assert.equal(refusedBy({ code: "1", msg: "failed", data: [] }), { code: "1", text: "failed" });
  assert.is(refusedBy({ code: "50061", msg: "", data: [] })?.scope, "account");
  assert.is(refusedItem({ sCode: "0", sMsg: "Order placed" }), undefined);
});

test("what codes mean, for writes and for reads", () => {
  const kind = (code: string, write = true, status = 200): string => kindOf(venue, { code, text: "" }, status, write);
  const meanings: readonly (readonly [string, string])[] = [
    ["50102", "ClockSkew"],
    ["50036", "ClockSkew"],
    ["50111", "Authentication"],
    ["50105", "Authentication"],
    ["50011", "RateLimited"],
    ["50061", "RateLimited"],
    ["51008", "InsufficientFunds"],
    ["51016", "DuplicateOrder"],
    ["51020", "InvalidOrder"],
    ["51400", "OrderNotFound"],
    ["51503", "OrderNotFound"],
    ["51603", "OrderNotFound"],
    ["50004", "OutcomeUnknown"],
    ["51054", "OutcomeUnknown"],
    ["1", "OutcomeUnknown"],
    ["99999", "Venue"],
  ];
  for (const [code, meaning] of meanings) assert.is(kind(code), meaning, code);
  assert.is(kind("50004", false), "Unavailable", "of a read nothing is unknown");
  assert.is(kind("51008", true, 503), "OutcomeUnknown", "a failing server's word on a write is no evidence");
  assert.instance(itemError(venue, { code: "51603", text: "none" }, {}), OrderNotFound);
  assert.instance(itemError(venue, { code: "51054", text: "timed out" }, {}), OutcomeUnknown);
});

test("a message that does not say what it is about is unreadable: it may have been a fill", () => {
  for (const message of [{ data: [{}] }, { arg: null, data: [{}] }, { arg: {}, data: [{}] }, { arg: "orders" }, {}]) {
    assert.throws(() => read(message), (error: unknown) => error instanceof SchemaError, JSON.stringify(message));
  }
});

test.run();
