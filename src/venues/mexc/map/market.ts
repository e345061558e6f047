/** Markets and market data: MEXC's words to ours. Pure. */
import type {
  AggreDealsFrame,
  AggreDepthFrame,
  Deal,
  Depth,
  DepthLevel,
  FrameHead,
  Kline,
  KlinePush,
  MiniTickerFrame,
  MiniTickerPush,
  SpotKlineFrame,
  SymbolInfo,
  Ticker24hr,
  Trade as RawTrade,
} from "../../../../generated/mexc/spot.ts";
import { isOver, offered } from "../../../connector/intervals.ts";
import { candleOf, rangeOf, tickerOf } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
import { present } from "../../../core/fields.ts";
import { meaning } from "../../../core/meaning.ts";
import { above, sequenceOf, stepOf } from "../../../core/numbers.ts";
import type {
  BookDelta,
  BookSnapshot,
  Candle,
  CandleInterval,
  LevelText,
  Market,
  MarketStatus,
  OrderType,
  Ticker,
  Trade,
} from "../../../model/mod.ts";
import { about } from "../errors.ts";

const orderTypes: Readonly<Record<string, OrderType>> = { LIMIT: "limit", MARKET: "market" };

/** A symbol and its rules. What is called a precision of amounts is the least of them (ccxt has seen it so). */
export function toMarket(raw: SymbolInfo): Market<SymbolInfo> {
  const least = above(raw.quoteAmountPrecision);
  return {
    symbol: `${raw.baseAsset}/${raw.quoteAsset}`,
    id: raw.symbol,
    kind: "spot",
    base: raw.baseAsset,
    quote: raw.quoteAsset,
    status: statusOf(raw),
    tickSize: stepOf(raw.quoteAssetPrecision),
    lotSize: stepOf(raw.baseAssetPrecision),
    price: {},
    amount: rangeOf(raw.baseSizePrecision, undefined),
    notional: { ...rangeOf(least, raw.maxQuoteAmount), forMarket: true },
    orderTypes: raw.orderTypes.flatMap((type) => meaning(orderTypes, type) ?? []),
    timesInForce: ["GTC", "IOC", "FOK"],
    postOnly: raw.orderTypes.includes("LIMIT_MAKER"),
    fees: { maker: decimal(raw.makerCommission), taker: decimal(raw.takerCommission) },
    raw,
  };
}

/** Buys alone, or sells alone, are no status: the venue refuses the others. */
function statusOf({ status, isSpotTradingAllowed, tradeSideType }: SymbolInfo): MarketStatus {
  const online = status === "1" || status === "ENABLED";
  return online && isSpotTradingAllowed && tradeSideType !== 4 ? "trading" : "halted";
}

export function toBook({ symbol }: Market, { bids, asks, lastUpdateId }: Depth): BookSnapshot {
  return { symbol, bids, asks, sequence: sequenceOf(lastUpdateId, about) };
}

/** When an event was sent, or made. */
export function timeOf({ sendTime, createTime }: Pick<FrameHead, "sendTime" | "createTime">): number | undefined {
  return sendTime ?? createTime;
}

/** What is at each level by now. */
export function toDelta(frame: AggreDepthFrame): BookDelta {
  const { bids, asks, fromVersion, toVersion } = frame.publicAggreDepths;
  return present<BookDelta>({
    bids: bids.map(textsOf),
    asks: asks.map(textsOf),
    first: sequenceOf(fromVersion, about),
    last: sequenceOf(toVersion, about),
    time: timeOf(frame),
  });
}

function textsOf({ price, quantity }: DepthLevel): LevelText {
  return [price, quantity];
}

/** Oldest first. Most have no id: what is known of one stands in its place. */
export function toTrades(market: Market, raws: readonly RawTrade[]): Trade<RawTrade>[] {
  return raws.map((raw) => trade(market, raw.id, !raw.isBuyerMaker, { ...raw, quantity: raw.qty }, raw))
    .reverse().sort((one, other) => one.time - other.time);
}

export function toDeals(market: Market, { publicAggreDeals }: AggreDealsFrame): Trade<Deal>[] {
  return publicAggreDeals.deals.map((raw) => trade(market, raw.tradeId, raw.tradeType === 1, raw, raw))
    .sort((one, other) => one.time - other.time);
}

function trade<Raw>(
  { symbol }: Market,
  id: string | null | undefined,
  bought: boolean,
  { price, quantity, time }: { readonly price: string; readonly quantity: string; readonly time: number },
  raw: Raw,
): Trade<Raw> {
  return {
    id: id || `${time}/${price}/${quantity}`,
    symbol,
    side: bought ? "buy" : "sell",
    price: decimal(price),
    amount: decimal(quantity),
    time,
    raw,
  };
}

/** A symbol's last day; nothing where it was never traded. */
export function toTicker(market: Market, raw: Ticker24hr): Ticker<Ticker24hr> | undefined {
  if (!above(raw.lastPrice)) return undefined;
  return tickerOf(market, {
    last: raw.lastPrice,
    bid: raw.bidPrice,
    bidAmount: raw.bidQty,
    ask: raw.askPrice,
    askAmount: raw.askQty,
    open: raw.openPrice,
    high: raw.highPrice,
    low: raw.lowPrice,
    volume: raw.volume,
    quoteVolume: raw.quoteVolume,
    time: raw.closeTime,
  }, raw);
}

/** The same from the stream, which tells no best prices. What it calls volume is quote, and quantity base. */
export function toStreamTicker(market: Market, frame: MiniTickerFrame): Ticker<MiniTickerPush> {
  const raw = frame.publicMiniTicker;
  const { price: last, high, low, quantity: volume, volume: quoteVolume } = raw;
  return tickerOf(market, { last, high, low, volume, quoteVolume, time: timeOf(frame) }, raw);
}

/** Lengths of candles: the words of requests, and those of channels. */
const intervals = {
  "1m": ["1m", "Min1"],
  "5m": ["5m", "Min5"],
  "15m": ["15m", "Min15"],
  "30m": ["30m", "Min30"],
  "1h": ["60m", "Min60"],
  "4h": ["4h", "Hour4"],
  "1d": ["1d", "Day1"],
  "1w": ["1W", "Week1"],
  "1M": ["1M", "Month1"],
} as const;
type Words = typeof intervals[keyof typeof intervals];

export function fromInterval(interval: CandleInterval): Words {
  return offered<Words>(intervals, interval, about);
}

/** `now`: the venue's time, by which a candle is over or not. */
export function toCandle(market: Market, interval: CandleInterval, raw: Kline, now: number): Candle<Kline> {
  const [time, open, high, low, close, volume, , quoteVolume] = raw;
  const closed = isOver(interval, time, now);
  return candleOf(market, interval, { time, open, high, low, close, volume, quoteVolume, closed }, raw);
}

/** `received`: our time, where the frame tells none. */
export function toStreamCandle(
  market: Market,
  interval: CandleInterval,
  frame: SpotKlineFrame,
  received: number,
): Candle<KlinePush> {
  const raw = frame.publicSpotKline;
  const time = raw.windowStart * 1_000;
  return candleOf(market, interval, {
    time,
    open: raw.openingPrice,
    high: raw.highestPrice,
    low: raw.lowestPrice,
    close: raw.closingPrice,
    volume: raw.volume,
    quoteVolume: raw.amount,
    closed: isOver(interval, time, timeOf(frame) ?? received),
  }, raw);
}
