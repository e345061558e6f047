// Generated from specs/coinbase/spot.openapi.yaml and specs/coinbase/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint } from "../../src/core/endpoint.ts";
import type {
  ErrorAnswer,
  ErrorItem,
  ServerTime,
  ProductsAnswer,
  Product,
  BookAnswer,
  PriceBook,
  PriceLevel,
  CandlesAnswer,
  Candle,
  TradesAnswer,
  MarketTrade,
  AccountsAnswer,
  Account,
  Amount,
  TransactionSummary,
  FeeTier,
  KeyPermissions,
  OrderConfiguration,
  OrderTerms,
  CreateAnswer,
  Created,
  CreateFailure,
  CancelAnswer,
  CancelResult,
  EditAnswer,
  EditFailure,
  OrdersAnswer,
  OrderAnswer,
  Order,
  Edit,
  FillsAnswer,
  Fill,
  Level2Frame,
  Level2Event,
  Level2Update,
  MarketTradesFrame,
  MarketTradesEvent,
  TradeEvent,
  TickerFrame,
  TickerEvent,
  Ticker,
  CandlesFrame,
  CandlesEvent,
  CandleEvent,
  HeartbeatsFrame,
  HeartbeatEvent,
  UserFrame,
  UserEvent,
  OrderEvent,
  SubscribeFrame,
  UnsubscribeFrame,
  SubscriptionsFrame,
  SubscriptionsEvent,
  RefusedFrame,
  GetServerTimeParams,
  ListPublicProductsParams,
  GetPublicProductBookParams,
  GetPublicProductCandlesParams,
  GetPublicMarketTradesParams,
  ListAccountsParams,
  GetTransactionSummaryParams,
  GetApiKeyPermissionsParams,
  CreateOrderParams,
  CancelOrdersParams,
  EditOrderParams,
  ListOrdersParams,
  GetOrderParams,
  ListFillsParams,
} from "./spot.types.ts";

export type {
  ErrorAnswer,
  ErrorItem,
  ServerTime,
  ProductsAnswer,
  Product,
  BookAnswer,
  PriceBook,
  PriceLevel,
  CandlesAnswer,
  Candle,
  TradesAnswer,
  MarketTrade,
  AccountsAnswer,
  Account,
  Amount,
  TransactionSummary,
  FeeTier,
  KeyPermissions,
  OrderConfiguration,
  OrderTerms,
  CreateAnswer,
  Created,
  CreateFailure,
  CancelAnswer,
  CancelResult,
  EditAnswer,
  EditFailure,
  OrdersAnswer,
  OrderAnswer,
  Order,
  Edit,
  FillsAnswer,
  Fill,
  Level2Frame,
  Level2Event,
  Level2Update,
  MarketTradesFrame,
  MarketTradesEvent,
  TradeEvent,
  TickerFrame,
  TickerEvent,
  Ticker,
  CandlesFrame,
  CandlesEvent,
  CandleEvent,
  HeartbeatsFrame,
  HeartbeatEvent,
  UserFrame,
  UserEvent,
  OrderEvent,
  SubscribeFrame,
  UnsubscribeFrame,
  SubscriptionsFrame,
  SubscriptionsEvent,
  RefusedFrame,
  GetServerTimeParams,
  ListPublicProductsParams,
  GetPublicProductBookParams,
  GetPublicProductCandlesParams,
  GetPublicMarketTradesParams,
  ListAccountsParams,
  GetTransactionSummaryParams,
  GetApiKeyPermissionsParams,
  CreateOrderParams,
  CancelOrdersParams,
  EditOrderParams,
  ListOrdersParams,
  GetOrderParams,
  ListFillsParams,
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

export const errorItemSchema: v.GenericSchema<unknown, ErrorItem> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    message: optional_text,
  }))();

export const errorAnswerSchema: v.GenericSchema<unknown, ErrorAnswer> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    error: optional_text,
    error_details: optional_text,
    message: optional_text,
    errors: v.exactOptional(v.array(errorItemSchema)),
  })))();

export const serverTimeSchema: v.GenericSchema<unknown, ServerTime> = /* @__PURE__ */ (() =>
  v.looseObject({
    iso: text,
    epochSeconds: text,
    epochMillis: text,
  }))();

export const productSchema: v.GenericSchema<unknown, Product> = /* @__PURE__ */ (() =>
  v.looseObject({
    product_id: text,
    price: text,
    price_percentage_change_24h: text,
    volume_24h: text,
    base_increment: decimal,
    quote_increment: decimal,
    quote_min_size: decimal,
    quote_max_size: decimal,
    base_min_size: decimal,
    base_max_size: decimal,
    is_disabled: boolean,
    status: text,
    cancel_only: boolean,
    limit_only: boolean,
    post_only: boolean,
    trading_disabled: boolean,
    auction_mode: boolean,
    product_type: text,
    quote_currency_id: text,
    base_currency_id: text,
    alias: optional_text,
    view_only: optional_boolean,
    price_increment: optional_decimal,
    approximate_quote_24h_volume: optional_text,
  }))();

export const productsAnswerSchema: v.GenericSchema<unknown, ProductsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    products: v.array(productSchema),
  }))();

export const priceLevelSchema: v.GenericSchema<unknown, PriceLevel> = /* @__PURE__ */ (() =>
  v.looseObject({
    price: decimal,
    size: decimal,
  }))();

export const priceBookSchema: v.GenericSchema<unknown, PriceBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    product_id: text,
    bids: v.array(priceLevelSchema),
    asks: v.array(priceLevelSchema),
    time: text,
  }))();

export const bookAnswerSchema: v.GenericSchema<unknown, BookAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    pricebook: priceBookSchema,
  }))();

export const candleSchema: v.GenericSchema<unknown, Candle> = /* @__PURE__ */ (() =>
  v.looseObject({
    start: text,
    low: decimal,
    high: decimal,
    open: decimal,
    close: decimal,
    volume: decimal,
  }))();

export const candlesAnswerSchema: v.GenericSchema<unknown, CandlesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    candles: v.array(candleSchema),
  }))();

export const marketTradeSchema: v.GenericSchema<unknown, MarketTrade> = /* @__PURE__ */ (() =>
  v.looseObject({
    trade_id: text,
    product_id: text,
    price: decimal,
    size: decimal,
    time: text,
    side: v.picklist([
      "BUY",
      "SELL",
    ]),
  }))();

export const tradesAnswerSchema: v.GenericSchema<unknown, TradesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    trades: v.array(marketTradeSchema),
    best_bid: text,
    best_ask: text,
  }))();

export const amountSchema: v.GenericSchema<unknown, Amount> = /* @__PURE__ */ (() =>
  v.looseObject({
    value: decimal,
    currency: text,
  }))();

export const accountSchema: v.GenericSchema<unknown, Account> = /* @__PURE__ */ (() =>
  v.looseObject({
    uuid: text,
    currency: text,
    available_balance: amountSchema,
    type: text,
    hold: amountSchema,
    platform: optional_text,
  }))();

export const accountsAnswerSchema: v.GenericSchema<unknown, AccountsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    accounts: v.array(accountSchema),
    has_next: boolean,
    cursor: text,
  }))();

export const feeTierSchema: v.GenericSchema<unknown, FeeTier> = /* @__PURE__ */ (() =>
  v.looseObject({
    pricing_tier: text,
    taker_fee_rate: decimal,
    maker_fee_rate: decimal,
  }))();

export const transactionSummarySchema: v.GenericSchema<unknown, TransactionSummary> = /* @__PURE__ */ (() =>
  v.looseObject({
    total_fees: number,
    fee_tier: feeTierSchema,
  }))();

export const keyPermissionsSchema: v.GenericSchema<unknown, KeyPermissions> = /* @__PURE__ */ (() =>
  v.looseObject({
    can_view: boolean,
    can_trade: boolean,
    can_transfer: boolean,
    portfolio_uuid: text,
    portfolio_type: text,
  }))();

export const orderTermsSchema: v.GenericSchema<unknown, OrderTerms> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    quote_size: optional_text,
    base_size: optional_text,
    limit_price: optional_text,
    post_only: optional_boolean,
    end_time: optional_text,
    stop_price: optional_text,
    stop_direction: optional_text,
  })))();

export const orderConfigurationSchema: v.GenericSchema<unknown, OrderConfiguration> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    market_market_ioc: v.exactOptional(orderTermsSchema),
    sor_limit_ioc: v.exactOptional(orderTermsSchema),
    limit_limit_gtc: v.exactOptional(orderTermsSchema),
    limit_limit_gtd: v.exactOptional(orderTermsSchema),
    limit_limit_fok: v.exactOptional(orderTermsSchema),
    stop_limit_stop_limit_gtc: v.exactOptional(orderTermsSchema),
    stop_limit_stop_limit_gtd: v.exactOptional(orderTermsSchema),
  })))();

export const createdSchema: v.GenericSchema<unknown, Created> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    product_id: text,
    side: text,
    client_order_id: text,
  }))();

export const createFailureSchema: v.GenericSchema<unknown, CreateFailure> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    error: optional_text,
    message: optional_text,
    error_details: optional_text,
    preview_failure_reason: optional_text,
    new_order_failure_reason: optional_text,
  })))();

export const createAnswerSchema: v.GenericSchema<unknown, CreateAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    success: boolean,
    success_response: v.exactOptional(createdSchema),
    error_response: v.exactOptional(createFailureSchema),
    order_configuration: v.exactOptional(orderConfigurationSchema),
  }))();

export const cancelResultSchema: v.GenericSchema<unknown, CancelResult> = /* @__PURE__ */ (() =>
  v.looseObject({
    success: boolean,
    failure_reason: text,
    order_id: text,
  }))();

export const cancelAnswerSchema: v.GenericSchema<unknown, CancelAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    results: v.array(cancelResultSchema),
  }))();

export const editFailureSchema: v.GenericSchema<unknown, EditFailure> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    edit_failure_reason: optional_text,
    preview_failure_reason: optional_text,
  })))();

export const editAnswerSchema: v.GenericSchema<unknown, EditAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    success: boolean,
    errors: v.exactOptional(v.array(editFailureSchema)),
  }))();

export const editSchema: v.GenericSchema<unknown, Edit> = /* @__PURE__ */ (() =>
  v.looseObject({
    price: text,
    size: text,
    replace_accept_timestamp: text,
  }))();

export const orderSchema: v.GenericSchema<unknown, Order> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    product_id: text,
    order_configuration: orderConfigurationSchema,
    side: v.picklist([
      "BUY",
      "SELL",
    ]),
    client_order_id: text,
    status: text,
    time_in_force: text,
    created_time: text,
    filled_size: text,
    average_filled_price: text,
    filled_value: text,
    number_of_fills: text,
    pending_cancel: boolean,
    size_in_quote: boolean,
    total_fees: text,
    order_type: text,
    reject_reason: text,
    reject_message: text,
    cancel_message: text,
    product_type: text,
    last_fill_time: v.exactOptional(v.nullable(text)),
    last_update_time: optional_text,
    edit_history: v.exactOptional(v.array(editSchema)),
  }))();

export const ordersAnswerSchema: v.GenericSchema<unknown, OrdersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    orders: v.array(orderSchema),
    has_next: boolean,
    cursor: text,
  }))();

export const orderAnswerSchema: v.GenericSchema<unknown, OrderAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    order: orderSchema,
  }))();

export const fillSchema: v.GenericSchema<unknown, Fill> = /* @__PURE__ */ (() =>
  v.looseObject({
    entry_id: text,
    trade_id: text,
    order_id: text,
    trade_time: text,
    trade_type: text,
    price: decimal,
    size: decimal,
    commission: decimal,
    product_id: text,
    sequence_timestamp: text,
    liquidity_indicator: text,
    size_in_quote: boolean,
    side: v.picklist([
      "BUY",
      "SELL",
    ]),
  }))();

export const fillsAnswerSchema: v.GenericSchema<unknown, FillsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    fills: v.array(fillSchema),
    cursor: text,
  }))();

export const level2UpdateSchema: v.GenericSchema<unknown, Level2Update> = /* @__PURE__ */ (() =>
  v.looseObject({
    side: v.picklist([
      "bid",
      "offer",
    ]),
    event_time: text,
    price_level: decimal,
    new_quantity: decimal,
  }))();

export const level2EventSchema: v.GenericSchema<unknown, Level2Event> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.picklist([
      "snapshot",
      "update",
    ]),
    product_id: text,
    updates: v.array(level2UpdateSchema),
  }))();

export const level2FrameSchema: v.GenericSchema<unknown, Level2Frame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("l2_data"),
    client_id: optional_text,
    timestamp: text,
    sequence_num: integer,
    events: v.array(level2EventSchema),
  }))();

export const tradeEventSchema: v.GenericSchema<unknown, TradeEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    trade_id: text,
    product_id: text,
    price: decimal,
    size: decimal,
    time: text,
    side: v.picklist([
      "BUY",
      "SELL",
    ]),
  }))();

export const marketTradesEventSchema: v.GenericSchema<unknown, MarketTradesEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.picklist([
      "snapshot",
      "update",
    ]),
    trades: v.array(tradeEventSchema),
  }))();

export const marketTradesFrameSchema: v.GenericSchema<unknown, MarketTradesFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("market_trades"),
    client_id: optional_text,
    timestamp: text,
    sequence_num: integer,
    events: v.array(marketTradesEventSchema),
  }))();

export const tickerSchema: v.GenericSchema<unknown, Ticker> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.literal("ticker"),
    product_id: text,
    price: decimal,
    volume_24_h: text,
    low_24_h: text,
    high_24_h: text,
    low_52_w: text,
    high_52_w: text,
    price_percent_chg_24_h: text,
    best_bid: text,
    best_bid_quantity: text,
    best_ask: text,
    best_ask_quantity: text,
  }))();

export const tickerEventSchema: v.GenericSchema<unknown, TickerEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.picklist([
      "snapshot",
      "update",
    ]),
    tickers: v.array(tickerSchema),
  }))();

export const tickerFrameSchema: v.GenericSchema<unknown, TickerFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("ticker"),
    client_id: optional_text,
    timestamp: text,
    sequence_num: integer,
    events: v.array(tickerEventSchema),
  }))();

export const candleEventSchema: v.GenericSchema<unknown, CandleEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    start: text,
    high: decimal,
    low: decimal,
    open: decimal,
    close: decimal,
    volume: decimal,
    product_id: text,
  }))();

export const candlesEventSchema: v.GenericSchema<unknown, CandlesEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.picklist([
      "snapshot",
      "update",
    ]),
    candles: v.array(candleEventSchema),
  }))();

export const candlesFrameSchema: v.GenericSchema<unknown, CandlesFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("candles"),
    client_id: optional_text,
    timestamp: text,
    sequence_num: integer,
    events: v.array(candlesEventSchema),
  }))();

export const heartbeatEventSchema: v.GenericSchema<unknown, HeartbeatEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    current_time: text,
    heartbeat_counter: integer,
  }))();

export const heartbeatsFrameSchema: v.GenericSchema<unknown, HeartbeatsFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("heartbeats"),
    client_id: optional_text,
    timestamp: text,
    sequence_num: integer,
    events: v.array(heartbeatEventSchema),
  }))();

export const orderEventSchema: v.GenericSchema<unknown, OrderEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    client_order_id: text,
    cumulative_quantity: text,
    leaves_quantity: text,
    avg_price: text,
    total_fees: text,
    status: text,
    product_id: text,
    creation_time: text,
    order_side: v.picklist([
      "BUY",
      "SELL",
    ]),
    order_type: text,
    cancel_reason: text,
    reject_reason: text,
    filled_value: optional_text,
    limit_price: optional_text,
    number_of_fills: optional_text,
    post_only: optional_text,
    stop_price: optional_text,
    time_in_force: optional_text,
    product_type: text,
  }))();

export const userEventSchema: v.GenericSchema<unknown, UserEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.picklist([
      "snapshot",
      "update",
    ]),
    orders: v.array(orderEventSchema),
  }))();

export const userFrameSchema: v.GenericSchema<unknown, UserFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("user"),
    client_id: optional_text,
    timestamp: text,
    sequence_num: integer,
    events: v.array(userEventSchema),
  }))();

export const subscribeFrameSchema: v.GenericSchema<unknown, SubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.literal("subscribe"),
    channel: text,
    product_ids: v.exactOptional(v.array(text)),
    jwt: optional_text,
  }))();

export const unsubscribeFrameSchema: v.GenericSchema<unknown, UnsubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.literal("unsubscribe"),
    channel: text,
    product_ids: v.exactOptional(v.array(text)),
    jwt: optional_text,
  }))();

export const subscriptionsEventSchema: v.GenericSchema<unknown, SubscriptionsEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    subscriptions: v.pipe(noList, v.record(v.string(), v.array(text))),
  }))();

export const subscriptionsFrameSchema: v.GenericSchema<unknown, SubscriptionsFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("subscriptions"),
    client_id: optional_text,
    timestamp: text,
    sequence_num: integer,
    events: v.array(subscriptionsEventSchema),
  }))();

export const refusedFrameSchema: v.GenericSchema<unknown, RefusedFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.literal("error"),
    message: text,
  }))();

const in_body_required = { in: "body", required: true } as const;
const in_path_required = { in: "path", required: true } as const;
const in_query = { in: "query" } as const;
const in_query_repeat = { in: "query", list: "repeat" } as const;
const in_query_required = { in: "query", required: true } as const;

/**
 * Asks for the server's time.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/rest-api/public/get-server-time
 */
export const getServerTime: Endpoint<GetServerTimeParams, ServerTime> = {
  id: "getServerTime",
  method: "GET",
  path: "/api/v3/brokerage/time",
  auth: "none",
  cost: {
    public: 1,
  },
  params: {},
  answer: serverTimeSchema,
};

/**
 * Lists the products with their rules and their last day.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/rest-api/public/list-public-products
 */
export const listPublicProducts: Endpoint<ListPublicProductsParams, ProductsAnswer> = {
  id: "listPublicProducts",
  method: "GET",
  path: "/api/v3/brokerage/market/products",
  auth: "none",
  cost: {
    public: 1,
  },
  params: {
    product_type: in_query,
    product_ids: in_query_repeat,
    limit: in_query,
    offset: in_query,
  },
  answer: productsAnswerSchema,
};

/**
 * Asks for a product's book.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/rest-api/public/get-public-product-book
 */
export const getPublicProductBook: Endpoint<GetPublicProductBookParams, BookAnswer> = {
  id: "getPublicProductBook",
  method: "GET",
  path: "/api/v3/brokerage/market/product_book",
  auth: "none",
  cost: {
    public: 1,
  },
  params: {
    product_id: in_query_required,
    limit: in_query,
  },
  answer: bookAnswerSchema,
};

/**
 * Asks for a product's candles.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/rest-api/public/get-public-product-candles
 */
export const getPublicProductCandles: Endpoint<GetPublicProductCandlesParams, CandlesAnswer> = {
  id: "getPublicProductCandles",
  method: "GET",
  path: "/api/v3/brokerage/market/products/{product_id}/candles",
  auth: "none",
  cost: {
    public: 1,
  },
  params: {
    product_id: in_path_required,
    start: in_query_required,
    end: in_query_required,
    granularity: in_query_required,
    limit: in_query,
  },
  answer: candlesAnswerSchema,
};

/**
 * Asks for a product's newest trades and its best prices.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/rest-api/public/get-public-market-trades
 */
export const getPublicMarketTrades: Endpoint<GetPublicMarketTradesParams, TradesAnswer> = {
  id: "getPublicMarketTrades",
  method: "GET",
  path: "/api/v3/brokerage/market/products/{product_id}/ticker",
  auth: "none",
  cost: {
    public: 1,
  },
  params: {
    product_id: in_path_required,
    limit: in_query_required,
    start: in_query,
    end: in_query,
  },
  answer: tradesAnswerSchema,
};

/**
 * Lists the accounts of the key's portfolio, one for each currency.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/rest-api/accounts/list-accounts
 */
export const listAccounts: Endpoint<ListAccountsParams, AccountsAnswer> = {
  id: "listAccounts",
  method: "GET",
  path: "/api/v3/brokerage/accounts",
  auth: "signed",
  cost: {
    private: 1,
  },
  params: {
    limit: in_query,
    cursor: in_query,
  },
  answer: accountsAnswerSchema,
};

/**
 * Asks for the account's volume and its rates.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/rest-api/fees/get-transaction-summary
 */
export const getTransactionSummary: Endpoint<GetTransactionSummaryParams, TransactionSummary> = {
  id: "getTransactionSummary",
  method: "GET",
  path: "/api/v3/brokerage/transaction_summary",
  auth: "signed",
  cost: {
    private: 1,
  },
  params: {
    product_type: in_query,
  },
  answer: transactionSummarySchema,
};

/**
 * Asks what the key may do.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/rest-api/data-api/get-api-key-permissions
 */
export const getApiKeyPermissions: Endpoint<GetApiKeyPermissionsParams, KeyPermissions> = {
  id: "getApiKeyPermissions",
  method: "GET",
  path: "/api/v3/brokerage/key_permissions",
  auth: "signed",
  cost: {
    private: 1,
  },
  params: {},
  answer: keyPermissionsSchema,
};

/**
 * Places an order.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/rest-api/orders/create-order
 */
export const createOrder: Endpoint<CreateOrderParams, CreateAnswer> = {
  id: "createOrder",
  method: "POST",
  path: "/api/v3/brokerage/orders",
  auth: "signed",
  cost: {
    private: 1,
  },
  write: true,
  params: {
    client_order_id: in_body_required,
    product_id: in_body_required,
    side: in_body_required,
    order_configuration: in_body_required,
  },
  body: "json",
  answer: createAnswerSchema,
};

/**
 * Asks for orders to be canceled.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/rest-api/orders/cancel-orders
 */
export const cancelOrders: Endpoint<CancelOrdersParams, CancelAnswer> = {
  id: "cancelOrders",
  method: "POST",
  path: "/api/v3/brokerage/orders/batch_cancel",
  auth: "signed",
  cost: {
    private: 1,
  },
  write: true,
  params: {
    order_ids: in_body_required,
  },
  body: "json",
  answer: cancelAnswerSchema,
};

/**
 * Changes an open order's price and amount.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/rest-api/orders/edit-order
 */
export const editOrder: Endpoint<EditOrderParams, EditAnswer> = {
  id: "editOrder",
  method: "POST",
  path: "/api/v3/brokerage/orders/edit",
  auth: "signed",
  cost: {
    private: 1,
  },
  write: true,
  params: {
    order_id: in_body_required,
    price: in_body_required,
    size: in_body_required,
  },
  body: "json",
  answer: editAnswerSchema,
};

/**
 * Lists the account's orders, open and ended.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/rest-api/orders/list-orders
 */
export const listOrders: Endpoint<ListOrdersParams, OrdersAnswer> = {
  id: "listOrders",
  method: "GET",
  path: "/api/v3/brokerage/orders/historical/batch",
  auth: "signed",
  cost: {
    private: 1,
  },
  params: {
    order_ids: in_query_repeat,
    product_ids: in_query_repeat,
    product_type: in_query,
    order_status: in_query_repeat,
    start_date: in_query,
    end_date: in_query,
    limit: in_query,
    cursor: in_query,
  },
  answer: ordersAnswerSchema,
};

/**
 * Asks for an order.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/rest-api/orders/get-order
 */
export const getOrder: Endpoint<GetOrderParams, OrderAnswer> = {
  id: "getOrder",
  method: "GET",
  path: "/api/v3/brokerage/orders/historical/{order_id}",
  auth: "signed",
  cost: {
    private: 1,
  },
  params: {
    order_id: in_path_required,
  },
  answer: orderAnswerSchema,
};

/**
 * Lists the account's fills.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/rest-api/orders/list-fills
 */
export const listFills: Endpoint<ListFillsParams, FillsAnswer> = {
  id: "listFills",
  method: "GET",
  path: "/api/v3/brokerage/orders/historical/fills",
  auth: "signed",
  cost: {
    private: 1,
  },
  params: {
    order_ids: in_query_repeat,
    product_ids: in_query_repeat,
    product_types: in_query_repeat,
    start_sequence_timestamp: in_query,
    end_sequence_timestamp: in_query,
    limit: in_query,
    cursor: in_query,
  },
  answer: fillsAnswerSchema,
};

/**
 * A product's book and its changes.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/websocket/level2
 */
export const level2Channel: Channel<{ readonly product: string }, Level2Frame> = {
  id: "level2",
  server: "stream",
  auth: "none",
  address: "level2/{product}",
  params: ["product"],
  messages: {
    level2: level2FrameSchema,
  },
};

/**
 * A product's trades.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/websocket/market-trades
 */
export const marketTradesChannel: Channel<{ readonly product: string }, MarketTradesFrame> = {
  id: "marketTrades",
  server: "stream",
  auth: "none",
  address: "market_trades/{product}",
  params: ["product"],
  messages: {
    marketTrades: marketTradesFrameSchema,
  },
};

/**
 * A product's last price, best prices and last day, with every trade.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/websocket/ticker
 */
export const tickerChannel: Channel<{ readonly product: string }, TickerFrame> = {
  id: "ticker",
  server: "stream",
  auth: "none",
  address: "ticker/{product}",
  params: ["product"],
  messages: {
    ticker: tickerFrameSchema,
  },
};

/**
 * A product's candles of five minutes.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/websocket/candles
 */
export const candlesChannel: Channel<{ readonly product: string }, CandlesFrame> = {
  id: "candles",
  server: "stream",
  auth: "none",
  address: "candles/{product}",
  params: ["product"],
  messages: {
    candles: candlesFrameSchema,
  },
};

/**
 * A sign of life every second.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/websocket/heartbeats
 */
export const heartbeatsChannel: Channel<Record<string, never>, HeartbeatsFrame> = {
  id: "heartbeats",
  server: "stream",
  auth: "none",
  address: "heartbeats",
  params: [],
  messages: {
    heartbeats: heartbeatsFrameSchema,
  },
};

/**
 * Changes of the account's orders.
 * https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/websocket/user
 */
export const userChannel: Channel<Record<string, never>, UserFrame> = {
  id: "user",
  server: "user",
  auth: "signed",
  address: "user",
  params: [],
  messages: {
    user: userFrameSchema,
  },
};
