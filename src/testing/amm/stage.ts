/** A venue of pools, as a contract case may handle it: what it can do there, and what is true there. */
import type { Amm, ConcentratedLiquidity } from "../../connector/amm/amm.ts";
import type { Clock } from "../../core/clock.ts";

/** A token of the stage. */
export interface StageToken {
  /** As connectors are asked for it. */
  readonly ref: string;
  readonly decimals: number;
  /**
   * With all digits that it has: an amount that the pools trade for less than a hundredth of impact, and of which the account
   * has a hundred times as much.
   */
  readonly amount: string;
}

/** A connector, with positions where the venue has them. */
export type AmmVenue = Amm & Partial<ConcentratedLiquidity>;

/** How a connector of a case is opened. */
export interface AmmOpening {
  /** With nothing to sign with. */
  readonly anonymous?: boolean;
  readonly clock?: Clock;
}

/** What every stage can do. */
export interface AmmGrounds {
  /** Two tokens that are listed, in at least one pool with each other. */
  readonly tokens: readonly [one: StageToken, other: StageToken];
  open(how?: AmmOpening): AmmVenue;
  /** What the account holds of a token, by the token itself, in its smallest unit. */
  balance(token: StageToken): Promise<bigint>;
  /** What it holds of the chain's coin. */
  coins(): Promise<bigint>;
  /** How many transactions the account has made, those among them that are in no block. */
  transactions(): Promise<number>;
  /** Somebody else sells so much of a token for the other that the price is worse by a twentieth at least. */
  crowd(sold: StageToken): Promise<void>;
  close(): Promise<void>;
}

/** What a stage may be able to do, or to have. A case names what it needs of it. */
export interface AmmActs {
  /** Sends what `crowd` would, so that it comes before everything else in the next block. */
  ahead(sold: StageToken): Promise<void>;
  /** No block is made any more until `mine` makes one. */
  hold(): Promise<void>;
  /** Makes one block, of a time in seconds since 1970 UTC where it is given. */
  mine(time?: number): Promise<void>;
  /** Is not listed; sold for the second token, two pools give more than the one that there is. */
  readonly distant: StageToken;
  /** Is not listed, keeps a hundredth of what is sent, and is in a pool with the first token. */
  readonly taxed: StageToken;
  /** A position of somebody else. */
  readonly position: string;
}

/** Names of what a stage may be able to do. */
export type AmmAct = keyof AmmActs;

/** A venue of pools for contract cases: fresh for each, with nobody else there. */
export interface AmmStage extends AmmGrounds, Partial<AmmActs> {}
