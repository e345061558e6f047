/** The spot connector over a scripted venue: what it sends, byte for byte, and what it makes of what comes back. */
import * as assert from "uvu/assert";
import {
  AuthenticationError,
  InsufficientFunds,
  OrderNotFound,
  OrderRejected,
  OutcomeUnknown,
  RateLimited,
  ValidationError,
} from "../../src/core/errors.ts";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { spot } from "../../src/venues/gate/mod.ts";
import { suite } from "../support/suite.ts";
import {
  Answer,
  type Bench,
  bench,
  failure,
  no,
  now,
  pushed,
  reply,
  requestId,
  settle,
  spotAnswer,
  spotMessage,
} from "./bench.ts";

const test = suite("gate spot");

const symbol = "BTC/USDT";
type Row = Record<string, unknown>;

/** An order as an answer has it. */
const order = (more: Row = {}): Row => ({
  ...spotAnswer("getOrder", "open") as Row,
  id: "77",
  text: "t-mine",
  currency_pair: "BTC_USDT",
  amount: "0.01",
  left: "0.01",
  price: "60000",
  filled_amount: "0",
  filled_total: "0",
  avg_deal_price: "0",
  create_time_ms: now + 5,
  update_time_ms: now + 5,
  ...more,
});
/** One as the stream has it. */
const told = (more: Row = {}): Row => ({
  ...((spotMessage("SpotOrders", "put") as { result: Row[] }).result[0]),
  id: "77",
  text: "t-mine",
  side: "buy",
  amount: "0.01",
  left: "0.01",
  price: "60000",
  create_time_ms: String(now + 5),
  update_time_ms: String(now + 5),
  ...more,
});
const fill = (more: Row = {}): Row => ({
  ...((spotMessage("SpotUsertrades", "fill") as { result: Row[] }).result[0]),
  id: 5,
  order_id: "77",
  side: "buy",
  amount: "0.01",
  price: "60000",
  fee: "0.00001",
  fee_currency: "BTC",
  text: "t-mine",
  role: "maker",
  create_time_ms: `${now + 6}.789`,
  ...more,
});
const limit = { symbol, side: "buy", type: "limit", amount: "0.01", price: "60000", clientOrderId: "mine" } as const;

async function connected(prepare: (world: Bench) => void = () => {}, network: "live" | "testnet" = "live") {
  const world = bench({ network });
  world.answers["GET /spot/currency_pairs"] = [
    ...spotAnswer("listCurrencyPairs", "pairs") as Row[],
    ...spotAnswer("listCurrencyPairs", "others") as Row[],
  ];
  prepare(world);
  const venue = spot(world.options);
  await venue.connect();
  return { ...world, venue };
}

test("it connects: a login, the account's channels each with a signature, balances of the spot account", async () => {
  const { venue, sockets, frames, requests, clock } = await connected();
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  assert.equal(sockets.map(({ url, headers }) => [url, headers]), [["wss://api.gateio.ws/ws/v4/", undefined]]);
  const [login, ...others] = frames();
  assert.equal([login?.["channel"], login?.["event"], login?.["time"]], ["spot.login", "api", now / 1_000]);
  assert.equal(others.map(({ channel, event, payload }) => [channel, event, payload]), [
    ["spot.orders", "subscribe", ["!all"]],
    ["spot.usertrades", "subscribe", ["!all"]],
    ["spot.balances", "subscribe", []],
  ]);
  assert.ok(others.every(({ auth }) => /^[0-9a-f]{128}$/.test((auth as Row)["SIGN"] as string)));
  const read = requests.find(({ url }) => url === "https://api.gateio.ws/api/v4/spot/accounts");
  assert.equal([read?.headers["KEY"], read?.headers["Timestamp"]], ["key", String(now / 1_000)]);
  assert.equal(venue.balances().map(({ asset, total, free }) => [asset, String(total), String(free)]), [
    ["USDT", "150.5", "100.5"],
  ]);
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("the testnet has hosts and paths of its own", async () => {
  const { venue, sockets, requests } = await connected(undefined, "testnet");
  assert.equal(sockets.map(({ url }) => url), ["wss://ws-testnet.gate.com/v4/ws/spot"]);
  assert.ok(requests.every(({ url }) => url.startsWith("https://api-testnet.gateapi.io/api/v4/")));
  await venue.close();
});

test("a refused login ends the attempt, and says nothing of the key", async () => {
  const world = bench();
  world.answers["GET /spot/currency_pairs"] = spotAnswer("listCurrencyPairs", "pairs");
  const refusal = { label: "INVALID_SIGNATURE", message: "wrong for secret" };
  world.replies["spot.login"] = (frame) => reply(frame, refusal, "401");
  const venue = spot(world.options);
  const error = await failure(venue.connect());
  assert.instance(error, AuthenticationError);
  assert.is((error as AuthenticationError).code, "INVALID_SIGNATURE");
  assert.not.match(String(error), "for secret");
  await venue.close();
});

test("a login at a wrong time is tried again with the time mended", async () => {
  const world = bench();
  world.answers["GET /spot/currency_pairs"] = spotAnswer("listCurrencyPairs", "pairs");
  let logins = 0;
  world.replies["spot.login"] = (frame) =>
    ++logins < 2 ? reply(frame, { label: "REQUEST_EXPIRED", message: "late" }, "403") : reply(frame, { uid: "1" });
  const venue = spot(world.options);
  const connecting = venue.connect();
  await world.clock.advance(5_000);
  await connecting;
  assert.equal([venue.ready, logins], [true, 2]);
  assert.ok(world.requests.filter(({ url }) => url.endsWith("/spot/time")).length > 3);
  await venue.close();
});

test("markets: rules by their digits, and the venue's word where only one side is taken", async () => {
  const { venue } = await connected();
  const markets = await venue.fetchMarkets();
  assert.equal(markets.map(({ symbol, status, tickSize, lotSize }) => [symbol, status, `${tickSize} ${lotSize}`]), [
    ["ETH/USDT", "trading", "0.000001 0.001"],
    ["BTC/USDT", "trading", "0.1 0.000001"],
    ["GT/USDT", "sellable", "0.0001 0.001"],
    ["OLD/USDT", "halted", "0.00000001 1"],
    ["NEW/USDT", "buyable", "0.00000001 1"],
  ]);
  const { amount, notional, marketAmount } = venue.market(symbol);
  assert.equal([amount.min, amount.max, notional.min, notional.max, marketAmount?.max].map(String), [
    "0.00001",
    "undefined",
    "3",
    "5000000",
    "100",
  ]);
  assert.equal([venue.market("GT/USDT").amount, venue.market("GT/USDT").marketAmount], [{}, undefined]);
  assert.instance(await failure(venue.createOrder({ ...limit, price: "60000.01" })), ValidationError);
  await venue.close();
});

test("an order is sent with a deadline, and filled by the stream", async () => {
  const { venue, answers, requests, tell, clock } = await connected();
  answers["POST /spot/orders"] = new Answer(201, order());
  await clock.advance(300);
  const placed = await venue.createOrder({ ...limit, postOnly: true });
  assert.equal([placed.state.status, placed.state.id], ["open", "77"]);
  const sent = requests.at(-1) as HttpRequest;
  assert.equal([sent.method, sent.url], ["POST", "https://api.gateio.ws/api/v4/spot/orders"]);
  assert.is(
    sent.body,
    '{"text":"t-mine","currency_pair":"BTC_USDT","type":"limit","side":"buy","amount":"0.01","price":"60000","time_in_force":"poc"}',
  );
  assert.is(sent.headers["x-gate-exptime"], String(now + 300 + 5_000));
  assert.is(sent.headers["content-type"], "application/json");
  tell(pushed("spot.usertrades", [fill()]));
  // Messages may come more than once, and what is of a pair that is not listed is left alone.
  tell(pushed("spot.usertrades", [fill(), fill({ currency_pair: "NOT_HERE", id: 6 })]));
  tell(pushed("spot.orders", [
    told({ event: "finish", finish_as: "filled", left: "0", filled_total: "600", update_time_ms: String(now + 7) }),
  ]));
  const done = await placed.done;
  assert.equal([done.status, String(done.filled), String(done.cost)], ["filled", "0.01", "600"]);
  assert.equal(placed.fills.map(({ id, fee, time }) => [id, String(fee?.amount), fee?.asset, time]), [
    ["5", "0.00001", "BTC", now + 6],
  ]);
  await venue.close();
});

test("what the venue ends itself is expired, and says why", async () => {
  const { venue, answers } = await connected();
  answers["POST /spot/orders"] = order({ status: "cancelled", finish_as: "ioc", time_in_force: "ioc" });
  const placed = await venue.createOrder({ ...limit, timeInForce: "IOC" });
  assert.equal([placed.state.status, placed.state.reason], ["expired", "ioc"]);
  await venue.close();
});

test("market orders: a sell counts base, a buy by quote counts quote, a buy by amount is bounded", async () => {
  const { venue, answers, asked } = await connected();
  answers["POST /spot/orders"] = ({ body = "" }: HttpRequest) => {
    const { text, amount, type, side, price = "0" } = JSON.parse(body) as Row;
    const id = String(asked("POST", "/spot/orders").length);
    return order({ id, text, amount, left: amount, type, side, price });
  };
  answers["GET /spot/tickers"] = spotAnswer("listTickers", "pairs");
  const market = { symbol, type: "market", amount: "0.01" } as const;
  await venue.createOrder({ ...market, side: "sell", clientOrderId: "a" });
  await venue.createQuoteOrder({ symbol, side: "buy", quoteAmount: "50", clientOrderId: "b" });
  await venue.createOrder({ ...market, side: "buy", clientOrderId: "c" });
  assert.equal(asked("POST", "/spot/orders"), [
    '{"text":"t-a","currency_pair":"BTC_USDT","type":"market","side":"sell","amount":"0.01","time_in_force":"ioc"}',
    '{"text":"t-b","currency_pair":"BTC_USDT","type":"market","side":"buy","amount":"50","time_in_force":"ioc"}',
    '{"text":"t-c","currency_pair":"BTC_USDT","type":"limit","side":"buy","amount":"0.01","price":"66642.8","time_in_force":"ioc"}',
  ]);
  assert.equal(asked("GET", "/spot/tickers").at(-1), "?currency_pair=BTC_USDT");
  assert.equal([venue.order("c")?.state.type, String(venue.order("c")?.state.amount)], ["market", "0.01"]);
  assert.equal([String(venue.order("b")?.state.quoteAmount), venue.order("b")?.state.amount], ["50", undefined]);
  const sell = venue.createQuoteOrder({ symbol, side: "sell", quoteAmount: "50" });
  assert.instance(await failure(sell), ValidationError);
  answers["GET /spot/tickers"] = [{ ...(spotAnswer("listTickers", "pairs") as Row[])[0], lowest_ask: "" }];
  assert.instance(await failure(venue.createOrder({ ...market, side: "buy" })), ValidationError);
  assert.is(asked("POST", "/spot/orders").length, 3, "nothing was sent");
  await venue.close();
});

test("refusals: funds, post-only, and limits that say until when", async () => {
  const { venue, answers, clock } = await connected();
  answers["POST /spot/orders"] = no(400, "BALANCE_NOT_ENOUGH");
  assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId: "a" })), InsufficientFunds);
  assert.is(venue.order("a")?.state.status, "rejected");
  answers["POST /spot/orders"] = no(400, "POC_FILL_IMMEDIATELY");
  assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId: "b", postOnly: true })), OrderRejected);
  answers["POST /spot/orders"] = new Answer(
    429,
    { label: "TOO_MANY_REQUESTS", message: "Request Rate limit Exceeded (211)" },
    { "x-gate-ratelimit-reset-timestamp": String(now / 1_000 + 4) },
  );
  const limited = await failure(venue.createOrder({ ...limit, clientOrderId: "c" }));
  assert.instance(limited, RateLimited);
  assert.is((limited as RateLimited).retryAfter, 4_000);
  // What is not about new orders goes on.
  answers["GET /spot/orders/77"] = order();
  assert.is((await venue.fetchOrder({ symbol, id: "77" })).status, "open");
  await clock.advance(5_000);
  await venue.close();
});

test("an order whose answer is lost is looked for by its text, open and ended, before it is given up", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /spot/orders"] = new Answer(502, "<html>bad gateway</html>");
  answers["GET /spot/orders/t-mine"] = no(404, "ORDER_NOT_FOUND");
  answers["GET /spot/orders"] = [];
  assert.instance(await failure(venue.createOrder(limit)), OutcomeUnknown);
  assert.is(venue.order("mine")?.state.status, "unknown");
  await clock.advance(12_000);
  await settle();
  assert.is(venue.order("mine")?.state.status, "rejected", "it was fenced, and nobody has it");
  assert.is(asked("GET", "/spot/orders").at(-1), "?currency_pair=BTC_USDT&status=finished&limit=1000");
  answers["GET /spot/orders"] = [order({ text: "t-late", status: "cancelled", finish_as: "cancelled", id: "78" })];
  answers["GET /spot/orders/t-late"] = no(404, "ORDER_NOT_FOUND");
  assert.is((await venue.fetchOrder({ symbol, clientOrderId: "late" })).status, "canceled");
  answers["GET /spot/orders/79"] = no(404, "ORDER_NOT_FOUND");
  assert.instance(await failure(venue.fetchOrder({ symbol, id: "79" })), OrderNotFound);
  await venue.close();
});

test("a failure of the venue's own says nothing of a write", async () => {
  const { venue, answers } = await connected();
  answers["POST /spot/orders"] = no(500, "INTERNAL");
  answers["GET /spot/orders/t-mine"] = order();
  assert.instance(await failure(venue.createOrder(limit)), OutcomeUnknown);
  await venue.close();
});

test("cancels: the answer has the order; one that had ended is asked for", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /spot/orders"] = order();
  const placed = await venue.createOrder(limit);
  answers["DELETE /spot/orders/77"] = no(400, "ORDER_CLOSED");
  answers["GET /spot/orders/77"] = order({ status: "closed", finish_as: "filled", left: "0", filled_total: "600" });
  answers["GET /spot/my_trades"] = [{ ...spotAnswer("listMyTrades", "fills") as Row[] }[0]].map((raw) => ({
    ...raw,
    id: "5",
    order_id: "77",
    currency_pair: "BTC_USDT",
    amount: "0.01",
    price: "60000",
    text: "t-mine",
    create_time_ms: `${now + 6}.1`,
  }));
  const canceling = venue.cancelOrder({ symbol, clientOrderId: "mine" }).catch((error: unknown) => error);
  await clock.advance(3_000);
  await canceling;
  assert.equal([placed.state.status, placed.fills.length], ["filled", 1]);
  assert.equal(asked("DELETE", "/spot/orders/77"), ["?currency_pair=BTC_USDT"]);

  answers["POST /spot/orders"] = order({ id: "80", text: "t-two" });
  await venue.createOrder({ ...limit, clientOrderId: "two" });
  answers["DELETE /spot/orders/80"] = order({
    id: "80",
    text: "t-two",
    status: "cancelled",
    finish_as: "cancelled",
    left: "0.004",
    filled_total: "360",
    update_time_ms: now + 60,
  });
  answers["GET /spot/my_trades"] = [];
  const gone = await venue.cancelOrder({ symbol, clientOrderId: "two" });
  assert.equal([gone.status, String(gone.filled)], ["canceled", "0.006"]);
  await venue.close();
});

test("an amendment is made in place; only what changes is sent", async () => {
  const { venue, answers, asked, requests } = await connected();
  answers["POST /spot/orders"] = order();
  await venue.createOrder(limit);
  answers["PATCH /spot/orders/77"] = order({ price: "61000", update_time_ms: now + 50 });
  const amended = await venue.amendOrder({ symbol, clientOrderId: "mine", price: "61000" });
  assert.is(String(amended.price), "61000");
  assert.equal(asked("PATCH", "/spot/orders/77"), ['{"currency_pair":"BTC_USDT","price":"61000"}']);
  assert.is(requests.at(-1)?.headers["x-gate-exptime"], String(now + 5_000));
  await venue.close();
});

test("several at once: each has its answer, by its text", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /spot/batch_orders"] = [
    { succeeded: true, label: "", message: "", ...order({ id: "2", text: "t-b" }) },
    { succeeded: false, label: "BALANCE_NOT_ENOUGH", message: "no", text: "t-a" },
    { succeeded: true, text: "t-c", id: "3" },
  ];
  const orders = ["a", "b", "c"].map((clientOrderId) => ({ ...limit, clientOrderId }));
  const placed = await venue.createOrders(orders);
  assert.equal(placed.map((one) => "error" in one ? (one.error as Error).name : one.order.state.status), [
    "InsufficientFunds",
    "open",
    "open",
  ]);
  assert.is(JSON.parse(asked("POST", "/spot/batch_orders")[0] ?? "").length, 3);
  answers["POST /spot/cancel_batch_orders"] = [
    { currency_pair: "BTC_USDT", id: "2", succeeded: true, label: null, message: null },
    { currency_pair: "BTC_USDT", id: "3", succeeded: false, label: "CANCEL_FAIL", message: "?" },
  ];
  answers["GET /spot/orders/2"] = order({ id: "2", text: "t-b", status: "cancelled", finish_as: "cancelled" });
  answers["GET /spot/orders/3"] = order({ id: "3", text: "t-c" });
  const refs = ["b", "c"].map((clientOrderId) => ({ symbol, clientOrderId }));
  const canceling = venue.cancelOrders(refs);
  await settle();
  assert.equal(asked("POST", "/spot/cancel_batch_orders"), [
    '[{"currency_pair":"BTC_USDT","id":"2"},{"currency_pair":"BTC_USDT","id":"3"}]',
  ]);
  await clock.advance(15_000);
  const outcomes = await canceling;
  assert.equal(outcomes.map((one) => "error" in one ? (one.error as Error).name : one.order.status), [
    "canceled",
    "OutcomeUnknown",
  ]);
  await venue.close();
});

test("all of a market: those that had ended are what was wanted", async () => {
  const { venue, answers, asked } = await connected();
  answers["POST /spot/orders"] = order();
  const placed = await venue.createOrder(limit);
  answers["DELETE /spot/orders"] = [
    { succeeded: true, ...order({ status: "cancelled", finish_as: "cancelled", update_time_ms: now + 90 }) },
    { succeeded: false, label: "ORDER_CLOSED", message: "closed", id: "9" },
  ];
  await venue.cancelAllOrders({ symbol });
  assert.equal(asked("DELETE", "/spot/orders"), ["?currency_pair=BTC_USDT"]);
  assert.is(placed.state.status, "canceled");
  await venue.close();
});

test("orders over the socket: two answers to a place, of which the first says nothing", async () => {
  const { venue, answers, replies, frames, tell } = await connected();
  replies["spot.order_place"] = (frame) => {
    tell({ ...reply(frame, { req_id: requestId(frame) }) as object, ack: true });
    return reply(frame, order());
  };
  const placed = await venue.orderSocket.createOrder(limit);
  assert.is(placed.state.id, "77");
  const frame = frames().find(({ channel }) => channel === "spot.order_place");
  assert.equal((frame?.payload as Row)["req_header"], { "x-gate-exptime": String(now + 5_000) });
  assert.is(((frame?.payload as Row)["req_param"] as Row)["text"], "t-mine");
  replies["spot.order_cancel"] = (frame) => reply(frame, { label: "ORDER_NOT_FOUND", message: "none" }, "404");
  answers["GET /spot/orders/99"] = no(404, "ORDER_NOT_FOUND");
  assert.instance(await failure(venue.orderSocket.cancelOrder({ symbol, id: "99" })), OrderNotFound);
  replies["spot.order_place"] = (frame) => reply(frame, { label: "SERVER_ERROR", message: "?" }, "500");
  const lost = venue.orderSocket.createOrder({ ...limit, clientOrderId: "lost" });
  assert.instance(await failure(lost), OutcomeUnknown);
  await venue.close();
});

test("open orders are read to the last page, of one market and of all", async () => {
  const { venue, answers, asked } = await connected();
  const many = (count: number, from: number): Row[] =>
    Array.from({ length: count }, (_, at) => order({ id: String(from + at), text: `t-o${from + at}` }));
  answers["GET /spot/orders"] = ({ url }: HttpRequest) =>
    new URL(url).searchParams.get("page") === "1" ? many(100, 1) : many(2, 101);
  assert.is((await venue.fetchOpenOrders({ symbol })).length, 102);
  assert.equal(asked("GET", "/spot/orders"), [
    "?currency_pair=BTC_USDT&status=open&page=1&limit=100",
    "?currency_pair=BTC_USDT&status=open&page=2&limit=100",
  ]);
  answers["GET /spot/open_orders"] = ({ url }: HttpRequest) => {
    const first = new URL(url).searchParams.get("page") === "1";
    const other = order({ id: "500", currency_pair: "ETH_USDT", text: "web" });
    return [
      { currency_pair: "BTC_USDT", total: first ? 100 : 1, orders: first ? many(100, 1) : many(1, 101) },
      { currency_pair: "ETH_USDT", total: first ? 1 : 0, orders: first ? [other] : [] },
      { currency_pair: "NOT_HERE", total: 1, orders: first ? [order({ currency_pair: "NOT_HERE" })] : [] },
    ];
  };
  const all = await venue.fetchOpenOrders();
  assert.equal([all.length, all.find(({ id }) => id === "500")?.clientOrderId], [102, "500"]);
  await venue.close();
});

test("fills: 30 days after 30 days, page by page", async () => {
  const { venue, answers, asked } = await connected();
  const day = 86_400_000;
  const [raw] = spotAnswer("listMyTrades", "fills") as Row[];
  answers["GET /spot/my_trades"] = ({ url }: HttpRequest) => {
    const { searchParams } = new URL(url);
    const from = Number(searchParams.get("from"));
    return [{ ...raw, currency_pair: "BTC_USDT", id: String(from), create_time_ms: `${(from + 60) * 1_000}.5` }];
  };
  const fills = await venue.fetchFills({ symbol, since: now - 70 * day });
  assert.is(fills.length, 3);
  const days = (days: number): number => (now + days * day) / 1_000;
  assert.equal(asked("GET", "/spot/my_trades").slice(-3).map((line) => line.replace(/limit=\d+/, "")), [
    `?currency_pair=BTC_USDT&&page=1&from=${days(-70)}&to=${days(-40)}`,
    `?currency_pair=BTC_USDT&&page=1&from=${days(-40)}&to=${days(-10)}`,
    `?currency_pair=BTC_USDT&&page=1&from=${days(-10)}`,
  ]);
  await venue.close();
});

test("balances: told by the stream of a classic account, read anew of a unified one", async () => {
  const { venue, tell } = await connected();
  const [held] = (spotMessage("SpotBalances", "held") as { result: Row[] }).result;
  tell(pushed("spot.balances", [{ ...held, timestamp_ms: String(now + 10), available: "90", freeze: "60" }]));
  assert.equal(venue.balances().map(({ free, held }) => [String(free), String(held)]), [["90", "60"]]);
  await venue.close();

  const unified = await connected((world) => {
    world.answers["GET /unified/unified_mode"] = spotAnswer("getUnifiedMode", "portfolio");
    world.answers["GET /unified/accounts"] = spotAnswer("listUnifiedAccounts", "account");
  });
  const usdt = unified.venue.balances().find(({ asset }) => asset === "USDT");
  assert.equal([String(usdt?.free), String(usdt?.held)], ["0.00000062023", "12"]);
  unified.answers["GET /unified/accounts"] = spotAnswer("listUnifiedAccounts", "sparse");
  unified.tell(pushed("spot.balances", [{ ...held, timestamp_ms: String(now + 10) }]));
  await unified.clock.advance(2_000);
  assert.is(String(unified.venue.balances().find(({ asset }) => asset === "USDT")?.free), "1.5");
  assert.is(unified.asked("GET", "/unified/unified_mode").length, 1);
  unified.answers["DELETE /spot/orders"] = [];
  await unified.venue.cancelAllOrders({ symbol });
  assert.equal(unified.asked("DELETE", "/spot/orders"), ["?currency_pair=BTC_USDT&account=unified"]);
  await unified.venue.close();

  const barred = await connected((world) => (world.answers["GET /unified/unified_mode"] = no(403, "FORBIDDEN")));
  assert.is(barred.asked("GET", "/spot/accounts").length, 1, "taken for a classic one");
  await barred.venue.close();
});

test("the dead man's switch counts whole seconds, no fewer than were asked for", async () => {
  const { venue, answers, asked } = await connected();
  answers["POST /spot/countdown_cancel_all"] = spotAnswer("countdownCancelAllSpot", "set");
  const armed = await venue.armDeadMansSwitch({ countdown: 10_500 });
  await armed.disarm();
  const some = await venue.armDeadMansSwitch({ countdown: 10_000, symbols: [symbol] });
  await some.disarm();
  assert.equal(asked("POST", "/spot/countdown_cancel_all"), [
    '{"timeout":11}',
    '{"timeout":0}',
    '{"timeout":10,"currency_pair":"BTC_USDT"}',
    '{"timeout":0,"currency_pair":"BTC_USDT"}',
  ]);
  await venue.close();
});

test("market data: what is asked, and in which order it is told", async () => {
  const { venue, answers, asked } = await connected();
  answers["GET /spot/tickers"] = spotAnswer("listTickers", "pairs");
  const [ticker, ...none] = await venue.fetchTickers();
  assert.equal([ticker?.symbol, String(ticker?.bidAmount), none.length], [symbol, "1.25", 0]);
  answers["GET /spot/order_book"] = spotAnswer("listOrderBook", "book");
  const book = await venue.fetchOrderBook(symbol);
  assert.equal([book.sequence, book.time, book.asks[0]], [123456, 1623898993121, ["1.52", "1.151"]]);
  assert.equal(asked("GET", "/spot/order_book"), ["?currency_pair=BTC_USDT&limit=100&with_id=true"]);
  answers["GET /spot/trades"] = spotAnswer("listTrades", "trades");
  const trades = await venue.fetchTrades(symbol);
  assert.equal(trades.map(({ id, side, time }) => [id, side, time]), [
    ["1232893231", "sell", 1548000000123],
    ["1232893232", "buy", 1548000000123],
  ]);
  answers["GET /spot/fee"] = spotAnswer("getFee", "discounted");
  const fees = await venue.fetchTradingFees(symbol);
  assert.equal([String(fees.taker), String(fees.discount?.factor), fees.discount?.asset], ["0.001", "0.9", "GT"]);
  await venue.close();
});

test("candles: a stretch has both ends, and the newest have none; what is too long ago is not asked for", async () => {
  const { venue, answers, asked } = await connected();
  const minute = 60_000;
  answers["GET /spot/candlesticks"] = ({ url }: HttpRequest) => {
    const { searchParams } = new URL(url);
    const to = Number(searchParams.get("to") ?? now / 1_000);
    const from = Number(searchParams.get("from") ?? to - 120);
    const found = [];
    for (let at = Math.ceil(from / 60) * 60; at <= to; at += 60) {
      found.push([String(at), "1", "2", "3", "1", "2", "4", "true"]);
    }
    return found;
  };
  const from = now - 3 * minute;
  const { candles, gaps } = await venue.fetchCandles({ symbol, interval: "1m", from, to: now });
  assert.equal([candles.map(({ time }) => (now - time) / minute), gaps], [[3, 2, 1], []]);
  assert.is(
    asked("GET", "/spot/candlesticks")[0],
    `?currency_pair=BTC_USDT&from=${from / 1_000}&to=${now / 1_000 - 1}&interval=1m`,
  );
  const [first] = candles;
  assert.equal([first?.open, first?.close, first?.volume, first?.quoteVolume].map(String), ["2", "2", "4", "1"]);
  await venue.fetchCandles({ symbol, interval: "1m", limit: 3 });
  assert.is(asked("GET", "/spot/candlesticks").at(-1), "?currency_pair=BTC_USDT&limit=3&interval=1m");
  await venue.fetchCandles({ symbol, interval: "1m", from: 0, limit: 1 });
  assert.is(
    asked("GET", "/spot/candlesticks").at(-1),
    `?currency_pair=BTC_USDT&from=${(now - 9_990 * minute) / 1_000}&to=${
      (now - 9_989 * minute) / 1_000 - 1
    }&interval=1m`,
  );
  assert.instance(await failure(venue.fetchCandles({ symbol, interval: "2h" })), ValidationError);
  await venue.close();
});

test("the book: whole at first, then change by change; a gap subscribes anew, and levels behind the 400th go", async () => {
  const { venue, frames, tell, clock } = await connected();
  const topic = "ob.BTC_USDT.400";
  const say = (result: Row): void => tell({ channel: "spot.obu", result: { s: topic, ...result }, time_ms: now });
  const opening = venue.watchOrderBook(symbol);
  await settle();
  const deep = Array.from({ length: 400 }, (_, at) => [String(60_001 + at), "1"]);
  say({ t: now, full: true, u: 100, b: [["60000", "1"], ["59999", "2"]], a: deep });
  const book = await opening;
  assert.equal([book.state, book.sequence, String(book.bestAsk?.price)], ["live", 100, "60001"]);
  say({ t: now + 1, U: 101, u: 103, b: [["60000", "0"]], a: [["60000.5", "3"]] });
  assert.equal([book.sequence, String(book.bestBid?.price), String(book.bestAsk?.amount)], [103, "59999", "3"]);
  assert.is(book.asks().length, 400);
  say({ t: now + 2, U: 104, u: 104 });
  assert.is(book.sequence, 104, "without levels it counts as well");
  say({ t: now + 2, U: 102, u: 104, b: [["59999", "9"]] });
  assert.equal([book.state, String(book.bestBid?.amount)], ["live", "2"], "what is known already");
  say({ t: now + 3, U: 106, u: 107, b: [["59999", "9"]] });
  assert.is(book.state, "stale", "105 is missing");
  await clock.advance(0);
  await settle();
  const asked = frames().filter(({ channel }) => channel === "spot.obu");
  assert.equal(asked.map(({ event, payload }) => [event, payload]), [
    ["subscribe", [topic]],
    ["unsubscribe", [topic]],
    ["subscribe", [topic]],
  ]);
  say({ t: now + 4, full: true, u: 110, b: [["59998", "1"]], a: [["60002", "1"]] });
  assert.equal([book.state, book.sequence, String(book.bestBid?.price)], ["live", 110, "59998"]);
  await venue.close();
});

test("streams: tickers, trades and candles, each once", async () => {
  const { venue, tell, frames } = await connected();
  const seen: unknown[] = [];
  (await venue.watchTicker(symbol)).on(({ last, time }) => seen.push([String(last), time]));
  (await venue.watchTrades(symbol)).on(({ side, price }) => seen.push([side, String(price)]));
  (await venue.watchCandles({ symbol, interval: "1m" })).on(({ time, closed }) => seen.push([time, closed]));
  tell(spotMessage("SpotTickers", "ticker"));
  const trade = spotMessage("SpotTrades", "trade") as { result: Row };
  tell({ ...trade, result: { ...trade.result, currency_pair: "BTC_USDT" } });
  tell(spotMessage("SpotCandlesticks", "over"));
  assert.equal(seen, [["15743.4", 1669107766315], ["sell", "0.4705"], [1606292580000, true]]);
  assert.equal(frames().filter(({ event }) => event === "subscribe").slice(3).map(({ payload }) => payload), [
    ["BTC_USDT"],
    ["BTC_USDT"],
    ["1m", "BTC_USDT"],
  ]);
  await venue.close();
});

test.run();
