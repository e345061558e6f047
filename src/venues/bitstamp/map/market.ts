/** Markets and market data: Bitstamp's words to ours. Pure. */
import type {
  BookFrame,
  Candle as RawCandle,
  HotBookFrame,
  LiveTrade,
  Market as RawMarket,
  OrderBook,
  PublicTransaction,
  Ticker as RawTicker,
} from "../../../../generated/bitstamp/spot.ts";
import { isOver, offered } from "../../../connector/intervals.ts";
import { candleOf, rangeOf, tickerOf } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
import { above, stepOf } from "../../../core/numbers.ts";
import { idOf } from "../../../core/stream/frame.ts";
import type {
  BookDelta,
  BookSnapshot,
  Candle,
  CandleInterval,
  LevelText,
  Market,
  Ticker,
  Trade,
} from "../../../model/mod.ts";
import { about } from "../errors.ts";
import { microsOf, millisOf } from "./values.ts";

/** A market and its rules, or nothing for one of contracts. */
export function toMarket(raw: RawMarket): Market<RawMarket>[] {
  if (raw.market_type !== "SPOT") return [];
  const [base, quote] = [raw.base_currency, raw.counter_currency];
  return [{
    symbol: `${base}/${quote}`,
    id: raw.market_symbol,
    kind: "spot",
    base,
    quote,
    status: raw.trading === "Enabled" ? "trading" : "halted",
    tickSize: above(raw.tick_size) ?? stepOf(raw.counter_decimals),
    lotSize: stepOf(raw.base_decimals),
    price: {},
    amount: rangeOf(raw.minimum_order_amount, raw.maximum_order_amount),
    notional: { ...rangeOf(raw.minimum_order_value, raw.maximum_order_value), forMarket: true },
    orderTypes: raw.instant_and_market_orders === "Enabled" ? ["limit", "market"] : ["limit"],
    timesInForce: ["GTC", "IOC", "FOK"],
    postOnly: true,
    raw,
  }];
}

/** The whole book, or its best `depth` levels. Its number is its time. */
export function toBook({ symbol }: Market, raw: OrderBook, depth: number = Infinity): BookSnapshot {
  const side = (levels: readonly LevelText[]) => levels.length <= depth ? levels : levels.slice(0, depth);
  const { bids, asks, microtimestamp } = raw;
  return {
    symbol,
    bids: side(bids),
    asks: side(asks),
    sequence: microsOf(microtimestamp),
    time: millisOf(microtimestamp),
  };
}

/** What is at each level by now. */
export function toDelta({ data }: BookFrame | HotBookFrame): BookDelta {
  const last = microsOf(data.microtimestamp);
  return { bids: data.bids, asks: data.asks, last, time: Math.floor(last / 1_000) };
}

/** A trade as it is asked for: its time has whole seconds. */
export function toTrade({ symbol }: Market, raw: PublicTransaction): Trade<PublicTransaction> {
  return {
    id: raw.tid,
    symbol,
    side: raw.type === "0" ? "buy" : "sell",
    price: decimal(raw.price),
    amount: decimal(raw.amount),
    time: Number(raw.date) * 1_000,
    raw,
  };
}

export function toStreamTrade({ symbol }: Market, raw: LiveTrade): Trade<LiveTrade> {
  return {
    id: idOf(raw.id),
    symbol,
    side: raw.type === 0 ? "buy" : "sell",
    price: decimal(raw.price_str),
    amount: decimal(raw.amount_str),
    time: millisOf(raw.microtimestamp),
    raw,
  };
}

/** A market's last day; nothing where it was never traded. */
export function toTicker(market: Market, raw: RawTicker): Ticker<RawTicker> | undefined {
  const { last, bid, ask, high, low, volume, timestamp } = raw;
  if (!above(last)) return undefined;
  const open = raw.open_24 ?? undefined;
  return tickerOf(
    market,
    { last: last ?? "", bid, ask, open, high, low, volume, time: Number(timestamp) * 1_000 },
    raw,
  );
}

/** What a trade tells of a ticker: there is no channel of tickers. */
export function toLastPrice(market: Market, raw: LiveTrade): Ticker<LiveTrade> {
  return tickerOf(market, { last: raw.price_str, time: millisOf(raw.microtimestamp) }, raw);
}

/** Lengths of candles in seconds. */
const steps = {
  "1m": 60,
  "3m": 180,
  "5m": 300,
  "15m": 900,
  "30m": 1_800,
  "1h": 3_600,
  "2h": 7_200,
  "4h": 14_400,
  "6h": 21_600,
  "12h": 43_200,
  "1d": 86_400,
  "3d": 259_200,
} as const;

export function stepOfInterval(interval: CandleInterval): typeof steps[keyof typeof steps] {
  return offered(steps, interval, about);
}

/** `now`: the venue's time, by which a candle is over or not. */
export function toCandle(market: Market, interval: CandleInterval, raw: RawCandle, now: number): Candle<RawCandle> {
  const time = Number(raw.timestamp) * 1_000;
  const { open, high, low, close, volume } = raw;
  return candleOf(market, interval, { time, open, high, low, close, volume, closed: isOver(interval, time, now) }, raw);
}
