// Generated from specs/bitget/spot.openapi.yaml and specs/bitget/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint, Request } from "../../src/core/endpoint.ts";
import type {
  ErrorAnswer,
  Category,
  Interval,
  Side,
  MaybeText,
  MaybeNumber,
  ServerTimeAnswer,
  InstrumentsAnswer,
  Instrument,
  TickersAnswer,
  Ticker,
  OrderBookAnswer,
  OrderBook,
  AskedLevel,
  Figure,
  Level,
  PublicFillsAnswer,
  PublicFill,
  CandlesAnswer,
  Candle,
  AssetsAnswer,
  Assets,
  Asset,
  FeeRateAnswer,
  FeeRate,
  SettingsAnswer,
  Settings,
  HoldMode,
  MarginMode,
  SymbolConfig,
  CoinConfig,
  OrderRequest,
  ModifyRequest,
  CancelRequest,
  OrderAckAnswer,
  OrderAcksAnswer,
  CanceledAnswer,
  CanceledList,
  OrderAck,
  DoneAnswer,
  OrderAnswer,
  OrdersAnswer,
  OrderList,
  Order,
  OrderStatus,
  FeeDetails,
  FeeDetail,
  FillsAnswer,
  FillList,
  Fill,
  Arg,
  Action,
  BooksPush,
  BookChange,
  PublicTradePush,
  PublicTrade,
  TickerPush,
  PushedTicker,
  KlinePush,
  Kline,
  OrderPush,
  PushedOrder,
  FillPush,
  PushedFill,
  AccountPush,
  PushedAccount,
  PushedAsset,
  PlaceOrderSocketParams,
  SocketOrder,
  CancelOrderSocketParams,
  SocketCancel,
  OrderReply,
  SocketAck,
  RateLimit,
  Subscription,
  Unsubscription,
  LoginFrame,
  LoginArg,
  Subscribed,
  LoggedIn,
  RefusedFrame,
  PlaceOrderSocketRequest,
  CancelOrderSocketRequest,
  PlaceOrderSocketAnswer,
  CancelOrderSocketAnswer,
  GetServerTimeParams,
  GetInstrumentsParams,
  GetTickersParams,
  GetOrderBookParams,
  GetPublicFillsParams,
  GetCandlesParams,
  GetHistoryCandlesParams,
  GetAccountAssetsParams,
  GetFeeRateParams,
  GetSettingsParams,
  PlaceOrderParams,
  ModifyOrderParams,
  CancelOrderParams,
  PlaceBatchParams,
  CancelBatchParams,
  CancelSymbolOrderParams,
  CountdownCancelAllParams,
  GetOrderInfoParams,
  GetUnfilledOrdersParams,
  GetHistoryOrdersParams,
  GetFillHistoryParams,
  HotBooksPush,
} from "./spot.types.ts";

export type {
  ErrorAnswer,
  Category,
  Interval,
  Side,
  MaybeText,
  MaybeNumber,
  ServerTimeAnswer,
  InstrumentsAnswer,
  Instrument,
  TickersAnswer,
  Ticker,
  OrderBookAnswer,
  OrderBook,
  AskedLevel,
  Figure,
  Level,
  PublicFillsAnswer,
  PublicFill,
  CandlesAnswer,
  Candle,
  AssetsAnswer,
  Assets,
  Asset,
  FeeRateAnswer,
  FeeRate,
  SettingsAnswer,
  Settings,
  HoldMode,
  MarginMode,
  SymbolConfig,
  CoinConfig,
  OrderRequest,
  ModifyRequest,
  CancelRequest,
  OrderAckAnswer,
  OrderAcksAnswer,
  CanceledAnswer,
  CanceledList,
  OrderAck,
  DoneAnswer,
  OrderAnswer,
  OrdersAnswer,
  OrderList,
  Order,
  OrderStatus,
  FeeDetails,
  FeeDetail,
  FillsAnswer,
  FillList,
  Fill,
  Arg,
  Action,
  BooksPush,
  BookChange,
  PublicTradePush,
  PublicTrade,
  TickerPush,
  PushedTicker,
  KlinePush,
  Kline,
  OrderPush,
  PushedOrder,
  FillPush,
  PushedFill,
  AccountPush,
  PushedAccount,
  PushedAsset,
  PlaceOrderSocketParams,
  SocketOrder,
  CancelOrderSocketParams,
  SocketCancel,
  OrderReply,
  SocketAck,
  RateLimit,
  Subscription,
  Unsubscription,
  LoginFrame,
  LoginArg,
  Subscribed,
  LoggedIn,
  RefusedFrame,
  PlaceOrderSocketRequest,
  CancelOrderSocketRequest,
  PlaceOrderSocketAnswer,
  CancelOrderSocketAnswer,
  GetServerTimeParams,
  GetInstrumentsParams,
  GetTickersParams,
  GetOrderBookParams,
  GetPublicFillsParams,
  GetCandlesParams,
  GetHistoryCandlesParams,
  GetAccountAssetsParams,
  GetFeeRateParams,
  GetSettingsParams,
  PlaceOrderParams,
  ModifyOrderParams,
  CancelOrderParams,
  PlaceBatchParams,
  CancelBatchParams,
  CancelSymbolOrderParams,
  CountdownCancelAllParams,
  GetOrderInfoParams,
  GetUnfilledOrdersParams,
  GetHistoryOrdersParams,
  GetFillHistoryParams,
  HotBooksPush,
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

export const errorAnswerSchema: v.GenericSchema<unknown, ErrorAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: optional_text,
  }))();

export const categorySchema: v.GenericSchema<unknown, Category> = /* @__PURE__ */ (() =>
  text)();

export const intervalSchema: v.GenericSchema<unknown, Interval> = /* @__PURE__ */ (() =>
  text)();

export const sideSchema: v.GenericSchema<unknown, Side> = /* @__PURE__ */ (() =>
  v.picklist([
    "buy",
    "sell",
  ]))();
const optional_sideSchema = /* @__PURE__ */ v.exactOptional(sideSchema);

export const maybeTextSchema: v.GenericSchema<unknown, MaybeText> = /* @__PURE__ */ (() =>
  v.nullable(text))();
const optional_maybeTextSchema = /* @__PURE__ */ v.exactOptional(maybeTextSchema);

export const maybeNumberSchema: v.GenericSchema<unknown, MaybeNumber> = /* @__PURE__ */ (() =>
  v.nullable(v.union([
    decimal,
    v.literal(""),
  ])))();
const optional_maybeNumberSchema = /* @__PURE__ */ v.exactOptional(maybeNumberSchema);

export const serverTimeAnswerSchema: v.GenericSchema<unknown, ServerTimeAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: v.looseObject({
      serverTime: text,
    }),
  }))();

export const instrumentSchema: v.GenericSchema<unknown, Instrument> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    category: categorySchema,
    baseCoin: text,
    quoteCoin: text,
    buyLimitPriceRatio: optional_maybeNumberSchema,
    sellLimitPriceRatio: optional_maybeNumberSchema,
    minOrderQty: maybeNumberSchema,
    maxOrderQty: maybeNumberSchema,
    maxMarketOrderQty: optional_maybeNumberSchema,
    minOrderAmount: maybeNumberSchema,
    pricePrecision: decimal,
    quantityPrecision: decimal,
    quotePrecision: optional_maybeNumberSchema,
    priceMultiplier: optional_maybeNumberSchema,
    quantityMultiplier: optional_maybeNumberSchema,
    maxSymbolOrderNum: optional_maybeNumberSchema,
    maxProductOrderNum: optional_maybeNumberSchema,
    maxPositionNum: optional_maybeNumberSchema,
    status: text,
    maintainTime: optional_maybeTextSchema,
    launchTime: optional_maybeTextSchema,
    symbolType: optional_maybeTextSchema,
    isReality: optional_maybeTextSchema,
    isRwa: optional_maybeTextSchema,
    type: optional_text,
    feeRateUpRatio: optional_maybeNumberSchema,
    makerFeeRate: optional_maybeNumberSchema,
    takerFeeRate: optional_maybeNumberSchema,
    openCostUpRatio: optional_maybeNumberSchema,
    fundInterval: optional_maybeNumberSchema,
    minLeverage: optional_maybeNumberSchema,
    maxLeverage: optional_maybeNumberSchema,
    offTime: optional_maybeTextSchema,
    limitOpenTime: optional_maybeTextSchema,
    deliveryTime: optional_maybeTextSchema,
    deliveryStartTime: optional_maybeTextSchema,
    deliveryPeriod: optional_maybeTextSchema,
  }))();

export const instrumentsAnswerSchema: v.GenericSchema<unknown, InstrumentsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: v.array(instrumentSchema),
  }))();

export const tickerSchema: v.GenericSchema<unknown, Ticker> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    symbol: text,
    ts: text,
    lastPrice: text,
    openPrice24h: text,
    highPrice24h: text,
    lowPrice24h: text,
    ask1Price: text,
    bid1Price: text,
    bid1Size: text,
    ask1Size: text,
    price24hPcnt: optional_text,
    volume24h: text,
    turnover24h: text,
    platformTurnover24h: optional_text,
    indexPrice: optional_text,
    markPrice: optional_text,
    fundingRate: optional_text,
    openInterest: optional_text,
    deliveryStartTime: optional_text,
    deliveryTime: optional_text,
    deliveryStatus: optional_text,
  }))();

export const tickersAnswerSchema: v.GenericSchema<unknown, TickersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: v.array(tickerSchema),
  }))();

export const figureSchema: v.GenericSchema<unknown, Figure> = /* @__PURE__ */ (() =>
  v.union([
    number,
    text,
  ]))();
const optional_figureSchema = /* @__PURE__ */ v.exactOptional(figureSchema);

export const askedLevelSchema: v.GenericSchema<unknown, AskedLevel> = /* @__PURE__ */ (() =>
  v.strictTuple([
    figureSchema,
    figureSchema,
  ]))();

export const orderBookSchema: v.GenericSchema<unknown, OrderBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    a: v.array(askedLevelSchema),
    b: v.array(askedLevelSchema),
    ts: text,
  }))();

export const orderBookAnswerSchema: v.GenericSchema<unknown, OrderBookAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: orderBookSchema,
  }))();

export const levelSchema: v.GenericSchema<unknown, Level> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
  ]))();

export const publicFillSchema: v.GenericSchema<unknown, PublicFill> = /* @__PURE__ */ (() =>
  v.looseObject({
    execId: text,
    execLinkId: optional_text,
    price: decimal,
    size: decimal,
    side: sideSchema,
    ts: text,
    isRPI: optional_text,
  }))();

export const publicFillsAnswerSchema: v.GenericSchema<unknown, PublicFillsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: v.array(publicFillSchema),
  }))();

export const candleSchema: v.GenericSchema<unknown, Candle> = /* @__PURE__ */ (() =>
  v.strictTuple([
    text,
    decimal,
    decimal,
    decimal,
    decimal,
    decimal,
    decimal,
  ]))();

export const candlesAnswerSchema: v.GenericSchema<unknown, CandlesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: v.array(candleSchema),
  }))();

export const assetSchema: v.GenericSchema<unknown, Asset> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    equity: decimal,
    usdValue: optional_text,
    balance: decimal,
    available: decimal,
    debt: decimal,
    locked: decimal,
    bonus: optional_text,
  }))();

export const assetsSchema: v.GenericSchema<unknown, Assets> = /* @__PURE__ */ (() =>
  v.looseObject({
    accountEquity: optional_text,
    usdtEquity: optional_text,
    btcEquity: optional_text,
    unrealisedPnl: optional_text,
    usdtUnrealisedPnl: optional_text,
    btcUnrealizedPnl: optional_text,
    effEquity: optional_text,
    mmr: optional_text,
    imr: optional_text,
    mgnRatio: optional_text,
    positionMgnRatio: optional_text,
    positionValue: optional_text,
    leverage: optional_text,
    bonus: optional_text,
    assets: v.array(assetSchema),
  }))();

export const assetsAnswerSchema: v.GenericSchema<unknown, AssetsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    requestTime: int64,
    data: assetsSchema,
  }))();

export const feeRateSchema: v.GenericSchema<unknown, FeeRate> = /* @__PURE__ */ (() =>
  v.looseObject({
    makerFeeRate: decimal,
    takerFeeRate: decimal,
  }))();

export const feeRateAnswerSchema: v.GenericSchema<unknown, FeeRateAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: feeRateSchema,
  }))();

export const holdModeSchema: v.GenericSchema<unknown, HoldMode> = /* @__PURE__ */ (() =>
  text)();

export const marginModeSchema: v.GenericSchema<unknown, MarginMode> = /* @__PURE__ */ (() =>
  text)();

export const symbolConfigSchema: v.GenericSchema<unknown, SymbolConfig> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    symbol: text,
    marginMode: marginModeSchema,
    leverage: decimal,
  }))();

export const coinConfigSchema: v.GenericSchema<unknown, CoinConfig> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    leverage: text,
  }))();

export const settingsSchema: v.GenericSchema<unknown, Settings> = /* @__PURE__ */ (() =>
  v.looseObject({
    uid: optional_text,
    accountMode: text,
    assetMode: optional_text,
    accountLevel: optional_text,
    holdMode: holdModeSchema,
    stpMode: optional_text,
    symbolConfigList: v.array(symbolConfigSchema),
    coinConfigList: v.exactOptional(v.array(coinConfigSchema)),
  }))();

export const settingsAnswerSchema: v.GenericSchema<unknown, SettingsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: settingsSchema,
  }))();

export const orderRequestSchema: v.GenericSchema<unknown, OrderRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    symbol: text,
    side: sideSchema,
    orderType: v.picklist([
      "limit",
      "market",
    ]),
    qty: decimal,
    price: optional_decimal,
    timeInForce: v.exactOptional(v.picklist([
      "gtc",
      "ioc",
      "fok",
      "post_only",
    ])),
    posSide: v.exactOptional(v.picklist([
      "long",
      "short",
    ])),
    clientOid: optional_text,
    reduceOnly: v.exactOptional(v.picklist([
      "yes",
      "no",
    ])),
    marginMode: optional_text,
    stpMode: v.exactOptional(v.picklist([
      "none",
      "cancel_taker",
      "cancel_maker",
      "cancel_both",
    ])),
  }))();

export const modifyRequestSchema: v.GenericSchema<unknown, ModifyRequest> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    orderId: optional_text,
    clientOid: optional_text,
    category: optional_text,
    symbol: optional_text,
    qty: optional_decimal,
    price: optional_decimal,
    autoCancel: v.exactOptional(v.picklist([
      "yes",
      "no",
    ])),
  })))();

export const cancelRequestSchema: v.GenericSchema<unknown, CancelRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: categorySchema,
    symbol: text,
    orderId: optional_text,
    clientOid: optional_text,
  }))();

export const orderAckSchema: v.GenericSchema<unknown, OrderAck> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    orderId: optional_maybeTextSchema,
    clientOid: optional_maybeTextSchema,
    code: optional_maybeTextSchema,
    msg: optional_maybeTextSchema,
  })))();

export const orderAckAnswerSchema: v.GenericSchema<unknown, OrderAckAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: orderAckSchema,
  }))();

export const orderAcksAnswerSchema: v.GenericSchema<unknown, OrderAcksAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: v.array(orderAckSchema),
  }))();

export const canceledListSchema: v.GenericSchema<unknown, CanceledList> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    list: v.exactOptional(v.nullable(v.array(orderAckSchema))),
  })))();

export const canceledAnswerSchema: v.GenericSchema<unknown, CanceledAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: canceledListSchema,
  }))();

export const doneAnswerSchema: v.GenericSchema<unknown, DoneAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: optional_maybeTextSchema,
  }))();

export const orderStatusSchema: v.GenericSchema<unknown, OrderStatus> = /* @__PURE__ */ (() =>
  text)();

export const feeDetailSchema: v.GenericSchema<unknown, FeeDetail> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    feeCoin: optional_maybeTextSchema,
    fee: optional_maybeNumberSchema,
  })))();

export const feeDetailsSchema: v.GenericSchema<unknown, FeeDetails> = /* @__PURE__ */ (() =>
  v.nullable(v.array(feeDetailSchema)))();

export const orderSchema: v.GenericSchema<unknown, Order> = /* @__PURE__ */ (() =>
  v.looseObject({
    orderId: text,
    clientOid: maybeTextSchema,
    category: categorySchema,
    symbol: text,
    orderType: text,
    side: sideSchema,
    price: maybeNumberSchema,
    qty: maybeNumberSchema,
    amount: maybeNumberSchema,
    cumExecQty: maybeNumberSchema,
    cumExecValue: maybeNumberSchema,
    avgPrice: maybeNumberSchema,
    timeInForce: text,
    orderStatus: orderStatusSchema,
    posSide: optional_maybeTextSchema,
    holdMode: optional_maybeTextSchema,
    tradeSide: optional_maybeTextSchema,
    delegateType: optional_maybeTextSchema,
    reduceOnly: optional_maybeTextSchema,
    marginMode: optional_maybeTextSchema,
    stpMode: optional_maybeTextSchema,
    takeProfit: optional_maybeTextSchema,
    stopLoss: optional_maybeTextSchema,
    tpTriggerBy: optional_maybeTextSchema,
    slTriggerBy: optional_maybeTextSchema,
    tpOrderType: optional_maybeTextSchema,
    slOrderType: optional_maybeTextSchema,
    tpLimitPrice: optional_maybeTextSchema,
    slLimitPrice: optional_maybeTextSchema,
    feeDetail: feeDetailsSchema,
    cancelReason: optional_maybeTextSchema,
    execType: optional_maybeTextSchema,
    createdTime: text,
    updatedTime: text,
  }))();

export const orderAnswerSchema: v.GenericSchema<unknown, OrderAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: orderSchema,
  }))();

export const orderListSchema: v.GenericSchema<unknown, OrderList> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    list: v.exactOptional(v.nullable(v.array(orderSchema))),
    cursor: optional_maybeTextSchema,
  })))();

export const ordersAnswerSchema: v.GenericSchema<unknown, OrdersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: orderListSchema,
  }))();

export const fillSchema: v.GenericSchema<unknown, Fill> = /* @__PURE__ */ (() =>
  v.looseObject({
    execId: text,
    execLinkId: optional_maybeTextSchema,
    orderId: text,
    clientOid: optional_maybeTextSchema,
    category: categorySchema,
    symbol: text,
    orderType: text,
    side: sideSchema,
    posSide: optional_maybeTextSchema,
    execPrice: decimal,
    execQty: decimal,
    execValue: decimal,
    tradeScope: v.picklist([
      "taker",
      "maker",
    ]),
    tradeSide: optional_maybeTextSchema,
    feeDetail: feeDetailsSchema,
    createdTime: text,
    updatedTime: optional_maybeTextSchema,
    execPnl: optional_maybeNumberSchema,
    isRPI: optional_maybeTextSchema,
  }))();

export const fillListSchema: v.GenericSchema<unknown, FillList> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    list: v.exactOptional(v.nullable(v.array(fillSchema))),
    cursor: optional_maybeTextSchema,
  })))();

export const fillsAnswerSchema: v.GenericSchema<unknown, FillsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: v.literal("00000"),
    data: fillListSchema,
  }))();

export const argSchema: v.GenericSchema<unknown, Arg> = /* @__PURE__ */ (() =>
  v.looseObject({
    instType: text,
    topic: text,
    symbol: optional_text,
    interval: optional_text,
  }))();

export const actionSchema: v.GenericSchema<unknown, Action> = /* @__PURE__ */ (() =>
  v.picklist([
    "snapshot",
    "update",
  ]))();
const optional_actionSchema = /* @__PURE__ */ v.exactOptional(actionSchema);

export const bookChangeSchema: v.GenericSchema<unknown, BookChange> = /* @__PURE__ */ (() =>
  v.looseObject({
    a: v.array(levelSchema),
    b: v.array(levelSchema),
    checksum: optional_integer,
    pseq: optional_int64,
    seq: int64,
    maxDepth: optional_text,
    ts: text,
  }))();

export const booksPushSchema: v.GenericSchema<unknown, BooksPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: actionSchema,
    arg: argSchema,
    data: v.array(bookChangeSchema),
    ts: optional_int64,
  }))();

export const publicTradeSchema: v.GenericSchema<unknown, PublicTrade> = /* @__PURE__ */ (() =>
  v.looseObject({
    i: text,
    L: optional_text,
    p: decimal,
    v: decimal,
    S: sideSchema,
    T: text,
    isRPI: optional_text,
  }))();

export const publicTradePushSchema: v.GenericSchema<unknown, PublicTradePush> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: actionSchema,
    arg: argSchema,
    data: v.array(publicTradeSchema),
    ts: optional_int64,
  }))();

export const pushedTickerSchema: v.GenericSchema<unknown, PushedTicker> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: optional_text,
    lastPrice: text,
    openPrice24h: text,
    highPrice24h: text,
    lowPrice24h: text,
    ask1Price: text,
    bid1Price: text,
    bid1Size: text,
    ask1Size: text,
    price24hPcnt: optional_text,
    volume24h: text,
    turnover24h: text,
    platformTurnover24h: optional_text,
    indexPrice: optional_text,
    markPrice: optional_text,
    fundingRate: optional_text,
    nextFundingTime: optional_text,
    openInterest: optional_text,
    deliveryStartTime: optional_text,
    deliveryTime: optional_text,
    deliveryStatus: optional_text,
    ts: optional_text,
  }))();

export const tickerPushSchema: v.GenericSchema<unknown, TickerPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: actionSchema,
    arg: argSchema,
    data: v.array(pushedTickerSchema),
    ts: integer,
  }))();

export const klineSchema: v.GenericSchema<unknown, Kline> = /* @__PURE__ */ (() =>
  v.looseObject({
    start: text,
    open: decimal,
    close: decimal,
    high: decimal,
    low: decimal,
    volume: decimal,
    turnover: decimal,
  }))();

export const klinePushSchema: v.GenericSchema<unknown, KlinePush> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: actionSchema,
    arg: argSchema,
    data: v.array(klineSchema),
    ts: integer,
  }))();

export const pushedOrderSchema: v.GenericSchema<unknown, PushedOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    orderId: text,
    clientOid: maybeTextSchema,
    requestId: optional_maybeTextSchema,
    category: text,
    symbol: text,
    orderType: text,
    side: sideSchema,
    price: maybeNumberSchema,
    qty: maybeNumberSchema,
    amount: maybeNumberSchema,
    cumExecQty: maybeNumberSchema,
    cumExecValue: maybeNumberSchema,
    avgPrice: maybeNumberSchema,
    timeInForce: text,
    orderStatus: orderStatusSchema,
    holdMode: optional_maybeTextSchema,
    holdSide: optional_maybeTextSchema,
    tradeSide: optional_maybeTextSchema,
    delegateType: optional_maybeTextSchema,
    marginMode: optional_maybeTextSchema,
    marginCoin: optional_maybeTextSchema,
    reduceOnly: optional_maybeTextSchema,
    totalProfit: optional_maybeNumberSchema,
    cancelReason: optional_maybeTextSchema,
    leverage: optional_maybeNumberSchema,
    stpMode: optional_maybeTextSchema,
    feeDetail: feeDetailsSchema,
    createdTime: text,
    updatedTime: text,
  }))();

export const orderPushSchema: v.GenericSchema<unknown, OrderPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: optional_actionSchema,
    arg: argSchema,
    data: v.array(pushedOrderSchema),
    ts: optional_integer,
  }))();

export const pushedFillSchema: v.GenericSchema<unknown, PushedFill> = /* @__PURE__ */ (() =>
  v.looseObject({
    execId: text,
    execLinkId: optional_maybeTextSchema,
    orderId: text,
    clientOid: optional_maybeTextSchema,
    category: text,
    symbol: text,
    orderType: optional_text,
    side: sideSchema,
    holdSide: optional_maybeTextSchema,
    execPrice: decimal,
    execQty: decimal,
    execValue: decimal,
    tradeScope: v.picklist([
      "taker",
      "maker",
    ]),
    tradeSide: optional_maybeTextSchema,
    feeDetail: feeDetailsSchema,
    execPnl: optional_maybeNumberSchema,
    execTime: text,
    updatedTime: optional_maybeTextSchema,
    isRPI: optional_maybeTextSchema,
  }))();

export const fillPushSchema: v.GenericSchema<unknown, FillPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: optional_actionSchema,
    arg: argSchema,
    data: v.array(pushedFillSchema),
    ts: optional_integer,
  }))();

export const pushedAssetSchema: v.GenericSchema<unknown, PushedAsset> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    equity: optional_text,
    balance: decimal,
    available: decimal,
    locked: decimal,
    borrow: optional_text,
    debts: optional_text,
    usdValue: optional_text,
  }))();

export const pushedAccountSchema: v.GenericSchema<unknown, PushedAccount> = /* @__PURE__ */ (() =>
  v.looseObject({
    totalEquity: optional_text,
    effEquity: optional_text,
    unrealisedPnL: optional_text,
    imr: optional_text,
    mmr: optional_text,
    mgnRatio: optional_text,
    positionMgnRatio: optional_text,
    bonus: optional_text,
    coin: v.array(pushedAssetSchema),
  }))();

export const accountPushSchema: v.GenericSchema<unknown, AccountPush> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: optional_actionSchema,
    arg: argSchema,
    data: v.array(pushedAccountSchema),
    ts: integer,
  }))();

export const socketOrderSchema: v.GenericSchema<unknown, SocketOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    side: sideSchema,
    orderType: v.picklist([
      "limit",
      "market",
    ]),
    qty: decimal,
    price: optional_decimal,
    timeInForce: v.exactOptional(v.picklist([
      "gtc",
      "ioc",
      "fok",
      "post_only",
    ])),
    posSide: v.exactOptional(v.picklist([
      "long",
      "short",
    ])),
    clientOid: optional_text,
    reduceOnly: v.exactOptional(v.picklist([
      "yes",
      "no",
    ])),
    marginMode: optional_text,
  }))();

export const placeOrderSocketParamsSchema: v.GenericSchema<unknown, PlaceOrderSocketParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.picklist([
      "spot",
      "margin",
      "usdt-futures",
      "coin-futures",
      "usdc-futures",
    ]),
    args: v.array(socketOrderSchema),
    receiveWindow: optional_text,
    requestTime: optional_text,
  }))();

export const socketCancelSchema: v.GenericSchema<unknown, SocketCancel> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    symbol: optional_text,
    orderId: optional_text,
    clientOid: optional_text,
  })))();

export const cancelOrderSocketParamsSchema: v.GenericSchema<unknown, CancelOrderSocketParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    category: v.picklist([
      "spot",
      "margin",
      "usdt-futures",
      "coin-futures",
      "usdc-futures",
    ]),
    args: v.array(socketCancelSchema),
  }))();

export const socketAckSchema: v.GenericSchema<unknown, SocketAck> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    symbol: optional_maybeTextSchema,
    orderId: optional_maybeTextSchema,
    clientOid: optional_maybeTextSchema,
    cTime: optional_maybeTextSchema,
    receiveTime: optional_maybeTextSchema,
    pushTime: optional_maybeTextSchema,
    code: optional_maybeTextSchema,
    msg: optional_maybeTextSchema,
  })))();

export const rateLimitSchema: v.GenericSchema<unknown, RateLimit> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    limit: optional_text,
    remaining: optional_text,
  })))();

export const orderReplySchema: v.GenericSchema<unknown, OrderReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    event: text,
    id: text,
    category: optional_text,
    topic: optional_text,
    args: v.exactOptional(v.array(socketAckSchema)),
    code: v.union([
      text,
      integer,
    ]),
    msg: optional_text,
    rateLimit: v.exactOptional(v.array(rateLimitSchema)),
    connId: optional_text,
    ts: optional_text,
  }))();

export const subscriptionSchema: v.GenericSchema<unknown, Subscription> = /* @__PURE__ */ (() =>
  v.looseObject({
    op: v.literal("subscribe"),
    args: v.array(argSchema),
  }))();

export const unsubscriptionSchema: v.GenericSchema<unknown, Unsubscription> = /* @__PURE__ */ (() =>
  v.looseObject({
    op: v.literal("unsubscribe"),
    args: v.array(argSchema),
  }))();

export const loginArgSchema: v.GenericSchema<unknown, LoginArg> = /* @__PURE__ */ (() =>
  v.looseObject({
    apiKey: text,
    passphrase: text,
    timestamp: text,
    sign: text,
  }))();

export const loginFrameSchema: v.GenericSchema<unknown, LoginFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    op: v.literal("login"),
    args: v.array(loginArgSchema),
  }))();

export const subscribedSchema: v.GenericSchema<unknown, Subscribed> = /* @__PURE__ */ (() =>
  v.looseObject({
    event: v.picklist([
      "subscribe",
      "unsubscribe",
    ]),
    arg: argSchema,
  }))();

export const loggedInSchema: v.GenericSchema<unknown, LoggedIn> = /* @__PURE__ */ (() =>
  v.looseObject({
    event: v.literal("login"),
    code: v.union([
      text,
      integer,
    ]),
    msg: optional_text,
  }))();

export const refusedFrameSchema: v.GenericSchema<unknown, RefusedFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    event: v.literal("error"),
    arg: v.exactOptional(argSchema),
    code: v.union([
      text,
      integer,
    ]),
    msg: text,
    op: optional_text,
  }))();

export const placeOrderSocketRequestSchema: v.GenericSchema<unknown, PlaceOrderSocketRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    topic: v.literal("place-order"),
    params: placeOrderSocketParamsSchema,
  }))();

export const cancelOrderSocketRequestSchema: v.GenericSchema<unknown, CancelOrderSocketRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    topic: v.literal("cancel-order"),
    params: cancelOrderSocketParamsSchema,
  }))();

export const placeOrderSocketAnswerSchema: v.GenericSchema<unknown, PlaceOrderSocketAnswer> = /* @__PURE__ */ (() =>
  v.array(socketAckSchema))();

export const cancelOrderSocketAnswerSchema: v.GenericSchema<unknown, CancelOrderSocketAnswer> = /* @__PURE__ */ (() =>
  v.array(socketAckSchema))();

const in_body = { in: "body" } as const;
const in_body_required = { in: "body", required: true } as const;
const in_header = { in: "header" } as const;
const in_query = { in: "query" } as const;
const in_query_required = { in: "query", required: true } as const;

/**
 * Asks for the server's time.
 * https://www.bitget.com/api-doc/common/public/Get-Server-Time
 */
export const getServerTime: Endpoint<GetServerTimeParams, ServerTimeAnswer> = {
  id: "getServerTime",
  method: "GET",
  path: "/api/v2/public/time",
  auth: "none",
  cost: {
    overall: 1,
    time: 1,
  },
  params: {},
  answer: serverTimeAnswerSchema,
};

/**
 * Lists the markets of a category with their trading rules.
 * https://www.bitget.com/api-doc/uta/public/Instruments
 */
export const getInstruments: Endpoint<GetInstrumentsParams, InstrumentsAnswer> = {
  id: "getInstruments",
  method: "GET",
  path: "/api/v3/market/instruments",
  auth: "none",
  cost: {
    overall: 1,
    instruments: 1,
  },
  params: {
    paptrading: in_header,
    category: in_query_required,
    symbol: in_query,
  },
  answer: instrumentsAnswerSchema,
};

/**
 * Tells prices and the last 24 hours of the markets of a category.
 * https://www.bitget.com/api-doc/uta/public/Tickers
 */
export const getTickers: Endpoint<GetTickersParams, TickersAnswer> = {
  id: "getTickers",
  method: "GET",
  path: "/api/v3/market/tickers",
  auth: "none",
  cost: {
    overall: 1,
    tickers: 1,
  },
  params: {
    paptrading: in_header,
    category: in_query_required,
    symbol: in_query,
  },
  answer: tickersAnswerSchema,
};

/**
 * Tells the best levels of a book.
 * https://www.bitget.com/api-doc/uta/public/OrderBook
 */
export const getOrderBook: Endpoint<GetOrderBookParams, OrderBookAnswer> = {
  id: "getOrderBook",
  method: "GET",
  path: "/api/v3/market/orderbook",
  auth: "none",
  cost: {
    overall: 1,
    orderBook: 1,
  },
  params: {
    paptrading: in_header,
    category: in_query_required,
    symbol: in_query_required,
    limit: in_query,
  },
  answer: orderBookAnswerSchema,
};

/**
 * Lists a market's last trades.
 * https://www.bitget.com/api-doc/uta/public/Fills
 */
export const getPublicFills: Endpoint<GetPublicFillsParams, PublicFillsAnswer> = {
  id: "getPublicFills",
  method: "GET",
  path: "/api/v3/market/fills",
  auth: "none",
  cost: {
    overall: 1,
    publicFills: 1,
  },
  params: {
    paptrading: in_header,
    category: in_query_required,
    symbol: in_query_required,
    limit: in_query,
  },
  answer: publicFillsAnswerSchema,
};

/**
 * Lists recent candles.
 * https://www.bitget.com/api-doc/uta/public/Get-Candle-Data
 */
export const getCandles: Endpoint<GetCandlesParams, CandlesAnswer> = {
  id: "getCandles",
  method: "GET",
  path: "/api/v3/market/candles",
  auth: "none",
  cost: {
    overall: 1,
    candles: 1,
  },
  params: {
    paptrading: in_header,
    category: in_query_required,
    symbol: in_query_required,
    interval: in_query_required,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
  },
  answer: candlesAnswerSchema,
};

/**
 * Lists candles of any time.
 * https://www.bitget.com/api-doc/uta/public/Get-History-Candle-Data
 */
export const getHistoryCandles: Endpoint<GetHistoryCandlesParams, CandlesAnswer> = {
  id: "getHistoryCandles",
  method: "GET",
  path: "/api/v3/market/history-candles",
  auth: "none",
  cost: {
    overall: 1,
    historyCandles: 1,
  },
  params: {
    paptrading: in_header,
    category: in_query_required,
    symbol: in_query_required,
    interval: in_query_required,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
  },
  answer: candlesAnswerSchema,
};

/**
 * Tells what the account holds.
 * https://www.bitget.com/api-doc/uta/account/Get-Account
 */
export const getAccountAssets: Endpoint<GetAccountAssetsParams, AssetsAnswer> = {
  id: "getAccountAssets",
  method: "GET",
  path: "/api/v3/account/assets",
  auth: "signed",
  cost: {
    overall: 1,
    assets: 1,
  },
  params: {},
  answer: assetsAnswerSchema,
};

/**
 * Tells the fee rates of the account on a market.
 * https://www.bitget.com/api-doc/uta/account/Get-Account-Fee-Rate
 */
export const getFeeRate: Endpoint<GetFeeRateParams, FeeRateAnswer> = {
  id: "getFeeRate",
  method: "GET",
  path: "/api/v3/account/fee-rate",
  auth: "signed",
  cost: {
    overall: 1,
    feeRate: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query_required,
  },
  answer: feeRateAnswerSchema,
};

/**
 * Tells how the account is set up, and leverage and margin mode of its contracts.
 * https://www.bitget.com/api-doc/uta/account/Get-Account-Setting
 */
export const getSettings: Endpoint<GetSettingsParams, SettingsAnswer> = {
  id: "getSettings",
  method: "GET",
  path: "/api/v3/account/settings",
  auth: "signed",
  cost: {
    overall: 1,
    settings: 1,
  },
  params: {},
  answer: settingsAnswerSchema,
};

/**
 * Places an order.
 * https://www.bitget.com/api-doc/uta/trade/Place-Order
 */
export const placeOrder: Endpoint<PlaceOrderParams, OrderAckAnswer> = {
  id: "placeOrder",
  method: "POST",
  path: "/api/v3/trade/place-order",
  auth: "signed",
  cost: {
    overall: 1,
    placeOrder: 1,
  },
  write: true,
  params: {
    category: in_body_required,
    symbol: in_body_required,
    side: in_body_required,
    orderType: in_body_required,
    qty: in_body_required,
    price: in_body,
    timeInForce: in_body,
    posSide: in_body,
    clientOid: in_body,
    reduceOnly: in_body,
    marginMode: in_body,
    stpMode: in_body,
  },
  body: "json",
  answer: orderAckAnswerSchema,
};

/**
 * Changes price or amount of an order.
 * https://www.bitget.com/api-doc/uta/trade/Modify-Order
 */
export const modifyOrder: Endpoint<ModifyOrderParams, OrderAckAnswer> = {
  id: "modifyOrder",
  method: "POST",
  path: "/api/v3/trade/modify-order",
  auth: "signed",
  cost: {
    overall: 1,
    modifyOrder: 1,
  },
  write: true,
  params: {
    orderId: in_body,
    clientOid: in_body,
    category: in_body,
    symbol: in_body,
    qty: in_body,
    price: in_body,
    autoCancel: in_body,
  },
  body: "json",
  answer: orderAckAnswerSchema,
};

/**
 * Cancels an order.
 * https://www.bitget.com/api-doc/uta/trade/Cancel-Order
 */
export const cancelOrder: Endpoint<CancelOrderParams, OrderAckAnswer> = {
  id: "cancelOrder",
  method: "POST",
  path: "/api/v3/trade/cancel-order",
  auth: "signed",
  cost: {
    overall: 1,
    cancelOrder: 1,
  },
  write: true,
  params: {
    orderId: in_body,
    clientOid: in_body,
    category: in_body,
  },
  body: "json",
  answer: orderAckAnswerSchema,
};

/**
 * Places up to 20 orders of one category.
 * https://www.bitget.com/api-doc/uta/trade/Place-Batch
 */
export const placeBatch: Endpoint<PlaceBatchParams, OrderAcksAnswer> = {
  id: "placeBatch",
  method: "POST",
  path: "/api/v3/trade/place-batch",
  auth: "signed",
  cost: {
    overall: 1,
    placeBatch: 1,
  },
  write: true,
  params: {
    orders: in_body_required,
  },
  body: "list",
  answer: orderAcksAnswerSchema,
};

/**
 * Cancels up to 20 orders.
 * https://www.bitget.com/api-doc/uta/trade/Cancel-Batch
 */
export const cancelBatch: Endpoint<CancelBatchParams, OrderAcksAnswer> = {
  id: "cancelBatch",
  method: "POST",
  path: "/api/v3/trade/cancel-batch",
  auth: "signed",
  cost: {
    overall: 1,
    cancelBatch: 1,
  },
  write: true,
  params: {
    orders: in_body_required,
  },
  body: "list",
  answer: orderAcksAnswerSchema,
};

/**
 * Cancels all orders of a category or a market.
 * https://www.bitget.com/api-doc/uta/trade/Cancel-All-Order
 */
export const cancelSymbolOrder: Endpoint<CancelSymbolOrderParams, CanceledAnswer> = {
  id: "cancelSymbolOrder",
  method: "POST",
  path: "/api/v3/trade/cancel-symbol-order",
  auth: "signed",
  cost: {
    overall: 1,
    cancelSymbolOrder: 1,
  },
  write: true,
  params: {
    category: in_body_required,
    symbol: in_body,
  },
  body: "json",
  answer: canceledAnswerSchema,
};

/**
 * Has all orders of the account canceled unless it is asked again in time.
 * https://www.bitget.com/api-doc/uta/trade/CountDown-Cancel-All
 */
export const countdownCancelAll: Endpoint<CountdownCancelAllParams, DoneAnswer> = {
  id: "countdownCancelAll",
  method: "POST",
  path: "/api/v3/trade/countdown-cancel-all",
  auth: "signed",
  cost: {
    overall: 1,
    countdownCancelAll: 1,
  },
  write: true,
  params: {
    countdown: in_body_required,
  },
  body: "json",
  answer: doneAnswerSchema,
};

/**
 * Tells of one order.
 * https://www.bitget.com/api-doc/uta/trade/Get-Order-Details
 */
export const getOrderInfo: Endpoint<GetOrderInfoParams, OrderAnswer> = {
  id: "getOrderInfo",
  method: "GET",
  path: "/api/v3/trade/order-info",
  auth: "signed",
  cost: {
    overall: 1,
    orderInfo: 1,
  },
  params: {
    orderId: in_query,
    clientOid: in_query,
  },
  answer: orderAnswerSchema,
};

/**
 * Lists open orders.
 * https://www.bitget.com/api-doc/uta/trade/Get-Order-Pending
 */
export const getUnfilledOrders: Endpoint<GetUnfilledOrdersParams, OrdersAnswer> = {
  id: "getUnfilledOrders",
  method: "GET",
  path: "/api/v3/trade/unfilled-orders",
  auth: "signed",
  cost: {
    overall: 1,
    unfilledOrders: 1,
  },
  params: {
    category: in_query,
    symbol: in_query,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
    cursor: in_query,
  },
  answer: ordersAnswerSchema,
};

/**
 * Lists orders that have ended.
 * https://www.bitget.com/api-doc/uta/trade/Get-Order-History
 */
export const getHistoryOrders: Endpoint<GetHistoryOrdersParams, OrdersAnswer> = {
  id: "getHistoryOrders",
  method: "GET",
  path: "/api/v3/trade/history-orders",
  auth: "signed",
  cost: {
    overall: 1,
    historyOrders: 1,
  },
  params: {
    category: in_query_required,
    symbol: in_query,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
    cursor: in_query,
  },
  answer: ordersAnswerSchema,
};

/**
 * Lists the account's fills.
 * https://www.bitget.com/api-doc/uta/trade/Get-Order-Fills
 */
export const getFillHistory: Endpoint<GetFillHistoryParams, FillsAnswer> = {
  id: "getFillHistory",
  method: "GET",
  path: "/api/v3/trade/fills",
  auth: "signed",
  cost: {
    overall: 1,
    fills: 1,
  },
  params: {
    category: in_query,
    orderId: in_query,
    startTime: in_query,
    endTime: in_query,
    limit: in_query,
    cursor: in_query,
  },
  answer: fillsAnswerSchema,
};

/**
 * Places an order.
 * https://www.bitget.com/api-doc/uta/websocket/private/Place-Order-Channel
 */
export const placeOrderSocketRequest: Request<PlaceOrderSocketParams, PlaceOrderSocketAnswer> = {
  id: "placeOrderSocket",
  server: "private",
  method: "place-order",
  auth: "signed",
  cost: {
    placeOrder: 1,
  },
  write: true,
  deadline: "receiveWindow",
  params: {
    category: { required: true },
    args: { required: true },
    receiveWindow: {},
    requestTime: {},
  },
  answer: placeOrderSocketAnswerSchema,
};

/**
 * Cancels an order.
 * https://www.bitget.com/api-doc/uta/websocket/private/Cancel-Order-Channel
 */
export const cancelOrderSocketRequest: Request<CancelOrderSocketParams, CancelOrderSocketAnswer> = {
  id: "cancelOrderSocket",
  server: "private",
  method: "cancel-order",
  auth: "signed",
  cost: {
    cancelOrder: 1,
  },
  write: true,
  params: {
    category: { required: true },
    args: { required: true },
  },
  answer: cancelOrderSocketAnswerSchema,
};

/**
 * A book: the whole of it, then its changes.
 * https://www.bitget.com/api-doc/uta/websocket/public/Order-Book-Channel
 */
export const booksChannel: Channel<{ readonly instType: "spot" | "usdt-futures" | "coin-futures" | "usdc-futures"; readonly symbol: string }, BooksPush, HotBooksPush> = {
  id: "books",
  server: "public",
  auth: "none",
  address: "books/{instType}/{symbol}",
  params: ["instType", "symbol"],
  messages: {
    booksPush: booksPushSchema,
  },
};

/**
 * The best bid and ask.
 * Every message is the whole of these levels; pseq is 0.
 * https://www.bitget.com/api-doc/uta/websocket/public/Order-Book-Channel
 */
export const books1Channel: Channel<{ readonly instType: "spot" | "usdt-futures" | "coin-futures" | "usdc-futures"; readonly symbol: string }, BooksPush, HotBooksPush> = {
  id: "books1",
  server: "public",
  auth: "none",
  address: "books1/{instType}/{symbol}",
  params: ["instType", "symbol"],
  messages: {
    topBooksPush: booksPushSchema,
  },
};

/**
 * The best five levels of each side.
 * Every message is the whole of these levels; pseq is 0.
 * https://www.bitget.com/api-doc/uta/websocket/public/Order-Book-Channel
 */
export const books5Channel: Channel<{ readonly instType: "spot" | "usdt-futures" | "coin-futures" | "usdc-futures"; readonly symbol: string }, BooksPush, HotBooksPush> = {
  id: "books5",
  server: "public",
  auth: "none",
  address: "books5/{instType}/{symbol}",
  params: ["instType", "symbol"],
  messages: {
    topBooksPush: booksPushSchema,
  },
};

/**
 * The best 50 levels of each side.
 * Every message is the whole of these levels; pseq is 0.
 * https://www.bitget.com/api-doc/uta/websocket/public/Order-Book-Channel
 */
export const books50Channel: Channel<{ readonly instType: "spot" | "usdt-futures" | "coin-futures" | "usdc-futures"; readonly symbol: string }, BooksPush, HotBooksPush> = {
  id: "books50",
  server: "public",
  auth: "none",
  address: "books50/{instType}/{symbol}",
  params: ["instType", "symbol"],
  messages: {
    topBooksPush: booksPushSchema,
  },
};

/**
 * Trades of a market.
 * https://www.bitget.com/api-doc/uta/websocket/public/New-Trades-Channel
 */
export const publicTradeChannel: Channel<{ readonly instType: "spot" | "usdt-futures" | "coin-futures" | "usdc-futures"; readonly symbol: string }, PublicTradePush> = {
  id: "publicTrade",
  server: "public",
  auth: "none",
  address: "publicTrade/{instType}/{symbol}",
  params: ["instType", "symbol"],
  messages: {
    publicTradePush: publicTradePushSchema,
  },
};

/**
 * Prices and the last 24 hours; of contracts, funding besides.
 * https://www.bitget.com/api-doc/uta/websocket/public/Tickers-Channel
 */
export const tickerChannel: Channel<{ readonly instType: "spot" | "usdt-futures" | "coin-futures" | "usdc-futures"; readonly symbol: string }, TickerPush> = {
  id: "ticker",
  server: "public",
  auth: "none",
  address: "ticker/{instType}/{symbol}",
  params: ["instType", "symbol"],
  messages: {
    tickerPush: tickerPushSchema,
  },
};

/**
 * Candles of a market.
 * https://www.bitget.com/api-doc/uta/websocket/public/Candlesticks-Channel
 */
export const klineChannel: Channel<{ readonly instType: "spot" | "usdt-futures" | "coin-futures" | "usdc-futures"; readonly symbol: string; readonly interval: string }, KlinePush> = {
  id: "kline",
  server: "public",
  auth: "none",
  address: "kline/{instType}/{symbol}/{interval}",
  params: ["instType", "symbol", "interval"],
  messages: {
    klinePush: klinePushSchema,
  },
};

/**
 * Changes of the account's orders, of all categories.
 * https://www.bitget.com/api-doc/uta/websocket/private/Order-Channel
 */
export const orderChannel: Channel<Record<string, never>, OrderPush> = {
  id: "order",
  server: "private",
  auth: "signed",
  address: "order",
  params: [],
  messages: {
    orderPush: orderPushSchema,
  },
};

/**
 * Fills of the account, of all categories.
 * https://www.bitget.com/api-doc/uta/websocket/private/Fill-Channel
 */
export const fillChannel: Channel<Record<string, never>, FillPush> = {
  id: "fill",
  server: "private",
  auth: "signed",
  address: "fill",
  params: [],
  messages: {
    fillPush: fillPushSchema,
  },
};

/**
 * What the account holds.
 * https://www.bitget.com/api-doc/uta/websocket/private/Account-Channel
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
