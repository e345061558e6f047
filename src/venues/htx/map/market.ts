/** Symbols and market data: HTX's words to ours. Pure. */
import type {
  Depth,
  HotMbpFrame,
  Kline,
  KlineFrame,
  Level,
  MarketSymbol,
  MbpBook,
  MbpFrame,
  MergedAnswer,
  Ticker as RawTicker,
  TickerFrame,
  Trade as RawTrade,
  TradeEvent,
  TradeFrame,
  TradesAnswer,
} from "../../../../generated/htx/spot.ts";
import { isOver, offered } from "../../../connector/intervals.ts";
import { candleOf, rangeOf, tickerOf } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
import type { Int64 } from "../../../core/endpoint.ts";
import { present } from "../../../core/fields.ts";
import type { Levels } from "../../../core/levels.ts";
import { above, sequenceOf, stepOf } from "../../../core/numbers.ts";
import { inColumns } from "../../../core/scan/decoder.ts";
import type {
  BookDelta,
  BookSnapshot,
  Candle,
  CandleInterval,
  LevelText,
  Market,
  MarketStatus,
  Ticker,
  Trade,
} from "../../../model/mod.ts";
import { levelsOf } from "./values.ts";

const about = { venue: "htx" } as const;

/** A symbol and its rules. */
export function toMarket(raw: MarketSymbol): Market<MarketSymbol> {
  const [base, quote] = [raw.bc.toUpperCase(), raw.qc.toUpperCase()];
  return {
    symbol: `${base}/${quote}`,
    id: raw.symbol,
    kind: "spot",
    base,
    quote,
    status: statusOf(raw),
    tickSize: stepOf(raw.pp),
    lotSize: stepOf(raw.ap),
    price: {},
    amount: rangeOf(raw.lominoa ?? raw.minoa, raw.lomaxoa ?? raw.maxoa),
    // Of sells: a market buy counts its value.
    marketAmount: rangeOf(raw.smminoa, raw.smmaxoa),
    notional: { ...rangeOf(raw.minov, undefined), forMarket: true },
    orderTypes: ["limit", "market"],
    timesInForce: ["GTC", "IOC", "FOK"],
    postOnly: true,
    raw,
  };
}

function statusOf({ state, at = "enabled", castate }: MarketSymbol): MarketStatus {
  if (castate !== undefined) return "auction";
  return state === "online" && at === "enabled" ? "trading" : "halted";
}

/** A book that no change is joined to. */
export function toBook({ symbol }: Market, { bids, asks, ts }: Depth): BookSnapshot {
  return present<BookSnapshot>({
    symbol,
    bids: levelsOf(bids),
    asks: levelsOf(asks),
    time: ts === undefined ? undefined : Number(ts),
  });
}

/** A book that changes are joined to. */
export function toNumberedBook({ symbol }: Market, { bids, asks, seqNum }: MbpBook): BookSnapshot {
  return { symbol, bids: levelsOf(bids), asks: levelsOf(asks), sequence: sequenceOf(seqNum, about) };
}

/** What is at each level by now; a side that has not changed may be missing. */
export function toDelta({ tick, ts }: MbpFrame | HotMbpFrame): BookDelta {
  return {
    bids: side(tick.bids),
    asks: side(tick.asks),
    last: sequenceOf(tick.seqNum, about),
    previous: sequenceOf(tick.prevSeqNum, about),
    time: Number(ts),
  };
}

function side(raw: Levels | readonly Level[] | undefined): readonly LevelText[] | Levels {
  if (raw === undefined) return [];
  return inColumns(raw) ? raw : levelsOf(raw);
}

/** Oldest first: moments and the trades of each come newest first, and their numbers grow. */
export function toTrades(market: Market, { data }: TradesAnswer): Trade<RawTrade>[] {
  return data.flatMap((moment) => moment.data).map((raw) => tradeOf(market, raw["trade-id"], raw)).sort(byNumber);
}

export function toStreamTrades(market: Market, { tick }: TradeFrame): Trade<TradeEvent>[] {
  return tick.data.map((raw) => tradeOf(market, raw.tradeId, raw)).sort(byNumber);
}

function byNumber({ id: one }: Trade, { id: other }: Trade): number {
  return one.length - other.length || (one < other ? -1 : 1);
}

function tradeOf<Raw extends RawTrade | TradeEvent>({ symbol }: Market, id: Int64, raw: Raw): Trade<Raw> {
  return {
    id: String(id),
    symbol,
    side: raw.direction,
    price: decimal(raw.price),
    amount: decimal(raw.amount),
    time: Number(raw.ts),
    raw,
  };
}

/** One of all symbols; nothing for one that was never traded. Its day is that of Singapore, and left out. */
export function toTicker(market: Market, raw: RawTicker, ts: Int64): Ticker<RawTicker> | undefined {
  const { close: last, bid, bidSize, ask, askSize, amount: volume, vol: quoteVolume } = raw;
  if (!above(last)) return undefined;
  const time = Number(ts);
  return tickerOf(market, { last, bid, bidAmount: bidSize, ask, askAmount: askSize, volume, quoteVolume, time }, raw);
}

/** The same of one symbol, with its last 24 hours. */
export function toMerged(market: Market, { tick, ts }: MergedAnswer): Ticker<MergedAnswer["tick"]> | undefined {
  const { close: last, bid: bids, ask: asks, open, high, low, amount: volume, vol: quoteVolume } = tick;
  if (!above(last)) return undefined;
  const [[bid, bidAmount], [ask, askAmount]] = [bids ?? [0, 0], asks ?? [0, 0]];
  const time = Number(ts);
  return tickerOf(
    market,
    { last, bid, bidAmount, ask, askAmount, open, high, low, volume, quoteVolume, time },
    tick,
  );
}

export function toStreamTicker(market: Market, { tick, ts }: TickerFrame): Ticker<TickerFrame["tick"]> {
  return tickerOf(market, {
    last: tick.lastPrice,
    bid: tick.bid,
    bidAmount: tick.bidSize,
    ask: tick.ask,
    askAmount: tick.askSize,
    open: tick.open,
    high: tick.high,
    low: tick.low,
    volume: tick.amount,
    quoteVolume: tick.vol,
    time: Number(ts),
  }, tick);
}

/** Months begin at midnight of Singapore, so that their ends are not those of ours: they are not offered. */
const periods = {
  "1m": "1min",
  "5m": "5min",
  "15m": "15min",
  "30m": "30min",
  "1h": "60min",
  "4h": "4hour",
  "1d": "1day",
  "1w": "1week",
} as const;

export function fromInterval(interval: CandleInterval): typeof periods[keyof typeof periods] {
  return offered(periods, interval, about);
}

/** `now`: the venue's time, by which a candle is over or not. */
export function toCandle(market: Market, interval: CandleInterval, raw: Kline, now: number): Candle<Kline> {
  const { id, open, high, low, close, amount: volume, vol: quoteVolume, count: trades } = raw;
  const time = id * 1_000;
  const closed = isOver(interval, time, now);
  return candleOf(market, interval, { time, open, high, low, close, volume, quoteVolume, trades, closed }, raw);
}

export function toStreamCandle(market: Market, interval: CandleInterval, { tick, ts }: KlineFrame): Candle<Kline> {
  return toCandle(market, interval, tick, Number(ts));
}
