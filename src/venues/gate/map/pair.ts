/** Pairs and their market data: Gate's words to ours. Pure. */
import type {
  Candle as RawCandle,
  CurrencyPair,
  SpotCandle,
  SpotTrade,
  Ticker as RawTicker,
  Trade as RawTrade,
} from "../../../../generated/gate/spot.ts";
import { chronological } from "../../../connector/listing.ts";
import { candleOf, rangeOf } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
import { present } from "../../../core/fields.ts";
import { meaning } from "../../../core/meaning.ts";
import { above, stepOf } from "../../../core/numbers.ts";
import type { Candle, CandleInterval, Market, MarketStatus, Ticker, Trade } from "../../../model/mod.ts";
import { glance, taken } from "./market.ts";
import { msOf } from "./values.ts";

/** Pairs on which only one side is taken keep the venue's word. */
const pairStatuses: Readonly<Record<string, MarketStatus>> = { tradable: "trading", untradable: "halted" };

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
    ...taken,
    raw,
  });
}

/** Trades of spot; `side` is that of the taker (docs: "Public Trades Channel"). */
export function toTrades<Raw extends RawTrade | SpotTrade>(market: Market, raws: readonly Raw[]): Trade<Raw>[] {
  return chronological(raws.map((raw) => ({
    id: String(raw.id),
    symbol: market.symbol,
    side: raw.side,
    price: decimal(raw.price),
    amount: decimal(raw.amount),
    time: Math.floor(Number(raw.create_time_ms)),
    raw,
  })));
}

/** A ticker of spot. Over HTTP it has no time. */
export function toTicker(market: Market, raw: RawTicker, time?: number): Ticker<RawTicker> | undefined {
  return glance(market, raw, { volume: raw.base_volume, quoteVolume: raw.quote_volume, time });
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
