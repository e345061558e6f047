/** Markets and market data by REST: Kraken's words to ours. Pure. */
import type { AssetPair, CandleRow, OrderBook, PairTicker, TradeRow } from "../../../../generated/kraken/spot.ts";
import { candleOf, rangeOf, tickerOf } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
import { above, stepOf } from "../../../core/numbers.ts";
import { present } from "../../../core/fields.ts";
import type { BookSnapshot, Candle, CandleInterval, Market, MarketStatus, Ticker, Trade } from "../../../model/mod.ts";
import { meaning } from "../../../core/meaning.ts";
import { msOf } from "./values.ts";

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
  return present<Market<AssetPair>>({
    symbol: `${base}/${quote}`,
    id,
    kind: "spot",
    base,
    quote,
    status: raw.status === undefined ? "trading" : meaning(statuses, raw.status) ?? raw.status,
    tickSize: above(raw.tick_size) ?? stepOf(raw.pair_decimals),
    lotSize: stepOf(raw.lot_decimals),
    price: {},
    amount: rangeOf(raw.ordermin, undefined),
    notional: { ...rangeOf(raw.costmin, undefined), forMarket: true },
    orderTypes: ["limit", "market", "stop", "stopLimit", "takeProfit", "takeProfitLimit"],
    timesInForce: ["GTC", "IOC", "FOK"],
    postOnly: true,
    fees,
    raw,
  });
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
  const { a: [ask, , askAmount], b: [bid, , bidAmount], c: [last], h: [, high], l: [, low], v: [, volume] } = raw;
  return tickerOf(market, { last, bid, bidAmount, ask, askAmount, high, low, volume }, raw);
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
  return candleOf(market, interval, {
    time: begin * 1_000,
    open,
    high,
    low,
    close,
    volume,
    trades,
    closed: begin <= last,
  }, raw);
}
