// Generated from specs/okx/perp.openapi.yaml and specs/okx/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint } from "../../src/core/endpoint.ts";
import type {
  PositionSide,
  SettState,
  BillType,
  Position,
  CloseOrderAlgo,
  PositionHistory,
  PositionModeSetting,
  LeverageRequest,
  Leverage,
  MarginRequest,
  MarginChange,
  ClosePositionRequest,
  ClosedPosition,
  FundingRate,
  FundingRateHistory,
  OpenInterest,
  MarkPrice,
  IndexTicker,
  PositionTier,
  Bill,
  PositionModeRequest,
  PositionsAnswer,
  PositionsHistoryAnswer,
  PositionModeAnswer,
  LeverageAnswer,
  MarginChangeAnswer,
  ClosePositionAnswer,
  FundingRatesAnswer,
  FundingRateHistoryAnswer,
  OpenInterestAnswer,
  MarkPricesAnswer,
  IndexTickersAnswer,
  PositionTiersAnswer,
  BillsAnswer,
  FundingRatePush,
  MarkPricePush,
  IndexTickersPush,
  OpenInterestPush,
  PositionsPush,
  InstType,
  MgnMode,
  DecimalOrEmpty,
  Time,
  TriggerPxType,
  PosMode,
  PosSide,
  ExecType,
  TimeOrEmpty,
  SubscriptionArg,
  PushType,
  TdMode,
  ContractType,
  GetPositionsParams,
  GetPositionsHistoryParams,
  SetPositionModeParams,
  SetLeverageParams,
  GetLeverageParams,
  IncreaseDecreaseMarginParams,
  ClosePositionsParams,
  GetFundingRateParams,
  GetFundingRateHistoryParams,
  GetOpenInterestParams,
  GetMarkPriceParams,
  GetIndexTickersParams,
  GetPositionTiersParams,
  GetBillsDetails7DaysParams,
  GetBillsDetails3MonthsParams,
} from "./perp.types.ts";

export type {
  PositionSide,
  SettState,
  BillType,
  Position,
  CloseOrderAlgo,
  PositionHistory,
  PositionModeSetting,
  LeverageRequest,
  Leverage,
  MarginRequest,
  MarginChange,
  ClosePositionRequest,
  ClosedPosition,
  FundingRate,
  FundingRateHistory,
  OpenInterest,
  MarkPrice,
  IndexTicker,
  PositionTier,
  Bill,
  PositionModeRequest,
  PositionsAnswer,
  PositionsHistoryAnswer,
  PositionModeAnswer,
  LeverageAnswer,
  MarginChangeAnswer,
  ClosePositionAnswer,
  FundingRatesAnswer,
  FundingRateHistoryAnswer,
  OpenInterestAnswer,
  MarkPricesAnswer,
  IndexTickersAnswer,
  PositionTiersAnswer,
  BillsAnswer,
  FundingRatePush,
  MarkPricePush,
  IndexTickersPush,
  OpenInterestPush,
  PositionsPush,
  InstType,
  MgnMode,
  DecimalOrEmpty,
  Time,
  TriggerPxType,
  PosMode,
  PosSide,
  ExecType,
  TimeOrEmpty,
  SubscriptionArg,
  PushType,
  TdMode,
  ContractType,
  GetPositionsParams,
  GetPositionsHistoryParams,
  SetPositionModeParams,
  SetLeverageParams,
  GetLeverageParams,
  IncreaseDecreaseMarginParams,
  ClosePositionsParams,
  GetFundingRateParams,
  GetFundingRateHistoryParams,
  GetOpenInterestParams,
  GetMarkPriceParams,
  GetIndexTickersParams,
  GetPositionTiersParams,
  GetBillsDetails7DaysParams,
  GetBillsDetails3MonthsParams,
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

export const positionSideSchema: v.GenericSchema<unknown, PositionSide> = /* @__PURE__ */ (() =>
  v.picklist([
    "net",
    "long",
    "short",
  ]))();
const optional_positionSideSchema = /* @__PURE__ */ v.exactOptional(positionSideSchema);

export const settStateSchema: v.GenericSchema<unknown, SettState> = /* @__PURE__ */ (() =>
  text)();

export const billTypeSchema: v.GenericSchema<unknown, BillType> = /* @__PURE__ */ (() =>
  text)();

export const instTypeSchema: v.GenericSchema<unknown, InstType> = /* @__PURE__ */ (() =>
  text)();

export const mgnModeSchema: v.GenericSchema<unknown, MgnMode> = /* @__PURE__ */ (() =>
  text)();

export const decimalOrEmptySchema: v.GenericSchema<unknown, DecimalOrEmpty> = /* @__PURE__ */ (() =>
  v.union([
    decimal,
    v.literal(""),
  ]))();
const optional_decimalOrEmptySchema = /* @__PURE__ */ v.exactOptional(decimalOrEmptySchema);

export const triggerPxTypeSchema: v.GenericSchema<unknown, TriggerPxType> = /* @__PURE__ */ (() =>
  text)();

export const closeOrderAlgoSchema: v.GenericSchema<unknown, CloseOrderAlgo> = /* @__PURE__ */ (() =>
  v.looseObject({
    algoId: text,
    slTriggerPx: optional_decimalOrEmptySchema,
    slTriggerPxType: optional_text,
    tpTriggerPx: optional_decimalOrEmptySchema,
    tpTriggerPxType: optional_text,
    closeFraction: optional_decimalOrEmptySchema,
  }))();

export const timeSchema: v.GenericSchema<unknown, Time> = /* @__PURE__ */ (() =>
  text)();

export const positionSchema: v.GenericSchema<unknown, Position> = /* @__PURE__ */ (() =>
  v.looseObject({
    instType: instTypeSchema,
    instId: text,
    mgnMode: mgnModeSchema,
    posId: text,
    posSide: positionSideSchema,
    pos: decimalOrEmptySchema,
    availPos: optional_decimalOrEmptySchema,
    avgPx: decimalOrEmptySchema,
    nonSettleAvgPx: optional_decimalOrEmptySchema,
    markPx: decimalOrEmptySchema,
    upl: decimalOrEmptySchema,
    uplRatio: optional_decimalOrEmptySchema,
    uplLastPx: optional_decimalOrEmptySchema,
    uplRatioLastPx: optional_decimalOrEmptySchema,
    lever: decimalOrEmptySchema,
    liqPx: decimalOrEmptySchema,
    imr: optional_decimalOrEmptySchema,
    margin: optional_decimalOrEmptySchema,
    mgnRatio: optional_decimalOrEmptySchema,
    mmr: optional_decimalOrEmptySchema,
    liab: optional_decimalOrEmptySchema,
    liabCcy: optional_text,
    interest: optional_decimalOrEmptySchema,
    tradeId: text,
    optVal: optional_decimalOrEmptySchema,
    pendingCloseOrdLiabVal: optional_decimalOrEmptySchema,
    notionalUsd: decimalOrEmptySchema,
    adl: optional_text,
    ccy: text,
    last: optional_decimalOrEmptySchema,
    idxPx: optional_decimalOrEmptySchema,
    usdPx: optional_decimalOrEmptySchema,
    bePx: optional_decimalOrEmptySchema,
    posCcy: optional_text,
    baseBal: optional_decimalOrEmptySchema,
    quoteBal: optional_decimalOrEmptySchema,
    baseBorrowed: optional_decimalOrEmptySchema,
    baseInterest: optional_decimalOrEmptySchema,
    quoteBorrowed: optional_decimalOrEmptySchema,
    quoteInterest: optional_decimalOrEmptySchema,
    deltaBS: optional_decimalOrEmptySchema,
    deltaPA: optional_decimalOrEmptySchema,
    gammaBS: optional_decimalOrEmptySchema,
    gammaPA: optional_decimalOrEmptySchema,
    thetaBS: optional_decimalOrEmptySchema,
    thetaPA: optional_decimalOrEmptySchema,
    vegaBS: optional_decimalOrEmptySchema,
    vegaPA: optional_decimalOrEmptySchema,
    spotInUseAmt: optional_decimalOrEmptySchema,
    spotInUseCcy: optional_text,
    clSpotInUseAmt: optional_decimalOrEmptySchema,
    maxSpotInUseAmt: optional_decimalOrEmptySchema,
    hedgedPos: optional_decimalOrEmptySchema,
    bizRefId: optional_text,
    bizRefType: optional_text,
    realizedPnl: decimalOrEmptySchema,
    pnl: optional_decimalOrEmptySchema,
    settledPnl: optional_decimalOrEmptySchema,
    fee: optional_decimalOrEmptySchema,
    fundingFee: optional_decimalOrEmptySchema,
    liqPenalty: optional_decimalOrEmptySchema,
    closeOrderAlgo: v.exactOptional(v.array(closeOrderAlgoSchema)),
    cTime: timeSchema,
    uTime: timeSchema,
    pTime: optional_text,
  }))();

export const positionHistorySchema: v.GenericSchema<unknown, PositionHistory> = /* @__PURE__ */ (() =>
  v.looseObject({
    instType: instTypeSchema,
    instId: text,
    mgnMode: mgnModeSchema,
    posId: text,
    posSide: optional_positionSideSchema,
    direction: text,
    type: text,
    openAvgPx: decimalOrEmptySchema,
    nonSettleAvgPx: optional_decimalOrEmptySchema,
    closeAvgPx: decimalOrEmptySchema,
    openMaxPos: decimalOrEmptySchema,
    closeTotalPos: decimalOrEmptySchema,
    realizedPnl: decimalOrEmptySchema,
    pnl: optional_decimalOrEmptySchema,
    pnlRatio: optional_decimalOrEmptySchema,
    settledPnl: optional_decimalOrEmptySchema,
    fee: optional_decimalOrEmptySchema,
    fundingFee: optional_decimalOrEmptySchema,
    liqPenalty: optional_decimalOrEmptySchema,
    lever: optional_decimalOrEmptySchema,
    triggerPx: optional_decimalOrEmptySchema,
    uly: optional_text,
    ccy: text,
    cTime: timeSchema,
    uTime: timeSchema,
  }))();

export const posModeSchema: v.GenericSchema<unknown, PosMode> = /* @__PURE__ */ (() =>
  text)();

export const positionModeSettingSchema: v.GenericSchema<unknown, PositionModeSetting> = /* @__PURE__ */ (() =>
  v.looseObject({
    posMode: posModeSchema,
  }))();

export const leverageRequestSchema: v.GenericSchema<unknown, LeverageRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    instId: optional_text,
    ccy: optional_text,
    lever: decimal,
    mgnMode: mgnModeSchema,
    posSide: optional_positionSideSchema,
  }))();

export const posSideSchema: v.GenericSchema<unknown, PosSide> = /* @__PURE__ */ (() =>
  v.picklist([
    "net",
    "long",
    "short",
    "",
  ]))();
const optional_posSideSchema = /* @__PURE__ */ v.exactOptional(posSideSchema);

export const leverageSchema: v.GenericSchema<unknown, Leverage> = /* @__PURE__ */ (() =>
  v.looseObject({
    instId: text,
    ccy: optional_text,
    mgnMode: mgnModeSchema,
    posSide: posSideSchema,
    lever: decimalOrEmptySchema,
  }))();

export const marginRequestSchema: v.GenericSchema<unknown, MarginRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    instId: text,
    posSide: positionSideSchema,
    type: text,
    amt: decimal,
    ccy: optional_text,
  }))();

export const marginChangeSchema: v.GenericSchema<unknown, MarginChange> = /* @__PURE__ */ (() =>
  v.looseObject({
    instId: text,
    posSide: positionSideSchema,
    type: text,
    amt: decimalOrEmptySchema,
    ccy: optional_text,
    leverage: optional_decimalOrEmptySchema,
  }))();

export const closePositionRequestSchema: v.GenericSchema<unknown, ClosePositionRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    instId: text,
    posSide: optional_positionSideSchema,
    mgnMode: mgnModeSchema,
    ccy: optional_text,
    autoCxl: optional_boolean,
    clOrdId: optional_text,
    tag: optional_text,
  }))();

export const closedPositionSchema: v.GenericSchema<unknown, ClosedPosition> = /* @__PURE__ */ (() =>
  v.looseObject({
    instId: text,
    posSide: posSideSchema,
    clOrdId: optional_text,
    tag: optional_text,
  }))();

export const fundingRateSchema: v.GenericSchema<unknown, FundingRate> = /* @__PURE__ */ (() =>
  v.looseObject({
    instType: instTypeSchema,
    instId: text,
    method: text,
    formulaType: optional_text,
    fundingRate: decimalOrEmptySchema,
    fundingTime: timeSchema,
    nextFundingRate: optional_decimalOrEmptySchema,
    nextFundingTime: timeSchema,
    minFundingRate: decimalOrEmptySchema,
    maxFundingRate: decimalOrEmptySchema,
    interestRate: optional_decimalOrEmptySchema,
    impactValue: optional_decimalOrEmptySchema,
    settState: settStateSchema,
    settFundingRate: decimalOrEmptySchema,
    premium: optional_decimalOrEmptySchema,
    prevFundingTime: optional_text,
    ts: timeSchema,
  }))();

export const fundingRateHistorySchema: v.GenericSchema<unknown, FundingRateHistory> = /* @__PURE__ */ (() =>
  v.looseObject({
    instType: instTypeSchema,
    instId: text,
    formulaType: optional_text,
    fundingRate: decimal,
    realizedRate: decimalOrEmptySchema,
    fundingTime: timeSchema,
    method: text,
  }))();

export const openInterestSchema: v.GenericSchema<unknown, OpenInterest> = /* @__PURE__ */ (() =>
  v.looseObject({
    instType: instTypeSchema,
    instId: text,
    oi: decimal,
    oiCcy: decimalOrEmptySchema,
    oiUsd: optional_decimalOrEmptySchema,
    ts: timeSchema,
  }))();

export const markPriceSchema: v.GenericSchema<unknown, MarkPrice> = /* @__PURE__ */ (() =>
  v.looseObject({
    instType: instTypeSchema,
    instId: text,
    markPx: decimalOrEmptySchema,
    ts: timeSchema,
  }))();

export const indexTickerSchema: v.GenericSchema<unknown, IndexTicker> = /* @__PURE__ */ (() =>
  v.looseObject({
    instId: text,
    idxPx: decimal,
    high24h: optional_decimalOrEmptySchema,
    low24h: optional_decimalOrEmptySchema,
    open24h: optional_decimalOrEmptySchema,
    sodUtc0: optional_decimalOrEmptySchema,
    sodUtc8: optional_decimalOrEmptySchema,
    ts: timeSchema,
  }))();

export const positionTierSchema: v.GenericSchema<unknown, PositionTier> = /* @__PURE__ */ (() =>
  v.looseObject({
    uly: optional_text,
    instFamily: text,
    instId: optional_text,
    tier: text,
    minSz: decimalOrEmptySchema,
    maxSz: decimalOrEmptySchema,
    mmr: decimalOrEmptySchema,
    imr: decimalOrEmptySchema,
    maxLever: decimalOrEmptySchema,
    optMgnFactor: optional_decimalOrEmptySchema,
    quoteMaxLoan: optional_decimalOrEmptySchema,
    baseMaxLoan: optional_decimalOrEmptySchema,
  }))();

export const execTypeSchema: v.GenericSchema<unknown, ExecType> = /* @__PURE__ */ (() =>
  text)();

export const timeOrEmptySchema: v.GenericSchema<unknown, TimeOrEmpty> = /* @__PURE__ */ (() =>
  text)();

export const billSchema: v.GenericSchema<unknown, Bill> = /* @__PURE__ */ (() =>
  v.looseObject({
    billId: text,
    type: billTypeSchema,
    subType: text,
    ts: timeSchema,
    ccy: text,
    bal: decimalOrEmptySchema,
    balChg: decimalOrEmptySchema,
    posBal: optional_decimalOrEmptySchema,
    posBalChg: optional_decimalOrEmptySchema,
    sz: decimalOrEmptySchema,
    px: decimalOrEmptySchema,
    pnl: decimalOrEmptySchema,
    fee: decimalOrEmptySchema,
    mgnMode: mgnModeSchema,
    instType: instTypeSchema,
    instId: text,
    ordId: text,
    clOrdId: optional_text,
    tradeId: optional_text,
    execType: optional_text,
    fillTime: optional_text,
    fillIdxPx: optional_decimalOrEmptySchema,
    fillMarkPx: optional_decimalOrEmptySchema,
    fillPxVol: optional_decimalOrEmptySchema,
    fillPxUsd: optional_decimalOrEmptySchema,
    fillMarkVol: optional_decimalOrEmptySchema,
    fillFwdPx: optional_decimalOrEmptySchema,
    interest: optional_decimalOrEmptySchema,
    earnAmt: optional_decimalOrEmptySchema,
    earnApr: optional_decimalOrEmptySchema,
    from: optional_text,
    to: optional_text,
    notes: optional_text,
    tag: optional_text,
  }))();

export const positionModeRequestSchema: v.GenericSchema<unknown, PositionModeRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    posMode: posModeSchema,
  }))();

export const positionsAnswerSchema: v.GenericSchema<unknown, PositionsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(positionSchema),
  }))();

export const positionsHistoryAnswerSchema: v.GenericSchema<unknown, PositionsHistoryAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(positionHistorySchema),
  }))();

export const positionModeAnswerSchema: v.GenericSchema<unknown, PositionModeAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(positionModeSettingSchema),
  }))();

export const leverageAnswerSchema: v.GenericSchema<unknown, LeverageAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(leverageSchema),
  }))();

export const marginChangeAnswerSchema: v.GenericSchema<unknown, MarginChangeAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(marginChangeSchema),
  }))();

export const closePositionAnswerSchema: v.GenericSchema<unknown, ClosePositionAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(closedPositionSchema),
  }))();

export const fundingRatesAnswerSchema: v.GenericSchema<unknown, FundingRatesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(fundingRateSchema),
  }))();

export const fundingRateHistoryAnswerSchema: v.GenericSchema<unknown, FundingRateHistoryAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(fundingRateHistorySchema),
  }))();

export const openInterestAnswerSchema: v.GenericSchema<unknown, OpenInterestAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(openInterestSchema),
  }))();

export const markPricesAnswerSchema: v.GenericSchema<unknown, MarkPricesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(markPriceSchema),
  }))();

export const indexTickersAnswerSchema: v.GenericSchema<unknown, IndexTickersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(indexTickerSchema),
  }))();

export const positionTiersAnswerSchema: v.GenericSchema<unknown, PositionTiersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(positionTierSchema),
  }))();

export const billsAnswerSchema: v.GenericSchema<unknown, BillsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(billSchema),
  }))();

export const subscriptionArgSchema: v.GenericSchema<unknown, SubscriptionArg> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: text,
    instId: optional_text,
    instType: optional_text,
    instFamily: optional_text,
    ccy: optional_text,
    uid: optional_text,
    extraParams: optional_text,
  }))();

export const fundingRatePushSchema: v.GenericSchema<unknown, FundingRatePush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    data: v.array(fundingRateSchema),
  }))();

export const markPricePushSchema: v.GenericSchema<unknown, MarkPricePush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    data: v.array(markPriceSchema),
  }))();

export const indexTickersPushSchema: v.GenericSchema<unknown, IndexTickersPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    data: v.array(indexTickerSchema),
  }))();

export const openInterestPushSchema: v.GenericSchema<unknown, OpenInterestPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    data: v.array(openInterestSchema),
  }))();

export const pushTypeSchema: v.GenericSchema<unknown, PushType> = /* @__PURE__ */ (() =>
  text)();

export const positionsPushSchema: v.GenericSchema<unknown, PositionsPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    eventType: optional_text,
    curPage: optional_integer,
    lastPage: optional_boolean,
    data: v.array(positionSchema),
  }))();

export const tdModeSchema: v.GenericSchema<unknown, TdMode> = /* @__PURE__ */ (() =>
  text)();

export const contractTypeSchema: v.GenericSchema<unknown, ContractType> = /* @__PURE__ */ (() =>
  text)();

const in_body = { in: "body" } as const;
const in_body_required = { in: "body", required: true } as const;
const in_header = { in: "header" } as const;
const in_query = { in: "query" } as const;
const in_query_comma = { in: "query", list: "comma" } as const;
const in_query_required = { in: "query", required: true } as const;

/**
 * Lists open positions, the latest first.
 * https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions
 */
export const getPositions: Endpoint<GetPositionsParams, PositionsAnswer> = {
  id: "getPositions",
  method: "GET",
  path: "/api/v5/account/positions",
  auth: "signed",
  cost: {
    positions: 1,
  },
  params: {
    instType: in_query,
    instId: in_query_comma,
    posId: in_query_comma,
  },
  answer: positionsAnswerSchema,
};

/**
 * Lists positions closed in the last three months, latest change first.
 * https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions-history
 */
export const getPositionsHistory: Endpoint<GetPositionsHistoryParams, PositionsHistoryAnswer> = {
  id: "getPositionsHistory",
  method: "GET",
  path: "/api/v5/account/positions-history",
  auth: "signed",
  cost: {
    positionsHistory: 1,
  },
  params: {
    instType: in_query,
    instId: in_query,
    mgnMode: in_query,
    type: in_query,
    posId: in_query,
    after: in_query,
    before: in_query,
    limit: in_query,
  },
  answer: positionsHistoryAnswerSchema,
};

/**
 * Sets hedge or one-way mode of all contracts.
 * Only without positions and open orders of contracts (59000). The mode is read with getAccountConfiguration.
 * https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-position-mode
 */
export const setPositionMode: Endpoint<SetPositionModeParams, PositionModeAnswer> = {
  id: "setPositionMode",
  method: "POST",
  path: "/api/v5/account/set-position-mode",
  auth: "signed",
  cost: {
    positionMode: 1,
  },
  write: true,
  params: {
    posMode: in_body_required,
  },
  body: "json",
  answer: positionModeAnswerSchema,
};

/**
 * Sets the leverage of an instrument.
 * Not for cross positions in portfolio margin (51039). Margin mode itself is not a setting: each order says with tdMode how it is margined.
 * https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-leverage
 */
export const setLeverage: Endpoint<SetLeverageParams, LeverageAnswer> = {
  id: "setLeverage",
  method: "POST",
  path: "/api/v5/account/set-leverage",
  auth: "signed",
  cost: {
    setLeverage: 1,
  },
  write: true,
  params: {
    instId: in_body,
    ccy: in_body,
    lever: in_body_required,
    mgnMode: in_body_required,
    posSide: in_body,
  },
  body: "json",
  answer: leverageAnswerSchema,
};

/**
 * Asks for the leverage of instruments.
 * https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage
 */
export const getLeverage: Endpoint<GetLeverageParams, LeverageAnswer> = {
  id: "getLeverage",
  method: "GET",
  path: "/api/v5/account/leverage-info",
  auth: "signed",
  cost: {
    leverage: 1,
  },
  params: {
    instId: in_query_comma,
    mgnMode: in_query_required,
  },
  answer: leverageAnswerSchema,
};

/**
 * Moves margin to or from an isolated position.
 * https://www.okx.com/docs-v5/en/#trading-account-rest-api-increase-decrease-margin
 */
export const increaseDecreaseMargin: Endpoint<IncreaseDecreaseMarginParams, MarginChangeAnswer> = {
  id: "increaseDecreaseMargin",
  method: "POST",
  path: "/api/v5/account/position/margin-balance",
  auth: "signed",
  cost: {
    marginBalance: 1,
  },
  write: true,
  params: {
    instId: in_body_required,
    posSide: in_body_required,
    type: in_body_required,
    amt: in_body_required,
    ccy: in_body,
  },
  body: "json",
  answer: marginChangeAnswerSchema,
};

/**
 * Closes a position with a market order.
 * The answer names no ordId; the order is found by clOrdId, or in the orders channel.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-close-positions
 */
export const closePositions: Endpoint<ClosePositionsParams, ClosePositionAnswer> = {
  id: "closePositions",
  method: "POST",
  path: "/api/v5/trade/close-position",
  auth: "signed",
  cost: {
    closePosition: 1,
  },
  write: true,
  params: {
    instId: in_body_required,
    posSide: in_body,
    mgnMode: in_body_required,
    ccy: in_body,
    autoCxl: in_body,
    clOrdId: in_body,
    tag: in_body,
  },
  body: "json",
  answer: closePositionAnswerSchema,
};

/**
 * Asks for funding rates as they stand now.
 * https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate
 */
export const getFundingRate: Endpoint<GetFundingRateParams, FundingRatesAnswer> = {
  id: "getFundingRate",
  method: "GET",
  path: "/api/v5/public/funding-rate",
  auth: "none",
  cost: {
    fundingRate: 1,
  },
  params: {
    instId: in_query_required,
    "x-simulated-trading": in_header,
  },
  answer: fundingRatesAnswerSchema,
};

/**
 * Lists funding rates of the last three months, newest first.
 * https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate-history
 */
export const getFundingRateHistory: Endpoint<GetFundingRateHistoryParams, FundingRateHistoryAnswer> = {
  id: "getFundingRateHistory",
  method: "GET",
  path: "/api/v5/public/funding-rate-history",
  auth: "none",
  cost: {
    fundingRateHistory: 1,
  },
  params: {
    instId: in_query_required,
    before: in_query,
    after: in_query,
    limit: in_query,
    "x-simulated-trading": in_header,
  },
  answer: fundingRateHistoryAnswerSchema,
};

/**
 * Asks for open interest.
 * https://www.okx.com/docs-v5/en/#public-data-rest-api-get-open-interest
 */
export const getOpenInterest: Endpoint<GetOpenInterestParams, OpenInterestAnswer> = {
  id: "getOpenInterest",
  method: "GET",
  path: "/api/v5/public/open-interest",
  auth: "none",
  cost: {
    openInterest: 1,
  },
  params: {
    instType: in_query_required,
    instFamily: in_query,
    instId: in_query,
    "x-simulated-trading": in_header,
  },
  answer: openInterestAnswerSchema,
};

/**
 * Asks for mark prices.
 * https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price
 */
export const getMarkPrice: Endpoint<GetMarkPriceParams, MarkPricesAnswer> = {
  id: "getMarkPrice",
  method: "GET",
  path: "/api/v5/public/mark-price",
  auth: "none",
  cost: {
    markPrice: 1,
  },
  params: {
    instType: in_query_required,
    instFamily: in_query,
    instId: in_query,
    "x-simulated-trading": in_header,
  },
  answer: markPricesAnswerSchema,
};

/**
 * Asks for prices of indices.
 * https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-tickers
 */
export const getIndexTickers: Endpoint<GetIndexTickersParams, IndexTickersAnswer> = {
  id: "getIndexTickers",
  method: "GET",
  path: "/api/v5/market/index-tickers",
  auth: "none",
  cost: {
    indexTickers: 1,
  },
  params: {
    quoteCcy: in_query,
    instId: in_query,
    "x-simulated-trading": in_header,
  },
  answer: indexTickersAnswerSchema,
};

/**
 * Lists how much leverage positions of a size may have.
 * https://www.okx.com/docs-v5/en/#public-data-rest-api-get-position-tiers
 */
export const getPositionTiers: Endpoint<GetPositionTiersParams, PositionTiersAnswer> = {
  id: "getPositionTiers",
  method: "GET",
  path: "/api/v5/public/position-tiers",
  auth: "none",
  cost: {
    positionTiers: 1,
  },
  params: {
    instType: in_query_required,
    tdMode: in_query_required,
    instFamily: in_query_comma,
    instId: in_query,
    tier: in_query,
    "x-simulated-trading": in_header,
  },
  answer: positionTiersAnswerSchema,
};

/**
 * Lists bookings of the last seven days, newest first.
 * Funding payments are those of type 8. Of an isolated position the margin changes (posBalChg), not the balance.
 * https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-7-days
 */
export const getBillsDetails7Days: Endpoint<GetBillsDetails7DaysParams, BillsAnswer> = {
  id: "getBillsDetails7Days",
  method: "GET",
  path: "/api/v5/account/bills",
  auth: "signed",
  cost: {
    bills7Days: 1,
  },
  params: {
    instType: in_query,
    instId: in_query,
    ccy: in_query,
    mgnMode: in_query,
    ctType: in_query,
    type: in_query,
    subType: in_query,
    after: in_query,
    before: in_query,
    begin: in_query,
    end: in_query,
    limit: in_query,
  },
  answer: billsAnswerSchema,
};

/**
 * Lists bookings of the last three months, newest first.
 * https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-3-months
 */
export const getBillsDetails3Months: Endpoint<GetBillsDetails3MonthsParams, BillsAnswer> = {
  id: "getBillsDetails3Months",
  method: "GET",
  path: "/api/v5/account/bills-archive",
  auth: "signed",
  cost: {
    bills3Months: 1,
  },
  params: {
    instType: in_query,
    instId: in_query,
    ccy: in_query,
    mgnMode: in_query,
    ctType: in_query,
    type: in_query,
    subType: in_query,
    after: in_query,
    before: in_query,
    begin: in_query,
    end: in_query,
    limit: in_query,
  },
  answer: billsAnswerSchema,
};

/**
 * The funding rate of a perpetual, every 30 to 90 seconds.
 * https://www.okx.com/docs-v5/en/#public-data-websocket-funding-rate-channel
 */
export const fundingRateChannel: Channel<{ readonly swap: string }, FundingRatePush> = {
  id: "fundingRate",
  server: "public",
  auth: "none",
  address: "funding-rate/{swap}",
  params: ["swap"],
  messages: {
    fundingRatePush: fundingRatePushSchema,
  },
};

/**
 * The mark price, every 200 ms where it changed, and every 10 seconds else.
 * https://www.okx.com/docs-v5/en/#public-data-websocket-mark-price-channel
 */
export const markPriceChannel: Channel<{ readonly instId: string }, MarkPricePush> = {
  id: "markPrice",
  server: "public",
  auth: "none",
  address: "mark-price/{instId}",
  params: ["instId"],
  messages: {
    markPricePush: markPricePushSchema,
  },
};

/**
 * The price of an index, every 100 ms where it changed, and every minute else.
 * https://www.okx.com/docs-v5/en/#public-data-websocket-index-tickers-channel
 */
export const indexTickersChannel: Channel<{ readonly index: string }, IndexTickersPush> = {
  id: "indexTickers",
  server: "public",
  auth: "none",
  address: "index-tickers/{index}",
  params: ["index"],
  messages: {
    indexTickersPush: indexTickersPushSchema,
  },
};

/**
 * Open interest, every three seconds where it changed.
 * https://www.okx.com/docs-v5/en/#public-data-websocket-open-interest-channel
 */
export const openInterestChannel: Channel<{ readonly instId: string }, OpenInterestPush> = {
  id: "openInterest",
  server: "public",
  auth: "none",
  address: "open-interest/{instId}",
  params: ["instId"],
  messages: {
    openInterestPush: openInterestPushSchema,
  },
};

/**
 * The account's positions at every change.
 * https://www.okx.com/docs-v5/en/#trading-account-websocket-positions-channel
 */
export const positionsChannel: Channel<{ readonly instType: "SPOT" | "MARGIN" | "SWAP" | "FUTURES" | "OPTION" | "ANY" | (string & {}) }, PositionsPush> = {
  id: "positions",
  server: "private",
  auth: "signed",
  address: "positions/{instType}",
  params: ["instType"],
  messages: {
    positionsPush: positionsPushSchema,
  },
};
