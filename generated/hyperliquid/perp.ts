// Generated from specs/hyperliquid/perp.openapi.yaml and specs/hyperliquid/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Channel, Endpoint, Request } from "../../src/core/endpoint.ts";
import type {
  CoinAmount,
  SubDeployer,
  PerpDex,
  PerpDexs,
  PerpAsset,
  MarginTier,
  MarginTable,
  NumberedMarginTable,
  Meta,
  PerpAssetCtx,
  ImpactPrices,
  MetaAndAssetCtxs,
  FundingRate,
  PredictedFunding,
  VenueFunding,
  CoinFundings,
  PredictedFundings,
  LeverageNtl,
  MaxMarketOrderNtls,
  Leverage,
  LeverageType,
  CumFunding,
  Position,
  AssetPosition,
  MarginSummary,
  ClearinghouseState,
  TwoAmounts,
  ActiveAssetData,
  FundingDelta,
  FundingPayment,
  Expiry,
  UpdateLeverageAction,
  UpdateIsolatedMarginAction,
  DoneAnswer,
  PostMethod,
  PostId,
  UpdateLeveragePayload,
  UpdateIsolatedMarginPayload,
  PerpContextEvent,
  DexContexts,
  AllContextsEvent,
  DexMidsEvent,
  ClearinghouseStateEvent,
  DexClearinghouseState,
  AllClearinghouseStatesEvent,
  DexOpenOrdersEvent,
  FundingEntry,
  UserFundingsEvent,
  Order,
  Side,
  OrderKind,
  TimeInForce,
  FundingHistoryAnswer,
  PerpsAtOpenInterestCapAnswer,
  UserFundingAnswer,
  UpdateLeveragePostFrame,
  UpdateIsolatedMarginPostFrame,
  DoneReplyFrame,
  PerpDexsParams,
  MetaParams,
  MetaAndAssetCtxsParams,
  FundingHistoryParams,
  PredictedFundingsParams,
  PerpsAtOpenInterestCapParams,
  MaxMarketOrderNtlsParams,
  ClearinghouseStateParams,
  ActiveAssetDataParams,
  UserFundingParams,
  UpdateLeverageParams,
  UpdateIsolatedMarginParams,
} from "./perp.types.ts";

export type {
  CoinAmount,
  SubDeployer,
  PerpDex,
  PerpDexs,
  PerpAsset,
  MarginTier,
  MarginTable,
  NumberedMarginTable,
  Meta,
  PerpAssetCtx,
  ImpactPrices,
  MetaAndAssetCtxs,
  FundingRate,
  PredictedFunding,
  VenueFunding,
  CoinFundings,
  PredictedFundings,
  LeverageNtl,
  MaxMarketOrderNtls,
  Leverage,
  LeverageType,
  CumFunding,
  Position,
  AssetPosition,
  MarginSummary,
  ClearinghouseState,
  TwoAmounts,
  ActiveAssetData,
  FundingDelta,
  FundingPayment,
  Expiry,
  UpdateLeverageAction,
  UpdateIsolatedMarginAction,
  DoneAnswer,
  PostMethod,
  PostId,
  UpdateLeveragePayload,
  UpdateIsolatedMarginPayload,
  PerpContextEvent,
  DexContexts,
  AllContextsEvent,
  DexMidsEvent,
  ClearinghouseStateEvent,
  DexClearinghouseState,
  AllClearinghouseStatesEvent,
  DexOpenOrdersEvent,
  FundingEntry,
  UserFundingsEvent,
  Order,
  Side,
  OrderKind,
  TimeInForce,
  FundingHistoryAnswer,
  PerpsAtOpenInterestCapAnswer,
  UserFundingAnswer,
  UpdateLeveragePostFrame,
  UpdateIsolatedMarginPostFrame,
  DoneReplyFrame,
  PerpDexsParams,
  MetaParams,
  MetaAndAssetCtxsParams,
  FundingHistoryParams,
  PredictedFundingsParams,
  PerpsAtOpenInterestCapParams,
  MaxMarketOrderNtlsParams,
  ClearinghouseStateParams,
  ActiveAssetDataParams,
  UserFundingParams,
  UpdateLeverageParams,
  UpdateIsolatedMarginParams,
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

export const coinAmountSchema: v.GenericSchema<unknown, CoinAmount> = /* @__PURE__ */ (() =>
  v.strictTuple([
    text,
    decimal,
  ]))();

export const subDeployerSchema: v.GenericSchema<unknown, SubDeployer> = /* @__PURE__ */ (() =>
  v.strictTuple([
    text,
    v.array(text),
  ]))();

export const perpDexSchema: v.GenericSchema<unknown, PerpDex> = /* @__PURE__ */ (() =>
  v.looseObject({
    name: text,
    fullName: text,
    deployer: text,
    oracleUpdater: v.exactOptional(v.nullable(text)),
    feeRecipient: v.exactOptional(v.nullable(text)),
    assetToStreamingOiCap: v.exactOptional(v.array(coinAmountSchema)),
    assetToFundingMultiplier: v.exactOptional(v.array(coinAmountSchema)),
    assetToFundingInterestRate: v.exactOptional(v.array(coinAmountSchema)),
    subDeployers: v.exactOptional(v.array(subDeployerSchema)),
    deployerFeeScale: optional_decimal,
    lastDeployerFeeScaleChangeTime: optional_text,
  }))();

export const perpDexsSchema: v.GenericSchema<unknown, PerpDexs> = /* @__PURE__ */ (() =>
  v.array(v.nullable(perpDexSchema)))();

export const perpAssetSchema: v.GenericSchema<unknown, PerpAsset> = /* @__PURE__ */ (() =>
  v.looseObject({
    name: text,
    szDecimals: integer,
    maxLeverage: integer,
    marginTableId: optional_integer,
    onlyIsolated: optional_boolean,
    isDelisted: optional_boolean,
    marginMode: optional_text,
    growthMode: optional_text,
    lastGrowthModeChangeTime: optional_text,
  }))();

export const marginTierSchema: v.GenericSchema<unknown, MarginTier> = /* @__PURE__ */ (() =>
  v.looseObject({
    lowerBound: decimal,
    maxLeverage: integer,
  }))();

export const marginTableSchema: v.GenericSchema<unknown, MarginTable> = /* @__PURE__ */ (() =>
  v.looseObject({
    description: text,
    marginTiers: v.array(marginTierSchema),
  }))();

export const numberedMarginTableSchema: v.GenericSchema<unknown, NumberedMarginTable> = /* @__PURE__ */ (() =>
  v.strictTuple([
    integer,
    marginTableSchema,
  ]))();

export const metaSchema: v.GenericSchema<unknown, Meta> = /* @__PURE__ */ (() =>
  v.looseObject({
    universe: v.array(perpAssetSchema),
    marginTables: v.array(numberedMarginTableSchema),
    collateralToken: optional_integer,
  }))();

export const impactPricesSchema: v.GenericSchema<unknown, ImpactPrices> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
  ]))();

export const perpAssetCtxSchema: v.GenericSchema<unknown, PerpAssetCtx> = /* @__PURE__ */ (() =>
  v.looseObject({
    funding: decimal,
    openInterest: decimal,
    prevDayPx: decimal,
    dayNtlVlm: decimal,
    dayBaseVlm: optional_decimal,
    premium: v.exactOptional(v.nullable(decimal)),
    oraclePx: decimal,
    markPx: decimal,
    midPx: v.exactOptional(v.nullable(decimal)),
    impactPxs: v.exactOptional(v.nullable(impactPricesSchema)),
  }))();

export const metaAndAssetCtxsSchema: v.GenericSchema<unknown, MetaAndAssetCtxs> = /* @__PURE__ */ (() =>
  v.strictTuple([
    metaSchema,
    v.array(perpAssetCtxSchema),
  ]))();

export const fundingRateSchema: v.GenericSchema<unknown, FundingRate> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    fundingRate: decimal,
    premium: decimal,
    time: integer,
  }))();

export const predictedFundingSchema: v.GenericSchema<unknown, PredictedFunding> = /* @__PURE__ */ (() =>
  v.looseObject({
    fundingRate: decimal,
    nextFundingTime: integer,
    fundingIntervalHours: optional_integer,
  }))();

export const venueFundingSchema: v.GenericSchema<unknown, VenueFunding> = /* @__PURE__ */ (() =>
  v.strictTuple([
    text,
    v.nullable(predictedFundingSchema),
  ]))();

export const coinFundingsSchema: v.GenericSchema<unknown, CoinFundings> = /* @__PURE__ */ (() =>
  v.strictTuple([
    text,
    v.array(venueFundingSchema),
  ]))();

export const predictedFundingsSchema: v.GenericSchema<unknown, PredictedFundings> = /* @__PURE__ */ (() =>
  v.array(coinFundingsSchema))();

export const leverageNtlSchema: v.GenericSchema<unknown, LeverageNtl> = /* @__PURE__ */ (() =>
  v.strictTuple([
    integer,
    decimal,
  ]))();

export const maxMarketOrderNtlsSchema: v.GenericSchema<unknown, MaxMarketOrderNtls> = /* @__PURE__ */ (() =>
  v.array(leverageNtlSchema))();

export const leverageTypeSchema: v.GenericSchema<unknown, LeverageType> = /* @__PURE__ */ (() =>
  text)();

export const leverageSchema: v.GenericSchema<unknown, Leverage> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: leverageTypeSchema,
    value: integer,
    rawUsd: optional_decimal,
  }))();

export const cumFundingSchema: v.GenericSchema<unknown, CumFunding> = /* @__PURE__ */ (() =>
  v.looseObject({
    allTime: decimal,
    sinceOpen: decimal,
    sinceChange: decimal,
  }))();

export const positionSchema: v.GenericSchema<unknown, Position> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    szi: decimal,
    leverage: leverageSchema,
    entryPx: v.exactOptional(v.nullable(decimal)),
    positionValue: decimal,
    unrealizedPnl: decimal,
    returnOnEquity: decimal,
    liquidationPx: v.exactOptional(v.nullable(decimal)),
    marginUsed: decimal,
    maxLeverage: integer,
    cumFunding: cumFundingSchema,
  }))();

export const assetPositionSchema: v.GenericSchema<unknown, AssetPosition> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: text,
    position: positionSchema,
  }))();

export const marginSummarySchema: v.GenericSchema<unknown, MarginSummary> = /* @__PURE__ */ (() =>
  v.looseObject({
    accountValue: decimal,
    totalNtlPos: decimal,
    totalRawUsd: decimal,
    totalMarginUsed: decimal,
  }))();

export const clearinghouseStateSchema: v.GenericSchema<unknown, ClearinghouseState> = /* @__PURE__ */ (() =>
  v.looseObject({
    marginSummary: marginSummarySchema,
    crossMarginSummary: marginSummarySchema,
    crossMaintenanceMarginUsed: decimal,
    withdrawable: decimal,
    assetPositions: v.array(assetPositionSchema),
    time: integer,
  }))();

export const twoAmountsSchema: v.GenericSchema<unknown, TwoAmounts> = /* @__PURE__ */ (() =>
  v.strictTuple([
    decimal,
    decimal,
  ]))();

export const activeAssetDataSchema: v.GenericSchema<unknown, ActiveAssetData> = /* @__PURE__ */ (() =>
  v.looseObject({
    user: text,
    coin: text,
    leverage: leverageSchema,
    maxTradeSzs: twoAmountsSchema,
    availableToTrade: twoAmountsSchema,
    markPx: optional_decimal,
  }))();

export const fundingDeltaSchema: v.GenericSchema<unknown, FundingDelta> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.literal("funding"),
    coin: text,
    usdc: decimal,
    szi: decimal,
    fundingRate: decimal,
    nSamples: v.exactOptional(v.nullable(integer)),
  }))();

export const fundingPaymentSchema: v.GenericSchema<unknown, FundingPayment> = /* @__PURE__ */ (() =>
  v.looseObject({
    time: integer,
    hash: text,
    delta: fundingDeltaSchema,
  }))();

export const expirySchema: v.GenericSchema<unknown, Expiry> = /* @__PURE__ */ (() =>
  v.pipe(noList, v.looseObject({
    expiresAfter: optional_integer,
  })))();

export const updateLeverageActionSchema: v.GenericSchema<unknown, UpdateLeverageAction> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.literal("updateLeverage"),
    asset: integer,
    isCross: boolean,
    leverage: integer,
  }))();

export const updateIsolatedMarginActionSchema: v.GenericSchema<unknown, UpdateIsolatedMarginAction> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.literal("updateIsolatedMargin"),
    asset: integer,
    isBuy: boolean,
    ntli: integer,
  }))();

export const doneAnswerSchema: v.GenericSchema<unknown, DoneAnswer> = /* @__PURE__ */ (() =>
  v.looseObject({
    status: v.literal("ok"),
    response: v.looseObject({
      type: v.literal("default"),
    }),
  }))();

export const postMethodSchema: v.GenericSchema<unknown, PostMethod> = /* @__PURE__ */ (() =>
  v.literal("post"))();
const optional_postMethodSchema = /* @__PURE__ */ v.exactOptional(postMethodSchema);

export const postIdSchema: v.GenericSchema<unknown, PostId> = /* @__PURE__ */ (() =>
  integer)();

export const updateLeveragePayloadSchema: v.GenericSchema<unknown, UpdateLeveragePayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: updateLeverageActionSchema,
    expiresAfter: optional_integer,
  }))();

export const updateIsolatedMarginPayloadSchema: v.GenericSchema<unknown, UpdateIsolatedMarginPayload> = /* @__PURE__ */ (() =>
  v.looseObject({
    action: updateIsolatedMarginActionSchema,
    expiresAfter: optional_integer,
  }))();

export const perpContextEventSchema: v.GenericSchema<unknown, PerpContextEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    coin: text,
    ctx: perpAssetCtxSchema,
  }))();

export const dexContextsSchema: v.GenericSchema<unknown, DexContexts> = /* @__PURE__ */ (() =>
  v.strictTuple([
    text,
    v.array(perpAssetCtxSchema),
  ]))();

export const allContextsEventSchema: v.GenericSchema<unknown, AllContextsEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    ctxs: v.array(dexContextsSchema),
  }))();

export const dexMidsEventSchema: v.GenericSchema<unknown, DexMidsEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    mids: v.pipe(noList, v.record(v.string(), decimal)),
    dex: optional_text,
  }))();

export const clearinghouseStateEventSchema: v.GenericSchema<unknown, ClearinghouseStateEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    dex: text,
    user: text,
    clearinghouseState: clearinghouseStateSchema,
  }))();

export const dexClearinghouseStateSchema: v.GenericSchema<unknown, DexClearinghouseState> = /* @__PURE__ */ (() =>
  v.strictTuple([
    text,
    clearinghouseStateSchema,
  ]))();

export const allClearinghouseStatesEventSchema: v.GenericSchema<unknown, AllClearinghouseStatesEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    user: text,
    clearinghouseStates: v.array(dexClearinghouseStateSchema),
  }))();

export const sideSchema: v.GenericSchema<unknown, Side> = /* @__PURE__ */ (() =>
  v.picklist([
    "B",
    "A",
  ]))();
const optional_sideSchema = /* @__PURE__ */ v.exactOptional(sideSchema);

export const orderKindSchema: v.GenericSchema<unknown, OrderKind> = /* @__PURE__ */ (() =>
  text)();

export const timeInForceSchema: v.GenericSchema<unknown, TimeInForce> = /* @__PURE__ */ (() =>
  text)();

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

export const dexOpenOrdersEventSchema: v.GenericSchema<unknown, DexOpenOrdersEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    dex: text,
    user: text,
    orders: v.array(orderSchema),
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

export const userFundingsEventSchema: v.GenericSchema<unknown, UserFundingsEvent> = /* @__PURE__ */ (() =>
  v.looseObject({
    user: text,
    fundings: v.array(fundingEntrySchema),
    isSnapshot: optional_boolean,
  }))();

export const fundingHistoryAnswerSchema: v.GenericSchema<unknown, FundingHistoryAnswer> = /* @__PURE__ */ (() =>
  v.array(fundingRateSchema))();

export const perpsAtOpenInterestCapAnswerSchema: v.GenericSchema<unknown, PerpsAtOpenInterestCapAnswer> = /* @__PURE__ */ (() =>
  v.array(text))();

export const userFundingAnswerSchema: v.GenericSchema<unknown, UserFundingAnswer> = /* @__PURE__ */ (() =>
  v.array(fundingPaymentSchema))();

export const updateLeveragePostFrameSchema: v.GenericSchema<unknown, UpdateLeveragePostFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: postMethodSchema,
    id: postIdSchema,
    request: v.looseObject({
      type: v.literal("action"),
      payload: updateLeveragePayloadSchema,
    }),
  }))();

export const updateIsolatedMarginPostFrameSchema: v.GenericSchema<unknown, UpdateIsolatedMarginPostFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    method: postMethodSchema,
    id: postIdSchema,
    request: v.looseObject({
      type: v.literal("action"),
      payload: updateIsolatedMarginPayloadSchema,
    }),
  }))();

export const doneReplyFrameSchema: v.GenericSchema<unknown, DoneReplyFrame> = /* @__PURE__ */ (() =>
  v.looseObject({
    channel: v.literal("post"),
    data: v.looseObject({
      id: integer,
      response: v.looseObject({
        type: v.literal("action"),
        payload: doneAnswerSchema,
      }),
    }),
  }))();

const in_body = { in: "body" } as const;
const in_body_required = { in: "body", required: true } as const;

/**
 * Lists the dexes of perpetuals.
 * The first is the venue's own and null. A dex is known by its place in this list (numbers of assets begin at 100000 + 10000 * place) and by its name, which coins carry before a colon.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-all-perpetual-dexs
 */
export const perpDexs: Endpoint<PerpDexsParams, PerpDexs> = {
  id: "perpDexs",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 20,
  },
  params: {},
  fixed: {
    type: "perpDexs",
  },
  body: "json",
  answer: perpDexsSchema,
};

/**
 * Lists the coins of a dex and their margin tables.
 * A coin's place in the list is its number in actions, 100000 + 10000 * place of the dex more on deployed ones. Delisted coins stay in their places.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-perpetuals-metadata-universe-and-margin-tables
 */
export const meta: Endpoint<MetaParams, Meta> = {
  id: "meta",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 20,
  },
  params: {
    dex: in_body,
  },
  fixed: {
    type: "meta",
  },
  body: "json",
  answer: metaSchema,
};

/**
 * Lists the coins of a dex, and mark prices, funding, open interest and volumes.
 * Contexts are matched with coins by their place. A dex that does not exist is answered with status 500 and null (observed 2026-07).
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-perpetuals-asset-contexts-includes-mark-price-current-funding-open-interest-etc
 */
export const metaAndAssetCtxs: Endpoint<MetaAndAssetCtxsParams, MetaAndAssetCtxs> = {
  id: "metaAndAssetCtxs",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 20,
  },
  params: {
    dex: in_body,
  },
  fixed: {
    type: "metaAndAssetCtxs",
  },
  body: "json",
  answer: metaAndAssetCtxsSchema,
};

/**
 * Lists the funding rates of a coin in a period, oldest first.
 * At most 500: to go on, ask again from the time of the last one. A coin that does not exist is answered with status 500 and null (observed 2026-07). Times are those of the blocks that paid, some milliseconds after the full hour.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-historical-funding-rates
 */
export const fundingHistory: Endpoint<FundingHistoryParams, FundingHistoryAnswer> = {
  id: "fundingHistory",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 45,
  },
  params: {
    coin: in_body_required,
    startTime: in_body_required,
    endTime: in_body,
  },
  fixed: {
    type: "fundingHistory",
  },
  body: "json",
  answer: fundingHistoryAnswerSchema,
};

/**
 * Lists the funding rates that are to be expected here and at other venues.
 * Of the first dex only. The rate of `HlPerp` is that of `funding` in the contexts. Its nextFundingTime was seen to name the hour that had just been paid (observed 2026-09): the next payment is at the next full hour.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-predicted-funding-rates-for-different-venues
 */
export const predictedFundings: Endpoint<PredictedFundingsParams, PredictedFundings> = {
  id: "predictedFundings",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 20,
  },
  params: {},
  fixed: {
    type: "predictedFundings",
  },
  body: "json",
  answer: predictedFundingsSchema,
};

/**
 * Lists the coins of a dex whose open interest may not grow.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#query-perps-at-open-interest-caps
 */
export const perpsAtOpenInterestCap: Endpoint<PerpsAtOpenInterestCapParams, PerpsAtOpenInterestCapAnswer> = {
  id: "perpsAtOpenInterestCap",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 20,
  },
  params: {
    dex: in_body,
  },
  fixed: {
    type: "perpsAtOpenInterestCap",
  },
  body: "json",
  answer: perpsAtOpenInterestCapAnswerSchema,
};

/**
 * Lists the largest value of a market order by leverage.
 * No page of the venue describes the request, the page given has the rule: limit orders may be ten times as large.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/trading/contract-specifications
 */
export const maxMarketOrderNtls: Endpoint<MaxMarketOrderNtlsParams, MaxMarketOrderNtls> = {
  id: "maxMarketOrderNtls",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 20,
  },
  params: {},
  fixed: {
    type: "maxMarketOrderNtls",
  },
  body: "json",
  answer: maxMarketOrderNtlsSchema,
};

/**
 * Lists the positions of an account on a dex, and its margin.
 * Each dex has to be asked by itself. In unified and portfolio mode the sums and `withdrawable` mean nothing: balances are in spotClearinghouseState then.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-users-perpetuals-account-summary
 */
export const clearinghouseState: Endpoint<ClearinghouseStateParams, ClearinghouseState> = {
  id: "clearinghouseState",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 2,
  },
  params: {
    user: in_body_required,
    dex: in_body,
  },
  fixed: {
    type: "clearinghouseState",
  },
  body: "json",
  answer: clearinghouseStateSchema,
};

/**
 * Tells the leverage and margin mode of an account for a coin, and how much it may trade.
 * The only place that tells leverage where there is no position.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-users-active-asset-data
 */
export const activeAssetData: Endpoint<ActiveAssetDataParams, ActiveAssetData> = {
  id: "activeAssetData",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 20,
  },
  params: {
    user: in_body_required,
    coin: in_body_required,
  },
  fixed: {
    type: "activeAssetData",
  },
  body: "json",
  answer: activeAssetDataSchema,
};

/**
 * Lists the funding payments of an account in a period, oldest first.
 * At most 500: to go on, ask again from the time of the last one, which comes again with all others of that millisecond. Coins of all dexes.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-a-users-funding-history-or-non-funding-ledger-updates
 */
export const userFunding: Endpoint<UserFundingParams, UserFundingAnswer> = {
  id: "userFunding",
  method: "POST",
  path: "/info",
  auth: "none",
  cost: {
    weight: 45,
  },
  params: {
    user: in_body_required,
    startTime: in_body_required,
    endTime: in_body,
  },
  fixed: {
    type: "userFunding",
  },
  body: "json",
  answer: userFundingAnswerSchema,
};

/**
 * Sets leverage and margin mode of a coin.
 * The mode cannot change while there is a position; leverage can be raised.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#update-leverage
 */
export const updateLeverage: Endpoint<UpdateLeverageParams, DoneAnswer> = {
  id: "updateLeverage",
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
    asset: in_body_required,
    isCross: in_body_required,
    leverage: in_body_required,
    expiresAfter: in_body,
  },
  fixed: {
    type: "updateLeverage",
  },
  body: "json",
  answer: doneAnswerSchema,
};

/**
 * Adds margin to an isolated position, or takes some off.
 * Where the coin's marginMode is strictIsolated none can be taken off.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#update-isolated-margin
 */
export const updateIsolatedMargin: Endpoint<UpdateIsolatedMarginParams, DoneAnswer> = {
  id: "updateIsolatedMargin",
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
    asset: in_body_required,
    isBuy: in_body_required,
    ntli: in_body_required,
    expiresAfter: in_body,
  },
  fixed: {
    type: "updateIsolatedMargin",
  },
  body: "json",
  answer: doneAnswerSchema,
};

/**
 * Sets leverage and margin mode of a coin.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/post-requests
 */
export const updateLeverageRequest: Request<UpdateLeveragePayload, DoneAnswer> = {
  id: "updateLeverage",
  server: "stream",
  method: "updateLeverage",
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
 * Adds margin to an isolated position, or takes some off.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/post-requests
 */
export const updateIsolatedMarginRequest: Request<UpdateIsolatedMarginPayload, DoneAnswer> = {
  id: "updateIsolatedMargin",
  server: "stream",
  method: "updateIsolatedMargin",
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
 * Mark price, funding and open interest of one coin.
 * Mark price, oracle price, funding, open interest and volume of a coin, about once a second.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const activeAssetCtxChannel: Channel<{ readonly coin: string }, PerpContextEvent> = {
  id: "activeAssetCtx",
  server: "stream",
  auth: "none",
  address: "activeAssetCtx/{coin}",
  params: ["coin"],
  messages: {
    context: perpContextEventSchema,
  },
};

/**
 * Mark prices, funding and open interest of all coins.
 * What activeAssetCtx tells, of all coins of all dexes, matched with `meta` of each by place: about every 14 seconds, more than 100 kB each (observed 2026-09).
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const allDexsAssetCtxsChannel: Channel<Record<string, never>, AllContextsEvent> = {
  id: "allDexsAssetCtxs",
  server: "stream",
  auth: "none",
  address: "allDexsAssetCtxs",
  params: [],
  messages: {
    allContexts: allContextsEventSchema,
  },
};

/**
 * The mid prices of all coins of a deployed dex.
 * Mid prices of all coins of a deployed dex, all of them in each frame.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const allMidsOfDexChannel: Channel<{ readonly dex: string }, DexMidsEvent> = {
  id: "allMidsOfDex",
  server: "stream",
  auth: "none",
  address: "allMids/{dex}",
  params: ["dex"],
  messages: {
    dexMids: dexMidsEventSchema,
  },
};

/**
 * Leverage of an account for one coin, and what it may trade.
 * Leverage and margin mode of an account for a coin, and how much it may trade.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const activeAssetDataChannel: Channel<{ readonly user: string; readonly coin: string }, ActiveAssetData> = {
  id: "activeAssetData",
  server: "stream",
  auth: "none",
  address: "activeAssetData/{user}/{coin}",
  params: ["user", "coin"],
  messages: {
    assetData: activeAssetDataSchema,
  },
};

/**
 * The positions of an account on the first dex.
 * Positions and margin of an account on the first dex, all of them in each frame: a position that is not there is closed. How often it comes is nowhere said.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const clearinghouseStateChannel: Channel<{ readonly user: string }, ClearinghouseStateEvent> = {
  id: "clearinghouseState",
  server: "stream",
  auth: "none",
  address: "clearinghouseState/{user}",
  params: ["user"],
  messages: {
    clearinghouseState: clearinghouseStateEventSchema,
  },
};

/**
 * The positions of an account on a deployed dex.
 * Positions and margin of an account on a deployed dex, all of them in each frame.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const clearinghouseStateOfDexChannel: Channel<{ readonly user: string; readonly dex: string }, ClearinghouseStateEvent> = {
  id: "clearinghouseStateOfDex",
  server: "stream",
  auth: "none",
  address: "clearinghouseState/{user}/{dex}",
  params: ["user", "dex"],
  messages: {
    dexClearinghouseState: clearinghouseStateEventSchema,
  },
};

/**
 * The positions of an account on all dexes.
 * Positions and margin of an account on every dex, all of them in each frame.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const allDexsClearinghouseStateChannel: Channel<{ readonly user: string }, AllClearinghouseStatesEvent> = {
  id: "allDexsClearinghouseState",
  server: "stream",
  auth: "none",
  address: "allDexsClearinghouseState/{user}",
  params: ["user"],
  messages: {
    allClearinghouseStates: allClearinghouseStatesEventSchema,
  },
};

/**
 * The open orders of an account on a deployed dex.
 * Open orders of an account on a deployed dex, all of them in each frame.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const openOrdersOfDexChannel: Channel<{ readonly user: string; readonly dex: string }, DexOpenOrdersEvent> = {
  id: "openOrdersOfDex",
  server: "stream",
  auth: "none",
  address: "openOrders/{user}/{dex}",
  params: ["user", "dex"],
  messages: {
    dexOpenOrders: dexOpenOrdersEventSchema,
  },
};

/**
 * The funding payments of an account.
 * Funding payments of an account, of all dexes. The first frame after every subscribe is a snapshot, the latest ones (isSnapshot true); the others come on the full hour.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
 */
export const userFundingsChannel: Channel<{ readonly user: string }, UserFundingsEvent> = {
  id: "userFundings",
  server: "stream",
  auth: "none",
  address: "userFundings/{user}",
  params: ["user"],
  messages: {
    userFundings: userFundingsEventSchema,
  },
};
