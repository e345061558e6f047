/** Pairs whose product stays constant, with a fee that all of them share, swapped along a path of tokens. */
import type { ContractFunction, Hex } from "../../core/endpoint.ts";
import type { ContractCall } from "../../model/chain.ts";
import type { PoolState, SwapPlan } from "./adapter.ts";
import { callOf } from "./calls.ts";
import { inOrder, lookupAt, type PoolKind } from "./kinds.ts";

type Path = readonly Hex[];
type SwapFunction = ContractFunction<
  readonly [exact: bigint, bound: bigint, path: Path, to: Hex, deadline: bigint],
  unknown
>;

type CoinFunction = ContractFunction<
  readonly [amountOut: bigint, path: Path, to: Hex, deadline: bigint],
  unknown
>;

/** Swaps of the coin itself: the path begins or ends with the wrapped one. */
export interface CoinFunctions {
  /** The coin that comes along, for so much at least. */
  readonly sellCoin: CoinFunction;
  readonly sellForCoin: SwapFunction;
  /** So much exactly; what is left of the coin that comes along is given back. */
  readonly buyWithCoin: CoinFunction;
  readonly buyCoin: SwapFunction;
}

/** A venue's own functions of these contracts. */
export interface PairFunctions {
  readonly getPair: ContractFunction<readonly [one: Hex, other: Hex], Hex>;
  readonly getReserves: ContractFunction<readonly [], readonly [reserve0: bigint, reserve1: bigint, ...unknown[]]>;
  readonly getAmountsOut: ContractFunction<readonly [amountIn: bigint, path: Path], readonly bigint[]>;
  readonly getAmountsIn: ContractFunction<readonly [amountOut: bigint, path: Path], readonly bigint[]>;
  /**
   * Of the functions that sell exactly, the one that looks at what has really arrived: the other holds the minimum against
   * what was computed, and a token that keeps a part of what is sent would pass it.
   */
  readonly sellExactly: SwapFunction;
  readonly buyExactly: SwapFunction;
  readonly coin?: CoinFunctions;
}

/** Where the contracts are, and what is true of all pairs. */
export interface PairFacts {
  /** The venue's own name of this kind of pools. */
  readonly kind: string;
  readonly factory: Hex;
  readonly router: Hex;
  /** What every pair takes, in millionths of what goes in. */
  readonly fee: number;
}

/** Gas of a swap over one pair, and of each further one: measured on the contracts, with cold storage. */
const firstGas = 130_000n;
const furtherGas = 105_000n;

/** Pairs as a kind of pools. */
export function pairs({ kind, factory, router, fee }: PairFacts, functions: PairFunctions): PoolKind {
  return {
    kind,
    lookups: (one, other) => [
      lookupAt(
        callOf(factory, functions.getPair, [one, other]),
        (id) => ({ id, kind, tokens: inOrder(one, other), fee }),
      ),
    ],
    reader: ({ id }) => ({
      calls: [callOf(id, functions.getReserves, [])],
      state: ([values]) => stateOf(values as readonly [bigint, bigint]),
    }),
    quote: (side, { pools, path }, amount) => {
      const of = side === "sell" ? functions.getAmountsOut : functions.getAmountsIn;
      return {
        call: callOf(router, of, [amount, path]),
        read: (value) => {
          const amounts = value as readonly bigint[];
          const gas = firstGas + furtherGas * BigInt(pools.length - 1);
          return { amount: (side === "sell" ? amounts.at(-1) : amounts[0]) ?? 0n, gas };
        },
      };
    },
    wraps: () => functions.coin !== undefined,
    swap: (plan) => swapCall(router, functions, plan),
  };
}

function stateOf([reserve0, reserve1]: readonly [bigint, bigint]): PoolState | undefined {
  if (reserve0 === 0n || reserve1 === 0n) return undefined;
  return { price: { numerator: reserve1, denominator: reserve0 }, reserves: [reserve0, reserve1] };
}

function swapCall(router: Hex, functions: PairFunctions, plan: SwapPlan): ContractCall<unknown> {
  const { side, route: { path }, amountIn, amountOut, recipient, deadline, coin } = plan;
  const rest = [path, recipient, deadline] as const;
  if (coin && functions.coin) {
    const { sellCoin, sellForCoin, buyWithCoin, buyCoin } = functions.coin;
    if (coin === "in") return callOf(router, side === "sell" ? sellCoin : buyWithCoin, [amountOut, ...rest]);
    return side === "sell"
      ? callOf(router, sellForCoin, [amountIn, amountOut, ...rest])
      : callOf(router, buyCoin, [amountOut, amountIn, ...rest]);
  }
  return side === "sell"
    ? callOf(router, functions.sellExactly, [amountIn, amountOut, ...rest])
    : callOf(router, functions.buyExactly, [amountOut, amountIn, ...rest]);
}
