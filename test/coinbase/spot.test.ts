/** The spot connector over a scripted venue: what it sends, byte for byte, and what it makes of what comes back. */
import * as assert from "uvu/assert";
import {
  AuthenticationError,
  DuplicateOrder,
  InsufficientFunds,
  InvalidOrder,
  OrderNotFound,
  OrderRejected,
  OutcomeUnknown,
  RateLimited,
  ValidationError,
} from "../../src/core/errors.ts";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { spot } from "../../src/venues/coinbase/mod.ts";
import { suite } from "../support/suite.ts";
import { Answer, answer, bench, failure, message, no, now, type Row, settle } from "./bench.ts";

const test = suite("coinbase spot");

const symbol = "BTC/USD";
const limit = { symbol, side: "buy", type: "limit", amount: "0.01", price: "60000" } as const;
const iso = (time: number): string => new Date(time).toISOString();

/** An order as a list has it. */
const order = (more: Row = {}): Row => ({
  ...(answer("getOrder", "open") as { order: Row }).order,
  order_id: "77",
  product_id: "BTC-USD",
  order_configuration: { limit_limit_gtc: { base_size: "0.01", limit_price: "60000", post_only: false } },
  created_time: iso(now + 5),
  filled_size: "0",
  filled_value: "0",
  average_filled_price: "0",
  last_fill_time: null,
  ...more,
});
/** One as the stream has it. */
const told = (more: Row = {}): Row => ({
  ...(message("User", "snapshot") as { events: { orders: Row[] }[] }).events[0]?.orders[0],
  order_id: "77",
  creation_time: iso(now + 5),
  limit_price: "60000",
  ...more,
});
const pushed = (...orders: Row[]) => [{ type: "update", orders }];
const fill = (more: Row = {}): Row => ({
  ...(answer("listFills", "fills") as { fills: Row[] }).fills[0],
  entry_id: "e1",
  order_id: "77",
  price: "60000",
  size: "0.01",
  commission: "3.6",
  trade_time: iso(now + 6),
  ...more,
});
const created = (id = "77") => ({ body = "" }: HttpRequest) => {
  const { client_order_id, product_id, side } = JSON.parse(body) as Row;
  return { success: true, success_response: { order_id: id, client_order_id, product_id, side } };
};

async function connected(prepare: (world: ReturnType<typeof bench>) => void = () => {}) {
  const world = bench();
  prepare(world);
  const venue = spot(world.options);
  await venue.connect();
  return { ...world, venue };
}

test("it connects: the account's channels with a token each, balances, and nothing of other kinds of accounts", async () => {
  const { venue, sockets, requests, clock, claims } = await connected();
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  assert.equal(sockets.map(({ url }) => url), ["wss://advanced-trade-ws-user.coinbase.com"]);
  assert.equal(sockets[0]?.sent.map(({ type, channel, jwt }) => [type, channel, String(jwt).split(".").length]), [
    ["subscribe", "heartbeats", 3],
    ["subscribe", "user", 3],
  ]);
  assert.is.not(sockets[0]?.sent[0]?.["jwt"], sockets[0]?.sent[1]?.["jwt"], "a token for each frame");
  const read = requests.find(({ url }) => url === "https://api.coinbase.com/api/v3/brokerage/accounts?limit=250");
  assert.equal(claims(read), {
    sub: "organizations/o/apiKeys/k",
    iss: "cdp",
    nbf: now / 1_000 - 1,
    exp: now / 1_000 + 119,
    uri: "GET api.coinbase.com/api/v3/brokerage/accounts",
  });
  assert.equal(venue.balances().map(({ asset, total, free }) => [asset, String(total), String(free)]), [
    ["BTC", "1.23956789", "1.23456789"],
    ["USD", "10450.5", "10000.5"],
  ]);
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("a refused token ends the attempt, and says nothing of the key", async () => {
  const world = bench();
  world.replies["user"] = () => ({ type: "error", message: "authentication failure of organizations/o/apiKeys/k" });
  const venue = spot(world.options);
  const error = await failure(venue.connect());
  assert.instance(error, AuthenticationError);
  assert.not.match(String(error), "organizations");
  await venue.close();
  const other = bench();
  other.answers["GET /accounts"] = new Answer(401, "Unauthorized\n");
  const refused = spot(other.options);
  assert.instance(await failure(refused.connect()), AuthenticationError);
  await refused.close();
});

test("an order: placed, filled by the stream, and what was charged is read from the history", async () => {
  const { venue, answers, asked, tell, requests, claims, clock } = await connected();
  answers["POST /orders"] = created();
  const placed = await venue.createOrder({ ...limit, postOnly: true });
  assert.equal([placed.state.status, placed.state.id], ["open", "77"]);
  const sent = requests.at(-1) as HttpRequest;
  assert.is(sent.url, "https://api.coinbase.com/api/v3/brokerage/orders");
  assert.is(
    sent.body,
    `{"client_order_id":"${placed.clientOrderId}","product_id":"BTC-USD","side":"BUY",` +
      `"order_configuration":{"limit_limit_gtc":{"base_size":"0.01","limit_price":"60000","post_only":true}}}`,
  );
  assert.is(claims(sent)["uri"], "POST api.coinbase.com/api/v3/brokerage/orders");
  assert.is(placed.clientOrderId.length, 24);
  answers["GET /orders/historical/fills"] = { fills: [fill()], cursor: "" };
  const client_order_id = placed.clientOrderId;
  tell(
    "user",
    pushed(told({ client_order_id }), told({ order_id: "78", client_order_id: "x", product_id: "NOT-HERE" })),
  );
  assert.is(placed.state.status, "open");
  const done = {
    client_order_id,
    status: "FILLED",
    cumulative_quantity: "0.01",
    leaves_quantity: "0",
    filled_value: "600",
  };
  tell("user", pushed(told(done)));
  await settle(300);
  await clock.advance(2_000);
  const state = await placed.done;
  assert.equal([state.status, String(state.filled), String(state.cost)], ["filled", "0.01", "600"]);
  await settle(300);
  assert.equal(placed.fills.map(({ id, fee, liquidity }) => [id, String(fee?.amount), fee?.asset, liquidity]), [
    ["e1", "3.6", "USD", "maker"],
  ]);
  assert.is(asked("GET", "/orders/historical/fills").at(-1), "?order_ids=77&product_types=SPOT&limit=100");
  await venue.close();
});

test("a cancel is a request: the stream tells how it ended", async () => {
  const { venue, answers, asked, tell } = await connected();
  answers["POST /orders"] = created();
  const placed = await venue.createOrder(limit);
  answers["POST /orders/batch_cancel"] = {
    results: [{ success: true, failure_reason: "UNKNOWN_CANCEL_FAILURE_REASON", order_id: "77" }],
  };
  answers["GET /orders/historical/77"] = { order: order({ client_order_id: placed.clientOrderId }) };
  const canceling = venue.cancelOrder({ symbol, clientOrderId: placed.clientOrderId });
  await settle(200);
  assert.is(placed.state.status, "canceling");
  const { clientOrderId: client_order_id } = placed;
  tell(
    "user",
    pushed(told({ client_order_id, status: "CANCELLED", leaves_quantity: "0", cancel_reason: "asked for" })),
  );
  const ended = await canceling;
  assert.equal([ended.status, ended.reason, String(ended.amount)], ["canceled", "asked for", "0.01"]);
  assert.equal(asked("POST", "/orders/batch_cancel"), ['{"order_ids":["77"]}']);
  await venue.close();
});

test("a cancel that finds nothing asks what became of the order", async () => {
  const { venue, answers } = await connected();
  answers["POST /orders"] = created();
  const placed = await venue.createOrder(limit);
  answers["POST /orders/batch_cancel"] = {
    results: [{ success: false, failure_reason: "UNKNOWN_CANCEL_ORDER", order_id: "77" }],
  };
  const client_order_id = placed.clientOrderId;
  answers["GET /orders/historical/77"] = {
    order: order({ client_order_id, status: "FILLED", filled_size: "0.01", filled_value: "600" }),
  };
  answers["GET /orders/historical/fills"] = { fills: [fill()], cursor: "" };
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: placed.clientOrderId })).status, "filled");
  await venue.close();
});

test("refusals: inside an answer, and by status", async () => {
  const { venue, answers, clock } = await connected();
  const refused = (preview_failure_reason: string, text = "") => ({
    success: false,
    error_response: { error: "UNKNOWN_FAILURE_REASON", message: text, error_details: "", preview_failure_reason },
  });
  const of = async (reply: unknown): Promise<unknown> => {
    answers["POST /orders"] = reply;
    return await failure(venue.createOrder(limit));
  };
  const poor = await of(answer("createOrder", "refused"));
  assert.instance(poor, InsufficientFunds);
  assert.equal([(poor as InsufficientFunds).code, (poor as InsufficientFunds).clientOrderId?.length], [
    "PREVIEW_INSUFFICIENT_FUND",
    24,
  ]);
  assert.is(venue.order((poor as InsufficientFunds).clientOrderId ?? "")?.state.status, "rejected");
  assert.instance(await of(refused("PREVIEW_INVALID_LIMIT_PRICE_POST_ONLY")), OrderRejected);
  assert.instance(await of(refused("PREVIEW_INVALID_SIZE_PRECISION")), InvalidOrder);
  assert.instance(
    await of(refused("UNKNOWN_PREVIEW_FAILURE_REASON", "Insufficient balance in source account")),
    InsufficientFunds,
  );
  assert.instance(await of(refused("UNKNOWN_PREVIEW_FAILURE_REASON")), OrderRejected);
  assert.instance(await of(new Answer(401, "Unauthorized\n")), AuthenticationError);
  const limited = await of(new Answer(429, { errors: [{ id: "rate_limit_exceeded", message: "Too many requests" }] }));
  assert.instance(limited, RateLimited);
  await clock.advance(60_000);
  await venue.close();
});

test("an answer that is lost: unknown, until the lists since then have it, or have it not behind the deadline", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /orders"] = new Answer(502, "<html>bad gateway</html>");
  const error = await failure(venue.createOrder(limit));
  assert.instance(error, OutcomeUnknown);
  const id = (error as OutcomeUnknown).clientOrderId ?? "";
  assert.is(venue.order(id)?.state.status, "unknown");
  await clock.advance(300);
  const [first] = asked("GET", "/orders/historical/batch").slice(2);
  assert.match(first ?? "", /^\?product_type=SPOT&start_date=2026-07-21T09:29:5[89]\.\d{3}Z&limit=100$/);
  assert.is(venue.order(id)?.state.status, "unknown", "absence proves nothing before the token has ended");
  answers["GET /orders/historical/batch"] = { orders: [order({ client_order_id: id })], has_next: false, cursor: "" };
  await clock.advance(2_000);
  assert.equal([venue.order(id)?.state.status, venue.order(id)?.state.id], ["open", "77"]);
  answers["GET /orders/historical/batch"] = answer("listOrders", "none");
  const other = await failure(venue.createOrder(limit)) as OutcomeUnknown;
  await clock.advance(40_000);
  assert.is(venue.order(other.clientOrderId ?? "")?.state.status, "unknown");
  await clock.advance(30_000);
  assert.is(venue.order(other.clientOrderId ?? "")?.state.status, "rejected");
  await venue.close();
});

test("a client order id that is that of an older order is refused, as the venue answers with that one", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /orders"] = created();
  answers["GET /orders/historical/77"] = {
    order: order({ client_order_id: "mine", created_time: iso(now - 60_000), status: "FILLED", filled_size: "0.01" }),
  };
  answers["GET /orders/historical/batch"] = {
    orders: [
      order({ client_order_id: "mine", created_time: iso(now - 60_000), status: "FILLED", filled_size: "0.01" }),
    ],
    has_next: false,
    cursor: "",
  };
  // What is there under the id is another order: ours was not placed.
  assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId: "mine" })), DuplicateOrder);
  assert.is(venue.order("mine")?.state.status, "rejected");
  answers["GET /orders/historical/77"] = { order: order({ client_order_id: "other" }) };
  assert.is((await venue.createOrder({ ...limit, clientOrderId: "other" })).state.status, "open");
  answers["GET /orders/historical/78"] = no(500, "INTERNAL");
  answers["POST /orders"] = created("78");
  const third = venue.createOrder({ ...limit, clientOrderId: "third" });
  for (let n = 0; n < 3; n++) await clock.advance(1_000);
  assert.is((await third).state.id, "78", "that it was taken the answer has said");
  assert.is(asked("POST", "/orders").length, 3);
  assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId: "not this" })), ValidationError);
  await venue.close();
});

test("open orders: those that are open, and those that are about to be", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["GET /orders/historical/batch"] = ({ url }: HttpRequest) => {
    const { searchParams } = new URL(url);
    if (searchParams.get("order_status") !== "OPEN") {
      return {
        orders: [order({ order_id: "79", client_order_id: "c", status: "QUEUED" })],
        has_next: false,
        cursor: "",
      };
    }
    return searchParams.get("cursor") === null
      ? { orders: [order({ order_id: "77", client_order_id: "a" })], has_next: true, cursor: "next" }
      : { orders: [order({ order_id: "78", client_order_id: "b" })], has_next: false, cursor: "" };
  };
  const open = await venue.fetchOpenOrders({ symbol });
  assert.equal(open.map(({ clientOrderId, status }) => [clientOrderId, status]), [
    ["a", "open"],
    ["b", "open"],
    ["c", "open"],
  ]);
  assert.equal(asked("GET", "/orders/historical/batch").slice(-3), [
    "?product_ids=BTC-USD&product_type=SPOT&order_status=OPEN&limit=100",
    "?product_ids=BTC-USD&product_type=SPOT&order_status=PENDING&order_status=QUEUED&order_status=CANCEL_QUEUED&order_status=EDIT_QUEUED&limit=100",
    "?product_ids=BTC-USD&product_type=SPOT&order_status=OPEN&limit=100&cursor=next",
  ]);
  answers["POST /orders/batch_cancel"] = ({ body = "" }: HttpRequest) => ({
    results: (JSON.parse(body) as { order_ids: string[] }).order_ids.map((order_id, at) => ({
      success: at === 0,
      failure_reason: at === 1 ? "UNKNOWN_CANCEL_ORDER" : "DUPLICATE_CANCEL_REQUEST",
      order_id,
    })),
  });
  answers["GET /orders/historical/77"] = { order: order({ client_order_id: "a", status: "CANCELLED" }) };
  answers["GET /orders/historical/78"] = {
    order: order({ order_id: "78", client_order_id: "b", status: "CANCELLED" }),
  };
  answers["GET /orders/historical/79"] = {
    order: order({ order_id: "79", client_order_id: "c", status: "CANCELLED" }),
  };
  const canceling = venue.cancelOrders([{ symbol, id: "77" }, { symbol, id: "78" }, { symbol, id: "79" }]);
  for (let n = 0; n < 3; n++) await clock.advance(1_000);
  const outcomes = await canceling;
  assert.equal(
    outcomes.map((one) => "order" in one ? one.order?.status : String(one.error)),
    Array(3).fill("canceled"),
  );
  assert.equal(asked("POST", "/orders/batch_cancel"), ['{"order_ids":["77","78","79"]}']);
  await venue.close();
});

test("an order that is known by its client id alone is looked for, page by page", async () => {
  const { venue, answers, asked } = await connected();
  answers["GET /orders/historical/batch"] = ({ url }: HttpRequest) =>
    new URL(url).searchParams.get("cursor") === null
      ? { orders: [order({ order_id: "1", client_order_id: "a" })], has_next: true, cursor: "p2" }
      : { orders: [order({ order_id: "2", client_order_id: "mine" })], has_next: true, cursor: "p3" };
  assert.is((await venue.fetchOrder({ symbol, clientOrderId: "mine" })).id, "2");
  assert.is(asked("GET", "/orders/historical/batch").length, 4, "no further than it is found");
  answers["GET /orders/historical/batch"] = answer("listOrders", "none");
  assert.instance(await failure(venue.fetchOrder({ symbol, clientOrderId: "none" })), OrderNotFound);
  answers["GET /orders/historical/9"] = no(404, "unknown", "order with this orderID was not found");
  assert.instance(await failure(venue.fetchOrder({ symbol, id: "9" })), OrderNotFound);
  await venue.close();
});

test("a change is made in place, and read until it shows", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /orders"] = created();
  const placed = await venue.createOrder(limit);
  const mine = { client_order_id: placed.clientOrderId };
  answers["POST /orders/edit"] = answer("editOrder", "taken");
  let reads = 0;
  const edit_history = [{ price: "61000", size: "0.02", replace_accept_timestamp: iso(now + 9) }];
  answers["GET /orders/historical/77"] = () => ({
    order: order({ ...mine, ...(++reads > 2 ? { edit_history } : {}) }),
  });
  const amending = venue.amendOrder({ symbol, clientOrderId: placed.clientOrderId, price: "61000", amount: "0.02" });
  await clock.advance(200);
  await clock.advance(500);
  const amended = await amending;
  assert.equal([String(amended.price), String(amended.amount), reads], ["61000", "0.02", 3]);
  assert.equal(asked("POST", "/orders/edit"), ['{"order_id":"77","price":"61000","size":"0.02"}']);
  answers["GET /orders/historical/77"] = { order: order({ ...mine, edit_history }) };
  const again = failure(venue.amendOrder({ symbol, clientOrderId: placed.clientOrderId, price: "62000" }));
  for (let n = 0; n < 4; n++) await clock.advance(1_000);
  assert.instance(await again, OutcomeUnknown);
  answers["POST /orders/edit"] = { success: false, errors: [{ edit_failure_reason: "INVALID_EDITED_PRICE" }] };
  const refused = failure(venue.amendOrder({ symbol, clientOrderId: placed.clientOrderId, price: "63000" }));
  assert.instance(await refused, InvalidOrder);
  await venue.close();
});

test("market orders, orders by quote, and orders with a trigger", async () => {
  const { venue, answers, asked } = await connected();
  let id = 100;
  answers["POST /orders"] = (request: HttpRequest) => created(String(id++))(request);
  await venue.createOrder({ symbol, side: "sell", type: "market", amount: "0.01" });
  await venue.createQuoteOrder({ symbol, side: "buy", quoteAmount: "50" });
  const stop = {
    symbol,
    side: "sell",
    trigger: "stop",
    triggerPrice: "59000",
    amount: "0.01",
    price: "58900",
  } as const;
  await venue.createTriggerOrder(stop);
  const configurations = asked("POST", "/orders").map((body) =>
    (JSON.parse(body) as { order_configuration: unknown }).order_configuration
  );
  assert.equal(configurations, [
    { market_market_ioc: { base_size: "0.01" } },
    { market_market_ioc: { quote_size: "50" } },
    {
      stop_limit_stop_limit_gtc: {
        base_size: "0.01",
        limit_price: "58900",
        stop_price: "59000",
        stop_direction: "STOP_DIRECTION_STOP_DOWN",
      },
    },
  ]);
  const { price: _, ...atMarket } = stop;
  for (const bad of [atMarket, { ...stop, trigger: "takeProfit" as const }]) {
    assert.instance(await failure(venue.createTriggerOrder(bad)), ValidationError);
  }
  await venue.close();
});

const level = (side: string, price_level: string, new_quantity: string): Row => ({
  side,
  event_time: iso(now),
  price_level,
  new_quantity,
});
const book = (type: string, product_id: string, ...updates: Row[]) => [{ type, product_id, updates }];

test("a missing frame of any channel makes every book of the connection stale, and a new one brings them back", async () => {
  const { venue, sockets, tell, clock } = await connected();
  const [btc, gone] = await Promise.all([
    watch("BTC/USDC"),
    watch("OLD/USD"),
  ]);
  async function watch(of: string) {
    const watching = venue.watchOrderBook(of);
    await settle(200);
    const product = of === "BTC/USDC" ? "BTC-USD" : "OLD-USD";
    tell("l2_data", book("snapshot", product, level("bid", "10", "1"), level("offer", "12", "1")), { product });
    return await watching;
  }
  const line = sockets.at(-1);
  assert.is(line?.url, "wss://advanced-trade-ws.coinbase.com");
  assert.equal(line?.sent.map(({ channel, product_ids }) => [channel, product_ids]), [
    ["heartbeats", undefined],
    // The book of pairs of USDC is that of USD.
    ["level2", ["BTC-USD"]],
    ["level2", ["OLD-USD"]],
  ]);
  tell("l2_data", book("update", "BTC-USD", level("bid", "11", "2"), level("offer", "12", "0")), {
    product: "BTC-USD",
  });
  assert.equal([btc.status.state, gone.status.state], ["live", "live"]);
  assert.equal([String(btc.bestBid.price), btc.asks().length], ["11", 0]);
  tell("heartbeats", [{ current_time: "x", heartbeat_counter: 1 }]);
  assert.is(gone.status.state, "live");
  // One frame is lost, of whichever channel: the next that comes is a heartbeat.
  tell("heartbeats", [{ current_time: "x", heartbeat_counter: 3 }], { skip: 1 });
  assert.equal([btc.status.state === "live", gone.status.state === "live", line?.open], [false, false, false]);
  await clock.advance(5_000);
  await settle(200);
  const fresh = sockets.at(-1);
  assert.is.not(fresh, line);
  for (const product of ["BTC-USD", "OLD-USD"]) {
    tell("l2_data", book("snapshot", product, level("bid", "9", "1"), level("offer", "13", "1")), { product });
  }
  assert.equal([btc.status.state, gone.status.state, String(btc.bestBid.price)], ["live", "live", "9"]);
  await venue.close();
});

test("trades and tickers of the stream; candles are those of five minutes", async () => {
  const { venue, tell } = await connected();
  const trades: unknown[] = [];
  const watching = venue.watchTrades(symbol);
  await settle(200);
  const feed = await watching;
  feed.on((trade) => trades.push([trade.id, trade.side, trade.symbol]));
  const trade = { trade_id: "1", product_id: "BTC-USD", price: "10", size: "1", time: iso(now), side: "SELL" };
  tell("market_trades", [{ type: "snapshot", trades: [trade] }]);
  tell("market_trades", [{ type: "update", trades: [{ ...trade, trade_id: "3" }, { ...trade, trade_id: "2" }] }]);
  assert.equal(trades, [["2", "buy", symbol], ["3", "buy", symbol]]);
  assert.instance(
    await failure(Promise.resolve().then(() => venue.watchCandles({ symbol, interval: "1m" }))),
    ValidationError,
  );
  await venue.close();
});

test("tickers of several products, and of one with its best prices", async () => {
  const { venue, answers, asked } = await connected();
  answers["GET /market/products/BTC-USD/ticker"] = answer("getPublicMarketTrades", "trades");
  const one = await venue.fetchTicker(symbol);
  assert.equal([one.last, one.bid, one.ask].map(String), ["68923.67", "68923.66", "68923.67"]);
  assert.equal(asked("GET", "/market/products").at(-1), "?product_type=SPOT&product_ids=BTC-USD");
  const all = await venue.fetchTickers();
  assert.equal(all.map((ticker) => ticker.symbol), ["BTC/USD", "BTC/USDC", "OLD/USD", "GONE/USD"]);
  await venue.close();
});

test("candles are asked for in stretches that one answer holds", async () => {
  const { venue, answers, asked } = await connected();
  const minute = 60_000;
  const from = now - 400 * minute;
  answers["GET /market/products/BTC-USD/candles"] = ({ url }: HttpRequest) => {
    const { searchParams } = new URL(url);
    const [start, end] = [Number(searchParams.get("start")), Number(searchParams.get("end"))];
    const candles: Row[] = [];
    for (let at = Math.ceil(start / 60) * 60; at <= end; at += 60) {
      candles.unshift({ start: String(at), open: "1", high: "2", low: "1", close: "2", volume: "3" });
    }
    return { candles };
  };
  const { candles, gaps } = await venue.fetchCandles({ symbol, interval: "1m", from, to: now });
  assert.equal([candles.length, gaps.length, candles[0]?.time, candles.at(-1)?.closed], [400, 0, from, true]);
  assert.equal(
    asked("GET", "/market/products/BTC-USD/candles"),
    [
      `?start=${from / 1_000}&end=${from / 1_000 + 300 * 60 - 1}&granularity=ONE_MINUTE&limit=300`,
      `?start=${from / 1_000 + 300 * 60}&end=${now / 1_000 - 1}&granularity=ONE_MINUTE&limit=300`,
    ],
  );
  await venue.close();
});

test("fills of the account since a time, page by page", async () => {
  const { venue, answers, asked } = await connected();
  answers["GET /orders/historical/fills"] = ({ url }: HttpRequest) =>
    new URL(url).searchParams.get("cursor") === null
      ? { fills: Array.from({ length: 100 }, (_, at) => fill({ entry_id: `a${at}` })), cursor: "more" }
      : { fills: [fill({ entry_id: "b", trade_type: "REVERSAL" }), fill({ entry_id: "c" })], cursor: "more" };
  const fills = await venue.fetchFills({ symbol, since: now });
  assert.is(fills.length, 101);
  assert.equal(asked("GET", "/orders/historical/fills").slice(-2), [
    `?product_ids=BTC-USD&product_types=SPOT&start_sequence_timestamp=${iso(now - 1)}&limit=100`,
    `?product_ids=BTC-USD&product_types=SPOT&start_sequence_timestamp=${iso(now - 1)}&limit=100&cursor=more`,
  ]);
  await venue.close();
});

test.run();
