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

export const tifSchema: v.GenericSchema<unknown, Tif> = /* @__PURE__ */ (() =>
  text)();

export const finishAsSchema: v.GenericSchema<unknown, FinishAs> = /* @__PURE__ */ (() =>
  text)();

export const errorAnswerSchema: v.GenericSchema<unknown, ErrorAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    label: text,
    message: v.exactOptional(text),
    detail: v.exactOptional(text),
  }))();

export const numericSchema: v.GenericSchema<unknown, Numeric> = /* @__PURE__ */ (() =>
  v.union([
    decimal,
    number,
  ]))();

export const looseSchema: v.GenericSchema<unknown, Loose> = /* @__PURE__ */ (() =>
  v.union([
    text,
    number,
  ]))();

export const momentSchema: v.GenericSchema<unknown, Moment> = /* @__PURE__ */ (() =>
  v.union([
    number,
    text,
  ]))();

export const idSchema: v.GenericSchema<unknown, Id> = /* @__PURE__ */ (() =>
  v.union([
    int64,
    text,
  ]))();

export const ruleSchema: v.GenericSchema<unknown, Rule> = /* @__PURE__ */ (() =>
  v.union([
    decimal,
    v.literal(""),
    number,
  ]))();

export const contractSchema: v.GenericSchema<unknown, Contract> = /* @__PURE__ */ (() =>
  v.looseObject({
    name: text,
    type: text,
    quanto_multiplier: decimal,
    leverage_min: v.exactOptional(text),
    leverage_max: v.exactOptional(ruleSchema),
    maintenance_rate: v.exactOptional(text),
    mark_type: v.exactOptional(text),
    mark_price: v.exactOptional(text),
    index_price: v.exactOptional(text),
    last_price: v.exactOptional(text),
    maker_fee_rate: v.exactOptional(ruleSchema),
    taker_fee_rate: v.exactOptional(ruleSchema),
    order_price_round: decimal,
    mark_price_round: v.exactOptional(text),
    funding_rate: v.exactOptional(text),
    funding_rate_indicative: v.exactOptional(text),
    funding_interval: v.exactOptional(integer),
    funding_next_apply: v.exactOptional(number),
    funding_offset: v.exactOptional(integer),
    order_size_min: numericSchema,
    order_size_max: numericSchema,
    market_order_size_max: v.exactOptional(ruleSchema),
    enable_decimal: v.exactOptional(boolean),
    order_price_deviate: v.exactOptional(text),
    orderbook_id: v.exactOptional(int64),
    trade_id: v.exactOptional(int64),
    trade_size: v.exactOptional(looseSchema),
    position_size: v.exactOptional(looseSchema),
    config_change_time: v.exactOptional(number),
    in_delisting: boolean,
    orders_limit: v.exactOptional(integer),
    create_time: v.exactOptional(number),
    status: v.exactOptional(text),
    launch_time: v.exactOptional(number),
    contract_type: v.exactOptional(text),
  }))();

export const futuresTickerSchema: v.GenericSchema<unknown, FuturesTicker> = /* @__PURE__ */ (() =>
  v.looseObject({
    contract: text,
    last: text,
    change_percentage: v.exactOptional(text),
    total_size: v.exactOptional(looseSchema),
    low_24h: v.exactOptional(text),
    high_24h: v.exactOptional(text),
    volume_24h: v.exactOptional(looseSchema),
    volume_24h_base: v.exactOptional(looseSchema),
    volume_24h_quote: v.exactOptional(looseSchema),
    volume_24h_settle: v.exactOptional(looseSchema),
    mark_price: v.exactOptional(text),
    index_price: v.exactOptional(text),
    funding_rate: v.exactOptional(text),
    funding_rate_indicative: v.exactOptional(text),
    lowest_ask: v.exactOptional(text),
    lowest_size: v.exactOptional(looseSchema),
    highest_bid: v.exactOptional(text),
    highest_size: v.exactOptional(looseSchema),
    quanto_base_rate: v.exactOptional(text),
    funding_interval: v.exactOptional(integer),
    funding_next_apply: v.exactOptional(number),
    funding_offset: v.exactOptional(integer),
    t: v.exactOptional(int64),
  }))();

export const futuresLevelSchema: v.GenericSchema<unknown, FuturesLevel> = /* @__PURE__ */ (() =>
  v.looseObject({
    p: decimal,
    s: numericSchema,
  }))();

export const futuresOrderBookSchema: v.GenericSchema<unknown, FuturesOrderBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: v.exactOptional(int64),
    current: v.exactOptional(number),
    update: number,
    asks: v.array(futuresLevelSchema),
    bids: v.array(futuresLevelSchema),
  }))();

export const futuresTradeSchema: v.GenericSchema<unknown, FuturesTrade> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: int64,
    create_time: number,
    create_time_ms: v.exactOptional(number),
    contract: text,
    size: numericSchema,
    price: decimal,
    is_internal: v.exactOptional(boolean),
  }))();

export const futuresCandleSchema: v.GenericSchema<unknown, FuturesCandle> = /* @__PURE__ */ (() =>
  v.looseObject({
    t: number,
    v: v.exactOptional(numericSchema),
    c: decimal,
    h: decimal,
    l: decimal,
    o: decimal,
    sum: v.exactOptional(decimal),
    n: v.exactOptional(text),
    a: v.exactOptional(decimal),
    w: v.exactOptional(boolean),
  }))();

export const fundingRateRecordSchema: v.GenericSchema<unknown, FundingRateRecord> = /* @__PURE__ */ (() =>
  v.looseObject({
    t: int64,
    r: decimal,
  }))();

export const futuresAccountSchema: v.GenericSchema<unknown, FuturesAccount> = /* @__PURE__ */ (() =>
  v.looseObject({
    user: v.exactOptional(int64),
    currency: text,
    total: decimal,
    unrealised_pnl: v.exactOptional(text),
    position_margin: v.exactOptional(text),
    order_margin: v.exactOptional(text),
    available: decimal,
    point: v.exactOptional(text),
    bonus: v.exactOptional(text),
    in_dual_mode: v.exactOptional(boolean),
    position_mode: v.exactOptional(text),
    enable_credit: v.exactOptional(boolean),
    margin_mode: v.exactOptional(integer),
  }))();

export const futuresAccountBookSchema: v.GenericSchema<unknown, FuturesAccountBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: number,
    change: decimal,
    balance: v.exactOptional(text),
    type: text,
    text: v.exactOptional(text),
    contract: v.exactOptional(text),
    trade_id: v.exactOptional(text),
    id: v.exactOptional(text),
  }))();

export const positionSchema: v.GenericSchema<unknown, Position> = /* @__PURE__ */ (() =>
  v.looseObject({
    user: v.exactOptional(idSchema),
    contract: text,
    size: numericSchema,
    leverage: v.exactOptional(looseSchema),
    cross_leverage_limit: v.exactOptional(looseSchema),
    lever: v.exactOptional(text),
    pos_margin_mode: v.exactOptional(text),
    risk_limit: v.exactOptional(looseSchema),
    leverage_max: v.exactOptional(looseSchema),
    maintenance_rate: v.exactOptional(looseSchema),
    value: v.exactOptional(text),
    margin: v.exactOptional(looseSchema),
    entry_price: numericSchema,
    liq_price: v.exactOptional(looseSchema),
    mark_price: v.exactOptional(text),
    unrealised_pnl: v.exactOptional(text),
    realised_pnl: v.exactOptional(looseSchema),
    history_pnl: v.exactOptional(looseSchema),
    last_close_pnl: v.exactOptional(looseSchema),
    adl_ranking: v.exactOptional(integer),
    pending_orders: v.exactOptional(integer),
    mode: text,
    update_time: v.exactOptional(number),
    update_id: v.exactOptional(int64),
    open_time: v.exactOptional(number),
    time: v.exactOptional(number),
    time_ms: v.exactOptional(int64),
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
    user: v.exactOptional(idSchema),
    contract: text,
    create_time: number,
    create_time_ms: v.exactOptional(int64),
    update_time: v.exactOptional(momentSchema),
    finish_time: v.exactOptional(number),
    finish_time_ms: v.exactOptional(int64),
    finish_as: v.exactOptional(finishAsSchema),
    status: orderStatusSchema,
    size: numericSchema,
    iceberg: v.exactOptional(looseSchema),
    left: numericSchema,
    price: numericSchema,
    fill_price: numericSchema,
    is_close: v.exactOptional(boolean),
    is_reduce_only: v.exactOptional(boolean),
    is_liq: v.exactOptional(boolean),
    tif: tifSchema,
    text: text,
    tkfr: v.exactOptional(looseSchema),
    mkfr: v.exactOptional(looseSchema),
    stp_id: v.exactOptional(idSchema),
    stp_act: v.exactOptional(text),
    amend_text: v.exactOptional(text),
    update_id: v.exactOptional(int64),
  }))();

export const futuresOrderRequestSchema: v.GenericSchema<unknown, FuturesOrderRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    contract: text,
    size: decimal,
    iceberg: v.exactOptional(decimal),
    price: decimal,
    close: v.exactOptional(boolean),
    reduce_only: v.exactOptional(boolean),
    tif: v.exactOptional(v.picklist([
      "gtc",
      "ioc",
      "poc",
      "fok",
    ])),
    text: v.exactOptional(text),
    auto_size: v.exactOptional(v.picklist([
      "close_long",
      "close_short",
    ])),
    stp_act: v.exactOptional(text),
    market_order_slip_ratio: v.exactOptional(decimal),
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
    id: v.exactOptional(idSchema),
    user: v.exactOptional(idSchema),
    contract: v.exactOptional(text),
    create_time: v.exactOptional(number),
    update_time: v.exactOptional(momentSchema),
    finish_time: v.exactOptional(number),
    finish_as: v.exactOptional(finishAsSchema),
    status: v.exactOptional(orderStatusSchema),
    size: v.exactOptional(numericSchema),
    iceberg: v.exactOptional(looseSchema),
    left: v.exactOptional(numericSchema),
    price: v.exactOptional(numericSchema),
    fill_price: v.exactOptional(numericSchema),
    is_close: v.exactOptional(boolean),
    is_reduce_only: v.exactOptional(boolean),
    is_liq: v.exactOptional(boolean),
    tif: v.exactOptional(tifSchema),
    text: v.exactOptional(text),
    tkfr: v.exactOptional(looseSchema),
    mkfr: v.exactOptional(looseSchema),
    stp_id: v.exactOptional(idSchema),
    stp_act: v.exactOptional(text),
    amend_text: v.exactOptional(text),
  }))();

export const futuresOrderAmendSchema: v.GenericSchema<unknown, FuturesOrderAmend> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    size: v.exactOptional(decimal),
    price: v.exactOptional(decimal),
    amend_text: v.exactOptional(text),
    action_mode: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
      "FULL",
    ])),
  })))();

export const futuresCancelResultSchema: v.GenericSchema<unknown, FuturesCancelResult> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    user_id: v.exactOptional(int64),
    succeeded: boolean,
    message: v.exactOptional(v.nullable(text)),
  }))();

export const futuresFillSchema: v.GenericSchema<unknown, FuturesFill> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: v.exactOptional(idSchema),
    trade_id: v.exactOptional(text),
    create_time: number,
    create_time_ms: v.exactOptional(int64),
    contract: text,
    order_id: text,
    size: numericSchema,
    close_size: v.exactOptional(looseSchema),
    price: decimal,
    role: v.picklist([
      "taker",
      "maker",
    ]),
    text: v.exactOptional(text),
    fee: v.exactOptional(looseSchema),
    point_fee: v.exactOptional(looseSchema),
    trade_value: v.exactOptional(text),
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
    contract: v.exactOptional(text),
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
    channel: v.literal("futures.login"),
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
    result: v.exactOptional(futuresOrderSchema),
    errs: v.exactOptional(replyErrorsSchema),
  })))();

export const apiReplyFrameSchema: v.GenericSchema<unknown, ApiReplyFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    request_id: text,
    ack: v.exactOptional(boolean),
    header: replyHeaderSchema,
    data: replyDataSchema,
  }))();

export const futuresTickersFrameSchema: v.GenericSchema<unknown, FuturesTickersFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: v.exactOptional(int64),
    time_ms: int64,
    channel: text,
    event: v.exactOptional(text),
    result: v.array(futuresTickerSchema),
  }))();

export const futuresTradesFrameSchema: v.GenericSchema<unknown, FuturesTradesFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: v.exactOptional(int64),
    time_ms: int64,
    channel: text,
    event: v.exactOptional(text),
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
    full: v.exactOptional(boolean),
    s: text,
    U: v.exactOptional(int64),
    u: int64,
    l: v.exactOptional(text),
    b: v.exactOptional(v.array(bookLevelSchema)),
    a: v.exactOptional(v.array(bookLevelSchema)),
  }))();

export const futuresBookFrameSchema: v.GenericSchema<unknown, FuturesBookFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: v.exactOptional(int64),
    time_ms: int64,
    channel: text,
    event: v.exactOptional(text),
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
    change: v.exactOptional(numericSchema),
    text: v.exactOptional(text),
    time: int64,
    time_ms: int64,
    type: text,
    user: v.exactOptional(text),
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
    "x-gate-exptime": v.exactOptional(text),
  })))();

export const futuresOrderCancelSchema: v.GenericSchema<unknown, FuturesOrderCancel> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
  }))();

export const futuresOrderAmendSocketSchema: v.GenericSchema<unknown, FuturesOrderAmendSocket> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    size: v.exactOptional(decimal),
    price: v.exactOptional(decimal),
    amend_text: v.exactOptional(text),
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
    iceberg: v.exactOptional(decimal),
    price: decimal,
    close: v.exactOptional(boolean),
    reduce_only: v.exactOptional(boolean),
    tif: v.exactOptional(v.picklist([
      "gtc",
      "ioc",
      "poc",
      "fok",
    ])),
    text: v.exactOptional(text),
    auto_size: v.exactOptional(v.picklist([
      "close_long",
      "close_short",
    ])),
    stp_act: v.exactOptional(text),
    market_order_slip_ratio: v.exactOptional(decimal),
    action_mode: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
      "FULL",
    ])),
    "x-gate-exptime": v.exactOptional(text),
  }))();

export const futuresOrderPlacePayloadSchema: v.GenericSchema<unknown, FuturesOrderPlacePayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    req_id: v.exactOptional(text),
    req_param: futuresOrderPlaceParamSchema,
  }))();

export const futuresOrderCancelParamSchema: v.GenericSchema<unknown, FuturesOrderCancelParam> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    "x-gate-exptime": v.exactOptional(text),
  }))();

export const futuresOrderCancelPayloadSchema: v.GenericSchema<unknown, FuturesOrderCancelPayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    req_id: v.exactOptional(text),
    req_param: futuresOrderCancelParamSchema,
  }))();

export const futuresOrderAmendParamSchema: v.GenericSchema<unknown, FuturesOrderAmendParam> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    size: v.exactOptional(decimal),
    price: v.exactOptional(decimal),
    amend_text: v.exactOptional(text),
    action_mode: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
      "FULL",
    ])),
    "x-gate-exptime": v.exactOptional(text),
  }))();

export const futuresOrderAmendPayloadSchema: v.GenericSchema<unknown, FuturesOrderAmendPayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    req_id: v.exactOptional(text),
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
    settle: { in: "path", required: true },
    limit: { in: "query" },
    offset: { in: "query" },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    contract: { in: "path", required: true },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    contract: { in: "query" },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    contract: { in: "query", required: true },
    interval: { in: "query" },
    limit: { in: "query" },
    with_id: { in: "query" },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    contract: { in: "query", required: true },
    limit: { in: "query" },
    offset: { in: "query" },
    from: { in: "query" },
    to: { in: "query" },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    contract: { in: "query", required: true },
    from: { in: "query" },
    to: { in: "query" },
    limit: { in: "query" },
    interval: { in: "query" },
    timezone: { in: "query" },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    contract: { in: "query", required: true },
    limit: { in: "query" },
    from: { in: "query" },
    to: { in: "query" },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    contract: { in: "query" },
    limit: { in: "query" },
    offset: { in: "query" },
    from: { in: "query" },
    to: { in: "query" },
    type: { in: "query" },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    holding: { in: "query" },
    limit: { in: "query" },
    offset: { in: "query" },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    contract: { in: "path", required: true },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    contract: { in: "path", required: true },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    contract: { in: "path", required: true },
    leverage: { in: "query", required: true },
    cross_leverage_limit: { in: "query" },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    contract: { in: "path", required: true },
    leverage: { in: "query", required: true },
    cross_leverage_limit: { in: "query" },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    "X-Gate-Size-Decimal": { in: "header" },
    mode: { in: "body", required: true },
    contract: { in: "body", required: true },
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
    settle: { in: "path", required: true },
    "X-Gate-Size-Decimal": { in: "header" },
    mode: { in: "body", required: true },
    contract: { in: "body", required: true },
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
    settle: { in: "path", required: true },
    position_mode: { in: "query", required: true },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    contract: { in: "query" },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    "x-gate-exptime": { in: "header" },
    "X-Gate-Size-Decimal": { in: "header" },
    contract: { in: "body", required: true },
    size: { in: "body", required: true },
    iceberg: { in: "body" },
    price: { in: "body", required: true },
    close: { in: "body" },
    reduce_only: { in: "body" },
    tif: { in: "body" },
    text: { in: "body" },
    auto_size: { in: "body" },
    stp_act: { in: "body" },
    market_order_slip_ratio: { in: "body" },
    action_mode: { in: "body" },
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
    settle: { in: "path", required: true },
    contract: { in: "query" },
    status: { in: "query", required: true },
    limit: { in: "query" },
    offset: { in: "query" },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    contract: { in: "query", required: true },
    side: { in: "query" },
    "x-gate-exptime": { in: "header" },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    order_id: { in: "path", required: true },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    order_id: { in: "path", required: true },
    "x-gate-exptime": { in: "header" },
    "X-Gate-Size-Decimal": { in: "header" },
    size: { in: "body" },
    price: { in: "body" },
    amend_text: { in: "body" },
    action_mode: { in: "body" },
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
    settle: { in: "path", required: true },
    order_id: { in: "path", required: true },
    "x-gate-exptime": { in: "header" },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    "x-gate-exptime": { in: "header" },
    "X-Gate-Size-Decimal": { in: "header" },
    orders: { in: "body", required: true },
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
    settle: { in: "path", required: true },
    "x-gate-exptime": { in: "header" },
    "X-Gate-Size-Decimal": { in: "header" },
    orders: { in: "body", required: true },
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
    settle: { in: "path", required: true },
    contract: { in: "query" },
    order: { in: "query" },
    limit: { in: "query" },
    offset: { in: "query" },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    contract: { in: "query" },
    from: { in: "query" },
    to: { in: "query" },
    limit: { in: "query" },
    offset: { in: "query" },
    role: { in: "query" },
    "X-Gate-Size-Decimal": { in: "header" },
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
    settle: { in: "path", required: true },
    "X-Gate-Size-Decimal": { in: "header" },
    timeout: { in: "body", required: true },
    contract: { in: "body" },
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
