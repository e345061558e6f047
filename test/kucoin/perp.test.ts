/** The perpetual connector over a scripted venue. */
import * as assert from "uvu/assert";
import {
  InsufficientFunds,
  OrderNotFound,
  OutcomeUnknown,
  TransportError,
  ValidationError,
} from "../../src/core/errors.ts";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { perp } from "../../src/venues/kucoin/mod.ts";
import { suite } from "../support/suite.ts";
import { type Bench, bench, Broken, failure, no, now, ok, perpAnswer, perpMessage, settle } from "./bench.ts";

const test = suite("kucoin perp");

const symbol = "BTC/USDT:USDT";
const orders = "/contractMarket/tradeOrders";
const under = `${orders}:XBTUSDTM`;

async function connected(prepare: (world: Bench) => void = () => {}) {
  const world = bench();
  world.answers["GET /api/v1/contracts/active"] = perpAnswer("getAllSymbols", "contracts");
  world.answers["GET /api/v2/position/getMarginMode"] = perpAnswer("getMarginMode", "isolated");
  prepare(world);
  const venue = perp(world.options);
  await venue.connect();
  return { ...world, venue };
}

const limit = { symbol, side: "buy", type: "limit", amount: "0.01", price: "60000", clientOrderId: "mine" } as const;
const placed = ok({ orderId: "77", clientOid: "mine" });

const event = (name: string, more: Record<string, unknown> = {}) => ({
  ...perpMessage("OrderChange", name) as Record<string, unknown>,
  orderId: "77",
  clientOid: "mine",
  orderType: "limit",
  side: "buy",
  positionSide: "BOTH",
  size: "10",
  price: "60000",
  orderTime: BigInt(now) * 1_000_000n,
  ts: BigInt(now + 5) * 1_000_000n,
  ...more,
});

const stored = (more: Record<string, unknown> = {}) => ({
  ...(perpAnswer("getOrderByOrderId", "open") as { data: Record<string, unknown> }).data,
  id: "77",
  clientOid: "mine",
  size: 10,
  price: "60000",
  createdAt: now,
  updatedAt: now + 10,
  ...more,
});

test("it connects: the host of contracts, its socket, and every topic of the account", async () => {
  const { venue, sockets, requests, followed, clock } = await connected();
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  assert.ok(requests.every(({ url }) => url.startsWith("https://api-futures.kucoin.com/api/")));
  assert.equal(sockets.map(({ url }) => url), ["wss://ws-api-futures.kucoin.com/?token=mine%3D%3D&connectId=hello"]);
  assert.equal(followed(), [
    orders,
    "/contractMarket/advancedOrders",
    "/contractAccount/wallet",
    "/contract/positionAll",
    "/contract/marginMode",
  ]);
  const asked = requests.filter(({ url }) => url.includes("account-overview")).map(({ url }) => url.split("?")[1]);
  assert.equal(asked, ["currency=USDT", "currency=XBT"]);
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("an order says its margin, is told of under its contract's topic, and fills", async () => {
  const { venue, answers, requests, asked, tell, clock } = await connected();
  answers["POST /api/v1/orders"] = placed;
  const order = await venue.createOrder({ ...limit, reduceOnly: true });
  const sent = requests.at(-1) as HttpRequest;
  assert.equal([sent.method, sent.url], ["POST", "https://api-futures.kucoin.com/api/v1/orders"]);
  assert.is(
    sent.body,
    '{"clientOid":"mine","side":"buy","symbol":"XBTUSDTM","leverage":1,"type":"limit","price":"60000","size":10,' +
      '"reduceOnly":true,"marginMode":"ISOLATED"}',
  );
  assert.equal(asked("GET", "/api/v2/position/getMarginMode"), ["?symbol=XBTUSDTM"]);
  tell(orders, event("open", { filledSize: "0", remainSize: "10" }), under);
  assert.is(order.state.status, "open");
  const match = { matchPrice: "60000", liquidity: "maker" };
  const { data } = perpAnswer("getAccountTradeHistory", "four") as { data: { items: Record<string, unknown>[] } };
  const fill = { ...data.items[0], orderId: "77", price: "60000", size: 10, tradeTime: BigInt(now + 5) * 1_000_000n };
  answers["GET /api/v1/fills"] = ok({ ...data, totalPage: 1, items: [fill] });
  tell(orders, event("match", { ...match, filledSize: "10", matchSize: "10", tradeId: "1" }), under);
  tell(orders, event("filled", { filledSize: "10" }), under);
  await clock.advance(1_000);
  assert.equal([(await order.done).status, order.fills.map(({ amount, fee }) => [String(amount), fee?.asset])], [
    "filled",
    [["0.01", "USDT"]],
  ]);
  assert.is(asked("GET", "/api/v1/fills").at(-1), "?orderId=77&symbol=XBTUSDTM&currentPage=1&pageSize=1000");
  await venue.createOrder({ ...limit, clientOrderId: "second" }).catch(() => {});
  assert.is(asked("GET", "/api/v2/position/getMarginMode").length, 1, "known from then on");
  await venue.close();
});

test("a margin mode that is set elsewhere is heeded; one that cannot be read sends nothing", async () => {
  const { venue, answers, asked, tell } = await connected();
  tell("/contract/marginMode", { XBTUSDTM: "CROSS" });
  answers["POST /api/v1/orders"] = placed;
  await venue.createOrder({ ...limit, positionSide: "long" });
  assert.match(asked("POST", "/api/v1/orders").at(-1) ?? "", '"size":10,"marginMode":"CROSS","positionSide":"LONG"}');
  await venue.close();
  const broken = await connected(({ answers }) => {
    answers["GET /api/v2/position/getMarginMode"] = new Broken(502, "");
  });
  const failing = failure(broken.venue.createOrder(limit));
  await settle();
  await broken.clock.advance(5_000);
  const error = await failing;
  assert.ok(error instanceof TransportError && !error.sent, String(error));
  assert.equal([broken.asked("POST", "/api/v1/orders"), broken.venue.order("mine")?.state.status], [[], "rejected"]);
  await broken.venue.close();
});

test("cancels, by id and by name, and what the venue does not have", async () => {
  const { venue, answers, requests, tell } = await connected();
  answers["POST /api/v1/orders"] = placed;
  const order = await venue.createOrder(limit);
  answers["DELETE /api/v1/orders/77"] = ok({ cancelledOrderIds: ["77"] });
  const canceling = venue.cancelOrder({ symbol, clientOrderId: "mine" });
  await settle();
  const sent = requests.at(-1) as HttpRequest;
  assert.equal([sent.method, sent.url], ["DELETE", "https://api-futures.kucoin.com/api/v1/orders/77"]);
  assert.is(order.state.status, "canceling");
  tell(orders, event("canceled", { filledSize: "0", canceledSize: "10" }), under);
  assert.is((await canceling).status, "canceled");
  answers["DELETE /api/v1/orders/client-order/x"] = no("100004", "Order is in not cancelable state");
  answers["GET /api/v1/orders/byClientOid"] = no("100001", "error.getOrder.orderNotExist");
  assert.instance(await failure(venue.cancelOrder({ symbol, clientOrderId: "x" })), OrderNotFound);
  answers["DELETE /api/v1/orders/78"] = ok({ cancelledOrderIds: [] });
  answers["GET /api/v1/orders/78"] = no("100001", "error.getOrder.orderNotExist");
  assert.instance(await failure(venue.cancelOrder({ symbol, id: "78" })), OrderNotFound);
  await venue.close();
});

test("refused, found again, and gone for good", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /api/v1/orders"] = no("300003", "Insufficient balance.");
  assert.instance(await failure(venue.createOrder(limit)), InsufficientFunds);
  answers["POST /api/v1/orders"] = new Broken(504, "");
  answers["GET /api/v1/orders/byClientOid"] = ok(stored({ clientOid: "lost" }));
  assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId: "lost" })), OutcomeUnknown);
  await clock.advance(3_000);
  assert.is(venue.order("lost")?.state.status, "open");
  answers["GET /api/v1/orders/byClientOid"] = no("100001", "error.getOrder.orderNotExist");
  assert.instance(await failure(venue.createOrder({ ...limit, clientOrderId: "gone" })), OutcomeUnknown);
  await clock.advance(40_000);
  assert.is(venue.order("gone")?.state.status, "rejected");
  assert.is(asked("POST", "/api/v1/orders").length, 3);
  await venue.close();
});

test("several orders in one request, each with its outcome", async () => {
  const { venue, answers, asked } = await connected();
  answers["POST /api/v1/orders/multi"] = ({ body }: HttpRequest) =>
    ok(
      (JSON.parse(body ?? "") as { clientOid: string }[]).map(({ clientOid }, at) =>
        at === 1 ? { orderId: null, clientOid, symbol: "XBTUSDTM", code: "300003", msg: "Insufficient balance." } : {
          orderId: `9${at}`,
          clientOid: at === 2 ? "another" : clientOid,
          symbol: "XBTUSDTM",
          code: "200000",
          msg: "success",
        }
      ),
    );
  const outcomes = await venue.createOrders(["a", "b", "c"].map((clientOrderId) => ({ ...limit, clientOrderId })));
  assert.equal(
    outcomes.map((outcome) =>
      "order" in outcome ? outcome.order.state.status : (outcome.error as Error).constructor.name
    ),
    ["open", "InsufficientFunds", "OutcomeUnknown"],
  );
  assert.match(asked("POST", "/api/v1/orders/multi")[0] ?? "", /^\[\{"clientOid":"a","side":"buy"/);
  await venue.close();
});

test("an order with a trigger: sent with the last price, listed, and canceled", async () => {
  const { venue, answers, asked, tell } = await connected();
  answers["POST /api/v1/orders"] = ok({ orderId: "90", clientOid: "stop" });
  const stop = await venue.createTriggerOrder({
    symbol,
    side: "sell",
    trigger: "stop",
    triggerPrice: "55000",
    amount: "0.01",
    clientOrderId: "stop",
  });
  assert.match(
    asked("POST", "/api/v1/orders")[0] ?? "",
    '"type":"market","size":10,"marginMode":"ISOLATED","stop":"down","stopPriceType":"TP","stopPrice":"55000"}',
  );
  assert.is(stop.state.status, "open");
  const told = { ...perpMessage("StopChange", "cancel") as object, orderId: "90", side: "sell", size: 10 };
  tell("/contractMarket/advancedOrders", {
    ...told,
    orderPrice: "",
    stop: "down",
    stopPrice: "55000",
    createdAt: now,
    ts: BigInt(now + 5) * 1_000_000n,
  });
  assert.is((await stop.done).status, "canceled");
  answers["GET /api/v1/stopOrders"] = perpAnswer("getStopOrderList", "down");
  answers["GET /api/v1/orders"] = perpAnswer("getOrderList", "one");
  const open = await venue.fetchOpenOrders({ symbol });
  assert.equal(open.map(({ type, triggerPrice }) => [type, String(triggerPrice)]), [
    ["stop", "80000.5"],
    ["limit", "undefined"],
  ]);
  assert.equal(asked("GET", "/api/v1/orders").at(-1), "?status=active&symbol=XBTUSDTM&currentPage=1&pageSize=100");
  answers["DELETE /api/v3/orders"] = perpAnswer("cancelAllOrdersV3", "two");
  answers["DELETE /api/v1/stopOrders"] = perpAnswer("cancelAllStopOrders", "two");
  await venue.cancelAllOrders(symbol);
  assert.equal([asked("DELETE", "/api/v3/orders"), asked("DELETE", "/api/v1/stopOrders")], [
    ["?symbol=XBTUSDTM"],
    ["?symbol=XBTUSDTM"],
  ]);
  await venue.close();
});

test("a book: one level a message, numbers one by one, and a gap that is mended", async () => {
  const { venue, answers, tell, clock } = await connected();
  const whole = (sequence: number) =>
    ok({ sequence, symbol: "XBTUSDTM", bids: [[60000, 10]], asks: [[60001, 5]], ts: BigInt(now) * 1_000_000n });
  answers["GET /api/v1/level2/snapshot"] = whole(10);
  const topic = "/contractMarket/level2:XBTUSDTM";
  const change = (sequence: number, text: string) => tell(topic, { sequence, change: text, timestamp: now });
  const watching = venue.watchOrderBook(symbol);
  await clock.advance(10);
  change(10, "60000,buy,99");
  change(11, "59999,buy,3");
  await clock.advance(2_000);
  const book = await watching;
  assert.equal(book.bids().map(({ price, amount }) => `${price}:${amount}`), ["60000:0.01", "59999:0.003"]);
  change(12, "60001,sell,0");
  change(13, "60002,sell,4");
  assert.equal(book.asks().map(({ price, amount }) => `${price}:${amount}`), ["60002:0.004"]);
  answers["GET /api/v1/level2/snapshot"] = whole(20);
  change(15, "60000,buy,1");
  assert.is.not(book.state, "live");
  await clock.advance(2_000);
  change(21, "59000,buy,1");
  await clock.advance(2_000);
  assert.equal([book.state, book.bids().length], ["live", 2]);
  await venue.close();
});

test("positions: read, told, closed; balances with bitcoin's own name", async () => {
  const { venue, answers, tell } = await connected();
  const [, short] = (perpAnswer("getPositionList", "three") as { data: Record<string, unknown>[] }).data;
  answers["GET /api/v1/positions"] = ok([{ ...short, positionSide: "BOTH" }]);
  const [position] = await venue.fetchPositions();
  assert.equal([position?.symbol, String(position?.amount)], [symbol, "-0.002"]);
  const closed = perpMessage("PositionChange", "closed") as object;
  tell(
    "/contract/positionAll",
    { ...closed, positionSide: "BOTH", currentTimestamp: now + 10 },
    "/contract/position:XBTUSDTM",
  );
  assert.equal(venue.positions(), []);
  const wallet = perpMessage("WalletChange", "wallet") as object;
  tell("/contractAccount/wallet", {
    ...wallet,
    currency: "XBT",
    walletBalance: "2",
    availableBalance: "1.5",
    timestamp: String(now + 5_000),
  });
  const held = venue.balances().find(({ asset }) => asset === "BTC");
  assert.equal([String(held?.total), String(held?.free)], ["2", "1.5"]);
  await venue.close();
});

test("leverage: of isolated margin it goes with orders, of cross margin it is set; modes", async () => {
  const { venue, answers, asked } = await connected();
  assert.equal(String((await venue.fetchLeverage(symbol)).leverage), "1");
  await venue.setLeverage({ symbol, leverage: 5 });
  assert.equal([(await venue.fetchLeverage(symbol)).marginMode, String((await venue.fetchLeverage(symbol)).leverage)], [
    "isolated",
    "5",
  ]);
  answers["POST /api/v1/orders"] = placed;
  await venue.createOrder(limit);
  assert.match(asked("POST", "/api/v1/orders")[0] ?? "", '"leverage":5');
  assert.instance(await failure(venue.setLeverage({ symbol, leverage: "2.5" })), ValidationError);
  let mode = "ISOLATED";
  answers["GET /api/v2/position/getMarginMode"] = () => ok({ symbol: "XBTUSDTM", marginMode: mode });
  answers["POST /api/v2/position/changeMarginMode"] = () => ok({ symbol: "XBTUSDTM", marginMode: mode = "CROSS" });
  answers["GET /api/v2/getCrossUserLeverage"] = perpAnswer("getCrossMarginLeverage", "three");
  answers["POST /api/v2/changeCrossUserLeverage"] = perpAnswer("modifyMarginLeverage", "set");
  assert.is((await venue.setMarginMode({ symbol, marginMode: "cross" })).marginMode, "cross");
  assert.is(String((await venue.fetchLeverage(symbol)).leverage), "3");
  await venue.setLeverage({ symbol, leverage: 10 });
  assert.equal(asked("POST", "/api/v2/changeCrossUserLeverage"), ['{"symbol":"XBTUSDTM","leverage":"10"}']);
  answers["GET /api/v2/position/getPositionMode"] = perpAnswer("getPositionMode", "hedge");
  assert.is(await venue.fetchPositionMode(), "hedge");
  let positions = 1;
  answers["GET /api/v2/position/getPositionMode"] = () => ok({ positionMode: positions });
  answers["POST /api/v2/position/switchPositionMode"] = () => ok({ positionMode: positions = 0 });
  await venue.setPositionMode({ mode: "oneWay" });
  assert.equal(asked("POST", "/api/v2/position/switchPositionMode"), ['{"positionMode":"0"}']);
  await venue.close();
});

test("funding: one contract, all, the past, what was paid, and the stream that tells of prices and rates apart", async () => {
  const { venue, answers, asked, tell } = await connected();
  answers["GET /api/v1/funding-rate/XBTUSDTM/current"] = perpAnswer("getCurrentFundingRate", "bitcoin");
  answers["GET /api/v1/mark-price/XBTUSDTM/current"] = perpAnswer("getMarkPrice", "bitcoin");
  assert.is(String((await venue.fetchFundingRate(symbol)).rate), "0.000061");
  assert.equal((await venue.fetchFundingRates()).map(({ symbol }) => symbol), [symbol, "BTC/USD:BTC", "ETH/USDT:USDT"]);
  answers["GET /api/v1/contract/funding-rates"] = perpAnswer("getPublicFundingHistory", "three");
  const past = await venue.fetchFundingRateHistory({ symbol, from: 1_702_238_400_000, limit: 2 });
  assert.equal(past.map(({ time, rate }) => [time, String(rate)]), [
    [1_702_238_400_000, "0.000452"],
    [1_702_267_200_000, "0.000347"],
  ]);
  answers["GET /api/v1/funding-history"] = ({ url }: HttpRequest) =>
    perpAnswer("getPrivateFundingHistory", url.includes("offset") ? "last" : "one");
  assert.is((await venue.fetchFundingPayments({ symbol, from: 1_731_000_000_000 })).length, 2);
  assert.match(asked("GET", "/api/v1/funding-history")[1] ?? "", "offset=1472387374042580&forward=true");
  answers["GET /api/v1/contracts/XBTUSDTM"] = perpAnswer("getSymbol", "bitcoin");
  assert.is(String((await venue.fetchOpenInterest(symbol)).amount), "6748.176");
  const feed = await venue.watchFunding(symbol);
  const told: unknown[] = [];
  feed.on(({ rate, markPrice }) => told.push([String(rate), String(markPrice)]));
  tell("/contract/instrument:XBTUSDTM", perpMessage("Instrument", "prices"));
  tell("/contract/instrument:XBTUSDTM", perpMessage("Instrument", "funding"));
  assert.equal(told, [["undefined", "90445.02"], ["-0.000031", "90445.02"]]);
  await venue.close();
});

test("candles by minutes, fills of the whole account page by page, trades and tickers by stream", async () => {
  const { venue, answers, asked, tell, clock } = await connected();
  answers["GET /api/v1/kline/query"] = perpAnswer("getKlines", "eightHours");
  const from = 1_728_576_000_000;
  const { candles } = await venue.fetchCandles({ symbol, interval: "8h", from, to: from + 86_400_000 });
  assert.equal(candles.map(({ close, closed }) => [String(close), closed]), [
    ["60300", true],
    ["60666.1", true],
    ["62255.1", true],
  ]);
  assert.match(asked("GET", "/api/v1/kline/query")[0] ?? "", "granularity=480&from=1728576000000&to=1728662400000");
  assert.instance(await failure(venue.fetchCandles({ symbol, interval: "6h" })), ValidationError);
  answers["GET /api/v1/fills"] = ({ url }: HttpRequest) => {
    const { data } = perpAnswer("getAccountTradeHistory", "four") as { data: { items: object[] } };
    const page = Number(new URL(url).searchParams.get("currentPage"));
    return ok({ ...data, currentPage: page, totalPage: 2, items: data.items.slice(page - 1, page) });
  };
  const fills = await venue.fetchFills({ symbol });
  assert.equal(fills.map(({ id }) => id), ["1828954878212-taker"]);
  const trades: unknown[] = [];
  (await venue.watchTrades(symbol)).on(({ side, amount }) => trades.push([side, String(amount)]));
  tell("/contractMarket/execution:XBTUSDTM", perpMessage("Match", "sell"));
  assert.equal(trades, [["sell", "0.005"]]);
  const tickers: string[] = [];
  (await venue.watchTicker(symbol)).on(({ last }) => tickers.push(String(last)));
  tell("/contractMarket/ticker:XBTUSDTM", perpMessage("TickerPush", "sell"));
  assert.equal(tickers, ["90147.7"]);
  await clock.advance(0);
  await venue.close();
});

test.run();
