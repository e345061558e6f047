/** Pairs and market data of spot: KuCoin's words to ours. Pure. */
import type {
  AllTickers,
  BookChange,
  Candle as RawCandle,
  HotTopBook,
  MatchEvent,
  OrderBook,
  Pair,
  Stats,
  Ticker as RawTicker,
  TickerEvent,
  TopBook,
  Trade as RawTrade,
} from "../../../../generated/kucoin/spot.ts";
import { isOver, offered } from "../../../connector/intervals.ts";
import { chronological } from "../../../connector/listing.ts";
import { candleOf, rangeOf, tickerOf } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
import { above, sequenceOf } from "../../../core/numbers.ts";
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
import { millis } from "./numbers.ts";
import { about } from "../errors.ts";

/** A pair and its rules. It goes by the name that its assets have in accounts, not by the one that is shown. */
export function toPair(raw: Pair): Market<Pair> {
  const status: MarketStatus = !raw.enableTrading ? "halted" : raw.callauctionIsEnabled ? "auction" : "trading";
  return {
    symbol: `${raw.baseCurrency}/${raw.quoteCurrency}`,
    id: raw.symbol,
    kind: "spot",
    base: raw.baseCurrency,
    quote: raw.quoteCurrency,
    status,
    tickSize: decimal(raw.priceIncrement),
    lotSize: decimal(raw.baseIncrement),
    price: {},
    amount: rangeOf(raw.baseMinSize, raw.baseMaxSize),
    notional: { ...rangeOf(raw.minFunds, undefined), forMarket: true },
    orderTypes: ["limit", "market"],
    timesInForce: ["GTC", "IOC", "FOK"],
    postOnly: true,
    raw,
  };
}

export function toBook(market: Market, raw: OrderBook): BookSnapshot {
  const { bids, asks } = raw;
  return { symbol: market.symbol, bids, asks, sequence: sequenceOf(raw.sequence, about), time: Number(raw.time) };
}

/** Changes come in no order, and some have no price: those say that a number was used (docs: "Orderbook - Increment"). */
export function toDelta(raw: BookChange): BookDelta {
  return {
    bids: changed(raw.changes.bids),
    asks: changed(raw.changes.asks),
    first: sequenceOf(raw.sequenceStart, about),
    last: sequenceOf(raw.sequenceEnd, about),
    time: Number(raw.time),
  };
}

function changed(levels: readonly (readonly [string, string, string])[]): LevelText[] {
  return levels
    .filter(([price]) => Number(price) !== 0)
    .toSorted(([, , one], [, , other]) => sequenceOf(one, about) - sequenceOf(other, about))
    .map(([price, amount]) => [price, amount]);
}

/** The best levels, each time all of them. */
export function toWhole(raw: TopBook | HotTopBook): BookDelta {
  return { bids: raw.bids, asks: raw.asks, snapshot: true, time: Number(raw.timestamp) };
}

/** Oldest first, whatever order the venue has them in. */
export function toTrades(market: Market, raws: readonly RawTrade[]): Trade<RawTrade>[] {
  return chronological(raws.map((raw) => ({ ...trade(market, raw), id: raw.sequence, raw })));
}

export function toMatch(market: Market, raw: MatchEvent): Trade<MatchEvent> {
  return { ...trade(market, raw), id: raw.tradeId, raw };
}

function trade({ symbol }: Market, { side, price, size, time }: RawTrade | MatchEvent): Omit<Trade, "id" | "raw"> {
  // The side is that of the taker (docs: "Get Trade History").
  return { symbol, side, price: decimal(price), amount: decimal(size), time: millis(time) };
}

/** A ticker of the last 24 hours; `undefined` where nothing has ever been traded. */
export function toTicker(
  market: Market,
  raw: RawTicker | Stats,
  time: AllTickers["time"],
): Ticker<RawTicker | Stats> | undefined {
  const last = above(raw.last);
  if (!last) return undefined;
  const { buy: bid, sell: ask, high, low, changePrice, vol: volume, volValue: quoteVolume } = raw;
  const { bestBidSize: bidAmount, bestAskSize: askAmount } = "bestBidSize" in raw ? raw : {};
  const open = changePrice === null ? undefined : last.minus(changePrice);
  const offers = { bid, bidAmount, ask, askAmount };
  return tickerOf(market, { last, ...offers, open, high, low, volume, quoteVolume, time: Number(time) }, raw);
}

/** The stream tells the last trade and the best prices, nothing of the last 24 hours. */
export function toStreamTicker(market: Market, raw: TickerEvent): Ticker<TickerEvent> {
  const { price: last, bestBid: bid, bestBidSize: bidAmount, bestAsk: ask, bestAskSize: askAmount } = raw;
  return tickerOf(market, { last, bid, bidAmount, ask, askAmount, time: Number(raw.Time) }, raw);
}

const words = {
  "1m": "1min",
  "3m": "3min",
  "5m": "5min",
  "15m": "15min",
  "30m": "30min",
  "1h": "1hour",
  "2h": "2hour",
  "4h": "4hour",
  "6h": "6hour",
  "8h": "8hour",
  "12h": "12hour",
  "1d": "1day",
  "1w": "1week",
  "1M": "1month",
} as const;

/** The venue's word for a length of candles. Throws `ValidationError` for those that it does not have. */
export function fromInterval(interval: CandleInterval): (typeof words)[keyof typeof words] {
  return offered(words, interval, about);
}

/** `now`: the venue's time, by which a candle is over or not. */
export function toCandle(
  market: Market,
  interval: CandleInterval,
  raw: RawCandle,
  now: number,
): Candle<RawCandle> {
  const [start, open, close, high, low, volume, quoteVolume] = raw;
  const time = Number(start) * 1_000;
  return candleOf(market, interval, {
    time,
    open,
    high,
    low,
    close,
    volume,
    quoteVolume,
    closed: isOver(interval, time, now),
  }, raw);
}
