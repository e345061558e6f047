// Generated from specs/mexc/spot.openapi.yaml and specs/mexc/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint } from "../../src/core/endpoint.ts";
import type {
  OrderSide,
  OrderType,
  OrderStatus,
  Interval,
  DecimalIfAny,
  Level,
  Kline,
  Pong,
  ErrorAnswer,
  ServerTime,
  SymbolsAnswer,
  ExchangeInfo,
  SymbolInfo,
  Depth,
  Trade,
  AggTrade,
  AveragePrice,
  Ticker24hr,
  Ticker24hrAnswer,
  PriceAnswer,
  BookTickerAnswer,
  LastPrice,
  BookTicker,
  NewOrderAnswer,
  BatchOrder,
  BatchItem,
  Canceled,
  Order,
  Account,
  Balance,
  MyTrade,
  TradeFee,
  Rates,
  MxDeduct,
  MxDeductStatus,
  ListenKey,
  ListenKeys,
  FrameHead,
  PushData,
  LimitDepthFrame,
  PrivateOrdersFrame,
  PrivateDealsFrame,
  PrivateAccountFrame,
  SpotKlineFrame,
  MiniTickerFrame,
  AggreDepthFrame,
  AggreDealsFrame,
  AggreBookTickerFrame,
  DepthLevel,
  AggreDepths,
  LimitDepths,
  Deals,
  Deal,
  BestPush,
  MiniTickerPush,
  KlinePush,
  OrderPush,
  DealPush,
  AccountPush,
  SubscribeFrame,
  UnsubscribeFrame,
  PingFrame,
  Told,
  TradesAnswer,
  AggTradesAnswer,
  KlinesAnswer,
  GetOpenOrdersAnswer,
  DeleteOpenOrdersAnswer,
  AllOrdersAnswer,
  BatchOrdersAnswer,
  MyTradesAnswer,
  PingParams,
  TimeParams,
  DefaultSymbolsParams,
  ExchangeInfoParams,
  DepthParams,
  TradesParams,
  AggTradesParams,
  KlinesParams,
  AvgPriceParams,
  Ticker24hrParams,
  TickerPriceParams,
  BookTickerParams,
  SelfSymbolsParams,
  NewOrderTestParams,
  NewOrderParams,
  DeleteOrderParams,
  GetOrderParams,
  GetOpenOrdersParams,
  DeleteOpenOrdersParams,
  AllOrdersParams,
  BatchOrdersParams,
  AccountParams,
  MyTradesParams,
  TradeFeeParams,
  MxDeductParams,
  CreateListenKeyParams,
  ListenKeysParams,
  ExtendListenKeyParams,
  CloseListenKeyParams,
} from "./spot.types.ts";

export type {
  OrderSide,
  OrderType,
  OrderStatus,
  Interval,
  DecimalIfAny,
  Level,
  Kline,
  Pong,
  ErrorAnswer,
  ServerTime,
  SymbolsAnswer,
  ExchangeInfo,
  SymbolInfo,
  Depth,
  Trade,
  AggTrade,
  AveragePrice,
  Ticker24hr,
  Ticker24hrAnswer,
  PriceAnswer,
  BookTickerAnswer,
  LastPrice,
  BookTicker,
  NewOrderAnswer,
  BatchOrder,
  BatchItem,
  Canceled,
  Order,
  Account,
  Balance,
  MyTrade,
  TradeFee,
  Rates,
  MxDeduct,
  MxDeductStatus,
  ListenKey,
  ListenKeys,
  FrameHead,
  PushData,
  LimitDepthFrame,
  PrivateOrdersFrame,
  PrivateDealsFrame,
  PrivateAccountFrame,
  SpotKlineFrame,
  MiniTickerFrame,
  AggreDepthFrame,
  AggreDealsFrame,
  AggreBookTickerFrame,
  DepthLevel,
  AggreDepths,
  LimitDepths,
  Deals,
  Deal,
  BestPush,
  MiniTickerPush,
  KlinePush,
  OrderPush,
  DealPush,
  AccountPush,
  SubscribeFrame,
  UnsubscribeFrame,
  PingFrame,
  Told,
  TradesAnswer,
  AggTradesAnswer,
  KlinesAnswer,
  GetOpenOrdersAnswer,
  DeleteOpenOrdersAnswer,
  AllOrdersAnswer,
  BatchOrdersAnswer,
  MyTradesAnswer,
  PingParams,
  TimeParams,
  DefaultSymbolsParams,
  ExchangeInfoParams,
  DepthParams,
  TradesParams,
  AggTradesParams,
  KlinesParams,
  AvgPriceParams,
  Ticker24hrParams,
  TickerPriceParams,
  BookTickerParams,
  SelfSymbolsParams,
  NewOrderTestParams,
  NewOrderParams,
  DeleteOrderParams,
  GetOrderParams,
  GetOpenOrdersParams,
  DeleteOpenOrdersParams,
  AllOrdersParams,
  BatchOrdersParams,
  AccountParams,
  MyTradesParams,
  TradeFeeParams,
  MxDeductParams,
  CreateListenKeyParams,
  ListenKeysParams,
  ExtendListenKeyParams,
  CloseListenKeyParams,
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

export const orderSideSchema: v.GenericSchema<unknown, OrderSide> = /* @__PURE__ */ (() =>
  text)();

export const orderTypeSchema: v.GenericSchema<unknown, OrderType> = /* @__PURE__ */ (() =>
  text)();

export const orderStatusSchema: v.GenericSchema<unknown, OrderStatus> = /* @__PURE__ */ (() =>
  text)();

export const intervalSchema: v.GenericSchema<unknown, Interval> = /* @__PURE__ */ (() =>
  text)();

export const decimalIfAnySchema: v.GenericSchema<unknown, DecimalIfAny> = /* @__PURE__ */ (() =>
  v.union([
    decimal,
    v.literal(""),
  ]))();
const optional_decimalIfAnySchema = /* @__PURE__ */ v.exactOptional(decimalIfAnySchema);

export const levelSchema: v.GenericSchema<unknown, Level> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
  ]))();

export const klineSchema: v.GenericSchema<unknown, Kline> = /* @__PURE__ */ (() =>
  v.tupleWithRest([
    integer,
    decimal,
    decimal,
    decimal,
    decimal,
    decimal,
    integer,
    decimal,
  ], text))();

export const pongSchema: v.GenericSchema<unknown, Pong> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.record(v.string(), anything)))();

export const errorAnswerSchema: v.GenericSchema<unknown, ErrorAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: integer,
    msg: v.exactOptional(v.nullable(text)),
  }))();

export const serverTimeSchema: v.GenericSchema<unknown, ServerTime> = /* @__PURE__ */ (() =>
  v.looseObject({
    serverTime: integer,
  }))();

export const symbolsAnswerSchema: v.GenericSchema<unknown, SymbolsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: integer,
    data: v.array(text),
    msg: v.exactOptional(v.nullable(text)),
  }))();

export const symbolInfoSchema: v.GenericSchema<unknown, SymbolInfo> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    status: text,
    baseAsset: text,
    baseAssetPrecision: integer,
    quoteAsset: text,
    quotePrecision: optional_integer,
    quoteAssetPrecision: integer,
    baseCommissionPrecision: optional_integer,
    quoteCommissionPrecision: optional_integer,
    orderTypes: v.array(orderTypeSchema),
    isSpotTradingAllowed: boolean,
    isMarginTradingAllowed: optional_boolean,
    quoteAmountPrecision: decimal,
    baseSizePrecision: decimal,
    permissions: v.exactOptional(v.array(text)),
    maxQuoteAmount: decimal,
    makerCommission: decimal,
    takerCommission: decimal,
    quoteAmountPrecisionMarket: optional_decimal,
    maxQuoteAmountMarket: optional_decimal,
    fullName: optional_text,
    tradeSideType: optional_integer,
  }))();

export const exchangeInfoSchema: v.GenericSchema<unknown, ExchangeInfo> = /* @__PURE__ */ (() =>
  v.looseObject({
    timezone: optional_text,
    serverTime: optional_integer,
    symbols: v.array(symbolInfoSchema),
  }))();

export const depthSchema: v.GenericSchema<unknown, Depth> = /* @__PURE__ */ (() =>
  v.looseObject({
    lastUpdateId: int64,
    bids: v.array(levelSchema),
    asks: v.array(levelSchema),
  }))();

export const tradeSchema: v.GenericSchema<unknown, Trade> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: v.exactOptional(v.nullable(text)),
    price: decimal,
    qty: decimal,
    quoteQty: optional_decimal,
    time: integer,
    isBuyerMaker: boolean,
    isBestMatch: optional_boolean,
    tradeType: optional_text,
  }))();

export const aggTradeSchema: v.GenericSchema<unknown, AggTrade> = /* @__PURE__ */ (() =>
  v.looseObject({
    p: decimal,
    q: decimal,
    T: integer,
    m: boolean,
  }))();

export const averagePriceSchema: v.GenericSchema<unknown, AveragePrice> = /* @__PURE__ */ (() =>
  v.looseObject({
    mins: integer,
    price: decimal,
  }))();

export const ticker24hrSchema: v.GenericSchema<unknown, Ticker24hr> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    priceChange: v.exactOptional(v.nullable(text)),
    priceChangePercent: v.exactOptional(v.nullable(text)),
    prevClosePrice: v.exactOptional(v.nullable(text)),
    lastPrice: decimalIfAnySchema,
    bidPrice: decimalIfAnySchema,
    bidQty: optional_decimalIfAnySchema,
    askPrice: decimalIfAnySchema,
    askQty: optional_decimalIfAnySchema,
    openPrice: decimalIfAnySchema,
    highPrice: decimalIfAnySchema,
    lowPrice: decimalIfAnySchema,
    volume: decimalIfAnySchema,
    quoteVolume: v.exactOptional(v.nullable(decimal)),
    openTime: optional_integer,
    closeTime: integer,
    count: v.exactOptional(v.nullable(integer)),
  }))();

export const ticker24hrAnswerSchema: v.GenericSchema<unknown, Ticker24hrAnswer> = /* @__PURE__ */ (() =>
  v.union([
    ticker24hrSchema,
    v.array(ticker24hrSchema),
  ]))();

export const lastPriceSchema: v.GenericSchema<unknown, LastPrice> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    price: decimal,
  }))();

export const priceAnswerSchema: v.GenericSchema<unknown, PriceAnswer> = /* @__PURE__ */ (() =>
  v.union([
    lastPriceSchema,
    v.array(lastPriceSchema),
  ]))();

export const bookTickerSchema: v.GenericSchema<unknown, BookTicker> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    bidPrice: v.nullable(decimalIfAnySchema),
    bidQty: v.nullable(decimalIfAnySchema),
    askPrice: v.nullable(decimalIfAnySchema),
    askQty: v.nullable(decimalIfAnySchema),
  }))();

export const bookTickerAnswerSchema: v.GenericSchema<unknown, BookTickerAnswer> = /* @__PURE__ */ (() =>
  v.union([
    bookTickerSchema,
    v.array(bookTickerSchema),
  ]))();

export const newOrderAnswerSchema: v.GenericSchema<unknown, NewOrderAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: text,
    orderListId: optional_integer,
    price: v.exactOptional(v.nullable(decimal)),
    origQty: v.exactOptional(v.nullable(decimal)),
    type: optional_text,
    side: optional_text,
    transactTime: optional_integer,
  }))();

export const batchOrderSchema: v.GenericSchema<unknown, BatchOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    side: orderSideSchema,
    type: orderTypeSchema,
    quantity: optional_decimal,
    quoteOrderQty: optional_decimal,
    price: optional_decimal,
    newClientOrderId: optional_text,
  }))();

export const batchItemSchema: v.GenericSchema<unknown, BatchItem> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    symbol: optional_text,
    orderId: optional_text,
    newClientOrderId: optional_text,
    clientOrderId: optional_text,
    msg: optional_text,
    code: optional_integer,
  })))();

export const canceledSchema: v.GenericSchema<unknown, Canceled> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    origClientOrderId: v.exactOptional(v.nullable(text)),
    orderId: text,
    clientOrderId: v.exactOptional(v.nullable(text)),
    price: optional_decimal,
    origQty: optional_decimal,
    executedQty: optional_decimal,
    cummulativeQuoteQty: optional_decimal,
    status: optional_text,
    timeInForce: v.exactOptional(v.nullable(text)),
    type: optional_text,
    side: optional_text,
  }))();

export const orderSchema: v.GenericSchema<unknown, Order> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: text,
    orderListId: optional_integer,
    clientOrderId: v.exactOptional(v.nullable(text)),
    price: decimal,
    origQty: decimal,
    executedQty: decimal,
    cummulativeQuoteQty: decimal,
    status: orderStatusSchema,
    timeInForce: v.exactOptional(v.nullable(text)),
    type: orderTypeSchema,
    side: orderSideSchema,
    stopPrice: v.exactOptional(v.nullable(decimal)),
    icebergQty: v.exactOptional(v.nullable(decimal)),
    time: integer,
    updateTime: v.exactOptional(v.nullable(integer)),
    isWorking: optional_boolean,
    origQuoteOrderQty: v.exactOptional(v.nullable(decimal)),
  }))();

export const balanceSchema: v.GenericSchema<unknown, Balance> = /* @__PURE__ */ (() =>
  v.looseObject({
    asset: text,
    free: decimal,
    locked: decimal,
  }))();

export const accountSchema: v.GenericSchema<unknown, Account> = /* @__PURE__ */ (() =>
  v.looseObject({
    canTrade: optional_boolean,
    canWithdraw: optional_boolean,
    canDeposit: optional_boolean,
    updateTime: v.exactOptional(v.nullable(integer)),
    accountType: optional_text,
    balances: v.array(balanceSchema),
    permissions: v.exactOptional(v.array(text)),
  }))();

export const myTradeSchema: v.GenericSchema<unknown, MyTrade> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    id: text,
    orderId: text,
    orderListId: optional_integer,
    price: decimal,
    qty: decimal,
    quoteQty: decimal,
    commission: v.exactOptional(v.nullable(decimalIfAnySchema)),
    commissionAsset: v.exactOptional(v.nullable(text)),
    time: integer,
    isBuyer: boolean,
    isMaker: boolean,
    isBestMatch: optional_boolean,
    isSelfTrade: optional_boolean,
    clientOrderId: v.exactOptional(v.nullable(text)),
  }))();

export const ratesSchema: v.GenericSchema<unknown, Rates> = /* @__PURE__ */ (() =>
  v.looseObject({
    makerCommission: number,
    takerCommission: number,
  }))();

export const tradeFeeSchema: v.GenericSchema<unknown, TradeFee> = /* @__PURE__ */ (() =>
  v.looseObject({
    data: ratesSchema,
    code: optional_integer,
    msg: v.exactOptional(v.nullable(text)),
    timestamp: optional_integer,
  }))();

export const mxDeductStatusSchema: v.GenericSchema<unknown, MxDeductStatus> = /* @__PURE__ */ (() =>
  v.looseObject({
    mxDeductEnable: boolean,
  }))();

export const mxDeductSchema: v.GenericSchema<unknown, MxDeduct> = /* @__PURE__ */ (() =>
  v.looseObject({
    data: mxDeductStatusSchema,
    code: optional_integer,
  }))();

export const listenKeySchema: v.GenericSchema<unknown, ListenKey> = /* @__PURE__ */ (() =>
  v.looseObject({
    listenKey: text,
  }))();

export const listenKeysSchema: v.GenericSchema<unknown, ListenKeys> = /* @__PURE__ */ (() =>
  v.looseObject({
    listenKey: v.array(text),
  }))();

export const frameHeadSchema: v.GenericSchema<unknown, FrameHead> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: text,
    symbol: optional_text,
    symbolId: optional_text,
    createTime: optional_integer,
    sendTime: optional_integer,
  }))();

export const depthLevelSchema: v.GenericSchema<unknown, DepthLevel> = /* @__PURE__ */ (() =>
  v.looseObject({
    price: decimal,
    quantity: decimal,
  }))();

export const limitDepthsSchema: v.GenericSchema<unknown, LimitDepths> = /* @__PURE__ */ (() =>
  v.looseObject({
    asks: v.array(depthLevelSchema),
    bids: v.array(depthLevelSchema),
    eventType: text,
    version: text,
    lastOrderCreateTime: optional_integer,
  }))();

export const orderPushSchema: v.GenericSchema<unknown, OrderPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    clientId: text,
    price: decimalIfAnySchema,
    quantity: decimalIfAnySchema,
    amount: decimalIfAnySchema,
    avgPrice: decimalIfAnySchema,
    orderType: integer,
    tradeType: integer,
    isMaker: boolean,
    remainAmount: decimalIfAnySchema,
    remainQuantity: decimalIfAnySchema,
    lastDealQuantity: optional_decimalIfAnySchema,
    cumulativeQuantity: decimalIfAnySchema,
    cumulativeAmount: decimalIfAnySchema,
    status: integer,
    createTime: integer,
    market: optional_text,
    triggerType: optional_integer,
    triggerPrice: optional_text,
    state: optional_integer,
    ocoId: optional_text,
    routeFactor: optional_text,
    symbolId: optional_text,
    marketId: optional_text,
    marketCurrencyId: optional_text,
    currencyId: optional_text,
  }))();

export const dealPushSchema: v.GenericSchema<unknown, DealPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    price: decimal,
    quantity: decimal,
    amount: decimal,
    tradeType: integer,
    isMaker: boolean,
    isSelfTrade: boolean,
    tradeId: text,
    clientOrderId: text,
    orderId: text,
    feeAmount: decimalIfAnySchema,
    feeCurrency: text,
    time: integer,
  }))();

export const accountPushSchema: v.GenericSchema<unknown, AccountPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    vcoinName: text,
    coinId: text,
    balanceAmount: decimalIfAnySchema,
    balanceAmountChange: decimalIfAnySchema,
    frozenAmount: decimalIfAnySchema,
    frozenAmountChange: decimalIfAnySchema,
    type: text,
    time: integer,
  }))();

export const klinePushSchema: v.GenericSchema<unknown, KlinePush> = /* @__PURE__ */ (() =>
  v.looseObject({
    interval: text,
    windowStart: integer,
    openingPrice: decimal,
    closingPrice: decimal,
    highestPrice: decimal,
    lowestPrice: decimal,
    volume: decimal,
    amount: decimal,
    windowEnd: integer,
  }))();

export const miniTickerPushSchema: v.GenericSchema<unknown, MiniTickerPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    price: decimal,
    rate: text,
    zonedRate: text,
    high: decimalIfAnySchema,
    low: decimalIfAnySchema,
    volume: decimalIfAnySchema,
    quantity: decimalIfAnySchema,
    lastCloseRate: text,
    lastCloseZonedRate: text,
    lastCloseHigh: text,
    lastCloseLow: text,
  }))();

export const aggreDepthsSchema: v.GenericSchema<unknown, AggreDepths> = /* @__PURE__ */ (() =>
  v.looseObject({
    asks: v.array(depthLevelSchema),
    bids: v.array(depthLevelSchema),
    eventType: text,
    fromVersion: decimal,
    toVersion: decimal,
    lastOrderCreateTime: optional_integer,
  }))();

export const dealSchema: v.GenericSchema<unknown, Deal> = /* @__PURE__ */ (() =>
  v.looseObject({
    price: decimal,
    quantity: decimal,
    tradeType: integer,
    time: integer,
    tradeId: text,
  }))();

export const dealsSchema: v.GenericSchema<unknown, Deals> = /* @__PURE__ */ (() =>
  v.looseObject({
    deals: v.array(dealSchema),
    eventType: text,
  }))();

export const bestPushSchema: v.GenericSchema<unknown, BestPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    bidPrice: decimalIfAnySchema,
    bidQuantity: decimalIfAnySchema,
    askPrice: decimalIfAnySchema,
    askQuantity: decimalIfAnySchema,
    version: text,
    lastOrderCreateTime: optional_integer,
  }))();

export const pushDataSchema: v.GenericSchema<unknown, PushData> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: text,
    symbol: optional_text,
    symbolId: optional_text,
    createTime: optional_integer,
    sendTime: optional_integer,
    publicLimitDepths: v.exactOptional(limitDepthsSchema),
    privateOrders: v.exactOptional(orderPushSchema),
    privateDeals: v.exactOptional(dealPushSchema),
    privateAccount: v.exactOptional(accountPushSchema),
    publicSpotKline: v.exactOptional(klinePushSchema),
    publicMiniTicker: v.exactOptional(miniTickerPushSchema),
    publicAggreDepths: v.exactOptional(aggreDepthsSchema),
    publicAggreDeals: v.exactOptional(dealsSchema),
    publicAggreBookTicker: v.exactOptional(bestPushSchema),
  }))();

export const limitDepthFrameSchema: v.GenericSchema<unknown, LimitDepthFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: text,
    symbol: optional_text,
    symbolId: optional_text,
    createTime: optional_integer,
    sendTime: optional_integer,
    publicLimitDepths: limitDepthsSchema,
  }))();

export const privateOrdersFrameSchema: v.GenericSchema<unknown, PrivateOrdersFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: text,
    symbol: text,
    symbolId: optional_text,
    createTime: optional_integer,
    sendTime: optional_integer,
    privateOrders: orderPushSchema,
  }))();

export const privateDealsFrameSchema: v.GenericSchema<unknown, PrivateDealsFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: text,
    symbol: text,
    symbolId: optional_text,
    createTime: optional_integer,
    sendTime: optional_integer,
    privateDeals: dealPushSchema,
  }))();

export const privateAccountFrameSchema: v.GenericSchema<unknown, PrivateAccountFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: text,
    symbol: optional_text,
    symbolId: optional_text,
    createTime: optional_integer,
    sendTime: optional_integer,
    privateAccount: accountPushSchema,
  }))();

export const spotKlineFrameSchema: v.GenericSchema<unknown, SpotKlineFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: text,
    symbol: optional_text,
    symbolId: optional_text,
    createTime: optional_integer,
    sendTime: optional_integer,
    publicSpotKline: klinePushSchema,
  }))();

export const miniTickerFrameSchema: v.GenericSchema<unknown, MiniTickerFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: text,
    symbol: optional_text,
    symbolId: optional_text,
    createTime: optional_integer,
    sendTime: optional_integer,
    publicMiniTicker: miniTickerPushSchema,
  }))();

export const aggreDepthFrameSchema: v.GenericSchema<unknown, AggreDepthFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: text,
    symbol: optional_text,
    symbolId: optional_text,
    createTime: optional_integer,
    sendTime: optional_integer,
    publicAggreDepths: aggreDepthsSchema,
  }))();

export const aggreDealsFrameSchema: v.GenericSchema<unknown, AggreDealsFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: text,
    symbol: optional_text,
    symbolId: optional_text,
    createTime: optional_integer,
    sendTime: optional_integer,
    publicAggreDeals: dealsSchema,
  }))();

export const aggreBookTickerFrameSchema: v.GenericSchema<unknown, AggreBookTickerFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: text,
    symbol: optional_text,
    symbolId: optional_text,
    createTime: optional_integer,
    sendTime: optional_integer,
    publicAggreBookTicker: bestPushSchema,
  }))();

export const subscribeFrameSchema: v.GenericSchema<unknown, SubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("SUBSCRIPTION"),
    params: v.array(text),
    id: optional_integer,
  }))();

export const unsubscribeFrameSchema: v.GenericSchema<unknown, UnsubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("UNSUBSCRIPTION"),
    params: v.array(text),
    id: optional_integer,
  }))();

export const pingFrameSchema: v.GenericSchema<unknown, PingFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("PING"),
  }))();

export const toldSchema: v.GenericSchema<unknown, Told> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: integer,
    code: integer,
    msg: text,
  }))();

export const tradesAnswerSchema: v.GenericSchema<unknown, TradesAnswer> = /* @__PURE__ */ (() =>
  v.array(tradeSchema))();

export const aggTradesAnswerSchema: v.GenericSchema<unknown, AggTradesAnswer> = /* @__PURE__ */ (() =>
  v.array(aggTradeSchema))();

export const klinesAnswerSchema: v.GenericSchema<unknown, KlinesAnswer> = /* @__PURE__ */ (() =>
  v.array(klineSchema))();

export const getOpenOrdersAnswerSchema: v.GenericSchema<unknown, GetOpenOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(orderSchema))();

export const deleteOpenOrdersAnswerSchema: v.GenericSchema<unknown, DeleteOpenOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(canceledSchema))();

export const allOrdersAnswerSchema: v.GenericSchema<unknown, AllOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(orderSchema))();

export const batchOrdersAnswerSchema: v.GenericSchema<unknown, BatchOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(batchItemSchema))();

export const myTradesAnswerSchema: v.GenericSchema<unknown, MyTradesAnswer> = /* @__PURE__ */ (() =>
  v.array(myTradeSchema))();

const in_query = { in: "query" } as const;
const in_query_comma = { in: "query", list: "comma" } as const;
const in_query_required = { in: "query", required: true } as const;
const in_query_required_json = { in: "query", required: true, list: "json" } as const;

/**
 * Asks whether the API is reachable.
 * https://www.mexc.com/api-docs/spot-v3/market-data-endpoints/test-connectivity
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
 * https://www.mexc.com/api-docs/spot-v3/market-data-endpoints/check-server-time
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
 * Lists the symbols that the API trades.
 * https://www.mexc.com/api-docs/spot-v3/market-data-endpoints/api-default-symbol
 */
export const defaultSymbols: Endpoint<DefaultSymbolsParams, SymbolsAnswer> = {
  id: "defaultSymbols",
  method: "GET",
  path: "/api/v3/defaultSymbols",
  auth: "none",
  cost: {
    weight: 1,
  },
  params: {},
  answer: symbolsAnswerSchema,
};

/**
 * Lists the symbols with their trading rules.
 * https://www.mexc.com/api-docs/spot-v3/market-data-endpoints/exchange-information
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
    symbols: in_query_comma,
  },
  answer: exchangeInfoSchema,
};

/**
 * Asks for a symbol's book.
 * https://www.mexc.com/api-docs/spot-v3/market-data-endpoints/order-book
 */
export const depth: Endpoint<DepthParams, Depth> = {
  id: "depth",
  method: "GET",
  path: "/api/v3/depth",
  auth: "none",
  cost: {
    weight: 1,
  },
  params: {
    symbol: in_query_required,
    limit: in_query,
  },
  answer: depthSchema,
};

/**
 * Lists the newest trades of a symbol.
 * https://www.mexc.com/api-docs/spot-v3/market-data-endpoints/recent-trades-list
 */
export const trades: Endpoint<TradesParams, TradesAnswer> = {
  id: "trades",
  method: "GET",
  path: "/api/v3/trades",
  auth: "none",
  cost: {
    weight: 5,
  },
  params: {
    symbol: in_query_required,
    limit: in_query,
  },
  answer: tradesAnswerSchema,
};

/**
 * Lists trades of a symbol, those of one taker at one price together.
 * https://www.mexc.com/api-docs/spot-v3/market-data-endpoints/compressed-aggregate-trades-list
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
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
  },
  answer: aggTradesAnswerSchema,
};

/**
 * Lists candles of a symbol.
 * https://www.mexc.com/api-docs/spot-v3/market-data-endpoints/kline-candlestick-data
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
 * Asks for a symbol's average price of the last minutes.
 * https://www.mexc.com/api-docs/spot-v3/market-data-endpoints/current-average-price
 */
export const avgPrice: Endpoint<AvgPriceParams, AveragePrice> = {
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
  answer: averagePriceSchema,
};

/**
 * Asks for the last 24 hours of a symbol, or of all.
 * https://www.mexc.com/api-docs/spot-v3/market-data-endpoints/24hr-ticker-price-change-statistics
 */
export const ticker24hr: Endpoint<Ticker24hrParams, Ticker24hrAnswer> = {
  id: "ticker24hr",
  method: "GET",
  path: "/api/v3/ticker/24hr",
  auth: "none",
  cost: {
    weight: [
      { when: { symbol: true }, cost: 1 },
      { cost: 40 },
    ],
  },
  params: {
    symbol: in_query,
  },
  answer: ticker24hrAnswerSchema,
};

/**
 * Asks for the last price of a symbol, or of all.
 * https://www.mexc.com/api-docs/spot-v3/market-data-endpoints/symbol-price-ticker
 */
export const tickerPrice: Endpoint<TickerPriceParams, PriceAnswer> = {
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
  },
  answer: priceAnswerSchema,
};

/**
 * Asks for the best prices of a symbol, or of all.
 * https://www.mexc.com/api-docs/spot-v3/market-data-endpoints/symbol-order-book-ticker
 */
export const bookTicker: Endpoint<BookTickerParams, BookTickerAnswer> = {
  id: "bookTicker",
  method: "GET",
  path: "/api/v3/ticker/bookTicker",
  auth: "none",
  cost: {
    weight: 1,
  },
  params: {
    symbol: in_query,
  },
  answer: bookTickerAnswerSchema,
};

/**
 * Lists the symbols that the account may trade by the API.
 * https://www.mexc.com/api-docs/spot-v3/spot-account-trade/user-api-default-symbol
 */
export const selfSymbols: Endpoint<SelfSymbolsParams, SymbolsAnswer> = {
  id: "selfSymbols",
  method: "GET",
  path: "/api/v3/selfSymbols",
  auth: "signed",
  cost: {
    weight: 1,
  },
  params: {
    recvWindow: in_query,
  },
  answer: symbolsAnswerSchema,
};

/**
 * Checks an order without placing it.
 * https://www.mexc.com/api-docs/spot-v3/spot-account-trade/test-new-order
 */
export const newOrderTest: Endpoint<NewOrderTestParams, Pong> = {
  id: "newOrderTest",
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
    quantity: in_query,
    quoteOrderQty: in_query,
    price: in_query,
    newClientOrderId: in_query,
    recvWindow: in_query,
  },
  answer: pongSchema,
};

/**
 * Places an order.
 * A market order has `quantity` where it sells, and `quoteOrderQty` where it buys; every other has `quantity` and `price`.
 * https://www.mexc.com/api-docs/spot-v3/spot-account-trade/new-order
 */
export const newOrder: Endpoint<NewOrderParams, NewOrderAnswer> = {
  id: "newOrder",
  method: "POST",
  path: "/api/v3/order",
  auth: "signed",
  cost: {
    weight: 1,
    orders: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    symbol: in_query_required,
    side: in_query_required,
    type: in_query_required,
    quantity: in_query,
    quoteOrderQty: in_query,
    price: in_query,
    newClientOrderId: in_query,
    recvWindow: in_query,
  },
  answer: newOrderAnswerSchema,
};

/**
 * Cancels an order.
 * Needs one of the two ids.
 * https://www.mexc.com/api-docs/spot-v3/spot-account-trade/cancel-order
 */
export const deleteOrder: Endpoint<DeleteOrderParams, Canceled> = {
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
    recvWindow: in_query,
  },
  answer: canceledSchema,
};

/**
 * Asks for one order.
 * Needs one of the two ids.
 * https://www.mexc.com/api-docs/spot-v3/spot-account-trade/query-order
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
 * Lists the open orders of a symbol, or of all.
 * https://www.mexc.com/api-docs/spot-v3/spot-account-trade/current-open-orders
 */
export const getOpenOrders: Endpoint<GetOpenOrdersParams, GetOpenOrdersAnswer> = {
  id: "getOpenOrders",
  method: "GET",
  path: "/api/v3/openOrders",
  auth: "signed",
  cost: {
    weight: 3,
  },
  params: {
    symbol: in_query,
    recvWindow: in_query,
  },
  answer: getOpenOrdersAnswerSchema,
};

/**
 * Cancels all open orders of a symbol.
 * https://www.mexc.com/api-docs/spot-v3/spot-account-trade/cancel-all-open-orders-on-a-symbol
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
 * Lists orders of a symbol, open or ended, of the last seven days.
 * Without times those of the last day.
 * https://www.mexc.com/api-docs/spot-v3/spot-account-trade/all-orders
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
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
    recvWindow: in_query,
  },
  answer: allOrdersAnswerSchema,
};

/**
 * Places up to twenty orders of a symbol, each of which is taken or refused by itself.
 * Each order has what `newOrder` takes.
 * https://www.mexc.com/api-docs/spot-v3/spot-account-trade/batch-orders
 */
export const batchOrders: Endpoint<BatchOrdersParams, BatchOrdersAnswer> = {
  id: "batchOrders",
  method: "POST",
  path: "/api/v3/batchOrders",
  auth: "signed",
  cost: {
    weight: 1,
    orders: 1,
    batches: 1,
  },
  write: true,
  deadline: "recvWindow",
  params: {
    batchOrders: in_query_required_json,
    recvWindow: in_query,
  },
  answer: batchOrdersAnswerSchema,
};

/**
 * Asks for the balances of the account.
 * https://www.mexc.com/api-docs/spot-v3/spot-account-trade/account-information
 */
export const account: Endpoint<AccountParams, Account> = {
  id: "account",
  method: "GET",
  path: "/api/v3/account",
  auth: "signed",
  cost: {
    weight: 10,
    balances: 1,
  },
  params: {
    recvWindow: in_query,
  },
  answer: accountSchema,
};

/**
 * Lists fills of a symbol, of the last month.
 * https://www.mexc.com/api-docs/spot-v3/spot-account-trade/account-trade-list
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
    limit: in_query,
    recvWindow: in_query,
  },
  answer: myTradesAnswerSchema,
};

/**
 * Asks for the account's rates of a symbol.
 * https://www.mexc.com/api-docs/spot-v3/spot-account-trade/query-symbol-commission
 */
export const tradeFee: Endpoint<TradeFeeParams, TradeFee> = {
  id: "tradeFee",
  method: "GET",
  path: "/api/v3/tradeFee",
  auth: "signed",
  cost: {
    weight: 20,
  },
  params: {
    symbol: in_query_required,
    recvWindow: in_query,
  },
  answer: tradeFeeSchema,
};

/**
 * Asks whether fees are paid in MX.
 * https://www.mexc.com/api-docs/spot-v3/spot-account-trade/query-mx-deduct-status
 */
export const mxDeduct: Endpoint<MxDeductParams, MxDeduct> = {
  id: "mxDeduct",
  method: "GET",
  path: "/api/v3/mxDeduct/enable",
  auth: "signed",
  cost: {
    weight: 1,
  },
  params: {
    recvWindow: in_query,
  },
  answer: mxDeductSchema,
};

/**
 * Makes a key by which the account's events come.
 * https://www.mexc.com/api-docs/spot-v3/websocket-user-data-streams
 */
export const createListenKey: Endpoint<CreateListenKeyParams, ListenKey> = {
  id: "createListenKey",
  method: "POST",
  path: "/api/v3/userDataStream",
  auth: "signed",
  cost: {
    weight: 1,
  },
  params: {
    recvWindow: in_query,
  },
  answer: listenKeySchema,
};

/**
 * Lists the keys that hold.
 * https://www.mexc.com/api-docs/spot-v3/websocket-user-data-streams
 */
export const listenKeys: Endpoint<ListenKeysParams, ListenKeys> = {
  id: "listenKeys",
  method: "GET",
  path: "/api/v3/userDataStream",
  auth: "signed",
  cost: {
    weight: 1,
  },
  params: {
    recvWindow: in_query,
  },
  answer: listenKeysSchema,
};

/**
 * Lengthens the life of a key to 60 minutes from now.
 * https://www.mexc.com/api-docs/spot-v3/websocket-user-data-streams
 */
export const extendListenKey: Endpoint<ExtendListenKeyParams, ListenKey> = {
  id: "extendListenKey",
  method: "PUT",
  path: "/api/v3/userDataStream",
  auth: "signed",
  cost: {
    weight: 1,
  },
  params: {
    listenKey: in_query_required,
    recvWindow: in_query,
  },
  answer: listenKeySchema,
};

/**
 * Ends a key and the events that come by it.
 * https://www.mexc.com/api-docs/spot-v3/websocket-user-data-streams
 */
export const closeListenKey: Endpoint<CloseListenKeyParams, ListenKey> = {
  id: "closeListenKey",
  method: "DELETE",
  path: "/api/v3/userDataStream",
  auth: "signed",
  cost: {
    weight: 1,
  },
  params: {
    listenKey: in_query_required,
    recvWindow: in_query,
  },
  answer: listenKeySchema,
};

/**
 * A symbol's changes of the book, those of a moment together.
 * https://www.mexc.com/api-docs/spot-v3/websocket-market-streams#diffdepth-stream
 */
export const aggreDepthChannel: Channel<{ readonly speed: "10ms" | "100ms"; readonly symbol: string }, AggreDepthFrame> = {
  id: "aggreDepth",
  server: "stream",
  auth: "none",
  address: "spot@public.aggre.depth.v3.api.pb@{speed}@{symbol}",
  params: ["speed", "symbol"],
  messages: {
    aggreDepth: aggreDepthFrameSchema,
  },
};

/**
 * The best levels of a symbol's book.
 * https://www.mexc.com/api-docs/spot-v3/websocket-market-streams#partial-book-depth-streams
 */
export const limitDepthChannel: Channel<{ readonly symbol: string; readonly levels: "5" | "10" | "20" }, LimitDepthFrame> = {
  id: "limitDepth",
  server: "stream",
  auth: "none",
  address: "spot@public.limit.depth.v3.api.pb@{symbol}@{levels}",
  params: ["symbol", "levels"],
  messages: {
    limitDepth: limitDepthFrameSchema,
  },
};

/**
 * A symbol's trades, those of a moment together.
 * https://www.mexc.com/api-docs/spot-v3/websocket-market-streams#trade-streams
 */
export const aggreDealsChannel: Channel<{ readonly speed: "10ms" | "100ms"; readonly symbol: string }, AggreDealsFrame> = {
  id: "aggreDeals",
  server: "stream",
  auth: "none",
  address: "spot@public.aggre.deals.v3.api.pb@{speed}@{symbol}",
  params: ["speed", "symbol"],
  messages: {
    aggreDeals: aggreDealsFrameSchema,
  },
};

/**
 * A symbol's best bid and ask.
 * https://www.mexc.com/api-docs/spot-v3/websocket-market-streams#individual-symbol-book-ticker-streams
 */
export const aggreBookTickerChannel: Channel<{ readonly speed: "10ms" | "100ms"; readonly symbol: string }, AggreBookTickerFrame> = {
  id: "aggreBookTicker",
  server: "stream",
  auth: "none",
  address: "spot@public.aggre.bookTicker.v3.api.pb@{speed}@{symbol}",
  params: ["speed", "symbol"],
  messages: {
    aggreBookTicker: aggreBookTickerFrameSchema,
  },
};

/**
 * A symbol's last price and last day.
 * https://www.mexc.com/api-docs/spot-v3/websocket-market-streams#miniticker
 */
export const miniTickerChannel: Channel<{ readonly symbol: string; readonly zone: string }, MiniTickerFrame> = {
  id: "miniTicker",
  server: "stream",
  auth: "none",
  address: "spot@public.miniTicker.v3.api.pb@{symbol}@{zone}",
  params: ["symbol", "zone"],
  messages: {
    miniTicker: miniTickerFrameSchema,
  },
};

/**
 * A symbol's newest candle.
 * https://www.mexc.com/api-docs/spot-v3/websocket-market-streams#k-line-streams
 */
export const klineChannel: Channel<{ readonly symbol: string; readonly interval: "Min1" | "Min5" | "Min15" | "Min30" | "Min60" | "Hour4" | "Hour8" | "Day1" | "Week1" | "Month1" }, SpotKlineFrame> = {
  id: "kline",
  server: "stream",
  auth: "none",
  address: "spot@public.kline.v3.api.pb@{symbol}@{interval}",
  params: ["symbol", "interval"],
  messages: {
    spotKline: spotKlineFrameSchema,
  },
};

/**
 * The account's orders, each with every change.
 * https://www.mexc.com/api-docs/spot-v3/websocket-user-data-streams#spot-account-orders
 */
export const privateOrdersChannel: Channel<Record<string, never>, PrivateOrdersFrame> = {
  id: "privateOrders",
  server: "stream",
  auth: "signed",
  address: "spot@private.orders.v3.api.pb",
  params: [],
  messages: {
    privateOrders: privateOrdersFrameSchema,
  },
};

/**
 * The account's fills.
 * https://www.mexc.com/api-docs/spot-v3/websocket-user-data-streams#spot-account-deals
 */
export const privateDealsChannel: Channel<Record<string, never>, PrivateDealsFrame> = {
  id: "privateDeals",
  server: "stream",
  auth: "signed",
  address: "spot@private.deals.v3.api.pb",
  params: [],
  messages: {
    privateDeals: privateDealsFrameSchema,
  },
};

/**
 * The account's balances, each with every change.
 * https://www.mexc.com/api-docs/spot-v3/websocket-user-data-streams#spot-account-update
 */
export const privateAccountChannel: Channel<Record<string, never>, PrivateAccountFrame> = {
  id: "privateAccount",
  server: "stream",
  auth: "signed",
  address: "spot@private.account.v3.api.pb",
  params: [],
  messages: {
    privateAccount: privateAccountFrameSchema,
  },
};
