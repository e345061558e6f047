/** Pairs, contracts and their market data: Bybit's words to ours. Pure. */
import type {
  Category,
  HotOrderBookEvent,
  Kline,
  KlineData,
  KlineEvent,
  KlineParams,
  OrderBook,
  OrderBookEvent,
  PublicTradeData,
  PublicTradeEvent,
  RecentTrade,
  ServerTimeAnswer,
  SpotInstrument,
  SpotTicker,
  SpotTickerData,
  SpotTickerEvent,
} from "../../../../generated/bybit/spot.ts";
import type { ContractInstrument } from "../../../../generated/bybit/perp.ts";
import { candleOf, rangeOf, tickerOf, type TickerTexts } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import { meaning } from "../../../core/meaning.ts";
import { isOver, offered } from "../../../connector/intervals.ts";
import { above, sequenceOf } from "../../../core/numbers.ts";
import type {
  BookDelta,
  BookSnapshot,
  Candle,
  CandleInterval,
  Market,
  MarketStatus,
  OrderType,
  Side,
  Ticker,
  TimeInForce,
  Trade,
} from "../../../model/mod.ts";
import { about } from "../errors.ts";

/** A product line of the venue, as its API names it. */
export type Product = "spot" | "linear" | "inverse";

const statuses: Readonly<Record<string, MarketStatus>> = {
  Trading: "trading",
  PreLaunch: "halted",
  Delivering: "halted",
  Closed: "halted",
};

const orderTypes: readonly OrderType[] = ["limit", "market", "stop", "stopLimit", "takeProfit", "takeProfitLimit"];
const timesInForce: readonly TimeInForce[] = ["GTC", "IOC", "FOK"];

/** Where a market is traded. */
export function productOf({ contract }: Market): Product {
  return contract === undefined ? "spot" : contract.inverse ? "inverse" : "linear";
}

/** Finds the market that a symbol of a product line means: the same symbol may be one of spot and one of contracts. */
export type MarketOf = (id: string, product: Category) => Market | undefined;

/** A pair of spot. Its least quantity is not checked any more, its least value is (docs: market/instrument). */
export function toPair(raw: SpotInstrument): Market<SpotInstrument> {
  const { basePrecision, minOrderAmt, maxLimitOrderQty, maxMarketOrderQty } = raw.lotSizeFilter;
  return {
    symbol: `${raw.baseCoin}/${raw.quoteCoin}`,
    id: raw.symbol,
    kind: "spot",
    base: raw.baseCoin,
    quote: raw.quoteCoin,
    status: meaning(statuses, raw.status) ?? raw.status.toLowerCase(),
    tickSize: decimal(raw.priceFilter.tickSize),
    lotSize: decimal(basePrecision),
    price: {},
    amount: rangeOf(undefined, maxLimitOrderQty),
    marketAmount: rangeOf(undefined, maxMarketOrderQty),
    notional: { ...rangeOf(minOrderAmt, undefined), forMarket: true },
    orderTypes,
    timesInForce,
    postOnly: true,
    raw,
  };
}

/**
 * A perpetual contract, or `undefined` for what has a delivery date. Quantities of linear contracts are in base, those of
 * inverse ones in USD: one contract is one of either (docs: order/create-order, "qty").
 */
export function toContract(raw: ContractInstrument): Market<ContractInstrument> | undefined {
  const inverse = raw.contractType === "InversePerpetual";
  if (!inverse && raw.contractType !== "LinearPerpetual") return undefined;
  const { minOrderQty, maxOrderQty, maxMktOrderQty, qtyStep, minNotionalValue } = raw.lotSizeFilter;
  return {
    symbol: `${raw.baseCoin}/${raw.quoteCoin}:${raw.settleCoin}`,
    id: raw.symbol,
    kind: "perp",
    base: raw.baseCoin,
    quote: raw.quoteCoin,
    contract: {
      settle: raw.settleCoin,
      inverse,
      size: decimal(1),
      maxLeverage: decimal(raw.leverageFilter.maxLeverage),
    },
    status: meaning(statuses, raw.status) ?? raw.status.toLowerCase(),
    tickSize: decimal(raw.priceFilter.tickSize),
    lotSize: decimal(qtyStep),
    price: rangeOf(raw.priceFilter.minPrice, raw.priceFilter.maxPrice),
    amount: rangeOf(minOrderQty, maxOrderQty),
    marketAmount: rangeOf(undefined, maxMktOrderQty),
    notional: { ...rangeOf(minNotionalValue, undefined), forMarket: true },
    orderTypes,
    timesInForce,
    postOnly: true,
    raw,
  };
}

/** A time in milliseconds since 1970 UTC, written as text. */
export function timeOf(text: string): number {
  const time = Number(text);
  if (text === "" || !Number.isSafeInteger(time)) throw new SchemaError("", "a time", text, about);
  return time;
}

/** The venue's time in milliseconds since 1970 UTC: it is told in nanoseconds. */
export function toTime({ result }: ServerTimeAnswer): number {
  return Number(BigInt(result.timeNano) / 1_000_000n);
}

export function sideOf(word: "Buy" | "Sell"): Side {
  return word === "Sell" ? "sell" : "buy";
}

/** Levels as they are: text pairs, best first. Their number is one of the deepest stream only, and is left out. */
export function toBook(market: Market, raw: OrderBook): BookSnapshot {
  return { symbol: market.symbol, bids: raw.b, asks: raw.a, time: raw.cts };
}

/** A change of a book, or all of it (docs: websocket/public/orderbook). Its time is that of the matching engine. */
export function toDelta({ type, data, cts }: OrderBookEvent | HotOrderBookEvent): BookDelta {
  const last = sequenceOf(data.u, about);
  if (type === "snapshot") return { bids: data.b, asks: data.a, last, time: cts, snapshot: true };
  return { bids: data.b, asks: data.a, last, time: cts };
}

/** A trade out of a list. `side` is the taker's (docs: market/recent-trade). */
export function toTrade(market: Market, raw: RecentTrade): Trade<RecentTrade> {
  return {
    id: raw.execId,
    symbol: market.symbol,
    side: sideOf(raw.side),
    price: decimal(raw.price),
    amount: decimal(raw.size),
    time: timeOf(raw.time),
    raw,
  };
}

/** The trades of an event, oldest first (docs: websocket/public/trade). */
export function toStreamTrades(market: Market, { data }: PublicTradeEvent): Trade<PublicTradeData>[] {
  return data.map((raw) => ({
    id: raw.i,
    symbol: market.symbol,
    side: sideOf(raw.S),
    price: decimal(raw.p),
    amount: decimal(raw.v),
    time: raw.T,
    raw,
  }));
}

/** A ticker of spot, at the time of the answer; `undefined` where nothing was traded so far. */
export function toTicker(market: Market, raw: SpotTicker, time: number): Ticker<SpotTicker> | undefined {
  return above(raw.lastPrice) && tickerOf(market, statistics(raw, time), raw);
}

/** The same from the stream, which has neither bid nor ask. */
export function toStreamTicker(market: Market, { data, ts }: SpotTickerEvent): Ticker<SpotTickerData> {
  return tickerOf(market, statistics(data, ts), data);
}

/** What a ticker says, which is none without a last price. Of inverse contracts the volume is in USD and the turnover in base. */
export function statistics(raw: Statistics, time: number): TickerTexts {
  if (!above(raw.lastPrice)) throw new SchemaError("lastPrice", "a price", raw.lastPrice ?? "none", about);
  return {
    last: raw.lastPrice ?? "",
    bid: raw.bid1Price,
    bidAmount: raw.bid1Size,
    ask: raw.ask1Price,
    askAmount: raw.ask1Size,
    open: raw.prevPrice24h,
    high: raw.highPrice24h,
    low: raw.lowPrice24h,
    volume: raw.volume24h,
    quoteVolume: raw.turnover24h,
    time,
  };
}

interface Statistics {
  readonly lastPrice?: string;
  readonly bid1Price?: string;
  readonly bid1Size?: string;
  readonly ask1Price?: string;
  readonly ask1Size?: string;
  readonly prevPrice24h?: string;
  readonly highPrice24h?: string;
  readonly lowPrice24h?: string;
  readonly volume24h?: string;
  readonly turnover24h?: string;
}

type RawInterval = KlineParams["interval"];

const intervals: Readonly<Partial<Record<CandleInterval, RawInterval>>> = {
  "1m": "1",
  "3m": "3",
  "5m": "5",
  "15m": "15",
  "30m": "30",
  "1h": "60",
  "2h": "120",
  "4h": "240",
  "6h": "360",
  "12h": "720",
  "1d": "D",
  "1w": "W",
  "1M": "M",
};

/** The venue's word for a length of candles. Throws `ValidationError` for those it does not have. */
export function fromInterval(interval: CandleInterval): RawInterval {
  return offered(intervals, interval, about);
}

/** A candle from its seven values. `now`: the venue's time, which tells whether it is over. */
export function toCandle(market: Market, interval: CandleInterval, raw: Kline, now: number): Candle<Kline> {
  const [start, open, high, low, close, volume, turnover] = raw;
  const time = timeOf(start);
  return candleOf(market, interval, {
    time,
    open,
    high,
    low,
    close,
    volume,
    quoteVolume: turnover,
    closed: isOver(interval, time, now),
  }, raw);
}

/** The candle of an event; `confirm` tells whether it is over. */
export function toStreamCandle(market: Market, interval: CandleInterval, { data }: KlineEvent): Candle<KlineData> {
  const [raw, ...others] = data;
  if (!raw || others.length > 0) throw new SchemaError("data", "one candle", String(data.length), about);
  return candleOf(market, interval, {
    time: raw.start,
    open: raw.open,
    high: raw.high,
    low: raw.low,
    close: raw.close,
    volume: raw.volume,
    quoteVolume: raw.turnover,
    closed: raw.confirm,
  }, raw);
}
