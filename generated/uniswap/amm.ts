// Generated from specs/uniswap/amm.abi.yaml. Do not edit: change the description and run "npm run codegen".
import type { ContractEvent, ContractFunction, Hex } from "../../src/core/endpoint.ts";

/** The contracts. */
export type ContractName = "v2Factory" | "v2Pair" | "v2Router" | "v3Factory" | "v3Pool" | "v3Quoter" | "v3Router" | "v3Positions" | "v4Pools" | "v4View" | "v4Quoter" | "v4Positions" | "v4Actions" | "routerCommands" | "universalRouter" | "permit2";

/** Where the contracts are, by chain. */
export const addresses: Readonly<Record<string, Readonly<Partial<Record<ContractName, Hex>>>>> = {
  arbitrum: {
    v2Factory: "0xf1D7CC64Fb4452F05c498126312eBE29f30Fbcf9",
    v2Router: "0x4752ba5DBc23f44D87826276BF6Fd6b1C372aD24",
    v3Factory: "0x1F98431c8aD98523631AE4a59f267346ea31F984",
    v3Quoter: "0x61fFE014bA17989E743c5F6cB21bF9697530B21e",
    v3Router: "0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45",
    v3Positions: "0xC36442b4a4522E871399CD717aBDD847Ab11FE88",
    v4Pools: "0x360E68faCcca8cA495c1B759Fd9EEe466db9FB32",
    v4View: "0x76Fd297e2D437cd7f76d50F01AfE6160f86e9990",
    v4Quoter: "0x3972C00f7ed4885e145823eb7C655375d275A1C5",
    v4Positions: "0xd88F38F930b7952f2DB2432Cb002E7abbF3dD869",
    universalRouter: "0xA51afAFe0263b40EdaEf0Df8781eA9aa03E381a3",
    permit2: "0x000000000022D473030F116dDEE9F6B43aC78BA3",
  },
  avalanche: {
    v2Factory: "0x9e5A52f57b3038F1B8EeE45F28b3C1967e22799C",
    v2Router: "0x4752ba5DBc23f44D87826276BF6Fd6b1C372aD24",
    v3Factory: "0x740b1c1de25031C31FF4fC9A62f554A55cdC1baD",
    v3Quoter: "0xbe0F5544EC67e9B3b2D979aaA43f18Fd87E6257F",
    v3Router: "0xbb00FF08d01D300023C629E8fFfFcb65A5a578cE",
    v3Positions: "0x655C406EBFa14EE2006250925e54ec43AD184f8B",
    v4Pools: "0x06380C0e0912312B5150364B9DC4542BA0DbBc85",
    v4View: "0xc3c9e198C735a4b97e3e683f391cCBDD60B69286",
    v4Quoter: "0xbE40675BB704506a3c2Ccfb762DCFd1e979845C2",
    v4Positions: "0xB74b1F14d2754AcfcbBe1a221023a5cf50Ab8ACD",
    universalRouter: "0x94b75331AE8d42C1b61065089B7d48FE14aA73b7",
    permit2: "0x000000000022D473030F116dDEE9F6B43aC78BA3",
  },
  base: {
    v2Factory: "0x8909Dc15e40173Ff4699343b6eB8132c65e18eC6",
    v2Router: "0x4752ba5DBc23f44D87826276BF6Fd6b1C372aD24",
    v3Factory: "0x33128a8fC17869897dcE68Ed026d694621f6FDfD",
    v3Quoter: "0x3d4e44Eb1374240CE5F1B871ab261CD16335B76a",
    v3Router: "0x2626664c2603336E57B271c5C0b26F421741e481",
    v3Positions: "0x03a520b32C04BF3bEEf7BEb72E919cf822Ed34f1",
    v4Pools: "0x498581fF718922c3f8e6A244956aF099B2652b2b",
    v4View: "0xA3c0c9b65baD0b08107Aa264b0f3dB444b867A71",
    v4Quoter: "0x0d5e0F971ED27FBfF6c2837bf31316121532048D",
    v4Positions: "0x7C5f5A4bBd8fD63184577525326123B519429bDc",
    universalRouter: "0x6fF5693b99212Da76ad316178A184AB56D299b43",
    permit2: "0x000000000022D473030F116dDEE9F6B43aC78BA3",
  },
  bsc: {
    v2Factory: "0x8909Dc15e40173Ff4699343b6eB8132c65e18eC6",
    v2Router: "0x4752ba5DBc23f44D87826276BF6Fd6b1C372aD24",
    v3Factory: "0xdB1d10011AD0Ff90774D0C6Bb92e5C5c8b4461F7",
    v3Quoter: "0x78D78E420Da98ad378D7799bE8f4AF69033EB077",
    v3Router: "0xB971eF87ede563556b2ED4b1C0b0019111Dd85d2",
    v3Positions: "0x7b8A01B39D58278b5DE7e48c8449c9f4F5170613",
    v4Pools: "0x28e2Ea090877bF75740558f6BFB36A5ffeE9e9dF",
    v4View: "0xd13Dd3D6E93f276FAfc9Db9E6BB47C1180aeE0c4",
    v4Quoter: "0x9F75dD27D6664c475B90e105573E550ff69437B0",
    v4Positions: "0x7A4a5c919aE2541AeD11041A1AEeE68f1287f95b",
    universalRouter: "0x1906c1d672b88cD1B9aC7593301cA990F94Eae07",
    permit2: "0x000000000022D473030F116dDEE9F6B43aC78BA3",
  },
  celo: {
    v3Factory: "0xAfE208a311B21f13EF87E33A90049fC17A7acDEc",
    v3Quoter: "0x82825d0554fA07f7FC52Ab63c961F330fdEFa8E8",
    v3Router: "0x5615CDAb10dc425a742d643d949a7F474C01abc4",
    v3Positions: "0x3d79EdAaBC0EaB6F08ED885C05Fc0B014290D95A",
    v4Pools: "0x288dc841A52FCA2707c6947B3A777c5E56cd87BC",
    v4View: "0xbc21f8720BABf4b20d195eE5C6e99c52b76F2bfb",
    v4Quoter: "0x28566da1093609182dFf2cB2A91CFD72e61d66cd",
    v4Positions: "0xf7965f3981e4D5BC383BfBCb61501763e9068CA9",
    universalRouter: "0xcb695bc5D3Aa22cAD1E6DF07801b061a05A0233A",
    permit2: "0x000000000022D473030F116dDEE9F6B43aC78BA3",
  },
  ethereum: {
    v2Factory: "0x5C69bEe701ef814a2B6a3EDD4B1652CB9cc5aA6f",
    v2Router: "0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D",
    v3Factory: "0x1F98431c8aD98523631AE4a59f267346ea31F984",
    v3Quoter: "0x61fFE014bA17989E743c5F6cB21bF9697530B21e",
    v3Router: "0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45",
    v3Positions: "0xC36442b4a4522E871399CD717aBDD847Ab11FE88",
    v4Pools: "0x000000000004444c5dc75cB358380D2e3dE08A90",
    v4View: "0x7fFE42C4a5DEeA5b0feC41C94C136Cf115597227",
    v4Quoter: "0x52F0E24D1c21C8A0cB1e5a5dD6198556BD9E1203",
    v4Positions: "0xbD216513d74C8cf14cf4747E6AaA6420FF64ee9e",
    universalRouter: "0x66a9893cC07D91D95644AEDD05D03f95e1dBA8Af",
    permit2: "0x000000000022D473030F116dDEE9F6B43aC78BA3",
  },
  optimism: {
    v2Factory: "0x0c3c1c532F1e39EdF36BE9Fe0bE1410313E074Bf",
    v2Router: "0x4A7b5Da61326A6379179b40d00F57E5bbDC962c2",
    v3Factory: "0x1F98431c8aD98523631AE4a59f267346ea31F984",
    v3Quoter: "0x61fFE014bA17989E743c5F6cB21bF9697530B21e",
    v3Router: "0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45",
    v3Positions: "0xC36442b4a4522E871399CD717aBDD847Ab11FE88",
    v4Pools: "0x9a13F98Cb987694C9F086b1F5eB990EeA8264Ec3",
    v4View: "0xc18a3169788F4F75A170290584ECA6395C75Ecdb",
    v4Quoter: "0x1f3131A13296FB91C90870043742C3CDBFF1A8d7",
    v4Positions: "0x3C3Ea4B57a46241e54610e5f022E5c45859A1017",
    universalRouter: "0x851116D9223fabED8E56C0E6b8Ad0c31d98B3507",
    permit2: "0x000000000022D473030F116dDEE9F6B43aC78BA3",
  },
  polygon: {
    v2Factory: "0x9e5A52f57b3038F1B8EeE45F28b3C1967e22799C",
    v2Router: "0xedf6066a2b290C185783862C7F4776A2C8077AD1",
    v3Factory: "0x1F98431c8aD98523631AE4a59f267346ea31F984",
    v3Quoter: "0x61fFE014bA17989E743c5F6cB21bF9697530B21e",
    v3Router: "0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45",
    v3Positions: "0xC36442b4a4522E871399CD717aBDD847Ab11FE88",
    v4Pools: "0x67366782805870060151383F4BbFF9daB53e5cD6",
    v4View: "0x5eA1bD7974c8A611cBAB0bDCAFcB1D9CC9b3BA5a",
    v4Quoter: "0xb3d5c3Dfc3a7aEbFF71895A7191796BFFc2c81b9",
    v4Positions: "0x1Ec2eBf4F37E7363FDfe3551602425af0B3ceef9",
    universalRouter: "0x1095692A6237d83C6a72F3F5eFEdb9A670C49223",
    permit2: "0x000000000022D473030F116dDEE9F6B43aC78BA3",
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
 * Sells the coin that comes along; the path begins with the wrapped coin, the minimum is held against what has arrived.
 * https://docs.uniswap.org/contracts/v2/reference/smart-contracts/router-02
 */
export const v2RouterSwapExactETHForTokensSupportingFeeOnTransferTokens: ContractFunction<readonly [amountOutMin: bigint, path: readonly Hex[], to: Hex, deadline: bigint], void> = {
  name: "swapExactETHForTokensSupportingFeeOnTransferTokens",
  inputs: [
    { name: "amountOutMin", type: "uint256" },
    { name: "path", type: "address[]" },
    { name: "to", type: "address" },
    { name: "deadline", type: "uint256" },
  ],
  outputs: [],
  write: true,
  payable: true,
};

/**
 * Sells an exact amount for the coin; the path ends with the wrapped coin.
 * https://docs.uniswap.org/contracts/v2/reference/smart-contracts/router-02
 */
export const v2RouterSwapExactTokensForETHSupportingFeeOnTransferTokens: ContractFunction<readonly [amountIn: bigint, amountOutMin: bigint, path: readonly Hex[], to: Hex, deadline: bigint], void> = {
  name: "swapExactTokensForETHSupportingFeeOnTransferTokens",
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
 * Buys an exact amount for the coin that comes along, and gives back what is left of that.
 * https://docs.uniswap.org/contracts/v2/reference/smart-contracts/router-02
 */
export const v2RouterSwapETHForExactTokens: ContractFunction<readonly [amountOut: bigint, path: readonly Hex[], to: Hex, deadline: bigint], readonly bigint[]> = {
  name: "swapETHForExactTokens",
  inputs: [
    { name: "amountOut", type: "uint256" },
    { name: "path", type: "address[]" },
    { name: "to", type: "address" },
    { name: "deadline", type: "uint256" },
  ],
  outputs: [
    { name: "amounts", type: "uint256[]" },
  ],
  write: true,
  payable: true,
};

/**
 * Buys an exact amount of the coin for at most so much; the path ends with the wrapped coin.
 * https://docs.uniswap.org/contracts/v2/reference/smart-contracts/router-02
 */
export const v2RouterSwapTokensForExactETH: ContractFunction<readonly [amountOut: bigint, amountInMax: bigint, path: readonly Hex[], to: Hex, deadline: bigint], readonly bigint[]> = {
  name: "swapTokensForExactETH",
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
 * Gives back what the router holds of the coin.
 * https://docs.uniswap.org/contracts/v3/reference/deployments
 */
export const v3RouterRefundETH: ContractFunction<readonly [], void> = {
  name: "refundETH",
  inputs: [],
  outputs: [],
  write: true,
  payable: true,
};

/**
 * Turns all that the router holds of the wrapped coin into the coin, which must be so much at least, and hands it out.
 * https://docs.uniswap.org/contracts/v3/reference/deployments
 */
export const v3RouterUnwrapWETH9: ContractFunction<readonly [amountMinimum: bigint, recipient: Hex], void> = {
  name: "unwrapWETH9",
  inputs: [
    { name: "amountMinimum", type: "uint256" },
    { name: "recipient", type: "address" },
  ],
  outputs: [],
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

/**
 * A swap in a pool; amounts are below 0 where who swaps has paid them, and above 0 where they came out.
 * https://docs.uniswap.org/contracts/v4/reference/core/PoolManager
 */
export const v4PoolsSwapEvent: ContractEvent<{ readonly id: Hex; readonly sender: Hex; readonly amount0: bigint; readonly amount1: bigint; readonly sqrtPriceX96: bigint; readonly liquidity: bigint; readonly tick: number; readonly fee: number }> = {
  name: "Swap",
  inputs: [
    { name: "id", type: "bytes32", indexed: true },
    { name: "sender", type: "address", indexed: true },
    { name: "amount0", type: "int128" },
    { name: "amount1", type: "int128" },
    { name: "sqrtPriceX96", type: "uint160" },
    { name: "liquidity", type: "uint128" },
    { name: "tick", type: "int24" },
    { name: "fee", type: "uint24" },
  ],
};

/**
 * Price as in version 3, 0 where there is no such pool; the protocol's fees in millionths, 12 bits for each direction, lower ones where the first token is sold; the fee of those whose liquidity it is.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/lens/StateView
 */
export const v4ViewGetSlot0: ContractFunction<readonly [poolId: Hex], readonly [sqrtPriceX96: bigint, tick: number, protocolFee: number, lpFee: number]> = {
  name: "getSlot0",
  inputs: [
    { name: "poolId", type: "bytes32" },
  ],
  outputs: [
    { name: "sqrtPriceX96", type: "uint160" },
    { name: "tick", type: "int24" },
    { name: "protocolFee", type: "uint24" },
    { name: "lpFee", type: "uint24" },
  ],
};

/**
 * The liquidity at the present price.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/lens/StateView
 */
export const v4ViewGetLiquidity: ContractFunction<readonly [poolId: Hex], bigint> = {
  name: "getLiquidity",
  inputs: [
    { name: "poolId", type: "bytes32" },
  ],
  outputs: [
    { name: "liquidity", type: "uint128" },
  ],
};

/**
 * A position as the pool knows it; its owner is the contract that holds positions, its salt the position's id.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/lens/StateView
 */
export const v4ViewGetPositionInfo: ContractFunction<readonly [poolId: Hex, owner: Hex, tickLower: number, tickUpper: number, salt: Hex], readonly [liquidity: bigint, feeGrowthInside0LastX128: bigint, feeGrowthInside1LastX128: bigint]> = {
  name: "getPositionInfo",
  inputs: [
    { name: "poolId", type: "bytes32" },
    { name: "owner", type: "address" },
    { name: "tickLower", type: "int24" },
    { name: "tickUpper", type: "int24" },
    { name: "salt", type: "bytes32" },
  ],
  outputs: [
    { name: "liquidity", type: "uint128" },
    { name: "feeGrowthInside0LastX128", type: "uint256" },
    { name: "feeGrowthInside1LastX128", type: "uint256" },
  ],
};

/**
 * What a unit of liquidity in a range has earned of both tokens since the beginning, times 2^128; it wraps around.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/lens/StateView
 */
export const v4ViewGetFeeGrowthInside: ContractFunction<readonly [poolId: Hex, tickLower: number, tickUpper: number], readonly [feeGrowthInside0X128: bigint, feeGrowthInside1X128: bigint]> = {
  name: "getFeeGrowthInside",
  inputs: [
    { name: "poolId", type: "bytes32" },
    { name: "tickLower", type: "int24" },
    { name: "tickUpper", type: "int24" },
  ],
  outputs: [
    { name: "feeGrowthInside0X128", type: "uint256" },
    { name: "feeGrowthInside1X128", type: "uint256" },
  ],
};

/**
 * What comes out of a path for an amount that goes in; each step names the token that comes out of it.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/lens/V4Quoter
 */
export const v4QuoterQuoteExactInput: ContractFunction<readonly [params: { readonly exactCurrency: Hex; readonly path: readonly { readonly intermediateCurrency: Hex; readonly fee: number; readonly tickSpacing: number; readonly hooks: Hex; readonly hookData: Hex }[]; readonly exactAmount: bigint }], readonly [amountOut: bigint, gasEstimate: bigint]> = {
  name: "quoteExactInput",
  inputs: [
    { name: "params", type: "tuple", components: [
      { name: "exactCurrency", type: "address" },
      { name: "path", type: "tuple[]", components: [
        { name: "intermediateCurrency", type: "address" },
        { name: "fee", type: "uint24" },
        { name: "tickSpacing", type: "int24" },
        { name: "hooks", type: "address" },
        { name: "hookData", type: "bytes" },
      ] },
      { name: "exactAmount", type: "uint128" },
    ] },
  ],
  outputs: [
    { name: "amountOut", type: "uint256" },
    { name: "gasEstimate", type: "uint256" },
  ],
  write: true,
};

/**
 * What has to go in for an amount that comes out; each step names the token that goes into it.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/lens/V4Quoter
 */
export const v4QuoterQuoteExactOutput: ContractFunction<readonly [params: { readonly exactCurrency: Hex; readonly path: readonly { readonly intermediateCurrency: Hex; readonly fee: number; readonly tickSpacing: number; readonly hooks: Hex; readonly hookData: Hex }[]; readonly exactAmount: bigint }], readonly [amountIn: bigint, gasEstimate: bigint]> = {
  name: "quoteExactOutput",
  inputs: [
    { name: "params", type: "tuple", components: [
      { name: "exactCurrency", type: "address" },
      { name: "path", type: "tuple[]", components: [
        { name: "intermediateCurrency", type: "address" },
        { name: "fee", type: "uint24" },
        { name: "tickSpacing", type: "int24" },
        { name: "hooks", type: "address" },
        { name: "hookData", type: "bytes" },
      ] },
      { name: "exactAmount", type: "uint128" },
    ] },
  ],
  outputs: [
    { name: "amountIn", type: "uint256" },
    { name: "gasEstimate", type: "uint256" },
  ],
  write: true,
};

/**
 * How many positions an address has.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/PositionManager
 */
export const v4PositionsBalanceOf: ContractFunction<readonly [owner: Hex], bigint> = {
  name: "balanceOf",
  inputs: [
    { name: "owner", type: "address" },
  ],
  outputs: [
    { name: "count", type: "uint256" },
  ],
};

/**
 * Whose a position is; undone where there is none.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/PositionManager
 */
export const v4PositionsOwnerOf: ContractFunction<readonly [tokenId: bigint], Hex> = {
  name: "ownerOf",
  inputs: [
    { name: "tokenId", type: "uint256" },
  ],
  outputs: [
    { name: "owner", type: "address" },
  ],
};

/**
 * The pool of a position, and from the lowest bit on whether somebody listens to it in 8 bits, the lower tick in 24 and the upper in 24.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/PositionManager
 */
export const v4PositionsGetPoolAndPositionInfo: ContractFunction<readonly [tokenId: bigint], readonly [poolKey: { readonly currency0: Hex; readonly currency1: Hex; readonly fee: number; readonly tickSpacing: number; readonly hooks: Hex }, info: bigint]> = {
  name: "getPoolAndPositionInfo",
  inputs: [
    { name: "tokenId", type: "uint256" },
  ],
  outputs: [
    { name: "poolKey", type: "tuple", components: [
      { name: "currency0", type: "address" },
      { name: "currency1", type: "address" },
      { name: "fee", type: "uint24" },
      { name: "tickSpacing", type: "int24" },
      { name: "hooks", type: "address" },
    ] },
    { name: "info", type: "uint256" },
  ],
};

/**
 * Does a list of actions, not after a time in seconds since 1970 UTC; what is open between account and pools at the end undoes all of it.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/PositionManager
 */
export const v4PositionsModifyLiquidities: ContractFunction<readonly [unlockData: Hex, deadline: bigint], void> = {
  name: "modifyLiquidities",
  inputs: [
    { name: "unlockData", type: "bytes" },
    { name: "deadline", type: "uint256" },
  ],
  outputs: [],
  write: true,
  payable: true,
};

/**
 * A position changed hands; one that is new comes from the zero address.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/PositionManager
 */
export const v4PositionsTransferEvent: ContractEvent<{ readonly from: Hex; readonly to: Hex; readonly id: bigint }> = {
  name: "Transfer",
  inputs: [
    { name: "from", type: "address", indexed: true },
    { name: "to", type: "address", indexed: true },
    { name: "id", type: "uint256", indexed: true },
  ],
};

/**
 * The time is over.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/PositionManager
 */
export const v4PositionsDeadlinePassedError: ContractEvent<{ readonly deadline: bigint }> = {
  name: "DeadlinePassed",
  inputs: [
    { name: "deadline", type: "uint256" },
  ],
};

/**
 * More of a token would go in than was allowed for.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/PositionManager
 */
export const v4PositionsMaximumAmountExceededError: ContractEvent<{ readonly maximumAmount: bigint; readonly amountRequested: bigint }> = {
  name: "MaximumAmountExceeded",
  inputs: [
    { name: "maximumAmount", type: "uint128" },
    { name: "amountRequested", type: "uint128" },
  ],
};

/**
 * Less of a token would come out than was asked for.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/PositionManager
 */
export const v4PositionsMinimumAmountInsufficientError: ContractEvent<{ readonly minimumAmount: bigint; readonly amountReceived: bigint }> = {
  name: "MinimumAmountInsufficient",
  inputs: [
    { name: "minimumAmount", type: "uint128" },
    { name: "amountReceived", type: "uint128" },
  ],
};

/**
 * The position is somebody else's.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/PositionManager
 */
export const v4PositionsNotApprovedError: ContractEvent<{ readonly caller: Hex }> = {
  name: "NotApproved",
  inputs: [
    { name: "caller", type: "address" },
  ],
};

/**
 * A list of actions and the arguments of each.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/libraries/Actions
 */
export const v4ActionsPlan: ContractFunction<readonly [actions: Hex, params: readonly Hex[]], void> = {
  name: "plan",
  inputs: [
    { name: "actions", type: "bytes" },
    { name: "params", type: "bytes[]" },
  ],
  outputs: [],
  write: true,
};

/**
 * The hash of this is the id of a pool. Tokens are in the order of their addresses, the zero address is the chain's coin.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/libraries/Actions
 */
export const v4ActionsPoolId: ContractFunction<readonly [key: { readonly currency0: Hex; readonly currency1: Hex; readonly fee: number; readonly tickSpacing: number; readonly hooks: Hex }], void> = {
  name: "poolId",
  inputs: [
    { name: "key", type: "tuple", components: [
      { name: "currency0", type: "address" },
      { name: "currency1", type: "address" },
      { name: "fee", type: "uint24" },
      { name: "tickSpacing", type: "int24" },
      { name: "hooks", type: "address" },
    ] },
  ],
  outputs: [],
  write: true,
};

/**
 * 0x00, adds liquidity to a position; what it has earned is given with it.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/libraries/Actions
 */
export const v4ActionsIncreaseLiquidity: ContractFunction<readonly [tokenId: bigint, liquidity: bigint, amount0Max: bigint, amount1Max: bigint, hookData: Hex], void> = {
  name: "increaseLiquidity",
  inputs: [
    { name: "tokenId", type: "uint256" },
    { name: "liquidity", type: "uint256" },
    { name: "amount0Max", type: "uint128" },
    { name: "amount1Max", type: "uint128" },
    { name: "hookData", type: "bytes" },
  ],
  outputs: [],
  write: true,
};

/**
 * 0x01, takes liquidity out of a position, none of it too; what it has earned is given with it.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/libraries/Actions
 */
export const v4ActionsDecreaseLiquidity: ContractFunction<readonly [tokenId: bigint, liquidity: bigint, amount0Min: bigint, amount1Min: bigint, hookData: Hex], void> = {
  name: "decreaseLiquidity",
  inputs: [
    { name: "tokenId", type: "uint256" },
    { name: "liquidity", type: "uint256" },
    { name: "amount0Min", type: "uint128" },
    { name: "amount1Min", type: "uint128" },
    { name: "hookData", type: "bytes" },
  ],
  outputs: [],
  write: true,
};

/**
 * 0x02, opens a position.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/libraries/Actions
 */
export const v4ActionsMintPosition: ContractFunction<readonly [poolKey: { readonly currency0: Hex; readonly currency1: Hex; readonly fee: number; readonly tickSpacing: number; readonly hooks: Hex }, tickLower: number, tickUpper: number, liquidity: bigint, amount0Max: bigint, amount1Max: bigint, owner: Hex, hookData: Hex], void> = {
  name: "mintPosition",
  inputs: [
    { name: "poolKey", type: "tuple", components: [
      { name: "currency0", type: "address" },
      { name: "currency1", type: "address" },
      { name: "fee", type: "uint24" },
      { name: "tickSpacing", type: "int24" },
      { name: "hooks", type: "address" },
    ] },
    { name: "tickLower", type: "int24" },
    { name: "tickUpper", type: "int24" },
    { name: "liquidity", type: "uint256" },
    { name: "amount0Max", type: "uint128" },
    { name: "amount1Max", type: "uint128" },
    { name: "owner", type: "address" },
    { name: "hookData", type: "bytes" },
  ],
  outputs: [],
  write: true,
};

/**
 * 0x03, takes everything out of a position and ends it.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/libraries/Actions
 */
export const v4ActionsBurnPosition: ContractFunction<readonly [tokenId: bigint, amount0Min: bigint, amount1Min: bigint, hookData: Hex], void> = {
  name: "burnPosition",
  inputs: [
    { name: "tokenId", type: "uint256" },
    { name: "amount0Min", type: "uint128" },
    { name: "amount1Min", type: "uint128" },
    { name: "hookData", type: "bytes" },
  ],
  outputs: [],
  write: true,
};

/**
 * 0x07, sells an exact amount for at least so much.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/libraries/Actions
 */
export const v4ActionsSwapExactIn: ContractFunction<readonly [params: { readonly currencyIn: Hex; readonly path: readonly { readonly intermediateCurrency: Hex; readonly fee: number; readonly tickSpacing: number; readonly hooks: Hex; readonly hookData: Hex }[]; readonly amountIn: bigint; readonly amountOutMinimum: bigint }], void> = {
  name: "swapExactIn",
  inputs: [
    { name: "params", type: "tuple", components: [
      { name: "currencyIn", type: "address" },
      { name: "path", type: "tuple[]", components: [
        { name: "intermediateCurrency", type: "address" },
        { name: "fee", type: "uint24" },
        { name: "tickSpacing", type: "int24" },
        { name: "hooks", type: "address" },
        { name: "hookData", type: "bytes" },
      ] },
      { name: "amountIn", type: "uint128" },
      { name: "amountOutMinimum", type: "uint128" },
    ] },
  ],
  outputs: [],
  write: true,
};

/**
 * 0x09, buys an exact amount for at most so much.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/libraries/Actions
 */
export const v4ActionsSwapExactOut: ContractFunction<readonly [params: { readonly currencyOut: Hex; readonly path: readonly { readonly intermediateCurrency: Hex; readonly fee: number; readonly tickSpacing: number; readonly hooks: Hex; readonly hookData: Hex }[]; readonly amountOut: bigint; readonly amountInMaximum: bigint }], void> = {
  name: "swapExactOut",
  inputs: [
    { name: "params", type: "tuple", components: [
      { name: "currencyOut", type: "address" },
      { name: "path", type: "tuple[]", components: [
        { name: "intermediateCurrency", type: "address" },
        { name: "fee", type: "uint24" },
        { name: "tickSpacing", type: "int24" },
        { name: "hooks", type: "address" },
        { name: "hookData", type: "bytes" },
      ] },
      { name: "amountOut", type: "uint128" },
      { name: "amountInMaximum", type: "uint128" },
    ] },
  ],
  outputs: [],
  write: true,
};

/**
 * 0x0c, pays what the account owes of a token, at most so much.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/libraries/Actions
 */
export const v4ActionsSettleAll: ContractFunction<readonly [currency: Hex, maxAmount: bigint], void> = {
  name: "settleAll",
  inputs: [
    { name: "currency", type: "address" },
    { name: "maxAmount", type: "uint256" },
  ],
  outputs: [],
  write: true,
};

/**
 * 0x0d, pays what the account owes of two tokens.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/libraries/Actions
 */
export const v4ActionsSettlePair: ContractFunction<readonly [currency0: Hex, currency1: Hex], void> = {
  name: "settlePair",
  inputs: [
    { name: "currency0", type: "address" },
    { name: "currency1", type: "address" },
  ],
  outputs: [],
  write: true,
};

/**
 * 0x0f, pays out what the account is owed of a token, at least so much.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/libraries/Actions
 */
export const v4ActionsTakeAll: ContractFunction<readonly [currency: Hex, minAmount: bigint], void> = {
  name: "takeAll",
  inputs: [
    { name: "currency", type: "address" },
    { name: "minAmount", type: "uint256" },
  ],
  outputs: [],
  write: true,
};

/**
 * 0x11, pays out what the account is owed of two tokens.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/libraries/Actions
 */
export const v4ActionsTakePair: ContractFunction<readonly [currency0: Hex, currency1: Hex, recipient: Hex], void> = {
  name: "takePair",
  inputs: [
    { name: "currency0", type: "address" },
    { name: "currency1", type: "address" },
    { name: "recipient", type: "address" },
  ],
  outputs: [],
  write: true,
};

/**
 * 0x12, pays or pays out, whichever it is.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/libraries/Actions
 */
export const v4ActionsCloseCurrency: ContractFunction<readonly [currency: Hex], void> = {
  name: "closeCurrency",
  inputs: [
    { name: "currency", type: "address" },
  ],
  outputs: [],
  write: true,
};

/**
 * 0x14, gives back what the contract itself holds of a token, as the chain's coin that was sent with a call and not used.
 * https://docs.uniswap.org/contracts/v4/reference/periphery/libraries/Actions
 */
export const v4ActionsSweep: ContractFunction<readonly [currency: Hex, to: Hex], void> = {
  name: "sweep",
  inputs: [
    { name: "currency", type: "address" },
    { name: "to", type: "address" },
  ],
  outputs: [],
  write: true,
};

/**
 * 0x04, pays out all that the router itself holds of a token, or, for the zero address, of the chain's coin.
 * https://docs.uniswap.org/contracts/universal-router/technical-reference
 */
export const routerCommandsSweep: ContractFunction<readonly [token: Hex, recipient: Hex, amountMin: bigint], void> = {
  name: "sweep",
  inputs: [
    { name: "token", type: "address" },
    { name: "recipient", type: "address" },
    { name: "amountMin", type: "uint256" },
  ],
  outputs: [],
  write: true,
};

/**
 * Does a list of commands, each one byte with bytes of its own, not after a time in seconds since 1970 UTC. 0x10 is a list of actions of version 4.
 * https://docs.uniswap.org/contracts/universal-router/technical-reference
 */
export const universalRouterExecute: ContractFunction<readonly [commands: Hex, inputs: readonly Hex[], deadline: bigint], void> = {
  name: "execute",
  inputs: [
    { name: "commands", type: "bytes" },
    { name: "inputs", type: "bytes[]" },
    { name: "deadline", type: "uint256" },
  ],
  outputs: [],
  write: true,
  payable: true,
};

/**
 * A command was undone; what it gave back.
 * https://docs.uniswap.org/contracts/universal-router/technical-reference
 */
export const universalRouterExecutionFailedError: ContractEvent<{ readonly commandIndex: bigint; readonly message: Hex }> = {
  name: "ExecutionFailed",
  inputs: [
    { name: "commandIndex", type: "uint256" },
    { name: "message", type: "bytes" },
  ],
};

/**
 * The time is over.
 * https://docs.uniswap.org/contracts/universal-router/technical-reference
 */
export const universalRouterTransactionDeadlinePassedError: ContractEvent<{  }> = {
  name: "TransactionDeadlinePassed",
  inputs: [],
};

/**
 * Less would come out than was asked for.
 * https://docs.uniswap.org/contracts/universal-router/technical-reference
 */
export const universalRouterV4TooLittleReceivedError: ContractEvent<{ readonly minAmountOutReceived: bigint; readonly amountReceived: bigint }> = {
  name: "V4TooLittleReceived",
  inputs: [
    { name: "minAmountOutReceived", type: "uint256" },
    { name: "amountReceived", type: "uint256" },
  ],
};

/**
 * More would go in than was allowed for.
 * https://docs.uniswap.org/contracts/universal-router/technical-reference
 */
export const universalRouterV4TooMuchRequestedError: ContractEvent<{ readonly maxAmountInRequested: bigint; readonly amountRequested: bigint }> = {
  name: "V4TooMuchRequested",
  inputs: [
    { name: "maxAmountInRequested", type: "uint256" },
    { name: "amountRequested", type: "uint256" },
  ],
};

/**
 * Lets a spender take so much of a token of the caller, until a time in seconds since 1970 UTC; 0 is the time of the block.
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
 * How much a spender may take, and until when. The largest amount there is stays as it is.
 * https://docs.uniswap.org/contracts/permit2/reference/allowance-transfer
 */
export const permit2Allowance: ContractFunction<readonly [user: Hex, token: Hex, spender: Hex], readonly [amount: bigint, expiration: number, nonce: number]> = {
  name: "allowance",
  inputs: [
    { name: "user", type: "address" },
    { name: "token", type: "address" },
    { name: "spender", type: "address" },
  ],
  outputs: [
    { name: "amount", type: "uint160" },
    { name: "expiration", type: "uint48" },
    { name: "nonce", type: "uint48" },
  ],
};

/**
 * What was allowed has ended.
 * https://docs.uniswap.org/contracts/permit2/reference/allowance-transfer
 */
export const permit2AllowanceExpiredError: ContractEvent<{ readonly deadline: bigint }> = {
  name: "AllowanceExpired",
  inputs: [
    { name: "deadline", type: "uint256" },
  ],
};

/**
 * Less than that was allowed.
 * https://docs.uniswap.org/contracts/permit2/reference/allowance-transfer
 */
export const permit2InsufficientAllowanceError: ContractEvent<{ readonly amount: bigint }> = {
  name: "InsufficientAllowance",
  inputs: [
    { name: "amount", type: "uint256" },
  ],
};
