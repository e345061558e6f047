/** The spot connector over a scripted venue: what it sends, byte for byte, and what it makes of what comes back. */
import * as assert from "uvu/assert";
import {
  AuthenticationError,
  ClockSkewError,
  DuplicateOrder,
  InsufficientFunds,
  OrderNotFound,
  OrderRejected,
  OutcomeUnknown,
  PermissionError,
  RateLimited,
  ValidationError,
} from "../../src/core/errors.ts";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { spot } from "../../src/venues/crypto-com/mod.ts";
import { suite } from "../support/suite.ts";
import { answer, bench, event, failure, message, no, now, type Row, settle } from "./bench.ts";

const test = suite("crypto-com spot");

const symbol = "BTC/USD";
const limit = { symbol, side: "buy", type: "limit", amount: "0.01", price: "60000" } as const;

/** An order as the venue tells it. */
const order = (more: Row = {}): Row => ({
  ...(answer("privateGetOrderDetail", "open") as { result: Row }).result,
  order_id: "77",
  quantity: "0.01",
  limit_price: "60000",
  exec_inst: [],
  create_time: now + 5,
  update_time: now + 5,
  ...more,
});
const fill = (more: Row = {}): Row => ({
  ...(answer("privateGetTrades", "fills") as { result: { data: Row[] } }).result.data[1],
  trade_id: "e1",
  order_id: "77",
  traded_price: "60000",
  traded_quantity: "0.01",
  fees: "-0.00001",
  create_time: now + 6,
  create_time_ns: `${now + 6}000001`,
  ...more,
});
const placed = (params: Row): Row => ({
  id: 1,
  method: "private/create-order",
  code: 0,
  result: { order_id: "77", client_oid: params["client_oid"] },
});
const detail = (more: Row): Row => ({ id: 1, method: "private/get-order-detail", code: 0, result: order(more) });

async function connected(prepare: (world: ReturnType<typeof bench>) => void = () => {}) {
  const world = bench();
  prepare(world);
  const venue = spot(world.options);
  const connecting = venue.connect();
  await world.pass();
  await connecting;
  return { ...world, venue };
}

test("it connects: a second, a login, the account's channels one by one, balances", async () => {
  const world = bench();
  const venue = spot(world.options);
  const connecting = venue.connect();
  // Modules are loaded meanwhile.
  for (let n = 0; n < 200 && world.sockets.length === 0; n++) await new Promise((done) => setTimeout(done, 5));
  assert.equal(world.sockets.map(({ url, sent }) => [url, sent.length]), [[
    "wss://stream.crypto.com/exchange/v1/user",
    0,
  ]]);
  await world.clock.advance(999);
  assert.is(world.sockets[0]?.sent.length, 0);
  await world.clock.advance(1);
  await settle(200);
  await connecting;
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  const [login, ...subscriptions] = world.sockets[0]?.sent ?? [];
  assert.equal({ ...login, sig: String(login?.["sig"]).length }, {
    id: "1",
    method: "public/auth",
    api_key: "a-key",
    nonce: String(now + 1_000),
    sig: 64,
  });
  assert.equal(
    subscriptions.map(({ id, method, params, nonce }) => [id, method, params, nonce]),
    ["user.order", "user.trade", "user.balance"].map((channel, at) => [
      String(at + 2),
      "subscribe",
      { channels: [channel] },
      String(now + 1_000),
    ]),
  );
  assert.equal(venue.balances().map(({ asset, total, free }) => [asset, String(total), String(free)]), [
    ["CRO", "24422.72427884", "24322.22427884"],
    ["USD", "3113.50747209", "3113.50747209"],
    ["BTC", "0.5", "0.5"],
  ]);
  world.push("user.balance", [{
    position_balances: [{ instrument_name: "USD", quantity: "3000", reserved_qty: "600" }],
  }]);
  assert.equal(venue.balances().filter(({ asset }) => asset === "USD").map(({ free }) => String(free)), ["2400"]);
  await venue.close();
  await world.clock.advance(0);
  assert.is(world.clock.pending, 0);
});

test("a heartbeat is answered on the connection that it came by", async () => {
  const { venue, sockets } = await connected();
  sockets[0]?.tell(message("Heartbeat", "beat"));
  assert.equal(sockets[0]?.sent.at(-1), message("RespondHeartbeat", "answer"));
  await venue.close();
});

test("a-key that is refused ends the attempt, over the socket and over HTTP, and nothing of it shows", async () => {
  const world = bench();
  world.replies["public/auth"] = ({ id }) => ({
    id: Number(id),
    method: "public/auth",
    code: 40101,
    message: "a-key UNAUTHORIZED",
  });
  const venue = spot(world.options);
  const connecting = failure(venue.connect());
  await world.pass();
  const error = await connecting;
  assert.instance(error, AuthenticationError);
  assert.not.match(String(error), "a-key");
  await venue.close();
  const other = await connected();
  other.answers["private/get-instrument-fee-rate"] = no(401, 40103, "IP_ILLEGAL");
  assert.instance(await failure(other.venue.fetchTradingFees(symbol)), PermissionError);
  await other.venue.close();
});

test("the first answer to a subscription may be an event: it is an answer all the same", async () => {
  const { venue, sockets, pass } = await connected(({ replies }) => {
    replies["subscribe"] = ({ id, params }) => {
      const [channel = ""] = (params as { channels: string[] }).channels;
      return event(channel, channel === "user.order" ? [order({ client_oid: "old" })] : [], channel, Number(id));
    };
  });
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  const orders: unknown[] = [];
  venue.watchOrders().on(({ clientOrderId, id, status }) => orders.push([clientOrderId, id, status]));
  // A connection that is made anew brings the orders that are open by then.
  sockets[0]?.drop();
  for (let n = 0; n < 3; n++) await pass();
  assert.equal([sockets.length, orders], [2, [["old", "77", "open"]]]);
  await venue.close();
});

test("an order: placed, filled by the stream with its fee", async () => {
  const { venue, answers, requests, push } = await connected();
  answers["private/create-order"] = placed;
  const mine = await venue.createOrder({ ...limit, postOnly: true });
  assert.equal([mine.state.status, mine.state.id], ["open", "77"]);
  const sent = requests.at(-1) as HttpRequest;
  assert.equal([sent.method, sent.url, sent.headers["content-type"]], [
    "POST",
    "https://api.crypto.com/exchange/v1/private/create-order",
    "application/json",
  ]);
  assert.match(
    sent.body ?? "",
    new RegExp(
      '^\\{"id":"\\d{16}","method":"private/create-order","api_key":"a-key","params":\\{"instrument_name":"BTC_USD","side":"BUY",' +
        `"type":"LIMIT","price":"60000","quantity":"0.01","client_oid":"${mine.clientOrderId}","exec_inst":\\["POST_ONLY"\\],` +
        `"time_in_force":"GOOD_TILL_CANCEL","spot_margin":"SPOT"\\},"nonce":"${now + 1_000}","sig":"[0-9a-f]{64}"\\}$`,
    ),
  );
  assert.is(mine.clientOrderId.length, 24);
  const client_oid = mine.clientOrderId;
  push("user.order", [order({ client_oid }), order({ order_id: "78", instrument_name: "BTCUSD-PERP" })]);
  assert.is(mine.state.status, "open");
  push("user.trade", [fill({ client_oid }), fill({ trade_id: "e2", instrument_name: "BTCUSD-PERP" })]);
  push("user.order", [
    order({ client_oid, status: "FILLED", cumulative_quantity: "0.01", cumulative_value: "600", update_time: now + 7 }),
  ]);
  const state = await mine.done;
  assert.equal([state.status, String(state.filled), String(state.cost)], ["filled", "0.01", "600"]);
  assert.equal(mine.fills.map(({ id, fee, liquidity }) => [id, String(fee?.amount), fee?.asset, liquidity]), [
    ["e1", "0.00001", "BTC", "taker"],
  ]);
  await venue.close();
});

test("an order that the engine refuses after it was taken ends as the stream says", async () => {
  const { venue, answers, push } = await connected();
  answers["private/create-order"] = placed;
  const mine = await venue.createOrder(limit);
  push("user.order", [
    order({ client_oid: mine.clientOrderId, status: "REJECTED", reason: 43005, update_time: now + 9 }),
  ]);
  const { status, reason } = await mine.done;
  assert.equal([status, reason], ["rejected", "43005"]);
  await venue.close();
});

test("a cancel is a request: the stream tells how it ended", async () => {
  const { venue, answers, asked, push } = await connected();
  answers["private/create-order"] = placed;
  const mine = await venue.createOrder(limit);
  answers["private/cancel-order"] = answer("privateCancelOrder", "taken");
  answers["private/get-order-detail"] = detail({ client_oid: mine.clientOrderId });
  const canceling = venue.cancelOrder({ symbol, clientOrderId: mine.clientOrderId });
  await settle(200);
  assert.is(mine.state.status, "canceling");
  push("user.order", [order({ client_oid: mine.clientOrderId, status: "CANCELED", update_time: now + 9 })]);
  assert.is((await canceling).status, "canceled");
  assert.equal(asked("private/cancel-order"), [{ order_id: "77" }]);
  await venue.close();
});

test("a cancel that finds nothing asks what became of the order", async () => {
  const { venue, answers, asked } = await connected();
  answers["private/create-order"] = placed;
  const mine = await venue.createOrder(limit);
  const { clientOrderId: client_oid } = mine;
  answers["private/cancel-order"] = no(500, 316, "NO_ACTIVE_ORDER");
  answers["private/get-order-detail"] = detail({
    client_oid,
    status: "FILLED",
    cumulative_quantity: "0.01",
    cumulative_value: "600",
  });
  answers["private/get-trades"] = {
    id: 1,
    method: "private/get-trades",
    code: 0,
    result: { data: [fill({ client_oid })] },
  };
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: client_oid })).status, "filled");
  assert.equal(asked("private/get-order-detail")[0], { order_id: "77" });
  await venue.close();
});

test("refusals: the code decides, also under status 500; a failing server's own is of unknown outcome", async () => {
  const { venue, answers, clock } = await connected();
  answers["private/get-order-detail"] = no(200, 40401, "NOT_FOUND");
  const of = async (reply: unknown): Promise<unknown> => {
    answers["private/create-order"] = reply;
    return await failure(venue.createOrder(limit));
  };
  const poor = await of(no(500, 306, "INSUFFICIENT_AVAILABLE_BALANCE")) as InsufficientFunds;
  assert.instance(poor, InsufficientFunds);
  assert.equal([poor.code, poor.message, poor.clientOrderId?.length], ["306", "INSUFFICIENT_AVAILABLE_BALANCE", 24]);
  assert.is(venue.order(poor.clientOrderId ?? "")?.state.status, "rejected");
  answers["private/get-order-detail"] = detail({ client_oid: "mine", create_time: now - 60_000, status: "FILLED" });
  answers["private/create-order"] = no(400, 204, "DUPLICATE_CLORDID");
  assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId: "mine" })), DuplicateOrder);
  answers["private/get-order-detail"] = no(200, 40401, "NOT_FOUND");
  assert.instance(await of(no(500, 43003, "FILL_OR_KILL")), OrderRejected);
  assert.instance(await of(no(400, 40101, "UNAUTHORIZED")), AuthenticationError);
  assert.instance(await of(no(400, 40102, "INVALID_NONCE")), ClockSkewError);
  for (
    const unsure of [
      no(400, 50001, "ERR_INTERNAL"),
      no(500, 77777, "?"),
      no(408, 40801, "REQUEST_TIMEOUT"),
      no(400, 40006, "DUPLICATE_REQUEST"),
    ]
  ) {
    assert.instance(await of(unsure), OutcomeUnknown);
  }
  assert.instance(await of(no(429, 42901, "TOO_MANY_REQUESTS")), RateLimited);
  await clock.advance(200_000);
  await venue.close();
});

test("a time that is off is measured, and the request sent once more", async () => {
  const { venue, answers, asked } = await connected();
  const before = asked("public/get-tickers").length;
  let first = true;
  answers["private/create-order"] = (params: Row) => {
    if (!first) return placed(params);
    first = false;
    return no(400, 40102, "INVALID_NONCE");
  };
  assert.is((await venue.createOrder(limit)).state.status, "open");
  assert.ok(asked("public/get-tickers").length > before);
  assert.equal(asked("public/get-tickers").at(-1), { instrument_name: "BTC_USD" });
  await venue.close();
});

test("an answer that is lost: unknown, until the order is found, or is not behind the deadline", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["private/create-order"] = no(502, 0, "<html>");
  answers["private/get-order-detail"] = no(200, 40401, "NOT_FOUND");
  const error = await failure(venue.createOrder(limit)) as OutcomeUnknown;
  assert.instance(error, OutcomeUnknown);
  const id = error.clientOrderId ?? "";
  await clock.advance(300);
  assert.equal(asked("private/get-order-detail")[0], { client_oid: id });
  assert.is(
    venue.order(id)?.state.status,
    "unknown",
    "absence proves nothing before the time of the request has passed",
  );
  answers["private/get-order-detail"] = detail({ client_oid: id });
  await clock.advance(5_000);
  assert.equal([venue.order(id)?.state.status, venue.order(id)?.state.id], ["open", "77"]);
  answers["private/get-order-detail"] = no(200, 40401, "NOT_FOUND");
  const other = await failure(venue.createOrder(limit)) as OutcomeUnknown;
  await clock.advance(59_000);
  assert.is(venue.order(other.clientOrderId ?? "")?.state.status, "unknown");
  await clock.advance(60_000);
  assert.is(venue.order(other.clientOrderId ?? "")?.state.status, "rejected");
  await venue.close();
});

test("orders over the socket: placed, refused and canceled", async () => {
  const { venue, replies, sockets, push } = await connected();
  replies["private/create-order"] = ({ id, params }) => ({ ...placed(params as Row), id: Number(id) });
  const mine = await venue.orderSocket.createOrder(limit);
  assert.equal([mine.state.status, mine.state.id], ["open", "77"]);
  const { id: _, ...sent } = sockets[0]?.sent.at(-1) ?? {};
  assert.equal(sent, {
    method: "private/create-order",
    params: {
      ...{ instrument_name: "BTC_USD", side: "BUY", type: "LIMIT", price: "60000", quantity: "0.01" },
      ...{ client_oid: mine.clientOrderId, time_in_force: "GOOD_TILL_CANCEL", spot_margin: "SPOT" },
    },
    nonce: String(now + 1_000),
  });
  replies["private/cancel-order"] = ({ id }) => ({
    id: Number(id),
    method: "private/cancel-order",
    code: 0,
    result: {},
  });
  const canceling = venue.orderSocket.cancelOrder({ symbol, clientOrderId: mine.clientOrderId });
  await settle(200);
  push("user.order", [order({ client_oid: mine.clientOrderId, status: "CANCELED", update_time: now + 9 })]);
  assert.is((await canceling).status, "canceled");
  assert.equal(sockets[0]?.sent.at(-1)?.["params"], { order_id: "77" });
  replies["private/create-order"] = ({ id }) => ({
    id: Number(id),
    method: "private/create-order",
    code: 306,
    message: "INSUFFICIENT_AVAILABLE_BALANCE",
  });
  assert.instance(await failure(venue.orderSocket.createOrder(limit)), InsufficientFunds);
  await venue.close();
});

test("several orders in one request: each has an outcome of its own", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["private/create-order-list"] = ({ order_list }: { order_list: Row[] }) => ({
    id: 1,
    method: "private/create-order-list",
    code: 0,
    result: order_list.slice(0, 2).map(({ client_oid }, index) =>
      index === 0
        ? { code: 0, index, client_oid, order_id: "77" }
        : { code: 306, index, client_oid, message: "INSUFFICIENT_AVAILABLE_BALANCE" }
    ),
  });
  answers["private/get-order-detail"] = no(200, 40401, "NOT_FOUND");
  const outcomes = await venue.createOrders([limit, limit, limit]);
  assert.equal(outcomes.map((one) => "error" in one && one.error ? one.error.constructor.name : "placed"), [
    "placed",
    "InsufficientFunds",
    "OutcomeUnknown",
  ]);
  const [{ contingency_type, order_list }] = asked("private/create-order-list") as [
    { contingency_type: string; order_list: Row[] },
  ];
  assert.equal([contingency_type, order_list.map(({ instrument_name, quantity }) => [instrument_name, quantity])], [
    "LIST",
    Array(3).fill(["BTC_USD", "0.01"]),
  ]);
  answers["private/cancel-order-list"] = {
    ...{ id: 1, method: "private/cancel-order-list", code: 0 },
    result: { result_list: [{ index: "0", code: "0" }, { index: "1", code: "316", message: "NO_ACTIVE_ORDER" }] },
  };
  answers["private/get-order-detail"] = ({ order_id }: Row) =>
    detail({ order_id, client_oid: `c${order_id}`, status: "CANCELED", update_time: now + 9_000 });
  const listed = ["80", "81"].map((order_id) => order({ order_id, client_oid: `c${order_id}` }));
  answers["private/get-open-orders"] = { id: 1, method: "private/get-open-orders", code: 0, result: { data: listed } };
  await venue.fetchOpenOrders({ symbol });
  const canceling = venue.cancelOrders([{ symbol, id: "80" }, { symbol, id: "81" }]);
  for (let n = 0; n < 4; n++) await clock.advance(1_000);
  assert.equal((await canceling).map((one) => "order" in one ? one.order?.status : String(one.error)), [
    "canceled",
    "canceled",
  ]);
  assert.equal(asked("private/cancel-order-list"), [{
    contingency_type: "LIST",
    order_list: [{ instrument_name: "BTC_USD", order_id: "80" }, { instrument_name: "BTC_USD", order_id: "81" }],
  }]);
  await venue.close();
});

test("all orders of a market are canceled by one request; market orders, and orders by quote", async () => {
  const { venue, answers, asked } = await connected();
  answers["private/cancel-all-orders"] = answer("privateCancelAllOrders", "taken");
  await venue.cancelAllOrders({ symbol });
  assert.equal(asked("private/cancel-all-orders"), [{ instrument_name: "BTC_USD", type: "ALL" }]);
  let id = 100;
  answers["private/create-order"] = (params: Row) => ({ ...placed(params), result: { order_id: String(id++) } });
  await venue.createOrder({ symbol, side: "sell", type: "market", amount: "0.01" });
  await venue.createQuoteOrder({ symbol, side: "buy", quoteAmount: "50" });
  assert.equal(
    asked("private/create-order").map((one) => {
      const { client_oid: _, ...rest } = one as Row;
      return rest;
    }),
    [
      { instrument_name: "BTC_USD", side: "SELL", type: "MARKET", quantity: "0.01", spot_margin: "SPOT" },
      { instrument_name: "BTC_USD", side: "BUY", type: "MARKET", notional: "50", spot_margin: "SPOT" },
    ],
  );
  assert.instance(await failure(venue.createQuoteOrder({ symbol, side: "sell", quoteAmount: "50" })), ValidationError);
  await venue.close();
});

test("open orders, an order by its id or ours, and one that is not there", async () => {
  const { venue, answers, asked } = await connected();
  answers["private/get-open-orders"] = answer("privateGetOpenOrders", "orders");
  assert.is((await venue.fetchOpenOrders({ symbol })).length, 5);
  assert.equal(asked("private/get-open-orders").at(-1), { instrument_name: "BTC_USD" });
  answers["private/get-order-detail"] = detail({ client_oid: "mine" });
  assert.is((await venue.fetchOrder({ symbol, clientOrderId: "mine" })).id, "77");
  assert.is((await venue.fetchOrder({ symbol, id: "77" })).clientOrderId, "mine");
  assert.equal(asked("private/get-order-detail"), [{ client_oid: "mine" }, { order_id: "77" }]);
  for (const gone of [no(200, 40401, "NOT_FOUND"), no(500, 212, "INVALID_ORDERID")]) {
    answers["private/get-order-detail"] = gone;
    assert.instance(await failure(venue.fetchOrder({ symbol, clientOrderId: "none" })), OrderNotFound);
  }
  await venue.close();
});

const level = (price: string, amount: string): string[] => [price, amount, "1"];
const whole = (u: number, bid: string): Row => ({
  bids: [level(bid, "1")],
  asks: [level("12", "1")],
  t: now + u,
  tt: now,
  u,
});
const change = (pu: number, u: number, bids: string[][], asks: string[][] = []): Row => ({
  update: { bids, asks },
  t: now + u,
  tt: now,
  u,
  pu,
});

test("a book begins with its subscription's answer, follows the numbers, and is subscribed anew where one is missing", async () => {
  const { venue, sockets, replies, push, pass, clock } = await connected();
  const channel = "book.BTC_USD.50";
  let wholes = 0;
  replies["subscribe"] = ({ id }) =>
    event(channel, [++wholes === 1 ? whole(10, "10") : whole(30, "9")], "book", Number(id));
  const watching = venue.watchOrderBook(symbol);
  await pass();
  const book = await watching;
  const line = sockets.at(-1);
  assert.is(line?.url, "wss://stream.crypto.com/exchange/v1/market");
  assert.equal(line?.sent.map(({ method, params }) => [method, params]), [
    ["subscribe", { channels: [channel], book_subscription_type: "SNAPSHOT_AND_UPDATE", book_update_frequency: 10 }],
  ]);
  assert.equal([book.status.state, book.sequence, String(book.bestBid.price)], ["live", 10, "10"]);
  push(channel, [change(10, 15, [level("11", "2")], [level("12", "0"), level("13", "1")])], "book.update");
  assert.equal([book.sequence, String(book.bestBid.price), String(book.bestAsk.price)], [15, "11", "13"]);
  push(channel, [change(15, 15, [])], "book.update");
  assert.equal([book.status.state, book.sequence], ["live", 15], "nothing has changed");
  push(channel, [change(16, 20, [level("11.5", "2")])], "book.update");
  assert.is.not(book.status.state, "live");
  for (let n = 0; n < 5; n++) await clock.advance(1_000);
  await settle(200);
  assert.is(wholes, 2, "subscribed anew");
  assert.equal([book.status.state, book.sequence, String(book.bestBid.price)], ["live", 30, "9"]);
  push(channel, [change(30, 31, [level("9", "0"), level("8", "1")])], "book.update");
  assert.equal([book.sequence, String(book.bestBid.price)], [31, "8"]);
  assert.is(sockets.length, 2, "on the same connection");
  await venue.close();
});

test("trades, tickers and candles of the stream", async () => {
  const { venue, push, pass, replies } = await connected();
  const trade = { d: "1", t: now, p: "10", q: "1", s: "SELL", i: "BTC_USD" };
  replies["subscribe"] = ({ id, params }) => {
    const [channel = ""] = (params as { channels: string[] }).channels;
    return channel.startsWith("trade.")
      ? event(channel, [trade], "trade", Number(id))
      : { id: Number(id), method: "subscribe", code: 0 };
  };
  const trades: unknown[] = [];
  const [watching, ticking, bars] = [
    venue.watchTrades(symbol),
    venue.watchTicker(symbol),
    venue.watchCandles({ symbol, interval: "1d" }),
  ];
  await pass();
  (await watching).on((one) => trades.push([one.id, one.side, one.symbol]));
  push("trade.BTC_USD", [{ ...trade, d: "3", s: "BUY" }, { ...trade, d: "2" }], "trade");
  assert.equal(trades, [["2", "sell", symbol], ["3", "buy", symbol]], "and none of the past");
  const tickers: unknown[] = [];
  (await ticking).on((one) => tickers.push([String(one.last), String(one.bidAmount)]));
  push("ticker.BTC_USD", (message("TickerMessage", "ticker") as { result: { data: Row[] } }).result.data, "ticker");
  assert.equal(tickers, [["63324.2", "1.16628"]]);
  const candles: unknown[] = [];
  (await bars).on((one) => candles.push([one.time, String(one.close)]));
  push(
    "candlestick.1D.BTC_USD",
    (message("CandleMessage", "candles") as { result: { data: Row[] } }).result.data,
    "candlestick",
  );
  assert.equal(candles, [[1_612_310_400_000, "51350"]], "the newest");
  await venue.close();
});

test("market data that is asked for", async () => {
  const { venue, answers, asked } = await connected();
  answers["public/get-book"] = answer("publicGetBook", "book");
  await venue.fetchOrderBook({ symbol, depth: 3 });
  await venue.fetchOrderBook(symbol);
  assert.equal(asked("public/get-book"), [
    { instrument_name: "BTC_USD", depth: "3" },
    { instrument_name: "BTC_USD", depth: "50" },
  ]);
  answers["public/get-trades"] = answer("publicGetTrades", "trades");
  await venue.fetchTrades({ symbol, limit: 2 });
  assert.equal(asked("public/get-trades"), [{ instrument_name: "BTC_USD", count: "2" }]);
  assert.equal((await venue.fetchTickers()).map((ticker) => ticker.symbol), [symbol]);
  assert.equal(asked("public/get-tickers").at(-1), {});
  answers["private/get-instrument-fee-rate"] = answer("privateGetInstrumentFeeRate", "rates");
  const { maker, taker } = await venue.fetchTradingFees(symbol);
  assert.equal([maker, taker].map(String), ["0.00065", "0.00069"]);
  const minute = 60_000;
  const from = now - 400 * minute;
  answers["public/get-candlestick"] = (params: Row) => {
    const [start, end, count] = [params["start_ts"], params["end_ts"], params["count"]].map(Number) as [
      number,
      number,
      number,
    ];
    const data: Row[] = [];
    // Both ends are counted in, and the newest are told.
    for (let t = Math.ceil(start / minute) * minute; t <= end; t += minute) {
      data.push({ o: "1", h: "2", l: "1", c: "2", v: "3", t });
    }
    return { id: -1, method: "public/get-candlestick", code: 0, result: { data: data.slice(-count) } };
  };
  const { candles, gaps } = await venue.fetchCandles({ symbol, interval: "1m", from, to: now });
  assert.equal([candles.length, gaps.length, candles[0]?.time, candles.at(-1)?.closed], [400, 0, from, true]);
  const ends = [[from, from + 299 * minute], [from + 299 * minute, now]];
  assert.equal(
    asked("public/get-candlestick"),
    ends.map(([start, end]) => ({
      ...{ instrument_name: "BTC_USD", timeframe: "1m", count: "300", start_ts: String(start), end_ts: String(end) },
    })),
  );
  await venue.close();
});

test("fills since a time, page by page backwards; those of one order from its creation on", async () => {
  const { venue, answers, asked, clock } = await connected();
  const page = (data: Row[]): Row => ({ id: 1, method: "private/get-trades", code: 0, result: { data } });
  answers["private/get-trades"] = ({ end_time }: Row) =>
    end_time === undefined
      ? page(
        Array.from(
          { length: 100 },
          (_, at) => fill({ trade_id: `a${at}`, create_time_ns: `${now + 6}000${String(200 - at)}` }),
        ),
      )
      : page([fill({ trade_id: "a99", create_time_ns: `${now + 6}000101` }), fill({ trade_id: "b" })]);
  const before = asked("private/get-trades").length;
  const reading = venue.fetchFills({ symbol, since: now });
  for (let n = 0; n < 5; n++) await clock.advance(2_000);
  assert.is((await reading).length, 101);
  assert.equal(asked("private/get-trades").slice(before), [
    { instrument_name: "BTC_USD", start_time: `${now}000000`, limit: "100" },
    { instrument_name: "BTC_USD", start_time: `${now}000000`, end_time: `${now + 6}000102`, limit: "100" },
  ]);
  answers["private/get-trades"] = page([fill({ trade_id: "c", order_id: "78" }), fill({ trade_id: "d" })]);
  answers["private/get-order-detail"] = detail({});
  const one = venue.fetchFills({ symbol, orderId: "77" });
  for (let n = 0; n < 5; n++) await clock.advance(2_000);
  assert.equal((await one).map(({ id }) => id), ["d"]);
  assert.equal(asked("private/get-trades").at(-1), {
    instrument_name: "BTC_USD",
    start_time: `${now + 5}000000`,
    limit: "100",
  });
  await venue.close();
});

test.run();
