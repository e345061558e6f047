// Generated from specs/bybit/spot.openapi.yaml and specs/bybit/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint, Request } from "../../src/core/endpoint.ts";
import type {
  SpotCategory,
  SpotOrderRequest,
  SpotOrderBody,
  SpotOrdersBody,
  SpotAmendRequest,
  SpotAmendBody,
  SpotAmendsBody,
  CancelRequest,
  SpotCancelBody,
  SpotCancelsBody,
  RequestTimeInForce,
  RequestSmpType,
  DecimalOrEmpty,
  Category,
  Side,
  PositionIdx,
  BookLevel,
  ExtraFees,
  ExtraFee,
  FeeDetail,
  Extra,
  ServerTimeAnswer,
  ServerTime,
  DoneAnswer,
  SystemStatusAnswer,
  SystemStatuses,
  SystemStatus,
  SpotInstrumentsAnswer,
  SpotInstruments,
  SpotInstrument,
  SpotLotSizeFilter,
  SpotPriceFilter,
  RiskParameters,
  OrderBookAnswer,
  OrderBook,
  RecentTradesAnswer,
  RecentTrades,
  RecentTrade,
  KlineAnswer,
  Klines,
  Kline,
  SpotTickersAnswer,
  SpotTickers,
  SpotTicker,
  PriceLimitAnswer,
  PriceLimit,
  OrderAckAnswer,
  OrderAck,
  CancelAllAnswer,
  CancelAll,
  BatchAnswer,
  BatchAcks,
  BatchAck,
  BatchOutcomes,
  BatchOutcome,
  DcpInfoAnswer,
  DcpInfos,
  DcpInfo,
  OrdersAnswer,
  Orders,
  Order,
  ExecutionsAnswer,
  Executions,
  Execution,
  WalletBalanceAnswer,
  Wallets,
  Wallet,
  WalletCoin,
  FeeRatesAnswer,
  FeeRates,
  FeeRate,
  AccountInfoAnswer,
  AccountInfo,
  UserSettingsAnswer,
  UserSettings,
  TransactionLogAnswer,
  TransactionLog,
  Transaction,
  ApiKeyAnswer,
  ApiKey,
  OrderBookEvent,
  OrderBookData,
  PublicTradeEvent,
  PublicTradeData,
  KlineEvent,
  KlineData,
  SpotTickerEvent,
  SpotTickerData,
  SystemStatusEvent,
  OrderEvent,
  OrderUpdate,
  ExecutionEvent,
  ExecutionUpdate,
  ExecutionFastEvent,
  ExecutionFastData,
  WalletEvent,
  AuthArgs,
  Topics,
  RequestId,
  CreateSpotParams,
  AmendSpotParams,
  CancelSpotParams,
  Window,
  CreateBatchFrame,
  AmendBatchFrame,
  CancelBatchFrame,
  TradeRequestHeader,
  TradeBatchReplyFrame,
  ControlReplyFrame,
  TradeAuthReplyFrame,
  TradePongFrame,
  TradeReplyFrame,
  TradeRefusalFrame,
  TradeReplyHeader,
  AuthRequest,
  SubscribeRequest,
  UnsubscribeRequest,
  PingRequest,
  PrivatePong,
  TradeAuthRequest,
  CreateSpotRequest,
  AmendSpotRequest,
  CancelSpotRequest,
  ServerTimeParams,
  SystemStatusParams,
  SpotInstrumentsParams,
  OrderbookParams,
  FullOrderbookParams,
  RecentTradesParams,
  KlineParams,
  SpotTickersParams,
  OrderPriceLimitParams,
  PlaceSpotOrderParams,
  AmendSpotOrderParams,
  CancelSpotOrderParams,
  CancelAllSpotOrdersParams,
  BatchPlaceSpotOrdersParams,
  BatchAmendSpotOrdersParams,
  BatchCancelSpotOrdersParams,
  SetDisconnectCancelAllParams,
  DcpInfoParams,
  OpenOrdersParams,
  OrderHistoryParams,
  TradeHistoryParams,
  WalletBalanceParams,
  FeeRateParams,
  AccountInfoParams,
  UserSettingsParams,
  TransactionLogParams,
  ApiKeyInformationParams,
  HotOrderBookEvent,
} from "./spot.types.ts";

export type {
  SpotCategory,
  SpotOrderRequest,
  SpotOrderBody,
  SpotOrdersBody,
  SpotAmendRequest,
  SpotAmendBody,
  SpotAmendsBody,
  CancelRequest,
  SpotCancelBody,
  SpotCancelsBody,
  RequestTimeInForce,
  RequestSmpType,
  DecimalOrEmpty,
  Category,
  Side,
  PositionIdx,
  BookLevel,
  ExtraFees,
  ExtraFee,
  FeeDetail,
  Extra,
  ServerTimeAnswer,
  ServerTime,
  DoneAnswer,
  SystemStatusAnswer,
  SystemStatuses,
  SystemStatus,
  SpotInstrumentsAnswer,
  SpotInstruments,
  SpotInstrument,
  SpotLotSizeFilter,
  SpotPriceFilter,
  RiskParameters,
  OrderBookAnswer,
  OrderBook,
  RecentTradesAnswer,
  RecentTrades,
  RecentTrade,
  KlineAnswer,
  Klines,
  Kline,
  SpotTickersAnswer,
  SpotTickers,
  SpotTicker,
  PriceLimitAnswer,
  PriceLimit,
  OrderAckAnswer,
  OrderAck,
  CancelAllAnswer,
  CancelAll,
  BatchAnswer,
  BatchAcks,
  BatchAck,
  BatchOutcomes,
  BatchOutcome,
  DcpInfoAnswer,
  DcpInfos,
  DcpInfo,
  OrdersAnswer,
  Orders,
  Order,
  ExecutionsAnswer,
  Executions,
  Execution,
  WalletBalanceAnswer,
  Wallets,
  Wallet,
  WalletCoin,
  FeeRatesAnswer,
  FeeRates,
  FeeRate,
  AccountInfoAnswer,
  AccountInfo,
  UserSettingsAnswer,
  UserSettings,
  TransactionLogAnswer,
  TransactionLog,
  Transaction,
  ApiKeyAnswer,
  ApiKey,
  OrderBookEvent,
  OrderBookData,
  PublicTradeEvent,
  PublicTradeData,
  KlineEvent,
  KlineData,
  SpotTickerEvent,
  SpotTickerData,
  SystemStatusEvent,
  OrderEvent,
  OrderUpdate,
  ExecutionEvent,
  ExecutionUpdate,
  ExecutionFastEvent,
  ExecutionFastData,
  WalletEvent,
  AuthArgs,
  Topics,
  RequestId,
  CreateSpotParams,
  AmendSpotParams,
  CancelSpotParams,
  Window,
  CreateBatchFrame,
  AmendBatchFrame,
  CancelBatchFrame,
  TradeRequestHeader,
  TradeBatchReplyFrame,
  ControlReplyFrame,
  TradeAuthReplyFrame,
  TradePongFrame,
  TradeReplyFrame,
  TradeRefusalFrame,
  TradeReplyHeader,
  AuthRequest,
  SubscribeRequest,
  UnsubscribeRequest,
  PingRequest,
  PrivatePong,
  TradeAuthRequest,
  CreateSpotRequest,
  AmendSpotRequest,
  CancelSpotRequest,
  ServerTimeParams,
  SystemStatusParams,
  SpotInstrumentsParams,
  OrderbookParams,
  FullOrderbookParams,
  RecentTradesParams,
  KlineParams,
  SpotTickersParams,
  OrderPriceLimitParams,
  PlaceSpotOrderParams,
  AmendSpotOrderParams,
  CancelSpotOrderParams,
  CancelAllSpotOrdersParams,
  BatchPlaceSpotOrdersParams,
  BatchAmendSpotOrdersParams,
  BatchCancelSpotOrdersParams,
  SetDisconnectCancelAllParams,
  DcpInfoParams,
  OpenOrdersParams,
  OrderHistoryParams,
  TradeHistoryParams,
  WalletBalanceParams,
  FeeRateParams,
  AccountInfoParams,
  UserSettingsParams,
  TransactionLogParams,
  ApiKeyInformationParams,
  HotOrderBookEvent,
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

export const spotCategorySchema: v.GenericSchema<unknown, SpotCategory> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.literal("spot"),
  }))();

export const sideSchema: v.GenericSchema<unknown, Side> = /* @__PURE__ */ (() =>
  v.picklist([
    "Buy",
    "Sell",
  ]))();
const optional_sideSchema = /* @__PURE__ */ v.exactOptional(sideSchema);

export const requestTimeInForceSchema: v.GenericSchema<unknown, RequestTimeInForce> = /* @__PURE__ */ (() =>
  v.picklist([
    "GTC",
    "IOC",
    "FOK",
    "PostOnly",
    "RPI",
  ]))();
const optional_requestTimeInForceSchema = /* @__PURE__ */ v.exactOptional(requestTimeInForceSchema);

export const requestSmpTypeSchema: v.GenericSchema<unknown, RequestSmpType> = /* @__PURE__ */ (() =>
  v.picklist([
    "None",
    "CancelMaker",
    "CancelTaker",
    "CancelBoth",
  ]))();
const optional_requestSmpTypeSchema = /* @__PURE__ */ v.exactOptional(requestSmpTypeSchema);

export const spotOrderRequestSchema: v.GenericSchema<unknown, SpotOrderRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    isLeverage: v.exactOptional(v.picklist([
      0,
      1,
    ])),
    side: sideSchema,
    orderType: v.picklist([
      "Market",
      "Limit",
    ]),
    qty: decimal,
    marketUnit: v.exactOptional(v.picklist([
      "baseCoin",
      "quoteCoin",
    ])),
    slippageToleranceType: v.exactOptional(v.picklist([
      "TickSize",
      "Percent",
    ])),
    slippageTolerance: optional_decimal,
    price: optional_decimal,
    orderFilter: v.exactOptional(v.picklist([
      "Order",
      "tpslOrder",
      "StopOrder",
    ])),
    triggerPrice: optional_decimal,
    timeInForce: optional_requestTimeInForceSchema,
    orderLinkId: optional_text,
    takeProfit: optional_decimal,
    stopLoss: optional_decimal,
    tpLimitPrice: optional_decimal,
    slLimitPrice: optional_decimal,
    tpOrderType: v.exactOptional(v.picklist([
      "Market",
      "Limit",
    ])),
    slOrderType: v.exactOptional(v.picklist([
      "Market",
      "Limit",
    ])),
    smpType: optional_requestSmpTypeSchema,
    rpiTakerAccess: optional_boolean,
  }))();

export const spotOrderBodySchema: v.GenericSchema<unknown, SpotOrderBody> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.literal("spot"),
    symbol: text,
    isLeverage: v.exactOptional(v.picklist([
      0,
      1,
    ])),
    side: sideSchema,
    orderType: v.picklist([
      "Market",
      "Limit",
    ]),
    qty: decimal,
    marketUnit: v.exactOptional(v.picklist([
      "baseCoin",
      "quoteCoin",
    ])),
    slippageToleranceType: v.exactOptional(v.picklist([
      "TickSize",
      "Percent",
    ])),
    slippageTolerance: optional_decimal,
    price: optional_decimal,
    orderFilter: v.exactOptional(v.picklist([
      "Order",
      "tpslOrder",
      "StopOrder",
    ])),
    triggerPrice: optional_decimal,
    timeInForce: optional_requestTimeInForceSchema,
    orderLinkId: optional_text,
    takeProfit: optional_decimal,
    stopLoss: optional_decimal,
    tpLimitPrice: optional_decimal,
    slLimitPrice: optional_decimal,
    tpOrderType: v.exactOptional(v.picklist([
      "Market",
      "Limit",
    ])),
    slOrderType: v.exactOptional(v.picklist([
      "Market",
      "Limit",
    ])),
    smpType: optional_requestSmpTypeSchema,
    rpiTakerAccess: optional_boolean,
  }))();

export const spotOrdersBodySchema: v.GenericSchema<unknown, SpotOrdersBody> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.literal("spot"),
    request: v.array(spotOrderRequestSchema),
  }))();

export const spotAmendRequestSchema: v.GenericSchema<unknown, SpotAmendRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: optional_text,
    orderLinkId: optional_text,
    triggerPrice: optional_decimal,
    qty: optional_decimal,
    price: optional_decimal,
    takeProfit: optional_decimal,
    stopLoss: optional_decimal,
    tpLimitPrice: optional_decimal,
    slLimitPrice: optional_decimal,
  }))();

export const spotAmendBodySchema: v.GenericSchema<unknown, SpotAmendBody> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.literal("spot"),
    symbol: text,
    orderId: optional_text,
    orderLinkId: optional_text,
    triggerPrice: optional_decimal,
    qty: optional_decimal,
    price: optional_decimal,
    takeProfit: optional_decimal,
    stopLoss: optional_decimal,
    tpLimitPrice: optional_decimal,
    slLimitPrice: optional_decimal,
  }))();

export const spotAmendsBodySchema: v.GenericSchema<unknown, SpotAmendsBody> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.literal("spot"),
    request: v.array(spotAmendRequestSchema),
  }))();

export const cancelRequestSchema: v.GenericSchema<unknown, CancelRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: optional_text,
    orderLinkId: optional_text,
  }))();

export const spotCancelBodySchema: v.GenericSchema<unknown, SpotCancelBody> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.literal("spot"),
    symbol: text,
    orderId: optional_text,
    orderLinkId: optional_text,
    orderFilter: v.exactOptional(v.picklist([
      "Order",
      "tpslOrder",
      "StopOrder",
    ])),
  }))();

export const spotCancelsBodySchema: v.GenericSchema<unknown, SpotCancelsBody> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.literal("spot"),
    request: v.array(cancelRequestSchema),
  }))();

export const decimalOrEmptySchema: v.GenericSchema<unknown, DecimalOrEmpty> = /* @__PURE__ */ (() =>
  v.union([
    decimal,
    v.literal(""),
  ]))();
const optional_decimalOrEmptySchema = /* @__PURE__ */ v.exactOptional(decimalOrEmptySchema);

export const categorySchema: v.GenericSchema<unknown, Category> = /* @__PURE__ */ (() =>
  text)();

export const positionIdxSchema: v.GenericSchema<unknown, PositionIdx> = /* @__PURE__ */ (() =>
  v.picklist([
    0,
    1,
    2,
  ]))();
const optional_positionIdxSchema = /* @__PURE__ */ v.exactOptional(positionIdxSchema);

export const bookLevelSchema: v.GenericSchema<unknown, BookLevel> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
  ]))();

export const extraFeeSchema: v.GenericSchema<unknown, ExtraFee> = /* @__PURE__ */ (() =>
  v.looseObject({
    feeCoin: text,
    feeType: text,
    subFeeType: optional_text,
    feeRate: optional_decimal,
    fee: decimal,
  }))();

export const extraFeesSchema: v.GenericSchema<unknown, ExtraFees> = /* @__PURE__ */ (() =>
  v.union([
    text,
    v.array(extraFeeSchema),
  ]))();

export const feeDetailSchema: v.GenericSchema<unknown, FeeDetail> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.record(v.string(), decimal)))();

export const extraSchema: v.GenericSchema<unknown, Extra> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.record(v.string(), anything)))();

export const serverTimeSchema: v.GenericSchema<unknown, ServerTime> = /* @__PURE__ */ (() =>
  v.looseObject({
    timeSecond: text,
    timeNano: text,
  }))();

export const serverTimeAnswerSchema: v.GenericSchema<unknown, ServerTimeAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: serverTimeSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const doneAnswerSchema: v.GenericSchema<unknown, DoneAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: v.exactOptional(extraSchema),
    retExtInfo: v.exactOptional(extraSchema),
    time: optional_integer,
  }))();

export const systemStatusSchema: v.GenericSchema<unknown, SystemStatus> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    title: text,
    state: text,
    begin: text,
    end: text,
    href: optional_text,
    serviceTypes: v.exactOptional(v.array(integer)),
    product: v.exactOptional(v.array(integer)),
    uidSuffix: v.exactOptional(v.array(integer)),
    maintainType: v.exactOptional(v.union([
      integer,
      text,
    ])),
    env: v.exactOptional(v.union([
      integer,
      text,
    ])),
  }))();

export const systemStatusesSchema: v.GenericSchema<unknown, SystemStatuses> = /* @__PURE__ */ (() =>
  v.looseObject({
    list: v.array(systemStatusSchema),
  }))();

export const systemStatusAnswerSchema: v.GenericSchema<unknown, SystemStatusAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: systemStatusesSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const spotLotSizeFilterSchema: v.GenericSchema<unknown, SpotLotSizeFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    basePrecision: decimal,
    quotePrecision: decimal,
    minOrderQty: optional_decimal,
    maxOrderQty: optional_decimal,
    minOrderAmt: decimal,
    maxOrderAmt: optional_decimal,
    maxLimitOrderQty: optional_decimal,
    maxMarketOrderQty: optional_decimal,
    postOnlyMaxLimitOrderSize: optional_decimal,
  }))();

export const spotPriceFilterSchema: v.GenericSchema<unknown, SpotPriceFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    tickSize: decimal,
  }))();

export const riskParametersSchema: v.GenericSchema<unknown, RiskParameters> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    priceLimitRatioX: optional_decimalOrEmptySchema,
    priceLimitRatioY: optional_decimalOrEmptySchema,
  })))();

export const spotInstrumentSchema: v.GenericSchema<unknown, SpotInstrument> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    symbolId: optional_integer,
    baseCoin: text,
    quoteCoin: text,
    innovation: optional_text,
    symbolType: optional_text,
    xstockMultiplier: optional_text,
    status: text,
    marginTrading: text,
    stTag: optional_text,
    lotSizeFilter: spotLotSizeFilterSchema,
    priceFilter: spotPriceFilterSchema,
    riskParameters: v.exactOptional(riskParametersSchema),
    forbidUplWithdrawal: optional_boolean,
  }))();

export const spotInstrumentsSchema: v.GenericSchema<unknown, SpotInstruments> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    list: v.array(spotInstrumentSchema),
  }))();

export const spotInstrumentsAnswerSchema: v.GenericSchema<unknown, SpotInstrumentsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: spotInstrumentsSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const orderBookSchema: v.GenericSchema<unknown, OrderBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    s: text,
    b: v.array(bookLevelSchema),
    a: v.array(bookLevelSchema),
    ts: integer,
    u: int64,
    seq: int64,
    cts: integer,
  }))();

export const orderBookAnswerSchema: v.GenericSchema<unknown, OrderBookAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: orderBookSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const recentTradeSchema: v.GenericSchema<unknown, RecentTrade> = /* @__PURE__ */ (() =>
  v.looseObject({
    execId: text,
    symbol: text,
    price: decimal,
    size: decimal,
    side: v.picklist([
      "Buy",
      "Sell",
    ]),
    time: text,
    isBlockTrade: boolean,
    isRPITrade: optional_boolean,
    seq: optional_text,
  }))();

export const recentTradesSchema: v.GenericSchema<unknown, RecentTrades> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    list: v.array(recentTradeSchema),
  }))();

export const recentTradesAnswerSchema: v.GenericSchema<unknown, RecentTradesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: recentTradesSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const klineSchema: v.GenericSchema<unknown, Kline> = /* @__PURE__ */ (() =>
  v.strictTuple([
    text,
    decimal,
    decimal,
    decimal,
    decimal,
    decimal,
    decimal,
  ]))();

export const klinesSchema: v.GenericSchema<unknown, Klines> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    category: categorySchema,
    list: v.array(klineSchema),
  }))();

export const klineAnswerSchema: v.GenericSchema<unknown, KlineAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: klinesSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const spotTickerSchema: v.GenericSchema<unknown, SpotTicker> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    bid1Price: decimalOrEmptySchema,
    bid1Size: decimalOrEmptySchema,
    ask1Price: decimalOrEmptySchema,
    ask1Size: decimalOrEmptySchema,
    lastPrice: decimalOrEmptySchema,
    prevPrice24h: decimalOrEmptySchema,
    price24hPcnt: decimalOrEmptySchema,
    highPrice24h: decimalOrEmptySchema,
    lowPrice24h: decimalOrEmptySchema,
    turnover24h: decimal,
    volume24h: decimal,
    usdIndexPrice: optional_decimalOrEmptySchema,
  }))();

export const spotTickersSchema: v.GenericSchema<unknown, SpotTickers> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    list: v.array(spotTickerSchema),
  }))();

export const spotTickersAnswerSchema: v.GenericSchema<unknown, SpotTickersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: spotTickersSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const priceLimitSchema: v.GenericSchema<unknown, PriceLimit> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    buyLmt: decimal,
    sellLmt: decimal,
    ts: optional_text,
  }))();

export const priceLimitAnswerSchema: v.GenericSchema<unknown, PriceLimitAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: priceLimitSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const orderAckSchema: v.GenericSchema<unknown, OrderAck> = /* @__PURE__ */ (() =>
  v.looseObject({
    orderId: text,
    orderLinkId: text,
  }))();

export const orderAckAnswerSchema: v.GenericSchema<unknown, OrderAckAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: orderAckSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const cancelAllSchema: v.GenericSchema<unknown, CancelAll> = /* @__PURE__ */ (() =>
  v.looseObject({
    list: v.array(orderAckSchema),
    success: optional_text,
  }))();

export const cancelAllAnswerSchema: v.GenericSchema<unknown, CancelAllAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: cancelAllSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const batchAckSchema: v.GenericSchema<unknown, BatchAck> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    symbol: text,
    orderId: text,
    orderLinkId: text,
    createAt: optional_text,
  }))();

export const batchAcksSchema: v.GenericSchema<unknown, BatchAcks> = /* @__PURE__ */ (() =>
  v.looseObject({
    list: v.array(batchAckSchema),
  }))();

export const batchOutcomeSchema: v.GenericSchema<unknown, BatchOutcome> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: integer,
    msg: text,
  }))();

export const batchOutcomesSchema: v.GenericSchema<unknown, BatchOutcomes> = /* @__PURE__ */ (() =>
  v.looseObject({
    list: v.array(batchOutcomeSchema),
  }))();

export const batchAnswerSchema: v.GenericSchema<unknown, BatchAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: batchAcksSchema,
    retExtInfo: batchOutcomesSchema,
    time: integer,
  }))();

export const dcpInfoSchema: v.GenericSchema<unknown, DcpInfo> = /* @__PURE__ */ (() =>
  v.looseObject({
    product: text,
    dcpStatus: text,
    timeWindow: text,
  }))();

export const dcpInfosSchema: v.GenericSchema<unknown, DcpInfos> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    dcpInfos: v.exactOptional(v.array(dcpInfoSchema)),
  })))();

export const dcpInfoAnswerSchema: v.GenericSchema<unknown, DcpInfoAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: dcpInfosSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const orderSchema: v.GenericSchema<unknown, Order> = /* @__PURE__ */ (() =>
  v.looseObject({
    orderId: text,
    orderLinkId: text,
    parentOrderLinkId: optional_text,
    blockTradeId: v.exactOptional(v.nullable(text)),
    symbol: text,
    side: sideSchema,
    orderType: text,
    orderStatus: text,
    timeInForce: text,
    price: decimalOrEmptySchema,
    qty: decimal,
    avgPrice: decimalOrEmptySchema,
    leavesQty: decimalOrEmptySchema,
    leavesValue: optional_decimalOrEmptySchema,
    cumExecQty: decimal,
    cumExecValue: decimalOrEmptySchema,
    cumExecFee: optional_decimalOrEmptySchema,
    cumFeeDetail: v.exactOptional(feeDetailSchema),
    isLeverage: optional_text,
    positionIdx: optional_positionIdxSchema,
    createType: optional_text,
    cancelType: text,
    rejectReason: text,
    stopOrderType: text,
    marketUnit: optional_text,
    slippageToleranceType: optional_text,
    slippageTolerance: optional_decimalOrEmptySchema,
    triggerPrice: decimalOrEmptySchema,
    triggerDirection: optional_integer,
    triggerBy: optional_text,
    takeProfit: optional_decimalOrEmptySchema,
    stopLoss: optional_decimalOrEmptySchema,
    tpslMode: v.exactOptional(v.nullable(text)),
    tpTriggerBy: optional_text,
    slTriggerBy: optional_text,
    tpLimitPrice: optional_decimalOrEmptySchema,
    slLimitPrice: optional_decimalOrEmptySchema,
    ocoTriggerBy: optional_text,
    lastPriceOnCreated: optional_decimalOrEmptySchema,
    basePrice: optional_decimalOrEmptySchema,
    reduceOnly: boolean,
    closeOnTrigger: optional_boolean,
    orderIv: optional_text,
    placeType: optional_text,
    smpType: optional_text,
    smpGroup: optional_integer,
    smpOrderId: optional_text,
    createdTime: text,
    updatedTime: text,
    extraFees: v.exactOptional(extraFeesSchema),
    rpiTakerAccess: optional_boolean,
    rpiMatchedQty: optional_decimalOrEmptySchema,
  }))();

export const ordersSchema: v.GenericSchema<unknown, Orders> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    list: v.array(orderSchema),
    nextPageCursor: text,
  }))();

export const ordersAnswerSchema: v.GenericSchema<unknown, OrdersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: ordersSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const executionSchema: v.GenericSchema<unknown, Execution> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: text,
    orderLinkId: text,
    side: sideSchema,
    orderPrice: decimalOrEmptySchema,
    orderQty: decimalOrEmptySchema,
    leavesQty: decimalOrEmptySchema,
    createType: optional_text,
    orderType: text,
    stopOrderType: optional_text,
    execFee: decimalOrEmptySchema,
    execFeeV2: optional_decimalOrEmptySchema,
    execId: text,
    execPrice: decimal,
    execQty: decimal,
    execType: text,
    execValue: decimalOrEmptySchema,
    execTime: text,
    feeCurrency: optional_text,
    isMaker: boolean,
    feeRate: decimalOrEmptySchema,
    tradeIv: optional_text,
    markIv: optional_text,
    markPrice: optional_decimalOrEmptySchema,
    indexPrice: optional_decimalOrEmptySchema,
    underlyingPrice: optional_decimalOrEmptySchema,
    blockTradeId: v.exactOptional(v.nullable(text)),
    closedSize: optional_decimalOrEmptySchema,
    extraFees: v.exactOptional(extraFeesSchema),
    seq: optional_int64,
  }))();

export const executionsSchema: v.GenericSchema<unknown, Executions> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    list: v.array(executionSchema),
    nextPageCursor: text,
  }))();

export const executionsAnswerSchema: v.GenericSchema<unknown, ExecutionsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: executionsSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const walletCoinSchema: v.GenericSchema<unknown, WalletCoin> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    equity: decimalOrEmptySchema,
    usdValue: optional_decimalOrEmptySchema,
    walletBalance: decimalOrEmptySchema,
    locked: decimalOrEmptySchema,
    free: optional_decimalOrEmptySchema,
    spotHedgingQty: optional_decimalOrEmptySchema,
    borrowAmount: optional_decimalOrEmptySchema,
    spotBorrow: optional_decimalOrEmptySchema,
    accruedInterest: optional_decimalOrEmptySchema,
    availableToBorrow: optional_decimalOrEmptySchema,
    availableToWithdraw: optional_decimalOrEmptySchema,
    totalOrderIM: optional_decimalOrEmptySchema,
    totalPositionIM: optional_decimalOrEmptySchema,
    totalPositionMM: optional_decimalOrEmptySchema,
    unrealisedPnl: optional_decimalOrEmptySchema,
    cumRealisedPnl: optional_decimalOrEmptySchema,
    bonus: optional_decimalOrEmptySchema,
    collateralSwitch: optional_boolean,
    marginCollateral: optional_boolean,
    colRes: optional_text,
  }))();

export const walletSchema: v.GenericSchema<unknown, Wallet> = /* @__PURE__ */ (() =>
  v.looseObject({
    accountType: text,
    accountIMRate: optional_decimalOrEmptySchema,
    accountMMRate: optional_decimalOrEmptySchema,
    accountIMRateByMp: optional_decimalOrEmptySchema,
    accountMMRateByMp: optional_decimalOrEmptySchema,
    accountLTV: optional_decimalOrEmptySchema,
    totalEquity: decimalOrEmptySchema,
    totalWalletBalance: decimalOrEmptySchema,
    totalMarginBalance: optional_decimalOrEmptySchema,
    totalAvailableBalance: optional_decimalOrEmptySchema,
    totalPerpUPL: optional_decimalOrEmptySchema,
    totalInitialMargin: optional_decimalOrEmptySchema,
    totalInitialMarginByMp: optional_decimalOrEmptySchema,
    totalMaintenanceMargin: optional_decimalOrEmptySchema,
    totalMaintenanceMarginByMp: optional_decimalOrEmptySchema,
    coin: v.array(walletCoinSchema),
  }))();

export const walletsSchema: v.GenericSchema<unknown, Wallets> = /* @__PURE__ */ (() =>
  v.looseObject({
    list: v.array(walletSchema),
  }))();

export const walletBalanceAnswerSchema: v.GenericSchema<unknown, WalletBalanceAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: walletsSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const feeRateSchema: v.GenericSchema<unknown, FeeRate> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    takerFeeRate: decimal,
    makerFeeRate: decimal,
  }))();

export const feeRatesSchema: v.GenericSchema<unknown, FeeRates> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: optional_text,
    list: v.array(feeRateSchema),
  }))();

export const feeRatesAnswerSchema: v.GenericSchema<unknown, FeeRatesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: feeRatesSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const accountInfoSchema: v.GenericSchema<unknown, AccountInfo> = /* @__PURE__ */ (() =>
  v.looseObject({
    unifiedMarginStatus: integer,
    marginMode: text,
    isMasterTrader: optional_boolean,
    spotHedgingStatus: optional_text,
    updatedTime: optional_text,
    dcpStatus: optional_text,
    timeWindow: optional_integer,
    smpGroup: optional_integer,
  }))();

export const accountInfoAnswerSchema: v.GenericSchema<unknown, AccountInfoAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: accountInfoSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: optional_integer,
  }))();

export const userSettingsSchema: v.GenericSchema<unknown, UserSettings> = /* @__PURE__ */ (() =>
  v.looseObject({
    lpaSpot: boolean,
    lpaPerp: boolean,
    deltaEnable: optional_boolean,
    smsef: optional_boolean,
    fmsef: optional_boolean,
  }))();

export const userSettingsAnswerSchema: v.GenericSchema<unknown, UserSettingsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: userSettingsSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const transactionSchema: v.GenericSchema<unknown, Transaction> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    symbol: text,
    category: text,
    side: text,
    transactionTime: text,
    type: text,
    transSubType: optional_text,
    qty: optional_decimalOrEmptySchema,
    size: optional_decimalOrEmptySchema,
    currency: text,
    tradePrice: optional_decimalOrEmptySchema,
    funding: optional_decimalOrEmptySchema,
    fee: optional_decimalOrEmptySchema,
    cashFlow: optional_decimalOrEmptySchema,
    change: decimalOrEmptySchema,
    cashBalance: decimalOrEmptySchema,
    feeRate: optional_decimalOrEmptySchema,
    bonusChange: optional_decimalOrEmptySchema,
    tradeId: optional_text,
    orderId: optional_text,
    orderLinkId: optional_text,
    extraFees: v.exactOptional(extraFeesSchema),
  }))();

export const transactionLogSchema: v.GenericSchema<unknown, TransactionLog> = /* @__PURE__ */ (() =>
  v.looseObject({
    list: v.array(transactionSchema),
    nextPageCursor: text,
  }))();

export const transactionLogAnswerSchema: v.GenericSchema<unknown, TransactionLogAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: transactionLogSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const apiKeySchema: v.GenericSchema<unknown, ApiKey> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_text,
    note: optional_text,
    apiKey: text,
    readOnly: integer,
    secret: optional_text,
    permissions: v.pipe(noList, v.record(v.string(), v.array(text))),
    ips: v.exactOptional(v.array(text)),
    type: optional_integer,
    deadlineDay: optional_integer,
    expiredAt: optional_text,
    createdAt: optional_text,
    uta: optional_integer,
    userID: optional_int64,
    vipLevel: optional_text,
    isMaster: optional_boolean,
    parentUid: optional_text,
  }))();

export const apiKeyAnswerSchema: v.GenericSchema<unknown, ApiKeyAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: apiKeySchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const orderBookDataSchema: v.GenericSchema<unknown, OrderBookData> = /* @__PURE__ */ (() =>
  v.looseObject({
    s: text,
    b: v.array(bookLevelSchema),
    a: v.array(bookLevelSchema),
    u: int64,
    seq: int64,
  }))();

export const orderBookEventSchema: v.GenericSchema<unknown, OrderBookEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    topic: text,
    type: v.picklist([
      "snapshot",
      "delta",
    ]),
    ts: integer,
    data: orderBookDataSchema,
    cts: integer,
  }))();

export const publicTradeDataSchema: v.GenericSchema<unknown, PublicTradeData> = /* @__PURE__ */ (() =>
  v.looseObject({
    T: integer,
    s: text,
    S: v.picklist([
      "Buy",
      "Sell",
    ]),
    v: decimal,
    p: decimal,
    L: optional_text,
    i: text,
    BT: boolean,
    RPI: optional_boolean,
    seq: optional_int64,
  }))();

export const publicTradeEventSchema: v.GenericSchema<unknown, PublicTradeEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    topic: text,
    type: text,
    ts: integer,
    data: v.array(publicTradeDataSchema),
  }))();

export const klineDataSchema: v.GenericSchema<unknown, KlineData> = /* @__PURE__ */ (() =>
  v.looseObject({
    start: integer,
    end: integer,
    interval: text,
    open: decimal,
    close: decimal,
    high: decimal,
    low: decimal,
    volume: decimal,
    turnover: decimal,
    confirm: boolean,
    timestamp: integer,
  }))();

export const klineEventSchema: v.GenericSchema<unknown, KlineEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    topic: text,
    type: text,
    ts: integer,
    data: v.array(klineDataSchema),
  }))();

export const spotTickerDataSchema: v.GenericSchema<unknown, SpotTickerData> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    lastPrice: decimalOrEmptySchema,
    highPrice24h: decimalOrEmptySchema,
    lowPrice24h: decimalOrEmptySchema,
    prevPrice24h: decimalOrEmptySchema,
    volume24h: decimal,
    turnover24h: decimal,
    price24hPcnt: decimalOrEmptySchema,
    usdIndexPrice: optional_decimalOrEmptySchema,
  }))();

export const spotTickerEventSchema: v.GenericSchema<unknown, SpotTickerEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    topic: text,
    type: text,
    ts: integer,
    cs: int64,
    data: spotTickerDataSchema,
  }))();

export const systemStatusEventSchema: v.GenericSchema<unknown, SystemStatusEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    topic: text,
    ts: integer,
    data: v.array(systemStatusSchema),
  }))();

export const orderUpdateSchema: v.GenericSchema<unknown, OrderUpdate> = /* @__PURE__ */ (() =>
  v.looseObject({
    orderId: text,
    orderLinkId: text,
    parentOrderLinkId: optional_text,
    blockTradeId: v.exactOptional(v.nullable(text)),
    symbol: text,
    side: sideSchema,
    orderType: text,
    orderStatus: text,
    timeInForce: text,
    price: decimalOrEmptySchema,
    qty: decimal,
    avgPrice: decimalOrEmptySchema,
    leavesQty: decimalOrEmptySchema,
    leavesValue: optional_decimalOrEmptySchema,
    cumExecQty: decimal,
    cumExecValue: decimalOrEmptySchema,
    cumExecFee: optional_decimalOrEmptySchema,
    cumFeeDetail: v.exactOptional(feeDetailSchema),
    isLeverage: optional_text,
    positionIdx: optional_positionIdxSchema,
    createType: optional_text,
    cancelType: text,
    rejectReason: text,
    stopOrderType: text,
    marketUnit: optional_text,
    slippageToleranceType: optional_text,
    slippageTolerance: optional_decimalOrEmptySchema,
    triggerPrice: decimalOrEmptySchema,
    triggerDirection: optional_integer,
    triggerBy: optional_text,
    takeProfit: optional_decimalOrEmptySchema,
    stopLoss: optional_decimalOrEmptySchema,
    tpslMode: v.exactOptional(v.nullable(text)),
    tpTriggerBy: optional_text,
    slTriggerBy: optional_text,
    tpLimitPrice: optional_decimalOrEmptySchema,
    slLimitPrice: optional_decimalOrEmptySchema,
    ocoTriggerBy: optional_text,
    lastPriceOnCreated: optional_decimalOrEmptySchema,
    basePrice: optional_decimalOrEmptySchema,
    reduceOnly: boolean,
    closeOnTrigger: optional_boolean,
    orderIv: optional_text,
    placeType: optional_text,
    smpType: optional_text,
    smpGroup: optional_integer,
    smpOrderId: optional_text,
    createdTime: text,
    updatedTime: text,
    extraFees: v.exactOptional(extraFeesSchema),
    rpiTakerAccess: optional_boolean,
    rpiMatchedQty: optional_decimalOrEmptySchema,
    category: categorySchema,
    closedPnl: optional_decimalOrEmptySchema,
    feeCurrency: optional_text,
    brokerOrderPrice: optional_decimalOrEmptySchema,
  }))();

export const orderEventSchema: v.GenericSchema<unknown, OrderEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_text,
    topic: text,
    creationTime: integer,
    data: v.array(orderUpdateSchema),
  }))();

export const executionUpdateSchema: v.GenericSchema<unknown, ExecutionUpdate> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: text,
    orderLinkId: text,
    side: sideSchema,
    orderPrice: decimalOrEmptySchema,
    orderQty: decimalOrEmptySchema,
    leavesQty: decimalOrEmptySchema,
    createType: optional_text,
    orderType: text,
    stopOrderType: optional_text,
    execFee: decimalOrEmptySchema,
    execFeeV2: optional_decimalOrEmptySchema,
    execId: text,
    execPrice: decimal,
    execQty: decimal,
    execType: text,
    execValue: decimalOrEmptySchema,
    execTime: text,
    feeCurrency: optional_text,
    isMaker: boolean,
    feeRate: decimalOrEmptySchema,
    tradeIv: optional_text,
    markIv: optional_text,
    markPrice: optional_decimalOrEmptySchema,
    indexPrice: optional_decimalOrEmptySchema,
    underlyingPrice: optional_decimalOrEmptySchema,
    blockTradeId: v.exactOptional(v.nullable(text)),
    closedSize: optional_decimalOrEmptySchema,
    extraFees: v.exactOptional(extraFeesSchema),
    seq: optional_int64,
    category: categorySchema,
    isLeverage: optional_text,
    execPnl: optional_decimalOrEmptySchema,
    marketUnit: optional_text,
  }))();

export const executionEventSchema: v.GenericSchema<unknown, ExecutionEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_text,
    topic: text,
    creationTime: integer,
    data: v.array(executionUpdateSchema),
  }))();

export const executionFastDataSchema: v.GenericSchema<unknown, ExecutionFastData> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    symbol: text,
    orderId: text,
    orderLinkId: text,
    isMaker: optional_boolean,
    execId: text,
    execPrice: decimal,
    execQty: decimal,
    side: sideSchema,
    execTime: text,
    seq: optional_int64,
  }))();

export const executionFastEventSchema: v.GenericSchema<unknown, ExecutionFastEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_text,
    topic: text,
    creationTime: integer,
    data: v.array(executionFastDataSchema),
  }))();

export const walletEventSchema: v.GenericSchema<unknown, WalletEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_text,
    topic: text,
    creationTime: integer,
    data: v.array(walletSchema),
  }))();

export const authArgsSchema: v.GenericSchema<unknown, AuthArgs> = /* @__PURE__ */ (() =>
  v.strictTuple([
    text,
    integer,
    text,
  ]))();

export const topicsSchema: v.GenericSchema<unknown, Topics> = /* @__PURE__ */ (() =>
  v.array(text))();

export const requestIdSchema: v.GenericSchema<unknown, RequestId> = /* @__PURE__ */ (() =>
  text)();

export const createSpotParamsSchema: v.GenericSchema<unknown, CreateSpotParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.literal("spot"),
    symbol: text,
    isLeverage: v.exactOptional(v.picklist([
      0,
      1,
    ])),
    side: sideSchema,
    orderType: v.picklist([
      "Market",
      "Limit",
    ]),
    qty: decimal,
    marketUnit: v.exactOptional(v.picklist([
      "baseCoin",
      "quoteCoin",
    ])),
    slippageToleranceType: v.exactOptional(v.picklist([
      "TickSize",
      "Percent",
    ])),
    slippageTolerance: optional_decimal,
    price: optional_decimal,
    orderFilter: v.exactOptional(v.picklist([
      "Order",
      "tpslOrder",
      "StopOrder",
    ])),
    triggerPrice: optional_decimal,
    timeInForce: optional_requestTimeInForceSchema,
    orderLinkId: optional_text,
    takeProfit: optional_decimal,
    stopLoss: optional_decimal,
    tpLimitPrice: optional_decimal,
    slLimitPrice: optional_decimal,
    tpOrderType: v.exactOptional(v.picklist([
      "Market",
      "Limit",
    ])),
    slOrderType: v.exactOptional(v.picklist([
      "Market",
      "Limit",
    ])),
    smpType: optional_requestSmpTypeSchema,
    rpiTakerAccess: optional_boolean,
    "X-BAPI-RECV-WINDOW": optional_integer,
  }))();

export const amendSpotParamsSchema: v.GenericSchema<unknown, AmendSpotParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.literal("spot"),
    symbol: text,
    orderId: optional_text,
    orderLinkId: optional_text,
    triggerPrice: optional_decimal,
    qty: optional_decimal,
    price: optional_decimal,
    takeProfit: optional_decimal,
    stopLoss: optional_decimal,
    tpLimitPrice: optional_decimal,
    slLimitPrice: optional_decimal,
    "X-BAPI-RECV-WINDOW": optional_integer,
  }))();

export const cancelSpotParamsSchema: v.GenericSchema<unknown, CancelSpotParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.literal("spot"),
    symbol: text,
    orderId: optional_text,
    orderLinkId: optional_text,
    orderFilter: v.exactOptional(v.picklist([
      "Order",
      "tpslOrder",
      "StopOrder",
    ])),
    "X-BAPI-RECV-WINDOW": optional_integer,
  }))();

export const windowSchema: v.GenericSchema<unknown, Window> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    "X-BAPI-RECV-WINDOW": optional_integer,
  })))();

export const tradeRequestHeaderSchema: v.GenericSchema<unknown, TradeRequestHeader> = /* @__PURE__ */ (() =>
  v.looseObject({
    "X-BAPI-TIMESTAMP": text,
    "X-BAPI-RECV-WINDOW": optional_text,
  }))();

export const createBatchFrameSchema: v.GenericSchema<unknown, CreateBatchFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    header: tradeRequestHeaderSchema,
    op: v.literal("order.create-batch"),
    args: v.array(spotOrdersBodySchema),
  }))();

export const amendBatchFrameSchema: v.GenericSchema<unknown, AmendBatchFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    header: tradeRequestHeaderSchema,
    op: v.literal("order.amend-batch"),
    args: v.array(spotAmendsBodySchema),
  }))();

export const cancelBatchFrameSchema: v.GenericSchema<unknown, CancelBatchFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    header: tradeRequestHeaderSchema,
    op: v.literal("order.cancel-batch"),
    args: v.array(spotCancelsBodySchema),
  }))();

export const tradeReplyHeaderSchema: v.GenericSchema<unknown, TradeReplyHeader> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    "X-Bapi-Limit": optional_text,
    "X-Bapi-Limit-Status": optional_text,
    "X-Bapi-Limit-Reset-Timestamp": optional_text,
    Traceid: optional_text,
    Timenow: optional_text,
  })))();

export const tradeBatchReplyFrameSchema: v.GenericSchema<unknown, TradeBatchReplyFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    retCode: integer,
    retMsg: text,
    op: text,
    data: batchAcksSchema,
    retExtInfo: batchOutcomesSchema,
    header: v.exactOptional(tradeReplyHeaderSchema),
    connId: optional_text,
  }))();

export const controlReplyFrameSchema: v.GenericSchema<unknown, ControlReplyFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    success: boolean,
    ret_msg: optional_text,
    conn_id: optional_text,
    req_id: optional_text,
    op: text,
    retCode: optional_integer,
    retMsg: optional_text,
    connId: optional_text,
  }))();

export const tradeAuthReplyFrameSchema: v.GenericSchema<unknown, TradeAuthReplyFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    retCode: integer,
    retMsg: text,
    op: v.literal("auth"),
    connId: optional_text,
  }))();

export const tradePongFrameSchema: v.GenericSchema<unknown, TradePongFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    retCode: integer,
    retMsg: optional_text,
    op: v.literal("pong"),
    data: v.exactOptional(v.array(text)),
    connId: optional_text,
  }))();

export const tradeReplyFrameSchema: v.GenericSchema<unknown, TradeReplyFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    retCode: integer,
    retMsg: text,
    op: text,
    data: orderAckSchema,
    retExtInfo: v.exactOptional(extraSchema),
    header: v.exactOptional(tradeReplyHeaderSchema),
    connId: optional_text,
  }))();

export const tradeRefusalFrameSchema: v.GenericSchema<unknown, TradeRefusalFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    retCode: optional_integer,
    retMsg: optional_text,
    op: text,
    header: v.exactOptional(tradeReplyHeaderSchema),
    connId: optional_text,
    success: optional_boolean,
    ret_msg: optional_text,
    conn_id: optional_text,
  }))();

export const authRequestSchema: v.GenericSchema<unknown, AuthRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    req_id: optional_text,
    op: v.literal("auth"),
    args: authArgsSchema,
  }))();

export const subscribeRequestSchema: v.GenericSchema<unknown, SubscribeRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    req_id: optional_text,
    op: v.literal("subscribe"),
    args: topicsSchema,
  }))();

export const unsubscribeRequestSchema: v.GenericSchema<unknown, UnsubscribeRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    req_id: optional_text,
    op: v.literal("unsubscribe"),
    args: topicsSchema,
  }))();

export const pingRequestSchema: v.GenericSchema<unknown, PingRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    req_id: optional_text,
    op: v.literal("ping"),
  }))();

export const privatePongSchema: v.GenericSchema<unknown, PrivatePong> = /* @__PURE__ */ (() =>
  v.looseObject({
    req_id: optional_text,
    op: v.literal("pong"),
    args: v.exactOptional(v.array(text)),
    conn_id: optional_text,
  }))();

export const tradeAuthRequestSchema: v.GenericSchema<unknown, TradeAuthRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    op: v.literal("auth"),
    args: authArgsSchema,
  }))();

export const createSpotRequestSchema: v.GenericSchema<unknown, CreateSpotRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    op: v.literal("order.create"),
    params: createSpotParamsSchema,
  }))();

export const amendSpotRequestSchema: v.GenericSchema<unknown, AmendSpotRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    op: v.literal("order.amend"),
    params: amendSpotParamsSchema,
  }))();

export const cancelSpotRequestSchema: v.GenericSchema<unknown, CancelSpotRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    op: v.literal("order.cancel"),
    params: cancelSpotParamsSchema,
  }))();

const in_body = { in: "body" } as const;
const in_body_required = { in: "body", required: true } as const;
const in_header = { in: "header" } as const;
const in_query = { in: "query" } as const;
const in_query_comma = { in: "query", list: "comma" } as const;
const in_query_required = { in: "query", required: true } as const;

/**
 * Asks for the server's clock.
 * https://bybit-exchange.github.io/docs/v5/market/time
 */
export const serverTime: Endpoint<ServerTimeParams, ServerTimeAnswer> = {
  id: "serverTime",
  method: "GET",
  path: "/v5/market/time",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {},
  answer: serverTimeAnswerSchema,
};

/**
 * Lists maintenance, past, running and planned.
 * Interruptions of less than ten seconds are not announced.
 * https://bybit-exchange.github.io/docs/v5/system-status
 */
export const systemStatus: Endpoint<SystemStatusParams, SystemStatusAnswer> = {
  id: "systemStatus",
  method: "GET",
  path: "/v5/system/status",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    id: in_query,
    state: in_query,
  },
  answer: systemStatusAnswerSchema,
};

/**
 * Lists the pairs of spot with their trading rules.
 * https://bybit-exchange.github.io/docs/v5/market/instrument
 */
export const spotInstruments: Endpoint<SpotInstrumentsParams, SpotInstrumentsAnswer> = {
  id: "spotInstruments",
  method: "GET",
  path: "/v5/market/instruments-info",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query,
  },
  answer: spotInstrumentsAnswerSchema,
};

/**
 * Takes a snapshot of an order book.
 * https://bybit-exchange.github.io/docs/v5/market/orderbook
 */
export const orderbook: Endpoint<OrderbookParams, OrderBookAnswer> = {
  id: "orderbook",
  method: "GET",
  path: "/v5/market/orderbook",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query_required,
    limit: in_query,
  },
  answer: orderBookAnswerSchema,
};

/**
 * Takes a snapshot of up to 10000 levels of each side, from which the stream orderbook.full goes on.
 * https://bybit-exchange.github.io/docs/v5/market/full-ob
 */
export const fullOrderbook: Endpoint<FullOrderbookParams, OrderBookAnswer> = {
  id: "fullOrderbook",
  method: "GET",
  path: "/v5/market/full_orderbook",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query_required,
  },
  answer: orderBookAnswerSchema,
};

/**
 * Lists the latest trades of a symbol.
 * https://bybit-exchange.github.io/docs/v5/market/recent-trade
 */
export const recentTrades: Endpoint<RecentTradesParams, RecentTradesAnswer> = {
  id: "recentTrades",
  method: "GET",
  path: "/v5/market/recent-trade",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query_required,
    limit: in_query,
  },
  answer: recentTradesAnswerSchema,
};

/**
 * Lists candles of a symbol, newest first.
 * https://bybit-exchange.github.io/docs/v5/market/kline
 */
export const kline: Endpoint<KlineParams, KlineAnswer> = {
  id: "kline",
  method: "GET",
  path: "/v5/market/kline",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query_required,
    interval: in_query_required,
    start: in_query,
    end: in_query,
    limit: in_query,
  },
  answer: klineAnswerSchema,
};

/**
 * Asks for prices and statistics of the last 24 hours of one pair of spot, or of all.
 * https://bybit-exchange.github.io/docs/v5/market/tickers
 */
export const spotTickers: Endpoint<SpotTickersParams, SpotTickersAnswer> = {
  id: "spotTickers",
  method: "GET",
  path: "/v5/market/tickers",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query,
  },
  answer: spotTickersAnswerSchema,
};

/**
 * Asks for the highest price at which one may buy now, and the lowest at which one may sell.
 * https://bybit-exchange.github.io/docs/v5/market/order-price-limit
 */
export const orderPriceLimit: Endpoint<OrderPriceLimitParams, PriceLimitAnswer> = {
  id: "orderPriceLimit",
  method: "GET",
  path: "/v5/market/price-limit",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query_required,
  },
  answer: priceLimitAnswerSchema,
};

/**
 * Places an order of spot.
 * The answer says that the order was taken for processing; the order stream tells what became of it. A price beyond the limit is refused. Up to 500 open orders, of them 30 with take profit or stop loss and 30 trigger orders for each symbol.
 * https://bybit-exchange.github.io/docs/v5/order/create-order
 */
export const placeSpotOrder: Endpoint<PlaceSpotOrderParams, OrderAckAnswer> = {
  id: "placeSpotOrder",
  method: "POST",
  path: "/v5/order/create",
  auth: "signed",
  cost: {
    requests: 1,
    placeSpot: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    symbol: in_body_required,
    isLeverage: in_body,
    side: in_body_required,
    orderType: in_body_required,
    qty: in_body_required,
    marketUnit: in_body,
    slippageToleranceType: in_body,
    slippageTolerance: in_body,
    price: in_body,
    orderFilter: in_body,
    triggerPrice: in_body,
    timeInForce: in_body,
    orderLinkId: in_body,
    takeProfit: in_body,
    stopLoss: in_body,
    tpLimitPrice: in_body,
    slLimitPrice: in_body,
    tpOrderType: in_body,
    slOrderType: in_body,
    smpType: in_body,
    rpiTakerAccess: in_body,
  },
  fixed: {
    category: "spot",
  },
  body: "json",
  answer: orderAckAnswerSchema,
};

/**
 * Changes quantity, price or triggers of an open order of spot.
 * Either `orderId` or `orderLinkId`. What is not given stays. `qty` is the whole quantity, not what is left.
 * https://bybit-exchange.github.io/docs/v5/order/amend-order
 */
export const amendSpotOrder: Endpoint<AmendSpotOrderParams, OrderAckAnswer> = {
  id: "amendSpotOrder",
  method: "POST",
  path: "/v5/order/amend",
  auth: "signed",
  cost: {
    requests: 1,
    amendSpot: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    symbol: in_body_required,
    orderId: in_body,
    orderLinkId: in_body,
    triggerPrice: in_body,
    qty: in_body,
    price: in_body,
    takeProfit: in_body,
    stopLoss: in_body,
    tpLimitPrice: in_body,
    slLimitPrice: in_body,
  },
  fixed: {
    category: "spot",
  },
  body: "json",
  answer: orderAckAnswerSchema,
};

/**
 * Cancels an open order of spot.
 * Either `orderId` or `orderLinkId`. The answer says that the request was taken, not that the order ended.
 * https://bybit-exchange.github.io/docs/v5/order/cancel-order
 */
export const cancelSpotOrder: Endpoint<CancelSpotOrderParams, OrderAckAnswer> = {
  id: "cancelSpotOrder",
  method: "POST",
  path: "/v5/order/cancel",
  auth: "signed",
  cost: {
    requests: 1,
    cancelSpot: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    symbol: in_body_required,
    orderId: in_body,
    orderLinkId: in_body,
    orderFilter: in_body,
  },
  fixed: {
    category: "spot",
  },
  body: "json",
  answer: orderAckAnswerSchema,
};

/**
 * Cancels the open orders of spot, of one pair or of all.
 * Without `orderFilter`, trigger orders and orders with take profit or stop loss stay.
 * https://bybit-exchange.github.io/docs/v5/order/cancel-all
 */
export const cancelAllSpotOrders: Endpoint<CancelAllSpotOrdersParams, CancelAllAnswer> = {
  id: "cancelAllSpotOrders",
  method: "POST",
  path: "/v5/order/cancel-all",
  auth: "signed",
  cost: {
    requests: 1,
    cancelAllSpot: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    symbol: in_body,
    baseCoin: in_body,
    orderFilter: in_body,
  },
  fixed: {
    category: "spot",
  },
  body: "json",
  answer: cancelAllAnswerSchema,
};

/**
 * Places up to 10 orders of spot, each with an outcome of its own.
 * https://bybit-exchange.github.io/docs/v5/order/batch-place
 */
export const batchPlaceSpotOrders: Endpoint<BatchPlaceSpotOrdersParams, BatchAnswer> = {
  id: "batchPlaceSpotOrders",
  method: "POST",
  path: "/v5/order/create-batch",
  auth: "signed",
  cost: {
    requests: 1,
    batchPlaceSpot: [
      { cost: 1, each: "request" },
    ],
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    request: in_body_required,
  },
  fixed: {
    category: "spot",
  },
  body: "json",
  answer: batchAnswerSchema,
};

/**
 * Changes up to 10 open orders of spot, each with an outcome of its own.
 * Not for trigger orders.
 * https://bybit-exchange.github.io/docs/v5/order/batch-amend
 */
export const batchAmendSpotOrders: Endpoint<BatchAmendSpotOrdersParams, BatchAnswer> = {
  id: "batchAmendSpotOrders",
  method: "POST",
  path: "/v5/order/amend-batch",
  auth: "signed",
  cost: {
    requests: 1,
    batchAmendSpot: [
      { cost: 1, each: "request" },
    ],
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    request: in_body_required,
  },
  fixed: {
    category: "spot",
  },
  body: "json",
  answer: batchAnswerSchema,
};

/**
 * Cancels up to 10 open orders of spot, each with an outcome of its own.
 * https://bybit-exchange.github.io/docs/v5/order/batch-cancel
 */
export const batchCancelSpotOrders: Endpoint<BatchCancelSpotOrdersParams, BatchAnswer> = {
  id: "batchCancelSpotOrders",
  method: "POST",
  path: "/v5/order/cancel-batch",
  auth: "signed",
  cost: {
    requests: 1,
    batchCancelSpot: [
      { cost: 1, each: "request" },
    ],
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    request: in_body_required,
  },
  fixed: {
    category: "spot",
  },
  body: "json",
  answer: batchAnswerSchema,
};

/**
 * Sets after how long without a private socket the account's orders are cancelled.
 * It takes some ten seconds to have an effect; ask then whether it has.
 * https://bybit-exchange.github.io/docs/v5/order/dcp
 */
export const setDisconnectCancelAll: Endpoint<SetDisconnectCancelAllParams, DoneAnswer> = {
  id: "setDisconnectCancelAll",
  method: "POST",
  path: "/v5/order/disconnected-cancel-all",
  auth: "signed",
  cost: {
    requests: 1,
    setDcp: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    product: in_body,
    timeWindow: in_body_required,
  },
  body: "json",
  answer: doneAnswerSchema,
};

/**
 * Asks for which products disconnect-cancel-all is on, and with which window.
 * Accounts for which it was never switched on get an empty answer.
 * https://bybit-exchange.github.io/docs/v5/account/dcp-info
 */
export const dcpInfo: Endpoint<DcpInfoParams, DcpInfoAnswer> = {
  id: "dcpInfo",
  method: "GET",
  path: "/v5/account/query-dcp-info",
  auth: "signed",
  cost: {
    requests: 1,
    dcpInfo: 1,
  },
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
  },
  answer: dcpInfoAnswerSchema,
};

/**
 * Lists open orders, or the latest that ended, newest first.
 * Of `orderId`, `orderLinkId`, `symbol` and `baseCoin` the first in this order counts. Linear needs `symbol`, `baseCoin` or `settleCoin`; spot takes no coins.
 * https://bybit-exchange.github.io/docs/v5/order/open-order
 */
export const openOrders: Endpoint<OpenOrdersParams, OrdersAnswer> = {
  id: "openOrders",
  method: "GET",
  path: "/v5/order/realtime",
  auth: "signed",
  cost: {
    requests: 1,
    openOrders: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query,
    baseCoin: in_query,
    settleCoin: in_query,
    orderId: in_query,
    orderLinkId: in_query,
    openOnly: in_query,
    orderFilter: in_query,
    limit: in_query,
    cursor: in_query,
    "X-BAPI-RECV-WINDOW": in_header,
  },
  answer: ordersAnswerSchema,
};

/**
 * Lists orders that ended, of up to two years, in windows of seven days.
 * It may lag behind what the order stream told. Cancelled, refused and deactivated orders without a fill are listed for 24 hours; older than seven days, only orders with fills.
 * https://bybit-exchange.github.io/docs/v5/order/order-list
 */
export const orderHistory: Endpoint<OrderHistoryParams, OrdersAnswer> = {
  id: "orderHistory",
  method: "GET",
  path: "/v5/order/history",
  auth: "signed",
  cost: {
    requests: 1,
    orderHistory: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query,
    baseCoin: in_query,
    settleCoin: in_query,
    orderId: in_query,
    orderLinkId: in_query,
    orderFilter: in_query,
    orderStatus: in_query,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
    cursor: in_query,
    "X-BAPI-RECV-WINDOW": in_header,
  },
  answer: ordersAnswerSchema,
};

/**
 * Lists the account's fills and other executions of up to two years, newest first, seven days at a time.
 * Of `orderId`, `orderLinkId`, `symbol` and `baseCoin` the first in this order counts; with an order's id, everything else is ignored.
 * https://bybit-exchange.github.io/docs/v5/order/execution
 */
export const tradeHistory: Endpoint<TradeHistoryParams, ExecutionsAnswer> = {
  id: "tradeHistory",
  method: "GET",
  path: "/v5/execution/list",
  auth: "signed",
  cost: {
    requests: 1,
    tradeHistory: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query,
    orderId: in_query,
    orderLinkId: in_query,
    baseCoin: in_query,
    settleCoin: in_query,
    startTime: in_query,
    endTime: in_query,
    execType: in_query,
    limit: in_query,
    cursor: in_query,
    "X-BAPI-RECV-WINDOW": in_header,
  },
  answer: executionsAnswerSchema,
};

/**
 * Asks for the balances of the unified account.
 * Coins without assets and debts are left out unless they are asked for by name.
 * https://bybit-exchange.github.io/docs/v5/account/wallet-balance
 */
export const walletBalance: Endpoint<WalletBalanceParams, WalletBalanceAnswer> = {
  id: "walletBalance",
  method: "GET",
  path: "/v5/account/wallet-balance",
  auth: "signed",
  cost: {
    requests: 1,
    walletBalance: 1,
  },
  params: {
    accountType: in_query_required,
    coin: in_query_comma,
    "X-BAPI-RECV-WINDOW": in_header,
  },
  answer: walletBalanceAnswerSchema,
};

/**
 * Asks for the account's fee rates, of one symbol or of all.
 * https://bybit-exchange.github.io/docs/v5/account/fee-rate
 */
export const feeRate: Endpoint<FeeRateParams, FeeRatesAnswer> = {
  id: "feeRate",
  method: "GET",
  path: "/v5/account/fee-rate",
  auth: "signed",
  cost: {
    requests: 1,
    feeRate: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query,
    "X-BAPI-RECV-WINDOW": in_header,
  },
  answer: feeRatesAnswerSchema,
};

/**
 * Asks for the kind of account and its margin mode.
 * https://bybit-exchange.github.io/docs/v5/account/account-info
 */
export const accountInfo: Endpoint<AccountInfoParams, AccountInfoAnswer> = {
  id: "accountInfo",
  method: "GET",
  path: "/v5/account/info",
  auth: "signed",
  cost: {
    requests: 1,
    accountInfo: 1,
  },
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
  },
  answer: accountInfoAnswerSchema,
};

/**
 * Asks what happens to limit orders beyond the price limit, and how fees may be paid.
 * https://bybit-exchange.github.io/docs/v5/account/get-user-setting-config
 */
export const userSettings: Endpoint<UserSettingsParams, UserSettingsAnswer> = {
  id: "userSettings",
  method: "GET",
  path: "/v5/account/user-setting-config",
  auth: "signed",
  cost: {
    requests: 1,
    userSettings: 1,
  },
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
  },
  answer: userSettingsAnswerSchema,
};

/**
 * Lists what changed the account's balances, newest first, of up to two years.
 * https://bybit-exchange.github.io/docs/v5/account/transaction-log
 */
export const transactionLog: Endpoint<TransactionLogParams, TransactionLogAnswer> = {
  id: "transactionLog",
  method: "GET",
  path: "/v5/account/transaction-log",
  auth: "signed",
  cost: {
    requests: 1,
    transactionLog: 1,
  },
  params: {
    accountType: in_query,
    category: in_query,
    currency: in_query,
    baseCoin: in_query,
    type: in_query,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
    cursor: in_query,
    "X-BAPI-RECV-WINDOW": in_header,
  },
  answer: transactionLogAnswerSchema,
};

/**
 * Asks what the API key allows.
 * https://bybit-exchange.github.io/docs/v5/user/apikey-info
 */
export const apiKeyInformation: Endpoint<ApiKeyInformationParams, ApiKeyAnswer> = {
  id: "apiKeyInformation",
  method: "GET",
  path: "/v5/user/query-api",
  auth: "signed",
  cost: {
    requests: 1,
    apiKey: 1,
  },
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
  },
  answer: apiKeyAnswerSchema,
};

/**
 * Places an order of spot.
 * https://bybit-exchange.github.io/docs/v5/websocket/trade/guideline
 */
export const createSpotRequest: Request<CreateSpotParams, OrderAck> = {
  id: "createSpot",
  server: "trade",
  method: "order.create",
  auth: "signed",
  cost: {
    tradeRequests: 1,
    placeSpot: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    category: { required: true },
    symbol: { required: true },
    isLeverage: {},
    side: { required: true },
    orderType: { required: true },
    qty: { required: true },
    marketUnit: {},
    slippageToleranceType: {},
    slippageTolerance: {},
    price: {},
    orderFilter: {},
    triggerPrice: {},
    timeInForce: {},
    orderLinkId: {},
    takeProfit: {},
    stopLoss: {},
    tpLimitPrice: {},
    slLimitPrice: {},
    tpOrderType: {},
    slOrderType: {},
    smpType: {},
    rpiTakerAccess: {},
    "X-BAPI-RECV-WINDOW": {},
  },
  answer: orderAckSchema,
};

/**
 * Changes an open order of spot.
 * https://bybit-exchange.github.io/docs/v5/websocket/trade/guideline
 */
export const amendSpotRequest: Request<AmendSpotParams, OrderAck> = {
  id: "amendSpot",
  server: "trade",
  method: "order.amend",
  auth: "signed",
  cost: {
    tradeRequests: 1,
    amendSpot: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    category: { required: true },
    symbol: { required: true },
    orderId: {},
    orderLinkId: {},
    triggerPrice: {},
    qty: {},
    price: {},
    takeProfit: {},
    stopLoss: {},
    tpLimitPrice: {},
    slLimitPrice: {},
    "X-BAPI-RECV-WINDOW": {},
  },
  answer: orderAckSchema,
};

/**
 * Cancels an open order of spot.
 * https://bybit-exchange.github.io/docs/v5/websocket/trade/guideline
 */
export const cancelSpotRequest: Request<CancelSpotParams, OrderAck> = {
  id: "cancelSpot",
  server: "trade",
  method: "order.cancel",
  auth: "signed",
  cost: {
    tradeRequests: 1,
    cancelSpot: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    category: { required: true },
    symbol: { required: true },
    orderId: {},
    orderLinkId: {},
    orderFilter: {},
    "X-BAPI-RECV-WINDOW": {},
  },
  answer: orderAckSchema,
};

/**
 * The best levels of a book, a snapshot and what changes of them.
 * https://bybit-exchange.github.io/docs/v5/websocket/public/orderbook
 */
export const orderbookChannel: Channel<{ readonly depth: "1" | "50" | "200" | "1000"; readonly symbol: string }, OrderBookEvent, HotOrderBookEvent> = {
  id: "orderbook",
  server: "spot",
  auth: "none",
  address: "orderbook.{depth}.{symbol}",
  params: ["depth", "symbol"],
  messages: {
    orderbook: orderBookEventSchema,
  },
};

/**
 * What changes of a whole book, without a snapshot.
 * https://bybit-exchange.github.io/docs/v5/websocket/public/full-ob
 */
export const orderbookFullChannel: Channel<{ readonly symbol: string }, OrderBookEvent, HotOrderBookEvent> = {
  id: "orderbookFull",
  server: "spot",
  auth: "none",
  address: "orderbook.full.{symbol}",
  params: ["symbol"],
  messages: {
    orderbookFull: orderBookEventSchema,
  },
};

/**
 * Every trade of a symbol.
 * https://bybit-exchange.github.io/docs/v5/websocket/public/trade
 */
export const publicTradeChannel: Channel<{ readonly symbol: string }, PublicTradeEvent> = {
  id: "publicTrade",
  server: "spot",
  auth: "none",
  address: "publicTrade.{symbol}",
  params: ["symbol"],
  messages: {
    publicTrade: publicTradeEventSchema,
  },
};

/**
 * The current candle of a symbol, every second to every minute.
 * https://bybit-exchange.github.io/docs/v5/websocket/public/kline
 */
export const klineChannel: Channel<{ readonly interval: "1" | "3" | "5" | "15" | "30" | "60" | "120" | "240" | "360" | "720" | "D" | "W" | "M"; readonly symbol: string }, KlineEvent> = {
  id: "kline",
  server: "spot",
  auth: "none",
  address: "kline.{interval}.{symbol}",
  params: ["interval", "symbol"],
  messages: {
    kline: klineEventSchema,
  },
};

/**
 * Price and last 24 hours of a pair of spot, every 50 ms where they changed.
 * https://bybit-exchange.github.io/docs/v5/websocket/public/ticker
 */
export const tickersSpotChannel: Channel<{ readonly symbol: string }, SpotTickerEvent> = {
  id: "tickersSpot",
  server: "spot",
  auth: "none",
  address: "tickers.{symbol}",
  params: ["symbol"],
  messages: {
    tickersSpot: spotTickerEventSchema,
  },
};

/**
 * Maintenance as it is planned, begins and ends.
 * https://bybit-exchange.github.io/docs/v5/websocket/system/system-status
 */
export const systemStatusChannel: Channel<Record<string, never>, SystemStatusEvent> = {
  id: "systemStatus",
  server: "status",
  auth: "none",
  address: "system.status",
  params: [],
  messages: {
    systemStatus: systemStatusEventSchema,
  },
};

/**
 * Orders of all products as they change.
 * https://bybit-exchange.github.io/docs/v5/websocket/private/order
 */
export const orderChannel: Channel<Record<string, never>, OrderEvent> = {
  id: "order",
  server: "private",
  auth: "signed",
  address: "order",
  params: [],
  messages: {
    order: orderEventSchema,
  },
};

/**
 * Orders of one product as they change.
 * https://bybit-exchange.github.io/docs/v5/websocket/private/order
 */
export const orderByCategoryChannel: Channel<{ readonly category: "spot" | "linear" | "inverse" }, OrderEvent> = {
  id: "orderByCategory",
  server: "private",
  auth: "signed",
  address: "order.{category}",
  params: ["category"],
  messages: {
    order: orderEventSchema,
  },
};

/**
 * Fills and other executions of all products.
 * https://bybit-exchange.github.io/docs/v5/websocket/private/execution
 */
export const executionChannel: Channel<Record<string, never>, ExecutionEvent> = {
  id: "execution",
  server: "private",
  auth: "signed",
  address: "execution",
  params: [],
  messages: {
    execution: executionEventSchema,
  },
};

/**
 * Fills and other executions of one product.
 * https://bybit-exchange.github.io/docs/v5/websocket/private/execution
 */
export const executionByCategoryChannel: Channel<{ readonly category: "spot" | "linear" | "inverse" }, ExecutionEvent> = {
  id: "executionByCategory",
  server: "private",
  auth: "signed",
  address: "execution.{category}",
  params: ["category"],
  messages: {
    execution: executionEventSchema,
  },
};

/**
 * Fills of all products, sooner and shorter.
 * https://bybit-exchange.github.io/docs/v5/websocket/private/fast-execution
 */
export const executionFastChannel: Channel<Record<string, never>, ExecutionFastEvent> = {
  id: "executionFast",
  server: "private",
  auth: "signed",
  address: "execution.fast",
  params: [],
  messages: {
    executionFast: executionFastEventSchema,
  },
};

/**
 * Fills of one product, sooner and shorter.
 * https://bybit-exchange.github.io/docs/v5/websocket/private/fast-execution
 */
export const executionFastByCategoryChannel: Channel<{ readonly category: "spot" | "linear" | "inverse" }, ExecutionFastEvent> = {
  id: "executionFastByCategory",
  server: "private",
  auth: "signed",
  address: "execution.fast.{category}",
  params: ["category"],
  messages: {
    executionFast: executionFastEventSchema,
  },
};

/**
 * Balances as they change.
 * https://bybit-exchange.github.io/docs/v5/websocket/private/wallet
 */
export const walletChannel: Channel<Record<string, never>, WalletEvent> = {
  id: "wallet",
  server: "private",
  auth: "signed",
  address: "wallet",
  params: [],
  messages: {
    wallet: walletEventSchema,
  },
};
