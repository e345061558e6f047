/** Frames of the sockets: what is sent, and what what comes means. */
import * as assert from "uvu/assert";
import { SchemaError } from "../../src/core/errors.ts";
import { stringifyJson } from "../../src/core/json.ts";
import { accountProtocol, marketProtocol } from "../../src/venues/gate/protocol.ts";
import { messagesOf } from "../support/examples.ts";
import { suite } from "../support/suite.ts";

const test = suite("gate protocol");

const spot = messagesOf("gate/spot.asyncapi.yaml");
const futures = messagesOf("gate/perp.asyncapi.yaml");
const place = { path: "/ws/v4/" };
const market = marketProtocol(place, () => 1_611_541_000_900);
const account = accountProtocol({ path: "/x", headers: { A: "b" } }, () => 1_681_986_203_999, async () => {});
const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === "string" ? value : stringifyJson(value));
const read = (value: unknown) => market.read(bytes(value));

test("subscriptions: the channel, what of it, the venue's time in seconds, and a number", () => {
  assert.is(
    market.subscribe?.(["spot.obu/ob.BTC_USDT.400"], "7"),
    '{"time":1611541000,"id":7,"channel":"spot.obu","event":"subscribe","payload":["ob.BTC_USDT.400"]}',
  );
  assert.is(
    market.unsubscribe?.(["spot.candlesticks/1m_BTC_USDT"], "8"),
    '{"time":1611541000,"id":8,"channel":"spot.candlesticks","event":"unsubscribe","payload":["1m","BTC_USDT"]}',
  );
  assert.equal([market.path, market.topics.frame, account.headers], ["/ws/v4/", 1, { A: "b" }]);
});

test("answers to them: taken, made before, refused, and failing at present", () => {
  assert.equal(read(spot("Subscribed", "taken")), { kind: "reply", id: "1", result: { status: "success" } });
  assert.equal(read(spot("Subscribed", "refused")), { kind: "reply", id: "1", result: undefined }, "it is so already");
  assert.equal(read(spot("Subscribed", "empty")), {
    kind: "refusal",
    id: "",
    refused: { code: "1", text: "invalid argument struct" },
    status: 400,
  });
  const failed = { id: 4, channel: "spot.orders", event: "subscribe", error: { code: 3, message: "service error" } };
  assert.equal(read(failed), {
    kind: "refusal",
    id: "4",
    refused: { code: "3", text: "service error" },
    status: 503,
  });
  const without = { channel: "spot.trades", event: "", error: { code: 2, message: "what?" } };
  assert.equal(read(without), { kind: "refusal", id: "", refused: { code: "2", text: "what?" }, status: 400 });
});

test("every message finds its topic", () => {
  const addressOf = (frame: unknown): string => {
    const found = read(frame);
    assert.is(found.kind, "data");
    return found.kind === "data" ? found.address : "";
  };
  assert.is(addressOf(spot("SpotTickers", "ticker")), "spot.tickers/BTC_USDT");
  assert.is(addressOf(spot("SpotTrades", "trade")), "spot.trades/GT_USDT");
  assert.is(addressOf(spot("SpotCandlesticks", "over")), "spot.candlesticks/1m_BTC_USDT");
  assert.is(addressOf(spot("SpotObu", "whole")), "spot.obu/ob.BTC_USDT.50");
  assert.is(addressOf(spot("SpotOrders", "put")), "spot.orders");
  assert.is(addressOf(spot("SpotUsertrades", "fill")), "spot.usertrades");
  assert.is(addressOf(spot("SpotBalances", "held")), "spot.balances");
  assert.is(addressOf(futures("FuturesTickers", "ticker")), "futures.tickers/BTC_USDT");
  assert.is(addressOf(futures("FuturesTrades", "bought")), "futures.trades/BTC_USDT");
  assert.is(addressOf(futures("FuturesCandlesticks", "candles")), "futures.candlesticks/1m_BTC_USDT");
  assert.is(addressOf(futures("FuturesObu", "change")), "futures.obu/ob.BTC_USDT.400");
  assert.is(addressOf(futures("FuturesPositions", "dual")), "futures.positions");
  assert.is(market.addressOf?.(bytes(spot("SpotObu", "whole"))), "spot.obu/ob.BTC_USDT.50");
  assert.is(market.addressOf?.(bytes("{")), undefined);
});

test("what says nothing is passed over, what cannot be told is not", () => {
  const frame = futures("FuturesTrades", "bought") as object;
  assert.equal(read({ ...frame, result: [] }), { kind: "nothing" });
  for (const bad of ["[]", "x", { result: [] }, { channel: "spot.trades", result: {} }]) {
    assert.throws(() => read(bad), (error: unknown) => error instanceof SchemaError, JSON.stringify(bad));
  }
});

test("pongs say nothing, and an upgrade is the end of the connection", () => {
  assert.equal(read({ time: 1, channel: "spot.pong", event: "", error: null, result: null }), { kind: "nothing" });
  assert.equal(read(spot("System", "upgrade")), { kind: "shutdown" });
  assert.equal(read({ channel: "futures.system", event: "update", result: { type: "news" } }), { kind: "nothing" });
});

test("requests: parameters inside, the deadline in a header of the frame", () => {
  const params = { order_id: "7", currency_pair: "GT_USDT" };
  assert.is(
    account.request?.("3", "spot.order_cancel", params),
    '{"time":1681986203,"channel":"spot.order_cancel","event":"api","payload":{"req_id":"3","req_param":{"order_id":"7","currency_pair":"GT_USDT"}}}',
  );
  assert.is(
    account.request?.("4", "spot.order_place", { side: "buy", "x-gate-exptime": "99" }),
    '{"time":1681986203,"channel":"spot.order_place","event":"api","payload":{"req_id":"4","req_param":{"side":"buy"},"req_header":{"x-gate-exptime":"99"}}}',
  );
});

test("answers to requests: what only says that one came is none", () => {
  const placed = spot("ApiReply", "placed") as { request_id: string; header: object; data: { result: unknown } };
  assert.equal(account.read(bytes({ ...placed, ack: true, data: { result: { req_id: "request-2" } } })), {
    kind: "nothing",
  });
  assert.equal(account.read(bytes(placed)), { kind: "reply", id: "request-2", result: placed.data.result });
  assert.equal(account.read(bytes(spot("ApiReply", "limited"))), {
    kind: "refusal",
    id: "1710000000123-7",
    refused: {
      code: "TOO_MANY_REQUESTS",
      text: "Request Rate limit Exceeded (211)",
      scope: "account",
      retryAt: 1677816785084,
    },
    status: 429,
  });
  assert.equal(account.read(bytes(spot("LoggedIn", "refused"))), {
    kind: "refusal",
    id: "1710000000123-7",
    refused: { code: "INVALID_KEY", text: "Invalid key provided" },
    status: 401,
  });
  const bare = { request_id: "9", header: { status: "500", channel: "spot.order_place", event: "api" } };
  assert.equal(account.read(bytes(bare)), {
    kind: "refusal",
    id: "9",
    refused: { code: "500", text: "refused" },
    status: 500,
  });
});

test.run();
