/** MEXC spot as its description has it, over the truth of the simulator's engine. */
import {
  type HookAsked,
  type House,
  type HouseFill,
  type HouseOrder,
  HouseRefusal,
  mockedMarket,
  type MockHooks,
  type RefusalKind,
} from "../../src/testing/mod.ts";

const statuses = {
  open: ["NEW", 1],
  partiallyFilled: ["PARTIALLY_FILLED", 3],
  filled: ["FILLED", 2],
  canceled: ["CANCELED", 4],
  expired: ["CANCELED", 4],
} as const;

const types = ["LIMIT", "LIMIT_MAKER", "IMMEDIATE_OR_CANCEL", "FILL_OR_KILL", "MARKET"];
const typeOf = ({ type, postOnly, timeInForce }: HouseOrder): string =>
  type === "market"
    ? "MARKET"
    : postOnly
    ? "LIMIT_MAKER"
    : timeInForce === "IOC"
    ? "IMMEDIATE_OR_CANCEL"
    : timeInForce === "FOK"
    ? "FILL_OR_KILL"
    : "LIMIT";

const codes: Readonly<Record<RefusalKind, readonly [status: number, code: number, text: string]>> = {
  ClockSkew: [400, 700_003, "Timestamp for this request is outside of the recvWindow."],
  DuplicateOrder: [400, 30_041, "current order type can not place order"],
  InsufficientFunds: [400, 10_101, "Insufficient balance"],
  InvalidOrder: [400, 30_002, "The minimum transaction volume cannot be less than : 1USDT"],
  OrderNotFound: [400, -2013, "Order does not exist."],
  OrderRejected: [400, 30_041, "current order type can not place order"],
  OutcomeUnknown: [504, 504, "Gateway Time-out"],
  RateLimited: [429, 429, "Too Many Requests"],
  Unavailable: [503, 503, "service not available, please try again"],
};

/** Markets: the first is traded. */
const markets = [["BTCUSDT", "BTC", "Bitcoin", "60000"], ["ETHUSDT", "ETH", "Ethereum", "3000"]] as const;

const orderId = (id: number): string => `C02__${id}`;
const fillId = (trade: number, order: number): string => `${trade}X${order}`;
const numberOf = (id: string | undefined): number | undefined => id === undefined ? undefined : Number(id.slice(5));

const written = (order: HouseOrder) => ({
  symbol: order.market,
  orderId: orderId(order.id),
  price: order.price,
  // What is told by its cost has no amount.
  origQty: order.budget === "0" ? order.amount : "0",
  executedQty: order.filled,
  cummulativeQuoteQty: order.cost,
  status: statuses[order.status][0],
  timeInForce: null,
  type: typeOf(order),
  side: order.side.toUpperCase(),
});
const told = (order: HouseOrder) => ({
  ...written(order),
  clientOrderId: order.clientId,
  time: order.created,
  updateTime: order.updated,
  origQuoteOrderQty: order.budget === "0" ? null : order.budget,
});
const ended = (order: HouseOrder) => ({ ...written(order), origClientOrderId: order.clientId });
const refOf = (asked: HookAsked) => ({
  id: numberOf(asked.text("orderId")),
  clientId: asked.text("origClientOrderId"),
});

const place = (text: (name: string) => string | undefined, market: string | undefined, house: House) => {
  const type = text("type");
  return house.place({
    market,
    side: text("side"),
    clientId: text("newClientOrderId"),
    amount: text("quantity"),
    budget: text("quoteOrderQty"),
    price: type === "MARKET" ? undefined : text("price"),
    timeInForce: type === "IMMEDIATE_OR_CANCEL" ? "IOC" : type === "FILL_OR_KILL" ? "FOK" : "GTC",
    postOnly: type === "LIMIT_MAKER",
    feeInQuote: true,
  });
};

const tickerOf = (symbol: string, house: House) => {
  const { last, bid, ask, bidAmount, askAmount, open, high, low, volume, cost, end, time } = house.ticker(symbol);
  return {
    ...{ symbol, lastPrice: last, bidPrice: bid, bidQty: bidAmount, askPrice: ask, askQty: askAmount },
    ...{ openPrice: open, highPrice: high, lowPrice: low, volume, quoteVolume: cost, openTime: time },
    ...{ closeTime: end, count: null, priceChange: "0", priceChangePercent: "0", prevClosePrice: open },
  };
};
const bestOf = (symbol: string, house: House) => {
  const { bid: bidPrice, bidAmount: bidQty, ask: askPrice, askAmount: askQty } = house.ticker(symbol);
  return { symbol, bidPrice, bidQty, askPrice, askQty };
};
/** Of the market that is asked for, or a list of all. */
const oneOrAll = (tell: (symbol: string, house: House) => object) => (asked: HookAsked, house: House) =>
  asked.market === undefined ? markets.map(([id]) => tell(id, house)) : tell(asked.market, house);

const frame = (symbol: string, house: House) => ({ symbol, sendTime: house.time() });

const orderFrame = (order: HouseOrder, house: House) => ({
  ...frame(order.market, house),
  privateOrders: {
    ...{ id: orderId(order.id), clientId: order.clientId, price: order.price, amount: order.budget },
    quantity: order.budget === "0" ? order.amount : "",
    ...{
      avgPrice: order.average,
      orderType: types.indexOf(typeOf(order)) + 1,
      tradeType: order.side === "buy" ? 1 : 2,
    },
    ...{ isMaker: false, remainAmount: "0", remainQuantity: order.left, cumulativeQuantity: order.filled },
    ...{ cumulativeAmount: order.cost, status: statuses[order.status][1], createTime: order.created },
  },
});
const dealFrame = (order: HouseOrder, fill: HouseFill, house: House) => ({
  ...frame(order.market, house),
  privateDeals: {
    ...{ price: fill.price, quantity: fill.amount, amount: fill.cost, tradeType: fill.side === "buy" ? 1 : 2 },
    ...{ isMaker: fill.maker, isSelfTrade: false, tradeId: fillId(fill.id, order.id), clientOrderId: order.clientId },
    ...{ orderId: orderId(order.id), feeAmount: fill.fee, feeCurrency: fill.feeAsset, time: fill.time },
  },
});

export const hooks: MockHooks = {
  kind: "spot",
  assets: ["BTC", "ETH", "USDT"].map((id) => ({ id, precision: 8 })),
  markets: markets.map(([id, base, , price]) =>
    mockedMarket({
      ...{ id, base, quote: "USDT", price, size: "0.4", tick: "0.01", step: "0.000001", minNotional: "1" },
    })
  ),
  fees: { maker: "0.001", taker: "0.001" },
  balances: { BTC: "100", ETH: "10", USDT: "10000000" },
  credentials: { key: "mx0" + "k".repeat(20), secret: "s".repeat(32) },
  ids: { order: orderId, fill: fillId },
  ended: () => "canceled",
  check: ({ target }, house) => {
    const query = new URLSearchParams(target.slice(target.indexOf("?") + 1));
    const [signed, window] = [query.get("timestamp"), Number(query.get("recvWindow") ?? 5_000)];
    if (signed === null) return;
    const age = house.time() - Number(signed);
    if (age > window || age <= -1_000) throw new HouseRefusal("ClockSkew", "outside of the window");
  },
  refuse: (kind, _, retryAfter) => {
    const [status, code, msg] = codes[kind];
    const headers = retryAfter === undefined ? {} : { "retry-after": String(Math.ceil(retryAfter / 1_000)) };
    return { status, headers, body: JSON.stringify({ code, msg }) };
  },
  refuseFrame: (_, text, { id }) => ({ id, code: 0, msg: `Not Subscribed successfully! [${text}].` }),
  operations: {
    time: { purpose: "time", answer: (_, house) => ({ serverTime: house.time() }) },
    exchangeInfo: {
      purpose: "markets",
      answer: (_, house) => ({
        serverTime: house.time(),
        symbols: markets.map(([symbol, baseAsset, fullName]) => ({ symbol, baseAsset, fullName })),
      }),
    },
    ticker24hr: oneOrAll(tickerOf),
    bookTicker: oneOrAll(bestOf),
    depth: {
      purpose: "book",
      answer: (asked, house) => {
        const { sequence: lastUpdateId, bids, asks } = house.book(house.market(asked.market), asked.number("limit"));
        return { lastUpdateId, bids, asks };
      },
    },
    trades: (asked, house) =>
      house.trades(house.market(asked.market), asked.number("limit")).map(
        ({ price, amount: qty, cost: quoteQty, side, time }) => ({
          ...{ id: null, price, qty, quoteQty, time, isBuyerMaker: side === "sell" },
          tradeType: side === "buy" ? "BID" : "ASK",
        }),
      ).reverse(),
    klines: {
      purpose: "candles",
      answer: (asked, house) => {
        const page = { from: asked.number("startTime"), to: asked.number("endTime"), limit: asked.number("limit") };
        const interval = String(asked.text("interval")).replace("60m", "1h").replace("W", "w");
        return house.candles(house.market(asked.market), interval, page).map((one) => [
          ...[one.time, one.open, one.high, one.low, one.close, one.volume, one.end + 1, one.cost],
        ]);
      },
    },
    account: {
      purpose: "account",
      answer: (_, house) => ({
        balances: house.balances().map(({ asset, free, held: locked }) => ({ asset, free, locked })),
      }),
    },
    newOrder: {
      purpose: "create",
      answer: (asked, house) => {
        const { order } = place((name) => asked.text(name), asked.market, house);
        const { symbol, orderId, price, origQty, type, side } = written(order);
        return { symbol, orderId, price, origQty, type, side, transactTime: order.created };
      },
    },
    batchOrders: {
      purpose: "create",
      answer: (asked, house) =>
        (asked.params["batchOrders"] as Record<string, string>[]).map((one) => {
          try {
            const { order } = place((name) => one[name], one["symbol"], house);
            return {
              symbol: order.market,
              orderId: orderId(order.id),
              newClientOrderId: order.clientId,
              orderListId: -1,
            };
          } catch (error) {
            if (!(error instanceof HouseRefusal)) throw error;
            const [, code, msg] = codes[error.kind];
            return { newClientOrderId: one["newClientOrderId"], msg, code };
          }
        }),
    },
    tradeFee: () => ({ data: { makerCommission: 0.001, takerCommission: 0.001 } }),
    deleteOrder: { purpose: "cancel", answer: (asked, house) => ended(house.cancel(refOf(asked))) },
    deleteOpenOrders: { purpose: "cancelAll", answer: (asked, house) => house.cancelAll(asked.market).map(ended) },
    getOrder: { purpose: "order", answer: (asked, house) => told(house.find(refOf(asked))) },
    getOpenOrders: { purpose: "openOrders", answer: (asked, house) => house.openOrders(asked.market).map(told) },
    myTrades: {
      purpose: "fills",
      answer: (asked, house) =>
        house.fills({ order: numberOf(asked.text("orderId")), since: asked.number("startTime") })
          .filter(({ time }) => time <= (asked.number("endTime") ?? Infinity)).slice(-100).reverse()
          .map(({ id, price, amount: qty, cost: quoteQty, fee, feeAsset, order, time, side, maker }) => ({
            ...{
              symbol: order.market,
              id: fillId(id, order.id),
              orderId: orderId(order.id),
              price,
              qty,
              quoteQty,
              time,
            },
            ...{ commission: fee, commissionAsset: feeAsset, isBuyer: side === "buy", isMaker: maker },
            clientOrderId: order.clientId,
          })),
    },
    createListenKey: { purpose: "login" },
  },
  channels: {
    aggreDepth: {
      kind: "book",
      every: 100,
      change: ({ market, first, last, bids, asks }, house) => ({
        ...frame(market, house),
        publicAggreDepths: {
          bids: bids.map(([price, quantity]) => ({ price, quantity })),
          asks: asks.map(([price, quantity]) => ({ price, quantity })),
          ...{ eventType: "", fromVersion: String(first), toVersion: String(last) },
        },
      }),
    },
    aggreDeals: {
      kind: "trades",
      tell: (trades, house) => [{
        ...frame(trades[0]?.market ?? "", house),
        publicAggreDeals: {
          deals: trades.map(({ id, price, amount: quantity, side, time }) => ({
            ...{ price, quantity, tradeType: side === "buy" ? 1 : 2, time, tradeId: String(id) },
          })),
        },
      }],
    },
    miniTicker: {
      kind: "ticker",
      every: 1_000,
      tell: ({ market, last, high, low, cost, volume }, house) => ({
        ...frame(market, house),
        publicMiniTicker: { symbol: market, price: last, high, low, volume: cost, quantity: volume },
      }),
    },
    kline: {
      kind: "candles",
      every: 1_000,
      interval: ({ interval = "" }) =>
        interval.replace(
          /^(Min|Hour|Day|Week)(\d+)$/,
          (_, word: string, count: string) =>
            word === "Min" && count === "60" ? "1h" : count + word.charAt(0).toLowerCase(),
        ),
      tell: ({ time, end, open, high, low, close, volume, cost }, market, _, house) => ({
        ...frame(market, house),
        publicSpotKline: {
          ...{ windowStart: time / 1_000, openingPrice: open, highestPrice: high, lowestPrice: low },
          ...{ closingPrice: close, volume, amount: cost, windowEnd: (end + 1) / 1_000 },
        },
      }),
    },
    privateOrders: { kind: "account", order: (order, _, house) => [orderFrame(order, house)] },
    privateDeals: {
      kind: "account",
      order: (order, fill, house) => fill === undefined ? [] : [dealFrame(order, fill, house)],
    },
    privateAccount: {
      kind: "account",
      balances: (balances, house) =>
        balances.map(({ asset, free, held }) => ({
          sendTime: house.time(),
          privateAccount: {
            vcoinName: asset,
            balanceAmount: free,
            frozenAmount: held,
            type: "ENTRUST",
            time: house.time(),
          },
        })),
    },
  },
  // The address is told first, under the words that were asked for.
  wrap: (payload, { address }) => ({ ...payload as object, channel: address }),
};
