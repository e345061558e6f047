/** Market data of the sockets: Kraken's frames to our words. Pure. */
import type {
  Amount,
  AssetPair,
  BookFrame,
  HotBookFrame,
  OhlcData,
  OhlcFrame,
  PriceLevel,
  TickerData,
  TickerFrame,
  TradeData,
  TradeFrame,
} from "../../../../generated/kraken/spot.ts";
import type { BookSide } from "../../../connector/books/book.ts";
import { candleOf, tickerOf } from "../../../connector/texts.ts";
import { crc32, DigitSum } from "../../../core/crc32.ts";
import { decimal, difference } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import type { Levels } from "../../../core/levels.ts";
import { inColumns } from "../../../core/scan/decoder.ts";
import type { BookDelta, Candle, CandleInterval, LevelText, Market, Ticker, Trade } from "../../../model/mod.ts";
import { fixed, timeOf } from "./values.ts";

/** Levels a side that the checksum covers (docs: "Book checksum"). */
const levelsSummed = 10;

/** A book or a change of it, in text with all the decimal places of its pair: the checksum is over those. */
export function toDelta(market: Market, { type, data }: BookFrame | HotBookFrame): BookDelta {
  const pair = market.raw as AssetPair;
  const raw = one<(BookFrame | HotBookFrame)["data"][number]>(market, data);
  const { checksum, timestamp } = raw;
  const bids = levels(pair, raw.bids);
  const asks = levels(pair, raw.asks);
  // The usual one by itself: put together of parts it takes many times as long.
  if (type === "update" && timestamp !== undefined) return { bids, asks, checksum, time: timeOf(timestamp) };
  const time = timestamp === undefined ? {} : { time: timeOf(timestamp) };
  return { bids, asks, checksum, ...(type === "snapshot" ? { snapshot: true } : {}), ...time };
}

function levels(
  { pair_decimals, lot_decimals }: AssetPair,
  side: Levels | readonly PriceLevel[],
): readonly LevelText[] | Levels {
  // In place: for whoever sees them besides, the numbers are the same.
  if (inColumns(side) && side.fix(pair_decimals, lot_decimals)) return side;
  const level = (price: Amount, qty: Amount): LevelText => [fixed(price, pair_decimals), fixed(qty, lot_decimals)];
  return inColumns(side)
    ? side.texts().map(([price, qty]) => level(price, qty))
    : side.map(({ price, qty }) => level(price, qty));
}

/**
 * The checksum of one book: the best asks, then the best bids, each price and amount without its dot and without zeros in
 * front. What it remembers of the last one is of use for the next.
 */
export function checksumOf(): (bids: BookSide, asks: BookSide) => number {
  const digits = new DigitSum();
  return (bids, asks) => {
    digits.clear();
    const summed = asks.sum(digits, levelsSummed) && bids.sum(digits, levelsSummed);
    return summed ? digits.crc32 : crc32(textOf(asks) + textOf(bids));
  };
}

function textOf(side: BookSide): string {
  let text = "";
  for (let rank = 0; rank < Math.min(levelsSummed, side.size); rank++) {
    for (const number of side.text(rank) ?? []) text += number.replace(".", "").replace(/^0+/, "");
  }
  return text;
}

/** Trades, oldest first. `side` is the taker's. */
export function toStreamTrades(market: Market, { data }: TradeFrame): Trade<TradeData>[] {
  return data.map((raw) => ({
    id: String(raw.trade_id),
    symbol: own(market, raw).symbol,
    side: raw.side,
    price: decimal(raw.price),
    amount: decimal(raw.qty),
    time: timeOf(raw.timestamp),
    raw,
  }));
}

/** A ticker of the last 24 hours. It tells the change since then, and so the price at their begin. */
export function toStreamTicker(market: Market, { data }: TickerFrame): Ticker<TickerData> {
  const raw = one(market, data);
  const { bid, bid_qty: bidAmount, ask, ask_qty: askAmount, high, low, volume, timestamp } = raw;
  const last = raw.last;
  const open = difference(last, raw.change);
  const time = timestamp === undefined ? undefined : timeOf(timestamp);
  return tickerOf(market, { last, bid, bidAmount, ask, askAmount, open, high, low, volume, time }, raw);
}

/**
 * The newest candle of a frame. Updates come with trades only: that a candle is over shows in the first frame of the next one,
 * and in a frame of its own only where that was sent after its end.
 */
export function toStreamCandle(market: Market, interval: CandleInterval, frame: OhlcFrame): Candle<OhlcData> {
  const raw = one(market, frame.data.slice(-1));
  const time = timeOf(raw.interval_begin);
  return candleOf(market, interval, {
    time,
    open: raw.open,
    high: raw.high,
    low: raw.low,
    close: raw.close,
    volume: raw.volume,
    trades: raw.trades,
    closed: frame.timestamp !== undefined && timeOf(frame.timestamp) >= time + raw.interval * 60_000,
  }, raw);
}

/** What frames bring, each of one market. A decoder tells the subscription by it, and leaves it out then. */
interface Data {
  readonly symbol?: string;
  readonly timestamp?: string;
}

/** The one entry of a frame. More of them, or another market's, would be lost. */
function one<Raw extends Data>(market: Market, data: readonly Raw[]): Raw {
  const [raw] = data;
  if (raw && data.length === 1) return own(market, raw);
  throw new SchemaError("data", "one entry", String(data.length), { venue: "kraken" });
}

function own<Raw extends Data>(market: Market, raw: Raw): Raw {
  if (raw.symbol === undefined || raw.symbol === market.symbol) return raw;
  throw new SchemaError("data.symbol", market.symbol, raw.symbol, { venue: "kraken" });
}
