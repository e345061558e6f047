/** Contracts and their market data: the words of Binance's USD-M futures to ours. Pure. */
import type {
  AggTrade,
  AggTradeEvent,
  BookTicker,
  DepthEvent,
  FundingRate as RawPastFunding,
  HotDepthEvent,
  LotSizeFilter,
  MarketLotSizeFilter,
  MarkPriceEvent,
  MinNotionalFilter,
  OpenInterest as RawOpenInterest,
  PremiumIndex,
  PriceFilter,
  SymbolInfo,
  Ticker24hr,
  TickerEvent,
} from "../../../../generated/binance/perp.ts";
import { decimal } from "../../../core/decimal.ts";
import { wholeText } from "../../../core/digits.ts";
import { meaning } from "../../../core/meaning.ts";
import type {
  BookDelta,
  FundingRate,
  Market,
  MarketStatus,
  OpenInterest,
  OrderType,
  PastFundingRate,
  Ticker,
  TimeInForce,
  Trade,
} from "../../../model/mod.ts";
import { above, filter, marketRule, range, sequence } from "./market.ts";

const statuses: Readonly<Record<string, MarketStatus>> = {
  TRADING: "trading",
  PENDING_TRADING: "halted",
  PRE_SETTLE: "cancelOnly",
  SETTLING: "halted",
  CLOSE: "halted",
};

/** A trailing stop is none of ours: its trigger moves. */
const orderTypes: Readonly<Record<string, OrderType>> = {
  LIMIT: "limit",
  MARKET: "market",
  STOP: "stopLimit",
  STOP_MARKET: "stop",
  TAKE_PROFIT: "takeProfitLimit",
  TAKE_PROFIT_MARKET: "takeProfit",
};
/** Good till date needs a date, which our orders do not have. */
const timesInForce: Readonly<Record<string, TimeInForce>> = { GTC: "GTC", IOC: "IOC", FOK: "FOK" };

/**
 * A perpetual contract, or `undefined` for what has a delivery date, is of stocks and goods (they need an agreement of their
 * own), or lacks the filters that an order needs. Quantities are in base: one contract is one of it (docs: Exchange Information).
 */
export function toContract(raw: SymbolInfo): Market<SymbolInfo> | undefined {
  const price = filter<PriceFilter>(raw, "PRICE_FILTER");
  const lot = filter<LotSizeFilter>(raw, "LOT_SIZE");
  if (raw.contractType !== "PERPETUAL" || !price || !lot) return undefined;
  const marketLot = filter<MarketLotSizeFilter>(raw, "MARKET_LOT_SIZE");
  const notional = filter<MinNotionalFilter>(raw, "MIN_NOTIONAL");
  const least = above(notional?.notional);
  return {
    symbol: `${raw.baseAsset}/${raw.quoteAsset}:${raw.marginAsset}`,
    id: raw.symbol,
    kind: "perp",
    base: raw.baseAsset,
    quote: raw.quoteAsset,
    contract: { settle: raw.marginAsset, inverse: false, size: decimal(1) },
    status: meaning(statuses, raw.status) ?? raw.status.toLowerCase(),
    // A size of zero switches the rule off; what remains is the precision that orders may have at all.
    tickSize: above(price.tickSize) ?? decimal(10).pow(-raw.pricePrecision),
    lotSize: above(lot.stepSize) ?? decimal(10).pow(-raw.quantityPrecision),
    price: range(price.minPrice, price.maxPrice),
    amount: range(lot.minQty, lot.maxQty),
    ...(marketLot ? { marketAmount: marketRule(marketLot) } : {}),
    notional: { ...(least ? { min: least } : {}), forMarket: true },
    orderTypes: raw.orderTypes.flatMap((type) => meaning(orderTypes, type) ?? []),
    timesInForce: raw.timeInForce.flatMap((time) => meaning(timesInForce, time) ?? []),
    postOnly: raw.timeInForce.includes("GTX"),
    raw,
  };
}

/** A change of the book: `pu` is where the change before it ended (docs: How to manage a local order book correctly). */
export function toContractDelta(raw: DepthEvent | HotDepthEvent): BookDelta {
  return {
    bids: raw.b,
    asks: raw.a,
    first: sequence(raw.U),
    last: sequence(raw.u),
    previous: sequence(raw.pu),
    time: raw.E,
  };
}

/** Trades that one taker made at one price, under one id. `m`: the buyer is the maker, so the taker sold. */
export function toAggregate(market: Market, raw: AggTrade): Trade<AggTrade> {
  return { ...aggregate(market, raw), raw };
}

/** The same from the stream. */
export function toStreamAggregate(market: Market, raw: AggTradeEvent): Trade<AggTradeEvent> {
  return { ...aggregate(market, raw), raw };
}

function aggregate(market: Market, { a, m, p, q, T }: AggTrade | AggTradeEvent): Omit<Trade, "raw"> {
  return {
    id: wholeText(a),
    symbol: market.symbol,
    side: m ? "sell" : "buy",
    price: decimal(p),
    amount: decimal(q),
    time: T,
  };
}

/** A ticker of the last 24 hours, with the best bid and ask, which Binance tells apart from it. */
export function toContractTicker(market: Market, raw: Ticker24hr, best: BookTicker | undefined): Ticker<Ticker24hr> {
  const bid = above(best?.bidPrice);
  const ask = above(best?.askPrice);
  return {
    symbol: market.symbol,
    last: decimal(raw.lastPrice),
    ...(best && bid ? { bid, bidAmount: decimal(best.bidQty) } : {}),
    ...(best && ask ? { ask, askAmount: decimal(best.askQty) } : {}),
    open: decimal(raw.openPrice),
    high: decimal(raw.highPrice),
    low: decimal(raw.lowPrice),
    volume: decimal(raw.volume),
    quoteVolume: decimal(raw.quoteVolume),
    time: raw.closeTime,
    raw,
  };
}

/** A ticker from the stream, which knows neither bid nor ask. */
export function toStreamContractTicker(market: Market, raw: TickerEvent): Ticker<TickerEvent> {
  return {
    symbol: market.symbol,
    last: decimal(raw.c),
    open: decimal(raw.o),
    high: decimal(raw.h),
    low: decimal(raw.l),
    volume: decimal(raw.v),
    quoteVolume: decimal(raw.q),
    time: raw.E,
    raw,
  };
}

/**
 * The rate of the interval that is running: the field is called last, and holds the one that is due next (docs: Mark Price).
 * A contract without funding has an empty rate and no time. `interval` in milliseconds.
 */
export function toFundingRate(market: Market, raw: PremiumIndex, interval: number): FundingRate<PremiumIndex> {
  return {
    symbol: market.symbol,
    ...funding(raw.lastFundingRate, raw.nextFundingTime, interval),
    markPrice: decimal(raw.markPrice),
    indexPrice: decimal(raw.indexPrice),
    time: raw.time,
    raw,
  };
}

/** The same from the stream; it does not tell the interval. */
export function toStreamFunding(market: Market, raw: MarkPriceEvent): FundingRate<MarkPriceEvent> {
  return {
    symbol: market.symbol,
    ...funding(raw.r, raw.T, undefined),
    markPrice: decimal(raw.p),
    indexPrice: decimal(raw.i),
    time: raw.E,
    raw,
  };
}

function funding(
  rate: string,
  next: number,
  interval: number | undefined,
): Pick<FundingRate, "rate" | "nextTime" | "interval"> {
  if (rate === "" || next === 0) return {};
  return { rate: decimal(rate), nextTime: next, ...(interval === undefined ? {} : { interval }) };
}

/** A rate that was paid. The mark price is missing from old ones. */
export function toPastFunding(market: Market, raw: RawPastFunding): PastFundingRate<RawPastFunding> {
  return {
    symbol: market.symbol,
    rate: decimal(raw.fundingRate),
    time: raw.fundingTime,
    ...(raw.markPrice ? { markPrice: decimal(raw.markPrice) } : {}),
    raw,
  };
}

/** What is open, in base. */
export function toOpenInterest(market: Market, raw: RawOpenInterest): OpenInterest<RawOpenInterest> {
  return { symbol: market.symbol, amount: decimal(raw.openInterest), time: raw.time, raw };
}

/** The answer to a question about one market, or about all. */
export function listOf<T>(answer: T | readonly T[]): readonly T[] {
  return Array.isArray(answer) ? answer : [answer as T];
}
