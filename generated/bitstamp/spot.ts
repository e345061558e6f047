// Generated from specs/bitstamp/spot.openapi.yaml and specs/bitstamp/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint } from "../../src/core/endpoint.ts";
import type {
  ErrorAnswer,
  Id,
  Market,
  Ticker,
  Level,
  OrderBook,
  PublicTransaction,
  CandlesAnswer,
  Candles,
  Candle,
  AccountBalance,
  TradingFee,
  Fees,
  WebsocketToken,
  OpenOrder,
  OrderStatus,
  OrderTransaction,
  PlacedOrder,
  AnyNumber,
  CanceledOrder,
  CanceledOrders,
  ReplacedOrder,
  UserTransaction,
  LimitOrderRequest,
  ReplaceRequest,
  TransactionsRequest,
  BookFrame,
  TradeFrame,
  LiveTrade,
  OrderFrame,
  OrderEvent,
  MyTradeFrame,
  MyTrade,
  ChannelWanted,
  SubscribeFrame,
  UnsubscribeFrame,
  Nothing,
  SubscribedFrame,
  UnsubscribedFrame,
  HeartbeatFrame,
  AliveFrame,
  RefusedFrame,
  Refusal,
  ReconnectFrame,
  GetMarketsAnswer,
  GetCurrencyPairTickersAnswer,
  GetTransactionsAnswer,
  GetAccountBalancesAnswer,
  GetAllOpenOrdersAnswer,
  GetOpenOrdersForMarketAnswer,
  GetUserTransactionsAnswer,
  GetUserTransactionsForMarketAnswer,
  GetMarketsParams,
  GetCurrencyPairTickersParams,
  GetMarketTickerParams,
  GetOrderBookParams,
  GetTransactionsParams,
  GetOHLCDataParams,
  GetAccountBalancesParams,
  GetTradingFeesForCurrencyParams,
  GetWebsocketTokenParams,
  GetAllOpenOrdersParams,
  GetOpenOrdersForMarketParams,
  GetOrderStatusParams,
  OpenLimitBuyOrderParams,
  OpenLimitSellOrderParams,
  OpenMarketBuyOrderParams,
  OpenMarketSellOrderParams,
  OpenInstantBuyOrderParams,
  OpenInstantSellOrderParams,
  CancelOrderParams,
  CancelOrdersForMarketParams,
  ReplaceOrderParams,
  GetUserTransactionsParams,
  GetUserTransactionsForMarketParams,
  HotBookFrame,
} from "./spot.types.ts";

export type {
  ErrorAnswer,
  Id,
  Market,
  Ticker,
  Level,
  OrderBook,
  PublicTransaction,
  CandlesAnswer,
  Candles,
  Candle,
  AccountBalance,
  TradingFee,
  Fees,
  WebsocketToken,
  OpenOrder,
  OrderStatus,
  OrderTransaction,
  PlacedOrder,
  AnyNumber,
  CanceledOrder,
  CanceledOrders,
  ReplacedOrder,
  UserTransaction,
  LimitOrderRequest,
  ReplaceRequest,
  TransactionsRequest,
  BookFrame,
  TradeFrame,
  LiveTrade,
  OrderFrame,
  OrderEvent,
  MyTradeFrame,
  MyTrade,
  ChannelWanted,
  SubscribeFrame,
  UnsubscribeFrame,
  Nothing,
  SubscribedFrame,
  UnsubscribedFrame,
  HeartbeatFrame,
  AliveFrame,
  RefusedFrame,
  Refusal,
  ReconnectFrame,
  GetMarketsAnswer,
  GetCurrencyPairTickersAnswer,
  GetTransactionsAnswer,
  GetAccountBalancesAnswer,
  GetAllOpenOrdersAnswer,
  GetOpenOrdersForMarketAnswer,
  GetUserTransactionsAnswer,
  GetUserTransactionsForMarketAnswer,
  GetMarketsParams,
  GetCurrencyPairTickersParams,
  GetMarketTickerParams,
  GetOrderBookParams,
  GetTransactionsParams,
  GetOHLCDataParams,
  GetAccountBalancesParams,
  GetTradingFeesForCurrencyParams,
  GetWebsocketTokenParams,
  GetAllOpenOrdersParams,
  GetOpenOrdersForMarketParams,
  GetOrderStatusParams,
  OpenLimitBuyOrderParams,
  OpenLimitSellOrderParams,
  OpenMarketBuyOrderParams,
  OpenMarketSellOrderParams,
  OpenInstantBuyOrderParams,
  OpenInstantSellOrderParams,
  CancelOrderParams,
  CancelOrdersForMarketParams,
  ReplaceOrderParams,
  GetUserTransactionsParams,
  GetUserTransactionsForMarketParams,
  HotBookFrame,
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
  v.pipe(noList, v.looseObject({
    status: optional_text,
    reason: v.exactOptional(v.union([
      text,
      v.pipe(noList, v.record(v.string(), v.array(text))),
    ])),
    response_code: optional_text,
    response_explanation: optional_text,
    code: optional_text,
    error: optional_text,
  })))();

export const idSchema: v.GenericSchema<unknown, Id> = /* @__PURE__ */ (() =>
  v.union([
    int64,
    text,
  ]))();
const optional_idSchema = /* @__PURE__ */ v.exactOptional(idSchema);

export const marketSchema: v.GenericSchema<unknown, Market> = /* @__PURE__ */ (() =>
  v.looseObject({
    name: text,
    market_symbol: text,
    base_currency: text,
    base_decimals: integer,
    counter_currency: text,
    counter_decimals: integer,
    minimum_order_value: decimal,
    maximum_order_value: optional_decimal,
    minimum_order_amount: optional_decimal,
    maximum_order_amount: optional_decimal,
    trading: text,
    instant_order_counter_decimals: integer,
    instant_and_market_orders: text,
    description: optional_text,
    market_type: text,
    tick_size: optional_decimal,
  }))();

export const tickerSchema: v.GenericSchema<unknown, Ticker> = /* @__PURE__ */ (() =>
  v.looseObject({
    last: v.nullable(text),
    high: v.nullable(text),
    low: v.nullable(text),
    vwap: v.exactOptional(v.nullable(text)),
    volume: text,
    bid: v.nullable(text),
    ask: v.nullable(text),
    timestamp: text,
    open: v.nullable(text),
    open_24: v.exactOptional(v.nullable(text)),
    percent_change_24: v.exactOptional(v.nullable(text)),
    side: optional_text,
    market_type: optional_text,
    pair: optional_text,
    market: optional_text,
  }))();

export const levelSchema: v.GenericSchema<unknown, Level> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
  ]))();

export const orderBookSchema: v.GenericSchema<unknown, OrderBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    timestamp: text,
    microtimestamp: text,
    bids: v.array(levelSchema),
    asks: v.array(levelSchema),
  }))();

export const publicTransactionSchema: v.GenericSchema<unknown, PublicTransaction> = /* @__PURE__ */ (() =>
  v.looseObject({
    date: text,
    tid: text,
    price: decimal,
    amount: decimal,
    type: v.picklist([
      "0",
      "1",
    ]),
  }))();

export const candleSchema: v.GenericSchema<unknown, Candle> = /* @__PURE__ */ (() =>
  v.looseObject({
    timestamp: text,
    open: decimal,
    high: decimal,
    low: decimal,
    close: decimal,
    volume: decimal,
  }))();

export const candlesSchema: v.GenericSchema<unknown, Candles> = /* @__PURE__ */ (() =>
  v.looseObject({
    pair: text,
    market: optional_text,
    ohlc: v.array(candleSchema),
  }))();

export const candlesAnswerSchema: v.GenericSchema<unknown, CandlesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    data: candlesSchema,
  }))();

export const accountBalanceSchema: v.GenericSchema<unknown, AccountBalance> = /* @__PURE__ */ (() =>
  v.looseObject({
    currency: text,
    total: decimal,
    available: decimal,
    reserved: decimal,
  }))();

export const feesSchema: v.GenericSchema<unknown, Fees> = /* @__PURE__ */ (() =>
  v.looseObject({
    maker: decimal,
    taker: decimal,
  }))();

export const tradingFeeSchema: v.GenericSchema<unknown, TradingFee> = /* @__PURE__ */ (() =>
  v.looseObject({
    currency_pair: optional_text,
    market: optional_text,
    fees: feesSchema,
  }))();

export const websocketTokenSchema: v.GenericSchema<unknown, WebsocketToken> = /* @__PURE__ */ (() =>
  v.looseObject({
    token: text,
    valid_sec: integer,
    user_id: int64,
  }))();

export const openOrderSchema: v.GenericSchema<unknown, OpenOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: idSchema,
    datetime: text,
    type: v.picklist([
      "0",
      "1",
    ]),
    subtype: optional_text,
    price: decimal,
    amount: decimal,
    amount_at_create: decimal,
    currency_pair: optional_text,
    market: text,
    limit_price: optional_decimal,
    client_order_id: optional_text,
  }))();

export const orderTransactionSchema: v.GenericSchema<unknown, OrderTransaction> = /* @__PURE__ */ (() =>
  v.looseObject({
    tid: idSchema,
    price: decimal,
    fee: decimal,
    datetime: text,
    type: optional_integer,
  }))();

export const orderStatusSchema: v.GenericSchema<unknown, OrderStatus> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: idSchema,
    datetime: optional_text,
    type: v.exactOptional(v.picklist([
      "0",
      "1",
    ])),
    subtype: optional_text,
    status: text,
    market: optional_text,
    transactions: v.exactOptional(v.array(orderTransactionSchema)),
    amount_remaining: optional_decimal,
    client_order_id: optional_text,
  }))();

export const placedOrderSchema: v.GenericSchema<unknown, PlacedOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: idSchema,
    market: optional_text,
    datetime: text,
    type: v.exactOptional(v.picklist([
      "0",
      "1",
    ])),
    subtype: optional_text,
    price: optional_text,
    amount: optional_text,
    client_order_id: optional_text,
  }))();

export const anyNumberSchema: v.GenericSchema<unknown, AnyNumber> = /* @__PURE__ */ (() =>
  v.union([
    number,
    text,
  ]))();
const optional_anyNumberSchema = /* @__PURE__ */ v.exactOptional(anyNumberSchema);

export const canceledOrderSchema: v.GenericSchema<unknown, CanceledOrder> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    id: optional_idSchema,
    amount: optional_anyNumberSchema,
    price: optional_anyNumberSchema,
    type: optional_integer,
    currency_pair: optional_text,
    market: optional_text,
    status: optional_text,
  })))();

export const canceledOrdersSchema: v.GenericSchema<unknown, CanceledOrders> = /* @__PURE__ */ (() =>
  v.looseObject({
    canceled: v.array(canceledOrderSchema),
    success: boolean,
  }))();

export const replacedOrderSchema: v.GenericSchema<unknown, ReplacedOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: idSchema,
    order_type: optional_text,
    market: optional_text,
    amount: optional_anyNumberSchema,
    price: optional_anyNumberSchema,
    datetime: optional_text,
    orig_order_id: optional_idSchema,
    orig_client_order_id: v.exactOptional(v.nullable(text)),
    status: text,
  }))();

export const userTransactionSchema: v.GenericSchema<unknown, UserTransaction> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: idSchema,
    datetime: text,
    type: text,
    fee: decimal,
    order_id: optional_idSchema,
    self_trade: optional_boolean,
    self_trade_order_id: optional_idSchema,
  }))();

export const limitOrderRequestSchema: v.GenericSchema<unknown, LimitOrderRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    amount: decimal,
    price: decimal,
    limit_price: optional_decimal,
    daily_order: optional_boolean,
    ioc_order: optional_boolean,
    fok_order: optional_boolean,
    moc_order: optional_boolean,
    gtd_order: optional_boolean,
    expire_time: optional_integer,
    client_order_id: optional_text,
  }))();

export const replaceRequestSchema: v.GenericSchema<unknown, ReplaceRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_text,
    orig_client_order_id: optional_text,
    client_order_id: optional_text,
    amount: decimal,
    price: decimal,
  }))();

export const transactionsRequestSchema: v.GenericSchema<unknown, TransactionsRequest> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    offset: optional_integer,
    limit: optional_integer,
    sort: optional_text,
    since_timestamp: optional_integer,
    until_timestamp: optional_integer,
    since_id: optional_text,
  })))();

export const bookFrameSchema: v.GenericSchema<unknown, BookFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    data: orderBookSchema,
    channel: text,
    event: v.literal("data"),
  }))();

export const liveTradeSchema: v.GenericSchema<unknown, LiveTrade> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: int64,
    timestamp: text,
    amount: number,
    amount_str: decimal,
    price: number,
    price_str: decimal,
    type: integer,
    microtimestamp: text,
    buy_order_id: int64,
    sell_order_id: int64,
  }))();

export const tradeFrameSchema: v.GenericSchema<unknown, TradeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    data: liveTradeSchema,
    channel: text,
    event: v.literal("trade"),
  }))();

export const orderEventSchema: v.GenericSchema<unknown, OrderEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_idSchema,
    id_str: text,
    orig_order_id: optional_idSchema,
    client_order_id: optional_text,
    order_type: v.picklist([
      0,
      1,
    ]),
    order_subtype: optional_integer,
    datetime: optional_text,
    microtimestamp: text,
    amount: optional_number,
    amount_str: decimal,
    amount_traded: decimal,
    amount_at_create: decimal,
    price: optional_number,
    price_str: decimal,
    trade_account_id: optional_int64,
    is_liquidation: optional_boolean,
  }))();

export const orderFrameSchema: v.GenericSchema<unknown, OrderFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    data: orderEventSchema,
    channel: text,
    event: text,
    trade_account_id: optional_int64,
    event_id: optional_text,
    pre_event_id: optional_text,
    order_source: optional_text,
  }))();

export const myTradeSchema: v.GenericSchema<unknown, MyTrade> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: idSchema,
    id_str: optional_text,
    trade_uti: optional_text,
    order_id: idSchema,
    client_order_id: optional_text,
    amount: anyNumberSchema,
    price: anyNumberSchema,
    fee: decimal,
    side: v.picklist([
      "buy",
      "sell",
    ]),
    microtimestamp: text,
    trade_account_id: optional_int64,
    trade_type: optional_text,
  }))();

export const myTradeFrameSchema: v.GenericSchema<unknown, MyTradeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    data: myTradeSchema,
    channel: text,
    event: v.literal("trade"),
    trade_account_id: optional_int64,
  }))();

export const channelWantedSchema: v.GenericSchema<unknown, ChannelWanted> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: text,
    auth: optional_text,
  }))();

export const subscribeFrameSchema: v.GenericSchema<unknown, SubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    event: v.literal("bts:subscribe"),
    data: channelWantedSchema,
  }))();

export const unsubscribeFrameSchema: v.GenericSchema<unknown, UnsubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    event: v.literal("bts:unsubscribe"),
    data: channelWantedSchema,
  }))();

export const nothingSchema: v.GenericSchema<unknown, Nothing> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    status: optional_text,
  })))();

export const subscribedFrameSchema: v.GenericSchema<unknown, SubscribedFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    event: v.literal("bts:subscription_succeeded"),
    channel: text,
    data: v.exactOptional(nothingSchema),
  }))();

export const unsubscribedFrameSchema: v.GenericSchema<unknown, UnsubscribedFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    event: v.literal("bts:unsubscription_succeeded"),
    channel: text,
    data: v.exactOptional(nothingSchema),
  }))();

export const heartbeatFrameSchema: v.GenericSchema<unknown, HeartbeatFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    event: v.literal("bts:heartbeat"),
  }))();

export const aliveFrameSchema: v.GenericSchema<unknown, AliveFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    event: v.literal("bts:heartbeat"),
    channel: optional_text,
    data: v.exactOptional(nothingSchema),
  }))();

export const refusalSchema: v.GenericSchema<unknown, Refusal> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.exactOptional(v.nullable(integer)),
    message: text,
  }))();

export const refusedFrameSchema: v.GenericSchema<unknown, RefusedFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    event: v.literal("bts:error"),
    channel: optional_text,
    data: refusalSchema,
  }))();

export const reconnectFrameSchema: v.GenericSchema<unknown, ReconnectFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    event: v.literal("bts:request_reconnect"),
    channel: optional_text,
    data: v.exactOptional(v.null()),
  }))();

export const getMarketsAnswerSchema: v.GenericSchema<unknown, GetMarketsAnswer> = /* @__PURE__ */ (() =>
  v.array(marketSchema))();

export const getCurrencyPairTickersAnswerSchema: v.GenericSchema<unknown, GetCurrencyPairTickersAnswer> = /* @__PURE__ */ (() =>
  v.array(tickerSchema))();

export const getTransactionsAnswerSchema: v.GenericSchema<unknown, GetTransactionsAnswer> = /* @__PURE__ */ (() =>
  v.array(publicTransactionSchema))();

export const getAccountBalancesAnswerSchema: v.GenericSchema<unknown, GetAccountBalancesAnswer> = /* @__PURE__ */ (() =>
  v.array(accountBalanceSchema))();

export const getAllOpenOrdersAnswerSchema: v.GenericSchema<unknown, GetAllOpenOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(openOrderSchema))();

export const getOpenOrdersForMarketAnswerSchema: v.GenericSchema<unknown, GetOpenOrdersForMarketAnswer> = /* @__PURE__ */ (() =>
  v.array(openOrderSchema))();

export const getUserTransactionsAnswerSchema: v.GenericSchema<unknown, GetUserTransactionsAnswer> = /* @__PURE__ */ (() =>
  v.array(userTransactionSchema))();

export const getUserTransactionsForMarketAnswerSchema: v.GenericSchema<unknown, GetUserTransactionsForMarketAnswer> = /* @__PURE__ */ (() =>
  v.array(userTransactionSchema))();

const in_body = { in: "body" } as const;
const in_body_required = { in: "body", required: true } as const;
const in_path_required = { in: "path", required: true } as const;
const in_query = { in: "query" } as const;
const in_query_required = { in: "query", required: true } as const;

/**
 * Lists the markets with their rules.
 * https://www.bitstamp.net/api/#tag/Market-info/operation/GetMarkets
 */
export const getMarkets: Endpoint<GetMarketsParams, GetMarketsAnswer> = {
  id: "getMarkets",
  method: "GET",
  path: "/api/v2/markets/",
  auth: "none",
  cost: {
    second: 1,
    minutes: 1,
  },
  params: {},
  answer: getMarketsAnswerSchema,
};

/**
 * Asks for the tickers of all markets.
 * https://www.bitstamp.net/api/#tag/Tickers/operation/GetCurrencyPairTickers
 */
export const getCurrencyPairTickers: Endpoint<GetCurrencyPairTickersParams, GetCurrencyPairTickersAnswer> = {
  id: "getCurrencyPairTickers",
  method: "GET",
  path: "/api/v2/ticker/",
  auth: "none",
  cost: {
    second: 1,
    minutes: 1,
  },
  params: {},
  answer: getCurrencyPairTickersAnswerSchema,
};

/**
 * Asks for a market's ticker.
 * https://www.bitstamp.net/api/#tag/Tickers/operation/GetMarketTicker
 */
export const getMarketTicker: Endpoint<GetMarketTickerParams, Ticker> = {
  id: "getMarketTicker",
  method: "GET",
  path: "/api/v2/ticker/{market_symbol}/",
  auth: "none",
  cost: {
    second: 1,
    minutes: 1,
  },
  params: {
    market_symbol: in_path_required,
  },
  answer: tickerSchema,
};

/**
 * Asks for a market's whole book.
 * https://www.bitstamp.net/api/#tag/Order-book/operation/GetOrderBook
 */
export const getOrderBook: Endpoint<GetOrderBookParams, OrderBook> = {
  id: "getOrderBook",
  method: "GET",
  path: "/api/v2/order_book/{market_symbol}/",
  auth: "none",
  cost: {
    second: 1,
    minutes: 1,
  },
  params: {
    market_symbol: in_path_required,
    group: in_query,
  },
  answer: orderBookSchema,
};

/**
 * Asks for a market's trades of the last minute, hour or day.
 * https://www.bitstamp.net/api/#tag/Transactions-public/operation/GetTransactions
 */
export const getTransactions: Endpoint<GetTransactionsParams, GetTransactionsAnswer> = {
  id: "getTransactions",
  method: "GET",
  path: "/api/v2/transactions/{market_symbol}/",
  auth: "none",
  cost: {
    second: 1,
    minutes: 1,
  },
  params: {
    market_symbol: in_path_required,
    time: in_query,
  },
  answer: getTransactionsAnswerSchema,
};

/**
 * Asks for a market's candles.
 * https://www.bitstamp.net/api/#tag/Market-info/operation/GetOHLCData
 */
export const getOHLCData: Endpoint<GetOHLCDataParams, CandlesAnswer> = {
  id: "getOHLCData",
  method: "GET",
  path: "/api/v2/ohlc/{market_symbol}/",
  auth: "none",
  cost: {
    second: 1,
    minutes: 1,
  },
  params: {
    market_symbol: in_path_required,
    step: in_query_required,
    limit: in_query_required,
    start: in_query,
    end: in_query,
    exclude_current_candle: in_query,
  },
  answer: candlesAnswerSchema,
};

/**
 * Asks for the account's balances.
 * https://www.bitstamp.net/api/#tag/Account-balances/operation/GetAccountBalances
 */
export const getAccountBalances: Endpoint<GetAccountBalancesParams, GetAccountBalancesAnswer> = {
  id: "getAccountBalances",
  method: "POST",
  path: "/api/v2/account_balances/",
  auth: "signed",
  cost: {
    second: 1,
    minutes: 1,
  },
  params: {},
  answer: getAccountBalancesAnswerSchema,
};

/**
 * Asks for the account's fees on a market.
 * https://www.bitstamp.net/api/#tag/Fees/operation/GetTradingFeesForCurrency
 */
export const getTradingFeesForCurrency: Endpoint<GetTradingFeesForCurrencyParams, TradingFee> = {
  id: "getTradingFeesForCurrency",
  method: "POST",
  path: "/api/v2/fees/trading/{market_symbol}/",
  auth: "signed",
  cost: {
    second: 1,
    minutes: 1,
  },
  params: {
    market_symbol: in_path_required,
  },
  answer: tradingFeeSchema,
};

/**
 * Asks for a token for the account's channels.
 * https://www.bitstamp.net/api/#tag/Websocket/operation/GetWebsocketToken
 */
export const getWebsocketToken: Endpoint<GetWebsocketTokenParams, WebsocketToken> = {
  id: "getWebsocketToken",
  method: "POST",
  path: "/api/v2/websockets_token/",
  auth: "signed",
  cost: {
    second: 1,
    minutes: 1,
  },
  params: {},
  answer: websocketTokenSchema,
};

/**
 * Lists the account's open orders.
 * https://www.bitstamp.net/api/#tag/Orders/operation/GetAllOpenOrders
 */
export const getAllOpenOrders: Endpoint<GetAllOpenOrdersParams, GetAllOpenOrdersAnswer> = {
  id: "getAllOpenOrders",
  method: "POST",
  path: "/api/v2/open_orders/",
  auth: "signed",
  cost: {
    second: 1,
    minutes: 1,
  },
  params: {},
  answer: getAllOpenOrdersAnswerSchema,
};

/**
 * Lists the account's open orders of a market.
 * https://www.bitstamp.net/api/#tag/Orders/operation/GetOpenOrdersForMarket
 */
export const getOpenOrdersForMarket: Endpoint<GetOpenOrdersForMarketParams, GetOpenOrdersForMarketAnswer> = {
  id: "getOpenOrdersForMarket",
  method: "POST",
  path: "/api/v2/open_orders/{market_symbol}/",
  auth: "signed",
  cost: {
    second: 1,
    minutes: 1,
  },
  params: {
    market_symbol: in_path_required,
  },
  answer: getOpenOrdersForMarketAnswerSchema,
};

/**
 * Asks for an order and its trades.
 * https://www.bitstamp.net/api/#tag/Orders/operation/GetOrderStatus
 */
export const getOrderStatus: Endpoint<GetOrderStatusParams, OrderStatus> = {
  id: "getOrderStatus",
  method: "POST",
  path: "/api/v2/order_status/",
  auth: "signed",
  cost: {
    second: 1,
    minutes: 1,
  },
  params: {
    id: in_body,
    client_order_id: in_body,
    omit_transactions: in_body,
  },
  body: "form",
  answer: orderStatusSchema,
};

/**
 * Places a limit order that buys.
 * https://www.bitstamp.net/api/#tag/Orders/operation/OpenLimitBuyOrder
 */
export const openLimitBuyOrder: Endpoint<OpenLimitBuyOrderParams, PlacedOrder> = {
  id: "openLimitBuyOrder",
  method: "POST",
  path: "/api/v2/buy/{market_symbol}/",
  auth: "signed",
  cost: {
    second: 1,
    minutes: 1,
  },
  write: true,
  params: {
    market_symbol: in_path_required,
    amount: in_body_required,
    price: in_body_required,
    limit_price: in_body,
    daily_order: in_body,
    ioc_order: in_body,
    fok_order: in_body,
    moc_order: in_body,
    gtd_order: in_body,
    expire_time: in_body,
    client_order_id: in_body,
  },
  body: "form",
  answer: placedOrderSchema,
};

/**
 * Places a limit order that sells.
 * https://www.bitstamp.net/api/#tag/Orders/operation/OpenLimitSellOrder
 */
export const openLimitSellOrder: Endpoint<OpenLimitSellOrderParams, PlacedOrder> = {
  id: "openLimitSellOrder",
  method: "POST",
  path: "/api/v2/sell/{market_symbol}/",
  auth: "signed",
  cost: {
    second: 1,
    minutes: 1,
  },
  write: true,
  params: {
    market_symbol: in_path_required,
    amount: in_body_required,
    price: in_body_required,
    limit_price: in_body,
    daily_order: in_body,
    ioc_order: in_body,
    fok_order: in_body,
    moc_order: in_body,
    gtd_order: in_body,
    expire_time: in_body,
    client_order_id: in_body,
  },
  body: "form",
  answer: placedOrderSchema,
};

/**
 * Places a market order that buys an amount of base.
 * https://www.bitstamp.net/api/#tag/Orders/operation/OpenMarketBuyOrder
 */
export const openMarketBuyOrder: Endpoint<OpenMarketBuyOrderParams, PlacedOrder> = {
  id: "openMarketBuyOrder",
  method: "POST",
  path: "/api/v2/buy/market/{market_symbol}/",
  auth: "signed",
  cost: {
    second: 1,
    minutes: 1,
  },
  write: true,
  params: {
    market_symbol: in_path_required,
    amount: in_body_required,
    client_order_id: in_body,
  },
  body: "form",
  answer: placedOrderSchema,
};

/**
 * Places a market order that sells an amount of base.
 * https://www.bitstamp.net/api/#tag/Orders/operation/OpenMarketSellOrder
 */
export const openMarketSellOrder: Endpoint<OpenMarketSellOrderParams, PlacedOrder> = {
  id: "openMarketSellOrder",
  method: "POST",
  path: "/api/v2/sell/market/{market_symbol}/",
  auth: "signed",
  cost: {
    second: 1,
    minutes: 1,
  },
  write: true,
  params: {
    market_symbol: in_path_required,
    amount: in_body_required,
    client_order_id: in_body,
  },
  body: "form",
  answer: placedOrderSchema,
};

/**
 * Places a market order that spends an amount of quote.
 * https://www.bitstamp.net/api/#tag/Orders/operation/OpenInstantBuyOrder
 */
export const openInstantBuyOrder: Endpoint<OpenInstantBuyOrderParams, PlacedOrder> = {
  id: "openInstantBuyOrder",
  method: "POST",
  path: "/api/v2/buy/instant/{market_symbol}/",
  auth: "signed",
  cost: {
    second: 1,
    minutes: 1,
  },
  write: true,
  params: {
    market_symbol: in_path_required,
    amount: in_body_required,
    client_order_id: in_body,
  },
  body: "form",
  answer: placedOrderSchema,
};

/**
 * Places a market order that sells for an amount of quote.
 * https://www.bitstamp.net/api/#tag/Orders/operation/OpenInstantSellOrder
 */
export const openInstantSellOrder: Endpoint<OpenInstantSellOrderParams, PlacedOrder> = {
  id: "openInstantSellOrder",
  method: "POST",
  path: "/api/v2/sell/instant/{market_symbol}/",
  auth: "signed",
  cost: {
    second: 1,
    minutes: 1,
  },
  write: true,
  params: {
    market_symbol: in_path_required,
    amount: in_body_required,
    amount_in_counter: in_body,
    client_order_id: in_body,
  },
  body: "form",
  answer: placedOrderSchema,
};

/**
 * Cancels an order.
 * https://www.bitstamp.net/api/#tag/Orders/operation/CancelOrder
 */
export const cancelOrder: Endpoint<CancelOrderParams, CanceledOrder> = {
  id: "cancelOrder",
  method: "POST",
  path: "/api/v2/cancel_order/",
  auth: "signed",
  cost: {
    second: 1,
    minutes: 1,
  },
  write: true,
  params: {
    id: in_body,
    client_order_id: in_body,
  },
  body: "form",
  answer: canceledOrderSchema,
};

/**
 * Cancels a market's open orders.
 * https://www.bitstamp.net/api/#tag/Orders/operation/CancelOrdersForMarket
 */
export const cancelOrdersForMarket: Endpoint<CancelOrdersForMarketParams, CanceledOrders> = {
  id: "cancelOrdersForMarket",
  method: "POST",
  path: "/api/v2/cancel_all_orders/{market_symbol}/",
  auth: "signed",
  cost: {
    second: 1,
    minutes: 1,
  },
  write: true,
  params: {
    market_symbol: in_path_required,
  },
  answer: canceledOrdersSchema,
};

/**
 * Cancels an order and places another one in its place.
 * https://www.bitstamp.net/api/#tag/Orders/operation/ReplaceOrder
 */
export const replaceOrder: Endpoint<ReplaceOrderParams, ReplacedOrder> = {
  id: "replaceOrder",
  method: "POST",
  path: "/api/v2/replace_order/",
  auth: "signed",
  cost: {
    second: 1,
    minutes: 1,
  },
  write: true,
  params: {
    id: in_body,
    orig_client_order_id: in_body,
    client_order_id: in_body,
    amount: in_body_required,
    price: in_body_required,
  },
  body: "form",
  answer: replacedOrderSchema,
};

/**
 * Lists what the account has traded, paid in and out.
 * https://www.bitstamp.net/api/#tag/Transactions-private/operation/GetUserTransactions
 */
export const getUserTransactions: Endpoint<GetUserTransactionsParams, GetUserTransactionsAnswer> = {
  id: "getUserTransactions",
  method: "POST",
  path: "/api/v2/user_transactions/",
  auth: "signed",
  cost: {
    second: 1,
    minutes: 1,
  },
  params: {
    offset: in_body,
    limit: in_body,
    sort: in_body,
    since_timestamp: in_body,
    until_timestamp: in_body,
    since_id: in_body,
  },
  body: "form",
  answer: getUserTransactionsAnswerSchema,
};

/**
 * Lists what the account has traded on a market.
 * https://www.bitstamp.net/api/#tag/Transactions-private/operation/GetUserTransactionsForMarket
 */
export const getUserTransactionsForMarket: Endpoint<GetUserTransactionsForMarketParams, GetUserTransactionsForMarketAnswer> = {
  id: "getUserTransactionsForMarket",
  method: "POST",
  path: "/api/v2/user_transactions/{market_symbol}/",
  auth: "signed",
  cost: {
    second: 1,
    minutes: 1,
  },
  params: {
    market_symbol: in_path_required,
    offset: in_body,
    limit: in_body,
    sort: in_body,
    since_timestamp: in_body,
    until_timestamp: in_body,
    since_id: in_body,
  },
  body: "form",
  answer: getUserTransactionsForMarketAnswerSchema,
};

/**
 * Changes of a market's book.
 * https://www.bitstamp.net/websocket/v2/
 */
export const diffOrderBookChannel: Channel<{ readonly market: string }, BookFrame, HotBookFrame> = {
  id: "diffOrderBook",
  server: "stream",
  auth: "none",
  address: "diff_order_book_{market}",
  params: ["market"],
  messages: {
    diffOrderBook: bookFrameSchema,
  },
};

/**
 * A market's best hundred levels.
 * https://www.bitstamp.net/websocket/v2/
 */
export const orderBookChannel: Channel<{ readonly market: string }, BookFrame, HotBookFrame> = {
  id: "orderBook",
  server: "stream",
  auth: "none",
  address: "order_book_{market}",
  params: ["market"],
  messages: {
    orderBook: bookFrameSchema,
  },
};

/**
 * A market's trades.
 * https://www.bitstamp.net/websocket/v2/
 */
export const liveTradesChannel: Channel<{ readonly market: string }, TradeFrame> = {
  id: "liveTrades",
  server: "stream",
  auth: "none",
  address: "live_trades_{market}",
  params: ["market"],
  messages: {
    liveTrade: tradeFrameSchema,
  },
};

/**
 * Changes of the account's orders on a market.
 * https://www.bitstamp.net/websocket/v2/
 */
export const myOrdersChannel: Channel<{ readonly market: string; readonly user: string }, OrderFrame> = {
  id: "myOrders",
  server: "stream",
  auth: "signed",
  address: "private-my_orders_{market}-{user}",
  params: ["market", "user"],
  messages: {
    myOrder: orderFrameSchema,
  },
};

/**
 * The account's trades on a market.
 * https://www.bitstamp.net/websocket/v2/
 */
export const myTradesChannel: Channel<{ readonly market: string; readonly user: string }, MyTradeFrame> = {
  id: "myTrades",
  server: "stream",
  auth: "signed",
  address: "private-my_trades_{market}-{user}",
  params: ["market", "user"],
  messages: {
    myTrade: myTradeFrameSchema,
  },
};

/**
 * The connection ends within seconds.
 * The frames that change what a connection carries, and signs of life.
 * https://www.bitstamp.net/websocket/v2/
 */
export const controlChannel: Channel<Record<string, never>, ReconnectFrame> = {
  id: "control",
  server: "stream",
  auth: "none",
  address: "control",
  params: [],
  messages: {
    requestReconnect: reconnectFrameSchema,
  },
};
