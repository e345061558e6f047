/** Market data that pairs and contracts have alike: Gate's words to ours. Pure. */
import type {
  FuturesBookFrame,
  FuturesOrderBook,
  FuturesTicker,
  HotFuturesBookFrame,
} from "../../../../generated/gate/perp.ts";
import type {
  HotSpotBookFrame,
  OrderBook,
  SpotBookFrame,
  Ticker as RawTicker,
} from "../../../../generated/gate/spot.ts";
import { amountOf } from "../../../connector/contracts.ts";
import { offered } from "../../../connector/intervals.ts";
import { type ConvertedLevels, levelsOf } from "../../../connector/levels.ts";
import { tickerOf, type TickerTexts } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import { present } from "../../../core/fields.ts";
import { above, sequenceOf, told } from "../../../core/numbers.ts";
import type {
  BookDelta,
  BookSnapshot,
  CandleInterval,
  LevelText,
  Market,
  OrderType,
  Ticker,
  TimeInForce,
} from "../../../model/mod.ts";
import { about } from "../errors.ts";
import { msOf } from "./values.ts";

/** What every market takes. */
export const taken: {
  readonly orderTypes: readonly OrderType[];
  readonly timesInForce: readonly TimeInForce[];
  readonly postOnly: true;
} = { orderTypes: ["limit", "market"], timesInForce: ["GTC", "IOC", "FOK"], postOnly: true };

export function toBook(market: Market, raw: OrderBook | FuturesOrderBook): BookSnapshot {
  const side = (entries: OrderBook["bids"] | FuturesOrderBook["bids"]): LevelText[] =>
    levelsOf(market, entries.map((one) => "p" in one ? [one.p, decimal(one.s).toFixed()] : one));
  return present({
    symbol: market.symbol,
    bids: side(raw.bids),
    asks: side(raw.asks),
    sequence: raw.id === undefined ? undefined : sequenceOf(raw.id, about),
    time: msOf(raw.update),
  });
}

/** A book, or a change of it: then U follows the number before (docs: "Maintain local depth"). */
export function toDelta(
  { result }: SpotBookFrame | FuturesBookFrame | HotSpotBookFrame | HotFuturesBookFrame,
  converted: ConvertedLevels,
): BookDelta {
  const { full, U, u, b = [], a = [], t } = result;
  if (!full && U === undefined) throw new SchemaError("result.U", "the number of a first change", "none", about);
  const bids = converted.of("bids", b);
  const asks = converted.of("asks", a);
  const last = sequenceOf(u, about);
  const time = Number(t);
  if (full || U === undefined) return { bids, asks, snapshot: true, last, time };
  return { bids, asks, first: sequenceOf(U, about), last, time };
}

/** A ticker, with its volumes and its time. `undefined` where nothing has ever been traded. */
export function glance<Raw extends RawTicker | FuturesTicker>(
  market: Market,
  raw: Raw,
  traded: Pick<TickerTexts, "volume" | "quoteVolume" | "time">,
): Ticker<Raw> | undefined {
  const last = above(raw.last);
  if (!last) return undefined;
  const [bidSize, askSize] = [told(raw.highest_size), told(raw.lowest_size)];
  return tickerOf(market, {
    ...traded,
    last,
    bid: raw.highest_bid,
    bidAmount: bidSize && amountOf(market, bidSize),
    ask: raw.lowest_ask,
    askAmount: askSize && amountOf(market, askSize),
    high: raw.high_24h,
    low: raw.low_24h,
  }, raw);
}

const intervals = {
  "1m": "1m",
  "5m": "5m",
  "15m": "15m",
  "30m": "30m",
  "1h": "1h",
  "4h": "4h",
  "8h": "8h",
  "1d": "1d",
  // It begins on Thursdays: days are counted from 1970 (docs: candlesticks, interval).
  "1w": "7d",
} as const;

/** The venue's word for an interval. Months and seconds are told over HTTP only, and of spot alone. */
export function fromInterval(interval: CandleInterval): (typeof intervals)[keyof typeof intervals] {
  return offered(intervals, interval, about);
}
