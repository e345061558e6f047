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
  PermissionError,
  RateLimited,
  TransportError,
  ValidationError,
} from "../../src/core/errors.ts";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { spot } from "../../src/venues/bitstamp/mod.ts";
import { suite } from "../support/suite.ts";
import { Answer, answer, bench, failure, message, no, now, type Row, settle } from "./bench.ts";

const test = suite("bitstamp spot");

const symbol = "BTC/USD";
const limit = { symbol, side: "buy", type: "limit", amount: "0.01", price: "60000" } as const;
const id = "2030000000000000";
const user = 314159;
const datetime = (time: number): string => new Date(time).toISOString().replace("T", " ").replace("Z", "000");
const micros = (time: number): string => `${time}000`;

/** An order as it is asked for. */
const order = (more: Row = {}): Row => ({
  ...{ id: Number(id), datetime: datetime(now + 5), type: "0", status: "Open", market: symbol, transactions: [] },
  amount_remaining: "0.01000000",
  ...more,
});
/** One as the stream has it. */
const event = (more: Row = {}): Row => ({
  ...(message("MyOrder", "created") as { data: Row }).data,
  ...{ id: Number(id), id_str: id, order_type: 0, order_subtype: 0, price: 60_000, price_str: "60000" },
  ...{ amount: 0.01, amount_str: "0.01000000", amount_at_create: "0.01000000", microtimestamp: micros(now + 5) },
  ...more,
});
const created = ({ body = "" }: HttpRequest): Row => ({
  ...{ id, market: symbol, datetime: datetime(now + 5), type: "0", price: "60000", amount: "0.01" },
  client_order_id: new URLSearchParams(body).get("client_order_id"),
});
const fieldsOf = (request: HttpRequest | undefined): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(request?.body ?? ""));

async function connected(prepare: (world: ReturnType<typeof bench>) => void = () => {}) {
  const world = bench();
  prepare(world);
  const venue = spot(world.options);
  await venue.connect();
  return { ...world, venue };
}

test("it connects: the account's channels of every market with one token, balances, and nothing of contracts", async () => {
  const { venue, sockets, requests, clock, asked } = await connected();
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  assert.equal(sockets.map(({ url }) => url), ["wss://ws.bitstamp.net"]);
  const wanted = ["btcusd", "ethusdt", "oldeur"].flatMap((market) =>
    ["orders", "trades"].map((what) => ({
      event: "bts:subscribe",
      data: { channel: `private-my_${what}_${market}-${user}`, auth: "vRQqHEFoxp23seihJnbhPGt0lgBG5EFe" },
    }))
  );
  assert.equal(sockets[0]?.sent, wanted);
  assert.is(asked("websockets_token/").length, 1);
  const read = requests.find(({ url }) => url === "https://www.bitstamp.net/api/v2/account_balances/");
  assert.equal([read?.method, read?.body, read?.headers["X-Auth"], read?.headers["content-type"]], [
    "POST",
    undefined,
    "BITSTAMP a-key",
    undefined,
  ]);
  // The venue tells whole seconds, of an answer that may be a second old.
  assert.ok(Math.abs(Number(read?.headers["X-Auth-Timestamp"]) - now) <= 1_000);
  assert.equal(venue.balances().map(({ asset, total, free }) => [asset, String(total), String(free)]), [
    ["USD", "100", "90"],
    ["BTC", "1.5", "1.25"],
    ["ETH", "0", "0"],
  ]);
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("a key or a token that is not taken is told so, though nothing can sign that", async () => {
  const world = bench();
  const wrong = { status: "error", reason: "Invalid signature", code: "API0005" };
  world.answers["websockets_token/"] = new Answer(403, wrong, () => undefined);
  const venue = spot(world.options);
  const error = await failure(venue.connect());
  assert.instance(error, AuthenticationError);
  assert.is((error as AuthenticationError).code, "API0005");
  await venue.close();
  const other = bench();
  other.replies["private-my_orders"] = () => message("Refused", "unauthorized");
  const refused = spot(other.options);
  assert.instance(await failure(refused.connect()), AuthenticationError);
  await refused.close();
});

test("an order: placed, filled by the stream, with what was charged", async () => {
  const { venue, answers, requests, tell } = await connected();
  answers["buy/btcusd/"] = created;
  const placed = await venue.createOrder({ ...limit, postOnly: true });
  assert.equal([placed.state.status, placed.state.id], ["open", id]);
  const sent = requests.at(-1);
  assert.equal([sent?.method, sent?.url], ["POST", "https://www.bitstamp.net/api/v2/buy/btcusd/"]);
  assert.is(sent?.body, `amount=0.01&price=60000&moc_order=true&client_order_id=${placed.clientOrderId}`);
  assert.is(sent?.headers["content-type"], "application/x-www-form-urlencoded");
  const late = now - Number(sent?.headers["X-Auth-Timestamp"]);
  assert.ok(Math.abs(late - 120_000) <= 1_000, "good for 30 of the 150 seconds");
  const client_order_id = placed.clientOrderId;
  tell(`private-my_orders_btcusd-${user}`, event({ client_order_id }), "order_created");
  assert.is(placed.state.status, "open");
  const trade = {
    ...{ id: 296050733, order_id: id, client_order_id, amount: "0.01000000", price: "60000", fee: "0.90000" },
    ...{ side: "buy", microtimestamp: micros(now + 6_000) },
  };
  tell(`private-my_trades_btcusd-${user}`, trade, "trade");
  const end = {
    client_order_id,
    amount: 0,
    amount_str: "0",
    amount_traded: "0.01",
    microtimestamp: micros(now + 6_000),
  };
  tell(`private-my_orders_btcusd-${user}`, event(end), "order_deleted");
  const state = await placed.done;
  assert.equal([state.status, String(state.filled), String(state.cost)], ["filled", "0.01", "600"]);
  assert.equal(placed.fills.map(({ id, fee, liquidity }) => [id, String(fee?.amount), fee?.asset, liquidity]), [
    ["296050733", "0.9", "USD", "maker"],
  ]);
  await venue.close();
});

test("each kind of order has its route", async () => {
  const { venue, answers, requests } = await connected();
  for (const route of ["sell/btcusd/", "buy/market/btcusd/", "sell/market/btcusd/"]) answers[route] = created;
  for (const route of ["buy/instant/btcusd/", "sell/instant/btcusd/"]) answers[route] = created;
  const last = (): unknown[] => {
    const { client_order_id: _, ...fields } = fieldsOf(requests.at(-1));
    return [new URL(requests.at(-1)?.url ?? "").pathname.slice("/api/v2/".length), fields];
  };
  await venue.createOrder({ ...limit, side: "sell", timeInForce: "IOC" });
  assert.equal(last(), ["sell/btcusd/", { amount: "0.01", price: "60000", ioc_order: "true" }]);
  await venue.createOrder({ ...limit, side: "sell", timeInForce: "FOK" }).catch(() => {});
  assert.equal(last(), ["sell/btcusd/", { amount: "0.01", price: "60000", fok_order: "true" }]);
  for (const side of ["buy", "sell"] as const) {
    await venue.createOrder({ symbol, side, type: "market", amount: "0.01" }).catch(() => {});
    assert.equal(last(), [`${side}/market/btcusd/`, { amount: "0.01" }]);
  }
  await venue.createQuoteOrder({ symbol, side: "buy", quoteAmount: "50" }).catch(() => {});
  assert.equal(last(), ["buy/instant/btcusd/", { amount: "50" }]);
  await venue.createQuoteOrder({ symbol, side: "sell", quoteAmount: "50" }).catch(() => {});
  assert.equal(last(), ["sell/instant/btcusd/", { amount: "50", amount_in_counter: "true" }]);
  await venue.close();
});

test("a cancel: done, on its way, and of an order that is not there any more", async () => {
  const { venue, answers, asked, tell } = await connected();
  answers["buy/btcusd/"] = created;
  const placed = await venue.createOrder(limit);
  const { clientOrderId } = placed;
  answers["cancel_order/"] = { status: "Cancel pending" };
  answers["order_status/"] = order({ client_order_id: clientOrderId });
  const canceling = venue.cancelOrder({ symbol, clientOrderId });
  await settle(200);
  assert.is(placed.state.status, "canceling");
  tell(`private-my_orders_btcusd-${user}`, event({ client_order_id: clientOrderId }), "order_deleted");
  assert.is((await canceling).status, "canceled");
  assert.equal(asked("cancel_order/"), [`id=${id}`]);

  answers["cancel_order/"] = answer("cancelOrder", "canceled");
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: "by-its-name" })).status, "canceled");
  assert.is(asked("cancel_order/").at(-1), "client_order_id=by-its-name");

  answers["buy/btcusd/"] = (request: HttpRequest) => ({ ...created(request), id: "2030000000000001" });
  const filled = await venue.createOrder(limit);
  answers["cancel_order/"] = no(404, "404.002", "Order not found.");
  const one = { tid: 5, price: "60000", btc: "0.01", usd: "600", fee: "0.9", datetime: datetime(now + 9_000), type: 2 };
  answers["order_status/"] = order({
    id: "2030000000000001",
    status: "Finished",
    amount_remaining: "0",
    transactions: [one],
  });
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: filled.clientOrderId })).status, "filled");
  assert.equal(filled.fills.map((fill) => fill.id), ["5"], "the answer about an order brings its fills");
  await venue.close();
});

test("all orders of a market are canceled at once; where some are not, nothing is believed of any", async () => {
  const { venue, answers, asked } = await connected();
  answers["cancel_all_orders/btcusd/"] = answer("cancelOrdersForMarket", "canceled");
  assert.equal(await venue.cancelAllOrders(symbol), []);
  assert.equal(asked("cancel_all_orders/btcusd/"), [""]);
  answers["cancel_all_orders/btcusd/"] = {
    ...(answer("cancelOrdersForMarket", "canceled") as Row),
    success: false,
  };
  assert.instance(await failure(venue.cancelAllOrders(symbol)), OutcomeUnknown);
  answers["cancel_all_orders/btcusd/"] = answer("cancelOrdersForMarket", "none");
  assert.equal(await venue.cancelAllOrders(symbol), []);
  await venue.close();
});

test("refusals: by a code, and in words alone, under 200 as well", async () => {
  const { venue, answers, clock } = await connected();
  const of = async (reply: unknown): Promise<unknown> => {
    answers["buy/btcusd/"] = reply;
    return await failure(venue.createOrder(limit));
  };
  const poor = await of(no(400, "400.009", "Insufficient balance."));
  assert.instance(poor, InsufficientFunds);
  assert.equal([(poor as InsufficientFunds).code, (poor as InsufficientFunds).clientOrderId?.length], ["400.009", 24]);
  assert.is(venue.order((poor as InsufficientFunds).clientOrderId ?? "")?.state.status, "rejected");
  const words = (reason: unknown) => ({ status: "error", reason });
  const inWords = await of(
    words({ __all__: ["You have only 1 USD available. Check your account balance for details."] }),
  );
  assert.instance(inWords, InsufficientFunds);
  assert.instance(
    await of(words({ amount: ["Ensure that there are no more than 8 decimal places."], __all__: [""] })),
    InvalidOrder,
  );
  assert.instance(await of(words({ __all__: ["Minimum order size is 10 USD."] })), InvalidOrder);
  assert.instance(await of(words("Order could not be placed.")), OrderRejected);
  assert.instance(await of({ error: "No permission found" }), PermissionError);
  assert.instance(await of(no(400, "500.017", "Order rejected by matching engine.")), OrderRejected);
  assert.instance(await of(no(403, "403.004", "Trading is blocked for user.")), PermissionError);
  assert.instance(await of(no(400, "500.016", "Your request timed out.")), OutcomeUnknown);
  assert.instance(await of(no(400, "400.067", "Too many requests.")), RateLimited);
  await clock.advance(120_000);
  await venue.close();
});

test("a client order id that is taken: the order that has it is looked at, and ours was not placed", async () => {
  const { venue, answers } = await connected();
  answers["buy/btcusd/"] = no(400, "400.019", "Provided client_order_id already exists.");
  answers["open_orders/btcusd/"] = [];
  answers["order_status/"] = order({ client_order_id: "mine", datetime: datetime(now - 60_000), status: "Canceled" });
  assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId: "mine" })), DuplicateOrder);
  assert.is(venue.order("mine")?.state.status, "rejected");
  await venue.close();
});

test("an answer that the venue has not signed is believed in nothing: the order is unknown, until a signed one tells", async () => {
  const bad: readonly (readonly [string, Answer])[] = [
    ["placed, without a signature", new Answer(200, { id, datetime: datetime(now) }, () => undefined)],
    ["placed, with a wrong one", new Answer(200, { id, datetime: datetime(now) }, (text) => text.replace(/^./, "x"))],
    [
      "refused, without one",
      new Answer(400, { status: "error", response_code: "400.009", reason: "no" }, () => undefined),
    ],
    [
      "refused for its time, without one",
      new Answer(403, { status: "error", code: "API0017", reason: "no" }, () => undefined),
    ],
    ["a page of something in front", new Answer(502, "<html>", () => undefined)],
  ];
  for (const [name, reply] of bad) {
    const { venue, answers, asked, clock } = await connected();
    answers["buy/btcusd/"] = reply;
    answers["order_status/"] = no(503, "500.009", "not now");
    const error = await failure(venue.createOrder(limit));
    assert.instance(error, OutcomeUnknown, name);
    const clientOrderId = (error as OutcomeUnknown).clientOrderId ?? "";
    assert.equal([venue.order(clientOrderId)?.state.status, asked("buy/btcusd/").length], ["unknown", 1], name);
    answers["order_status/"] = order({ client_order_id: clientOrderId });
    await clock.advance(10_000);
    assert.equal([venue.order(clientOrderId)?.state.status, venue.order(clientOrderId)?.state.id], ["open", id], name);
    assert.is(asked("order_status/").at(-1), `client_order_id=${clientOrderId}`);
    await venue.close();
  }
});

test("an order is proven absent by a signed answer behind its deadline, by nothing before, and by no other ever", async () => {
  const { venue, answers, clock } = await connected();
  answers["buy/btcusd/"] = new Answer(200, "cut", () => undefined);
  const missing = { status: "error", reason: "Order not found.", response_code: "404.002" };
  answers["order_status/"] = new Answer(404, missing, () => undefined);
  const first = (await failure(venue.createOrder(limit)) as OutcomeUnknown).clientOrderId ?? "";
  await clock.advance(120_000);
  assert.is(venue.order(first)?.state.status, "unknown", "whoever forges that would have it sent once more");
  answers["order_status/"] = new Answer(404, missing);
  await clock.advance(60_000);
  assert.is(venue.order(first)?.state.status, "rejected");
  const second = (await failure(venue.createOrder(limit)) as OutcomeUnknown).clientOrderId ?? "";
  await clock.advance(29_000);
  assert.is(venue.order(second)?.state.status, "unknown", "it may be on its way");
  await clock.advance(30_000);
  assert.is(venue.order(second)?.state.status, "rejected");
  await venue.close();
});

test("a question whose answer was altered on its way has none", async () => {
  const { venue, answers, clock } = await connected();
  const rich = [{ currency: "usd", total: "1000000.00", available: "1000000.00", reserved: "0.00" }];
  answers["account_balances/"] = new Answer(200, rich, (text) => text.replaceAll(/[0-9]/g, "0"));
  const asking = failure(venue.fetchBalances());
  for (let n = 0; n < 4; n++) await clock.advance(1_000);
  assert.instance(await asking, TransportError);
  assert.is(String(venue.balances()[0]?.total), "100");
  answers["order_status/"] = new Answer(200, order(), () => undefined);
  const looking = failure(venue.fetchOrder({ symbol, id }));
  for (let n = 0; n < 4; n++) await clock.advance(1_000);
  const error = await looking;
  assert.instance(error, TransportError);
  assert.not.instance(error, OrderNotFound);
  await venue.close();
});

test("what anybody may ask is answered without a signature, and asked without a key", async () => {
  const world = bench();
  const venue = spot({ ports: world.options.ports ?? {} });
  await venue.connect();
  world.answers["ticker/"] = answer("getCurrencyPairTickers", "tickers");
  assert.equal((await venue.fetchTickers()).map((one) => one.symbol), ["BTC/USD", "ETH/USDT"]);
  assert.equal(String((await venue.fetchTicker(symbol)).last), "2211");
  world.answers["transactions/btcusd/"] = answer("getTransactions", "trades");
  assert.equal((await venue.fetchTrades({ symbol, limit: 1 })).map((one) => one.id), ["220744839"], "the newest");
  assert.equal((await venue.fetchTrades({ symbol, limit: 5 })).map((one) => one.id), ["220744838", "220744839"]);
  assert.equal(world.asked("transactions/btcusd/"), ["?time=hour", "?time=hour", "?time=day"]);
  world.answers["ohlc/btcusd/"] = answer("getOHLCData", "candles");
  const from = 1_577_836_200_000;
  const { candles } = await venue.fetchCandles({ symbol, interval: "1m", from, to: from + 60_000, limit: 10 });
  assert.equal(candles.map(({ time, closed }) => [time, closed]), [[from, true]]);
  await venue.fetchCandles({ symbol, interval: "1h", limit: 10 });
  assert.match(world.asked("ohlc/btcusd/").join(), /^\?step=60&limit=\d+&start=1577836200,\?step=3600&limit=\d+/);
  assert.instance(await failure(venue.watchCandles({ symbol, interval: "1m" })), ValidationError);
  assert.ok(world.requests.every(({ headers }) => headers["X-Auth"] === undefined));
  await venue.close();
});

test("fills: of an order by the order, others from the history, page by page", async () => {
  const { venue, answers, asked } = await connected();
  const one = { tid: 5, price: "60000", btc: "0.01", usd: "600", fee: "0.9", datetime: datetime(now + 9_000), type: 2 };
  answers["order_status/"] = order({ status: "Finished", amount_remaining: "0", transactions: [one] });
  const ofOrder = await venue.fetchFills({ symbol, orderId: id });
  assert.equal(ofOrder.map(({ id, side, cost }) => [id, side, String(cost)]), [["5", "buy", "600"]]);
  const row = (nth: number): Row => ({
    ...{ id: nth, datetime: datetime(now - 60_000 + nth), type: "2", fee: "0", btc: "-0.01", usd: "600" },
    ...{ btc_usd: "60000", order_id: Number(id) },
  });
  answers["user_transactions/btcusd/"] = ({ body = "" }: HttpRequest) => {
    const offset = Number(new URLSearchParams(body).get("offset"));
    return offset === 0
      ? Array.from({ length: 1_000 }, (_, nth) => row(nth))
      : [row(1_000), { ...row(2_000), type: "0" }];
  };
  const before = asked("user_transactions/btcusd/").length;
  const fills = await venue.fetchFills({ symbol, since: now - 60_000, limit: 5_000 });
  assert.equal([fills.length, fills[0]?.side, fills.at(-1)?.id], [1_001, "sell", "1000"]);
  const since = Math.floor((now - 60_000) / 1_000);
  assert.equal(asked("user_transactions/btcusd/").slice(before), [
    `offset=0&limit=1000&sort=asc&since_timestamp=${since}`,
    `offset=1000&limit=1000&sort=asc&since_timestamp=${since}`,
  ]);
  await venue.fetchFills({ symbol, since: now - 90 * 86_400_000, limit: 5 });
  const far = Number(new URLSearchParams(asked("user_transactions/btcusd/").at(-1)).get("since_timestamp")) * 1_000;
  assert.ok(now - far < 30 * 86_400_000 && now - far > 28 * 86_400_000, "further back the venue refuses");
  await venue.close();
});

const book = (time: number, bids: string[][], asks: string[][] = []): Row => ({
  ...{ timestamp: String(Math.floor(time / 1e6)), microtimestamp: String(time), bids, asks },
});
const start = now * 1_000;
const depth = "diff_order_book_btcusd";

test("a book: changes wait for a whole one that has the first of them, and what that has is dropped", async () => {
  const { venue, answers, tell, asked, clock } = await connected();
  const answered: Row[] = [book(start, [["9", "1"]], [["12", "1"]])];
  answers["order_book/btcusd/"] = () => answered.at(-1);
  let release = (): void => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  answers["order_book/btcusd/"] = async () => {
    await gate;
    return answered.at(-1);
  };
  const watching = venue.watchOrderBook(symbol);
  await settle(400);
  tell(depth, book(start + 100, [["10", "1.00000000"]]));
  tell(depth, book(start + 200, [["10", "2.00000000"]], [["11", "5.000"]]));
  release();
  let live = false;
  watching.then(() => live = true);
  await settle(200);
  assert.not.ok(live, "what came between that book and the first change, nobody knows");
  answered.push(book(start + 150, [["10", "1.5"], ["9", "1"]], [["12", "1"]]));
  await clock.advance(1_000);
  const followed = await watching;
  assert.equal(followed.snapshot().bids, [["10", "2.00000000"], ["9", "1"]]);
  assert.equal(followed.snapshot().asks, [["11", "5.000"], ["12", "1"]]);
  assert.equal([followed.sequence, followed.time], [start + 200, Math.floor((start + 200) / 1_000)]);
  tell(depth, book(start + 300, [["10", "0.00000000"]]));
  assert.equal(followed.snapshot().bids, [["9", "1"]]);
  tell(depth, book(start + 250, [["10", "7"]]));
  assert.equal(followed.snapshot().bids, [["9", "1"]], "a change that is older than the book is none");
  assert.ok(asked("order_book/btcusd/").length >= 2);
  await venue.close();
});

test("a change that is lost shows nowhere, until a whole book is compared; then the book is read anew", async () => {
  const { venue, answers, tell, clock } = await connected();
  const truth = book(start, [["9", "1"]], [["12", "1"]]);
  answers["order_book/btcusd/"] = () => truth;
  const live = await venue.watchOrderBook(symbol);
  await live.ready();
  const told: string[] = [];
  live.onStatus(({ state }) => told.push(state));
  // What the venue has by now, and one change of it that never came.
  Object.assign(truth, book(start + 1_000_000, [["9", "1"], ["8", "3"]], [["12", "1"]]));
  tell(depth, book(start + 2_000_000, [], [["13", "1"]]));
  Object.assign(truth, { asks: [["12", "1"], ["13", "1"]], microtimestamp: String(start + 2_000_000) });
  assert.is(live.state, "live", "nothing tells that something is missing");
  await clock.advance(90_000);
  assert.equal(live.snapshot().bids, [["9", "1"], ["8", "3"]]);
  assert.ok(told.includes("stale") && told.includes("recovered"), told.join());
  await venue.close();
});

test("a book whose sides cross is never shown: a whole one is asked for", async () => {
  const { venue, answers, tell } = await connected();
  const truth = book(start, [["9", "1"]], [["12", "1"]]);
  answers["order_book/btcusd/"] = () => truth;
  const live = await venue.watchOrderBook(symbol);
  await live.ready();
  Object.assign(truth, book(start + 500, [["12", "2"]], [["13", "1"]]));
  tell(depth, book(start + 500, [["12", "2"]], []));
  assert.is(live.state, "stale");
  await live.ready();
  assert.equal(live.snapshot().bids, [["12", "2"]]);
  await venue.close();
});

test("trades, and the last price that they tell", async () => {
  const { venue, tell } = await connected();
  const trades: unknown[] = [];
  const prices: string[] = [];
  (await venue.watchTrades(symbol)).on(({ id, side }) => trades.push([id, side]));
  (await venue.watchTicker(symbol)).on(({ last }) => prices.push(String(last)));
  await settle(200);
  tell("live_trades_btcusd", (message("LiveTrade", "older") as { data: Row }).data, "trade");
  await settle(50);
  assert.equal([trades, prices], [[["104007706", "sell"]], ["9334.73"]]);
  await venue.close();
});

test("where the venue asks for it, another connection takes over before the old one goes", async () => {
  const { venue, sockets, answers, clock } = await connected();
  answers["order_book/btcusd/"] = book(start, [["9", "1"]], [["12", "1"]]);
  const live = await venue.watchOrderBook(symbol);
  await live.ready();
  const [account, market] = sockets;
  const notice = new TextEncoder().encode('{"event":"bts:request_reconnect","channel":"","data":null}');
  for (const line of [account, market]) line?.events.message(notice);
  await settle(400);
  assert.is(sockets.length, 4);
  await clock.advance(2_000);
  assert.equal(sockets.map(({ open }) => open), [false, false, true, true]);
  const channels = new Set(sockets.slice(2).flatMap((line) => [...line.channels]));
  assert.ok(channels.has(depth) && channels.has(`private-my_trades_oldeur-${user}`));
  assert.is(live.state, "live");
  assert.ok(venue.ready);
  await venue.close();
});

test("balances are read with every sign of life, as nothing tells what is paid in", async () => {
  const { venue, answers, clock } = await connected();
  answers["account_balances/"] = [{ currency: "eur", total: "5.00", available: "5.00", reserved: "0.00" }];
  await clock.advance(5_000);
  assert.equal(
    venue.balances().map(({ asset, total }) => [asset, String(total)]).filter(([, total]) => total !== "0"),
    [
      ["EUR", "5"],
    ],
  );
  await venue.close();
});

test.run();
