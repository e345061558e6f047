import * as assert from "uvu/assert";
import { suite } from "../support/suite.ts";
import { Venue } from "./binance.support.ts";
import type { Json, Values } from "./binance.support.ts";

const test = suite("sim rest");

/** One trade at 100, two levels on each side. */
function ready(): Venue {
  const venue = new Venue();
  const counter = (side: "buy" | "sell", price: string, quantity: string): number =>
    venue.sim.counter({ market: "BTCUSDT", side, price, quantity });
  counter("sell", "100", "1");
  counter("buy", "100", "1");
  for (const [price, quantity] of [["101", "1"], ["102", "5"]] as const) counter("sell", price, quantity);
  for (const [price, quantity] of [["99", "2"], ["98", "5"]] as const) counter("buy", price, quantity);
  return venue;
}

const keys = (value: object): string => Object.keys(value).join();

test("the exchange describes its markets with all that clients read", () => {
  const venue = new Venue();
  const info = venue.get("exchangeInfo").json;
  assert.is(keys(info), "timezone,serverTime,rateLimits,exchangeFilters,symbols");
  assert.equal(info.symbols.map((each: Json) => each.symbol), ["BTCUSDT", "ETHUSDT", "BNBUSDT", "SOLUSDT", "ETHBTC"]);
  const [first] = info.symbols;
  assert.is(
    keys(first),
    "symbol,status,baseAsset,baseAssetPrecision,quoteAsset,quotePrecision,quoteAssetPrecision,baseCommissionPrecision," +
      "quoteCommissionPrecision,orderTypes,icebergAllowed,ocoAllowed,otoAllowed,opoAllowed,quoteOrderQtyMarketAllowed," +
      "allowTrailingStop,cancelReplaceAllowed,amendAllowed,pegInstructionsAllowed,isSpotTradingAllowed," +
      "isMarginTradingAllowed,filters,permissions,permissionSets,defaultSelfTradePreventionMode," +
      "allowedSelfTradePreventionModes",
  );
  const filter = (type: string): Json => first.filters.find((each: Json) => each.filterType === type);
  assert.equal(filter("PRICE_FILTER"), {
    filterType: "PRICE_FILTER",
    minPrice: "0.01000000",
    maxPrice: "1000000.00000000",
    tickSize: "0.01000000",
  });
  assert.is(filter("LOT_SIZE").stepSize, "0.00001000");
  assert.is(filter("NOTIONAL").minNotional, "5.00000000");
  assert.is(venue.get("exchangeInfo", { symbols: '["ETHBTC","BTCUSDT"]' }).json.symbols.length, 2);
  assert.is(venue.get("exchangeInfo", { permissions: '["MARGIN"]' }).json.symbols.length, 0);
  assert.is(venue.get("exchangeInfo", { symbolStatus: "HALT" }).json.symbols.length, 0);
  venue.sim.setMarket("ETHBTC", "halted");
  assert.is(venue.get("exchangeInfo", { symbolStatus: "HALT" }).json.symbols[0].status, "HALT");
});

test("depth, trades, best prices and last prices", () => {
  const venue = ready();
  assert.equal(venue.get("depth", { symbol: "BTCUSDT", limit: 1 }).json, {
    lastUpdateId: 6,
    bids: [["99.00000000", "2.00000000"]],
    asks: [["101.00000000", "1.00000000"]],
  });
  const time = venue.clock.now();
  assert.equal(venue.get("trades", { symbol: "BTCUSDT" }).json, [{
    id: 1,
    price: "100.00000000",
    qty: "1.00000000",
    quoteQty: "100.00000000",
    time,
    isBuyerMaker: false,
    isBestMatch: true,
  }]);
  assert.is(
    venue.raw("GET", "/api/v3/trades?symbol=BTCUSDT", { "x-mbx-time-unit": "MICROSECOND" }).json[0].time,
    time * 1000,
  );
  assert.equal(venue.get("historicalTrades", { symbol: "BTCUSDT", fromId: 2 }).json, []);
  assert.equal(venue.get("aggTrades", { symbol: "BTCUSDT", startTime: time }).json, [
    { a: 1, p: "100.00000000", q: "1.00000000", f: 1, l: 1, T: time, m: false, M: true },
  ]);
  assert.equal(venue.get("ticker/price", { symbol: "BTCUSDT" }).json, { symbol: "BTCUSDT", price: "100.00000000" });
  assert.is(venue.get("ticker/bookTicker").json.length, 5);
  assert.equal(venue.get("avgPrice", { symbol: "BTCUSDT" }).json, { mins: 5, price: "100.00000000", closeTime: time });
});

test("candles: filled where nothing traded, paged by time, in a time zone", () => {
  const venue = ready();
  const start = venue.clock.now();
  venue.clock.advance(600_000);
  venue.sim.counter({ market: "BTCUSDT", side: "buy", price: "101", quantity: "0.5" });
  const ask = (values: Values): Json => venue.get("klines", { symbol: "BTCUSDT", interval: "1m", ...values }).json;
  const all = ask({});
  assert.is(all.length, 11);
  assert.equal(all[0], [
    start - start % 60_000,
    "100.00000000",
    "100.00000000",
    "100.00000000",
    "100.00000000",
    "1.00000000",
    start - start % 60_000 + 59_999,
    "100.00000000",
    1,
    "1.00000000",
    "100.00000000",
    "0",
  ]);
  assert.equal(all[5].slice(1, 6), ["100.00000000", "100.00000000", "100.00000000", "100.00000000", "0.00000000"]);
  assert.is(all[10][4], "101.00000000");
  assert.equal(ask({ limit: 3 }), all.slice(-3));
  assert.equal(ask({ startTime: all[2][0], limit: 4 }), all.slice(2, 6));
  assert.equal(ask({ startTime: all[2][0] + 1, endTime: all[5][0] }), all.slice(3, 6));
  assert.equal(ask({ endTime: all[5][6], limit: 2 }), all.slice(4, 6));
  assert.is(ask({ interval: "1d", timeZone: "8" })[0][0] % 86_400_000, 16 * 3_600_000);
  assert.is(new Date(ask({ interval: "1M" })[0][0]).getUTCDate(), 1);
  assert.is(new Date(ask({ interval: "1w" })[0][0]).getUTCDay(), 1);
  assert.equal(venue.get("uiKlines", { symbol: "BTCUSDT", interval: "5m" }).json.length, 3);
});

test("tickers of a day, a trading day and a rolling window", () => {
  const venue = ready();
  venue.sim.counter({ market: "BTCUSDT", side: "buy", price: "102", quantity: "2" });
  const day = venue.get("ticker/24hr", { symbol: "BTCUSDT" }).json;
  assert.is(
    keys(day),
    "symbol,priceChange,priceChangePercent,weightedAvgPrice,prevClosePrice,lastPrice,lastQty,bidPrice,bidQty,askPrice," +
      "askQty,openPrice,highPrice,lowPrice,volume,quoteVolume,openTime,closeTime,firstId,lastId,count",
  );
  assert.equal(
    [day.priceChange, day.priceChangePercent, day.weightedAvgPrice, day.volume, day.quoteVolume, day.count],
    [
      "2.00000000",
      "2.000",
      "101.00000000",
      "3.00000000",
      "303.00000000",
      3,
    ],
  );
  const mini = venue.get("ticker/24hr", { symbols: '["BTCUSDT"]', type: "MINI" }).json;
  assert.is(
    keys(mini[0]),
    "symbol,openPrice,highPrice,lowPrice,lastPrice,volume,quoteVolume,openTime,closeTime,firstId,lastId,count",
  );
  assert.is(venue.get("ticker/24hr").json.length, 5);
  const trading = venue.get("ticker/tradingDay", { symbol: "BTCUSDT", timeZone: "+05:30" }).json;
  assert.is(trading.openTime % 86_400_000, 86_400_000 - 5.5 * 3_600_000);
  const window = venue.get("ticker", { symbol: "BTCUSDT", windowSize: "2h" }).json;
  assert.is(window.openTime % 60_000, 0);
  assert.is(window.closeTime, venue.clock.now());
  assert.is(window.highPrice, "102.00000000");
});

test("placing answers as much as is asked for", () => {
  const venue = ready();
  const buy = { side: "BUY", type: "MARKET", quantity: "1.5" };
  const full = venue.order(buy).json;
  assert.is(
    keys(full),
    "symbol,orderId,orderListId,clientOrderId,transactTime,price,origQty,executedQty,origQuoteOrderQty," +
      "cummulativeQuoteQty,status,timeInForce,type,side,workingTime,fills,selfTradePreventionMode",
  );
  assert.equal(full.fills, [
    { price: "101.00000000", qty: "1.00000000", commission: "0.00100000", commissionAsset: "BTC", tradeId: 2 },
    { price: "102.00000000", qty: "0.50000000", commission: "0.00050000", commissionAsset: "BTC", tradeId: 3 },
  ]);
  assert.equal([full.status, full.executedQty, full.cummulativeQuoteQty, full.price, full.orderListId], [
    "FILLED",
    "1.50000000",
    "152.00000000",
    "0.00000000",
    -1,
  ]);
  const ack = venue.order({ ...buy, newOrderRespType: "ACK" }).json;
  assert.is(keys(ack), "symbol,orderId,orderListId,clientOrderId,transactTime");
  const stop = { side: "SELL", type: "STOP_LOSS_LIMIT", timeInForce: "GTC", quantity: 1, price: 90, stopPrice: 95 };
  assert.is(keys(venue.order(stop).json), keys(ack));
  const result = venue.order({ ...stop, newOrderRespType: "RESULT", icebergQty: "0.5", strategyId: 3 }).json;
  assert.equal([result.stopPrice, result.workingTime, result.icebergQty, result.strategyId, result.fills], [
    "95.00000000",
    -1,
    "0.50000000",
    3,
    undefined,
  ]);
  const quote = venue.order({ side: "SELL", type: "MARKET", quoteOrderQty: "150" }).json;
  assert.equal([quote.origQuoteOrderQty, quote.origQty, quote.cummulativeQuoteQty, quote.status], [
    "150.00000000",
    "1.51515000",
    "149.99985000",
    "FILLED",
  ]);
  assert.equal(venue.signed("POST", "order/test", { symbol: "BTCUSDT", ...buy }).json, {});
  const rates = venue.signed("POST", "order/test", { symbol: "BTCUSDT", ...buy, computeCommissionRates: true }).json;
  assert.equal(rates.standardCommissionForOrder, { maker: "0.00100000", taker: "0.00100000" });
});

test("an order is found by either id, also after its cancellation replaced the client's", () => {
  const venue = ready();
  const placed = venue.limit("BUY", "90", "1", { newClientOrderId: "mine" });
  const { orderId } = placed;
  const ask = (values: Values): Json => venue.signed("GET", "order", { symbol: "BTCUSDT", ...values }).json;
  assert.equal(ask({ orderId }), {
    symbol: "BTCUSDT",
    orderId,
    orderListId: -1,
    clientOrderId: "mine",
    price: "90.00000000",
    origQty: "1.00000000",
    executedQty: "0.00000000",
    cummulativeQuoteQty: "0.00000000",
    status: "NEW",
    timeInForce: "GTC",
    type: "LIMIT",
    side: "BUY",
    stopPrice: "0.00000000",
    icebergQty: "0.00000000",
    time: venue.clock.now(),
    updateTime: venue.clock.now(),
    isWorking: true,
    workingTime: venue.clock.now(),
    origQuoteOrderQty: "0.00000000",
    selfTradePreventionMode: "EXPIRE_MAKER",
  });
  assert.equal(ask({ orderId, origClientOrderId: "mine" }), ask({ origClientOrderId: "mine" }));
  const values = { symbol: "BTCUSDT", origClientOrderId: "mine", newClientOrderId: "gone" };
  const canceled = venue.signed("DELETE", "order", values).json;
  assert.equal([canceled.origClientOrderId, canceled.clientOrderId, canceled.status], ["mine", "gone", "CANCELED"]);
  for (const origClientOrderId of ["mine", "gone"]) assert.is(ask({ origClientOrderId }).orderId, orderId);
  const again = venue.limit("BUY", "90", "1", { newClientOrderId: "mine" });
  assert.is(ask({ origClientOrderId: "mine" }).orderId, again.orderId);
});

test("cancel and replace: each way it can go", () => {
  const venue = ready();
  const go = (values: Values) =>
    venue.signed("POST", "order/cancelReplace", {
      symbol: "BTCUSDT",
      side: "BUY",
      type: "LIMIT",
      timeInForce: "GTC",
      quantity: 1,
      price: 90,
      cancelReplaceMode: "STOP_ON_FAILURE",
      ...values,
    });
  const outcome = (answer: ReturnType<typeof go>): Json => {
    const data = answer.json.data ?? answer.json;
    return [answer.status, answer.json.code, data.cancelResult, data.newOrderResult];
  };
  const { orderId } = venue.limit("BUY", "90", "1");
  const both = go({ cancelOrderId: orderId, price: 91 });
  assert.equal(outcome(both), [200, undefined, "SUCCESS", "SUCCESS"]);
  assert.is(both.json.cancelResponse.status, "CANCELED");
  assert.is(both.json.newOrderResponse.price, "91.00000000");
  const stopped = go({ cancelOrderId: orderId });
  assert.equal(outcome(stopped), [400, -2022, "FAILURE", "NOT_ATTEMPTED"]);
  assert.equal(stopped.json.data.cancelResponse, { code: -2011, msg: "Unknown order sent." });
  assert.is(stopped.json.data.newOrderResponse, null);
  const allow = { cancelOrderId: orderId, cancelReplaceMode: "ALLOW_FAILURE" };
  assert.equal(outcome(go(allow)), [409, -2021, "FAILURE", "SUCCESS"]);
  const maker = { type: "LIMIT_MAKER", price: 101 };
  const signed = (values: Values) => {
    const { timeInForce: _, ...rest } = { timeInForce: "", ...values };
    return venue.signed("POST", "order/cancelReplace", rest as Values);
  };
  const making = { symbol: "BTCUSDT", side: "BUY", quantity: 1, ...maker };
  const half = signed({
    ...making,
    cancelReplaceMode: "STOP_ON_FAILURE",
    cancelOrderId: both.json.newOrderResponse.orderId,
  });
  assert.equal(outcome(half), [409, -2021, "SUCCESS", "FAILURE"]);
  assert.equal(half.json.data.newOrderResponse, { code: -2010, msg: "Order would immediately match and take." });
  assert.equal(outcome(signed({ ...making, ...allow })), [400, -2022, "FAILURE", "FAILURE"]);
  assert.equal(go({ cancelOrderId: orderId, quantity: "0.000001" }).json, {
    code: -1013,
    msg: "Filter failure: LOT_SIZE",
  });

  const old = venue.limit("BUY", "90", "1").orderId;
  while (venue.order({ side: "BUY", type: "LIMIT", timeInForce: "GTC", price: 90, quantity: "0.1" }).status === 200);
  assert.equal([go({ cancelOrderId: old }).status, go({ cancelOrderId: old }).json.code], [429, -1015]);
  const only = go({ cancelOrderId: old, orderRateLimitExceededMode: "CANCEL_ONLY" });
  assert.equal(outcome(only), [429, -2021, "SUCCESS", "FAILURE"]);
  assert.is(only.json.data.newOrderResponse.code, -1015);
});

test("amendments: the answer, the history, the place in a list", () => {
  const venue = ready();
  const { orderId } = venue.limit("BUY", "90", "5", { newClientOrderId: "first" });
  const amend = (values: Values): Json =>
    venue.signed("PUT", "order/amend/keepPriority", { symbol: "BTCUSDT", ...values }).json;
  const answer = amend({ orderId, newQty: 4, newClientOrderId: "second" });
  assert.is(keys(answer), "transactTime,executionId,amendedOrder");
  assert.is(
    keys(answer.amendedOrder),
    "symbol,orderId,orderListId,origClientOrderId,clientOrderId,price,qty,executedQty,preventedQty,quoteOrderQty," +
      "cumulativeQuoteQty,status,timeInForce,type,side,workingTime,selfTradePreventionMode",
  );
  assert.is(answer.amendedOrder.qty, "4.00000000");
  amend({ origClientOrderId: "second", newQty: 3, newClientOrderId: "second" });
  const history = venue.signed("GET", "order/amendments", { symbol: "BTCUSDT", orderId }).json;
  assert.equal(
    history.map((each: Json) => [each.origClientOrderId, each.newClientOrderId, each.origQty, each.newQty]),
    [
      ["first", "second", "5.00000000", "4.00000000"],
      ["second", "second", "4.00000000", "3.00000000"],
    ],
  );
  assert.is(history[0].executionId, answer.executionId);
  const list = venue.signed("POST", "orderList/oco", {
    symbol: "BTCUSDT",
    side: "SELL",
    quantity: 2,
    aboveType: "LIMIT_MAKER",
    abovePrice: 110,
    aboveClientOrderId: "above",
    belowType: "STOP_LOSS_LIMIT",
    belowStopPrice: 90,
    belowPrice: 89,
    belowTimeInForce: "GTC",
  }).json;
  const leg = amend({ origClientOrderId: "above", newQty: 1, newClientOrderId: "above" });
  assert.is(leg.listStatus.orderListId, list.orderListId);
  const open = venue.signed("GET", "openOrders", { symbol: "BTCUSDT" }).json;
  assert.equal(open.filter((each: Json) => each.orderListId !== -1).map((each: Json) => each.origQty), [
    "1.00000000",
    "1.00000000",
  ]);
});

test("lists: placed, asked for, and canceled as a whole by any of their orders", () => {
  const venue = ready();
  const shared = { symbol: "BTCUSDT" };
  const oto = venue.signed("POST", "orderList/oto", {
    ...shared,
    workingType: "LIMIT",
    workingSide: "BUY",
    workingPrice: 90,
    workingQuantity: 1,
    workingTimeInForce: "GTC",
    pendingType: "MARKET",
    pendingSide: "SELL",
    pendingQuantity: "0.5",
  }).json;
  assert.is(
    keys(oto),
    "orderListId,contingencyType,listStatusType,listOrderStatus,listClientOrderId,transactionTime,symbol,orders,orderReports",
  );
  assert.equal([oto.contingencyType, oto.listStatusType, oto.listOrderStatus], ["OTO", "EXEC_STARTED", "EXECUTING"]);
  assert.equal(oto.orderReports.map((each: Json) => each.status), ["NEW", "PENDING_NEW"]);
  const otoco = venue.signed("POST", "orderList/otoco", {
    ...shared,
    listClientOrderId: "family",
    workingType: "LIMIT_MAKER",
    workingSide: "BUY",
    workingPrice: 90,
    workingQuantity: 1,
    pendingSide: "SELL",
    pendingQuantity: 1,
    pendingAboveType: "TAKE_PROFIT",
    pendingAboveStopPrice: 120,
    pendingBelowType: "STOP_LOSS",
    pendingBelowStopPrice: 80,
    newOrderRespType: "ACK",
  }).json;
  assert.is(keys(otoco.orderReports[2]), "symbol,orderId,orderListId,clientOrderId,transactTime");
  const old = venue.signed("POST", "order/oco", {
    ...shared,
    side: "BUY",
    quantity: 1,
    price: 95,
    stopPrice: 105,
    stopLimitPrice: 106,
    stopLimitTimeInForce: "GTC",
    limitClientOrderId: "leg",
  }).json;
  assert.equal(old.orderReports.map((each: Json) => each.type), ["STOP_LOSS_LIMIT", "LIMIT_MAKER"]);
  assert.is(venue.signed("GET", "openOrderList").json.length, 3);
  assert.is(venue.signed("GET", "orderList", { origClientOrderId: "family" }).json.orderListId, otoco.orderListId);
  const canceled = venue.signed("DELETE", "orderList", { ...shared, listClientOrderId: "family" }).json;
  assert.equal(canceled.orderReports.map((each: Json) => each.status), ["CANCELED", "CANCELED", "CANCELED"]);
  assert.is(canceled.listOrderStatus, "ALL_DONE");
  const one = venue.signed("DELETE", "order", { ...shared, origClientOrderId: "leg" }).json;
  assert.equal([one.orderListId, one.orderReports.length], [old.orderListId, 2]);
  venue.limit("BUY", "91", "1");
  const all = venue.signed("DELETE", "openOrders", shared).json;
  assert.equal(all.map((each: Json) => each.orderReports?.length ?? each.price), ["91.00000000", 2]);
  assert.is(venue.signed("GET", "allOrderList").json.length, 3);
  const account = venue.signed("GET", "account", { omitZeroBalances: true }).json;
  assert.ok(account.balances.every((each: Json) => Number(each.locked) === 0));
});

test("my trades and all orders: by id, by time, by order, in pages", () => {
  const venue = ready();
  for (let count = 0; count < 6; count++) {
    venue.order({ side: "BUY", type: "MARKET", quantity: "0.1" });
    venue.clock.advance(1_000);
  }
  const trades = (values: Values = {}): number[] =>
    venue.signed("GET", "myTrades", { symbol: "BTCUSDT", ...values }).json.map((each: Json) => each.id);
  const all = trades();
  assert.is(all.length, 6);
  assert.equal(trades({ limit: 2 }), all.slice(-2));
  assert.equal(trades({ fromId: all[2]!, limit: 2 }), all.slice(2, 4));
  assert.equal(trades({ startTime: venue.clock.now() - 3_000 }), all.slice(3));
  assert.equal(trades({ endTime: venue.clock.now() - 4_000, limit: 1 }), all.slice(2, 3));
  const orders = (values: Values = {}): number[] =>
    venue.signed("GET", "allOrders", { symbol: "BTCUSDT", ...values }).json.map((each: Json) => each.orderId);
  const ids = orders();
  assert.equal(orders({ orderId: ids[1]!, limit: 2 }), ids.slice(1, 3));
  assert.equal(trades({ orderId: ids[4]! }), all.slice(4, 5));
  const [row] = venue.signed("GET", "myTrades", { symbol: "BTCUSDT", limit: 1 }).json;
  assert.is(
    keys(row),
    "symbol,id,orderId,orderListId,price,qty,quoteQty,commission,commissionAsset,time,isBuyer,isMaker,isBestMatch",
  );
  const account = venue.signed("GET", "account").json;
  assert.is(
    keys(account),
    "makerCommission,takerCommission,buyerCommission,sellerCommission,commissionRates,canTrade,canWithdraw,canDeposit," +
      "brokered,requireSelfTradePrevention,preventSor,updateTime,accountType,balances,permissions,uid",
  );
  assert.equal(venue.signed("GET", "account/commission", { symbol: "BTCUSDT" }).json.standardCommission, {
    maker: "0.00100000",
    taker: "0.00100000",
    buyer: "0.00000000",
    seller: "0.00000000",
  });
});

test("self-trade prevention: what the order and the matches say", () => {
  const venue = ready();
  const maker = venue.limit("BUY", "99.5", "1");
  const taker = venue.limit("SELL", "99.5", "0.4", { selfTradePreventionMode: "DECREMENT" });
  assert.equal([taker.status, taker.preventedQuantity, taker.preventedMatches[0].makerOrderId], [
    "EXPIRED_IN_MATCH",
    "0.40000000",
    maker.orderId,
  ]);
  const [match] = venue.signed("GET", "myPreventedMatches", { symbol: "BTCUSDT", orderId: taker.orderId }).json;
  assert.equal([match.takerPreventedQuantity, match.makerPreventedQuantity, match.selfTradePreventionMode], [
    "0.40000000",
    "0.40000000",
    "DECREMENT",
  ]);
  const left = venue.signed("GET", "order", { symbol: "BTCUSDT", orderId: maker.orderId }).json;
  assert.equal([left.status, left.preventedQuantity], ["NEW", "0.40000000"]);
});

test("listen keys are made, extended and dropped", () => {
  const venue = new Venue();
  const headers = { "x-mbx-apikey": venue.account.key };
  const { listenKey } = venue.raw("POST", "/api/v3/userDataStream", headers).json;
  assert.is(venue.raw("POST", "/api/v3/userDataStream", headers).json.listenKey, listenKey);
  const path = `/api/v3/userDataStream?listenKey=${listenKey}`;
  assert.equal(venue.raw("PUT", path, headers).json, {});
  assert.equal(venue.raw("DELETE", path, headers).json, {});
  assert.is(venue.raw("PUT", path, headers).json.code, -1125);
});

test.run();
