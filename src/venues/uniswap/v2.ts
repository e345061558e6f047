/** Version 2: pairs whose product stays constant, swapped along a path of tokens. */
import {
  v2FactoryGetPair,
  v2PairGetReserves,
  v2RouterGetAmountsIn,
  v2RouterGetAmountsOut,
  v2RouterSwapExactTokensForTokensSupportingFeeOnTransferTokens,
  v2RouterSwapTokensForExactTokens,
} from "../../../generated/uniswap/amm.ts";
import type { AmmAdapter, PoolState, SwapPlan } from "../../connector/amm/adapter.ts";
import { callOf } from "../../connector/amm/calls.ts";
import type { Hex } from "../../core/endpoint.ts";
import type { ContractCall } from "../../model/chain.ts";
import { inOrder, type Part } from "./part.ts";

export const kind = "v2";

/** The contracts of this version. */
export interface V2Contracts {
  readonly v2Factory: Hex;
  readonly v2Router: Hex;
}

/** What every pair takes, in millionths (docs: v2, fees). */
const fee = 3_000;
/** Gas of a swap over one pair, and of each further one: measured on the contracts, with cold storage. */
const firstGas = 130_000n;
const furtherGas = 75_000n;

/** Version 2 as a part of the adapter. */
export function v2Part({ v2Factory, v2Router }: V2Contracts): Part {
  const lookups: AmmAdapter["lookups"] = (one, other) => [{
    call: callOf(v2Factory, v2FactoryGetPair, [one, other]),
    pool: (id) => ({ id, kind, tokens: inOrder(one, other), fee }),
  }];
  return {
    kind,
    lookups,
    reader: ({ id }) => ({
      calls: [callOf(id, v2PairGetReserves, [])],
      state: ([values]) => stateOf(values as readonly [bigint, bigint, number]),
    }),
    quote: (side, { pools, path }, amount) => {
      const of = side === "sell" ? v2RouterGetAmountsOut : v2RouterGetAmountsIn;
      return {
        call: callOf(v2Router, of, [amount, path]),
        read: (value) => {
          const amounts = value as readonly bigint[];
          const gas = firstGas + furtherGas * BigInt(pools.length - 1);
          return { amount: (side === "sell" ? amounts.at(-1) : amounts[0]) ?? 0n, gas };
        },
      };
    },
    swap: (plan) => swapCall(v2Router, plan),
  };
}

function stateOf([reserve0, reserve1]: readonly [bigint, bigint, number]): PoolState | undefined {
  if (reserve0 === 0n || reserve1 === 0n) return undefined;
  return { price: { numerator: reserve1, denominator: reserve0 }, reserves: [reserve0, reserve1] };
}

/**
 * Of the calls that sell exactly, the one that looks at what has really arrived: the other holds the minimum against what was
 * computed, and a token that keeps a part of what is sent would pass it.
 */
function swapCall(router: Hex, plan: SwapPlan): ContractCall<unknown> {
  const { side, route: { path }, amountIn, amountOut, recipient, deadline } = plan;
  return side === "sell"
    ? callOf(router, v2RouterSwapExactTokensForTokensSupportingFeeOnTransferTokens, [
      amountIn,
      amountOut,
      path,
      recipient,
      deadline,
    ])
    : callOf(router, v2RouterSwapTokensForExactTokens, [amountOut, amountIn, path, recipient, deadline]);
}
