/** The perp connector over a scripted wire: linear and inverse contracts of one API. */
import * as assert from "uvu/assert";
import type { ContractTickerSnapshotEvent } from "../../generated/bybit/perp.ts";
import { OrderNotFound, OrderRejected, ValidationError, VenueError } from "../../src/core/errors.ts";
import { suite } from "../support/suite.ts";
import { failure, listOf, no, ok, perpAnswer, perpBench, perpMessage, spotAnswer, spotMessage } from "./bench.ts";

const test = suite("bybit perp");
const linear = "BTC/USDT:USDT";
const inverse = "BTC/USD:BTC";
const uuid = "a4c1718e-fe53-4659-a118-1f6ecce04ad9";
const limit = {
  symbol: linear,
  side: "buy",
  type: "limit",
  amount: "0.01",
  price: "60000",
  clientOrderId: "mine",
} as const;

test("it connects: both product lines, and lists of linear contracts by the coin they are settled in", async () => {
  const { venue, clock, asked, socket } = await perpBench();
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  assert.equal(venue.market(inverse).contract?.inverse, true);
  assert.equal(socket("/v5/private").sent[1]?.["args"], ["order", "execution", "wallet", "position"]);
  const lists = asked.map(({ line }) => line).filter((line) => /realtime|position\/list/.test(line));
  assert.equal([...new Set(lists)].sort(), [
    "GET /v5/order/realtime?category=inverse&limit=50",
    "GET /v5/order/realtime?category=linear&settleCoin=USDT&limit=50",
    "GET /v5/position/list?category=inverse&limit=200",
    "GET /v5/position/list?category=linear&settleCoin=USDT&limit=200",
  ]);
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("lists are read to their end: a cursor is sent as it came, and the last page has one as well", async () => {
  const { venue, answers, of } = await perpBench();
  const [raw] = listOf<Record<string, unknown>>(spotAnswer("openOrders", "hedgeOpen"));
  const order = (orderId: string): unknown => ({ ...raw, symbol: "BTCUSDT", orderId, orderLinkId: orderId });
  const pages = [["a", "b"], ["c"], []];
  answers["GET /v5/order/realtime linear"] = () =>
    ok({ list: (pages.shift() ?? []).map(order), nextPageCursor: `p%3D${pages.length}`, category: "linear" });
  const before = of("GET /v5/order/realtime").length;
  const found = await venue.fetchOpenOrders({ symbol: linear });
  assert.equal(found.map(({ clientOrderId }) => clientOrderId), ["a", "b", "c"]);
  assert.equal(of("GET /v5/order/realtime").slice(before).map(({ line }) => line), [
    "GET /v5/order/realtime?category=linear&symbol=BTCUSDT&limit=50",
    "GET /v5/order/realtime?category=linear&symbol=BTCUSDT&limit=50&cursor=p%253D2",
    "GET /v5/order/realtime?category=linear&symbol=BTCUSDT&limit=50&cursor=p%253D1",
  ]);
  await venue.close();
});

test("orders: reduce-only, hedge mode and triggers, of linear and inverse contracts", async () => {
  const { venue, answers, of } = await perpBench();
  answers["POST /v5/order/create"] = ({ body }: { body?: Record<string, unknown> }) =>
    ok({ orderId: String(body?.["orderLinkId"]), orderLinkId: body?.["orderLinkId"] });
  await venue.createOrder({ ...limit, reduceOnly: true, postOnly: true });
  await venue.createOrder({ ...limit, clientOrderId: "h", positionSide: "short", timeInForce: "IOC" });
  await venue.createOrder({ symbol: inverse, side: "sell", type: "market", amount: "100", clientOrderId: "i" });
  const trigger = { symbol: linear, amount: "0.01", triggerPrice: "59000" } as const;
  await venue.createTriggerOrder({ ...trigger, side: "sell", trigger: "stop", clientOrderId: "t1" });
  await venue.createTriggerOrder({
    ...trigger,
    side: "buy",
    trigger: "takeProfit",
    price: "59000",
    clientOrderId: "t2",
  });
  await venue.createTriggerOrder({ ...trigger, side: "buy", trigger: "stop", clientOrderId: "t3" });
  assert.equal(of("POST /v5/order/create").map(({ request }) => request.body), [
    '{"category":"linear","symbol":"BTCUSDT","side":"Buy","orderType":"Limit","qty":"0.01","price":"60000",' +
    '"timeInForce":"PostOnly","positionIdx":0,"orderLinkId":"mine","reduceOnly":true}',
    '{"category":"linear","symbol":"BTCUSDT","side":"Buy","orderType":"Limit","qty":"0.01","price":"60000",' +
    '"timeInForce":"IOC","positionIdx":2,"orderLinkId":"h"}',
    '{"category":"inverse","symbol":"BTCUSD","side":"Sell","orderType":"Market","qty":"100","positionIdx":0,"orderLinkId":"i"}',
    '{"category":"linear","symbol":"BTCUSDT","side":"Sell","orderType":"Market","qty":"0.01","triggerDirection":2,' +
    '"triggerPrice":"59000","triggerBy":"LastPrice","positionIdx":0,"orderLinkId":"t1"}',
    '{"category":"linear","symbol":"BTCUSDT","side":"Buy","orderType":"Limit","qty":"0.01","price":"59000","triggerDirection":2,' +
    '"triggerPrice":"59000","triggerBy":"LastPrice","timeInForce":"GTC","positionIdx":0,"orderLinkId":"t2"}',
    '{"category":"linear","symbol":"BTCUSDT","side":"Buy","orderType":"Market","qty":"0.01","triggerDirection":1,' +
    '"triggerPrice":"59000","triggerBy":"LastPrice","positionIdx":0,"orderLinkId":"t3"}',
  ]);
  assert.is(
    (await failure(venue.createOrder({ symbol: inverse, side: "buy", type: "market", amount: "0.5" }))).name,
    "ValidationError",
  );
  await venue.close();
});

test("a fill of an inverse contract: USD filled, paid for in base", async () => {
  const { venue, answers, tell } = await perpBench();
  answers["POST /v5/order/create"] = ok({ orderId: uuid, orderLinkId: "i" });
  const order = await venue.createOrder({
    symbol: inverse,
    side: "sell",
    type: "market",
    amount: "100",
    clientOrderId: "i",
  });
  const { data, ...frame } = spotMessage("Execution", "linear") as { data: Record<string, unknown>[] };
  tell("/v5/private", {
    ...frame,
    data: [{
      ...data[0],
      category: "inverse",
      symbol: "BTCUSD",
      orderId: uuid,
      orderLinkId: "i",
      side: "Sell",
      execId: "f",
      execPrice: "50000",
      execQty: "100",
      execValue: "0.002",
      execFee: "0.0000011",
      feeCurrency: "",
    }],
  });
  assert.equal(
    [order.state.status, String(order.state.filled), String(order.state.cost), String(order.state.average)],
    [
      "partiallyFilled",
      "100",
      "0.002",
      "50000",
    ],
  );
  assert.equal([order.fills[0]?.fee?.asset, String(order.fills[0]?.fee?.amount)], ["BTC", "0.0000011"]);
  await venue.close();
});

test("funding is no fill, and neither is an execution of another product", async () => {
  const { venue, tell } = await perpBench();
  const fills: string[] = [];
  venue.watchFills().on(({ id }) => fills.push(id));
  tell("/v5/private", { ...spotMessage("Execution", "funding") as object, topic: "execution" });
  const spot = spotMessage("Execution", "spot") as Record<string, unknown>;
  tell("/v5/private", { ...spot, topic: "execution" });
  tell("/v5/private", { ...(spotMessage("Execution", "linear") as object), topic: "execution" });
  assert.equal(fills, ["0ab1bdf7-4219-438b-b30a-32ec863018f7"]);
  await venue.close();
});

test("a cancel of what is not there leads to both lists, and nothing is made up where neither has it", async () => {
  const { venue, answers, of } = await perpBench();
  answers["POST /v5/order/create"] = ok({ orderId: uuid, orderLinkId: "mine" });
  const order = await venue.createOrder(limit);
  answers["POST /v5/order/cancel"] = no(110001, "order not exists or too late to cancel");
  assert.instance(await failure(venue.cancelOrder({ symbol: linear, clientOrderId: "mine" })), OrderNotFound);
  assert.is(order.state.status, "open");
  assert.is(
    of("GET /v5/order/history").at(-1)?.line,
    `GET /v5/order/history?category=linear&symbol=BTCUSDT&orderId=${uuid}`,
  );
  await venue.close();
});

test("a batch of linear and inverse orders is one request for each, and one that fails says nothing of the other", async () => {
  const { venue, answers, of } = await perpBench();
  answers["POST /v5/order/create-batch linear"] = ok({
    list: [{ category: "linear", symbol: "BTCUSDT", orderId: uuid, orderLinkId: "l" }],
  }, { retExtInfo: { list: [{ code: 0, msg: "OK" }] } });
  answers["POST /v5/order/create-batch inverse"] = no(10005, "Permission denied.");
  const outcomes = await venue.createOrders([
    { symbol: inverse, side: "buy", type: "limit", amount: "10", price: "50000", clientOrderId: "i" },
    { ...limit, clientOrderId: "l" },
  ]);
  assert.equal(outcomes.map(({ clientOrderId }) => [clientOrderId, venue.order(clientOrderId)?.state.status]), [
    ["i", "rejected"],
    ["l", "open"],
  ]);
  assert.is(of("POST /v5/order/create-batch").length, 2);
  await venue.close();
});

test("positions: of both lines, signed, with the account's margin mode; events move them", async () => {
  const { venue, clock, answers, tell } = await perpBench();
  for (const [category, name] of [["inverse", "inverseShort"], ["linear", "hedge"]] as const) {
    answers[`GET /v5/position/list ${category}`] = { ...perpAnswer("positions", name) as object, time: clock.now() };
  }
  answers["GET /v5/account/info"] = ok({ unifiedMarginStatus: 5, marginMode: "ISOLATED_MARGIN" });
  const [raw] = listOf<Record<string, string>>(perpAnswer("positions", "inverseShort"));
  const short = (await venue.fetchPositions()).find(({ symbol }) => symbol === inverse);
  assert.equal([String(short?.amount), short?.side, short?.marginMode], [`-${raw?.["size"]}`, undefined, "isolated"]);
  const event = perpMessage("Position", "inverseShort") as { data: Record<string, unknown>[] };
  tell("/v5/private", { ...event, topic: "position", creationTime: clock.now() + 1_000 });
  const moved = venue.positions().find(({ symbol }) => symbol === inverse);
  assert.equal([String(moved?.amount), moved?.entryPrice?.toFixed()], ["-300", "61300.50441675"]);
  assert.is(moved?.marginMode, "isolated", "an event does not tell it, and leaves it");
  await venue.close();
});

test("a position is closed with a reduce-only order", async () => {
  const { venue, answers, of } = await perpBench();
  const [raw] = listOf<Record<string, unknown>>(perpAnswer("positions", "inverseShort"));
  answers["GET /v5/position/list inverse"] = ok({
    list: [{ ...raw, size: "300" }],
    nextPageCursor: "",
    category: "inverse",
  });
  await venue.fetchPositions();
  answers["POST /v5/order/create"] = ok({ orderId: uuid, orderLinkId: "c" });
  await venue.closePosition({ symbol: inverse, clientOrderId: "c" });
  assert.is(
    of("POST /v5/order/create")[0]?.request.body,
    '{"category":"inverse","symbol":"BTCUSD","side":"Buy","orderType":"Market","qty":"300","positionIdx":0,"orderLinkId":"c","reduceOnly":true}',
  );
  await venue.close();
});

test("leverage and modes: set where they are otherwise, and what is so already is no failure", async () => {
  const { venue, answers, of } = await perpBench();
  let leverage = "10";
  answers["GET /v5/position/symbol-info"] = () =>
    ok({ category: "linear", list: [{ symbol: "BTCUSDT", leverage, positionIdx: 0 }] });
  answers["POST /v5/position/set-leverage"] = no(110043, "leverage not modified");
  assert.is(String((await venue.fetchLeverage(linear)).leverage), "10");
  assert.is(String((await venue.setLeverage({ symbol: linear, leverage: 12.5 })).leverage), "10");
  leverage = "12.5";
  assert.is(
    of("POST /v5/position/set-leverage")[0]?.request.body,
    '{"category":"linear","symbol":"BTCUSDT","buyLeverage":"12.5","sellLeverage":"12.5"}',
  );
  answers["POST /v5/position/set-leverage"] = no(110013, "cannot set leverage due to risk limit level");
  assert.instance(await failure(venue.setLeverage({ symbol: linear, leverage: 50 })), OrderRejected);

  answers["POST /v5/account/set-margin-mode"] = perpAnswer("setMarginMode", "refused");
  const refused = await failure(venue.setMarginMode({ symbol: linear, marginMode: "isolated" }));
  assert.instance(refused, VenueError);
  assert.match(refused.message, /: ./);

  const [one, ...others] = listOf<Record<string, unknown>>(perpAnswer("positions", "hedge"));
  answers["GET /v5/position/list linear"] = ok({
    list: [{ ...one, symbol: "BTCUSDT", positionIdx: 0 }],
    nextPageCursor: "",
    category: "linear",
  });
  assert.is(await venue.fetchPositionMode(), "oneWay");
  answers["POST /v5/position/switch-mode"] = no(110025, "Position mode is not modified");
  assert.is(await venue.setPositionMode({ mode: "hedge" }), "hedge");
  assert.is(of("POST /v5/position/switch-mode")[0]?.request.body, '{"category":"linear","coin":"USDT","mode":3}');
  answers["GET /v5/position/list linear"] = ok({ list: [one, ...others], nextPageCursor: "", category: "linear" });
  assert.is(await venue.fetchPositionMode(), "hedge");
  await venue.close();
});

test("ticker and funding share one topic: a change names only what changed", async () => {
  const { venue, clock, tell, socket } = await perpBench();
  const ticker = await (async () => {
    const feed = venue.watchTicker(linear);
    await clock.advance(0);
    return await feed;
  })();
  const prices: string[] = [];
  ticker.on(({ last, bid }) => prices.push(`${last} ${bid}`));
  const snapshot = perpMessage("ContractTickerSnapshot", "perpetual") as ContractTickerSnapshotEvent;
  const of = (type: string, data: object): unknown => ({
    ...snapshot,
    topic: "tickers.BTCUSDT",
    type,
    data: { ...data, symbol: "BTCUSDT" },
  });
  tell("/v5/public/linear", of("snapshot", { ...snapshot.data, lastPrice: "100", bid1Price: "99", bid1Size: "1" }));
  const funding = await venue.watchFunding(linear);
  const rates: string[] = [];
  funding.on(({ rate, interval }) => rates.push(`${rate} ${interval}`));
  tell("/v5/public/linear", of("delta", { lastPrice: "101", fundingRate: "0.0002", fundingIntervalHour: "4" }));
  assert.equal(prices, ["100 99", "101 99"]);
  assert.equal(rates, ["0.0002 14400000"]);
  assert.is(socket("/v5/public/linear").sent.filter(({ op }) => op === "subscribe").length, 1);
  await venue.close();
});

test("each product line has a socket of its own", async () => {
  const { venue, clock, socket } = await perpBench();
  for (const symbol of [linear, inverse]) {
    const feed = venue.watchTrades(symbol);
    await clock.advance(0);
    (await feed).close();
  }
  assert.equal(socket("/v5/public/linear").sent[0]?.["args"], ["publicTrade.BTCUSDT"]);
  assert.equal(socket("/v5/public/inverse").sent[0]?.["args"], ["publicTrade.BTCUSD"]);
  await venue.close();
});

test("rates that were paid: an end with each beginning, the newest first turned round, and more than fit in one answer", async () => {
  const { venue, clock, answers, of } = await perpBench();
  const hour = 3_600_000;
  const from = Math.floor(clock.now() / hour) * hour - 3_000 * hour;
  // At an hour's pace, as it was then.
  answers["GET /v5/market/funding/history"] = ({ line }: { line: string }) => {
    const query = new URL(`http://x${line.slice(4)}`).searchParams;
    const [start, end] = [Number(query.get("startTime") ?? 0), Number(query.get("endTime") ?? clock.now())];
    const all: unknown[] = [];
    const first = Math.max(start, from);
    for (let at = Math.floor(end / hour) * hour; at >= first && all.length < Number(query.get("limit")); at -= hour) {
      all.push({ symbol: "BTCUSDT", fundingRate: "0.0001", fundingRateTimestamp: String(at) });
    }
    return ok({ category: "linear", list: all });
  };
  const rates = await venue.fetchFundingRateHistory({ symbol: linear, from, limit: 50 });
  assert.equal([rates.length, rates[0]?.time, rates.at(-1)?.time], [50, from, from + 49 * hour]);
  assert.is(of("GET /v5/market/funding/history").length, 3);
  const newest = await venue.fetchFundingRateHistory({ symbol: linear, limit: 3 });
  assert.equal(newest.map(({ time }) => time), [2, 1, 0].map((n) => Math.floor(clock.now() / hour) * hour - n * hour));
  await venue.close();
});

test("funding payments: executions of that kind, received where the fee is negative, week by week", async () => {
  const { venue, clock, answers, of } = await perpBench();
  const [raw] = listOf<Record<string, unknown>>(spotAnswer("tradeHistory", "funding"));
  const at = (time: number, execFee: string): unknown => ({
    ...raw,
    symbol: "BTCUSDT",
    execType: "Funding",
    execId: `f${time}`,
    execTime: String(time),
    execFee,
    feeCurrency: "",
  });
  const now = clock.now();
  const week = 7 * 86_400_000;
  answers["GET /v5/execution/list linear"] = ({ line }: { line: string }) => {
    const query = new URL(`http://x${line.slice(4)}`).searchParams;
    const [start, end] = [Number(query.get("startTime")), Number(query.get("endTime"))];
    const all = [now - 1, now - 2 * week].filter((time) => time >= start && time <= end).map((time) =>
      at(time, "-0.5")
    );
    return ok({ list: all, nextPageCursor: "", category: "linear" });
  };
  const paid = await venue.fetchFundingPayments({ symbol: linear, from: now - 3 * week });
  assert.equal(paid.map(({ time, amount, asset }) => `${time} ${amount} ${asset}`), [
    `${now - 2 * week} 0.5 USDT`,
    `${now - 1} 0.5 USDT`,
  ]);
  assert.ok(of("GET /v5/execution/list").filter(({ line }) => line.includes("execType=Funding")).length <= 4);
  const newest = await venue.fetchFundingPayments({ symbol: linear, limit: 1 });
  assert.equal(newest.map(({ time }) => time), [now - 1]);
  await venue.close();
});

test("open interest is that of one side, of inverse contracts in USD", async () => {
  const { venue, answers } = await perpBench();
  answers["GET /v5/market/open-interest"] = perpAnswer("openInterest");
  assert.is(String((await venue.fetchOpenInterest(inverse)).amount), "31955346");
  await venue.close();
});

test("the disconnect protection of contracts has a product and a topic of its own; a window that is not in force is told", async () => {
  const { venue, clock, answers, unanswered, socket, of } = await perpBench();
  const info = (timeWindow: string): unknown =>
    ok({ dcpInfos: [{ product: "DERIVATIVES", dcpStatus: "ON", timeWindow }] });
  answers["GET /v5/account/query-dcp-info"] = info("40");
  answers["POST /v5/order/disconnected-cancel-all"] = { retCode: 0, retMsg: "success" };
  const switched = await venue.armDeadMansSwitch({ countdown: 29_500 });
  assert.is(of("POST /v5/order/disconnected-cancel-all")[0]?.request.body, '{"product":"DERIVATIVES","timeWindow":30}');
  assert.equal(socket("/v5/private").sent.at(-1)?.["args"], ["dcp.future"]);
  const events: string[] = [];
  switched.status.on(({ state }) => events.push(state));
  await clock.advance(12_000);
  assert.equal(events, ["refreshed"], "it may take some ten seconds");
  await clock.advance(10_000);
  assert.equal(events.slice(0, 2), ["refreshed", "failing"]);
  assert.is(of("POST /v5/order/disconnected-cancel-all").length, 2, "it is set anew");
  answers["GET /v5/account/query-dcp-info"] = info("30");
  await clock.advance(2_000);
  events.length = 0;
  unanswered.add("subscribe");
  socket("/v5/private").events.closed(1006, "");
  await clock.advance(2_000);
  assert.equal([...new Set(events)], ["failing"], "without a socket that follows it nothing is guarded");
  unanswered.clear();
  await clock.advance(5_000);
  assert.is(events.at(-1), "refreshed");
  await venue.close();
});

test("what is not a word of the venue's is refused before anything is sent", async () => {
  const { venue, asked } = await perpBench();
  const before = asked.length;
  const bad = await failure(venue.createOrder({ ...limit, clientOrderId: "with space" }));
  assert.instance(bad, ValidationError);
  assert.instance(await failure(venue.fetchCandles({ symbol: linear, interval: "8h" })), ValidationError);
  assert.is(asked.length, before);
  await venue.close();
});

test.run();
