// Generated from specs/kucoin/spot.openapi.yaml and specs/kucoin/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint } from "../../src/core/endpoint.ts";
import type {
  ErrorAnswer,
  ServerTimeAnswer,
  TokenAnswer,
  Token,
  SocketServer,
  SymbolsAnswer,
  Pair,
  AllTickersAnswer,
  AllTickers,
  Ticker,
  StatsAnswer,
  Stats,
  OrderBookAnswer,
  OrderBook,
  Level,
  TradesAnswer,
  Trade,
  CandlesAnswer,
  Candle,
  AccountsAnswer,
  Account,
  FeesAnswer,
  Fee,
  OrderRequest,
  PlacedAnswer,
  Placed,
  PlacedListAnswer,
  PlacedItem,
  CanceledAnswer,
  Canceled,
  TakenAnswer,
  OrderAnswer,
  OrdersAnswer,
  Order,
  OpenSymbolsAnswer,
  OpenSymbols,
  FillsAnswer,
  FillPage,
  Fill,
  DcpAnswer,
  Dcp,
  SubscribeFrame,
  UnsubscribeFrame,
  PingFrame,
  DoneFrame,
  PongFrame,
  RefusedFrame,
  BookChange,
  BookChanges,
  ChangedLevel,
  TopBook,
  MatchEvent,
  TickerEvent,
  KlineEvent,
  OrderEvent,
  BalanceEvent,
  GetServerTimeParams,
  GetPublicTokenParams,
  GetPrivateTokenParams,
  GetAllSymbolsParams,
  GetAllTickersParams,
  Get24hrStatsParams,
  GetPartOrderBookParams,
  GetFullOrderBookParams,
  GetTradeHistoryParams,
  GetKlinesParams,
  GetSpotAccountListParams,
  GetSpotActualFeeParams,
  AddOrderSyncParams,
  BatchAddOrdersSyncParams,
  CancelOrderByOrderIdSyncParams,
  CancelOrderByClientOidSyncParams,
  CancelAllOrdersBySymbolParams,
  GetOrderByOrderIdParams,
  GetOrderByClientOidParams,
  GetSymbolsWithOpenOrderParams,
  GetOpenOrdersParams,
  GetAccountTradeHistoryParams,
  SetDCPParams,
  HotTopBook,
} from "./spot.types.ts";

export type {
  ErrorAnswer,
  ServerTimeAnswer,
  TokenAnswer,
  Token,
  SocketServer,
  SymbolsAnswer,
  Pair,
  AllTickersAnswer,
  AllTickers,
  Ticker,
  StatsAnswer,
  Stats,
  OrderBookAnswer,
  OrderBook,
  Level,
  TradesAnswer,
  Trade,
  CandlesAnswer,
  Candle,
  AccountsAnswer,
  Account,
  FeesAnswer,
  Fee,
  OrderRequest,
  PlacedAnswer,
  Placed,
  PlacedListAnswer,
  PlacedItem,
  CanceledAnswer,
  Canceled,
  TakenAnswer,
  OrderAnswer,
  OrdersAnswer,
  Order,
  OpenSymbolsAnswer,
  OpenSymbols,
  FillsAnswer,
  FillPage,
  Fill,
  DcpAnswer,
  Dcp,
  SubscribeFrame,
  UnsubscribeFrame,
  PingFrame,
  DoneFrame,
  PongFrame,
  RefusedFrame,
  BookChange,
  BookChanges,
  ChangedLevel,
  TopBook,
  MatchEvent,
  TickerEvent,
  KlineEvent,
  OrderEvent,
  BalanceEvent,
  GetServerTimeParams,
  GetPublicTokenParams,
  GetPrivateTokenParams,
  GetAllSymbolsParams,
  GetAllTickersParams,
  Get24hrStatsParams,
  GetPartOrderBookParams,
  GetFullOrderBookParams,
  GetTradeHistoryParams,
  GetKlinesParams,
  GetSpotAccountListParams,
  GetSpotActualFeeParams,
  AddOrderSyncParams,
  BatchAddOrdersSyncParams,
  CancelOrderByOrderIdSyncParams,
  CancelOrderByClientOidSyncParams,
  CancelAllOrdersBySymbolParams,
  GetOrderByOrderIdParams,
  GetOrderByClientOidParams,
  GetSymbolsWithOpenOrderParams,
  GetOpenOrdersParams,
  GetAccountTradeHistoryParams,
  SetDCPParams,
  HotTopBook,
} from "./spot.types.ts";

const decimalText = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;
const anything = /* @__PURE__ */ (() => v.unknown())();
const optional_anything = /* @__PURE__ */ v.exactOptional(anything);
const boolean = /* @__PURE__ */ (() => v.boolean())();
const optional_boolean = /* @__PURE__ */ v.exactOptional(boolean);
const text = /* @__PURE__ */ (() => v.string())();
const optional_text = /* @__PURE__ */ v.exactOptional(text);
const number = /* @__PURE__ */ (() => v.number())();
const optional_number = /* @__PURE__ */ v.exactOptional(number);
const integer = /* @__PURE__ */ (() => v.pipe(v.number(), v.integer()))();
const optional_integer = /* @__PURE__ */ v.exactOptional(integer);
const int64 = /* @__PURE__ */ (() => v.union([v.pipe(v.number(), v.safeInteger()), v.bigint()]))();
const optional_int64 = /* @__PURE__ */ v.exactOptional(int64);
const decimal = /* @__PURE__ */ (() => v.pipe(v.string(), v.regex(decimalText)))();
const optional_decimal = /* @__PURE__ */ v.exactOptional(decimal);
const noList = /* @__PURE__ */ (() => v.pipe(v.unknown(), v.rawCheck(({ dataset, addIssue }) => {
  if (Array.isArray(dataset.value)) addIssue({ expected: "Object", received: "Array" });
})))();

export const errorAnswerSchema: v.GenericSchema<unknown, ErrorAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: optional_text,
  }))();

export const serverTimeAnswerSchema: v.GenericSchema<unknown, ServerTimeAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: integer,
  }))();

export const socketServerSchema: v.GenericSchema<unknown, SocketServer> = /* @__PURE__ */ (() =>
  v.looseObject({
    endpoint: text,
    encrypt: boolean,
    protocol: text,
    pingInterval: integer,
    pingTimeout: integer,
  }))();

export const tokenSchema: v.GenericSchema<unknown, Token> = /* @__PURE__ */ (() =>
  v.looseObject({
    token: text,
    instanceServers: v.array(socketServerSchema),
  }))();

export const tokenAnswerSchema: v.GenericSchema<unknown, TokenAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: tokenSchema,
  }))();

export const pairSchema: v.GenericSchema<unknown, Pair> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    name: text,
    baseCurrency: text,
    quoteCurrency: text,
    feeCurrency: text,
    market: text,
    baseMinSize: decimal,
    quoteMinSize: decimal,
    baseMaxSize: decimal,
    quoteMaxSize: decimal,
    baseIncrement: decimal,
    quoteIncrement: decimal,
    priceIncrement: decimal,
    priceLimitRate: decimal,
    minFunds: v.nullable(decimal),
    isMarginEnabled: boolean,
    enableTrading: boolean,
    feeCategory: integer,
    makerFeeCoefficient: decimal,
    takerFeeCoefficient: decimal,
    st: boolean,
    callauctionIsEnabled: boolean,
  }))();

export const symbolsAnswerSchema: v.GenericSchema<unknown, SymbolsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: v.array(pairSchema),
  }))();

export const tickerSchema: v.GenericSchema<unknown, Ticker> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    buy: v.nullable(decimal),
    bestBidSize: v.nullable(decimal),
    sell: v.nullable(decimal),
    bestAskSize: v.nullable(decimal),
    high: v.nullable(decimal),
    low: v.nullable(decimal),
    vol: decimal,
    volValue: decimal,
    last: v.nullable(decimal),
    changePrice: v.nullable(decimal),
  }))();

export const allTickersSchema: v.GenericSchema<unknown, AllTickers> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: int64,
    ticker: v.array(tickerSchema),
  }))();

export const allTickersAnswerSchema: v.GenericSchema<unknown, AllTickersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: allTickersSchema,
  }))();

export const statsSchema: v.GenericSchema<unknown, Stats> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: int64,
    symbol: text,
    buy: v.nullable(decimal),
    sell: v.nullable(decimal),
    high: v.nullable(decimal),
    low: v.nullable(decimal),
    vol: v.nullable(decimal),
    volValue: v.nullable(decimal),
    last: v.nullable(decimal),
    changePrice: v.nullable(decimal),
  }))();

export const statsAnswerSchema: v.GenericSchema<unknown, StatsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: statsSchema,
  }))();

export const levelSchema: v.GenericSchema<unknown, Level> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
  ]))();

export const orderBookSchema: v.GenericSchema<unknown, OrderBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: int64,
    sequence: text,
    bids: v.array(levelSchema),
    asks: v.array(levelSchema),
  }))();

export const orderBookAnswerSchema: v.GenericSchema<unknown, OrderBookAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: orderBookSchema,
  }))();

export const tradeSchema: v.GenericSchema<unknown, Trade> = /* @__PURE__ */ (() =>
  v.looseObject({
    sequence: text,
    price: decimal,
    size: decimal,
    side: v.picklist([
      "buy",
      "sell",
    ]),
    time: int64,
  }))();

export const tradesAnswerSchema: v.GenericSchema<unknown, TradesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: v.array(tradeSchema),
  }))();

export const candleSchema: v.GenericSchema<unknown, Candle> = /* @__PURE__ */ (() =>
  v.strictTuple([
    text,
    decimal,
    decimal,
    decimal,
    decimal,
    decimal,
    decimal,
  ]))();

export const candlesAnswerSchema: v.GenericSchema<unknown, CandlesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: v.array(candleSchema),
  }))();

export const accountSchema: v.GenericSchema<unknown, Account> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    currency: text,
    type: text,
    balance: decimal,
    available: decimal,
    holds: decimal,
  }))();

export const accountsAnswerSchema: v.GenericSchema<unknown, AccountsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: v.array(accountSchema),
  }))();

export const feeSchema: v.GenericSchema<unknown, Fee> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    takerFeeRate: decimal,
    makerFeeRate: decimal,
  }))();

export const feesAnswerSchema: v.GenericSchema<unknown, FeesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: v.array(feeSchema),
  }))();

export const orderRequestSchema: v.GenericSchema<unknown, OrderRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    clientOid: optional_text,
    symbol: text,
    side: v.picklist([
      "buy",
      "sell",
    ]),
    type: v.picklist([
      "limit",
      "market",
    ]),
    price: optional_decimal,
    size: optional_decimal,
    funds: optional_decimal,
    timeInForce: v.exactOptional(v.picklist([
      "GTC",
      "GTT",
      "IOC",
      "FOK",
    ])),
    cancelAfter: optional_integer,
    postOnly: optional_boolean,
    stp: v.exactOptional(v.picklist([
      "DC",
      "CO",
      "CN",
      "CB",
    ])),
    hidden: optional_boolean,
    iceberg: optional_boolean,
    visibleSize: optional_decimal,
    tags: optional_text,
    remark: optional_text,
    clientTimestamp: optional_int64,
    allowMaxTimeWindow: optional_integer,
  }))();

export const placedSchema: v.GenericSchema<unknown, Placed> = /* @__PURE__ */ (() =>
  v.looseObject({
    orderId: text,
    clientOid: text,
    orderTime: int64,
    originSize: decimal,
    dealSize: decimal,
    remainSize: decimal,
    canceledSize: decimal,
    status: text,
    matchTime: int64,
  }))();

export const placedAnswerSchema: v.GenericSchema<unknown, PlacedAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: placedSchema,
  }))();

export const placedItemSchema: v.GenericSchema<unknown, PlacedItem> = /* @__PURE__ */ (() =>
  v.looseObject({
    success: boolean,
    orderId: optional_text,
    clientOid: optional_text,
    orderTime: optional_int64,
    originSize: optional_decimal,
    dealSize: optional_decimal,
    remainSize: optional_decimal,
    canceledSize: optional_decimal,
    status: optional_text,
    matchTime: optional_int64,
    failMsg: optional_text,
  }))();

export const placedListAnswerSchema: v.GenericSchema<unknown, PlacedListAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: v.array(placedItemSchema),
  }))();

export const canceledSchema: v.GenericSchema<unknown, Canceled> = /* @__PURE__ */ (() =>
  v.looseObject({
    orderId: optional_text,
    clientOid: optional_text,
    originSize: decimal,
    dealSize: decimal,
    remainSize: decimal,
    canceledSize: decimal,
    status: text,
  }))();

export const canceledAnswerSchema: v.GenericSchema<unknown, CanceledAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: canceledSchema,
  }))();

export const takenAnswerSchema: v.GenericSchema<unknown, TakenAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: text,
  }))();

export const orderSchema: v.GenericSchema<unknown, Order> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    clientOid: v.nullable(text),
    symbol: text,
    type: v.picklist([
      "limit",
      "market",
    ]),
    side: v.picklist([
      "buy",
      "sell",
    ]),
    price: decimal,
    size: decimal,
    funds: decimal,
    dealSize: decimal,
    dealFunds: decimal,
    remainSize: decimal,
    cancelledSize: decimal,
    fee: decimal,
    feeCurrency: text,
    timeInForce: text,
    postOnly: boolean,
    cancelExist: boolean,
    inOrderBook: boolean,
    active: boolean,
    createdAt: int64,
    lastUpdatedAt: int64,
  }))();

export const orderAnswerSchema: v.GenericSchema<unknown, OrderAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: v.nullable(orderSchema),
  }))();

export const ordersAnswerSchema: v.GenericSchema<unknown, OrdersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: v.array(orderSchema),
  }))();

export const openSymbolsSchema: v.GenericSchema<unknown, OpenSymbols> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbols: v.array(text),
  }))();

export const openSymbolsAnswerSchema: v.GenericSchema<unknown, OpenSymbolsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: openSymbolsSchema,
  }))();

export const fillSchema: v.GenericSchema<unknown, Fill> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: int64,
    orderId: text,
    tradeId: int64,
    symbol: text,
    side: v.picklist([
      "buy",
      "sell",
    ]),
    liquidity: v.picklist([
      "taker",
      "maker",
    ]),
    type: text,
    price: decimal,
    size: decimal,
    funds: decimal,
    fee: decimal,
    feeRate: decimal,
    feeCurrency: text,
    createdAt: int64,
  }))();

export const fillPageSchema: v.GenericSchema<unknown, FillPage> = /* @__PURE__ */ (() =>
  v.looseObject({
    items: v.array(fillSchema),
    lastId: int64,
  }))();

export const fillsAnswerSchema: v.GenericSchema<unknown, FillsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: fillPageSchema,
  }))();

export const dcpSchema: v.GenericSchema<unknown, Dcp> = /* @__PURE__ */ (() =>
  v.looseObject({
    currentTime: int64,
    triggerTime: int64,
  }))();

export const dcpAnswerSchema: v.GenericSchema<unknown, DcpAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: v.nullable(dcpSchema),
  }))();

export const subscribeFrameSchema: v.GenericSchema<unknown, SubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    type: v.literal("subscribe"),
    topic: text,
    privateChannel: optional_boolean,
    response: optional_boolean,
  }))();

export const unsubscribeFrameSchema: v.GenericSchema<unknown, UnsubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    type: v.literal("unsubscribe"),
    topic: text,
    privateChannel: optional_boolean,
    response: optional_boolean,
  }))();

export const pingFrameSchema: v.GenericSchema<unknown, PingFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    type: v.literal("ping"),
  }))();

export const doneFrameSchema: v.GenericSchema<unknown, DoneFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    type: v.literal("ack"),
  }))();

export const pongFrameSchema: v.GenericSchema<unknown, PongFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    type: v.literal("pong"),
  }))();

export const refusedFrameSchema: v.GenericSchema<unknown, RefusedFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    type: v.literal("error"),
    code: integer,
    data: optional_text,
  }))();

export const changedLevelSchema: v.GenericSchema<unknown, ChangedLevel> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
    text,
  ]))();

export const bookChangesSchema: v.GenericSchema<unknown, BookChanges> = /* @__PURE__ */ (() =>
  v.looseObject({
    asks: v.array(changedLevelSchema),
    bids: v.array(changedLevelSchema),
  }))();

export const bookChangeSchema: v.GenericSchema<unknown, BookChange> = /* @__PURE__ */ (() =>
  v.looseObject({
    changes: bookChangesSchema,
    sequenceStart: int64,
    sequenceEnd: int64,
    symbol: text,
    time: int64,
  }))();

export const topBookSchema: v.GenericSchema<unknown, TopBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    asks: v.array(levelSchema),
    bids: v.array(levelSchema),
    timestamp: int64,
  }))();

export const matchEventSchema: v.GenericSchema<unknown, MatchEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    sequence: text,
    side: v.picklist([
      "buy",
      "sell",
    ]),
    size: decimal,
    price: decimal,
    takerOrderId: text,
    makerOrderId: text,
    tradeId: text,
    time: text,
    type: optional_text,
  }))();

export const tickerEventSchema: v.GenericSchema<unknown, TickerEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    sequence: text,
    price: decimal,
    size: decimal,
    bestAsk: v.nullable(decimal),
    bestAskSize: v.nullable(decimal),
    bestBid: v.nullable(decimal),
    bestBidSize: v.nullable(decimal),
    Time: int64,
  }))();

export const klineEventSchema: v.GenericSchema<unknown, KlineEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    candles: candleSchema,
    time: int64,
  }))();

export const orderEventSchema: v.GenericSchema<unknown, OrderEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: text,
    clientOid: text,
    orderType: text,
    side: v.picklist([
      "buy",
      "sell",
    ]),
    type: text,
    status: text,
    orderTime: int64,
    originSize: optional_text,
    originFunds: optional_text,
    size: optional_text,
    oldSize: optional_text,
    price: optional_text,
    filledSize: optional_text,
    remainSize: optional_text,
    canceledSize: optional_text,
    remainFunds: optional_text,
    matchPrice: optional_decimal,
    matchSize: optional_decimal,
    tradeId: optional_text,
    liquidity: v.exactOptional(v.picklist([
      "taker",
      "maker",
    ])),
    feeType: optional_text,
    ts: int64,
  }))();

export const balanceEventSchema: v.GenericSchema<unknown, BalanceEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    accountId: text,
    currency: text,
    total: decimal,
    available: decimal,
    hold: decimal,
    availableChange: decimal,
    holdChange: decimal,
    relationEvent: text,
    relationEventId: text,
    time: text,
  }))();

const in_body = { in: "body" } as const;
const in_body_required = { in: "body", required: true } as const;
const in_path_required = { in: "path", required: true } as const;
const in_query = { in: "query" } as const;
const in_query_required = { in: "query", required: true } as const;

/**
 * Asks for the server's time.
 * https://www.kucoin.com/docs-new/api-3470156
 */
export const getServerTime: Endpoint<GetServerTimeParams, ServerTimeAnswer> = {
  id: "getServerTime",
  method: "GET",
  path: "/api/v1/timestamp",
  auth: "none",
  cost: {
    public: 3,
  },
  params: {},
  answer: serverTimeAnswerSchema,
};

/**
 * Asks for a token and an address for a socket of market data.
 * https://www.kucoin.com/docs-new/api-3470294
 */
export const getPublicToken: Endpoint<GetPublicTokenParams, TokenAnswer> = {
  id: "getPublicToken",
  method: "POST",
  path: "/api/v1/bullet-public",
  auth: "none",
  cost: {
    public: 10,
  },
  params: {},
  answer: tokenAnswerSchema,
};

/**
 * Asks for a token and an address for a socket of the account's events.
 * https://www.kucoin.com/docs-new/api-3470295
 */
export const getPrivateToken: Endpoint<GetPrivateTokenParams, TokenAnswer> = {
  id: "getPrivateToken",
  method: "POST",
  path: "/api/v1/bullet-private",
  auth: "signed",
  cost: {
    spot: 10,
  },
  params: {},
  answer: tokenAnswerSchema,
};

/**
 * Lists the pairs with their trading rules.
 * https://www.kucoin.com/docs-new/api-3470154
 */
export const getAllSymbols: Endpoint<GetAllSymbolsParams, SymbolsAnswer> = {
  id: "getAllSymbols",
  method: "GET",
  path: "/api/v2/symbols",
  auth: "none",
  cost: {
    public: 4,
  },
  params: {
    market: in_query,
  },
  answer: symbolsAnswerSchema,
};

/**
 * Tells prices and the last 24 hours of all pairs.
 * https://www.kucoin.com/docs-new/api-3470167
 */
export const getAllTickers: Endpoint<GetAllTickersParams, AllTickersAnswer> = {
  id: "getAllTickers",
  method: "GET",
  path: "/api/v1/market/allTickers",
  auth: "none",
  cost: {
    public: 15,
  },
  params: {},
  answer: allTickersAnswerSchema,
};

/**
 * Tells prices and the last 24 hours of one pair.
 * https://www.kucoin.com/docs-new/api-3470161
 */
export const get24hrStats: Endpoint<Get24hrStatsParams, StatsAnswer> = {
  id: "get24hrStats",
  method: "GET",
  path: "/api/v1/market/stats",
  auth: "none",
  cost: {
    public: 15,
  },
  params: {
    symbol: in_query_required,
  },
  answer: statsAnswerSchema,
};

/**
 * Tells the 100 best levels of a book.
 * https://www.kucoin.com/docs-new/api-3470165
 */
export const getPartOrderBook: Endpoint<GetPartOrderBookParams, OrderBookAnswer> = {
  id: "getPartOrderBook",
  method: "GET",
  path: "/api/v1/market/orderbook/level2_100",
  auth: "none",
  cost: {
    public: 4,
  },
  params: {
    symbol: in_query_required,
  },
  answer: orderBookAnswerSchema,
};

/**
 * Tells all levels of a book.
 * https://www.kucoin.com/docs-new/api-3470164
 */
export const getFullOrderBook: Endpoint<GetFullOrderBookParams, OrderBookAnswer> = {
  id: "getFullOrderBook",
  method: "GET",
  path: "/api/v3/market/orderbook/level2",
  auth: "signed",
  cost: {
    spot: 3,
  },
  params: {
    symbol: in_query_required,
  },
  answer: orderBookAnswerSchema,
};

/**
 * Lists the last 100 trades of a pair.
 * https://www.kucoin.com/docs-new/api-3470162
 */
export const getTradeHistory: Endpoint<GetTradeHistoryParams, TradesAnswer> = {
  id: "getTradeHistory",
  method: "GET",
  path: "/api/v1/market/histories",
  auth: "none",
  cost: {
    public: 3,
  },
  params: {
    symbol: in_query_required,
  },
  answer: tradesAnswerSchema,
};

/**
 * Lists candles.
 * https://www.kucoin.com/docs-new/api-3470163
 */
export const getKlines: Endpoint<GetKlinesParams, CandlesAnswer> = {
  id: "getKlines",
  method: "GET",
  path: "/api/v1/market/candles",
  auth: "none",
  cost: {
    public: 3,
  },
  params: {
    symbol: in_query_required,
    type: in_query_required,
    startAt: in_query,
    endAt: in_query,
  },
  answer: candlesAnswerSchema,
};

/**
 * Lists what the accounts hold.
 * https://www.kucoin.com/docs-new/api-3470125
 */
export const getSpotAccountList: Endpoint<GetSpotAccountListParams, AccountsAnswer> = {
  id: "getSpotAccountList",
  method: "GET",
  path: "/api/v1/accounts",
  auth: "signed",
  cost: {
    management: 5,
  },
  params: {
    currency: in_query,
    type: in_query,
  },
  answer: accountsAnswerSchema,
};

/**
 * Tells the fee rates of the account on up to ten pairs.
 * https://www.kucoin.com/docs-new/api-3470150
 */
export const getSpotActualFee: Endpoint<GetSpotActualFeeParams, FeesAnswer> = {
  id: "getSpotActualFee",
  method: "GET",
  path: "/api/v1/trade-fees",
  auth: "signed",
  cost: {
    spot: 3,
  },
  params: {
    symbols: in_query_required,
  },
  answer: feesAnswerSchema,
};

/**
 * Places an order and tells what became of it at once.
 * https://www.kucoin.com/docs-new/api-3470170
 */
export const addOrderSync: Endpoint<AddOrderSyncParams, PlacedAnswer> = {
  id: "addOrderSync",
  method: "POST",
  path: "/api/v1/hf/orders/sync",
  auth: "signed",
  cost: {
    spot: 1,
  },
  write: true,
  params: {
    clientOid: in_body,
    symbol: in_body_required,
    side: in_body_required,
    type: in_body_required,
    price: in_body,
    size: in_body,
    funds: in_body,
    timeInForce: in_body,
    cancelAfter: in_body,
    postOnly: in_body,
    stp: in_body,
    hidden: in_body,
    iceberg: in_body,
    visibleSize: in_body,
    tags: in_body,
    remark: in_body,
    clientTimestamp: in_body,
    allowMaxTimeWindow: in_body,
  },
  body: "json",
  answer: placedAnswerSchema,
};

/**
 * Places up to five limit orders of one pair.
 * https://www.kucoin.com/docs-new/api-3470169
 */
export const batchAddOrdersSync: Endpoint<BatchAddOrdersSyncParams, PlacedListAnswer> = {
  id: "batchAddOrdersSync",
  method: "POST",
  path: "/api/v1/hf/orders/multi/sync",
  auth: "signed",
  cost: {
    spot: 1,
  },
  write: true,
  params: {
    orderList: in_body_required,
  },
  body: "json",
  answer: placedListAnswerSchema,
};

/**
 * Cancels an order by its id and tells how it ended.
 * https://www.kucoin.com/docs-new/api-3470185
 */
export const cancelOrderByOrderIdSync: Endpoint<CancelOrderByOrderIdSyncParams, CanceledAnswer> = {
  id: "cancelOrderByOrderIdSync",
  method: "DELETE",
  path: "/api/v1/hf/orders/sync/{orderId}",
  auth: "signed",
  cost: {
    spot: 1,
  },
  write: true,
  params: {
    orderId: in_path_required,
    symbol: in_query_required,
  },
  answer: canceledAnswerSchema,
};

/**
 * Cancels an order by its client order id and tells how it ended.
 * https://www.kucoin.com/docs-new/api-3470186
 */
export const cancelOrderByClientOidSync: Endpoint<CancelOrderByClientOidSyncParams, CanceledAnswer> = {
  id: "cancelOrderByClientOidSync",
  method: "DELETE",
  path: "/api/v1/hf/orders/sync/client-order/{clientOid}",
  auth: "signed",
  cost: {
    spot: 1,
  },
  write: true,
  params: {
    clientOid: in_path_required,
    symbol: in_query_required,
  },
  answer: canceledAnswerSchema,
};

/**
 * Cancels all orders of a pair.
 * https://www.kucoin.com/docs-new/api-3470175
 */
export const cancelAllOrdersBySymbol: Endpoint<CancelAllOrdersBySymbolParams, TakenAnswer> = {
  id: "cancelAllOrdersBySymbol",
  method: "DELETE",
  path: "/api/v1/hf/orders",
  auth: "signed",
  cost: {
    spot: 2,
  },
  write: true,
  params: {
    symbol: in_query_required,
  },
  answer: takenAnswerSchema,
};

/**
 * Tells of an order by its id.
 * https://www.kucoin.com/docs-new/api-3470181
 */
export const getOrderByOrderId: Endpoint<GetOrderByOrderIdParams, OrderAnswer> = {
  id: "getOrderByOrderId",
  method: "GET",
  path: "/api/v1/hf/orders/{orderId}",
  auth: "signed",
  cost: {
    spot: 2,
  },
  params: {
    orderId: in_path_required,
    symbol: in_query_required,
  },
  answer: orderAnswerSchema,
};

/**
 * Tells of an order by its client order id.
 * https://www.kucoin.com/docs-new/api-3470182
 */
export const getOrderByClientOid: Endpoint<GetOrderByClientOidParams, OrderAnswer> = {
  id: "getOrderByClientOid",
  method: "GET",
  path: "/api/v1/hf/orders/client-order/{clientOid}",
  auth: "signed",
  cost: {
    spot: 2,
  },
  params: {
    clientOid: in_path_required,
    symbol: in_query_required,
  },
  answer: orderAnswerSchema,
};

/**
 * Lists the pairs that have open orders.
 * https://www.kucoin.com/docs-new/api-3470177
 */
export const getSymbolsWithOpenOrder: Endpoint<GetSymbolsWithOpenOrderParams, OpenSymbolsAnswer> = {
  id: "getSymbolsWithOpenOrder",
  method: "GET",
  path: "/api/v1/hf/orders/active/symbols",
  auth: "signed",
  cost: {
    spot: 2,
  },
  params: {},
  answer: openSymbolsAnswerSchema,
};

/**
 * Lists the open orders of a pair.
 * https://www.kucoin.com/docs-new/api-3470178
 */
export const getOpenOrders: Endpoint<GetOpenOrdersParams, OrdersAnswer> = {
  id: "getOpenOrders",
  method: "GET",
  path: "/api/v1/hf/orders/active",
  auth: "signed",
  cost: {
    spot: 2,
  },
  params: {
    symbol: in_query_required,
  },
  answer: ordersAnswerSchema,
};

/**
 * Lists the account's fills on a pair.
 * https://www.kucoin.com/docs-new/api-3470180
 */
export const getAccountTradeHistory: Endpoint<GetAccountTradeHistoryParams, FillsAnswer> = {
  id: "getAccountTradeHistory",
  method: "GET",
  path: "/api/v1/hf/fills",
  auth: "signed",
  cost: {
    spot: 2,
  },
  params: {
    symbol: in_query_required,
    orderId: in_query,
    side: in_query,
    type: in_query,
    lastId: in_query,
    limit: in_query,
    startAt: in_query,
    endAt: in_query,
  },
  answer: fillsAnswerSchema,
};

/**
 * Has the venue cancel orders unless it is called again in time.
 * https://www.kucoin.com/docs-new/api-3470173
 */
export const setDCP: Endpoint<SetDCPParams, DcpAnswer> = {
  id: "setDCP",
  method: "POST",
  path: "/api/v1/hf/orders/dead-cancel-all",
  auth: "signed",
  cost: {
    spot: 2,
  },
  write: true,
  params: {
    timeout: in_body_required,
    symbols: in_body,
  },
  body: "json",
  answer: dcpAnswerSchema,
};

/**
 * Changes of a book, all levels.
 * https://www.kucoin.com/docs-new/websocket-api/base-info/introduction
 */
export const orderbookIncrementChannel: Channel<{ readonly symbol: string }, BookChange> = {
  id: "orderbookIncrement",
  server: "stream",
  auth: "none",
  address: "/market/level2:{symbol}",
  params: ["symbol"],
  messages: {
    orderbookIncrement: bookChangeSchema,
  },
};

/**
 * The 50 best levels of a book, every 100 ms where it has changed.
 * https://www.kucoin.com/docs-new/websocket-api/base-info/introduction
 */
export const orderbookLevel50Channel: Channel<{ readonly symbol: string }, TopBook, HotTopBook> = {
  id: "orderbookLevel50",
  server: "stream",
  auth: "none",
  address: "/spotMarket/level2Depth50:{symbol}",
  params: ["symbol"],
  messages: {
    orderbookLevel50: topBookSchema,
  },
};

/**
 * Trades of a pair.
 * https://www.kucoin.com/docs-new/websocket-api/base-info/introduction
 */
export const tradeChannel: Channel<{ readonly symbol: string }, MatchEvent> = {
  id: "trade",
  server: "stream",
  auth: "none",
  address: "/market/match:{symbol}",
  params: ["symbol"],
  messages: {
    trade: matchEventSchema,
  },
};

/**
 * Last trade and best prices of a pair, every 100 ms where they have changed.
 * https://www.kucoin.com/docs-new/websocket-api/base-info/introduction
 */
export const tickerChannel: Channel<{ readonly symbol: string }, TickerEvent> = {
  id: "ticker",
  server: "stream",
  auth: "none",
  address: "/market/ticker:{symbol}",
  params: ["symbol"],
  messages: {
    ticker: tickerEventSchema,
  },
};

/**
 * The candle that is running, as it changes.
 * https://www.kucoin.com/docs-new/websocket-api/base-info/introduction
 */
export const klinesChannel: Channel<{ readonly symbol: string; readonly type: "1min" | "3min" | "5min" | "15min" | "30min" | "1hour" | "2hour" | "4hour" | "6hour" | "8hour" | "12hour" | "1day" | "1week" | "1month" }, KlineEvent> = {
  id: "klines",
  server: "stream",
  auth: "none",
  address: "/market/candles:{symbol}_{type}",
  params: ["symbol", "type"],
  messages: {
    klines: klineEventSchema,
  },
};

/**
 * Changes of the account's orders.
 * https://www.kucoin.com/docs-new/websocket-api/base-info/introduction
 */
export const orderV2Channel: Channel<Record<string, never>, OrderEvent> = {
  id: "orderV2",
  server: "stream",
  auth: "signed",
  address: "/spotMarket/tradeOrdersV2",
  params: [],
  messages: {
    orderV2: orderEventSchema,
  },
};

/**
 * Changes of what the accounts hold.
 * https://www.kucoin.com/docs-new/websocket-api/base-info/introduction
 */
export const accountChannel: Channel<Record<string, never>, BalanceEvent> = {
  id: "account",
  server: "stream",
  auth: "signed",
  address: "/account/balance",
  params: [],
  messages: {
    account: balanceEventSchema,
  },
};
