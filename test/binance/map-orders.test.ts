import * as assert from "uvu/assert";
import {
  deleteOpenOrders,
  deleteOrder,
  type ExecutionReportEvent,
  getOpenOrders,
  getOrder,
  myTrades,
  newOrder,
  orderAmendKeepPriority,
  orderCancelReplace,
  userDataChannel,
} from "../../generated/binance/spot.ts";
import { readMessage } from "../../src/core/stream/channel.ts";
import { decimal } from "../../src/core/decimal.ts";
import * as toOrders from "../../src/venues/binance/map/order.ts";
import { suite } from "../support/suite.ts";
import { answer, fixture, market, now, plain } from "./fixture.ts";

const test = suite("binance maps of orders");
const btc = market("BTCUSDT");
const tiny = market("１２３４５６");

function report(name: string): ExecutionReportEvent {
  return readMessage(userDataChannel, fixture(`ws/executionReport.${name}`).payload, {}) as ExecutionReportEvent;
}

function execution(name: string): unknown {
  return plain(toOrders.toExecution(btc, report(name)));
}

test("new orders in the venue's words", () => {
  const base = { clientOrderId: "id1", side: "buy", amount: decimal("0.5") } as const;
  const common = {
    symbol: "BTCUSDT",
    side: "BUY",
    newClientOrderId: "id1",
    newOrderRespType: "FULL",
    recvWindow: 5_000,
  } as const;
  const price = decimal("64000.50");
  assert.equal(toOrders.fromTicket(btc, { ...base, type: "limit", price, timeInForce: "IOC" }), {
    ...common,
    type: "LIMIT",
    quantity: "0.5",
    price: "64000.5",
    timeInForce: "IOC",
  });
  assert.equal(toOrders.fromTicket(btc, { ...base, type: "limit", price, postOnly: true }), {
    ...common,
    type: "LIMIT_MAKER",
    quantity: "0.5",
    price: "64000.5",
  });
  assert.equal(toOrders.fromTicket(btc, { ...base, side: "sell", type: "market" }), {
    ...common,
    side: "SELL",
    type: "MARKET",
    quantity: "0.5",
  });
  const { amount: _, ...byQuote } = base;
  assert.equal(toOrders.fromTicket(btc, { ...byQuote, type: "market", quoteAmount: decimal("1e2") }), {
    ...common,
    type: "MARKET",
    quoteOrderQty: "100",
  });
  const triggerPrice = decimal("65000");
  const triggers = { stop: "STOP_LOSS", takeProfit: "TAKE_PROFIT" } as const;
  for (const type of ["stop", "takeProfit"] as const) {
    assert.equal(toOrders.fromTicket(btc, { ...base, type, triggerPrice }), {
      ...common,
      type: triggers[type],
      quantity: "0.5",
      stopPrice: "65000",
    });
    assert.equal(toOrders.fromTicket(btc, { ...base, type: `${type}Limit`, triggerPrice, price, timeInForce: "FOK" }), {
      ...common,
      type: `${triggers[type]}_LIMIT`,
      quantity: "0.5",
      price: "64000.5",
      stopPrice: "65000",
      timeInForce: "FOK",
    });
  }
  const least = toOrders.fromTicket(tiny, {
    ...base,
    type: "limit",
    amount: decimal("1e-18"),
    price: decimal("1e-18"),
  });
  assert.equal([least.quantity, least.price], ["0.000000000000000001", "0.000000000000000001"], "never 1e-18");
});

test("an order is meant by the venue's id where it is known", () => {
  assert.equal(toOrders.fromRef(btc, { id: "9007199254740993", clientOrderId: "x" }), {
    symbol: "BTCUSDT",
    orderId: "9007199254740993",
  });
  assert.equal(toOrders.fromRef(btc, { clientOrderId: "x" }), { symbol: "BTCUSDT", origClientOrderId: "x" });
});

test("an order as a query tells it", () => {
  assert.equal(plain(toOrders.toOrder(btc, answer(getOrder, "rest/getOrder"))), {
    clientOrderId: "mine-1",
    id: "71000001",
    symbol: "BTC/USDT",
    status: "partiallyFilled",
    side: "buy",
    type: "limit",
    amount: "0.5",
    price: "63000",
    timeInForce: "GTC",
    filled: "0.2",
    cost: "12598",
    created: now - 9_000,
    time: now - 3_000,
  });
  assert.equal(plain(toOrders.toOrder(btc, answer(getOrder, "rest/getOrder.stop"))), {
    clientOrderId: "stop-1",
    id: "9007199254740993",
    symbol: "BTC/USDT",
    status: "open",
    side: "sell",
    type: "stopLimit",
    amount: "0.5",
    price: "59990",
    triggerPrice: "60000.5",
    timeInForce: "GTC",
    filled: "0",
    cost: "0",
    created: now - 9_000,
    time: now - 3_000,
  });
});

test("the cost of a very old order is not known, and is not told as negative", () => {
  const ancient = toOrders.toOrder(btc, answer(getOrder, "rest/getOrder.ancient"));
  assert.is("cost" in ancient, false);
  assert.equal([ancient.status, ancient.filled?.toFixed()], ["filled", "0.5"]);
});

test("an order that self-trade prevention ended is expired, with its reason", () => {
  const { status, reason } = toOrders.toOrder(btc, answer(getOrder, "rest/getOrder.expired"));
  assert.equal([status, reason], ["expired", "REASON_OF_LATER"]);
});

test("a query's words of a later venue pass: the order lives on, and its raw payload says the rest", () => {
  const order = toOrders.toOrder(btc, answer(getOrder, "rest/getOrder.later"));
  assert.equal([order.status, order.type, "timeInForce" in order], ["open", "limit", false]);
  assert.is((order.raw as { status: string }).status, "STATUS_OF_LATER");
});

test("words that every object knows are words of a later venue like others", () => {
  for (const word of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
    const { status, type } = toOrders.toOrder(btc, { ...answer(getOrder, "rest/getOrder"), status: word, type: word });
    assert.equal([status, type], ["open", "limit"]);
    const event = toOrders.toExecution(btc, { ...report("new"), X: word, o: word });
    assert.equal([event.status, event.type], ["open", "limit"]);
  }
});

test("every status of the venue has one of ours", () => {
  const raw = answer(getOrder, "rest/getOrder");
  const words = [
    ["NEW", "open"],
    ["PENDING_NEW", "open"],
    ["PARTIALLY_FILLED", "partiallyFilled"],
    ["FILLED", "filled"],
    ["CANCELED", "canceled"],
    ["PENDING_CANCEL", "open"],
    ["REJECTED", "rejected"],
    ["EXPIRED", "expired"],
    ["EXPIRED_IN_MATCH", "expired"],
  ];
  for (const [status = "", ours] of words) assert.is(toOrders.toOrder(btc, { ...raw, status }).status, ours, status);
});

test("open orders of several markets", () => {
  const [, old] = answer(getOpenOrders, "rest/getOpenOrders");
  assert.ok(old);
  const mapped = toOrders.toOrder(market("OLDBTC"), old);
  assert.equal([mapped.symbol, mapped.type, mapped.side, mapped.postOnly], ["OLD/BTC", "limit", "sell", true]);
});

test("a new order's answer with its fills: each fee in its own asset, taker, ids of any size", () => {
  const mapped = toOrders.toNewOrder(btc, answer(newOrder, "rest/newOrder.full"));
  const fill = {
    symbol: "BTC/USDT",
    orderId: "71000002",
    clientOrderId: "mine-2",
    side: "buy",
    liquidity: "taker",
    time: now,
  };
  assert.equal(plain(mapped), {
    clientOrderId: "mine-2",
    id: "71000002",
    symbol: "BTC/USDT",
    status: "filled",
    side: "buy",
    type: "limit",
    amount: "0.3",
    price: "64000",
    timeInForce: "GTC",
    filled: "0.3",
    cost: "19197.063",
    created: now,
    time: now,
    fills: [
      {
        ...fill,
        id: "5012347",
        price: "63990.11",
        amount: "0.2",
        cost: "12798.022",
        fee: { amount: "0.015", asset: "BNB" },
      },
      {
        ...fill,
        id: "9007199254740993",
        price: "63990.41",
        amount: "0.1",
        cost: "6399.041",
        fee: { amount: "0.0001", asset: "BTC" },
      },
    ],
  });
});

test("a market order by quote: what was asked in quote, what came in base, no price", () => {
  const mapped = toOrders.toNewOrder(btc, answer(newOrder, "rest/newOrder.quote"));
  assert.equal(plain([mapped.quoteAmount, mapped.amount, mapped.side, mapped.type]), [
    "200",
    "0.00312",
    "sell",
    "market",
  ]);
  assert.is("price" in mapped, false);
});

test("an answer that only acknowledges tells nothing that it does not say", () => {
  assert.equal(plain(toOrders.toNewOrder(btc, answer(newOrder, "rest/newOrder.ack"))), {
    clientOrderId: "mine-4",
    id: "71000004",
    symbol: "BTC/USDT",
    status: "open",
    created: now,
    time: now,
    fills: [],
  });
});

test("a post-only order is a limit order that says so", () => {
  const mapped = toOrders.toNewOrder(btc, answer(newOrder, "rest/newOrder.maker"));
  assert.equal([mapped.type, mapped.postOnly, mapped.fills], ["limit", true, []]);
});

test("a cancel's answer names the order by its own id, not by the cancel's", () => {
  assert.equal(toOrders.toCanceledAll(btc, answer(deleteOrder, "rest/deleteOrder")).map(plain), [{
    clientOrderId: "mine-1",
    id: "71000001",
    symbol: "BTC/USDT",
    status: "canceled",
    side: "buy",
    type: "limit",
    amount: "0.5",
    price: "63000",
    timeInForce: "GTC",
    filled: "0.2",
    cost: "12598",
    time: now,
  }]);
});

test("cancelling all: single orders, and every order of a list", () => {
  const mapped = answer(deleteOpenOrders, "rest/deleteOpenOrders").flatMap((raw) => toOrders.toCanceledAll(btc, raw));
  assert.equal(mapped.map(({ clientOrderId, id, status, type }) => [clientOrderId, id, status, type]), [
    ["mine-1", "71000001", "canceled", "limit"],
    ["leg-1", "71000010", "canceled", "stopLimit"],
    ["leg-2", "71000011", "canceled", "limit"],
  ]);
});

test("a cancel-replace's two halves", () => {
  const raw = answer(orderCancelReplace, "rest/orderCancelReplace");
  const canceled = toOrders.toCanceled(btc, raw.cancelResponse);
  const created = toOrders.toNewOrder(btc, raw.newOrderResponse);
  assert.equal([canceled.clientOrderId, canceled.status, created.clientOrderId, created.status], [
    "mine-1",
    "canceled",
    "mine-20",
    "open",
  ]);
});

test("an amended order: amount and fills as they are now", () => {
  const raw = answer(orderAmendKeepPriority, "rest/orderAmendKeepPriority");
  assert.equal(plain(toOrders.toAmended(btc, raw.amendedOrder, raw.transactTime)), {
    clientOrderId: "mine-1",
    id: "71000001",
    symbol: "BTC/USDT",
    status: "partiallyFilled",
    amount: "0.4",
    filled: "0.2",
    time: now,
  });
});

test("fills of the history: no client id, rebates negative, ids of any size", () => {
  const mapped = answer(myTrades, "rest/myTrades").map((raw) => toOrders.toFill(btc, raw));
  assert.equal(plain(mapped), [
    {
      id: "5012347",
      symbol: "BTC/USDT",
      orderId: "71000002",
      side: "buy",
      price: "63990.11",
      amount: "0.2",
      cost: "12798.022",
      fee: { amount: "0.015", asset: "BNB" },
      liquidity: "taker",
      time: now,
    },
    {
      id: "9007199254740993",
      symbol: "BTC/USDT",
      orderId: "9007199254740995",
      side: "sell",
      price: "64000",
      amount: "0.00000001",
      cost: "0.00064",
      fee: { amount: "-0.00000001", asset: "USDT" },
      liquidity: "maker",
      time: now + 1,
    },
  ]);
});

const rested = {
  clientOrderId: "mine-1",
  id: "71000001",
  symbol: "BTC/USDT",
  side: "buy",
  type: "limit",
  status: "open",
  amount: "0.5",
  price: "63000",
  timeInForce: "GTC",
  filled: "0",
  cost: "0",
  created: now - 1,
  time: now - 1,
  fills: [],
};

test("an order that begins to rest", () => {
  assert.equal(execution("new"), rested);
});

test("a fill as maker, paid in base", () => {
  assert.equal(execution("maker"), {
    ...rested,
    status: "partiallyFilled",
    filled: "0.2",
    cost: "12600",
    time: now + 50,
    fills: [{
      id: "5012360",
      symbol: "BTC/USDT",
      orderId: "71000001",
      clientOrderId: "mine-1",
      side: "buy",
      price: "63000",
      amount: "0.2",
      cost: "12600",
      fee: { amount: "0.0002", asset: "BTC" },
      liquidity: "maker",
      time: now + 50,
    }],
  });
});

test("a fill as taker, paid in another asset, with ids beyond 2^53", () => {
  const update = toOrders.toExecution(btc, report("taker"));
  assert.equal(plain([update.id, update.quoteAmount, update.side, update.type]), [
    "9007199254740995",
    "200",
    "sell",
    "market",
  ]);
  const [fill] = update.fills ?? [];
  assert.equal(plain([fill?.id, fill?.orderId, fill?.fee, fill?.liquidity]), [
    "9007199254740993",
    "9007199254740995",
    { amount: "0.00045", asset: "BNB" },
    "taker",
  ]);
});

test("a fill without commission has no fee", () => {
  const [fill] = toOrders.toExecution(btc, report("free")).fills ?? [];
  assert.ok(fill);
  assert.is("fee" in fill, false);
});

test("on a cancel, C is the order and c the cancel", () => {
  assert.equal(execution("canceled"), {
    ...rested,
    status: "canceled",
    filled: "0.2",
    cost: "12600",
    time: now + 90,
  });
});

test("an amendment under a new id is still of the order it began as", () => {
  assert.equal(execution("replaced"), { ...rested, amount: "0.4", time: now + 60 });
});

test("why an order ended: expired, prevented, rejected", () => {
  const ending = (name: string): unknown[] => {
    const { status, reason, fills } = toOrders.toExecution(btc, report(name));
    return [status, reason, fills];
  };
  assert.equal(ending("ioc"), ["expired", "UNFILLED_IOC_QUANTITY_EXPIRED", []]);
  assert.equal(ending("prevented"), ["expired", "EXPIRED_IN_MATCH", []]);
  assert.equal(ending("rejected"), ["rejected", "INSUFFICIENT_BALANCES", []]);
});

test("an order that waits for its trigger", () => {
  const { type, triggerPrice, price, timeInForce } = toOrders.toExecution(btc, report("stop"));
  assert.equal(plain([type, triggerPrice, price, timeInForce]), ["takeProfitLimit", "70000", "69990", "FOK"]);
});

test("an event's words of a later venue pass", () => {
  const { status, type, reason, fills, raw } = toOrders.toExecution(btc, report("later"));
  assert.equal([status, type, reason, fills], ["open", "limit", "REASON_OF_LATER", []]);
  assert.is((raw as ExecutionReportEvent).X, "STATUS_OF_LATER");
});

test("an allocation has no trade id, so it is no fill; what is filled is told all the same", () => {
  const { fills, filled, status } = toOrders.toExecution(btc, report("allocation"));
  assert.equal(plain([fills, filled, status]), [[], "0.5", "filled"]);
});

test.run();
