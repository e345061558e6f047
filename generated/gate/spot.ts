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
const optional_sideSchema = /* @__PURE__ */ v.exactOptional(sideSchema);

export const errorAnswerSchema: v.GenericSchema<unknown, ErrorAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    label: text,
    message: optional_text,
    detail: optional_text,
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
const optional_ruleSchema = /* @__PURE__ */ v.exactOptional(ruleSchema);

export const currencyPairSchema: v.GenericSchema<unknown, CurrencyPair> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    base: text,
    base_name: optional_text,
    quote: text,
    quote_name: optional_text,
    fee: optional_text,
    min_base_amount: optional_ruleSchema,
    min_quote_amount: optional_ruleSchema,
    max_base_amount: optional_ruleSchema,
    max_quote_amount: optional_ruleSchema,
    amount_precision: integer,
    precision: integer,
    trade_status: text,
    sell_start: optional_int64,
    buy_start: optional_int64,
    delisting_time: optional_int64,
    type: optional_text,
    trade_url: optional_text,
    st_tag: optional_boolean,
    up_rate: optional_text,
    down_rate: optional_text,
    slippage: optional_text,
    market_order_max_stock: optional_ruleSchema,
    market_order_max_money: optional_ruleSchema,
  }))();

export const tickerSchema: v.GenericSchema<unknown, Ticker> = /* @__PURE__ */ (() =>
  v.looseObject({
    currency_pair: text,
    last: text,
    lowest_ask: optional_text,
    lowest_size: optional_text,
    highest_bid: optional_text,
    highest_size: optional_text,
    change_percentage: optional_text,
    change_utc0: optional_text,
    change_utc8: optional_text,
    base_volume: text,
    quote_volume: text,
    high_24h: text,
    low_24h: text,
    etf_net_value: optional_text,
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
    id: optional_int64,
    current: optional_int64,
    update: int64,
    asks: v.array(levelSchema),
    bids: v.array(levelSchema),
  }))();

export const tradeSchema: v.GenericSchema<unknown, Trade> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    create_time: optional_text,
    create_time_ms: text,
    currency_pair: optional_text,
    side: sideSchema,
    amount: decimal,
    price: decimal,
    sequence_id: optional_text,
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
    update_id: optional_int64,
  }))();

export const spotFeeSchema: v.GenericSchema<unknown, SpotFee> = /* @__PURE__ */ (() =>
  v.looseObject({
    user_id: optional_int64,
    taker_fee: decimal,
    maker_fee: decimal,
    gt_discount: optional_boolean,
    gt_taker_fee: optional_text,
    gt_maker_fee: optional_text,
    loan_fee: optional_text,
    point_type: optional_text,
    currency_pair: optional_text,
    debit_fee: optional_integer,
  }))();

export const orderRequestSchema: v.GenericSchema<unknown, OrderRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    text: optional_text,
    currency_pair: text,
    type: v.exactOptional(v.picklist([
      "limit",
      "market",
    ])),
    account: optional_text,
    side: v.picklist([
      "buy",
      "sell",
    ]),
    amount: decimal,
    price: optional_decimal,
    time_in_force: v.exactOptional(v.picklist([
      "gtc",
      "ioc",
      "poc",
      "fok",
    ])),
    iceberg: optional_decimal,
    stp_act: optional_text,
    action_mode: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
      "FULL",
    ])),
    slippage: optional_decimal,
  }))();

export const orderSchema: v.GenericSchema<unknown, Order> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    text: text,
    amend_text: optional_text,
    create_time: optional_text,
    update_time: optional_text,
    create_time_ms: optional_int64,
    update_time_ms: optional_int64,
    status: orderStatusSchema,
    currency_pair: text,
    type: text,
    account: optional_text,
    side: sideSchema,
    amount: decimal,
    price: optional_text,
    time_in_force: optional_text,
    iceberg: optional_text,
    left: decimal,
    filled_amount: optional_text,
    fill_price: optional_text,
    filled_total: optional_text,
    avg_deal_price: optional_text,
    fee: optional_text,
    fee_currency: optional_text,
    point_fee: optional_text,
    gt_fee: optional_text,
    gt_discount: optional_boolean,
    rebated_fee: optional_text,
    rebated_fee_currency: optional_text,
    stp_id: optional_int64,
    stp_act: optional_text,
    finish_as: optional_text,
  }))();

export const batchOrderSchema: v.GenericSchema<unknown, BatchOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    succeeded: boolean,
    label: v.exactOptional(v.nullable(text)),
    message: v.exactOptional(v.nullable(text)),
    order_id: optional_text,
    id: optional_text,
    text: optional_text,
    amend_text: optional_text,
    create_time: optional_text,
    update_time: optional_text,
    create_time_ms: optional_int64,
    update_time_ms: optional_int64,
    status: optional_text,
    currency_pair: optional_text,
    type: optional_text,
    account: optional_text,
    side: optional_sideSchema,
    amount: optional_decimal,
    price: optional_text,
    time_in_force: optional_text,
    iceberg: optional_text,
    left: optional_decimal,
    filled_amount: optional_text,
    fill_price: optional_text,
    filled_total: optional_text,
    avg_deal_price: optional_text,
    fee: optional_text,
    fee_currency: optional_text,
    point_fee: optional_text,
    gt_fee: optional_text,
    gt_discount: optional_boolean,
    rebated_fee: optional_text,
    rebated_fee_currency: optional_text,
    stp_id: optional_int64,
    stp_act: optional_text,
    finish_as: optional_text,
  }))();

export const orderAmendSchema: v.GenericSchema<unknown, OrderAmend> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    currency_pair: optional_text,
    account: optional_text,
    amount: optional_decimal,
    price: optional_decimal,
    amend_text: optional_text,
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
    account: optional_text,
  }))();

export const cancelResultSchema: v.GenericSchema<unknown, CancelResult> = /* @__PURE__ */ (() =>
  v.looseObject({
    currency_pair: optional_text,
    id: text,
    text: optional_text,
    succeeded: boolean,
    label: v.exactOptional(v.nullable(text)),
    message: v.exactOptional(v.nullable(text)),
  }))();

export const fillSchema: v.GenericSchema<unknown, Fill> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    create_time: optional_text,
    create_time_ms: text,
    currency_pair: optional_text,
    side: sideSchema,
    role: v.picklist([
      "taker",
      "maker",
    ]),
    amount: decimal,
    price: decimal,
    order_id: text,
    fee: optional_text,
    fee_currency: optional_text,
    point_fee: optional_text,
    gt_fee: optional_text,
    sequence_id: optional_text,
    text: optional_text,
  }))();

export const countdownRequestSchema: v.GenericSchema<unknown, CountdownRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    timeout: integer,
    currency_pair: optional_text,
  }))();

export const momentSchema: v.GenericSchema<unknown, Moment> = /* @__PURE__ */ (() =>
  v.union([
    int64,
    text,
  ]))();
const optional_momentSchema = /* @__PURE__ */ v.exactOptional(momentSchema);

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
    borrowed: optional_decimal,
    equity: optional_decimal,
    total_liab: optional_decimal,
  }))();

export const unifiedAccountSchema: v.GenericSchema<unknown, UnifiedAccount> = /* @__PURE__ */ (() =>
  v.looseObject({
    user_id: optional_int64,
    locked: optional_boolean,
    balances: v.pipe(noList, v.record(v.string(), unifiedBalanceSchema)),
    unified_account_total: optional_decimal,
    unified_account_total_equity: optional_decimal,
    total_available_margin: optional_decimal,
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
    id: optional_integer,
    channel: text,
    event: v.literal("subscribe"),
    payload: v.exactOptional(v.array(text)),
    auth: v.exactOptional(subscribeAuthSchema),
  }))();

export const unsubscribeFrameSchema: v.GenericSchema<unknown, UnsubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: integer,
    id: optional_integer,
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
    time_ms: optional_int64,
    id: optional_int64,
    conn_id: optional_text,
    trace_id: optional_text,
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
const optional_replyStatusSchema = /* @__PURE__ */ v.exactOptional(replyStatusSchema);

export const replyHeaderSchema: v.GenericSchema<unknown, ReplyHeader> = /* @__PURE__ */ (() =>
  v.looseObject({
    response_time: optional_text,
    status: replyStatusSchema,
    channel: text,
    event: text,
    client_id: optional_text,
    x_in_time: optional_int64,
    x_out_time: optional_int64,
    conn_id: optional_text,
    conn_trace_id: optional_text,
    trace_id: optional_text,
    x_gate_ratelimit_requests_remain: optional_int64,
    x_gate_ratelimit_limit: optional_int64,
    x_gate_ratelimit_reset_timestamp: optional_int64,
    x_gat_ratelimit_reset_timestamp: optional_int64,
  }))();

export const loginResultSchema: v.GenericSchema<unknown, LoginResult> = /* @__PURE__ */ (() =>
  v.looseObject({
    api_key: optional_text,
    uid: text,
  }))();

export const replyErrorsSchema: v.GenericSchema<unknown, ReplyErrors> = /* @__PURE__ */ (() =>
  v.looseObject({
    label: text,
    message: optional_text,
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
    msg: optional_text,
  }))();

export const systemFrameSchema: v.GenericSchema<unknown, SystemFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: optional_int64,
    time_ms: optional_int64,
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
    ack: optional_boolean,
    header: replyHeaderSchema,
    data: replyDataSchema,
  }))();

export const spotTickerFrameSchema: v.GenericSchema<unknown, SpotTickerFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: optional_int64,
    time_ms: int64,
    channel: text,
    event: optional_text,
    result: tickerSchema,
  }))();

export const spotTradeSchema: v.GenericSchema<unknown, SpotTrade> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: int64,
    id_market: optional_int64,
    create_time: optional_int64,
    create_time_ms: text,
    side: sideSchema,
    currency_pair: text,
    amount: decimal,
    price: decimal,
    range: optional_text,
  }))();

export const spotTradeFrameSchema: v.GenericSchema<unknown, SpotTradeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: optional_int64,
    time_ms: int64,
    channel: text,
    event: optional_text,
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
    w: optional_boolean,
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
    full: optional_boolean,
    s: text,
    U: optional_int64,
    u: int64,
    l: optional_text,
    b: v.exactOptional(v.array(levelSchema)),
    a: v.exactOptional(v.array(levelSchema)),
  }))();

export const spotBookFrameSchema: v.GenericSchema<unknown, SpotBookFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: optional_int64,
    time_ms: int64,
    channel: text,
    event: optional_text,
    result: spotBookSchema,
  }))();

export const pushedTimeSchema: v.GenericSchema<unknown, PushedTime> = /* @__PURE__ */ (() =>
  v.union([
    text,
    int64,
  ]))();
const optional_pushedTimeSchema = /* @__PURE__ */ v.exactOptional(pushedTimeSchema);

export const spotOrderPushSchema: v.GenericSchema<unknown, SpotOrderPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    text: text,
    amend_text: optional_text,
    create_time: optional_text,
    update_time: optional_text,
    create_time_ms: optional_pushedTimeSchema,
    update_time_ms: optional_pushedTimeSchema,
    currency_pair: text,
    type: text,
    account: optional_text,
    side: sideSchema,
    amount: decimal,
    price: optional_text,
    time_in_force: optional_text,
    left: decimal,
    filled_amount: optional_text,
    filled_total: optional_text,
    avg_deal_price: optional_text,
    fee: optional_text,
    fee_currency: optional_text,
    point_fee: optional_text,
    gt_fee: optional_text,
    gt_discount: optional_boolean,
    rebated_fee: optional_text,
    rebated_fee_currency: optional_text,
    stp_id: optional_int64,
    stp_act: optional_text,
    finish_as: optional_text,
    user: optional_int64,
    event: text,
    biz_info: optional_text,
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
    id_market: optional_int64,
    user_id: optional_int64,
    order_id: text,
    currency_pair: text,
    create_time: optional_int64,
    create_time_ms: text,
    side: sideSchema,
    amount: decimal,
    role: v.picklist([
      "taker",
      "maker",
    ]),
    price: decimal,
    fee: optional_text,
    fee_currency: optional_text,
    point_fee: optional_text,
    gt_fee: optional_text,
    text: optional_text,
  }))();

export const spotFillsFrameSchema: v.GenericSchema<unknown, SpotFillsFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time_ms: int64,
    channel: text,
    result: v.array(spotFillPushSchema),
  }))();

export const spotBalancePushSchema: v.GenericSchema<unknown, SpotBalancePush> = /* @__PURE__ */ (() =>
  v.looseObject({
    timestamp: optional_text,
    timestamp_ms: text,
    user: optional_text,
    currency: text,
    change: optional_text,
    total: optional_text,
    available: decimal,
    freeze: decimal,
    freeze_change: optional_text,
    change_type: optional_text,
  }))();

export const spotBalancesFrameSchema: v.GenericSchema<unknown, SpotBalancesFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time_ms: int64,
    channel: text,
    result: v.array(spotBalancePushSchema),
  }))();

export const deadlineSchema: v.GenericSchema<unknown, Deadline> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    "x-gate-exptime": optional_text,
  })))();

export const spotOrderCancelSchema: v.GenericSchema<unknown, SpotOrderCancel> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    currency_pair: text,
    account: optional_text,
  }))();

export const spotOrderAmendSchema: v.GenericSchema<unknown, SpotOrderAmend> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    currency_pair: text,
    account: optional_text,
    amount: optional_decimal,
    price: optional_decimal,
    amend_text: optional_text,
  }))();

export const spotOrderPlaceParamSchema: v.GenericSchema<unknown, SpotOrderPlaceParam> = /* @__PURE__ */ (() =>
  v.looseObject({
    text: optional_text,
    currency_pair: text,
    type: v.exactOptional(v.picklist([
      "limit",
      "market",
    ])),
    account: optional_text,
    side: v.picklist([
      "buy",
      "sell",
    ]),
    amount: decimal,
    price: optional_decimal,
    time_in_force: v.exactOptional(v.picklist([
      "gtc",
      "ioc",
      "poc",
      "fok",
    ])),
    iceberg: optional_decimal,
    stp_act: optional_text,
    action_mode: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
      "FULL",
    ])),
    slippage: optional_decimal,
    "x-gate-exptime": optional_text,
  }))();

export const spotOrderPlacePayloadSchema: v.GenericSchema<unknown, SpotOrderPlacePayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    req_id: optional_text,
    req_param: spotOrderPlaceParamSchema,
  }))();

export const spotOrderCancelParamSchema: v.GenericSchema<unknown, SpotOrderCancelParam> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    currency_pair: text,
    account: optional_text,
    "x-gate-exptime": optional_text,
  }))();

export const spotOrderCancelPayloadSchema: v.GenericSchema<unknown, SpotOrderCancelPayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    req_id: optional_text,
    req_param: spotOrderCancelParamSchema,
  }))();

export const spotOrderAmendParamSchema: v.GenericSchema<unknown, SpotOrderAmendParam> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    currency_pair: text,
    account: optional_text,
    amount: optional_decimal,
    price: optional_decimal,
    amend_text: optional_text,
    "x-gate-exptime": optional_text,
  }))();

export const spotOrderAmendPayloadSchema: v.GenericSchema<unknown, SpotOrderAmendPayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    req_id: optional_text,
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

const in_body = { in: "body" } as const;
const in_body_required = { in: "body", required: true } as const;
const in_header = { in: "header" } as const;
const in_path_required = { in: "path", required: true } as const;
const in_query = { in: "query" } as const;
const in_query_required = { in: "query", required: true } as const;

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
    currency_pair: in_query,
    timezone: in_query,
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
    currency_pair: in_query_required,
    interval: in_query,
    limit: in_query,
    with_id: in_query,
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
    currency_pair: in_query_required,
    limit: in_query,
    from: in_query,
    to: in_query,
    page: in_query,
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
    currency_pair: in_query_required,
    limit: in_query,
    from: in_query,
    to: in_query,
    interval: in_query,
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
    currency: in_query,
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
    currency_pair: in_query,
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
    currency: in_query,
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
    "x-gate-exptime": in_header,
    text: in_body,
    currency_pair: in_body_required,
    type: in_body,
    account: in_body,
    side: in_body_required,
    amount: in_body_required,
    price: in_body,
    time_in_force: in_body,
    iceberg: in_body,
    stp_act: in_body,
    action_mode: in_body,
    slippage: in_body,
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
    currency_pair: in_query_required,
    status: in_query_required,
    page: in_query,
    limit: in_query,
    account: in_query,
    from: in_query,
    to: in_query,
    side: in_query,
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
    currency_pair: in_query,
    side: in_query,
    account: in_query,
    "x-gate-exptime": in_header,
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
    order_id: in_path_required,
    currency_pair: in_query_required,
    account: in_query,
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
    order_id: in_path_required,
    "x-gate-exptime": in_header,
    currency_pair: in_body,
    account: in_body,
    amount: in_body,
    price: in_body,
    amend_text: in_body,
    action_mode: in_body,
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
    order_id: in_path_required,
    currency_pair: in_query_required,
    account: in_query,
    "x-gate-exptime": in_header,
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
    "x-gate-exptime": in_header,
    orders: in_body_required,
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
    "x-gate-exptime": in_header,
    orders: in_body_required,
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
    page: in_query,
    limit: in_query,
    account: in_query,
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
    currency_pair: in_query,
    limit: in_query,
    page: in_query,
    order_id: in_query,
    account: in_query,
    from: in_query,
    to: in_query,
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
    timeout: in_body_required,
    currency_pair: in_body,
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
