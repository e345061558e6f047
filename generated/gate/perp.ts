// Generated from specs/gate/perp.openapi.yaml and specs/gate/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint, Request } from "../../src/core/endpoint.ts";
import type {
  OrderStatus,
  Tif,
  FinishAs,
  ErrorAnswer,
  Numeric,
  Loose,
  Moment,
  Id,
  Rule,
  Contract,
  FuturesTicker,
  FuturesLevel,
  FuturesOrderBook,
  FuturesTrade,
  FuturesCandle,
  FundingRateRecord,
  FuturesAccount,
  FuturesAccountBook,
  Position,
  FuturesFee,
  FuturesFees,
  FuturesOrder,
  FuturesOrderRequest,
  BatchFuturesOrder,
  FuturesOrderAmend,
  FuturesCancelResult,
  FuturesFill,
  CrossModeRequest,
  FuturesCountdownRequest,
  FuturesCountdownAnswer,
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
  FuturesTickersFrame,
  FuturesTradesFrame,
  FuturesCandlesFrame,
  BookLevel,
  FuturesBook,
  FuturesBookFrame,
  FuturesOrdersFrame,
  FuturesFillsFrame,
  FuturesBalancePush,
  FuturesBalancesFrame,
  FuturesPositionsFrame,
  Deadline,
  FuturesOrderCancel,
  FuturesOrderAmendSocket,
  FuturesOrderPlacePayload,
  FuturesOrderPlaceParam,
  FuturesOrderCancelPayload,
  FuturesOrderCancelParam,
  FuturesOrderAmendPayload,
  FuturesOrderAmendParam,
  ListFuturesContractsAnswer,
  ListFuturesTickersAnswer,
  ListFuturesTradesAnswer,
  ListFuturesCandlesticksAnswer,
  ListFuturesFundingRateHistoryAnswer,
  ListFuturesAccountBookAnswer,
  ListPositionsAnswer,
  GetDualModePositionAnswer,
  UpdateDualModePositionLeverageAnswer,
  UpdateDualCompPositionCrossModeAnswer,
  ListFuturesOrdersAnswer,
  CancelFuturesOrdersAnswer,
  CreateBatchFuturesOrderAnswer,
  CancelBatchFutureOrdersAnswer,
  GetMyTradesAnswer,
  GetMyTradesWithTimeRangeAnswer,
  FuturesOrderPlaceRequest,
  FuturesOrderCancelRequest,
  FuturesOrderAmendRequest,
  ListFuturesContractsParams,
  GetFuturesContractParams,
  ListFuturesTickersParams,
  ListFuturesOrderBookParams,
  ListFuturesTradesParams,
  ListFuturesCandlesticksParams,
  ListFuturesFundingRateHistoryParams,
  ListFuturesAccountsParams,
  ListFuturesAccountBookParams,
  ListPositionsParams,
  GetPositionParams,
  GetDualModePositionParams,
  UpdatePositionLeverageParams,
  UpdateDualModePositionLeverageParams,
  UpdatePositionCrossModeParams,
  UpdateDualCompPositionCrossModeParams,
  SetPositionModeParams,
  GetFuturesFeeParams,
  CreateFuturesOrderParams,
  ListFuturesOrdersParams,
  CancelFuturesOrdersParams,
  GetFuturesOrderParams,
  AmendFuturesOrderParams,
  CancelFuturesOrderParams,
  CreateBatchFuturesOrderParams,
  CancelBatchFutureOrdersParams,
  GetMyTradesParams,
  GetMyTradesWithTimeRangeParams,
  CountdownCancelAllFuturesParams,
  HotFuturesBookFrame,
} from "./perp.types.ts";

export type {
  OrderStatus,
  Tif,
  FinishAs,
  ErrorAnswer,
  Numeric,
  Loose,
  Moment,
  Id,
  Rule,
  Contract,
  FuturesTicker,
  FuturesLevel,
  FuturesOrderBook,
  FuturesTrade,
  FuturesCandle,
  FundingRateRecord,
  FuturesAccount,
  FuturesAccountBook,
  Position,
  FuturesFee,
  FuturesFees,
  FuturesOrder,
  FuturesOrderRequest,
  BatchFuturesOrder,
  FuturesOrderAmend,
  FuturesCancelResult,
  FuturesFill,
  CrossModeRequest,
  FuturesCountdownRequest,
  FuturesCountdownAnswer,
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
  FuturesTickersFrame,
  FuturesTradesFrame,
  FuturesCandlesFrame,
  BookLevel,
  FuturesBook,
  FuturesBookFrame,
  FuturesOrdersFrame,
  FuturesFillsFrame,
  FuturesBalancePush,
  FuturesBalancesFrame,
  FuturesPositionsFrame,
  Deadline,
  FuturesOrderCancel,
  FuturesOrderAmendSocket,
  FuturesOrderPlacePayload,
  FuturesOrderPlaceParam,
  FuturesOrderCancelPayload,
  FuturesOrderCancelParam,
  FuturesOrderAmendPayload,
  FuturesOrderAmendParam,
  ListFuturesContractsAnswer,
  ListFuturesTickersAnswer,
  ListFuturesTradesAnswer,
  ListFuturesCandlesticksAnswer,
  ListFuturesFundingRateHistoryAnswer,
  ListFuturesAccountBookAnswer,
  ListPositionsAnswer,
  GetDualModePositionAnswer,
  UpdateDualModePositionLeverageAnswer,
  UpdateDualCompPositionCrossModeAnswer,
  ListFuturesOrdersAnswer,
  CancelFuturesOrdersAnswer,
  CreateBatchFuturesOrderAnswer,
  CancelBatchFutureOrdersAnswer,
  GetMyTradesAnswer,
  GetMyTradesWithTimeRangeAnswer,
  FuturesOrderPlaceRequest,
  FuturesOrderCancelRequest,
  FuturesOrderAmendRequest,
  ListFuturesContractsParams,
  GetFuturesContractParams,
  ListFuturesTickersParams,
  ListFuturesOrderBookParams,
  ListFuturesTradesParams,
  ListFuturesCandlesticksParams,
  ListFuturesFundingRateHistoryParams,
  ListFuturesAccountsParams,
  ListFuturesAccountBookParams,
  ListPositionsParams,
  GetPositionParams,
  GetDualModePositionParams,
  UpdatePositionLeverageParams,
  UpdateDualModePositionLeverageParams,
  UpdatePositionCrossModeParams,
  UpdateDualCompPositionCrossModeParams,
  SetPositionModeParams,
  GetFuturesFeeParams,
  CreateFuturesOrderParams,
  ListFuturesOrdersParams,
  CancelFuturesOrdersParams,
  GetFuturesOrderParams,
  AmendFuturesOrderParams,
  CancelFuturesOrderParams,
  CreateBatchFuturesOrderParams,
  CancelBatchFutureOrdersParams,
  GetMyTradesParams,
  GetMyTradesWithTimeRangeParams,
  CountdownCancelAllFuturesParams,
  HotFuturesBookFrame,
} from "./perp.types.ts";

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

export const tifSchema: v.GenericSchema<unknown, Tif> = /* @__PURE__ */ (() =>
  text)();

export const finishAsSchema: v.GenericSchema<unknown, FinishAs> = /* @__PURE__ */ (() =>
  text)();

export const errorAnswerSchema: v.GenericSchema<unknown, ErrorAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    label: text,
    message: optional_text,
    detail: optional_text,
  }))();

export const numericSchema: v.GenericSchema<unknown, Numeric> = /* @__PURE__ */ (() =>
  v.union([
    decimal,
    number,
  ]))();
const optional_numericSchema = /* @__PURE__ */ v.exactOptional(numericSchema);

export const looseSchema: v.GenericSchema<unknown, Loose> = /* @__PURE__ */ (() =>
  v.union([
    text,
    number,
  ]))();
const optional_looseSchema = /* @__PURE__ */ v.exactOptional(looseSchema);

export const momentSchema: v.GenericSchema<unknown, Moment> = /* @__PURE__ */ (() =>
  v.union([
    number,
    text,
  ]))();
const optional_momentSchema = /* @__PURE__ */ v.exactOptional(momentSchema);

export const idSchema: v.GenericSchema<unknown, Id> = /* @__PURE__ */ (() =>
  v.union([
    int64,
    text,
  ]))();
const optional_idSchema = /* @__PURE__ */ v.exactOptional(idSchema);

export const ruleSchema: v.GenericSchema<unknown, Rule> = /* @__PURE__ */ (() =>
  v.union([
    decimal,
    v.literal(""),
    number,
  ]))();
const optional_ruleSchema = /* @__PURE__ */ v.exactOptional(ruleSchema);

export const contractSchema: v.GenericSchema<unknown, Contract> = /* @__PURE__ */ (() =>
  v.looseObject({
    name: text,
    type: text,
    quanto_multiplier: decimal,
    leverage_min: optional_text,
    leverage_max: optional_ruleSchema,
    maintenance_rate: optional_text,
    mark_type: optional_text,
    mark_price: optional_text,
    index_price: optional_text,
    last_price: optional_text,
    maker_fee_rate: optional_ruleSchema,
    taker_fee_rate: optional_ruleSchema,
    order_price_round: decimal,
    mark_price_round: optional_text,
    funding_rate: optional_text,
    funding_rate_indicative: optional_text,
    funding_interval: optional_integer,
    funding_next_apply: optional_number,
    funding_offset: optional_integer,
    order_size_min: numericSchema,
    order_size_max: numericSchema,
    market_order_size_max: optional_ruleSchema,
    enable_decimal: optional_boolean,
    order_price_deviate: optional_text,
    orderbook_id: optional_int64,
    trade_id: optional_int64,
    trade_size: optional_looseSchema,
    position_size: optional_looseSchema,
    config_change_time: optional_number,
    in_delisting: boolean,
    orders_limit: optional_integer,
    create_time: optional_number,
    status: optional_text,
    launch_time: optional_number,
    contract_type: optional_text,
  }))();

export const futuresTickerSchema: v.GenericSchema<unknown, FuturesTicker> = /* @__PURE__ */ (() =>
  v.looseObject({
    contract: text,
    last: text,
    change_percentage: optional_text,
    total_size: optional_looseSchema,
    low_24h: optional_text,
    high_24h: optional_text,
    volume_24h: optional_looseSchema,
    volume_24h_base: optional_looseSchema,
    volume_24h_quote: optional_looseSchema,
    volume_24h_settle: optional_looseSchema,
    mark_price: optional_text,
    index_price: optional_text,
    funding_rate: optional_text,
    funding_rate_indicative: optional_text,
    lowest_ask: optional_text,
    lowest_size: optional_looseSchema,
    highest_bid: optional_text,
    highest_size: optional_looseSchema,
    quanto_base_rate: optional_text,
    funding_interval: optional_integer,
    funding_next_apply: optional_number,
    funding_offset: optional_integer,
    t: optional_int64,
  }))();

export const futuresLevelSchema: v.GenericSchema<unknown, FuturesLevel> = /* @__PURE__ */ (() =>
  v.looseObject({
    p: decimal,
    s: numericSchema,
  }))();

export const futuresOrderBookSchema: v.GenericSchema<unknown, FuturesOrderBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_int64,
    current: optional_number,
    update: number,
    asks: v.array(futuresLevelSchema),
    bids: v.array(futuresLevelSchema),
  }))();

export const futuresTradeSchema: v.GenericSchema<unknown, FuturesTrade> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: int64,
    create_time: number,
    create_time_ms: optional_number,
    contract: text,
    size: numericSchema,
    price: decimal,
    is_internal: optional_boolean,
  }))();

export const futuresCandleSchema: v.GenericSchema<unknown, FuturesCandle> = /* @__PURE__ */ (() =>
  v.looseObject({
    t: number,
    v: optional_numericSchema,
    c: decimal,
    h: decimal,
    l: decimal,
    o: decimal,
    sum: optional_decimal,
    n: optional_text,
    a: optional_decimal,
    w: optional_boolean,
  }))();

export const fundingRateRecordSchema: v.GenericSchema<unknown, FundingRateRecord> = /* @__PURE__ */ (() =>
  v.looseObject({
    t: int64,
    r: decimal,
  }))();

export const futuresAccountSchema: v.GenericSchema<unknown, FuturesAccount> = /* @__PURE__ */ (() =>
  v.looseObject({
    user: optional_int64,
    currency: text,
    total: decimal,
    unrealised_pnl: optional_text,
    position_margin: optional_text,
    order_margin: optional_text,
    available: decimal,
    point: optional_text,
    bonus: optional_text,
    in_dual_mode: optional_boolean,
    position_mode: optional_text,
    enable_credit: optional_boolean,
    margin_mode: optional_integer,
  }))();

export const futuresAccountBookSchema: v.GenericSchema<unknown, FuturesAccountBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: number,
    change: decimal,
    balance: optional_text,
    type: text,
    text: optional_text,
    contract: optional_text,
    trade_id: optional_text,
    id: optional_text,
  }))();

export const positionSchema: v.GenericSchema<unknown, Position> = /* @__PURE__ */ (() =>
  v.looseObject({
    user: optional_idSchema,
    contract: text,
    size: numericSchema,
    leverage: optional_looseSchema,
    cross_leverage_limit: optional_looseSchema,
    lever: optional_text,
    pos_margin_mode: optional_text,
    risk_limit: optional_looseSchema,
    leverage_max: optional_looseSchema,
    maintenance_rate: optional_looseSchema,
    value: optional_text,
    margin: optional_looseSchema,
    entry_price: numericSchema,
    liq_price: optional_looseSchema,
    mark_price: optional_text,
    unrealised_pnl: optional_text,
    realised_pnl: optional_looseSchema,
    history_pnl: optional_looseSchema,
    last_close_pnl: optional_looseSchema,
    adl_ranking: optional_integer,
    pending_orders: optional_integer,
    mode: text,
    update_time: optional_number,
    update_id: optional_int64,
    open_time: optional_number,
    time: optional_number,
    time_ms: optional_int64,
  }))();

export const futuresFeeSchema: v.GenericSchema<unknown, FuturesFee> = /* @__PURE__ */ (() =>
  v.looseObject({
    taker_fee: decimal,
    maker_fee: decimal,
  }))();

export const futuresFeesSchema: v.GenericSchema<unknown, FuturesFees> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.record(v.string(), futuresFeeSchema)))();

export const futuresOrderSchema: v.GenericSchema<unknown, FuturesOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: idSchema,
    user: optional_idSchema,
    contract: text,
    create_time: number,
    create_time_ms: optional_int64,
    update_time: optional_momentSchema,
    finish_time: optional_number,
    finish_time_ms: optional_int64,
    finish_as: optional_text,
    status: orderStatusSchema,
    size: numericSchema,
    iceberg: optional_looseSchema,
    left: numericSchema,
    price: numericSchema,
    fill_price: numericSchema,
    is_close: optional_boolean,
    is_reduce_only: optional_boolean,
    is_liq: optional_boolean,
    tif: tifSchema,
    text: text,
    tkfr: optional_looseSchema,
    mkfr: optional_looseSchema,
    stp_id: optional_idSchema,
    stp_act: optional_text,
    amend_text: optional_text,
    update_id: optional_int64,
  }))();

export const futuresOrderRequestSchema: v.GenericSchema<unknown, FuturesOrderRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    contract: text,
    size: decimal,
    iceberg: optional_decimal,
    price: decimal,
    close: optional_boolean,
    reduce_only: optional_boolean,
    tif: v.exactOptional(v.picklist([
      "gtc",
      "ioc",
      "poc",
      "fok",
    ])),
    text: optional_text,
    auto_size: v.exactOptional(v.picklist([
      "close_long",
      "close_short",
    ])),
    stp_act: optional_text,
    market_order_slip_ratio: optional_decimal,
    action_mode: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
      "FULL",
    ])),
  }))();

export const batchFuturesOrderSchema: v.GenericSchema<unknown, BatchFuturesOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    succeeded: boolean,
    label: v.exactOptional(v.nullable(text)),
    detail: v.exactOptional(v.nullable(text)),
    id: optional_idSchema,
    user: optional_idSchema,
    contract: optional_text,
    create_time: optional_number,
    update_time: optional_momentSchema,
    finish_time: optional_number,
    finish_as: optional_text,
    status: optional_text,
    size: optional_numericSchema,
    iceberg: optional_looseSchema,
    left: optional_numericSchema,
    price: optional_numericSchema,
    fill_price: optional_numericSchema,
    is_close: optional_boolean,
    is_reduce_only: optional_boolean,
    is_liq: optional_boolean,
    tif: optional_text,
    text: optional_text,
    tkfr: optional_looseSchema,
    mkfr: optional_looseSchema,
    stp_id: optional_idSchema,
    stp_act: optional_text,
    amend_text: optional_text,
  }))();

export const futuresOrderAmendSchema: v.GenericSchema<unknown, FuturesOrderAmend> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    size: optional_decimal,
    price: optional_decimal,
    amend_text: optional_text,
    action_mode: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
      "FULL",
    ])),
  })))();

export const futuresCancelResultSchema: v.GenericSchema<unknown, FuturesCancelResult> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    user_id: optional_int64,
    succeeded: boolean,
    message: v.exactOptional(v.nullable(text)),
  }))();

export const futuresFillSchema: v.GenericSchema<unknown, FuturesFill> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_idSchema,
    trade_id: optional_text,
    create_time: number,
    create_time_ms: optional_int64,
    contract: text,
    order_id: text,
    size: numericSchema,
    close_size: optional_looseSchema,
    price: decimal,
    role: v.picklist([
      "taker",
      "maker",
    ]),
    text: optional_text,
    fee: optional_looseSchema,
    point_fee: optional_looseSchema,
    trade_value: optional_text,
  }))();

export const crossModeRequestSchema: v.GenericSchema<unknown, CrossModeRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    mode: v.picklist([
      "ISOLATED",
      "CROSS",
    ]),
    contract: text,
  }))();

export const futuresCountdownRequestSchema: v.GenericSchema<unknown, FuturesCountdownRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    timeout: integer,
    contract: optional_text,
  }))();

export const futuresCountdownAnswerSchema: v.GenericSchema<unknown, FuturesCountdownAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    triggerTime: momentSchema,
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
    channel: v.literal("futures.login"),
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
    result: v.exactOptional(futuresOrderSchema),
    errs: v.exactOptional(replyErrorsSchema),
  })))();

export const apiReplyFrameSchema: v.GenericSchema<unknown, ApiReplyFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    request_id: text,
    ack: optional_boolean,
    header: replyHeaderSchema,
    data: replyDataSchema,
  }))();

export const futuresTickersFrameSchema: v.GenericSchema<unknown, FuturesTickersFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: optional_int64,
    time_ms: int64,
    channel: text,
    event: optional_text,
    result: v.array(futuresTickerSchema),
  }))();

export const futuresTradesFrameSchema: v.GenericSchema<unknown, FuturesTradesFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: optional_int64,
    time_ms: int64,
    channel: text,
    event: optional_text,
    result: v.array(futuresTradeSchema),
  }))();

export const futuresCandlesFrameSchema: v.GenericSchema<unknown, FuturesCandlesFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time_ms: int64,
    channel: text,
    result: v.array(futuresCandleSchema),
  }))();

export const bookLevelSchema: v.GenericSchema<unknown, BookLevel> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
  ]))();

export const futuresBookSchema: v.GenericSchema<unknown, FuturesBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    t: int64,
    full: optional_boolean,
    s: text,
    U: optional_int64,
    u: int64,
    l: optional_text,
    b: v.exactOptional(v.array(bookLevelSchema)),
    a: v.exactOptional(v.array(bookLevelSchema)),
  }))();

export const futuresBookFrameSchema: v.GenericSchema<unknown, FuturesBookFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: optional_int64,
    time_ms: int64,
    channel: text,
    event: optional_text,
    result: futuresBookSchema,
  }))();

export const futuresOrdersFrameSchema: v.GenericSchema<unknown, FuturesOrdersFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time_ms: int64,
    channel: text,
    result: v.array(futuresOrderSchema),
  }))();

export const futuresFillsFrameSchema: v.GenericSchema<unknown, FuturesFillsFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time_ms: int64,
    channel: text,
    result: v.array(futuresFillSchema),
  }))();

export const futuresBalancePushSchema: v.GenericSchema<unknown, FuturesBalancePush> = /* @__PURE__ */ (() =>
  v.looseObject({
    balance: numericSchema,
    change: optional_numericSchema,
    text: optional_text,
    time: int64,
    time_ms: int64,
    type: text,
    user: optional_text,
    currency: text,
  }))();

export const futuresBalancesFrameSchema: v.GenericSchema<unknown, FuturesBalancesFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time_ms: int64,
    channel: text,
    result: v.array(futuresBalancePushSchema),
  }))();

export const futuresPositionsFrameSchema: v.GenericSchema<unknown, FuturesPositionsFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time_ms: int64,
    channel: text,
    result: v.array(positionSchema),
  }))();

export const deadlineSchema: v.GenericSchema<unknown, Deadline> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    "x-gate-exptime": optional_text,
  })))();

export const futuresOrderCancelSchema: v.GenericSchema<unknown, FuturesOrderCancel> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
  }))();

export const futuresOrderAmendSocketSchema: v.GenericSchema<unknown, FuturesOrderAmendSocket> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    size: optional_decimal,
    price: optional_decimal,
    amend_text: optional_text,
    action_mode: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
      "FULL",
    ])),
  }))();

export const futuresOrderPlaceParamSchema: v.GenericSchema<unknown, FuturesOrderPlaceParam> = /* @__PURE__ */ (() =>
  v.looseObject({
    contract: text,
    size: decimal,
    iceberg: optional_decimal,
    price: decimal,
    close: optional_boolean,
    reduce_only: optional_boolean,
    tif: v.exactOptional(v.picklist([
      "gtc",
      "ioc",
      "poc",
      "fok",
    ])),
    text: optional_text,
    auto_size: v.exactOptional(v.picklist([
      "close_long",
      "close_short",
    ])),
    stp_act: optional_text,
    market_order_slip_ratio: optional_decimal,
    action_mode: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
      "FULL",
    ])),
    "x-gate-exptime": optional_text,
  }))();

export const futuresOrderPlacePayloadSchema: v.GenericSchema<unknown, FuturesOrderPlacePayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    req_id: optional_text,
    req_param: futuresOrderPlaceParamSchema,
  }))();

export const futuresOrderCancelParamSchema: v.GenericSchema<unknown, FuturesOrderCancelParam> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    "x-gate-exptime": optional_text,
  }))();

export const futuresOrderCancelPayloadSchema: v.GenericSchema<unknown, FuturesOrderCancelPayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    req_id: optional_text,
    req_param: futuresOrderCancelParamSchema,
  }))();

export const futuresOrderAmendParamSchema: v.GenericSchema<unknown, FuturesOrderAmendParam> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    size: optional_decimal,
    price: optional_decimal,
    amend_text: optional_text,
    action_mode: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
      "FULL",
    ])),
    "x-gate-exptime": optional_text,
  }))();

export const futuresOrderAmendPayloadSchema: v.GenericSchema<unknown, FuturesOrderAmendPayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    req_id: optional_text,
    req_param: futuresOrderAmendParamSchema,
  }))();

export const listFuturesContractsAnswerSchema: v.GenericSchema<unknown, ListFuturesContractsAnswer> = /* @__PURE__ */ (() =>
  v.array(contractSchema))();

export const listFuturesTickersAnswerSchema: v.GenericSchema<unknown, ListFuturesTickersAnswer> = /* @__PURE__ */ (() =>
  v.array(futuresTickerSchema))();

export const listFuturesTradesAnswerSchema: v.GenericSchema<unknown, ListFuturesTradesAnswer> = /* @__PURE__ */ (() =>
  v.array(futuresTradeSchema))();

export const listFuturesCandlesticksAnswerSchema: v.GenericSchema<unknown, ListFuturesCandlesticksAnswer> = /* @__PURE__ */ (() =>
  v.array(futuresCandleSchema))();

export const listFuturesFundingRateHistoryAnswerSchema: v.GenericSchema<unknown, ListFuturesFundingRateHistoryAnswer> = /* @__PURE__ */ (() =>
  v.array(fundingRateRecordSchema))();

export const listFuturesAccountBookAnswerSchema: v.GenericSchema<unknown, ListFuturesAccountBookAnswer> = /* @__PURE__ */ (() =>
  v.array(futuresAccountBookSchema))();

export const listPositionsAnswerSchema: v.GenericSchema<unknown, ListPositionsAnswer> = /* @__PURE__ */ (() =>
  v.array(positionSchema))();

export const getDualModePositionAnswerSchema: v.GenericSchema<unknown, GetDualModePositionAnswer> = /* @__PURE__ */ (() =>
  v.array(positionSchema))();

export const updateDualModePositionLeverageAnswerSchema: v.GenericSchema<unknown, UpdateDualModePositionLeverageAnswer> = /* @__PURE__ */ (() =>
  v.array(positionSchema))();

export const updateDualCompPositionCrossModeAnswerSchema: v.GenericSchema<unknown, UpdateDualCompPositionCrossModeAnswer> = /* @__PURE__ */ (() =>
  v.array(positionSchema))();

export const listFuturesOrdersAnswerSchema: v.GenericSchema<unknown, ListFuturesOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(futuresOrderSchema))();

export const cancelFuturesOrdersAnswerSchema: v.GenericSchema<unknown, CancelFuturesOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(futuresOrderSchema))();

export const createBatchFuturesOrderAnswerSchema: v.GenericSchema<unknown, CreateBatchFuturesOrderAnswer> = /* @__PURE__ */ (() =>
  v.array(batchFuturesOrderSchema))();

export const cancelBatchFutureOrdersAnswerSchema: v.GenericSchema<unknown, CancelBatchFutureOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(futuresCancelResultSchema))();

export const getMyTradesAnswerSchema: v.GenericSchema<unknown, GetMyTradesAnswer> = /* @__PURE__ */ (() =>
  v.array(futuresFillSchema))();

export const getMyTradesWithTimeRangeAnswerSchema: v.GenericSchema<unknown, GetMyTradesWithTimeRangeAnswer> = /* @__PURE__ */ (() =>
  v.array(futuresFillSchema))();

export const futuresOrderPlaceRequestSchema: v.GenericSchema<unknown, FuturesOrderPlaceRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: integer,
    channel: v.literal("futures.order_place"),
    event: v.literal("api"),
    payload: futuresOrderPlacePayloadSchema,
  }))();

export const futuresOrderCancelRequestSchema: v.GenericSchema<unknown, FuturesOrderCancelRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: integer,
    channel: v.literal("futures.order_cancel"),
    event: v.literal("api"),
    payload: futuresOrderCancelPayloadSchema,
  }))();

export const futuresOrderAmendRequestSchema: v.GenericSchema<unknown, FuturesOrderAmendRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: integer,
    channel: v.literal("futures.order_amend"),
    event: v.literal("api"),
    payload: futuresOrderAmendPayloadSchema,
  }))();

const in_body = { in: "body" } as const;
const in_body_required = { in: "body", required: true } as const;
const in_header = { in: "header" } as const;
const in_path_required = { in: "path", required: true } as const;
const in_query = { in: "query" } as const;
const in_query_required = { in: "query", required: true } as const;

/**
 * Lists contracts with their rules.
 * https://www.gate.com/docs/developers/apiv4/en/#query-all-futures-contracts
 */
export const listFuturesContracts: Endpoint<ListFuturesContractsParams, ListFuturesContractsAnswer> = {
  id: "listFuturesContracts",
  method: "GET",
  path: "/api/v4/futures/{settle}/contracts",
  auth: "none",
  cost: {
    listFuturesContracts: 1,
  },
  params: {
    settle: in_path_required,
    limit: in_query,
    offset: in_query,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: listFuturesContractsAnswerSchema,
};

/**
 * Tells the rules of one contract, and its funding.
 * https://www.gate.com/docs/developers/apiv4/en/#query-single-contract-information
 */
export const getFuturesContract: Endpoint<GetFuturesContractParams, Contract> = {
  id: "getFuturesContract",
  method: "GET",
  path: "/api/v4/futures/{settle}/contracts/{contract}",
  auth: "none",
  cost: {
    getFuturesContract: 1,
  },
  params: {
    settle: in_path_required,
    contract: in_path_required,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: contractSchema,
};

/**
 * Tells the last 24 hours of a contract, or of all.
 * https://www.gate.com/docs/developers/apiv4/en/#get-all-futures-trading-statistics
 */
export const listFuturesTickers: Endpoint<ListFuturesTickersParams, ListFuturesTickersAnswer> = {
  id: "listFuturesTickers",
  method: "GET",
  path: "/api/v4/futures/{settle}/tickers",
  auth: "none",
  cost: {
    listFuturesTickers: 1,
  },
  params: {
    settle: in_path_required,
    contract: in_query,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: listFuturesTickersAnswerSchema,
};

/**
 * Tells the best levels of a book.
 * https://www.gate.com/docs/developers/apiv4/en/#query-futures-market-depth-information
 */
export const listFuturesOrderBook: Endpoint<ListFuturesOrderBookParams, FuturesOrderBook> = {
  id: "listFuturesOrderBook",
  method: "GET",
  path: "/api/v4/futures/{settle}/order_book",
  auth: "none",
  cost: {
    listFuturesOrderBook: 1,
  },
  params: {
    settle: in_path_required,
    contract: in_query_required,
    interval: in_query,
    limit: in_query,
    with_id: in_query,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: futuresOrderBookSchema,
};

/**
 * Lists trades of a contract, newest first.
 * https://www.gate.com/docs/developers/apiv4/en/#futures-market-transaction-records
 */
export const listFuturesTrades: Endpoint<ListFuturesTradesParams, ListFuturesTradesAnswer> = {
  id: "listFuturesTrades",
  method: "GET",
  path: "/api/v4/futures/{settle}/trades",
  auth: "none",
  cost: {
    listFuturesTrades: 1,
  },
  params: {
    settle: in_path_required,
    contract: in_query_required,
    limit: in_query,
    offset: in_query,
    from: in_query,
    to: in_query,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: listFuturesTradesAnswerSchema,
};

/**
 * Lists candles of a contract, oldest first.
 * https://www.gate.com/docs/developers/apiv4/en/#futures-market-k-line-chart
 */
export const listFuturesCandlesticks: Endpoint<ListFuturesCandlesticksParams, ListFuturesCandlesticksAnswer> = {
  id: "listFuturesCandlesticks",
  method: "GET",
  path: "/api/v4/futures/{settle}/candlesticks",
  auth: "none",
  cost: {
    listFuturesCandlesticks: 1,
  },
  params: {
    settle: in_path_required,
    contract: in_query_required,
    from: in_query,
    to: in_query,
    limit: in_query,
    interval: in_query,
    timezone: in_query,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: listFuturesCandlesticksAnswerSchema,
};

/**
 * Lists funding rates that were paid, newest first, of the last 180 days.
 * https://www.gate.com/docs/developers/apiv4/en/#futures-market-historical-funding-rate
 */
export const listFuturesFundingRateHistory: Endpoint<ListFuturesFundingRateHistoryParams, ListFuturesFundingRateHistoryAnswer> = {
  id: "listFuturesFundingRateHistory",
  method: "GET",
  path: "/api/v4/futures/{settle}/funding_rate",
  auth: "none",
  cost: {
    listFuturesFundingRateHistory: 1,
  },
  params: {
    settle: in_path_required,
    contract: in_query_required,
    limit: in_query,
    from: in_query,
    to: in_query,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: listFuturesFundingRateHistoryAnswerSchema,
};

/**
 * Tells what the account of contracts has, and its modes.
 * https://www.gate.com/docs/developers/apiv4/en/#get-futures-account
 */
export const listFuturesAccounts: Endpoint<ListFuturesAccountsParams, FuturesAccount> = {
  id: "listFuturesAccounts",
  method: "GET",
  path: "/api/v4/futures/{settle}/accounts",
  auth: "signed",
  cost: {
    listFuturesAccounts: 1,
  },
  params: {
    settle: in_path_required,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: futuresAccountSchema,
};

/**
 * Lists changes of the balance, newest first.
 * https://www.gate.com/docs/developers/apiv4/en/#query-futures-account-change-history
 */
export const listFuturesAccountBook: Endpoint<ListFuturesAccountBookParams, ListFuturesAccountBookAnswer> = {
  id: "listFuturesAccountBook",
  method: "GET",
  path: "/api/v4/futures/{settle}/account_book",
  auth: "signed",
  cost: {
    listFuturesAccountBook: 1,
  },
  params: {
    settle: in_path_required,
    contract: in_query,
    limit: in_query,
    offset: in_query,
    from: in_query,
    to: in_query,
    type: in_query,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: listFuturesAccountBookAnswerSchema,
};

/**
 * Lists positions.
 * https://www.gate.com/docs/developers/apiv4/en/#get-user-position-list
 */
export const listPositions: Endpoint<ListPositionsParams, ListPositionsAnswer> = {
  id: "listPositions",
  method: "GET",
  path: "/api/v4/futures/{settle}/positions",
  auth: "signed",
  cost: {
    listPositions: 1,
  },
  params: {
    settle: in_path_required,
    holding: in_query,
    limit: in_query,
    offset: in_query,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: listPositionsAnswerSchema,
};

/**
 * Tells the position of a contract, where there is one only.
 * https://www.gate.com/docs/developers/apiv4/en/#get-single-position-information
 */
export const getPosition: Endpoint<GetPositionParams, Position> = {
  id: "getPosition",
  method: "GET",
  path: "/api/v4/futures/{settle}/positions/{contract}",
  auth: "signed",
  cost: {
    getPosition: 1,
  },
  params: {
    settle: in_path_required,
    contract: in_path_required,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: positionSchema,
};

/**
 * Tells both positions of a contract, where they are kept apart.
 * https://www.gate.com/docs/developers/apiv4/en/#get-position-information-in-hedge-mode
 */
export const getDualModePosition: Endpoint<GetDualModePositionParams, GetDualModePositionAnswer> = {
  id: "getDualModePosition",
  method: "GET",
  path: "/api/v4/futures/{settle}/dual_comp/positions/{contract}",
  auth: "signed",
  cost: {
    getDualModePosition: 1,
  },
  params: {
    settle: in_path_required,
    contract: in_path_required,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: getDualModePositionAnswerSchema,
};

/**
 * Sets the leverage of a contract, where there is one position only.
 * https://www.gate.com/docs/developers/apiv4/en/#update-position-leverage
 */
export const updatePositionLeverage: Endpoint<UpdatePositionLeverageParams, Position> = {
  id: "updatePositionLeverage",
  method: "POST",
  path: "/api/v4/futures/{settle}/positions/{contract}/leverage",
  auth: "signed",
  cost: {
    updatePositionLeverage: 1,
  },
  write: true,
  params: {
    settle: in_path_required,
    contract: in_path_required,
    leverage: in_query_required,
    cross_leverage_limit: in_query,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: positionSchema,
};

/**
 * Sets the leverage of a contract, where positions are kept apart.
 * https://www.gate.com/docs/developers/apiv4/en/#update-leverage-in-hedge-mode
 */
export const updateDualModePositionLeverage: Endpoint<UpdateDualModePositionLeverageParams, UpdateDualModePositionLeverageAnswer> = {
  id: "updateDualModePositionLeverage",
  method: "POST",
  path: "/api/v4/futures/{settle}/dual_comp/positions/{contract}/leverage",
  auth: "signed",
  cost: {
    updateDualModePositionLeverage: 1,
  },
  write: true,
  params: {
    settle: in_path_required,
    contract: in_path_required,
    leverage: in_query_required,
    cross_leverage_limit: in_query,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: updateDualModePositionLeverageAnswerSchema,
};

/**
 * Sets the margin mode of a contract, where there is one position only.
 * https://www.gate.com/docs/developers/apiv4/en/#switch-position-margin-mode
 */
export const updatePositionCrossMode: Endpoint<UpdatePositionCrossModeParams, Position> = {
  id: "updatePositionCrossMode",
  method: "POST",
  path: "/api/v4/futures/{settle}/positions/cross_mode",
  auth: "signed",
  cost: {
    updatePositionCrossMode: 1,
  },
  write: true,
  params: {
    settle: in_path_required,
    "X-Gate-Size-Decimal": in_header,
    mode: in_body_required,
    contract: in_body_required,
  },
  body: "json",
  answer: positionSchema,
};

/**
 * Sets the margin mode of a contract, where positions are kept apart.
 * https://www.gate.com/docs/developers/apiv4/en/#switch-between-cross-and-isolated-margin-modes-under-hedge-mode
 */
export const updateDualCompPositionCrossMode: Endpoint<UpdateDualCompPositionCrossModeParams, UpdateDualCompPositionCrossModeAnswer> = {
  id: "updateDualCompPositionCrossMode",
  method: "POST",
  path: "/api/v4/futures/{settle}/dual_comp/positions/cross_mode",
  auth: "signed",
  cost: {
    updateDualCompPositionCrossMode: 1,
  },
  write: true,
  params: {
    settle: in_path_required,
    "X-Gate-Size-Decimal": in_header,
    mode: in_body_required,
    contract: in_body_required,
  },
  body: "json",
  answer: updateDualCompPositionCrossModeAnswerSchema,
};

/**
 * Sets how positions are kept; without positions and orders only.
 * https://www.gate.com/docs/developers/apiv4/en/#set-position-mode
 */
export const setPositionMode: Endpoint<SetPositionModeParams, FuturesAccount> = {
  id: "setPositionMode",
  method: "POST",
  path: "/api/v4/futures/{settle}/set_position_mode",
  auth: "signed",
  cost: {
    setPositionMode: 1,
  },
  write: true,
  params: {
    settle: in_path_required,
    position_mode: in_query_required,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: futuresAccountSchema,
};

/**
 * Tells the fee rates of the account, by contract.
 * https://www.gate.com/docs/developers/apiv4/en/#query-futures-market-trading-fee-rates
 */
export const getFuturesFee: Endpoint<GetFuturesFeeParams, FuturesFees> = {
  id: "getFuturesFee",
  method: "GET",
  path: "/api/v4/futures/{settle}/fee",
  auth: "signed",
  cost: {
    getFuturesFee: 1,
  },
  params: {
    settle: in_path_required,
    contract: in_query,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: futuresFeesSchema,
};

/**
 * Places an order.
 * https://www.gate.com/docs/developers/apiv4/en/#place-futures-order
 */
export const createFuturesOrder: Endpoint<CreateFuturesOrderParams, FuturesOrder> = {
  id: "createFuturesOrder",
  method: "POST",
  path: "/api/v4/futures/{settle}/orders",
  auth: "signed",
  cost: {
    placeFuturesOrder: 1,
  },
  write: true,
  deadline: "x-gate-exptime",
  params: {
    settle: in_path_required,
    "x-gate-exptime": in_header,
    "X-Gate-Size-Decimal": in_header,
    contract: in_body_required,
    size: in_body_required,
    iceberg: in_body,
    price: in_body_required,
    close: in_body,
    reduce_only: in_body,
    tif: in_body,
    text: in_body,
    auto_size: in_body,
    stp_act: in_body,
    market_order_slip_ratio: in_body,
    action_mode: in_body,
  },
  body: "json",
  answer: futuresOrderSchema,
};

/**
 * Lists orders: the open ones, or those of half a year that have ended.
 * https://www.gate.com/docs/developers/apiv4/en/#query-futures-order-list
 */
export const listFuturesOrders: Endpoint<ListFuturesOrdersParams, ListFuturesOrdersAnswer> = {
  id: "listFuturesOrders",
  method: "GET",
  path: "/api/v4/futures/{settle}/orders",
  auth: "signed",
  cost: {
    listFuturesOrders: 1,
  },
  params: {
    settle: in_path_required,
    contract: in_query,
    status: in_query_required,
    limit: in_query,
    offset: in_query,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: listFuturesOrdersAnswerSchema,
};

/**
 * Cancels all open orders of a contract.
 * https://www.gate.com/docs/developers/apiv4/en/#cancel-all-orders-with-open-status
 */
export const cancelFuturesOrders: Endpoint<CancelFuturesOrdersParams, CancelFuturesOrdersAnswer> = {
  id: "cancelFuturesOrders",
  method: "DELETE",
  path: "/api/v4/futures/{settle}/orders",
  auth: "signed",
  cost: {
    cancelFuturesOrder: 1,
  },
  write: true,
  params: {
    settle: in_path_required,
    contract: in_query_required,
    side: in_query,
    "x-gate-exptime": in_header,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: cancelFuturesOrdersAnswerSchema,
};

/**
 * Tells of one order.
 * https://www.gate.com/docs/developers/apiv4/en/#query-single-order-details-2
 */
export const getFuturesOrder: Endpoint<GetFuturesOrderParams, FuturesOrder> = {
  id: "getFuturesOrder",
  method: "GET",
  path: "/api/v4/futures/{settle}/orders/{order_id}",
  auth: "signed",
  cost: {
    getFuturesOrder: 1,
  },
  params: {
    settle: in_path_required,
    order_id: in_path_required,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: futuresOrderSchema,
};

/**
 * Changes an open order in place.
 * https://www.gate.com/docs/developers/apiv4/en/#amend-single-order-2
 */
export const amendFuturesOrder: Endpoint<AmendFuturesOrderParams, FuturesOrder> = {
  id: "amendFuturesOrder",
  method: "PUT",
  path: "/api/v4/futures/{settle}/orders/{order_id}",
  auth: "signed",
  cost: {
    placeFuturesOrder: 1,
  },
  write: true,
  deadline: "x-gate-exptime",
  params: {
    settle: in_path_required,
    order_id: in_path_required,
    "x-gate-exptime": in_header,
    "X-Gate-Size-Decimal": in_header,
    size: in_body,
    price: in_body,
    amend_text: in_body,
    action_mode: in_body,
  },
  body: "json",
  answer: futuresOrderSchema,
};

/**
 * Cancels an order.
 * https://www.gate.com/docs/developers/apiv4/en/#cancel-single-order-2
 */
export const cancelFuturesOrder: Endpoint<CancelFuturesOrderParams, FuturesOrder> = {
  id: "cancelFuturesOrder",
  method: "DELETE",
  path: "/api/v4/futures/{settle}/orders/{order_id}",
  auth: "signed",
  cost: {
    cancelFuturesOrder: 1,
  },
  write: true,
  params: {
    settle: in_path_required,
    order_id: in_path_required,
    "x-gate-exptime": in_header,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: futuresOrderSchema,
};

/**
 * Places up to ten orders.
 * https://www.gate.com/docs/developers/apiv4/en/#place-batch-futures-orders
 */
export const createBatchFuturesOrder: Endpoint<CreateBatchFuturesOrderParams, CreateBatchFuturesOrderAnswer> = {
  id: "createBatchFuturesOrder",
  method: "POST",
  path: "/api/v4/futures/{settle}/batch_orders",
  auth: "signed",
  cost: {
    placeFuturesOrder: [
      { cost: 1, each: "orders" },
    ],
  },
  write: true,
  deadline: "x-gate-exptime",
  params: {
    settle: in_path_required,
    "x-gate-exptime": in_header,
    "X-Gate-Size-Decimal": in_header,
    orders: in_body_required,
  },
  body: "list",
  answer: createBatchFuturesOrderAnswerSchema,
};

/**
 * Cancels up to 20 orders.
 * https://www.gate.com/docs/developers/apiv4/en/#cancel-batch-orders-by-specified-id-list-2
 */
export const cancelBatchFutureOrders: Endpoint<CancelBatchFutureOrdersParams, CancelBatchFutureOrdersAnswer> = {
  id: "cancelBatchFutureOrders",
  method: "POST",
  path: "/api/v4/futures/{settle}/batch_cancel_orders",
  auth: "signed",
  cost: {
    cancelFuturesOrder: 1,
  },
  write: true,
  params: {
    settle: in_path_required,
    "x-gate-exptime": in_header,
    "X-Gate-Size-Decimal": in_header,
    orders: in_body_required,
  },
  body: "list",
  answer: cancelBatchFutureOrdersAnswerSchema,
};

/**
 * Lists executions of our orders, newest first, of half a year.
 * https://www.gate.com/docs/developers/apiv4/en/#query-personal-trading-records-2
 */
export const getMyTrades: Endpoint<GetMyTradesParams, GetMyTradesAnswer> = {
  id: "getMyTrades",
  method: "GET",
  path: "/api/v4/futures/{settle}/my_trades",
  auth: "signed",
  cost: {
    getMyTrades: 1,
  },
  params: {
    settle: in_path_required,
    contract: in_query,
    order: in_query,
    limit: in_query,
    offset: in_query,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: getMyTradesAnswerSchema,
};

/**
 * Lists executions of our orders in a stretch of time, newest first.
 * https://www.gate.com/docs/developers/apiv4/en/#query-personal-trading-records-by-time-range
 */
export const getMyTradesWithTimeRange: Endpoint<GetMyTradesWithTimeRangeParams, GetMyTradesWithTimeRangeAnswer> = {
  id: "getMyTradesWithTimeRange",
  method: "GET",
  path: "/api/v4/futures/{settle}/my_trades_timerange",
  auth: "signed",
  cost: {
    getMyTradesWithTimeRange: 1,
  },
  params: {
    settle: in_path_required,
    contract: in_query,
    from: in_query,
    to: in_query,
    limit: in_query,
    offset: in_query,
    role: in_query,
    "X-Gate-Size-Decimal": in_header,
  },
  answer: getMyTradesWithTimeRangeAnswerSchema,
};

/**
 * Has all orders canceled unless it is called again in time.
 * https://www.gate.com/docs/developers/apiv4/en/#countdown-cancel-orders-2
 */
export const countdownCancelAllFutures: Endpoint<CountdownCancelAllFuturesParams, FuturesCountdownAnswer> = {
  id: "countdownCancelAllFutures",
  method: "POST",
  path: "/api/v4/futures/{settle}/countdown_cancel_all",
  auth: "signed",
  cost: {
    countdownCancelAllFutures: 1,
  },
  write: true,
  params: {
    settle: in_path_required,
    "X-Gate-Size-Decimal": in_header,
    timeout: in_body_required,
    contract: in_body,
  },
  body: "json",
  answer: futuresCountdownAnswerSchema,
};

/**
 * Places an order.
 * https://www.gate.com/docs/developers/futures/ws/en/#order-place
 */
export const futuresOrderPlaceRequest: Request<FuturesOrderPlaceParam, FuturesOrder> = {
  id: "futuresOrderPlace",
  server: "futures",
  method: "futures.order_place",
  auth: "signed",
  cost: {
    placeFuturesOrder: 1,
    futuresSocketOrders: 1,
  },
  write: true,
  deadline: "x-gate-exptime",
  params: {
    contract: { required: true },
    size: { required: true },
    iceberg: {},
    price: { required: true },
    close: {},
    reduce_only: {},
    tif: {},
    text: {},
    auto_size: {},
    stp_act: {},
    market_order_slip_ratio: {},
    action_mode: {},
    "x-gate-exptime": {},
  },
  answer: futuresOrderSchema,
};

/**
 * Cancels an order.
 * https://www.gate.com/docs/developers/futures/ws/en/#order-cancel
 */
export const futuresOrderCancelRequest: Request<FuturesOrderCancelParam, FuturesOrder> = {
  id: "futuresOrderCancel",
  server: "futures",
  method: "futures.order_cancel",
  auth: "signed",
  cost: {
    cancelFuturesOrder: 1,
    futuresSocketOrders: 1,
  },
  write: true,
  deadline: "x-gate-exptime",
  params: {
    order_id: { required: true },
    "x-gate-exptime": {},
  },
  answer: futuresOrderSchema,
};

/**
 * Changes an open order in place.
 * https://www.gate.com/docs/developers/futures/ws/en/#order-amend
 */
export const futuresOrderAmendRequest: Request<FuturesOrderAmendParam, FuturesOrder> = {
  id: "futuresOrderAmend",
  server: "futures",
  method: "futures.order_amend",
  auth: "signed",
  cost: {
    placeFuturesOrder: 1,
    futuresSocketOrders: 1,
  },
  write: true,
  deadline: "x-gate-exptime",
  params: {
    order_id: { required: true },
    size: {},
    price: {},
    amend_text: {},
    action_mode: {},
    "x-gate-exptime": {},
  },
  answer: futuresOrderSchema,
};

/**
 * The last 24 hours of a contract and its funding, every second or two.
 * There is no channel of funding alone: the rate, its interval and both prices are here.
 * https://www.gate.com/docs/developers/futures/ws/en/#tickers-api
 */
export const futuresTickersChannel: Channel<{ readonly contract: string }, FuturesTickersFrame> = {
  id: "futuresTickers",
  server: "futures",
  auth: "none",
  address: "futures.tickers/{contract}",
  params: ["contract"],
  messages: {
    futuresTickers: futuresTickersFrameSchema,
  },
};

/**
 * Every trade of a contract.
 * https://www.gate.com/docs/developers/futures/ws/en/#trades-api
 */
export const futuresTradesChannel: Channel<{ readonly contract: string }, FuturesTradesFrame> = {
  id: "futuresTrades",
  server: "futures",
  auth: "none",
  address: "futures.trades/{contract}",
  params: ["contract"],
  messages: {
    futuresTrades: futuresTradesFrameSchema,
  },
};

/**
 * The current candle of a contract.
 * https://www.gate.com/docs/developers/futures/ws/en/#candlesticks-api
 */
export const futuresCandlesticksChannel: Channel<{ readonly interval: "10s" | "1m" | "5m" | "15m" | "30m" | "1h" | "4h" | "8h" | "1d" | "7d"; readonly contract: string }, FuturesCandlesFrame> = {
  id: "futuresCandlesticks",
  server: "futures",
  auth: "none",
  address: "futures.candlesticks/{interval}_{contract}",
  params: ["interval", "contract"],
  messages: {
    futuresCandlesticks: futuresCandlesFrameSchema,
  },
};

/**
 * A book: all of it first, then changes every 100 ms (400 levels) or 20 ms (50).
 * https://www.gate.com/docs/developers/futures/ws/en/#order-book-v2-api
 */
export const futuresObuChannel: Channel<{ readonly contract: string; readonly level: "50" | "400" }, FuturesBookFrame, HotFuturesBookFrame> = {
  id: "futuresObu",
  server: "futures",
  auth: "none",
  address: "futures.obu/ob.{contract}.{level}",
  params: ["contract", "level"],
  messages: {
    futuresObu: futuresBookFrameSchema,
  },
};

/**
 * Our orders, whenever one changes.
 * Subscribed with the account's number and !all.
 * https://www.gate.com/docs/developers/futures/ws/en/#orders-api
 */
export const futuresOrdersChannel: Channel<Record<string, never>, FuturesOrdersFrame> = {
  id: "futuresOrders",
  server: "futures",
  auth: "signed",
  address: "futures.orders",
  params: [],
  messages: {
    futuresOrders: futuresOrdersFrameSchema,
  },
};

/**
 * Executions of our orders.
 * Subscribed with the account's number and !all.
 * https://www.gate.com/docs/developers/futures/ws/en/#user-trades-api
 */
export const futuresUsertradesChannel: Channel<Record<string, never>, FuturesFillsFrame> = {
  id: "futuresUsertrades",
  server: "futures",
  auth: "signed",
  address: "futures.usertrades",
  params: [],
  messages: {
    futuresUsertrades: futuresFillsFrameSchema,
  },
};

/**
 * The balance, whenever it changes.
 * Subscribed with the account's number. What is free is not told.
 * https://www.gate.com/docs/developers/futures/ws/en/#balances-api
 */
export const futuresBalancesChannel: Channel<Record<string, never>, FuturesBalancesFrame> = {
  id: "futuresBalances",
  server: "futures",
  auth: "signed",
  address: "futures.balances",
  params: [],
  messages: {
    futuresBalances: futuresBalancesFrameSchema,
  },
};

/**
 * Positions, whenever one changes.
 * Subscribed with the account's number and !all.
 * https://www.gate.com/docs/developers/futures/ws/en/#positions-api
 */
export const futuresPositionsChannel: Channel<Record<string, never>, FuturesPositionsFrame> = {
  id: "futuresPositions",
  server: "futures",
  auth: "signed",
  address: "futures.positions",
  params: [],
  messages: {
    futuresPositions: futuresPositionsFrameSchema,
  },
};
