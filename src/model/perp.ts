import type { Decimal, Numeric } from "../core/decimal.ts";

/** What stands for a position: the whole account, or what is set aside for it. */
export type MarginMode = "cross" | "isolated";

/** `oneWay`: one position in each market. `hedge`: a long one and a short one apart. */
export type PositionMode = "oneWay" | "hedge";

/** Which of the two positions of `hedge`. */
export type PositionSide = "long" | "short";

/** A position as it is known now. Prices in quote per base; amounts as those of orders in its market. */
export interface Position<Raw = unknown> {
  readonly symbol: string;
  /** Absent where the market has one position only. */
  readonly side?: PositionSide;
  /** Negative where it is short; 0 where it has just been closed. */
  readonly amount: Decimal;
  /** Average price it was opened at; absent where nothing is open. */
  readonly entryPrice?: Decimal;
  readonly markPrice?: Decimal;
  /** Absent where no price liquidates it, or the venue does not tell. */
  readonly liquidationPrice?: Decimal;
  /** Profit at the mark price, in the asset that the market settles in; negative is a loss. */
  readonly unrealizedProfit?: Decimal;
  /** Profit of what was closed, as far as the venue tells it with the position. */
  readonly realizedProfit?: Decimal;
  readonly leverage?: Decimal;
  readonly marginMode?: MarginMode;
  /** Set aside for it alone, where it is isolated. */
  readonly margin?: Decimal;
  /** The venue's time in milliseconds since 1970 UTC. */
  readonly time: number;
  readonly raw?: Raw;
}

/** What holding a position costs now. A positive rate is paid by longs to shorts, as a fraction of the notional. */
export interface FundingRate<Raw = unknown> {
  readonly symbol: string;
  /** Of the interval that is running; absent where the venue has none (yet). */
  readonly rate?: Decimal;
  /** Length of an interval, in milliseconds; absent where it is not told. */
  readonly interval?: number;
  /** When the next payment is due, in milliseconds since 1970 UTC. */
  readonly nextTime?: number;
  readonly markPrice?: Decimal;
  readonly indexPrice?: Decimal;
  readonly time: number;
  readonly raw: Raw;
}

/** A rate that was paid. */
export interface PastFundingRate<Raw = unknown> {
  readonly symbol: string;
  readonly rate: Decimal;
  /** When it was paid, in milliseconds since 1970 UTC. */
  readonly time: number;
  readonly markPrice?: Decimal;
  readonly raw: Raw;
}

/** A payment of the account for its positions. */
export interface FundingPayment<Raw = unknown> {
  /** The venue's id of it: unique within its symbol. */
  readonly id: string;
  readonly symbol: string;
  /** Negative where the account paid. */
  readonly amount: Decimal;
  readonly asset: string;
  readonly rate?: Decimal;
  readonly time: number;
  readonly raw: Raw;
}

/** What is open in a market. */
export interface OpenInterest<Raw = unknown> {
  readonly symbol: string;
  /** As the amounts of orders in that market. */
  readonly amount: Decimal;
  readonly time?: number;
  readonly raw: Raw;
}

/** The terms an account trades one market on. */
export interface Leverage {
  readonly symbol: string;
  readonly leverage: Decimal;
  readonly marginMode: MarginMode;
}

/** Closes the whole of a position at the market's price. */
export interface PositionClose {
  readonly symbol: string;
  /** Which of the two, in hedge mode. */
  readonly positionSide?: PositionSide;
  readonly clientOrderId?: string;
}

/** What `setLeverage` takes. */
export interface LeverageChange {
  readonly symbol: string;
  readonly leverage: Numeric;
}
