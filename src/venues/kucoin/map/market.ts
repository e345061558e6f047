/** Pairs and market data of spot: KuCoin's words to ours. Pure. */
import type {
  AllTickers,
  BookChange,
  Candle as RawCandle,
  MatchEvent,
  OrderBook,
  Pair,
  Stats,
  Ticker as RawTicker,
  TickerEvent,
  TopBook,
  Trade as RawTrade,
} from "../../../../generated/kucoin/spot.ts";
import { decimal } from "../../../core/decimal.ts";
import { ValidationError } from "../../../core/errors.ts";
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
import { above, millis, sequence } from "./numbers.ts";

/** A pair and its rules. It goes by the name that its assets have in accounts, not by the one that is shown. */
export function toPair(raw: Pair): Market<Pair> {
  const [least, most, worth] = [raw.baseMinSize, raw.baseMaxSize, raw.minFunds].map(above);
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
    amount: { ...(least ? { min: least } : {}), ...(most ? { max: most } : {}) },
    notional: { ...(worth ? { min: worth } : {}), forMarket: true },
    orderTypes: ["limit", "market"],
    timesInForce: ["GTC", "IOC", "FOK"],
    postOnly: true,
    raw,
  };
}

export function toBook(market: Market, raw: OrderBook): BookSnapshot {
  const { bids, asks } = raw;
  return { symbol: market.symbol, bids, asks, sequence: sequence(raw.sequence), time: Number(raw.time) };
}

/** Changes come in no order, and some have no price: those say that a number was used (docs: "Orderbook - Increment"). */
export function toDelta(raw: BookChange): BookDelta {
  return {
    bids: changed(raw.changes.bids),
    asks: changed(raw.changes.asks),
    first: sequence(raw.sequenceStart),
    last: sequence(raw.sequenceEnd),
    time: Number(raw.time),
  };
}

function changed(levels: readonly (readonly [string, string, string])[]): LevelText[] {
  return levels
    .filter(([price]) => Number(price) !== 0)
    .toSorted(([, , one], [, , other]) => sequence(one) - sequence(other))
    .map(([price, amount]) => [price, amount]);
}

/** The best levels, each time all of them. */
export function toWhole(raw: TopBook): BookDelta {
  return { bids: raw.bids, asks: raw.asks, snapshot: true, time: Number(raw.timestamp) };
}

/** Oldest first, whatever order the venue has them in. */
export function toTrades(market: Market, raws: readonly RawTrade[]): Trade<RawTrade>[] {
  return raws.map((raw) => ({ ...trade(market, raw), id: raw.sequence, raw }))
    .sort((one, other) => one.time - other.time || (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
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
  const [last, high, low] = [raw.last, raw.high, raw.low].map(above);
  if (!last) return undefined;
  const sizes = "bestBidSize" in raw ? raw : undefined;
  return {
    symbol: market.symbol,
    last,
    ...offers({ bid: raw.buy, bidAmount: sizes?.bestBidSize, ask: raw.sell, askAmount: sizes?.bestAskSize }),
    ...(raw.changePrice === null ? {} : { open: last.minus(raw.changePrice) }),
    ...(high ? { high } : {}),
    ...(low ? { low } : {}),
    ...(raw.vol === null ? {} : { volume: decimal(raw.vol) }),
    ...(raw.volValue === null ? {} : { quoteVolume: decimal(raw.volValue) }),
    time: Number(time),
    raw,
  };
}

/** The stream tells the last trade and the best prices, nothing of the last 24 hours. */
export function toStreamTicker(market: Market, raw: TickerEvent): Ticker<TickerEvent> {
  const { bestBid: bid, bestBidSize: bidAmount, bestAsk: ask, bestAskSize: askAmount } = raw;
  return {
    symbol: market.symbol,
    last: decimal(raw.price),
    ...offers({ bid, bidAmount, ask, askAmount }),
    time: Number(raw.Time),
    raw,
  };
}

type Offers = { readonly [Key in "bid" | "bidAmount" | "ask" | "askAmount"]?: string | null | undefined };

function offers(raw: Offers): Pick<Ticker, "bid" | "bidAmount" | "ask" | "askAmount"> {
  const [bid, bidAmount, ask, askAmount] = [raw.bid, raw.bidAmount, raw.ask, raw.askAmount].map(above);
  return {
    ...(bid ? { bid, ...(bidAmount ? { bidAmount } : {}) } : {}),
    ...(ask ? { ask, ...(askAmount ? { askAmount } : {}) } : {}),
  };
}

type CandleType =
  | "1min"
  | "3min"
  | "5min"
  | "15min"
  | "30min"
  | "1hour"
  | "2hour"
  | "4hour"
  | "6hour"
  | "8hour"
  | "12hour"
  | "1day"
  | "1week"
  | "1month";

const types: Readonly<Record<Exclude<CandleInterval, "1s" | "3d">, CandleType>> = {
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
};

export function fromInterval(interval: CandleInterval): CandleType {
  if (interval === "1s" || interval === "3d") {
    throw new ValidationError("interval", `${interval} is not offered`, { venue: "kucoin" });
  }
  return types[interval];
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
  return {
    symbol: market.symbol,
    interval,
    time,
    open: decimal(open),
    high: decimal(high),
    low: decimal(low),
    close: decimal(close),
    volume: decimal(volume),
    quoteVolume: decimal(quoteVolume),
    closed: isOver(interval, time, now),
    raw,
  };
}

/** Milliseconds of an interval; of a month, which differ, of the shortest. */
export function lengthOf(interval: CandleInterval): number {
  const unit = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000, M: 28 * 86_400_000 };
  return Number.parseInt(interval) * unit[interval.slice(-1) as keyof typeof unit];
}

/** Whether a candle that began at `start` has ended by `now`. */
export function isOver(interval: CandleInterval, start: number, now: number): boolean {
  if (interval !== "1M") return start + lengthOf(interval) <= now;
  const begun = new Date(start);
  return Date.UTC(begun.getUTCFullYear(), begun.getUTCMonth() + 1) <= now;
}
