/** Markets and market data of spot, and what contracts share with it: Hyperliquid's words to ours. Pure. */
import type {
  Book,
  Candle as RawCandle,
  HotBook,
  SpotAssetCtx,
  SpotMeta,
  SpotPair,
  SpotToken,
  Trade as RawTrade,
} from "../../../../generated/hyperliquid/spot.ts";
import { candleOf, tickerOf } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
import { pairText } from "../../../core/digits.ts";
import { inColumns } from "../../../core/scan/decoder.ts";
import type {
  BookDelta,
  BookSnapshot,
  Candle,
  CandleInterval,
  LevelText,
  Market,
  Ticker,
  Trade,
} from "../../../model/mod.ts";

/** A spot pair with its tokens. `number`: what actions call it. */
export interface SpotListing {
  readonly number: number;
  readonly pair: SpotPair;
  readonly base: SpotToken;
  readonly quote: SpotToken;
}

/** What actions call a market: its place among the contracts, or that of a pair and 10 000 (docs: Asset IDs). */
export function numberOf(market: Market): number {
  return (market.raw as { readonly number: number }).number;
}

/**
 * What tokens are called here, by their numbers. Anybody may deploy a token under a name that is there already (docs: HIP-1):
 * the first one has the name, and those after it have their number behind it, so that no later token takes over a symbol.
 */
export function tokenNames(tokens: readonly Pick<SpotToken, "name" | "index">[]): Map<number, string> {
  const taken = new Set<string>();
  const names = new Map<number, string>();
  for (const { name, index } of [...tokens].sort((one, other) => one.index - other.index)) {
    names.set(index, taken.has(name) ? `${name}#${index}` : name);
    taken.add(name);
  }
  return names;
}

/** The spot markets. Of two pairs of the same tokens the first one is listed. */
export function toSpotMarkets({ universe, tokens }: SpotMeta): Market<SpotListing>[] {
  const names = tokenNames(tokens);
  const byIndex = new Map(tokens.map((token) => [token.index, token]));
  const markets = new Map<string, Market<SpotListing>>();
  for (const pair of [...universe].sort((one, other) => one.index - other.index)) {
    const [base, quote] = pair.tokens.map((index) => byIndex.get(index));
    if (!base || !quote) continue;
    const [baseName = "", quoteName = ""] = pair.tokens.map((index) => names.get(index));
    const symbol = `${baseName}/${quoteName}`;
    // Where a name has a sign that symbols are made of, nobody could tell what it means.
    if (markets.has(symbol) || /[/:]/.test(baseName + quoteName)) continue;
    markets.set(symbol, {
      symbol,
      id: pair.name,
      kind: "spot",
      base: baseName,
      quote: quoteName,
      status: "trading",
      ...sizes(base.szDecimals, 8),
      orderTypes: ["limit", "market"],
      raw: { number: 10_000 + pair.index, pair, base, quote },
    });
  }
  return [...markets.values()];
}

/**
 * The rules of prices and sizes: five significant digits, and so many decimals less those of the size (docs: Tick and lot
 * size); an order is worth 10 of its quote at least (docs: Error responses).
 */
export function sizes(
  szDecimals: number,
  most: number,
): Pick<
  Market,
  "tickSize" | "priceDigits" | "lotSize" | "price" | "amount" | "notional" | "timesInForce" | "postOnly"
> {
  return {
    tickSize: decimal(10).pow(-Math.max(0, most - szDecimals)),
    priceDigits: 5,
    lotSize: decimal(10).pow(-szDecimals),
    price: {},
    amount: {},
    notional: { min: decimal(10), forMarket: true },
    timesInForce: ["GTC", "IOC"],
    postOnly: true,
  };
}

/** A book of the venue is always whole, as far as it goes. */
export function toBook(market: Market, raw: Book, depth: number): BookSnapshot {
  const [bids, asks] = levels(raw);
  return { symbol: market.symbol, bids: bids.slice(0, depth), asks: asks.slice(0, depth), time: raw.time };
}

/** The same from the stream. */
export function toDelta(raw: Book | HotBook): BookDelta {
  const [bids, asks] = isHot(raw) ? raw.levels : levels(raw);
  return { bids, asks, snapshot: true, time: raw.time };
}

function isHot(raw: Book | HotBook): raw is HotBook {
  return inColumns(raw.levels[0]);
}

function levels({ levels: [bids, asks] }: Book): readonly [LevelText[], LevelText[]] {
  const pair = ({ px, sz }: Book["levels"][0][number]): LevelText => [px, sz];
  return [bids.map(pair), asks.map(pair)];
}

/** A trade's `tid` is a hash of the two orders: with the time it is known (docs: Subscriptions, WsTrade). */
export function tradeId({ time, tid }: { readonly time: number; readonly tid: number }): string {
  return pairText(time, tid);
}

/** `side` is the taker's: B bought. */
export function toTrade(market: Market, raw: RawTrade): Trade<RawTrade> {
  return {
    id: tradeId(raw),
    symbol: market.symbol,
    side: raw.side === "B" ? "buy" : "sell",
    price: decimal(raw.px),
    amount: decimal(raw.sz),
    time: raw.time,
    raw,
  };
}

/** The newest trades, oldest first. In which order the venue lists them is nowhere said. */
export function toTrades(market: Market, raws: readonly RawTrade[], limit: number): Trade<RawTrade>[] {
  const [first, last] = [raws[0]?.time ?? 0, raws.at(-1)?.time ?? 0];
  const ordered = first > last ? [...raws].reverse() : [...raws];
  return ordered.sort((one, other) => one.time - other.time).slice(-limit).map((raw) => toTrade(market, raw));
}

/** A candle; `T` is its last millisecond. `now`: the venue's time, which tells whether it is over. */
export function toCandle(market: Market, interval: CandleInterval, raw: RawCandle, now: number): Candle<RawCandle> {
  return candleOf(market, interval, {
    time: raw.t,
    open: raw.o,
    high: raw.h,
    low: raw.l,
    close: raw.c,
    volume: raw.v,
    trades: raw.n,
    closed: raw.T < now,
  }, raw);
}

/** What a context of either kind tells of the last 24 hours. */
interface Context {
  readonly prevDayPx: string;
  readonly dayNtlVlm: string;
  readonly dayBaseVlm?: string;
  readonly markPx: string;
}

/**
 * A ticker. The venue tells the price of no last trade: `last` is its mark price. `book`: where it was asked for as well, for
 * the best bid and ask.
 */
export function toTicker<C extends Context>(market: Market, raw: C, book?: Book | null): Ticker<C> {
  const [bid, ask] = [book?.levels[0][0], book?.levels[1][0]];
  return tickerOf(market, {
    last: raw.markPx,
    bid: bid?.px,
    bidAmount: bid?.sz,
    ask: ask?.px,
    askAmount: ask?.sz,
    open: raw.prevDayPx,
    volume: raw.dayBaseVlm,
    quoteVolume: raw.dayNtlVlm,
    time: book?.time,
  }, raw);
}

/** The contexts of spot by coin. */
export function spotContexts(contexts: readonly SpotAssetCtx[]): ReadonlyMap<string, SpotAssetCtx> {
  return new Map(contexts.map((context) => [context.coin, context]));
}
