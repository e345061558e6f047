/** Frames of both sockets, and refusals in either place. */
import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import { venue } from "../../generated/kraken/venue.ts";
import { kindOf } from "../../src/core/call.ts";
import { SchemaError } from "../../src/core/errors.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { Frame, Protocol } from "../../src/core/stream/link.ts";
import { refusal, refusedOf } from "../../src/venues/kraken/errors.ts";
import { marketProtocol, privateProtocol } from "../../src/venues/kraken/protocol.ts";
import { messagesOf } from "../support/examples.ts";
import { suite } from "../support/suite.ts";

const test = suite("kraken protocol");

const message = messagesOf("kraken/spot.asyncapi.yaml");

const account = privateProtocol({ token: () => Promise.resolve("the-token"), deadline: () => "the-deadline" });
const read = (protocol: Protocol, frame: unknown): Frame => protocol.read(Buffer.from(stringifyJson(frame)));
const parsed = (text: string | undefined): unknown => JSON.parse(text ?? "");

test("market streams: what is subscribed, and left in the same words", () => {
  assert.equal(parsed(marketProtocol.subscribe?.(["book/25/BTC/USD"], "7")), {
    method: "subscribe",
    params: { channel: "book", symbol: ["BTC/USD"], depth: 25, snapshot: true },
    req_id: 7,
  });
  assert.equal(parsed(marketProtocol.unsubscribe?.(["book/25/BTC/USD"], "8")), {
    method: "unsubscribe",
    params: { channel: "book", symbol: ["BTC/USD"], depth: 25 },
    req_id: 8,
  });
  const params = (address: string) =>
    (parsed(marketProtocol.subscribe?.([address], "1")) as { params: unknown }).params;
  assert.equal(params("ticker/bbo/BTC/USD"), {
    channel: "ticker",
    symbol: ["BTC/USD"],
    event_trigger: "bbo",
    snapshot: true,
  });
  assert.equal(params("ohlc/15/BTC/USD"), { channel: "ohlc", symbol: ["BTC/USD"], interval: 15, snapshot: false });
  assert.equal(params("trade/BTC/USD"), { channel: "trade", symbol: ["BTC/USD"], snapshot: false });
});

test("market streams: events by channel and symbol, candles by their length as well", () => {
  const address = (name: string, example: string): string | undefined => {
    const frame = read(marketProtocol, message(name, example));
    return frame.kind === "data" ? frame.address : undefined;
  };
  assert.is(address("Book", "snapshot"), "book/25/BTC/USD");
  assert.is(address("Book", "update"), "book/25/MATIC/USD");
  assert.is(address("Ticker", "update"), "ticker/bbo/ALGO/USD");
  assert.is(address("Trade", "update"), "trade/MATIC/USD");
  assert.is(address("Ohlc", "update"), "ohlc/5/MATIC/USD");
  const payload = message("Trade", "update");
  const frame = read(marketProtocol, payload);
  assert.equal(frame.kind === "data" && frame.payload, payload);
});

test("what is of the connection itself says nothing, and what cannot be read is an error with its address", () => {
  const status =
    '{"channel":"status","type":"update","data":[{"connection_id":13834774380200032777,"system":"online"}]}';
  for (const protocol of [marketProtocol, account]) {
    assert.equal(read(protocol, { channel: "heartbeat" }), { kind: "nothing" });
    assert.equal(protocol.read(Buffer.from(status)), { kind: "nothing" });
    assert.equal(read(protocol, { method: "pong", req_id: 101, time_in: "x" }), { kind: "nothing" });
    for (const text of ["[]", "7", "{"]) {
      assert.throws(() => protocol.read(Buffer.from(text)), (error: unknown) => error instanceof SchemaError);
    }
  }
  const of = (text: string) => marketProtocol.addressOf?.(Buffer.from(text));
  assert.is(of('{"channel":"book","type":"update","data":[{"symbol":"BTC/USD","bids":['), "book/25/BTC/USD");
  assert.is(of('{"channel":"trade","type":"update","data":[{"symbol":"BTC/USD"'), "trade/BTC/USD");
  assert.is(
    of('{"channel":"ohlc","type":"update","data":[{"symbol":"BTC/USD"'),
    undefined,
    "which length is not known",
  );
});

test("acknowledgements and refusals by their id; a subscription that is there already is acknowledged", () => {
  const book = message("Subscribed", "book") as object;
  assert.equal(read(marketProtocol, { ...book, req_id: 3 }), {
    kind: "reply",
    id: "3",
    result: { channel: "book", depth: 10, snapshot: true, symbol: "ALGO/USD" },
  });
  assert.equal(read(marketProtocol, message("Refused", "subscription")), {
    kind: "refusal",
    id: "1",
    status: 400,
    refused: { code: "Currency pair not supported", text: "Currency pair not supported ALGO/XYZ" },
  });
  assert.equal(read(marketProtocol, message("Refused", "unreadable")), {
    kind: "refusal",
    id: "",
    status: 400,
    refused: { code: "Malformed request", text: "Malformed request" },
  });
  const again = { error: "Already subscribed", method: "subscribe", success: false, req_id: 4, symbol: "BTC/USD" };
  assert.equal(read(marketProtocol, again), { kind: "reply", id: "4", result: null });
});

test("the private socket: a token for each connection, in every frame that is about the account", async () => {
  assert.is(await account.place?.(new AbortController().signal), "/v2");
  assert.equal(parsed(account.subscribe?.(["executions"], "1")), {
    method: "subscribe",
    params: {
      channel: "executions",
      snap_orders: true,
      snap_trades: false,
      order_status: true,
      token: "the-token",
    },
    req_id: 1,
  });
  assert.equal(parsed(account.subscribe?.(["balances"], "2")), {
    method: "subscribe",
    params: { channel: "balances", snapshot: false, token: "the-token" },
    req_id: 2,
  });
  assert.equal(parsed(account.unsubscribe?.(["balances"], "3")), {
    method: "unsubscribe",
    params: { channel: "balances", token: "the-token" },
    req_id: 3,
  });
  const frame = read(account, message("Executions", "fill"));
  assert.equal(frame.kind === "data" && frame.address, "executions");
  const ledger = read(account, message("BalancesUpdate", "trade"));
  assert.equal(ledger.kind === "data" && ledger.address, "balances");
});

test("order requests: numbers digit by digit, a deadline where the engine takes one", () => {
  const order = {
    symbol: "BTC/USD",
    order_qty: "0.12345678901234567890",
    limit_price: "0.00000001",
    cl_ord_id: '"order_qty":"1"',
    triggers: { reference: "last", price: "100.10" },
  };
  assert.is(
    account.request?.("9", "add_order", order),
    '{"method":"add_order","params":{"symbol":"BTC/USD","order_qty":0.12345678901234567890,"limit_price":0.00000001,' +
      '"cl_ord_id":"\\"order_qty\\":\\"1\\"","triggers":{"reference":"last","price":100.10},' +
      '"deadline":"the-deadline","token":"the-token"},"req_id":9}',
  );
  assert.is(
    account.request?.("10", "cancel_order", { order_id: ["O1"] }),
    '{"method":"cancel_order","params":{"order_id":["O1"],"token":"the-token"},"req_id":10}',
  );
});

test("refusals by REST: the first entry that begins with E, whatever its detail", () => {
  const told = (error: unknown, status = 200) => refusal({ status, headers: {}, body: "" }, { error });
  assert.is(told([]), undefined);
  assert.is(told(["WGeneral:Obsolete"]), undefined);
  assert.equal(told(["WGeneral:Obsolete", "EGeneral:Invalid arguments:volume"]), {
    code: "EGeneral:Invalid arguments",
    text: "EGeneral:Invalid arguments:volume",
  });
  assert.is(told(["EOrder:Insufficient funds"], 502), undefined, "not the engine's word");
  for (const body of [undefined, null, "EOrder", { error: "EOrder" }, { error: [7] }]) {
    assert.is(refusal({ status: 200, headers: {}, body: "" }, body), undefined);
  }
});

test("what refusals mean: as the description says, by the longest beginning", () => {
  const kind = (text: string, write = true) => kindOf(venue, refusedOf(text), 200, write);
  const expected: readonly (readonly [string, string])[] = [
    ["EGeneral:Invalid arguments:cl_ord_id not unique", "DuplicateOrder"],
    ["EGeneral:Invalid arguments:volume minimum not met", "InvalidOrder"],
    ["EGeneral:Invalid arguments", "InvalidRequest"],
    ["EAPI:Invalid nonce", "ClockSkew"],
    ["EAPI:Invalid key", "Authentication"],
    ["EOrder:Insufficient funds", "InsufficientFunds"],
    ["EOrder:Unknown order", "OrderNotFound"],
    ["EOrder:Invalid order", "OrderNotFound"],
    ["EOrder:Domain rate limit exceeded", "RateLimited"],
    ["EService:Deadline elapsed", "OutcomeUnknown"],
    ["EService:Market in cancel_only mode", "Unavailable"],
    ["EService:Something of tomorrow", "OutcomeUnknown"],
    ["ESession:Invalid session", "Authentication"],
    ["EOrder:Something of tomorrow", "Venue"],
  ];
  for (const [text, meant] of expected) assert.is(kind(text), meant, text);
  assert.is(kind("EService:Unavailable", false), "Unavailable");
  assert.is(refusedOf("EFoo:Bar:detail").code, "EFoo:Bar");
});

test("limits: until when, for how long, and whom they stop", () => {
  assert.is(refusedOf("EService: Throttled: 1784626260").retryAt, 1_784_626_260_000);
  assert.is(refusedOf("EService:Throttled:1784626260").retryAt, 1_784_626_260_000);
  assert.is(refusedOf("EGeneral:Temporary lockout").retryAfter, 15 * 60_000);
  for (const text of ["EAPI:Rate limit exceeded", "EOrder:Rate limit exceeded"]) {
    assert.is(refusedOf(text).scope, "account", text);
  }
  assert.is(refusedOf("EGeneral:Too many requests").scope, undefined);
});

test.run();
