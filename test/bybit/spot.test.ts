/** The spot connector over a scripted wire: what is sent, and what becomes of the answers. */
import { createHmac } from "node:crypto";
import * as assert from "uvu/assert";
import {
  AuthenticationError,
  InsufficientFunds,
  InvalidOrder,
  OrderNotFound,
  OutcomeUnknown,
  PermissionError,
  RateLimited,
  TransportError,
} from "../../src/core/errors.ts";
import { HttpFailure } from "../../src/core/http/http.ts";
import { suite } from "../support/suite.ts";
import { failure, listOf, no, ok, Plain, spotAnswer, spotBench, spotMessage } from "./bench.ts";

const test = suite("bybit spot");
const symbol = "BTC/USDT";
const id = "2088690093937486080";
const limit = {
  symbol,
  side: "buy",
  type: "limit",
  amount: "0.015",
  price: "61234.5",
  clientOrderId: "mine-1",
} as const;

/** An open order as queries tell it, with other words. */
function raw(more: Record<string, unknown> = {}): Record<string, unknown> {
  const [order] = listOf<Record<string, unknown>>(spotAnswer("openOrders", "spotPartiallyFilled"));
  return {
    ...order,
    orderId: id,
    orderLinkId: "mine-1",
    orderStatus: "New",
    cumExecQty: "0",
    cumExecValue: "0",
    createdTime: "1784879034990",
    updatedTime: "1784879034990",
    ...more,
  };
}
const list = (...orders: unknown[]): unknown => ok({ list: orders, nextPageCursor: "", category: "spot" });
const ack = ok({ orderId: id, orderLinkId: "mine-1" });

function event(data: Record<string, unknown>): unknown {
  return { id: "e", topic: "order", creationTime: 1784879035000, data: [{ category: "spot", ...data }] };
}

test("it connects: markets, the account's topics in one frame, orders, fills since now and balances", async () => {
  const { venue, clock, asked, socket } = await spotBench();
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  assert.is(venue.market(symbol).id, "BTCUSDT");
  const [login, topics] = socket("/v5/private").sent;
  const [key, expires, signature] = login?.["args"] as [string, number, string];
  assert.equal([login?.["op"], key, expires], ["auth", "key", 1784879034990 + 10_000]);
  assert.is(signature, createHmac("sha256", "secret").update(`GET/realtime${expires}`).digest("hex"));
  assert.equal([topics?.["op"], topics?.["args"]], ["subscribe", ["order", "execution", "wallet"]]);
  assert.is(asked.filter(({ line }) => line.includes("openOnly")).length, 0);
  assert.equal(venue.balances().map(({ asset }) => asset).length > 0, true);
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("an order is sent as these bytes, signed over them, and is open by its acknowledgement", async () => {
  const { venue, answers, of } = await spotBench();
  answers["POST /v5/order/create"] = ack;
  const order = await venue.createOrder({ ...limit, postOnly: true });
  const [sent] = of("POST /v5/order/create");
  assert.is(sent?.request.url, "https://api.bybit.com/v5/order/create");
  assert.is(
    sent?.request.body,
    '{"category":"spot","symbol":"BTCUSDT","side":"Buy","orderType":"Limit","qty":"0.015","price":"61234.5",' +
      '"timeInForce":"PostOnly","orderLinkId":"mine-1"}',
  );
  const headers = sent?.request.headers ?? {};
  const payload = `1784879034990key5000${sent?.request.body}`;
  assert.equal(headers, {
    "content-type": "application/json",
    "X-BAPI-API-KEY": "key",
    "X-BAPI-TIMESTAMP": "1784879034990",
    "X-BAPI-RECV-WINDOW": "5000",
    "X-BAPI-SIGN": createHmac("sha256", "secret").update(payload).digest("hex"),
  });
  assert.equal([order.state.status, order.state.id], ["open", id]);
  await venue.close();
});

test("the fill comes with one topic and the order's state with the other, in any order, and counts once", async () => {
  for (const first of ["order", "execution"]) {
    const { venue, clock, answers, tell } = await spotBench();
    answers["POST /v5/order/create"] = ack;
    const order = await venue.createOrder(limit);
    const fills: string[] = [];
    venue.watchFills().on(({ id, amount }) => fills.push(`${id} ${amount}`));
    const { data, ...rest } = spotMessage("Execution", "spot") as { data: Record<string, unknown>[] };
    const execution = { ...rest, topic: "execution", data: [{ ...data[0], orderLinkId: "mine-1", orderId: id }] };
    const told = event(raw({ orderStatus: "PartiallyFilled", cumExecQty: "0.01", cumExecValue: "612.345" }));
    for (const frame of first === "order" ? [told, execution] : [execution, told]) tell("/v5/private", frame);
    tell("/v5/private", execution);
    assert.equal(fills, ["2290000000824091211 0.01"], first);
    assert.equal([order.state.status, String(order.state.filled), String(order.state.average)], [
      "partiallyFilled",
      "0.01",
      "61234.5",
    ]);
    tell(
      "/v5/private",
      event(
        raw({
          orderStatus: "Cancelled",
          cumExecQty: "0.01",
          cumExecValue: "612.345",
          cancelType: "CancelByUser",
          updatedTime: "1784879034999",
        }),
      ),
    );
    const done = await order.done;
    assert.equal([done.status, done.reason], ["canceled", "CancelByUser"]);
    await clock.advance(0);
    await venue.close();
  }
});

test("what the matching engine refused after all is told by the stream, and an acknowledgement behind it changes nothing", async () => {
  const { venue, answers, tell } = await spotBench();
  answers["POST /v5/order/create"] = () => {
    tell("/v5/private", event(raw({ orderStatus: "Rejected", rejectReason: "EC_InsufficientBalance" })));
    return ack;
  };
  const order = await venue.createOrder(limit);
  assert.equal([order.state.status, order.state.reason], ["rejected", "EC_InsufficientBalance"]);
  await venue.close();
});

test("events of contracts are not those of a pair of the same name", async () => {
  const { venue, tell } = await spotBench();
  tell("/v5/private", {
    topic: "order",
    creationTime: 1,
    data: [{ ...raw({ orderLinkId: "x" }), category: "linear" }],
  });
  tell("/v5/private", spotMessage("Execution", "linear"));
  assert.is(venue.order("x"), undefined);
  await venue.close();
});

test("a cancel returns the order as it ended, which is asked for", async () => {
  const { venue, answers, of } = await spotBench();
  answers["POST /v5/order/create"] = ack;
  await venue.createOrder(limit);
  answers["POST /v5/order/cancel"] = ack;
  answers["GET /v5/order/realtime"] = list(raw({ orderStatus: "Cancelled", cancelType: "CancelByUser" }));
  const ended = await venue.cancelOrder({ symbol, clientOrderId: "mine-1" });
  assert.is(ended.status, "canceled");
  assert.is(of("POST /v5/order/cancel")[0]?.request.body, `{"category":"spot","symbol":"BTCUSDT","orderId":"${id}"}`);
  await venue.close();
});

test("a cancel that was taken and not carried out so far leaves the order canceling, and it is asked about", async () => {
  const { venue, clock, answers, of } = await spotBench();
  answers["POST /v5/order/create"] = ack;
  const order = await venue.createOrder(limit);
  answers["POST /v5/order/cancel"] = ack;
  answers["GET /v5/order/realtime"] = list(raw());
  const canceling = venue.cancelOrder({ symbol, clientOrderId: "mine-1" });
  await clock.advance(100);
  assert.is(order.state.status, "canceling");
  const before = of("GET /v5/order/realtime").length;
  answers["GET /v5/order/realtime"] = list(
    raw({ orderStatus: "Filled", cumExecQty: "0.015", cumExecValue: "918.5175" }),
  );
  await clock.advance(300);
  assert.ok(of("GET /v5/order/realtime").length > before);
  assert.equal([order.state.status, String(order.state.filled)], ["filled", "0.015"]);
  assert.is((await canceling).status, "filled", "it is returned as it ended");
  await venue.close();
});

test("a cancel of what has ended asks how, whichever of the venue's words it is refused with", async () => {
  for (const code of [170139, 170142, 170190, 170213]) {
    const { venue, answers } = await spotBench();
    answers["POST /v5/order/create"] = ack;
    await venue.createOrder(limit);
    answers["POST /v5/order/cancel"] = no(code, "Order does not exist.");
    answers["GET /v5/order/realtime"] = list();
    answers["GET /v5/order/history"] = list(raw({ orderStatus: "Cancelled", cancelType: "CancelByAdmin" }));
    const ended = await venue.cancelOrder({ symbol, clientOrderId: "mine-1" });
    assert.equal([ended.status, ended.reason], ["canceled", "CancelByAdmin"], String(code));
    await venue.close();
  }
});

test("an order that neither list has is not found", async () => {
  const { venue, of } = await spotBench();
  const error = await failure(venue.fetchOrder({ symbol, clientOrderId: "none" }));
  assert.instance(error, OrderNotFound);
  assert.is(
    of("GET /v5/order/history")[0]?.line,
    "GET /v5/order/history?category=spot&symbol=BTCUSDT&orderLinkId=none",
  );
  await venue.close();
});

test("refusals are of their kinds, and the order is rejected", async () => {
  const kinds = [
    [no(170131, "Insufficient balance."), InsufficientFunds],
    [no(170140, "Order value exceeded lower limit."), InvalidOrder],
    [no(10003, "API key is invalid."), AuthenticationError],
    [no(10005, "Permission denied."), PermissionError],
    [no(10006, "Too many visits!"), RateLimited],
    [new Plain(401, ""), AuthenticationError],
    [new Plain(403, "<html>configured to block access from your country</html>"), PermissionError],
  ] as const;
  for (const [answer, Kind] of kinds) {
    const { venue, answers } = await spotBench();
    answers["POST /v5/order/create"] = answer;
    const error = await failure(venue.createOrder(limit));
    assert.instance(error, Kind);
    assert.is(venue.order("mine-1")?.state.status, "rejected");
    await venue.close();
  }
});

test("an outcome that is not known stays so until both lists have told twice that it is not there", async () => {
  const lost = [
    no(10016, "Server error."),
    new Plain(502, "<html>"),
    new HttpFailure("reset", true, false),
    ok({ nothing: 1 }),
  ];
  for (const answer of lost) {
    const { venue, clock, answers, of } = await spotBench();
    answers["POST /v5/order/create"] = answer;
    const error = await failure(venue.createOrder(limit));
    assert.instance(error, OutcomeUnknown);
    const order = venue.order("mine-1");
    assert.is(order?.state.status, "unknown");
    await clock.advance(9_000);
    assert.is(order?.state.status, "unknown", "it may arrive within its window");
    await clock.advance(15_000);
    assert.is(order?.state.status, "rejected");
    assert.is(of("POST /v5/order/create").length, 1, "it is never sent again");
    await venue.close();
  }
});

test("an order of unknown outcome that is found is adopted", async () => {
  const { venue, clock, answers } = await spotBench();
  answers["POST /v5/order/create"] = new HttpFailure("reset", true, false);
  await failure(venue.createOrder(limit));
  answers["GET /v5/order/realtime"] = list(raw());
  await clock.advance(500);
  assert.equal([venue.order("mine-1")?.state.status, venue.order("mine-1")?.state.id], ["open", id]);
  await venue.close();
});

test("an id that was used before is no reason to take the order for refused: what is there is looked at", async () => {
  const { venue, answers } = await spotBench();
  answers["POST /v5/order/create"] = no(170141, "Duplicate clientOrderId");
  answers["GET /v5/order/realtime"] = list(raw());
  assert.is((await venue.createOrder(limit)).state.status, "open");
  await venue.close();
});

test("too many requests of the address: everything stops for ten minutes", async () => {
  const { venue, clock, answers, of } = await spotBench();
  answers["GET /v5/market/orderbook"] = new Plain(403, "access too frequent");
  const asking = failure(venue.fetchOrderBook({ symbol, timeout: 1_000 }));
  await clock.advance(1_000);
  assert.instance(await asking, RateLimited);
  answers["GET /v5/market/orderbook"] = spotAnswer("orderbook");
  const again = venue.fetchOrderBook({ symbol, timeout: 1_200_000 });
  await clock.advance(590_000);
  assert.is(of("GET /v5/market/orderbook").length, 1);
  await clock.advance(60_000);
  assert.is((await again).bids.length, 1);
  await venue.close();
});

test("fills: seven days at a time, page by page, of one product", async () => {
  const { venue, clock, answers, of } = await spotBench();
  const [execution] = listOf<Record<string, unknown>>(spotAnswer("tradeHistory", "spot"));
  const page = (ids: string[], nextPageCursor: string): unknown =>
    ok({ list: ids.map((execId) => ({ ...execution, symbol: "BTCUSDT", execId })), nextPageCursor, category: "spot" });
  const pages = [page(["4", "3"], "a%2C1"), page(["2"], ""), page(["6"], ""), page([], "")];
  answers["GET /v5/execution/list"] = () => pages.shift() ?? page([], "");
  const since = clock.now() - 10 * 86_400_000;
  const before = of("GET /v5/execution/list").length;
  const fills = await venue.fetchFills({ symbol, since });
  assert.equal(fills.map(({ id }) => id).sort(), ["2", "3", "4", "6"]);
  assert.equal(of("GET /v5/execution/list").slice(before).map(({ line }) => line), [
    `GET /v5/execution/list?category=spot&symbol=BTCUSDT&startTime=${since}&limit=100`,
    `GET /v5/execution/list?category=spot&symbol=BTCUSDT&startTime=${since}&limit=100&cursor=a%252C1`,
    `GET /v5/execution/list?category=spot&symbol=BTCUSDT&startTime=${since + 7 * 86_400_000}&limit=100`,
  ]);
  await venue.close();
});

test("what was missed while the private socket was away is read from the whole account's history", async () => {
  const { venue, clock, answers, socket } = await spotBench();
  const [execution] = listOf<Record<string, unknown>>(spotAnswer("tradeHistory", "spot"));
  const fills: string[] = [];
  venue.watchFills().on(({ id }) => fills.push(id));
  const time = String(clock.now() + 100);
  answers["GET /v5/execution/list"] = ok({
    list: [{ ...execution, symbol: "BTCUSDT", execId: "77", execTime: time }],
    nextPageCursor: "",
    category: "spot",
  });
  socket("/v5/private").events.closed(1006, "");
  await clock.advance(5_000);
  assert.equal(fills, ["77"]);
  assert.ok(venue.ready);
  await venue.close();
});

test("candles: a market that began later is asked for from its first day", async () => {
  const { venue, clock, answers, of } = await spotBench();
  const day = 86_400_000;
  const now = clock.now();
  const first = Math.floor(now / day) * day - 3 * day;
  const candle = (start: number): string[] => [String(start), "1", "2", "0.5", "1.5", "10", "15"];
  answers["GET /v5/market/kline"] = ({ line }: { line: string }) => {
    const query = new URL(`http://x${line.slice(4)}`).searchParams;
    const [start, end] = [Number(query.get("start")), Number(query.get("end"))];
    const length = { "60": 3_600_000, D: day, M: 0 }[query.get("interval") ?? ""];
    if (length === 0) return ok({ symbol: "BTCUSDT", category: "spot", list: [candle(Date.UTC(2026, 6, 1))] });
    const starts: number[] = [];
    for (let at = first; at < now; at += length ?? day) if (at >= start && at <= end) starts.unshift(at);
    return ok({ symbol: "BTCUSDT", category: "spot", list: starts.slice(0, Number(query.get("limit"))).map(candle) });
  };
  const { candles, gaps } = await venue.fetchCandles({ symbol, interval: "1h", from: first - 500 * day, limit: 20 });
  assert.equal([candles.length, candles[0]?.time, candles.at(-1)?.time], [20, first, first + 19 * 3_600_000]);
  assert.is(gaps.length, 1, "that there was nothing before it is said");
  assert.ok(of("GET /v5/market/kline").length <= 6);
  const newest = await venue.fetchCandles({ symbol, interval: "1h", to: first + 2 * 3_600_000, limit: 5 });
  assert.equal(newest.candles.map(({ time }) => time), [first, first + 3_600_000]);
  await venue.close();
});

test("a book is followed from the snapshot of its stream; a hole makes it stale until another one has come", async () => {
  const { venue, clock, socket, tell } = await spotBench();
  const told = (type: string, u: number, b: [string, string][], a: [string, string][] = []): void =>
    tell("/v5/public/spot", {
      topic: "orderbook.200.BTCUSDT",
      type,
      ts: clock.now(),
      data: { s: "BTCUSDT", b, a, u, seq: u * 7 },
      cts: clock.now() - 5,
    });
  const following = venue.watchOrderBook(symbol);
  await clock.advance(0);
  assert.equal(socket("/v5/public/spot").sent[0]?.["args"], ["orderbook.200.BTCUSDT"]);
  told("snapshot", 100, [["10", "1"], ["9", "2"]], [["11", "1"]]);
  const book = await following;
  await clock.advance(10);
  told("delta", 101, [["10", "0"], ["9.5", "3"]]);
  assert.equal([String(book.bestBid.price), String(book.bestBid.amount)], ["9.5", "3"]);
  await clock.advance(10);
  const frames = socket("/v5/public/spot").sent.length;
  told("delta", 103, [["9.6", "1"]]);
  await clock.advance(0);
  assert.throws(() => book.bestBid);
  await clock.advance(1_000);
  assert.equal(socket("/v5/public/spot").sent.slice(frames).map(({ op }) => op), ["unsubscribe", "subscribe"]);
  told("snapshot", 110, [["9", "2"]], [["12", "1"]]);
  assert.is(String(book.bestBid.price), "9");
  await clock.advance(10);
  told("delta", 1, [["8", "1"]], [["8.5", "1"]]);
  assert.equal([String(book.bestBid.price), String(book.bestAsk.price)], ["8", "8.5"], "1 begins anew");
  await venue.close();
});

test("batches: each order has its own outcome, and an order of a trigger is told apart", async () => {
  const { venue, clock, answers, of } = await spotBench();
  answers["POST /v5/order/create-batch"] = ok({
    list: [
      { category: "spot", symbol: "BTCUSDT", orderId: "1", orderLinkId: "a", createAt: "1784879034990" },
      { category: "spot", symbol: "BTCUSDT", orderId: "", orderLinkId: "b", createAt: "" },
      { category: "spot", symbol: "BTCUSDT", orderId: "", orderLinkId: "c", createAt: "" },
    ],
  }, {
    retExtInfo: {
      list: [{ code: 0, msg: "OK" }, { code: 170131, msg: "Insufficient balance." }, { code: 10016, msg: "x" }],
    },
  });
  const outcomes = await venue.createOrders(["a", "b", "c"].map((clientOrderId) => ({ ...limit, clientOrderId })));
  assert.equal(outcomes.map(({ clientOrderId }) => venue.order(clientOrderId)?.state.status), [
    "open",
    "rejected",
    "unknown",
  ]);
  assert.instance((outcomes[1] as { error: unknown }).error, InsufficientFunds);
  assert.is((of("POST /v5/order/create-batch")[0]?.body?.["request"] as unknown[]).length, 3);
  answers["POST /v5/order/cancel-batch"] = ok({
    list: [{ category: "spot", symbol: "BTCUSDT", orderId: "1", orderLinkId: "a" }],
  }, { retExtInfo: { list: [{ code: 0, msg: "OK" }] } });
  answers["GET /v5/order/realtime"] = list(raw({ orderId: "1", orderLinkId: "a", orderStatus: "Cancelled" }));
  const canceling = venue.cancelOrders([{ symbol, clientOrderId: "a" }]);
  await clock.advance(100);
  assert.is(venue.order("a")?.state.status, "canceling");
  await clock.advance(300);
  assert.is(((await canceling)[0] as { order: { status: string } }).order.status, "canceled");
  await venue.close();
});

test("a batch of cancels: orders with a trigger go one by one, and each outcome is its own order's", async () => {
  const { venue, clock, answers, of } = await spotBench();
  answers["POST /v5/order/create"] = ({ body }: { body?: Record<string, unknown> }) =>
    ok({ orderId: `id-${body?.["orderLinkId"]}`, orderLinkId: body?.["orderLinkId"] });
  await venue.createTriggerOrder({
    symbol,
    side: "sell",
    trigger: "stop",
    triggerPrice: "60000",
    amount: "0.01",
    clientOrderId: "t",
  });
  await venue.createOrder({ ...limit, clientOrderId: "l" });
  answers["POST /v5/order/cancel"] = no(10005, "Permission denied.");
  answers["POST /v5/order/cancel-batch"] = ok({
    list: [{ category: "spot", symbol: "BTCUSDT", orderId: "id-l", orderLinkId: "l" }],
  }, { retExtInfo: { list: [{ code: 0, msg: "OK" }] } });
  answers["GET /v5/order/realtime"] = list(raw({ orderId: "id-l", orderLinkId: "l", orderStatus: "Cancelled" }));
  const canceling = venue.cancelOrders(["t", "l"].map((clientOrderId) => ({ symbol, clientOrderId })));
  await clock.advance(500);
  const [first, second] = await canceling;
  assert.instance((first as { error: unknown }).error, PermissionError);
  assert.is((second as { order: { id: string } }).order.id, "id-l");
  assert.is(
    of("POST /v5/order/cancel-batch")[0]?.request.body,
    '{"category":"spot","request":[{"symbol":"BTCUSDT","orderId":"id-l"}]}',
  );
  await venue.close();
});

test("trades come oldest first, and no more of spot than it gives", async () => {
  const { venue, answers, of } = await spotBench();
  const [raw] = listOf<Record<string, unknown>>(spotAnswer("recentTrades", "spot"));
  answers["GET /v5/market/recent-trade"] = ok({
    category: "spot",
    list: [{ ...raw, execId: "2" }, { ...raw, execId: "1" }],
  });
  assert.equal((await venue.fetchTrades({ symbol, limit: 500 })).map(({ id }) => id), ["1", "2"]);
  assert.match(of("GET /v5/market/recent-trade")[0]?.line ?? "", "limit=60");
  await venue.close();
});

test("an order is amended in place: the whole quantity and the price, and what the venue then has is told", async () => {
  const { venue, answers, of } = await spotBench();
  answers["POST /v5/order/create"] = ack;
  await venue.createOrder(limit);
  answers["POST /v5/order/amend"] = ack;
  answers["GET /v5/order/realtime"] = list(raw({ price: "61000", updatedTime: "1784879034999" }));
  const changed = await venue.amendOrder({ symbol, clientOrderId: "mine-1", price: "61000" });
  assert.is(String(changed.price), "61000");
  assert.is(
    of("POST /v5/order/amend")[0]?.request.body,
    `{"category":"spot","symbol":"BTCUSDT","orderId":"${id}","qty":"0.015","price":"61000"}`,
  );
  await venue.close();
});

test("market orders say their unit, orders by cost are in quote, and triggers are StopOrders", async () => {
  const { venue, clock, answers, of } = await spotBench();
  answers["POST /v5/order/create"] = ({ body }: { body?: Record<string, unknown> }) =>
    ok({ orderId: "9", orderLinkId: body?.["orderLinkId"] });
  await venue.createOrder({ symbol, side: "buy", type: "market", amount: "0.01", clientOrderId: "m" });
  await venue.createQuoteOrder({ symbol, side: "sell", quoteAmount: "100", clientOrderId: "q" });
  answers["POST /v5/order/create"] = ok({ orderId: "10", orderLinkId: "t" });
  await venue.createTriggerOrder({
    symbol,
    side: "sell",
    trigger: "stop",
    triggerPrice: "60000",
    amount: "0.01",
    clientOrderId: "t",
  });
  assert.equal(of("POST /v5/order/create").map(({ request }) => request.body), [
    '{"category":"spot","symbol":"BTCUSDT","side":"Buy","orderType":"Market","qty":"0.01","marketUnit":"baseCoin","orderLinkId":"m"}',
    '{"category":"spot","symbol":"BTCUSDT","side":"Sell","orderType":"Market","qty":"100","marketUnit":"quoteCoin","orderLinkId":"q"}',
    '{"category":"spot","symbol":"BTCUSDT","side":"Sell","orderType":"Market","qty":"0.01","marketUnit":"baseCoin",' +
    '"orderFilter":"StopOrder","triggerPrice":"60000","orderLinkId":"t"}',
  ]);
  answers["POST /v5/order/cancel"] = ok({ orderId: "10", orderLinkId: "t" });
  answers["GET /v5/order/realtime"] = list(raw({ orderId: "10", orderLinkId: "t", orderStatus: "Deactivated" }));
  const canceling = venue.cancelOrder({ symbol, clientOrderId: "t" });
  await clock.advance(500);
  assert.is((await canceling).status, "canceled");
  assert.is(of("POST /v5/order/cancel")[0]?.body?.["orderFilter"], "StopOrder");
  await venue.close();
});

test("an order nobody here knows is canceled as each kind there is, and only 'not found' leads on", async () => {
  const { venue, answers, of } = await spotBench();
  answers["POST /v5/order/cancel"] = ({ body }: { body?: Record<string, unknown> }) =>
    body?.["orderFilter"] === "tpslOrder" ? ok({ orderId: "5", orderLinkId: "" }) : no(170213, "Order does not exist.");
  answers["GET /v5/order/realtime"] = list(raw({ orderId: "5", orderLinkId: "other", orderStatus: "Cancelled" }));
  assert.is((await venue.cancelOrder({ symbol, id: "5" })).status, "canceled");
  assert.equal(of("POST /v5/order/cancel").map(({ body }) => body?.["orderFilter"]), [
    undefined,
    "StopOrder",
    "tpslOrder",
  ]);
  answers["POST /v5/order/cancel"] = no(10005, "Permission denied.");
  assert.instance(await failure(venue.cancelOrder({ symbol, id: "6" })), PermissionError);
  assert.is(of("POST /v5/order/cancel").length, 4);
  await venue.close();
});

test("all orders of a market go, those with triggers too", async () => {
  const { venue, answers, of } = await spotBench();
  answers["POST /v5/order/cancel-all"] = ok({ list: [], success: "1" });
  await venue.cancelAllOrders(symbol);
  assert.equal(of("POST /v5/order/cancel-all").map(({ body }) => body?.["orderFilter"]), [
    "Order",
    "StopOrder",
    "tpslOrder",
  ]);
  answers["POST /v5/order/cancel-all"] = ({ body }: { body?: Record<string, unknown> }) =>
    body?.["orderFilter"] === "Order" ? ok({ list: [], success: "1" }) : no(10005, "Permission denied.");
  assert.instance(await failure(venue.cancelAllOrders(symbol)), OutcomeUnknown);
  await venue.close();
});

test("orders over the socket: logged in, the order beside a header, and refusals of their kinds", async () => {
  const { venue, clock, socket, sockets } = await spotBench();
  assert.not.ok(sockets.some(({ url }) => url.endsWith("/trade")), "it opens when it is used");
  const placing = venue.orderSocket.createOrder(limit);
  await clock.advance(0);
  const trade = socket("/v5/trade");
  const frame = trade.sent.find(({ op }) => op === "order.create") ?? {};
  const reqId = frame["reqId"];
  assert.equal(frame, {
    reqId: "1784879034990-2",
    header: { "X-BAPI-TIMESTAMP": "1784879034990", "X-BAPI-RECV-WINDOW": "5000" },
    op: "order.create",
    args: [{
      category: "spot",
      symbol: "BTCUSDT",
      side: "Buy",
      orderType: "Limit",
      qty: "0.015",
      price: "61234.5",
      timeInForce: "GTC",
      orderLinkId: "mine-1",
    }],
  });
  const reply = spotMessage("TradeReply", "taken") as object;
  trade.events.message(
    new TextEncoder().encode(JSON.stringify({ ...reply, reqId, data: { orderId: id, orderLinkId: "mine-1" } })),
  );
  const order = await placing;
  assert.equal([order.state.status, order.state.id], ["open", id]);
  trade.reply = ({ op, reqId }) => ({ reqId, retCode: 170131, retMsg: "Insufficient balance.", op, data: {} });
  assert.instance(
    await failure(venue.orderSocket.createOrder({ ...limit, clientOrderId: "mine-2" })),
    InsufficientFunds,
  );
  // A refusal that names no request: what became of it is not known.
  trade.reply = ({ op }) => ({ success: false, ret_msg: "Params Error", op, conn_id: "c" });
  const lost = failure(venue.orderSocket.createOrder({ ...limit, clientOrderId: "mine-3" }));
  await clock.advance(10_000);
  assert.instance(await lost, OutcomeUnknown);
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("the disconnect protection: its topic and window, kept up, and left", async () => {
  const { venue, clock, answers, socket, of } = await spotBench();
  answers["GET /v5/account/query-dcp-info"] = spotAnswer("dcpInfo", "some");
  answers["POST /v5/order/disconnected-cancel-all"] = spotAnswer("setDisconnectCancelAll");
  const switched = await venue.armDeadMansSwitch({ countdown: 10_000 });
  assert.is(of("POST /v5/order/disconnected-cancel-all")[0]?.request.body, '{"product":"SPOT","timeWindow":10}');
  assert.equal(socket("/v5/private").sent.at(-1)?.["args"], ["dcp.spot"]);
  const events: string[] = [];
  switched.status.on(({ state }) => events.push(state));
  await clock.advance(8_000);
  assert.ok(switched.left > 3_000);
  assert.is(of("POST /v5/order/disconnected-cancel-all").length, 1, "the window is set once");
  const before = events.length;
  answers["GET /v5/account/query-dcp-info"] = new Plain(502, "");
  socket("/v5/private").events.closed(1006, "");
  await clock.advance(11_000);
  assert.ok(events.slice(before).includes("expired"), events.join());
  answers["GET /v5/account/query-dcp-info"] = spotAnswer("dcpInfo", "some");
  await clock.advance(10_000);
  assert.is(events.at(-1), "refreshed");
  assert.ok(socket("/v5/private").sent.some(({ args }) => (args as string[] | undefined)?.includes("dcp.spot")));
  await switched.disarm();
  await clock.advance(0);
  assert.equal([socket("/v5/private").sent.at(-1)?.["op"], socket("/v5/private").sent.at(-1)?.["args"]], [
    "unsubscribe",
    ["dcp.spot"],
  ]);
  await venue.close();
});

test("the disconnect protection is not over where its topic could not be left: the venue counts the loss", async () => {
  const { venue, clock, answers, socket } = await spotBench();
  answers["GET /v5/account/query-dcp-info"] = spotAnswer("dcpInfo", "some");
  answers["POST /v5/order/disconnected-cancel-all"] = spotAnswer("setDisconnectCancelAll");
  const switched = await venue.armDeadMansSwitch({ countdown: 10_000 });
  socket("/v5/private").events.closed(1006, "");
  assert.instance(await failure(switched.disarm()), TransportError);
  await clock.advance(10_000);
  // A socket follows it again: now it can be left.
  await switched.disarm();
  assert.equal([socket("/v5/private").sent.at(-1)?.["op"], socket("/v5/private").sent.at(-1)?.["args"]], [
    "unsubscribe",
    ["dcp.spot"],
  ]);
  await venue.close();
});

test("an account without the disconnect protection is told so, and nothing is set", async () => {
  const { venue, answers, socket, of } = await spotBench();
  answers["GET /v5/account/query-dcp-info"] = spotAnswer("dcpInfo", "none");
  assert.instance(await failure(venue.armDeadMansSwitch({ countdown: 10_000 })), PermissionError);
  assert.is(of("POST /v5/order/disconnected-cancel-all").length, 0);
  assert.not.ok(socket("/v5/private").sent.some(({ args }) => (args as string[] | undefined)?.includes("dcp.spot")));
  await venue.close();
});

test("in demo there are no orders over a socket, and everything else is there", async () => {
  const { venue, socket } = await spotBench({ network: "demo" });
  assert.match(socket("/v5/private").url, "stream-demo");
  assert.is((await failure(venue.orderSocket.createOrder(limit))).name, "ValidationError");
  await venue.close();
});

test.run();
