// Generated from specs/uniswap/amm.abi.yaml (sha256 9aebefdaf9a99e02c698422b896c909bc05a4838d1b1d08cd52f47e9ca0b1da0). Do not edit: change the description and run "npm run codegen".
import type { ContractEvent, ContractFunction, Hex } from "../../src/core/endpoint.ts";

/** The contracts. */
export type ContractName = "v2Factory" | "v2Pair" | "v2Router" | "v3Factory" | "v3Pool" | "v3Quoter" | "v3Router" | "v3Positions";

/** Where the contracts are, by chain. */
export const addresses: Readonly<Record<string, Readonly<Partial<Record<ContractName, Hex>>>>> = {
  arbitrum: {
    v2Factory: "0xf1D7CC64Fb4452F05c498126312eBE29f30Fbcf9",
    v2Router: "0x4752ba5DBc23f44D87826276BF6Fd6b1C372aD24",
    v3Factory: "0x1F98431c8aD98523631AE4a59f267346ea31F984",
    v3Quoter: "0x61fFE014bA17989E743c5F6cB21bF9697530B21e",
    v3Router: "0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45",
    v3Positions: "0xC36442b4a4522E871399CD717aBDD847Ab11FE88",
  },
  avalanche: {
    v2Factory: "0x9e5A52f57b3038F1B8EeE45F28b3C1967e22799C",
    v2Router: "0x4752ba5DBc23f44D87826276BF6Fd6b1C372aD24",
    v3Factory: "0x740b1c1de25031C31FF4fC9A62f554A55cdC1baD",
    v3Quoter: "0xbe0F5544EC67e9B3b2D979aaA43f18Fd87E6257F",
    v3Router: "0xbb00FF08d01D300023C629E8fFfFcb65A5a578cE",
    v3Positions: "0x655C406EBFa14EE2006250925e54ec43AD184f8B",
  },
  base: {
    v2Factory: "0x8909Dc15e40173Ff4699343b6eB8132c65e18eC6",
    v2Router: "0x4752ba5DBc23f44D87826276BF6Fd6b1C372aD24",
    v3Factory: "0x33128a8fC17869897dcE68Ed026d694621f6FDfD",
    v3Quoter: "0x3d4e44Eb1374240CE5F1B871ab261CD16335B76a",
    v3Router: "0x2626664c2603336E57B271c5C0b26F421741e481",
    v3Positions: "0x03a520b32C04BF3bEEf7BEb72E919cf822Ed34f1",
  },
  bsc: {
    v2Factory: "0x8909Dc15e40173Ff4699343b6eB8132c65e18eC6",
    v2Router: "0x4752ba5DBc23f44D87826276BF6Fd6b1C372aD24",
    v3Factory: "0xdB1d10011AD0Ff90774D0C6Bb92e5C5c8b4461F7",
    v3Quoter: "0x78D78E420Da98ad378D7799bE8f4AF69033EB077",
    v3Router: "0xB971eF87ede563556b2ED4b1C0b0019111Dd85d2",
    v3Positions: "0x7b8A01B39D58278b5DE7e48c8449c9f4F5170613",
  },
  celo: {
    v3Factory: "0xAfE208a311B21f13EF87E33A90049fC17A7acDEc",
    v3Quoter: "0x82825d0554fA07f7FC52Ab63c961F330fdEFa8E8",
    v3Router: "0x5615CDAb10dc425a742d643d949a7F474C01abc4",
    v3Positions: "0x3d79EdAaBC0EaB6F08ED885C05Fc0B014290D95A",
  },
  ethereum: {
    v2Factory: "0x5C69bEe701ef814a2B6a3EDD4B1652CB9cc5aA6f",
    v2Router: "0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D",
    v3Factory: "0x1F98431c8aD98523631AE4a59f267346ea31F984",
    v3Quoter: "0x61fFE014bA17989E743c5F6cB21bF9697530B21e",
    v3Router: "0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45",
    v3Positions: "0xC36442b4a4522E871399CD717aBDD847Ab11FE88",
  },
  optimism: {
    v2Factory: "0x0c3c1c532F1e39EdF36BE9Fe0bE1410313E074Bf",
    v2Router: "0x4A7b5Da61326A6379179b40d00F57E5bbDC962c2",
    v3Factory: "0x1F98431c8aD98523631AE4a59f267346ea31F984",
    v3Quoter: "0x61fFE014bA17989E743c5F6cB21bF9697530B21e",
    v3Router: "0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45",
    v3Positions: "0xC36442b4a4522E871399CD717aBDD847Ab11FE88",
  },
  polygon: {
    v2Factory: "0x9e5A52f57b3038F1B8EeE45F28b3C1967e22799C",
    v2Router: "0xedf6066a2b290C185783862C7F4776A2C8077AD1",
    v3Factory: "0x1F98431c8aD98523631AE4a59f267346ea31F984",
    v3Quoter: "0x61fFE014bA17989E743c5F6cB21bF9697530B21e",
    v3Router: "0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45",
    v3Positions: "0xC36442b4a4522E871399CD717aBDD847Ab11FE88",
  },
};

/**
 * The pair of two tokens in either order; the zero address where there is none.
 * https://docs.uniswap.org/contracts/v2/reference/smart-contracts/factory
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
 * https://docs.uniswap.org/contracts/v2/reference/smart-contracts/pair
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
 * https://docs.uniswap.org/contracts/v2/reference/smart-contracts/router-02
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
 * https://docs.uniswap.org/contracts/v2/reference/smart-contracts/router-02
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
 * https://docs.uniswap.org/contracts/v2/reference/smart-contracts/router-02
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
 * https://docs.uniswap.org/contracts/v2/reference/smart-contracts/router-02
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
 * https://docs.uniswap.org/contracts/v3/reference/core/UniswapV3Factory
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
 * https://docs.uniswap.org/contracts/v3/reference/core/UniswapV3Pool
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
    { name: "feeProtocol", type: "uint8" },
    { name: "unlocked", type: "bool" },
  ],
};

/**
 * The liquidity at the present price.
 * https://docs.uniswap.org/contracts/v3/reference/core/UniswapV3Pool
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
 * https://docs.uniswap.org/contracts/v3/reference/core/UniswapV3Pool
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
 * https://docs.uniswap.org/contracts/v3/reference/periphery/lens/QuoterV2
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
 * https://docs.uniswap.org/contracts/v3/reference/periphery/lens/QuoterV2
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
 * Makes several of its calls in one transaction, not after a time in seconds since 1970 UTC.
 * https://docs.uniswap.org/contracts/v3/reference/deployments
 */
export const v3RouterMulticall: ContractFunction<readonly [deadline: bigint, data: readonly Hex[]], readonly Hex[]> = {
  name: "multicall",
  inputs: [
    { name: "deadline", type: "uint256" },
    { name: "data", type: "bytes[]" },
  ],
  outputs: [
    { name: "results", type: "bytes[]" },
  ],
  write: true,
  payable: true,
};

/**
 * Sells an exact amount for at least so much.
 * https://docs.uniswap.org/contracts/v3/reference/deployments
 */
export const v3RouterExactInput: ContractFunction<readonly [params: { readonly path: Hex; readonly recipient: Hex; readonly amountIn: bigint; readonly amountOutMinimum: bigint }], bigint> = {
  name: "exactInput",
  inputs: [
    { name: "params", type: "tuple", components: [
      { name: "path", type: "bytes" },
      { name: "recipient", type: "address" },
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
 * https://docs.uniswap.org/contracts/v3/reference/deployments
 */
export const v3RouterExactOutput: ContractFunction<readonly [params: { readonly path: Hex; readonly recipient: Hex; readonly amountOut: bigint; readonly amountInMaximum: bigint }], bigint> = {
  name: "exactOutput",
  inputs: [
    { name: "params", type: "tuple", components: [
      { name: "path", type: "bytes" },
      { name: "recipient", type: "address" },
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
 * https://docs.uniswap.org/contracts/v3/reference/periphery/NonfungiblePositionManager
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
 * https://docs.uniswap.org/contracts/v3/reference/periphery/NonfungiblePositionManager
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
 * https://docs.uniswap.org/contracts/v3/reference/periphery/NonfungiblePositionManager
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
 * https://docs.uniswap.org/contracts/v3/reference/periphery/NonfungiblePositionManager
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
 * https://docs.uniswap.org/contracts/v3/reference/periphery/NonfungiblePositionManager
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
 * https://docs.uniswap.org/contracts/v3/reference/periphery/NonfungiblePositionManager
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
 * https://docs.uniswap.org/contracts/v3/reference/periphery/NonfungiblePositionManager
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
 * https://docs.uniswap.org/contracts/v3/reference/periphery/NonfungiblePositionManager
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
 * https://docs.uniswap.org/contracts/v3/reference/periphery/NonfungiblePositionManager
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
 * https://docs.uniswap.org/contracts/v3/reference/periphery/NonfungiblePositionManager
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
