// Generated from specs/bybit/perp.openapi.yaml and specs/bybit/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint, Request } from "../../src/core/endpoint.ts";
import type {
  ContractCategory,
  ContractOrderRequest,
  ContractOrderBody,
  ContractOrdersBody,
  ContractAmendRequest,
  ContractAmendBody,
  ContractAmendsBody,
  ContractCancelBody,
  ContractCancelsBody,
  ContractCancelAllBody,
  TradingStopBody,
  RequestTriggerBy,
  ContractInstrumentsAnswer,
  ContractInstruments,
  ContractInstrument,
  LeverageFilter,
  ContractPriceFilter,
  ContractLotSizeFilter,
  PreListingInfo,
  AuctionPhase,
  AuctionFeeInfo,
  PriceKlineAnswer,
  PriceKlines,
  PriceKline,
  ContractTickersAnswer,
  ContractTickers,
  ContractTicker,
  FundingRatesAnswer,
  FundingRates,
  FundingRate,
  OpenInterestAnswer,
  OpenInterests,
  OpenInterestValue,
  RiskLimitsAnswer,
  RiskLimits,
  RiskLimit,
  PositionsAnswer,
  Positions,
  Position,
  PositionState,
  FuturesLeverageAnswer,
  FuturesLeverages,
  FuturesLeverage,
  MarginModeAnswer,
  MarginModeResult,
  MarginModeReason,
  ContractTickerSnapshotEvent,
  ContractTickerDeltaEvent,
  ContractTickerData,
  PositionEvent,
  PositionUpdate,
  CreateContractParams,
  AmendContractParams,
  CancelContractParams,
  CreateContractBatchFrame,
  AmendContractBatchFrame,
  CancelContractBatchFrame,
  Side,
  RequestTimeInForce,
  PositionIdx,
  RequestSmpType,
  SpotAmendRequest,
  CancelRequest,
  Extra,
  Category,
  DecimalOrEmpty,
  RiskParameters,
  Window,
  RequestId,
  TradeRequestHeader,
  OrderAckAnswer,
  OrderAck,
  CancelAllAnswer,
  CancelAll,
  BatchAnswer,
  BatchAcks,
  BatchOutcomes,
  BatchAck,
  BatchOutcome,
  DoneAnswer,
  CreateContractRequest,
  AmendContractRequest,
  CancelContractRequest,
  TradeReplyFrame,
  TradeRefusalFrame,
  TradeReplyHeader,
  TradeBatchReplyFrame,
  ContractInstrumentsParams,
  MarkPriceKlineParams,
  IndexPriceKlineParams,
  ContractTickersParams,
  FundingRateHistoryParams,
  OpenInterestParams,
  RiskLimitParams,
  PlaceContractOrderParams,
  AmendContractOrderParams,
  CancelContractOrderParams,
  CancelAllContractOrdersParams,
  BatchPlaceContractOrdersParams,
  BatchAmendContractOrdersParams,
  BatchCancelContractOrdersParams,
  PositionsParams,
  FuturesLeverageParams,
  SetLeverageParams,
  SwitchPositionModeParams,
  SetTradingStopParams,
  SetMarginModeParams,
} from "./perp.types.ts";

export type {
  ContractCategory,
  ContractOrderRequest,
  ContractOrderBody,
  ContractOrdersBody,
  ContractAmendRequest,
  ContractAmendBody,
  ContractAmendsBody,
  ContractCancelBody,
  ContractCancelsBody,
  ContractCancelAllBody,
  TradingStopBody,
  RequestTriggerBy,
  ContractInstrumentsAnswer,
  ContractInstruments,
  ContractInstrument,
  LeverageFilter,
  ContractPriceFilter,
  ContractLotSizeFilter,
  PreListingInfo,
  AuctionPhase,
  AuctionFeeInfo,
  PriceKlineAnswer,
  PriceKlines,
  PriceKline,
  ContractTickersAnswer,
  ContractTickers,
  ContractTicker,
  FundingRatesAnswer,
  FundingRates,
  FundingRate,
  OpenInterestAnswer,
  OpenInterests,
  OpenInterestValue,
  RiskLimitsAnswer,
  RiskLimits,
  RiskLimit,
  PositionsAnswer,
  Positions,
  Position,
  PositionState,
  FuturesLeverageAnswer,
  FuturesLeverages,
  FuturesLeverage,
  MarginModeAnswer,
  MarginModeResult,
  MarginModeReason,
  ContractTickerSnapshotEvent,
  ContractTickerDeltaEvent,
  ContractTickerData,
  PositionEvent,
  PositionUpdate,
  CreateContractParams,
  AmendContractParams,
  CancelContractParams,
  CreateContractBatchFrame,
  AmendContractBatchFrame,
  CancelContractBatchFrame,
  Side,
  RequestTimeInForce,
  PositionIdx,
  RequestSmpType,
  SpotAmendRequest,
  CancelRequest,
  Extra,
  Category,
  DecimalOrEmpty,
  RiskParameters,
  Window,
  RequestId,
  TradeRequestHeader,
  OrderAckAnswer,
  OrderAck,
  CancelAllAnswer,
  CancelAll,
  BatchAnswer,
  BatchAcks,
  BatchOutcomes,
  BatchAck,
  BatchOutcome,
  DoneAnswer,
  CreateContractRequest,
  AmendContractRequest,
  CancelContractRequest,
  TradeReplyFrame,
  TradeRefusalFrame,
  TradeReplyHeader,
  TradeBatchReplyFrame,
  ContractInstrumentsParams,
  MarkPriceKlineParams,
  IndexPriceKlineParams,
  ContractTickersParams,
  FundingRateHistoryParams,
  OpenInterestParams,
  RiskLimitParams,
  PlaceContractOrderParams,
  AmendContractOrderParams,
  CancelContractOrderParams,
  CancelAllContractOrdersParams,
  BatchPlaceContractOrdersParams,
  BatchAmendContractOrdersParams,
  BatchCancelContractOrdersParams,
  PositionsParams,
  FuturesLeverageParams,
  SetLeverageParams,
  SwitchPositionModeParams,
  SetTradingStopParams,
  SetMarginModeParams,
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

export const contractCategorySchema: v.GenericSchema<unknown, ContractCategory> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.picklist([
      "linear",
      "inverse",
    ]),
  }))();

export const sideSchema: v.GenericSchema<unknown, Side> = /* @__PURE__ */ (() =>
  v.picklist([
    "Buy",
    "Sell",
  ]))();
const optional_sideSchema = /* @__PURE__ */ v.exactOptional(sideSchema);

export const requestTriggerBySchema: v.GenericSchema<unknown, RequestTriggerBy> = /* @__PURE__ */ (() =>
  v.picklist([
    "LastPrice",
    "IndexPrice",
    "MarkPrice",
  ]))();
const optional_requestTriggerBySchema = /* @__PURE__ */ v.exactOptional(requestTriggerBySchema);

export const requestTimeInForceSchema: v.GenericSchema<unknown, RequestTimeInForce> = /* @__PURE__ */ (() =>
  v.picklist([
    "GTC",
    "IOC",
    "FOK",
    "PostOnly",
    "RPI",
  ]))();
const optional_requestTimeInForceSchema = /* @__PURE__ */ v.exactOptional(requestTimeInForceSchema);

export const positionIdxSchema: v.GenericSchema<unknown, PositionIdx> = /* @__PURE__ */ (() =>
  v.picklist([
    0,
    1,
    2,
  ]))();
const optional_positionIdxSchema = /* @__PURE__ */ v.exactOptional(positionIdxSchema);

export const requestSmpTypeSchema: v.GenericSchema<unknown, RequestSmpType> = /* @__PURE__ */ (() =>
  v.picklist([
    "None",
    "CancelMaker",
    "CancelTaker",
    "CancelBoth",
  ]))();
const optional_requestSmpTypeSchema = /* @__PURE__ */ v.exactOptional(requestSmpTypeSchema);

export const contractOrderRequestSchema: v.GenericSchema<unknown, ContractOrderRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    side: sideSchema,
    orderType: v.picklist([
      "Market",
      "Limit",
    ]),
    qty: decimal,
    slippageToleranceType: v.exactOptional(v.picklist([
      "TickSize",
      "Percent",
    ])),
    slippageTolerance: optional_decimal,
    price: optional_decimal,
    triggerDirection: v.exactOptional(v.picklist([
      1,
      2,
    ])),
    triggerPrice: optional_decimal,
    triggerBy: optional_requestTriggerBySchema,
    timeInForce: optional_requestTimeInForceSchema,
    positionIdx: optional_positionIdxSchema,
    orderLinkId: optional_text,
    takeProfit: optional_decimal,
    stopLoss: optional_decimal,
    tpTriggerBy: optional_requestTriggerBySchema,
    slTriggerBy: optional_requestTriggerBySchema,
    reduceOnly: optional_boolean,
    closeOnTrigger: optional_boolean,
    smpType: optional_requestSmpTypeSchema,
    tpslMode: v.exactOptional(v.picklist([
      "Full",
      "Partial",
    ])),
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
    bboSideType: v.exactOptional(v.picklist([
      "Queue",
      "Counterparty",
    ])),
    bboLevel: v.exactOptional(v.picklist([
      "1",
      "2",
      "3",
      "4",
      "5",
    ])),
    rpiTakerAccess: optional_boolean,
  }))();

export const contractOrderBodySchema: v.GenericSchema<unknown, ContractOrderBody> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.picklist([
      "linear",
      "inverse",
    ]),
    symbol: text,
    side: sideSchema,
    orderType: v.picklist([
      "Market",
      "Limit",
    ]),
    qty: decimal,
    slippageToleranceType: v.exactOptional(v.picklist([
      "TickSize",
      "Percent",
    ])),
    slippageTolerance: optional_decimal,
    price: optional_decimal,
    triggerDirection: v.exactOptional(v.picklist([
      1,
      2,
    ])),
    triggerPrice: optional_decimal,
    triggerBy: optional_requestTriggerBySchema,
    timeInForce: optional_requestTimeInForceSchema,
    positionIdx: optional_positionIdxSchema,
    orderLinkId: optional_text,
    takeProfit: optional_decimal,
    stopLoss: optional_decimal,
    tpTriggerBy: optional_requestTriggerBySchema,
    slTriggerBy: optional_requestTriggerBySchema,
    reduceOnly: optional_boolean,
    closeOnTrigger: optional_boolean,
    smpType: optional_requestSmpTypeSchema,
    tpslMode: v.exactOptional(v.picklist([
      "Full",
      "Partial",
    ])),
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
    bboSideType: v.exactOptional(v.picklist([
      "Queue",
      "Counterparty",
    ])),
    bboLevel: v.exactOptional(v.picklist([
      "1",
      "2",
      "3",
      "4",
      "5",
    ])),
    rpiTakerAccess: optional_boolean,
  }))();

export const contractOrdersBodySchema: v.GenericSchema<unknown, ContractOrdersBody> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.picklist([
      "linear",
      "inverse",
    ]),
    request: v.array(contractOrderRequestSchema),
  }))();

export const contractAmendRequestSchema: v.GenericSchema<unknown, ContractAmendRequest> = /* @__PURE__ */ (() =>
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
    tpslMode: v.exactOptional(v.picklist([
      "Full",
      "Partial",
    ])),
    tpTriggerBy: optional_requestTriggerBySchema,
    slTriggerBy: optional_requestTriggerBySchema,
    triggerBy: optional_requestTriggerBySchema,
  }))();

export const contractAmendBodySchema: v.GenericSchema<unknown, ContractAmendBody> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.picklist([
      "linear",
      "inverse",
    ]),
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
    tpslMode: v.exactOptional(v.picklist([
      "Full",
      "Partial",
    ])),
    tpTriggerBy: optional_requestTriggerBySchema,
    slTriggerBy: optional_requestTriggerBySchema,
    triggerBy: optional_requestTriggerBySchema,
  }))();

export const contractAmendsBodySchema: v.GenericSchema<unknown, ContractAmendsBody> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.picklist([
      "linear",
      "inverse",
    ]),
    request: v.array(contractAmendRequestSchema),
  }))();

export const contractCancelBodySchema: v.GenericSchema<unknown, ContractCancelBody> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.picklist([
      "linear",
      "inverse",
    ]),
    symbol: text,
    orderId: optional_text,
    orderLinkId: optional_text,
  }))();

export const cancelRequestSchema: v.GenericSchema<unknown, CancelRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: optional_text,
    orderLinkId: optional_text,
  }))();

export const contractCancelsBodySchema: v.GenericSchema<unknown, ContractCancelsBody> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.picklist([
      "linear",
      "inverse",
    ]),
    request: v.array(cancelRequestSchema),
  }))();

export const contractCancelAllBodySchema: v.GenericSchema<unknown, ContractCancelAllBody> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.picklist([
      "linear",
      "inverse",
    ]),
    symbol: optional_text,
    baseCoin: optional_text,
    settleCoin: optional_text,
    orderFilter: v.exactOptional(v.picklist([
      "Order",
      "StopOrder",
      "OpenOrder",
    ])),
    stopOrderType: v.exactOptional(v.picklist([
      "Stop",
    ])),
  }))();

export const tradingStopBodySchema: v.GenericSchema<unknown, TradingStopBody> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.picklist([
      "linear",
      "inverse",
    ]),
    symbol: text,
    tpslMode: v.picklist([
      "Full",
      "Partial",
    ]),
    positionIdx: positionIdxSchema,
    takeProfit: optional_decimal,
    stopLoss: optional_decimal,
    trailingStop: optional_decimal,
    tpTriggerBy: optional_requestTriggerBySchema,
    slTriggerBy: optional_requestTriggerBySchema,
    activePrice: optional_decimal,
    tpSize: optional_decimal,
    slSize: optional_decimal,
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
  }))();

export const categorySchema: v.GenericSchema<unknown, Category> = /* @__PURE__ */ (() =>
  text)();

export const decimalOrEmptySchema: v.GenericSchema<unknown, DecimalOrEmpty> = /* @__PURE__ */ (() =>
  v.union([
    decimal,
    v.literal(""),
  ]))();
const optional_decimalOrEmptySchema = /* @__PURE__ */ v.exactOptional(decimalOrEmptySchema);

export const leverageFilterSchema: v.GenericSchema<unknown, LeverageFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    minLeverage: decimal,
    maxLeverage: decimal,
    leverageStep: decimal,
  }))();

export const contractPriceFilterSchema: v.GenericSchema<unknown, ContractPriceFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    minPrice: decimal,
    maxPrice: decimal,
    tickSize: decimal,
  }))();

export const contractLotSizeFilterSchema: v.GenericSchema<unknown, ContractLotSizeFilter> = /* @__PURE__ */ (() =>
  v.looseObject({
    maxOrderQty: decimal,
    minOrderQty: decimal,
    qtyStep: decimal,
    maxMktOrderQty: optional_decimal,
    postOnlyMaxOrderQty: optional_decimal,
    minNotionalValue: optional_decimalOrEmptySchema,
  }))();

export const riskParametersSchema: v.GenericSchema<unknown, RiskParameters> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    priceLimitRatioX: optional_decimalOrEmptySchema,
    priceLimitRatioY: optional_decimalOrEmptySchema,
  })))();

export const auctionPhaseSchema: v.GenericSchema<unknown, AuctionPhase> = /* @__PURE__ */ (() =>
  v.looseObject({
    phase: text,
    startTime: text,
    endTime: text,
  }))();

export const auctionFeeInfoSchema: v.GenericSchema<unknown, AuctionFeeInfo> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    auctionFeeRate: optional_decimalOrEmptySchema,
    takerFeeRate: optional_decimalOrEmptySchema,
    makerFeeRate: optional_decimalOrEmptySchema,
  })))();

export const preListingInfoSchema: v.GenericSchema<unknown, PreListingInfo> = /* @__PURE__ */ (() =>
  v.looseObject({
    curAuctionPhase: text,
    phases: v.array(auctionPhaseSchema),
    auctionFeeInfo: v.exactOptional(auctionFeeInfoSchema),
    skipCallAuction: optional_boolean,
  }))();

export const contractInstrumentSchema: v.GenericSchema<unknown, ContractInstrument> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    symbolId: optional_integer,
    contractType: text,
    status: text,
    baseCoin: text,
    quoteCoin: text,
    settleCoin: text,
    symbolType: optional_text,
    launchTime: text,
    deliveryTime: text,
    deliveryFeeRate: optional_decimalOrEmptySchema,
    priceScale: optional_text,
    leverageFilter: leverageFilterSchema,
    priceFilter: contractPriceFilterSchema,
    lotSizeFilter: contractLotSizeFilterSchema,
    unifiedMarginTrade: optional_boolean,
    fundingInterval: integer,
    copyTrading: optional_text,
    upperFundingRate: optional_decimalOrEmptySchema,
    lowerFundingRate: optional_decimalOrEmptySchema,
    displayName: optional_text,
    forbidUplWithdrawal: optional_boolean,
    riskParameters: v.exactOptional(riskParametersSchema),
    isPreListing: optional_boolean,
    preListingInfo: v.exactOptional(v.nullable(preListingInfoSchema)),
  }))();

export const contractInstrumentsSchema: v.GenericSchema<unknown, ContractInstruments> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    list: v.array(contractInstrumentSchema),
    nextPageCursor: text,
  }))();

export const extraSchema: v.GenericSchema<unknown, Extra> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.record(v.string(), anything)))();

export const contractInstrumentsAnswerSchema: v.GenericSchema<unknown, ContractInstrumentsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: contractInstrumentsSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const priceKlineSchema: v.GenericSchema<unknown, PriceKline> = /* @__PURE__ */ (() =>
  v.strictTuple([
    text,
    decimal,
    decimal,
    decimal,
    decimal,
  ]))();

export const priceKlinesSchema: v.GenericSchema<unknown, PriceKlines> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    category: categorySchema,
    list: v.array(priceKlineSchema),
  }))();

export const priceKlineAnswerSchema: v.GenericSchema<unknown, PriceKlineAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: priceKlinesSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const contractTickerSchema: v.GenericSchema<unknown, ContractTicker> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    lastPrice: decimalOrEmptySchema,
    indexPrice: decimalOrEmptySchema,
    markPrice: decimalOrEmptySchema,
    prevPrice24h: decimalOrEmptySchema,
    price24hPcnt: decimalOrEmptySchema,
    highPrice24h: decimalOrEmptySchema,
    lowPrice24h: decimalOrEmptySchema,
    prevPrice1h: optional_decimalOrEmptySchema,
    openInterest: decimalOrEmptySchema,
    openInterestValue: decimalOrEmptySchema,
    singleOpenInterest: optional_decimalOrEmptySchema,
    singleOpenInterestValue: optional_decimalOrEmptySchema,
    turnover24h: decimalOrEmptySchema,
    volume24h: decimalOrEmptySchema,
    fundingRate: decimalOrEmptySchema,
    nextFundingTime: text,
    fundingIntervalHour: optional_text,
    fundingCap: optional_decimalOrEmptySchema,
    predictedDeliveryPrice: optional_decimalOrEmptySchema,
    basis: optional_decimalOrEmptySchema,
    basisRate: optional_decimalOrEmptySchema,
    basisRateYear: optional_decimalOrEmptySchema,
    deliveryFeeRate: optional_decimalOrEmptySchema,
    deliveryTime: optional_text,
    bid1Price: decimalOrEmptySchema,
    bid1Size: decimalOrEmptySchema,
    ask1Price: decimalOrEmptySchema,
    ask1Size: decimalOrEmptySchema,
    preOpenPrice: optional_decimalOrEmptySchema,
    preQty: optional_decimalOrEmptySchema,
    curPreListingPhase: optional_text,
  }))();

export const contractTickersSchema: v.GenericSchema<unknown, ContractTickers> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    list: v.array(contractTickerSchema),
  }))();

export const contractTickersAnswerSchema: v.GenericSchema<unknown, ContractTickersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: contractTickersSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const fundingRateSchema: v.GenericSchema<unknown, FundingRate> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    fundingRate: decimal,
    fundingRateTimestamp: text,
  }))();

export const fundingRatesSchema: v.GenericSchema<unknown, FundingRates> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    list: v.array(fundingRateSchema),
  }))();

export const fundingRatesAnswerSchema: v.GenericSchema<unknown, FundingRatesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: fundingRatesSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const openInterestValueSchema: v.GenericSchema<unknown, OpenInterestValue> = /* @__PURE__ */ (() =>
  v.looseObject({
    openInterest: decimal,
    singleOpenInterest: optional_decimal,
    timestamp: text,
  }))();

export const openInterestsSchema: v.GenericSchema<unknown, OpenInterests> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    category: categorySchema,
    list: v.array(openInterestValueSchema),
    nextPageCursor: optional_text,
  }))();

export const openInterestAnswerSchema: v.GenericSchema<unknown, OpenInterestAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: openInterestsSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const riskLimitSchema: v.GenericSchema<unknown, RiskLimit> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: integer,
    symbol: text,
    riskLimitValue: decimal,
    maintenanceMargin: v.union([
      decimal,
      number,
    ]),
    initialMargin: v.union([
      decimal,
      number,
    ]),
    isLowestRisk: optional_integer,
    maxLeverage: decimal,
    mmDeduction: optional_decimalOrEmptySchema,
  }))();

export const riskLimitsSchema: v.GenericSchema<unknown, RiskLimits> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    list: v.array(riskLimitSchema),
    nextPageCursor: optional_text,
  }))();

export const riskLimitsAnswerSchema: v.GenericSchema<unknown, RiskLimitsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: riskLimitsSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const positionSchema: v.GenericSchema<unknown, Position> = /* @__PURE__ */ (() =>
  v.looseObject({
    positionIdx: positionIdxSchema,
    symbol: text,
    side: v.picklist([
      "Buy",
      "Sell",
      "None",
      "",
    ]),
    size: decimal,
    positionValue: decimalOrEmptySchema,
    riskId: optional_integer,
    riskLimitValue: optional_decimalOrEmptySchema,
    leverage: decimalOrEmptySchema,
    breakEvenPrice: optional_decimalOrEmptySchema,
    markPrice: decimalOrEmptySchema,
    liqPrice: decimalOrEmptySchema,
    bustPrice: optional_decimalOrEmptySchema,
    autoAddMargin: optional_integer,
    tradeMode: optional_integer,
    positionStatus: text,
    positionBalance: optional_decimalOrEmptySchema,
    positionIM: optional_decimalOrEmptySchema,
    positionIMByMp: optional_decimalOrEmptySchema,
    positionMM: optional_decimalOrEmptySchema,
    positionMMByMp: optional_decimalOrEmptySchema,
    tpslMode: optional_text,
    takeProfit: optional_decimalOrEmptySchema,
    stopLoss: optional_decimalOrEmptySchema,
    trailingStop: optional_decimalOrEmptySchema,
    sessionAvgPrice: optional_decimalOrEmptySchema,
    unrealisedPnl: decimalOrEmptySchema,
    curRealisedPnl: decimalOrEmptySchema,
    cumRealisedPnl: decimalOrEmptySchema,
    adlRankIndicator: optional_integer,
    isReduceOnly: optional_boolean,
    createdTime: text,
    updatedTime: text,
    openTime: optional_integer,
    seq: v.exactOptional(v.union([
      int64,
      text,
    ])),
    mmrSysUpdatedTime: optional_text,
    mmrSysUpdateTime: optional_text,
    leverageSysUpdatedTime: optional_text,
    avgPrice: decimalOrEmptySchema,
  }))();

export const positionsSchema: v.GenericSchema<unknown, Positions> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    list: v.array(positionSchema),
    nextPageCursor: text,
  }))();

export const positionsAnswerSchema: v.GenericSchema<unknown, PositionsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: positionsSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const positionStateSchema: v.GenericSchema<unknown, PositionState> = /* @__PURE__ */ (() =>
  v.looseObject({
    positionIdx: positionIdxSchema,
    symbol: text,
    side: v.picklist([
      "Buy",
      "Sell",
      "None",
      "",
    ]),
    size: decimal,
    positionValue: decimalOrEmptySchema,
    riskId: optional_integer,
    riskLimitValue: optional_decimalOrEmptySchema,
    leverage: decimalOrEmptySchema,
    breakEvenPrice: optional_decimalOrEmptySchema,
    markPrice: decimalOrEmptySchema,
    liqPrice: decimalOrEmptySchema,
    bustPrice: optional_decimalOrEmptySchema,
    autoAddMargin: optional_integer,
    tradeMode: optional_integer,
    positionStatus: text,
    positionBalance: optional_decimalOrEmptySchema,
    positionIM: optional_decimalOrEmptySchema,
    positionIMByMp: optional_decimalOrEmptySchema,
    positionMM: optional_decimalOrEmptySchema,
    positionMMByMp: optional_decimalOrEmptySchema,
    tpslMode: optional_text,
    takeProfit: optional_decimalOrEmptySchema,
    stopLoss: optional_decimalOrEmptySchema,
    trailingStop: optional_decimalOrEmptySchema,
    sessionAvgPrice: optional_decimalOrEmptySchema,
    unrealisedPnl: decimalOrEmptySchema,
    curRealisedPnl: decimalOrEmptySchema,
    cumRealisedPnl: decimalOrEmptySchema,
    adlRankIndicator: optional_integer,
    isReduceOnly: optional_boolean,
    createdTime: text,
    updatedTime: text,
    openTime: optional_integer,
    seq: v.exactOptional(v.union([
      int64,
      text,
    ])),
    mmrSysUpdatedTime: optional_text,
    mmrSysUpdateTime: optional_text,
    leverageSysUpdatedTime: optional_text,
  }))();

export const futuresLeverageSchema: v.GenericSchema<unknown, FuturesLeverage> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    leverage: decimalOrEmptySchema,
    side: optional_text,
    positionIdx: positionIdxSchema,
  }))();

export const futuresLeveragesSchema: v.GenericSchema<unknown, FuturesLeverages> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    list: v.array(futuresLeverageSchema),
  }))();

export const futuresLeverageAnswerSchema: v.GenericSchema<unknown, FuturesLeverageAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: futuresLeveragesSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: integer,
  }))();

export const marginModeReasonSchema: v.GenericSchema<unknown, MarginModeReason> = /* @__PURE__ */ (() =>
  v.looseObject({
    reasonCode: text,
    reasonMsg: text,
  }))();

export const marginModeResultSchema: v.GenericSchema<unknown, MarginModeResult> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    reasons: v.exactOptional(v.array(marginModeReasonSchema)),
  })))();

export const marginModeAnswerSchema: v.GenericSchema<unknown, MarginModeAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: marginModeResultSchema,
    retExtInfo: v.exactOptional(extraSchema),
    time: optional_integer,
  }))();

export const contractTickerSnapshotEventSchema: v.GenericSchema<unknown, ContractTickerSnapshotEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    topic: text,
    type: v.literal("snapshot"),
    ts: integer,
    cs: int64,
    data: v.looseObject({
      symbol: text,
      tickDirection: optional_text,
      price24hPcnt: optional_decimalOrEmptySchema,
      lastPrice: decimalOrEmptySchema,
      prevPrice24h: optional_decimalOrEmptySchema,
      highPrice24h: optional_decimalOrEmptySchema,
      lowPrice24h: optional_decimalOrEmptySchema,
      prevPrice1h: optional_decimalOrEmptySchema,
      markPrice: decimalOrEmptySchema,
      indexPrice: decimalOrEmptySchema,
      openInterest: decimalOrEmptySchema,
      openInterestValue: optional_decimalOrEmptySchema,
      singleOpenInterest: optional_decimalOrEmptySchema,
      singleOpenInterestValue: optional_decimalOrEmptySchema,
      turnover24h: optional_decimalOrEmptySchema,
      volume24h: optional_decimalOrEmptySchema,
      nextFundingTime: text,
      fundingRate: decimalOrEmptySchema,
      fundingIntervalHour: optional_text,
      fundingCap: optional_decimalOrEmptySchema,
      bid1Price: decimalOrEmptySchema,
      bid1Size: decimalOrEmptySchema,
      ask1Price: decimalOrEmptySchema,
      ask1Size: decimalOrEmptySchema,
      deliveryTime: optional_text,
      basis: optional_decimalOrEmptySchema,
      basisRate: optional_decimalOrEmptySchema,
      basisRateYear: optional_decimalOrEmptySchema,
      deliveryFeeRate: optional_decimalOrEmptySchema,
      predictedDeliveryPrice: optional_decimalOrEmptySchema,
      preOpenPrice: optional_decimalOrEmptySchema,
      preQty: optional_decimalOrEmptySchema,
      curPreListingPhase: optional_text,
    }),
  }))();

export const contractTickerDataSchema: v.GenericSchema<unknown, ContractTickerData> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    tickDirection: optional_text,
    price24hPcnt: optional_decimalOrEmptySchema,
    lastPrice: optional_decimalOrEmptySchema,
    prevPrice24h: optional_decimalOrEmptySchema,
    highPrice24h: optional_decimalOrEmptySchema,
    lowPrice24h: optional_decimalOrEmptySchema,
    prevPrice1h: optional_decimalOrEmptySchema,
    markPrice: optional_decimalOrEmptySchema,
    indexPrice: optional_decimalOrEmptySchema,
    openInterest: optional_decimalOrEmptySchema,
    openInterestValue: optional_decimalOrEmptySchema,
    singleOpenInterest: optional_decimalOrEmptySchema,
    singleOpenInterestValue: optional_decimalOrEmptySchema,
    turnover24h: optional_decimalOrEmptySchema,
    volume24h: optional_decimalOrEmptySchema,
    nextFundingTime: optional_text,
    fundingRate: optional_decimalOrEmptySchema,
    fundingIntervalHour: optional_text,
    fundingCap: optional_decimalOrEmptySchema,
    bid1Price: optional_decimalOrEmptySchema,
    bid1Size: optional_decimalOrEmptySchema,
    ask1Price: optional_decimalOrEmptySchema,
    ask1Size: optional_decimalOrEmptySchema,
    deliveryTime: optional_text,
    basis: optional_decimalOrEmptySchema,
    basisRate: optional_decimalOrEmptySchema,
    basisRateYear: optional_decimalOrEmptySchema,
    deliveryFeeRate: optional_decimalOrEmptySchema,
    predictedDeliveryPrice: optional_decimalOrEmptySchema,
    preOpenPrice: optional_decimalOrEmptySchema,
    preQty: optional_decimalOrEmptySchema,
    curPreListingPhase: optional_text,
  }))();

export const contractTickerDeltaEventSchema: v.GenericSchema<unknown, ContractTickerDeltaEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    topic: text,
    type: v.literal("delta"),
    ts: integer,
    cs: int64,
    data: contractTickerDataSchema,
  }))();

export const positionUpdateSchema: v.GenericSchema<unknown, PositionUpdate> = /* @__PURE__ */ (() =>
  v.looseObject({
    positionIdx: positionIdxSchema,
    symbol: text,
    side: v.picklist([
      "Buy",
      "Sell",
      "None",
      "",
    ]),
    size: decimal,
    positionValue: decimalOrEmptySchema,
    riskId: optional_integer,
    riskLimitValue: optional_decimalOrEmptySchema,
    leverage: decimalOrEmptySchema,
    breakEvenPrice: optional_decimalOrEmptySchema,
    markPrice: decimalOrEmptySchema,
    liqPrice: decimalOrEmptySchema,
    bustPrice: optional_decimalOrEmptySchema,
    autoAddMargin: optional_integer,
    tradeMode: optional_integer,
    positionStatus: text,
    positionBalance: optional_decimalOrEmptySchema,
    positionIM: optional_decimalOrEmptySchema,
    positionIMByMp: optional_decimalOrEmptySchema,
    positionMM: optional_decimalOrEmptySchema,
    positionMMByMp: optional_decimalOrEmptySchema,
    tpslMode: optional_text,
    takeProfit: optional_decimalOrEmptySchema,
    stopLoss: optional_decimalOrEmptySchema,
    trailingStop: optional_decimalOrEmptySchema,
    sessionAvgPrice: optional_decimalOrEmptySchema,
    unrealisedPnl: decimalOrEmptySchema,
    curRealisedPnl: decimalOrEmptySchema,
    cumRealisedPnl: decimalOrEmptySchema,
    adlRankIndicator: optional_integer,
    isReduceOnly: optional_boolean,
    createdTime: text,
    updatedTime: text,
    openTime: optional_integer,
    seq: v.exactOptional(v.union([
      int64,
      text,
    ])),
    mmrSysUpdatedTime: optional_text,
    mmrSysUpdateTime: optional_text,
    leverageSysUpdatedTime: optional_text,
    category: categorySchema,
    entryPrice: decimalOrEmptySchema,
  }))();

export const positionEventSchema: v.GenericSchema<unknown, PositionEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_text,
    topic: text,
    creationTime: integer,
    data: v.array(positionUpdateSchema),
  }))();

export const createContractParamsSchema: v.GenericSchema<unknown, CreateContractParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.picklist([
      "linear",
      "inverse",
    ]),
    symbol: text,
    side: sideSchema,
    orderType: v.picklist([
      "Market",
      "Limit",
    ]),
    qty: decimal,
    slippageToleranceType: v.exactOptional(v.picklist([
      "TickSize",
      "Percent",
    ])),
    slippageTolerance: optional_decimal,
    price: optional_decimal,
    triggerDirection: v.exactOptional(v.picklist([
      1,
      2,
    ])),
    triggerPrice: optional_decimal,
    triggerBy: optional_requestTriggerBySchema,
    timeInForce: optional_requestTimeInForceSchema,
    positionIdx: optional_positionIdxSchema,
    orderLinkId: optional_text,
    takeProfit: optional_decimal,
    stopLoss: optional_decimal,
    tpTriggerBy: optional_requestTriggerBySchema,
    slTriggerBy: optional_requestTriggerBySchema,
    reduceOnly: optional_boolean,
    closeOnTrigger: optional_boolean,
    smpType: optional_requestSmpTypeSchema,
    tpslMode: v.exactOptional(v.picklist([
      "Full",
      "Partial",
    ])),
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
    bboSideType: v.exactOptional(v.picklist([
      "Queue",
      "Counterparty",
    ])),
    bboLevel: v.exactOptional(v.picklist([
      "1",
      "2",
      "3",
      "4",
      "5",
    ])),
    rpiTakerAccess: optional_boolean,
    "X-BAPI-RECV-WINDOW": optional_integer,
  }))();

export const amendContractParamsSchema: v.GenericSchema<unknown, AmendContractParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.picklist([
      "linear",
      "inverse",
    ]),
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
    tpslMode: v.exactOptional(v.picklist([
      "Full",
      "Partial",
    ])),
    tpTriggerBy: optional_requestTriggerBySchema,
    slTriggerBy: optional_requestTriggerBySchema,
    triggerBy: optional_requestTriggerBySchema,
    "X-BAPI-RECV-WINDOW": optional_integer,
  }))();

export const cancelContractParamsSchema: v.GenericSchema<unknown, CancelContractParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.picklist([
      "linear",
      "inverse",
    ]),
    symbol: text,
    orderId: optional_text,
    orderLinkId: optional_text,
    "X-BAPI-RECV-WINDOW": optional_integer,
  }))();

export const requestIdSchema: v.GenericSchema<unknown, RequestId> = /* @__PURE__ */ (() =>
  text)();

export const tradeRequestHeaderSchema: v.GenericSchema<unknown, TradeRequestHeader> = /* @__PURE__ */ (() =>
  v.looseObject({
    "X-BAPI-TIMESTAMP": text,
    "X-BAPI-RECV-WINDOW": optional_text,
  }))();

export const createContractBatchFrameSchema: v.GenericSchema<unknown, CreateContractBatchFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    header: tradeRequestHeaderSchema,
    op: v.literal("order.create-batch"),
    args: v.array(contractOrdersBodySchema),
  }))();

export const amendContractBatchFrameSchema: v.GenericSchema<unknown, AmendContractBatchFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    header: tradeRequestHeaderSchema,
    op: v.literal("order.amend-batch"),
    args: v.array(contractAmendsBodySchema),
  }))();

export const cancelContractBatchFrameSchema: v.GenericSchema<unknown, CancelContractBatchFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    header: tradeRequestHeaderSchema,
    op: v.literal("order.cancel-batch"),
    args: v.array(contractCancelsBodySchema),
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

export const windowSchema: v.GenericSchema<unknown, Window> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    "X-BAPI-RECV-WINDOW": optional_integer,
  })))();

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

export const doneAnswerSchema: v.GenericSchema<unknown, DoneAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    retCode: integer,
    retMsg: text,
    result: v.exactOptional(extraSchema),
    retExtInfo: v.exactOptional(extraSchema),
    time: optional_integer,
  }))();

export const createContractRequestSchema: v.GenericSchema<unknown, CreateContractRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    op: v.literal("order.create"),
    params: createContractParamsSchema,
  }))();

export const amendContractRequestSchema: v.GenericSchema<unknown, AmendContractRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    op: v.literal("order.amend"),
    params: amendContractParamsSchema,
  }))();

export const cancelContractRequestSchema: v.GenericSchema<unknown, CancelContractRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    reqId: optional_text,
    op: v.literal("order.cancel"),
    params: cancelContractParamsSchema,
  }))();

export const tradeReplyHeaderSchema: v.GenericSchema<unknown, TradeReplyHeader> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    "X-Bapi-Limit": optional_text,
    "X-Bapi-Limit-Status": optional_text,
    "X-Bapi-Limit-Reset-Timestamp": optional_text,
    Traceid: optional_text,
    Timenow: optional_text,
  })))();

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

const in_body = { in: "body" } as const;
const in_body_required = { in: "body", required: true } as const;
const in_header = { in: "header" } as const;
const in_query = { in: "query" } as const;
const in_query_required = { in: "query", required: true } as const;

/**
 * Lists contracts with their trading rules, a page at a time.
 * Perpetuals and dated futures, linear or inverse. Without `status` only those that are traded. With `baseCoin` the answer holds linear and inverse contracts alike.
 * https://bybit-exchange.github.io/docs/v5/market/instrument
 */
export const contractInstruments: Endpoint<ContractInstrumentsParams, ContractInstrumentsAnswer> = {
  id: "contractInstruments",
  method: "GET",
  path: "/v5/market/instruments-info",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query,
    status: in_query,
    baseCoin: in_query,
    limit: in_query,
    cursor: in_query,
  },
  answer: contractInstrumentsAnswerSchema,
};

/**
 * Lists candles of a contract's mark price, newest first.
 * https://bybit-exchange.github.io/docs/v5/market/mark-kline
 */
export const markPriceKline: Endpoint<MarkPriceKlineParams, PriceKlineAnswer> = {
  id: "markPriceKline",
  method: "GET",
  path: "/v5/market/mark-price-kline",
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
  answer: priceKlineAnswerSchema,
};

/**
 * Lists candles of a contract's index price, newest first.
 * https://bybit-exchange.github.io/docs/v5/market/index-kline
 */
export const indexPriceKline: Endpoint<IndexPriceKlineParams, PriceKlineAnswer> = {
  id: "indexPriceKline",
  method: "GET",
  path: "/v5/market/index-price-kline",
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
  answer: priceKlineAnswerSchema,
};

/**
 * Asks for prices, funding, open interest and statistics of the last 24 hours of one contract, or of all.
 * https://bybit-exchange.github.io/docs/v5/market/tickers
 */
export const contractTickers: Endpoint<ContractTickersParams, ContractTickersAnswer> = {
  id: "contractTickers",
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
  answer: contractTickersAnswerSchema,
};

/**
 * Lists the funding rates that were settled, newest first.
 * https://bybit-exchange.github.io/docs/v5/market/history-fund-rate
 */
export const fundingRateHistory: Endpoint<FundingRateHistoryParams, FundingRatesAnswer> = {
  id: "fundingRateHistory",
  method: "GET",
  path: "/v5/market/funding/history",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query_required,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
  },
  answer: fundingRatesAnswerSchema,
};

/**
 * Lists the open interest of a contract in steps of time, newest first.
 * https://bybit-exchange.github.io/docs/v5/market/open-interest
 */
export const openInterest: Endpoint<OpenInterestParams, OpenInterestAnswer> = {
  id: "openInterest",
  method: "GET",
  path: "/v5/market/open-interest",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query_required,
    intervalTime: in_query_required,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
    cursor: in_query,
  },
  answer: openInterestAnswerSchema,
};

/**
 * Lists the tiers of margin of contracts.
 * https://bybit-exchange.github.io/docs/v5/market/risk-limit
 */
export const riskLimit: Endpoint<RiskLimitParams, RiskLimitsAnswer> = {
  id: "riskLimit",
  method: "GET",
  path: "/v5/market/risk-limit",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query,
    cursor: in_query,
  },
  answer: riskLimitsAnswerSchema,
};

/**
 * Places an order of a contract.
 * The answer says that the order was taken for processing; the order stream tells what became of it. A price beyond the limit is moved to it unless the account says otherwise. In hedge mode `positionIdx` is required. With `triggerPrice` it is a trigger order, which holds no margin before it is triggered. Up to 500 open orders and 10 trigger orders for each symbol. `qty` 0 with `reduceOnly` and `closeOnTrigger` closes the position, up to the largest order that the symbol allows.
 * https://bybit-exchange.github.io/docs/v5/order/create-order
 */
export const placeContractOrder: Endpoint<PlaceContractOrderParams, OrderAckAnswer> = {
  id: "placeContractOrder",
  method: "POST",
  path: "/v5/order/create",
  auth: "signed",
  cost: {
    requests: 1,
    placeContract: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    category: in_body_required,
    symbol: in_body_required,
    side: in_body_required,
    orderType: in_body_required,
    qty: in_body_required,
    slippageToleranceType: in_body,
    slippageTolerance: in_body,
    price: in_body,
    triggerDirection: in_body,
    triggerPrice: in_body,
    triggerBy: in_body,
    timeInForce: in_body,
    positionIdx: in_body,
    orderLinkId: in_body,
    takeProfit: in_body,
    stopLoss: in_body,
    tpTriggerBy: in_body,
    slTriggerBy: in_body,
    reduceOnly: in_body,
    closeOnTrigger: in_body,
    smpType: in_body,
    tpslMode: in_body,
    tpLimitPrice: in_body,
    slLimitPrice: in_body,
    tpOrderType: in_body,
    slOrderType: in_body,
    bboSideType: in_body,
    bboLevel: in_body,
    rpiTakerAccess: in_body,
  },
  body: "json",
  answer: orderAckAnswerSchema,
};

/**
 * Changes quantity, price or triggers of an open order of a contract.
 * Either `orderId` or `orderLinkId`. What is not given stays. `qty` is the whole quantity, not what is left.
 * https://bybit-exchange.github.io/docs/v5/order/amend-order
 */
export const amendContractOrder: Endpoint<AmendContractOrderParams, OrderAckAnswer> = {
  id: "amendContractOrder",
  method: "POST",
  path: "/v5/order/amend",
  auth: "signed",
  cost: {
    requests: 1,
    amendContract: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    category: in_body_required,
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
    tpslMode: in_body,
    tpTriggerBy: in_body,
    slTriggerBy: in_body,
    triggerBy: in_body,
  },
  body: "json",
  answer: orderAckAnswerSchema,
};

/**
 * Cancels an open order of a contract.
 * Either `orderId` or `orderLinkId`. The answer says that the request was taken, not that the order ended.
 * https://bybit-exchange.github.io/docs/v5/order/cancel-order
 */
export const cancelContractOrder: Endpoint<CancelContractOrderParams, OrderAckAnswer> = {
  id: "cancelContractOrder",
  method: "POST",
  path: "/v5/order/cancel",
  auth: "signed",
  cost: {
    requests: 1,
    cancelContract: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    category: in_body_required,
    symbol: in_body_required,
    orderId: in_body,
    orderLinkId: in_body,
  },
  body: "json",
  answer: orderAckAnswerSchema,
};

/**
 * Cancels the open orders of contracts, by symbol, base coin or settle coin.
 * One of `symbol`, `baseCoin` and `settleCoin` is needed; of several the first in this order counts. Up to 500 orders are cancelled, any 500 where there are more. Without `orderFilter`, orders of all kinds.
 * https://bybit-exchange.github.io/docs/v5/order/cancel-all
 */
export const cancelAllContractOrders: Endpoint<CancelAllContractOrdersParams, CancelAllAnswer> = {
  id: "cancelAllContractOrders",
  method: "POST",
  path: "/v5/order/cancel-all",
  auth: "signed",
  cost: {
    requests: 1,
    cancelAllContract: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    category: in_body_required,
    symbol: in_body,
    baseCoin: in_body,
    settleCoin: in_body,
    orderFilter: in_body,
    stopOrderType: in_body,
  },
  body: "json",
  answer: cancelAllAnswerSchema,
};

/**
 * Places up to 20 orders of contracts, each with an outcome of its own.
 * https://bybit-exchange.github.io/docs/v5/order/batch-place
 */
export const batchPlaceContractOrders: Endpoint<BatchPlaceContractOrdersParams, BatchAnswer> = {
  id: "batchPlaceContractOrders",
  method: "POST",
  path: "/v5/order/create-batch",
  auth: "signed",
  cost: {
    requests: 1,
    batchPlaceContract: [
      { cost: 1, each: "request" },
    ],
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    category: in_body_required,
    request: in_body_required,
  },
  body: "json",
  answer: batchAnswerSchema,
};

/**
 * Changes up to 20 open orders of contracts, each with an outcome of its own.
 * Not for trigger orders.
 * https://bybit-exchange.github.io/docs/v5/order/batch-amend
 */
export const batchAmendContractOrders: Endpoint<BatchAmendContractOrdersParams, BatchAnswer> = {
  id: "batchAmendContractOrders",
  method: "POST",
  path: "/v5/order/amend-batch",
  auth: "signed",
  cost: {
    requests: 1,
    batchAmendContract: [
      { cost: 1, each: "request" },
    ],
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    category: in_body_required,
    request: in_body_required,
  },
  body: "json",
  answer: batchAnswerSchema,
};

/**
 * Cancels up to 20 open orders of contracts, each with an outcome of its own.
 * https://bybit-exchange.github.io/docs/v5/order/batch-cancel
 */
export const batchCancelContractOrders: Endpoint<BatchCancelContractOrdersParams, BatchAnswer> = {
  id: "batchCancelContractOrders",
  method: "POST",
  path: "/v5/order/cancel-batch",
  auth: "signed",
  cost: {
    requests: 1,
    batchCancelContract: [
      { cost: 1, each: "request" },
    ],
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    category: in_body_required,
    request: in_body_required,
  },
  body: "json",
  answer: batchAnswerSchema,
};

/**
 * Lists positions.
 * With `symbol`, the symbol's positions whether there are any or not: one with positionIdx 0 in one-way mode, two with 1 and 2 in hedge mode, which tells the mode. Without, those that are open; linear needs `settleCoin` then.
 * https://bybit-exchange.github.io/docs/v5/position
 */
export const positions: Endpoint<PositionsParams, PositionsAnswer> = {
  id: "positions",
  method: "GET",
  path: "/v5/position/list",
  auth: "signed",
  cost: {
    requests: 1,
    positions: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query,
    settleCoin: in_query,
    limit: in_query,
    cursor: in_query,
    "X-BAPI-RECV-WINDOW": in_header,
  },
  answer: positionsAnswerSchema,
};

/**
 * Lists leverage and position mode of contracts, whether there are positions or not.
 * https://bybit-exchange.github.io/docs/v5/position/batch-lvg
 */
export const futuresLeverage: Endpoint<FuturesLeverageParams, FuturesLeverageAnswer> = {
  id: "futuresLeverage",
  method: "GET",
  path: "/v5/position/symbol-info",
  auth: "signed",
  cost: {
    requests: 1,
    futuresLeverage: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query,
    "X-BAPI-RECV-WINDOW": in_header,
  },
  answer: futuresLeverageAnswerSchema,
};

/**
 * Sets the leverage of a contract.
 * Both sides have to be equal in one-way mode, and in hedge mode with cross margin. Leverage that is as asked for already is refused with 110043.
 * https://bybit-exchange.github.io/docs/v5/position/leverage
 */
export const setLeverage: Endpoint<SetLeverageParams, DoneAnswer> = {
  id: "setLeverage",
  method: "POST",
  path: "/v5/position/set-leverage",
  auth: "signed",
  cost: {
    requests: 1,
    setLeverage: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    category: in_body_required,
    symbol: in_body_required,
    buyLeverage: in_body_required,
    sellLeverage: in_body_required,
  },
  body: "json",
  answer: doneAnswerSchema,
};

/**
 * Sets one-way or hedge mode of a symbol, or of all contracts settled in a coin.
 * Either `symbol` or `coin`. A mode that is as asked for already is refused with 110025.
 * https://bybit-exchange.github.io/docs/v5/position/position-mode
 */
export const switchPositionMode: Endpoint<SwitchPositionModeParams, DoneAnswer> = {
  id: "switchPositionMode",
  method: "POST",
  path: "/v5/position/switch-mode",
  auth: "signed",
  cost: {
    requests: 1,
    positionMode: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    symbol: in_body,
    coin: in_body,
    mode: in_body_required,
  },
  fixed: {
    category: "linear",
  },
  body: "json",
  answer: doneAnswerSchema,
};

/**
 * Sets take profit, stop loss or trailing stop of a position.
 * The venue makes trigger orders of them, fits their quantity to the position and cancels them when it is closed. In partial mode each call adds to what is there. Unchanged values are refused with 34040.
 * https://bybit-exchange.github.io/docs/v5/position/trading-stop
 */
export const setTradingStop: Endpoint<SetTradingStopParams, DoneAnswer> = {
  id: "setTradingStop",
  method: "POST",
  path: "/v5/position/trading-stop",
  auth: "signed",
  cost: {
    requests: 1,
    tradingStop: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    category: in_body_required,
    symbol: in_body_required,
    tpslMode: in_body_required,
    positionIdx: in_body_required,
    takeProfit: in_body,
    stopLoss: in_body,
    trailingStop: in_body,
    tpTriggerBy: in_body,
    slTriggerBy: in_body,
    activePrice: in_body,
    tpSize: in_body,
    slSize: in_body,
    tpLimitPrice: in_body,
    slLimitPrice: in_body,
    tpOrderType: in_body,
    slOrderType: in_body,
  },
  body: "json",
  answer: doneAnswerSchema,
};

/**
 * Sets isolated, cross or portfolio margin for the whole account.
 * A refusal (3400045) tells its reasons in the result.
 * https://bybit-exchange.github.io/docs/v5/account/set-margin-mode
 */
export const setMarginMode: Endpoint<SetMarginModeParams, MarginModeAnswer> = {
  id: "setMarginMode",
  method: "POST",
  path: "/v5/account/set-margin-mode",
  auth: "signed",
  cost: {
    requests: 1,
    marginMode: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    "X-BAPI-RECV-WINDOW": in_header,
    setMarginMode: in_body_required,
  },
  body: "json",
  answer: marginModeAnswerSchema,
};

/**
 * Places an order of a contract.
 * https://bybit-exchange.github.io/docs/v5/websocket/trade/guideline
 */
export const createContractRequest: Request<CreateContractParams, OrderAck> = {
  id: "createContract",
  server: "trade",
  method: "order.create",
  auth: "signed",
  cost: {
    tradeRequests: 1,
    placeContract: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    category: { required: true },
    symbol: { required: true },
    side: { required: true },
    orderType: { required: true },
    qty: { required: true },
    slippageToleranceType: {},
    slippageTolerance: {},
    price: {},
    triggerDirection: {},
    triggerPrice: {},
    triggerBy: {},
    timeInForce: {},
    positionIdx: {},
    orderLinkId: {},
    takeProfit: {},
    stopLoss: {},
    tpTriggerBy: {},
    slTriggerBy: {},
    reduceOnly: {},
    closeOnTrigger: {},
    smpType: {},
    tpslMode: {},
    tpLimitPrice: {},
    slLimitPrice: {},
    tpOrderType: {},
    slOrderType: {},
    bboSideType: {},
    bboLevel: {},
    rpiTakerAccess: {},
    "X-BAPI-RECV-WINDOW": {},
  },
  answer: orderAckSchema,
};

/**
 * Changes an open order of a contract.
 * https://bybit-exchange.github.io/docs/v5/websocket/trade/guideline
 */
export const amendContractRequest: Request<AmendContractParams, OrderAck> = {
  id: "amendContract",
  server: "trade",
  method: "order.amend",
  auth: "signed",
  cost: {
    tradeRequests: 1,
    amendContract: 1,
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
    tpslMode: {},
    tpTriggerBy: {},
    slTriggerBy: {},
    triggerBy: {},
    "X-BAPI-RECV-WINDOW": {},
  },
  answer: orderAckSchema,
};

/**
 * Cancels an open order of a contract.
 * https://bybit-exchange.github.io/docs/v5/websocket/trade/guideline
 */
export const cancelContractRequest: Request<CancelContractParams, OrderAck> = {
  id: "cancelContract",
  server: "trade",
  method: "order.cancel",
  auth: "signed",
  cost: {
    tradeRequests: 1,
    cancelContract: 1,
  },
  write: true,
  deadline: "X-BAPI-RECV-WINDOW",
  params: {
    category: { required: true },
    symbol: { required: true },
    orderId: {},
    orderLinkId: {},
    "X-BAPI-RECV-WINDOW": {},
  },
  answer: orderAckSchema,
};

/**
 * Prices, funding, open interest and last 24 hours of a contract, every 100 ms where they changed.
 * https://bybit-exchange.github.io/docs/v5/websocket/public/ticker
 */
export const tickersContractChannel: Channel<{ readonly symbol: string }, ContractTickerSnapshotEvent | ContractTickerDeltaEvent> = {
  id: "tickersContract",
  server: "linear",
  auth: "none",
  address: "tickers.{symbol}",
  params: ["symbol"],
  messages: {
    snapshot: contractTickerSnapshotEventSchema,
    delta: contractTickerDeltaEventSchema,
  },
  select: "type",
};

/**
 * Positions in all contracts as they change.
 * https://bybit-exchange.github.io/docs/v5/websocket/private/position
 */
export const positionChannel: Channel<Record<string, never>, PositionEvent> = {
  id: "position",
  server: "private",
  auth: "signed",
  address: "position",
  params: [],
  messages: {
    position: positionEventSchema,
  },
};

/**
 * Positions in linear or inverse contracts as they change.
 * https://bybit-exchange.github.io/docs/v5/websocket/private/position
 */
export const positionByCategoryChannel: Channel<{ readonly category: "linear" | "inverse" }, PositionEvent> = {
  id: "positionByCategory",
  server: "private",
  auth: "signed",
  address: "position.{category}",
  params: ["category"],
  messages: {
    position: positionEventSchema,
  },
};
