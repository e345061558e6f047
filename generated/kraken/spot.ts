// Generated from specs/kraken/spot.openapi.yaml and specs/kraken/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint, Request } from "../../src/core/endpoint.ts";
import type {
  Amount,
  Seconds,
  Errors,
  Refusal,
  Side,
  OrderType,
  OrderStatus,
  TimeInForce,
  Trigger,
  SelfTrade,
  ServerTimeAnswer,
  ServerTime,
  SystemStatusAnswer,
  SystemStatus,
  SystemMode,
  AssetsAnswer,
  Asset,
  AssetPairsAnswer,
  AssetPair,
  PairStatus,
  FeeLevel,
  TickersAnswer,
  PairTicker,
  TickerQuote,
  TickerLast,
  TickerSpan,
  TickerCount,
  CandlesAnswer,
  CandleRow,
  OrderBookAnswer,
  OrderBook,
  BookRow,
  TradesAnswer,
  TradeRow,
  TakerSide,
  AddOrderRequest,
  AmendOrderRequest,
  EditOrderRequest,
  AddOrderAnswer,
  PlacedOrder,
  PlacedText,
  AmendOrderAnswer,
  AmendedOrder,
  EditOrderAnswer,
  EditedOrder,
  CancelOrderAnswer,
  CanceledOrders,
  CountAnswer,
  CancelAllOrdersAfterAnswer,
  CancelTimer,
  NewOrder,
  AddOrderBatchAnswer,
  PlacedBatch,
  BatchedOrder,
  ClosedOrdersRequest,
  OrdersRequest,
  FillsRequest,
  BalancesAnswer,
  Balance,
  OpenOrdersAnswer,
  OpenOrders,
  ClosedOrdersAnswer,
  ClosedOrders,
  OrdersAnswer,
  OrdersById,
  Order,
  OrderDescription,
  OrderAmendsAnswer,
  OrderAmends,
  OrderAmend,
  FillsAnswer,
  FillsPage,
  FillsByIdAnswer,
  FillsById,
  Fill,
  TradeVolumeAnswer,
  TradeVolume,
  FeeTiers,
  FeeTier,
  ApiKeyInfoAnswer,
  ApiKeyInfo,
  KeyPermission,
  TokenAnswer,
  Token,
  FrameType,
  BookFrame,
  BookData,
  PriceLevel,
  TickerFrame,
  TickerData,
  TradeFrame,
  TradeData,
  OhlcFrame,
  OhlcData,
  InstrumentFrame,
  InstrumentData,
  InstrumentAsset,
  InstrumentPair,
  StatusFrame,
  StatusData,
  ExecutionsFrame,
  ExecutionType,
  ExecutionOrderStatus,
  PriceType,
  Execution,
  ExecutionTimeInForce,
  Liquidity,
  ExecutionFee,
  ExecutionTrigger,
  Contingent,
  AssetBalance,
  WalletBalance,
  LedgerEntry,
  RequestId,
  ChannelName,
  SubscribeParams,
  UnsubscribeParams,
  SubscribedReply,
  UnsubscribedReply,
  Subscription,
  SocketRefusal,
  PongReply,
  StpType,
  SocketTimeInForce,
  FeePreference,
  TriggerParams,
  AddOrderSocketParams,
  BatchAddOrder,
  AmendOrderSocketParams,
  AddOrderReply,
  SocketOrderPlaced,
  AmendOrderReply,
  SocketOrderAmended,
  CancelOrderReply,
  SocketOrderCanceled,
  CancelAllReply,
  SocketOrdersCanceled,
  CancelAfterReply,
  BatchAddReply,
  SocketBatchedOrder,
  Heartbeat,
  BalancesSnapshot,
  BalancesUpdate,
  Subscribe,
  Unsubscribe,
  Ping,
  PingSocketAnswer,
  AddOrderSocket,
  AmendOrderSocket,
  CancelOrderSocket,
  CancelAllSocket,
  CancelAfterSocket,
  BatchAdd,
  BatchCancel,
  CancelOrderSocketParams,
  CancelAfterSocketParams,
  BatchAddParams,
  BatchAddAnswer,
  BatchCancelParams,
  GetServerTimeParams,
  GetSystemStatusParams,
  GetAssetInfoParams,
  GetTradableAssetPairsParams,
  GetTickerInformationParams,
  GetOHLCDataParams,
  GetOrderBookParams,
  GetRecentTradesParams,
  AddOrderParams,
  AmendOrderParams,
  EditOrderParams,
  CancelOrderParams,
  CancelAllOrdersParams,
  CancelAllOrdersAfterParams,
  AddOrderBatchParams,
  CancelOrderBatchParams,
  GetExtendedBalanceParams,
  GetOpenOrdersParams,
  GetClosedOrdersParams,
  GetOrdersInfoParams,
  GetOrderAmendsParams,
  GetTradeHistoryParams,
  GetTradesInfoParams,
  GetTradeVolumeParams,
  GetApiKeyInfoParams,
  GetWebsocketsTokenParams,
  PingSocketParams,
  CancelAllSocketParams,
  HotBookFrame,
} from "./spot.types.ts";

export type {
  Amount,
  Seconds,
  Errors,
  Refusal,
  Side,
  OrderType,
  OrderStatus,
  TimeInForce,
  Trigger,
  SelfTrade,
  ServerTimeAnswer,
  ServerTime,
  SystemStatusAnswer,
  SystemStatus,
  SystemMode,
  AssetsAnswer,
  Asset,
  AssetPairsAnswer,
  AssetPair,
  PairStatus,
  FeeLevel,
  TickersAnswer,
  PairTicker,
  TickerQuote,
  TickerLast,
  TickerSpan,
  TickerCount,
  CandlesAnswer,
  CandleRow,
  OrderBookAnswer,
  OrderBook,
  BookRow,
  TradesAnswer,
  TradeRow,
  TakerSide,
  AddOrderRequest,
  AmendOrderRequest,
  EditOrderRequest,
  AddOrderAnswer,
  PlacedOrder,
  PlacedText,
  AmendOrderAnswer,
  AmendedOrder,
  EditOrderAnswer,
  EditedOrder,
  CancelOrderAnswer,
  CanceledOrders,
  CountAnswer,
  CancelAllOrdersAfterAnswer,
  CancelTimer,
  NewOrder,
  AddOrderBatchAnswer,
  PlacedBatch,
  BatchedOrder,
  ClosedOrdersRequest,
  OrdersRequest,
  FillsRequest,
  BalancesAnswer,
  Balance,
  OpenOrdersAnswer,
  OpenOrders,
  ClosedOrdersAnswer,
  ClosedOrders,
  OrdersAnswer,
  OrdersById,
  Order,
  OrderDescription,
  OrderAmendsAnswer,
  OrderAmends,
  OrderAmend,
  FillsAnswer,
  FillsPage,
  FillsByIdAnswer,
  FillsById,
  Fill,
  TradeVolumeAnswer,
  TradeVolume,
  FeeTiers,
  FeeTier,
  ApiKeyInfoAnswer,
  ApiKeyInfo,
  KeyPermission,
  TokenAnswer,
  Token,
  FrameType,
  BookFrame,
  BookData,
  PriceLevel,
  TickerFrame,
  TickerData,
  TradeFrame,
  TradeData,
  OhlcFrame,
  OhlcData,
  InstrumentFrame,
  InstrumentData,
  InstrumentAsset,
  InstrumentPair,
  StatusFrame,
  StatusData,
  ExecutionsFrame,
  ExecutionType,
  ExecutionOrderStatus,
  PriceType,
  Execution,
  ExecutionTimeInForce,
  Liquidity,
  ExecutionFee,
  ExecutionTrigger,
  Contingent,
  AssetBalance,
  WalletBalance,
  LedgerEntry,
  RequestId,
  ChannelName,
  SubscribeParams,
  UnsubscribeParams,
  SubscribedReply,
  UnsubscribedReply,
  Subscription,
  SocketRefusal,
  PongReply,
  StpType,
  SocketTimeInForce,
  FeePreference,
  TriggerParams,
  AddOrderSocketParams,
  BatchAddOrder,
  AmendOrderSocketParams,
  AddOrderReply,
  SocketOrderPlaced,
  AmendOrderReply,
  SocketOrderAmended,
  CancelOrderReply,
  SocketOrderCanceled,
  CancelAllReply,
  SocketOrdersCanceled,
  CancelAfterReply,
  BatchAddReply,
  SocketBatchedOrder,
  Heartbeat,
  BalancesSnapshot,
  BalancesUpdate,
  Subscribe,
  Unsubscribe,
  Ping,
  PingSocketAnswer,
  AddOrderSocket,
  AmendOrderSocket,
  CancelOrderSocket,
  CancelAllSocket,
  CancelAfterSocket,
  BatchAdd,
  BatchCancel,
  CancelOrderSocketParams,
  CancelAfterSocketParams,
  BatchAddParams,
  BatchAddAnswer,
  BatchCancelParams,
  GetServerTimeParams,
  GetSystemStatusParams,
  GetAssetInfoParams,
  GetTradableAssetPairsParams,
  GetTickerInformationParams,
  GetOHLCDataParams,
  GetOrderBookParams,
  GetRecentTradesParams,
  AddOrderParams,
  AmendOrderParams,
  EditOrderParams,
  CancelOrderParams,
  CancelAllOrdersParams,
  CancelAllOrdersAfterParams,
  AddOrderBatchParams,
  CancelOrderBatchParams,
  GetExtendedBalanceParams,
  GetOpenOrdersParams,
  GetClosedOrdersParams,
  GetOrdersInfoParams,
  GetOrderAmendsParams,
  GetTradeHistoryParams,
  GetTradesInfoParams,
  GetTradeVolumeParams,
  GetApiKeyInfoParams,
  GetWebsocketsTokenParams,
  PingSocketParams,
  CancelAllSocketParams,
  HotBookFrame,
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

export const amountSchema: v.GenericSchema<unknown, Amount> = /* @__PURE__ */ (() =>
  v.union([
    number,
    decimal,
  ]))();
const optional_amountSchema = /* @__PURE__ */ v.exactOptional(amountSchema);

export const secondsSchema: v.GenericSchema<unknown, Seconds> = /* @__PURE__ */ (() =>
  v.union([
    number,
    decimal,
  ]))();
const optional_secondsSchema = /* @__PURE__ */ v.exactOptional(secondsSchema);

export const errorsSchema: v.GenericSchema<unknown, Errors> = /* @__PURE__ */ (() =>
  v.array(text))();

export const refusalSchema: v.GenericSchema<unknown, Refusal> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
  }))();

export const sideSchema: v.GenericSchema<unknown, Side> = /* @__PURE__ */ (() =>
  v.picklist([
    "buy",
    "sell",
  ]))();
const optional_sideSchema = /* @__PURE__ */ v.exactOptional(sideSchema);

export const orderTypeSchema: v.GenericSchema<unknown, OrderType> = /* @__PURE__ */ (() =>
  text)();

export const orderStatusSchema: v.GenericSchema<unknown, OrderStatus> = /* @__PURE__ */ (() =>
  text)();

export const timeInForceSchema: v.GenericSchema<unknown, TimeInForce> = /* @__PURE__ */ (() =>
  v.picklist([
    "GTC",
    "IOC",
    "FOK",
    "GTD",
  ]))();
const optional_timeInForceSchema = /* @__PURE__ */ v.exactOptional(timeInForceSchema);

export const triggerSchema: v.GenericSchema<unknown, Trigger> = /* @__PURE__ */ (() =>
  text)();

export const selfTradeSchema: v.GenericSchema<unknown, SelfTrade> = /* @__PURE__ */ (() =>
  text)();

export const serverTimeSchema: v.GenericSchema<unknown, ServerTime> = /* @__PURE__ */ (() =>
  v.looseObject({
    unixtime: integer,
    rfc1123: text,
  }))();

export const serverTimeAnswerSchema: v.GenericSchema<unknown, ServerTimeAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: serverTimeSchema,
  }))();

export const systemModeSchema: v.GenericSchema<unknown, SystemMode> = /* @__PURE__ */ (() =>
  text)();

export const systemStatusSchema: v.GenericSchema<unknown, SystemStatus> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: systemModeSchema,
    timestamp: text,
  }))();

export const systemStatusAnswerSchema: v.GenericSchema<unknown, SystemStatusAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: systemStatusSchema,
  }))();

export const assetSchema: v.GenericSchema<unknown, Asset> = /* @__PURE__ */ (() =>
  v.looseObject({
    aclass: text,
    altname: text,
    decimals: integer,
    display_decimals: integer,
    collateral_value: optional_amountSchema,
    margin_rate: optional_amountSchema,
    status: text,
  }))();

export const assetsAnswerSchema: v.GenericSchema<unknown, AssetsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: v.pipe(noList, v.record(v.string(), assetSchema)),
  }))();

export const feeLevelSchema: v.GenericSchema<unknown, FeeLevel> = /* @__PURE__ */ (() =>
  v.strictTuple([
    number,
    number,
  ]))();

export const pairStatusSchema: v.GenericSchema<unknown, PairStatus> = /* @__PURE__ */ (() =>
  text)();

export const assetPairSchema: v.GenericSchema<unknown, AssetPair> = /* @__PURE__ */ (() =>
  v.looseObject({
    altname: text,
    wsname: optional_text,
    aclass_base: text,
    base: text,
    aclass_quote: text,
    quote: text,
    execution_venue: optional_text,
    lot: optional_text,
    cost_decimals: integer,
    pair_decimals: integer,
    lot_decimals: integer,
    lot_multiplier: optional_integer,
    leverage_buy: v.array(integer),
    leverage_sell: v.array(integer),
    fees: v.exactOptional(v.array(feeLevelSchema)),
    fees_maker: v.exactOptional(v.array(feeLevelSchema)),
    fee_volume_currency: optional_text,
    margin_call: optional_integer,
    margin_stop: optional_integer,
    ordermin: optional_decimal,
    costmin: optional_decimal,
    tick_size: optional_decimal,
    status: optional_text,
    long_position_limit: optional_int64,
    short_position_limit: optional_int64,
  }))();

export const assetPairsAnswerSchema: v.GenericSchema<unknown, AssetPairsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: v.pipe(noList, v.record(v.string(), assetPairSchema)),
  }))();

export const tickerQuoteSchema: v.GenericSchema<unknown, TickerQuote> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
    decimal,
  ]))();

export const tickerLastSchema: v.GenericSchema<unknown, TickerLast> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
  ]))();

export const tickerSpanSchema: v.GenericSchema<unknown, TickerSpan> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
  ]))();

export const tickerCountSchema: v.GenericSchema<unknown, TickerCount> = /* @__PURE__ */ (() =>
  v.strictTuple([
    integer,
    integer,
  ]))();

export const pairTickerSchema: v.GenericSchema<unknown, PairTicker> = /* @__PURE__ */ (() =>
  v.looseObject({
    a: tickerQuoteSchema,
    b: tickerQuoteSchema,
    c: tickerLastSchema,
    v: tickerSpanSchema,
    p: tickerSpanSchema,
    t: tickerCountSchema,
    l: tickerSpanSchema,
    h: tickerSpanSchema,
    o: decimal,
  }))();

export const tickersAnswerSchema: v.GenericSchema<unknown, TickersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: v.pipe(noList, v.record(v.string(), pairTickerSchema)),
  }))();

export const candleRowSchema: v.GenericSchema<unknown, CandleRow> = /* @__PURE__ */ (() =>
  v.strictTuple([
    integer,
    decimal,
    decimal,
    decimal,
    decimal,
    decimal,
    decimal,
    integer,
  ]))();

export const candlesAnswerSchema: v.GenericSchema<unknown, CandlesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: v.pipe(noList, v.record(v.string(), v.union([
      v.array(candleRowSchema),
      integer,
    ]))),
  }))();

export const bookRowSchema: v.GenericSchema<unknown, BookRow> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
    integer,
  ]))();

export const orderBookSchema: v.GenericSchema<unknown, OrderBook> = /* @__PURE__ */ (() =>
  v.looseObject({
    asks: v.array(bookRowSchema),
    bids: v.array(bookRowSchema),
  }))();

export const orderBookAnswerSchema: v.GenericSchema<unknown, OrderBookAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: v.pipe(noList, v.record(v.string(), orderBookSchema)),
  }))();

export const takerSideSchema: v.GenericSchema<unknown, TakerSide> = /* @__PURE__ */ (() =>
  v.picklist([
    "b",
    "s",
  ]))();
const optional_takerSideSchema = /* @__PURE__ */ v.exactOptional(takerSideSchema);

export const tradeRowSchema: v.GenericSchema<unknown, TradeRow> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
    secondsSchema,
    takerSideSchema,
    text,
    text,
    int64,
  ]))();

export const tradesAnswerSchema: v.GenericSchema<unknown, TradesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: v.pipe(noList, v.record(v.string(), v.union([
      v.array(tradeRowSchema),
      text,
    ]))),
  }))();

export const addOrderRequestSchema: v.GenericSchema<unknown, AddOrderRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    pair: text,
    type: sideSchema,
    ordertype: orderTypeSchema,
    volume: decimal,
    displayvol: optional_decimal,
    price: optional_text,
    price2: optional_text,
    trigger: optional_text,
    leverage: optional_text,
    reduce_only: optional_boolean,
    stptype: optional_text,
    oflags: v.exactOptional(v.array(text)),
    timeinforce: optional_timeInForceSchema,
    starttm: optional_text,
    expiretm: optional_text,
    userref: optional_integer,
    cl_ord_id: optional_text,
    deadline: optional_text,
    validate: optional_boolean,
  }))();

export const amendOrderRequestSchema: v.GenericSchema<unknown, AmendOrderRequest> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    txid: optional_text,
    cl_ord_id: optional_text,
    order_qty: optional_decimal,
    display_qty: optional_decimal,
    limit_price: optional_text,
    trigger_price: optional_text,
    post_only: optional_boolean,
    deadline: optional_text,
  })))();

export const editOrderRequestSchema: v.GenericSchema<unknown, EditOrderRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    txid: text,
    pair: text,
    volume: optional_decimal,
    displayvol: optional_decimal,
    price: optional_text,
    price2: optional_text,
    oflags: v.exactOptional(v.array(text)),
    userref: optional_integer,
    cancel_response: optional_boolean,
    deadline: optional_text,
    validate: optional_boolean,
  }))();

export const placedTextSchema: v.GenericSchema<unknown, PlacedText> = /* @__PURE__ */ (() =>
  v.looseObject({
    order: text,
    close: optional_text,
  }))();

export const placedOrderSchema: v.GenericSchema<unknown, PlacedOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    descr: placedTextSchema,
    txid: v.exactOptional(v.array(text)),
  }))();

export const addOrderAnswerSchema: v.GenericSchema<unknown, AddOrderAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: placedOrderSchema,
  }))();

export const amendedOrderSchema: v.GenericSchema<unknown, AmendedOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    amend_id: text,
  }))();

export const amendOrderAnswerSchema: v.GenericSchema<unknown, AmendOrderAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: amendedOrderSchema,
  }))();

export const editedOrderSchema: v.GenericSchema<unknown, EditedOrder> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    status: optional_text,
    txid: optional_text,
    originaltxid: optional_text,
    orders_cancelled: optional_integer,
    descr: v.exactOptional(placedTextSchema),
    volume: optional_decimal,
    price: optional_text,
    price2: optional_text,
    newuserref: optional_text,
    olduserref: optional_text,
    error_message: optional_text,
  })))();

export const editOrderAnswerSchema: v.GenericSchema<unknown, EditOrderAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: editedOrderSchema,
  }))();

export const canceledOrdersSchema: v.GenericSchema<unknown, CanceledOrders> = /* @__PURE__ */ (() =>
  v.looseObject({
    count: integer,
    pending: optional_boolean,
  }))();

export const cancelOrderAnswerSchema: v.GenericSchema<unknown, CancelOrderAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: canceledOrdersSchema,
  }))();

export const countAnswerSchema: v.GenericSchema<unknown, CountAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: canceledOrdersSchema,
  }))();

export const cancelTimerSchema: v.GenericSchema<unknown, CancelTimer> = /* @__PURE__ */ (() =>
  v.looseObject({
    currentTime: text,
    triggerTime: optional_text,
  }))();

export const cancelAllOrdersAfterAnswerSchema: v.GenericSchema<unknown, CancelAllOrdersAfterAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: cancelTimerSchema,
  }))();

export const newOrderSchema: v.GenericSchema<unknown, NewOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: sideSchema,
    ordertype: orderTypeSchema,
    volume: decimal,
    displayvol: optional_decimal,
    price: optional_text,
    price2: optional_text,
    trigger: optional_text,
    leverage: optional_text,
    reduce_only: optional_boolean,
    stptype: optional_text,
    oflags: optional_text,
    timeinforce: optional_timeInForceSchema,
    starttm: optional_text,
    expiretm: optional_text,
    userref: optional_integer,
    cl_ord_id: optional_text,
  }))();

export const batchedOrderSchema: v.GenericSchema<unknown, BatchedOrder> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    txid: optional_text,
    error: optional_text,
    descr: v.exactOptional(placedTextSchema),
    close: optional_text,
  })))();

export const placedBatchSchema: v.GenericSchema<unknown, PlacedBatch> = /* @__PURE__ */ (() =>
  v.looseObject({
    orders: v.array(batchedOrderSchema),
  }))();

export const addOrderBatchAnswerSchema: v.GenericSchema<unknown, AddOrderBatchAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: placedBatchSchema,
  }))();

export const closedOrdersRequestSchema: v.GenericSchema<unknown, ClosedOrdersRequest> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    trades: optional_boolean,
    userref: optional_integer,
    cl_ord_id: optional_text,
    start: optional_text,
    end: optional_text,
    ofs: optional_integer,
    closetime: v.exactOptional(v.picklist([
      "open",
      "close",
      "both",
    ])),
    consolidate_taker: optional_boolean,
    without_count: optional_boolean,
  })))();

export const ordersRequestSchema: v.GenericSchema<unknown, OrdersRequest> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    txid: v.exactOptional(v.array(text)),
    cl_ord_id: optional_text,
    userref: optional_integer,
    trades: optional_boolean,
    consolidate_taker: optional_boolean,
  })))();

export const fillsRequestSchema: v.GenericSchema<unknown, FillsRequest> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    type: v.exactOptional(v.picklist([
      "all",
      "any position",
      "closed position",
      "closing position",
      "no position",
    ])),
    trades: optional_boolean,
    start: optional_text,
    end: optional_text,
    ofs: optional_integer,
    consolidate_taker: optional_boolean,
    without_count: optional_boolean,
    ledgers: optional_boolean,
  })))();

export const balanceSchema: v.GenericSchema<unknown, Balance> = /* @__PURE__ */ (() =>
  v.looseObject({
    balance: amountSchema,
    credit: optional_amountSchema,
    credit_used: optional_amountSchema,
    hold_trade: amountSchema,
  }))();

export const balancesAnswerSchema: v.GenericSchema<unknown, BalancesAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: v.pipe(noList, v.record(v.string(), balanceSchema)),
  }))();

export const orderDescriptionSchema: v.GenericSchema<unknown, OrderDescription> = /* @__PURE__ */ (() =>
  v.looseObject({
    pair: text,
    aclass: optional_text,
    type: sideSchema,
    ordertype: orderTypeSchema,
    price: text,
    price2: text,
    leverage: text,
    order: text,
    close: text,
  }))();

export const orderSchema: v.GenericSchema<unknown, Order> = /* @__PURE__ */ (() =>
  v.looseObject({
    refid: v.nullable(text),
    userref: v.exactOptional(v.nullable(integer)),
    cl_ord_id: v.exactOptional(v.nullable(text)),
    status: orderStatusSchema,
    opentm: secondsSchema,
    starttm: secondsSchema,
    expiretm: secondsSchema,
    closetm: optional_secondsSchema,
    reason: v.exactOptional(v.nullable(text)),
    descr: orderDescriptionSchema,
    vol: decimal,
    vol_exec: decimal,
    cost: decimal,
    fee: decimal,
    price: decimal,
    stopprice: decimal,
    limitprice: decimal,
    trigger: optional_text,
    margin: optional_boolean,
    misc: text,
    oflags: text,
    trades: v.exactOptional(v.array(text)),
    sender_sub_id: v.exactOptional(v.nullable(text)),
    time_in_force: optional_text,
    ratecount: optional_integer,
    amended: optional_boolean,
  }))();

export const ordersByIdSchema: v.GenericSchema<unknown, OrdersById> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.record(v.string(), orderSchema)))();

export const openOrdersSchema: v.GenericSchema<unknown, OpenOrders> = /* @__PURE__ */ (() =>
  v.looseObject({
    open: ordersByIdSchema,
  }))();

export const openOrdersAnswerSchema: v.GenericSchema<unknown, OpenOrdersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: openOrdersSchema,
  }))();

export const closedOrdersSchema: v.GenericSchema<unknown, ClosedOrders> = /* @__PURE__ */ (() =>
  v.looseObject({
    closed: ordersByIdSchema,
    count: optional_integer,
  }))();

export const closedOrdersAnswerSchema: v.GenericSchema<unknown, ClosedOrdersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: closedOrdersSchema,
  }))();

export const ordersAnswerSchema: v.GenericSchema<unknown, OrdersAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: ordersByIdSchema,
  }))();

export const orderAmendSchema: v.GenericSchema<unknown, OrderAmend> = /* @__PURE__ */ (() =>
  v.looseObject({
    amend_id: text,
    amend_type: text,
    order_qty: optional_decimal,
    display_qty: optional_decimal,
    remaining_qty: optional_decimal,
    limit_price: optional_decimal,
    trigger_price: optional_decimal,
    reason: optional_text,
    post_only: optional_boolean,
    timestamp: int64,
  }))();

export const orderAmendsSchema: v.GenericSchema<unknown, OrderAmends> = /* @__PURE__ */ (() =>
  v.looseObject({
    count: optional_integer,
    amends: v.array(orderAmendSchema),
  }))();

export const orderAmendsAnswerSchema: v.GenericSchema<unknown, OrderAmendsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: orderAmendsSchema,
  }))();

export const fillSchema: v.GenericSchema<unknown, Fill> = /* @__PURE__ */ (() =>
  v.looseObject({
    ordertxid: text,
    postxid: optional_text,
    pair: text,
    aclass: optional_text,
    time: secondsSchema,
    type: sideSchema,
    ordertype: orderTypeSchema,
    tradeordertype: optional_text,
    price: decimal,
    cost: decimal,
    fee: decimal,
    vol: decimal,
    margin: decimal,
    leverage: optional_text,
    misc: text,
    ledgers: v.exactOptional(v.array(text)),
    trade_id: optional_int64,
    maker: optional_boolean,
    posstatus: optional_text,
    cprice: optional_amountSchema,
    ccost: optional_amountSchema,
    cfee: optional_amountSchema,
    cvol: optional_amountSchema,
    cmargin: optional_amountSchema,
    net: optional_amountSchema,
    trades: v.exactOptional(v.array(text)),
  }))();

export const fillsByIdSchema: v.GenericSchema<unknown, FillsById> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.record(v.string(), fillSchema)))();

export const fillsPageSchema: v.GenericSchema<unknown, FillsPage> = /* @__PURE__ */ (() =>
  v.looseObject({
    trades: fillsByIdSchema,
    count: optional_integer,
  }))();

export const fillsAnswerSchema: v.GenericSchema<unknown, FillsAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: fillsPageSchema,
  }))();

export const fillsByIdAnswerSchema: v.GenericSchema<unknown, FillsByIdAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: fillsByIdSchema,
  }))();

export const feeTierSchema: v.GenericSchema<unknown, FeeTier> = /* @__PURE__ */ (() =>
  v.looseObject({
    fee: decimal,
    minfee: v.exactOptional(v.nullable(decimal)),
    maxfee: v.exactOptional(v.nullable(decimal)),
    nextfee: v.exactOptional(v.nullable(decimal)),
    nextvolume: v.exactOptional(v.nullable(decimal)),
    tiervolume: v.exactOptional(v.nullable(decimal)),
  }))();

export const feeTiersSchema: v.GenericSchema<unknown, FeeTiers> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.record(v.string(), feeTierSchema)))();

export const tradeVolumeSchema: v.GenericSchema<unknown, TradeVolume> = /* @__PURE__ */ (() =>
  v.looseObject({
    currency: text,
    volume: decimal,
    fees: v.exactOptional(v.nullable(feeTiersSchema)),
    fees_maker: v.exactOptional(v.nullable(feeTiersSchema)),
  }))();

export const tradeVolumeAnswerSchema: v.GenericSchema<unknown, TradeVolumeAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: tradeVolumeSchema,
  }))();

export const keyPermissionSchema: v.GenericSchema<unknown, KeyPermission> = /* @__PURE__ */ (() =>
  text)();

export const apiKeyInfoSchema: v.GenericSchema<unknown, ApiKeyInfo> = /* @__PURE__ */ (() =>
  v.looseObject({
    apiKeyName: text,
    apiKey: optional_text,
    nonce: optional_text,
    nonceWindow: optional_int64,
    permissions: v.array(keyPermissionSchema),
    iban: optional_text,
    validUntil: optional_text,
    queryFrom: optional_text,
    queryTo: optional_text,
    createdTime: optional_text,
    modifiedTime: optional_text,
    ipAllowlist: v.exactOptional(v.array(text)),
    lastUsed: v.exactOptional(v.nullable(text)),
  }))();

export const apiKeyInfoAnswerSchema: v.GenericSchema<unknown, ApiKeyInfoAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: apiKeyInfoSchema,
  }))();

export const tokenSchema: v.GenericSchema<unknown, Token> = /* @__PURE__ */ (() =>
  v.looseObject({
    token: text,
    expires: integer,
  }))();

export const tokenAnswerSchema: v.GenericSchema<unknown, TokenAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: errorsSchema,
    result: tokenSchema,
  }))();

export const frameTypeSchema: v.GenericSchema<unknown, FrameType> = /* @__PURE__ */ (() =>
  v.picklist([
    "snapshot",
    "update",
  ]))();
const optional_frameTypeSchema = /* @__PURE__ */ v.exactOptional(frameTypeSchema);

export const priceLevelSchema: v.GenericSchema<unknown, PriceLevel> = /* @__PURE__ */ (() =>
  v.looseObject({
    price: amountSchema,
    qty: amountSchema,
  }))();

export const bookDataSchema: v.GenericSchema<unknown, BookData> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    bids: v.array(priceLevelSchema),
    asks: v.array(priceLevelSchema),
    checksum: integer,
    timestamp: optional_text,
  }))();

export const bookFrameSchema: v.GenericSchema<unknown, BookFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("book"),
    type: frameTypeSchema,
    data: v.array(bookDataSchema),
  }))();

export const tickerDataSchema: v.GenericSchema<unknown, TickerData> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    bid: amountSchema,
    bid_qty: amountSchema,
    ask: amountSchema,
    ask_qty: amountSchema,
    last: amountSchema,
    volume: amountSchema,
    vwap: amountSchema,
    low: amountSchema,
    high: amountSchema,
    change: amountSchema,
    change_pct: amountSchema,
    timestamp: optional_text,
  }))();

export const tickerFrameSchema: v.GenericSchema<unknown, TickerFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("ticker"),
    type: frameTypeSchema,
    data: v.array(tickerDataSchema),
  }))();

export const tradeDataSchema: v.GenericSchema<unknown, TradeData> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    side: sideSchema,
    price: amountSchema,
    qty: amountSchema,
    ord_type: text,
    trade_id: int64,
    timestamp: text,
  }))();

export const tradeFrameSchema: v.GenericSchema<unknown, TradeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("trade"),
    type: frameTypeSchema,
    data: v.array(tradeDataSchema),
  }))();

export const ohlcDataSchema: v.GenericSchema<unknown, OhlcData> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    open: amountSchema,
    high: amountSchema,
    low: amountSchema,
    close: amountSchema,
    trades: integer,
    volume: amountSchema,
    vwap: amountSchema,
    interval_begin: text,
    interval: integer,
    timestamp: optional_text,
  }))();

export const ohlcFrameSchema: v.GenericSchema<unknown, OhlcFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("ohlc"),
    type: frameTypeSchema,
    timestamp: optional_text,
    data: v.array(ohlcDataSchema),
  }))();

export const instrumentAssetSchema: v.GenericSchema<unknown, InstrumentAsset> = /* @__PURE__ */ (() =>
  v.looseObject({
    id: text,
    status: text,
    precision: integer,
    precision_display: integer,
    borrowable: optional_boolean,
    collateral_value: optional_amountSchema,
    margin_rate: optional_amountSchema,
    multiplier: optional_amountSchema,
    class: optional_text,
  }))();

export const instrumentPairSchema: v.GenericSchema<unknown, InstrumentPair> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    base: text,
    quote: text,
    status: pairStatusSchema,
    qty_precision: integer,
    qty_increment: amountSchema,
    price_precision: integer,
    price_increment: amountSchema,
    tick_size: optional_amountSchema,
    cost_precision: integer,
    cost_min: optional_amountSchema,
    qty_min: amountSchema,
    marginable: optional_boolean,
    margin_initial: optional_amountSchema,
    position_limit_long: optional_int64,
    position_limit_short: optional_int64,
    has_index: optional_boolean,
    execution_venue: optional_text,
  }))();

export const instrumentDataSchema: v.GenericSchema<unknown, InstrumentData> = /* @__PURE__ */ (() =>
  v.looseObject({
    assets: v.array(instrumentAssetSchema),
    pairs: v.array(instrumentPairSchema),
  }))();

export const instrumentFrameSchema: v.GenericSchema<unknown, InstrumentFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("instrument"),
    type: frameTypeSchema,
    data: instrumentDataSchema,
  }))();

export const statusDataSchema: v.GenericSchema<unknown, StatusData> = /* @__PURE__ */ (() =>
  v.looseObject({
    system: systemModeSchema,
    api_version: optional_text,
    version: optional_text,
    connection_id: optional_int64,
  }))();

export const statusFrameSchema: v.GenericSchema<unknown, StatusFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("status"),
    type: optional_text,
    data: v.array(statusDataSchema),
  }))();

export const executionTypeSchema: v.GenericSchema<unknown, ExecutionType> = /* @__PURE__ */ (() =>
  text)();

export const executionOrderStatusSchema: v.GenericSchema<unknown, ExecutionOrderStatus> = /* @__PURE__ */ (() =>
  text)();

export const priceTypeSchema: v.GenericSchema<unknown, PriceType> = /* @__PURE__ */ (() =>
  text)();

export const executionTimeInForceSchema: v.GenericSchema<unknown, ExecutionTimeInForce> = /* @__PURE__ */ (() =>
  text)();

export const liquiditySchema: v.GenericSchema<unknown, Liquidity> = /* @__PURE__ */ (() =>
  text)();

export const executionFeeSchema: v.GenericSchema<unknown, ExecutionFee> = /* @__PURE__ */ (() =>
  v.looseObject({
    asset: text,
    qty: amountSchema,
  }))();

export const executionTriggerSchema: v.GenericSchema<unknown, ExecutionTrigger> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    reference: optional_text,
    price: optional_amountSchema,
    price_type: optional_text,
    actual_price: optional_amountSchema,
    peak_price: optional_amountSchema,
    last_price: optional_amountSchema,
    status: optional_text,
    timestamp: optional_text,
  })))();

export const contingentSchema: v.GenericSchema<unknown, Contingent> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    order_type: optional_text,
    trigger_price: optional_amountSchema,
    trigger_price_type: optional_text,
    limit_price: optional_amountSchema,
    limit_price_type: optional_text,
  })))();

export const executionSchema: v.GenericSchema<unknown, Execution> = /* @__PURE__ */ (() =>
  v.looseObject({
    exec_type: executionTypeSchema,
    order_id: text,
    cl_ord_id: optional_text,
    order_userref: optional_integer,
    order_status: optional_text,
    timestamp: optional_text,
    symbol: optional_text,
    side: optional_sideSchema,
    order_type: optional_text,
    order_qty: optional_amountSchema,
    cash_order_qty: optional_amountSchema,
    display_qty: optional_amountSchema,
    display_qty_remain: optional_amountSchema,
    limit_price: optional_amountSchema,
    limit_price_type: optional_text,
    time_in_force: optional_text,
    effective_time: optional_text,
    expire_time: optional_text,
    post_only: optional_boolean,
    reduce_only: optional_boolean,
    margin: optional_boolean,
    no_mpp: optional_boolean,
    fee_ccy_pref: optional_text,
    cum_qty: optional_amountSchema,
    cum_cost: optional_amountSchema,
    avg_price: optional_amountSchema,
    fee_usd_equiv: optional_amountSchema,
    exec_id: optional_text,
    trade_id: optional_int64,
    last_qty: optional_amountSchema,
    last_price: optional_amountSchema,
    cost: optional_amountSchema,
    liquidity_ind: optional_text,
    fees: v.exactOptional(v.array(executionFeeSchema)),
    margin_borrow: optional_boolean,
    liquidated: optional_boolean,
    position_status: optional_text,
    amended: optional_boolean,
    reason: optional_text,
    cancel_reason: optional_text,
    triggers: v.exactOptional(executionTriggerSchema),
    stop_price: optional_amountSchema,
    trigger: optional_text,
    triggered_price: optional_amountSchema,
    contingent: v.exactOptional(contingentSchema),
    ord_ref_id: optional_text,
    sender_sub_id: optional_text,
    ext_ord_id: optional_text,
    ext_exec_id: optional_text,
    user: optional_text,
    ratecount: optional_integer,
  }))();

export const executionsFrameSchema: v.GenericSchema<unknown, ExecutionsFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("executions"),
    type: frameTypeSchema,
    data: v.array(executionSchema),
    sequence: optional_integer,
  }))();

export const walletBalanceSchema: v.GenericSchema<unknown, WalletBalance> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: text,
    id: text,
    balance: amountSchema,
  }))();

export const assetBalanceSchema: v.GenericSchema<unknown, AssetBalance> = /* @__PURE__ */ (() =>
  v.looseObject({
    asset: text,
    asset_class: optional_text,
    balance: amountSchema,
    wallets: v.array(walletBalanceSchema),
  }))();

export const ledgerEntrySchema: v.GenericSchema<unknown, LedgerEntry> = /* @__PURE__ */ (() =>
  v.looseObject({
    ledger_id: text,
    ref_id: text,
    timestamp: text,
    type: text,
    subtype: optional_text,
    category: optional_text,
    asset: text,
    asset_class: optional_text,
    wallet_type: optional_text,
    wallet_id: optional_text,
    amount: amountSchema,
    fee: optional_amountSchema,
    balance: amountSchema,
    user: optional_text,
  }))();

export const requestIdSchema: v.GenericSchema<unknown, RequestId> = /* @__PURE__ */ (() =>
  integer)();

export const channelNameSchema: v.GenericSchema<unknown, ChannelName> = /* @__PURE__ */ (() =>
  text)();

export const subscribeParamsSchema: v.GenericSchema<unknown, SubscribeParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: channelNameSchema,
    symbol: v.exactOptional(v.array(text)),
    depth: optional_integer,
    event_trigger: optional_text,
    interval: optional_integer,
    snapshot: optional_boolean,
    snap_orders: optional_boolean,
    snap_trades: optional_boolean,
    order_status: optional_boolean,
    ratecounter: optional_boolean,
    include_tokenized_assets: optional_boolean,
    token: optional_text,
  }))();

export const unsubscribeParamsSchema: v.GenericSchema<unknown, UnsubscribeParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: channelNameSchema,
    symbol: v.exactOptional(v.array(text)),
    depth: optional_integer,
    event_trigger: optional_text,
    interval: optional_integer,
    token: optional_text,
  }))();

export const subscriptionSchema: v.GenericSchema<unknown, Subscription> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: channelNameSchema,
    symbol: optional_text,
    depth: optional_integer,
    event_trigger: optional_text,
    interval: optional_integer,
    snapshot: optional_boolean,
    snap_orders: optional_boolean,
    snap_trades: optional_boolean,
    maxratecount: optional_integer,
    warnings: v.exactOptional(v.array(text)),
  }))();

export const subscribedReplySchema: v.GenericSchema<unknown, SubscribedReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("subscribe"),
    result: subscriptionSchema,
    success: v.literal(true),
    req_id: optional_integer,
    time_in: optional_text,
    time_out: optional_text,
  }))();

export const unsubscribedReplySchema: v.GenericSchema<unknown, UnsubscribedReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("unsubscribe"),
    result: subscriptionSchema,
    success: v.literal(true),
    req_id: optional_integer,
    time_in: optional_text,
    time_out: optional_text,
  }))();

export const socketRefusalSchema: v.GenericSchema<unknown, SocketRefusal> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: text,
    method: optional_text,
    success: v.exactOptional(v.literal(false)),
    req_id: optional_integer,
    symbol: optional_text,
    status: optional_text,
    time_in: optional_text,
    time_out: optional_text,
  }))();

export const pongReplySchema: v.GenericSchema<unknown, PongReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("pong"),
    success: optional_boolean,
    req_id: optional_integer,
    time_in: text,
    time_out: text,
  }))();

export const stpTypeSchema: v.GenericSchema<unknown, StpType> = /* @__PURE__ */ (() =>
  text)();

export const socketTimeInForceSchema: v.GenericSchema<unknown, SocketTimeInForce> = /* @__PURE__ */ (() =>
  text)();

export const feePreferenceSchema: v.GenericSchema<unknown, FeePreference> = /* @__PURE__ */ (() =>
  text)();

export const triggerParamsSchema: v.GenericSchema<unknown, TriggerParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    reference: optional_text,
    price: number,
    price_type: optional_text,
  }))();

export const addOrderSocketParamsSchema: v.GenericSchema<unknown, AddOrderSocketParams> = /* @__PURE__ */ (() =>
  v.looseObject({
    symbol: text,
    side: sideSchema,
    order_type: orderTypeSchema,
    order_qty: optional_number,
    cash_order_qty: optional_number,
    display_qty: optional_number,
    limit_price: optional_number,
    limit_price_type: optional_text,
    triggers: v.exactOptional(triggerParamsSchema),
    time_in_force: optional_text,
    effective_time: optional_text,
    expire_time: optional_text,
    post_only: optional_boolean,
    reduce_only: optional_boolean,
    margin: optional_boolean,
    stp_type: optional_text,
    fee_preference: optional_text,
    cl_ord_id: optional_text,
    order_userref: optional_integer,
    sender_sub_id: optional_text,
    deadline: optional_text,
    validate: optional_boolean,
  }))();

export const batchAddOrderSchema: v.GenericSchema<unknown, BatchAddOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    side: sideSchema,
    order_type: orderTypeSchema,
    order_qty: optional_number,
    cash_order_qty: optional_number,
    display_qty: optional_number,
    limit_price: optional_number,
    limit_price_type: optional_text,
    triggers: v.exactOptional(triggerParamsSchema),
    time_in_force: optional_text,
    effective_time: optional_text,
    expire_time: optional_text,
    post_only: optional_boolean,
    reduce_only: optional_boolean,
    margin: optional_boolean,
    stp_type: optional_text,
    fee_preference: optional_text,
    cl_ord_id: optional_text,
    order_userref: optional_integer,
    sender_sub_id: optional_text,
  }))();

export const amendOrderSocketParamsSchema: v.GenericSchema<unknown, AmendOrderSocketParams> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    order_id: optional_text,
    cl_ord_id: optional_text,
    order_qty: optional_number,
    display_qty: optional_number,
    limit_price: optional_number,
    limit_price_type: optional_text,
    trigger_price: optional_number,
    trigger_price_type: optional_text,
    post_only: optional_boolean,
    deadline: optional_text,
  })))();

export const socketOrderPlacedSchema: v.GenericSchema<unknown, SocketOrderPlaced> = /* @__PURE__ */ (() =>
  v.looseObject({
    order_id: text,
    cl_ord_id: optional_text,
    order_userref: optional_integer,
    warnings: v.exactOptional(v.array(text)),
  }))();

export const addOrderReplySchema: v.GenericSchema<unknown, AddOrderReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("add_order"),
    result: socketOrderPlacedSchema,
    success: v.literal(true),
    req_id: optional_integer,
    time_in: optional_text,
    time_out: optional_text,
  }))();

export const socketOrderAmendedSchema: v.GenericSchema<unknown, SocketOrderAmended> = /* @__PURE__ */ (() =>
  v.looseObject({
    amend_id: text,
    order_id: optional_text,
    cl_ord_id: optional_text,
    warnings: v.exactOptional(v.array(text)),
  }))();

export const amendOrderReplySchema: v.GenericSchema<unknown, AmendOrderReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("amend_order"),
    result: socketOrderAmendedSchema,
    success: v.literal(true),
    req_id: optional_integer,
    time_in: optional_text,
    time_out: optional_text,
  }))();

export const socketOrderCanceledSchema: v.GenericSchema<unknown, SocketOrderCanceled> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    order_id: optional_text,
    cl_ord_id: optional_text,
    warnings: v.exactOptional(v.array(text)),
  })))();

export const cancelOrderReplySchema: v.GenericSchema<unknown, CancelOrderReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("cancel_order"),
    result: socketOrderCanceledSchema,
    success: v.literal(true),
    req_id: optional_integer,
    time_in: optional_text,
    time_out: optional_text,
  }))();

export const socketOrdersCanceledSchema: v.GenericSchema<unknown, SocketOrdersCanceled> = /* @__PURE__ */ (() =>
  v.looseObject({
    count: integer,
    warnings: v.exactOptional(v.array(text)),
  }))();

export const cancelAllReplySchema: v.GenericSchema<unknown, CancelAllReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: text,
    result: socketOrdersCanceledSchema,
    success: v.literal(true),
    req_id: optional_integer,
    time_in: optional_text,
    time_out: optional_text,
  }))();

export const cancelAfterReplySchema: v.GenericSchema<unknown, CancelAfterReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("cancel_all_orders_after"),
    result: cancelTimerSchema,
    success: v.literal(true),
    req_id: optional_integer,
    time_in: optional_text,
    time_out: optional_text,
  }))();

export const socketBatchedOrderSchema: v.GenericSchema<unknown, SocketBatchedOrder> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    order_id: optional_text,
    cl_ord_id: optional_text,
    order_userref: optional_integer,
    error: optional_text,
    warnings: v.exactOptional(v.array(text)),
  })))();

export const batchAddReplySchema: v.GenericSchema<unknown, BatchAddReply> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("batch_add"),
    result: v.array(socketBatchedOrderSchema),
    success: boolean,
    error: optional_text,
    req_id: optional_integer,
    time_in: optional_text,
    time_out: optional_text,
  }))();

export const heartbeatSchema: v.GenericSchema<unknown, Heartbeat> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("heartbeat"),
  }))();

export const balancesSnapshotSchema: v.GenericSchema<unknown, BalancesSnapshot> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("balances"),
    type: v.literal("snapshot"),
    data: v.array(assetBalanceSchema),
    sequence: integer,
  }))();

export const balancesUpdateSchema: v.GenericSchema<unknown, BalancesUpdate> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("balances"),
    type: v.literal("update"),
    data: v.array(ledgerEntrySchema),
    sequence: integer,
  }))();

export const subscribeSchema: v.GenericSchema<unknown, Subscribe> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("subscribe"),
    params: subscribeParamsSchema,
    req_id: optional_integer,
  }))();

export const unsubscribeSchema: v.GenericSchema<unknown, Unsubscribe> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("unsubscribe"),
    params: unsubscribeParamsSchema,
    req_id: optional_integer,
  }))();

export const pingSchema: v.GenericSchema<unknown, Ping> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("ping"),
    req_id: optional_integer,
  }))();

export const pingSocketAnswerSchema: v.GenericSchema<unknown, PingSocketAnswer> = /* @__PURE__ */ (() =>
  text)();

export const addOrderSocketSchema: v.GenericSchema<unknown, AddOrderSocket> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("add_order"),
    params: addOrderSocketParamsSchema,
    req_id: optional_integer,
  }))();

export const amendOrderSocketSchema: v.GenericSchema<unknown, AmendOrderSocket> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("amend_order"),
    params: amendOrderSocketParamsSchema,
    req_id: optional_integer,
  }))();

export const cancelOrderSocketSchema: v.GenericSchema<unknown, CancelOrderSocket> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("cancel_order"),
    params: v.pipe(noList, v.looseObject({
      order_id: v.exactOptional(v.array(text)),
      cl_ord_id: v.exactOptional(v.array(text)),
      order_userref: v.exactOptional(v.array(integer)),
    })),
    req_id: optional_integer,
  }))();

export const cancelAllSocketSchema: v.GenericSchema<unknown, CancelAllSocket> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("cancel_all"),
    req_id: optional_integer,
  }))();

export const cancelAfterSocketSchema: v.GenericSchema<unknown, CancelAfterSocket> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("cancel_all_orders_after"),
    params: v.looseObject({
      timeout: integer,
    }),
    req_id: optional_integer,
  }))();

export const batchAddSchema: v.GenericSchema<unknown, BatchAdd> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("batch_add"),
    params: v.looseObject({
      symbol: text,
      orders: v.array(batchAddOrderSchema),
      deadline: optional_text,
      validate: optional_boolean,
    }),
    req_id: optional_integer,
  }))();

export const batchCancelSchema: v.GenericSchema<unknown, BatchCancel> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("batch_cancel"),
    params: v.pipe(noList, v.looseObject({
      orders: v.exactOptional(v.array(text)),
      cl_ord_id: v.exactOptional(v.array(text)),
    })),
    req_id: optional_integer,
  }))();

export const batchAddAnswerSchema: v.GenericSchema<unknown, BatchAddAnswer> = /* @__PURE__ */ (() =>
  v.array(socketBatchedOrderSchema))();

const in_body = { in: "body" } as const;
const in_body_comma = { in: "body", list: "comma" } as const;
const in_body_required = { in: "body", required: true } as const;
const in_body_required_comma = { in: "body", required: true, list: "comma" } as const;
const in_query = { in: "query" } as const;
const in_query_comma = { in: "query", list: "comma" } as const;
const in_query_required = { in: "query", required: true } as const;

/**
 * Asks for the server's clock in whole seconds.
 * https://docs.kraken.com/api/docs/rest-api/get-server-time
 */
export const getServerTime: Endpoint<GetServerTimeParams, ServerTimeAnswer> = {
  id: "getServerTime",
  method: "GET",
  path: "/0/public/Time",
  auth: "none",
  cost: {
    public: 1,
  },
  params: {},
  answer: serverTimeAnswerSchema,
};

/**
 * Asks in which mode the venue trades.
 * https://docs.kraken.com/api/docs/rest-api/get-system-status
 */
export const getSystemStatus: Endpoint<GetSystemStatusParams, SystemStatusAnswer> = {
  id: "getSystemStatus",
  method: "GET",
  path: "/0/public/SystemStatus",
  auth: "none",
  cost: {
    public: 1,
  },
  params: {},
  answer: systemStatusAnswerSchema,
};

/**
 * Lists assets with their names, precisions and states.
 * https://docs.kraken.com/api/docs/rest-api/get-asset-info
 */
export const getAssetInfo: Endpoint<GetAssetInfoParams, AssetsAnswer> = {
  id: "getAssetInfo",
  method: "GET",
  path: "/0/public/Assets",
  auth: "none",
  cost: {
    public: 1,
  },
  params: {
    asset: in_query_comma,
    aclass: in_query,
  },
  answer: assetsAnswerSchema,
};

/**
 * Lists pairs with their trading rules and fee schedules.
 * https://docs.kraken.com/api/docs/rest-api/get-tradable-asset-pairs
 */
export const getTradableAssetPairs: Endpoint<GetTradableAssetPairsParams, AssetPairsAnswer> = {
  id: "getTradableAssetPairs",
  method: "GET",
  path: "/0/public/AssetPairs",
  auth: "none",
  cost: {
    public: 1,
  },
  params: {
    pair: in_query_comma,
    aclass_base: in_query,
    country_code: in_query,
    execution_venue: in_query_comma,
  },
  answer: assetPairsAnswerSchema,
};

/**
 * Lists the tickers of pairs, or of all.
 * Days begin at midnight UTC; the second of two values is over the last 24 hours.
 * https://docs.kraken.com/api/docs/rest-api/get-ticker-information
 */
export const getTickerInformation: Endpoint<GetTickerInformationParams, TickersAnswer> = {
  id: "getTickerInformation",
  method: "GET",
  path: "/0/public/Ticker",
  auth: "none",
  cost: {
    public: 1,
  },
  params: {
    pair: in_query_comma,
  },
  answer: tickersAnswerSchema,
};

/**
 * Lists the newest candles of a pair, oldest first.
 * https://docs.kraken.com/api/docs/rest-api/get-ohlc-data
 */
export const getOHLCData: Endpoint<GetOHLCDataParams, CandlesAnswer> = {
  id: "getOHLCData",
  method: "GET",
  path: "/0/public/OHLC",
  auth: "none",
  cost: {
    public: 1,
  },
  params: {
    pair: in_query_required,
    interval: in_query,
    since: in_query,
  },
  answer: candlesAnswerSchema,
};

/**
 * Takes a snapshot of an order book.
 * It has neither a sequence number nor a time of its own, so it cannot be joined with the book of a socket.
 * https://docs.kraken.com/api/docs/rest-api/get-order-book
 */
export const getOrderBook: Endpoint<GetOrderBookParams, OrderBookAnswer> = {
  id: "getOrderBook",
  method: "GET",
  path: "/0/public/Depth",
  auth: "none",
  cost: {
    public: 1,
  },
  params: {
    pair: in_query_required,
    count: in_query,
  },
  answer: orderBookAnswerSchema,
};

/**
 * Lists trades of a pair, oldest first.
 * Without `since` the latest are listed; with it those that follow, so that `last` walks through all of history.
 * https://docs.kraken.com/api/docs/rest-api/get-recent-trades
 */
export const getRecentTrades: Endpoint<GetRecentTradesParams, TradesAnswer> = {
  id: "getRecentTrades",
  method: "GET",
  path: "/0/public/Trades",
  auth: "none",
  cost: {
    public: 1,
  },
  params: {
    pair: in_query_required,
    since: in_query,
    count: in_query,
  },
  answer: tradesAnswerSchema,
};

/**
 * Places an order.
 * https://docs.kraken.com/api/docs/rest-api/add-order
 */
export const addOrder: Endpoint<AddOrderParams, AddOrderAnswer> = {
  id: "addOrder",
  method: "POST",
  path: "/0/private/AddOrder",
  auth: "signed",
  cost: {
    trading: 1,
  },
  write: true,
  deadline: "deadline",
  params: {
    pair: in_body_required,
    type: in_body_required,
    ordertype: in_body_required,
    volume: in_body_required,
    displayvol: in_body,
    price: in_body,
    price2: in_body,
    trigger: in_body,
    leverage: in_body,
    reduce_only: in_body,
    stptype: in_body,
    oflags: in_body_comma,
    timeinforce: in_body,
    starttm: in_body,
    expiretm: in_body,
    userref: in_body,
    cl_ord_id: in_body,
    deadline: in_body,
    validate: in_body,
  },
  body: "form",
  answer: addOrderAnswerSchema,
};

/**
 * Changes quantity or prices of an open order in place.
 * https://docs.kraken.com/api/docs/rest-api/amend-order
 */
export const amendOrder: Endpoint<AmendOrderParams, AmendOrderAnswer> = {
  id: "amendOrder",
  method: "POST",
  path: "/0/private/AmendOrder",
  auth: "signed",
  cost: {
    counter: 1,
    trading: 4,
  },
  write: true,
  deadline: "deadline",
  params: {
    txid: in_body,
    cl_ord_id: in_body,
    order_qty: in_body,
    display_qty: in_body,
    limit_price: in_body,
    trigger_price: in_body,
    post_only: in_body,
    deadline: in_body,
  },
  body: "form",
  answer: amendOrderAnswerSchema,
};

/**
 * Cancels an open order and places a changed one in its stead.
 * https://docs.kraken.com/api/docs/rest-api/edit-order
 */
export const editOrder: Endpoint<EditOrderParams, EditOrderAnswer> = {
  id: "editOrder",
  method: "POST",
  path: "/0/private/EditOrder",
  auth: "signed",
  cost: {
    counter: 1,
    trading: 7,
  },
  write: true,
  deadline: "deadline",
  params: {
    txid: in_body_required,
    pair: in_body_required,
    volume: in_body,
    displayvol: in_body,
    price: in_body,
    price2: in_body,
    oflags: in_body_comma,
    userref: in_body,
    cancel_response: in_body,
    deadline: in_body,
    validate: in_body,
  },
  body: "form",
  answer: editOrderAnswerSchema,
};

/**
 * Cancels an open order, or all that have one `userref`.
 * https://docs.kraken.com/api/docs/rest-api/cancel-order
 */
export const cancelOrder: Endpoint<CancelOrderParams, CancelOrderAnswer> = {
  id: "cancelOrder",
  method: "POST",
  path: "/0/private/CancelOrder",
  auth: "signed",
  cost: {
    cancels: 8,
  },
  write: true,
  params: {
    txid: in_body,
    cl_ord_id: in_body,
  },
  body: "form",
  answer: cancelOrderAnswerSchema,
};

/**
 * Cancels all open orders of the account.
 * There is no way to cancel all orders of one pair.
 * https://docs.kraken.com/api/docs/rest-api/cancel-all-orders
 */
export const cancelAllOrders: Endpoint<CancelAllOrdersParams, CountAnswer> = {
  id: "cancelAllOrders",
  method: "POST",
  path: "/0/private/CancelAll",
  auth: "signed",
  cost: {},
  write: true,
  params: {},
  answer: countAnswerSchema,
};

/**
 * Sets, renews or ends the timer that cancels all open orders of the account.
 * https://docs.kraken.com/api/docs/rest-api/cancel-all-orders-after
 */
export const cancelAllOrdersAfter: Endpoint<CancelAllOrdersAfterParams, CancelAllOrdersAfterAnswer> = {
  id: "cancelAllOrdersAfter",
  method: "POST",
  path: "/0/private/CancelAllOrdersAfter",
  auth: "signed",
  cost: {
    counter: 1,
  },
  write: true,
  params: {
    timeout: in_body_required,
  },
  body: "form",
  answer: cancelAllOrdersAfterAnswerSchema,
};

/**
 * Places 2 to 15 orders of one pair.
 * https://docs.kraken.com/api/docs/rest-api/add-order-batch
 */
export const addOrderBatch: Endpoint<AddOrderBatchParams, AddOrderBatchAnswer> = {
  id: "addOrderBatch",
  method: "POST",
  path: "/0/private/AddOrderBatch",
  auth: "signed",
  cost: {
    counter: 1,
    trading: [
      { cost: 0.5, each: "orders", cap: 7.5 },
    ],
  },
  write: true,
  deadline: "deadline",
  params: {
    pair: in_body_required,
    orders: in_body_required,
    deadline: in_body,
    validate: in_body,
  },
  body: "json",
  answer: addOrderBatchAnswerSchema,
};

/**
 * Cancels up to 50 open orders.
 * The answer does not tell which of them were cancelled.
 * https://docs.kraken.com/api/docs/rest-api/cancel-order-batch
 */
export const cancelOrderBatch: Endpoint<CancelOrderBatchParams, CountAnswer> = {
  id: "cancelOrderBatch",
  method: "POST",
  path: "/0/private/CancelOrderBatch",
  auth: "signed",
  cost: {
    counter: 1,
    cancels: [
      { when: { orders: true }, cost: 8, each: "orders", cap: 80 },
      { cost: 8, each: "cl_ord_ids", cap: 80 },
    ],
  },
  write: true,
  params: {
    orders: in_body,
    cl_ord_ids: in_body,
  },
  body: "json",
  answer: countAnswerSchema,
};

/**
 * Lists the account's balances and what orders hold of them.
 * Available is balance + credit - credit_used - hold_trade. Assets with a suffix are balances of their own: .B and .S and .M earn, .F earns by itself and can be traded, .T is tokenized.
 * https://docs.kraken.com/api/docs/rest-api/get-extended-balance
 */
export const getExtendedBalance: Endpoint<GetExtendedBalanceParams, BalancesAnswer> = {
  id: "getExtendedBalance",
  method: "POST",
  path: "/0/private/BalanceEx",
  auth: "signed",
  cost: {
    counter: 1,
  },
  params: {},
  answer: balancesAnswerSchema,
};

/**
 * Lists all open orders of the account.
 * https://docs.kraken.com/api/docs/rest-api/get-open-orders
 */
export const getOpenOrders: Endpoint<GetOpenOrdersParams, OpenOrdersAnswer> = {
  id: "getOpenOrders",
  method: "POST",
  path: "/0/private/OpenOrders",
  auth: "signed",
  cost: {
    counter: 2,
  },
  params: {
    trades: in_body,
    userref: in_body,
    cl_ord_id: in_body,
  },
  body: "form",
  answer: openOrdersAnswerSchema,
};

/**
 * Lists orders that are filled, cancelled or expired, newest first.
 * https://docs.kraken.com/api/docs/rest-api/get-closed-orders
 */
export const getClosedOrders: Endpoint<GetClosedOrdersParams, ClosedOrdersAnswer> = {
  id: "getClosedOrders",
  method: "POST",
  path: "/0/private/ClosedOrders",
  auth: "signed",
  cost: {
    counter: 2,
  },
  params: {
    trades: in_body,
    userref: in_body,
    cl_ord_id: in_body,
    start: in_body,
    end: in_body,
    ofs: in_body,
    closetime: in_body,
    consolidate_taker: in_body,
    without_count: in_body,
  },
  body: "form",
  answer: closedOrdersAnswerSchema,
};

/**
 * Asks for open or closed orders by id.
 * https://docs.kraken.com/api/docs/rest-api/get-orders-info
 */
export const getOrdersInfo: Endpoint<GetOrdersInfoParams, OrdersAnswer> = {
  id: "getOrdersInfo",
  method: "POST",
  path: "/0/private/QueryOrders",
  auth: "signed",
  cost: {
    counter: 2,
  },
  params: {
    txid: in_body_comma,
    cl_ord_id: in_body,
    userref: in_body,
    trades: in_body,
    consolidate_taker: in_body,
  },
  body: "form",
  answer: ordersAnswerSchema,
};

/**
 * Lists the changes that an order went through, oldest first.
 * https://docs.kraken.com/api/docs/rest-api/get-order-amends
 */
export const getOrderAmends: Endpoint<GetOrderAmendsParams, OrderAmendsAnswer> = {
  id: "getOrderAmends",
  method: "POST",
  path: "/0/private/OrderAmends",
  auth: "signed",
  cost: {
    counter: 1,
  },
  params: {
    order_id: in_body_required,
  },
  body: "form",
  answer: orderAmendsAnswerSchema,
};

/**
 * Lists fills of the account, newest first.
 * https://docs.kraken.com/api/docs/rest-api/get-trade-history
 */
export const getTradeHistory: Endpoint<GetTradeHistoryParams, FillsAnswer> = {
  id: "getTradeHistory",
  method: "POST",
  path: "/0/private/TradesHistory",
  auth: "signed",
  cost: {
    counter: 4,
  },
  params: {
    type: in_body,
    trades: in_body,
    start: in_body,
    end: in_body,
    ofs: in_body,
    consolidate_taker: in_body,
    without_count: in_body,
    ledgers: in_body,
  },
  body: "form",
  answer: fillsAnswerSchema,
};

/**
 * Asks for fills by id.
 * https://docs.kraken.com/api/docs/rest-api/get-trades-info
 */
export const getTradesInfo: Endpoint<GetTradesInfoParams, FillsByIdAnswer> = {
  id: "getTradesInfo",
  method: "POST",
  path: "/0/private/QueryTrades",
  auth: "signed",
  cost: {
    counter: 4,
  },
  params: {
    txid: in_body_required_comma,
    trades: in_body,
  },
  body: "form",
  answer: fillsByIdAnswerSchema,
};

/**
 * Asks for the account's volume of 30 days and the fees that it earns.
 * https://docs.kraken.com/api/docs/rest-api/get-trade-volume
 */
export const getTradeVolume: Endpoint<GetTradeVolumeParams, TradeVolumeAnswer> = {
  id: "getTradeVolume",
  method: "POST",
  path: "/0/private/TradeVolume",
  auth: "signed",
  cost: {
    counter: 1,
  },
  params: {
    pair: in_body_comma,
  },
  body: "form",
  answer: tradeVolumeAnswerSchema,
};

/**
 * Asks what the key that signs may do.
 * https://docs.kraken.com/api/docs/rest-api/get-api-key-info
 */
export const getApiKeyInfo: Endpoint<GetApiKeyInfoParams, ApiKeyInfoAnswer> = {
  id: "getApiKeyInfo",
  method: "POST",
  path: "/0/private/GetApiKeyInfo",
  auth: "signed",
  cost: {
    counter: 1,
  },
  params: {},
  answer: apiKeyInfoAnswerSchema,
};

/**
 * Asks for a token with which the sockets of the account are opened.
 * https://docs.kraken.com/api/docs/rest-api/get-websockets-token
 */
export const getWebsocketsToken: Endpoint<GetWebsocketsTokenParams, TokenAnswer> = {
  id: "getWebsocketsToken",
  method: "POST",
  path: "/0/private/GetWebSocketsToken",
  auth: "signed",
  cost: {
    counter: 1,
  },
  params: {},
  answer: tokenAnswerSchema,
};

/**
 * Adds a channel to the connection.
 * https://docs.kraken.com/api/docs/guides/spot-ws-intro
 */
export const subscribeRequest: Request<SubscribeParams, Subscription> = {
  id: "subscribe",
  server: "stream",
  method: "subscribe",
  auth: "none",
  cost: {
    messages: 1,
  },
  params: {
    channel: { required: true },
    symbol: {},
    depth: {},
    event_trigger: {},
    interval: {},
    snapshot: {},
    snap_orders: {},
    snap_trades: {},
    order_status: {},
    ratecounter: {},
    include_tokenized_assets: {},
    token: {},
  },
  answer: subscriptionSchema,
};

/**
 * Takes a channel off the connection.
 * https://docs.kraken.com/api/docs/guides/spot-ws-intro
 */
export const unsubscribeRequest: Request<UnsubscribeParams, Subscription> = {
  id: "unsubscribe",
  server: "stream",
  method: "unsubscribe",
  auth: "none",
  cost: {
    messages: 1,
  },
  params: {
    channel: { required: true },
    symbol: {},
    depth: {},
    event_trigger: {},
    interval: {},
    token: {},
  },
  answer: subscriptionSchema,
};

/**
 * Asks for a sign of life.
 * https://docs.kraken.com/api/docs/websocket-v2/ping
 */
export const pingSocketRequest: Request<PingSocketParams, PingSocketAnswer> = {
  id: "pingSocket",
  server: "stream",
  method: "ping",
  auth: "none",
  cost: {
    messages: 1,
  },
  params: {},
  answer: pingSocketAnswerSchema,
};

/**
 * Places an order.
 * https://docs.kraken.com/api/docs/websocket-v2/add_order
 */
export const addOrderSocketRequest: Request<AddOrderSocketParams, SocketOrderPlaced> = {
  id: "addOrderSocket",
  server: "auth",
  method: "add_order",
  auth: "signed",
  cost: {
    trading: 1,
  },
  write: true,
  deadline: "deadline",
  params: {
    symbol: { required: true },
    side: { required: true },
    order_type: { required: true },
    order_qty: {},
    cash_order_qty: {},
    display_qty: {},
    limit_price: {},
    limit_price_type: {},
    triggers: {},
    time_in_force: {},
    effective_time: {},
    expire_time: {},
    post_only: {},
    reduce_only: {},
    margin: {},
    stp_type: {},
    fee_preference: {},
    cl_ord_id: {},
    order_userref: {},
    sender_sub_id: {},
    deadline: {},
    validate: {},
  },
  answer: socketOrderPlacedSchema,
};

/**
 * Changes quantity or prices of an open order in place.
 * https://docs.kraken.com/api/docs/websocket-v2/amend_order
 */
export const amendOrderSocketRequest: Request<AmendOrderSocketParams, SocketOrderAmended> = {
  id: "amendOrderSocket",
  server: "auth",
  method: "amend_order",
  auth: "signed",
  cost: {
    trading: 4,
  },
  write: true,
  deadline: "deadline",
  params: {
    order_id: {},
    cl_ord_id: {},
    order_qty: {},
    display_qty: {},
    limit_price: {},
    limit_price_type: {},
    trigger_price: {},
    trigger_price_type: {},
    post_only: {},
    deadline: {},
  },
  answer: socketOrderAmendedSchema,
};

/**
 * Cancels open orders.
 * https://docs.kraken.com/api/docs/websocket-v2/cancel_order
 */
export const cancelOrderSocketRequest: Request<CancelOrderSocketParams, SocketOrderCanceled> = {
  id: "cancelOrderSocket",
  server: "auth",
  method: "cancel_order",
  auth: "signed",
  cost: {
    cancels: [
      { when: { order_id: true }, cost: 8, each: "order_id", cap: 80 },
      { when: { cl_ord_id: true }, cost: 8, each: "cl_ord_id", cap: 80 },
      { cost: 8, each: "order_userref", cap: 80 },
    ],
  },
  write: true,
  params: {
    order_id: {},
    cl_ord_id: {},
    order_userref: {},
  },
  answer: socketOrderCanceledSchema,
};

/**
 * Cancels all open orders of the account.
 * https://docs.kraken.com/api/docs/websocket-v2/cancel_all
 */
export const cancelAllSocketRequest: Request<CancelAllSocketParams, SocketOrdersCanceled> = {
  id: "cancelAllSocket",
  server: "auth",
  method: "cancel_all",
  auth: "signed",
  cost: {},
  write: true,
  params: {},
  answer: socketOrdersCanceledSchema,
};

/**
 * Sets, renews or ends the timer that cancels all open orders of the account.
 * https://docs.kraken.com/api/docs/websocket-v2/cancel_after
 */
export const cancelAfterSocketRequest: Request<CancelAfterSocketParams, CancelTimer> = {
  id: "cancelAfterSocket",
  server: "auth",
  method: "cancel_all_orders_after",
  auth: "signed",
  cost: {},
  write: true,
  params: {
    timeout: { required: true },
  },
  answer: cancelTimerSchema,
};

/**
 * Places 2 to 15 orders of one pair.
 * https://docs.kraken.com/api/docs/websocket-v2/batch_add
 */
export const batchAddRequest: Request<BatchAddParams, BatchAddAnswer> = {
  id: "batchAdd",
  server: "auth",
  method: "batch_add",
  auth: "signed",
  cost: {
    trading: [
      { cost: 0.5, each: "orders", cap: 7.5 },
    ],
  },
  write: true,
  deadline: "deadline",
  params: {
    symbol: { required: true },
    orders: { required: true },
    deadline: {},
    validate: {},
  },
  answer: batchAddAnswerSchema,
};

/**
 * Cancels 2 to 50 open orders.
 * https://docs.kraken.com/api/docs/websocket-v2/batch_cancel
 */
export const batchCancelRequest: Request<BatchCancelParams, SocketOrdersCanceled> = {
  id: "batchCancel",
  server: "auth",
  method: "batch_cancel",
  auth: "signed",
  cost: {
    cancels: [
      { when: { orders: true }, cost: 8, each: "orders", cap: 80 },
      { cost: 8, each: "cl_ord_id", cap: 80 },
    ],
  },
  write: true,
  params: {
    orders: {},
    cl_ord_id: {},
  },
  answer: socketOrdersCanceledSchema,
};

/**
 * The book of one symbol: a snapshot, then what changes.
 * https://docs.kraken.com/api/docs/websocket-v2/book
 */
export const bookChannel: Channel<{ readonly depth: "10" | "25" | "100" | "500" | "1000"; readonly symbol: string }, BookFrame, HotBookFrame> = {
  id: "book",
  server: "stream",
  auth: "none",
  address: "book/{depth}/{symbol}",
  params: ["depth", "symbol"],
  messages: {
    book: bookFrameSchema,
  },
};

/**
 * Best bid and ask, last price and figures of 24 hours of one symbol.
 * https://docs.kraken.com/api/docs/websocket-v2/ticker
 */
export const tickerChannel: Channel<{ readonly trigger: "bbo" | "trades"; readonly symbol: string }, TickerFrame> = {
  id: "ticker",
  server: "stream",
  auth: "none",
  address: "ticker/{trigger}/{symbol}",
  params: ["trigger", "symbol"],
  messages: {
    ticker: tickerFrameSchema,
  },
};

/**
 * Trades of one symbol.
 * https://docs.kraken.com/api/docs/websocket-v2/trade
 */
export const tradeChannel: Channel<{ readonly symbol: string }, TradeFrame> = {
  id: "trade",
  server: "stream",
  auth: "none",
  address: "trade/{symbol}",
  params: ["symbol"],
  messages: {
    trade: tradeFrameSchema,
  },
};

/**
 * Candles of one symbol.
 * https://docs.kraken.com/api/docs/websocket-v2/ohlc
 */
export const ohlcChannel: Channel<{ readonly interval: "1" | "5" | "15" | "30" | "60" | "240" | "1440" | "10080" | "21600"; readonly symbol: string }, OhlcFrame> = {
  id: "ohlc",
  server: "stream",
  auth: "none",
  address: "ohlc/{interval}/{symbol}",
  params: ["interval", "symbol"],
  messages: {
    ohlc: ohlcFrameSchema,
  },
};

/**
 * Assets and pairs with their rules and states.
 * https://docs.kraken.com/api/docs/websocket-v2/instrument
 */
export const instrumentChannel: Channel<Record<string, never>, InstrumentFrame> = {
  id: "instrument",
  server: "stream",
  auth: "none",
  address: "instrument",
  params: [],
  messages: {
    instrument: instrumentFrameSchema,
  },
};

/**
 * The mode of the venue.
 * Comes to every connection by itself, at its beginning and when the venue's mode changes.
 * https://docs.kraken.com/api/docs/websocket-v2/status
 */
export const statusChannel: Channel<Record<string, never>, StatusFrame> = {
  id: "status",
  server: "stream",
  auth: "none",
  address: "status",
  params: [],
  messages: {
    status: statusFrameSchema,
  },
};

/**
 * A sign that the connection lives.
 * Comes to every connection by itself when nothing else does.
 * https://docs.kraken.com/api/docs/websocket-v2/heartbeat
 */
export const heartbeatChannel: Channel<Record<string, never>, Heartbeat> = {
  id: "heartbeat",
  server: "stream",
  auth: "none",
  address: "heartbeat",
  params: [],
  messages: {
    heartbeat: heartbeatSchema,
  },
};

/**
 * Events and fills of the account's orders.
 * https://docs.kraken.com/api/docs/websocket-v2/executions
 */
export const executionsChannel: Channel<Record<string, never>, ExecutionsFrame> = {
  id: "executions",
  server: "auth",
  auth: "signed",
  address: "executions",
  params: [],
  messages: {
    executions: executionsFrameSchema,
  },
};

/**
 * The account's balances and the entries of its ledger.
 * https://docs.kraken.com/api/docs/websocket-v2/balances
 */
export const balancesChannel: Channel<Record<string, never>, BalancesSnapshot | BalancesUpdate> = {
  id: "balances",
  server: "auth",
  auth: "signed",
  address: "balances",
  params: [],
  messages: {
    snapshot: balancesSnapshotSchema,
    update: balancesUpdateSchema,
  },
  select: "type",
};
