import * as assert from "uvu/assert";
import { suite } from "../support/suite.ts";
import { form, Venue } from "./binance.support.ts";
import type { Answer, Values } from "./binance.support.ts";

const test = suite("sim errors");

type Row = readonly [what: string, status: number, code: number, msg: string, ask: (venue: Venue) => Answer];

const mandatory = (name: string): string => `Mandatory parameter '${name}' was not sent, was empty/null, or malformed.`;
const either = (a: string, b: string): string => `Param '${a}' or '${b}' must be sent, but both were empty/null!`;
const order = (values: Values): (venue: Venue) => Answer => (venue) => venue.order(values);
const limit = (values: Values = {}): (venue: Venue) => Answer =>
  order({ side: "BUY", type: "LIMIT", timeInForce: "GTC", price: 100, quantity: 1, ...values });
const oco = (values: Values): (venue: Venue) => Answer => (venue) =>
  venue.signed("POST", "orderList/oco", { symbol: "BTCUSDT", side: "SELL", quantity: 1, ...values });
const above = { aboveType: "LIMIT_MAKER", abovePrice: 110 };
const below = { belowType: "STOP_LOSS", belowStopPrice: 90 };

const general: readonly Row[] = [
  [
    "unknown parameter among few",
    400,
    -1101,
    "Too many parameters; expected '0' and received '1'.",
    (v) => v.get("ping", { a: 1 }),
  ],
  [
    "unread parameter",
    400,
    -1104,
    "Not all sent parameters were read; read '1' parameter(s) but was sent '2'.",
    (v) => v.get("depth", { symbol: "BTCUSDT", a: 1 }),
  ],
  [
    "duplicate",
    400,
    -1101,
    "Duplicate values for a parameter detected.",
    (v) => v.raw("GET", "/api/v3/depth?symbol=BTCUSDT&symbol=BTCUSDT"),
  ],
  ["missing", 400, -1102, mandatory("symbol"), (v) => v.get("depth")],
  ["empty mandatory", 400, -1102, mandatory("symbol"), (v) => v.get("depth", { symbol: "" })],
  [
    "empty optional",
    400,
    -1105,
    "Parameter 'limit' was empty.",
    (v) => v.get("depth", { symbol: "BTCUSDT", limit: "" }),
  ],
  ["unknown symbol", 400, -1121, "Invalid symbol.", (v) => v.get("depth", { symbol: "NOPE" })],
  [
    "bad symbol",
    400,
    -1100,
    "Illegal characters found in parameter 'symbol'; legal range is '^[A-Z0-9-_.]{1,20}$'.",
    (v) => v.get("depth", { symbol: "btcusdt" }),
  ],
  [
    "bad number",
    400,
    -1100,
    "Illegal characters found in parameter 'limit'; legal range is '^[0-9]{1,20}$'.",
    (v) => v.get("depth", { symbol: "BTCUSDT", limit: "x" }),
  ],
  ["bad interval", 400, -1120, "Invalid interval.", (v) => v.get("klines", { symbol: "BTCUSDT", interval: "7m" })],
  ["no interval", 400, -1102, mandatory("interval"), (v) => v.get("klines", { symbol: "BTCUSDT" })],
  [
    "symbol and symbols",
    400,
    -1128,
    "Combination of optional parameters invalid.",
    (v) => v.get("ticker/price", { symbol: "BTCUSDT", symbols: '["BTCUSDT"]' }),
  ],
  ["neither", 400, -1102, either("symbol", "symbols"), (v) => v.get("ticker")],
  [
    "bad type",
    400,
    -1130,
    "Data sent for parameter 'type' is not valid.",
    (v) => v.get("ticker/24hr", { symbol: "BTCUSDT", type: "BIG" }),
  ],
  [
    "bad window",
    400,
    -1130,
    "Data sent for parameter 'windowSize' is not valid.",
    (v) => v.get("ticker", { symbol: "BTCUSDT", windowSize: "60m" }),
  ],
  [
    "status mismatch",
    400,
    -1220,
    "The symbol's status does not match the requested symbolStatus.",
    (v) => v.get("depth", { symbol: "BTCUSDT", symbolStatus: "HALT" }),
  ],
  ["bad status", 400, -1122, "Invalid symbolStatus.", (v) => v.get("exchangeInfo", { symbolStatus: "OPEN" })],
  [
    "no reference",
    400,
    -2043,
    "This symbol doesn't have a reference price.",
    (v) => v.get("referencePrice", { symbol: "BTCUSDT" }),
  ],
];

const security: readonly Row[] = [
  ["no key", 401, -2014, "API-key format invalid.", (v) => v.get("account")],
  [
    "odd key",
    401,
    -2014,
    "API-key format invalid.",
    (v) => v.raw("GET", "/api/v3/account", { "x-mbx-apikey": "short" }),
  ],
  [
    "unknown key",
    401,
    -2015,
    "Invalid API-key, IP, or permissions for action.",
    (v) => v.raw("GET", "/api/v3/account", { "x-mbx-apikey": "x".repeat(64) }),
  ],
  [
    "no timestamp",
    400,
    -1102,
    mandatory("timestamp"),
    (v) => v.raw("GET", "/api/v3/account", { "x-mbx-apikey": v.account.key }),
  ],
  [
    "no signature",
    400,
    -1102,
    mandatory("signature"),
    (v) => v.raw("GET", `/api/v3/account?timestamp=${v.clock.now()}`, { "x-mbx-apikey": v.account.key }),
  ],
  [
    "wrong signature",
    400,
    -1022,
    "Signature for this request is not valid.",
    (v) =>
      v.raw("GET", `/api/v3/account?timestamp=${v.clock.now()}&signature=${"0".repeat(64)}`, {
        "x-mbx-apikey": v.account.key,
      }),
  ],
  [
    "late",
    400,
    -1021,
    "Timestamp for this request is outside of the recvWindow.",
    (v) => v.signed("GET", "account", { timestamp: v.clock.now() - 5001 }),
  ],
  [
    "late for its window",
    400,
    -1021,
    "Timestamp for this request is outside of the recvWindow.",
    (v) => v.signed("GET", "account", { timestamp: v.clock.now() - 11, recvWindow: "10.5" }),
  ],
  [
    "early",
    400,
    -1021,
    "Timestamp for this request was 1000ms ahead of the server's time.",
    (v) => v.signed("GET", "account", { timestamp: v.clock.now() + 1000 }),
  ],
  [
    "window too long",
    400,
    -1102,
    "'recvWindow' contains unexpected value. Cannot be greater than 60000.",
    (v) => v.signed("GET", "account", { recvWindow: 60001 }),
  ],
  [
    "odd timestamp",
    400,
    -1100,
    "Illegal characters found in parameter 'timestamp'; legal range is '^[0-9]{1,20}$'.",
    (v) => v.signed("GET", "account", { timestamp: "now" }),
  ],
  [
    "unknown listen key",
    400,
    -1125,
    "This listenKey does not exist.",
    (v) => v.raw("PUT", "/api/v3/userDataStream?listenKey=abc", { "x-mbx-apikey": v.account.key }),
  ],
];

const placing: readonly Row[] = [
  ["no side", 400, -1102, mandatory("side"), order({ type: "LIMIT" })],
  ["bad side", 400, -1117, "Invalid side.", limit({ side: "UP" })],
  ["bad type", 400, -1116, "Invalid orderType.", limit({ type: "ICEBERG" })],
  ["bad time in force", 400, -1115, "Invalid timeInForce.", limit({ timeInForce: "DAY" })],
  [
    "no time in force",
    400,
    -1102,
    mandatory("timeInForce"),
    order({ side: "BUY", type: "LIMIT", price: 1, quantity: 1 }),
  ],
  ["no price", 400, -1102, mandatory("price"), order({ side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity: 1 })],
  [
    "no quantity",
    400,
    -1102,
    mandatory("quantity"),
    order({ side: "BUY", type: "LIMIT", timeInForce: "GTC", price: 1 }),
  ],
  ["market without amount", 400, -1102, either("quantity", "quoteOrderQty"), order({ side: "BUY", type: "MARKET" })],
  [
    "market with both",
    400,
    -1128,
    "Combination of optional parameters invalid.",
    order({
      side: "BUY",
      type: "MARKET",
      quantity: 1,
      quoteOrderQty: 1,
    }),
  ],
  [
    "market with price",
    400,
    -1106,
    "Parameter 'price' sent when not required.",
    order({
      side: "BUY",
      type: "MARKET",
      quantity: 1,
      price: 1,
    }),
  ],
  [
    "market with time",
    400,
    -1106,
    "Parameter 'timeInForce' sent when not required.",
    order({
      side: "BUY",
      type: "MARKET",
      quantity: 1,
      timeInForce: "GTC",
    }),
  ],
  ["limit with stop", 400, -1106, "Parameter 'stopPrice' sent when not required.", limit({ stopPrice: 1 })],
  [
    "stop without stop",
    400,
    -1102,
    either("stopPrice", "trailingDelta"),
    order({
      side: "BUY",
      type: "STOP_LOSS",
      quantity: 1,
    }),
  ],
  ["iceberg IOC", 400, -1014, "Unsupported order combination.", limit({ timeInForce: "IOC", icebergQty: 1 })],
  [
    "negative",
    400,
    -1100,
    "Illegal characters found in parameter 'price'; legal range is '^([0-9]{1,20})(\\.[0-9]{1,20})?$'.",
    limit({ price: -1 }),
  ],
  ["too precise", 400, -1111, "Parameter 'quantity' has too much precision.", limit({ quantity: "1.000000001" })],
  ["zero quantity", 400, -1013, "Invalid quantity.", limit({ quantity: 0 })],
  ["zero price", 400, -1013, "Invalid price.", limit({ price: "0.0" })],
  [
    "bad client id",
    400,
    -1100,
    "Illegal characters found in parameter 'newClientOrderId'; legal range is '^[\\.A-Z\\:/a-z0-9_-]{1,36}$'.",
    limit({ newClientOrderId: "a b" }),
  ],
  [
    "bad response type",
    400,
    -1130,
    "Data sent for parameter 'newOrderRespType' is not valid.",
    limit({
      newOrderRespType: "ALL",
    }),
  ],
  [
    "bad prevention",
    400,
    -1130,
    "Data sent for parameter 'selfTradePreventionMode' is not valid.",
    limit({
      selfTradePreventionMode: "MAYBE",
    }),
  ],
  ["strategy type", 400, -1134, "strategyType was less than 1000000.", limit({ strategyType: 5 })],
  ["pegged", 400, -2010, "Pegged orders are not supported for this symbol.", limit({ pegPriceType: "MARKET_PEG" })],
  ["tick", 400, -1013, "Filter failure: PRICE_FILTER", limit({ price: "100.001" })],
  ["lot", 400, -1013, "Filter failure: LOT_SIZE", limit({ quantity: "0.000001" })],
  ["market lot", 400, -1013, "Filter failure: MARKET_LOT_SIZE", order({ side: "BUY", type: "MARKET", quantity: 121 })],
  ["notional", 400, -1013, "Filter failure: NOTIONAL", limit({ quantity: "0.01" })],
  ["price band", 400, -1013, "Filter failure: PERCENT_PRICE_BY_SIDE", limit({ price: 501 })],
  ["iceberg parts", 400, -1013, "Filter failure: ICEBERG_PARTS", limit({ quantity: 101, icebergQty: 1 })],
  [
    "trailing delta",
    400,
    -1013,
    "Filter failure: TRAILING_DELTA",
    order({
      side: "SELL",
      type: "STOP_LOSS",
      quantity: 1,
      trailingDelta: 9,
    }),
  ],
  [
    "funds",
    400,
    -2010,
    "Account has insufficient balance for requested action.",
    limit({ side: "SELL", quantity: 11 }),
  ],
  [
    "would take",
    400,
    -2010,
    "Order would immediately match and take.",
    order({
      side: "BUY",
      type: "LIMIT_MAKER",
      quantity: 1,
      price: 102,
    }),
  ],
  [
    "would trigger",
    400,
    -2010,
    "Order would trigger immediately.",
    order({
      side: "BUY",
      type: "STOP_LOSS",
      quantity: 1,
      stopPrice: 99,
    }),
  ],
  ["iceberg size", 400, -2010, "IcebergQty exceeds QTY.", limit({ icebergQty: 2 })],
  [
    "no liquidity",
    400,
    -2010,
    "Order book liquidity is less than symbol minimum quantity.",
    (v) => v.signed("POST", "order", { symbol: "ETHUSDT", side: "BUY", type: "MARKET", quoteOrderQty: 100 }),
  ],
  ["duplicate id", 400, -2010, "Duplicate order sent.", (v) => {
    v.limit("BUY", "90", "1", { newClientOrderId: "same" });
    return limit({ newClientOrderId: "same" })(v);
  }],
  ["closed market", 400, -1013, "Market is closed.", (v) => {
    v.sim.setMarket("BTCUSDT", "cancel-only");
    return limit()(v);
  }],
  ["too many stops", 400, -1013, "Filter failure: MAX_NUM_ALGO_ORDERS", (v) => {
    const stop = { side: "SELL", type: "STOP_LOSS", quantity: "0.1", stopPrice: 90 };
    for (let count = 0; count < 5; count++) v.order(stop);
    return v.order(stop);
  }],
  ["too many orders", 400, -1013, "Filter failure: MAX_NUM_ORDERS", (v) => {
    for (let count = 0; count < 200; count++) {
      v.limit("BUY", "90", "0.1");
      v.clock.advance(101);
    }
    return limit()(v);
  }],
];

const lists: readonly Row[] = [
  [
    "two limits",
    400,
    -1168,
    "At least one OCO order must be contingent.",
    oco({
      ...above,
      belowType: "LIMIT_MAKER",
      belowPrice: 90,
    }),
  ],
  ["market leg", 400, -1158, "Order type not supported in OCO.", oco({ aboveType: "MARKET", ...below })],
  [
    "limit below",
    400,
    -1166,
    "A limit order in a sell OCO must be above.",
    oco({
      aboveType: "TAKE_PROFIT",
      aboveStopPrice: 110,
      belowType: "LIMIT_MAKER",
      belowPrice: 90,
    }),
  ],
  ["limit above", 400, -1165, "A limit order in a buy OCO must be below.", oco({ side: "BUY", ...above, ...below })],
  [
    "stop above",
    400,
    -1197,
    "A stop loss order in a sell OCO must be below.",
    oco({
      aboveType: "STOP_LOSS",
      aboveStopPrice: 110,
      ...below,
    }),
  ],
  [
    "stop below",
    400,
    -1196,
    "A stop loss order in a buy OCO must be above.",
    oco({
      side: "BUY",
      aboveType: "STOP_LOSS",
      aboveStopPrice: 110,
      ...below,
    }),
  ],
  [
    "profit below",
    400,
    -1199,
    "A take profit order in a sell OCO must be above.",
    oco({
      ...above,
      belowType: "TAKE_PROFIT",
      belowStopPrice: 90,
    }),
  ],
  [
    "profit above",
    400,
    -1198,
    "A take profit order in a buy OCO must be below.",
    oco({
      side: "BUY",
      aboveType: "TAKE_PROFIT",
      aboveStopPrice: 110,
      ...below,
    }),
  ],
  [
    "prices",
    400,
    -2010,
    "The relationship of the prices for the orders is not correct.",
    oco({
      ...above,
      abovePrice: 99,
      ...below,
    }),
  ],
  [
    "iceberg leg",
    400,
    -1160,
    "Parameter 'belowIcebergQty' is not supported if 'belowTimeInForce' is not GTC.",
    oco({
      ...above,
      belowType: "STOP_LOSS_LIMIT",
      belowStopPrice: 90,
      belowPrice: 89,
      belowTimeInForce: "IOC",
      belowIcebergQty: 1,
    }),
  ],
  [
    "no such list",
    400,
    -2011,
    "Unknown order sent.",
    (v) => v.signed("DELETE", "orderList", { symbol: "BTCUSDT", orderListId: 77 }),
  ],
  ["list by nothing", 400, -1102, either("orderListId", "origClientOrderId"), (v) => v.signed("GET", "orderList")],
  ["list not found", 400, -2013, "Order does not exist.", (v) => v.signed("GET", "orderList", { orderListId: 77 })],
];

const changing: readonly Row[] = [
  [
    "cancel by nothing",
    400,
    -1102,
    either("origClientOrderId", "orderId"),
    (v) => v.signed("DELETE", "order", { symbol: "BTCUSDT" }),
  ],
  [
    "cancel unknown",
    400,
    -2011,
    "Unknown order sent.",
    (v) => v.signed("DELETE", "order", { symbol: "BTCUSDT", orderId: 5 }),
  ],
  ["cancel with the wrong client id", 400, -2039, "Client order ID is not correct for this order ID.", (v) => {
    const { orderId } = v.limit("BUY", "90", "1");
    return v.signed("DELETE", "order", { symbol: "BTCUSDT", orderId, origClientOrderId: "other" });
  }],
  ["cancel in the wrong state", 400, -2011, "Order was not canceled due to cancel restrictions.", (v) => {
    const { orderId } = v.limit("BUY", "90", "1");
    return v.signed("DELETE", "order", { symbol: "BTCUSDT", orderId, cancelRestrictions: "ONLY_PARTIALLY_FILLED" });
  }],
  [
    "bad restriction",
    400,
    -1145,
    "Invalid cancelRestrictions",
    (v) => v.signed("DELETE", "order", { symbol: "BTCUSDT", orderId: 5, cancelRestrictions: "ALL" }),
  ],
  [
    "cancel all of nothing",
    400,
    -2011,
    "Unknown order sent.",
    (v) => v.signed("DELETE", "openOrders", { symbol: "BTCUSDT" }),
  ],
  [
    "no such order",
    400,
    -2013,
    "Order does not exist.",
    (v) => v.signed("GET", "order", { symbol: "BTCUSDT", orderId: 5 }),
  ],
  [
    "archived",
    400,
    -2026,
    "Order was canceled or expired with no executed qty over 90 days ago and has been archived.",
    (v) => {
      const { orderId } = v.limit("BUY", "90", "1");
      v.signed("DELETE", "order", { symbol: "BTCUSDT", orderId });
      v.clock.advance(91 * 86_400_000);
      return v.signed("GET", "order", { symbol: "BTCUSDT", orderId });
    },
  ],
  ["amend up", 400, -2038, "Order amend (quantity increase) is not supported.", (v) => {
    const { orderId } = v.limit("BUY", "90", "1");
    return v.signed("PUT", "order/amend/keepPriority", { symbol: "BTCUSDT", orderId, newQty: 2 });
  }],
  ["amend nothing", 400, -2038, "The requested action would change no state; rejecting", (v) => {
    const { orderId } = v.limit("BUY", "90", "1");
    return v.signed("PUT", "order/amend/keepPriority", { symbol: "BTCUSDT", orderId, newQty: 1 });
  }],
  [
    "amend unknown",
    400,
    -2038,
    "Unknown order sent.",
    (v) => v.signed("PUT", "order/amend/keepPriority", { symbol: "BTCUSDT", orderId: 5, newQty: 1 }),
  ],
  ["amend too often", 400, -2038, "Filter failure: MAX_NUM_ORDER_AMENDS", (v) => {
    const { orderId } = v.limit("BUY", "90", "10");
    for (let newQty = 9.9; newQty > 8.95; newQty -= 0.1) {
      v.signed("PUT", "order/amend/keepPriority", { symbol: "BTCUSDT", orderId, newQty: newQty.toFixed(1) });
    }
    return v.signed("PUT", "order/amend/keepPriority", { symbol: "BTCUSDT", orderId, newQty: 5 });
  }],
  [
    "orders of two days",
    400,
    -1127,
    "More than 24 hours between startTime and endTime.",
    (v) => v.signed("GET", "allOrders", { symbol: "BTCUSDT", startTime: 1, endTime: 86_400_002 }),
  ],
  [
    "trades by id and time",
    400,
    -1128,
    "Combination of optional parameters invalid.",
    (v) => v.signed("GET", "myTrades", { symbol: "BTCUSDT", fromId: 1, startTime: 1 }),
  ],
  [
    "matches by nothing",
    400,
    -1128,
    "Combination of optional parameters invalid.",
    (v) => v.signed("GET", "myPreventedMatches", { symbol: "BTCUSDT" }),
  ],
];

/** One trade at 100, and 101 asked. */
function ready(): Venue {
  const venue = new Venue();
  venue.sim.counter({ market: "BTCUSDT", side: "sell", price: "100", quantity: "1" });
  venue.sim.counter({ market: "BTCUSDT", side: "buy", price: "100", quantity: "1" });
  venue.sim.counter({ market: "BTCUSDT", side: "sell", price: "101", quantity: "1" });
  return venue;
}

for (const [group, rows] of Object.entries({ general, security, placing, lists, changing })) {
  for (const [what, status, code, msg, ask] of rows) {
    test(`${group}: ${what}`, () => {
      const venue = ready();
      const answer = ask(venue);
      assert.equal({ status: answer.status, ...answer.json }, { status, code, msg });
      assert.equal(venue.sim.engine.violations(), []);
    });
  }
}

test("unknown paths and methods", () => {
  const venue = new Venue();
  assert.is(venue.raw("GET", "/api/v3/nothing").status, 404);
  assert.is(venue.raw("POST", "/api/v3/depth").status, 405);
  assert.is(venue.wire("/nothing").refusal?.status, 404);
});

test("parameters in the query, in the body, or both; the signature covers both as sent", () => {
  const venue = ready();
  const key = { "x-mbx-apikey": venue.account.key };
  const values = { symbol: "BTCUSDT", side: "BUY", type: "LIMIT", timeInForce: "GTC", price: 90, quantity: 1 };
  const inBody = `${form(values)}&timestamp=${venue.clock.now()}`;
  assert.is(venue.raw("POST", "/api/v3/order", key, `${inBody}&signature=${venue.hmac(inBody)}`).status, 200);
  const query = form({ symbol: "BTCUSDT", side: "BUY", price: 91 });
  const body = `${form({ ...values, price: 90 })}&timestamp=${venue.clock.now()}`;
  const mixed = venue.raw("POST", `/api/v3/order?${query}`, key, `${body}&signature=${venue.hmac(query + body)}`);
  assert.is(mixed.status, 200);
  assert.is(mixed.json.price, "91.00000000");
});

test("order counts: refused when used up, given back by fills, new with the next window", () => {
  const venue = ready();
  for (let count = 0; count < 100; count++) venue.limit("BUY", "90", "0.1");
  const over = limit()(venue);
  assert.equal([over.status, over.json], [429, {
    code: -1015,
    msg: "Too many new orders; current limit is 100 orders per 10 SECOND.",
  }]);
  assert.is(over.headers["retry-after"], "10");
  assert.is(over.headers["x-mbx-order-count-10s"], "100");
  venue.sim.counter({ market: "BTCUSDT", side: "sell", price: "90", quantity: "0.1" });
  const counts = venue.signed("GET", "rateLimit/order").json;
  assert.equal(counts, [
    { rateLimitType: "ORDERS", interval: "SECOND", intervalNum: 10, limit: 100, count: 95 },
    { rateLimitType: "ORDERS", interval: "DAY", intervalNum: 1, limit: 200000, count: 95 },
  ]);
  venue.clock.advance(10_000);
  assert.is(limit()(venue).headers["x-mbx-order-count-10s"], "1");
});

test("weight: counted, told, refused with 429 and a time to come back, then 418", () => {
  const venue = new Venue();
  assert.is(venue.get("depth", { symbol: "BTCUSDT", limit: 5000 }).headers["x-mbx-used-weight-1m"], "250");
  venue.sim.useBudget(5_740);
  assert.is(venue.get("depth", { symbol: "BTCUSDT" }).status, 200);
  assert.is(venue.get("depth", { symbol: "BTCUSDT" }).headers["x-mbx-used-weight"], "6000");
  const over = venue.get("ping");
  assert.equal([over.status, over.json.code], [429, -1003]);
  assert.match(over.json.msg, "Too much request weight used; current limit is 6000 request weight per 1 MINUTE.");
  assert.is(over.headers["retry-after"], String((60_000 - venue.clock.now() % 60_000) / 1000));
  let last = over;
  for (let count = 0; count < 20; count++) last = venue.get("ping");
  assert.equal([last.status, last.headers["retry-after"]], [418, "120"]);
  venue.clock.advance(119_999);
  assert.is(venue.get("ping").status, 418);
  venue.clock.advance(1);
  assert.is(venue.get("ping").status, 200);
});

test.run();
