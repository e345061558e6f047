// Generated from specs/hyperliquid/spot.openapi.yaml and specs/hyperliquid/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint, Request } from "../../src/core/endpoint.ts";
import type {
  Side,
  OrderState,
  OrderKind,
  TimeInForce,
  Interval,
  UserAbstraction,
  ExchangeStatus,
  Level,
  Book,
  Mids,
  Trade,
  Trades,
  CandleQuery,
  Candle,
  SpotPair,
  EvmContract,
  SpotToken,
  SpotMeta,
  SpotAssetCtx,
  SpotMetaAndAssetCtxs,
  BasicOrder,
  Order,
  OrderRecord,
  OrderFound,
  OrderUnknown,
  OrderStatus,
  FillLiquidation,
  Fill,
  UserFillsByTimeQuery,
  SpotBalance,
  TokenAmount,
  SpotState,
  DailyVolume,
  VipTier,
  MakerTier,
  StakingTier,
  FeeSchedule,
  UserFees,
  UserRateLimit,
  UserRole,
  Expiry,
  LimitType,
  TriggerType,
  NewOrder,
  OrderAction,
  Cancel,
  CancelAction,
  CancelByCloid,
  CancelByCloidAction,
  Modify,
  ModifyAction,
  BatchModifyAction,
  ScheduleCancelAction,
  NoopAction,
  ExchangeRefusal,
  Placed,
  Executed,
  RestingStatus,
  FilledStatus,
  ErrorStatus,
  WaitingStatus,
  NewOrderStatus,
  OrderAnswer,
  CancelStatus,
  CancelAnswer,
  DoneAnswer,
  Subscription,
  PostMethod,
  PostChannel,
  PostId,
  PostReplyId,
  OrderPayload,
  CancelPayload,
  CancelByCloidPayload,
  ModifyPayload,
  BatchModifyPayload,
  ScheduleCancelPayload,
  NoopPayload,
  Bbo,
  MidsEvent,
  SpotContextEvent,
  OrderUpdate,
  OrderUpdates,
  UserFillsEvent,
  FundingEntry,
  LiquidationEntry,
  VenueCancel,
  UserEvent,
  SpotStateEvent,
  OpenOrdersEvent,
  L2BookAnswer,
  CandleSnapshotAnswer,
  OpenOrdersAnswer,
  FrontendOpenOrdersAnswer,
  HistoricalOrdersAnswer,
  UserFillsAnswer,
  UserFillsByTimeAnswer,
  ModifyAnswer,
  SubscribeFrame,
  UnsubscribeFrame,
  PingFrame,
  InfoPostFrame,
  SubscriptionAckFrame,
  PushedFrame,
  ErrorFrame,
  PongFrame,
  InfoReplyFrame,
  PostErrorFrame,
  OrderPostFrame,
  OrderReplyFrame,
  CancelPostFrame,
  CancelReplyFrame,
  CancelByCloidPostFrame,
  ModifyPostFrame,
  ModifyReplyFrame,
  BatchModifyPostFrame,
  ScheduleCancelPostFrame,
  NoopPostFrame,
  DoneReplyFrame,
  PostRefusedFrame,
  ModifyRequestAnswer,
  ExchangeStatusParams,
  SpotMetaParams,
  SpotMetaAndAssetCtxsParams,
  AllMidsParams,
  L2BookParams,
  RecentTradesParams,
  CandleSnapshotParams,
  OpenOrdersParams,
  FrontendOpenOrdersParams,
  OrderStatusParams,
  HistoricalOrdersParams,
  UserFillsParams,
  UserFillsByTimeParams,
  SpotClearinghouseStateParams,
  UserFeesParams,
  UserRateLimitParams,
  UserRoleParams,
  UserAbstractionParams,
  OrderParams,
  CancelParams,
  CancelByCloidParams,
  ModifyParams,
  BatchModifyParams,
  ScheduleCancelParams,
  NoopParams,
  HotBook,
} from "./spot.types.ts";

export type {
  Side,
  OrderState,
  OrderKind,
  TimeInForce,
  Interval,
  UserAbstraction,
  ExchangeStatus,
  Level,
  Book,
  Mids,
  Trade,
  Trades,
  CandleQuery,
  Candle,
  SpotPair,
  EvmContract,
  SpotToken,
  SpotMeta,
  SpotAssetCtx,
  SpotMetaAndAssetCtxs,
  BasicOrder,
  Order,
  OrderRecord,
  OrderFound,
  OrderUnknown,
  OrderStatus,
  FillLiquidation,
  Fill,
  UserFillsByTimeQuery,
  SpotBalance,
  TokenAmount,
  SpotState,
  DailyVolume,
  VipTier,
  MakerTier,
  StakingTier,
  FeeSchedule,
  UserFees,
  UserRateLimit,
  UserRole,
  Expiry,
  LimitType,
  TriggerType,
  NewOrder,
  OrderAction,
  Cancel,
  CancelAction,
  CancelByCloid,
  CancelByCloidAction,
  Modify,
  ModifyAction,
  BatchModifyAction,
  ScheduleCancelAction,
  NoopAction,
  ExchangeRefusal,
  Placed,
  Executed,
  RestingStatus,
  FilledStatus,
  ErrorStatus,
  WaitingStatus,
  NewOrderStatus,
  OrderAnswer,
  CancelStatus,
  CancelAnswer,
  DoneAnswer,
  Subscription,
  PostMethod,
  PostChannel,
  PostId,
  PostReplyId,
  OrderPayload,
  CancelPayload,
  CancelByCloidPayload,
  ModifyPayload,
  BatchModifyPayload,
  ScheduleCancelPayload,
  NoopPayload,
  Bbo,
  MidsEvent,
  SpotContextEvent,
  OrderUpdate,
  OrderUpdates,
  UserFillsEvent,
  FundingEntry,
  LiquidationEntry,
  VenueCancel,
  UserEvent,
  SpotStateEvent,
  OpenOrdersEvent,
  L2BookAnswer,
  CandleSnapshotAnswer,
  OpenOrdersAnswer,
  FrontendOpenOrdersAnswer,
  HistoricalOrdersAnswer,
  UserFillsAnswer,
  UserFillsByTimeAnswer,
  ModifyAnswer,
  SubscribeFrame,
  UnsubscribeFrame,
  PingFrame,
  InfoPostFrame,
  SubscriptionAckFrame,
  PushedFrame,
  ErrorFrame,
  PongFrame,
  InfoReplyFrame,
  PostErrorFrame,
  OrderPostFrame,
  OrderReplyFrame,
  CancelPostFrame,
  CancelReplyFrame,
  CancelByCloidPostFrame,
  ModifyPostFrame,
  ModifyReplyFrame,
  BatchModifyPostFrame,
  ScheduleCancelPostFrame,
  NoopPostFrame,
  DoneReplyFrame,
  PostRefusedFrame,
  ModifyRequestAnswer,
  ExchangeStatusParams,
  SpotMetaParams,
  SpotMetaAndAssetCtxsParams,
  AllMidsParams,
  L2BookParams,
  RecentTradesParams,
  CandleSnapshotParams,
  OpenOrdersParams,
  FrontendOpenOrdersParams,
  OrderStatusParams,
  HistoricalOrdersParams,
  UserFillsParams,
  UserFillsByTimeParams,
  SpotClearinghouseStateParams,
  UserFeesParams,
  UserRateLimitParams,
  UserRoleParams,
  UserAbstractionParams,
  OrderParams,
  CancelParams,
  CancelByCloidParams,
  ModifyParams,
  BatchModifyParams,
  ScheduleCancelParams,
  NoopParams,
  HotBook,
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

export const sideSchema: v.GenericSchema<unknown, Side> = /* @__PURE__ */ (() =>
  v.picklist([
    "B",
    "A",
  ]))();
const optional_sideSchema = /* @__PURE__ */ v.exactOptional(sideSchema);

export const orderStateSchema: v.GenericSchema<unknown, OrderState> = /* @__PURE__ */ (() =>
  text)();

export const orderKindSchema: v.GenericSchema<unknown, OrderKind> = /* @__PURE__ */ (() =>
  text)();

export const timeInForceSchema: v.GenericSchema<unknown, TimeInForce> = /* @__PURE__ */ (() =>
  text)();

export const intervalSchema: v.GenericSchema<unknown, Interval> = /* @__PURE__ */ (() =>
  text)();

export const userAbstractionSchema: v.GenericSchema<unknown, UserAbstraction> = /* @__PURE__ */ (() =>
  text)();

export const exchangeStatusSchema: v.GenericSchema<unknown, ExchangeStatus> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: integer,
    specialStatuses: v.exactOptional(v.nullable(v.union([
      text,
      v.array(anything),
      v.pipe(noList, v.record(v.string(), anything)),
    ]))),
  }))();

export const levelSchema: v.GenericSchema<unknown, Level> = /* @__PURE__ */ (() =>
  v.looseObject({
    px: decimal,
    sz: decimal,
    n: integer,
  }))();

export const bookSchema: v.GenericSchema<unknown, Book> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    time: integer,
    levels: v.strictTuple([
      v.array(levelSchema),
      v.array(levelSchema),
    ]),
    spread: optional_decimal,
    fast: optional_boolean,
  }))();

export const midsSchema: v.GenericSchema<unknown, Mids> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.record(v.string(), decimal)))();

export const tradeSchema: v.GenericSchema<unknown, Trade> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    side: sideSchema,
    px: decimal,
    sz: decimal,
    time: integer,
    hash: text,
    tid: integer,
    users: v.exactOptional(v.array(text)),
  }))();

export const tradesSchema: v.GenericSchema<unknown, Trades> = /* @__PURE__ */ (() =>
  v.array(tradeSchema))();

export const candleQuerySchema: v.GenericSchema<unknown, CandleQuery> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    interval: text,
    startTime: integer,
    endTime: optional_integer,
  }))();

export const candleSchema: v.GenericSchema<unknown, Candle> = /* @__PURE__ */ (() =>
  v.looseObject({
    t: integer,
    T: integer,
    s: text,
    i: intervalSchema,
    o: decimal,
    c: decimal,
    h: decimal,
    l: decimal,
    v: decimal,
    n: integer,
  }))();

export const spotPairSchema: v.GenericSchema<unknown, SpotPair> = /* @__PURE__ */ (() =>
  v.looseObject({
    tokens: v.strictTuple([
      integer,
      integer,
    ]),
    name: text,
    index: integer,
    isCanonical: boolean,
  }))();

export const evmContractSchema: v.GenericSchema<unknown, EvmContract> = /* @__PURE__ */ (() =>
  v.looseObject({
    address: text,
    evm_extra_wei_decimals: optional_integer,
  }))();

export const spotTokenSchema: v.GenericSchema<unknown, SpotToken> = /* @__PURE__ */ (() =>
  v.looseObject({
    name: text,
    szDecimals: integer,
    weiDecimals: integer,
    index: integer,
    tokenId: text,
    isCanonical: boolean,
    evmContract: v.exactOptional(v.nullable(evmContractSchema)),
    fullName: v.exactOptional(v.nullable(text)),
    deployerTradingFeeShare: optional_decimal,
  }))();

export const spotMetaSchema: v.GenericSchema<unknown, SpotMeta> = /* @__PURE__ */ (() =>
  v.looseObject({
    universe: v.array(spotPairSchema),
    tokens: v.array(spotTokenSchema),
  }))();

export const spotAssetCtxSchema: v.GenericSchema<unknown, SpotAssetCtx> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    prevDayPx: decimal,
    dayNtlVlm: decimal,
    dayBaseVlm: optional_decimal,
    markPx: decimal,
    midPx: v.exactOptional(v.nullable(decimal)),
    circulatingSupply: optional_decimal,
    totalSupply: optional_decimal,
  }))();

export const spotMetaAndAssetCtxsSchema: v.GenericSchema<unknown, SpotMetaAndAssetCtxs> = /* @__PURE__ */ (() =>
  v.strictTuple([
    spotMetaSchema,
    v.array(spotAssetCtxSchema),
  ]))();

export const basicOrderSchema: v.GenericSchema<unknown, BasicOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    side: sideSchema,
    limitPx: decimal,
    sz: decimal,
    oid: int64,
    timestamp: integer,
    origSz: decimal,
    cloid: v.exactOptional(v.nullable(text)),
    reduceOnly: optional_boolean,
  }))();

export const orderSchema: v.GenericSchema<unknown, Order> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    side: sideSchema,
    limitPx: decimal,
    sz: decimal,
    oid: int64,
    timestamp: integer,
    origSz: decimal,
    triggerCondition: text,
    isTrigger: boolean,
    triggerPx: decimal,
    children: v.exactOptional(v.array(v.lazy(() => orderSchema))),
    isPositionTpsl: boolean,
    reduceOnly: boolean,
    orderType: orderKindSchema,
    tif: v.exactOptional(v.nullable(timeInForceSchema)),
    cloid: v.exactOptional(v.nullable(text)),
  }))();

export const orderRecordSchema: v.GenericSchema<unknown, OrderRecord> = /* @__PURE__ */ (() =>
  v.looseObject({
    order: orderSchema,
    status: orderStateSchema,
    statusTimestamp: integer,
  }))();

export const orderFoundSchema: v.GenericSchema<unknown, OrderFound> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: v.literal("order"),
    order: orderRecordSchema,
  }))();

export const orderUnknownSchema: v.GenericSchema<unknown, OrderUnknown> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: v.literal("unknownOid"),
  }))();

export const orderStatusSchema: v.GenericSchema<unknown, OrderStatus> = /* @__PURE__ */ (() =>
  v.lazy((input) => {
    switch ((input as { readonly status?: unknown } | null | undefined)?.["status"]) {
      case "order":
        return orderFoundSchema;
      case "unknownOid":
        return orderUnknownSchema;
      default:
        return v.pipe(v.looseObject({ status: v.picklist(["order", "unknownOid"]) }), v.never());
    }
  }))();

export const fillLiquidationSchema: v.GenericSchema<unknown, FillLiquidation> = /* @__PURE__ */ (() =>
  v.looseObject({
    liquidatedUser: optional_text,
    markPx: decimal,
    method: text,
  }))();

export const fillSchema: v.GenericSchema<unknown, Fill> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    px: decimal,
    sz: decimal,
    side: sideSchema,
    time: integer,
    startPosition: decimal,
    dir: text,
    closedPnl: decimal,
    hash: text,
    oid: int64,
    crossed: boolean,
    fee: decimal,
    tid: integer,
    feeToken: text,
    cloid: v.exactOptional(v.nullable(text)),
    builderFee: optional_decimal,
    feeTrialEscrow: optional_decimal,
    twapId: v.exactOptional(v.nullable(integer)),
    liquidation: v.exactOptional(fillLiquidationSchema),
  }))();

export const userFillsByTimeQuerySchema: v.GenericSchema<unknown, UserFillsByTimeQuery> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.literal("userFillsByTime"),
    user: text,
    startTime: integer,
    endTime: optional_integer,
    aggregateByTime: optional_boolean,
    reversed: optional_boolean,
  }))();

export const spotBalanceSchema: v.GenericSchema<unknown, SpotBalance> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    token: optional_integer,
    total: decimal,
    hold: decimal,
    entryNtl: decimal,
    spotHold: optional_decimal,
    ltv: optional_decimal,
    borrowed: optional_decimal,
    supplied: optional_decimal,
  }))();

export const tokenAmountSchema: v.GenericSchema<unknown, TokenAmount> = /* @__PURE__ */ (() =>
  v.strictTuple([
    integer,
    decimal,
  ]))();

export const spotStateSchema: v.GenericSchema<unknown, SpotState> = /* @__PURE__ */ (() =>
  v.looseObject({
    balances: v.array(spotBalanceSchema),
    tokenToAvailableAfterMaintenance: v.exactOptional(v.array(tokenAmountSchema)),
    portfolioMarginEnabled: optional_boolean,
    portfolioMarginRatio: optional_decimal,
  }))();

export const dailyVolumeSchema: v.GenericSchema<unknown, DailyVolume> = /* @__PURE__ */ (() =>
  v.looseObject({
    date: text,
    userCross: decimal,
    userAdd: decimal,
    exchange: decimal,
  }))();

export const vipTierSchema: v.GenericSchema<unknown, VipTier> = /* @__PURE__ */ (() =>
  v.looseObject({
    ntlCutoff: decimal,
    cross: decimal,
    add: decimal,
    spotCross: decimal,
    spotAdd: decimal,
  }))();

export const makerTierSchema: v.GenericSchema<unknown, MakerTier> = /* @__PURE__ */ (() =>
  v.looseObject({
    makerFractionCutoff: decimal,
    add: decimal,
  }))();

export const stakingTierSchema: v.GenericSchema<unknown, StakingTier> = /* @__PURE__ */ (() =>
  v.looseObject({
    bpsOfMaxSupply: decimal,
    discount: decimal,
  }))();

export const feeScheduleSchema: v.GenericSchema<unknown, FeeSchedule> = /* @__PURE__ */ (() =>
  v.looseObject({
    cross: decimal,
    add: decimal,
    spotCross: decimal,
    spotAdd: decimal,
    tiers: v.exactOptional(v.pipe(noList, v.looseObject({
      vip: v.exactOptional(v.array(vipTierSchema)),
      mm: v.exactOptional(v.array(makerTierSchema)),
    }))),
    referralDiscount: optional_decimal,
    stakingDiscountTiers: v.exactOptional(v.array(stakingTierSchema)),
  }))();

export const userFeesSchema: v.GenericSchema<unknown, UserFees> = /* @__PURE__ */ (() =>
  v.looseObject({
    dailyUserVlm: v.exactOptional(v.array(dailyVolumeSchema)),
    feeSchedule: feeScheduleSchema,
    userCrossRate: decimal,
    userAddRate: decimal,
    userSpotCrossRate: decimal,
    userSpotAddRate: decimal,
    activeReferralDiscount: decimal,
    activeStakingDiscount: v.exactOptional(v.nullable(stakingTierSchema)),
  }))();

export const userRateLimitSchema: v.GenericSchema<unknown, UserRateLimit> = /* @__PURE__ */ (() =>
  v.looseObject({
    cumVlm: decimal,
    nRequestsUsed: integer,
    nRequestsCap: integer,
    nRequestsSurplus: optional_integer,
  }))();

export const userRoleSchema: v.GenericSchema<unknown, UserRole> = /* @__PURE__ */ (() =>
  v.looseObject({
    role: text,
    data: v.exactOptional(v.pipe(noList, v.looseObject({
      user: optional_text,
      master: optional_text,
    }))),
  }))();

export const expirySchema: v.GenericSchema<unknown, Expiry> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    expiresAfter: optional_integer,
  })))();

export const limitTypeSchema: v.GenericSchema<unknown, LimitType> = /* @__PURE__ */ (() =>
  v.looseObject({
    limit: v.looseObject({
      tif: v.picklist([
        "Gtc",
        "Ioc",
        "Alo",
      ]),
    }),
  }))();

export const triggerTypeSchema: v.GenericSchema<unknown, TriggerType> = /* @__PURE__ */ (() =>
  v.looseObject({
    trigger: v.looseObject({
      isMarket: boolean,
      triggerPx: text,
      tpsl: v.picklist([
        "tp",
        "sl",
      ]),
    }),
  }))();

export const newOrderSchema: v.GenericSchema<unknown, NewOrder> = /* @__PURE__ */ (() =>
  v.looseObject({
    a: integer,
    b: boolean,
    p: text,
    s: text,
    r: boolean,
    t: v.union([
      limitTypeSchema,
      triggerTypeSchema,
    ]),
    c: optional_text,
  }))();

export const orderActionSchema: v.GenericSchema<unknown, OrderAction> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.literal("order"),
    orders: v.array(newOrderSchema),
    grouping: v.picklist([
      "na",
      "normalTpsl",
      "positionTpsl",
    ]),
  }))();

export const cancelSchema: v.GenericSchema<unknown, Cancel> = /* @__PURE__ */ (() =>
  v.looseObject({
    a: integer,
    o: int64,
  }))();

export const cancelActionSchema: v.GenericSchema<unknown, CancelAction> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.literal("cancel"),
    cancels: v.array(cancelSchema),
    f: v.exactOptional(v.literal(true)),
  }))();

export const cancelByCloidSchema: v.GenericSchema<unknown, CancelByCloid> = /* @__PURE__ */ (() =>
  v.looseObject({
    asset: integer,
    cloid: text,
  }))();

export const cancelByCloidActionSchema: v.GenericSchema<unknown, CancelByCloidAction> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.literal("cancelByCloid"),
    cancels: v.array(cancelByCloidSchema),
    f: v.exactOptional(v.literal(true)),
  }))();

export const modifySchema: v.GenericSchema<unknown, Modify> = /* @__PURE__ */ (() =>
  v.looseObject({
    oid: v.union([
      int64,
      text,
    ]),
    order: newOrderSchema,
  }))();

export const modifyActionSchema: v.GenericSchema<unknown, ModifyAction> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.literal("modify"),
    oid: v.union([
      int64,
      text,
    ]),
    order: newOrderSchema,
    a: v.exactOptional(v.literal(true)),
  }))();

export const batchModifyActionSchema: v.GenericSchema<unknown, BatchModifyAction> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.literal("batchModify"),
    modifies: v.array(modifySchema),
    a: v.exactOptional(v.literal(true)),
  }))();

export const scheduleCancelActionSchema: v.GenericSchema<unknown, ScheduleCancelAction> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.literal("scheduleCancel"),
    time: optional_integer,
  }))();

export const noopActionSchema: v.GenericSchema<unknown, NoopAction> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.literal("noop"),
  }))();

export const exchangeRefusalSchema: v.GenericSchema<unknown, ExchangeRefusal> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: v.literal("err"),
    response: text,
  }))();

export const placedSchema: v.GenericSchema<unknown, Placed> = /* @__PURE__ */ (() =>
  v.looseObject({
    oid: int64,
    cloid: v.exactOptional(v.nullable(text)),
  }))();

export const executedSchema: v.GenericSchema<unknown, Executed> = /* @__PURE__ */ (() =>
  v.looseObject({
    totalSz: decimal,
    avgPx: decimal,
    oid: int64,
    cloid: v.exactOptional(v.nullable(text)),
  }))();

export const restingStatusSchema: v.GenericSchema<unknown, RestingStatus> = /* @__PURE__ */ (() =>
  v.looseObject({
    resting: placedSchema,
  }))();

export const filledStatusSchema: v.GenericSchema<unknown, FilledStatus> = /* @__PURE__ */ (() =>
  v.looseObject({
    filled: executedSchema,
  }))();

export const errorStatusSchema: v.GenericSchema<unknown, ErrorStatus> = /* @__PURE__ */ (() =>
  v.looseObject({
    error: text,
  }))();

export const waitingStatusSchema: v.GenericSchema<unknown, WaitingStatus> = /* @__PURE__ */ (() =>
  text)();

export const newOrderStatusSchema: v.GenericSchema<unknown, NewOrderStatus> = /* @__PURE__ */ (() =>
  v.union([
    restingStatusSchema,
    filledStatusSchema,
    errorStatusSchema,
    waitingStatusSchema,
  ]))();

export const orderAnswerSchema: v.GenericSchema<unknown, OrderAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: v.literal("ok"),
    response: v.looseObject({
      type: v.literal("order"),
      data: v.looseObject({
        statuses: v.array(newOrderStatusSchema),
      }),
    }),
  }))();

export const cancelStatusSchema: v.GenericSchema<unknown, CancelStatus> = /* @__PURE__ */ (() =>
  v.union([
    v.literal("success"),
    errorStatusSchema,
  ]))();

export const cancelAnswerSchema: v.GenericSchema<unknown, CancelAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: v.literal("ok"),
    response: v.looseObject({
      type: v.literal("cancel"),
      data: v.looseObject({
        statuses: v.array(cancelStatusSchema),
      }),
    }),
  }))();

export const doneAnswerSchema: v.GenericSchema<unknown, DoneAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: v.literal("ok"),
    response: v.looseObject({
      type: v.literal("default"),
    }),
  }))();

export const subscriptionSchema: v.GenericSchema<unknown, Subscription> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: text,
    coin: optional_text,
    user: optional_text,
    dex: v.exactOptional(v.nullable(text)),
    interval: optional_text,
    nSigFigs: v.exactOptional(v.nullable(integer)),
    mantissa: v.exactOptional(v.nullable(integer)),
    fast: v.exactOptional(v.nullable(boolean)),
    aggregateByTime: v.exactOptional(v.nullable(boolean)),
    isPortfolioMargin: v.exactOptional(v.nullable(boolean)),
  }))();

export const postMethodSchema: v.GenericSchema<unknown, PostMethod> = /* @__PURE__ */ (() =>
  v.literal("post"))();
const optional_postMethodSchema = /* @__PURE__ */ v.exactOptional(postMethodSchema);

export const postChannelSchema: v.GenericSchema<unknown, PostChannel> = /* @__PURE__ */ (() =>
  v.literal("post"))();
const optional_postChannelSchema = /* @__PURE__ */ v.exactOptional(postChannelSchema);

export const postIdSchema: v.GenericSchema<unknown, PostId> = /* @__PURE__ */ (() =>
  integer)();

export const postReplyIdSchema: v.GenericSchema<unknown, PostReplyId> = /* @__PURE__ */ (() =>
  integer)();

export const orderPayloadSchema: v.GenericSchema<unknown, OrderPayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: orderActionSchema,
    expiresAfter: optional_integer,
  }))();

export const cancelPayloadSchema: v.GenericSchema<unknown, CancelPayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: cancelActionSchema,
    expiresAfter: optional_integer,
  }))();

export const cancelByCloidPayloadSchema: v.GenericSchema<unknown, CancelByCloidPayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: cancelByCloidActionSchema,
    expiresAfter: optional_integer,
  }))();

export const modifyPayloadSchema: v.GenericSchema<unknown, ModifyPayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: modifyActionSchema,
    expiresAfter: optional_integer,
  }))();

export const batchModifyPayloadSchema: v.GenericSchema<unknown, BatchModifyPayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: batchModifyActionSchema,
    expiresAfter: optional_integer,
  }))();

export const scheduleCancelPayloadSchema: v.GenericSchema<unknown, ScheduleCancelPayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: scheduleCancelActionSchema,
    expiresAfter: optional_integer,
  }))();

export const noopPayloadSchema: v.GenericSchema<unknown, NoopPayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: noopActionSchema,
    expiresAfter: optional_integer,
  }))();

export const bboSchema: v.GenericSchema<unknown, Bbo> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    time: integer,
    bbo: v.strictTuple([
      v.nullable(levelSchema),
      v.nullable(levelSchema),
    ]),
  }))();

export const midsEventSchema: v.GenericSchema<unknown, MidsEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    mids: midsSchema,
    dex: v.exactOptional(v.nullable(text)),
  }))();

export const spotContextEventSchema: v.GenericSchema<unknown, SpotContextEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    ctx: spotAssetCtxSchema,
  }))();

export const orderUpdateSchema: v.GenericSchema<unknown, OrderUpdate> = /* @__PURE__ */ (() =>
  v.looseObject({
    order: basicOrderSchema,
    status: orderStateSchema,
    statusTimestamp: integer,
  }))();

export const orderUpdatesSchema: v.GenericSchema<unknown, OrderUpdates> = /* @__PURE__ */ (() =>
  v.array(orderUpdateSchema))();

export const userFillsEventSchema: v.GenericSchema<unknown, UserFillsEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    user: text,
    fills: v.array(fillSchema),
    isSnapshot: optional_boolean,
  }))();

export const fundingEntrySchema: v.GenericSchema<unknown, FundingEntry> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: integer,
    coin: text,
    usdc: decimal,
    szi: decimal,
    fundingRate: decimal,
    nSamples: v.exactOptional(v.nullable(integer)),
  }))();

export const liquidationEntrySchema: v.GenericSchema<unknown, LiquidationEntry> = /* @__PURE__ */ (() =>
  v.looseObject({
    lid: int64,
    liquidator: text,
    liquidated_user: text,
    liquidated_ntl_pos: decimal,
    liquidated_account_value: decimal,
  }))();

export const venueCancelSchema: v.GenericSchema<unknown, VenueCancel> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    oid: int64,
  }))();

export const userEventSchema: v.GenericSchema<unknown, UserEvent> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    fills: v.exactOptional(v.array(fillSchema)),
    funding: v.exactOptional(fundingEntrySchema),
    liquidation: v.exactOptional(liquidationEntrySchema),
    nonUserCancel: v.exactOptional(v.array(venueCancelSchema)),
    twapHistory: v.exactOptional(v.array(v.pipe(noList, v.record(v.string(), anything)))),
    twapSliceFills: v.exactOptional(v.array(v.pipe(noList, v.record(v.string(), anything)))),
  })))();

export const spotStateEventSchema: v.GenericSchema<unknown, SpotStateEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    user: text,
    spotState: spotStateSchema,
  }))();

export const openOrdersEventSchema: v.GenericSchema<unknown, OpenOrdersEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    dex: text,
    user: text,
    orders: v.array(orderSchema),
  }))();

export const l2BookAnswerSchema: v.GenericSchema<unknown, L2BookAnswer> = /* @__PURE__ */ (() =>
  v.nullable(bookSchema))();

export const candleSnapshotAnswerSchema: v.GenericSchema<unknown, CandleSnapshotAnswer> = /* @__PURE__ */ (() =>
  v.array(candleSchema))();

export const openOrdersAnswerSchema: v.GenericSchema<unknown, OpenOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(basicOrderSchema))();

export const frontendOpenOrdersAnswerSchema: v.GenericSchema<unknown, FrontendOpenOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(orderSchema))();

export const historicalOrdersAnswerSchema: v.GenericSchema<unknown, HistoricalOrdersAnswer> = /* @__PURE__ */ (() =>
  v.array(orderRecordSchema))();

export const userFillsAnswerSchema: v.GenericSchema<unknown, UserFillsAnswer> = /* @__PURE__ */ (() =>
  v.array(fillSchema))();

export const userFillsByTimeAnswerSchema: v.GenericSchema<unknown, UserFillsByTimeAnswer> = /* @__PURE__ */ (() =>
  v.array(fillSchema))();

export const modifyAnswerSchema: v.GenericSchema<unknown, ModifyAnswer> = /* @__PURE__ */ (() =>
  v.union([
    doneAnswerSchema,
    orderAnswerSchema,
  ]))();

export const subscribeFrameSchema: v.GenericSchema<unknown, SubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("subscribe"),
    subscription: subscriptionSchema,
  }))();

export const unsubscribeFrameSchema: v.GenericSchema<unknown, UnsubscribeFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("unsubscribe"),
    subscription: subscriptionSchema,
  }))();

export const pingFrameSchema: v.GenericSchema<unknown, PingFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: v.literal("ping"),
  }))();

export const infoPostFrameSchema: v.GenericSchema<unknown, InfoPostFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: postMethodSchema,
    id: postIdSchema,
    request: v.looseObject({
      type: v.literal("info"),
      payload: v.pipe(noList, v.record(v.string(), anything)),
    }),
  }))();

export const subscriptionAckFrameSchema: v.GenericSchema<unknown, SubscriptionAckFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("subscriptionResponse"),
    data: v.looseObject({
      method: v.picklist([
        "subscribe",
        "unsubscribe",
      ]),
      subscription: subscriptionSchema,
    }),
  }))();

export const pushedFrameSchema: v.GenericSchema<unknown, PushedFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: text,
    data: v.union([
      v.pipe(noList, v.record(v.string(), anything)),
      v.array(anything),
    ]),
  }))();

export const errorFrameSchema: v.GenericSchema<unknown, ErrorFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("error"),
    data: text,
  }))();

export const pongFrameSchema: v.GenericSchema<unknown, PongFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("pong"),
  }))();

export const infoReplyFrameSchema: v.GenericSchema<unknown, InfoReplyFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: postChannelSchema,
    data: v.looseObject({
      id: postReplyIdSchema,
      response: v.looseObject({
        type: v.literal("info"),
        payload: v.looseObject({
          type: text,
          data: v.nullable(v.union([
            v.pipe(noList, v.record(v.string(), anything)),
            v.array(anything),
            text,
            number,
            boolean,
          ])),
        }),
      }),
    }),
  }))();

export const postErrorFrameSchema: v.GenericSchema<unknown, PostErrorFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: postChannelSchema,
    data: v.looseObject({
      id: postReplyIdSchema,
      response: v.looseObject({
        type: v.literal("error"),
        payload: text,
      }),
    }),
  }))();

export const orderPostFrameSchema: v.GenericSchema<unknown, OrderPostFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: postMethodSchema,
    id: postIdSchema,
    request: v.looseObject({
      type: v.literal("action"),
      payload: orderPayloadSchema,
    }),
  }))();

export const orderReplyFrameSchema: v.GenericSchema<unknown, OrderReplyFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: postChannelSchema,
    data: v.looseObject({
      id: postReplyIdSchema,
      response: v.looseObject({
        type: v.literal("action"),
        payload: orderAnswerSchema,
      }),
    }),
  }))();

export const cancelPostFrameSchema: v.GenericSchema<unknown, CancelPostFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: postMethodSchema,
    id: postIdSchema,
    request: v.looseObject({
      type: v.literal("action"),
      payload: cancelPayloadSchema,
    }),
  }))();

export const cancelReplyFrameSchema: v.GenericSchema<unknown, CancelReplyFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: postChannelSchema,
    data: v.looseObject({
      id: postReplyIdSchema,
      response: v.looseObject({
        type: v.literal("action"),
        payload: cancelAnswerSchema,
      }),
    }),
  }))();

export const cancelByCloidPostFrameSchema: v.GenericSchema<unknown, CancelByCloidPostFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: postMethodSchema,
    id: postIdSchema,
    request: v.looseObject({
      type: v.literal("action"),
      payload: cancelByCloidPayloadSchema,
    }),
  }))();

export const modifyPostFrameSchema: v.GenericSchema<unknown, ModifyPostFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: postMethodSchema,
    id: postIdSchema,
    request: v.looseObject({
      type: v.literal("action"),
      payload: modifyPayloadSchema,
    }),
  }))();

export const modifyReplyFrameSchema: v.GenericSchema<unknown, ModifyReplyFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: postChannelSchema,
    data: v.looseObject({
      id: postReplyIdSchema,
      response: v.looseObject({
        type: v.literal("action"),
        payload: v.union([
          doneAnswerSchema,
          orderAnswerSchema,
        ]),
      }),
    }),
  }))();

export const batchModifyPostFrameSchema: v.GenericSchema<unknown, BatchModifyPostFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: postMethodSchema,
    id: postIdSchema,
    request: v.looseObject({
      type: v.literal("action"),
      payload: batchModifyPayloadSchema,
    }),
  }))();

export const scheduleCancelPostFrameSchema: v.GenericSchema<unknown, ScheduleCancelPostFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: postMethodSchema,
    id: postIdSchema,
    request: v.looseObject({
      type: v.literal("action"),
      payload: scheduleCancelPayloadSchema,
    }),
  }))();

export const noopPostFrameSchema: v.GenericSchema<unknown, NoopPostFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: postMethodSchema,
    id: postIdSchema,
    request: v.looseObject({
      type: v.literal("action"),
      payload: noopPayloadSchema,
    }),
  }))();

export const doneReplyFrameSchema: v.GenericSchema<unknown, DoneReplyFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: postChannelSchema,
    data: v.looseObject({
      id: postReplyIdSchema,
      response: v.looseObject({
        type: v.literal("action"),
        payload: doneAnswerSchema,
      }),
    }),
  }))();

export const postRefusedFrameSchema: v.GenericSchema<unknown, PostRefusedFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: postChannelSchema,
    data: v.looseObject({
      id: postReplyIdSchema,
      response: v.looseObject({
        type: v.literal("action"),
        payload: exchangeRefusalSchema,
      }),
    }),
  }))();

export const modifyRequestAnswerSchema: v.GenericSchema<unknown, ModifyRequestAnswer> = /* @__PURE__ */ (() =>
  v.union([
    doneAnswerSchema,
    orderAnswerSchema,
  ]))();

const in_body = { in: "body" } as const;
const in_body_required = { in: "body", required: true } as const;

/**
 * Asks the server's time, that of the last block.
 * The page on limits names this request, none describes it; the fields are those of the wire. The time trails the wall clock by 0.1 to 0.3 seconds.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/rate-limits-and-user-limits
 */
export const exchangeStatus: Endpoint<ExchangeStatusParams, ExchangeStatus> = {
  id: "exchangeStatus",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 2,
  },
  params: {},
  fixed: {
    type: "exchangeStatus",
  },
  body: "json",
  answer: exchangeStatusSchema,
};

/**
 * Lists the spot pairs and all tokens.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/spot#retrieve-spot-metadata
 */
export const spotMeta: Endpoint<SpotMetaParams, SpotMeta> = {
  id: "spotMeta",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 20,
  },
  params: {},
  fixed: {
    type: "spotMeta",
  },
  body: "json",
  answer: spotMetaSchema,
};

/**
 * Lists the spot pairs and tokens, and prices and volumes of the last 24 hours.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/spot#retrieve-spot-asset-contexts
 */
export const spotMetaAndAssetCtxs: Endpoint<SpotMetaAndAssetCtxsParams, SpotMetaAndAssetCtxs> = {
  id: "spotMetaAndAssetCtxs",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 20,
  },
  params: {},
  fixed: {
    type: "spotMetaAndAssetCtxs",
  },
  body: "json",
  answer: spotMetaAndAssetCtxsSchema,
};

/**
 * Lists the mid price of every coin.
 * Where a book is empty it is the price of the last trade. Spot and outcome coins come with the first dex only.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-mids-for-all-coins
 */
export const allMids: Endpoint<AllMidsParams, Mids> = {
  id: "allMids",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 2,
  },
  params: {
    dex: in_body,
  },
  fixed: {
    type: "allMids",
  },
  body: "json",
  answer: midsSchema,
};

/**
 * Takes a snapshot of an order book, at most 20 levels on each side.
 * A coin that does not exist is answered with null; a delisted one with an empty book.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#l2-book-snapshot
 */
export const l2Book: Endpoint<L2BookParams, L2BookAnswer> = {
  id: "l2Book",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 2,
  },
  params: {
    coin: in_body_required,
    nSigFigs: in_body,
    mantissa: in_body,
  },
  fixed: {
    type: "l2Book",
  },
  body: "json",
  answer: l2BookAnswerSchema,
};

/**
 * Lists the latest trades of a coin.
 * The page on limits names this request, none describes it; the fields are those of the stream of trades. There is no way to ask for older ones.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/rate-limits-and-user-limits
 */
export const recentTrades: Endpoint<RecentTradesParams, Trades> = {
  id: "recentTrades",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 25,
  },
  params: {
    coin: in_body_required,
  },
  fixed: {
    type: "recentTrades",
  },
  body: "json",
  answer: tradesSchema,
};

/**
 * Lists candles of a coin, oldest first.
 * Only the latest 5000 candles of an interval are kept. Candles without trades may be missing.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#candle-snapshot
 */
export const candleSnapshot: Endpoint<CandleSnapshotParams, CandleSnapshotAnswer> = {
  id: "candleSnapshot",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 104,
  },
  params: {
    req: in_body_required,
  },
  fixed: {
    type: "candleSnapshot",
  },
  body: "json",
  answer: candleSnapshotAnswerSchema,
};

/**
 * Lists the open orders of an account, in short.
 * Spot's are among those of the first dex; each further dex has to be asked by itself.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-a-users-open-orders
 */
export const openOrders: Endpoint<OpenOrdersParams, OpenOrdersAnswer> = {
  id: "openOrders",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 20,
  },
  params: {
    user: in_body_required,
    dex: in_body,
  },
  fixed: {
    type: "openOrders",
  },
  body: "json",
  answer: openOrdersAnswerSchema,
};

/**
 * Lists the open orders of an account with their types and triggers.
 * Spot's are among those of the first dex; each further dex has to be asked by itself.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-a-users-open-orders-with-additional-frontend-info
 */
export const frontendOpenOrders: Endpoint<FrontendOpenOrdersParams, FrontendOpenOrdersAnswer> = {
  id: "frontendOpenOrders",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 20,
  },
  params: {
    user: in_body_required,
    dex: in_body,
  },
  fixed: {
    type: "frontendOpenOrders",
  },
  body: "json",
  answer: frontendOpenOrdersAnswerSchema,
};

/**
 * Finds an order by the venue's id or the client's, open or not.
 * Finds orders that were refused at placement too, where the refusal made a record (the states that end in Rejected). For how long closed orders are found is nowhere said; historicalOrders ends after 2000. An id that no order of the account has is answered with unknownOid; so is every id where the address is that of an API wallet.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-order-status-by-oid-or-cloid
 */
export const orderStatus: Endpoint<OrderStatusParams, OrderStatus> = {
  id: "orderStatus",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 2,
  },
  params: {
    user: in_body_required,
    oid: in_body_required,
  },
  fixed: {
    type: "orderStatus",
  },
  body: "json",
  answer: orderStatusSchema,
};

/**
 * Lists the latest orders of an account with their states, at most 2000, newest first.
 * Every change of state may be listed: an order can be there twice, as open and as what became of it.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-a-users-historical-orders
 */
export const historicalOrders: Endpoint<HistoricalOrdersParams, HistoricalOrdersAnswer> = {
  id: "historicalOrders",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 120,
  },
  params: {
    user: in_body_required,
  },
  fixed: {
    type: "historicalOrders",
  },
  body: "json",
  answer: historicalOrdersAnswerSchema,
};

/**
 * Lists the latest fills of an account, at most 2000, newest first.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-a-users-fills
 */
export const userFills: Endpoint<UserFillsParams, UserFillsAnswer> = {
  id: "userFills",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 120,
  },
  params: {
    user: in_body_required,
    aggregateByTime: in_body,
  },
  fixed: {
    type: "userFills",
  },
  body: "json",
  answer: userFillsAnswerSchema,
};

/**
 * Lists fills of an account in a period, at most 2000, oldest first.
 * Only the latest 10000 fills of an account are kept. To go on, ask again from the time of the last one, which comes again with all others of that millisecond.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-a-users-fills-by-time
 */
export const userFillsByTime: Endpoint<UserFillsByTimeParams, UserFillsByTimeAnswer> = {
  id: "userFillsByTime",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 120,
  },
  params: {
    user: in_body_required,
    startTime: in_body_required,
    endTime: in_body,
    aggregateByTime: in_body,
    reversed: in_body,
  },
  fixed: {
    type: "userFillsByTime",
  },
  body: "json",
  answer: userFillsByTimeAnswerSchema,
};

/**
 * Lists the token balances of an account.
 * In unified and portfolio mode these are all balances, those behind perpetuals included. A balance of an outcome market has no token.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/spot#retrieve-a-users-token-balances
 */
export const spotClearinghouseState: Endpoint<SpotClearinghouseStateParams, SpotState> = {
  id: "spotClearinghouseState",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 2,
  },
  params: {
    user: in_body_required,
  },
  fixed: {
    type: "spotClearinghouseState",
  },
  body: "json",
  answer: spotStateSchema,
};

/**
 * Tells what an account pays, and the venue's schedule.
 * The rates of the account hold for an ordinary pair. Pairs of two quote tokens, some quote tokens, deployed dexes (deployerFeeScale) and coins in growth mode have factors on top, and activeReferralDiscount comes off a positive rate; the page on fees has the formula.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-a-users-fees
 */
export const userFees: Endpoint<UserFeesParams, UserFees> = {
  id: "userFees",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 20,
  },
  params: {
    user: in_body_required,
  },
  fixed: {
    type: "userFees",
  },
  body: "json",
  answer: userFeesSchema,
};

/**
 * Tells how many actions an account has used up, and may.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-user-rate-limits
 */
export const userRateLimit: Endpoint<UserRateLimitParams, UserRateLimit> = {
  id: "userRateLimit",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 20,
  },
  params: {
    user: in_body_required,
  },
  fixed: {
    type: "userRateLimit",
  },
  body: "json",
  answer: userRateLimitSchema,
};

/**
 * Tells what an address is, and whose where it is an API wallet or a sub-account.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-a-users-role
 */
export const userRole: Endpoint<UserRoleParams, UserRole> = {
  id: "userRole",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 60,
  },
  params: {
    user: in_body_required,
  },
  fixed: {
    type: "userRole",
  },
  body: "json",
  answer: userRoleSchema,
};

/**
 * Tells how the balances of an account hang together.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-a-users-abstraction-state
 */
export const userAbstraction: Endpoint<UserAbstractionParams, UserAbstraction> = {
  id: "userAbstraction",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 20,
  },
  params: {
    user: in_body_required,
  },
  fixed: {
    type: "userAbstraction",
  },
  body: "json",
  answer: userAbstractionSchema,
};

/**
 * Places one order or several.
 * Each order has a status of its own at its place. A batch that breaks a rule in itself is refused as a whole. Batches of post-only orders alone come before others in a block.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#place-an-order
 */
export const order: Endpoint<OrderParams, OrderAnswer> = {
  id: "order",
  method: "POST",
  path: "/exchange",
  auth: "signed",
  cost: {
    weight: [
      { when: { orders: { max: 39 } }, cost: 1 },
      { when: { orders: { max: 79 } }, cost: 2 },
      { when: { orders: { max: 119 } }, cost: 3 },
      { cost: 0.034, each: "orders" },
    ],
    actions: 1,
  },
  write: true,
  deadline: "expiresAfter",
  params: {
    orders: in_body_required,
    grouping: in_body_required,
    expiresAfter: in_body,
  },
  fixed: {
    type: "order",
  },
  body: "json",
  answer: orderAnswerSchema,
};

/**
 * Cancels orders by the venue's ids.
 * Cancels come before orders in a block. An id is not found also where the order was filled: its fills have to be asked.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#cancel-order-s
 */
export const cancel: Endpoint<CancelParams, CancelAnswer> = {
  id: "cancel",
  method: "POST",
  path: "/exchange",
  auth: "signed",
  cost: {
    weight: [
      { when: { cancels: { max: 39 } }, cost: 1 },
      { when: { cancels: { max: 79 } }, cost: 2 },
      { when: { cancels: { max: 119 } }, cost: 3 },
      { cost: 0.034, each: "cancels" },
    ],
  },
  write: true,
  deadline: "expiresAfter",
  params: {
    cancels: in_body_required,
    f: in_body,
    expiresAfter: in_body,
  },
  fixed: {
    type: "cancel",
  },
  body: "json",
  answer: cancelAnswerSchema,
};

/**
 * Cancels orders by the client's ids.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#cancel-order-s-by-cloid
 */
export const cancelByCloid: Endpoint<CancelByCloidParams, CancelAnswer> = {
  id: "cancelByCloid",
  method: "POST",
  path: "/exchange",
  auth: "signed",
  cost: {
    weight: [
      { when: { cancels: { max: 39 } }, cost: 1 },
      { when: { cancels: { max: 79 } }, cost: 2 },
      { when: { cancels: { max: 119 } }, cost: 3 },
      { cost: 0.034, each: "cancels" },
    ],
  },
  write: true,
  deadline: "expiresAfter",
  params: {
    cancels: in_body_required,
    f: in_body,
    expiresAfter: in_body,
  },
  fixed: {
    type: "cancelByCloid",
  },
  body: "json",
  answer: cancelAnswerSchema,
};

/**
 * Cancels an order and places another in its place.
 * The new order gets an id of its own. Where the cancel fails nothing is placed, unless `a` says so. Where the new order fails the old one is gone ("Error placing new order during modify"). Without `a` the new order has to be post-only, or good-till-canceled and not executable, which then is made post-only; it may not wait for a trigger. The answer tells nothing of the new order; batchModify with one entry does.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#modify-an-order
 */
export const modify: Endpoint<ModifyParams, ModifyAnswer> = {
  id: "modify",
  method: "POST",
  path: "/exchange",
  auth: "signed",
  cost: {
    weight: 1,
    actions: 1,
  },
  write: true,
  deadline: "expiresAfter",
  params: {
    oid: in_body_required,
    order: in_body_required,
    a: in_body,
    expiresAfter: in_body,
  },
  fixed: {
    type: "modify",
  },
  body: "json",
  answer: modifyAnswerSchema,
};

/**
 * Cancels orders and places others in their places.
 * As modify, with a status for each.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#modify-multiple-orders
 */
export const batchModify: Endpoint<BatchModifyParams, OrderAnswer> = {
  id: "batchModify",
  method: "POST",
  path: "/exchange",
  auth: "signed",
  cost: {
    weight: [
      { when: { modifies: { max: 39 } }, cost: 1 },
      { when: { modifies: { max: 79 } }, cost: 2 },
      { when: { modifies: { max: 119 } }, cost: 3 },
      { cost: 0.034, each: "modifies" },
    ],
    actions: 1,
  },
  write: true,
  deadline: "expiresAfter",
  params: {
    modifies: in_body_required,
    a: in_body,
    expiresAfter: in_body,
  },
  fixed: {
    type: "batchModify",
  },
  body: "json",
  answer: orderAnswerSchema,
};

/**
 * Has all orders cancelled at a time to come, or takes that back.
 * The dead man's switch: of all coins and all dexes, protective orders as well. It goes off ten times a day (UTC) at most, and only accounts that have traded 1000000 USDC may set it (observed; others get a refusal).
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#schedule-cancel-dead-mans-switch
 */
export const scheduleCancel: Endpoint<ScheduleCancelParams, DoneAnswer> = {
  id: "scheduleCancel",
  method: "POST",
  path: "/exchange",
  auth: "signed",
  cost: {
    weight: 1,
    actions: 1,
  },
  write: true,
  deadline: "expiresAfter",
  params: {
    time: in_body,
    expiresAfter: in_body,
  },
  fixed: {
    type: "scheduleCancel",
  },
  body: "json",
  answer: doneAnswerSchema,
};

/**
 * Uses up a nonce and does nothing else.
 * Sent with the nonce of an action whose fate is not known: where it succeeds, that action can happen no more; where the nonce was used, it has been carried out or refused.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#invalidate-pending-nonce-noop
 */
export const noop: Endpoint<NoopParams, DoneAnswer> = {
  id: "noop",
  method: "POST",
  path: "/exchange",
  auth: "signed",
  cost: {
    weight: 1,
    actions: 1,
  },
  write: true,
  deadline: "expiresAfter",
  params: {
    expiresAfter: in_body,
  },
  fixed: {
    type: "noop",
  },
  body: "json",
  answer: doneAnswerSchema,
};

/**
 * Places one order or several.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/post-requests
 */
export const orderRequest: Request<OrderPayload, OrderAnswer> = {
  id: "order",
  server: "stream",
  method: "order",
  auth: "signed",
  cost: {
    posts: 1,
    actions: 1,
  },
  write: true,
  deadline: "expiresAfter",
  params: {
    action: { required: true },
    expiresAfter: {},
  },
  answer: orderAnswerSchema,
};

/**
 * Cancels orders by the venue's ids.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/post-requests
 */
export const cancelRequest: Request<CancelPayload, CancelAnswer> = {
  id: "cancel",
  server: "stream",
  method: "cancel",
  auth: "signed",
  cost: {
    posts: 1,
  },
  write: true,
  deadline: "expiresAfter",
  params: {
    action: { required: true },
    expiresAfter: {},
  },
  answer: cancelAnswerSchema,
};

/**
 * Cancels orders by the client's ids.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/post-requests
 */
export const cancelByCloidRequest: Request<CancelByCloidPayload, CancelAnswer> = {
  id: "cancelByCloid",
  server: "stream",
  method: "cancelByCloid",
  auth: "signed",
  cost: {
    posts: 1,
  },
  write: true,
  deadline: "expiresAfter",
  params: {
    action: { required: true },
    expiresAfter: {},
  },
  answer: cancelAnswerSchema,
};

/**
 * Cancels an order and places another in its place.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/post-requests
 */
export const modifyRequest: Request<ModifyPayload, ModifyRequestAnswer> = {
  id: "modify",
  server: "stream",
  method: "modify",
  auth: "signed",
  cost: {
    posts: 1,
    actions: 1,
  },
  write: true,
  deadline: "expiresAfter",
  params: {
    action: { required: true },
    expiresAfter: {},
  },
  answer: modifyRequestAnswerSchema,
};

/**
 * Cancels orders and places others in their places.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/post-requests
 */
export const batchModifyRequest: Request<BatchModifyPayload, OrderAnswer> = {
  id: "batchModify",
  server: "stream",
  method: "batchModify",
  auth: "signed",
  cost: {
    posts: 1,
    actions: 1,
  },
  write: true,
  deadline: "expiresAfter",
  params: {
    action: { required: true },
    expiresAfter: {},
  },
  answer: orderAnswerSchema,
};

/**
 * Has all orders cancelled at a time to come, or takes that back.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/post-requests
 */
export const scheduleCancelRequest: Request<ScheduleCancelPayload, DoneAnswer> = {
  id: "scheduleCancel",
  server: "stream",
  method: "scheduleCancel",
  auth: "signed",
  cost: {
    posts: 1,
    actions: 1,
  },
  write: true,
  deadline: "expiresAfter",
  params: {
    action: { required: true },
    expiresAfter: {},
  },
  answer: doneAnswerSchema,
};

/**
 * Uses up a nonce and does nothing else.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/post-requests
 */
export const noopRequest: Request<NoopPayload, DoneAnswer> = {
  id: "noop",
  server: "stream",
  method: "noop",
  auth: "signed",
  cost: {
    posts: 1,
    actions: 1,
  },
  write: true,
  deadline: "expiresAfter",
  params: {
    action: { required: true },
    expiresAfter: {},
  },
  answer: doneAnswerSchema,
};

/**
 * The order book of one coin, 20 levels on each side.
 * The book, whole, at most 20 levels on each side. The page says with each block that is half a second after the last frame; since 2026-06 frames come about every 5 seconds (observed), so that only the fast one suits a live book.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const l2BookChannel: Channel<{ readonly coin: string }, Book, HotBook> = {
  id: "l2Book",
  server: "stream",
  auth: "none",
  address: "l2Book/{coin}",
  params: ["coin"],
  messages: {
    book: bookSchema,
  },
};

/**
 * The order book of one coin, 5 levels on each side and ten times as often.
 * The book, at most 5 levels on each side, about every half a second; `fast` is true in its frames.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const l2BookFastChannel: Channel<{ readonly coin: string }, Book, HotBook> = {
  id: "l2BookFast",
  server: "stream",
  auth: "none",
  address: "l2BookFast/{coin}",
  params: ["coin"],
  messages: {
    fastBook: bookSchema,
  },
};

/**
 * The order book of one coin with joined prices.
 * The book with prices joined to so many significant figures, at most 20 levels on each side.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const l2BookJoinedChannel: Channel<{ readonly coin: string; readonly nSigFigs: "2" | "3" | "4" | "5" }, Book, HotBook> = {
  id: "l2BookJoined",
  server: "stream",
  auth: "none",
  address: "l2Book/{coin}/{nSigFigs}",
  params: ["coin", "nSigFigs"],
  messages: {
    joinedBook: bookSchema,
  },
};

/**
 * The best bid and ask of one coin.
 * The best bid and ask, with each block that changed them.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const bboChannel: Channel<{ readonly coin: string }, Bbo> = {
  id: "bbo",
  server: "stream",
  auth: "none",
  address: "bbo/{coin}",
  params: ["coin"],
  messages: {
    bbo: bboSchema,
  },
};

/**
 * The trades of one coin.
 * Trades. The first frame after every subscribe repeats latest ones, some 20 seconds old or older (observed), so trades have to be told apart by time, coin and tid.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const tradesChannel: Channel<{ readonly coin: string }, Trades> = {
  id: "trades",
  server: "stream",
  auth: "none",
  address: "trades/{coin}",
  params: ["coin"],
  messages: {
    trades: tradesSchema,
  },
};

/**
 * The current candle of one coin.
 * The candle that is forming, whenever it changed. The page says a list of candles; on the wire it is one (observed). Where nothing is traded nothing comes.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const candleChannel: Channel<{ readonly coin: string; readonly interval: "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "8h" | "12h" | "1d" | "3d" | "1w" | "1M" }, Candle> = {
  id: "candle",
  server: "stream",
  auth: "none",
  address: "candle/{coin}/{interval}",
  params: ["coin", "interval"],
  messages: {
    candle: candleSchema,
  },
};

/**
 * The mid prices of all coins.
 * Mid prices of all coins of spot and of the first dex, all of them in each frame.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const allMidsChannel: Channel<Record<string, never>, MidsEvent> = {
  id: "allMids",
  server: "stream",
  auth: "none",
  address: "allMids",
  params: [],
  messages: {
    mids: midsEventSchema,
  },
};

/**
 * Prices and volumes of one spot pair over the last 24 hours.
 * Prices and volumes of a spot pair, about once a second.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const activeSpotAssetCtxChannel: Channel<{ readonly coin: string }, SpotContextEvent> = {
  id: "activeSpotAssetCtx",
  server: "stream",
  auth: "none",
  address: "activeSpotAssetCtx/{coin}",
  params: ["coin"],
  messages: {
    spotContext: spotContextEventSchema,
  },
};

/**
 * The orders of an account that changed.
 * Orders of an account whose state changed, of all coins and dexes. After a subscribe the orders that are open come again as open (observed; no page says so). Whether a partial fill comes here is nowhere said: fills are counted from userFills. Orders refused at placement may come, with a state that ends in Rejected.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const orderUpdatesChannel: Channel<{ readonly user: string }, OrderUpdates> = {
  id: "orderUpdates",
  server: "stream",
  auth: "none",
  address: "orderUpdates/{user}",
  params: ["user"],
  messages: {
    orderUpdates: orderUpdatesSchema,
  },
};

/**
 * The fills of an account.
 * Fills of an account, of all coins and dexes. The first frame after every subscribe is a snapshot, the latest ones (isSnapshot true); fills have to be told apart by time, coin and tid.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const userFillsChannel: Channel<{ readonly user: string }, UserFillsEvent> = {
  id: "userFills",
  server: "stream",
  auth: "none",
  address: "userFills/{user}",
  params: ["user"],
  messages: {
    userFills: userFillsEventSchema,
  },
};

/**
 * What happens to an account, but for its orders.
 * Fills, funding payments, liquidations and cancels by the venue, each in a frame of its own; without a snapshot. What is in userFills and userFundings as well comes on both.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const userEventsChannel: Channel<{ readonly user: string }, UserEvent> = {
  id: "userEvents",
  server: "stream",
  auth: "none",
  address: "userEvents/{user}",
  params: ["user"],
  messages: {
    userEvents: userEventSchema,
  },
};

/**
 * The token balances of an account.
 * Token balances of an account, all of them in each frame, in unified and portfolio mode those behind perpetuals too. How often it comes is nowhere said.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const spotStateChannel: Channel<{ readonly user: string }, SpotStateEvent> = {
  id: "spotState",
  server: "stream",
  auth: "none",
  address: "spotState/{user}",
  params: ["user"],
  messages: {
    spotState: spotStateEventSchema,
  },
};

/**
 * The open orders of an account.
 * Open orders of an account on spot and the first dex, all of them in each frame. How often it comes is nowhere said.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const openOrdersChannel: Channel<{ readonly user: string }, OpenOrdersEvent> = {
  id: "openOrders",
  server: "stream",
  auth: "none",
  address: "openOrders/{user}",
  params: ["user"],
  messages: {
    openOrders: openOrdersEventSchema,
  },
};
