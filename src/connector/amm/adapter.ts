/** What a venue adds to a connector for pools: calls of its contracts, and what their answers mean. Nothing here acts. */
import type { Hex } from "../../core/endpoint.ts";
import type { Answer, ContractCall, Log } from "../../model/chain.ts";
import type { Permits } from "./allowances.ts";

/** A pool without its state: none of this ever changes. */
export interface PoolRef {
  /** Its address, or the id that its contract gives it. */
  readonly id: Hex;
  readonly kind: string;
  /** Those that it trades, each for every other, in the pool's own order. */
  readonly tokens: readonly [Hex, Hex, ...Hex[]];
  /** What a swap pays, in millionths of what goes in. Where that may change, the state has it, and this is 0. */
  readonly fee: number;
}

/** A place where a pool of two tokens may be. */
export interface Lookup {
  readonly call: ContractCall<unknown>;
  /** The pool, by what came; undefined where there is none. */
  pool(value: unknown): PoolRef | undefined;
}

/** A place where pools are, whatever they trade: a registry, or a pool that the user has named. */
export interface Listing {
  readonly calls: readonly ContractCall<unknown>[];
  /** The pools, and where to look further. Where it throws, nothing can be traded. */
  found(answers: readonly Answer<unknown>[]): readonly (PoolRef | Listing)[];
}

/** Exact. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A pool's state in smallest units. */
export interface PoolState {
  /** The second token per one of the first. */
  readonly price: Fraction;
  /** Every token after the second per one of the first. */
  readonly furtherPrices?: readonly Fraction[];
  /** What a swap pays, as a fraction of what goes in, where it may change. */
  readonly fee?: Fraction;
  readonly reserves?: readonly [bigint, bigint, ...bigint[]];
  /** What it takes and gives of each token now at most, where something besides its price bounds that. */
  readonly limits?: readonly { readonly in?: bigint; readonly out?: bigint }[];
  readonly liquidity?: bigint;
  readonly tick?: number;
}

/** How a pool's state is read. */
export interface PoolReader {
  readonly calls: readonly ContractCall<unknown>[];
  /** Undefined where nothing is in the pool yet. `time` is the block's, in milliseconds since 1970 UTC. */
  state(values: readonly unknown[], time: number): PoolState | undefined;
}

/** A way from one token to another. */
export interface Route {
  readonly pools: readonly PoolRef[];
  /** The tokens it goes through: one more than pools, the one that is sold first. */
  readonly path: readonly Hex[];
}

/** How a route is quoted. */
export interface RouteQuote {
  readonly call: ContractCall<unknown>;
  /** What comes out or has to go in, in smallest units, and the gas that the swap will use. */
  read(value: unknown): { readonly amount: bigint; readonly gas: bigint };
}

/** A swap with everything that bounds it. */
export interface SwapPlan {
  readonly side: "sell" | "buy";
  readonly route: Route;
  /** Exact where it sells, the most where it buys. */
  readonly amountIn: bigint;
  /** Exact where it buys, the least where it sells. */
  readonly amountOut: bigint;
  readonly recipient: Hex;
  /** Seconds since 1970 UTC. */
  readonly deadline: bigint;
  /** The chain's coin itself goes in, or comes out, in the place of the wrapped one that the route begins or ends with. */
  readonly coin?: "in" | "out";
}

/** Pools that may hold the chain's coin itself. */
export interface CoinPools {
  /** What these pools have paid out of the coin by what was written down, in its smallest unit; below 0: what they took. */
  moved(logs: readonly Log[], pools: readonly string[]): bigint;
}

/** One venue on one chain. */
export interface AmmAdapter {
  /** The venue's id. */
  readonly venue: string;
  /** Where pools of two tokens may be. */
  lookups(one: Hex, other: Hex): readonly Lookup[];
  /** Where all pools are that cannot be looked for by their tokens. */
  readonly listings?: readonly Listing[];
  reader(pool: PoolRef): PoolReader;
  /** Undefined where the venue cannot swap along this route in one transaction. */
  quote(side: "sell" | "buy", route: Route, amount: bigint): RouteQuote | undefined;
  /** Whether swaps along a route can take the coin itself for the wrapped one that it begins with, and give it for the last. */
  wraps?(route: Route): boolean;
  /** The call that swaps. The contract it goes to is the one that has to be allowed to take the token. */
  swap(plan: SwapPlan): ContractCall<unknown>;
  /** The contract that some of the venue's contracts take tokens through. */
  readonly permits?: Permits;
  /** Where pools may hold the chain's coin itself, under the zero address. */
  readonly coinPools?: CoinPools;
}
