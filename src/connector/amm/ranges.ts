/** Pools whose liquidity lies in ranges of prices, one for each fee, swapped along a path of tokens and fees. */
import type { ContractFunction, Hex } from "../../core/endpoint.ts";
import type { ContractCall, ContractChain } from "../../model/chain.ts";
import type { PoolState, Route, SwapPlan } from "./adapter.ts";
import { callOf } from "./calls.ts";
import { inOrder, lookupAt, type PoolKind } from "./kinds.ts";

type QuoteFunction = ContractFunction<
  readonly [path: Hex, amount: bigint],
  readonly [quoted: bigint, roots: readonly bigint[], crossed: readonly number[], gas: bigint]
>;
interface Selling {
  readonly path: Hex;
  readonly recipient: Hex;
  readonly amountIn: bigint;
  readonly amountOutMinimum: bigint;
}
interface Buying {
  readonly path: Hex;
  readonly recipient: Hex;
  readonly amountOut: bigint;
  readonly amountInMaximum: bigint;
}
interface Deadline {
  readonly deadline: bigint;
}

/** A router that is told the deadline with each swap. */
export interface DatedRouter {
  readonly exactInput: ContractFunction<readonly [params: Selling & Deadline], bigint>;
  readonly exactOutput: ContractFunction<readonly [params: Buying & Deadline], bigint>;
}

/** A router whose swaps have no deadline; its multicall has. */
export interface UndatedRouter {
  readonly exactInput: ContractFunction<readonly [params: Selling], bigint>;
  readonly exactOutput: ContractFunction<readonly [params: Buying], bigint>;
  readonly multicall: ContractFunction<readonly [deadline: bigint, data: readonly Hex[]], readonly Hex[]>;
  /** Calls for the coin itself. A payable swap takes it for the wrapped one by itself. */
  readonly coin?: {
    /** Stands for the router as the one who receives. */
    readonly self: Hex;
    /** Gives back what is left of the coin. */
    readonly refund: ContractFunction<readonly [], void>;
    /** Hands out what the router has received, as the coin. */
    readonly unwrap: ContractFunction<readonly [least: bigint, recipient: Hex], void>;
  };
}

/** A venue's own functions of these contracts. */
export interface RangeFunctions {
  readonly getPool: ContractFunction<readonly [one: Hex, other: Hex, fee: number], Hex>;
  readonly slot0: ContractFunction<readonly [], readonly [root: bigint, tick: number, ...unknown[]]>;
  readonly liquidity: ContractFunction<readonly [], bigint>;
  readonly quoteExactInput: QuoteFunction;
  readonly quoteExactOutput: QuoteFunction;
  readonly router: DatedRouter | UndatedRouter;
}

/** Where the contracts are, and which pools there may be. */
export interface RangeFacts {
  /** The venue's own name of this kind of pools. */
  readonly kind: string;
  readonly factory: Hex;
  readonly quoter: Hex;
  readonly router: Hex;
  /** Fees that pools may have, in millionths of what goes in. */
  readonly fees: readonly number[];
}

/** What a quoter's estimate leaves out: the transaction itself, the router, both transfers. */
const ownGas = 60_000n;

/** Pools with ranges as a kind of pools. */
export function ranges(
  { kind, factory, quoter, router, fees }: RangeFacts,
  functions: RangeFunctions,
  chain: Pick<ContractChain, "encode">,
): PoolKind {
  return {
    kind,
    lookups: (one, other) =>
      fees.map((fee) =>
        lookupAt(
          callOf(factory, functions.getPool, [one, other, fee]),
          (id) => ({ id, kind, tokens: inOrder(one, other), fee }),
        )
      ),
    reader: ({ id }) => ({
      calls: [callOf(id, functions.slot0, []), callOf(id, functions.liquidity, [])],
      state: ([slot, liquidity]) => stateOf(slot as readonly [bigint, number], liquidity as bigint),
    }),
    quote: (side, route, amount) => {
      const of = side === "sell" ? functions.quoteExactInput : functions.quoteExactOutput;
      return {
        call: callOf(quoter, of, [pathOf(route, side), amount]),
        read: (value) => {
          const [quoted, , , gas] = value as readonly [bigint, unknown, unknown, bigint];
          return { amount: quoted, gas: gas + ownGas };
        },
      };
    },
    wraps: () => "multicall" in functions.router && functions.router.coin !== undefined,
    swap: (plan) => swapCall(router, functions.router, plan, chain),
  };
}

/** A price of 0: the pool was made, and never given one. */
function stateOf([root, tick]: readonly [bigint, number], liquidity: bigint): PoolState | undefined {
  if (root === 0n) return undefined;
  return { price: { numerator: root * root, denominator: 1n << 192n }, liquidity, tick };
}

/** Tokens and fees in turn, packed; where it buys, from the token that is bought. */
function pathOf({ pools, path }: Route, side: "sell" | "buy"): Hex {
  const tokens = side === "sell" ? path : [...path].reverse();
  const steps = side === "sell" ? pools : [...pools].reverse();
  const parts = tokens.map((token, at) => {
    const fee = steps[at]?.fee;
    return token.slice(2).toLowerCase() + (fee === undefined ? "" : fee.toString(16).padStart(6, "0"));
  });
  return `0x${parts.join("")}`;
}

function swapCall(
  router: Hex,
  functions: DatedRouter | UndatedRouter,
  plan: SwapPlan,
  chain: Pick<ContractChain, "encode">,
): ContractCall<unknown> {
  const { side, route, amountIn, amountOut, deadline, coin } = plan;
  const own = "multicall" in functions ? functions.coin : undefined;
  const path = pathOf(route, side);
  const recipient = coin === "out" && own ? own.self : plan.recipient;
  const selling = { path, recipient, amountIn, amountOutMinimum: amountOut };
  const buying = { path, recipient, amountOut, amountInMaximum: amountIn };
  if (!("multicall" in functions)) {
    return side === "sell"
      ? callOf(router, functions.exactInput, [{ ...selling, deadline }])
      : callOf(router, functions.exactOutput, [{ ...buying, deadline }]);
  }
  const inner = side === "sell"
    ? callOf(router, functions.exactInput, [selling])
    : callOf(router, functions.exactOutput, [buying]);
  const after = !own || !coin ? [] : [
    // What a swap leaves of the coin would be anybody's.
    coin === "in" ? callOf(router, own.refund, []) : callOf(router, own.unwrap, [amountOut, plan.recipient]),
  ];
  return callOf(router, functions.multicall, [deadline, [inner, ...after].map((call) => chain.encode(call))]);
}
