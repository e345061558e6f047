/**
 * Version 3: one vault holds all tokens; its batch router swaps through it, and takes tokens by the leave of Permit2. The router for
 * one pool alone would be another spender, for little less gas.
 */
import {
  permit2Allowance,
  permit2Approve,
  v3BatchRouterQuerySwapExactIn,
  v3BatchRouterQuerySwapExactOut,
  v3BatchRouterSwapDeadlineError,
  v3BatchRouterSwapExactIn,
  v3BatchRouterSwapExactOut,
  v3BatchRouterSwapLimitError,
} from "../../../generated/balancer/amm.ts";
import type { Route, RouteQuote, SwapPlan } from "../../connector/amm/adapter.ts";
import type { Permits } from "../../connector/amm/allowances.ts";
import { maxUint256 } from "../../connector/amm/amounts.ts";
import { callOf } from "../../connector/amm/calls.ts";
import type { ContractEvent, Hex } from "../../core/endpoint.ts";
import type { ContractCall } from "../../model/chain.ts";
import type { Kind } from "./listing.ts";

/** Where the contracts are. */
export interface V3Contracts {
  readonly batchRouter: Hex;
  readonly permit2: Hex;
}

/** What the contracts say where they undo something. */
export const errors: readonly ContractEvent<unknown>[] = [v3BatchRouterSwapDeadlineError, v3BatchRouterSwapLimitError];

/** Gas of a swap without its pools, and of each pool by its kind: measured on the contracts, with cold storage. */
const ownGas = 130_000n;
const poolGas: Readonly<Record<string, bigint>> = { weighted: 90_000n, stable: 110_000n } satisfies Record<
  Kind,
  bigint
>;
/** Queries move nothing, whoever is named. */
const nobody: Hex = "0x0000000000000000000000000000000000000001";

/** Through whose leave the router takes tokens. */
export function permitsOf({ batchRouter, permit2 }: V3Contracts): Permits {
  return { contract: permit2, spenders: [batchRouter], approve: permit2Approve, allowance: permit2Allowance };
}

/** Computed by the router. A query makes its swaps and leaves them behind for calls after it: each is asked by itself. */
export function quoteOf({ batchRouter }: V3Contracts, side: "sell" | "buy", route: Route, amount: bigint): RouteQuote {
  const gas = route.pools.reduce((sum, { kind }) => sum + (poolGas[kind] ?? 0n), ownGas);
  const call: ContractCall<unknown> = side === "sell"
    ? callOf(batchRouter, v3BatchRouterQuerySwapExactIn, [[sellingPath(route, amount, 0n)], nobody, "0x"])
    : callOf(batchRouter, v3BatchRouterQuerySwapExactOut, [[buyingPath(route, maxUint256, amount)], nobody, "0x"]);
  return {
    call: { ...call, alone: true },
    read: (value) => {
      const [[moved = 0n]] = value as readonly [readonly bigint[], readonly Hex[], readonly bigint[]];
      return { amount: moved, gas };
    },
  };
}

/** What comes out goes to the account that calls. */
export function swapCall({ batchRouter }: V3Contracts, plan: SwapPlan): ContractCall<unknown> {
  const { side, route, amountIn, amountOut, deadline } = plan;
  return side === "sell"
    ? callOf(batchRouter, v3BatchRouterSwapExactIn, [[sellingPath(route, amountIn, amountOut)], deadline, false, "0x"])
    : callOf(batchRouter, v3BatchRouterSwapExactOut, [[buyingPath(route, amountIn, amountOut)], deadline, false, "0x"]);
}

interface Path {
  readonly tokenIn: Hex;
  readonly steps: readonly { readonly pool: Hex; readonly tokenOut: Hex; readonly isBuffer: boolean }[];
}

function pathOf({ pools, path }: Route): Path {
  const steps = pools.map(({ id }, at) => ({ pool: id, tokenOut: path[at + 1] as Hex, isBuffer: false }));
  return { tokenIn: path[0] as Hex, steps };
}

function sellingPath(
  route: Route,
  exactAmountIn: bigint,
  minAmountOut: bigint,
): Path & { readonly exactAmountIn: bigint; readonly minAmountOut: bigint } {
  return { ...pathOf(route), exactAmountIn, minAmountOut };
}

function buyingPath(
  route: Route,
  maxAmountIn: bigint,
  exactAmountOut: bigint,
): Path & { readonly maxAmountIn: bigint; readonly exactAmountOut: bigint } {
  return { ...pathOf(route), maxAmountIn, exactAmountOut };
}
