// Generated from specs/kucoin/perp.openapi.yaml and specs/kucoin/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint } from "../../src/core/endpoint.ts";
import type {
  ErrorAnswer,
  Figure,
  ServerTimeAnswer,
  TokenAnswer,
  Token,
  SocketServer,
  ContractsAnswer,
  ContractAnswer,
  Contract,
  TickerAnswer,
  TickersAnswer,
  Ticker,
  OrderBookAnswer,
  OrderBook,
  Level,
  TradesAnswer,
  Trade,
  CandlesAnswer,
  Candle,
  MarkPriceAnswer,
  MarkPrice,
  CurrentFundingAnswer,
  CurrentFunding,
  PastFundingAnswer,
  PastFunding,
  AccountAnswer,
  Account,
  FeeAnswer,
  Fee,
  OrderRequest,
  PlacedAnswer,
  Placed,
  PlacedListAnswer,
  PlacedItem,
  CanceledAnswer,
  Canceled,
  CanceledByNameAnswer,
  CanceledByName,
  OrderAnswer,
  OrdersAnswer,
  OrderPage,
  Order,
  FillsAnswer,
  FillPage,
  Fill,
  PositionsAnswer,
  Position,
  PaymentsAnswer,
  PaymentPage,
  Payment,
  MarginModeAnswer,
  MarginMode,
  LeverageAnswer,
  Leverage,
  DoneAnswer,
  PositionModeAnswer,
  PositionMode,
  SubscribeFrame,
  UnsubscribeFrame,
  PingFrame,
  DoneFrame,
  PongFrame,
  RefusedFrame,
  BookChange,
  MatchEvent,
  StreamCandle,
  KlineEvent,
  InstrumentEvent,
  OrderEvent,
  StopEvent,
  WalletEvent,
  PositionEvent,
  MarginModeEvent,
  GetServerTimeParams,
  GetPublicTokenParams,
  GetPrivateTokenParams,
  GetAllSymbolsParams,
  GetSymbolParams,
  GetTickerParams,
  GetAllTickersParams,
  GetFullOrderBookParams,
  GetTradeHistoryParams,
  GetKlinesParams,
  GetMarkPriceParams,
  GetCurrentFundingRateParams,
  GetPublicFundingHistoryParams,
  GetFuturesAccountParams,
  GetFuturesActualFeeParams,
  AddOrderParams,
  GetOrderListParams,
  BatchAddOrdersParams,
  CancelOrderByIdParams,
  GetOrderByOrderIdParams,
  CancelOrderByClientOidParams,
  CancelAllOrdersV3Params,
  CancelAllStopOrdersParams,
  GetStopOrderListParams,
  GetOrderByClientOidParams,
  GetAccountTradeHistoryParams,
  GetPositionListParams,
  GetPrivateFundingHistoryParams,
  GetMarginModeParams,
  SwitchMarginModeParams,
  GetCrossMarginLeverageParams,
  ModifyMarginLeverageParams,
  GetPositionModeParams,
  SwitchPositionModeParams,
} from "./perp.types.ts";

export type {
  ErrorAnswer,
  Figure,
  ServerTimeAnswer,
  TokenAnswer,
  Token,
  SocketServer,
  ContractsAnswer,
  ContractAnswer,
  Contract,
  TickerAnswer,
  TickersAnswer,
  Ticker,
  OrderBookAnswer,
  OrderBook,
  Level,
  TradesAnswer,
  Trade,
  CandlesAnswer,
  Candle,
  MarkPriceAnswer,
  MarkPrice,
  CurrentFundingAnswer,
  CurrentFunding,
  PastFundingAnswer,
  PastFunding,
  AccountAnswer,
  Account,
  FeeAnswer,
  Fee,
  OrderRequest,
  PlacedAnswer,
  Placed,
  PlacedListAnswer,
  PlacedItem,
  CanceledAnswer,
  Canceled,
  CanceledByNameAnswer,
  CanceledByName,
  OrderAnswer,
  OrdersAnswer,
  OrderPage,
  Order,
  FillsAnswer,
  FillPage,
  Fill,
  PositionsAnswer,
  Position,
  PaymentsAnswer,
  PaymentPage,
  Payment,
  MarginModeAnswer,
  MarginMode,
  LeverageAnswer,
  Leverage,
  DoneAnswer,
  PositionModeAnswer,
  PositionMode,
  SubscribeFrame,
  UnsubscribeFrame,
  PingFrame,
  DoneFrame,
  PongFrame,
  RefusedFrame,
  BookChange,
  MatchEvent,
  StreamCandle,
  KlineEvent,
  InstrumentEvent,
  OrderEvent,
  StopEvent,
  WalletEvent,
  PositionEvent,
  MarginModeEvent,
  GetServerTimeParams,
  GetPublicTokenParams,
  GetPrivateTokenParams,
  GetAllSymbolsParams,
  GetSymbolParams,
  GetTickerParams,
  GetAllTickersParams,
  GetFullOrderBookParams,
  GetTradeHistoryParams,
  GetKlinesParams,
  GetMarkPriceParams,
  GetCurrentFundingRateParams,
  GetPublicFundingHistoryParams,
  GetFuturesAccountParams,
  GetFuturesActualFeeParams,
  AddOrderParams,
  GetOrderListParams,
  BatchAddOrdersParams,
  CancelOrderByIdParams,
  GetOrderByOrderIdParams,
  CancelOrderByClientOidParams,
  CancelAllOrdersV3Params,
  CancelAllStopOrdersParams,
  GetStopOrderListParams,
  GetOrderByClientOidParams,
  GetAccountTradeHistoryParams,
  GetPositionListParams,
  GetPrivateFundingHistoryParams,
  GetMarginModeParams,
  SwitchMarginModeParams,
  GetCrossMarginLeverageParams,
  ModifyMarginLeverageParams,
  GetPositionModeParams,
  SwitchPositionModeParams,
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

export const errorAnswerSchema: v.GenericSchema<unknown, ErrorAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    msg: optional_text,
  }))();

export const figureSchema: v.GenericSchema<unknown, Figure> = /* @__PURE__ */ (() =>
  v.union([
    number,
    text,
  ]))();
const optional_figureSchema = /* @__PURE__ */ v.exactOptional(figureSchema);

export const serverTimeAnswerSchema: v.GenericSchema<unknown, ServerTimeAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: integer,
  }))();

export const socketServerSchema: v.GenericSchema<unknown, SocketServer> = /* @__PURE__ */ (() =>
  v.looseObject({
    endpoint: text,
    encrypt: boolean,
    protocol: text,
    pingInterval: integer,
    pingTimeout: integer,
  }))();

export const tokenSchema: v.GenericSchema<unknown, Token> = /* @__PURE__ */ (() =>
  v.looseObject({
    token: text,
    instanceServers: v.array(socketServerSchema),
  }))();

export const tokenAnswerSchema: v.GenericSchema<unknown, TokenAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: tokenSchema,
  }))();

export const contractSchema: v.GenericSchema<unknown, Contract> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    rootSymbol: text,
    type: text,
    firstOpenDate: int64,
    expireDate: v.nullable(int64),
    baseCurrency: text,
    quoteCurrency: text,
    settleCurrency: text,
    maxOrderQty: integer,
    maxPrice: number,
    lotSize: integer,
    tickSize: number,
    multiplier: number,
    makerFeeRate: number,
    takerFeeRate: number,
    isInverse: boolean,
    status: text,
    fundingFeeRate: v.nullable(figureSchema),
    fundingRateGranularity: v.nullable(int64),
    openInterest: decimal,
    turnoverOf24h: figureSchema,
    volumeOf24h: figureSchema,
    markPrice: v.nullable(figureSchema),
    indexPrice: v.nullable(figureSchema),
    lastTradePrice: v.nullable(figureSchema),
    nextFundingRateTime: v.nullable(int64),
    maxLeverage: integer,
    lowPrice: v.nullable(figureSchema),
    highPrice: v.nullable(figureSchema),
    supportCross: boolean,
  }))();

export const contractsAnswerSchema: v.GenericSchema<unknown, ContractsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: v.array(contractSchema),
  }))();

export const contractAnswerSchema: v.GenericSchema<unknown, ContractAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: contractSchema,
  }))();

export const tickerSchema: v.GenericSchema<unknown, Ticker> = /* @__PURE__ */ (() =>
  v.looseObject({
    sequence: int64,
    symbol: text,
    side: v.picklist([
      "buy",
      "sell",
    ]),
    size: integer,
    tradeId: text,
    price: decimal,
    bestBidPrice: decimal,
    bestBidSize: integer,
    bestAskPrice: decimal,
    bestAskSize: integer,
    ts: int64,
  }))();

export const tickerAnswerSchema: v.GenericSchema<unknown, TickerAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: tickerSchema,
  }))();

export const tickersAnswerSchema: v.GenericSchema<unknown, TickersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: v.array(tickerSchema),
  }))();

export const levelSchema: v.GenericSchema<unknown, Level> = /* @__PURE__ */ (() =>
  v.strictTuple([
    number,
    integer,
  ]))();

export const orderBookSchema: v.GenericSchema<unknown, OrderBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    sequence: int64,
    symbol: text,
    bids: v.array(levelSchema),
    asks: v.array(levelSchema),
    ts: int64,
  }))();

export const orderBookAnswerSchema: v.GenericSchema<unknown, OrderBookAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: orderBookSchema,
  }))();

export const tradeSchema: v.GenericSchema<unknown, Trade> = /* @__PURE__ */ (() =>
  v.looseObject({
    sequence: int64,
    tradeId: text,
    makerOrderId: text,
    takerOrderId: text,
    ts: int64,
    size: integer,
    price: decimal,
    side: v.picklist([
      "buy",
      "sell",
    ]),
  }))();

export const tradesAnswerSchema: v.GenericSchema<unknown, TradesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: v.array(tradeSchema),
  }))();

export const candleSchema: v.GenericSchema<unknown, Candle> = /* @__PURE__ */ (() =>
  v.tupleWithRest([
    integer,
    figureSchema,
    figureSchema,
    figureSchema,
    figureSchema,
    figureSchema,
  ], figureSchema))();

export const candlesAnswerSchema: v.GenericSchema<unknown, CandlesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: v.array(candleSchema),
  }))();

export const markPriceSchema: v.GenericSchema<unknown, MarkPrice> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    granularity: integer,
    timePoint: int64,
    value: figureSchema,
    indexPrice: figureSchema,
  }))();

export const markPriceAnswerSchema: v.GenericSchema<unknown, MarkPriceAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: markPriceSchema,
  }))();

export const currentFundingSchema: v.GenericSchema<unknown, CurrentFunding> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    granularity: int64,
    timePoint: int64,
    value: figureSchema,
    fundingTime: int64,
  }))();

export const currentFundingAnswerSchema: v.GenericSchema<unknown, CurrentFundingAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: currentFundingSchema,
  }))();

export const pastFundingSchema: v.GenericSchema<unknown, PastFunding> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    fundingRate: figureSchema,
    timepoint: int64,
  }))();

export const pastFundingAnswerSchema: v.GenericSchema<unknown, PastFundingAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: v.array(pastFundingSchema),
  }))();

export const accountSchema: v.GenericSchema<unknown, Account> = /* @__PURE__ */ (() =>
  v.looseObject({
    currency: text,
    accountEquity: figureSchema,
    unrealisedPNL: figureSchema,
    marginBalance: figureSchema,
    positionMargin: figureSchema,
    orderMargin: figureSchema,
    frozenFunds: figureSchema,
    availableBalance: figureSchema,
  }))();

export const accountAnswerSchema: v.GenericSchema<unknown, AccountAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: accountSchema,
  }))();

export const feeSchema: v.GenericSchema<unknown, Fee> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    takerFeeRate: decimal,
    makerFeeRate: decimal,
  }))();

export const feeAnswerSchema: v.GenericSchema<unknown, FeeAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: feeSchema,
  }))();

export const orderRequestSchema: v.GenericSchema<unknown, OrderRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    clientOid: text,
    side: v.picklist([
      "buy",
      "sell",
    ]),
    symbol: text,
    leverage: optional_integer,
    type: v.exactOptional(v.picklist([
      "limit",
      "market",
    ])),
    price: optional_decimal,
    size: optional_integer,
    qty: optional_decimal,
    valueQty: optional_decimal,
    timeInForce: v.exactOptional(v.picklist([
      "GTC",
      "IOC",
    ])),
    postOnly: optional_boolean,
    reduceOnly: optional_boolean,
    closeOrder: optional_boolean,
    forceHold: optional_boolean,
    marginMode: v.exactOptional(v.picklist([
      "ISOLATED",
      "CROSS",
    ])),
    positionSide: v.exactOptional(v.picklist([
      "BOTH",
      "LONG",
      "SHORT",
    ])),
    stop: v.exactOptional(v.picklist([
      "down",
      "up",
    ])),
    stopPriceType: v.exactOptional(v.picklist([
      "TP",
      "MP",
      "IP",
    ])),
    stopPrice: optional_decimal,
    stp: v.exactOptional(v.picklist([
      "CN",
      "CO",
      "CB",
    ])),
    hidden: optional_boolean,
    iceberg: optional_boolean,
    visibleSize: optional_integer,
    remark: optional_text,
  }))();

export const placedSchema: v.GenericSchema<unknown, Placed> = /* @__PURE__ */ (() =>
  v.looseObject({
    orderId: text,
    clientOid: text,
  }))();

export const placedAnswerSchema: v.GenericSchema<unknown, PlacedAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: placedSchema,
  }))();

export const placedItemSchema: v.GenericSchema<unknown, PlacedItem> = /* @__PURE__ */ (() =>
  v.looseObject({
    orderId: v.nullable(text),
    clientOid: text,
    symbol: text,
    code: text,
    msg: text,
  }))();

export const placedListAnswerSchema: v.GenericSchema<unknown, PlacedListAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: v.array(placedItemSchema),
  }))();

export const canceledSchema: v.GenericSchema<unknown, Canceled> = /* @__PURE__ */ (() =>
  v.looseObject({
    cancelledOrderIds: v.array(text),
  }))();

export const canceledAnswerSchema: v.GenericSchema<unknown, CanceledAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: canceledSchema,
  }))();

export const canceledByNameSchema: v.GenericSchema<unknown, CanceledByName> = /* @__PURE__ */ (() =>
  v.looseObject({
    clientOid: text,
  }))();

export const canceledByNameAnswerSchema: v.GenericSchema<unknown, CanceledByNameAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: canceledByNameSchema,
  }))();

export const orderSchema: v.GenericSchema<unknown, Order> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    clientOid: v.nullable(text),
    symbol: text,
    type: text,
    side: v.picklist([
      "buy",
      "sell",
    ]),
    price: text,
    size: integer,
    stop: text,
    stopPriceType: text,
    stopTriggered: boolean,
    stopPrice: v.nullable(figureSchema),
    timeInForce: text,
    postOnly: boolean,
    isActive: boolean,
    cancelExist: boolean,
    createdAt: int64,
    updatedAt: int64,
    settleCurrency: text,
    marginMode: text,
    positionSide: optional_text,
    avgDealPrice: decimal,
    filledSize: integer,
    filledValue: decimal,
    status: text,
    reduceOnly: boolean,
  }))();

export const orderAnswerSchema: v.GenericSchema<unknown, OrderAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: v.nullable(orderSchema),
  }))();

export const orderPageSchema: v.GenericSchema<unknown, OrderPage> = /* @__PURE__ */ (() =>
  v.looseObject({
    currentPage: integer,
    pageSize: integer,
    totalNum: integer,
    totalPage: integer,
    items: v.array(orderSchema),
  }))();

export const ordersAnswerSchema: v.GenericSchema<unknown, OrdersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: orderPageSchema,
  }))();

export const fillSchema: v.GenericSchema<unknown, Fill> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    tradeId: text,
    orderId: text,
    side: v.picklist([
      "buy",
      "sell",
    ]),
    liquidity: v.picklist([
      "taker",
      "maker",
    ]),
    price: decimal,
    size: integer,
    value: decimal,
    fee: decimal,
    feeRate: decimal,
    feeCurrency: text,
    tradeType: text,
    positionSide: optional_text,
    tradeTime: int64,
    createdAt: int64,
  }))();

export const fillPageSchema: v.GenericSchema<unknown, FillPage> = /* @__PURE__ */ (() =>
  v.looseObject({
    currentPage: integer,
    pageSize: integer,
    totalNum: integer,
    totalPage: integer,
    items: v.array(fillSchema),
  }))();

export const fillsAnswerSchema: v.GenericSchema<unknown, FillsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: fillPageSchema,
  }))();

export const positionSchema: v.GenericSchema<unknown, Position> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    symbol: text,
    crossMode: boolean,
    currentTimestamp: int64,
    currentQty: integer,
    isOpen: boolean,
    markPrice: figureSchema,
    posMargin: figureSchema,
    realisedPnl: figureSchema,
    unrealisedPnl: figureSchema,
    avgEntryPrice: figureSchema,
    liquidationPrice: figureSchema,
    settleCurrency: text,
    marginMode: text,
    positionSide: text,
    leverage: figureSchema,
  }))();

export const positionsAnswerSchema: v.GenericSchema<unknown, PositionsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: v.array(positionSchema),
  }))();

export const paymentSchema: v.GenericSchema<unknown, Payment> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: int64,
    symbol: text,
    timePoint: int64,
    fundingRate: figureSchema,
    markPrice: figureSchema,
    positionQty: integer,
    positionCost: figureSchema,
    funding: figureSchema,
    settleCurrency: text,
    marginMode: text,
  }))();

export const paymentPageSchema: v.GenericSchema<unknown, PaymentPage> = /* @__PURE__ */ (() =>
  v.looseObject({
    dataList: v.array(paymentSchema),
    hasMore: boolean,
  }))();

export const paymentsAnswerSchema: v.GenericSchema<unknown, PaymentsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: paymentPageSchema,
  }))();

export const marginModeSchema: v.GenericSchema<unknown, MarginMode> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    marginMode: text,
  }))();

export const marginModeAnswerSchema: v.GenericSchema<unknown, MarginModeAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: marginModeSchema,
  }))();

export const leverageSchema: v.GenericSchema<unknown, Leverage> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    leverage: decimal,
  }))();

export const leverageAnswerSchema: v.GenericSchema<unknown, LeverageAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: leverageSchema,
  }))();

export const doneAnswerSchema: v.GenericSchema<unknown, DoneAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: boolean,
  }))();

export const positionModeSchema: v.GenericSchema<unknown, PositionMode> = /* @__PURE__ */ (() =>
  v.looseObject({
    positionMode: integer,
  }))();

export const positionModeAnswerSchema: v.GenericSchema<unknown, PositionModeAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    code: text,
    data: positionModeSchema,
  }))();

export const subscribeFrameSchema: v.GenericSchema<unknown, SubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    type: v.literal("subscribe"),
    topic: text,
    privateChannel: optional_boolean,
    response: optional_boolean,
  }))();

export const unsubscribeFrameSchema: v.GenericSchema<unknown, UnsubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    type: v.literal("unsubscribe"),
    topic: text,
    privateChannel: optional_boolean,
    response: optional_boolean,
  }))();

export const pingFrameSchema: v.GenericSchema<unknown, PingFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    type: v.literal("ping"),
  }))();

export const doneFrameSchema: v.GenericSchema<unknown, DoneFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    type: v.literal("ack"),
  }))();

export const pongFrameSchema: v.GenericSchema<unknown, PongFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    type: v.literal("pong"),
    timestamp: optional_int64,
  }))();

export const refusedFrameSchema: v.GenericSchema<unknown, RefusedFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    type: v.literal("error"),
    code: integer,
    data: text,
  }))();

export const bookChangeSchema: v.GenericSchema<unknown, BookChange> = /* @__PURE__ */ (() =>
  v.looseObject({
    sequence: int64,
    change: text,
    timestamp: int64,
  }))();

export const matchEventSchema: v.GenericSchema<unknown, MatchEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    sequence: int64,
    side: v.picklist([
      "buy",
      "sell",
    ]),
    size: integer,
    price: decimal,
    takerOrderId: text,
    makerOrderId: text,
    tradeId: text,
    ts: int64,
  }))();

export const streamCandleSchema: v.GenericSchema<unknown, StreamCandle> = /* @__PURE__ */ (() =>
  v.strictTuple([
    text,
    decimal,
    decimal,
    decimal,
    decimal,
    decimal,
    decimal,
  ]))();

export const klineEventSchema: v.GenericSchema<unknown, KlineEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    candles: streamCandleSchema,
    time: int64,
  }))();

export const instrumentEventSchema: v.GenericSchema<unknown, InstrumentEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    granularity: int64,
    timestamp: int64,
    markPrice: optional_number,
    indexPrice: optional_number,
    fundingRate: optional_number,
  }))();

export const orderEventSchema: v.GenericSchema<unknown, OrderEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: text,
    clientOid: optional_text,
    orderType: optional_text,
    side: v.picklist([
      "buy",
      "sell",
    ]),
    type: text,
    status: text,
    orderTime: int64,
    size: decimal,
    oldSize: optional_decimal,
    price: text,
    filledSize: decimal,
    remainSize: decimal,
    canceledSize: decimal,
    marginMode: text,
    positionSide: optional_text,
    tradeType: text,
    matchPrice: optional_decimal,
    matchSize: optional_decimal,
    tradeId: optional_text,
    liquidity: v.exactOptional(v.picklist([
      "taker",
      "maker",
    ])),
    feeType: optional_text,
    ts: int64,
  }))();

export const stopEventSchema: v.GenericSchema<unknown, StopEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    orderId: text,
    side: v.picklist([
      "buy",
      "sell",
    ]),
    size: integer,
    orderPrice: text,
    stop: v.picklist([
      "down",
      "up",
    ]),
    stopPrice: decimal,
    stopPriceType: text,
    marginMode: text,
    type: text,
    createdAt: int64,
    ts: int64,
  }))();

export const walletEventSchema: v.GenericSchema<unknown, WalletEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    currency: text,
    walletBalance: decimal,
    availableBalance: decimal,
    holdBalance: decimal,
    equity: decimal,
    isolatedOrderMargin: decimal,
    isolatedPosMargin: decimal,
    crossOrderMargin: decimal,
    crossPosMargin: decimal,
    version: text,
    timestamp: text,
  }))();

export const positionEventSchema: v.GenericSchema<unknown, PositionEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    settleCurrency: text,
    marginMode: text,
    currentTimestamp: optional_int64,
    currentQty: optional_integer,
    isOpen: optional_boolean,
    markPrice: figureSchema,
    posMargin: optional_figureSchema,
    realisedPnl: optional_figureSchema,
    unrealisedPnl: optional_figureSchema,
    avgEntryPrice: optional_figureSchema,
    liquidationPrice: optional_figureSchema,
    positionSide: optional_text,
    leverage: optional_figureSchema,
  }))();

export const marginModeEventSchema: v.GenericSchema<unknown, MarginModeEvent> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.record(v.string(), text)))();

const in_body = { in: "body" } as const;
const in_body_required = { in: "body", required: true } as const;
const in_path_required = { in: "path", required: true } as const;
const in_query = { in: "query" } as const;
const in_query_required = { in: "query", required: true } as const;

/**
 * Asks for the server's time.
 * https://www.kucoin.com/docs-new/api-3470229
 */
export const getServerTime: Endpoint<GetServerTimeParams, ServerTimeAnswer> = {
  id: "getServerTime",
  method: "GET",
  path: "/api/v1/timestamp",
  auth: "none",
  cost: {
    public: 2,
  },
  params: {},
  server: "futures",
  answer: serverTimeAnswerSchema,
};

/**
 * Asks for a token and an address for a socket of market data.
 * https://www.kucoin.com/docs-new/api-3470297
 */
export const getPublicToken: Endpoint<GetPublicTokenParams, TokenAnswer> = {
  id: "getPublicToken",
  method: "POST",
  path: "/api/v1/bullet-public",
  auth: "none",
  cost: {
    public: 10,
  },
  params: {},
  server: "futures",
  answer: tokenAnswerSchema,
};

/**
 * Asks for a token and an address for a socket of the account's events.
 * https://www.kucoin.com/docs-new/api-3470296
 */
export const getPrivateToken: Endpoint<GetPrivateTokenParams, TokenAnswer> = {
  id: "getPrivateToken",
  method: "POST",
  path: "/api/v1/bullet-private",
  auth: "signed",
  cost: {
    futures: 10,
  },
  params: {},
  server: "futures",
  answer: tokenAnswerSchema,
};

/**
 * Lists the contracts with their trading rules, prices and funding.
 * https://www.kucoin.com/docs-new/api-3470220
 */
export const getAllSymbols: Endpoint<GetAllSymbolsParams, ContractsAnswer> = {
  id: "getAllSymbols",
  method: "GET",
  path: "/api/v1/contracts/active",
  auth: "none",
  cost: {
    public: 3,
  },
  params: {},
  server: "futures",
  answer: contractsAnswerSchema,
};

/**
 * Tells of one contract: its rules, prices and funding.
 * https://www.kucoin.com/docs-new/api-3470221
 */
export const getSymbol: Endpoint<GetSymbolParams, ContractAnswer> = {
  id: "getSymbol",
  method: "GET",
  path: "/api/v1/contracts/{symbol}",
  auth: "none",
  cost: {
    public: 3,
  },
  params: {
    symbol: in_path_required,
  },
  server: "futures",
  answer: contractAnswerSchema,
};

/**
 * Tells the last trade and the best prices of a contract.
 * https://www.kucoin.com/docs-new/api-3470222
 */
export const getTicker: Endpoint<GetTickerParams, TickerAnswer> = {
  id: "getTicker",
  method: "GET",
  path: "/api/v1/ticker",
  auth: "none",
  cost: {
    public: 2,
  },
  params: {
    symbol: in_query_required,
  },
  server: "futures",
  answer: tickerAnswerSchema,
};

/**
 * Tells the last trade and the best prices of all contracts.
 * https://www.kucoin.com/docs-new/api-3470223
 */
export const getAllTickers: Endpoint<GetAllTickersParams, TickersAnswer> = {
  id: "getAllTickers",
  method: "GET",
  path: "/api/v1/allTickers",
  auth: "none",
  cost: {
    public: 5,
  },
  params: {},
  server: "futures",
  answer: tickersAnswerSchema,
};

/**
 * Tells all levels of a book.
 * https://www.kucoin.com/docs-new/api-3470224
 */
export const getFullOrderBook: Endpoint<GetFullOrderBookParams, OrderBookAnswer> = {
  id: "getFullOrderBook",
  method: "GET",
  path: "/api/v1/level2/snapshot",
  auth: "none",
  cost: {
    public: 3,
  },
  params: {
    symbol: in_query_required,
  },
  server: "futures",
  answer: orderBookAnswerSchema,
};

/**
 * Lists the last 100 trades of a contract.
 * https://www.kucoin.com/docs-new/api-3470232
 */
export const getTradeHistory: Endpoint<GetTradeHistoryParams, TradesAnswer> = {
  id: "getTradeHistory",
  method: "GET",
  path: "/api/v1/trade/history",
  auth: "none",
  cost: {
    public: 5,
  },
  params: {
    symbol: in_query_required,
  },
  server: "futures",
  answer: tradesAnswerSchema,
};

/**
 * Lists candles.
 * https://www.kucoin.com/docs-new/api-3470234
 */
export const getKlines: Endpoint<GetKlinesParams, CandlesAnswer> = {
  id: "getKlines",
  method: "GET",
  path: "/api/v1/kline/query",
  auth: "none",
  cost: {
    public: 3,
  },
  params: {
    symbol: in_query_required,
    granularity: in_query_required,
    from: in_query,
    to: in_query,
  },
  server: "futures",
  answer: candlesAnswerSchema,
};

/**
 * Tells the mark price and the index price of a contract.
 * https://www.kucoin.com/docs-new/api-3470233
 */
export const getMarkPrice: Endpoint<GetMarkPriceParams, MarkPriceAnswer> = {
  id: "getMarkPrice",
  method: "GET",
  path: "/api/v1/mark-price/{symbol}/current",
  auth: "none",
  cost: {
    public: 3,
  },
  params: {
    symbol: in_path_required,
  },
  server: "futures",
  answer: markPriceAnswerSchema,
};

/**
 * Tells the funding rate of the interval that is running.
 * https://www.kucoin.com/docs-new/api-3470265
 */
export const getCurrentFundingRate: Endpoint<GetCurrentFundingRateParams, CurrentFundingAnswer> = {
  id: "getCurrentFundingRate",
  method: "GET",
  path: "/api/v1/funding-rate/{symbol}/current",
  auth: "none",
  cost: {
    public: 2,
  },
  params: {
    symbol: in_path_required,
  },
  server: "futures",
  answer: currentFundingAnswerSchema,
};

/**
 * Lists funding rates that were paid.
 * https://www.kucoin.com/docs-new/api-3470266
 */
export const getPublicFundingHistory: Endpoint<GetPublicFundingHistoryParams, PastFundingAnswer> = {
  id: "getPublicFundingHistory",
  method: "GET",
  path: "/api/v1/contract/funding-rates",
  auth: "none",
  cost: {
    public: 5,
  },
  params: {
    symbol: in_query_required,
    from: in_query_required,
    to: in_query_required,
  },
  server: "futures",
  answer: pastFundingAnswerSchema,
};

/**
 * Tells what the account of contracts has of one asset.
 * https://www.kucoin.com/docs-new/api-3470129
 */
export const getFuturesAccount: Endpoint<GetFuturesAccountParams, AccountAnswer> = {
  id: "getFuturesAccount",
  method: "GET",
  path: "/api/v1/account-overview",
  auth: "signed",
  cost: {
    futures: 5,
  },
  params: {
    currency: in_query,
  },
  server: "futures",
  answer: accountAnswerSchema,
};

/**
 * Tells the fee rates of the account on a contract.
 * https://www.kucoin.com/docs-new/api-3470151
 */
export const getFuturesActualFee: Endpoint<GetFuturesActualFeeParams, FeeAnswer> = {
  id: "getFuturesActualFee",
  method: "GET",
  path: "/api/v1/trade-fees",
  auth: "signed",
  cost: {
    futures: 3,
  },
  params: {
    symbol: in_query_required,
  },
  server: "futures",
  answer: feeAnswerSchema,
};

/**
 * Places an order, with a trigger or without.
 * https://www.kucoin.com/docs-new/api-3470235
 */
export const addOrder: Endpoint<AddOrderParams, PlacedAnswer> = {
  id: "addOrder",
  method: "POST",
  path: "/api/v1/orders",
  auth: "signed",
  cost: {
    futures: 2,
  },
  write: true,
  params: {
    clientOid: in_body_required,
    side: in_body_required,
    symbol: in_body_required,
    leverage: in_body,
    type: in_body,
    price: in_body,
    size: in_body,
    qty: in_body,
    valueQty: in_body,
    timeInForce: in_body,
    postOnly: in_body,
    reduceOnly: in_body,
    closeOrder: in_body,
    forceHold: in_body,
    marginMode: in_body,
    positionSide: in_body,
    stop: in_body,
    stopPriceType: in_body,
    stopPrice: in_body,
    stp: in_body,
    hidden: in_body,
    iceberg: in_body,
    visibleSize: in_body,
    remark: in_body,
  },
  body: "json",
  server: "futures",
  answer: placedAnswerSchema,
};

/**
 * Lists orders that are open, or that have ended.
 * https://www.kucoin.com/docs-new/api-3470244
 */
export const getOrderList: Endpoint<GetOrderListParams, OrdersAnswer> = {
  id: "getOrderList",
  method: "GET",
  path: "/api/v1/orders",
  auth: "signed",
  cost: {
    futures: 2,
  },
  params: {
    status: in_query,
    symbol: in_query,
    side: in_query,
    type: in_query,
    startAt: in_query,
    endAt: in_query,
    currentPage: in_query,
    pageSize: in_query,
  },
  server: "futures",
  answer: ordersAnswerSchema,
};

/**
 * Places up to 20 orders.
 * https://www.kucoin.com/docs-new/api-3470236
 */
export const batchAddOrders: Endpoint<BatchAddOrdersParams, PlacedListAnswer> = {
  id: "batchAddOrders",
  method: "POST",
  path: "/api/v1/orders/multi",
  auth: "signed",
  cost: {
    futures: 20,
  },
  write: true,
  params: {
    orders: in_body_required,
  },
  body: "list",
  server: "futures",
  answer: placedListAnswerSchema,
};

/**
 * Cancels an order by its id, also one that waits for a trigger.
 * https://www.kucoin.com/docs-new/api-3470239
 */
export const cancelOrderById: Endpoint<CancelOrderByIdParams, CanceledAnswer> = {
  id: "cancelOrderById",
  method: "DELETE",
  path: "/api/v1/orders/{orderId}",
  auth: "signed",
  cost: {
    futures: 1,
  },
  write: true,
  params: {
    orderId: in_path_required,
  },
  server: "futures",
  answer: canceledAnswerSchema,
};

/**
 * Tells of an order by its id.
 * https://www.kucoin.com/docs-new/api-3470245
 */
export const getOrderByOrderId: Endpoint<GetOrderByOrderIdParams, OrderAnswer> = {
  id: "getOrderByOrderId",
  method: "GET",
  path: "/api/v1/orders/{orderId}",
  auth: "signed",
  cost: {
    futures: 5,
  },
  params: {
    orderId: in_path_required,
  },
  server: "futures",
  answer: orderAnswerSchema,
};

/**
 * Cancels an order by its client order id.
 * https://www.kucoin.com/docs-new/api-3470240
 */
export const cancelOrderByClientOid: Endpoint<CancelOrderByClientOidParams, CanceledByNameAnswer> = {
  id: "cancelOrderByClientOid",
  method: "DELETE",
  path: "/api/v1/orders/client-order/{clientOid}",
  auth: "signed",
  cost: {
    futures: 1,
  },
  write: true,
  params: {
    clientOid: in_path_required,
    symbol: in_query_required,
  },
  server: "futures",
  answer: canceledByNameAnswerSchema,
};

/**
 * Cancels all orders of a contract, but for those that wait for a trigger.
 * https://www.kucoin.com/docs-new/api-3470242
 */
export const cancelAllOrdersV3: Endpoint<CancelAllOrdersV3Params, CanceledAnswer> = {
  id: "cancelAllOrdersV3",
  method: "DELETE",
  path: "/api/v3/orders",
  auth: "signed",
  cost: {
    futures: 10,
  },
  write: true,
  params: {
    symbol: in_query_required,
  },
  server: "futures",
  answer: canceledAnswerSchema,
};

/**
 * Cancels all orders of a contract that wait for a trigger.
 * https://www.kucoin.com/docs-new/api-3470243
 */
export const cancelAllStopOrders: Endpoint<CancelAllStopOrdersParams, CanceledAnswer> = {
  id: "cancelAllStopOrders",
  method: "DELETE",
  path: "/api/v1/stopOrders",
  auth: "signed",
  cost: {
    futures: 15,
  },
  write: true,
  params: {
    symbol: in_query_required,
  },
  server: "futures",
  answer: canceledAnswerSchema,
};

/**
 * Lists orders that wait for a trigger.
 * https://www.kucoin.com/docs-new/api-3470247
 */
export const getStopOrderList: Endpoint<GetStopOrderListParams, OrdersAnswer> = {
  id: "getStopOrderList",
  method: "GET",
  path: "/api/v1/stopOrders",
  auth: "signed",
  cost: {
    futures: 6,
  },
  params: {
    symbol: in_query,
    side: in_query,
    type: in_query,
    startAt: in_query,
    endAt: in_query,
    currentPage: in_query,
    pageSize: in_query,
  },
  server: "futures",
  answer: ordersAnswerSchema,
};

/**
 * Tells of an order by its client order id, also of one that waits for a trigger.
 * https://www.kucoin.com/docs-new/api-3470352
 */
export const getOrderByClientOid: Endpoint<GetOrderByClientOidParams, OrderAnswer> = {
  id: "getOrderByClientOid",
  method: "GET",
  path: "/api/v1/orders/byClientOid",
  auth: "signed",
  cost: {
    futures: 5,
  },
  params: {
    clientOid: in_query_required,
  },
  server: "futures",
  answer: orderAnswerSchema,
};

/**
 * Lists the account's fills.
 * https://www.kucoin.com/docs-new/api-3470248
 */
export const getAccountTradeHistory: Endpoint<GetAccountTradeHistoryParams, FillsAnswer> = {
  id: "getAccountTradeHistory",
  method: "GET",
  path: "/api/v1/fills",
  auth: "signed",
  cost: {
    futures: 5,
  },
  params: {
    orderId: in_query,
    symbol: in_query,
    side: in_query,
    type: in_query,
    tradeTypes: in_query,
    startAt: in_query,
    endAt: in_query,
    currentPage: in_query,
    pageSize: in_query,
  },
  server: "futures",
  answer: fillsAnswerSchema,
};

/**
 * Lists open positions.
 * https://www.kucoin.com/docs-new/api-3470253
 */
export const getPositionList: Endpoint<GetPositionListParams, PositionsAnswer> = {
  id: "getPositionList",
  method: "GET",
  path: "/api/v1/positions",
  auth: "signed",
  cost: {
    futures: 2,
  },
  params: {
    currency: in_query,
  },
  server: "futures",
  answer: positionsAnswerSchema,
};

/**
 * Lists what the account's positions in a contract have paid and got as funding.
 * https://www.kucoin.com/docs-new/api-3470267
 */
export const getPrivateFundingHistory: Endpoint<GetPrivateFundingHistoryParams, PaymentsAnswer> = {
  id: "getPrivateFundingHistory",
  method: "GET",
  path: "/api/v1/funding-history",
  auth: "signed",
  cost: {
    futures: 5,
  },
  params: {
    symbol: in_query_required,
    startAt: in_query,
    endAt: in_query,
    reverse: in_query,
    offset: in_query,
    forward: in_query,
    maxCount: in_query,
  },
  server: "futures",
  answer: paymentsAnswerSchema,
};

/**
 * Tells the margin mode that is set for a contract.
 * https://www.kucoin.com/docs-new/api-3470259
 */
export const getMarginMode: Endpoint<GetMarginModeParams, MarginModeAnswer> = {
  id: "getMarginMode",
  method: "GET",
  path: "/api/v2/position/getMarginMode",
  auth: "signed",
  cost: {
    futures: 2,
  },
  params: {
    symbol: in_query_required,
  },
  server: "futures",
  answer: marginModeAnswerSchema,
};

/**
 * Sets the margin mode of a contract; not while it has orders or a position.
 * https://www.kucoin.com/docs-new/api-3470262
 */
export const switchMarginMode: Endpoint<SwitchMarginModeParams, MarginModeAnswer> = {
  id: "switchMarginMode",
  method: "POST",
  path: "/api/v2/position/changeMarginMode",
  auth: "signed",
  cost: {
    futures: 2,
  },
  write: true,
  params: {
    symbol: in_body_required,
    marginMode: in_body_required,
  },
  body: "json",
  server: "futures",
  answer: marginModeAnswerSchema,
};

/**
 * Tells the leverage that is set for a contract in cross margin mode.
 * https://www.kucoin.com/docs-new/api-3470260
 */
export const getCrossMarginLeverage: Endpoint<GetCrossMarginLeverageParams, LeverageAnswer> = {
  id: "getCrossMarginLeverage",
  method: "GET",
  path: "/api/v2/getCrossUserLeverage",
  auth: "signed",
  cost: {
    futures: 2,
  },
  params: {
    symbol: in_query_required,
  },
  server: "futures",
  answer: leverageAnswerSchema,
};

/**
 * Sets the leverage of a contract in cross margin mode.
 * https://www.kucoin.com/docs-new/api-3470261
 */
export const modifyMarginLeverage: Endpoint<ModifyMarginLeverageParams, DoneAnswer> = {
  id: "modifyMarginLeverage",
  method: "POST",
  path: "/api/v2/changeCrossUserLeverage",
  auth: "signed",
  cost: {
    futures: 2,
  },
  write: true,
  params: {
    symbol: in_body_required,
    leverage: in_body_required,
  },
  body: "json",
  server: "futures",
  answer: doneAnswerSchema,
};

/**
 * Tells whether the account has one position in each contract, or two.
 * https://www.kucoin.com/docs-new/
 */
export const getPositionMode: Endpoint<GetPositionModeParams, PositionModeAnswer> = {
  id: "getPositionMode",
  method: "GET",
  path: "/api/v2/position/getPositionMode",
  auth: "signed",
  cost: {
    futures: 2,
  },
  params: {},
  server: "futures",
  answer: positionModeAnswerSchema,
};

/**
 * Sets whether the account has one position in each contract, or two; not while it has orders or positions.
 * https://www.kucoin.com/docs-new/
 */
export const switchPositionMode: Endpoint<SwitchPositionModeParams, PositionModeAnswer> = {
  id: "switchPositionMode",
  method: "POST",
  path: "/api/v2/position/switchPositionMode",
  auth: "signed",
  cost: {
    futures: 2,
  },
  write: true,
  params: {
    positionMode: in_body_required,
  },
  body: "json",
  server: "futures",
  answer: positionModeAnswerSchema,
};

/**
 * Changes of a book, all levels.
 * https://www.kucoin.com/docs-new/websocket-api/base-info/introduction
 */
export const orderbookIncrementChannel: Channel<{ readonly symbol: string }, BookChange> = {
  id: "orderbookIncrement",
  server: "futuresStream",
  auth: "none",
  address: "/contractMarket/level2:{symbol}",
  params: ["symbol"],
  messages: {
    orderbookIncrement: bookChangeSchema,
  },
};

/**
 * Trades of a contract.
 * https://www.kucoin.com/docs-new/websocket-api/base-info/introduction
 */
export const executionChannel: Channel<{ readonly symbol: string }, MatchEvent> = {
  id: "execution",
  server: "futuresStream",
  auth: "none",
  address: "/contractMarket/execution:{symbol}",
  params: ["symbol"],
  messages: {
    execution: matchEventSchema,
  },
};

/**
 * Last trade and best prices of a contract, with every trade.
 * https://www.kucoin.com/docs-new/websocket-api/base-info/introduction
 */
export const tickerV1Channel: Channel<{ readonly symbol: string }, Ticker> = {
  id: "tickerV1",
  server: "futuresStream",
  auth: "none",
  address: "/contractMarket/ticker:{symbol}",
  params: ["symbol"],
  messages: {
    tickerV1: tickerSchema,
  },
};

/**
 * The candle that is running, as it changes.
 * https://www.kucoin.com/docs-new/websocket-api/base-info/introduction
 */
export const klinesChannel: Channel<{ readonly symbol: string; readonly type: "1min" | "3min" | "5min" | "15min" | "30min" | "1hour" | "2hour" | "4hour" | "6hour" | "8hour" | "12hour" | "1day" | "1week" | "1month" }, KlineEvent> = {
  id: "klines",
  server: "futuresStream",
  auth: "none",
  address: "/contractMarket/limitCandle:{symbol}_{type}",
  params: ["symbol", "type"],
  messages: {
    klines: klineEventSchema,
  },
};

/**
 * Mark and index price of a contract every second, its funding rate every minute.
 * https://www.kucoin.com/docs-new/websocket-api/base-info/introduction
 */
export const instrumentChannel: Channel<{ readonly symbol: string }, InstrumentEvent> = {
  id: "instrument",
  server: "futuresStream",
  auth: "none",
  address: "/contract/instrument:{symbol}",
  params: ["symbol"],
  messages: {
    instrument: instrumentEventSchema,
  },
};

/**
 * Changes of the account's orders.
 * https://www.kucoin.com/docs-new/websocket-api/base-info/introduction
 */
export const allOrderChannel: Channel<Record<string, never>, OrderEvent> = {
  id: "allOrder",
  server: "futuresStream",
  auth: "signed",
  address: "/contractMarket/tradeOrders",
  params: [],
  messages: {
    allOrder: orderEventSchema,
  },
};

/**
 * Changes of the account's orders with a trigger.
 * https://www.kucoin.com/docs-new/websocket-api/base-info/introduction
 */
export const stopOrdersChannel: Channel<Record<string, never>, StopEvent> = {
  id: "stopOrders",
  server: "futuresStream",
  auth: "signed",
  address: "/contractMarket/advancedOrders",
  params: [],
  messages: {
    stopOrders: stopEventSchema,
  },
};

/**
 * Changes of what the account of contracts has.
 * https://www.kucoin.com/docs-new/websocket-api/base-info/introduction
 */
export const balanceChannel: Channel<Record<string, never>, WalletEvent> = {
  id: "balance",
  server: "futuresStream",
  auth: "signed",
  address: "/contractAccount/wallet",
  params: [],
  messages: {
    balance: walletEventSchema,
  },
};

/**
 * Changes of the account's positions.
 * https://www.kucoin.com/docs-new/websocket-api/base-info/introduction
 */
export const allPositionChannel: Channel<Record<string, never>, PositionEvent> = {
  id: "allPosition",
  server: "futuresStream",
  auth: "signed",
  address: "/contract/positionAll",
  params: [],
  messages: {
    allPosition: positionEventSchema,
  },
};

/**
 * Changes of margin modes.
 * https://www.kucoin.com/docs-new/websocket-api/base-info/introduction
 */
export const marginModeChannel: Channel<Record<string, never>, MarginModeEvent> = {
  id: "marginMode",
  server: "futuresStream",
  auth: "signed",
  address: "/contract/marginMode",
  params: [],
  messages: {
    marginMode: marginModeEventSchema,
  },
};
