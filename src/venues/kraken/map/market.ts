/** Markets and market data by REST: Kraken's words to ours. Pure. */
import type { AssetPair, CandleRow, OrderBook, PairTicker, TradeRow } from "../../../../generated/kraken/spot.ts";
import { type Decimal, decimal } from "../../../core/decimal.ts";
import type { BookSnapshot, Candle, CandleInterval, Market, MarketStatus, Ticker, Trade } from "../../../model/mod.ts";
import { meaning } from "../../../core/meaning.ts";
import { above, msOf } from "./values.ts";

/** Many pairs say nothing of it: they are online. */
const statuses: Readonly<Record<string, MarketStatus>> = {
  online: "trading",
  cancel_only: "cancelOnly",
  post_only: "postOnly",
  limit_only: "limitOnly",
  reduce_only: "reduceOnly",
  maintenance: "halted",
};

/** A market, or `undefined` for a pair of something else than currencies, or whose book is kept elsewhere. */
export function toMarket(id: string, raw: AssetPair, asset: (id: string) => string): Market<AssetPair> | undefined {
  if (raw.aclass_base !== "currency" || (raw.execution_venue ?? "international") !== "international") return undefined;
  // Names with a dot are those of dark pools and derived books: the same symbol is another market there.
  if (raw.altname.includes(".")) return undefined;
  const base = asset(raw.base);
  const quote = asset(raw.quote);
  const fees = feesOf(raw);
  return {
    symbol: `${base}/${quote}`,
    id,
    kind: "spot",
    base,
    quote,
    status: raw.status === undefined ? "trading" : meaning(statuses, raw.status) ?? raw.status,
    tickSize: above(raw.tick_size) ?? step(raw.pair_decimals),
    lotSize: step(raw.lot_decimals),
    price: {},
    amount: atLeast(raw.ordermin),
    notional: { ...atLeast(raw.costmin), forMarket: true },
    orderTypes: ["limit", "market", "stop", "stopLimit", "takeProfit", "takeProfitLimit"],
    timesInForce: ["GTC", "IOC", "FOK"],
    postOnly: true,
    ...(fees ? { fees } : {}),
    raw,
  };
}

function step(places: number): Decimal {
  return decimal(10).pow(-places);
}

function atLeast(text: string | undefined): { readonly min?: Decimal } {
  const min = above(text);
  return min ? { min } : {};
}

/** The public schedule's first step, in percent there. Without maker fees all trades cost the same. */
function feesOf({ fees, fees_maker }: AssetPair): Market["fees"] {
  const taker = fees?.[0]?.[1];
  const maker = fees_maker?.[0]?.[1] ?? taker;
  if (taker === undefined || maker === undefined) return undefined;
  return { maker: decimal(maker).div(100), taker: decimal(taker).div(100) };
}

/** A ticker; of two values the second is of 24 hours. `o` is of today, which began at midnight: it is left out. */
export function toTicker(market: Market, raw: PairTicker): Ticker<PairTicker> {
  const bid = above(raw.b[0]);
  const ask = above(raw.a[0]);
  return {
    symbol: market.symbol,
    last: decimal(raw.c[0]),
    ...(bid ? { bid, bidAmount: decimal(raw.b[2]) } : {}),
    ...(ask ? { ask, askAmount: decimal(raw.a[2]) } : {}),
    high: decimal(raw.h[1]),
    low: decimal(raw.l[1]),
    volume: decimal(raw.v[1]),
    raw,
  };
}

/** A book without number or time. */
export function toBook(market: Market, raw: OrderBook): BookSnapshot {
  const levels = (rows: OrderBook["bids"]) => rows.map(([price, amount]) => [price, amount] as const);
  return { symbol: market.symbol, bids: levels(raw.bids), asks: levels(raw.asks) };
}

/** A trade out of its values. The letter is what the taker did. */
export function toTrade(market: Market, raw: TradeRow): Trade<TradeRow> {
  const [price, amount, time, side, , , id] = raw;
  return {
    id: String(id),
    symbol: market.symbol,
    side: side === "b" ? "buy" : "sell",
    price: decimal(price),
    amount: decimal(amount),
    time: msOf(time),
    raw,
  };
}

/** A candle out of its values. `last`: the begin of the last candle that is over, in seconds since 1970 UTC. */
export function toCandle(market: Market, interval: CandleInterval, raw: CandleRow, last: number): Candle<CandleRow> {
  const [begin, open, high, low, close, , volume, trades] = raw;
  return {
    symbol: market.symbol,
    interval,
    time: begin * 1_000,
    open: decimal(open),
    high: decimal(high),
    low: decimal(low),
    close: decimal(close),
    volume: decimal(volume),
    trades,
    closed: begin <= last,
    raw,
  };
}
