import type { Decimal } from "../core/decimal.ts";
import type { OrderType, TimeInForce } from "./order.ts";

/** Lowest and highest value allowed, both inclusive; what is absent is not bounded. */
export interface Range {
  readonly min?: Decimal;
  readonly max?: Decimal;
}

/** `trading`: everything. `cancelOnly`: orders can only be canceled. `halted`: nothing for now. Other words are the venue's. */
export type MarketStatus = "trading" | "cancelOnly" | "halted" | (string & Record<never, never>);

/** What makes a market one of perpetual contracts. */
export interface Contract {
  /** The asset that margin, profits, losses and fees are paid in. */
  readonly settle: string;
  /** Worth a fixed amount of quote and settled in base. Amounts of it are in quote. */
  readonly inverse: boolean;
  /** What one contract is, as an amount; 1 where the venue itself counts in amounts. */
  readonly size: Decimal;
  /** The highest leverage, where the venue publishes it with its markets. */
  readonly maxLeverage?: Decimal;
}

/**
 * A market and its trading rules. Amounts are in the base asset (of an inverse contract in the quote asset), prices in quote
 * per base, notionals in the quote asset.
 */
export interface Market<Raw = unknown> {
  /** `BASE/QUOTE`, for example `BTC/USDT`; of a perpetual contract `BASE/QUOTE:SETTLE`. */
  readonly symbol: string;
  /** The venue's own name of it. */
  readonly id: string;
  readonly kind: "spot" | "perp";
  readonly base: string;
  readonly quote: string;
  /** Of a perpetual contract. */
  readonly contract?: Contract;
  readonly status: MarketStatus;
  /** Prices are multiples of it. */
  readonly tickSize: Decimal;
  /** Prices have at most so many significant digits besides, where the venue counts them; whole numbers always may be used. */
  readonly priceDigits?: number;
  /** Amounts are multiples of it. */
  readonly lotSize: Decimal;
  readonly price: Range;
  readonly amount: Range;
  /** Tighter rules for the amount of a market order, where the venue has them. */
  readonly marketAmount?: Range & { readonly lotSize?: Decimal };
  /** Price times amount. `forMarket`: whether market orders, valued at the last price, are bound as well. */
  readonly notional: Range & { readonly forMarket: boolean };
  readonly orderTypes: readonly OrderType[];
  readonly timesInForce: readonly TimeInForce[];
  readonly postOnly: boolean;
  /** Fractions of the notional, where the venue publishes them with its markets. */
  readonly fees?: { readonly maker: Decimal; readonly taker: Decimal };
  readonly raw: Raw;
}

/** What changed when the markets were read again. */
export interface MarketChange {
  readonly kind: "listed" | "delisted" | "changed";
  readonly market: Market;
  /** Names of the fields that differ, where it changed. */
  readonly fields: readonly string[];
}
