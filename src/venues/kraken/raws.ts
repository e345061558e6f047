/** The venue's own types behind the unified ones. */
import type {
  AssetPair,
  CandleRow,
  Execution,
  Fill as RawFill,
  OhlcData,
  Order as RawOrder,
  PairTicker,
  TickerData,
  TradeData,
  TradeRow,
  TradeVolume,
} from "../../../generated/kraken/spot.ts";

/** What `raw` is on everything this venue returns. */
export interface KrakenRaws {
  readonly market: AssetPair;
  readonly ticker: PairTicker | TickerData;
  readonly trade: TradeRow | TradeData;
  readonly candle: CandleRow | OhlcData;
  readonly order: RawOrder | Execution;
  readonly fill: RawFill | Execution;
  readonly fees: TradeVolume;
}
