// Generated from specs/gate/spot.openapi.yaml and specs/gate/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint, Request } from "../../src/core/endpoint.ts";
import type {
  OrderStatus,
  TimeInForce,
  FinishAs,
  Side,
  ErrorAnswer,
  ServerTime,
  Rule,
  CurrencyPair,
  Ticker,
  Level,
  OrderBook,
  Trade,
  Candle,
  SpotAccount,
  SpotFee,
  OrderRequest,
  Order,
  BatchOrder,
  OrderAmend,
  OpenOrders,
  CancelRequest,
  CancelResult,
  Fill,
  CountdownRequest,
  CountdownAnswer,
  Moment,
  UnifiedMode,
  UnifiedAccount,
  UnifiedBalance,
  SubscribeFrame,
  UnsubscribeFrame,
  SubscribeAuth,
  SubscribedFrame,
  FrameError,
  FrameStatus,
  LoginFrame,
  LoginPayload,
  LoggedInFrame,
  LoginData,
  LoginResult,
  ReplyHeader,
  ReplyStatus,
  ReplyErrors,
  SystemFrame,
  SystemNotice,
  ApiReplyFrame,
  ReplyData,
  SpotTickerFrame,
  SpotTrade,
  SpotTradeFrame,
  SpotCandle,
  SpotCandleFrame,
  SpotBook,
  SpotBookFrame,
  PushedTime,
  SpotOrderPush,
  SpotOrdersFrame,
  SpotFillPush,
  SpotFillsFrame,
  SpotBalancePush,
  SpotBalancesFrame,
  Deadline,
  SpotOrderCancel,
  SpotOrderAmend,
  SpotOrderPlacePayload,
  SpotOrderPlaceParam,
  SpotOrderCancelPayload,
  SpotOrderCancelParam,
  SpotOrderAmendPayload,
  SpotOrderAmendParam,
  ListCurrencyPairsAnswer,
  ListTickersAnswer,
  ListTradesAnswer,
  ListCandlesticksAnswer,
  ListSpotAccountsAnswer,
  ListOrdersAnswer,
  CancelOrdersAnswer,
  CreateBatchOrdersAnswer,
  CancelBatchOrdersAnswer,
  ListAllOpenOrdersAnswer,
  ListMyTradesAnswer,
  SpotOrderPlaceRequest,
  SpotOrderCancelRequest,
  SpotOrderAmendRequest,
  GetSystemTimeParams,
  ListCurrencyPairsParams,
  ListTickersParams,
  ListOrderBookParams,
  ListTradesParams,
  ListCandlesticksParams,
  ListSpotAccountsParams,
  GetFeeParams,
  GetUnifiedModeParams,
  ListUnifiedAccountsParams,
  CreateOrderParams,
  ListOrdersParams,
  CancelOrdersParams,
  GetOrderParams,
  AmendOrderParams,
  CancelOrderParams,
  CreateBatchOrdersParams,
  CancelBatchOrdersParams,
  ListAllOpenOrdersParams,
  ListMyTradesParams,
  CountdownCancelAllSpotParams,
  HotSpotBookFrame,
} from "./spot.types.ts";

export type {
  OrderStatus,
  TimeInForce,
  FinishAs,
  Side,
  ErrorAnswer,
  ServerTime,
  Rule,
  CurrencyPair,
  Ticker,
  Level,
  OrderBook,
  Trade,
  Candle,
  SpotAccount,
  SpotFee,
  OrderRequest,
  Order,
  BatchOrder,
  OrderAmend,
  OpenOrders,
  CancelRequest,
  CancelResult,
  Fill,
  CountdownRequest,
  CountdownAnswer,
  Moment,
  UnifiedMode,
  UnifiedAccount,
  UnifiedBalance,
  SubscribeFrame,
  UnsubscribeFrame,
  SubscribeAuth,
  SubscribedFrame,
  FrameError,
  FrameStatus,
  LoginFrame,
  LoginPayload,
  LoggedInFrame,
  LoginData,
  LoginResult,
  ReplyHeader,
  ReplyStatus,
  ReplyErrors,
  SystemFrame,
  SystemNotice,
  ApiReplyFrame,
  ReplyData,
  SpotTickerFrame,
  SpotTrade,
  SpotTradeFrame,
  SpotCandle,
  SpotCandleFrame,
  SpotBook,
  SpotBookFrame,
  PushedTime,
  SpotOrderPush,
  SpotOrdersFrame,
  SpotFillPush,
  SpotFillsFrame,
  SpotBalancePush,
  SpotBalancesFrame,
  Deadline,
  SpotOrderCancel,
  SpotOrderAmend,
  SpotOrderPlacePayload,
  SpotOrderPlaceParam,
  SpotOrderCancelPayload,
  SpotOrderCancelParam,
  SpotOrderAmendPayload,
  SpotOrderAmendParam,
  ListCurrencyPairsAnswer,
  ListTickersAnswer,
  ListTradesAnswer,
  ListCandlesticksAnswer,
  ListSpotAccountsAnswer,
  ListOrdersAnswer,
  CancelOrdersAnswer,
  CreateBatchOrdersAnswer,
  CancelBatchOrdersAnswer,
  ListAllOpenOrdersAnswer,
  ListMyTradesAnswer,
  SpotOrderPlaceRequest,
  SpotOrderCancelRequest,
  SpotOrderAmendRequest,
  GetSystemTimeParams,
  ListCurrencyPairsParams,
  ListTickersParams,
  ListOrderBookParams,
  ListTradesParams,
  ListCandlesticksParams,
  ListSpotAccountsParams,
  GetFeeParams,
  GetUnifiedModeParams,
  ListUnifiedAccountsParams,
  CreateOrderParams,
  ListOrdersParams,
  CancelOrdersParams,
  GetOrderParams,
  AmendOrderParams,
  CancelOrderParams,
  CreateBatchOrdersParams,
  CancelBatchOrdersParams,
  ListAllOpenOrdersParams,
  ListMyTradesParams,
  CountdownCancelAllSpotParams,
  HotSpotBookFrame,
} from "./spot.types.ts";

const decimalText = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;
const anything = /* @__PURE__ */ (() => v.unknown())();
const boolean = /* @__PURE__ */ (() => v.boolean())();
const text = /* @__PURE__ */ (() => v.string())();
const number = /* @__PURE__ */ (() => v.number())();
const integer = /* @__PURE__ */ (() => v.pipe(v.number(), v.integer()))();
const int64 = /* @__PURE__ */ (() => v.union([v.pipe(v.number(), v.safeInteger()), v.bigint()]))();
const decimal = /* @__PURE__ */ (() => v.pipe(v.string(), v.regex(decimalText)))();
const noList = /* @__PURE__ */ (() => v.pipe(v.unknown(), v.rawCheck(({ dataset, addIssue }) => {
  if (Array.isArray(dataset.value)) addIssue({ expected: "Object", received: "Array" });
})))();

export const orderStatusSchema: v.GenericSchema<unknown, OrderStatus> = /* @__PURE__ */ (() =>
  text)();

export const timeInForceSchema: v.GenericSchema<unknown, TimeInForce> = /* @__PURE__ */ (() =>
  text)();

export const finishAsSchema: v.GenericSchema<unknown, FinishAs> = /* @__PURE__ */ (() =>
  text)();

export const sideSchema: v.GenericSchema<unknown, Side> = /* @__PURE__ */ (() =>
  v.picklist([
    "buy",
    "sell",
  ]))();

export const errorAnswerSchema: v.GenericSchema<unknown, ErrorAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    label: text,
    message: v.exactOptional(text),
    detail: v.exactOptional(text),
  }))();

export const serverTimeSchema: v.GenericSchema<unknown, ServerTime> = /* @__PURE__ */ (() =>
  v.looseObject({
    server_time: int64,
  }))();

export const ruleSchema: v.GenericSchema<unknown, Rule> = /* @__PURE__ */ (() =>
  v.nullable(v.union([
    decimal,
    v.literal(""),
  ])))();

export const currencyPairSchema: v.GenericSchema<unknown, CurrencyPair> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    base: text,
    base_name: v.exactOptional(text),
    quote: text,
    quote_name: v.exactOptional(text),
    fee: v.exactOptional(text),
    min_base_amount: v.exactOptional(ruleSchema),
    min_quote_amount: v.exactOptional(ruleSchema),
    max_base_amount: v.exactOptional(ruleSchema),
    max_quote_amount: v.exactOptional(ruleSchema),
    amount_precision: integer,
    precision: integer,
    trade_status: text,
    sell_start: v.exactOptional(int64),
    buy_start: v.exactOptional(int64),
    delisting_time: v.exactOptional(int64),
    type: v.exactOptional(text),
    trade_url: v.exactOptional(text),
    st_tag: v.exactOptional(boolean),
    up_rate: v.exactOptional(text),
    down_rate: v.exactOptional(text),
    slippage: v.exactOptional(text),
    market_order_max_stock: v.exactOptional(ruleSchema),
    market_order_max_money: v.exactOptional(ruleSchema),
  }))();

export const tickerSchema: v.GenericSchema<unknown, Ticker> = /* @__PURE__ */ (() =>
  v.looseObject({
    currency_pair: text,
    last: text,
    lowest_ask: v.exactOptional(text),
    lowest_size: v.exactOptional(text),
    highest_bid: v.exactOptional(text),
    highest_size: v.exactOptional(text),
    change_percentage: v.exactOptional(text),
    change_utc0: v.exactOptional(text),
    change_utc8: v.exactOptional(text),
    base_volume: text,
    quote_volume: text,
    high_24h: text,
    low_24h: text,
    etf_net_value: v.exactOptional(text),
    etf_pre_net_value: v.exactOptional(v.nullable(text)),
    etf_pre_timestamp: v.exactOptional(v.nullable(int64)),
    etf_leverage: v.exactOptional(v.nullable(text)),
  }))();

export const levelSchema: v.GenericSchema<unknown, Level> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
  ]))();

export const orderBookSchema: v.GenericSchema<unknown, OrderBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: v.exactOptional(int64),
    current: v.exactOptional(int64),
    update: int64,
    asks: v.array(levelSchema),
    bids: v.array(levelSchema),
  }))();

export const tradeSchema: v.GenericSchema<unknown, Trade> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    create_time: v.exactOptional(text),
    create_time_ms: text,
    currency_pair: v.exactOptional(text),
    side: sideSchema,
    amount: decimal,
    price: decimal,
    sequence_id: v.exactOptional(text),
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
    text,
  ]))();

export const spotAccountSchema: v.GenericSchema<unknown, SpotAccount> = /* @__PURE__ */ (() =>
  v.looseObject({
    currency: text,
    available: decimal,
    locked: decimal,
    update_id: v.exactOptional(int64),
  }))();

export const spotFeeSchema: v.GenericSchema<unknown, SpotFee> = /* @__PURE__ */ (() =>
  v.looseObject({
    user_id: v.exactOptional(int64),
    taker_fee: decimal,
    maker_fee: decimal,
    gt_discount: v.exactOptional(boolean),
    gt_taker_fee: v.exactOptional(text),
    gt_maker_fee: v.exactOptional(text),
    loan_fee: v.exactOptional(text),
    point_type: v.exactOptional(text),
    currency_pair: v.exactOptional(text),
    debit_fee: v.exactOptional(integer),
  }))();

export const orderRequestSchema: v.GenericSchema<unknown, OrderRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    text: v.exactOptional(text),
    currency_pair: text,
    type: v.exactOptional(v.picklist([
      "limit",
      "market",
    ])),
    account: v.exactOptional(text),
    side: v.picklist([
      "buy",
      "sell",
    ]),
    amount: decimal,
    price: v.exactOptional(decimal),
    time_in_force: v.exactOptional(v.picklist([
      "gtc",
      "ioc",
      "poc",
      "fok",
    ])),
    iceberg: v.exactOptional(decimal),
    stp_act: v.exactOptional(text),
    action_mode: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
      "FULL",
    ])),
    slippage: v.exactOptional(decimal),
  }))();

export const orderSchema: v.GenericSchema<unknown, Order> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    text: text,
    amend_text: v.exactOptional(text),
    create_time: v.exactOptional(text),
    update_time: v.exactOptional(text),
    create_time_ms: v.exactOptional(int64),
    update_time_ms: v.exactOptional(int64),
    status: orderStatusSchema,
    currency_pair: text,
    type: text,
    account: v.exactOptional(text),
    side: sideSchema,
    amount: decimal,
    price: v.exactOptional(text),
    time_in_force: v.exactOptional(timeInForceSchema),
    iceberg: v.exactOptional(text),
    left: decimal,
    filled_amount: v.exactOptional(text),
    fill_price: v.exactOptional(text),
    filled_total: v.exactOptional(text),
    avg_deal_price: v.exactOptional(text),
    fee: v.exactOptional(text),
    fee_currency: v.exactOptional(text),
    point_fee: v.exactOptional(text),
    gt_fee: v.exactOptional(text),
    gt_discount: v.exactOptional(boolean),
    rebated_fee: v.exactOptional(text),
    rebated_fee_currency: v.exactOptional(text),
    stp_id: v.exactOptional(int64),
    stp_act: v.exactOptional(text),
    finish_as: v.exactOptional(finishAsSchema),
  }))();

export const batchOrderSchema: v.GenericSchema<unknown, BatchOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    succeeded: boolean,
    label: v.exactOptional(v.nullable(text)),
    message: v.exactOptional(v.nullable(text)),
    order_id: v.exactOptional(text),
    id: v.exactOptional(text),
    text: v.exactOptional(text),
    amend_text: v.exactOptional(text),
    create_time: v.exactOptional(text),
    update_time: v.exactOptional(text),
    create_time_ms: v.exactOptional(int64),
    update_time_ms: v.exactOptional(int64),
    status: v.exactOptional(orderStatusSchema),
    currency_pair: v.exactOptional(text),
    type: v.exactOptional(text),
    account: v.exactOptional(text),
    side: v.exactOptional(sideSchema),
    amount: v.exactOptional(decimal),
    price: v.exactOptional(text),
    time_in_force: v.exactOptional(timeInForceSchema),
    iceberg: v.exactOptional(text),
    left: v.exactOptional(decimal),
    filled_amount: v.exactOptional(text),
    fill_price: v.exactOptional(text),
    filled_total: v.exactOptional(text),
    avg_deal_price: v.exactOptional(text),
    fee: v.exactOptional(text),
    fee_currency: v.exactOptional(text),
    point_fee: v.exactOptional(text),
    gt_fee: v.exactOptional(text),
    gt_discount: v.exactOptional(boolean),
    rebated_fee: v.exactOptional(text),
    rebated_fee_currency: v.exactOptional(text),
    stp_id: v.exactOptional(int64),
    stp_act: v.exactOptional(text),
    finish_as: v.exactOptional(finishAsSchema),
  }))();

export const orderAmendSchema: v.GenericSchema<unknown, OrderAmend> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    currency_pair: v.exactOptional(text),
    account: v.exactOptional(text),
    amount: v.exactOptional(decimal),
    price: v.exactOptional(decimal),
    amend_text: v.exactOptional(text),
    action_mode: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
      "FULL",
    ])),
  })))();

export const openOrdersSchema: v.GenericSchema<unknown, OpenOrders> = /* @__PURE__ */ (() =>
  v.looseObject({
    currency_pair: text,
    total: integer,
    orders: v.array(orderSchema),
  }))();

export const cancelRequestSchema: v.GenericSchema<unknown, CancelRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    currency_pair: text,
    id: text,
    account: v.exactOptional(text),
  }))();

export const cancelResultSchema: v.GenericSchema<unknown, CancelResult> = /* @__PURE__ */ (() =>
  v.looseObject({
    currency_pair: v.exactOptional(text),
    id: text,
    text: v.exactOptional(text),
    succeeded: boolean,
    label: v.exactOptional(v.nullable(text)),
    message: v.exactOptional(v.nullable(text)),
  }))();

export const fillSchema: v.GenericSchema<unknown, Fill> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    create_time: v.exactOptional(text),
    create_time_ms: text,
    currency_pair: v.exactOptional(text),
    side: sideSchema,
    role: v.picklist([
      "taker",
      "maker",
    ]),
    amount: decimal,
    price: decimal,
    order_id: text,
    fee: v.exactOptional(text),
    fee_currency: v.exactOptional(text),
    point_fee: v.exactOptional(text),
    gt_fee: v.exactOptional(text),
    sequence_id: v.exactOptional(text),
    text: v.exactOptional(text),
  }))();

export const countdownRequestSchema: v.GenericSchema<unknown, CountdownRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    timeout: integer,
    currency_pair: v.exactOptional(text),
  }))();

export const momentSchema: v.GenericSchema<unknown, Moment> = /* @__PURE__ */ (() =>
  v.union([
    int64,
    text,
  ]))();

export const countdownAnswerSchema: v.GenericSchema<unknown, CountdownAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    triggerTime: momentSchema,
  }))();

export const unifiedModeSchema: v.GenericSchema<unknown, UnifiedMode> = /* @__PURE__ */ (() =>
  v.looseObject({
    mode: text,
  }))();

export const unifiedBalanceSchema: v.GenericSchema<unknown, UnifiedBalance> = /* @__PURE__ */ (() =>
  v.looseObject({
    available: decimal,
    freeze: decimal,
    borrowed: v.exactOptional(decimal),
    equity: v.exactOptional(decimal),
    total_liab: v.exactOptional(decimal),
  }))();

export const unifiedAccountSchema: v.GenericSchema<unknown, UnifiedAccount> = /* @__PURE__ */ (() =>
  v.looseObject({
    user_id: v.exactOptional(int64),
    locked: v.exactOptional(boolean),
    balances: v.pipe(noList, v.record(v.string(), unifiedBalanceSchema)),
    unified_account_total: v.exactOptional(decimal),
    unified_account_total_equity: v.exactOptional(decimal),
    total_available_margin: v.exactOptional(decimal),
  }))();

export const subscribeAuthSchema: v.GenericSchema<unknown, SubscribeAuth> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("api_key"),
    KEY: text,
    SIGN: text,
  }))();

export const subscribeFrameSchema: v.GenericSchema<unknown, SubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: integer,
    id: v.exactOptional(integer),
    channel: text,
    event: v.literal("subscribe"),
    payload: v.exactOptional(v.array(text)),
    auth: v.exactOptional(subscribeAuthSchema),
  }))();

export const unsubscribeFrameSchema: v.GenericSchema<unknown, UnsubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: integer,
    id: v.exactOptional(integer),
    channel: text,
    event: v.literal("unsubscribe"),
    payload: v.exactOptional(v.array(text)),
  }))();

export const frameErrorSchema: v.GenericSchema<unknown, FrameError> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: integer,
    message: text,
  }))();

export const frameStatusSchema: v.GenericSchema<unknown, FrameStatus> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
  }))();

export const subscribedFrameSchema: v.GenericSchema<unknown, SubscribedFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: int64,
    time_ms: v.exactOptional(int64),
    id: v.exactOptional(int64),
    conn_id: v.exactOptional(text),
    trace_id: v.exactOptional(text),
    channel: text,
    event: text,
    payload: v.exactOptional(v.array(text)),
    error: v.exactOptional(v.nullable(frameErrorSchema)),
    result: v.exactOptional(v.nullable(frameStatusSchema)),
  }))();

export const loginPayloadSchema: v.GenericSchema<unknown, LoginPayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    api_key: text,
    signature: text,
    timestamp: text,
    req_id: text,
  }))();

export const loginFrameSchema: v.GenericSchema<unknown, LoginFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: integer,
    channel: v.literal("spot.login"),
    event: v.literal("api"),
    payload: loginPayloadSchema,
  }))();

export const replyStatusSchema: v.GenericSchema<unknown, ReplyStatus> = /* @__PURE__ */ (() =>
  v.union([
    text,
    integer,
  ]))();

export const replyHeaderSchema: v.GenericSchema<unknown, ReplyHeader> = /* @__PURE__ */ (() =>
  v.looseObject({
    response_time: v.exactOptional(text),
    status: replyStatusSchema,
    channel: text,
    event: text,
    client_id: v.exactOptional(text),
    x_in_time: v.exactOptional(int64),
    x_out_time: v.exactOptional(int64),
    conn_id: v.exactOptional(text),
    conn_trace_id: v.exactOptional(text),
    trace_id: v.exactOptional(text),
    x_gate_ratelimit_requests_remain: v.exactOptional(int64),
    x_gate_ratelimit_limit: v.exactOptional(int64),
    x_gate_ratelimit_reset_timestamp: v.exactOptional(int64),
    x_gat_ratelimit_reset_timestamp: v.exactOptional(int64),
  }))();

export const loginResultSchema: v.GenericSchema<unknown, LoginResult> = /* @__PURE__ */ (() =>
  v.looseObject({
    api_key: v.exactOptional(text),
    uid: text,
  }))();

export const replyErrorsSchema: v.GenericSchema<unknown, ReplyErrors> = /* @__PURE__ */ (() =>
  v.looseObject({
    label: text,
    message: v.exactOptional(text),
  }))();

export const loginDataSchema: v.GenericSchema<unknown, LoginData> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    result: v.exactOptional(loginResultSchema),
    errs: v.exactOptional(replyErrorsSchema),
  })))();

export const loggedInFrameSchema: v.GenericSchema<unknown, LoggedInFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    request_id: text,
    header: replyHeaderSchema,
    data: loginDataSchema,
  }))();

export const systemNoticeSchema: v.GenericSchema<unknown, SystemNotice> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: text,
    msg: v.exactOptional(text),
  }))();

export const systemFrameSchema: v.GenericSchema<unknown, SystemFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: v.exactOptional(int64),
    time_ms: v.exactOptional(int64),
    channel: text,
    event: text,
    result: systemNoticeSchema,
  }))();

export const replyDataSchema: v.GenericSchema<unknown, ReplyData> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    result: v.exactOptional(orderSchema),
    errs: v.exactOptional(replyErrorsSchema),
  })))();

export const apiReplyFrameSchema: v.GenericSchema<unknown, ApiReplyFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    request_id: text,
    ack: v.exactOptional(boolean),
    header: replyHeaderSchema,
    data: replyDataSchema,
  }))();

export const spotTickerFrameSchema: v.GenericSchema<unknown, SpotTickerFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: v.exactOptional(int64),
    time_ms: int64,
    channel: text,
    event: v.exactOptional(text),
    result: tickerSchema,
  }))();

export const spotTradeSchema: v.GenericSchema<unknown, SpotTrade> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: int64,
    id_market: v.exactOptional(int64),
    create_time: v.exactOptional(int64),
    create_time_ms: text,
    side: sideSchema,
    currency_pair: text,
    amount: decimal,
    price: decimal,
    range: v.exactOptional(text),
  }))();

export const spotTradeFrameSchema: v.GenericSchema<unknown, SpotTradeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: v.exactOptional(int64),
    time_ms: int64,
    channel: text,
    event: v.exactOptional(text),
    result: spotTradeSchema,
  }))();

export const spotCandleSchema: v.GenericSchema<unknown, SpotCandle> = /* @__PURE__ */ (() =>
  v.looseObject({
    t: text,
    v: decimal,
    c: decimal,
    h: decimal,
    l: decimal,
    o: decimal,
    n: text,
    a: decimal,
    w: v.exactOptional(boolean),
  }))();

export const spotCandleFrameSchema: v.GenericSchema<unknown, SpotCandleFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time_ms: int64,
    channel: text,
    result: spotCandleSchema,
  }))();

export const spotBookSchema: v.GenericSchema<unknown, SpotBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    t: int64,
    full: v.exactOptional(boolean),
    s: text,
    U: v.exactOptional(int64),
    u: int64,
    l: v.exactOptional(text),
    b: v.exactOptional(v.array(levelSchema)),
    a: v.exactOptional(v.array(levelSchema)),
  }))();

export const spotBookFrameSchema: v.GenericSchema<unknown, SpotBookFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: v.exactOptional(int64),
    time_ms: int64,
    channel: text,
    event: v.exactOptional(text),
    result: spotBookSchema,
  }))();

export const pushedTimeSchema: v.GenericSchema<unknown, PushedTime> = /* @__PURE__ */ (() =>
  v.union([
    text,
    int64,
  ]))();

export const spotOrderPushSchema: v.GenericSchema<unknown, SpotOrderPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    text: text,
    amend_text: v.exactOptional(text),
    create_time: v.exactOptional(text),
    update_time: v.exactOptional(text),
    create_time_ms: v.exactOptional(pushedTimeSchema),
    update_time_ms: v.exactOptional(pushedTimeSchema),
    currency_pair: text,
    type: text,
    account: v.exactOptional(text),
    side: sideSchema,
    amount: decimal,
    price: v.exactOptional(text),
    time_in_force: v.exactOptional(timeInForceSchema),
    left: decimal,
    filled_amount: v.exactOptional(text),
    filled_total: v.exactOptional(text),
    avg_deal_price: v.exactOptional(text),
    fee: v.exactOptional(text),
    fee_currency: v.exactOptional(text),
    point_fee: v.exactOptional(text),
    gt_fee: v.exactOptional(text),
    gt_discount: v.exactOptional(boolean),
    rebated_fee: v.exactOptional(text),
    rebated_fee_currency: v.exactOptional(text),
    stp_id: v.exactOptional(int64),
    stp_act: v.exactOptional(text),
    finish_as: v.exactOptional(finishAsSchema),
    user: v.exactOptional(int64),
    event: text,
    biz_info: v.exactOptional(text),
  }))();

export const spotOrdersFrameSchema: v.GenericSchema<unknown, SpotOrdersFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time_ms: int64,
    channel: text,
    result: v.array(spotOrderPushSchema),
  }))();

export const spotFillPushSchema: v.GenericSchema<unknown, SpotFillPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: int64,
    id_market: v.exactOptional(int64),
    user_id: v.exactOptional(int64),
    order_id: text,
    currency_pair: text,
    create_time: v.exactOptional(int64),
    create_time_ms: text,
    side: sideSchema,
    amount: decimal,
    role: v.picklist([
      "taker",
      "maker",
    ]),
    price: decimal,
    fee: v.exactOptional(text),
    fee_currency: v.exactOptional(text),
    point_fee: v.exactOptional(text),
    gt_fee: v.exactOptional(text),
    text: v.exactOptional(text),
  }))();

export const spotFillsFrameSchema: v.GenericSchema<unknown, SpotFillsFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time_ms: int64,
    channel: text,
    result: v.array(spotFillPushSchema),
  }))();

export const spotBalancePushSchema: v.GenericSchema<unknown, SpotBalancePush> = /* @__PURE__ */ (() =>
  v.looseObject({
    timestamp: v.exactOptional(text),
    timestamp_ms: text,
    user: v.exactOptional(text),
    currency: text,
    change: v.exactOptional(text),
    total: v.exactOptional(text),
    available: decimal,
    freeze: decimal,
    freeze_change: v.exactOptional(text),
    change_type: v.exactOptional(text),
  }))();

export const spotBalancesFrameSchema: v.GenericSchema<unknown, SpotBalancesFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time_ms: int64,
    channel: text,
    result: v.array(spotBalancePushSchema),
  }))();

export const deadlineSchema: v.GenericSchema<unknown, Deadline> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    "x-gate-exptime": v.exactOptional(text),
  })))();

export const spotOrderCancelSchema: v.GenericSchema<unknown, SpotOrderCancel> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    currency_pair: text,
    account: v.exactOptional(text),
  }))();

export const spotOrderAmendSchema: v.GenericSchema<unknown, SpotOrderAmend> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    currency_pair: text,
    account: v.exactOptional(text),
    amount: v.exactOptional(decimal),
    price: v.exactOptional(decimal),
    amend_text: v.exactOptional(text),
  }))();

export const spotOrderPlaceParamSchema: v.GenericSchema<unknown, SpotOrderPlaceParam> = /* @__PURE__ */ (() =>
  v.looseObject({
    text: v.exactOptional(text),
    currency_pair: text,
    type: v.exactOptional(v.picklist([
      "limit",
      "market",
    ])),
    account: v.exactOptional(text),
    side: v.picklist([
      "buy",
      "sell",
    ]),
    amount: decimal,
    price: v.exactOptional(decimal),
    time_in_force: v.exactOptional(v.picklist([
      "gtc",
      "ioc",
      "poc",
      "fok",
    ])),
    iceberg: v.exactOptional(decimal),
    stp_act: v.exactOptional(text),
    action_mode: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
      "FULL",
    ])),
    slippage: v.exactOptional(decimal),
    "x-gate-exptime": v.exactOptional(text),
  }))();

export const spotOrderPlacePayloadSchema: v.GenericSchema<unknown, SpotOrderPlacePayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    req_id: v.exactOptional(text),
    req_param: spotOrderPlaceParamSchema,
  }))();

export const spotOrderCancelParamSchema: v.GenericSchema<unknown, SpotOrderCancelParam> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    currency_pair: text,
    account: v.exactOptional(text),
    "x-gate-exptime": v.exactOptional(text),
  }))();

export const spotOrderCancelPayloadSchema: v.GenericSchema<unknown, SpotOrderCancelPayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    req_id: v.exactOptional(text),
    req_param: spotOrderCancelParamSchema,
  }))();

export const spotOrderAmendParamSchema: v.GenericSchema<unknown, SpotOrderAmendParam> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    currency_pair: text,
    account: v.exactOptional(text),
    amount: v.exactOptional(decimal),
    price: v.exactOptional(decimal),
    amend_text: v.exactOptional(text),
    "x-gate-exptime": v.exactOptional(text),
  }))();

export const spotOrderAmendPayloadSchema: v.GenericSchema<unknown, SpotOrderAmendPayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    req_id: v.exactOptional(text),
    req_param: spotOrderAmendParamSchema,
  }))();

export const listCurrencyPairsAnswerSchema: v.GenericSchema<unknown, ListCurrencyPairsAnswer> = /* @__PURE__ */ (() =>
  v.array(currencyPairSchema))();

export const listTickersAnswerSchema: v.GenericSchema<unknown, ListTickersAnswer> = /* @__PURE__ */ (() =>
  v.array(tickerSchema))();

export const listTradesAnswerSchema: v.GenericSchema<unknown, ListTradesAnswer> = /* @__PURE__ */ (() =>
  v.array(tradeSchema))();

export const listCandlesticksAnswerSchema: v.GenericSchema<unknown, ListCandlesticksAnswer> = /* @__PURE__ */ (() =>
  v.array(candleSchema))();

export const listSpotAccountsAnswerSchema: v.GenericSchema<unknown, ListSpotAccountsAnswer> = /* @__PURE__ */ (() =>
  v.array(spotAccountSchema))();

export const listOrdersAnswerSchema: v.GenericSchema<unknown, ListOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(orderSchema))();

export const cancelOrdersAnswerSchema: v.GenericSchema<unknown, CancelOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(batchOrderSchema))();

export const createBatchOrdersAnswerSchema: v.GenericSchema<unknown, CreateBatchOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(batchOrderSchema))();

export const cancelBatchOrdersAnswerSchema: v.GenericSchema<unknown, CancelBatchOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(cancelResultSchema))();

export const listAllOpenOrdersAnswerSchema: v.GenericSchema<unknown, ListAllOpenOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(openOrdersSchema))();

export const listMyTradesAnswerSchema: v.GenericSchema<unknown, ListMyTradesAnswer> = /* @__PURE__ */ (() =>
  v.array(fillSchema))();

export const spotOrderPlaceRequestSchema: v.GenericSchema<unknown, SpotOrderPlaceRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: integer,
    channel: v.literal("spot.order_place"),
    event: v.literal("api"),
    payload: spotOrderPlacePayloadSchema,
  }))();

export const spotOrderCancelRequestSchema: v.GenericSchema<unknown, SpotOrderCancelRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: integer,
    channel: v.literal("spot.order_cancel"),
    event: v.literal("api"),
    payload: spotOrderCancelPayloadSchema,
  }))();

export const spotOrderAmendRequestSchema: v.GenericSchema<unknown, SpotOrderAmendRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: integer,
    channel: v.literal("spot.order_amend"),
    event: v.literal("api"),
    payload: spotOrderAmendPayloadSchema,
  }))();

/**
 * Asks for the server's time.
 * https://www.gate.com/docs/developers/apiv4/en/#get-server-current-time
 */
export const getSystemTime: Endpoint<GetSystemTimeParams, ServerTime> = {
  id: "getSystemTime",
  method: "GET",
  path: "/api/v4/spot/time",
  auth: "none",
  cost: {
    getSystemTime: 1,
  },
  params: {},
  answer: serverTimeSchema,
};

/**
 * Lists pairs with their rules.
 * https://www.gate.com/docs/developers/apiv4/en/#query-all-supported-currency-pairs
 */
export const listCurrencyPairs: Endpoint<ListCurrencyPairsParams, ListCurrencyPairsAnswer> = {
  id: "listCurrencyPairs",
  method: "GET",
  path: "/api/v4/spot/currency_pairs",
  auth: "none",
  cost: {
    listCurrencyPairs: 1,
  },
  params: {},
  answer: listCurrencyPairsAnswerSchema,
};

/**
 * Tells the last 24 hours of a pair, or of all.
 * https://www.gate.com/docs/developers/apiv4/en/#get-currency-pair-ticker-information
 */
export const listTickers: Endpoint<ListTickersParams, ListTickersAnswer> = {
  id: "listTickers",
  method: "GET",
  path: "/api/v4/spot/tickers",
  auth: "none",
  cost: {
    listTickers: 1,
  },
  params: {
    currency_pair: { in: "query" },
    timezone: { in: "query" },
  },
  answer: listTickersAnswerSchema,
};

/**
 * Tells the best levels of a book.
 * https://www.gate.com/docs/developers/apiv4/en/#get-market-depth-information
 */
export const listOrderBook: Endpoint<ListOrderBookParams, OrderBook> = {
  id: "listOrderBook",
  method: "GET",
  path: "/api/v4/spot/order_book",
  auth: "none",
  cost: {
    listOrderBook: 1,
  },
  params: {
    currency_pair: { in: "query", required: true },
    interval: { in: "query" },
    limit: { in: "query" },
    with_id: { in: "query" },
  },
  answer: orderBookSchema,
};

/**
 * Lists trades of a pair, newest first.
 * https://www.gate.com/docs/developers/apiv4/en/#query-market-transaction-records
 */
export const listTrades: Endpoint<ListTradesParams, ListTradesAnswer> = {
  id: "listTrades",
  method: "GET",
  path: "/api/v4/spot/trades",
  auth: "none",
  cost: {
    listTrades: 1,
  },
  params: {
    currency_pair: { in: "query", required: true },
    limit: { in: "query" },
    from: { in: "query" },
    to: { in: "query" },
    page: { in: "query" },
  },
  answer: listTradesAnswerSchema,
};

/**
 * Lists candles of a pair, oldest first.
 * https://www.gate.com/docs/developers/apiv4/en/#market-k-line-chart
 */
export const listCandlesticks: Endpoint<ListCandlesticksParams, ListCandlesticksAnswer> = {
  id: "listCandlesticks",
  method: "GET",
  path: "/api/v4/spot/candlesticks",
  auth: "none",
  cost: {
    listCandlesticks: 1,
  },
  params: {
    currency_pair: { in: "query", required: true },
    limit: { in: "query" },
    from: { in: "query" },
    to: { in: "query" },
    interval: { in: "query" },
  },
  answer: listCandlesticksAnswerSchema,
};

/**
 * Tells what the spot account has.
 * https://www.gate.com/docs/developers/apiv4/en/#list-spot-trading-accounts
 */
export const listSpotAccounts: Endpoint<ListSpotAccountsParams, ListSpotAccountsAnswer> = {
  id: "listSpotAccounts",
  method: "GET",
  path: "/api/v4/spot/accounts",
  auth: "signed",
  cost: {
    listSpotAccounts: 1,
  },
  params: {
    currency: { in: "query" },
  },
  answer: listSpotAccountsAnswerSchema,
};

/**
 * Tells the fee rates of the account.
 * https://www.gate.com/docs/developers/apiv4/en/#query-account-fee-rates
 */
export const getFee: Endpoint<GetFeeParams, SpotFee> = {
  id: "getFee",
  method: "GET",
  path: "/api/v4/spot/fee",
  auth: "signed",
  cost: {
    getFee: 1,
  },
  params: {
    currency_pair: { in: "query" },
  },
  answer: spotFeeSchema,
};

/**
 * Tells of which class the account is.
 * https://www.gate.com/docs/developers/apiv4/en/#query-mode-of-the-unified-account
 */
export const getUnifiedMode: Endpoint<GetUnifiedModeParams, UnifiedMode> = {
  id: "getUnifiedMode",
  method: "GET",
  path: "/api/v4/unified/unified_mode",
  auth: "signed",
  cost: {
    getUnifiedMode: 1,
  },
  params: {},
  answer: unifiedModeSchema,
};

/**
 * Tells what a unified account has.
 * https://www.gate.com/docs/developers/apiv4/en/#get-unified-account-information
 */
export const listUnifiedAccounts: Endpoint<ListUnifiedAccountsParams, UnifiedAccount> = {
  id: "listUnifiedAccounts",
  method: "GET",
  path: "/api/v4/unified/accounts",
  auth: "signed",
  cost: {
    listUnifiedAccounts: 1,
  },
  params: {
    currency: { in: "query" },
  },
  answer: unifiedAccountSchema,
};

/**
 * Places an order.
 * https://www.gate.com/docs/developers/apiv4/en/#create-an-order
 */
export const createOrder: Endpoint<CreateOrderParams, Order> = {
  id: "createOrder",
  method: "POST",
  path: "/api/v4/spot/orders",
  auth: "signed",
  cost: {
    placeOrder: 1,
  },
  write: true,
  deadline: "x-gate-exptime",
  params: {
    "x-gate-exptime": { in: "header" },
    text: { in: "body" },
    currency_pair: { in: "body", required: true },
    type: { in: "body" },
    account: { in: "body" },
    side: { in: "body", required: true },
    amount: { in: "body", required: true },
    price: { in: "body" },
    time_in_force: { in: "body" },
    iceberg: { in: "body" },
    stp_act: { in: "body" },
    action_mode: { in: "body" },
    slippage: { in: "body" },
  },
  body: "json",
  answer: orderSchema,
};

/**
 * Lists orders of a pair: the open ones, or those that have ended.
 * https://www.gate.com/docs/developers/apiv4/en/#list-orders
 */
export const listOrders: Endpoint<ListOrdersParams, ListOrdersAnswer> = {
  id: "listOrders",
  method: "GET",
  path: "/api/v4/spot/orders",
  auth: "signed",
  cost: {
    listOrders: 1,
  },
  params: {
    currency_pair: { in: "query", required: true },
    status: { in: "query", required: true },
    page: { in: "query" },
    limit: { in: "query" },
    account: { in: "query" },
    from: { in: "query" },
    to: { in: "query" },
    side: { in: "query" },
  },
  answer: listOrdersAnswerSchema,
};

/**
 * Cancels all open orders of a pair, or of all.
 * https://www.gate.com/docs/developers/apiv4/en/#cancel-all-open-orders-in-specified-currency-pair
 */
export const cancelOrders: Endpoint<CancelOrdersParams, CancelOrdersAnswer> = {
  id: "cancelOrders",
  method: "DELETE",
  path: "/api/v4/spot/orders",
  auth: "signed",
  cost: {
    cancelOrder: 1,
  },
  write: true,
  params: {
    currency_pair: { in: "query" },
    side: { in: "query" },
    account: { in: "query" },
    "x-gate-exptime": { in: "header" },
  },
  answer: cancelOrdersAnswerSchema,
};

/**
 * Tells of one order.
 * https://www.gate.com/docs/developers/apiv4/en/#query-single-order-details
 */
export const getOrder: Endpoint<GetOrderParams, Order> = {
  id: "getOrder",
  method: "GET",
  path: "/api/v4/spot/orders/{order_id}",
  auth: "signed",
  cost: {
    getOrder: 1,
  },
  params: {
    order_id: { in: "path", required: true },
    currency_pair: { in: "query", required: true },
    account: { in: "query" },
  },
  answer: orderSchema,
};

/**
 * Changes an open order in place.
 * https://www.gate.com/docs/developers/apiv4/en/#amend-single-order
 */
export const amendOrder: Endpoint<AmendOrderParams, Order> = {
  id: "amendOrder",
  method: "PATCH",
  path: "/api/v4/spot/orders/{order_id}",
  auth: "signed",
  cost: {
    placeOrder: 1,
  },
  write: true,
  deadline: "x-gate-exptime",
  params: {
    order_id: { in: "path", required: true },
    "x-gate-exptime": { in: "header" },
    currency_pair: { in: "body" },
    account: { in: "body" },
    amount: { in: "body" },
    price: { in: "body" },
    amend_text: { in: "body" },
    action_mode: { in: "body" },
  },
  body: "json",
  answer: orderSchema,
};

/**
 * Cancels an order.
 * https://www.gate.com/docs/developers/apiv4/en/#cancel-single-order
 */
export const cancelOrder: Endpoint<CancelOrderParams, Order> = {
  id: "cancelOrder",
  method: "DELETE",
  path: "/api/v4/spot/orders/{order_id}",
  auth: "signed",
  cost: {
    cancelOrder: 1,
  },
  write: true,
  params: {
    order_id: { in: "path", required: true },
    currency_pair: { in: "query", required: true },
    account: { in: "query" },
    "x-gate-exptime": { in: "header" },
  },
  answer: orderSchema,
};

/**
 * Places orders of up to four pairs and ten of each.
 * https://www.gate.com/docs/developers/apiv4/en/#batch-place-orders
 */
export const createBatchOrders: Endpoint<CreateBatchOrdersParams, CreateBatchOrdersAnswer> = {
  id: "createBatchOrders",
  method: "POST",
  path: "/api/v4/spot/batch_orders",
  auth: "signed",
  cost: {
    placeOrder: 1,
  },
  write: true,
  deadline: "x-gate-exptime",
  params: {
    "x-gate-exptime": { in: "header" },
    orders: { in: "body", required: true },
  },
  body: "list",
  answer: createBatchOrdersAnswerSchema,
};

/**
 * Cancels up to 20 orders.
 * https://www.gate.com/docs/developers/apiv4/en/#cancel-batch-orders-by-specified-id-list
 */
export const cancelBatchOrders: Endpoint<CancelBatchOrdersParams, CancelBatchOrdersAnswer> = {
  id: "cancelBatchOrders",
  method: "POST",
  path: "/api/v4/spot/cancel_batch_orders",
  auth: "signed",
  cost: {
    cancelOrder: 1,
  },
  write: true,
  params: {
    "x-gate-exptime": { in: "header" },
    orders: { in: "body", required: true },
  },
  body: "list",
  answer: cancelBatchOrdersAnswerSchema,
};

/**
 * Lists open orders of all pairs; pages are of each pair.
 * https://www.gate.com/docs/developers/apiv4/en/#list-all-open-orders
 */
export const listAllOpenOrders: Endpoint<ListAllOpenOrdersParams, ListAllOpenOrdersAnswer> = {
  id: "listAllOpenOrders",
  method: "GET",
  path: "/api/v4/spot/open_orders",
  auth: "signed",
  cost: {
    listAllOpenOrders: 1,
  },
  params: {
    page: { in: "query" },
    limit: { in: "query" },
    account: { in: "query" },
  },
  answer: listAllOpenOrdersAnswerSchema,
};

/**
 * Lists executions of our orders, newest first; 30 days in one question at most.
 * https://www.gate.com/docs/developers/apiv4/en/#query-personal-trading-records
 */
export const listMyTrades: Endpoint<ListMyTradesParams, ListMyTradesAnswer> = {
  id: "listMyTrades",
  method: "GET",
  path: "/api/v4/spot/my_trades",
  auth: "signed",
  cost: {
    listMyTrades: 1,
  },
  params: {
    currency_pair: { in: "query" },
    limit: { in: "query" },
    page: { in: "query" },
    order_id: { in: "query" },
    account: { in: "query" },
    from: { in: "query" },
    to: { in: "query" },
  },
  answer: listMyTradesAnswerSchema,
};

/**
 * Has all orders canceled unless it is called again in time.
 * https://www.gate.com/docs/developers/apiv4/en/#countdown-cancel-orders
 */
export const countdownCancelAllSpot: Endpoint<CountdownCancelAllSpotParams, CountdownAnswer> = {
  id: "countdownCancelAllSpot",
  method: "POST",
  path: "/api/v4/spot/countdown_cancel_all",
  auth: "signed",
  cost: {
    countdownCancelAllSpot: 1,
  },
  write: true,
  params: {
    timeout: { in: "body", required: true },
    currency_pair: { in: "body" },
  },
  body: "json",
  answer: countdownAnswerSchema,
};

/**
 * Places an order.
 * https://www.gate.com/docs/developers/apiv4/ws/en/#order-place
 */
export const spotOrderPlaceRequest: Request<SpotOrderPlaceParam, Order> = {
  id: "spotOrderPlace",
  server: "spot",
  method: "spot.order_place",
  auth: "signed",
  cost: {
    placeOrder: 1,
    spotSocketOrders: 1,
  },
  write: true,
  deadline: "x-gate-exptime",
  params: {
    text: {},
    currency_pair: { required: true },
    type: {},
    account: {},
    side: { required: true },
    amount: { required: true },
    price: {},
    time_in_force: {},
    iceberg: {},
    stp_act: {},
    action_mode: {},
    slippage: {},
    "x-gate-exptime": {},
  },
  answer: orderSchema,
};

/**
 * Cancels an order.
 * https://www.gate.com/docs/developers/apiv4/ws/en/#order-cancel
 */
export const spotOrderCancelRequest: Request<SpotOrderCancelParam, Order> = {
  id: "spotOrderCancel",
  server: "spot",
  method: "spot.order_cancel",
  auth: "signed",
  cost: {
    cancelOrder: 1,
  },
  write: true,
  deadline: "x-gate-exptime",
  params: {
    order_id: { required: true },
    currency_pair: { required: true },
    account: {},
    "x-gate-exptime": {},
  },
  answer: orderSchema,
};

/**
 * Changes an open order in place.
 * https://www.gate.com/docs/developers/apiv4/ws/en/#order-amend
 */
export const spotOrderAmendRequest: Request<SpotOrderAmendParam, Order> = {
  id: "spotOrderAmend",
  server: "spot",
  method: "spot.order_amend",
  auth: "signed",
  cost: {
    placeOrder: 1,
    spotSocketOrders: 1,
  },
  write: true,
  deadline: "x-gate-exptime",
  params: {
    order_id: { required: true },
    currency_pair: { required: true },
    account: {},
    amount: {},
    price: {},
    amend_text: {},
    "x-gate-exptime": {},
  },
  answer: orderSchema,
};

/**
 * The last 24 hours of a pair, every second.
 * https://www.gate.com/docs/developers/apiv4/ws/en/#tickers-channel
 */
export const spotTickersChannel: Channel<{ readonly currency_pair: string }, SpotTickerFrame> = {
  id: "spotTickers",
  server: "spot",
  auth: "none",
  address: "spot.tickers/{currency_pair}",
  params: ["currency_pair"],
  messages: {
    spotTickers: spotTickerFrameSchema,
  },
};

/**
 * Every trade of a pair.
 * https://www.gate.com/docs/developers/apiv4/ws/en/#public-trades-channel
 */
export const spotTradesChannel: Channel<{ readonly currency_pair: string }, SpotTradeFrame> = {
  id: "spotTrades",
  server: "spot",
  auth: "none",
  address: "spot.trades/{currency_pair}",
  params: ["currency_pair"],
  messages: {
    spotTrades: spotTradeFrameSchema,
  },
};

/**
 * The current candle of a pair, every two seconds.
 * https://www.gate.com/docs/developers/apiv4/ws/en/#candlesticks-channel
 */
export const spotCandlesticksChannel: Channel<{ readonly interval: "10s" | "1m" | "5m" | "15m" | "30m" | "1h" | "4h" | "8h" | "1d" | "7d"; readonly currency_pair: string }, SpotCandleFrame> = {
  id: "spotCandlesticks",
  server: "spot",
  auth: "none",
  address: "spot.candlesticks/{interval}_{currency_pair}",
  params: ["interval", "currency_pair"],
  messages: {
    spotCandlesticks: spotCandleFrameSchema,
  },
};

/**
 * A book: all of it first, then changes every 100 ms (400 levels) or 20 ms (50).
 * https://www.gate.com/docs/developers/apiv4/ws/en/#order-book-v2-subscription
 */
export const spotObuChannel: Channel<{ readonly currency_pair: string; readonly level: "50" | "400" }, SpotBookFrame, HotSpotBookFrame> = {
  id: "spotObu",
  server: "spot",
  auth: "none",
  address: "spot.obu/ob.{currency_pair}.{level}",
  params: ["currency_pair", "level"],
  messages: {
    spotObu: spotBookFrameSchema,
  },
};

/**
 * Our orders, whenever one changes.
 * Subscribed for all pairs with !all. Nothing comes on subscribing.
 * https://www.gate.com/docs/developers/apiv4/ws/en/#orders-channel
 */
export const spotOrdersChannel: Channel<Record<string, never>, SpotOrdersFrame> = {
  id: "spotOrders",
  server: "spot",
  auth: "signed",
  address: "spot.orders",
  params: [],
  messages: {
    spotOrders: spotOrdersFrameSchema,
  },
};

/**
 * Executions of our orders.
 * Subscribed for all pairs with !all.
 * https://www.gate.com/docs/developers/apiv4/ws/en/#user-trades-channel
 */
export const spotUsertradesChannel: Channel<Record<string, never>, SpotFillsFrame> = {
  id: "spotUsertrades",
  server: "spot",
  auth: "signed",
  address: "spot.usertrades",
  params: [],
  messages: {
    spotUsertrades: spotFillsFrameSchema,
  },
};

/**
 * Balances of the spot account, whenever one changes.
 * https://www.gate.com/docs/developers/apiv4/ws/en/#spot-balance-channel
 */
export const spotBalancesChannel: Channel<Record<string, never>, SpotBalancesFrame> = {
  id: "spotBalances",
  server: "spot",
  auth: "signed",
  address: "spot.balances",
  params: [],
  messages: {
    spotBalances: spotBalancesFrameSchema,
  },
};
