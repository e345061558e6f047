/** The spot connector over a scripted venue: what it sends, byte for byte, and what it makes of what comes back. */
import * as assert from "uvu/assert";
import {
  AuthenticationError,
  InsufficientFunds,
  InvalidOrder,
  OrderNotFound,
  OrderRejected,
  OutcomeUnknown,
  PermissionError,
  RateLimited,
  ValidationError,
} from "../../src/core/errors.ts";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { spot } from "../../src/venues/mexc/mod.ts";
import { suite } from "../support/suite.ts";
import { Answer, answer, bench, failure, message, no, now, type Row, settle } from "./bench.ts";

const test = suite("mexc spot");

const symbol = "BTC/USDT";
const limit = {
  ...{ symbol, side: "buy", type: "limit", amount: "0.01", price: "60000", clientOrderId: "mine" } as const,
};
const ordersChannel = "spot@private.orders.v3.api.pb";
const dealsChannel = "spot@private.deals.v3.api.pb";
const accountChannel = "spot@private.account.v3.api.pb";
const depthChannel = "spot@public.aggre.depth.v3.api.pb@10ms@BTCUSDT";

const taken = { symbol: "BTCUSDT", orderId: "C02__77", orderListId: -1, transactTime: now };
const pushed = (more: Row = {}, time: number = now + 5): Row => ({
  channel: ordersChannel,
  symbol: "BTCUSDT",
  sendTime: time,
  privateOrders: {
    ...(message("PrivateOrders", "limit") as { privateOrders: Row }).privateOrders,
    ...{ id: "C02__77", clientId: "mine", price: "60000", quantity: "0.01", amount: "600", remainQuantity: "0.01" },
    createTime: now,
    ...more,
  },
});
const deal = (more: Row = {}): Row => ({
  channel: dealsChannel,
  symbol: "BTCUSDT",
  sendTime: now + 6,
  privateDeals: {
    ...(message("PrivateDeals", "fill") as { privateDeals: Row }).privateDeals,
    ...{ price: "60000", quantity: "0.01", amount: "600", tradeType: 1, tradeId: "77X1", orderId: "C02__77" },
    ...{ clientOrderId: "mine", feeAmount: "0.3", feeCurrency: "USDT", time: now + 6 },
    ...more,
  },
});
const stored = (more: Row = {}): Row => ({
  ...answer("getOrder", "open") as Row,
  ...{ symbol: "BTCUSDT", orderId: "C02__77", clientOrderId: "mine", price: "60000", origQty: "0.01", time: now },
  updateTime: now + 10,
  ...more,
});

async function connected(prepare: (world: ReturnType<typeof bench>) => void = () => {}) {
  const world = bench();
  prepare(world);
  const venue = spot(world.options);
  await venue.connect();
  return { ...world, world, venue };
}

test("it connects: a key, a socket whose address has it, and the account's channels one by one", async () => {
  const { venue, sockets, requests, clock, asked } = await connected();
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  assert.equal(sockets.map(({ url }) => url), ["wss://wbs-api.mexc.com/ws?listenKey=key%2F1"]);
  assert.equal(
    sockets[0]?.sent,
    [ordersChannel, dealsChannel, accountChannel].map((channel, at) => ({
      ...{ method: "SUBSCRIPTION", params: [channel], id: at + 1 },
    })),
  );
  const key = requests.find(({ url }) => url.includes("userDataStream"));
  assert.is(key?.method, "POST");
  assert.match(
    key?.url ?? "",
    /^https:\/\/api\.mexc\.com\/api\/v3\/userDataStream\?recvWindow=5000&timestamp=\d{13}&signature=[0-9a-f]{64}$/,
  );
  assert.equal([key?.headers["x-mexc-apikey"], key?.headers["content-type"]], [
    "mx0aBYs33eIilxBWC5",
    "application/json",
  ]);
  assert.equal(venue.balances().map(({ asset, total, free }) => [asset, String(total), String(free)]), [
    ["USDT", "10033.5", "10000.5"],
    ["MX", "1020", "1020"],
  ]);
  assert.equal(asked("GET", "/openOrders")[0], "", "of all symbols");
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("a key that is refused ends the attempt, and the error does not have it", async () => {
  const world = bench();
  world.answers["POST /userDataStream"] = no(400, 700_002, "Signature of mx0aBYs33eIilxBWC5 is not valid");
  const venue = spot(world.options);
  const error = await failure(venue.connect());
  assert.instance(error, AuthenticationError);
  assert.not.match(String(error), "mx0aBYs33eIilxBWC5");
  await venue.close();
});

test("the key of the events is prolonged; one that has ended is replaced, and so is one that the socket does not know", async () => {
  const { venue, clock, asked, answers, sockets } = await connected();
  await clock.advance(25 * 60_000);
  assert.equal(asked("PUT", "/userDataStream"), ["listenKey=key/1"]);
  answers["PUT /userDataStream"] = no(429, 429, "Too Many Requests");
  await clock.advance(25 * 60_000);
  assert.is(sockets.length, 1, "that says nothing of the key");
  answers["PUT /userDataStream"] = no(400, 730_002, "no such key");
  await clock.advance(2 * 60_000);
  assert.match(sockets.at(-1)?.url ?? "", "key%2F2");
  assert.equal([venue.ready, sockets[0]?.open], [true, false]);
  const before = sockets.length;
  sockets.at(-1)?.events.message(new TextEncoder().encode("Invalid listen key"));
  await clock.advance(10_000);
  assert.ok(sockets.length > before && venue.ready);
  assert.match(sockets.at(-1)?.url ?? "", "key%2F3");
  // There are sixty at most: a connection that is lost soon is made with the same one.
  const last = sockets.at(-1);
  last?.events.closed(1006, "");
  if (last) last.open = false;
  await clock.advance(10_000);
  assert.match(sockets.at(-1)?.url ?? "", "key%2F3");
  assert.ok(sockets.at(-1) !== last && venue.ready);
  await venue.close();
});

test("an order is sent, rests, and is filled by the stream, with its fee", async () => {
  const { venue, answers, requests, asked, tell } = await connected();
  answers["POST /order"] = taken;
  const order = await venue.createOrder({ ...limit, postOnly: true });
  assert.equal([order.state.status, order.state.id], ["open", "C02__77"]);
  assert.equal(asked("POST", "/order"), [
    "symbol=BTCUSDT&side=BUY&type=LIMIT_MAKER&quantity=0.01&price=60000&newClientOrderId=mine",
  ]);
  const sent = requests.at(-1);
  assert.is(sent?.body, undefined);
  assert.match(sent?.url ?? "", /&recvWindow=5000&timestamp=\d+&signature=[0-9a-f]{64}$/);
  tell(pushed());
  assert.is(order.state.status, "open");
  tell(pushed({ status: 2, cumulativeQuantity: "0.01", cumulativeAmount: "600", remainQuantity: "" }, now + 6));
  tell(deal());
  const done = await order.done;
  assert.equal([done.status, String(done.filled), String(done.average)], ["filled", "0.01", "60000"]);
  assert.equal(order.fills.map(({ id, fee, liquidity }) => [id, `${fee?.amount} ${fee?.asset}`, liquidity]), [
    ["77X1", "0.3 USDT", "taker"],
  ]);
  tell(deal());
  assert.is(order.fills.length, 1, "a fill counts once");
  tell({
    channel: accountChannel,
    sendTime: now + 7,
    privateAccount: {
      ...(message("PrivateAccount", "change") as { privateAccount: Row }).privateAccount,
      ...{ vcoinName: "USDT", balanceAmount: "9400.2", frozenAmount: "33" },
    },
  });
  assert.is(String(venue.balances().find(({ asset }) => asset === "USDT")?.total), "9433.2");
  await venue.close();
});

test("an event without its symbol is an error, and one of a symbol that is not traded here is left alone", async () => {
  const { venue, tell, clock } = await connected();
  const errors: unknown[] = [];
  venue.status.on((event) => event.kind === "error" && errors.push(event.error));
  tell({ ...pushed({ id: "other", clientId: "other" }), symbol: "NOTHERE" });
  await clock.advance(10);
  assert.equal([venue.order("other"), errors.length], [undefined, 0]);
  const { symbol: _, ...bare } = pushed();
  tell(bare);
  await clock.advance(10);
  assert.ok(errors.length > 0, "it is not passed over without a word");
  await venue.close();
});

test("a cancel says how it ended; what is gone is asked for", async () => {
  const { venue, answers, asked } = await connected();
  answers["POST /order"] = taken;
  const order = await venue.createOrder(limit);
  answers["DELETE /order"] = {
    ...answer("deleteOrder", "canceled") as Row,
    ...{ symbol: "BTCUSDT", orderId: "C02__77", origClientOrderId: "mine", price: "60000", origQty: "0.01" },
  };
  await venue.cancelOrder(order.state);
  assert.equal(asked("DELETE", "/order"), ["symbol=BTCUSDT&orderId=C02__77"]);
  assert.is((await order.done).status, "canceled");
  answers["POST /order"] = { ...taken, orderId: "C02__78" };
  const next = await venue.createOrder({ ...limit, clientOrderId: "next" });
  answers["DELETE /order"] = no(400, -2011, "Unknown order sent.");
  const filled = { orderId: "C02__78", clientOrderId: "next", status: "FILLED", executedQty: "0.01" };
  answers["GET /order"] = stored({ ...filled, cummulativeQuoteQty: "600" });
  answers["GET /myTrades"] = [{
    ...(answer("myTrades", "fills") as Row[])[0],
    ...{
      symbol: "BTCUSDT",
      id: "78X1",
      orderId: "C02__78",
      price: "60000",
      qty: "0.01",
      quoteQty: "600",
      time: now + 8,
    },
  }];
  await venue.cancelOrder(next.state).catch(() => {});
  await settle(300);
  assert.is(next.state.status, "filled");
  await venue.close();
});

test("refusals are of their kinds, and the order is rejected", async () => {
  for (
    const [refused, type] of [
      [no(400, 30_004, "Insufficient position"), InsufficientFunds],
      [no(400, 10_101, "Insufficient balance"), InsufficientFunds],
      [no(400, 30_002, "The minimum transaction volume cannot be less than:1USDT"), InvalidOrder],
      [no(400, 30_087, "Order price exceeds allowed range"), InvalidOrder],
      [no(400, 30_016, "trading disabled"), OrderRejected],
      [no(400, 700_007, "No permission to access the endpoint."), PermissionError],
      [no(401, 700_001, "API-key format invalid"), AuthenticationError],
    ] as const
  ) {
    const { venue, answers } = await connected();
    answers["POST /order"] = refused;
    assert.instance(await failure(venue.createOrder(limit)), type, refused.body);
    assert.is(venue.order("mine")?.state.status, "rejected");
    await venue.close();
  }
});

test("an answer that never came: asked for by its name, found, or gone for good after the deadline", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /order"] = new Answer(504, { code: 504, msg: "Gateway Time-out" });
  answers["GET /order"] = stored();
  assert.instance(await failure(venue.createOrder(limit)), OutcomeUnknown);
  await clock.advance(3_000);
  assert.is(venue.order("mine")?.state.status, "open");
  assert.is(asked("GET", "/order").at(-1), "symbol=BTCUSDT&origClientOrderId=mine");
  answers["GET /order"] = no(400, -2013, "Order does not exist.");
  answers["POST /order"] = new Answer(502, "<html>");
  assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId: "lost" })), OutcomeUnknown);
  await clock.advance(2_000);
  assert.is(venue.order("lost")?.state.status, "unknown", "it may still be on its way");
  await clock.advance(30_000);
  assert.is(venue.order("lost")?.state.status, "rejected");
  assert.is(asked("POST", "/order").length, 2, "never sent again");
  await venue.close();
});

test("a limit that is used up: nothing is sent before the time that was told", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /order"] = new Answer(429, { code: 429, msg: "Too Many Requests" }, { "retry-after": "9" });
  const error = await failure(venue.createOrder(limit));
  assert.instance(error, RateLimited);
  assert.ok(((error as RateLimited).retryAfter ?? 0) >= 9_000);
  answers["POST /order"] = { ...taken, orderId: "C02__79" };
  const next = venue.createOrder({ ...limit, clientOrderId: "next", timeout: 20_000 });
  await clock.advance(8_900);
  assert.is(asked("POST", "/order").length, 1);
  await clock.advance(1_000);
  assert.is((await next).state.status, "open");
  await venue.close();
});

test("several orders of a symbol in one request; each is told by its name, or by its place", async () => {
  const { venue, answers, asked, clock } = await connected();
  const batch = (request: HttpRequest): Row[] =>
    JSON.parse(new URL(request.url).searchParams.get("batchOrders") ?? "") as Row[];
  answers["POST /batchOrders"] = (request: HttpRequest) => [
    // In another order than they were sent.
    { newClientOrderId: "b1", msg: "The minimum transaction volume cannot be less than:1USDT", code: 30_002 },
    ...batch(request).filter(({ newClientOrderId }) => newClientOrderId !== "b1" && newClientOrderId !== "b3")
      .map(({ newClientOrderId }) => ({
        symbol: "BTCUSDT",
        orderId: `C${String(newClientOrderId)}`,
        newClientOrderId,
      })),
  ];
  const outcome = async (names: readonly string[]) => {
    // Two of them are allowed in a second.
    await clock.advance(1_000);
    return (await venue.createOrders(names.map((clientOrderId) => ({ ...limit, clientOrderId })))).map((one) =>
      "order" in one ? one.order.state.id : (one.error as Error).constructor.name
    );
  };
  assert.equal(await outcome(["b0", "b1", "b2", "b3"]), ["Cb0", "InvalidOrder", "Cb2", "OutcomeUnknown"]);
  assert.equal(asked("POST", "/batchOrders").map((query) => query.split("newClientOrderId").length - 1), [4]);
  assert.match(
    asked("POST", "/batchOrders")[0] ?? "",
    'batchOrders=[{"symbol":"BTCUSDT","side":"BUY","newClientOrderId":"b0","type":"LIMIT","quantity":"0.01","price":"60000"},',
  );
  answers["POST /batchOrders"] = (request: HttpRequest) =>
    batch(request).map((_, at) => ({ symbol: "BTCUSDT", orderId: `D${at}`, orderListId: -1 }));
  assert.equal(await outcome(["c0", "c1"]), ["D0", "D1"], "nameless, in their order");
  answers["POST /batchOrders"] = () => [{ symbol: "BTCUSDT", orderId: "E1", orderListId: -1 }];
  assert.equal(await outcome(["d0", "d1"]), ["OutcomeUnknown", "OutcomeUnknown"], "whose it is nobody knows");
  answers["POST /batchOrders"] = () =>
    ["g0", "stranger"].map((newClientOrderId) => ({
      symbol: "BTCUSDT",
      orderId: `F${newClientOrderId}`,
      newClientOrderId,
    }));
  assert.equal(await outcome(["g0", "g1"]), ["Fg0", "OutcomeUnknown"], "another order's name at its place");
  answers["POST /batchOrders"] = new Answer(502, "");
  assert.equal(await outcome(["e0", "e1"]), ["OutcomeUnknown", "OutcomeUnknown"]);
  answers["POST /batchOrders"] = no(400, 700_007, "No permission");
  assert.equal(await outcome(["f0", "f1"]), ["PermissionError", "PermissionError"]);
  await venue.close();
});

test("market orders: a buy by amount is bounded by the ask, a buy by quote is not", async () => {
  const { venue, answers, asked } = await connected();
  let id = 80;
  answers["POST /order"] = () => ({ ...taken, orderId: `C02__${id++}` });
  answers["GET /ticker/24hr"] = { ...answer("ticker24hr", "one") as Row, symbol: "BTCUSDT" };
  answers["GET /ticker/bookTicker"] = [
    { symbol: "ETHUSDT", bidPrice: "1", bidQty: "1", askPrice: "2", askQty: "1" },
    { symbol: "BTCUSDT", bidPrice: "59999", bidQty: "1", askPrice: "60000", askQty: "1" },
  ];
  const named = (clientOrderId: string) => ({ symbol, type: "market", clientOrderId }) as const;
  await venue.createOrder({ ...named("m1"), side: "buy", amount: "0.01" });
  await venue.createOrder({ ...named("m2"), side: "sell", amount: "0.01" });
  await venue.createQuoteOrder({ symbol, side: "buy", quoteAmount: "25", clientOrderId: "m3" });
  assert.equal(asked("POST", "/order"), [
    "symbol=BTCUSDT&side=BUY&type=IMMEDIATE_OR_CANCEL&quantity=0.01&price=63000&newClientOrderId=m1",
    "symbol=BTCUSDT&side=SELL&type=MARKET&quantity=0.01&newClientOrderId=m2",
    "symbol=BTCUSDT&side=BUY&type=MARKET&quoteOrderQty=25&newClientOrderId=m3",
  ]);
  assert.equal(asked("GET", "/ticker/bookTicker"), ["symbol=BTCUSDT"]);
  assert.instance(
    await failure(venue.createQuoteOrder({ symbol, side: "sell", quoteAmount: "25", clientOrderId: "m4" })),
    ValidationError,
  );
  answers["GET /ticker/bookTicker"] = { symbol: "BTCUSDT", bidPrice: "", bidQty: "", askPrice: "", askQty: "" };
  assert.instance(
    await failure(venue.createOrder({ ...named("m5"), side: "buy", amount: "0.01" })),
    ValidationError,
    "without an ask there is no bound",
  );
  await venue.close();
});

test("open orders of a symbol, and all of them canceled", async () => {
  const { venue, answers, asked } = await connected();
  answers["GET /openOrders"] = [stored(), stored({ symbol: "NOTHERE", orderId: "C1", clientOrderId: "x" })];
  const open = await venue.fetchOpenOrders({ symbol });
  assert.equal(open.map(({ clientOrderId, status }) => [clientOrderId, status]), [["mine", "open"]]);
  assert.is(asked("GET", "/openOrders").at(-1), "symbol=BTCUSDT");
  answers["DELETE /openOrders"] = [{
    ...(answer("deleteOpenOrders", "canceled") as Row[])[0],
    ...{ orderId: "C02__77", origClientOrderId: "mine", price: "60000", origQty: "0.01" },
  }];
  await venue.cancelAllOrders({ symbol });
  assert.is(asked("DELETE", "/openOrders")[0], "symbol=BTCUSDT");
  assert.is(venue.order("mine")?.state.status, "canceled");
  answers["GET /order"] = no(400, -2013, "Order does not exist.");
  assert.instance(await failure(venue.fetchOrder({ symbol, id: "none" })), OrderNotFound);
  await venue.close();
});

const change = (first: number, last: number, bids: readonly (readonly [string, string])[]): Row => ({
  channel: depthChannel,
  symbol: "BTCUSDT",
  sendTime: now + last,
  publicAggreDepths: {
    ...{ asks: [], bids: bids.map(([price, quantity]) => ({ price, quantity })), eventType: "" },
    ...{ fromVersion: String(first), toVersion: String(last) },
  },
});
const whole = (lastUpdateId: number): Row => ({
  ...{ lastUpdateId, bids: [["60000", "1"], ["59999", "2"]], asks: [["60001", "1"]] },
});

test("a book: the whole of it, changes that join, and a gap that is mended", async () => {
  const { venue, answers, asked, tell, clock, sockets } = await connected();
  answers["GET /depth"] = whole(10);
  const watching = venue.watchOrderBook(symbol);
  await clock.advance(10);
  assert.is(sockets[1]?.url, "wss://wbs-api.mexc.com/ws");
  tell(change(5, 9, [["1", "1"]]));
  tell(change(10, 12, [["59999", "3"], ["59998", "5"]]));
  await clock.advance(2_000);
  const book = await watching;
  assert.equal(asked("GET", "/depth")[0], "symbol=BTCUSDT&limit=5000");
  assert.equal(book.bids().map(({ price, amount }) => `${price}:${amount}`), ["60000:1", "59999:3", "59998:5"]);
  tell(change(13, 13, [["60000", "0"]]));
  assert.is(String(book.bestBid.price), "59999");
  tell(change(12, 13, [["60000", "9"]]));
  assert.is(String(book.bestBid.price), "59999", "an old change is none");
  answers["GET /depth"] = whole(20);
  tell(change(15, 15, [["59999", "9"]]));
  assert.is.not(book.state, "live", "14 is missing");
  await clock.advance(2_000);
  tell(change(21, 21, [["59990", "4"]]));
  await clock.advance(2_000);
  assert.is(book.state, "live");
  assert.equal(book.bids().map(({ price }) => String(price)), ["60000", "59999", "59990"]);
  assert.ok(asked("GET", "/depth").length >= 2);
  await venue.close();
});

test("a message of a book that cannot be read makes it stale, and it is asked for again", async () => {
  const { venue, answers, tell, clock, sockets } = await connected();
  answers["GET /depth"] = whole(10);
  const watching = venue.watchOrderBook(symbol);
  await clock.advance(10);
  tell(change(11, 11, [["59999", "3"]]));
  await clock.advance(2_000);
  const book = await watching;
  const line = sockets.find(({ topics }) => topics.has(depthChannel));
  line?.events.message(Uint8Array.from([0x0a, depthChannel.length, ...new TextEncoder().encode(depthChannel), 0xff]));
  assert.is.not(book.state, "live");
  answers["GET /depth"] = whole(30);
  tell(change(31, 31, [["59990", "4"]]));
  await clock.advance(5_000);
  assert.is(book.state, "live");
  await venue.close();
});

test("a subscription that is refused is told, though its code is 0", async () => {
  const { venue, world, clock } = await connected();
  world.reply = ({ id, params }) => ({
    id,
    code: 0,
    msg: `Not Subscribed successfully! [${String(params)}].  Reason： Blocked! `,
  });
  const trades = failure(venue.watchTrades(symbol));
  await clock.advance(20_000);
  assert.match(String(await trades), "Blocked");
  await venue.close();
});

test("trades, tickers and candles of the stream", async () => {
  const { venue, tell, clock, followed } = await connected();
  const [trades, ticker, candles] = [
    venue.watchTrades(symbol),
    venue.watchTicker(symbol),
    venue.watchCandles({ symbol, interval: "15m" }),
  ];
  await clock.advance(10);
  const [tradeFeed, tickerFeed, candleFeed] = [await trades, await ticker, await candles];
  const seen: string[] = [];
  tradeFeed.on((trade) => seen.push(`${trade.side} ${trade.amount} ${trade.id}`));
  tickerFeed.on(({ last, volume }) => seen.push(`${last} ${volume}`));
  candleFeed.on(({ close, time }) => seen.push(`${close} ${time}`));
  assert.equal(followed().filter((channel) => channel.includes("public")).sort(), [
    "spot@public.aggre.deals.v3.api.pb@10ms@BTCUSDT",
    "spot@public.kline.v3.api.pb@BTCUSDT@Min15",
    "spot@public.miniTicker.v3.api.pb@BTCUSDT@24H",
  ]);
  tell({ ...message("AggreDeals", "trades") as Row, channel: "spot@public.aggre.deals.v3.api.pb@10ms@BTCUSDT" });
  tell({ ...message("MiniTicker", "day") as Row, channel: "spot@public.miniTicker.v3.api.pb@BTCUSDT@24H" });
  tell({ ...message("SpotKline", "candle") as Row, channel: "spot@public.kline.v3.api.pb@BTCUSDT@Min15" });
  await clock.advance(10);
  assert.equal(seen, [
    ...["buy 0.1 1097", "sell 0.04438243 1098", "36474.74 10557.72895", "93158.47 1736410500000"],
  ]);
  await venue.close();
});

test("market data by requests: tickers, trades, candles from a time on, and rates", async () => {
  const { venue, answers, asked } = await connected();
  answers["GET /ticker/24hr"] = answer("ticker24hr", "one");
  assert.is(String((await venue.fetchTicker(symbol)).last), "46263.71");
  answers["GET /ticker/24hr"] = answer("ticker24hr", "all");
  assert.equal((await venue.fetchTickers()).map(({ symbol }) => symbol), [symbol]);
  assert.equal(asked("GET", "/ticker/24hr"), ["symbol=BTCUSDT", ""]);
  answers["GET /trades"] = answer("trades", "trades");
  assert.equal((await venue.fetchTrades({ symbol, limit: 2 })).map(({ side }) => side), ["sell", "buy"]);
  assert.equal(asked("GET", "/trades"), ["symbol=BTCUSDT&limit=2"]);
  const from = 1_640_804_880_000;
  answers["GET /klines"] = answer("klines", "candles");
  const { candles } = await venue.fetchCandles({ symbol, interval: "1m", from, to: from + 120_000 });
  assert.equal(candles.map(({ time, closed }) => [time - from, closed]), [[0, true]]);
  assert.match(
    asked("GET", "/klines")[0] ?? "",
    `symbol=BTCUSDT&interval=1m&startTime=${from}&endTime=${from + 119_999}`,
  );
  answers["GET /tradeFee"] = answer("tradeFee", "rates");
  const { maker, taker } = await venue.fetchTradingFees(symbol);
  assert.equal([String(maker), String(taker)], ["0.003", "0.003"]);
  const fee = venue.estimateFee({ symbol, side: "buy", amount: "1", price: "100" });
  assert.equal([String(fee.taker.amount), fee.taker.asset], ["0.3", "USDT"], "fees are paid in quote on both sides");
  await venue.close();
});

test("fills since a time: a full answer is asked for again in halves, and nothing counts twice", async () => {
  const { venue, answers, asked } = await connected();
  const since = now - 1_000_000;
  const all = Array.from({ length: 150 }, (_, at) => ({
    ...(answer("myTrades", "fills") as Row[])[0],
    ...{ symbol: "BTCUSDT", id: `f${at}`, orderId: "C1", time: since + at * 1_000 },
  }));
  answers["GET /myTrades"] = ({ url }: HttpRequest) => {
    const query = new URL(url).searchParams;
    const [start, end] = [Number(query.get("startTime") ?? 0), Number(query.get("endTime") ?? Infinity)];
    return all.filter(({ time }) => time >= start && time <= end).reverse().slice(0, 100);
  };
  const fills = await venue.fetchFills({ symbol, since, limit: 1_000 });
  assert.is(fills.length, 150);
  assert.is(new Set(fills.map(({ id }) => id)).size, 150);
  assert.match(asked("GET", "/myTrades").at(-1) ?? "", /^symbol=BTCUSDT&startTime=\d+&endTime=\d+$/);
  await venue.close();
});

test.run();
