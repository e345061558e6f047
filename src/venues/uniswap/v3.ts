/** Version 3: pools with liquidity in ranges of prices, one for each fee. */
import {
  v3FactoryGetPool,
  v3PoolLiquidity,
  v3PoolSlot0,
  v3QuoterQuoteExactInput,
  v3QuoterQuoteExactOutput,
  v3RouterExactInput,
  v3RouterExactOutput,
  v3RouterMulticall,
} from "../../../generated/uniswap/amm.ts";
import { encode } from "../../chains/evm/abi.ts";
import type { PoolState, Route, SwapPlan } from "../../connector/amm/adapter.ts";
import { callOf } from "../../connector/amm/calls.ts";
import type { Hex } from "../../core/endpoint.ts";
import type { ContractCall } from "../../model/chain.ts";
import { inOrder, type Part } from "./part.ts";

export const kind = "v3";

/** The contracts of this version. */
export interface V3Contracts {
  readonly v3Factory: Hex;
  readonly v3Quoter: Hex;
  readonly v3Router: Hex;
}

/** Fees that pools may have, in millionths (docs: v3, fees). */
export const fees: readonly number[] = [100, 500, 3_000, 10_000];
/** What a quoter's estimate leaves out: the transaction itself, the router, both transfers. */
const ownGas = 60_000n;

/** Version 3 as a part of the adapter. */
export function v3Part({ v3Factory, v3Quoter, v3Router }: V3Contracts): Part {
  return {
    kind,
    lookups: (one, other) =>
      fees.map((fee) => ({
        call: callOf(v3Factory, v3FactoryGetPool, [one, other, fee]),
        pool: (id) => ({ id, kind, tokens: inOrder(one, other), fee }),
      })),
    reader: ({ id }) => ({
      calls: [callOf(id, v3PoolSlot0, []), callOf(id, v3PoolLiquidity, [])],
      state: ([slot, liquidity]) => stateOf(slot as readonly [bigint, number], liquidity as bigint),
    }),
    quote: (side, route, amount) => {
      const of = side === "sell" ? v3QuoterQuoteExactInput : v3QuoterQuoteExactOutput;
      return {
        call: callOf(v3Quoter, of, [pathOf(route, side), amount]),
        read: (value) => {
          const [quoted, , , gas] = value as readonly [bigint, unknown, unknown, bigint];
          return { amount: quoted, gas: gas + ownGas };
        },
      };
    },
    swap: (plan) => swapCall(v3Router, plan),
  };
}

/** A price of 0: the pool was made, and never given one. */
function stateOf([root, tick]: readonly [bigint, number], liquidity: bigint): PoolState | undefined {
  if (root === 0n) return undefined;
  return { price: { numerator: root * root, denominator: 1n << 192n }, liquidity, tick };
}

/** Tokens and fees in turn, packed; where it buys, from the token that is bought. */
export function pathOf({ pools, path }: Route, side: "sell" | "buy"): Hex {
  const tokens = side === "sell" ? path : [...path].reverse();
  const steps = side === "sell" ? pools : [...pools].reverse();
  const parts = tokens.map((token, at) => {
    const fee = steps[at]?.fee;
    return token.slice(2).toLowerCase() + (fee === undefined ? "" : fee.toString(16).padStart(6, "0"));
  });
  return `0x${parts.join("")}`;
}

/** The swap itself has no deadline in the second router; its multicall has. */
function swapCall(router: Hex, plan: SwapPlan): ContractCall<unknown> {
  const { side, route, amountIn, amountOut, recipient, deadline } = plan;
  const path = pathOf(route, side);
  const inner = side === "sell"
    ? encode(v3RouterExactInput, [{ path, recipient, amountIn, amountOutMinimum: amountOut }])
    : encode(v3RouterExactOutput, [{ path, recipient, amountOut, amountInMaximum: amountIn }]);
  return callOf(router, v3RouterMulticall, [deadline, [inner]]);
}
