/** The perp standard: perpetual contracts, linear and inverse, with positions, funding and leverage. */
import type { CallOptions } from "../core/call.ts";
import type { Feed } from "../core/feed.ts";
import type {
  FundingPayment,
  FundingRate,
  Leverage,
  LeverageChange,
  MarginMode,
  OpenInterest,
  PastFundingRate,
  Position,
  PositionClose,
  PositionMode,
} from "../model/perp.ts";
import type { Exchange, OfSymbol, Raws, Sent, TrackedOrder } from "./exchange.ts";

/** The types of a venue's raw payloads about contracts. */
export interface PerpRaws extends Raws {
  readonly position: unknown;
  readonly funding: unknown;
  readonly pastFunding: unknown;
  readonly fundingPayment: unknown;
  readonly openInterest: unknown;
}

/** Which part of a history. Times in milliseconds since 1970 UTC; the newest where neither is given. */
export interface HistoryQuery extends CallOptions {
  readonly symbol: string;
  readonly from?: number;
  /** Not at or after it. */
  readonly to?: number;
  /** At most this many; 100 where not given. */
  readonly limit?: number;
}

/** What perpetual contracts add to trading. */
export interface Contracts<R extends PerpRaws = PerpRaws> {
  /** Reads what is open. */
  fetchPositions(options?: CallOptions): Promise<Position<R["position"]>[]>;
  /** The positions that changed, as they are now; an amount of 0 tells of the end. */
  watchPositions(): Feed<readonly Position<R["position"]>[]>;
  /** What is open as far as is known now, without asking the venue. */
  positions(): Position<R["position"]>[];
  /**
   * Closes a position with a reduce-only market order. `ValidationError` where nothing is open, as far as is known.
   */
  closePosition(close: PositionClose & CallOptions): Sent<TrackedOrder<R>>;

  fetchFundingRate(of: OfSymbol): Promise<FundingRate<R["funding"]>>;
  /** Of these symbols, or of all contracts. */
  fetchFundingRates(
    options?: CallOptions & { readonly symbols?: readonly string[] },
  ): Promise<FundingRate<R["funding"]>[]>;
  /** What was paid, oldest first. */
  fetchFundingRateHistory(query: HistoryQuery): Promise<PastFundingRate<R["pastFunding"]>[]>;
  /** What the account paid and got, oldest first. */
  fetchFundingPayments(query: HistoryQuery): Promise<FundingPayment<R["fundingPayment"]>[]>;
  watchFunding(of: OfSymbol): Promise<Feed<FundingRate<R["funding"]>>>;
  fetchOpenInterest(of: OfSymbol): Promise<OpenInterest<R["openInterest"]>>;

  /** The leverage and margin mode of the account in a market. */
  fetchLeverage(of: OfSymbol): Promise<Leverage>;
  /** Does nothing where it is so already: the venue is asked first. */
  setLeverage(change: LeverageChange & CallOptions): Promise<Leverage>;
  /** The same; a venue refuses it where something is open. */
  setMarginMode(change: { readonly symbol: string; readonly marginMode: MarginMode } & CallOptions): Promise<Leverage>;
  fetchPositionMode(options?: CallOptions): Promise<PositionMode>;
  setPositionMode(change: { readonly mode: PositionMode } & CallOptions): Promise<PositionMode>;
}

/** Trading perpetual contracts on one venue. Amounts are in base, those of inverse contracts in quote. */
export type Perp<R extends PerpRaws = PerpRaws> = Exchange<R> & Contracts<R>;
