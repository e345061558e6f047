// Generated from specs/binance/perp.openapi.yaml and specs/binance/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint, Request } from "../../src/core/endpoint.ts";
import type {
  SymbolStatus,
  ContractType,
  OrderSide,
  PositionSide,
  OrderType,
  OrderStatus,
  AlgoStatus,
  AlgoType,
  TimeInForce,
  WorkingType,
  PriceMatch,
  SelfTradePreventionMode,
  MarginType,
  RateType,
  IncomeType,
  RateLimitType,
  RateLimitInterval,
  Interval,
  Flag,
  DecimalOrEmpty,
  Pong,
  ErrorAnswer,
  Done,
  ServerTime,
  ExchangeInfo,
  RateLimit,
  MarginAsset,
  SymbolInfo,
  PriceFilter,
  LotSizeFilter,
  MarketLotSizeFilter,
  MaxNumOrdersFilter,
  MaxNumAlgoOrdersFilter,
  MinNotionalFilter,
  PercentPriceFilter,
  PositionRiskControlFilter,
  OtherFilter,
  SymbolFilter,
  BookLevel,
  Depth,
  Trade,
  AggTrade,
  Kline,
  PremiumIndex,
  PremiumIndexAnswer,
  FundingRate,
  FundingInfo,
  Ticker24hr,
  Ticker24hrAnswer,
  PriceTicker,
  PriceTickerAnswer,
  BookTicker,
  BookTickerAnswer,
  OpenInterest,
  OpenInterestValue,
  BatchOrder,
  BatchModification,
  OrderAnswer,
  BatchOrderAnswer,
  Order,
  OrderAmendment,
  Amendment,
  BeforeAndAfter,
  Countdown,
  UserTrade,
  AlgoOrderAnswer,
  AlgoOrder,
  AlgoOrderCanceled,
  PositionRisk,
  Leverage,
  PositionMarginMoved,
  PositionMarginChange,
  PositionMode,
  AssetsMode,
  AdlQuantile,
  AdlQuantiles,
  SymbolConfig,
  LeverageBrackets,
  LeverageBracket,
  LeverageBracketAnswer,
  Balance,
  Account,
  AccountAsset,
  AccountPosition,
  AccountConfig,
  CommissionRate,
  FeeBurn,
  Income,
  ListenKey,
  ListenKeyKept,
  SymbolKind,
  BookTickerEvent,
  DepthEvent,
  AggTradeEvent,
  MarkPriceEvent,
  AllMarkPricesEvent,
  KlineEvent,
  StreamKline,
  MiniTickerEvent,
  AllMiniTickersEvent,
  TickerEvent,
  AllTickersEvent,
  ForceOrderEvent,
  ForceOrder,
  ContractInfoEvent,
  StreamBracket,
  ExecutionType,
  ExpiryReason,
  OrderTradeUpdateEvent,
  OrderEvent,
  TradeLiteEvent,
  AccountUpdateReason,
  AccountUpdateEvent,
  AccountUpdate,
  BalanceUpdate,
  PositionMarginType,
  PositionUpdate,
  AccountConfigUpdateEvent,
  LeverageUpdate,
  AssetsModeUpdate,
  MarginCallEvent,
  MarginCallPosition,
  AlgoUpdateEvent,
  AlgoOrderEvent,
  ConditionalOrderTriggerRejectEvent,
  TriggerReject,
  StrategyUpdateEvent,
  GridUpdateEvent,
  StrategyState,
  ListenKeyExpiredEvent,
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
  SessionLogonParams,
  AccountRequestParams,
  PositionParams,
  UserDataStreamParams,
  OrderPlaceParams,
  OrderModifyParams,
  OrderRefParams,
  AlgoOrderPlaceParams,
  AlgoOrderRefParams,
  TradesAnswer,
  HistoricalTradesAnswer,
  AggTradesAnswer,
  KlinesAnswer,
  MarkPriceKlinesAnswer,
  IndexPriceKlinesAnswer,
  FundingRateAnswer,
  FundingInfoAnswer,
  OpenInterestHistAnswer,
  NewBatchOrdersAnswer,
  ModifyBatchOrdersAnswer,
  DeleteBatchOrdersAnswer,
  OrderAmendmentAnswer,
  OpenOrdersAnswer,
  AllOrdersAnswer,
  UserTradesAnswer,
  ForceOrdersAnswer,
  OpenAlgoOrdersAnswer,
  AllAlgoOrdersAnswer,
  PositionRiskAnswer,
  PositionMarginHistoryAnswer,
  AdlQuantileAnswer,
  BalanceAnswer,
  SymbolConfigAnswer,
  IncomeAnswer,
  RateLimitOrderAnswer,
  SubscribeRequest,
  UnsubscribeRequest,
  ListSubscriptionsRequest,
  ControlDoneReply,
  ControlSubscriptionsReply,
  SubscribeAnswer,
  UnsubscribeAnswer,
  ListSubscriptionsAnswer,
  SessionLogonRequest,
  SessionLogonReply,
  SessionStatusRequest,
  SessionStatusReply,
  SessionLogoutRequest,
  SessionLogoutReply,
  OrderPlaceRequest,
  OrderPlaceReply,
  OrderModifyRequest,
  OrderModifyReply,
  OrderCancelRequest,
  OrderCancelReply,
  OrderStatusRequest,
  OrderStatusReply,
  AlgoOrderPlaceRequest,
  AlgoOrderPlaceReply,
  AlgoOrderCancelRequest,
  AlgoOrderCancelReply,
  AccountBalanceRequest,
  AccountBalanceReply,
  AccountStatusRequest,
  AccountStatusReply,
  AccountPositionRequest,
  AccountPositionReply,
  UserDataStreamStartRequest,
  UserDataStreamStartReply,
  UserDataStreamPingRequest,
  UserDataStreamPingReply,
  UserDataStreamStopRequest,
  UserDataStreamStopReply,
  AccountBalanceAnswer,
  AccountPositionAnswer,
  PingParams,
  TimeParams,
  ExchangeInfoParams,
  DepthParams,
  TradesParams,
  HistoricalTradesParams,
  AggTradesParams,
  KlinesParams,
  MarkPriceKlinesParams,
  IndexPriceKlinesParams,
  PremiumIndexParams,
  FundingRateParams,
  FundingInfoParams,
  Ticker24hrParams,
  TickerPriceV2Params,
  TickerBookTickerParams,
  OpenInterestParams,
  OpenInterestHistParams,
  NewOrderParams,
  GetOrderParams,
  ModifyOrderParams,
  DeleteOrderParams,
  OrderTestParams,
  NewBatchOrdersParams,
  ModifyBatchOrdersParams,
  DeleteBatchOrdersParams,
  OrderAmendmentParams,
  DeleteAllOpenOrdersParams,
  CountdownCancelAllParams,
  OpenOrderParams,
  OpenOrdersParams,
  AllOrdersParams,
  UserTradesParams,
  ForceOrdersParams,
  NewAlgoOrderParams,
  GetAlgoOrderParams,
  DeleteAlgoOrderParams,
  OpenAlgoOrdersParams,
  DeleteAlgoOpenOrdersParams,
  AllAlgoOrdersParams,
  PositionRiskParams,
  LeverageParams,
  MarginTypeParams,
  PositionMarginParams,
  PositionMarginHistoryParams,
  GetPositionSideDualParams,
  SetPositionSideDualParams,
  GetMultiAssetsMarginParams,
  SetMultiAssetsMarginParams,
  AdlQuantileParams,
  BalanceParams,
  AccountParams,
  AccountConfigParams,
  SymbolConfigParams,
  LeverageBracketParams,
  CommissionRateParams,
  GetFeeBurnParams,
  IncomeParams,
  RateLimitOrderParams,
  NewListenKeyParams,
  KeepListenKeyParams,
  DeleteListenKeyParams,
  ListSubscriptionsParams,
  SessionStatusParams,
  SessionLogoutParams,
  UserDataStreamStartParams,
  UserDataStreamPingParams,
  UserDataStreamStopParams,
  HotDepthEvent,
} from "./perp.types.ts";

export type {
  SymbolStatus,
  ContractType,
  OrderSide,
  PositionSide,
  OrderType,
  OrderStatus,
  AlgoStatus,
  AlgoType,
  TimeInForce,
  WorkingType,
  PriceMatch,
  SelfTradePreventionMode,
  MarginType,
  RateType,
  IncomeType,
  RateLimitType,
  RateLimitInterval,
  Interval,
  Flag,
  DecimalOrEmpty,
  Pong,
  ErrorAnswer,
  Done,
  ServerTime,
  ExchangeInfo,
  RateLimit,
  MarginAsset,
  SymbolInfo,
  PriceFilter,
  LotSizeFilter,
  MarketLotSizeFilter,
  MaxNumOrdersFilter,
  MaxNumAlgoOrdersFilter,
  MinNotionalFilter,
  PercentPriceFilter,
  PositionRiskControlFilter,
  OtherFilter,
  SymbolFilter,
  BookLevel,
  Depth,
  Trade,
  AggTrade,
  Kline,
  PremiumIndex,
  PremiumIndexAnswer,
  FundingRate,
  FundingInfo,
  Ticker24hr,
  Ticker24hrAnswer,
  PriceTicker,
  PriceTickerAnswer,
  BookTicker,
  BookTickerAnswer,
  OpenInterest,
  OpenInterestValue,
  BatchOrder,
  BatchModification,
  OrderAnswer,
  BatchOrderAnswer,
  Order,
  OrderAmendment,
  Amendment,
  BeforeAndAfter,
  Countdown,
  UserTrade,
  AlgoOrderAnswer,
  AlgoOrder,
  AlgoOrderCanceled,
  PositionRisk,
  Leverage,
  PositionMarginMoved,
  PositionMarginChange,
  PositionMode,
  AssetsMode,
  AdlQuantile,
  AdlQuantiles,
  SymbolConfig,
  LeverageBrackets,
  LeverageBracket,
  LeverageBracketAnswer,
  Balance,
  Account,
  AccountAsset,
  AccountPosition,
  AccountConfig,
  CommissionRate,
  FeeBurn,
  Income,
  ListenKey,
  ListenKeyKept,
  SymbolKind,
  BookTickerEvent,
  DepthEvent,
  AggTradeEvent,
  MarkPriceEvent,
  AllMarkPricesEvent,
  KlineEvent,
  StreamKline,
  MiniTickerEvent,
  AllMiniTickersEvent,
  TickerEvent,
  AllTickersEvent,
  ForceOrderEvent,
  ForceOrder,
  ContractInfoEvent,
  StreamBracket,
  ExecutionType,
  ExpiryReason,
  OrderTradeUpdateEvent,
  OrderEvent,
  TradeLiteEvent,
  AccountUpdateReason,
  AccountUpdateEvent,
  AccountUpdate,
  BalanceUpdate,
  PositionMarginType,
  PositionUpdate,
  AccountConfigUpdateEvent,
  LeverageUpdate,
  AssetsModeUpdate,
  MarginCallEvent,
  MarginCallPosition,
  AlgoUpdateEvent,
  AlgoOrderEvent,
  ConditionalOrderTriggerRejectEvent,
  TriggerReject,
  StrategyUpdateEvent,
  GridUpdateEvent,
  StrategyState,
  ListenKeyExpiredEvent,
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
  SessionLogonParams,
  AccountRequestParams,
  PositionParams,
  UserDataStreamParams,
  OrderPlaceParams,
  OrderModifyParams,
  OrderRefParams,
  AlgoOrderPlaceParams,
  AlgoOrderRefParams,
  TradesAnswer,
  HistoricalTradesAnswer,
  AggTradesAnswer,
  KlinesAnswer,
  MarkPriceKlinesAnswer,
  IndexPriceKlinesAnswer,
  FundingRateAnswer,
  FundingInfoAnswer,
  OpenInterestHistAnswer,
  NewBatchOrdersAnswer,
  ModifyBatchOrdersAnswer,
  DeleteBatchOrdersAnswer,
  OrderAmendmentAnswer,
  OpenOrdersAnswer,
  AllOrdersAnswer,
  UserTradesAnswer,
  ForceOrdersAnswer,
  OpenAlgoOrdersAnswer,
  AllAlgoOrdersAnswer,
  PositionRiskAnswer,
  PositionMarginHistoryAnswer,
  AdlQuantileAnswer,
  BalanceAnswer,
  SymbolConfigAnswer,
  IncomeAnswer,
  RateLimitOrderAnswer,
  SubscribeRequest,
  UnsubscribeRequest,
  ListSubscriptionsRequest,
  ControlDoneReply,
  ControlSubscriptionsReply,
  SubscribeAnswer,
  UnsubscribeAnswer,
  ListSubscriptionsAnswer,
  SessionLogonRequest,
  SessionLogonReply,
  SessionStatusRequest,
  SessionStatusReply,
  SessionLogoutRequest,
  SessionLogoutReply,
  OrderPlaceRequest,
  OrderPlaceReply,
  OrderModifyRequest,
  OrderModifyReply,
  OrderCancelRequest,
  OrderCancelReply,
  OrderStatusRequest,
  OrderStatusReply,
  AlgoOrderPlaceRequest,
  AlgoOrderPlaceReply,
  AlgoOrderCancelRequest,
  AlgoOrderCancelReply,
  AccountBalanceRequest,
  AccountBalanceReply,
  AccountStatusRequest,
  AccountStatusReply,
  AccountPositionRequest,
  AccountPositionReply,
  UserDataStreamStartRequest,
  UserDataStreamStartReply,
  UserDataStreamPingRequest,
  UserDataStreamPingReply,
  UserDataStreamStopRequest,
  UserDataStreamStopReply,
  AccountBalanceAnswer,
  AccountPositionAnswer,
  PingParams,
  TimeParams,
  ExchangeInfoParams,
  DepthParams,
  TradesParams,
  HistoricalTradesParams,
  AggTradesParams,
  KlinesParams,
  MarkPriceKlinesParams,
  IndexPriceKlinesParams,
  PremiumIndexParams,
  FundingRateParams,
  FundingInfoParams,
  Ticker24hrParams,
  TickerPriceV2Params,
  TickerBookTickerParams,
  OpenInterestParams,
  OpenInterestHistParams,
  NewOrderParams,
  GetOrderParams,
  ModifyOrderParams,
  DeleteOrderParams,
  OrderTestParams,
  NewBatchOrdersParams,
  ModifyBatchOrdersParams,
  DeleteBatchOrdersParams,
  OrderAmendmentParams,
  DeleteAllOpenOrdersParams,
  CountdownCancelAllParams,
  OpenOrderParams,
  OpenOrdersParams,
  AllOrdersParams,
  UserTradesParams,
  ForceOrdersParams,
  NewAlgoOrderParams,
  GetAlgoOrderParams,
  DeleteAlgoOrderParams,
  OpenAlgoOrdersParams,
  DeleteAlgoOpenOrdersParams,
  AllAlgoOrdersParams,
  PositionRiskParams,
  LeverageParams,
  MarginTypeParams,
  PositionMarginParams,
  PositionMarginHistoryParams,
  GetPositionSideDualParams,
  SetPositionSideDualParams,
  GetMultiAssetsMarginParams,
  SetMultiAssetsMarginParams,
  AdlQuantileParams,
  BalanceParams,
  AccountParams,
  AccountConfigParams,
  SymbolConfigParams,
  LeverageBracketParams,
  CommissionRateParams,
  GetFeeBurnParams,
  IncomeParams,
  RateLimitOrderParams,
  NewListenKeyParams,
  KeepListenKeyParams,
  DeleteListenKeyParams,
  ListSubscriptionsParams,
  SessionStatusParams,
  SessionLogoutParams,
  UserDataStreamStartParams,
  UserDataStreamPingParams,
  UserDataStreamStopParams,
  HotDepthEvent,
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

export const symbolStatusSchema: v.GenericSchema<unknown, SymbolStatus> = /* @__PURE__ */ (() =>
  text)();

export const contractTypeSchema: v.GenericSchema<unknown, ContractType> = /* @__PURE__ */ (() =>
  text)();

export const orderSideSchema: v.GenericSchema<unknown, OrderSide> = /* @__PURE__ */ (() =>
  v.picklist([
    "BUY",
    "SELL",
  ]))();
const optional_orderSideSchema = /* @__PURE__ */ v.exactOptional(orderSideSchema);

export const positionSideSchema: v.GenericSchema<unknown, PositionSide> = /* @__PURE__ */ (() =>
  v.picklist([
    "BOTH",
    "LONG",
    "SHORT",
  ]))();
const optional_positionSideSchema = /* @__PURE__ */ v.exactOptional(positionSideSchema);

export const orderTypeSchema: v.GenericSchema<unknown, OrderType> = /* @__PURE__ */ (() =>
  text)();

export const orderStatusSchema: v.GenericSchema<unknown, OrderStatus> = /* @__PURE__ */ (() =>
  text)();

export const algoStatusSchema: v.GenericSchema<unknown, AlgoStatus> = /* @__PURE__ */ (() =>
  text)();

export const algoTypeSchema: v.GenericSchema<unknown, AlgoType> = /* @__PURE__ */ (() =>
  text)();

export const timeInForceSchema: v.GenericSchema<unknown, TimeInForce> = /* @__PURE__ */ (() =>
  text)();

export const workingTypeSchema: v.GenericSchema<unknown, WorkingType> = /* @__PURE__ */ (() =>
  text)();

export const priceMatchSchema: v.GenericSchema<unknown, PriceMatch> = /* @__PURE__ */ (() =>
  text)();

export const selfTradePreventionModeSchema: v.GenericSchema<unknown, SelfTradePreventionMode> = /* @__PURE__ */ (() =>
  text)();

export const marginTypeSchema: v.GenericSchema<unknown, MarginType> = /* @__PURE__ */ (() =>
  text)();

export const rateTypeSchema: v.GenericSchema<unknown, RateType> = /* @__PURE__ */ (() =>
  text)();

export const incomeTypeSchema: v.GenericSchema<unknown, IncomeType> = /* @__PURE__ */ (() =>
  text)();

export const rateLimitTypeSchema: v.GenericSchema<unknown, RateLimitType> = /* @__PURE__ */ (() =>
  text)();

export const rateLimitIntervalSchema: v.GenericSchema<unknown, RateLimitInterval> = /* @__PURE__ */ (() =>
  text)();

export const intervalSchema: v.GenericSchema<unknown, Interval> = /* @__PURE__ */ (() =>
  text)();

export const flagSchema: v.GenericSchema<unknown, Flag> = /* @__PURE__ */ (() =>
  v.picklist([
    "true",
    "false",
  ]))();
const optional_flagSchema = /* @__PURE__ */ v.exactOptional(flagSchema);

export const decimalOrEmptySchema: v.GenericSchema<unknown, DecimalOrEmpty> = /* @__PURE__ */ (() =>
  v.union([
    decimal,
    v.literal(""),
  ]))();
const optional_decimalOrEmptySchema = /* @__PURE__ */ v.exactOptional(decimalOrEmptySchema);

export const pongSchema: v.GenericSchema<unknown, Pong> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.record(v.string(), anything)))();

export const errorAnswerSchema: v.GenericSchema<unknown, ErrorAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: integer,
    msg: text,
  }))();

export const doneSchema: v.GenericSchema<unknown, Done> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.union([
      integer,
      text,
    ]),
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

export const otherFilterSchema: v.GenericSchema<unknown, OtherFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: text,
  }))();

export const marginAssetSchema: v.GenericSchema<unknown, MarginAsset> = /* @__PURE__ */ (() =>
  v.looseObject({
    asset: text,
    marginAvailable: boolean,
    autoAssetExchange: v.exactOptional(v.nullable(v.union([
      decimal,
      number,
    ]))),
  }))();

export const priceFilterSchema: v.GenericSchema<unknown, PriceFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("PRICE_FILTER"),
    minPrice: decimal,
    maxPrice: decimal,
    tickSize: decimal,
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

export const maxNumOrdersFilterSchema: v.GenericSchema<unknown, MaxNumOrdersFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("MAX_NUM_ORDERS"),
    limit: integer,
  }))();

export const maxNumAlgoOrdersFilterSchema: v.GenericSchema<unknown, MaxNumAlgoOrdersFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("MAX_NUM_ALGO_ORDERS"),
    limit: integer,
  }))();

export const minNotionalFilterSchema: v.GenericSchema<unknown, MinNotionalFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("MIN_NOTIONAL"),
    notional: decimal,
  }))();

export const percentPriceFilterSchema: v.GenericSchema<unknown, PercentPriceFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("PERCENT_PRICE"),
    multiplierUp: decimal,
    multiplierDown: decimal,
    multiplierDecimal: v.exactOptional(v.union([
      text,
      integer,
    ])),
  }))();

export const positionRiskControlFilterSchema: v.GenericSchema<unknown, PositionRiskControlFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    filterType: v.literal("POSITION_RISK_CONTROL"),
    positionControlSide: text,
  }))();

export const symbolFilterSchema: v.GenericSchema<unknown, SymbolFilter> = /* @__PURE__ */ (() =>
  v.lazy((input) => {
    switch ((input as { readonly filterType?: unknown } | null | undefined)?.["filterType"]) {
      case "PRICE_FILTER":
        return priceFilterSchema;
      case "LOT_SIZE":
        return lotSizeFilterSchema;
      case "MARKET_LOT_SIZE":
        return marketLotSizeFilterSchema;
      case "MAX_NUM_ORDERS":
        return maxNumOrdersFilterSchema;
      case "MAX_NUM_ALGO_ORDERS":
        return maxNumAlgoOrdersFilterSchema;
      case "MIN_NOTIONAL":
        return minNotionalFilterSchema;
      case "PERCENT_PRICE":
        return percentPriceFilterSchema;
      case "POSITION_RISK_CONTROL":
        return positionRiskControlFilterSchema;
      default:
        return otherFilterSchema;
    }
  }))();

export const symbolInfoSchema: v.GenericSchema<unknown, SymbolInfo> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    pair: text,
    contractType: contractTypeSchema,
    deliveryDate: integer,
    onboardDate: integer,
    status: symbolStatusSchema,
    maintMarginPercent: optional_decimal,
    requiredMarginPercent: optional_decimal,
    baseAsset: text,
    quoteAsset: text,
    marginAsset: text,
    pricePrecision: integer,
    quantityPrecision: integer,
    baseAssetPrecision: integer,
    quotePrecision: integer,
    underlyingType: text,
    underlyingSubType: v.exactOptional(v.array(text)),
    settlePlan: optional_integer,
    triggerProtect: optional_decimal,
    filters: v.array(symbolFilterSchema),
    orderTypes: v.array(orderTypeSchema),
    timeInForce: v.array(timeInForceSchema),
    liquidationFee: optional_decimal,
    marketTakeBound: optional_decimal,
    maxMoveOrderLimit: optional_integer,
  }))();

export const exchangeInfoSchema: v.GenericSchema<unknown, ExchangeInfo> = /* @__PURE__ */ (() =>
  v.looseObject({
    timezone: text,
    serverTime: integer,
    futuresType: optional_text,
    rateLimits: v.array(rateLimitSchema),
    exchangeFilters: v.exactOptional(v.array(otherFilterSchema)),
    assets: v.array(marginAssetSchema),
    symbols: v.array(symbolInfoSchema),
  }))();

export const bookLevelSchema: v.GenericSchema<unknown, BookLevel> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
  ]))();

export const depthSchema: v.GenericSchema<unknown, Depth> = /* @__PURE__ */ (() =>
  v.looseObject({
    lastUpdateId: int64,
    E: optional_integer,
    T: optional_integer,
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
    isRPITrade: optional_boolean,
  }))();

export const aggTradeSchema: v.GenericSchema<unknown, AggTrade> = /* @__PURE__ */ (() =>
  v.looseObject({
    a: int64,
    p: decimal,
    q: decimal,
    nq: optional_decimal,
    f: int64,
    l: int64,
    T: integer,
    m: boolean,
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

export const premiumIndexSchema: v.GenericSchema<unknown, PremiumIndex> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    markPrice: decimal,
    indexPrice: decimal,
    estimatedSettlePrice: optional_decimal,
    lastFundingRate: decimalOrEmptySchema,
    interestRate: optional_decimalOrEmptySchema,
    nextFundingTime: integer,
    time: integer,
  }))();

export const premiumIndexAnswerSchema: v.GenericSchema<unknown, PremiumIndexAnswer> = /* @__PURE__ */ (() =>
  v.union([
    premiumIndexSchema,
    v.array(premiumIndexSchema),
  ]))();

export const fundingRateSchema: v.GenericSchema<unknown, FundingRate> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    fundingRate: decimal,
    fundingTime: integer,
    markPrice: optional_decimalOrEmptySchema,
    rateType: optional_text,
  }))();

export const fundingInfoSchema: v.GenericSchema<unknown, FundingInfo> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    adjustedFundingRateCap: decimal,
    adjustedFundingRateFloor: decimal,
    fundingIntervalHours: integer,
    disclaimer: optional_boolean,
    updateTime: v.exactOptional(v.nullable(integer)),
  }))();

export const ticker24hrSchema: v.GenericSchema<unknown, Ticker24hr> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    priceChange: decimal,
    priceChangePercent: decimal,
    weightedAvgPrice: decimal,
    prevClosePrice: optional_decimal,
    lastPrice: decimal,
    lastQty: decimal,
    openPrice: decimal,
    highPrice: decimal,
    lowPrice: decimal,
    volume: decimal,
    quoteVolume: decimal,
    openTime: integer,
    closeTime: integer,
    firstId: int64,
    lastId: int64,
    count: integer,
  }))();

export const ticker24hrAnswerSchema: v.GenericSchema<unknown, Ticker24hrAnswer> = /* @__PURE__ */ (() =>
  v.union([
    ticker24hrSchema,
    v.array(ticker24hrSchema),
  ]))();

export const priceTickerSchema: v.GenericSchema<unknown, PriceTicker> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    price: decimal,
    time: optional_integer,
  }))();

export const priceTickerAnswerSchema: v.GenericSchema<unknown, PriceTickerAnswer> = /* @__PURE__ */ (() =>
  v.union([
    priceTickerSchema,
    v.array(priceTickerSchema),
  ]))();

export const bookTickerSchema: v.GenericSchema<unknown, BookTicker> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    bidPrice: decimal,
    bidQty: decimal,
    askPrice: decimal,
    askQty: decimal,
    time: optional_integer,
    lastUpdateId: optional_int64,
  }))();

export const bookTickerAnswerSchema: v.GenericSchema<unknown, BookTickerAnswer> = /* @__PURE__ */ (() =>
  v.union([
    bookTickerSchema,
    v.array(bookTickerSchema),
  ]))();

export const openInterestSchema: v.GenericSchema<unknown, OpenInterest> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    openInterest: decimal,
    time: integer,
  }))();

export const openInterestValueSchema: v.GenericSchema<unknown, OpenInterestValue> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    sumOpenInterest: decimal,
    sumOpenInterestValue: decimal,
    CMCCirculatingSupply: optional_decimal,
    timestamp: integer,
  }))();

export const batchOrderSchema: v.GenericSchema<unknown, BatchOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    side: orderSideSchema,
    positionSide: optional_positionSideSchema,
    type: v.picklist([
      "LIMIT",
      "MARKET",
    ]),
    timeInForce: optional_text,
    quantity: optional_decimal,
    reduceOnly: optional_flagSchema,
    price: optional_decimal,
    newClientOrderId: optional_text,
    newOrderRespType: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
    ])),
    priceMatch: optional_text,
    selfTradePreventionMode: optional_text,
    goodTillDate: optional_integer,
  }))();

export const batchModificationSchema: v.GenericSchema<unknown, BatchModification> = /* @__PURE__ */ (() =>
  v.looseObject({
    orderId: optional_int64,
    origClientOrderId: optional_text,
    symbol: text,
    side: orderSideSchema,
    quantity: decimal,
    price: decimal,
    priceMatch: optional_text,
    modifyId: optional_int64,
  }))();

export const orderAnswerSchema: v.GenericSchema<unknown, OrderAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    pair: optional_text,
    orderId: int64,
    clientOrderId: text,
    status: orderStatusSchema,
    side: orderSideSchema,
    positionSide: positionSideSchema,
    type: orderTypeSchema,
    origType: orderTypeSchema,
    timeInForce: timeInForceSchema,
    origQty: decimal,
    executedQty: decimal,
    cumQty: optional_decimal,
    cumQuote: optional_decimal,
    cumBase: optional_decimal,
    avgPrice: optional_decimal,
    price: decimal,
    stopPrice: decimal,
    activatePrice: optional_decimal,
    priceRate: optional_decimal,
    reduceOnly: boolean,
    closePosition: boolean,
    workingType: optional_text,
    priceProtect: optional_boolean,
    priceMatch: optional_text,
    selfTradePreventionMode: optional_text,
    goodTillDate: optional_integer,
    modifyId: optional_int64,
    updateTime: integer,
  }))();

export const batchOrderAnswerSchema: v.GenericSchema<unknown, BatchOrderAnswer> = /* @__PURE__ */ (() =>
  v.union([
    orderAnswerSchema,
    errorAnswerSchema,
  ]))();

export const orderSchema: v.GenericSchema<unknown, Order> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    pair: optional_text,
    orderId: int64,
    clientOrderId: text,
    status: orderStatusSchema,
    side: orderSideSchema,
    positionSide: positionSideSchema,
    type: orderTypeSchema,
    origType: orderTypeSchema,
    timeInForce: timeInForceSchema,
    origQty: decimal,
    executedQty: decimal,
    cumQty: optional_decimal,
    cumBase: optional_decimal,
    price: decimal,
    stopPrice: decimal,
    activatePrice: optional_decimal,
    priceRate: optional_decimal,
    reduceOnly: boolean,
    closePosition: boolean,
    workingType: optional_text,
    priceProtect: optional_boolean,
    priceMatch: optional_text,
    selfTradePreventionMode: optional_text,
    goodTillDate: optional_integer,
    updateTime: integer,
    cumQuote: decimal,
    avgPrice: decimal,
    time: integer,
  }))();

export const beforeAndAfterSchema: v.GenericSchema<unknown, BeforeAndAfter> = /* @__PURE__ */ (() =>
  v.looseObject({
    before: decimal,
    after: decimal,
  }))();

export const amendmentSchema: v.GenericSchema<unknown, Amendment> = /* @__PURE__ */ (() =>
  v.looseObject({
    price: beforeAndAfterSchema,
    origQty: beforeAndAfterSchema,
    count: integer,
    modifyId: optional_int64,
  }))();

export const orderAmendmentSchema: v.GenericSchema<unknown, OrderAmendment> = /* @__PURE__ */ (() =>
  v.looseObject({
    amendmentId: int64,
    symbol: text,
    pair: optional_text,
    orderId: int64,
    clientOrderId: text,
    time: integer,
    amendment: amendmentSchema,
  }))();

export const countdownSchema: v.GenericSchema<unknown, Countdown> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    countdownTime: decimal,
  }))();

export const userTradeSchema: v.GenericSchema<unknown, UserTrade> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    pair: optional_text,
    id: int64,
    orderId: int64,
    side: orderSideSchema,
    positionSide: positionSideSchema,
    price: decimal,
    qty: decimal,
    quoteQty: decimal,
    baseQty: optional_decimal,
    marginAsset: optional_text,
    realizedPnl: decimal,
    commission: decimal,
    commissionAsset: text,
    time: integer,
    maker: boolean,
    buyer: boolean,
  }))();

export const algoOrderAnswerSchema: v.GenericSchema<unknown, AlgoOrderAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    algoId: int64,
    clientAlgoId: text,
    algoType: algoTypeSchema,
    orderType: orderTypeSchema,
    symbol: text,
    side: orderSideSchema,
    positionSide: positionSideSchema,
    timeInForce: timeInForceSchema,
    quantity: decimal,
    algoStatus: algoStatusSchema,
    triggerPrice: decimal,
    price: decimal,
    icebergQuantity: v.exactOptional(v.nullable(decimal)),
    selfTradePreventionMode: optional_text,
    workingType: workingTypeSchema,
    priceMatch: optional_text,
    closePosition: boolean,
    priceProtect: optional_boolean,
    reduceOnly: boolean,
    activatePrice: optional_decimalOrEmptySchema,
    callbackRate: optional_decimalOrEmptySchema,
    createTime: integer,
    updateTime: integer,
    triggerTime: optional_integer,
    goodTillDate: optional_integer,
  }))();

export const algoOrderSchema: v.GenericSchema<unknown, AlgoOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    algoId: int64,
    clientAlgoId: text,
    algoType: algoTypeSchema,
    orderType: orderTypeSchema,
    symbol: text,
    side: orderSideSchema,
    positionSide: positionSideSchema,
    timeInForce: timeInForceSchema,
    quantity: decimal,
    algoStatus: algoStatusSchema,
    triggerPrice: decimal,
    price: decimal,
    icebergQuantity: v.exactOptional(v.nullable(decimal)),
    selfTradePreventionMode: optional_text,
    workingType: workingTypeSchema,
    priceMatch: optional_text,
    closePosition: boolean,
    priceProtect: optional_boolean,
    reduceOnly: boolean,
    activatePrice: optional_decimalOrEmptySchema,
    callbackRate: optional_decimalOrEmptySchema,
    createTime: integer,
    updateTime: integer,
    triggerTime: optional_integer,
    goodTillDate: optional_integer,
    actualOrderId: text,
    actualPrice: optional_decimal,
    actualType: optional_text,
    actualQty: optional_decimalOrEmptySchema,
    tpTriggerPrice: optional_decimal,
    tpPrice: optional_decimal,
    slTriggerPrice: optional_decimal,
    slPrice: optional_decimal,
    tpOrderType: optional_text,
  }))();

export const algoOrderCanceledSchema: v.GenericSchema<unknown, AlgoOrderCanceled> = /* @__PURE__ */ (() =>
  v.looseObject({
    algoId: int64,
    clientAlgoId: text,
    code: v.union([
      integer,
      text,
    ]),
    msg: text,
  }))();

export const positionRiskSchema: v.GenericSchema<unknown, PositionRisk> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    positionSide: positionSideSchema,
    positionAmt: decimal,
    entryPrice: decimal,
    breakEvenPrice: decimal,
    markPrice: decimal,
    unRealizedProfit: decimal,
    liquidationPrice: decimal,
    isolatedMargin: decimal,
    notional: decimal,
    marginAsset: text,
    isolatedWallet: decimal,
    initialMargin: decimal,
    maintMargin: decimal,
    positionInitialMargin: optional_decimal,
    openOrderInitialMargin: optional_decimal,
    adl: optional_integer,
    bidNotional: optional_decimal,
    askNotional: optional_decimal,
    updateTime: integer,
  }))();

export const leverageSchema: v.GenericSchema<unknown, Leverage> = /* @__PURE__ */ (() =>
  v.looseObject({
    leverage: integer,
    maxNotionalValue: decimal,
    symbol: text,
  }))();

export const positionMarginMovedSchema: v.GenericSchema<unknown, PositionMarginMoved> = /* @__PURE__ */ (() =>
  v.looseObject({
    amount: number,
    code: v.union([
      integer,
      text,
    ]),
    msg: text,
    type: integer,
  }))();

export const positionMarginChangeSchema: v.GenericSchema<unknown, PositionMarginChange> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    type: integer,
    deltaType: optional_text,
    amount: decimal,
    asset: text,
    time: integer,
    positionSide: positionSideSchema,
  }))();

export const positionModeSchema: v.GenericSchema<unknown, PositionMode> = /* @__PURE__ */ (() =>
  v.looseObject({
    dualSidePosition: boolean,
  }))();

export const assetsModeSchema: v.GenericSchema<unknown, AssetsMode> = /* @__PURE__ */ (() =>
  v.looseObject({
    multiAssetsMargin: boolean,
  }))();

export const adlQuantilesSchema: v.GenericSchema<unknown, AdlQuantiles> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    LONG: optional_integer,
    SHORT: optional_integer,
    HEDGE: optional_integer,
    BOTH: optional_integer,
  })))();

export const adlQuantileSchema: v.GenericSchema<unknown, AdlQuantile> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    adlQuantile: adlQuantilesSchema,
  }))();

export const symbolConfigSchema: v.GenericSchema<unknown, SymbolConfig> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    marginType: marginTypeSchema,
    isAutoAddMargin: optional_boolean,
    leverage: integer,
    maxNotionalValue: optional_decimal,
  }))();

export const leverageBracketSchema: v.GenericSchema<unknown, LeverageBracket> = /* @__PURE__ */ (() =>
  v.looseObject({
    bracket: integer,
    initialLeverage: integer,
    notionalCap: number,
    notionalFloor: number,
    maintMarginRatio: number,
    cum: number,
  }))();

export const leverageBracketsSchema: v.GenericSchema<unknown, LeverageBrackets> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    notionalCoef: optional_number,
    brackets: v.array(leverageBracketSchema),
  }))();

export const leverageBracketAnswerSchema: v.GenericSchema<unknown, LeverageBracketAnswer> = /* @__PURE__ */ (() =>
  v.union([
    v.array(leverageBracketsSchema),
    leverageBracketsSchema,
  ]))();

export const balanceSchema: v.GenericSchema<unknown, Balance> = /* @__PURE__ */ (() =>
  v.looseObject({
    accountAlias: text,
    asset: text,
    balance: decimal,
    crossWalletBalance: decimal,
    crossUnPnl: decimal,
    availableBalance: decimal,
    maxWithdrawAmount: decimal,
    marginAvailable: boolean,
    updateTime: integer,
  }))();

export const accountAssetSchema: v.GenericSchema<unknown, AccountAsset> = /* @__PURE__ */ (() =>
  v.looseObject({
    asset: text,
    walletBalance: decimal,
    unrealizedProfit: decimal,
    marginBalance: decimal,
    maintMargin: decimal,
    initialMargin: decimal,
    positionInitialMargin: decimal,
    openOrderInitialMargin: decimal,
    crossWalletBalance: decimal,
    crossUnPnl: decimal,
    availableBalance: decimal,
    maxWithdrawAmount: decimal,
    updateTime: integer,
  }))();

export const accountPositionSchema: v.GenericSchema<unknown, AccountPosition> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    positionSide: positionSideSchema,
    positionAmt: decimal,
    unrealizedProfit: decimal,
    isolatedMargin: optional_decimal,
    notional: decimal,
    isolatedWallet: optional_decimal,
    initialMargin: decimal,
    maintMargin: decimal,
    updateTime: integer,
  }))();

export const accountSchema: v.GenericSchema<unknown, Account> = /* @__PURE__ */ (() =>
  v.looseObject({
    totalInitialMargin: decimal,
    totalMaintMargin: decimal,
    totalWalletBalance: decimal,
    totalUnrealizedProfit: decimal,
    totalMarginBalance: decimal,
    totalPositionInitialMargin: decimal,
    totalOpenOrderInitialMargin: decimal,
    totalCrossWalletBalance: decimal,
    totalCrossUnPnl: decimal,
    availableBalance: decimal,
    maxWithdrawAmount: decimal,
    assets: v.array(accountAssetSchema),
    positions: v.array(accountPositionSchema),
  }))();

export const accountConfigSchema: v.GenericSchema<unknown, AccountConfig> = /* @__PURE__ */ (() =>
  v.looseObject({
    feeTier: optional_integer,
    canTrade: boolean,
    canDeposit: optional_boolean,
    canWithdraw: optional_boolean,
    dualSidePosition: boolean,
    updateTime: optional_integer,
    multiAssetsMargin: boolean,
    tradeGroupId: optional_integer,
  }))();

export const commissionRateSchema: v.GenericSchema<unknown, CommissionRate> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    makerCommissionRate: decimal,
    takerCommissionRate: decimal,
    rpiCommissionRate: optional_decimal,
  }))();

export const feeBurnSchema: v.GenericSchema<unknown, FeeBurn> = /* @__PURE__ */ (() =>
  v.looseObject({
    feeBurn: boolean,
  }))();

export const incomeSchema: v.GenericSchema<unknown, Income> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    incomeType: incomeTypeSchema,
    income: decimal,
    asset: text,
    info: optional_text,
    time: integer,
    tranId: v.union([
      int64,
      text,
    ]),
    tradeId: optional_text,
  }))();

export const listenKeySchema: v.GenericSchema<unknown, ListenKey> = /* @__PURE__ */ (() =>
  v.looseObject({
    listenKey: text,
  }))();

export const listenKeyKeptSchema: v.GenericSchema<unknown, ListenKeyKept> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    listenKey: optional_text,
  })))();

export const symbolKindSchema: v.GenericSchema<unknown, SymbolKind> = /* @__PURE__ */ (() =>
  number)();

export const bookTickerEventSchema: v.GenericSchema<unknown, BookTickerEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("bookTicker"),
    u: int64,
    E: integer,
    T: integer,
    s: text,
    ps: optional_text,
    b: decimal,
    B: decimal,
    a: decimal,
    A: decimal,
    st: optional_number,
  }))();

export const depthEventSchema: v.GenericSchema<unknown, DepthEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("depthUpdate"),
    E: integer,
    T: integer,
    s: text,
    ps: optional_text,
    U: int64,
    u: int64,
    pu: int64,
    b: v.array(bookLevelSchema),
    a: v.array(bookLevelSchema),
    st: optional_number,
  }))();

export const aggTradeEventSchema: v.GenericSchema<unknown, AggTradeEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("aggTrade"),
    E: integer,
    s: text,
    a: int64,
    p: decimal,
    q: decimal,
    nq: optional_decimal,
    f: int64,
    l: int64,
    T: integer,
    m: boolean,
    st: optional_number,
  }))();

export const markPriceEventSchema: v.GenericSchema<unknown, MarkPriceEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("markPriceUpdate"),
    E: integer,
    s: text,
    p: decimal,
    ap: optional_decimal,
    i: decimal,
    P: decimal,
    r: decimalOrEmptySchema,
    T: integer,
    st: optional_number,
  }))();

export const allMarkPricesEventSchema: v.GenericSchema<unknown, AllMarkPricesEvent> = /* @__PURE__ */ (() =>
  v.array(markPriceEventSchema))();

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
    st: optional_number,
  }))();

export const miniTickerEventSchema: v.GenericSchema<unknown, MiniTickerEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("24hrMiniTicker"),
    E: integer,
    s: text,
    ps: optional_text,
    c: decimal,
    o: decimal,
    h: decimal,
    l: decimal,
    v: decimal,
    q: decimal,
    st: optional_number,
  }))();

export const allMiniTickersEventSchema: v.GenericSchema<unknown, AllMiniTickersEvent> = /* @__PURE__ */ (() =>
  v.array(miniTickerEventSchema))();

export const tickerEventSchema: v.GenericSchema<unknown, TickerEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("24hrTicker"),
    E: integer,
    s: text,
    ps: optional_text,
    p: decimal,
    P: decimal,
    w: decimal,
    c: decimal,
    Q: decimal,
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
    st: optional_number,
  }))();

export const allTickersEventSchema: v.GenericSchema<unknown, AllTickersEvent> = /* @__PURE__ */ (() =>
  v.array(tickerEventSchema))();

export const forceOrderSchema: v.GenericSchema<unknown, ForceOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    s: text,
    S: orderSideSchema,
    o: orderTypeSchema,
    f: timeInForceSchema,
    q: decimal,
    p: decimal,
    ap: decimal,
    X: orderStatusSchema,
    l: decimal,
    z: decimal,
    T: integer,
  }))();

export const forceOrderEventSchema: v.GenericSchema<unknown, ForceOrderEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("forceOrder"),
    E: integer,
    o: forceOrderSchema,
    ps: optional_text,
    st: optional_number,
  }))();

export const streamBracketSchema: v.GenericSchema<unknown, StreamBracket> = /* @__PURE__ */ (() =>
  v.looseObject({
    bs: integer,
    bnf: number,
    bnc: number,
    mmr: number,
    cf: number,
    mi: integer,
    ma: integer,
  }))();

export const contractInfoEventSchema: v.GenericSchema<unknown, ContractInfoEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("contractInfo"),
    E: integer,
    s: text,
    ps: optional_text,
    ct: contractTypeSchema,
    dt: integer,
    ot: integer,
    cs: symbolStatusSchema,
    bks: v.exactOptional(v.array(streamBracketSchema)),
    st: optional_number,
  }))();

export const executionTypeSchema: v.GenericSchema<unknown, ExecutionType> = /* @__PURE__ */ (() =>
  text)();

export const expiryReasonSchema: v.GenericSchema<unknown, ExpiryReason> = /* @__PURE__ */ (() =>
  text)();

export const orderEventSchema: v.GenericSchema<unknown, OrderEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    s: text,
    c: text,
    S: orderSideSchema,
    o: orderTypeSchema,
    f: timeInForceSchema,
    q: decimal,
    p: decimal,
    ap: decimal,
    sp: decimal,
    x: executionTypeSchema,
    X: orderStatusSchema,
    i: int64,
    M: optional_text,
    l: decimal,
    z: decimal,
    L: decimal,
    N: optional_text,
    n: optional_decimal,
    T: integer,
    t: int64,
    b: optional_decimal,
    a: optional_decimal,
    m: boolean,
    R: boolean,
    wt: workingTypeSchema,
    ot: orderTypeSchema,
    ps: positionSideSchema,
    cp: boolean,
    AP: optional_decimal,
    cr: optional_decimal,
    pP: optional_boolean,
    si: optional_int64,
    ss: optional_integer,
    rp: decimal,
    V: optional_text,
    pm: optional_text,
    gtd: optional_integer,
    er: optional_text,
  }))();

export const orderTradeUpdateEventSchema: v.GenericSchema<unknown, OrderTradeUpdateEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("ORDER_TRADE_UPDATE"),
    E: integer,
    T: integer,
    o: orderEventSchema,
  }))();

export const tradeLiteEventSchema: v.GenericSchema<unknown, TradeLiteEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("TRADE_LITE"),
    E: integer,
    T: integer,
    s: text,
    q: decimal,
    p: decimal,
    m: boolean,
    c: text,
    S: orderSideSchema,
    L: decimal,
    l: decimal,
    t: int64,
    i: int64,
  }))();

export const accountUpdateReasonSchema: v.GenericSchema<unknown, AccountUpdateReason> = /* @__PURE__ */ (() =>
  text)();

export const balanceUpdateSchema: v.GenericSchema<unknown, BalanceUpdate> = /* @__PURE__ */ (() =>
  v.looseObject({
    a: text,
    wb: decimal,
    cw: decimal,
    bc: decimal,
  }))();

export const positionMarginTypeSchema: v.GenericSchema<unknown, PositionMarginType> = /* @__PURE__ */ (() =>
  text)();

export const positionUpdateSchema: v.GenericSchema<unknown, PositionUpdate> = /* @__PURE__ */ (() =>
  v.looseObject({
    s: text,
    pa: decimal,
    ep: decimal,
    bep: optional_decimal,
    cr: decimal,
    up: decimal,
    mt: positionMarginTypeSchema,
    iw: decimal,
    ps: positionSideSchema,
  }))();

export const accountUpdateSchema: v.GenericSchema<unknown, AccountUpdate> = /* @__PURE__ */ (() =>
  v.looseObject({
    m: accountUpdateReasonSchema,
    B: v.exactOptional(v.array(balanceUpdateSchema)),
    P: v.exactOptional(v.array(positionUpdateSchema)),
    S: optional_text,
  }))();

export const accountUpdateEventSchema: v.GenericSchema<unknown, AccountUpdateEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("ACCOUNT_UPDATE"),
    E: integer,
    T: integer,
    a: accountUpdateSchema,
  }))();

export const leverageUpdateSchema: v.GenericSchema<unknown, LeverageUpdate> = /* @__PURE__ */ (() =>
  v.looseObject({
    s: text,
    l: integer,
  }))();

export const assetsModeUpdateSchema: v.GenericSchema<unknown, AssetsModeUpdate> = /* @__PURE__ */ (() =>
  v.looseObject({
    j: boolean,
  }))();

export const accountConfigUpdateEventSchema: v.GenericSchema<unknown, AccountConfigUpdateEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("ACCOUNT_CONFIG_UPDATE"),
    E: integer,
    T: integer,
    ac: v.exactOptional(leverageUpdateSchema),
    ai: v.exactOptional(assetsModeUpdateSchema),
  }))();

export const marginCallPositionSchema: v.GenericSchema<unknown, MarginCallPosition> = /* @__PURE__ */ (() =>
  v.looseObject({
    s: text,
    ps: positionSideSchema,
    pa: decimal,
    mt: positionMarginTypeSchema,
    iw: decimal,
    mp: decimal,
    up: decimal,
    mm: decimal,
  }))();

export const marginCallEventSchema: v.GenericSchema<unknown, MarginCallEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("MARGIN_CALL"),
    E: integer,
    cw: optional_decimal,
    p: v.array(marginCallPositionSchema),
  }))();

export const algoOrderEventSchema: v.GenericSchema<unknown, AlgoOrderEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    caid: text,
    aid: int64,
    at: algoTypeSchema,
    o: orderTypeSchema,
    s: text,
    S: orderSideSchema,
    ps: positionSideSchema,
    f: timeInForceSchema,
    q: decimal,
    X: algoStatusSchema,
    ai: optional_text,
    ap: optional_decimalOrEmptySchema,
    aq: optional_decimalOrEmptySchema,
    act: optional_text,
    tp: decimal,
    p: decimal,
    V: optional_text,
    wt: workingTypeSchema,
    pm: optional_text,
    cp: boolean,
    pP: optional_boolean,
    R: boolean,
    tt: optional_integer,
    gtd: optional_integer,
    rm: optional_text,
    ia: optional_boolean,
  }))();

export const algoUpdateEventSchema: v.GenericSchema<unknown, AlgoUpdateEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("ALGO_UPDATE"),
    E: integer,
    T: integer,
    o: algoOrderEventSchema,
  }))();

export const triggerRejectSchema: v.GenericSchema<unknown, TriggerReject> = /* @__PURE__ */ (() =>
  v.looseObject({
    s: text,
    i: int64,
    r: text,
  }))();

export const conditionalOrderTriggerRejectEventSchema: v.GenericSchema<unknown, ConditionalOrderTriggerRejectEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("CONDITIONAL_ORDER_TRIGGER_REJECT"),
    E: integer,
    T: integer,
    or: triggerRejectSchema,
  }))();

export const strategyStateSchema: v.GenericSchema<unknown, StrategyState> = /* @__PURE__ */ (() =>
  v.looseObject({
    si: int64,
    st: text,
    ss: text,
    s: text,
    ut: optional_integer,
    c: optional_integer,
  }))();

export const strategyUpdateEventSchema: v.GenericSchema<unknown, StrategyUpdateEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("STRATEGY_UPDATE"),
    E: integer,
    T: integer,
    su: strategyStateSchema,
  }))();

export const gridUpdateEventSchema: v.GenericSchema<unknown, GridUpdateEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("GRID_UPDATE"),
    E: integer,
    T: integer,
    gu: strategyStateSchema,
  }))();

export const listenKeyExpiredEventSchema: v.GenericSchema<unknown, ListenKeyExpiredEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    e: v.literal("listenKeyExpired"),
    E: integer,
    listenKey: optional_text,
  }))();

export const combinedEventSchema: v.GenericSchema<unknown, CombinedEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    stream: text,
    data: v.union([
      bookTickerEventSchema,
      depthEventSchema,
      aggTradeEventSchema,
      markPriceEventSchema,
      allMarkPricesEventSchema,
      klineEventSchema,
      miniTickerEventSchema,
      allMiniTickersEventSchema,
      tickerEventSchema,
      allTickersEventSchema,
      forceOrderEventSchema,
      contractInfoEventSchema,
      orderTradeUpdateEventSchema,
      tradeLiteEventSchema,
      accountUpdateEventSchema,
      accountConfigUpdateEventSchema,
      marginCallEventSchema,
      algoUpdateEventSchema,
      listenKeyExpiredEventSchema,
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
  }))();

export const sessionLogonParamsSchema: v.GenericSchema<unknown, SessionLogonParams> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    recvWindow: optional_integer,
  })))();

export const accountRequestParamsSchema: v.GenericSchema<unknown, AccountRequestParams> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    recvWindow: optional_integer,
  })))();

export const positionParamsSchema: v.GenericSchema<unknown, PositionParams> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    symbol: optional_text,
    recvWindow: optional_integer,
  })))();

export const userDataStreamParamsSchema: v.GenericSchema<unknown, UserDataStreamParams> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.record(v.string(), anything)))();

export const orderPlaceParamsSchema: v.GenericSchema<unknown, OrderPlaceParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    side: orderSideSchema,
    positionSide: optional_positionSideSchema,
    type: v.picklist([
      "LIMIT",
      "MARKET",
    ]),
    timeInForce: optional_text,
    quantity: optional_decimal,
    reduceOnly: optional_flagSchema,
    price: optional_decimal,
    newClientOrderId: optional_text,
    newOrderRespType: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
    ])),
    priceMatch: optional_text,
    selfTradePreventionMode: optional_text,
    goodTillDate: optional_integer,
    recvWindow: optional_integer,
  }))();

export const orderModifyParamsSchema: v.GenericSchema<unknown, OrderModifyParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    orderId: optional_int64,
    origClientOrderId: optional_text,
    symbol: text,
    side: orderSideSchema,
    quantity: decimal,
    price: decimal,
    priceMatch: optional_text,
    modifyId: optional_int64,
    reduceOnly: optional_flagSchema,
    recvWindow: optional_integer,
  }))();

export const orderRefParamsSchema: v.GenericSchema<unknown, OrderRefParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: optional_int64,
    origClientOrderId: optional_text,
    recvWindow: optional_integer,
  }))();

export const algoOrderPlaceParamsSchema: v.GenericSchema<unknown, AlgoOrderPlaceParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    algoType: algoTypeSchema,
    symbol: text,
    side: orderSideSchema,
    positionSide: optional_positionSideSchema,
    type: v.picklist([
      "STOP_MARKET",
      "TAKE_PROFIT_MARKET",
      "STOP",
      "TAKE_PROFIT",
      "TRAILING_STOP_MARKET",
    ]),
    timeInForce: optional_text,
    quantity: optional_decimal,
    price: optional_decimal,
    triggerPrice: optional_decimal,
    workingType: optional_text,
    priceMatch: optional_text,
    closePosition: optional_flagSchema,
    priceProtect: optional_flagSchema,
    reduceOnly: optional_flagSchema,
    activatePrice: optional_decimal,
    callbackRate: optional_decimal,
    clientAlgoId: optional_text,
    newOrderRespType: v.exactOptional(v.picklist([
      "ACK",
      "RESULT",
    ])),
    selfTradePreventionMode: optional_text,
    goodTillDate: optional_integer,
    recvWindow: optional_integer,
  }))();

export const algoOrderRefParamsSchema: v.GenericSchema<unknown, AlgoOrderRefParams> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    algoId: optional_int64,
    clientAlgoId: optional_text,
    recvWindow: optional_integer,
  })))();

export const tradesAnswerSchema: v.GenericSchema<unknown, TradesAnswer> = /* @__PURE__ */ (() =>
  v.array(tradeSchema))();

export const historicalTradesAnswerSchema: v.GenericSchema<unknown, HistoricalTradesAnswer> = /* @__PURE__ */ (() =>
  v.array(tradeSchema))();

export const aggTradesAnswerSchema: v.GenericSchema<unknown, AggTradesAnswer> = /* @__PURE__ */ (() =>
  v.array(aggTradeSchema))();

export const klinesAnswerSchema: v.GenericSchema<unknown, KlinesAnswer> = /* @__PURE__ */ (() =>
  v.array(klineSchema))();

export const markPriceKlinesAnswerSchema: v.GenericSchema<unknown, MarkPriceKlinesAnswer> = /* @__PURE__ */ (() =>
  v.array(klineSchema))();

export const indexPriceKlinesAnswerSchema: v.GenericSchema<unknown, IndexPriceKlinesAnswer> = /* @__PURE__ */ (() =>
  v.array(klineSchema))();

export const fundingRateAnswerSchema: v.GenericSchema<unknown, FundingRateAnswer> = /* @__PURE__ */ (() =>
  v.array(fundingRateSchema))();

export const fundingInfoAnswerSchema: v.GenericSchema<unknown, FundingInfoAnswer> = /* @__PURE__ */ (() =>
  v.array(fundingInfoSchema))();

export const openInterestHistAnswerSchema: v.GenericSchema<unknown, OpenInterestHistAnswer> = /* @__PURE__ */ (() =>
  v.array(openInterestValueSchema))();

export const newBatchOrdersAnswerSchema: v.GenericSchema<unknown, NewBatchOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(batchOrderAnswerSchema))();

export const modifyBatchOrdersAnswerSchema: v.GenericSchema<unknown, ModifyBatchOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(batchOrderAnswerSchema))();

export const deleteBatchOrdersAnswerSchema: v.GenericSchema<unknown, DeleteBatchOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(batchOrderAnswerSchema))();

export const orderAmendmentAnswerSchema: v.GenericSchema<unknown, OrderAmendmentAnswer> = /* @__PURE__ */ (() =>
  v.array(orderAmendmentSchema))();

export const openOrdersAnswerSchema: v.GenericSchema<unknown, OpenOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(orderSchema))();

export const allOrdersAnswerSchema: v.GenericSchema<unknown, AllOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(orderSchema))();

export const userTradesAnswerSchema: v.GenericSchema<unknown, UserTradesAnswer> = /* @__PURE__ */ (() =>
  v.array(userTradeSchema))();

export const forceOrdersAnswerSchema: v.GenericSchema<unknown, ForceOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(orderSchema))();

export const openAlgoOrdersAnswerSchema: v.GenericSchema<unknown, OpenAlgoOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(algoOrderSchema))();

export const allAlgoOrdersAnswerSchema: v.GenericSchema<unknown, AllAlgoOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(algoOrderSchema))();

export const positionRiskAnswerSchema: v.GenericSchema<unknown, PositionRiskAnswer> = /* @__PURE__ */ (() =>
  v.array(positionRiskSchema))();

export const positionMarginHistoryAnswerSchema: v.GenericSchema<unknown, PositionMarginHistoryAnswer> = /* @__PURE__ */ (() =>
  v.array(positionMarginChangeSchema))();

export const adlQuantileAnswerSchema: v.GenericSchema<unknown, AdlQuantileAnswer> = /* @__PURE__ */ (() =>
  v.array(adlQuantileSchema))();

export const balanceAnswerSchema: v.GenericSchema<unknown, BalanceAnswer> = /* @__PURE__ */ (() =>
  v.array(balanceSchema))();

export const symbolConfigAnswerSchema: v.GenericSchema<unknown, SymbolConfigAnswer> = /* @__PURE__ */ (() =>
  v.array(symbolConfigSchema))();

export const incomeAnswerSchema: v.GenericSchema<unknown, IncomeAnswer> = /* @__PURE__ */ (() =>
  v.array(incomeSchema))();

export const rateLimitOrderAnswerSchema: v.GenericSchema<unknown, RateLimitOrderAnswer> = /* @__PURE__ */ (() =>
  v.array(rateLimitSchema))();

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

export const subscribeAnswerSchema: v.GenericSchema<unknown, SubscribeAnswer> = /* @__PURE__ */ (() =>
  v.null())();
const optional_subscribeAnswerSchema = /* @__PURE__ */ v.exactOptional(subscribeAnswerSchema);

export const unsubscribeAnswerSchema: v.GenericSchema<unknown, UnsubscribeAnswer> = /* @__PURE__ */ (() =>
  v.null())();
const optional_unsubscribeAnswerSchema = /* @__PURE__ */ v.exactOptional(unsubscribeAnswerSchema);

export const listSubscriptionsAnswerSchema: v.GenericSchema<unknown, ListSubscriptionsAnswer> = /* @__PURE__ */ (() =>
  v.array(text))();

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
    result: orderAnswerSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const orderModifyRequestSchema: v.GenericSchema<unknown, OrderModifyRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("order.modify"),
    params: orderModifyParamsSchema,
  }))();

export const orderModifyReplySchema: v.GenericSchema<unknown, OrderModifyReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: orderAnswerSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const orderCancelRequestSchema: v.GenericSchema<unknown, OrderCancelRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("order.cancel"),
    params: orderRefParamsSchema,
  }))();

export const orderCancelReplySchema: v.GenericSchema<unknown, OrderCancelReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: orderAnswerSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const orderStatusRequestSchema: v.GenericSchema<unknown, OrderStatusRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("order.status"),
    params: orderRefParamsSchema,
  }))();

export const orderStatusReplySchema: v.GenericSchema<unknown, OrderStatusReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: orderSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const algoOrderPlaceRequestSchema: v.GenericSchema<unknown, AlgoOrderPlaceRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("algoOrder.place"),
    params: algoOrderPlaceParamsSchema,
  }))();

export const algoOrderPlaceReplySchema: v.GenericSchema<unknown, AlgoOrderPlaceReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: algoOrderAnswerSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const algoOrderCancelRequestSchema: v.GenericSchema<unknown, AlgoOrderCancelRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("algoOrder.cancel"),
    params: algoOrderRefParamsSchema,
  }))();

export const algoOrderCancelReplySchema: v.GenericSchema<unknown, AlgoOrderCancelReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: algoOrderCanceledSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const accountBalanceRequestSchema: v.GenericSchema<unknown, AccountBalanceRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("v2/account.balance"),
    params: v.exactOptional(accountRequestParamsSchema),
  }))();

export const accountBalanceReplySchema: v.GenericSchema<unknown, AccountBalanceReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: v.array(balanceSchema),
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const accountStatusRequestSchema: v.GenericSchema<unknown, AccountStatusRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("v2/account.status"),
    params: v.exactOptional(accountRequestParamsSchema),
  }))();

export const accountStatusReplySchema: v.GenericSchema<unknown, AccountStatusReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: accountSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const accountPositionRequestSchema: v.GenericSchema<unknown, AccountPositionRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("v2/account.position"),
    params: v.exactOptional(positionParamsSchema),
  }))();

export const accountPositionReplySchema: v.GenericSchema<unknown, AccountPositionReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: v.array(positionRiskSchema),
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const userDataStreamStartRequestSchema: v.GenericSchema<unknown, UserDataStreamStartRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("userDataStream.start"),
    params: v.exactOptional(userDataStreamParamsSchema),
  }))();

export const userDataStreamStartReplySchema: v.GenericSchema<unknown, UserDataStreamStartReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: listenKeySchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const userDataStreamPingRequestSchema: v.GenericSchema<unknown, UserDataStreamPingRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("userDataStream.ping"),
    params: v.exactOptional(userDataStreamParamsSchema),
  }))();

export const userDataStreamPingReplySchema: v.GenericSchema<unknown, UserDataStreamPingReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: listenKeyKeptSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const userDataStreamStopRequestSchema: v.GenericSchema<unknown, UserDataStreamStopRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    method: v.literal("userDataStream.stop"),
    params: v.exactOptional(userDataStreamParamsSchema),
  }))();

export const userDataStreamStopReplySchema: v.GenericSchema<unknown, UserDataStreamStopReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: replyIdSchema,
    status: replyStatusSchema,
    result: pongSchema,
    rateLimits: v.exactOptional(replyRateLimitsSchema),
  }))();

export const accountBalanceAnswerSchema: v.GenericSchema<unknown, AccountBalanceAnswer> = /* @__PURE__ */ (() =>
  v.array(balanceSchema))();

export const accountPositionAnswerSchema: v.GenericSchema<unknown, AccountPositionAnswer> = /* @__PURE__ */ (() =>
  v.array(positionRiskSchema))();

const in_query = { in: "query" } as const;
const in_query_json = { in: "query", list: "json" } as const;
const in_query_required = { in: "query", required: true } as const;
const in_query_required_json = { in: "query", required: true, list: "json" } as const;

/**
 * Asks whether the API is reachable.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#test-connectivity
 */
export const ping: Endpoint<PingParams, Pong> = {
  id: "ping",
  method: "GET",
  path: "/fapi/v1/ping",
  auth: "none",
  cost: {
    perpWeight: 1,
  },
  params: {},
  server: "perpRest",
  answer: pongSchema,
};

/**
 * Asks for the server's clock.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#check-server-time
 */
export const time: Endpoint<TimeParams, ServerTime> = {
  id: "time",
  method: "GET",
  path: "/fapi/v1/time",
  auth: "none",
  cost: {
    perpWeight: 1,
  },
  params: {},
  server: "perpRest",
  answer: serverTimeSchema,
};

/**
 * Lists the symbols with their trading rules, the margin assets and the rate limits.
 * Takes no parameters. Delivery contracts, and perpetual ones on stocks and goods (TRADIFI_PERPETUAL), are listed as well. Fees are not in it: `commissionRate` has them, for one symbol at a time.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#exchange-information
 */
export const exchangeInfo: Endpoint<ExchangeInfoParams, ExchangeInfo> = {
  id: "exchangeInfo",
  method: "GET",
  path: "/fapi/v1/exchangeInfo",
  auth: "none",
  cost: {
    perpWeight: 1,
  },
  params: {},
  server: "perpRest",
  answer: exchangeInfoSchema,
};

/**
 * Takes a snapshot of an order book.
 * Another `limit` than those listed is refused (-4021 or -1130). Orders of the RPI kind are left out.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#order-book
 */
export const depth: Endpoint<DepthParams, Depth> = {
  id: "depth",
  method: "GET",
  path: "/fapi/v1/depth",
  auth: "none",
  cost: {
    perpWeight: [
      { when: { limit: { max: 50 } }, cost: 2 },
      { when: { limit: { max: 100 } }, cost: 5 },
      { when: { limit: { max: 500, default: 500 } }, cost: 10 },
      { cost: 20 },
    ],
  },
  params: {
    symbol: in_query_required,
    limit: in_query,
  },
  server: "perpRest",
  answer: depthSchema,
};

/**
 * Lists the latest trades of a symbol, oldest first.
 * Trades on the book only, without those of the insurance fund and of deleveraging.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#recent-trades-list
 */
export const trades: Endpoint<TradesParams, TradesAnswer> = {
  id: "trades",
  method: "GET",
  path: "/fapi/v1/trades",
  auth: "none",
  cost: {
    perpWeight: 5,
  },
  params: {
    symbol: in_query_required,
    limit: in_query,
  },
  server: "perpRest",
  answer: tradesAnswerSchema,
};

/**
 * Lists trades of a symbol from a trade id on, oldest first.
 * Of the last month only. It takes a twelfth of a minute's weight: `aggTrades` costs a tenth of it.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#old-trades-lookup
 */
export const historicalTrades: Endpoint<HistoricalTradesParams, HistoricalTradesAnswer> = {
  id: "historicalTrades",
  method: "GET",
  path: "/fapi/v1/historicalTrades",
  auth: "key",
  cost: {
    perpWeight: 200,
  },
  params: {
    symbol: in_query_required,
    limit: in_query,
    fromId: in_query,
  },
  server: "perpRest",
  answer: historicalTradesAnswerSchema,
};

/**
 * Lists trades with the fills of one side at one price within 100 ms joined.
 * Of the last 48 hours only. With `startTime` and `endTime` both, they are less than an hour apart; `fromId` goes with neither. Without any of them the latest are listed.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#compressed-aggregate-trades-list
 */
export const aggTrades: Endpoint<AggTradesParams, AggTradesAnswer> = {
  id: "aggTrades",
  method: "GET",
  path: "/fapi/v1/aggTrades",
  auth: "none",
  cost: {
    perpWeight: 20,
  },
  params: {
    symbol: in_query_required,
    fromId: in_query,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
  },
  server: "perpRest",
  answer: aggTradesAnswerSchema,
};

/**
 * Lists candles of a symbol, oldest first.
 * Without `startTime` and `endTime` the latest are listed, the last of which is still forming. A candle is identified by its open time. A `limit` above 1500 is refused (-1130), and so is the interval 1s (-1120).
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#kline-candlestick-data
 */
export const klines: Endpoint<KlinesParams, KlinesAnswer> = {
  id: "klines",
  method: "GET",
  path: "/fapi/v1/klines",
  auth: "none",
  cost: {
    perpWeight: [
      { when: { limit: { max: 99 } }, cost: 1 },
      { when: { limit: { max: 499 } }, cost: 2 },
      { when: { limit: { max: 1000, default: 500 } }, cost: 5 },
      { cost: 10 },
    ],
  },
  params: {
    symbol: in_query_required,
    interval: in_query_required,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
  },
  server: "perpRest",
  answer: klinesAnswerSchema,
};

/**
 * Lists candles of a symbol's mark price, oldest first.
 * They have no volumes; those fields are "0".
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#mark-price-kline-candlestick-data
 */
export const markPriceKlines: Endpoint<MarkPriceKlinesParams, MarkPriceKlinesAnswer> = {
  id: "markPriceKlines",
  method: "GET",
  path: "/fapi/v1/markPriceKlines",
  auth: "none",
  cost: {
    perpWeight: [
      { when: { limit: { max: 99 } }, cost: 1 },
      { when: { limit: { max: 499 } }, cost: 2 },
      { when: { limit: { max: 1000, default: 500 } }, cost: 5 },
      { cost: 10 },
    ],
  },
  params: {
    symbol: in_query_required,
    interval: in_query_required,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
  },
  server: "perpRest",
  answer: markPriceKlinesAnswerSchema,
};

/**
 * Lists candles of a pair's index price, oldest first.
 * They have no volumes; those fields are "0".
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#index-price-kline-candlestick-data
 */
export const indexPriceKlines: Endpoint<IndexPriceKlinesParams, IndexPriceKlinesAnswer> = {
  id: "indexPriceKlines",
  method: "GET",
  path: "/fapi/v1/indexPriceKlines",
  auth: "none",
  cost: {
    perpWeight: [
      { when: { limit: { max: 99 } }, cost: 1 },
      { when: { limit: { max: 499 } }, cost: 2 },
      { when: { limit: { max: 1000, default: 500 } }, cost: 5 },
      { cost: 10 },
    ],
  },
  params: {
    pair: in_query_required,
    interval: in_query_required,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
  },
  server: "perpRest",
  answer: indexPriceKlinesAnswerSchema,
};

/**
 * Asks for mark price, index price, funding rate and the next funding time.
 * Without `symbol`, every symbol is listed, delivery contracts as well: those have no funding, and their rate is an empty text or zero. `lastFundingRate` is the rate that is forming and will be paid at `nextFundingTime`. The interval is in `fundingInfo` where it is not eight hours.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#mark-price
 */
export const premiumIndex: Endpoint<PremiumIndexParams, PremiumIndexAnswer> = {
  id: "premiumIndex",
  method: "GET",
  path: "/fapi/v1/premiumIndex",
  auth: "none",
  cost: {
    perpWeight: [
      { when: { symbol: true }, cost: 1 },
      { cost: 10 },
    ],
  },
  params: {
    symbol: in_query,
  },
  server: "perpRest",
  answer: premiumIndexAnswerSchema,
};

/**
 * Lists funding rates that were paid, oldest first.
 * Without `startTime` and `endTime` the latest 200 are listed; where there are more than `limit` between them, those from `startTime` on. The answer has no header about limits.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#get-funding-rate-history
 */
export const fundingRate: Endpoint<FundingRateParams, FundingRateAnswer> = {
  id: "fundingRate",
  method: "GET",
  path: "/fapi/v1/fundingRate",
  auth: "none",
  cost: {
    perpFunding: 1,
  },
  params: {
    symbol: in_query,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
  },
  server: "perpRest",
  answer: fundingRateAnswerSchema,
};

/**
 * Lists the symbols whose funding interval or limits are not the usual ones.
 * A symbol that is not listed pays every eight hours.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#get-funding-rate-info
 */
export const fundingInfo: Endpoint<FundingInfoParams, FundingInfoAnswer> = {
  id: "fundingInfo",
  method: "GET",
  path: "/fapi/v1/fundingInfo",
  auth: "none",
  cost: {
    perpFunding: 1,
  },
  params: {},
  server: "perpRest",
  answer: fundingInfoAnswerSchema,
};

/**
 * Asks for the statistics of the last 24 hours.
 * Without `symbol`, every symbol is listed. The best bid and ask are in `tickerBookTicker` only.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#ticker24hr-price-change-statistics
 */
export const ticker24hr: Endpoint<Ticker24hrParams, Ticker24hrAnswer> = {
  id: "ticker24hr",
  method: "GET",
  path: "/fapi/v1/ticker/24hr",
  auth: "none",
  cost: {
    perpWeight: [
      { when: { symbol: true }, cost: 1 },
      { cost: 40 },
    ],
  },
  params: {
    symbol: in_query,
  },
  server: "perpRest",
  answer: ticker24hrAnswerSchema,
};

/**
 * Asks for the price of the last trade.
 * Without `symbol`, every symbol is listed. The first version of it is to be removed.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#symbol-price-ticker-v2
 */
export const tickerPriceV2: Endpoint<TickerPriceV2Params, PriceTickerAnswer> = {
  id: "tickerPriceV2",
  method: "GET",
  path: "/fapi/v2/ticker/price",
  auth: "none",
  cost: {
    perpWeight: [
      { when: { symbol: true }, cost: 1 },
      { cost: 2 },
    ],
  },
  params: {
    symbol: in_query,
  },
  server: "perpRest",
  answer: priceTickerAnswerSchema,
};

/**
 * Asks for the best bid and ask.
 * Without `symbol`, every symbol is listed.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#symbol-order-book-ticker
 */
export const tickerBookTicker: Endpoint<TickerBookTickerParams, BookTickerAnswer> = {
  id: "tickerBookTicker",
  method: "GET",
  path: "/fapi/v1/ticker/bookTicker",
  auth: "none",
  cost: {
    perpWeight: [
      { when: { symbol: true }, cost: 2 },
      { cost: 5 },
    ],
  },
  params: {
    symbol: in_query,
  },
  server: "perpRest",
  answer: bookTickerAnswerSchema,
};

/**
 * Asks for the open interest of a symbol now.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#open-interest
 */
export const openInterest: Endpoint<OpenInterestParams, OpenInterest> = {
  id: "openInterest",
  method: "GET",
  path: "/fapi/v1/openInterest",
  auth: "none",
  cost: {
    perpWeight: 1,
  },
  params: {
    symbol: in_query_required,
  },
  server: "perpRest",
  answer: openInterestSchema,
};

/**
 * Lists the open interest of a symbol over the last month, oldest first.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#open-interest-statistics
 */
export const openInterestHist: Endpoint<OpenInterestHistParams, OpenInterestHistAnswer> = {
  id: "openInterestHist",
  method: "GET",
  path: "/futures/data/openInterestHist",
  auth: "none",
  cost: {
    perpData: 1,
  },
  params: {
    symbol: in_query_required,
    period: in_query_required,
    limit: in_query,
    startTime: in_query,
    endTime: in_query,
  },
  server: "perpRest",
  answer: openInterestHistAnswerSchema,
};

/**
 * Places a LIMIT or MARKET order.
 * LIMIT needs `timeInForce`, `quantity`, and `price` or `priceMatch`; MARKET `quantity`. With ACK the answer says NEW whatever the order does next; with RESULT it waits for the end of a MARKET, IOC or FOK order. Fills are never in it, and since 2026-07 neither are average price and quote amount. Orders with a trigger are refused (-4120). Post-only is the time in force GTX; it is refused with -5022 or expires at once.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#new-order
 */
export const newOrder: Endpoint<NewOrderParams, OrderAnswer> = {
  id: "newOrder",
  method: "POST",
  path: "/fapi/v1/order",
  auth: "signed",
  cost: {
    perpOrders10s: 1,
    perpOrders1m: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    side: in_query_required,
    positionSide: in_query,
    type: in_query_required,
    timeInForce: in_query,
    quantity: in_query,
    reduceOnly: in_query,
    price: in_query,
    newClientOrderId: in_query,
    newOrderRespType: in_query,
    priceMatch: in_query,
    selfTradePreventionMode: in_query,
    goodTillDate: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: orderAnswerSchema,
};

/**
 * Asks for one order, open or not.
 * Needs `orderId` or `origClientOrderId`. Not found (-2013) are orders that were canceled or expired without a fill more than 3 days after they were placed, and all that were placed more than 90 days ago. Orders with a trigger are in `getAlgoOrder` until they trigger.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#query-order
 */
export const getOrder: Endpoint<GetOrderParams, Order> = {
  id: "getOrder",
  method: "GET",
  path: "/fapi/v1/order",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  params: {
    symbol: in_query_required,
    orderId: in_query,
    origClientOrderId: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: orderSchema,
};

/**
 * Changes price or quantity of a LIMIT order, which goes to the end of the queue.
 * Needs `orderId` or `origClientOrderId`; `orderId` wins where both are given. Both quantity and price are needed, the quantity with what is filled. A change that breaks a rule of the symbol is refused and leaves the order as it is; one that would make a GTX order trade, or whose quantity is no more than what is filled, cancels it. One order can be changed 10000 times. Order id and client order id stay the same.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#modify-order
 */
export const modifyOrder: Endpoint<ModifyOrderParams, OrderAnswer> = {
  id: "modifyOrder",
  method: "PUT",
  path: "/fapi/v1/order",
  auth: "signed",
  cost: {
    perpOrders10s: 1,
    perpOrders1m: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    orderId: in_query,
    origClientOrderId: in_query,
    symbol: in_query_required,
    side: in_query_required,
    quantity: in_query_required,
    price: in_query_required,
    priceMatch: in_query,
    modifyId: in_query,
    reduceOnly: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: orderAnswerSchema,
};

/**
 * Cancels one order.
 * Needs `orderId` or `origClientOrderId`. What is not open is refused with -2011 "Unknown order sent.", whether it was filled, canceled, or never there. Orders with a trigger are canceled with `deleteAlgoOrder`.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#cancel-order
 */
export const deleteOrder: Endpoint<DeleteOrderParams, OrderAnswer> = {
  id: "deleteOrder",
  method: "DELETE",
  path: "/fapi/v1/order",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    orderId: in_query,
    origClientOrderId: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: orderAnswerSchema,
};

/**
 * Checks an order without placing it.
 * Nothing goes to the matching engine; ids and times of the answer mean nothing.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#test-order
 */
export const orderTest: Endpoint<OrderTestParams, OrderAnswer> = {
  id: "orderTest",
  method: "POST",
  path: "/fapi/v1/order/test",
  auth: "signed",
  cost: {
    perpOrders10s: 1,
    perpOrders1m: 1,
  },
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    side: in_query_required,
    positionSide: in_query,
    type: in_query_required,
    timeInForce: in_query,
    quantity: in_query,
    reduceOnly: in_query,
    price: in_query,
    newClientOrderId: in_query,
    newOrderRespType: in_query,
    priceMatch: in_query,
    selfTradePreventionMode: in_query,
    goodTillDate: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: orderAnswerSchema,
};

/**
 * Places up to five orders, each of which is taken or refused by itself.
 * They are processed at the same time, in no certain order. The answer has one item for each, in the order of the request: the order, or code and text of its refusal. In overload single orders leave less in doubt.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#place-multiple-orders
 */
export const newBatchOrders: Endpoint<NewBatchOrdersParams, NewBatchOrdersAnswer> = {
  id: "newBatchOrders",
  method: "POST",
  path: "/fapi/v1/batchOrders",
  auth: "signed",
  cost: {
    perpWeight: 5,
    perpOrders10s: 5,
    perpOrders1m: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    batchOrders: in_query_required_json,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: newBatchOrdersAnswerSchema,
};

/**
 * Changes up to five orders, each by itself.
 * What `modifyOrder` says of one order holds for each; what `newBatchOrders` says of order and answer too.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#modify-multiple-orders
 */
export const modifyBatchOrders: Endpoint<ModifyBatchOrdersParams, ModifyBatchOrdersAnswer> = {
  id: "modifyBatchOrders",
  method: "PUT",
  path: "/fapi/v1/batchOrders",
  auth: "signed",
  cost: {
    perpWeight: 5,
    perpOrders10s: 5,
    perpOrders1m: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    batchOrders: in_query_required_json,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: modifyBatchOrdersAnswerSchema,
};

/**
 * Cancels up to ten orders of a symbol, each by itself.
 * Needs one of the two lists. The answer has one item for each, the order or its refusal.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#cancel-multiple-orders
 */
export const deleteBatchOrders: Endpoint<DeleteBatchOrdersParams, DeleteBatchOrdersAnswer> = {
  id: "deleteBatchOrders",
  method: "DELETE",
  path: "/fapi/v1/batchOrders",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    orderIdList: in_query_json,
    origClientOrderIdList: in_query_json,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: deleteBatchOrdersAnswerSchema,
};

/**
 * Lists the changes of an order in the last three months.
 * Needs `orderId` or `origClientOrderId`; `orderId` wins where both are given.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#get-order-modify-history
 */
export const orderAmendment: Endpoint<OrderAmendmentParams, OrderAmendmentAnswer> = {
  id: "orderAmendment",
  method: "GET",
  path: "/fapi/v1/orderAmendment",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  params: {
    symbol: in_query_required,
    orderId: in_query,
    origClientOrderId: in_query,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: orderAmendmentAnswerSchema,
};

/**
 * Cancels all open orders of a symbol.
 * The answer names none of them; the events do. Orders that wait for a trigger stay: `deleteAlgoOpenOrders`.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#cancel-all-open-orders
 */
export const deleteAllOpenOrders: Endpoint<DeleteAllOpenOrdersParams, Done> = {
  id: "deleteAllOpenOrders",
  method: "DELETE",
  path: "/fapi/v1/allOpenOrders",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: doneSchema,
};

/**
 * Cancels all open orders of a symbol after a time, unless it is asked for again.
 * Every call begins the time anew; 0 ends it. The venue suggests 120000 every 30 seconds, and looks about every 10 ms. One symbol at a time; the page says nothing of orders that wait for a trigger.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#auto-cancel-all-open-orders
 */
export const countdownCancelAll: Endpoint<CountdownCancelAllParams, Countdown> = {
  id: "countdownCancelAll",
  method: "POST",
  path: "/fapi/v1/countdownCancelAll",
  auth: "signed",
  cost: {
    perpWeight: 10,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    countdownTime: in_query_required,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: countdownSchema,
};

/**
 * Asks for one open order.
 * Needs `orderId` or `origClientOrderId`. One that is filled or canceled is not found (-2013), as one that never was: it proves nothing.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#query-current-open-order
 */
export const openOrder: Endpoint<OpenOrderParams, Order> = {
  id: "openOrder",
  method: "GET",
  path: "/fapi/v1/openOrder",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  params: {
    symbol: in_query_required,
    orderId: in_query,
    origClientOrderId: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: orderSchema,
};

/**
 * Lists the open orders of a symbol, or of all.
 * Without those that wait for a trigger, which are in `openAlgoOrders`.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#current-all-open-orders
 */
export const openOrders: Endpoint<OpenOrdersParams, OpenOrdersAnswer> = {
  id: "openOrders",
  method: "GET",
  path: "/fapi/v1/openOrders",
  auth: "signed",
  cost: {
    perpWeight: [
      { when: { symbol: true }, cost: 1 },
      { cost: 40 },
    ],
  },
  params: {
    symbol: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: openOrdersAnswerSchema,
};

/**
 * Lists orders of a symbol, or of all, open or not.
 * With `orderId`, orders from that id on; else the latest. `startTime` and `endTime` are less than 7 days apart, and without them the last 7 days are meant. What `getOrder` does not find is not listed.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#all-orders
 */
export const allOrders: Endpoint<AllOrdersParams, AllOrdersAnswer> = {
  id: "allOrders",
  method: "GET",
  path: "/fapi/v1/allOrders",
  auth: "signed",
  cost: {
    perpWeight: 5,
  },
  params: {
    symbol: in_query,
    orderId: in_query,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: allOrdersAnswerSchema,
};

/**
 * Lists the account's fills of a symbol, oldest first.
 * Of the last three months (since 2026-08-26; six before). `startTime` and `endTime` are at most 7 days apart, and without them the last 7 days are meant; `fromId` goes with neither. `id` is the trade's, numbered for each symbol.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#account-trade-list
 */
export const userTrades: Endpoint<UserTradesParams, UserTradesAnswer> = {
  id: "userTrades",
  method: "GET",
  path: "/fapi/v1/userTrades",
  auth: "signed",
  cost: {
    perpWeight: 5,
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
  server: "perpRest",
  answer: userTradesAnswerSchema,
};

/**
 * Lists the orders by which the venue closed positions of the account.
 * Of the last 90 days. Without `startTime`, the 7 days before `endTime` are meant. Liquidation orders have client order ids that begin with `autoclose-`, those of deleveraging `adl_autoclose`.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#users-force-orders
 */
export const forceOrders: Endpoint<ForceOrdersParams, ForceOrdersAnswer> = {
  id: "forceOrders",
  method: "GET",
  path: "/fapi/v1/forceOrders",
  auth: "signed",
  cost: {
    perpWeight: [
      { when: { symbol: true }, cost: 20 },
      { cost: 50 },
    ],
  },
  params: {
    symbol: in_query,
    autoCloseType: in_query,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: forceOrdersAnswerSchema,
};

/**
 * Places an order that waits for a trigger.
 * STOP and TAKE_PROFIT need `quantity`, `triggerPrice`, and `price` or `priceMatch`; their MARKET forms `triggerPrice`, and `quantity` or `closePosition`; TRAILING_STOP_MARKET `quantity` and `callbackRate`. A STOP that buys triggers at or above its price, one that sells at or below it; a TAKE_PROFIT the other way round. What would trigger at once is refused (-2021). Margin is checked when it triggers. An account has at most 200 of them over all symbols (-4045).
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#new-algo-order
 */
export const newAlgoOrder: Endpoint<NewAlgoOrderParams, AlgoOrderAnswer> = {
  id: "newAlgoOrder",
  method: "POST",
  path: "/fapi/v1/algoOrder",
  auth: "signed",
  cost: {
    perpOrders10s: 1,
    perpOrders1m: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    algoType: in_query_required,
    symbol: in_query_required,
    side: in_query_required,
    positionSide: in_query,
    type: in_query_required,
    timeInForce: in_query,
    quantity: in_query,
    price: in_query,
    triggerPrice: in_query,
    workingType: in_query,
    priceMatch: in_query,
    closePosition: in_query,
    priceProtect: in_query,
    reduceOnly: in_query,
    activatePrice: in_query,
    callbackRate: in_query,
    clientAlgoId: in_query,
    newOrderRespType: in_query,
    selfTradePreventionMode: in_query,
    goodTillDate: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: algoOrderAnswerSchema,
};

/**
 * Asks for one algo order, open or not.
 * Needs `algoId` or `clientAlgoId`, and no symbol. Not found are those that `getOrder` would not find. Once it has triggered, `actualOrderId` is the order it became.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#query-algo-order
 */
export const getAlgoOrder: Endpoint<GetAlgoOrderParams, AlgoOrder> = {
  id: "getAlgoOrder",
  method: "GET",
  path: "/fapi/v1/algoOrder",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  params: {
    algoId: in_query,
    clientAlgoId: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: algoOrderSchema,
};

/**
 * Cancels one algo order.
 * Needs `algoId` or `clientAlgoId`, and no symbol.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#cancel-algo-order
 */
export const deleteAlgoOrder: Endpoint<DeleteAlgoOrderParams, AlgoOrderCanceled> = {
  id: "deleteAlgoOrder",
  method: "DELETE",
  path: "/fapi/v1/algoOrder",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    algoId: in_query,
    clientAlgoId: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: algoOrderCanceledSchema,
};

/**
 * Lists the algo orders of a symbol, or of all, that wait for their trigger.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#current-all-algo-open-orders
 */
export const openAlgoOrders: Endpoint<OpenAlgoOrdersParams, OpenAlgoOrdersAnswer> = {
  id: "openAlgoOrders",
  method: "GET",
  path: "/fapi/v1/openAlgoOrders",
  auth: "signed",
  cost: {
    perpWeight: [
      { when: { symbol: true }, cost: 1 },
      { cost: 40 },
    ],
  },
  params: {
    algoType: in_query,
    symbol: in_query,
    algoId: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: openAlgoOrdersAnswerSchema,
};

/**
 * Cancels all algo orders of a symbol that wait for their trigger.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#cancel-all-algo-open-orders
 */
export const deleteAlgoOpenOrders: Endpoint<DeleteAlgoOpenOrdersParams, Done> = {
  id: "deleteAlgoOpenOrders",
  method: "DELETE",
  path: "/fapi/v1/algoOpenOrders",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: doneSchema,
};

/**
 * Lists algo orders of a symbol, open or not.
 * With `algoId`, those from that id on; else the latest. `startTime` and `endTime` are less than 7 days apart, and without them the last 7 days are meant.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#query-all-algo-orders
 */
export const allAlgoOrders: Endpoint<AllAlgoOrdersParams, AllAlgoOrdersAnswer> = {
  id: "allAlgoOrders",
  method: "GET",
  path: "/fapi/v1/allAlgoOrders",
  auth: "signed",
  cost: {
    perpWeight: 5,
  },
  params: {
    symbol: in_query_required,
    algoId: in_query,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: allAlgoOrdersAnswerSchema,
};

/**
 * Lists the positions of the account, and the empty ones with open orders.
 * What is not listed is empty. Leverage and margin mode are in `symbolConfig`. In one-way mode each symbol has one position, BOTH, whose amount is below zero when short; in hedge mode LONG and SHORT, the amount of SHORT below zero.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#position-information-v3
 */
export const positionRisk: Endpoint<PositionRiskParams, PositionRiskAnswer> = {
  id: "positionRisk",
  method: "GET",
  path: "/fapi/v3/positionRisk",
  auth: "signed",
  cost: {
    perpWeight: 5,
  },
  params: {
    symbol: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: positionRiskAnswerSchema,
};

/**
 * Sets the leverage of a symbol.
 * It holds for the symbol, for both sides in hedge mode.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#change-initial-leverage
 */
export const leverage: Endpoint<LeverageParams, Leverage> = {
  id: "leverage",
  method: "POST",
  path: "/fapi/v1/leverage",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    leverage: in_query_required,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: leverageSchema,
};

/**
 * Sets the margin mode of a symbol.
 * Refused while there are open orders (-4047) or a position (-4048), and where it is set already (-4046). Multi-assets mode allows CROSSED only (-4168).
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#change-margin-type
 */
export const marginType: Endpoint<MarginTypeParams, Done> = {
  id: "marginType",
  method: "POST",
  path: "/fapi/v1/marginType",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    marginType: in_query_required,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: doneSchema,
};

/**
 * Adds margin to an isolated position, or takes some off.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#modify-isolated-position-margin
 */
export const positionMargin: Endpoint<PositionMarginParams, PositionMarginMoved> = {
  id: "positionMargin",
  method: "POST",
  path: "/fapi/v1/positionMargin",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    positionSide: in_query,
    amount: in_query_required,
    type: in_query_required,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: positionMarginMovedSchema,
};

/**
 * Lists the margin that was added to isolated positions of a symbol, or taken off, in the last 30 days.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#get-position-margin-change-history
 */
export const positionMarginHistory: Endpoint<PositionMarginHistoryParams, PositionMarginHistoryAnswer> = {
  id: "positionMarginHistory",
  method: "GET",
  path: "/fapi/v1/positionMargin/history",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  params: {
    symbol: in_query_required,
    type: in_query,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: positionMarginHistoryAnswerSchema,
};

/**
 * Asks for the position mode of the account.
 * It is in `accountConfig` as well, for a sixth of the weight.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#get-current-position-mode
 */
export const getPositionSideDual: Endpoint<GetPositionSideDualParams, PositionMode> = {
  id: "getPositionSideDual",
  method: "GET",
  path: "/fapi/v1/positionSide/dual",
  auth: "signed",
  cost: {
    perpWeight: 30,
  },
  params: {
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: positionModeSchema,
};

/**
 * Sets the position mode of the account, for all symbols of USD-M and COIN-M futures.
 * Refused while there are open orders (-4067) or positions (-4068) on either of the two, and where it is set already (-4059). No event is documented that tells of it.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#change-position-mode
 */
export const setPositionSideDual: Endpoint<SetPositionSideDualParams, Done> = {
  id: "setPositionSideDual",
  method: "POST",
  path: "/fapi/v1/positionSide/dual",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    dualSidePosition: in_query_required,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: doneSchema,
};

/**
 * Asks whether all margin assets of the account serve all positions.
 * It is in `accountConfig` as well, for a sixth of the weight.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#get-current-multi-assets-mode
 */
export const getMultiAssetsMargin: Endpoint<GetMultiAssetsMarginParams, AssetsMode> = {
  id: "getMultiAssetsMargin",
  method: "GET",
  path: "/fapi/v1/multiAssetsMargin",
  auth: "signed",
  cost: {
    perpWeight: 30,
  },
  params: {
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: assetsModeSchema,
};

/**
 * Sets whether all margin assets of the account serve all positions.
 * Refused where it is set already (-4171), and with isolated symbols (-4167) or open orders (-4170).
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#change-multi-assets-mode
 */
export const setMultiAssetsMargin: Endpoint<SetMultiAssetsMarginParams, Done> = {
  id: "setMultiAssetsMargin",
  method: "POST",
  path: "/fapi/v1/multiAssetsMargin",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    multiAssetsMargin: in_query_required,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: doneSchema,
};

/**
 * Asks how near positions are to being closed by deleveraging.
 * Values change every 30 seconds. `positionRisk` tells them, too.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#position-adl-quantile-estimation
 */
export const adlQuantile: Endpoint<AdlQuantileParams, AdlQuantileAnswer> = {
  id: "adlQuantile",
  method: "GET",
  path: "/fapi/v1/adlQuantile",
  auth: "signed",
  cost: {
    perpWeight: 5,
  },
  params: {
    symbol: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: adlQuantileAnswerSchema,
};

/**
 * Lists the balances of the account.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#futures-account-balance-v3
 */
export const balance: Endpoint<BalanceParams, BalanceAnswer> = {
  id: "balance",
  method: "GET",
  path: "/fapi/v3/balance",
  auth: "signed",
  cost: {
    perpWeight: 5,
  },
  params: {
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: balanceAnswerSchema,
};

/**
 * Asks for margin, balances and positions of the account.
 * Totals are in USDT in single-asset mode, and count USDT only; in multi-assets mode in USD over all margin assets. Only positions are listed that are not empty or have open orders.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#account-information-v3
 */
export const account: Endpoint<AccountParams, Account> = {
  id: "account",
  method: "GET",
  path: "/fapi/v3/account",
  auth: "signed",
  cost: {
    perpWeight: 5,
  },
  params: {
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: accountSchema,
};

/**
 * Asks for the modes and permissions of the account.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#futures-account-configuration
 */
export const accountConfig: Endpoint<AccountConfigParams, AccountConfig> = {
  id: "accountConfig",
  method: "GET",
  path: "/fapi/v1/accountConfig",
  auth: "signed",
  cost: {
    perpWeight: 5,
  },
  params: {
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: accountConfigSchema,
};

/**
 * Lists leverage and margin mode of a symbol, or of all.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#symbol-configuration
 */
export const symbolConfig: Endpoint<SymbolConfigParams, SymbolConfigAnswer> = {
  id: "symbolConfig",
  method: "GET",
  path: "/fapi/v1/symbolConfig",
  auth: "signed",
  cost: {
    perpWeight: 5,
  },
  params: {
    symbol: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: symbolConfigAnswerSchema,
};

/**
 * Lists the account's leverage brackets of a symbol, or of all.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#notional-and-leverage-brackets
 */
export const leverageBracket: Endpoint<LeverageBracketParams, LeverageBracketAnswer> = {
  id: "leverageBracket",
  method: "GET",
  path: "/fapi/v1/leverageBracket",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  params: {
    symbol: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: leverageBracketAnswerSchema,
};

/**
 * Asks for the account's fee rates on a symbol.
 * Without the discount for paying in BNB, which `getFeeBurn` tells of.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#user-commission-rate
 */
export const commissionRate: Endpoint<CommissionRateParams, CommissionRate> = {
  id: "commissionRate",
  method: "GET",
  path: "/fapi/v1/commissionRate",
  auth: "signed",
  cost: {
    perpWeight: 20,
  },
  params: {
    symbol: in_query_required,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: commissionRateSchema,
};

/**
 * Asks whether fees are paid in BNB at a discount.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#get-bnb-burn-status
 */
export const getFeeBurn: Endpoint<GetFeeBurnParams, FeeBurn> = {
  id: "getFeeBurn",
  method: "GET",
  path: "/fapi/v1/feeBurn",
  auth: "signed",
  cost: {
    perpWeight: 30,
  },
  params: {
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: feeBurnSchema,
};

/**
 * Lists what changed the account's balances, oldest first.
 * Of the last three months; without `startTime` and `endTime` the last 7 days are meant. FUNDING_FEE, and since 2026-09-10 SPECIAL_FUNDING_FEE, are the funding payments: below zero where the account paid. `tranId` is unique for one kind of income of an account.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#get-income-history
 */
export const income: Endpoint<IncomeParams, IncomeAnswer> = {
  id: "income",
  method: "GET",
  path: "/fapi/v1/income",
  auth: "signed",
  cost: {
    perpWeight: 30,
  },
  params: {
    symbol: in_query,
    incomeType: in_query,
    startTime: in_query,
    endTime: in_query,
    page: in_query,
    limit: in_query,
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: incomeAnswerSchema,
};

/**
 * Asks for the account's own limits on orders.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#query-user-rate-limit
 */
export const rateLimitOrder: Endpoint<RateLimitOrderParams, RateLimitOrderAnswer> = {
  id: "rateLimitOrder",
  method: "GET",
  path: "/fapi/v1/rateLimit/order",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  params: {
    recvWindow: in_query,
  },
  server: "perpRest",
  answer: rateLimitOrderAnswerSchema,
};

/**
 * Asks for the key of the account's event stream, and makes it last for 60 minutes more.
 * An account has one key at a time; while it lasts, the same one is told.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/user-data-streams#start-user-data-stream
 */
export const newListenKey: Endpoint<NewListenKeyParams, ListenKey> = {
  id: "newListenKey",
  method: "POST",
  path: "/fapi/v1/listenKey",
  auth: "key",
  cost: {
    perpWeight: 1,
  },
  params: {},
  server: "perpRest",
  answer: listenKeySchema,
};

/**
 * Makes the key last for 60 minutes more.
 * With -1125 there is none any more; `newListenKey` makes one.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/user-data-streams#keepalive-user-data-stream
 */
export const keepListenKey: Endpoint<KeepListenKeyParams, ListenKeyKept> = {
  id: "keepListenKey",
  method: "PUT",
  path: "/fapi/v1/listenKey",
  auth: "key",
  cost: {
    perpWeight: 1,
  },
  params: {},
  server: "perpRest",
  answer: listenKeyKeptSchema,
};

/**
 * Ends the key and the streams that use it.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/user-data-streams#close-user-data-stream
 */
export const deleteListenKey: Endpoint<DeleteListenKeyParams, Pong> = {
  id: "deleteListenKey",
  method: "DELETE",
  path: "/fapi/v1/listenKey",
  auth: "key",
  cost: {
    perpWeight: 1,
  },
  params: {},
  server: "perpRest",
  answer: pongSchema,
};

/**
 * Adds streams to the connection.
 * https://developers.binance.com/docs/derivatives/usds-margined-futures/websocket-market-streams
 */
export const subscribeRequest: Request<StreamNames, SubscribeAnswer> = {
  id: "subscribe",
  server: "perpMarket",
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
 * https://developers.binance.com/docs/derivatives/usds-margined-futures/websocket-market-streams
 */
export const unsubscribeRequest: Request<StreamNames, UnsubscribeAnswer> = {
  id: "unsubscribe",
  server: "perpMarket",
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
 * https://developers.binance.com/docs/derivatives/usds-margined-futures/websocket-market-streams
 */
export const listSubscriptionsRequest: Request<ListSubscriptionsParams, ListSubscriptionsAnswer> = {
  id: "listSubscriptions",
  server: "perpMarket",
  method: "LIST_SUBSCRIPTIONS",
  auth: "none",
  cost: {
    messages: 1,
  },
  params: {},
  answer: listSubscriptionsAnswerSchema,
};

/**
 * Authenticates the connection, so that later requests need neither key nor signature.
 * https://developers.binance.com/docs/derivatives/usds-margined-futures/websocket-api-general-info
 */
export const sessionLogonRequest: Request<SessionLogonParams, SessionState> = {
  id: "sessionLogon",
  server: "perpApi",
  method: "session.logon",
  auth: "signed",
  cost: {
    perpWeight: 2,
  },
  params: {
    recvWindow: {},
  },
  answer: sessionStateSchema,
};

/**
 * Asks who the connection is authenticated as.
 * https://developers.binance.com/docs/derivatives/usds-margined-futures/websocket-api-general-info
 */
export const sessionStatusRequest: Request<SessionStatusParams, SessionState> = {
  id: "sessionStatus",
  server: "perpApi",
  method: "session.status",
  auth: "none",
  cost: {
    perpWeight: 2,
  },
  params: {},
  answer: sessionStateSchema,
};

/**
 * Forgets who the connection is authenticated as.
 * https://developers.binance.com/docs/derivatives/usds-margined-futures/websocket-api-general-info
 */
export const sessionLogoutRequest: Request<SessionLogoutParams, SessionState> = {
  id: "sessionLogout",
  server: "perpApi",
  method: "session.logout",
  auth: "none",
  cost: {
    perpWeight: 2,
  },
  params: {},
  answer: sessionStateSchema,
};

/**
 * Places a LIMIT or MARKET order.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/trade#new-order
 */
export const orderPlaceRequest: Request<OrderPlaceParams, OrderAnswer> = {
  id: "orderPlace",
  server: "perpApi",
  method: "order.place",
  auth: "signed",
  cost: {
    perpOrders10s: 1,
    perpOrders1m: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: { required: true },
    side: { required: true },
    positionSide: {},
    type: { required: true },
    timeInForce: {},
    quantity: {},
    reduceOnly: {},
    price: {},
    newClientOrderId: {},
    newOrderRespType: {},
    priceMatch: {},
    selfTradePreventionMode: {},
    goodTillDate: {},
    recvWindow: {},
  },
  answer: orderAnswerSchema,
};

/**
 * Changes price or quantity of a LIMIT order.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/trade#modify-order
 */
export const orderModifyRequest: Request<OrderModifyParams, OrderAnswer> = {
  id: "orderModify",
  server: "perpApi",
  method: "order.modify",
  auth: "signed",
  cost: {
    perpOrders10s: 1,
    perpOrders1m: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    orderId: {},
    origClientOrderId: {},
    symbol: { required: true },
    side: { required: true },
    quantity: { required: true },
    price: { required: true },
    priceMatch: {},
    modifyId: {},
    reduceOnly: {},
    recvWindow: {},
  },
  answer: orderAnswerSchema,
};

/**
 * Cancels one order.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/trade#cancel-order
 */
export const orderCancelRequest: Request<OrderRefParams, OrderAnswer> = {
  id: "orderCancel",
  server: "perpApi",
  method: "order.cancel",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: { required: true },
    orderId: {},
    origClientOrderId: {},
    recvWindow: {},
  },
  answer: orderAnswerSchema,
};

/**
 * Asks for one order, open or not.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/trade#query-order
 */
export const orderStatusRequest: Request<OrderRefParams, Order> = {
  id: "orderStatus",
  server: "perpApi",
  method: "order.status",
  auth: "signed",
  cost: {
    perpWeight: 1,
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
 * Places an order that waits for a trigger.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/trade#new-algo-order
 */
export const algoOrderPlaceRequest: Request<AlgoOrderPlaceParams, AlgoOrderAnswer> = {
  id: "algoOrderPlace",
  server: "perpApi",
  method: "algoOrder.place",
  auth: "signed",
  cost: {
    perpOrders10s: 1,
    perpOrders1m: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    algoType: { required: true },
    symbol: { required: true },
    side: { required: true },
    positionSide: {},
    type: { required: true },
    timeInForce: {},
    quantity: {},
    price: {},
    triggerPrice: {},
    workingType: {},
    priceMatch: {},
    closePosition: {},
    priceProtect: {},
    reduceOnly: {},
    activatePrice: {},
    callbackRate: {},
    clientAlgoId: {},
    newOrderRespType: {},
    selfTradePreventionMode: {},
    goodTillDate: {},
    recvWindow: {},
  },
  answer: algoOrderAnswerSchema,
};

/**
 * Cancels one algo order.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/trade#cancel-algo-order
 */
export const algoOrderCancelRequest: Request<AlgoOrderRefParams, AlgoOrderCanceled> = {
  id: "algoOrderCancel",
  server: "perpApi",
  method: "algoOrder.cancel",
  auth: "signed",
  cost: {
    perpWeight: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    algoId: {},
    clientAlgoId: {},
    recvWindow: {},
  },
  answer: algoOrderCanceledSchema,
};

/**
 * Lists the balances of the account.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/account#futures-account-balance-v2
 */
export const accountBalanceRequest: Request<AccountRequestParams, AccountBalanceAnswer> = {
  id: "accountBalance",
  server: "perpApi",
  method: "v2/account.balance",
  auth: "signed",
  cost: {
    perpWeight: 5,
  },
  params: {
    recvWindow: {},
  },
  answer: accountBalanceAnswerSchema,
};

/**
 * Asks for margin, balances and positions of the account.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/account#account-information-v2
 */
export const accountStatusRequest: Request<AccountRequestParams, Account> = {
  id: "accountStatus",
  server: "perpApi",
  method: "v2/account.status",
  auth: "signed",
  cost: {
    perpWeight: 5,
  },
  params: {
    recvWindow: {},
  },
  answer: accountSchema,
};

/**
 * Lists the positions of the account.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/trade#position-information-v2
 */
export const accountPositionRequest: Request<PositionParams, AccountPositionAnswer> = {
  id: "accountPosition",
  server: "perpApi",
  method: "v2/account.position",
  auth: "signed",
  cost: {
    perpWeight: 5,
  },
  params: {
    symbol: {},
    recvWindow: {},
  },
  answer: accountPositionAnswerSchema,
};

/**
 * Asks for the key of the account's event stream.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/user-data-streams#start-user-data-stream
 */
export const userDataStreamStartRequest: Request<UserDataStreamStartParams, ListenKey> = {
  id: "userDataStreamStart",
  server: "perpApi",
  method: "userDataStream.start",
  auth: "key",
  cost: {
    perpWeight: 1,
  },
  params: {},
  answer: listenKeySchema,
};

/**
 * Makes the key last for 60 minutes more.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/user-data-streams#keepalive-user-data-stream
 */
export const userDataStreamPingRequest: Request<UserDataStreamPingParams, ListenKeyKept> = {
  id: "userDataStreamPing",
  server: "perpApi",
  method: "userDataStream.ping",
  auth: "key",
  cost: {
    perpWeight: 1,
  },
  params: {},
  answer: listenKeyKeptSchema,
};

/**
 * Ends the key and the streams that use it.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/user-data-streams#close-user-data-stream
 */
export const userDataStreamStopRequest: Request<UserDataStreamStopParams, Pong> = {
  id: "userDataStreamStop",
  server: "perpApi",
  method: "userDataStream.stop",
  auth: "key",
  cost: {
    perpWeight: 1,
  },
  params: {},
  answer: pongSchema,
};

/**
 * The best bid and ask of one symbol, at every change.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/public#individual-symbol-book-ticker-streams
 */
export const bookTickerChannel: Channel<{ readonly symbol: string }, BookTickerEvent> = {
  id: "bookTicker",
  server: "perpPublic",
  auth: "none",
  address: "{symbol}@bookTicker",
  params: ["symbol"],
  messages: {
    bookTicker: bookTickerEventSchema,
  },
};

/**
 * The best bid and ask of all symbols, one event a symbol, every five seconds.
 * One event for each symbol, not a list; COIN-M symbols as well.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/public#all-book-tickers-stream
 */
export const allBookTickersChannel: Channel<Record<string, never>, BookTickerEvent> = {
  id: "allBookTickers",
  server: "perpPublic",
  auth: "none",
  address: "!bookTicker",
  params: [],
  messages: {
    allBookTickers: bookTickerEventSchema,
  },
};

/**
 * The best 5, 10 or 20 levels of each side of one book, every 250 ms.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/public#partial-book-depth-streams
 */
export const partialDepthChannel: Channel<{ readonly symbol: string; readonly levels: "5" | "10" | "20" }, DepthEvent, HotDepthEvent> = {
  id: "partialDepth",
  server: "perpPublic",
  auth: "none",
  address: "{symbol}@depth{levels}",
  params: ["symbol", "levels"],
  messages: {
    partialDepth: depthEventSchema,
  },
};

/**
 * The best 5, 10 or 20 levels of each side of one book, every 500 ms.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/public#partial-book-depth-streams
 */
export const partialDepth500msChannel: Channel<{ readonly symbol: string; readonly levels: "5" | "10" | "20" }, DepthEvent, HotDepthEvent> = {
  id: "partialDepth500ms",
  server: "perpPublic",
  auth: "none",
  address: "{symbol}@depth{levels}@500ms",
  params: ["symbol", "levels"],
  messages: {
    partialDepth: depthEventSchema,
  },
};

/**
 * The best 5, 10 or 20 levels of each side of one book, every 100 ms.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/public#partial-book-depth-streams
 */
export const partialDepth100msChannel: Channel<{ readonly symbol: string; readonly levels: "5" | "10" | "20" }, DepthEvent, HotDepthEvent> = {
  id: "partialDepth100ms",
  server: "perpPublic",
  auth: "none",
  address: "{symbol}@depth{levels}@100ms",
  params: ["symbol", "levels"],
  messages: {
    partialDepth: depthEventSchema,
  },
};

/**
 * The changed levels of one book, every 250 ms.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/public#diff-book-depth-streams
 */
export const diffDepthChannel: Channel<{ readonly symbol: string }, DepthEvent, HotDepthEvent> = {
  id: "diffDepth",
  server: "perpPublic",
  auth: "none",
  address: "{symbol}@depth",
  params: ["symbol"],
  messages: {
    diffDepth: depthEventSchema,
  },
};

/**
 * The changed levels of one book, every 500 ms.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/public#diff-book-depth-streams
 */
export const diffDepth500msChannel: Channel<{ readonly symbol: string }, DepthEvent, HotDepthEvent> = {
  id: "diffDepth500ms",
  server: "perpPublic",
  auth: "none",
  address: "{symbol}@depth@500ms",
  params: ["symbol"],
  messages: {
    diffDepth: depthEventSchema,
  },
};

/**
 * The changed levels of one book, every 100 ms.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/public#diff-book-depth-streams
 */
export const diffDepth100msChannel: Channel<{ readonly symbol: string }, DepthEvent, HotDepthEvent> = {
  id: "diffDepth100ms",
  server: "perpPublic",
  auth: "none",
  address: "{symbol}@depth@100ms",
  params: ["symbol"],
  messages: {
    diffDepth: depthEventSchema,
  },
};

/**
 * Trades of one symbol, those of one side at one price within 100 ms as one.
 * There is no documented stream of single trades. Trades of the insurance fund and of deleveraging are left out.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/market#aggregate-trade-streams
 */
export const aggTradeChannel: Channel<{ readonly symbol: string }, AggTradeEvent> = {
  id: "aggTrade",
  server: "perpMarket",
  auth: "none",
  address: "{symbol}@aggTrade",
  params: ["symbol"],
  messages: {
    aggTrade: aggTradeEventSchema,
  },
};

/**
 * Mark price, index price and funding of one symbol, every three seconds.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/market#mark-price-stream
 */
export const markPriceChannel: Channel<{ readonly symbol: string }, MarkPriceEvent> = {
  id: "markPrice",
  server: "perpMarket",
  auth: "none",
  address: "{symbol}@markPrice",
  params: ["symbol"],
  messages: {
    markPrice: markPriceEventSchema,
  },
};

/**
 * Mark price, index price and funding of one symbol, once a second.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/market#mark-price-stream
 */
export const markPrice1sChannel: Channel<{ readonly symbol: string }, MarkPriceEvent> = {
  id: "markPrice1s",
  server: "perpMarket",
  auth: "none",
  address: "{symbol}@markPrice@1s",
  params: ["symbol"],
  messages: {
    markPrice: markPriceEventSchema,
  },
};

/**
 * Mark price, index price and funding of all symbols, every three seconds.
 * Symbols on stocks and goods come in an event of their own.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/market#mark-price-stream-for-all-market
 */
export const allMarkPricesChannel: Channel<Record<string, never>, AllMarkPricesEvent> = {
  id: "allMarkPrices",
  server: "perpMarket",
  auth: "none",
  address: "!markPrice@arr",
  params: [],
  messages: {
    allMarkPrices: allMarkPricesEventSchema,
  },
};

/**
 * Mark price, index price and funding of all symbols, once a second.
 * Symbols on stocks and goods come in an event of their own.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/market#mark-price-stream-for-all-market
 */
export const allMarkPrices1sChannel: Channel<Record<string, never>, AllMarkPricesEvent> = {
  id: "allMarkPrices1s",
  server: "perpMarket",
  auth: "none",
  address: "!markPrice@arr@1s",
  params: [],
  messages: {
    allMarkPrices: allMarkPricesEventSchema,
  },
};

/**
 * The current candle of one symbol, in UTC, every 250 ms while it changes.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/market#kline-candlestick-streams
 */
export const klineChannel: Channel<{ readonly symbol: string; readonly interval: "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "8h" | "12h" | "1d" | "3d" | "1w" | "1M" }, KlineEvent> = {
  id: "kline",
  server: "perpMarket",
  auth: "none",
  address: "{symbol}@kline_{interval}",
  params: ["symbol", "interval"],
  messages: {
    kline: klineEventSchema,
  },
};

/**
 * Prices and volumes of one symbol over the last 24 hours, every two seconds.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/market#individual-symbol-mini-ticker-stream
 */
export const miniTickerChannel: Channel<{ readonly symbol: string }, MiniTickerEvent> = {
  id: "miniTicker",
  server: "perpMarket",
  auth: "none",
  address: "{symbol}@miniTicker",
  params: ["symbol"],
  messages: {
    miniTicker: miniTickerEventSchema,
  },
};

/**
 * Prices and volumes over the last 24 hours of all symbols that changed, once a second.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/market#all-market-mini-tickers-stream
 */
export const allMiniTickersChannel: Channel<Record<string, never>, AllMiniTickersEvent> = {
  id: "allMiniTickers",
  server: "perpMarket",
  auth: "none",
  address: "!miniTicker@arr",
  params: [],
  messages: {
    allMiniTickers: allMiniTickersEventSchema,
  },
};

/**
 * Statistics of one symbol over the last 24 hours, every two seconds.
 * Without the best bid and ask, which spot has in it.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/market#individual-symbol-ticker-streams
 */
export const tickerChannel: Channel<{ readonly symbol: string }, TickerEvent> = {
  id: "ticker",
  server: "perpMarket",
  auth: "none",
  address: "{symbol}@ticker",
  params: ["symbol"],
  messages: {
    ticker: tickerEventSchema,
  },
};

/**
 * Statistics over the last 24 hours of all symbols that changed, once a second.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/market#all-market-tickers-streams
 */
export const allTickersChannel: Channel<Record<string, never>, AllTickersEvent> = {
  id: "allTickers",
  server: "perpMarket",
  auth: "none",
  address: "!ticker@arr",
  params: [],
  messages: {
    allTickers: allTickersEventSchema,
  },
};

/**
 * The largest liquidation order of one symbol in a second, where there was one.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/market#liquidation-order-streams
 */
export const forceOrderChannel: Channel<{ readonly symbol: string }, ForceOrderEvent> = {
  id: "forceOrder",
  server: "perpMarket",
  auth: "none",
  address: "{symbol}@forceOrder",
  params: ["symbol"],
  messages: {
    forceOrder: forceOrderEventSchema,
  },
};

/**
 * The largest liquidation order of every symbol in a second, where there was one.
 * One event for each order, not a list.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/market#all-market-liquidation-order-streams
 */
export const allForceOrdersChannel: Channel<Record<string, never>, ForceOrderEvent> = {
  id: "allForceOrders",
  server: "perpMarket",
  auth: "none",
  address: "!forceOrder@arr",
  params: [],
  messages: {
    forceOrder: forceOrderEventSchema,
  },
};

/**
 * A symbol was listed, settled, or given other brackets.
 * https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/market#contract-info-stream
 */
export const contractInfoChannel: Channel<Record<string, never>, ContractInfoEvent> = {
  id: "contractInfo",
  server: "perpMarket",
  auth: "none",
  address: "!contractInfo",
  params: [],
  messages: {
    contractInfo: contractInfoEventSchema,
  },
};

/**
 * Orders, fills, balances, positions and modes of an account as they change.
 * https://developers.binance.com/en/docs/products/derivatives-trading-usds-futures/user-data-streams
 */
export const userDataChannel: Channel<{ readonly listenKey: string }, OrderTradeUpdateEvent | TradeLiteEvent | AccountUpdateEvent | AccountConfigUpdateEvent | MarginCallEvent | AlgoUpdateEvent | ConditionalOrderTriggerRejectEvent | StrategyUpdateEvent | GridUpdateEvent | ListenKeyExpiredEvent> = {
  id: "userData",
  server: "perpPrivate",
  auth: "key",
  address: "{listenKey}",
  params: ["listenKey"],
  messages: {
    ORDER_TRADE_UPDATE: orderTradeUpdateEventSchema,
    TRADE_LITE: tradeLiteEventSchema,
    ACCOUNT_UPDATE: accountUpdateEventSchema,
    ACCOUNT_CONFIG_UPDATE: accountConfigUpdateEventSchema,
    MARGIN_CALL: marginCallEventSchema,
    ALGO_UPDATE: algoUpdateEventSchema,
    CONDITIONAL_ORDER_TRIGGER_REJECT: conditionalOrderTriggerRejectEventSchema,
    STRATEGY_UPDATE: strategyUpdateEventSchema,
    GRID_UPDATE: gridUpdateEventSchema,
    listenKeyExpired: listenKeyExpiredEventSchema,
  },
  select: "e",
};
