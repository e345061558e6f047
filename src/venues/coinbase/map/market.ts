/** Products and market data: Coinbase's words to ours. Pure. */
import type {
  BookAnswer,
  Candle as RawCandle,
  CandleEvent,
  Level2Frame,
  MarketTrade,
  MarketTradesFrame,
  Product,
  Ticker as RawTicker,
  TradeEvent,
  TradesAnswer,
} from "../../../../generated/coinbase/spot.ts";
import { isOver, offered } from "../../../connector/intervals.ts";
import { candleOf, tickerOf } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import { above } from "../../../core/numbers.ts";
import type {
  BookDelta,
  BookSnapshot,
  Candle,
  CandleInterval,
  LevelText,
  Market,
  MarketStatus,
  Ticker,
  Trade,
} from "../../../model/mod.ts";
import { about } from "../errors.ts";
import { millis } from "./values.ts";

/** A product and its rules, or nothing for one that is no pair of currencies. */
export function toMarket(raw: Product): Market<Product>[] {
  if (raw.product_type !== "SPOT") return [];
  return [{
    symbol: `${raw.base_currency_id}/${raw.quote_currency_id}`,
    id: raw.product_id,
    kind: "spot",
    base: raw.base_currency_id,
    quote: raw.quote_currency_id,
    status: statusOf(raw),
    tickSize: decimal(raw.price_increment ?? raw.quote_increment),
    lotSize: decimal(raw.base_increment),
    price: {},
    amount: { min: decimal(raw.base_min_size), max: decimal(raw.base_max_size) },
    notional: { min: decimal(raw.quote_min_size), max: decimal(raw.quote_max_size), forMarket: true },
    orderTypes: ["limit", "market", "stopLimit"],
    timesInForce: ["GTC", "IOC", "FOK"],
    postOnly: true,
    raw,
  }];
}

function statusOf(raw: Product): MarketStatus {
  if (raw.is_disabled || raw.trading_disabled || raw.view_only === true || raw.status !== "online") return "halted";
  if (raw.cancel_only) return "cancelOnly";
  if (raw.auction_mode) return "auction";
  return raw.post_only ? "postOnly" : raw.limit_only ? "limitOnly" : "trading";
}

/** The product under which the market's book, trades and tickers are told: pairs of USDC share those of USD. */
export function feedOf({ id, raw }: Market): string {
  const { alias } = raw as Product;
  return alias === undefined || alias === "" ? id : alias;
}

export function toBook(market: Market, { pricebook }: BookAnswer): BookSnapshot {
  const levels = (raw: BookAnswer["pricebook"]["bids"]) => raw.map(({ price, size }) => [price, size] as const);
  return {
    symbol: market.symbol,
    bids: levels(pricebook.bids),
    asks: levels(pricebook.asks),
    time: millis(pricebook.time),
  };
}

/** What is at each level by now. Its number is that of the frame: of a connection all frames are numbered. */
export function toDelta(raw: Level2Frame): BookDelta {
  const [event, another] = raw.events;
  if (!event || another) throw new SchemaError("events", "one event", String(raw.events.length), about);
  const bids: LevelText[] = [];
  const asks: LevelText[] = [];
  for (const { side, price_level, new_quantity } of event.updates) {
    (side === "bid" ? bids : asks).push([price_level, new_quantity]);
  }
  const last = raw.sequence_num;
  const time = millis(raw.timestamp);
  return event.type === "snapshot" ? { bids, asks, last, time, snapshot: true } : { bids, asks, last, time };
}

/** Oldest first, whatever order the venue has them in. */
export function toTrades(market: Market, { trades }: TradesAnswer): Trade<MarketTrade>[] {
  return trades.map((raw) => toTrade(market, raw)).reverse().sort((one, other) => one.time - other.time);
}

/** Those of a frame, oldest first; none of what was traded before the subscription. */
export function toNewTrades(market: Market, { events }: MarketTradesFrame): Trade<TradeEvent>[] {
  return events.filter(({ type }) => type === "update")
    .flatMap(({ trades }) => trades.map((raw) => toTrade(market, raw)).reverse())
    .sort((one, other) => one.time - other.time);
}

function toTrade<Raw extends MarketTrade | TradeEvent>({ symbol }: Market, raw: Raw): Trade<Raw> {
  return {
    id: raw.trade_id,
    symbol,
    // The venue tells the maker's (docs: "Get Public Market Trades").
    side: raw.side === "BUY" ? "sell" : "buy",
    price: decimal(raw.price),
    amount: decimal(raw.size),
    time: millis(raw.time),
    raw,
  };
}

/** A product's last day; nothing where it was never traded. `best`: its best prices, where they were asked for. */
export function toTicker(market: Market, raw: Product, best?: TradesAnswer): Ticker<Product> | undefined {
  if (!above(raw.price)) return undefined;
  return tickerOf(market, { last: raw.price, bid: best?.best_bid, ask: best?.best_ask, volume: raw.volume_24h }, raw);
}

export function toStreamTicker(market: Market, raw: RawTicker, timestamp: string): Ticker<RawTicker> {
  return tickerOf(market, {
    last: raw.price,
    bid: raw.best_bid,
    bidAmount: raw.best_bid_quantity,
    ask: raw.best_ask,
    askAmount: raw.best_ask_quantity,
    high: raw.high_24_h,
    low: raw.low_24_h,
    volume: raw.volume_24_h,
    time: millis(timestamp),
  }, raw);
}

const granularities = {
  "1m": "ONE_MINUTE",
  "5m": "FIVE_MINUTE",
  "15m": "FIFTEEN_MINUTE",
  "30m": "THIRTY_MINUTE",
  "1h": "ONE_HOUR",
  "2h": "TWO_HOUR",
  "4h": "FOUR_HOUR",
  "6h": "SIX_HOUR",
  "1d": "ONE_DAY",
} as const;

export function fromInterval(interval: CandleInterval): typeof granularities[keyof typeof granularities] {
  return offered(granularities, interval, about);
}

/** The length of candles that are streamed: there is one. */
export const streamed = "5m";

/** `now`: the venue's time, by which a candle is over or not. */
export function toCandle<Raw extends RawCandle | CandleEvent>(
  market: Market,
  interval: CandleInterval,
  raw: Raw,
  now: number,
): Candle<Raw> {
  const time = Number(raw.start) * 1_000;
  const { open, high, low, close, volume } = raw;
  return candleOf(market, interval, { time, open, high, low, close, volume, closed: isOver(interval, time, now) }, raw);
}
