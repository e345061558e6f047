// Generated from specs/okx/spot.openapi.yaml and specs/okx/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint, Request } from "../../src/core/endpoint.ts";
import type {
  InstType,
  InstState,
  ContractType,
  Side,
  PosSide,
  TdMode,
  MgnMode,
  OrdType,
  OrdState,
  ExecType,
  TgtCcy,
  StpMode,
  OrderCategory,
  TriggerPxType,
  AlgoOrdType,
  AlgoState,
  PosMode,
  AcctLv,
  Flag,
  Bar,
  TradeSource,
  DecimalOrEmpty,
  Time,
  TimeOrEmpty,
  ErrorAnswer,
  RefusedItem,
  SystemTime,
  Instrument,
  InstIdCode,
  UpcomingChange,
  Ticker,
  BookLevel,
  FullBookLevel,
  Candle,
  OrderBook,
  FullOrderBook,
  Trade,
  PriceLimit,
  SystemStatus,
  CurrencyBalance,
  AccountBalance,
  AccountConfiguration,
  FeeRates,
  FeeGroup,
  FiatFee,
  AccountRateLimit,
  OrderRequest,
  AttachAlgo,
  CancelRequest,
  AmendRequest,
  CancelAlgoRequest,
  OrderAck,
  OrderAcks,
  Order,
  AttachedAlgo,
  LinkedAlgo,
  Fill,
  CancelAllAfter,
  AlgoAck,
  AlgoOrder,
  LinkedOrder,
  CancelAllAfterRequest,
  AlgoOrderRequest,
  AmendAlgoRequest,
  SystemTimeAnswer,
  InstrumentsAnswer,
  SystemStatusAnswer,
  TickersAnswer,
  OrderBookAnswer,
  FullOrderBookAnswer,
  CandlesAnswer,
  TradesAnswer,
  PriceLimitsAnswer,
  BalanceAnswer,
  AccountConfigurationAnswer,
  FeeRatesAnswer,
  AccountRateLimitAnswer,
  OrderAcksAnswer,
  OrdersAnswer,
  FillsAnswer,
  CancelAllAfterAnswer,
  AlgoAcksAnswer,
  AlgoOrdersAnswer,
  SubscriptionArg,
  BooksPush,
  BookAction,
  BookChange,
  BookTopPush,
  BookTop,
  TickersPush,
  TradeEvent,
  TradesPush,
  TradesAllPush,
  CandlePush,
  InstrumentsPush,
  PriceLimitPush,
  StatusPush,
  OrderUpdate,
  OrdersPush,
  FillEvent,
  FillsPush,
  AccountPush,
  PushType,
  BalanceAndPosition,
  CashBalance,
  PositionChange,
  TradeMark,
  BalanceAndPositionPush,
  AlgoOrderUpdate,
  OrdersAlgoPush,
  OrderArg,
  CancelArg,
  AmendArg,
  PlaceOrderSocketParams,
  PlaceMultipleOrdersSocketParams,
  CancelOrderSocketParams,
  CancelMultipleOrdersSocketParams,
  AmendOrderSocketParams,
  AmendMultipleOrdersSocketParams,
  FrameId,
  OrderReply,
  SubscriptionTopic,
  LoginArg,
  SubscribeFrame,
  UnsubscribeFrame,
  LoginFrame,
  SubscribedFrame,
  LoggedInFrame,
  RefusedFrame,
  NoticeFrame,
  ConnCountFrame,
  ConnCountErrorFrame,
  PlaceOrderSocketRequest,
  PlaceMultipleOrdersSocketRequest,
  CancelOrderSocketRequest,
  CancelMultipleOrdersSocketRequest,
  AmendOrderSocketRequest,
  AmendMultipleOrdersSocketRequest,
  GetSystemTimeParams,
  GetInstrumentsParams,
  GetAccountInstrumentsParams,
  StatusParams,
  TickersParams,
  TickerParams,
  OrderBookParams,
  FullOrderBookParams,
  CandlesticksParams,
  CandlesticksHistoryParams,
  TradesParams,
  TradesHistoryParams,
  GetLimitPriceParams,
  GetBalanceParams,
  GetAccountConfigurationParams,
  GetFeeRatesParams,
  AccountRateLimitParams,
  PlaceOrderParams,
  OrderDetailsParams,
  PlaceMultipleOrdersParams,
  CancelOrderParams,
  CancelMultipleOrdersParams,
  AmendOrderParams,
  AmendMultipleOrdersParams,
  OrderListParams,
  OrderHistory7DaysParams,
  OrderHistory3MonthsParams,
  TransactionDetails3DaysParams,
  TransactionDetails3MonthsParams,
  CancelAllAfterParams,
  PlaceAlgoOrderParams,
  AlgoOrderDetailsParams,
  CancelAlgoOrderParams,
  AmendAlgoOrderParams,
  AlgoOrderListParams,
  AlgoOrderHistoryParams,
  HotBooksPush,
  HotBookTopPush,
} from "./spot.types.ts";

export type {
  InstType,
  InstState,
  ContractType,
  Side,
  PosSide,
  TdMode,
  MgnMode,
  OrdType,
  OrdState,
  ExecType,
  TgtCcy,
  StpMode,
  OrderCategory,
  TriggerPxType,
  AlgoOrdType,
  AlgoState,
  PosMode,
  AcctLv,
  Flag,
  Bar,
  TradeSource,
  DecimalOrEmpty,
  Time,
  TimeOrEmpty,
  ErrorAnswer,
  RefusedItem,
  SystemTime,
  Instrument,
  InstIdCode,
  UpcomingChange,
  Ticker,
  BookLevel,
  FullBookLevel,
  Candle,
  OrderBook,
  FullOrderBook,
  Trade,
  PriceLimit,
  SystemStatus,
  CurrencyBalance,
  AccountBalance,
  AccountConfiguration,
  FeeRates,
  FeeGroup,
  FiatFee,
  AccountRateLimit,
  OrderRequest,
  AttachAlgo,
  CancelRequest,
  AmendRequest,
  CancelAlgoRequest,
  OrderAck,
  OrderAcks,
  Order,
  AttachedAlgo,
  LinkedAlgo,
  Fill,
  CancelAllAfter,
  AlgoAck,
  AlgoOrder,
  LinkedOrder,
  CancelAllAfterRequest,
  AlgoOrderRequest,
  AmendAlgoRequest,
  SystemTimeAnswer,
  InstrumentsAnswer,
  SystemStatusAnswer,
  TickersAnswer,
  OrderBookAnswer,
  FullOrderBookAnswer,
  CandlesAnswer,
  TradesAnswer,
  PriceLimitsAnswer,
  BalanceAnswer,
  AccountConfigurationAnswer,
  FeeRatesAnswer,
  AccountRateLimitAnswer,
  OrderAcksAnswer,
  OrdersAnswer,
  FillsAnswer,
  CancelAllAfterAnswer,
  AlgoAcksAnswer,
  AlgoOrdersAnswer,
  SubscriptionArg,
  BooksPush,
  BookAction,
  BookChange,
  BookTopPush,
  BookTop,
  TickersPush,
  TradeEvent,
  TradesPush,
  TradesAllPush,
  CandlePush,
  InstrumentsPush,
  PriceLimitPush,
  StatusPush,
  OrderUpdate,
  OrdersPush,
  FillEvent,
  FillsPush,
  AccountPush,
  PushType,
  BalanceAndPosition,
  CashBalance,
  PositionChange,
  TradeMark,
  BalanceAndPositionPush,
  AlgoOrderUpdate,
  OrdersAlgoPush,
  OrderArg,
  CancelArg,
  AmendArg,
  PlaceOrderSocketParams,
  PlaceMultipleOrdersSocketParams,
  CancelOrderSocketParams,
  CancelMultipleOrdersSocketParams,
  AmendOrderSocketParams,
  AmendMultipleOrdersSocketParams,
  FrameId,
  OrderReply,
  SubscriptionTopic,
  LoginArg,
  SubscribeFrame,
  UnsubscribeFrame,
  LoginFrame,
  SubscribedFrame,
  LoggedInFrame,
  RefusedFrame,
  NoticeFrame,
  ConnCountFrame,
  ConnCountErrorFrame,
  PlaceOrderSocketRequest,
  PlaceMultipleOrdersSocketRequest,
  CancelOrderSocketRequest,
  CancelMultipleOrdersSocketRequest,
  AmendOrderSocketRequest,
  AmendMultipleOrdersSocketRequest,
  GetSystemTimeParams,
  GetInstrumentsParams,
  GetAccountInstrumentsParams,
  StatusParams,
  TickersParams,
  TickerParams,
  OrderBookParams,
  FullOrderBookParams,
  CandlesticksParams,
  CandlesticksHistoryParams,
  TradesParams,
  TradesHistoryParams,
  GetLimitPriceParams,
  GetBalanceParams,
  GetAccountConfigurationParams,
  GetFeeRatesParams,
  AccountRateLimitParams,
  PlaceOrderParams,
  OrderDetailsParams,
  PlaceMultipleOrdersParams,
  CancelOrderParams,
  CancelMultipleOrdersParams,
  AmendOrderParams,
  AmendMultipleOrdersParams,
  OrderListParams,
  OrderHistory7DaysParams,
  OrderHistory3MonthsParams,
  TransactionDetails3DaysParams,
  TransactionDetails3MonthsParams,
  CancelAllAfterParams,
  PlaceAlgoOrderParams,
  AlgoOrderDetailsParams,
  CancelAlgoOrderParams,
  AmendAlgoOrderParams,
  AlgoOrderListParams,
  AlgoOrderHistoryParams,
  HotBooksPush,
  HotBookTopPush,
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

export const instTypeSchema: v.GenericSchema<unknown, InstType> = /* @__PURE__ */ (() =>
  text)();

export const instStateSchema: v.GenericSchema<unknown, InstState> = /* @__PURE__ */ (() =>
  text)();

export const contractTypeSchema: v.GenericSchema<unknown, ContractType> = /* @__PURE__ */ (() =>
  text)();

export const sideSchema: v.GenericSchema<unknown, Side> = /* @__PURE__ */ (() =>
  v.picklist([
    "buy",
    "sell",
  ]))();
const optional_sideSchema = /* @__PURE__ */ v.exactOptional(sideSchema);

export const posSideSchema: v.GenericSchema<unknown, PosSide> = /* @__PURE__ */ (() =>
  v.picklist([
    "net",
    "long",
    "short",
    "",
  ]))();
const optional_posSideSchema = /* @__PURE__ */ v.exactOptional(posSideSchema);

export const tdModeSchema: v.GenericSchema<unknown, TdMode> = /* @__PURE__ */ (() =>
  text)();

export const mgnModeSchema: v.GenericSchema<unknown, MgnMode> = /* @__PURE__ */ (() =>
  text)();

export const ordTypeSchema: v.GenericSchema<unknown, OrdType> = /* @__PURE__ */ (() =>
  text)();

export const ordStateSchema: v.GenericSchema<unknown, OrdState> = /* @__PURE__ */ (() =>
  text)();

export const execTypeSchema: v.GenericSchema<unknown, ExecType> = /* @__PURE__ */ (() =>
  text)();

export const tgtCcySchema: v.GenericSchema<unknown, TgtCcy> = /* @__PURE__ */ (() =>
  text)();

export const stpModeSchema: v.GenericSchema<unknown, StpMode> = /* @__PURE__ */ (() =>
  text)();

export const orderCategorySchema: v.GenericSchema<unknown, OrderCategory> = /* @__PURE__ */ (() =>
  text)();

export const triggerPxTypeSchema: v.GenericSchema<unknown, TriggerPxType> = /* @__PURE__ */ (() =>
  text)();

export const algoOrdTypeSchema: v.GenericSchema<unknown, AlgoOrdType> = /* @__PURE__ */ (() =>
  text)();

export const algoStateSchema: v.GenericSchema<unknown, AlgoState> = /* @__PURE__ */ (() =>
  text)();

export const posModeSchema: v.GenericSchema<unknown, PosMode> = /* @__PURE__ */ (() =>
  text)();

export const acctLvSchema: v.GenericSchema<unknown, AcctLv> = /* @__PURE__ */ (() =>
  text)();

export const flagSchema: v.GenericSchema<unknown, Flag> = /* @__PURE__ */ (() =>
  text)();

export const barSchema: v.GenericSchema<unknown, Bar> = /* @__PURE__ */ (() =>
  text)();

export const tradeSourceSchema: v.GenericSchema<unknown, TradeSource> = /* @__PURE__ */ (() =>
  text)();

export const decimalOrEmptySchema: v.GenericSchema<unknown, DecimalOrEmpty> = /* @__PURE__ */ (() =>
  v.union([
    decimal,
    v.literal(""),
  ]))();
const optional_decimalOrEmptySchema = /* @__PURE__ */ v.exactOptional(decimalOrEmptySchema);

export const timeSchema: v.GenericSchema<unknown, Time> = /* @__PURE__ */ (() =>
  text)();

export const timeOrEmptySchema: v.GenericSchema<unknown, TimeOrEmpty> = /* @__PURE__ */ (() =>
  text)();

export const refusedItemSchema: v.GenericSchema<unknown, RefusedItem> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    ordId: optional_text,
    clOrdId: optional_text,
    sCode: optional_text,
    sMsg: optional_text,
    subCode: optional_text,
  })))();

export const errorAnswerSchema: v.GenericSchema<unknown, ErrorAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.exactOptional(v.array(refusedItemSchema)),
  }))();

export const systemTimeSchema: v.GenericSchema<unknown, SystemTime> = /* @__PURE__ */ (() =>
  v.looseObject({
    ts: timeSchema,
  }))();

export const instIdCodeSchema: v.GenericSchema<unknown, InstIdCode> = /* @__PURE__ */ (() =>
  v.nullable(integer))();
const optional_instIdCodeSchema = /* @__PURE__ */ v.exactOptional(instIdCodeSchema);

export const upcomingChangeSchema: v.GenericSchema<unknown, UpcomingChange> = /* @__PURE__ */ (() =>
  v.looseObject({
    param: text,
    newValue: text,
    effTime: timeSchema,
  }))();

export const instrumentSchema: v.GenericSchema<unknown, Instrument> = /* @__PURE__ */ (() =>
  v.looseObject({
    instType: instTypeSchema,
    instId: text,
    instIdCode: optional_instIdCodeSchema,
    uly: optional_text,
    instFamily: optional_text,
    groupId: optional_text,
    category: optional_text,
    baseCcy: text,
    quoteCcy: text,
    tradeQuoteCcyList: v.exactOptional(v.array(text)),
    settleCcy: text,
    ctVal: decimalOrEmptySchema,
    ctMult: decimalOrEmptySchema,
    ctValCcy: text,
    ctType: contractTypeSchema,
    optType: optional_text,
    stk: optional_decimalOrEmptySchema,
    listTime: timeOrEmptySchema,
    auctionEndTime: optional_text,
    contTdSwTime: optional_text,
    preMktSwTime: optional_text,
    openType: optional_text,
    expTime: timeOrEmptySchema,
    lever: optional_decimalOrEmptySchema,
    tickSz: decimalOrEmptySchema,
    lotSz: decimalOrEmptySchema,
    minSz: decimalOrEmptySchema,
    maxLmtSz: optional_decimalOrEmptySchema,
    maxMktSz: optional_decimalOrEmptySchema,
    maxLmtAmt: optional_decimalOrEmptySchema,
    maxMktAmt: optional_decimalOrEmptySchema,
    maxTwapSz: optional_decimalOrEmptySchema,
    maxIcebergSz: optional_decimalOrEmptySchema,
    maxTriggerSz: optional_decimalOrEmptySchema,
    maxStopSz: optional_decimalOrEmptySchema,
    state: instStateSchema,
    ruleType: optional_text,
    futureSettlement: optional_boolean,
    instCategory: optional_text,
    posLmtAmt: optional_decimalOrEmptySchema,
    posLmtPct: optional_decimalOrEmptySchema,
    maxPlatOILmt: optional_decimalOrEmptySchema,
    longPosRemainingQuota: optional_decimalOrEmptySchema,
    shortPosRemainingQuota: optional_decimalOrEmptySchema,
    elp: optional_text,
    rpi: optional_text,
    rpiMinLevel: optional_text,
    rpiMinPxBand: optional_decimalOrEmptySchema,
    upcChg: v.exactOptional(v.array(upcomingChangeSchema)),
  }))();

export const tickerSchema: v.GenericSchema<unknown, Ticker> = /* @__PURE__ */ (() =>
  v.looseObject({
    instType: instTypeSchema,
    instId: text,
    last: decimalOrEmptySchema,
    lastSz: decimalOrEmptySchema,
    askPx: decimalOrEmptySchema,
    askSz: decimalOrEmptySchema,
    bidPx: decimalOrEmptySchema,
    bidSz: decimalOrEmptySchema,
    open24h: decimalOrEmptySchema,
    high24h: decimalOrEmptySchema,
    low24h: decimalOrEmptySchema,
    volCcy24h: decimalOrEmptySchema,
    vol24h: decimalOrEmptySchema,
    sodUtc0: optional_decimalOrEmptySchema,
    sodUtc8: optional_decimalOrEmptySchema,
    ts: timeSchema,
  }))();

export const bookLevelSchema: v.GenericSchema<unknown, BookLevel> = /* @__PURE__ */ (() =>
  v.tupleWithRest([
    decimal,
    decimal,
    text,
    text,
  ], text))();

export const fullBookLevelSchema: v.GenericSchema<unknown, FullBookLevel> = /* @__PURE__ */ (() =>
  v.tupleWithRest([
    decimal,
    decimal,
    text,
  ], text))();

export const candleSchema: v.GenericSchema<unknown, Candle> = /* @__PURE__ */ (() =>
  v.tupleWithRest([
    timeSchema,
    decimal,
    decimal,
    decimal,
    decimal,
    decimal,
    decimal,
    decimal,
    text,
  ], text))();

export const orderBookSchema: v.GenericSchema<unknown, OrderBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    asks: v.array(bookLevelSchema),
    bids: v.array(bookLevelSchema),
    ts: timeSchema,
    seqId: optional_int64,
  }))();

export const fullOrderBookSchema: v.GenericSchema<unknown, FullOrderBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    asks: v.array(fullBookLevelSchema),
    bids: v.array(fullBookLevelSchema),
    ts: timeSchema,
  }))();

export const tradeSchema: v.GenericSchema<unknown, Trade> = /* @__PURE__ */ (() =>
  v.looseObject({
    instId: text,
    tradeId: text,
    px: decimal,
    sz: decimal,
    side: sideSchema,
    source: optional_text,
    ts: timeSchema,
  }))();

export const priceLimitSchema: v.GenericSchema<unknown, PriceLimit> = /* @__PURE__ */ (() =>
  v.looseObject({
    instType: optional_text,
    instId: text,
    buyLmt: decimalOrEmptySchema,
    sellLmt: decimalOrEmptySchema,
    ts: timeSchema,
    enabled: boolean,
  }))();

export const systemStatusSchema: v.GenericSchema<unknown, SystemStatus> = /* @__PURE__ */ (() =>
  v.looseObject({
    title: text,
    state: text,
    begin: timeSchema,
    end: timeOrEmptySchema,
    preOpenBegin: optional_text,
    href: optional_text,
    serviceType: text,
    system: optional_text,
    scheDesc: optional_text,
    maintType: optional_text,
    env: optional_text,
    ts: optional_text,
  }))();

export const currencyBalanceSchema: v.GenericSchema<unknown, CurrencyBalance> = /* @__PURE__ */ (() =>
  v.looseObject({
    ccy: text,
    eq: decimalOrEmptySchema,
    cashBal: decimalOrEmptySchema,
    uTime: timeSchema,
    isoEq: optional_decimalOrEmptySchema,
    availEq: decimalOrEmptySchema,
    disEq: optional_decimalOrEmptySchema,
    fixedBal: optional_decimalOrEmptySchema,
    availBal: decimalOrEmptySchema,
    frozenBal: decimalOrEmptySchema,
    ordFrozen: decimalOrEmptySchema,
    liab: optional_decimalOrEmptySchema,
    upl: optional_decimalOrEmptySchema,
    uplLiab: optional_decimalOrEmptySchema,
    crossLiab: optional_decimalOrEmptySchema,
    rewardBal: optional_decimalOrEmptySchema,
    isoLiab: optional_decimalOrEmptySchema,
    mgnRatio: optional_decimalOrEmptySchema,
    imr: optional_decimalOrEmptySchema,
    mmr: optional_decimalOrEmptySchema,
    interest: optional_decimalOrEmptySchema,
    twap: optional_text,
    frpType: optional_text,
    maxLoan: optional_decimalOrEmptySchema,
    eqUsd: optional_decimalOrEmptySchema,
    borrowFroz: optional_decimalOrEmptySchema,
    notionalLever: optional_decimalOrEmptySchema,
    stgyEq: optional_decimalOrEmptySchema,
    isoUpl: optional_decimalOrEmptySchema,
    spotInUseAmt: optional_decimalOrEmptySchema,
    clSpotInUseAmt: optional_decimalOrEmptySchema,
    maxSpotInUse: optional_decimalOrEmptySchema,
    maxSpotInUseAmt: optional_decimalOrEmptySchema,
    coinUsdPrice: optional_decimalOrEmptySchema,
    spotIsoBal: optional_decimalOrEmptySchema,
    smtSyncEq: optional_decimalOrEmptySchema,
    spotCopyTradingEq: optional_decimalOrEmptySchema,
    spotBal: optional_decimalOrEmptySchema,
    openAvgPx: optional_decimalOrEmptySchema,
    accAvgPx: optional_decimalOrEmptySchema,
    spotUpl: optional_decimalOrEmptySchema,
    spotUplRatio: optional_decimalOrEmptySchema,
    totalPnl: optional_decimalOrEmptySchema,
    totalPnlRatio: optional_decimalOrEmptySchema,
    colRes: optional_text,
    colBorrAutoConversion: optional_text,
    collateralRestrict: optional_boolean,
    collateralEnabled: optional_boolean,
    autoLendStatus: optional_text,
    autoLendMtAmt: optional_decimalOrEmptySchema,
  }))();

export const accountBalanceSchema: v.GenericSchema<unknown, AccountBalance> = /* @__PURE__ */ (() =>
  v.looseObject({
    uTime: timeSchema,
    totalEq: decimalOrEmptySchema,
    isoEq: optional_decimalOrEmptySchema,
    adjEq: optional_decimalOrEmptySchema,
    availEq: optional_decimalOrEmptySchema,
    ordFroz: optional_decimalOrEmptySchema,
    imr: optional_decimalOrEmptySchema,
    mmr: optional_decimalOrEmptySchema,
    borrowFroz: optional_decimalOrEmptySchema,
    mgnRatio: optional_decimalOrEmptySchema,
    notionalUsd: optional_decimalOrEmptySchema,
    notionalUsdForBorrow: optional_decimalOrEmptySchema,
    notionalUsdForSwap: optional_decimalOrEmptySchema,
    notionalUsdForFutures: optional_decimalOrEmptySchema,
    notionalUsdForOption: optional_decimalOrEmptySchema,
    upl: optional_decimalOrEmptySchema,
    delta: optional_decimalOrEmptySchema,
    deltaLever: optional_decimalOrEmptySchema,
    deltaNeutralStatus: optional_text,
    details: v.array(currencyBalanceSchema),
  }))();

export const accountConfigurationSchema: v.GenericSchema<unknown, AccountConfiguration> = /* @__PURE__ */ (() =>
  v.looseObject({
    uid: text,
    mainUid: text,
    acctLv: acctLvSchema,
    posMode: posModeSchema,
    acctStpMode: optional_text,
    autoLoan: optional_boolean,
    greeksType: optional_text,
    feeType: optional_text,
    level: optional_text,
    levelTmp: optional_text,
    ctIsoMode: optional_text,
    mgnIsoMode: optional_text,
    spotOffsetType: optional_text,
    stgyType: optional_text,
    roleType: optional_text,
    traderInsts: v.exactOptional(v.array(text)),
    spotRoleType: optional_text,
    spotTraderInsts: v.exactOptional(v.array(text)),
    opAuth: optional_text,
    kycLv: optional_text,
    label: optional_text,
    ip: optional_text,
    perm: text,
    liquidationGear: optional_text,
    enableSpotBorrow: optional_boolean,
    spotBorrowAutoRepay: optional_boolean,
    type: optional_text,
    settleCcy: optional_text,
    settleCcyList: v.exactOptional(v.array(text)),
  }))();

export const feeGroupSchema: v.GenericSchema<unknown, FeeGroup> = /* @__PURE__ */ (() =>
  v.looseObject({
    groupId: text,
    taker: decimalOrEmptySchema,
    maker: decimalOrEmptySchema,
  }))();

export const fiatFeeSchema: v.GenericSchema<unknown, FiatFee> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    ccy: optional_text,
    taker: optional_decimalOrEmptySchema,
    maker: optional_decimalOrEmptySchema,
  })))();

export const feeRatesSchema: v.GenericSchema<unknown, FeeRates> = /* @__PURE__ */ (() =>
  v.looseObject({
    level: text,
    instType: instTypeSchema,
    feeGroup: v.array(feeGroupSchema),
    delivery: optional_decimalOrEmptySchema,
    exercise: optional_decimalOrEmptySchema,
    ts: timeSchema,
    taker: optional_decimalOrEmptySchema,
    maker: optional_decimalOrEmptySchema,
    takerU: optional_decimalOrEmptySchema,
    makerU: optional_decimalOrEmptySchema,
    takerUSDC: optional_decimalOrEmptySchema,
    makerUSDC: optional_decimalOrEmptySchema,
    ruleType: optional_text,
    category: optional_text,
    fiat: v.exactOptional(v.array(fiatFeeSchema)),
  }))();

export const accountRateLimitSchema: v.GenericSchema<unknown, AccountRateLimit> = /* @__PURE__ */ (() =>
  v.looseObject({
    accRateLimit: text,
    nextAccRateLimit: optional_text,
    fillRatio: optional_decimalOrEmptySchema,
    mainFillRatio: optional_decimalOrEmptySchema,
    ts: timeSchema,
  }))();

export const attachAlgoSchema: v.GenericSchema<unknown, AttachAlgo> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    attachAlgoClOrdId: optional_text,
    tpTriggerPx: optional_decimal,
    tpTriggerRatio: optional_decimal,
    tpTriggerPxType: optional_text,
    tpOrdPx: optional_decimal,
    tpOrdKind: optional_text,
    slTriggerPx: optional_decimal,
    slTriggerRatio: optional_decimal,
    slTriggerPxType: optional_text,
    slOrdPx: optional_decimal,
    sz: optional_decimal,
    amendPxOnTriggerType: optional_text,
  })))();

export const orderRequestSchema: v.GenericSchema<unknown, OrderRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    instId: text,
    tdMode: tdModeSchema,
    clOrdId: optional_text,
    tag: optional_text,
    side: sideSchema,
    posSide: optional_posSideSchema,
    ordType: ordTypeSchema,
    sz: decimal,
    px: optional_decimal,
    reduceOnly: optional_boolean,
    ccy: optional_text,
    tgtCcy: optional_text,
    banAmend: optional_boolean,
    pxAmendType: optional_text,
    tradeQuoteCcy: optional_text,
    stpMode: optional_text,
    isElpTakerAccess: optional_boolean,
    rpiTakerAccess: optional_boolean,
    attachAlgoOrds: v.exactOptional(v.array(attachAlgoSchema)),
  }))();

export const cancelRequestSchema: v.GenericSchema<unknown, CancelRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    instId: text,
    ordId: optional_text,
    clOrdId: optional_text,
  }))();

export const amendRequestSchema: v.GenericSchema<unknown, AmendRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    instId: text,
    ordId: optional_text,
    clOrdId: optional_text,
    cxlOnFail: optional_boolean,
    reqId: optional_text,
    newSz: optional_decimal,
    newPx: optional_decimal,
    pxAmendType: optional_text,
    rpiTakerAccess: optional_boolean,
  }))();

export const cancelAlgoRequestSchema: v.GenericSchema<unknown, CancelAlgoRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    instId: text,
    algoId: optional_text,
    algoClOrdId: optional_text,
  }))();

export const orderAckSchema: v.GenericSchema<unknown, OrderAck> = /* @__PURE__ */ (() =>
  v.looseObject({
    ordId: text,
    clOrdId: text,
    tag: optional_text,
    reqId: optional_text,
    ts: optional_text,
    sCode: text,
    sMsg: text,
    subCode: optional_text,
  }))();

export const orderAcksSchema: v.GenericSchema<unknown, OrderAcks> = /* @__PURE__ */ (() =>
  v.array(orderAckSchema))();

export const attachedAlgoSchema: v.GenericSchema<unknown, AttachedAlgo> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    attachAlgoId: optional_text,
    attachAlgoClOrdId: optional_text,
    tpOrdKind: optional_text,
    tpTriggerPx: optional_decimalOrEmptySchema,
    tpTriggerRatio: optional_decimalOrEmptySchema,
    tpTriggerPxType: optional_text,
    tpOrdPx: optional_decimalOrEmptySchema,
    slTriggerPx: optional_decimalOrEmptySchema,
    slTriggerRatio: optional_decimalOrEmptySchema,
    slTriggerPxType: optional_text,
    slOrdPx: optional_decimalOrEmptySchema,
    sz: optional_decimalOrEmptySchema,
    amendPxOnTriggerType: optional_text,
    failCode: optional_text,
    failReason: optional_text,
  })))();

export const linkedAlgoSchema: v.GenericSchema<unknown, LinkedAlgo> = /* @__PURE__ */ (() =>
  v.looseObject({
    algoId: text,
  }))();

export const orderSchema: v.GenericSchema<unknown, Order> = /* @__PURE__ */ (() =>
  v.looseObject({
    instType: instTypeSchema,
    instId: text,
    ordId: text,
    clOrdId: text,
    tag: optional_text,
    ordType: ordTypeSchema,
    side: sideSchema,
    posSide: posSideSchema,
    tdMode: tdModeSchema,
    ccy: optional_text,
    tgtCcy: optional_text,
    sz: decimal,
    px: decimalOrEmptySchema,
    state: ordStateSchema,
    accFillSz: decimalOrEmptySchema,
    avgPx: decimalOrEmptySchema,
    lever: optional_decimalOrEmptySchema,
    fillPx: optional_decimalOrEmptySchema,
    fillSz: optional_decimalOrEmptySchema,
    tradeId: optional_text,
    fillTime: optional_text,
    fee: decimalOrEmptySchema,
    feeCcy: text,
    rebate: optional_decimalOrEmptySchema,
    rebateCcy: optional_text,
    pnl: optional_decimalOrEmptySchema,
    source: optional_text,
    category: optional_text,
    reduceOnly: optional_text,
    cancelSource: optional_text,
    stpId: optional_text,
    stpMode: optional_text,
    quickMgnType: optional_text,
    algoId: optional_text,
    algoClOrdId: optional_text,
    attachAlgoClOrdId: optional_text,
    tpTriggerPx: optional_decimalOrEmptySchema,
    tpTriggerPxType: optional_text,
    tpOrdPx: optional_decimalOrEmptySchema,
    slTriggerPx: optional_decimalOrEmptySchema,
    slTriggerPxType: optional_text,
    slOrdPx: optional_decimalOrEmptySchema,
    attachAlgoOrds: v.exactOptional(v.array(attachedAlgoSchema)),
    linkedAlgoOrd: v.exactOptional(linkedAlgoSchema),
    isTpLimit: optional_text,
    pxUsd: optional_decimalOrEmptySchema,
    pxVol: optional_decimalOrEmptySchema,
    pxType: optional_text,
    tradeQuoteCcy: optional_text,
    uTime: timeSchema,
    cTime: timeSchema,
    cancelSourceReason: optional_text,
  }))();

export const fillSchema: v.GenericSchema<unknown, Fill> = /* @__PURE__ */ (() =>
  v.looseObject({
    instType: instTypeSchema,
    instId: text,
    tradeId: text,
    ordId: text,
    clOrdId: text,
    billId: text,
    subType: optional_text,
    tag: optional_text,
    fillPx: decimal,
    fillSz: decimal,
    fillIdxPx: optional_decimalOrEmptySchema,
    fillPnl: optional_decimalOrEmptySchema,
    fillMarkPx: optional_decimalOrEmptySchema,
    fillPxVol: optional_decimalOrEmptySchema,
    fillPxUsd: optional_decimalOrEmptySchema,
    fillMarkVol: optional_decimalOrEmptySchema,
    fillFwdPx: optional_decimalOrEmptySchema,
    side: sideSchema,
    posSide: posSideSchema,
    execType: execTypeSchema,
    feeCcy: text,
    fee: decimalOrEmptySchema,
    feeRate: optional_decimalOrEmptySchema,
    ts: timeSchema,
    fillTime: timeSchema,
    tradeQuoteCcy: optional_text,
  }))();

export const cancelAllAfterSchema: v.GenericSchema<unknown, CancelAllAfter> = /* @__PURE__ */ (() =>
  v.looseObject({
    triggerTime: text,
    tag: optional_text,
    ts: text,
  }))();

export const algoAckSchema: v.GenericSchema<unknown, AlgoAck> = /* @__PURE__ */ (() =>
  v.looseObject({
    algoId: text,
    algoClOrdId: optional_text,
    clOrdId: optional_text,
    reqId: optional_text,
    tag: optional_text,
    sCode: text,
    sMsg: text,
    subCode: optional_text,
  }))();

export const linkedOrderSchema: v.GenericSchema<unknown, LinkedOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    ordId: text,
  }))();

export const algoOrderSchema: v.GenericSchema<unknown, AlgoOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    instType: instTypeSchema,
    instId: text,
    algoId: text,
    algoClOrdId: text,
    clOrdId: optional_text,
    ordId: optional_text,
    ordIdList: v.exactOptional(v.array(text)),
    ordType: algoOrdTypeSchema,
    side: sideSchema,
    posSide: posSideSchema,
    tdMode: tdModeSchema,
    ccy: optional_text,
    tgtCcy: optional_text,
    state: algoStateSchema,
    sz: decimalOrEmptySchema,
    closeFraction: optional_decimalOrEmptySchema,
    lever: optional_decimalOrEmptySchema,
    tpTriggerPx: optional_decimalOrEmptySchema,
    tpTriggerPxType: optional_text,
    tpOrdPx: optional_decimalOrEmptySchema,
    slTriggerPx: optional_decimalOrEmptySchema,
    slTriggerPxType: optional_text,
    slOrdPx: optional_decimalOrEmptySchema,
    triggerPx: optional_decimalOrEmptySchema,
    triggerPxType: optional_text,
    ordPx: optional_decimalOrEmptySchema,
    advanceOrdType: optional_text,
    actualSz: optional_decimalOrEmptySchema,
    actualPx: optional_decimalOrEmptySchema,
    actualSide: optional_text,
    triggerTime: optional_text,
    pxVar: optional_decimalOrEmptySchema,
    pxSpread: optional_decimalOrEmptySchema,
    szLimit: optional_decimalOrEmptySchema,
    pxLimit: optional_decimalOrEmptySchema,
    timeInterval: optional_text,
    callbackRatio: optional_decimalOrEmptySchema,
    callbackSpread: optional_decimalOrEmptySchema,
    activePx: optional_decimalOrEmptySchema,
    moveTriggerPx: optional_decimalOrEmptySchema,
    reduceOnly: optional_text,
    quickMgnType: optional_text,
    last: optional_decimalOrEmptySchema,
    failCode: optional_text,
    failReason: optional_text,
    amendPxOnTriggerType: optional_text,
    attachAlgoOrds: v.exactOptional(v.array(attachedAlgoSchema)),
    linkedOrd: v.exactOptional(linkedOrderSchema),
    isTradeBorrowMode: optional_text,
    chaseType: optional_text,
    chaseVal: optional_decimalOrEmptySchema,
    maxChaseType: optional_text,
    maxChaseVal: optional_decimalOrEmptySchema,
    tradeQuoteCcy: optional_text,
    tag: optional_text,
    cTime: timeSchema,
    uTime: optional_text,
  }))();

export const cancelAllAfterRequestSchema: v.GenericSchema<unknown, CancelAllAfterRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    timeOut: text,
    tag: optional_text,
  }))();

export const algoOrderRequestSchema: v.GenericSchema<unknown, AlgoOrderRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    instId: text,
    tdMode: tdModeSchema,
    ccy: optional_text,
    side: sideSchema,
    posSide: optional_posSideSchema,
    ordType: algoOrdTypeSchema,
    sz: optional_decimal,
    closeFraction: optional_text,
    tag: optional_text,
    tgtCcy: optional_text,
    algoClOrdId: optional_text,
    tradeQuoteCcy: optional_text,
    tpTriggerPx: optional_decimal,
    tpTriggerPxType: optional_text,
    tpOrdPx: optional_decimal,
    tpOrdKind: optional_text,
    slTriggerPx: optional_decimal,
    slTriggerPxType: optional_text,
    slOrdPx: optional_decimal,
    cxlOnClosePos: optional_boolean,
    reduceOnly: optional_boolean,
    triggerPx: optional_decimal,
    orderPx: optional_decimal,
    triggerPxType: optional_text,
    advanceOrdType: optional_text,
    attachAlgoOrds: v.exactOptional(v.array(attachAlgoSchema)),
    callbackRatio: optional_decimal,
    callbackSpread: optional_decimal,
    activePx: optional_decimal,
  }))();

export const amendAlgoRequestSchema: v.GenericSchema<unknown, AmendAlgoRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    instId: text,
    algoId: optional_text,
    algoClOrdId: optional_text,
    cxlOnFail: optional_boolean,
    reqId: optional_text,
    newSz: optional_decimal,
    newTpTriggerPx: optional_decimal,
    newTpOrdPx: optional_decimal,
    newTpTriggerPxType: optional_text,
    newSlTriggerPx: optional_decimal,
    newSlOrdPx: optional_decimal,
    newSlTriggerPxType: optional_text,
    newTriggerPx: optional_decimal,
    newOrdPx: optional_decimal,
    newTriggerPxType: optional_text,
  }))();

export const systemTimeAnswerSchema: v.GenericSchema<unknown, SystemTimeAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(systemTimeSchema),
  }))();

export const instrumentsAnswerSchema: v.GenericSchema<unknown, InstrumentsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(instrumentSchema),
  }))();

export const systemStatusAnswerSchema: v.GenericSchema<unknown, SystemStatusAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(systemStatusSchema),
  }))();

export const tickersAnswerSchema: v.GenericSchema<unknown, TickersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(tickerSchema),
  }))();

export const orderBookAnswerSchema: v.GenericSchema<unknown, OrderBookAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(orderBookSchema),
  }))();

export const fullOrderBookAnswerSchema: v.GenericSchema<unknown, FullOrderBookAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(fullOrderBookSchema),
  }))();

export const candlesAnswerSchema: v.GenericSchema<unknown, CandlesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(candleSchema),
  }))();

export const tradesAnswerSchema: v.GenericSchema<unknown, TradesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(tradeSchema),
  }))();

export const priceLimitsAnswerSchema: v.GenericSchema<unknown, PriceLimitsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(priceLimitSchema),
  }))();

export const balanceAnswerSchema: v.GenericSchema<unknown, BalanceAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(accountBalanceSchema),
  }))();

export const accountConfigurationAnswerSchema: v.GenericSchema<unknown, AccountConfigurationAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(accountConfigurationSchema),
  }))();

export const feeRatesAnswerSchema: v.GenericSchema<unknown, FeeRatesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(feeRatesSchema),
  }))();

export const accountRateLimitAnswerSchema: v.GenericSchema<unknown, AccountRateLimitAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(accountRateLimitSchema),
  }))();

export const orderAcksAnswerSchema: v.GenericSchema<unknown, OrderAcksAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(orderAckSchema),
    inTime: optional_text,
    outTime: optional_text,
  }))();

export const ordersAnswerSchema: v.GenericSchema<unknown, OrdersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(orderSchema),
  }))();

export const fillsAnswerSchema: v.GenericSchema<unknown, FillsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(fillSchema),
  }))();

export const cancelAllAfterAnswerSchema: v.GenericSchema<unknown, CancelAllAfterAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(cancelAllAfterSchema),
  }))();

export const algoAcksAnswerSchema: v.GenericSchema<unknown, AlgoAcksAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(algoAckSchema),
  }))();

export const algoOrdersAnswerSchema: v.GenericSchema<unknown, AlgoOrdersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: text,
    data: v.array(algoOrderSchema),
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

export const bookActionSchema: v.GenericSchema<unknown, BookAction> = /* @__PURE__ */ (() =>
  v.picklist([
    "snapshot",
    "update",
  ]))();
const optional_bookActionSchema = /* @__PURE__ */ v.exactOptional(bookActionSchema);

export const bookChangeSchema: v.GenericSchema<unknown, BookChange> = /* @__PURE__ */ (() =>
  v.looseObject({
    asks: v.array(bookLevelSchema),
    bids: v.array(bookLevelSchema),
    ts: timeSchema,
    checksum: optional_integer,
    prevSeqId: int64,
    seqId: int64,
  }))();

export const booksPushSchema: v.GenericSchema<unknown, BooksPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    action: bookActionSchema,
    data: v.array(bookChangeSchema),
  }))();

export const bookTopSchema: v.GenericSchema<unknown, BookTop> = /* @__PURE__ */ (() =>
  v.looseObject({
    asks: v.array(bookLevelSchema),
    bids: v.array(bookLevelSchema),
    instId: optional_text,
    ts: timeSchema,
    seqId: int64,
    checksum: optional_integer,
  }))();

export const bookTopPushSchema: v.GenericSchema<unknown, BookTopPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    data: v.array(bookTopSchema),
  }))();

export const tickersPushSchema: v.GenericSchema<unknown, TickersPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    data: v.array(tickerSchema),
  }))();

export const tradeEventSchema: v.GenericSchema<unknown, TradeEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    instId: text,
    tradeId: text,
    px: decimal,
    sz: decimal,
    side: sideSchema,
    ts: timeSchema,
    count: text,
    source: optional_text,
    seqId: optional_int64,
  }))();

export const tradesPushSchema: v.GenericSchema<unknown, TradesPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    data: v.array(tradeEventSchema),
  }))();

export const tradesAllPushSchema: v.GenericSchema<unknown, TradesAllPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    data: v.array(tradeSchema),
  }))();

export const candlePushSchema: v.GenericSchema<unknown, CandlePush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    data: v.array(candleSchema),
  }))();

export const instrumentsPushSchema: v.GenericSchema<unknown, InstrumentsPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    data: v.array(instrumentSchema),
  }))();

export const priceLimitPushSchema: v.GenericSchema<unknown, PriceLimitPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    data: v.array(priceLimitSchema),
  }))();

export const statusPushSchema: v.GenericSchema<unknown, StatusPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    data: v.array(systemStatusSchema),
  }))();

export const orderUpdateSchema: v.GenericSchema<unknown, OrderUpdate> = /* @__PURE__ */ (() =>
  v.looseObject({
    instType: instTypeSchema,
    instId: text,
    ordId: text,
    clOrdId: text,
    tag: optional_text,
    ordType: ordTypeSchema,
    side: sideSchema,
    posSide: posSideSchema,
    tdMode: tdModeSchema,
    ccy: optional_text,
    tgtCcy: optional_text,
    sz: decimal,
    px: decimalOrEmptySchema,
    state: ordStateSchema,
    accFillSz: decimalOrEmptySchema,
    avgPx: decimalOrEmptySchema,
    lever: optional_decimalOrEmptySchema,
    fillPx: decimalOrEmptySchema,
    fillSz: decimalOrEmptySchema,
    tradeId: text,
    fillTime: timeOrEmptySchema,
    fillFee: decimalOrEmptySchema,
    fillFeeCcy: text,
    fillPnl: optional_decimalOrEmptySchema,
    execType: execTypeSchema,
    fillNotionalUsd: optional_decimalOrEmptySchema,
    notionalUsd: optional_decimalOrEmptySchema,
    fillPxVol: optional_decimalOrEmptySchema,
    fillPxUsd: optional_decimalOrEmptySchema,
    fillMarkVol: optional_decimalOrEmptySchema,
    fillFwdPx: optional_decimalOrEmptySchema,
    fillMarkPx: optional_decimalOrEmptySchema,
    fillIdxPx: optional_decimalOrEmptySchema,
    lastPx: optional_decimalOrEmptySchema,
    fee: decimalOrEmptySchema,
    feeCcy: text,
    rebate: optional_decimalOrEmptySchema,
    rebateCcy: optional_text,
    pnl: optional_decimalOrEmptySchema,
    amendSource: optional_text,
    amendResult: optional_text,
    reqId: optional_text,
    code: optional_text,
    msg: optional_text,
    source: optional_text,
    category: optional_text,
    reduceOnly: optional_text,
    cancelSource: optional_text,
    stpId: optional_text,
    stpMode: optional_text,
    quickMgnType: optional_text,
    algoId: optional_text,
    algoClOrdId: optional_text,
    attachAlgoClOrdId: optional_text,
    tpTriggerPx: optional_decimalOrEmptySchema,
    tpTriggerPxType: optional_text,
    tpOrdPx: optional_decimalOrEmptySchema,
    slTriggerPx: optional_decimalOrEmptySchema,
    slTriggerPxType: optional_text,
    slOrdPx: optional_decimalOrEmptySchema,
    attachAlgoOrds: v.exactOptional(v.array(attachedAlgoSchema)),
    linkedAlgoOrd: v.exactOptional(linkedAlgoSchema),
    isTpLimit: optional_text,
    pxUsd: optional_decimalOrEmptySchema,
    pxVol: optional_decimalOrEmptySchema,
    pxType: optional_text,
    tradeQuoteCcy: optional_text,
    uTime: timeSchema,
    cTime: timeSchema,
  }))();

export const ordersPushSchema: v.GenericSchema<unknown, OrdersPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    data: v.array(orderUpdateSchema),
  }))();

export const fillEventSchema: v.GenericSchema<unknown, FillEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    instId: text,
    fillSz: decimal,
    fillPx: decimal,
    side: sideSchema,
    ts: timeSchema,
    ordId: text,
    clOrdId: text,
    tradeId: text,
    execType: execTypeSchema,
    count: text,
  }))();

export const fillsPushSchema: v.GenericSchema<unknown, FillsPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    data: v.array(fillEventSchema),
  }))();

export const pushTypeSchema: v.GenericSchema<unknown, PushType> = /* @__PURE__ */ (() =>
  text)();

export const accountPushSchema: v.GenericSchema<unknown, AccountPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    eventType: optional_text,
    curPage: optional_integer,
    lastPage: optional_boolean,
    data: v.array(accountBalanceSchema),
  }))();

export const cashBalanceSchema: v.GenericSchema<unknown, CashBalance> = /* @__PURE__ */ (() =>
  v.looseObject({
    ccy: text,
    cashBal: decimal,
    uTime: timeSchema,
  }))();

export const positionChangeSchema: v.GenericSchema<unknown, PositionChange> = /* @__PURE__ */ (() =>
  v.looseObject({
    posId: text,
    tradeId: text,
    instId: text,
    instType: instTypeSchema,
    mgnMode: mgnModeSchema,
    posSide: posSideSchema,
    pos: decimalOrEmptySchema,
    ccy: text,
    posCcy: optional_text,
    avgPx: decimalOrEmptySchema,
    nonSettleAvgPx: optional_decimalOrEmptySchema,
    settledPnl: optional_decimalOrEmptySchema,
    uTime: timeSchema,
  }))();

export const tradeMarkSchema: v.GenericSchema<unknown, TradeMark> = /* @__PURE__ */ (() =>
  v.looseObject({
    instId: text,
    tradeId: text,
  }))();

export const balanceAndPositionSchema: v.GenericSchema<unknown, BalanceAndPosition> = /* @__PURE__ */ (() =>
  v.looseObject({
    pTime: timeSchema,
    eventType: text,
    balData: v.array(cashBalanceSchema),
    posData: v.array(positionChangeSchema),
    trades: v.array(tradeMarkSchema),
  }))();

export const balanceAndPositionPushSchema: v.GenericSchema<unknown, BalanceAndPositionPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    data: v.array(balanceAndPositionSchema),
  }))();

export const algoOrderUpdateSchema: v.GenericSchema<unknown, AlgoOrderUpdate> = /* @__PURE__ */ (() =>
  v.looseObject({
    instType: instTypeSchema,
    instId: text,
    algoId: text,
    algoClOrdId: text,
    clOrdId: optional_text,
    ordId: optional_text,
    ordIdList: v.exactOptional(v.array(text)),
    ordType: algoOrdTypeSchema,
    side: sideSchema,
    posSide: posSideSchema,
    tdMode: tdModeSchema,
    ccy: optional_text,
    tgtCcy: optional_text,
    state: algoStateSchema,
    sz: decimalOrEmptySchema,
    closeFraction: optional_decimalOrEmptySchema,
    lever: optional_decimalOrEmptySchema,
    tpTriggerPx: optional_decimalOrEmptySchema,
    tpTriggerPxType: optional_text,
    tpOrdPx: optional_decimalOrEmptySchema,
    slTriggerPx: optional_decimalOrEmptySchema,
    slTriggerPxType: optional_text,
    slOrdPx: optional_decimalOrEmptySchema,
    triggerPx: optional_decimalOrEmptySchema,
    triggerPxType: optional_text,
    ordPx: optional_decimalOrEmptySchema,
    advanceOrdType: optional_text,
    actualSz: optional_decimalOrEmptySchema,
    actualPx: optional_decimalOrEmptySchema,
    actualSide: optional_text,
    triggerTime: optional_text,
    pxVar: optional_decimalOrEmptySchema,
    pxSpread: optional_decimalOrEmptySchema,
    szLimit: optional_decimalOrEmptySchema,
    pxLimit: optional_decimalOrEmptySchema,
    timeInterval: optional_text,
    callbackRatio: optional_decimalOrEmptySchema,
    callbackSpread: optional_decimalOrEmptySchema,
    activePx: optional_decimalOrEmptySchema,
    moveTriggerPx: optional_decimalOrEmptySchema,
    reduceOnly: optional_text,
    quickMgnType: optional_text,
    last: optional_decimalOrEmptySchema,
    failCode: optional_text,
    failReason: optional_text,
    amendPxOnTriggerType: optional_text,
    attachAlgoOrds: v.exactOptional(v.array(attachedAlgoSchema)),
    linkedOrd: v.exactOptional(linkedOrderSchema),
    isTradeBorrowMode: optional_text,
    chaseType: optional_text,
    chaseVal: optional_decimalOrEmptySchema,
    maxChaseType: optional_text,
    maxChaseVal: optional_decimalOrEmptySchema,
    tradeQuoteCcy: optional_text,
    tag: optional_text,
    cTime: timeSchema,
    uTime: optional_text,
    notionalUsd: optional_decimalOrEmptySchema,
    reqId: optional_text,
    amendResult: optional_text,
  }))();

export const ordersAlgoPushSchema: v.GenericSchema<unknown, OrdersAlgoPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    arg: subscriptionArgSchema,
    data: v.array(algoOrderUpdateSchema),
  }))();

export const orderArgSchema: v.GenericSchema<unknown, OrderArg> = /* @__PURE__ */ (() =>
  v.looseObject({
    instIdCode: integer,
    tdMode: tdModeSchema,
    clOrdId: optional_text,
    tag: optional_text,
    side: sideSchema,
    posSide: optional_posSideSchema,
    ordType: ordTypeSchema,
    sz: decimal,
    px: optional_decimal,
    reduceOnly: optional_boolean,
    ccy: optional_text,
    tgtCcy: optional_text,
    banAmend: optional_boolean,
    pxAmendType: optional_text,
    tradeQuoteCcy: optional_text,
    stpMode: optional_text,
    isElpTakerAccess: optional_boolean,
    rpiTakerAccess: optional_boolean,
  }))();

export const cancelArgSchema: v.GenericSchema<unknown, CancelArg> = /* @__PURE__ */ (() =>
  v.looseObject({
    instIdCode: integer,
    ordId: optional_text,
    clOrdId: optional_text,
  }))();

export const amendArgSchema: v.GenericSchema<unknown, AmendArg> = /* @__PURE__ */ (() =>
  v.looseObject({
    instIdCode: integer,
    ordId: optional_text,
    clOrdId: optional_text,
    cxlOnFail: optional_boolean,
    reqId: optional_text,
    newSz: optional_decimal,
    newPx: optional_decimal,
    pxAmendType: optional_text,
    rpiTakerAccess: optional_boolean,
  }))();

export const placeOrderSocketParamsSchema: v.GenericSchema<unknown, PlaceOrderSocketParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    args: v.array(orderArgSchema),
    expTime: optional_text,
  }))();

export const placeMultipleOrdersSocketParamsSchema: v.GenericSchema<unknown, PlaceMultipleOrdersSocketParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    args: v.array(orderArgSchema),
    expTime: optional_text,
  }))();

export const cancelOrderSocketParamsSchema: v.GenericSchema<unknown, CancelOrderSocketParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    args: v.array(cancelArgSchema),
  }))();

export const cancelMultipleOrdersSocketParamsSchema: v.GenericSchema<unknown, CancelMultipleOrdersSocketParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    args: v.array(cancelArgSchema),
  }))();

export const amendOrderSocketParamsSchema: v.GenericSchema<unknown, AmendOrderSocketParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    args: v.array(amendArgSchema),
    expTime: optional_text,
  }))();

export const amendMultipleOrdersSocketParamsSchema: v.GenericSchema<unknown, AmendMultipleOrdersSocketParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    args: v.array(amendArgSchema),
    expTime: optional_text,
  }))();

export const frameIdSchema: v.GenericSchema<unknown, FrameId> = /* @__PURE__ */ (() =>
  text)();

export const orderReplySchema: v.GenericSchema<unknown, OrderReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    op: text,
    code: text,
    msg: text,
    data: orderAcksSchema,
    inTime: optional_text,
    outTime: optional_text,
  }))();

export const subscriptionTopicSchema: v.GenericSchema<unknown, SubscriptionTopic> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: text,
    instId: optional_text,
    instType: optional_text,
    instFamily: optional_text,
    ccy: optional_text,
    extraParams: optional_text,
  }))();

export const loginArgSchema: v.GenericSchema<unknown, LoginArg> = /* @__PURE__ */ (() =>
  v.looseObject({
    apiKey: text,
    passphrase: text,
    timestamp: text,
    sign: text,
  }))();

export const subscribeFrameSchema: v.GenericSchema<unknown, SubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_text,
    op: v.literal("subscribe"),
    args: v.array(subscriptionTopicSchema),
  }))();

export const unsubscribeFrameSchema: v.GenericSchema<unknown, UnsubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_text,
    op: v.literal("unsubscribe"),
    args: v.array(subscriptionTopicSchema),
  }))();

export const loginFrameSchema: v.GenericSchema<unknown, LoginFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    op: v.literal("login"),
    args: v.array(loginArgSchema),
  }))();

export const subscribedFrameSchema: v.GenericSchema<unknown, SubscribedFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_text,
    event: text,
    arg: subscriptionArgSchema,
    connId: text,
  }))();

export const loggedInFrameSchema: v.GenericSchema<unknown, LoggedInFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    event: v.literal("login"),
    code: text,
    msg: text,
    connId: text,
  }))();

export const refusedFrameSchema: v.GenericSchema<unknown, RefusedFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: optional_text,
    event: v.literal("error"),
    code: text,
    msg: text,
    arg: v.exactOptional(subscriptionArgSchema),
    connId: optional_text,
  }))();

export const noticeFrameSchema: v.GenericSchema<unknown, NoticeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    event: v.literal("notice"),
    code: text,
    msg: text,
    connId: text,
  }))();

export const connCountFrameSchema: v.GenericSchema<unknown, ConnCountFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    event: v.literal("channel-conn-count"),
    channel: text,
    connCount: text,
    connId: text,
  }))();

export const connCountErrorFrameSchema: v.GenericSchema<unknown, ConnCountErrorFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    event: v.literal("channel-conn-count-error"),
    channel: text,
    connCount: text,
    connId: text,
  }))();

export const placeOrderSocketRequestSchema: v.GenericSchema<unknown, PlaceOrderSocketRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    op: v.literal("order"),
    params: placeOrderSocketParamsSchema,
  }))();

export const placeMultipleOrdersSocketRequestSchema: v.GenericSchema<unknown, PlaceMultipleOrdersSocketRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    op: v.literal("batch-orders"),
    params: placeMultipleOrdersSocketParamsSchema,
  }))();

export const cancelOrderSocketRequestSchema: v.GenericSchema<unknown, CancelOrderSocketRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    op: v.literal("cancel-order"),
    params: cancelOrderSocketParamsSchema,
  }))();

export const cancelMultipleOrdersSocketRequestSchema: v.GenericSchema<unknown, CancelMultipleOrdersSocketRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    op: v.literal("batch-cancel-orders"),
    params: cancelMultipleOrdersSocketParamsSchema,
  }))();

export const amendOrderSocketRequestSchema: v.GenericSchema<unknown, AmendOrderSocketRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    op: v.literal("amend-order"),
    params: amendOrderSocketParamsSchema,
  }))();

export const amendMultipleOrdersSocketRequestSchema: v.GenericSchema<unknown, AmendMultipleOrdersSocketRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: frameIdSchema,
    op: v.literal("batch-amend-orders"),
    params: amendMultipleOrdersSocketParamsSchema,
  }))();

const in_body = { in: "body" } as const;
const in_body_required = { in: "body", required: true } as const;
const in_header = { in: "header" } as const;
const in_query = { in: "query" } as const;
const in_query_comma = { in: "query", list: "comma" } as const;
const in_query_required = { in: "query", required: true } as const;
const in_query_required_comma = { in: "query", required: true, list: "comma" } as const;

/**
 * Asks for the server's time.
 * https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time
 */
export const getSystemTime: Endpoint<GetSystemTimeParams, SystemTimeAnswer> = {
  id: "getSystemTime",
  method: "GET",
  path: "/api/v5/public/time",
  auth: "none",
  cost: {
    systemTime: 1,
  },
  params: {
    "x-simulated-trading": in_header,
  },
  answer: systemTimeAnswerSchema,
};

/**
 * Lists instruments with their trading rules.
 * https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instruments
 */
export const getInstruments: Endpoint<GetInstrumentsParams, InstrumentsAnswer> = {
  id: "getInstruments",
  method: "GET",
  path: "/api/v5/public/instruments",
  auth: "none",
  cost: {
    instruments: 1,
  },
  params: {
    instType: in_query_required,
    instFamily: in_query,
    instId: in_query,
    "x-simulated-trading": in_header,
  },
  answer: instrumentsAnswerSchema,
};

/**
 * Lists the instruments the account may trade, with their trading rules.
 * https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-instruments
 */
export const getAccountInstruments: Endpoint<GetAccountInstrumentsParams, InstrumentsAnswer> = {
  id: "getAccountInstruments",
  method: "GET",
  path: "/api/v5/account/instruments",
  auth: "signed",
  cost: {
    accountInstruments: 1,
  },
  params: {
    instType: in_query_required,
    instFamily: in_query,
    instId: in_query,
  },
  answer: instrumentsAnswerSchema,
};

/**
 * Lists maintenance of the venue.
 * https://www.okx.com/docs-v5/en/#status-get-status
 */
export const status: Endpoint<StatusParams, SystemStatusAnswer> = {
  id: "status",
  method: "GET",
  path: "/api/v5/system/status",
  auth: "none",
  cost: {
    status: 1,
  },
  params: {
    state: in_query,
    "x-simulated-trading": in_header,
  },
  answer: systemStatusAnswerSchema,
};

/**
 * Asks for the tickers of all instruments of a kind.
 * https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-tickers
 */
export const tickers: Endpoint<TickersParams, TickersAnswer> = {
  id: "tickers",
  method: "GET",
  path: "/api/v5/market/tickers",
  auth: "none",
  cost: {
    tickers: 1,
  },
  params: {
    instType: in_query_required,
    instFamily: in_query,
    "x-simulated-trading": in_header,
  },
  answer: tickersAnswerSchema,
};

/**
 * Asks for the ticker of one instrument.
 * https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-ticker
 */
export const ticker: Endpoint<TickerParams, TickersAnswer> = {
  id: "ticker",
  method: "GET",
  path: "/api/v5/market/ticker",
  auth: "none",
  cost: {
    ticker: 1,
  },
  params: {
    instId: in_query_required,
    "x-simulated-trading": in_header,
  },
  answer: tickersAnswerSchema,
};

/**
 * Takes a snapshot of an order book.
 * The answer waits for the next refresh of the venue's cache.
 * https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-order-book
 */
export const orderBook: Endpoint<OrderBookParams, OrderBookAnswer> = {
  id: "orderBook",
  method: "GET",
  path: "/api/v5/market/books",
  auth: "none",
  cost: {
    orderBook: 1,
  },
  params: {
    instId: in_query_required,
    sz: in_query,
    "x-simulated-trading": in_header,
  },
  answer: orderBookAnswerSchema,
};

/**
 * Takes a deep snapshot of an order book, up to a second old.
 * https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-full-order-book
 */
export const fullOrderBook: Endpoint<FullOrderBookParams, FullOrderBookAnswer> = {
  id: "fullOrderBook",
  method: "GET",
  path: "/api/v5/market/books-full",
  auth: "none",
  cost: {
    fullOrderBook: 1,
  },
  params: {
    instId: in_query_required,
    sz: in_query,
    "x-simulated-trading": in_header,
  },
  answer: fullOrderBookAnswerSchema,
};

/**
 * Lists the latest candles, up to 1440 back, newest first.
 * A candle without a trade repeats the close before it.
 * https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks
 */
export const candlesticks: Endpoint<CandlesticksParams, CandlesAnswer> = {
  id: "candlesticks",
  method: "GET",
  path: "/api/v5/market/candles",
  auth: "none",
  cost: {
    candlesticks: 1,
  },
  params: {
    instId: in_query_required,
    bar: in_query,
    after: in_query,
    before: in_query,
    limit: in_query,
    "x-simulated-trading": in_header,
  },
  answer: candlesAnswerSchema,
};

/**
 * Lists candles of past years, newest first.
 * https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks-history
 */
export const candlesticksHistory: Endpoint<CandlesticksHistoryParams, CandlesAnswer> = {
  id: "candlesticksHistory",
  method: "GET",
  path: "/api/v5/market/history-candles",
  auth: "none",
  cost: {
    candlesticksHistory: 1,
  },
  params: {
    instId: in_query_required,
    bar: in_query,
    after: in_query,
    before: in_query,
    limit: in_query,
    "x-simulated-trading": in_header,
  },
  answer: candlesAnswerSchema,
};

/**
 * Lists the latest trades of an instrument, newest first.
 * https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades
 */
export const trades: Endpoint<TradesParams, TradesAnswer> = {
  id: "trades",
  method: "GET",
  path: "/api/v5/market/trades",
  auth: "none",
  cost: {
    trades: 1,
  },
  params: {
    instId: in_query_required,
    limit: in_query,
    "x-simulated-trading": in_header,
  },
  answer: tradesAnswerSchema,
};

/**
 * Lists trades of the last three months, newest first.
 * https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades-history
 */
export const tradesHistory: Endpoint<TradesHistoryParams, TradesAnswer> = {
  id: "tradesHistory",
  method: "GET",
  path: "/api/v5/market/history-trades",
  auth: "none",
  cost: {
    tradesHistory: 1,
  },
  params: {
    instId: in_query_required,
    type: in_query,
    after: in_query,
    before: in_query,
    limit: in_query,
    "x-simulated-trading": in_header,
  },
  answer: tradesAnswerSchema,
};

/**
 * Asks for the prices between which limit orders are taken.
 * https://www.okx.com/docs-v5/en/#public-data-rest-api-get-limit-price
 */
export const getLimitPrice: Endpoint<GetLimitPriceParams, PriceLimitsAnswer> = {
  id: "getLimitPrice",
  method: "GET",
  path: "/api/v5/public/price-limit",
  auth: "none",
  cost: {
    limitPrice: 1,
  },
  params: {
    instId: in_query_required,
    "x-simulated-trading": in_header,
  },
  answer: priceLimitsAnswerSchema,
};

/**
 * Asks for the balances of the trading account.
 * https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-balance
 */
export const getBalance: Endpoint<GetBalanceParams, BalanceAnswer> = {
  id: "getBalance",
  method: "GET",
  path: "/api/v5/account/balance",
  auth: "signed",
  cost: {
    balance: 1,
  },
  params: {
    ccy: in_query_comma,
  },
  answer: balanceAnswerSchema,
};

/**
 * Asks how the account is set up, its position mode within.
 * https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-configuration
 */
export const getAccountConfiguration: Endpoint<GetAccountConfigurationParams, AccountConfigurationAnswer> = {
  id: "getAccountConfiguration",
  method: "GET",
  path: "/api/v5/account/config",
  auth: "signed",
  cost: {
    configuration: 1,
  },
  params: {},
  answer: accountConfigurationAnswerSchema,
};

/**
 * Asks for the account's fee rates.
 * https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-fee-rates
 */
export const getFeeRates: Endpoint<GetFeeRatesParams, FeeRatesAnswer> = {
  id: "getFeeRates",
  method: "GET",
  path: "/api/v5/account/trade-fee",
  auth: "signed",
  cost: {
    feeRates: 1,
  },
  params: {
    instType: in_query_required,
    instId: in_query,
    instFamily: in_query,
    groupId: in_query,
  },
  answer: feeRatesAnswerSchema,
};

/**
 * Asks how many new and amended orders the account may send.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-account-rate-limit
 */
export const accountRateLimit: Endpoint<AccountRateLimitParams, AccountRateLimitAnswer> = {
  id: "accountRateLimit",
  method: "GET",
  path: "/api/v5/trade/account-rate-limit",
  auth: "signed",
  cost: {
    accountRateLimit: 1,
  },
  params: {},
  answer: accountRateLimitAnswerSchema,
};

/**
 * Places an order.
 * Of an order that was taken this says no more than its ids: what it did is told by the orders channel, or by asking.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-order
 */
export const placeOrder: Endpoint<PlaceOrderParams, OrderAcksAnswer> = {
  id: "placeOrder",
  method: "POST",
  path: "/api/v5/trade/order",
  auth: "signed",
  cost: {
    placeOrder: 1,
  },
  write: true,
  deadline: "expTime",
  params: {
    expTime: in_header,
    instId: in_body_required,
    tdMode: in_body_required,
    clOrdId: in_body,
    tag: in_body,
    side: in_body_required,
    posSide: in_body,
    ordType: in_body_required,
    sz: in_body_required,
    px: in_body,
    reduceOnly: in_body,
    ccy: in_body,
    tgtCcy: in_body,
    banAmend: in_body,
    pxAmendType: in_body,
    tradeQuoteCcy: in_body,
    stpMode: in_body,
    isElpTakerAccess: in_body,
    rpiTakerAccess: in_body,
    attachAlgoOrds: in_body,
  },
  body: "json",
  answer: orderAcksAnswerSchema,
};

/**
 * Asks for one order, open or closed.
 * Answers 51603 where there is none. The history forgets a canceled order without a fill after two hours, and nothing says that this keeps it longer; orders of instruments that left are not answered.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-details
 */
export const orderDetails: Endpoint<OrderDetailsParams, OrdersAnswer> = {
  id: "orderDetails",
  method: "GET",
  path: "/api/v5/trade/order",
  auth: "signed",
  cost: {
    orderDetails: 1,
  },
  params: {
    instId: in_query_required,
    ordId: in_query,
    clOrdId: in_query,
  },
  answer: ordersAnswerSchema,
};

/**
 * Places up to 20 orders, one after the other.
 * In portfolio margin all are taken, or none (54004).
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-multiple-orders
 */
export const placeMultipleOrders: Endpoint<PlaceMultipleOrdersParams, OrderAcksAnswer> = {
  id: "placeMultipleOrders",
  method: "POST",
  path: "/api/v5/trade/batch-orders",
  auth: "signed",
  cost: {
    placeOrder: [
      { when: { orders: { max: 1 } }, cost: 1 },
      { cost: 0 },
    ],
    placeOrders: [
      { when: { orders: { max: 1 } }, cost: 0 },
      { cost: 1, each: "orders" },
    ],
  },
  write: true,
  deadline: "expTime",
  params: {
    expTime: in_header,
    orders: in_body_required,
  },
  body: "list",
  answer: orderAcksAnswerSchema,
};

/**
 * Cancels an open order.
 * sCode 0 says that the cancel was taken; that the order is canceled is told by the orders channel, or by asking.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-order
 */
export const cancelOrder: Endpoint<CancelOrderParams, OrderAcksAnswer> = {
  id: "cancelOrder",
  method: "POST",
  path: "/api/v5/trade/cancel-order",
  auth: "signed",
  cost: {
    cancelOrder: 1,
  },
  write: true,
  params: {
    instId: in_body_required,
    ordId: in_body,
    clOrdId: in_body,
  },
  body: "json",
  answer: orderAcksAnswerSchema,
};

/**
 * Cancels up to 20 open orders.
 * There is no request that cancels all orders of an instrument; orderList and this together do.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-multiple-orders
 */
export const cancelMultipleOrders: Endpoint<CancelMultipleOrdersParams, OrderAcksAnswer> = {
  id: "cancelMultipleOrders",
  method: "POST",
  path: "/api/v5/trade/cancel-batch-orders",
  auth: "signed",
  cost: {
    cancelOrder: [
      { when: { orders: { max: 1 } }, cost: 1 },
      { cost: 0 },
    ],
    cancelOrders: [
      { when: { orders: { max: 1 } }, cost: 0 },
      { cost: 1, each: "orders" },
    ],
  },
  write: true,
  params: {
    orders: in_body_required,
  },
  body: "list",
  answer: orderAcksAnswerSchema,
};

/**
 * Changes amount or price of an open order.
 * sCode 0 says that the amendment was taken; what came of it is the update with its reqId and amendResult.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-order
 */
export const amendOrder: Endpoint<AmendOrderParams, OrderAcksAnswer> = {
  id: "amendOrder",
  method: "POST",
  path: "/api/v5/trade/amend-order",
  auth: "signed",
  cost: {
    amendOrder: 1,
  },
  write: true,
  deadline: "expTime",
  params: {
    expTime: in_header,
    instId: in_body_required,
    ordId: in_body,
    clOrdId: in_body,
    cxlOnFail: in_body,
    reqId: in_body,
    newSz: in_body,
    newPx: in_body,
    pxAmendType: in_body,
    rpiTakerAccess: in_body,
  },
  body: "json",
  answer: orderAcksAnswerSchema,
};

/**
 * Changes up to 20 open orders.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-multiple-orders
 */
export const amendMultipleOrders: Endpoint<AmendMultipleOrdersParams, OrderAcksAnswer> = {
  id: "amendMultipleOrders",
  method: "POST",
  path: "/api/v5/trade/amend-batch-orders",
  auth: "signed",
  cost: {
    amendOrder: [
      { when: { orders: { max: 1 } }, cost: 1 },
      { cost: 0 },
    ],
    amendOrders: [
      { when: { orders: { max: 1 } }, cost: 0 },
      { cost: 1, each: "orders" },
    ],
  },
  write: true,
  deadline: "expTime",
  params: {
    expTime: in_header,
    orders: in_body_required,
  },
  body: "list",
  answer: orderAcksAnswerSchema,
};

/**
 * Lists open orders, newest first.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-list
 */
export const orderList: Endpoint<OrderListParams, OrdersAnswer> = {
  id: "orderList",
  method: "GET",
  path: "/api/v5/trade/orders-pending",
  auth: "signed",
  cost: {
    orderList: 1,
  },
  params: {
    instType: in_query,
    instFamily: in_query,
    instId: in_query,
    ordType: in_query_comma,
    state: in_query,
    after: in_query,
    before: in_query,
    limit: in_query,
  },
  answer: ordersAnswerSchema,
};

/**
 * Lists orders that ended in the last seven days, newest first.
 * Canceled orders without a fill are listed for two hours only. begin and end are about cTime.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-7-days
 */
export const orderHistory7Days: Endpoint<OrderHistory7DaysParams, OrdersAnswer> = {
  id: "orderHistory7Days",
  method: "GET",
  path: "/api/v5/trade/orders-history",
  auth: "signed",
  cost: {
    orderHistory7Days: 1,
  },
  params: {
    instType: in_query_required,
    instFamily: in_query,
    instId: in_query,
    ordType: in_query_comma,
    state: in_query,
    category: in_query,
    after: in_query,
    before: in_query,
    begin: in_query,
    end: in_query,
    limit: in_query,
  },
  answer: ordersAnswerSchema,
};

/**
 * Lists orders that ended in the last three months, newest first.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-3-months
 */
export const orderHistory3Months: Endpoint<OrderHistory3MonthsParams, OrdersAnswer> = {
  id: "orderHistory3Months",
  method: "GET",
  path: "/api/v5/trade/orders-history-archive",
  auth: "signed",
  cost: {
    orderHistory3Months: 1,
  },
  params: {
    instType: in_query_required,
    instFamily: in_query,
    instId: in_query,
    ordType: in_query_comma,
    state: in_query,
    category: in_query,
    after: in_query,
    before: in_query,
    begin: in_query,
    end: in_query,
    limit: in_query,
  },
  answer: ordersAnswerSchema,
};

/**
 * Lists fills of the last three days, newest first.
 * The cursor is billId. begin and end are about ts.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-days
 */
export const transactionDetails3Days: Endpoint<TransactionDetails3DaysParams, FillsAnswer> = {
  id: "transactionDetails3Days",
  method: "GET",
  path: "/api/v5/trade/fills",
  auth: "signed",
  cost: {
    transactionDetails3Days: 1,
  },
  params: {
    instType: in_query,
    instFamily: in_query,
    instId: in_query,
    ordId: in_query,
    subType: in_query,
    after: in_query,
    before: in_query,
    begin: in_query,
    end: in_query,
    limit: in_query,
  },
  answer: fillsAnswerSchema,
};

/**
 * Lists fills of the last three months, newest first.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-months
 */
export const transactionDetails3Months: Endpoint<TransactionDetails3MonthsParams, FillsAnswer> = {
  id: "transactionDetails3Months",
  method: "GET",
  path: "/api/v5/trade/fills-history",
  auth: "signed",
  cost: {
    transactionDetails3Months: 1,
  },
  params: {
    instType: in_query_required,
    instFamily: in_query,
    instId: in_query,
    ordId: in_query,
    subType: in_query,
    after: in_query,
    before: in_query,
    begin: in_query,
    end: in_query,
    limit: in_query,
  },
  answer: fillsAnswerSchema,
};

/**
 * Cancels all open orders unless it is called again in time.
 * It reaches orders of all instruments of the account, spot and contracts alike; canceling them may take some seconds.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-all-after
 */
export const cancelAllAfter: Endpoint<CancelAllAfterParams, CancelAllAfterAnswer> = {
  id: "cancelAllAfter",
  method: "POST",
  path: "/api/v5/trade/cancel-all-after",
  auth: "signed",
  cost: {
    cancelAllAfter: 1,
  },
  write: true,
  params: {
    timeOut: in_body_required,
    tag: in_body,
  },
  body: "json",
  answer: cancelAllAfterAnswerSchema,
};

/**
 * Places an order that waits for a price.
 * It holds no funds until it triggers, knows no expTime, and its order gets an ordId of its own then.
 * https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order
 */
export const placeAlgoOrder: Endpoint<PlaceAlgoOrderParams, AlgoAcksAnswer> = {
  id: "placeAlgoOrder",
  method: "POST",
  path: "/api/v5/trade/order-algo",
  auth: "signed",
  cost: {
    placeAlgoOrder: 1,
  },
  write: true,
  params: {
    instId: in_body_required,
    tdMode: in_body_required,
    ccy: in_body,
    side: in_body_required,
    posSide: in_body,
    ordType: in_body_required,
    sz: in_body,
    closeFraction: in_body,
    tag: in_body,
    tgtCcy: in_body,
    algoClOrdId: in_body,
    tradeQuoteCcy: in_body,
    tpTriggerPx: in_body,
    tpTriggerPxType: in_body,
    tpOrdPx: in_body,
    tpOrdKind: in_body,
    slTriggerPx: in_body,
    slTriggerPxType: in_body,
    slOrdPx: in_body,
    cxlOnClosePos: in_body,
    reduceOnly: in_body,
    triggerPx: in_body,
    orderPx: in_body,
    triggerPxType: in_body,
    advanceOrdType: in_body,
    attachAlgoOrds: in_body,
    callbackRatio: in_body,
    callbackSpread: in_body,
    activePx: in_body,
  },
  body: "json",
  answer: algoAcksAnswerSchema,
};

/**
 * Asks for one algo order.
 * https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-details
 */
export const algoOrderDetails: Endpoint<AlgoOrderDetailsParams, AlgoOrdersAnswer> = {
  id: "algoOrderDetails",
  method: "GET",
  path: "/api/v5/trade/order-algo",
  auth: "signed",
  cost: {
    algoOrderDetails: 1,
  },
  params: {
    algoId: in_query,
    algoClOrdId: in_query,
  },
  answer: algoOrdersAnswerSchema,
};

/**
 * Cancels up to 10 waiting algo orders.
 * https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-cancel-algo-order
 */
export const cancelAlgoOrder: Endpoint<CancelAlgoOrderParams, AlgoAcksAnswer> = {
  id: "cancelAlgoOrder",
  method: "POST",
  path: "/api/v5/trade/cancel-algos",
  auth: "signed",
  cost: {
    cancelAlgoOrder: [
      { cost: 1, each: "orders" },
    ],
  },
  write: true,
  params: {
    orders: in_body_required,
  },
  body: "list",
  answer: algoAcksAnswerSchema,
};

/**
 * Changes a waiting algo order.
 * https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-amend-algo-order
 */
export const amendAlgoOrder: Endpoint<AmendAlgoOrderParams, AlgoAcksAnswer> = {
  id: "amendAlgoOrder",
  method: "POST",
  path: "/api/v5/trade/amend-algos",
  auth: "signed",
  cost: {
    amendAlgoOrder: 1,
  },
  write: true,
  params: {
    instId: in_body_required,
    algoId: in_body,
    algoClOrdId: in_body,
    cxlOnFail: in_body,
    reqId: in_body,
    newSz: in_body,
    newTpTriggerPx: in_body,
    newTpOrdPx: in_body,
    newTpTriggerPxType: in_body,
    newSlTriggerPx: in_body,
    newSlOrdPx: in_body,
    newSlTriggerPxType: in_body,
    newTriggerPx: in_body,
    newOrdPx: in_body,
    newTriggerPxType: in_body,
  },
  body: "json",
  answer: algoAcksAnswerSchema,
};

/**
 * Lists waiting algo orders, newest first.
 * https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-list
 */
export const algoOrderList: Endpoint<AlgoOrderListParams, AlgoOrdersAnswer> = {
  id: "algoOrderList",
  method: "GET",
  path: "/api/v5/trade/orders-algo-pending",
  auth: "signed",
  cost: {
    algoOrderList: 1,
  },
  params: {
    ordType: in_query_required_comma,
    algoId: in_query,
    instType: in_query,
    instId: in_query,
    after: in_query,
    before: in_query,
    limit: in_query,
  },
  answer: algoOrdersAnswerSchema,
};

/**
 * Lists algo orders of the last three months that no longer wait, newest first.
 * https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-history
 */
export const algoOrderHistory: Endpoint<AlgoOrderHistoryParams, AlgoOrdersAnswer> = {
  id: "algoOrderHistory",
  method: "GET",
  path: "/api/v5/trade/orders-algo-history",
  auth: "signed",
  cost: {
    algoOrderHistory: 1,
  },
  params: {
    ordType: in_query_required_comma,
    state: in_query,
    algoId: in_query,
    instType: in_query,
    instId: in_query,
    after: in_query,
    before: in_query,
    limit: in_query,
  },
  answer: algoOrdersAnswerSchema,
};

/**
 * Places an order.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-place-order
 */
export const placeOrderSocketRequest: Request<PlaceOrderSocketParams, OrderAcks> = {
  id: "placeOrderSocket",
  server: "private",
  method: "order",
  auth: "signed",
  cost: {
    placeOrder: 1,
  },
  write: true,
  deadline: "expTime",
  params: {
    args: { required: true },
    expTime: {},
  },
  answer: orderAcksSchema,
};

/**
 * Places up to 20 orders, one after the other.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-place-multiple-orders
 */
export const placeMultipleOrdersSocketRequest: Request<PlaceMultipleOrdersSocketParams, OrderAcks> = {
  id: "placeMultipleOrdersSocket",
  server: "private",
  method: "batch-orders",
  auth: "signed",
  cost: {
    placeOrder: [
      { when: { args: { max: 1 } }, cost: 1 },
      { cost: 0 },
    ],
    placeOrders: [
      { when: { args: { max: 1 } }, cost: 0 },
      { cost: 1, each: "args" },
    ],
  },
  write: true,
  deadline: "expTime",
  params: {
    args: { required: true },
    expTime: {},
  },
  answer: orderAcksSchema,
};

/**
 * Cancels an open order.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-cancel-order
 */
export const cancelOrderSocketRequest: Request<CancelOrderSocketParams, OrderAcks> = {
  id: "cancelOrderSocket",
  server: "private",
  method: "cancel-order",
  auth: "signed",
  cost: {
    cancelOrder: 1,
  },
  write: true,
  params: {
    args: { required: true },
  },
  answer: orderAcksSchema,
};

/**
 * Cancels up to 20 open orders.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-cancel-multiple-orders
 */
export const cancelMultipleOrdersSocketRequest: Request<CancelMultipleOrdersSocketParams, OrderAcks> = {
  id: "cancelMultipleOrdersSocket",
  server: "private",
  method: "batch-cancel-orders",
  auth: "signed",
  cost: {
    cancelOrder: [
      { when: { args: { max: 1 } }, cost: 1 },
      { cost: 0 },
    ],
    cancelOrders: [
      { when: { args: { max: 1 } }, cost: 0 },
      { cost: 1, each: "args" },
    ],
  },
  write: true,
  params: {
    args: { required: true },
  },
  answer: orderAcksSchema,
};

/**
 * Changes amount or price of an open order.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-amend-order
 */
export const amendOrderSocketRequest: Request<AmendOrderSocketParams, OrderAcks> = {
  id: "amendOrderSocket",
  server: "private",
  method: "amend-order",
  auth: "signed",
  cost: {
    amendOrder: 1,
  },
  write: true,
  deadline: "expTime",
  params: {
    args: { required: true },
    expTime: {},
  },
  answer: orderAcksSchema,
};

/**
 * Changes up to 20 open orders.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-amend-multiple-orders
 */
export const amendMultipleOrdersSocketRequest: Request<AmendMultipleOrdersSocketParams, OrderAcks> = {
  id: "amendMultipleOrdersSocket",
  server: "private",
  method: "batch-amend-orders",
  auth: "signed",
  cost: {
    amendOrder: [
      { when: { args: { max: 1 } }, cost: 1 },
      { cost: 0 },
    ],
    amendOrders: [
      { when: { args: { max: 1 } }, cost: 0 },
      { cost: 1, each: "args" },
    ],
  },
  write: true,
  deadline: "expTime",
  params: {
    args: { required: true },
    expTime: {},
  },
  answer: orderAcksSchema,
};

/**
 * Up to 400 levels of a book: a snapshot, then changes every 100 ms.
 * https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
 */
export const booksChannel: Channel<{ readonly instId: string }, BooksPush, HotBooksPush> = {
  id: "books",
  server: "public",
  auth: "none",
  address: "books/{instId}",
  params: ["instId"],
  messages: {
    booksPush: booksPushSchema,
  },
};

/**
 * Up to 400 levels of a book: a snapshot, then changes every 10 ms.
 * After a login and from a fee level on (60029, 60030, 64003); books-l2-tbt does not go with the other two of the same instrument (64004).
 * https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
 */
export const booksL2TbtChannel: Channel<{ readonly instId: string }, BooksPush, HotBooksPush> = {
  id: "booksL2Tbt",
  server: "public",
  auth: "signed",
  address: "books-l2-tbt/{instId}",
  params: ["instId"],
  messages: {
    booksPush: booksPushSchema,
  },
};

/**
 * Up to 50 levels of a book: a snapshot, then changes every 10 ms.
 * After a login and from a fee level on (60030, 64003).
 * https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
 */
export const books50L2TbtChannel: Channel<{ readonly instId: string }, BooksPush, HotBooksPush> = {
  id: "books50L2Tbt",
  server: "public",
  auth: "signed",
  address: "books50-l2-tbt/{instId}",
  params: ["instId"],
  messages: {
    booksPush: booksPushSchema,
  },
};

/**
 * The best bid and ask, every 10 ms where they changed, and at least every minute.
 * https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
 */
export const bboTbtChannel: Channel<{ readonly instId: string }, BookTopPush, HotBookTopPush> = {
  id: "bboTbt",
  server: "public",
  auth: "none",
  address: "bbo-tbt/{instId}",
  params: ["instId"],
  messages: {
    bboTbtPush: bookTopPushSchema,
  },
};

/**
 * The best five levels of each side, every 100 ms where they changed, and at least every minute.
 * https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
 */
export const books5Channel: Channel<{ readonly instId: string }, BookTopPush, HotBookTopPush> = {
  id: "books5",
  server: "public",
  auth: "none",
  address: "books5/{instId}",
  params: ["instId"],
  messages: {
    books5Push: bookTopPushSchema,
  },
};

/**
 * Prices and volumes over the last 24 hours, every 100 ms where a trade or the best price changed.
 * https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-tickers-channel
 */
export const tickersChannel: Channel<{ readonly instId: string }, TickersPush> = {
  id: "tickers",
  server: "public",
  auth: "none",
  address: "tickers/{instId}",
  params: ["instId"],
  messages: {
    tickersPush: tickersPushSchema,
  },
};

/**
 * Trades of an instrument, those of one taking order at one price as one.
 * https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-trades-channel
 */
export const tradesChannel: Channel<{ readonly instId: string }, TradesPush> = {
  id: "trades",
  server: "public",
  auth: "none",
  address: "trades/{instId}",
  params: ["instId"],
  messages: {
    tradesPush: tradesPushSchema,
  },
};

/**
 * Every trade of an instrument.
 * https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-all-trades-channel
 */
export const tradesAllChannel: Channel<{ readonly instId: string }, TradesAllPush> = {
  id: "tradesAll",
  server: "business",
  auth: "none",
  address: "trades-all/{instId}",
  params: ["instId"],
  messages: {
    tradesAllPush: tradesAllPushSchema,
  },
};

/**
 * The current candle of an instrument, at most once a second.
 * https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-candlesticks-channel
 */
export const candleChannel: Channel<{ readonly bar: "1s" | "1m" | "3m" | "5m" | "15m" | "30m" | "1H" | "2H" | "4H" | "6H" | "12H" | "1D" | "2D" | "3D" | "5D" | "1W" | "1M" | "3M" | "6Hutc" | "12Hutc" | "1Dutc" | "2Dutc" | "3Dutc" | "5Dutc" | "1Wutc" | "1Mutc" | "3Mutc"; readonly instId: string }, CandlePush> = {
  id: "candle",
  server: "business",
  auth: "none",
  address: "candle{bar}/{instId}",
  params: ["bar", "instId"],
  messages: {
    candlePush: candlePushSchema,
  },
};

/**
 * Instruments of a kind whose state or rules changed.
 * Where a listing is canceled, all instruments come again without it. A settled contract comes once as expired. Whether all come on subscribing is not documented.
 * https://www.okx.com/docs-v5/en/#public-data-websocket-instruments-channel
 */
export const instrumentsChannel: Channel<{ readonly instType: "SPOT" | "MARGIN" | "SWAP" | "FUTURES" | "OPTION" | "ANY" | (string & {}) }, InstrumentsPush> = {
  id: "instruments",
  server: "public",
  auth: "none",
  address: "instruments/{instType}",
  params: ["instType"],
  messages: {
    instrumentsPush: instrumentsPushSchema,
  },
};

/**
 * The prices between which limit orders are taken, every 200 ms where they changed.
 * https://www.okx.com/docs-v5/en/#public-data-websocket-price-limit-channel
 */
export const priceLimitChannel: Channel<{ readonly instId: string }, PriceLimitPush> = {
  id: "priceLimit",
  server: "public",
  auth: "none",
  address: "price-limit/{instId}",
  params: ["instId"],
  messages: {
    priceLimitPush: priceLimitPushSchema,
  },
};

/**
 * Maintenance: the latest at first, then each that changes.
 * https://www.okx.com/docs-v5/en/#status-ws-status-channel
 */
export const statusChannel: Channel<Record<string, never>, StatusPush> = {
  id: "status",
  server: "public",
  auth: "none",
  address: "status",
  params: [],
  messages: {
    statusPush: statusPushSchema,
  },
};

/**
 * Every change of the account's orders of a kind of instrument, fills within.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-order-channel
 */
export const ordersChannel: Channel<{ readonly instType: "SPOT" | "MARGIN" | "SWAP" | "FUTURES" | "OPTION" | "ANY" | (string & {}) }, OrdersPush> = {
  id: "orders",
  server: "private",
  auth: "signed",
  address: "orders/{instType}",
  params: ["instType"],
  messages: {
    ordersPush: ordersPushSchema,
  },
};

/**
 * Fills of the account, sooner than the orders channel tells them.
 * From fee level VIP 6 on (60029). No fee, no liquidations and deleveraging; several trades of a taker come as one. The orders channel is what counts.
 * https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-fills-channel
 */
export const fillsChannel: Channel<Record<string, never>, FillsPush> = {
  id: "fills",
  server: "private",
  auth: "signed",
  address: "fills",
  params: [],
  messages: {
    fillsPush: fillsPushSchema,
  },
};

/**
 * The account's balances at every change.
 * https://www.okx.com/docs-v5/en/#trading-account-websocket-account-channel
 */
export const accountChannel: Channel<Record<string, never>, AccountPush> = {
  id: "account",
  server: "private",
  auth: "signed",
  address: "account",
  params: [],
  messages: {
    accountPush: accountPushSchema,
  },
};

/**
 * Cash and positions, as soon as a fill, a transfer or a funding payment changed them.
 * https://www.okx.com/docs-v5/en/#trading-account-websocket-balance-and-position-channel
 */
export const balanceAndPositionChannel: Channel<Record<string, never>, BalanceAndPositionPush> = {
  id: "balanceAndPosition",
  server: "private",
  auth: "signed",
  address: "balance_and_position",
  params: [],
  messages: {
    balanceAndPositionPush: balanceAndPositionPushSchema,
  },
};

/**
 * Every change of the account's algo orders of a kind of instrument; trailing stops and TWAP are not among them.
 * Nothing is pushed on subscribing. The business socket needs a login of its own for it.
 * https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-ws-algo-orders-channel
 */
export const ordersAlgoChannel: Channel<{ readonly instType: "SPOT" | "MARGIN" | "SWAP" | "FUTURES" | "OPTION" | "ANY" | (string & {}) }, OrdersAlgoPush> = {
  id: "ordersAlgo",
  server: "business",
  auth: "signed",
  address: "orders-algo/{instType}",
  params: ["instType"],
  messages: {
    ordersAlgoPush: ordersAlgoPushSchema,
  },
};
