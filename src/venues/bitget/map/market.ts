/** Markets and market data: Bitget's words to ours. Amounts are in base, those of contracts too. Pure. */
import type {
  BooksPush,
  Candle as RawCandle,
  HotBooksPush,
  Instrument,
  Interval,
  Kline,
  OrderBook,
  PublicFill,
  PublicTrade,
  PushedTicker,
  Ticker as RawTicker,
} from "../../../../generated/bitget/spot.ts";
import { isOver, offered } from "../../../connector/intervals.ts";
import { chronological } from "../../../connector/listing.ts";
import { candleOf, rangeOf, tickerOf } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import { present } from "../../../core/fields.ts";
import { meaning } from "../../../core/meaning.ts";
import { above, stepOf, told } from "../../../core/numbers.ts";
import type {
  BookDelta,
  BookSnapshot,
  Candle,
  CandleInterval,
  Contract,
  Market,
  MarketStatus,
  OrderType,
  Ticker,
  TimeInForce,
  Trade,
} from "../../../model/mod.ts";
import { about } from "../errors.ts";
import type { Numbering } from "./numbering.ts";

/** Where nothing is opened, positions are closed all the same (docs: "Instruments", status): the venue refuses what opens. */
const statuses: Readonly<Record<string, MarketStatus>> = {
  online: "trading",
  listed: "halted",
  limit_open: "trading",
  limit_close: "halted",
  offline: "halted",
  restrictedAPI: "halted",
};

const orderTypes: readonly OrderType[] = ["limit", "market"];
const timesInForce: readonly TimeInForce[] = ["GTC", "IOC", "FOK"];
/** The least value is told in USDT: of other quotes it cannot be checked here. */
const dollars: ReadonlySet<string> = new Set(["USDT", "USDC"]);

/** A spot market. */
export function toSpotMarket(raw: Instrument): Market<Instrument> | undefined {
  if (raw.category !== "SPOT") return undefined;
  const [base, quote] = [raw.baseCoin, raw.quoteCoin];
  return marketOf(raw, { kind: "spot", symbol: `${base}/${quote}`, base, quote });
}

/** A perpetual contract that settles in USDT; `undefined` for one that ends. */
export function toContract(raw: Instrument): Market<Instrument> | undefined {
  if (raw.category !== "USDT-FUTURES" || raw.type !== "perpetual") return undefined;
  const [base, quote] = [raw.baseCoin, raw.quoteCoin];
  const contract = present<Contract>({
    settle: "USDT",
    inverse: false,
    size: decimal(1),
    maxLeverage: above(raw.maxLeverage),
  });
  return marketOf(raw, { kind: "perp", symbol: `${base}/${quote}:USDT`, base, quote, contract });
}

type Named = Pick<Market, "kind" | "symbol" | "base" | "quote" | "contract">;

function marketOf(raw: Instrument, named: Named): Market<Instrument> {
  const largest = above(raw.maxMarketOrderQty);
  const value = dollars.has(raw.quoteCoin) ? above(raw.minOrderAmount) : undefined;
  const [maker, taker] = [told(raw.makerFeeRate), told(raw.takerFeeRate)];
  return {
    ...named,
    id: raw.symbol,
    status: meaning(statuses, raw.status) ?? raw.status,
    tickSize: above(raw.priceMultiplier) ?? stepOf(Number(raw.pricePrecision)),
    lotSize: above(raw.quantityMultiplier) ?? stepOf(Number(raw.quantityPrecision)),
    price: {},
    amount: rangeOf(raw.minOrderQty, raw.maxOrderQty),
    ...(largest ? { marketAmount: { max: largest } } : {}),
    notional: { ...(value ? { min: value } : {}), forMarket: true },
    orderTypes,
    timesInForce,
    postOnly: true,
    ...(maker && taker ? { fees: { maker, taker } } : {}),
    raw,
  };
}

export function toBook(market: Market, raw: OrderBook): BookSnapshot {
  const levels = (side: OrderBook["a"]): readonly (readonly [string, string])[] =>
    side.map(([price, amount]) => [decimal(price).toFixed(), decimal(amount).toFixed()]);
  return { symbol: market.symbol, bids: levels(raw.b), asks: levels(raw.a), time: Number(raw.ts) };
}

/** A book or a change of it, which names the number of the message before it. */
export function toDelta({ action, data }: BooksPush | HotBooksPush, numbering: Numbering): BookDelta {
  const [raw] = data;
  if (!raw || data.length > 1) throw new SchemaError("data", "one change", `${data.length} of them`, about);
  const whole = action === "snapshot";
  const last = numbering.of(raw.seq, whole);
  if (!whole && raw.pseq === undefined) throw new SchemaError("data.0.pseq", "a number", "none", about);
  return {
    bids: raw.b,
    asks: raw.a,
    last,
    ...(whole ? { snapshot: true } : { previous: numbering.of(raw.pseq ?? 0, false) }),
    time: Number(raw.ts),
  };
}

/** Oldest first. */
export function toTrades(market: Market, raws: readonly PublicFill[]): Trade<PublicFill>[] {
  return chronological(raws.map((raw) => ({
    id: raw.execId,
    symbol: market.symbol,
    side: raw.side,
    price: decimal(raw.price),
    amount: decimal(raw.size),
    time: Number(raw.ts),
    raw,
  })));
}

/** The same from the stream. */
export function toStreamTrades(market: Market, raws: readonly PublicTrade[]): Trade<PublicTrade>[] {
  return chronological(raws.map((raw) => ({
    id: raw.i,
    symbol: market.symbol,
    side: raw.S,
    price: decimal(raw.p),
    amount: decimal(raw.v),
    time: Number(raw.T),
    raw,
  })));
}

/** A ticker of the last 24 hours; `undefined` where nothing has ever been traded. */
export function toTicker<Raw extends RawTicker | PushedTicker>(
  market: Market,
  raw: Raw,
  time: number,
): Ticker<Raw> | undefined {
  const last = above(raw.lastPrice);
  return last && tickerOf(market, {
    last,
    bid: raw.bid1Price,
    bidAmount: raw.bid1Size,
    ask: raw.ask1Price,
    askAmount: raw.ask1Size,
    open: raw.openPrice24h,
    high: raw.highPrice24h,
    low: raw.lowPrice24h,
    volume: raw.volume24h,
    quoteVolume: raw.turnover24h,
    time,
  }, raw);
}

/** Those of six hours and more would begin by the clock of UTC+8. */
const intervals: Readonly<Partial<Record<CandleInterval, Interval>>> = {
  "1m": "1m",
  "3m": "3m",
  "5m": "5m",
  "15m": "15m",
  "30m": "30m",
  "1h": "1H",
  "2h": "2H",
  "4h": "4H",
  "6h": "6Hutc",
  "12h": "12Hutc",
  "1d": "1Dutc",
  "3d": "3Dutc",
  "1w": "1Wutc",
  "1M": "1Mutc",
};

export function fromInterval(interval: CandleInterval): Interval {
  return offered(intervals, interval, about);
}

/** `now`: the venue's time, which tells whether the candle has ended. */
export function toCandle(
  market: Market,
  interval: CandleInterval,
  raw: RawCandle,
  now: number,
): Candle<RawCandle> {
  const [start, open, high, low, close, volume, quoteVolume] = raw;
  const time = Number(start);
  const closed = isOver(interval, time, now);
  return candleOf(market, interval, { time, open, high, low, close, volume, quoteVolume, closed }, raw);
}

/** The newest candle of a message. */
export function toStreamCandle(
  market: Market,
  interval: CandleInterval,
  raws: readonly Kline[],
  now: number,
): Candle<Kline> {
  const [raw] = [...raws].sort((one, other) => Number(other.start) - Number(one.start));
  if (!raw) throw new SchemaError("data", "a candle", "none", about);
  const time = Number(raw.start);
  const closed = isOver(interval, time, now);
  return candleOf(market, interval, { ...raw, time, quoteVolume: raw.turnover, closed }, raw);
}
