/** Markets and market data: Binance's words to ours. Pure. */
import type { LotSizeFilter, MarketLotSizeFilter, SymbolInfo } from "../../../../generated/binance/spot.ts";
import type {
  Depth,
  DiffDepthEvent,
  HotDiffDepthEvent,
  Kline,
  KlineEvent,
  MinNotionalFilter,
  NotionalFilter,
  PriceFilter,
  Ticker24hr,
  TickerEvent,
  Trade as RawTrade,
  TradeEvent,
} from "../../../../generated/binance/spot.ts";
import { type Decimal, decimal, isAboveZero } from "../../../core/decimal.ts";
import { wholeText } from "../../../core/digits.ts";
import type { Int64 } from "../../../core/endpoint.ts";
import { SchemaError } from "../../../core/errors.ts";
import { present } from "../../../core/fields.ts";
import type {
  BookDelta,
  BookSnapshot,
  Candle,
  CandleInterval,
  Market,
  MarketStatus,
  OrderType,
  Range,
  Ticker,
  Trade,
} from "../../../model/mod.ts";
import { meaning } from "../../../core/meaning.ts";

const statuses: Readonly<Record<string, MarketStatus>> = {
  TRADING: "trading",
  CANCEL_ONLY: "cancelOnly",
  HALT: "halted",
  BREAK: "halted",
  END_OF_DAY: "halted",
};

const orderTypes: Readonly<Record<string, OrderType>> = {
  LIMIT: "limit",
  MARKET: "market",
  STOP_LOSS: "stop",
  STOP_LOSS_LIMIT: "stopLimit",
  TAKE_PROFIT: "takeProfit",
  TAKE_PROFIT_LIMIT: "takeProfitLimit",
};

/** A market, or `undefined` for a symbol that is not traded on spot or lacks the filters an order needs (docs: Filters). */
export function toMarket(raw: SymbolInfo): Market<SymbolInfo> | undefined {
  const price = filter<PriceFilter>(raw, "PRICE_FILTER");
  const lot = filter<LotSizeFilter>(raw, "LOT_SIZE");
  if (!raw.isSpotTradingAllowed || !price || !lot) return undefined;
  const marketLot = filter<MarketLotSizeFilter>(raw, "MARKET_LOT_SIZE");
  return {
    symbol: `${raw.baseAsset}/${raw.quoteAsset}`,
    id: raw.symbol,
    kind: "spot",
    base: raw.baseAsset,
    quote: raw.quoteAsset,
    status: meaning(statuses, raw.status) ?? raw.status.toLowerCase(),
    // A size of zero switches the rule off; what remains is the precision that orders may have at all.
    tickSize: above(price.tickSize) ?? decimal(10).pow(-raw.quoteAssetPrecision),
    lotSize: above(lot.stepSize) ?? decimal(10).pow(-raw.baseAssetPrecision),
    price: range(price.minPrice, price.maxPrice),
    amount: range(lot.minQty, lot.maxQty),
    ...(marketLot ? { marketAmount: marketRule(marketLot) } : {}),
    notional: notional(raw),
    orderTypes: raw.orderTypes.flatMap((type) => meaning(orderTypes, type) ?? []),
    timesInForce: ["GTC", "IOC", "FOK"],
    postOnly: raw.orderTypes.includes("LIMIT_MAKER"),
    raw,
  };
}

/** A filter of a symbol, where it has it. */
export function filter<Filter extends { filterType: string }>(
  raw: { readonly filters: readonly { readonly filterType: string }[] },
  type: Filter["filterType"],
): Filter | undefined {
  return raw.filters.find((one) => one.filterType === type) as Filter | undefined;
}

/** A number that says something: not zero, and there. */
export function above(text: string | undefined): Decimal | undefined {
  const value = text === undefined ? undefined : decimal(text);
  return value && isAboveZero(value) ? value : undefined;
}

/** Zero is no bound. */
export function range(min: string | undefined, max: string | undefined): Range {
  const least = above(min);
  const most = above(max);
  return { ...(least ? { min: least } : {}), ...(most ? { max: most } : {}) };
}

/** The lot size of market orders. */
export function marketRule(raw: Omit<MarketLotSizeFilter, "filterType">): Range & { readonly lotSize?: Decimal } {
  const lotSize = above(raw.stepSize);
  return { ...range(raw.minQty, raw.maxQty), ...(lotSize ? { lotSize } : {}) };
}

function notional(raw: SymbolInfo): Market["notional"] {
  const rule = filter<NotionalFilter>(raw, "NOTIONAL");
  if (rule) return { ...range(rule.minNotional, rule.maxNotional), forMarket: rule.applyMinToMarket };
  const old = filter<MinNotionalFilter>(raw, "MIN_NOTIONAL");
  return old ? { ...range(old.minNotional, undefined), forMarket: old.applyToMarket } : { forMarket: false };
}

/** Levels as they are: text pairs, best first. */
export function toBook(market: Market, raw: Depth): BookSnapshot & { readonly sequence: number } {
  return { symbol: market.symbol, bids: raw.bids, asks: raw.asks, sequence: sequence(raw.lastUpdateId) };
}

/** A change of the book. `U` and `u` number its first and last update (docs: Diff. depth stream). */
export function toDelta(raw: DiffDepthEvent | HotDiffDepthEvent): BookDelta {
  return { bids: raw.b, asks: raw.a, first: sequence(raw.U), last: sequence(raw.u), time: raw.E };
}

/** A number that others are counted from: rounded, it would make one book of two that do not join. */
export function sequence(raw: Int64): number {
  if (typeof raw === "number") return raw;
  throw new SchemaError("", "an update id below 2^53", String(raw), { venue: "binance" });
}

/** `isBuyerMaker`: the buyer's order rested, so the taker sold. */
export function toTrade(market: Market, raw: RawTrade): Trade<RawTrade> {
  return {
    id: String(raw.id),
    symbol: market.symbol,
    side: raw.isBuyerMaker ? "sell" : "buy",
    price: decimal(raw.price),
    amount: decimal(raw.qty),
    time: raw.time,
    raw,
  };
}

/** `m`: the buyer is the maker, so the taker sold (docs: Trade streams). */
export function toStreamTrade(market: Market, raw: TradeEvent): Trade<TradeEvent> {
  return {
    id: wholeText(raw.t),
    symbol: market.symbol,
    side: raw.m ? "sell" : "buy",
    price: decimal(raw.p),
    amount: decimal(raw.q),
    time: raw.T,
    raw,
  };
}

/** A ticker of the last 24 hours; a side of the book without orders is absent, where Binance writes zeros. */
export function toTicker(market: Market, raw: Ticker24hr): Ticker<Ticker24hr> {
  const bid = above(raw.bidPrice);
  const ask = above(raw.askPrice);
  return present({
    symbol: market.symbol,
    last: decimal(raw.lastPrice),
    bid,
    bidAmount: bid && decimal(raw.bidQty),
    ask,
    askAmount: ask && decimal(raw.askQty),
    open: decimal(raw.openPrice),
    high: decimal(raw.highPrice),
    low: decimal(raw.lowPrice),
    volume: decimal(raw.volume),
    quoteVolume: decimal(raw.quoteVolume),
    time: raw.closeTime,
    raw,
  });
}

/** The same from the stream (docs: Individual symbol ticker streams). */
export function toStreamTicker(market: Market, raw: TickerEvent): Ticker<TickerEvent> {
  const bid = above(raw.b);
  const ask = above(raw.a);
  return present({
    symbol: market.symbol,
    last: decimal(raw.c),
    bid,
    bidAmount: bid && decimal(raw.B),
    ask,
    askAmount: ask && decimal(raw.A),
    open: decimal(raw.o),
    high: decimal(raw.h),
    low: decimal(raw.l),
    volume: decimal(raw.v),
    quoteVolume: decimal(raw.q),
    time: raw.E,
    raw,
  });
}

/** A candle from its twelve values. `now`: the venue's time, which tells whether it is over. */
export function toCandle(market: Market, interval: CandleInterval, raw: Kline, now: number): Candle<Kline> {
  const [time, open, high, low, close, volume, closeTime, quoteVolume, trades] = raw;
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
    trades: Number(trades),
    closed: closeTime < now,
    raw,
  };
}

/** A candle from the stream; `x` tells whether it is over. */
export function toStreamCandle(market: Market, interval: CandleInterval, raw: KlineEvent): Candle<KlineEvent> {
  const { k } = raw;
  return {
    symbol: market.symbol,
    interval,
    time: k.t,
    open: decimal(k.o),
    high: decimal(k.h),
    low: decimal(k.l),
    close: decimal(k.c),
    volume: decimal(k.v),
    quoteVolume: decimal(k.q),
    trades: Number(k.n),
    closed: k.x,
    raw,
  };
}
