// Generated from specs/balancer/amm.abi.yaml. Do not edit: change the description and run "npm run codegen".
import type { ContractEvent, ContractFunction, Hex } from "../../src/core/endpoint.ts";

/** The contracts. */
export type ContractName = "v2Vault" | "v2Pool" | "v2WeightedPool" | "v2StablePool" | "v3Vault" | "v3BatchRouter" | "permit2";

/** Where the contracts are, by chain. */
export const addresses: Readonly<Record<string, Readonly<Partial<Record<ContractName, Hex>>>>> = {
  arbitrum: {
    v2Vault: "0xBA12222222228d8Ba445958a75a0704d566BF2C8",
    v3Vault: "0xbA1333333333a1BA1108E8412f11850A5C319bA9",
    v3BatchRouter: "0xaD89051bEd8d96f045E8912aE1672c6C0bF8a85E",
    permit2: "0x000000000022D473030F116dDEE9F6B43aC78BA3",
  },
  avalanche: {
    v2Vault: "0xBA12222222228d8Ba445958a75a0704d566BF2C8",
    v3Vault: "0xbA1333333333a1BA1108E8412f11850A5C319bA9",
    v3BatchRouter: "0xc9b36096f5201ea332Db35d6D195774ea0D5988f",
    permit2: "0x000000000022D473030F116dDEE9F6B43aC78BA3",
  },
  base: {
    v2Vault: "0xBA12222222228d8Ba445958a75a0704d566BF2C8",
    v3Vault: "0xbA1333333333a1BA1108E8412f11850A5C319bA9",
    v3BatchRouter: "0x85a80afee867aDf27B50BdB7b76DA70f1E853062",
    permit2: "0x000000000022D473030F116dDEE9F6B43aC78BA3",
  },
  bsc: {
    v2Vault: "0xBA12222222228d8Ba445958a75a0704d566BF2C8",
  },
  ethereum: {
    v2Vault: "0xBA12222222228d8Ba445958a75a0704d566BF2C8",
    v3Vault: "0xbA1333333333a1BA1108E8412f11850A5C319bA9",
    v3BatchRouter: "0x136f1EFcC3f8f88516B9E94110D56FDBfB1778d1",
    permit2: "0x000000000022D473030F116dDEE9F6B43aC78BA3",
  },
  optimism: {
    v2Vault: "0xBA12222222228d8Ba445958a75a0704d566BF2C8",
    v3Vault: "0xbA1333333333a1BA1108E8412f11850A5C319bA9",
    v3BatchRouter: "0xaD89051bEd8d96f045E8912aE1672c6C0bF8a85E",
    permit2: "0x000000000022D473030F116dDEE9F6B43aC78BA3",
  },
  polygon: {
    v2Vault: "0xBA12222222228d8Ba445958a75a0704d566BF2C8",
  },
};

/**
 * A pool's tokens in its order, and what it holds of each, in smallest units.
 * https://docs.balancer.fi/reference/swaps/single-swap.html
 */
export const v2VaultGetPoolTokens: ContractFunction<readonly [poolId: Hex], readonly [tokens: readonly Hex[], balances: readonly bigint[], lastChangeBlock: bigint]> = {
  name: "getPoolTokens",
  inputs: [
    { name: "poolId", type: "bytes32" },
  ],
  outputs: [
    { name: "tokens", type: "address[]" },
    { name: "balances", type: "uint256[]" },
    { name: "lastChangeBlock", type: "uint256" },
  ],
};

/**
 * Swaps through one pool; the limit is the least that comes out (kind 0) or the most that goes in (kind 1).
 * https://docs.balancer.fi/reference/swaps/single-swap.html
 */
export const v2VaultSwap: ContractFunction<readonly [singleSwap: { readonly poolId: Hex; readonly kind: number; readonly assetIn: Hex; readonly assetOut: Hex; readonly amount: bigint; readonly userData: Hex }, funds: { readonly sender: Hex; readonly fromInternalBalance: boolean; readonly recipient: Hex; readonly toInternalBalance: boolean }, limit: bigint, deadline: bigint], bigint> = {
  name: "swap",
  inputs: [
    { name: "singleSwap", type: "tuple", components: [
      { name: "poolId", type: "bytes32" },
      { name: "kind", type: "uint8" },
      { name: "assetIn", type: "address" },
      { name: "assetOut", type: "address" },
      { name: "amount", type: "uint256" },
      { name: "userData", type: "bytes" },
    ] },
    { name: "funds", type: "tuple", components: [
      { name: "sender", type: "address" },
      { name: "fromInternalBalance", type: "bool" },
      { name: "recipient", type: "address" },
      { name: "toInternalBalance", type: "bool" },
    ] },
    { name: "limit", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
  outputs: [
    { name: "amountCalculated", type: "uint256" },
  ],
  write: true,
  payable: true,
};

/**
 * Swaps through several pools; limits and results are positive for what goes in, negative for what comes out.
 * https://docs.balancer.fi/reference/swaps/batch-swaps.html
 */
export const v2VaultBatchSwap: ContractFunction<readonly [kind: number, swaps: readonly { readonly poolId: Hex; readonly assetInIndex: bigint; readonly assetOutIndex: bigint; readonly amount: bigint; readonly userData: Hex }[], assets: readonly Hex[], funds: { readonly sender: Hex; readonly fromInternalBalance: boolean; readonly recipient: Hex; readonly toInternalBalance: boolean }, limits: readonly bigint[], deadline: bigint], readonly bigint[]> = {
  name: "batchSwap",
  inputs: [
    { name: "kind", type: "uint8" },
    { name: "swaps", type: "tuple[]", components: [
      { name: "poolId", type: "bytes32" },
      { name: "assetInIndex", type: "uint256" },
      { name: "assetOutIndex", type: "uint256" },
      { name: "amount", type: "uint256" },
      { name: "userData", type: "bytes" },
    ] },
    { name: "assets", type: "address[]" },
    { name: "funds", type: "tuple", components: [
      { name: "sender", type: "address" },
      { name: "fromInternalBalance", type: "bool" },
      { name: "recipient", type: "address" },
      { name: "toInternalBalance", type: "bool" },
    ] },
    { name: "limits", type: "int256[]" },
    { name: "deadline", type: "uint256" },
  ],
  outputs: [
    { name: "assetDeltas", type: "int256[]" },
  ],
  write: true,
  payable: true,
};

/**
 * What a swap would move, by making it and taking it back.
 * https://docs.balancer.fi/reference/swaps/batch-swaps.html
 */
export const v2VaultQueryBatchSwap: ContractFunction<readonly [kind: number, swaps: readonly { readonly poolId: Hex; readonly assetInIndex: bigint; readonly assetOutIndex: bigint; readonly amount: bigint; readonly userData: Hex }[], assets: readonly Hex[], funds: { readonly sender: Hex; readonly fromInternalBalance: boolean; readonly recipient: Hex; readonly toInternalBalance: boolean }], readonly bigint[]> = {
  name: "queryBatchSwap",
  inputs: [
    { name: "kind", type: "uint8" },
    { name: "swaps", type: "tuple[]", components: [
      { name: "poolId", type: "bytes32" },
      { name: "assetInIndex", type: "uint256" },
      { name: "assetOutIndex", type: "uint256" },
      { name: "amount", type: "uint256" },
      { name: "userData", type: "bytes" },
    ] },
    { name: "assets", type: "address[]" },
    { name: "funds", type: "tuple", components: [
      { name: "sender", type: "address" },
      { name: "fromInternalBalance", type: "bool" },
      { name: "recipient", type: "address" },
      { name: "toInternalBalance", type: "bool" },
    ] },
  ],
  outputs: [
    { name: "assetDeltas", type: "int256[]" },
  ],
  write: true,
};

/**
 * The id that the vault gave it; its first 20 bytes are the pool's address.
 * https://docs.balancer.fi/reference/contracts/pool-interfacing.html
 */
export const v2PoolGetPoolId: ContractFunction<readonly [], Hex> = {
  name: "getPoolId",
  inputs: [],
  outputs: [
    { name: "poolId", type: "bytes32" },
  ],
};

/**
 * What a swap pays of what goes in, times 10^18.
 * https://docs.balancer.fi/reference/contracts/pool-interfacing.html
 */
export const v2PoolGetSwapFeePercentage: ContractFunction<readonly [], bigint> = {
  name: "getSwapFeePercentage",
  inputs: [],
  outputs: [
    { name: "swapFeePercentage", type: "uint256" },
  ],
};

/**
 * The weight of each token, times 10^18; together they are 1.
 * https://docs.balancer.fi/reference/contracts/pool-interfacing.html
 */
export const v2WeightedPoolGetNormalizedWeights: ContractFunction<readonly [], readonly bigint[]> = {
  name: "getNormalizedWeights",
  inputs: [],
  outputs: [
    { name: "weights", type: "uint256[]" },
  ],
};

/**
 * How flat its curve is, times the precision.
 * https://docs.balancer.fi/reference/contracts/pool-interfacing.html
 */
export const v2StablePoolGetAmplificationParameter: ContractFunction<readonly [], readonly [value: bigint, isUpdating: boolean, precision: bigint]> = {
  name: "getAmplificationParameter",
  inputs: [],
  outputs: [
    { name: "value", type: "uint256" },
    { name: "isUpdating", type: "bool" },
    { name: "precision", type: "uint256" },
  ],
};

/**
 * What a balance is multiplied with for 18 digits and the token's rate, times 10^18; in the order of the vault.
 * https://docs.balancer.fi/reference/contracts/pool-interfacing.html
 */
export const v2StablePoolGetScalingFactors: ContractFunction<readonly [], readonly bigint[]> = {
  name: "getScalingFactors",
  inputs: [],
  outputs: [
    { name: "scalingFactors", type: "uint256[]" },
  ],
};

/**
 * A pool's tokens in its order, and what it holds of each, in smallest units and as it was last with 18 digits and rates.
 * https://docs.balancer.fi/developer-reference/contracts/vault-api.html
 */
export const v3VaultGetPoolTokenInfo: ContractFunction<readonly [pool: Hex], readonly [tokens: readonly Hex[], tokenInfo: readonly { readonly tokenType: number; readonly rateProvider: Hex; readonly paysYieldFees: boolean }[], balancesRaw: readonly bigint[], lastBalancesLiveScaled18: readonly bigint[]]> = {
  name: "getPoolTokenInfo",
  inputs: [
    { name: "pool", type: "address" },
  ],
  outputs: [
    { name: "tokens", type: "address[]" },
    { name: "tokenInfo", type: "tuple[]", components: [
      { name: "tokenType", type: "uint8" },
      { name: "rateProvider", type: "address" },
      { name: "paysYieldFees", type: "bool" },
    ] },
    { name: "balancesRaw", type: "uint256[]" },
    { name: "lastBalancesLiveScaled18", type: "uint256[]" },
  ],
};

/**
 * What a balance is multiplied with for 18 digits, and the token's rate, both times 10^18.
 * https://docs.balancer.fi/developer-reference/contracts/vault-api.html
 */
export const v3VaultGetPoolTokenRates: ContractFunction<readonly [pool: Hex], readonly [decimalScalingFactors: readonly bigint[], tokenRates: readonly bigint[]]> = {
  name: "getPoolTokenRates",
  inputs: [
    { name: "pool", type: "address" },
  ],
  outputs: [
    { name: "decimalScalingFactors", type: "uint256[]" },
    { name: "tokenRates", type: "uint256[]" },
  ],
};

/**
 * What a swap pays of what goes in, times 10^18, where no hook says otherwise.
 * https://docs.balancer.fi/developer-reference/contracts/vault-api.html
 */
export const v3VaultGetStaticSwapFeePercentage: ContractFunction<readonly [pool: Hex], bigint> = {
  name: "getStaticSwapFeePercentage",
  inputs: [
    { name: "pool", type: "address" },
  ],
  outputs: [
    { name: "swapFeePercentage", type: "uint256" },
  ],
};

/**
 * Sells exact amounts along paths, each for at least so much.
 * https://docs.balancer.fi/developer-reference/contracts/batch-router-api.html
 */
export const v3BatchRouterSwapExactIn: ContractFunction<readonly [paths: readonly { readonly tokenIn: Hex; readonly steps: readonly { readonly pool: Hex; readonly tokenOut: Hex; readonly isBuffer: boolean }[]; readonly exactAmountIn: bigint; readonly minAmountOut: bigint }[], deadline: bigint, wethIsEth: boolean, userData: Hex], readonly [pathAmountsOut: readonly bigint[], tokensOut: readonly Hex[], amountsOut: readonly bigint[]]> = {
  name: "swapExactIn",
  inputs: [
    { name: "paths", type: "tuple[]", components: [
      { name: "tokenIn", type: "address" },
      { name: "steps", type: "tuple[]", components: [
        { name: "pool", type: "address" },
        { name: "tokenOut", type: "address" },
        { name: "isBuffer", type: "bool" },
      ] },
      { name: "exactAmountIn", type: "uint256" },
      { name: "minAmountOut", type: "uint256" },
    ] },
    { name: "deadline", type: "uint256" },
    { name: "wethIsEth", type: "bool" },
    { name: "userData", type: "bytes" },
  ],
  outputs: [
    { name: "pathAmountsOut", type: "uint256[]" },
    { name: "tokensOut", type: "address[]" },
    { name: "amountsOut", type: "uint256[]" },
  ],
  write: true,
  payable: true,
};

/**
 * Buys exact amounts along paths, each for at most so much.
 * https://docs.balancer.fi/developer-reference/contracts/batch-router-api.html
 */
export const v3BatchRouterSwapExactOut: ContractFunction<readonly [paths: readonly { readonly tokenIn: Hex; readonly steps: readonly { readonly pool: Hex; readonly tokenOut: Hex; readonly isBuffer: boolean }[]; readonly maxAmountIn: bigint; readonly exactAmountOut: bigint }[], deadline: bigint, wethIsEth: boolean, userData: Hex], readonly [pathAmountsIn: readonly bigint[], tokensIn: readonly Hex[], amountsIn: readonly bigint[]]> = {
  name: "swapExactOut",
  inputs: [
    { name: "paths", type: "tuple[]", components: [
      { name: "tokenIn", type: "address" },
      { name: "steps", type: "tuple[]", components: [
        { name: "pool", type: "address" },
        { name: "tokenOut", type: "address" },
        { name: "isBuffer", type: "bool" },
      ] },
      { name: "maxAmountIn", type: "uint256" },
      { name: "exactAmountOut", type: "uint256" },
    ] },
    { name: "deadline", type: "uint256" },
    { name: "wethIsEth", type: "bool" },
    { name: "userData", type: "bytes" },
  ],
  outputs: [
    { name: "pathAmountsIn", type: "uint256[]" },
    { name: "tokensIn", type: "address[]" },
    { name: "amountsIn", type: "uint256[]" },
  ],
  write: true,
  payable: true,
};

/**
 * What would come out; it makes the swaps, and answers only where nobody could keep them.
 * https://docs.balancer.fi/developer-reference/contracts/batch-router-api.html
 */
export const v3BatchRouterQuerySwapExactIn: ContractFunction<readonly [paths: readonly { readonly tokenIn: Hex; readonly steps: readonly { readonly pool: Hex; readonly tokenOut: Hex; readonly isBuffer: boolean }[]; readonly exactAmountIn: bigint; readonly minAmountOut: bigint }[], sender: Hex, userData: Hex], readonly [pathAmountsOut: readonly bigint[], tokensOut: readonly Hex[], amountsOut: readonly bigint[]]> = {
  name: "querySwapExactIn",
  inputs: [
    { name: "paths", type: "tuple[]", components: [
      { name: "tokenIn", type: "address" },
      { name: "steps", type: "tuple[]", components: [
        { name: "pool", type: "address" },
        { name: "tokenOut", type: "address" },
        { name: "isBuffer", type: "bool" },
      ] },
      { name: "exactAmountIn", type: "uint256" },
      { name: "minAmountOut", type: "uint256" },
    ] },
    { name: "sender", type: "address" },
    { name: "userData", type: "bytes" },
  ],
  outputs: [
    { name: "pathAmountsOut", type: "uint256[]" },
    { name: "tokensOut", type: "address[]" },
    { name: "amountsOut", type: "uint256[]" },
  ],
  write: true,
};

/**
 * What would have to go in; the same holds.
 * https://docs.balancer.fi/developer-reference/contracts/batch-router-api.html
 */
export const v3BatchRouterQuerySwapExactOut: ContractFunction<readonly [paths: readonly { readonly tokenIn: Hex; readonly steps: readonly { readonly pool: Hex; readonly tokenOut: Hex; readonly isBuffer: boolean }[]; readonly maxAmountIn: bigint; readonly exactAmountOut: bigint }[], sender: Hex, userData: Hex], readonly [pathAmountsIn: readonly bigint[], tokensIn: readonly Hex[], amountsIn: readonly bigint[]]> = {
  name: "querySwapExactOut",
  inputs: [
    { name: "paths", type: "tuple[]", components: [
      { name: "tokenIn", type: "address" },
      { name: "steps", type: "tuple[]", components: [
        { name: "pool", type: "address" },
        { name: "tokenOut", type: "address" },
        { name: "isBuffer", type: "bool" },
      ] },
      { name: "maxAmountIn", type: "uint256" },
      { name: "exactAmountOut", type: "uint256" },
    ] },
    { name: "sender", type: "address" },
    { name: "userData", type: "bytes" },
  ],
  outputs: [
    { name: "pathAmountsIn", type: "uint256[]" },
    { name: "tokensIn", type: "address[]" },
    { name: "amountsIn", type: "uint256[]" },
  ],
  write: true,
};

/**
 * The deadline is over.
 * https://docs.balancer.fi/developer-reference/contracts/batch-router-api.html
 */
export const v3BatchRouterSwapDeadlineError: ContractEvent<{  }> = {
  name: "SwapDeadline",
  inputs: [],
};

/**
 * Less comes out than the minimum, or more has to go in than the maximum.
 * https://docs.balancer.fi/developer-reference/contracts/batch-router-api.html
 */
export const v3BatchRouterSwapLimitError: ContractEvent<{ readonly amount: bigint; readonly limit: bigint }> = {
  name: "SwapLimit",
  inputs: [
    { name: "amount", type: "uint256" },
    { name: "limit", type: "uint256" },
  ],
};

/**
 * Lets a spender take so much of a token until a time in seconds since 1970 UTC.
 * https://docs.uniswap.org/contracts/permit2/reference/allowance-transfer
 */
export const permit2Approve: ContractFunction<readonly [token: Hex, spender: Hex, amount: bigint, expiration: number], void> = {
  name: "approve",
  inputs: [
    { name: "token", type: "address" },
    { name: "spender", type: "address" },
    { name: "amount", type: "uint160" },
    { name: "expiration", type: "uint48" },
  ],
  outputs: [],
  write: true,
};

/**
 * What a spender may take of a token, and until when.
 * https://docs.uniswap.org/contracts/permit2/reference/allowance-transfer
 */
export const permit2Allowance: ContractFunction<readonly [owner: Hex, token: Hex, spender: Hex], readonly [amount: bigint, expiration: number, nonce: number]> = {
  name: "allowance",
  inputs: [
    { name: "owner", type: "address" },
    { name: "token", type: "address" },
    { name: "spender", type: "address" },
  ],
  outputs: [
    { name: "amount", type: "uint160" },
    { name: "expiration", type: "uint48" },
    { name: "nonce", type: "uint48" },
  ],
};
