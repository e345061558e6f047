// Generated from specs/mento/amm.abi.yaml. Do not edit: change the description and run "npm run codegen".
import type { ContractFunction, Hex } from "../../src/core/endpoint.ts";

/** The contracts. */
export type ContractName = "broker" | "biPoolManager" | "pricingModule" | "sortedOracles" | "breakerBox";

/** Where the contracts are, by chain. */
export const addresses: Readonly<Record<string, Readonly<Partial<Record<ContractName, Hex>>>>> = {
  celo: {
    broker: "0x777A8255cA72412f0d706dc03C9D1987306B4CaD",
  },
};

/**
 * The contracts that have exchanges.
 * https://docs.mento.org/mento/developers/smart-contracts/broker
 */
export const brokerGetExchangeProviders: ContractFunction<readonly [], readonly Hex[]> = {
  name: "getExchangeProviders",
  inputs: [],
  outputs: [
    { name: "providers", type: "address[]" },
  ],
};

/**
 * What comes out for an amount that goes in; trading limits are not looked at.
 * https://docs.mento.org/mento/developers/smart-contracts/broker
 */
export const brokerGetAmountOut: ContractFunction<readonly [exchangeProvider: Hex, exchangeId: Hex, tokenIn: Hex, tokenOut: Hex, amountIn: bigint], bigint> = {
  name: "getAmountOut",
  inputs: [
    { name: "exchangeProvider", type: "address" },
    { name: "exchangeId", type: "bytes32" },
    { name: "tokenIn", type: "address" },
    { name: "tokenOut", type: "address" },
    { name: "amountIn", type: "uint256" },
  ],
  outputs: [
    { name: "amountOut", type: "uint256" },
  ],
};

/**
 * What has to go in for an amount that comes out; trading limits are not looked at.
 * https://docs.mento.org/mento/developers/smart-contracts/broker
 */
export const brokerGetAmountIn: ContractFunction<readonly [exchangeProvider: Hex, exchangeId: Hex, tokenIn: Hex, tokenOut: Hex, amountOut: bigint], bigint> = {
  name: "getAmountIn",
  inputs: [
    { name: "exchangeProvider", type: "address" },
    { name: "exchangeId", type: "bytes32" },
    { name: "tokenIn", type: "address" },
    { name: "tokenOut", type: "address" },
    { name: "amountOut", type: "uint256" },
  ],
  outputs: [
    { name: "amountIn", type: "uint256" },
  ],
};

/**
 * Sells an exact amount for at least so much, to whom it was taken from.
 * https://docs.mento.org/mento/developers/smart-contracts/broker
 */
export const brokerSwapIn: ContractFunction<readonly [exchangeProvider: Hex, exchangeId: Hex, tokenIn: Hex, tokenOut: Hex, amountIn: bigint, amountOutMin: bigint], bigint> = {
  name: "swapIn",
  inputs: [
    { name: "exchangeProvider", type: "address" },
    { name: "exchangeId", type: "bytes32" },
    { name: "tokenIn", type: "address" },
    { name: "tokenOut", type: "address" },
    { name: "amountIn", type: "uint256" },
    { name: "amountOutMin", type: "uint256" },
  ],
  outputs: [
    { name: "amountOut", type: "uint256" },
  ],
  write: true,
};

/**
 * Buys an exact amount for at most so much, to whom it was taken from.
 * https://docs.mento.org/mento/developers/smart-contracts/broker
 */
export const brokerSwapOut: ContractFunction<readonly [exchangeProvider: Hex, exchangeId: Hex, tokenIn: Hex, tokenOut: Hex, amountOut: bigint, amountInMax: bigint], bigint> = {
  name: "swapOut",
  inputs: [
    { name: "exchangeProvider", type: "address" },
    { name: "exchangeId", type: "bytes32" },
    { name: "tokenIn", type: "address" },
    { name: "tokenOut", type: "address" },
    { name: "amountOut", type: "uint256" },
    { name: "amountInMax", type: "uint256" },
  ],
  outputs: [
    { name: "amountIn", type: "uint256" },
  ],
  write: true,
};

/**
 * How much more of a token than goes out may come in, and the other way, in whole tokens; in two windows of seconds, and for ever. The flags 1, 2 and 4 say which of the three hold; the id is that of the exchange, combined with the token's address by exclusive or.
 * https://docs.mento.org/mento/developers/smart-contracts/tradinglimits
 */
export const brokerTradingLimitsConfig: ContractFunction<readonly [limitId: Hex], readonly [timestep0: number, timestep1: number, limit0: number, limit1: number, limitGlobal: number, flags: number]> = {
  name: "tradingLimitsConfig",
  inputs: [
    { name: "limitId", type: "bytes32" },
  ],
  outputs: [
    { name: "timestep0", type: "uint32" },
    { name: "timestep1", type: "uint32" },
    { name: "limit0", type: "int48" },
    { name: "limit1", type: "int48" },
    { name: "limitGlobal", type: "int48" },
    { name: "flags", type: "uint8" },
  ],
};

/**
 * When each window began, in seconds since 1970 UTC, and what has come in more than gone out, in whole tokens.
 * https://docs.mento.org/mento/developers/smart-contracts/tradinglimits
 */
export const brokerTradingLimitsState: ContractFunction<readonly [limitId: Hex], readonly [lastUpdated0: number, lastUpdated1: number, netflow0: number, netflow1: number, netflowGlobal: number]> = {
  name: "tradingLimitsState",
  inputs: [
    { name: "limitId", type: "bytes32" },
  ],
  outputs: [
    { name: "lastUpdated0", type: "uint32" },
    { name: "lastUpdated1", type: "uint32" },
    { name: "netflow0", type: "int48" },
    { name: "netflow1", type: "int48" },
    { name: "netflowGlobal", type: "int48" },
  ],
};

/**
 * Every exchange with its tokens.
 * https://docs.mento.org/mento/developers/smart-contracts/bipoolmanager
 */
export const biPoolManagerGetExchanges: ContractFunction<readonly [], readonly { readonly exchangeId: Hex; readonly assets: readonly Hex[] }[]> = {
  name: "getExchanges",
  inputs: [],
  outputs: [
    { name: "exchanges", type: "tuple[]", components: [
      { name: "exchangeId", type: "bytes32" },
      { name: "assets", type: "address[]" },
    ] },
  ],
};

/**
 * An exchange as it is stored; buckets have 18 digits, the spread 24, times are in seconds.
 * https://docs.mento.org/mento/developers/smart-contracts/bipoolmanager
 */
export const biPoolManagerGetPoolExchange: ContractFunction<readonly [exchangeId: Hex], { readonly asset0: Hex; readonly asset1: Hex; readonly pricingModule: Hex; readonly bucket0: bigint; readonly bucket1: bigint; readonly lastBucketUpdate: bigint; readonly config: { readonly spread: { readonly value: bigint }; readonly referenceRateFeedID: Hex; readonly referenceRateResetFrequency: bigint; readonly minimumReports: bigint; readonly stablePoolResetSize: bigint } }> = {
  name: "getPoolExchange",
  inputs: [
    { name: "exchangeId", type: "bytes32" },
  ],
  outputs: [
    { name: "exchange", type: "tuple", components: [
      { name: "asset0", type: "address" },
      { name: "asset1", type: "address" },
      { name: "pricingModule", type: "address" },
      { name: "bucket0", type: "uint256" },
      { name: "bucket1", type: "uint256" },
      { name: "lastBucketUpdate", type: "uint256" },
      { name: "config", type: "tuple", components: [
        { name: "spread", type: "tuple", components: [
          { name: "value", type: "uint256" },
        ] },
        { name: "referenceRateFeedID", type: "address" },
        { name: "referenceRateResetFrequency", type: "uint256" },
        { name: "minimumReports", type: "uint256" },
        { name: "stablePoolResetSize", type: "uint256" },
      ] },
    ] },
  ],
};

/**
 * What an amount of a token is multiplied with for 18 digits.
 * https://docs.mento.org/mento/developers/smart-contracts/bipoolmanager
 */
export const biPoolManagerTokenPrecisionMultipliers: ContractFunction<readonly [token: Hex], bigint> = {
  name: "tokenPrecisionMultipliers",
  inputs: [
    { name: "token", type: "address" },
  ],
  outputs: [
    { name: "multiplier", type: "uint256" },
  ],
};

/**
 * The contract that knows the rates.
 * https://docs.mento.org/mento/developers/smart-contracts/bipoolmanager
 */
export const biPoolManagerSortedOracles: ContractFunction<readonly [], Hex> = {
  name: "sortedOracles",
  inputs: [],
  outputs: [
    { name: "oracles", type: "address" },
  ],
};

/**
 * The contract that knows whether a rate is traded on.
 * https://docs.mento.org/mento/developers/smart-contracts/bipoolmanager
 */
export const biPoolManagerBreakerBox: ContractFunction<readonly [], Hex> = {
  name: "breakerBox",
  inputs: [],
  outputs: [
    { name: "breakers", type: "address" },
  ],
};

/**
 * ConstantProduct or ConstantSum.
 * https://docs.mento.org/mento/developers/smart-contracts/pricing-modules
 */
export const pricingModuleName: ContractFunction<readonly [], string> = {
  name: "name",
  inputs: [],
  outputs: [
    { name: "name", type: "string" },
  ],
};

/**
 * The first token of an exchange per one of the second.
 * https://docs.mento.org/mento/developers/smart-contracts/sortedoracles
 */
export const sortedOraclesMedianRate: ContractFunction<readonly [rateFeedId: Hex], readonly [numerator: bigint, denominator: bigint]> = {
  name: "medianRate",
  inputs: [
    { name: "rateFeedId", type: "address" },
  ],
  outputs: [
    { name: "numerator", type: "uint256" },
    { name: "denominator", type: "uint256" },
  ],
};

/**
 * When it was reported, in seconds since 1970 UTC.
 * https://docs.mento.org/mento/developers/smart-contracts/sortedoracles
 */
export const sortedOraclesMedianTimestamp: ContractFunction<readonly [rateFeedId: Hex], bigint> = {
  name: "medianTimestamp",
  inputs: [
    { name: "rateFeedId", type: "address" },
  ],
  outputs: [
    { name: "timestamp", type: "uint256" },
  ],
};

/**
 * How many reports there are.
 * https://docs.mento.org/mento/developers/smart-contracts/sortedoracles
 */
export const sortedOraclesNumRates: ContractFunction<readonly [rateFeedId: Hex], bigint> = {
  name: "numRates",
  inputs: [
    { name: "rateFeedId", type: "address" },
  ],
  outputs: [
    { name: "count", type: "uint256" },
  ],
};

/**
 * Whether one of the reports is too old, and whose it is.
 * https://docs.mento.org/mento/developers/smart-contracts/sortedoracles
 */
export const sortedOraclesIsOldestReportExpired: ContractFunction<readonly [rateFeedId: Hex], readonly [expired: boolean, oracle: Hex]> = {
  name: "isOldestReportExpired",
  inputs: [
    { name: "rateFeedId", type: "address" },
  ],
  outputs: [
    { name: "expired", type: "bool" },
    { name: "oracle", type: "address" },
  ],
};

/**
 * 0 where both tokens may be sold.
 * https://docs.mento.org/mento/developers/smart-contracts/breakerbox
 */
export const breakerBoxGetRateFeedTradingMode: ContractFunction<readonly [rateFeedId: Hex], number> = {
  name: "getRateFeedTradingMode",
  inputs: [
    { name: "rateFeedId", type: "address" },
  ],
  outputs: [
    { name: "mode", type: "uint8" },
  ],
};
