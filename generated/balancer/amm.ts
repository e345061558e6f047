// Generated from specs/balancer/amm.abi.yaml. Do not edit: change the description and run "npm run codegen".
import type { ContractFunction, Hex } from "../../src/core/endpoint.ts";

/** The contracts. */
export type ContractName = "v2Vault" | "v2Pool" | "v2WeightedPool" | "v2StablePool";

/** Where the contracts are, by chain. */
export const addresses: Readonly<Record<string, Readonly<Partial<Record<ContractName, Hex>>>>> = {
  arbitrum: {
    v2Vault: "0xBA12222222228d8Ba445958a75a0704d566BF2C8",
  },
  avalanche: {
    v2Vault: "0xBA12222222228d8Ba445958a75a0704d566BF2C8",
  },
  base: {
    v2Vault: "0xBA12222222228d8Ba445958a75a0704d566BF2C8",
  },
  bsc: {
    v2Vault: "0xBA12222222228d8Ba445958a75a0704d566BF2C8",
  },
  ethereum: {
    v2Vault: "0xBA12222222228d8Ba445958a75a0704d566BF2C8",
  },
  optimism: {
    v2Vault: "0xBA12222222228d8Ba445958a75a0704d566BF2C8",
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
