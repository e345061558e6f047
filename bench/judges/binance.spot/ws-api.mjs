// npm binance over the request socket: a session of an Ed25519 key, signed requests of an HMAC key, and user data of both.
import { WebsocketAPIClient } from "binance";
import { ask, decimal, finish, given, hasTaken, record, step, sum, units, until, worth } from "../report.mjs";

const judge = given();
const symbol = "BTCUSDT";
const silent = { trace() {}, info() {}, error() {} };

function connect(credentials, wsUrl = judge.socket) {
  const options = {
    api_key: credentials.key,
    api_secret: credentials.secret,
    wsUrl,
    beautify: true,
  };
  const more = {
    attachEventListeners: false,
    resubscribeUserDataStreamDelaySeconds: 0.2,
    reconnectTimeout: 200,
  };
  return new WebsocketAPIClient({ ...options, ...more }, silent);
}

const own = connect(judge.own.ed25519);
const other = connect(judge.other.hmac);

/** User events of both accounts, raw and as the library words them. */
const heard = { own: [], other: [] };
const worded = [];
const exceptions = [];
let authenticated = 0;
for (const [who, client] of [["own", own], ["other", other]]) {
  const socket = client.getWSClient();
  socket.on(
    "message",
    (message) => message.e !== undefined && heard[who].push(message),
  );
  socket.on("exception", (exception) => exceptions.push(exception));
}
own.getWSClient().on(
  "formattedUserDataMessage",
  (message) => worded.push(message),
);
own.getWSClient().on("authenticated", () => authenticated++);

const now = () => ({ timestamp: Date.now() });

function told(order, who = "own") {
  record("order", {
    who,
    id: order.orderId,
    clientId: order.origClientOrderId ?? order.clientOrderId,
    market: order.symbol,
    side: order.side.toLowerCase(),
    status: order.status,
    price: order.price,
    quantity: order.origQty,
    executed: order.executedQty,
    executedQuote: order.cummulativeQuoteQty,
  });
  return order;
}

/** Tells an order as an execution report has it. */
function toldEvent(event, who = "own") {
  told({
    orderId: event.i,
    origClientOrderId: event.C === "" ? event.c : event.C,
    symbol: event.s,
    side: event.S,
    status: event.X,
    price: event.p,
    origQty: event.q,
    executedQty: event.z,
    cummulativeQuoteQty: event.Z,
  }, who);
  return event;
}

const reports = (who, id) => heard[who].filter((event) => event.e === "executionReport" && event.i === id);

/** The execution report of an order that ends what it did. */
const report = async (id, status, who = "own") =>
  toldEvent(
    await until(`${status} order ${id}`, () => reports(who, id).findLast((event) => event.X === status)),
    who,
  );

/** What the last events say an account has of an asset. */
function position(who, asset) {
  const event = heard[who].findLast((each) =>
    each.e === "outboundAccountPosition" && each.B.some(({ a }) => a === asset)
  );
  const { f, l } = event.B.find(({ a }) => a === asset);
  return { free: units(f), locked: units(l) };
}

async function balances(client) {
  const { result } = await client.getSpotAccountInformation(now());
  return Object.fromEntries(
    result.balances.map((
      { asset, free, locked },
    ) => [asset, { free: units(free), locked: units(locked) }]),
  );
}

let far;
await step("public requests", async ({ same, holds }) => {
  same("ping", JSON.stringify((await own.testSpotConnectivity()).result), "{}");
  const time = await own.getSpotServerTime();
  holds("time is now", Math.abs(time.result.serverTime - Date.now()) < 5_000);
  same(
    "rate limits come along",
    time.rateLimits[0].rateLimitType,
    "REQUEST_WEIGHT",
  );
  const info = await own.getSpotExchangeInfo({ symbol });
  same("one market", info.result.symbols[0].symbol, symbol);
  const { result: book } = await own.getSpotOrderBook({ symbol, limit: 50 });
  record("book", {
    market: symbol,
    updateId: book.lastUpdateId,
    levels: 50,
    bids: book.bids,
    asks: book.asks,
  });
  far = Math.floor(book.bids[0][0] * 0.8);
  const { result: trades } = await own.getSpotRecentTrades({
    symbol,
    limit: 20,
  });
  for (const { id, price, qty, isBuyerMaker } of trades) {
    record("trade", {
      market: symbol,
      id,
      price,
      quantity: qty,
      takerSide: isBuyerMaker ? "sell" : "buy",
    });
  }
  same("trades", trades.length, 20);
  holds(
    "historical trades",
    (await own.getSpotHistoricalTrades({ symbol, fromId: 1, limit: 2 }))
      .result[0].id === 1,
  );
  same(
    "aggregates",
    (await own.getSpotAggregateTrades({ symbol, limit: 3 })).result.length,
    3,
  );
  same(
    "candles",
    (await own.getSpotKlines({ symbol, interval: "1m", limit: 1 })).result[0]
      .length,
    12,
  );
  holds(
    "average price",
    +(await own.getSpotAveragePrice({ symbol })).result.price > 0,
  );
  holds(
    "day ticker",
    (await own.getSpot24hrTicker({ symbol })).result.count > 0,
  );
  holds(
    "price",
    +(await own.getSpotSymbolPriceTicker({ symbol })).result.price > 0,
  );
  const { result: best } = await own.getSpotSymbolOrderBookTicker({ symbol });
  holds("best bid below best ask", +best.bidPrice < +best.askPrice);
});

await step(
  "log on with Ed25519, and subscribe to user data",
  async ({ same, holds }) => {
    const all = await balances(own);
    for (const [asset, amount] of Object.entries(judge.balances)) {
      same("balances", all[asset].free, units(amount));
    }
    same("logged on", authenticated, 1);
    const { result } = await own.getSpotSessionStatus();
    same("the session's key", result.apiKey, judge.own.ed25519.key);
    holds(
      "subscription",
      (await own.subscribeUserDataStream("mainWSAPI")).result.subscriptionId >=
        0,
    );
    holds(
      "signed subscription of an HMAC key",
      (await other.subscribeUserDataStream("mainWSAPI")).result
        .subscriptionId >= 0,
    );
  },
);

await step("a deposit", async ({ same }) => {
  await ask("deposit");
  const event = await until(
    "balance update",
    () => heard.own.find((each) => each.e === "balanceUpdate"),
  );
  same("asset and amount", `${event.a} ${event.d}`, "USDT 5.00000000");
  await until(
    "worded event",
    () => worded.some((each) => each.eventType === "balanceUpdate"),
  );
});

await step("place, ask, amend, replace, cancel", async ({ same, holds }) => {
  const request = {
    symbol,
    side: "BUY",
    type: "LIMIT",
    timeInForce: "GTC",
    quantity: 0.01,
    price: far,
  };
  same(
    "a test order",
    JSON.stringify((await own.testSpotOrder({ ...request, ...now() })).result),
    "{}",
  );
  const placed = await own.submitNewSpotOrder({ ...request, ...now() });
  same(
    "count of orders",
    placed.rateLimits.find((each) => each.rateLimitType === "ORDERS").count,
    1,
  );
  const order = told(placed.result);
  same("status", order.status, "NEW");
  same(
    "in the stream",
    (await report(order.orderId, "NEW")).c,
    order.clientOrderId,
  );
  const asked = await own.getSpotOrderStatus({
    symbol,
    orderId: order.orderId,
    ...now(),
  });
  same("asked", asked.result.status, "NEW");
  await until("locked funds", () => position("own", "USDT").locked > 0n);
  same(
    "locked in the stream",
    position("own", "USDT").locked,
    worth(far, "0.01"),
  );

  const amendment = { symbol, orderId: order.orderId, newQty: 0.008, ...now() };
  const { result: amended } = await own.amendSpotOrderKeepPriority(amendment);
  same("amended", amended.amendedOrder.qty, "0.00800000");
  const replacedReport = await until(
    "amendment",
    () => reports("own", order.orderId).find((each) => each.x === "REPLACED"),
  );
  same("amended in the stream", toldEvent(replacedReport).q, "0.00800000");

  const { result: replaced } = await own.cancelReplaceSpotOrder({
    ...request,
    quantity: 0.02,
    cancelReplaceMode: "STOP_ON_FAILURE",
    cancelOrderId: order.orderId,
    ...now(),
  });
  same(
    "replaced",
    `${replaced.cancelResult} ${replaced.newOrderResult}`,
    "SUCCESS SUCCESS",
  );
  same(
    "the old one in the stream",
    (await report(order.orderId, "CANCELED")).x,
    "CANCELED",
  );
  const next = told(replaced.newOrderResponse);
  await report(next.orderId, "NEW");
  const { result: open } = await own.getSpotOpenOrders({ symbol, ...now() });
  holds(
    "the only open order",
    open.length === 1 && open[0].orderId === next.orderId,
  );
  same(
    "cancelled",
    told(
      (await own.cancelSpotOrder({ symbol, orderId: next.orderId, ...now() }))
        .result,
    ).status,
    "CANCELED",
  );
  await report(next.orderId, "CANCELED");

  const last = told(
    (await own.submitNewSpotOrder({ ...request, ...now() })).result,
  );
  const { result: all } = await own.cancelAllSpotOpenOrders({
    symbol,
    ...now(),
  });
  same(
    "all cancelled",
    all.map((each) => told(each).orderId).join(),
    String(last.orderId),
  );
  await until("free funds", () => position("own", "USDT").locked === 0n);
  same(
    "free in the stream",
    position("own", "USDT").free,
    units(judge.balances.USDT) + units(5),
  );
});

await step("an order list", async ({ same }) => {
  const { result: list } = await own.placeSpotOCOOrderList({
    symbol,
    side: "SELL",
    quantity: 0.01,
    aboveType: "LIMIT_MAKER",
    abovePrice: far * 2,
    belowType: "STOP_LOSS",
    belowStopPrice: far,
    ...now(),
  });
  list.orderReports.forEach((order) => told(order));
  const started = await until(
    "list",
    () => heard.own.find((each) => each.e === "listStatus"),
  );
  same(
    "in the stream",
    `${started.g} ${started.l}`,
    `${list.orderListId} EXEC_STARTED`,
  );
  const asked = await own.getSpotOrderListStatus({
    orderListId: list.orderListId,
    ...now(),
  });
  same("asked", asked.result.listOrderStatus, "EXECUTING");
  same("open lists", (await own.getSpotOpenOrderLists(now())).result.length, 1);
  const { result: canceled } = await own.cancelSpotOrderList({
    symbol,
    orderListId: list.orderListId,
    ...now(),
  });
  canceled.orderReports.forEach((order) => told(order));
  await until(
    "end of the list",
    () => heard.own.some((each) => each.e === "listStatus" && each.l === "ALL_DONE"),
  );
  same("cancelled", canceled.listOrderStatus, "ALL_DONE");
});

/** Fills of an account in its stream, of all orders or of one. */
const fills = (who, id) =>
  heard[who].filter((each) =>
    each.e === "executionReport" && each.x === "TRADE" &&
    (id === undefined || each.i === id)
  );
const quantities = (events) => sum(events.map((event) => units(event.l)));

await step("take", async ({ same, holds }) => {
  const order = {
    symbol,
    side: "BUY",
    type: "MARKET",
    quantity: 2,
    newOrderRespType: "FULL",
    ...now(),
  };
  const { result } = await own.submitNewSpotOrder(order);
  told(result);
  same("status", result.status, "FILLED");
  const event = await report(result.orderId, "FILLED");
  same("cost in the stream", event.Z, result.cummulativeQuoteQty);
  const trades = fills("own", result.orderId);
  same(
    "trades in the stream are the fills",
    trades.map((each) => each.t).join(),
    result.fills.map((each) => each.tradeId).join(),
  );
  same("trades sum up", quantities(trades), units(2));
  holds("taker", trades.every((each) => !each.m));
  holds(
    "fee of a tenth of a percent",
    trades.every((each) => units(each.n) === units(each.l) / 1000n),
  );
  const words = await until(
    "worded event",
    () => worded.findLast((each) => each.eventType === "executionReport"),
  );
  same("its words", words.orderStatus, "FILLED");
});

await step(
  "make, and be filled by the other account's HMAC key",
  async ({ same, holds }) => {
    const met = () => fills("other").some((each) => fills("own").some((mine) => mine.t === each.t));
    await until("trade with each other", async () => {
      const { result: book } = await own.getSpotOrderBook({ symbol, limit: 5 });
      const request = {
        symbol,
        type: "LIMIT",
        quantity: "0.05",
        price: decimal(units(book.bids[0][0]) + units("0.01")),
      };
      const maker = (await own.submitNewSpotOrder({
        ...request,
        side: "BUY",
        timeInForce: "GTC",
        ...now(),
      })).result;
      const taker = (await other.submitNewSpotOrder({
        ...request,
        side: "SELL",
        timeInForce: "IOC",
        ...now(),
      })).result;
      told(taker, "other");
      await report(taker.orderId, taker.status, "other");
      const cancel = { symbol, orderId: maker.orderId, ...now() };
      await own.cancelSpotOrder(cancel).catch((error) => {
        if (error.error?.code !== -2011) throw error;
        exceptions.pop();
      });
      const { result: state } = await own.getSpotOrderStatus({
        symbol,
        orderId: maker.orderId,
        ...now(),
      });
      const event = await report(maker.orderId, state.status);
      same("filled in the stream", event.z, state.executedQty);
      const mine = fills("own", maker.orderId);
      same(
        "trades sum up to what is filled",
        quantities(mine),
        units(state.executedQty),
      );
      if (!hasTaken(mine)) {
        holds(
          "maker at its own price",
          mine.every((each) => each.m && each.L === state.price),
        );
      }
      return !hasTaken(mine) && met();
    });
    holds("one trade on both sides", met());
  },
);

await step("after a lost connection", async ({ same }) => {
  await ask("disconnect");
  await until("another log on", () => authenticated === 2);
  await until(
    "another subscription",
    async () => (await own.getSpotSessionStatus()).result.userDataStream,
  );
  const request = {
    symbol,
    side: "BUY",
    type: "LIMIT",
    timeInForce: "GTC",
    quantity: 0.01,
    price: far,
  };
  const { result } = await own.submitNewSpotOrder({ ...request, ...now() });
  same(
    "an order in the stream",
    (await report(result.orderId, "NEW")).c,
    result.clientOrderId,
  );
  await own.cancelSpotOrder({ symbol, orderId: result.orderId, ...now() });
  await report(result.orderId, "CANCELED");
});

await step("the accounts, when all is done", async ({ same }) => {
  for (const [who, client] of [["own", own], ["other", other]]) {
    const change = { BTC: 0n, USDT: who === "own" ? units(5) : 0n };
    for (const event of fills(who)) {
      const sign = event.S === "BUY" ? 1n : -1n;
      change.BTC += sign * units(event.l);
      change.USDT -= sign * units(event.Y);
      change[event.N] -= units(event.n);
      record("fill", {
        who,
        tradeId: event.t,
        orderId: event.i,
        market: event.s,
        side: event.S.toLowerCase(),
        maker: event.m,
        price: event.L,
        quantity: event.l,
        quote: event.Y,
        fee: event.n,
        feeAsset: event.N,
      });
    }
    const after = await balances(client);
    const all = Object.fromEntries(
      Object.entries(after).map((
        [asset, { free, locked }],
      ) => [asset, { free: decimal(free), locked: decimal(locked) }]),
    );
    for (const asset of ["BTC", "USDT"]) {
      const moved = after[asset].free + after[asset].locked -
        units(judge.balances[asset]);
      same(
        `${asset} moved by the stream's trades and fees`,
        moved,
        change[asset],
      );
      same(
        "the stream's balances are the account's",
        position(who, asset).free,
        after[asset].free,
      );
    }
    record("balances", { who, balances: all });
    const { result: trades } = await client.getSpotMyTrades({
      symbol,
      ...now(),
    });
    same(
      "trades listed",
      trades.map((each) => each.id).join(),
      fills(who).map((each) => each.t).join(),
    );
    const { result: orders } = await client.getSpotAllOrders({
      symbol,
      ...now(),
    });
    orders.forEach((order) => told(order, who));
  }
});

await step("unsubscribe", async ({ same }) => {
  await own.unsubscribeUserDataStream("mainWSAPI");
  const { result } = await own.getSpotSessionStatus();
  same("user data", result.userDataStream, false);
});

await step("nothing went wrong so far", ({ same }) => {
  same("exceptions", JSON.stringify(exceptions), "[]");
});

await step("refusals", async ({ refused }) => {
  const says = (code, status) => (error) => error.error?.code === code && error.status === status;
  const account = (credentials) => {
    const client = connect(credentials);
    // A log on that fails is told by an event only; the request waits for ever.
    const failed = new Promise((_, reject) => client.getWSClient().on("exception", reject));
    return () =>
      Promise.race([client.getSpotAccountInformation(now()), failed]).finally(
        () => client.disconnectAll(),
      );
  };
  await refused(
    "a wrong signature is -1022",
    account({ key: judge.own.hmac.key, secret: "forged" }),
    says(-1022, 400),
  );
  const alien = {
    key: judge.own.ed25519.key,
    secret: judge.other.ed25519.secret,
  };
  await refused(
    "a wrong Ed25519 key cannot log on",
    account(alien),
    says(-1022, 400),
  );
  await refused(
    "an unknown key is -2015",
    account({ key: "x".repeat(64), secret: "x" }),
    says(-2015, 401),
  );
  const limit = {
    symbol,
    side: "BUY",
    type: "LIMIT",
    timeInForce: "GTC",
    price: far,
  };
  const order = (quantity) => other.submitNewSpotOrder({ ...limit, quantity, ...now() });
  const filter = (error) =>
    error.error?.code === -1013 &&
    error.error.msg === "Filter failure: NOTIONAL";
  await refused("too little is NOTIONAL", () => order(0.00001), filter);
  await refused("too much is -2010", () => order(100), says(-2010, 400));
  const nothing = { symbol, orderId: 999_999_999 };
  await refused(
    "cancelling nothing is -2011",
    () => other.cancelSpotOrder({ ...nothing, ...now() }),
    says(-2011, 400),
  );
  await refused(
    "asking for nothing is -2013",
    () => own.getSpotOrderStatus({ ...nothing, ...now() }),
    says(-2013, 400),
  );
  const late = { timestamp: Date.now() - 60_000 };
  await refused(
    "a late request is -1021",
    () => own.getSpotAccountInformation(late),
    says(-1021, 400),
  );
});

await step("rate limits", async ({ refused, holds }) => {
  const hasty = connect(judge.own.hmac, judge.busy.socket);
  let waits;
  const limited = (error) => {
    waits = error.error?.data?.retryAfter;
    return error.status === 429 && error.error.code === -1003;
  };
  await refused("429 is -1003", () => hasty.getSpotExchangeInfo(), limited);
  holds("when to come back", waits > 0, waits);
  await hasty.disconnectAll();
});

await Promise.all([own.disconnectAll(), other.disconnectAll()]);
finish();
