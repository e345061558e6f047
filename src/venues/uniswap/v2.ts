/** The functions of version 2. */
import {
  v2FactoryGetPair,
  v2PairGetReserves,
  v2RouterGetAmountsIn,
  v2RouterGetAmountsOut,
  v2RouterSwapETHForExactTokens,
  v2RouterSwapExactETHForTokensSupportingFeeOnTransferTokens,
  v2RouterSwapExactTokensForETHSupportingFeeOnTransferTokens,
  v2RouterSwapExactTokensForTokensSupportingFeeOnTransferTokens,
  v2RouterSwapTokensForExactETH,
  v2RouterSwapTokensForExactTokens,
} from "../../../generated/uniswap/amm.ts";
import type { PairFunctions } from "../../connector/amm/pairs.ts";

export const pairFunctions: PairFunctions = {
  getPair: v2FactoryGetPair,
  getReserves: v2PairGetReserves,
  getAmountsOut: v2RouterGetAmountsOut,
  getAmountsIn: v2RouterGetAmountsIn,
  sellExactly: v2RouterSwapExactTokensForTokensSupportingFeeOnTransferTokens,
  buyExactly: v2RouterSwapTokensForExactTokens,
  coin: {
    sellCoin: v2RouterSwapExactETHForTokensSupportingFeeOnTransferTokens,
    sellForCoin: v2RouterSwapExactTokensForETHSupportingFeeOnTransferTokens,
    buyWithCoin: v2RouterSwapETHForExactTokens,
    buyCoin: v2RouterSwapTokensForExactETH,
  },
};
