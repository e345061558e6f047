/** The functions of version 2. */
import {
  v2FactoryGetPair,
  v2PairGetReserves,
  v2RouterGetAmountsIn,
  v2RouterGetAmountsOut,
  v2RouterSwapExactTokensForTokensSupportingFeeOnTransferTokens,
  v2RouterSwapTokensForExactTokens,
} from "../../../generated/ubeswap/amm.ts";
import type { PairFunctions } from "../../connector/amm/pairs.ts";

export const pairFunctions: PairFunctions = {
  getPair: v2FactoryGetPair,
  getReserves: v2PairGetReserves,
  getAmountsOut: v2RouterGetAmountsOut,
  getAmountsIn: v2RouterGetAmountsIn,
  sellExactly: v2RouterSwapExactTokensForTokensSupportingFeeOnTransferTokens,
  buyExactly: v2RouterSwapTokensForExactTokens,
};
