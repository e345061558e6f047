/** Markets and market data: Gate's words to ours. Amounts of contracts come as numbers of contracts. Pure. */
import type {
  Contract as RawContract,
  FuturesBookFrame,
  FuturesCandle,
  FuturesOrderBook,
  FuturesTicker,
  FuturesTrade,
  HotFuturesBookFrame,
} from "../../../../generated/gate/perp.ts";
import type {
  Candle as RawCandle,
  CurrencyPair,
  HotSpotBookFrame,
  OrderBook,
  SpotBookFrame,
  SpotCandle,
  SpotTrade,
  Ticker as RawTicker,
  Trade as RawTrade,
} from "../../../../generated/gate/spot.ts";
import { isOver, offered } from "../../../connector/intervals.ts";
import { amountOf } from "../../../connector/contracts.ts";
import { type ConvertedLevels, levelsOf } from "../../../connector/levels.ts";
import { candleOf, rangeOf, tickerOf } from "../../../connector/texts.ts";
import { type Decimal, Decimal as Exact, decimal } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import { meaning } from "../../../core/meaning.ts";
import { above, sequenceOf, stepOf, told } from "../../../core/numbers.ts";
import { present } from "../../../core/fields.ts";
import type {
  BookDelta,
  BookSnapshot,
  Candle,
  CandleInterval,
  LevelText,
  Market,
  MarketStatus,
  OrderType,
  Side,
  Ticker,
  TimeInForce,
  Trade,
} from "../../../model/mod.ts";
import { msOf } from "./values.ts";
import { about } from "../errors.ts";

const orderTypes: readonly OrderType[] = ["limit", "market"];
const timesInForce: readonly TimeInForce[] = ["GTC", "IOC", "FOK"];

/** Pairs on which only one side is taken keep the venue's word. */
const pairStatuses: Readonly<Record<string, MarketStatus>> = { tradable: "trading", untradable: "halted" };
/** Of one that is being taken down orders may only close: it keeps the venue's word. */
const contractStatuses: Readonly<Record<string, MarketStatus>> = {
  trading: "trading",
  prelaunch: "halted",
  delisted: "halted",
  circuit_breaker: "halted",
};

export function toPair(raw: CurrencyPair): Market<CurrencyPair> {
  const forMarket = above(raw.market_order_max_stock);
  return present({
    symbol: `${raw.base}/${raw.quote}`,
    id: raw.id,
    kind: "spot",
    base: raw.base,
    quote: raw.quote,
    status: meaning(pairStatuses, raw.trade_status) ?? raw.trade_status,
    tickSize: stepOf(raw.precision),
    lotSize: stepOf(raw.amount_precision),
    price: {},
    amount: rangeOf(raw.min_base_amount, raw.max_base_amount),
    marketAmount: forMarket ? { max: forMarket } : undefined,
    notional: { ...rangeOf(raw.min_quote_amount, raw.max_quote_amount), forMarket: true },
    orderTypes,
    timesInForce,
    postOnly: true,
    raw,
  });
}

/**
 * A contract, or `undefined` for one that is not worth a fixed amount of base. Where parts of contracts are traded their
 * step is nowhere said: the smallest order is taken for it, which whoever looked found to be a tenth.
 */
export function toContract(raw: RawContract): Market<RawContract> | undefined {
  const size = above(raw.quanto_multiplier);
  const at = raw.name.lastIndexOf("_");
  if (raw.type !== "direct" || !size || at < 1) return undefined;
  const [base, quote] = [raw.name.slice(0, at), raw.name.slice(at + 1)];
  const least = above(raw.order_size_min);
  const lot = (raw.enable_decimal ? least : undefined) ?? decimal(1);
  const [most, forMarket, leverage] = [raw.order_size_max, raw.market_order_size_max, raw.leverage_max].map(above);
  const [maker, taker] = [told(raw.maker_fee_rate), told(raw.taker_fee_rate)];
  const status = raw.status === undefined ? (raw.in_delisting ? "delisting" : "trading") : raw.status;
  return present<Market<RawContract>>({
    symbol: `${base}/${quote}:${quote}`,
    id: raw.name,
    kind: "perp",
    base,
    quote,
    contract: { settle: quote, inverse: false, size, ...(leverage ? { maxLeverage: leverage } : {}) },
    status: raw.in_delisting && status === "trading" ? "delisting" : meaning(contractStatuses, status) ?? status,
    tickSize: decimal(raw.order_price_round),
    lotSize: lot.times(size),
    price: {},
    amount: { min: Exact.max(least ?? lot, lot).times(size), ...(most ? { max: most.times(size) } : {}) },
    marketAmount: forMarket ? { max: forMarket.times(size) } : undefined,
    notional: { forMarket: false },
    orderTypes,
    timesInForce,
    postOnly: true,
    fees: maker && taker ? { maker, taker } : undefined,
    raw,
  });
}

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

/** Oldest first, whatever order the venue has them in. */
function oldestFirst<Raw>(trades: readonly Trade<Raw>[]): Trade<Raw>[] {
  const later = (one: string, other: string): number => one.length - other.length || (one < other ? -1 : 1);
  return [...trades].sort((one, other) => one.time - other.time || later(one.id, other.id));
}

/** Trades of spot; `side` is that of the taker (docs: "Public Trades Channel"). */
export function toTrades<Raw extends RawTrade | SpotTrade>(market: Market, raws: readonly Raw[]): Trade<Raw>[] {
  return oldestFirst(raws.map((raw) => ({
    id: String(raw.id),
    symbol: market.symbol,
    side: raw.side,
    price: decimal(raw.price),
    amount: decimal(raw.amount),
    time: Math.floor(Number(raw.create_time_ms)),
    raw,
  })));
}

/** Trades of contracts: positive is a taker who bought (docs: "Trades notification"). */
export function toContractTrades(market: Market, raws: readonly FuturesTrade[]): Trade<FuturesTrade>[] {
  return oldestFirst(raws.map((raw) => ({
    id: String(raw.id),
    symbol: market.symbol,
    ...sized(market, raw.size),
    price: decimal(raw.price),
    time: Math.floor(msOf(raw.create_time_ms ?? raw.create_time)),
    raw,
  })));
}

/** Side and amount of a signed number of contracts. */
export function sized(market: Market, size: string | number): { readonly side: Side; readonly amount: Decimal } {
  const contracts = decimal(size);
  return { side: contracts.isNegative() ? "sell" : "buy", amount: amountOf(market, contracts.abs()) };
}

/** What both kinds of tickers have. `undefined` where nothing has ever been traded. */
function glance<Raw extends RawTicker | FuturesTicker>(market: Market, raw: Raw): Ticker<Raw> | undefined {
  const last = above(raw.last);
  if (!last) return undefined;
  const [bidSize, askSize] = [told(raw.highest_size), told(raw.lowest_size)];
  return tickerOf(market, {
    last,
    bid: raw.highest_bid,
    bidAmount: bidSize && amountOf(market, bidSize),
    ask: raw.lowest_ask,
    askAmount: askSize && amountOf(market, askSize),
    high: raw.high_24h,
    low: raw.low_24h,
  }, raw);
}

/** A ticker of spot. Over HTTP it has no time. */
export function toTicker(market: Market, raw: RawTicker, time?: number): Ticker<RawTicker> | undefined {
  const found = glance(market, raw);
  const [volume, quoteVolume] = [told(raw.base_volume), told(raw.quote_volume)];
  return found && {
    ...found,
    ...(volume ? { volume } : {}),
    ...(quoteVolume ? { quoteVolume } : {}),
    ...(time === undefined ? {} : { time }),
  };
}

/** A ticker of a contract. On the socket it has neither bid nor ask. */
export function toContractTicker(market: Market, raw: FuturesTicker, time?: number): Ticker<FuturesTicker> | undefined {
  const found = glance(market, raw);
  const [volume, quoteVolume] = [told(raw.volume_24h), told(raw.volume_24h_quote)];
  return found && {
    ...found,
    ...(volume ? { volume: amountOf(market, volume) } : {}),
    ...(quoteVolume ? { quoteVolume } : {}),
    ...(time === undefined ? {} : { time }),
  };
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

export function toCandle(market: Market, interval: CandleInterval, raw: RawCandle): Candle<RawCandle> {
  const [time, quoteVolume, close, high, low, open, volume, over] = raw;
  return candleOf(market, interval, {
    time: msOf(time),
    open,
    high,
    low,
    close,
    volume,
    quoteVolume,
    closed: over === "true",
  }, raw);
}

export function toStreamCandle(market: Market, interval: CandleInterval, raw: SpotCandle): Candle<SpotCandle> {
  return candleOf(market, interval, {
    time: msOf(raw.t),
    open: raw.o,
    high: raw.h,
    low: raw.l,
    close: raw.c,
    volume: raw.a,
    quoteVolume: raw.v,
    closed: raw.w === true,
  }, raw);
}

/** A candle of contracts. Over HTTP nothing says whether it is over: `now`, the venue's time, does. */
export function toContractCandle(
  market: Market,
  interval: CandleInterval,
  raw: FuturesCandle,
  now?: number,
): Candle<FuturesCandle> {
  const time = msOf(raw.t);
  return candleOf(market, interval, {
    time,
    open: raw.o,
    high: raw.h,
    low: raw.l,
    close: raw.c,
    volume: amountOf(market, decimal(raw.v ?? 0)),
    quoteVolume: raw.sum ?? raw.a,
    closed: raw.w === true || (now !== undefined && isOver(interval, time, now)),
  }, raw);
}
