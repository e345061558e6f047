import type { Decimal } from "../core/decimal.ts";
import type { Levels, LevelText } from "../core/levels.ts";
import type { Side } from "./order.ts";

export type { Levels, LevelText };

/** A public trade. */
export interface Trade<Raw = unknown> {
  readonly id: string;
  readonly symbol: string;
  /** The taker's side. */
  readonly side: Side;
  readonly price: Decimal;
  /** Base. */
  readonly amount: Decimal;
  /** The venue's time in milliseconds since 1970 UTC. */
  readonly time: number;
  readonly raw: Raw;
}

/** A market at a glance. Prices in quote per base; what a venue does not tell is absent. */
export interface Ticker<Raw = unknown> {
  readonly symbol: string;
  readonly last: Decimal;
  readonly bid?: Decimal;
  /** Base offered at `bid`. */
  readonly bidAmount?: Decimal;
  readonly ask?: Decimal;
  readonly askAmount?: Decimal;
  /** Of the last 24 hours. */
  readonly open?: Decimal;
  readonly high?: Decimal;
  readonly low?: Decimal;
  /** Base traded in the last 24 hours. */
  readonly volume?: Decimal;
  /** Quote traded in the last 24 hours. */
  readonly quoteVolume?: Decimal;
  readonly time?: number;
  readonly raw: Raw;
}

/** Length of a candle. */
export type CandleInterval =
  | "1s"
  | "1m"
  | "3m"
  | "5m"
  | "15m"
  | "30m"
  | "1h"
  | "2h"
  | "4h"
  | "6h"
  | "8h"
  | "12h"
  | "1d"
  | "3d"
  | "1w"
  | "1M";

/** One candle. */
export interface Candle<Raw = unknown> {
  readonly symbol: string;
  readonly interval: CandleInterval;
  /** Start of the interval, in milliseconds since 1970 UTC. */
  readonly time: number;
  readonly open: Decimal;
  readonly high: Decimal;
  readonly low: Decimal;
  readonly close: Decimal;
  /** Base. */
  readonly volume: Decimal;
  /** Quote. */
  readonly quoteVolume?: Decimal;
  /** Number of trades. */
  readonly trades?: number;
  /** Whether the interval is over: the values change no more. */
  readonly closed: boolean;
  readonly raw: Raw;
}

/** A stretch without candles: `from` is the first missing start, `to` the last. */
export interface CandleGap {
  readonly from: number;
  readonly to: number;
  readonly missing: number;
}

/** A book at one moment; best levels first. */
export interface BookSnapshot {
  readonly symbol: string;
  readonly bids: readonly LevelText[];
  readonly asks: readonly LevelText[];
  /** The venue's sequence number, where it has one. */
  readonly sequence?: number;
  readonly time?: number;
}

/** A change of a book; an amount of zero removes the level. Where levels are `Levels`, they stand until the next one comes. */
export interface BookDelta {
  readonly bids: readonly LevelText[] | Levels;
  readonly asks: readonly LevelText[] | Levels;
  /** Sequence number of the first update in it; absent where the venue tells only the last. */
  readonly first?: number;
  /** Sequence number of the last update in it; absent where the venue numbers nothing. */
  readonly last?: number;
  /** Sequence number of the change before this one, where the venue tells. */
  readonly previous?: number;
  /** The venue's checksum of the book after this change. 0 says nothing. */
  readonly checksum?: number;
  /** It is no change but the whole book. */
  readonly snapshot?: true;
  /** The venue's time in milliseconds since 1970 UTC. */
  readonly time?: number;
}

/** What the account has of one asset. */
export interface Balance {
  readonly asset: string;
  /** `free + held`. Of an account of contracts without the profits of what is open: those are its positions'. */
  readonly total: Decimal;
  readonly free: Decimal;
  /** Locked in orders; of an account of contracts, what orders and positions need. */
  readonly held: Decimal;
}

/** What trading costs on one market, as fractions of the notional. */
export interface TradingFees<Raw = unknown> {
  readonly symbol: string;
  readonly maker: Decimal;
  readonly taker: Decimal;
  /** Where fees can be paid in another asset at a discount: the fraction that remains, for example 0.75, and the asset. */
  readonly discount?: { readonly asset: string; readonly factor: Decimal; readonly enabled: boolean };
  readonly raw: Raw;
}

/** What an order would cost in fees. */
export interface FeeEstimate {
  readonly maker: { readonly amount: Decimal; readonly asset: string };
  readonly taker: { readonly amount: Decimal; readonly asset: string };
}
