/** What every automated market maker can do, and what those with concentrated liquidity can do besides. */
import type { CallOptions } from "../../core/call.ts";
import type { Numeric } from "../../core/decimal.ts";
import type { Feed } from "../../core/feed.ts";
import type {
  Allowance,
  LiquidityPosition,
  Pool,
  Quote,
  QuoteRequest,
  Swap,
  Token,
  TokenBalance,
  TokenRef,
} from "../../model/amm.ts";
import type { TrackedTransaction, WriteOptions } from "../../model/chain.ts";

export type { TrackedTransaction, WriteOptions } from "../../model/chain.ts";

/** A swap that follows itself to its end. */
export interface TrackedSwap {
  readonly id: string;
  readonly state: Swap;
  /** Resolves when its transaction is final, whatever became of it. Rejects only when the connector is closed before. */
  readonly done: Promise<Swap>;
  updates(): Feed<Swap>;
}

/** Which allowance: the one a quote's swap needs, or any. */
export type AllowanceOf = Quote | { readonly token: TokenRef; readonly spender: string };

/** What is allowed: exactly what a quote's swap needs, or the amount that is named. */
export type Approval = Quote | {
  readonly token: TokenRef;
  readonly spender: string;
  /** In whole tokens. `unlimited` lets the spender take everything, also what comes later. */
  readonly amount: Numeric | "unlimited";
  /**
   * Milliseconds from now after which the spender may take nothing any more, of spenders whose leave can end (those that take
   * tokens through a contract of permits). An hour where not given; without end for what is unlimited.
   */
  readonly expiry?: number;
};

/** An approval on its way: one transaction, or one for each leave that the spender needs. */
export interface TrackedApproval extends TrackedTransaction {
  /** All of them, in the order they were sent. `state` and `done` tell of the first that has failed, else of the last. */
  readonly transactions: readonly TrackedTransaction[];
}

/** A venue of pools on one chain. */
export interface Amm extends AsyncDisposable {
  /** The venue's id. */
  readonly venue: string;
  /** The chain's name. */
  readonly chain: string;
  /** The account's address; absent where there is nothing to sign with. */
  readonly address: string | undefined;
  /** Asks every node which chain it is on, and reads what is listed of tokens. */
  connect(options?: CallOptions): Promise<this>;
  /** Ends every feed and timer. Transactions stay where they are. */
  close(): Promise<void>;

  /**
   * The tokens that are listed, and those of the addresses given: digits and symbols are read from their contracts.
   * A token that is read is listed by its address only.
   */
  fetchTokens(options?: CallOptions & { readonly addresses?: readonly string[] }): Promise<Token[]>;
  /** Every pool of the venue that trades one of two tokens for the other. */
  fetchPools(of: { readonly tokens: readonly [TokenRef, TokenRef] } & CallOptions): Promise<Pool[]>;
  /** A pool that `fetchPools` or a quote has named. */
  fetchPool(of: string | ({ readonly id: string } & CallOptions)): Promise<Pool>;
  /** The pool anew whenever a block has changed it. */
  watchPool(of: string): Promise<Feed<Pool>>;

  /**
   * The best of all routes, each computed by the venue's contracts in the same block. A route that gains less than its further
   * gas costs is not the best; where the price of the chain's coin is not known there, the amount alone decides.
   *
   * The chain's coin is named as its token, by its symbol: the venue's contracts wrap and unwrap it in the swap, and nothing has
   * to be approved of it.
   *
   * Throws `InvalidOrder` where no route gives the amount.
   */
  quote(request: QuoteRequest & CallOptions): Promise<Quote>;
  /**
   * Swaps on a quote's terms, once: a second call with the same quote is refused. Resolves when the transaction was offered.
   *
   * Nothing was sent where it throws `ValidationError` (the quote is over), `InsufficientFunds` (code `balance` or
   * `allowance`) or `OrderRejected` (the chain would refuse it). `OutcomeUnknown`: no node said that it has it; the swap stays
   * tracked under the error's `clientOrderId`.
   *
   * With a `key` that was used for a swap before, also on another quote, it gives that swap and sends nothing.
   */
  swap(quote: Quote, options?: WriteOptions): Promise<TrackedSwap>;
  /** A swap of this connector. After `connect` those that an earlier process left with this storage are among them. */
  tracked(id: string): TrackedSwap | undefined;
  /** A transaction of this connector, approvals and swaps alike. */
  transaction(id: string): TrackedTransaction | undefined;

  allowance(of: AllowanceOf, options?: CallOptions): Promise<Allowance>;
  /**
   * Allows exactly what is asked, in the place of what was allowed before.
   *
   * A spender that takes tokens through a contract of permits may need two transactions: that contract serves others too, so
   * what it may take is made enough and never less; what it lets the spender take is exactly what is asked.
   * Where the second cannot be sent, the first stays tracked.
   */
  approve(approval: Approval, options?: CallOptions): Promise<TrackedApproval>;
  /** Of the account: the chain's coin (its token has the zero address), and the tokens that are listed or named. */
  fetchBalances(options?: CallOptions & { readonly tokens?: readonly TokenRef[] }): Promise<TokenBalance[]>;
}

/** A range of prices for liquidity, and what goes in. */
export interface NewPosition {
  /** A pool that `fetchPools` has named. */
  readonly pool: string;
  /** The second token per one of the first. Taken outwards to the next prices that the pool knows. */
  readonly lowerPrice: Numeric;
  readonly upperPrice: Numeric;
  /** At most, of each token in the pool's order. */
  readonly amounts: readonly [Numeric, Numeric];
  /** How much less of either than computed may go in, as a fraction; 0.005 where not given. */
  readonly slippage?: Numeric;
  /** Milliseconds from now; 60 000 where not given. */
  readonly expiry?: number;
}

/** More or less liquidity. */
export interface LiquidityChange {
  readonly id: string;
  readonly slippage?: Numeric;
  readonly expiry?: number;
}

/** A position on its way. */
export interface OpeningPosition extends TrackedTransaction {
  /** The venue's id of it; absent while the transaction is in no block. */
  readonly position: string | undefined;
}

/** Positions between two prices. */
export interface ConcentratedLiquidity {
  /**
   * Whom `approve` has to let take both tokens before liquidity goes into a pool that `fetchPools` has named, or more of it into
   * a position.
   */
  liquiditySpender(of: string): string;
  /**
   * Positions of the account: all of them, or those that are named.
   *
   * Throws `OrderRejected` with the code `positions` where neither the venue nor a node can tell which ones there are: those that
   * are named can be fetched.
   */
  fetchPositions(options?: CallOptions & { readonly ids?: readonly string[] }): Promise<LiquidityPosition[]>;
  openPosition(position: NewPosition & WriteOptions): Promise<OpeningPosition>;
  increaseLiquidity(
    change: LiquidityChange & { readonly amounts: readonly [Numeric, Numeric] } & WriteOptions,
  ): Promise<TrackedTransaction>;
  /** Takes out a part above 0 up to 1, and pays it out together with the fees. */
  decreaseLiquidity(change: LiquidityChange & { readonly part: Numeric } & WriteOptions): Promise<TrackedTransaction>;
  collectFees(of: { readonly id: string } & WriteOptions): Promise<TrackedTransaction>;
  /** Takes out everything, pays it out and ends the position, in one transaction. */
  closePosition(change: LiquidityChange & WriteOptions): Promise<TrackedTransaction>;
}
