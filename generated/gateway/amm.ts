// Generated from specs/gateway/amm.openapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import * as v from "valibot";
import type { Endpoint } from "../../src/core/endpoint.ts";
import type {
  Amount,
  TransactionState,
  Refusal,
  ChainStatus,
  GasEstimate,
  Balances,
  PolledTransaction,
  Allowances,
  Approval,
  ApprovalData,
  TokenList,
  ListedToken,
  ListedPool,
  RouterQuote,
  PoolQuote,
  SwapResult,
  SwapData,
  AmmPool,
  ClmmPool,
  Position,
  OpenResult,
  OpenData,
  LiquidityResult,
  LiquidityData,
  ApproveRequest,
  SwapRequest,
  OpenPositionRequest,
  AddLiquidityRequest,
  RemoveLiquidityRequest,
  ListPoolsAnswer,
  PositionsOwnedAnswer,
  ChainStatusParams,
  EstimateGasParams,
  BalancesParams,
  PollParams,
  AllowancesParams,
  ApproveParams,
  ListTokensParams,
  ListPoolsParams,
  RouterQuoteSwapParams,
  RouterExecuteQuoteParams,
  AmmQuoteSwapParams,
  AmmExecuteSwapParams,
  AmmPoolInfoParams,
  ClmmQuoteSwapParams,
  ClmmExecuteSwapParams,
  ClmmPoolInfoParams,
  PositionsOwnedParams,
  PositionInfoParams,
  OpenPositionParams,
  AddLiquidityParams,
  RemoveLiquidityParams,
  CollectFeesParams,
  ClosePositionParams,
} from "./amm.types.ts";

export type {
  Amount,
  TransactionState,
  Refusal,
  ChainStatus,
  GasEstimate,
  Balances,
  PolledTransaction,
  Allowances,
  Approval,
  ApprovalData,
  TokenList,
  ListedToken,
  ListedPool,
  RouterQuote,
  PoolQuote,
  SwapResult,
  SwapData,
  AmmPool,
  ClmmPool,
  Position,
  OpenResult,
  OpenData,
  LiquidityResult,
  LiquidityData,
  ApproveRequest,
  SwapRequest,
  OpenPositionRequest,
  AddLiquidityRequest,
  RemoveLiquidityRequest,
  ListPoolsAnswer,
  PositionsOwnedAnswer,
  ChainStatusParams,
  EstimateGasParams,
  BalancesParams,
  PollParams,
  AllowancesParams,
  ApproveParams,
  ListTokensParams,
  ListPoolsParams,
  RouterQuoteSwapParams,
  RouterExecuteQuoteParams,
  AmmQuoteSwapParams,
  AmmExecuteSwapParams,
  AmmPoolInfoParams,
  ClmmQuoteSwapParams,
  ClmmExecuteSwapParams,
  ClmmPoolInfoParams,
  PositionsOwnedParams,
  PositionInfoParams,
  OpenPositionParams,
  AddLiquidityParams,
  RemoveLiquidityParams,
  CollectFeesParams,
  ClosePositionParams,
} from "./amm.types.ts";

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
    int64,
    decimal,
  ]))();
const optional_amountSchema = /* @__PURE__ */ v.exactOptional(amountSchema);

export const transactionStateSchema: v.GenericSchema<unknown, TransactionState> = /* @__PURE__ */ (() =>
  number)();

export const refusalSchema: v.GenericSchema<unknown, Refusal> = /* @__PURE__ */ (() =>
  v.looseObject({
    statusCode: integer,
    error: optional_text,
    message: text,
    code: optional_text,
  }))();

export const chainStatusSchema: v.GenericSchema<unknown, ChainStatus> = /* @__PURE__ */ (() =>
  v.looseObject({
    chain: text,
    network: text,
    currentBlockNumber: integer,
    nativeCurrency: text,
  }))();

export const gasEstimateSchema: v.GenericSchema<unknown, GasEstimate> = /* @__PURE__ */ (() =>
  v.looseObject({
    denomination: text,
    feePerComputeUnit: amountSchema,
    computeUnits: integer,
    feeAsset: text,
    fee: amountSchema,
    timestamp: integer,
  }))();

export const balancesSchema: v.GenericSchema<unknown, Balances> = /* @__PURE__ */ (() =>
  v.looseObject({
    balances: v.pipe(noList, v.record(v.string(), amountSchema)),
  }))();

export const polledTransactionSchema: v.GenericSchema<unknown, PolledTransaction> = /* @__PURE__ */ (() =>
  v.looseObject({
    currentBlock: integer,
    signature: text,
    txBlock: v.nullable(integer),
    txStatus: transactionStateSchema,
    fee: v.nullable(amountSchema),
    tokenBalanceChanges: v.exactOptional(v.pipe(noList, v.record(v.string(), amountSchema))),
    error: optional_text,
  }))();

export const allowancesSchema: v.GenericSchema<unknown, Allowances> = /* @__PURE__ */ (() =>
  v.looseObject({
    spender: text,
    approvals: v.pipe(noList, v.record(v.string(), decimal)),
  }))();

export const approvalDataSchema: v.GenericSchema<unknown, ApprovalData> = /* @__PURE__ */ (() =>
  v.looseObject({
    fee: decimal,
  }))();

export const approvalSchema: v.GenericSchema<unknown, Approval> = /* @__PURE__ */ (() =>
  v.looseObject({
    signature: text,
    status: transactionStateSchema,
    data: v.exactOptional(approvalDataSchema),
  }))();

export const listedTokenSchema: v.GenericSchema<unknown, ListedToken> = /* @__PURE__ */ (() =>
  v.looseObject({
    chainId: optional_integer,
    name: text,
    symbol: text,
    address: text,
    decimals: integer,
  }))();

export const tokenListSchema: v.GenericSchema<unknown, TokenList> = /* @__PURE__ */ (() =>
  v.looseObject({
    tokens: v.array(listedTokenSchema),
  }))();

export const listedPoolSchema: v.GenericSchema<unknown, ListedPool> = /* @__PURE__ */ (() =>
  v.looseObject({
    type: v.picklist([
      "amm",
      "clmm",
    ]),
    network: text,
    baseTokenAddress: text,
    quoteTokenAddress: text,
    address: text,
  }))();

export const routerQuoteSchema: v.GenericSchema<unknown, RouterQuote> = /* @__PURE__ */ (() =>
  v.looseObject({
    quoteId: text,
    tokenIn: text,
    tokenOut: text,
    amountIn: amountSchema,
    amountOut: amountSchema,
    price: amountSchema,
    priceImpactPct: amountSchema,
    minAmountOut: amountSchema,
    maxAmountIn: amountSchema,
    routePath: optional_text,
  }))();

export const poolQuoteSchema: v.GenericSchema<unknown, PoolQuote> = /* @__PURE__ */ (() =>
  v.looseObject({
    poolAddress: text,
    tokenIn: text,
    tokenOut: text,
    amountIn: amountSchema,
    amountOut: amountSchema,
    price: amountSchema,
    priceImpactPct: amountSchema,
    minAmountOut: amountSchema,
    maxAmountIn: amountSchema,
    slippagePct: optional_amountSchema,
  }))();

export const swapDataSchema: v.GenericSchema<unknown, SwapData> = /* @__PURE__ */ (() =>
  v.looseObject({
    amountIn: amountSchema,
    amountOut: amountSchema,
    fee: amountSchema,
  }))();

export const swapResultSchema: v.GenericSchema<unknown, SwapResult> = /* @__PURE__ */ (() =>
  v.looseObject({
    signature: text,
    status: transactionStateSchema,
    data: v.exactOptional(swapDataSchema),
  }))();

export const ammPoolSchema: v.GenericSchema<unknown, AmmPool> = /* @__PURE__ */ (() =>
  v.looseObject({
    address: text,
    baseTokenAddress: text,
    quoteTokenAddress: text,
    feePct: amountSchema,
    price: amountSchema,
    baseTokenAmount: amountSchema,
    quoteTokenAmount: amountSchema,
  }))();

export const clmmPoolSchema: v.GenericSchema<unknown, ClmmPool> = /* @__PURE__ */ (() =>
  v.looseObject({
    address: text,
    baseTokenAddress: text,
    quoteTokenAddress: text,
    feePct: amountSchema,
    price: amountSchema,
    baseTokenAmount: amountSchema,
    quoteTokenAmount: amountSchema,
    binStep: optional_integer,
    activeBinId: integer,
  }))();

export const positionSchema: v.GenericSchema<unknown, Position> = /* @__PURE__ */ (() =>
  v.looseObject({
    address: text,
    poolAddress: text,
    baseTokenAddress: text,
    quoteTokenAddress: text,
    baseTokenAmount: amountSchema,
    quoteTokenAmount: amountSchema,
    baseFeeAmount: amountSchema,
    quoteFeeAmount: amountSchema,
    lowerBinId: integer,
    upperBinId: integer,
    lowerPrice: amountSchema,
    upperPrice: amountSchema,
    price: amountSchema,
    rewardTokenAddress: optional_text,
    rewardAmount: optional_amountSchema,
  }))();

export const openDataSchema: v.GenericSchema<unknown, OpenData> = /* @__PURE__ */ (() =>
  v.looseObject({
    positionAddress: text,
    fee: amountSchema,
  }))();

export const openResultSchema: v.GenericSchema<unknown, OpenResult> = /* @__PURE__ */ (() =>
  v.looseObject({
    signature: text,
    status: transactionStateSchema,
    data: v.exactOptional(openDataSchema),
  }))();

export const liquidityDataSchema: v.GenericSchema<unknown, LiquidityData> = /* @__PURE__ */ (() =>
  v.looseObject({
    fee: amountSchema,
  }))();

export const liquidityResultSchema: v.GenericSchema<unknown, LiquidityResult> = /* @__PURE__ */ (() =>
  v.looseObject({
    signature: text,
    status: transactionStateSchema,
    data: v.exactOptional(liquidityDataSchema),
  }))();

export const approveRequestSchema: v.GenericSchema<unknown, ApproveRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    network: text,
    address: text,
    spender: text,
    token: text,
    amount: optional_text,
  }))();

export const swapRequestSchema: v.GenericSchema<unknown, SwapRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    network: text,
    walletAddress: text,
    poolAddress: optional_text,
    baseToken: text,
    quoteToken: text,
    amount: number,
    side: v.picklist([
      "BUY",
      "SELL",
    ]),
    slippagePct: optional_number,
  }))();

export const openPositionRequestSchema: v.GenericSchema<unknown, OpenPositionRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    connector: text,
    chainNetwork: text,
    walletAddress: text,
    lowerPrice: number,
    upperPrice: number,
    poolAddress: text,
    baseTokenAmount: number,
    quoteTokenAmount: number,
    slippagePct: optional_number,
  }))();

export const addLiquidityRequestSchema: v.GenericSchema<unknown, AddLiquidityRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    connector: text,
    chainNetwork: text,
    walletAddress: text,
    positionAddress: text,
    baseTokenAmount: number,
    quoteTokenAmount: number,
    slippagePct: optional_number,
  }))();

export const removeLiquidityRequestSchema: v.GenericSchema<unknown, RemoveLiquidityRequest> = /* @__PURE__ */ (() =>
  v.looseObject({
    connector: text,
    chainNetwork: text,
    walletAddress: text,
    positionAddress: text,
    percentageToRemove: number,
  }))();

export const listPoolsAnswerSchema: v.GenericSchema<unknown, ListPoolsAnswer> = /* @__PURE__ */ (() =>
  v.array(listedPoolSchema))();

export const positionsOwnedAnswerSchema: v.GenericSchema<unknown, PositionsOwnedAnswer> = /* @__PURE__ */ (() =>
  v.array(positionSchema))();

const in_body = { in: "body" } as const;
const in_body_required = { in: "body", required: true } as const;
const in_path_required = { in: "path", required: true } as const;
const in_query = { in: "query" } as const;
const in_query_required = { in: "query", required: true } as const;

/**
 * Asks for the state of a network.
 * https://github.com/hummingbot/gateway/blob/main/src/schemas/chain-schema.ts
 */
export const chainStatus: Endpoint<ChainStatusParams, ChainStatus> = {
  id: "chainStatus",
  method: "GET",
  path: "/chains/{chain}/status",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    chain: in_path_required,
    network: in_query_required,
  },
  answer: chainStatusSchema,
};

/**
 * Asks what a transaction of the usual size costs now.
 * https://github.com/hummingbot/gateway/blob/main/src/schemas/chain-schema.ts
 */
export const estimateGas: Endpoint<EstimateGasParams, GasEstimate> = {
  id: "estimateGas",
  method: "GET",
  path: "/chains/{chain}/estimate-gas",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    chain: in_path_required,
    network: in_query_required,
  },
  answer: gasEstimateSchema,
};

/**
 * Asks what a wallet holds.
 * https://github.com/hummingbot/gateway/blob/main/src/chains/ethereum/routes/balances.ts
 */
export const balances: Endpoint<BalancesParams, Balances> = {
  id: "balances",
  method: "POST",
  path: "/chains/{chain}/balances",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    chain: in_path_required,
    network: in_body_required,
    address: in_body_required,
    tokens: in_body,
  },
  body: "json",
  answer: balancesSchema,
};

/**
 * Asks what became of a transaction.
 * https://github.com/hummingbot/gateway/blob/main/src/chains/ethereum/routes/poll.ts
 */
export const poll: Endpoint<PollParams, PolledTransaction> = {
  id: "poll",
  method: "POST",
  path: "/chains/{chain}/poll",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    chain: in_path_required,
    network: in_body_required,
    signature: in_body_required,
    tokens: in_body,
    walletAddress: in_body,
  },
  body: "json",
  answer: polledTransactionSchema,
};

/**
 * Asks how much of its tokens a wallet lets a spender take.
 * https://github.com/hummingbot/gateway/blob/main/src/chains/ethereum/routes/allowances.ts
 */
export const allowances: Endpoint<AllowancesParams, Allowances> = {
  id: "allowances",
  method: "POST",
  path: "/chains/ethereum/allowances",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    network: in_body_required,
    address: in_body_required,
    spender: in_body_required,
    tokens: in_body_required,
  },
  body: "json",
  answer: allowancesSchema,
};

/**
 * Lets a spender take so much of a token.
 * https://github.com/hummingbot/gateway/blob/main/src/chains/ethereum/routes/approve.ts
 */
export const approve: Endpoint<ApproveParams, Approval> = {
  id: "approve",
  method: "POST",
  path: "/chains/ethereum/approve",
  auth: "none",
  cost: {
    requests: 1,
  },
  write: true,
  params: {
    network: in_body_required,
    address: in_body_required,
    spender: in_body_required,
    token: in_body_required,
    amount: in_body,
  },
  body: "json",
  answer: approvalSchema,
};

/**
 * Lists the tokens of a network.
 * https://github.com/hummingbot/gateway/blob/main/src/tokens/routes/listTokens.ts
 */
export const listTokens: Endpoint<ListTokensParams, TokenList> = {
  id: "listTokens",
  method: "GET",
  path: "/tokens/",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    chain: in_query_required,
    network: in_query_required,
  },
  answer: tokenListSchema,
};

/**
 * Lists the pools of a connector.
 * https://github.com/hummingbot/gateway/blob/main/src/pools/routes/listPools.ts
 */
export const listPools: Endpoint<ListPoolsParams, ListPoolsAnswer> = {
  id: "listPools",
  method: "GET",
  path: "/pools/",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    connector: in_query_required,
    network: in_query_required,
    type: in_query_required,
  },
  answer: listPoolsAnswerSchema,
};

/**
 * Asks for a route that can be taken as it is.
 * https://github.com/hummingbot/gateway/blob/main/src/connectors/uniswap/router-routes/quoteSwap.ts
 */
export const routerQuoteSwap: Endpoint<RouterQuoteSwapParams, RouterQuote> = {
  id: "routerQuoteSwap",
  method: "GET",
  path: "/connectors/{connector}/router/quote-swap",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    connector: in_path_required,
    network: in_query_required,
    baseToken: in_query_required,
    quoteToken: in_query_required,
    amount: in_query_required,
    side: in_query_required,
    slippagePct: in_query_required,
    walletAddress: in_query,
  },
  answer: routerQuoteSchema,
};

/**
 * Takes a route as it was quoted.
 * https://github.com/hummingbot/gateway/blob/main/src/connectors/uniswap/router-routes/executeQuote.ts
 */
export const routerExecuteQuote: Endpoint<RouterExecuteQuoteParams, SwapResult> = {
  id: "routerExecuteQuote",
  method: "POST",
  path: "/connectors/{connector}/router/execute-quote",
  auth: "none",
  cost: {
    requests: 1,
  },
  write: true,
  params: {
    connector: in_path_required,
    network: in_body_required,
    walletAddress: in_body_required,
    quoteId: in_body_required,
  },
  body: "json",
  answer: swapResultSchema,
};

/**
 * Asks what a swap in one pool would give.
 * https://github.com/hummingbot/gateway/blob/main/src/connectors/uniswap/amm-routes/quoteSwap.ts
 */
export const ammQuoteSwap: Endpoint<AmmQuoteSwapParams, PoolQuote> = {
  id: "ammQuoteSwap",
  method: "GET",
  path: "/connectors/{connector}/amm/quote-swap",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    connector: in_path_required,
    network: in_query_required,
    baseToken: in_query_required,
    quoteToken: in_query_required,
    amount: in_query_required,
    side: in_query_required,
    slippagePct: in_query_required,
  },
  answer: poolQuoteSchema,
};

/**
 * Asks one pool anew and swaps in it.
 * https://github.com/hummingbot/gateway/blob/main/src/connectors/uniswap/amm-routes/executeSwap.ts
 */
export const ammExecuteSwap: Endpoint<AmmExecuteSwapParams, SwapResult> = {
  id: "ammExecuteSwap",
  method: "POST",
  path: "/connectors/{connector}/amm/execute-swap",
  auth: "none",
  cost: {
    requests: 1,
  },
  write: true,
  params: {
    connector: in_path_required,
    network: in_body_required,
    walletAddress: in_body_required,
    poolAddress: in_body,
    baseToken: in_body_required,
    quoteToken: in_body_required,
    amount: in_body_required,
    side: in_body_required,
    slippagePct: in_body,
  },
  body: "json",
  answer: swapResultSchema,
};

/**
 * Asks for the state of a pool of a pair.
 * https://github.com/hummingbot/gateway/blob/main/src/schemas/amm-schema.ts
 */
export const ammPoolInfo: Endpoint<AmmPoolInfoParams, AmmPool> = {
  id: "ammPoolInfo",
  method: "GET",
  path: "/connectors/{connector}/amm/pool-info",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    connector: in_path_required,
    network: in_query_required,
    poolAddress: in_query_required,
  },
  answer: ammPoolSchema,
};

/**
 * Asks what a swap in one pool would give.
 * https://github.com/hummingbot/gateway/blob/main/src/connectors/uniswap/clmm-routes/quoteSwap.ts
 */
export const clmmQuoteSwap: Endpoint<ClmmQuoteSwapParams, PoolQuote> = {
  id: "clmmQuoteSwap",
  method: "GET",
  path: "/connectors/{connector}/clmm/quote-swap",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    connector: in_path_required,
    network: in_query_required,
    baseToken: in_query_required,
    quoteToken: in_query_required,
    amount: in_query_required,
    side: in_query_required,
    slippagePct: in_query_required,
  },
  answer: poolQuoteSchema,
};

/**
 * Asks one pool anew and swaps in it.
 * https://github.com/hummingbot/gateway/blob/main/src/connectors/uniswap/clmm-routes/executeSwap.ts
 */
export const clmmExecuteSwap: Endpoint<ClmmExecuteSwapParams, SwapResult> = {
  id: "clmmExecuteSwap",
  method: "POST",
  path: "/connectors/{connector}/clmm/execute-swap",
  auth: "none",
  cost: {
    requests: 1,
  },
  write: true,
  params: {
    connector: in_path_required,
    network: in_body_required,
    walletAddress: in_body_required,
    poolAddress: in_body,
    baseToken: in_body_required,
    quoteToken: in_body_required,
    amount: in_body_required,
    side: in_body_required,
    slippagePct: in_body,
  },
  body: "json",
  answer: swapResultSchema,
};

/**
 * Asks for the state of a pool of ranges.
 * https://github.com/hummingbot/gateway/blob/main/src/schemas/clmm-schema.ts
 */
export const clmmPoolInfo: Endpoint<ClmmPoolInfoParams, ClmmPool> = {
  id: "clmmPoolInfo",
  method: "GET",
  path: "/connectors/{connector}/clmm/pool-info",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    connector: in_path_required,
    network: in_query_required,
    poolAddress: in_query_required,
  },
  answer: clmmPoolSchema,
};

/**
 * Lists the positions of a wallet.
 * https://github.com/hummingbot/gateway/blob/main/src/trading/clmm/positions-owned.ts
 */
export const positionsOwned: Endpoint<PositionsOwnedParams, PositionsOwnedAnswer> = {
  id: "positionsOwned",
  method: "GET",
  path: "/trading/clmm/positions-owned",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    connector: in_query_required,
    chainNetwork: in_query_required,
    walletAddress: in_query_required,
  },
  answer: positionsOwnedAnswerSchema,
};

/**
 * Asks for one position.
 * https://github.com/hummingbot/gateway/blob/main/src/trading/clmm/positions.ts
 */
export const positionInfo: Endpoint<PositionInfoParams, Position> = {
  id: "positionInfo",
  method: "GET",
  path: "/trading/clmm/position-info",
  auth: "none",
  cost: {
    requests: 1,
  },
  params: {
    connector: in_query_required,
    chainNetwork: in_query_required,
    positionAddress: in_query_required,
  },
  answer: positionSchema,
};

/**
 * Opens a position.
 * https://github.com/hummingbot/gateway/blob/main/src/trading/trading-clmm-routes/open.ts
 */
export const openPosition: Endpoint<OpenPositionParams, OpenResult> = {
  id: "openPosition",
  method: "POST",
  path: "/trading/clmm/open",
  auth: "none",
  cost: {
    requests: 1,
  },
  write: true,
  params: {
    connector: in_body_required,
    chainNetwork: in_body_required,
    walletAddress: in_body_required,
    lowerPrice: in_body_required,
    upperPrice: in_body_required,
    poolAddress: in_body_required,
    baseTokenAmount: in_body_required,
    quoteTokenAmount: in_body_required,
    slippagePct: in_body,
  },
  body: "json",
  answer: openResultSchema,
};

/**
 * Puts more into a position.
 * https://github.com/hummingbot/gateway/blob/main/src/trading/trading-clmm-routes/add.ts
 */
export const addLiquidity: Endpoint<AddLiquidityParams, LiquidityResult> = {
  id: "addLiquidity",
  method: "POST",
  path: "/trading/clmm/add",
  auth: "none",
  cost: {
    requests: 1,
  },
  write: true,
  params: {
    connector: in_body_required,
    chainNetwork: in_body_required,
    walletAddress: in_body_required,
    positionAddress: in_body_required,
    baseTokenAmount: in_body_required,
    quoteTokenAmount: in_body_required,
    slippagePct: in_body,
  },
  body: "json",
  answer: liquidityResultSchema,
};

/**
 * Takes a part out of a position.
 * https://github.com/hummingbot/gateway/blob/main/src/trading/trading-clmm-routes/remove.ts
 */
export const removeLiquidity: Endpoint<RemoveLiquidityParams, LiquidityResult> = {
  id: "removeLiquidity",
  method: "POST",
  path: "/trading/clmm/remove",
  auth: "none",
  cost: {
    requests: 1,
  },
  write: true,
  params: {
    connector: in_body_required,
    chainNetwork: in_body_required,
    walletAddress: in_body_required,
    positionAddress: in_body_required,
    percentageToRemove: in_body_required,
  },
  body: "json",
  answer: liquidityResultSchema,
};

/**
 * Pays out what a position has earned.
 * https://github.com/hummingbot/gateway/blob/main/src/trading/trading-clmm-routes/collect-fees.ts
 */
export const collectFees: Endpoint<CollectFeesParams, LiquidityResult> = {
  id: "collectFees",
  method: "POST",
  path: "/trading/clmm/collect-fees",
  auth: "none",
  cost: {
    requests: 1,
  },
  write: true,
  params: {
    connector: in_body_required,
    chainNetwork: in_body_required,
    walletAddress: in_body_required,
    positionAddress: in_body_required,
  },
  body: "json",
  answer: liquidityResultSchema,
};

/**
 * Takes everything out of a position and ends it.
 * https://github.com/hummingbot/gateway/blob/main/src/trading/trading-clmm-routes/close.ts
 */
export const closePosition: Endpoint<ClosePositionParams, LiquidityResult> = {
  id: "closePosition",
  method: "POST",
  path: "/trading/clmm/close",
  auth: "none",
  cost: {
    requests: 1,
  },
  write: true,
  params: {
    connector: in_body_required,
    chainNetwork: in_body_required,
    walletAddress: in_body_required,
    positionAddress: in_body_required,
  },
  body: "json",
  answer: liquidityResultSchema,
};
