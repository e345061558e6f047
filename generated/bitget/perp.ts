// Generated from specs/bitget/perp.openapi.yaml and specs/bitget/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint } from "../../src/core/endpoint.ts";
import type {
  LeverageRequest,
  FundRatesAnswer,
  FundRate,
  PastFundRatesAnswer,
  PastFundRates,
  PastFundRate,
  OpenInterestAnswer,
  OpenInterestList,
  OpenInterest,
  PositionsAnswer,
  PositionList,
  Position,
  PosSide,
  RecordsAnswer,
  RecordList,
  FinancialRecord,
  PositionPush,
  PushedPosition,
  Category,
  MarginMode,
  HoldMode,
  MaybeNumber,
  MaybeText,
  Action,
  Arg,
  DoneAnswer,
  GetCurrentFundRateParams,
  GetHistoryFundRateParams,
  GetOpenInterestParams,
  GetCurrentPositionParams,
  SetLeverageParams,
  SetHoldModeParams,
  GetFinancialRecordsParams,
} from "./perp.types.ts";

export type {
  LeverageRequest,
  FundRatesAnswer,
  FundRate,
  PastFundRatesAnswer,
  PastFundRates,
  PastFundRate,
  OpenInterestAnswer,
  OpenInterestList,
  OpenInterest,
  PositionsAnswer,
  PositionList,
  Position,
  PosSide,
  RecordsAnswer,
  RecordList,
  FinancialRecord,
  PositionPush,
  PushedPosition,
  Category,
  MarginMode,
  HoldMode,
  MaybeNumber,
  MaybeText,
  Action,
  Arg,
  DoneAnswer,
  GetCurrentFundRateParams,
  GetHistoryFundRateParams,
  GetOpenInterestParams,
  GetCurrentPositionParams,
  SetLeverageParams,
  SetHoldModeParams,
  GetFinancialRecordsParams,
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

export const categorySchema: v.GenericSchema<unknown, Category> = /* @__PURE__ */ (() =>
  text)();

export const marginModeSchema: v.GenericSchema<unknown, MarginMode> = /* @__PURE__ */ (() =>
  text)();

export const leverageRequestSchema: v.GenericSchema<unknown, LeverageRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    symbol: optional_text,
    leverage: decimal,
    marginMode: optional_text,
    posSide: v.exactOptional(v.picklist([
      "long",
      "short",
    ])),
  }))();

export const fundRateSchema: v.GenericSchema<unknown, FundRate> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    fundingRate: decimal,
    fundingRateInterval: text,
    nextUpdate: text,
    minFundingRate: optional_text,
    maxFundingRate: optional_text,
    cashDividend: optional_text,
    cashDividendNextUpdate: optional_text,
  }))();

export const fundRatesAnswerSchema: v.GenericSchema<unknown, FundRatesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: v.array(fundRateSchema),
  }))();

export const pastFundRateSchema: v.GenericSchema<unknown, PastFundRate> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    fundingRate: decimal,
    fundingRateTimestamp: text,
  }))();

export const pastFundRatesSchema: v.GenericSchema<unknown, PastFundRates> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    resultList: v.exactOptional(v.nullable(v.array(pastFundRateSchema))),
  })))();

export const pastFundRatesAnswerSchema: v.GenericSchema<unknown, PastFundRatesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: pastFundRatesSchema,
  }))();

export const openInterestSchema: v.GenericSchema<unknown, OpenInterest> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    openInterest: decimal,
  }))();

export const openInterestListSchema: v.GenericSchema<unknown, OpenInterestList> = /* @__PURE__ */ (() =>
  v.looseObject({
    list: v.array(openInterestSchema),
    ts: text,
  }))();

export const openInterestAnswerSchema: v.GenericSchema<unknown, OpenInterestAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: openInterestListSchema,
  }))();

export const holdModeSchema: v.GenericSchema<unknown, HoldMode> = /* @__PURE__ */ (() =>
  text)();

export const posSideSchema: v.GenericSchema<unknown, PosSide> = /* @__PURE__ */ (() =>
  v.picklist([
    "long",
    "short",
  ]))();
const optional_posSideSchema = /* @__PURE__ */ v.exactOptional(posSideSchema);

export const maybeNumberSchema: v.GenericSchema<unknown, MaybeNumber> = /* @__PURE__ */ (() =>
  v.nullable(v.union([
    decimal,
    v.literal(""),
  ])))();
const optional_maybeNumberSchema = /* @__PURE__ */ v.exactOptional(maybeNumberSchema);

export const maybeTextSchema: v.GenericSchema<unknown, MaybeText> = /* @__PURE__ */ (() =>
  v.nullable(text))();
const optional_maybeTextSchema = /* @__PURE__ */ v.exactOptional(maybeTextSchema);

export const positionSchema: v.GenericSchema<unknown, Position> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    symbol: text,
    marginCoin: optional_text,
    holdMode: holdModeSchema,
    posSide: posSideSchema,
    marginMode: marginModeSchema,
    positionBalance: optional_maybeNumberSchema,
    available: optional_maybeNumberSchema,
    frozen: optional_maybeNumberSchema,
    total: decimal,
    leverage: optional_maybeNumberSchema,
    curRealisedPnl: optional_maybeNumberSchema,
    avgPrice: maybeNumberSchema,
    positionStatus: optional_maybeTextSchema,
    unrealisedPnl: optional_maybeNumberSchema,
    liquidationPrice: optional_maybeNumberSchema,
    mmr: optional_maybeNumberSchema,
    profitRate: optional_maybeNumberSchema,
    markPrice: optional_maybeNumberSchema,
    breakEvenPrice: optional_maybeNumberSchema,
    totalFunding: optional_maybeNumberSchema,
    openFeeTotal: optional_maybeNumberSchema,
    closeFeeTotal: optional_maybeNumberSchema,
    cashDividend: optional_maybeNumberSchema,
    createdTime: optional_maybeTextSchema,
    updatedTime: text,
  }))();

export const positionListSchema: v.GenericSchema<unknown, PositionList> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    list: v.exactOptional(v.nullable(v.array(positionSchema))),
  })))();

export const positionsAnswerSchema: v.GenericSchema<unknown, PositionsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: positionListSchema,
  }))();

export const financialRecordSchema: v.GenericSchema<unknown, FinancialRecord> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: text,
    id: text,
    symbol: maybeTextSchema,
    coin: text,
    type: text,
    positionType: optional_maybeTextSchema,
    positionAmount: optional_maybeNumberSchema,
    positionBalance: optional_maybeNumberSchema,
    amount: decimal,
    fee: optional_maybeNumberSchema,
    balance: optional_maybeNumberSchema,
    ts: text,
  }))();

export const recordListSchema: v.GenericSchema<unknown, RecordList> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    list: v.exactOptional(v.nullable(v.array(financialRecordSchema))),
    cursor: optional_maybeTextSchema,
  })))();

export const recordsAnswerSchema: v.GenericSchema<unknown, RecordsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: recordListSchema,
  }))();

export const actionSchema: v.GenericSchema<unknown, Action> = /* @__PURE__ */ (() =>
  v.picklist([
    "snapshot",
    "update",
  ]))();
const optional_actionSchema = /* @__PURE__ */ v.exactOptional(actionSchema);

export const argSchema: v.GenericSchema<unknown, Arg> = /* @__PURE__ */ (() =>
  v.looseObject({
    instType: text,
    topic: text,
    symbol: optional_text,
    interval: optional_text,
  }))();

export const pushedPositionSchema: v.GenericSchema<unknown, PushedPosition> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    marginCoin: text,
    holdMode: holdModeSchema,
    posSide: posSideSchema,
    marginMode: marginModeSchema,
    size: decimal,
    available: optional_maybeNumberSchema,
    frozen: optional_maybeNumberSchema,
    leverage: optional_maybeNumberSchema,
    marginSize: optional_maybeNumberSchema,
    avgPrice: maybeNumberSchema,
    markPrice: optional_maybeNumberSchema,
    breakEvenPrice: optional_maybeNumberSchema,
    liqPrice: optional_maybeNumberSchema,
    mmr: optional_maybeNumberSchema,
    unrealisedPnl: optional_maybeNumberSchema,
    curRealisedPnl: optional_maybeNumberSchema,
    profitRate: optional_maybeNumberSchema,
    totalFundingFee: optional_maybeNumberSchema,
    openFeeTotal: optional_maybeNumberSchema,
    closeFeeTotal: optional_maybeNumberSchema,
    cashDividend: optional_maybeNumberSchema,
    positionStatus: optional_maybeTextSchema,
    createdTime: optional_maybeTextSchema,
    updatedTime: text,
  }))();

export const positionPushSchema: v.GenericSchema<unknown, PositionPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: optional_actionSchema,
    arg: argSchema,
    data: v.array(pushedPositionSchema),
    ts: optional_integer,
  }))();

export const doneAnswerSchema: v.GenericSchema<unknown, DoneAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: optional_maybeTextSchema,
  }))();

const in_body = { in: "body" } as const;
const in_body_required = { in: "body", required: true } as const;
const in_header = { in: "header" } as const;
const in_query = { in: "query" } as const;
const in_query_required = { in: "query", required: true } as const;

/**
 * Tells the rates of the next funding.
 * https://www.bitget.com/api-doc/uta/public/Get-Current-Funding-Rate
 */
export const getCurrentFundRate: Endpoint<GetCurrentFundRateParams, FundRatesAnswer> = {
  id: "getCurrentFundRate",
  method: "GET",
  path: "/api/v3/market/current-fund-rate",
  auth: "none",
  cost: {
    overall: 1,
    currentFundRate: 1,
  },
  params: {
    category: in_query,
    symbol: in_query,
  },
  answer: fundRatesAnswerSchema,
};

/**
 * Lists the rates of past fundings.
 * https://www.bitget.com/api-doc/uta/public/Get-History-Funding-Rate
 */
export const getHistoryFundRate: Endpoint<GetHistoryFundRateParams, PastFundRatesAnswer> = {
  id: "getHistoryFundRate",
  method: "GET",
  path: "/api/v3/market/history-fund-rate",
  auth: "none",
  cost: {
    overall: 1,
    historyFundRate: 1,
  },
  params: {
    paptrading: in_header,
    category: in_query_required,
    symbol: in_query_required,
    cursor: in_query,
    limit: in_query,
  },
  answer: pastFundRatesAnswerSchema,
};

/**
 * Tells how much is open.
 * https://www.bitget.com/api-doc/uta/public/Get-Open-Interest
 */
export const getOpenInterest: Endpoint<GetOpenInterestParams, OpenInterestAnswer> = {
  id: "getOpenInterest",
  method: "GET",
  path: "/api/v3/market/open-interest",
  auth: "none",
  cost: {
    overall: 1,
    openInterest: 1,
  },
  params: {
    paptrading: in_header,
    category: in_query_required,
    symbol: in_query,
  },
  answer: openInterestAnswerSchema,
};

/**
 * Lists open positions.
 * https://www.bitget.com/api-doc/uta/trade/Get-Position
 */
export const getCurrentPosition: Endpoint<GetCurrentPositionParams, PositionsAnswer> = {
  id: "getCurrentPosition",
  method: "GET",
  path: "/api/v3/position/current-position",
  auth: "signed",
  cost: {
    overall: 1,
    currentPosition: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query,
  },
  answer: positionsAnswerSchema,
};

/**
 * Sets the leverage of a contract.
 * https://www.bitget.com/api-doc/uta/account/Change-Leverage
 */
export const setLeverage: Endpoint<SetLeverageParams, DoneAnswer> = {
  id: "setLeverage",
  method: "POST",
  path: "/api/v3/account/set-leverage",
  auth: "signed",
  cost: {
    overall: 1,
    setLeverage: 1,
  },
  write: true,
  params: {
    category: in_body_required,
    symbol: in_body,
    leverage: in_body_required,
    marginMode: in_body,
    posSide: in_body,
  },
  body: "json",
  answer: doneAnswerSchema,
};

/**
 * Sets whether contracts have one position or one of each side.
 * https://www.bitget.com/api-doc/uta/account/Change-Position-Mode
 */
export const setHoldMode: Endpoint<SetHoldModeParams, DoneAnswer> = {
  id: "setHoldMode",
  method: "POST",
  path: "/api/v3/account/set-hold-mode",
  auth: "signed",
  cost: {
    overall: 1,
    setHoldMode: 1,
  },
  write: true,
  params: {
    holdMode: in_body_required,
  },
  body: "json",
  answer: doneAnswerSchema,
};

/**
 * Lists the account's bookings.
 * https://www.bitget.com/api-doc/uta/account/Get-Financial-Records
 */
export const getFinancialRecords: Endpoint<GetFinancialRecordsParams, RecordsAnswer> = {
  id: "getFinancialRecords",
  method: "GET",
  path: "/api/v3/account/financial-records",
  auth: "signed",
  cost: {
    overall: 1,
    financialRecords: 1,
  },
  params: {
    category: in_query_required,
    coin: in_query,
    type: in_query,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
    cursor: in_query,
  },
  answer: recordsAnswerSchema,
};

/**
 * Changes of the account's positions, of all categories.
 * https://www.bitget.com/api-doc/uta/websocket/private/Positions-Channel
 */
export const positionChannel: Channel<Record<string, never>, PositionPush> = {
  id: "position",
  server: "private",
  auth: "signed",
  address: "position",
  params: [],
  messages: {
    positionPush: positionPushSchema,
  },
};
