/** Version 4: all pools are in one contract, known by their keys; swapped by the universal router, paid through Permit2. */
import {
  permit2Allowance,
  permit2AllowanceExpiredError,
  permit2Approve,
  permit2InsufficientAllowanceError,
  routerCommandsSweep,
  universalRouterExecute,
  universalRouterExecutionFailedError,
  universalRouterTransactionDeadlinePassedError,
  universalRouterV4TooLittleReceivedError,
  universalRouterV4TooMuchRequestedError,
  v4ActionsPlan,
  v4ActionsSettleAll,
  v4ActionsSwapExactIn,
  v4ActionsSwapExactOut,
  v4ActionsTakeAll,
  v4PoolsSwapEvent,
  v4PositionsDeadlinePassedError,
  v4PositionsMaximumAmountExceededError,
  v4PositionsMinimumAmountInsufficientError,
  v4PositionsNotApprovedError,
  v4QuoterQuoteExactInput,
  v4QuoterQuoteExactOutput,
  v4ViewGetLiquidity,
  v4ViewGetSlot0,
} from "../../../generated/uniswap/amm.ts";
import { decodeLog, encodeArguments, hashOf } from "../../chains/evm/abi.ts";
import type { Lookup, PoolState, Route, SwapPlan } from "../../connector/amm/adapter.ts";
import type { Permits } from "../../connector/amm/allowances.ts";
import { callOf } from "../../connector/amm/calls.ts";
import { inOrder, type PoolKind } from "../../connector/amm/kinds.ts";
import type { ContractEvent, ContractFunction, Hex } from "../../core/endpoint.ts";
import type { ContractCall, Log } from "../../model/chain.ts";

/** Where the contracts are. */
export interface V4Contracts {
  readonly view: Hex;
  readonly quoter: Hex;
  readonly router: Hex;
  readonly permits: Permits;
  /** What holds all pools; without it those that hold the chain's coin are not traded on. */
  readonly manager?: Hex;
}

/** What a pool is known by. */
export interface PoolKey {
  readonly currency0: Hex;
  readonly currency1: Hex;
  /** In millionths. */
  readonly fee: number;
  readonly tickSpacing: number;
  readonly hooks: Hex;
}

/** What a pool's contract says of it: root of the price, tick, the protocol's fees, the fee of those whose liquidity it is. */
export type Slot = readonly [root: bigint, tick: number, protocolFee: number, fee: number];

export const kind = "v4";

/**
 * Fees that are looked for, in millionths, and the steps of ticks that go with them: those of version 3. There may be pools with
 * any other, and with hooks, which are code of other people: those are not traded on.
 */
const spacings: ReadonlyMap<number, number> = new Map([[100, 1], [500, 10], [3_000, 60], [10_000, 200]]);
const noHooks: Hex = "0x0000000000000000000000000000000000000000";
/** Stands for the chain's coin in a pool. */
export const coin: Hex = "0x0000000000000000000000000000000000000000";
const nothing: Hex = "0x";

/** The router's commands for a list of actions, and that with the rest of the coin paid back (docs: universal router). */
const swapCommand: Hex = "0x10";
const swapAndSweep: Hex = "0x1004";
/** Numbers of actions (docs: version 4, Actions). */
const swapExactIn = "07";
const swapExactOut = "09";
const settleAll = "0c";
const takeAll = "0f";

/** The most that a pool can count of a token. */
const mostSigned = (1n << 127n) - 1n;
const most = (1n << 128n) - 1n;
/** What a quoter's estimate leaves out: the transaction itself, the router, Permit2, both transfers. Measured on the contracts. */
const ownGas = 110_000n;

/** What the contracts say where they undo something. */
export const errors: readonly ContractEvent<unknown>[] = [
  permit2AllowanceExpiredError,
  permit2InsufficientAllowanceError,
  universalRouterExecutionFailedError,
  universalRouterTransactionDeadlinePassedError,
  universalRouterV4TooLittleReceivedError,
  universalRouterV4TooMuchRequestedError,
  v4PositionsDeadlinePassedError,
  v4PositionsMaximumAmountExceededError,
  v4PositionsMinimumAmountInsufficientError,
  v4PositionsNotApprovedError,
];

/** Through whose leave the router, and the contract that holds positions, take tokens. */
export function permitsOf(contract: Hex, spenders: readonly Hex[]): Permits {
  return { contract, spenders, approve: permit2Approve, allowance: permit2Allowance };
}

/** Version 4 as a kind of pools. */
export function v4Kind({ view, quoter, router, permits, manager }: V4Contracts): PoolKind {
  return {
    kind,
    permits,
    ...(manager ? { coinPools: { moved: (logs, pools) => coinMoved(manager, logs, pools) } } : {}),
    lookups: (one, other) => [...spacings.keys()].map((fee) => lookupOf(view, inOrder(one, other), fee)),
    reader: ({ id }) => ({
      calls: [callOf(view, v4ViewGetSlot0, [id]), callOf(view, v4ViewGetLiquidity, [id])],
      state: ([slot, liquidity]) => stateOf(slot as Slot, liquidity as bigint),
    }),
    quote: (side, route, amount) => {
      if (amount > mostSigned) return undefined;
      const of = side === "sell" ? v4QuoterQuoteExactInput : v4QuoterQuoteExactOutput;
      const params = { exactCurrency: currencyOf(route, side), path: pathOf(route, side), exactAmount: amount };
      return {
        call: callOf(quoter, of, [params]),
        read: (value) => {
          const [quoted, gas] = value as readonly [bigint, bigint];
          return { amount: quoted, gas: gas + ownGas };
        },
      };
    },
    swap: (plan) => swapCall(router, plan),
  };
}

/** The key of a pool without hooks. */
export function keyOf([currency0, currency1]: readonly [Hex, Hex, ...Hex[]], fee: number): PoolKey {
  return { currency0, currency1, fee, tickSpacing: spacings.get(fee) ?? 0, hooks: noHooks };
}

/** The id of a pool: the hash of its key, of whose parts each is a word of 32 bytes (docs: v4, PoolId). */
export function poolIdOf({ currency0, currency1, fee, tickSpacing, hooks }: PoolKey): Hex {
  const parts = [BigInt(currency0), BigInt(currency1), BigInt(fee), BigInt(tickSpacing), BigInt(hooks)];
  return hashOf(`0x${parts.map((part) => BigInt.asUintN(256, part).toString(16).padStart(64, "0")).join("")}`);
}

/** What a swap pays, as a fraction: the protocol's fee comes off first. Where that depends on the direction, the higher one. */
export function feeOf([, , protocolFee, fee]: Slot): { readonly numerator: bigint; readonly denominator: bigint } {
  const protocol = BigInt(Math.max(protocolFee & 0xfff, protocolFee >> 12));
  const own = BigInt(fee);
  return { numerator: protocol + own - protocol * own / 1_000_000n, denominator: 1_000_000n };
}

/** A list of actions with their arguments, as contracts take it. */
export function planOf(actions: readonly (readonly [number: string, args: Hex])[]): Hex {
  return encodeArguments(v4ActionsPlan, [
    `0x${actions.map(([number]) => number).join("")}`,
    actions.map(([, args]) => args),
  ]);
}

/** One action. */
export function action<A extends readonly unknown[]>(
  number: string,
  of: ContractFunction<A, unknown>,
  args: A,
): readonly [number: string, args: Hex] {
  return [number, encodeArguments(of, args)];
}

function lookupOf(view: Hex, tokens: readonly [Hex, Hex], fee: number): Lookup {
  const id = poolIdOf(keyOf(tokens, fee));
  return {
    call: callOf(view, v4ViewGetSlot0, [id]),
    pool: (value) => (value as Slot)[0] === 0n ? undefined : { id, kind, tokens, fee },
  };
}

function stateOf(slot: Slot, liquidity: bigint): PoolState | undefined {
  const [root, tick] = slot;
  if (root === 0n) return undefined;
  return { price: { numerator: root * root, denominator: 1n << 192n }, fee: feeOf(slot), liquidity, tick };
}

function coinMoved(manager: Hex, logs: readonly Log[], pools: readonly string[]): bigint {
  return logs.filter(({ address }) => address.toLowerCase() === manager.toLowerCase()).reduce((sum, log) => {
    const swap = decodeLog(v4PoolsSwapEvent, log);
    // The zero address comes first in every pool.
    return swap && pools.includes(swap.id) ? sum + swap.amount0 : sum;
  }, 0n);
}

/** What the path does not name: the token at its exact end. */
function currencyOf({ path }: Route, side: "sell" | "buy"): Hex {
  return (side === "sell" ? path[0] : path.at(-1)) as Hex;
}

type PathKey = Omit<PoolKey, "currency0" | "currency1"> & {
  readonly intermediateCurrency: Hex;
  readonly hookData: Hex;
};

/** In the order of the swap: each step names the token that comes out of it, or, where it buys, goes into it. */
function pathOf({ pools, path }: Route, side: "sell" | "buy"): readonly PathKey[] {
  return pools.map(({ tokens, fee }, at) => {
    const { currency0: _, currency1: __, ...key } = keyOf(tokens, fee);
    return { ...key, intermediateCurrency: path[side === "sell" ? at + 1 : at] as Hex, hookData: nothing };
  });
}

/**
 * Swaps, pays, and pays out to the account that sends it. The bound of what comes out is held where it is paid out: where a pool
 * has too little, the swap itself gives less than was asked for without a word.
 */
function swapCall(
  router: Hex,
  { side, route, amountIn, amountOut, recipient, deadline }: SwapPlan,
): ContractCall<unknown> {
  const [sold, bought] = [route.path[0] as Hex, route.path.at(-1) as Hex];
  const path = pathOf(route, side);
  const spent = amountIn > most ? most : amountIn;
  const swap = side === "sell"
    ? action(swapExactIn, v4ActionsSwapExactIn, [{
      currencyIn: sold,
      path,
      amountIn: spent,
      amountOutMinimum: amountOut,
    }])
    : action(swapExactOut, v4ActionsSwapExactOut, [{ currencyOut: bought, path, amountOut, amountInMaximum: spent }]);
  const plan = planOf([
    swap,
    action(settleAll, v4ActionsSettleAll, [sold, spent]),
    action(takeAll, v4ActionsTakeAll, [bought, amountOut]),
  ]);
  if (sold !== coin) return callOf(router, universalRouterExecute, [swapCommand, [plan], deadline]);
  // What a swap leaves of the coin that came along would be anybody's.
  const rest = encodeArguments(routerCommandsSweep, [coin, recipient, 0n]);
  return callOf(router, universalRouterExecute, [swapAndSweep, [plan, rest], deadline]);
}
