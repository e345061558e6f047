/** Markets and market data: OKX's words to ours. Amounts of contracts come as numbers of contracts. Pure. */
import type {
  BooksPush,
  Candle as RawCandle,
  HotBooksPush,
  Instrument,
  OrderBook,
  Ticker as RawTicker,
  Trade as RawTrade,
} from "../../../../generated/okx/spot.ts";
import { amountOf } from "../../../connector/contracts.ts";
import { offered } from "../../../connector/intervals.ts";
import { ConvertedLevels, levelsOf } from "../../../connector/levels.ts";
import { chronological } from "../../../connector/listing.ts";
import { candleOf, tickerOf } from "../../../connector/texts.ts";
import { type Decimal, decimal } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import { meaning } from "../../../core/meaning.ts";
import { above, sequenceOf } from "../../../core/numbers.ts";
import { present } from "../../../core/fields.ts";
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

/** What is not traded yet, or for a while, takes no orders. */
const statuses: Readonly<Record<string, MarketStatus>> = { live: "trading", suspend: "halted", preopen: "halted" };

const orderTypes: readonly OrderType[] = ["limit", "market", "stop", "stopLimit", "takeProfit", "takeProfitLimit"];
const timesInForce: readonly TimeInForce[] = ["GTC", "IOC", "FOK"];

/** A spot market, or `undefined` for an instrument without the rules that an order needs. */
export function toSpotMarket(raw: Instrument): Market<Instrument> | undefined {
  if (raw.instType !== "SPOT" || raw.baseCcy === "" || raw.quoteCcy === "") return undefined;
  const names = { symbol: `${raw.baseCcy}/${raw.quoteCcy}`, base: raw.baseCcy, quote: raw.quoteCcy };
  // The largest market orders are told in USD and USDT, whatever the quote: no bound that could be checked here.
  return marketOf(raw, { kind: "spot", ...names }, decimal(1), {});
}

/**
 * A perpetual contract, or `undefined` for one without rules, or that is worth something else than base (linear) or quote
 * (inverse). One contract is `ctVal` times `ctMult`.
 */
export function toContract(raw: Instrument): Market<Instrument> | undefined {
  const [base = "", quote = ""] = (raw.uly ?? "").split("-");
  const [value, multiplier] = [above(raw.ctVal), above(raw.ctMult)];
  const inverse = raw.ctType === "inverse";
  const known = inverse || raw.ctType === "linear";
  if (raw.instType !== "SWAP" || !value || !multiplier || !known || base === "" || quote === "") return undefined;
  if (raw.ctValCcy !== (inverse ? quote : base)) return undefined;
  const size = value.times(multiplier);
  const most = above(raw.lever);
  const contract: Contract = { settle: raw.settleCcy, inverse, size, ...(most ? { maxLeverage: most } : {}) };
  const names = { symbol: `${base}/${quote}:${raw.settleCcy}`, base, quote };
  const largest = above(raw.maxMktSz);
  return marketOf(raw, { kind: "perp", ...names, contract }, size, {
    ...(largest ? { marketAmount: { max: largest.times(size) } } : {}),
  });
}

type Named = Pick<Market, "kind" | "symbol" | "base" | "quote"> & { readonly contract?: Contract };

function marketOf(
  raw: Instrument,
  named: Named,
  size: Decimal,
  more: Pick<Market, "marketAmount">,
): Market<Instrument> | undefined {
  const [tickSize, lot, least, most] = [raw.tickSz, raw.lotSz, raw.minSz, raw.maxLmtSz].map(above);
  if (!tickSize || !lot) return undefined;
  return {
    ...named,
    id: raw.instId,
    status: meaning(statuses, raw.state) ?? raw.state,
    tickSize,
    lotSize: lot.times(size),
    price: {},
    amount: { ...(least ? { min: least.times(size) } : {}), ...(most ? { max: most.times(size) } : {}) },
    ...more,
    // The largest values are told in USD only.
    notional: { forMarket: false },
    orderTypes,
    timesInForce,
    postOnly: true,
    raw,
  };
}

export function toBook(market: Market, raw: OrderBook): BookSnapshot {
  return present({
    symbol: market.symbol,
    bids: levelsOf(market, raw.bids),
    asks: levelsOf(market, raw.asks),
    sequence: raw.seqId === undefined ? undefined : sequenceOf(raw.seqId, about),
    time: Number(raw.ts),
  });
}

/**
 * A book or a change of it: each names the number of the one before it, and a whole one -1. The checksum of old is always 0
 * (docs: "Order book channel", change log 2026-06).
 */
export function toDelta(
  market: Market,
  { action, data }: BooksPush | HotBooksPush,
  converted: ConvertedLevels = new ConvertedLevels(market),
): BookDelta {
  const [raw] = data;
  if (!raw || data.length > 1) throw new SchemaError("data", "one change", `${data.length} of them`, about);
  const bids = converted.of("bids", raw.bids);
  const asks = converted.of("asks", raw.asks);
  const last = sequenceOf(raw.seqId, about);
  const time = Number(raw.ts);
  if (action === "snapshot") return { bids, asks, last, snapshot: true, time };
  return { bids, asks, last, previous: sequenceOf(raw.prevSeqId, about), time };
}

/** Oldest first, whatever order the venue has them in. */
export function toTrades(market: Market, raws: readonly RawTrade[]): Trade<RawTrade>[] {
  return chronological(raws.map((raw) => ({
    id: raw.tradeId,
    symbol: market.symbol,
    // That of the taker (docs: "Trades channel").
    side: raw.side,
    price: decimal(raw.px),
    amount: amountOf(market, decimal(raw.sz)),
    time: Number(raw.ts),
    raw,
  })));
}

/** A ticker of the last 24 hours; `undefined` where nothing has ever been traded. */
export function toTicker(market: Market, raw: RawTicker): Ticker<RawTicker> | undefined {
  const last = above(raw.last);
  if (!last) return undefined;
  const amount = (text: string): Decimal | undefined => text === "" ? undefined : amountOf(market, decimal(text));
  const volume = amount(raw.vol24h);
  return tickerOf(market, {
    last,
    bid: raw.bidPx,
    bidAmount: amount(raw.bidSz),
    ask: raw.askPx,
    askAmount: amount(raw.askSz),
    open: raw.open24h,
    high: raw.high24h,
    low: raw.low24h,
    volume,
    // Of contracts it is told in base; those of an inverse one are amounts of quote themselves.
    quoteVolume: market.contract ? (market.contract.inverse ? volume : undefined) : raw.volCcy24h,
    time: Number(raw.ts),
  }, raw);
}

/** Those of six hours and more would begin by the clock of UTC+8 (docs: "Get candlesticks"). */
const bars = {
  "1s": "1s",
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
} as const;

export function fromInterval(interval: CandleInterval): (typeof bars)[keyof typeof bars] {
  return offered(bars, interval, about);
}

export function toCandle(market: Market, interval: CandleInterval, raw: RawCandle): Candle<RawCandle> {
  const [time, open, high, low, close, volume, , quoteVolume, confirmed] = raw;
  return candleOf(market, interval, {
    time: Number(time),
    open,
    high,
    low,
    close,
    volume: amountOf(market, decimal(volume)),
    quoteVolume,
    closed: confirmed === "1",
  }, raw);
}
