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
import { fundingOf, rangeOf, tickerOf } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
import { wholeText } from "../../../core/digits.ts";
import { meaning } from "../../../core/meaning.ts";
import { above, sequenceOf, stepOf, told } from "../../../core/numbers.ts";
import { present } from "../../../core/fields.ts";
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
import { filter, marketRule } from "./market.ts";
import { about } from "../terms.ts";

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
  return present<Market<SymbolInfo>>({
    symbol: `${raw.baseAsset}/${raw.quoteAsset}:${raw.marginAsset}`,
    id: raw.symbol,
    kind: "perp",
    base: raw.baseAsset,
    quote: raw.quoteAsset,
    contract: { settle: raw.marginAsset, inverse: false, size: decimal(1) },
    status: meaning(statuses, raw.status) ?? raw.status.toLowerCase(),
    // A size of zero switches the rule off; what remains is the precision that orders may have at all.
    tickSize: above(price.tickSize) ?? stepOf(raw.pricePrecision),
    lotSize: above(lot.stepSize) ?? stepOf(raw.quantityPrecision),
    price: rangeOf(price.minPrice, price.maxPrice),
    amount: rangeOf(lot.minQty, lot.maxQty),
    marketAmount: marketLot ? marketRule(marketLot) : undefined,
    notional: { ...rangeOf(notional?.notional, undefined), forMarket: true },
    orderTypes: raw.orderTypes.flatMap((type) => meaning(orderTypes, type) ?? []),
    timesInForce: raw.timeInForce.flatMap((time) => meaning(timesInForce, time) ?? []),
    postOnly: raw.timeInForce.includes("GTX"),
    raw,
  });
}

/** A change of the book: `pu` is where the change before it ended (docs: How to manage a local order book correctly). */
export function toContractDelta(raw: DepthEvent | HotDepthEvent): BookDelta {
  return {
    bids: raw.b,
    asks: raw.a,
    first: sequenceOf(raw.U, about),
    last: sequenceOf(raw.u, about),
    previous: sequenceOf(raw.pu, about),
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
  return tickerOf(market, {
    last: raw.lastPrice,
    bid: best?.bidPrice,
    bidAmount: best?.bidQty,
    ask: best?.askPrice,
    askAmount: best?.askQty,
    open: raw.openPrice,
    high: raw.highPrice,
    low: raw.lowPrice,
    volume: raw.volume,
    quoteVolume: raw.quoteVolume,
    time: raw.closeTime,
  }, raw);
}

/** A ticker from the stream, which knows neither bid nor ask. */
export function toStreamContractTicker(market: Market, raw: TickerEvent): Ticker<TickerEvent> {
  const { c: last, o: open, h: high, l: low, v: volume, q: quoteVolume, E: time } = raw;
  return tickerOf(market, { last, open, high, low, volume, quoteVolume, time }, raw);
}

/**
 * The rate of the interval that is running: the field is called last, and holds the one that is due next (docs: Mark Price).
 * A contract without funding has an empty rate and no time. `interval` in milliseconds.
 */
export function toFundingRate(market: Market, raw: PremiumIndex, interval: number): FundingRate<PremiumIndex> {
  const { lastFundingRate: rate, nextFundingTime: nextTime, markPrice, indexPrice, time } = raw;
  const without = rate === "" || nextTime === 0;
  return fundingOf(
    market,
    { ...(without ? noFunding : { rate, nextTime, interval }), markPrice, indexPrice, time },
    raw,
  );
}

/** The same from the stream; it does not tell the interval. */
export function toStreamFunding(market: Market, raw: MarkPriceEvent): FundingRate<MarkPriceEvent> {
  const { r: rate, T: nextTime, p: markPrice, i: indexPrice, E: time } = raw;
  const without = rate === "" || nextTime === 0;
  return fundingOf(market, { ...(without ? noFunding : { rate, nextTime }), markPrice, indexPrice, time }, raw);
}

const noFunding = { rate: undefined } as const;

/** A rate that was paid. The mark price is missing from old ones. */
export function toPastFunding(market: Market, raw: RawPastFunding): PastFundingRate<RawPastFunding> {
  return present({
    symbol: market.symbol,
    rate: decimal(raw.fundingRate),
    time: raw.fundingTime,
    markPrice: told(raw.markPrice),
    raw,
  });
}

/** What is open, in base. */
export function toOpenInterest(market: Market, raw: RawOpenInterest): OpenInterest<RawOpenInterest> {
  return { symbol: market.symbol, amount: decimal(raw.openInterest), time: raw.time, raw };
}

/** The answer to a question about one market, or about all. */
export function listOf<T>(answer: T | readonly T[]): readonly T[] {
  return Array.isArray(answer) ? answer : [answer as T];
}
