// Generated from specs/binance-us/spot.openapi.yaml and specs/binance-us/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
  OrderListMember,
  OrderList,
  CancelOrderListAnswer,
  CanceledOpenOrder,
  Account,
  Balance,
  CommissionRates,
  MyTrade,
  PreventedMatch,
  ListenKey,
  TradeEvent,
  AggTradeEvent,
  KlineEvent,
  StreamKline,
  MiniTickerEvent,
  AllMiniTickersEvent,
  TickerEvent,
  RollingTickerEvent,
  AllRollingTickersEvent,
  BookTickerEvent,
  PartialDepthEvent,
  DiffDepthEvent,
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
  OrderPlaceParams,
  OrderTestPlaceParams,
  OrderCancelParams,
  OrderCancelReplaceSocketParams,
  OpenOrdersCancelAllParams,
  OrderStatusParams,
  OpenOrdersStatusParams,
  AccountStatusParams,
  ExecutionReportEvent,
  ExecutionType,
  OrderRejectReason,
  OutboundAccountPositionEvent,
  PositionBalance,
  BalanceUpdateEvent,
  ListStatusEvent,
  ListStatusOrder,
  TradesAnswer,
  HistoricalTradesAnswer,
  AggTradesAnswer,
  KlinesAnswer,
  GetOpenOrdersAnswer,
  DeleteOpenOrdersAnswer,
  AllOrdersAnswer,
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
  OrderPlaceRequest,
  OrderPlaceReply,
  OrderTestPlaceRequest,
  OrderTestPlaceReply,
  OrderCancelRequest,
  OrderCancelReply,
  OrderCancelReplaceSocketRequest,
  OrderCancelReplaceSocketReply,
  OpenOrdersCancelAllRequest,
  OpenOrdersCancelAllReply,
  OrderStatusRequest,
  OrderStatusReply,
  OpenOrdersStatusRequest,
  OpenOrdersStatusReply,
  AccountStatusRequest,
  AccountStatusReply,
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
  AvgPriceParams,
  Ticker24hrParams,
  TickerPriceParams,
  TickerBookTickerParams,
  TickerParams,
  NewOrderParams,
  GetOrderParams,
  DeleteOrderParams,
  OrderTestParams,
  OrderCancelReplaceParams,
  GetOpenOrdersParams,
  DeleteOpenOrdersParams,
  GetOrderListParams,
  DeleteOrderListParams,
  AllOrdersParams,
  AllOrderListParams,
  OpenOrderListParams,
  MyTradesParams,
  RateLimitOrderParams,
  MyPreventedMatchesParams,
  AccountParams,
  StartUserDataStreamParams,
  KeepaliveUserDataStreamParams,
  CloseUserDataStreamParams,
  ListSubscriptionsParams,
  ApiPingParams,
  ApiTimeParams,
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
  OrderListMember,
  OrderList,
  CancelOrderListAnswer,
  CanceledOpenOrder,
  Account,
  Balance,
  CommissionRates,
  MyTrade,
  PreventedMatch,
  ListenKey,
  TradeEvent,
  AggTradeEvent,
  KlineEvent,
  StreamKline,
  MiniTickerEvent,
  AllMiniTickersEvent,
  TickerEvent,
  RollingTickerEvent,
  AllRollingTickersEvent,
  BookTickerEvent,
  PartialDepthEvent,
  DiffDepthEvent,
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
  OrderPlaceParams,
  OrderTestPlaceParams,
  OrderCancelParams,
  OrderCancelReplaceSocketParams,
  OpenOrdersCancelAllParams,
  OrderStatusParams,
  OpenOrdersStatusParams,
  AccountStatusParams,
  ExecutionReportEvent,
  ExecutionType,
  OrderRejectReason,
  OutboundAccountPositionEvent,
  PositionBalance,
  BalanceUpdateEvent,
  ListStatusEvent,
  ListStatusOrder,
  TradesAnswer,
  HistoricalTradesAnswer,
  AggTradesAnswer,
  KlinesAnswer,
  GetOpenOrdersAnswer,
  DeleteOpenOrdersAnswer,
  AllOrdersAnswer,
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
  OrderPlaceRequest,
  OrderPlaceReply,
  OrderTestPlaceRequest,
  OrderTestPlaceReply,
  OrderCancelRequest,
  OrderCancelReply,
  OrderCancelReplaceSocketRequest,
  OrderCancelReplaceSocketReply,
  OpenOrdersCancelAllRequest,
  OpenOrdersCancelAllReply,
  OrderStatusRequest,
  OrderStatusReply,
  OpenOrdersStatusRequest,
  OpenOrdersStatusReply,
  AccountStatusRequest,
  AccountStatusReply,
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
  AvgPriceParams,
  Ticker24hrParams,
  TickerPriceParams,
  TickerBookTickerParams,
  TickerParams,
  NewOrderParams,
  GetOrderParams,
  DeleteOrderParams,
  OrderTestParams,
  OrderCancelReplaceParams,
  GetOpenOrdersParams,
  DeleteOpenOrdersParams,
  GetOrderListParams,
  DeleteOrderListParams,
  AllOrdersParams,
  AllOrderListParams,
  OpenOrderListParams,
  MyTradesParams,
  RateLimitOrderParams,
  MyPreventedMatchesParams,
  AccountParams,
  StartUserDataStreamParams,
  KeepaliveUserDataStreamParams,
  CloseUserDataStreamParams,
  ListSubscriptionsParams,
  ApiPingParams,
  ApiTimeParams,
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
    otoAllowed: optional_boolean,
    opoAllowed: optional_boolean,
    quoteOrderQtyMarketAllowed: boolean,
    allowTrailingStop: boolean,
    cancelReplaceAllowed: boolean,
    amendAllowed: optional_boolean,
    pegInstructionsAllowed: optional_boolean,
    isSpotTradingAllowed: boolean,
    isMarginTradingAllowed: boolean,
    filters: v.array(symbolFilterSchema),
    permissions: v.exactOptional(v.array(text)),
    permissionSets: v.exactOptional(v.array(v.array(text))),
    defaultSelfTradePreventionMode: optional_text,
    allowedSelfTradePreventionModes: v.exactOptional(v.array(selfTradePreventionModeSchema)),
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
    transactTime: optional_integer,
    price: decimal,
    origQty: optional_decimal,
    executedQty: decimal,
    origQuoteOrderQty: optional_decimal,
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

export const orderTestAnswerSchema: v.GenericSchema<unknown, OrderTestAnswer> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.record(v.string(), anything)))();

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

export const orderListMemberSchema: v.GenericSchema<unknown, OrderListMember> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: int64,
    clientOrderId: text,
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
    preventSor: optional_boolean,
    updateTime: integer,
    accountType: text,
    tradeGroupId: optional_int64,
    balances: v.array(balanceSchema),
    permissions: v.array(text),
    uid: optional_int64,
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

export const listenKeySchema: v.GenericSchema<unknown, ListenKey> = /* @__PURE__ */ (() =>
  v.looseObject({
    listenKey: text,
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

export const combinedEventSchema: v.GenericSchema<unknown, CombinedEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    stream: text,
    data: v.union([
      tradeEventSchema,
      aggTradeEventSchema,
      klineEventSchema,
      miniTickerEventSchema,
      allMiniTickersEventSchema,
      tickerEventSchema,
      rollingTickerEventSchema,
      allRollingTickersEventSchema,
      bookTickerEventSchema,
      partialDepthEventSchema,
      diffDepthEventSchema,
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

export const tradesAnswerSchema: v.GenericSchema<unknown, TradesAnswer> = /* @__PURE__ */ (() =>
  v.array(tradeSchema))();

export const historicalTradesAnswerSchema: v.GenericSchema<unknown, HistoricalTradesAnswer> = /* @__PURE__ */ (() =>
  v.array(tradeSchema))();

export const aggTradesAnswerSchema: v.GenericSchema<unknown, AggTradesAnswer> = /* @__PURE__ */ (() =>
  v.array(aggTradeSchema))();

export const klinesAnswerSchema: v.GenericSchema<unknown, KlinesAnswer> = /* @__PURE__ */ (() =>
  v.array(klineSchema))();

export const getOpenOrdersAnswerSchema: v.GenericSchema<unknown, GetOpenOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(orderSchema))();

export const deleteOpenOrdersAnswerSchema: v.GenericSchema<unknown, DeleteOpenOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(canceledOpenOrderSchema))();

export const allOrdersAnswerSchema: v.GenericSchema<unknown, AllOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(orderSchema))();

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
    weight: 10,
  },
  params: {
    symbol: in_query,
    symbols: in_query_json,
    permissions: in_query_json,
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
      { when: { limit: { max: 100, default: 100 } }, cost: 1 },
      { when: { limit: { max: 500 } }, cost: 5 },
      { when: { limit: { max: 1000 } }, cost: 10 },
      { cost: 50 },
    ],
  },
  params: {
    symbol: in_query_required,
    limit: in_query,
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
    weight: 1,
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
    weight: 5,
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
    weight: 1,
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
    weight: 1,
  },
  params: {
    symbol: in_query_required,
    interval: in_query_required,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
  },
  answer: klinesAnswerSchema,
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
    weight: 1,
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
      { when: { symbol: true }, cost: 1 },
      { when: { symbols: { max: 20 } }, cost: 1 },
      { when: { symbols: { max: 100 } }, cost: 20 },
      { cost: 40 },
    ],
  },
  params: {
    symbol: in_query,
    symbols: in_query_json,
    type: in_query,
  },
  answer: ticker24hrAnswerSchema,
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
      { when: { symbol: true }, cost: 1 },
      { cost: 2 },
    ],
  },
  params: {
    symbol: in_query,
    symbols: in_query_json,
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
      { when: { symbol: true }, cost: 1 },
      { cost: 2 },
    ],
  },
  params: {
    symbol: in_query,
    symbols: in_query_json,
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
      { when: { symbols: true }, cost: 2, each: "symbols", cap: 100 },
      { cost: 2 },
    ],
  },
  params: {
    symbol: in_query,
    symbols: in_query_json,
    windowSize: in_query,
    type: in_query,
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
    stopPrice: in_query,
    trailingDelta: in_query,
    icebergQty: in_query,
    newOrderRespType: in_query,
    selfTradePreventionMode: in_query,
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
    weight: 2,
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
    weight: 1,
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
    stopPrice: in_query,
    trailingDelta: in_query,
    icebergQty: in_query,
    newOrderRespType: in_query,
    selfTradePreventionMode: in_query,
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
    stopPrice: in_query,
    trailingDelta: in_query,
    icebergQty: in_query,
    newOrderRespType: in_query,
    selfTradePreventionMode: in_query,
    cancelRestrictions: in_query,
    recvWindow: in_query,
  },
  answer: cancelReplaceAnswerSchema,
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
      { when: { symbol: true }, cost: 3 },
      { cost: 40 },
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
 * Asks for one order list.
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/account-endpoints#query-order-list-user_data
 */
export const getOrderList: Endpoint<GetOrderListParams, OrderList> = {
  id: "getOrderList",
  method: "GET",
  path: "/api/v3/orderList",
  auth: "signed",
  cost: {
    weight: 2,
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
    weight: 10,
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
    weight: 10,
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
    weight: 3,
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
    weight: 10,
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
    weight: 20,
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
      { when: { preventedMatchId: true }, cost: 1 },
      { cost: 10 },
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
    weight: 10,
  },
  params: {
    recvWindow: in_query,
  },
  answer: accountSchema,
};

/**
 * Starts the account's events, or lengthens the life of those that run.
 * https://github.com/binance-us/binance-us-api-docs/blob/master/user-data-stream.md#create-a-listenkey
 */
export const startUserDataStream: Endpoint<StartUserDataStreamParams, ListenKey> = {
  id: "startUserDataStream",
  method: "POST",
  path: "/api/v3/userDataStream",
  auth: "key",
  cost: {
    weight: 1,
  },
  params: {},
  answer: listenKeySchema,
};

/**
 * Lengthens the life of a key to 60 minutes from now.
 * https://github.com/binance-us/binance-us-api-docs/blob/master/user-data-stream.md#pingkeep-alive-a-listenkey
 */
export const keepaliveUserDataStream: Endpoint<KeepaliveUserDataStreamParams, Pong> = {
  id: "keepaliveUserDataStream",
  method: "PUT",
  path: "/api/v3/userDataStream",
  auth: "key",
  cost: {
    weight: 1,
  },
  params: {
    listenKey: in_query_required,
  },
  answer: pongSchema,
};

/**
 * Ends a key and the events that come by it.
 * https://github.com/binance-us/binance-us-api-docs/blob/master/user-data-stream.md#close-a-listenkey
 */
export const closeUserDataStream: Endpoint<CloseUserDataStreamParams, Pong> = {
  id: "closeUserDataStream",
  method: "DELETE",
  path: "/api/v3/userDataStream",
  auth: "key",
  cost: {
    weight: 1,
  },
  params: {
    listenKey: in_query_required,
  },
  answer: pongSchema,
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
    weight: 1,
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
    weight: 2,
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
      { when: { symbol: true }, cost: 3 },
      { cost: 40 },
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
    weight: 10,
  },
  params: {
    omitZeroBalances: {},
    recvWindow: {},
  },
  answer: accountSchema,
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
 * Orders, fills and balances of an account as they change.
 * What happens to an account, on the connection whose address is a key.
 * https://github.com/binance-us/binance-us-api-docs/blob/master/user-data-stream.md
 */
export const userDataChannel: Channel<{ readonly listenKey: string }, ExecutionReportEvent | OutboundAccountPositionEvent | BalanceUpdateEvent | ListStatusEvent> = {
  id: "userData",
  server: "stream",
  auth: "signed",
  address: "{listenKey}",
  params: ["listenKey"],
  messages: {
    executionReport: executionReportEventSchema,
    outboundAccountPosition: outboundAccountPositionEventSchema,
    balanceUpdate: balanceUpdateEventSchema,
    listStatus: listStatusEventSchema,
  },
  select: "e",
};
