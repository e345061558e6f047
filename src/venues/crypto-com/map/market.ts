/** Instruments and market data: Crypto.com's words to ours. Pure. */
import type {
  BookFrame,
  Books,
  Candle as RawCandle,
  HotBookFrame,
  Instrument,
  Ticker as RawTicker,
  TickerEvent,
  Trade as RawTrade,
  TradeEvent,
} from "../../../../generated/crypto-com/spot.ts";
import { isOver, offered } from "../../../connector/intervals.ts";
import { type ConvertedLevels, levelsOf } from "../../../connector/levels.ts";
import { chronological } from "../../../connector/listing.ts";
import { candleOf, tickerOf } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import { present } from "../../../core/fields.ts";
import { above, sequenceOf } from "../../../core/numbers.ts";
import type { BookDelta, BookSnapshot, Candle, CandleInterval, Market, Ticker, Trade } from "../../../model/mod.ts";
import { about } from "../errors.ts";

/** An instrument and its rules, or nothing for one that is no pair of currencies, or a pair of another place. */
export function toMarket(raw: Instrument): Market<Instrument>[] {
  const { symbol, base_ccy: base, quote_ccy: quote } = raw;
  if (raw.inst_type !== "CCY_PAIR" || symbol !== `${base}_${quote}`) return [];
  return [{
    symbol: `${base}/${quote}`,
    id: symbol,
    kind: "spot",
    base,
    quote,
    status: raw.tradable ? "trading" : "halted",
    tickSize: decimal(raw.price_tick_size),
    lotSize: decimal(raw.qty_tick_size),
    price: {},
    amount: {},
    notional: { forMarket: false },
    orderTypes: ["limit", "market"],
    timesInForce: ["GTC", "IOC", "FOK"],
    postOnly: true,
    raw,
  }];
}

export function toBook(market: Market, { data: [book] }: Books): BookSnapshot {
  if (!book) throw new SchemaError("result.data", "a book", "none", about);
  const time = book.t === undefined ? undefined : Number(book.t);
  return present<BookSnapshot>({
    symbol: market.symbol,
    bids: levelsOf(market, book.bids),
    asks: levelsOf(market, book.asks),
    time,
  });
}

/** The whole book, or what is at each level that has changed. */
export function toDelta({ result: { data } }: BookFrame | HotBookFrame, levels: ConvertedLevels): BookDelta {
  const [event] = data;
  if (!event || data.length > 1) throw new SchemaError("result.data", "one change", `${data.length} of them`, about);
  const { update, u, pu, t: time } = event;
  const last = sequenceOf(u, about);
  const { bids, asks } = update ?? event;
  if (!bids || !asks) throw new SchemaError("result.data.0", "both sides of a book", "none", about);
  const sides = { bids: levels.of("bids", bids), asks: levels.of("asks", asks), last, time };
  if (!update) return { ...sides, snapshot: true };
  if (pu === undefined) throw new SchemaError("result.data.0.pu", "the number before", "none", about);
  return { ...sides, previous: sequenceOf(pu, about) };
}

/** Oldest first, whatever order the venue has them in. The side is the taker's. */
export function toTrades<Raw extends RawTrade | TradeEvent>(
  { symbol }: Market,
  raws: readonly Raw[],
): Trade<Raw>[] {
  return chronological(raws.map((raw) => ({
    id: raw.d,
    symbol,
    side: raw.s === "BUY" || raw.s === "buy" ? "buy" as const : "sell" as const,
    price: decimal(raw.p),
    amount: decimal(raw.q),
    time: Number(raw.t),
    raw,
  })));
}

/** Nothing where it was never traded. */
export function toTicker<Raw extends RawTicker | TickerEvent>(market: Market, raw: Raw): Ticker<Raw> | undefined {
  const last = above(raw.a);
  if (!last) return undefined;
  const event: Partial<TickerEvent> = "bs" in raw ? raw : {};
  return tickerOf(market, {
    last,
    bid: raw.b,
    bidAmount: event.bs,
    ask: raw.k,
    askAmount: event.ks,
    high: raw.h,
    low: raw.l,
    volume: raw.v,
    // What was traded is told in dollars.
    quoteVolume: market.quote === "USD" ? raw.vv : undefined,
    time: Number(raw.t),
  }, raw);
}

const timeframes = {
  "1m": "1m",
  "5m": "5m",
  "15m": "15m",
  "30m": "30m",
  "1h": "1h",
  "2h": "2h",
  "4h": "4h",
  "12h": "12h",
  "1d": "1D",
  "1w": "7D",
  "1M": "1M",
} as const;

export function fromInterval(interval: CandleInterval): typeof timeframes[keyof typeof timeframes] {
  return offered(timeframes, interval, about);
}

/** `now`: the venue's time, by which a candle is over or not. */
export function toCandle(market: Market, interval: CandleInterval, raw: RawCandle, now: number): Candle<RawCandle> {
  const time = Number(raw.t);
  const { o: open, h: high, l: low, c: close, v: volume } = raw;
  return candleOf(market, interval, { time, open, high, low, close, volume, closed: isOver(interval, time, now) }, raw);
}
