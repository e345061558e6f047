import type { Decimal, Numeric } from "../core/decimal.ts";

/** A token of a chain. Two tokens are the same where their addresses are: symbols are anybody's choice. */
export interface Token {
  /** The chain's name, for example `base`. */
  readonly chain: string;
  /** As the chain writes it: `0x` and 40 digits, or base58. */
  readonly address: string;
  readonly symbol: string;
  /** Digits after the point of its smallest unit. */
  readonly decimals: number;
}

/** A token as callers name it: its address, its symbol where the connector lists it, or the token itself. */
export type TokenRef = string | Token;

/** A pool as it was in one block. */
export interface Pool {
  readonly venue: string;
  readonly chain: string;
  /** The pool's address, or the id that the venue gives it. */
  readonly id: string;
  /** The venue's own name of this kind of pool, for example `v3`. */
  readonly kind: string;
  /** Those that it trades, each for every other, in the pool's own order: two of them, or more. */
  readonly tokens: readonly [Token, Token, ...Token[]];
  /** What a swap pays to the pool, as a fraction of what goes in. */
  readonly fee: Decimal;
  /** The second token per one of the first, before fee and impact. To 80 digits. */
  readonly price: Decimal;
  /** The same for every token that follows the second: so many per one of the first. Only where there are more than two. */
  readonly furtherPrices?: readonly Decimal[];
  /** What it holds of each token, where all of that is for sale at every price. */
  readonly reserves?: readonly [Decimal, Decimal, ...Decimal[]];
  /** What it takes in and gives out of each token at most in this block, where something besides its price bounds that. */
  readonly limits?: readonly { readonly in?: Decimal; readonly out?: Decimal }[];
  /** Concentrated liquidity: at the present price, in the contract's own unit. */
  readonly liquidity?: bigint;
  /** Concentrated liquidity: the tick the price lies in. */
  readonly tick?: number;
  readonly block: number;
  /** Time of that block in milliseconds since 1970 UTC, or of the reading where blocks have none. */
  readonly time: number;
}

/** One step of a route. */
export interface Hop {
  readonly pool: string;
  readonly kind: string;
  readonly sell: Token;
  readonly buy: Token;
  /** As a fraction of what goes in. */
  readonly fee: Decimal;
}

/** What all requests for a quote share. */
export interface QuoteTerms {
  /** In whole tokens of the token that `sell` or `buy` names; it has no more digits than the token. */
  readonly amount: Numeric;
  /** How much worse than quoted the swap may turn out, as a fraction; 0.005 where not given. */
  readonly slippage?: Numeric;
  /** Milliseconds from now after which the swap must not happen any more; 60 000 where not given. */
  readonly expiry?: number;
  /** Most pools a route may go through: 1 or 2. 2 where not given. */
  readonly hops?: 1 | 2;
}

/** Sells exactly `amount` of `sell` for `to`, or buys exactly `amount` of `buy` with `with`. */
export type QuoteRequest =
  & QuoteTerms
  & (
    | { readonly sell: TokenRef; readonly to: TokenRef }
    | { readonly buy: TokenRef; readonly with: TokenRef }
  );

/** What a swap would give, as the chain computed it in one block. Amounts are in whole tokens and exact. */
export interface Quote {
  readonly venue: string;
  readonly chain: string;
  /** `sell`: `amountIn` is exact. `buy`: `amountOut` is. */
  readonly side: "sell" | "buy";
  readonly sell: Token;
  readonly buy: Token;
  readonly amountIn: Decimal;
  readonly amountOut: Decimal;
  /** The least that arrives, or the swap does not happen; `amountOut` itself where that is exact. */
  readonly minimumOut: Decimal;
  /** The most that is paid, or the swap does not happen; `amountIn` itself where that is exact. */
  readonly maximumIn: Decimal;
  /** `buy` per one of `sell`, all in. */
  readonly price: Decimal;
  /** The same before fee and impact: what the pools ask for the smallest amount. */
  readonly marketPrice: Decimal;
  /** How much worse the amount makes the price, as a fraction; the pools' fees are not in it. */
  readonly impact: Decimal;
  /** The pools' fees along the route together, as a fraction of what goes in. */
  readonly fee: Decimal;
  readonly slippage: Decimal;
  readonly route: readonly Hop[];
  /** What the transaction is expected to use, and at most costs in the chain's coin at the fees of now. */
  readonly gas: {
    readonly units: bigint;
    readonly cost: Decimal;
    readonly asset: string;
    /**
     * The cost in the token whose amount is quoted: in `buy` where it sells, in `sell` where it buys. Absent where no pool of the
     * wrapped coin tells.
     */
    readonly worth?: Decimal;
  };
  /** Whom `approve` has to let take the token that is sold. */
  readonly spender: string;
  /**
   * After this time, in milliseconds since 1970 UTC, the chain refuses the swap. Where its contracts know no deadline, it is
   * withdrawn then as far as it is in no block; where others send, it is not sent any more.
   */
  readonly expires: number;
  readonly block: number;
  /** Time of that block in milliseconds since 1970 UTC, or of the reading where blocks have none. */
  readonly time: number;
}

/**
 * Where a transaction is.
 *
 * - `pending`: not sent yet.
 * - `sent`: signed and offered to the chain. Also what a reorganisation took back, and what no node has confirmed to know.
 * - `unknown`: it may have been sent by whoever signs for us, who does not say what became of it. It is never sent again.
 * - `mined`: in a block that may still be replaced.
 * - `confirmed`: succeeded, in a block as deep as was asked for.
 * - `reverted`: the same, and it failed: nothing but the fee was spent.
 * - `expired`: it was not in time, and its place in the account's order was given to an empty transaction.
 * - `replaced`: a transaction that is not of this connector took its place: it has had no effect and never will.
 *
 * The last four are final.
 */
export type TransactionStatus =
  | "pending"
  | "sent"
  | "unknown"
  | "mined"
  | "confirmed"
  | "reverted"
  | "expired"
  | "replaced";

/** A transaction as it is known now. */
export interface Transaction {
  /** Ours: from before it was signed, the same through every replacement. */
  readonly id: string;
  readonly chain: string;
  readonly status: TransactionStatus;
  /** The one that is in a block, else the one offered last. */
  readonly hash?: string;
  /** Every one offered under this id: they share one nonce, so one of them at most has an effect. */
  readonly hashes: readonly string[];
  readonly nonce?: number;
  readonly block?: number;
  /** How many blocks deep it lies, its own included; 0 where it is in none. */
  readonly confirmations: number;
  readonly gasUsed?: bigint;
  /** What it has cost, in the chain's coin. */
  readonly fee?: Decimal;
  /** Why it failed, where that could be found out. */
  readonly reason?: string;
}

/** A swap as it is known now. */
export interface Swap {
  readonly id: string;
  readonly quote: Quote;
  readonly transaction: Transaction;
  /** What left the account, by the token's own record; absent while it is in no block, and where that is not told. */
  readonly amountIn?: Decimal;
  /** What arrived, by the token's own record. */
  readonly amountOut?: Decimal;
}

/** One leave of several that a contract needs to take a token. */
export interface AllowanceStep {
  /** Who was given it. */
  readonly spender: string;
  readonly amount: Decimal;
  /** Time in milliseconds since 1970 UTC after which it may take nothing any more; absent where there is no such time. */
  readonly expires?: number;
}

/** How much of a token a contract may take. */
export interface Allowance {
  readonly token: Token;
  readonly spender: string;
  /** What it may take now; of several leaves that it needs, the least. */
  readonly amount: Decimal;
  /** Time in milliseconds since 1970 UTC after which it may take nothing any more; absent where there is no such time. */
  readonly expires?: number;
  /**
   * Where it takes the token through another contract: first what the token lets that one take, then what that one lets the
   * spender have it take.
   */
  readonly steps?: readonly AllowanceStep[];
}

/** What an address holds of a token. */
export interface TokenBalance {
  readonly token: Token;
  readonly amount: Decimal;
}

/** Liquidity between two prices. */
export interface LiquidityPosition {
  /** The venue's id of it. */
  readonly id: string;
  readonly venue: string;
  readonly chain: string;
  readonly tokens: readonly [Token, Token];
  readonly fee: Decimal;
  /** Where it begins and ends: the second token per one of the first. To 80 digits. */
  readonly lowerPrice: Decimal;
  readonly upperPrice: Decimal;
  readonly lowerTick: number;
  readonly upperTick: number;
  /** In the contract's own unit; absent where that is not told. */
  readonly liquidity?: bigint;
  /** What would come out of both tokens now, without fees. */
  readonly amounts: readonly [Decimal, Decimal];
  /** What it has earned and not paid out. */
  readonly fees: readonly [Decimal, Decimal];
  readonly block: number;
}
