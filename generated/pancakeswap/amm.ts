// Generated from specs/pancakeswap/amm.abi.yaml. Do not edit: change the description and run "npm run codegen".
import type { ContractEvent, ContractFunction, Hex } from "../../src/core/endpoint.ts";

/** The contracts. */
export type ContractName = "v2Factory" | "v2Pair" | "v2Router" | "v3Factory" | "v3Pool" | "v3Quoter" | "v3Router" | "v3Positions";

/** Where the contracts are, by chain. */
export const addresses: Readonly<Record<string, Readonly<Partial<Record<ContractName, Hex>>>>> = {
  arbitrum: {
    v2Factory: "0x02a84c1b3BBD7401a5f7fa98a384EBC70bB5749E",
    v2Router: "0x8cFe327CEc66d1C090Dd72bd0FF11d690C33a2Eb",
    v3Factory: "0x0BFbCF9fa4f9C56B0F40a671Ad40E0805A091865",
    v3Quoter: "0xB048Bbc1Ee6b733FFfCFb9e9CeF7375518e25997",
    v3Router: "0x1b81D678ffb9C0263b24A97847620C99d213eB14",
    v3Positions: "0x46A15B0b27311cedF172AB29E4f4766fbE7F4364",
  },
  base: {
    v2Factory: "0x02a84c1b3BBD7401a5f7fa98a384EBC70bB5749E",
    v2Router: "0x8cFe327CEc66d1C090Dd72bd0FF11d690C33a2Eb",
    v3Factory: "0x0BFbCF9fa4f9C56B0F40a671Ad40E0805A091865",
    v3Quoter: "0xB048Bbc1Ee6b733FFfCFb9e9CeF7375518e25997",
    v3Router: "0x1b81D678ffb9C0263b24A97847620C99d213eB14",
    v3Positions: "0x46A15B0b27311cedF172AB29E4f4766fbE7F4364",
  },
  bsc: {
    v2Factory: "0xcA143Ce32Fe78f1f7019d7d551a6402fC5350c73",
    v2Router: "0x10ED43C718714eb63d5aA57B78B54704E256024E",
    v3Factory: "0x0BFbCF9fa4f9C56B0F40a671Ad40E0805A091865",
    v3Quoter: "0xB048Bbc1Ee6b733FFfCFb9e9CeF7375518e25997",
    v3Router: "0x1b81D678ffb9C0263b24A97847620C99d213eB14",
    v3Positions: "0x46A15B0b27311cedF172AB29E4f4766fbE7F4364",
  },
  ethereum: {
    v2Factory: "0x1097053Fd2ea711dad45caCcc45EfF7548fCB362",
    v2Router: "0xEfF92A263d31888d860bD50809A8D171709b7b1c",
    v3Factory: "0x0BFbCF9fa4f9C56B0F40a671Ad40E0805A091865",
    v3Quoter: "0xB048Bbc1Ee6b733FFfCFb9e9CeF7375518e25997",
    v3Router: "0x1b81D678ffb9C0263b24A97847620C99d213eB14",
    v3Positions: "0x46A15B0b27311cedF172AB29E4f4766fbE7F4364",
  },
};

/**
 * The pair of two tokens in either order; the zero address where there is none.
 * https://developer.pancakeswap.finance/contracts/v2/factory-v2
 */
export const v2FactoryGetPair: ContractFunction<readonly [tokenA: Hex, tokenB: Hex], Hex> = {
  name: "getPair",
  inputs: [
    { name: "tokenA", type: "address" },
    { name: "tokenB", type: "address" },
  ],
  outputs: [
    { name: "pair", type: "address" },
  ],
};

/**
 * What the pool holds of both tokens, in their smallest units.
 * https://github.com/pancakeswap/pancake-smart-contracts/tree/master/projects/exchange-protocol
 */
export const v2PairGetReserves: ContractFunction<readonly [], readonly [reserve0: bigint, reserve1: bigint, blockTimestampLast: number]> = {
  name: "getReserves",
  inputs: [],
  outputs: [
    { name: "reserve0", type: "uint112" },
    { name: "reserve1", type: "uint112" },
    { name: "blockTimestampLast", type: "uint32" },
  ],
};

/**
 * What comes out of each step of a path for an amount that goes in; the first is the amount itself.
 * https://developer.pancakeswap.finance/contracts/v2/router-v2
 */
export const v2RouterGetAmountsOut: ContractFunction<readonly [amountIn: bigint, path: readonly Hex[]], readonly bigint[]> = {
  name: "getAmountsOut",
  inputs: [
    { name: "amountIn", type: "uint256" },
    { name: "path", type: "address[]" },
  ],
  outputs: [
    { name: "amounts", type: "uint256[]" },
  ],
};

/**
 * What has to go into each step of a path for an amount that comes out; the last is the amount itself.
 * https://developer.pancakeswap.finance/contracts/v2/router-v2
 */
export const v2RouterGetAmountsIn: ContractFunction<readonly [amountOut: bigint, path: readonly Hex[]], readonly bigint[]> = {
  name: "getAmountsIn",
  inputs: [
    { name: "amountOut", type: "uint256" },
    { name: "path", type: "address[]" },
  ],
  outputs: [
    { name: "amounts", type: "uint256[]" },
  ],
};

/**
 * Sells an exact amount; the minimum is held against what has really arrived.
 * https://developer.pancakeswap.finance/contracts/v2/router-v2
 */
export const v2RouterSwapExactTokensForTokensSupportingFeeOnTransferTokens: ContractFunction<readonly [amountIn: bigint, amountOutMin: bigint, path: readonly Hex[], to: Hex, deadline: bigint], void> = {
  name: "swapExactTokensForTokensSupportingFeeOnTransferTokens",
  inputs: [
    { name: "amountIn", type: "uint256" },
    { name: "amountOutMin", type: "uint256" },
    { name: "path", type: "address[]" },
    { name: "to", type: "address" },
    { name: "deadline", type: "uint256" },
  ],
  outputs: [],
  write: true,
};

/**
 * Buys an exact amount for at most so much.
 * https://developer.pancakeswap.finance/contracts/v2/router-v2
 */
export const v2RouterSwapTokensForExactTokens: ContractFunction<readonly [amountOut: bigint, amountInMax: bigint, path: readonly Hex[], to: Hex, deadline: bigint], readonly bigint[]> = {
  name: "swapTokensForExactTokens",
  inputs: [
    { name: "amountOut", type: "uint256" },
    { name: "amountInMax", type: "uint256" },
    { name: "path", type: "address[]" },
    { name: "to", type: "address" },
    { name: "deadline", type: "uint256" },
  ],
  outputs: [
    { name: "amounts", type: "uint256[]" },
  ],
  write: true,
};

/**
 * The pool of two tokens in either order and a fee in millionths; the zero address where there is none.
 * https://developer.pancakeswap.finance/contracts/v3/pancakev3factory
 */
export const v3FactoryGetPool: ContractFunction<readonly [tokenA: Hex, tokenB: Hex, fee: number], Hex> = {
  name: "getPool",
  inputs: [
    { name: "tokenA", type: "address" },
    { name: "tokenB", type: "address" },
    { name: "fee", type: "uint24" },
  ],
  outputs: [
    { name: "pool", type: "address" },
  ],
};

/**
 * The square root of the price of token 0 in token 1, in smallest units, times 2^96, and the tick it lies in.
 * https://developer.pancakeswap.finance/contracts/v3/pancakev3pool
 */
export const v3PoolSlot0: ContractFunction<readonly [], readonly [sqrtPriceX96: bigint, tick: number, observationIndex: number, observationCardinality: number, observationCardinalityNext: number, feeProtocol: number, unlocked: boolean]> = {
  name: "slot0",
  inputs: [],
  outputs: [
    { name: "sqrtPriceX96", type: "uint160" },
    { name: "tick", type: "int24" },
    { name: "observationIndex", type: "uint16" },
    { name: "observationCardinality", type: "uint16" },
    { name: "observationCardinalityNext", type: "uint16" },
    { name: "feeProtocol", type: "uint32" },
    { name: "unlocked", type: "bool" },
  ],
};

/**
 * The liquidity at the present price.
 * https://developer.pancakeswap.finance/contracts/v3/pancakev3pool
 */
export const v3PoolLiquidity: ContractFunction<readonly [], bigint> = {
  name: "liquidity",
  inputs: [],
  outputs: [
    { name: "liquidity", type: "uint128" },
  ],
};

/**
 * Positions begin and end at multiples of it.
 * https://developer.pancakeswap.finance/contracts/v3/pancakev3pool
 */
export const v3PoolTickSpacing: ContractFunction<readonly [], number> = {
  name: "tickSpacing",
  inputs: [],
  outputs: [
    { name: "spacing", type: "int24" },
  ],
};

/**
 * What comes out of a path for an amount that goes in.
 * https://developer.pancakeswap.finance/contracts/v3/addresses
 */
export const v3QuoterQuoteExactInput: ContractFunction<readonly [path: Hex, amountIn: bigint], readonly [amountOut: bigint, sqrtPriceX96AfterList: readonly bigint[], initializedTicksCrossedList: readonly number[], gasEstimate: bigint]> = {
  name: "quoteExactInput",
  inputs: [
    { name: "path", type: "bytes" },
    { name: "amountIn", type: "uint256" },
  ],
  outputs: [
    { name: "amountOut", type: "uint256" },
    { name: "sqrtPriceX96AfterList", type: "uint160[]" },
    { name: "initializedTicksCrossedList", type: "uint32[]" },
    { name: "gasEstimate", type: "uint256" },
  ],
  write: true,
};

/**
 * What has to go in for an amount that comes out; the path begins with the token that is bought.
 * https://developer.pancakeswap.finance/contracts/v3/addresses
 */
export const v3QuoterQuoteExactOutput: ContractFunction<readonly [path: Hex, amountOut: bigint], readonly [amountIn: bigint, sqrtPriceX96AfterList: readonly bigint[], initializedTicksCrossedList: readonly number[], gasEstimate: bigint]> = {
  name: "quoteExactOutput",
  inputs: [
    { name: "path", type: "bytes" },
    { name: "amountOut", type: "uint256" },
  ],
  outputs: [
    { name: "amountIn", type: "uint256" },
    { name: "sqrtPriceX96AfterList", type: "uint160[]" },
    { name: "initializedTicksCrossedList", type: "uint32[]" },
    { name: "gasEstimate", type: "uint256" },
  ],
  write: true,
};

/**
 * Sells an exact amount for at least so much.
 * https://developer.pancakeswap.finance/contracts/v3/addresses
 */
export const v3RouterExactInput: ContractFunction<readonly [params: { readonly path: Hex; readonly recipient: Hex; readonly deadline: bigint; readonly amountIn: bigint; readonly amountOutMinimum: bigint }], bigint> = {
  name: "exactInput",
  inputs: [
    { name: "params", type: "tuple", components: [
      { name: "path", type: "bytes" },
      { name: "recipient", type: "address" },
      { name: "deadline", type: "uint256" },
      { name: "amountIn", type: "uint256" },
      { name: "amountOutMinimum", type: "uint256" },
    ] },
  ],
  outputs: [
    { name: "amountOut", type: "uint256" },
  ],
  write: true,
  payable: true,
};

/**
 * Buys an exact amount for at most so much; the path begins with the token that is bought.
 * https://developer.pancakeswap.finance/contracts/v3/addresses
 */
export const v3RouterExactOutput: ContractFunction<readonly [params: { readonly path: Hex; readonly recipient: Hex; readonly deadline: bigint; readonly amountOut: bigint; readonly amountInMaximum: bigint }], bigint> = {
  name: "exactOutput",
  inputs: [
    { name: "params", type: "tuple", components: [
      { name: "path", type: "bytes" },
      { name: "recipient", type: "address" },
      { name: "deadline", type: "uint256" },
      { name: "amountOut", type: "uint256" },
      { name: "amountInMaximum", type: "uint256" },
    ] },
  ],
  outputs: [
    { name: "amountIn", type: "uint256" },
  ],
  write: true,
  payable: true,
};

/**
 * How many positions an address has.
 * https://developer.pancakeswap.finance/contracts/v3/nonfungiblepositionmanager
 */
export const v3PositionsBalanceOf: ContractFunction<readonly [owner: Hex], bigint> = {
  name: "balanceOf",
  inputs: [
    { name: "owner", type: "address" },
  ],
  outputs: [
    { name: "count", type: "uint256" },
  ],
};

/**
 * The id of one of an address's positions, by its number from 0.
 * https://developer.pancakeswap.finance/contracts/v3/nonfungiblepositionmanager
 */
export const v3PositionsTokenOfOwnerByIndex: ContractFunction<readonly [owner: Hex, index: bigint], bigint> = {
  name: "tokenOfOwnerByIndex",
  inputs: [
    { name: "owner", type: "address" },
    { name: "index", type: "uint256" },
  ],
  outputs: [
    { name: "tokenId", type: "uint256" },
  ],
};

/**
 * A position as it is stored.
 * https://developer.pancakeswap.finance/contracts/v3/nonfungiblepositionmanager
 */
export const v3PositionsPositions: ContractFunction<readonly [tokenId: bigint], readonly [nonce: bigint, operator: Hex, token0: Hex, token1: Hex, fee: number, tickLower: number, tickUpper: number, liquidity: bigint, feeGrowthInside0LastX128: bigint, feeGrowthInside1LastX128: bigint, tokensOwed0: bigint, tokensOwed1: bigint]> = {
  name: "positions",
  inputs: [
    { name: "tokenId", type: "uint256" },
  ],
  outputs: [
    { name: "nonce", type: "uint96" },
    { name: "operator", type: "address" },
    { name: "token0", type: "address" },
    { name: "token1", type: "address" },
    { name: "fee", type: "uint24" },
    { name: "tickLower", type: "int24" },
    { name: "tickUpper", type: "int24" },
    { name: "liquidity", type: "uint128" },
    { name: "feeGrowthInside0LastX128", type: "uint256" },
    { name: "feeGrowthInside1LastX128", type: "uint256" },
    { name: "tokensOwed0", type: "uint128" },
    { name: "tokensOwed1", type: "uint128" },
  ],
};

/**
 * Opens a position.
 * https://developer.pancakeswap.finance/contracts/v3/nonfungiblepositionmanager
 */
export const v3PositionsMint: ContractFunction<readonly [params: { readonly token0: Hex; readonly token1: Hex; readonly fee: number; readonly tickLower: number; readonly tickUpper: number; readonly amount0Desired: bigint; readonly amount1Desired: bigint; readonly amount0Min: bigint; readonly amount1Min: bigint; readonly recipient: Hex; readonly deadline: bigint }], readonly [tokenId: bigint, liquidity: bigint, amount0: bigint, amount1: bigint]> = {
  name: "mint",
  inputs: [
    { name: "params", type: "tuple", components: [
      { name: "token0", type: "address" },
      { name: "token1", type: "address" },
      { name: "fee", type: "uint24" },
      { name: "tickLower", type: "int24" },
      { name: "tickUpper", type: "int24" },
      { name: "amount0Desired", type: "uint256" },
      { name: "amount1Desired", type: "uint256" },
      { name: "amount0Min", type: "uint256" },
      { name: "amount1Min", type: "uint256" },
      { name: "recipient", type: "address" },
      { name: "deadline", type: "uint256" },
    ] },
  ],
  outputs: [
    { name: "tokenId", type: "uint256" },
    { name: "liquidity", type: "uint128" },
    { name: "amount0", type: "uint256" },
    { name: "amount1", type: "uint256" },
  ],
  write: true,
  payable: true,
};

/**
 * Adds liquidity to a position.
 * https://developer.pancakeswap.finance/contracts/v3/nonfungiblepositionmanager
 */
export const v3PositionsIncreaseLiquidity: ContractFunction<readonly [params: { readonly tokenId: bigint; readonly amount0Desired: bigint; readonly amount1Desired: bigint; readonly amount0Min: bigint; readonly amount1Min: bigint; readonly deadline: bigint }], readonly [liquidity: bigint, amount0: bigint, amount1: bigint]> = {
  name: "increaseLiquidity",
  inputs: [
    { name: "params", type: "tuple", components: [
      { name: "tokenId", type: "uint256" },
      { name: "amount0Desired", type: "uint256" },
      { name: "amount1Desired", type: "uint256" },
      { name: "amount0Min", type: "uint256" },
      { name: "amount1Min", type: "uint256" },
      { name: "deadline", type: "uint256" },
    ] },
  ],
  outputs: [
    { name: "liquidity", type: "uint128" },
    { name: "amount0", type: "uint256" },
    { name: "amount1", type: "uint256" },
  ],
  write: true,
  payable: true,
};

/**
 * Takes liquidity out of a position; the tokens are owed until they are collected.
 * https://developer.pancakeswap.finance/contracts/v3/nonfungiblepositionmanager
 */
export const v3PositionsDecreaseLiquidity: ContractFunction<readonly [params: { readonly tokenId: bigint; readonly liquidity: bigint; readonly amount0Min: bigint; readonly amount1Min: bigint; readonly deadline: bigint }], readonly [amount0: bigint, amount1: bigint]> = {
  name: "decreaseLiquidity",
  inputs: [
    { name: "params", type: "tuple", components: [
      { name: "tokenId", type: "uint256" },
      { name: "liquidity", type: "uint128" },
      { name: "amount0Min", type: "uint256" },
      { name: "amount1Min", type: "uint256" },
      { name: "deadline", type: "uint256" },
    ] },
  ],
  outputs: [
    { name: "amount0", type: "uint256" },
    { name: "amount1", type: "uint256" },
  ],
  write: true,
  payable: true,
};

/**
 * Pays out what a position is owed, fees among it.
 * https://developer.pancakeswap.finance/contracts/v3/nonfungiblepositionmanager
 */
export const v3PositionsCollect: ContractFunction<readonly [params: { readonly tokenId: bigint; readonly recipient: Hex; readonly amount0Max: bigint; readonly amount1Max: bigint }], readonly [amount0: bigint, amount1: bigint]> = {
  name: "collect",
  inputs: [
    { name: "params", type: "tuple", components: [
      { name: "tokenId", type: "uint256" },
      { name: "recipient", type: "address" },
      { name: "amount0Max", type: "uint128" },
      { name: "amount1Max", type: "uint128" },
    ] },
  ],
  outputs: [
    { name: "amount0", type: "uint256" },
    { name: "amount1", type: "uint256" },
  ],
  write: true,
  payable: true,
};

/**
 * Ends a position that is empty.
 * https://developer.pancakeswap.finance/contracts/v3/nonfungiblepositionmanager
 */
export const v3PositionsBurn: ContractFunction<readonly [tokenId: bigint], void> = {
  name: "burn",
  inputs: [
    { name: "tokenId", type: "uint256" },
  ],
  outputs: [],
  write: true,
  payable: true,
};

/**
 * Makes several of its calls in one transaction.
 * https://developer.pancakeswap.finance/contracts/v3/nonfungiblepositionmanager
 */
export const v3PositionsMulticall: ContractFunction<readonly [data: readonly Hex[]], readonly Hex[]> = {
  name: "multicall",
  inputs: [
    { name: "data", type: "bytes[]" },
  ],
  outputs: [
    { name: "results", type: "bytes[]" },
  ],
  write: true,
  payable: true,
};

/**
 * Liquidity was added, also by opening a position.
 * https://developer.pancakeswap.finance/contracts/v3/nonfungiblepositionmanager
 */
export const v3PositionsIncreaseLiquidityEvent: ContractEvent<{ readonly tokenId: bigint; readonly liquidity: bigint; readonly amount0: bigint; readonly amount1: bigint }> = {
  name: "IncreaseLiquidity",
  inputs: [
    { name: "tokenId", type: "uint256", indexed: true },
    { name: "liquidity", type: "uint128" },
    { name: "amount0", type: "uint256" },
    { name: "amount1", type: "uint256" },
  ],
};
