/** The functions of version 3. */
import {
  v3FactoryGetPool,
  v3PoolLiquidity,
  v3PoolSlot0,
  v3PoolTickSpacing,
  v3PositionsBalanceOf,
  v3PositionsBurn,
  v3PositionsCollect,
  v3PositionsDecreaseLiquidity,
  v3PositionsIncreaseLiquidity,
  v3PositionsIncreaseLiquidityEvent,
  v3PositionsMint,
  v3PositionsMulticall,
  v3PositionsPositions,
  v3PositionsTokenOfOwnerByIndex,
  v3QuoterQuoteExactInput,
  v3QuoterQuoteExactOutput,
  v3RouterExactInput,
  v3RouterExactOutput,
  v3RouterMulticall,
  v3RouterRefundETH,
  v3RouterUnwrapWETH9,
} from "../../../generated/uniswap/amm.ts";
import type { PositionFunctions } from "../../connector/amm/positions.ts";
import type { RangeFunctions } from "../../connector/amm/ranges.ts";

export const rangeFunctions: RangeFunctions = {
  getPool: v3FactoryGetPool,
  slot0: v3PoolSlot0,
  liquidity: v3PoolLiquidity,
  quoteExactInput: v3QuoterQuoteExactInput,
  quoteExactOutput: v3QuoterQuoteExactOutput,
  // The second router, which is on every chain: its swaps have no deadline of their own.
  router: {
    exactInput: v3RouterExactInput,
    exactOutput: v3RouterExactOutput,
    multicall: v3RouterMulticall,
    coin: {
      // swap-router-contracts, Constants.sol: ADDRESS_THIS.
      self: "0x0000000000000000000000000000000000000002",
      refund: v3RouterRefundETH,
      unwrap: v3RouterUnwrapWETH9,
    },
  },
};

export const positionFunctions: PositionFunctions = {
  tickSpacing: v3PoolTickSpacing,
  balanceOf: v3PositionsBalanceOf,
  tokenOfOwnerByIndex: v3PositionsTokenOfOwnerByIndex,
  positions: v3PositionsPositions,
  mint: v3PositionsMint,
  increaseLiquidity: v3PositionsIncreaseLiquidity,
  decreaseLiquidity: v3PositionsDecreaseLiquidity,
  collect: v3PositionsCollect,
  burn: v3PositionsBurn,
  multicall: v3PositionsMulticall,
  increased: v3PositionsIncreaseLiquidityEvent,
};
