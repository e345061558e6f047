// Generated from specs/crypto-com/spot.openapi.yaml and specs/crypto-com/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint, Request } from "../../src/core/endpoint.ts";
import type {
  Whole,
  ErrorAnswer,
  InstrumentsAnswer,
  Instruments,
  Instrument,
  BookAnswer,
  Books,
  Book,
  Level,
  CandlesAnswer,
  Candles,
  Candle,
  TradesAnswer,
  Trades,
  Trade,
  TickersAnswer,
  Tickers,
  Ticker,
  BalanceAnswer,
  Balances,
  Balance,
  AssetBalance,
  FeeRateAnswer,
  FeeRate,
  PlacedAnswer,
  Placed,
  DoneAnswer,
  OrdersAnswer,
  Orders,
  OrderAnswer,
  Order,
  NewOrder,
  OldOrder,
  ListAnswer,
  ResultList,
  ListItem,
  FillsAnswer,
  Fills,
  Fill,
  BookFrame,
  BookResult,
  BookEvent,
  BookUpdate,
  TradeFrame,
  TradeResult,
  TradeEvent,
  TickerFrame,
  TickerResult,
  TickerEvent,
  CandleFrame,
  CandleResult,
  UserOrderFrame,
  UserOrderResult,
  UserTradeFrame,
  UserTradeResult,
  UserBalanceFrame,
  UserBalanceResult,
  CreateOrderFrame,
  CancelOrderFrame,
  CancelTerms,
  OrderReplyFrame,
  SubscribeFrame,
  Subscription,
  UnsubscribeFrame,
  AuthFrame,
  DoneFrame,
  HeartbeatFrame,
  RespondHeartbeatFrame,
  PublicGetInstrumentsParams,
  PublicGetBookParams,
  PublicGetCandlestickParams,
  PublicGetTradesParams,
  PublicGetTickersParams,
  PrivateUserBalanceParams,
  PrivateGetInstrumentFeeRateParams,
  PrivateCreateOrderParams,
  PrivateCancelOrderParams,
  PrivateCancelAllOrdersParams,
  PrivateGetOpenOrdersParams,
  PrivateGetOrderDetailParams,
  PrivateCreateOrderListParams,
  PrivateCancelOrderListParams,
  PrivateGetTradesParams,
  HotBookFrame,
} from "./spot.types.ts";

export type {
  Whole,
  ErrorAnswer,
  InstrumentsAnswer,
  Instruments,
  Instrument,
  BookAnswer,
  Books,
  Book,
  Level,
  CandlesAnswer,
  Candles,
  Candle,
  TradesAnswer,
  Trades,
  Trade,
  TickersAnswer,
  Tickers,
  Ticker,
  BalanceAnswer,
  Balances,
  Balance,
  AssetBalance,
  FeeRateAnswer,
  FeeRate,
  PlacedAnswer,
  Placed,
  DoneAnswer,
  OrdersAnswer,
  Orders,
  OrderAnswer,
  Order,
  NewOrder,
  OldOrder,
  ListAnswer,
  ResultList,
  ListItem,
  FillsAnswer,
  Fills,
  Fill,
  BookFrame,
  BookResult,
  BookEvent,
  BookUpdate,
  TradeFrame,
  TradeResult,
  TradeEvent,
  TickerFrame,
  TickerResult,
  TickerEvent,
  CandleFrame,
  CandleResult,
  UserOrderFrame,
  UserOrderResult,
  UserTradeFrame,
  UserTradeResult,
  UserBalanceFrame,
  UserBalanceResult,
  CreateOrderFrame,
  CancelOrderFrame,
  CancelTerms,
  OrderReplyFrame,
  SubscribeFrame,
  Subscription,
  UnsubscribeFrame,
  AuthFrame,
  DoneFrame,
  HeartbeatFrame,
  RespondHeartbeatFrame,
  PublicGetInstrumentsParams,
  PublicGetBookParams,
  PublicGetCandlestickParams,
  PublicGetTradesParams,
  PublicGetTickersParams,
  PrivateUserBalanceParams,
  PrivateGetInstrumentFeeRateParams,
  PrivateCreateOrderParams,
  PrivateCancelOrderParams,
  PrivateCancelAllOrdersParams,
  PrivateGetOpenOrdersParams,
  PrivateGetOrderDetailParams,
  PrivateCreateOrderListParams,
  PrivateCancelOrderListParams,
  PrivateGetTradesParams,
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

export const wholeSchema: v.GenericSchema<unknown, Whole> = /* @__PURE__ */ (() =>
  v.union([
    int64,
    text,
  ]))();
const optional_wholeSchema = /* @__PURE__ */ v.exactOptional(wholeSchema);

export const errorAnswerSchema: v.GenericSchema<unknown, ErrorAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_wholeSchema,
    method: optional_text,
    code: wholeSchema,
    message: optional_text,
    original: optional_text,
  }))();

export const instrumentSchema: v.GenericSchema<unknown, Instrument> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    inst_type: text,
    display_name: optional_text,
    base_ccy: text,
    quote_ccy: text,
    quote_decimals: optional_wholeSchema,
    quantity_decimals: optional_wholeSchema,
    price_tick_size: decimal,
    qty_tick_size: decimal,
    max_leverage: optional_text,
    tradable: boolean,
    expiry_timestamp_ms: optional_wholeSchema,
    beta_product: optional_boolean,
    underlying_symbol: v.exactOptional(v.nullable(text)),
    product_type: optional_text,
    margin_buy_enabled: optional_boolean,
    margin_sell_enabled: optional_boolean,
  }))();

export const instrumentsSchema: v.GenericSchema<unknown, Instruments> = /* @__PURE__ */ (() =>
  v.looseObject({
    data: v.array(instrumentSchema),
  }))();

export const instrumentsAnswerSchema: v.GenericSchema<unknown, InstrumentsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: wholeSchema,
    method: text,
    code: wholeSchema,
    result: instrumentsSchema,
  }))();

export const levelSchema: v.GenericSchema<unknown, Level> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
    text,
  ]))();

export const bookSchema: v.GenericSchema<unknown, Book> = /* @__PURE__ */ (() =>
  v.looseObject({
    bids: v.array(levelSchema),
    asks: v.array(levelSchema),
    t: optional_wholeSchema,
  }))();

export const booksSchema: v.GenericSchema<unknown, Books> = /* @__PURE__ */ (() =>
  v.looseObject({
    depth: optional_wholeSchema,
    data: v.array(bookSchema),
    instrument_name: optional_text,
  }))();

export const bookAnswerSchema: v.GenericSchema<unknown, BookAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_wholeSchema,
    method: text,
    code: wholeSchema,
    result: booksSchema,
  }))();

export const candleSchema: v.GenericSchema<unknown, Candle> = /* @__PURE__ */ (() =>
  v.looseObject({
    o: decimal,
    h: decimal,
    l: decimal,
    c: decimal,
    v: decimal,
    t: wholeSchema,
  }))();

export const candlesSchema: v.GenericSchema<unknown, Candles> = /* @__PURE__ */ (() =>
  v.looseObject({
    interval: optional_text,
    data: v.array(candleSchema),
    instrument_name: optional_text,
  }))();

export const candlesAnswerSchema: v.GenericSchema<unknown, CandlesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: wholeSchema,
    method: text,
    code: wholeSchema,
    result: candlesSchema,
  }))();

export const tradeSchema: v.GenericSchema<unknown, Trade> = /* @__PURE__ */ (() =>
  v.looseObject({
    d: text,
    t: wholeSchema,
    tn: optional_wholeSchema,
    p: decimal,
    q: decimal,
    s: v.picklist([
      "BUY",
      "SELL",
      "buy",
      "sell",
    ]),
    i: text,
    m: optional_text,
  }))();

export const tradesSchema: v.GenericSchema<unknown, Trades> = /* @__PURE__ */ (() =>
  v.looseObject({
    data: v.array(tradeSchema),
  }))();

export const tradesAnswerSchema: v.GenericSchema<unknown, TradesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: wholeSchema,
    method: text,
    code: wholeSchema,
    result: tradesSchema,
  }))();

export const tickerSchema: v.GenericSchema<unknown, Ticker> = /* @__PURE__ */ (() =>
  v.looseObject({
    i: text,
    h: v.exactOptional(v.nullable(text)),
    l: v.exactOptional(v.nullable(text)),
    a: v.exactOptional(v.nullable(text)),
    v: v.exactOptional(v.nullable(text)),
    vv: v.exactOptional(v.nullable(text)),
    c: v.exactOptional(v.nullable(text)),
    b: v.exactOptional(v.nullable(text)),
    k: v.exactOptional(v.nullable(text)),
    oi: v.exactOptional(v.nullable(text)),
    t: wholeSchema,
  }))();

export const tickersSchema: v.GenericSchema<unknown, Tickers> = /* @__PURE__ */ (() =>
  v.looseObject({
    data: v.array(tickerSchema),
  }))();

export const tickersAnswerSchema: v.GenericSchema<unknown, TickersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: wholeSchema,
    method: text,
    code: wholeSchema,
    result: tickersSchema,
  }))();

export const assetBalanceSchema: v.GenericSchema<unknown, AssetBalance> = /* @__PURE__ */ (() =>
  v.looseObject({
    instrument_name: text,
    quantity: decimal,
    reserved_qty: optional_text,
    market_value: optional_text,
    haircut: optional_text,
    collateral_amount: optional_text,
    max_withdrawal_balance: optional_text,
  }))();

export const balanceSchema: v.GenericSchema<unknown, Balance> = /* @__PURE__ */ (() =>
  v.looseObject({
    instrument_name: optional_text,
    total_available_balance: optional_text,
    total_cash_balance: optional_text,
    is_liquidating: optional_boolean,
    position_balances: v.array(assetBalanceSchema),
  }))();

export const balancesSchema: v.GenericSchema<unknown, Balances> = /* @__PURE__ */ (() =>
  v.looseObject({
    data: v.array(balanceSchema),
  }))();

export const balanceAnswerSchema: v.GenericSchema<unknown, BalanceAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: wholeSchema,
    method: text,
    code: wholeSchema,
    result: balancesSchema,
  }))();

export const feeRateSchema: v.GenericSchema<unknown, FeeRate> = /* @__PURE__ */ (() =>
  v.looseObject({
    instrument_name: text,
    effective_maker_rate_bps: decimal,
    effective_taker_rate_bps: decimal,
  }))();

export const feeRateAnswerSchema: v.GenericSchema<unknown, FeeRateAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: wholeSchema,
    method: text,
    code: wholeSchema,
    result: feeRateSchema,
  }))();

export const placedSchema: v.GenericSchema<unknown, Placed> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    client_oid: optional_text,
    order_id: optional_text,
  })))();

export const placedAnswerSchema: v.GenericSchema<unknown, PlacedAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: wholeSchema,
    method: text,
    code: wholeSchema,
    message: optional_text,
    result: placedSchema,
  }))();

export const doneAnswerSchema: v.GenericSchema<unknown, DoneAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: wholeSchema,
    method: text,
    code: wholeSchema,
  }))();

export const orderSchema: v.GenericSchema<unknown, Order> = /* @__PURE__ */ (() =>
  v.looseObject({
    account_id: optional_text,
    order_id: text,
    client_oid: text,
    order_type: text,
    time_in_force: optional_text,
    side: v.picklist([
      "BUY",
      "SELL",
    ]),
    exec_inst: v.exactOptional(v.array(text)),
    quantity: optional_text,
    limit_price: optional_text,
    order_value: optional_text,
    maker_fee_rate: optional_text,
    taker_fee_rate: optional_text,
    avg_price: optional_text,
    ref_price: optional_text,
    ref_price_type: optional_text,
    cumulative_quantity: decimal,
    cumulative_value: optional_text,
    cumulative_fee: optional_text,
    status: text,
    reason: optional_wholeSchema,
    update_user_id: optional_text,
    order_date: optional_text,
    instrument_name: text,
    fee_instrument_name: optional_text,
    create_time: wholeSchema,
    create_time_ns: optional_wholeSchema,
    update_time: wholeSchema,
  }))();

export const ordersSchema: v.GenericSchema<unknown, Orders> = /* @__PURE__ */ (() =>
  v.looseObject({
    data: v.array(orderSchema),
  }))();

export const ordersAnswerSchema: v.GenericSchema<unknown, OrdersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: wholeSchema,
    method: text,
    code: wholeSchema,
    result: ordersSchema,
  }))();

export const orderAnswerSchema: v.GenericSchema<unknown, OrderAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: wholeSchema,
    method: text,
    code: wholeSchema,
    result: orderSchema,
  }))();

export const newOrderSchema: v.GenericSchema<unknown, NewOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    instrument_name: text,
    side: text,
    type: text,
    price: optional_decimal,
    quantity: optional_decimal,
    notional: optional_decimal,
    client_oid: optional_text,
    exec_inst: v.exactOptional(v.array(text)),
    time_in_force: optional_text,
    spot_margin: optional_text,
  }))();

export const oldOrderSchema: v.GenericSchema<unknown, OldOrder> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    instrument_name: optional_text,
    order_id: optional_text,
    client_oid: optional_text,
  })))();

export const listItemSchema: v.GenericSchema<unknown, ListItem> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: wholeSchema,
    index: wholeSchema,
    client_oid: optional_text,
    order_id: optional_text,
    message: optional_text,
  }))();

export const resultListSchema: v.GenericSchema<unknown, ResultList> = /* @__PURE__ */ (() =>
  v.looseObject({
    result_list: v.array(listItemSchema),
  }))();

export const listAnswerSchema: v.GenericSchema<unknown, ListAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: wholeSchema,
    method: text,
    code: wholeSchema,
    result: v.union([
      v.array(listItemSchema),
      resultListSchema,
    ]),
  }))();

export const fillSchema: v.GenericSchema<unknown, Fill> = /* @__PURE__ */ (() =>
  v.looseObject({
    account_id: optional_text,
    event_date: optional_text,
    journal_type: optional_text,
    traded_quantity: decimal,
    traded_price: decimal,
    fees: decimal,
    fee_credits: optional_text,
    order_id: text,
    trade_id: text,
    trade_match_id: optional_text,
    client_oid: optional_text,
    taker_side: optional_text,
    side: v.picklist([
      "BUY",
      "SELL",
    ]),
    instrument_name: text,
    fee_instrument_name: text,
    create_time: wholeSchema,
    create_time_ns: optional_wholeSchema,
    transact_time_ns: optional_wholeSchema,
    match_count: optional_wholeSchema,
    match_index: optional_wholeSchema,
  }))();

export const fillsSchema: v.GenericSchema<unknown, Fills> = /* @__PURE__ */ (() =>
  v.looseObject({
    data: v.array(fillSchema),
  }))();

export const fillsAnswerSchema: v.GenericSchema<unknown, FillsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: wholeSchema,
    method: text,
    code: wholeSchema,
    result: fillsSchema,
  }))();

export const bookUpdateSchema: v.GenericSchema<unknown, BookUpdate> = /* @__PURE__ */ (() =>
  v.looseObject({
    asks: v.array(levelSchema),
    bids: v.array(levelSchema),
  }))();

export const bookEventSchema: v.GenericSchema<unknown, BookEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    asks: v.exactOptional(v.array(levelSchema)),
    bids: v.exactOptional(v.array(levelSchema)),
    update: v.exactOptional(bookUpdateSchema),
    t: integer,
    tt: optional_integer,
    u: integer,
    pu: optional_integer,
    cs: optional_integer,
  }))();

export const bookResultSchema: v.GenericSchema<unknown, BookResult> = /* @__PURE__ */ (() =>
  v.looseObject({
    instrument_name: text,
    subscription: text,
    channel: v.picklist([
      "book",
      "book.update",
    ]),
    depth: integer,
    data: v.array(bookEventSchema),
  }))();

export const bookFrameSchema: v.GenericSchema<unknown, BookFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: v.literal(-1),
    method: v.literal("subscribe"),
    code: v.literal(0),
    result: bookResultSchema,
  }))();

export const tradeEventSchema: v.GenericSchema<unknown, TradeEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    d: text,
    t: integer,
    p: decimal,
    q: decimal,
    s: v.picklist([
      "BUY",
      "SELL",
    ]),
    i: text,
    m: optional_text,
  }))();

export const tradeResultSchema: v.GenericSchema<unknown, TradeResult> = /* @__PURE__ */ (() =>
  v.looseObject({
    instrument_name: text,
    subscription: text,
    channel: v.literal("trade"),
    data: v.array(tradeEventSchema),
  }))();

export const tradeFrameSchema: v.GenericSchema<unknown, TradeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: v.literal(-1),
    method: v.literal("subscribe"),
    code: v.literal(0),
    result: tradeResultSchema,
  }))();

export const tickerEventSchema: v.GenericSchema<unknown, TickerEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    h: v.exactOptional(v.nullable(text)),
    l: v.exactOptional(v.nullable(text)),
    a: v.exactOptional(v.nullable(text)),
    c: v.exactOptional(v.nullable(text)),
    b: v.exactOptional(v.nullable(text)),
    bs: v.exactOptional(v.nullable(text)),
    k: v.exactOptional(v.nullable(text)),
    ks: v.exactOptional(v.nullable(text)),
    i: text,
    v: v.exactOptional(v.nullable(text)),
    vv: v.exactOptional(v.nullable(text)),
    oi: v.exactOptional(v.nullable(text)),
    t: integer,
  }))();

export const tickerResultSchema: v.GenericSchema<unknown, TickerResult> = /* @__PURE__ */ (() =>
  v.looseObject({
    instrument_name: text,
    subscription: text,
    channel: v.literal("ticker"),
    data: v.array(tickerEventSchema),
  }))();

export const tickerFrameSchema: v.GenericSchema<unknown, TickerFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: v.literal(-1),
    method: v.literal("subscribe"),
    code: v.literal(0),
    result: tickerResultSchema,
  }))();

export const candleResultSchema: v.GenericSchema<unknown, CandleResult> = /* @__PURE__ */ (() =>
  v.looseObject({
    instrument_name: text,
    subscription: text,
    channel: v.literal("candlestick"),
    interval: optional_text,
    data: v.array(candleSchema),
  }))();

export const candleFrameSchema: v.GenericSchema<unknown, CandleFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: v.literal(-1),
    method: v.literal("subscribe"),
    code: v.literal(0),
    result: candleResultSchema,
  }))();

export const userOrderResultSchema: v.GenericSchema<unknown, UserOrderResult> = /* @__PURE__ */ (() =>
  v.looseObject({
    subscription: text,
    channel: optional_text,
    data: v.array(orderSchema),
  }))();

export const userOrderFrameSchema: v.GenericSchema<unknown, UserOrderFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: v.literal(-1),
    method: v.literal("subscribe"),
    code: v.literal(0),
    result: userOrderResultSchema,
  }))();

export const userTradeResultSchema: v.GenericSchema<unknown, UserTradeResult> = /* @__PURE__ */ (() =>
  v.looseObject({
    subscription: text,
    channel: optional_text,
    data: v.array(fillSchema),
  }))();

export const userTradeFrameSchema: v.GenericSchema<unknown, UserTradeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: v.literal(-1),
    method: v.literal("subscribe"),
    code: v.literal(0),
    result: userTradeResultSchema,
  }))();

export const userBalanceResultSchema: v.GenericSchema<unknown, UserBalanceResult> = /* @__PURE__ */ (() =>
  v.looseObject({
    subscription: text,
    channel: optional_text,
    data: v.array(balanceSchema),
  }))();

export const userBalanceFrameSchema: v.GenericSchema<unknown, UserBalanceFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: v.literal(-1),
    method: v.literal("subscribe"),
    code: v.literal(0),
    result: userBalanceResultSchema,
  }))();

export const createOrderFrameSchema: v.GenericSchema<unknown, CreateOrderFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    method: v.literal("private/create-order"),
    params: newOrderSchema,
    nonce: text,
  }))();

export const cancelTermsSchema: v.GenericSchema<unknown, CancelTerms> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    order_id: optional_text,
    client_oid: optional_text,
  })))();

export const cancelOrderFrameSchema: v.GenericSchema<unknown, CancelOrderFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    method: v.literal("private/cancel-order"),
    params: cancelTermsSchema,
    nonce: text,
  }))();

export const orderReplyFrameSchema: v.GenericSchema<unknown, OrderReplyFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: wholeSchema,
    method: text,
    code: wholeSchema,
    message: optional_text,
    result: placedSchema,
  }))();

export const subscriptionSchema: v.GenericSchema<unknown, Subscription> = /* @__PURE__ */ (() =>
  v.looseObject({
    channels: v.array(text),
    book_subscription_type: optional_text,
    book_update_frequency: optional_integer,
  }))();

export const subscribeFrameSchema: v.GenericSchema<unknown, SubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    method: v.literal("subscribe"),
    params: subscriptionSchema,
    nonce: text,
  }))();

export const unsubscribeFrameSchema: v.GenericSchema<unknown, UnsubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    method: v.literal("unsubscribe"),
    params: subscriptionSchema,
    nonce: text,
  }))();

export const authFrameSchema: v.GenericSchema<unknown, AuthFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    method: v.literal("public/auth"),
    api_key: text,
    sig: text,
    nonce: text,
  }))();

export const doneFrameSchema: v.GenericSchema<unknown, DoneFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: wholeSchema,
    method: text,
    code: wholeSchema,
    message: optional_text,
  }))();

export const heartbeatFrameSchema: v.GenericSchema<unknown, HeartbeatFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: int64,
    method: v.literal("public/heartbeat"),
    code: optional_integer,
  }))();

export const respondHeartbeatFrameSchema: v.GenericSchema<unknown, RespondHeartbeatFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: int64,
    method: v.literal("public/respond-heartbeat"),
  }))();

const in_body = { in: "body" } as const;
const in_body_required = { in: "body", required: true } as const;
const in_query = { in: "query" } as const;
const in_query_required = { in: "query", required: true } as const;

/**
 * Lists the instruments with their rules.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/rest/public-get-instruments
 */
export const publicGetInstruments: Endpoint<PublicGetInstrumentsParams, InstrumentsAnswer> = {
  id: "publicGetInstruments",
  method: "GET",
  path: "/exchange/v1/public/get-instruments",
  auth: "none",
  cost: {
    getInstruments: 1,
  },
  params: {},
  answer: instrumentsAnswerSchema,
};

/**
 * Asks for an instrument's book.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/rest/public-get-book
 */
export const publicGetBook: Endpoint<PublicGetBookParams, BookAnswer> = {
  id: "publicGetBook",
  method: "GET",
  path: "/exchange/v1/public/get-book",
  auth: "none",
  cost: {
    getBook: 1,
  },
  params: {
    instrument_name: in_query_required,
    depth: in_query_required,
  },
  answer: bookAnswerSchema,
};

/**
 * Lists an instrument's candles.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/rest/public-get-candlestick
 */
export const publicGetCandlestick: Endpoint<PublicGetCandlestickParams, CandlesAnswer> = {
  id: "publicGetCandlestick",
  method: "GET",
  path: "/exchange/v1/public/get-candlestick",
  auth: "none",
  cost: {
    getCandlestick: 1,
  },
  params: {
    instrument_name: in_query_required,
    timeframe: in_query,
    count: in_query,
    start_ts: in_query,
    end_ts: in_query,
  },
  answer: candlesAnswerSchema,
};

/**
 * Lists an instrument's newest trades.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/rest/public-get-trades
 */
export const publicGetTrades: Endpoint<PublicGetTradesParams, TradesAnswer> = {
  id: "publicGetTrades",
  method: "GET",
  path: "/exchange/v1/public/get-trades",
  auth: "none",
  cost: {
    getTrades: 1,
  },
  params: {
    instrument_name: in_query_required,
    count: in_query,
  },
  answer: tradesAnswerSchema,
};

/**
 * Lists the tickers of all instruments or of one.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/rest/public-get-tickers
 */
export const publicGetTickers: Endpoint<PublicGetTickersParams, TickersAnswer> = {
  id: "publicGetTickers",
  method: "GET",
  path: "/exchange/v1/public/get-tickers",
  auth: "none",
  cost: {
    getTickers: 1,
  },
  params: {
    instrument_name: in_query,
  },
  answer: tickersAnswerSchema,
};

/**
 * Asks for the account's balances.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/rest/private-user-balance
 */
export const privateUserBalance: Endpoint<PrivateUserBalanceParams, BalanceAnswer> = {
  id: "privateUserBalance",
  method: "POST",
  path: "/exchange/v1/private/user-balance",
  auth: "signed",
  cost: {
    userBalance: 1,
  },
  params: {},
  answer: balanceAnswerSchema,
};

/**
 * Asks what the account pays for trades of an instrument.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/rest/private-get-instrument-fee-rate
 */
export const privateGetInstrumentFeeRate: Endpoint<PrivateGetInstrumentFeeRateParams, FeeRateAnswer> = {
  id: "privateGetInstrumentFeeRate",
  method: "POST",
  path: "/exchange/v1/private/get-instrument-fee-rate",
  auth: "signed",
  cost: {
    getInstrumentFeeRate: 1,
  },
  params: {
    instrument_name: in_body_required,
  },
  body: "json",
  answer: feeRateAnswerSchema,
};

/**
 * Places an order.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/rest/private-create-order
 */
export const privateCreateOrder: Endpoint<PrivateCreateOrderParams, PlacedAnswer> = {
  id: "privateCreateOrder",
  method: "POST",
  path: "/exchange/v1/private/create-order",
  auth: "signed",
  cost: {
    createOrder: 1,
  },
  write: true,
  params: {
    instrument_name: in_body_required,
    side: in_body_required,
    type: in_body_required,
    price: in_body,
    quantity: in_body,
    notional: in_body,
    client_oid: in_body,
    exec_inst: in_body,
    time_in_force: in_body,
    spot_margin: in_body,
  },
  body: "json",
  answer: placedAnswerSchema,
};

/**
 * Cancels an order.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/rest/private-cancel-order
 */
export const privateCancelOrder: Endpoint<PrivateCancelOrderParams, PlacedAnswer> = {
  id: "privateCancelOrder",
  method: "POST",
  path: "/exchange/v1/private/cancel-order",
  auth: "signed",
  cost: {
    cancelOrder: 1,
  },
  write: true,
  params: {
    order_id: in_body,
    client_oid: in_body,
  },
  body: "json",
  answer: placedAnswerSchema,
};

/**
 * Cancels the open orders of an instrument.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/rest/private-cancel-all-orders
 */
export const privateCancelAllOrders: Endpoint<PrivateCancelAllOrdersParams, DoneAnswer> = {
  id: "privateCancelAllOrders",
  method: "POST",
  path: "/exchange/v1/private/cancel-all-orders",
  auth: "signed",
  cost: {
    cancelAllOrders: 1,
  },
  write: true,
  params: {
    instrument_name: in_body,
    type: in_body,
  },
  body: "json",
  answer: doneAnswerSchema,
};

/**
 * Lists the open orders.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/rest/private-get-open-orders
 */
export const privateGetOpenOrders: Endpoint<PrivateGetOpenOrdersParams, OrdersAnswer> = {
  id: "privateGetOpenOrders",
  method: "POST",
  path: "/exchange/v1/private/get-open-orders",
  auth: "signed",
  cost: {
    getOpenOrders: 1,
  },
  params: {
    instrument_name: in_body,
  },
  body: "json",
  answer: ordersAnswerSchema,
};

/**
 * Asks for an order.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/rest/private-get-order-detail
 */
export const privateGetOrderDetail: Endpoint<PrivateGetOrderDetailParams, OrderAnswer> = {
  id: "privateGetOrderDetail",
  method: "POST",
  path: "/exchange/v1/private/get-order-detail",
  auth: "signed",
  cost: {
    getOrderDetail: 1,
  },
  params: {
    order_id: in_body,
    client_oid: in_body,
  },
  body: "json",
  answer: orderAnswerSchema,
};

/**
 * Places up to ten orders, each by itself.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/rest/private-create-order-list
 */
export const privateCreateOrderList: Endpoint<PrivateCreateOrderListParams, ListAnswer> = {
  id: "privateCreateOrderList",
  method: "POST",
  path: "/exchange/v1/private/create-order-list",
  auth: "signed",
  cost: {
    createOrderList: 1,
  },
  write: true,
  params: {
    order_list: in_body_required,
  },
  fixed: {
    contingency_type: "LIST",
  },
  body: "json",
  answer: listAnswerSchema,
};

/**
 * Cancels several orders, each by itself.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/rest/private-cancel-order-list
 */
export const privateCancelOrderList: Endpoint<PrivateCancelOrderListParams, ListAnswer> = {
  id: "privateCancelOrderList",
  method: "POST",
  path: "/exchange/v1/private/cancel-order-list",
  auth: "signed",
  cost: {
    cancelOrderList: 1,
  },
  write: true,
  params: {
    order_list: in_body_required,
  },
  fixed: {
    contingency_type: "LIST",
  },
  body: "json",
  answer: listAnswerSchema,
};

/**
 * Lists the account's fills.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/rest/private-get-trades
 */
export const privateGetTrades: Endpoint<PrivateGetTradesParams, FillsAnswer> = {
  id: "privateGetTrades",
  method: "POST",
  path: "/exchange/v1/private/get-trades",
  auth: "signed",
  cost: {
    myTrades: 1,
  },
  params: {
    instrument_name: in_body,
    start_time: in_body,
    end_time: in_body,
    limit: in_body,
  },
  body: "json",
  answer: fillsAnswerSchema,
};

/**
 * Places an order.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/websocket/ws-user-api-private-create-order-dma
 */
export const createOrderSocketRequest: Request<NewOrder, Placed> = {
  id: "createOrderSocket",
  server: "user",
  method: "private/create-order",
  auth: "signed",
  cost: {
    createOrder: 1,
  },
  write: true,
  params: {
    instrument_name: { required: true },
    side: { required: true },
    type: { required: true },
    price: {},
    quantity: {},
    notional: {},
    client_oid: {},
    exec_inst: {},
    time_in_force: {},
    spot_margin: {},
  },
  answer: placedSchema,
};

/**
 * Cancels an order.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/websocket/ws-user-api-private-cancel-order
 */
export const cancelOrderSocketRequest: Request<CancelTerms, Placed> = {
  id: "cancelOrderSocket",
  server: "user",
  method: "private/cancel-order",
  auth: "signed",
  cost: {
    cancelOrder: 1,
  },
  write: true,
  params: {
    order_id: {},
    client_oid: {},
  },
  answer: placedSchema,
};

/**
 * A book and its changes.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/websocket/ws-channel-book-instrument-name-depth
 */
export const bookChannel: Channel<{ readonly instrument: string; readonly depth: string }, BookFrame, HotBookFrame> = {
  id: "book",
  server: "market",
  auth: "none",
  address: "book.{instrument}.{depth}",
  params: ["instrument", "depth"],
  messages: {
    book: bookFrameSchema,
  },
};

/**
 * Trades.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/websocket/ws-channel-trade-instrument-name
 */
export const tradeChannel: Channel<{ readonly instrument: string }, TradeFrame> = {
  id: "trade",
  server: "market",
  auth: "none",
  address: "trade.{instrument}",
  params: ["instrument"],
  messages: {
    trade: tradeFrameSchema,
  },
};

/**
 * An instrument at a glance.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/websocket/ws-channel-ticker-instrument-name
 */
export const tickerChannel: Channel<{ readonly instrument: string }, TickerFrame> = {
  id: "ticker",
  server: "market",
  auth: "none",
  address: "ticker.{instrument}",
  params: ["instrument"],
  messages: {
    ticker: tickerFrameSchema,
  },
};

/**
 * Candles.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/websocket/ws-channel-candlestick-timeframe-instrument-name
 */
export const candlestickChannel: Channel<{ readonly timeframe: string; readonly instrument: string }, CandleFrame> = {
  id: "candlestick",
  server: "market",
  auth: "none",
  address: "candlestick.{timeframe}.{instrument}",
  params: ["timeframe", "instrument"],
  messages: {
    candlestick: candleFrameSchema,
  },
};

/**
 * Changes of the account's orders.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/websocket/ws-channel-user-order
 */
export const userOrderChannel: Channel<Record<string, never>, UserOrderFrame> = {
  id: "userOrder",
  server: "user",
  auth: "signed",
  address: "user.order",
  params: [],
  messages: {
    userOrder: userOrderFrameSchema,
  },
};

/**
 * The account's fills.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/websocket/ws-channel-user-trade
 */
export const userTradeChannel: Channel<Record<string, never>, UserTradeFrame> = {
  id: "userTrade",
  server: "user",
  auth: "signed",
  address: "user.trade",
  params: [],
  messages: {
    userTrade: userTradeFrameSchema,
  },
};

/**
 * The account's balances.
 * https://exchange-developer.crypto.com/exchange/v1/docs/api/websocket/ws-channel-user-balance
 */
export const userBalanceChannel: Channel<Record<string, never>, UserBalanceFrame> = {
  id: "userBalance",
  server: "user",
  auth: "signed",
  address: "user.balance",
  params: [],
  messages: {
    userBalance: userBalanceFrameSchema,
  },
};
