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
import { nextStart } from "../../../connector/intervals.ts";
import { type Decimal, decimal } from "../../../core/decimal.ts";
import { present } from "../../../core/fields.ts";
import { SchemaError, ValidationError } from "../../../core/errors.ts";
import { meaning } from "../../../core/meaning.ts";
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
import type { Numbering } from "./numbering.ts";
import { above, told } from "./values.ts";

const about = { venue: "bitget" } as const;

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
  const [least, most] = [above(raw.minOrderQty), above(raw.maxOrderQty)];
  const largest = above(raw.maxMarketOrderQty);
  const value = dollars.has(raw.quoteCoin) ? above(raw.minOrderAmount) : undefined;
  const [maker, taker] = [told(raw.makerFeeRate), told(raw.takerFeeRate)];
  return {
    ...named,
    id: raw.symbol,
    status: meaning(statuses, raw.status) ?? raw.status,
    tickSize: above(raw.priceMultiplier) ?? stepOf(raw.pricePrecision),
    lotSize: above(raw.quantityMultiplier) ?? stepOf(raw.quantityPrecision),
    price: {},
    amount: present({ min: least, max: most }),
    ...(largest ? { marketAmount: { max: largest } } : {}),
    notional: { ...(value ? { min: value } : {}), forMarket: true },
    orderTypes,
    timesInForce,
    postOnly: true,
    ...(maker && taker ? { fees: { maker, taker } } : {}),
    raw,
  };
}

/** The step of numbers with so many digits behind the point. */
function stepOf(digits: string): Decimal {
  return decimal(`1e-${digits}`);
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
  return raws.map((raw) => ({
    id: raw.execId,
    symbol: market.symbol,
    side: raw.side,
    price: decimal(raw.price),
    amount: decimal(raw.size),
    time: Number(raw.ts),
    raw,
  })).sort(byTime);
}

/** The same from the stream. */
export function toStreamTrades(market: Market, raws: readonly PublicTrade[]): Trade<PublicTrade>[] {
  return raws.map((raw) => ({
    id: raw.i,
    symbol: market.symbol,
    side: raw.S,
    price: decimal(raw.p),
    amount: decimal(raw.v),
    time: Number(raw.T),
    raw,
  })).sort(byTime);
}

/** Ids grow; they are larger than a double can tell apart. */
function byTime(one: Pick<Trade, "id" | "time">, other: Pick<Trade, "id" | "time">): number {
  if (one.time !== other.time) return one.time - other.time;
  return one.id.length - other.id.length || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

/** A ticker of the last 24 hours; `undefined` where nothing has ever been traded. */
export function toTicker<Raw extends RawTicker | PushedTicker>(
  market: Market,
  raw: Raw,
  time: number,
): Ticker<Raw> | undefined {
  const last = above(raw.lastPrice);
  if (!last) return undefined;
  const [bid, ask] = [above(raw.bid1Price), above(raw.ask1Price)];
  const found = present<Omit<Ticker, "raw">>({
    symbol: market.symbol,
    last,
    bid,
    bidAmount: bid && told(raw.bid1Size),
    ask,
    askAmount: ask && told(raw.ask1Size),
    open: above(raw.openPrice24h),
    high: above(raw.highPrice24h),
    low: above(raw.lowPrice24h),
    volume: told(raw.volume24h),
    quoteVolume: told(raw.turnover24h),
    time,
  });
  return Object.assign(found, { raw });
}

/** Those of six hours and more would begin by the clock of UTC+8. */
const intervals: Readonly<Record<Exclude<CandleInterval, "1s" | "8h">, Interval>> = {
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
  if (interval === "1s" || interval === "8h") {
    throw new ValidationError("interval", `${interval} is not offered`, about);
  }
  return intervals[interval];
}

/** `now`: the venue's time, which tells whether the candle has ended. */
export function toCandle(
  market: Market,
  interval: CandleInterval,
  raw: RawCandle,
  now: number,
): Candle<RawCandle> {
  const [time, open, high, low, close, volume, turnover] = raw;
  return { ...candleOf(market, interval, { start: time, open, high, low, close, volume, turnover }, now), raw };
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
  return { ...candleOf(market, interval, raw, now), raw };
}

function candleOf(market: Market, interval: CandleInterval, raw: Kline, now: number): Omit<Candle, "raw"> {
  const time = Number(raw.start);
  return {
    symbol: market.symbol,
    interval,
    time,
    open: decimal(raw.open),
    high: decimal(raw.high),
    low: decimal(raw.low),
    close: decimal(raw.close),
    volume: decimal(raw.volume),
    quoteVolume: decimal(raw.turnover),
    closed: nextStart(interval, time) <= now,
  };
}
