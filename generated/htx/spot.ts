// Generated from specs/htx/spot.openapi.yaml and specs/htx/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint } from "../../src/core/endpoint.ts";
import type {
  Amount,
  Id,
  LongId,
  Level,
  ErrorAnswer,
  TimestampAnswer,
  SymbolsAnswer,
  MarketSymbol,
  KlinesAnswer,
  Kline,
  MergedAnswer,
  Merged,
  TickersAnswer,
  Ticker,
  DepthAnswer,
  Depth,
  TradesAnswer,
  TradeMoment,
  Trade,
  AccountsAnswer,
  Account,
  BalanceAnswer,
  AccountBalance,
  BalancePart,
  FeesAnswer,
  FeeRate,
  OrderRequest,
  OrderIdAnswer,
  BatchAnswer,
  BatchItem,
  CancelClientRequest,
  CancelStateAnswer,
  CancelsRequest,
  CancelsAnswer,
  Cancels,
  FailedCancel,
  CancelOpenRequest,
  CancelCountAnswer,
  OpenOrdersAnswer,
  OpenOrder,
  OrderAnswer,
  Order,
  MatchesAnswer,
  Match,
  SwitchRequest,
  SwitchAnswer,
  MbpFrame,
  MbpTick,
  TradeFrame,
  TradeTick,
  TradeEvent,
  TickerFrame,
  TickerEvent,
  KlineFrame,
  OrderFrame,
  OrderEvent,
  ClearingFrame,
  ClearingEvent,
  AccountFrame,
  AccountEvent,
  SubscribeFrame,
  SubscribedFrame,
  UnsubscribeFrame,
  UnsubscribedFrame,
  RefusedFrame,
  MbpRequestFrame,
  MbpReplyFrame,
  MbpBook,
  AuthFrame,
  AuthParams,
  AccountSubFrame,
  AccountReplyFrame,
  GetCurrentTimestampParams,
  GetMarketSymbolsSettingParams,
  GetKlinesParams,
  GetHistoryCandlesParams,
  GetLatestAggregatedTickerParams,
  GetLatestTickersParams,
  GetMarketDepthParams,
  GetFullOrderBookParams,
  GetMostRecentTradesParams,
  GetAllAccountsParams,
  GetAccountBalanceParams,
  GetCurrentFeeRateParams,
  PlaceOrderParams,
  PlaceBatchOrdersParams,
  SubmitCancelParams,
  SubmitCancelClientOrderParams,
  SubmitCancelByIdsParams,
  SubmitCancelByCriteriaParams,
  GetAllOpenOrdersParams,
  GetOrderDetailParams,
  GetClientOrderParams,
  GetMatchResultParams,
  SearchMatchResultsParams,
  DeadMansSwitchParams,
  HotMbpFrame,
} from "./spot.types.ts";

export type {
  Amount,
  Id,
  LongId,
  Level,
  ErrorAnswer,
  TimestampAnswer,
  SymbolsAnswer,
  MarketSymbol,
  KlinesAnswer,
  Kline,
  MergedAnswer,
  Merged,
  TickersAnswer,
  Ticker,
  DepthAnswer,
  Depth,
  TradesAnswer,
  TradeMoment,
  Trade,
  AccountsAnswer,
  Account,
  BalanceAnswer,
  AccountBalance,
  BalancePart,
  FeesAnswer,
  FeeRate,
  OrderRequest,
  OrderIdAnswer,
  BatchAnswer,
  BatchItem,
  CancelClientRequest,
  CancelStateAnswer,
  CancelsRequest,
  CancelsAnswer,
  Cancels,
  FailedCancel,
  CancelOpenRequest,
  CancelCountAnswer,
  OpenOrdersAnswer,
  OpenOrder,
  OrderAnswer,
  Order,
  MatchesAnswer,
  Match,
  SwitchRequest,
  SwitchAnswer,
  MbpFrame,
  MbpTick,
  TradeFrame,
  TradeTick,
  TradeEvent,
  TickerFrame,
  TickerEvent,
  KlineFrame,
  OrderFrame,
  OrderEvent,
  ClearingFrame,
  ClearingEvent,
  AccountFrame,
  AccountEvent,
  SubscribeFrame,
  SubscribedFrame,
  UnsubscribeFrame,
  UnsubscribedFrame,
  RefusedFrame,
  MbpRequestFrame,
  MbpReplyFrame,
  MbpBook,
  AuthFrame,
  AuthParams,
  AccountSubFrame,
  AccountReplyFrame,
  GetCurrentTimestampParams,
  GetMarketSymbolsSettingParams,
  GetKlinesParams,
  GetHistoryCandlesParams,
  GetLatestAggregatedTickerParams,
  GetLatestTickersParams,
  GetMarketDepthParams,
  GetFullOrderBookParams,
  GetMostRecentTradesParams,
  GetAllAccountsParams,
  GetAccountBalanceParams,
  GetCurrentFeeRateParams,
  PlaceOrderParams,
  PlaceBatchOrdersParams,
  SubmitCancelParams,
  SubmitCancelClientOrderParams,
  SubmitCancelByIdsParams,
  SubmitCancelByCriteriaParams,
  GetAllOpenOrdersParams,
  GetOrderDetailParams,
  GetClientOrderParams,
  GetMatchResultParams,
  SearchMatchResultsParams,
  DeadMansSwitchParams,
  HotMbpFrame,
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

export const amountSchema: v.GenericSchema<unknown, Amount> = /* @__PURE__ */ (() =>
  v.union([
    number,
    decimal,
  ]))();
const optional_amountSchema = /* @__PURE__ */ v.exactOptional(amountSchema);

export const idSchema: v.GenericSchema<unknown, Id> = /* @__PURE__ */ (() =>
  v.union([
    int64,
    text,
  ]))();
const optional_idSchema = /* @__PURE__ */ v.exactOptional(idSchema);

export const longIdSchema: v.GenericSchema<unknown, LongId> = /* @__PURE__ */ (() =>
  v.union([
    int64,
    number,
  ]))();
const optional_longIdSchema = /* @__PURE__ */ v.exactOptional(longIdSchema);

export const levelSchema: v.GenericSchema<unknown, Level> = /* @__PURE__ */ (() =>
  v.strictTuple([
    amountSchema,
    amountSchema,
  ]))();

export const errorAnswerSchema: v.GenericSchema<unknown, ErrorAnswer> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    status: optional_text,
    "err-code": optional_text,
    "err-msg": optional_text,
    "order-state": optional_integer,
    code: optional_integer,
    message: optional_text,
  })))();

export const timestampAnswerSchema: v.GenericSchema<unknown, TimestampAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
    data: int64,
  }))();

export const marketSymbolSchema: v.GenericSchema<unknown, MarketSymbol> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    state: text,
    bc: text,
    qc: text,
    pp: integer,
    ap: integer,
    sp: optional_text,
    vp: optional_integer,
    minoa: optional_amountSchema,
    maxoa: optional_amountSchema,
    minov: optional_amountSchema,
    lominoa: optional_amountSchema,
    lomaxoa: optional_amountSchema,
    lomaxba: optional_amountSchema,
    lomaxsa: optional_amountSchema,
    smminoa: optional_amountSchema,
    smmaxoa: optional_amountSchema,
    bmmaxov: optional_amountSchema,
    blmlt: optional_amountSchema,
    slmgt: optional_amountSchema,
    msormlt: optional_amountSchema,
    mbormlt: optional_amountSchema,
    maxov: optional_amountSchema,
    at: optional_text,
    tags: optional_text,
    castate: optional_text,
  }))();

export const symbolsAnswerSchema: v.GenericSchema<unknown, SymbolsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
    ts: optional_text,
    full: optional_integer,
    data: v.array(marketSymbolSchema),
  }))();

export const klineSchema: v.GenericSchema<unknown, Kline> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: integer,
    open: amountSchema,
    close: amountSchema,
    low: amountSchema,
    high: amountSchema,
    amount: amountSchema,
    vol: amountSchema,
    count: integer,
  }))();

export const klinesAnswerSchema: v.GenericSchema<unknown, KlinesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
    ch: optional_text,
    ts: optional_int64,
    data: v.array(klineSchema),
  }))();

export const mergedSchema: v.GenericSchema<unknown, Merged> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_int64,
    version: optional_int64,
    open: amountSchema,
    close: amountSchema,
    low: amountSchema,
    high: amountSchema,
    amount: amountSchema,
    vol: amountSchema,
    count: optional_integer,
    bid: v.nullable(levelSchema),
    ask: v.nullable(levelSchema),
  }))();

export const mergedAnswerSchema: v.GenericSchema<unknown, MergedAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
    ch: optional_text,
    ts: int64,
    tick: mergedSchema,
  }))();

export const tickerSchema: v.GenericSchema<unknown, Ticker> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    open: amountSchema,
    high: amountSchema,
    low: amountSchema,
    close: amountSchema,
    amount: amountSchema,
    vol: amountSchema,
    count: integer,
    bid: amountSchema,
    bidSize: amountSchema,
    ask: amountSchema,
    askSize: amountSchema,
  }))();

export const tickersAnswerSchema: v.GenericSchema<unknown, TickersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
    ts: int64,
    data: v.array(tickerSchema),
  }))();

export const depthSchema: v.GenericSchema<unknown, Depth> = /* @__PURE__ */ (() =>
  v.looseObject({
    ts: optional_int64,
    version: optional_int64,
    bids: v.array(levelSchema),
    asks: v.array(levelSchema),
  }))();

export const depthAnswerSchema: v.GenericSchema<unknown, DepthAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
    ch: optional_text,
    ts: int64,
    tick: depthSchema,
  }))();

export const tradeSchema: v.GenericSchema<unknown, Trade> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_longIdSchema,
    ts: int64,
    "trade-id": int64,
    amount: amountSchema,
    price: amountSchema,
    direction: v.picklist([
      "buy",
      "sell",
    ]),
  }))();

export const tradeMomentSchema: v.GenericSchema<unknown, TradeMoment> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: int64,
    ts: int64,
    data: v.array(tradeSchema),
  }))();

export const tradesAnswerSchema: v.GenericSchema<unknown, TradesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
    ch: optional_text,
    ts: optional_int64,
    data: v.array(tradeMomentSchema),
  }))();

export const accountSchema: v.GenericSchema<unknown, Account> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: int64,
    type: text,
    subtype: optional_text,
    state: text,
  }))();

export const accountsAnswerSchema: v.GenericSchema<unknown, AccountsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
    data: v.array(accountSchema),
  }))();

export const balancePartSchema: v.GenericSchema<unknown, BalancePart> = /* @__PURE__ */ (() =>
  v.looseObject({
    currency: text,
    type: text,
    balance: decimal,
    debt: optional_text,
    available: optional_text,
    "seq-num": optional_text,
  }))();

export const accountBalanceSchema: v.GenericSchema<unknown, AccountBalance> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: int64,
    type: text,
    state: text,
    list: v.array(balancePartSchema),
  }))();

export const balanceAnswerSchema: v.GenericSchema<unknown, BalanceAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
    data: accountBalanceSchema,
  }))();

export const feeRateSchema: v.GenericSchema<unknown, FeeRate> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    makerFeeRate: decimal,
    takerFeeRate: decimal,
    actualMakerRate: decimal,
    actualTakerRate: decimal,
  }))();

export const feesAnswerSchema: v.GenericSchema<unknown, FeesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: integer,
    success: optional_boolean,
    data: v.array(feeRateSchema),
  }))();

export const orderRequestSchema: v.GenericSchema<unknown, OrderRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    "account-id": text,
    symbol: text,
    type: text,
    amount: decimal,
    price: optional_decimal,
    source: v.exactOptional(v.picklist([
      "spot-api",
      "margin-api",
      "super-margin-api",
      "c2c-margin-api",
    ])),
    "client-order-id": optional_text,
    "self-match-prevent": optional_integer,
    "stop-price": optional_decimal,
    operator: v.exactOptional(v.picklist([
      "gte",
      "lte",
    ])),
    "market-amount": optional_decimal,
  }))();

export const orderIdAnswerSchema: v.GenericSchema<unknown, OrderIdAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
    data: idSchema,
  }))();

export const batchItemSchema: v.GenericSchema<unknown, BatchItem> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    "order-id": optional_idSchema,
    "client-order-id": optional_text,
    "err-code": optional_text,
    "err-msg": optional_text,
  })))();

export const batchAnswerSchema: v.GenericSchema<unknown, BatchAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
    data: v.array(batchItemSchema),
  }))();

export const cancelClientRequestSchema: v.GenericSchema<unknown, CancelClientRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    "client-order-id": text,
  }))();

export const cancelStateAnswerSchema: v.GenericSchema<unknown, CancelStateAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
    data: integer,
  }))();

export const cancelsRequestSchema: v.GenericSchema<unknown, CancelsRequest> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    "order-ids": v.exactOptional(v.array(text)),
    "client-order-ids": v.exactOptional(v.array(text)),
  })))();

export const failedCancelSchema: v.GenericSchema<unknown, FailedCancel> = /* @__PURE__ */ (() =>
  v.looseObject({
    "order-id": v.exactOptional(v.nullable(idSchema)),
    "client-order-id": v.exactOptional(v.nullable(text)),
    "err-code": text,
    "err-msg": text,
    "order-state": optional_idSchema,
  }))();

export const cancelsSchema: v.GenericSchema<unknown, Cancels> = /* @__PURE__ */ (() =>
  v.looseObject({
    success: v.array(idSchema),
    failed: v.array(failedCancelSchema),
  }))();

export const cancelsAnswerSchema: v.GenericSchema<unknown, CancelsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
    data: cancelsSchema,
  }))();

export const cancelOpenRequestSchema: v.GenericSchema<unknown, CancelOpenRequest> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    "account-id": optional_text,
    symbol: optional_text,
    types: optional_text,
    side: v.exactOptional(v.picklist([
      "buy",
      "sell",
    ])),
    size: optional_integer,
  })))();

export const cancelCountAnswerSchema: v.GenericSchema<unknown, CancelCountAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
    data: v.looseObject({
      "success-count": integer,
      "failed-count": integer,
      "next-id": int64,
    }),
  }))();

export const openOrderSchema: v.GenericSchema<unknown, OpenOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: idSchema,
    symbol: text,
    "client-order-id": optional_text,
    "account-id": optional_int64,
    amount: decimal,
    price: decimal,
    "created-at": int64,
    type: text,
    source: text,
    state: text,
    "stop-price": optional_decimal,
    operator: optional_text,
    "filled-amount": decimal,
    "filled-cash-amount": decimal,
    "filled-fees": optional_decimal,
    "ice-amount": optional_decimal,
    "is-ice": optional_boolean,
  }))();

export const openOrdersAnswerSchema: v.GenericSchema<unknown, OpenOrdersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
    data: v.array(openOrderSchema),
  }))();

export const orderSchema: v.GenericSchema<unknown, Order> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: idSchema,
    symbol: text,
    "client-order-id": optional_text,
    "account-id": int64,
    amount: decimal,
    price: decimal,
    "created-at": int64,
    type: text,
    source: text,
    state: text,
    "stop-price": optional_decimal,
    operator: optional_text,
    "field-amount": decimal,
    "field-cash-amount": decimal,
    "field-fees": decimal,
    "finished-at": int64,
    "updated-at": optional_int64,
    "canceled-at": optional_int64,
    "canceled-source": optional_idSchema,
    "canceled-source-desc": optional_text,
  }))();

export const orderAnswerSchema: v.GenericSchema<unknown, OrderAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
    data: orderSchema,
  }))();

export const matchSchema: v.GenericSchema<unknown, Match> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: int64,
    symbol: text,
    "order-id": idSchema,
    "match-id": optional_int64,
    "trade-id": int64,
    price: decimal,
    "created-at": int64,
    type: text,
    "filled-amount": decimal,
    "filled-fees": decimal,
    "fee-currency": text,
    source: optional_text,
    role: v.picklist([
      "taker",
      "maker",
    ]),
    "filled-points": v.exactOptional(v.union([
      decimal,
      v.literal(""),
    ])),
    "fee-deduct-currency": optional_text,
    "fee-deduct-state": optional_text,
  }))();

export const matchesAnswerSchema: v.GenericSchema<unknown, MatchesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: text,
    data: v.array(matchSchema),
  }))();

export const switchRequestSchema: v.GenericSchema<unknown, SwitchRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    timeout: integer,
  }))();

export const switchAnswerSchema: v.GenericSchema<unknown, SwitchAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: integer,
    message: optional_text,
    data: v.looseObject({
      currentTime: int64,
      triggerTime: int64,
    }),
  }))();

export const mbpTickSchema: v.GenericSchema<unknown, MbpTick> = /* @__PURE__ */ (() =>
  v.looseObject({
    seqNum: int64,
    prevSeqNum: int64,
    bids: v.exactOptional(v.array(levelSchema)),
    asks: v.exactOptional(v.array(levelSchema)),
  }))();

export const mbpFrameSchema: v.GenericSchema<unknown, MbpFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    ch: text,
    ts: int64,
    tick: mbpTickSchema,
  }))();

export const tradeEventSchema: v.GenericSchema<unknown, TradeEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_longIdSchema,
    ts: int64,
    tradeId: int64,
    amount: amountSchema,
    price: amountSchema,
    direction: v.picklist([
      "buy",
      "sell",
    ]),
  }))();

export const tradeTickSchema: v.GenericSchema<unknown, TradeTick> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: int64,
    ts: int64,
    data: v.array(tradeEventSchema),
  }))();

export const tradeFrameSchema: v.GenericSchema<unknown, TradeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    ch: text,
    ts: int64,
    tick: tradeTickSchema,
  }))();

export const tickerEventSchema: v.GenericSchema<unknown, TickerEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    open: amountSchema,
    high: amountSchema,
    low: amountSchema,
    close: amountSchema,
    amount: amountSchema,
    vol: amountSchema,
    count: optional_integer,
    bid: amountSchema,
    bidSize: amountSchema,
    ask: amountSchema,
    askSize: amountSchema,
    lastPrice: amountSchema,
    lastSize: optional_amountSchema,
  }))();

export const tickerFrameSchema: v.GenericSchema<unknown, TickerFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    ch: text,
    ts: int64,
    tick: tickerEventSchema,
  }))();

export const klineFrameSchema: v.GenericSchema<unknown, KlineFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    ch: text,
    ts: int64,
    tick: klineSchema,
  }))();

export const orderEventSchema: v.GenericSchema<unknown, OrderEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    eventType: text,
    symbol: text,
    orderId: optional_idSchema,
    clientOrderId: optional_text,
    orderStatus: text,
    orderSide: optional_text,
    type: optional_text,
    accountId: optional_int64,
    orderSource: optional_text,
    orderPrice: optional_decimal,
    orderSize: optional_decimal,
    orderValue: optional_decimal,
    orderCreateTime: optional_int64,
    tradePrice: optional_decimal,
    tradeVolume: optional_decimal,
    tradeId: optional_int64,
    tradeTime: optional_int64,
    aggressor: optional_boolean,
    remainAmt: optional_decimal,
    execAmt: optional_decimal,
    totalTradeAmount: optional_amountSchema,
    lastActTime: optional_int64,
    canceledSource: optional_text,
    canceledSourceDesc: optional_text,
    errCode: optional_integer,
    errMessage: optional_text,
  }))();

export const orderFrameSchema: v.GenericSchema<unknown, OrderFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: optional_text,
    ch: text,
    data: orderEventSchema,
  }))();

export const clearingEventSchema: v.GenericSchema<unknown, ClearingEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    eventType: text,
    symbol: text,
    orderId: idSchema,
    tradePrice: decimal,
    tradeVolume: decimal,
    orderSide: v.picklist([
      "buy",
      "sell",
    ]),
    orderType: optional_text,
    aggressor: boolean,
    tradeId: int64,
    tradeTime: int64,
    transactFee: decimal,
    feeCurrency: text,
    feeDeduct: v.exactOptional(v.union([
      decimal,
      v.literal(""),
    ])),
    feeDeductType: optional_text,
    accountId: int64,
    source: optional_text,
    orderPrice: optional_decimal,
    orderSize: optional_decimal,
    orderValue: optional_decimal,
    clientOrderId: optional_text,
    orderCreateTime: optional_int64,
    orderStatus: optional_text,
  }))();

export const clearingFrameSchema: v.GenericSchema<unknown, ClearingFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: optional_text,
    ch: text,
    data: clearingEventSchema,
  }))();

export const accountEventSchema: v.GenericSchema<unknown, AccountEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    currency: text,
    accountId: int64,
    balance: optional_decimal,
    available: optional_decimal,
    changeType: v.exactOptional(v.nullable(text)),
    accountType: text,
    seqNum: optional_text,
    changeTime: v.exactOptional(v.nullable(int64)),
  }))();

export const accountFrameSchema: v.GenericSchema<unknown, AccountFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: optional_text,
    ch: text,
    data: accountEventSchema,
  }))();

export const subscribeFrameSchema: v.GenericSchema<unknown, SubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    sub: text,
    id: optional_text,
  }))();

export const subscribedFrameSchema: v.GenericSchema<unknown, SubscribedFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_text,
    status: v.literal("ok"),
    subbed: text,
    ts: optional_int64,
  }))();

export const unsubscribeFrameSchema: v.GenericSchema<unknown, UnsubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    unsub: text,
    id: optional_text,
  }))();

export const unsubscribedFrameSchema: v.GenericSchema<unknown, UnsubscribedFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_text,
    status: v.literal("ok"),
    unsubbed: text,
    ts: optional_int64,
  }))();

export const refusedFrameSchema: v.GenericSchema<unknown, RefusedFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_text,
    status: v.literal("error"),
    "err-code": text,
    "err-msg": text,
    ts: optional_int64,
  }))();

export const mbpRequestFrameSchema: v.GenericSchema<unknown, MbpRequestFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    req: text,
    id: optional_text,
  }))();

export const mbpBookSchema: v.GenericSchema<unknown, MbpBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    seqNum: int64,
    bids: v.array(levelSchema),
    asks: v.array(levelSchema),
  }))();

export const mbpReplyFrameSchema: v.GenericSchema<unknown, MbpReplyFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_text,
    status: v.literal("ok"),
    rep: text,
    ts: optional_int64,
    data: mbpBookSchema,
  }))();

export const authParamsSchema: v.GenericSchema<unknown, AuthParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    authType: v.literal("api"),
    accessKey: text,
    signatureMethod: text,
    signatureVersion: text,
    timestamp: text,
    signature: text,
  }))();

export const authFrameSchema: v.GenericSchema<unknown, AuthFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: v.literal("req"),
    ch: v.literal("auth"),
    params: authParamsSchema,
  }))();

export const accountSubFrameSchema: v.GenericSchema<unknown, AccountSubFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: v.literal("sub"),
    ch: text,
  }))();

export const accountReplyFrameSchema: v.GenericSchema<unknown, AccountReplyFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: text,
    code: integer,
    ch: text,
    message: optional_text,
    data: v.exactOptional(v.pipe(noList, v.record(v.string(), anything))),
  }))();

const in_body = { in: "body" } as const;
const in_body_required = { in: "body", required: true } as const;
const in_path_required = { in: "path", required: true } as const;
const in_query = { in: "query" } as const;
const in_query_required = { in: "query", required: true } as const;

/**
 * Asks for the venue's time.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4bb2c-7773-11ed-9966-0242ac110003
 */
export const getCurrentTimestamp: Endpoint<GetCurrentTimestampParams, TimestampAnswer> = {
  id: "getCurrentTimestamp",
  method: "GET",
  path: "/v1/common/timestamp",
  auth: "none",
  cost: {
    market: 3,
  },
  params: {},
  answer: timestampAnswerSchema,
};

/**
 * Lists the symbols with their rules.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4f5d6-7773-11ed-9966-0242ac110003
 */
export const getMarketSymbolsSetting: Endpoint<GetMarketSymbolsSettingParams, SymbolsAnswer> = {
  id: "getMarketSymbolsSetting",
  method: "GET",
  path: "/v1/settings/common/market-symbols",
  auth: "none",
  cost: {
    market: 3,
  },
  params: {},
  answer: symbolsAnswerSchema,
};

/**
 * Lists the newest candles of a symbol.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4a4da-7773-11ed-9966-0242ac110003
 */
export const getKlines: Endpoint<GetKlinesParams, KlinesAnswer> = {
  id: "getKlines",
  method: "GET",
  path: "/market/history/kline",
  auth: "none",
  cost: {
    market: 3,
  },
  params: {
    symbol: in_query_required,
    period: in_query_required,
    size: in_query,
  },
  answer: klinesAnswerSchema,
};

/**
 * Lists candles of a symbol between two times.
 * https://github.com/ccxt/ccxt
 */
export const getHistoryCandles: Endpoint<GetHistoryCandlesParams, KlinesAnswer> = {
  id: "getHistoryCandles",
  method: "GET",
  path: "/market/history/candles",
  auth: "none",
  cost: {
    market: 3,
  },
  params: {
    symbol: in_query_required,
    period: in_query_required,
    from: in_query,
    to: in_query,
    size: in_query,
  },
  answer: klinesAnswerSchema,
};

/**
 * Tells the best prices and the last 24 hours of a symbol.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4a3b6-7773-11ed-9966-0242ac110003
 */
export const getLatestAggregatedTicker: Endpoint<GetLatestAggregatedTickerParams, MergedAnswer> = {
  id: "getLatestAggregatedTicker",
  method: "GET",
  path: "/market/detail/merged",
  auth: "none",
  cost: {
    market: 3,
  },
  params: {
    symbol: in_query_required,
  },
  answer: mergedAnswerSchema,
};

/**
 * Tells the best prices and the last 24 hours of all symbols.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4a808-7773-11ed-9966-0242ac110003
 */
export const getLatestTickers: Endpoint<GetLatestTickersParams, TickersAnswer> = {
  id: "getLatestTickers",
  method: "GET",
  path: "/market/tickers",
  auth: "none",
  cost: {
    market: 3,
  },
  params: {},
  answer: tickersAnswerSchema,
};

/**
 * Tells the best levels of a book.
 * https://huobiapi.github.io/docs/spot/v1/en/#get-market-depth
 */
export const getMarketDepth: Endpoint<GetMarketDepthParams, DepthAnswer> = {
  id: "getMarketDepth",
  method: "GET",
  path: "/market/depth",
  auth: "none",
  cost: {
    market: 3,
  },
  params: {
    symbol: in_query_required,
    depth: in_query,
    type: in_query_required,
  },
  answer: depthAnswerSchema,
};

/**
 * Tells up to 5000 levels of a book.
 * https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-193426b1a86
 */
export const getFullOrderBook: Endpoint<GetFullOrderBookParams, DepthAnswer> = {
  id: "getFullOrderBook",
  method: "GET",
  path: "/market/fullMbp",
  auth: "none",
  cost: {
    fullBook: 1,
  },
  params: {
    symbol: in_query_required,
  },
  answer: depthAnswerSchema,
};

/**
 * Lists the newest trades of a symbol.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4a59d-7773-11ed-9966-0242ac110003
 */
export const getMostRecentTrades: Endpoint<GetMostRecentTradesParams, TradesAnswer> = {
  id: "getMostRecentTrades",
  method: "GET",
  path: "/market/history/trade",
  auth: "none",
  cost: {
    market: 4,
  },
  params: {
    symbol: in_query_required,
    size: in_query,
  },
  answer: tradesAnswerSchema,
};

/**
 * Lists the user's accounts.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4b291-7773-11ed-9966-0242ac110003
 */
export const getAllAccounts: Endpoint<GetAllAccountsParams, AccountsAnswer> = {
  id: "getAllAccounts",
  method: "GET",
  path: "/v1/account/accounts",
  auth: "signed",
  cost: {
    accounts: 1,
  },
  params: {},
  answer: accountsAnswerSchema,
};

/**
 * Tells what an account holds.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4b429-7773-11ed-9966-0242ac110003
 */
export const getAccountBalance: Endpoint<GetAccountBalanceParams, BalanceAnswer> = {
  id: "getAccountBalance",
  method: "GET",
  path: "/v1/account/accounts/{account-id}/balance",
  auth: "signed",
  cost: {
    balance: 1,
  },
  params: {
    "account-id": in_path_required,
  },
  answer: balanceAnswerSchema,
};

/**
 * Tells the fees of up to ten symbols.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec51870-7773-11ed-9966-0242ac110003
 */
export const getCurrentFeeRate: Endpoint<GetCurrentFeeRateParams, FeesAnswer> = {
  id: "getCurrentFeeRate",
  method: "GET",
  path: "/v2/reference/transact-fee-rate",
  auth: "signed",
  cost: {
    fees: 1,
  },
  params: {
    symbols: in_query_required,
  },
  answer: feesAnswerSchema,
};

/**
 * Places an order.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4ee16-7773-11ed-9966-0242ac110003
 */
export const placeOrder: Endpoint<PlaceOrderParams, OrderIdAnswer> = {
  id: "placeOrder",
  method: "POST",
  path: "/v1/order/orders/place",
  auth: "signed",
  cost: {
    place: 1,
  },
  write: true,
  params: {
    "account-id": in_body_required,
    symbol: in_body_required,
    type: in_body_required,
    amount: in_body_required,
    price: in_body,
    source: in_body,
    "client-order-id": in_body,
    "self-match-prevent": in_body,
    "stop-price": in_body,
    operator: in_body,
    "market-amount": in_body,
  },
  body: "json",
  answer: orderIdAnswerSchema,
};

/**
 * Places up to ten orders.
 * https://huobiapi.github.io/docs/spot/v1/en/#place-a-batch-of-orders
 */
export const placeBatchOrders: Endpoint<PlaceBatchOrdersParams, BatchAnswer> = {
  id: "placeBatchOrders",
  method: "POST",
  path: "/v1/order/batch-orders",
  auth: "signed",
  cost: {
    placeBatch: 1,
  },
  write: true,
  params: {
    orders: in_body_required,
  },
  body: "list",
  answer: batchAnswerSchema,
};

/**
 * Asks for an order's cancel.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4e938-7773-11ed-9966-0242ac110003
 */
export const submitCancel: Endpoint<SubmitCancelParams, OrderIdAnswer> = {
  id: "submitCancel",
  method: "POST",
  path: "/v1/order/orders/{order-id}/submitcancel",
  auth: "signed",
  cost: {
    cancel: 1,
  },
  write: true,
  params: {
    "order-id": in_path_required,
  },
  answer: orderIdAnswerSchema,
};

/**
 * Asks for the cancel of the order of a client order id.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4ef06-7773-11ed-9966-0242ac110003
 */
export const submitCancelClientOrder: Endpoint<SubmitCancelClientOrderParams, CancelStateAnswer> = {
  id: "submitCancelClientOrder",
  method: "POST",
  path: "/v1/order/orders/submitCancelClientOrder",
  auth: "signed",
  cost: {
    cancelClient: 1,
  },
  write: true,
  params: {
    "client-order-id": in_body_required,
  },
  body: "json",
  answer: cancelStateAnswerSchema,
};

/**
 * Asks for the cancel of up to 50 orders.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4ea21-7773-11ed-9966-0242ac110003
 */
export const submitCancelByIds: Endpoint<SubmitCancelByIdsParams, CancelsAnswer> = {
  id: "submitCancelByIds",
  method: "POST",
  path: "/v1/order/orders/batchcancel",
  auth: "signed",
  cost: {
    cancelBatch: 1,
  },
  write: true,
  params: {
    "order-ids": in_body,
    "client-order-ids": in_body,
  },
  body: "json",
  answer: cancelsAnswerSchema,
};

/**
 * Asks for the cancel of up to 100 open orders.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4eb66-7773-11ed-9966-0242ac110003
 */
export const submitCancelByCriteria: Endpoint<SubmitCancelByCriteriaParams, CancelCountAnswer> = {
  id: "submitCancelByCriteria",
  method: "POST",
  path: "/v1/order/orders/batchCancelOpenOrders",
  auth: "signed",
  cost: {
    cancelOpen: 1,
  },
  write: true,
  params: {
    "account-id": in_body,
    symbol: in_body,
    types: in_body,
    side: in_body,
    size: in_body,
  },
  body: "json",
  answer: cancelCountAnswerSchema,
};

/**
 * Lists open orders.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4e04b-7773-11ed-9966-0242ac110003
 */
export const getAllOpenOrders: Endpoint<GetAllOpenOrdersParams, OpenOrdersAnswer> = {
  id: "getAllOpenOrders",
  method: "GET",
  path: "/v1/order/openOrders",
  auth: "signed",
  cost: {
    openOrders: 1,
  },
  params: {
    "account-id": in_query,
    symbol: in_query,
    from: in_query,
    direct: in_query,
    size: in_query,
  },
  answer: openOrdersAnswerSchema,
};

/**
 * Tells an order.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4e31c-7773-11ed-9966-0242ac110003
 */
export const getOrderDetail: Endpoint<GetOrderDetailParams, OrderAnswer> = {
  id: "getOrderDetail",
  method: "GET",
  path: "/v1/order/orders/{order-id}",
  auth: "signed",
  cost: {
    order: 1,
  },
  params: {
    "order-id": in_path_required,
  },
  answer: orderAnswerSchema,
};

/**
 * Tells the order of a client order id.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4ec26-7773-11ed-9966-0242ac110003
 */
export const getClientOrder: Endpoint<GetClientOrderParams, OrderAnswer> = {
  id: "getClientOrder",
  method: "GET",
  path: "/v1/order/orders/getClientOrder",
  auth: "signed",
  cost: {
    clientOrder: 1,
  },
  params: {
    clientOrderId: in_query_required,
  },
  answer: orderAnswerSchema,
};

/**
 * Lists the fills of an order.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4e708-7773-11ed-9966-0242ac110003
 */
export const getMatchResult: Endpoint<GetMatchResultParams, MatchesAnswer> = {
  id: "getMatchResult",
  method: "GET",
  path: "/v1/order/orders/{order-id}/matchresults",
  auth: "signed",
  cost: {
    matches: 1,
  },
  params: {
    "order-id": in_path_required,
  },
  answer: matchesAnswerSchema,
};

/**
 * Lists fills.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec4de21-7773-11ed-9966-0242ac110003
 */
export const searchMatchResults: Endpoint<SearchMatchResultsParams, MatchesAnswer> = {
  id: "searchMatchResults",
  method: "GET",
  path: "/v1/order/matchresults",
  auth: "signed",
  cost: {
    matchSearch: 1,
  },
  params: {
    symbol: in_query,
    "start-time": in_query,
    "end-time": in_query,
    from: in_query,
    direct: in_query,
    size: in_query,
  },
  answer: matchesAnswerSchema,
};

/**
 * Has all orders canceled unless this is asked again in time.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec50a66-7773-11ed-9966-0242ac110003
 */
export const deadMansSwitch: Endpoint<DeadMansSwitchParams, SwitchAnswer> = {
  id: "deadMansSwitch",
  method: "POST",
  path: "/v2/algo-orders/cancel-all-after",
  auth: "signed",
  cost: {},
  write: true,
  params: {
    timeout: in_body_required,
  },
  body: "json",
  answer: switchAnswerSchema,
};

/**
 * Changes of the 150 best levels of a book.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec5362b-7773-11ed-9966-0242ac110003
 */
export const mbpChannel: Channel<{ readonly symbol: string }, MbpFrame, HotMbpFrame> = {
  id: "mbp",
  server: "feed",
  auth: "none",
  address: "market.{symbol}.mbp.150",
  params: ["symbol"],
  messages: {
    mbp: mbpFrameSchema,
  },
};

/**
 * Trades of a symbol.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec53b69-7773-11ed-9966-0242ac110003
 */
export const tradeDetailChannel: Channel<{ readonly symbol: string }, TradeFrame> = {
  id: "tradeDetail",
  server: "stream",
  auth: "none",
  address: "market.{symbol}.trade.detail",
  params: ["symbol"],
  messages: {
    tradeDetail: tradeFrameSchema,
  },
};

/**
 * Best prices and the last 24 hours of a symbol.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec538cf-7773-11ed-9966-0242ac110003
 */
export const tickerChannel: Channel<{ readonly symbol: string }, TickerFrame> = {
  id: "ticker",
  server: "stream",
  auth: "none",
  address: "market.{symbol}.ticker",
  params: ["symbol"],
  messages: {
    ticker: tickerFrameSchema,
  },
};

/**
 * The candle that is running, as it changes.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec53241-7773-11ed-9966-0242ac110003
 */
export const klineChannel: Channel<{ readonly symbol: string; readonly period: "1min" | "5min" | "15min" | "30min" | "60min" | "4hour" | "1day" | "1week" | "1mon" | "1year" }, KlineFrame> = {
  id: "kline",
  server: "stream",
  auth: "none",
  address: "market.{symbol}.kline.{period}",
  params: ["symbol", "period"],
  messages: {
    kline: klineFrameSchema,
  },
};

/**
 * Changes of the account's orders.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec53c8f-7773-11ed-9966-0242ac110003
 */
export const ordersChannel: Channel<Record<string, never>, OrderFrame> = {
  id: "orders",
  server: "account",
  auth: "signed",
  address: "orders#*",
  params: [],
  messages: {
    orders: orderFrameSchema,
  },
};

/**
 * The account's fills with their fees.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec53dd5-7773-11ed-9966-0242ac110003
 */
export const tradeClearingChannel: Channel<Record<string, never>, ClearingFrame> = {
  id: "tradeClearing",
  server: "account",
  auth: "signed",
  address: "trade.clearing#*#0",
  params: [],
  messages: {
    tradeClearing: clearingFrameSchema,
  },
};

/**
 * Changes of what the accounts hold.
 * https://www.htx.com/en-us/opend/newApiPages/?id=7ec52e28-7773-11ed-9966-0242ac110003
 */
export const accountsUpdateChannel: Channel<Record<string, never>, AccountFrame> = {
  id: "accountsUpdate",
  server: "account",
  auth: "signed",
  address: "accounts.update#2",
  params: [],
  messages: {
    accountsUpdate: accountFrameSchema,
  },
};
