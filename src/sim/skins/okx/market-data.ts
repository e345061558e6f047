/** Operations on market data, and how the venue writes it. */
import type { Desk, PriceLevel } from "../../engine/mod.ts";
import { bookNow } from "../../market-data/book-view.ts";
import type { Interval } from "../../market-data/candles.ts";
import { candles, intervalOf } from "../../market-data/candles.ts";
import { quoteOf } from "../../market-data/channels.ts";
import { lastDay, tradingDay } from "../../market-data/statistics.ts";
import type { Bar, MarketTape } from "../../tape.ts";
import { deskOf, desksOf, instrumentType, pageOf } from "./desks.ts";
import type { Call, Operation } from "./operation.ts";
import { tapeOf } from "./operation.ts";
import { wrong } from "./refusal.ts";
import { plain, priceOrNone, priceText, sizeText, worthText } from "./words.ts";

const hour = 3_600_000;
const asia = 8 * hour;

/** Volume in what is counted, in currency, and in quote: of contracts the currency is base, else quote. */
export function volumes(
  desk: Desk,
  { volume, quote }: Bar,
): readonly [counted: string, currency: string, quote: string] {
  const counted = sizeText(desk, volume);
  const { market } = desk;
  if (instrumentType(desk) === "SPOT") return [counted, worthText(desk, quote), worthText(desk, quote)];
  // What is traded of an inverse contract is quote, and what that is worth is base.
  const [traded, worth] = [plain(volume, market.quantityPrecision), worthText(desk, quote)];
  return market.inverse ? [counted, worth, traded] : [counted, traded, worth];
}

export function tickerText(desk: Desk, tape: MarketTape, now: number): object {
  const { bar } = lastDay(tape, now);
  const { bid, bidQuantity, ask, askQuantity } = quoteOf(desk);
  const [vol24h, volCcy24h] = volumes(desk, bar);
  const { lastTrade } = tape;
  return {
    instType: instrumentType(desk),
    instId: desk.market.id,
    last: priceOrNone(desk.lastPrice),
    lastSz: lastTrade === undefined ? "0" : sizeText(desk, lastTrade.quantity),
    askPx: priceOrNone(ask),
    askSz: sizeText(desk, askQuantity),
    bidPx: priceOrNone(bid),
    bidSz: sizeText(desk, bidQuantity),
    open24h: priceOrNone(bar.open),
    high24h: priceOrNone(bar.high),
    low24h: priceOrNone(bar.low),
    volCcy24h,
    vol24h,
    sodUtc0: priceOrNone(tradingDay(tape, 0, now).bar.open),
    sodUtc8: priceOrNone(tradingDay(tape, asia, now).bar.open),
    ts: String(now),
  };
}

/** Levels, best first. The engine does not count the orders of a level: one is told of each. */
export function levelsText(desk: Desk, levels: readonly PriceLevel[]): string[][] {
  return levels.map(([price, quantity]) => [priceText(price), sizeText(desk, quantity), "0", "1"]);
}

export function candleText(desk: Desk, bar: Bar, closed: boolean): string[] {
  const prices = [bar.open, bar.high, bar.low, bar.close].map(priceText);
  return [String(bar.start), ...prices, ...volumes(desk, bar), closed ? "1" : "0"];
}

const bars: Readonly<Record<string, readonly [name: string, offset: number]>> = {
  "1s": ["1s", 0],
  "1m": ["1m", 0],
  "3m": ["3m", 0],
  "5m": ["5m", 0],
  "15m": ["15m", 0],
  "30m": ["30m", 0],
  "1H": ["1h", 0],
  "2H": ["2h", 0],
  "4H": ["4h", 0],
  // Those of six hours and more begin by the clock of UTC+8, unless they are asked for otherwise.
  "6H": ["6h", asia],
  "12H": ["12h", asia],
  "1D": ["1d", asia],
  "2D": ["2d", asia],
  "3D": ["3d", asia],
  "1W": ["1w", asia],
  "1M": ["1M", asia],
  "6Hutc": ["6h", 0],
  "12Hutc": ["12h", 0],
  "1Dutc": ["1d", 0],
  "2Dutc": ["2d", 0],
  "3Dutc": ["3d", 0],
  "1Wutc": ["1w", 0],
  "1Mutc": ["1M", 0],
};

/** The interval of a name; `undefined` where there is none. */
export function barOf(name: string): Interval | undefined {
  const known = Object.hasOwn(bars, name) ? bars[name] : undefined;
  return known && intervalOf(...known);
}

/** Candles, newest first: older than `after`, newer than `before`, of the newest so many where `reach` is given. */
function candlesOf(
  most: number,
  usual: number,
  reach: number | undefined,
  seconds: boolean,
): (call: Call) => string[][] {
  return (call) => {
    const { params, now } = call;
    const desk = deskOf(call.core, params);
    const name = params.text("bar") ?? "1m";
    const interval = barOf(name);
    if (interval === undefined || (interval.fine && !seconds)) throw wrong("bar");
    const limit = params.limit(most, usual);
    const after = params.time("after") ?? Number.POSITIVE_INFINITY;
    const before = params.time("before") ?? -1;
    const oldest = reach === undefined ? 0 : interval.start(now, 1 - reach);
    const start = Math.max(before + 1, oldest, Number.isFinite(after) ? 0 : interval.start(now, 1 - limit));
    const last = Math.min(after - 1, now);
    // The newest of a stretch: where both ends are given, those at its end.
    const first = Math.max(start, interval.start(last, -limit));
    return candles(tapeOf(call, desk), interval, { start: first, end: last, limit: limit + 2, now })
      .filter((bar) => bar.start > before && bar.start < after).slice(-limit)
      .map((bar) => candleText(desk, bar, interval.close(bar.start) < now)).reverse();
  };
}

function book(most: number, full: boolean): (call: Call) => object[] {
  return ({ core, params, now }) => {
    const desk = deskOf(core, params);
    const sz = params.number("sz");
    if (sz !== undefined && (!sz.isInteger() || sz.lt(1))) throw wrong("sz");
    const { bids, asks, updateId } = bookNow(desk, Math.min(sz?.toNumber() ?? 1, most));
    const levels = (side: readonly PriceLevel[]): string[][] =>
      levelsText(desk, side).map((level) => full ? [level[0] ?? "", level[1] ?? "", level[3] ?? ""] : level);
    return [{ asks: levels(asks), bids: levels(bids), ts: String(now), ...(full ? {} : { seqId: updateId }) }];
  };
}

function tradeText(desk: Desk, trade: Desk["log"]["trades"][number]): object {
  return {
    instId: desk.market.id,
    side: trade.takerSide,
    sz: sizeText(desk, trade.quantity),
    source: "0",
    px: priceText(trade.price),
    tradeId: String(trade.id),
    ts: String(trade.time),
  };
}

function trades(call: Call): object[] {
  const desk = deskOf(call.core, call.params);
  const limit = call.params.limit(500, 100);
  return desk.log.trades.slice(-limit).reverse().map((trade) => tradeText(desk, trade));
}

const wholeNumber = (text: string): number | undefined => /^\d{1,16}$/.test(text) ? Number(text) : undefined;

/** By id, or by time where `type` is 2. */
function tradesHistory(call: Call): object[] {
  const { params } = call;
  const desk = deskOf(call.core, params);
  const byTime = (params.word("type", ["1", "2"]) ?? "1") === "2";
  return pageOf(params, desk.log.trades, ({ id, time }) => byTime ? time : id, wholeNumber)
    .map((trade) => tradeText(desk, trade));
}

export const marketOperations: readonly Operation[] = [
  {
    route: ["GET", "/api/v5/market/tickers"],
    security: "none",
    pool: "tickers",
    run: (call) =>
      desksOf(call.core.engine, call.params, true).map((desk) => tickerText(desk, tapeOf(call, desk), call.now)),
  },
  {
    route: ["GET", "/api/v5/market/ticker"],
    security: "none",
    pool: "ticker",
    run: (call) => {
      const desk = deskOf(call.core, call.params);
      return [tickerText(desk, tapeOf(call, desk), call.now)];
    },
  },
  { route: ["GET", "/api/v5/market/books"], security: "none", pool: "book", run: book(400, false) },
  { route: ["GET", "/api/v5/market/books-full"], security: "none", pool: "fullBook", run: book(5_000, true) },
  {
    route: ["GET", "/api/v5/market/candles"],
    security: "none",
    pool: "candles",
    run: candlesOf(300, 100, 1_440, false),
  },
  {
    route: ["GET", "/api/v5/market/history-candles"],
    security: "none",
    pool: "candlesHistory",
    run: candlesOf(300, 100, undefined, true),
  },
  { route: ["GET", "/api/v5/market/trades"], security: "none", pool: "trades", run: trades },
  { route: ["GET", "/api/v5/market/history-trades"], security: "none", pool: "tradesHistory", run: tradesHistory },
];
