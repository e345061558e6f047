/** Frames of the sockets, and how the venue says no. */
import * as assert from "uvu/assert";
import { venue } from "../../generated/bybit/venue.ts";
import { kindOf } from "../../src/core/call.ts";
import { SchemaError } from "../../src/core/errors.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { Frame, Protocol } from "../../src/core/stream/link.ts";
import { alreadySo, codeOf, refusal, refusalOfOne } from "../../src/venues/bybit/errors.ts";
import { marketProtocol, privateProtocol, tradeProtocol } from "../../src/venues/bybit/protocol.ts";
import { suite } from "../support/suite.ts";
import { perpAnswer, spotMessage } from "./bench.ts";

const test = suite("bybit protocol");

const events = privateProtocol(() => Promise.resolve());
const trade = tradeProtocol(() => Promise.resolve());
const bytes = (frame: unknown): Uint8Array => new TextEncoder().encode(stringifyJson(frame));
const read = (protocol: Protocol, frame: unknown): Frame => protocol.read(bytes(frame));
const control = (protocol: Protocol, name: string): Frame => read(protocol, spotMessage("ControlReply", name));

test("subscriptions: topics with an id, and the topic is the address of what comes", () => {
  assert.is(
    marketProtocol.subscribe?.(["publicTrade.BTCUSDT", "tickers.BTCUSDT"], "7"),
    '{"req_id":"7","op":"subscribe","args":["publicTrade.BTCUSDT","tickers.BTCUSDT"]}',
  );
  assert.is(events.unsubscribe?.(["order"], "8"), '{"req_id":"8","op":"unsubscribe","args":["order"]}');
  const book = spotMessage("OrderBook", "delta");
  assert.equal(read(marketProtocol, book), { kind: "data", address: "orderbook.50.BTCUSDT", payload: book });
  const wallet = spotMessage("Wallet", "oneCoin");
  assert.equal(read(events, wallet), { kind: "data", address: "wallet", payload: wallet });
});

test("answers: by id, refusals in words, and pings that nobody waits for", () => {
  const done = control(marketProtocol, "spotSubscribed");
  assert.equal([done.kind, (done as { id?: string }).id], ["reply", "10001"]);
  assert.equal(control(marketProtocol, "refused"), {
    kind: "refusal",
    id: "dcp.future",
    refused: { code: "subscribe", text: "error:handler not found,topic:dcp.future" },
    status: 400,
  });
  for (const name of ["spotPong", "contractPong"]) assert.is(control(marketProtocol, name).kind, "nothing", name);
  assert.is(read(events, { req_id: "1", op: "pong", args: ["1"], conn_id: "c" }).kind, "nothing");
  const twice = { success: false, ret_msg: "error:topic:order already subscribed", req_id: "3", op: "subscribe" };
  assert.is(read(events, twice).kind, "reply", "it is as it was wanted");
});

test("logins: an answer without an id is that of the first request, and only a late one is tried again", () => {
  assert.equal([control(events, "login").kind, (control(events, "login") as { id?: string }).id], ["reply", "1"]);
  const refused = control(events, "loginRefused");
  assert.ok(refused.kind === "refusal");
  assert.equal([refused.id, refused.refused.code, kindOf(venue, refused.refused, refused.status, false)], [
    "1",
    "10003",
    "Authentication",
  ]);
  const kind = (ret_msg: string): string => {
    const frame = read(events, { success: false, ret_msg, op: "auth", conn_id: "c" });
    assert.ok(frame.kind === "refusal");
    return kindOf(venue, frame.refused, frame.status, false);
  };
  assert.is(kind("Params Error"), "Authentication");
  assert.is(kind("Request expired"), "ClockSkew");
  assert.is(kind("api_key expired"), "Authentication");
});

test("the trade socket: header and order apart, an id that never comes twice, and errors by their code", () => {
  const params = { category: "spot", symbol: "A", "X-BAPI-TIMESTAMP": "17", "X-BAPI-RECV-WINDOW": 5000 };
  assert.is(
    trade.request?.("4", "order.create", params),
    '{"reqId":"17-4","header":{"X-BAPI-TIMESTAMP":"17","X-BAPI-RECV-WINDOW":"5000"},"op":"order.create",' +
      '"args":[{"category":"spot","symbol":"A"}]}',
  );
  assert.is(trade.request?.("1", "auth", { args: ["k", 1, "s"] }), '{"reqId":"1","op":"auth","args":["k",1,"s"]}');
  const taken = { ...spotMessage("TradeReply", "taken") as { data: unknown }, reqId: "17-4" };
  assert.equal(read(trade, taken), { kind: "reply", id: "4", result: taken.data });
  const refused = read(trade, { ...spotMessage("TradeRefusal", "refused") as object, reqId: "17-5" });
  assert.equal(refused, {
    kind: "refusal",
    id: "5",
    refused: { code: "170131", text: "Insufficient balance." },
    status: 400,
  });
  const limited = {
    reqId: "17-6",
    retCode: 10006,
    retMsg: "Too many visits!",
    op: "order.create",
    header: { "X-Bapi-Limit-Reset-Timestamp": "1711001595208" },
  };
  assert.equal((read(trade, limited) as { refused?: unknown }).refused, {
    code: "10006",
    text: "Too many visits!",
    scope: "account",
    retryAt: 1711001595208,
  });
  assert.equal(read(trade, { success: false, ret_msg: "Params Error", op: "order.create", conn_id: "c" }), {
    kind: "refusal",
    id: "",
    refused: { code: "order.create", text: "Params Error" },
    status: 400,
  });
  const auth = read(trade, { retCode: 0, retMsg: "OK", op: "auth", connId: "c" });
  assert.equal([auth.kind, (auth as { id?: string }).id], ["reply", "1"]);
  assert.is(read(trade, { retCode: 0, retMsg: "OK", op: "pong", data: ["1"], connId: "c" }).kind, "nothing");
});

test("what is no frame is said, with the address where the beginning tells it", () => {
  for (const text of ["", "[]", "null", '{"topic":', "<html>"]) {
    assert.throws(
      () => marketProtocol.read(new TextEncoder().encode(text)),
      (error: unknown) => error instanceof SchemaError,
    );
  }
  const address = (text: string): string | undefined => marketProtocol.addressOf?.(new TextEncoder().encode(text));
  assert.is(address('{"topic":"orderbook.200.BTCUSDT","type":'), "orderbook.200.BTCUSDT");
  assert.is(address('{"id":"a-b","topic":"order","creationTime":'), "order");
  assert.is(address('{"success":true'), undefined);
});

test("HTTP: the code in an answer of 200, and the few status codes that mean something alone", () => {
  const answer = (status: number, body: string, headers: Record<string, string> = {}) => {
    let parsed: unknown;
    try {
      parsed = JSON.parse(body);
    } catch {
      // None.
    }
    return refusal({ status, headers, body }, parsed);
  };
  assert.is(answer(200, '{"retCode":0,"retMsg":"OK","result":{}}'), undefined);
  assert.equal(answer(200, '{"retCode":110007,"retMsg":"ab not enough","result":{}}'), {
    code: "110007",
    text: "ab not enough",
  });
  const reset = { "x-bapi-limit-reset-timestamp": "1711001595208" };
  assert.equal(answer(200, '{"retCode":10006,"retMsg":"Too many visits!"}', reset), {
    code: "10006",
    text: "Too many visits!",
    scope: "account",
    retryAt: 1711001595208,
  });
  assert.equal(answer(403, "403, access too frequent"), {
    code: "10018",
    text: "access too frequent",
    retryAfter: 600_000,
  });
  assert.is(answer(403, "<html>Forbidden</html>"), undefined, "what stands in front of the venue knows nothing");
  assert.is(answer(502, "<html>"), undefined);
  assert.is(answer(401, "")?.code, "HTTP 401");
  assert.match(codeOf(perpAnswer("setMarginMode", "refused"))?.text ?? "", "Equity needs to be");
});

test("codes are of their kinds", () => {
  const kind = (code: string, text: string = "", write: boolean = true): string =>
    kindOf(venue, { code, text }, 200, write);
  assert.equal(
    ["10002", "10006", "110001", "110008", "170142", "110072", "170131", "10016", "10019"].map((code) => kind(code)),
    [
      "ClockSkew",
      "RateLimited",
      "OrderNotFound",
      "OrderNotFound",
      "OrderNotFound",
      "DuplicateOrder",
      "InsufficientFunds",
      "OutcomeUnknown",
      "Unavailable",
    ],
  );
  assert.equal([kind("10016", "", false), kind("999999")], ["Unavailable", "Venue"]);
  assert.is(kind("10001", "position idx not match position mode"), "InvalidOrder");
  for (const code of alreadySo) assert.is(kind(code), "Venue");
  assert.is(refusalOfOne({ code: 10016, msg: "x" }, {}).name, "OutcomeUnknown", "of one order of a batch, too");
});

test.run();
