// Generated from specs/binance/spot.openapi.yaml and specs/binance/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint, Request } from "../../src/core/endpoint.ts";
import type {
  SymbolStatus,
  OrderSide,
  OrderType,
  OrderStatus,
  TimeInForce,
  SelfTradePreventionMode,
  ExpiryReason,
  WorkingFloor,
  PegPriceType,
  PegOffsetType,
  ContingencyType,
  ListStatusType,
  ListOrderStatus,
  CancelReplaceResult,
  RateLimitType,
  RateLimitInterval,
  Interval,
  Pong,
  ErrorAnswer,
  ServerTime,
  ExchangeInfo,
  RateLimit,
  OrderCount,
  Sor,
  SymbolInfo,
  PriceFilter,
  PercentPriceFilter,
  PercentPriceBySideFilter,
  LotSizeFilter,
  MarketLotSizeFilter,
  MinNotionalFilter,
  NotionalFilter,
  IcebergPartsFilter,
  MaxNumOrdersFilter,
  MaxNumAlgoOrdersFilter,
  MaxNumIcebergOrdersFilter,
  MaxPositionFilter,
  TrailingDeltaFilter,
  MaxNumOrderAmendsFilter,
  MaxNumOrderListsFilter,
  ExchangeMaxNumOrdersFilter,
  ExchangeMaxNumAlgoOrdersFilter,
  ExchangeMaxNumIcebergOrdersFilter,
  ExchangeMaxNumOrderListsFilter,
  OtherFilter,
  SymbolFilter,
  ExchangeFilter,
  BookLevel,
  Depth,
  Trade,
  AggTrade,
  Kline,
  AvgPrice,
  Ticker24hr,
  WindowTicker,
  TickerMini,
  PriceTicker,
  BookTicker,
  Ticker24hrAnswer,
  WindowTickerAnswer,
  PriceTickerAnswer,
  BookTickerAnswer,
  NewOrderAnswer,
  OrderFill,
  OrderPreventedMatch,
  CancelOrderAnswer,
  Order,
  OrderTestAnswer,
  CancelReplaceAnswer,
  CancelReplaceError,
  CancelReplaceFailure,
  CancelReplaceCancel,
  CancelReplaceNewOrder,
  AmendKeepPriorityAnswer,
  AmendedOrder,
  AmendedOrderList,
  OrderAmendment,
  OrderListMember,
  OrderList,
  NewOrderListAnswer,
  CancelOrderListAnswer,
  CanceledOpenOrder,
  Account,
  Balance,
  CommissionRates,
  MakerTakerRates,
  CommissionDiscount,
  AccountCommission,
  MyTrade,
  PreventedMatch,
  TradeEvent,
  AggTradeEvent,
  BlockTradeEvent,
  KlineEvent,
  StreamKline,
  MiniTickerEvent,
  AllMiniTickersEvent,
  TickerEvent,
  RollingTickerEvent,
  AllRollingTickersEvent,
  BookTickerEvent,
  AvgPriceEvent,
  ReferencePriceEvent,
  PartialDepthEvent,
  DiffDepthEvent,
  ServerShutdownEvent,
  CombinedEvent,
  StreamNames,
  ControlErrorReply,
  FrameId,
  ReplyId,
  ReplyStatus,
  ReplyRateLimits,
  ReplyRateLimit,
  ApiErrorReply,
  ApiError,
  ApiErrorData,
  SessionState,
  UserDataSubscription,
  UserDataUnsubscribed,
  SessionLogonParams,
  OrderPlaceParams,
  OrderTestPlaceParams,
  OrderCancelParams,
  OrderCancelReplaceSocketParams,
  OrderAmendKeepPrioritySocketParams,
  OpenOrdersCancelAllParams,
  OrderStatusParams,
  OpenOrdersStatusParams,
  AccountStatusParams,
  UserDataStreamSubscribeSignatureParams,
  UserDataStreamUnsubscribeParams,
  UserDataFrame,
  ExecutionReportEvent,
  ExecutionType,
  OrderRejectReason,
  OutboundAccountPositionEvent,
  PositionBalance,
  BalanceUpdateEvent,
  ListStatusEvent,
  ListStatusOrder,
  EventStreamTerminatedEvent,
  ExternalLockUpdateEvent,
  TradesAnswer,
  HistoricalTradesAnswer,
  AggTradesAnswer,
  KlinesAnswer,
  UiKlinesAnswer,
  GetOpenOrdersAnswer,
  DeleteOpenOrdersAnswer,
  AllOrdersAnswer,
  OrderAmendmentsAnswer,
  AllOrderListAnswer,
  OpenOrderListAnswer,
  MyTradesAnswer,
  RateLimitOrderAnswer,
  MyPreventedMatchesAnswer,
  SubscribeRequest,
  UnsubscribeRequest,
  ListSubscriptionsRequest,
  SetPropertyRequest,
  GetPropertyRequest,
  ControlDoneReply,
  ControlSubscriptionsReply,
  ControlPropertyReply,
  SubscribeAnswer,
  UnsubscribeAnswer,
  ListSubscriptionsAnswer,
  SetPropertyParams,
  SetPropertyAnswer,
  GetPropertyParams,
  GetPropertyAnswer,
  ApiPingRequest,
  ApiPingReply,
  ApiTimeRequest,
  ApiTimeReply,
  SessionLogonRequest,
  SessionLogonReply,
  SessionStatusRequest,
  SessionStatusReply,
  SessionLogoutRequest,
  SessionLogoutReply,
  SessionSubscriptionsRequest,
  SessionSubscriptionsReply,
  OrderPlaceRequest,
  OrderPlaceReply,
  OrderTestPlaceRequest,
  OrderTestPlaceReply,
  OrderCancelRequest,
  OrderCancelReply,
  OrderCancelReplaceSocketRequest,
  OrderCancelReplaceSocketReply,
  OrderAmendKeepPrioritySocketRequest,
  OrderAmendKeepPrioritySocketReply,
  OpenOrdersCancelAllRequest,
  OpenOrdersCancelAllReply,
  OrderStatusRequest,
  OrderStatusReply,
  OpenOrdersStatusRequest,
  OpenOrdersStatusReply,
  AccountStatusRequest,
  AccountStatusReply,
  UserDataStreamSubscribeRequest,
  UserDataStreamSubscribeReply,
  UserDataStreamSubscribeSignatureRequest,
  UserDataStreamSubscribeSignatureReply,
  UserDataStreamUnsubscribeRequest,
  UserDataStreamUnsubscribeReply,
  SessionSubscriptionsAnswer,
  OpenOrdersCancelAllAnswer,
  OpenOrdersStatusAnswer,
  PingParams,
  TimeParams,
  ExchangeInfoParams,
  DepthParams,
  TradesParams,
  HistoricalTradesParams,
  AggTradesParams,
  KlinesParams,
  UiKlinesParams,
  AvgPriceParams,
  Ticker24hrParams,
  TickerTradingDayParams,
  TickerPriceParams,
  TickerBookTickerParams,
  TickerParams,
  NewOrderParams,
  GetOrderParams,
  DeleteOrderParams,
  OrderTestParams,
  OrderCancelReplaceParams,
  OrderAmendKeepPriorityParams,
  GetOpenOrdersParams,
  DeleteOpenOrdersParams,
  OrderListOcoParams,
  OrderListOtoParams,
  OrderListOtocoParams,
  GetOrderListParams,
  DeleteOrderListParams,
  AllOrdersParams,
  OrderAmendmentsParams,
  AllOrderListParams,
  OpenOrderListParams,
  MyTradesParams,
  RateLimitOrderParams,
  MyPreventedMatchesParams,
  AccountParams,
  AccountCommissionParams,
  ListSubscriptionsParams,
  ApiPingParams,
  ApiTimeParams,
  SessionStatusParams,
  SessionLogoutParams,
  SessionSubscriptionsParams,
  UserDataStreamSubscribeParams,
  HotPartialDepthEvent,
  HotDiffDepthEvent,
} from "./spot.types.ts";

export type {
  SymbolStatus,
  OrderSide,
  OrderType,
  OrderStatus,
  TimeInForce,
  SelfTradePreventionMode,
  ExpiryReason,
  WorkingFloor,
  PegPriceType,
  PegOffsetType,
  ContingencyType,
  ListStatusType,
  ListOrderStatus,
  CancelReplaceResult,
  RateLimitType,
  RateLimitInterval,
  Interval,
  Pong,
  ErrorAnswer,
  ServerTime,
  ExchangeInfo,
  RateLimit,
  OrderCount,
  Sor,
  SymbolInfo,
  PriceFilter,
  PercentPriceFilter,
  PercentPriceBySideFilter,
  LotSizeFilter,
  MarketLotSizeFilter,
  MinNotionalFilter,
  NotionalFilter,
  IcebergPartsFilter,
  MaxNumOrdersFilter,
  MaxNumAlgoOrdersFilter,
  MaxNumIcebergOrdersFilter,
  MaxPositionFilter,
  TrailingDeltaFilter,
  MaxNumOrderAmendsFilter,
  MaxNumOrderListsFilter,
  ExchangeMaxNumOrdersFilter,
  ExchangeMaxNumAlgoOrdersFilter,
  ExchangeMaxNumIcebergOrdersFilter,
  ExchangeMaxNumOrderListsFilter,
  OtherFilter,
  SymbolFilter,
  ExchangeFilter,
  BookLevel,
  Depth,
  Trade,
  AggTrade,
  Kline,
  AvgPrice,
  Ticker24hr,
  WindowTicker,
  TickerMini,
  PriceTicker,
  BookTicker,
  Ticker24hrAnswer,
  WindowTickerAnswer,
  PriceTickerAnswer,
  BookTickerAnswer,
  NewOrderAnswer,
  OrderFill,
  OrderPreventedMatch,
  CancelOrderAnswer,
  Order,
  OrderTestAnswer,
  CancelReplaceAnswer,
  CancelReplaceError,
  CancelReplaceFailure,
  CancelReplaceCancel,
  CancelReplaceNewOrder,
  AmendKeepPriorityAnswer,
  AmendedOrder,
  AmendedOrderList,
  OrderAmendment,
  OrderListMember,
  OrderList,
  NewOrderListAnswer,
  CancelOrderListAnswer,
  CanceledOpenOrder,
  Account,
  Balance,
  CommissionRates,
  MakerTakerRates,
  CommissionDiscount,
  AccountCommission,
  MyTrade,
  PreventedMatch,
  TradeEvent,
  AggTradeEvent,
  BlockTradeEvent,
  KlineEvent,
  StreamKline,
  MiniTickerEvent,
  AllMiniTickersEvent,
  TickerEvent,
  RollingTickerEvent,
  AllRollingTickersEvent,
  BookTickerEvent,
  AvgPriceEvent,
  ReferencePriceEvent,
  PartialDepthEvent,
  DiffDepthEvent,
  ServerShutdownEvent,
  CombinedEvent,
  StreamNames,
  ControlErrorReply,
  FrameId,
  ReplyId,
  ReplyStatus,
  ReplyRateLimits,
  ReplyRateLimit,
  ApiErrorReply,
  ApiError,
  ApiErrorData,
  SessionState,
  UserDataSubscription,
  UserDataUnsubscribed,
  SessionLogonParams,
  OrderPlaceParams,
  OrderTestPlaceParams,
  OrderCancelParams,
  OrderCancelReplaceSocketParams,
  OrderAmendKeepPrioritySocketParams,
  OpenOrdersCancelAllParams,
  OrderStatusParams,
  OpenOrdersStatusParams,
  AccountStatusParams,
  UserDataStreamSubscribeSignatureParams,
  UserDataStreamUnsubscribeParams,
  UserDataFrame,
  ExecutionReportEvent,
  ExecutionType,
  OrderRejectReason,
  OutboundAccountPositionEvent,
  PositionBalance,
  BalanceUpdateEvent,
  ListStatusEvent,
  ListStatusOrder,
  EventStreamTerminatedEvent,
  ExternalLockUpdateEvent,
  TradesAnswer,
  HistoricalTradesAnswer,
  AggTradesAnswer,
  KlinesAnswer,
  UiKlinesAnswer,
  GetOpenOrdersAnswer,
  DeleteOpenOrdersAnswer,
  AllOrdersAnswer,
  OrderAmendmentsAnswer,
  AllOrderListAnswer,
  OpenOrderListAnswer,
  MyTradesAnswer,
  RateLimitOrderAnswer,
  MyPreventedMatchesAnswer,
  SubscribeRequest,
  UnsubscribeRequest,
  ListSubscriptionsRequest,
  SetPropertyRequest,
  GetPropertyRequest,
  ControlDoneReply,
  ControlSubscriptionsReply,
  ControlPropertyReply,
  SubscribeAnswer,
  UnsubscribeAnswer,
  ListSubscriptionsAnswer,
  SetPropertyParams,
  SetPropertyAnswer,
  GetPropertyParams,
  GetPropertyAnswer,
  ApiPingRequest,
  ApiPingReply,
  ApiTimeRequest,
  ApiTimeReply,
  SessionLogonRequest,
  SessionLogonReply,
  SessionStatusRequest,
  SessionStatusReply,
  SessionLogoutRequest,
  SessionLogoutReply,
  SessionSubscriptionsRequest,
  SessionSubscriptionsReply,
  OrderPlaceRequest,
  OrderPlaceReply,
  OrderTestPlaceRequest,
  OrderTestPlaceReply,
  OrderCancelRequest,
  OrderCancelReply,
  OrderCancelReplaceSocketRequest,
  OrderCancelReplaceSocketReply,
  OrderAmendKeepPrioritySocketRequest,
  OrderAmendKeepPrioritySocketReply,
  OpenOrdersCancelAllRequest,
  OpenOrdersCancelAllReply,
  OrderStatusRequest,
  OrderStatusReply,
  OpenOrdersStatusRequest,
  OpenOrdersStatusReply,
  AccountStatusRequest,
  AccountStatusReply,
  UserDataStreamSubscribeRequest,
  UserDataStreamSubscribeReply,
  UserDataStreamSubscribeSignatureRequest,
  UserDataStreamSubscribeSignatureReply,
  UserDataStreamUnsubscribeRequest,
  UserDataStreamUnsubscribeReply,
  SessionSubscriptionsAnswer,
  OpenOrdersCancelAllAnswer,
  OpenOrdersStatusAnswer,
  PingParams,
  TimeParams,
  ExchangeInfoParams,
  DepthParams,
  TradesParams,
  HistoricalTradesParams,
  AggTradesParams,
  KlinesParams,
  UiKlinesParams,
  AvgPriceParams,
  Ticker24hrParams,
  TickerTradingDayParams,
  TickerPriceParams,
  TickerBookTickerParams,
  TickerParams,
  NewOrderParams,
  GetOrderParams,
  DeleteOrderParams,
  OrderTestParams,
  OrderCancelReplaceParams,
  OrderAmendKeepPriorityParams,
  GetOpenOrdersParams,
  DeleteOpenOrdersParams,
  OrderListOcoParams,
  OrderListOtoParams,
  OrderListOtocoParams,
  GetOrderListParams,
  DeleteOrderListParams,
  AllOrdersParams,
  OrderAmendmentsParams,
  AllOrderListParams,
  OpenOrderListParams,
  MyTradesParams,
  RateLimitOrderParams,
  MyPreventedMatchesParams,
  AccountParams,
  AccountCommissionParams,
  ListSubscriptionsParams,
  ApiPingParams,
  ApiTimeParams,
  SessionStatusParams,
  SessionLogoutParams,
  SessionSubscriptionsParams,
  UserDataStreamSubscribeParams,
  HotPartialDepthEvent,
  HotDiffDepthEvent,
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

export const symbolStatusSchema: v.GenericSchema<unknown, SymbolStatus> = /* @__PURE__ */ (() =>
  text)();

export const orderSideSchema: v.GenericSchema<unknown, OrderSide> = /* @__PURE__ */ (() =>
  v.picklist([
    "BUY",
    "SELL",
  ]))();
const optional_orderSideSchema = /* @__PURE__ */ v.exactOptional(orderSideSchema);

export const orderTypeSchema: v.GenericSchema<unknown, OrderType> = /* @__PURE__ */ (() =>
  text)();

export const orderStatusSchema: v.GenericSchema<unknown, OrderStatus> = /* @__PURE__ */ (() =>
  text)();

export const timeInForceSchema: v.GenericSchema<unknown, TimeInForce> = /* @__PURE__ */ (() =>
  text)();

export const selfTradePreventionModeSchema: v.GenericSchema<unknown, SelfTradePreventionMode> = /* @__PURE__ */ (() =>
  text)();

export const expiryReasonSchema: v.GenericSchema<unknown, ExpiryReason> = /* @__PURE__ */ (() =>
  text)();

export const workingFloorSchema: v.GenericSchema<unknown, WorkingFloor> = /* @__PURE__ */ (() =>
  text)();

export const pegPriceTypeSchema: v.GenericSchema<unknown, PegPriceType> = /* @__PURE__ */ (() =>
  text)();

export const pegOffsetTypeSchema: v.GenericSchema<unknown, PegOffsetType> = /* @__PURE__ */ (() =>
  text)();

export const contingencyTypeSchema: v.GenericSchema<unknown, ContingencyType> = /* @__PURE__ */ (() =>
  text)();

export const listStatusTypeSchema: v.GenericSchema<unknown, ListStatusType> = /* @__PURE__ */ (() =>
  text)();

export const listOrderStatusSchema: v.GenericSchema<unknown, ListOrderStatus> = /* @__PURE__ */ (() =>
  text)();

export const cancelReplaceResultSchema: v.GenericSchema<unknown, CancelReplaceResult> = /* @__PURE__ */ (() =>
  text)();

export const rateLimitTypeSchema: v.GenericSchema<unknown, RateLimitType> = /* @__PURE__ */ (() =>
  text)();

export const rateLimitIntervalSchema: v.GenericSchema<unknown, RateLimitInterval> = /* @__PURE__ */ (() =>
  text)();

export const intervalSchema: v.GenericSchema<unknown, Interval> = /* @__PURE__ */ (() =>
  text)();

export const pongSchema: v.GenericSchema<unknown, Pong> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.record(v.string(), anything)))();

export const errorAnswerSchema: v.GenericSchema<unknown, ErrorAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: integer,
    msg: text,
  }))();

export const serverTimeSchema: v.GenericSchema<unknown, ServerTime> = /* @__PURE__ */ (() =>
  v.looseObject({
    serverTime: integer,
  }))();

export const rateLimitSchema: v.GenericSchema<unknown, RateLimit> = /* @__PURE__ */ (() =>
  v.looseObject({
    rateLimitType: rateLimitTypeSchema,
    interval: rateLimitIntervalSchema,
    intervalNum: integer,
    limit: integer,
  }))();

export const exchangeMaxNumOrdersFilterSchema: v.GenericSchema<unknown, ExchangeMaxNumOrdersFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("EXCHANGE_MAX_NUM_ORDERS"),
    maxNumOrders: integer,
  }))();

export const exchangeMaxNumAlgoOrdersFilterSchema: v.GenericSchema<unknown, ExchangeMaxNumAlgoOrdersFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("EXCHANGE_MAX_NUM_ALGO_ORDERS"),
    maxNumAlgoOrders: integer,
  }))();

export const exchangeMaxNumIcebergOrdersFilterSchema: v.GenericSchema<unknown, ExchangeMaxNumIcebergOrdersFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("EXCHANGE_MAX_NUM_ICEBERG_ORDERS"),
    maxNumIcebergOrders: integer,
  }))();

export const exchangeMaxNumOrderListsFilterSchema: v.GenericSchema<unknown, ExchangeMaxNumOrderListsFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("EXCHANGE_MAX_NUM_ORDER_LISTS"),
    maxNumOrderLists: integer,
  }))();

export const otherFilterSchema: v.GenericSchema<unknown, OtherFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: text,
  }))();

export const exchangeFilterSchema: v.GenericSchema<unknown, ExchangeFilter> = /* @__PURE__ */ (() =>
  v.lazy((input) => {
    switch ((input as { readonly filterType?: unknown } | null | undefined)?.["filterType"]) {
      case "EXCHANGE_MAX_NUM_ORDERS":
        return exchangeMaxNumOrdersFilterSchema;
      case "EXCHANGE_MAX_NUM_ALGO_ORDERS":
        return exchangeMaxNumAlgoOrdersFilterSchema;
      case "EXCHANGE_MAX_NUM_ICEBERG_ORDERS":
        return exchangeMaxNumIcebergOrdersFilterSchema;
      case "EXCHANGE_MAX_NUM_ORDER_LISTS":
        return exchangeMaxNumOrderListsFilterSchema;
      default:
        return otherFilterSchema;
    }
  }))();

export const priceFilterSchema: v.GenericSchema<unknown, PriceFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("PRICE_FILTER"),
    minPrice: decimal,
    maxPrice: decimal,
    tickSize: decimal,
  }))();

export const percentPriceFilterSchema: v.GenericSchema<unknown, PercentPriceFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("PERCENT_PRICE"),
    multiplierUp: decimal,
    multiplierDown: decimal,
    avgPriceMins: integer,
  }))();

export const percentPriceBySideFilterSchema: v.GenericSchema<unknown, PercentPriceBySideFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("PERCENT_PRICE_BY_SIDE"),
    bidMultiplierUp: decimal,
    bidMultiplierDown: decimal,
    askMultiplierUp: decimal,
    askMultiplierDown: decimal,
    avgPriceMins: integer,
  }))();

export const lotSizeFilterSchema: v.GenericSchema<unknown, LotSizeFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("LOT_SIZE"),
    minQty: decimal,
    maxQty: decimal,
    stepSize: decimal,
  }))();

export const marketLotSizeFilterSchema: v.GenericSchema<unknown, MarketLotSizeFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("MARKET_LOT_SIZE"),
    minQty: decimal,
    maxQty: decimal,
    stepSize: decimal,
  }))();

export const minNotionalFilterSchema: v.GenericSchema<unknown, MinNotionalFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("MIN_NOTIONAL"),
    minNotional: decimal,
    applyToMarket: boolean,
    avgPriceMins: integer,
  }))();

export const notionalFilterSchema: v.GenericSchema<unknown, NotionalFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("NOTIONAL"),
    minNotional: decimal,
    applyMinToMarket: boolean,
    maxNotional: decimal,
    applyMaxToMarket: boolean,
    avgPriceMins: integer,
  }))();

export const icebergPartsFilterSchema: v.GenericSchema<unknown, IcebergPartsFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("ICEBERG_PARTS"),
    limit: integer,
  }))();

export const maxNumOrdersFilterSchema: v.GenericSchema<unknown, MaxNumOrdersFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("MAX_NUM_ORDERS"),
    maxNumOrders: integer,
  }))();

export const maxNumAlgoOrdersFilterSchema: v.GenericSchema<unknown, MaxNumAlgoOrdersFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("MAX_NUM_ALGO_ORDERS"),
    maxNumAlgoOrders: integer,
  }))();

export const maxNumIcebergOrdersFilterSchema: v.GenericSchema<unknown, MaxNumIcebergOrdersFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("MAX_NUM_ICEBERG_ORDERS"),
    maxNumIcebergOrders: integer,
  }))();

export const maxPositionFilterSchema: v.GenericSchema<unknown, MaxPositionFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("MAX_POSITION"),
    maxPosition: decimal,
  }))();

export const trailingDeltaFilterSchema: v.GenericSchema<unknown, TrailingDeltaFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("TRAILING_DELTA"),
    minTrailingAboveDelta: integer,
    maxTrailingAboveDelta: integer,
    minTrailingBelowDelta: integer,
    maxTrailingBelowDelta: integer,
  }))();

export const maxNumOrderAmendsFilterSchema: v.GenericSchema<unknown, MaxNumOrderAmendsFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("MAX_NUM_ORDER_AMENDS"),
    maxNumOrderAmends: integer,
  }))();

export const maxNumOrderListsFilterSchema: v.GenericSchema<unknown, MaxNumOrderListsFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("MAX_NUM_ORDER_LISTS"),
    maxNumOrderLists: integer,
  }))();

export const symbolFilterSchema: v.GenericSchema<unknown, SymbolFilter> = /* @__PURE__ */ (() =>
  v.lazy((input) => {
    switch ((input as { readonly filterType?: unknown } | null | undefined)?.["filterType"]) {
      case "PRICE_FILTER":
        return priceFilterSchema;
      case "PERCENT_PRICE":
        return percentPriceFilterSchema;
      case "PERCENT_PRICE_BY_SIDE":
        return percentPriceBySideFilterSchema;
      case "LOT_SIZE":
        return lotSizeFilterSchema;
      case "MARKET_LOT_SIZE":
        return marketLotSizeFilterSchema;
      case "MIN_NOTIONAL":
        return minNotionalFilterSchema;
      case "NOTIONAL":
        return notionalFilterSchema;
      case "ICEBERG_PARTS":
        return icebergPartsFilterSchema;
      case "MAX_NUM_ORDERS":
        return maxNumOrdersFilterSchema;
      case "MAX_NUM_ALGO_ORDERS":
        return maxNumAlgoOrdersFilterSchema;
      case "MAX_NUM_ICEBERG_ORDERS":
        return maxNumIcebergOrdersFilterSchema;
      case "MAX_POSITION":
        return maxPositionFilterSchema;
      case "TRAILING_DELTA":
        return trailingDeltaFilterSchema;
      case "MAX_NUM_ORDER_AMENDS":
        return maxNumOrderAmendsFilterSchema;
      case "MAX_NUM_ORDER_LISTS":
        return maxNumOrderListsFilterSchema;
      default:
        return otherFilterSchema;
    }
  }))();

export const symbolInfoSchema: v.GenericSchema<unknown, SymbolInfo> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    status: symbolStatusSchema,
    baseAsset: text,
    baseAssetPrecision: integer,
    quoteAsset: text,
    quotePrecision: integer,
    quoteAssetPrecision: integer,
    baseCommissionPrecision: integer,
    quoteCommissionPrecision: integer,
    orderTypes: v.array(orderTypeSchema),
    icebergAllowed: boolean,
    ocoAllowed: boolean,
    otoAllowed: boolean,
    opoAllowed: boolean,
    quoteOrderQtyMarketAllowed: boolean,
    allowTrailingStop: boolean,
    cancelReplaceAllowed: boolean,
    amendAllowed: boolean,
    pegInstructionsAllowed: boolean,
    isSpotTradingAllowed: boolean,
    isMarginTradingAllowed: boolean,
    filters: v.array(symbolFilterSchema),
    permissions: v.array(text),
    permissionSets: v.array(v.array(text)),
    defaultSelfTradePreventionMode: selfTradePreventionModeSchema,
    allowedSelfTradePreventionModes: v.array(selfTradePreventionModeSchema),
  }))();

export const sorSchema: v.GenericSchema<unknown, Sor> = /* @__PURE__ */ (() =>
  v.looseObject({
    baseAsset: text,
    symbols: v.array(text),
  }))();

export const exchangeInfoSchema: v.GenericSchema<unknown, ExchangeInfo> = /* @__PURE__ */ (() =>
  v.looseObject({
    timezone: text,
    serverTime: integer,
    rateLimits: v.array(rateLimitSchema),
    exchangeFilters: v.array(exchangeFilterSchema),
    symbols: v.array(symbolInfoSchema),
    sors: v.exactOptional(v.array(sorSchema)),
  }))();

export const orderCountSchema: v.GenericSchema<unknown, OrderCount> = /* @__PURE__ */ (() =>
  v.looseObject({
    rateLimitType: rateLimitTypeSchema,
    interval: rateLimitIntervalSchema,
    intervalNum: integer,
    limit: integer,
    count: integer,
  }))();

export const bookLevelSchema: v.GenericSchema<unknown, BookLevel> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
  ]))();

export const depthSchema: v.GenericSchema<unknown, Depth> = /* @__PURE__ */ (() =>
  v.looseObject({
    lastUpdateId: int64,
    bids: v.array(bookLevelSchema),
    asks: v.array(bookLevelSchema),
  }))();

export const tradeSchema: v.GenericSchema<unknown, Trade> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: int64,
    price: decimal,
    qty: decimal,
    quoteQty: decimal,
    time: integer,
    isBuyerMaker: boolean,
    isBestMatch: boolean,
  }))();

export const aggTradeSchema: v.GenericSchema<unknown, AggTrade> = /* @__PURE__ */ (() =>
  v.looseObject({
    a: int64,
    p: decimal,
    q: decimal,
    f: int64,
    l: int64,
    T: integer,
    m: boolean,
    M: boolean,
  }))();

export const klineSchema: v.GenericSchema<unknown, Kline> = /* @__PURE__ */ (() =>
  v.strictTuple([
    integer,
    decimal,
    decimal,
    decimal,
    decimal,
    decimal,
    integer,
    decimal,
    integer,
    decimal,
    decimal,
    text,
  ]))();

export const avgPriceSchema: v.GenericSchema<unknown, AvgPrice> = /* @__PURE__ */ (() =>
  v.looseObject({
    mins: integer,
    price: decimal,
    closeTime: integer,
  }))();

export const ticker24hrSchema: v.GenericSchema<unknown, Ticker24hr> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    priceChange: decimal,
    priceChangePercent: decimal,
    weightedAvgPrice: decimal,
    prevClosePrice: decimal,
    lastPrice: decimal,
    lastQty: decimal,
    bidPrice: decimal,
    bidQty: decimal,
    askPrice: decimal,
    askQty: decimal,
    openPrice: decimal,
    highPrice: decimal,
    lowPrice: decimal,
    volume: decimal,
    quoteVolume: decimal,
    openTime: integer,
    closeTime: integer,
    firstId: int64,
    lastId: int64,
    count: int64,
  }))();

export const windowTickerSchema: v.GenericSchema<unknown, WindowTicker> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    priceChange: decimal,
    priceChangePercent: decimal,
    weightedAvgPrice: decimal,
    openPrice: decimal,
    highPrice: decimal,
    lowPrice: decimal,
    lastPrice: decimal,
    volume: decimal,
    quoteVolume: decimal,
    openTime: integer,
    closeTime: integer,
    firstId: int64,
    lastId: int64,
    count: int64,
  }))();

export const tickerMiniSchema: v.GenericSchema<unknown, TickerMini> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    openPrice: decimal,
    highPrice: decimal,
    lowPrice: decimal,
    lastPrice: decimal,
    volume: decimal,
    quoteVolume: decimal,
    openTime: integer,
    closeTime: integer,
    firstId: int64,
    lastId: int64,
    count: int64,
  }))();

export const priceTickerSchema: v.GenericSchema<unknown, PriceTicker> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    price: decimal,
  }))();

export const bookTickerSchema: v.GenericSchema<unknown, BookTicker> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    bidPrice: decimal,
    bidQty: decimal,
    askPrice: decimal,
    askQty: decimal,
  }))();

export const ticker24hrAnswerSchema: v.GenericSchema<unknown, Ticker24hrAnswer> = /* @__PURE__ */ (() =>
  v.union([
    ticker24hrSchema,
    tickerMiniSchema,
    v.array(ticker24hrSchema),
    v.array(tickerMiniSchema),
  ]))();

export const windowTickerAnswerSchema: v.GenericSchema<unknown, WindowTickerAnswer> = /* @__PURE__ */ (() =>
  v.union([
    windowTickerSchema,
    tickerMiniSchema,
    v.array(windowTickerSchema),
    v.array(tickerMiniSchema),
  ]))();

export const priceTickerAnswerSchema: v.GenericSchema<unknown, PriceTickerAnswer> = /* @__PURE__ */ (() =>
  v.union([
    priceTickerSchema,
    v.array(priceTickerSchema),
  ]))();

export const bookTickerAnswerSchema: v.GenericSchema<unknown, BookTickerAnswer> = /* @__PURE__ */ (() =>
  v.union([
    bookTickerSchema,
    v.array(bookTickerSchema),
  ]))();

export const orderFillSchema: v.GenericSchema<unknown, OrderFill> = /* @__PURE__ */ (() =>
  v.looseObject({
    price: decimal,
    qty: decimal,
    commission: decimal,
    commissionAsset: text,
    tradeId: int64,
    matchType: optional_text,
    allocId: optional_int64,
  }))();

export const orderPreventedMatchSchema: v.GenericSchema<unknown, OrderPreventedMatch> = /* @__PURE__ */ (() =>
  v.looseObject({
    preventedMatchId: int64,
    makerSymbol: optional_text,
    makerOrderId: optional_int64,
    price: optional_decimal,
    takerPreventedQuantity: optional_decimal,
    makerPreventedQuantity: optional_decimal,
  }))();

export const newOrderAnswerSchema: v.GenericSchema<unknown, NewOrderAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: int64,
    orderListId: int64,
    clientOrderId: text,
    transactTime: integer,
    price: optional_decimal,
    origQty: optional_decimal,
    executedQty: optional_decimal,
    origQuoteOrderQty: optional_decimal,
    cummulativeQuoteQty: optional_decimal,
    status: optional_text,
    timeInForce: optional_text,
    type: optional_text,
    side: optional_orderSideSchema,
    workingTime: optional_integer,
    selfTradePreventionMode: optional_text,
    fills: v.exactOptional(v.array(orderFillSchema)),
    preventedMatches: v.exactOptional(v.array(orderPreventedMatchSchema)),
    tradeGroupId: optional_int64,
    icebergQty: optional_decimal,
    preventedMatchId: optional_int64,
    preventedQuantity: optional_decimal,
    stopPrice: optional_decimal,
    strategyId: optional_int64,
    strategyType: optional_integer,
    trailingDelta: optional_integer,
    trailingTime: optional_integer,
    usedSor: optional_boolean,
    workingFloor: optional_text,
    pegPriceType: optional_text,
    pegOffsetType: optional_text,
    pegOffsetValue: optional_integer,
    peggedPrice: optional_decimal,
    expiryReason: optional_text,
  }))();

export const cancelOrderAnswerSchema: v.GenericSchema<unknown, CancelOrderAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    origClientOrderId: text,
    orderId: int64,
    orderListId: int64,
    clientOrderId: text,
    transactTime: integer,
    price: decimal,
    origQty: optional_decimal,
    executedQty: decimal,
    origQuoteOrderQty: decimal,
    cummulativeQuoteQty: decimal,
    status: orderStatusSchema,
    timeInForce: timeInForceSchema,
    type: orderTypeSchema,
    side: orderSideSchema,
    selfTradePreventionMode: selfTradePreventionModeSchema,
    icebergQty: optional_decimal,
    preventedMatchId: optional_int64,
    preventedQuantity: optional_decimal,
    stopPrice: optional_decimal,
    strategyId: optional_int64,
    strategyType: optional_integer,
    trailingDelta: optional_integer,
    trailingTime: optional_integer,
    usedSor: optional_boolean,
    workingFloor: optional_text,
    pegPriceType: optional_text,
    pegOffsetType: optional_text,
    pegOffsetValue: optional_integer,
    peggedPrice: optional_decimal,
    expiryReason: optional_text,
  }))();

export const orderSchema: v.GenericSchema<unknown, Order> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: int64,
    orderListId: int64,
    clientOrderId: text,
    price: decimal,
    origQty: optional_decimal,
    executedQty: decimal,
    cummulativeQuoteQty: decimal,
    status: orderStatusSchema,
    timeInForce: timeInForceSchema,
    type: orderTypeSchema,
    side: orderSideSchema,
    time: integer,
    updateTime: integer,
    isWorking: boolean,
    workingTime: optional_integer,
    origQuoteOrderQty: decimal,
    selfTradePreventionMode: selfTradePreventionModeSchema,
    icebergQty: optional_decimal,
    preventedMatchId: optional_int64,
    preventedQuantity: optional_decimal,
    stopPrice: optional_decimal,
    strategyId: optional_int64,
    strategyType: optional_integer,
    trailingDelta: optional_integer,
    trailingTime: optional_integer,
    usedSor: optional_boolean,
    workingFloor: optional_text,
    pegPriceType: optional_text,
    pegOffsetType: optional_text,
    pegOffsetValue: optional_integer,
    peggedPrice: optional_decimal,
    expiryReason: optional_text,
  }))();

export const makerTakerRatesSchema: v.GenericSchema<unknown, MakerTakerRates> = /* @__PURE__ */ (() =>
  v.looseObject({
    maker: decimal,
    taker: decimal,
  }))();

export const commissionDiscountSchema: v.GenericSchema<unknown, CommissionDiscount> = /* @__PURE__ */ (() =>
  v.looseObject({
    enabledForAccount: boolean,
    enabledForSymbol: boolean,
    discountAsset: v.exactOptional(v.nullable(text)),
    discount: decimal,
  }))();

export const orderTestAnswerSchema: v.GenericSchema<unknown, OrderTestAnswer> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    standardCommissionForOrder: v.exactOptional(makerTakerRatesSchema),
    specialCommissionForOrder: v.exactOptional(makerTakerRatesSchema),
    taxCommissionForOrder: v.exactOptional(makerTakerRatesSchema),
    discount: v.exactOptional(commissionDiscountSchema),
  })))();

export const cancelReplaceAnswerSchema: v.GenericSchema<unknown, CancelReplaceAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    cancelResult: cancelReplaceResultSchema,
    newOrderResult: cancelReplaceResultSchema,
    cancelResponse: cancelOrderAnswerSchema,
    newOrderResponse: newOrderAnswerSchema,
  }))();

export const cancelReplaceCancelSchema: v.GenericSchema<unknown, CancelReplaceCancel> = /* @__PURE__ */ (() =>
  v.nullable(v.union([
    cancelOrderAnswerSchema,
    errorAnswerSchema,
  ])))();

export const cancelReplaceNewOrderSchema: v.GenericSchema<unknown, CancelReplaceNewOrder> = /* @__PURE__ */ (() =>
  v.nullable(v.union([
    newOrderAnswerSchema,
    errorAnswerSchema,
  ])))();

export const cancelReplaceFailureSchema: v.GenericSchema<unknown, CancelReplaceFailure> = /* @__PURE__ */ (() =>
  v.looseObject({
    cancelResult: cancelReplaceResultSchema,
    newOrderResult: cancelReplaceResultSchema,
    cancelResponse: cancelReplaceCancelSchema,
    newOrderResponse: cancelReplaceNewOrderSchema,
  }))();

export const cancelReplaceErrorSchema: v.GenericSchema<unknown, CancelReplaceError> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: integer,
    msg: text,
    data: v.exactOptional(cancelReplaceFailureSchema),
  }))();

export const amendedOrderSchema: v.GenericSchema<unknown, AmendedOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: int64,
    orderListId: int64,
    origClientOrderId: text,
    clientOrderId: text,
    price: decimal,
    qty: decimal,
    executedQty: decimal,
    preventedQty: decimal,
    quoteOrderQty: decimal,
    cumulativeQuoteQty: decimal,
    status: orderStatusSchema,
    timeInForce: timeInForceSchema,
    type: orderTypeSchema,
    side: orderSideSchema,
    workingTime: optional_integer,
    selfTradePreventionMode: selfTradePreventionModeSchema,
    icebergQty: optional_decimal,
    preventedMatchId: optional_int64,
    stopPrice: optional_decimal,
    strategyId: optional_int64,
    strategyType: optional_integer,
    trailingDelta: optional_integer,
    trailingTime: optional_integer,
    usedSor: optional_boolean,
    workingFloor: optional_text,
    pegPriceType: optional_text,
    pegOffsetType: optional_text,
    pegOffsetValue: optional_integer,
    peggedPrice: optional_decimal,
    expiryReason: optional_text,
  }))();

export const orderListMemberSchema: v.GenericSchema<unknown, OrderListMember> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: int64,
    clientOrderId: text,
  }))();

export const amendedOrderListSchema: v.GenericSchema<unknown, AmendedOrderList> = /* @__PURE__ */ (() =>
  v.looseObject({
    orderListId: int64,
    contingencyType: contingencyTypeSchema,
    listOrderStatus: listOrderStatusSchema,
    listClientOrderId: text,
    symbol: text,
    orders: v.array(orderListMemberSchema),
  }))();

export const amendKeepPriorityAnswerSchema: v.GenericSchema<unknown, AmendKeepPriorityAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    transactTime: integer,
    executionId: int64,
    amendedOrder: amendedOrderSchema,
    listStatus: v.exactOptional(amendedOrderListSchema),
  }))();

export const orderAmendmentSchema: v.GenericSchema<unknown, OrderAmendment> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: int64,
    executionId: int64,
    origClientOrderId: text,
    newClientOrderId: text,
    origQty: decimal,
    newQty: decimal,
    time: integer,
  }))();

export const orderListSchema: v.GenericSchema<unknown, OrderList> = /* @__PURE__ */ (() =>
  v.looseObject({
    orderListId: int64,
    contingencyType: contingencyTypeSchema,
    listStatusType: listStatusTypeSchema,
    listOrderStatus: listOrderStatusSchema,
    listClientOrderId: text,
    transactionTime: integer,
    symbol: text,
    orders: v.array(orderListMemberSchema),
  }))();

export const newOrderListAnswerSchema: v.GenericSchema<unknown, NewOrderListAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    orderListId: int64,
    contingencyType: contingencyTypeSchema,
    listStatusType: listStatusTypeSchema,
    listOrderStatus: listOrderStatusSchema,
    listClientOrderId: text,
    transactionTime: integer,
    symbol: text,
    orders: v.array(orderListMemberSchema),
    orderReports: v.array(newOrderAnswerSchema),
  }))();

export const cancelOrderListAnswerSchema: v.GenericSchema<unknown, CancelOrderListAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    orderListId: int64,
    contingencyType: contingencyTypeSchema,
    listStatusType: listStatusTypeSchema,
    listOrderStatus: listOrderStatusSchema,
    listClientOrderId: text,
    transactionTime: integer,
    symbol: text,
    orders: v.array(orderListMemberSchema),
    orderReports: v.array(cancelOrderAnswerSchema),
  }))();

export const canceledOpenOrderSchema: v.GenericSchema<unknown, CanceledOpenOrder> = /* @__PURE__ */ (() =>
  v.union([
    cancelOrderAnswerSchema,
    cancelOrderListAnswerSchema,
  ]))();

export const commissionRatesSchema: v.GenericSchema<unknown, CommissionRates> = /* @__PURE__ */ (() =>
  v.looseObject({
    maker: decimal,
    taker: decimal,
    buyer: decimal,
    seller: decimal,
  }))();

export const balanceSchema: v.GenericSchema<unknown, Balance> = /* @__PURE__ */ (() =>
  v.looseObject({
    asset: text,
    free: decimal,
    locked: decimal,
  }))();

export const accountSchema: v.GenericSchema<unknown, Account> = /* @__PURE__ */ (() =>
  v.looseObject({
    makerCommission: integer,
    takerCommission: integer,
    buyerCommission: integer,
    sellerCommission: integer,
    commissionRates: commissionRatesSchema,
    canTrade: boolean,
    canWithdraw: boolean,
    canDeposit: boolean,
    brokered: boolean,
    requireSelfTradePrevention: boolean,
    preventSor: boolean,
    updateTime: integer,
    accountType: text,
    tradeGroupId: optional_int64,
    balances: v.array(balanceSchema),
    permissions: v.array(text),
    uid: int64,
  }))();

export const accountCommissionSchema: v.GenericSchema<unknown, AccountCommission> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    standardCommission: commissionRatesSchema,
    specialCommission: commissionRatesSchema,
    taxCommission: commissionRatesSchema,
    discount: commissionDiscountSchema,
  }))();

export const myTradeSchema: v.GenericSchema<unknown, MyTrade> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    id: int64,
    orderId: int64,
    orderListId: int64,
    price: decimal,
    qty: decimal,
    quoteQty: decimal,
    commission: decimal,
    commissionAsset: text,
    time: integer,
    isBuyer: boolean,
    isMaker: boolean,
    isBestMatch: boolean,
  }))();

export const preventedMatchSchema: v.GenericSchema<unknown, PreventedMatch> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    preventedMatchId: int64,
    takerOrderId: int64,
    makerSymbol: optional_text,
    makerOrderId: int64,
    tradeGroupId: int64,
    selfTradePreventionMode: selfTradePreventionModeSchema,
    price: decimal,
    takerPreventedQuantity: optional_decimal,
    makerPreventedQuantity: optional_decimal,
    transactTime: integer,
  }))();

export const tradeEventSchema: v.GenericSchema<unknown, TradeEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("trade"),
    E: integer,
    s: text,
    t: int64,
    p: decimal,
    q: decimal,
    T: integer,
    m: boolean,
    M: optional_boolean,
  }))();

export const aggTradeEventSchema: v.GenericSchema<unknown, AggTradeEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("aggTrade"),
    E: integer,
    s: text,
    a: int64,
    p: decimal,
    q: decimal,
    f: int64,
    l: int64,
    T: integer,
    m: boolean,
    M: optional_boolean,
  }))();

export const blockTradeEventSchema: v.GenericSchema<unknown, BlockTradeEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("blockTrade"),
    E: integer,
    s: text,
    t: int64,
    p: decimal,
    q: decimal,
    T: integer,
    m: boolean,
  }))();

export const streamKlineSchema: v.GenericSchema<unknown, StreamKline> = /* @__PURE__ */ (() =>
  v.looseObject({
    t: integer,
    T: integer,
    s: text,
    i: intervalSchema,
    f: int64,
    L: int64,
    o: decimal,
    c: decimal,
    h: decimal,
    l: decimal,
    v: decimal,
    n: integer,
    x: boolean,
    q: decimal,
    V: decimal,
    Q: decimal,
    B: optional_text,
  }))();

export const klineEventSchema: v.GenericSchema<unknown, KlineEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("kline"),
    E: integer,
    s: text,
    k: streamKlineSchema,
  }))();

export const miniTickerEventSchema: v.GenericSchema<unknown, MiniTickerEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("24hrMiniTicker"),
    E: integer,
    s: text,
    c: decimal,
    o: decimal,
    h: decimal,
    l: decimal,
    v: decimal,
    q: decimal,
  }))();

export const allMiniTickersEventSchema: v.GenericSchema<unknown, AllMiniTickersEvent> = /* @__PURE__ */ (() =>
  v.array(miniTickerEventSchema))();

export const tickerEventSchema: v.GenericSchema<unknown, TickerEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("24hrTicker"),
    E: integer,
    s: text,
    p: decimal,
    P: decimal,
    w: decimal,
    x: decimal,
    c: decimal,
    Q: decimal,
    b: decimal,
    B: decimal,
    a: decimal,
    A: decimal,
    o: decimal,
    h: decimal,
    l: decimal,
    v: decimal,
    q: decimal,
    O: integer,
    C: integer,
    F: int64,
    L: int64,
    n: integer,
  }))();

export const rollingTickerEventSchema: v.GenericSchema<unknown, RollingTickerEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: text,
    E: integer,
    s: text,
    p: decimal,
    P: decimal,
    o: decimal,
    h: decimal,
    l: decimal,
    c: decimal,
    w: decimal,
    v: decimal,
    q: decimal,
    O: integer,
    C: integer,
    F: int64,
    L: int64,
    n: integer,
  }))();

export const allRollingTickersEventSchema: v.GenericSchema<unknown, AllRollingTickersEvent> = /* @__PURE__ */ (() =>
  v.array(rollingTickerEventSchema))();

export const bookTickerEventSchema: v.GenericSchema<unknown, BookTickerEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    u: int64,
    s: text,
    b: decimal,
    B: decimal,
    a: decimal,
    A: decimal,
  }))();

export const avgPriceEventSchema: v.GenericSchema<unknown, AvgPriceEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("avgPrice"),
    E: integer,
    s: text,
    i: text,
    w: decimal,
    T: integer,
  }))();

export const referencePriceEventSchema: v.GenericSchema<unknown, ReferencePriceEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("referencePrice"),
    s: text,
    r: v.nullable(decimal),
    t: integer,
  }))();

export const partialDepthEventSchema: v.GenericSchema<unknown, PartialDepthEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    lastUpdateId: int64,
    bids: v.array(bookLevelSchema),
    asks: v.array(bookLevelSchema),
  }))();

export const diffDepthEventSchema: v.GenericSchema<unknown, DiffDepthEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("depthUpdate"),
    E: integer,
    s: text,
    U: int64,
    u: int64,
    b: v.array(bookLevelSchema),
    a: v.array(bookLevelSchema),
  }))();

export const serverShutdownEventSchema: v.GenericSchema<unknown, ServerShutdownEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("serverShutdown"),
    E: integer,
  }))();

export const combinedEventSchema: v.GenericSchema<unknown, CombinedEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    stream: text,
    data: v.union([
      tradeEventSchema,
      aggTradeEventSchema,
      blockTradeEventSchema,
      klineEventSchema,
      miniTickerEventSchema,
      allMiniTickersEventSchema,
      tickerEventSchema,
      rollingTickerEventSchema,
      allRollingTickersEventSchema,
      bookTickerEventSchema,
      avgPriceEventSchema,
      referencePriceEventSchema,
      partialDepthEventSchema,
      diffDepthEventSchema,
      serverShutdownEventSchema,
    ]),
  }))();

export const streamNamesSchema: v.GenericSchema<unknown, StreamNames> = /* @__PURE__ */ (() =>
  v.array(text))();

export const replyIdSchema: v.GenericSchema<unknown, ReplyId> = /* @__PURE__ */ (() =>
  v.nullable(v.union([
    integer,
    text,
  ])))();
const optional_replyIdSchema = /* @__PURE__ */ v.exactOptional(replyIdSchema);

export const controlErrorReplySchema: v.GenericSchema<unknown, ControlErrorReply> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    error: v.exactOptional(errorAnswerSchema),
    code: optional_integer,
    msg: optional_text,
    id: optional_replyIdSchema,
  })))();

export const frameIdSchema: v.GenericSchema<unknown, FrameId> = /* @__PURE__ */ (() =>
  v.union([
    integer,
    text,
  ]))();
const optional_frameIdSchema = /* @__PURE__ */ v.exactOptional(frameIdSchema);

export const replyStatusSchema: v.GenericSchema<unknown, ReplyStatus> = /* @__PURE__ */ (() =>
  integer)();

export const replyRateLimitSchema: v.GenericSchema<unknown, ReplyRateLimit> = /* @__PURE__ */ (() =>
  v.looseObject({
    rateLimitType: rateLimitTypeSchema,
    interval: rateLimitIntervalSchema,
    intervalNum: integer,
    limit: integer,
    count: integer,
  }))();

export const replyRateLimitsSchema: v.GenericSchema<unknown, ReplyRateLimits> = /* @__PURE__ */ (() =>
  v.array(replyRateLimitSchema))();

export const apiErrorDataSchema: v.GenericSchema<unknown, ApiErrorData> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    serverTime: optional_integer,
    retryAfter: optional_integer,
    cancelResult: optional_text,
    newOrderResult: optional_text,
    cancelResponse: v.exactOptional(cancelReplaceCancelSchema),
    newOrderResponse: v.exactOptional(cancelReplaceNewOrderSchema),
  })))();

export const apiErrorSchema: v.GenericSchema<unknown, ApiError> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: integer,
    msg: text,
    data: v.exactOptional(apiErrorDataSchema),
  }))();

export const apiErrorReplySchema: v.GenericSchema<unknown, ApiErrorReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    error: apiErrorSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const sessionStateSchema: v.GenericSchema<unknown, SessionState> = /* @__PURE__ */ (() =>
  v.looseObject({
    apiKey: v.nullable(text),
    authorizedSince: v.nullable(integer),
    connectedSince: integer,
    returnRateLimits: boolean,
    serverTime: integer,
    userDataStream: v.nullable(boolean),
  }))();

export const userDataSubscriptionSchema: v.GenericSchema<unknown, UserDataSubscription> = /* @__PURE__ */ (() =>
  v.looseObject({
    subscriptionId: integer,
  }))();

export const userDataUnsubscribedSchema: v.GenericSchema<unknown, UserDataUnsubscribed> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.record(v.string(), anything)))();

export const sessionLogonParamsSchema: v.GenericSchema<unknown, SessionLogonParams> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    recvWindow: optional_number,
  })))();

export const orderPlaceParamsSchema: v.GenericSchema<unknown, OrderPlaceParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    side: orderSideSchema,
    type: orderTypeSchema,
    timeInForce: optional_text,
    price: optional_decimal,
    quantity: optional_decimal,
    quoteOrderQty: optional_decimal,
    newClientOrderId: optional_text,
    newOrderRespType: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
      "FULL",
    ])),
    stopPrice: optional_decimal,
    trailingDelta: optional_integer,
    icebergQty: optional_decimal,
    strategyId: optional_int64,
    strategyType: optional_integer,
    selfTradePreventionMode: optional_text,
    pegPriceType: optional_text,
    pegOffsetValue: optional_integer,
    pegOffsetType: optional_text,
    recvWindow: optional_number,
  }))();

export const orderTestPlaceParamsSchema: v.GenericSchema<unknown, OrderTestPlaceParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    side: orderSideSchema,
    type: orderTypeSchema,
    timeInForce: optional_text,
    price: optional_decimal,
    quantity: optional_decimal,
    quoteOrderQty: optional_decimal,
    newClientOrderId: optional_text,
    newOrderRespType: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
      "FULL",
    ])),
    stopPrice: optional_decimal,
    trailingDelta: optional_integer,
    icebergQty: optional_decimal,
    strategyId: optional_int64,
    strategyType: optional_integer,
    selfTradePreventionMode: optional_text,
    pegPriceType: optional_text,
    pegOffsetValue: optional_integer,
    pegOffsetType: optional_text,
    computeCommissionRates: optional_boolean,
    recvWindow: optional_number,
  }))();

export const orderCancelParamsSchema: v.GenericSchema<unknown, OrderCancelParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: optional_int64,
    origClientOrderId: optional_text,
    newClientOrderId: optional_text,
    cancelRestrictions: v.exactOptional(v.picklist([
      "ONLY_NEW",
      "ONLY_PARTIALLY_FILLED",
    ])),
    recvWindow: optional_number,
  }))();

export const orderCancelReplaceSocketParamsSchema: v.GenericSchema<unknown, OrderCancelReplaceSocketParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    cancelReplaceMode: v.picklist([
      "STOP_ON_FAILURE",
      "ALLOW_FAILURE",
    ]),
    cancelOrderId: optional_int64,
    cancelOrigClientOrderId: optional_text,
    cancelNewClientOrderId: optional_text,
    side: orderSideSchema,
    type: orderTypeSchema,
    timeInForce: optional_text,
    price: optional_decimal,
    quantity: optional_decimal,
    quoteOrderQty: optional_decimal,
    newClientOrderId: optional_text,
    newOrderRespType: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
      "FULL",
    ])),
    stopPrice: optional_decimal,
    trailingDelta: optional_integer,
    icebergQty: optional_decimal,
    strategyId: optional_int64,
    strategyType: optional_integer,
    selfTradePreventionMode: optional_text,
    cancelRestrictions: v.exactOptional(v.picklist([
      "ONLY_NEW",
      "ONLY_PARTIALLY_FILLED",
    ])),
    orderRateLimitExceededMode: v.exactOptional(v.picklist([
      "DO_NOTHING",
      "CANCEL_ONLY",
    ])),
    pegPriceType: optional_text,
    pegOffsetValue: optional_integer,
    pegOffsetType: optional_text,
    recvWindow: optional_number,
  }))();

export const orderAmendKeepPrioritySocketParamsSchema: v.GenericSchema<unknown, OrderAmendKeepPrioritySocketParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: optional_int64,
    origClientOrderId: optional_text,
    newClientOrderId: optional_text,
    newQty: decimal,
    recvWindow: optional_number,
  }))();

export const openOrdersCancelAllParamsSchema: v.GenericSchema<unknown, OpenOrdersCancelAllParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    recvWindow: optional_number,
  }))();

export const orderStatusParamsSchema: v.GenericSchema<unknown, OrderStatusParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: optional_int64,
    origClientOrderId: optional_text,
    recvWindow: optional_number,
  }))();

export const openOrdersStatusParamsSchema: v.GenericSchema<unknown, OpenOrdersStatusParams> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    symbol: optional_text,
    recvWindow: optional_number,
  })))();

export const accountStatusParamsSchema: v.GenericSchema<unknown, AccountStatusParams> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    omitZeroBalances: optional_boolean,
    recvWindow: optional_number,
  })))();

export const userDataStreamSubscribeSignatureParamsSchema: v.GenericSchema<unknown, UserDataStreamSubscribeSignatureParams> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    recvWindow: optional_number,
  })))();

export const userDataStreamUnsubscribeParamsSchema: v.GenericSchema<unknown, UserDataStreamUnsubscribeParams> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    subscriptionId: optional_integer,
  })))();

export const executionTypeSchema: v.GenericSchema<unknown, ExecutionType> = /* @__PURE__ */ (() =>
  text)();

export const orderRejectReasonSchema: v.GenericSchema<unknown, OrderRejectReason> = /* @__PURE__ */ (() =>
  text)();

export const executionReportEventSchema: v.GenericSchema<unknown, ExecutionReportEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("executionReport"),
    E: integer,
    s: text,
    c: text,
    S: orderSideSchema,
    o: orderTypeSchema,
    f: timeInForceSchema,
    q: decimal,
    p: decimal,
    P: decimal,
    F: decimal,
    g: int64,
    C: text,
    x: executionTypeSchema,
    X: orderStatusSchema,
    r: orderRejectReasonSchema,
    i: int64,
    l: decimal,
    z: decimal,
    L: decimal,
    n: decimal,
    N: v.nullable(text),
    T: integer,
    t: int64,
    v: optional_int64,
    I: int64,
    w: boolean,
    m: boolean,
    M: optional_boolean,
    O: optional_integer,
    Z: decimal,
    Y: decimal,
    Q: decimal,
    W: optional_integer,
    V: selfTradePreventionModeSchema,
    d: optional_integer,
    D: optional_integer,
    j: optional_int64,
    J: optional_integer,
    A: optional_decimal,
    B: optional_decimal,
    u: optional_int64,
    U: optional_int64,
    Cs: optional_text,
    pl: optional_decimal,
    pL: optional_decimal,
    pY: optional_decimal,
    b: optional_text,
    a: optional_int64,
    k: optional_text,
    uS: optional_boolean,
    gP: optional_text,
    gOT: optional_text,
    gOV: optional_integer,
    gp: optional_decimal,
    eR: optional_text,
  }))();

export const positionBalanceSchema: v.GenericSchema<unknown, PositionBalance> = /* @__PURE__ */ (() =>
  v.looseObject({
    a: text,
    f: decimal,
    l: decimal,
  }))();

export const outboundAccountPositionEventSchema: v.GenericSchema<unknown, OutboundAccountPositionEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("outboundAccountPosition"),
    E: integer,
    u: integer,
    B: v.array(positionBalanceSchema),
  }))();

export const balanceUpdateEventSchema: v.GenericSchema<unknown, BalanceUpdateEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("balanceUpdate"),
    E: integer,
    a: text,
    d: decimal,
    T: integer,
  }))();

export const listStatusOrderSchema: v.GenericSchema<unknown, ListStatusOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    s: text,
    i: int64,
    c: text,
  }))();

export const listStatusEventSchema: v.GenericSchema<unknown, ListStatusEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("listStatus"),
    E: integer,
    s: text,
    g: int64,
    c: contingencyTypeSchema,
    l: listStatusTypeSchema,
    L: listOrderStatusSchema,
    r: orderRejectReasonSchema,
    C: text,
    T: integer,
    O: v.array(listStatusOrderSchema),
  }))();

export const eventStreamTerminatedEventSchema: v.GenericSchema<unknown, EventStreamTerminatedEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("eventStreamTerminated"),
    E: integer,
  }))();

export const externalLockUpdateEventSchema: v.GenericSchema<unknown, ExternalLockUpdateEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("externalLockUpdate"),
    E: integer,
    a: text,
    d: decimal,
    T: integer,
  }))();

export const userDataFrameSchema: v.GenericSchema<unknown, UserDataFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    subscriptionId: optional_integer,
    event: v.lazy((input) => {
      switch ((input as { readonly e?: unknown } | null | undefined)?.["e"]) {
        case "executionReport":
          return executionReportEventSchema;
        case "outboundAccountPosition":
          return outboundAccountPositionEventSchema;
        case "balanceUpdate":
          return balanceUpdateEventSchema;
        case "listStatus":
          return listStatusEventSchema;
        case "eventStreamTerminated":
          return eventStreamTerminatedEventSchema;
        case "externalLockUpdate":
          return externalLockUpdateEventSchema;
        case "serverShutdown":
          return serverShutdownEventSchema;
        default:
          return v.pipe(v.looseObject({ e: v.picklist(["executionReport", "outboundAccountPosition", "balanceUpdate", "listStatus", "eventStreamTerminated", "externalLockUpdate", "serverShutdown"]) }), v.never());
      }
    }),
  }))();

export const tradesAnswerSchema: v.GenericSchema<unknown, TradesAnswer> = /* @__PURE__ */ (() =>
  v.array(tradeSchema))();

export const historicalTradesAnswerSchema: v.GenericSchema<unknown, HistoricalTradesAnswer> = /* @__PURE__ */ (() =>
  v.array(tradeSchema))();

export const aggTradesAnswerSchema: v.GenericSchema<unknown, AggTradesAnswer> = /* @__PURE__ */ (() =>
  v.array(aggTradeSchema))();

export const klinesAnswerSchema: v.GenericSchema<unknown, KlinesAnswer> = /* @__PURE__ */ (() =>
  v.array(klineSchema))();

export const uiKlinesAnswerSchema: v.GenericSchema<unknown, UiKlinesAnswer> = /* @__PURE__ */ (() =>
  v.array(klineSchema))();

export const getOpenOrdersAnswerSchema: v.GenericSchema<unknown, GetOpenOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(orderSchema))();

export const deleteOpenOrdersAnswerSchema: v.GenericSchema<unknown, DeleteOpenOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(canceledOpenOrderSchema))();

export const allOrdersAnswerSchema: v.GenericSchema<unknown, AllOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(orderSchema))();

export const orderAmendmentsAnswerSchema: v.GenericSchema<unknown, OrderAmendmentsAnswer> = /* @__PURE__ */ (() =>
  v.array(orderAmendmentSchema))();

export const allOrderListAnswerSchema: v.GenericSchema<unknown, AllOrderListAnswer> = /* @__PURE__ */ (() =>
  v.array(orderListSchema))();

export const openOrderListAnswerSchema: v.GenericSchema<unknown, OpenOrderListAnswer> = /* @__PURE__ */ (() =>
  v.array(orderListSchema))();

export const myTradesAnswerSchema: v.GenericSchema<unknown, MyTradesAnswer> = /* @__PURE__ */ (() =>
  v.array(myTradeSchema))();

export const rateLimitOrderAnswerSchema: v.GenericSchema<unknown, RateLimitOrderAnswer> = /* @__PURE__ */ (() =>
  v.array(orderCountSchema))();

export const myPreventedMatchesAnswerSchema: v.GenericSchema<unknown, MyPreventedMatchesAnswer> = /* @__PURE__ */ (() =>
  v.array(preventedMatchSchema))();

export const subscribeRequestSchema: v.GenericSchema<unknown, SubscribeRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("SUBSCRIBE"),
    params: streamNamesSchema,
    id: frameIdSchema,
  }))();

export const unsubscribeRequestSchema: v.GenericSchema<unknown, UnsubscribeRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("UNSUBSCRIBE"),
    params: streamNamesSchema,
    id: frameIdSchema,
  }))();

export const listSubscriptionsRequestSchema: v.GenericSchema<unknown, ListSubscriptionsRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("LIST_SUBSCRIPTIONS"),
    id: frameIdSchema,
  }))();

export const setPropertyRequestSchema: v.GenericSchema<unknown, SetPropertyRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("SET_PROPERTY"),
    params: v.strictTuple([
      v.literal("combined"),
      boolean,
    ]),
    id: frameIdSchema,
  }))();

export const getPropertyRequestSchema: v.GenericSchema<unknown, GetPropertyRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("GET_PROPERTY"),
    params: v.strictTuple([
      v.literal("combined"),
    ]),
    id: frameIdSchema,
  }))();

export const controlDoneReplySchema: v.GenericSchema<unknown, ControlDoneReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    result: v.null(),
    id: replyIdSchema,
  }))();

export const controlSubscriptionsReplySchema: v.GenericSchema<unknown, ControlSubscriptionsReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    result: v.array(text),
    id: replyIdSchema,
  }))();

export const controlPropertyReplySchema: v.GenericSchema<unknown, ControlPropertyReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    result: boolean,
    id: replyIdSchema,
  }))();

export const subscribeAnswerSchema: v.GenericSchema<unknown, SubscribeAnswer> = /* @__PURE__ */ (() =>
  v.null())();
const optional_subscribeAnswerSchema = /* @__PURE__ */ v.exactOptional(subscribeAnswerSchema);

export const unsubscribeAnswerSchema: v.GenericSchema<unknown, UnsubscribeAnswer> = /* @__PURE__ */ (() =>
  v.null())();
const optional_unsubscribeAnswerSchema = /* @__PURE__ */ v.exactOptional(unsubscribeAnswerSchema);

export const listSubscriptionsAnswerSchema: v.GenericSchema<unknown, ListSubscriptionsAnswer> = /* @__PURE__ */ (() =>
  v.array(text))();

export const setPropertyAnswerSchema: v.GenericSchema<unknown, SetPropertyAnswer> = /* @__PURE__ */ (() =>
  v.null())();
const optional_setPropertyAnswerSchema = /* @__PURE__ */ v.exactOptional(setPropertyAnswerSchema);

export const getPropertyAnswerSchema: v.GenericSchema<unknown, GetPropertyAnswer> = /* @__PURE__ */ (() =>
  boolean)();

export const apiPingRequestSchema: v.GenericSchema<unknown, ApiPingRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("ping"),
  }))();

export const apiPingReplySchema: v.GenericSchema<unknown, ApiPingReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: pongSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const apiTimeRequestSchema: v.GenericSchema<unknown, ApiTimeRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("time"),
  }))();

export const apiTimeReplySchema: v.GenericSchema<unknown, ApiTimeReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: serverTimeSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const sessionLogonRequestSchema: v.GenericSchema<unknown, SessionLogonRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("session.logon"),
    params: v.exactOptional(sessionLogonParamsSchema),
  }))();

export const sessionLogonReplySchema: v.GenericSchema<unknown, SessionLogonReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: sessionStateSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const sessionStatusRequestSchema: v.GenericSchema<unknown, SessionStatusRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("session.status"),
  }))();

export const sessionStatusReplySchema: v.GenericSchema<unknown, SessionStatusReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: sessionStateSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const sessionLogoutRequestSchema: v.GenericSchema<unknown, SessionLogoutRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("session.logout"),
  }))();

export const sessionLogoutReplySchema: v.GenericSchema<unknown, SessionLogoutReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: sessionStateSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const sessionSubscriptionsRequestSchema: v.GenericSchema<unknown, SessionSubscriptionsRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("session.subscriptions"),
  }))();

export const sessionSubscriptionsReplySchema: v.GenericSchema<unknown, SessionSubscriptionsReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: v.array(userDataSubscriptionSchema),
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const orderPlaceRequestSchema: v.GenericSchema<unknown, OrderPlaceRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("order.place"),
    params: orderPlaceParamsSchema,
  }))();

export const orderPlaceReplySchema: v.GenericSchema<unknown, OrderPlaceReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: newOrderAnswerSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const orderTestPlaceRequestSchema: v.GenericSchema<unknown, OrderTestPlaceRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("order.test"),
    params: orderTestPlaceParamsSchema,
  }))();

export const orderTestPlaceReplySchema: v.GenericSchema<unknown, OrderTestPlaceReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: orderTestAnswerSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const orderCancelRequestSchema: v.GenericSchema<unknown, OrderCancelRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("order.cancel"),
    params: orderCancelParamsSchema,
  }))();

export const orderCancelReplySchema: v.GenericSchema<unknown, OrderCancelReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: canceledOpenOrderSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const orderCancelReplaceSocketRequestSchema: v.GenericSchema<unknown, OrderCancelReplaceSocketRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("order.cancelReplace"),
    params: orderCancelReplaceSocketParamsSchema,
  }))();

export const orderCancelReplaceSocketReplySchema: v.GenericSchema<unknown, OrderCancelReplaceSocketReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: cancelReplaceAnswerSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const orderAmendKeepPrioritySocketRequestSchema: v.GenericSchema<unknown, OrderAmendKeepPrioritySocketRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("order.amend.keepPriority"),
    params: orderAmendKeepPrioritySocketParamsSchema,
  }))();

export const orderAmendKeepPrioritySocketReplySchema: v.GenericSchema<unknown, OrderAmendKeepPrioritySocketReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: amendKeepPriorityAnswerSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const openOrdersCancelAllRequestSchema: v.GenericSchema<unknown, OpenOrdersCancelAllRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("openOrders.cancelAll"),
    params: openOrdersCancelAllParamsSchema,
  }))();

export const openOrdersCancelAllReplySchema: v.GenericSchema<unknown, OpenOrdersCancelAllReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: v.array(canceledOpenOrderSchema),
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const orderStatusRequestSchema: v.GenericSchema<unknown, OrderStatusRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("order.status"),
    params: orderStatusParamsSchema,
  }))();

export const orderStatusReplySchema: v.GenericSchema<unknown, OrderStatusReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: orderSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const openOrdersStatusRequestSchema: v.GenericSchema<unknown, OpenOrdersStatusRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("openOrders.status"),
    params: v.exactOptional(openOrdersStatusParamsSchema),
  }))();

export const openOrdersStatusReplySchema: v.GenericSchema<unknown, OpenOrdersStatusReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: v.array(orderSchema),
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const accountStatusRequestSchema: v.GenericSchema<unknown, AccountStatusRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("account.status"),
    params: v.exactOptional(accountStatusParamsSchema),
  }))();

export const accountStatusReplySchema: v.GenericSchema<unknown, AccountStatusReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: accountSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const userDataStreamSubscribeRequestSchema: v.GenericSchema<unknown, UserDataStreamSubscribeRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("userDataStream.subscribe"),
  }))();

export const userDataStreamSubscribeReplySchema: v.GenericSchema<unknown, UserDataStreamSubscribeReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: userDataSubscriptionSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const userDataStreamSubscribeSignatureRequestSchema: v.GenericSchema<unknown, UserDataStreamSubscribeSignatureRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("userDataStream.subscribe.signature"),
    params: v.exactOptional(userDataStreamSubscribeSignatureParamsSchema),
  }))();

export const userDataStreamSubscribeSignatureReplySchema: v.GenericSchema<unknown, UserDataStreamSubscribeSignatureReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: userDataSubscriptionSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const userDataStreamUnsubscribeRequestSchema: v.GenericSchema<unknown, UserDataStreamUnsubscribeRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("userDataStream.unsubscribe"),
    params: v.exactOptional(userDataStreamUnsubscribeParamsSchema),
  }))();

export const userDataStreamUnsubscribeReplySchema: v.GenericSchema<unknown, UserDataStreamUnsubscribeReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: userDataUnsubscribedSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const sessionSubscriptionsAnswerSchema: v.GenericSchema<unknown, SessionSubscriptionsAnswer> = /* @__PURE__ */ (() =>
  v.array(userDataSubscriptionSchema))();

export const openOrdersCancelAllAnswerSchema: v.GenericSchema<unknown, OpenOrdersCancelAllAnswer> = /* @__PURE__ */ (() =>
  v.array(canceledOpenOrderSchema))();

export const openOrdersStatusAnswerSchema: v.GenericSchema<unknown, OpenOrdersStatusAnswer> = /* @__PURE__ */ (() =>
  v.array(orderSchema))();

const in_query = { in: "query" } as const;
const in_query_json = { in: "query", list: "json" } as const;
const in_query_required = { in: "query", required: true } as const;

/**
 * Asks whether the API is reachable.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/general-endpoints#test-connectivity
 */
export const ping: Endpoint<PingParams, Pong> = {
  id: "ping",
  method: "GET",
  path: "/api/v3/ping",
  auth: "none",
  cost: {
    weight: 1,
  },
  params: {},
  answer: pongSchema,
};

/**
 * Asks for the server's clock.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/general-endpoints#check-server-time
 */
export const time: Endpoint<TimeParams, ServerTime> = {
  id: "time",
  method: "GET",
  path: "/api/v3/time",
  auth: "none",
  cost: {
    weight: 1,
  },
  params: {},
  answer: serverTimeSchema,
};

/**
 * Lists the symbols with their trading rules, and the rate limits.
 * Takes at most one of `symbol`, `symbols` and `permissions`. With none of them, every symbol with the permission `SPOT`, `MARGIN` or `LEVERAGED` is listed.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/general-endpoints#exchange-information
 */
export const exchangeInfo: Endpoint<ExchangeInfoParams, ExchangeInfo> = {
  id: "exchangeInfo",
  method: "GET",
  path: "/api/v3/exchangeInfo",
  auth: "none",
  cost: {
    weight: 20,
  },
  params: {
    symbol: in_query,
    symbols: in_query_json,
    permissions: in_query_json,
    showPermissionSets: in_query,
    symbolStatus: in_query,
  },
  answer: exchangeInfoSchema,
};

/**
 * Takes a snapshot of an order book.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints#order-book
 */
export const depth: Endpoint<DepthParams, Depth> = {
  id: "depth",
  method: "GET",
  path: "/api/v3/depth",
  auth: "none",
  cost: {
    weight: [
      { when: { limit: { max: 100, default: 100 } }, cost: 5 },
      { when: { limit: { max: 500 } }, cost: 25 },
      { when: { limit: { max: 1000 } }, cost: 50 },
      { cost: 250 },
    ],
  },
  params: {
    symbol: in_query_required,
    limit: in_query,
    symbolStatus: in_query,
  },
  answer: depthSchema,
};

/**
 * Lists the latest trades of a symbol, oldest first.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints#recent-trades-list
 */
export const trades: Endpoint<TradesParams, TradesAnswer> = {
  id: "trades",
  method: "GET",
  path: "/api/v3/trades",
  auth: "none",
  cost: {
    weight: 25,
  },
  params: {
    symbol: in_query_required,
    limit: in_query,
  },
  answer: tradesAnswerSchema,
};

/**
 * Lists trades of a symbol from a trade id on, oldest first.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints#old-trade-lookup
 */
export const historicalTrades: Endpoint<HistoricalTradesParams, HistoricalTradesAnswer> = {
  id: "historicalTrades",
  method: "GET",
  path: "/api/v3/historicalTrades",
  auth: "none",
  cost: {
    weight: 25,
  },
  params: {
    symbol: in_query_required,
    limit: in_query,
    fromId: in_query,
  },
  answer: historicalTradesAnswerSchema,
};

/**
 * Lists trades with the fills of one taker order at one price and time joined.
 * Without `fromId`, `startTime` and `endTime` the latest are listed.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints#compressedaggregate-trades-list
 */
export const aggTrades: Endpoint<AggTradesParams, AggTradesAnswer> = {
  id: "aggTrades",
  method: "GET",
  path: "/api/v3/aggTrades",
  auth: "none",
  cost: {
    weight: 4,
  },
  params: {
    symbol: in_query_required,
    fromId: in_query,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
  },
  answer: aggTradesAnswerSchema,
};

/**
 * Lists candles of a symbol, oldest first.
 * Without `startTime` and `endTime` the latest are listed. A candle is identified by its open time.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints#klinecandlestick-data
 */
export const klines: Endpoint<KlinesParams, KlinesAnswer> = {
  id: "klines",
  method: "GET",
  path: "/api/v3/klines",
  auth: "none",
  cost: {
    weight: 2,
  },
  params: {
    symbol: in_query_required,
    interval: in_query_required,
    startTime: in_query,
    endTime: in_query,
    timeZone: in_query,
    limit: in_query,
  },
  answer: klinesAnswerSchema,
};

/**
 * Lists candles of a symbol adjusted for drawing charts, oldest first.
 * Same parameters and shape as `klines`; the values may differ from the market's own.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints#uiklines
 */
export const uiKlines: Endpoint<UiKlinesParams, UiKlinesAnswer> = {
  id: "uiKlines",
  method: "GET",
  path: "/api/v3/uiKlines",
  auth: "none",
  cost: {
    weight: 2,
  },
  params: {
    symbol: in_query_required,
    interval: in_query_required,
    startTime: in_query,
    endTime: in_query,
    timeZone: in_query,
    limit: in_query,
  },
  answer: uiKlinesAnswerSchema,
};

/**
 * Asks for the average price of the last minutes.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints#current-average-price
 */
export const avgPrice: Endpoint<AvgPriceParams, AvgPrice> = {
  id: "avgPrice",
  method: "GET",
  path: "/api/v3/avgPrice",
  auth: "none",
  cost: {
    weight: 2,
  },
  params: {
    symbol: in_query_required,
  },
  answer: avgPriceSchema,
};

/**
 * Asks for the statistics of the last 24 hours.
 * Takes `symbol` or `symbols`; with neither, every symbol is listed. A list is answered unless `symbol` is given.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints#24hr-ticker-price-change-statistics
 */
export const ticker24hr: Endpoint<Ticker24hrParams, Ticker24hrAnswer> = {
  id: "ticker24hr",
  method: "GET",
  path: "/api/v3/ticker/24hr",
  auth: "none",
  cost: {
    weight: [
      { when: { symbol: true }, cost: 2 },
      { when: { symbols: { max: 20 } }, cost: 2 },
      { when: { symbols: { max: 100 } }, cost: 40 },
      { cost: 80 },
    ],
  },
  params: {
    symbol: in_query,
    symbols: in_query_json,
    type: in_query,
    symbolStatus: in_query,
  },
  answer: ticker24hrAnswerSchema,
};

/**
 * Asks for the statistics of the current trading day.
 * Takes either `symbol` or `symbols`.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints#trading-day-ticker
 */
export const tickerTradingDay: Endpoint<TickerTradingDayParams, WindowTickerAnswer> = {
  id: "tickerTradingDay",
  method: "GET",
  path: "/api/v3/ticker/tradingDay",
  auth: "none",
  cost: {
    weight: [
      { when: { symbols: true }, cost: 4, each: "symbols", cap: 200 },
      { cost: 4 },
    ],
  },
  params: {
    symbol: in_query,
    symbols: in_query_json,
    timeZone: in_query,
    type: in_query,
    symbolStatus: in_query,
  },
  answer: windowTickerAnswerSchema,
};

/**
 * Asks for the price of the last trade.
 * Takes `symbol` or `symbols`; with neither, every symbol is listed. A list is answered unless `symbol` is given.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints#symbol-price-ticker
 */
export const tickerPrice: Endpoint<TickerPriceParams, PriceTickerAnswer> = {
  id: "tickerPrice",
  method: "GET",
  path: "/api/v3/ticker/price",
  auth: "none",
  cost: {
    weight: [
      { when: { symbol: true }, cost: 2 },
      { cost: 4 },
    ],
  },
  params: {
    symbol: in_query,
    symbols: in_query_json,
    symbolStatus: in_query,
  },
  answer: priceTickerAnswerSchema,
};

/**
 * Asks for the best bid and ask.
 * Takes `symbol` or `symbols`; with neither, every symbol is listed. A list is answered unless `symbol` is given.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints#symbol-order-book-ticker
 */
export const tickerBookTicker: Endpoint<TickerBookTickerParams, BookTickerAnswer> = {
  id: "tickerBookTicker",
  method: "GET",
  path: "/api/v3/ticker/bookTicker",
  auth: "none",
  cost: {
    weight: [
      { when: { symbol: true }, cost: 2 },
      { cost: 4 },
    ],
  },
  params: {
    symbol: in_query,
    symbols: in_query_json,
    symbolStatus: in_query,
  },
  answer: bookTickerAnswerSchema,
};

/**
 * Asks for the statistics of a window that ends now.
 * Takes either `symbol` or `symbols`. The window begins on a full minute, so it is up to 59999 ms longer than `windowSize`.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints#rolling-window-price-change-statistics
 */
export const ticker: Endpoint<TickerParams, WindowTickerAnswer> = {
  id: "ticker",
  method: "GET",
  path: "/api/v3/ticker",
  auth: "none",
  cost: {
    weight: [
      { when: { symbols: true }, cost: 4, each: "symbols", cap: 200 },
      { cost: 4 },
    ],
  },
  params: {
    symbol: in_query,
    symbols: in_query_json,
    windowSize: in_query,
    type: in_query,
    symbolStatus: in_query,
  },
  answer: windowTickerAnswerSchema,
};

/**
 * Places an order.
 * LIMIT needs `timeInForce`, `quantity` and `price`; LIMIT_MAKER `quantity` and `price`; MARKET `quantity` or `quoteOrderQty`; STOP_LOSS and TAKE_PROFIT `quantity` and `stopPrice` or `trailingDelta`; their LIMIT forms `timeInForce` and `price` besides. A pegged order needs no `price`.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/trading-endpoints#new-order-trade
 */
export const newOrder: Endpoint<NewOrderParams, NewOrderAnswer> = {
  id: "newOrder",
  method: "POST",
  path: "/api/v3/order",
  auth: "signed",
  cost: {
    weight: 1,
    orders10s: 1,
    orders1d: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    side: in_query_required,
    type: in_query_required,
    timeInForce: in_query,
    quantity: in_query,
    quoteOrderQty: in_query,
    price: in_query,
    newClientOrderId: in_query,
    strategyId: in_query,
    strategyType: in_query,
    stopPrice: in_query,
    trailingDelta: in_query,
    icebergQty: in_query,
    newOrderRespType: in_query,
    selfTradePreventionMode: in_query,
    pegPriceType: in_query,
    pegOffsetType: in_query,
    pegOffsetValue: in_query,
    recvWindow: in_query,
  },
  answer: newOrderAnswerSchema,
};

/**
 * Asks for one order.
 * Needs `orderId` or `origClientOrderId`; with both, the order must match both.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/account-endpoints#query-order-user_data
 */
export const getOrder: Endpoint<GetOrderParams, Order> = {
  id: "getOrder",
  method: "GET",
  path: "/api/v3/order",
  auth: "signed",
  cost: {
    weight: 4,
  },
  params: {
    symbol: in_query_required,
    orderId: in_query,
    origClientOrderId: in_query,
    recvWindow: in_query,
  },
  answer: orderSchema,
};

/**
 * Cancels an order.
 * Needs `orderId` or `origClientOrderId`; with both, the order must match both. `orderId` alone is fastest. Cancelling an order of a list cancels the list.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/trading-endpoints#cancel-order-trade
 */
export const deleteOrder: Endpoint<DeleteOrderParams, CanceledOpenOrder> = {
  id: "deleteOrder",
  method: "DELETE",
  path: "/api/v3/order",
  auth: "signed",
  cost: {
    weight: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    orderId: in_query,
    origClientOrderId: in_query,
    newClientOrderId: in_query,
    cancelRestrictions: in_query,
    recvWindow: in_query,
  },
  answer: canceledOpenOrderSchema,
};

/**
 * Checks a new order without placing it.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/trading-endpoints#test-new-order-trade
 */
export const orderTest: Endpoint<OrderTestParams, OrderTestAnswer> = {
  id: "orderTest",
  method: "POST",
  path: "/api/v3/order/test",
  auth: "signed",
  cost: {
    weight: [
      { when: { computeCommissionRates: true }, cost: 20 },
      { cost: 1 },
    ],
  },
  params: {
    symbol: in_query_required,
    side: in_query_required,
    type: in_query_required,
    timeInForce: in_query,
    quantity: in_query,
    quoteOrderQty: in_query,
    price: in_query,
    newClientOrderId: in_query,
    strategyId: in_query,
    strategyType: in_query,
    stopPrice: in_query,
    trailingDelta: in_query,
    icebergQty: in_query,
    newOrderRespType: in_query,
    selfTradePreventionMode: in_query,
    pegPriceType: in_query,
    pegOffsetType: in_query,
    pegOffsetValue: in_query,
    computeCommissionRates: in_query,
    recvWindow: in_query,
  },
  answer: orderTestAnswerSchema,
};

/**
 * Cancels an order and places another on the same symbol.
 * Needs `cancelOrderId` or `cancelOrigClientOrderId`; with both, the order must match both. Filters and the unfilled order count are checked before either is done, and the count grows even when the new order is not attempted. Otherwise as `newOrder` and `deleteOrder`.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/trading-endpoints#cancel-an-existing-order-and-send-a-new-order-trade
 */
export const orderCancelReplace: Endpoint<OrderCancelReplaceParams, CancelReplaceAnswer> = {
  id: "orderCancelReplace",
  method: "POST",
  path: "/api/v3/order/cancelReplace",
  auth: "signed",
  cost: {
    weight: 1,
    orders10s: 1,
    orders1d: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    side: in_query_required,
    type: in_query_required,
    cancelReplaceMode: in_query_required,
    timeInForce: in_query,
    quantity: in_query,
    quoteOrderQty: in_query,
    price: in_query,
    cancelNewClientOrderId: in_query,
    cancelOrigClientOrderId: in_query,
    cancelOrderId: in_query,
    newClientOrderId: in_query,
    strategyId: in_query,
    strategyType: in_query,
    stopPrice: in_query,
    trailingDelta: in_query,
    icebergQty: in_query,
    newOrderRespType: in_query,
    selfTradePreventionMode: in_query,
    cancelRestrictions: in_query,
    orderRateLimitExceededMode: in_query,
    pegPriceType: in_query,
    pegOffsetType: in_query,
    pegOffsetValue: in_query,
    recvWindow: in_query,
  },
  answer: cancelReplaceAnswerSchema,
};

/**
 * Reduces the quantity of an open order, which keeps its place in the queue.
 * Needs `orderId` or `origClientOrderId`; with both, the order must match both.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/trading-endpoints#order-amend-keep-priority-trade
 */
export const orderAmendKeepPriority: Endpoint<OrderAmendKeepPriorityParams, AmendKeepPriorityAnswer> = {
  id: "orderAmendKeepPriority",
  method: "PUT",
  path: "/api/v3/order/amend/keepPriority",
  auth: "signed",
  cost: {
    weight: 4,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    orderId: in_query,
    origClientOrderId: in_query,
    newClientOrderId: in_query,
    newQty: in_query_required,
    recvWindow: in_query,
  },
  answer: amendKeepPriorityAnswerSchema,
};

/**
 * Lists the open orders of a symbol, or of all.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/account-endpoints#current-open-orders-user_data
 */
export const getOpenOrders: Endpoint<GetOpenOrdersParams, GetOpenOrdersAnswer> = {
  id: "getOpenOrders",
  method: "GET",
  path: "/api/v3/openOrders",
  auth: "signed",
  cost: {
    weight: [
      { when: { symbol: true }, cost: 6 },
      { cost: 80 },
    ],
  },
  params: {
    symbol: in_query,
    recvWindow: in_query,
  },
  answer: getOpenOrdersAnswerSchema,
};

/**
 * Cancels all open orders of a symbol, those of order lists among them.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/trading-endpoints#cancel-all-open-orders-on-a-symbol-trade
 */
export const deleteOpenOrders: Endpoint<DeleteOpenOrdersParams, DeleteOpenOrdersAnswer> = {
  id: "deleteOpenOrders",
  method: "DELETE",
  path: "/api/v3/openOrders",
  auth: "signed",
  cost: {
    weight: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    recvWindow: in_query,
  },
  answer: deleteOpenOrdersAnswerSchema,
};

/**
 * Places a pair of orders of which one cancels the other.
 * One order is a LIMIT_MAKER, TAKE_PROFIT or TAKE_PROFIT_LIMIT, the other a STOP_LOSS or STOP_LOSS_LIMIT. When selling, the first is above the last price and the second below it; when buying, the other way round.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/trading-endpoints#new-order-list---oco-trade
 */
export const orderListOco: Endpoint<OrderListOcoParams, NewOrderListAnswer> = {
  id: "orderListOco",
  method: "POST",
  path: "/api/v3/orderList/oco",
  auth: "signed",
  cost: {
    weight: 1,
    orders10s: 2,
    orders1d: 2,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    listClientOrderId: in_query,
    side: in_query_required,
    quantity: in_query_required,
    aboveType: in_query_required,
    aboveClientOrderId: in_query,
    abovePrice: in_query,
    aboveStopPrice: in_query,
    aboveTrailingDelta: in_query,
    aboveIcebergQty: in_query,
    aboveTimeInForce: in_query,
    aboveStrategyId: in_query,
    aboveStrategyType: in_query,
    abovePegPriceType: in_query,
    abovePegOffsetType: in_query,
    abovePegOffsetValue: in_query,
    belowType: in_query_required,
    belowClientOrderId: in_query,
    belowPrice: in_query,
    belowStopPrice: in_query,
    belowTrailingDelta: in_query,
    belowIcebergQty: in_query,
    belowTimeInForce: in_query,
    belowStrategyId: in_query,
    belowStrategyType: in_query,
    belowPegPriceType: in_query,
    belowPegOffsetType: in_query,
    belowPegOffsetValue: in_query,
    newOrderRespType: in_query,
    selfTradePreventionMode: in_query,
    recvWindow: in_query,
  },
  answer: newOrderListAnswerSchema,
};

/**
 * Places an order that places a second one when it is wholly filled.
 * The pending order may be of any type; a MARKET order takes a quantity in base only. Cancelling either order ends both.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/trading-endpoints#new-order-list---oto-trade
 */
export const orderListOto: Endpoint<OrderListOtoParams, NewOrderListAnswer> = {
  id: "orderListOto",
  method: "POST",
  path: "/api/v3/orderList/oto",
  auth: "signed",
  cost: {
    weight: 1,
    orders10s: 2,
    orders1d: 2,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    listClientOrderId: in_query,
    newOrderRespType: in_query,
    selfTradePreventionMode: in_query,
    workingType: in_query_required,
    workingSide: in_query_required,
    workingClientOrderId: in_query,
    workingPrice: in_query_required,
    workingQuantity: in_query_required,
    workingIcebergQty: in_query,
    workingTimeInForce: in_query,
    workingStrategyId: in_query,
    workingStrategyType: in_query,
    workingPegPriceType: in_query,
    workingPegOffsetType: in_query,
    workingPegOffsetValue: in_query,
    pendingSide: in_query_required,
    pendingQuantity: in_query_required,
    pendingType: in_query_required,
    pendingClientOrderId: in_query,
    pendingPrice: in_query,
    pendingStopPrice: in_query,
    pendingTrailingDelta: in_query,
    pendingIcebergQty: in_query,
    pendingTimeInForce: in_query,
    pendingStrategyId: in_query,
    pendingStrategyType: in_query,
    pendingPegPriceType: in_query,
    pendingPegOffsetType: in_query,
    pendingPegOffsetValue: in_query,
    recvWindow: in_query,
  },
  answer: newOrderListAnswerSchema,
};

/**
 * Places an order that places a one-cancels-the-other pair when it is wholly filled.
 * The pending pair follows the rules of `orderListOco`.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/trading-endpoints#new-order-list---otoco-trade
 */
export const orderListOtoco: Endpoint<OrderListOtocoParams, NewOrderListAnswer> = {
  id: "orderListOtoco",
  method: "POST",
  path: "/api/v3/orderList/otoco",
  auth: "signed",
  cost: {
    weight: 1,
    orders10s: 3,
    orders1d: 3,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    listClientOrderId: in_query,
    newOrderRespType: in_query,
    selfTradePreventionMode: in_query,
    workingType: in_query_required,
    workingSide: in_query_required,
    workingClientOrderId: in_query,
    workingPrice: in_query_required,
    workingQuantity: in_query_required,
    workingIcebergQty: in_query,
    workingTimeInForce: in_query,
    workingStrategyId: in_query,
    workingStrategyType: in_query,
    workingPegPriceType: in_query,
    workingPegOffsetType: in_query,
    workingPegOffsetValue: in_query,
    pendingSide: in_query_required,
    pendingQuantity: in_query_required,
    pendingAboveType: in_query_required,
    pendingAboveClientOrderId: in_query,
    pendingAbovePrice: in_query,
    pendingAboveStopPrice: in_query,
    pendingAboveTrailingDelta: in_query,
    pendingAboveIcebergQty: in_query,
    pendingAboveTimeInForce: in_query,
    pendingAboveStrategyId: in_query,
    pendingAboveStrategyType: in_query,
    pendingAbovePegPriceType: in_query,
    pendingAbovePegOffsetType: in_query,
    pendingAbovePegOffsetValue: in_query,
    pendingBelowType: in_query,
    pendingBelowClientOrderId: in_query,
    pendingBelowPrice: in_query,
    pendingBelowStopPrice: in_query,
    pendingBelowTrailingDelta: in_query,
    pendingBelowIcebergQty: in_query,
    pendingBelowTimeInForce: in_query,
    pendingBelowStrategyId: in_query,
    pendingBelowStrategyType: in_query,
    pendingBelowPegPriceType: in_query,
    pendingBelowPegOffsetType: in_query,
    pendingBelowPegOffsetValue: in_query,
    recvWindow: in_query,
  },
  answer: newOrderListAnswerSchema,
};

/**
 * Asks for one order list.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/account-endpoints#query-order-list-user_data
 */
export const getOrderList: Endpoint<GetOrderListParams, OrderList> = {
  id: "getOrderList",
  method: "GET",
  path: "/api/v3/orderList",
  auth: "signed",
  cost: {
    weight: 4,
  },
  params: {
    orderListId: in_query,
    origClientOrderId: in_query,
    recvWindow: in_query,
  },
  answer: orderListSchema,
};

/**
 * Cancels all orders of an order list.
 * Needs `orderListId` or `listClientOrderId`; with both, the list must match both.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/trading-endpoints#cancel-order-list-trade
 */
export const deleteOrderList: Endpoint<DeleteOrderListParams, CancelOrderListAnswer> = {
  id: "deleteOrderList",
  method: "DELETE",
  path: "/api/v3/orderList",
  auth: "signed",
  cost: {
    weight: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    orderListId: in_query,
    listClientOrderId: in_query,
    newClientOrderId: in_query,
    recvWindow: in_query,
  },
  answer: cancelOrderListAnswerSchema,
};

/**
 * Lists the orders of a symbol, open and closed.
 * At most 24 hours may lie between `startTime` and `endTime`.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/account-endpoints#all-orders-user_data
 */
export const allOrders: Endpoint<AllOrdersParams, AllOrdersAnswer> = {
  id: "allOrders",
  method: "GET",
  path: "/api/v3/allOrders",
  auth: "signed",
  cost: {
    weight: 20,
  },
  params: {
    symbol: in_query_required,
    orderId: in_query,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
    recvWindow: in_query,
  },
  answer: allOrdersAnswerSchema,
};

/**
 * Lists the amendments of an order.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/account-endpoints#query-order-amendments-user_data
 */
export const orderAmendments: Endpoint<OrderAmendmentsParams, OrderAmendmentsAnswer> = {
  id: "orderAmendments",
  method: "GET",
  path: "/api/v3/order/amendments",
  auth: "signed",
  cost: {
    weight: 4,
  },
  params: {
    symbol: in_query_required,
    orderId: in_query_required,
    fromExecutionId: in_query,
    limit: in_query,
    recvWindow: in_query,
  },
  answer: orderAmendmentsAnswerSchema,
};

/**
 * Lists the order lists of the account, open and closed.
 * At most 24 hours may lie between `startTime` and `endTime`.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/account-endpoints#query-all-order-lists-user_data
 */
export const allOrderList: Endpoint<AllOrderListParams, AllOrderListAnswer> = {
  id: "allOrderList",
  method: "GET",
  path: "/api/v3/allOrderList",
  auth: "signed",
  cost: {
    weight: 20,
  },
  params: {
    fromId: in_query,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
    recvWindow: in_query,
  },
  answer: allOrderListAnswerSchema,
};

/**
 * Lists the open order lists of the account.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/account-endpoints#query-open-order-lists-user_data
 */
export const openOrderList: Endpoint<OpenOrderListParams, OpenOrderListAnswer> = {
  id: "openOrderList",
  method: "GET",
  path: "/api/v3/openOrderList",
  auth: "signed",
  cost: {
    weight: 6,
  },
  params: {
    recvWindow: in_query,
  },
  answer: openOrderListAnswerSchema,
};

/**
 * Lists the account's fills on a symbol.
 * Besides `symbol` takes one of: `orderId`, `startTime`, `endTime`, `fromId`, `startTime` with `endTime`, `orderId` with `fromId`. At most 24 hours may lie between `startTime` and `endTime`.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/account-endpoints#account-trade-list-user_data
 */
export const myTrades: Endpoint<MyTradesParams, MyTradesAnswer> = {
  id: "myTrades",
  method: "GET",
  path: "/api/v3/myTrades",
  auth: "signed",
  cost: {
    weight: [
      { when: { orderId: true }, cost: 5 },
      { cost: 20 },
    ],
  },
  params: {
    symbol: in_query_required,
    orderId: in_query,
    startTime: in_query,
    endTime: in_query,
    fromId: in_query,
    limit: in_query,
    recvWindow: in_query,
  },
  answer: myTradesAnswerSchema,
};

/**
 * Asks how many unfilled orders the account has placed in each interval.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/account-endpoints#query-unfilled-order-count-user_data
 */
export const rateLimitOrder: Endpoint<RateLimitOrderParams, RateLimitOrderAnswer> = {
  id: "rateLimitOrder",
  method: "GET",
  path: "/api/v3/rateLimit/order",
  auth: "signed",
  cost: {
    weight: 40,
  },
  params: {
    recvWindow: in_query,
  },
  answer: rateLimitOrderAnswerSchema,
};

/**
 * Lists matches that self-trade prevention prevented.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/account-endpoints#query-prevented-matches-user_data
 */
export const myPreventedMatches: Endpoint<MyPreventedMatchesParams, MyPreventedMatchesAnswer> = {
  id: "myPreventedMatches",
  method: "GET",
  path: "/api/v3/myPreventedMatches",
  auth: "signed",
  cost: {
    weight: [
      { when: { preventedMatchId: true }, cost: 2 },
      { cost: 20 },
    ],
  },
  params: {
    symbol: in_query_required,
    preventedMatchId: in_query,
    orderId: in_query,
    fromPreventedMatchId: in_query,
    limit: in_query,
    recvWindow: in_query,
  },
  answer: myPreventedMatchesAnswerSchema,
};

/**
 * Asks for the account's permissions, commission rates and balances.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/account-endpoints#account-information-user_data
 */
export const account: Endpoint<AccountParams, Account> = {
  id: "account",
  method: "GET",
  path: "/api/v3/account",
  auth: "signed",
  cost: {
    weight: 20,
  },
  params: {
    omitZeroBalances: in_query,
    recvWindow: in_query,
  },
  answer: accountSchema,
};

/**
 * Asks for the account's commission rates on a symbol.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/account-endpoints#query-commission-rates-user_data
 */
export const accountCommission: Endpoint<AccountCommissionParams, AccountCommission> = {
  id: "accountCommission",
  method: "GET",
  path: "/api/v3/account/commission",
  auth: "signed",
  cost: {
    weight: 20,
  },
  params: {
    symbol: in_query_required,
    recvWindow: in_query,
  },
  answer: accountCommissionSchema,
};

/**
 * Adds streams to the connection.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#subscribe-to-a-stream
 */
export const subscribeRequest: Request<StreamNames, SubscribeAnswer> = {
  id: "subscribe",
  server: "stream",
  method: "SUBSCRIBE",
  auth: "none",
  cost: {
    messages: 1,
  },
  params: {},
  answer: subscribeAnswerSchema,
};

/**
 * Takes streams off the connection.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#unsubscribe-to-a-stream
 */
export const unsubscribeRequest: Request<StreamNames, UnsubscribeAnswer> = {
  id: "unsubscribe",
  server: "stream",
  method: "UNSUBSCRIBE",
  auth: "none",
  cost: {
    messages: 1,
  },
  params: {},
  answer: unsubscribeAnswerSchema,
};

/**
 * Asks which streams the connection carries.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#listing-subscriptions
 */
export const listSubscriptionsRequest: Request<ListSubscriptionsParams, ListSubscriptionsAnswer> = {
  id: "listSubscriptions",
  server: "stream",
  method: "LIST_SUBSCRIPTIONS",
  auth: "none",
  cost: {
    messages: 1,
  },
  params: {},
  answer: listSubscriptionsAnswerSchema,
};

/**
 * Chooses whether events arrive inside a CombinedEvent.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#setting-properties
 */
export const setPropertyRequest: Request<SetPropertyParams, SetPropertyAnswer> = {
  id: "setProperty",
  server: "stream",
  method: "SET_PROPERTY",
  auth: "none",
  cost: {
    messages: 1,
  },
  params: {},
  answer: setPropertyAnswerSchema,
};

/**
 * Asks whether events arrive inside a CombinedEvent.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#retrieving-properties
 */
export const getPropertyRequest: Request<GetPropertyParams, GetPropertyAnswer> = {
  id: "getProperty",
  server: "stream",
  method: "GET_PROPERTY",
  auth: "none",
  cost: {
    messages: 1,
  },
  params: {},
  answer: getPropertyAnswerSchema,
};

/**
 * Tests that the socket answers.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/general-requests#test-connectivity
 */
export const apiPingRequest: Request<ApiPingParams, Pong> = {
  id: "apiPing",
  server: "api",
  method: "ping",
  auth: "none",
  cost: {
    weight: 1,
  },
  params: {},
  answer: pongSchema,
};

/**
 * Asks for the server's time.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/general-requests#check-server-time
 */
export const apiTimeRequest: Request<ApiTimeParams, ServerTime> = {
  id: "apiTime",
  server: "api",
  method: "time",
  auth: "none",
  cost: {
    weight: 1,
  },
  params: {},
  answer: serverTimeSchema,
};

/**
 * Logs the connection in with an Ed25519 key, so that later requests need neither key nor signature.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/authentication-requests#log-in-with-api-key-signed
 */
export const sessionLogonRequest: Request<SessionLogonParams, SessionState> = {
  id: "sessionLogon",
  server: "api",
  method: "session.logon",
  auth: "signed",
  cost: {
    weight: 2,
  },
  params: {
    recvWindow: {},
  },
  answer: sessionStateSchema,
};

/**
 * Asks which key the connection is logged in with.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/authentication-requests#query-session-status
 */
export const sessionStatusRequest: Request<SessionStatusParams, SessionState> = {
  id: "sessionStatus",
  server: "api",
  method: "session.status",
  auth: "none",
  cost: {
    weight: 2,
  },
  params: {},
  answer: sessionStateSchema,
};

/**
 * Forgets the key the connection is logged in with.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/authentication-requests#log-out-of-the-session
 */
export const sessionLogoutRequest: Request<SessionLogoutParams, SessionState> = {
  id: "sessionLogout",
  server: "api",
  method: "session.logout",
  auth: "none",
  cost: {
    weight: 2,
  },
  params: {},
  answer: sessionStateSchema,
};

/**
 * Lists the account subscriptions of the connection.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/user-data-stream-requests#listing-all-subscriptions
 */
export const sessionSubscriptionsRequest: Request<SessionSubscriptionsParams, SessionSubscriptionsAnswer> = {
  id: "sessionSubscriptions",
  server: "api",
  method: "session.subscriptions",
  auth: "none",
  cost: {
    weight: 2,
  },
  params: {},
  answer: sessionSubscriptionsAnswerSchema,
};

/**
 * Places an order.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/trading-requests#place-new-order-trade
 */
export const orderPlaceRequest: Request<OrderPlaceParams, NewOrderAnswer> = {
  id: "orderPlace",
  server: "api",
  method: "order.place",
  auth: "signed",
  cost: {
    weight: 1,
    orders10s: 1,
    orders1d: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: { required: true },
    side: { required: true },
    type: { required: true },
    timeInForce: {},
    price: {},
    quantity: {},
    quoteOrderQty: {},
    newClientOrderId: {},
    newOrderRespType: {},
    stopPrice: {},
    trailingDelta: {},
    icebergQty: {},
    strategyId: {},
    strategyType: {},
    selfTradePreventionMode: {},
    pegPriceType: {},
    pegOffsetValue: {},
    pegOffsetType: {},
    recvWindow: {},
  },
  answer: newOrderAnswerSchema,
};

/**
 * Checks an order as if it were placed, and places none.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/trading-requests#test-new-order-trade
 */
export const orderTestPlaceRequest: Request<OrderTestPlaceParams, OrderTestAnswer> = {
  id: "orderTestPlace",
  server: "api",
  method: "order.test",
  auth: "signed",
  cost: {
    weight: [
      { when: { computeCommissionRates: true }, cost: 20 },
      { cost: 1 },
    ],
  },
  params: {
    symbol: { required: true },
    side: { required: true },
    type: { required: true },
    timeInForce: {},
    price: {},
    quantity: {},
    quoteOrderQty: {},
    newClientOrderId: {},
    newOrderRespType: {},
    stopPrice: {},
    trailingDelta: {},
    icebergQty: {},
    strategyId: {},
    strategyType: {},
    selfTradePreventionMode: {},
    pegPriceType: {},
    pegOffsetValue: {},
    pegOffsetType: {},
    computeCommissionRates: {},
    recvWindow: {},
  },
  answer: orderTestAnswerSchema,
};

/**
 * Cancels an order, or the order list it belongs to.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/trading-requests#cancel-order-trade
 */
export const orderCancelRequest: Request<OrderCancelParams, CanceledOpenOrder> = {
  id: "orderCancel",
  server: "api",
  method: "order.cancel",
  auth: "signed",
  cost: {
    weight: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: { required: true },
    orderId: {},
    origClientOrderId: {},
    newClientOrderId: {},
    cancelRestrictions: {},
    recvWindow: {},
  },
  answer: canceledOpenOrderSchema,
};

/**
 * Cancels an order and places another one; either part may fail alone.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/trading-requests#cancel-and-replace-order-trade
 */
export const orderCancelReplaceSocketRequest: Request<OrderCancelReplaceSocketParams, CancelReplaceAnswer> = {
  id: "orderCancelReplaceSocket",
  server: "api",
  method: "order.cancelReplace",
  auth: "signed",
  cost: {
    weight: 1,
    orders10s: 1,
    orders1d: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: { required: true },
    cancelReplaceMode: { required: true },
    cancelOrderId: {},
    cancelOrigClientOrderId: {},
    cancelNewClientOrderId: {},
    side: { required: true },
    type: { required: true },
    timeInForce: {},
    price: {},
    quantity: {},
    quoteOrderQty: {},
    newClientOrderId: {},
    newOrderRespType: {},
    stopPrice: {},
    trailingDelta: {},
    icebergQty: {},
    strategyId: {},
    strategyType: {},
    selfTradePreventionMode: {},
    cancelRestrictions: {},
    orderRateLimitExceededMode: {},
    pegPriceType: {},
    pegOffsetValue: {},
    pegOffsetType: {},
    recvWindow: {},
  },
  answer: cancelReplaceAnswerSchema,
};

/**
 * Reduces the quantity of an open order, which keeps its place in the queue.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/trading-requests#order-amend-keep-priority-trade
 */
export const orderAmendKeepPrioritySocketRequest: Request<OrderAmendKeepPrioritySocketParams, AmendKeepPriorityAnswer> = {
  id: "orderAmendKeepPrioritySocket",
  server: "api",
  method: "order.amend.keepPriority",
  auth: "signed",
  cost: {
    weight: 4,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: { required: true },
    orderId: {},
    origClientOrderId: {},
    newClientOrderId: {},
    newQty: { required: true },
    recvWindow: {},
  },
  answer: amendKeepPriorityAnswerSchema,
};

/**
 * Cancels every open order and order list of one symbol.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/trading-requests#cancel-open-orders-trade
 */
export const openOrdersCancelAllRequest: Request<OpenOrdersCancelAllParams, OpenOrdersCancelAllAnswer> = {
  id: "openOrdersCancelAll",
  server: "api",
  method: "openOrders.cancelAll",
  auth: "signed",
  cost: {
    weight: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: { required: true },
    recvWindow: {},
  },
  answer: openOrdersCancelAllAnswerSchema,
};

/**
 * Asks for one order.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/account-requests#query-order-user_data
 */
export const orderStatusRequest: Request<OrderStatusParams, Order> = {
  id: "orderStatus",
  server: "api",
  method: "order.status",
  auth: "signed",
  cost: {
    weight: 4,
  },
  params: {
    symbol: { required: true },
    orderId: {},
    origClientOrderId: {},
    recvWindow: {},
  },
  answer: orderSchema,
};

/**
 * Asks for the open orders of one symbol, or of all.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/account-requests#current-open-orders-user_data
 */
export const openOrdersStatusRequest: Request<OpenOrdersStatusParams, OpenOrdersStatusAnswer> = {
  id: "openOrdersStatus",
  server: "api",
  method: "openOrders.status",
  auth: "signed",
  cost: {
    weight: [
      { when: { symbol: true }, cost: 6 },
      { cost: 80 },
    ],
  },
  params: {
    symbol: {},
    recvWindow: {},
  },
  answer: openOrdersStatusAnswerSchema,
};

/**
 * Asks for permissions, commission rates and balances of the account.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/account-requests#account-information-user_data
 */
export const accountStatusRequest: Request<AccountStatusParams, Account> = {
  id: "accountStatus",
  server: "api",
  method: "account.status",
  auth: "signed",
  cost: {
    weight: 20,
  },
  params: {
    omitZeroBalances: {},
    recvWindow: {},
  },
  answer: accountSchema,
};

/**
 * Subscribes to the events of the account the connection is logged in with.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/user-data-stream-requests#subscribe-to-user-data-stream-user_stream
 */
export const userDataStreamSubscribeRequest: Request<UserDataStreamSubscribeParams, UserDataSubscription> = {
  id: "userDataStreamSubscribe",
  server: "api",
  method: "userDataStream.subscribe",
  auth: "none",
  cost: {
    weight: 2,
  },
  params: {},
  answer: userDataSubscriptionSchema,
};

/**
 * Subscribes to the events of the account that signs the request.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/user-data-stream-requests#subscribe-to-user-data-stream-through-signature-subscription-user_stream
 */
export const userDataStreamSubscribeSignatureRequest: Request<UserDataStreamSubscribeSignatureParams, UserDataSubscription> = {
  id: "userDataStreamSubscribeSignature",
  server: "api",
  method: "userDataStream.subscribe.signature",
  auth: "signed",
  cost: {
    weight: 2,
  },
  params: {
    recvWindow: {},
  },
  answer: userDataSubscriptionSchema,
};

/**
 * Ends one account subscription of the connection, or all.
 * https://developers.binance.com/docs/binance-spot-api-docs/websocket-api/user-data-stream-requests#unsubscribe-from-user-data-stream
 */
export const userDataStreamUnsubscribeRequest: Request<UserDataStreamUnsubscribeParams, UserDataUnsubscribed> = {
  id: "userDataStreamUnsubscribe",
  server: "api",
  method: "userDataStream.unsubscribe",
  auth: "none",
  cost: {
    weight: 2,
  },
  params: {
    subscriptionId: {},
  },
  answer: userDataUnsubscribedSchema,
};

/**
 * Every trade of one symbol, each with one buyer and one seller.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#trade-streams
 */
export const tradeChannel: Channel<{ readonly symbol: string }, TradeEvent> = {
  id: "trade",
  server: "stream",
  auth: "none",
  address: "{symbol}@trade",
  params: ["symbol"],
  messages: {
    trade: tradeEventSchema,
  },
};

/**
 * Trades of one symbol, those that one taking order made at one price as one.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#aggregate-trade-streams
 */
export const aggTradeChannel: Channel<{ readonly symbol: string }, AggTradeEvent> = {
  id: "aggTrade",
  server: "stream",
  auth: "none",
  address: "{symbol}@aggTrade",
  params: ["symbol"],
  messages: {
    aggTrade: aggTradeEventSchema,
  },
};

/**
 * Block trades of one symbol, agreed off the order book.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#block-trade-streams
 */
export const blockTradeChannel: Channel<{ readonly symbol: string }, BlockTradeEvent> = {
  id: "blockTrade",
  server: "stream",
  auth: "none",
  address: "{symbol}@blockTrade",
  params: ["symbol"],
  messages: {
    blockTrade: blockTradeEventSchema,
  },
};

/**
 * The current candle of one symbol, in UTC; once a second for 1s and every two seconds for the others.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#klinecandlestick-streams-for-utc
 */
export const klineChannel: Channel<{ readonly symbol: string; readonly interval: "1s" | "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "8h" | "12h" | "1d" | "3d" | "1w" | "1M" }, KlineEvent> = {
  id: "kline",
  server: "stream",
  auth: "none",
  address: "{symbol}@kline_{interval}",
  params: ["symbol", "interval"],
  messages: {
    kline: klineEventSchema,
  },
};

/**
 * The current candle of one symbol, its days and weeks beginning at UTC+8.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#klinecandlestick-streams-with-timezone-offset
 */
export const klineTimezoneChannel: Channel<{ readonly symbol: string; readonly interval: "1s" | "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "8h" | "12h" | "1d" | "3d" | "1w" | "1M" }, KlineEvent> = {
  id: "klineTimezone",
  server: "stream",
  auth: "none",
  address: "{symbol}@kline_{interval}@+08:00",
  params: ["symbol", "interval"],
  messages: {
    kline: klineEventSchema,
  },
};

/**
 * Prices and volumes of one symbol over the last 24 hours, once a second.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#individual-symbol-mini-ticker-stream
 */
export const miniTickerChannel: Channel<{ readonly symbol: string }, MiniTickerEvent> = {
  id: "miniTicker",
  server: "stream",
  auth: "none",
  address: "{symbol}@miniTicker",
  params: ["symbol"],
  messages: {
    miniTicker: miniTickerEventSchema,
  },
};

/**
 * Prices and volumes over the last 24 hours of all symbols that changed, once a second.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#all-market-mini-tickers-stream
 */
export const allMiniTickersChannel: Channel<Record<string, never>, AllMiniTickersEvent> = {
  id: "allMiniTickers",
  server: "stream",
  auth: "none",
  address: "!miniTicker@arr",
  params: [],
  messages: {
    allMiniTickers: allMiniTickersEventSchema,
  },
};

/**
 * Statistics of one symbol over the last 24 hours, once a second.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#individual-symbol-ticker-streams
 */
export const tickerChannel: Channel<{ readonly symbol: string }, TickerEvent> = {
  id: "ticker",
  server: "stream",
  auth: "none",
  address: "{symbol}@ticker",
  params: ["symbol"],
  messages: {
    ticker: tickerEventSchema,
  },
};

/**
 * Statistics of one symbol over the last hour, four hours or day, once a second.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#individual-symbol-rolling-window-statistics-streams
 */
export const rollingTickerChannel: Channel<{ readonly symbol: string; readonly window: "1h" | "4h" | "1d" }, RollingTickerEvent> = {
  id: "rollingTicker",
  server: "stream",
  auth: "none",
  address: "{symbol}@ticker_{window}",
  params: ["symbol", "window"],
  messages: {
    rollingTicker: rollingTickerEventSchema,
  },
};

/**
 * Statistics over the last hour, four hours or day of all symbols that changed, once a second.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#all-market-rolling-window-statistics-streams
 */
export const allRollingTickersChannel: Channel<{ readonly window: "1h" | "4h" | "1d" }, AllRollingTickersEvent> = {
  id: "allRollingTickers",
  server: "stream",
  auth: "none",
  address: "!ticker_{window}@arr",
  params: ["window"],
  messages: {
    allRollingTickers: allRollingTickersEventSchema,
  },
};

/**
 * The best bid and ask of one symbol, at every change.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#individual-symbol-book-ticker-streams
 */
export const bookTickerChannel: Channel<{ readonly symbol: string }, BookTickerEvent> = {
  id: "bookTicker",
  server: "stream",
  auth: "none",
  address: "{symbol}@bookTicker",
  params: ["symbol"],
  messages: {
    bookTicker: bookTickerEventSchema,
  },
};

/**
 * The average price of one symbol over the last minutes, once a second.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#average-price
 */
export const avgPriceChannel: Channel<{ readonly symbol: string }, AvgPriceEvent> = {
  id: "avgPrice",
  server: "stream",
  auth: "none",
  address: "{symbol}@avgPrice",
  params: ["symbol"],
  messages: {
    avgPrice: avgPriceEventSchema,
  },
};

/**
 * The reference price of one symbol, once a second.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#reference-price-streams
 */
export const referencePriceChannel: Channel<{ readonly symbol: string }, ReferencePriceEvent> = {
  id: "referencePrice",
  server: "stream",
  auth: "none",
  address: "{symbol}@referencePrice",
  params: ["symbol"],
  messages: {
    referencePrice: referencePriceEventSchema,
  },
};

/**
 * The best 5, 10 or 20 levels of each side of one book, once a second.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#partial-book-depth-streams
 */
export const partialDepthChannel: Channel<{ readonly symbol: string; readonly levels: "5" | "10" | "20" }, PartialDepthEvent, HotPartialDepthEvent> = {
  id: "partialDepth",
  server: "stream",
  auth: "none",
  address: "{symbol}@depth{levels}",
  params: ["symbol", "levels"],
  messages: {
    partialDepth: partialDepthEventSchema,
  },
};

/**
 * The best 5, 10 or 20 levels of each side of one book, ten times a second.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#partial-book-depth-streams
 */
export const partialDepth100msChannel: Channel<{ readonly symbol: string; readonly levels: "5" | "10" | "20" }, PartialDepthEvent, HotPartialDepthEvent> = {
  id: "partialDepth100ms",
  server: "stream",
  auth: "none",
  address: "{symbol}@depth{levels}@100ms",
  params: ["symbol", "levels"],
  messages: {
    partialDepth: partialDepthEventSchema,
  },
};

/**
 * The changed levels of one book, once a second.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#diff-depth-stream
 */
export const diffDepthChannel: Channel<{ readonly symbol: string }, DiffDepthEvent, HotDiffDepthEvent> = {
  id: "diffDepth",
  server: "stream",
  auth: "none",
  address: "{symbol}@depth",
  params: ["symbol"],
  messages: {
    diffDepth: diffDepthEventSchema,
  },
};

/**
 * The changed levels of one book, ten times a second.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#diff-depth-stream
 */
export const diffDepth100msChannel: Channel<{ readonly symbol: string }, DiffDepthEvent, HotDiffDepthEvent> = {
  id: "diffDepth100ms",
  server: "stream",
  auth: "none",
  address: "{symbol}@depth@100ms",
  params: ["symbol"],
  messages: {
    diffDepth: diffDepthEventSchema,
  },
};

/**
 * The server will close the connection soon; open another one.
 * Comes to every connection by itself; it is not subscribed to.
 * https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams#server-shutdown
 */
export const serverShutdownChannel: Channel<Record<string, never>, ServerShutdownEvent> = {
  id: "serverShutdown",
  server: "stream",
  auth: "none",
  address: "!serverShutdown",
  params: [],
  messages: {
    serverShutdown: serverShutdownEventSchema,
  },
};

/**
 * Orders, fills and balances of an account as they change.
 * What happens to an account, pushed on the connection that subscribed with userDataStream.subscribe or userDataStream.subscribe.signature. Each event arrives inside a UserDataFrame.
 * https://developers.binance.com/docs/binance-spot-api-docs/user-data-stream
 */
export const userDataChannel: Channel<Record<string, never>, ExecutionReportEvent | OutboundAccountPositionEvent | BalanceUpdateEvent | ListStatusEvent | EventStreamTerminatedEvent | ExternalLockUpdateEvent | ServerShutdownEvent> = {
  id: "userData",
  server: "api",
  auth: "signed",
  address: "userData",
  params: [],
  messages: {
    executionReport: executionReportEventSchema,
    outboundAccountPosition: outboundAccountPositionEventSchema,
    balanceUpdate: balanceUpdateEventSchema,
    listStatus: listStatusEventSchema,
    eventStreamTerminated: eventStreamTerminatedEventSchema,
    externalLockUpdate: externalLockUpdateEventSchema,
    serverShutdown: serverShutdownEventSchema,
  },
  select: "e",
};
