/** The spot connector over a scripted venue: what it sends, byte for byte, and what it makes of what comes back. */
import * as assert from "uvu/assert";
import {
  AuthenticationError,
  DuplicateOrder,
  InsufficientFunds,
  InvalidOrder,
  OrderNotFound,
  OutcomeUnknown,
  PermissionError,
  RateLimited,
  SchemaError,
  TransportError,
  ValidationError,
} from "../../src/core/errors.ts";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { spot } from "../../src/venues/htx/mod.ts";
import { suite } from "../support/suite.ts";
import { answer, bench, Broken, failure, message, no, now, ok, type Row, settle } from "./bench.ts";

const test = suite("htx spot");

const symbol = "BTC/USDT";
const limit = { symbol, side: "buy", type: "limit", amount: "0.01", price: "49000", clientOrderId: "mine" } as const;
const place = "/v1/order/orders/place";

/** An order as a query has it. */
const stored = (more: Row = {}): Row => ({
  ...(answer("getOrderDetail", "open") as { data: Row }).data,
  ...{ id: 77, symbol: "btcusdt", "client-order-id": "mine", amount: "0.01", price: "49000", type: "buy-limit" },
  "created-at": now + 5,
  ...more,
});
/** One as the stream has it. */
const told = (eventType: string, more: Row = {}): Row => ({
  action: "push",
  ch: "orders#*",
  data: {
    ...{ eventType, symbol: "btcusdt", orderId: 77, clientOrderId: "mine", orderSource: "spot-api", type: "buy-limit" },
    ...{ orderPrice: "49000", orderSize: "0.01", orderStatus: "submitted", lastActTime: now + 20 },
    ...more,
  },
});
const trade = (more: Row = {}): Row =>
  told("trade", {
    ...{ orderStatus: "filled", tradePrice: "49000", tradeVolume: "0.01", tradeId: 5, tradeTime: now + 10 },
    ...{ aggressor: false, execAmt: "0.01", remainAmt: "0", totalTradeAmount: "490", lastActTime: undefined },
    ...more,
  });
const clearing = (more: Row = {}): Row => ({
  ch: "trade.clearing#*#0",
  data: {
    ...(message("ClearingPush", "buy") as { data: Row }).data,
    ...{ orderId: 77, clientOrderId: "mine", tradePrice: "49000", tradeVolume: "0.01", aggressor: false, tradeId: 5 },
    ...{ tradeTime: now + 10, transactFee: "0.00002", feeCurrency: "btc", orderSize: "0.01", orderPrice: "49000" },
    ...more,
  },
});
const balance = (more: Row = {}): Row => ({
  action: "push",
  ch: "accounts.update#2",
  data: {
    ...{ currency: "usdt", accountId: 10_000_001, balance: "90", available: "80", accountType: "trade" },
    ...{ changeType: "order.place", changeTime: now + 30, seqNum: "478" },
    ...more,
  },
});

async function connected(prepare: (world: ReturnType<typeof bench>) => void = () => {}) {
  const world = bench();
  prepare(world);
  const venue = spot(world.options);
  await venue.connect();
  return { ...world, venue };
}

test("it connects: the account is asked for once, then its socket is logged in and subscribed", async () => {
  const { venue, sockets, asked, requests, clock, tell } = await connected();
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  assert.equal(sockets.map(({ url }) => url), ["wss://api.huobi.pro/ws/v2"]);
  const [line] = sockets;
  assert.equal(line?.sent.map(({ action, ch }) => [action, ch]), [
    ["req", "auth"],
    ["sub", "orders#*"],
    ["sub", "trade.clearing#*#0"],
    ["sub", "accounts.update#2"],
  ]);
  const { signature, ...params } = line?.sent[0]?.["params"] as Row;
  assert.equal(params, {
    authType: "api",
    accessKey: "key",
    signatureMethod: "HmacSHA256",
    signatureVersion: "2.1",
    timestamp: new Date(now).toISOString().slice(0, 19),
  });
  assert.is(String(signature).length, 44);
  assert.equal(asked("GET", "/v1/account/accounts"), [""]);
  const read = requests.find(({ url }) => url.includes("/balance?"))?.url ?? "";
  assert.match(
    read,
    /^https:\/\/api\.huobi\.pro\/v1\/account\/accounts\/10000001\/balance\?AccessKeyId=key&SignatureMethod=HmacSHA256&SignatureVersion=2&Timestamp=2026-07-21T09%3A30%3A00&Signature=[\w%]+$/,
  );
  const balances = () => venue.balances().map(({ asset, total, free }) => [asset, String(total), String(free)]);
  assert.equal(balances(), [
    ["USDT", "97.010043797676510318", "91.850043797676510303"],
    ["POLY", "147.928994082840236", "147.928994082840236"],
  ]);
  tell(balance());
  tell(balance({ accountId: 10_000_002, balance: "7", available: "7" }));
  assert.equal(balances()[0], ["USDT", "90", "80"]);
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("a login that is refused ends the attempt, and says nothing of the key; so does a user without the account", async () => {
  const world = bench();
  world.replies["account req"] = ({ action, ch }) => ({ action, ch, code: 2002, message: "auth.fail of key" });
  const venue = spot(world.options);
  const error = await failure(venue.connect());
  assert.instance(error, AuthenticationError);
  assert.not.match(String(error), "of key");
  await venue.close();
  const other = bench();
  other.answers["GET /v1/account/accounts"] = no(
    "api-signature-not-valid",
    "Signature not valid: API key has no permission",
  );
  const barred = spot(other.options);
  assert.instance(await failure(barred.connect()), PermissionError);
  await barred.close();
});

test("the account's channel that ends behind its answer is made anew", async () => {
  const { venue, sockets, clock } = await connected();
  const text = '{"action":"sub","code":500,"ch":"accounts.update#2","message":"系统异常:"}';
  sockets[0]?.events.message(new TextEncoder().encode(text));
  await clock.advance(2_000);
  assert.is(sockets.length, 2);
  assert.is(sockets[1]?.sent.length, 4);
  assert.ok(venue.ready);
  await venue.close();
});

test("an order: placed, filled by the stream, with the fee that another channel tells", async () => {
  const { venue, answers, asked, tell, requests } = await connected();
  answers[`POST ${place}`] = ok("77");
  const placed = await venue.createOrder({ ...limit, postOnly: true });
  assert.equal([placed.state.status, placed.state.id], ["open", "77"]);
  const sent = requests.at(-1) as HttpRequest;
  assert.match(sent.url, /^https:\/\/api\.huobi\.pro\/v1\/order\/orders\/place\?AccessKeyId=key&/);
  assert.is(sent.headers["content-type"], "application/json");
  assert.equal(asked("POST", place), [
    '{"account-id":"10000001","symbol":"btcusdt","type":"buy-limit-maker","amount":"0.01","price":"49000",' +
    '"source":"spot-api","client-order-id":"mine"}',
  ]);
  tell(told("creation", { type: "buy-limit-maker", orderCreateTime: now + 5, accountId: 10_000_001 }));
  // What an order of margin does is no one's business here.
  tell(told("creation", { orderId: 78, clientOrderId: "other", orderSource: "margin-api" }));
  assert.is(venue.order("other"), undefined);
  tell(clearing({ accountId: 10_000_002, tradeId: 4 }));
  tell(trade({ type: "buy-limit-maker" }));
  tell(clearing());
  await settle(300);
  const state = await placed.done;
  assert.equal([state.status, String(state.filled), String(state.cost)], ["filled", "0.01", "490"]);
  assert.equal(placed.fills.map(({ id, fee, liquidity }) => [id, String(fee?.amount), fee?.asset, liquidity]), [
    ["5-77", "0.00002", "BTC", "maker"],
  ]);
  await venue.close();
});

test("a fill of which the stream said nothing is read from the history of its order", async () => {
  const { venue, answers, asked, tell, clock } = await connected();
  answers[`POST ${place}`] = ok("77");
  const placed = await venue.createOrder(limit);
  const [raw] = (answer("searchMatchResults", "three") as { data: Row[] }).data;
  answers["GET /v1/order/orders/77/matchresults"] = ok([{
    ...raw,
    ...{ symbol: "btcusdt", "order-id": 77, "trade-id": 5, price: "49000", "filled-amount": "0.01", type: "buy-limit" },
    ...{ "filled-fees": "0.00002", "fee-currency": "btc", "filled-points": "", "created-at": now + 10 },
  }]);
  tell(trade());
  await clock.advance(5_000);
  assert.equal(placed.fills.map(({ id, fee }) => [id, String(fee?.amount)]), [["5-77", "0.00002"]]);
  assert.equal(asked("GET", "/v1/order/orders/77/matchresults"), [""]);
  tell(clearing());
  assert.is(placed.fills.length, 1, "told twice, it is one");
  await venue.close();
});

test("cancels: by the venue's id where it is known, by ours where not, and what they answer", async () => {
  const { venue, answers, asked, tell, requests } = await connected();
  answers[`POST ${place}`] = ok("77");
  const placed = await venue.createOrder(limit);
  answers["POST /v1/order/orders/77/submitcancel"] = ok("77");
  const canceling = venue.cancelOrder({ symbol, clientOrderId: "mine" });
  await settle(200);
  assert.is(placed.state.status, "canceling");
  assert.is(requests.at(-1)?.body, undefined);
  tell(told("cancellation", { orderStatus: "canceled", execAmt: "0", remainAmt: "0.01", canceledSourceDesc: "api" }));
  const ended = await canceling;
  assert.equal([ended.status, ended.reason], ["canceled", "api"]);
  const client = "/v1/order/orders/submitCancelClientOrder";
  for (const state of [0, -1, 7]) {
    answers[`POST ${client}`] = ok(state);
    answers["GET /v1/order/orders/getClientOrder"] = no("base-record-invalid", "record invalid");
    const error = await failure(venue.cancelOrder({ symbol, clientOrderId: `other${state}` }));
    assert.instance(error, OrderNotFound, String(state));
  }
  assert.is(asked("POST", client)[0], '{"client-order-id":"other0"}');
  await venue.close();
});

test("a cancel that is refused asks what became of the order", async () => {
  const { venue, answers } = await connected();
  answers[`POST ${place}`] = ok("77");
  const placed = await venue.createOrder(limit);
  answers["POST /v1/order/orders/77/submitcancel"] = no("order-orderstate-error", "Incorrect order state");
  answers["GET /v1/order/orders/77"] = ok(
    stored({ state: "filled", "field-amount": "0.01", "field-cash-amount": "490" }),
  );
  answers["GET /v1/order/orders/77/matchresults"] = ok([]);
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: "mine" })).status, "filled");
  assert.is(String(placed.state.cost), "490");
  await venue.close();
});

test("a cancel that was lost is a cancel that may still come, for five minutes", async () => {
  const { venue, answers, clock } = await connected();
  answers[`POST ${place}`] = ok("77");
  const placed = await venue.createOrder(limit);
  answers["POST /v1/order/orders/77/submitcancel"] = new Broken(502, "<html>");
  answers["GET /v1/order/orders/77"] = ok(stored());
  assert.instance(await failure(venue.cancelOrder({ symbol, clientOrderId: "mine", timeout: 2_000 })), OutcomeUnknown);
  await clock.advance(200_000);
  assert.is(placed.state.status, "canceling");
  await clock.advance(200_000);
  assert.is(placed.state.status, "open");
  await venue.close();
});

test("refusals are of their kinds, whatever the status, and the order is rejected", async () => {
  const { venue, answers } = await connected();
  for (
    const [word, text, kind] of [
      [
        "account-frozen-balance-insufficient-error",
        "trade account balance is not enough, left: `0`",
        InsufficientFunds,
      ],
      ["order-value-min-error", "Order total cannot be lower than: 10 USDT", InvalidOrder],
      ["invalid-client-order-id", "invalid.client.order.id (NT)", DuplicateOrder],
      ["api-signature-not-valid", "Signature not valid: Incorrect Access key", AuthenticationError],
    ] as const
  ) {
    answers[`POST ${place}`] = no(word, text);
    const clientOrderId = `c-${word.slice(0, 9)}`;
    // The id that was used before was that of another order.
    const before = stored({ "client-order-id": clientOrderId, price: "1", "created-at": now - 60_000 });
    answers["GET /v1/order/orders/getClientOrder"] = ok(before);
    const error = await failure(venue.createOrder({ ...limit, clientOrderId }));
    assert.instance(error, kind, word);
  }
  assert.is(venue.order("c-order-val")?.state.status, "rejected");
  assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId: "no.dots" })), ValidationError);
  await venue.close();
});

test("an answer that never came: asked for by its name, found, or gone for good after five minutes", async () => {
  const { venue, answers, asked, clock } = await connected();
  const path = "/v1/order/orders/getClientOrder";
  answers[`POST ${place}`] = new Broken(503, "<html>");
  answers[`GET ${path}`] = ok(stored());
  assert.instance(await failure(venue.createOrder(limit)), OutcomeUnknown);
  await clock.advance(3_000);
  assert.is(venue.order("mine")?.state.status, "open");
  assert.is(asked("GET", path).at(-1), "clientOrderId=mine");
  answers[`POST ${place}`] = no("gateway-internal-error", "Failed to load data. Try again later.");
  answers[`GET ${path}`] = no("base-record-invalid", "record invalid");
  assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId: "lost" })), OutcomeUnknown);
  await clock.advance(200_000);
  assert.is(venue.order("lost")?.state.status, "unknown", "it may still be on its way");
  await clock.advance(200_000);
  assert.is(venue.order("lost")?.state.status, "rejected");
  // A word that leaves it open is no proof.
  assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId: "open" })), OutcomeUnknown);
  answers[`GET ${path}`] = no("base-record-invalid", "Failed to get data");
  await clock.advance(700_000);
  assert.is(venue.order("open")?.state.status, "unknown");
  assert.is(asked("POST", place).length, 3, "never sent again");
  await venue.close();
});

test("an order of our name on another symbol is none", async () => {
  const { venue, answers } = await connected();
  answers["GET /v1/order/orders/getClientOrder"] = ok(stored({ symbol: "adausdt" }));
  assert.instance(await failure(venue.fetchOrder({ symbol, clientOrderId: "mine" })), OrderNotFound);
  await venue.close();
});

test("a market buy by amount is bounded by the best ask; without one nothing is sent", async () => {
  const { venue, answers, asked, clock } = await connected();
  const market = { symbol, side: "buy", type: "market", amount: "0.01" } as const;
  answers["GET /market/detail/merged"] = answer("getLatestAggregatedTicker", "btc");
  answers[`POST ${place}`] = ok("77");
  await venue.createOrder({ ...market, clientOrderId: "m1" });
  assert.match(asked("POST", place)[0] ?? "", '"type":"buy-ioc","amount":"0.01","price":"52310.46"');
  answers["GET /market/detail/merged"] = new Broken(502, "<html>");
  const failing = failure(venue.createOrder({ ...market, clientOrderId: "m2" }));
  await clock.advance(2_000);
  const error = await failing;
  assert.instance(error, TransportError);
  assert.not((error as TransportError).sent);
  assert.is(venue.order("m2")?.state.status, "rejected");
  await venue.createOrder({ ...market, side: "sell", clientOrderId: "m3" });
  assert.match(
    asked("POST", place)[1] ?? "",
    '"type":"sell-market","amount":"0.01","source":"spot-api","client-order-id":"m3"',
  );
  await venue.createQuoteOrder({ symbol, side: "buy", quoteAmount: "100", clientOrderId: "m4" });
  assert.match(
    asked("POST", place)[2] ?? "",
    '"type":"buy-market","amount":"100","source":"spot-api","client-order-id":"m4"',
  );
  await venue.close();
});

test("several orders in one request, ten at most, and what became of each", async () => {
  const { venue, answers, asked, clock } = await connected();
  const path = "/v1/order/batch-orders";
  answers[`POST ${path}`] = ({ body = "" }: HttpRequest) =>
    ok((JSON.parse(body) as Row[]).flatMap((one, at) => {
      const named = { "client-order-id": one["client-order-id"] };
      if (at === 1) return { ...named, "err-code": "order-value-min-error", "err-msg": "too small" };
      const number = 100 + Number(String(one["client-order-id"]).slice(1));
      return at === 2 ? [] : { ...named, "order-id": number };
    }));
  const all = Array.from({ length: 11 }, (_, at) => ({ ...limit, clientOrderId: `b${at}` }));
  const outcomes = await venue.createOrders(all);
  assert.equal(
    outcomes.map((outcome) => "order" in outcome ? outcome.order.state.status : outcome.error?.constructor.name),
    ["open", "InvalidOrder", "OutcomeUnknown", ...Array.from({ length: 8 }, () => "open")],
  );
  assert.equal(asked("POST", path).map((body) => (JSON.parse(body) as Row[]).length), [10, 1]);
  const cancel = "/v1/order/orders/batchcancel";
  answers[`POST ${cancel}`] = ({ body = "" }: HttpRequest) => {
    const { "order-ids": ids = [] } = JSON.parse(body) as { "order-ids"?: string[] };
    return ok({
      success: ids.slice(1),
      failed: [{ "order-id": ids[0], "err-code": "order-orderstate-error", "err-msg": "Incorrect order state" }],
    });
  };
  answers["GET /v1/order/orders/100"] = ok(
    stored({ id: 100, "client-order-id": "b0", state: "canceled", "finished-at": now + 50 }),
  );
  const canceling = venue.cancelOrders([{ symbol, clientOrderId: "b0" }, { symbol, clientOrderId: "b3" }]);
  await settle(400);
  await clock.advance(2_000);
  assert.equal(asked("POST", cancel), ['{"order-ids":["100","103"]}']);
  assert.is(venue.order("b3")?.state.status, "canceling");
  assert.is(venue.order("b0")?.state.status, "canceled");
  await venue.close();
  await canceling;
});

test("all of a symbol are canceled, a hundred at a time", async () => {
  const { venue, answers, asked } = await connected();
  const path = "/v1/order/orders/batchCancelOpenOrders";
  let left = 2;
  answers[`POST ${path}`] = () => ok({ "success-count": 100, "failed-count": 0, "next-id": --left > 0 ? 12 : -1 });
  assert.equal(await venue.cancelAllOrders(symbol), []);
  assert.equal(asked("POST", path), [
    '{"account-id":"10000001","symbol":"btcusdt","size":100}',
    '{"account-id":"10000001","symbol":"btcusdt","size":100}',
  ]);
  await venue.close();
});

test("open orders page by page, none twice, and of symbols that are not known none", async () => {
  const { venue, answers, asked } = await connected();
  const [raw] = (answer("getAllOpenOrders", "open") as { data: Row[] }).data;
  const page = Array.from({ length: 500 }, (_, at) => ({ ...raw, id: 1_000 - at, symbol: "btcusdt" }));
  answers["GET /v1/order/openOrders"] = ({ url }: HttpRequest) =>
    ok(
      new URL(url).searchParams.has("from")
        ? [page.at(-1), { ...raw, id: 400, symbol: "adausdt" }, { ...raw, id: 399, symbol: "goneusdt" }]
        : page,
    );
  const open = await venue.fetchOpenOrders();
  assert.is(open.length, 501);
  assert.equal(asked("GET", "/v1/order/openOrders").slice(-2), [
    "account-id=10000001&size=500",
    "account-id=10000001&direct=next&from=501&size=500",
  ]);
  await venue.close();
});

test("fills since a time: two days after the other, each to its last page", async () => {
  const { venue, answers, asked } = await connected();
  const [, , raw] = (answer("searchMatchResults", "three") as { data: Row[] }).data;
  const stretch = 2 * 86_400_000;
  const since = now - stretch - 1_000;
  answers["GET /v1/order/matchresults"] = ({ url }: HttpRequest) => {
    const query = new URL(url).searchParams;
    const first = query.get("start-time") === String(since);
    const count = first ? (query.has("from") ? 2 : 500) : 1;
    const begin = first ? (query.has("from") ? 499 : 0) : 900;
    return ok(Array.from({ length: count }, (_, at) => ({
      ...raw,
      ...{ id: 5_000 - begin - at, "trade-id": begin + at, "created-at": since + 1 },
    })));
  };
  const fills = await venue.fetchFills({ symbol, since, limit: 1_000 });
  assert.is(fills.length, 502, "the entry that a page begins from is in it, and counts once");
  assert.equal(asked("GET", "/v1/order/matchresults").slice(-3), [
    `end-time=${since + stretch - 1}&size=500&start-time=${since}&symbol=btcusdt`,
    `direct=next&end-time=${since + stretch - 1}&from=4501&size=500&start-time=${since}&symbol=btcusdt`,
    `end-time=${since + 2 * stretch - 1}&size=500&start-time=${since + stretch}&symbol=btcusdt`,
  ]);
  await venue.close();
});

test("a limit that is used up: nothing is sent for a while", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers[`POST ${place}`] = new Broken(429, JSON.stringify(no("rate-too-many-requests", "exceeded rate limit")), {
    "retry-after": "9",
  });
  assert.instance(await failure(venue.createOrder(limit)), RateLimited);
  answers[`POST ${place}`] = ok("78");
  const next = venue.createOrder({ ...limit, clientOrderId: "next", timeout: 20_000 });
  await clock.advance(8_900);
  assert.is(asked("POST", place).length, 1);
  await clock.advance(1_000);
  assert.is((await next).state.status, "open");
  await venue.close();
});

test("the dead man's switch counts whole seconds", async () => {
  const { venue, answers, asked } = await connected();
  const path = "/v2/algo-orders/cancel-all-after";
  answers[`POST ${path}`] = answer("deadMansSwitch", "armed");
  const armed = await venue.armDeadMansSwitch({ countdown: 30_500 });
  answers[`POST ${path}`] = { code: 500, message: "system error" };
  assert.ok(await failure(armed.disarm()));
  answers[`POST ${path}`] = answer("deadMansSwitch", "off");
  await armed.disarm();
  assert.equal(asked("POST", path).slice(0, 2), ['{"timeout":31}', '{"timeout":0}']);
  await venue.close();
});

const topic = "market.btcusdt.mbp.150";
const change = (previous: number, seqNum: number, bids: readonly (readonly [number, number])[]) => ({
  ch: topic,
  ts: now,
  tick: { seqNum, prevSeqNum: previous, bids, asks: [] },
});
const whole = (seqNum: number, bids: readonly (readonly [number, number])[] = [[60_000, 1]]) => ({ id }: Row) => ({
  id,
  status: "ok",
  rep: topic,
  ts: now,
  data: { seqNum, bids, asks: [[60_001, 2]] },
});

test("a book: asked for over a socket of its own, changes that join, and a gap that is mended", async () => {
  const { venue, replies, sockets, tell, clock } = await connected();
  replies["req"] = whole(10);
  const watching = venue.watchOrderBook(symbol);
  await clock.advance(10);
  // One that came before the book, one that is part of it, and one that joins.
  tell(change(8, 9, [[59_000, 9]]));
  tell(change(9, 10, [[59_000, 9]]));
  tell(change(10, 14, [[59_999, 3], [59_998.5, 5]]));
  await clock.advance(2_000);
  const book = await watching;
  const bids = () => book.bids().map(({ price, amount }) => `${price}:${amount}`);
  assert.equal(bids(), ["60000:1", "59999:3", "59998.5:5"]);
  assert.equal(sockets.map(({ url }) => new URL(url).pathname), ["/ws/v2", "/feed", "/feed"]);
  const pulls = sockets.filter(({ sent }) => sent.some(({ req }) => req !== undefined));
  assert.equal(pulls.flatMap(({ sent }) => sent.map(({ req, sub }) => [req, sub])), [[topic, undefined]]);
  tell(change(14, 15, [[60_000, 0]]));
  assert.is(String(book.bestBid.price), "59999");
  tell(change(13, 15, [[60_000, 9]]));
  assert.is(String(book.bestBid.price), "59999", "an old change is none");
  tell(change(15, 15, []));
  assert.is(book.state, "live", "nothing has changed, and it is said");
  replies["req"] = whole(20);
  tell(change(17, 18, [[59_999, 9]]));
  assert.is.not(book.state, "live", "one is missing");
  await clock.advance(2_000);
  tell(change(20, 21, [[59_990, 4]]));
  await clock.advance(2_000);
  assert.is(book.state, "live");
  assert.equal(bids(), ["60000:1", "59990:4"]);
  await venue.close();
});

test("a book is kept to the 150 levels that are told of; one that is older than its changes is asked for again", async () => {
  const { venue, replies, tell, clock } = await connected();
  const levels = Array.from({ length: 150 }, (_, at) => [60_000 - at, 1] as const);
  let asks = 0;
  replies["req"] = (frame) => whole(++asks === 1 ? 5 : 10, levels)(frame);
  const watching = venue.watchOrderBook(symbol);
  await clock.advance(10);
  tell(change(9, 11, [[60_000.5, 2]]));
  await clock.advance(5_000);
  tell(change(11, 12, [[60_000.6, 2]]));
  await clock.advance(5_000);
  const book = await watching;
  tell(change(12, 13, [[60_000.7, 2]]));
  assert.ok(asks >= 2);
  assert.is(book.bids().length, 150);
  assert.is(String(book.bestBid.price), "60000.7");
  await venue.close();
});

test("books by HTTP: as many levels as are asked for, or more", async () => {
  const { venue, answers, asked, replies } = await connected();
  answers["GET /market/depth"] = answer("getMarketDepth", "five");
  answers["GET /market/fullMbp"] = answer("getFullOrderBook", "book");
  replies["req"] = whole(3);
  for (const depth of [1, 20, 150]) await venue.fetchOrderBook({ symbol, depth });
  assert.equal(asked("GET", "/market/depth"), [
    "symbol=btcusdt&depth=5&type=step0",
    "symbol=btcusdt&depth=20&type=step0",
    "symbol=btcusdt&type=step0",
  ]);
  await venue.fetchOrderBook({ symbol, depth: 151 });
  assert.equal(asked("GET", "/market/fullMbp"), ["symbol=btcusdt"]);
  assert.is((await venue.fetchOrderBook({ symbol })).sequence, 3);
  await venue.close();
});

test("streams of market data, packed; a ping is answered in its own words", async () => {
  const { venue, sockets, tell, clock } = await connected();
  const opening = Promise.all([
    venue.watchTrades(symbol),
    venue.watchTicker(symbol),
    venue.watchCandles({ symbol, interval: "1m" }),
  ]);
  await clock.advance(2_000);
  const [trades, ticker, candles] = await opening;
  const seen: unknown[] = [];
  trades.on(({ id }) => seen.push(id));
  ticker.on(({ last }) => seen.push(String(last)));
  candles.on(({ time }) => seen.push(time));
  tell(message("TradeDetail", "two"));
  tell(message("TickerPush", "btc"));
  tell({ ...(message("KlinePush", "minute") as Row), ch: "market.btcusdt.kline.1min" });
  await settle();
  assert.equal(seen, ["102090727789", "102090727790", "52735.63", 1_630_981_680_000]);
  const line = sockets.find(({ url }) => url === "wss://api.huobi.pro/ws");
  line?.events.message(new TextEncoder().encode('{"ping":18212558000}'));
  assert.equal(line?.sent.at(-1), { pong: 18_212_558_000 });
  sockets[0]?.events.message(new TextEncoder().encode('{"action":"ping","data":{"ts":1575537778295}}'));
  assert.equal(sockets[0]?.sent.at(-1), { action: "pong", data: { ts: 1_575_537_778_295 } });
  await venue.close();
  await clock.advance(0);
});

test("candles: the newest from one operation, older ones from another", async () => {
  const { venue, answers, asked } = await connected();
  answers["GET /market/history/kline"] = answer("getKlines", "none");
  answers["GET /market/history/candles"] = answer("getHistoryCandles", "minutes");
  await venue.fetchCandles({ symbol, interval: "1m", limit: 100 });
  assert.match(asked("GET", "/market/history/kline")[0] ?? "", /^symbol=btcusdt&period=1min&size=10[0-2]$/);
  const from = 1_591_515_300_000;
  const page = await venue.fetchCandles({ symbol, interval: "1m", from, to: from + 120_000 });
  assert.equal(page.candles.map(({ time }) => time - from), [0, 60_000]);
  assert.equal(asked("GET", "/market/history/candles"), [
    `symbol=btcusdt&period=1min&from=${from / 1_000}&to=${from / 1_000 + 119}&size=1000`,
  ]);
  assert.instance(await failure(venue.fetchCandles({ symbol, interval: "1M" })), ValidationError);
  await venue.close();
});

test("tickers, fees, and what an answer lacks", async () => {
  const { venue, answers, asked } = await connected();
  answers["GET /market/tickers"] = answer("getLatestTickers", "all");
  answers["GET /market/detail/merged"] = answer("getLatestAggregatedTicker", "btc");
  assert.equal((await venue.fetchTickers()).map((one) => one.symbol), [symbol]);
  assert.equal((await venue.fetchTickers({ symbols: [symbol] })).map(({ last }) => String(last)), ["49820.92"]);
  answers["GET /v2/reference/transact-fee-rate"] = answer("getCurrentFeeRate", "fees");
  assert.is(String((await venue.fetchTradingFees(symbol)).taker), "0.002");
  assert.equal(asked("GET", "/v2/reference/transact-fee-rate"), ["symbols=btcusdt"]);
  const { maker } = venue.estimateFee({ symbol, side: "buy", amount: "1", price: "100" });
  assert.equal([String(maker.amount), maker.asset], ["0.002", "BTC"]);
  answers["GET /v2/reference/transact-fee-rate"] = answer("getCurrentFeeRate", "none");
  assert.instance(await failure(venue.fetchTradingFees(symbol)), SchemaError);
  await venue.close();
});

test("without a key there is market data, and nothing else", async () => {
  const world = bench();
  const { credentials: _, ...options } = world.options;
  const venue = spot(options);
  await venue.connect();
  world.replies["req"] = whole(3);
  assert.is((await venue.fetchOrderBook({ symbol })).sequence, 3);
  assert.instance(await failure(venue.fetchBalances()), ValidationError);
  assert.instance(await failure(venue.createOrder(limit)), ValidationError);
  await venue.close();
  await world.clock.advance(0);
  assert.is(world.clock.pending, 0);
});

test.run();
