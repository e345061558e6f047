/** The spot connector over a scripted venue: what it sends, byte for byte, and what it makes of what comes back. */
import * as assert from "uvu/assert";
import {
  AuthenticationError,
  InsufficientFunds,
  InvalidOrder,
  OrderNotFound,
  OutcomeUnknown,
  PermissionError,
  RateLimited,
  SchemaError,
  ValidationError,
} from "../../src/core/errors.ts";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { spot } from "../../src/venues/bitget/mod.ts";
import { suite } from "../support/suite.ts";
import {
  accountPush,
  type Bench,
  bench,
  Broken,
  failure,
  no,
  now,
  ok,
  settle,
  spotAnswer,
  spotMessage,
} from "./bench.ts";

const test = suite("bitget spot");

const symbol = "BTC/USDT";
const place = "POST /api/v3/trade/place-order";
const info = "GET /api/v3/trade/order-info";

async function connected(prepare: (world: Bench) => void = () => {}, options = {}) {
  const world = bench(options);
  world.answers["GET /api/v3/market/instruments"] = spotAnswer("getInstruments", "spot");
  prepare(world);
  const venue = spot(world.options);
  await venue.connect();
  return { ...world, venue };
}

const limit = { symbol, side: "buy", type: "limit", amount: "0.01", price: "60000", clientOrderId: "mine" } as const;

const taken = ok({ orderId: "77", clientOid: "mine" });

type Entry = Record<string, unknown>;

const event = (more: Entry = {}): unknown =>
  accountPush("order", [{
    ...(spotMessage("OrderPush", "changes") as { data: Entry[] }).data[0],
    orderId: "77",
    clientOid: "mine",
    side: "buy",
    price: "60000",
    qty: "0.01",
    timeInForce: "gtc",
    createdTime: String(now),
    updatedTime: String(now + 5),
    ...more,
  }]);

const fill = (id: string, qty: string, more: Entry = {}): Entry => ({
  ...(spotMessage("FillPush", "spot") as { data: Entry[] }).data[0],
  execId: id,
  orderId: "77",
  clientOid: "mine",
  side: "buy",
  execPrice: "60000",
  execQty: qty,
  execValue: String(60000 * Number(qty)),
  execTime: String(now + 5),
  feeDetail: [{ feeCoin: "BTC", fee: "0.00001" }],
  ...more,
});

const stored = (more: Entry = {}): unknown =>
  ok({
    ...(spotAnswer("getOrderInfo", "partly") as { data: Entry }).data,
    orderId: "77",
    clientOid: "mine",
    side: "buy",
    price: "60000",
    qty: "0.01",
    timeInForce: "gtc",
    cumExecQty: "0",
    cumExecValue: "0",
    orderStatus: "live",
    createdTime: String(now),
    updatedTime: String(now + 10),
    ...more,
  });

test("it connects: a login, and the account's topics one by one", async () => {
  const { venue, sockets, requests, clock } = await connected();
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  assert.equal(sockets.map(({ url }) => url), ["wss://ws.bitget.com/v3/ws/private"]);
  const [login, ...topics] = sockets[0]?.sent.map((frame) => JSON.stringify(frame)) ?? [];
  const { op, args } = JSON.parse(login ?? "") as { op: string; args: [Entry] };
  assert.equal([op, args[0]["apiKey"], args[0]["passphrase"], args[0]["timestamp"]], [
    "login",
    "key",
    "pass phrase",
    String(now / 1_000),
  ]);
  assert.equal(topics, [
    '{"op":"subscribe","args":[{"instType":"UTA","topic":"order"}]}',
    '{"op":"subscribe","args":[{"instType":"UTA","topic":"fill"}]}',
    '{"op":"subscribe","args":[{"instType":"UTA","topic":"account"}]}',
  ]);
  const balance = requests.find(({ url }) => url === "https://api.bitget.com/api/v3/account/assets");
  assert.is(balance?.headers["ACCESS-KEY"], "key");
  assert.is(balance?.headers["paptrading"], undefined);
  assert.equal(venue.balances().map(({ asset, total }) => [asset, String(total)]), [
    ["USDT", "6.19300826"],
    ["BGB", "1.15582129"],
  ]);
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("a key that is refused ends the attempt, and the error does not have it", async () => {
  const world = bench();
  world.answers["GET /api/v3/market/instruments"] = spotAnswer("getInstruments", "spot");
  world.replies["login"] = () => ({ event: "error", code: 30012, msg: "Invalid passphrase pass phrase" });
  const venue = spot(world.options);
  const error = await failure(venue.connect());
  assert.instance(error, AuthenticationError);
  assert.not.match(String(error), "pass phrase");
  await venue.close();
});

test("an account of the classic API is told so", async () => {
  const world = bench();
  world.answers["GET /api/v3/market/instruments"] = spotAnswer("getInstruments", "spot");
  world.answers["GET /api/v3/account/assets"] = no("40084", "You are in Classic Account mode");
  const venue = spot(world.options);
  assert.instance(await failure(venue.fetchBalances()), PermissionError);
  await venue.close();
});

test("demo trading is asked for by a header, on what is signed and what is not", async () => {
  const { venue, requests, sockets } = await connected(() => {}, { network: "demo" });
  const instruments = requests.find(({ url }) => url.includes("/instruments"));
  const balance = requests.find(({ url }) => url.includes("/assets"));
  assert.equal([instruments?.headers["paptrading"], balance?.headers["paptrading"]], ["1", "1"]);
  assert.is(sockets[0]?.url, "wss://wspap.bitget.com/v3/ws/private");
  await venue.close();
});

test("an order is sent, rests, and is filled by the stream", async () => {
  const { venue, answers, requests, tell } = await connected();
  answers[place] = taken;
  const order = await venue.createOrder({ ...limit, postOnly: true });
  const sent = requests.at(-1) as HttpRequest;
  assert.equal([sent.method, sent.url], ["POST", "https://api.bitget.com/api/v3/trade/place-order"]);
  assert.is(
    sent.body,
    '{"category":"SPOT","symbol":"BTCUSDT","side":"buy","orderType":"limit","qty":"0.01","price":"60000",' +
      '"timeInForce":"post_only","clientOid":"mine"}',
  );
  assert.is(sent.headers["ACCESS-TIMESTAMP"], String(now));
  assert.equal([order.state.status, order.state.id], ["open", "77"]);
  tell(accountPush("fill", [fill("1", "0.004")]));
  tell(event({ orderStatus: "partially_filled", cumExecQty: "0.004", cumExecValue: "240", avgPrice: "60000" }));
  assert.equal([order.state.status, String(order.state.filled)], ["partiallyFilled", "0.004"]);
  tell(accountPush("fill", [fill("2", "0.006")]));
  tell(event({
    orderStatus: "filled",
    cumExecQty: "0.01",
    cumExecValue: "600",
    avgPrice: "60000",
    updatedTime: String(now + 6),
  }));
  assert.is((await order.done).status, "filled");
  assert.equal(order.fills.map(({ id, fee, liquidity }) => [id, String(fee?.amount), fee?.asset, liquidity]), [
    ["1", "0.00001", "BTC", "maker"],
    ["2", "0.00001", "BTC", "maker"],
  ]);
  await venue.close();
});

test("what is of another category is not of this connector", async () => {
  const { venue, tell } = await connected();
  const seen: unknown[] = [];
  venue.watchFills().on((one) => seen.push(one));
  tell(accountPush("fill", [fill("9", "0.01", { category: "usdt-futures" }), fill("10", "0.01", { orderId: "78" })]));
  await settle();
  assert.equal((seen as { id: string }[]).map(({ id }) => id), ["10"]);
  await venue.close();
});

test("a cancel is taken, and the stream says how it ended; what is gone is asked for", async () => {
  const { venue, answers, requests, tell } = await connected();
  answers[place] = taken;
  const order = await venue.createOrder(limit);
  answers["POST /api/v3/trade/cancel-order"] = taken;
  const canceling = venue.cancelOrder({ symbol, clientOrderId: "mine" });
  await settle();
  const sent = requests.find(({ url }) => url.endsWith("/cancel-order")) as HttpRequest;
  assert.is(sent.body, '{"orderId":"77","category":"SPOT"}');
  tell(event({ orderStatus: "cancelled", cancelReason: "normal_cancel" }));
  await canceling;
  assert.equal([order.state.status, order.state.reason], ["canceled", "normal_cancel"]);
  answers["POST /api/v3/trade/cancel-order"] = no("25204", "Order does not exist");
  answers[info] = no("25204", "Order does not exist");
  assert.instance(await failure(venue.cancelOrder({ symbol, clientOrderId: "other" })), OrderNotFound);
  await venue.close();
});

test("refusals are of their kinds, and the order is rejected", async () => {
  const { venue, answers } = await connected();
  for (
    const [code, text, kind] of [
      ["43012", "Insufficient balance", InsufficientFunds],
      ["25206", "price too low", InvalidOrder],
      ["40009", "sign signature error", AuthenticationError],
    ] as const
  ) {
    answers[place] = no(code, text);
    const error = await failure(venue.createOrder({ ...limit, clientOrderId: `c${code}` }));
    assert.instance(error, kind, code);
  }
  assert.is(venue.order("c43012")?.state.status, "rejected");
  answers[place] = no("429", "Too Many Requests");
  assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId: "fast" })), RateLimited);
  await venue.close();
});

test("an answer that never came: asked for by its name, found, or gone for good after the deadline", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers[place] = new Broken();
  answers[info] = stored();
  const found = await failure(venue.createOrder(limit));
  assert.instance(found, OutcomeUnknown);
  await clock.advance(2_000);
  assert.is(venue.order("mine")?.state.status, "open");
  assert.ok(asked("GET", "/api/v3/trade/order-info").includes("?clientOid=mine"));
  answers[info] = no("25204", "Order does not exist");
  assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId: "lost" })), OutcomeUnknown);
  await clock.advance(20_000);
  assert.is(venue.order("lost")?.state.status, "unknown");
  await clock.advance(40_000);
  assert.is(venue.order("lost")?.state.status, "rejected");
  await venue.close();
});

test("a failure of the venue leaves the outcome open", async () => {
  const { venue, answers } = await connected();
  answers[place] = no("40010", "Request timed out");
  answers[info] = no("25204", "Order does not exist");
  assert.instance(await failure(venue.createOrder(limit)), OutcomeUnknown);
  assert.is(venue.order("mine")?.state.status, "unknown");
  await venue.close();
});

test("market orders: a buy by quote, a buy by amount with a bound, a sell", async () => {
  const { venue, answers, asked } = await connected();
  answers[place] = (request: HttpRequest) => ok({ orderId: "78", clientOid: JSON.parse(request.body ?? "").clientOid });
  answers["GET /api/v3/market/tickers"] = spotAnswer("getTickers", "spot");
  await venue.createQuoteOrder({ symbol, side: "buy", quoteAmount: "100", clientOrderId: "q" });
  await venue.createOrder({ symbol, side: "buy", type: "market", amount: "0.01", clientOrderId: "b" });
  await venue.createOrder({ symbol, side: "sell", type: "market", amount: "0.01", clientOrderId: "s" });
  assert.equal(asked("POST", "/api/v3/trade/place-order").map((text) => JSON.parse(text)), [
    { category: "SPOT", symbol: "BTCUSDT", qty: "100", side: "buy", orderType: "market", clientOid: "q" },
    {
      category: "SPOT",
      symbol: "BTCUSDT",
      qty: "0.01",
      side: "buy",
      orderType: "limit",
      // 4 % above the ask: a little less than the market's own bound.
      price: "109143.63",
      timeInForce: "ioc",
      clientOid: "b",
    },
    { category: "SPOT", symbol: "BTCUSDT", qty: "0.01", side: "sell", orderType: "market", clientOid: "s" },
  ]);
  const error = await failure(venue.createQuoteOrder({ symbol, side: "sell", quoteAmount: "100" }));
  assert.instance(error, ValidationError);
  await venue.close();
});

test("several orders in one request, each with its outcome", async () => {
  const { venue, answers, asked } = await connected();
  answers["POST /api/v3/trade/place-batch"] = ok([
    { clientOid: "a1", orderId: "121211212122" },
    { clientOid: "a2", orderId: null, code: "43012", msg: "Insufficient balance" },
    { clientOid: "a3", orderId: "121211212124", code: "", msg: "" },
  ]);
  const orders = ["a1", "a2", "a3"].map((clientOrderId) => ({ ...limit, clientOrderId }));
  const placed = await venue.createOrders(orders);
  assert.equal(placed.map((one) => "error" in one ? (one.error as Error).constructor : one.order.state.id), [
    "121211212122",
    InsufficientFunds,
    "121211212124",
  ]);
  const [body] = asked("POST", "/api/v3/trade/place-batch");
  assert.is((JSON.parse(body ?? "") as unknown[]).length, 3);
  answers["POST /api/v3/trade/cancel-batch"] = ok([
    { orderId: "121211212122", clientOid: "a1" },
    { orderId: "121211212124", clientOid: "a3", code: "25204", msg: "gone" },
  ]);
  answers[info] = no("25204", "gone");
  const canceling = venue.cancelOrders([{ symbol, clientOrderId: "a1" }, { symbol, clientOrderId: "a3" }]);
  await settle();
  assert.is(
    asked("POST", "/api/v3/trade/cancel-batch")[0],
    '[{"category":"SPOT","symbol":"BTCUSDT","orderId":"121211212122"},' +
      '{"category":"SPOT","symbol":"BTCUSDT","orderId":"121211212124"}]',
  );
  void canceling.catch(() => {});
  await venue.close();
});

test("a price is changed in place, and the order asked for; another amount is another order", async () => {
  const { venue, answers, asked, clock, tell } = await connected();
  answers[place] = taken;
  const order = await venue.createOrder(limit);
  tell(event());
  answers["POST /api/v3/trade/modify-order"] = taken;
  let asks = 0;
  answers[info] = () => stored({ price: ++asks > 1 ? "61000" : "60000" });
  const amending = venue.amendOrder({ symbol, clientOrderId: "mine", price: "61000" });
  await settle();
  await clock.advance(1_000);
  const amended = await amending;
  assert.is(String(amended.price), "61000");
  assert.is(String(order.state.price), "61000");
  assert.is(
    asked("POST", "/api/v3/trade/modify-order")[0],
    '{"orderId":"77","category":"SPOT","symbol":"BTCUSDT","price":"61000"}',
  );
  answers[info] = stored({ price: "61000" });
  const lost = failure(venue.amendOrder({ symbol, clientOrderId: "mine", price: "62000" }));
  await settle();
  await clock.advance(5_000);
  assert.instance(await lost, OutcomeUnknown);
  await venue.close();
});

test("orders over the socket have a window, and are refused in the frame or in the order", async () => {
  const { venue, replies, frames, clock } = await connected();
  const reply = (frame: Entry, more: Entry): Entry => ({
    event: "trade",
    id: frame["id"],
    topic: frame["topic"],
    code: "0",
    args: [{ orderId: "77", clientOid: "mine" }],
    ...more,
  });
  replies["place-order"] = (frame) => reply(frame, {});
  const order = await venue.orderSocket.createOrder(limit);
  assert.is(order.state.id, "77");
  const sent = frames().find(({ op }) => op === "trade");
  assert.equal({ ...sent, id: "" }, {
    op: "trade",
    id: "",
    category: "spot",
    topic: "place-order",
    args: [{
      symbol: "BTCUSDT",
      side: "buy",
      clientOid: "mine",
      orderType: "limit",
      qty: "0.01",
      price: "60000",
      timeInForce: "gtc",
      receiveWindow: "30000",
      requestTime: String(now),
    }],
  });
  // Of ten frames in a second two are left for pings.
  await clock.advance(1_000);
  replies["place-order"] = (frame) => reply(frame, { event: "error", code: "43012", args: [] });
  assert.instance(
    await failure(venue.orderSocket.createOrder({ ...limit, clientOrderId: "poor" })),
    InsufficientFunds,
  );
  replies["place-order"] = (frame) => reply(frame, { args: [{ clientOid: "p2", code: "25206", msg: "price" }] });
  assert.instance(await failure(venue.orderSocket.createOrder({ ...limit, clientOrderId: "p2" })), InvalidOrder);
  replies["cancel-order"] = (frame) => reply(frame, {});
  const canceling = venue.orderSocket.cancelOrder({ symbol, clientOrderId: "mine" });
  await settle();
  const cancel = frames().find(({ topic }) => topic === "cancel-order");
  assert.equal(cancel?.["args"], [{ symbol: "BTCUSDT", orderId: "77" }]);
  void canceling.catch(() => {});
  await venue.close();
});

test("all orders of a market are canceled; what was gone is no failure", async () => {
  const { venue, answers, asked } = await connected();
  answers["POST /api/v3/trade/cancel-symbol-order"] = spotAnswer("cancelSymbolOrder", "mixed");
  await venue.cancelAllOrders({ symbol });
  assert.equal(asked("POST", "/api/v3/trade/cancel-symbol-order"), ['{"category":"SPOT","symbol":"BTCUSDT"}']);
  answers["POST /api/v3/trade/cancel-symbol-order"] = ok({ list: [{ orderId: "1", code: "40010", msg: "late" }] });
  assert.instance(await failure(venue.cancelAllOrders({ symbol })), OutcomeUnknown);
  await venue.close();
});

test("the dead man's switch counts whole seconds", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /api/v3/trade/countdown-cancel-all"] = ok("success");
  const armed = await venue.armDeadMansSwitch({ countdown: 5_500 });
  // One of these in a second is allowed.
  await clock.advance(1_500);
  await armed.disarm();
  assert.equal(asked("POST", "/api/v3/trade/countdown-cancel-all"), ['{"countdown":"6"}', '{"countdown":"0"}']);
  await venue.close();
});

test("a book follows its numbers, which are larger than doubles: a gap brings a new one", async () => {
  const { venue, frames, tell } = await connected();
  const message = (name: string, more: Entry = {}): unknown => {
    const { data, ...frame } = spotMessage("BooksPush", name) as { data: Entry[] };
    const arg = { instType: "spot", topic: "books", symbol: "BTCUSDT" };
    return { ...frame, arg, data: [{ ...data[0], ...more }] };
  };
  const opening = venue.watchOrderBook(symbol);
  await settle();
  tell(message("snapshot"));
  const book = await opening;
  assert.equal([String(book.bestBid?.price), String(book.bestAsk?.price)], ["99756.6", "99756.7"]);
  tell(message("update"));
  assert.equal([book.status.state, String(book.bestAsk?.price)], ["live", "99756.8"]);
  const at = 1_343_064_378_198_700_033n;
  tell(message("update", { pseq: at, seq: at + 1n, a: [["99756.8", "0"]], b: [] }));
  assert.equal([book.status.state, String(book.bestAsk?.price)], ["live", "99756.9"]);
  const before = frames().length;
  // Told apart from its neighbour only by more digits than a double has.
  tell(message("update", { pseq: at, seq: at + 2n, a: [], b: [] }));
  tell(message("update", { pseq: at + 3n, seq: at + 4n, a: [], b: [] }));
  assert.is.not(book.status.state, "live");
  await settle(200);
  const again = frames().slice(before).map(({ op }) => op);
  assert.equal(again, ["unsubscribe", "subscribe"]);
  tell(message("snapshot"));
  await settle();
  assert.equal([book.status.state, String(book.bestAsk?.price)], ["live", "99756.7"]);
  await venue.close();
});

test("of trades that come with a subscription those since the first one are told, and once", async () => {
  const { venue, tell } = await connected();
  const ids: string[] = [];
  const arg = { instType: "spot", topic: "publicTrade", symbol: "BTCUSDT" };
  const tradesAt = (name: string, ...times: number[]): Entry => {
    const message = spotMessage("PublicTradePush", name) as { readonly data: readonly Entry[] };
    return { ...message, arg, data: message.data.map((trade, at) => ({ ...trade, T: String(times[at]) })) };
  };
  const feed = venue.watchTrades(symbol);
  await settle();
  (await feed).on(({ id }) => void ids.push(id));
  tell(tradesAt("first", now - 1, now - 2));
  assert.equal(ids, []);
  tell(tradesAt("first", now + 2, now + 1));
  tell(tradesAt("first", now + 2, now + 1));
  tell(tradesAt("later", now + 3));
  await settle();
  assert.equal(ids, ["1260903622036942848", "1260903622036942849", "1260903622036942850"]);
  await venue.close();
});

test("tickers and candles of the stream", async () => {
  const { venue, tell, clock } = await connected();
  const tickers = venue.watchTicker(symbol);
  const candles = venue.watchCandles({ symbol, interval: "1d" });
  await settle();
  const told: string[] = [];
  (await tickers).on(({ last, time }) => void told.push(`${last} ${time}`));
  (await candles).on(({ close, closed }) => void told.push(`${close} ${closed}`));
  tell(spotMessage("TickerPush", "spot"));
  tell(spotMessage("KlinePush", "later"));
  await settle();
  await clock.advance(0);
  assert.equal(told, ["119818.83 1753230479687", "116256.2 false"]);
  await venue.close();
});

test("candles: recent ones by one operation, older ones by the other, in stretches", async () => {
  const { venue, answers, asked } = await connected();
  const day = 86_400_000;
  const list = (from: number, count: number): unknown =>
    ok(
      Array.from({ length: count }, (_, at) => [String(from + at * day), "1", "2", "0.5", "1.5", "10", "15"]).reverse(),
    );
  const start = Date.UTC(2026, 5, 1);
  answers["GET /api/v3/market/candles"] = list(start, 3);
  const newest = await venue.fetchCandles({ symbol, interval: "1d", limit: 2 });
  assert.equal(newest.candles.map(({ time }) => time), [start + day, start + 2 * day]);
  assert.is(asked("GET", "/api/v3/market/candles")[0], "?category=SPOT&symbol=BTCUSDT&interval=1Dutc&limit=2");
  const old = Date.UTC(2026, 0, 1);
  answers["GET /api/v3/market/history-candles"] = list(old, 5);
  const found = await venue.fetchCandles({ symbol, interval: "1d", from: old, to: old + 4 * day });
  assert.equal(found.candles.map(({ time }) => (time - old) / day), [0, 1, 2, 3]);
  assert.is(
    asked("GET", "/api/v3/market/history-candles")[0],
    `?category=SPOT&symbol=BTCUSDT&interval=1Dutc&startTime=${old - 1}&endTime=${old + 4 * day}&limit=100`,
  );
  assert.instance(await failure(venue.fetchCandles({ symbol, interval: "8h" })), ValidationError);
  await venue.close();
});

test("open orders and fills are read page by page", async () => {
  const { venue, answers, asked } = await connected();
  const entry = (stored() as { data: Entry }).data;
  const orders = Array.from({ length: 100 }, (_, at) => ({ ...entry, orderId: String(at), clientOid: `o${at}` }));
  answers["GET /api/v3/trade/unfilled-orders"] = ({ url }: HttpRequest) =>
    url.includes("cursor=c1") ? ok({ list: orders.slice(0, 1), cursor: "c2" }) : ok({ list: orders, cursor: "c1" });
  assert.is((await venue.fetchOpenOrders({ symbol })).length, 101);
  assert.equal(asked("GET", "/api/v3/trade/unfilled-orders").slice(-2), [
    "?category=SPOT&symbol=BTCUSDT&limit=100",
    "?category=SPOT&symbol=BTCUSDT&limit=100&cursor=c1",
  ]);
  const spotFill = (spotAnswer("getFillHistory", "spot") as { data: { list: Entry[] } }).data.list[0];
  const fills = Array.from(
    { length: 100 },
    (_, at) => ({ ...spotFill, execId: String(at), createdTime: String(now - at) }),
  );
  answers["GET /api/v3/trade/fills"] = ({ url }: HttpRequest) =>
    url.includes("cursor=f1") ? ok({ list: null, cursor: "" }) : ok({ list: fills, cursor: "f1" });
  const since = now - 40 * 86_400_000;
  assert.is((await venue.fetchFills({ symbol, since })).length, 100);
  const window = `&startTime=${since}&endTime=${since + 30 * 86_400_000}`;
  assert.equal(asked("GET", "/api/v3/trade/fills").slice(-4), [
    `?category=SPOT${window}&limit=100`,
    `?category=SPOT${window}&limit=100&cursor=f1`,
    `?category=SPOT&startTime=${since + 30 * 86_400_000}&limit=100`,
    `?category=SPOT&startTime=${since + 30 * 86_400_000}&limit=100&cursor=f1`,
  ]);
  await venue.close();
});

test("books, trades and fees that are asked for", async () => {
  const { venue, answers, asked } = await connected();
  answers["GET /api/v3/market/orderbook"] = spotAnswer("getOrderBook", "numbers");
  const book = await venue.fetchOrderBook({ symbol, depth: 50 });
  assert.equal([String(book.bids[0]?.[0]), String(book.asks[0]?.[1])], ["71213.8", "0.007"]);
  assert.is(asked("GET", "/api/v3/market/orderbook")[0], "?category=SPOT&symbol=BTCUSDT&limit=50");
  answers["GET /api/v3/market/fills"] = spotAnswer("getPublicFills", "trades");
  assert.equal((await venue.fetchTrades({ symbol })).map(({ side }) => side), ["buy", "sell"]);
  answers["GET /api/v3/account/fee-rate"] = spotAnswer("getFeeRate", "rates");
  assert.is(String((await venue.fetchTradingFees(symbol)).maker), "0.0008");
  answers["GET /api/v3/market/orderbook"] = ok({ a: "none" });
  assert.instance(await failure(venue.fetchOrderBook({ symbol })), SchemaError);
  await venue.close();
});

test.run();
