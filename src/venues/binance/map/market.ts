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
import { candleOf, rangeOf, tickerOf } from "../../../connector/texts.ts";
import { type Decimal, decimal } from "../../../core/decimal.ts";
import { inColumns } from "../../../core/scan/decoder.ts";
import { above, sequenceOf, stepOf } from "../../../core/numbers.ts";
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
import type { ErrorContext } from "../../../core/errors.ts";
import { about } from "../terms.ts";
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

/** What of a symbol is read: every form of the API tells it. */
export type SymbolFacts = Pick<
  SymbolInfo,
  | "symbol"
  | "status"
  | "baseAsset"
  | "baseAssetPrecision"
  | "quoteAsset"
  | "quoteAssetPrecision"
  | "orderTypes"
  | "isSpotTradingAllowed"
  | "filters"
>;

/** A market, or `undefined` for a symbol that is not traded on spot or lacks the filters an order needs (docs: Filters). */
export function toMarket<Raw extends SymbolFacts>(raw: Raw): Market<Raw> | undefined {
  const price = filter<PriceFilter>(raw, "PRICE_FILTER");
  const lot = filter<LotSizeFilter>(raw, "LOT_SIZE");
  if (!raw.isSpotTradingAllowed || !price || !lot) return undefined;
  const marketLot = filter<MarketLotSizeFilter>(raw, "MARKET_LOT_SIZE");
  return present<Market<Raw>>({
    symbol: `${raw.baseAsset}/${raw.quoteAsset}`,
    id: raw.symbol,
    kind: "spot",
    base: raw.baseAsset,
    quote: raw.quoteAsset,
    status: meaning(statuses, raw.status) ?? raw.status.toLowerCase(),
    // A size of zero switches the rule off; what remains is the precision that orders may have at all.
    tickSize: above(price.tickSize) ?? stepOf(raw.quoteAssetPrecision),
    lotSize: above(lot.stepSize) ?? stepOf(raw.baseAssetPrecision),
    price: rangeOf(price.minPrice, price.maxPrice),
    amount: rangeOf(lot.minQty, lot.maxQty),
    marketAmount: marketLot ? marketRule(marketLot) : undefined,
    notional: notional(raw),
    orderTypes: raw.orderTypes.flatMap((type) => meaning(orderTypes, type) ?? []),
    timesInForce: ["GTC", "IOC", "FOK"],
    postOnly: raw.orderTypes.includes("LIMIT_MAKER"),
    raw,
  });
}

/** A filter of a symbol, where it has it. */
export function filter<Filter extends { filterType: string }>(
  raw: { readonly filters: readonly { readonly filterType: string }[] },
  type: Filter["filterType"],
): Filter | undefined {
  return raw.filters.find((one) => one.filterType === type) as Filter | undefined;
}

/** The lot size of market orders. */
export function marketRule(raw: Omit<MarketLotSizeFilter, "filterType">): Range & { readonly lotSize?: Decimal } {
  const lotSize = above(raw.stepSize);
  return present({
    ...rangeOf(raw.minQty, raw.maxQty),
    lotSize,
  });
}

function notional(raw: SymbolFacts): Market["notional"] {
  const rule = filter<NotionalFilter>(raw, "NOTIONAL");
  if (rule) return { ...rangeOf(rule.minNotional, rule.maxNotional), forMarket: rule.applyMinToMarket };
  const old = filter<MinNotionalFilter>(raw, "MIN_NOTIONAL");
  return old ? { ...rangeOf(old.minNotional, undefined), forMarket: old.applyToMarket } : { forMarket: false };
}

/** Levels as they are: text pairs, best first. */
export function toBook(
  market: Market,
  raw: Depth,
  whose: ErrorContext = about,
): BookSnapshot & { readonly sequence: number } {
  return { symbol: market.symbol, bids: raw.bids, asks: raw.asks, sequence: sequenceOf(raw.lastUpdateId, whose) };
}

/** Of a change whose levels stand until the next frame nothing is kept either. Numbers that begin as doubles stay in place. */
const standing: { -readonly [Name in keyof BookDelta]: BookDelta[Name] } = {
  bids: [],
  asks: [],
  first: NaN,
  last: NaN,
  time: NaN,
};

/** A change of the book. `U` and `u` number its first and last update (docs: Diff. depth stream). */
export function toDelta(raw: DiffDepthEvent | HotDiffDepthEvent, whose: ErrorContext = about): BookDelta {
  if (!inColumns(raw.b)) {
    return { bids: raw.b, asks: raw.a, first: sequenceOf(raw.U, whose), last: sequenceOf(raw.u, whose), time: raw.E };
  }
  standing.bids = raw.b;
  standing.asks = raw.a;
  standing.first = sequenceOf(raw.U, whose);
  standing.last = sequenceOf(raw.u, whose);
  standing.time = raw.E;
  return standing;
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
    id: String(raw.t),
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

/** The same from the stream (docs: Individual symbol ticker streams). */
export function toStreamTicker(market: Market, raw: TickerEvent): Ticker<TickerEvent> {
  const { c: last, b: bid, B: bidAmount, a: ask, A: askAmount, o: open, h: high, l: low, v: volume, q: quoteVolume } =
    raw;
  const time = raw.E;
  return tickerOf(market, { last, bid, bidAmount, ask, askAmount, open, high, low, volume, quoteVolume, time }, raw);
}

/** A candle from its twelve values. `now`: the venue's time, which tells whether it is over. */
export function toCandle(market: Market, interval: CandleInterval, raw: Kline, now: number): Candle<Kline> {
  const [time, open, high, low, close, volume, closeTime, quoteVolume, trades] = raw;
  return candleOf(market, interval, {
    time,
    open,
    high,
    low,
    close,
    volume,
    quoteVolume,
    trades: Number(trades),
    closed: closeTime < now,
  }, raw);
}

/** A candle from the stream; `x` tells whether it is over. */
export function toStreamCandle(market: Market, interval: CandleInterval, raw: KlineEvent): Candle<KlineEvent> {
  const { k } = raw;
  return candleOf(market, interval, {
    time: k.t,
    open: k.o,
    high: k.h,
    low: k.l,
    close: k.c,
    volume: k.v,
    quoteVolume: k.q,
    trades: Number(k.n),
    closed: k.x,
  }, raw);
}
