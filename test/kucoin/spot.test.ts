/** The spot connector over a scripted venue: what it sends, byte for byte, and what it makes of what comes back. */
import * as assert from "uvu/assert";
import {
  AuthenticationError,
  InsufficientFunds,
  InvalidOrder,
  OrderNotFound,
  OutcomeUnknown,
  RateLimited,
  SchemaError,
  ValidationError,
} from "../../src/core/errors.ts";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { spot } from "../../src/venues/kucoin/mod.ts";
import { suite } from "../support/suite.ts";
import { type Bench, bench, Broken, failure, no, now, ok, settle, spotAnswer, spotMessage } from "./bench.ts";

const test = suite("kucoin spot");

const symbol = "BTC/USDT";
const orders = "/spotMarket/tradeOrdersV2";

async function connected(prepare: (world: Bench) => void = () => {}) {
  const world = bench();
  world.answers["GET /api/v2/symbols"] = spotAnswer("getAllSymbols", "pairs");
  prepare(world);
  const venue = spot(world.options);
  await venue.connect();
  return { ...world, venue };
}

const limit = { symbol, side: "buy", type: "limit", amount: "0.01", price: "60000", clientOrderId: "mine" } as const;

const placed = (more: Record<string, unknown> = {}) =>
  ok({
    orderId: "77",
    clientOid: "mine",
    orderTime: now,
    originSize: "0.01",
    dealSize: "0",
    remainSize: "0.01",
    canceledSize: "0",
    status: "open",
    matchTime: now + 1,
    ...more,
  });

const event = (name: string, more: Record<string, unknown> = {}) => ({
  ...spotMessage("OrderChange", name) as Record<string, unknown>,
  orderId: "77",
  clientOid: "mine",
  orderTime: now,
  originSize: "0.01",
  size: "0.01",
  price: "60000",
  ts: (now + 5) * 1e6,
  ...more,
});

const stored = (more: Record<string, unknown> = {}) => ({
  ...(spotAnswer("getOrderByOrderId", "filled") as { data: Record<string, unknown> }).data,
  id: "77",
  clientOid: "mine",
  size: "0.01",
  price: "60000",
  dealSize: "0",
  dealFunds: "0",
  active: true,
  createdAt: now,
  lastUpdatedAt: now + 10,
  ...more,
});

test("it connects: a token for the socket, its welcome, and topics one by one", async () => {
  const { venue, sockets, requests, clock } = await connected();
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  assert.equal(sockets.map(({ url }) => url), ["wss://ws-api-spot.kucoin.com/?token=mine%3D%3D&connectId=hello"]);
  assert.equal(sockets[0]?.sent.map(({ type, topic, privateChannel }) => [type, topic, privateChannel]), [
    ["ping", undefined, undefined],
    ["subscribe", orders, true],
    ["subscribe", "/account/balance", true],
  ]);
  const balance = requests.find(({ url }) => url === "https://api.kucoin.com/api/v1/accounts?type=trade");
  assert.is(balance?.headers["KC-API-KEY"], "key");
  assert.equal(venue.balances().map(({ asset, total }) => [asset, String(total)]), [["USDT", "26.66759503"]]);
  const token = requests.find(({ url }) => url.endsWith("bullet-private"));
  assert.equal([token?.method, token?.body], ["POST", undefined]);
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("a key that is refused ends the attempt, and the error does not have it", async () => {
  const world = bench();
  world.answers["GET /api/v2/symbols"] = spotAnswer("getAllSymbols", "pairs");
  world.answers["POST /api/v1/bullet-private"] = no("400004", "Invalid KC-API-PASSPHRASE pass phrase.");
  const venue = spot(world.options);
  const error = await failure(venue.connect());
  assert.instance(error, AuthenticationError);
  assert.not.match(String(error), "pass phrase");
  await venue.close();
});

test("a socket whose token is not taken gets another one", async () => {
  let tokens = 0;
  const { venue, clock, sockets, answers, replies } = await connected();
  const first = answers["POST /api/v1/bullet-private"] as (request: HttpRequest) => unknown;
  answers["POST /api/v1/bullet-private"] = (request: HttpRequest) => (tokens++, first(request));
  replies["ping"] = () =>
    tokens === 1 ? { id: "hello", type: "error", code: 401, data: "token is invalid" } : { id: "hello", type: "pong" };
  sockets[0]?.events.closed(1006, "");
  const [line] = sockets;
  if (line) line.open = false;
  await clock.advance(20_000);
  assert.ok(venue.ready && tokens >= 2, `${tokens}`);
  await venue.close();
});

test("an answer without an address is no token", async () => {
  const world = bench();
  world.answers["GET /api/v2/symbols"] = spotAnswer("getAllSymbols", "pairs");
  world.answers["POST /api/v1/bullet-public"] = ok({ token: "t", instanceServers: [] });
  const venue = spot({ ...world.options, ports: world.options.ports ?? {} });
  const watching = failure(venue.watchTrades(symbol));
  await settle();
  await world.clock.advance(60_000);
  assert.ok(await watching);
  assert.is(world.sockets.length, 0);
  await venue.close();
});

test("an order is sent, rests, and is filled by the stream; its fills are read with their fees", async () => {
  const { venue, answers, requests, asked, tell, clock } = await connected();
  answers["POST /api/v1/hf/orders/sync"] = placed();
  const order = await venue.createOrder({ ...limit, postOnly: true });
  const sent = requests.at(-1) as HttpRequest;
  assert.equal([sent.method, sent.url], ["POST", "https://api.kucoin.com/api/v1/hf/orders/sync"]);
  assert.is(
    sent.body,
    '{"clientOid":"mine","symbol":"BTC-USDT","side":"buy","type":"limit","price":"60000","size":"0.01","postOnly":true}',
  );
  assert.is(sent.headers["KC-API-TIMESTAMP"], String(now));
  assert.equal([order.state.status, order.state.id], ["open", "77"]);
  const match = { matchPrice: "60000", liquidity: "maker", status: "open" };
  tell(orders, event("match", { ...match, filledSize: "0.004", matchSize: "0.004", tradeId: "1" }));
  assert.equal([order.state.status, String(order.state.filled)], ["partiallyFilled", "0.004"]);
  const { data } = spotAnswer("getAccountTradeHistory", "one") as { data: { items: Record<string, unknown>[] } };
  const fill = (id: number, size: string, funds: string) => ({
    ...data.items[0],
    id,
    size,
    funds,
    orderId: "77",
    price: "60000",
    createdAt: now + id,
  });
  answers["GET /api/v1/hf/fills"] = ok({ items: [fill(2, "0.006", "360"), fill(1, "0.004", "240")], lastId: 5 });
  tell(orders, event("match", { ...match, filledSize: "0.01", matchSize: "0.006", tradeId: "2", ts: (now + 6) * 1e6 }));
  tell(orders, event("filled", { filledSize: "0.01", ts: (now + 6) * 1e6 }));
  assert.is(order.state.status, "filled");
  await clock.advance(1_000);
  assert.equal((await order.done).status, "filled");
  assert.equal(order.fills.map(({ id, fee }) => [id, String(fee?.amount)]), [["1", "0.000677176"], [
    "2",
    "0.000677176",
  ]]);
  assert.is(String(order.state.cost), "600");
  assert.is(asked("GET", "/api/v1/hf/fills").at(-1), "?symbol=BTC-USDT&orderId=77&limit=100");
  await venue.close();
});

test("an order that is filled at once: its fills are read, with their fees", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /api/v1/hf/orders/sync"] = placed({ dealSize: "0.01", remainSize: "0", status: "done" });
  const { data } = spotAnswer("getAccountTradeHistory", "one") as { data: { items: Record<string, unknown>[] } };
  const fill = { ...data.items[0], orderId: "77", size: "0.01", price: "60000", funds: "600", createdAt: now };
  answers["GET /api/v1/hf/fills"] = ok({ items: [fill], lastId: 5 });
  const order = await venue.createOrder(limit);
  await clock.advance(5_000);
  assert.is((await order.done).status, "filled");
  assert.equal(order.fills.map(({ fee }) => [String(fee?.amount), fee?.asset]), [["0.000677176", "USDT"]]);
  assert.ok(asked("GET", "/api/v1/hf/fills").includes("?symbol=BTC-USDT&orderId=77&limit=100"));
  await venue.close();
});

test("a cancel says how it ended; what is gone is asked for", async () => {
  const { venue, answers, requests } = await connected();
  answers["POST /api/v1/hf/orders/sync"] = placed();
  const order = await venue.createOrder(limit);
  answers["DELETE /api/v1/hf/orders/sync/77"] = ok({
    orderId: "77",
    originSize: "0.01",
    dealSize: "0",
    remainSize: "0",
    canceledSize: "0.01",
    status: "done",
  });
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: "mine" })).status, "canceled");
  const sent = requests.at(-1) as HttpRequest;
  assert.equal([sent.method, sent.url, sent.body], [
    "DELETE",
    "https://api.kucoin.com/api/v1/hf/orders/sync/77?symbol=BTC-USDT",
    undefined,
  ]);
  assert.is(order.state.status, "canceled");
  answers["DELETE /api/v1/hf/orders/sync/client-order/other"] = no("400100", "order_not_exist_or_not_allow_to_cancel");
  answers["GET /api/v1/hf/orders/client-order/other"] = ok(null);
  const error = await failure(venue.cancelOrder({ symbol, clientOrderId: "other" }));
  assert.instance(error, OrderNotFound);
  await venue.close();
});

test("refusals are of their kinds, and the order is rejected", async () => {
  const { venue, answers } = await connected();
  for (
    const [code, text, kind] of [
      ["200004", "Balance insufficient!", InsufficientFunds],
      ["400370", "Max. price: 0.025", InvalidOrder],
      ["400005", "Invalid KC-API-SIGN.", AuthenticationError],
    ] as const
  ) {
    answers["POST /api/v1/hf/orders/sync"] = no(code, text);
    const error = await failure(venue.createOrder({ ...limit, clientOrderId: `c${code}` }));
    assert.instance(error, kind, code);
    assert.is(venue.order(`c${code}`)?.state.status, "rejected", code);
  }
  await venue.close();
});

test("an answer that never came: asked for by its name, found, or gone for good after the deadline", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /api/v1/hf/orders/sync"] = new Broken(503, "<html>");
  answers["GET /api/v1/hf/orders/client-order/mine"] = ok(stored());
  const found = await failure(venue.createOrder(limit));
  assert.instance(found, OutcomeUnknown);
  await clock.advance(3_000);
  assert.is(venue.order("mine")?.state.status, "open");
  assert.equal(asked("GET", "/api/v1/hf/orders/client-order/mine").at(-1), "?symbol=BTC-USDT");
  answers["GET /api/v1/hf/orders/client-order/lost"] = ok(null);
  assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId: "lost" })), OutcomeUnknown);
  await clock.advance(2_000);
  assert.is(venue.order("lost")?.state.status, "unknown", "it may still be on its way");
  await clock.advance(30_000);
  assert.is(venue.order("lost")?.state.status, "rejected");
  assert.is(asked("POST", "/api/v1/hf/orders/sync").length, 2, "never sent again");
  await venue.close();
});

test("a limit that is used up: nothing is sent before the time that was told", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /api/v1/hf/orders/sync"] = new Broken(429, '{"code":"429000","msg":"too many requests"}', {
    "gw-ratelimit-reset": "9000",
  });
  const error = await failure(venue.createOrder(limit));
  assert.instance(error, RateLimited);
  assert.ok(((error as RateLimited).retryAfter ?? 0) >= 9_000);
  answers["POST /api/v1/hf/orders/sync"] = placed({ clientOid: "next" });
  const next = venue.createOrder({ ...limit, clientOrderId: "next", timeout: 20_000 });
  await clock.advance(8_900);
  assert.is(asked("POST", "/api/v1/hf/orders/sync").length, 1);
  await clock.advance(1_000);
  assert.is((await next).state.status, "open");
  await venue.close();
});

test("several orders: limit orders of a pair together, five at most, the others alone", async () => {
  const { venue, answers, asked } = await connected();
  answers["POST /api/v1/hf/orders/multi/sync"] = ({ body }: HttpRequest) => {
    const { orderList } = JSON.parse(body ?? "") as { orderList: { clientOid: string }[] };
    return ok(
      orderList.map(({ clientOid }, at) =>
        at === 1
          ? { success: false, failMsg: "The order funds should more then 0.1 USDT." }
          : { ...(placed({ orderId: `7${clientOid}`, clientOid }) as { data: object }).data, success: true }
      ),
    );
  };
  answers["POST /api/v1/hf/orders/sync"] = ({ body }: HttpRequest) =>
    body?.includes('"market"') ? placed({ dealSize: "0.01", remainSize: "0", status: "done" }) : placed();
  const six = Array.from({ length: 6 }, (_, at) => ({ ...limit, clientOrderId: `b${at}` }));
  const market = { symbol, side: "buy", type: "market", amount: "0.01", clientOrderId: "m" } as const;
  const outcomes = await venue.createOrders([...six, market]);
  assert.equal(
    outcomes.map((outcome) =>
      "order" in outcome ? outcome.order.state.status : (outcome.error as Error).constructor.name
    ),
    [
      "open",
      "InvalidOrder",
      "open",
      "open",
      "open",
      "open",
      "filled",
    ],
  );
  assert.equal(asked("POST", "/api/v1/hf/orders/multi/sync").map((line) => line.split("clientOid").length - 1), [5]);
  assert.is(asked("POST", "/api/v1/hf/orders/sync").length, 2);
  answers["POST /api/v1/hf/orders/multi/sync"] = new Broken(502, "");
  const unknown = await venue.createOrders([{ ...limit, clientOrderId: "u1" }, { ...limit, clientOrderId: "u2" }]);
  assert.ok(unknown.every((outcome) => "error" in outcome && outcome.error instanceof OutcomeUnknown));
  await venue.close();
});

test("a market order by quote; an amendment cancels first, and places what is left", async () => {
  const { venue, answers, asked } = await connected();
  answers["POST /api/v1/hf/orders/sync"] = placed({
    originSize: "0",
    dealSize: "0.00016",
    status: "done",
    remainSize: "0",
  });
  await venue.createQuoteOrder({ symbol, side: "buy", quoteAmount: "10", clientOrderId: "mine" });
  assert.is(
    asked("POST", "/api/v1/hf/orders/sync").at(-1),
    '{"clientOid":"mine","symbol":"BTC-USDT","side":"buy","type":"market","funds":"10"}',
  );
  answers["POST /api/v1/hf/orders/sync"] = ({ body }: HttpRequest) => {
    const { clientOid } = JSON.parse(body ?? "") as { clientOid: string };
    return placed({ clientOid, orderId: clientOid === "old" ? "80" : "81" });
  };
  await venue.createOrder({ ...limit, clientOrderId: "old" });
  answers["DELETE /api/v1/hf/orders/sync/80"] = ok({
    orderId: "80",
    originSize: "0.01",
    dealSize: "0.004",
    remainSize: "0",
    canceledSize: "0.006",
    status: "done",
  });
  const amended = await venue.amendOrder({ symbol, clientOrderId: "old", price: "59000" });
  assert.equal([amended.id, amended.status], ["81", "open"]);
  assert.match(asked("POST", "/api/v1/hf/orders/sync").at(-1) ?? "", '"price":"59000","size":"0.006"');
  await venue.close();
});

test("the dead man's switch counts whole seconds, for the pairs that are named", async () => {
  const { venue, answers, asked } = await connected();
  answers["POST /api/v1/hf/orders/dead-cancel-all"] = spotAnswer("setDCP", "set");
  const armed = await venue.armDeadMansSwitch({ countdown: 30_500, symbols: [symbol] });
  answers["POST /api/v1/hf/orders/dead-cancel-all"] = spotAnswer("setDCP", "ended");
  await armed.disarm();
  assert.equal(asked("POST", "/api/v1/hf/orders/dead-cancel-all"), [
    '{"timeout":31,"symbols":"BTC-USDT"}',
    '{"timeout":-1}',
  ]);
  await venue.close();
});

test("open orders of all pairs, and all of one canceled", async () => {
  const { venue, answers, asked } = await connected();
  answers["GET /api/v1/hf/orders/active/symbols"] = spotAnswer("getSymbolsWithOpenOrder", "two");
  answers["GET /api/v1/hf/orders/active"] = ({ url }: HttpRequest) =>
    url.includes("BTC-USDT") ? spotAnswer("getOpenOrders", "one") : ok([{ ...stored(), symbol: "ETH-USDT" }]);
  const open = await venue.fetchOpenOrders();
  assert.equal(
    open.map((order) => [order.symbol, order.external]),
    [[symbol, true]],
    "of pairs that are not listed none",
  );
  assert.equal(asked("GET", "/api/v1/hf/orders/active"), ["?symbol=ETH-USDT", "?symbol=BTC-USDT"]);
  answers["DELETE /api/v1/hf/orders"] = spotAnswer("cancelAllOrdersBySymbol", "taken");
  answers["GET /api/v1/hf/orders/67120bbef094e200070976f6"] = ok(
    stored({ id: "67120bbef094e200070976f6", active: false, cancelExist: true, lastUpdatedAt: now + 50 }),
  );
  assert.equal(await venue.cancelAllOrders(symbol), []);
  assert.equal(asked("DELETE", "/api/v1/hf/orders"), ["?symbol=BTC-USDT"]);
  await venue.close();
});

const change = (first: number, last: number, bids: readonly string[][]) => ({
  changes: { asks: [], bids },
  sequenceStart: first,
  sequenceEnd: last,
  symbol: "BTC-USDT",
  time: now,
});
const whole = (sequence: number) =>
  ok({ time: now, sequence: String(sequence), bids: [["60000", "1"]], asks: [["60001", "2"]] });

test("a book with a key: the whole of it, changes that join, and a gap that is mended", async () => {
  const { venue, answers, asked, tell, clock } = await connected();
  const path = "/api/v3/market/orderbook/level2";
  const topic = "/market/level2:BTC-USDT";
  answers[`GET ${path}`] = whole(10);
  const watching = venue.watchOrderBook(symbol);
  await clock.advance(10);
  tell(topic, change(9, 12, [["59999", "3", "9"], ["59998", "5", "12"]]));
  await clock.advance(2_000);
  const book = await watching;
  assert.equal(book.bids().map(({ price, amount }) => `${price}:${amount}`), ["60000:1", "59999:3", "59998:5"]);
  tell(topic, change(13, 13, [["60000", "0", "13"]]));
  assert.is(String(book.bestBid.price), "59999");
  tell(topic, change(12, 13, [["60000", "9", "13"]]));
  assert.is(String(book.bestBid.price), "59999", "an old change is none");
  answers[`GET ${path}`] = whole(20);
  tell(topic, change(15, 15, [["59999", "9", "15"]]));
  assert.is.not(book.state, "live", "14 is missing");
  await clock.advance(2_000);
  tell(topic, change(21, 21, [["59990", "4", "21"]]));
  await clock.advance(2_000);
  assert.is(book.state, "live");
  assert.equal(book.bids().map(({ price }) => String(price)), ["60000", "59990"]);
  assert.ok(asked("GET", path).length >= 2);
  await venue.close();
});

test("a book without a key: the best fifty, each time all of them", async () => {
  const world = bench();
  world.answers["GET /api/v2/symbols"] = spotAnswer("getAllSymbols", "pairs");
  world.answers["GET /api/v1/market/orderbook/level2_100"] = whole(3);
  const { credentials: _, ...options } = world.options;
  const venue = spot(options);
  await venue.connect();
  const watching = venue.watchOrderBook(symbol);
  await world.clock.advance(10);
  const topic = "/spotMarket/level2Depth50:BTC-USDT";
  world.tell(topic, { bids: [["60000", "1"]], asks: [["60001", "2"]], timestamp: now });
  const book = await watching;
  world.tell(topic, { bids: [["59000", "1"]], asks: [["60001", "3"]], timestamp: now + 100 });
  assert.equal([String(book.bestBid.price), String(book.bestAsk.amount)], ["59000", "3"]);
  assert.is((await venue.fetchOrderBook({ symbol })).sequence, 3);
  assert.match(world.sockets[0]?.url ?? "", "token=everybody");
  assert.instance(await failure(venue.fetchBalances()), ValidationError);
  await venue.close();
});

test("candles from a time on, page by page, and the newest", async () => {
  const { venue, answers, asked } = await connected();
  const from = 1_566_789_600_000;
  answers["GET /api/v1/market/candles"] = spotAnswer("getKlines", "minutes");
  const page = await venue.fetchCandles({ symbol, interval: "1m", from, to: from + 180_000 });
  assert.equal(page.candles.map(({ time }) => time - from), [0, 60_000, 120_000]);
  assert.is(
    asked("GET", "/api/v1/market/candles")[0],
    "?symbol=BTC-USDT&type=1min&startAt=1566789600&endAt=1566789780",
  );
  assert.instance(await failure(venue.fetchCandles({ symbol, interval: "3d" })), ValidationError);
  await venue.close();
});

test("fees, trades and what an answer lacks", async () => {
  const { venue, answers } = await connected();
  answers["GET /api/v1/trade-fees"] = spotAnswer("getSpotActualFee", "two");
  assert.is(String((await venue.fetchTradingFees(symbol)).taker), "0.001");
  const { maker } = venue.estimateFee({ symbol, side: "buy", amount: "1", price: "100" });
  assert.equal([String(maker.amount), maker.asset], ["0.1", "USDT"]);
  answers["GET /api/v1/trade-fees"] = ok([]);
  assert.instance(await failure(venue.fetchTradingFees(symbol)), SchemaError);
  await venue.close();
});

test("fills since a time: week by week, each to its last page", async () => {
  const { venue, answers, asked } = await connected();
  const { data } = spotAnswer("getAccountTradeHistory", "one") as { data: { items: Record<string, unknown>[] } };
  const week = 7 * 86_400_000;
  const since = now - week - 1_000;
  let id = 0;
  answers["GET /api/v1/hf/fills"] = ({ url }: HttpRequest) => {
    const query = new URL(url).searchParams;
    const count = query.get("startAt") === String(since) ? (query.has("lastId") ? 1 : 100) : 2;
    const items = Array.from({ length: count }, () => ({ ...data.items[0], id: ++id, createdAt: since + id }));
    return ok({ items, lastId: 4_000 + id });
  };
  const fills = await venue.fetchFills({ symbol, since, limit: 1_000 });
  assert.is(fills.length, 103);
  assert.equal(asked("GET", "/api/v1/hf/fills").slice(-3), [
    `?symbol=BTC-USDT&limit=100&startAt=${since}&endAt=${since + week - 1}`,
    `?symbol=BTC-USDT&lastId=4100&limit=100&startAt=${since}&endAt=${since + week - 1}`,
    `?symbol=BTC-USDT&limit=100&startAt=${since + week}&endAt=${since + 2 * week - 1}`,
  ]);
  await venue.close();
});

test.run();
