/** Version 2: one vault holds all tokens, and swaps through one pool or several. */
import { v2VaultBatchSwap, v2VaultQueryBatchSwap, v2VaultSwap } from "../../../generated/balancer/amm.ts";
import type { Route, RouteQuote, SwapPlan } from "../../connector/amm/adapter.ts";
import { callOf } from "../../connector/amm/calls.ts";
import type { Hex } from "../../core/endpoint.ts";
import type { ContractCall } from "../../model/chain.ts";
import type { Kind } from "./listing.ts";

/** What a limit can hold: limits have a sign. */
const maxInt256 = (1n << 255n) - 1n;
/** Which of the amounts is exact (docs: Single Swap, SwapKind). */
const kinds = { sell: 0, buy: 1 } as const;
/** Gas of a swap without its pools, and of each pool by its kind: measured on the contracts, with cold storage. */
const ownGas = 70_000n;
const poolGas: Readonly<Record<string, bigint>> = { weighted: 60_000n, stable: 110_000n } satisfies Record<
  Kind,
  bigint
>;
/** Queries move nothing, whoever is named. */
const nobody: Hex = "0x0000000000000000000000000000000000000001";

/** Computed by the vault, for one pool as for several. */
export function quoteOf(vault: Hex, side: "sell" | "buy", route: Route, amount: bigint): RouteQuote {
  const args = [kinds[side], stepsOf(side, route, amount), route.path, fundsOf(nobody)] as const;
  return {
    call: callOf(vault, v2VaultQueryBatchSwap, args),
    read: (value) => {
      const deltas = value as readonly bigint[];
      const moved = side === "sell" ? -(deltas.at(-1) ?? 0n) : deltas[0] ?? 0n;
      return { amount: moved, gas: route.pools.reduce((gas, { kind }) => gas + (poolGas[kind] ?? 0n), ownGas) };
    },
  };
}

/** One pool costs less gas by its own call. */
export function swapCall(vault: Hex, plan: SwapPlan): ContractCall<unknown> {
  const { side, route, amountIn, amountOut, recipient, deadline } = plan;
  const { pools: [first, ...others], path } = route;
  const exact = side === "sell" ? amountIn : amountOut;
  if (first && others.length === 0) {
    const [assetIn, assetOut] = path as readonly [Hex, Hex];
    const swap = { poolId: first.id, kind: kinds[side], assetIn, assetOut, amount: exact, userData: "0x" as const };
    const limit = side === "sell" ? amountOut : amountIn;
    return callOf(vault, v2VaultSwap, [swap, fundsOf(recipient), limit, deadline]);
  }
  const most = amountIn > maxInt256 ? maxInt256 : amountIn;
  const limits = path.map((_, at) => at === 0 ? most : at === path.length - 1 ? -amountOut : 0n);
  const steps = stepsOf(side, route, exact);
  return callOf(vault, v2VaultBatchSwap, [kinds[side], steps, path, fundsOf(recipient), limits, deadline]);
}

/** Where it buys, the last pool comes first; an amount of 0 is what the step before has given (docs: Batch Swaps). */
function stepsOf(side: "sell" | "buy", { pools }: Route, amount: bigint): readonly Step[] {
  const steps = pools.map(({ id }, at): Step => ({
    poolId: id,
    assetInIndex: BigInt(at),
    assetOutIndex: BigInt(at + 1),
    amount: 0n,
    userData: "0x",
  }));
  const ordered = side === "sell" ? steps : steps.reverse();
  return ordered.map((step, at) => at === 0 ? { ...step, amount } : step);
}

interface Step {
  readonly poolId: Hex;
  readonly assetInIndex: bigint;
  readonly assetOutIndex: bigint;
  readonly amount: bigint;
  readonly userData: Hex;
}

/** Tokens are taken from the account and sent to it; nothing is kept in the vault. */
function fundsOf(account: Hex): {
  readonly sender: Hex;
  readonly fromInternalBalance: boolean;
  readonly recipient: Hex;
  readonly toInternalBalance: boolean;
} {
  return { sender: account, fromInternalBalance: false, recipient: account, toInternalBalance: false };
}
