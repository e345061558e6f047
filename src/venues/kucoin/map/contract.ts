/** Contracts and their market data: KuCoin's words to ours. Amounts come as numbers of contracts. Pure. */
import type {
  BookChange,
  Candle as RawCandle,
  Contract as RawContract,
  CurrentFunding,
  Fee,
  InstrumentEvent,
  MarkPrice,
  MatchEvent,
  OrderBook,
  PastFunding,
  StreamCandle,
  Ticker as RawTicker,
  Trade as RawTrade,
} from "../../../../generated/kucoin/perp.ts";
import { amountOf } from "../../../connector/contracts.ts";
import { isOver, offered } from "../../../connector/intervals.ts";
import { chronological } from "../../../connector/listing.ts";
import { candleOf, fundingOf, tickerOf } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import { meaning } from "../../../core/meaning.ts";
import { above, sequenceOf } from "../../../core/numbers.ts";
import type {
  BookDelta,
  BookSnapshot,
  Candle,
  CandleInterval,
  FundingRate,
  LevelText,
  Market,
  MarketStatus,
  OpenInterest,
  PastFundingRate,
  Ticker,
  Trade,
  TradingFees,
} from "../../../model/mod.ts";
import { millis } from "./numbers.ts";
import { about } from "../errors.ts";

const statuses: Readonly<Record<string, MarketStatus>> = {
  Open: "trading",
  CancelOnly: "cancelOnly",
  Init: "halted",
  Paused: "halted",
};

/** Bitcoin has another name there. */
export function coinOf(currency: string): string {
  return currency === "XBT" ? "BTC" : currency;
}

/** The venue's name of a coin. */
export function currencyOf(coin: string): string {
  return coin === "BTC" ? "XBT" : coin;
}

/** A perpetual contract, or `undefined` for one that ends. What one contract is has a sign where it is inverse. */
export function toContract(raw: RawContract): Market<RawContract> | undefined {
  if (raw.type !== "FFWCSX" || raw.expireDate !== null) return undefined;
  const [base, quote, settle] = [raw.baseCurrency, raw.quoteCurrency, raw.settleCurrency].map(coinOf) as [
    string,
    string,
    string,
  ];
  const size = decimal(raw.multiplier).abs();
  const lot = size.times(raw.lotSize);
  const contract = { settle, inverse: raw.isInverse, size, maxLeverage: decimal(raw.maxLeverage) };
  return {
    symbol: `${base}/${quote}:${settle}`,
    id: raw.symbol,
    kind: "perp",
    base,
    quote,
    contract,
    status: meaning(statuses, raw.status) ?? raw.status,
    tickSize: decimal(raw.tickSize),
    lotSize: lot,
    price: { max: decimal(raw.maxPrice) },
    amount: { min: lot, max: size.times(raw.maxOrderQty) },
    notional: { forMarket: false },
    orderTypes: ["limit", "market", "stop", "stopLimit", "takeProfit", "takeProfitLimit"],
    timesInForce: ["GTC", "IOC"],
    postOnly: true,
    fees: { maker: decimal(raw.makerFeeRate), taker: decimal(raw.takerFeeRate) },
    raw,
  };
}

export function toBook(market: Market, raw: OrderBook): BookSnapshot {
  const levels = (side: OrderBook["bids"]): LevelText[] =>
    side.map(([price, contracts]) => [decimal(price).toFixed(), amountOf(market, decimal(contracts)).toFixed()]);
  return {
    symbol: market.symbol,
    bids: levels(raw.bids),
    asks: levels(raw.asks),
    sequence: sequenceOf(raw.sequence, about),
    time: millis(raw.ts),
  };
}

/** One level a message. */
export function toDelta(market: Market, raw: BookChange): BookDelta {
  const [price, side, contracts, ...others] = raw.change.split(",");
  if (price === undefined || contracts === undefined || others.length > 0 || (side !== "buy" && side !== "sell")) {
    throw new SchemaError("change", "price, side and contracts", raw.change.slice(0, 40), about);
  }
  const level: LevelText = [price, amountOf(market, decimal(contracts)).toFixed()];
  return {
    bids: side === "buy" ? [level] : [],
    asks: side === "sell" ? [level] : [],
    last: sequenceOf(raw.sequence, about),
    time: Number(raw.timestamp),
  };
}

export function toTrade<Raw extends RawTrade | MatchEvent>(market: Market, raw: Raw): Trade<Raw> {
  return {
    id: raw.tradeId,
    symbol: market.symbol,
    // That of the taker (docs: "Get Trade History").
    side: raw.side,
    price: decimal(raw.price),
    amount: amountOf(market, decimal(raw.size)),
    time: millis(raw.ts),
    raw,
  };
}

/** Oldest first, whatever order the venue has them in. */
export function toTrades(market: Market, raws: readonly RawTrade[]): Trade<RawTrade>[] {
  return chronological(raws.map((raw) => toTrade(market, raw)));
}

/** The last trade and the best prices, nothing of the last 24 hours. `undefined` where nothing was ever traded. */
export function toTicker(market: Market, raw: RawTicker): Ticker<RawTicker> | undefined {
  const last = above(raw.price);
  if (!last) return undefined;
  const [bidAmount, askAmount] = [raw.bestBidSize, raw.bestAskSize].map((size) => amountOf(market, decimal(size)));
  const { bestBidPrice: bid, bestAskPrice: ask } = raw;
  return tickerOf(market, { last, bid, bidAmount, ask, askAmount, time: millis(raw.ts) }, raw);
}

/** Milliseconds here, and high and low before the close. `now`: the venue's time, by which a candle is over or not. */
export function toCandle(market: Market, interval: CandleInterval, raw: RawCandle, now: number): Candle<RawCandle> {
  const [time, open, high, low, close, contracts] = raw;
  const volume = amountOf(market, decimal(contracts));
  return candleOf(market, interval, { time, open, high, low, close, volume, closed: isOver(interval, time, now) }, raw);
}

/** Seconds here, and the close before high and low. */
export function toStreamCandle(
  market: Market,
  interval: CandleInterval,
  raw: StreamCandle,
  now: number,
): Candle<StreamCandle> {
  const [start, open, close, high, low, contracts] = raw;
  const time = Number(start) * 1_000;
  const volume = amountOf(market, decimal(contracts));
  return candleOf(market, interval, { time, open, high, low, close, volume, closed: isOver(interval, time, now) }, raw);
}

/** The same as a number of minutes over HTTP, and as a word on the socket. */
const lengths = {
  "1m": [1, "1min"],
  "5m": [5, "5min"],
  "15m": [15, "15min"],
  "30m": [30, "30min"],
  "1h": [60, "1hour"],
  "2h": [120, "2hour"],
  "4h": [240, "4hour"],
  "8h": [480, "8hour"],
  "12h": [720, "12hour"],
  "1d": [1_440, "1day"],
  "1w": [10_080, "1week"],
} as const;

export function fromInterval(interval: CandleInterval): (typeof lengths)[keyof typeof lengths] {
  return offered<(typeof lengths)[keyof typeof lengths]>(lengths, interval, about);
}

/** The rate of the interval that is running, and when it is paid. */
export function toFunding(market: Market, raw: CurrentFunding, prices: MarkPrice): FundingRate<CurrentFunding> {
  return fundingOf(market, {
    rate: raw.value,
    interval: Number(raw.granularity),
    nextTime: Number(raw.fundingTime),
    markPrice: prices.value,
    indexPrice: prices.indexPrice,
    time: Number(prices.timePoint),
  }, raw);
}

const minute = 60_000;

/** The same out of the list of contracts, which tells how long it is until the payment: that is due at a whole minute. */
export function toListedFunding(market: Market, raw: RawContract, now: number): FundingRate<RawContract> {
  const { nextFundingRateTime: left, markPrice, indexPrice } = raw;
  return fundingOf(market, {
    rate: raw.fundingFeeRate,
    interval: Number(raw.fundingRateGranularity ?? 0),
    nextTime: left === null ? undefined : Math.round((now + Number(left)) / minute) * minute,
    markPrice,
    indexPrice,
    time: Math.floor(now),
  }, raw);
}

/** Prices and rates come apart: `raw` has the newest of both. */
export function toFundingEvent(market: Market, raw: InstrumentEvent): FundingRate<InstrumentEvent> {
  const { fundingRate: rate, markPrice, indexPrice, timestamp } = raw;
  return fundingOf(market, { rate, markPrice, indexPrice, time: Number(timestamp) }, raw);
}

export function toPastFunding(market: Market, raw: PastFunding): PastFundingRate<PastFunding> {
  return { symbol: market.symbol, rate: decimal(raw.fundingRate), time: Number(raw.timepoint), raw };
}

export function toOpenInterest(market: Market, raw: RawContract, now: number): OpenInterest<RawContract> {
  return { symbol: market.symbol, amount: amountOf(market, decimal(raw.openInterest)), time: Math.floor(now), raw };
}

export function toContractFees({ symbol }: Market, raw: Fee): TradingFees<Fee> {
  return { symbol, maker: decimal(raw.makerFeeRate), taker: decimal(raw.takerFeeRate), raw };
}
